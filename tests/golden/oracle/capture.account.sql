SELECT anon_1.account_id, anon_1.account_name, anon_1.account_class, anon_1.account_type, anon_1.market_maker, anon_1.commission_schedule
FROM (
  SELECT anon_2.account_id AS account_id, anon_2.account_name AS account_name, anon_2.account_class AS account_class, anon_2.account_type AS account_type,
    anon_2.market_maker AS market_maker, anon_2.commission_schedule AS commission_schedule
  FROM (
    SELECT anon_3.account_id AS account_id, anon_3.account_name AS account_name, anon_3.account_class AS account_class, anon_3.account_type AS account_type,
      anon_3.market_maker AS market_maker, anon_3.commission_schedule AS commission_schedule
    FROM (
      SELECT anon_4.account_id AS account_id, anon_4.account_name AS account_name, anon_4.account_class AS account_class, coalesce(anon_4.account_type, 'CASH') AS account_type,
        coalesce(anon_4.market_maker, 'N') AS market_maker, coalesce(anon_4.commission_schedule, 'NONE') AS commission_schedule
      FROM (
        SELECT anon_5.file_id AS file_id, anon_5.line_number AS line_number, anon_5.byte_offset AS byte_offset, anon_5.byte_length AS byte_length, anon_5.reason AS reason,
          anon_5.detail AS detail, anon_5.raw_text AS raw_text, anon_5.account_id AS account_id, anon_5.account_name AS account_name, anon_5.account_class AS account_class,
          anon_5.account_type AS account_type, anon_5.market_maker AS market_maker, anon_5.commission_schedule AS commission_schedule, anon_5.sender AS sender,
          anon_5.account_code AS account_code
        FROM (
          SELECT anon_6.file_id AS file_id, anon_6.line_number AS line_number, anon_6.byte_offset AS byte_offset, anon_6.byte_length AS byte_length, anon_6.reason AS reason,
            anon_6.detail AS detail, anon_6.raw_text AS raw_text, anon_6.account_id AS account_id, anon_6.account_name AS account_name, anon_6.account_class AS account_class,
            anon_6.account_type AS account_type, anon_6.market_maker AS market_maker, anon_6.commission_schedule AS commission_schedule, anon_6.sender AS sender,
            anon_6.account_code AS account_code, anon_6.rank AS rank
          FROM (
            SELECT anon_7.file_id AS file_id, anon_7.line_number AS line_number, anon_7.byte_offset AS byte_offset, anon_7.byte_length AS byte_length, anon_7.reason AS reason,
              anon_7.detail AS detail, anon_7.raw_text AS raw_text, anon_7.account_id AS account_id, anon_7.account_name AS account_name, anon_7.account_class AS account_class,
              anon_7.account_type AS account_type, anon_7.market_maker AS market_maker, anon_7.commission_schedule AS commission_schedule, anon_7.sender AS sender,
              anon_7.account_code AS account_code, CAST(row_number() OVER (PARTITION BY anon_7.account_id ORDER BY anon_7.file_id DESC NULLS LAST, anon_7.line_number DESC NULLS LAST) AS NUMBER(19)) AS rank
            FROM (
              SELECT account_message.file_id AS file_id, account_message.line_number AS line_number, account_message.byte_offset AS byte_offset, account_message.byte_length AS byte_length,
                account_message.reason AS reason, account_message.detail AS detail, account_message.raw_text AS raw_text, account_message.account_id AS account_id,
                account_message.account_name AS account_name, account_message.account_class AS account_class, account_message.account_type AS account_type,
                account_message.market_maker AS market_maker, account_message.commission_schedule AS commission_schedule, account_message.sender AS sender,
                account_message.account_code AS account_code
              FROM account_message
              WHERE account_message.reason IS NULL AND account_message.account_class IS NOT NULL
            ) anon_7
          ) anon_6
          WHERE anon_6.rank = 1
        ) anon_5
      ) anon_4
    ) anon_3
    UNION ALL
    SELECT anon_8.account_id AS account_id, anon_8.account_name AS account_name, anon_8.account_class AS account_class, anon_8.account_type AS account_type,
      anon_8.market_maker AS market_maker, anon_8.commission_schedule AS commission_schedule
    FROM (
      SELECT anon_9.account_id AS account_id, anon_9.account_name AS account_name, anon_9.account_class AS account_class, anon_9.account_type AS account_type,
        anon_9.market_maker AS market_maker, anon_9.commission_schedule AS commission_schedule
      FROM (
        SELECT previous_account.account_id AS account_id, previous_account.account_name AS account_name, previous_account.account_class AS account_class,
          previous_account.account_type AS account_type, previous_account.market_maker AS market_maker, previous_account.commission_schedule AS commission_schedule
        FROM previous_account
        WHERE NOT (EXISTS (
          SELECT 1 AS anon_10
          FROM (
            SELECT anon_4.account_id AS account_id, anon_4.account_name AS account_name, anon_4.account_class AS account_class, coalesce(anon_4.account_type, 'CASH') AS account_type,
              coalesce(anon_4.market_maker, 'N') AS market_maker, coalesce(anon_4.commission_schedule, 'NONE') AS commission_schedule
            FROM (
              SELECT anon_5.file_id AS file_id, anon_5.line_number AS line_number, anon_5.byte_offset AS byte_offset, anon_5.byte_length AS byte_length,
                anon_5.reason AS reason, anon_5.detail AS detail, anon_5.raw_text AS raw_text, anon_5.account_id AS account_id, anon_5.account_name AS account_name,
                anon_5.account_class AS account_class, anon_5.account_type AS account_type, anon_5.market_maker AS market_maker, anon_5.commission_schedule AS commission_schedule,
                anon_5.sender AS sender, anon_5.account_code AS account_code
              FROM (
                SELECT anon_6.file_id AS file_id, anon_6.line_number AS line_number, anon_6.byte_offset AS byte_offset, anon_6.byte_length AS byte_length,
                  anon_6.reason AS reason, anon_6.detail AS detail, anon_6.raw_text AS raw_text, anon_6.account_id AS account_id, anon_6.account_name AS account_name,
                  anon_6.account_class AS account_class, anon_6.account_type AS account_type, anon_6.market_maker AS market_maker, anon_6.commission_schedule AS commission_schedule,
                  anon_6.sender AS sender, anon_6.account_code AS account_code, anon_6.rank AS rank
                FROM (
                  SELECT anon_7.file_id AS file_id, anon_7.line_number AS line_number, anon_7.byte_offset AS byte_offset, anon_7.byte_length AS byte_length,
                    anon_7.reason AS reason, anon_7.detail AS detail, anon_7.raw_text AS raw_text, anon_7.account_id AS account_id, anon_7.account_name AS account_name,
                    anon_7.account_class AS account_class, anon_7.account_type AS account_type, anon_7.market_maker AS market_maker, anon_7.commission_schedule AS commission_schedule,
                    anon_7.sender AS sender, anon_7.account_code AS account_code, CAST(row_number() OVER (PARTITION BY anon_7.account_id ORDER BY anon_7.file_id DESC NULLS LAST, anon_7.line_number DESC NULLS LAST) AS NUMBER(19)) AS rank
                  FROM (
                    SELECT account_message.file_id AS file_id, account_message.line_number AS line_number, account_message.byte_offset AS byte_offset, account_message.byte_length AS byte_length,
                      account_message.reason AS reason, account_message.detail AS detail, account_message.raw_text AS raw_text, account_message.account_id AS account_id,
                      account_message.account_name AS account_name, account_message.account_class AS account_class, account_message.account_type AS account_type,
                      account_message.market_maker AS market_maker, account_message.commission_schedule AS commission_schedule, account_message.sender AS sender,
                      account_message.account_code AS account_code
                    FROM account_message
                    WHERE account_message.reason IS NULL AND account_message.account_class IS NOT NULL
                  ) anon_7
                ) anon_6
                WHERE anon_6.rank = 1
              ) anon_5
            ) anon_4
          ) anon_3
          WHERE previous_account.account_id = anon_3.account_id
        ))
      ) anon_9
    ) anon_8
  ) anon_2
) anon_1
