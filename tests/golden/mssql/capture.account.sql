WITH
anon_7 AS (
  SELECT account_message.file_id, account_message.line_number, account_message.byte_offset, account_message.byte_length, account_message.reason, account_message.detail,
    account_message.raw_text, account_message.account_id, account_message.account_name, account_message.account_class, account_message.account_type, account_message.market_maker,
    account_message.commission_schedule, account_message.sender, account_message.account_code
  FROM account_message
  WHERE account_message.reason IS NULL AND account_message.account_class IS NOT NULL
),
anon_6 AS (
  SELECT anon_7.file_id, anon_7.line_number, anon_7.byte_offset, anon_7.byte_length, anon_7.reason, anon_7.detail, anon_7.raw_text, anon_7.account_id, anon_7.account_name,
    anon_7.account_class, anon_7.account_type, anon_7.market_maker, anon_7.commission_schedule, anon_7.sender, anon_7.account_code, CAST(row_number() OVER (PARTITION BY anon_7.account_id ORDER BY anon_7.file_id DESC, anon_7.line_number DESC) AS BIGINT) AS rank
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.byte_offset, anon_6.byte_length, anon_6.reason, anon_6.detail, anon_6.raw_text, anon_6.account_id, anon_6.account_name,
    anon_6.account_class, anon_6.account_type, anon_6.market_maker, anon_6.commission_schedule, anon_6.sender, anon_6.account_code, anon_6.rank
  FROM anon_6
  WHERE anon_6.rank = 1
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.byte_offset, anon_5.byte_length, anon_5.reason, anon_5.detail, anon_5.raw_text, anon_5.account_id, anon_5.account_name,
    anon_5.account_class, anon_5.account_type, anon_5.market_maker, anon_5.commission_schedule, anon_5.sender, anon_5.account_code
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.account_id, anon_4.account_name, anon_4.account_class, coalesce(anon_4.account_type, 'CASH') AS account_type, coalesce(anon_4.market_maker, 'N') AS market_maker,
    coalesce(anon_4.commission_schedule, 'NONE') AS commission_schedule
  FROM anon_4
),
anon_9 AS (
  SELECT previous_account.account_id, previous_account.account_name, previous_account.account_class, previous_account.account_type, previous_account.market_maker,
    previous_account.commission_schedule
  FROM previous_account
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_10
    FROM anon_3
    WHERE previous_account.account_id = anon_3.account_id
  ))
),
anon_8 AS (
  SELECT anon_9.account_id, anon_9.account_name, anon_9.account_class, anon_9.account_type, anon_9.market_maker, anon_9.commission_schedule
  FROM anon_9
),
anon_2 AS (
  SELECT anon_3.account_id, anon_3.account_name, anon_3.account_class, anon_3.account_type, anon_3.market_maker, anon_3.commission_schedule
  FROM anon_3
  UNION ALL
  SELECT anon_8.account_id, anon_8.account_name, anon_8.account_class, anon_8.account_type, anon_8.market_maker, anon_8.commission_schedule
  FROM anon_8
),
anon_1 AS (
  SELECT anon_2.account_id, anon_2.account_name, anon_2.account_class, anon_2.account_type, anon_2.market_maker, anon_2.commission_schedule
  FROM anon_2
)
SELECT anon_1.account_id, anon_1.account_name, anon_1.account_class, anon_1.account_type, anon_1.market_maker, anon_1.commission_schedule
FROM anon_1
