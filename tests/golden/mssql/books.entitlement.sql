WITH
anon_5 AS (
  SELECT previous_entitlement.action_id, previous_entitlement.holder_kind, previous_entitlement.holder_id, previous_entitlement.account_class, previous_entitlement.action_kind,
    previous_entitlement.security_id, previous_entitlement.currency, previous_entitlement.entitled_quantity, previous_entitlement.quantity_change, previous_entitlement.fraction_quantity,
    previous_entitlement.money, previous_entitlement.record, previous_entitlement.record_change, previous_entitlement.ex_date, previous_entitlement.record_date,
    previous_entitlement.payable_date, previous_entitlement.struck_date, previous_entitlement.paid_date
  FROM previous_entitlement
  WHERE previous_entitlement.paid_date >= CAST('2026-11-10' AS DATE)
),
anon_4 AS (
  SELECT anon_5.action_id, anon_5.action_kind, anon_5.security_id, anon_5.currency, anon_5.ex_date, anon_5.record_date, anon_5.payable_date, anon_5.holder_kind,
    anon_5.holder_id, anon_5.account_class, anon_5.record, anon_5.entitled_quantity, anon_5.quantity_change, anon_5.fraction_quantity, anon_5.money, anon_5.record_change,
    anon_5.struck_date, anon_5.paid_date
  FROM anon_5
),
anon_17 AS (
  SELECT previous_position.account_id, previous_position.security_id, previous_position.account_class, previous_position.settled_quantity, previous_position.pending_quantity,
    previous_position.trade_date_quantity
  FROM previous_position
  WHERE previous_position.trade_date_quantity != 0 OR previous_position.settled_quantity != 0
),
anon_15 AS (
  SELECT 'ACCOUNT' AS holder_kind, anon_17.account_id AS holder_id, anon_17.account_class, anon_17.security_id, anon_17.trade_date_quantity AS entitled_quantity,
    CASE WHEN (anon_17.account_class = 'FIRM') THEN 'FIRM' ELSE 'CUSTOMER' END AS record, anon_17.settled_quantity AS record_quantity
  FROM anon_17
),
anon_23 AS (
  SELECT corporate_action.action_id, corporate_action.action_kind, corporate_action.security_id, corporate_action.ex_date, corporate_action.record_date,
    corporate_action.payable_date, corporate_action.cash_rate, corporate_action.ratio_new, corporate_action.ratio_old, corporate_action.currency, 'US.NSCC' AS calendar_key
  FROM corporate_action
),
anon_25 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.day < CAST('2026-11-10' AS DATE) AND (calendar_day.is_trade_day = 1 OR calendar_day.is_settlement_day = 1)
),
anon_24 AS (
  SELECT anon_25.calendar_key, max(anon_25.day) AS last_open
  FROM anon_25
  GROUP BY anon_25.calendar_key
),
anon_21 AS (
  SELECT anon_23.action_id, anon_23.action_kind, anon_23.security_id, anon_23.ex_date, anon_23.record_date, anon_23.payable_date, anon_23.cash_rate, anon_23.ratio_new,
    anon_23.ratio_old, anon_23.currency, anon_23.calendar_key, anon_24.last_open
  FROM anon_23
  LEFT OUTER JOIN anon_24 ON anon_23.calendar_key = anon_24.calendar_key
),
anon_22 AS (
  SELECT calendar_day.calendar_key, calendar_day.settlement_day_on_or_after, calendar_day.day AS pay_from
  FROM calendar_day
),
anon_20 AS (
  SELECT anon_21.action_id, anon_21.action_kind, anon_21.security_id, anon_21.ex_date, anon_21.record_date, anon_21.payable_date, anon_21.cash_rate, anon_21.ratio_new,
    anon_21.ratio_old, anon_21.currency, anon_21.calendar_key, anon_21.last_open, anon_22.settlement_day_on_or_after, anon_22.pay_from
  FROM anon_21
  LEFT OUTER JOIN anon_22 ON anon_21.calendar_key = anon_22.calendar_key AND anon_21.payable_date = anon_22.pay_from
),
anon_19 AS (
  SELECT anon_20.action_id, anon_20.action_kind, anon_20.security_id, anon_20.ex_date, anon_20.record_date, anon_20.payable_date, anon_20.cash_rate, anon_20.ratio_new,
    anon_20.ratio_old, anon_20.currency, anon_20.calendar_key, anon_20.last_open, anon_20.settlement_day_on_or_after, anon_20.pay_from, CASE WHEN (anon_20.action_kind = 'SPLIT'
    AND anon_20.ex_date = CAST('2026-11-10' AS DATE) AND anon_20.ratio_new > 0 AND anon_20.ratio_old > 0 OR anon_20.action_kind = 'DIVIDEND' AND anon_20.ex_date > coalesce(anon_20.last_open, CAST('2026-11-10' AS DATE))
    AND anon_20.ex_date <= CAST('2026-11-10' AS DATE)) THEN 1 ELSE 0 END AS at_ex, CASE WHEN (anon_20.action_kind = 'SPLIT' AND anon_20.ex_date = CAST('2026-11-10' AS DATE)
    AND anon_20.ratio_new > 0 AND anon_20.ratio_old > 0 OR anon_20.action_kind = 'DIVIDEND' AND anon_20.record_date >= coalesce(anon_20.last_open, CAST('2026-11-10' AS DATE))
    AND anon_20.record_date < CAST('2026-11-10' AS DATE)) THEN 1 ELSE 0 END AS at_record, coalesce(anon_20.settlement_day_on_or_after, anon_20.payable_date) AS pay_day
  FROM anon_20
),
anon_18 AS (
  SELECT anon_19.action_id, anon_19.action_kind, anon_19.security_id, anon_19.ex_date, anon_19.record_date, anon_19.payable_date, anon_19.cash_rate, anon_19.ratio_new,
    anon_19.ratio_old, anon_19.currency, anon_19.calendar_key, anon_19.last_open, anon_19.settlement_day_on_or_after, anon_19.pay_from, anon_19.at_ex, anon_19.at_record,
    anon_19.pay_day
  FROM anon_19
  WHERE anon_19.at_ex = 1 OR anon_19.at_record = 1
),
anon_16 AS (
  SELECT anon_18.action_id, anon_18.action_kind, anon_18.security_id, anon_18.ex_date, anon_18.record_date, anon_18.payable_date, anon_18.cash_rate, anon_18.ratio_new,
    anon_18.ratio_old, anon_18.currency, anon_18.calendar_key, anon_18.last_open, anon_18.settlement_day_on_or_after, anon_18.pay_from, anon_18.at_ex, anon_18.at_record,
    anon_18.pay_day
  FROM anon_18
  WHERE anon_18.at_ex = 1
),
anon_14 AS (
  SELECT anon_15.holder_kind, anon_15.holder_id, anon_15.account_class, anon_15.security_id, anon_15.entitled_quantity, anon_15.record, anon_15.record_quantity,
    anon_16.action_id, anon_16.action_kind, anon_16.ex_date, anon_16.record_date, anon_16.payable_date, anon_16.cash_rate, anon_16.ratio_new, anon_16.ratio_old,
    anon_16.currency, anon_16.calendar_key, anon_16.last_open, anon_16.settlement_day_on_or_after, anon_16.pay_from, anon_16.at_ex, anon_16.at_record, anon_16.pay_day
  FROM anon_15
  JOIN anon_16 ON anon_15.security_id = anon_16.security_id
),
anon_30 AS (
  SELECT previous_clearing_position.member_id, previous_clearing_position.security_id, previous_clearing_position.currency, previous_clearing_position.net_quantity,
    previous_clearing_position.settled_quantity, previous_clearing_position.open_quantity, previous_clearing_position.mark_price, previous_clearing_position.mark_date,
    previous_clearing_position.opening_money, previous_clearing_position.open_value, previous_clearing_position.settle_money, previous_clearing_position.settlement_date
  FROM previous_clearing_position
  WHERE previous_clearing_position.member_id IN ('0901') AND previous_clearing_position.open_quantity != 0
),
anon_29 AS (
  SELECT 'CNS' AS holder_kind, CAST(anon_30.member_id AS VARCHAR(8000)) AS holder_id, '-' AS account_class, anon_30.security_id, - (-anon_30.open_quantity) AS entitled_quantity,
    'CNS' AS record, -anon_30.open_quantity AS record_quantity
  FROM anon_30
),
anon_32 AS (
  SELECT previous_loan.loan_id, previous_loan.direction, previous_loan.counterparty, previous_loan.security_id, previous_loan.currency, previous_loan.start_date,
    previous_loan.quantity, previous_loan.contract_price, previous_loan.struck_price, previous_loan.collateral, previous_loan.margin_rate, previous_loan.rebate_rate,
    previous_loan.pending_mark, previous_loan.marked_to, previous_loan.accrued_base, previous_loan.accrued_to, previous_loan.returned_quantity, previous_loan.returned_collateral,
    previous_loan.settled_mark, previous_loan.rebate_base, previous_loan.recalled, previous_loan.status
  FROM previous_loan
  WHERE previous_loan.status = 'OPEN'
),
anon_31 AS (
  SELECT 'LOAN' AS holder_kind, CAST(anon_32.loan_id AS VARCHAR(8000)) AS holder_id, '-' AS account_class, anon_32.security_id, -CASE WHEN (anon_32.direction = 'LOAN') THEN -anon_32.quantity
    ELSE anon_32.quantity END AS entitled_quantity, CASE WHEN (anon_32.direction = 'LOAN') THEN 'LOANED' ELSE 'BORROWED' END AS record, CASE WHEN (anon_32.direction = 'LOAN') THEN -anon_32.quantity
    ELSE anon_32.quantity END AS record_quantity
  FROM anon_32
),
anon_34 AS (
  SELECT previous_balance.ledger_account, previous_balance.sub_account, previous_balance.security_id, previous_balance.instrument, previous_balance.quantity,
    previous_balance.money
  FROM previous_balance
  WHERE previous_balance.ledger_account IN ('S-DEPOSITORY', 'S-FAIL') AND previous_balance.quantity != 0
),
anon_33 AS (
  SELECT CASE WHEN (anon_34.ledger_account = 'S-FAIL') THEN 'FAIL' ELSE 'DEPOSITORY' END AS holder_kind, CAST(anon_34.sub_account AS VARCHAR(8000)) AS holder_id,
    '-' AS account_class, anon_34.instrument AS security_id, -anon_34.quantity AS entitled_quantity, CASE WHEN (anon_34.ledger_account = 'S-FAIL') THEN 'FAIL'
    ELSE 'DEPOSITORY' END AS record, anon_34.quantity AS record_quantity
  FROM anon_34
),
anon_27 AS (
  SELECT anon_29.holder_kind, anon_29.holder_id, anon_29.account_class, anon_29.security_id, anon_29.entitled_quantity, anon_29.record, anon_29.record_quantity
  FROM anon_29
  UNION ALL
  SELECT anon_31.holder_kind, anon_31.holder_id, anon_31.account_class, anon_31.security_id, anon_31.entitled_quantity, anon_31.record, anon_31.record_quantity
  FROM anon_31
  UNION ALL
  SELECT anon_33.holder_kind, anon_33.holder_id, anon_33.account_class, anon_33.security_id, anon_33.entitled_quantity, anon_33.record, anon_33.record_quantity
  FROM anon_33
),
anon_28 AS (
  SELECT anon_18.action_id, anon_18.action_kind, anon_18.security_id, anon_18.ex_date, anon_18.record_date, anon_18.payable_date, anon_18.cash_rate, anon_18.ratio_new,
    anon_18.ratio_old, anon_18.currency, anon_18.calendar_key, anon_18.last_open, anon_18.settlement_day_on_or_after, anon_18.pay_from, anon_18.at_ex, anon_18.at_record,
    anon_18.pay_day
  FROM anon_18
  WHERE anon_18.at_record = 1
),
anon_26 AS (
  SELECT anon_27.holder_kind, anon_27.holder_id, anon_27.account_class, anon_27.security_id, anon_27.entitled_quantity, anon_27.record, anon_27.record_quantity,
    anon_28.action_id, anon_28.action_kind, anon_28.ex_date, anon_28.record_date, anon_28.payable_date, anon_28.cash_rate, anon_28.ratio_new, anon_28.ratio_old,
    anon_28.currency, anon_28.calendar_key, anon_28.last_open, anon_28.settlement_day_on_or_after, anon_28.pay_from, anon_28.at_ex, anon_28.at_record, anon_28.pay_day
  FROM anon_27
  JOIN anon_28 ON anon_27.security_id = anon_28.security_id
),
anon_13 AS (
  SELECT anon_14.holder_kind, anon_14.holder_id, anon_14.account_class, anon_14.security_id, anon_14.entitled_quantity, anon_14.record, anon_14.record_quantity,
    anon_14.action_id, anon_14.action_kind, anon_14.ex_date, anon_14.record_date, anon_14.payable_date, anon_14.cash_rate, anon_14.ratio_new, anon_14.ratio_old,
    anon_14.currency, anon_14.calendar_key, anon_14.last_open, anon_14.settlement_day_on_or_after, anon_14.pay_from, anon_14.at_ex, anon_14.at_record, anon_14.pay_day
  FROM anon_14
  UNION ALL
  SELECT anon_26.holder_kind, anon_26.holder_id, anon_26.account_class, anon_26.security_id, anon_26.entitled_quantity, anon_26.record, anon_26.record_quantity,
    anon_26.action_id, anon_26.action_kind, anon_26.ex_date, anon_26.record_date, anon_26.payable_date, anon_26.cash_rate, anon_26.ratio_new, anon_26.ratio_old,
    anon_26.currency, anon_26.calendar_key, anon_26.last_open, anon_26.settlement_day_on_or_after, anon_26.pay_from, anon_26.at_ex, anon_26.at_record, anon_26.pay_day
  FROM anon_26
),
anon_11 AS (
  SELECT anon_13.holder_kind, anon_13.holder_id, anon_13.account_class, anon_13.security_id, anon_13.entitled_quantity, anon_13.record, anon_13.record_quantity,
    anon_13.action_id, anon_13.action_kind, anon_13.ex_date, anon_13.record_date, anon_13.payable_date, anon_13.cash_rate, anon_13.ratio_new, anon_13.ratio_old,
    anon_13.currency, anon_13.calendar_key, anon_13.last_open, anon_13.settlement_day_on_or_after, anon_13.pay_from, anon_13.at_ex, anon_13.at_record, anon_13.pay_day
  FROM anon_13
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_35
    FROM previous_entitlement
    WHERE anon_13.action_id = previous_entitlement.action_id AND anon_13.holder_kind = previous_entitlement.holder_kind AND anon_13.holder_id = previous_entitlement.holder_id
  ))
),
anon_12 AS (
  SELECT closing_price.security_id, closing_price.price_date, closing_price.close_price
  FROM closing_price
),
anon_10 AS (
  SELECT anon_11.holder_kind, anon_11.holder_id, anon_11.account_class, anon_11.security_id, anon_11.entitled_quantity, anon_11.record, anon_11.record_quantity,
    anon_11.action_id, anon_11.action_kind, anon_11.ex_date, anon_11.record_date, anon_11.payable_date, anon_11.cash_rate, anon_11.ratio_new, anon_11.ratio_old,
    anon_11.currency, anon_11.calendar_key, anon_11.last_open, anon_11.settlement_day_on_or_after, anon_11.pay_from, anon_11.at_ex, anon_11.at_record, anon_11.pay_day,
    anon_12.price_date, anon_12.close_price
  FROM anon_11
  LEFT OUTER JOIN anon_12 ON anon_11.security_id = anon_12.security_id
),
anon_9 AS (
  SELECT anon_10.holder_kind, anon_10.holder_id, anon_10.account_class, anon_10.security_id, anon_10.entitled_quantity, anon_10.record, anon_10.record_quantity,
    anon_10.action_id, anon_10.action_kind, anon_10.ex_date, anon_10.record_date, anon_10.payable_date, anon_10.cash_rate, anon_10.ratio_new, anon_10.ratio_old,
    anon_10.currency, anon_10.calendar_key, anon_10.last_open, anon_10.settlement_day_on_or_after, anon_10.pay_from, anon_10.at_ex, anon_10.at_record, anon_10.pay_day,
    anon_10.price_date, anon_10.close_price, CASE WHEN (anon_10.action_kind = 'SPLIT') THEN CASE WHEN (anon_10.entitled_quantity < 0) THEN -CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_10.entitled_quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_10.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_10.entitled_quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_10.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_10.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_10.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6))
    ELSE CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_10.entitled_quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_10.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_10.entitled_quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_10.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_10.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_10.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6)) END - anon_10.entitled_quantity
    ELSE CAST(0 AS DECIMAL(38, 6)) END AS quantity_change, CASE WHEN (anon_10.action_kind = 'SPLIT') THEN CASE WHEN (anon_10.record_quantity < 0) THEN -CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_10.record_quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_10.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_10.record_quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_10.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_10.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_10.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6))
    ELSE CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_10.record_quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_10.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_10.record_quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_10.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_10.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_10.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6)) END - anon_10.record_quantity
    ELSE CAST(0 AS DECIMAL(38, 6)) END AS record_change, CASE WHEN (anon_10.action_kind = 'SPLIT') THEN CAST(CAST(anon_10.entitled_quantity AS DECIMAL(20, 6)) * CAST(anon_10.ratio_new AS DECIMAL(14, 6)) - CAST(CASE
    WHEN (anon_10.entitled_quantity < 0) THEN -CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_10.entitled_quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_10.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_10.entitled_quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_10.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_10.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_10.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6))
    ELSE CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_10.entitled_quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_10.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_10.entitled_quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_10.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_10.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_10.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6)) END AS DECIMAL(20, 6)) * CAST(anon_10.ratio_old AS DECIMAL(14, 6)) AS DECIMAL(20, 6))
    ELSE CAST(0 AS DECIMAL(20, 6)) END AS left_over, CASE WHEN (anon_10.price_date < anon_10.ex_date) THEN CAST(CASE WHEN (anon_10.ratio_new IS NULL) THEN anon_10.close_price
    ELSE CAST(CAST(CAST(((CAST(CAST(CAST(CAST(anon_10.close_price AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) AS DECIMAL(19, 0)) * CAST(CAST(anon_10.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 + CAST(CAST(anon_10.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 1 AS DECIMAL(37, 0)) - CAST(CAST(CAST(CAST(anon_10.close_price AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) AS DECIMAL(19, 0)) * CAST(CAST(anon_10.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 + CAST(CAST(anon_10.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 1 AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_10.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 * 1 AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_10.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 * 1 AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(27, 0)) * CAST(1E-8 AS DECIMAL(9, 8)) AS DECIMAL(38, 8)) END AS DECIMAL(18, 8))
    ELSE anon_10.close_price END AS new_price
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.holder_kind, anon_9.holder_id, anon_9.account_class, anon_9.security_id, anon_9.entitled_quantity, anon_9.record, anon_9.record_quantity,
    anon_9.action_id, anon_9.action_kind, anon_9.ex_date, anon_9.record_date, anon_9.payable_date, anon_9.cash_rate, anon_9.ratio_new, anon_9.ratio_old,
    anon_9.currency, anon_9.calendar_key, anon_9.last_open, anon_9.settlement_day_on_or_after, anon_9.pay_from, anon_9.at_ex, anon_9.at_record, anon_9.pay_day,
    anon_9.price_date, anon_9.close_price, anon_9.quantity_change, anon_9.record_change, anon_9.left_over, anon_9.new_price, CAST(CAST(CASE WHEN (anon_9.left_over * 1000000 < 0) THEN -CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_9.left_over * 1000000 AS DECIMAL(20, 6))) * CAST(CAST(CAST(1 AS DECIMAL(18, 6)) AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_9.left_over * 1000000 AS DECIMAL(20, 6))) * CAST(CAST(CAST(1 AS DECIMAL(18, 6)) AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_9.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_9.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6))
    ELSE CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_9.left_over * 1000000 AS DECIMAL(20, 6))) * CAST(CAST(CAST(1 AS DECIMAL(18, 6)) AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_9.left_over * 1000000 AS DECIMAL(20, 6))) * CAST(CAST(CAST(1 AS DECIMAL(18, 6)) AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_9.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_9.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6)) END AS DECIMAL(19, 0)) * CAST(0.000001 AS DECIMAL(12, 6)) AS DECIMAL(38, 6)) AS fraction_quantity,
    CAST(CASE WHEN (anon_9.action_kind = 'SPLIT') THEN CASE WHEN (round(CAST(CAST(anon_9.left_over AS DECIMAL(19, 6)) * coalesce(anon_9.new_price, CAST(0 AS DECIMAL(18, 8))) AS DECIMAL(38, 14)), 8) < 0) THEN -CAST(CAST(CAST(((CAST(abs(CAST(CAST(round(CAST(CAST(anon_9.left_over AS DECIMAL(19, 6)) * coalesce(anon_9.new_price, CAST(0 AS DECIMAL(18, 8))) AS DECIMAL(38, 14)), 8) AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0))) * 1000000 * 2 + CAST(CAST(anon_9.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 1000000 AS DECIMAL(37, 0)) - CAST(abs(CAST(CAST(round(CAST(CAST(anon_9.left_over AS DECIMAL(19, 6)) * coalesce(anon_9.new_price, CAST(0 AS DECIMAL(18, 8))) AS DECIMAL(38, 14)), 8) AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0))) * 1000000 * 2 + CAST(CAST(anon_9.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 1000000 AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_9.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 * 1000000 AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_9.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 * 1000000 AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(27, 0)) * CAST(0.01 AS DECIMAL(3, 2)) AS DECIMAL(38, 2))
    ELSE CAST(CAST(CAST(((CAST(abs(CAST(CAST(round(CAST(CAST(anon_9.left_over AS DECIMAL(19, 6)) * coalesce(anon_9.new_price, CAST(0 AS DECIMAL(18, 8))) AS DECIMAL(38, 14)), 8) AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0))) * 1000000 * 2 + CAST(CAST(anon_9.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 1000000 AS DECIMAL(37, 0)) - CAST(abs(CAST(CAST(round(CAST(CAST(anon_9.left_over AS DECIMAL(19, 6)) * coalesce(anon_9.new_price, CAST(0 AS DECIMAL(18, 8))) AS DECIMAL(38, 14)), 8) AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0))) * 1000000 * 2 + CAST(CAST(anon_9.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 1000000 AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_9.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 * 1000000 AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_9.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 * 1000000 AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(27, 0)) * CAST(0.01 AS DECIMAL(3, 2)) AS DECIMAL(38, 2)) END
    ELSE CAST(round(CAST(CAST(anon_9.entitled_quantity AS DECIMAL(19, 6)) * anon_9.cash_rate AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) END AS DECIMAL(38, 2)) AS money,
    CAST('2026-11-10' AS DATE) AS struck_date, CASE WHEN (anon_9.pay_day > CAST('2026-11-10' AS DATE)) THEN anon_9.pay_day ELSE CAST('2026-11-10' AS DATE) END AS paid_date
  FROM anon_9
),
anon_7 AS (
  SELECT anon_8.holder_kind, anon_8.holder_id, anon_8.account_class, anon_8.security_id, anon_8.entitled_quantity, anon_8.record, anon_8.record_quantity,
    anon_8.action_id, anon_8.action_kind, anon_8.ex_date, anon_8.record_date, anon_8.payable_date, anon_8.cash_rate, anon_8.ratio_new, anon_8.ratio_old,
    anon_8.currency, anon_8.calendar_key, anon_8.last_open, anon_8.settlement_day_on_or_after, anon_8.pay_from, anon_8.at_ex, anon_8.at_record, anon_8.pay_day,
    anon_8.price_date, anon_8.close_price, anon_8.quantity_change, anon_8.record_change, anon_8.left_over, anon_8.new_price, anon_8.fraction_quantity, anon_8.money,
    anon_8.struck_date, anon_8.paid_date
  FROM anon_8
  WHERE anon_8.entitled_quantity != 0 OR anon_8.record_change != 0
),
anon_6 AS (
  SELECT anon_7.action_id, anon_7.action_kind, anon_7.security_id, anon_7.currency, anon_7.ex_date, anon_7.record_date, anon_7.payable_date, anon_7.holder_kind,
    anon_7.holder_id, anon_7.account_class, anon_7.record, anon_7.entitled_quantity, anon_7.quantity_change, anon_7.fraction_quantity, anon_7.money, anon_7.record_change,
    anon_7.struck_date, anon_7.paid_date
  FROM anon_7
),
anon_3 AS (
  SELECT anon_4.action_id, anon_4.action_kind, anon_4.security_id, anon_4.currency, anon_4.ex_date, anon_4.record_date, anon_4.payable_date, anon_4.holder_kind,
    anon_4.holder_id, anon_4.account_class, anon_4.record, anon_4.entitled_quantity, anon_4.quantity_change, anon_4.fraction_quantity, anon_4.money, anon_4.record_change,
    anon_4.struck_date, anon_4.paid_date
  FROM anon_4
  UNION ALL
  SELECT anon_6.action_id, anon_6.action_kind, anon_6.security_id, anon_6.currency, anon_6.ex_date, anon_6.record_date, anon_6.payable_date, anon_6.holder_kind,
    anon_6.holder_id, anon_6.account_class, anon_6.record, anon_6.entitled_quantity, anon_6.quantity_change, anon_6.fraction_quantity, anon_6.money, anon_6.record_change,
    anon_6.struck_date, anon_6.paid_date
  FROM anon_6
),
anon_39 AS (
  SELECT anon_3.action_id, anon_3.action_kind, anon_3.security_id, anon_3.currency, anon_3.ex_date, anon_3.record_date, anon_3.payable_date, anon_3.holder_kind,
    anon_3.holder_id, anon_3.account_class, anon_3.record, anon_3.entitled_quantity, anon_3.quantity_change, anon_3.fraction_quantity, anon_3.money, anon_3.record_change,
    anon_3.struck_date, anon_3.paid_date
  FROM anon_3
  WHERE anon_3.action_kind = 'DIVIDEND'
),
anon_38 AS (
  SELECT anon_39.action_id, anon_39.action_kind, anon_39.security_id, anon_39.currency, anon_39.ex_date, anon_39.record_date, anon_39.payable_date, CAST(coalesce(SUM(CASE
    WHEN (anon_39.holder_kind = 'ACCOUNT') THEN -anon_39.entitled_quantity ELSE anon_39.entitled_quantity END), 0) AS DECIMAL(38, 6)) AS shares, CAST(coalesce(SUM(CASE
    WHEN (anon_39.holder_kind = 'ACCOUNT') THEN -anon_39.money ELSE anon_39.money END), 0) AS DECIMAL(38, 2)) AS cents, max(CASE WHEN (anon_39.holder_kind = 'ACCOUNT') THEN 1
    ELSE 0 END) - min(CASE WHEN (anon_39.holder_kind = 'ACCOUNT') THEN 1 ELSE 0 END) AS sides, min(anon_39.paid_date) AS first_paid, max(anon_39.paid_date) AS last_paid
  FROM anon_39
  GROUP BY anon_39.action_id, anon_39.action_kind, anon_39.security_id, anon_39.currency, anon_39.ex_date, anon_39.record_date, anon_39.payable_date
),
anon_37 AS (
  SELECT anon_38.action_id, anon_38.action_kind, anon_38.security_id, anon_38.currency, anon_38.ex_date, anon_38.record_date, anon_38.payable_date, anon_38.shares,
    anon_38.cents, anon_38.sides, anon_38.first_paid, anon_38.last_paid
  FROM anon_38
  WHERE anon_38.shares = 0 AND anon_38.cents != 0 AND anon_38.sides = 1 AND anon_38.first_paid = CAST('2026-11-10' AS DATE) AND anon_38.last_paid = CAST('2026-11-10' AS DATE)
),
anon_36 AS (
  SELECT anon_37.action_id, anon_37.action_kind, anon_37.security_id, anon_37.currency, anon_37.ex_date, anon_37.record_date, anon_37.payable_date, 'ROUNDING' AS holder_kind,
    '-' AS holder_id, '-' AS account_class, '-' AS record, CAST(0 AS DECIMAL(38, 6)) AS entitled_quantity, CAST(0 AS DECIMAL(38, 6)) AS quantity_change,
    CAST(0 AS DECIMAL(38, 6)) AS fraction_quantity, anon_37.cents AS money, CAST(0 AS DECIMAL(38, 6)) AS record_change, CAST('2026-11-10' AS DATE) AS struck_date,
    CAST('2026-11-10' AS DATE) AS paid_date
  FROM anon_37
),
anon_2 AS (
  SELECT anon_3.action_id, anon_3.action_kind, anon_3.security_id, anon_3.currency, anon_3.ex_date, anon_3.record_date, anon_3.payable_date, anon_3.holder_kind,
    anon_3.holder_id, anon_3.account_class, anon_3.record, anon_3.entitled_quantity, anon_3.quantity_change, anon_3.fraction_quantity, anon_3.money, anon_3.record_change,
    anon_3.struck_date, anon_3.paid_date
  FROM anon_3
  UNION ALL
  SELECT anon_36.action_id, anon_36.action_kind, anon_36.security_id, anon_36.currency, anon_36.ex_date, anon_36.record_date, anon_36.payable_date, anon_36.holder_kind,
    anon_36.holder_id, anon_36.account_class, anon_36.record, anon_36.entitled_quantity, anon_36.quantity_change, anon_36.fraction_quantity, anon_36.money,
    anon_36.record_change, anon_36.struck_date, anon_36.paid_date
  FROM anon_36
),
anon_1 AS (
  SELECT anon_2.action_id, anon_2.holder_kind, anon_2.holder_id, anon_2.account_class, anon_2.action_kind, anon_2.security_id, anon_2.currency, CAST(anon_2.entitled_quantity AS DECIMAL(38, 6)) AS entitled_quantity,
    CAST(anon_2.quantity_change AS DECIMAL(38, 6)) AS quantity_change, CAST(anon_2.fraction_quantity AS DECIMAL(38, 6)) AS fraction_quantity, CAST(anon_2.money AS DECIMAL(38, 2)) AS money,
    anon_2.record, CAST(anon_2.record_change AS DECIMAL(38, 6)) AS record_change, CAST(anon_2.ex_date AS DATE) AS ex_date, CAST(anon_2.record_date AS DATE) AS record_date,
    CAST(anon_2.payable_date AS DATE) AS payable_date, CAST(anon_2.struck_date AS DATE) AS struck_date, CAST(anon_2.paid_date AS DATE) AS paid_date
  FROM anon_2
)
SELECT anon_1.action_id, anon_1.holder_kind, anon_1.holder_id, anon_1.account_class, anon_1.action_kind, anon_1.security_id, anon_1.currency, anon_1.entitled_quantity,
  anon_1.quantity_change, anon_1.fraction_quantity, anon_1.money, anon_1.record, anon_1.record_change, anon_1.ex_date, anon_1.record_date, anon_1.payable_date,
  anon_1.struck_date, anon_1.paid_date
FROM anon_1
