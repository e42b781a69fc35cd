WITH
anon_6 AS (
  SELECT trial_balance.ledger_account, trial_balance.currency, trial_balance.account_name, trial_balance.opening, trial_balance.movement, trial_balance.closing
  FROM trial_balance
  WHERE trial_balance.closing != 0
),
anon_4 AS (
  SELECT anon_6.ledger_account, anon_6.currency, anon_6.closing
  FROM anon_6
),
anon_9 AS (
  SELECT fx_rate.rate_date, fx_rate.from_currency, fx_rate.to_currency, fx_rate.fx_rate, fx_rate.rate_source, fx_rate.file_id, fx_rate.line_number
  FROM fx_rate
  WHERE fx_rate.to_currency = 'USD' AND fx_rate.from_currency != 'USD'
),
anon_8 AS (
  SELECT anon_9.rate_date, anon_9.from_currency, anon_9.to_currency, anon_9.fx_rate, anon_9.rate_source, anon_9.file_id, anon_9.line_number, CAST(row_number() OVER (PARTITION BY anon_9.from_currency ORDER BY anon_9.rate_date DESC NULLS LAST) AS NUMBER(19)) AS rank
  FROM anon_9
),
anon_7 AS (
  SELECT anon_8.rate_date, anon_8.from_currency, anon_8.to_currency, anon_8.fx_rate, anon_8.rate_source, anon_8.file_id, anon_8.line_number, anon_8.rank
  FROM anon_8
  WHERE anon_8.rank = 1
),
anon_5 AS (
  SELECT anon_7.from_currency AS currency, anon_7.fx_rate AS base_rate, anon_7.rate_date AS base_rate_date
  FROM anon_7
),
anon_3 AS (
  SELECT anon_4.ledger_account, anon_4.currency, anon_4.closing, anon_5.base_rate, anon_5.base_rate_date
  FROM anon_4
  LEFT OUTER JOIN anon_5 ON anon_4.currency = anon_5.currency
),
anon_2 AS (
  SELECT anon_3.ledger_account, anon_3.currency, anon_3.closing, anon_3.base_rate, anon_3.base_rate_date, 'USD' AS base_currency, CASE WHEN (anon_3.currency = 'USD') THEN CAST(1 AS NUMBER(18, 8))
    ELSE anon_3.base_rate END AS fx_rate, anon_3.base_rate_date AS rate_date, CASE WHEN (anon_3.currency = 'USD') THEN anon_3.closing ELSE CAST(round(CAST(CAST(anon_3.closing AS NUMBER(19, 6)) * anon_3.base_rate AS NUMBER(38, 14)), 2) AS NUMBER(38, 2)) END AS base_closing,
    CASE WHEN (anon_3.currency != 'USD' AND anon_3.base_rate IS NULL) THEN 'NO_FX_RATE' ELSE NULL END AS reason
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.ledger_account, anon_2.currency, anon_2.base_currency, CAST(anon_2.closing AS NUMBER(38, 2)) AS closing, CAST(anon_2.fx_rate AS NUMBER(18, 8)) AS fx_rate,
    CAST(anon_2.rate_date AS DATE) AS rate_date, CAST(anon_2.base_closing AS NUMBER(38, 2)) AS base_closing, anon_2.reason
  FROM anon_2
)
SELECT anon_1.ledger_account, anon_1.currency, anon_1.base_currency, anon_1.closing, anon_1.fx_rate, anon_1.rate_date, anon_1.base_closing, anon_1.reason
FROM anon_1
