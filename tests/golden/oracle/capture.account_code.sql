SELECT anon_1.sender, anon_1.account_code, anon_1.account_id
FROM (
  SELECT anon_2.sender AS sender, anon_2.account_code AS account_code, anon_2.account_id AS account_id
  FROM (
    SELECT anon_3.sender AS sender, anon_3.account_code AS account_code, anon_3.account_id AS account_id
    FROM (
      SELECT anon_4.sender AS sender, anon_4.account_code AS account_code, max(anon_4.account_id) AS account_id
      FROM (
        SELECT anon_5.account_code AS account_code, anon_5.account_id AS account_id, anon_5.sender AS sender
        FROM (
          SELECT anon_6.account_code AS account_code, anon_6.account_id AS account_id, coalesce(anon_6.sender, '*') AS sender
          FROM (
            SELECT account_message.file_id AS file_id, account_message.line_number AS line_number, account_message.byte_offset AS byte_offset, account_message.byte_length AS byte_length,
              account_message.reason AS reason, account_message.detail AS detail, account_message.raw_text AS raw_text, account_message.account_id AS account_id,
              account_message.account_name AS account_name, account_message.account_class AS account_class, account_message.account_type AS account_type,
              account_message.market_maker AS market_maker, account_message.commission_schedule AS commission_schedule, account_message.sender AS sender,
              account_message.account_code AS account_code
            FROM account_message
            WHERE account_message.reason IS NULL AND account_message.account_code IS NOT NULL
          ) anon_6
        ) anon_5
        UNION ALL
        SELECT anon_7.account_code AS account_code, anon_7.account_id AS account_id, anon_7.sender AS sender
        FROM (
          SELECT account.account_id AS account_id, '*' AS sender, account.account_id AS account_code
          FROM account
        ) anon_7
      ) anon_4
      GROUP BY anon_4.sender, anon_4.account_code
    ) anon_3
    UNION ALL
    SELECT anon_8.sender AS sender, anon_8.account_code AS account_code, anon_8.account_id AS account_id
    FROM (
      SELECT anon_9.sender AS sender, anon_9.account_code AS account_code, anon_9.account_id AS account_id
      FROM (
        SELECT previous_account_code.sender AS sender, previous_account_code.account_code AS account_code, previous_account_code.account_id AS account_id
        FROM previous_account_code
        WHERE NOT (EXISTS (
          SELECT 1 AS anon_10
          FROM (
            SELECT anon_4.sender AS sender, anon_4.account_code AS account_code, max(anon_4.account_id) AS account_id
            FROM (
              SELECT anon_5.account_code AS account_code, anon_5.account_id AS account_id, anon_5.sender AS sender
              FROM (
                SELECT anon_6.account_code AS account_code, anon_6.account_id AS account_id, coalesce(anon_6.sender, '*') AS sender
                FROM (
                  SELECT account_message.file_id AS file_id, account_message.line_number AS line_number, account_message.byte_offset AS byte_offset, account_message.byte_length AS byte_length,
                    account_message.reason AS reason, account_message.detail AS detail, account_message.raw_text AS raw_text, account_message.account_id AS account_id,
                    account_message.account_name AS account_name, account_message.account_class AS account_class, account_message.account_type AS account_type,
                    account_message.market_maker AS market_maker, account_message.commission_schedule AS commission_schedule, account_message.sender AS sender,
                    account_message.account_code AS account_code
                  FROM account_message
                  WHERE account_message.reason IS NULL AND account_message.account_code IS NOT NULL
                ) anon_6
              ) anon_5
              UNION ALL
              SELECT anon_7.account_code AS account_code, anon_7.account_id AS account_id, anon_7.sender AS sender
              FROM (
                SELECT account.account_id AS account_id, '*' AS sender, account.account_id AS account_code
                FROM account
              ) anon_7
            ) anon_4
            GROUP BY anon_4.sender, anon_4.account_code
          ) anon_3
          WHERE previous_account_code.sender = anon_3.sender AND previous_account_code.account_code = anon_3.account_code
        ))
      ) anon_9
    ) anon_8
  ) anon_2
) anon_1
