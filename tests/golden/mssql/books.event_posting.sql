WITH
anon_10 AS (
  SELECT clearing_position.member_id, clearing_position.security_id, clearing_position.currency, clearing_position.net_quantity, clearing_position.settled_quantity,
    clearing_position.open_quantity, clearing_position.mark_price, clearing_position.mark_date, clearing_position.opening_money, clearing_position.open_value,
    clearing_position.settle_money, clearing_position.settlement_date
  FROM clearing_position
  WHERE clearing_position.settle_money != 0
),
anon_9 AS (
  SELECT anon_10.security_id, anon_10.currency, anon_10.settle_money AS amount, 'CNS.' + CONVERT(VARCHAR(10), anon_10.settlement_date, 23) + '.' + CAST(anon_10.security_id AS VARCHAR(8000)) AS event_key
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.security_id, anon_9.currency, anon_9.amount, anon_9.event_key, '00000901' AS depository_account
  FROM anon_9
),
anon_7 AS (
  SELECT anon_8.security_id, anon_8.currency, anon_8.amount, anon_8.event_key, anon_8.depository_account, CAST('2026-11-10' AS DATE) AS business_date
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
  SELECT anon_18.security_id, anon_18.currency, anon_18.depository_account, anon_18.quantity, CAST(anon_18.file_id AS VARCHAR(8000)) + '.' + CAST(anon_18.line_number AS VARCHAR(8000)) AS event_key
  FROM anon_18
),
anon_16 AS (
  SELECT anon_17.security_id, anon_17.currency, anon_17.depository_account, anon_17.quantity, anon_17.event_key, CAST('2026-11-10' AS DATE) AS business_date
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
  SELECT anon_27.security_id, anon_27.currency, anon_27.cash_difference AS amount, 'NET.' + CONVERT(VARCHAR(10), anon_27.settlement_date, 23) + '.' + CAST(anon_27.security_id AS VARCHAR(8000)) + '.' + CAST(anon_27.currency AS VARCHAR(8000)) AS event_key
  FROM anon_27
),
anon_25 AS (
  SELECT anon_26.security_id, anon_26.currency, anon_26.amount, anon_26.event_key, '00000901' AS depository_account
  FROM anon_26
),
anon_24 AS (
  SELECT anon_25.security_id, anon_25.currency, anon_25.amount, anon_25.event_key, anon_25.depository_account, CAST('2026-11-10' AS DATE) AS business_date
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
  SELECT anon_35.security_id, anon_35.currency, anon_35.depository_account, anon_35.quantity, anon_35.money AS amount, CAST(anon_35.file_id AS VARCHAR(8000)) + '.' + CAST(anon_35.line_number AS VARCHAR(8000)) AS event_key
  FROM anon_35
),
anon_33 AS (
  SELECT anon_34.security_id, anon_34.currency, anon_34.depository_account, anon_34.quantity, anon_34.amount, anon_34.event_key, CAST('2026-11-10' AS DATE) AS business_date
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
    CASE WHEN (anon_46.quantity > 0) THEN 'RECEIVE' ELSE 'DELIVER' END AS direction, CAST(anon_46.file_id AS VARCHAR(8000)) + '.' + CAST(anon_46.line_number AS VARCHAR(8000)) AS event_key
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
    anon_44.direction, anon_44.event_key, CAST('2026-11-10' AS DATE) AS business_date
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
    anon_60.direction, anon_60.event_key, CAST('2026-11-10' AS DATE) AS business_date
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
anon_75 AS (
  SELECT settlement.file_id, settlement.line_number, settlement.instruction_id, settlement.clearing_path, settlement.security_id, settlement.depository_account,
    settlement.contra_account, settlement.account_id, settlement.currency, settlement.quantity, settlement.money, settlement.reason, settlement.settlement_date
  FROM settlement
  WHERE settlement.clearing_path = 'CLAIM' AND settlement.reason IS NULL
),
anon_74 AS (
  SELECT anon_75.security_id, anon_75.currency, anon_75.depository_account, CAST(coalesce(SUM(anon_75.money), 0) AS DECIMAL(38, 2)) AS amount, max(anon_75.settlement_date) AS settled_on
  FROM anon_75
  GROUP BY anon_75.security_id, anon_75.currency, anon_75.depository_account
),
anon_73 AS (
  SELECT anon_74.security_id, anon_74.currency, anon_74.depository_account, anon_74.amount, anon_74.settled_on
  FROM anon_74
  WHERE anon_74.amount != 0
),
anon_72 AS (
  SELECT anon_73.security_id, anon_73.currency, anon_73.depository_account, anon_73.amount, anon_73.settled_on, '-' AS counterparty, 'CLAIM.' + CONVERT(VARCHAR(10), anon_73.settled_on, 23) + '.' + CAST(anon_73.security_id AS VARCHAR(8000)) + '.' + CAST(anon_73.currency AS VARCHAR(8000)) AS event_key
  FROM anon_73
),
anon_71 AS (
  SELECT anon_72.security_id, anon_72.currency, anon_72.depository_account, anon_72.amount, anon_72.settled_on, anon_72.counterparty, anon_72.event_key,
    CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_72
),
anon_70 AS (
  SELECT anon_71.security_id, anon_71.currency, anon_71.depository_account, anon_71.amount, anon_71.settled_on, anon_71.counterparty, anon_71.event_key,
    anon_71.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_71
),
anon_69 AS (
  SELECT anon_70.security_id, anon_70.currency, anon_70.depository_account, anon_70.amount, anon_70.settled_on, anon_70.counterparty, anon_70.event_key,
    anon_70.business_date, anon_70.bank_account
  FROM anon_70
),
anon_86 AS (
  SELECT cash_movement.file_id, cash_movement.line_number, cash_movement.sender, cash_movement.movement_id, cash_movement.account_id, cash_movement.account_class,
    cash_movement.bank_account, cash_movement.movement_kind, cash_movement.value_date, cash_movement.currency, cash_movement.amount, cash_movement.security_id,
    cash_movement.status, cash_movement.reason, cash_movement.known_date
  FROM cash_movement
  WHERE cash_movement.status = 'accepted' AND cash_movement.value_date <= CAST('2026-11-10' AS DATE)
),
anon_89 AS (
  SELECT recent_cash_movement.file_id, recent_cash_movement.line_number, recent_cash_movement.sender, recent_cash_movement.movement_id, recent_cash_movement.account_id,
    recent_cash_movement.account_class, recent_cash_movement.bank_account, recent_cash_movement.movement_kind, recent_cash_movement.value_date, recent_cash_movement.currency,
    recent_cash_movement.amount, recent_cash_movement.security_id, recent_cash_movement.status, recent_cash_movement.reason, recent_cash_movement.known_date
  FROM recent_cash_movement
  WHERE recent_cash_movement.status = 'accepted' AND recent_cash_movement.value_date > recent_cash_movement.known_date
),
anon_88 AS (
  SELECT anon_89.file_id, anon_89.line_number, anon_89.sender, anon_89.movement_id, anon_89.account_id, anon_89.account_class, anon_89.bank_account, anon_89.movement_kind,
    anon_89.value_date, anon_89.currency, anon_89.amount, anon_89.security_id, anon_89.status, anon_89.reason, anon_89.known_date
  FROM anon_89
  WHERE anon_89.value_date > CAST('2026-11-10' AS DATE) AND anon_89.value_date <= CAST('2026-11-10' AS DATE)
),
anon_87 AS (
  SELECT anon_88.file_id, anon_88.line_number, anon_88.sender, anon_88.movement_id, anon_88.account_id, anon_88.account_class, anon_88.bank_account, anon_88.movement_kind,
    anon_88.value_date, anon_88.currency, anon_88.amount, anon_88.security_id, anon_88.status, anon_88.reason, anon_88.known_date
  FROM anon_88
),
anon_85 AS (
  SELECT anon_86.file_id, anon_86.line_number, anon_86.sender, anon_86.movement_id, anon_86.account_id, anon_86.account_class, anon_86.bank_account, anon_86.movement_kind,
    anon_86.value_date, anon_86.currency, anon_86.amount, anon_86.security_id, anon_86.status, anon_86.reason, anon_86.known_date
  FROM anon_86
  UNION ALL
  SELECT anon_87.file_id, anon_87.line_number, anon_87.sender, anon_87.movement_id, anon_87.account_id, anon_87.account_class, anon_87.bank_account, anon_87.movement_kind,
    anon_87.value_date, anon_87.currency, anon_87.amount, anon_87.security_id, anon_87.status, anon_87.reason, anon_87.known_date
  FROM anon_87
),
anon_84 AS (
  SELECT anon_85.file_id, anon_85.line_number, anon_85.sender, anon_85.movement_id, anon_85.account_id, anon_85.account_class, anon_85.bank_account, anon_85.movement_kind,
    anon_85.value_date, anon_85.currency, anon_85.amount, anon_85.security_id, anon_85.status, anon_85.reason, anon_85.known_date
  FROM anon_85
  WHERE anon_85.movement_kind = 'WIRE'
),
anon_83 AS (
  SELECT anon_84.account_id, anon_84.account_class, anon_84.bank_account, anon_84.currency, anon_84.amount, '-' AS security_id, anon_84.value_date AS business_date,
    coalesce(anon_84.movement_id, CAST(anon_84.file_id AS VARCHAR(8000)) + '.' + CAST(anon_84.line_number AS VARCHAR(8000))) AS event_key
  FROM anon_84
),
anon_82 AS (
  SELECT anon_83.account_id, anon_83.account_class, anon_83.bank_account, anon_83.currency, anon_83.amount, anon_83.security_id, anon_83.business_date,
    anon_83.event_key
  FROM anon_83
),
anon_101 AS (
  SELECT anon_85.file_id, anon_85.line_number, anon_85.sender, anon_85.movement_id, anon_85.account_id, anon_85.account_class, anon_85.bank_account, anon_85.movement_kind,
    anon_85.value_date, anon_85.currency, anon_85.amount, anon_85.security_id, anon_85.status, anon_85.reason, anon_85.known_date
  FROM anon_85
  WHERE anon_85.movement_kind = 'INTEREST'
),
anon_100 AS (
  SELECT anon_101.account_id, anon_101.account_class, anon_101.bank_account, anon_101.currency, anon_101.amount, '-' AS security_id, anon_101.value_date AS business_date,
    coalesce(anon_101.movement_id, CAST(anon_101.file_id AS VARCHAR(8000)) + '.' + CAST(anon_101.line_number AS VARCHAR(8000))) AS event_key
  FROM anon_101
),
anon_99 AS (
  SELECT anon_100.account_id, anon_100.account_class, anon_100.bank_account, anon_100.currency, anon_100.amount, anon_100.security_id, anon_100.business_date,
    anon_100.event_key
  FROM anon_100
),
anon_113 AS (
  SELECT anon_85.file_id, anon_85.line_number, anon_85.sender, anon_85.movement_id, anon_85.account_id, anon_85.account_class, anon_85.bank_account, anon_85.movement_kind,
    anon_85.value_date, anon_85.currency, anon_85.amount, anon_85.security_id, anon_85.status, anon_85.reason, anon_85.known_date
  FROM anon_85
  WHERE anon_85.movement_kind = 'FEE'
),
anon_112 AS (
  SELECT anon_113.account_id, anon_113.account_class, anon_113.bank_account, anon_113.currency, anon_113.amount, '-' AS security_id, anon_113.value_date AS business_date,
    coalesce(anon_113.movement_id, CAST(anon_113.file_id AS VARCHAR(8000)) + '.' + CAST(anon_113.line_number AS VARCHAR(8000))) AS event_key
  FROM anon_113
),
anon_111 AS (
  SELECT anon_112.account_id, anon_112.account_class, anon_112.bank_account, anon_112.currency, anon_112.amount, anon_112.security_id, anon_112.business_date,
    anon_112.event_key
  FROM anon_112
),
anon_124 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'BORROW' AND loan_cash.movement_kind = 'OPEN'
),
anon_123 AS (
  SELECT anon_124.loan_id, anon_124.security_id, anon_124.currency, anon_124.quantity, anon_124.counterparty, anon_124.money AS amount, 'LOAN.' + CAST(anon_124.loan_id AS VARCHAR(8000)) + '.' + CAST(anon_124.movement_kind AS VARCHAR(8000)) AS event_key
  FROM anon_124
),
anon_122 AS (
  SELECT anon_123.loan_id, anon_123.security_id, anon_123.currency, anon_123.quantity, anon_123.counterparty, anon_123.amount, anon_123.event_key, '00000901' AS depository_account
  FROM anon_123
),
anon_121 AS (
  SELECT anon_122.loan_id, anon_122.security_id, anon_122.currency, anon_122.quantity, anon_122.counterparty, anon_122.amount, anon_122.event_key, anon_122.depository_account,
    CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_122
),
anon_120 AS (
  SELECT anon_121.loan_id, anon_121.security_id, anon_121.currency, anon_121.quantity, anon_121.counterparty, anon_121.amount, anon_121.event_key, anon_121.depository_account,
    anon_121.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_121
),
anon_119 AS (
  SELECT anon_120.loan_id, anon_120.security_id, anon_120.currency, anon_120.quantity, anon_120.counterparty, anon_120.amount, anon_120.event_key, anon_120.depository_account,
    anon_120.business_date, anon_120.bank_account
  FROM anon_120
),
anon_135 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'BORROW' AND loan_cash.movement_kind = 'MARK'
),
anon_134 AS (
  SELECT anon_135.loan_id, anon_135.security_id, anon_135.currency, anon_135.quantity, anon_135.counterparty, anon_135.money AS amount, 'LOAN.' + CAST(anon_135.loan_id AS VARCHAR(8000)) + '.' + CAST(anon_135.movement_kind AS VARCHAR(8000)) AS event_key
  FROM anon_135
),
anon_133 AS (
  SELECT anon_134.loan_id, anon_134.security_id, anon_134.currency, anon_134.quantity, anon_134.counterparty, anon_134.amount, anon_134.event_key, '00000901' AS depository_account
  FROM anon_134
),
anon_132 AS (
  SELECT anon_133.loan_id, anon_133.security_id, anon_133.currency, anon_133.quantity, anon_133.counterparty, anon_133.amount, anon_133.event_key, anon_133.depository_account,
    CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_133
),
anon_131 AS (
  SELECT anon_132.loan_id, anon_132.security_id, anon_132.currency, anon_132.quantity, anon_132.counterparty, anon_132.amount, anon_132.event_key, anon_132.depository_account,
    anon_132.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_132
),
anon_130 AS (
  SELECT anon_131.loan_id, anon_131.security_id, anon_131.currency, anon_131.quantity, anon_131.counterparty, anon_131.amount, anon_131.event_key, anon_131.depository_account,
    anon_131.business_date, anon_131.bank_account
  FROM anon_131
),
anon_144 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'BORROW' AND loan_cash.movement_kind = 'RETURN'
),
anon_143 AS (
  SELECT anon_144.loan_id, anon_144.security_id, anon_144.currency, anon_144.quantity, anon_144.counterparty, anon_144.money AS amount, 'LOAN.' + CAST(anon_144.loan_id AS VARCHAR(8000)) + '.' + CAST(anon_144.movement_kind AS VARCHAR(8000)) AS event_key
  FROM anon_144
),
anon_142 AS (
  SELECT anon_143.loan_id, anon_143.security_id, anon_143.currency, anon_143.quantity, anon_143.counterparty, anon_143.amount, anon_143.event_key, '00000901' AS depository_account
  FROM anon_143
),
anon_141 AS (
  SELECT anon_142.loan_id, anon_142.security_id, anon_142.currency, anon_142.quantity, anon_142.counterparty, anon_142.amount, anon_142.event_key, anon_142.depository_account,
    CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_142
),
anon_140 AS (
  SELECT anon_141.loan_id, anon_141.security_id, anon_141.currency, anon_141.quantity, anon_141.counterparty, anon_141.amount, anon_141.event_key, anon_141.depository_account,
    anon_141.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_141
),
anon_139 AS (
  SELECT anon_140.loan_id, anon_140.security_id, anon_140.currency, anon_140.quantity, anon_140.counterparty, anon_140.amount, anon_140.event_key, anon_140.depository_account,
    anon_140.business_date, anon_140.bank_account
  FROM anon_140
),
anon_155 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'BORROW' AND loan_cash.movement_kind = 'REBATE'
),
anon_154 AS (
  SELECT anon_155.loan_id, anon_155.security_id, anon_155.currency, anon_155.quantity, anon_155.counterparty, anon_155.money AS amount, 'LOAN.' + CAST(anon_155.loan_id AS VARCHAR(8000)) + '.' + CAST(anon_155.movement_kind AS VARCHAR(8000)) AS event_key
  FROM anon_155
),
anon_153 AS (
  SELECT anon_154.loan_id, anon_154.security_id, anon_154.currency, anon_154.quantity, anon_154.counterparty, anon_154.amount, anon_154.event_key, '00000901' AS depository_account
  FROM anon_154
),
anon_152 AS (
  SELECT anon_153.loan_id, anon_153.security_id, anon_153.currency, anon_153.quantity, anon_153.counterparty, anon_153.amount, anon_153.event_key, anon_153.depository_account,
    CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_153
),
anon_151 AS (
  SELECT anon_152.loan_id, anon_152.security_id, anon_152.currency, anon_152.quantity, anon_152.counterparty, anon_152.amount, anon_152.event_key, anon_152.depository_account,
    anon_152.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_152
),
anon_150 AS (
  SELECT anon_151.loan_id, anon_151.security_id, anon_151.currency, anon_151.quantity, anon_151.counterparty, anon_151.amount, anon_151.event_key, anon_151.depository_account,
    anon_151.business_date, anon_151.bank_account
  FROM anon_151
),
anon_167 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'LOAN' AND loan_cash.movement_kind = 'OPEN'
),
anon_166 AS (
  SELECT anon_167.loan_id, anon_167.security_id, anon_167.currency, anon_167.quantity, anon_167.counterparty, anon_167.money AS amount, 'LOAN.' + CAST(anon_167.loan_id AS VARCHAR(8000)) + '.' + CAST(anon_167.movement_kind AS VARCHAR(8000)) AS event_key
  FROM anon_167
),
anon_165 AS (
  SELECT anon_166.loan_id, anon_166.security_id, anon_166.currency, anon_166.quantity, anon_166.counterparty, anon_166.amount, anon_166.event_key, '00000901' AS depository_account
  FROM anon_166
),
anon_164 AS (
  SELECT anon_165.loan_id, anon_165.security_id, anon_165.currency, anon_165.quantity, anon_165.counterparty, anon_165.amount, anon_165.event_key, anon_165.depository_account,
    CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_165
),
anon_163 AS (
  SELECT anon_164.loan_id, anon_164.security_id, anon_164.currency, anon_164.quantity, anon_164.counterparty, anon_164.amount, anon_164.event_key, anon_164.depository_account,
    anon_164.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_164
),
anon_162 AS (
  SELECT anon_163.loan_id, anon_163.security_id, anon_163.currency, anon_163.quantity, anon_163.counterparty, anon_163.amount, anon_163.event_key, anon_163.depository_account,
    anon_163.business_date, anon_163.bank_account
  FROM anon_163
),
anon_178 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'LOAN' AND loan_cash.movement_kind = 'MARK'
),
anon_177 AS (
  SELECT anon_178.loan_id, anon_178.security_id, anon_178.currency, anon_178.quantity, anon_178.counterparty, anon_178.money AS amount, 'LOAN.' + CAST(anon_178.loan_id AS VARCHAR(8000)) + '.' + CAST(anon_178.movement_kind AS VARCHAR(8000)) AS event_key
  FROM anon_178
),
anon_176 AS (
  SELECT anon_177.loan_id, anon_177.security_id, anon_177.currency, anon_177.quantity, anon_177.counterparty, anon_177.amount, anon_177.event_key, '00000901' AS depository_account
  FROM anon_177
),
anon_175 AS (
  SELECT anon_176.loan_id, anon_176.security_id, anon_176.currency, anon_176.quantity, anon_176.counterparty, anon_176.amount, anon_176.event_key, anon_176.depository_account,
    CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_176
),
anon_174 AS (
  SELECT anon_175.loan_id, anon_175.security_id, anon_175.currency, anon_175.quantity, anon_175.counterparty, anon_175.amount, anon_175.event_key, anon_175.depository_account,
    anon_175.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_175
),
anon_173 AS (
  SELECT anon_174.loan_id, anon_174.security_id, anon_174.currency, anon_174.quantity, anon_174.counterparty, anon_174.amount, anon_174.event_key, anon_174.depository_account,
    anon_174.business_date, anon_174.bank_account
  FROM anon_174
),
anon_187 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'LOAN' AND loan_cash.movement_kind = 'RETURN'
),
anon_186 AS (
  SELECT anon_187.loan_id, anon_187.security_id, anon_187.currency, anon_187.quantity, anon_187.counterparty, anon_187.money AS amount, 'LOAN.' + CAST(anon_187.loan_id AS VARCHAR(8000)) + '.' + CAST(anon_187.movement_kind AS VARCHAR(8000)) AS event_key
  FROM anon_187
),
anon_185 AS (
  SELECT anon_186.loan_id, anon_186.security_id, anon_186.currency, anon_186.quantity, anon_186.counterparty, anon_186.amount, anon_186.event_key, '00000901' AS depository_account
  FROM anon_186
),
anon_184 AS (
  SELECT anon_185.loan_id, anon_185.security_id, anon_185.currency, anon_185.quantity, anon_185.counterparty, anon_185.amount, anon_185.event_key, anon_185.depository_account,
    CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_185
),
anon_183 AS (
  SELECT anon_184.loan_id, anon_184.security_id, anon_184.currency, anon_184.quantity, anon_184.counterparty, anon_184.amount, anon_184.event_key, anon_184.depository_account,
    anon_184.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_184
),
anon_182 AS (
  SELECT anon_183.loan_id, anon_183.security_id, anon_183.currency, anon_183.quantity, anon_183.counterparty, anon_183.amount, anon_183.event_key, anon_183.depository_account,
    anon_183.business_date, anon_183.bank_account
  FROM anon_183
),
anon_198 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'LOAN' AND loan_cash.movement_kind = 'REBATE'
),
anon_197 AS (
  SELECT anon_198.loan_id, anon_198.security_id, anon_198.currency, anon_198.quantity, anon_198.counterparty, anon_198.money AS amount, 'LOAN.' + CAST(anon_198.loan_id AS VARCHAR(8000)) + '.' + CAST(anon_198.movement_kind AS VARCHAR(8000)) AS event_key
  FROM anon_198
),
anon_196 AS (
  SELECT anon_197.loan_id, anon_197.security_id, anon_197.currency, anon_197.quantity, anon_197.counterparty, anon_197.amount, anon_197.event_key, '00000901' AS depository_account
  FROM anon_197
),
anon_195 AS (
  SELECT anon_196.loan_id, anon_196.security_id, anon_196.currency, anon_196.quantity, anon_196.counterparty, anon_196.amount, anon_196.event_key, anon_196.depository_account,
    CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_196
),
anon_194 AS (
  SELECT anon_195.loan_id, anon_195.security_id, anon_195.currency, anon_195.quantity, anon_195.counterparty, anon_195.amount, anon_195.event_key, anon_195.depository_account,
    anon_195.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_195
),
anon_193 AS (
  SELECT anon_194.loan_id, anon_194.security_id, anon_194.currency, anon_194.quantity, anon_194.counterparty, anon_194.amount, anon_194.event_key, anon_194.depository_account,
    anon_194.business_date, anon_194.bank_account
  FROM anon_194
),
anon_213 AS (
  SELECT valuation.account_id, valuation.security_id, valuation.currency, valuation.unrealised
  FROM valuation
),
anon_214 AS (
  SELECT previous_valuation.account_id, previous_valuation.security_id, previous_valuation.currency, -previous_valuation.unrealised AS unrealised
  FROM previous_valuation
),
anon_212 AS (
  SELECT anon_213.account_id, anon_213.security_id, anon_213.currency, anon_213.unrealised
  FROM anon_213
  UNION ALL
  SELECT anon_214.account_id, anon_214.security_id, anon_214.currency, anon_214.unrealised
  FROM anon_214
),
anon_211 AS (
  SELECT anon_212.account_id, anon_212.security_id, anon_212.currency, CAST(coalesce(SUM(anon_212.unrealised), 0) AS DECIMAL(38, 2)) AS amount
  FROM anon_212
  GROUP BY anon_212.account_id, anon_212.security_id, anon_212.currency
),
anon_210 AS (
  SELECT anon_211.account_id, anon_211.security_id, anon_211.currency, anon_211.amount
  FROM anon_211
  WHERE anon_211.amount != 0
),
anon_209 AS (
  SELECT anon_210.account_id, anon_210.security_id, anon_210.currency, anon_210.amount, 'MARK.' + CAST(anon_210.account_id AS VARCHAR(8000)) + '.' + CAST(anon_210.security_id AS VARCHAR(8000)) AS event_key,
    'FIRM' AS account_class
  FROM anon_210
),
anon_208 AS (
  SELECT anon_209.account_id, anon_209.security_id, anon_209.currency, anon_209.amount, anon_209.event_key, anon_209.account_class, '00000901' AS depository_account
  FROM anon_209
),
anon_207 AS (
  SELECT anon_208.account_id, anon_208.security_id, anon_208.currency, anon_208.amount, anon_208.event_key, anon_208.account_class, anon_208.depository_account,
    CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_208
),
anon_206 AS (
  SELECT anon_207.account_id, anon_207.security_id, anon_207.currency, anon_207.amount, anon_207.event_key, anon_207.account_class, anon_207.depository_account,
    anon_207.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_207
),
anon_205 AS (
  SELECT anon_206.account_id, anon_206.security_id, anon_206.currency, anon_206.amount, anon_206.event_key, anon_206.account_class, anon_206.depository_account,
    anon_206.business_date, anon_206.bank_account
  FROM anon_206
),
anon_223 AS (
  SELECT fee_difference.fee, fee_difference.charge_date, fee_difference.currency, fee_difference.sales, fee_difference.collected, fee_difference.due, fee_difference.difference
  FROM fee_difference
  WHERE fee_difference.difference != 0
),
anon_222 AS (
  SELECT anon_223.currency, anon_223.difference AS amount, '-' AS security_id, 'FEE.' + CAST(anon_223.fee AS VARCHAR(8000)) + '.' + CONVERT(VARCHAR(10), anon_223.charge_date, 23) + '.' + CAST(anon_223.currency AS VARCHAR(8000)) AS event_key
  FROM anon_223
),
anon_221 AS (
  SELECT anon_222.currency, anon_222.amount, anon_222.security_id, anon_222.event_key, '00000901' AS depository_account
  FROM anon_222
),
anon_220 AS (
  SELECT anon_221.currency, anon_221.amount, anon_221.security_id, anon_221.event_key, anon_221.depository_account, CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_221
),
anon_219 AS (
  SELECT anon_220.currency, anon_220.amount, anon_220.security_id, anon_220.event_key, anon_220.depository_account, anon_220.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_220
),
anon_218 AS (
  SELECT anon_219.currency, anon_219.amount, anon_219.security_id, anon_219.event_key, anon_219.depository_account, anon_219.business_date, anon_219.bank_account
  FROM anon_219
),
anon_234 AS (
  SELECT transaction_charge.sender, transaction_charge.chain, transaction_charge.root_trade_date, transaction_charge.exec_id, transaction_charge.version_exec_id,
    transaction_charge.entry, transaction_charge.charge, transaction_charge.account_id, transaction_charge.account_class, transaction_charge.security_id,
    transaction_charge.trade_date, transaction_charge.settlement_date, transaction_charge.currency, transaction_charge.basis_amount, transaction_charge.charge_rate,
    transaction_charge.outcome, transaction_charge.exemption, transaction_charge.known_date, transaction_charge.amount
  FROM transaction_charge
  WHERE transaction_charge.outcome = 'CHARGED' AND transaction_charge.settlement_date <= CAST('2026-11-10' AS DATE)
),
anon_237 AS (
  SELECT recent_transaction_charge.sender, recent_transaction_charge.chain, recent_transaction_charge.root_trade_date, recent_transaction_charge.exec_id,
    recent_transaction_charge.version_exec_id, recent_transaction_charge.entry, recent_transaction_charge.charge, recent_transaction_charge.account_id,
    recent_transaction_charge.account_class, recent_transaction_charge.security_id, recent_transaction_charge.trade_date, recent_transaction_charge.settlement_date,
    recent_transaction_charge.currency, recent_transaction_charge.basis_amount, recent_transaction_charge.charge_rate, recent_transaction_charge.outcome,
    recent_transaction_charge.exemption, recent_transaction_charge.known_date, recent_transaction_charge.amount
  FROM recent_transaction_charge
  WHERE recent_transaction_charge.outcome = 'CHARGED'
),
anon_236 AS (
  SELECT anon_237.sender, anon_237.chain, anon_237.root_trade_date, anon_237.exec_id, anon_237.version_exec_id, anon_237.entry, anon_237.charge, anon_237.account_id,
    anon_237.account_class, anon_237.security_id, anon_237.trade_date, anon_237.settlement_date, anon_237.currency, anon_237.basis_amount, anon_237.charge_rate,
    anon_237.outcome, anon_237.exemption, anon_237.known_date, anon_237.amount
  FROM anon_237
  WHERE anon_237.settlement_date > anon_237.known_date AND anon_237.settlement_date > CAST('2026-11-10' AS DATE) AND anon_237.settlement_date <= CAST('2026-11-10' AS DATE)
),
anon_235 AS (
  SELECT anon_236.sender, anon_236.chain, anon_236.root_trade_date, anon_236.exec_id, anon_236.version_exec_id, anon_236.entry, anon_236.charge, anon_236.account_id,
    anon_236.account_class, anon_236.security_id, anon_236.trade_date, anon_236.settlement_date, anon_236.currency, anon_236.basis_amount, anon_236.charge_rate,
    anon_236.outcome, anon_236.exemption, anon_236.known_date, anon_236.amount
  FROM anon_236
),
anon_233 AS (
  SELECT anon_234.sender, anon_234.chain, anon_234.root_trade_date, anon_234.exec_id, anon_234.version_exec_id, anon_234.entry, anon_234.charge, anon_234.account_id,
    anon_234.account_class, anon_234.security_id, anon_234.trade_date, anon_234.settlement_date, anon_234.currency, anon_234.basis_amount, anon_234.charge_rate,
    anon_234.outcome, anon_234.exemption, anon_234.known_date, anon_234.amount
  FROM anon_234
  UNION ALL
  SELECT anon_235.sender, anon_235.chain, anon_235.root_trade_date, anon_235.exec_id, anon_235.version_exec_id, anon_235.entry, anon_235.charge, anon_235.account_id,
    anon_235.account_class, anon_235.security_id, anon_235.trade_date, anon_235.settlement_date, anon_235.currency, anon_235.basis_amount, anon_235.charge_rate,
    anon_235.outcome, anon_235.exemption, anon_235.known_date, anon_235.amount
  FROM anon_235
),
anon_232 AS (
  SELECT anon_233.account_id, anon_233.account_class, anon_233.security_id, anon_233.currency, anon_233.amount, CAST(anon_233.sender AS VARCHAR(8000)) + '.' + CONVERT(VARCHAR(10), anon_233.root_trade_date, 23) + '.' + CAST(anon_233.exec_id AS VARCHAR(8000)) + '.' + CAST(anon_233.version_exec_id AS VARCHAR(8000)) + '.' + CAST(anon_233.entry AS VARCHAR(8000)) + '.' + CAST(anon_233.charge AS VARCHAR(8000)) AS event_key
  FROM anon_233
),
anon_231 AS (
  SELECT anon_232.account_id, anon_232.account_class, anon_232.security_id, anon_232.currency, anon_232.amount, anon_232.event_key, '00000901' AS depository_account
  FROM anon_232
),
anon_230 AS (
  SELECT anon_231.account_id, anon_231.account_class, anon_231.security_id, anon_231.currency, anon_231.amount, anon_231.event_key, anon_231.depository_account,
    CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_231
),
anon_229 AS (
  SELECT anon_230.account_id, anon_230.account_class, anon_230.security_id, anon_230.currency, anon_230.amount, anon_230.event_key, anon_230.depository_account,
    anon_230.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_230
),
anon_228 AS (
  SELECT anon_229.account_id, anon_229.account_class, anon_229.security_id, anon_229.currency, anon_229.amount, anon_229.event_key, anon_229.depository_account,
    anon_229.business_date, anon_229.bank_account
  FROM anon_229
),
anon_251 AS (
  SELECT depository_activity.file_id, depository_activity.line_number, depository_activity.activity_reference, depository_activity.activity_kind, depository_activity.activity_status,
    depository_activity.depository_account, depository_activity.contra_account, depository_activity.security_id, depository_activity.quantity, depository_activity.money,
    depository_activity.our_reference, depository_activity.status_reason, depository_activity.status, depository_activity.reason, depository_activity.known_date
  FROM depository_activity
  WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED')
),
anon_250 AS (
  SELECT anon_251.file_id, anon_251.line_number, anon_251.activity_reference, anon_251.activity_kind, anon_251.activity_status, anon_251.depository_account,
    anon_251.contra_account, anon_251.security_id, anon_251.quantity, anon_251.money, anon_251.our_reference, anon_251.status_reason, anon_251.status, anon_251.reason,
    anon_251.known_date
  FROM anon_251
  WHERE anon_251.activity_kind IN ('TRANSFER', 'FREE')
),
anon_249 AS (
  SELECT anon_250.security_id, anon_250.depository_account, anon_250.quantity, CAST(NULL AS VARCHAR(8000)) AS currency, CAST(anon_250.file_id AS VARCHAR(8000)) + '.' + CAST(anon_250.line_number AS VARCHAR(8000)) AS event_key
  FROM anon_250
),
anon_253 AS (
  SELECT security_transfer.file_id, security_transfer.line_number, security_transfer.sender, security_transfer.transfer_id, security_transfer.transfer_kind,
    security_transfer.account_id, security_transfer.account_class, security_transfer.depository_account, security_transfer.contra_account, security_transfer.security_id,
    security_transfer.quantity, security_transfer.cost_price, security_transfer.cost, security_transfer.cost_reason, security_transfer.transfer_date, security_transfer.currency,
    security_transfer.lot_id, security_transfer.status, security_transfer.reason, security_transfer.known_date
  FROM security_transfer
  WHERE security_transfer.status = 'accepted' AND security_transfer.transfer_kind = 'DEPOSITORY'
),
anon_252 AS (
  SELECT anon_253.security_id, anon_253.depository_account, anon_253.quantity, anon_253.currency, CAST(anon_253.file_id AS VARCHAR(8000)) + '.' + CAST(anon_253.line_number AS VARCHAR(8000)) AS event_key
  FROM anon_253
),
anon_248 AS (
  SELECT anon_249.security_id, anon_249.depository_account, anon_249.quantity, anon_249.currency, anon_249.event_key
  FROM anon_249
  UNION ALL
  SELECT anon_252.security_id, anon_252.depository_account, anon_252.quantity, anon_252.currency, anon_252.event_key
  FROM anon_252
),
anon_247 AS (
  SELECT anon_248.security_id, anon_248.depository_account, anon_248.quantity, anon_248.currency, anon_248.event_key, CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_248
),
anon_246 AS (
  SELECT anon_247.security_id, anon_247.depository_account, anon_247.quantity, anon_247.currency, anon_247.event_key, anon_247.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_247
),
anon_245 AS (
  SELECT anon_246.security_id, anon_246.depository_account, anon_246.quantity, anon_246.currency, anon_246.event_key, anon_246.business_date, anon_246.bank_account
  FROM anon_246
),
anon_260 AS (
  SELECT security_transfer.file_id, security_transfer.line_number, security_transfer.sender, security_transfer.transfer_id, security_transfer.transfer_kind,
    security_transfer.account_id, security_transfer.account_class, security_transfer.depository_account, security_transfer.contra_account, security_transfer.security_id,
    security_transfer.quantity, security_transfer.cost_price, security_transfer.cost, security_transfer.cost_reason, security_transfer.transfer_date, security_transfer.currency,
    security_transfer.lot_id, security_transfer.status, security_transfer.reason, security_transfer.known_date
  FROM security_transfer
  WHERE security_transfer.status = 'accepted' AND security_transfer.transfer_kind = 'ACCOUNT'
),
anon_259 AS (
  SELECT anon_260.account_id, anon_260.account_class, anon_260.security_id, anon_260.quantity, anon_260.currency, coalesce(anon_260.depository_account, '00000901') AS depository_account,
    CASE WHEN (anon_260.depository_account IS NOT NULL) THEN 'DEPOSITORY' ELSE 'TRANSFER' END AS location, anon_260.transfer_date AS business_date, CAST(anon_260.file_id AS VARCHAR(8000)) + '.' + CAST(anon_260.line_number AS VARCHAR(8000)) AS event_key
  FROM anon_260
),
anon_258 AS (
  SELECT anon_259.account_id, anon_259.account_class, anon_259.security_id, anon_259.quantity, anon_259.currency, anon_259.depository_account, anon_259.location,
    anon_259.business_date, anon_259.event_key
  FROM anon_259
),
anon_276 AS (
  SELECT transfer_cost.account_id, transfer_cost.security_id, transfer_cost.lot_id, transfer_cost.account_class, transfer_cost.currency, transfer_cost.cost
  FROM transfer_cost
  WHERE transfer_cost.account_class = 'FIRM'
),
anon_275 AS (
  SELECT anon_276.account_id, anon_276.security_id, anon_276.lot_id, anon_276.account_class, anon_276.currency, anon_276.cost, CAST(anon_276.account_id AS VARCHAR(8000)) + '.' + CAST(anon_276.security_id AS VARCHAR(8000)) + '.' + CAST(anon_276.lot_id AS VARCHAR(8000)) AS event_key
  FROM anon_276
),
anon_274 AS (
  SELECT anon_275.account_id, anon_275.security_id, anon_275.lot_id, anon_275.account_class, anon_275.currency, anon_275.cost, anon_275.event_key, '00000901' AS depository_account
  FROM anon_275
),
anon_273 AS (
  SELECT anon_274.account_id, anon_274.security_id, anon_274.lot_id, anon_274.account_class, anon_274.currency, anon_274.cost, anon_274.event_key, anon_274.depository_account,
    CAST('2026-11-10' AS DATE) AS business_date
  FROM anon_274
),
anon_272 AS (
  SELECT anon_273.account_id, anon_273.security_id, anon_273.lot_id, anon_273.account_class, anon_273.currency, anon_273.cost, anon_273.event_key, anon_273.depository_account,
    anon_273.business_date, 'SETTLEMENT' AS bank_account
  FROM anon_273
),
anon_271 AS (
  SELECT anon_272.account_id, anon_272.security_id, anon_272.lot_id, anon_272.account_class, anon_272.currency, anon_272.cost, anon_272.event_key, anon_272.depository_account,
    anon_272.business_date, anon_272.bank_account
  FROM anon_272
),
anon_4 AS (
  SELECT 'CNS_MONEY' AS event_kind, anon_5.event_key, 1 AS leg, '1015' AS ledger_account, anon_5.bank_account AS sub_account, '-' AS security_id, anon_5.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_5.amount * 1 AS DECIMAL(38, 2)) AS money, anon_5.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_5
),
anon_11 AS (
  SELECT 'CNS_MONEY' AS event_kind, anon_5.event_key, 2 AS leg, '1240' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_5.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_5.amount * -1 AS DECIMAL(38, 2)) AS money, anon_5.business_date, CAST('2026-11-10' AS DATE) AS known_date
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
    anon_14.security_id AS instrument, CAST(anon_14.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_14.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_14
),
anon_19 AS (
  SELECT 'CNS_DELIVERY' AS event_kind, anon_14.event_key, 2 AS leg, 'S-CNS' AS ledger_account, '-' AS sub_account, anon_14.security_id, anon_14.security_id AS instrument,
    CAST(anon_14.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_14.business_date, CAST('2026-11-10' AS DATE) AS known_date
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
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_22.amount * 1 AS DECIMAL(38, 2)) AS money, anon_22.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_22
),
anon_28 AS (
  SELECT 'NET_CASH' AS event_kind, anon_22.event_key, 2 AS leg, '1240' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_22.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_22.amount * -1 AS DECIMAL(38, 2)) AS money, anon_22.business_date, CAST('2026-11-10' AS DATE) AS known_date
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
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_31.amount * 1 AS DECIMAL(38, 2)) AS money, anon_31.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_31
),
anon_36 AS (
  SELECT 'NET_DELIVERY' AS event_kind, anon_31.event_key, 2 AS leg, '1240' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_31.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_31.amount * -1 AS DECIMAL(38, 2)) AS money, anon_31.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_31
),
anon_37 AS (
  SELECT 'NET_DELIVERY' AS event_kind, anon_31.event_key, 3 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_31.depository_account AS sub_account, anon_31.security_id,
    anon_31.security_id AS instrument, CAST(anon_31.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_31.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_31
),
anon_38 AS (
  SELECT 'NET_DELIVERY' AS event_kind, anon_31.event_key, 4 AS leg, 'S-CNS' AS ledger_account, '-' AS sub_account, anon_31.security_id, anon_31.security_id AS instrument,
    CAST(anon_31.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_31.business_date, CAST('2026-11-10' AS DATE) AS known_date
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
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_41.amount * 1 AS DECIMAL(38, 2)) AS money, anon_41.business_date, CAST('2026-11-10' AS DATE) AS known_date
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
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_50.amount * -1 AS DECIMAL(38, 2)) AS money, anon_50.business_date, CAST('2026-11-10' AS DATE) AS known_date
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
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_52.amount * -1 AS DECIMAL(38, 2)) AS money, anon_52.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_52
),
anon_53 AS (
  SELECT 'TFT_DELIVERY' AS event_kind, anon_41.event_key, 4 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_41.depository_account AS sub_account, anon_41.security_id,
    anon_41.security_id AS instrument, CAST(anon_41.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_41.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_41
),
anon_54 AS (
  SELECT 'TFT_DELIVERY' AS event_kind, anon_41.event_key, 5 AS leg, 'S-FAIL' AS ledger_account, anon_41.counterparty AS sub_account, anon_41.security_id,
    anon_41.security_id AS instrument, CAST(anon_41.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_41.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
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
    anon_57.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_57.amount * 1 AS DECIMAL(38, 2)) AS money, anon_57.business_date, CAST('2026-11-10' AS DATE) AS known_date
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
    anon_62.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_62.amount * -1 AS DECIMAL(38, 2)) AS money, anon_62.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
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
    anon_64.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_64.amount * -1 AS DECIMAL(38, 2)) AS money, anon_64.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_64
),
anon_65 AS (
  SELECT 'FIRM_TFT_DELIVERY' AS event_kind, anon_57.event_key, 4 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_57.depository_account AS sub_account, anon_57.security_id,
    anon_57.security_id AS instrument, CAST(anon_57.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_57.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_57
),
anon_66 AS (
  SELECT 'FIRM_TFT_DELIVERY' AS event_kind, anon_57.event_key, 5 AS leg, 'S-FAIL' AS ledger_account, anon_57.counterparty AS sub_account, anon_57.security_id,
    anon_57.security_id AS instrument, CAST(anon_57.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_57.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
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
  SELECT 'DIVIDEND_CLAIM_PAID' AS event_kind, anon_69.event_key, 1 AS leg, '1015' AS ledger_account, anon_69.bank_account AS sub_account, '-' AS security_id,
    anon_69.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_69.amount * 1 AS DECIMAL(38, 2)) AS money, anon_69.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_69
),
anon_77 AS (
  SELECT anon_69.security_id, anon_69.currency, anon_69.depository_account, anon_69.amount, anon_69.settled_on, anon_69.counterparty, anon_69.event_key,
    anon_69.business_date, anon_69.bank_account
  FROM anon_69
  WHERE anon_69.amount > 0
),
anon_76 AS (
  SELECT 'DIVIDEND_CLAIM_PAID' AS event_kind, anon_77.event_key, 2 AS leg, '1725' AS ledger_account, anon_77.counterparty AS sub_account, '-' AS security_id,
    anon_77.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_77.amount * -1 AS DECIMAL(38, 2)) AS money, anon_77.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_77
),
anon_79 AS (
  SELECT anon_69.security_id, anon_69.currency, anon_69.depository_account, anon_69.amount, anon_69.settled_on, anon_69.counterparty, anon_69.event_key,
    anon_69.business_date, anon_69.bank_account
  FROM anon_69
  WHERE anon_69.amount < 0
),
anon_78 AS (
  SELECT 'DIVIDEND_CLAIM_PAID' AS event_kind, anon_79.event_key, 3 AS leg, '2240' AS ledger_account, anon_79.counterparty AS sub_account, '-' AS security_id,
    anon_79.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_79.amount * -1 AS DECIMAL(38, 2)) AS money, anon_79.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_79
),
anon_67 AS (
  SELECT anon_68.event_kind, anon_68.event_key, anon_68.leg, anon_68.ledger_account, anon_68.sub_account, anon_68.security_id, anon_68.instrument, anon_68.quantity,
    anon_68.money, anon_68.business_date, anon_68.known_date
  FROM anon_68
  UNION ALL
  SELECT anon_76.event_kind, anon_76.event_key, anon_76.leg, anon_76.ledger_account, anon_76.sub_account, anon_76.security_id, anon_76.instrument, anon_76.quantity,
    anon_76.money, anon_76.business_date, anon_76.known_date
  FROM anon_76
  UNION ALL
  SELECT anon_78.event_kind, anon_78.event_key, anon_78.leg, anon_78.ledger_account, anon_78.sub_account, anon_78.security_id, anon_78.instrument, anon_78.quantity,
    anon_78.money, anon_78.business_date, anon_78.known_date
  FROM anon_78
),
anon_81 AS (
  SELECT 'WIRE' AS event_kind, anon_82.event_key, 1 AS leg, '1015' AS ledger_account, anon_82.bank_account AS sub_account, '-' AS security_id, anon_82.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_82.amount * 1 AS DECIMAL(38, 2)) AS money, anon_82.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_82
),
anon_91 AS (
  SELECT anon_82.account_id, anon_82.account_class, anon_82.bank_account, anon_82.currency, anon_82.amount, anon_82.security_id, anon_82.business_date,
    anon_82.event_key
  FROM anon_82
  WHERE anon_82.account_class = 'CUSTOMER'
),
anon_90 AS (
  SELECT 'WIRE' AS event_kind, anon_91.event_key, 2 AS leg, '1310' AS ledger_account, anon_91.account_id AS sub_account, '-' AS security_id, anon_91.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_91.amount * -1 AS DECIMAL(38, 2)) AS money, anon_91.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_91
),
anon_93 AS (
  SELECT anon_82.account_id, anon_82.account_class, anon_82.bank_account, anon_82.currency, anon_82.amount, anon_82.security_id, anon_82.business_date,
    anon_82.event_key
  FROM anon_82
  WHERE anon_82.account_class = 'PAB'
),
anon_92 AS (
  SELECT 'WIRE' AS event_kind, anon_93.event_key, 3 AS leg, '1330' AS ledger_account, anon_93.account_id AS sub_account, '-' AS security_id, anon_93.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_93.amount * -1 AS DECIMAL(38, 2)) AS money, anon_93.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_93
),
anon_95 AS (
  SELECT anon_82.account_id, anon_82.account_class, anon_82.bank_account, anon_82.currency, anon_82.amount, anon_82.security_id, anon_82.business_date,
    anon_82.event_key
  FROM anon_82
  WHERE anon_82.account_class = 'FIRM'
),
anon_94 AS (
  SELECT 'WIRE' AS event_kind, anon_95.event_key, 4 AS leg, '3010' AS ledger_account, anon_95.account_id AS sub_account, '-' AS security_id, anon_95.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_95.amount * -1 AS DECIMAL(38, 2)) AS money, anon_95.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_95
),
anon_80 AS (
  SELECT anon_81.event_kind, anon_81.event_key, anon_81.leg, anon_81.ledger_account, anon_81.sub_account, anon_81.security_id, anon_81.instrument, anon_81.quantity,
    anon_81.money, anon_81.business_date, anon_81.known_date
  FROM anon_81
  UNION ALL
  SELECT anon_90.event_kind, anon_90.event_key, anon_90.leg, anon_90.ledger_account, anon_90.sub_account, anon_90.security_id, anon_90.instrument, anon_90.quantity,
    anon_90.money, anon_90.business_date, anon_90.known_date
  FROM anon_90
  UNION ALL
  SELECT anon_92.event_kind, anon_92.event_key, anon_92.leg, anon_92.ledger_account, anon_92.sub_account, anon_92.security_id, anon_92.instrument, anon_92.quantity,
    anon_92.money, anon_92.business_date, anon_92.known_date
  FROM anon_92
  UNION ALL
  SELECT anon_94.event_kind, anon_94.event_key, anon_94.leg, anon_94.ledger_account, anon_94.sub_account, anon_94.security_id, anon_94.instrument, anon_94.quantity,
    anon_94.money, anon_94.business_date, anon_94.known_date
  FROM anon_94
),
anon_98 AS (
  SELECT anon_99.account_id, anon_99.account_class, anon_99.bank_account, anon_99.currency, anon_99.amount, anon_99.security_id, anon_99.business_date,
    anon_99.event_key
  FROM anon_99
  WHERE anon_99.account_class = 'CUSTOMER'
),
anon_97 AS (
  SELECT 'INTEREST' AS event_kind, anon_98.event_key, 1 AS leg, '1310' AS ledger_account, anon_98.account_id AS sub_account, '-' AS security_id, anon_98.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_98.amount * -1 AS DECIMAL(38, 2)) AS money, anon_98.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_98
),
anon_103 AS (
  SELECT anon_99.account_id, anon_99.account_class, anon_99.bank_account, anon_99.currency, anon_99.amount, anon_99.security_id, anon_99.business_date,
    anon_99.event_key
  FROM anon_99
  WHERE anon_99.account_class = 'PAB'
),
anon_102 AS (
  SELECT 'INTEREST' AS event_kind, anon_103.event_key, 2 AS leg, '1330' AS ledger_account, anon_103.account_id AS sub_account, '-' AS security_id, anon_103.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_103.amount * -1 AS DECIMAL(38, 2)) AS money, anon_103.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_103
),
anon_105 AS (
  SELECT anon_99.account_id, anon_99.account_class, anon_99.bank_account, anon_99.currency, anon_99.amount, anon_99.security_id, anon_99.business_date,
    anon_99.event_key
  FROM anon_99
  WHERE anon_99.amount < 0
),
anon_104 AS (
  SELECT 'INTEREST' AS event_kind, anon_105.event_key, 3 AS leg, '4030' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_105.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_105.amount * 1 AS DECIMAL(38, 2)) AS money, anon_105.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_105
),
anon_107 AS (
  SELECT anon_99.account_id, anon_99.account_class, anon_99.bank_account, anon_99.currency, anon_99.amount, anon_99.security_id, anon_99.business_date,
    anon_99.event_key
  FROM anon_99
  WHERE anon_99.amount > 0
),
anon_106 AS (
  SELECT 'INTEREST' AS event_kind, anon_107.event_key, 4 AS leg, '5020' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_107.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_107.amount * 1 AS DECIMAL(38, 2)) AS money, anon_107.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_107
),
anon_96 AS (
  SELECT anon_97.event_kind, anon_97.event_key, anon_97.leg, anon_97.ledger_account, anon_97.sub_account, anon_97.security_id, anon_97.instrument, anon_97.quantity,
    anon_97.money, anon_97.business_date, anon_97.known_date
  FROM anon_97
  UNION ALL
  SELECT anon_102.event_kind, anon_102.event_key, anon_102.leg, anon_102.ledger_account, anon_102.sub_account, anon_102.security_id, anon_102.instrument,
    anon_102.quantity, anon_102.money, anon_102.business_date, anon_102.known_date
  FROM anon_102
  UNION ALL
  SELECT anon_104.event_kind, anon_104.event_key, anon_104.leg, anon_104.ledger_account, anon_104.sub_account, anon_104.security_id, anon_104.instrument,
    anon_104.quantity, anon_104.money, anon_104.business_date, anon_104.known_date
  FROM anon_104
  UNION ALL
  SELECT anon_106.event_kind, anon_106.event_key, anon_106.leg, anon_106.ledger_account, anon_106.sub_account, anon_106.security_id, anon_106.instrument,
    anon_106.quantity, anon_106.money, anon_106.business_date, anon_106.known_date
  FROM anon_106
),
anon_110 AS (
  SELECT anon_111.account_id, anon_111.account_class, anon_111.bank_account, anon_111.currency, anon_111.amount, anon_111.security_id, anon_111.business_date,
    anon_111.event_key
  FROM anon_111
  WHERE anon_111.account_class = 'CUSTOMER'
),
anon_109 AS (
  SELECT 'ACCOUNT_FEE' AS event_kind, anon_110.event_key, 1 AS leg, '1310' AS ledger_account, anon_110.account_id AS sub_account, '-' AS security_id, anon_110.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_110.amount * -1 AS DECIMAL(38, 2)) AS money, anon_110.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_110
),
anon_115 AS (
  SELECT anon_111.account_id, anon_111.account_class, anon_111.bank_account, anon_111.currency, anon_111.amount, anon_111.security_id, anon_111.business_date,
    anon_111.event_key
  FROM anon_111
  WHERE anon_111.account_class = 'PAB'
),
anon_114 AS (
  SELECT 'ACCOUNT_FEE' AS event_kind, anon_115.event_key, 2 AS leg, '1330' AS ledger_account, anon_115.account_id AS sub_account, '-' AS security_id, anon_115.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_115.amount * -1 AS DECIMAL(38, 2)) AS money, anon_115.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_115
),
anon_116 AS (
  SELECT 'ACCOUNT_FEE' AS event_kind, anon_111.event_key, 3 AS leg, '4070' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_111.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_111.amount * 1 AS DECIMAL(38, 2)) AS money, anon_111.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_111
),
anon_108 AS (
  SELECT anon_109.event_kind, anon_109.event_key, anon_109.leg, anon_109.ledger_account, anon_109.sub_account, anon_109.security_id, anon_109.instrument,
    anon_109.quantity, anon_109.money, anon_109.business_date, anon_109.known_date
  FROM anon_109
  UNION ALL
  SELECT anon_114.event_kind, anon_114.event_key, anon_114.leg, anon_114.ledger_account, anon_114.sub_account, anon_114.security_id, anon_114.instrument,
    anon_114.quantity, anon_114.money, anon_114.business_date, anon_114.known_date
  FROM anon_114
  UNION ALL
  SELECT anon_116.event_kind, anon_116.event_key, anon_116.leg, anon_116.ledger_account, anon_116.sub_account, anon_116.security_id, anon_116.instrument,
    anon_116.quantity, anon_116.money, anon_116.business_date, anon_116.known_date
  FROM anon_116
),
anon_118 AS (
  SELECT 'BORROW_OPEN' AS event_kind, anon_119.event_key, 1 AS leg, '1015' AS ledger_account, anon_119.bank_account AS sub_account, '-' AS security_id,
    anon_119.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_119.amount * 1 AS DECIMAL(38, 2)) AS money, anon_119.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_119
),
anon_125 AS (
  SELECT 'BORROW_OPEN' AS event_kind, anon_119.event_key, 2 AS leg, '1220' AS ledger_account, anon_119.loan_id AS sub_account, '-' AS security_id, anon_119.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_119.amount * -1 AS DECIMAL(38, 2)) AS money, anon_119.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_119
),
anon_126 AS (
  SELECT 'BORROW_OPEN' AS event_kind, anon_119.event_key, 3 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_119.depository_account AS sub_account, anon_119.security_id,
    anon_119.security_id AS instrument, CAST(anon_119.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_119.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_119
),
anon_127 AS (
  SELECT 'BORROW_OPEN' AS event_kind, anon_119.event_key, 4 AS leg, 'S-BORROWED' AS ledger_account, anon_119.loan_id AS sub_account, anon_119.security_id,
    anon_119.security_id AS instrument, CAST(anon_119.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_119.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_119
),
anon_117 AS (
  SELECT anon_118.event_kind, anon_118.event_key, anon_118.leg, anon_118.ledger_account, anon_118.sub_account, anon_118.security_id, anon_118.instrument,
    anon_118.quantity, anon_118.money, anon_118.business_date, anon_118.known_date
  FROM anon_118
  UNION ALL
  SELECT anon_125.event_kind, anon_125.event_key, anon_125.leg, anon_125.ledger_account, anon_125.sub_account, anon_125.security_id, anon_125.instrument,
    anon_125.quantity, anon_125.money, anon_125.business_date, anon_125.known_date
  FROM anon_125
  UNION ALL
  SELECT anon_126.event_kind, anon_126.event_key, anon_126.leg, anon_126.ledger_account, anon_126.sub_account, anon_126.security_id, anon_126.instrument,
    anon_126.quantity, anon_126.money, anon_126.business_date, anon_126.known_date
  FROM anon_126
  UNION ALL
  SELECT anon_127.event_kind, anon_127.event_key, anon_127.leg, anon_127.ledger_account, anon_127.sub_account, anon_127.security_id, anon_127.instrument,
    anon_127.quantity, anon_127.money, anon_127.business_date, anon_127.known_date
  FROM anon_127
),
anon_129 AS (
  SELECT 'BORROW_MARK' AS event_kind, anon_130.event_key, 1 AS leg, '1015' AS ledger_account, anon_130.bank_account AS sub_account, '-' AS security_id,
    anon_130.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_130.amount * 1 AS DECIMAL(38, 2)) AS money, anon_130.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_130
),
anon_136 AS (
  SELECT 'BORROW_MARK' AS event_kind, anon_130.event_key, 2 AS leg, '1220' AS ledger_account, anon_130.loan_id AS sub_account, '-' AS security_id, anon_130.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_130.amount * -1 AS DECIMAL(38, 2)) AS money, anon_130.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_130
),
anon_128 AS (
  SELECT anon_129.event_kind, anon_129.event_key, anon_129.leg, anon_129.ledger_account, anon_129.sub_account, anon_129.security_id, anon_129.instrument,
    anon_129.quantity, anon_129.money, anon_129.business_date, anon_129.known_date
  FROM anon_129
  UNION ALL
  SELECT anon_136.event_kind, anon_136.event_key, anon_136.leg, anon_136.ledger_account, anon_136.sub_account, anon_136.security_id, anon_136.instrument,
    anon_136.quantity, anon_136.money, anon_136.business_date, anon_136.known_date
  FROM anon_136
),
anon_138 AS (
  SELECT 'BORROW_RETURN' AS event_kind, anon_139.event_key, 1 AS leg, '1015' AS ledger_account, anon_139.bank_account AS sub_account, '-' AS security_id,
    anon_139.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_139.amount * 1 AS DECIMAL(38, 2)) AS money, anon_139.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_139
),
anon_145 AS (
  SELECT 'BORROW_RETURN' AS event_kind, anon_139.event_key, 2 AS leg, '1220' AS ledger_account, anon_139.loan_id AS sub_account, '-' AS security_id, anon_139.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_139.amount * -1 AS DECIMAL(38, 2)) AS money, anon_139.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_139
),
anon_146 AS (
  SELECT 'BORROW_RETURN' AS event_kind, anon_139.event_key, 3 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_139.depository_account AS sub_account, anon_139.security_id,
    anon_139.security_id AS instrument, CAST(anon_139.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_139.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_139
),
anon_147 AS (
  SELECT 'BORROW_RETURN' AS event_kind, anon_139.event_key, 4 AS leg, 'S-BORROWED' AS ledger_account, anon_139.loan_id AS sub_account, anon_139.security_id,
    anon_139.security_id AS instrument, CAST(anon_139.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_139.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_139
),
anon_137 AS (
  SELECT anon_138.event_kind, anon_138.event_key, anon_138.leg, anon_138.ledger_account, anon_138.sub_account, anon_138.security_id, anon_138.instrument,
    anon_138.quantity, anon_138.money, anon_138.business_date, anon_138.known_date
  FROM anon_138
  UNION ALL
  SELECT anon_145.event_kind, anon_145.event_key, anon_145.leg, anon_145.ledger_account, anon_145.sub_account, anon_145.security_id, anon_145.instrument,
    anon_145.quantity, anon_145.money, anon_145.business_date, anon_145.known_date
  FROM anon_145
  UNION ALL
  SELECT anon_146.event_kind, anon_146.event_key, anon_146.leg, anon_146.ledger_account, anon_146.sub_account, anon_146.security_id, anon_146.instrument,
    anon_146.quantity, anon_146.money, anon_146.business_date, anon_146.known_date
  FROM anon_146
  UNION ALL
  SELECT anon_147.event_kind, anon_147.event_key, anon_147.leg, anon_147.ledger_account, anon_147.sub_account, anon_147.security_id, anon_147.instrument,
    anon_147.quantity, anon_147.money, anon_147.business_date, anon_147.known_date
  FROM anon_147
),
anon_149 AS (
  SELECT 'BORROW_REBATE' AS event_kind, anon_150.event_key, 1 AS leg, '1015' AS ledger_account, anon_150.bank_account AS sub_account, '-' AS security_id,
    anon_150.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_150.amount * 1 AS DECIMAL(38, 2)) AS money, anon_150.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_150
),
anon_157 AS (
  SELECT anon_150.loan_id, anon_150.security_id, anon_150.currency, anon_150.quantity, anon_150.counterparty, anon_150.amount, anon_150.event_key, anon_150.depository_account,
    anon_150.business_date, anon_150.bank_account
  FROM anon_150
  WHERE anon_150.amount > 0
),
anon_156 AS (
  SELECT 'BORROW_REBATE' AS event_kind, anon_157.event_key, 2 AS leg, '4040' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_157.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_157.amount * -1 AS DECIMAL(38, 2)) AS money, anon_157.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_157
),
anon_159 AS (
  SELECT anon_150.loan_id, anon_150.security_id, anon_150.currency, anon_150.quantity, anon_150.counterparty, anon_150.amount, anon_150.event_key, anon_150.depository_account,
    anon_150.business_date, anon_150.bank_account
  FROM anon_150
  WHERE anon_150.amount < 0
),
anon_158 AS (
  SELECT 'BORROW_REBATE' AS event_kind, anon_159.event_key, 3 AS leg, '5030' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_159.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_159.amount * -1 AS DECIMAL(38, 2)) AS money, anon_159.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_159
),
anon_148 AS (
  SELECT anon_149.event_kind, anon_149.event_key, anon_149.leg, anon_149.ledger_account, anon_149.sub_account, anon_149.security_id, anon_149.instrument,
    anon_149.quantity, anon_149.money, anon_149.business_date, anon_149.known_date
  FROM anon_149
  UNION ALL
  SELECT anon_156.event_kind, anon_156.event_key, anon_156.leg, anon_156.ledger_account, anon_156.sub_account, anon_156.security_id, anon_156.instrument,
    anon_156.quantity, anon_156.money, anon_156.business_date, anon_156.known_date
  FROM anon_156
  UNION ALL
  SELECT anon_158.event_kind, anon_158.event_key, anon_158.leg, anon_158.ledger_account, anon_158.sub_account, anon_158.security_id, anon_158.instrument,
    anon_158.quantity, anon_158.money, anon_158.business_date, anon_158.known_date
  FROM anon_158
),
anon_161 AS (
  SELECT 'LOAN_OPEN' AS event_kind, anon_162.event_key, 1 AS leg, '1015' AS ledger_account, anon_162.bank_account AS sub_account, '-' AS security_id, anon_162.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_162.amount * 1 AS DECIMAL(38, 2)) AS money, anon_162.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_162
),
anon_168 AS (
  SELECT 'LOAN_OPEN' AS event_kind, anon_162.event_key, 2 AS leg, '2120' AS ledger_account, anon_162.loan_id AS sub_account, '-' AS security_id, anon_162.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_162.amount * -1 AS DECIMAL(38, 2)) AS money, anon_162.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_162
),
anon_169 AS (
  SELECT 'LOAN_OPEN' AS event_kind, anon_162.event_key, 3 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_162.depository_account AS sub_account, anon_162.security_id,
    anon_162.security_id AS instrument, CAST(anon_162.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_162.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_162
),
anon_170 AS (
  SELECT 'LOAN_OPEN' AS event_kind, anon_162.event_key, 4 AS leg, 'S-LOANED' AS ledger_account, anon_162.loan_id AS sub_account, anon_162.security_id, anon_162.security_id AS instrument,
    CAST(anon_162.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_162.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_162
),
anon_160 AS (
  SELECT anon_161.event_kind, anon_161.event_key, anon_161.leg, anon_161.ledger_account, anon_161.sub_account, anon_161.security_id, anon_161.instrument,
    anon_161.quantity, anon_161.money, anon_161.business_date, anon_161.known_date
  FROM anon_161
  UNION ALL
  SELECT anon_168.event_kind, anon_168.event_key, anon_168.leg, anon_168.ledger_account, anon_168.sub_account, anon_168.security_id, anon_168.instrument,
    anon_168.quantity, anon_168.money, anon_168.business_date, anon_168.known_date
  FROM anon_168
  UNION ALL
  SELECT anon_169.event_kind, anon_169.event_key, anon_169.leg, anon_169.ledger_account, anon_169.sub_account, anon_169.security_id, anon_169.instrument,
    anon_169.quantity, anon_169.money, anon_169.business_date, anon_169.known_date
  FROM anon_169
  UNION ALL
  SELECT anon_170.event_kind, anon_170.event_key, anon_170.leg, anon_170.ledger_account, anon_170.sub_account, anon_170.security_id, anon_170.instrument,
    anon_170.quantity, anon_170.money, anon_170.business_date, anon_170.known_date
  FROM anon_170
),
anon_172 AS (
  SELECT 'LOAN_MARK' AS event_kind, anon_173.event_key, 1 AS leg, '1015' AS ledger_account, anon_173.bank_account AS sub_account, '-' AS security_id, anon_173.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_173.amount * 1 AS DECIMAL(38, 2)) AS money, anon_173.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_173
),
anon_179 AS (
  SELECT 'LOAN_MARK' AS event_kind, anon_173.event_key, 2 AS leg, '2120' AS ledger_account, anon_173.loan_id AS sub_account, '-' AS security_id, anon_173.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_173.amount * -1 AS DECIMAL(38, 2)) AS money, anon_173.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_173
),
anon_171 AS (
  SELECT anon_172.event_kind, anon_172.event_key, anon_172.leg, anon_172.ledger_account, anon_172.sub_account, anon_172.security_id, anon_172.instrument,
    anon_172.quantity, anon_172.money, anon_172.business_date, anon_172.known_date
  FROM anon_172
  UNION ALL
  SELECT anon_179.event_kind, anon_179.event_key, anon_179.leg, anon_179.ledger_account, anon_179.sub_account, anon_179.security_id, anon_179.instrument,
    anon_179.quantity, anon_179.money, anon_179.business_date, anon_179.known_date
  FROM anon_179
),
anon_181 AS (
  SELECT 'LOAN_RETURN' AS event_kind, anon_182.event_key, 1 AS leg, '1015' AS ledger_account, anon_182.bank_account AS sub_account, '-' AS security_id,
    anon_182.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_182.amount * 1 AS DECIMAL(38, 2)) AS money, anon_182.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_182
),
anon_188 AS (
  SELECT 'LOAN_RETURN' AS event_kind, anon_182.event_key, 2 AS leg, '2120' AS ledger_account, anon_182.loan_id AS sub_account, '-' AS security_id, anon_182.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_182.amount * -1 AS DECIMAL(38, 2)) AS money, anon_182.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_182
),
anon_189 AS (
  SELECT 'LOAN_RETURN' AS event_kind, anon_182.event_key, 3 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_182.depository_account AS sub_account, anon_182.security_id,
    anon_182.security_id AS instrument, CAST(anon_182.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_182.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_182
),
anon_190 AS (
  SELECT 'LOAN_RETURN' AS event_kind, anon_182.event_key, 4 AS leg, 'S-LOANED' AS ledger_account, anon_182.loan_id AS sub_account, anon_182.security_id,
    anon_182.security_id AS instrument, CAST(anon_182.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_182.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_182
),
anon_180 AS (
  SELECT anon_181.event_kind, anon_181.event_key, anon_181.leg, anon_181.ledger_account, anon_181.sub_account, anon_181.security_id, anon_181.instrument,
    anon_181.quantity, anon_181.money, anon_181.business_date, anon_181.known_date
  FROM anon_181
  UNION ALL
  SELECT anon_188.event_kind, anon_188.event_key, anon_188.leg, anon_188.ledger_account, anon_188.sub_account, anon_188.security_id, anon_188.instrument,
    anon_188.quantity, anon_188.money, anon_188.business_date, anon_188.known_date
  FROM anon_188
  UNION ALL
  SELECT anon_189.event_kind, anon_189.event_key, anon_189.leg, anon_189.ledger_account, anon_189.sub_account, anon_189.security_id, anon_189.instrument,
    anon_189.quantity, anon_189.money, anon_189.business_date, anon_189.known_date
  FROM anon_189
  UNION ALL
  SELECT anon_190.event_kind, anon_190.event_key, anon_190.leg, anon_190.ledger_account, anon_190.sub_account, anon_190.security_id, anon_190.instrument,
    anon_190.quantity, anon_190.money, anon_190.business_date, anon_190.known_date
  FROM anon_190
),
anon_192 AS (
  SELECT 'LOAN_REBATE' AS event_kind, anon_193.event_key, 1 AS leg, '1015' AS ledger_account, anon_193.bank_account AS sub_account, '-' AS security_id,
    anon_193.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_193.amount * 1 AS DECIMAL(38, 2)) AS money, anon_193.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_193
),
anon_200 AS (
  SELECT anon_193.loan_id, anon_193.security_id, anon_193.currency, anon_193.quantity, anon_193.counterparty, anon_193.amount, anon_193.event_key, anon_193.depository_account,
    anon_193.business_date, anon_193.bank_account
  FROM anon_193
  WHERE anon_193.amount < 0
),
anon_199 AS (
  SELECT 'LOAN_REBATE' AS event_kind, anon_200.event_key, 2 AS leg, '5020' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_200.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_200.amount * -1 AS DECIMAL(38, 2)) AS money, anon_200.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_200
),
anon_202 AS (
  SELECT anon_193.loan_id, anon_193.security_id, anon_193.currency, anon_193.quantity, anon_193.counterparty, anon_193.amount, anon_193.event_key, anon_193.depository_account,
    anon_193.business_date, anon_193.bank_account
  FROM anon_193
  WHERE anon_193.amount > 0
),
anon_201 AS (
  SELECT 'LOAN_REBATE' AS event_kind, anon_202.event_key, 3 AS leg, '4040' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_202.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_202.amount * -1 AS DECIMAL(38, 2)) AS money, anon_202.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_202
),
anon_191 AS (
  SELECT anon_192.event_kind, anon_192.event_key, anon_192.leg, anon_192.ledger_account, anon_192.sub_account, anon_192.security_id, anon_192.instrument,
    anon_192.quantity, anon_192.money, anon_192.business_date, anon_192.known_date
  FROM anon_192
  UNION ALL
  SELECT anon_199.event_kind, anon_199.event_key, anon_199.leg, anon_199.ledger_account, anon_199.sub_account, anon_199.security_id, anon_199.instrument,
    anon_199.quantity, anon_199.money, anon_199.business_date, anon_199.known_date
  FROM anon_199
  UNION ALL
  SELECT anon_201.event_kind, anon_201.event_key, anon_201.leg, anon_201.ledger_account, anon_201.sub_account, anon_201.security_id, anon_201.instrument,
    anon_201.quantity, anon_201.money, anon_201.business_date, anon_201.known_date
  FROM anon_201
),
anon_204 AS (
  SELECT 'MARK_TO_MARKET' AS event_kind, anon_205.event_key, 1 AS leg, '1510' AS ledger_account, anon_205.account_id AS sub_account, '-' AS security_id,
    anon_205.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_205.amount * 1 AS DECIMAL(38, 2)) AS money, anon_205.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_205
),
anon_215 AS (
  SELECT 'MARK_TO_MARKET' AS event_kind, anon_205.event_key, 2 AS leg, '4021' AS ledger_account, anon_205.account_id AS sub_account, '-' AS security_id,
    anon_205.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_205.amount * -1 AS DECIMAL(38, 2)) AS money, anon_205.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_205
),
anon_203 AS (
  SELECT anon_204.event_kind, anon_204.event_key, anon_204.leg, anon_204.ledger_account, anon_204.sub_account, anon_204.security_id, anon_204.instrument,
    anon_204.quantity, anon_204.money, anon_204.business_date, anon_204.known_date
  FROM anon_204
  UNION ALL
  SELECT anon_215.event_kind, anon_215.event_key, anon_215.leg, anon_215.ledger_account, anon_215.sub_account, anon_215.security_id, anon_215.instrument,
    anon_215.quantity, anon_215.money, anon_215.business_date, anon_215.known_date
  FROM anon_215
),
anon_217 AS (
  SELECT 'FEE_DIFFERENCE' AS event_kind, anon_218.event_key, 1 AS leg, '2410' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_218.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_218.amount * 1 AS DECIMAL(38, 2)) AS money, anon_218.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_218
),
anon_224 AS (
  SELECT 'FEE_DIFFERENCE' AS event_kind, anon_218.event_key, 2 AS leg, '4090' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_218.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_218.amount * -1 AS DECIMAL(38, 2)) AS money, anon_218.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_218
),
anon_216 AS (
  SELECT anon_217.event_kind, anon_217.event_key, anon_217.leg, anon_217.ledger_account, anon_217.sub_account, anon_217.security_id, anon_217.instrument,
    anon_217.quantity, anon_217.money, anon_217.business_date, anon_217.known_date
  FROM anon_217
  UNION ALL
  SELECT anon_224.event_kind, anon_224.event_key, anon_224.leg, anon_224.ledger_account, anon_224.sub_account, anon_224.security_id, anon_224.instrument,
    anon_224.quantity, anon_224.money, anon_224.business_date, anon_224.known_date
  FROM anon_224
),
anon_227 AS (
  SELECT anon_228.account_id, anon_228.account_class, anon_228.security_id, anon_228.currency, anon_228.amount, anon_228.event_key, anon_228.depository_account,
    anon_228.business_date, anon_228.bank_account
  FROM anon_228
  WHERE anon_228.account_class = 'CUSTOMER'
),
anon_226 AS (
  SELECT 'TRANSACTION_CHARGE' AS event_kind, anon_227.event_key, 1 AS leg, '1310' AS ledger_account, anon_227.account_id AS sub_account, '-' AS security_id,
    anon_227.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_227.amount * -1 AS DECIMAL(38, 2)) AS money, anon_227.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_227
),
anon_239 AS (
  SELECT anon_228.account_id, anon_228.account_class, anon_228.security_id, anon_228.currency, anon_228.amount, anon_228.event_key, anon_228.depository_account,
    anon_228.business_date, anon_228.bank_account
  FROM anon_228
  WHERE anon_228.account_class = 'PAB'
),
anon_238 AS (
  SELECT 'TRANSACTION_CHARGE' AS event_kind, anon_239.event_key, 2 AS leg, '1330' AS ledger_account, anon_239.account_id AS sub_account, '-' AS security_id,
    anon_239.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_239.amount * -1 AS DECIMAL(38, 2)) AS money, anon_239.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_239
),
anon_241 AS (
  SELECT anon_228.account_id, anon_228.account_class, anon_228.security_id, anon_228.currency, anon_228.amount, anon_228.event_key, anon_228.depository_account,
    anon_228.business_date, anon_228.bank_account
  FROM anon_228
  WHERE anon_228.account_class = 'FIRM'
),
anon_240 AS (
  SELECT 'TRANSACTION_CHARGE' AS event_kind, anon_241.event_key, 3 AS leg, '5010' AS ledger_account, anon_241.account_id AS sub_account, '-' AS security_id,
    anon_241.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_241.amount * -1 AS DECIMAL(38, 2)) AS money, anon_241.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_241
),
anon_242 AS (
  SELECT 'TRANSACTION_CHARGE' AS event_kind, anon_228.event_key, 4 AS leg, '2415' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_228.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_228.amount * 1 AS DECIMAL(38, 2)) AS money, anon_228.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_228
),
anon_225 AS (
  SELECT anon_226.event_kind, anon_226.event_key, anon_226.leg, anon_226.ledger_account, anon_226.sub_account, anon_226.security_id, anon_226.instrument,
    anon_226.quantity, anon_226.money, anon_226.business_date, anon_226.known_date
  FROM anon_226
  UNION ALL
  SELECT anon_238.event_kind, anon_238.event_key, anon_238.leg, anon_238.ledger_account, anon_238.sub_account, anon_238.security_id, anon_238.instrument,
    anon_238.quantity, anon_238.money, anon_238.business_date, anon_238.known_date
  FROM anon_238
  UNION ALL
  SELECT anon_240.event_kind, anon_240.event_key, anon_240.leg, anon_240.ledger_account, anon_240.sub_account, anon_240.security_id, anon_240.instrument,
    anon_240.quantity, anon_240.money, anon_240.business_date, anon_240.known_date
  FROM anon_240
  UNION ALL
  SELECT anon_242.event_kind, anon_242.event_key, anon_242.leg, anon_242.ledger_account, anon_242.sub_account, anon_242.security_id, anon_242.instrument,
    anon_242.quantity, anon_242.money, anon_242.business_date, anon_242.known_date
  FROM anon_242
),
anon_244 AS (
  SELECT 'DEPOSITORY_TRANSFER' AS event_kind, anon_245.event_key, 1 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_245.depository_account AS sub_account,
    anon_245.security_id, anon_245.security_id AS instrument, CAST(anon_245.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money,
    anon_245.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_245
),
anon_254 AS (
  SELECT 'DEPOSITORY_TRANSFER' AS event_kind, anon_245.event_key, 2 AS leg, 'S-TRANSFER' AS ledger_account, '-' AS sub_account, anon_245.security_id, anon_245.security_id AS instrument,
    CAST(anon_245.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_245.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_245
),
anon_243 AS (
  SELECT anon_244.event_kind, anon_244.event_key, anon_244.leg, anon_244.ledger_account, anon_244.sub_account, anon_244.security_id, anon_244.instrument,
    anon_244.quantity, anon_244.money, anon_244.business_date, anon_244.known_date
  FROM anon_244
  UNION ALL
  SELECT anon_254.event_kind, anon_254.event_key, anon_254.leg, anon_254.ledger_account, anon_254.sub_account, anon_254.security_id, anon_254.instrument,
    anon_254.quantity, anon_254.money, anon_254.business_date, anon_254.known_date
  FROM anon_254
),
anon_257 AS (
  SELECT anon_258.account_id, anon_258.account_class, anon_258.security_id, anon_258.quantity, anon_258.currency, anon_258.depository_account, anon_258.location,
    anon_258.business_date, anon_258.event_key
  FROM anon_258
  WHERE anon_258.account_class = 'CUSTOMER'
),
anon_256 AS (
  SELECT 'SECURITY_TRANSFER' AS event_kind, anon_257.event_key, 1 AS leg, 'S-CUSTOMER' AS ledger_account, anon_257.account_id AS sub_account, anon_257.security_id,
    anon_257.security_id AS instrument, CAST(anon_257.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_257.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_257
),
anon_262 AS (
  SELECT anon_258.account_id, anon_258.account_class, anon_258.security_id, anon_258.quantity, anon_258.currency, anon_258.depository_account, anon_258.location,
    anon_258.business_date, anon_258.event_key
  FROM anon_258
  WHERE anon_258.account_class = 'PAB'
),
anon_261 AS (
  SELECT 'SECURITY_TRANSFER' AS event_kind, anon_262.event_key, 2 AS leg, 'S-CUSTOMER' AS ledger_account, anon_262.account_id AS sub_account, anon_262.security_id,
    anon_262.security_id AS instrument, CAST(anon_262.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_262.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_262
),
anon_264 AS (
  SELECT anon_258.account_id, anon_258.account_class, anon_258.security_id, anon_258.quantity, anon_258.currency, anon_258.depository_account, anon_258.location,
    anon_258.business_date, anon_258.event_key
  FROM anon_258
  WHERE anon_258.account_class = 'FIRM'
),
anon_263 AS (
  SELECT 'SECURITY_TRANSFER' AS event_kind, anon_264.event_key, 3 AS leg, 'S-FIRM' AS ledger_account, anon_264.account_id AS sub_account, anon_264.security_id,
    anon_264.security_id AS instrument, CAST(anon_264.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_264.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_264
),
anon_266 AS (
  SELECT anon_258.account_id, anon_258.account_class, anon_258.security_id, anon_258.quantity, anon_258.currency, anon_258.depository_account, anon_258.location,
    anon_258.business_date, anon_258.event_key
  FROM anon_258
  WHERE anon_258.location = 'DEPOSITORY'
),
anon_265 AS (
  SELECT 'SECURITY_TRANSFER' AS event_kind, anon_266.event_key, 4 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_266.depository_account AS sub_account,
    anon_266.security_id, anon_266.security_id AS instrument, CAST(anon_266.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money,
    anon_266.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_266
),
anon_268 AS (
  SELECT anon_258.account_id, anon_258.account_class, anon_258.security_id, anon_258.quantity, anon_258.currency, anon_258.depository_account, anon_258.location,
    anon_258.business_date, anon_258.event_key
  FROM anon_258
  WHERE anon_258.location = 'TRANSFER'
),
anon_267 AS (
  SELECT 'SECURITY_TRANSFER' AS event_kind, anon_268.event_key, 5 AS leg, 'S-TRANSFER' AS ledger_account, '-' AS sub_account, anon_268.security_id, anon_268.security_id AS instrument,
    CAST(anon_268.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_268.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_268
),
anon_255 AS (
  SELECT anon_256.event_kind, anon_256.event_key, anon_256.leg, anon_256.ledger_account, anon_256.sub_account, anon_256.security_id, anon_256.instrument,
    anon_256.quantity, anon_256.money, anon_256.business_date, anon_256.known_date
  FROM anon_256
  UNION ALL
  SELECT anon_261.event_kind, anon_261.event_key, anon_261.leg, anon_261.ledger_account, anon_261.sub_account, anon_261.security_id, anon_261.instrument,
    anon_261.quantity, anon_261.money, anon_261.business_date, anon_261.known_date
  FROM anon_261
  UNION ALL
  SELECT anon_263.event_kind, anon_263.event_key, anon_263.leg, anon_263.ledger_account, anon_263.sub_account, anon_263.security_id, anon_263.instrument,
    anon_263.quantity, anon_263.money, anon_263.business_date, anon_263.known_date
  FROM anon_263
  UNION ALL
  SELECT anon_265.event_kind, anon_265.event_key, anon_265.leg, anon_265.ledger_account, anon_265.sub_account, anon_265.security_id, anon_265.instrument,
    anon_265.quantity, anon_265.money, anon_265.business_date, anon_265.known_date
  FROM anon_265
  UNION ALL
  SELECT anon_267.event_kind, anon_267.event_key, anon_267.leg, anon_267.ledger_account, anon_267.sub_account, anon_267.security_id, anon_267.instrument,
    anon_267.quantity, anon_267.money, anon_267.business_date, anon_267.known_date
  FROM anon_267
),
anon_270 AS (
  SELECT 'TRANSFER_COST' AS event_kind, anon_271.event_key, 1 AS leg, '1510' AS ledger_account, anon_271.account_id AS sub_account, '-' AS security_id,
    anon_271.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_271.cost * 1 AS DECIMAL(38, 2)) AS money, anon_271.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_271
),
anon_277 AS (
  SELECT 'TRANSFER_COST' AS event_kind, anon_271.event_key, 2 AS leg, '3010' AS ledger_account, anon_271.account_id AS sub_account, '-' AS security_id,
    anon_271.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_271.cost * -1 AS DECIMAL(38, 2)) AS money, anon_271.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_271
),
anon_269 AS (
  SELECT anon_270.event_kind, anon_270.event_key, anon_270.leg, anon_270.ledger_account, anon_270.sub_account, anon_270.security_id, anon_270.instrument,
    anon_270.quantity, anon_270.money, anon_270.business_date, anon_270.known_date
  FROM anon_270
  UNION ALL
  SELECT anon_277.event_kind, anon_277.event_key, anon_277.leg, anon_277.ledger_account, anon_277.sub_account, anon_277.security_id, anon_277.instrument,
    anon_277.quantity, anon_277.money, anon_277.business_date, anon_277.known_date
  FROM anon_277
),
anon_280 AS (
  SELECT adjustment.file_id, adjustment.line_number, adjustment.entry_sequence, adjustment.proposed_by, adjustment.approved_by, adjustment.ledger_account,
    adjustment.sub_account, adjustment.security_id, adjustment.instrument, adjustment.quantity, adjustment.money, adjustment.status, adjustment.reason,
    adjustment.known_date
  FROM adjustment
  WHERE adjustment.status = 'accepted'
),
anon_279 AS (
  SELECT anon_280.file_id, anon_280.line_number, anon_280.entry_sequence, anon_280.proposed_by, anon_280.approved_by, anon_280.ledger_account, anon_280.sub_account,
    anon_280.security_id, anon_280.instrument, anon_280.quantity, anon_280.money, anon_280.status, anon_280.reason, anon_280.known_date, 'ADJUSTMENT' AS event_kind,
    'JOURNAL.' + CAST(anon_280.entry_sequence AS VARCHAR(8000)) AS event_key, anon_280.line_number AS leg, anon_280.known_date AS business_date
  FROM anon_280
),
anon_278 AS (
  SELECT anon_279.event_kind, anon_279.event_key, anon_279.leg, anon_279.ledger_account, anon_279.sub_account, anon_279.security_id, anon_279.instrument,
    anon_279.quantity, anon_279.money, anon_279.business_date, anon_279.known_date
  FROM anon_279
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
  SELECT anon_80.event_kind, anon_80.event_key, anon_80.leg, anon_80.ledger_account, anon_80.sub_account, anon_80.security_id, anon_80.instrument, anon_80.quantity,
    anon_80.money, anon_80.business_date, anon_80.known_date
  FROM anon_80
  UNION ALL
  SELECT anon_96.event_kind, anon_96.event_key, anon_96.leg, anon_96.ledger_account, anon_96.sub_account, anon_96.security_id, anon_96.instrument, anon_96.quantity,
    anon_96.money, anon_96.business_date, anon_96.known_date
  FROM anon_96
  UNION ALL
  SELECT anon_108.event_kind, anon_108.event_key, anon_108.leg, anon_108.ledger_account, anon_108.sub_account, anon_108.security_id, anon_108.instrument,
    anon_108.quantity, anon_108.money, anon_108.business_date, anon_108.known_date
  FROM anon_108
  UNION ALL
  SELECT anon_117.event_kind, anon_117.event_key, anon_117.leg, anon_117.ledger_account, anon_117.sub_account, anon_117.security_id, anon_117.instrument,
    anon_117.quantity, anon_117.money, anon_117.business_date, anon_117.known_date
  FROM anon_117
  UNION ALL
  SELECT anon_128.event_kind, anon_128.event_key, anon_128.leg, anon_128.ledger_account, anon_128.sub_account, anon_128.security_id, anon_128.instrument,
    anon_128.quantity, anon_128.money, anon_128.business_date, anon_128.known_date
  FROM anon_128
  UNION ALL
  SELECT anon_137.event_kind, anon_137.event_key, anon_137.leg, anon_137.ledger_account, anon_137.sub_account, anon_137.security_id, anon_137.instrument,
    anon_137.quantity, anon_137.money, anon_137.business_date, anon_137.known_date
  FROM anon_137
  UNION ALL
  SELECT anon_148.event_kind, anon_148.event_key, anon_148.leg, anon_148.ledger_account, anon_148.sub_account, anon_148.security_id, anon_148.instrument,
    anon_148.quantity, anon_148.money, anon_148.business_date, anon_148.known_date
  FROM anon_148
  UNION ALL
  SELECT anon_160.event_kind, anon_160.event_key, anon_160.leg, anon_160.ledger_account, anon_160.sub_account, anon_160.security_id, anon_160.instrument,
    anon_160.quantity, anon_160.money, anon_160.business_date, anon_160.known_date
  FROM anon_160
  UNION ALL
  SELECT anon_171.event_kind, anon_171.event_key, anon_171.leg, anon_171.ledger_account, anon_171.sub_account, anon_171.security_id, anon_171.instrument,
    anon_171.quantity, anon_171.money, anon_171.business_date, anon_171.known_date
  FROM anon_171
  UNION ALL
  SELECT anon_180.event_kind, anon_180.event_key, anon_180.leg, anon_180.ledger_account, anon_180.sub_account, anon_180.security_id, anon_180.instrument,
    anon_180.quantity, anon_180.money, anon_180.business_date, anon_180.known_date
  FROM anon_180
  UNION ALL
  SELECT anon_191.event_kind, anon_191.event_key, anon_191.leg, anon_191.ledger_account, anon_191.sub_account, anon_191.security_id, anon_191.instrument,
    anon_191.quantity, anon_191.money, anon_191.business_date, anon_191.known_date
  FROM anon_191
  UNION ALL
  SELECT anon_203.event_kind, anon_203.event_key, anon_203.leg, anon_203.ledger_account, anon_203.sub_account, anon_203.security_id, anon_203.instrument,
    anon_203.quantity, anon_203.money, anon_203.business_date, anon_203.known_date
  FROM anon_203
  UNION ALL
  SELECT anon_216.event_kind, anon_216.event_key, anon_216.leg, anon_216.ledger_account, anon_216.sub_account, anon_216.security_id, anon_216.instrument,
    anon_216.quantity, anon_216.money, anon_216.business_date, anon_216.known_date
  FROM anon_216
  UNION ALL
  SELECT anon_225.event_kind, anon_225.event_key, anon_225.leg, anon_225.ledger_account, anon_225.sub_account, anon_225.security_id, anon_225.instrument,
    anon_225.quantity, anon_225.money, anon_225.business_date, anon_225.known_date
  FROM anon_225
  UNION ALL
  SELECT anon_243.event_kind, anon_243.event_key, anon_243.leg, anon_243.ledger_account, anon_243.sub_account, anon_243.security_id, anon_243.instrument,
    anon_243.quantity, anon_243.money, anon_243.business_date, anon_243.known_date
  FROM anon_243
  UNION ALL
  SELECT anon_255.event_kind, anon_255.event_key, anon_255.leg, anon_255.ledger_account, anon_255.sub_account, anon_255.security_id, anon_255.instrument,
    anon_255.quantity, anon_255.money, anon_255.business_date, anon_255.known_date
  FROM anon_255
  UNION ALL
  SELECT anon_269.event_kind, anon_269.event_key, anon_269.leg, anon_269.ledger_account, anon_269.sub_account, anon_269.security_id, anon_269.instrument,
    anon_269.quantity, anon_269.money, anon_269.business_date, anon_269.known_date
  FROM anon_269
  UNION ALL
  SELECT anon_278.event_kind, anon_278.event_key, anon_278.leg, anon_278.ledger_account, anon_278.sub_account, anon_278.security_id, anon_278.instrument,
    anon_278.quantity, anon_278.money, anon_278.business_date, anon_278.known_date
  FROM anon_278
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
