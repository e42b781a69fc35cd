WITH
anon_16 AS (
  SELECT position.account_id, position.security_id, position.account_class, position.settled_quantity, position.pending_quantity, position.trade_date_quantity
  FROM position
  WHERE position.account_class = 'FIRM' AND position.trade_date_quantity != 0
),
anon_15 AS (
  SELECT anon_16.account_id, anon_16.security_id, anon_16.trade_date_quantity AS quantity, DATE '2026-11-10' AS business_day
  FROM anon_16
),
anon_14 AS (
  SELECT anon_15.account_id, anon_15.security_id, anon_15.quantity, anon_15.business_day, 'US.NSCC' AS calendar_key
  FROM anon_15
),
anon_12 AS (
  SELECT anon_14.account_id, anon_14.security_id, anon_14.quantity, anon_14.business_day, anon_14.calendar_key, closing_price.price_date, closing_price.close_price
  FROM anon_14
  LEFT OUTER JOIN closing_price ON anon_14.security_id = closing_price.security_id
),
anon_13 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.previous_trade_day
  FROM calendar_day
),
anon_10 AS (
  SELECT anon_12.account_id, anon_12.security_id, anon_12.quantity, anon_12.business_day, anon_12.calendar_key, anon_12.price_date, anon_12.close_price,
    anon_13.day, anon_13.previous_trade_day
  FROM anon_12
  LEFT OUTER JOIN anon_13 ON anon_12.calendar_key = anon_13.calendar_key AND anon_12.business_day = anon_13.day
),
anon_11 AS (
  SELECT security.security_id, security.currency AS security_currency
  FROM security
),
anon_9 AS (
  SELECT anon_10.account_id, anon_10.security_id, anon_10.quantity, anon_10.business_day, anon_10.calendar_key, anon_10.price_date, anon_10.close_price,
    anon_10.day, anon_10.previous_trade_day, anon_11.security_currency
  FROM anon_10
  LEFT OUTER JOIN anon_11 ON anon_10.security_id = anon_11.security_id
),
anon_7 AS (
  SELECT anon_9.account_id, anon_9.security_id, anon_9.quantity, anon_9.business_day, anon_9.calendar_key, anon_9.price_date, anon_9.close_price, anon_9.day,
    anon_9.previous_trade_day, anon_9.security_currency, coalesce(anon_9.security_currency, 'USD') AS currency, CAST(round(CAST(CAST(anon_9.quantity AS NUMBER(19, 6)) * anon_9.close_price AS NUMBER(38, 14)), 2) AS NUMBER(18, 2)) AS market_value,
    CASE WHEN (anon_9.price_date >= coalesce(anon_9.previous_trade_day, anon_9.business_day)) THEN 'Y' ELSE 'N' END AS priced
  FROM anon_9
),
anon_19 AS (
  SELECT fx_rate.rate_date, fx_rate.from_currency, fx_rate.to_currency, fx_rate.fx_rate, fx_rate.rate_source, fx_rate.file_id, fx_rate.line_number
  FROM fx_rate
  WHERE fx_rate.to_currency = 'USD' AND fx_rate.from_currency != 'USD'
),
anon_18 AS (
  SELECT anon_19.rate_date, anon_19.from_currency, anon_19.to_currency, anon_19.fx_rate, anon_19.rate_source, anon_19.file_id, anon_19.line_number, CAST(row_number() OVER (PARTITION BY anon_19.from_currency ORDER BY anon_19.rate_date DESC NULLS LAST) AS NUMBER(19)) AS rank
  FROM anon_19
),
anon_17 AS (
  SELECT anon_18.rate_date, anon_18.from_currency, anon_18.to_currency, anon_18.fx_rate, anon_18.rate_source, anon_18.file_id, anon_18.line_number, anon_18.rank
  FROM anon_18
  WHERE anon_18.rank = 1
),
anon_8 AS (
  SELECT anon_17.from_currency AS currency, anon_17.fx_rate AS base_rate, anon_17.rate_date AS base_rate_date
  FROM anon_17
),
anon_6 AS (
  SELECT anon_7.account_id, anon_7.security_id, anon_7.quantity, anon_7.business_day, anon_7.calendar_key, anon_7.price_date, anon_7.close_price, anon_7.day,
    anon_7.previous_trade_day, anon_7.security_currency, anon_7.currency, anon_7.market_value, anon_7.priced, anon_8.base_rate, anon_8.base_rate_date
  FROM anon_7
  LEFT OUTER JOIN anon_8 ON anon_7.currency = anon_8.currency
),
anon_5 AS (
  SELECT anon_6.account_id, anon_6.security_id, anon_6.quantity, anon_6.business_day, anon_6.calendar_key, anon_6.price_date, anon_6.close_price, anon_6.day,
    anon_6.previous_trade_day, anon_6.security_currency, anon_6.currency, anon_6.priced, anon_6.base_rate, anon_6.base_rate_date, CASE WHEN (anon_6.currency = 'USD') THEN anon_6.market_value
    ELSE CAST(round(CAST(CAST(anon_6.market_value AS NUMBER(19, 6)) * anon_6.base_rate AS NUMBER(38, 14)), 2) AS NUMBER(38, 2)) END AS market_value
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.account_id, anon_5.security_id, anon_5.quantity, anon_5.business_day, anon_5.calendar_key, anon_5.price_date, anon_5.close_price, anon_5.day,
    anon_5.previous_trade_day, anon_5.security_currency, anon_5.currency, anon_5.market_value, anon_5.priced
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.account_id, anon_4.security_id, anon_4.quantity, anon_4.business_day, anon_4.calendar_key, anon_4.price_date, anon_4.close_price, anon_4.day,
    anon_4.previous_trade_day, anon_4.security_currency, anon_4.currency, CASE WHEN (anon_4.market_value IS NULL) THEN 'N' ELSE anon_4.priced END AS priced,
    coalesce(anon_4.market_value, CAST(0 AS NUMBER(38, 2))) AS market_value
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
