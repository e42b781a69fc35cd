WITH
anon_8 AS (
  SELECT entitlement.action_id, entitlement.holder_kind, entitlement.holder_id, entitlement.account_class, entitlement.action_kind, entitlement.security_id,
    entitlement.currency, entitlement.entitled_quantity, entitlement.quantity_change, entitlement.fraction_quantity, entitlement.money, entitlement.record,
    entitlement.record_change, entitlement.ex_date, entitlement.record_date, entitlement.payable_date, entitlement.struck_date, entitlement.paid_date, CASE
    WHEN CAST(entitlement.action_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(entitlement.holder_kind AS VARCHAR2(4000)) IS NOT NULL AND CAST(entitlement.holder_id AS VARCHAR2(4000)) IS NOT NULL THEN 'ACTION.' || CAST(entitlement.action_id AS VARCHAR2(4000)) || '.' || CAST(entitlement.holder_kind AS VARCHAR2(4000)) || '.' || CAST(entitlement.holder_id AS VARCHAR2(4000)) END AS event_key,
    DATE '2026-11-10' AS business_date, entitlement.holder_id AS account_id, entitlement.holder_id AS counterparty, entitlement.holder_id AS loan_id, CASE
    WHEN (entitlement.holder_kind = 'DEPOSITORY') THEN entitlement.holder_id ELSE '00000901' END AS depository_account, 'SETTLEMENT' AS bank_account, entitlement.money AS amount,
    entitlement.money AS net, CAST(0 AS NUMBER(38, 2)) AS withholding, CAST(0 AS NUMBER(38, 2)) AS cost, entitlement.money AS realised, entitlement.record_change AS quantity
  FROM entitlement
),
anon_7 AS (
  SELECT anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.account_class, anon_8.action_kind, anon_8.security_id, anon_8.currency, anon_8.entitled_quantity,
    anon_8.quantity_change, anon_8.fraction_quantity, anon_8.money, anon_8.record, anon_8.record_change, anon_8.ex_date, anon_8.record_date, anon_8.payable_date,
    anon_8.struck_date, anon_8.paid_date, anon_8.event_key, anon_8.business_date, anon_8.account_id, anon_8.counterparty, anon_8.loan_id, anon_8.depository_account,
    anon_8.bank_account, anon_8.amount, anon_8.net, anon_8.withholding, anon_8.cost, anon_8.realised, anon_8.quantity
  FROM anon_8
  WHERE anon_8.action_kind = 'DIVIDEND' AND anon_8.holder_kind = 'ACCOUNT' AND anon_8.account_class = 'FIRM' AND anon_8.struck_date = DATE '2026-11-10'
),
anon_6 AS (
  SELECT anon_7.action_id, anon_7.holder_kind, anon_7.holder_id, anon_7.account_class, anon_7.action_kind, anon_7.security_id, anon_7.currency, anon_7.entitled_quantity,
    anon_7.quantity_change, anon_7.fraction_quantity, anon_7.money, anon_7.record, anon_7.record_change, anon_7.ex_date, anon_7.record_date, anon_7.payable_date,
    anon_7.struck_date, anon_7.paid_date, anon_7.event_key, anon_7.business_date, anon_7.account_id, anon_7.counterparty, anon_7.loan_id, anon_7.depository_account,
    anon_7.bank_account, anon_7.amount, anon_7.net, anon_7.withholding, anon_7.cost, anon_7.realised, anon_7.quantity
  FROM anon_7
),
anon_18 AS (
  SELECT anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.account_class, anon_8.action_kind, anon_8.security_id, anon_8.currency, anon_8.entitled_quantity,
    anon_8.quantity_change, anon_8.fraction_quantity, anon_8.money, anon_8.record, anon_8.record_change, anon_8.ex_date, anon_8.record_date, anon_8.payable_date,
    anon_8.struck_date, anon_8.paid_date, anon_8.event_key, anon_8.business_date, anon_8.account_id, anon_8.counterparty, anon_8.loan_id, anon_8.depository_account,
    anon_8.bank_account, anon_8.amount, anon_8.net, anon_8.withholding, anon_8.cost, anon_8.realised, anon_8.quantity
  FROM anon_8
  WHERE anon_8.action_kind = 'DIVIDEND' AND anon_8.holder_kind = 'ACCOUNT' AND anon_8.account_class = 'FIRM' AND anon_8.paid_date = DATE '2026-11-10' AND anon_8.money < 0
),
anon_17 AS (
  SELECT anon_18.action_id, anon_18.holder_kind, anon_18.holder_id, anon_18.account_class, anon_18.action_kind, anon_18.security_id, anon_18.currency, anon_18.entitled_quantity,
    anon_18.quantity_change, anon_18.fraction_quantity, anon_18.money, anon_18.record, anon_18.record_change, anon_18.ex_date, anon_18.record_date, anon_18.payable_date,
    anon_18.struck_date, anon_18.paid_date, anon_18.event_key, anon_18.business_date, anon_18.account_id, anon_18.counterparty, anon_18.loan_id, anon_18.depository_account,
    anon_18.bank_account, anon_18.amount, anon_18.net, anon_18.withholding, anon_18.cost, anon_18.realised, anon_18.quantity
  FROM anon_18
),
anon_23 AS (
  SELECT anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.account_class, anon_8.action_kind, anon_8.security_id, anon_8.currency, anon_8.entitled_quantity,
    anon_8.quantity_change, anon_8.fraction_quantity, anon_8.money, anon_8.record, anon_8.record_change, anon_8.ex_date, anon_8.record_date, anon_8.payable_date,
    anon_8.struck_date, anon_8.paid_date, anon_8.event_key, anon_8.business_date, anon_8.account_id, anon_8.counterparty, anon_8.loan_id, anon_8.depository_account,
    anon_8.bank_account, anon_8.amount, anon_8.net, anon_8.withholding, anon_8.cost, anon_8.realised, anon_8.quantity
  FROM anon_8
  WHERE anon_8.action_kind = 'DIVIDEND' AND anon_8.holder_kind = 'ACCOUNT' AND anon_8.account_class != 'FIRM' AND anon_8.paid_date = DATE '2026-11-10'
),
anon_22 AS (
  SELECT anon_23.action_id, anon_23.holder_kind, anon_23.holder_id, anon_23.account_class, anon_23.action_kind, anon_23.security_id, anon_23.currency, anon_23.entitled_quantity,
    anon_23.quantity_change, anon_23.fraction_quantity, anon_23.money, anon_23.record, anon_23.record_change, anon_23.ex_date, anon_23.record_date, anon_23.payable_date,
    anon_23.struck_date, anon_23.paid_date, anon_23.event_key, anon_23.business_date, anon_23.account_id, anon_23.counterparty, anon_23.loan_id, anon_23.depository_account,
    anon_23.bank_account, anon_23.amount, anon_23.net, anon_23.withholding, anon_23.cost, anon_23.realised, anon_23.quantity
  FROM anon_23
),
anon_34 AS (
  SELECT anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.account_class, anon_8.action_kind, anon_8.security_id, anon_8.currency, anon_8.entitled_quantity,
    anon_8.quantity_change, anon_8.fraction_quantity, anon_8.money, anon_8.record, anon_8.record_change, anon_8.ex_date, anon_8.record_date, anon_8.payable_date,
    anon_8.struck_date, anon_8.paid_date, anon_8.event_key, anon_8.business_date, anon_8.account_id, anon_8.counterparty, anon_8.loan_id, anon_8.depository_account,
    anon_8.bank_account, anon_8.amount, anon_8.net, anon_8.withholding, anon_8.cost, anon_8.realised, anon_8.quantity
  FROM anon_8
  WHERE anon_8.holder_kind IN ('CNS', 'LOAN') AND anon_8.paid_date = DATE '2026-11-10' AND anon_8.money != 0
),
anon_33 AS (
  SELECT anon_34.event_key, anon_34.business_date, anon_34.security_id, anon_34.currency, anon_34.record, anon_34.account_id, anon_34.counterparty, anon_34.loan_id,
    anon_34.depository_account, anon_34.bank_account, anon_34.amount, anon_34.quantity
  FROM anon_34
),
anon_38 AS (
  SELECT action_settlement.action_id, action_settlement.holder_kind, action_settlement.holder_id, action_settlement.security_id, action_settlement.action_kind,
    action_settlement.currency, action_settlement.paid_date, action_settlement.expected, action_settlement.stated, action_settlement.our_quantity, action_settlement.their_quantity,
    action_settlement.our_money, action_settlement.their_money, action_settlement.booked_quantity, action_settlement.booked_money, action_settlement.quantity_today,
    action_settlement.money_today, action_settlement.state
  FROM action_settlement
  WHERE action_settlement.holder_kind = 'DEPOSITORY'
),
anon_37 AS (
  SELECT anon_38.security_id, anon_38.currency, CASE WHEN CAST(anon_38.action_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_38.holder_kind AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_38.holder_id AS VARCHAR2(4000)) IS NOT NULL THEN 'ACTION.' || CAST(anon_38.action_id AS VARCHAR2(4000)) || '.' || CAST(anon_38.holder_kind AS VARCHAR2(4000)) || '.' || CAST(anon_38.holder_id AS VARCHAR2(4000)) END AS event_key,
    DATE '2026-11-10' AS business_date, anon_38.holder_kind AS record, anon_38.holder_id AS account_id, anon_38.holder_id AS counterparty, anon_38.holder_id AS loan_id,
    anon_38.holder_id AS depository_account, 'SETTLEMENT' AS bank_account, anon_38.money_today AS amount, -anon_38.quantity_today AS quantity
  FROM anon_38
),
anon_36 AS (
  SELECT anon_37.security_id, anon_37.currency, anon_37.event_key, anon_37.business_date, anon_37.record, anon_37.account_id, anon_37.counterparty, anon_37.loan_id,
    anon_37.depository_account, anon_37.bank_account, anon_37.amount, anon_37.quantity
  FROM anon_37
  WHERE anon_37.amount != 0
),
anon_35 AS (
  SELECT anon_36.event_key, anon_36.business_date, anon_36.security_id, anon_36.currency, anon_36.record, anon_36.account_id, anon_36.counterparty, anon_36.loan_id,
    anon_36.depository_account, anon_36.bank_account, anon_36.amount, anon_36.quantity
  FROM anon_36
),
anon_32 AS (
  SELECT anon_33.event_key, anon_33.business_date, anon_33.security_id, anon_33.currency, anon_33.record, anon_33.account_id, anon_33.counterparty, anon_33.loan_id,
    anon_33.depository_account, anon_33.bank_account, anon_33.amount, anon_33.quantity
  FROM anon_33
  UNION ALL
  SELECT anon_35.event_key, anon_35.business_date, anon_35.security_id, anon_35.currency, anon_35.record, anon_35.account_id, anon_35.counterparty, anon_35.loan_id,
    anon_35.depository_account, anon_35.bank_account, anon_35.amount, anon_35.quantity
  FROM anon_35
),
anon_31 AS (
  SELECT anon_32.event_key, anon_32.business_date, anon_32.security_id, anon_32.currency, anon_32.record, anon_32.account_id, anon_32.counterparty, anon_32.loan_id,
    anon_32.depository_account, anon_32.bank_account, anon_32.amount, anon_32.quantity
  FROM anon_32
),
anon_44 AS (
  SELECT anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.account_class, anon_8.action_kind, anon_8.security_id, anon_8.currency, anon_8.entitled_quantity,
    anon_8.quantity_change, anon_8.fraction_quantity, anon_8.money, anon_8.record, anon_8.record_change, anon_8.ex_date, anon_8.record_date, anon_8.payable_date,
    anon_8.struck_date, anon_8.paid_date, anon_8.event_key, anon_8.business_date, anon_8.account_id, anon_8.counterparty, anon_8.loan_id, anon_8.depository_account,
    anon_8.bank_account, anon_8.amount, anon_8.net, anon_8.withholding, anon_8.cost, anon_8.realised, anon_8.quantity
  FROM anon_8
  WHERE anon_8.action_kind = 'DIVIDEND' AND anon_8.holder_kind = 'FAIL' AND anon_8.paid_date = DATE '2026-11-10'
),
anon_43 AS (
  SELECT anon_44.action_id, anon_44.holder_kind, anon_44.holder_id, anon_44.account_class, anon_44.action_kind, anon_44.security_id, anon_44.currency, anon_44.entitled_quantity,
    anon_44.quantity_change, anon_44.fraction_quantity, anon_44.money, anon_44.record, anon_44.record_change, anon_44.ex_date, anon_44.record_date, anon_44.payable_date,
    anon_44.struck_date, anon_44.paid_date, anon_44.event_key, anon_44.business_date, anon_44.account_id, anon_44.counterparty, anon_44.loan_id, anon_44.depository_account,
    anon_44.bank_account, anon_44.amount, anon_44.net, anon_44.withholding, anon_44.cost, anon_44.realised, anon_44.quantity
  FROM anon_44
),
anon_51 AS (
  SELECT anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.account_class, anon_8.action_kind, anon_8.security_id, anon_8.currency, anon_8.entitled_quantity,
    anon_8.quantity_change, anon_8.fraction_quantity, anon_8.money, anon_8.record, anon_8.record_change, anon_8.ex_date, anon_8.record_date, anon_8.payable_date,
    anon_8.struck_date, anon_8.paid_date, anon_8.event_key, anon_8.business_date, anon_8.account_id, anon_8.counterparty, anon_8.loan_id, anon_8.depository_account,
    anon_8.bank_account, anon_8.amount, anon_8.net, anon_8.withholding, anon_8.cost, anon_8.realised, anon_8.quantity
  FROM anon_8
  WHERE anon_8.holder_kind = 'ROUNDING' AND anon_8.paid_date = DATE '2026-11-10'
),
anon_50 AS (
  SELECT anon_51.action_id, anon_51.holder_kind, anon_51.holder_id, anon_51.account_class, anon_51.action_kind, anon_51.security_id, anon_51.currency, anon_51.entitled_quantity,
    anon_51.quantity_change, anon_51.fraction_quantity, anon_51.money, anon_51.record, anon_51.record_change, anon_51.ex_date, anon_51.record_date, anon_51.payable_date,
    anon_51.struck_date, anon_51.paid_date, anon_51.event_key, anon_51.business_date, anon_51.account_id, anon_51.counterparty, anon_51.loan_id, anon_51.depository_account,
    anon_51.bank_account, anon_51.amount, anon_51.net, anon_51.withholding, anon_51.cost, anon_51.realised, anon_51.quantity
  FROM anon_51
),
anon_59 AS (
  SELECT anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.account_class, anon_8.action_kind, anon_8.security_id, anon_8.currency, anon_8.entitled_quantity,
    anon_8.quantity_change, anon_8.fraction_quantity, anon_8.money, anon_8.record, anon_8.record_change, anon_8.ex_date, anon_8.record_date, anon_8.payable_date,
    anon_8.struck_date, anon_8.paid_date, anon_8.event_key, anon_8.business_date, anon_8.account_id, anon_8.counterparty, anon_8.loan_id, anon_8.depository_account,
    anon_8.bank_account, anon_8.amount, anon_8.net, anon_8.withholding, anon_8.cost, anon_8.realised, anon_8.quantity
  FROM anon_8
  WHERE anon_8.action_kind = 'SPLIT' AND anon_8.holder_kind != 'DEPOSITORY' AND anon_8.struck_date = DATE '2026-11-10' AND anon_8.record_change != 0
),
anon_58 AS (
  SELECT anon_59.event_key, anon_59.business_date, anon_59.security_id, anon_59.currency, anon_59.record, anon_59.account_id, anon_59.counterparty, anon_59.loan_id,
    anon_59.depository_account, anon_59.bank_account, anon_59.amount, anon_59.quantity
  FROM anon_59
),
anon_61 AS (
  SELECT anon_37.security_id, anon_37.currency, anon_37.event_key, anon_37.business_date, anon_37.record, anon_37.account_id, anon_37.counterparty, anon_37.loan_id,
    anon_37.depository_account, anon_37.bank_account, anon_37.amount, anon_37.quantity
  FROM anon_37
  WHERE anon_37.quantity != 0
),
anon_60 AS (
  SELECT anon_61.event_key, anon_61.business_date, anon_61.security_id, anon_61.currency, anon_61.record, anon_61.account_id, anon_61.counterparty, anon_61.loan_id,
    anon_61.depository_account, anon_61.bank_account, anon_61.amount, anon_61.quantity
  FROM anon_61
),
anon_57 AS (
  SELECT anon_58.event_key, anon_58.business_date, anon_58.security_id, anon_58.currency, anon_58.record, anon_58.account_id, anon_58.counterparty, anon_58.loan_id,
    anon_58.depository_account, anon_58.bank_account, anon_58.amount, anon_58.quantity
  FROM anon_58
  UNION ALL
  SELECT anon_60.event_key, anon_60.business_date, anon_60.security_id, anon_60.currency, anon_60.record, anon_60.account_id, anon_60.counterparty, anon_60.loan_id,
    anon_60.depository_account, anon_60.bank_account, anon_60.amount, anon_60.quantity
  FROM anon_60
),
anon_56 AS (
  SELECT anon_57.event_key, anon_57.business_date, anon_57.security_id, anon_57.currency, anon_57.record, anon_57.account_id, anon_57.counterparty, anon_57.loan_id,
    anon_57.depository_account, anon_57.bank_account, anon_57.amount, anon_57.quantity
  FROM anon_57
),
anon_78 AS (
  SELECT anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.account_class, anon_8.action_kind, anon_8.security_id, anon_8.currency, anon_8.entitled_quantity,
    anon_8.quantity_change, anon_8.fraction_quantity, anon_8.money, anon_8.record, anon_8.record_change, anon_8.ex_date, anon_8.record_date, anon_8.payable_date,
    anon_8.struck_date, anon_8.paid_date, anon_8.event_key, anon_8.business_date, anon_8.account_id, anon_8.counterparty, anon_8.loan_id, anon_8.depository_account,
    anon_8.bank_account, anon_8.amount, anon_8.net, anon_8.withholding, anon_8.cost, anon_8.realised, anon_8.quantity
  FROM anon_8
  WHERE anon_8.action_kind = 'SPLIT' AND anon_8.holder_kind = 'ACCOUNT' AND anon_8.paid_date = DATE '2026-11-10' AND anon_8.money != 0
),
anon_77 AS (
  SELECT anon_78.action_id, anon_78.holder_kind, anon_78.holder_id, anon_78.account_class, anon_78.action_kind, anon_78.security_id, anon_78.currency, anon_78.entitled_quantity,
    anon_78.quantity_change, anon_78.fraction_quantity, anon_78.money, anon_78.record, anon_78.record_change, anon_78.ex_date, anon_78.record_date, anon_78.payable_date,
    anon_78.struck_date, anon_78.paid_date, anon_78.event_key, anon_78.business_date, anon_78.account_id, anon_78.counterparty, anon_78.loan_id, anon_78.depository_account,
    anon_78.bank_account, anon_78.amount, anon_78.net, anon_78.withholding, anon_78.cost, anon_78.realised, anon_78.quantity
  FROM anon_78
),
anon_5 AS (
  SELECT anon_6.action_id, anon_6.holder_kind, anon_6.holder_id, anon_6.account_class, anon_6.action_kind, anon_6.security_id, anon_6.currency, anon_6.entitled_quantity,
    anon_6.quantity_change, anon_6.fraction_quantity, anon_6.money, anon_6.record, anon_6.record_change, anon_6.ex_date, anon_6.record_date, anon_6.payable_date,
    anon_6.struck_date, anon_6.paid_date, anon_6.event_key, anon_6.business_date, anon_6.account_id, anon_6.counterparty, anon_6.loan_id, anon_6.depository_account,
    anon_6.bank_account, anon_6.amount, anon_6.net, anon_6.withholding, anon_6.cost, anon_6.realised, anon_6.quantity
  FROM anon_6
  WHERE anon_6.amount > 0
),
anon_4 AS (
  SELECT 'DIVIDEND_EX' AS event_kind, anon_5.event_key, 1 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_5.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_5.amount * 1 AS NUMBER(38, 2)) AS money, anon_5.business_date, DATE '2026-11-10' AS known_date
  FROM anon_5
),
anon_10 AS (
  SELECT anon_6.action_id, anon_6.holder_kind, anon_6.holder_id, anon_6.account_class, anon_6.action_kind, anon_6.security_id, anon_6.currency, anon_6.entitled_quantity,
    anon_6.quantity_change, anon_6.fraction_quantity, anon_6.money, anon_6.record, anon_6.record_change, anon_6.ex_date, anon_6.record_date, anon_6.payable_date,
    anon_6.struck_date, anon_6.paid_date, anon_6.event_key, anon_6.business_date, anon_6.account_id, anon_6.counterparty, anon_6.loan_id, anon_6.depository_account,
    anon_6.bank_account, anon_6.amount, anon_6.net, anon_6.withholding, anon_6.cost, anon_6.realised, anon_6.quantity
  FROM anon_6
  WHERE anon_6.amount > 0
),
anon_9 AS (
  SELECT 'DIVIDEND_EX' AS event_kind, anon_10.event_key, 2 AS leg, '4050' AS ledger_account, anon_10.account_id AS sub_account, '-' AS security_id, anon_10.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_10.amount * -1 AS NUMBER(38, 2)) AS money, anon_10.business_date, DATE '2026-11-10' AS known_date
  FROM anon_10
),
anon_12 AS (
  SELECT anon_6.action_id, anon_6.holder_kind, anon_6.holder_id, anon_6.account_class, anon_6.action_kind, anon_6.security_id, anon_6.currency, anon_6.entitled_quantity,
    anon_6.quantity_change, anon_6.fraction_quantity, anon_6.money, anon_6.record, anon_6.record_change, anon_6.ex_date, anon_6.record_date, anon_6.payable_date,
    anon_6.struck_date, anon_6.paid_date, anon_6.event_key, anon_6.business_date, anon_6.account_id, anon_6.counterparty, anon_6.loan_id, anon_6.depository_account,
    anon_6.bank_account, anon_6.amount, anon_6.net, anon_6.withholding, anon_6.cost, anon_6.realised, anon_6.quantity
  FROM anon_6
  WHERE anon_6.amount < 0
),
anon_11 AS (
  SELECT 'DIVIDEND_EX' AS event_kind, anon_12.event_key, 3 AS leg, '2240' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_12.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_12.amount * 1 AS NUMBER(38, 2)) AS money, anon_12.business_date, DATE '2026-11-10' AS known_date
  FROM anon_12
),
anon_14 AS (
  SELECT anon_6.action_id, anon_6.holder_kind, anon_6.holder_id, anon_6.account_class, anon_6.action_kind, anon_6.security_id, anon_6.currency, anon_6.entitled_quantity,
    anon_6.quantity_change, anon_6.fraction_quantity, anon_6.money, anon_6.record, anon_6.record_change, anon_6.ex_date, anon_6.record_date, anon_6.payable_date,
    anon_6.struck_date, anon_6.paid_date, anon_6.event_key, anon_6.business_date, anon_6.account_id, anon_6.counterparty, anon_6.loan_id, anon_6.depository_account,
    anon_6.bank_account, anon_6.amount, anon_6.net, anon_6.withholding, anon_6.cost, anon_6.realised, anon_6.quantity
  FROM anon_6
  WHERE anon_6.amount < 0
),
anon_13 AS (
  SELECT 'DIVIDEND_EX' AS event_kind, anon_14.event_key, 4 AS leg, '5040' AS ledger_account, anon_14.account_id AS sub_account, '-' AS security_id, anon_14.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_14.amount * -1 AS NUMBER(38, 2)) AS money, anon_14.business_date, DATE '2026-11-10' AS known_date
  FROM anon_14
),
anon_3 AS (
  SELECT anon_4.event_kind, anon_4.event_key, anon_4.leg, anon_4.ledger_account, anon_4.sub_account, anon_4.security_id, anon_4.instrument, anon_4.quantity,
    anon_4.money, anon_4.business_date, anon_4.known_date
  FROM anon_4
  UNION ALL
  SELECT anon_9.event_kind, anon_9.event_key, anon_9.leg, anon_9.ledger_account, anon_9.sub_account, anon_9.security_id, anon_9.instrument, anon_9.quantity,
    anon_9.money, anon_9.business_date, anon_9.known_date
  FROM anon_9
  UNION ALL
  SELECT anon_11.event_kind, anon_11.event_key, anon_11.leg, anon_11.ledger_account, anon_11.sub_account, anon_11.security_id, anon_11.instrument, anon_11.quantity,
    anon_11.money, anon_11.business_date, anon_11.known_date
  FROM anon_11
  UNION ALL
  SELECT anon_13.event_kind, anon_13.event_key, anon_13.leg, anon_13.ledger_account, anon_13.sub_account, anon_13.security_id, anon_13.instrument, anon_13.quantity,
    anon_13.money, anon_13.business_date, anon_13.known_date
  FROM anon_13
),
anon_16 AS (
  SELECT 'DIVIDEND_PAYABLE_FIRM_SHORT' AS event_kind, anon_17.event_key, 1 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_17.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_17.amount * 1 AS NUMBER(38, 2)) AS money, anon_17.business_date, DATE '2026-11-10' AS known_date
  FROM anon_17
),
anon_19 AS (
  SELECT 'DIVIDEND_PAYABLE_FIRM_SHORT' AS event_kind, anon_17.event_key, 2 AS leg, '2240' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_17.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_17.amount * -1 AS NUMBER(38, 2)) AS money, anon_17.business_date, DATE '2026-11-10' AS known_date
  FROM anon_17
),
anon_15 AS (
  SELECT anon_16.event_kind, anon_16.event_key, anon_16.leg, anon_16.ledger_account, anon_16.sub_account, anon_16.security_id, anon_16.instrument, anon_16.quantity,
    anon_16.money, anon_16.business_date, anon_16.known_date
  FROM anon_16
  UNION ALL
  SELECT anon_19.event_kind, anon_19.event_key, anon_19.leg, anon_19.ledger_account, anon_19.sub_account, anon_19.security_id, anon_19.instrument, anon_19.quantity,
    anon_19.money, anon_19.business_date, anon_19.known_date
  FROM anon_19
),
anon_21 AS (
  SELECT 'DIVIDEND_PAYABLE' AS event_kind, anon_22.event_key, 1 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_22.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_22.amount * 1 AS NUMBER(38, 2)) AS money, anon_22.business_date, DATE '2026-11-10' AS known_date
  FROM anon_22
),
anon_25 AS (
  SELECT anon_22.action_id, anon_22.holder_kind, anon_22.holder_id, anon_22.account_class, anon_22.action_kind, anon_22.security_id, anon_22.currency, anon_22.entitled_quantity,
    anon_22.quantity_change, anon_22.fraction_quantity, anon_22.money, anon_22.record, anon_22.record_change, anon_22.ex_date, anon_22.record_date, anon_22.payable_date,
    anon_22.struck_date, anon_22.paid_date, anon_22.event_key, anon_22.business_date, anon_22.account_id, anon_22.counterparty, anon_22.loan_id, anon_22.depository_account,
    anon_22.bank_account, anon_22.amount, anon_22.net, anon_22.withholding, anon_22.cost, anon_22.realised, anon_22.quantity
  FROM anon_22
  WHERE anon_22.account_class = 'CUSTOMER'
),
anon_24 AS (
  SELECT 'DIVIDEND_PAYABLE' AS event_kind, anon_25.event_key, 2 AS leg, '1310' AS ledger_account, anon_25.account_id AS sub_account, '-' AS security_id,
    anon_25.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_25.net * -1 AS NUMBER(38, 2)) AS money, anon_25.business_date, DATE '2026-11-10' AS known_date
  FROM anon_25
),
anon_27 AS (
  SELECT anon_22.action_id, anon_22.holder_kind, anon_22.holder_id, anon_22.account_class, anon_22.action_kind, anon_22.security_id, anon_22.currency, anon_22.entitled_quantity,
    anon_22.quantity_change, anon_22.fraction_quantity, anon_22.money, anon_22.record, anon_22.record_change, anon_22.ex_date, anon_22.record_date, anon_22.payable_date,
    anon_22.struck_date, anon_22.paid_date, anon_22.event_key, anon_22.business_date, anon_22.account_id, anon_22.counterparty, anon_22.loan_id, anon_22.depository_account,
    anon_22.bank_account, anon_22.amount, anon_22.net, anon_22.withholding, anon_22.cost, anon_22.realised, anon_22.quantity
  FROM anon_22
  WHERE anon_22.account_class = 'PAB'
),
anon_26 AS (
  SELECT 'DIVIDEND_PAYABLE' AS event_kind, anon_27.event_key, 3 AS leg, '1330' AS ledger_account, anon_27.account_id AS sub_account, '-' AS security_id,
    anon_27.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_27.net * -1 AS NUMBER(38, 2)) AS money, anon_27.business_date, DATE '2026-11-10' AS known_date
  FROM anon_27
),
anon_28 AS (
  SELECT 'DIVIDEND_PAYABLE' AS event_kind, anon_22.event_key, 4 AS leg, '2420' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_22.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_22.withholding * 1 AS NUMBER(38, 2)) AS money, anon_22.business_date, DATE '2026-11-10' AS known_date
  FROM anon_22
),
anon_20 AS (
  SELECT anon_21.event_kind, anon_21.event_key, anon_21.leg, anon_21.ledger_account, anon_21.sub_account, anon_21.security_id, anon_21.instrument, anon_21.quantity,
    anon_21.money, anon_21.business_date, anon_21.known_date
  FROM anon_21
  UNION ALL
  SELECT anon_24.event_kind, anon_24.event_key, anon_24.leg, anon_24.ledger_account, anon_24.sub_account, anon_24.security_id, anon_24.instrument, anon_24.quantity,
    anon_24.money, anon_24.business_date, anon_24.known_date
  FROM anon_24
  UNION ALL
  SELECT anon_26.event_kind, anon_26.event_key, anon_26.leg, anon_26.ledger_account, anon_26.sub_account, anon_26.security_id, anon_26.instrument, anon_26.quantity,
    anon_26.money, anon_26.business_date, anon_26.known_date
  FROM anon_26
  UNION ALL
  SELECT anon_28.event_kind, anon_28.event_key, anon_28.leg, anon_28.ledger_account, anon_28.sub_account, anon_28.security_id, anon_28.instrument, anon_28.quantity,
    anon_28.money, anon_28.business_date, anon_28.known_date
  FROM anon_28
),
anon_30 AS (
  SELECT 'DIVIDEND_RECEIVED' AS event_kind, anon_31.event_key, 1 AS leg, '1015' AS ledger_account, anon_31.bank_account AS sub_account, '-' AS security_id,
    anon_31.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_31.amount * 1 AS NUMBER(38, 2)) AS money, anon_31.business_date, DATE '2026-11-10' AS known_date
  FROM anon_31
),
anon_39 AS (
  SELECT 'DIVIDEND_RECEIVED' AS event_kind, anon_31.event_key, 2 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_31.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_31.amount * -1 AS NUMBER(38, 2)) AS money, anon_31.business_date, DATE '2026-11-10' AS known_date
  FROM anon_31
),
anon_29 AS (
  SELECT anon_30.event_kind, anon_30.event_key, anon_30.leg, anon_30.ledger_account, anon_30.sub_account, anon_30.security_id, anon_30.instrument, anon_30.quantity,
    anon_30.money, anon_30.business_date, anon_30.known_date
  FROM anon_30
  UNION ALL
  SELECT anon_39.event_kind, anon_39.event_key, anon_39.leg, anon_39.ledger_account, anon_39.sub_account, anon_39.security_id, anon_39.instrument, anon_39.quantity,
    anon_39.money, anon_39.business_date, anon_39.known_date
  FROM anon_39
),
anon_42 AS (
  SELECT anon_43.action_id, anon_43.holder_kind, anon_43.holder_id, anon_43.account_class, anon_43.action_kind, anon_43.security_id, anon_43.currency, anon_43.entitled_quantity,
    anon_43.quantity_change, anon_43.fraction_quantity, anon_43.money, anon_43.record, anon_43.record_change, anon_43.ex_date, anon_43.record_date, anon_43.payable_date,
    anon_43.struck_date, anon_43.paid_date, anon_43.event_key, anon_43.business_date, anon_43.account_id, anon_43.counterparty, anon_43.loan_id, anon_43.depository_account,
    anon_43.bank_account, anon_43.amount, anon_43.net, anon_43.withholding, anon_43.cost, anon_43.realised, anon_43.quantity
  FROM anon_43
  WHERE anon_43.amount > 0
),
anon_41 AS (
  SELECT 'DIVIDEND_CLAIM' AS event_kind, anon_42.event_key, 1 AS leg, '1725' AS ledger_account, anon_42.counterparty AS sub_account, '-' AS security_id,
    anon_42.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_42.amount * 1 AS NUMBER(38, 2)) AS money, anon_42.business_date, DATE '2026-11-10' AS known_date
  FROM anon_42
),
anon_46 AS (
  SELECT anon_43.action_id, anon_43.holder_kind, anon_43.holder_id, anon_43.account_class, anon_43.action_kind, anon_43.security_id, anon_43.currency, anon_43.entitled_quantity,
    anon_43.quantity_change, anon_43.fraction_quantity, anon_43.money, anon_43.record, anon_43.record_change, anon_43.ex_date, anon_43.record_date, anon_43.payable_date,
    anon_43.struck_date, anon_43.paid_date, anon_43.event_key, anon_43.business_date, anon_43.account_id, anon_43.counterparty, anon_43.loan_id, anon_43.depository_account,
    anon_43.bank_account, anon_43.amount, anon_43.net, anon_43.withholding, anon_43.cost, anon_43.realised, anon_43.quantity
  FROM anon_43
  WHERE anon_43.amount < 0
),
anon_45 AS (
  SELECT 'DIVIDEND_CLAIM' AS event_kind, anon_46.event_key, 2 AS leg, '2240' AS ledger_account, anon_46.counterparty AS sub_account, '-' AS security_id,
    anon_46.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_46.amount * 1 AS NUMBER(38, 2)) AS money, anon_46.business_date, DATE '2026-11-10' AS known_date
  FROM anon_46
),
anon_47 AS (
  SELECT 'DIVIDEND_CLAIM' AS event_kind, anon_43.event_key, 3 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_43.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_43.amount * -1 AS NUMBER(38, 2)) AS money, anon_43.business_date, DATE '2026-11-10' AS known_date
  FROM anon_43
),
anon_40 AS (
  SELECT anon_41.event_kind, anon_41.event_key, anon_41.leg, anon_41.ledger_account, anon_41.sub_account, anon_41.security_id, anon_41.instrument, anon_41.quantity,
    anon_41.money, anon_41.business_date, anon_41.known_date
  FROM anon_41
  UNION ALL
  SELECT anon_45.event_kind, anon_45.event_key, anon_45.leg, anon_45.ledger_account, anon_45.sub_account, anon_45.security_id, anon_45.instrument, anon_45.quantity,
    anon_45.money, anon_45.business_date, anon_45.known_date
  FROM anon_45
  UNION ALL
  SELECT anon_47.event_kind, anon_47.event_key, anon_47.leg, anon_47.ledger_account, anon_47.sub_account, anon_47.security_id, anon_47.instrument, anon_47.quantity,
    anon_47.money, anon_47.business_date, anon_47.known_date
  FROM anon_47
),
anon_49 AS (
  SELECT 'DISTRIBUTION_ROUNDING' AS event_kind, anon_50.event_key, 1 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_50.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_50.amount * 1 AS NUMBER(38, 2)) AS money, anon_50.business_date, DATE '2026-11-10' AS known_date
  FROM anon_50
),
anon_52 AS (
  SELECT 'DISTRIBUTION_ROUNDING' AS event_kind, anon_50.event_key, 2 AS leg, '4095' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_50.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_50.amount * -1 AS NUMBER(38, 2)) AS money, anon_50.business_date, DATE '2026-11-10' AS known_date
  FROM anon_50
),
anon_48 AS (
  SELECT anon_49.event_kind, anon_49.event_key, anon_49.leg, anon_49.ledger_account, anon_49.sub_account, anon_49.security_id, anon_49.instrument, anon_49.quantity,
    anon_49.money, anon_49.business_date, anon_49.known_date
  FROM anon_49
  UNION ALL
  SELECT anon_52.event_kind, anon_52.event_key, anon_52.leg, anon_52.ledger_account, anon_52.sub_account, anon_52.security_id, anon_52.instrument, anon_52.quantity,
    anon_52.money, anon_52.business_date, anon_52.known_date
  FROM anon_52
),
anon_55 AS (
  SELECT anon_56.event_key, anon_56.business_date, anon_56.security_id, anon_56.currency, anon_56.record, anon_56.account_id, anon_56.counterparty, anon_56.loan_id,
    anon_56.depository_account, anon_56.bank_account, anon_56.amount, anon_56.quantity
  FROM anon_56
  WHERE anon_56.record = 'CUSTOMER'
),
anon_54 AS (
  SELECT 'SPLIT' AS event_kind, anon_55.event_key, 1 AS leg, 'S-CUSTOMER' AS ledger_account, anon_55.account_id AS sub_account, anon_55.security_id, anon_55.security_id AS instrument,
    CAST(anon_55.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_55.business_date, DATE '2026-11-10' AS known_date
  FROM anon_55
),
anon_63 AS (
  SELECT anon_56.event_key, anon_56.business_date, anon_56.security_id, anon_56.currency, anon_56.record, anon_56.account_id, anon_56.counterparty, anon_56.loan_id,
    anon_56.depository_account, anon_56.bank_account, anon_56.amount, anon_56.quantity
  FROM anon_56
  WHERE anon_56.record = 'FIRM'
),
anon_62 AS (
  SELECT 'SPLIT' AS event_kind, anon_63.event_key, 2 AS leg, 'S-FIRM' AS ledger_account, anon_63.account_id AS sub_account, anon_63.security_id, anon_63.security_id AS instrument,
    CAST(anon_63.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_63.business_date, DATE '2026-11-10' AS known_date
  FROM anon_63
),
anon_65 AS (
  SELECT anon_56.event_key, anon_56.business_date, anon_56.security_id, anon_56.currency, anon_56.record, anon_56.account_id, anon_56.counterparty, anon_56.loan_id,
    anon_56.depository_account, anon_56.bank_account, anon_56.amount, anon_56.quantity
  FROM anon_56
  WHERE anon_56.record = 'DEPOSITORY'
),
anon_64 AS (
  SELECT 'SPLIT' AS event_kind, anon_65.event_key, 3 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_65.depository_account AS sub_account, anon_65.security_id,
    anon_65.security_id AS instrument, CAST(anon_65.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_65.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_65
),
anon_67 AS (
  SELECT anon_56.event_key, anon_56.business_date, anon_56.security_id, anon_56.currency, anon_56.record, anon_56.account_id, anon_56.counterparty, anon_56.loan_id,
    anon_56.depository_account, anon_56.bank_account, anon_56.amount, anon_56.quantity
  FROM anon_56
  WHERE anon_56.record = 'CNS'
),
anon_66 AS (
  SELECT 'SPLIT' AS event_kind, anon_67.event_key, 4 AS leg, 'S-CNS' AS ledger_account, '-' AS sub_account, anon_67.security_id, anon_67.security_id AS instrument,
    CAST(anon_67.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_67.business_date, DATE '2026-11-10' AS known_date
  FROM anon_67
),
anon_69 AS (
  SELECT anon_56.event_key, anon_56.business_date, anon_56.security_id, anon_56.currency, anon_56.record, anon_56.account_id, anon_56.counterparty, anon_56.loan_id,
    anon_56.depository_account, anon_56.bank_account, anon_56.amount, anon_56.quantity
  FROM anon_56
  WHERE anon_56.record = 'FAIL'
),
anon_68 AS (
  SELECT 'SPLIT' AS event_kind, anon_69.event_key, 5 AS leg, 'S-FAIL' AS ledger_account, anon_69.counterparty AS sub_account, anon_69.security_id, anon_69.security_id AS instrument,
    CAST(anon_69.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_69.business_date, DATE '2026-11-10' AS known_date
  FROM anon_69
),
anon_71 AS (
  SELECT anon_56.event_key, anon_56.business_date, anon_56.security_id, anon_56.currency, anon_56.record, anon_56.account_id, anon_56.counterparty, anon_56.loan_id,
    anon_56.depository_account, anon_56.bank_account, anon_56.amount, anon_56.quantity
  FROM anon_56
  WHERE anon_56.record = 'BORROWED'
),
anon_70 AS (
  SELECT 'SPLIT' AS event_kind, anon_71.event_key, 6 AS leg, 'S-BORROWED' AS ledger_account, anon_71.loan_id AS sub_account, anon_71.security_id, anon_71.security_id AS instrument,
    CAST(anon_71.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_71.business_date, DATE '2026-11-10' AS known_date
  FROM anon_71
),
anon_73 AS (
  SELECT anon_56.event_key, anon_56.business_date, anon_56.security_id, anon_56.currency, anon_56.record, anon_56.account_id, anon_56.counterparty, anon_56.loan_id,
    anon_56.depository_account, anon_56.bank_account, anon_56.amount, anon_56.quantity
  FROM anon_56
  WHERE anon_56.record = 'LOANED'
),
anon_72 AS (
  SELECT 'SPLIT' AS event_kind, anon_73.event_key, 7 AS leg, 'S-LOANED' AS ledger_account, anon_73.loan_id AS sub_account, anon_73.security_id, anon_73.security_id AS instrument,
    CAST(anon_73.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_73.business_date, DATE '2026-11-10' AS known_date
  FROM anon_73
),
anon_74 AS (
  SELECT 'SPLIT' AS event_kind, anon_56.event_key, 8 AS leg, 'S-DIVIDEND' AS ledger_account, '-' AS sub_account, anon_56.security_id, anon_56.security_id AS instrument,
    CAST(anon_56.quantity * -1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_56.business_date, DATE '2026-11-10' AS known_date
  FROM anon_56
),
anon_53 AS (
  SELECT anon_54.event_kind, anon_54.event_key, anon_54.leg, anon_54.ledger_account, anon_54.sub_account, anon_54.security_id, anon_54.instrument, anon_54.quantity,
    anon_54.money, anon_54.business_date, anon_54.known_date
  FROM anon_54
  UNION ALL
  SELECT anon_62.event_kind, anon_62.event_key, anon_62.leg, anon_62.ledger_account, anon_62.sub_account, anon_62.security_id, anon_62.instrument, anon_62.quantity,
    anon_62.money, anon_62.business_date, anon_62.known_date
  FROM anon_62
  UNION ALL
  SELECT anon_64.event_kind, anon_64.event_key, anon_64.leg, anon_64.ledger_account, anon_64.sub_account, anon_64.security_id, anon_64.instrument, anon_64.quantity,
    anon_64.money, anon_64.business_date, anon_64.known_date
  FROM anon_64
  UNION ALL
  SELECT anon_66.event_kind, anon_66.event_key, anon_66.leg, anon_66.ledger_account, anon_66.sub_account, anon_66.security_id, anon_66.instrument, anon_66.quantity,
    anon_66.money, anon_66.business_date, anon_66.known_date
  FROM anon_66
  UNION ALL
  SELECT anon_68.event_kind, anon_68.event_key, anon_68.leg, anon_68.ledger_account, anon_68.sub_account, anon_68.security_id, anon_68.instrument, anon_68.quantity,
    anon_68.money, anon_68.business_date, anon_68.known_date
  FROM anon_68
  UNION ALL
  SELECT anon_70.event_kind, anon_70.event_key, anon_70.leg, anon_70.ledger_account, anon_70.sub_account, anon_70.security_id, anon_70.instrument, anon_70.quantity,
    anon_70.money, anon_70.business_date, anon_70.known_date
  FROM anon_70
  UNION ALL
  SELECT anon_72.event_kind, anon_72.event_key, anon_72.leg, anon_72.ledger_account, anon_72.sub_account, anon_72.security_id, anon_72.instrument, anon_72.quantity,
    anon_72.money, anon_72.business_date, anon_72.known_date
  FROM anon_72
  UNION ALL
  SELECT anon_74.event_kind, anon_74.event_key, anon_74.leg, anon_74.ledger_account, anon_74.sub_account, anon_74.security_id, anon_74.instrument, anon_74.quantity,
    anon_74.money, anon_74.business_date, anon_74.known_date
  FROM anon_74
),
anon_76 AS (
  SELECT 'CASH_IN_LIEU' AS event_kind, anon_77.event_key, 1 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_77.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_77.amount * 1 AS NUMBER(38, 2)) AS money, anon_77.business_date, DATE '2026-11-10' AS known_date
  FROM anon_77
),
anon_80 AS (
  SELECT anon_77.action_id, anon_77.holder_kind, anon_77.holder_id, anon_77.account_class, anon_77.action_kind, anon_77.security_id, anon_77.currency, anon_77.entitled_quantity,
    anon_77.quantity_change, anon_77.fraction_quantity, anon_77.money, anon_77.record, anon_77.record_change, anon_77.ex_date, anon_77.record_date, anon_77.payable_date,
    anon_77.struck_date, anon_77.paid_date, anon_77.event_key, anon_77.business_date, anon_77.account_id, anon_77.counterparty, anon_77.loan_id, anon_77.depository_account,
    anon_77.bank_account, anon_77.amount, anon_77.net, anon_77.withholding, anon_77.cost, anon_77.realised, anon_77.quantity
  FROM anon_77
  WHERE anon_77.account_class = 'CUSTOMER'
),
anon_79 AS (
  SELECT 'CASH_IN_LIEU' AS event_kind, anon_80.event_key, 2 AS leg, '1310' AS ledger_account, anon_80.account_id AS sub_account, '-' AS security_id, anon_80.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_80.amount * -1 AS NUMBER(38, 2)) AS money, anon_80.business_date, DATE '2026-11-10' AS known_date
  FROM anon_80
),
anon_82 AS (
  SELECT anon_77.action_id, anon_77.holder_kind, anon_77.holder_id, anon_77.account_class, anon_77.action_kind, anon_77.security_id, anon_77.currency, anon_77.entitled_quantity,
    anon_77.quantity_change, anon_77.fraction_quantity, anon_77.money, anon_77.record, anon_77.record_change, anon_77.ex_date, anon_77.record_date, anon_77.payable_date,
    anon_77.struck_date, anon_77.paid_date, anon_77.event_key, anon_77.business_date, anon_77.account_id, anon_77.counterparty, anon_77.loan_id, anon_77.depository_account,
    anon_77.bank_account, anon_77.amount, anon_77.net, anon_77.withholding, anon_77.cost, anon_77.realised, anon_77.quantity
  FROM anon_77
  WHERE anon_77.account_class = 'PAB'
),
anon_81 AS (
  SELECT 'CASH_IN_LIEU' AS event_kind, anon_82.event_key, 3 AS leg, '1330' AS ledger_account, anon_82.account_id AS sub_account, '-' AS security_id, anon_82.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_82.amount * -1 AS NUMBER(38, 2)) AS money, anon_82.business_date, DATE '2026-11-10' AS known_date
  FROM anon_82
),
anon_84 AS (
  SELECT anon_77.action_id, anon_77.holder_kind, anon_77.holder_id, anon_77.account_class, anon_77.action_kind, anon_77.security_id, anon_77.currency, anon_77.entitled_quantity,
    anon_77.quantity_change, anon_77.fraction_quantity, anon_77.money, anon_77.record, anon_77.record_change, anon_77.ex_date, anon_77.record_date, anon_77.payable_date,
    anon_77.struck_date, anon_77.paid_date, anon_77.event_key, anon_77.business_date, anon_77.account_id, anon_77.counterparty, anon_77.loan_id, anon_77.depository_account,
    anon_77.bank_account, anon_77.amount, anon_77.net, anon_77.withholding, anon_77.cost, anon_77.realised, anon_77.quantity
  FROM anon_77
  WHERE anon_77.account_class = 'FIRM'
),
anon_83 AS (
  SELECT 'CASH_IN_LIEU' AS event_kind, anon_84.event_key, 4 AS leg, '1510' AS ledger_account, anon_84.account_id AS sub_account, '-' AS security_id, anon_84.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_84.cost * 1 AS NUMBER(38, 2)) AS money, anon_84.business_date, DATE '2026-11-10' AS known_date
  FROM anon_84
),
anon_86 AS (
  SELECT anon_77.action_id, anon_77.holder_kind, anon_77.holder_id, anon_77.account_class, anon_77.action_kind, anon_77.security_id, anon_77.currency, anon_77.entitled_quantity,
    anon_77.quantity_change, anon_77.fraction_quantity, anon_77.money, anon_77.record, anon_77.record_change, anon_77.ex_date, anon_77.record_date, anon_77.payable_date,
    anon_77.struck_date, anon_77.paid_date, anon_77.event_key, anon_77.business_date, anon_77.account_id, anon_77.counterparty, anon_77.loan_id, anon_77.depository_account,
    anon_77.bank_account, anon_77.amount, anon_77.net, anon_77.withholding, anon_77.cost, anon_77.realised, anon_77.quantity
  FROM anon_77
  WHERE anon_77.account_class = 'FIRM'
),
anon_85 AS (
  SELECT 'CASH_IN_LIEU' AS event_kind, anon_86.event_key, 5 AS leg, '4020' AS ledger_account, anon_86.account_id AS sub_account, '-' AS security_id, anon_86.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_86.realised * -1 AS NUMBER(38, 2)) AS money, anon_86.business_date, DATE '2026-11-10' AS known_date
  FROM anon_86
),
anon_75 AS (
  SELECT anon_76.event_kind, anon_76.event_key, anon_76.leg, anon_76.ledger_account, anon_76.sub_account, anon_76.security_id, anon_76.instrument, anon_76.quantity,
    anon_76.money, anon_76.business_date, anon_76.known_date
  FROM anon_76
  UNION ALL
  SELECT anon_79.event_kind, anon_79.event_key, anon_79.leg, anon_79.ledger_account, anon_79.sub_account, anon_79.security_id, anon_79.instrument, anon_79.quantity,
    anon_79.money, anon_79.business_date, anon_79.known_date
  FROM anon_79
  UNION ALL
  SELECT anon_81.event_kind, anon_81.event_key, anon_81.leg, anon_81.ledger_account, anon_81.sub_account, anon_81.security_id, anon_81.instrument, anon_81.quantity,
    anon_81.money, anon_81.business_date, anon_81.known_date
  FROM anon_81
  UNION ALL
  SELECT anon_83.event_kind, anon_83.event_key, anon_83.leg, anon_83.ledger_account, anon_83.sub_account, anon_83.security_id, anon_83.instrument, anon_83.quantity,
    anon_83.money, anon_83.business_date, anon_83.known_date
  FROM anon_83
  UNION ALL
  SELECT anon_85.event_kind, anon_85.event_key, anon_85.leg, anon_85.ledger_account, anon_85.sub_account, anon_85.security_id, anon_85.instrument, anon_85.quantity,
    anon_85.money, anon_85.business_date, anon_85.known_date
  FROM anon_85
),
anon_2 AS (
  SELECT anon_3.event_kind, anon_3.event_key, anon_3.leg, anon_3.ledger_account, anon_3.sub_account, anon_3.security_id, anon_3.instrument, anon_3.quantity,
    anon_3.money, anon_3.business_date, anon_3.known_date
  FROM anon_3
  UNION ALL
  SELECT anon_15.event_kind, anon_15.event_key, anon_15.leg, anon_15.ledger_account, anon_15.sub_account, anon_15.security_id, anon_15.instrument, anon_15.quantity,
    anon_15.money, anon_15.business_date, anon_15.known_date
  FROM anon_15
  UNION ALL
  SELECT anon_20.event_kind, anon_20.event_key, anon_20.leg, anon_20.ledger_account, anon_20.sub_account, anon_20.security_id, anon_20.instrument, anon_20.quantity,
    anon_20.money, anon_20.business_date, anon_20.known_date
  FROM anon_20
  UNION ALL
  SELECT anon_29.event_kind, anon_29.event_key, anon_29.leg, anon_29.ledger_account, anon_29.sub_account, anon_29.security_id, anon_29.instrument, anon_29.quantity,
    anon_29.money, anon_29.business_date, anon_29.known_date
  FROM anon_29
  UNION ALL
  SELECT anon_40.event_kind, anon_40.event_key, anon_40.leg, anon_40.ledger_account, anon_40.sub_account, anon_40.security_id, anon_40.instrument, anon_40.quantity,
    anon_40.money, anon_40.business_date, anon_40.known_date
  FROM anon_40
  UNION ALL
  SELECT anon_48.event_kind, anon_48.event_key, anon_48.leg, anon_48.ledger_account, anon_48.sub_account, anon_48.security_id, anon_48.instrument, anon_48.quantity,
    anon_48.money, anon_48.business_date, anon_48.known_date
  FROM anon_48
  UNION ALL
  SELECT anon_53.event_kind, anon_53.event_key, anon_53.leg, anon_53.ledger_account, anon_53.sub_account, anon_53.security_id, anon_53.instrument, anon_53.quantity,
    anon_53.money, anon_53.business_date, anon_53.known_date
  FROM anon_53
  UNION ALL
  SELECT anon_75.event_kind, anon_75.event_key, anon_75.leg, anon_75.ledger_account, anon_75.sub_account, anon_75.security_id, anon_75.instrument, anon_75.quantity,
    anon_75.money, anon_75.business_date, anon_75.known_date
  FROM anon_75
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
