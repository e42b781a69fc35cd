SELECT anon_1.account_id, anon_1.security_id, anon_1.lot_id, anon_1.closing_id, anon_1.entry, anon_1.account_class, anon_1.open_date, anon_1.close_date,
  anon_1.quantity, anon_1.cost, anon_1.proceeds, anon_1.realised_gross, anon_1.realised_net, anon_1.known_date
FROM (
  SELECT anon_2.account_id AS account_id, anon_2.security_id AS security_id, anon_2.lot_id AS lot_id, anon_2.closing_id AS closing_id, anon_2.entry AS entry,
    anon_2.account_class AS account_class, CAST(anon_2.open_date AS DATE) AS open_date, CAST(anon_2.close_date AS DATE) AS close_date, CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity,
    CAST(anon_2.cost AS NUMBER(38, 2)) AS cost, CAST(anon_2.proceeds AS NUMBER(38, 2)) AS proceeds, CAST(anon_2.realised_gross AS NUMBER(38, 2)) AS realised_gross,
    CAST(anon_2.realised_net AS NUMBER(38, 2)) AS realised_net, CAST(anon_2.known_date AS DATE) AS known_date
  FROM (
    SELECT anon_3.account_id AS account_id, anon_3.security_id AS security_id, anon_3.account_class AS account_class, anon_3.open_date AS open_date, anon_3.close_date AS close_date,
      anon_3.lot_id AS lot_id, anon_3.closing_id AS closing_id, anon_3.entry AS entry, anon_3.quantity AS quantity, anon_3.cost AS cost, anon_3.proceeds AS proceeds,
      anon_3.realised_gross AS realised_gross, anon_3.realised_net AS realised_net, DATE '2026-11-10' AS known_date
    FROM (
      SELECT anon_4.account_id AS account_id, anon_4.security_id AS security_id, anon_4.account_class AS account_class, anon_4.open_date AS open_date, anon_4.close_date AS close_date,
        anon_4.lot_id AS lot_id, anon_4.closing_id AS closing_id, anon_4.entry AS entry, anon_4.quantity AS quantity, anon_4.cost AS cost, anon_4.proceeds AS proceeds,
        anon_4.realised_gross AS realised_gross, anon_4.realised_net AS realised_net
      FROM (
        SELECT anon_5.account_id AS account_id, anon_5.security_id AS security_id, anon_5.account_class AS account_class, anon_5.open_date AS open_date,
          anon_5.close_date AS close_date, anon_5.lot_id AS lot_id, anon_5.closing_id AS closing_id, anon_5.entry AS entry, anon_5.quantity AS quantity,
          anon_5.cost AS cost, anon_5.proceeds AS proceeds, anon_5.realised_gross AS realised_gross, anon_5.realised_net AS realised_net
        FROM (
          SELECT anon_6.account_id AS account_id, anon_6.security_id AS security_id, anon_6.account_class AS account_class, anon_6.open_date AS open_date,
            anon_6.close_date AS close_date, anon_6.opener_id AS lot_id, anon_6.closer_id AS closing_id, 'CLOSE' AS entry, CAST(anon_6.quantity * 1 AS NUMBER(38, 6)) AS quantity,
            CAST(anon_6.bought_money * 1 AS NUMBER(38, 2)) AS cost, CASE WHEN (anon_6.transferred = 1 AND 1 = 1) THEN CAST(anon_6.bought_money * 1 AS NUMBER(38, 2))
            ELSE CAST(anon_6.sold_money * 1 AS NUMBER(38, 2)) END AS proceeds, CAST(CASE WHEN (anon_6.transferred = 1 AND 1 = 1) THEN CAST(0 AS NUMBER(38, 2))
            ELSE anon_6.sold_money - anon_6.bought_money END AS NUMBER(38, 2)) AS realised_gross, CAST(CASE WHEN (anon_6.transferred = 1 AND 1 = 1) THEN CAST(0 AS NUMBER(38, 2))
            ELSE anon_6.sold_money - anon_6.bought_money END + CASE WHEN (anon_6.transferred = 1 AND 1 = 1) THEN CAST(0 AS NUMBER(38, 2)) ELSE anon_6.bought_charges + anon_6.sold_charges END AS NUMBER(38, 2)) AS realised_net
          FROM (
            SELECT anon_7.account_id AS account_id, anon_7.security_id AS security_id, anon_7.bought_id AS bought_id, anon_7.sold_id AS sold_id, anon_7.opened_by AS opened_by,
              anon_7.quantity AS quantity, anon_7.bought_money AS bought_money, anon_7.sold_money AS sold_money, anon_7.bought_charges AS bought_charges,
              anon_7.sold_charges AS sold_charges, anon_7.account_class AS account_class, anon_7.open_date AS open_date, anon_7.opener_id AS opener_id,
              anon_8.closer_id AS closer_id, anon_8.close_date AS close_date, anon_8.transferred AS transferred
            FROM (
              SELECT anon_9.account_id AS account_id, anon_9.security_id AS security_id, anon_9.bought_id AS bought_id, anon_9.sold_id AS sold_id, anon_9.opened_by AS opened_by,
                anon_9.quantity AS quantity, anon_9.bought_money AS bought_money, anon_9.sold_money AS sold_money, anon_9.bought_charges AS bought_charges,
                anon_9.sold_charges AS sold_charges, anon_10.account_class AS account_class, anon_10.open_date AS open_date, anon_10.opener_id AS opener_id
              FROM (
                SELECT lot_match.account_id AS account_id, lot_match.security_id AS security_id, lot_match.bought_id AS bought_id, lot_match.sold_id AS sold_id,
                  lot_match.opened_by AS opened_by, lot_match.quantity AS quantity, lot_match.bought_money AS bought_money, lot_match.sold_money AS sold_money,
                  lot_match.bought_charges AS bought_charges, lot_match.sold_charges AS sold_charges
                FROM lot_match
                WHERE lot_match.opened_by = 'BUY'
              ) anon_9
              JOIN (
                SELECT anon_11.account_id AS account_id, anon_11.security_id AS security_id, anon_11.account_class AS account_class, anon_11.open_date AS open_date,
                  anon_11.lot_id AS opener_id
                FROM (
                  SELECT anon_12.account_id AS account_id, anon_12.security_id AS security_id, anon_12.lot_id AS lot_id, anon_12.account_class AS account_class,
                    anon_12.open_date AS open_date, anon_12.transferred AS transferred, anon_12.sign AS sign
                  FROM (
                    SELECT lot_item.account_id AS account_id, lot_item.security_id AS security_id, lot_item.lot_id AS lot_id, lot_item.account_class AS account_class,
                      lot_item.open_date AS open_date, lot_item.transferred AS transferred, CASE WHEN (lot_item.quantity > 0) THEN 1 ELSE -1 END AS sign
                    FROM lot_item
                  ) anon_12
                  WHERE anon_12.sign = 1
                ) anon_11
              ) anon_10 ON anon_9.account_id = anon_10.account_id AND anon_9.security_id = anon_10.security_id AND anon_9.bought_id = anon_10.opener_id
            ) anon_7
            JOIN (
              SELECT anon_13.account_id AS account_id, anon_13.security_id AS security_id, anon_13.lot_id AS closer_id, anon_13.open_date AS close_date,
                anon_13.transferred AS transferred
              FROM (
                SELECT anon_12.account_id AS account_id, anon_12.security_id AS security_id, anon_12.lot_id AS lot_id, anon_12.account_class AS account_class,
                  anon_12.open_date AS open_date, anon_12.transferred AS transferred, anon_12.sign AS sign
                FROM (
                  SELECT lot_item.account_id AS account_id, lot_item.security_id AS security_id, lot_item.lot_id AS lot_id, lot_item.account_class AS account_class,
                    lot_item.open_date AS open_date, lot_item.transferred AS transferred, CASE WHEN (lot_item.quantity > 0) THEN 1 ELSE -1 END AS sign
                  FROM lot_item
                ) anon_12
                WHERE anon_12.sign = -1
              ) anon_13
            ) anon_8 ON anon_7.account_id = anon_8.account_id AND anon_7.security_id = anon_8.security_id AND anon_7.sold_id = anon_8.closer_id
          ) anon_6
        ) anon_5
        UNION ALL
        SELECT anon_14.account_id AS account_id, anon_14.security_id AS security_id, anon_14.account_class AS account_class, anon_14.open_date AS open_date,
          anon_14.close_date AS close_date, anon_14.lot_id AS lot_id, anon_14.closing_id AS closing_id, anon_14.entry AS entry, anon_14.quantity AS quantity,
          anon_14.cost AS cost, anon_14.proceeds AS proceeds, anon_14.realised_gross AS realised_gross, anon_14.realised_net AS realised_net
        FROM (
          SELECT anon_15.account_id AS account_id, anon_15.security_id AS security_id, anon_15.account_class AS account_class, anon_15.open_date AS open_date,
            anon_15.close_date AS close_date, anon_15.opener_id AS lot_id, anon_15.closer_id AS closing_id, 'CLOSE' AS entry, CAST(anon_15.quantity * -1 AS NUMBER(38, 6)) AS quantity,
            CAST(anon_15.sold_money * -1 AS NUMBER(38, 2)) AS cost, CASE WHEN (anon_15.transferred = 1 AND -1 = 1) THEN CAST(anon_15.sold_money * -1 AS NUMBER(38, 2))
            ELSE CAST(anon_15.bought_money * -1 AS NUMBER(38, 2)) END AS proceeds, CAST(CASE WHEN (anon_15.transferred = 1 AND -1 = 1) THEN CAST(0 AS NUMBER(38, 2))
            ELSE anon_15.sold_money - anon_15.bought_money END AS NUMBER(38, 2)) AS realised_gross, CAST(CASE WHEN (anon_15.transferred = 1 AND -1 = 1) THEN CAST(0 AS NUMBER(38, 2))
            ELSE anon_15.sold_money - anon_15.bought_money END + CASE WHEN (anon_15.transferred = 1 AND -1 = 1) THEN CAST(0 AS NUMBER(38, 2)) ELSE anon_15.bought_charges + anon_15.sold_charges END AS NUMBER(38, 2)) AS realised_net
          FROM (
            SELECT anon_16.account_id AS account_id, anon_16.security_id AS security_id, anon_16.bought_id AS bought_id, anon_16.sold_id AS sold_id, anon_16.opened_by AS opened_by,
              anon_16.quantity AS quantity, anon_16.bought_money AS bought_money, anon_16.sold_money AS sold_money, anon_16.bought_charges AS bought_charges,
              anon_16.sold_charges AS sold_charges, anon_16.account_class AS account_class, anon_16.open_date AS open_date, anon_16.opener_id AS opener_id,
              anon_17.closer_id AS closer_id, anon_17.close_date AS close_date, anon_17.transferred AS transferred
            FROM (
              SELECT anon_18.account_id AS account_id, anon_18.security_id AS security_id, anon_18.bought_id AS bought_id, anon_18.sold_id AS sold_id, anon_18.opened_by AS opened_by,
                anon_18.quantity AS quantity, anon_18.bought_money AS bought_money, anon_18.sold_money AS sold_money, anon_18.bought_charges AS bought_charges,
                anon_18.sold_charges AS sold_charges, anon_19.account_class AS account_class, anon_19.open_date AS open_date, anon_19.opener_id AS opener_id
              FROM (
                SELECT lot_match.account_id AS account_id, lot_match.security_id AS security_id, lot_match.bought_id AS bought_id, lot_match.sold_id AS sold_id,
                  lot_match.opened_by AS opened_by, lot_match.quantity AS quantity, lot_match.bought_money AS bought_money, lot_match.sold_money AS sold_money,
                  lot_match.bought_charges AS bought_charges, lot_match.sold_charges AS sold_charges
                FROM lot_match
                WHERE lot_match.opened_by = 'SELL'
              ) anon_18
              JOIN (
                SELECT anon_20.account_id AS account_id, anon_20.security_id AS security_id, anon_20.account_class AS account_class, anon_20.open_date AS open_date,
                  anon_20.lot_id AS opener_id
                FROM (
                  SELECT anon_12.account_id AS account_id, anon_12.security_id AS security_id, anon_12.lot_id AS lot_id, anon_12.account_class AS account_class,
                    anon_12.open_date AS open_date, anon_12.transferred AS transferred, anon_12.sign AS sign
                  FROM (
                    SELECT lot_item.account_id AS account_id, lot_item.security_id AS security_id, lot_item.lot_id AS lot_id, lot_item.account_class AS account_class,
                      lot_item.open_date AS open_date, lot_item.transferred AS transferred, CASE WHEN (lot_item.quantity > 0) THEN 1 ELSE -1 END AS sign
                    FROM lot_item
                  ) anon_12
                  WHERE anon_12.sign = -1
                ) anon_20
              ) anon_19 ON anon_18.account_id = anon_19.account_id AND anon_18.security_id = anon_19.security_id AND anon_18.sold_id = anon_19.opener_id
            ) anon_16
            JOIN (
              SELECT anon_21.account_id AS account_id, anon_21.security_id AS security_id, anon_21.lot_id AS closer_id, anon_21.open_date AS close_date,
                anon_21.transferred AS transferred
              FROM (
                SELECT anon_12.account_id AS account_id, anon_12.security_id AS security_id, anon_12.lot_id AS lot_id, anon_12.account_class AS account_class,
                  anon_12.open_date AS open_date, anon_12.transferred AS transferred, anon_12.sign AS sign
                FROM (
                  SELECT lot_item.account_id AS account_id, lot_item.security_id AS security_id, lot_item.lot_id AS lot_id, lot_item.account_class AS account_class,
                    lot_item.open_date AS open_date, lot_item.transferred AS transferred, CASE WHEN (lot_item.quantity > 0) THEN 1 ELSE -1 END AS sign
                  FROM lot_item
                ) anon_12
                WHERE anon_12.sign = 1
              ) anon_21
            ) anon_17 ON anon_16.account_id = anon_17.account_id AND anon_16.security_id = anon_17.security_id AND anon_16.bought_id = anon_17.closer_id
          ) anon_15
        ) anon_14
      ) anon_4
      UNION ALL
      SELECT anon_22.account_id AS account_id, anon_22.security_id AS security_id, anon_22.account_class AS account_class, anon_22.open_date AS open_date,
        anon_22.close_date AS close_date, anon_22.lot_id AS lot_id, anon_22.closing_id AS closing_id, anon_22.entry AS entry, anon_22.quantity AS quantity,
        anon_22.cost AS cost, anon_22.proceeds AS proceeds, anon_22.realised_gross AS realised_gross, anon_22.realised_net AS realised_net
      FROM (
        SELECT anon_23.account_id AS account_id, anon_23.security_id AS security_id, anon_23.account_class AS account_class, anon_23.open_date AS open_date,
          anon_23.close_date AS close_date, anon_23.lot_id AS lot_id, anon_23.closing_id AS closing_id, anon_23.entry AS entry, anon_23.quantity AS quantity,
          anon_23.cost AS cost, anon_23.proceeds AS proceeds, anon_23.realised_gross AS realised_gross, anon_23.realised_net AS realised_net
        FROM (
          SELECT anon_24.account_id AS account_id, anon_24.security_id AS security_id, anon_24.lot_id AS lot_id, anon_24.closing_id AS closing_id, anon_24.account_class AS account_class,
            anon_24.open_date AS open_date, anon_24.close_date AS close_date, 'REVERSAL' AS entry, -anon_24.quantity AS quantity, -anon_24.cost AS cost,
            -anon_24.proceeds AS proceeds, -anon_24.realised_gross AS realised_gross, -anon_24.realised_net AS realised_net
          FROM (
            SELECT anon_25.account_id AS account_id, anon_25.security_id AS security_id, anon_25.lot_id AS lot_id, anon_25.closing_id AS closing_id, anon_25.account_class AS account_class,
              anon_25.open_date AS open_date, anon_25.close_date AS close_date, anon_25.quantity AS quantity, anon_25.cost AS cost, anon_25.proceeds AS proceeds,
              anon_25.realised_gross AS realised_gross, anon_25.realised_net AS realised_net
            FROM (
              SELECT anon_26.account_id AS account_id, anon_26.security_id AS security_id, anon_26.lot_id AS lot_id, anon_26.closing_id AS closing_id, anon_26.account_class AS account_class,
                anon_26.open_date AS open_date, anon_26.close_date AS close_date, CAST(coalesce(sum(anon_26.quantity), 0) AS NUMBER(38, 6)) AS quantity,
                CAST(coalesce(sum(anon_26.cost), 0) AS NUMBER(38, 2)) AS cost, CAST(coalesce(sum(anon_26.proceeds), 0) AS NUMBER(38, 2)) AS proceeds, CAST(coalesce(sum(anon_26.realised_gross), 0) AS NUMBER(38, 2)) AS realised_gross,
                CAST(coalesce(sum(anon_26.realised_net), 0) AS NUMBER(38, 2)) AS realised_net
              FROM (
                SELECT anon_27.account_id AS account_id, anon_27.security_id AS security_id, anon_27.lot_id AS lot_id, anon_27.closing_id AS closing_id,
                  anon_27.entry AS entry, anon_27.account_class AS account_class, anon_27.open_date AS open_date, anon_27.close_date AS close_date, anon_27.quantity AS quantity,
                  anon_27.cost AS cost, anon_27.proceeds AS proceeds, anon_27.realised_gross AS realised_gross, anon_27.realised_net AS realised_net, anon_27.known_date AS known_date,
                  anon_27.replay_from AS replay_from
                FROM (
                  SELECT recent_lot_close.account_id AS account_id, recent_lot_close.security_id AS security_id, recent_lot_close.lot_id AS lot_id, recent_lot_close.closing_id AS closing_id,
                    recent_lot_close.entry AS entry, recent_lot_close.account_class AS account_class, recent_lot_close.open_date AS open_date, recent_lot_close.close_date AS close_date,
                    recent_lot_close.quantity AS quantity, recent_lot_close.cost AS cost, recent_lot_close.proceeds AS proceeds, recent_lot_close.realised_gross AS realised_gross,
                    recent_lot_close.realised_net AS realised_net, recent_lot_close.known_date AS known_date, anon_28.replay_from AS replay_from
                  FROM recent_lot_close
                  JOIN (
                    SELECT DISTINCT anon_29.account_id AS account_id, anon_29.security_id AS security_id, anon_29.replay_from AS replay_from
                    FROM (
                      SELECT anon_30.account_id AS account_id, anon_30.security_id AS security_id, anon_30.replay_from AS replay_from
                      FROM (
                        SELECT lot_item.account_id AS account_id, lot_item.security_id AS security_id, lot_item.lot_id AS lot_id, lot_item.account_class AS account_class,
                          lot_item.open_date AS open_date, lot_item.open_time AS open_time, lot_item.quantity AS quantity, lot_item.cost AS cost, lot_item.charges AS charges,
                          lot_item.held AS held, lot_item.transferred AS transferred, lot_item.replay_from AS replay_from
                        FROM lot_item
                        WHERE lot_item.replay_from IS NOT NULL
                      ) anon_30
                    ) anon_29
                  ) anon_28 ON recent_lot_close.account_id = anon_28.account_id AND recent_lot_close.security_id = anon_28.security_id
                ) anon_27
                WHERE anon_27.known_date >= anon_27.replay_from
              ) anon_26
              GROUP BY anon_26.account_id, anon_26.security_id, anon_26.lot_id, anon_26.closing_id, anon_26.account_class, anon_26.open_date, anon_26.close_date
            ) anon_25
            WHERE anon_25.quantity != 0 OR anon_25.realised_gross != 0
          ) anon_24
        ) anon_23
      ) anon_22
    ) anon_3
  ) anon_2
) anon_1
