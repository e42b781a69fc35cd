WITH
anon_9 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.ledger_account IN ('S-CUSTOMER', 'S-FIRM')
),
anon_8 AS (
  SELECT anon_9.security_id, anon_9.sub_account AS account_id, anon_9.quantity AS settled, CAST(0 AS NUMBER(38, 6)) AS pending
  FROM anon_9
),
anon_17 AS (
  SELECT trade.sender, trade.chain, trade.root_trade_date, trade.exec_id, trade.version_exec_id, trade.entry, trade.trade_date, trade.account_id, trade.account_class,
    trade.market_maker, trade.security_id, trade.clearing_path, trade.side, trade.quantity, trade.price, trade.currency, trade.gross, trade.commission,
    trade.section_31_fee, trade.taf_fee, trade.net_money, trade.trade_time, trade.settlement_date, trade.clearing_date, trade.street_reference, trade.known_date
  FROM trade
  WHERE trade.clearing_date > DATE '2026-11-10'
),
anon_19 AS (
  SELECT recent_trade.sender, recent_trade.chain, recent_trade.root_trade_date, recent_trade.exec_id, recent_trade.version_exec_id, recent_trade.entry,
    recent_trade.trade_date, recent_trade.account_id, recent_trade.account_class, recent_trade.market_maker, recent_trade.security_id, recent_trade.clearing_path,
    recent_trade.side, recent_trade.quantity, recent_trade.price, recent_trade.currency, recent_trade.gross, recent_trade.commission, recent_trade.section_31_fee,
    recent_trade.taf_fee, recent_trade.net_money, recent_trade.trade_time, recent_trade.settlement_date, recent_trade.clearing_date, recent_trade.street_reference,
    recent_trade.known_date
  FROM recent_trade
  WHERE recent_trade.clearing_date > DATE '2026-11-10'
),
anon_18 AS (
  SELECT anon_19.sender, anon_19.chain, anon_19.root_trade_date, anon_19.exec_id, anon_19.version_exec_id, anon_19.entry, anon_19.trade_date, anon_19.account_id,
    anon_19.account_class, anon_19.market_maker, anon_19.security_id, anon_19.clearing_path, anon_19.side, anon_19.quantity, anon_19.price, anon_19.currency,
    anon_19.gross, anon_19.commission, anon_19.section_31_fee, anon_19.taf_fee, anon_19.net_money, anon_19.trade_time, anon_19.settlement_date, anon_19.clearing_date,
    anon_19.street_reference, anon_19.known_date
  FROM anon_19
),
anon_15 AS (
  SELECT anon_17.sender, anon_17.chain, anon_17.root_trade_date, anon_17.exec_id, anon_17.version_exec_id, anon_17.entry, anon_17.trade_date, anon_17.account_id,
    anon_17.account_class, anon_17.market_maker, anon_17.security_id, anon_17.clearing_path, anon_17.side, anon_17.quantity, anon_17.price, anon_17.currency,
    anon_17.gross, anon_17.commission, anon_17.section_31_fee, anon_17.taf_fee, anon_17.net_money, anon_17.trade_time, anon_17.settlement_date, anon_17.clearing_date,
    anon_17.street_reference, anon_17.known_date
  FROM anon_17
  UNION ALL
  SELECT anon_18.sender, anon_18.chain, anon_18.root_trade_date, anon_18.exec_id, anon_18.version_exec_id, anon_18.entry, anon_18.trade_date, anon_18.account_id,
    anon_18.account_class, anon_18.market_maker, anon_18.security_id, anon_18.clearing_path, anon_18.side, anon_18.quantity, anon_18.price, anon_18.currency,
    anon_18.gross, anon_18.commission, anon_18.section_31_fee, anon_18.taf_fee, anon_18.net_money, anon_18.trade_time, anon_18.settlement_date, anon_18.clearing_date,
    anon_18.street_reference, anon_18.known_date
  FROM anon_18
),
anon_22 AS (
  SELECT corporate_action.action_id, corporate_action.action_kind, corporate_action.security_id, corporate_action.ex_date, corporate_action.record_date,
    corporate_action.payable_date, corporate_action.cash_rate, corporate_action.ratio_new, corporate_action.ratio_old, corporate_action.currency
  FROM corporate_action
  WHERE corporate_action.action_kind = 'SPLIT' AND corporate_action.ex_date <= DATE '2026-11-10'
),
anon_21 AS (
  SELECT anon_22.action_id, anon_22.action_kind, anon_22.security_id, anon_22.ex_date, anon_22.record_date, anon_22.payable_date, anon_22.cash_rate, anon_22.ratio_new,
    anon_22.ratio_old, anon_22.currency, CAST(row_number() OVER (PARTITION BY anon_22.security_id ORDER BY anon_22.ex_date DESC NULLS LAST, anon_22.action_id) AS NUMBER(19)) AS rank
  FROM anon_22
),
anon_20 AS (
  SELECT anon_21.action_id, anon_21.action_kind, anon_21.security_id, anon_21.ex_date, anon_21.record_date, anon_21.payable_date, anon_21.cash_rate, anon_21.ratio_new,
    anon_21.ratio_old, anon_21.currency, anon_21.rank
  FROM anon_21
  WHERE anon_21.rank = 1
),
anon_16 AS (
  SELECT anon_20.security_id, anon_20.ratio_new, anon_20.ratio_old, anon_20.ex_date AS split_date
  FROM anon_20
),
anon_14 AS (
  SELECT anon_15.sender, anon_15.chain, anon_15.root_trade_date, anon_15.exec_id, anon_15.version_exec_id, anon_15.entry, anon_15.trade_date, anon_15.account_id,
    anon_15.account_class, anon_15.market_maker, anon_15.security_id, anon_15.clearing_path, anon_15.side, anon_15.quantity, anon_15.price, anon_15.currency,
    anon_15.gross, anon_15.commission, anon_15.section_31_fee, anon_15.taf_fee, anon_15.net_money, anon_15.trade_time, anon_15.settlement_date, anon_15.clearing_date,
    anon_15.street_reference, anon_15.known_date, anon_16.ratio_new, anon_16.ratio_old, anon_16.split_date
  FROM anon_15
  LEFT OUTER JOIN anon_16 ON anon_15.security_id = anon_16.security_id AND anon_15.trade_date < anon_16.split_date
),
anon_13 AS (
  SELECT anon_14.sender, anon_14.chain, anon_14.root_trade_date, anon_14.exec_id, anon_14.version_exec_id, anon_14.entry, anon_14.trade_date, anon_14.account_id,
    anon_14.account_class, anon_14.market_maker, anon_14.security_id, anon_14.clearing_path, anon_14.side, anon_14.price, anon_14.currency, anon_14.gross,
    anon_14.commission, anon_14.section_31_fee, anon_14.taf_fee, anon_14.net_money, anon_14.trade_time, anon_14.settlement_date, anon_14.clearing_date,
    anon_14.street_reference, anon_14.known_date, anon_14.ratio_new, anon_14.ratio_old, anon_14.split_date, CAST(CASE WHEN (anon_14.ratio_new IS NULL) THEN anon_14.quantity
    ELSE CASE WHEN (anon_14.quantity < 0) THEN -CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(anon_14.quantity AS NUMBER(20, 6))) * CAST(CAST(anon_14.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_14.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6))
    ELSE CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(anon_14.quantity AS NUMBER(20, 6))) * CAST(CAST(anon_14.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_14.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6)) END END AS NUMBER(18, 6)) AS quantity
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.sender, anon_13.chain, anon_13.root_trade_date, anon_13.exec_id, anon_13.version_exec_id, anon_13.entry, anon_13.trade_date, anon_13.account_id,
    anon_13.account_class, anon_13.market_maker, anon_13.security_id, anon_13.clearing_path, anon_13.side, anon_13.quantity, anon_13.price, anon_13.currency,
    anon_13.gross, anon_13.commission, anon_13.section_31_fee, anon_13.taf_fee, anon_13.net_money, anon_13.trade_time, anon_13.settlement_date, anon_13.clearing_date,
    anon_13.street_reference, anon_13.known_date
  FROM anon_13
),
anon_11 AS (
  SELECT anon_12.security_id, anon_12.account_id, CAST(0 AS NUMBER(38, 6)) AS settled, CAST(anon_12.quantity AS NUMBER(38, 6)) AS pending
  FROM anon_12
),
anon_10 AS (
  SELECT anon_11.security_id, anon_11.account_id, anon_11.settled, anon_11.pending
  FROM anon_11
),
anon_7 AS (
  SELECT anon_8.security_id, anon_8.account_id, anon_8.settled, anon_8.pending
  FROM anon_8
  UNION ALL
  SELECT anon_10.security_id, anon_10.account_id, anon_10.settled, anon_10.pending
  FROM anon_10
),
anon_6 AS (
  SELECT anon_7.account_id, anon_7.security_id, CAST(coalesce(sum(anon_7.settled), 0) AS NUMBER(38, 6)) AS settled_quantity, CAST(coalesce(sum(anon_7.pending), 0) AS NUMBER(38, 6)) AS pending_quantity
  FROM anon_7
  GROUP BY anon_7.account_id, anon_7.security_id
),
anon_4 AS (
  SELECT anon_6.account_id, anon_6.security_id, anon_6.settled_quantity, anon_6.pending_quantity
  FROM anon_6
  WHERE anon_6.settled_quantity != 0 OR anon_6.pending_quantity != 0
),
anon_5 AS (
  SELECT account.account_id, account.account_class
  FROM account
),
anon_3 AS (
  SELECT anon_4.account_id, anon_4.security_id, anon_4.settled_quantity, anon_4.pending_quantity, anon_5.account_class
  FROM anon_4
  JOIN anon_5 ON anon_4.account_id = anon_5.account_id
),
anon_2 AS (
  SELECT anon_3.account_id, anon_3.security_id, anon_3.settled_quantity, anon_3.pending_quantity, anon_3.account_class, anon_3.settled_quantity + anon_3.pending_quantity AS trade_date_quantity
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.account_id, anon_2.security_id, anon_2.account_class, CAST(anon_2.settled_quantity AS NUMBER(38, 6)) AS settled_quantity, CAST(anon_2.pending_quantity AS NUMBER(38, 6)) AS pending_quantity,
    CAST(anon_2.trade_date_quantity AS NUMBER(38, 6)) AS trade_date_quantity
  FROM anon_2
)
SELECT anon_1.account_id, anon_1.security_id, anon_1.account_class, anon_1.settled_quantity, anon_1.pending_quantity, anon_1.trade_date_quantity
FROM anon_1
