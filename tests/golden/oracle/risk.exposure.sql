WITH
anon_8 AS (
  SELECT position.account_id, position.security_id, position.account_class, position.settled_quantity, position.pending_quantity, position.trade_date_quantity
  FROM position
  WHERE position.account_class = 'FIRM' AND position.trade_date_quantity != 0
),
anon_7 AS (
  SELECT anon_8.account_id, anon_8.security_id, anon_8.trade_date_quantity AS quantity, DATE '2026-11-10' AS business_day
  FROM anon_8
),
anon_5 AS (
  SELECT anon_7.account_id, anon_7.security_id, anon_7.quantity, anon_7.business_day, closing_price.price_date, closing_price.close_price
  FROM anon_7
  LEFT OUTER JOIN closing_price ON anon_7.security_id = closing_price.security_id
),
anon_9 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day, calendar_day.early_close,
    calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day, calendar_day.settlement_day_on_or_after,
    calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.calendar_key = 'US.NSCC'
),
anon_6 AS (
  SELECT anon_9.day, anon_9.previous_trade_day
  FROM anon_9
),
anon_4 AS (
  SELECT anon_5.account_id, anon_5.security_id, anon_5.quantity, anon_5.business_day, anon_5.price_date, anon_5.close_price, anon_6.day, anon_6.previous_trade_day
  FROM anon_5
  LEFT OUTER JOIN anon_6 ON anon_6.day = anon_5.business_day
),
anon_3 AS (
  SELECT anon_4.account_id, anon_4.security_id, anon_4.quantity, anon_4.business_day, anon_4.price_date, anon_4.close_price, anon_4.day, anon_4.previous_trade_day,
    coalesce(CAST(round(CAST(CAST(anon_4.quantity AS NUMBER(19, 6)) * anon_4.close_price AS NUMBER(38, 14)), 2) AS NUMBER(18, 2)), CAST(0 AS NUMBER(18, 2))) AS market_value,
    CASE WHEN (anon_4.price_date >= coalesce(anon_4.previous_trade_day, anon_4.business_day)) THEN 'Y' ELSE 'N' END AS priced
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.account_id, anon_3.security_id, anon_3.quantity, anon_3.close_price, anon_3.market_value, anon_3.priced, CASE WHEN (anon_3.market_value < 0) THEN -anon_3.market_value
    ELSE anon_3.market_value END AS gross_value
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.account_id, anon_2.security_id, CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_2.close_price AS NUMBER(18, 8)) AS close_price,
    CAST(anon_2.market_value AS NUMBER(38, 2)) AS market_value, CAST(anon_2.gross_value AS NUMBER(38, 2)) AS gross_value, anon_2.priced
  FROM anon_2
)
SELECT anon_1.account_id, anon_1.security_id, anon_1.quantity, anon_1.close_price, anon_1.market_value, anon_1.gross_value, anon_1.priced
FROM anon_1
