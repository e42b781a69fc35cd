WITH anon_6 AS (
  SELECT anon_7.action_id AS action_id, anon_7.holder_kind AS holder_kind, anon_7.holder_id AS holder_id, anon_7.account_class AS account_class, anon_7.action_kind AS action_kind,
    anon_7.security_id AS security_id, anon_7.currency AS currency, anon_7.entitled_quantity AS entitled_quantity, anon_7.quantity_change AS quantity_change,
    anon_7.fraction_quantity AS fraction_quantity, anon_7.money AS money, anon_7.record AS record, anon_7.record_change AS record_change, anon_7.ex_date AS ex_date,
    anon_7.record_date AS record_date, anon_7.payable_date AS payable_date, anon_7.struck_date AS struck_date, anon_7.paid_date AS paid_date, anon_7.event_key AS event_key,
    anon_7.business_date AS business_date, anon_7.account_id AS account_id, anon_7.counterparty AS counterparty, anon_7.loan_id AS loan_id, anon_7.depository_account AS depository_account,
    anon_7.bank_account AS bank_account, anon_7.amount AS amount, anon_7.net AS net, anon_7.withholding AS withholding, anon_7.cost AS cost, anon_7.realised AS realised,
    anon_7.quantity AS quantity
  FROM (
    SELECT anon_8.action_id AS action_id, anon_8.holder_kind AS holder_kind, anon_8.holder_id AS holder_id, anon_8.account_class AS account_class, anon_8.action_kind AS action_kind,
      anon_8.security_id AS security_id, anon_8.currency AS currency, anon_8.entitled_quantity AS entitled_quantity, anon_8.quantity_change AS quantity_change,
      anon_8.fraction_quantity AS fraction_quantity, anon_8.money AS money, anon_8.record AS record, anon_8.record_change AS record_change, anon_8.ex_date AS ex_date,
      anon_8.record_date AS record_date, anon_8.payable_date AS payable_date, anon_8.struck_date AS struck_date, anon_8.paid_date AS paid_date, anon_8.event_key AS event_key,
      anon_8.business_date AS business_date, anon_8.account_id AS account_id, anon_8.counterparty AS counterparty, anon_8.loan_id AS loan_id, anon_8.depository_account AS depository_account,
      anon_8.bank_account AS bank_account, anon_8.amount AS amount, anon_8.net AS net, anon_8.withholding AS withholding, anon_8.cost AS cost, anon_8.realised AS realised,
      anon_8.quantity AS quantity
    FROM (
      SELECT entitlement.action_id AS action_id, entitlement.holder_kind AS holder_kind, entitlement.holder_id AS holder_id, entitlement.account_class AS account_class,
        entitlement.action_kind AS action_kind, entitlement.security_id AS security_id, entitlement.currency AS currency, entitlement.entitled_quantity AS entitled_quantity,
        entitlement.quantity_change AS quantity_change, entitlement.fraction_quantity AS fraction_quantity, entitlement.money AS money, entitlement.record AS record,
        entitlement.record_change AS record_change, entitlement.ex_date AS ex_date, entitlement.record_date AS record_date, entitlement.payable_date AS payable_date,
        entitlement.struck_date AS struck_date, entitlement.paid_date AS paid_date, 'ACTION.' || CAST(entitlement.action_id AS VARCHAR2(4000)) || '.' || CAST(entitlement.holder_kind AS VARCHAR2(4000)) || '.' || CAST(entitlement.holder_id AS VARCHAR2(4000)) AS event_key,
        DATE '2026-11-10' AS business_date, entitlement.holder_id AS account_id, entitlement.holder_id AS counterparty, entitlement.holder_id AS loan_id,
        CASE WHEN (entitlement.holder_kind = 'DEPOSITORY') THEN entitlement.holder_id ELSE '00000901' END AS depository_account, 'SETTLEMENT' AS bank_account,
        entitlement.money AS amount, entitlement.money AS net, CAST(0 AS NUMBER(38, 2)) AS withholding, CAST(0 AS NUMBER(38, 2)) AS cost, entitlement.money AS realised,
        entitlement.record_change AS quantity
      FROM entitlement
    ) anon_8
    WHERE anon_8.action_kind = 'DIVIDEND' AND anon_8.holder_kind = 'ACCOUNT' AND anon_8.account_class = 'FIRM' AND anon_8.struck_date = DATE '2026-11-10'
  ) anon_7
), anon_17 AS (
  SELECT anon_18.action_id AS action_id, anon_18.holder_kind AS holder_kind, anon_18.holder_id AS holder_id, anon_18.account_class AS account_class, anon_18.action_kind AS action_kind,
    anon_18.security_id AS security_id, anon_18.currency AS currency, anon_18.entitled_quantity AS entitled_quantity, anon_18.quantity_change AS quantity_change,
    anon_18.fraction_quantity AS fraction_quantity, anon_18.money AS money, anon_18.record AS record, anon_18.record_change AS record_change, anon_18.ex_date AS ex_date,
    anon_18.record_date AS record_date, anon_18.payable_date AS payable_date, anon_18.struck_date AS struck_date, anon_18.paid_date AS paid_date, anon_18.event_key AS event_key,
    anon_18.business_date AS business_date, anon_18.account_id AS account_id, anon_18.counterparty AS counterparty, anon_18.loan_id AS loan_id, anon_18.depository_account AS depository_account,
    anon_18.bank_account AS bank_account, anon_18.amount AS amount, anon_18.net AS net, anon_18.withholding AS withholding, anon_18.cost AS cost, anon_18.realised AS realised,
    anon_18.quantity AS quantity
  FROM (
    SELECT anon_8.action_id AS action_id, anon_8.holder_kind AS holder_kind, anon_8.holder_id AS holder_id, anon_8.account_class AS account_class, anon_8.action_kind AS action_kind,
      anon_8.security_id AS security_id, anon_8.currency AS currency, anon_8.entitled_quantity AS entitled_quantity, anon_8.quantity_change AS quantity_change,
      anon_8.fraction_quantity AS fraction_quantity, anon_8.money AS money, anon_8.record AS record, anon_8.record_change AS record_change, anon_8.ex_date AS ex_date,
      anon_8.record_date AS record_date, anon_8.payable_date AS payable_date, anon_8.struck_date AS struck_date, anon_8.paid_date AS paid_date, anon_8.event_key AS event_key,
      anon_8.business_date AS business_date, anon_8.account_id AS account_id, anon_8.counterparty AS counterparty, anon_8.loan_id AS loan_id, anon_8.depository_account AS depository_account,
      anon_8.bank_account AS bank_account, anon_8.amount AS amount, anon_8.net AS net, anon_8.withholding AS withholding, anon_8.cost AS cost, anon_8.realised AS realised,
      anon_8.quantity AS quantity
    FROM (
      SELECT entitlement.action_id AS action_id, entitlement.holder_kind AS holder_kind, entitlement.holder_id AS holder_id, entitlement.account_class AS account_class,
        entitlement.action_kind AS action_kind, entitlement.security_id AS security_id, entitlement.currency AS currency, entitlement.entitled_quantity AS entitled_quantity,
        entitlement.quantity_change AS quantity_change, entitlement.fraction_quantity AS fraction_quantity, entitlement.money AS money, entitlement.record AS record,
        entitlement.record_change AS record_change, entitlement.ex_date AS ex_date, entitlement.record_date AS record_date, entitlement.payable_date AS payable_date,
        entitlement.struck_date AS struck_date, entitlement.paid_date AS paid_date, 'ACTION.' || CAST(entitlement.action_id AS VARCHAR2(4000)) || '.' || CAST(entitlement.holder_kind AS VARCHAR2(4000)) || '.' || CAST(entitlement.holder_id AS VARCHAR2(4000)) AS event_key,
        DATE '2026-11-10' AS business_date, entitlement.holder_id AS account_id, entitlement.holder_id AS counterparty, entitlement.holder_id AS loan_id,
        CASE WHEN (entitlement.holder_kind = 'DEPOSITORY') THEN entitlement.holder_id ELSE '00000901' END AS depository_account, 'SETTLEMENT' AS bank_account,
        entitlement.money AS amount, entitlement.money AS net, CAST(0 AS NUMBER(38, 2)) AS withholding, CAST(0 AS NUMBER(38, 2)) AS cost, entitlement.money AS realised,
        entitlement.record_change AS quantity
      FROM entitlement
    ) anon_8
    WHERE anon_8.action_kind = 'DIVIDEND' AND anon_8.holder_kind = 'ACCOUNT' AND anon_8.account_class = 'FIRM' AND anon_8.paid_date = DATE '2026-11-10'
      AND anon_8.money < 0
  ) anon_18
), anon_22 AS (
  SELECT anon_23.action_id AS action_id, anon_23.holder_kind AS holder_kind, anon_23.holder_id AS holder_id, anon_23.account_class AS account_class, anon_23.action_kind AS action_kind,
    anon_23.security_id AS security_id, anon_23.currency AS currency, anon_23.entitled_quantity AS entitled_quantity, anon_23.quantity_change AS quantity_change,
    anon_23.fraction_quantity AS fraction_quantity, anon_23.money AS money, anon_23.record AS record, anon_23.record_change AS record_change, anon_23.ex_date AS ex_date,
    anon_23.record_date AS record_date, anon_23.payable_date AS payable_date, anon_23.struck_date AS struck_date, anon_23.paid_date AS paid_date, anon_23.event_key AS event_key,
    anon_23.business_date AS business_date, anon_23.account_id AS account_id, anon_23.counterparty AS counterparty, anon_23.loan_id AS loan_id, anon_23.depository_account AS depository_account,
    anon_23.bank_account AS bank_account, anon_23.amount AS amount, anon_23.net AS net, anon_23.withholding AS withholding, anon_23.cost AS cost, anon_23.realised AS realised,
    anon_23.quantity AS quantity
  FROM (
    SELECT anon_8.action_id AS action_id, anon_8.holder_kind AS holder_kind, anon_8.holder_id AS holder_id, anon_8.account_class AS account_class, anon_8.action_kind AS action_kind,
      anon_8.security_id AS security_id, anon_8.currency AS currency, anon_8.entitled_quantity AS entitled_quantity, anon_8.quantity_change AS quantity_change,
      anon_8.fraction_quantity AS fraction_quantity, anon_8.money AS money, anon_8.record AS record, anon_8.record_change AS record_change, anon_8.ex_date AS ex_date,
      anon_8.record_date AS record_date, anon_8.payable_date AS payable_date, anon_8.struck_date AS struck_date, anon_8.paid_date AS paid_date, anon_8.event_key AS event_key,
      anon_8.business_date AS business_date, anon_8.account_id AS account_id, anon_8.counterparty AS counterparty, anon_8.loan_id AS loan_id, anon_8.depository_account AS depository_account,
      anon_8.bank_account AS bank_account, anon_8.amount AS amount, anon_8.net AS net, anon_8.withholding AS withholding, anon_8.cost AS cost, anon_8.realised AS realised,
      anon_8.quantity AS quantity
    FROM (
      SELECT entitlement.action_id AS action_id, entitlement.holder_kind AS holder_kind, entitlement.holder_id AS holder_id, entitlement.account_class AS account_class,
        entitlement.action_kind AS action_kind, entitlement.security_id AS security_id, entitlement.currency AS currency, entitlement.entitled_quantity AS entitled_quantity,
        entitlement.quantity_change AS quantity_change, entitlement.fraction_quantity AS fraction_quantity, entitlement.money AS money, entitlement.record AS record,
        entitlement.record_change AS record_change, entitlement.ex_date AS ex_date, entitlement.record_date AS record_date, entitlement.payable_date AS payable_date,
        entitlement.struck_date AS struck_date, entitlement.paid_date AS paid_date, 'ACTION.' || CAST(entitlement.action_id AS VARCHAR2(4000)) || '.' || CAST(entitlement.holder_kind AS VARCHAR2(4000)) || '.' || CAST(entitlement.holder_id AS VARCHAR2(4000)) AS event_key,
        DATE '2026-11-10' AS business_date, entitlement.holder_id AS account_id, entitlement.holder_id AS counterparty, entitlement.holder_id AS loan_id,
        CASE WHEN (entitlement.holder_kind = 'DEPOSITORY') THEN entitlement.holder_id ELSE '00000901' END AS depository_account, 'SETTLEMENT' AS bank_account,
        entitlement.money AS amount, entitlement.money AS net, CAST(0 AS NUMBER(38, 2)) AS withholding, CAST(0 AS NUMBER(38, 2)) AS cost, entitlement.money AS realised,
        entitlement.record_change AS quantity
      FROM entitlement
    ) anon_8
    WHERE anon_8.action_kind = 'DIVIDEND' AND anon_8.holder_kind = 'ACCOUNT' AND anon_8.account_class != 'FIRM' AND anon_8.paid_date = DATE '2026-11-10'
  ) anon_23
), anon_31 AS (
  SELECT anon_32.event_key AS event_key, anon_32.business_date AS business_date, anon_32.security_id AS security_id, anon_32.currency AS currency, anon_32.record AS record,
    anon_32.account_id AS account_id, anon_32.counterparty AS counterparty, anon_32.loan_id AS loan_id, anon_32.depository_account AS depository_account,
    anon_32.bank_account AS bank_account, anon_32.amount AS amount, anon_32.quantity AS quantity
  FROM (
    SELECT anon_33.event_key AS event_key, anon_33.business_date AS business_date, anon_33.security_id AS security_id, anon_33.currency AS currency, anon_33.record AS record,
      anon_33.account_id AS account_id, anon_33.counterparty AS counterparty, anon_33.loan_id AS loan_id, anon_33.depository_account AS depository_account,
      anon_33.bank_account AS bank_account, anon_33.amount AS amount, anon_33.quantity AS quantity
    FROM (
      SELECT anon_34.event_key AS event_key, anon_34.business_date AS business_date, anon_34.security_id AS security_id, anon_34.currency AS currency, anon_34.record AS record,
        anon_34.account_id AS account_id, anon_34.counterparty AS counterparty, anon_34.loan_id AS loan_id, anon_34.depository_account AS depository_account,
        anon_34.bank_account AS bank_account, anon_34.amount AS amount, anon_34.quantity AS quantity
      FROM (
        SELECT anon_8.action_id AS action_id, anon_8.holder_kind AS holder_kind, anon_8.holder_id AS holder_id, anon_8.account_class AS account_class, anon_8.action_kind AS action_kind,
          anon_8.security_id AS security_id, anon_8.currency AS currency, anon_8.entitled_quantity AS entitled_quantity, anon_8.quantity_change AS quantity_change,
          anon_8.fraction_quantity AS fraction_quantity, anon_8.money AS money, anon_8.record AS record, anon_8.record_change AS record_change, anon_8.ex_date AS ex_date,
          anon_8.record_date AS record_date, anon_8.payable_date AS payable_date, anon_8.struck_date AS struck_date, anon_8.paid_date AS paid_date, anon_8.event_key AS event_key,
          anon_8.business_date AS business_date, anon_8.account_id AS account_id, anon_8.counterparty AS counterparty, anon_8.loan_id AS loan_id, anon_8.depository_account AS depository_account,
          anon_8.bank_account AS bank_account, anon_8.amount AS amount, anon_8.net AS net, anon_8.withholding AS withholding, anon_8.cost AS cost, anon_8.realised AS realised,
          anon_8.quantity AS quantity
        FROM (
          SELECT entitlement.action_id AS action_id, entitlement.holder_kind AS holder_kind, entitlement.holder_id AS holder_id, entitlement.account_class AS account_class,
            entitlement.action_kind AS action_kind, entitlement.security_id AS security_id, entitlement.currency AS currency, entitlement.entitled_quantity AS entitled_quantity,
            entitlement.quantity_change AS quantity_change, entitlement.fraction_quantity AS fraction_quantity, entitlement.money AS money, entitlement.record AS record,
            entitlement.record_change AS record_change, entitlement.ex_date AS ex_date, entitlement.record_date AS record_date, entitlement.payable_date AS payable_date,
            entitlement.struck_date AS struck_date, entitlement.paid_date AS paid_date, 'ACTION.' || CAST(entitlement.action_id AS VARCHAR2(4000)) || '.' || CAST(entitlement.holder_kind AS VARCHAR2(4000)) || '.' || CAST(entitlement.holder_id AS VARCHAR2(4000)) AS event_key,
            DATE '2026-11-10' AS business_date, entitlement.holder_id AS account_id, entitlement.holder_id AS counterparty, entitlement.holder_id AS loan_id,
            CASE WHEN (entitlement.holder_kind = 'DEPOSITORY') THEN entitlement.holder_id ELSE '00000901' END AS depository_account, 'SETTLEMENT' AS bank_account,
            entitlement.money AS amount, entitlement.money AS net, CAST(0 AS NUMBER(38, 2)) AS withholding, CAST(0 AS NUMBER(38, 2)) AS cost, entitlement.money AS realised,
            entitlement.record_change AS quantity
          FROM entitlement
        ) anon_8
        WHERE anon_8.holder_kind IN ('CNS', 'LOAN') AND anon_8.paid_date = DATE '2026-11-10' AND anon_8.money != 0
      ) anon_34
    ) anon_33
    UNION ALL
    SELECT anon_35.event_key AS event_key, anon_35.business_date AS business_date, anon_35.security_id AS security_id, anon_35.currency AS currency, anon_35.record AS record,
      anon_35.account_id AS account_id, anon_35.counterparty AS counterparty, anon_35.loan_id AS loan_id, anon_35.depository_account AS depository_account,
      anon_35.bank_account AS bank_account, anon_35.amount AS amount, anon_35.quantity AS quantity
    FROM (
      SELECT anon_36.event_key AS event_key, anon_36.business_date AS business_date, anon_36.security_id AS security_id, anon_36.currency AS currency, anon_36.record AS record,
        anon_36.account_id AS account_id, anon_36.counterparty AS counterparty, anon_36.loan_id AS loan_id, anon_36.depository_account AS depository_account,
        anon_36.bank_account AS bank_account, anon_36.amount AS amount, anon_36.quantity AS quantity
      FROM (
        SELECT anon_37.security_id AS security_id, anon_37.currency AS currency, anon_37.event_key AS event_key, anon_37.business_date AS business_date,
          anon_37.record AS record, anon_37.account_id AS account_id, anon_37.counterparty AS counterparty, anon_37.loan_id AS loan_id, anon_37.depository_account AS depository_account,
          anon_37.bank_account AS bank_account, anon_37.amount AS amount, anon_37.quantity AS quantity
        FROM (
          SELECT anon_38.security_id AS security_id, anon_38.currency AS currency, 'ACTION.' || CAST(anon_38.action_id AS VARCHAR2(4000)) || '.' || CAST(anon_38.holder_kind AS VARCHAR2(4000)) || '.' || CAST(anon_38.holder_id AS VARCHAR2(4000)) AS event_key,
            DATE '2026-11-10' AS business_date, anon_38.holder_kind AS record, anon_38.holder_id AS account_id, anon_38.holder_id AS counterparty, anon_38.holder_id AS loan_id,
            anon_38.holder_id AS depository_account, 'SETTLEMENT' AS bank_account, anon_38.money_today AS amount, -anon_38.quantity_today AS quantity
          FROM (
            SELECT action_settlement.action_id AS action_id, action_settlement.holder_kind AS holder_kind, action_settlement.holder_id AS holder_id, action_settlement.security_id AS security_id,
              action_settlement.action_kind AS action_kind, action_settlement.currency AS currency, action_settlement.paid_date AS paid_date, action_settlement.expected AS expected,
              action_settlement.stated AS stated, action_settlement.our_quantity AS our_quantity, action_settlement.their_quantity AS their_quantity, action_settlement.our_money AS our_money,
              action_settlement.their_money AS their_money, action_settlement.booked_quantity AS booked_quantity, action_settlement.booked_money AS booked_money,
              action_settlement.quantity_today AS quantity_today, action_settlement.money_today AS money_today, action_settlement.state AS state
            FROM action_settlement
            WHERE action_settlement.holder_kind = 'DEPOSITORY'
          ) anon_38
        ) anon_37
        WHERE anon_37.amount != 0
      ) anon_36
    ) anon_35
  ) anon_32
), anon_43 AS (
  SELECT anon_44.action_id AS action_id, anon_44.holder_kind AS holder_kind, anon_44.holder_id AS holder_id, anon_44.account_class AS account_class, anon_44.action_kind AS action_kind,
    anon_44.security_id AS security_id, anon_44.currency AS currency, anon_44.entitled_quantity AS entitled_quantity, anon_44.quantity_change AS quantity_change,
    anon_44.fraction_quantity AS fraction_quantity, anon_44.money AS money, anon_44.record AS record, anon_44.record_change AS record_change, anon_44.ex_date AS ex_date,
    anon_44.record_date AS record_date, anon_44.payable_date AS payable_date, anon_44.struck_date AS struck_date, anon_44.paid_date AS paid_date, anon_44.event_key AS event_key,
    anon_44.business_date AS business_date, anon_44.account_id AS account_id, anon_44.counterparty AS counterparty, anon_44.loan_id AS loan_id, anon_44.depository_account AS depository_account,
    anon_44.bank_account AS bank_account, anon_44.amount AS amount, anon_44.net AS net, anon_44.withholding AS withholding, anon_44.cost AS cost, anon_44.realised AS realised,
    anon_44.quantity AS quantity
  FROM (
    SELECT anon_8.action_id AS action_id, anon_8.holder_kind AS holder_kind, anon_8.holder_id AS holder_id, anon_8.account_class AS account_class, anon_8.action_kind AS action_kind,
      anon_8.security_id AS security_id, anon_8.currency AS currency, anon_8.entitled_quantity AS entitled_quantity, anon_8.quantity_change AS quantity_change,
      anon_8.fraction_quantity AS fraction_quantity, anon_8.money AS money, anon_8.record AS record, anon_8.record_change AS record_change, anon_8.ex_date AS ex_date,
      anon_8.record_date AS record_date, anon_8.payable_date AS payable_date, anon_8.struck_date AS struck_date, anon_8.paid_date AS paid_date, anon_8.event_key AS event_key,
      anon_8.business_date AS business_date, anon_8.account_id AS account_id, anon_8.counterparty AS counterparty, anon_8.loan_id AS loan_id, anon_8.depository_account AS depository_account,
      anon_8.bank_account AS bank_account, anon_8.amount AS amount, anon_8.net AS net, anon_8.withholding AS withholding, anon_8.cost AS cost, anon_8.realised AS realised,
      anon_8.quantity AS quantity
    FROM (
      SELECT entitlement.action_id AS action_id, entitlement.holder_kind AS holder_kind, entitlement.holder_id AS holder_id, entitlement.account_class AS account_class,
        entitlement.action_kind AS action_kind, entitlement.security_id AS security_id, entitlement.currency AS currency, entitlement.entitled_quantity AS entitled_quantity,
        entitlement.quantity_change AS quantity_change, entitlement.fraction_quantity AS fraction_quantity, entitlement.money AS money, entitlement.record AS record,
        entitlement.record_change AS record_change, entitlement.ex_date AS ex_date, entitlement.record_date AS record_date, entitlement.payable_date AS payable_date,
        entitlement.struck_date AS struck_date, entitlement.paid_date AS paid_date, 'ACTION.' || CAST(entitlement.action_id AS VARCHAR2(4000)) || '.' || CAST(entitlement.holder_kind AS VARCHAR2(4000)) || '.' || CAST(entitlement.holder_id AS VARCHAR2(4000)) AS event_key,
        DATE '2026-11-10' AS business_date, entitlement.holder_id AS account_id, entitlement.holder_id AS counterparty, entitlement.holder_id AS loan_id,
        CASE WHEN (entitlement.holder_kind = 'DEPOSITORY') THEN entitlement.holder_id ELSE '00000901' END AS depository_account, 'SETTLEMENT' AS bank_account,
        entitlement.money AS amount, entitlement.money AS net, CAST(0 AS NUMBER(38, 2)) AS withholding, CAST(0 AS NUMBER(38, 2)) AS cost, entitlement.money AS realised,
        entitlement.record_change AS quantity
      FROM entitlement
    ) anon_8
    WHERE anon_8.action_kind = 'DIVIDEND' AND anon_8.holder_kind = 'FAIL' AND anon_8.paid_date = DATE '2026-11-10'
  ) anon_44
), anon_50 AS (
  SELECT anon_51.action_id AS action_id, anon_51.holder_kind AS holder_kind, anon_51.holder_id AS holder_id, anon_51.account_class AS account_class, anon_51.action_kind AS action_kind,
    anon_51.security_id AS security_id, anon_51.currency AS currency, anon_51.entitled_quantity AS entitled_quantity, anon_51.quantity_change AS quantity_change,
    anon_51.fraction_quantity AS fraction_quantity, anon_51.money AS money, anon_51.record AS record, anon_51.record_change AS record_change, anon_51.ex_date AS ex_date,
    anon_51.record_date AS record_date, anon_51.payable_date AS payable_date, anon_51.struck_date AS struck_date, anon_51.paid_date AS paid_date, anon_51.event_key AS event_key,
    anon_51.business_date AS business_date, anon_51.account_id AS account_id, anon_51.counterparty AS counterparty, anon_51.loan_id AS loan_id, anon_51.depository_account AS depository_account,
    anon_51.bank_account AS bank_account, anon_51.amount AS amount, anon_51.net AS net, anon_51.withholding AS withholding, anon_51.cost AS cost, anon_51.realised AS realised,
    anon_51.quantity AS quantity
  FROM (
    SELECT anon_8.action_id AS action_id, anon_8.holder_kind AS holder_kind, anon_8.holder_id AS holder_id, anon_8.account_class AS account_class, anon_8.action_kind AS action_kind,
      anon_8.security_id AS security_id, anon_8.currency AS currency, anon_8.entitled_quantity AS entitled_quantity, anon_8.quantity_change AS quantity_change,
      anon_8.fraction_quantity AS fraction_quantity, anon_8.money AS money, anon_8.record AS record, anon_8.record_change AS record_change, anon_8.ex_date AS ex_date,
      anon_8.record_date AS record_date, anon_8.payable_date AS payable_date, anon_8.struck_date AS struck_date, anon_8.paid_date AS paid_date, anon_8.event_key AS event_key,
      anon_8.business_date AS business_date, anon_8.account_id AS account_id, anon_8.counterparty AS counterparty, anon_8.loan_id AS loan_id, anon_8.depository_account AS depository_account,
      anon_8.bank_account AS bank_account, anon_8.amount AS amount, anon_8.net AS net, anon_8.withholding AS withholding, anon_8.cost AS cost, anon_8.realised AS realised,
      anon_8.quantity AS quantity
    FROM (
      SELECT entitlement.action_id AS action_id, entitlement.holder_kind AS holder_kind, entitlement.holder_id AS holder_id, entitlement.account_class AS account_class,
        entitlement.action_kind AS action_kind, entitlement.security_id AS security_id, entitlement.currency AS currency, entitlement.entitled_quantity AS entitled_quantity,
        entitlement.quantity_change AS quantity_change, entitlement.fraction_quantity AS fraction_quantity, entitlement.money AS money, entitlement.record AS record,
        entitlement.record_change AS record_change, entitlement.ex_date AS ex_date, entitlement.record_date AS record_date, entitlement.payable_date AS payable_date,
        entitlement.struck_date AS struck_date, entitlement.paid_date AS paid_date, 'ACTION.' || CAST(entitlement.action_id AS VARCHAR2(4000)) || '.' || CAST(entitlement.holder_kind AS VARCHAR2(4000)) || '.' || CAST(entitlement.holder_id AS VARCHAR2(4000)) AS event_key,
        DATE '2026-11-10' AS business_date, entitlement.holder_id AS account_id, entitlement.holder_id AS counterparty, entitlement.holder_id AS loan_id,
        CASE WHEN (entitlement.holder_kind = 'DEPOSITORY') THEN entitlement.holder_id ELSE '00000901' END AS depository_account, 'SETTLEMENT' AS bank_account,
        entitlement.money AS amount, entitlement.money AS net, CAST(0 AS NUMBER(38, 2)) AS withholding, CAST(0 AS NUMBER(38, 2)) AS cost, entitlement.money AS realised,
        entitlement.record_change AS quantity
      FROM entitlement
    ) anon_8
    WHERE anon_8.holder_kind = 'ROUNDING' AND anon_8.paid_date = DATE '2026-11-10'
  ) anon_51
), anon_56 AS (
  SELECT anon_57.event_key AS event_key, anon_57.business_date AS business_date, anon_57.security_id AS security_id, anon_57.currency AS currency, anon_57.record AS record,
    anon_57.account_id AS account_id, anon_57.counterparty AS counterparty, anon_57.loan_id AS loan_id, anon_57.depository_account AS depository_account,
    anon_57.bank_account AS bank_account, anon_57.amount AS amount, anon_57.quantity AS quantity
  FROM (
    SELECT anon_58.event_key AS event_key, anon_58.business_date AS business_date, anon_58.security_id AS security_id, anon_58.currency AS currency, anon_58.record AS record,
      anon_58.account_id AS account_id, anon_58.counterparty AS counterparty, anon_58.loan_id AS loan_id, anon_58.depository_account AS depository_account,
      anon_58.bank_account AS bank_account, anon_58.amount AS amount, anon_58.quantity AS quantity
    FROM (
      SELECT anon_59.event_key AS event_key, anon_59.business_date AS business_date, anon_59.security_id AS security_id, anon_59.currency AS currency, anon_59.record AS record,
        anon_59.account_id AS account_id, anon_59.counterparty AS counterparty, anon_59.loan_id AS loan_id, anon_59.depository_account AS depository_account,
        anon_59.bank_account AS bank_account, anon_59.amount AS amount, anon_59.quantity AS quantity
      FROM (
        SELECT anon_8.action_id AS action_id, anon_8.holder_kind AS holder_kind, anon_8.holder_id AS holder_id, anon_8.account_class AS account_class, anon_8.action_kind AS action_kind,
          anon_8.security_id AS security_id, anon_8.currency AS currency, anon_8.entitled_quantity AS entitled_quantity, anon_8.quantity_change AS quantity_change,
          anon_8.fraction_quantity AS fraction_quantity, anon_8.money AS money, anon_8.record AS record, anon_8.record_change AS record_change, anon_8.ex_date AS ex_date,
          anon_8.record_date AS record_date, anon_8.payable_date AS payable_date, anon_8.struck_date AS struck_date, anon_8.paid_date AS paid_date, anon_8.event_key AS event_key,
          anon_8.business_date AS business_date, anon_8.account_id AS account_id, anon_8.counterparty AS counterparty, anon_8.loan_id AS loan_id, anon_8.depository_account AS depository_account,
          anon_8.bank_account AS bank_account, anon_8.amount AS amount, anon_8.net AS net, anon_8.withholding AS withholding, anon_8.cost AS cost, anon_8.realised AS realised,
          anon_8.quantity AS quantity
        FROM (
          SELECT entitlement.action_id AS action_id, entitlement.holder_kind AS holder_kind, entitlement.holder_id AS holder_id, entitlement.account_class AS account_class,
            entitlement.action_kind AS action_kind, entitlement.security_id AS security_id, entitlement.currency AS currency, entitlement.entitled_quantity AS entitled_quantity,
            entitlement.quantity_change AS quantity_change, entitlement.fraction_quantity AS fraction_quantity, entitlement.money AS money, entitlement.record AS record,
            entitlement.record_change AS record_change, entitlement.ex_date AS ex_date, entitlement.record_date AS record_date, entitlement.payable_date AS payable_date,
            entitlement.struck_date AS struck_date, entitlement.paid_date AS paid_date, 'ACTION.' || CAST(entitlement.action_id AS VARCHAR2(4000)) || '.' || CAST(entitlement.holder_kind AS VARCHAR2(4000)) || '.' || CAST(entitlement.holder_id AS VARCHAR2(4000)) AS event_key,
            DATE '2026-11-10' AS business_date, entitlement.holder_id AS account_id, entitlement.holder_id AS counterparty, entitlement.holder_id AS loan_id,
            CASE WHEN (entitlement.holder_kind = 'DEPOSITORY') THEN entitlement.holder_id ELSE '00000901' END AS depository_account, 'SETTLEMENT' AS bank_account,
            entitlement.money AS amount, entitlement.money AS net, CAST(0 AS NUMBER(38, 2)) AS withholding, CAST(0 AS NUMBER(38, 2)) AS cost, entitlement.money AS realised,
            entitlement.record_change AS quantity
          FROM entitlement
        ) anon_8
        WHERE anon_8.action_kind = 'SPLIT' AND anon_8.holder_kind != 'DEPOSITORY' AND anon_8.struck_date = DATE '2026-11-10' AND anon_8.record_change != 0
      ) anon_59
    ) anon_58
    UNION ALL
    SELECT anon_60.event_key AS event_key, anon_60.business_date AS business_date, anon_60.security_id AS security_id, anon_60.currency AS currency, anon_60.record AS record,
      anon_60.account_id AS account_id, anon_60.counterparty AS counterparty, anon_60.loan_id AS loan_id, anon_60.depository_account AS depository_account,
      anon_60.bank_account AS bank_account, anon_60.amount AS amount, anon_60.quantity AS quantity
    FROM (
      SELECT anon_61.event_key AS event_key, anon_61.business_date AS business_date, anon_61.security_id AS security_id, anon_61.currency AS currency, anon_61.record AS record,
        anon_61.account_id AS account_id, anon_61.counterparty AS counterparty, anon_61.loan_id AS loan_id, anon_61.depository_account AS depository_account,
        anon_61.bank_account AS bank_account, anon_61.amount AS amount, anon_61.quantity AS quantity
      FROM (
        SELECT anon_37.security_id AS security_id, anon_37.currency AS currency, anon_37.event_key AS event_key, anon_37.business_date AS business_date,
          anon_37.record AS record, anon_37.account_id AS account_id, anon_37.counterparty AS counterparty, anon_37.loan_id AS loan_id, anon_37.depository_account AS depository_account,
          anon_37.bank_account AS bank_account, anon_37.amount AS amount, anon_37.quantity AS quantity
        FROM (
          SELECT anon_38.security_id AS security_id, anon_38.currency AS currency, 'ACTION.' || CAST(anon_38.action_id AS VARCHAR2(4000)) || '.' || CAST(anon_38.holder_kind AS VARCHAR2(4000)) || '.' || CAST(anon_38.holder_id AS VARCHAR2(4000)) AS event_key,
            DATE '2026-11-10' AS business_date, anon_38.holder_kind AS record, anon_38.holder_id AS account_id, anon_38.holder_id AS counterparty, anon_38.holder_id AS loan_id,
            anon_38.holder_id AS depository_account, 'SETTLEMENT' AS bank_account, anon_38.money_today AS amount, -anon_38.quantity_today AS quantity
          FROM (
            SELECT action_settlement.action_id AS action_id, action_settlement.holder_kind AS holder_kind, action_settlement.holder_id AS holder_id, action_settlement.security_id AS security_id,
              action_settlement.action_kind AS action_kind, action_settlement.currency AS currency, action_settlement.paid_date AS paid_date, action_settlement.expected AS expected,
              action_settlement.stated AS stated, action_settlement.our_quantity AS our_quantity, action_settlement.their_quantity AS their_quantity, action_settlement.our_money AS our_money,
              action_settlement.their_money AS their_money, action_settlement.booked_quantity AS booked_quantity, action_settlement.booked_money AS booked_money,
              action_settlement.quantity_today AS quantity_today, action_settlement.money_today AS money_today, action_settlement.state AS state
            FROM action_settlement
            WHERE action_settlement.holder_kind = 'DEPOSITORY'
          ) anon_38
        ) anon_37
        WHERE anon_37.quantity != 0
      ) anon_61
    ) anon_60
  ) anon_57
), anon_77 AS (
  SELECT anon_78.action_id AS action_id, anon_78.holder_kind AS holder_kind, anon_78.holder_id AS holder_id, anon_78.account_class AS account_class, anon_78.action_kind AS action_kind,
    anon_78.security_id AS security_id, anon_78.currency AS currency, anon_78.entitled_quantity AS entitled_quantity, anon_78.quantity_change AS quantity_change,
    anon_78.fraction_quantity AS fraction_quantity, anon_78.money AS money, anon_78.record AS record, anon_78.record_change AS record_change, anon_78.ex_date AS ex_date,
    anon_78.record_date AS record_date, anon_78.payable_date AS payable_date, anon_78.struck_date AS struck_date, anon_78.paid_date AS paid_date, anon_78.event_key AS event_key,
    anon_78.business_date AS business_date, anon_78.account_id AS account_id, anon_78.counterparty AS counterparty, anon_78.loan_id AS loan_id, anon_78.depository_account AS depository_account,
    anon_78.bank_account AS bank_account, anon_78.amount AS amount, anon_78.net AS net, anon_78.withholding AS withholding, anon_78.cost AS cost, anon_78.realised AS realised,
    anon_78.quantity AS quantity
  FROM (
    SELECT anon_8.action_id AS action_id, anon_8.holder_kind AS holder_kind, anon_8.holder_id AS holder_id, anon_8.account_class AS account_class, anon_8.action_kind AS action_kind,
      anon_8.security_id AS security_id, anon_8.currency AS currency, anon_8.entitled_quantity AS entitled_quantity, anon_8.quantity_change AS quantity_change,
      anon_8.fraction_quantity AS fraction_quantity, anon_8.money AS money, anon_8.record AS record, anon_8.record_change AS record_change, anon_8.ex_date AS ex_date,
      anon_8.record_date AS record_date, anon_8.payable_date AS payable_date, anon_8.struck_date AS struck_date, anon_8.paid_date AS paid_date, anon_8.event_key AS event_key,
      anon_8.business_date AS business_date, anon_8.account_id AS account_id, anon_8.counterparty AS counterparty, anon_8.loan_id AS loan_id, anon_8.depository_account AS depository_account,
      anon_8.bank_account AS bank_account, anon_8.amount AS amount, anon_8.net AS net, anon_8.withholding AS withholding, anon_8.cost AS cost, anon_8.realised AS realised,
      anon_8.quantity AS quantity
    FROM (
      SELECT entitlement.action_id AS action_id, entitlement.holder_kind AS holder_kind, entitlement.holder_id AS holder_id, entitlement.account_class AS account_class,
        entitlement.action_kind AS action_kind, entitlement.security_id AS security_id, entitlement.currency AS currency, entitlement.entitled_quantity AS entitled_quantity,
        entitlement.quantity_change AS quantity_change, entitlement.fraction_quantity AS fraction_quantity, entitlement.money AS money, entitlement.record AS record,
        entitlement.record_change AS record_change, entitlement.ex_date AS ex_date, entitlement.record_date AS record_date, entitlement.payable_date AS payable_date,
        entitlement.struck_date AS struck_date, entitlement.paid_date AS paid_date, 'ACTION.' || CAST(entitlement.action_id AS VARCHAR2(4000)) || '.' || CAST(entitlement.holder_kind AS VARCHAR2(4000)) || '.' || CAST(entitlement.holder_id AS VARCHAR2(4000)) AS event_key,
        DATE '2026-11-10' AS business_date, entitlement.holder_id AS account_id, entitlement.holder_id AS counterparty, entitlement.holder_id AS loan_id,
        CASE WHEN (entitlement.holder_kind = 'DEPOSITORY') THEN entitlement.holder_id ELSE '00000901' END AS depository_account, 'SETTLEMENT' AS bank_account,
        entitlement.money AS amount, entitlement.money AS net, CAST(0 AS NUMBER(38, 2)) AS withholding, CAST(0 AS NUMBER(38, 2)) AS cost, entitlement.money AS realised,
        entitlement.record_change AS quantity
      FROM entitlement
    ) anon_8
    WHERE anon_8.action_kind = 'SPLIT' AND anon_8.holder_kind = 'ACCOUNT' AND anon_8.paid_date = DATE '2026-11-10' AND anon_8.money != 0
  ) anon_78
) SELECT anon_1.event_kind, anon_1.event_key, anon_1.leg, anon_1.ledger_account, anon_1.sub_account, anon_1.security_id, anon_1.instrument, anon_1.quantity,
  anon_1.money, anon_1.business_date, anon_1.known_date
FROM (
  SELECT anon_2.event_kind AS event_kind, anon_2.event_key AS event_key, CAST(anon_2.leg AS NUMBER(19)) AS leg, anon_2.ledger_account AS ledger_account,
    anon_2.sub_account AS sub_account, anon_2.security_id AS security_id, anon_2.instrument AS instrument, CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity,
    CAST(anon_2.money AS NUMBER(38, 2)) AS money, CAST(anon_2.business_date AS DATE) AS business_date, CAST(anon_2.known_date AS DATE) AS known_date
  FROM (
    SELECT anon_3.event_kind AS event_kind, anon_3.event_key AS event_key, anon_3.leg AS leg, anon_3.ledger_account AS ledger_account, anon_3.sub_account AS sub_account,
      anon_3.security_id AS security_id, anon_3.instrument AS instrument, anon_3.quantity AS quantity, anon_3.money AS money, anon_3.business_date AS business_date,
      anon_3.known_date AS known_date
    FROM (
      SELECT anon_4.event_kind AS event_kind, anon_4.event_key AS event_key, anon_4.leg AS leg, anon_4.ledger_account AS ledger_account, anon_4.sub_account AS sub_account,
        anon_4.security_id AS security_id, anon_4.instrument AS instrument, anon_4.quantity AS quantity, anon_4.money AS money, anon_4.business_date AS business_date,
        anon_4.known_date AS known_date
      FROM (
        SELECT 'DIVIDEND_EX' AS event_kind, anon_5.event_key AS event_key, 1 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id, anon_5.currency AS instrument,
          CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_5.amount * 1 AS NUMBER(38, 2)) AS money, anon_5.business_date AS business_date, DATE '2026-11-10' AS known_date
        FROM (
          SELECT anon_6.action_id AS action_id, anon_6.holder_kind AS holder_kind, anon_6.holder_id AS holder_id, anon_6.account_class AS account_class,
            anon_6.action_kind AS action_kind, anon_6.security_id AS security_id, anon_6.currency AS currency, anon_6.entitled_quantity AS entitled_quantity,
            anon_6.quantity_change AS quantity_change, anon_6.fraction_quantity AS fraction_quantity, anon_6.money AS money, anon_6.record AS record, anon_6.record_change AS record_change,
            anon_6.ex_date AS ex_date, anon_6.record_date AS record_date, anon_6.payable_date AS payable_date, anon_6.struck_date AS struck_date, anon_6.paid_date AS paid_date,
            anon_6.event_key AS event_key, anon_6.business_date AS business_date, anon_6.account_id AS account_id, anon_6.counterparty AS counterparty,
            anon_6.loan_id AS loan_id, anon_6.depository_account AS depository_account, anon_6.bank_account AS bank_account, anon_6.amount AS amount, anon_6.net AS net,
            anon_6.withholding AS withholding, anon_6.cost AS cost, anon_6.realised AS realised, anon_6.quantity AS quantity
          FROM anon_6
          WHERE anon_6.amount > 0
        ) anon_5
      ) anon_4
      UNION ALL
      SELECT anon_9.event_kind AS event_kind, anon_9.event_key AS event_key, anon_9.leg AS leg, anon_9.ledger_account AS ledger_account, anon_9.sub_account AS sub_account,
        anon_9.security_id AS security_id, anon_9.instrument AS instrument, anon_9.quantity AS quantity, anon_9.money AS money, anon_9.business_date AS business_date,
        anon_9.known_date AS known_date
      FROM (
        SELECT 'DIVIDEND_EX' AS event_kind, anon_10.event_key AS event_key, 2 AS leg, '4050' AS ledger_account, anon_10.account_id AS sub_account, '-' AS security_id,
          anon_10.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_10.amount * -1 AS NUMBER(38, 2)) AS money, anon_10.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM (
          SELECT anon_6.action_id AS action_id, anon_6.holder_kind AS holder_kind, anon_6.holder_id AS holder_id, anon_6.account_class AS account_class,
            anon_6.action_kind AS action_kind, anon_6.security_id AS security_id, anon_6.currency AS currency, anon_6.entitled_quantity AS entitled_quantity,
            anon_6.quantity_change AS quantity_change, anon_6.fraction_quantity AS fraction_quantity, anon_6.money AS money, anon_6.record AS record, anon_6.record_change AS record_change,
            anon_6.ex_date AS ex_date, anon_6.record_date AS record_date, anon_6.payable_date AS payable_date, anon_6.struck_date AS struck_date, anon_6.paid_date AS paid_date,
            anon_6.event_key AS event_key, anon_6.business_date AS business_date, anon_6.account_id AS account_id, anon_6.counterparty AS counterparty,
            anon_6.loan_id AS loan_id, anon_6.depository_account AS depository_account, anon_6.bank_account AS bank_account, anon_6.amount AS amount, anon_6.net AS net,
            anon_6.withholding AS withholding, anon_6.cost AS cost, anon_6.realised AS realised, anon_6.quantity AS quantity
          FROM anon_6
          WHERE anon_6.amount > 0
        ) anon_10
      ) anon_9
      UNION ALL
      SELECT anon_11.event_kind AS event_kind, anon_11.event_key AS event_key, anon_11.leg AS leg, anon_11.ledger_account AS ledger_account, anon_11.sub_account AS sub_account,
        anon_11.security_id AS security_id, anon_11.instrument AS instrument, anon_11.quantity AS quantity, anon_11.money AS money, anon_11.business_date AS business_date,
        anon_11.known_date AS known_date
      FROM (
        SELECT 'DIVIDEND_EX' AS event_kind, anon_12.event_key AS event_key, 3 AS leg, '2240' AS ledger_account, '-' AS sub_account, '-' AS security_id,
          anon_12.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_12.amount * 1 AS NUMBER(38, 2)) AS money, anon_12.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM (
          SELECT anon_6.action_id AS action_id, anon_6.holder_kind AS holder_kind, anon_6.holder_id AS holder_id, anon_6.account_class AS account_class,
            anon_6.action_kind AS action_kind, anon_6.security_id AS security_id, anon_6.currency AS currency, anon_6.entitled_quantity AS entitled_quantity,
            anon_6.quantity_change AS quantity_change, anon_6.fraction_quantity AS fraction_quantity, anon_6.money AS money, anon_6.record AS record, anon_6.record_change AS record_change,
            anon_6.ex_date AS ex_date, anon_6.record_date AS record_date, anon_6.payable_date AS payable_date, anon_6.struck_date AS struck_date, anon_6.paid_date AS paid_date,
            anon_6.event_key AS event_key, anon_6.business_date AS business_date, anon_6.account_id AS account_id, anon_6.counterparty AS counterparty,
            anon_6.loan_id AS loan_id, anon_6.depository_account AS depository_account, anon_6.bank_account AS bank_account, anon_6.amount AS amount, anon_6.net AS net,
            anon_6.withholding AS withholding, anon_6.cost AS cost, anon_6.realised AS realised, anon_6.quantity AS quantity
          FROM anon_6
          WHERE anon_6.amount < 0
        ) anon_12
      ) anon_11
      UNION ALL
      SELECT anon_13.event_kind AS event_kind, anon_13.event_key AS event_key, anon_13.leg AS leg, anon_13.ledger_account AS ledger_account, anon_13.sub_account AS sub_account,
        anon_13.security_id AS security_id, anon_13.instrument AS instrument, anon_13.quantity AS quantity, anon_13.money AS money, anon_13.business_date AS business_date,
        anon_13.known_date AS known_date
      FROM (
        SELECT 'DIVIDEND_EX' AS event_kind, anon_14.event_key AS event_key, 4 AS leg, '5040' AS ledger_account, anon_14.account_id AS sub_account, '-' AS security_id,
          anon_14.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_14.amount * -1 AS NUMBER(38, 2)) AS money, anon_14.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM (
          SELECT anon_6.action_id AS action_id, anon_6.holder_kind AS holder_kind, anon_6.holder_id AS holder_id, anon_6.account_class AS account_class,
            anon_6.action_kind AS action_kind, anon_6.security_id AS security_id, anon_6.currency AS currency, anon_6.entitled_quantity AS entitled_quantity,
            anon_6.quantity_change AS quantity_change, anon_6.fraction_quantity AS fraction_quantity, anon_6.money AS money, anon_6.record AS record, anon_6.record_change AS record_change,
            anon_6.ex_date AS ex_date, anon_6.record_date AS record_date, anon_6.payable_date AS payable_date, anon_6.struck_date AS struck_date, anon_6.paid_date AS paid_date,
            anon_6.event_key AS event_key, anon_6.business_date AS business_date, anon_6.account_id AS account_id, anon_6.counterparty AS counterparty,
            anon_6.loan_id AS loan_id, anon_6.depository_account AS depository_account, anon_6.bank_account AS bank_account, anon_6.amount AS amount, anon_6.net AS net,
            anon_6.withholding AS withholding, anon_6.cost AS cost, anon_6.realised AS realised, anon_6.quantity AS quantity
          FROM anon_6
          WHERE anon_6.amount < 0
        ) anon_14
      ) anon_13
    ) anon_3
    UNION ALL
    SELECT anon_15.event_kind AS event_kind, anon_15.event_key AS event_key, anon_15.leg AS leg, anon_15.ledger_account AS ledger_account, anon_15.sub_account AS sub_account,
      anon_15.security_id AS security_id, anon_15.instrument AS instrument, anon_15.quantity AS quantity, anon_15.money AS money, anon_15.business_date AS business_date,
      anon_15.known_date AS known_date
    FROM (
      SELECT anon_16.event_kind AS event_kind, anon_16.event_key AS event_key, anon_16.leg AS leg, anon_16.ledger_account AS ledger_account, anon_16.sub_account AS sub_account,
        anon_16.security_id AS security_id, anon_16.instrument AS instrument, anon_16.quantity AS quantity, anon_16.money AS money, anon_16.business_date AS business_date,
        anon_16.known_date AS known_date
      FROM (
        SELECT 'DIVIDEND_PAYABLE_FIRM_SHORT' AS event_kind, anon_17.event_key AS event_key, 1 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id,
          anon_17.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_17.amount * 1 AS NUMBER(38, 2)) AS money, anon_17.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM anon_17
      ) anon_16
      UNION ALL
      SELECT anon_19.event_kind AS event_kind, anon_19.event_key AS event_key, anon_19.leg AS leg, anon_19.ledger_account AS ledger_account, anon_19.sub_account AS sub_account,
        anon_19.security_id AS security_id, anon_19.instrument AS instrument, anon_19.quantity AS quantity, anon_19.money AS money, anon_19.business_date AS business_date,
        anon_19.known_date AS known_date
      FROM (
        SELECT 'DIVIDEND_PAYABLE_FIRM_SHORT' AS event_kind, anon_17.event_key AS event_key, 2 AS leg, '2240' AS ledger_account, '-' AS sub_account, '-' AS security_id,
          anon_17.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_17.amount * -1 AS NUMBER(38, 2)) AS money, anon_17.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM anon_17
      ) anon_19
    ) anon_15
    UNION ALL
    SELECT anon_20.event_kind AS event_kind, anon_20.event_key AS event_key, anon_20.leg AS leg, anon_20.ledger_account AS ledger_account, anon_20.sub_account AS sub_account,
      anon_20.security_id AS security_id, anon_20.instrument AS instrument, anon_20.quantity AS quantity, anon_20.money AS money, anon_20.business_date AS business_date,
      anon_20.known_date AS known_date
    FROM (
      SELECT anon_21.event_kind AS event_kind, anon_21.event_key AS event_key, anon_21.leg AS leg, anon_21.ledger_account AS ledger_account, anon_21.sub_account AS sub_account,
        anon_21.security_id AS security_id, anon_21.instrument AS instrument, anon_21.quantity AS quantity, anon_21.money AS money, anon_21.business_date AS business_date,
        anon_21.known_date AS known_date
      FROM (
        SELECT 'DIVIDEND_PAYABLE' AS event_kind, anon_22.event_key AS event_key, 1 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id,
          anon_22.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_22.amount * 1 AS NUMBER(38, 2)) AS money, anon_22.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM anon_22
      ) anon_21
      UNION ALL
      SELECT anon_24.event_kind AS event_kind, anon_24.event_key AS event_key, anon_24.leg AS leg, anon_24.ledger_account AS ledger_account, anon_24.sub_account AS sub_account,
        anon_24.security_id AS security_id, anon_24.instrument AS instrument, anon_24.quantity AS quantity, anon_24.money AS money, anon_24.business_date AS business_date,
        anon_24.known_date AS known_date
      FROM (
        SELECT 'DIVIDEND_PAYABLE' AS event_kind, anon_25.event_key AS event_key, 2 AS leg, '1310' AS ledger_account, anon_25.account_id AS sub_account,
          '-' AS security_id, anon_25.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_25.net * -1 AS NUMBER(38, 2)) AS money, anon_25.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM (
          SELECT anon_22.action_id AS action_id, anon_22.holder_kind AS holder_kind, anon_22.holder_id AS holder_id, anon_22.account_class AS account_class,
            anon_22.action_kind AS action_kind, anon_22.security_id AS security_id, anon_22.currency AS currency, anon_22.entitled_quantity AS entitled_quantity,
            anon_22.quantity_change AS quantity_change, anon_22.fraction_quantity AS fraction_quantity, anon_22.money AS money, anon_22.record AS record,
            anon_22.record_change AS record_change, anon_22.ex_date AS ex_date, anon_22.record_date AS record_date, anon_22.payable_date AS payable_date,
            anon_22.struck_date AS struck_date, anon_22.paid_date AS paid_date, anon_22.event_key AS event_key, anon_22.business_date AS business_date,
            anon_22.account_id AS account_id, anon_22.counterparty AS counterparty, anon_22.loan_id AS loan_id, anon_22.depository_account AS depository_account,
            anon_22.bank_account AS bank_account, anon_22.amount AS amount, anon_22.net AS net, anon_22.withholding AS withholding, anon_22.cost AS cost,
            anon_22.realised AS realised, anon_22.quantity AS quantity
          FROM anon_22
          WHERE anon_22.account_class = 'CUSTOMER'
        ) anon_25
      ) anon_24
      UNION ALL
      SELECT anon_26.event_kind AS event_kind, anon_26.event_key AS event_key, anon_26.leg AS leg, anon_26.ledger_account AS ledger_account, anon_26.sub_account AS sub_account,
        anon_26.security_id AS security_id, anon_26.instrument AS instrument, anon_26.quantity AS quantity, anon_26.money AS money, anon_26.business_date AS business_date,
        anon_26.known_date AS known_date
      FROM (
        SELECT 'DIVIDEND_PAYABLE' AS event_kind, anon_27.event_key AS event_key, 3 AS leg, '1330' AS ledger_account, anon_27.account_id AS sub_account,
          '-' AS security_id, anon_27.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_27.net * -1 AS NUMBER(38, 2)) AS money, anon_27.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM (
          SELECT anon_22.action_id AS action_id, anon_22.holder_kind AS holder_kind, anon_22.holder_id AS holder_id, anon_22.account_class AS account_class,
            anon_22.action_kind AS action_kind, anon_22.security_id AS security_id, anon_22.currency AS currency, anon_22.entitled_quantity AS entitled_quantity,
            anon_22.quantity_change AS quantity_change, anon_22.fraction_quantity AS fraction_quantity, anon_22.money AS money, anon_22.record AS record,
            anon_22.record_change AS record_change, anon_22.ex_date AS ex_date, anon_22.record_date AS record_date, anon_22.payable_date AS payable_date,
            anon_22.struck_date AS struck_date, anon_22.paid_date AS paid_date, anon_22.event_key AS event_key, anon_22.business_date AS business_date,
            anon_22.account_id AS account_id, anon_22.counterparty AS counterparty, anon_22.loan_id AS loan_id, anon_22.depository_account AS depository_account,
            anon_22.bank_account AS bank_account, anon_22.amount AS amount, anon_22.net AS net, anon_22.withholding AS withholding, anon_22.cost AS cost,
            anon_22.realised AS realised, anon_22.quantity AS quantity
          FROM anon_22
          WHERE anon_22.account_class = 'PAB'
        ) anon_27
      ) anon_26
      UNION ALL
      SELECT anon_28.event_kind AS event_kind, anon_28.event_key AS event_key, anon_28.leg AS leg, anon_28.ledger_account AS ledger_account, anon_28.sub_account AS sub_account,
        anon_28.security_id AS security_id, anon_28.instrument AS instrument, anon_28.quantity AS quantity, anon_28.money AS money, anon_28.business_date AS business_date,
        anon_28.known_date AS known_date
      FROM (
        SELECT 'DIVIDEND_PAYABLE' AS event_kind, anon_22.event_key AS event_key, 4 AS leg, '2420' AS ledger_account, '-' AS sub_account, '-' AS security_id,
          anon_22.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_22.withholding * 1 AS NUMBER(38, 2)) AS money, anon_22.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM anon_22
      ) anon_28
    ) anon_20
    UNION ALL
    SELECT anon_29.event_kind AS event_kind, anon_29.event_key AS event_key, anon_29.leg AS leg, anon_29.ledger_account AS ledger_account, anon_29.sub_account AS sub_account,
      anon_29.security_id AS security_id, anon_29.instrument AS instrument, anon_29.quantity AS quantity, anon_29.money AS money, anon_29.business_date AS business_date,
      anon_29.known_date AS known_date
    FROM (
      SELECT anon_30.event_kind AS event_kind, anon_30.event_key AS event_key, anon_30.leg AS leg, anon_30.ledger_account AS ledger_account, anon_30.sub_account AS sub_account,
        anon_30.security_id AS security_id, anon_30.instrument AS instrument, anon_30.quantity AS quantity, anon_30.money AS money, anon_30.business_date AS business_date,
        anon_30.known_date AS known_date
      FROM (
        SELECT 'DIVIDEND_RECEIVED' AS event_kind, anon_31.event_key AS event_key, 1 AS leg, '1015' AS ledger_account, anon_31.bank_account AS sub_account,
          '-' AS security_id, anon_31.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_31.amount * 1 AS NUMBER(38, 2)) AS money,
          anon_31.business_date AS business_date, DATE '2026-11-10' AS known_date
        FROM anon_31
      ) anon_30
      UNION ALL
      SELECT anon_39.event_kind AS event_kind, anon_39.event_key AS event_key, anon_39.leg AS leg, anon_39.ledger_account AS ledger_account, anon_39.sub_account AS sub_account,
        anon_39.security_id AS security_id, anon_39.instrument AS instrument, anon_39.quantity AS quantity, anon_39.money AS money, anon_39.business_date AS business_date,
        anon_39.known_date AS known_date
      FROM (
        SELECT 'DIVIDEND_RECEIVED' AS event_kind, anon_31.event_key AS event_key, 2 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id,
          anon_31.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_31.amount * -1 AS NUMBER(38, 2)) AS money, anon_31.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM anon_31
      ) anon_39
    ) anon_29
    UNION ALL
    SELECT anon_40.event_kind AS event_kind, anon_40.event_key AS event_key, anon_40.leg AS leg, anon_40.ledger_account AS ledger_account, anon_40.sub_account AS sub_account,
      anon_40.security_id AS security_id, anon_40.instrument AS instrument, anon_40.quantity AS quantity, anon_40.money AS money, anon_40.business_date AS business_date,
      anon_40.known_date AS known_date
    FROM (
      SELECT anon_41.event_kind AS event_kind, anon_41.event_key AS event_key, anon_41.leg AS leg, anon_41.ledger_account AS ledger_account, anon_41.sub_account AS sub_account,
        anon_41.security_id AS security_id, anon_41.instrument AS instrument, anon_41.quantity AS quantity, anon_41.money AS money, anon_41.business_date AS business_date,
        anon_41.known_date AS known_date
      FROM (
        SELECT 'DIVIDEND_CLAIM' AS event_kind, anon_42.event_key AS event_key, 1 AS leg, '1725' AS ledger_account, anon_42.counterparty AS sub_account,
          '-' AS security_id, anon_42.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_42.amount * 1 AS NUMBER(38, 2)) AS money,
          anon_42.business_date AS business_date, DATE '2026-11-10' AS known_date
        FROM (
          SELECT anon_43.action_id AS action_id, anon_43.holder_kind AS holder_kind, anon_43.holder_id AS holder_id, anon_43.account_class AS account_class,
            anon_43.action_kind AS action_kind, anon_43.security_id AS security_id, anon_43.currency AS currency, anon_43.entitled_quantity AS entitled_quantity,
            anon_43.quantity_change AS quantity_change, anon_43.fraction_quantity AS fraction_quantity, anon_43.money AS money, anon_43.record AS record,
            anon_43.record_change AS record_change, anon_43.ex_date AS ex_date, anon_43.record_date AS record_date, anon_43.payable_date AS payable_date,
            anon_43.struck_date AS struck_date, anon_43.paid_date AS paid_date, anon_43.event_key AS event_key, anon_43.business_date AS business_date,
            anon_43.account_id AS account_id, anon_43.counterparty AS counterparty, anon_43.loan_id AS loan_id, anon_43.depository_account AS depository_account,
            anon_43.bank_account AS bank_account, anon_43.amount AS amount, anon_43.net AS net, anon_43.withholding AS withholding, anon_43.cost AS cost,
            anon_43.realised AS realised, anon_43.quantity AS quantity
          FROM anon_43
          WHERE anon_43.amount > 0
        ) anon_42
      ) anon_41
      UNION ALL
      SELECT anon_45.event_kind AS event_kind, anon_45.event_key AS event_key, anon_45.leg AS leg, anon_45.ledger_account AS ledger_account, anon_45.sub_account AS sub_account,
        anon_45.security_id AS security_id, anon_45.instrument AS instrument, anon_45.quantity AS quantity, anon_45.money AS money, anon_45.business_date AS business_date,
        anon_45.known_date AS known_date
      FROM (
        SELECT 'DIVIDEND_CLAIM' AS event_kind, anon_46.event_key AS event_key, 2 AS leg, '2240' AS ledger_account, anon_46.counterparty AS sub_account,
          '-' AS security_id, anon_46.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_46.amount * 1 AS NUMBER(38, 2)) AS money,
          anon_46.business_date AS business_date, DATE '2026-11-10' AS known_date
        FROM (
          SELECT anon_43.action_id AS action_id, anon_43.holder_kind AS holder_kind, anon_43.holder_id AS holder_id, anon_43.account_class AS account_class,
            anon_43.action_kind AS action_kind, anon_43.security_id AS security_id, anon_43.currency AS currency, anon_43.entitled_quantity AS entitled_quantity,
            anon_43.quantity_change AS quantity_change, anon_43.fraction_quantity AS fraction_quantity, anon_43.money AS money, anon_43.record AS record,
            anon_43.record_change AS record_change, anon_43.ex_date AS ex_date, anon_43.record_date AS record_date, anon_43.payable_date AS payable_date,
            anon_43.struck_date AS struck_date, anon_43.paid_date AS paid_date, anon_43.event_key AS event_key, anon_43.business_date AS business_date,
            anon_43.account_id AS account_id, anon_43.counterparty AS counterparty, anon_43.loan_id AS loan_id, anon_43.depository_account AS depository_account,
            anon_43.bank_account AS bank_account, anon_43.amount AS amount, anon_43.net AS net, anon_43.withholding AS withholding, anon_43.cost AS cost,
            anon_43.realised AS realised, anon_43.quantity AS quantity
          FROM anon_43
          WHERE anon_43.amount < 0
        ) anon_46
      ) anon_45
      UNION ALL
      SELECT anon_47.event_kind AS event_kind, anon_47.event_key AS event_key, anon_47.leg AS leg, anon_47.ledger_account AS ledger_account, anon_47.sub_account AS sub_account,
        anon_47.security_id AS security_id, anon_47.instrument AS instrument, anon_47.quantity AS quantity, anon_47.money AS money, anon_47.business_date AS business_date,
        anon_47.known_date AS known_date
      FROM (
        SELECT 'DIVIDEND_CLAIM' AS event_kind, anon_43.event_key AS event_key, 3 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id,
          anon_43.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_43.amount * -1 AS NUMBER(38, 2)) AS money, anon_43.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM anon_43
      ) anon_47
    ) anon_40
    UNION ALL
    SELECT anon_48.event_kind AS event_kind, anon_48.event_key AS event_key, anon_48.leg AS leg, anon_48.ledger_account AS ledger_account, anon_48.sub_account AS sub_account,
      anon_48.security_id AS security_id, anon_48.instrument AS instrument, anon_48.quantity AS quantity, anon_48.money AS money, anon_48.business_date AS business_date,
      anon_48.known_date AS known_date
    FROM (
      SELECT anon_49.event_kind AS event_kind, anon_49.event_key AS event_key, anon_49.leg AS leg, anon_49.ledger_account AS ledger_account, anon_49.sub_account AS sub_account,
        anon_49.security_id AS security_id, anon_49.instrument AS instrument, anon_49.quantity AS quantity, anon_49.money AS money, anon_49.business_date AS business_date,
        anon_49.known_date AS known_date
      FROM (
        SELECT 'DISTRIBUTION_ROUNDING' AS event_kind, anon_50.event_key AS event_key, 1 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id,
          anon_50.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_50.amount * 1 AS NUMBER(38, 2)) AS money, anon_50.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM anon_50
      ) anon_49
      UNION ALL
      SELECT anon_52.event_kind AS event_kind, anon_52.event_key AS event_key, anon_52.leg AS leg, anon_52.ledger_account AS ledger_account, anon_52.sub_account AS sub_account,
        anon_52.security_id AS security_id, anon_52.instrument AS instrument, anon_52.quantity AS quantity, anon_52.money AS money, anon_52.business_date AS business_date,
        anon_52.known_date AS known_date
      FROM (
        SELECT 'DISTRIBUTION_ROUNDING' AS event_kind, anon_50.event_key AS event_key, 2 AS leg, '4095' AS ledger_account, '-' AS sub_account, '-' AS security_id,
          anon_50.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_50.amount * -1 AS NUMBER(38, 2)) AS money, anon_50.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM anon_50
      ) anon_52
    ) anon_48
    UNION ALL
    SELECT anon_53.event_kind AS event_kind, anon_53.event_key AS event_key, anon_53.leg AS leg, anon_53.ledger_account AS ledger_account, anon_53.sub_account AS sub_account,
      anon_53.security_id AS security_id, anon_53.instrument AS instrument, anon_53.quantity AS quantity, anon_53.money AS money, anon_53.business_date AS business_date,
      anon_53.known_date AS known_date
    FROM (
      SELECT anon_54.event_kind AS event_kind, anon_54.event_key AS event_key, anon_54.leg AS leg, anon_54.ledger_account AS ledger_account, anon_54.sub_account AS sub_account,
        anon_54.security_id AS security_id, anon_54.instrument AS instrument, anon_54.quantity AS quantity, anon_54.money AS money, anon_54.business_date AS business_date,
        anon_54.known_date AS known_date
      FROM (
        SELECT 'SPLIT' AS event_kind, anon_55.event_key AS event_key, 1 AS leg, 'S-CUSTOMER' AS ledger_account, anon_55.account_id AS sub_account, anon_55.security_id AS security_id,
          anon_55.security_id AS instrument, CAST(anon_55.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_55.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM (
          SELECT anon_56.event_key AS event_key, anon_56.business_date AS business_date, anon_56.security_id AS security_id, anon_56.currency AS currency,
            anon_56.record AS record, anon_56.account_id AS account_id, anon_56.counterparty AS counterparty, anon_56.loan_id AS loan_id, anon_56.depository_account AS depository_account,
            anon_56.bank_account AS bank_account, anon_56.amount AS amount, anon_56.quantity AS quantity
          FROM anon_56
          WHERE anon_56.record = 'CUSTOMER'
        ) anon_55
      ) anon_54
      UNION ALL
      SELECT anon_62.event_kind AS event_kind, anon_62.event_key AS event_key, anon_62.leg AS leg, anon_62.ledger_account AS ledger_account, anon_62.sub_account AS sub_account,
        anon_62.security_id AS security_id, anon_62.instrument AS instrument, anon_62.quantity AS quantity, anon_62.money AS money, anon_62.business_date AS business_date,
        anon_62.known_date AS known_date
      FROM (
        SELECT 'SPLIT' AS event_kind, anon_63.event_key AS event_key, 2 AS leg, 'S-FIRM' AS ledger_account, anon_63.account_id AS sub_account, anon_63.security_id AS security_id,
          anon_63.security_id AS instrument, CAST(anon_63.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_63.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM (
          SELECT anon_56.event_key AS event_key, anon_56.business_date AS business_date, anon_56.security_id AS security_id, anon_56.currency AS currency,
            anon_56.record AS record, anon_56.account_id AS account_id, anon_56.counterparty AS counterparty, anon_56.loan_id AS loan_id, anon_56.depository_account AS depository_account,
            anon_56.bank_account AS bank_account, anon_56.amount AS amount, anon_56.quantity AS quantity
          FROM anon_56
          WHERE anon_56.record = 'FIRM'
        ) anon_63
      ) anon_62
      UNION ALL
      SELECT anon_64.event_kind AS event_kind, anon_64.event_key AS event_key, anon_64.leg AS leg, anon_64.ledger_account AS ledger_account, anon_64.sub_account AS sub_account,
        anon_64.security_id AS security_id, anon_64.instrument AS instrument, anon_64.quantity AS quantity, anon_64.money AS money, anon_64.business_date AS business_date,
        anon_64.known_date AS known_date
      FROM (
        SELECT 'SPLIT' AS event_kind, anon_65.event_key AS event_key, 3 AS leg, 'S-DEPOSITORY' AS ledger_account, anon_65.depository_account AS sub_account,
          anon_65.security_id AS security_id, anon_65.security_id AS instrument, CAST(anon_65.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money,
          anon_65.business_date AS business_date, DATE '2026-11-10' AS known_date
        FROM (
          SELECT anon_56.event_key AS event_key, anon_56.business_date AS business_date, anon_56.security_id AS security_id, anon_56.currency AS currency,
            anon_56.record AS record, anon_56.account_id AS account_id, anon_56.counterparty AS counterparty, anon_56.loan_id AS loan_id, anon_56.depository_account AS depository_account,
            anon_56.bank_account AS bank_account, anon_56.amount AS amount, anon_56.quantity AS quantity
          FROM anon_56
          WHERE anon_56.record = 'DEPOSITORY'
        ) anon_65
      ) anon_64
      UNION ALL
      SELECT anon_66.event_kind AS event_kind, anon_66.event_key AS event_key, anon_66.leg AS leg, anon_66.ledger_account AS ledger_account, anon_66.sub_account AS sub_account,
        anon_66.security_id AS security_id, anon_66.instrument AS instrument, anon_66.quantity AS quantity, anon_66.money AS money, anon_66.business_date AS business_date,
        anon_66.known_date AS known_date
      FROM (
        SELECT 'SPLIT' AS event_kind, anon_67.event_key AS event_key, 4 AS leg, 'S-CNS' AS ledger_account, '-' AS sub_account, anon_67.security_id AS security_id,
          anon_67.security_id AS instrument, CAST(anon_67.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_67.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM (
          SELECT anon_56.event_key AS event_key, anon_56.business_date AS business_date, anon_56.security_id AS security_id, anon_56.currency AS currency,
            anon_56.record AS record, anon_56.account_id AS account_id, anon_56.counterparty AS counterparty, anon_56.loan_id AS loan_id, anon_56.depository_account AS depository_account,
            anon_56.bank_account AS bank_account, anon_56.amount AS amount, anon_56.quantity AS quantity
          FROM anon_56
          WHERE anon_56.record = 'CNS'
        ) anon_67
      ) anon_66
      UNION ALL
      SELECT anon_68.event_kind AS event_kind, anon_68.event_key AS event_key, anon_68.leg AS leg, anon_68.ledger_account AS ledger_account, anon_68.sub_account AS sub_account,
        anon_68.security_id AS security_id, anon_68.instrument AS instrument, anon_68.quantity AS quantity, anon_68.money AS money, anon_68.business_date AS business_date,
        anon_68.known_date AS known_date
      FROM (
        SELECT 'SPLIT' AS event_kind, anon_69.event_key AS event_key, 5 AS leg, 'S-FAIL' AS ledger_account, anon_69.counterparty AS sub_account, anon_69.security_id AS security_id,
          anon_69.security_id AS instrument, CAST(anon_69.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_69.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM (
          SELECT anon_56.event_key AS event_key, anon_56.business_date AS business_date, anon_56.security_id AS security_id, anon_56.currency AS currency,
            anon_56.record AS record, anon_56.account_id AS account_id, anon_56.counterparty AS counterparty, anon_56.loan_id AS loan_id, anon_56.depository_account AS depository_account,
            anon_56.bank_account AS bank_account, anon_56.amount AS amount, anon_56.quantity AS quantity
          FROM anon_56
          WHERE anon_56.record = 'FAIL'
        ) anon_69
      ) anon_68
      UNION ALL
      SELECT anon_70.event_kind AS event_kind, anon_70.event_key AS event_key, anon_70.leg AS leg, anon_70.ledger_account AS ledger_account, anon_70.sub_account AS sub_account,
        anon_70.security_id AS security_id, anon_70.instrument AS instrument, anon_70.quantity AS quantity, anon_70.money AS money, anon_70.business_date AS business_date,
        anon_70.known_date AS known_date
      FROM (
        SELECT 'SPLIT' AS event_kind, anon_71.event_key AS event_key, 6 AS leg, 'S-BORROWED' AS ledger_account, anon_71.loan_id AS sub_account, anon_71.security_id AS security_id,
          anon_71.security_id AS instrument, CAST(anon_71.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_71.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM (
          SELECT anon_56.event_key AS event_key, anon_56.business_date AS business_date, anon_56.security_id AS security_id, anon_56.currency AS currency,
            anon_56.record AS record, anon_56.account_id AS account_id, anon_56.counterparty AS counterparty, anon_56.loan_id AS loan_id, anon_56.depository_account AS depository_account,
            anon_56.bank_account AS bank_account, anon_56.amount AS amount, anon_56.quantity AS quantity
          FROM anon_56
          WHERE anon_56.record = 'BORROWED'
        ) anon_71
      ) anon_70
      UNION ALL
      SELECT anon_72.event_kind AS event_kind, anon_72.event_key AS event_key, anon_72.leg AS leg, anon_72.ledger_account AS ledger_account, anon_72.sub_account AS sub_account,
        anon_72.security_id AS security_id, anon_72.instrument AS instrument, anon_72.quantity AS quantity, anon_72.money AS money, anon_72.business_date AS business_date,
        anon_72.known_date AS known_date
      FROM (
        SELECT 'SPLIT' AS event_kind, anon_73.event_key AS event_key, 7 AS leg, 'S-LOANED' AS ledger_account, anon_73.loan_id AS sub_account, anon_73.security_id AS security_id,
          anon_73.security_id AS instrument, CAST(anon_73.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_73.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM (
          SELECT anon_56.event_key AS event_key, anon_56.business_date AS business_date, anon_56.security_id AS security_id, anon_56.currency AS currency,
            anon_56.record AS record, anon_56.account_id AS account_id, anon_56.counterparty AS counterparty, anon_56.loan_id AS loan_id, anon_56.depository_account AS depository_account,
            anon_56.bank_account AS bank_account, anon_56.amount AS amount, anon_56.quantity AS quantity
          FROM anon_56
          WHERE anon_56.record = 'LOANED'
        ) anon_73
      ) anon_72
      UNION ALL
      SELECT anon_74.event_kind AS event_kind, anon_74.event_key AS event_key, anon_74.leg AS leg, anon_74.ledger_account AS ledger_account, anon_74.sub_account AS sub_account,
        anon_74.security_id AS security_id, anon_74.instrument AS instrument, anon_74.quantity AS quantity, anon_74.money AS money, anon_74.business_date AS business_date,
        anon_74.known_date AS known_date
      FROM (
        SELECT 'SPLIT' AS event_kind, anon_56.event_key AS event_key, 8 AS leg, 'S-DIVIDEND' AS ledger_account, '-' AS sub_account, anon_56.security_id AS security_id,
          anon_56.security_id AS instrument, CAST(anon_56.quantity * -1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_56.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM anon_56
      ) anon_74
    ) anon_53
    UNION ALL
    SELECT anon_75.event_kind AS event_kind, anon_75.event_key AS event_key, anon_75.leg AS leg, anon_75.ledger_account AS ledger_account, anon_75.sub_account AS sub_account,
      anon_75.security_id AS security_id, anon_75.instrument AS instrument, anon_75.quantity AS quantity, anon_75.money AS money, anon_75.business_date AS business_date,
      anon_75.known_date AS known_date
    FROM (
      SELECT anon_76.event_kind AS event_kind, anon_76.event_key AS event_key, anon_76.leg AS leg, anon_76.ledger_account AS ledger_account, anon_76.sub_account AS sub_account,
        anon_76.security_id AS security_id, anon_76.instrument AS instrument, anon_76.quantity AS quantity, anon_76.money AS money, anon_76.business_date AS business_date,
        anon_76.known_date AS known_date
      FROM (
        SELECT 'CASH_IN_LIEU' AS event_kind, anon_77.event_key AS event_key, 1 AS leg, '1720' AS ledger_account, '-' AS sub_account, '-' AS security_id,
          anon_77.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_77.amount * 1 AS NUMBER(38, 2)) AS money, anon_77.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM anon_77
      ) anon_76
      UNION ALL
      SELECT anon_79.event_kind AS event_kind, anon_79.event_key AS event_key, anon_79.leg AS leg, anon_79.ledger_account AS ledger_account, anon_79.sub_account AS sub_account,
        anon_79.security_id AS security_id, anon_79.instrument AS instrument, anon_79.quantity AS quantity, anon_79.money AS money, anon_79.business_date AS business_date,
        anon_79.known_date AS known_date
      FROM (
        SELECT 'CASH_IN_LIEU' AS event_kind, anon_80.event_key AS event_key, 2 AS leg, '1310' AS ledger_account, anon_80.account_id AS sub_account, '-' AS security_id,
          anon_80.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_80.amount * -1 AS NUMBER(38, 2)) AS money, anon_80.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM (
          SELECT anon_77.action_id AS action_id, anon_77.holder_kind AS holder_kind, anon_77.holder_id AS holder_id, anon_77.account_class AS account_class,
            anon_77.action_kind AS action_kind, anon_77.security_id AS security_id, anon_77.currency AS currency, anon_77.entitled_quantity AS entitled_quantity,
            anon_77.quantity_change AS quantity_change, anon_77.fraction_quantity AS fraction_quantity, anon_77.money AS money, anon_77.record AS record,
            anon_77.record_change AS record_change, anon_77.ex_date AS ex_date, anon_77.record_date AS record_date, anon_77.payable_date AS payable_date,
            anon_77.struck_date AS struck_date, anon_77.paid_date AS paid_date, anon_77.event_key AS event_key, anon_77.business_date AS business_date,
            anon_77.account_id AS account_id, anon_77.counterparty AS counterparty, anon_77.loan_id AS loan_id, anon_77.depository_account AS depository_account,
            anon_77.bank_account AS bank_account, anon_77.amount AS amount, anon_77.net AS net, anon_77.withholding AS withholding, anon_77.cost AS cost,
            anon_77.realised AS realised, anon_77.quantity AS quantity
          FROM anon_77
          WHERE anon_77.account_class = 'CUSTOMER'
        ) anon_80
      ) anon_79
      UNION ALL
      SELECT anon_81.event_kind AS event_kind, anon_81.event_key AS event_key, anon_81.leg AS leg, anon_81.ledger_account AS ledger_account, anon_81.sub_account AS sub_account,
        anon_81.security_id AS security_id, anon_81.instrument AS instrument, anon_81.quantity AS quantity, anon_81.money AS money, anon_81.business_date AS business_date,
        anon_81.known_date AS known_date
      FROM (
        SELECT 'CASH_IN_LIEU' AS event_kind, anon_82.event_key AS event_key, 3 AS leg, '1330' AS ledger_account, anon_82.account_id AS sub_account, '-' AS security_id,
          anon_82.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_82.amount * -1 AS NUMBER(38, 2)) AS money, anon_82.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM (
          SELECT anon_77.action_id AS action_id, anon_77.holder_kind AS holder_kind, anon_77.holder_id AS holder_id, anon_77.account_class AS account_class,
            anon_77.action_kind AS action_kind, anon_77.security_id AS security_id, anon_77.currency AS currency, anon_77.entitled_quantity AS entitled_quantity,
            anon_77.quantity_change AS quantity_change, anon_77.fraction_quantity AS fraction_quantity, anon_77.money AS money, anon_77.record AS record,
            anon_77.record_change AS record_change, anon_77.ex_date AS ex_date, anon_77.record_date AS record_date, anon_77.payable_date AS payable_date,
            anon_77.struck_date AS struck_date, anon_77.paid_date AS paid_date, anon_77.event_key AS event_key, anon_77.business_date AS business_date,
            anon_77.account_id AS account_id, anon_77.counterparty AS counterparty, anon_77.loan_id AS loan_id, anon_77.depository_account AS depository_account,
            anon_77.bank_account AS bank_account, anon_77.amount AS amount, anon_77.net AS net, anon_77.withholding AS withholding, anon_77.cost AS cost,
            anon_77.realised AS realised, anon_77.quantity AS quantity
          FROM anon_77
          WHERE anon_77.account_class = 'PAB'
        ) anon_82
      ) anon_81
      UNION ALL
      SELECT anon_83.event_kind AS event_kind, anon_83.event_key AS event_key, anon_83.leg AS leg, anon_83.ledger_account AS ledger_account, anon_83.sub_account AS sub_account,
        anon_83.security_id AS security_id, anon_83.instrument AS instrument, anon_83.quantity AS quantity, anon_83.money AS money, anon_83.business_date AS business_date,
        anon_83.known_date AS known_date
      FROM (
        SELECT 'CASH_IN_LIEU' AS event_kind, anon_84.event_key AS event_key, 4 AS leg, '1510' AS ledger_account, anon_84.account_id AS sub_account, '-' AS security_id,
          anon_84.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_84.cost * 1 AS NUMBER(38, 2)) AS money, anon_84.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM (
          SELECT anon_77.action_id AS action_id, anon_77.holder_kind AS holder_kind, anon_77.holder_id AS holder_id, anon_77.account_class AS account_class,
            anon_77.action_kind AS action_kind, anon_77.security_id AS security_id, anon_77.currency AS currency, anon_77.entitled_quantity AS entitled_quantity,
            anon_77.quantity_change AS quantity_change, anon_77.fraction_quantity AS fraction_quantity, anon_77.money AS money, anon_77.record AS record,
            anon_77.record_change AS record_change, anon_77.ex_date AS ex_date, anon_77.record_date AS record_date, anon_77.payable_date AS payable_date,
            anon_77.struck_date AS struck_date, anon_77.paid_date AS paid_date, anon_77.event_key AS event_key, anon_77.business_date AS business_date,
            anon_77.account_id AS account_id, anon_77.counterparty AS counterparty, anon_77.loan_id AS loan_id, anon_77.depository_account AS depository_account,
            anon_77.bank_account AS bank_account, anon_77.amount AS amount, anon_77.net AS net, anon_77.withholding AS withholding, anon_77.cost AS cost,
            anon_77.realised AS realised, anon_77.quantity AS quantity
          FROM anon_77
          WHERE anon_77.account_class = 'FIRM'
        ) anon_84
      ) anon_83
      UNION ALL
      SELECT anon_85.event_kind AS event_kind, anon_85.event_key AS event_key, anon_85.leg AS leg, anon_85.ledger_account AS ledger_account, anon_85.sub_account AS sub_account,
        anon_85.security_id AS security_id, anon_85.instrument AS instrument, anon_85.quantity AS quantity, anon_85.money AS money, anon_85.business_date AS business_date,
        anon_85.known_date AS known_date
      FROM (
        SELECT 'CASH_IN_LIEU' AS event_kind, anon_86.event_key AS event_key, 5 AS leg, '4020' AS ledger_account, anon_86.account_id AS sub_account, '-' AS security_id,
          anon_86.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(anon_86.realised * -1 AS NUMBER(38, 2)) AS money, anon_86.business_date AS business_date,
          DATE '2026-11-10' AS known_date
        FROM (
          SELECT anon_77.action_id AS action_id, anon_77.holder_kind AS holder_kind, anon_77.holder_id AS holder_id, anon_77.account_class AS account_class,
            anon_77.action_kind AS action_kind, anon_77.security_id AS security_id, anon_77.currency AS currency, anon_77.entitled_quantity AS entitled_quantity,
            anon_77.quantity_change AS quantity_change, anon_77.fraction_quantity AS fraction_quantity, anon_77.money AS money, anon_77.record AS record,
            anon_77.record_change AS record_change, anon_77.ex_date AS ex_date, anon_77.record_date AS record_date, anon_77.payable_date AS payable_date,
            anon_77.struck_date AS struck_date, anon_77.paid_date AS paid_date, anon_77.event_key AS event_key, anon_77.business_date AS business_date,
            anon_77.account_id AS account_id, anon_77.counterparty AS counterparty, anon_77.loan_id AS loan_id, anon_77.depository_account AS depository_account,
            anon_77.bank_account AS bank_account, anon_77.amount AS amount, anon_77.net AS net, anon_77.withholding AS withholding, anon_77.cost AS cost,
            anon_77.realised AS realised, anon_77.quantity AS quantity
          FROM anon_77
          WHERE anon_77.account_class = 'FIRM'
        ) anon_86
      ) anon_85
    ) anon_75
  ) anon_2
) anon_1
