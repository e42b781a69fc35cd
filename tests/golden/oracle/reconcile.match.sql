WITH
anon_6 AS (
  SELECT balance_difference.statement_source, balance_difference.account_code, balance_difference.item, balance_difference.held_by, balance_difference.state,
    balance_difference.their_key, balance_difference.our_amount, balance_difference.their_amount
  FROM balance_difference
  WHERE balance_difference.state IN ('EXACT', 'TOLERANCE', 'EXPLAINED')
),
anon_5 AS (
  SELECT anon_6.statement_source, anon_6.account_code, anon_6.item, anon_6.held_by, anon_6.state, anon_6.their_key, anon_6.our_amount, anon_6.their_amount,
    'CASH_BALANCE' AS recon_kind, '-' AS our_key, '-' AS meeting_key, anon_6.state AS match_rule
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.statement_source, anon_5.account_code, anon_5.item, anon_5.recon_kind, anon_5.our_key, anon_5.their_key, anon_5.meeting_key, anon_5.match_rule,
    anon_5.our_amount, anon_5.their_amount
  FROM anon_5
),
anon_8 AS (
  SELECT reference_match.statement_source, reference_match.account_code, reference_match.item, reference_match.our_key, reference_match.group_key, reference_match.their_key,
    reference_match.meeting_key, reference_match.match_rule, reference_match.our_amount, reference_match.their_amount, 'CASH_ENTRY' AS recon_kind
  FROM reference_match
),
anon_7 AS (
  SELECT anon_8.statement_source, anon_8.account_code, anon_8.item, anon_8.recon_kind, anon_8.our_key, anon_8.their_key, anon_8.meeting_key, anon_8.match_rule,
    anon_8.our_amount, anon_8.their_amount
  FROM anon_8
),
anon_11 AS (
  SELECT sum_match.statement_source, sum_match.account_code, sum_match.item, sum_match.our_key, sum_match.group_key, sum_match.their_key, sum_match.match_rule,
    sum_match.our_amount, sum_match.their_amount
  FROM sum_match
  WHERE sum_match.match_rule != 'TIE'
),
anon_10 AS (
  SELECT anon_11.statement_source, anon_11.account_code, anon_11.item, anon_11.our_key, anon_11.group_key, anon_11.their_key, anon_11.match_rule, anon_11.our_amount,
    anon_11.their_amount, 'CASH_ENTRY' AS recon_kind, anon_11.their_key AS meeting_key
  FROM anon_11
),
anon_9 AS (
  SELECT anon_10.statement_source, anon_10.account_code, anon_10.item, anon_10.recon_kind, anon_10.our_key, anon_10.their_key, anon_10.meeting_key, anon_10.match_rule,
    anon_10.our_amount, anon_10.their_amount
  FROM anon_10
),
anon_3 AS (
  SELECT anon_4.statement_source, anon_4.account_code, anon_4.item, anon_4.recon_kind, anon_4.our_key, anon_4.their_key, anon_4.meeting_key, anon_4.match_rule,
    anon_4.our_amount, anon_4.their_amount
  FROM anon_4
  UNION ALL
  SELECT anon_7.statement_source, anon_7.account_code, anon_7.item, anon_7.recon_kind, anon_7.our_key, anon_7.their_key, anon_7.meeting_key, anon_7.match_rule,
    anon_7.our_amount, anon_7.their_amount
  FROM anon_7
  UNION ALL
  SELECT anon_9.statement_source, anon_9.account_code, anon_9.item, anon_9.recon_kind, anon_9.our_key, anon_9.their_key, anon_9.meeting_key, anon_9.match_rule,
    anon_9.our_amount, anon_9.their_amount
  FROM anon_9
),
anon_2 AS (
  SELECT anon_3.statement_source, anon_3.account_code, anon_3.item, anon_3.recon_kind, anon_3.our_key, anon_3.their_key, anon_3.meeting_key, anon_3.match_rule,
    anon_3.our_amount, anon_3.their_amount, CASE WHEN CAST(CASE WHEN (anon_3.recon_kind = 'CASH_BALANCE') THEN 'B' ELSE 'E' END AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_3.statement_source AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_3.account_code AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_3.item AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_3.meeting_key AS VARCHAR2(4000)) IS NOT NULL THEN CAST(CASE WHEN (anon_3.recon_kind = 'CASH_BALANCE') THEN 'B' ELSE 'E' END AS VARCHAR2(4000)) || '.' || CAST(anon_3.statement_source AS VARCHAR2(4000)) || '.' || CAST(anon_3.account_code AS VARCHAR2(4000)) || '.' || CAST(anon_3.item AS VARCHAR2(4000)) || '.' || CAST(anon_3.meeting_key AS VARCHAR2(4000)) END AS match_id
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.match_id, anon_2.our_key, anon_2.their_key, anon_2.recon_kind, anon_2.statement_source, anon_2.account_code, anon_2.item, anon_2.meeting_key,
    anon_2.match_rule, CAST(anon_2.our_amount AS NUMBER(38, 6)) AS our_amount, CAST(anon_2.their_amount AS NUMBER(38, 6)) AS their_amount
  FROM anon_2
)
SELECT anon_1.match_id, anon_1.our_key, anon_1.their_key, anon_1.recon_kind, anon_1.statement_source, anon_1.account_code, anon_1.item, anon_1.meeting_key,
  anon_1.match_rule, anon_1.our_amount, anon_1.their_amount
FROM anon_1
