WITH
anon_10 AS (
  SELECT recent_lot.account_id, recent_lot.security_id, recent_lot.lot_id, recent_lot.account_class, recent_lot.open_date, recent_lot.open_time, recent_lot.quantity,
    recent_lot.cost, recent_lot.charges, recent_lot.known_date, lot_replay.replay_from
  FROM recent_lot
  JOIN lot_replay ON recent_lot.account_id = lot_replay.account_id AND recent_lot.security_id = lot_replay.security_id
),
anon_8 AS (
  SELECT anon_10.account_id, anon_10.security_id, anon_10.lot_id, anon_10.account_class, anon_10.open_date, anon_10.open_time, anon_10.quantity, anon_10.cost,
    anon_10.charges, anon_10.known_date, anon_10.replay_from
  FROM anon_10
  WHERE anon_10.known_date < anon_10.replay_from
),
anon_9 AS (
  SELECT anon_8.account_id, anon_8.security_id, max(anon_8.known_date) AS base_date
  FROM anon_8
  GROUP BY anon_8.account_id, anon_8.security_id
),
anon_7 AS (
  SELECT anon_8.account_id, anon_8.security_id, anon_8.lot_id, anon_8.account_class, anon_8.open_date, anon_8.open_time, anon_8.quantity, anon_8.cost, anon_8.charges,
    anon_8.known_date, anon_8.replay_from, anon_9.base_date
  FROM anon_8
  JOIN anon_9 ON anon_8.account_id = anon_9.account_id AND anon_8.security_id = anon_9.security_id
),
anon_6 AS (
  SELECT anon_7.account_id, anon_7.security_id, anon_7.lot_id, anon_7.account_class, anon_7.open_date, anon_7.open_time, anon_7.quantity, anon_7.cost, anon_7.charges,
    anon_7.known_date, anon_7.replay_from, anon_7.base_date
  FROM anon_7
  WHERE anon_7.known_date = anon_7.base_date
),
anon_5 AS (
  SELECT anon_6.account_id, anon_6.security_id, anon_6.lot_id, anon_6.account_class, anon_6.open_date, anon_6.open_time, anon_6.quantity, anon_6.cost, anon_6.charges,
    anon_6.known_date, anon_6.replay_from, anon_6.base_date, 1 AS held, 0 AS transferred
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.account_id, anon_5.security_id, anon_5.lot_id, anon_5.account_class, anon_5.open_date, anon_5.open_time, anon_5.quantity, anon_5.cost, anon_5.charges,
    anon_5.held, anon_5.transferred, anon_5.replay_from
  FROM anon_5
),
anon_20 AS (
  SELECT recent_trade.sender, recent_trade.chain, recent_trade.root_trade_date, recent_trade.exec_id, recent_trade.version_exec_id, recent_trade.entry,
    recent_trade.trade_date, recent_trade.account_id, recent_trade.account_class, recent_trade.market_maker, recent_trade.security_id, recent_trade.clearing_path,
    recent_trade.side, recent_trade.quantity, recent_trade.price, recent_trade.currency, recent_trade.gross, recent_trade.commission, recent_trade.section_31_fee,
    recent_trade.taf_fee, recent_trade.net_money, recent_trade.trade_time, recent_trade.settlement_date, recent_trade.clearing_date, recent_trade.street_reference,
    recent_trade.known_date, lot_replay.replay_from
  FROM recent_trade
  JOIN lot_replay ON recent_trade.account_id = lot_replay.account_id AND recent_trade.security_id = lot_replay.security_id
),
anon_19 AS (
  SELECT anon_20.sender, anon_20.chain, anon_20.root_trade_date, anon_20.exec_id, anon_20.version_exec_id, anon_20.entry, anon_20.trade_date, anon_20.account_id,
    anon_20.account_class, anon_20.market_maker, anon_20.security_id, anon_20.clearing_path, anon_20.side, anon_20.quantity, anon_20.price, anon_20.currency,
    anon_20.gross, anon_20.commission, anon_20.section_31_fee, anon_20.taf_fee, anon_20.net_money, anon_20.trade_time, anon_20.settlement_date, anon_20.clearing_date,
    anon_20.street_reference, anon_20.known_date, anon_20.replay_from
  FROM anon_20
  WHERE anon_20.known_date >= anon_20.replay_from
),
anon_18 AS (
  SELECT anon_19.sender, anon_19.chain, anon_19.root_trade_date, anon_19.exec_id, anon_19.version_exec_id, anon_19.entry, anon_19.trade_date, anon_19.account_id,
    anon_19.account_class, anon_19.market_maker, anon_19.security_id, anon_19.clearing_path, anon_19.side, anon_19.quantity, anon_19.price, anon_19.currency,
    anon_19.gross, anon_19.commission, anon_19.section_31_fee, anon_19.taf_fee, anon_19.net_money, anon_19.trade_time, anon_19.settlement_date, anon_19.clearing_date,
    anon_19.street_reference, anon_19.known_date
  FROM anon_19
),
anon_21 AS (
  SELECT trade.sender, trade.chain, trade.root_trade_date, trade.exec_id, trade.version_exec_id, trade.entry, trade.trade_date, trade.account_id, trade.account_class,
    trade.market_maker, trade.security_id, trade.clearing_path, trade.side, trade.quantity, trade.price, trade.currency, trade.gross, trade.commission,
    trade.section_31_fee, trade.taf_fee, trade.net_money, trade.trade_time, trade.settlement_date, trade.clearing_date, trade.street_reference, trade.known_date
  FROM trade
  WHERE EXISTS (
    SELECT 1 AS anon_22
    FROM lot_replay
    WHERE trade.account_id = lot_replay.account_id AND trade.security_id = lot_replay.security_id
  )
),
anon_17 AS (
  SELECT anon_18.sender, anon_18.chain, anon_18.root_trade_date, anon_18.exec_id, anon_18.version_exec_id, anon_18.entry, anon_18.trade_date, anon_18.account_id,
    anon_18.account_class, anon_18.market_maker, anon_18.security_id, anon_18.clearing_path, anon_18.side, anon_18.quantity, anon_18.price, anon_18.currency,
    anon_18.gross, anon_18.commission, anon_18.section_31_fee, anon_18.taf_fee, anon_18.net_money, anon_18.trade_time, anon_18.settlement_date, anon_18.clearing_date,
    anon_18.street_reference, anon_18.known_date
  FROM anon_18
  UNION ALL
  SELECT anon_21.sender, anon_21.chain, anon_21.root_trade_date, anon_21.exec_id, anon_21.version_exec_id, anon_21.entry, anon_21.trade_date, anon_21.account_id,
    anon_21.account_class, anon_21.market_maker, anon_21.security_id, anon_21.clearing_path, anon_21.side, anon_21.quantity, anon_21.price, anon_21.currency,
    anon_21.gross, anon_21.commission, anon_21.section_31_fee, anon_21.taf_fee, anon_21.net_money, anon_21.trade_time, anon_21.settlement_date, anon_21.clearing_date,
    anon_21.street_reference, anon_21.known_date
  FROM anon_21
),
anon_16 AS (
  SELECT anon_17.sender, anon_17.chain, anon_17.root_trade_date, anon_17.exec_id, anon_17.version_exec_id, anon_17.entry, anon_17.trade_date, anon_17.account_id,
    anon_17.account_class, anon_17.market_maker, anon_17.security_id, anon_17.clearing_path, anon_17.side, anon_17.quantity, anon_17.price, anon_17.currency,
    anon_17.gross, anon_17.commission, anon_17.section_31_fee, anon_17.taf_fee, anon_17.net_money, anon_17.trade_time, anon_17.settlement_date, anon_17.clearing_date,
    anon_17.street_reference, anon_17.known_date
  FROM anon_17
  WHERE anon_17.entry = 'TRADE'
),
anon_25 AS (
  SELECT anon_17.sender, anon_17.chain, anon_17.root_trade_date, anon_17.exec_id, anon_17.version_exec_id, anon_17.entry, anon_17.trade_date, anon_17.account_id,
    anon_17.account_class, anon_17.market_maker, anon_17.security_id, anon_17.clearing_path, anon_17.side, anon_17.quantity, anon_17.price, anon_17.currency,
    anon_17.gross, anon_17.commission, anon_17.section_31_fee, anon_17.taf_fee, anon_17.net_money, anon_17.trade_time, anon_17.settlement_date, anon_17.clearing_date,
    anon_17.street_reference, anon_17.known_date
  FROM anon_17
  WHERE anon_17.entry = 'REVERSAL'
),
anon_24 AS (
  SELECT anon_25.sender, anon_25.chain, anon_25.root_trade_date, anon_25.exec_id, anon_25.version_exec_id
  FROM anon_25
),
anon_15 AS (
  SELECT anon_16.sender, anon_16.chain, anon_16.root_trade_date, anon_16.exec_id, anon_16.version_exec_id, anon_16.entry, anon_16.trade_date, anon_16.account_id,
    anon_16.account_class, anon_16.market_maker, anon_16.security_id, anon_16.clearing_path, anon_16.side, anon_16.quantity, anon_16.price, anon_16.currency,
    anon_16.gross, anon_16.commission, anon_16.section_31_fee, anon_16.taf_fee, anon_16.net_money, anon_16.trade_time, anon_16.settlement_date, anon_16.clearing_date,
    anon_16.street_reference, anon_16.known_date
  FROM anon_16
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_23
    FROM anon_24
    WHERE anon_16.sender = anon_24.sender AND anon_16.chain = anon_24.chain AND anon_16.root_trade_date = anon_24.root_trade_date AND anon_16.exec_id = anon_24.exec_id
      AND anon_16.version_exec_id = anon_24.version_exec_id
  ))
),
anon_14 AS (
  SELECT anon_15.account_id, anon_15.security_id, anon_15.account_class, CASE WHEN CAST(anon_15.sender AS VARCHAR2(4000)) IS NOT NULL AND TO_CHAR(anon_15.root_trade_date, 'YYYY-MM-DD') IS NOT NULL
    AND CAST(anon_15.version_exec_id AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_15.sender AS VARCHAR2(4000)) || '.' || TO_CHAR(anon_15.root_trade_date, 'YYYY-MM-DD') || '.' || CAST(anon_15.version_exec_id AS VARCHAR2(4000)) END AS lot_id,
    anon_15.trade_date AS open_date, anon_15.trade_time AS open_time, CAST(anon_15.quantity AS NUMBER(38, 6)) AS quantity, CAST(-anon_15.gross AS NUMBER(38, 2)) AS cost,
    CAST(anon_15.commission + anon_15.section_31_fee + anon_15.taf_fee AS NUMBER(38, 2)) AS charges
  FROM anon_15
),
anon_13 AS (
  SELECT anon_14.account_id, anon_14.security_id, anon_14.account_class, anon_14.lot_id, anon_14.open_date, anon_14.open_time, anon_14.quantity, anon_14.cost,
    anon_14.charges, 0 AS held, 0 AS transferred
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.account_id, anon_13.security_id, anon_13.account_class, anon_13.lot_id, anon_13.open_date, anon_13.open_time, anon_13.quantity, anon_13.cost,
    anon_13.charges, anon_13.held, anon_13.transferred, lot_replay.replay_from
  FROM anon_13
  JOIN lot_replay ON anon_13.account_id = lot_replay.account_id AND anon_13.security_id = lot_replay.security_id
),
anon_11 AS (
  SELECT anon_12.account_id, anon_12.security_id, anon_12.lot_id, anon_12.account_class, anon_12.open_date, anon_12.open_time, anon_12.quantity, anon_12.cost,
    anon_12.charges, anon_12.held, anon_12.transferred, anon_12.replay_from
  FROM anon_12
),
anon_3 AS (
  SELECT anon_4.account_id, anon_4.security_id, anon_4.lot_id, anon_4.account_class, anon_4.open_date, anon_4.open_time, anon_4.quantity, anon_4.cost, anon_4.charges,
    anon_4.held, anon_4.transferred, anon_4.replay_from
  FROM anon_4
  UNION ALL
  SELECT anon_11.account_id, anon_11.security_id, anon_11.lot_id, anon_11.account_class, anon_11.open_date, anon_11.open_time, anon_11.quantity, anon_11.cost,
    anon_11.charges, anon_11.held, anon_11.transferred, anon_11.replay_from
  FROM anon_11
),
anon_33 AS (
  SELECT recent_security_transfer.file_id, recent_security_transfer.line_number, recent_security_transfer.sender, recent_security_transfer.transfer_id,
    recent_security_transfer.transfer_kind, recent_security_transfer.account_id, recent_security_transfer.account_class, recent_security_transfer.depository_account,
    recent_security_transfer.contra_account, recent_security_transfer.security_id, recent_security_transfer.quantity, recent_security_transfer.cost_price,
    recent_security_transfer.cost, recent_security_transfer.cost_reason, recent_security_transfer.transfer_date, recent_security_transfer.currency, recent_security_transfer.lot_id,
    recent_security_transfer.status, recent_security_transfer.reason, recent_security_transfer.known_date, lot_replay.replay_from
  FROM recent_security_transfer
  JOIN lot_replay ON recent_security_transfer.account_id = lot_replay.account_id AND recent_security_transfer.security_id = lot_replay.security_id
),
anon_32 AS (
  SELECT anon_33.file_id, anon_33.line_number, anon_33.sender, anon_33.transfer_id, anon_33.transfer_kind, anon_33.account_id, anon_33.account_class, anon_33.depository_account,
    anon_33.contra_account, anon_33.security_id, anon_33.quantity, anon_33.cost_price, anon_33.cost, anon_33.cost_reason, anon_33.transfer_date, anon_33.currency,
    anon_33.lot_id, anon_33.status, anon_33.reason, anon_33.known_date, anon_33.replay_from
  FROM anon_33
  WHERE anon_33.known_date >= anon_33.replay_from
),
anon_31 AS (
  SELECT anon_32.file_id, anon_32.line_number, anon_32.sender, anon_32.transfer_id, anon_32.transfer_kind, anon_32.account_id, anon_32.account_class, anon_32.depository_account,
    anon_32.contra_account, anon_32.security_id, anon_32.quantity, anon_32.cost_price, anon_32.cost, anon_32.cost_reason, anon_32.transfer_date, anon_32.currency,
    anon_32.lot_id, anon_32.status, anon_32.reason, anon_32.known_date
  FROM anon_32
),
anon_34 AS (
  SELECT security_transfer.file_id, security_transfer.line_number, security_transfer.sender, security_transfer.transfer_id, security_transfer.transfer_kind,
    security_transfer.account_id, security_transfer.account_class, security_transfer.depository_account, security_transfer.contra_account, security_transfer.security_id,
    security_transfer.quantity, security_transfer.cost_price, security_transfer.cost, security_transfer.cost_reason, security_transfer.transfer_date, security_transfer.currency,
    security_transfer.lot_id, security_transfer.status, security_transfer.reason, security_transfer.known_date
  FROM security_transfer
  WHERE EXISTS (
    SELECT 1 AS anon_35
    FROM lot_replay
    WHERE security_transfer.account_id = lot_replay.account_id AND security_transfer.security_id = lot_replay.security_id
  )
),
anon_30 AS (
  SELECT anon_31.file_id, anon_31.line_number, anon_31.sender, anon_31.transfer_id, anon_31.transfer_kind, anon_31.account_id, anon_31.account_class, anon_31.depository_account,
    anon_31.contra_account, anon_31.security_id, anon_31.quantity, anon_31.cost_price, anon_31.cost, anon_31.cost_reason, anon_31.transfer_date, anon_31.currency,
    anon_31.lot_id, anon_31.status, anon_31.reason, anon_31.known_date
  FROM anon_31
  UNION ALL
  SELECT anon_34.file_id, anon_34.line_number, anon_34.sender, anon_34.transfer_id, anon_34.transfer_kind, anon_34.account_id, anon_34.account_class, anon_34.depository_account,
    anon_34.contra_account, anon_34.security_id, anon_34.quantity, anon_34.cost_price, anon_34.cost, anon_34.cost_reason, anon_34.transfer_date, anon_34.currency,
    anon_34.lot_id, anon_34.status, anon_34.reason, anon_34.known_date
  FROM anon_34
),
anon_29 AS (
  SELECT anon_30.file_id, anon_30.line_number, anon_30.sender, anon_30.transfer_id, anon_30.transfer_kind, anon_30.account_id, anon_30.account_class, anon_30.depository_account,
    anon_30.contra_account, anon_30.security_id, anon_30.quantity, anon_30.cost_price, anon_30.cost, anon_30.cost_reason, anon_30.transfer_date, anon_30.currency,
    anon_30.lot_id, anon_30.status, anon_30.reason, anon_30.known_date
  FROM anon_30
  WHERE anon_30.status = 'accepted' AND anon_30.transfer_kind = 'ACCOUNT'
),
anon_28 AS (
  SELECT anon_29.account_id, anon_29.security_id, anon_29.lot_id, anon_29.account_class, anon_29.transfer_date AS open_date, CAST(NULL AS TIMESTAMP(6)) AS open_time,
    CAST(anon_29.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_29.cost AS NUMBER(38, 2)) AS cost, CAST(0 AS NUMBER(38, 2)) AS charges, 0 AS held, 1 AS transferred
  FROM anon_29
),
anon_27 AS (
  SELECT anon_28.account_id, anon_28.security_id, anon_28.lot_id, anon_28.account_class, anon_28.open_date, anon_28.open_time, anon_28.quantity, anon_28.cost,
    anon_28.charges, anon_28.held, anon_28.transferred, lot_replay.replay_from
  FROM anon_28
  JOIN lot_replay ON anon_28.account_id = lot_replay.account_id AND anon_28.security_id = lot_replay.security_id
),
anon_26 AS (
  SELECT anon_27.account_id, anon_27.security_id, anon_27.lot_id, anon_27.account_class, anon_27.open_date, anon_27.open_time, anon_27.quantity, anon_27.cost,
    anon_27.charges, anon_27.held, anon_27.transferred, anon_27.replay_from
  FROM anon_27
),
anon_2 AS (
  SELECT anon_3.account_id, anon_3.security_id, anon_3.lot_id, anon_3.account_class, anon_3.open_date, anon_3.open_time, anon_3.quantity, anon_3.cost, anon_3.charges,
    anon_3.held, anon_3.transferred, anon_3.replay_from
  FROM anon_3
  UNION ALL
  SELECT anon_26.account_id, anon_26.security_id, anon_26.lot_id, anon_26.account_class, anon_26.open_date, anon_26.open_time, anon_26.quantity, anon_26.cost,
    anon_26.charges, anon_26.held, anon_26.transferred, anon_26.replay_from
  FROM anon_26
),
anon_1 AS (
  SELECT anon_2.account_id, anon_2.security_id, anon_2.lot_id, anon_2.account_class, CAST(anon_2.open_date AS DATE) AS open_date, CAST(anon_2.open_time AS TIMESTAMP(6)) AS open_time,
    CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_2.cost AS NUMBER(38, 2)) AS cost, CAST(anon_2.charges AS NUMBER(38, 2)) AS charges, CAST(anon_2.held AS NUMBER(19)) AS held,
    CAST(anon_2.transferred AS NUMBER(19)) AS transferred, CAST(anon_2.replay_from AS DATE) AS replay_from
  FROM anon_2
)
SELECT anon_1.account_id, anon_1.security_id, anon_1.lot_id, anon_1.account_class, anon_1.open_date, anon_1.open_time, anon_1.quantity, anon_1.cost, anon_1.charges,
  anon_1.held, anon_1.transferred, anon_1.replay_from
FROM anon_1
