WITH
anon_6 AS (
  SELECT fx_trade.file_id, fx_trade.line_number, fx_trade.trade_id, fx_trade.counterparty, fx_trade.trade_date, fx_trade.value_date, fx_trade.bought_currency,
    fx_trade.bought_amount, fx_trade.sold_currency, fx_trade.sold_amount, fx_trade.bought_bank_account, fx_trade.sold_bank_account, fx_trade.status, fx_trade.reason,
    fx_trade.known_date
  FROM fx_trade
  WHERE fx_trade.status = 'accepted'
),
anon_5 AS (
  SELECT anon_6.trade_id, anon_6.counterparty, anon_6.trade_date, anon_6.bought_currency, anon_6.bought_amount, anon_6.sold_currency, anon_6.sold_amount,
    anon_6.value_date, anon_6.bought_bank_account, anon_6.sold_bank_account
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.trade_id, anon_5.counterparty, anon_5.value_date, 'STRUCK' AS moment, anon_5.bought_currency AS currency, CAST(anon_5.bought_amount * 1 AS DECIMAL(38, 2)) AS amount,
    anon_5.bought_bank_account AS bank_account
  FROM anon_5
),
anon_7 AS (
  SELECT anon_5.trade_id, anon_5.counterparty, anon_5.value_date, 'STRUCK' AS moment, anon_5.sold_currency AS currency, CAST(anon_5.sold_amount * -1 AS DECIMAL(38, 2)) AS amount,
    anon_5.sold_bank_account AS bank_account
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.trade_id, anon_4.counterparty, anon_4.value_date, anon_4.moment, anon_4.currency, anon_4.amount, anon_4.bank_account
  FROM anon_4
  UNION ALL
  SELECT anon_7.trade_id, anon_7.counterparty, anon_7.value_date, anon_7.moment, anon_7.currency, anon_7.amount, anon_7.bank_account
  FROM anon_7
),
anon_12 AS (
  SELECT previous_open_fx_trade.trade_id, previous_open_fx_trade.counterparty, previous_open_fx_trade.trade_date, previous_open_fx_trade.bought_currency,
    previous_open_fx_trade.bought_amount, previous_open_fx_trade.sold_currency, previous_open_fx_trade.sold_amount, previous_open_fx_trade.value_date, previous_open_fx_trade.bought_bank_account,
    previous_open_fx_trade.sold_bank_account
  FROM previous_open_fx_trade
),
anon_11 AS (
  SELECT anon_5.trade_id, anon_5.counterparty, anon_5.trade_date, anon_5.bought_currency, anon_5.bought_amount, anon_5.sold_currency, anon_5.sold_amount,
    anon_5.value_date, anon_5.bought_bank_account, anon_5.sold_bank_account
  FROM anon_5
  UNION ALL
  SELECT anon_12.trade_id, anon_12.counterparty, anon_12.trade_date, anon_12.bought_currency, anon_12.bought_amount, anon_12.sold_currency, anon_12.sold_amount,
    anon_12.value_date, anon_12.bought_bank_account, anon_12.sold_bank_account
  FROM anon_12
),
anon_10 AS (
  SELECT anon_11.trade_id, anon_11.counterparty, anon_11.trade_date, anon_11.bought_currency, anon_11.bought_amount, anon_11.sold_currency, anon_11.sold_amount,
    anon_11.value_date, anon_11.bought_bank_account, anon_11.sold_bank_account
  FROM anon_11
  WHERE anon_11.value_date <= CAST('2026-11-10' AS DATE)
),
anon_9 AS (
  SELECT anon_10.trade_id, anon_10.counterparty, anon_10.value_date, 'SETTLED' AS moment, anon_10.bought_currency AS currency, CAST(anon_10.bought_amount * 1 AS DECIMAL(38, 2)) AS amount,
    anon_10.bought_bank_account AS bank_account
  FROM anon_10
),
anon_13 AS (
  SELECT anon_10.trade_id, anon_10.counterparty, anon_10.value_date, 'SETTLED' AS moment, anon_10.sold_currency AS currency, CAST(anon_10.sold_amount * -1 AS DECIMAL(38, 2)) AS amount,
    anon_10.sold_bank_account AS bank_account
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.trade_id, anon_9.counterparty, anon_9.value_date, anon_9.moment, anon_9.currency, anon_9.amount, anon_9.bank_account
  FROM anon_9
  UNION ALL
  SELECT anon_13.trade_id, anon_13.counterparty, anon_13.value_date, anon_13.moment, anon_13.currency, anon_13.amount, anon_13.bank_account
  FROM anon_13
),
anon_2 AS (
  SELECT anon_3.trade_id, anon_3.counterparty, anon_3.value_date, anon_3.moment, anon_3.currency, anon_3.amount, anon_3.bank_account
  FROM anon_3
  UNION ALL
  SELECT anon_8.trade_id, anon_8.counterparty, anon_8.value_date, anon_8.moment, anon_8.currency, anon_8.amount, anon_8.bank_account
  FROM anon_8
),
anon_1 AS (
  SELECT anon_2.trade_id, anon_2.moment, anon_2.currency, anon_2.counterparty, CAST(anon_2.value_date AS DATE) AS value_date, CAST(anon_2.amount AS DECIMAL(38, 2)) AS amount,
    anon_2.bank_account
  FROM anon_2
)
SELECT anon_1.trade_id, anon_1.moment, anon_1.currency, anon_1.counterparty, anon_1.value_date, anon_1.amount, anon_1.bank_account
FROM anon_1
