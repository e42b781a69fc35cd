WITH
anon_8 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.ledger_account IN ('1310', '1330')
),
anon_7 AS (
  SELECT anon_8.sub_account AS account_id, anon_8.instrument AS currency, -anon_8.money AS settled, CAST(0 AS NUMBER(38, 2)) AS pending
  FROM anon_8
),
anon_12 AS (
  SELECT trade.sender, trade.chain, trade.root_trade_date, trade.exec_id, trade.version_exec_id, trade.entry, trade.trade_date, trade.account_id, trade.account_class,
    trade.market_maker, trade.security_id, trade.clearing_path, trade.side, trade.quantity, trade.price, trade.currency, trade.gross, trade.commission,
    trade.section_31_fee, trade.taf_fee, trade.net_money, trade.trade_time, trade.settlement_date, trade.clearing_date, trade.street_reference, trade.known_date
  FROM trade
  WHERE trade.clearing_date > DATE '2026-11-10'
),
anon_14 AS (
  SELECT recent_trade.sender, recent_trade.chain, recent_trade.root_trade_date, recent_trade.exec_id, recent_trade.version_exec_id, recent_trade.entry,
    recent_trade.trade_date, recent_trade.account_id, recent_trade.account_class, recent_trade.market_maker, recent_trade.security_id, recent_trade.clearing_path,
    recent_trade.side, recent_trade.quantity, recent_trade.price, recent_trade.currency, recent_trade.gross, recent_trade.commission, recent_trade.section_31_fee,
    recent_trade.taf_fee, recent_trade.net_money, recent_trade.trade_time, recent_trade.settlement_date, recent_trade.clearing_date, recent_trade.street_reference,
    recent_trade.known_date
  FROM recent_trade
  WHERE recent_trade.clearing_date > DATE '2026-11-10'
),
anon_13 AS (
  SELECT anon_14.sender, anon_14.chain, anon_14.root_trade_date, anon_14.exec_id, anon_14.version_exec_id, anon_14.entry, anon_14.trade_date, anon_14.account_id,
    anon_14.account_class, anon_14.market_maker, anon_14.security_id, anon_14.clearing_path, anon_14.side, anon_14.quantity, anon_14.price, anon_14.currency,
    anon_14.gross, anon_14.commission, anon_14.section_31_fee, anon_14.taf_fee, anon_14.net_money, anon_14.trade_time, anon_14.settlement_date, anon_14.clearing_date,
    anon_14.street_reference, anon_14.known_date
  FROM anon_14
),
anon_11 AS (
  SELECT anon_12.sender, anon_12.chain, anon_12.root_trade_date, anon_12.exec_id, anon_12.version_exec_id, anon_12.entry, anon_12.trade_date, anon_12.account_id,
    anon_12.account_class, anon_12.market_maker, anon_12.security_id, anon_12.clearing_path, anon_12.side, anon_12.quantity, anon_12.price, anon_12.currency,
    anon_12.gross, anon_12.commission, anon_12.section_31_fee, anon_12.taf_fee, anon_12.net_money, anon_12.trade_time, anon_12.settlement_date, anon_12.clearing_date,
    anon_12.street_reference, anon_12.known_date
  FROM anon_12
  UNION ALL
  SELECT anon_13.sender, anon_13.chain, anon_13.root_trade_date, anon_13.exec_id, anon_13.version_exec_id, anon_13.entry, anon_13.trade_date, anon_13.account_id,
    anon_13.account_class, anon_13.market_maker, anon_13.security_id, anon_13.clearing_path, anon_13.side, anon_13.quantity, anon_13.price, anon_13.currency,
    anon_13.gross, anon_13.commission, anon_13.section_31_fee, anon_13.taf_fee, anon_13.net_money, anon_13.trade_time, anon_13.settlement_date, anon_13.clearing_date,
    anon_13.street_reference, anon_13.known_date
  FROM anon_13
),
anon_10 AS (
  SELECT anon_11.account_id, anon_11.currency, CAST(0 AS NUMBER(38, 2)) AS settled, CAST(anon_11.net_money AS NUMBER(38, 2)) AS pending
  FROM anon_11
),
anon_9 AS (
  SELECT anon_10.account_id, anon_10.currency, anon_10.settled, anon_10.pending
  FROM anon_10
),
anon_6 AS (
  SELECT anon_7.account_id, anon_7.currency, anon_7.settled, anon_7.pending
  FROM anon_7
  UNION ALL
  SELECT anon_9.account_id, anon_9.currency, anon_9.settled, anon_9.pending
  FROM anon_9
),
anon_4 AS (
  SELECT anon_6.account_id, anon_6.currency, CAST(coalesce(sum(anon_6.settled), 0) AS NUMBER(38, 2)) AS settled_money, CAST(coalesce(sum(anon_6.pending), 0) AS NUMBER(38, 2)) AS pending_money
  FROM anon_6
  GROUP BY anon_6.account_id, anon_6.currency
),
anon_5 AS (
  SELECT account.account_id, account.account_class
  FROM account
),
anon_3 AS (
  SELECT anon_4.account_id, anon_4.currency, anon_4.settled_money, anon_4.pending_money, anon_5.account_class
  FROM anon_4
  JOIN anon_5 ON anon_4.account_id = anon_5.account_id
),
anon_2 AS (
  SELECT anon_3.account_id, anon_3.currency, anon_3.settled_money, anon_3.pending_money, anon_3.account_class, anon_3.settled_money + anon_3.pending_money AS trade_date_money
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.account_id, anon_2.currency, anon_2.account_class, CAST(anon_2.settled_money AS NUMBER(38, 2)) AS settled_money, CAST(anon_2.pending_money AS NUMBER(38, 2)) AS pending_money,
    CAST(anon_2.trade_date_money AS NUMBER(38, 2)) AS trade_date_money
  FROM anon_2
)
SELECT anon_1.account_id, anon_1.currency, anon_1.account_class, anon_1.settled_money, anon_1.pending_money, anon_1.trade_date_money
FROM anon_1
