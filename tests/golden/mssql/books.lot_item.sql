WITH
anon_7 AS (
  SELECT previous_lot.account_id, previous_lot.security_id, previous_lot.lot_id, previous_lot.account_class, previous_lot.open_date, previous_lot.open_time,
    previous_lot.quantity, previous_lot.cost, previous_lot.charges, previous_lot.known_date
  FROM previous_lot
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_8
    FROM lot_replay
    WHERE previous_lot.account_id = lot_replay.account_id AND previous_lot.security_id = lot_replay.security_id
  ))
),
anon_6 AS (
  SELECT anon_7.account_id, anon_7.security_id, anon_7.lot_id, anon_7.account_class, anon_7.open_date, anon_7.open_time, anon_7.quantity, anon_7.cost, anon_7.charges,
    anon_7.known_date
  FROM anon_7
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_9
    FROM split
    WHERE anon_7.security_id = split.security_id
  ))
),
anon_14 AS (
  SELECT split.security_id, split.ratio_new, split.ratio_old
  FROM split
),
anon_13 AS (
  SELECT anon_7.account_id, anon_7.security_id, anon_7.lot_id, anon_7.account_class, anon_7.open_date, anon_7.open_time, anon_7.quantity, anon_7.cost, anon_7.charges,
    anon_7.known_date, anon_14.ratio_new, anon_14.ratio_old
  FROM anon_7
  JOIN anon_14 ON anon_7.security_id = anon_14.security_id
),
anon_12 AS (
  SELECT anon_13.account_id, anon_13.security_id, anon_13.lot_id, anon_13.account_class, anon_13.open_date, anon_13.open_time, anon_13.quantity, anon_13.cost,
    anon_13.charges, anon_13.known_date, anon_13.ratio_new, anon_13.ratio_old, CAST(SUM(anon_13.quantity) OVER (PARTITION BY anon_13.account_id, anon_13.security_id ORDER BY CASE
    WHEN anon_13.open_date IS NULL THEN 1 ELSE 0 END, anon_13.open_date, anon_13.open_time, CASE WHEN anon_13.lot_id IS NULL THEN 1 ELSE 0 END, anon_13.lot_id ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS DECIMAL(38, 6)) AS high
  FROM anon_13
),
anon_11 AS (
  SELECT anon_12.account_id, anon_12.security_id, anon_12.lot_id, anon_12.account_class, anon_12.open_date, anon_12.open_time, anon_12.cost, anon_12.charges,
    anon_12.known_date, anon_12.ratio_new, anon_12.ratio_old, anon_12.high, CAST(CASE WHEN (anon_12.high < 0) THEN -CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_12.high AS DECIMAL(20, 6))) * CAST(CAST(anon_12.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_12.high AS DECIMAL(20, 6))) * CAST(CAST(anon_12.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_12.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_12.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6))
    ELSE CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_12.high AS DECIMAL(20, 6))) * CAST(CAST(anon_12.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_12.high AS DECIMAL(20, 6))) * CAST(CAST(anon_12.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_12.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_12.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6)) END - CASE
    WHEN (CAST(anon_12.high - anon_12.quantity AS DECIMAL(38, 6)) < 0) THEN -CAST(CAST(((CAST(floor(CAST(abs(CAST(CAST(anon_12.high - anon_12.quantity AS DECIMAL(38, 6)) AS DECIMAL(20, 6))) * CAST(CAST(anon_12.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(CAST(anon_12.high - anon_12.quantity AS DECIMAL(38, 6)) AS DECIMAL(20, 6))) * CAST(CAST(anon_12.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_12.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_12.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6))
    ELSE CAST(CAST(((CAST(floor(CAST(abs(CAST(CAST(anon_12.high - anon_12.quantity AS DECIMAL(38, 6)) AS DECIMAL(20, 6))) * CAST(CAST(anon_12.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(CAST(anon_12.high - anon_12.quantity AS DECIMAL(38, 6)) AS DECIMAL(20, 6))) * CAST(CAST(anon_12.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_12.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_12.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6)) END AS DECIMAL(38, 6)) AS quantity
  FROM anon_12
),
anon_10 AS (
  SELECT anon_11.account_id, anon_11.security_id, anon_11.lot_id, anon_11.account_class, anon_11.open_date, anon_11.open_time, anon_11.quantity, anon_11.cost,
    anon_11.charges, anon_11.known_date
  FROM anon_11
),
anon_5 AS (
  SELECT anon_6.account_id, anon_6.security_id, anon_6.lot_id, anon_6.account_class, anon_6.open_date, anon_6.open_time, anon_6.quantity, anon_6.cost, anon_6.charges,
    anon_6.known_date
  FROM anon_6
  UNION ALL
  SELECT anon_10.account_id, anon_10.security_id, anon_10.lot_id, anon_10.account_class, anon_10.open_date, anon_10.open_time, anon_10.quantity, anon_10.cost,
    anon_10.charges, anon_10.known_date
  FROM anon_10
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
anon_18 AS (
  SELECT trade.sender, trade.chain, trade.root_trade_date, trade.exec_id, trade.version_exec_id, trade.entry, trade.trade_date, trade.account_id, trade.account_class,
    trade.market_maker, trade.security_id, trade.clearing_path, trade.side, trade.quantity, trade.price, trade.currency, trade.gross, trade.commission,
    trade.section_31_fee, trade.taf_fee, trade.net_money, trade.trade_time, trade.settlement_date, trade.clearing_date, trade.street_reference, trade.known_date
  FROM trade
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_19
    FROM lot_replay
    WHERE trade.account_id = lot_replay.account_id AND trade.security_id = lot_replay.security_id
  ))
),
anon_17 AS (
  SELECT anon_18.account_id, anon_18.security_id, anon_18.account_class, CAST(anon_18.sender AS VARCHAR(8000)) + '.' + CONVERT(VARCHAR(10), anon_18.root_trade_date, 23) + '.' + CAST(anon_18.version_exec_id AS VARCHAR(8000)) AS lot_id,
    anon_18.trade_date AS open_date, anon_18.trade_time AS open_time, CAST(anon_18.quantity AS DECIMAL(38, 6)) AS quantity, CAST(-anon_18.gross AS DECIMAL(38, 2)) AS cost,
    CAST(anon_18.commission + anon_18.section_31_fee + anon_18.taf_fee AS DECIMAL(38, 2)) AS charges
  FROM anon_18
),
anon_16 AS (
  SELECT anon_17.account_id, anon_17.security_id, anon_17.account_class, anon_17.lot_id, anon_17.open_date, anon_17.open_time, anon_17.quantity, anon_17.cost,
    anon_17.charges, 0 AS held, 0 AS transferred, CAST(NULL AS DATE) AS replay_from
  FROM anon_17
),
anon_15 AS (
  SELECT anon_16.account_id, anon_16.security_id, anon_16.lot_id, anon_16.account_class, anon_16.open_date, anon_16.open_time, anon_16.quantity, anon_16.cost,
    anon_16.charges, anon_16.held, anon_16.transferred, anon_16.replay_from
  FROM anon_16
),
anon_24 AS (
  SELECT security_transfer.file_id, security_transfer.line_number, security_transfer.sender, security_transfer.transfer_id, security_transfer.transfer_kind,
    security_transfer.account_id, security_transfer.account_class, security_transfer.depository_account, security_transfer.contra_account, security_transfer.security_id,
    security_transfer.quantity, security_transfer.cost_price, security_transfer.cost, security_transfer.cost_reason, security_transfer.transfer_date, security_transfer.currency,
    security_transfer.lot_id, security_transfer.status, security_transfer.reason, security_transfer.known_date
  FROM security_transfer
  WHERE security_transfer.status = 'accepted' AND security_transfer.transfer_kind = 'ACCOUNT'
),
anon_23 AS (
  SELECT anon_24.account_id, anon_24.security_id, anon_24.lot_id, anon_24.account_class, anon_24.transfer_date AS open_date, CAST(NULL AS DATETIME2(6)) AS open_time,
    CAST(anon_24.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_24.cost AS DECIMAL(38, 2)) AS cost, CAST(0 AS DECIMAL(38, 2)) AS charges, 0 AS held,
    1 AS transferred
  FROM anon_24
),
anon_22 AS (
  SELECT anon_23.account_id, anon_23.security_id, anon_23.lot_id, anon_23.account_class, anon_23.open_date, anon_23.open_time, anon_23.quantity, anon_23.cost,
    anon_23.charges, anon_23.held, anon_23.transferred
  FROM anon_23
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_25
    FROM lot_replay
    WHERE anon_23.account_id = lot_replay.account_id AND anon_23.security_id = lot_replay.security_id
  ))
),
anon_21 AS (
  SELECT anon_22.account_id, anon_22.security_id, anon_22.lot_id, anon_22.account_class, anon_22.open_date, anon_22.open_time, anon_22.quantity, anon_22.cost,
    anon_22.charges, anon_22.held, anon_22.transferred, CAST(NULL AS DATE) AS replay_from
  FROM anon_22
),
anon_20 AS (
  SELECT anon_21.account_id, anon_21.security_id, anon_21.lot_id, anon_21.account_class, anon_21.open_date, anon_21.open_time, anon_21.quantity, anon_21.cost,
    anon_21.charges, anon_21.held, anon_21.transferred, anon_21.replay_from
  FROM anon_21
),
anon_2 AS (
  SELECT anon_3.account_id, anon_3.security_id, anon_3.lot_id, anon_3.account_class, anon_3.open_date, anon_3.open_time, anon_3.quantity, anon_3.cost, anon_3.charges,
    anon_3.held, anon_3.transferred, anon_3.replay_from
  FROM anon_3
  UNION ALL
  SELECT anon_15.account_id, anon_15.security_id, anon_15.lot_id, anon_15.account_class, anon_15.open_date, anon_15.open_time, anon_15.quantity, anon_15.cost,
    anon_15.charges, anon_15.held, anon_15.transferred, anon_15.replay_from
  FROM anon_15
  UNION ALL
  SELECT anon_20.account_id, anon_20.security_id, anon_20.lot_id, anon_20.account_class, anon_20.open_date, anon_20.open_time, anon_20.quantity, anon_20.cost,
    anon_20.charges, anon_20.held, anon_20.transferred, anon_20.replay_from
  FROM anon_20
  UNION ALL
  SELECT replayed_item.account_id, replayed_item.security_id, replayed_item.lot_id, replayed_item.account_class, replayed_item.open_date, replayed_item.open_time,
    replayed_item.quantity, replayed_item.cost, replayed_item.charges, replayed_item.held, replayed_item.transferred, replayed_item.replay_from
  FROM replayed_item
),
anon_1 AS (
  SELECT anon_2.account_id, anon_2.security_id, anon_2.lot_id, anon_2.account_class, CAST(anon_2.open_date AS DATE) AS open_date, CAST(anon_2.open_time AS DATETIME2(6)) AS open_time,
    CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_2.cost AS DECIMAL(38, 2)) AS cost, CAST(anon_2.charges AS DECIMAL(38, 2)) AS charges,
    CAST(anon_2.held AS BIGINT) AS held, CAST(anon_2.transferred AS BIGINT) AS transferred, CAST(anon_2.replay_from AS DATE) AS replay_from
  FROM anon_2
)
SELECT anon_1.account_id, anon_1.security_id, anon_1.lot_id, anon_1.account_class, anon_1.open_date, anon_1.open_time, anon_1.quantity, anon_1.cost, anon_1.charges,
  anon_1.held, anon_1.transferred, anon_1.replay_from
FROM anon_1
