WITH
anon_8 AS (
  SELECT trade.sender, trade.chain, trade.root_trade_date, trade.exec_id, trade.version_exec_id, trade.entry, trade.trade_date, trade.account_id, trade.account_class,
    trade.market_maker, trade.security_id, trade.clearing_path, trade.side, trade.quantity, trade.price, trade.currency, trade.gross, trade.commission,
    trade.section_31_fee, trade.taf_fee, trade.net_money, trade.trade_time, trade.settlement_date, trade.clearing_date, trade.street_reference, trade.known_date
  FROM trade
  WHERE trade.clearing_date = CAST('2026-11-10' AS DATE)
),
anon_10 AS (
  SELECT recent_trade.sender, recent_trade.chain, recent_trade.root_trade_date, recent_trade.exec_id, recent_trade.version_exec_id, recent_trade.entry,
    recent_trade.trade_date, recent_trade.account_id, recent_trade.account_class, recent_trade.market_maker, recent_trade.security_id, recent_trade.clearing_path,
    recent_trade.side, recent_trade.quantity, recent_trade.price, recent_trade.currency, recent_trade.gross, recent_trade.commission, recent_trade.section_31_fee,
    recent_trade.taf_fee, recent_trade.net_money, recent_trade.trade_time, recent_trade.settlement_date, recent_trade.clearing_date, recent_trade.street_reference,
    recent_trade.known_date
  FROM recent_trade
  WHERE recent_trade.clearing_date = CAST('2026-11-10' AS DATE)
),
anon_9 AS (
  SELECT anon_10.sender, anon_10.chain, anon_10.root_trade_date, anon_10.exec_id, anon_10.version_exec_id, anon_10.entry, anon_10.trade_date, anon_10.account_id,
    anon_10.account_class, anon_10.market_maker, anon_10.security_id, anon_10.clearing_path, anon_10.side, anon_10.quantity, anon_10.price, anon_10.currency,
    anon_10.gross, anon_10.commission, anon_10.section_31_fee, anon_10.taf_fee, anon_10.net_money, anon_10.trade_time, anon_10.settlement_date, anon_10.clearing_date,
    anon_10.street_reference, anon_10.known_date
  FROM anon_10
),
anon_6 AS (
  SELECT anon_8.sender, anon_8.chain, anon_8.root_trade_date, anon_8.exec_id, anon_8.version_exec_id, anon_8.entry, anon_8.trade_date, anon_8.account_id,
    anon_8.account_class, anon_8.market_maker, anon_8.security_id, anon_8.clearing_path, anon_8.side, anon_8.quantity, anon_8.price, anon_8.currency, anon_8.gross,
    anon_8.commission, anon_8.section_31_fee, anon_8.taf_fee, anon_8.net_money, anon_8.trade_time, anon_8.settlement_date, anon_8.clearing_date, anon_8.street_reference,
    anon_8.known_date
  FROM anon_8
  UNION ALL
  SELECT anon_9.sender, anon_9.chain, anon_9.root_trade_date, anon_9.exec_id, anon_9.version_exec_id, anon_9.entry, anon_9.trade_date, anon_9.account_id,
    anon_9.account_class, anon_9.market_maker, anon_9.security_id, anon_9.clearing_path, anon_9.side, anon_9.quantity, anon_9.price, anon_9.currency, anon_9.gross,
    anon_9.commission, anon_9.section_31_fee, anon_9.taf_fee, anon_9.net_money, anon_9.trade_time, anon_9.settlement_date, anon_9.clearing_date, anon_9.street_reference,
    anon_9.known_date
  FROM anon_9
),
anon_13 AS (
  SELECT corporate_action.action_id, corporate_action.action_kind, corporate_action.security_id, corporate_action.ex_date, corporate_action.record_date,
    corporate_action.payable_date, corporate_action.cash_rate, corporate_action.ratio_new, corporate_action.ratio_old, corporate_action.currency
  FROM corporate_action
  WHERE corporate_action.action_kind = 'SPLIT' AND corporate_action.ex_date <= CAST('2026-11-10' AS DATE)
),
anon_12 AS (
  SELECT anon_13.action_id, anon_13.action_kind, anon_13.security_id, anon_13.ex_date, anon_13.record_date, anon_13.payable_date, anon_13.cash_rate, anon_13.ratio_new,
    anon_13.ratio_old, anon_13.currency, CAST(row_number() OVER (PARTITION BY anon_13.security_id ORDER BY anon_13.ex_date DESC, CASE WHEN anon_13.action_id IS NULL THEN 1
    ELSE 0 END, anon_13.action_id) AS BIGINT) AS rank
  FROM anon_13
),
anon_11 AS (
  SELECT anon_12.action_id, anon_12.action_kind, anon_12.security_id, anon_12.ex_date, anon_12.record_date, anon_12.payable_date, anon_12.cash_rate, anon_12.ratio_new,
    anon_12.ratio_old, anon_12.currency, anon_12.rank
  FROM anon_12
  WHERE anon_12.rank = 1
),
anon_7 AS (
  SELECT anon_11.security_id, anon_11.ratio_new, anon_11.ratio_old, anon_11.ex_date AS split_date
  FROM anon_11
),
anon_5 AS (
  SELECT anon_6.sender, anon_6.chain, anon_6.root_trade_date, anon_6.exec_id, anon_6.version_exec_id, anon_6.entry, anon_6.trade_date, anon_6.account_id,
    anon_6.account_class, anon_6.market_maker, anon_6.security_id, anon_6.clearing_path, anon_6.side, anon_6.quantity, anon_6.price, anon_6.currency, anon_6.gross,
    anon_6.commission, anon_6.section_31_fee, anon_6.taf_fee, anon_6.net_money, anon_6.trade_time, anon_6.settlement_date, anon_6.clearing_date, anon_6.street_reference,
    anon_6.known_date, anon_7.ratio_new, anon_7.ratio_old, anon_7.split_date
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.security_id = anon_7.security_id AND anon_6.trade_date < anon_7.split_date
),
anon_4 AS (
  SELECT anon_5.sender, anon_5.chain, anon_5.root_trade_date, anon_5.exec_id, anon_5.version_exec_id, anon_5.entry, anon_5.trade_date, anon_5.account_id,
    anon_5.account_class, anon_5.market_maker, anon_5.security_id, anon_5.clearing_path, anon_5.side, anon_5.price, anon_5.currency, anon_5.gross, anon_5.commission,
    anon_5.section_31_fee, anon_5.taf_fee, anon_5.net_money, anon_5.trade_time, anon_5.settlement_date, anon_5.clearing_date, anon_5.street_reference, anon_5.known_date,
    anon_5.ratio_new, anon_5.ratio_old, anon_5.split_date, CAST(CASE WHEN (anon_5.ratio_new IS NULL) THEN anon_5.quantity ELSE CASE WHEN (anon_5.quantity < 0) THEN -CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_5.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_5.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_5.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_5.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_5.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_5.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6))
    ELSE CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_5.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_5.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_5.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_5.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_5.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_5.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6)) END END AS DECIMAL(18, 6)) AS quantity
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.sender, anon_4.chain, anon_4.root_trade_date, anon_4.exec_id, anon_4.version_exec_id, anon_4.entry, anon_4.trade_date, anon_4.account_id,
    anon_4.account_class, anon_4.market_maker, anon_4.security_id, anon_4.clearing_path, anon_4.side, anon_4.quantity, anon_4.price, anon_4.currency, anon_4.gross,
    anon_4.commission, anon_4.section_31_fee, anon_4.taf_fee, anon_4.net_money, anon_4.trade_time, anon_4.settlement_date, anon_4.clearing_date, anon_4.street_reference,
    anon_4.known_date
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.sender, anon_3.chain, anon_3.root_trade_date, anon_3.exec_id, anon_3.version_exec_id, anon_3.entry, anon_3.trade_date, anon_3.account_id,
    anon_3.account_class, anon_3.market_maker, anon_3.security_id, anon_3.clearing_path, anon_3.side, anon_3.quantity, anon_3.price, anon_3.currency, anon_3.gross,
    anon_3.commission, anon_3.section_31_fee, anon_3.taf_fee, anon_3.net_money, anon_3.trade_time, anon_3.settlement_date, anon_3.clearing_date, anon_3.street_reference,
    anon_3.known_date, CAST(anon_3.section_31_fee + anon_3.taf_fee AS DECIMAL(18, 2)) AS fees
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.sender, anon_2.chain, CAST(anon_2.root_trade_date AS DATE) AS root_trade_date, anon_2.exec_id, anon_2.version_exec_id, anon_2.entry, CAST(anon_2.trade_date AS DATE) AS trade_date,
    anon_2.account_id, anon_2.account_class, anon_2.market_maker, anon_2.security_id, anon_2.clearing_path, anon_2.side, CAST(anon_2.quantity AS DECIMAL(18, 6)) AS quantity,
    CAST(anon_2.gross AS DECIMAL(18, 2)) AS gross, CAST(anon_2.commission AS DECIMAL(18, 2)) AS commission, CAST(anon_2.price AS DECIMAL(18, 8)) AS price,
    CAST(anon_2.section_31_fee AS DECIMAL(18, 2)) AS section_31_fee, CAST(anon_2.taf_fee AS DECIMAL(18, 2)) AS taf_fee, CAST(anon_2.fees AS DECIMAL(18, 2)) AS fees,
    CAST(anon_2.net_money AS DECIMAL(18, 2)) AS net_money, anon_2.currency, CAST(anon_2.settlement_date AS DATE) AS settlement_date, anon_2.street_reference
  FROM anon_2
)
SELECT anon_1.sender, anon_1.chain, anon_1.root_trade_date, anon_1.exec_id, anon_1.version_exec_id, anon_1.entry, anon_1.trade_date, anon_1.account_id,
  anon_1.account_class, anon_1.market_maker, anon_1.security_id, anon_1.clearing_path, anon_1.side, anon_1.quantity, anon_1.gross, anon_1.commission, anon_1.price,
  anon_1.section_31_fee, anon_1.taf_fee, anon_1.fees, anon_1.net_money, anon_1.currency, anon_1.settlement_date, anon_1.street_reference
FROM anon_1
