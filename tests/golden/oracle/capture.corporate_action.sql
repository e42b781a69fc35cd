WITH
anon_9 AS (
  SELECT corporate_action_message.file_id, corporate_action_message.line_number, corporate_action_message.byte_offset, corporate_action_message.byte_length,
    corporate_action_message.reason, corporate_action_message.detail, corporate_action_message.raw_text, corporate_action_message.message_kind, corporate_action_message.action_id,
    corporate_action_message.action_kind, corporate_action_message.account_code, corporate_action_message.security_code, corporate_action_message.security_code_kind,
    corporate_action_message.ex_date, corporate_action_message.record_date, corporate_action_message.payable_date, corporate_action_message.cash_rate, corporate_action_message.ratio_new,
    corporate_action_message.ratio_old, corporate_action_message.quantity, corporate_action_message.amount, corporate_action_message.currency, corporate_action_message.narrative
  FROM corporate_action_message
  WHERE corporate_action_message.reason IS NULL AND corporate_action_message.message_kind = 'ANNOUNCED' AND corporate_action_message.action_kind IN ('DIVIDEND', 'SPLIT')
),
anon_10 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency
  FROM security_code
),
anon_8 AS (
  SELECT anon_9.file_id, anon_9.line_number, anon_9.byte_offset, anon_9.byte_length, anon_9.reason, anon_9.detail, anon_9.raw_text, anon_9.message_kind,
    anon_9.action_id, anon_9.action_kind, anon_9.account_code, anon_9.security_code, anon_9.security_code_kind, anon_9.ex_date, anon_9.record_date, anon_9.payable_date,
    anon_9.cash_rate, anon_9.ratio_new, anon_9.ratio_old, anon_9.quantity, anon_9.amount, anon_9.currency, anon_9.narrative, anon_10.code_from, anon_10.code_to,
    anon_10.security_id, anon_10.security_currency
  FROM anon_9
  JOIN anon_10 ON anon_9.security_code_kind = anon_10.security_code_kind AND anon_9.security_code = anon_10.security_code
),
anon_7 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.byte_offset, anon_8.byte_length, anon_8.reason, anon_8.detail, anon_8.raw_text, anon_8.message_kind,
    anon_8.action_id, anon_8.action_kind, anon_8.account_code, anon_8.security_code, anon_8.security_code_kind, anon_8.ex_date, anon_8.record_date, anon_8.payable_date,
    anon_8.cash_rate, anon_8.ratio_new, anon_8.ratio_old, anon_8.quantity, anon_8.amount, anon_8.currency, anon_8.narrative, anon_8.code_from, anon_8.code_to,
    anon_8.security_id, anon_8.security_currency
  FROM anon_8
  WHERE anon_8.ex_date >= anon_8.code_from AND anon_8.ex_date < anon_8.code_to
),
anon_6 AS (
  SELECT anon_7.file_id, anon_7.line_number, anon_7.byte_offset, anon_7.byte_length, anon_7.reason, anon_7.detail, anon_7.raw_text, anon_7.message_kind,
    anon_7.action_id, anon_7.action_kind, anon_7.account_code, anon_7.security_code, anon_7.security_code_kind, anon_7.ex_date, anon_7.record_date, anon_7.payable_date,
    anon_7.cash_rate, anon_7.ratio_new, anon_7.ratio_old, anon_7.quantity, anon_7.amount, anon_7.currency, anon_7.narrative, anon_7.code_from, anon_7.code_to,
    anon_7.security_id, anon_7.security_currency, CAST(row_number() OVER (PARTITION BY anon_7.action_id ORDER BY anon_7.file_id DESC NULLS LAST, anon_7.line_number DESC NULLS LAST) AS NUMBER(19)) AS rank
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.byte_offset, anon_6.byte_length, anon_6.reason, anon_6.detail, anon_6.raw_text, anon_6.message_kind,
    anon_6.action_id, anon_6.action_kind, anon_6.account_code, anon_6.security_code, anon_6.security_code_kind, anon_6.ex_date, anon_6.record_date, anon_6.payable_date,
    anon_6.cash_rate, anon_6.ratio_new, anon_6.ratio_old, anon_6.quantity, anon_6.amount, anon_6.currency, anon_6.narrative, anon_6.code_from, anon_6.code_to,
    anon_6.security_id, anon_6.security_currency, anon_6.rank
  FROM anon_6
  WHERE anon_6.rank = 1
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.byte_offset, anon_5.byte_length, anon_5.reason, anon_5.detail, anon_5.raw_text, anon_5.message_kind,
    anon_5.action_id, anon_5.action_kind, anon_5.account_code, anon_5.security_code, anon_5.security_code_kind, anon_5.ex_date, anon_5.record_date, anon_5.payable_date,
    anon_5.cash_rate, anon_5.ratio_new, anon_5.ratio_old, anon_5.quantity, anon_5.amount, anon_5.currency, anon_5.narrative, anon_5.code_from, anon_5.code_to,
    anon_5.security_id, anon_5.security_currency
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.action_id, anon_4.action_kind, anon_4.security_id, anon_4.ex_date, coalesce(anon_4.record_date, anon_4.ex_date) AS record_date, coalesce(anon_4.payable_date, anon_4.ex_date) AS payable_date,
    coalesce(anon_4.cash_rate, CAST(0 AS NUMBER(18, 8))) AS cash_rate, coalesce(anon_4.ratio_new, CAST(1 AS NUMBER(18, 6))) AS ratio_new, coalesce(anon_4.ratio_old, CAST(1 AS NUMBER(18, 6))) AS ratio_old,
    coalesce(anon_4.currency, anon_4.security_currency) AS currency
  FROM anon_4
),
anon_13 AS (
  SELECT previous_corporate_action.action_id, previous_corporate_action.action_kind, previous_corporate_action.security_id, previous_corporate_action.ex_date,
    previous_corporate_action.record_date, previous_corporate_action.payable_date, previous_corporate_action.cash_rate, previous_corporate_action.ratio_new,
    previous_corporate_action.ratio_old, previous_corporate_action.currency
  FROM previous_corporate_action
  WHERE previous_corporate_action.payable_date >= DATE '2026-09-26'
),
anon_12 AS (
  SELECT anon_13.action_id, anon_13.action_kind, anon_13.security_id, anon_13.ex_date, anon_13.record_date, anon_13.payable_date, anon_13.cash_rate, anon_13.ratio_new,
    anon_13.ratio_old, anon_13.currency
  FROM anon_13
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_14
    FROM anon_3
    WHERE anon_13.action_id = anon_3.action_id
  ))
),
anon_11 AS (
  SELECT anon_12.action_id, anon_12.action_kind, anon_12.security_id, anon_12.ex_date, anon_12.record_date, anon_12.payable_date, anon_12.cash_rate, anon_12.ratio_new,
    anon_12.ratio_old, anon_12.currency
  FROM anon_12
),
anon_2 AS (
  SELECT anon_3.action_id, anon_3.action_kind, anon_3.security_id, anon_3.ex_date, anon_3.record_date, anon_3.payable_date, anon_3.cash_rate, anon_3.ratio_new,
    anon_3.ratio_old, anon_3.currency
  FROM anon_3
  UNION ALL
  SELECT anon_11.action_id, anon_11.action_kind, anon_11.security_id, anon_11.ex_date, anon_11.record_date, anon_11.payable_date, anon_11.cash_rate, anon_11.ratio_new,
    anon_11.ratio_old, anon_11.currency
  FROM anon_11
),
anon_1 AS (
  SELECT anon_2.action_id, anon_2.action_kind, anon_2.security_id, CAST(anon_2.ex_date AS DATE) AS ex_date, CAST(anon_2.record_date AS DATE) AS record_date,
    CAST(anon_2.payable_date AS DATE) AS payable_date, CAST(anon_2.cash_rate AS NUMBER(18, 8)) AS cash_rate, CAST(anon_2.ratio_new AS NUMBER(18, 6)) AS ratio_new,
    CAST(anon_2.ratio_old AS NUMBER(18, 6)) AS ratio_old, anon_2.currency
  FROM anon_2
)
SELECT anon_1.action_id, anon_1.action_kind, anon_1.security_id, anon_1.ex_date, anon_1.record_date, anon_1.payable_date, anon_1.cash_rate, anon_1.ratio_new,
  anon_1.ratio_old, anon_1.currency
FROM anon_1
