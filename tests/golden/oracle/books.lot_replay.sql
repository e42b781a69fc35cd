WITH
anon_6 AS (
  SELECT trade.sender, trade.chain, trade.root_trade_date, trade.exec_id, trade.version_exec_id, trade.entry, trade.trade_date, trade.account_id, trade.account_class,
    trade.market_maker, trade.security_id, trade.clearing_path, trade.side, trade.quantity, trade.price, trade.currency, trade.gross, trade.commission,
    trade.section_31_fee, trade.taf_fee, trade.net_money, trade.trade_time, trade.settlement_date, trade.clearing_date, trade.street_reference, trade.known_date
  FROM trade
  WHERE trade.entry = 'REVERSAL'
),
anon_4 AS (
  SELECT anon_6.sender, anon_6.chain, anon_6.root_trade_date, anon_6.exec_id, anon_6.version_exec_id, anon_6.account_id, anon_6.security_id
  FROM anon_6
),
anon_7 AS (
  SELECT recent_trade.sender, recent_trade.chain, recent_trade.root_trade_date, recent_trade.exec_id, recent_trade.version_exec_id, recent_trade.entry,
    recent_trade.trade_date, recent_trade.account_id, recent_trade.account_class, recent_trade.market_maker, recent_trade.security_id, recent_trade.clearing_path,
    recent_trade.side, recent_trade.quantity, recent_trade.price, recent_trade.currency, recent_trade.gross, recent_trade.commission, recent_trade.section_31_fee,
    recent_trade.taf_fee, recent_trade.net_money, recent_trade.trade_time, recent_trade.settlement_date, recent_trade.clearing_date, recent_trade.street_reference,
    recent_trade.known_date
  FROM recent_trade
  WHERE recent_trade.entry = 'TRADE'
),
anon_5 AS (
  SELECT anon_7.sender, anon_7.chain, anon_7.root_trade_date, anon_7.exec_id, anon_7.version_exec_id, anon_7.known_date AS booked_date
  FROM anon_7
),
anon_3 AS (
  SELECT anon_4.sender, anon_4.chain, anon_4.root_trade_date, anon_4.exec_id, anon_4.version_exec_id, anon_4.account_id, anon_4.security_id, anon_5.booked_date
  FROM anon_4
  JOIN anon_5 ON anon_4.sender = anon_5.sender AND anon_4.chain = anon_5.chain AND anon_4.root_trade_date = anon_5.root_trade_date AND anon_4.exec_id = anon_5.exec_id
    AND anon_4.version_exec_id = anon_5.version_exec_id
),
anon_2 AS (
  SELECT anon_3.account_id, anon_3.security_id, min(anon_3.booked_date) AS replay_from
  FROM anon_3
  GROUP BY anon_3.account_id, anon_3.security_id
),
anon_1 AS (
  SELECT anon_2.account_id, anon_2.security_id, CAST(anon_2.replay_from AS DATE) AS replay_from
  FROM anon_2
)
SELECT anon_1.account_id, anon_1.security_id, anon_1.replay_from
FROM anon_1
