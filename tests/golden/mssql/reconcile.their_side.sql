WITH
anon_10 AS (
  SELECT stated_position.file_id, stated_position.line_number, stated_position.byte_offset, stated_position.byte_length, stated_position.reason, stated_position.detail,
    stated_position.raw_text, stated_position.statement_source, stated_position.account_code, stated_position.statement_date, stated_position.security_code,
    stated_position.security_code_kind, stated_position.balance_kind, stated_position.quantity, stated_position.price, stated_position.currency
  FROM stated_position
  WHERE stated_position.reason IS NULL AND stated_position.balance_kind = 'TOTAL'
),
anon_8 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.statement_source,
    anon_10.statement_date, anon_10.security_code, anon_10.security_code_kind, anon_10.balance_kind, anon_10.quantity, anon_10.price, anon_10.currency,
    CAST('2026-11-10' AS DATE) AS asked_day, coalesce(anon_10.account_code, '-') AS account_code
  FROM anon_10
),
anon_9 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_6 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.byte_offset, anon_8.byte_length, anon_8.reason, anon_8.detail, anon_8.raw_text, anon_8.statement_source,
    anon_8.statement_date, anon_8.security_code, anon_8.security_code_kind, anon_8.balance_kind, anon_8.quantity, anon_8.price, anon_8.currency, anon_8.asked_day,
    anon_8.account_code, anon_9.code_from, anon_9.code_to, anon_9.security_id, anon_9.security_currency, anon_9.clearing_path
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.security_code_kind = anon_9.security_code_kind AND anon_8.security_code = anon_9.security_code AND anon_8.statement_date >= anon_9.code_from
    AND anon_8.statement_date < anon_9.code_to
),
anon_12 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day, calendar_day.early_close,
    calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day, calendar_day.settlement_day_on_or_after,
    calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.calendar_key = 'US.NSCC' AND calendar_day.day = CAST('2026-11-10' AS DATE)
),
anon_11 AS (
  SELECT anon_12.calendar_key, anon_12.day, anon_12.is_trade_day, anon_12.is_settlement_day, anon_12.is_cash_day, anon_12.early_close, anon_12.trade_ordinal,
    anon_12.settlement_ordinal, anon_12.cash_ordinal, anon_12.next_settlement_day, anon_12.settlement_day_on_or_after, anon_12.previous_trade_day, anon_12.note,
    anon_12.source, anon_12.evidence, anon_12.origin
  FROM anon_12
  WHERE anon_12.is_settlement_day = 1
),
anon_7 AS (
  SELECT anon_11.day
  FROM anon_11
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.byte_offset, anon_6.byte_length, anon_6.reason, anon_6.detail, anon_6.raw_text, anon_6.statement_source,
    anon_6.statement_date, anon_6.security_code, anon_6.security_code_kind, anon_6.balance_kind, anon_6.quantity, anon_6.price, anon_6.currency, anon_6.asked_day,
    anon_6.account_code, anon_6.code_from, anon_6.code_to, anon_6.security_id, anon_6.security_currency, anon_6.clearing_path, anon_7.day
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_7.day = anon_6.asked_day
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.byte_offset, anon_5.byte_length, anon_5.reason, anon_5.detail, anon_5.raw_text, anon_5.statement_source,
    anon_5.statement_date, anon_5.security_code, anon_5.security_code_kind, anon_5.balance_kind, anon_5.quantity, anon_5.price, anon_5.currency, anon_5.asked_day,
    anon_5.account_code, anon_5.code_from, anon_5.code_to, anon_5.security_id, anon_5.security_currency, anon_5.clearing_path, anon_5.day, CASE WHEN (anon_5.day IS NULL) THEN 'NOT_DUE'
    WHEN ((anon_5.account_code NOT IN ('00000901')) AND '-' = '-') THEN 'OTHER_ACCOUNT' WHEN (coalesce(anon_5.statement_date, CAST('0001-01-01' AS DATE)) != CAST('2026-11-10' AS DATE)) THEN 'OTHER_DAY'
    WHEN (anon_5.security_id IS NULL) THEN 'UNKNOWN_SECURITY' ELSE NULL END AS stated_reason
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.account_code, anon_4.file_id, 'POSITION' AS recon_kind, 'depository' AS statement_source, coalesce(anon_4.security_id, anon_4.security_code, '-') AS item,
    CAST(anon_4.file_id AS VARCHAR(8000)) + '.' + CAST(anon_4.line_number AS VARCHAR(8000)) AS their_key, '-' AS group_key, coalesce(anon_4.statement_date, CAST('2026-11-10' AS DATE)) AS value_date,
    CAST(anon_4.quantity AS DECIMAL(38, 6)) AS amount, CAST(NULL AS VARCHAR(8000)) AS entry_code, anon_4.stated_reason AS reason
  FROM anon_4
),
anon_18 AS (
  SELECT stated_balance.file_id, stated_balance.line_number, stated_balance.byte_offset, stated_balance.byte_length, stated_balance.reason, stated_balance.detail,
    stated_balance.raw_text, stated_balance.statement_source, stated_balance.statement_reference, stated_balance.account_code, stated_balance.balance_date,
    stated_balance.balance_kind, stated_balance.currency, stated_balance.amount
  FROM stated_balance
  WHERE stated_balance.reason IS NULL AND stated_balance.balance_kind = 'CLOSING'
),
anon_16 AS (
  SELECT anon_18.file_id, anon_18.line_number, anon_18.byte_offset, anon_18.byte_length, anon_18.reason, anon_18.detail, anon_18.raw_text, anon_18.statement_source,
    anon_18.statement_reference, anon_18.balance_date, anon_18.balance_kind, anon_18.currency, anon_18.amount, CAST('2026-11-10' AS DATE) AS asked_day,
    coalesce(anon_18.account_code, '-') AS account_code
  FROM anon_18
),
anon_20 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day, calendar_day.early_close,
    calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day, calendar_day.settlement_day_on_or_after,
    calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.calendar_key = 'US.NSCC' AND calendar_day.day = CAST('2026-11-10' AS DATE)
),
anon_19 AS (
  SELECT anon_20.calendar_key, anon_20.day, anon_20.is_trade_day, anon_20.is_settlement_day, anon_20.is_cash_day, anon_20.early_close, anon_20.trade_ordinal,
    anon_20.settlement_ordinal, anon_20.cash_ordinal, anon_20.next_settlement_day, anon_20.settlement_day_on_or_after, anon_20.previous_trade_day, anon_20.note,
    anon_20.source, anon_20.evidence, anon_20.origin
  FROM anon_20
  WHERE anon_20.is_cash_day = 1
),
anon_17 AS (
  SELECT anon_19.day
  FROM anon_19
),
anon_15 AS (
  SELECT anon_16.file_id, anon_16.line_number, anon_16.byte_offset, anon_16.byte_length, anon_16.reason, anon_16.detail, anon_16.raw_text, anon_16.statement_source,
    anon_16.statement_reference, anon_16.balance_date, anon_16.balance_kind, anon_16.currency, anon_16.amount, anon_16.asked_day, anon_16.account_code,
    anon_17.day
  FROM anon_16
  LEFT OUTER JOIN anon_17 ON anon_17.day = anon_16.asked_day
),
anon_14 AS (
  SELECT anon_15.file_id, anon_15.line_number, anon_15.byte_offset, anon_15.byte_length, anon_15.reason, anon_15.detail, anon_15.raw_text, anon_15.statement_source,
    anon_15.statement_reference, anon_15.balance_date, anon_15.balance_kind, anon_15.currency, anon_15.amount, anon_15.asked_day, anon_15.account_code,
    anon_15.day, CASE WHEN (anon_15.day IS NULL) THEN 'NOT_DUE' WHEN ((anon_15.account_code NOT IN ('SETTLEMENT')) AND '-' = '-') THEN 'OTHER_ACCOUNT' WHEN (coalesce(anon_15.balance_date, CAST('0001-01-01' AS DATE)) != CAST('2026-11-10' AS DATE)) THEN 'OTHER_DAY'
    ELSE NULL END AS stated_reason
  FROM anon_15
),
anon_13 AS (
  SELECT anon_14.account_code, anon_14.file_id, 'CASH_BALANCE' AS recon_kind, 'bank' AS statement_source, coalesce(anon_14.currency, '-') AS item, CAST(anon_14.file_id AS VARCHAR(8000)) + '.' + CAST(anon_14.line_number AS VARCHAR(8000)) AS their_key,
    '-' AS group_key, coalesce(anon_14.balance_date, CAST('2026-11-10' AS DATE)) AS value_date, CAST(anon_14.amount AS DECIMAL(38, 6)) AS amount, CAST(NULL AS VARCHAR(8000)) AS entry_code,
    anon_14.stated_reason AS reason
  FROM anon_14
),
anon_24 AS (
  SELECT stated_entry.file_id, stated_entry.line_number, stated_entry.byte_offset, stated_entry.byte_length, stated_entry.reason, stated_entry.detail, stated_entry.raw_text,
    stated_entry.statement_source, stated_entry.statement_reference, stated_entry.account_code, stated_entry.entry_date, stated_entry.value_date, stated_entry.currency,
    stated_entry.amount, stated_entry.entry_code, stated_entry.our_reference, stated_entry.their_reference, stated_entry.narrative
  FROM stated_entry
  WHERE stated_entry.reason IS NULL
),
anon_23 AS (
  SELECT anon_24.file_id, anon_24.line_number, anon_24.byte_offset, anon_24.byte_length, anon_24.reason, anon_24.detail, anon_24.raw_text, anon_24.statement_source,
    anon_24.statement_reference, anon_24.entry_date, anon_24.value_date, anon_24.currency, anon_24.amount, anon_24.entry_code, anon_24.our_reference, anon_24.their_reference,
    anon_24.narrative, coalesce(anon_24.account_code, '-') AS account_code
  FROM anon_24
),
anon_22 AS (
  SELECT anon_23.file_id, anon_23.line_number, anon_23.byte_offset, anon_23.byte_length, anon_23.reason, anon_23.detail, anon_23.raw_text, anon_23.statement_source,
    anon_23.statement_reference, anon_23.entry_date, anon_23.value_date, anon_23.currency, anon_23.amount, anon_23.entry_code, anon_23.our_reference, anon_23.their_reference,
    anon_23.narrative, anon_23.account_code, CASE WHEN (coalesce(anon_23.our_reference, '-') IN ('NONREF', 'NOTPROVIDED')) THEN '-' ELSE coalesce(anon_23.our_reference, '-') END AS reference,
    CASE WHEN ('-' != '-') THEN 'NOT_DUE' WHEN ((anon_23.account_code NOT IN ('SETTLEMENT')) AND '-' = '-') THEN 'OTHER_ACCOUNT' ELSE NULL END AS stated_reason
  FROM anon_23
),
anon_21 AS (
  SELECT anon_22.account_code, anon_22.file_id, 'CASH_ENTRY' AS recon_kind, 'bank' AS statement_source, coalesce(anon_22.currency, '-') AS item, CAST(anon_22.file_id AS VARCHAR(8000)) + '.' + CAST(anon_22.line_number AS VARCHAR(8000)) AS their_key,
    anon_22.reference AS group_key, coalesce(coalesce(anon_22.value_date, anon_22.entry_date), CAST('2026-11-10' AS DATE)) AS value_date, CAST(anon_22.amount AS DECIMAL(38, 6)) AS amount,
    anon_22.entry_code, anon_22.stated_reason AS reason
  FROM anon_22
),
anon_2 AS (
  SELECT anon_3.account_code, anon_3.file_id, anon_3.recon_kind, anon_3.statement_source, anon_3.item, anon_3.their_key, anon_3.group_key, anon_3.value_date,
    anon_3.amount, anon_3.entry_code, anon_3.reason
  FROM anon_3
  UNION ALL
  SELECT anon_13.account_code, anon_13.file_id, anon_13.recon_kind, anon_13.statement_source, anon_13.item, anon_13.their_key, anon_13.group_key, anon_13.value_date,
    anon_13.amount, anon_13.entry_code, anon_13.reason
  FROM anon_13
  UNION ALL
  SELECT anon_21.account_code, anon_21.file_id, anon_21.recon_kind, anon_21.statement_source, anon_21.item, anon_21.their_key, anon_21.group_key, anon_21.value_date,
    anon_21.amount, anon_21.entry_code, anon_21.reason
  FROM anon_21
),
anon_1 AS (
  SELECT anon_2.recon_kind, anon_2.statement_source, anon_2.account_code, anon_2.item, anon_2.their_key, anon_2.file_id, anon_2.group_key, CAST(anon_2.value_date AS DATE) AS value_date,
    CAST(anon_2.amount AS DECIMAL(38, 6)) AS amount, anon_2.entry_code, anon_2.reason
  FROM anon_2
)
SELECT anon_1.recon_kind, anon_1.statement_source, anon_1.account_code, anon_1.item, anon_1.their_key, anon_1.file_id, anon_1.group_key, anon_1.value_date,
  anon_1.amount, anon_1.entry_code, anon_1.reason
FROM anon_1
