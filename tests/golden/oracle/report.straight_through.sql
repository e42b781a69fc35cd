WITH
anon_9 AS (
  SELECT due_trade.sender, due_trade.chain, due_trade.root_trade_date, due_trade.exec_id, due_trade.version_exec_id, due_trade.entry, due_trade.trade_date,
    due_trade.account_id, due_trade.account_class, due_trade.market_maker, due_trade.security_id, due_trade.clearing_path, due_trade.side, due_trade.quantity,
    due_trade.gross, due_trade.commission, due_trade.price, due_trade.section_31_fee, due_trade.taf_fee, due_trade.fees, due_trade.net_money, due_trade.currency,
    due_trade.settlement_date, due_trade.street_reference
  FROM due_trade
  WHERE due_trade.entry = 'TRADE'
),
anon_32 AS (
  SELECT due_trade.sender, due_trade.chain, due_trade.root_trade_date, due_trade.exec_id, due_trade.version_exec_id, due_trade.entry, due_trade.trade_date,
    due_trade.account_id, due_trade.account_class, due_trade.market_maker, due_trade.security_id, due_trade.clearing_path, due_trade.side, due_trade.quantity,
    due_trade.gross, due_trade.commission, due_trade.price, due_trade.section_31_fee, due_trade.taf_fee, due_trade.fees, due_trade.net_money, due_trade.currency,
    due_trade.settlement_date, due_trade.street_reference
  FROM due_trade
  WHERE due_trade.entry = 'REVERSAL'
),
anon_30 AS (
  SELECT anon_9.sender, anon_9.chain, anon_9.root_trade_date, anon_9.exec_id, anon_9.version_exec_id, anon_9.entry, anon_9.trade_date, anon_9.account_id,
    anon_9.account_class, anon_9.market_maker, anon_9.security_id, anon_9.clearing_path, anon_9.side, anon_9.quantity, anon_9.gross, anon_9.commission,
    anon_9.price, anon_9.section_31_fee, anon_9.taf_fee, anon_9.fees, anon_9.net_money, anon_9.currency, anon_9.settlement_date, anon_9.street_reference
  FROM anon_9
  WHERE EXISTS (
    SELECT 1 AS anon_31
    FROM anon_32
    WHERE anon_9.sender = anon_32.sender AND anon_9.chain = anon_32.chain AND anon_9.root_trade_date = anon_32.root_trade_date AND anon_9.exec_id = anon_32.exec_id
      AND anon_9.version_exec_id = anon_32.version_exec_id
  )
),
anon_29 AS (
  SELECT anon_30.sender, anon_30.chain, anon_30.root_trade_date, anon_30.exec_id, anon_30.version_exec_id, anon_30.entry, anon_30.trade_date, anon_30.account_id,
    anon_30.account_class, anon_30.market_maker, anon_30.security_id, anon_30.clearing_path, anon_30.side, anon_30.quantity, anon_30.gross, anon_30.commission,
    anon_30.price, anon_30.section_31_fee, anon_30.taf_fee, anon_30.fees, anon_30.net_money, anon_30.currency, anon_30.settlement_date, anon_30.street_reference
  FROM anon_30
),
anon_6 AS (
  SELECT due_trade.clearing_path, CAST(count(*) AS NUMBER(19)) AS rows_due
  FROM due_trade
  GROUP BY due_trade.clearing_path
),
anon_5 AS (
  SELECT anon_6.clearing_path, CAST(anon_6.rows_due * 1 AS NUMBER(38, 0)) AS rows_due, CAST(0 AS NUMBER(38, 0)) AS trades_due, CAST(0 AS NUMBER(38, 0)) AS touched,
    CAST(0 AS NUMBER(38, 0)) AS unsettled
  FROM anon_6
),
anon_8 AS (
  SELECT anon_9.clearing_path, CAST(count(*) AS NUMBER(19)) AS trades_due, CAST(coalesce(sum(CASE WHEN (anon_9.version_exec_id != anon_9.exec_id) THEN 1
    ELSE 0 END), 0) AS NUMBER(38, 0)) AS touched
  FROM anon_9
  GROUP BY anon_9.clearing_path
),
anon_7 AS (
  SELECT anon_8.clearing_path, CAST(0 AS NUMBER(38, 0)) AS rows_due, CAST(anon_8.trades_due * 1 AS NUMBER(38, 0)) AS trades_due, CAST(anon_8.touched * 1 AS NUMBER(38, 0)) AS touched,
    CAST(0 AS NUMBER(38, 0)) AS unsettled
  FROM anon_8
),
anon_17 AS (
  SELECT anon_9.sender, anon_9.chain, anon_9.root_trade_date, anon_9.exec_id, anon_9.version_exec_id, anon_9.entry, anon_9.trade_date, anon_9.account_id,
    anon_9.account_class, anon_9.market_maker, anon_9.security_id, anon_9.clearing_path, anon_9.side, anon_9.quantity, anon_9.gross, anon_9.commission,
    anon_9.price, anon_9.section_31_fee, anon_9.taf_fee, anon_9.fees, anon_9.net_money, anon_9.currency, anon_9.settlement_date, anon_9.street_reference
  FROM anon_9
  WHERE anon_9.version_exec_id = anon_9.exec_id
),
anon_16 AS (
  SELECT anon_17.sender, anon_17.chain, anon_17.root_trade_date, anon_17.exec_id, anon_17.version_exec_id, anon_17.entry, anon_17.trade_date, anon_17.account_id,
    anon_17.account_class, anon_17.market_maker, anon_17.security_id, anon_17.clearing_path, anon_17.side, anon_17.quantity, anon_17.gross, anon_17.commission,
    anon_17.price, anon_17.section_31_fee, anon_17.taf_fee, anon_17.fees, anon_17.net_money, anon_17.currency, anon_17.settlement_date, anon_17.street_reference
  FROM anon_17
  WHERE anon_17.clearing_path = 'CNS'
),
anon_15 AS (
  SELECT anon_16.sender, anon_16.chain, anon_16.root_trade_date, anon_16.exec_id, anon_16.version_exec_id, anon_16.entry, anon_16.trade_date, anon_16.account_id,
    anon_16.account_class, anon_16.market_maker, anon_16.security_id, anon_16.clearing_path, anon_16.side, anon_16.quantity, anon_16.gross, anon_16.commission,
    anon_16.price, anon_16.section_31_fee, anon_16.taf_fee, anon_16.fees, anon_16.net_money, anon_16.currency, anon_16.settlement_date, anon_16.street_reference,
    CASE WHEN (anon_16.quantity > 0) THEN 'RECEIVE' ELSE 'DELIVER' END AS direction
  FROM anon_16
),
anon_21 AS (
  SELECT clearing_lot.member_id, clearing_lot.security_id, clearing_lot.origin_date, clearing_lot.quantity, clearing_lot.short_sale, clearing_lot.age_settlement_days
  FROM clearing_lot
  WHERE clearing_lot.origin_date = DATE '2026-11-10'
),
anon_20 AS (
  SELECT anon_21.security_id, CASE WHEN (anon_21.quantity > 0) THEN 'RECEIVE' ELSE 'DELIVER' END AS direction
  FROM anon_21
),
anon_19 AS (
  SELECT DISTINCT anon_20.security_id, anon_20.direction
  FROM anon_20
),
anon_14 AS (
  SELECT anon_15.sender, anon_15.chain, anon_15.root_trade_date, anon_15.exec_id, anon_15.version_exec_id, anon_15.entry, anon_15.trade_date, anon_15.account_id,
    anon_15.account_class, anon_15.market_maker, anon_15.security_id, anon_15.clearing_path, anon_15.side, anon_15.quantity, anon_15.gross, anon_15.commission,
    anon_15.price, anon_15.section_31_fee, anon_15.taf_fee, anon_15.fees, anon_15.net_money, anon_15.currency, anon_15.settlement_date, anon_15.street_reference,
    anon_15.direction
  FROM anon_15
  WHERE EXISTS (
    SELECT 1 AS anon_18
    FROM anon_19
    WHERE anon_15.security_id = anon_19.security_id AND anon_15.direction = anon_19.direction
  )
),
anon_13 AS (
  SELECT anon_14.clearing_path
  FROM anon_14
),
anon_25 AS (
  SELECT anon_17.sender, anon_17.chain, anon_17.root_trade_date, anon_17.exec_id, anon_17.version_exec_id, anon_17.entry, anon_17.trade_date, anon_17.account_id,
    anon_17.account_class, anon_17.market_maker, anon_17.security_id, anon_17.clearing_path, anon_17.side, anon_17.quantity, anon_17.gross, anon_17.commission,
    anon_17.price, anon_17.section_31_fee, anon_17.taf_fee, anon_17.fees, anon_17.net_money, anon_17.currency, anon_17.settlement_date, anon_17.street_reference
  FROM anon_17
  WHERE anon_17.clearing_path = 'TRADE_FOR_TRADE'
),
anon_24 AS (
  SELECT anon_25.sender, anon_25.chain, anon_25.root_trade_date, anon_25.exec_id, anon_25.version_exec_id, anon_25.entry, anon_25.trade_date, anon_25.account_id,
    anon_25.account_class, anon_25.market_maker, anon_25.security_id, anon_25.clearing_path, anon_25.side, anon_25.quantity, anon_25.gross, anon_25.commission,
    anon_25.price, anon_25.section_31_fee, anon_25.taf_fee, anon_25.fees, anon_25.net_money, anon_25.currency, anon_25.settlement_date, anon_25.street_reference,
    CASE WHEN CAST(anon_25.sender AS VARCHAR2(4000)) IS NOT NULL AND TO_CHAR(anon_25.root_trade_date, 'YYYY-MM-DD') IS NOT NULL AND CAST(anon_25.exec_id AS VARCHAR2(4000)) IS NOT NULL THEN 'TFT.' || CAST(anon_25.sender AS VARCHAR2(4000)) || '.' || TO_CHAR(anon_25.root_trade_date, 'YYYY-MM-DD') || '.' || CAST(anon_25.exec_id AS VARCHAR2(4000)) END AS instruction_id
  FROM anon_25
),
anon_23 AS (
  SELECT anon_24.sender, anon_24.chain, anon_24.root_trade_date, anon_24.exec_id, anon_24.version_exec_id, anon_24.entry, anon_24.trade_date, anon_24.account_id,
    anon_24.account_class, anon_24.market_maker, anon_24.security_id, anon_24.clearing_path, anon_24.side, anon_24.quantity, anon_24.gross, anon_24.commission,
    anon_24.price, anon_24.section_31_fee, anon_24.taf_fee, anon_24.fees, anon_24.net_money, anon_24.currency, anon_24.settlement_date, anon_24.street_reference,
    anon_24.instruction_id
  FROM anon_24
  WHERE EXISTS (
    SELECT 1 AS anon_26
    FROM open_instruction
    WHERE open_instruction.instruction_id = anon_24.instruction_id
  )
),
anon_22 AS (
  SELECT anon_23.clearing_path
  FROM anon_23
),
anon_12 AS (
  SELECT anon_13.clearing_path
  FROM anon_13
  UNION ALL
  SELECT anon_22.clearing_path
  FROM anon_22
),
anon_11 AS (
  SELECT anon_12.clearing_path, CAST(count(*) AS NUMBER(19)) AS unsettled
  FROM anon_12
  GROUP BY anon_12.clearing_path
),
anon_10 AS (
  SELECT anon_11.clearing_path, CAST(0 AS NUMBER(38, 0)) AS rows_due, CAST(0 AS NUMBER(38, 0)) AS trades_due, CAST(0 AS NUMBER(38, 0)) AS touched, CAST(anon_11.unsettled * 1 AS NUMBER(38, 0)) AS unsettled
  FROM anon_11
),
anon_28 AS (
  SELECT anon_29.clearing_path, CAST(count(*) AS NUMBER(19)) AS trades_due, CAST(coalesce(sum(CASE WHEN (anon_29.version_exec_id != anon_29.exec_id) THEN 1
    ELSE 0 END), 0) AS NUMBER(38, 0)) AS touched
  FROM anon_29
  GROUP BY anon_29.clearing_path
),
anon_27 AS (
  SELECT anon_28.clearing_path, CAST(0 AS NUMBER(38, 0)) AS rows_due, CAST(anon_28.trades_due * -1 AS NUMBER(38, 0)) AS trades_due, CAST(anon_28.touched * -1 AS NUMBER(38, 0)) AS touched,
    CAST(0 AS NUMBER(38, 0)) AS unsettled
  FROM anon_28
),
anon_40 AS (
  SELECT anon_29.sender, anon_29.chain, anon_29.root_trade_date, anon_29.exec_id, anon_29.version_exec_id, anon_29.entry, anon_29.trade_date, anon_29.account_id,
    anon_29.account_class, anon_29.market_maker, anon_29.security_id, anon_29.clearing_path, anon_29.side, anon_29.quantity, anon_29.gross, anon_29.commission,
    anon_29.price, anon_29.section_31_fee, anon_29.taf_fee, anon_29.fees, anon_29.net_money, anon_29.currency, anon_29.settlement_date, anon_29.street_reference
  FROM anon_29
  WHERE anon_29.version_exec_id = anon_29.exec_id
),
anon_39 AS (
  SELECT anon_40.sender, anon_40.chain, anon_40.root_trade_date, anon_40.exec_id, anon_40.version_exec_id, anon_40.entry, anon_40.trade_date, anon_40.account_id,
    anon_40.account_class, anon_40.market_maker, anon_40.security_id, anon_40.clearing_path, anon_40.side, anon_40.quantity, anon_40.gross, anon_40.commission,
    anon_40.price, anon_40.section_31_fee, anon_40.taf_fee, anon_40.fees, anon_40.net_money, anon_40.currency, anon_40.settlement_date, anon_40.street_reference
  FROM anon_40
  WHERE anon_40.clearing_path = 'CNS'
),
anon_38 AS (
  SELECT anon_39.sender, anon_39.chain, anon_39.root_trade_date, anon_39.exec_id, anon_39.version_exec_id, anon_39.entry, anon_39.trade_date, anon_39.account_id,
    anon_39.account_class, anon_39.market_maker, anon_39.security_id, anon_39.clearing_path, anon_39.side, anon_39.quantity, anon_39.gross, anon_39.commission,
    anon_39.price, anon_39.section_31_fee, anon_39.taf_fee, anon_39.fees, anon_39.net_money, anon_39.currency, anon_39.settlement_date, anon_39.street_reference,
    CASE WHEN (anon_39.quantity > 0) THEN 'RECEIVE' ELSE 'DELIVER' END AS direction
  FROM anon_39
),
anon_37 AS (
  SELECT anon_38.sender, anon_38.chain, anon_38.root_trade_date, anon_38.exec_id, anon_38.version_exec_id, anon_38.entry, anon_38.trade_date, anon_38.account_id,
    anon_38.account_class, anon_38.market_maker, anon_38.security_id, anon_38.clearing_path, anon_38.side, anon_38.quantity, anon_38.gross, anon_38.commission,
    anon_38.price, anon_38.section_31_fee, anon_38.taf_fee, anon_38.fees, anon_38.net_money, anon_38.currency, anon_38.settlement_date, anon_38.street_reference,
    anon_38.direction
  FROM anon_38
  WHERE EXISTS (
    SELECT 1 AS anon_41
    FROM anon_19
    WHERE anon_38.security_id = anon_19.security_id AND anon_38.direction = anon_19.direction
  )
),
anon_36 AS (
  SELECT anon_37.clearing_path
  FROM anon_37
),
anon_45 AS (
  SELECT anon_40.sender, anon_40.chain, anon_40.root_trade_date, anon_40.exec_id, anon_40.version_exec_id, anon_40.entry, anon_40.trade_date, anon_40.account_id,
    anon_40.account_class, anon_40.market_maker, anon_40.security_id, anon_40.clearing_path, anon_40.side, anon_40.quantity, anon_40.gross, anon_40.commission,
    anon_40.price, anon_40.section_31_fee, anon_40.taf_fee, anon_40.fees, anon_40.net_money, anon_40.currency, anon_40.settlement_date, anon_40.street_reference
  FROM anon_40
  WHERE anon_40.clearing_path = 'TRADE_FOR_TRADE'
),
anon_44 AS (
  SELECT anon_45.sender, anon_45.chain, anon_45.root_trade_date, anon_45.exec_id, anon_45.version_exec_id, anon_45.entry, anon_45.trade_date, anon_45.account_id,
    anon_45.account_class, anon_45.market_maker, anon_45.security_id, anon_45.clearing_path, anon_45.side, anon_45.quantity, anon_45.gross, anon_45.commission,
    anon_45.price, anon_45.section_31_fee, anon_45.taf_fee, anon_45.fees, anon_45.net_money, anon_45.currency, anon_45.settlement_date, anon_45.street_reference,
    CASE WHEN CAST(anon_45.sender AS VARCHAR2(4000)) IS NOT NULL AND TO_CHAR(anon_45.root_trade_date, 'YYYY-MM-DD') IS NOT NULL AND CAST(anon_45.exec_id AS VARCHAR2(4000)) IS NOT NULL THEN 'TFT.' || CAST(anon_45.sender AS VARCHAR2(4000)) || '.' || TO_CHAR(anon_45.root_trade_date, 'YYYY-MM-DD') || '.' || CAST(anon_45.exec_id AS VARCHAR2(4000)) END AS instruction_id
  FROM anon_45
),
anon_43 AS (
  SELECT anon_44.sender, anon_44.chain, anon_44.root_trade_date, anon_44.exec_id, anon_44.version_exec_id, anon_44.entry, anon_44.trade_date, anon_44.account_id,
    anon_44.account_class, anon_44.market_maker, anon_44.security_id, anon_44.clearing_path, anon_44.side, anon_44.quantity, anon_44.gross, anon_44.commission,
    anon_44.price, anon_44.section_31_fee, anon_44.taf_fee, anon_44.fees, anon_44.net_money, anon_44.currency, anon_44.settlement_date, anon_44.street_reference,
    anon_44.instruction_id
  FROM anon_44
  WHERE EXISTS (
    SELECT 1 AS anon_46
    FROM open_instruction
    WHERE open_instruction.instruction_id = anon_44.instruction_id
  )
),
anon_42 AS (
  SELECT anon_43.clearing_path
  FROM anon_43
),
anon_35 AS (
  SELECT anon_36.clearing_path
  FROM anon_36
  UNION ALL
  SELECT anon_42.clearing_path
  FROM anon_42
),
anon_34 AS (
  SELECT anon_35.clearing_path, CAST(count(*) AS NUMBER(19)) AS unsettled
  FROM anon_35
  GROUP BY anon_35.clearing_path
),
anon_33 AS (
  SELECT anon_34.clearing_path, CAST(0 AS NUMBER(38, 0)) AS rows_due, CAST(0 AS NUMBER(38, 0)) AS trades_due, CAST(0 AS NUMBER(38, 0)) AS touched, CAST(anon_34.unsettled * -1 AS NUMBER(38, 0)) AS unsettled
  FROM anon_34
),
anon_4 AS (
  SELECT anon_5.clearing_path, anon_5.rows_due, anon_5.trades_due, anon_5.touched, anon_5.unsettled
  FROM anon_5
  UNION ALL
  SELECT anon_7.clearing_path, anon_7.rows_due, anon_7.trades_due, anon_7.touched, anon_7.unsettled
  FROM anon_7
  UNION ALL
  SELECT anon_10.clearing_path, anon_10.rows_due, anon_10.trades_due, anon_10.touched, anon_10.unsettled
  FROM anon_10
  UNION ALL
  SELECT anon_27.clearing_path, anon_27.rows_due, anon_27.trades_due, anon_27.touched, anon_27.unsettled
  FROM anon_27
  UNION ALL
  SELECT anon_33.clearing_path, anon_33.rows_due, anon_33.trades_due, anon_33.touched, anon_33.unsettled
  FROM anon_33
),
anon_3 AS (
  SELECT anon_4.clearing_path, CAST(coalesce(sum(anon_4.rows_due), 0) AS NUMBER(38, 0)) AS rows_due, CAST(coalesce(sum(anon_4.trades_due), 0) AS NUMBER(38, 0)) AS trades_due,
    CAST(coalesce(sum(anon_4.touched), 0) AS NUMBER(38, 0)) AS touched, CAST(coalesce(sum(anon_4.unsettled), 0) AS NUMBER(38, 0)) AS unsettled
  FROM anon_4
  GROUP BY anon_4.clearing_path
),
anon_2 AS (
  SELECT anon_3.clearing_path, anon_3.rows_due, anon_3.trades_due, anon_3.touched, anon_3.unsettled, (anon_3.trades_due - anon_3.touched) - anon_3.unsettled AS straight
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.clearing_path, CAST(anon_2.rows_due AS NUMBER(19)) AS rows_due, CAST(anon_2.trades_due AS NUMBER(19)) AS trades_due, CAST(anon_2.touched AS NUMBER(19)) AS touched,
    CAST(anon_2.unsettled AS NUMBER(19)) AS unsettled, CAST(anon_2.straight AS NUMBER(19)) AS straight
  FROM anon_2
)
SELECT anon_1.clearing_path, anon_1.rows_due, anon_1.trades_due, anon_1.touched, anon_1.unsettled, anon_1.straight
FROM anon_1
