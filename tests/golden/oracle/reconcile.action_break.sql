WITH
anon_8 AS (
  SELECT action_settlement.action_id, action_settlement.holder_kind, action_settlement.holder_id, action_settlement.security_id, action_settlement.action_kind,
    action_settlement.currency, action_settlement.paid_date, action_settlement.expected, action_settlement.stated, action_settlement.our_quantity, action_settlement.their_quantity,
    action_settlement.our_money, action_settlement.their_money, action_settlement.booked_quantity, action_settlement.booked_money, action_settlement.quantity_today,
    action_settlement.money_today, action_settlement.state
  FROM action_settlement
  WHERE action_settlement.state IN ('DIFFERENT', 'MISSING', 'EXTRA')
),
anon_7 AS (
  SELECT anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.security_id, anon_8.action_kind, anon_8.currency, anon_8.paid_date, anon_8.expected,
    anon_8.stated, anon_8.our_quantity, anon_8.their_quantity, anon_8.our_money, anon_8.their_money, anon_8.booked_quantity, anon_8.booked_money, anon_8.quantity_today,
    anon_8.money_today, anon_8.state, anon_8.security_id AS item, CAST(anon_8.our_quantity AS NUMBER(38, 6)) AS our_amount, CAST(anon_8.their_quantity AS NUMBER(38, 6)) AS their_amount,
    CASE WHEN (anon_8.holder_kind = 'DEPOSITORY') THEN 'depository' ELSE '-' END AS statement_source, anon_8.holder_id AS account_code, CASE WHEN (anon_8.state = 'DIFFERENT') THEN 'QUANTITY'
    ELSE anon_8.state END AS break_type, CASE WHEN (anon_8.expected = 1) THEN CASE WHEN CAST(anon_8.action_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_8.holder_kind AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_8.holder_id AS VARCHAR2(4000)) IS NOT NULL THEN 'ACTION.' || CAST(anon_8.action_id AS VARCHAR2(4000)) || '.' || CAST(anon_8.holder_kind AS VARCHAR2(4000)) || '.' || CAST(anon_8.holder_id AS VARCHAR2(4000)) END
    ELSE '-' END AS our_key, CASE WHEN CAST(anon_8.action_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_8.security_id AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_8.action_id AS VARCHAR2(4000)) || '.' || CAST(anon_8.security_id AS VARCHAR2(4000)) END AS their_key,
    anon_8.paid_date AS value_date
  FROM anon_8
),
anon_6 AS (
  SELECT anon_7.action_id, anon_7.holder_kind, anon_7.holder_id, anon_7.security_id, anon_7.action_kind, anon_7.currency, anon_7.paid_date, anon_7.expected,
    anon_7.stated, anon_7.our_quantity, anon_7.their_quantity, anon_7.our_money, anon_7.their_money, anon_7.booked_quantity, anon_7.booked_money, anon_7.quantity_today,
    anon_7.money_today, anon_7.state, anon_7.item, anon_7.our_amount, anon_7.their_amount, anon_7.statement_source, anon_7.account_code, anon_7.break_type,
    anon_7.our_key, anon_7.their_key, anon_7.value_date
  FROM anon_7
  WHERE anon_7.our_amount != anon_7.their_amount
),
anon_5 AS (
  SELECT anon_6.action_id, anon_6.holder_kind, anon_6.holder_id, anon_6.security_id, anon_6.action_kind, anon_6.currency, anon_6.paid_date, anon_6.expected,
    anon_6.stated, anon_6.our_quantity, anon_6.their_quantity, anon_6.our_money, anon_6.their_money, anon_6.booked_quantity, anon_6.booked_money, anon_6.quantity_today,
    anon_6.money_today, anon_6.state, anon_6.item, anon_6.our_amount, anon_6.their_amount, anon_6.statement_source, anon_6.account_code, anon_6.break_type,
    anon_6.our_key, anon_6.their_key, anon_6.value_date, CASE WHEN CAST(anon_6.statement_source AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_6.account_code AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_6.item AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_6.their_key AS VARCHAR2(4000)) IS NOT NULL THEN 'A' || '.' || CAST(anon_6.statement_source AS VARCHAR2(4000)) || '.' || CAST(anon_6.account_code AS VARCHAR2(4000)) || '.' || CAST(anon_6.item AS VARCHAR2(4000)) || '.' || CAST(anon_6.their_key AS VARCHAR2(4000)) END AS break_id,
    'CORPORATE_ACTION' AS recon_kind, CAST(anon_6.their_amount - anon_6.our_amount AS NUMBER(38, 6)) AS difference, coalesce('-', '-') AS linked_break_id
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.break_id, anon_5.recon_kind, anon_5.break_type, anon_5.statement_source, anon_5.account_code, anon_5.item, anon_5.our_key, anon_5.their_key,
    anon_5.our_amount, anon_5.their_amount, anon_5.difference, anon_5.linked_break_id, anon_5.value_date
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.break_id, anon_4.recon_kind, anon_4.break_type, anon_4.statement_source, anon_4.account_code, anon_4.item, anon_4.our_key, anon_4.their_key,
    anon_4.our_amount, anon_4.their_amount, anon_4.difference, anon_4.linked_break_id, anon_4.value_date
  FROM anon_4
),
anon_13 AS (
  SELECT anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.security_id, anon_8.action_kind, anon_8.currency, anon_8.paid_date, anon_8.expected,
    anon_8.stated, anon_8.our_quantity, anon_8.their_quantity, anon_8.our_money, anon_8.their_money, anon_8.booked_quantity, anon_8.booked_money, anon_8.quantity_today,
    anon_8.money_today, anon_8.state, anon_8.currency AS item, CAST(anon_8.our_money AS NUMBER(38, 6)) AS our_amount, CAST(anon_8.their_money AS NUMBER(38, 6)) AS their_amount,
    CASE WHEN (anon_8.holder_kind = 'DEPOSITORY') THEN 'depository' ELSE '-' END AS statement_source, anon_8.holder_id AS account_code, CASE WHEN (anon_8.state = 'DIFFERENT') THEN 'AMOUNT'
    ELSE anon_8.state END AS break_type, CASE WHEN (anon_8.expected = 1) THEN CASE WHEN CAST(anon_8.action_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_8.holder_kind AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_8.holder_id AS VARCHAR2(4000)) IS NOT NULL THEN 'ACTION.' || CAST(anon_8.action_id AS VARCHAR2(4000)) || '.' || CAST(anon_8.holder_kind AS VARCHAR2(4000)) || '.' || CAST(anon_8.holder_id AS VARCHAR2(4000)) END
    ELSE '-' END AS our_key, CASE WHEN CAST(anon_8.action_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_8.security_id AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_8.action_id AS VARCHAR2(4000)) || '.' || CAST(anon_8.security_id AS VARCHAR2(4000)) END AS their_key,
    anon_8.paid_date AS value_date
  FROM anon_8
),
anon_12 AS (
  SELECT anon_13.action_id, anon_13.holder_kind, anon_13.holder_id, anon_13.security_id, anon_13.action_kind, anon_13.currency, anon_13.paid_date, anon_13.expected,
    anon_13.stated, anon_13.our_quantity, anon_13.their_quantity, anon_13.our_money, anon_13.their_money, anon_13.booked_quantity, anon_13.booked_money,
    anon_13.quantity_today, anon_13.money_today, anon_13.state, anon_13.item, anon_13.our_amount, anon_13.their_amount, anon_13.statement_source, anon_13.account_code,
    anon_13.break_type, anon_13.our_key, anon_13.their_key, anon_13.value_date
  FROM anon_13
  WHERE anon_13.our_amount != anon_13.their_amount
),
anon_11 AS (
  SELECT anon_12.action_id, anon_12.holder_kind, anon_12.holder_id, anon_12.security_id, anon_12.action_kind, anon_12.currency, anon_12.paid_date, anon_12.expected,
    anon_12.stated, anon_12.our_quantity, anon_12.their_quantity, anon_12.our_money, anon_12.their_money, anon_12.booked_quantity, anon_12.booked_money,
    anon_12.quantity_today, anon_12.money_today, anon_12.state, anon_12.item, anon_12.our_amount, anon_12.their_amount, anon_12.statement_source, anon_12.account_code,
    anon_12.break_type, anon_12.our_key, anon_12.their_key, anon_12.value_date, CASE WHEN CAST(anon_12.statement_source AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_12.account_code AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_12.item AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_12.their_key AS VARCHAR2(4000)) IS NOT NULL THEN 'A' || '.' || CAST(anon_12.statement_source AS VARCHAR2(4000)) || '.' || CAST(anon_12.account_code AS VARCHAR2(4000)) || '.' || CAST(anon_12.item AS VARCHAR2(4000)) || '.' || CAST(anon_12.their_key AS VARCHAR2(4000)) END AS break_id,
    'CORPORATE_ACTION' AS recon_kind, CAST(anon_12.their_amount - anon_12.our_amount AS NUMBER(38, 6)) AS difference, coalesce('-', '-') AS linked_break_id
  FROM anon_12
),
anon_10 AS (
  SELECT anon_11.break_id, anon_11.recon_kind, anon_11.break_type, anon_11.statement_source, anon_11.account_code, anon_11.item, anon_11.our_key, anon_11.their_key,
    anon_11.our_amount, anon_11.their_amount, anon_11.difference, anon_11.linked_break_id, anon_11.value_date
  FROM anon_11
),
anon_9 AS (
  SELECT anon_10.break_id, anon_10.recon_kind, anon_10.break_type, anon_10.statement_source, anon_10.account_code, anon_10.item, anon_10.our_key, anon_10.their_key,
    anon_10.our_amount, anon_10.their_amount, anon_10.difference, anon_10.linked_break_id, anon_10.value_date
  FROM anon_10
),
anon_2 AS (
  SELECT anon_3.break_id, anon_3.recon_kind, anon_3.break_type, anon_3.statement_source, anon_3.account_code, anon_3.item, anon_3.our_key, anon_3.their_key,
    anon_3.our_amount, anon_3.their_amount, anon_3.difference, anon_3.linked_break_id, anon_3.value_date
  FROM anon_3
  UNION ALL
  SELECT anon_9.break_id, anon_9.recon_kind, anon_9.break_type, anon_9.statement_source, anon_9.account_code, anon_9.item, anon_9.our_key, anon_9.their_key,
    anon_9.our_amount, anon_9.their_amount, anon_9.difference, anon_9.linked_break_id, anon_9.value_date
  FROM anon_9
),
anon_1 AS (
  SELECT anon_2.break_id, anon_2.recon_kind, anon_2.break_type, anon_2.statement_source, anon_2.account_code, anon_2.item, anon_2.our_key, anon_2.their_key,
    CAST(anon_2.our_amount AS NUMBER(38, 6)) AS our_amount, CAST(anon_2.their_amount AS NUMBER(38, 6)) AS their_amount, CAST(anon_2.difference AS NUMBER(38, 6)) AS difference,
    anon_2.linked_break_id, CAST(anon_2.value_date AS DATE) AS value_date
  FROM anon_2
)
SELECT anon_1.break_id, anon_1.recon_kind, anon_1.break_type, anon_1.statement_source, anon_1.account_code, anon_1.item, anon_1.our_key, anon_1.their_key,
  anon_1.our_amount, anon_1.their_amount, anon_1.difference, anon_1.linked_break_id, anon_1.value_date
FROM anon_1
