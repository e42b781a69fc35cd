WITH
anon_13 AS (
  SELECT trade.sender, trade.chain, trade.root_trade_date, trade.exec_id, trade.version_exec_id, trade.entry, trade.trade_date, trade.account_id, trade.account_class,
    trade.market_maker, trade.security_id, trade.clearing_path, trade.side, trade.quantity, trade.price, trade.currency, trade.gross, trade.commission,
    trade.section_31_fee, trade.taf_fee, trade.net_money, trade.trade_time, trade.settlement_date, trade.clearing_date, trade.street_reference, trade.known_date
  FROM trade
  WHERE trade.entry = 'REVERSAL'
),
anon_11 AS (
  SELECT anon_13.sender, anon_13.chain, anon_13.root_trade_date, anon_13.exec_id, anon_13.version_exec_id, anon_13.account_id, anon_13.security_id
  FROM anon_13
),
anon_14 AS (
  SELECT recent_trade.sender, recent_trade.chain, recent_trade.root_trade_date, recent_trade.exec_id, recent_trade.version_exec_id, recent_trade.entry,
    recent_trade.trade_date, recent_trade.account_id, recent_trade.account_class, recent_trade.market_maker, recent_trade.security_id, recent_trade.clearing_path,
    recent_trade.side, recent_trade.quantity, recent_trade.price, recent_trade.currency, recent_trade.gross, recent_trade.commission, recent_trade.section_31_fee,
    recent_trade.taf_fee, recent_trade.net_money, recent_trade.trade_time, recent_trade.settlement_date, recent_trade.clearing_date, recent_trade.street_reference,
    recent_trade.known_date
  FROM recent_trade
  WHERE recent_trade.entry = 'TRADE'
),
anon_12 AS (
  SELECT anon_14.sender, anon_14.chain, anon_14.root_trade_date, anon_14.exec_id, anon_14.version_exec_id, anon_14.known_date AS booked_date
  FROM anon_14
),
anon_10 AS (
  SELECT anon_11.sender, anon_11.chain, anon_11.root_trade_date, anon_11.exec_id, anon_11.version_exec_id, anon_11.account_id, anon_11.security_id, anon_12.booked_date
  FROM anon_11
  JOIN anon_12 ON anon_11.sender = anon_12.sender AND anon_11.chain = anon_12.chain AND anon_11.root_trade_date = anon_12.root_trade_date AND anon_11.exec_id = anon_12.exec_id
    AND anon_11.version_exec_id = anon_12.version_exec_id
),
anon_9 AS (
  SELECT anon_10.account_id, anon_10.security_id, min(anon_10.booked_date) AS replay_from
  FROM anon_10
  GROUP BY anon_10.account_id, anon_10.security_id
),
anon_7 AS (
  SELECT previous_lot.account_id, previous_lot.security_id, previous_lot.lot_id, previous_lot.account_class, previous_lot.open_date, previous_lot.open_time,
    previous_lot.quantity, previous_lot.cost, previous_lot.charges, previous_lot.known_date
  FROM previous_lot
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_8
    FROM anon_9
    WHERE previous_lot.account_id = anon_9.account_id AND previous_lot.security_id = anon_9.security_id
  ))
),
anon_6 AS (
  SELECT anon_7.account_id, anon_7.security_id, anon_7.lot_id, anon_7.account_class, anon_7.open_date, anon_7.open_time, anon_7.quantity, anon_7.cost, anon_7.charges,
    anon_7.known_date
  FROM anon_7
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_15
    FROM split
    WHERE anon_7.security_id = split.security_id
  ))
),
anon_20 AS (
  SELECT split.security_id, split.ratio_new, split.ratio_old
  FROM split
),
anon_19 AS (
  SELECT anon_7.account_id, anon_7.security_id, anon_7.lot_id, anon_7.account_class, anon_7.open_date, anon_7.open_time, anon_7.quantity, anon_7.cost, anon_7.charges,
    anon_7.known_date, anon_20.ratio_new, anon_20.ratio_old
  FROM anon_7
  JOIN anon_20 ON anon_7.security_id = anon_20.security_id
),
anon_18 AS (
  SELECT anon_19.account_id, anon_19.security_id, anon_19.lot_id, anon_19.account_class, anon_19.open_date, anon_19.open_time, anon_19.quantity, anon_19.cost,
    anon_19.charges, anon_19.known_date, anon_19.ratio_new, anon_19.ratio_old, CAST(sum(anon_19.quantity) OVER (PARTITION BY anon_19.account_id, anon_19.security_id ORDER BY anon_19.open_date, anon_19.open_time ASC NULLS FIRST, anon_19.lot_id ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS NUMBER(38, 6)) AS high
  FROM anon_19
),
anon_17 AS (
  SELECT anon_18.account_id, anon_18.security_id, anon_18.lot_id, anon_18.account_class, anon_18.open_date, anon_18.open_time, anon_18.cost, anon_18.charges,
    anon_18.known_date, anon_18.ratio_new, anon_18.ratio_old, anon_18.high, CAST(CASE WHEN (anon_18.high < 0) THEN -CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(anon_18.high AS NUMBER(20, 6))) * CAST(CAST(anon_18.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_18.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6))
    ELSE CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(anon_18.high AS NUMBER(20, 6))) * CAST(CAST(anon_18.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_18.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6)) END - CASE
    WHEN (CAST(anon_18.high - anon_18.quantity AS NUMBER(38, 6)) < 0) THEN -CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(CAST(anon_18.high - anon_18.quantity AS NUMBER(38, 6)) AS NUMBER(20, 6))) * CAST(CAST(anon_18.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_18.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6))
    ELSE CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(CAST(anon_18.high - anon_18.quantity AS NUMBER(38, 6)) AS NUMBER(20, 6))) * CAST(CAST(anon_18.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_18.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6)) END AS NUMBER(38, 6)) AS quantity
  FROM anon_18
),
anon_16 AS (
  SELECT anon_17.account_id, anon_17.security_id, anon_17.lot_id, anon_17.account_class, anon_17.open_date, anon_17.open_time, anon_17.quantity, anon_17.cost,
    anon_17.charges, anon_17.known_date
  FROM anon_17
),
anon_5 AS (
  SELECT anon_6.account_id, anon_6.security_id, anon_6.lot_id, anon_6.account_class, anon_6.open_date, anon_6.open_time, anon_6.quantity, anon_6.cost, anon_6.charges,
    anon_6.known_date
  FROM anon_6
  UNION ALL
  SELECT anon_16.account_id, anon_16.security_id, anon_16.lot_id, anon_16.account_class, anon_16.open_date, anon_16.open_time, anon_16.quantity, anon_16.cost,
    anon_16.charges, anon_16.known_date
  FROM anon_16
),
anon_4 AS (
  SELECT anon_5.account_id, anon_5.security_id, anon_5.lot_id, anon_5.account_class, anon_5.open_date, anon_5.open_time, anon_5.quantity, anon_5.cost, anon_5.charges,
    anon_5.known_date, 1 AS held, 0 AS transferred, CAST(NULL AS DATE) AS replay_from
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.account_id, anon_4.security_id, anon_4.lot_id, anon_4.account_class, anon_4.open_date, anon_4.open_time, anon_4.quantity, anon_4.cost, anon_4.charges,
    anon_4.held, anon_4.transferred, anon_4.replay_from
  FROM anon_4
),
anon_24 AS (
  SELECT trade.sender, trade.chain, trade.root_trade_date, trade.exec_id, trade.version_exec_id, trade.entry, trade.trade_date, trade.account_id, trade.account_class,
    trade.market_maker, trade.security_id, trade.clearing_path, trade.side, trade.quantity, trade.price, trade.currency, trade.gross, trade.commission,
    trade.section_31_fee, trade.taf_fee, trade.net_money, trade.trade_time, trade.settlement_date, trade.clearing_date, trade.street_reference, trade.known_date
  FROM trade
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_25
    FROM anon_9
    WHERE trade.account_id = anon_9.account_id AND trade.security_id = anon_9.security_id
  ))
),
anon_23 AS (
  SELECT anon_24.account_id, anon_24.security_id, anon_24.account_class, CASE WHEN CAST(anon_24.sender AS VARCHAR2(4000)) IS NOT NULL AND TO_CHAR(anon_24.root_trade_date, 'YYYY-MM-DD') IS NOT NULL
    AND CAST(anon_24.version_exec_id AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_24.sender AS VARCHAR2(4000)) || '.' || TO_CHAR(anon_24.root_trade_date, 'YYYY-MM-DD') || '.' || CAST(anon_24.version_exec_id AS VARCHAR2(4000)) END AS lot_id,
    anon_24.trade_date AS open_date, anon_24.trade_time AS open_time, CAST(anon_24.quantity AS NUMBER(38, 6)) AS quantity, CAST(-anon_24.gross AS NUMBER(38, 2)) AS cost,
    CAST(anon_24.commission + anon_24.section_31_fee + anon_24.taf_fee AS NUMBER(38, 2)) AS charges
  FROM anon_24
),
anon_22 AS (
  SELECT anon_23.account_id, anon_23.security_id, anon_23.account_class, anon_23.lot_id, anon_23.open_date, anon_23.open_time, anon_23.quantity, anon_23.cost,
    anon_23.charges, 0 AS held, 0 AS transferred, CAST(NULL AS DATE) AS replay_from
  FROM anon_23
),
anon_21 AS (
  SELECT anon_22.account_id, anon_22.security_id, anon_22.lot_id, anon_22.account_class, anon_22.open_date, anon_22.open_time, anon_22.quantity, anon_22.cost,
    anon_22.charges, anon_22.held, anon_22.transferred, anon_22.replay_from
  FROM anon_22
),
anon_30 AS (
  SELECT security_transfer.file_id, security_transfer.line_number, security_transfer.sender, security_transfer.transfer_id, security_transfer.transfer_kind,
    security_transfer.account_id, security_transfer.account_class, security_transfer.depository_account, security_transfer.contra_account, security_transfer.security_id,
    security_transfer.quantity, security_transfer.cost_price, security_transfer.cost, security_transfer.cost_reason, security_transfer.transfer_date, security_transfer.currency,
    security_transfer.lot_id, security_transfer.status, security_transfer.reason, security_transfer.known_date
  FROM security_transfer
  WHERE security_transfer.status = 'accepted' AND security_transfer.transfer_kind = 'ACCOUNT'
),
anon_29 AS (
  SELECT anon_30.account_id, anon_30.security_id, anon_30.lot_id, anon_30.account_class, anon_30.transfer_date AS open_date, CAST(NULL AS TIMESTAMP(6)) AS open_time,
    CAST(anon_30.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_30.cost AS NUMBER(38, 2)) AS cost, CAST(0 AS NUMBER(38, 2)) AS charges, 0 AS held, 1 AS transferred
  FROM anon_30
),
anon_28 AS (
  SELECT anon_29.account_id, anon_29.security_id, anon_29.lot_id, anon_29.account_class, anon_29.open_date, anon_29.open_time, anon_29.quantity, anon_29.cost,
    anon_29.charges, anon_29.held, anon_29.transferred
  FROM anon_29
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_31
    FROM anon_9
    WHERE anon_29.account_id = anon_9.account_id AND anon_29.security_id = anon_9.security_id
  ))
),
anon_27 AS (
  SELECT anon_28.account_id, anon_28.security_id, anon_28.lot_id, anon_28.account_class, anon_28.open_date, anon_28.open_time, anon_28.quantity, anon_28.cost,
    anon_28.charges, anon_28.held, anon_28.transferred, CAST(NULL AS DATE) AS replay_from
  FROM anon_28
),
anon_26 AS (
  SELECT anon_27.account_id, anon_27.security_id, anon_27.lot_id, anon_27.account_class, anon_27.open_date, anon_27.open_time, anon_27.quantity, anon_27.cost,
    anon_27.charges, anon_27.held, anon_27.transferred, anon_27.replay_from
  FROM anon_27
),
anon_39 AS (
  SELECT recent_lot.account_id, recent_lot.security_id, recent_lot.lot_id, recent_lot.account_class, recent_lot.open_date, recent_lot.open_time, recent_lot.quantity,
    recent_lot.cost, recent_lot.charges, recent_lot.known_date, anon_9.replay_from
  FROM recent_lot
  JOIN anon_9 ON recent_lot.account_id = anon_9.account_id AND recent_lot.security_id = anon_9.security_id
),
anon_37 AS (
  SELECT anon_39.account_id, anon_39.security_id, anon_39.lot_id, anon_39.account_class, anon_39.open_date, anon_39.open_time, anon_39.quantity, anon_39.cost,
    anon_39.charges, anon_39.known_date, anon_39.replay_from
  FROM anon_39
  WHERE anon_39.known_date < anon_39.replay_from
),
anon_38 AS (
  SELECT anon_37.account_id, anon_37.security_id, max(anon_37.known_date) AS base_date
  FROM anon_37
  GROUP BY anon_37.account_id, anon_37.security_id
),
anon_36 AS (
  SELECT anon_37.account_id, anon_37.security_id, anon_37.lot_id, anon_37.account_class, anon_37.open_date, anon_37.open_time, anon_37.quantity, anon_37.cost,
    anon_37.charges, anon_37.known_date, anon_37.replay_from, anon_38.base_date
  FROM anon_37
  JOIN anon_38 ON anon_37.account_id = anon_38.account_id AND anon_37.security_id = anon_38.security_id
),
anon_35 AS (
  SELECT anon_36.account_id, anon_36.security_id, anon_36.lot_id, anon_36.account_class, anon_36.open_date, anon_36.open_time, anon_36.quantity, anon_36.cost,
    anon_36.charges, anon_36.known_date, anon_36.replay_from, anon_36.base_date
  FROM anon_36
  WHERE anon_36.known_date = anon_36.base_date
),
anon_34 AS (
  SELECT anon_35.account_id, anon_35.security_id, anon_35.lot_id, anon_35.account_class, anon_35.open_date, anon_35.open_time, anon_35.quantity, anon_35.cost,
    anon_35.charges, anon_35.known_date, anon_35.replay_from, anon_35.base_date, 1 AS held, 0 AS transferred
  FROM anon_35
),
anon_33 AS (
  SELECT anon_34.account_id, anon_34.security_id, anon_34.lot_id, anon_34.account_class, anon_34.open_date, anon_34.open_time, anon_34.quantity, anon_34.cost,
    anon_34.charges, anon_34.held, anon_34.transferred, anon_34.replay_from
  FROM anon_34
),
anon_49 AS (
  SELECT recent_trade.sender, recent_trade.chain, recent_trade.root_trade_date, recent_trade.exec_id, recent_trade.version_exec_id, recent_trade.entry,
    recent_trade.trade_date, recent_trade.account_id, recent_trade.account_class, recent_trade.market_maker, recent_trade.security_id, recent_trade.clearing_path,
    recent_trade.side, recent_trade.quantity, recent_trade.price, recent_trade.currency, recent_trade.gross, recent_trade.commission, recent_trade.section_31_fee,
    recent_trade.taf_fee, recent_trade.net_money, recent_trade.trade_time, recent_trade.settlement_date, recent_trade.clearing_date, recent_trade.street_reference,
    recent_trade.known_date, anon_9.replay_from
  FROM recent_trade
  JOIN anon_9 ON recent_trade.account_id = anon_9.account_id AND recent_trade.security_id = anon_9.security_id
),
anon_48 AS (
  SELECT anon_49.sender, anon_49.chain, anon_49.root_trade_date, anon_49.exec_id, anon_49.version_exec_id, anon_49.entry, anon_49.trade_date, anon_49.account_id,
    anon_49.account_class, anon_49.market_maker, anon_49.security_id, anon_49.clearing_path, anon_49.side, anon_49.quantity, anon_49.price, anon_49.currency,
    anon_49.gross, anon_49.commission, anon_49.section_31_fee, anon_49.taf_fee, anon_49.net_money, anon_49.trade_time, anon_49.settlement_date, anon_49.clearing_date,
    anon_49.street_reference, anon_49.known_date, anon_49.replay_from
  FROM anon_49
  WHERE anon_49.known_date >= anon_49.replay_from
),
anon_47 AS (
  SELECT anon_48.sender, anon_48.chain, anon_48.root_trade_date, anon_48.exec_id, anon_48.version_exec_id, anon_48.entry, anon_48.trade_date, anon_48.account_id,
    anon_48.account_class, anon_48.market_maker, anon_48.security_id, anon_48.clearing_path, anon_48.side, anon_48.quantity, anon_48.price, anon_48.currency,
    anon_48.gross, anon_48.commission, anon_48.section_31_fee, anon_48.taf_fee, anon_48.net_money, anon_48.trade_time, anon_48.settlement_date, anon_48.clearing_date,
    anon_48.street_reference, anon_48.known_date
  FROM anon_48
),
anon_50 AS (
  SELECT trade.sender, trade.chain, trade.root_trade_date, trade.exec_id, trade.version_exec_id, trade.entry, trade.trade_date, trade.account_id, trade.account_class,
    trade.market_maker, trade.security_id, trade.clearing_path, trade.side, trade.quantity, trade.price, trade.currency, trade.gross, trade.commission,
    trade.section_31_fee, trade.taf_fee, trade.net_money, trade.trade_time, trade.settlement_date, trade.clearing_date, trade.street_reference, trade.known_date
  FROM trade
  WHERE EXISTS (
    SELECT 1 AS anon_51
    FROM anon_9
    WHERE trade.account_id = anon_9.account_id AND trade.security_id = anon_9.security_id
  )
),
anon_46 AS (
  SELECT anon_47.sender, anon_47.chain, anon_47.root_trade_date, anon_47.exec_id, anon_47.version_exec_id, anon_47.entry, anon_47.trade_date, anon_47.account_id,
    anon_47.account_class, anon_47.market_maker, anon_47.security_id, anon_47.clearing_path, anon_47.side, anon_47.quantity, anon_47.price, anon_47.currency,
    anon_47.gross, anon_47.commission, anon_47.section_31_fee, anon_47.taf_fee, anon_47.net_money, anon_47.trade_time, anon_47.settlement_date, anon_47.clearing_date,
    anon_47.street_reference, anon_47.known_date
  FROM anon_47
  UNION ALL
  SELECT anon_50.sender, anon_50.chain, anon_50.root_trade_date, anon_50.exec_id, anon_50.version_exec_id, anon_50.entry, anon_50.trade_date, anon_50.account_id,
    anon_50.account_class, anon_50.market_maker, anon_50.security_id, anon_50.clearing_path, anon_50.side, anon_50.quantity, anon_50.price, anon_50.currency,
    anon_50.gross, anon_50.commission, anon_50.section_31_fee, anon_50.taf_fee, anon_50.net_money, anon_50.trade_time, anon_50.settlement_date, anon_50.clearing_date,
    anon_50.street_reference, anon_50.known_date
  FROM anon_50
),
anon_45 AS (
  SELECT anon_46.sender, anon_46.chain, anon_46.root_trade_date, anon_46.exec_id, anon_46.version_exec_id, anon_46.entry, anon_46.trade_date, anon_46.account_id,
    anon_46.account_class, anon_46.market_maker, anon_46.security_id, anon_46.clearing_path, anon_46.side, anon_46.quantity, anon_46.price, anon_46.currency,
    anon_46.gross, anon_46.commission, anon_46.section_31_fee, anon_46.taf_fee, anon_46.net_money, anon_46.trade_time, anon_46.settlement_date, anon_46.clearing_date,
    anon_46.street_reference, anon_46.known_date
  FROM anon_46
  WHERE anon_46.entry = 'TRADE'
),
anon_54 AS (
  SELECT anon_46.sender, anon_46.chain, anon_46.root_trade_date, anon_46.exec_id, anon_46.version_exec_id, anon_46.entry, anon_46.trade_date, anon_46.account_id,
    anon_46.account_class, anon_46.market_maker, anon_46.security_id, anon_46.clearing_path, anon_46.side, anon_46.quantity, anon_46.price, anon_46.currency,
    anon_46.gross, anon_46.commission, anon_46.section_31_fee, anon_46.taf_fee, anon_46.net_money, anon_46.trade_time, anon_46.settlement_date, anon_46.clearing_date,
    anon_46.street_reference, anon_46.known_date
  FROM anon_46
  WHERE anon_46.entry = 'REVERSAL'
),
anon_53 AS (
  SELECT anon_54.sender, anon_54.chain, anon_54.root_trade_date, anon_54.exec_id, anon_54.version_exec_id
  FROM anon_54
),
anon_44 AS (
  SELECT anon_45.sender, anon_45.chain, anon_45.root_trade_date, anon_45.exec_id, anon_45.version_exec_id, anon_45.entry, anon_45.trade_date, anon_45.account_id,
    anon_45.account_class, anon_45.market_maker, anon_45.security_id, anon_45.clearing_path, anon_45.side, anon_45.quantity, anon_45.price, anon_45.currency,
    anon_45.gross, anon_45.commission, anon_45.section_31_fee, anon_45.taf_fee, anon_45.net_money, anon_45.trade_time, anon_45.settlement_date, anon_45.clearing_date,
    anon_45.street_reference, anon_45.known_date
  FROM anon_45
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_52
    FROM anon_53
    WHERE anon_45.sender = anon_53.sender AND anon_45.chain = anon_53.chain AND anon_45.root_trade_date = anon_53.root_trade_date AND anon_45.exec_id = anon_53.exec_id
      AND anon_45.version_exec_id = anon_53.version_exec_id
  ))
),
anon_43 AS (
  SELECT anon_44.account_id, anon_44.security_id, anon_44.account_class, CASE WHEN CAST(anon_44.sender AS VARCHAR2(4000)) IS NOT NULL AND TO_CHAR(anon_44.root_trade_date, 'YYYY-MM-DD') IS NOT NULL
    AND CAST(anon_44.version_exec_id AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_44.sender AS VARCHAR2(4000)) || '.' || TO_CHAR(anon_44.root_trade_date, 'YYYY-MM-DD') || '.' || CAST(anon_44.version_exec_id AS VARCHAR2(4000)) END AS lot_id,
    anon_44.trade_date AS open_date, anon_44.trade_time AS open_time, CAST(anon_44.quantity AS NUMBER(38, 6)) AS quantity, CAST(-anon_44.gross AS NUMBER(38, 2)) AS cost,
    CAST(anon_44.commission + anon_44.section_31_fee + anon_44.taf_fee AS NUMBER(38, 2)) AS charges
  FROM anon_44
),
anon_42 AS (
  SELECT anon_43.account_id, anon_43.security_id, anon_43.account_class, anon_43.lot_id, anon_43.open_date, anon_43.open_time, anon_43.quantity, anon_43.cost,
    anon_43.charges, 0 AS held, 0 AS transferred
  FROM anon_43
),
anon_41 AS (
  SELECT anon_42.account_id, anon_42.security_id, anon_42.account_class, anon_42.lot_id, anon_42.open_date, anon_42.open_time, anon_42.quantity, anon_42.cost,
    anon_42.charges, anon_42.held, anon_42.transferred, anon_9.replay_from
  FROM anon_42
  JOIN anon_9 ON anon_42.account_id = anon_9.account_id AND anon_42.security_id = anon_9.security_id
),
anon_40 AS (
  SELECT anon_41.account_id, anon_41.security_id, anon_41.lot_id, anon_41.account_class, anon_41.open_date, anon_41.open_time, anon_41.quantity, anon_41.cost,
    anon_41.charges, anon_41.held, anon_41.transferred, anon_41.replay_from
  FROM anon_41
),
anon_32 AS (
  SELECT anon_33.account_id, anon_33.security_id, anon_33.lot_id, anon_33.account_class, anon_33.open_date, anon_33.open_time, anon_33.quantity, anon_33.cost,
    anon_33.charges, anon_33.held, anon_33.transferred, anon_33.replay_from
  FROM anon_33
  UNION ALL
  SELECT anon_40.account_id, anon_40.security_id, anon_40.lot_id, anon_40.account_class, anon_40.open_date, anon_40.open_time, anon_40.quantity, anon_40.cost,
    anon_40.charges, anon_40.held, anon_40.transferred, anon_40.replay_from
  FROM anon_40
),
anon_62 AS (
  SELECT recent_security_transfer.file_id, recent_security_transfer.line_number, recent_security_transfer.sender, recent_security_transfer.transfer_id,
    recent_security_transfer.transfer_kind, recent_security_transfer.account_id, recent_security_transfer.account_class, recent_security_transfer.depository_account,
    recent_security_transfer.contra_account, recent_security_transfer.security_id, recent_security_transfer.quantity, recent_security_transfer.cost_price,
    recent_security_transfer.cost, recent_security_transfer.cost_reason, recent_security_transfer.transfer_date, recent_security_transfer.currency, recent_security_transfer.lot_id,
    recent_security_transfer.status, recent_security_transfer.reason, recent_security_transfer.known_date, anon_9.replay_from
  FROM recent_security_transfer
  JOIN anon_9 ON recent_security_transfer.account_id = anon_9.account_id AND recent_security_transfer.security_id = anon_9.security_id
),
anon_61 AS (
  SELECT anon_62.file_id, anon_62.line_number, anon_62.sender, anon_62.transfer_id, anon_62.transfer_kind, anon_62.account_id, anon_62.account_class, anon_62.depository_account,
    anon_62.contra_account, anon_62.security_id, anon_62.quantity, anon_62.cost_price, anon_62.cost, anon_62.cost_reason, anon_62.transfer_date, anon_62.currency,
    anon_62.lot_id, anon_62.status, anon_62.reason, anon_62.known_date, anon_62.replay_from
  FROM anon_62
  WHERE anon_62.known_date >= anon_62.replay_from
),
anon_60 AS (
  SELECT anon_61.file_id, anon_61.line_number, anon_61.sender, anon_61.transfer_id, anon_61.transfer_kind, anon_61.account_id, anon_61.account_class, anon_61.depository_account,
    anon_61.contra_account, anon_61.security_id, anon_61.quantity, anon_61.cost_price, anon_61.cost, anon_61.cost_reason, anon_61.transfer_date, anon_61.currency,
    anon_61.lot_id, anon_61.status, anon_61.reason, anon_61.known_date
  FROM anon_61
),
anon_63 AS (
  SELECT security_transfer.file_id, security_transfer.line_number, security_transfer.sender, security_transfer.transfer_id, security_transfer.transfer_kind,
    security_transfer.account_id, security_transfer.account_class, security_transfer.depository_account, security_transfer.contra_account, security_transfer.security_id,
    security_transfer.quantity, security_transfer.cost_price, security_transfer.cost, security_transfer.cost_reason, security_transfer.transfer_date, security_transfer.currency,
    security_transfer.lot_id, security_transfer.status, security_transfer.reason, security_transfer.known_date
  FROM security_transfer
  WHERE EXISTS (
    SELECT 1 AS anon_64
    FROM anon_9
    WHERE security_transfer.account_id = anon_9.account_id AND security_transfer.security_id = anon_9.security_id
  )
),
anon_59 AS (
  SELECT anon_60.file_id, anon_60.line_number, anon_60.sender, anon_60.transfer_id, anon_60.transfer_kind, anon_60.account_id, anon_60.account_class, anon_60.depository_account,
    anon_60.contra_account, anon_60.security_id, anon_60.quantity, anon_60.cost_price, anon_60.cost, anon_60.cost_reason, anon_60.transfer_date, anon_60.currency,
    anon_60.lot_id, anon_60.status, anon_60.reason, anon_60.known_date
  FROM anon_60
  UNION ALL
  SELECT anon_63.file_id, anon_63.line_number, anon_63.sender, anon_63.transfer_id, anon_63.transfer_kind, anon_63.account_id, anon_63.account_class, anon_63.depository_account,
    anon_63.contra_account, anon_63.security_id, anon_63.quantity, anon_63.cost_price, anon_63.cost, anon_63.cost_reason, anon_63.transfer_date, anon_63.currency,
    anon_63.lot_id, anon_63.status, anon_63.reason, anon_63.known_date
  FROM anon_63
),
anon_58 AS (
  SELECT anon_59.file_id, anon_59.line_number, anon_59.sender, anon_59.transfer_id, anon_59.transfer_kind, anon_59.account_id, anon_59.account_class, anon_59.depository_account,
    anon_59.contra_account, anon_59.security_id, anon_59.quantity, anon_59.cost_price, anon_59.cost, anon_59.cost_reason, anon_59.transfer_date, anon_59.currency,
    anon_59.lot_id, anon_59.status, anon_59.reason, anon_59.known_date
  FROM anon_59
  WHERE anon_59.status = 'accepted' AND anon_59.transfer_kind = 'ACCOUNT'
),
anon_57 AS (
  SELECT anon_58.account_id, anon_58.security_id, anon_58.lot_id, anon_58.account_class, anon_58.transfer_date AS open_date, CAST(NULL AS TIMESTAMP(6)) AS open_time,
    CAST(anon_58.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_58.cost AS NUMBER(38, 2)) AS cost, CAST(0 AS NUMBER(38, 2)) AS charges, 0 AS held, 1 AS transferred
  FROM anon_58
),
anon_56 AS (
  SELECT anon_57.account_id, anon_57.security_id, anon_57.lot_id, anon_57.account_class, anon_57.open_date, anon_57.open_time, anon_57.quantity, anon_57.cost,
    anon_57.charges, anon_57.held, anon_57.transferred, anon_9.replay_from
  FROM anon_57
  JOIN anon_9 ON anon_57.account_id = anon_9.account_id AND anon_57.security_id = anon_9.security_id
),
anon_55 AS (
  SELECT anon_56.account_id, anon_56.security_id, anon_56.lot_id, anon_56.account_class, anon_56.open_date, anon_56.open_time, anon_56.quantity, anon_56.cost,
    anon_56.charges, anon_56.held, anon_56.transferred, anon_56.replay_from
  FROM anon_56
),
anon_2 AS (
  SELECT anon_3.account_id, anon_3.security_id, anon_3.lot_id, anon_3.account_class, anon_3.open_date, anon_3.open_time, anon_3.quantity, anon_3.cost, anon_3.charges,
    anon_3.held, anon_3.transferred, anon_3.replay_from
  FROM anon_3
  UNION ALL
  SELECT anon_21.account_id, anon_21.security_id, anon_21.lot_id, anon_21.account_class, anon_21.open_date, anon_21.open_time, anon_21.quantity, anon_21.cost,
    anon_21.charges, anon_21.held, anon_21.transferred, anon_21.replay_from
  FROM anon_21
  UNION ALL
  SELECT anon_26.account_id, anon_26.security_id, anon_26.lot_id, anon_26.account_class, anon_26.open_date, anon_26.open_time, anon_26.quantity, anon_26.cost,
    anon_26.charges, anon_26.held, anon_26.transferred, anon_26.replay_from
  FROM anon_26
  UNION ALL
  SELECT anon_32.account_id, anon_32.security_id, anon_32.lot_id, anon_32.account_class, anon_32.open_date, anon_32.open_time, anon_32.quantity, anon_32.cost,
    anon_32.charges, anon_32.held, anon_32.transferred, anon_32.replay_from
  FROM anon_32
  UNION ALL
  SELECT anon_55.account_id, anon_55.security_id, anon_55.lot_id, anon_55.account_class, anon_55.open_date, anon_55.open_time, anon_55.quantity, anon_55.cost,
    anon_55.charges, anon_55.held, anon_55.transferred, anon_55.replay_from
  FROM anon_55
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
