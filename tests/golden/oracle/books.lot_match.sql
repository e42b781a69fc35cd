WITH anon_22 AS (
  SELECT anon_23.account_id AS account_id, anon_23.security_id AS security_id, anon_23.lot_id AS lot_id, anon_23.account_class AS account_class, anon_23.open_date AS open_date,
    anon_23.open_time AS open_time, anon_23.quantity AS quantity, anon_23.cost AS cost, anon_23.charges AS charges, anon_23.held AS held, anon_23.transferred AS transferred,
    anon_23.replay_from AS replay_from
  FROM (
    SELECT lot_item.account_id AS account_id, lot_item.security_id AS security_id, lot_item.lot_id AS lot_id, lot_item.account_class AS account_class, lot_item.open_date AS open_date,
      lot_item.open_time AS open_time, lot_item.quantity AS quantity, lot_item.cost AS cost, lot_item.charges AS charges, lot_item.held AS held, lot_item.transferred AS transferred,
      lot_item.replay_from AS replay_from
    FROM lot_item
    WHERE EXISTS (
      SELECT 1 AS anon_24
      FROM (
        SELECT anon_26.account_id AS account_id, anon_26.security_id AS security_id
        FROM (
          SELECT anon_27.account_id AS account_id, anon_27.security_id AS security_id, anon_27.most AS most, anon_27.least AS least
          FROM (
            SELECT lot_item.account_id AS account_id, lot_item.security_id AS security_id, max(lot_item.quantity) AS most, min(lot_item.quantity) AS least
            FROM lot_item
            GROUP BY lot_item.account_id, lot_item.security_id
          ) anon_27
          WHERE anon_27.most > 0 AND anon_27.least < 0
        ) anon_26
      ) anon_25
      WHERE lot_item.account_id = anon_25.account_id AND lot_item.security_id = anon_25.security_id
    )
  ) anon_23
) SELECT anon_1.account_id, anon_1.security_id, anon_1.bought_id, anon_1.sold_id, anon_1.opened_by, anon_1.quantity, anon_1.bought_money, anon_1.sold_money,
  anon_1.bought_charges, anon_1.sold_charges
FROM (
  SELECT anon_2.account_id AS account_id, anon_2.security_id AS security_id, anon_2.bought_id AS bought_id, anon_2.sold_id AS sold_id, anon_2.opened_by AS opened_by,
    CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_2.bought_money AS NUMBER(38, 2)) AS bought_money, CAST(anon_2.sold_money AS NUMBER(38, 2)) AS sold_money,
    CAST(anon_2.bought_charges AS NUMBER(38, 2)) AS bought_charges, CAST(anon_2.sold_charges AS NUMBER(38, 2)) AS sold_charges
  FROM (
    SELECT anon_3.account_id AS account_id, anon_3.security_id AS security_id, anon_3.bought_id AS bought_id, anon_3.bought_size AS bought_size, anon_3.bought_low AS bought_low,
      anon_3.bought_high AS bought_high, anon_3.bought_held AS bought_held, anon_3.bought_turn AS bought_turn, anon_3.bought_all_money AS bought_all_money,
      anon_3.bought_all_charges AS bought_all_charges, anon_3.sold_id AS sold_id, anon_3.sold_size AS sold_size, anon_3.sold_low AS sold_low, anon_3.sold_high AS sold_high,
      anon_3.sold_held AS sold_held, anon_3.sold_turn AS sold_turn, anon_3.sold_all_money AS sold_all_money, anon_3.sold_all_charges AS sold_all_charges,
      anon_3.low AS low, anon_3.high AS high, anon_3.quantity AS quantity, anon_3.bought_money AS bought_money, anon_3.bought_charges AS bought_charges,
      anon_3.sold_money AS sold_money, anon_3.part AS part, anon_3.others AS others, anon_3.sold_charges AS sold_charges, CASE WHEN (anon_3.bought_held > anon_3.sold_held
      OR anon_3.bought_held = anon_3.sold_held AND anon_3.bought_turn < anon_3.sold_turn) THEN 'BUY' ELSE 'SELL' END AS opened_by
    FROM (
      SELECT anon_4.account_id AS account_id, anon_4.security_id AS security_id, anon_4.bought_id AS bought_id, anon_4.bought_size AS bought_size, anon_4.bought_low AS bought_low,
        anon_4.bought_high AS bought_high, anon_4.bought_held AS bought_held, anon_4.bought_turn AS bought_turn, anon_4.bought_all_money AS bought_all_money,
        anon_4.bought_all_charges AS bought_all_charges, anon_4.sold_id AS sold_id, anon_4.sold_size AS sold_size, anon_4.sold_low AS sold_low, anon_4.sold_high AS sold_high,
        anon_4.sold_held AS sold_held, anon_4.sold_turn AS sold_turn, anon_4.sold_all_money AS sold_all_money, anon_4.sold_all_charges AS sold_all_charges,
        anon_4.low AS low, anon_4.high AS high, anon_4.quantity AS quantity, anon_4.bought_money AS bought_money, anon_4.bought_charges AS bought_charges,
        anon_4.sold_money AS sold_money, anon_4.part AS part, anon_4.others AS others, CAST(CASE WHEN (anon_4.high = anon_4.sold_high) THEN anon_4.sold_all_charges - anon_4.others
        ELSE anon_4.part END AS NUMBER(38, 2)) AS sold_charges
      FROM (
        SELECT anon_5.account_id AS account_id, anon_5.security_id AS security_id, anon_5.bought_id AS bought_id, anon_5.bought_size AS bought_size, anon_5.bought_low AS bought_low,
          anon_5.bought_high AS bought_high, anon_5.bought_held AS bought_held, anon_5.bought_turn AS bought_turn, anon_5.bought_all_money AS bought_all_money,
          anon_5.bought_all_charges AS bought_all_charges, anon_5.sold_id AS sold_id, anon_5.sold_size AS sold_size, anon_5.sold_low AS sold_low, anon_5.sold_high AS sold_high,
          anon_5.sold_held AS sold_held, anon_5.sold_turn AS sold_turn, anon_5.sold_all_money AS sold_all_money, anon_5.sold_all_charges AS sold_all_charges,
          anon_5.low AS low, anon_5.high AS high, anon_5.quantity AS quantity, anon_5.bought_money AS bought_money, anon_5.bought_charges AS bought_charges,
          anon_5.sold_money AS sold_money, anon_5.part AS part, CAST(sum(anon_5.part) OVER (PARTITION BY anon_5.account_id, anon_5.security_id, anon_5.sold_id ORDER BY anon_5.low, anon_5.bought_id, anon_5.sold_id ROWS BETWEEN UNBOUNDED PRECEDING
          AND CURRENT ROW) AS NUMBER(38, 2)) - anon_5.part AS others
        FROM (
          SELECT anon_6.account_id AS account_id, anon_6.security_id AS security_id, anon_6.bought_id AS bought_id, anon_6.bought_size AS bought_size, anon_6.bought_low AS bought_low,
            anon_6.bought_high AS bought_high, anon_6.bought_held AS bought_held, anon_6.bought_turn AS bought_turn, anon_6.bought_all_money AS bought_all_money,
            anon_6.bought_all_charges AS bought_all_charges, anon_6.sold_id AS sold_id, anon_6.sold_size AS sold_size, anon_6.sold_low AS sold_low, anon_6.sold_high AS sold_high,
            anon_6.sold_held AS sold_held, anon_6.sold_turn AS sold_turn, anon_6.sold_all_money AS sold_all_money, anon_6.sold_all_charges AS sold_all_charges,
            anon_6.low AS low, anon_6.high AS high, anon_6.quantity AS quantity, anon_6.bought_money AS bought_money, anon_6.bought_charges AS bought_charges,
            anon_6.others AS others, anon_6.sold_money AS sold_money, CASE WHEN (anon_6.sold_all_charges < 0) THEN -CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_6.sold_all_charges AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(anon_6.quantity AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(anon_6.sold_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_6.sold_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2))
            ELSE CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_6.sold_all_charges AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(anon_6.quantity AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(anon_6.sold_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_6.sold_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2)) END AS part
          FROM (
            SELECT anon_7.account_id AS account_id, anon_7.security_id AS security_id, anon_7.bought_id AS bought_id, anon_7.bought_size AS bought_size,
              anon_7.bought_low AS bought_low, anon_7.bought_high AS bought_high, anon_7.bought_held AS bought_held, anon_7.bought_turn AS bought_turn,
              anon_7.bought_all_money AS bought_all_money, anon_7.bought_all_charges AS bought_all_charges, anon_7.sold_id AS sold_id, anon_7.sold_size AS sold_size,
              anon_7.sold_low AS sold_low, anon_7.sold_high AS sold_high, anon_7.sold_held AS sold_held, anon_7.sold_turn AS sold_turn, anon_7.sold_all_money AS sold_all_money,
              anon_7.sold_all_charges AS sold_all_charges, anon_7.low AS low, anon_7.high AS high, anon_7.quantity AS quantity, anon_7.bought_money AS bought_money,
              anon_7.bought_charges AS bought_charges, anon_7.part AS part, anon_7.others AS others, CAST(CASE WHEN (anon_7.high = anon_7.sold_high) THEN anon_7.sold_all_money - anon_7.others
              ELSE anon_7.part END AS NUMBER(38, 2)) AS sold_money
            FROM (
              SELECT anon_8.account_id AS account_id, anon_8.security_id AS security_id, anon_8.bought_id AS bought_id, anon_8.bought_size AS bought_size,
                anon_8.bought_low AS bought_low, anon_8.bought_high AS bought_high, anon_8.bought_held AS bought_held, anon_8.bought_turn AS bought_turn,
                anon_8.bought_all_money AS bought_all_money, anon_8.bought_all_charges AS bought_all_charges, anon_8.sold_id AS sold_id, anon_8.sold_size AS sold_size,
                anon_8.sold_low AS sold_low, anon_8.sold_high AS sold_high, anon_8.sold_held AS sold_held, anon_8.sold_turn AS sold_turn, anon_8.sold_all_money AS sold_all_money,
                anon_8.sold_all_charges AS sold_all_charges, anon_8.low AS low, anon_8.high AS high, anon_8.quantity AS quantity, anon_8.bought_money AS bought_money,
                anon_8.bought_charges AS bought_charges, anon_8.part AS part, CAST(sum(anon_8.part) OVER (PARTITION BY anon_8.account_id, anon_8.security_id, anon_8.sold_id ORDER BY anon_8.low, anon_8.bought_id, anon_8.sold_id ROWS BETWEEN UNBOUNDED PRECEDING
                AND CURRENT ROW) AS NUMBER(38, 2)) - anon_8.part AS others
              FROM (
                SELECT anon_9.account_id AS account_id, anon_9.security_id AS security_id, anon_9.bought_id AS bought_id, anon_9.bought_size AS bought_size,
                  anon_9.bought_low AS bought_low, anon_9.bought_high AS bought_high, anon_9.bought_held AS bought_held, anon_9.bought_turn AS bought_turn,
                  anon_9.bought_all_money AS bought_all_money, anon_9.bought_all_charges AS bought_all_charges, anon_9.sold_id AS sold_id, anon_9.sold_size AS sold_size,
                  anon_9.sold_low AS sold_low, anon_9.sold_high AS sold_high, anon_9.sold_held AS sold_held, anon_9.sold_turn AS sold_turn, anon_9.sold_all_money AS sold_all_money,
                  anon_9.sold_all_charges AS sold_all_charges, anon_9.low AS low, anon_9.high AS high, anon_9.quantity AS quantity, anon_9.bought_money AS bought_money,
                  anon_9.others AS others, anon_9.bought_charges AS bought_charges, CASE WHEN (anon_9.sold_all_money < 0) THEN -CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_9.sold_all_money AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(anon_9.quantity AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(anon_9.sold_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_9.sold_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2))
                  ELSE CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_9.sold_all_money AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(anon_9.quantity AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(anon_9.sold_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_9.sold_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2)) END AS part
                FROM (
                  SELECT anon_10.account_id AS account_id, anon_10.security_id AS security_id, anon_10.bought_id AS bought_id, anon_10.bought_size AS bought_size,
                    anon_10.bought_low AS bought_low, anon_10.bought_high AS bought_high, anon_10.bought_held AS bought_held, anon_10.bought_turn AS bought_turn,
                    anon_10.bought_all_money AS bought_all_money, anon_10.bought_all_charges AS bought_all_charges, anon_10.sold_id AS sold_id, anon_10.sold_size AS sold_size,
                    anon_10.sold_low AS sold_low, anon_10.sold_high AS sold_high, anon_10.sold_held AS sold_held, anon_10.sold_turn AS sold_turn, anon_10.sold_all_money AS sold_all_money,
                    anon_10.sold_all_charges AS sold_all_charges, anon_10.low AS low, anon_10.high AS high, anon_10.quantity AS quantity, anon_10.bought_money AS bought_money,
                    anon_10.part AS part, anon_10.others AS others, CAST(CASE WHEN (anon_10.high = anon_10.bought_high) THEN anon_10.bought_all_charges - anon_10.others
                    ELSE anon_10.part END AS NUMBER(38, 2)) AS bought_charges
                  FROM (
                    SELECT anon_11.account_id AS account_id, anon_11.security_id AS security_id, anon_11.bought_id AS bought_id, anon_11.bought_size AS bought_size,
                      anon_11.bought_low AS bought_low, anon_11.bought_high AS bought_high, anon_11.bought_held AS bought_held, anon_11.bought_turn AS bought_turn,
                      anon_11.bought_all_money AS bought_all_money, anon_11.bought_all_charges AS bought_all_charges, anon_11.sold_id AS sold_id, anon_11.sold_size AS sold_size,
                      anon_11.sold_low AS sold_low, anon_11.sold_high AS sold_high, anon_11.sold_held AS sold_held, anon_11.sold_turn AS sold_turn, anon_11.sold_all_money AS sold_all_money,
                      anon_11.sold_all_charges AS sold_all_charges, anon_11.low AS low, anon_11.high AS high, anon_11.quantity AS quantity, anon_11.bought_money AS bought_money,
                      anon_11.part AS part, CAST(sum(anon_11.part) OVER (PARTITION BY anon_11.account_id, anon_11.security_id, anon_11.bought_id ORDER BY anon_11.low, anon_11.bought_id, anon_11.sold_id ROWS BETWEEN UNBOUNDED PRECEDING
                      AND CURRENT ROW) AS NUMBER(38, 2)) - anon_11.part AS others
                    FROM (
                      SELECT anon_12.account_id AS account_id, anon_12.security_id AS security_id, anon_12.bought_id AS bought_id, anon_12.bought_size AS bought_size,
                        anon_12.bought_low AS bought_low, anon_12.bought_high AS bought_high, anon_12.bought_held AS bought_held, anon_12.bought_turn AS bought_turn,
                        anon_12.bought_all_money AS bought_all_money, anon_12.bought_all_charges AS bought_all_charges, anon_12.sold_id AS sold_id, anon_12.sold_size AS sold_size,
                        anon_12.sold_low AS sold_low, anon_12.sold_high AS sold_high, anon_12.sold_held AS sold_held, anon_12.sold_turn AS sold_turn, anon_12.sold_all_money AS sold_all_money,
                        anon_12.sold_all_charges AS sold_all_charges, anon_12.low AS low, anon_12.high AS high, anon_12.quantity AS quantity, anon_12.others AS others,
                        anon_12.bought_money AS bought_money, CASE WHEN (anon_12.bought_all_charges < 0) THEN -CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_12.bought_all_charges AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(anon_12.quantity AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(anon_12.bought_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_12.bought_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2))
                        ELSE CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_12.bought_all_charges AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(anon_12.quantity AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(anon_12.bought_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_12.bought_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2)) END AS part
                      FROM (
                        SELECT anon_13.account_id AS account_id, anon_13.security_id AS security_id, anon_13.bought_id AS bought_id, anon_13.bought_size AS bought_size,
                          anon_13.bought_low AS bought_low, anon_13.bought_high AS bought_high, anon_13.bought_held AS bought_held, anon_13.bought_turn AS bought_turn,
                          anon_13.bought_all_money AS bought_all_money, anon_13.bought_all_charges AS bought_all_charges, anon_13.sold_id AS sold_id, anon_13.sold_size AS sold_size,
                          anon_13.sold_low AS sold_low, anon_13.sold_high AS sold_high, anon_13.sold_held AS sold_held, anon_13.sold_turn AS sold_turn,
                          anon_13.sold_all_money AS sold_all_money, anon_13.sold_all_charges AS sold_all_charges, anon_13.low AS low, anon_13.high AS high,
                          anon_13.quantity AS quantity, anon_13.part AS part, anon_13.others AS others, CAST(CASE WHEN (anon_13.high = anon_13.bought_high) THEN anon_13.bought_all_money - anon_13.others
                          ELSE anon_13.part END AS NUMBER(38, 2)) AS bought_money
                        FROM (
                          SELECT anon_14.account_id AS account_id, anon_14.security_id AS security_id, anon_14.bought_id AS bought_id, anon_14.bought_size AS bought_size,
                            anon_14.bought_low AS bought_low, anon_14.bought_high AS bought_high, anon_14.bought_held AS bought_held, anon_14.bought_turn AS bought_turn,
                            anon_14.bought_all_money AS bought_all_money, anon_14.bought_all_charges AS bought_all_charges, anon_14.sold_id AS sold_id,
                            anon_14.sold_size AS sold_size, anon_14.sold_low AS sold_low, anon_14.sold_high AS sold_high, anon_14.sold_held AS sold_held,
                            anon_14.sold_turn AS sold_turn, anon_14.sold_all_money AS sold_all_money, anon_14.sold_all_charges AS sold_all_charges, anon_14.low AS low,
                            anon_14.high AS high, anon_14.quantity AS quantity, anon_14.part AS part, CAST(sum(anon_14.part) OVER (PARTITION BY anon_14.account_id, anon_14.security_id, anon_14.bought_id ORDER BY anon_14.low, anon_14.bought_id, anon_14.sold_id ROWS BETWEEN UNBOUNDED PRECEDING
                            AND CURRENT ROW) AS NUMBER(38, 2)) - anon_14.part AS others
                          FROM (
                            SELECT anon_15.account_id AS account_id, anon_15.security_id AS security_id, anon_15.bought_id AS bought_id, anon_15.bought_size AS bought_size,
                              anon_15.bought_low AS bought_low, anon_15.bought_high AS bought_high, anon_15.bought_held AS bought_held, anon_15.bought_turn AS bought_turn,
                              anon_15.bought_all_money AS bought_all_money, anon_15.bought_all_charges AS bought_all_charges, anon_15.sold_id AS sold_id,
                              anon_15.sold_size AS sold_size, anon_15.sold_low AS sold_low, anon_15.sold_high AS sold_high, anon_15.sold_held AS sold_held,
                              anon_15.sold_turn AS sold_turn, anon_15.sold_all_money AS sold_all_money, anon_15.sold_all_charges AS sold_all_charges, anon_15.low AS low,
                              anon_15.high AS high, anon_15.quantity AS quantity, CASE WHEN (anon_15.bought_all_money < 0) THEN -CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_15.bought_all_money AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(anon_15.quantity AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(anon_15.bought_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_15.bought_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2))
                              ELSE CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_15.bought_all_money AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(anon_15.quantity AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(anon_15.bought_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_15.bought_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2)) END AS part
                            FROM (
                              SELECT anon_16.account_id AS account_id, anon_16.security_id AS security_id, anon_16.bought_id AS bought_id, anon_16.bought_size AS bought_size,
                                anon_16.bought_low AS bought_low, anon_16.bought_high AS bought_high, anon_16.bought_held AS bought_held, anon_16.bought_turn AS bought_turn,
                                anon_16.bought_all_money AS bought_all_money, anon_16.bought_all_charges AS bought_all_charges, anon_16.sold_id AS sold_id,
                                anon_16.sold_size AS sold_size, anon_16.sold_low AS sold_low, anon_16.sold_high AS sold_high, anon_16.sold_held AS sold_held,
                                anon_16.sold_turn AS sold_turn, anon_16.sold_all_money AS sold_all_money, anon_16.sold_all_charges AS sold_all_charges,
                                CASE WHEN (anon_16.bought_low > anon_16.sold_low) THEN anon_16.bought_low ELSE anon_16.sold_low END AS low, CASE WHEN (anon_16.bought_high < anon_16.sold_high) THEN anon_16.bought_high
                                ELSE anon_16.sold_high END AS high, CAST(CASE WHEN (anon_16.bought_high < anon_16.sold_high) THEN anon_16.bought_high ELSE anon_16.sold_high END - CASE
                                WHEN (anon_16.bought_low > anon_16.sold_low) THEN anon_16.bought_low ELSE anon_16.sold_low END AS NUMBER(38, 6)) AS quantity
                              FROM (
                                SELECT anon_17.account_id AS account_id, anon_17.security_id AS security_id, anon_17.bought_id AS bought_id, anon_17.bought_size AS bought_size,
                                  anon_17.bought_low AS bought_low, anon_17.bought_high AS bought_high, anon_17.bought_held AS bought_held, anon_17.bought_turn AS bought_turn,
                                  anon_17.bought_all_money AS bought_all_money, anon_17.bought_all_charges AS bought_all_charges, anon_18.sold_id AS sold_id,
                                  anon_18.sold_size AS sold_size, anon_18.sold_low AS sold_low, anon_18.sold_high AS sold_high, anon_18.sold_held AS sold_held,
                                  anon_18.sold_turn AS sold_turn, anon_18.sold_all_money AS sold_all_money, anon_18.sold_all_charges AS sold_all_charges
                                FROM (
                                  SELECT anon_19.account_id AS account_id, anon_19.security_id AS security_id, anon_19.lot_id AS bought_id, anon_19. "size" AS bought_size,
                                    anon_19.high - anon_19. "size" AS bought_low, anon_19.high AS bought_high, anon_19.held AS bought_held, TO_CHAR(anon_19.open_date, 'YYYY-MM-DD') || '.' || CAST(TO_CHAR(coalesce(anon_19.open_time, TIMESTAMP '1900-01-01 00:00:00.000000'), 'YYYY-MM-DD HH24:MI:SS.FF6') AS VARCHAR2(4000)) || '.' || CAST(anon_19.lot_id AS VARCHAR2(4000)) AS bought_turn,
                                    CAST(anon_19.cost * 1 AS NUMBER(38, 2)) AS bought_all_money, anon_19.charges AS bought_all_charges
                                  FROM (
                                    SELECT anon_20.account_id AS account_id, anon_20.security_id AS security_id, anon_20.lot_id AS lot_id, anon_20.account_class AS account_class,
                                      anon_20.open_date AS open_date, anon_20.open_time AS open_time, anon_20.quantity AS quantity, anon_20.cost AS cost,
                                      anon_20.charges AS charges, anon_20.held AS held, anon_20.transferred AS transferred, anon_20.replay_from AS replay_from,
                                      anon_20. "size" AS "size", CAST(sum(anon_20. "size") OVER (PARTITION BY anon_20.account_id, anon_20.security_id ORDER BY anon_20.held DESC NULLS LAST, anon_20.open_date, anon_20.open_time ASC NULLS FIRST, anon_20.lot_id ROWS BETWEEN UNBOUNDED PRECEDING
                                      AND CURRENT ROW) AS NUMBER(38, 6)) AS high
                                    FROM (
                                      SELECT anon_21.account_id AS account_id, anon_21.security_id AS security_id, anon_21.lot_id AS lot_id, anon_21.account_class AS account_class,
                                        anon_21.open_date AS open_date, anon_21.open_time AS open_time, anon_21.quantity AS quantity, anon_21.cost AS cost,
                                        anon_21.charges AS charges, anon_21.held AS held, anon_21.transferred AS transferred, anon_21.replay_from AS replay_from,
                                        CAST(anon_21.quantity * 1 AS NUMBER(38, 6)) AS "size"
                                      FROM (
                                        SELECT anon_22.account_id AS account_id, anon_22.security_id AS security_id, anon_22.lot_id AS lot_id, anon_22.account_class AS account_class,
                                          anon_22.open_date AS open_date, anon_22.open_time AS open_time, anon_22.quantity AS quantity, anon_22.cost AS cost,
                                          anon_22.charges AS charges, anon_22.held AS held, anon_22.transferred AS transferred, anon_22.replay_from AS replay_from
                                        FROM anon_22
                                        WHERE anon_22.quantity > 0
                                      ) anon_21
                                    ) anon_20
                                  ) anon_19
                                ) anon_17
                                JOIN (
                                  SELECT anon_28.account_id AS account_id, anon_28.security_id AS security_id, anon_28.lot_id AS sold_id, anon_28. "size" AS sold_size,
                                    anon_28.high - anon_28. "size" AS sold_low, anon_28.high AS sold_high, anon_28.held AS sold_held, TO_CHAR(anon_28.open_date, 'YYYY-MM-DD') || '.' || CAST(TO_CHAR(coalesce(anon_28.open_time, TIMESTAMP '1900-01-01 00:00:00.000000'), 'YYYY-MM-DD HH24:MI:SS.FF6') AS VARCHAR2(4000)) || '.' || CAST(anon_28.lot_id AS VARCHAR2(4000)) AS sold_turn,
                                    CAST(anon_28.cost * -1 AS NUMBER(38, 2)) AS sold_all_money, anon_28.charges AS sold_all_charges
                                  FROM (
                                    SELECT anon_29.account_id AS account_id, anon_29.security_id AS security_id, anon_29.lot_id AS lot_id, anon_29.account_class AS account_class,
                                      anon_29.open_date AS open_date, anon_29.open_time AS open_time, anon_29.quantity AS quantity, anon_29.cost AS cost,
                                      anon_29.charges AS charges, anon_29.held AS held, anon_29.transferred AS transferred, anon_29.replay_from AS replay_from,
                                      anon_29. "size" AS "size", CAST(sum(anon_29. "size") OVER (PARTITION BY anon_29.account_id, anon_29.security_id ORDER BY anon_29.held DESC NULLS LAST, anon_29.open_date, anon_29.open_time ASC NULLS FIRST, anon_29.lot_id ROWS BETWEEN UNBOUNDED PRECEDING
                                      AND CURRENT ROW) AS NUMBER(38, 6)) AS high
                                    FROM (
                                      SELECT anon_30.account_id AS account_id, anon_30.security_id AS security_id, anon_30.lot_id AS lot_id, anon_30.account_class AS account_class,
                                        anon_30.open_date AS open_date, anon_30.open_time AS open_time, anon_30.quantity AS quantity, anon_30.cost AS cost,
                                        anon_30.charges AS charges, anon_30.held AS held, anon_30.transferred AS transferred, anon_30.replay_from AS replay_from,
                                        CAST(anon_30.quantity * -1 AS NUMBER(38, 6)) AS "size"
                                      FROM (
                                        SELECT anon_22.account_id AS account_id, anon_22.security_id AS security_id, anon_22.lot_id AS lot_id, anon_22.account_class AS account_class,
                                          anon_22.open_date AS open_date, anon_22.open_time AS open_time, anon_22.quantity AS quantity, anon_22.cost AS cost,
                                          anon_22.charges AS charges, anon_22.held AS held, anon_22.transferred AS transferred, anon_22.replay_from AS replay_from
                                        FROM anon_22
                                        WHERE anon_22.quantity < 0
                                      ) anon_30
                                    ) anon_29
                                  ) anon_28
                                ) anon_18 ON anon_17.account_id = anon_18.account_id AND anon_17.security_id = anon_18.security_id AND anon_17.bought_low < anon_18.sold_high
                                  AND anon_18.sold_low < anon_17.bought_high
                              ) anon_16
                            ) anon_15
                          ) anon_14
                        ) anon_13
                      ) anon_12
                    ) anon_11
                  ) anon_10
                ) anon_9
              ) anon_8
            ) anon_7
          ) anon_6
        ) anon_5
      ) anon_4
    ) anon_3
  ) anon_2
) anon_1
