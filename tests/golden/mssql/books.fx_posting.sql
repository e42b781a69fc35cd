WITH
anon_8 AS (
  SELECT fx_leg.trade_id, fx_leg.moment, fx_leg.currency, fx_leg.counterparty, fx_leg.value_date, fx_leg.amount, fx_leg.bank_account
  FROM fx_leg
  WHERE fx_leg.moment = 'STRUCK'
),
anon_7 AS (
  SELECT anon_8.currency, anon_8.amount, anon_8.bank_account, anon_8.counterparty, '-' AS security_id, 'FX.' + CAST(anon_8.trade_id AS VARCHAR(8000)) AS event_key
  FROM anon_8
),
anon_6 AS (
  SELECT anon_7.currency, anon_7.amount, anon_7.bank_account, anon_7.counterparty, anon_7.security_id, anon_7.event_key, CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.currency, anon_6.amount, anon_6.bank_account, anon_6.counterparty, anon_6.security_id, anon_6.event_key, anon_6.business_date
  FROM anon_6
),
anon_15 AS (
  SELECT fx_leg.trade_id, fx_leg.moment, fx_leg.currency, fx_leg.counterparty, fx_leg.value_date, fx_leg.amount, fx_leg.bank_account
  FROM fx_leg
  WHERE fx_leg.moment = 'SETTLED'
),
anon_14 AS (
  SELECT anon_15.currency, anon_15.amount, anon_15.bank_account, anon_15.counterparty, '-' AS security_id, 'FX.' + CAST(anon_15.trade_id AS VARCHAR(8000)) AS event_key
  FROM anon_15
),
anon_13 AS (
  SELECT anon_14.currency, anon_14.amount, anon_14.bank_account, anon_14.counterparty, anon_14.security_id, anon_14.event_key, CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.currency, anon_13.amount, anon_13.bank_account, anon_13.counterparty, anon_13.security_id, anon_13.event_key, anon_13.business_date
  FROM anon_13
),
anon_21 AS (
  SELECT fx_revaluation.currency, fx_revaluation.base_currency, fx_revaluation.open_position, fx_revaluation.previous_rate, fx_revaluation.fx_rate, fx_revaluation.rate_date,
    fx_revaluation.previous_value, fx_revaluation.open_value, fx_revaluation.dealt, fx_revaluation.dealt_value, fx_revaluation.gain, fx_revaluation.reason
  FROM fx_revaluation
  WHERE fx_revaluation.gain != 0
),
anon_20 AS (
  SELECT anon_21.base_currency AS currency, anon_21.gain AS amount, '-' AS security_id, CAST('2026-11-10' AS DATE) AS business_date, 'FX.' + CAST(anon_21.currency AS VARCHAR(8000)) + '.' + '2026-11-10' AS event_key
  FROM anon_21
),
anon_19 AS (
  SELECT anon_20.currency, anon_20.amount, anon_20.security_id, anon_20.business_date, anon_20.event_key
  FROM anon_20
),
anon_4 AS (
  SELECT 'FX_TRADE' AS event_kind, anon_5.event_key, 1 AS leg, '1596' AS ledger_account, anon_5.counterparty AS sub_account, '-' AS security_id, anon_5.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_5.amount * 1 AS DECIMAL(38, 2)) AS money, anon_5.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_5
),
anon_9 AS (
  SELECT 'FX_TRADE' AS event_kind, anon_5.event_key, 2 AS leg, '1598' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_5.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_5.amount * -1 AS DECIMAL(38, 2)) AS money, anon_5.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.event_kind, anon_4.event_key, anon_4.leg, anon_4.ledger_account, anon_4.sub_account, anon_4.security_id, anon_4.instrument, anon_4.quantity,
    anon_4.money, anon_4.business_date, anon_4.known_date
  FROM anon_4
  UNION ALL
  SELECT anon_9.event_kind, anon_9.event_key, anon_9.leg, anon_9.ledger_account, anon_9.sub_account, anon_9.security_id, anon_9.instrument, anon_9.quantity,
    anon_9.money, anon_9.business_date, anon_9.known_date
  FROM anon_9
),
anon_11 AS (
  SELECT 'FX_SETTLEMENT' AS event_kind, anon_12.event_key, 1 AS leg, '1015' AS ledger_account, anon_12.bank_account AS sub_account, '-' AS security_id,
    anon_12.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_12.amount * 1 AS DECIMAL(38, 2)) AS money, anon_12.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_12
),
anon_16 AS (
  SELECT 'FX_SETTLEMENT' AS event_kind, anon_12.event_key, 2 AS leg, '1596' AS ledger_account, anon_12.counterparty AS sub_account, '-' AS security_id,
    anon_12.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_12.amount * -1 AS DECIMAL(38, 2)) AS money, anon_12.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_12
),
anon_10 AS (
  SELECT anon_11.event_kind, anon_11.event_key, anon_11.leg, anon_11.ledger_account, anon_11.sub_account, anon_11.security_id, anon_11.instrument, anon_11.quantity,
    anon_11.money, anon_11.business_date, anon_11.known_date
  FROM anon_11
  UNION ALL
  SELECT anon_16.event_kind, anon_16.event_key, anon_16.leg, anon_16.ledger_account, anon_16.sub_account, anon_16.security_id, anon_16.instrument, anon_16.quantity,
    anon_16.money, anon_16.business_date, anon_16.known_date
  FROM anon_16
),
anon_18 AS (
  SELECT 'FX_REVALUATION' AS event_kind, anon_19.event_key, 1 AS leg, '1598' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_19.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_19.amount * 1 AS DECIMAL(38, 2)) AS money, anon_19.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_19
),
anon_22 AS (
  SELECT 'FX_REVALUATION' AS event_kind, anon_19.event_key, 2 AS leg, '4060' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_19.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_19.amount * -1 AS DECIMAL(38, 2)) AS money, anon_19.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_19
),
anon_17 AS (
  SELECT anon_18.event_kind, anon_18.event_key, anon_18.leg, anon_18.ledger_account, anon_18.sub_account, anon_18.security_id, anon_18.instrument, anon_18.quantity,
    anon_18.money, anon_18.business_date, anon_18.known_date
  FROM anon_18
  UNION ALL
  SELECT anon_22.event_kind, anon_22.event_key, anon_22.leg, anon_22.ledger_account, anon_22.sub_account, anon_22.security_id, anon_22.instrument, anon_22.quantity,
    anon_22.money, anon_22.business_date, anon_22.known_date
  FROM anon_22
),
anon_2 AS (
  SELECT anon_3.event_kind, anon_3.event_key, anon_3.leg, anon_3.ledger_account, anon_3.sub_account, anon_3.security_id, anon_3.instrument, anon_3.quantity,
    anon_3.money, anon_3.business_date, anon_3.known_date
  FROM anon_3
  UNION ALL
  SELECT anon_10.event_kind, anon_10.event_key, anon_10.leg, anon_10.ledger_account, anon_10.sub_account, anon_10.security_id, anon_10.instrument, anon_10.quantity,
    anon_10.money, anon_10.business_date, anon_10.known_date
  FROM anon_10
  UNION ALL
  SELECT anon_17.event_kind, anon_17.event_key, anon_17.leg, anon_17.ledger_account, anon_17.sub_account, anon_17.security_id, anon_17.instrument, anon_17.quantity,
    anon_17.money, anon_17.business_date, anon_17.known_date
  FROM anon_17
),
anon_1 AS (
  SELECT anon_2.event_kind, anon_2.event_key, CAST(anon_2.leg AS BIGINT) AS leg, anon_2.ledger_account, anon_2.sub_account, anon_2.security_id, anon_2.instrument,
    CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_2.money AS DECIMAL(38, 2)) AS money, CAST(anon_2.business_date AS DATE) AS business_date,
    CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.event_kind, anon_1.event_key, anon_1.leg, anon_1.ledger_account, anon_1.sub_account, anon_1.security_id, anon_1.instrument, anon_1.quantity,
  anon_1.money, anon_1.business_date, anon_1.known_date
FROM anon_1
