WITH
anon_5 AS (
  SELECT fx_trade.file_id, fx_trade.line_number, fx_trade.trade_id, fx_trade.counterparty, fx_trade.trade_date, fx_trade.value_date, fx_trade.bought_currency,
    fx_trade.bought_amount, fx_trade.sold_currency, fx_trade.sold_amount, fx_trade.bought_bank_account, fx_trade.sold_bank_account, fx_trade.status, fx_trade.reason,
    fx_trade.known_date
  FROM fx_trade
  WHERE fx_trade.status = 'accepted'
),
anon_4 AS (
  SELECT anon_5.trade_id, anon_5.counterparty, anon_5.trade_date, anon_5.bought_currency, anon_5.bought_amount, anon_5.sold_currency, anon_5.sold_amount,
    anon_5.value_date, anon_5.bought_bank_account, anon_5.sold_bank_account
  FROM anon_5
),
anon_6 AS (
  SELECT previous_open_fx_trade.trade_id, previous_open_fx_trade.counterparty, previous_open_fx_trade.trade_date, previous_open_fx_trade.bought_currency,
    previous_open_fx_trade.bought_amount, previous_open_fx_trade.sold_currency, previous_open_fx_trade.sold_amount, previous_open_fx_trade.value_date, previous_open_fx_trade.bought_bank_account,
    previous_open_fx_trade.sold_bank_account
  FROM previous_open_fx_trade
),
anon_3 AS (
  SELECT anon_4.trade_id, anon_4.counterparty, anon_4.trade_date, anon_4.bought_currency, anon_4.bought_amount, anon_4.sold_currency, anon_4.sold_amount,
    anon_4.value_date, anon_4.bought_bank_account, anon_4.sold_bank_account
  FROM anon_4
  UNION ALL
  SELECT anon_6.trade_id, anon_6.counterparty, anon_6.trade_date, anon_6.bought_currency, anon_6.bought_amount, anon_6.sold_currency, anon_6.sold_amount,
    anon_6.value_date, anon_6.bought_bank_account, anon_6.sold_bank_account
  FROM anon_6
),
anon_2 AS (
  SELECT anon_3.trade_id, anon_3.counterparty, anon_3.trade_date, anon_3.bought_currency, anon_3.bought_amount, anon_3.sold_currency, anon_3.sold_amount,
    anon_3.value_date, anon_3.bought_bank_account, anon_3.sold_bank_account
  FROM anon_3
  WHERE anon_3.value_date > DATE '2026-11-10'
),
anon_1 AS (
  SELECT anon_2.trade_id, anon_2.counterparty, CAST(anon_2.trade_date AS DATE) AS trade_date, CAST(anon_2.value_date AS DATE) AS value_date, anon_2.bought_currency,
    CAST(anon_2.bought_amount AS NUMBER(18, 2)) AS bought_amount, anon_2.sold_currency, CAST(anon_2.sold_amount AS NUMBER(18, 2)) AS sold_amount, anon_2.bought_bank_account,
    anon_2.sold_bank_account
  FROM anon_2
)
SELECT anon_1.trade_id, anon_1.counterparty, anon_1.trade_date, anon_1.value_date, anon_1.bought_currency, anon_1.bought_amount, anon_1.sold_currency, anon_1.sold_amount,
  anon_1.bought_bank_account, anon_1.sold_bank_account
FROM anon_1
