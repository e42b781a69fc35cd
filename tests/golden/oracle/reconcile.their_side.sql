WITH
anon_11 AS (
  SELECT stated_position.file_id, stated_position.line_number, stated_position.byte_offset, stated_position.byte_length, stated_position.reason, stated_position.detail,
    stated_position.raw_text, stated_position.statement_source, stated_position.account_code, stated_position.statement_date, stated_position.security_code,
    stated_position.security_code_kind, stated_position.balance_kind, stated_position.quantity, stated_position.price, stated_position.currency
  FROM stated_position
  WHERE stated_position.reason IS NULL AND stated_position.balance_kind = 'TOTAL'
),
anon_10 AS (
  SELECT anon_11.file_id, anon_11.line_number, anon_11.byte_offset, anon_11.byte_length, anon_11.reason, anon_11.detail, anon_11.raw_text, anon_11.statement_source,
    anon_11.statement_date, anon_11.security_code, anon_11.security_code_kind, anon_11.balance_kind, anon_11.quantity, anon_11.price, anon_11.currency,
    coalesce(anon_11.account_code, '-') AS account_code
  FROM anon_11
),
anon_8 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.statement_source,
    anon_10.statement_date, anon_10.security_code, anon_10.security_code_kind, anon_10.balance_kind, anon_10.quantity, anon_10.price, anon_10.currency,
    anon_10.account_code, 'US.NSCC' AS calendar_key
  FROM anon_10
),
anon_13 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.day = DATE '2026-11-10'
),
anon_12 AS (
  SELECT anon_13.calendar_key, anon_13.day, anon_13.day_number, anon_13.is_trade_day, anon_13.is_settlement_day, anon_13.is_cash_day, anon_13.early_close,
    anon_13.trade_ordinal, anon_13.settlement_ordinal, anon_13.cash_ordinal, anon_13.next_settlement_day, anon_13.settlement_day_on_or_after, anon_13.previous_trade_day,
    anon_13.note, anon_13.source, anon_13.evidence, anon_13.origin
  FROM anon_13
  WHERE anon_13.is_settlement_day = 1
),
anon_9 AS (
  SELECT anon_12.calendar_key, anon_12.day
  FROM anon_12
),
anon_6 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.byte_offset, anon_8.byte_length, anon_8.reason, anon_8.detail, anon_8.raw_text, anon_8.statement_source,
    anon_8.statement_date, anon_8.security_code, anon_8.security_code_kind, anon_8.balance_kind, anon_8.quantity, anon_8.price, anon_8.currency, anon_8.account_code,
    anon_8.calendar_key, anon_9.day
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.calendar_key = anon_9.calendar_key
),
anon_7 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.byte_offset, anon_6.byte_length, anon_6.reason, anon_6.detail, anon_6.raw_text, anon_6.statement_source,
    anon_6.statement_date, anon_6.security_code, anon_6.security_code_kind, anon_6.balance_kind, anon_6.quantity, anon_6.price, anon_6.currency, anon_6.account_code,
    anon_6.calendar_key, anon_6.day, anon_7.code_from, anon_7.code_to, anon_7.security_id, anon_7.security_currency, anon_7.clearing_path
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.security_code_kind = anon_7.security_code_kind AND anon_6.security_code = anon_7.security_code AND anon_6.statement_date >= anon_7.code_from
    AND anon_6.statement_date < anon_7.code_to
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.byte_offset, anon_5.byte_length, anon_5.reason, anon_5.detail, anon_5.raw_text, anon_5.statement_source,
    anon_5.statement_date, anon_5.security_code, anon_5.security_code_kind, anon_5.balance_kind, anon_5.quantity, anon_5.price, anon_5.currency, anon_5.account_code,
    anon_5.calendar_key, anon_5.day, anon_5.code_from, anon_5.code_to, anon_5.security_id, anon_5.security_currency, anon_5.clearing_path, CASE WHEN (anon_5.day IS NULL) THEN 'NOT_DUE'
    WHEN ((anon_5.account_code NOT IN ('00000901')) AND '-' = '-') THEN 'OTHER_ACCOUNT' WHEN (coalesce(anon_5.statement_date, DATE '0001-01-01') != DATE '2026-11-10') THEN 'OTHER_DAY'
    WHEN (anon_5.security_id IS NULL) THEN 'UNKNOWN_SECURITY' ELSE NULL END AS stated_reason
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.account_code, anon_4.file_id, 'POSITION' AS recon_kind, 'depository' AS statement_source, coalesce(anon_4.security_id, anon_4.security_code, '-') AS item,
    CASE WHEN CAST(anon_4.file_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_4.line_number AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_4.file_id AS VARCHAR2(4000)) || '.' || CAST(anon_4.line_number AS VARCHAR2(4000)) END AS their_key,
    '-' AS group_key, coalesce(anon_4.statement_date, DATE '2026-11-10') AS value_date, CAST(anon_4.quantity AS NUMBER(38, 6)) AS amount, CAST(NULL AS VARCHAR2(4000)) AS entry_code,
    anon_4.stated_reason AS reason
  FROM anon_4
),
anon_20 AS (
  SELECT stated_balance.file_id, stated_balance.line_number, stated_balance.byte_offset, stated_balance.byte_length, stated_balance.reason, stated_balance.detail,
    stated_balance.raw_text, stated_balance.statement_source, stated_balance.statement_reference, stated_balance.account_code, stated_balance.balance_date,
    stated_balance.balance_kind, stated_balance.currency, stated_balance.amount
  FROM stated_balance
  WHERE stated_balance.reason IS NULL AND stated_balance.balance_kind = 'CLOSING'
),
anon_19 AS (
  SELECT anon_20.file_id, anon_20.line_number, anon_20.byte_offset, anon_20.byte_length, anon_20.reason, anon_20.detail, anon_20.raw_text, anon_20.statement_source,
    anon_20.statement_reference, anon_20.balance_date, anon_20.balance_kind, anon_20.currency, anon_20.amount, coalesce(anon_20.account_code, '-') AS account_code
  FROM anon_20
),
anon_17 AS (
  SELECT anon_19.file_id, anon_19.line_number, anon_19.byte_offset, anon_19.byte_length, anon_19.reason, anon_19.detail, anon_19.raw_text, anon_19.statement_source,
    anon_19.statement_reference, anon_19.balance_date, anon_19.balance_kind, anon_19.currency, anon_19.amount, anon_19.account_code, 'US.NSCC' AS calendar_key
  FROM anon_19
),
anon_22 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.day = DATE '2026-11-10'
),
anon_21 AS (
  SELECT anon_22.calendar_key, anon_22.day, anon_22.day_number, anon_22.is_trade_day, anon_22.is_settlement_day, anon_22.is_cash_day, anon_22.early_close,
    anon_22.trade_ordinal, anon_22.settlement_ordinal, anon_22.cash_ordinal, anon_22.next_settlement_day, anon_22.settlement_day_on_or_after, anon_22.previous_trade_day,
    anon_22.note, anon_22.source, anon_22.evidence, anon_22.origin
  FROM anon_22
  WHERE anon_22.is_cash_day = 1
),
anon_18 AS (
  SELECT anon_21.calendar_key, anon_21.day
  FROM anon_21
),
anon_16 AS (
  SELECT anon_17.file_id, anon_17.line_number, anon_17.byte_offset, anon_17.byte_length, anon_17.reason, anon_17.detail, anon_17.raw_text, anon_17.statement_source,
    anon_17.statement_reference, anon_17.balance_date, anon_17.balance_kind, anon_17.currency, anon_17.amount, anon_17.account_code, anon_17.calendar_key,
    anon_18.day
  FROM anon_17
  LEFT OUTER JOIN anon_18 ON anon_17.calendar_key = anon_18.calendar_key
),
anon_15 AS (
  SELECT anon_16.file_id, anon_16.line_number, anon_16.byte_offset, anon_16.byte_length, anon_16.reason, anon_16.detail, anon_16.raw_text, anon_16.statement_source,
    anon_16.statement_reference, anon_16.balance_date, anon_16.balance_kind, anon_16.currency, anon_16.amount, anon_16.account_code, anon_16.calendar_key,
    anon_16.day, CASE WHEN (anon_16.day IS NULL) THEN 'NOT_DUE' WHEN ((anon_16.account_code NOT IN ('SETTLEMENT')) AND '-' = '-') THEN 'OTHER_ACCOUNT' WHEN (coalesce(anon_16.balance_date, DATE '0001-01-01') != DATE '2026-11-10') THEN 'OTHER_DAY'
    ELSE NULL END AS stated_reason
  FROM anon_16
),
anon_14 AS (
  SELECT anon_15.account_code, anon_15.file_id, 'CASH_BALANCE' AS recon_kind, 'bank' AS statement_source, coalesce(anon_15.currency, '-') AS item, CASE
    WHEN CAST(anon_15.file_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_15.line_number AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_15.file_id AS VARCHAR2(4000)) || '.' || CAST(anon_15.line_number AS VARCHAR2(4000)) END AS their_key,
    '-' AS group_key, coalesce(anon_15.balance_date, DATE '2026-11-10') AS value_date, CAST(anon_15.amount AS NUMBER(38, 6)) AS amount, CAST(NULL AS VARCHAR2(4000)) AS entry_code,
    anon_15.stated_reason AS reason
  FROM anon_15
),
anon_26 AS (
  SELECT stated_entry.file_id, stated_entry.line_number, stated_entry.byte_offset, stated_entry.byte_length, stated_entry.reason, stated_entry.detail, stated_entry.raw_text,
    stated_entry.statement_source, stated_entry.statement_reference, stated_entry.account_code, stated_entry.entry_date, stated_entry.value_date, stated_entry.currency,
    stated_entry.amount, stated_entry.entry_code, stated_entry.our_reference, stated_entry.their_reference, stated_entry.narrative
  FROM stated_entry
  WHERE stated_entry.reason IS NULL
),
anon_25 AS (
  SELECT anon_26.file_id, anon_26.line_number, anon_26.byte_offset, anon_26.byte_length, anon_26.reason, anon_26.detail, anon_26.raw_text, anon_26.statement_source,
    anon_26.statement_reference, anon_26.entry_date, anon_26.value_date, anon_26.currency, anon_26.amount, anon_26.entry_code, anon_26.our_reference, anon_26.their_reference,
    anon_26.narrative, coalesce(anon_26.account_code, '-') AS account_code
  FROM anon_26
),
anon_24 AS (
  SELECT anon_25.file_id, anon_25.line_number, anon_25.byte_offset, anon_25.byte_length, anon_25.reason, anon_25.detail, anon_25.raw_text, anon_25.statement_source,
    anon_25.statement_reference, anon_25.entry_date, anon_25.value_date, anon_25.currency, anon_25.amount, anon_25.entry_code, anon_25.our_reference, anon_25.their_reference,
    anon_25.narrative, anon_25.account_code, CASE WHEN (coalesce(anon_25.our_reference, '-') IN ('NONREF', 'NOTPROVIDED')) THEN '-' ELSE coalesce(anon_25.our_reference, '-') END AS reference,
    CASE WHEN ('-' != '-') THEN 'NOT_DUE' WHEN ((anon_25.account_code NOT IN ('SETTLEMENT')) AND '-' = '-') THEN 'OTHER_ACCOUNT' ELSE NULL END AS stated_reason
  FROM anon_25
),
anon_23 AS (
  SELECT anon_24.account_code, anon_24.file_id, 'CASH_ENTRY' AS recon_kind, 'bank' AS statement_source, coalesce(anon_24.currency, '-') AS item, CASE WHEN CAST(anon_24.file_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_24.line_number AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_24.file_id AS VARCHAR2(4000)) || '.' || CAST(anon_24.line_number AS VARCHAR2(4000)) END AS their_key,
    anon_24.reference AS group_key, coalesce(coalesce(anon_24.value_date, anon_24.entry_date), DATE '2026-11-10') AS value_date, CAST(anon_24.amount AS NUMBER(38, 6)) AS amount,
    anon_24.entry_code, anon_24.stated_reason AS reason
  FROM anon_24
),
anon_2 AS (
  SELECT anon_3.account_code, anon_3.file_id, anon_3.recon_kind, anon_3.statement_source, anon_3.item, anon_3.their_key, anon_3.group_key, anon_3.value_date,
    anon_3.amount, anon_3.entry_code, anon_3.reason
  FROM anon_3
  UNION ALL
  SELECT anon_14.account_code, anon_14.file_id, anon_14.recon_kind, anon_14.statement_source, anon_14.item, anon_14.their_key, anon_14.group_key, anon_14.value_date,
    anon_14.amount, anon_14.entry_code, anon_14.reason
  FROM anon_14
  UNION ALL
  SELECT anon_23.account_code, anon_23.file_id, anon_23.recon_kind, anon_23.statement_source, anon_23.item, anon_23.their_key, anon_23.group_key, anon_23.value_date,
    anon_23.amount, anon_23.entry_code, anon_23.reason
  FROM anon_23
),
anon_1 AS (
  SELECT anon_2.recon_kind, anon_2.statement_source, anon_2.account_code, anon_2.item, anon_2.their_key, anon_2.file_id, anon_2.group_key, CAST(anon_2.value_date AS DATE) AS value_date,
    CAST(anon_2.amount AS NUMBER(38, 6)) AS amount, anon_2.entry_code, anon_2.reason
  FROM anon_2
)
SELECT anon_1.recon_kind, anon_1.statement_source, anon_1.account_code, anon_1.item, anon_1.their_key, anon_1.file_id, anon_1.group_key, anon_1.value_date,
  anon_1.amount, anon_1.entry_code, anon_1.reason
FROM anon_1
