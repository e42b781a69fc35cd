WITH
anon_5 AS (
  SELECT obligation_agreement.statement_source, obligation_agreement.member_id, obligation_agreement.security_id, obligation_agreement.currency, obligation_agreement.settlement_date,
    obligation_agreement.state, obligation_agreement.attribution, obligation_agreement.our_quantity, obligation_agreement.their_quantity, obligation_agreement.our_money,
    obligation_agreement.their_money, obligation_agreement.our_cash_difference, obligation_agreement.their_cash_difference, obligation_agreement.our_open_quantity,
    obligation_agreement.their_open_quantity, obligation_agreement.their_failed_quantity, obligation_agreement.their_key
  FROM obligation_agreement
  WHERE obligation_agreement.state != 'AGREED'
),
anon_4 AS (
  SELECT anon_5.statement_source, anon_5.member_id, anon_5.security_id, anon_5.currency, anon_5.settlement_date, anon_5.state, anon_5.attribution, anon_5.our_quantity,
    anon_5.their_quantity, anon_5.our_money, anon_5.their_money, anon_5.our_cash_difference, anon_5.their_cash_difference, anon_5.our_open_quantity, anon_5.their_open_quantity,
    anon_5.their_failed_quantity, anon_5.their_key, anon_5.state AS break_type, anon_5.member_id AS account_code, anon_5.security_id AS item, CASE WHEN (anon_5.state = 'EXTRA') THEN '-'
    ELSE CASE WHEN TO_CHAR(anon_5.settlement_date, 'YYYY-MM-DD') IS NOT NULL AND CAST(anon_5.security_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_5.currency AS VARCHAR2(4000)) IS NOT NULL THEN 'NET.' || TO_CHAR(anon_5.settlement_date, 'YYYY-MM-DD') || '.' || CAST(anon_5.security_id AS VARCHAR2(4000)) || '.' || CAST(anon_5.currency AS VARCHAR2(4000)) END END AS our_key,
    CASE WHEN ((anon_5.state = 'AMOUNT' OR anon_5.our_quantity = 0 AND anon_5.their_quantity = 0) AND anon_5.state != 'STATE') THEN CAST(anon_5.our_money AS NUMBER(38, 6))
    ELSE CASE WHEN (anon_5.state = 'STATE') THEN anon_5.our_open_quantity ELSE anon_5.our_quantity END END AS our_amount, CASE WHEN ((anon_5.state = 'AMOUNT'
    OR anon_5.our_quantity = 0 AND anon_5.their_quantity = 0) AND anon_5.state != 'STATE') THEN CAST(anon_5.their_money AS NUMBER(38, 6)) ELSE CASE WHEN (anon_5.state = 'STATE') THEN anon_5.their_open_quantity
    ELSE anon_5.their_quantity END END AS their_amount, anon_5.settlement_date AS value_date
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.statement_source, anon_4.member_id, anon_4.security_id, anon_4.currency, anon_4.settlement_date, anon_4.state, anon_4.attribution, anon_4.our_quantity,
    anon_4.their_quantity, anon_4.our_money, anon_4.their_money, anon_4.our_cash_difference, anon_4.their_cash_difference, anon_4.our_open_quantity, anon_4.their_open_quantity,
    anon_4.their_failed_quantity, anon_4.their_key, anon_4.break_type, anon_4.account_code, anon_4.item, anon_4.our_key, anon_4.our_amount, anon_4.their_amount,
    anon_4.value_date, CASE WHEN CAST(anon_4.statement_source AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_4.account_code AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_4.item AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_4.currency AS VARCHAR2(4000)) IS NOT NULL AND TO_CHAR(anon_4.value_date, 'YYYY-MM-DD') IS NOT NULL THEN 'O' || '.' || CAST(anon_4.statement_source AS VARCHAR2(4000)) || '.' || CAST(anon_4.account_code AS VARCHAR2(4000)) || '.' || CAST(anon_4.item AS VARCHAR2(4000)) || '.' || CAST(anon_4.currency AS VARCHAR2(4000)) || '.' || TO_CHAR(anon_4.value_date, 'YYYY-MM-DD') END AS break_id,
    'OBLIGATION' AS recon_kind, CAST(anon_4.their_amount - anon_4.our_amount AS NUMBER(38, 6)) AS difference, coalesce('-', '-') AS linked_break_id
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.break_id, anon_3.recon_kind, anon_3.break_type, anon_3.statement_source, anon_3.account_code, anon_3.item, anon_3.our_key, anon_3.their_key,
    anon_3.our_amount, anon_3.their_amount, anon_3.difference, anon_3.linked_break_id, anon_3.value_date
  FROM anon_3
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
