WITH
anon_7 AS (
  SELECT opening_line.file_id, opening_line.line_number, opening_line.byte_offset, opening_line.byte_length, opening_line.reason, opening_line.detail, opening_line.raw_text,
    opening_line.opening_kind, opening_line.account_code, opening_line.ledger_account, opening_line.security_code, opening_line.security_code_kind, opening_line.quantity,
    opening_line.amount, opening_line.price, opening_line.origin_date, opening_line.short_quantity, opening_line.reference, opening_line.direction, opening_line.margin_rate,
    opening_line.rebate_rate, opening_line.currency, opening_line.account_id, opening_line.account_class, opening_line.security_id
  FROM opening_line
  WHERE opening_line.opening_kind = 'CLEARING' AND opening_line.security_id IS NOT NULL
),
anon_6 AS (
  SELECT anon_7.file_id, anon_7.line_number, anon_7.byte_offset, anon_7.byte_length, anon_7.reason, anon_7.detail, anon_7.raw_text, anon_7.opening_kind,
    anon_7.account_code, anon_7.ledger_account, anon_7.security_code, anon_7.security_code_kind, anon_7.quantity, anon_7.amount, anon_7.price, anon_7.origin_date,
    anon_7.short_quantity, anon_7.reference, anon_7.direction, anon_7.margin_rate, anon_7.rebate_rate, anon_7.currency, anon_7.account_id, anon_7.account_class,
    anon_7.security_id, CASE WHEN (coalesce(anon_7.short_quantity, CAST(0 AS DECIMAL(18, 6))) > 0) THEN 'Y' ELSE 'N' END AS short_sale, coalesce(anon_7.origin_date, CAST('2026-11-10' AS DATE)) AS origin
  FROM anon_7
),
anon_4 AS (
  SELECT anon_6.security_id, anon_6.origin, CAST(coalesce(SUM(anon_6.quantity), 0) AS DECIMAL(38, 6)) AS quantity, max(anon_6.short_sale) AS short_sale
  FROM anon_6
  GROUP BY anon_6.security_id, anon_6.origin
),
anon_10 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day, calendar_day.early_close,
    calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day, calendar_day.settlement_day_on_or_after,
    calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.calendar_key = 'US.NSCC'
),
anon_8 AS (
  SELECT anon_10.calendar_key, anon_10.day AS origin_day, anon_10.settlement_ordinal AS origin_ordinal
  FROM anon_10
),
anon_11 AS (
  SELECT anon_10.calendar_key, anon_10.day, anon_10.is_trade_day, anon_10.is_settlement_day, anon_10.is_cash_day, anon_10.early_close, anon_10.trade_ordinal,
    anon_10.settlement_ordinal, anon_10.cash_ordinal, anon_10.next_settlement_day, anon_10.settlement_day_on_or_after, anon_10.previous_trade_day, anon_10.note,
    anon_10.source, anon_10.evidence, anon_10.origin
  FROM anon_10
  WHERE anon_10.day = CAST('2026-11-10' AS DATE)
),
anon_9 AS (
  SELECT anon_11.calendar_key, anon_11.settlement_ordinal AS today_ordinal
  FROM anon_11
),
anon_5 AS (
  SELECT anon_8.calendar_key, anon_8.origin_day, anon_8.origin_ordinal, anon_9.today_ordinal
  FROM anon_8
  JOIN anon_9 ON anon_8.calendar_key = anon_9.calendar_key
),
anon_3 AS (
  SELECT anon_4.security_id, anon_4.origin, anon_4.quantity, anon_4.short_sale, anon_5.calendar_key, anon_5.origin_day, anon_5.origin_ordinal, anon_5.today_ordinal
  FROM anon_4
  JOIN anon_5 ON anon_5.origin_day = anon_4.origin
),
anon_2 AS (
  SELECT anon_3.security_id, anon_3.origin, anon_3.quantity, anon_3.short_sale, anon_3.calendar_key, anon_3.origin_day, anon_3.origin_ordinal, anon_3.today_ordinal,
    '0901' AS member_id, anon_3.origin AS origin_date, CAST((anon_3.today_ordinal - anon_3.origin_ordinal) + 1 AS BIGINT) AS age_settlement_days
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.member_id, anon_2.security_id, CAST(anon_2.origin_date AS DATE) AS origin_date, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, anon_2.short_sale,
    CAST(anon_2.age_settlement_days AS BIGINT) AS age_settlement_days
  FROM anon_2
)
SELECT anon_1.member_id, anon_1.security_id, anon_1.origin_date, anon_1.quantity, anon_1.short_sale, anon_1.age_settlement_days
FROM anon_1
