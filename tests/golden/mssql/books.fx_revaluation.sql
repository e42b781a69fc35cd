WITH
anon_19 AS (
  SELECT previous_balance.ledger_account, previous_balance.sub_account, previous_balance.security_id, previous_balance.instrument, previous_balance.quantity,
    previous_balance.money
  FROM previous_balance
  WHERE previous_balance.money != 0 AND previous_balance.ledger_account != '1598'
),
anon_21 AS (
  SELECT chart_of_account.ledger_account, chart_of_account.valid_from, chart_of_account.valid_to, chart_of_account.name, chart_of_account.side, chart_of_account.instrument,
    chart_of_account.credit_account, chart_of_account.focus_line, chart_of_account.focus_codes, chart_of_account.source, chart_of_account.evidence, chart_of_account.origin
  FROM chart_of_account
  WHERE chart_of_account.valid_from <= CAST('2026-11-10' AS DATE) AND chart_of_account.valid_to >= CAST('2026-11-10' AS DATE) AND chart_of_account.side IN ('ASSET', 'LIABILITY')
),
anon_18 AS (
  SELECT anon_19.ledger_account, anon_19.sub_account, anon_19.security_id, anon_19.instrument, anon_19.quantity, anon_19.money
  FROM anon_19
  WHERE EXISTS (
    SELECT 1 AS anon_20
    FROM anon_21
    WHERE anon_19.ledger_account = anon_21.ledger_account
  )
),
anon_17 AS (
  SELECT anon_18.instrument, CAST(coalesce(SUM(anon_18.money), 0) AS DECIMAL(38, 2)) AS open_position
  FROM anon_18
  GROUP BY anon_18.instrument
),
anon_14 AS (
  SELECT anon_17.open_position, anon_17.instrument AS currency
  FROM anon_17
),
anon_16 AS (
  SELECT anon_14.currency
  FROM anon_14
),
anon_23 AS (
  SELECT fx_leg.trade_id, fx_leg.moment, fx_leg.currency, fx_leg.counterparty, fx_leg.value_date, fx_leg.amount, fx_leg.bank_account
  FROM fx_leg
  WHERE fx_leg.moment = 'STRUCK'
),
anon_12 AS (
  SELECT anon_23.currency, CAST(coalesce(SUM(anon_23.amount), 0) AS DECIMAL(38, 2)) AS dealt
  FROM anon_23
  GROUP BY anon_23.currency
),
anon_22 AS (
  SELECT anon_12.currency
  FROM anon_12
),
anon_28 AS (
  SELECT fx_rate.rate_date, fx_rate.from_currency, fx_rate.to_currency, fx_rate.fx_rate, fx_rate.rate_source, fx_rate.file_id, fx_rate.line_number
  FROM fx_rate
  WHERE fx_rate.to_currency = 'USD' AND fx_rate.from_currency != 'USD'
),
anon_27 AS (
  SELECT anon_28.rate_date, anon_28.from_currency, anon_28.to_currency, anon_28.fx_rate, anon_28.rate_source, anon_28.file_id, anon_28.line_number, CAST(row_number() OVER (PARTITION BY anon_28.from_currency ORDER BY anon_28.rate_date DESC) AS BIGINT) AS rank
  FROM anon_28
),
anon_26 AS (
  SELECT anon_27.rate_date, anon_27.from_currency, anon_27.to_currency, anon_27.fx_rate, anon_27.rate_source, anon_27.file_id, anon_27.line_number, anon_27.rank
  FROM anon_27
  WHERE anon_27.rank = 1
),
anon_25 AS (
  SELECT anon_26.from_currency AS currency, anon_26.fx_rate AS base_rate, anon_26.rate_date AS base_rate_date
  FROM anon_26
),
anon_10 AS (
  SELECT anon_25.currency, anon_25.base_rate AS fx_rate, anon_25.base_rate_date AS rate_date
  FROM anon_25
),
anon_24 AS (
  SELECT anon_10.currency
  FROM anon_10
),
anon_15 AS (
  SELECT anon_16.currency
  FROM anon_16
  UNION ALL
  SELECT anon_22.currency
  FROM anon_22
  UNION ALL
  SELECT anon_24.currency
  FROM anon_24
),
anon_13 AS (
  SELECT DISTINCT anon_15.currency
  FROM anon_15
),
anon_11 AS (
  SELECT anon_13.currency, anon_14.open_position
  FROM anon_13
  LEFT OUTER JOIN anon_14 ON anon_13.currency = anon_14.currency
),
anon_9 AS (
  SELECT anon_11.currency, anon_11.open_position, anon_12.dealt
  FROM anon_11
  LEFT OUTER JOIN anon_12 ON anon_11.currency = anon_12.currency
),
anon_7 AS (
  SELECT anon_9.currency, anon_9.open_position, anon_9.dealt, anon_10.fx_rate, anon_10.rate_date
  FROM anon_9
  LEFT OUTER JOIN anon_10 ON anon_9.currency = anon_10.currency
),
anon_8 AS (
  SELECT previous_fx_revaluation.currency, previous_fx_revaluation.fx_rate AS previous_rate
  FROM previous_fx_revaluation
),
anon_6 AS (
  SELECT anon_7.currency, anon_7.open_position, anon_7.dealt, anon_7.fx_rate, anon_7.rate_date, anon_8.previous_rate
  FROM anon_7
  LEFT OUTER JOIN anon_8 ON anon_7.currency = anon_8.currency
),
anon_5 AS (
  SELECT anon_6.currency, anon_6.rate_date, anon_6.previous_rate, 'USD' AS base_currency, CASE WHEN (anon_6.currency = 'USD') THEN CAST(0 AS DECIMAL(38, 2))
    ELSE coalesce(anon_6.open_position, CAST(0 AS DECIMAL(38, 2))) END AS open_position, coalesce(anon_6.dealt, CAST(0 AS DECIMAL(38, 2))) AS dealt, CASE
    WHEN (anon_6.currency = 'USD') THEN CAST(1 AS DECIMAL(18, 8)) ELSE anon_6.fx_rate END AS fx_rate
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.currency, anon_5.rate_date, anon_5.previous_rate, anon_5.base_currency, anon_5.open_position, anon_5.dealt, anon_5.fx_rate
  FROM anon_5
  WHERE anon_5.currency != 'USD' OR anon_5.dealt != 0
),
anon_3 AS (
  SELECT anon_4.currency, anon_4.rate_date, anon_4.previous_rate, anon_4.base_currency, anon_4.open_position, anon_4.dealt, anon_4.fx_rate, CAST(round(CAST(CAST(anon_4.open_position AS DECIMAL(19, 6)) * coalesce(anon_4.previous_rate, anon_4.fx_rate) AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) AS previous_value,
    CAST(round(CAST(CAST(anon_4.open_position AS DECIMAL(19, 6)) * anon_4.fx_rate AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) AS open_value, CAST(round(CAST(CAST(anon_4.dealt AS DECIMAL(19, 6)) * anon_4.fx_rate AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) AS dealt_value,
    CASE WHEN (anon_4.fx_rate IS NULL) THEN 'NO_FX_RATE' ELSE NULL END AS reason
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.currency, anon_3.rate_date, anon_3.previous_rate, anon_3.base_currency, anon_3.open_position, anon_3.dealt, anon_3.fx_rate, anon_3.previous_value,
    anon_3.open_value, anon_3.dealt_value, anon_3.reason, CAST(coalesce((anon_3.open_value - anon_3.previous_value) + anon_3.dealt_value, CAST(0 AS DECIMAL(38, 2))) AS DECIMAL(38, 2)) AS gain
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.currency, anon_2.base_currency, CAST(anon_2.open_position AS DECIMAL(38, 2)) AS open_position, CAST(anon_2.previous_rate AS DECIMAL(18, 8)) AS previous_rate,
    CAST(anon_2.fx_rate AS DECIMAL(18, 8)) AS fx_rate, CAST(anon_2.rate_date AS DATE) AS rate_date, CAST(anon_2.previous_value AS DECIMAL(38, 2)) AS previous_value,
    CAST(anon_2.open_value AS DECIMAL(38, 2)) AS open_value, CAST(anon_2.dealt AS DECIMAL(38, 2)) AS dealt, CAST(anon_2.dealt_value AS DECIMAL(38, 2)) AS dealt_value,
    CAST(anon_2.gain AS DECIMAL(38, 2)) AS gain, anon_2.reason
  FROM anon_2
)
SELECT anon_1.currency, anon_1.base_currency, anon_1.open_position, anon_1.previous_rate, anon_1.fx_rate, anon_1.rate_date, anon_1.previous_value, anon_1.open_value,
  anon_1.dealt, anon_1.dealt_value, anon_1.gain, anon_1.reason
FROM anon_1
