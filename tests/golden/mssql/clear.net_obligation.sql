WITH
anon_13 AS (
  SELECT due_trade.sender, due_trade.chain, due_trade.root_trade_date, due_trade.exec_id, due_trade.version_exec_id, due_trade.entry, due_trade.trade_date,
    due_trade.account_id, due_trade.account_class, due_trade.market_maker, due_trade.security_id, due_trade.clearing_path, due_trade.side, due_trade.quantity,
    due_trade.gross, due_trade.commission, due_trade.price, due_trade.section_31_fee, due_trade.taf_fee, due_trade.fees, due_trade.net_money, due_trade.currency,
    due_trade.settlement_date, due_trade.street_reference
  FROM due_trade
  WHERE due_trade.clearing_path = 'NET'
),
anon_12 AS (
  SELECT anon_13.sender, anon_13.chain, anon_13.root_trade_date, anon_13.exec_id, anon_13.version_exec_id, anon_13.entry, anon_13.trade_date, anon_13.account_id,
    anon_13.account_class, anon_13.market_maker, anon_13.security_id, anon_13.clearing_path, anon_13.side, anon_13.quantity, anon_13.gross, anon_13.commission,
    anon_13.price, anon_13.section_31_fee, anon_13.taf_fee, anon_13.fees, anon_13.net_money, anon_13.currency, anon_13.settlement_date, anon_13.street_reference,
    '0901' AS member_id
  FROM anon_13
),
anon_11 AS (
  SELECT anon_12.member_id, anon_12.security_id, anon_12.currency, CAST(coalesce(SUM(CASE WHEN (anon_12.quantity > 0) THEN anon_12.quantity ELSE CAST(0 AS DECIMAL(38, 6)) END), 0) AS DECIMAL(38, 6)) AS bought_quantity,
    CAST(coalesce(SUM(CASE WHEN (anon_12.quantity > 0) THEN CAST(0 AS DECIMAL(38, 6)) ELSE anon_12.quantity END), 0) AS DECIMAL(38, 6)) AS sold_quantity,
    CAST(coalesce(SUM(CASE WHEN (anon_12.quantity > 0) THEN anon_12.gross ELSE CAST(0 AS DECIMAL(38, 2)) END), 0) AS DECIMAL(38, 2)) AS bought_money, CAST(coalesce(SUM(CASE
    WHEN (anon_12.quantity > 0) THEN CAST(0 AS DECIMAL(38, 2)) ELSE anon_12.gross END), 0) AS DECIMAL(38, 2)) AS sold_money, CAST(COUNT_BIG(*) AS BIGINT) AS trades
  FROM anon_12
  GROUP BY anon_12.member_id, anon_12.security_id, anon_12.currency
),
anon_9 AS (
  SELECT anon_11.member_id, anon_11.security_id, anon_11.currency, anon_11.bought_quantity, anon_11.sold_quantity, anon_11.bought_money, anon_11.sold_money,
    anon_11.trades, CAST(anon_11.bought_quantity + anon_11.sold_quantity AS DECIMAL(38, 6)) AS net_quantity, CAST(anon_11.bought_money + anon_11.sold_money AS DECIMAL(38, 2)) AS contract_money,
    CAST(CASE WHEN (anon_11.bought_quantity < -anon_11.sold_quantity) THEN anon_11.bought_quantity ELSE -anon_11.sold_quantity END AS DECIMAL(38, 6)) AS offset_quantity
  FROM anon_11
),
anon_10 AS (
  SELECT security_place.security_id, security_place.clearing_house, security_place.netting
  FROM security_place
),
anon_8 AS (
  SELECT anon_9.member_id, anon_9.security_id, anon_9.currency, anon_9.bought_quantity, anon_9.sold_quantity, anon_9.bought_money, anon_9.sold_money, anon_9.trades,
    anon_9.net_quantity, anon_9.contract_money, anon_9.offset_quantity, anon_10.clearing_house, anon_10.netting
  FROM anon_9
  LEFT OUTER JOIN anon_10 ON anon_9.security_id = anon_10.security_id
),
anon_7 AS (
  SELECT anon_8.member_id, anon_8.security_id, anon_8.currency, anon_8.bought_quantity, anon_8.sold_quantity, anon_8.bought_money, anon_8.sold_money, anon_8.trades,
    anon_8.net_quantity, anon_8.contract_money, anon_8.offset_quantity, anon_8.clearing_house, anon_8.netting, CAST('2026-11-10' AS DATE) AS settlement_date
  FROM anon_8
),
anon_6 AS (
  SELECT anon_7.member_id, anon_7.security_id, anon_7.currency, anon_7.bought_quantity, anon_7.sold_quantity, anon_7.bought_money, anon_7.sold_money, anon_7.trades,
    anon_7.net_quantity, anon_7.contract_money, anon_7.offset_quantity, anon_7.clearing_house, anon_7.netting, anon_7.settlement_date, CAST(CASE WHEN (anon_7.net_quantity = 0) THEN CAST(0 AS DECIMAL(38, 2))
    ELSE CASE WHEN (anon_7.netting = 'DAY_NET_DIFFERENCE') THEN CASE WHEN (CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_money ELSE anon_7.sold_money END < 0) THEN -CAST(CAST(CAST(((CAST(CAST(CAST(abs(CAST(CASE
    WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_money ELSE anon_7.sold_money END AS DECIMAL(22, 2))) * 100 AS DECIMAL(18, 0)) * CAST(CAST(CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.net_quantity
    ELSE -anon_7.net_quantity END AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) * 2 AS DECIMAL(37, 0)) + CAST(CAST(CASE WHEN (CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_quantity
    ELSE -anon_7.sold_quantity END = 0) THEN CAST(1 AS DECIMAL(38, 6)) ELSE CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_quantity ELSE -anon_7.sold_quantity END END AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) AS DECIMAL(37, 0)) - CAST(CAST(CAST(abs(CAST(CASE
    WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_money ELSE anon_7.sold_money END AS DECIMAL(22, 2))) * 100 AS DECIMAL(18, 0)) * CAST(CAST(CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.net_quantity
    ELSE -anon_7.net_quantity END AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) * 2 AS DECIMAL(37, 0)) + CAST(CAST(CASE WHEN (CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_quantity
    ELSE -anon_7.sold_quantity END = 0) THEN CAST(1 AS DECIMAL(38, 6)) ELSE CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_quantity ELSE -anon_7.sold_quantity END END AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) AS DECIMAL(37, 0)) % CAST(CAST(CAST(CASE
    WHEN (CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_quantity ELSE -anon_7.sold_quantity END = 0) THEN CAST(1 AS DECIMAL(38, 6)) ELSE CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_quantity
    ELSE -anon_7.sold_quantity END END AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) * 2 AS DECIMAL(37, 0))) / CAST(CAST(CAST(CASE WHEN (CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_quantity
    ELSE -anon_7.sold_quantity END = 0) THEN CAST(1 AS DECIMAL(38, 6)) ELSE CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_quantity ELSE -anon_7.sold_quantity END END AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) * 2 AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(30, 0)) * CAST(0.01 AS DECIMAL(3, 2)) AS DECIMAL(38, 2))
    ELSE CAST(CAST(CAST(((CAST(CAST(CAST(abs(CAST(CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_money ELSE anon_7.sold_money END AS DECIMAL(22, 2))) * 100 AS DECIMAL(18, 0)) * CAST(CAST(CASE
    WHEN (anon_7.net_quantity > 0) THEN anon_7.net_quantity ELSE -anon_7.net_quantity END AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) * 2 AS DECIMAL(37, 0)) + CAST(CAST(CASE
    WHEN (CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_quantity ELSE -anon_7.sold_quantity END = 0) THEN CAST(1 AS DECIMAL(38, 6)) ELSE CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_quantity
    ELSE -anon_7.sold_quantity END END AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) AS DECIMAL(37, 0)) - CAST(CAST(CAST(abs(CAST(CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_money
    ELSE anon_7.sold_money END AS DECIMAL(22, 2))) * 100 AS DECIMAL(18, 0)) * CAST(CAST(CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.net_quantity ELSE -anon_7.net_quantity END AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) * 2 AS DECIMAL(37, 0)) + CAST(CAST(CASE
    WHEN (CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_quantity ELSE -anon_7.sold_quantity END = 0) THEN CAST(1 AS DECIMAL(38, 6)) ELSE CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_quantity
    ELSE -anon_7.sold_quantity END END AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) AS DECIMAL(37, 0)) % CAST(CAST(CAST(CASE WHEN (CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_quantity
    ELSE -anon_7.sold_quantity END = 0) THEN CAST(1 AS DECIMAL(38, 6)) ELSE CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_quantity ELSE -anon_7.sold_quantity END END AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) * 2 AS DECIMAL(37, 0))) / CAST(CAST(CAST(CASE
    WHEN (CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_quantity ELSE -anon_7.sold_quantity END = 0) THEN CAST(1 AS DECIMAL(38, 6)) ELSE CASE WHEN (anon_7.net_quantity > 0) THEN anon_7.bought_quantity
    ELSE -anon_7.sold_quantity END END AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) * 2 AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(30, 0)) * CAST(0.01 AS DECIMAL(3, 2)) AS DECIMAL(38, 2)) END
    ELSE anon_7.contract_money END END AS DECIMAL(38, 2)) AS delivery_money
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.member_id, anon_6.security_id, anon_6.currency, anon_6.bought_quantity, anon_6.sold_quantity, anon_6.bought_money, anon_6.sold_money, anon_6.trades,
    anon_6.net_quantity, anon_6.contract_money, anon_6.offset_quantity, anon_6.clearing_house, anon_6.netting, anon_6.settlement_date, anon_6.delivery_money,
    CAST(anon_6.contract_money - anon_6.delivery_money AS DECIMAL(38, 2)) AS cash_difference
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.member_id, anon_5.security_id, anon_5.currency, anon_5.bought_quantity, anon_5.sold_quantity, anon_5.bought_money, anon_5.sold_money, anon_5.trades,
    anon_5.net_quantity, anon_5.contract_money, anon_5.offset_quantity, anon_5.clearing_house, anon_5.netting, anon_5.settlement_date, anon_5.delivery_money,
    anon_5.cash_difference, 'US.NSCC' AS calendar_key
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
  SELECT anon_4.member_id, anon_4.security_id, anon_4.currency, anon_4.bought_quantity, anon_4.sold_quantity, anon_4.bought_money, anon_4.sold_money, anon_4.trades,
    anon_4.net_quantity, anon_4.contract_money, anon_4.offset_quantity, anon_4.clearing_house, anon_4.netting, anon_4.settlement_date, anon_4.delivery_money,
    anon_4.cash_difference, anon_4.calendar_key
  FROM anon_4
  WHERE EXISTS (
    SELECT 1 AS anon_14
    FROM anon_15
    WHERE anon_4.calendar_key = anon_15.calendar_key
  )
),
anon_2 AS (
  SELECT anon_3.member_id, anon_3.security_id, anon_3.currency, anon_3.bought_quantity, anon_3.sold_quantity, anon_3.bought_money, anon_3.sold_money, anon_3.trades,
    anon_3.net_quantity, anon_3.contract_money, anon_3.offset_quantity, anon_3.clearing_house, anon_3.netting, anon_3.settlement_date, anon_3.delivery_money,
    anon_3.cash_difference
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.member_id, anon_2.security_id, anon_2.currency, CAST(anon_2.settlement_date AS DATE) AS settlement_date, anon_2.clearing_house, CAST(anon_2.bought_quantity AS DECIMAL(38, 6)) AS bought_quantity,
    CAST(anon_2.sold_quantity AS DECIMAL(38, 6)) AS sold_quantity, CAST(anon_2.offset_quantity AS DECIMAL(38, 6)) AS offset_quantity, CAST(anon_2.net_quantity AS DECIMAL(38, 6)) AS net_quantity,
    CAST(anon_2.bought_money AS DECIMAL(38, 2)) AS bought_money, CAST(anon_2.sold_money AS DECIMAL(38, 2)) AS sold_money, CAST(anon_2.contract_money AS DECIMAL(38, 2)) AS contract_money,
    CAST(anon_2.delivery_money AS DECIMAL(38, 2)) AS delivery_money, CAST(anon_2.cash_difference AS DECIMAL(38, 2)) AS cash_difference, CAST(anon_2.trades AS BIGINT) AS trades
  FROM anon_2
)
SELECT anon_1.member_id, anon_1.security_id, anon_1.currency, anon_1.settlement_date, anon_1.clearing_house, anon_1.bought_quantity, anon_1.sold_quantity,
  anon_1.offset_quantity, anon_1.net_quantity, anon_1.bought_money, anon_1.sold_money, anon_1.contract_money, anon_1.delivery_money, anon_1.cash_difference,
  anon_1.trades
FROM anon_1
