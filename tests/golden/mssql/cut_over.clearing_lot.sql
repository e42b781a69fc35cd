WITH
anon_10 AS (
  SELECT opening_line.file_id, opening_line.line_number, opening_line.byte_offset, opening_line.byte_length, opening_line.reason, opening_line.detail, opening_line.raw_text,
    opening_line.opening_kind, opening_line.account_code, opening_line.ledger_account, opening_line.security_code, opening_line.security_code_kind, opening_line.quantity,
    opening_line.amount, opening_line.price, opening_line.origin_date, opening_line.short_quantity, opening_line.reference, opening_line.direction, opening_line.margin_rate,
    opening_line.rebate_rate, opening_line.currency, opening_line.account_id, opening_line.account_class, opening_line.security_id
  FROM opening_line
  WHERE opening_line.opening_kind = 'CLEARING' AND opening_line.security_id IS NOT NULL
),
anon_9 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.opening_kind,
    anon_10.account_code, anon_10.ledger_account, anon_10.security_code, anon_10.security_code_kind, anon_10.quantity, anon_10.amount, anon_10.price, anon_10.origin_date,
    anon_10.short_quantity, anon_10.reference, anon_10.direction, anon_10.margin_rate, anon_10.rebate_rate, anon_10.currency, anon_10.account_id, anon_10.account_class,
    anon_10.security_id, CASE WHEN (coalesce(anon_10.short_quantity, CAST(0 AS DECIMAL(18, 6))) > 0) THEN 'Y' ELSE 'N' END AS short_sale, coalesce(anon_10.origin_date, CAST('2026-11-10' AS DATE)) AS origin
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.security_id, anon_9.origin, CAST(coalesce(SUM(anon_9.quantity), 0) AS DECIMAL(38, 6)) AS quantity, max(anon_9.short_sale) AS short_sale
  FROM anon_9
  GROUP BY anon_9.security_id, anon_9.origin
),
anon_6 AS (
  SELECT anon_8.security_id, anon_8.origin, anon_8.quantity, anon_8.short_sale, '0901' AS member_id, 'US.NSCC' AS calendar_key
  FROM anon_8
),
anon_7 AS (
  SELECT calendar_day.calendar_key, calendar_day.day AS origin_day, calendar_day.settlement_ordinal AS origin_ordinal
  FROM calendar_day
),
anon_4 AS (
  SELECT anon_6.security_id, anon_6.origin, anon_6.quantity, anon_6.short_sale, anon_6.member_id, anon_6.calendar_key, anon_7.origin_day, anon_7.origin_ordinal
  FROM anon_6
  JOIN anon_7 ON anon_6.calendar_key = anon_7.calendar_key AND anon_6.origin = anon_7.origin_day
),
anon_11 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.day = CAST('2026-11-10' AS DATE)
),
anon_5 AS (
  SELECT anon_11.calendar_key, anon_11.settlement_ordinal AS today_ordinal
  FROM anon_11
),
anon_3 AS (
  SELECT anon_4.security_id, anon_4.origin, anon_4.quantity, anon_4.short_sale, anon_4.member_id, anon_4.calendar_key, anon_4.origin_day, anon_4.origin_ordinal,
    anon_5.today_ordinal
  FROM anon_4
  JOIN anon_5 ON anon_4.calendar_key = anon_5.calendar_key
),
anon_2 AS (
  SELECT anon_3.security_id, anon_3.origin, anon_3.quantity, anon_3.short_sale, anon_3.member_id, anon_3.calendar_key, anon_3.origin_day, anon_3.origin_ordinal,
    anon_3.today_ordinal, anon_3.origin AS origin_date, CAST((anon_3.today_ordinal - anon_3.origin_ordinal) + 1 AS BIGINT) AS age_settlement_days
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.member_id, anon_2.security_id, CAST(anon_2.origin_date AS DATE) AS origin_date, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, anon_2.short_sale,
    CAST(anon_2.age_settlement_days AS BIGINT) AS age_settlement_days
  FROM anon_2
)
SELECT anon_1.member_id, anon_1.security_id, anon_1.origin_date, anon_1.quantity, anon_1.short_sale, anon_1.age_settlement_days
FROM anon_1
