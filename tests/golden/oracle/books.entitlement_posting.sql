WITH
anon_9 AS (
  SELECT entitlement.action_id, entitlement.holder_kind, entitlement.holder_id, entitlement.account_class, entitlement.action_kind, entitlement.security_id,
    entitlement.currency, entitlement.entitled_quantity, entitlement.quantity_change, entitlement.fraction_quantity, entitlement.money, entitlement.record,
    entitlement.record_change, entitlement.ex_date, entitlement.record_date, entitlement.payable_date, entitlement.struck_date, entitlement.paid_date, '00000901' AS depository_account,
    'SETTLEMENT' AS bank_account
  FROM entitlement
),
anon_8 AS (
  SELECT anon_9.action_id, anon_9.holder_kind, anon_9.holder_id, anon_9.account_class, anon_9.action_kind, anon_9.security_id, anon_9.currency, anon_9.entitled_quantity,
    anon_9.quantity_change, anon_9.fraction_quantity, anon_9.money, anon_9.record, anon_9.record_change, anon_9.ex_date, anon_9.record_date, anon_9.payable_date,
    anon_9.struck_date, anon_9.paid_date, anon_9.bank_account, CASE WHEN CAST(anon_9.action_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_9.holder_kind AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_9.holder_id AS VARCHAR2(4000)) IS NOT NULL THEN 'ACTION.' || CAST(anon_9.action_id AS VARCHAR2(4000)) || '.' || CAST(anon_9.holder_kind AS VARCHAR2(4000)) || '.' || CAST(anon_9.holder_id AS VARCHAR2(4000)) END AS event_key,
    DATE '2026-11-10' AS business_date, anon_9.holder_id AS account_id, anon_9.holder_id AS counterparty, anon_9.holder_id AS loan_id, CASE WHEN (anon_9.holder_kind = 'DEPOSITORY') THEN anon_9.holder_id
    ELSE anon_9.depository_account END AS depository_account, anon_9.money AS amount, anon_9.money AS net, CAST(0 AS NUMBER(38, 2)) AS withholding, CAST(0 AS NUMBER(38, 2)) AS cost,
    anon_9.money AS realised, anon_9.record_change AS quantity
  FROM anon_9
),
anon_7 AS (
  SELECT anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.account_class, anon_8.action_kind, anon_8.security_id, anon_8.currency, anon_8.entitled_quantity,
    anon_8.quantity_change, anon_8.fraction_quantity, anon_8.money, anon_8.record, anon_8.record_change, anon_8.ex_date, anon_8.record_date, anon_8.payable_date,
    anon_8.struck_date, anon_8.paid_date, anon_8.bank_account, anon_8.event_key, anon_8.business_date, anon_8.account_id, anon_8.counterparty, anon_8.loan_id,
    anon_8.depository_account, anon_8.amount, anon_8.net, anon_8.withholding, anon_8.cost, anon_8.realised, anon_8.quantity
  FROM anon_8
  WHERE anon_8.action_kind = 'DIVIDEND' AND anon_8.holder_kind = 'ACCOUNT' AND anon_8.account_class = 'FIRM' AND anon_8.struck_date = DATE '2026-11-10'
),
anon_6 AS (
  SELECT anon_7.action_id, anon_7.holder_kind, anon_7.holder_id, anon_7.account_class, anon_7.action_kind, anon_7.security_id, anon_7.currency, anon_7.entitled_quantity,
    anon_7.quantity_change, anon_7.fraction_quantity, anon_7.money, anon_7.record, anon_7.record_change, anon_7.ex_date, anon_7.record_date, anon_7.payable_date,
    anon_7.struck_date, anon_7.paid_date, anon_7.bank_account, anon_7.event_key, anon_7.business_date, anon_7.account_id, anon_7.counterparty, anon_7.loan_id,
    anon_7.depository_account, anon_7.amount, anon_7.net, anon_7.withholding, anon_7.cost, anon_7.realised, anon_7.quantity
  FROM anon_7
),
anon_19 AS (
  SELECT anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.account_class, anon_8.action_kind, anon_8.security_id, anon_8.currency, anon_8.entitled_quantity,
    anon_8.quantity_change, anon_8.fraction_quantity, anon_8.money, anon_8.record, anon_8.record_change, anon_8.ex_date, anon_8.record_date, anon_8.payable_date,
    anon_8.struck_date, anon_8.paid_date, anon_8.bank_account, anon_8.event_key, anon_8.business_date, anon_8.account_id, anon_8.counterparty, anon_8.loan_id,
    anon_8.depository_account, anon_8.amount, anon_8.net, anon_8.withholding, anon_8.cost, anon_8.realised, anon_8.quantity
  FROM anon_8
  WHERE anon_8.action_kind = 'DIVIDEND' AND anon_8.holder_kind = 'ACCOUNT' AND anon_8.account_class = 'FIRM' AND anon_8.paid_date = DATE '2026-11-10' AND anon_8.money < 0
),
anon_18 AS (
  SELECT anon_19.action_id, anon_19.holder_kind, anon_19.holder_id, anon_19.account_class, anon_19.action_kind, anon_19.security_id, anon_19.currency, anon_19.entitled_quantity,
    anon_19.quantity_change, anon_19.fraction_quantity, anon_19.money, anon_19.record, anon_19.record_change, anon_19.ex_date, anon_19.record_date, anon_19.payable_date,
    anon_19.struck_date, anon_19.paid_date, anon_19.bank_account, anon_19.event_key, anon_19.business_date, anon_19.account_id, anon_19.counterparty, anon_19.loan_id,
    anon_19.depository_account, anon_19.amount, anon_19.net, anon_19.withholding, anon_19.cost, anon_19.realised, anon_19.quantity
  FROM anon_19
),
anon_24 AS (
  SELECT anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.account_class, anon_8.action_kind, anon_8.security_id, anon_8.currency, anon_8.entitled_quantity,
    anon_8.quantity_change, anon_8.fraction_quantity, anon_8.money, anon_8.record, anon_8.record_change, anon_8.ex_date, anon_8.record_date, anon_8.payable_date,
    anon_8.struck_date, anon_8.paid_date, anon_8.bank_account, anon_8.event_key, anon_8.business_date, anon_8.account_id, anon_8.counterparty, anon_8.loan_id,
    anon_8.depository_account, anon_8.amount, anon_8.net, anon_8.withholding, anon_8.cost, anon_8.realised, anon_8.quantity
  FROM anon_8
  WHERE anon_8.action_kind = 'DIVIDEND' AND anon_8.holder_kind = 'ACCOUNT' AND anon_8.account_class != 'FIRM' AND anon_8.paid_date = DATE '2026-11-10'
),
anon_23 AS (
  SELECT anon_24.action_id, anon_24.holder_kind, anon_24.holder_id, anon_24.account_class, anon_24.action_kind, anon_24.security_id, anon_24.currency, anon_24.entitled_quantity,
    anon_24.quantity_change, anon_24.fraction_quantity, anon_24.money, anon_24.record, anon_24.record_change, anon_24.ex_date, anon_24.record_date, anon_24.payable_date,
    anon_24.struck_date, anon_24.paid_date, anon_24.bank_account, anon_24.event_key, anon_24.business_date, anon_24.account_id, anon_24.counterparty, anon_24.loan_id,
    anon_24.depository_account, anon_24.amount, anon_24.net, anon_24.withholding, anon_24.cost, anon_24.realised, anon_24.quantity
  FROM anon_24
),
anon_35 AS (
  SELECT anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.account_class, anon_8.action_kind, anon_8.security_id, anon_8.currency, anon_8.entitled_quantity,
    anon_8.quantity_change, anon_8.fraction_quantity, anon_8.money, anon_8.record, anon_8.record_change, anon_8.ex_date, anon_8.record_date, anon_8.payable_date,
    anon_8.struck_date, anon_8.paid_date, anon_8.bank_account, anon_8.event_key, anon_8.business_date, anon_8.account_id, anon_8.counterparty, anon_8.loan_id,
    anon_8.depository_account, anon_8.amount, anon_8.net, anon_8.withholding, anon_8.cost, anon_8.realised, anon_8.quantity
  FROM anon_8
  WHERE anon_8.holder_kind IN ('CNS', 'LOAN') AND anon_8.paid_date = DATE '2026-11-10' AND anon_8.money != 0
),
anon_34 AS (
  SELECT anon_35.event_key, anon_35.business_date, anon_35.security_id, anon_35.currency, anon_35.record, anon_35.account_id, anon_35.counterparty, anon_35.loan_id,
    anon_35.depository_account, anon_35.bank_account, anon_35.amount, anon_35.quantity
  FROM anon_35
),
anon_40 AS (
  SELECT action_settlement.action_id, action_settlement.holder_kind, action_settlement.holder_id, action_settlement.security_id, action_settlement.action_kind,
    action_settlement.currency, action_settlement.paid_date, action_settlement.expected, action_settlement.stated, action_settlement.our_quantity, action_settlement.their_quantity,
    action_settlement.our_money, action_settlement.their_money, action_settlement.booked_quantity, action_settlement.booked_money, action_settlement.quantity_today,
    action_settlement.money_today, action_settlement.state, 'SETTLEMENT' AS bank_account
  FROM action_settlement
),
anon_39 AS (
  SELECT anon_40.action_id, anon_40.holder_kind, anon_40.holder_id, anon_40.security_id, anon_40.action_kind, anon_40.currency, anon_40.paid_date, anon_40.expected,
    anon_40.stated, anon_40.our_quantity, anon_40.their_quantity, anon_40.our_money, anon_40.their_money, anon_40.booked_quantity, anon_40.booked_money,
    anon_40.quantity_today, anon_40.money_today, anon_40.state, anon_40.bank_account
  FROM anon_40
  WHERE anon_40.holder_kind = 'DEPOSITORY'
),
anon_38 AS (
  SELECT anon_39.security_id, anon_39.currency, anon_39.bank_account, CASE WHEN CAST(anon_39.action_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_39.holder_kind AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_39.holder_id AS VARCHAR2(4000)) IS NOT NULL THEN 'ACTION.' || CAST(anon_39.action_id AS VARCHAR2(4000)) || '.' || CAST(anon_39.holder_kind AS VARCHAR2(4000)) || '.' || CAST(anon_39.holder_id AS VARCHAR2(4000)) END AS event_key,
    DATE '2026-11-10' AS business_date, anon_39.holder_kind AS record, anon_39.holder_id AS account_id, anon_39.holder_id AS counterparty, anon_39.holder_id AS loan_id,
    anon_39.holder_id AS depository_account, anon_39.money_today AS amount, -anon_39.quantity_today AS quantity
  FROM anon_39
),
anon_37 AS (
  SELECT anon_38.security_id, anon_38.currency, anon_38.bank_account, anon_38.event_key, anon_38.business_date, anon_38.record, anon_38.account_id, anon_38.counterparty,
    anon_38.loan_id, anon_38.depository_account, anon_38.amount, anon_38.quantity
  FROM anon_38
  WHERE anon_38.amount != 0
),
anon_36 AS (
  SELECT anon_37.event_key, anon_37.business_date, anon_37.security_id, anon_37.currency, anon_37.record, anon_37.account_id, anon_37.counterparty, anon_37.loan_id,
    anon_37.depository_account, anon_37.bank_account, anon_37.amount, anon_37.quantity
  FROM anon_37
),
anon_33 AS (
  SELECT anon_34.event_key, anon_34.business_date, anon_34.security_id, anon_34.currency, anon_34.record, anon_34.account_id, anon_34.counterparty, anon_34.loan_id,
    anon_34.depository_account, anon_34.bank_account, anon_34.amount, anon_34.quantity
  FROM anon_34
  UNION ALL
  SELECT anon_36.event_key, anon_36.business_date, anon_36.security_id, anon_36.currency, anon_36.record, anon_36.account_id, anon_36.counterparty, anon_36.loan_id,
    anon_36.depository_account, anon_36.bank_account, anon_36.amount, anon_36.quantity
  FROM anon_36
),
anon_32 AS (
  SELECT anon_33.event_key, anon_33.business_date, anon_33.security_id, anon_33.currency, anon_33.record, anon_33.account_id, anon_33.counterparty, anon_33.loan_id,
    anon_33.depository_account, anon_33.bank_account, anon_33.amount, anon_33.quantity
  FROM anon_33
),
anon_46 AS (
  SELECT anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.account_class, anon_8.action_kind, anon_8.security_id, anon_8.currency, anon_8.entitled_quantity,
    anon_8.quantity_change, anon_8.fraction_quantity, anon_8.money, anon_8.record, anon_8.record_change, anon_8.ex_date, anon_8.record_date, anon_8.payable_date,
    anon_8.struck_date, anon_8.paid_date, anon_8.bank_account, anon_8.event_key, anon_8.business_date, anon_8.account_id, anon_8.counterparty, anon_8.loan_id,
    anon_8.depository_account, anon_8.amount, anon_8.net, anon_8.withholding, anon_8.cost, anon_8.realised, anon_8.quantity
  FROM anon_8
  WHERE anon_8.action_kind = 'DIVIDEND' AND anon_8.holder_kind = 'FAIL' AND anon_8.paid_date = DATE '2026-11-10'
),
anon_45 AS (
  SELECT anon_46.action_id, anon_46.holder_kind, anon_46.holder_id, anon_46.account_class, anon_46.action_kind, anon_46.security_id, anon_46.currency, anon_46.entitled_quantity,
    anon_46.quantity_change, anon_46.fraction_quantity, anon_46.money, anon_46.record, anon_46.record_change, anon_46.ex_date, anon_46.record_date, anon_46.payable_date,
    anon_46.struck_date, anon_46.paid_date, anon_46.bank_account, anon_46.event_key, anon_46.business_date, anon_46.account_id, anon_46.counterparty, anon_46.loan_id,
    anon_46.depository_account, anon_46.amount, anon_46.net, anon_46.withholding, anon_46.cost, anon_46.realised, anon_46.quantity
  FROM anon_46
),
anon_53 AS (
  SELECT anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.account_class, anon_8.action_kind, anon_8.security_id, anon_8.currency, anon_8.entitled_quantity,
    anon_8.quantity_change, anon_8.fraction_quantity, anon_8.money, anon_8.record, anon_8.record_change, anon_8.ex_date, anon_8.record_date, anon_8.payable_date,
    anon_8.struck_date, anon_8.paid_date, anon_8.bank_account, anon_8.event_key, anon_8.business_date, anon_8.account_id, anon_8.counterparty, anon_8.loan_id,
    anon_8.depository_account, anon_8.amount, anon_8.net, anon_8.withholding, anon_8.cost, anon_8.realised, anon_8.quantity
  FROM anon_8
  WHERE anon_8.holder_kind = 'ROUNDING' AND anon_8.paid_date = DATE '2026-11-10'
),
anon_52 AS (
  SELECT anon_53.action_id, anon_53.holder_kind, anon_53.holder_id, anon_53.account_class, anon_53.action_kind, anon_53.security_id, anon_53.currency, anon_53.entitled_quantity,
    anon_53.quantity_change, anon_53.fraction_quantity, anon_53.money, anon_53.record, anon_53.record_change, anon_53.ex_date, anon_53.record_date, anon_53.payable_date,
    anon_53.struck_date, anon_53.paid_date, anon_53.bank_account, anon_53.event_key, anon_53.business_date, anon_53.account_id, anon_53.counterparty, anon_53.loan_id,
    anon_53.depository_account, anon_53.amount, anon_53.net, anon_53.withholding, anon_53.cost, anon_53.realised, anon_53.quantity
  FROM anon_53
),
anon_61 AS (
  SELECT anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.account_class, anon_8.action_kind, anon_8.security_id, anon_8.currency, anon_8.entitled_quantity,
    anon_8.quantity_change, anon_8.fraction_quantity, anon_8.money, anon_8.record, anon_8.record_change, anon_8.ex_date, anon_8.record_date, anon_8.payable_date,
    anon_8.struck_date, anon_8.paid_date, anon_8.bank_account, anon_8.event_key, anon_8.business_date, anon_8.account_id, anon_8.counterparty, anon_8.loan_id,
    anon_8.depository_account, anon_8.amount, anon_8.net, anon_8.withholding, anon_8.cost, anon_8.realised, anon_8.quantity
  FROM anon_8
  WHERE anon_8.action_kind = 'SPLIT' AND anon_8.holder_kind != 'DEPOSITORY' AND anon_8.struck_date = DATE '2026-11-10' AND anon_8.record_change != 0
),
anon_60 AS (
  SELECT anon_61.event_key, anon_61.business_date, anon_61.security_id, anon_61.currency, anon_61.record, anon_61.account_id, anon_61.counterparty, anon_61.loan_id,
    anon_61.depository_account, anon_61.bank_account, anon_61.amount, anon_61.quantity
  FROM anon_61
),
anon_63 AS (
  SELECT anon_38.security_id, anon_38.currency, anon_38.bank_account, anon_38.event_key, anon_38.business_date, anon_38.record, anon_38.account_id, anon_38.counterparty,
    anon_38.loan_id, anon_38.depository_account, anon_38.amount, anon_38.quantity
  FROM anon_38
  WHERE anon_38.quantity != 0
),
anon_62 AS (
  SELECT anon_63.event_key, anon_63.business_date, anon_63.security_id, anon_63.currency, anon_63.record, anon_63.account_id, anon_63.counterparty, anon_63.loan_id,
    anon_63.depository_account, anon_63.bank_account, anon_63.amount, anon_63.quantity
  FROM anon_63
),
anon_59 AS (
  SELECT anon_60.event_key, anon_60.business_date, anon_60.security_id, anon_60.currency, anon_60.record, anon_60.account_id, anon_60.counterparty, anon_60.loan_id,
    anon_60.depository_account, anon_60.bank_account, anon_60.amount, anon_60.quantity
  FROM anon_60
  UNION ALL
  SELECT anon_62.event_key, anon_62.business_date, anon_62.security_id, anon_62.currency, anon_62.record, anon_62.account_id, anon_62.counterparty, anon_62.loan_id,
    anon_62.depository_account, anon_62.bank_account, anon_62.amount, anon_62.quantity
  FROM anon_62
),
anon_58 AS (
  SELECT anon_59.event_key, anon_59.business_date, anon_59.security_id, anon_59.currency, anon_59.record, anon_59.account_id, anon_59.counterparty, anon_59.loan_id,
    anon_59.depository_account, anon_59.bank_account, anon_59.amount, anon_59.quantity
  FROM anon_59
),
anon_80 AS (
  SELECT anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.account_class, anon_8.action_kind, anon_8.security_id, anon_8.currency, anon_8.entitled_quantity,
    anon_8.quantity_change, anon_8.fraction_quantity, anon_8.money, anon_8.record, anon_8.record_change, anon_8.ex_date, anon_8.record_date, anon_8.payable_date,
    anon_8.struck_date, anon_8.paid_date, anon_8.bank_account, anon_8.event_key, anon_8.business_date, anon_8.account_id, anon_8.counterparty, anon_8.loan_id,
    anon_8.depository_account, anon_8.amount, anon_8.net, anon_8.withholding, anon_8.cost, anon_8.realised, anon_8.quantity
  FROM anon_8
  WHERE anon_8.action_kind = 'SPLIT' AND anon_8.holder_kind = 'ACCOUNT' AND anon_8.paid_date = DATE '2026-11-10' AND anon_8.money != 0
),
anon_79 AS (
  SELECT anon_80.action_id, anon_80.holder_kind, anon_80.holder_id, anon_80.account_class, anon_80.action_kind, anon_80.security_id, anon_80.currency, anon_80.entitled_quantity,
    anon_80.quantity_change, anon_80.fraction_quantity, anon_80.money, anon_80.record, anon_80.record_change, anon_80.ex_date, anon_80.record_date, anon_80.payable_date,
    anon_80.struck_date, anon_80.paid_date, anon_80.bank_account, anon_80.event_key, anon_80.business_date, anon_80.account_id, anon_80.counterparty, anon_80.loan_id,
    anon_80.depository_account, anon_80.amount, anon_80.net, anon_80.withholding, anon_80.cost, anon_80.realised, anon_80.quantity
  FROM anon_80
),
anon_5 AS (
  SELECT anon_6.action_id, anon_6.holder_kind, anon_6.holder_id, anon_6.account_class, anon_6.action_kind, anon_6.security_id, anon_6.currency, anon_6.entitled_quantity,
    anon_6.quantity_change, anon_6.fraction_quantity, anon_6.money, anon_6.record, anon_6.record_change, anon_6.ex_date, anon_6.record_date, anon_6.payable_date,
    anon_6.struck_date, anon_6.paid_date, anon_6.bank_account, anon_6.event_key, anon_6.business_date, anon_6.account_id, anon_6.counterparty, anon_6.loan_id,
    anon_6.depository_account, anon_6.amount, anon_6.net, anon_6.withholding, anon_6.cost, anon_6.realised, anon_6.quantity
  FROM anon_6
  WHERE anon_6.amount > 0
),
anon_4 AS (
  SELECT 'DIVIDEND_EX' AS event_kind, anon_5.event_key, 1 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_5.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_5.amount * 1 AS NUMBER(38, 2)) AS money, anon_5.business_date, DATE '2026-11-10' AS known_date
  FROM anon_5
),
anon_11 AS (
  SELECT anon_6.action_id, anon_6.holder_kind, anon_6.holder_id, anon_6.account_class, anon_6.action_kind, anon_6.security_id, anon_6.currency, anon_6.entitled_quantity,
    anon_6.quantity_change, anon_6.fraction_quantity, anon_6.money, anon_6.record, anon_6.record_change, anon_6.ex_date, anon_6.record_date, anon_6.payable_date,
    anon_6.struck_date, anon_6.paid_date, anon_6.bank_account, anon_6.event_key, anon_6.business_date, anon_6.account_id, anon_6.counterparty, anon_6.loan_id,
    anon_6.depository_account, anon_6.amount, anon_6.net, anon_6.withholding, anon_6.cost, anon_6.realised, anon_6.quantity
  FROM anon_6
  WHERE anon_6.amount > 0
),
anon_10 AS (
  SELECT 'DIVIDEND_EX' AS event_kind, anon_11.event_key, 2 AS leg, '4050' AS ledger_account, anon_11.account_id AS sub_account, '-' AS security_id, anon_11.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_11.amount * -1 AS NUMBER(38, 2)) AS money, anon_11.business_date, DATE '2026-11-10' AS known_date
  FROM anon_11
),
anon_13 AS (
  SELECT anon_6.action_id, anon_6.holder_kind, anon_6.holder_id, anon_6.account_class, anon_6.action_kind, anon_6.security_id, anon_6.currency, anon_6.entitled_quantity,
    anon_6.quantity_change, anon_6.fraction_quantity, anon_6.money, anon_6.record, anon_6.record_change, anon_6.ex_date, anon_6.record_date, anon_6.payable_date,
    anon_6.struck_date, anon_6.paid_date, anon_6.bank_account, anon_6.event_key, anon_6.business_date, anon_6.account_id, anon_6.counterparty, anon_6.loan_id,
    anon_6.depository_account, anon_6.amount, anon_6.net, anon_6.withholding, anon_6.cost, anon_6.realised, anon_6.quantity
  FROM anon_6
  WHERE anon_6.amount < 0
),
anon_12 AS (
  SELECT 'DIVIDEND_EX' AS event_kind, anon_13.event_key, 3 AS leg, '2240' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_13.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_13.amount * 1 AS NUMBER(38, 2)) AS money, anon_13.business_date, DATE '2026-11-10' AS known_date
  FROM anon_13
),
anon_15 AS (
  SELECT anon_6.action_id, anon_6.holder_kind, anon_6.holder_id, anon_6.account_class, anon_6.action_kind, anon_6.security_id, anon_6.currency, anon_6.entitled_quantity,
    anon_6.quantity_change, anon_6.fraction_quantity, anon_6.money, anon_6.record, anon_6.record_change, anon_6.ex_date, anon_6.record_date, anon_6.payable_date,
    anon_6.struck_date, anon_6.paid_date, anon_6.bank_account, anon_6.event_key, anon_6.business_date, anon_6.account_id, anon_6.counterparty, anon_6.loan_id,
    anon_6.depository_account, anon_6.amount, anon_6.net, anon_6.withholding, anon_6.cost, anon_6.realised, anon_6.quantity
  FROM anon_6
  WHERE anon_6.amount < 0
),
anon_14 AS (
  SELECT 'DIVIDEND_EX' AS event_kind, anon_15.event_key, 4 AS leg, '5040' AS ledger_account, anon_15.account_id AS sub_account, '-' AS security_id, anon_15.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_15.amount * -1 AS NUMBER(38, 2)) AS money, anon_15.business_date, DATE '2026-11-10' AS known_date
  FROM anon_15
),
anon_3 AS (
  SELECT anon_4.event_kind, anon_4.event_key, anon_4.leg, anon_4.ledger_account, anon_4.sub_account, anon_4.security_id, anon_4.instrument, anon_4.quantity,
    anon_4.money, anon_4.business_date, anon_4.known_date
  FROM anon_4
  UNION ALL
  SELECT anon_10.event_kind, anon_10.event_key, anon_10.leg, anon_10.ledger_account, anon_10.sub_account, anon_10.security_id, anon_10.instrument, anon_10.quantity,
    anon_10.money, anon_10.business_date, anon_10.known_date
  FROM anon_10
  UNION ALL
  SELECT anon_12.event_kind, anon_12.event_key, anon_12.leg, anon_12.ledger_account, anon_12.sub_account, anon_12.security_id, anon_12.instrument, anon_12.quantity,
    anon_12.money, anon_12.business_date, anon_12.known_date
  FROM anon_12
  UNION ALL
  SELECT anon_14.event_kind, anon_14.event_key, anon_14.leg, anon_14.ledger_account, anon_14.sub_account, anon_14.security_id, anon_14.instrument, anon_14.quantity,
    anon_14.money, anon_14.business_date, anon_14.known_date
  FROM anon_14
),
anon_17 AS (
  SELECT 'DIVIDEND_PAYABLE_FIRM_SHORT' AS event_kind, anon_18.event_key, 1 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_18.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_18.amount * 1 AS NUMBER(38, 2)) AS money, anon_18.business_date, DATE '2026-11-10' AS known_date
  FROM anon_18
),
anon_20 AS (
  SELECT 'DIVIDEND_PAYABLE_FIRM_SHORT' AS event_kind, anon_18.event_key, 2 AS leg, '2240' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_18.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_18.amount * -1 AS NUMBER(38, 2)) AS money, anon_18.business_date, DATE '2026-11-10' AS known_date
  FROM anon_18
),
anon_16 AS (
  SELECT anon_17.event_kind, anon_17.event_key, anon_17.leg, anon_17.ledger_account, anon_17.sub_account, anon_17.security_id, anon_17.instrument, anon_17.quantity,
    anon_17.money, anon_17.business_date, anon_17.known_date
  FROM anon_17
  UNION ALL
  SELECT anon_20.event_kind, anon_20.event_key, anon_20.leg, anon_20.ledger_account, anon_20.sub_account, anon_20.security_id, anon_20.instrument, anon_20.quantity,
    anon_20.money, anon_20.business_date, anon_20.known_date
  FROM anon_20
),
anon_22 AS (
  SELECT 'DIVIDEND_PAYABLE' AS event_kind, anon_23.event_key, 1 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_23.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_23.amount * 1 AS NUMBER(38, 2)) AS money, anon_23.business_date, DATE '2026-11-10' AS known_date
  FROM anon_23
),
anon_26 AS (
  SELECT anon_23.action_id, anon_23.holder_kind, anon_23.holder_id, anon_23.account_class, anon_23.action_kind, anon_23.security_id, anon_23.currency, anon_23.entitled_quantity,
    anon_23.quantity_change, anon_23.fraction_quantity, anon_23.money, anon_23.record, anon_23.record_change, anon_23.ex_date, anon_23.record_date, anon_23.payable_date,
    anon_23.struck_date, anon_23.paid_date, anon_23.bank_account, anon_23.event_key, anon_23.business_date, anon_23.account_id, anon_23.counterparty, anon_23.loan_id,
    anon_23.depository_account, anon_23.amount, anon_23.net, anon_23.withholding, anon_23.cost, anon_23.realised, anon_23.quantity
  FROM anon_23
  WHERE anon_23.account_class = 'CUSTOMER'
),
anon_25 AS (
  SELECT 'DIVIDEND_PAYABLE' AS event_kind, anon_26.event_key, 2 AS leg, '1310' AS ledger_account, anon_26.account_id AS sub_account, '-' AS security_id,
    anon_26.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_26.net * -1 AS NUMBER(38, 2)) AS money, anon_26.business_date, DATE '2026-11-10' AS known_date
  FROM anon_26
),
anon_28 AS (
  SELECT anon_23.action_id, anon_23.holder_kind, anon_23.holder_id, anon_23.account_class, anon_23.action_kind, anon_23.security_id, anon_23.currency, anon_23.entitled_quantity,
    anon_23.quantity_change, anon_23.fraction_quantity, anon_23.money, anon_23.record, anon_23.record_change, anon_23.ex_date, anon_23.record_date, anon_23.payable_date,
    anon_23.struck_date, anon_23.paid_date, anon_23.bank_account, anon_23.event_key, anon_23.business_date, anon_23.account_id, anon_23.counterparty, anon_23.loan_id,
    anon_23.depository_account, anon_23.amount, anon_23.net, anon_23.withholding, anon_23.cost, anon_23.realised, anon_23.quantity
  FROM anon_23
  WHERE anon_23.account_class = 'PAB'
),
anon_27 AS (
  SELECT 'DIVIDEND_PAYABLE' AS event_kind, anon_28.event_key, 3 AS leg, '1330' AS ledger_account, anon_28.account_id AS sub_account, '-' AS security_id,
    anon_28.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_28.net * -1 AS NUMBER(38, 2)) AS money, anon_28.business_date, DATE '2026-11-10' AS known_date
  FROM anon_28
),
anon_29 AS (
  SELECT 'DIVIDEND_PAYABLE' AS event_kind, anon_23.event_key, 4 AS leg, '2420' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_23.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_23.withholding * 1 AS NUMBER(38, 2)) AS money, anon_23.business_date, DATE '2026-11-10' AS known_date
  FROM anon_23
),
anon_21 AS (
  SELECT anon_22.event_kind, anon_22.event_key, anon_22.leg, anon_22.ledger_account, anon_22.sub_account, anon_22.security_id, anon_22.instrument, anon_22.quantity,
    anon_22.money, anon_22.business_date, anon_22.known_date
  FROM anon_22
  UNION ALL
  SELECT anon_25.event_kind, anon_25.event_key, anon_25.leg, anon_25.ledger_account, anon_25.sub_account, anon_25.security_id, anon_25.instrument, anon_25.quantity,
    anon_25.money, anon_25.business_date, anon_25.known_date
  FROM anon_25
  UNION ALL
  SELECT anon_27.event_kind, anon_27.event_key, anon_27.leg, anon_27.ledger_account, anon_27.sub_account, anon_27.security_id, anon_27.instrument, anon_27.quantity,
    anon_27.money, anon_27.business_date, anon_27.known_date
  FROM anon_27
  UNION ALL
  SELECT anon_29.event_kind, anon_29.event_key, anon_29.leg, anon_29.ledger_account, anon_29.sub_account, anon_29.security_id, anon_29.instrument, anon_29.quantity,
    anon_29.money, anon_29.business_date, anon_29.known_date
  FROM anon_29
),
anon_31 AS (
  SELECT 'DIVIDEND_RECEIVED' AS event_kind, anon_32.event_key, 1 AS leg, '1015' AS ledger_account, anon_32.bank_account AS sub_account, '-' AS security_id,
    anon_32.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_32.amount * 1 AS NUMBER(38, 2)) AS money, anon_32.business_date, DATE '2026-11-10' AS known_date
  FROM anon_32
),
anon_41 AS (
  SELECT 'DIVIDEND_RECEIVED' AS event_kind, anon_32.event_key, 2 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_32.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_32.amount * -1 AS NUMBER(38, 2)) AS money, anon_32.business_date, DATE '2026-11-10' AS known_date
  FROM anon_32
),
anon_30 AS (
  SELECT anon_31.event_kind, anon_31.event_key, anon_31.leg, anon_31.ledger_account, anon_31.sub_account, anon_31.security_id, anon_31.instrument, anon_31.quantity,
    anon_31.money, anon_31.business_date, anon_31.known_date
  FROM anon_31
  UNION ALL
  SELECT anon_41.event_kind, anon_41.event_key, anon_41.leg, anon_41.ledger_account, anon_41.sub_account, anon_41.security_id, anon_41.instrument, anon_41.quantity,
    anon_41.money, anon_41.business_date, anon_41.known_date
  FROM anon_41
),
anon_44 AS (
  SELECT anon_45.action_id, anon_45.holder_kind, anon_45.holder_id, anon_45.account_class, anon_45.action_kind, anon_45.security_id, anon_45.currency, anon_45.entitled_quantity,
    anon_45.quantity_change, anon_45.fraction_quantity, anon_45.money, anon_45.record, anon_45.record_change, anon_45.ex_date, anon_45.record_date, anon_45.payable_date,
    anon_45.struck_date, anon_45.paid_date, anon_45.bank_account, anon_45.event_key, anon_45.business_date, anon_45.account_id, anon_45.counterparty, anon_45.loan_id,
    anon_45.depository_account, anon_45.amount, anon_45.net, anon_45.withholding, anon_45.cost, anon_45.realised, anon_45.quantity
  FROM anon_45
  WHERE anon_45.amount > 0
),
anon_43 AS (
  SELECT 'DIVIDEND_CLAIM' AS event_kind, anon_44.event_key, 1 AS leg, '1725' AS ledger_account, anon_44.counterparty AS sub_account, '-' AS security_id,
    anon_44.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_44.amount * 1 AS NUMBER(38, 2)) AS money, anon_44.business_date, DATE '2026-11-10' AS known_date
  FROM anon_44
),
anon_48 AS (
  SELECT anon_45.action_id, anon_45.holder_kind, anon_45.holder_id, anon_45.account_class, anon_45.action_kind, anon_45.security_id, anon_45.currency, anon_45.entitled_quantity,
    anon_45.quantity_change, anon_45.fraction_quantity, anon_45.money, anon_45.record, anon_45.record_change, anon_45.ex_date, anon_45.record_date, anon_45.payable_date,
    anon_45.struck_date, anon_45.paid_date, anon_45.bank_account, anon_45.event_key, anon_45.business_date, anon_45.account_id, anon_45.counterparty, anon_45.loan_id,
    anon_45.depository_account, anon_45.amount, anon_45.net, anon_45.withholding, anon_45.cost, anon_45.realised, anon_45.quantity
  FROM anon_45
  WHERE anon_45.amount < 0
),
anon_47 AS (
  SELECT 'DIVIDEND_CLAIM' AS event_kind, anon_48.event_key, 2 AS leg, '2240' AS ledger_account, anon_48.counterparty AS sub_account, '-' AS security_id,
    anon_48.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_48.amount * 1 AS NUMBER(38, 2)) AS money, anon_48.business_date, DATE '2026-11-10' AS known_date
  FROM anon_48
),
anon_49 AS (
  SELECT 'DIVIDEND_CLAIM' AS event_kind, anon_45.event_key, 3 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_45.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_45.amount * -1 AS NUMBER(38, 2)) AS money, anon_45.business_date, DATE '2026-11-10' AS known_date
  FROM anon_45
),
anon_42 AS (
  SELECT anon_43.event_kind, anon_43.event_key, anon_43.leg, anon_43.ledger_account, anon_43.sub_account, anon_43.security_id, anon_43.instrument, anon_43.quantity,
    anon_43.money, anon_43.business_date, anon_43.known_date
  FROM anon_43
  UNION ALL
  SELECT anon_47.event_kind, anon_47.event_key, anon_47.leg, anon_47.ledger_account, anon_47.sub_account, anon_47.security_id, anon_47.instrument, anon_47.quantity,
    anon_47.money, anon_47.business_date, anon_47.known_date
  FROM anon_47
  UNION ALL
  SELECT anon_49.event_kind, anon_49.event_key, anon_49.leg, anon_49.ledger_account, anon_49.sub_account, anon_49.security_id, anon_49.instrument, anon_49.quantity,
    anon_49.money, anon_49.business_date, anon_49.known_date
  FROM anon_49
),
anon_51 AS (
  SELECT 'DISTRIBUTION_ROUNDING' AS event_kind, anon_52.event_key, 1 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_52.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_52.amount * 1 AS NUMBER(38, 2)) AS money, anon_52.business_date, DATE '2026-11-10' AS known_date
  FROM anon_52
),
anon_54 AS (
  SELECT 'DISTRIBUTION_ROUNDING' AS event_kind, anon_52.event_key, 2 AS leg, '4095' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_52.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_52.amount * -1 AS NUMBER(38, 2)) AS money, anon_52.business_date, DATE '2026-11-10' AS known_date
  FROM anon_52
),
anon_50 AS (
  SELECT anon_51.event_kind, anon_51.event_key, anon_51.leg, anon_51.ledger_account, anon_51.sub_account, anon_51.security_id, anon_51.instrument, anon_51.quantity,
    anon_51.money, anon_51.business_date, anon_51.known_date
  FROM anon_51
  UNION ALL
  SELECT anon_54.event_kind, anon_54.event_key, anon_54.leg, anon_54.ledger_account, anon_54.sub_account, anon_54.security_id, anon_54.instrument, anon_54.quantity,
    anon_54.money, anon_54.business_date, anon_54.known_date
  FROM anon_54
),
anon_57 AS (
  SELECT anon_58.event_key, anon_58.business_date, anon_58.security_id, anon_58.currency, anon_58.record, anon_58.account_id, anon_58.counterparty, anon_58.loan_id,
    anon_58.depository_account, anon_58.bank_account, anon_58.amount, anon_58.quantity
  FROM anon_58
  WHERE anon_58.record = 'CUSTOMER'
),
anon_56 AS (
  SELECT 'SPLIT' AS event_kind, anon_57.event_key, 1 AS leg, 'S-CUSTOMER' AS ledger_account, anon_57.account_id AS sub_account, anon_57.security_id, anon_57.security_id AS instrument,
    CAST(anon_57.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_57.business_date, DATE '2026-11-10' AS known_date
  FROM anon_57
),
anon_65 AS (
  SELECT anon_58.event_key, anon_58.business_date, anon_58.security_id, anon_58.currency, anon_58.record, anon_58.account_id, anon_58.counterparty, anon_58.loan_id,
    anon_58.depository_account, anon_58.bank_account, anon_58.amount, anon_58.quantity
  FROM anon_58
  WHERE anon_58.record = 'FIRM'
),
anon_64 AS (
  SELECT 'SPLIT' AS event_kind, anon_65.event_key, 2 AS leg, 'S-FIRM' AS ledger_account, anon_65.account_id AS sub_account, anon_65.security_id, anon_65.security_id AS instrument,
    CAST(anon_65.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_65.business_date, DATE '2026-11-10' AS known_date
  FROM anon_65
),
anon_67 AS (
  SELECT anon_58.event_key, anon_58.business_date, anon_58.security_id, anon_58.currency, anon_58.record, anon_58.account_id, anon_58.counterparty, anon_58.loan_id,
    anon_58.depository_account, anon_58.bank_account, anon_58.amount, anon_58.quantity
  FROM anon_58
  WHERE anon_58.record = 'DEPOSITORY'
),
anon_66 AS (
  SELECT 'SPLIT' AS event_kind, anon_67.event_key, 3 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_67.depository_account AS sub_account, anon_67.security_id,
    anon_67.security_id AS instrument, CAST(anon_67.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_67.business_date,
    DATE '2026-11-10' AS known_date
  FROM anon_67
),
anon_69 AS (
  SELECT anon_58.event_key, anon_58.business_date, anon_58.security_id, anon_58.currency, anon_58.record, anon_58.account_id, anon_58.counterparty, anon_58.loan_id,
    anon_58.depository_account, anon_58.bank_account, anon_58.amount, anon_58.quantity
  FROM anon_58
  WHERE anon_58.record = 'CNS'
),
anon_68 AS (
  SELECT 'SPLIT' AS event_kind, anon_69.event_key, 4 AS leg, 'S-CNS' AS ledger_account, '-' AS sub_account, anon_69.security_id, anon_69.security_id AS instrument,
    CAST(anon_69.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_69.business_date, DATE '2026-11-10' AS known_date
  FROM anon_69
),
anon_71 AS (
  SELECT anon_58.event_key, anon_58.business_date, anon_58.security_id, anon_58.currency, anon_58.record, anon_58.account_id, anon_58.counterparty, anon_58.loan_id,
    anon_58.depository_account, anon_58.bank_account, anon_58.amount, anon_58.quantity
  FROM anon_58
  WHERE anon_58.record = 'FAIL'
),
anon_70 AS (
  SELECT 'SPLIT' AS event_kind, anon_71.event_key, 5 AS leg, 'S-FAIL' AS ledger_account, anon_71.counterparty AS sub_account, anon_71.security_id, anon_71.security_id AS instrument,
    CAST(anon_71.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_71.business_date, DATE '2026-11-10' AS known_date
  FROM anon_71
),
anon_73 AS (
  SELECT anon_58.event_key, anon_58.business_date, anon_58.security_id, anon_58.currency, anon_58.record, anon_58.account_id, anon_58.counterparty, anon_58.loan_id,
    anon_58.depository_account, anon_58.bank_account, anon_58.amount, anon_58.quantity
  FROM anon_58
  WHERE anon_58.record = 'BORROWED'
),
anon_72 AS (
  SELECT 'SPLIT' AS event_kind, anon_73.event_key, 6 AS leg, 'S-BORROWED' AS ledger_account, anon_73.loan_id AS sub_account, anon_73.security_id, anon_73.security_id AS instrument,
    CAST(anon_73.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_73.business_date, DATE '2026-11-10' AS known_date
  FROM anon_73
),
anon_75 AS (
  SELECT anon_58.event_key, anon_58.business_date, anon_58.security_id, anon_58.currency, anon_58.record, anon_58.account_id, anon_58.counterparty, anon_58.loan_id,
    anon_58.depository_account, anon_58.bank_account, anon_58.amount, anon_58.quantity
  FROM anon_58
  WHERE anon_58.record = 'LOANED'
),
anon_74 AS (
  SELECT 'SPLIT' AS event_kind, anon_75.event_key, 7 AS leg, 'S-LOANED' AS ledger_account, anon_75.loan_id AS sub_account, anon_75.security_id, anon_75.security_id AS instrument,
    CAST(anon_75.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_75.business_date, DATE '2026-11-10' AS known_date
  FROM anon_75
),
anon_76 AS (
  SELECT 'SPLIT' AS event_kind, anon_58.event_key, 8 AS leg, 'S-DIVIDEND' AS ledger_account, '-' AS sub_account, anon_58.security_id, anon_58.security_id AS instrument,
    CAST(anon_58.quantity * -1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_58.business_date, DATE '2026-11-10' AS known_date
  FROM anon_58
),
anon_55 AS (
  SELECT anon_56.event_kind, anon_56.event_key, anon_56.leg, anon_56.ledger_account, anon_56.sub_account, anon_56.security_id, anon_56.instrument, anon_56.quantity,
    anon_56.money, anon_56.business_date, anon_56.known_date
  FROM anon_56
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
  UNION ALL
  SELECT anon_76.event_kind, anon_76.event_key, anon_76.leg, anon_76.ledger_account, anon_76.sub_account, anon_76.security_id, anon_76.instrument, anon_76.quantity,
    anon_76.money, anon_76.business_date, anon_76.known_date
  FROM anon_76
),
anon_78 AS (
  SELECT 'CASH_IN_LIEU' AS event_kind, anon_79.event_key, 1 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_79.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_79.amount * 1 AS NUMBER(38, 2)) AS money, anon_79.business_date, DATE '2026-11-10' AS known_date
  FROM anon_79
),
anon_82 AS (
  SELECT anon_79.action_id, anon_79.holder_kind, anon_79.holder_id, anon_79.account_class, anon_79.action_kind, anon_79.security_id, anon_79.currency, anon_79.entitled_quantity,
    anon_79.quantity_change, anon_79.fraction_quantity, anon_79.money, anon_79.record, anon_79.record_change, anon_79.ex_date, anon_79.record_date, anon_79.payable_date,
    anon_79.struck_date, anon_79.paid_date, anon_79.bank_account, anon_79.event_key, anon_79.business_date, anon_79.account_id, anon_79.counterparty, anon_79.loan_id,
    anon_79.depository_account, anon_79.amount, anon_79.net, anon_79.withholding, anon_79.cost, anon_79.realised, anon_79.quantity
  FROM anon_79
  WHERE anon_79.account_class = 'CUSTOMER'
),
anon_81 AS (
  SELECT 'CASH_IN_LIEU' AS event_kind, anon_82.event_key, 2 AS leg, '1310' AS ledger_account, anon_82.account_id AS sub_account, '-' AS security_id, anon_82.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_82.amount * -1 AS NUMBER(38, 2)) AS money, anon_82.business_date, DATE '2026-11-10' AS known_date
  FROM anon_82
),
anon_84 AS (
  SELECT anon_79.action_id, anon_79.holder_kind, anon_79.holder_id, anon_79.account_class, anon_79.action_kind, anon_79.security_id, anon_79.currency, anon_79.entitled_quantity,
    anon_79.quantity_change, anon_79.fraction_quantity, anon_79.money, anon_79.record, anon_79.record_change, anon_79.ex_date, anon_79.record_date, anon_79.payable_date,
    anon_79.struck_date, anon_79.paid_date, anon_79.bank_account, anon_79.event_key, anon_79.business_date, anon_79.account_id, anon_79.counterparty, anon_79.loan_id,
    anon_79.depository_account, anon_79.amount, anon_79.net, anon_79.withholding, anon_79.cost, anon_79.realised, anon_79.quantity
  FROM anon_79
  WHERE anon_79.account_class = 'PAB'
),
anon_83 AS (
  SELECT 'CASH_IN_LIEU' AS event_kind, anon_84.event_key, 3 AS leg, '1330' AS ledger_account, anon_84.account_id AS sub_account, '-' AS security_id, anon_84.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_84.amount * -1 AS NUMBER(38, 2)) AS money, anon_84.business_date, DATE '2026-11-10' AS known_date
  FROM anon_84
),
anon_86 AS (
  SELECT anon_79.action_id, anon_79.holder_kind, anon_79.holder_id, anon_79.account_class, anon_79.action_kind, anon_79.security_id, anon_79.currency, anon_79.entitled_quantity,
    anon_79.quantity_change, anon_79.fraction_quantity, anon_79.money, anon_79.record, anon_79.record_change, anon_79.ex_date, anon_79.record_date, anon_79.payable_date,
    anon_79.struck_date, anon_79.paid_date, anon_79.bank_account, anon_79.event_key, anon_79.business_date, anon_79.account_id, anon_79.counterparty, anon_79.loan_id,
    anon_79.depository_account, anon_79.amount, anon_79.net, anon_79.withholding, anon_79.cost, anon_79.realised, anon_79.quantity
  FROM anon_79
  WHERE anon_79.account_class = 'FIRM'
),
anon_85 AS (
  SELECT 'CASH_IN_LIEU' AS event_kind, anon_86.event_key, 4 AS leg, '1510' AS ledger_account, anon_86.account_id AS sub_account, '-' AS security_id, anon_86.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_86.cost * 1 AS NUMBER(38, 2)) AS money, anon_86.business_date, DATE '2026-11-10' AS known_date
  FROM anon_86
),
anon_88 AS (
  SELECT anon_79.action_id, anon_79.holder_kind, anon_79.holder_id, anon_79.account_class, anon_79.action_kind, anon_79.security_id, anon_79.currency, anon_79.entitled_quantity,
    anon_79.quantity_change, anon_79.fraction_quantity, anon_79.money, anon_79.record, anon_79.record_change, anon_79.ex_date, anon_79.record_date, anon_79.payable_date,
    anon_79.struck_date, anon_79.paid_date, anon_79.bank_account, anon_79.event_key, anon_79.business_date, anon_79.account_id, anon_79.counterparty, anon_79.loan_id,
    anon_79.depository_account, anon_79.amount, anon_79.net, anon_79.withholding, anon_79.cost, anon_79.realised, anon_79.quantity
  FROM anon_79
  WHERE anon_79.account_class = 'FIRM'
),
anon_87 AS (
  SELECT 'CASH_IN_LIEU' AS event_kind, anon_88.event_key, 5 AS leg, '4020' AS ledger_account, anon_88.account_id AS sub_account, '-' AS security_id, anon_88.currency AS instrument,
    CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_88.realised * -1 AS NUMBER(38, 2)) AS money, anon_88.business_date, DATE '2026-11-10' AS known_date
  FROM anon_88
),
anon_77 AS (
  SELECT anon_78.event_kind, anon_78.event_key, anon_78.leg, anon_78.ledger_account, anon_78.sub_account, anon_78.security_id, anon_78.instrument, anon_78.quantity,
    anon_78.money, anon_78.business_date, anon_78.known_date
  FROM anon_78
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
  UNION ALL
  SELECT anon_87.event_kind, anon_87.event_key, anon_87.leg, anon_87.ledger_account, anon_87.sub_account, anon_87.security_id, anon_87.instrument, anon_87.quantity,
    anon_87.money, anon_87.business_date, anon_87.known_date
  FROM anon_87
),
anon_2 AS (
  SELECT anon_3.event_kind, anon_3.event_key, anon_3.leg, anon_3.ledger_account, anon_3.sub_account, anon_3.security_id, anon_3.instrument, anon_3.quantity,
    anon_3.money, anon_3.business_date, anon_3.known_date
  FROM anon_3
  UNION ALL
  SELECT anon_16.event_kind, anon_16.event_key, anon_16.leg, anon_16.ledger_account, anon_16.sub_account, anon_16.security_id, anon_16.instrument, anon_16.quantity,
    anon_16.money, anon_16.business_date, anon_16.known_date
  FROM anon_16
  UNION ALL
  SELECT anon_21.event_kind, anon_21.event_key, anon_21.leg, anon_21.ledger_account, anon_21.sub_account, anon_21.security_id, anon_21.instrument, anon_21.quantity,
    anon_21.money, anon_21.business_date, anon_21.known_date
  FROM anon_21
  UNION ALL
  SELECT anon_30.event_kind, anon_30.event_key, anon_30.leg, anon_30.ledger_account, anon_30.sub_account, anon_30.security_id, anon_30.instrument, anon_30.quantity,
    anon_30.money, anon_30.business_date, anon_30.known_date
  FROM anon_30
  UNION ALL
  SELECT anon_42.event_kind, anon_42.event_key, anon_42.leg, anon_42.ledger_account, anon_42.sub_account, anon_42.security_id, anon_42.instrument, anon_42.quantity,
    anon_42.money, anon_42.business_date, anon_42.known_date
  FROM anon_42
  UNION ALL
  SELECT anon_50.event_kind, anon_50.event_key, anon_50.leg, anon_50.ledger_account, anon_50.sub_account, anon_50.security_id, anon_50.instrument, anon_50.quantity,
    anon_50.money, anon_50.business_date, anon_50.known_date
  FROM anon_50
  UNION ALL
  SELECT anon_55.event_kind, anon_55.event_key, anon_55.leg, anon_55.ledger_account, anon_55.sub_account, anon_55.security_id, anon_55.instrument, anon_55.quantity,
    anon_55.money, anon_55.business_date, anon_55.known_date
  FROM anon_55
  UNION ALL
  SELECT anon_77.event_kind, anon_77.event_key, anon_77.leg, anon_77.ledger_account, anon_77.sub_account, anon_77.security_id, anon_77.instrument, anon_77.quantity,
    anon_77.money, anon_77.business_date, anon_77.known_date
  FROM anon_77
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
