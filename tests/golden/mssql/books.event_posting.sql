WITH
anon_8 AS (
  SELECT clearing_position.member_id, clearing_position.security_id, clearing_position.currency, clearing_position.net_quantity, clearing_position.settled_quantity,
    clearing_position.open_quantity, clearing_position.mark_price, clearing_position.mark_date, clearing_position.opening_money, clearing_position.open_value,
    clearing_position.settle_money, clearing_position.settlement_date
  FROM clearing_position
  WHERE clearing_position.settle_money != 0
),
anon_7 AS (
  SELECT anon_8.security_id, anon_8.currency, anon_8.settle_money AS amount, 'CNS.' + CONVERT(VARCHAR(10), anon_8.settlement_date, 23) + '.' + CAST(anon_8.security_id AS VARCHAR(8000)) AS event_key
  FROM anon_8
),
anon_6 AS (
  SELECT anon_7.security_id, anon_7.currency, anon_7.amount, anon_7.event_key, CAST('2026-11-10' AS DATE) AS business_date, 'SETTLEMENT' AS bank_account,
    '00000901' AS depository_account
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.security_id, anon_6.currency, anon_6.amount, anon_6.event_key, anon_6.business_date, anon_6.bank_account, anon_6.depository_account
  FROM anon_6
),
anon_15 AS (
  SELECT settlement.file_id, settlement.line_number, settlement.instruction_id, settlement.clearing_path, settlement.security_id, settlement.depository_account,
    settlement.contra_account, settlement.account_id, settlement.currency, settlement.quantity, settlement.money, settlement.reason, settlement.settlement_date
  FROM settlement
  WHERE settlement.clearing_path = 'CNS' AND settlement.reason IS NULL
),
anon_14 AS (
  SELECT anon_15.security_id, anon_15.currency, anon_15.depository_account, anon_15.quantity, CAST(anon_15.file_id AS VARCHAR(8000)) + '.' + CAST(anon_15.line_number AS VARCHAR(8000)) AS event_key
  FROM anon_15
),
anon_13 AS (
  SELECT anon_14.security_id, anon_14.currency, anon_14.quantity, anon_14.event_key, CAST('2026-11-10' AS DATE) AS business_date, 'SETTLEMENT' AS bank_account,
    anon_14.depository_account
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.security_id, anon_13.currency, anon_13.quantity, anon_13.event_key, anon_13.business_date, anon_13.bank_account, anon_13.depository_account
  FROM anon_13
),
anon_24 AS (
  SELECT settlement.file_id, settlement.line_number, settlement.instruction_id, settlement.clearing_path, settlement.security_id, settlement.depository_account,
    settlement.contra_account, settlement.account_id, settlement.currency, settlement.quantity, settlement.money, settlement.reason, settlement.settlement_date
  FROM settlement
  WHERE settlement.clearing_path = 'TRADE_FOR_TRADE' AND settlement.reason IS NULL
),
anon_25 AS (
  SELECT account.account_id, account.account_class
  FROM account
),
anon_23 AS (
  SELECT anon_24.file_id, anon_24.line_number, anon_24.instruction_id, anon_24.clearing_path, anon_24.security_id, anon_24.depository_account, anon_24.contra_account,
    anon_24.account_id, anon_24.currency, anon_24.quantity, anon_24.money, anon_24.reason, anon_24.settlement_date, anon_25.account_class
  FROM anon_24
  JOIN anon_25 ON anon_24.account_id = anon_25.account_id
),
anon_22 AS (
  SELECT anon_23.security_id, anon_23.currency, anon_23.depository_account, anon_23.quantity, anon_23.account_class, anon_23.money AS amount, '-' AS counterparty,
    CASE WHEN (anon_23.quantity > 0) THEN 'RECEIVE' ELSE 'DELIVER' END AS direction, CAST(anon_23.file_id AS VARCHAR(8000)) + '.' + CAST(anon_23.line_number AS VARCHAR(8000)) AS event_key
  FROM anon_23
),
anon_21 AS (
  SELECT anon_22.security_id, anon_22.currency, anon_22.depository_account, anon_22.quantity, anon_22.account_class, anon_22.amount, anon_22.counterparty,
    anon_22.direction, anon_22.event_key
  FROM anon_22
  WHERE anon_22.account_class != 'FIRM'
),
anon_20 AS (
  SELECT anon_21.security_id, anon_21.currency, anon_21.quantity, anon_21.account_class, anon_21.amount, anon_21.counterparty, anon_21.direction, anon_21.event_key,
    CAST('2026-11-10' AS DATE) AS business_date, 'SETTLEMENT' AS bank_account, anon_21.depository_account
  FROM anon_21
),
anon_19 AS (
  SELECT anon_20.security_id, anon_20.currency, anon_20.quantity, anon_20.account_class, anon_20.amount, anon_20.counterparty, anon_20.direction, anon_20.event_key,
    anon_20.business_date, anon_20.bank_account, anon_20.depository_account
  FROM anon_20
),
anon_36 AS (
  SELECT anon_22.security_id, anon_22.currency, anon_22.depository_account, anon_22.quantity, anon_22.account_class, anon_22.amount, anon_22.counterparty,
    anon_22.direction, anon_22.event_key
  FROM anon_22
  WHERE anon_22.account_class = 'FIRM'
),
anon_35 AS (
  SELECT anon_36.security_id, anon_36.currency, anon_36.quantity, anon_36.account_class, anon_36.amount, anon_36.counterparty, anon_36.direction, anon_36.event_key,
    CAST('2026-11-10' AS DATE) AS business_date, 'SETTLEMENT' AS bank_account, anon_36.depository_account
  FROM anon_36
),
anon_34 AS (
  SELECT anon_35.security_id, anon_35.currency, anon_35.quantity, anon_35.account_class, anon_35.amount, anon_35.counterparty, anon_35.direction, anon_35.event_key,
    anon_35.business_date, anon_35.bank_account, anon_35.depository_account
  FROM anon_35
),
anon_49 AS (
  SELECT cash_movement.file_id, cash_movement.line_number, cash_movement.sender, cash_movement.movement_id, cash_movement.account_id, cash_movement.account_class,
    cash_movement.bank_account, cash_movement.movement_kind, cash_movement.value_date, cash_movement.currency, cash_movement.amount, cash_movement.security_id,
    cash_movement.status, cash_movement.reason, cash_movement.known_date
  FROM cash_movement
  WHERE cash_movement.status = 'accepted' AND cash_movement.value_date <= CAST('2026-11-10' AS DATE)
),
anon_52 AS (
  SELECT recent_cash_movement.file_id, recent_cash_movement.line_number, recent_cash_movement.sender, recent_cash_movement.movement_id, recent_cash_movement.account_id,
    recent_cash_movement.account_class, recent_cash_movement.bank_account, recent_cash_movement.movement_kind, recent_cash_movement.value_date, recent_cash_movement.currency,
    recent_cash_movement.amount, recent_cash_movement.security_id, recent_cash_movement.status, recent_cash_movement.reason, recent_cash_movement.known_date
  FROM recent_cash_movement
  WHERE recent_cash_movement.status = 'accepted' AND recent_cash_movement.value_date > recent_cash_movement.known_date
),
anon_51 AS (
  SELECT anon_52.file_id, anon_52.line_number, anon_52.sender, anon_52.movement_id, anon_52.account_id, anon_52.account_class, anon_52.bank_account, anon_52.movement_kind,
    anon_52.value_date, anon_52.currency, anon_52.amount, anon_52.security_id, anon_52.status, anon_52.reason, anon_52.known_date
  FROM anon_52
  WHERE anon_52.value_date > CAST('2026-11-10' AS DATE) AND anon_52.value_date <= CAST('2026-11-10' AS DATE)
),
anon_50 AS (
  SELECT anon_51.file_id, anon_51.line_number, anon_51.sender, anon_51.movement_id, anon_51.account_id, anon_51.account_class, anon_51.bank_account, anon_51.movement_kind,
    anon_51.value_date, anon_51.currency, anon_51.amount, anon_51.security_id, anon_51.status, anon_51.reason, anon_51.known_date
  FROM anon_51
),
anon_48 AS (
  SELECT anon_49.file_id, anon_49.line_number, anon_49.sender, anon_49.movement_id, anon_49.account_id, anon_49.account_class, anon_49.bank_account, anon_49.movement_kind,
    anon_49.value_date, anon_49.currency, anon_49.amount, anon_49.security_id, anon_49.status, anon_49.reason, anon_49.known_date
  FROM anon_49
  UNION ALL
  SELECT anon_50.file_id, anon_50.line_number, anon_50.sender, anon_50.movement_id, anon_50.account_id, anon_50.account_class, anon_50.bank_account, anon_50.movement_kind,
    anon_50.value_date, anon_50.currency, anon_50.amount, anon_50.security_id, anon_50.status, anon_50.reason, anon_50.known_date
  FROM anon_50
),
anon_47 AS (
  SELECT anon_48.file_id, anon_48.line_number, anon_48.sender, anon_48.movement_id, anon_48.account_id, anon_48.account_class, anon_48.bank_account, anon_48.movement_kind,
    anon_48.value_date, anon_48.currency, anon_48.amount, anon_48.security_id, anon_48.status, anon_48.reason, anon_48.known_date
  FROM anon_48
  WHERE anon_48.movement_kind = 'WIRE'
),
anon_46 AS (
  SELECT anon_47.account_id, anon_47.account_class, anon_47.bank_account, anon_47.currency, anon_47.amount, '-' AS security_id, anon_47.value_date AS business_date,
    coalesce(anon_47.movement_id, CAST(anon_47.file_id AS VARCHAR(8000)) + '.' + CAST(anon_47.line_number AS VARCHAR(8000))) AS event_key
  FROM anon_47
),
anon_45 AS (
  SELECT anon_46.account_id, anon_46.account_class, anon_46.bank_account, anon_46.currency, anon_46.amount, anon_46.security_id, anon_46.business_date,
    anon_46.event_key
  FROM anon_46
),
anon_64 AS (
  SELECT anon_48.file_id, anon_48.line_number, anon_48.sender, anon_48.movement_id, anon_48.account_id, anon_48.account_class, anon_48.bank_account, anon_48.movement_kind,
    anon_48.value_date, anon_48.currency, anon_48.amount, anon_48.security_id, anon_48.status, anon_48.reason, anon_48.known_date
  FROM anon_48
  WHERE anon_48.movement_kind = 'INTEREST'
),
anon_63 AS (
  SELECT anon_64.account_id, anon_64.account_class, anon_64.bank_account, anon_64.currency, anon_64.amount, '-' AS security_id, anon_64.value_date AS business_date,
    coalesce(anon_64.movement_id, CAST(anon_64.file_id AS VARCHAR(8000)) + '.' + CAST(anon_64.line_number AS VARCHAR(8000))) AS event_key
  FROM anon_64
),
anon_62 AS (
  SELECT anon_63.account_id, anon_63.account_class, anon_63.bank_account, anon_63.currency, anon_63.amount, anon_63.security_id, anon_63.business_date,
    anon_63.event_key
  FROM anon_63
),
anon_76 AS (
  SELECT anon_48.file_id, anon_48.line_number, anon_48.sender, anon_48.movement_id, anon_48.account_id, anon_48.account_class, anon_48.bank_account, anon_48.movement_kind,
    anon_48.value_date, anon_48.currency, anon_48.amount, anon_48.security_id, anon_48.status, anon_48.reason, anon_48.known_date
  FROM anon_48
  WHERE anon_48.movement_kind = 'FEE'
),
anon_75 AS (
  SELECT anon_76.account_id, anon_76.account_class, anon_76.bank_account, anon_76.currency, anon_76.amount, '-' AS security_id, anon_76.value_date AS business_date,
    coalesce(anon_76.movement_id, CAST(anon_76.file_id AS VARCHAR(8000)) + '.' + CAST(anon_76.line_number AS VARCHAR(8000))) AS event_key
  FROM anon_76
),
anon_74 AS (
  SELECT anon_75.account_id, anon_75.account_class, anon_75.bank_account, anon_75.currency, anon_75.amount, anon_75.security_id, anon_75.business_date,
    anon_75.event_key
  FROM anon_75
),
anon_85 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'BORROW' AND loan_cash.movement_kind = 'OPEN'
),
anon_84 AS (
  SELECT anon_85.loan_id, anon_85.security_id, anon_85.currency, anon_85.quantity, anon_85.counterparty, anon_85.money AS amount, 'LOAN.' + CAST(anon_85.loan_id AS VARCHAR(8000)) + '.' + CAST(anon_85.movement_kind AS VARCHAR(8000)) AS event_key
  FROM anon_85
),
anon_83 AS (
  SELECT anon_84.loan_id, anon_84.security_id, anon_84.currency, anon_84.quantity, anon_84.counterparty, anon_84.amount, anon_84.event_key, CAST('2026-11-10' AS DATE) AS business_date,
    'SETTLEMENT' AS bank_account, '00000901' AS depository_account
  FROM anon_84
),
anon_82 AS (
  SELECT anon_83.loan_id, anon_83.security_id, anon_83.currency, anon_83.quantity, anon_83.counterparty, anon_83.amount, anon_83.event_key, anon_83.business_date,
    anon_83.bank_account, anon_83.depository_account
  FROM anon_83
),
anon_94 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'BORROW' AND loan_cash.movement_kind = 'MARK'
),
anon_93 AS (
  SELECT anon_94.loan_id, anon_94.security_id, anon_94.currency, anon_94.quantity, anon_94.counterparty, anon_94.money AS amount, 'LOAN.' + CAST(anon_94.loan_id AS VARCHAR(8000)) + '.' + CAST(anon_94.movement_kind AS VARCHAR(8000)) AS event_key
  FROM anon_94
),
anon_92 AS (
  SELECT anon_93.loan_id, anon_93.security_id, anon_93.currency, anon_93.quantity, anon_93.counterparty, anon_93.amount, anon_93.event_key, CAST('2026-11-10' AS DATE) AS business_date,
    'SETTLEMENT' AS bank_account, '00000901' AS depository_account
  FROM anon_93
),
anon_91 AS (
  SELECT anon_92.loan_id, anon_92.security_id, anon_92.currency, anon_92.quantity, anon_92.counterparty, anon_92.amount, anon_92.event_key, anon_92.business_date,
    anon_92.bank_account, anon_92.depository_account
  FROM anon_92
),
anon_101 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'BORROW' AND loan_cash.movement_kind = 'RETURN'
),
anon_100 AS (
  SELECT anon_101.loan_id, anon_101.security_id, anon_101.currency, anon_101.quantity, anon_101.counterparty, anon_101.money AS amount, 'LOAN.' + CAST(anon_101.loan_id AS VARCHAR(8000)) + '.' + CAST(anon_101.movement_kind AS VARCHAR(8000)) AS event_key
  FROM anon_101
),
anon_99 AS (
  SELECT anon_100.loan_id, anon_100.security_id, anon_100.currency, anon_100.quantity, anon_100.counterparty, anon_100.amount, anon_100.event_key, CAST('2026-11-10' AS DATE) AS business_date,
    'SETTLEMENT' AS bank_account, '00000901' AS depository_account
  FROM anon_100
),
anon_98 AS (
  SELECT anon_99.loan_id, anon_99.security_id, anon_99.currency, anon_99.quantity, anon_99.counterparty, anon_99.amount, anon_99.event_key, anon_99.business_date,
    anon_99.bank_account, anon_99.depository_account
  FROM anon_99
),
anon_110 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'BORROW' AND loan_cash.movement_kind = 'REBATE'
),
anon_109 AS (
  SELECT anon_110.loan_id, anon_110.security_id, anon_110.currency, anon_110.quantity, anon_110.counterparty, anon_110.money AS amount, 'LOAN.' + CAST(anon_110.loan_id AS VARCHAR(8000)) + '.' + CAST(anon_110.movement_kind AS VARCHAR(8000)) AS event_key
  FROM anon_110
),
anon_108 AS (
  SELECT anon_109.loan_id, anon_109.security_id, anon_109.currency, anon_109.quantity, anon_109.counterparty, anon_109.amount, anon_109.event_key, CAST('2026-11-10' AS DATE) AS business_date,
    'SETTLEMENT' AS bank_account, '00000901' AS depository_account
  FROM anon_109
),
anon_107 AS (
  SELECT anon_108.loan_id, anon_108.security_id, anon_108.currency, anon_108.quantity, anon_108.counterparty, anon_108.amount, anon_108.event_key, anon_108.business_date,
    anon_108.bank_account, anon_108.depository_account
  FROM anon_108
),
anon_120 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'LOAN' AND loan_cash.movement_kind = 'OPEN'
),
anon_119 AS (
  SELECT anon_120.loan_id, anon_120.security_id, anon_120.currency, anon_120.quantity, anon_120.counterparty, anon_120.money AS amount, 'LOAN.' + CAST(anon_120.loan_id AS VARCHAR(8000)) + '.' + CAST(anon_120.movement_kind AS VARCHAR(8000)) AS event_key
  FROM anon_120
),
anon_118 AS (
  SELECT anon_119.loan_id, anon_119.security_id, anon_119.currency, anon_119.quantity, anon_119.counterparty, anon_119.amount, anon_119.event_key, CAST('2026-11-10' AS DATE) AS business_date,
    'SETTLEMENT' AS bank_account, '00000901' AS depository_account
  FROM anon_119
),
anon_117 AS (
  SELECT anon_118.loan_id, anon_118.security_id, anon_118.currency, anon_118.quantity, anon_118.counterparty, anon_118.amount, anon_118.event_key, anon_118.business_date,
    anon_118.bank_account, anon_118.depository_account
  FROM anon_118
),
anon_129 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'LOAN' AND loan_cash.movement_kind = 'MARK'
),
anon_128 AS (
  SELECT anon_129.loan_id, anon_129.security_id, anon_129.currency, anon_129.quantity, anon_129.counterparty, anon_129.money AS amount, 'LOAN.' + CAST(anon_129.loan_id AS VARCHAR(8000)) + '.' + CAST(anon_129.movement_kind AS VARCHAR(8000)) AS event_key
  FROM anon_129
),
anon_127 AS (
  SELECT anon_128.loan_id, anon_128.security_id, anon_128.currency, anon_128.quantity, anon_128.counterparty, anon_128.amount, anon_128.event_key, CAST('2026-11-10' AS DATE) AS business_date,
    'SETTLEMENT' AS bank_account, '00000901' AS depository_account
  FROM anon_128
),
anon_126 AS (
  SELECT anon_127.loan_id, anon_127.security_id, anon_127.currency, anon_127.quantity, anon_127.counterparty, anon_127.amount, anon_127.event_key, anon_127.business_date,
    anon_127.bank_account, anon_127.depository_account
  FROM anon_127
),
anon_136 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'LOAN' AND loan_cash.movement_kind = 'RETURN'
),
anon_135 AS (
  SELECT anon_136.loan_id, anon_136.security_id, anon_136.currency, anon_136.quantity, anon_136.counterparty, anon_136.money AS amount, 'LOAN.' + CAST(anon_136.loan_id AS VARCHAR(8000)) + '.' + CAST(anon_136.movement_kind AS VARCHAR(8000)) AS event_key
  FROM anon_136
),
anon_134 AS (
  SELECT anon_135.loan_id, anon_135.security_id, anon_135.currency, anon_135.quantity, anon_135.counterparty, anon_135.amount, anon_135.event_key, CAST('2026-11-10' AS DATE) AS business_date,
    'SETTLEMENT' AS bank_account, '00000901' AS depository_account
  FROM anon_135
),
anon_133 AS (
  SELECT anon_134.loan_id, anon_134.security_id, anon_134.currency, anon_134.quantity, anon_134.counterparty, anon_134.amount, anon_134.event_key, anon_134.business_date,
    anon_134.bank_account, anon_134.depository_account
  FROM anon_134
),
anon_145 AS (
  SELECT loan_cash.loan_id, loan_cash.movement_kind, loan_cash.direction, loan_cash.counterparty, loan_cash.security_id, loan_cash.currency, loan_cash.quantity,
    loan_cash.money
  FROM loan_cash
  WHERE loan_cash.direction = 'LOAN' AND loan_cash.movement_kind = 'REBATE'
),
anon_144 AS (
  SELECT anon_145.loan_id, anon_145.security_id, anon_145.currency, anon_145.quantity, anon_145.counterparty, anon_145.money AS amount, 'LOAN.' + CAST(anon_145.loan_id AS VARCHAR(8000)) + '.' + CAST(anon_145.movement_kind AS VARCHAR(8000)) AS event_key
  FROM anon_145
),
anon_143 AS (
  SELECT anon_144.loan_id, anon_144.security_id, anon_144.currency, anon_144.quantity, anon_144.counterparty, anon_144.amount, anon_144.event_key, CAST('2026-11-10' AS DATE) AS business_date,
    'SETTLEMENT' AS bank_account, '00000901' AS depository_account
  FROM anon_144
),
anon_142 AS (
  SELECT anon_143.loan_id, anon_143.security_id, anon_143.currency, anon_143.quantity, anon_143.counterparty, anon_143.amount, anon_143.event_key, anon_143.business_date,
    anon_143.bank_account, anon_143.depository_account
  FROM anon_143
),
anon_158 AS (
  SELECT valuation.account_id, valuation.security_id, valuation.currency, valuation.unrealised
  FROM valuation
),
anon_159 AS (
  SELECT previous_valuation.account_id, previous_valuation.security_id, previous_valuation.currency, -previous_valuation.unrealised AS unrealised
  FROM previous_valuation
),
anon_157 AS (
  SELECT anon_158.account_id, anon_158.security_id, anon_158.currency, anon_158.unrealised
  FROM anon_158
  UNION ALL
  SELECT anon_159.account_id, anon_159.security_id, anon_159.currency, anon_159.unrealised
  FROM anon_159
),
anon_156 AS (
  SELECT anon_157.account_id, anon_157.security_id, anon_157.currency, CAST(coalesce(SUM(anon_157.unrealised), 0) AS DECIMAL(38, 2)) AS amount
  FROM anon_157
  GROUP BY anon_157.account_id, anon_157.security_id, anon_157.currency
),
anon_155 AS (
  SELECT anon_156.account_id, anon_156.security_id, anon_156.currency, anon_156.amount
  FROM anon_156
  WHERE anon_156.amount != 0
),
anon_154 AS (
  SELECT anon_155.account_id, anon_155.security_id, anon_155.currency, anon_155.amount, 'MARK.' + CAST(anon_155.account_id AS VARCHAR(8000)) + '.' + CAST(anon_155.security_id AS VARCHAR(8000)) AS event_key,
    'FIRM' AS account_class
  FROM anon_155
),
anon_153 AS (
  SELECT anon_154.account_id, anon_154.security_id, anon_154.currency, anon_154.amount, anon_154.event_key, anon_154.account_class, CAST('2026-11-10' AS DATE) AS business_date,
    'SETTLEMENT' AS bank_account, '00000901' AS depository_account
  FROM anon_154
),
anon_152 AS (
  SELECT anon_153.account_id, anon_153.security_id, anon_153.currency, anon_153.amount, anon_153.event_key, anon_153.account_class, anon_153.business_date,
    anon_153.bank_account, anon_153.depository_account
  FROM anon_153
),
anon_166 AS (
  SELECT fee_difference.fee, fee_difference.charge_date, fee_difference.currency, fee_difference.sales, fee_difference.collected, fee_difference.due, fee_difference.difference
  FROM fee_difference
  WHERE fee_difference.difference != 0
),
anon_165 AS (
  SELECT anon_166.currency, anon_166.difference AS amount, '-' AS security_id, 'FEE.' + CAST(anon_166.fee AS VARCHAR(8000)) + '.' + CONVERT(VARCHAR(10), anon_166.charge_date, 23) + '.' + CAST(anon_166.currency AS VARCHAR(8000)) AS event_key
  FROM anon_166
),
anon_164 AS (
  SELECT anon_165.currency, anon_165.amount, anon_165.security_id, anon_165.event_key, CAST('2026-11-10' AS DATE) AS business_date, 'SETTLEMENT' AS bank_account,
    '00000901' AS depository_account
  FROM anon_165
),
anon_163 AS (
  SELECT anon_164.currency, anon_164.amount, anon_164.security_id, anon_164.event_key, anon_164.business_date, anon_164.bank_account, anon_164.depository_account
  FROM anon_164
),
anon_175 AS (
  SELECT depository_activity.file_id, depository_activity.line_number, depository_activity.activity_reference, depository_activity.activity_kind, depository_activity.activity_status,
    depository_activity.depository_account, depository_activity.contra_account, depository_activity.security_id, depository_activity.quantity, depository_activity.money,
    depository_activity.our_reference, depository_activity.status_reason, depository_activity.status, depository_activity.reason, depository_activity.known_date
  FROM depository_activity
  WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED')
),
anon_174 AS (
  SELECT anon_175.file_id, anon_175.line_number, anon_175.activity_reference, anon_175.activity_kind, anon_175.activity_status, anon_175.depository_account,
    anon_175.contra_account, anon_175.security_id, anon_175.quantity, anon_175.money, anon_175.our_reference, anon_175.status_reason, anon_175.status, anon_175.reason,
    anon_175.known_date
  FROM anon_175
  WHERE anon_175.activity_kind IN ('TRANSFER', 'FREE')
),
anon_173 AS (
  SELECT anon_174.security_id, anon_174.depository_account, anon_174.quantity, CAST(NULL AS VARCHAR(8000)) AS currency, CAST(anon_174.file_id AS VARCHAR(8000)) + '.' + CAST(anon_174.line_number AS VARCHAR(8000)) AS event_key
  FROM anon_174
),
anon_177 AS (
  SELECT security_transfer.file_id, security_transfer.line_number, security_transfer.sender, security_transfer.transfer_id, security_transfer.transfer_kind,
    security_transfer.account_id, security_transfer.account_class, security_transfer.depository_account, security_transfer.contra_account, security_transfer.security_id,
    security_transfer.quantity, security_transfer.cost_price, security_transfer.cost, security_transfer.cost_reason, security_transfer.transfer_date, security_transfer.currency,
    security_transfer.lot_id, security_transfer.status, security_transfer.reason, security_transfer.known_date
  FROM security_transfer
  WHERE security_transfer.status = 'accepted' AND security_transfer.transfer_kind = 'DEPOSITORY'
),
anon_176 AS (
  SELECT anon_177.security_id, anon_177.depository_account, anon_177.quantity, anon_177.currency, CAST(anon_177.file_id AS VARCHAR(8000)) + '.' + CAST(anon_177.line_number AS VARCHAR(8000)) AS event_key
  FROM anon_177
),
anon_172 AS (
  SELECT anon_173.security_id, anon_173.depository_account, anon_173.quantity, anon_173.currency, anon_173.event_key
  FROM anon_173
  UNION ALL
  SELECT anon_176.security_id, anon_176.depository_account, anon_176.quantity, anon_176.currency, anon_176.event_key
  FROM anon_176
),
anon_171 AS (
  SELECT anon_172.security_id, anon_172.quantity, anon_172.currency, anon_172.event_key, CAST('2026-11-10' AS DATE) AS business_date, 'SETTLEMENT' AS bank_account,
    anon_172.depository_account
  FROM anon_172
),
anon_170 AS (
  SELECT anon_171.security_id, anon_171.quantity, anon_171.currency, anon_171.event_key, anon_171.business_date, anon_171.bank_account, anon_171.depository_account
  FROM anon_171
),
anon_184 AS (
  SELECT security_transfer.file_id, security_transfer.line_number, security_transfer.sender, security_transfer.transfer_id, security_transfer.transfer_kind,
    security_transfer.account_id, security_transfer.account_class, security_transfer.depository_account, security_transfer.contra_account, security_transfer.security_id,
    security_transfer.quantity, security_transfer.cost_price, security_transfer.cost, security_transfer.cost_reason, security_transfer.transfer_date, security_transfer.currency,
    security_transfer.lot_id, security_transfer.status, security_transfer.reason, security_transfer.known_date
  FROM security_transfer
  WHERE security_transfer.status = 'accepted' AND security_transfer.transfer_kind = 'ACCOUNT'
),
anon_183 AS (
  SELECT anon_184.account_id, anon_184.account_class, anon_184.security_id, anon_184.quantity, anon_184.currency, coalesce(anon_184.depository_account, '00000901') AS depository_account,
    CASE WHEN (anon_184.depository_account IS NOT NULL) THEN 'DEPOSITORY' ELSE 'TRANSFER' END AS location, anon_184.transfer_date AS business_date, CAST(anon_184.file_id AS VARCHAR(8000)) + '.' + CAST(anon_184.line_number AS VARCHAR(8000)) AS event_key
  FROM anon_184
),
anon_182 AS (
  SELECT anon_183.account_id, anon_183.account_class, anon_183.security_id, anon_183.quantity, anon_183.currency, anon_183.depository_account, anon_183.location,
    anon_183.business_date, anon_183.event_key
  FROM anon_183
),
anon_198 AS (
  SELECT transfer_cost.account_id, transfer_cost.security_id, transfer_cost.lot_id, transfer_cost.account_class, transfer_cost.currency, transfer_cost.cost
  FROM transfer_cost
  WHERE transfer_cost.account_class = 'FIRM'
),
anon_197 AS (
  SELECT anon_198.account_id, anon_198.security_id, anon_198.lot_id, anon_198.account_class, anon_198.currency, anon_198.cost, CAST(anon_198.account_id AS VARCHAR(8000)) + '.' + CAST(anon_198.security_id AS VARCHAR(8000)) + '.' + CAST(anon_198.lot_id AS VARCHAR(8000)) AS event_key
  FROM anon_198
),
anon_196 AS (
  SELECT anon_197.account_id, anon_197.security_id, anon_197.lot_id, anon_197.account_class, anon_197.currency, anon_197.cost, anon_197.event_key, CAST('2026-11-10' AS DATE) AS business_date,
    'SETTLEMENT' AS bank_account, '00000901' AS depository_account
  FROM anon_197
),
anon_195 AS (
  SELECT anon_196.account_id, anon_196.security_id, anon_196.lot_id, anon_196.account_class, anon_196.currency, anon_196.cost, anon_196.event_key, anon_196.business_date,
    anon_196.bank_account, anon_196.depository_account
  FROM anon_196
),
anon_4 AS (
  SELECT 'CNS_MONEY' AS event_kind, anon_5.event_key, 1 AS leg, '1015' AS ledger_account, anon_5.bank_account AS sub_account, '-' AS security_id, anon_5.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_5.amount * 1 AS DECIMAL(38, 2)) AS money, anon_5.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_5
),
anon_9 AS (
  SELECT 'CNS_MONEY' AS event_kind, anon_5.event_key, 2 AS leg, '1240' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_5.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_5.amount * -1 AS DECIMAL(38, 2)) AS money, anon_5.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.event_kind, anon_4.event_key, anon_4.leg, anon_4.ledger_account, anon_4.sub_account, anon_4.security_id, anon_4.instrument, anon_4.quantity,
    anon_4.money, anon_4.business_date, anon_4.known_date
  FROM anon_4
  UNION ALL
  SELECT anon_9.event_kind, anon_9.event_key, anon_9.leg, anon_9.ledger_account, anon_9.sub_account, anon_9.security_id, anon_9.instrument, anon_9.quantity,
    anon_9.money, anon_9.business_date, anon_9.known_date
  FROM anon_9
),
anon_11 AS (
  SELECT 'CNS_DELIVERY' AS event_kind, anon_12.event_key, 1 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_12.depository_account AS sub_account, anon_12.security_id,
    anon_12.security_id AS instrument, CAST(anon_12.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_12.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_12
),
anon_16 AS (
  SELECT 'CNS_DELIVERY' AS event_kind, anon_12.event_key, 2 AS leg, 'S-CNS' AS ledger_account, '-' AS sub_account, anon_12.security_id, anon_12.security_id AS instrument,
    CAST(anon_12.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_12.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_12
),
anon_10 AS (
  SELECT anon_11.event_kind, anon_11.event_key, anon_11.leg, anon_11.ledger_account, anon_11.sub_account, anon_11.security_id, anon_11.instrument, anon_11.quantity,
    anon_11.money, anon_11.business_date, anon_11.known_date
  FROM anon_11
  UNION ALL
  SELECT anon_16.event_kind, anon_16.event_key, anon_16.leg, anon_16.ledger_account, anon_16.sub_account, anon_16.security_id, anon_16.instrument, anon_16.quantity,
    anon_16.money, anon_16.business_date, anon_16.known_date
  FROM anon_16
),
anon_18 AS (
  SELECT 'TFT_DELIVERY' AS event_kind, anon_19.event_key, 1 AS leg, '1015' AS ledger_account, anon_19.bank_account AS sub_account, '-' AS security_id, anon_19.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_19.amount * 1 AS DECIMAL(38, 2)) AS money, anon_19.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_19
),
anon_27 AS (
  SELECT anon_19.security_id, anon_19.currency, anon_19.quantity, anon_19.account_class, anon_19.amount, anon_19.counterparty, anon_19.direction, anon_19.event_key,
    anon_19.business_date, anon_19.bank_account, anon_19.depository_account
  FROM anon_19
  WHERE anon_19.direction = 'RECEIVE'
),
anon_26 AS (
  SELECT 'TFT_DELIVERY' AS event_kind, anon_27.event_key, 2 AS leg, '2110' AS ledger_account, anon_27.counterparty AS sub_account, '-' AS security_id, anon_27.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_27.amount * -1 AS DECIMAL(38, 2)) AS money, anon_27.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_27
),
anon_29 AS (
  SELECT anon_19.security_id, anon_19.currency, anon_19.quantity, anon_19.account_class, anon_19.amount, anon_19.counterparty, anon_19.direction, anon_19.event_key,
    anon_19.business_date, anon_19.bank_account, anon_19.depository_account
  FROM anon_19
  WHERE anon_19.direction = 'DELIVER'
),
anon_28 AS (
  SELECT 'TFT_DELIVERY' AS event_kind, anon_29.event_key, 3 AS leg, '1210' AS ledger_account, anon_29.counterparty AS sub_account, '-' AS security_id, anon_29.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_29.amount * -1 AS DECIMAL(38, 2)) AS money, anon_29.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_29
),
anon_30 AS (
  SELECT 'TFT_DELIVERY' AS event_kind, anon_19.event_key, 4 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_19.depository_account AS sub_account, anon_19.security_id,
    anon_19.security_id AS instrument, CAST(anon_19.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_19.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_19
),
anon_31 AS (
  SELECT 'TFT_DELIVERY' AS event_kind, anon_19.event_key, 5 AS leg, 'S-FAIL' AS ledger_account, anon_19.counterparty AS sub_account, anon_19.security_id,
    anon_19.security_id AS instrument, CAST(anon_19.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_19.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_19
),
anon_17 AS (
  SELECT anon_18.event_kind, anon_18.event_key, anon_18.leg, anon_18.ledger_account, anon_18.sub_account, anon_18.security_id, anon_18.instrument, anon_18.quantity,
    anon_18.money, anon_18.business_date, anon_18.known_date
  FROM anon_18
  UNION ALL
  SELECT anon_26.event_kind, anon_26.event_key, anon_26.leg, anon_26.ledger_account, anon_26.sub_account, anon_26.security_id, anon_26.instrument, anon_26.quantity,
    anon_26.money, anon_26.business_date, anon_26.known_date
  FROM anon_26
  UNION ALL
  SELECT anon_28.event_kind, anon_28.event_key, anon_28.leg, anon_28.ledger_account, anon_28.sub_account, anon_28.security_id, anon_28.instrument, anon_28.quantity,
    anon_28.money, anon_28.business_date, anon_28.known_date
  FROM anon_28
  UNION ALL
  SELECT anon_30.event_kind, anon_30.event_key, anon_30.leg, anon_30.ledger_account, anon_30.sub_account, anon_30.security_id, anon_30.instrument, anon_30.quantity,
    anon_30.money, anon_30.business_date, anon_30.known_date
  FROM anon_30
  UNION ALL
  SELECT anon_31.event_kind, anon_31.event_key, anon_31.leg, anon_31.ledger_account, anon_31.sub_account, anon_31.security_id, anon_31.instrument, anon_31.quantity,
    anon_31.money, anon_31.business_date, anon_31.known_date
  FROM anon_31
),
anon_33 AS (
  SELECT 'FIRM_TFT_DELIVERY' AS event_kind, anon_34.event_key, 1 AS leg, '1015' AS ledger_account, anon_34.bank_account AS sub_account, '-' AS security_id,
    anon_34.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_34.amount * 1 AS DECIMAL(38, 2)) AS money, anon_34.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_34
),
anon_38 AS (
  SELECT anon_34.security_id, anon_34.currency, anon_34.quantity, anon_34.account_class, anon_34.amount, anon_34.counterparty, anon_34.direction, anon_34.event_key,
    anon_34.business_date, anon_34.bank_account, anon_34.depository_account
  FROM anon_34
  WHERE anon_34.direction = 'RECEIVE'
),
anon_37 AS (
  SELECT 'FIRM_TFT_DELIVERY' AS event_kind, anon_38.event_key, 2 AS leg, '2110' AS ledger_account, anon_38.counterparty AS sub_account, '-' AS security_id,
    anon_38.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_38.amount * -1 AS DECIMAL(38, 2)) AS money, anon_38.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_38
),
anon_40 AS (
  SELECT anon_34.security_id, anon_34.currency, anon_34.quantity, anon_34.account_class, anon_34.amount, anon_34.counterparty, anon_34.direction, anon_34.event_key,
    anon_34.business_date, anon_34.bank_account, anon_34.depository_account
  FROM anon_34
  WHERE anon_34.direction = 'DELIVER'
),
anon_39 AS (
  SELECT 'FIRM_TFT_DELIVERY' AS event_kind, anon_40.event_key, 3 AS leg, '1211' AS ledger_account, anon_40.counterparty AS sub_account, '-' AS security_id,
    anon_40.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_40.amount * -1 AS DECIMAL(38, 2)) AS money, anon_40.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_40
),
anon_41 AS (
  SELECT 'FIRM_TFT_DELIVERY' AS event_kind, anon_34.event_key, 4 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_34.depository_account AS sub_account, anon_34.security_id,
    anon_34.security_id AS instrument, CAST(anon_34.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_34.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_34
),
anon_42 AS (
  SELECT 'FIRM_TFT_DELIVERY' AS event_kind, anon_34.event_key, 5 AS leg, 'S-FAIL' AS ledger_account, anon_34.counterparty AS sub_account, anon_34.security_id,
    anon_34.security_id AS instrument, CAST(anon_34.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_34.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_34
),
anon_32 AS (
  SELECT anon_33.event_kind, anon_33.event_key, anon_33.leg, anon_33.ledger_account, anon_33.sub_account, anon_33.security_id, anon_33.instrument, anon_33.quantity,
    anon_33.money, anon_33.business_date, anon_33.known_date
  FROM anon_33
  UNION ALL
  SELECT anon_37.event_kind, anon_37.event_key, anon_37.leg, anon_37.ledger_account, anon_37.sub_account, anon_37.security_id, anon_37.instrument, anon_37.quantity,
    anon_37.money, anon_37.business_date, anon_37.known_date
  FROM anon_37
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
),
anon_44 AS (
  SELECT 'WIRE' AS event_kind, anon_45.event_key, 1 AS leg, '1015' AS ledger_account, anon_45.bank_account AS sub_account, '-' AS security_id, anon_45.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_45.amount * 1 AS DECIMAL(38, 2)) AS money, anon_45.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_45
),
anon_54 AS (
  SELECT anon_45.account_id, anon_45.account_class, anon_45.bank_account, anon_45.currency, anon_45.amount, anon_45.security_id, anon_45.business_date,
    anon_45.event_key
  FROM anon_45
  WHERE anon_45.account_class = 'CUSTOMER'
),
anon_53 AS (
  SELECT 'WIRE' AS event_kind, anon_54.event_key, 2 AS leg, '1310' AS ledger_account, anon_54.account_id AS sub_account, '-' AS security_id, anon_54.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_54.amount * -1 AS DECIMAL(38, 2)) AS money, anon_54.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_54
),
anon_56 AS (
  SELECT anon_45.account_id, anon_45.account_class, anon_45.bank_account, anon_45.currency, anon_45.amount, anon_45.security_id, anon_45.business_date,
    anon_45.event_key
  FROM anon_45
  WHERE anon_45.account_class = 'PAB'
),
anon_55 AS (
  SELECT 'WIRE' AS event_kind, anon_56.event_key, 3 AS leg, '1330' AS ledger_account, anon_56.account_id AS sub_account, '-' AS security_id, anon_56.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_56.amount * -1 AS DECIMAL(38, 2)) AS money, anon_56.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_56
),
anon_58 AS (
  SELECT anon_45.account_id, anon_45.account_class, anon_45.bank_account, anon_45.currency, anon_45.amount, anon_45.security_id, anon_45.business_date,
    anon_45.event_key
  FROM anon_45
  WHERE anon_45.account_class = 'FIRM'
),
anon_57 AS (
  SELECT 'WIRE' AS event_kind, anon_58.event_key, 4 AS leg, '3010' AS ledger_account, anon_58.account_id AS sub_account, '-' AS security_id, anon_58.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_58.amount * -1 AS DECIMAL(38, 2)) AS money, anon_58.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_58
),
anon_43 AS (
  SELECT anon_44.event_kind, anon_44.event_key, anon_44.leg, anon_44.ledger_account, anon_44.sub_account, anon_44.security_id, anon_44.instrument, anon_44.quantity,
    anon_44.money, anon_44.business_date, anon_44.known_date
  FROM anon_44
  UNION ALL
  SELECT anon_53.event_kind, anon_53.event_key, anon_53.leg, anon_53.ledger_account, anon_53.sub_account, anon_53.security_id, anon_53.instrument, anon_53.quantity,
    anon_53.money, anon_53.business_date, anon_53.known_date
  FROM anon_53
  UNION ALL
  SELECT anon_55.event_kind, anon_55.event_key, anon_55.leg, anon_55.ledger_account, anon_55.sub_account, anon_55.security_id, anon_55.instrument, anon_55.quantity,
    anon_55.money, anon_55.business_date, anon_55.known_date
  FROM anon_55
  UNION ALL
  SELECT anon_57.event_kind, anon_57.event_key, anon_57.leg, anon_57.ledger_account, anon_57.sub_account, anon_57.security_id, anon_57.instrument, anon_57.quantity,
    anon_57.money, anon_57.business_date, anon_57.known_date
  FROM anon_57
),
anon_61 AS (
  SELECT anon_62.account_id, anon_62.account_class, anon_62.bank_account, anon_62.currency, anon_62.amount, anon_62.security_id, anon_62.business_date,
    anon_62.event_key
  FROM anon_62
  WHERE anon_62.account_class = 'CUSTOMER'
),
anon_60 AS (
  SELECT 'INTEREST' AS event_kind, anon_61.event_key, 1 AS leg, '1310' AS ledger_account, anon_61.account_id AS sub_account, '-' AS security_id, anon_61.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_61.amount * -1 AS DECIMAL(38, 2)) AS money, anon_61.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_61
),
anon_66 AS (
  SELECT anon_62.account_id, anon_62.account_class, anon_62.bank_account, anon_62.currency, anon_62.amount, anon_62.security_id, anon_62.business_date,
    anon_62.event_key
  FROM anon_62
  WHERE anon_62.account_class = 'PAB'
),
anon_65 AS (
  SELECT 'INTEREST' AS event_kind, anon_66.event_key, 2 AS leg, '1330' AS ledger_account, anon_66.account_id AS sub_account, '-' AS security_id, anon_66.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_66.amount * -1 AS DECIMAL(38, 2)) AS money, anon_66.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_66
),
anon_68 AS (
  SELECT anon_62.account_id, anon_62.account_class, anon_62.bank_account, anon_62.currency, anon_62.amount, anon_62.security_id, anon_62.business_date,
    anon_62.event_key
  FROM anon_62
  WHERE anon_62.amount < 0
),
anon_67 AS (
  SELECT 'INTEREST' AS event_kind, anon_68.event_key, 3 AS leg, '4030' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_68.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_68.amount * 1 AS DECIMAL(38, 2)) AS money, anon_68.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_68
),
anon_70 AS (
  SELECT anon_62.account_id, anon_62.account_class, anon_62.bank_account, anon_62.currency, anon_62.amount, anon_62.security_id, anon_62.business_date,
    anon_62.event_key
  FROM anon_62
  WHERE anon_62.amount > 0
),
anon_69 AS (
  SELECT 'INTEREST' AS event_kind, anon_70.event_key, 4 AS leg, '5020' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_70.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_70.amount * 1 AS DECIMAL(38, 2)) AS money, anon_70.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_70
),
anon_59 AS (
  SELECT anon_60.event_kind, anon_60.event_key, anon_60.leg, anon_60.ledger_account, anon_60.sub_account, anon_60.security_id, anon_60.instrument, anon_60.quantity,
    anon_60.money, anon_60.business_date, anon_60.known_date
  FROM anon_60
  UNION ALL
  SELECT anon_65.event_kind, anon_65.event_key, anon_65.leg, anon_65.ledger_account, anon_65.sub_account, anon_65.security_id, anon_65.instrument, anon_65.quantity,
    anon_65.money, anon_65.business_date, anon_65.known_date
  FROM anon_65
  UNION ALL
  SELECT anon_67.event_kind, anon_67.event_key, anon_67.leg, anon_67.ledger_account, anon_67.sub_account, anon_67.security_id, anon_67.instrument, anon_67.quantity,
    anon_67.money, anon_67.business_date, anon_67.known_date
  FROM anon_67
  UNION ALL
  SELECT anon_69.event_kind, anon_69.event_key, anon_69.leg, anon_69.ledger_account, anon_69.sub_account, anon_69.security_id, anon_69.instrument, anon_69.quantity,
    anon_69.money, anon_69.business_date, anon_69.known_date
  FROM anon_69
),
anon_73 AS (
  SELECT anon_74.account_id, anon_74.account_class, anon_74.bank_account, anon_74.currency, anon_74.amount, anon_74.security_id, anon_74.business_date,
    anon_74.event_key
  FROM anon_74
  WHERE anon_74.account_class = 'CUSTOMER'
),
anon_72 AS (
  SELECT 'ACCOUNT_FEE' AS event_kind, anon_73.event_key, 1 AS leg, '1310' AS ledger_account, anon_73.account_id AS sub_account, '-' AS security_id, anon_73.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_73.amount * -1 AS DECIMAL(38, 2)) AS money, anon_73.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_73
),
anon_78 AS (
  SELECT anon_74.account_id, anon_74.account_class, anon_74.bank_account, anon_74.currency, anon_74.amount, anon_74.security_id, anon_74.business_date,
    anon_74.event_key
  FROM anon_74
  WHERE anon_74.account_class = 'PAB'
),
anon_77 AS (
  SELECT 'ACCOUNT_FEE' AS event_kind, anon_78.event_key, 2 AS leg, '1330' AS ledger_account, anon_78.account_id AS sub_account, '-' AS security_id, anon_78.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_78.amount * -1 AS DECIMAL(38, 2)) AS money, anon_78.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_78
),
anon_79 AS (
  SELECT 'ACCOUNT_FEE' AS event_kind, anon_74.event_key, 3 AS leg, '4070' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_74.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_74.amount * 1 AS DECIMAL(38, 2)) AS money, anon_74.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_74
),
anon_71 AS (
  SELECT anon_72.event_kind, anon_72.event_key, anon_72.leg, anon_72.ledger_account, anon_72.sub_account, anon_72.security_id, anon_72.instrument, anon_72.quantity,
    anon_72.money, anon_72.business_date, anon_72.known_date
  FROM anon_72
  UNION ALL
  SELECT anon_77.event_kind, anon_77.event_key, anon_77.leg, anon_77.ledger_account, anon_77.sub_account, anon_77.security_id, anon_77.instrument, anon_77.quantity,
    anon_77.money, anon_77.business_date, anon_77.known_date
  FROM anon_77
  UNION ALL
  SELECT anon_79.event_kind, anon_79.event_key, anon_79.leg, anon_79.ledger_account, anon_79.sub_account, anon_79.security_id, anon_79.instrument, anon_79.quantity,
    anon_79.money, anon_79.business_date, anon_79.known_date
  FROM anon_79
),
anon_81 AS (
  SELECT 'BORROW_OPEN' AS event_kind, anon_82.event_key, 1 AS leg, '1015' AS ledger_account, anon_82.bank_account AS sub_account, '-' AS security_id, anon_82.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_82.amount * 1 AS DECIMAL(38, 2)) AS money, anon_82.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_82
),
anon_86 AS (
  SELECT 'BORROW_OPEN' AS event_kind, anon_82.event_key, 2 AS leg, '1220' AS ledger_account, anon_82.loan_id AS sub_account, '-' AS security_id, anon_82.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_82.amount * -1 AS DECIMAL(38, 2)) AS money, anon_82.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_82
),
anon_87 AS (
  SELECT 'BORROW_OPEN' AS event_kind, anon_82.event_key, 3 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_82.depository_account AS sub_account, anon_82.security_id,
    anon_82.security_id AS instrument, CAST(anon_82.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_82.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_82
),
anon_88 AS (
  SELECT 'BORROW_OPEN' AS event_kind, anon_82.event_key, 4 AS leg, 'S-BORROWED' AS ledger_account, anon_82.loan_id AS sub_account, anon_82.security_id,
    anon_82.security_id AS instrument, CAST(anon_82.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_82.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_82
),
anon_80 AS (
  SELECT anon_81.event_kind, anon_81.event_key, anon_81.leg, anon_81.ledger_account, anon_81.sub_account, anon_81.security_id, anon_81.instrument, anon_81.quantity,
    anon_81.money, anon_81.business_date, anon_81.known_date
  FROM anon_81
  UNION ALL
  SELECT anon_86.event_kind, anon_86.event_key, anon_86.leg, anon_86.ledger_account, anon_86.sub_account, anon_86.security_id, anon_86.instrument, anon_86.quantity,
    anon_86.money, anon_86.business_date, anon_86.known_date
  FROM anon_86
  UNION ALL
  SELECT anon_87.event_kind, anon_87.event_key, anon_87.leg, anon_87.ledger_account, anon_87.sub_account, anon_87.security_id, anon_87.instrument, anon_87.quantity,
    anon_87.money, anon_87.business_date, anon_87.known_date
  FROM anon_87
  UNION ALL
  SELECT anon_88.event_kind, anon_88.event_key, anon_88.leg, anon_88.ledger_account, anon_88.sub_account, anon_88.security_id, anon_88.instrument, anon_88.quantity,
    anon_88.money, anon_88.business_date, anon_88.known_date
  FROM anon_88
),
anon_90 AS (
  SELECT 'BORROW_MARK' AS event_kind, anon_91.event_key, 1 AS leg, '1015' AS ledger_account, anon_91.bank_account AS sub_account, '-' AS security_id, anon_91.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_91.amount * 1 AS DECIMAL(38, 2)) AS money, anon_91.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_91
),
anon_95 AS (
  SELECT 'BORROW_MARK' AS event_kind, anon_91.event_key, 2 AS leg, '1220' AS ledger_account, anon_91.loan_id AS sub_account, '-' AS security_id, anon_91.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_91.amount * -1 AS DECIMAL(38, 2)) AS money, anon_91.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_91
),
anon_89 AS (
  SELECT anon_90.event_kind, anon_90.event_key, anon_90.leg, anon_90.ledger_account, anon_90.sub_account, anon_90.security_id, anon_90.instrument, anon_90.quantity,
    anon_90.money, anon_90.business_date, anon_90.known_date
  FROM anon_90
  UNION ALL
  SELECT anon_95.event_kind, anon_95.event_key, anon_95.leg, anon_95.ledger_account, anon_95.sub_account, anon_95.security_id, anon_95.instrument, anon_95.quantity,
    anon_95.money, anon_95.business_date, anon_95.known_date
  FROM anon_95
),
anon_97 AS (
  SELECT 'BORROW_RETURN' AS event_kind, anon_98.event_key, 1 AS leg, '1015' AS ledger_account, anon_98.bank_account AS sub_account, '-' AS security_id,
    anon_98.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_98.amount * 1 AS DECIMAL(38, 2)) AS money, anon_98.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_98
),
anon_102 AS (
  SELECT 'BORROW_RETURN' AS event_kind, anon_98.event_key, 2 AS leg, '1220' AS ledger_account, anon_98.loan_id AS sub_account, '-' AS security_id, anon_98.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_98.amount * -1 AS DECIMAL(38, 2)) AS money, anon_98.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_98
),
anon_103 AS (
  SELECT 'BORROW_RETURN' AS event_kind, anon_98.event_key, 3 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_98.depository_account AS sub_account, anon_98.security_id,
    anon_98.security_id AS instrument, CAST(anon_98.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_98.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_98
),
anon_104 AS (
  SELECT 'BORROW_RETURN' AS event_kind, anon_98.event_key, 4 AS leg, 'S-BORROWED' AS ledger_account, anon_98.loan_id AS sub_account, anon_98.security_id,
    anon_98.security_id AS instrument, CAST(anon_98.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_98.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_98
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
  SELECT anon_103.event_kind, anon_103.event_key, anon_103.leg, anon_103.ledger_account, anon_103.sub_account, anon_103.security_id, anon_103.instrument,
    anon_103.quantity, anon_103.money, anon_103.business_date, anon_103.known_date
  FROM anon_103
  UNION ALL
  SELECT anon_104.event_kind, anon_104.event_key, anon_104.leg, anon_104.ledger_account, anon_104.sub_account, anon_104.security_id, anon_104.instrument,
    anon_104.quantity, anon_104.money, anon_104.business_date, anon_104.known_date
  FROM anon_104
),
anon_106 AS (
  SELECT 'BORROW_REBATE' AS event_kind, anon_107.event_key, 1 AS leg, '1015' AS ledger_account, anon_107.bank_account AS sub_account, '-' AS security_id,
    anon_107.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_107.amount * 1 AS DECIMAL(38, 2)) AS money, anon_107.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_107
),
anon_112 AS (
  SELECT anon_107.loan_id, anon_107.security_id, anon_107.currency, anon_107.quantity, anon_107.counterparty, anon_107.amount, anon_107.event_key, anon_107.business_date,
    anon_107.bank_account, anon_107.depository_account
  FROM anon_107
  WHERE anon_107.amount > 0
),
anon_111 AS (
  SELECT 'BORROW_REBATE' AS event_kind, anon_112.event_key, 2 AS leg, '4040' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_112.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_112.amount * -1 AS DECIMAL(38, 2)) AS money, anon_112.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_112
),
anon_114 AS (
  SELECT anon_107.loan_id, anon_107.security_id, anon_107.currency, anon_107.quantity, anon_107.counterparty, anon_107.amount, anon_107.event_key, anon_107.business_date,
    anon_107.bank_account, anon_107.depository_account
  FROM anon_107
  WHERE anon_107.amount < 0
),
anon_113 AS (
  SELECT 'BORROW_REBATE' AS event_kind, anon_114.event_key, 3 AS leg, '5030' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_114.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_114.amount * -1 AS DECIMAL(38, 2)) AS money, anon_114.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_114
),
anon_105 AS (
  SELECT anon_106.event_kind, anon_106.event_key, anon_106.leg, anon_106.ledger_account, anon_106.sub_account, anon_106.security_id, anon_106.instrument,
    anon_106.quantity, anon_106.money, anon_106.business_date, anon_106.known_date
  FROM anon_106
  UNION ALL
  SELECT anon_111.event_kind, anon_111.event_key, anon_111.leg, anon_111.ledger_account, anon_111.sub_account, anon_111.security_id, anon_111.instrument,
    anon_111.quantity, anon_111.money, anon_111.business_date, anon_111.known_date
  FROM anon_111
  UNION ALL
  SELECT anon_113.event_kind, anon_113.event_key, anon_113.leg, anon_113.ledger_account, anon_113.sub_account, anon_113.security_id, anon_113.instrument,
    anon_113.quantity, anon_113.money, anon_113.business_date, anon_113.known_date
  FROM anon_113
),
anon_116 AS (
  SELECT 'LOAN_OPEN' AS event_kind, anon_117.event_key, 1 AS leg, '1015' AS ledger_account, anon_117.bank_account AS sub_account, '-' AS security_id, anon_117.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_117.amount * 1 AS DECIMAL(38, 2)) AS money, anon_117.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_117
),
anon_121 AS (
  SELECT 'LOAN_OPEN' AS event_kind, anon_117.event_key, 2 AS leg, '2120' AS ledger_account, anon_117.loan_id AS sub_account, '-' AS security_id, anon_117.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_117.amount * -1 AS DECIMAL(38, 2)) AS money, anon_117.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_117
),
anon_122 AS (
  SELECT 'LOAN_OPEN' AS event_kind, anon_117.event_key, 3 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_117.depository_account AS sub_account, anon_117.security_id,
    anon_117.security_id AS instrument, CAST(anon_117.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_117.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_117
),
anon_123 AS (
  SELECT 'LOAN_OPEN' AS event_kind, anon_117.event_key, 4 AS leg, 'S-LOANED' AS ledger_account, anon_117.loan_id AS sub_account, anon_117.security_id, anon_117.security_id AS instrument,
    CAST(anon_117.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_117.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_117
),
anon_115 AS (
  SELECT anon_116.event_kind, anon_116.event_key, anon_116.leg, anon_116.ledger_account, anon_116.sub_account, anon_116.security_id, anon_116.instrument,
    anon_116.quantity, anon_116.money, anon_116.business_date, anon_116.known_date
  FROM anon_116
  UNION ALL
  SELECT anon_121.event_kind, anon_121.event_key, anon_121.leg, anon_121.ledger_account, anon_121.sub_account, anon_121.security_id, anon_121.instrument,
    anon_121.quantity, anon_121.money, anon_121.business_date, anon_121.known_date
  FROM anon_121
  UNION ALL
  SELECT anon_122.event_kind, anon_122.event_key, anon_122.leg, anon_122.ledger_account, anon_122.sub_account, anon_122.security_id, anon_122.instrument,
    anon_122.quantity, anon_122.money, anon_122.business_date, anon_122.known_date
  FROM anon_122
  UNION ALL
  SELECT anon_123.event_kind, anon_123.event_key, anon_123.leg, anon_123.ledger_account, anon_123.sub_account, anon_123.security_id, anon_123.instrument,
    anon_123.quantity, anon_123.money, anon_123.business_date, anon_123.known_date
  FROM anon_123
),
anon_125 AS (
  SELECT 'LOAN_MARK' AS event_kind, anon_126.event_key, 1 AS leg, '1015' AS ledger_account, anon_126.bank_account AS sub_account, '-' AS security_id, anon_126.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_126.amount * 1 AS DECIMAL(38, 2)) AS money, anon_126.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_126
),
anon_130 AS (
  SELECT 'LOAN_MARK' AS event_kind, anon_126.event_key, 2 AS leg, '2120' AS ledger_account, anon_126.loan_id AS sub_account, '-' AS security_id, anon_126.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_126.amount * -1 AS DECIMAL(38, 2)) AS money, anon_126.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_126
),
anon_124 AS (
  SELECT anon_125.event_kind, anon_125.event_key, anon_125.leg, anon_125.ledger_account, anon_125.sub_account, anon_125.security_id, anon_125.instrument,
    anon_125.quantity, anon_125.money, anon_125.business_date, anon_125.known_date
  FROM anon_125
  UNION ALL
  SELECT anon_130.event_kind, anon_130.event_key, anon_130.leg, anon_130.ledger_account, anon_130.sub_account, anon_130.security_id, anon_130.instrument,
    anon_130.quantity, anon_130.money, anon_130.business_date, anon_130.known_date
  FROM anon_130
),
anon_132 AS (
  SELECT 'LOAN_RETURN' AS event_kind, anon_133.event_key, 1 AS leg, '1015' AS ledger_account, anon_133.bank_account AS sub_account, '-' AS security_id,
    anon_133.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_133.amount * 1 AS DECIMAL(38, 2)) AS money, anon_133.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_133
),
anon_137 AS (
  SELECT 'LOAN_RETURN' AS event_kind, anon_133.event_key, 2 AS leg, '2120' AS ledger_account, anon_133.loan_id AS sub_account, '-' AS security_id, anon_133.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_133.amount * -1 AS DECIMAL(38, 2)) AS money, anon_133.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_133
),
anon_138 AS (
  SELECT 'LOAN_RETURN' AS event_kind, anon_133.event_key, 3 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_133.depository_account AS sub_account, anon_133.security_id,
    anon_133.security_id AS instrument, CAST(anon_133.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_133.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_133
),
anon_139 AS (
  SELECT 'LOAN_RETURN' AS event_kind, anon_133.event_key, 4 AS leg, 'S-LOANED' AS ledger_account, anon_133.loan_id AS sub_account, anon_133.security_id,
    anon_133.security_id AS instrument, CAST(anon_133.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_133.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_133
),
anon_131 AS (
  SELECT anon_132.event_kind, anon_132.event_key, anon_132.leg, anon_132.ledger_account, anon_132.sub_account, anon_132.security_id, anon_132.instrument,
    anon_132.quantity, anon_132.money, anon_132.business_date, anon_132.known_date
  FROM anon_132
  UNION ALL
  SELECT anon_137.event_kind, anon_137.event_key, anon_137.leg, anon_137.ledger_account, anon_137.sub_account, anon_137.security_id, anon_137.instrument,
    anon_137.quantity, anon_137.money, anon_137.business_date, anon_137.known_date
  FROM anon_137
  UNION ALL
  SELECT anon_138.event_kind, anon_138.event_key, anon_138.leg, anon_138.ledger_account, anon_138.sub_account, anon_138.security_id, anon_138.instrument,
    anon_138.quantity, anon_138.money, anon_138.business_date, anon_138.known_date
  FROM anon_138
  UNION ALL
  SELECT anon_139.event_kind, anon_139.event_key, anon_139.leg, anon_139.ledger_account, anon_139.sub_account, anon_139.security_id, anon_139.instrument,
    anon_139.quantity, anon_139.money, anon_139.business_date, anon_139.known_date
  FROM anon_139
),
anon_141 AS (
  SELECT 'LOAN_REBATE' AS event_kind, anon_142.event_key, 1 AS leg, '1015' AS ledger_account, anon_142.bank_account AS sub_account, '-' AS security_id,
    anon_142.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_142.amount * 1 AS DECIMAL(38, 2)) AS money, anon_142.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_142
),
anon_147 AS (
  SELECT anon_142.loan_id, anon_142.security_id, anon_142.currency, anon_142.quantity, anon_142.counterparty, anon_142.amount, anon_142.event_key, anon_142.business_date,
    anon_142.bank_account, anon_142.depository_account
  FROM anon_142
  WHERE anon_142.amount < 0
),
anon_146 AS (
  SELECT 'LOAN_REBATE' AS event_kind, anon_147.event_key, 2 AS leg, '5020' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_147.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_147.amount * -1 AS DECIMAL(38, 2)) AS money, anon_147.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_147
),
anon_149 AS (
  SELECT anon_142.loan_id, anon_142.security_id, anon_142.currency, anon_142.quantity, anon_142.counterparty, anon_142.amount, anon_142.event_key, anon_142.business_date,
    anon_142.bank_account, anon_142.depository_account
  FROM anon_142
  WHERE anon_142.amount > 0
),
anon_148 AS (
  SELECT 'LOAN_REBATE' AS event_kind, anon_149.event_key, 3 AS leg, '4040' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_149.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_149.amount * -1 AS DECIMAL(38, 2)) AS money, anon_149.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_149
),
anon_140 AS (
  SELECT anon_141.event_kind, anon_141.event_key, anon_141.leg, anon_141.ledger_account, anon_141.sub_account, anon_141.security_id, anon_141.instrument,
    anon_141.quantity, anon_141.money, anon_141.business_date, anon_141.known_date
  FROM anon_141
  UNION ALL
  SELECT anon_146.event_kind, anon_146.event_key, anon_146.leg, anon_146.ledger_account, anon_146.sub_account, anon_146.security_id, anon_146.instrument,
    anon_146.quantity, anon_146.money, anon_146.business_date, anon_146.known_date
  FROM anon_146
  UNION ALL
  SELECT anon_148.event_kind, anon_148.event_key, anon_148.leg, anon_148.ledger_account, anon_148.sub_account, anon_148.security_id, anon_148.instrument,
    anon_148.quantity, anon_148.money, anon_148.business_date, anon_148.known_date
  FROM anon_148
),
anon_151 AS (
  SELECT 'MARK_TO_MARKET' AS event_kind, anon_152.event_key, 1 AS leg, '1510' AS ledger_account, anon_152.account_id AS sub_account, '-' AS security_id,
    anon_152.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_152.amount * 1 AS DECIMAL(38, 2)) AS money, anon_152.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_152
),
anon_160 AS (
  SELECT 'MARK_TO_MARKET' AS event_kind, anon_152.event_key, 2 AS leg, '4021' AS ledger_account, anon_152.account_id AS sub_account, '-' AS security_id,
    anon_152.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_152.amount * -1 AS DECIMAL(38, 2)) AS money, anon_152.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_152
),
anon_150 AS (
  SELECT anon_151.event_kind, anon_151.event_key, anon_151.leg, anon_151.ledger_account, anon_151.sub_account, anon_151.security_id, anon_151.instrument,
    anon_151.quantity, anon_151.money, anon_151.business_date, anon_151.known_date
  FROM anon_151
  UNION ALL
  SELECT anon_160.event_kind, anon_160.event_key, anon_160.leg, anon_160.ledger_account, anon_160.sub_account, anon_160.security_id, anon_160.instrument,
    anon_160.quantity, anon_160.money, anon_160.business_date, anon_160.known_date
  FROM anon_160
),
anon_162 AS (
  SELECT 'FEE_DIFFERENCE' AS event_kind, anon_163.event_key, 1 AS leg, '2410' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_163.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_163.amount * 1 AS DECIMAL(38, 2)) AS money, anon_163.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_163
),
anon_167 AS (
  SELECT 'FEE_DIFFERENCE' AS event_kind, anon_163.event_key, 2 AS leg, '4090' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_163.currency AS instrument,
    CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_163.amount * -1 AS DECIMAL(38, 2)) AS money, anon_163.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_163
),
anon_161 AS (
  SELECT anon_162.event_kind, anon_162.event_key, anon_162.leg, anon_162.ledger_account, anon_162.sub_account, anon_162.security_id, anon_162.instrument,
    anon_162.quantity, anon_162.money, anon_162.business_date, anon_162.known_date
  FROM anon_162
  UNION ALL
  SELECT anon_167.event_kind, anon_167.event_key, anon_167.leg, anon_167.ledger_account, anon_167.sub_account, anon_167.security_id, anon_167.instrument,
    anon_167.quantity, anon_167.money, anon_167.business_date, anon_167.known_date
  FROM anon_167
),
anon_169 AS (
  SELECT 'DEPOSITORY_TRANSFER' AS event_kind, anon_170.event_key, 1 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_170.depository_account AS sub_account,
    anon_170.security_id, anon_170.security_id AS instrument, CAST(anon_170.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money,
    anon_170.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_170
),
anon_178 AS (
  SELECT 'DEPOSITORY_TRANSFER' AS event_kind, anon_170.event_key, 2 AS leg, 'S-TRANSFER' AS ledger_account, '-' AS sub_account, anon_170.security_id, anon_170.security_id AS instrument,
    CAST(anon_170.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_170.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_170
),
anon_168 AS (
  SELECT anon_169.event_kind, anon_169.event_key, anon_169.leg, anon_169.ledger_account, anon_169.sub_account, anon_169.security_id, anon_169.instrument,
    anon_169.quantity, anon_169.money, anon_169.business_date, anon_169.known_date
  FROM anon_169
  UNION ALL
  SELECT anon_178.event_kind, anon_178.event_key, anon_178.leg, anon_178.ledger_account, anon_178.sub_account, anon_178.security_id, anon_178.instrument,
    anon_178.quantity, anon_178.money, anon_178.business_date, anon_178.known_date
  FROM anon_178
),
anon_181 AS (
  SELECT anon_182.account_id, anon_182.account_class, anon_182.security_id, anon_182.quantity, anon_182.currency, anon_182.depository_account, anon_182.location,
    anon_182.business_date, anon_182.event_key
  FROM anon_182
  WHERE anon_182.account_class = 'CUSTOMER'
),
anon_180 AS (
  SELECT 'SECURITY_TRANSFER' AS event_kind, anon_181.event_key, 1 AS leg, 'S-CUSTOMER' AS ledger_account, anon_181.account_id AS sub_account, anon_181.security_id,
    anon_181.security_id AS instrument, CAST(anon_181.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_181.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_181
),
anon_186 AS (
  SELECT anon_182.account_id, anon_182.account_class, anon_182.security_id, anon_182.quantity, anon_182.currency, anon_182.depository_account, anon_182.location,
    anon_182.business_date, anon_182.event_key
  FROM anon_182
  WHERE anon_182.account_class = 'PAB'
),
anon_185 AS (
  SELECT 'SECURITY_TRANSFER' AS event_kind, anon_186.event_key, 2 AS leg, 'S-CUSTOMER' AS ledger_account, anon_186.account_id AS sub_account, anon_186.security_id,
    anon_186.security_id AS instrument, CAST(anon_186.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_186.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_186
),
anon_188 AS (
  SELECT anon_182.account_id, anon_182.account_class, anon_182.security_id, anon_182.quantity, anon_182.currency, anon_182.depository_account, anon_182.location,
    anon_182.business_date, anon_182.event_key
  FROM anon_182
  WHERE anon_182.account_class = 'FIRM'
),
anon_187 AS (
  SELECT 'SECURITY_TRANSFER' AS event_kind, anon_188.event_key, 3 AS leg, 'S-FIRM' AS ledger_account, anon_188.account_id AS sub_account, anon_188.security_id,
    anon_188.security_id AS instrument, CAST(anon_188.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_188.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_188
),
anon_190 AS (
  SELECT anon_182.account_id, anon_182.account_class, anon_182.security_id, anon_182.quantity, anon_182.currency, anon_182.depository_account, anon_182.location,
    anon_182.business_date, anon_182.event_key
  FROM anon_182
  WHERE anon_182.location = 'DEPOSITORY'
),
anon_189 AS (
  SELECT 'SECURITY_TRANSFER' AS event_kind, anon_190.event_key, 4 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_190.depository_account AS sub_account,
    anon_190.security_id, anon_190.security_id AS instrument, CAST(anon_190.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money,
    anon_190.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_190
),
anon_192 AS (
  SELECT anon_182.account_id, anon_182.account_class, anon_182.security_id, anon_182.quantity, anon_182.currency, anon_182.depository_account, anon_182.location,
    anon_182.business_date, anon_182.event_key
  FROM anon_182
  WHERE anon_182.location = 'TRANSFER'
),
anon_191 AS (
  SELECT 'SECURITY_TRANSFER' AS event_kind, anon_192.event_key, 5 AS leg, 'S-TRANSFER' AS ledger_account, '-' AS sub_account, anon_192.security_id, anon_192.security_id AS instrument,
    CAST(anon_192.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(0 AS DECIMAL(38, 2)) AS money, anon_192.business_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_192
),
anon_179 AS (
  SELECT anon_180.event_kind, anon_180.event_key, anon_180.leg, anon_180.ledger_account, anon_180.sub_account, anon_180.security_id, anon_180.instrument,
    anon_180.quantity, anon_180.money, anon_180.business_date, anon_180.known_date
  FROM anon_180
  UNION ALL
  SELECT anon_185.event_kind, anon_185.event_key, anon_185.leg, anon_185.ledger_account, anon_185.sub_account, anon_185.security_id, anon_185.instrument,
    anon_185.quantity, anon_185.money, anon_185.business_date, anon_185.known_date
  FROM anon_185
  UNION ALL
  SELECT anon_187.event_kind, anon_187.event_key, anon_187.leg, anon_187.ledger_account, anon_187.sub_account, anon_187.security_id, anon_187.instrument,
    anon_187.quantity, anon_187.money, anon_187.business_date, anon_187.known_date
  FROM anon_187
  UNION ALL
  SELECT anon_189.event_kind, anon_189.event_key, anon_189.leg, anon_189.ledger_account, anon_189.sub_account, anon_189.security_id, anon_189.instrument,
    anon_189.quantity, anon_189.money, anon_189.business_date, anon_189.known_date
  FROM anon_189
  UNION ALL
  SELECT anon_191.event_kind, anon_191.event_key, anon_191.leg, anon_191.ledger_account, anon_191.sub_account, anon_191.security_id, anon_191.instrument,
    anon_191.quantity, anon_191.money, anon_191.business_date, anon_191.known_date
  FROM anon_191
),
anon_194 AS (
  SELECT 'TRANSFER_COST' AS event_kind, anon_195.event_key, 1 AS leg, '1510' AS ledger_account, anon_195.account_id AS sub_account, '-' AS security_id,
    anon_195.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_195.cost * 1 AS DECIMAL(38, 2)) AS money, anon_195.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_195
),
anon_199 AS (
  SELECT 'TRANSFER_COST' AS event_kind, anon_195.event_key, 2 AS leg, '3010' AS ledger_account, anon_195.account_id AS sub_account, '-' AS security_id,
    anon_195.currency AS instrument, CAST(0 AS DECIMAL(38, 6)) AS quantity, CAST(anon_195.cost * -1 AS DECIMAL(38, 2)) AS money, anon_195.business_date,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_195
),
anon_193 AS (
  SELECT anon_194.event_kind, anon_194.event_key, anon_194.leg, anon_194.ledger_account, anon_194.sub_account, anon_194.security_id, anon_194.instrument,
    anon_194.quantity, anon_194.money, anon_194.business_date, anon_194.known_date
  FROM anon_194
  UNION ALL
  SELECT anon_199.event_kind, anon_199.event_key, anon_199.leg, anon_199.ledger_account, anon_199.sub_account, anon_199.security_id, anon_199.instrument,
    anon_199.quantity, anon_199.money, anon_199.business_date, anon_199.known_date
  FROM anon_199
),
anon_202 AS (
  SELECT adjustment.file_id, adjustment.line_number, adjustment.entry_sequence, adjustment.proposed_by, adjustment.approved_by, adjustment.ledger_account,
    adjustment.sub_account, adjustment.security_id, adjustment.instrument, adjustment.quantity, adjustment.money, adjustment.status, adjustment.reason,
    adjustment.known_date
  FROM adjustment
  WHERE adjustment.status = 'accepted'
),
anon_201 AS (
  SELECT anon_202.file_id, anon_202.line_number, anon_202.entry_sequence, anon_202.proposed_by, anon_202.approved_by, anon_202.ledger_account, anon_202.sub_account,
    anon_202.security_id, anon_202.instrument, anon_202.quantity, anon_202.money, anon_202.status, anon_202.reason, anon_202.known_date, 'ADJUSTMENT' AS event_kind,
    'JOURNAL.' + CAST(anon_202.entry_sequence AS VARCHAR(8000)) AS event_key, anon_202.line_number AS leg, anon_202.known_date AS business_date
  FROM anon_202
),
anon_200 AS (
  SELECT anon_201.event_kind, anon_201.event_key, anon_201.leg, anon_201.ledger_account, anon_201.sub_account, anon_201.security_id, anon_201.instrument,
    anon_201.quantity, anon_201.money, anon_201.business_date, anon_201.known_date
  FROM anon_201
),
anon_2 AS (
  SELECT anon_3.event_kind, anon_3.event_key, anon_3.leg, anon_3.ledger_account, anon_3.sub_account, anon_3.security_id, anon_3.instrument, anon_3.quantity,
    anon_3.money, anon_3.business_date, anon_3.known_date
  FROM anon_3
  UNION ALL
  SELECT anon_10.event_kind, anon_10.event_key, anon_10.leg, anon_10.ledger_account, anon_10.sub_account, anon_10.security_id, anon_10.instrument, anon_10.quantity,
    anon_10.money, anon_10.business_date, anon_10.known_date
  FROM anon_10
  UNION ALL
  SELECT anon_17.event_kind, anon_17.event_key, anon_17.leg, anon_17.ledger_account, anon_17.sub_account, anon_17.security_id, anon_17.instrument, anon_17.quantity,
    anon_17.money, anon_17.business_date, anon_17.known_date
  FROM anon_17
  UNION ALL
  SELECT anon_32.event_kind, anon_32.event_key, anon_32.leg, anon_32.ledger_account, anon_32.sub_account, anon_32.security_id, anon_32.instrument, anon_32.quantity,
    anon_32.money, anon_32.business_date, anon_32.known_date
  FROM anon_32
  UNION ALL
  SELECT anon_43.event_kind, anon_43.event_key, anon_43.leg, anon_43.ledger_account, anon_43.sub_account, anon_43.security_id, anon_43.instrument, anon_43.quantity,
    anon_43.money, anon_43.business_date, anon_43.known_date
  FROM anon_43
  UNION ALL
  SELECT anon_59.event_kind, anon_59.event_key, anon_59.leg, anon_59.ledger_account, anon_59.sub_account, anon_59.security_id, anon_59.instrument, anon_59.quantity,
    anon_59.money, anon_59.business_date, anon_59.known_date
  FROM anon_59
  UNION ALL
  SELECT anon_71.event_kind, anon_71.event_key, anon_71.leg, anon_71.ledger_account, anon_71.sub_account, anon_71.security_id, anon_71.instrument, anon_71.quantity,
    anon_71.money, anon_71.business_date, anon_71.known_date
  FROM anon_71
  UNION ALL
  SELECT anon_80.event_kind, anon_80.event_key, anon_80.leg, anon_80.ledger_account, anon_80.sub_account, anon_80.security_id, anon_80.instrument, anon_80.quantity,
    anon_80.money, anon_80.business_date, anon_80.known_date
  FROM anon_80
  UNION ALL
  SELECT anon_89.event_kind, anon_89.event_key, anon_89.leg, anon_89.ledger_account, anon_89.sub_account, anon_89.security_id, anon_89.instrument, anon_89.quantity,
    anon_89.money, anon_89.business_date, anon_89.known_date
  FROM anon_89
  UNION ALL
  SELECT anon_96.event_kind, anon_96.event_key, anon_96.leg, anon_96.ledger_account, anon_96.sub_account, anon_96.security_id, anon_96.instrument, anon_96.quantity,
    anon_96.money, anon_96.business_date, anon_96.known_date
  FROM anon_96
  UNION ALL
  SELECT anon_105.event_kind, anon_105.event_key, anon_105.leg, anon_105.ledger_account, anon_105.sub_account, anon_105.security_id, anon_105.instrument,
    anon_105.quantity, anon_105.money, anon_105.business_date, anon_105.known_date
  FROM anon_105
  UNION ALL
  SELECT anon_115.event_kind, anon_115.event_key, anon_115.leg, anon_115.ledger_account, anon_115.sub_account, anon_115.security_id, anon_115.instrument,
    anon_115.quantity, anon_115.money, anon_115.business_date, anon_115.known_date
  FROM anon_115
  UNION ALL
  SELECT anon_124.event_kind, anon_124.event_key, anon_124.leg, anon_124.ledger_account, anon_124.sub_account, anon_124.security_id, anon_124.instrument,
    anon_124.quantity, anon_124.money, anon_124.business_date, anon_124.known_date
  FROM anon_124
  UNION ALL
  SELECT anon_131.event_kind, anon_131.event_key, anon_131.leg, anon_131.ledger_account, anon_131.sub_account, anon_131.security_id, anon_131.instrument,
    anon_131.quantity, anon_131.money, anon_131.business_date, anon_131.known_date
  FROM anon_131
  UNION ALL
  SELECT anon_140.event_kind, anon_140.event_key, anon_140.leg, anon_140.ledger_account, anon_140.sub_account, anon_140.security_id, anon_140.instrument,
    anon_140.quantity, anon_140.money, anon_140.business_date, anon_140.known_date
  FROM anon_140
  UNION ALL
  SELECT anon_150.event_kind, anon_150.event_key, anon_150.leg, anon_150.ledger_account, anon_150.sub_account, anon_150.security_id, anon_150.instrument,
    anon_150.quantity, anon_150.money, anon_150.business_date, anon_150.known_date
  FROM anon_150
  UNION ALL
  SELECT anon_161.event_kind, anon_161.event_key, anon_161.leg, anon_161.ledger_account, anon_161.sub_account, anon_161.security_id, anon_161.instrument,
    anon_161.quantity, anon_161.money, anon_161.business_date, anon_161.known_date
  FROM anon_161
  UNION ALL
  SELECT anon_168.event_kind, anon_168.event_key, anon_168.leg, anon_168.ledger_account, anon_168.sub_account, anon_168.security_id, anon_168.instrument,
    anon_168.quantity, anon_168.money, anon_168.business_date, anon_168.known_date
  FROM anon_168
  UNION ALL
  SELECT anon_179.event_kind, anon_179.event_key, anon_179.leg, anon_179.ledger_account, anon_179.sub_account, anon_179.security_id, anon_179.instrument,
    anon_179.quantity, anon_179.money, anon_179.business_date, anon_179.known_date
  FROM anon_179
  UNION ALL
  SELECT anon_193.event_kind, anon_193.event_key, anon_193.leg, anon_193.ledger_account, anon_193.sub_account, anon_193.security_id, anon_193.instrument,
    anon_193.quantity, anon_193.money, anon_193.business_date, anon_193.known_date
  FROM anon_193
  UNION ALL
  SELECT anon_200.event_kind, anon_200.event_key, anon_200.leg, anon_200.ledger_account, anon_200.sub_account, anon_200.security_id, anon_200.instrument,
    anon_200.quantity, anon_200.money, anon_200.business_date, anon_200.known_date
  FROM anon_200
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
