WITH
anon_4 AS (
  SELECT priced_execution.sender, priced_execution.chain, priced_execution.root_trade_date, priced_execution.exec_id, priced_execution.version_exec_id,
    priced_execution.account_id, priced_execution.security_id, priced_execution.side, priced_execution.quantity, priced_execution.price, priced_execution.currency,
    priced_execution.trade_time, priced_execution.trade_date, priced_execution.correction, priced_execution.stated_settlement_date, priced_execution.stated_commission,
    priced_execution.stated_tax, priced_execution.street_reference, priced_execution.account_class, priced_execution.market_maker, priced_execution.clearing_path,
    priced_execution.calendar_key, priced_execution.gross_size, priced_execution.commission_size, priced_execution.section_31_size, priced_execution.taf_size,
    priced_execution.settlement_date, priced_execution.reason
  FROM priced_execution
  WHERE priced_execution.reason IS NOT NULL
),
anon_13 AS (
  SELECT execution.file_id, execution.line_number, execution.sender, execution.chain, execution.trade_date, execution.exec_id, execution.action, execution.ref_exec_id,
    execution.root_trade_date, execution.root_exec_id, execution.account_id, execution.security_id, execution.side, execution.quantity, execution.price,
    execution.currency, execution.capacity, execution.trade_time, execution.sending_time, execution.stated_settlement_date, execution.stated_commission,
    execution.stated_tax, execution.cross_reference, execution.street_reference, execution.status, execution.reason, execution.live, execution.known_date
  FROM execution
  WHERE execution.live = 'Y'
),
anon_12 AS (
  SELECT anon_13.trade_date
  FROM anon_13
),
anon_19 AS (
  SELECT execution.file_id, execution.line_number, execution.sender, execution.chain, execution.trade_date, execution.exec_id, execution.action, execution.ref_exec_id,
    execution.root_trade_date, execution.root_exec_id, execution.account_id, execution.security_id, execution.side, execution.quantity, execution.price,
    execution.currency, execution.capacity, execution.trade_time, execution.sending_time, execution.stated_settlement_date, execution.stated_commission,
    execution.stated_tax, execution.cross_reference, execution.street_reference, execution.status, execution.reason, execution.live, execution.known_date
  FROM execution
  WHERE execution.action != 'NEW' AND execution.status IN ('accepted', 'superseded')
),
anon_18 AS (
  SELECT anon_19.sender, anon_19.chain, anon_19.root_trade_date, anon_19.root_exec_id AS exec_id
  FROM anon_19
),
anon_17 AS (
  SELECT DISTINCT anon_18.sender, anon_18.chain, anon_18.root_trade_date, anon_18.exec_id
  FROM anon_18
),
anon_15 AS (
  SELECT previous_stopped_execution.sender, previous_stopped_execution.chain, previous_stopped_execution.root_trade_date, previous_stopped_execution.exec_id,
    previous_stopped_execution.version_exec_id, previous_stopped_execution.account_id, previous_stopped_execution.security_id, previous_stopped_execution.side,
    previous_stopped_execution.quantity, previous_stopped_execution.price, previous_stopped_execution.currency, previous_stopped_execution.trade_time, previous_stopped_execution.trade_date,
    previous_stopped_execution.correction, previous_stopped_execution.stated_settlement_date, previous_stopped_execution.stated_commission, previous_stopped_execution.stated_tax,
    previous_stopped_execution.street_reference, previous_stopped_execution.reason, previous_stopped_execution.known_date
  FROM previous_stopped_execution
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_16
    FROM anon_17
    WHERE previous_stopped_execution.sender = anon_17.sender AND previous_stopped_execution.chain = anon_17.chain AND previous_stopped_execution.root_trade_date = anon_17.root_trade_date
      AND previous_stopped_execution.exec_id = anon_17.exec_id
  ))
),
anon_14 AS (
  SELECT anon_15.trade_date
  FROM anon_15
),
anon_11 AS (
  SELECT anon_12.trade_date
  FROM anon_12
  UNION ALL
  SELECT anon_14.trade_date
  FROM anon_14
),
anon_9 AS (
  SELECT anon_11.trade_date, CAST(count(*) AS NUMBER(19)) AS waiting
  FROM anon_11
  GROUP BY anon_11.trade_date
),
anon_20 AS (
  SELECT trade.sender, trade.chain, trade.root_trade_date, trade.exec_id, trade.version_exec_id, trade.entry, trade.trade_date, trade.account_id, trade.account_class,
    trade.market_maker, trade.security_id, trade.clearing_path, trade.side, trade.quantity, trade.price, trade.currency, trade.gross, trade.commission,
    trade.section_31_fee, trade.taf_fee, trade.net_money, trade.trade_time, trade.settlement_date, trade.clearing_date, trade.street_reference, trade.known_date
  FROM trade
  WHERE trade.entry = 'TRADE'
),
anon_10 AS (
  SELECT anon_20.trade_date, CAST(count(*) AS NUMBER(19)) AS trades
  FROM anon_20
  GROUP BY anon_20.trade_date
),
anon_8 AS (
  SELECT anon_9.trade_date, anon_9.waiting, anon_10.trades
  FROM anon_9
  LEFT OUTER JOIN anon_10 ON anon_9.trade_date = anon_10.trade_date
),
anon_7 AS (
  SELECT anon_8.trade_date, anon_8.waiting, anon_8.trades
  FROM anon_8
  WHERE anon_8.waiting != coalesce(anon_8.trades, 0)
),
anon_6 AS (
  SELECT anon_7.trade_date
  FROM anon_7
),
anon_3 AS (
  SELECT anon_4.sender, anon_4.chain, anon_4.root_trade_date, anon_4.exec_id, anon_4.version_exec_id, anon_4.account_id, anon_4.security_id, anon_4.side,
    anon_4.quantity, anon_4.price, anon_4.currency, anon_4.trade_time, anon_4.trade_date, anon_4.correction, anon_4.stated_settlement_date, anon_4.stated_commission,
    anon_4.stated_tax, anon_4.street_reference, anon_4.account_class, anon_4.market_maker, anon_4.clearing_path, anon_4.calendar_key, anon_4.gross_size,
    anon_4.commission_size, anon_4.section_31_size, anon_4.taf_size, anon_4.settlement_date, anon_4.reason
  FROM anon_4
  WHERE EXISTS (
    SELECT 1 AS anon_5
    FROM anon_6
    WHERE anon_4.trade_date = anon_6.trade_date
  )
),
anon_2 AS (
  SELECT anon_3.sender, anon_3.chain, anon_3.root_trade_date, anon_3.exec_id, anon_3.version_exec_id, anon_3.account_id, anon_3.security_id, anon_3.side,
    anon_3.quantity, anon_3.price, anon_3.currency, anon_3.trade_time, anon_3.trade_date, anon_3.correction, anon_3.stated_settlement_date, anon_3.stated_commission,
    anon_3.stated_tax, anon_3.street_reference, anon_3.account_class, anon_3.market_maker, anon_3.clearing_path, anon_3.calendar_key, anon_3.gross_size,
    anon_3.commission_size, anon_3.section_31_size, anon_3.taf_size, anon_3.settlement_date, anon_3.reason, DATE '2026-11-10' AS known_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.sender, anon_2.chain, CAST(anon_2.root_trade_date AS DATE) AS root_trade_date, anon_2.exec_id, anon_2.version_exec_id, anon_2.account_id,
    anon_2.security_id, anon_2.side, CAST(anon_2.quantity AS NUMBER(18, 6)) AS quantity, CAST(anon_2.price AS NUMBER(18, 8)) AS price, anon_2.currency,
    CAST(anon_2.trade_time AS TIMESTAMP(6)) AS trade_time, CAST(anon_2.trade_date AS DATE) AS trade_date, anon_2.correction, CAST(anon_2.stated_settlement_date AS DATE) AS stated_settlement_date,
    CAST(anon_2.stated_commission AS NUMBER(18, 8)) AS stated_commission, CAST(anon_2.stated_tax AS NUMBER(18, 8)) AS stated_tax, anon_2.street_reference,
    anon_2.reason, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.sender, anon_1.chain, anon_1.root_trade_date, anon_1.exec_id, anon_1.version_exec_id, anon_1.account_id, anon_1.security_id, anon_1.side,
  anon_1.quantity, anon_1.price, anon_1.currency, anon_1.trade_time, anon_1.trade_date, anon_1.correction, anon_1.stated_settlement_date, anon_1.stated_commission,
  anon_1.stated_tax, anon_1.street_reference, anon_1.reason, anon_1.known_date
FROM anon_1
