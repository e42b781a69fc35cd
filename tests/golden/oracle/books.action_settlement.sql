WITH
anon_10 AS (
  SELECT previous_action_settlement.action_id, previous_action_settlement.holder_kind, previous_action_settlement.holder_id, previous_action_settlement.security_id,
    previous_action_settlement.action_kind, previous_action_settlement.currency, previous_action_settlement.paid_date, previous_action_settlement.expected,
    previous_action_settlement.stated, previous_action_settlement.our_quantity, previous_action_settlement.their_quantity, previous_action_settlement.our_money,
    previous_action_settlement.their_money, previous_action_settlement.booked_quantity, previous_action_settlement.booked_money, previous_action_settlement.quantity_today,
    previous_action_settlement.money_today, previous_action_settlement.state
  FROM previous_action_settlement
  WHERE previous_action_settlement.state != 'AGREED' AND (previous_action_settlement.state != 'UNSTATED' OR previous_action_settlement.paid_date >= DATE '2026-09-26')
),
anon_9 AS (
  SELECT anon_10.action_id, anon_10.holder_kind, anon_10.holder_id, anon_10.security_id, anon_10.action_kind, anon_10.currency, anon_10.expected, anon_10.stated,
    anon_10.our_quantity, anon_10.their_quantity, anon_10.our_money, anon_10.their_money, anon_10.booked_quantity AS before_quantity, anon_10.booked_money AS before_money,
    CASE WHEN (anon_10.expected = 1) THEN anon_10.paid_date ELSE CAST(NULL AS DATE) END AS due_date, anon_10.paid_date AS said_date
  FROM anon_10
),
anon_15 AS (
  SELECT entitlement.action_id, entitlement.holder_kind, entitlement.holder_id, entitlement.account_class, entitlement.action_kind, entitlement.security_id,
    entitlement.currency, entitlement.entitled_quantity, entitlement.quantity_change, entitlement.fraction_quantity, entitlement.money, entitlement.record,
    entitlement.record_change, entitlement.ex_date, entitlement.record_date, entitlement.payable_date, entitlement.struck_date, entitlement.paid_date
  FROM entitlement
  WHERE entitlement.holder_kind = 'DEPOSITORY'
),
anon_17 AS (
  SELECT entitlement.action_id, entitlement.holder_kind, entitlement.holder_id, entitlement.account_class, entitlement.action_kind, entitlement.security_id,
    entitlement.currency, entitlement.entitled_quantity, entitlement.quantity_change, entitlement.fraction_quantity, entitlement.money, entitlement.record,
    entitlement.record_change, entitlement.ex_date, entitlement.record_date, entitlement.payable_date, entitlement.struck_date, entitlement.paid_date
  FROM entitlement
  WHERE entitlement.holder_kind = 'ACCOUNT'
),
anon_22 AS (
  SELECT action_result.file_id, action_result.line_number, action_result.action_id, action_result.action_kind, action_result.holder_kind, action_result.holder_id,
    action_result.security_id, action_result.quantity, action_result.money, action_result.currency, action_result.value_date, action_result.status, action_result.reason,
    action_result.known_date
  FROM action_result
  WHERE action_result.status = 'accepted'
),
anon_21 AS (
  SELECT anon_22.action_id, anon_22.holder_kind, anon_22.holder_id, anon_22.security_id
  FROM anon_22
),
anon_23 AS (
  SELECT anon_9.action_id, anon_9.holder_kind, anon_9.holder_id, anon_9.security_id
  FROM anon_9
),
anon_20 AS (
  SELECT anon_21.action_id, anon_21.holder_kind, anon_21.holder_id, anon_21.security_id
  FROM anon_21
  UNION ALL
  SELECT anon_23.action_id, anon_23.holder_kind, anon_23.holder_id, anon_23.security_id
  FROM anon_23
),
anon_19 AS (
  SELECT DISTINCT anon_20.action_id, anon_20.holder_kind, anon_20.holder_id, anon_20.security_id
  FROM anon_20
),
anon_16 AS (
  SELECT anon_17.action_id, anon_17.holder_kind, anon_17.holder_id, anon_17.account_class, anon_17.action_kind, anon_17.security_id, anon_17.currency, anon_17.entitled_quantity,
    anon_17.quantity_change, anon_17.fraction_quantity, anon_17.money, anon_17.record, anon_17.record_change, anon_17.ex_date, anon_17.record_date, anon_17.payable_date,
    anon_17.struck_date, anon_17.paid_date
  FROM anon_17
  WHERE EXISTS (
    SELECT 1 AS anon_18
    FROM anon_19
    WHERE anon_17.action_id = anon_19.action_id AND anon_17.holder_kind = anon_19.holder_kind AND anon_17.holder_id = anon_19.holder_id AND anon_17.security_id = anon_19.security_id
  )
),
anon_14 AS (
  SELECT anon_15.action_id, anon_15.holder_kind, anon_15.holder_id, anon_15.account_class, anon_15.action_kind, anon_15.security_id, anon_15.currency, anon_15.entitled_quantity,
    anon_15.quantity_change, anon_15.fraction_quantity, anon_15.money, anon_15.record, anon_15.record_change, anon_15.ex_date, anon_15.record_date, anon_15.payable_date,
    anon_15.struck_date, anon_15.paid_date
  FROM anon_15
  UNION ALL
  SELECT anon_16.action_id, anon_16.holder_kind, anon_16.holder_id, anon_16.account_class, anon_16.action_kind, anon_16.security_id, anon_16.currency, anon_16.entitled_quantity,
    anon_16.quantity_change, anon_16.fraction_quantity, anon_16.money, anon_16.record, anon_16.record_change, anon_16.ex_date, anon_16.record_date, anon_16.payable_date,
    anon_16.struck_date, anon_16.paid_date
  FROM anon_16
),
anon_13 AS (
  SELECT anon_14.action_id, anon_14.holder_kind, anon_14.holder_id, anon_14.security_id, anon_14.action_kind, anon_14.currency, CASE WHEN (anon_14.holder_kind = 'DEPOSITORY') THEN -anon_14.record_change
    ELSE anon_14.quantity_change END AS our_quantity, CAST(0 AS NUMBER(38, 6)) AS their_quantity, CAST(0 AS NUMBER(38, 6)) AS before_quantity, anon_14.money AS our_money,
    CAST(0 AS NUMBER(38, 2)) AS their_money, CAST(0 AS NUMBER(38, 2)) AS before_money, 1 AS expected, 0 AS stated, anon_14.paid_date AS due_date, CAST(NULL AS DATE) AS said_date
  FROM anon_14
),
anon_25 AS (
  SELECT previous_action_settlement.action_id, previous_action_settlement.holder_kind, previous_action_settlement.holder_id, previous_action_settlement.security_id,
    previous_action_settlement.action_kind, previous_action_settlement.currency, previous_action_settlement.paid_date, previous_action_settlement.expected,
    previous_action_settlement.stated, previous_action_settlement.our_quantity, previous_action_settlement.their_quantity, previous_action_settlement.our_money,
    previous_action_settlement.their_money, previous_action_settlement.booked_quantity, previous_action_settlement.booked_money, previous_action_settlement.quantity_today,
    previous_action_settlement.money_today, previous_action_settlement.state
  FROM previous_action_settlement
  WHERE previous_action_settlement.expected = 1
),
anon_12 AS (
  SELECT anon_13.action_id, anon_13.holder_kind, anon_13.holder_id, anon_13.security_id, anon_13.action_kind, anon_13.currency, anon_13.our_quantity, anon_13.their_quantity,
    anon_13.before_quantity, anon_13.our_money, anon_13.their_money, anon_13.before_money, anon_13.expected, anon_13.stated, anon_13.due_date, anon_13.said_date
  FROM anon_13
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_24
    FROM anon_25
    WHERE anon_13.action_id = anon_25.action_id AND anon_13.holder_kind = anon_25.holder_kind AND anon_13.holder_id = anon_25.holder_id AND anon_13.security_id = anon_25.security_id
  ))
),
anon_11 AS (
  SELECT anon_12.action_id, anon_12.holder_kind, anon_12.holder_id, anon_12.security_id, anon_12.action_kind, anon_12.currency, anon_12.expected, anon_12.stated,
    anon_12.our_quantity, anon_12.their_quantity, anon_12.our_money, anon_12.their_money, anon_12.before_quantity, anon_12.before_money, anon_12.due_date,
    anon_12.said_date
  FROM anon_12
),
anon_28 AS (
  SELECT anon_22.file_id, anon_22.line_number, anon_22.action_id, anon_22.action_kind, anon_22.holder_kind, anon_22.holder_id, anon_22.security_id, anon_22.quantity,
    anon_22.money, anon_22.value_date, anon_22.status, anon_22.reason, anon_22.known_date, coalesce(anon_22.currency, '-') AS currency
  FROM anon_22
),
anon_27 AS (
  SELECT anon_28.action_id, anon_28.holder_kind, anon_28.holder_id, anon_28.security_id, anon_28.action_kind, anon_28.currency, CAST(0 AS NUMBER(38, 6)) AS our_quantity,
    anon_28.quantity AS their_quantity, CAST(0 AS NUMBER(38, 6)) AS before_quantity, CAST(0 AS NUMBER(38, 2)) AS our_money, anon_28.money AS their_money,
    CAST(0 AS NUMBER(38, 2)) AS before_money, 0 AS expected, 1 AS stated, CAST(NULL AS DATE) AS due_date, anon_28.value_date AS said_date
  FROM anon_28
),
anon_26 AS (
  SELECT anon_27.action_id, anon_27.holder_kind, anon_27.holder_id, anon_27.security_id, anon_27.action_kind, anon_27.currency, anon_27.expected, anon_27.stated,
    anon_27.our_quantity, anon_27.their_quantity, anon_27.our_money, anon_27.their_money, anon_27.before_quantity, anon_27.before_money, anon_27.due_date,
    anon_27.said_date
  FROM anon_27
),
anon_8 AS (
  SELECT anon_9.action_id, anon_9.holder_kind, anon_9.holder_id, anon_9.security_id, anon_9.action_kind, anon_9.currency, anon_9.expected, anon_9.stated,
    anon_9.our_quantity, anon_9.their_quantity, anon_9.our_money, anon_9.their_money, anon_9.before_quantity, anon_9.before_money, anon_9.due_date, anon_9.said_date
  FROM anon_9
  UNION ALL
  SELECT anon_11.action_id, anon_11.holder_kind, anon_11.holder_id, anon_11.security_id, anon_11.action_kind, anon_11.currency, anon_11.expected, anon_11.stated,
    anon_11.our_quantity, anon_11.their_quantity, anon_11.our_money, anon_11.their_money, anon_11.before_quantity, anon_11.before_money, anon_11.due_date,
    anon_11.said_date
  FROM anon_11
  UNION ALL
  SELECT anon_26.action_id, anon_26.holder_kind, anon_26.holder_id, anon_26.security_id, anon_26.action_kind, anon_26.currency, anon_26.expected, anon_26.stated,
    anon_26.our_quantity, anon_26.their_quantity, anon_26.our_money, anon_26.their_money, anon_26.before_quantity, anon_26.before_money, anon_26.due_date,
    anon_26.said_date
  FROM anon_26
),
anon_6 AS (
  SELECT anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.security_id, CAST(coalesce(sum(anon_8.our_quantity), 0) AS NUMBER(38, 6)) AS our_quantity,
    CAST(coalesce(sum(anon_8.their_quantity), 0) AS NUMBER(38, 6)) AS their_quantity, CAST(coalesce(sum(anon_8.before_quantity), 0) AS NUMBER(38, 6)) AS before_quantity,
    CAST(coalesce(sum(anon_8.our_money), 0) AS NUMBER(38, 2)) AS our_money, CAST(coalesce(sum(anon_8.their_money), 0) AS NUMBER(38, 2)) AS their_money,
    CAST(coalesce(sum(anon_8.before_money), 0) AS NUMBER(38, 2)) AS before_money, max(anon_8.action_kind) AS action_kind, max(anon_8.currency) AS currency,
    max(anon_8.expected) AS expected, max(anon_8.stated) AS stated, max(anon_8.due_date) AS due_date, max(anon_8.said_date) AS said_date
  FROM anon_8
  GROUP BY anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.security_id
),
anon_30 AS (
  SELECT anon_6.action_id, anon_6.holder_kind, anon_6.holder_id, anon_6.security_id, anon_6.our_quantity, anon_6.their_quantity, anon_6.before_quantity,
    anon_6.our_money, anon_6.their_money, anon_6.before_money, anon_6.action_kind, anon_6.currency, anon_6.expected, anon_6.stated, anon_6.due_date, anon_6.said_date
  FROM anon_6
  WHERE anon_6.stated = 1
),
anon_29 AS (
  SELECT anon_30.action_id, anon_30.holder_kind, anon_30.stated AS others
  FROM anon_30
),
anon_7 AS (
  SELECT DISTINCT anon_29.action_id, anon_29.holder_kind, anon_29.others
  FROM anon_29
),
anon_5 AS (
  SELECT anon_6.action_id, anon_6.holder_kind, anon_6.holder_id, anon_6.security_id, anon_6.our_quantity, anon_6.their_quantity, anon_6.before_quantity,
    anon_6.our_money, anon_6.their_money, anon_6.before_money, anon_6.action_kind, anon_6.currency, anon_6.expected, anon_6.stated, anon_6.due_date, anon_6.said_date,
    anon_7.others
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.action_id = anon_7.action_id AND anon_6.holder_kind = anon_7.holder_kind
),
anon_4 AS (
  SELECT anon_5.action_id, anon_5.holder_kind, anon_5.holder_id, anon_5.security_id, anon_5.our_quantity, anon_5.their_quantity, anon_5.before_quantity,
    anon_5.our_money, anon_5.their_money, anon_5.before_money, anon_5.action_kind, anon_5.currency, anon_5.expected, anon_5.stated, anon_5.due_date, anon_5.said_date,
    anon_5.others, coalesce(anon_5.due_date, anon_5.said_date) AS paid_date
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.action_id, anon_4.holder_kind, anon_4.holder_id, anon_4.security_id, anon_4.our_quantity, anon_4.their_quantity, anon_4.before_quantity,
    anon_4.our_money, anon_4.their_money, anon_4.before_money, anon_4.action_kind, anon_4.currency, anon_4.expected, anon_4.stated, anon_4.due_date, anon_4.said_date,
    anon_4.others, anon_4.paid_date, CASE WHEN (anon_4.expected = 1 AND anon_4.paid_date <= DATE '2026-11-10') THEN CASE WHEN (anon_4.stated = 1) THEN anon_4.their_quantity
    ELSE anon_4.our_quantity END ELSE CAST(0 AS NUMBER(38, 6)) END AS booked_quantity, CASE WHEN (anon_4.expected = 1 AND anon_4.paid_date <= DATE '2026-11-10') THEN CASE
    WHEN (anon_4.stated = 1) THEN anon_4.their_money ELSE anon_4.our_money END ELSE CAST(0 AS NUMBER(38, 2)) END AS booked_money, CASE WHEN (anon_4.expected = 1
    AND anon_4.paid_date > DATE '2026-11-10') THEN 'WAITING' WHEN (anon_4.stated = 0 AND anon_4.others IS NULL) THEN 'UNSTATED' WHEN (anon_4.stated = 0) THEN 'MISSING'
    WHEN (anon_4.our_quantity = anon_4.their_quantity AND anon_4.our_money = anon_4.their_money) THEN 'AGREED' WHEN (anon_4.expected = 0) THEN 'EXTRA' ELSE 'DIFFERENT' END AS state
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.action_id, anon_3.holder_kind, anon_3.holder_id, anon_3.security_id, anon_3.our_quantity, anon_3.their_quantity, anon_3.before_quantity,
    anon_3.our_money, anon_3.their_money, anon_3.before_money, anon_3.action_kind, anon_3.currency, anon_3.expected, anon_3.stated, anon_3.due_date, anon_3.said_date,
    anon_3.others, anon_3.paid_date, anon_3.booked_quantity, anon_3.booked_money, anon_3.state, CAST(anon_3.booked_quantity - anon_3.before_quantity AS NUMBER(38, 6)) AS quantity_today,
    CAST(anon_3.booked_money - anon_3.before_money AS NUMBER(38, 2)) AS money_today
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.action_id, anon_2.holder_kind, anon_2.holder_id, anon_2.security_id, anon_2.action_kind, anon_2.currency, CAST(anon_2.paid_date AS DATE) AS paid_date,
    CAST(anon_2.expected AS NUMBER(19)) AS expected, CAST(anon_2.stated AS NUMBER(19)) AS stated, CAST(anon_2.our_quantity AS NUMBER(38, 6)) AS our_quantity,
    CAST(anon_2.their_quantity AS NUMBER(38, 6)) AS their_quantity, CAST(anon_2.our_money AS NUMBER(38, 2)) AS our_money, CAST(anon_2.their_money AS NUMBER(38, 2)) AS their_money,
    CAST(anon_2.booked_quantity AS NUMBER(38, 6)) AS booked_quantity, CAST(anon_2.booked_money AS NUMBER(38, 2)) AS booked_money, CAST(anon_2.quantity_today AS NUMBER(38, 6)) AS quantity_today,
    CAST(anon_2.money_today AS NUMBER(38, 2)) AS money_today, anon_2.state
  FROM anon_2
)
SELECT anon_1.action_id, anon_1.holder_kind, anon_1.holder_id, anon_1.security_id, anon_1.action_kind, anon_1.currency, anon_1.paid_date, anon_1.expected,
  anon_1.stated, anon_1.our_quantity, anon_1.their_quantity, anon_1.our_money, anon_1.their_money, anon_1.booked_quantity, anon_1.booked_money, anon_1.quantity_today,
  anon_1.money_today, anon_1.state
FROM anon_1
