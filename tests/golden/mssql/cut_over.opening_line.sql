WITH
anon_13 AS (
  SELECT opening_message.file_id, opening_message.line_number, opening_message.byte_offset, opening_message.byte_length, opening_message.reason, opening_message.detail,
    opening_message.raw_text, opening_message.opening_kind, opening_message.account_code, opening_message.ledger_account, opening_message.security_code,
    opening_message.security_code_kind, opening_message.quantity, opening_message.amount, opening_message.price, opening_message.origin_date, opening_message.short_quantity,
    opening_message.reference, opening_message.direction, opening_message.margin_rate, opening_message.rebate_rate, opening_message.currency
  FROM opening_message
  WHERE opening_message.reason IS NULL
),
anon_11 AS (
  SELECT anon_13.file_id, anon_13.line_number, anon_13.byte_offset, anon_13.byte_length, anon_13.reason, anon_13.detail, anon_13.raw_text, anon_13.opening_kind,
    anon_13.account_code, anon_13.ledger_account, anon_13.security_code, anon_13.security_code_kind, anon_13.quantity, anon_13.amount, anon_13.price, anon_13.origin_date,
    anon_13.short_quantity, anon_13.reference, anon_13.direction, anon_13.margin_rate, anon_13.rebate_rate, anon_13.currency, '*' AS sender, CAST('2026-11-10' AS DATE) AS day
  FROM anon_13
),
anon_14 AS (
  SELECT account_code.sender, account_code.account_code, account_code.account_id
  FROM account_code
  WHERE account_code.sender != '*'
),
anon_12 AS (
  SELECT anon_14.account_code, anon_14.sender AS code_sender, anon_14.account_id AS own_account_id
  FROM anon_14
),
anon_9 AS (
  SELECT anon_11.file_id, anon_11.line_number, anon_11.byte_offset, anon_11.byte_length, anon_11.reason, anon_11.detail, anon_11.raw_text, anon_11.opening_kind,
    anon_11.account_code, anon_11.ledger_account, anon_11.security_code, anon_11.security_code_kind, anon_11.quantity, anon_11.amount, anon_11.price, anon_11.origin_date,
    anon_11.short_quantity, anon_11.reference, anon_11.direction, anon_11.margin_rate, anon_11.rebate_rate, anon_11.currency, anon_11.sender, anon_11.day,
    anon_12.code_sender, anon_12.own_account_id
  FROM anon_11
  LEFT OUTER JOIN anon_12 ON anon_11.account_code = anon_12.account_code AND anon_11.sender = anon_12.code_sender
),
anon_15 AS (
  SELECT account_code.sender, account_code.account_code, account_code.account_id
  FROM account_code
  WHERE account_code.sender = '*'
),
anon_10 AS (
  SELECT anon_15.account_code, anon_15.account_id AS general_account_id
  FROM anon_15
),
anon_8 AS (
  SELECT anon_9.file_id, anon_9.line_number, anon_9.byte_offset, anon_9.byte_length, anon_9.reason, anon_9.detail, anon_9.raw_text, anon_9.opening_kind,
    anon_9.account_code, anon_9.ledger_account, anon_9.security_code, anon_9.security_code_kind, anon_9.quantity, anon_9.amount, anon_9.price, anon_9.origin_date,
    anon_9.short_quantity, anon_9.reference, anon_9.direction, anon_9.margin_rate, anon_9.rebate_rate, anon_9.currency, anon_9.sender, anon_9.day, anon_9.code_sender,
    anon_9.own_account_id, anon_10.general_account_id
  FROM anon_9
  LEFT OUTER JOIN anon_10 ON anon_9.account_code = anon_10.account_code
),
anon_6 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.byte_offset, anon_8.byte_length, anon_8.reason, anon_8.detail, anon_8.raw_text, anon_8.opening_kind,
    anon_8.account_code, anon_8.ledger_account, anon_8.security_code, anon_8.security_code_kind, anon_8.quantity, anon_8.amount, anon_8.price, anon_8.origin_date,
    anon_8.short_quantity, anon_8.reference, anon_8.direction, anon_8.margin_rate, anon_8.rebate_rate, anon_8.currency, anon_8.sender, anon_8.day, anon_8.code_sender,
    anon_8.own_account_id, anon_8.general_account_id, coalesce(anon_8.own_account_id, anon_8.general_account_id) AS account_id
  FROM anon_8
),
anon_7 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_4 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.byte_offset, anon_6.byte_length, anon_6.reason, anon_6.detail, anon_6.raw_text, anon_6.opening_kind,
    anon_6.account_code, anon_6.ledger_account, anon_6.security_code, anon_6.security_code_kind, anon_6.quantity, anon_6.amount, anon_6.price, anon_6.origin_date,
    anon_6.short_quantity, anon_6.reference, anon_6.direction, anon_6.margin_rate, anon_6.rebate_rate, anon_6.currency, anon_6.sender, anon_6.day, anon_6.code_sender,
    anon_6.own_account_id, anon_6.general_account_id, anon_6.account_id, anon_7.code_from, anon_7.code_to, anon_7.security_id, anon_7.security_currency,
    anon_7.clearing_path
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.security_code_kind = anon_7.security_code_kind AND anon_6.security_code = anon_7.security_code AND anon_6.day >= anon_7.code_from
    AND anon_6.day < anon_7.code_to
),
anon_5 AS (
  SELECT account.account_id, account.account_class
  FROM account
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.byte_offset, anon_4.byte_length, anon_4.reason, anon_4.detail, anon_4.raw_text, anon_4.opening_kind,
    anon_4.account_code, anon_4.ledger_account, anon_4.security_code, anon_4.security_code_kind, anon_4.quantity, anon_4.amount, anon_4.price, anon_4.origin_date,
    anon_4.short_quantity, anon_4.reference, anon_4.direction, anon_4.margin_rate, anon_4.rebate_rate, anon_4.currency, anon_4.sender, anon_4.day, anon_4.code_sender,
    anon_4.own_account_id, anon_4.general_account_id, anon_4.account_id, anon_4.code_from, anon_4.code_to, anon_4.security_id, anon_4.security_currency,
    anon_4.clearing_path, anon_5.account_class
  FROM anon_4
  LEFT OUTER JOIN anon_5 ON anon_4.account_id = anon_5.account_id
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.byte_offset, anon_3.byte_length, anon_3.reason, anon_3.detail, anon_3.raw_text, anon_3.opening_kind,
    anon_3.account_code, anon_3.ledger_account, anon_3.security_code, anon_3.security_code_kind, anon_3.price, anon_3.origin_date, anon_3.short_quantity,
    anon_3.reference, anon_3.direction, anon_3.margin_rate, anon_3.rebate_rate, anon_3.sender, anon_3.day, anon_3.code_sender, anon_3.own_account_id, anon_3.general_account_id,
    anon_3.account_id, anon_3.code_from, anon_3.code_to, anon_3.security_id, anon_3.security_currency, anon_3.clearing_path, anon_3.account_class, CAST(coalesce(anon_3.quantity, CAST(0 AS DECIMAL(18, 6))) AS DECIMAL(38, 6)) AS quantity,
    CAST(coalesce(anon_3.amount, CAST(0 AS DECIMAL(38, 2))) AS DECIMAL(38, 2)) AS amount, coalesce(anon_3.currency, anon_3.security_currency, 'USD') AS currency
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS BIGINT) AS line_number, CAST(anon_2.byte_offset AS BIGINT) AS byte_offset, CAST(anon_2.byte_length AS BIGINT) AS byte_length,
    anon_2.reason, anon_2.detail, anon_2.raw_text, anon_2.opening_kind, anon_2.account_code, anon_2.ledger_account, anon_2.security_code, anon_2.security_code_kind,
    CAST(anon_2.quantity AS DECIMAL(18, 6)) AS quantity, CAST(anon_2.amount AS DECIMAL(18, 2)) AS amount, CAST(anon_2.price AS DECIMAL(18, 8)) AS price,
    CAST(anon_2.origin_date AS DATE) AS origin_date, CAST(anon_2.short_quantity AS DECIMAL(18, 6)) AS short_quantity, anon_2.reference, anon_2.direction,
    CAST(anon_2.margin_rate AS DECIMAL(12, 8)) AS margin_rate, CAST(anon_2.rebate_rate AS DECIMAL(12, 8)) AS rebate_rate, anon_2.currency, anon_2.account_id,
    anon_2.account_class, anon_2.security_id
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.byte_offset, anon_1.byte_length, anon_1.reason, anon_1.detail, anon_1.raw_text, anon_1.opening_kind, anon_1.account_code,
  anon_1.ledger_account, anon_1.security_code, anon_1.security_code_kind, anon_1.quantity, anon_1.amount, anon_1.price, anon_1.origin_date, anon_1.short_quantity,
  anon_1.reference, anon_1.direction, anon_1.margin_rate, anon_1.rebate_rate, anon_1.currency, anon_1.account_id, anon_1.account_class, anon_1.security_id
FROM anon_1
