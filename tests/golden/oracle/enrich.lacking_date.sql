WITH
anon_9 AS (
  SELECT execution.file_id, execution.line_number, execution.sender, execution.chain, execution.trade_date, execution.exec_id, execution.action, execution.ref_exec_id,
    execution.root_trade_date, execution.root_exec_id, execution.account_id, execution.security_id, execution.side, execution.quantity, execution.price,
    execution.currency, execution.capacity, execution.trade_time, execution.sending_time, execution.stated_settlement_date, execution.stated_commission,
    execution.stated_tax, execution.cross_reference, execution.street_reference, execution.status, execution.reason, execution.live, execution.known_date
  FROM execution
  WHERE execution.live = 'Y'
),
anon_8 AS (
  SELECT anon_9.trade_date
  FROM anon_9
),
anon_15 AS (
  SELECT execution.file_id, execution.line_number, execution.sender, execution.chain, execution.trade_date, execution.exec_id, execution.action, execution.ref_exec_id,
    execution.root_trade_date, execution.root_exec_id, execution.account_id, execution.security_id, execution.side, execution.quantity, execution.price,
    execution.currency, execution.capacity, execution.trade_time, execution.sending_time, execution.stated_settlement_date, execution.stated_commission,
    execution.stated_tax, execution.cross_reference, execution.street_reference, execution.status, execution.reason, execution.live, execution.known_date
  FROM execution
  WHERE execution.action != 'NEW' AND execution.status IN ('accepted', 'superseded')
),
anon_14 AS (
  SELECT anon_15.sender, anon_15.chain, anon_15.root_trade_date, anon_15.root_exec_id AS exec_id
  FROM anon_15
),
anon_13 AS (
  SELECT DISTINCT anon_14.sender, anon_14.chain, anon_14.root_trade_date, anon_14.exec_id
  FROM anon_14
),
anon_11 AS (
  SELECT previous_stopped_execution.sender, previous_stopped_execution.chain, previous_stopped_execution.root_trade_date, previous_stopped_execution.exec_id,
    previous_stopped_execution.version_exec_id, previous_stopped_execution.account_id, previous_stopped_execution.security_id, previous_stopped_execution.side,
    previous_stopped_execution.quantity, previous_stopped_execution.price, previous_stopped_execution.currency, previous_stopped_execution.trade_time, previous_stopped_execution.trade_date,
    previous_stopped_execution.correction, previous_stopped_execution.stated_settlement_date, previous_stopped_execution.stated_commission, previous_stopped_execution.stated_tax,
    previous_stopped_execution.street_reference, previous_stopped_execution.reason, previous_stopped_execution.known_date
  FROM previous_stopped_execution
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_12
    FROM anon_13
    WHERE previous_stopped_execution.sender = anon_13.sender AND previous_stopped_execution.chain = anon_13.chain AND previous_stopped_execution.root_trade_date = anon_13.root_trade_date
      AND previous_stopped_execution.exec_id = anon_13.exec_id
  ))
),
anon_10 AS (
  SELECT anon_11.trade_date
  FROM anon_11
),
anon_7 AS (
  SELECT anon_8.trade_date
  FROM anon_8
  UNION ALL
  SELECT anon_10.trade_date
  FROM anon_10
),
anon_5 AS (
  SELECT anon_7.trade_date, CAST(count(*) AS NUMBER(19)) AS waiting
  FROM anon_7
  GROUP BY anon_7.trade_date
),
anon_16 AS (
  SELECT trade.sender, trade.chain, trade.root_trade_date, trade.exec_id, trade.version_exec_id, trade.entry, trade.trade_date, trade.account_id, trade.account_class,
    trade.market_maker, trade.security_id, trade.clearing_path, trade.side, trade.quantity, trade.price, trade.currency, trade.gross, trade.commission,
    trade.section_31_fee, trade.taf_fee, trade.net_money, trade.trade_time, trade.settlement_date, trade.clearing_date, trade.street_reference, trade.known_date
  FROM trade
  WHERE trade.entry = 'TRADE'
),
anon_6 AS (
  SELECT anon_16.trade_date, CAST(count(*) AS NUMBER(19)) AS trades
  FROM anon_16
  GROUP BY anon_16.trade_date
),
anon_4 AS (
  SELECT anon_5.trade_date, anon_5.waiting, anon_6.trades
  FROM anon_5
  LEFT OUTER JOIN anon_6 ON anon_5.trade_date = anon_6.trade_date
),
anon_3 AS (
  SELECT anon_4.trade_date, anon_4.waiting, anon_4.trades
  FROM anon_4
  WHERE anon_4.waiting != coalesce(anon_4.trades, 0)
),
anon_2 AS (
  SELECT anon_3.trade_date
  FROM anon_3
),
anon_1 AS (
  SELECT CAST(anon_2.trade_date AS DATE) AS trade_date
  FROM anon_2
)
SELECT anon_1.trade_date
FROM anon_1
