SELECT anon_1.file_id, anon_1.line_number, anon_1.byte_offset, anon_1.byte_length, anon_1.reason, anon_1.detail, anon_1.raw_text, anon_1.opening_kind, anon_1.account_code,
  anon_1.ledger_account, anon_1.security_code, anon_1.security_code_kind, anon_1.quantity, anon_1.amount, anon_1.price, anon_1.origin_date, anon_1.short_quantity,
  anon_1.reference, anon_1.direction, anon_1.margin_rate, anon_1.rebate_rate, anon_1.currency, anon_1.account_id, anon_1.account_class, anon_1.security_id
FROM (
  SELECT anon_2.file_id AS file_id, CAST(anon_2.line_number AS BIGINT) AS line_number, CAST(anon_2.byte_offset AS BIGINT) AS byte_offset, CAST(anon_2.byte_length AS BIGINT) AS byte_length,
    anon_2.reason AS reason, anon_2.detail AS detail, anon_2.raw_text AS raw_text, anon_2.opening_kind AS opening_kind, anon_2.account_code AS account_code,
    anon_2.ledger_account AS ledger_account, anon_2.security_code AS security_code, anon_2.security_code_kind AS security_code_kind, CAST(anon_2.quantity AS DECIMAL(18, 6)) AS quantity,
    CAST(anon_2.amount AS DECIMAL(18, 2)) AS amount, CAST(anon_2.price AS DECIMAL(18, 8)) AS price, CAST(anon_2.origin_date AS DATE) AS origin_date, CAST(anon_2.short_quantity AS DECIMAL(18, 6)) AS short_quantity,
    anon_2.reference AS reference, anon_2.direction AS direction, CAST(anon_2.margin_rate AS DECIMAL(12, 8)) AS margin_rate, CAST(anon_2.rebate_rate AS DECIMAL(12, 8)) AS rebate_rate,
    anon_2.currency AS currency, anon_2.account_id AS account_id, anon_2.account_class AS account_class, anon_2.security_id AS security_id
  FROM (
    SELECT anon_3.file_id AS file_id, anon_3.line_number AS line_number, anon_3.byte_offset AS byte_offset, anon_3.byte_length AS byte_length, anon_3.reason AS reason,
      anon_3.detail AS detail, anon_3.raw_text AS raw_text, anon_3.opening_kind AS opening_kind, anon_3.account_code AS account_code, anon_3.ledger_account AS ledger_account,
      anon_3.security_code AS security_code, anon_3.security_code_kind AS security_code_kind, anon_3.price AS price, anon_3.origin_date AS origin_date,
      anon_3.short_quantity AS short_quantity, anon_3.reference AS reference, anon_3.direction AS direction, anon_3.margin_rate AS margin_rate, anon_3.rebate_rate AS rebate_rate,
      anon_3.sender AS sender, anon_3.day AS day, anon_3.code_sender AS code_sender, anon_3.own_account_id AS own_account_id, anon_3.general_account_id AS general_account_id,
      anon_3.account_id AS account_id, anon_3.code_from AS code_from, anon_3.code_to AS code_to, anon_3.security_id AS security_id, anon_3.security_currency AS security_currency,
      anon_3.clearing_path AS clearing_path, anon_3.account_class AS account_class, CAST(coalesce(anon_3.quantity, CAST(0 AS DECIMAL(18, 6))) AS DECIMAL(38, 6)) AS quantity,
      CAST(coalesce(anon_3.amount, CAST(0 AS DECIMAL(38, 2))) AS DECIMAL(38, 2)) AS amount, coalesce(anon_3.currency, anon_3.security_currency, 'USD') AS currency
    FROM (
      SELECT anon_4.file_id AS file_id, anon_4.line_number AS line_number, anon_4.byte_offset AS byte_offset, anon_4.byte_length AS byte_length, anon_4.reason AS reason,
        anon_4.detail AS detail, anon_4.raw_text AS raw_text, anon_4.opening_kind AS opening_kind, anon_4.account_code AS account_code, anon_4.ledger_account AS ledger_account,
        anon_4.security_code AS security_code, anon_4.security_code_kind AS security_code_kind, anon_4.quantity AS quantity, anon_4.amount AS amount, anon_4.price AS price,
        anon_4.origin_date AS origin_date, anon_4.short_quantity AS short_quantity, anon_4.reference AS reference, anon_4.direction AS direction, anon_4.margin_rate AS margin_rate,
        anon_4.rebate_rate AS rebate_rate, anon_4.currency AS currency, anon_4.sender AS sender, anon_4.day AS day, anon_4.code_sender AS code_sender, anon_4.own_account_id AS own_account_id,
        anon_4.general_account_id AS general_account_id, anon_4.account_id AS account_id, anon_4.code_from AS code_from, anon_4.code_to AS code_to, anon_4.security_id AS security_id,
        anon_4.security_currency AS security_currency, anon_4.clearing_path AS clearing_path, anon_5.account_class AS account_class
      FROM (
        SELECT anon_6.file_id AS file_id, anon_6.line_number AS line_number, anon_6.byte_offset AS byte_offset, anon_6.byte_length AS byte_length, anon_6.reason AS reason,
          anon_6.detail AS detail, anon_6.raw_text AS raw_text, anon_6.opening_kind AS opening_kind, anon_6.account_code AS account_code, anon_6.ledger_account AS ledger_account,
          anon_6.security_code AS security_code, anon_6.security_code_kind AS security_code_kind, anon_6.quantity AS quantity, anon_6.amount AS amount,
          anon_6.price AS price, anon_6.origin_date AS origin_date, anon_6.short_quantity AS short_quantity, anon_6.reference AS reference, anon_6.direction AS direction,
          anon_6.margin_rate AS margin_rate, anon_6.rebate_rate AS rebate_rate, anon_6.currency AS currency, anon_6.sender AS sender, anon_6.day AS day,
          anon_6.code_sender AS code_sender, anon_6.own_account_id AS own_account_id, anon_6.general_account_id AS general_account_id, anon_6.account_id AS account_id,
          anon_7.code_from AS code_from, anon_7.code_to AS code_to, anon_7.security_id AS security_id, anon_7.security_currency AS security_currency, anon_7.clearing_path AS clearing_path
        FROM (
          SELECT anon_8.file_id AS file_id, anon_8.line_number AS line_number, anon_8.byte_offset AS byte_offset, anon_8.byte_length AS byte_length, anon_8.reason AS reason,
            anon_8.detail AS detail, anon_8.raw_text AS raw_text, anon_8.opening_kind AS opening_kind, anon_8.account_code AS account_code, anon_8.ledger_account AS ledger_account,
            anon_8.security_code AS security_code, anon_8.security_code_kind AS security_code_kind, anon_8.quantity AS quantity, anon_8.amount AS amount,
            anon_8.price AS price, anon_8.origin_date AS origin_date, anon_8.short_quantity AS short_quantity, anon_8.reference AS reference, anon_8.direction AS direction,
            anon_8.margin_rate AS margin_rate, anon_8.rebate_rate AS rebate_rate, anon_8.currency AS currency, anon_8.sender AS sender, anon_8.day AS day,
            anon_8.code_sender AS code_sender, anon_8.own_account_id AS own_account_id, anon_8.general_account_id AS general_account_id, coalesce(anon_8.own_account_id, anon_8.general_account_id) AS account_id
          FROM (
            SELECT anon_9.file_id AS file_id, anon_9.line_number AS line_number, anon_9.byte_offset AS byte_offset, anon_9.byte_length AS byte_length, anon_9.reason AS reason,
              anon_9.detail AS detail, anon_9.raw_text AS raw_text, anon_9.opening_kind AS opening_kind, anon_9.account_code AS account_code, anon_9.ledger_account AS ledger_account,
              anon_9.security_code AS security_code, anon_9.security_code_kind AS security_code_kind, anon_9.quantity AS quantity, anon_9.amount AS amount,
              anon_9.price AS price, anon_9.origin_date AS origin_date, anon_9.short_quantity AS short_quantity, anon_9.reference AS reference, anon_9.direction AS direction,
              anon_9.margin_rate AS margin_rate, anon_9.rebate_rate AS rebate_rate, anon_9.currency AS currency, anon_9.sender AS sender, anon_9.day AS day,
              anon_9.code_sender AS code_sender, anon_9.own_account_id AS own_account_id, anon_10.general_account_id AS general_account_id
            FROM (
              SELECT anon_11.file_id AS file_id, anon_11.line_number AS line_number, anon_11.byte_offset AS byte_offset, anon_11.byte_length AS byte_length,
                anon_11.reason AS reason, anon_11.detail AS detail, anon_11.raw_text AS raw_text, anon_11.opening_kind AS opening_kind, anon_11.account_code AS account_code,
                anon_11.ledger_account AS ledger_account, anon_11.security_code AS security_code, anon_11.security_code_kind AS security_code_kind, anon_11.quantity AS quantity,
                anon_11.amount AS amount, anon_11.price AS price, anon_11.origin_date AS origin_date, anon_11.short_quantity AS short_quantity, anon_11.reference AS reference,
                anon_11.direction AS direction, anon_11.margin_rate AS margin_rate, anon_11.rebate_rate AS rebate_rate, anon_11.currency AS currency, anon_11.sender AS sender,
                anon_11.day AS day, anon_12.code_sender AS code_sender, anon_12.own_account_id AS own_account_id
              FROM (
                SELECT anon_13.file_id AS file_id, anon_13.line_number AS line_number, anon_13.byte_offset AS byte_offset, anon_13.byte_length AS byte_length,
                  anon_13.reason AS reason, anon_13.detail AS detail, anon_13.raw_text AS raw_text, anon_13.opening_kind AS opening_kind, anon_13.account_code AS account_code,
                  anon_13.ledger_account AS ledger_account, anon_13.security_code AS security_code, anon_13.security_code_kind AS security_code_kind, anon_13.quantity AS quantity,
                  anon_13.amount AS amount, anon_13.price AS price, anon_13.origin_date AS origin_date, anon_13.short_quantity AS short_quantity, anon_13.reference AS reference,
                  anon_13.direction AS direction, anon_13.margin_rate AS margin_rate, anon_13.rebate_rate AS rebate_rate, anon_13.currency AS currency,
                  '*' AS sender, CAST('2026-11-10' AS DATE) AS day
                FROM (
                  SELECT opening_message.file_id AS file_id, opening_message.line_number AS line_number, opening_message.byte_offset AS byte_offset, opening_message.byte_length AS byte_length,
                    opening_message.reason AS reason, opening_message.detail AS detail, opening_message.raw_text AS raw_text, opening_message.opening_kind AS opening_kind,
                    opening_message.account_code AS account_code, opening_message.ledger_account AS ledger_account, opening_message.security_code AS security_code,
                    opening_message.security_code_kind AS security_code_kind, opening_message.quantity AS quantity, opening_message.amount AS amount, opening_message.price AS price,
                    opening_message.origin_date AS origin_date, opening_message.short_quantity AS short_quantity, opening_message.reference AS reference,
                    opening_message.direction AS direction, opening_message.margin_rate AS margin_rate, opening_message.rebate_rate AS rebate_rate, opening_message.currency AS currency
                  FROM opening_message
                  WHERE opening_message.reason IS NULL
                ) AS anon_13
              ) AS anon_11
              LEFT OUTER JOIN (
                SELECT anon_14.account_code AS account_code, anon_14.sender AS code_sender, anon_14.account_id AS own_account_id
                FROM (
                  SELECT account_code.sender AS sender, account_code.account_code AS account_code, account_code.account_id AS account_id
                  FROM account_code
                  WHERE account_code.sender != '*'
                ) AS anon_14
              ) AS anon_12 ON anon_11.account_code = anon_12.account_code AND anon_12.code_sender = anon_11.sender
            ) AS anon_9
            LEFT OUTER JOIN (
              SELECT anon_15.account_code AS account_code, anon_15.account_id AS general_account_id
              FROM (
                SELECT account_code.sender AS sender, account_code.account_code AS account_code, account_code.account_id AS account_id
                FROM account_code
                WHERE account_code.sender = '*'
              ) AS anon_15
            ) AS anon_10 ON anon_9.account_code = anon_10.account_code
          ) AS anon_8
        ) AS anon_6
        LEFT OUTER JOIN (
          SELECT security_code.security_code_kind AS security_code_kind, security_code.security_code AS security_code, security_code.code_from AS code_from,
            security_code.code_to AS code_to, security_code.security_id AS security_id, security_code.security_currency AS security_currency, security_code.clearing_path AS clearing_path
          FROM security_code
        ) AS anon_7 ON anon_6.security_code_kind = anon_7.security_code_kind AND anon_6.security_code = anon_7.security_code AND anon_7.code_from <= anon_6.day
          AND anon_7.code_to > anon_6.day
      ) AS anon_4
      LEFT OUTER JOIN (
        SELECT account.account_id AS account_id, account.account_class AS account_class
        FROM account
      ) AS anon_5 ON anon_5.account_id = anon_4.account_id
    ) AS anon_3
  ) AS anon_2
) AS anon_1
