WITH
anon_9 AS (
  SELECT due_trade.sender, due_trade.chain, due_trade.root_trade_date, due_trade.exec_id, due_trade.version_exec_id, due_trade.entry, due_trade.trade_date,
    due_trade.account_id, due_trade.account_class, due_trade.market_maker, due_trade.security_id, due_trade.clearing_path, due_trade.side, due_trade.quantity,
    due_trade.gross, due_trade.commission, due_trade.price, due_trade.section_31_fee, due_trade.taf_fee, due_trade.fees, due_trade.net_money, due_trade.currency,
    due_trade.settlement_date, due_trade.street_reference
  FROM due_trade
  WHERE due_trade.entry = 'TRADE'
),
anon_38 AS (
  SELECT due_trade.sender, due_trade.chain, due_trade.root_trade_date, due_trade.exec_id, due_trade.version_exec_id, due_trade.entry, due_trade.trade_date,
    due_trade.account_id, due_trade.account_class, due_trade.market_maker, due_trade.security_id, due_trade.clearing_path, due_trade.side, due_trade.quantity,
    due_trade.gross, due_trade.commission, due_trade.price, due_trade.section_31_fee, due_trade.taf_fee, due_trade.fees, due_trade.net_money, due_trade.currency,
    due_trade.settlement_date, due_trade.street_reference
  FROM due_trade
  WHERE due_trade.entry = 'REVERSAL'
),
anon_36 AS (
  SELECT anon_9.sender, anon_9.chain, anon_9.root_trade_date, anon_9.exec_id, anon_9.version_exec_id, anon_9.entry, anon_9.trade_date, anon_9.account_id,
    anon_9.account_class, anon_9.market_maker, anon_9.security_id, anon_9.clearing_path, anon_9.side, anon_9.quantity, anon_9.gross, anon_9.commission,
    anon_9.price, anon_9.section_31_fee, anon_9.taf_fee, anon_9.fees, anon_9.net_money, anon_9.currency, anon_9.settlement_date, anon_9.street_reference
  FROM anon_9
  WHERE EXISTS (
    SELECT 1 AS anon_37
    FROM anon_38
    WHERE anon_9.sender = anon_38.sender AND anon_9.chain = anon_38.chain AND anon_9.root_trade_date = anon_38.root_trade_date AND anon_9.exec_id = anon_38.exec_id
      AND anon_9.version_exec_id = anon_38.version_exec_id
  )
),
anon_35 AS (
  SELECT anon_36.sender, anon_36.chain, anon_36.root_trade_date, anon_36.exec_id, anon_36.version_exec_id, anon_36.entry, anon_36.trade_date, anon_36.account_id,
    anon_36.account_class, anon_36.market_maker, anon_36.security_id, anon_36.clearing_path, anon_36.side, anon_36.quantity, anon_36.gross, anon_36.commission,
    anon_36.price, anon_36.section_31_fee, anon_36.taf_fee, anon_36.fees, anon_36.net_money, anon_36.currency, anon_36.settlement_date, anon_36.street_reference
  FROM anon_36
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
anon_26 AS (
  SELECT anon_17.sender, anon_17.chain, anon_17.root_trade_date, anon_17.exec_id, anon_17.version_exec_id, anon_17.entry, anon_17.trade_date, anon_17.account_id,
    anon_17.account_class, anon_17.market_maker, anon_17.security_id, anon_17.clearing_path, anon_17.side, anon_17.quantity, anon_17.gross, anon_17.commission,
    anon_17.price, anon_17.section_31_fee, anon_17.taf_fee, anon_17.fees, anon_17.net_money, anon_17.currency, anon_17.settlement_date, anon_17.street_reference
  FROM anon_17
  WHERE anon_17.clearing_path = 'TRADE_FOR_TRADE'
),
anon_25 AS (
  SELECT anon_26.sender, anon_26.chain, anon_26.root_trade_date, anon_26.exec_id, anon_26.version_exec_id, anon_26.entry, anon_26.trade_date, anon_26.account_id,
    anon_26.account_class, anon_26.market_maker, anon_26.security_id, anon_26.clearing_path, anon_26.side, anon_26.quantity, anon_26.gross, anon_26.commission,
    anon_26.price, anon_26.section_31_fee, anon_26.taf_fee, anon_26.fees, anon_26.net_money, anon_26.currency, anon_26.settlement_date, anon_26.street_reference,
    CASE WHEN CAST(anon_26.sender AS VARCHAR2(4000)) IS NOT NULL AND TO_CHAR(anon_26.root_trade_date, 'YYYY-MM-DD') IS NOT NULL AND CAST(anon_26.exec_id AS VARCHAR2(4000)) IS NOT NULL THEN 'TFT.' || CAST(anon_26.sender AS VARCHAR2(4000)) || '.' || TO_CHAR(anon_26.root_trade_date, 'YYYY-MM-DD') || '.' || CAST(anon_26.exec_id AS VARCHAR2(4000)) END AS instruction_id
  FROM anon_26
),
anon_24 AS (
  SELECT anon_25.sender, anon_25.chain, anon_25.root_trade_date, anon_25.exec_id, anon_25.version_exec_id, anon_25.entry, anon_25.trade_date, anon_25.account_id,
    anon_25.account_class, anon_25.market_maker, anon_25.security_id, anon_25.clearing_path, anon_25.side, anon_25.quantity, anon_25.gross, anon_25.commission,
    anon_25.price, anon_25.section_31_fee, anon_25.taf_fee, anon_25.fees, anon_25.net_money, anon_25.currency, anon_25.settlement_date, anon_25.street_reference,
    anon_25.instruction_id
  FROM anon_25
  WHERE EXISTS (
    SELECT 1 AS anon_27
    FROM open_instruction
    WHERE anon_25.instruction_id = open_instruction.instruction_id
  )
),
anon_23 AS (
  SELECT anon_24.clearing_path
  FROM anon_24
),
anon_30 AS (
  SELECT anon_17.sender, anon_17.chain, anon_17.root_trade_date, anon_17.exec_id, anon_17.version_exec_id, anon_17.entry, anon_17.trade_date, anon_17.account_id,
    anon_17.account_class, anon_17.market_maker, anon_17.security_id, anon_17.clearing_path, anon_17.side, anon_17.quantity, anon_17.gross, anon_17.commission,
    anon_17.price, anon_17.section_31_fee, anon_17.taf_fee, anon_17.fees, anon_17.net_money, anon_17.currency, anon_17.settlement_date, anon_17.street_reference
  FROM anon_17
  WHERE anon_17.clearing_path = 'NET'
),
anon_32 AS (
  SELECT open_instruction.instruction_id, open_instruction.clearing_path, open_instruction.settlement_date, open_instruction.security_id, open_instruction.currency,
    open_instruction.quantity, open_instruction.money, open_instruction.instructed_quantity, open_instruction.instructed_money, open_instruction.depository_account,
    open_instruction.contra_account, open_instruction.street_reference, open_instruction.account_id, open_instruction.short_sale, open_instruction.trade_date,
    open_instruction.status_reason
  FROM open_instruction
  WHERE open_instruction.clearing_path = 'NET' AND open_instruction.settlement_date = DATE '2026-11-10'
),
anon_29 AS (
  SELECT anon_30.sender, anon_30.chain, anon_30.root_trade_date, anon_30.exec_id, anon_30.version_exec_id, anon_30.entry, anon_30.trade_date, anon_30.account_id,
    anon_30.account_class, anon_30.market_maker, anon_30.security_id, anon_30.clearing_path, anon_30.side, anon_30.quantity, anon_30.gross, anon_30.commission,
    anon_30.price, anon_30.section_31_fee, anon_30.taf_fee, anon_30.fees, anon_30.net_money, anon_30.currency, anon_30.settlement_date, anon_30.street_reference
  FROM anon_30
  WHERE EXISTS (
    SELECT 1 AS anon_31
    FROM anon_32
    WHERE anon_30.security_id = anon_32.security_id AND anon_30.currency = anon_32.currency
  )
),
anon_28 AS (
  SELECT anon_29.clearing_path
  FROM anon_29
),
anon_22 AS (
  SELECT anon_23.clearing_path
  FROM anon_23
  UNION ALL
  SELECT anon_28.clearing_path
  FROM anon_28
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
anon_34 AS (
  SELECT anon_35.clearing_path, CAST(count(*) AS NUMBER(19)) AS trades_due, CAST(coalesce(sum(CASE WHEN (anon_35.version_exec_id != anon_35.exec_id) THEN 1
    ELSE 0 END), 0) AS NUMBER(38, 0)) AS touched
  FROM anon_35
  GROUP BY anon_35.clearing_path
),
anon_33 AS (
  SELECT anon_34.clearing_path, CAST(0 AS NUMBER(38, 0)) AS rows_due, CAST(anon_34.trades_due * -1 AS NUMBER(38, 0)) AS trades_due, CAST(anon_34.touched * -1 AS NUMBER(38, 0)) AS touched,
    CAST(0 AS NUMBER(38, 0)) AS unsettled
  FROM anon_34
),
anon_46 AS (
  SELECT anon_35.sender, anon_35.chain, anon_35.root_trade_date, anon_35.exec_id, anon_35.version_exec_id, anon_35.entry, anon_35.trade_date, anon_35.account_id,
    anon_35.account_class, anon_35.market_maker, anon_35.security_id, anon_35.clearing_path, anon_35.side, anon_35.quantity, anon_35.gross, anon_35.commission,
    anon_35.price, anon_35.section_31_fee, anon_35.taf_fee, anon_35.fees, anon_35.net_money, anon_35.currency, anon_35.settlement_date, anon_35.street_reference
  FROM anon_35
  WHERE anon_35.version_exec_id = anon_35.exec_id
),
anon_45 AS (
  SELECT anon_46.sender, anon_46.chain, anon_46.root_trade_date, anon_46.exec_id, anon_46.version_exec_id, anon_46.entry, anon_46.trade_date, anon_46.account_id,
    anon_46.account_class, anon_46.market_maker, anon_46.security_id, anon_46.clearing_path, anon_46.side, anon_46.quantity, anon_46.gross, anon_46.commission,
    anon_46.price, anon_46.section_31_fee, anon_46.taf_fee, anon_46.fees, anon_46.net_money, anon_46.currency, anon_46.settlement_date, anon_46.street_reference
  FROM anon_46
  WHERE anon_46.clearing_path = 'CNS'
),
anon_44 AS (
  SELECT anon_45.sender, anon_45.chain, anon_45.root_trade_date, anon_45.exec_id, anon_45.version_exec_id, anon_45.entry, anon_45.trade_date, anon_45.account_id,
    anon_45.account_class, anon_45.market_maker, anon_45.security_id, anon_45.clearing_path, anon_45.side, anon_45.quantity, anon_45.gross, anon_45.commission,
    anon_45.price, anon_45.section_31_fee, anon_45.taf_fee, anon_45.fees, anon_45.net_money, anon_45.currency, anon_45.settlement_date, anon_45.street_reference,
    CASE WHEN (anon_45.quantity > 0) THEN 'RECEIVE' ELSE 'DELIVER' END AS direction
  FROM anon_45
),
anon_43 AS (
  SELECT anon_44.sender, anon_44.chain, anon_44.root_trade_date, anon_44.exec_id, anon_44.version_exec_id, anon_44.entry, anon_44.trade_date, anon_44.account_id,
    anon_44.account_class, anon_44.market_maker, anon_44.security_id, anon_44.clearing_path, anon_44.side, anon_44.quantity, anon_44.gross, anon_44.commission,
    anon_44.price, anon_44.section_31_fee, anon_44.taf_fee, anon_44.fees, anon_44.net_money, anon_44.currency, anon_44.settlement_date, anon_44.street_reference,
    anon_44.direction
  FROM anon_44
  WHERE EXISTS (
    SELECT 1 AS anon_47
    FROM anon_19
    WHERE anon_44.security_id = anon_19.security_id AND anon_44.direction = anon_19.direction
  )
),
anon_42 AS (
  SELECT anon_43.clearing_path
  FROM anon_43
),
anon_52 AS (
  SELECT anon_46.sender, anon_46.chain, anon_46.root_trade_date, anon_46.exec_id, anon_46.version_exec_id, anon_46.entry, anon_46.trade_date, anon_46.account_id,
    anon_46.account_class, anon_46.market_maker, anon_46.security_id, anon_46.clearing_path, anon_46.side, anon_46.quantity, anon_46.gross, anon_46.commission,
    anon_46.price, anon_46.section_31_fee, anon_46.taf_fee, anon_46.fees, anon_46.net_money, anon_46.currency, anon_46.settlement_date, anon_46.street_reference
  FROM anon_46
  WHERE anon_46.clearing_path = 'TRADE_FOR_TRADE'
),
anon_51 AS (
  SELECT anon_52.sender, anon_52.chain, anon_52.root_trade_date, anon_52.exec_id, anon_52.version_exec_id, anon_52.entry, anon_52.trade_date, anon_52.account_id,
    anon_52.account_class, anon_52.market_maker, anon_52.security_id, anon_52.clearing_path, anon_52.side, anon_52.quantity, anon_52.gross, anon_52.commission,
    anon_52.price, anon_52.section_31_fee, anon_52.taf_fee, anon_52.fees, anon_52.net_money, anon_52.currency, anon_52.settlement_date, anon_52.street_reference,
    CASE WHEN CAST(anon_52.sender AS VARCHAR2(4000)) IS NOT NULL AND TO_CHAR(anon_52.root_trade_date, 'YYYY-MM-DD') IS NOT NULL AND CAST(anon_52.exec_id AS VARCHAR2(4000)) IS NOT NULL THEN 'TFT.' || CAST(anon_52.sender AS VARCHAR2(4000)) || '.' || TO_CHAR(anon_52.root_trade_date, 'YYYY-MM-DD') || '.' || CAST(anon_52.exec_id AS VARCHAR2(4000)) END AS instruction_id
  FROM anon_52
),
anon_50 AS (
  SELECT anon_51.sender, anon_51.chain, anon_51.root_trade_date, anon_51.exec_id, anon_51.version_exec_id, anon_51.entry, anon_51.trade_date, anon_51.account_id,
    anon_51.account_class, anon_51.market_maker, anon_51.security_id, anon_51.clearing_path, anon_51.side, anon_51.quantity, anon_51.gross, anon_51.commission,
    anon_51.price, anon_51.section_31_fee, anon_51.taf_fee, anon_51.fees, anon_51.net_money, anon_51.currency, anon_51.settlement_date, anon_51.street_reference,
    anon_51.instruction_id
  FROM anon_51
  WHERE EXISTS (
    SELECT 1 AS anon_53
    FROM open_instruction
    WHERE anon_51.instruction_id = open_instruction.instruction_id
  )
),
anon_49 AS (
  SELECT anon_50.clearing_path
  FROM anon_50
),
anon_56 AS (
  SELECT anon_46.sender, anon_46.chain, anon_46.root_trade_date, anon_46.exec_id, anon_46.version_exec_id, anon_46.entry, anon_46.trade_date, anon_46.account_id,
    anon_46.account_class, anon_46.market_maker, anon_46.security_id, anon_46.clearing_path, anon_46.side, anon_46.quantity, anon_46.gross, anon_46.commission,
    anon_46.price, anon_46.section_31_fee, anon_46.taf_fee, anon_46.fees, anon_46.net_money, anon_46.currency, anon_46.settlement_date, anon_46.street_reference
  FROM anon_46
  WHERE anon_46.clearing_path = 'NET'
),
anon_58 AS (
  SELECT open_instruction.instruction_id, open_instruction.clearing_path, open_instruction.settlement_date, open_instruction.security_id, open_instruction.currency,
    open_instruction.quantity, open_instruction.money, open_instruction.instructed_quantity, open_instruction.instructed_money, open_instruction.depository_account,
    open_instruction.contra_account, open_instruction.street_reference, open_instruction.account_id, open_instruction.short_sale, open_instruction.trade_date,
    open_instruction.status_reason
  FROM open_instruction
  WHERE open_instruction.clearing_path = 'NET' AND open_instruction.settlement_date = DATE '2026-11-10'
),
anon_55 AS (
  SELECT anon_56.sender, anon_56.chain, anon_56.root_trade_date, anon_56.exec_id, anon_56.version_exec_id, anon_56.entry, anon_56.trade_date, anon_56.account_id,
    anon_56.account_class, anon_56.market_maker, anon_56.security_id, anon_56.clearing_path, anon_56.side, anon_56.quantity, anon_56.gross, anon_56.commission,
    anon_56.price, anon_56.section_31_fee, anon_56.taf_fee, anon_56.fees, anon_56.net_money, anon_56.currency, anon_56.settlement_date, anon_56.street_reference
  FROM anon_56
  WHERE EXISTS (
    SELECT 1 AS anon_57
    FROM anon_58
    WHERE anon_56.security_id = anon_58.security_id AND anon_56.currency = anon_58.currency
  )
),
anon_54 AS (
  SELECT anon_55.clearing_path
  FROM anon_55
),
anon_48 AS (
  SELECT anon_49.clearing_path
  FROM anon_49
  UNION ALL
  SELECT anon_54.clearing_path
  FROM anon_54
),
anon_41 AS (
  SELECT anon_42.clearing_path
  FROM anon_42
  UNION ALL
  SELECT anon_48.clearing_path
  FROM anon_48
),
anon_40 AS (
  SELECT anon_41.clearing_path, CAST(count(*) AS NUMBER(19)) AS unsettled
  FROM anon_41
  GROUP BY anon_41.clearing_path
),
anon_39 AS (
  SELECT anon_40.clearing_path, CAST(0 AS NUMBER(38, 0)) AS rows_due, CAST(0 AS NUMBER(38, 0)) AS trades_due, CAST(0 AS NUMBER(38, 0)) AS touched, CAST(anon_40.unsettled * -1 AS NUMBER(38, 0)) AS unsettled
  FROM anon_40
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
  SELECT anon_33.clearing_path, anon_33.rows_due, anon_33.trades_due, anon_33.touched, anon_33.unsettled
  FROM anon_33
  UNION ALL
  SELECT anon_39.clearing_path, anon_39.rows_due, anon_39.trades_due, anon_39.touched, anon_39.unsettled
  FROM anon_39
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
