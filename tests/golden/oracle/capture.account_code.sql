WITH
anon_6 AS (
  SELECT account_message.file_id, account_message.line_number, account_message.byte_offset, account_message.byte_length, account_message.reason, account_message.detail,
    account_message.raw_text, account_message.account_id, account_message.account_name, account_message.account_class, account_message.account_type, account_message.market_maker,
    account_message.commission_schedule, account_message.sender, account_message.account_code
  FROM account_message
  WHERE account_message.reason IS NULL AND account_message.account_code IS NOT NULL
),
anon_5 AS (
  SELECT anon_6.account_code, anon_6.account_id, coalesce(anon_6.sender, '*') AS sender
  FROM anon_6
),
anon_7 AS (
  SELECT account.account_id, '*' AS sender, account.account_id AS account_code
  FROM account
),
anon_4 AS (
  SELECT anon_5.account_code, anon_5.account_id, anon_5.sender
  FROM anon_5
  UNION ALL
  SELECT anon_7.account_code, anon_7.account_id, anon_7.sender
  FROM anon_7
),
anon_3 AS (
  SELECT anon_4.sender, anon_4.account_code, max(anon_4.account_id) AS account_id
  FROM anon_4
  GROUP BY anon_4.sender, anon_4.account_code
),
anon_9 AS (
  SELECT previous_account_code.sender, previous_account_code.account_code, previous_account_code.account_id
  FROM previous_account_code
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_10
    FROM anon_3
    WHERE previous_account_code.sender = anon_3.sender AND previous_account_code.account_code = anon_3.account_code
  ))
),
anon_8 AS (
  SELECT anon_9.sender, anon_9.account_code, anon_9.account_id
  FROM anon_9
),
anon_2 AS (
  SELECT anon_3.sender, anon_3.account_code, anon_3.account_id
  FROM anon_3
  UNION ALL
  SELECT anon_8.sender, anon_8.account_code, anon_8.account_id
  FROM anon_8
),
anon_1 AS (
  SELECT anon_2.sender, anon_2.account_code, anon_2.account_id
  FROM anon_2
)
SELECT anon_1.sender, anon_1.account_code, anon_1.account_id
FROM anon_1
