WITH anon_12 AS (
  SELECT anon_13.account_id AS account_id, anon_13.security_id AS security_id, anon_13.lot_id AS lot_id, anon_13.account_class AS account_class, anon_13.currency AS currency
  FROM (
    SELECT DISTINCT anon_14.account_id AS account_id, anon_14.security_id AS security_id, anon_14.lot_id AS lot_id, anon_14.account_class AS account_class,
      anon_14.currency AS currency
    FROM (
      SELECT anon_15.account_id AS account_id, anon_15.security_id AS security_id, anon_15.lot_id AS lot_id, anon_15.account_class AS account_class, anon_15.currency AS currency
      FROM (
        SELECT anon_16.file_id AS file_id, anon_16.line_number AS line_number, anon_16.sender AS sender, anon_16.transfer_id AS transfer_id, anon_16.transfer_kind AS transfer_kind,
          anon_16.account_id AS account_id, anon_16.account_class AS account_class, anon_16.depository_account AS depository_account, anon_16.contra_account AS contra_account,
          anon_16.security_id AS security_id, anon_16.quantity AS quantity, anon_16.cost_price AS cost_price, anon_16.cost AS cost, anon_16.cost_reason AS cost_reason,
          anon_16.transfer_date AS transfer_date, anon_16.currency AS currency, anon_16.lot_id AS lot_id, anon_16.status AS status, anon_16.reason AS reason,
          anon_16.known_date AS known_date
        FROM (
          SELECT anon_7.file_id AS file_id, anon_7.line_number AS line_number, anon_7.sender AS sender, anon_7.transfer_id AS transfer_id, anon_7.transfer_kind AS transfer_kind,
            anon_7.account_id AS account_id, anon_7.account_class AS account_class, anon_7.depository_account AS depository_account, anon_7.contra_account AS contra_account,
            anon_7.security_id AS security_id, anon_7.quantity AS quantity, anon_7.cost_price AS cost_price, anon_7.cost AS cost, anon_7.cost_reason AS cost_reason,
            anon_7.transfer_date AS transfer_date, anon_7.currency AS currency, anon_7.lot_id AS lot_id, anon_7.status AS status, anon_7.reason AS reason,
            anon_7.known_date AS known_date
          FROM (
            SELECT security_transfer.file_id AS file_id, security_transfer.line_number AS line_number, security_transfer.sender AS sender, security_transfer.transfer_id AS transfer_id,
              security_transfer.transfer_kind AS transfer_kind, security_transfer.account_id AS account_id, security_transfer.account_class AS account_class,
              security_transfer.depository_account AS depository_account, security_transfer.contra_account AS contra_account, security_transfer.security_id AS security_id,
              security_transfer.quantity AS quantity, security_transfer.cost_price AS cost_price, security_transfer.cost AS cost, security_transfer.cost_reason AS cost_reason,
              security_transfer.transfer_date AS transfer_date, security_transfer.currency AS currency, security_transfer.lot_id AS lot_id, security_transfer.status AS status,
              security_transfer.reason AS reason, security_transfer.known_date AS known_date
            FROM security_transfer
            WHERE security_transfer.status = 'accepted' AND security_transfer.transfer_kind = 'ACCOUNT'
          ) AS anon_7
          UNION ALL
          SELECT anon_17.file_id AS file_id, anon_17.line_number AS line_number, anon_17.sender AS sender, anon_17.transfer_id AS transfer_id, anon_17.transfer_kind AS transfer_kind,
            anon_17.account_id AS account_id, anon_17.account_class AS account_class, anon_17.depository_account AS depository_account, anon_17.contra_account AS contra_account,
            anon_17.security_id AS security_id, anon_17.quantity AS quantity, anon_17.cost_price AS cost_price, anon_17.cost AS cost, anon_17.cost_reason AS cost_reason,
            anon_17.transfer_date AS transfer_date, anon_17.currency AS currency, anon_17.lot_id AS lot_id, anon_17.status AS status, anon_17.reason AS reason,
            anon_17.known_date AS known_date
          FROM (
            SELECT anon_18.file_id AS file_id, anon_18.line_number AS line_number, anon_18.sender AS sender, anon_18.transfer_id AS transfer_id, anon_18.transfer_kind AS transfer_kind,
              anon_18.account_id AS account_id, anon_18.account_class AS account_class, anon_18.depository_account AS depository_account, anon_18.contra_account AS contra_account,
              anon_18.security_id AS security_id, anon_18.quantity AS quantity, anon_18.cost_price AS cost_price, anon_18.cost AS cost, anon_18.cost_reason AS cost_reason,
              anon_18.transfer_date AS transfer_date, anon_18.currency AS currency, anon_18.lot_id AS lot_id, anon_18.status AS status, anon_18.reason AS reason,
              anon_18.known_date AS known_date
            FROM (
              SELECT recent_security_transfer.file_id AS file_id, recent_security_transfer.line_number AS line_number, recent_security_transfer.sender AS sender,
                recent_security_transfer.transfer_id AS transfer_id, recent_security_transfer.transfer_kind AS transfer_kind, recent_security_transfer.account_id AS account_id,
                recent_security_transfer.account_class AS account_class, recent_security_transfer.depository_account AS depository_account, recent_security_transfer.contra_account AS contra_account,
                recent_security_transfer.security_id AS security_id, recent_security_transfer.quantity AS quantity, recent_security_transfer.cost_price AS cost_price,
                recent_security_transfer.cost AS cost, recent_security_transfer.cost_reason AS cost_reason, recent_security_transfer.transfer_date AS transfer_date,
                recent_security_transfer.currency AS currency, recent_security_transfer.lot_id AS lot_id, recent_security_transfer.status AS status, recent_security_transfer.reason AS reason,
                recent_security_transfer.known_date AS known_date
              FROM recent_security_transfer
              WHERE recent_security_transfer.status = 'accepted' AND recent_security_transfer.transfer_kind = 'ACCOUNT'
            ) AS anon_18
          ) AS anon_17
        ) AS anon_16
        WHERE anon_16.quantity < 0
      ) AS anon_15
    ) AS anon_14
  ) AS anon_13
) SELECT anon_1.account_id, anon_1.security_id, anon_1.lot_id, anon_1.account_class, anon_1.currency, anon_1.cost
FROM (
  SELECT anon_2.account_id AS account_id, anon_2.security_id AS security_id, anon_2.lot_id AS lot_id, anon_2.account_class AS account_class, anon_2.currency AS currency,
    CAST(anon_2.cost AS DECIMAL(38, 2)) AS cost
  FROM (
    SELECT anon_3.account_id AS account_id, anon_3.security_id AS security_id, anon_3.lot_id AS lot_id, anon_3.account_class AS account_class, anon_3.currency AS currency,
      anon_3.cost AS cost
    FROM (
      SELECT anon_4.account_id AS account_id, anon_4.security_id AS security_id, anon_4.lot_id AS lot_id, anon_4.account_class AS account_class, anon_4.currency AS currency,
        CAST(coalesce(SUM(anon_4.cost), 0) AS DECIMAL(38, 2)) AS cost
      FROM (
        SELECT anon_5.account_id AS account_id, anon_5.security_id AS security_id, anon_5.lot_id AS lot_id, anon_5.account_class AS account_class, anon_5.currency AS currency,
          anon_5.cost AS cost
        FROM (
          SELECT anon_6.account_id AS account_id, anon_6.security_id AS security_id, anon_6.lot_id AS lot_id, anon_6.account_class AS account_class, anon_6.currency AS currency,
            CAST(anon_6.cost AS DECIMAL(38, 2)) AS cost
          FROM (
            SELECT anon_7.file_id AS file_id, anon_7.line_number AS line_number, anon_7.sender AS sender, anon_7.transfer_id AS transfer_id, anon_7.transfer_kind AS transfer_kind,
              anon_7.account_id AS account_id, anon_7.account_class AS account_class, anon_7.depository_account AS depository_account, anon_7.contra_account AS contra_account,
              anon_7.security_id AS security_id, anon_7.quantity AS quantity, anon_7.cost_price AS cost_price, anon_7.cost AS cost, anon_7.cost_reason AS cost_reason,
              anon_7.transfer_date AS transfer_date, anon_7.currency AS currency, anon_7.lot_id AS lot_id, anon_7.status AS status, anon_7.reason AS reason,
              anon_7.known_date AS known_date
            FROM (
              SELECT security_transfer.file_id AS file_id, security_transfer.line_number AS line_number, security_transfer.sender AS sender, security_transfer.transfer_id AS transfer_id,
                security_transfer.transfer_kind AS transfer_kind, security_transfer.account_id AS account_id, security_transfer.account_class AS account_class,
                security_transfer.depository_account AS depository_account, security_transfer.contra_account AS contra_account, security_transfer.security_id AS security_id,
                security_transfer.quantity AS quantity, security_transfer.cost_price AS cost_price, security_transfer.cost AS cost, security_transfer.cost_reason AS cost_reason,
                security_transfer.transfer_date AS transfer_date, security_transfer.currency AS currency, security_transfer.lot_id AS lot_id, security_transfer.status AS status,
                security_transfer.reason AS reason, security_transfer.known_date AS known_date
              FROM security_transfer
              WHERE security_transfer.status = 'accepted' AND security_transfer.transfer_kind = 'ACCOUNT'
            ) AS anon_7
            WHERE anon_7.quantity > 0
          ) AS anon_6
        ) AS anon_5
        UNION ALL
        SELECT anon_8.account_id AS account_id, anon_8.security_id AS security_id, anon_8.lot_id AS lot_id, anon_8.account_class AS account_class, anon_8.currency AS currency,
          anon_8.cost AS cost
        FROM (
          SELECT anon_9.account_id AS account_id, anon_9.security_id AS security_id, anon_9.lot_id AS lot_id, anon_9.account_class AS account_class, anon_9.currency AS currency,
            anon_9.cost AS cost
          FROM (
            SELECT anon_10.account_id AS account_id, anon_10.security_id AS security_id, anon_10.account_class AS account_class, anon_10.currency AS currency,
              anon_10.closer AS lot_id, -anon_10.cost AS cost
            FROM (
              SELECT lot_close.account_id AS account_id, lot_close.security_id AS security_id, lot_close.lot_id AS lot_id, lot_close.closing_id AS closing_id,
                lot_close.entry AS entry, lot_close.account_class AS account_class, lot_close.open_date AS open_date, lot_close.close_date AS close_date,
                lot_close.quantity AS quantity, lot_close.cost AS cost, lot_close.proceeds AS proceeds, lot_close.realised_gross AS realised_gross, lot_close.realised_net AS realised_net,
                lot_close.known_date AS known_date, anon_11.closer AS closer, anon_11.currency AS currency
              FROM lot_close
              JOIN (
                SELECT anon_12.account_id AS account_id, anon_12.security_id AS security_id, anon_12.lot_id AS closer, anon_12.account_class AS account_class,
                  anon_12.currency AS currency
                FROM anon_12
              ) AS anon_11 ON lot_close.account_id = anon_11.account_id AND lot_close.security_id = anon_11.security_id AND lot_close.closing_id = anon_11.closer
            ) AS anon_10
          ) AS anon_9
        ) AS anon_8
        UNION ALL
        SELECT anon_19.account_id AS account_id, anon_19.security_id AS security_id, anon_19.lot_id AS lot_id, anon_19.account_class AS account_class, anon_19.currency AS currency,
          anon_19.cost AS cost
        FROM (
          SELECT anon_20.account_id AS account_id, anon_20.security_id AS security_id, anon_20.lot_id AS lot_id, anon_20.account_class AS account_class,
            anon_20.currency AS currency, anon_20.cost AS cost
          FROM (
            SELECT anon_21.account_id AS account_id, anon_21.security_id AS security_id, anon_21.lot_id AS lot_id, anon_21.cost AS cost, anon_12.account_class AS account_class,
              anon_12.currency AS currency
            FROM (
              SELECT lot_close.account_id AS account_id, lot_close.security_id AS security_id, lot_close.lot_id AS lot_id, lot_close.cost AS cost
              FROM lot_close
            ) AS anon_21
            JOIN anon_12 ON anon_21.account_id = anon_12.account_id AND anon_21.security_id = anon_12.security_id AND anon_21.lot_id = anon_12.lot_id
          ) AS anon_20
        ) AS anon_19
        UNION ALL
        SELECT anon_22.account_id AS account_id, anon_22.security_id AS security_id, anon_22.lot_id AS lot_id, anon_22.account_class AS account_class, anon_22.currency AS currency,
          anon_22.cost AS cost
        FROM (
          SELECT anon_23.account_id AS account_id, anon_23.security_id AS security_id, anon_23.lot_id AS lot_id, anon_23.account_class AS account_class,
            anon_23.currency AS currency, anon_23.cost AS cost
          FROM (
            SELECT anon_24.account_id AS account_id, anon_24.security_id AS security_id, anon_24.lot_id AS lot_id, anon_24.cost AS cost, anon_12.account_class AS account_class,
              anon_12.currency AS currency
            FROM (
              SELECT lot.account_id AS account_id, lot.security_id AS security_id, lot.lot_id AS lot_id, lot.cost AS cost
              FROM lot
            ) AS anon_24
            JOIN anon_12 ON anon_24.account_id = anon_12.account_id AND anon_24.security_id = anon_12.security_id AND anon_24.lot_id = anon_12.lot_id
          ) AS anon_23
        ) AS anon_22
        UNION ALL
        SELECT anon_25.account_id AS account_id, anon_25.security_id AS security_id, anon_25.lot_id AS lot_id, anon_25.account_class AS account_class, anon_25.currency AS currency,
          anon_25.cost AS cost
        FROM (
          SELECT anon_26.account_id AS account_id, anon_26.security_id AS security_id, anon_26.lot_id AS lot_id, anon_26.account_class AS account_class,
            anon_26.currency AS currency, -anon_26.cost AS cost
          FROM (
            SELECT anon_27.account_id AS account_id, anon_27.security_id AS security_id, anon_27.lot_id AS lot_id, anon_27.cost AS cost, anon_12.account_class AS account_class,
              anon_12.currency AS currency
            FROM (
              SELECT previous_lot.account_id AS account_id, previous_lot.security_id AS security_id, previous_lot.lot_id AS lot_id, previous_lot.cost AS cost
              FROM previous_lot
            ) AS anon_27
            JOIN anon_12 ON anon_27.account_id = anon_12.account_id AND anon_27.security_id = anon_12.security_id AND anon_27.lot_id = anon_12.lot_id
          ) AS anon_26
        ) AS anon_25
      ) AS anon_4
      GROUP BY anon_4.account_id, anon_4.security_id, anon_4.lot_id, anon_4.account_class, anon_4.currency
    ) AS anon_3
    WHERE anon_3.cost != 0
  ) AS anon_2
) AS anon_1
