WITH
anon_10 AS (
  SELECT clearing_position.member_id, clearing_position.security_id, clearing_position.currency, clearing_position.net_quantity, clearing_position.settled_quantity,
    clearing_position.open_quantity, clearing_position.mark_price, clearing_position.mark_date, clearing_position.opening_money, clearing_position.open_value,
    clearing_position.settle_money, clearing_position.settlement_date
  FROM clearing_position
  WHERE clearing_position.settle_money != 0
),
anon_9 AS (
  SELECT anon_10.security_id, anon_10.currency, anon_10.settle_money AS amount, CASE WHEN TO_CHAR(anon_10.settlement_date, 'YYYY-MM-DD') IS NOT NULL AND CAST(anon_10.security_id AS VARCHAR2(4000)) IS NOT NULL THEN 'CNS.' || TO_CHAR(anon_10.settlement_date, 'YYYY-MM-DD') || '.' || CAST(anon_10.security_id AS VARCHAR2(4000)) END AS event_key
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.security_id, anon_9.currency, anon_9.amount, anon_9.event_key, '00000901' AS depository_account
  FROM anon_9
),
anon_7 AS (
  SELECT anon_8.security_id, anon_8.currency, anon_8.amount, anon_8.event_key, anon_8.depository_account, DATE '2026-11-10' AS business_date
  FROM anon_8
),
anon_6 AS (
  SELECT anon_7.security_id, anon_7.currency, anon_7.amount, anon_7.event_key, anon_7.depository_account, anon_7.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.security_id, anon_6.currency, anon_6.amount, anon_6.event_key, anon_6.depository_account, anon_6.business_date, anon_6.bank_account
  FROM anon_6
),
anon_18 AS (
  SELECT settlement.file_id, settlement.line_number, settlement.instruction_id, settlement.clearing_path, settlement.security_id, settlement.depository_account,
    settlement.contra_account, settlement.account_id, settlement.currency, settlement.quantity, settlement.money, settlement.reason, settlement.settlement_date
  FROM settlement
  WHERE settlement.clearing_path = 'CNS' AND settlement.reason IS NULL
),
anon_17 AS (
  SELECT anon_18.security_id, anon_18.currency, anon_18.depository_account, anon_18.quantity, CASE WHEN CAST(anon_18.file_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_18.line_number AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_18.file_id AS VARCHAR2(4000)) || '.' || CAST(anon_18.line_number AS VARCHAR2(4000)) END AS event_key
  FROM anon_18
),
anon_16 AS (
  SELECT anon_17.security_id, anon_17.currency, anon_17.depository_account, anon_17.quantity, anon_17.event_key, DATE '2026-11-10' AS business_date
  FROM anon_17
),
anon_15 AS (
  SELECT anon_16.security_id, anon_16.currency, anon_16.depository_account, anon_16.quantity, anon_16.event_key, anon_16.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_16
),
anon_14 AS (
  SELECT anon_15.security_id, anon_15.currency, anon_15.depository_account, anon_15.quantity, anon_15.event_key, anon_15.business_date, anon_15.bank_account
  FROM anon_15
),
anon_27 AS (
  SELECT net_obligation.member_id, net_obligation.security_id, net_obligation.currency, net_obligation.settlement_date, net_obligation.clearing_house, net_obligation.bought_quantity,
    net_obligation.sold_quantity, net_obligation.offset_quantity, net_obligation.net_quantity, net_obligation.bought_money, net_obligation.sold_money, net_obligation.contract_money,
    net_obligation.delivery_money, net_obligation.cash_difference, net_obligation.trades
  FROM net_obligation
  WHERE net_obligation.cash_difference != 0
),
anon_26 AS (
  SELECT anon_27.security_id, anon_27.currency, anon_27.cash_difference AS amount, CASE WHEN TO_CHAR(anon_27.settlement_date, 'YYYY-MM-DD') IS NOT NULL
    AND CAST(anon_27.security_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_27.currency AS VARCHAR2(4000)) IS NOT NULL THEN 'NET.' || TO_CHAR(anon_27.settlement_date, 'YYYY-MM-DD') || '.' || CAST(anon_27.security_id AS VARCHAR2(4000)) || '.' || CAST(anon_27.currency AS VARCHAR2(4000)) END AS event_key
  FROM anon_27
),
anon_25 AS (
  SELECT anon_26.security_id, anon_26.currency, anon_26.amount, anon_26.event_key, '00000901' AS depository_account
  FROM anon_26
),
anon_24 AS (
  SELECT anon_25.security_id, anon_25.currency, anon_25.amount, anon_25.event_key, anon_25.depository_account, DATE '2026-11-10' AS business_date
  FROM anon_25
),
anon_23 AS (
  SELECT anon_24.security_id, anon_24.currency, anon_24.amount, anon_24.event_key, anon_24.depository_account, anon_24.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_24
),
anon_22 AS (
  SELECT anon_23.security_id, anon_23.currency, anon_23.amount, anon_23.event_key, anon_23.depository_account, anon_23.business_date, anon_23.bank_account
  FROM anon_23
),
anon_35 AS (
  SELECT settlement.file_id, settlement.line_number, settlement.instruction_id, settlement.clearing_path, settlement.security_id, settlement.depository_account,
    settlement.contra_account, settlement.account_id, settlement.currency, settlement.quantity, settlement.money, settlement.reason, settlement.settlement_date
  FROM settlement
  WHERE settlement.clearing_path = 'NET' AND settlement.reason IS NULL
),
anon_34 AS (
  SELECT anon_35.security_id, anon_35.currency, anon_35.depository_account, anon_35.quantity, anon_35.money AS amount, CASE WHEN CAST(anon_35.file_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_35.line_number AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_35.file_id AS VARCHAR2(4000)) || '.' || CAST(anon_35.line_number AS VARCHAR2(4000)) END AS event_key
  FROM anon_35
),
anon_33 AS (
  SELECT anon_34.security_id, anon_34.currency, anon_34.depository_account, anon_34.quantity, anon_34.amount, anon_34.event_key, DATE '2026-11-10' AS business_date
  FROM anon_34
),
anon_32 AS (
  SELECT anon_33.security_id, anon_33.currency, anon_33.depository_account, anon_33.quantity, anon_33.amount, anon_33.event_key, anon_33.business_date,
    'SETTLEMENT' AS bank_account
  FROM anon_33
),
anon_31 AS (
  SELECT anon_32.security_id, anon_32.currency, anon_32.depository_account, anon_32.quantity, anon_32.amount, anon_32.event_key, anon_32.business_date,
    anon_32.bank_account
  FROM anon_32
),
anon_47 AS (
  SELECT settlement.file_id, settlement.line_number, settlement.instruction_id, settlement.clearing_path, settlement.security_id, settlement.depository_account,
    settlement.contra_account, settlement.account_id, settlement.currency, settlement.quantity, settlement.money, settlement.reason, settlement.settlement_date
  FROM settlement
  WHERE settlement.clearing_path = 'TRADE_FOR_TRADE' AND settlement.reason IS NULL
),
anon_48 AS (
  SELECT account.account_id, account.account_class
  FROM account
),
anon_46 AS (
  SELECT anon_47.file_id, anon_47.line_number, anon_47.instruction_id, anon_47.clearing_path, anon_47.security_id, anon_47.depository_account, anon_47.contra_account,
    anon_47.account_id, anon_47.currency, anon_47.quantity, anon_47.money, anon_47.reason, anon_47.settlement_date, anon_48.account_class
  FROM anon_47
  JOIN anon_48 ON anon_47.account_id = anon_48.account_id
),
anon_45 AS (
  SELECT anon_46.security_id, anon_46.currency, anon_46.depository_account, anon_46.quantity, anon_46.account_class, anon_46.money AS amount, '-' AS counterparty,
    CASE WHEN (anon_46.quantity > 0) THEN 'RECEIVE' ELSE 'DELIVER' END AS direction, CASE WHEN CAST(anon_46.file_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_46.line_number AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_46.file_id AS VARCHAR2(4000)) || '.' || CAST(anon_46.line_number AS VARCHAR2(4000)) END AS event_key
  FROM anon_46
),
anon_44 AS (
  SELECT anon_45.security_id, anon_45.currency, anon_45.depository_account, anon_45.quantity, anon_45.account_class, anon_45.amount, anon_45.counterparty,
    anon_45.direction, anon_45.event_key
  FROM anon_45
  WHERE anon_45.account_class != 'FIRM'
),
anon_43 AS (
  SELECT anon_44.security_id, anon_44.currency, anon_44.depository_account, anon_44.quantity, anon_44.account_class, anon_44.amount, anon_44.counterparty,
    anon_44.direction, anon_44.event_key, DATE '2026-11-10' AS business_date
  FROM anon_44
),
anon_42 AS (
  SELECT anon_43.security_id, anon_43.currency, anon_43.depository_account, anon_43.quantity, anon_43.account_class, anon_43.amount, anon_43.counterparty,
    anon_43.direction, anon_43.event_key, anon_43.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_43
),
anon_41 AS (
  SELECT anon_42.security_id, anon_42.currency, anon_42.depository_account, anon_42.quantity, anon_42.account_class, anon_42.amount, anon_42.counterparty,
    anon_42.direction, anon_42.event_key, anon_42.business_date, anon_42.bank_account
  FROM anon_42
),
anon_60 AS (
  SELECT anon_45.security_id, anon_45.currency, anon_45.depository_account, anon_45.quantity, anon_45.account_class, anon_45.amount, anon_45.counterparty,
    anon_45.direction, anon_45.event_key
  FROM anon_45
  WHERE anon_45.account_class = 'FIRM'
),
anon_59 AS (
  SELECT anon_60.security_id, anon_60.currency, anon_60.depository_account, anon_60.quantity, anon_60.account_class, anon_60.amount, anon_60.counterparty,
    anon_60.direction, anon_60.event_key, DATE '2026-11-10' AS business_date
  FROM anon_60
),
anon_58 AS (
  SELECT anon_59.security_id, anon_59.currency, anon_59.depository_account, anon_59.quantity, anon_59.account_class, anon_59.amount, anon_59.counterparty,
    anon_59.direction, anon_59.event_key, anon_59.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_59
),
anon_57 AS (
  SELECT anon_58.security_id, anon_58.currency, anon_58.depository_account, anon_58.quantity, anon_58.account_class, anon_58.amount, anon_58.counterparty,
    anon_58.direction, anon_58.event_key, anon_58.business_date, anon_58.bank_account
  FROM anon_58
),
anon_73 AS (
  SELECT cash_movement.file_id, cash_movement.line_number, cash_movement.sender, cash_movement.movement_id, cash_movement.account_id, cash_movement.account_class,
    cash_movement.bank_account, cash_movement.movement_kind, cash_movement.value_date, cash_movement.currency, cash_movement.amount, cash_movement.security_id,
    cash_movement.status, cash_movement.reason, cash_movement.known_date
  FROM cash_movement
  WHERE cash_movement.status = 'accepted' AND cash_movement.value_date <= DATE '2026-11-10'
),
anon_76 AS (
  SELECT recent_cash_movement.file_id, recent_cash_movement.line_number, recent_cash_movement.sender, recent_cash_movement.movement_id, recent_cash_movement.account_id,
    recent_cash_movement.account_class, recent_cash_movement.bank_account, recent_cash_movement.movement_kind, recent_cash_movement.value_date, recent_cash_movement.currency,
    recent_cash_movement.amount, recent_cash_movement.security_id, recent_cash_movement.status, recent_cash_movement.reason, recent_cash_movement.known_date
  FROM recent_cash_movement
  WHERE recent_cash_movement.status = 'accepted' AND recent_cash_movement.value_date > recent_cash_movement.known_date
),
anon_75 AS (
  SELECT anon_76.file_id, anon_76.line_number, anon_76.sender, anon_76.movement_id, anon_76.account_id, anon_76.account_class, anon_76.bank_account, anon_76.movement_kind,
    anon_76.value_date, anon_76.currency, anon_76.amount, anon_76.security_id, anon_76.status, anon_76.reason, anon_76.known_date
  FROM anon_76
  WHERE anon_76.value_date > DATE '2026-11-10' AND anon_76.value_date <= DATE '2026-11-10'
),
anon_74 AS (
  SELECT anon_75.file_id, anon_75.line_number, anon_75.sender, anon_75.movement_id, anon_75.account_id, anon_75.account_class, anon_75.bank_account, anon_75.movement_kind,
    anon_75.value_date, anon_75.currency, anon_75.amount, anon_75.security_id, anon_75.status, anon_75.reason, anon_75.known_date
  FROM anon_75
),
anon_72 AS (
  SELECT anon_73.file_id, anon_73.line_number, anon_73.sender, anon_73.movement_id, anon_73.account_id, anon_73.account_class, anon_73.bank_account, anon_73.movement_kind,
    anon_73.value_date, anon_73.currency, anon_73.amount, anon_73.security_id, anon_73.status, anon_73.reason, anon_73.known_date
  FROM anon_73
  UNION ALL
  SELECT anon_74.file_id, anon_74.line_number, anon_74.sender, anon_74.movement_id, anon_74.account_id, anon_74.account_class, anon_74.bank_account, anon_74.movement_kind,
    anon_74.value_date, anon_74.currency, anon_74.amount, anon_74.security_id, anon_74.status, anon_74.reason, anon_74.known_date
  FROM anon_74
),
anon_71 AS (
  SELECT anon_72.file_id, anon_72.line_number, anon_72.sender, anon_72.movement_id, anon_72.account_id, anon_72.account_class, anon_72.bank_account, anon_72.movement_kind,
    anon_72.value_date, anon_72.currency, anon_72.amount, anon_72.security_id, anon_72.status, anon_72.reason, anon_72.known_date
  FROM anon_72
  WHERE anon_72.movement_kind = 'WIRE'
),
anon_70 AS (
  SELECT anon_71.account_id, anon_71.account_class, anon_71.bank_account, anon_71.currency, anon_71.amount, '-' AS security_id, anon_71.value_date AS business_date,
    coalesce(anon_71.movement_id, CASE WHEN CAST(anon_71.file_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_71.line_number AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_71.file_id AS VARCHAR2(4000)) || '.' || CAST(anon_71.line_number AS VARCHAR2(4000)) END) AS event_key
  FROM anon_71
),
anon_69 AS (
  SELECT anon_70.account_id, anon_70.account_class, anon_70.bank_account, anon_70.currency, anon_70.amount, anon_70.security_id, anon_70.business_date,
    anon_70.event_key
  FROM anon_70
),
anon_88 AS (
  SELECT anon_72.file_id, anon_72.line_number, anon_72.sender, anon_72.movement_id, anon_72.account_id, anon_72.account_class, anon_72.bank_account, anon_72.movement_kind,
    anon_72.value_date, anon_72.currency, anon_72.amount, anon_72.security_id, anon_72.status, anon_72.reason, anon_72.known_date
  FROM anon_72
  WHERE anon_72.movement_kind = 'INTEREST'
),
anon_87 AS (
  SELECT anon_88.account_id, anon_88.account_class, anon_88.bank_account, anon_88.currency, anon_88.amount, '-' AS security_id, anon_88.value_date AS business_date,
    coalesce(anon_88.movement_id, CASE WHEN CAST(anon_88.file_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_88.line_number AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_88.file_id AS VARCHAR2(4000)) || '.' || CAST(anon_88.line_number AS VARCHAR2(4000)) END) AS event_key
  FROM anon_88
),
anon_86 AS (
  SELECT anon_87.account_id, anon_87.account_class, anon_87.bank_account, anon_87.currency, anon_87.amount, anon_87.security_id, anon_87.business_date,
    anon_87.event_key
  FROM anon_87
),
anon_100 AS (
  SELECT anon_72.file_id, anon_72.line_number, anon_72.sender, anon_72.movement_id, anon_72.account_id, anon_72.account_class, anon_72.bank_account, anon_72.movement_kind,
    anon_72.value_date, anon_72.currency, anon_72.amount, anon_72.security_id, anon_72.status, anon_72.reason, anon_72.known_date
  FROM anon_72
  WHERE anon_72.movement_kind = 'FEE'
),
anon_99 AS (
  SELECT anon_100.account_id, anon_100.account_class, anon_100.bank_account, anon_100.currency, anon_100.amount, '-' AS security_id, anon_100.value_date AS business_date,
    coalesce(anon_100.movement_id, CASE WHEN CAST(anon_100.file_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_100.line_number AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_100.file_id AS VARCHAR2(4000)) || '.' || CAST(anon_100.line_number AS VARCHAR2(4000)) END) AS event_key
  FROM anon_100
),
anon_98 AS (
  SELECT anon_99.account_id, anon_99.account_class, anon_99.bank_account, anon_99.currency, anon_99.amount, anon_99.security_id, anon_99.business_date,
    anon_99.event_key
  FROM anon_99
),
anon_111 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'BORROW' AND loan_cash.movement_kind = 'OPEN'
),
anon_110 AS (
  SELECT anon_111.loan_id, anon_111.security_id, anon_111.currency, anon_111.quantity, anon_111.counterparty, anon_111.money AS amount, CASE WHEN CAST(anon_111.loan_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_111.movement_kind AS VARCHAR2(4000)) IS NOT NULL THEN 'LOAN.' || CAST(anon_111.loan_id AS VARCHAR2(4000)) || '.' || CAST(anon_111.movement_kind AS VARCHAR2(4000)) END AS event_key
  FROM anon_111
),
anon_109 AS (
  SELECT anon_110.loan_id, anon_110.security_id, anon_110.currency, anon_110.quantity, anon_110.counterparty, anon_110.amount, anon_110.event_key, '00000901' AS depository_account
  FROM anon_110
),
anon_108 AS (
  SELECT anon_109.loan_id, anon_109.security_id, anon_109.currency, anon_109.quantity, anon_109.counterparty, anon_109.amount, anon_109.event_key, anon_109.depository_account,
    DATE '2026-11-10' AS business_date
  FROM anon_109
),
anon_107 AS (
  SELECT anon_108.loan_id, anon_108.security_id, anon_108.currency, anon_108.quantity, anon_108.counterparty, anon_108.amount, anon_108.event_key, anon_108.depository_account,
    anon_108.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_108
),
anon_106 AS (
  SELECT anon_107.loan_id, anon_107.security_id, anon_107.currency, anon_107.quantity, anon_107.counterparty, anon_107.amount, anon_107.event_key, anon_107.depository_account,
    anon_107.business_date, anon_107.bank_account
  FROM anon_107
),
anon_122 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'BORROW' AND loan_cash.movement_kind = 'MARK'
),
anon_121 AS (
  SELECT anon_122.loan_id, anon_122.security_id, anon_122.currency, anon_122.quantity, anon_122.counterparty, anon_122.money AS amount, CASE WHEN CAST(anon_122.loan_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_122.movement_kind AS VARCHAR2(4000)) IS NOT NULL THEN 'LOAN.' || CAST(anon_122.loan_id AS VARCHAR2(4000)) || '.' || CAST(anon_122.movement_kind AS VARCHAR2(4000)) END AS event_key
  FROM anon_122
),
anon_120 AS (
  SELECT anon_121.loan_id, anon_121.security_id, anon_121.currency, anon_121.quantity, anon_121.counterparty, anon_121.amount, anon_121.event_key, '00000901' AS depository_account
  FROM anon_121
),
anon_119 AS (
  SELECT anon_120.loan_id, anon_120.security_id, anon_120.currency, anon_120.quantity, anon_120.counterparty, anon_120.amount, anon_120.event_key, anon_120.depository_account,
    DATE '2026-11-10' AS business_date
  FROM anon_120
),
anon_118 AS (
  SELECT anon_119.loan_id, anon_119.security_id, anon_119.currency, anon_119.quantity, anon_119.counterparty, anon_119.amount, anon_119.event_key, anon_119.depository_account,
    anon_119.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_119
),
anon_117 AS (
  SELECT anon_118.loan_id, anon_118.security_id, anon_118.currency, anon_118.quantity, anon_118.counterparty, anon_118.amount, anon_118.event_key, anon_118.depository_account,
    anon_118.business_date, anon_118.bank_account
  FROM anon_118
),
anon_131 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'BORROW' AND loan_cash.movement_kind = 'RETURN'
),
anon_130 AS (
  SELECT anon_131.loan_id, anon_131.security_id, anon_131.currency, anon_131.quantity, anon_131.counterparty, anon_131.money AS amount, CASE WHEN CAST(anon_131.loan_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_131.movement_kind AS VARCHAR2(4000)) IS NOT NULL THEN 'LOAN.' || CAST(anon_131.loan_id AS VARCHAR2(4000)) || '.' || CAST(anon_131.movement_kind AS VARCHAR2(4000)) END AS event_key
  FROM anon_131
),
anon_129 AS (
  SELECT anon_130.loan_id, anon_130.security_id, anon_130.currency, anon_130.quantity, anon_130.counterparty, anon_130.amount, anon_130.event_key, '00000901' AS depository_account
  FROM anon_130
),
anon_128 AS (
  SELECT anon_129.loan_id, anon_129.security_id, anon_129.currency, anon_129.quantity, anon_129.counterparty, anon_129.amount, anon_129.event_key, anon_129.depository_account,
    DATE '2026-11-10' AS business_date
  FROM anon_129
),
anon_127 AS (
  SELECT anon_128.loan_id, anon_128.security_id, anon_128.currency, anon_128.quantity, anon_128.counterparty, anon_128.amount, anon_128.event_key, anon_128.depository_account,
    anon_128.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_128
),
anon_126 AS (
  SELECT anon_127.loan_id, anon_127.security_id, anon_127.currency, anon_127.quantity, anon_127.counterparty, anon_127.amount, anon_127.event_key, anon_127.depository_account,
    anon_127.business_date, anon_127.bank_account
  FROM anon_127
),
anon_142 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'BORROW' AND loan_cash.movement_kind = 'REBATE'
),
anon_141 AS (
  SELECT anon_142.loan_id, anon_142.security_id, anon_142.currency, anon_142.quantity, anon_142.counterparty, anon_142.money AS amount, CASE WHEN CAST(anon_142.loan_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_142.movement_kind AS VARCHAR2(4000)) IS NOT NULL THEN 'LOAN.' || CAST(anon_142.loan_id AS VARCHAR2(4000)) || '.' || CAST(anon_142.movement_kind AS VARCHAR2(4000)) END AS event_key
  FROM anon_142
),
anon_140 AS (
  SELECT anon_141.loan_id, anon_141.security_id, anon_141.currency, anon_141.quantity, anon_141.counterparty, anon_141.amount, anon_141.event_key, '00000901' AS depository_account
  FROM anon_141
),
anon_139 AS (
  SELECT anon_140.loan_id, anon_140.security_id, anon_140.currency, anon_140.quantity, anon_140.counterparty, anon_140.amount, anon_140.event_key, anon_140.depository_account,
    DATE '2026-11-10' AS business_date
  FROM anon_140
),
anon_138 AS (
  SELECT anon_139.loan_id, anon_139.security_id, anon_139.currency, anon_139.quantity, anon_139.counterparty, anon_139.amount, anon_139.event_key, anon_139.depository_account,
    anon_139.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_139
),
anon_137 AS (
  SELECT anon_138.loan_id, anon_138.security_id, anon_138.currency, anon_138.quantity, anon_138.counterparty, anon_138.amount, anon_138.event_key, anon_138.depository_account,
    anon_138.business_date, anon_138.bank_account
  FROM anon_138
),
anon_154 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'LOAN' AND loan_cash.movement_kind = 'OPEN'
),
anon_153 AS (
  SELECT anon_154.loan_id, anon_154.security_id, anon_154.currency, anon_154.quantity, anon_154.counterparty, anon_154.money AS amount, CASE WHEN CAST(anon_154.loan_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_154.movement_kind AS VARCHAR2(4000)) IS NOT NULL THEN 'LOAN.' || CAST(anon_154.loan_id AS VARCHAR2(4000)) || '.' || CAST(anon_154.movement_kind AS VARCHAR2(4000)) END AS event_key
  FROM anon_154
),
anon_152 AS (
  SELECT anon_153.loan_id, anon_153.security_id, anon_153.currency, anon_153.quantity, anon_153.counterparty, anon_153.amount, anon_153.event_key, '00000901' AS depository_account
  FROM anon_153
),
anon_151 AS (
  SELECT anon_152.loan_id, anon_152.security_id, anon_152.currency, anon_152.quantity, anon_152.counterparty, anon_152.amount, anon_152.event_key, anon_152.depository_account,
    DATE '2026-11-10' AS business_date
  FROM anon_152
),
anon_150 AS (
  SELECT anon_151.loan_id, anon_151.security_id, anon_151.currency, anon_151.quantity, anon_151.counterparty, anon_151.amount, anon_151.event_key, anon_151.depository_account,
    anon_151.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_151
),
anon_149 AS (
  SELECT anon_150.loan_id, anon_150.security_id, anon_150.currency, anon_150.quantity, anon_150.counterparty, anon_150.amount, anon_150.event_key, anon_150.depository_account,
    anon_150.business_date, anon_150.bank_account
  FROM anon_150
),
anon_165 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'LOAN' AND loan_cash.movement_kind = 'MARK'
),
anon_164 AS (
  SELECT anon_165.loan_id, anon_165.security_id, anon_165.currency, anon_165.quantity, anon_165.counterparty, anon_165.money AS amount, CASE WHEN CAST(anon_165.loan_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_165.movement_kind AS VARCHAR2(4000)) IS NOT NULL THEN 'LOAN.' || CAST(anon_165.loan_id AS VARCHAR2(4000)) || '.' || CAST(anon_165.movement_kind AS VARCHAR2(4000)) END AS event_key
  FROM anon_165
),
anon_163 AS (
  SELECT anon_164.loan_id, anon_164.security_id, anon_164.currency, anon_164.quantity, anon_164.counterparty, anon_164.amount, anon_164.event_key, '00000901' AS depository_account
  FROM anon_164
),
anon_162 AS (
  SELECT anon_163.loan_id, anon_163.security_id, anon_163.currency, anon_163.quantity, anon_163.counterparty, anon_163.amount, anon_163.event_key, anon_163.depository_account,
    DATE '2026-11-10' AS business_date
  FROM anon_163
),
anon_161 AS (
  SELECT anon_162.loan_id, anon_162.security_id, anon_162.currency, anon_162.quantity, anon_162.counterparty, anon_162.amount, anon_162.event_key, anon_162.depository_account,
    anon_162.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_162
),
anon_160 AS (
  SELECT anon_161.loan_id, anon_161.security_id, anon_161.currency, anon_161.quantity, anon_161.counterparty, anon_161.amount, anon_161.event_key, anon_161.depository_account,
    anon_161.business_date, anon_161.bank_account
  FROM anon_161
),
anon_174 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'LOAN' AND loan_cash.movement_kind = 'RETURN'
),
anon_173 AS (
  SELECT anon_174.loan_id, anon_174.security_id, anon_174.currency, anon_174.quantity, anon_174.counterparty, anon_174.money AS amount, CASE WHEN CAST(anon_174.loan_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_174.movement_kind AS VARCHAR2(4000)) IS NOT NULL THEN 'LOAN.' || CAST(anon_174.loan_id AS VARCHAR2(4000)) || '.' || CAST(anon_174.movement_kind AS VARCHAR2(4000)) END AS event_key
  FROM anon_174
),
anon_172 AS (
  SELECT anon_173.loan_id, anon_173.security_id, anon_173.currency, anon_173.quantity, anon_173.counterparty, anon_173.amount, anon_173.event_key, '00000901' AS depository_account
  FROM anon_173
),
anon_171 AS (
  SELECT anon_172.loan_id, anon_172.security_id, anon_172.currency, anon_172.quantity, anon_172.counterparty, anon_172.amount, anon_172.event_key, anon_172.depository_account,
    DATE '2026-11-10' AS business_date
  FROM anon_172
),
anon_170 AS (
  SELECT anon_171.loan_id, anon_171.security_id, anon_171.currency, anon_171.quantity, anon_171.counterparty, anon_171.amount, anon_171.event_key, anon_171.depository_account,
    anon_171.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_171
),
anon_169 AS (
  SELECT anon_170.loan_id, anon_170.security_id, anon_170.currency, anon_170.quantity, anon_170.counterparty, anon_170.amount, anon_170.event_key, anon_170.depository_account,
    anon_170.business_date, anon_170.bank_account
  FROM anon_170
),
anon_185 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'LOAN' AND loan_cash.movement_kind = 'REBATE'
),
anon_184 AS (
  SELECT anon_185.loan_id, anon_185.security_id, anon_185.currency, anon_185.quantity, anon_185.counterparty, anon_185.money AS amount, CASE WHEN CAST(anon_185.loan_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_185.movement_kind AS VARCHAR2(4000)) IS NOT NULL THEN 'LOAN.' || CAST(anon_185.loan_id AS VARCHAR2(4000)) || '.' || CAST(anon_185.movement_kind AS VARCHAR2(4000)) END AS event_key
  FROM anon_185
),
anon_183 AS (
  SELECT anon_184.loan_id, anon_184.security_id, anon_184.currency, anon_184.quantity, anon_184.counterparty, anon_184.amount, anon_184.event_key, '00000901' AS depository_account
  FROM anon_184
),
anon_182 AS (
  SELECT anon_183.loan_id, anon_183.security_id, anon_183.currency, anon_183.quantity, anon_183.counterparty, anon_183.amount, anon_183.event_key, anon_183.depository_account,
    DATE '2026-11-10' AS business_date
  FROM anon_183
),
anon_181 AS (
  SELECT anon_182.loan_id, anon_182.security_id, anon_182.currency, anon_182.quantity, anon_182.counterparty, anon_182.amount, anon_182.event_key, anon_182.depository_account,
    anon_182.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_182
),
anon_180 AS (
  SELECT anon_181.loan_id, anon_181.security_id, anon_181.currency, anon_181.quantity, anon_181.counterparty, anon_181.amount, anon_181.event_key, anon_181.depository_account,
    anon_181.business_date, anon_181.bank_account
  FROM anon_181
),
anon_200 AS (
  SELECT valuation.account_id, valuation.security_id, valuation.currency, valuation.unrealised
  FROM valuation
),
anon_201 AS (
  SELECT previous_valuation.account_id, previous_valuation.security_id, previous_valuation.currency, -previous_valuation.unrealised AS unrealised
  FROM previous_valuation
),
anon_199 AS (
  SELECT anon_200.account_id, anon_200.security_id, anon_200.currency, anon_200.unrealised
  FROM anon_200
  UNION ALL
  SELECT anon_201.account_id, anon_201.security_id, anon_201.currency, anon_201.unrealised
  FROM anon_201
),
anon_198 AS (
  SELECT anon_199.account_id, anon_199.security_id, anon_199.currency, CAST(coalesce(sum(anon_199.unrealised), 0) AS NUMBER(38, 2)) AS amount
  FROM anon_199
  GROUP BY anon_199.account_id, anon_199.security_id, anon_199.currency
),
anon_197 AS (
  SELECT anon_198.account_id, anon_198.security_id, anon_198.currency, anon_198.amount
  FROM anon_198
  WHERE anon_198.amount != 0
),
anon_196 AS (
  SELECT anon_197.account_id, anon_197.security_id, anon_197.currency, anon_197.amount, CASE WHEN CAST(anon_197.account_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_197.security_id AS VARCHAR2(4000)) IS NOT NULL THEN 'MARK.' || CAST(anon_197.account_id AS VARCHAR2(4000)) || '.' || CAST(anon_197.security_id AS VARCHAR2(4000)) END AS event_key,
    'FIRM' AS account_class
  FROM anon_197
),
anon_195 AS (
  SELECT anon_196.account_id, anon_196.security_id, anon_196.currency, anon_196.amount, anon_196.event_key, anon_196.account_class, '00000901' AS depository_account
  FROM anon_196
),
anon_194 AS (
  SELECT anon_195.account_id, anon_195.security_id, anon_195.currency, anon_195.amount, anon_195.event_key, anon_195.account_class, anon_195.depository_account,
    DATE '2026-11-10' AS business_date
  FROM anon_195
),
anon_193 AS (
  SELECT anon_194.account_id, anon_194.security_id, anon_194.currency, anon_194.amount, anon_194.event_key, anon_194.account_class, anon_194.depository_account,
    anon_194.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_194
),
anon_192 AS (
  SELECT anon_193.account_id, anon_193.security_id, anon_193.currency, anon_193.amount, anon_193.event_key, anon_193.account_class, anon_193.depository_account,
    anon_193.business_date, anon_193.bank_account
  FROM anon_193
),
anon_210 AS (
  SELECT fee_difference.fee, fee_difference.charge_date, fee_difference.currency, fee_difference.sales, fee_difference.collected, fee_difference.due, fee_difference.difference
  FROM fee_difference
  WHERE fee_difference.difference != 0
),
anon_209 AS (
  SELECT anon_210.currency, anon_210.difference AS amount, '-' AS security_id, CASE WHEN CAST(anon_210.fee AS VARCHAR2(4000)) IS NOT NULL AND TO_CHAR(anon_210.charge_date, 'YYYY-MM-DD') IS NOT NULL
    AND CAST(anon_210.currency AS VARCHAR2(4000)) IS NOT NULL THEN 'FEE.' || CAST(anon_210.fee AS VARCHAR2(4000)) || '.' || TO_CHAR(anon_210.charge_date, 'YYYY-MM-DD') || '.' || CAST(anon_210.currency AS VARCHAR2(4000)) END AS event_key
  FROM anon_210
),
anon_208 AS (
  SELECT anon_209.currency, anon_209.amount, anon_209.security_id, anon_209.event_key, '00000901' AS depository_account
  FROM anon_209
),
anon_207 AS (
  SELECT anon_208.currency, anon_208.amount, anon_208.security_id, anon_208.event_key, anon_208.depository_account, DATE '2026-11-10' AS business_date
  FROM anon_208
),
anon_206 AS (
  SELECT anon_207.currency, anon_207.amount, anon_207.security_id, anon_207.event_key, anon_207.depository_account, anon_207.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_207
),
anon_205 AS (
  SELECT anon_206.currency, anon_206.amount, anon_206.security_id, anon_206.event_key, anon_206.depository_account, anon_206.business_date, anon_206.bank_account
  FROM anon_206
),
anon_221 AS (
  SELECT transaction_charge.sender, transaction_charge.chain, transaction_charge.root_trade_date, transaction_charge.exec_id, transaction_charge.version_exec_id,
    transaction_charge.entry, transaction_charge.charge, transaction_charge.account_id, transaction_charge.account_class, transaction_charge.security_id,
    transaction_charge.trade_date, transaction_charge.settlement_date, transaction_charge.currency, transaction_charge.basis_amount, transaction_charge.charge_rate,
    transaction_charge.outcome, transaction_charge.exemption, transaction_charge.known_date, transaction_charge.amount
  FROM transaction_charge
  WHERE transaction_charge.outcome = 'CHARGED' AND transaction_charge.settlement_date <= DATE '2026-11-10'
),
anon_224 AS (
  SELECT recent_transaction_charge.sender, recent_transaction_charge.chain, recent_transaction_charge.root_trade_date, recent_transaction_charge.exec_id,
    recent_transaction_charge.version_exec_id, recent_transaction_charge.entry, recent_transaction_charge.charge, recent_transaction_charge.account_id,
    recent_transaction_charge.account_class, recent_transaction_charge.security_id, recent_transaction_charge.trade_date, recent_transaction_charge.settlement_date,
    recent_transaction_charge.currency, recent_transaction_charge.basis_amount, recent_transaction_charge.charge_rate, recent_transaction_charge.outcome,
    recent_transaction_charge.exemption, recent_transaction_charge.known_date, recent_transaction_charge.amount
  FROM recent_transaction_charge
  WHERE recent_transaction_charge.outcome = 'CHARGED'
),
anon_223 AS (
  SELECT anon_224.sender, anon_224.chain, anon_224.root_trade_date, anon_224.exec_id, anon_224.version_exec_id, anon_224.entry, anon_224.charge, anon_224.account_id,
    anon_224.account_class, anon_224.security_id, anon_224.trade_date, anon_224.settlement_date, anon_224.currency, anon_224.basis_amount, anon_224.charge_rate,
    anon_224.outcome, anon_224.exemption, anon_224.known_date, anon_224.amount
  FROM anon_224
  WHERE anon_224.settlement_date > anon_224.known_date AND anon_224.settlement_date > DATE '2026-11-10' AND anon_224.settlement_date <= DATE '2026-11-10'
),
anon_222 AS (
  SELECT anon_223.sender, anon_223.chain, anon_223.root_trade_date, anon_223.exec_id, anon_223.version_exec_id, anon_223.entry, anon_223.charge, anon_223.account_id,
    anon_223.account_class, anon_223.security_id, anon_223.trade_date, anon_223.settlement_date, anon_223.currency, anon_223.basis_amount, anon_223.charge_rate,
    anon_223.outcome, anon_223.exemption, anon_223.known_date, anon_223.amount
  FROM anon_223
),
anon_220 AS (
  SELECT anon_221.sender, anon_221.chain, anon_221.root_trade_date, anon_221.exec_id, anon_221.version_exec_id, anon_221.entry, anon_221.charge, anon_221.account_id,
    anon_221.account_class, anon_221.security_id, anon_221.trade_date, anon_221.settlement_date, anon_221.currency, anon_221.basis_amount, anon_221.charge_rate,
    anon_221.outcome, anon_221.exemption, anon_221.known_date, anon_221.amount
  FROM anon_221
  UNION ALL
  SELECT anon_222.sender, anon_222.chain, anon_222.root_trade_date, anon_222.exec_id, anon_222.version_exec_id, anon_222.entry, anon_222.charge, anon_222.account_id,
    anon_222.account_class, anon_222.security_id, anon_222.trade_date, anon_222.settlement_date, anon_222.currency, anon_222.basis_amount, anon_222.charge_rate,
    anon_222.outcome, anon_222.exemption, anon_222.known_date, anon_222.amount
  FROM anon_222
),
anon_219 AS (
  SELECT anon_220.account_id, anon_220.account_class, anon_220.security_id, anon_220.currency, anon_220.amount, CASE WHEN CAST(anon_220.sender AS VARCHAR2(4000)) IS NOT NULL
    AND TO_CHAR(anon_220.root_trade_date, 'YYYY-MM-DD') IS NOT NULL AND CAST(anon_220.exec_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_220.version_exec_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_220.entry AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_220.charge AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_220.sender AS VARCHAR2(4000)) || '.' || TO_CHAR(anon_220.root_trade_date, 'YYYY-MM-DD') || '.' || CAST(anon_220.exec_id AS VARCHAR2(4000)) || '.' || CAST(anon_220.version_exec_id AS VARCHAR2(4000)) || '.' || CAST(anon_220.entry AS VARCHAR2(4000)) || '.' || CAST(anon_220.charge AS VARCHAR2(4000)) END AS event_key
  FROM anon_220
),
anon_218 AS (
  SELECT anon_219.account_id, anon_219.account_class, anon_219.security_id, anon_219.currency, anon_219.amount, anon_219.event_key, '00000901' AS depository_account
  FROM anon_219
),
anon_217 AS (
  SELECT anon_218.account_id, anon_218.account_class, anon_218.security_id, anon_218.currency, anon_218.amount, anon_218.event_key, anon_218.depository_account,
    DATE '2026-11-10' AS business_date
  FROM anon_218
),
anon_216 AS (
  SELECT anon_217.account_id, anon_217.account_class, anon_217.security_id, anon_217.currency, anon_217.amount, anon_217.event_key, anon_217.depository_account,
    anon_217.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_217
),
anon_215 AS (
  SELECT anon_216.account_id, anon_216.account_class, anon_216.security_id, anon_216.currency, anon_216.amount, anon_216.event_key, anon_216.depository_account,
    anon_216.business_date, anon_216.bank_account
  FROM anon_216
),
anon_238 AS (
  SELECT depository_activity.file_id, depository_activity.line_number, depository_activity.activity_reference, depository_activity.activity_kind, depository_activity.activity_status,
    depository_activity.depository_account, depository_activity.contra_account, depository_activity.security_id, depository_activity.quantity, depository_activity.money,
    depository_activity.our_reference, depository_activity.status_reason, depository_activity.status, depository_activity.reason, depository_activity.known_date
  FROM depository_activity
  WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED')
),
anon_237 AS (
  SELECT anon_238.file_id, anon_238.line_number, anon_238.activity_reference, anon_238.activity_kind, anon_238.activity_status, anon_238.depository_account,
    anon_238.contra_account, anon_238.security_id, anon_238.quantity, anon_238.money, anon_238.our_reference, anon_238.status_reason, anon_238.status, anon_238.reason,
    anon_238.known_date
  FROM anon_238
  WHERE anon_238.activity_kind IN ('TRANSFER', 'FREE')
),
anon_236 AS (
  SELECT anon_237.security_id, anon_237.depository_account, anon_237.quantity, CAST(NULL AS VARCHAR2(4000)) AS currency, CASE WHEN CAST(anon_237.file_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_237.line_number AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_237.file_id AS VARCHAR2(4000)) || '.' || CAST(anon_237.line_number AS VARCHAR2(4000)) END AS event_key
  FROM anon_237
),
anon_240 AS (
  SELECT security_transfer.file_id, security_transfer.line_number, security_transfer.sender, security_transfer.transfer_id, security_transfer.transfer_kind,
    security_transfer.account_id, security_transfer.account_class, security_transfer.depository_account, security_transfer.contra_account, security_transfer.security_id,
    security_transfer.quantity, security_transfer.cost_price, security_transfer.cost, security_transfer.cost_reason, security_transfer.transfer_date, security_transfer.currency,
    security_transfer.lot_id, security_transfer.status, security_transfer.reason, security_transfer.known_date
  FROM security_transfer
  WHERE security_transfer.status = 'accepted' AND security_transfer.transfer_kind = 'DEPOSITORY'
),
anon_239 AS (
  SELECT anon_240.security_id, anon_240.depository_account, anon_240.quantity, anon_240.currency, CASE WHEN CAST(anon_240.file_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_240.line_number AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_240.file_id AS VARCHAR2(4000)) || '.' || CAST(anon_240.line_number AS VARCHAR2(4000)) END AS event_key
  FROM anon_240
),
anon_235 AS (
  SELECT anon_236.security_id, anon_236.depository_account, anon_236.quantity, anon_236.currency, anon_236.event_key
  FROM anon_236
  UNION ALL
  SELECT anon_239.security_id, anon_239.depository_account, anon_239.quantity, anon_239.currency, anon_239.event_key
  FROM anon_239
),
anon_234 AS (
  SELECT anon_235.security_id, anon_235.depository_account, anon_235.quantity, anon_235.currency, anon_235.event_key, DATE '2026-11-10' AS business_date
  FROM anon_235
),
anon_233 AS (
  SELECT anon_234.security_id, anon_234.depository_account, anon_234.quantity, anon_234.currency, anon_234.event_key, anon_234.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_234
),
anon_232 AS (
  SELECT anon_233.security_id, anon_233.depository_account, anon_233.quantity, anon_233.currency, anon_233.event_key, anon_233.business_date, anon_233.bank_account
  FROM anon_233
),
anon_247 AS (
  SELECT security_transfer.file_id, security_transfer.line_number, security_transfer.sender, security_transfer.transfer_id, security_transfer.transfer_kind,
    security_transfer.account_id, security_transfer.account_class, security_transfer.depository_account, security_transfer.contra_account, security_transfer.security_id,
    security_transfer.quantity, security_transfer.cost_price, security_transfer.cost, security_transfer.cost_reason, security_transfer.transfer_date, security_transfer.currency,
    security_transfer.lot_id, security_transfer.status, security_transfer.reason, security_transfer.known_date
  FROM security_transfer
  WHERE security_transfer.status = 'accepted' AND security_transfer.transfer_kind = 'ACCOUNT'
),
anon_246 AS (
  SELECT anon_247.account_id, anon_247.account_class, anon_247.security_id, anon_247.quantity, anon_247.currency, coalesce(anon_247.depository_account, '00000901') AS depository_account,
    CASE WHEN (anon_247.depository_account IS NOT NULL) THEN 'DEPOSITORY' ELSE 'TRANSFER' END AS location, anon_247.transfer_date AS business_date, CASE
    WHEN CAST(anon_247.file_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_247.line_number AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_247.file_id AS VARCHAR2(4000)) || '.' || CAST(anon_247.line_number AS VARCHAR2(4000)) END AS event_key
  FROM anon_247
),
anon_245 AS (
  SELECT anon_246.account_id, anon_246.account_class, anon_246.security_id, anon_246.quantity, anon_246.currency, anon_246.depository_account, anon_246.location,
    anon_246.business_date, anon_246.event_key
  FROM anon_246
),
anon_263 AS (
  SELECT transfer_cost.account_id, transfer_cost.security_id, transfer_cost.lot_id, transfer_cost.account_class, transfer_cost.currency, transfer_cost.cost
  FROM transfer_cost
  WHERE transfer_cost.account_class = 'FIRM'
),
anon_262 AS (
  SELECT anon_263.account_id, anon_263.security_id, anon_263.lot_id, anon_263.account_class, anon_263.currency, anon_263.cost, CASE WHEN CAST(anon_263.account_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_263.security_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_263.lot_id AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_263.account_id AS VARCHAR2(4000)) || '.' || CAST(anon_263.security_id AS VARCHAR2(4000)) || '.' || CAST(anon_263.lot_id AS VARCHAR2(4000)) END AS event_key
  FROM anon_263
),
anon_261 AS (
  SELECT anon_262.account_id, anon_262.security_id, anon_262.lot_id, anon_262.account_class, anon_262.currency, anon_262.cost, anon_262.event_key, '00000901' AS depository_account
  FROM anon_262
),
anon_260 AS (
  SELECT anon_261.account_id, anon_261.security_id, anon_261.lot_id, anon_261.account_class, anon_261.currency, anon_261.cost, anon_261.event_key, anon_261.depository_account,
    DATE '2026-11-10' AS business_date
  FROM anon_261
),
anon_259 AS (
  SELECT anon_260.account_id, anon_260.security_id, anon_260.lot_id, anon_260.account_class, anon_260.currency, anon_260.cost, anon_260.event_key, anon_260.depository_account,
    anon_260.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_260
),
anon_258 AS (
  SELECT anon_259.account_id, anon_259.security_id, anon_259.lot_id, anon_259.account_class, anon_259.currency, anon_259.cost, anon_259.event_key, anon_259.depository_account,
    anon_259.business_date, anon_259.bank_account
  FROM anon_259
),
anon_4 AS (
  SELECT 'CNS_MONEY' AS event_kind, anon_5.event_key, 1 AS leg, '1015' AS ledger_account, anon_5.bank_account AS sub_account, '-' AS security_id, anon_5.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_5.amount * 1 AS NUMBER(38, 2)) AS money, anon_5.business_date, DATE '2026-11-10' AS known_date
  FROM anon_5
),
anon_11 AS (
  SELECT 'CNS_MONEY' AS event_kind, anon_5.event_key, 2 AS leg, '1240' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_5.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_5.amount * -1 AS NUMBER(38, 2)) AS money, anon_5.business_date, DATE '2026-11-10' AS known_date
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.event_kind, anon_4.event_key, anon_4.leg, anon_4.ledger_account, anon_4.sub_account, anon_4.security_id, anon_4.instrument, anon_4.quantity,
    anon_4.money, anon_4.business_date, anon_4.known_date
  FROM anon_4
  UNION ALL
  SELECT anon_11.event_kind, anon_11.event_key, anon_11.leg, anon_11.ledger_account, anon_11.sub_account, anon_11.security_id, anon_11.instrument, anon_11.quantity,
    anon_11.money, anon_11.business_date, anon_11.known_date
  FROM anon_11
),
anon_13 AS (
  SELECT 'CNS_DELIVERY' AS event_kind, anon_14.event_key, 1 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_14.depository_account AS sub_account, anon_14.security_id,
    anon_14.security_id AS instrument, CAST(anon_14.quantity * -1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_14.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_14
),
anon_19 AS (
  SELECT 'CNS_DELIVERY' AS event_kind, anon_14.event_key, 2 AS leg, 'S-CNS' AS ledger_account, '-' AS sub_account, anon_14.security_id, anon_14.security_id AS instrument,
    CAST(anon_14.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_14.business_date, DATE '2026-11-10' AS known_date
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.event_kind, anon_13.event_key, anon_13.leg, anon_13.ledger_account, anon_13.sub_account, anon_13.security_id, anon_13.instrument, anon_13.quantity,
    anon_13.money, anon_13.business_date, anon_13.known_date
  FROM anon_13
  UNION ALL
  SELECT anon_19.event_kind, anon_19.event_key, anon_19.leg, anon_19.ledger_account, anon_19.sub_account, anon_19.security_id, anon_19.instrument, anon_19.quantity,
    anon_19.money, anon_19.business_date, anon_19.known_date
  FROM anon_19
),
anon_21 AS (
  SELECT 'NET_CASH' AS event_kind, anon_22.event_key, 1 AS leg, '1015' AS ledger_account, anon_22.bank_account AS sub_account, '-' AS security_id, anon_22.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_22.amount * 1 AS NUMBER(38, 2)) AS money, anon_22.business_date, DATE '2026-11-10' AS known_date
  FROM anon_22
),
anon_28 AS (
  SELECT 'NET_CASH' AS event_kind, anon_22.event_key, 2 AS leg, '1240' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_22.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_22.amount * -1 AS NUMBER(38, 2)) AS money, anon_22.business_date, DATE '2026-11-10' AS known_date
  FROM anon_22
),
anon_20 AS (
  SELECT anon_21.event_kind, anon_21.event_key, anon_21.leg, anon_21.ledger_account, anon_21.sub_account, anon_21.security_id, anon_21.instrument, anon_21.quantity,
    anon_21.money, anon_21.business_date, anon_21.known_date
  FROM anon_21
  UNION ALL
  SELECT anon_28.event_kind, anon_28.event_key, anon_28.leg, anon_28.ledger_account, anon_28.sub_account, anon_28.security_id, anon_28.instrument, anon_28.quantity,
    anon_28.money, anon_28.business_date, anon_28.known_date
  FROM anon_28
),
anon_30 AS (
  SELECT 'NET_DELIVERY' AS event_kind, anon_31.event_key, 1 AS leg, '1015' AS ledger_account, anon_31.bank_account AS sub_account, '-' AS security_id, anon_31.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_31.amount * 1 AS NUMBER(38, 2)) AS money, anon_31.business_date, DATE '2026-11-10' AS known_date
  FROM anon_31
),
anon_36 AS (
  SELECT 'NET_DELIVERY' AS event_kind, anon_31.event_key, 2 AS leg, '1240' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_31.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_31.amount * -1 AS NUMBER(38, 2)) AS money, anon_31.business_date, DATE '2026-11-10' AS known_date
  FROM anon_31
),
anon_37 AS (
  SELECT 'NET_DELIVERY' AS event_kind, anon_31.event_key, 3 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_31.depository_account AS sub_account, anon_31.security_id,
    anon_31.security_id AS instrument, CAST(anon_31.quantity * -1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_31.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_31
),
anon_38 AS (
  SELECT 'NET_DELIVERY' AS event_kind, anon_31.event_key, 4 AS leg, 'S-CNS' AS ledger_account, '-' AS sub_account, anon_31.security_id, anon_31.security_id AS instrument,
    CAST(anon_31.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_31.business_date, DATE '2026-11-10' AS known_date
  FROM anon_31
),
anon_29 AS (
  SELECT anon_30.event_kind, anon_30.event_key, anon_30.leg, anon_30.ledger_account, anon_30.sub_account, anon_30.security_id, anon_30.instrument, anon_30.quantity,
    anon_30.money, anon_30.business_date, anon_30.known_date
  FROM anon_30
  UNION ALL
  SELECT anon_36.event_kind, anon_36.event_key, anon_36.leg, anon_36.ledger_account, anon_36.sub_account, anon_36.security_id, anon_36.instrument, anon_36.quantity,
    anon_36.money, anon_36.business_date, anon_36.known_date
  FROM anon_36
  UNION ALL
  SELECT anon_37.event_kind, anon_37.event_key, anon_37.leg, anon_37.ledger_account, anon_37.sub_account, anon_37.security_id, anon_37.instrument, anon_37.quantity,
    anon_37.money, anon_37.business_date, anon_37.known_date
  FROM anon_37
  UNION ALL
  SELECT anon_38.event_kind, anon_38.event_key, anon_38.leg, anon_38.ledger_account, anon_38.sub_account, anon_38.security_id, anon_38.instrument, anon_38.quantity,
    anon_38.money, anon_38.business_date, anon_38.known_date
  FROM anon_38
),
anon_40 AS (
  SELECT 'TFT_DELIVERY' AS event_kind, anon_41.event_key, 1 AS leg, '1015' AS ledger_account, anon_41.bank_account AS sub_account, '-' AS security_id, anon_41.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_41.amount * 1 AS NUMBER(38, 2)) AS money, anon_41.business_date, DATE '2026-11-10' AS known_date
  FROM anon_41
),
anon_50 AS (
  SELECT anon_41.security_id, anon_41.currency, anon_41.depository_account, anon_41.quantity, anon_41.account_class, anon_41.amount, anon_41.counterparty,
    anon_41.direction, anon_41.event_key, anon_41.business_date, anon_41.bank_account
  FROM anon_41
  WHERE anon_41.direction = 'RECEIVE'
),
anon_49 AS (
  SELECT 'TFT_DELIVERY' AS event_kind, anon_50.event_key, 2 AS leg, '2110' AS ledger_account, anon_50.counterparty AS sub_account, '-' AS security_id, anon_50.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_50.amount * -1 AS NUMBER(38, 2)) AS money, anon_50.business_date, DATE '2026-11-10' AS known_date
  FROM anon_50
),
anon_52 AS (
  SELECT anon_41.security_id, anon_41.currency, anon_41.depository_account, anon_41.quantity, anon_41.account_class, anon_41.amount, anon_41.counterparty,
    anon_41.direction, anon_41.event_key, anon_41.business_date, anon_41.bank_account
  FROM anon_41
  WHERE anon_41.direction = 'DELIVER'
),
anon_51 AS (
  SELECT 'TFT_DELIVERY' AS event_kind, anon_52.event_key, 3 AS leg, '1210' AS ledger_account, anon_52.counterparty AS sub_account, '-' AS security_id, anon_52.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_52.amount * -1 AS NUMBER(38, 2)) AS money, anon_52.business_date, DATE '2026-11-10' AS known_date
  FROM anon_52
),
anon_53 AS (
  SELECT 'TFT_DELIVERY' AS event_kind, anon_41.event_key, 4 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_41.depository_account AS sub_account, anon_41.security_id,
    anon_41.security_id AS instrument, CAST(anon_41.quantity * -1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_41.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_41
),
anon_54 AS (
  SELECT 'TFT_DELIVERY' AS event_kind, anon_41.event_key, 5 AS leg, 'S-FAIL' AS ledger_account, anon_41.counterparty AS sub_account, anon_41.security_id,
    anon_41.security_id AS instrument, CAST(anon_41.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_41.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_41
),
anon_39 AS (
  SELECT anon_40.event_kind, anon_40.event_key, anon_40.leg, anon_40.ledger_account, anon_40.sub_account, anon_40.security_id, anon_40.instrument, anon_40.quantity,
    anon_40.money, anon_40.business_date, anon_40.known_date
  FROM anon_40
  UNION ALL
  SELECT anon_49.event_kind, anon_49.event_key, anon_49.leg, anon_49.ledger_account, anon_49.sub_account, anon_49.security_id, anon_49.instrument, anon_49.quantity,
    anon_49.money, anon_49.business_date, anon_49.known_date
  FROM anon_49
  UNION ALL
  SELECT anon_51.event_kind, anon_51.event_key, anon_51.leg, anon_51.ledger_account, anon_51.sub_account, anon_51.security_id, anon_51.instrument, anon_51.quantity,
    anon_51.money, anon_51.business_date, anon_51.known_date
  FROM anon_51
  UNION ALL
  SELECT anon_53.event_kind, anon_53.event_key, anon_53.leg, anon_53.ledger_account, anon_53.sub_account, anon_53.security_id, anon_53.instrument, anon_53.quantity,
    anon_53.money, anon_53.business_date, anon_53.known_date
  FROM anon_53
  UNION ALL
  SELECT anon_54.event_kind, anon_54.event_key, anon_54.leg, anon_54.ledger_account, anon_54.sub_account, anon_54.security_id, anon_54.instrument, anon_54.quantity,
    anon_54.money, anon_54.business_date, anon_54.known_date
  FROM anon_54
),
anon_56 AS (
  SELECT 'FIRM_TFT_DELIVERY' AS event_kind, anon_57.event_key, 1 AS leg, '1015' AS ledger_account, anon_57.bank_account AS sub_account, '-' AS security_id,
    anon_57.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_57.amount * 1 AS NUMBER(38, 2)) AS money, anon_57.business_date, DATE '2026-11-10' AS known_date
  FROM anon_57
),
anon_62 AS (
  SELECT anon_57.security_id, anon_57.currency, anon_57.depository_account, anon_57.quantity, anon_57.account_class, anon_57.amount, anon_57.counterparty,
    anon_57.direction, anon_57.event_key, anon_57.business_date, anon_57.bank_account
  FROM anon_57
  WHERE anon_57.direction = 'RECEIVE'
),
anon_61 AS (
  SELECT 'FIRM_TFT_DELIVERY' AS event_kind, anon_62.event_key, 2 AS leg, '2110' AS ledger_account, anon_62.counterparty AS sub_account, '-' AS security_id,
    anon_62.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_62.amount * -1 AS NUMBER(38, 2)) AS money, anon_62.business_date, DATE '2026-11-10' AS known_date
  FROM anon_62
),
anon_64 AS (
  SELECT anon_57.security_id, anon_57.currency, anon_57.depository_account, anon_57.quantity, anon_57.account_class, anon_57.amount, anon_57.counterparty,
    anon_57.direction, anon_57.event_key, anon_57.business_date, anon_57.bank_account
  FROM anon_57
  WHERE anon_57.direction = 'DELIVER'
),
anon_63 AS (
  SELECT 'FIRM_TFT_DELIVERY' AS event_kind, anon_64.event_key, 3 AS leg, '1211' AS ledger_account, anon_64.counterparty AS sub_account, '-' AS security_id,
    anon_64.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_64.amount * -1 AS NUMBER(38, 2)) AS money, anon_64.business_date, DATE '2026-11-10' AS known_date
  FROM anon_64
),
anon_65 AS (
  SELECT 'FIRM_TFT_DELIVERY' AS event_kind, anon_57.event_key, 4 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_57.depository_account AS sub_account, anon_57.security_id,
    anon_57.security_id AS instrument, CAST(anon_57.quantity * -1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_57.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_57
),
anon_66 AS (
  SELECT 'FIRM_TFT_DELIVERY' AS event_kind, anon_57.event_key, 5 AS leg, 'S-FAIL' AS ledger_account, anon_57.counterparty AS sub_account, anon_57.security_id,
    anon_57.security_id AS instrument, CAST(anon_57.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_57.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_57
),
anon_55 AS (
  SELECT anon_56.event_kind, anon_56.event_key, anon_56.leg, anon_56.ledger_account, anon_56.sub_account, anon_56.security_id, anon_56.instrument, anon_56.quantity,
    anon_56.money, anon_56.business_date, anon_56.known_date
  FROM anon_56
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
  SELECT anon_66.event_kind, anon_66.event_key, anon_66.leg, anon_66.ledger_account, anon_66.sub_account, anon_66.security_id, anon_66.instrument, anon_66.quantity,
    anon_66.money, anon_66.business_date, anon_66.known_date
  FROM anon_66
),
anon_68 AS (
  SELECT 'WIRE' AS event_kind, anon_69.event_key, 1 AS leg, '1015' AS ledger_account, anon_69.bank_account AS sub_account, '-' AS security_id, anon_69.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_69.amount * 1 AS NUMBER(38, 2)) AS money, anon_69.business_date, DATE '2026-11-10' AS known_date
  FROM anon_69
),
anon_78 AS (
  SELECT anon_69.account_id, anon_69.account_class, anon_69.bank_account, anon_69.currency, anon_69.amount, anon_69.security_id, anon_69.business_date,
    anon_69.event_key
  FROM anon_69
  WHERE anon_69.account_class = 'CUSTOMER'
),
anon_77 AS (
  SELECT 'WIRE' AS event_kind, anon_78.event_key, 2 AS leg, '1310' AS ledger_account, anon_78.account_id AS sub_account, '-' AS security_id, anon_78.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_78.amount * -1 AS NUMBER(38, 2)) AS money, anon_78.business_date, DATE '2026-11-10' AS known_date
  FROM anon_78
),
anon_80 AS (
  SELECT anon_69.account_id, anon_69.account_class, anon_69.bank_account, anon_69.currency, anon_69.amount, anon_69.security_id, anon_69.business_date,
    anon_69.event_key
  FROM anon_69
  WHERE anon_69.account_class = 'PAB'
),
anon_79 AS (
  SELECT 'WIRE' AS event_kind, anon_80.event_key, 3 AS leg, '1330' AS ledger_account, anon_80.account_id AS sub_account, '-' AS security_id, anon_80.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_80.amount * -1 AS NUMBER(38, 2)) AS money, anon_80.business_date, DATE '2026-11-10' AS known_date
  FROM anon_80
),
anon_82 AS (
  SELECT anon_69.account_id, anon_69.account_class, anon_69.bank_account, anon_69.currency, anon_69.amount, anon_69.security_id, anon_69.business_date,
    anon_69.event_key
  FROM anon_69
  WHERE anon_69.account_class = 'FIRM'
),
anon_81 AS (
  SELECT 'WIRE' AS event_kind, anon_82.event_key, 4 AS leg, '3010' AS ledger_account, anon_82.account_id AS sub_account, '-' AS security_id, anon_82.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_82.amount * -1 AS NUMBER(38, 2)) AS money, anon_82.business_date, DATE '2026-11-10' AS known_date
  FROM anon_82
),
anon_67 AS (
  SELECT anon_68.event_kind, anon_68.event_key, anon_68.leg, anon_68.ledger_account, anon_68.sub_account, anon_68.security_id, anon_68.instrument, anon_68.quantity,
    anon_68.money, anon_68.business_date, anon_68.known_date
  FROM anon_68
  UNION ALL
  SELECT anon_77.event_kind, anon_77.event_key, anon_77.leg, anon_77.ledger_account, anon_77.sub_account, anon_77.security_id, anon_77.instrument, anon_77.quantity,
    anon_77.money, anon_77.business_date, anon_77.known_date
  FROM anon_77
  UNION ALL
  SELECT anon_79.event_kind, anon_79.event_key, anon_79.leg, anon_79.ledger_account, anon_79.sub_account, anon_79.security_id, anon_79.instrument, anon_79.quantity,
    anon_79.money, anon_79.business_date, anon_79.known_date
  FROM anon_79
  UNION ALL
  SELECT anon_81.event_kind, anon_81.event_key, anon_81.leg, anon_81.ledger_account, anon_81.sub_account, anon_81.security_id, anon_81.instrument, anon_81.quantity,
    anon_81.money, anon_81.business_date, anon_81.known_date
  FROM anon_81
),
anon_85 AS (
  SELECT anon_86.account_id, anon_86.account_class, anon_86.bank_account, anon_86.currency, anon_86.amount, anon_86.security_id, anon_86.business_date,
    anon_86.event_key
  FROM anon_86
  WHERE anon_86.account_class = 'CUSTOMER'
),
anon_84 AS (
  SELECT 'INTEREST' AS event_kind, anon_85.event_key, 1 AS leg, '1310' AS ledger_account, anon_85.account_id AS sub_account, '-' AS security_id, anon_85.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_85.amount * -1 AS NUMBER(38, 2)) AS money, anon_85.business_date, DATE '2026-11-10' AS known_date
  FROM anon_85
),
anon_90 AS (
  SELECT anon_86.account_id, anon_86.account_class, anon_86.bank_account, anon_86.currency, anon_86.amount, anon_86.security_id, anon_86.business_date,
    anon_86.event_key
  FROM anon_86
  WHERE anon_86.account_class = 'PAB'
),
anon_89 AS (
  SELECT 'INTEREST' AS event_kind, anon_90.event_key, 2 AS leg, '1330' AS ledger_account, anon_90.account_id AS sub_account, '-' AS security_id, anon_90.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_90.amount * -1 AS NUMBER(38, 2)) AS money, anon_90.business_date, DATE '2026-11-10' AS known_date
  FROM anon_90
),
anon_92 AS (
  SELECT anon_86.account_id, anon_86.account_class, anon_86.bank_account, anon_86.currency, anon_86.amount, anon_86.security_id, anon_86.business_date,
    anon_86.event_key
  FROM anon_86
  WHERE anon_86.amount < 0
),
anon_91 AS (
  SELECT 'INTEREST' AS event_kind, anon_92.event_key, 3 AS leg, '4030' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_92.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_92.amount * 1 AS NUMBER(38, 2)) AS money, anon_92.business_date, DATE '2026-11-10' AS known_date
  FROM anon_92
),
anon_94 AS (
  SELECT anon_86.account_id, anon_86.account_class, anon_86.bank_account, anon_86.currency, anon_86.amount, anon_86.security_id, anon_86.business_date,
    anon_86.event_key
  FROM anon_86
  WHERE anon_86.amount > 0
),
anon_93 AS (
  SELECT 'INTEREST' AS event_kind, anon_94.event_key, 4 AS leg, '5020' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_94.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_94.amount * 1 AS NUMBER(38, 2)) AS money, anon_94.business_date, DATE '2026-11-10' AS known_date
  FROM anon_94
),
anon_83 AS (
  SELECT anon_84.event_kind, anon_84.event_key, anon_84.leg, anon_84.ledger_account, anon_84.sub_account, anon_84.security_id, anon_84.instrument, anon_84.quantity,
    anon_84.money, anon_84.business_date, anon_84.known_date
  FROM anon_84
  UNION ALL
  SELECT anon_89.event_kind, anon_89.event_key, anon_89.leg, anon_89.ledger_account, anon_89.sub_account, anon_89.security_id, anon_89.instrument, anon_89.quantity,
    anon_89.money, anon_89.business_date, anon_89.known_date
  FROM anon_89
  UNION ALL
  SELECT anon_91.event_kind, anon_91.event_key, anon_91.leg, anon_91.ledger_account, anon_91.sub_account, anon_91.security_id, anon_91.instrument, anon_91.quantity,
    anon_91.money, anon_91.business_date, anon_91.known_date
  FROM anon_91
  UNION ALL
  SELECT anon_93.event_kind, anon_93.event_key, anon_93.leg, anon_93.ledger_account, anon_93.sub_account, anon_93.security_id, anon_93.instrument, anon_93.quantity,
    anon_93.money, anon_93.business_date, anon_93.known_date
  FROM anon_93
),
anon_97 AS (
  SELECT anon_98.account_id, anon_98.account_class, anon_98.bank_account, anon_98.currency, anon_98.amount, anon_98.security_id, anon_98.business_date,
    anon_98.event_key
  FROM anon_98
  WHERE anon_98.account_class = 'CUSTOMER'
),
anon_96 AS (
  SELECT 'ACCOUNT_FEE' AS event_kind, anon_97.event_key, 1 AS leg, '1310' AS ledger_account, anon_97.account_id AS sub_account, '-' AS security_id, anon_97.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_97.amount * -1 AS NUMBER(38, 2)) AS money, anon_97.business_date, DATE '2026-11-10' AS known_date
  FROM anon_97
),
anon_102 AS (
  SELECT anon_98.account_id, anon_98.account_class, anon_98.bank_account, anon_98.currency, anon_98.amount, anon_98.security_id, anon_98.business_date,
    anon_98.event_key
  FROM anon_98
  WHERE anon_98.account_class = 'PAB'
),
anon_101 AS (
  SELECT 'ACCOUNT_FEE' AS event_kind, anon_102.event_key, 2 AS leg, '1330' AS ledger_account, anon_102.account_id AS sub_account, '-' AS security_id, anon_102.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_102.amount * -1 AS NUMBER(38, 2)) AS money, anon_102.business_date, DATE '2026-11-10' AS known_date
  FROM anon_102
),
anon_103 AS (
  SELECT 'ACCOUNT_FEE' AS event_kind, anon_98.event_key, 3 AS leg, '4070' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_98.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_98.amount * 1 AS NUMBER(38, 2)) AS money, anon_98.business_date, DATE '2026-11-10' AS known_date
  FROM anon_98
),
anon_95 AS (
  SELECT anon_96.event_kind, anon_96.event_key, anon_96.leg, anon_96.ledger_account, anon_96.sub_account, anon_96.security_id, anon_96.instrument, anon_96.quantity,
    anon_96.money, anon_96.business_date, anon_96.known_date
  FROM anon_96
  UNION ALL
  SELECT anon_101.event_kind, anon_101.event_key, anon_101.leg, anon_101.ledger_account, anon_101.sub_account, anon_101.security_id, anon_101.instrument,
    anon_101.quantity, anon_101.money, anon_101.business_date, anon_101.known_date
  FROM anon_101
  UNION ALL
  SELECT anon_103.event_kind, anon_103.event_key, anon_103.leg, anon_103.ledger_account, anon_103.sub_account, anon_103.security_id, anon_103.instrument,
    anon_103.quantity, anon_103.money, anon_103.business_date, anon_103.known_date
  FROM anon_103
),
anon_105 AS (
  SELECT 'BORROW_OPEN' AS event_kind, anon_106.event_key, 1 AS leg, '1015' AS ledger_account, anon_106.bank_account AS sub_account, '-' AS security_id,
    anon_106.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_106.amount * 1 AS NUMBER(38, 2)) AS money, anon_106.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_106
),
anon_112 AS (
  SELECT 'BORROW_OPEN' AS event_kind, anon_106.event_key, 2 AS leg, '1220' AS ledger_account, anon_106.loan_id AS sub_account, '-' AS security_id, anon_106.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_106.amount * -1 AS NUMBER(38, 2)) AS money, anon_106.business_date, DATE '2026-11-10' AS known_date
  FROM anon_106
),
anon_113 AS (
  SELECT 'BORROW_OPEN' AS event_kind, anon_106.event_key, 3 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_106.depository_account AS sub_account, anon_106.security_id,
    anon_106.security_id AS instrument, CAST(anon_106.quantity * -1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_106.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_106
),
anon_114 AS (
  SELECT 'BORROW_OPEN' AS event_kind, anon_106.event_key, 4 AS leg, 'S-BORROWED' AS ledger_account, anon_106.loan_id AS sub_account, anon_106.security_id,
    anon_106.security_id AS instrument, CAST(anon_106.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_106.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_106
),
anon_104 AS (
  SELECT anon_105.event_kind, anon_105.event_key, anon_105.leg, anon_105.ledger_account, anon_105.sub_account, anon_105.security_id, anon_105.instrument,
    anon_105.quantity, anon_105.money, anon_105.business_date, anon_105.known_date
  FROM anon_105
  UNION ALL
  SELECT anon_112.event_kind, anon_112.event_key, anon_112.leg, anon_112.ledger_account, anon_112.sub_account, anon_112.security_id, anon_112.instrument,
    anon_112.quantity, anon_112.money, anon_112.business_date, anon_112.known_date
  FROM anon_112
  UNION ALL
  SELECT anon_113.event_kind, anon_113.event_key, anon_113.leg, anon_113.ledger_account, anon_113.sub_account, anon_113.security_id, anon_113.instrument,
    anon_113.quantity, anon_113.money, anon_113.business_date, anon_113.known_date
  FROM anon_113
  UNION ALL
  SELECT anon_114.event_kind, anon_114.event_key, anon_114.leg, anon_114.ledger_account, anon_114.sub_account, anon_114.security_id, anon_114.instrument,
    anon_114.quantity, anon_114.money, anon_114.business_date, anon_114.known_date
  FROM anon_114
),
anon_116 AS (
  SELECT 'BORROW_MARK' AS event_kind, anon_117.event_key, 1 AS leg, '1015' AS ledger_account, anon_117.bank_account AS sub_account, '-' AS security_id,
    anon_117.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_117.amount * 1 AS NUMBER(38, 2)) AS money, anon_117.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_117
),
anon_123 AS (
  SELECT 'BORROW_MARK' AS event_kind, anon_117.event_key, 2 AS leg, '1220' AS ledger_account, anon_117.loan_id AS sub_account, '-' AS security_id, anon_117.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_117.amount * -1 AS NUMBER(38, 2)) AS money, anon_117.business_date, DATE '2026-11-10' AS known_date
  FROM anon_117
),
anon_115 AS (
  SELECT anon_116.event_kind, anon_116.event_key, anon_116.leg, anon_116.ledger_account, anon_116.sub_account, anon_116.security_id, anon_116.instrument,
    anon_116.quantity, anon_116.money, anon_116.business_date, anon_116.known_date
  FROM anon_116
  UNION ALL
  SELECT anon_123.event_kind, anon_123.event_key, anon_123.leg, anon_123.ledger_account, anon_123.sub_account, anon_123.security_id, anon_123.instrument,
    anon_123.quantity, anon_123.money, anon_123.business_date, anon_123.known_date
  FROM anon_123
),
anon_125 AS (
  SELECT 'BORROW_RETURN' AS event_kind, anon_126.event_key, 1 AS leg, '1015' AS ledger_account, anon_126.bank_account AS sub_account, '-' AS security_id,
    anon_126.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_126.amount * 1 AS NUMBER(38, 2)) AS money, anon_126.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_126
),
anon_132 AS (
  SELECT 'BORROW_RETURN' AS event_kind, anon_126.event_key, 2 AS leg, '1220' AS ledger_account, anon_126.loan_id AS sub_account, '-' AS security_id, anon_126.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_126.amount * -1 AS NUMBER(38, 2)) AS money, anon_126.business_date, DATE '2026-11-10' AS known_date
  FROM anon_126
),
anon_133 AS (
  SELECT 'BORROW_RETURN' AS event_kind, anon_126.event_key, 3 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_126.depository_account AS sub_account, anon_126.security_id,
    anon_126.security_id AS instrument, CAST(anon_126.quantity * -1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_126.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_126
),
anon_134 AS (
  SELECT 'BORROW_RETURN' AS event_kind, anon_126.event_key, 4 AS leg, 'S-BORROWED' AS ledger_account, anon_126.loan_id AS sub_account, anon_126.security_id,
    anon_126.security_id AS instrument, CAST(anon_126.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_126.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_126
),
anon_124 AS (
  SELECT anon_125.event_kind, anon_125.event_key, anon_125.leg, anon_125.ledger_account, anon_125.sub_account, anon_125.security_id, anon_125.instrument,
    anon_125.quantity, anon_125.money, anon_125.business_date, anon_125.known_date
  FROM anon_125
  UNION ALL
  SELECT anon_132.event_kind, anon_132.event_key, anon_132.leg, anon_132.ledger_account, anon_132.sub_account, anon_132.security_id, anon_132.instrument,
    anon_132.quantity, anon_132.money, anon_132.business_date, anon_132.known_date
  FROM anon_132
  UNION ALL
  SELECT anon_133.event_kind, anon_133.event_key, anon_133.leg, anon_133.ledger_account, anon_133.sub_account, anon_133.security_id, anon_133.instrument,
    anon_133.quantity, anon_133.money, anon_133.business_date, anon_133.known_date
  FROM anon_133
  UNION ALL
  SELECT anon_134.event_kind, anon_134.event_key, anon_134.leg, anon_134.ledger_account, anon_134.sub_account, anon_134.security_id, anon_134.instrument,
    anon_134.quantity, anon_134.money, anon_134.business_date, anon_134.known_date
  FROM anon_134
),
anon_136 AS (
  SELECT 'BORROW_REBATE' AS event_kind, anon_137.event_key, 1 AS leg, '1015' AS ledger_account, anon_137.bank_account AS sub_account, '-' AS security_id,
    anon_137.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_137.amount * 1 AS NUMBER(38, 2)) AS money, anon_137.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_137
),
anon_144 AS (
  SELECT anon_137.loan_id, anon_137.security_id, anon_137.currency, anon_137.quantity, anon_137.counterparty, anon_137.amount, anon_137.event_key, anon_137.depository_account,
    anon_137.business_date, anon_137.bank_account
  FROM anon_137
  WHERE anon_137.amount > 0
),
anon_143 AS (
  SELECT 'BORROW_REBATE' AS event_kind, anon_144.event_key, 2 AS leg, '4040' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_144.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_144.amount * -1 AS NUMBER(38, 2)) AS money, anon_144.business_date, DATE '2026-11-10' AS known_date
  FROM anon_144
),
anon_146 AS (
  SELECT anon_137.loan_id, anon_137.security_id, anon_137.currency, anon_137.quantity, anon_137.counterparty, anon_137.amount, anon_137.event_key, anon_137.depository_account,
    anon_137.business_date, anon_137.bank_account
  FROM anon_137
  WHERE anon_137.amount < 0
),
anon_145 AS (
  SELECT 'BORROW_REBATE' AS event_kind, anon_146.event_key, 3 AS leg, '5030' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_146.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_146.amount * -1 AS NUMBER(38, 2)) AS money, anon_146.business_date, DATE '2026-11-10' AS known_date
  FROM anon_146
),
anon_135 AS (
  SELECT anon_136.event_kind, anon_136.event_key, anon_136.leg, anon_136.ledger_account, anon_136.sub_account, anon_136.security_id, anon_136.instrument,
    anon_136.quantity, anon_136.money, anon_136.business_date, anon_136.known_date
  FROM anon_136
  UNION ALL
  SELECT anon_143.event_kind, anon_143.event_key, anon_143.leg, anon_143.ledger_account, anon_143.sub_account, anon_143.security_id, anon_143.instrument,
    anon_143.quantity, anon_143.money, anon_143.business_date, anon_143.known_date
  FROM anon_143
  UNION ALL
  SELECT anon_145.event_kind, anon_145.event_key, anon_145.leg, anon_145.ledger_account, anon_145.sub_account, anon_145.security_id, anon_145.instrument,
    anon_145.quantity, anon_145.money, anon_145.business_date, anon_145.known_date
  FROM anon_145
),
anon_148 AS (
  SELECT 'LOAN_OPEN' AS event_kind, anon_149.event_key, 1 AS leg, '1015' AS ledger_account, anon_149.bank_account AS sub_account, '-' AS security_id, anon_149.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_149.amount * 1 AS NUMBER(38, 2)) AS money, anon_149.business_date, DATE '2026-11-10' AS known_date
  FROM anon_149
),
anon_155 AS (
  SELECT 'LOAN_OPEN' AS event_kind, anon_149.event_key, 2 AS leg, '2120' AS ledger_account, anon_149.loan_id AS sub_account, '-' AS security_id, anon_149.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_149.amount * -1 AS NUMBER(38, 2)) AS money, anon_149.business_date, DATE '2026-11-10' AS known_date
  FROM anon_149
),
anon_156 AS (
  SELECT 'LOAN_OPEN' AS event_kind, anon_149.event_key, 3 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_149.depository_account AS sub_account, anon_149.security_id,
    anon_149.security_id AS instrument, CAST(anon_149.quantity * -1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_149.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_149
),
anon_157 AS (
  SELECT 'LOAN_OPEN' AS event_kind, anon_149.event_key, 4 AS leg, 'S-LOANED' AS ledger_account, anon_149.loan_id AS sub_account, anon_149.security_id, anon_149.security_id AS instrument,
    CAST(anon_149.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_149.business_date, DATE '2026-11-10' AS known_date
  FROM anon_149
),
anon_147 AS (
  SELECT anon_148.event_kind, anon_148.event_key, anon_148.leg, anon_148.ledger_account, anon_148.sub_account, anon_148.security_id, anon_148.instrument,
    anon_148.quantity, anon_148.money, anon_148.business_date, anon_148.known_date
  FROM anon_148
  UNION ALL
  SELECT anon_155.event_kind, anon_155.event_key, anon_155.leg, anon_155.ledger_account, anon_155.sub_account, anon_155.security_id, anon_155.instrument,
    anon_155.quantity, anon_155.money, anon_155.business_date, anon_155.known_date
  FROM anon_155
  UNION ALL
  SELECT anon_156.event_kind, anon_156.event_key, anon_156.leg, anon_156.ledger_account, anon_156.sub_account, anon_156.security_id, anon_156.instrument,
    anon_156.quantity, anon_156.money, anon_156.business_date, anon_156.known_date
  FROM anon_156
  UNION ALL
  SELECT anon_157.event_kind, anon_157.event_key, anon_157.leg, anon_157.ledger_account, anon_157.sub_account, anon_157.security_id, anon_157.instrument,
    anon_157.quantity, anon_157.money, anon_157.business_date, anon_157.known_date
  FROM anon_157
),
anon_159 AS (
  SELECT 'LOAN_MARK' AS event_kind, anon_160.event_key, 1 AS leg, '1015' AS ledger_account, anon_160.bank_account AS sub_account, '-' AS security_id, anon_160.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_160.amount * 1 AS NUMBER(38, 2)) AS money, anon_160.business_date, DATE '2026-11-10' AS known_date
  FROM anon_160
),
anon_166 AS (
  SELECT 'LOAN_MARK' AS event_kind, anon_160.event_key, 2 AS leg, '2120' AS ledger_account, anon_160.loan_id AS sub_account, '-' AS security_id, anon_160.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_160.amount * -1 AS NUMBER(38, 2)) AS money, anon_160.business_date, DATE '2026-11-10' AS known_date
  FROM anon_160
),
anon_158 AS (
  SELECT anon_159.event_kind, anon_159.event_key, anon_159.leg, anon_159.ledger_account, anon_159.sub_account, anon_159.security_id, anon_159.instrument,
    anon_159.quantity, anon_159.money, anon_159.business_date, anon_159.known_date
  FROM anon_159
  UNION ALL
  SELECT anon_166.event_kind, anon_166.event_key, anon_166.leg, anon_166.ledger_account, anon_166.sub_account, anon_166.security_id, anon_166.instrument,
    anon_166.quantity, anon_166.money, anon_166.business_date, anon_166.known_date
  FROM anon_166
),
anon_168 AS (
  SELECT 'LOAN_RETURN' AS event_kind, anon_169.event_key, 1 AS leg, '1015' AS ledger_account, anon_169.bank_account AS sub_account, '-' AS security_id,
    anon_169.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_169.amount * 1 AS NUMBER(38, 2)) AS money, anon_169.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_169
),
anon_175 AS (
  SELECT 'LOAN_RETURN' AS event_kind, anon_169.event_key, 2 AS leg, '2120' AS ledger_account, anon_169.loan_id AS sub_account, '-' AS security_id, anon_169.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_169.amount * -1 AS NUMBER(38, 2)) AS money, anon_169.business_date, DATE '2026-11-10' AS known_date
  FROM anon_169
),
anon_176 AS (
  SELECT 'LOAN_RETURN' AS event_kind, anon_169.event_key, 3 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_169.depository_account AS sub_account, anon_169.security_id,
    anon_169.security_id AS instrument, CAST(anon_169.quantity * -1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_169.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_169
),
anon_177 AS (
  SELECT 'LOAN_RETURN' AS event_kind, anon_169.event_key, 4 AS leg, 'S-LOANED' AS ledger_account, anon_169.loan_id AS sub_account, anon_169.security_id,
    anon_169.security_id AS instrument, CAST(anon_169.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_169.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_169
),
anon_167 AS (
  SELECT anon_168.event_kind, anon_168.event_key, anon_168.leg, anon_168.ledger_account, anon_168.sub_account, anon_168.security_id, anon_168.instrument,
    anon_168.quantity, anon_168.money, anon_168.business_date, anon_168.known_date
  FROM anon_168
  UNION ALL
  SELECT anon_175.event_kind, anon_175.event_key, anon_175.leg, anon_175.ledger_account, anon_175.sub_account, anon_175.security_id, anon_175.instrument,
    anon_175.quantity, anon_175.money, anon_175.business_date, anon_175.known_date
  FROM anon_175
  UNION ALL
  SELECT anon_176.event_kind, anon_176.event_key, anon_176.leg, anon_176.ledger_account, anon_176.sub_account, anon_176.security_id, anon_176.instrument,
    anon_176.quantity, anon_176.money, anon_176.business_date, anon_176.known_date
  FROM anon_176
  UNION ALL
  SELECT anon_177.event_kind, anon_177.event_key, anon_177.leg, anon_177.ledger_account, anon_177.sub_account, anon_177.security_id, anon_177.instrument,
    anon_177.quantity, anon_177.money, anon_177.business_date, anon_177.known_date
  FROM anon_177
),
anon_179 AS (
  SELECT 'LOAN_REBATE' AS event_kind, anon_180.event_key, 1 AS leg, '1015' AS ledger_account, anon_180.bank_account AS sub_account, '-' AS security_id,
    anon_180.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_180.amount * 1 AS NUMBER(38, 2)) AS money, anon_180.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_180
),
anon_187 AS (
  SELECT anon_180.loan_id, anon_180.security_id, anon_180.currency, anon_180.quantity, anon_180.counterparty, anon_180.amount, anon_180.event_key, anon_180.depository_account,
    anon_180.business_date, anon_180.bank_account
  FROM anon_180
  WHERE anon_180.amount < 0
),
anon_186 AS (
  SELECT 'LOAN_REBATE' AS event_kind, anon_187.event_key, 2 AS leg, '5020' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_187.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_187.amount * -1 AS NUMBER(38, 2)) AS money, anon_187.business_date, DATE '2026-11-10' AS known_date
  FROM anon_187
),
anon_189 AS (
  SELECT anon_180.loan_id, anon_180.security_id, anon_180.currency, anon_180.quantity, anon_180.counterparty, anon_180.amount, anon_180.event_key, anon_180.depository_account,
    anon_180.business_date, anon_180.bank_account
  FROM anon_180
  WHERE anon_180.amount > 0
),
anon_188 AS (
  SELECT 'LOAN_REBATE' AS event_kind, anon_189.event_key, 3 AS leg, '4040' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_189.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_189.amount * -1 AS NUMBER(38, 2)) AS money, anon_189.business_date, DATE '2026-11-10' AS known_date
  FROM anon_189
),
anon_178 AS (
  SELECT anon_179.event_kind, anon_179.event_key, anon_179.leg, anon_179.ledger_account, anon_179.sub_account, anon_179.security_id, anon_179.instrument,
    anon_179.quantity, anon_179.money, anon_179.business_date, anon_179.known_date
  FROM anon_179
  UNION ALL
  SELECT anon_186.event_kind, anon_186.event_key, anon_186.leg, anon_186.ledger_account, anon_186.sub_account, anon_186.security_id, anon_186.instrument,
    anon_186.quantity, anon_186.money, anon_186.business_date, anon_186.known_date
  FROM anon_186
  UNION ALL
  SELECT anon_188.event_kind, anon_188.event_key, anon_188.leg, anon_188.ledger_account, anon_188.sub_account, anon_188.security_id, anon_188.instrument,
    anon_188.quantity, anon_188.money, anon_188.business_date, anon_188.known_date
  FROM anon_188
),
anon_191 AS (
  SELECT 'MARK_TO_MARKET' AS event_kind, anon_192.event_key, 1 AS leg, '1510' AS ledger_account, anon_192.account_id AS sub_account, '-' AS security_id,
    anon_192.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_192.amount * 1 AS NUMBER(38, 2)) AS money, anon_192.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_192
),
anon_202 AS (
  SELECT 'MARK_TO_MARKET' AS event_kind, anon_192.event_key, 2 AS leg, '4021' AS ledger_account, anon_192.account_id AS sub_account, '-' AS security_id,
    anon_192.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_192.amount * -1 AS NUMBER(38, 2)) AS money, anon_192.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_192
),
anon_190 AS (
  SELECT anon_191.event_kind, anon_191.event_key, anon_191.leg, anon_191.ledger_account, anon_191.sub_account, anon_191.security_id, anon_191.instrument,
    anon_191.quantity, anon_191.money, anon_191.business_date, anon_191.known_date
  FROM anon_191
  UNION ALL
  SELECT anon_202.event_kind, anon_202.event_key, anon_202.leg, anon_202.ledger_account, anon_202.sub_account, anon_202.security_id, anon_202.instrument,
    anon_202.quantity, anon_202.money, anon_202.business_date, anon_202.known_date
  FROM anon_202
),
anon_204 AS (
  SELECT 'FEE_DIFFERENCE' AS event_kind, anon_205.event_key, 1 AS leg, '2410' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_205.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_205.amount * 1 AS NUMBER(38, 2)) AS money, anon_205.business_date, DATE '2026-11-10' AS known_date
  FROM anon_205
),
anon_211 AS (
  SELECT 'FEE_DIFFERENCE' AS event_kind, anon_205.event_key, 2 AS leg, '4090' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_205.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_205.amount * -1 AS NUMBER(38, 2)) AS money, anon_205.business_date, DATE '2026-11-10' AS known_date
  FROM anon_205
),
anon_203 AS (
  SELECT anon_204.event_kind, anon_204.event_key, anon_204.leg, anon_204.ledger_account, anon_204.sub_account, anon_204.security_id, anon_204.instrument,
    anon_204.quantity, anon_204.money, anon_204.business_date, anon_204.known_date
  FROM anon_204
  UNION ALL
  SELECT anon_211.event_kind, anon_211.event_key, anon_211.leg, anon_211.ledger_account, anon_211.sub_account, anon_211.security_id, anon_211.instrument,
    anon_211.quantity, anon_211.money, anon_211.business_date, anon_211.known_date
  FROM anon_211
),
anon_214 AS (
  SELECT anon_215.account_id, anon_215.account_class, anon_215.security_id, anon_215.currency, anon_215.amount, anon_215.event_key, anon_215.depository_account,
    anon_215.business_date, anon_215.bank_account
  FROM anon_215
  WHERE anon_215.account_class = 'CUSTOMER'
),
anon_213 AS (
  SELECT 'TRANSACTION_CHARGE' AS event_kind, anon_214.event_key, 1 AS leg, '1310' AS ledger_account, anon_214.account_id AS sub_account, '-' AS security_id,
    anon_214.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_214.amount * -1 AS NUMBER(38, 2)) AS money, anon_214.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_214
),
anon_226 AS (
  SELECT anon_215.account_id, anon_215.account_class, anon_215.security_id, anon_215.currency, anon_215.amount, anon_215.event_key, anon_215.depository_account,
    anon_215.business_date, anon_215.bank_account
  FROM anon_215
  WHERE anon_215.account_class = 'PAB'
),
anon_225 AS (
  SELECT 'TRANSACTION_CHARGE' AS event_kind, anon_226.event_key, 2 AS leg, '1330' AS ledger_account, anon_226.account_id AS sub_account, '-' AS security_id,
    anon_226.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_226.amount * -1 AS NUMBER(38, 2)) AS money, anon_226.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_226
),
anon_228 AS (
  SELECT anon_215.account_id, anon_215.account_class, anon_215.security_id, anon_215.currency, anon_215.amount, anon_215.event_key, anon_215.depository_account,
    anon_215.business_date, anon_215.bank_account
  FROM anon_215
  WHERE anon_215.account_class = 'FIRM'
),
anon_227 AS (
  SELECT 'TRANSACTION_CHARGE' AS event_kind, anon_228.event_key, 3 AS leg, '5010' AS ledger_account, anon_228.account_id AS sub_account, '-' AS security_id,
    anon_228.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_228.amount * -1 AS NUMBER(38, 2)) AS money, anon_228.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_228
),
anon_229 AS (
  SELECT 'TRANSACTION_CHARGE' AS event_kind, anon_215.event_key, 4 AS leg, '2415' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_215.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_215.amount * 1 AS NUMBER(38, 2)) AS money, anon_215.business_date, DATE '2026-11-10' AS known_date
  FROM anon_215
),
anon_212 AS (
  SELECT anon_213.event_kind, anon_213.event_key, anon_213.leg, anon_213.ledger_account, anon_213.sub_account, anon_213.security_id, anon_213.instrument,
    anon_213.quantity, anon_213.money, anon_213.business_date, anon_213.known_date
  FROM anon_213
  UNION ALL
  SELECT anon_225.event_kind, anon_225.event_key, anon_225.leg, anon_225.ledger_account, anon_225.sub_account, anon_225.security_id, anon_225.instrument,
    anon_225.quantity, anon_225.money, anon_225.business_date, anon_225.known_date
  FROM anon_225
  UNION ALL
  SELECT anon_227.event_kind, anon_227.event_key, anon_227.leg, anon_227.ledger_account, anon_227.sub_account, anon_227.security_id, anon_227.instrument,
    anon_227.quantity, anon_227.money, anon_227.business_date, anon_227.known_date
  FROM anon_227
  UNION ALL
  SELECT anon_229.event_kind, anon_229.event_key, anon_229.leg, anon_229.ledger_account, anon_229.sub_account, anon_229.security_id, anon_229.instrument,
    anon_229.quantity, anon_229.money, anon_229.business_date, anon_229.known_date
  FROM anon_229
),
anon_231 AS (
  SELECT 'DEPOSITORY_TRANSFER' AS event_kind, anon_232.event_key, 1 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_232.depository_account AS sub_account,
    anon_232.security_id, anon_232.security_id AS instrument, CAST(anon_232.quantity * -1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money,
    anon_232.business_date, DATE '2026-11-10' AS known_date
  FROM anon_232
),
anon_241 AS (
  SELECT 'DEPOSITORY_TRANSFER' AS event_kind, anon_232.event_key, 2 AS leg, 'S-TRANSFER' AS ledger_account, '-' AS sub_account, anon_232.security_id, anon_232.security_id AS instrument,
    CAST(anon_232.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_232.business_date, DATE '2026-11-10' AS known_date
  FROM anon_232
),
anon_230 AS (
  SELECT anon_231.event_kind, anon_231.event_key, anon_231.leg, anon_231.ledger_account, anon_231.sub_account, anon_231.security_id, anon_231.instrument,
    anon_231.quantity, anon_231.money, anon_231.business_date, anon_231.known_date
  FROM anon_231
  UNION ALL
  SELECT anon_241.event_kind, anon_241.event_key, anon_241.leg, anon_241.ledger_account, anon_241.sub_account, anon_241.security_id, anon_241.instrument,
    anon_241.quantity, anon_241.money, anon_241.business_date, anon_241.known_date
  FROM anon_241
),
anon_244 AS (
  SELECT anon_245.account_id, anon_245.account_class, anon_245.security_id, anon_245.quantity, anon_245.currency, anon_245.depository_account, anon_245.location,
    anon_245.business_date, anon_245.event_key
  FROM anon_245
  WHERE anon_245.account_class = 'CUSTOMER'
),
anon_243 AS (
  SELECT 'SECURITY_TRANSFER' AS event_kind, anon_244.event_key, 1 AS leg, 'S-CUSTOMER' AS ledger_account, anon_244.account_id AS sub_account, anon_244.security_id,
    anon_244.security_id AS instrument, CAST(anon_244.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_244.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_244
),
anon_249 AS (
  SELECT anon_245.account_id, anon_245.account_class, anon_245.security_id, anon_245.quantity, anon_245.currency, anon_245.depository_account, anon_245.location,
    anon_245.business_date, anon_245.event_key
  FROM anon_245
  WHERE anon_245.account_class = 'PAB'
),
anon_248 AS (
  SELECT 'SECURITY_TRANSFER' AS event_kind, anon_249.event_key, 2 AS leg, 'S-CUSTOMER' AS ledger_account, anon_249.account_id AS sub_account, anon_249.security_id,
    anon_249.security_id AS instrument, CAST(anon_249.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_249.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_249
),
anon_251 AS (
  SELECT anon_245.account_id, anon_245.account_class, anon_245.security_id, anon_245.quantity, anon_245.currency, anon_245.depository_account, anon_245.location,
    anon_245.business_date, anon_245.event_key
  FROM anon_245
  WHERE anon_245.account_class = 'FIRM'
),
anon_250 AS (
  SELECT 'SECURITY_TRANSFER' AS event_kind, anon_251.event_key, 3 AS leg, 'S-FIRM' AS ledger_account, anon_251.account_id AS sub_account, anon_251.security_id,
    anon_251.security_id AS instrument, CAST(anon_251.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_251.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_251
),
anon_253 AS (
  SELECT anon_245.account_id, anon_245.account_class, anon_245.security_id, anon_245.quantity, anon_245.currency, anon_245.depository_account, anon_245.location,
    anon_245.business_date, anon_245.event_key
  FROM anon_245
  WHERE anon_245.location = 'DEPOSITORY'
),
anon_252 AS (
  SELECT 'SECURITY_TRANSFER' AS event_kind, anon_253.event_key, 4 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_253.depository_account AS sub_account,
    anon_253.security_id, anon_253.security_id AS instrument, CAST(anon_253.quantity * -1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money,
    anon_253.business_date, DATE '2026-11-10' AS known_date
  FROM anon_253
),
anon_255 AS (
  SELECT anon_245.account_id, anon_245.account_class, anon_245.security_id, anon_245.quantity, anon_245.currency, anon_245.depository_account, anon_245.location,
    anon_245.business_date, anon_245.event_key
  FROM anon_245
  WHERE anon_245.location = 'TRANSFER'
),
anon_254 AS (
  SELECT 'SECURITY_TRANSFER' AS event_kind, anon_255.event_key, 5 AS leg, 'S-TRANSFER' AS ledger_account, '-' AS sub_account, anon_255.security_id, anon_255.security_id AS instrument,
    CAST(anon_255.quantity * -1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_255.business_date, DATE '2026-11-10' AS known_date
  FROM anon_255
),
anon_242 AS (
  SELECT anon_243.event_kind, anon_243.event_key, anon_243.leg, anon_243.ledger_account, anon_243.sub_account, anon_243.security_id, anon_243.instrument,
    anon_243.quantity, anon_243.money, anon_243.business_date, anon_243.known_date
  FROM anon_243
  UNION ALL
  SELECT anon_248.event_kind, anon_248.event_key, anon_248.leg, anon_248.ledger_account, anon_248.sub_account, anon_248.security_id, anon_248.instrument,
    anon_248.quantity, anon_248.money, anon_248.business_date, anon_248.known_date
  FROM anon_248
  UNION ALL
  SELECT anon_250.event_kind, anon_250.event_key, anon_250.leg, anon_250.ledger_account, anon_250.sub_account, anon_250.security_id, anon_250.instrument,
    anon_250.quantity, anon_250.money, anon_250.business_date, anon_250.known_date
  FROM anon_250
  UNION ALL
  SELECT anon_252.event_kind, anon_252.event_key, anon_252.leg, anon_252.ledger_account, anon_252.sub_account, anon_252.security_id, anon_252.instrument,
    anon_252.quantity, anon_252.money, anon_252.business_date, anon_252.known_date
  FROM anon_252
  UNION ALL
  SELECT anon_254.event_kind, anon_254.event_key, anon_254.leg, anon_254.ledger_account, anon_254.sub_account, anon_254.security_id, anon_254.instrument,
    anon_254.quantity, anon_254.money, anon_254.business_date, anon_254.known_date
  FROM anon_254
),
anon_257 AS (
  SELECT 'TRANSFER_COST' AS event_kind, anon_258.event_key, 1 AS leg, '1510' AS ledger_account, anon_258.account_id AS sub_account, '-' AS security_id,
    anon_258.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_258.cost * 1 AS NUMBER(38, 2)) AS money, anon_258.business_date, DATE '2026-11-10' AS known_date
  FROM anon_258
),
anon_264 AS (
  SELECT 'TRANSFER_COST' AS event_kind, anon_258.event_key, 2 AS leg, '3010' AS ledger_account, anon_258.account_id AS sub_account, '-' AS security_id,
    anon_258.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_258.cost * -1 AS NUMBER(38, 2)) AS money, anon_258.business_date, DATE '2026-11-10' AS known_date
  FROM anon_258
),
anon_256 AS (
  SELECT anon_257.event_kind, anon_257.event_key, anon_257.leg, anon_257.ledger_account, anon_257.sub_account, anon_257.security_id, anon_257.instrument,
    anon_257.quantity, anon_257.money, anon_257.business_date, anon_257.known_date
  FROM anon_257
  UNION ALL
  SELECT anon_264.event_kind, anon_264.event_key, anon_264.leg, anon_264.ledger_account, anon_264.sub_account, anon_264.security_id, anon_264.instrument,
    anon_264.quantity, anon_264.money, anon_264.business_date, anon_264.known_date
  FROM anon_264
),
anon_267 AS (
  SELECT adjustment.file_id, adjustment.line_number, adjustment.entry_sequence, adjustment.proposed_by, adjustment.approved_by, adjustment.ledger_account,
    adjustment.sub_account, adjustment.security_id, adjustment.instrument, adjustment.quantity, adjustment.money, adjustment.status, adjustment.reason,
    adjustment.known_date
  FROM adjustment
  WHERE adjustment.status = 'accepted'
),
anon_266 AS (
  SELECT anon_267.file_id, anon_267.line_number, anon_267.entry_sequence, anon_267.proposed_by, anon_267.approved_by, anon_267.ledger_account, anon_267.sub_account,
    anon_267.security_id, anon_267.instrument, anon_267.quantity, anon_267.money, anon_267.status, anon_267.reason, anon_267.known_date, 'ADJUSTMENT' AS event_kind,
    CASE WHEN CAST(anon_267.entry_sequence AS VARCHAR2(4000)) IS NOT NULL THEN 'JOURNAL.' || CAST(anon_267.entry_sequence AS VARCHAR2(4000)) END AS event_key,
    anon_267.line_number AS leg, anon_267.known_date AS business_date
  FROM anon_267
),
anon_265 AS (
  SELECT anon_266.event_kind, anon_266.event_key, anon_266.leg, anon_266.ledger_account, anon_266.sub_account, anon_266.security_id, anon_266.instrument,
    anon_266.quantity, anon_266.money, anon_266.business_date, anon_266.known_date
  FROM anon_266
),
anon_2 AS (
  SELECT anon_3.event_kind, anon_3.event_key, anon_3.leg, anon_3.ledger_account, anon_3.sub_account, anon_3.security_id, anon_3.instrument, anon_3.quantity,
    anon_3.money, anon_3.business_date, anon_3.known_date
  FROM anon_3
  UNION ALL
  SELECT anon_12.event_kind, anon_12.event_key, anon_12.leg, anon_12.ledger_account, anon_12.sub_account, anon_12.security_id, anon_12.instrument, anon_12.quantity,
    anon_12.money, anon_12.business_date, anon_12.known_date
  FROM anon_12
  UNION ALL
  SELECT anon_20.event_kind, anon_20.event_key, anon_20.leg, anon_20.ledger_account, anon_20.sub_account, anon_20.security_id, anon_20.instrument, anon_20.quantity,
    anon_20.money, anon_20.business_date, anon_20.known_date
  FROM anon_20
  UNION ALL
  SELECT anon_29.event_kind, anon_29.event_key, anon_29.leg, anon_29.ledger_account, anon_29.sub_account, anon_29.security_id, anon_29.instrument, anon_29.quantity,
    anon_29.money, anon_29.business_date, anon_29.known_date
  FROM anon_29
  UNION ALL
  SELECT anon_39.event_kind, anon_39.event_key, anon_39.leg, anon_39.ledger_account, anon_39.sub_account, anon_39.security_id, anon_39.instrument, anon_39.quantity,
    anon_39.money, anon_39.business_date, anon_39.known_date
  FROM anon_39
  UNION ALL
  SELECT anon_55.event_kind, anon_55.event_key, anon_55.leg, anon_55.ledger_account, anon_55.sub_account, anon_55.security_id, anon_55.instrument, anon_55.quantity,
    anon_55.money, anon_55.business_date, anon_55.known_date
  FROM anon_55
  UNION ALL
  SELECT anon_67.event_kind, anon_67.event_key, anon_67.leg, anon_67.ledger_account, anon_67.sub_account, anon_67.security_id, anon_67.instrument, anon_67.quantity,
    anon_67.money, anon_67.business_date, anon_67.known_date
  FROM anon_67
  UNION ALL
  SELECT anon_83.event_kind, anon_83.event_key, anon_83.leg, anon_83.ledger_account, anon_83.sub_account, anon_83.security_id, anon_83.instrument, anon_83.quantity,
    anon_83.money, anon_83.business_date, anon_83.known_date
  FROM anon_83
  UNION ALL
  SELECT anon_95.event_kind, anon_95.event_key, anon_95.leg, anon_95.ledger_account, anon_95.sub_account, anon_95.security_id, anon_95.instrument, anon_95.quantity,
    anon_95.money, anon_95.business_date, anon_95.known_date
  FROM anon_95
  UNION ALL
  SELECT anon_104.event_kind, anon_104.event_key, anon_104.leg, anon_104.ledger_account, anon_104.sub_account, anon_104.security_id, anon_104.instrument,
    anon_104.quantity, anon_104.money, anon_104.business_date, anon_104.known_date
  FROM anon_104
  UNION ALL
  SELECT anon_115.event_kind, anon_115.event_key, anon_115.leg, anon_115.ledger_account, anon_115.sub_account, anon_115.security_id, anon_115.instrument,
    anon_115.quantity, anon_115.money, anon_115.business_date, anon_115.known_date
  FROM anon_115
  UNION ALL
  SELECT anon_124.event_kind, anon_124.event_key, anon_124.leg, anon_124.ledger_account, anon_124.sub_account, anon_124.security_id, anon_124.instrument,
    anon_124.quantity, anon_124.money, anon_124.business_date, anon_124.known_date
  FROM anon_124
  UNION ALL
  SELECT anon_135.event_kind, anon_135.event_key, anon_135.leg, anon_135.ledger_account, anon_135.sub_account, anon_135.security_id, anon_135.instrument,
    anon_135.quantity, anon_135.money, anon_135.business_date, anon_135.known_date
  FROM anon_135
  UNION ALL
  SELECT anon_147.event_kind, anon_147.event_key, anon_147.leg, anon_147.ledger_account, anon_147.sub_account, anon_147.security_id, anon_147.instrument,
    anon_147.quantity, anon_147.money, anon_147.business_date, anon_147.known_date
  FROM anon_147
  UNION ALL
  SELECT anon_158.event_kind, anon_158.event_key, anon_158.leg, anon_158.ledger_account, anon_158.sub_account, anon_158.security_id, anon_158.instrument,
    anon_158.quantity, anon_158.money, anon_158.business_date, anon_158.known_date
  FROM anon_158
  UNION ALL
  SELECT anon_167.event_kind, anon_167.event_key, anon_167.leg, anon_167.ledger_account, anon_167.sub_account, anon_167.security_id, anon_167.instrument,
    anon_167.quantity, anon_167.money, anon_167.business_date, anon_167.known_date
  FROM anon_167
  UNION ALL
  SELECT anon_178.event_kind, anon_178.event_key, anon_178.leg, anon_178.ledger_account, anon_178.sub_account, anon_178.security_id, anon_178.instrument,
    anon_178.quantity, anon_178.money, anon_178.business_date, anon_178.known_date
  FROM anon_178
  UNION ALL
  SELECT anon_190.event_kind, anon_190.event_key, anon_190.leg, anon_190.ledger_account, anon_190.sub_account, anon_190.security_id, anon_190.instrument,
    anon_190.quantity, anon_190.money, anon_190.business_date, anon_190.known_date
  FROM anon_190
  UNION ALL
  SELECT anon_203.event_kind, anon_203.event_key, anon_203.leg, anon_203.ledger_account, anon_203.sub_account, anon_203.security_id, anon_203.instrument,
    anon_203.quantity, anon_203.money, anon_203.business_date, anon_203.known_date
  FROM anon_203
  UNION ALL
  SELECT anon_212.event_kind, anon_212.event_key, anon_212.leg, anon_212.ledger_account, anon_212.sub_account, anon_212.security_id, anon_212.instrument,
    anon_212.quantity, anon_212.money, anon_212.business_date, anon_212.known_date
  FROM anon_212
  UNION ALL
  SELECT anon_230.event_kind, anon_230.event_key, anon_230.leg, anon_230.ledger_account, anon_230.sub_account, anon_230.security_id, anon_230.instrument,
    anon_230.quantity, anon_230.money, anon_230.business_date, anon_230.known_date
  FROM anon_230
  UNION ALL
  SELECT anon_242.event_kind, anon_242.event_key, anon_242.leg, anon_242.ledger_account, anon_242.sub_account, anon_242.security_id, anon_242.instrument,
    anon_242.quantity, anon_242.money, anon_242.business_date, anon_242.known_date
  FROM anon_242
  UNION ALL
  SELECT anon_256.event_kind, anon_256.event_key, anon_256.leg, anon_256.ledger_account, anon_256.sub_account, anon_256.security_id, anon_256.instrument,
    anon_256.quantity, anon_256.money, anon_256.business_date, anon_256.known_date
  FROM anon_256
  UNION ALL
  SELECT anon_265.event_kind, anon_265.event_key, anon_265.leg, anon_265.ledger_account, anon_265.sub_account, anon_265.security_id, anon_265.instrument,
    anon_265.quantity, anon_265.money, anon_265.business_date, anon_265.known_date
  FROM anon_265
),
anon_1 AS (
  SELECT anon_2.event_kind, anon_2.event_key, CAST(anon_2.leg AS NUMBER(19)) AS leg, anon_2.ledger_account, anon_2.sub_account, anon_2.security_id, anon_2.instrument,
    CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_2.money AS NUMBER(38, 2)) AS money, CAST(anon_2.business_date AS DATE) AS business_date,
    CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.event_kind, anon_1.event_key, anon_1.leg, anon_1.ledger_account, anon_1.sub_account, anon_1.security_id, anon_1.instrument, anon_1.quantity,
  anon_1.money, anon_1.business_date, anon_1.known_date
FROM anon_1
