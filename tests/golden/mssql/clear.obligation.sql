WITH
anon_12 AS (
  SELECT due_trade.sender, due_trade.chain, due_trade.root_trade_date, due_trade.exec_id, due_trade.version_exec_id, due_trade.entry, due_trade.trade_date,
    due_trade.account_id, due_trade.account_class, due_trade.market_maker, due_trade.security_id, due_trade.clearing_path, due_trade.side, due_trade.quantity,
    due_trade.gross, due_trade.commission, due_trade.price, due_trade.section_31_fee, due_trade.taf_fee, due_trade.fees, due_trade.net_money, due_trade.currency,
    due_trade.settlement_date, due_trade.street_reference
  FROM due_trade
  WHERE due_trade.clearing_path = 'CNS'
),
anon_11 AS (
  SELECT anon_12.sender, anon_12.chain, anon_12.root_trade_date, anon_12.exec_id, anon_12.version_exec_id, anon_12.entry, anon_12.trade_date, anon_12.account_id,
    anon_12.account_class, anon_12.market_maker, anon_12.security_id, anon_12.clearing_path, anon_12.side, anon_12.quantity, anon_12.gross, anon_12.commission,
    anon_12.price, anon_12.section_31_fee, anon_12.taf_fee, anon_12.fees, anon_12.net_money, anon_12.currency, anon_12.settlement_date, anon_12.street_reference,
    '0901' AS member_id
  FROM anon_12
),
anon_10 AS (
  SELECT anon_11.security_id, anon_11.currency, anon_11.member_id, anon_11.quantity, anon_11.gross AS money
  FROM anon_11
),
anon_9 AS (
  SELECT anon_10.member_id, anon_10.security_id, anon_10.currency, CAST(0 AS DECIMAL(38, 6)) AS carried_quantity, CAST(NULL AS DECIMAL(18, 8)) AS carried_price,
    CASE WHEN (CAST(anon_10.quantity AS DECIMAL(18, 6)) > CAST(0 AS DECIMAL(18, 6))) THEN CAST(anon_10.quantity AS DECIMAL(18, 6)) ELSE CAST(0 AS DECIMAL(18, 6)) END AS bought,
    CASE WHEN (CAST(anon_10.quantity AS DECIMAL(18, 6)) < CAST(0 AS DECIMAL(18, 6))) THEN CAST(anon_10.quantity AS DECIMAL(18, 6)) ELSE CAST(0 AS DECIMAL(18, 6)) END AS sold,
    CAST(anon_10.money AS DECIMAL(38, 2)) AS contract, CAST(anon_10.money AS DECIMAL(38, 2)) AS opening, CAST(1 AS DECIMAL(18, 0)) AS item
  FROM anon_10
),
anon_13 AS (
  SELECT opening_clearing_position.member_id, opening_clearing_position.security_id, opening_clearing_position.currency, opening_clearing_position.open_quantity AS carried_quantity,
    opening_clearing_position.mark_price AS carried_price, CAST(0 AS DECIMAL(18, 6)) AS bought, CAST(0 AS DECIMAL(18, 6)) AS sold, CAST(0 AS DECIMAL(38, 2)) AS contract,
    -opening_clearing_position.open_value AS opening, CAST(0 AS DECIMAL(18, 0)) AS item
  FROM opening_clearing_position
),
anon_8 AS (
  SELECT anon_9.member_id, anon_9.security_id, anon_9.currency, anon_9.carried_quantity, anon_9.carried_price, anon_9.bought, anon_9.sold, anon_9.contract,
    anon_9.opening, anon_9.item
  FROM anon_9
  UNION ALL
  SELECT anon_13.member_id, anon_13.security_id, anon_13.currency, anon_13.carried_quantity, anon_13.carried_price, anon_13.bought, anon_13.sold, anon_13.contract,
    anon_13.opening, anon_13.item
  FROM anon_13
),
anon_7 AS (
  SELECT anon_8.member_id, anon_8.security_id, anon_8.currency, CAST(coalesce(SUM(anon_8.carried_quantity), 0) AS DECIMAL(38, 6)) AS carried_quantity, max(anon_8.carried_price) AS carried_price,
    CAST(coalesce(SUM(anon_8.bought), 0) AS DECIMAL(38, 6)) AS bought_quantity, CAST(coalesce(SUM(anon_8.sold), 0) AS DECIMAL(38, 6)) AS sold_quantity,
    CAST(coalesce(SUM(anon_8.contract), 0) AS DECIMAL(38, 2)) AS contract_money, CAST(coalesce(SUM(anon_8.opening), 0) AS DECIMAL(38, 2)) AS opening_money,
    CAST(coalesce(SUM(anon_8.item), 0) AS DECIMAL(38, 0)) AS trades
  FROM anon_8
  GROUP BY anon_8.member_id, anon_8.security_id, anon_8.currency
),
anon_6 AS (
  SELECT anon_7.member_id, anon_7.security_id, anon_7.currency, anon_7.carried_quantity, anon_7.carried_price, anon_7.bought_quantity, anon_7.sold_quantity,
    anon_7.contract_money, anon_7.opening_money, anon_7.trades, anon_7.carried_quantity + anon_7.bought_quantity + anon_7.sold_quantity AS net_quantity
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.member_id, anon_6.security_id, anon_6.currency, anon_6.carried_quantity, anon_6.carried_price, anon_6.bought_quantity, anon_6.sold_quantity,
    anon_6.contract_money, anon_6.opening_money, anon_6.trades, anon_6.net_quantity, CAST('2026-11-10' AS DATE) AS settlement_date
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.member_id, anon_5.security_id, anon_5.currency, anon_5.carried_quantity, anon_5.carried_price, anon_5.bought_quantity, anon_5.sold_quantity,
    anon_5.contract_money, anon_5.opening_money, anon_5.trades, anon_5.net_quantity, anon_5.settlement_date, 'US.NSCC' AS calendar_key
  FROM anon_5
),
anon_15 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.day = CAST('2026-11-10' AS DATE) AND calendar_day.is_settlement_day = 1
),
anon_3 AS (
  SELECT anon_4.member_id, anon_4.security_id, anon_4.currency, anon_4.carried_quantity, anon_4.carried_price, anon_4.bought_quantity, anon_4.sold_quantity,
    anon_4.contract_money, anon_4.opening_money, anon_4.trades, anon_4.net_quantity, anon_4.settlement_date, anon_4.calendar_key
  FROM anon_4
  WHERE EXISTS (
    SELECT 1 AS anon_14
    FROM anon_15
    WHERE anon_4.calendar_key = anon_15.calendar_key
  )
),
anon_2 AS (
  SELECT anon_3.member_id, anon_3.security_id, anon_3.currency, anon_3.carried_quantity, anon_3.carried_price, anon_3.bought_quantity, anon_3.sold_quantity,
    anon_3.contract_money, anon_3.opening_money, anon_3.trades, anon_3.net_quantity, anon_3.settlement_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.member_id, anon_2.security_id, CAST(anon_2.settlement_date AS DATE) AS settlement_date, anon_2.currency, CAST(anon_2.carried_quantity AS DECIMAL(38, 6)) AS carried_quantity,
    CAST(anon_2.carried_price AS DECIMAL(18, 8)) AS carried_price, CAST(anon_2.bought_quantity AS DECIMAL(38, 6)) AS bought_quantity, CAST(anon_2.sold_quantity AS DECIMAL(38, 6)) AS sold_quantity,
    CAST(anon_2.net_quantity AS DECIMAL(38, 6)) AS net_quantity, CAST(anon_2.contract_money AS DECIMAL(38, 2)) AS contract_money, CAST(anon_2.opening_money AS DECIMAL(38, 2)) AS opening_money,
    CAST(anon_2.trades AS BIGINT) AS trades
  FROM anon_2
)
SELECT anon_1.member_id, anon_1.security_id, anon_1.settlement_date, anon_1.currency, anon_1.carried_quantity, anon_1.carried_price, anon_1.bought_quantity,
  anon_1.sold_quantity, anon_1.net_quantity, anon_1.contract_money, anon_1.opening_money, anon_1.trades
FROM anon_1
