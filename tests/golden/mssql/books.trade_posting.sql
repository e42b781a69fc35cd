WITH
anon_16 AS (
  SELECT trade.sender, trade.chain, trade.root_trade_date, trade.exec_id, trade.version_exec_id, trade.entry, trade.trade_date, trade.account_id, trade.account_class,
    trade.market_maker, trade.security_id, trade.clearing_path, trade.side, trade.quantity, trade.price, trade.currency, trade.gross, trade.commission,
    trade.section_31_fee, trade.taf_fee, trade.net_money, trade.trade_time, trade.settlement_date, trade.clearing_date, trade.street_reference, trade.known_date
  FROM trade
  WHERE trade.account_class = 'FIRM'
),
anon_15 AS (
  SELECT anon_16.account_id, anon_16.security_id, anon_16.currency, CAST(anon_16.gross AS DECIMAL(38, 2)) AS gross, CAST(anon_16.section_31_fee + anon_16.taf_fee AS DECIMAL(38, 2)) AS fees,
    CAST(0 AS DECIMAL(38, 2)) AS cost
  FROM anon_16
),
anon_18 AS (
  SELECT transfer_cost.account_id, transfer_cost.security_id, transfer_cost.lot_id, transfer_cost.account_class, transfer_cost.currency, transfer_cost.cost
  FROM transfer_cost
  WHERE transfer_cost.account_class = 'FIRM'
),
anon_17 AS (
  SELECT anon_18.account_id, anon_18.security_id, anon_18.currency, CAST(0 AS DECIMAL(38, 2)) AS gross, CAST(0 AS DECIMAL(38, 2)) AS fees, -anon_18.cost AS cost
  FROM anon_18
),
anon_14 AS (
  SELECT anon_15.account_id, anon_15.security_id, anon_15.currency, anon_15.gross, anon_15.fees, anon_15.cost
  FROM anon_15
  UNION ALL
  SELECT anon_17.account_id, anon_17.security_id, anon_17.currency, anon_17.gross, anon_17.fees, anon_17.cost
  FROM anon_17
),
anon_23 AS (
  SELECT lot.account_id, lot.security_id, lot.lot_id, lot.account_class, lot.open_date, lot.open_time, lot.quantity, lot.cost, lot.charges, lot.known_date
  FROM lot
  WHERE lot.account_class = 'FIRM'
),
anon_21 AS (
  SELECT anon_23.account_id, anon_23.security_id, CAST(coalesce(SUM(anon_23.cost * 1), 0) AS DECIMAL(38, 2)) AS cost
  FROM anon_23
  GROUP BY anon_23.account_id, anon_23.security_id
),
anon_24 AS (
  SELECT anon_14.account_id, anon_14.security_id, anon_14.currency
  FROM anon_14
),
anon_22 AS (
  SELECT DISTINCT anon_24.account_id, anon_24.security_id, anon_24.currency
  FROM anon_24
),
anon_20 AS (
  SELECT anon_21.account_id, anon_21.security_id, anon_21.cost, anon_22.currency
  FROM anon_21
  JOIN anon_22 ON anon_21.account_id = anon_22.account_id AND anon_21.security_id = anon_22.security_id
),
anon_19 AS (
  SELECT anon_20.account_id, anon_20.security_id, anon_20.currency, CAST(0 AS DECIMAL(38, 2)) AS gross, CAST(0 AS DECIMAL(38, 2)) AS fees, anon_20.cost
  FROM anon_20
),
anon_28 AS (
  SELECT previous_lot.account_id, previous_lot.security_id, previous_lot.lot_id, previous_lot.account_class, previous_lot.open_date, previous_lot.open_time,
    previous_lot.quantity, previous_lot.cost, previous_lot.charges, previous_lot.known_date
  FROM previous_lot
  WHERE previous_lot.account_class = 'FIRM'
),
anon_27 AS (
  SELECT anon_28.account_id, anon_28.security_id, CAST(coalesce(SUM(anon_28.cost * -1), 0) AS DECIMAL(38, 2)) AS cost
  FROM anon_28
  GROUP BY anon_28.account_id, anon_28.security_id
),
anon_26 AS (
  SELECT anon_27.account_id, anon_27.security_id, anon_27.cost, anon_22.currency
  FROM anon_27
  JOIN anon_22 ON anon_27.account_id = anon_22.account_id AND anon_27.security_id = anon_22.security_id
),
anon_25 AS (
  SELECT anon_26.account_id, anon_26.security_id, anon_26.currency, CAST(0 AS DECIMAL(38, 2)) AS gross, CAST(0 AS DECIMAL(38, 2)) AS fees, anon_26.cost
  FROM anon_26
),
anon_13 AS (
  SELECT anon_14.account_id, anon_14.security_id, anon_14.currency, anon_14.gross, anon_14.fees, anon_14.cost
  FROM anon_14
  UNION ALL
  SELECT anon_19.account_id, anon_19.security_id, anon_19.currency, anon_19.gross, anon_19.fees, anon_19.cost
  FROM anon_19
  UNION ALL
  SELECT anon_25.account_id, anon_25.security_id, anon_25.currency, anon_25.gross, anon_25.fees, anon_25.cost
  FROM anon_25
),
anon_12 AS (
  SELECT anon_13.account_id, anon_13.security_id, anon_13.currency, CAST(coalesce(SUM(anon_13.gross), 0) AS DECIMAL(38, 2)) AS gross, CAST(coalesce(SUM(anon_13.fees), 0) AS DECIMAL(38, 2)) AS fees,
    CAST(coalesce(SUM(anon_13.cost), 0) AS DECIMAL(38, 2)) AS cost
  FROM anon_13
  GROUP BY anon_13.account_id, anon_13.security_id, anon_13.currency
),
anon_11 AS (
  SELECT anon_12.account_id, anon_12.security_id, anon_12.currency, anon_12.gross, anon_12.fees, anon_12.cost, CAST(anon_12.gross + anon_12.cost AS DECIMAL(38, 2)) AS realised,
    'FIRM' AS account_class, 'INVENTORY.' + '2026-11-10' + '.' + CAST(anon_12.account_id AS VARCHAR(8000)) + '.' + CAST(anon_12.security_id AS VARCHAR(8000)) AS event_key,
    CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_12
),
anon_10 AS (
  SELECT anon_11.account_id, anon_11.security_id, anon_11.currency, anon_11.gross, anon_11.fees, anon_11.cost, anon_11.realised, anon_11.account_class,
    anon_11.event_key, anon_11.business_date
  FROM anon_11
),
anon_38 AS (
  SELECT due_trade.sender, due_trade.chain, due_trade.root_trade_date, due_trade.exec_id, due_trade.version_exec_id, due_trade.entry, due_trade.trade_date,
    due_trade.account_id, due_trade.account_class, due_trade.market_maker, due_trade.security_id, due_trade.clearing_path, due_trade.side, due_trade.quantity,
    due_trade.gross, due_trade.commission, due_trade.price, due_trade.section_31_fee, due_trade.taf_fee, due_trade.fees, due_trade.net_money, due_trade.currency,
    due_trade.settlement_date, due_trade.street_reference
  FROM due_trade
  WHERE due_trade.clearing_path IN ('CNS', 'NET')
),
anon_50 AS (
  SELECT anon_38.sender, anon_38.chain, anon_38.root_trade_date, anon_38.exec_id, anon_38.version_exec_id, anon_38.entry, anon_38.trade_date, anon_38.account_id,
    anon_38.account_class, anon_38.market_maker, anon_38.security_id, anon_38.clearing_path, anon_38.side, anon_38.quantity, anon_38.gross, anon_38.commission,
    anon_38.price, anon_38.section_31_fee, anon_38.taf_fee, anon_38.fees, anon_38.net_money, anon_38.currency, anon_38.settlement_date, anon_38.street_reference
  FROM anon_38
  WHERE anon_38.account_class = 'FIRM'
),
anon_49 AS (
  SELECT anon_50.account_id, anon_50.account_class, anon_50.security_id, anon_50.currency, anon_50.quantity, anon_50.gross, anon_50.commission, anon_50.fees,
    CAST(anon_50.sender AS VARCHAR(8000)) + '.' + CONVERT(VARCHAR(10), anon_50.root_trade_date, 23) + '.' + CAST(anon_50.exec_id AS VARCHAR(8000)) + '.' + CAST(anon_50.version_exec_id AS VARCHAR(8000)) + '.' + CAST(anon_50.entry AS VARCHAR(8000)) AS event_key,
    anon_50.net_money AS net, CASE WHEN (anon_50.side = 'BUY') THEN 'RECEIVE' ELSE 'DELIVER' END AS direction, '-' AS counterparty, CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_50
),
anon_48 AS (
  SELECT anon_49.account_id, anon_49.account_class, anon_49.security_id, anon_49.currency, anon_49.quantity, anon_49.gross, anon_49.commission, anon_49.fees,
    anon_49.event_key, anon_49.net, anon_49.direction, anon_49.counterparty, anon_49.business_date
  FROM anon_49
),
anon_60 AS (
  SELECT due_trade.sender, due_trade.chain, due_trade.root_trade_date, due_trade.exec_id, due_trade.version_exec_id, due_trade.entry, due_trade.trade_date,
    due_trade.account_id, due_trade.account_class, due_trade.market_maker, due_trade.security_id, due_trade.clearing_path, due_trade.side, due_trade.quantity,
    due_trade.gross, due_trade.commission, due_trade.price, due_trade.section_31_fee, due_trade.taf_fee, due_trade.fees, due_trade.net_money, due_trade.currency,
    due_trade.settlement_date, due_trade.street_reference
  FROM due_trade
  WHERE due_trade.clearing_path IN ('TRADE_FOR_TRADE')
),
anon_59 AS (
  SELECT anon_60.sender, anon_60.chain, anon_60.root_trade_date, anon_60.exec_id, anon_60.version_exec_id, anon_60.entry, anon_60.trade_date, anon_60.account_id,
    anon_60.account_class, anon_60.market_maker, anon_60.security_id, anon_60.clearing_path, anon_60.side, anon_60.quantity, anon_60.gross, anon_60.commission,
    anon_60.price, anon_60.section_31_fee, anon_60.taf_fee, anon_60.fees, anon_60.net_money, anon_60.currency, anon_60.settlement_date, anon_60.street_reference
  FROM anon_60
  WHERE anon_60.account_class != 'FIRM'
),
anon_58 AS (
  SELECT anon_59.account_id, anon_59.account_class, anon_59.security_id, anon_59.currency, anon_59.quantity, anon_59.gross, anon_59.commission, anon_59.fees,
    CAST(anon_59.sender AS VARCHAR(8000)) + '.' + CONVERT(VARCHAR(10), anon_59.root_trade_date, 23) + '.' + CAST(anon_59.exec_id AS VARCHAR(8000)) + '.' + CAST(anon_59.version_exec_id AS VARCHAR(8000)) + '.' + CAST(anon_59.entry AS VARCHAR(8000)) AS event_key,
    anon_59.net_money AS net, CASE WHEN (anon_59.side = 'BUY') THEN 'RECEIVE' ELSE 'DELIVER' END AS direction, '-' AS counterparty, CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_59
),
anon_57 AS (
  SELECT anon_58.account_id, anon_58.account_class, anon_58.security_id, anon_58.currency, anon_58.quantity, anon_58.gross, anon_58.commission, anon_58.fees,
    anon_58.event_key, anon_58.net, anon_58.direction, anon_58.counterparty, anon_58.business_date
  FROM anon_58
),
anon_75 AS (
  SELECT anon_60.sender, anon_60.chain, anon_60.root_trade_date, anon_60.exec_id, anon_60.version_exec_id, anon_60.entry, anon_60.trade_date, anon_60.account_id,
    anon_60.account_class, anon_60.market_maker, anon_60.security_id, anon_60.clearing_path, anon_60.side, anon_60.quantity, anon_60.gross, anon_60.commission,
    anon_60.price, anon_60.section_31_fee, anon_60.taf_fee, anon_60.fees, anon_60.net_money, anon_60.currency, anon_60.settlement_date, anon_60.street_reference
  FROM anon_60
  WHERE anon_60.account_class = 'FIRM'
),
anon_74 AS (
  SELECT anon_75.account_id, anon_75.account_class, anon_75.security_id, anon_75.currency, anon_75.quantity, anon_75.gross, anon_75.commission, anon_75.fees,
    CAST(anon_75.sender AS VARCHAR(8000)) + '.' + CONVERT(VARCHAR(10), anon_75.root_trade_date, 23) + '.' + CAST(anon_75.exec_id AS VARCHAR(8000)) + '.' + CAST(anon_75.version_exec_id AS VARCHAR(8000)) + '.' + CAST(anon_75.entry AS VARCHAR(8000)) AS event_key,
    anon_75.net_money AS net, CASE WHEN (anon_75.side = 'BUY') THEN 'RECEIVE' ELSE 'DELIVER' END AS direction, '-' AS counterparty, CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_75
),
anon_73 AS (
  SELECT anon_74.account_id, anon_74.account_class, anon_74.security_id, anon_74.currency, anon_74.quantity, anon_74.gross, anon_74.commission, anon_74.fees,
    anon_74.event_key, anon_74.net, anon_74.direction, anon_74.counterparty, anon_74.business_date
  FROM anon_74
),
anon_6 AS (
  SELECT trade.sender, trade.chain, trade.root_trade_date, trade.exec_id, trade.version_exec_id, trade.entry, trade.trade_date, trade.account_id, trade.account_class,
    trade.market_maker, trade.security_id, trade.clearing_path, trade.side, trade.quantity, trade.price, trade.currency, trade.gross, trade.commission,
    trade.section_31_fee, trade.taf_fee, trade.net_money, trade.trade_time, trade.settlement_date, trade.clearing_date, trade.street_reference, trade.known_date
  FROM trade
  WHERE trade.account_class != 'FIRM'
),
anon_5 AS (
  SELECT anon_6.account_id, anon_6.account_class, anon_6.security_id, anon_6.currency, anon_6.commission, CAST(anon_6.sender AS VARCHAR(8000)) + '.' + CONVERT(VARCHAR(10), anon_6.root_trade_date, 23) + '.' + CAST(anon_6.exec_id AS VARCHAR(8000)) + '.' + CAST(anon_6.version_exec_id AS VARCHAR(8000)) + '.' + CAST(anon_6.entry AS VARCHAR(8000)) AS event_key,
    anon_6.trade_date AS business_date
  FROM anon_6
),
anon_4 AS (
  SELECT 'AGENCY_TRADE' AS event_kind, anon_5.event_key, 1 AS leg, '1390' AS ledger_account, anon_5.account_id AS sub_account, '-' AS security_id, anon_5.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_5.commission * -1 AS DECIMAL(38, 2)) AS money, anon_5.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_5
),
anon_7 AS (
  SELECT 'AGENCY_TRADE' AS event_kind, anon_5.event_key, 2 AS leg, '4010' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_5.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_5.commission * 1 AS DECIMAL(38, 2)) AS money, anon_5.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.event_kind, anon_4.event_key, anon_4.leg, anon_4.ledger_account, anon_4.sub_account, anon_4.security_id, anon_4.instrument, anon_4.quantity,
    anon_4.money, anon_4.business_date, anon_4.known_date
  FROM anon_4
  UNION ALL
  SELECT anon_7.event_kind, anon_7.event_key, anon_7.leg, anon_7.ledger_account, anon_7.sub_account, anon_7.security_id, anon_7.instrument, anon_7.quantity,
    anon_7.money, anon_7.business_date, anon_7.known_date
  FROM anon_7
),
anon_9 AS (
  SELECT 'FIRM_TRADE' AS event_kind, anon_10.event_key, 1 AS leg, '1595' AS ledger_account, anon_10.account_id AS sub_account, '-' AS security_id, anon_10.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_10.gross * 1 AS DECIMAL(38, 2)) AS money, anon_10.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_10
),
anon_29 AS (
  SELECT 'FIRM_TRADE' AS event_kind, anon_10.event_key, 2 AS leg, '1510' AS ledger_account, anon_10.account_id AS sub_account, '-' AS security_id, anon_10.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_10.cost * 1 AS DECIMAL(38, 2)) AS money, anon_10.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_10
),
anon_30 AS (
  SELECT 'FIRM_TRADE' AS event_kind, anon_10.event_key, 3 AS leg, '4020' AS ledger_account, anon_10.account_id AS sub_account, '-' AS security_id, anon_10.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_10.realised * -1 AS DECIMAL(38, 2)) AS money, anon_10.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_10
),
anon_31 AS (
  SELECT 'FIRM_TRADE' AS event_kind, anon_10.event_key, 4 AS leg, '5010' AS ledger_account, anon_10.account_id AS sub_account, '-' AS security_id, anon_10.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_10.fees * -1 AS DECIMAL(38, 2)) AS money, anon_10.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_10
),
anon_32 AS (
  SELECT 'FIRM_TRADE' AS event_kind, anon_10.event_key, 5 AS leg, '2410' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_10.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_10.fees * 1 AS DECIMAL(38, 2)) AS money, anon_10.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.event_kind, anon_9.event_key, anon_9.leg, anon_9.ledger_account, anon_9.sub_account, anon_9.security_id, anon_9.instrument, anon_9.quantity,
    anon_9.money, anon_9.business_date, anon_9.known_date
  FROM anon_9
  UNION ALL
  SELECT anon_29.event_kind, anon_29.event_key, anon_29.leg, anon_29.ledger_account, anon_29.sub_account, anon_29.security_id, anon_29.instrument, anon_29.quantity,
    anon_29.money, anon_29.business_date, anon_29.known_date
  FROM anon_29
  UNION ALL
  SELECT anon_30.event_kind, anon_30.event_key, anon_30.leg, anon_30.ledger_account, anon_30.sub_account, anon_30.security_id, anon_30.instrument, anon_30.quantity,
    anon_30.money, anon_30.business_date, anon_30.known_date
  FROM anon_30
  UNION ALL
  SELECT anon_31.event_kind, anon_31.event_key, anon_31.leg, anon_31.ledger_account, anon_31.sub_account, anon_31.security_id, anon_31.instrument, anon_31.quantity,
    anon_31.money, anon_31.business_date, anon_31.known_date
  FROM anon_31
  UNION ALL
  SELECT anon_32.event_kind, anon_32.event_key, anon_32.leg, anon_32.ledger_account, anon_32.sub_account, anon_32.security_id, anon_32.instrument, anon_32.quantity,
    anon_32.money, anon_32.business_date, anon_32.known_date
  FROM anon_32
),
anon_37 AS (
  SELECT anon_38.sender, anon_38.chain, anon_38.root_trade_date, anon_38.exec_id, anon_38.version_exec_id, anon_38.entry, anon_38.trade_date, anon_38.account_id,
    anon_38.account_class, anon_38.market_maker, anon_38.security_id, anon_38.clearing_path, anon_38.side, anon_38.quantity, anon_38.gross, anon_38.commission,
    anon_38.price, anon_38.section_31_fee, anon_38.taf_fee, anon_38.fees, anon_38.net_money, anon_38.currency, anon_38.settlement_date, anon_38.street_reference
  FROM anon_38
  WHERE anon_38.account_class != 'FIRM'
),
anon_36 AS (
  SELECT anon_37.account_id, anon_37.account_class, anon_37.security_id, anon_37.currency, anon_37.quantity, anon_37.gross, anon_37.commission, anon_37.fees,
    CAST(anon_37.sender AS VARCHAR(8000)) + '.' + CONVERT(VARCHAR(10), anon_37.root_trade_date, 23) + '.' + CAST(anon_37.exec_id AS VARCHAR(8000)) + '.' + CAST(anon_37.version_exec_id AS VARCHAR(8000)) + '.' + CAST(anon_37.entry AS VARCHAR(8000)) AS event_key,
    anon_37.net_money AS net, CASE WHEN (anon_37.side = 'BUY') THEN 'RECEIVE' ELSE 'DELIVER' END AS direction, '-' AS counterparty, CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_37
),
anon_35 AS (
  SELECT anon_36.account_id, anon_36.account_class, anon_36.security_id, anon_36.currency, anon_36.quantity, anon_36.gross, anon_36.commission, anon_36.fees,
    anon_36.event_key, anon_36.net, anon_36.direction, anon_36.counterparty, anon_36.business_date
  FROM anon_36
  WHERE anon_36.account_class = 'CUSTOMER'
),
anon_34 AS (
  SELECT 'AGENCY_SETTLEMENT_CNS' AS event_kind, anon_35.event_key, 1 AS leg, '1310' AS ledger_account, anon_35.account_id AS sub_account, '-' AS security_id,
    anon_35.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_35.net * -1 AS DECIMAL(38, 2)) AS money, anon_35.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_35
),
anon_40 AS (
  SELECT anon_36.account_id, anon_36.account_class, anon_36.security_id, anon_36.currency, anon_36.quantity, anon_36.gross, anon_36.commission, anon_36.fees,
    anon_36.event_key, anon_36.net, anon_36.direction, anon_36.counterparty, anon_36.business_date
  FROM anon_36
  WHERE anon_36.account_class = 'PAB'
),
anon_39 AS (
  SELECT 'AGENCY_SETTLEMENT_CNS' AS event_kind, anon_40.event_key, 2 AS leg, '1330' AS ledger_account, anon_40.account_id AS sub_account, '-' AS security_id,
    anon_40.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_40.net * -1 AS DECIMAL(38, 2)) AS money, anon_40.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_40
),
anon_41 AS (
  SELECT 'AGENCY_SETTLEMENT_CNS' AS event_kind, anon_36.event_key, 3 AS leg, '1240' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_36.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_36.gross * 1 AS DECIMAL(38, 2)) AS money, anon_36.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_36
),
anon_42 AS (
  SELECT 'AGENCY_SETTLEMENT_CNS' AS event_kind, anon_36.event_key, 4 AS leg, '1390' AS ledger_account, anon_36.account_id AS sub_account, '-' AS security_id,
    anon_36.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_36.commission * 1 AS DECIMAL(38, 2)) AS money, anon_36.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_36
),
anon_43 AS (
  SELECT 'AGENCY_SETTLEMENT_CNS' AS event_kind, anon_36.event_key, 5 AS leg, '2410' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_36.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_36.fees * 1 AS DECIMAL(38, 2)) AS money, anon_36.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_36
),
anon_44 AS (
  SELECT 'AGENCY_SETTLEMENT_CNS' AS event_kind, anon_36.event_key, 6 AS leg, 'S-CUSTOMER' AS ledger_account, anon_36.account_id AS sub_account, anon_36.security_id,
    anon_36.security_id AS instrument, CAST(anon_36.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_36.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_36
),
anon_45 AS (
  SELECT 'AGENCY_SETTLEMENT_CNS' AS event_kind, anon_36.event_key, 7 AS leg, 'S-CNS' AS ledger_account, '-' AS sub_account, anon_36.security_id, anon_36.security_id AS instrument,
    CAST(anon_36.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_36.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_36
),
anon_33 AS (
  SELECT anon_34.event_kind, anon_34.event_key, anon_34.leg, anon_34.ledger_account, anon_34.sub_account, anon_34.security_id, anon_34.instrument, anon_34.quantity,
    anon_34.money, anon_34.business_date, anon_34.known_date
  FROM anon_34
  UNION ALL
  SELECT anon_39.event_kind, anon_39.event_key, anon_39.leg, anon_39.ledger_account, anon_39.sub_account, anon_39.security_id, anon_39.instrument, anon_39.quantity,
    anon_39.money, anon_39.business_date, anon_39.known_date
  FROM anon_39
  UNION ALL
  SELECT anon_41.event_kind, anon_41.event_key, anon_41.leg, anon_41.ledger_account, anon_41.sub_account, anon_41.security_id, anon_41.instrument, anon_41.quantity,
    anon_41.money, anon_41.business_date, anon_41.known_date
  FROM anon_41
  UNION ALL
  SELECT anon_42.event_kind, anon_42.event_key, anon_42.leg, anon_42.ledger_account, anon_42.sub_account, anon_42.security_id, anon_42.instrument, anon_42.quantity,
    anon_42.money, anon_42.business_date, anon_42.known_date
  FROM anon_42
  UNION ALL
  SELECT anon_43.event_kind, anon_43.event_key, anon_43.leg, anon_43.ledger_account, anon_43.sub_account, anon_43.security_id, anon_43.instrument, anon_43.quantity,
    anon_43.money, anon_43.business_date, anon_43.known_date
  FROM anon_43
  UNION ALL
  SELECT anon_44.event_kind, anon_44.event_key, anon_44.leg, anon_44.ledger_account, anon_44.sub_account, anon_44.security_id, anon_44.instrument, anon_44.quantity,
    anon_44.money, anon_44.business_date, anon_44.known_date
  FROM anon_44
  UNION ALL
  SELECT anon_45.event_kind, anon_45.event_key, anon_45.leg, anon_45.ledger_account, anon_45.sub_account, anon_45.security_id, anon_45.instrument, anon_45.quantity,
    anon_45.money, anon_45.business_date, anon_45.known_date
  FROM anon_45
),
anon_47 AS (
  SELECT 'FIRM_SETTLEMENT_CNS' AS event_kind, anon_48.event_key, 1 AS leg, '1595' AS ledger_account, anon_48.account_id AS sub_account, '-' AS security_id,
    anon_48.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_48.gross * -1 AS DECIMAL(38, 2)) AS money, anon_48.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_48
),
anon_51 AS (
  SELECT 'FIRM_SETTLEMENT_CNS' AS event_kind, anon_48.event_key, 2 AS leg, '1240' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_48.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_48.gross * 1 AS DECIMAL(38, 2)) AS money, anon_48.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_48
),
anon_52 AS (
  SELECT 'FIRM_SETTLEMENT_CNS' AS event_kind, anon_48.event_key, 3 AS leg, 'S-FIRM' AS ledger_account, anon_48.account_id AS sub_account, anon_48.security_id,
    anon_48.security_id AS instrument, CAST(anon_48.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_48.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_48
),
anon_53 AS (
  SELECT 'FIRM_SETTLEMENT_CNS' AS event_kind, anon_48.event_key, 4 AS leg, 'S-CNS' AS ledger_account, '-' AS sub_account, anon_48.security_id, anon_48.security_id AS instrument,
    CAST(anon_48.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_48.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_48
),
anon_46 AS (
  SELECT anon_47.event_kind, anon_47.event_key, anon_47.leg, anon_47.ledger_account, anon_47.sub_account, anon_47.security_id, anon_47.instrument, anon_47.quantity,
    anon_47.money, anon_47.business_date, anon_47.known_date
  FROM anon_47
  UNION ALL
  SELECT anon_51.event_kind, anon_51.event_key, anon_51.leg, anon_51.ledger_account, anon_51.sub_account, anon_51.security_id, anon_51.instrument, anon_51.quantity,
    anon_51.money, anon_51.business_date, anon_51.known_date
  FROM anon_51
  UNION ALL
  SELECT anon_52.event_kind, anon_52.event_key, anon_52.leg, anon_52.ledger_account, anon_52.sub_account, anon_52.security_id, anon_52.instrument, anon_52.quantity,
    anon_52.money, anon_52.business_date, anon_52.known_date
  FROM anon_52
  UNION ALL
  SELECT anon_53.event_kind, anon_53.event_key, anon_53.leg, anon_53.ledger_account, anon_53.sub_account, anon_53.security_id, anon_53.instrument, anon_53.quantity,
    anon_53.money, anon_53.business_date, anon_53.known_date
  FROM anon_53
),
anon_56 AS (
  SELECT anon_57.account_id, anon_57.account_class, anon_57.security_id, anon_57.currency, anon_57.quantity, anon_57.gross, anon_57.commission, anon_57.fees,
    anon_57.event_key, anon_57.net, anon_57.direction, anon_57.counterparty, anon_57.business_date
  FROM anon_57
  WHERE anon_57.account_class = 'CUSTOMER'
),
anon_55 AS (
  SELECT 'AGENCY_SETTLEMENT_TFT' AS event_kind, anon_56.event_key, 1 AS leg, '1310' AS ledger_account, anon_56.account_id AS sub_account, '-' AS security_id,
    anon_56.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_56.net * -1 AS DECIMAL(38, 2)) AS money, anon_56.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_56
),
anon_62 AS (
  SELECT anon_57.account_id, anon_57.account_class, anon_57.security_id, anon_57.currency, anon_57.quantity, anon_57.gross, anon_57.commission, anon_57.fees,
    anon_57.event_key, anon_57.net, anon_57.direction, anon_57.counterparty, anon_57.business_date
  FROM anon_57
  WHERE anon_57.account_class = 'PAB'
),
anon_61 AS (
  SELECT 'AGENCY_SETTLEMENT_TFT' AS event_kind, anon_62.event_key, 2 AS leg, '1330' AS ledger_account, anon_62.account_id AS sub_account, '-' AS security_id,
    anon_62.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_62.net * -1 AS DECIMAL(38, 2)) AS money, anon_62.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_62
),
anon_64 AS (
  SELECT anon_57.account_id, anon_57.account_class, anon_57.security_id, anon_57.currency, anon_57.quantity, anon_57.gross, anon_57.commission, anon_57.fees,
    anon_57.event_key, anon_57.net, anon_57.direction, anon_57.counterparty, anon_57.business_date
  FROM anon_57
  WHERE anon_57.direction = 'RECEIVE'
),
anon_63 AS (
  SELECT 'AGENCY_SETTLEMENT_TFT' AS event_kind, anon_64.event_key, 3 AS leg, '2110' AS ledger_account, anon_64.counterparty AS sub_account, '-' AS security_id,
    anon_64.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_64.gross * 1 AS DECIMAL(38, 2)) AS money, anon_64.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_64
),
anon_66 AS (
  SELECT anon_57.account_id, anon_57.account_class, anon_57.security_id, anon_57.currency, anon_57.quantity, anon_57.gross, anon_57.commission, anon_57.fees,
    anon_57.event_key, anon_57.net, anon_57.direction, anon_57.counterparty, anon_57.business_date
  FROM anon_57
  WHERE anon_57.direction = 'DELIVER'
),
anon_65 AS (
  SELECT 'AGENCY_SETTLEMENT_TFT' AS event_kind, anon_66.event_key, 4 AS leg, '1210' AS ledger_account, anon_66.counterparty AS sub_account, '-' AS security_id,
    anon_66.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_66.gross * 1 AS DECIMAL(38, 2)) AS money, anon_66.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_66
),
anon_67 AS (
  SELECT 'AGENCY_SETTLEMENT_TFT' AS event_kind, anon_57.event_key, 5 AS leg, '1390' AS ledger_account, anon_57.account_id AS sub_account, '-' AS security_id,
    anon_57.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_57.commission * 1 AS DECIMAL(38, 2)) AS money, anon_57.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_57
),
anon_68 AS (
  SELECT 'AGENCY_SETTLEMENT_TFT' AS event_kind, anon_57.event_key, 6 AS leg, '2410' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_57.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_57.fees * 1 AS DECIMAL(38, 2)) AS money, anon_57.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_57
),
anon_69 AS (
  SELECT 'AGENCY_SETTLEMENT_TFT' AS event_kind, anon_57.event_key, 7 AS leg, 'S-CUSTOMER' AS ledger_account, anon_57.account_id AS sub_account, anon_57.security_id,
    anon_57.security_id AS instrument, CAST(anon_57.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_57.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_57
),
anon_70 AS (
  SELECT 'AGENCY_SETTLEMENT_TFT' AS event_kind, anon_57.event_key, 8 AS leg, 'S-FAIL' AS ledger_account, anon_57.counterparty AS sub_account, anon_57.security_id,
    anon_57.security_id AS instrument, CAST(anon_57.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_57.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_57
),
anon_54 AS (
  SELECT anon_55.event_kind, anon_55.event_key, anon_55.leg, anon_55.ledger_account, anon_55.sub_account, anon_55.security_id, anon_55.instrument, anon_55.quantity,
    anon_55.money, anon_55.business_date, anon_55.known_date
  FROM anon_55
  UNION ALL
  SELECT anon_61.event_kind, anon_61.event_key, anon_61.leg, anon_61.ledger_account, anon_61.sub_account, anon_61.security_id, anon_61.instrument, anon_61.quantity,
    anon_61.money, anon_61.business_date, anon_61.known_date
  FROM anon_61
  UNION ALL
  SELECT anon_63.event_kind, anon_63.event_key, anon_63.leg, anon_63.ledger_account, anon_63.sub_account, anon_63.security_id, anon_63.instrument, anon_63.quantity,
    anon_63.money, anon_63.business_date, anon_63.known_date
  FROM anon_63
  UNION ALL
  SELECT anon_65.event_kind, anon_65.event_key, anon_65.leg, anon_65.ledger_account, anon_65.sub_account, anon_65.security_id, anon_65.instrument, anon_65.quantity,
    anon_65.money, anon_65.business_date, anon_65.known_date
  FROM anon_65
  UNION ALL
  SELECT anon_67.event_kind, anon_67.event_key, anon_67.leg, anon_67.ledger_account, anon_67.sub_account, anon_67.security_id, anon_67.instrument, anon_67.quantity,
    anon_67.money, anon_67.business_date, anon_67.known_date
  FROM anon_67
  UNION ALL
  SELECT anon_68.event_kind, anon_68.event_key, anon_68.leg, anon_68.ledger_account, anon_68.sub_account, anon_68.security_id, anon_68.instrument, anon_68.quantity,
    anon_68.money, anon_68.business_date, anon_68.known_date
  FROM anon_68
  UNION ALL
  SELECT anon_69.event_kind, anon_69.event_key, anon_69.leg, anon_69.ledger_account, anon_69.sub_account, anon_69.security_id, anon_69.instrument, anon_69.quantity,
    anon_69.money, anon_69.business_date, anon_69.known_date
  FROM anon_69
  UNION ALL
  SELECT anon_70.event_kind, anon_70.event_key, anon_70.leg, anon_70.ledger_account, anon_70.sub_account, anon_70.security_id, anon_70.instrument, anon_70.quantity,
    anon_70.money, anon_70.business_date, anon_70.known_date
  FROM anon_70
),
anon_72 AS (
  SELECT 'FIRM_SETTLEMENT_TFT' AS event_kind, anon_73.event_key, 1 AS leg, '1595' AS ledger_account, anon_73.account_id AS sub_account, '-' AS security_id,
    anon_73.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_73.gross * -1 AS DECIMAL(38, 2)) AS money, anon_73.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_73
),
anon_77 AS (
  SELECT anon_73.account_id, anon_73.account_class, anon_73.security_id, anon_73.currency, anon_73.quantity, anon_73.gross, anon_73.commission, anon_73.fees,
    anon_73.event_key, anon_73.net, anon_73.direction, anon_73.counterparty, anon_73.business_date
  FROM anon_73
  WHERE anon_73.direction = 'RECEIVE'
),
anon_76 AS (
  SELECT 'FIRM_SETTLEMENT_TFT' AS event_kind, anon_77.event_key, 2 AS leg, '2110' AS ledger_account, anon_77.counterparty AS sub_account, '-' AS security_id,
    anon_77.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_77.gross * 1 AS DECIMAL(38, 2)) AS money, anon_77.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_77
),
anon_79 AS (
  SELECT anon_73.account_id, anon_73.account_class, anon_73.security_id, anon_73.currency, anon_73.quantity, anon_73.gross, anon_73.commission, anon_73.fees,
    anon_73.event_key, anon_73.net, anon_73.direction, anon_73.counterparty, anon_73.business_date
  FROM anon_73
  WHERE anon_73.direction = 'DELIVER'
),
anon_78 AS (
  SELECT 'FIRM_SETTLEMENT_TFT' AS event_kind, anon_79.event_key, 3 AS leg, '1211' AS ledger_account, anon_79.counterparty AS sub_account, '-' AS security_id,
    anon_79.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_79.gross * 1 AS DECIMAL(38, 2)) AS money, anon_79.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_79
),
anon_80 AS (
  SELECT 'FIRM_SETTLEMENT_TFT' AS event_kind, anon_73.event_key, 4 AS leg, 'S-FIRM' AS ledger_account, anon_73.account_id AS sub_account, anon_73.security_id,
    anon_73.security_id AS instrument, CAST(anon_73.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_73.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_73
),
anon_81 AS (
  SELECT 'FIRM_SETTLEMENT_TFT' AS event_kind, anon_73.event_key, 5 AS leg, 'S-FAIL' AS ledger_account, anon_73.counterparty AS sub_account, anon_73.security_id,
    anon_73.security_id AS instrument, CAST(anon_73.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_73.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_73
),
anon_71 AS (
  SELECT anon_72.event_kind, anon_72.event_key, anon_72.leg, anon_72.ledger_account, anon_72.sub_account, anon_72.security_id, anon_72.instrument, anon_72.quantity,
    anon_72.money, anon_72.business_date, anon_72.known_date
  FROM anon_72
  UNION ALL
  SELECT anon_76.event_kind, anon_76.event_key, anon_76.leg, anon_76.ledger_account, anon_76.sub_account, anon_76.security_id, anon_76.instrument, anon_76.quantity,
    anon_76.money, anon_76.business_date, anon_76.known_date
  FROM anon_76
  UNION ALL
  SELECT anon_78.event_kind, anon_78.event_key, anon_78.leg, anon_78.ledger_account, anon_78.sub_account, anon_78.security_id, anon_78.instrument, anon_78.quantity,
    anon_78.money, anon_78.business_date, anon_78.known_date
  FROM anon_78
  UNION ALL
  SELECT anon_80.event_kind, anon_80.event_key, anon_80.leg, anon_80.ledger_account, anon_80.sub_account, anon_80.security_id, anon_80.instrument, anon_80.quantity,
    anon_80.money, anon_80.business_date, anon_80.known_date
  FROM anon_80
  UNION ALL
  SELECT anon_81.event_kind, anon_81.event_key, anon_81.leg, anon_81.ledger_account, anon_81.sub_account, anon_81.security_id, anon_81.instrument, anon_81.quantity,
    anon_81.money, anon_81.business_date, anon_81.known_date
  FROM anon_81
),
anon_2 AS (
  SELECT anon_3.event_kind, anon_3.event_key, anon_3.leg, anon_3.ledger_account, anon_3.sub_account, anon_3.security_id, anon_3.instrument, anon_3.quantity,
    anon_3.money, anon_3.business_date, anon_3.known_date
  FROM anon_3
  UNION ALL
  SELECT anon_8.event_kind, anon_8.event_key, anon_8.leg, anon_8.ledger_account, anon_8.sub_account, anon_8.security_id, anon_8.instrument, anon_8.quantity,
    anon_8.money, anon_8.business_date, anon_8.known_date
  FROM anon_8
  UNION ALL
  SELECT anon_33.event_kind, anon_33.event_key, anon_33.leg, anon_33.ledger_account, anon_33.sub_account, anon_33.security_id, anon_33.instrument, anon_33.quantity,
    anon_33.money, anon_33.business_date, anon_33.known_date
  FROM anon_33
  UNION ALL
  SELECT anon_46.event_kind, anon_46.event_key, anon_46.leg, anon_46.ledger_account, anon_46.sub_account, anon_46.security_id, anon_46.instrument, anon_46.quantity,
    anon_46.money, anon_46.business_date, anon_46.known_date
  FROM anon_46
  UNION ALL
  SELECT anon_54.event_kind, anon_54.event_key, anon_54.leg, anon_54.ledger_account, anon_54.sub_account, anon_54.security_id, anon_54.instrument, anon_54.quantity,
    anon_54.money, anon_54.business_date, anon_54.known_date
  FROM anon_54
  UNION ALL
  SELECT anon_71.event_kind, anon_71.event_key, anon_71.leg, anon_71.ledger_account, anon_71.sub_account, anon_71.security_id, anon_71.instrument, anon_71.quantity,
    anon_71.money, anon_71.business_date, anon_71.known_date
  FROM anon_71
),
anon_1 AS (
  SELECT anon_2.event_kind, anon_2.event_key, CAST(anon_2.leg AS BIGINT) AS leg, anon_2.ledger_account, anon_2.sub_account, anon_2.security_id, anon_2.instrument,
    CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_2.money AS DECIMAL(38, 2)) AS money, CAST(anon_2.business_date AS DATE) AS business_date,
    CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.event_kind, anon_1.event_key, anon_1.leg, anon_1.ledger_account, anon_1.sub_account, anon_1.security_id, anon_1.instrument, anon_1.quantity,
  anon_1.money, anon_1.business_date, anon_1.known_date
FROM anon_1
