WITH
anon_7 AS (
  SELECT position_difference.statement_source, position_difference.account_code, position_difference.item, position_difference.held_by, position_difference.tie,
    position_difference.their_key, position_difference.our_amount, position_difference.their_amount
  FROM position_difference
  WHERE position_difference.tie = 'Y' OR position_difference.held_by = 'BOTH'
),
anon_6 AS (
  SELECT anon_7.statement_source, anon_7.account_code, anon_7.item, anon_7.held_by, anon_7.tie, anon_7.their_key, anon_7.our_amount, anon_7.their_amount,
    CASE WHEN (anon_7.tie = 'Y') THEN 'TIE' ELSE CASE WHEN (anon_7.our_amount > 0 AND anon_7.their_amount < 0 OR anon_7.our_amount < 0 AND anon_7.their_amount > 0) THEN 'SIGN'
    ELSE 'QUANTITY' END END AS break_type, '-' AS our_key, '-' AS linked_break_id, DATE '2026-11-10' AS value_date
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.statement_source, anon_6.account_code, anon_6.item, anon_6.their_key, anon_6.our_amount, anon_6.their_amount, anon_6.our_key, anon_6.break_type,
    anon_6.linked_break_id, anon_6.value_date
  FROM anon_6
),
anon_17 AS (
  SELECT position_difference.statement_source, position_difference.account_code, position_difference.item, position_difference.held_by, position_difference.tie,
    position_difference.their_key, position_difference.our_amount, position_difference.their_amount
  FROM position_difference
  WHERE position_difference.tie = 'N' AND position_difference.held_by != 'BOTH'
),
anon_16 AS (
  SELECT anon_17.statement_source, anon_17.account_code, anon_17.item, anon_17.held_by, anon_17.tie, anon_17.their_key, anon_17.our_amount, anon_17.their_amount
  FROM anon_17
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_18
    FROM position_pair
    WHERE anon_17.statement_source = position_pair.statement_source AND anon_17.account_code = position_pair.account_code AND anon_17.item = position_pair.item
  ))
),
anon_15 AS (
  SELECT anon_16.statement_source, anon_16.account_code, anon_16.item, anon_16.held_by, anon_16.tie, anon_16.their_key, anon_16.our_amount, anon_16.their_amount
  FROM anon_16
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_19
    FROM position_pair
    WHERE anon_16.statement_source = position_pair.statement_source AND anon_16.account_code = position_pair.other_account AND anon_16.item = position_pair.other_item
  ))
),
anon_13 AS (
  SELECT anon_15.statement_source, anon_15.account_code, anon_15.item, anon_15.held_by, anon_15.tie, anon_15.their_key, anon_15.our_amount, anon_15.their_amount
  FROM anon_15
  WHERE anon_15.held_by = 'OURS'
),
anon_20 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.recon_kind = 'POSITION' AND their_side.reason = 'OTHER_DAY'
),
anon_14 AS (
  SELECT anon_20.statement_source, anon_20.account_code, anon_20.item, anon_20.value_date, anon_20.their_key AS old_key, anon_20.amount AS old_amount
  FROM anon_20
),
anon_12 AS (
  SELECT anon_13.statement_source, anon_13.account_code, anon_13.item, anon_13.held_by, anon_13.tie, anon_13.their_key, anon_13.our_amount, anon_13.their_amount,
    anon_14.value_date, anon_14.old_key, anon_14.old_amount
  FROM anon_13
  JOIN anon_14 ON anon_13.statement_source = anon_14.statement_source AND anon_13.account_code = anon_14.account_code AND anon_13.item = anon_14.item
),
anon_11 AS (
  SELECT anon_12.statement_source, anon_12.account_code, anon_12.item, anon_12.held_by, anon_12.tie, anon_12.their_key, anon_12.our_amount, anon_12.their_amount,
    anon_12.value_date, anon_12.old_key, anon_12.old_amount, CAST(row_number() OVER (PARTITION BY anon_12.statement_source, anon_12.account_code, anon_12.item ORDER BY anon_12.value_date DESC NULLS LAST, anon_12.old_key) AS NUMBER(19)) AS rank
  FROM anon_12
),
anon_10 AS (
  SELECT anon_11.statement_source, anon_11.account_code, anon_11.item, anon_11.held_by, anon_11.tie, anon_11.their_key, anon_11.our_amount, anon_11.their_amount,
    anon_11.value_date, anon_11.old_key, anon_11.old_amount, anon_11.rank
  FROM anon_11
  WHERE anon_11.rank = 1
),
anon_9 AS (
  SELECT anon_10.statement_source, anon_10.account_code, anon_10.item, anon_10.held_by, anon_10.tie, anon_10.our_amount, anon_10.value_date, anon_10.old_key,
    anon_10.old_amount, anon_10.rank, anon_10.old_key AS their_key, anon_10.old_amount AS their_amount, 'STALE_DATE' AS break_type, '-' AS our_key, '-' AS linked_break_id
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.statement_source, anon_9.account_code, anon_9.item, anon_9.their_key, anon_9.our_amount, anon_9.their_amount, anon_9.our_key, anon_9.break_type,
    anon_9.linked_break_id, anon_9.value_date
  FROM anon_9
),
anon_23 AS (
  SELECT position_pair.statement_source, position_pair.account_code, position_pair.item, position_pair.break_type, position_pair.other_account, position_pair.other_item,
    position_pair.other_key, position_pair.amount, CASE WHEN CAST(position_pair.statement_source AS VARCHAR2(4000)) IS NOT NULL AND CAST(position_pair.other_account AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(position_pair.other_item AS VARCHAR2(4000)) IS NOT NULL THEN 'P' || '.' || CAST(position_pair.statement_source AS VARCHAR2(4000)) || '.' || CAST(position_pair.other_account AS VARCHAR2(4000)) || '.' || CAST(position_pair.other_item AS VARCHAR2(4000)) END AS linked_break_id,
    '-' AS their_key, position_pair.amount AS our_amount, CAST(0 AS NUMBER(38, 6)) AS their_amount, '-' AS our_key, DATE '2026-11-10' AS value_date
  FROM position_pair
),
anon_22 AS (
  SELECT anon_23.statement_source, anon_23.account_code, anon_23.item, anon_23.their_key, anon_23.our_amount, anon_23.their_amount, anon_23.our_key, anon_23.break_type,
    anon_23.linked_break_id, anon_23.value_date
  FROM anon_23
),
anon_25 AS (
  SELECT position_pair.statement_source, position_pair.break_type, position_pair.other_account, position_pair.other_item, position_pair.other_key, position_pair.amount,
    CASE WHEN CAST(position_pair.statement_source AS VARCHAR2(4000)) IS NOT NULL AND CAST(position_pair.account_code AS VARCHAR2(4000)) IS NOT NULL AND CAST(position_pair.item AS VARCHAR2(4000)) IS NOT NULL THEN 'P' || '.' || CAST(position_pair.statement_source AS VARCHAR2(4000)) || '.' || CAST(position_pair.account_code AS VARCHAR2(4000)) || '.' || CAST(position_pair.item AS VARCHAR2(4000)) END AS linked_break_id,
    position_pair.other_account AS account_code, position_pair.other_item AS item, position_pair.other_key AS their_key, position_pair.amount AS their_amount,
    CAST(0 AS NUMBER(38, 6)) AS our_amount, '-' AS our_key, DATE '2026-11-10' AS value_date
  FROM position_pair
),
anon_24 AS (
  SELECT anon_25.statement_source, anon_25.account_code, anon_25.item, anon_25.their_key, anon_25.our_amount, anon_25.their_amount, anon_25.our_key, anon_25.break_type,
    anon_25.linked_break_id, anon_25.value_date
  FROM anon_25
),
anon_21 AS (
  SELECT anon_22.statement_source, anon_22.account_code, anon_22.item, anon_22.their_key, anon_22.our_amount, anon_22.their_amount, anon_22.our_key, anon_22.break_type,
    anon_22.linked_break_id, anon_22.value_date
  FROM anon_22
  UNION ALL
  SELECT anon_24.statement_source, anon_24.account_code, anon_24.item, anon_24.their_key, anon_24.our_amount, anon_24.their_amount, anon_24.our_key, anon_24.break_type,
    anon_24.linked_break_id, anon_24.value_date
  FROM anon_24
),
anon_28 AS (
  SELECT anon_13.statement_source, anon_13.account_code, anon_13.item, anon_13.held_by, anon_13.tie, anon_13.their_key, anon_13.our_amount, anon_13.their_amount
  FROM anon_13
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_29
    FROM anon_20
    WHERE anon_13.statement_source = anon_20.statement_source AND anon_13.account_code = anon_20.account_code AND anon_13.item = anon_20.item
  ))
),
anon_27 AS (
  SELECT anon_28.statement_source, anon_28.account_code, anon_28.item, anon_28.held_by, anon_28.tie, anon_28.their_key, anon_28.our_amount, anon_28.their_amount,
    'MISSING' AS break_type, '-' AS our_key, '-' AS linked_break_id, DATE '2026-11-10' AS value_date
  FROM anon_28
),
anon_26 AS (
  SELECT anon_27.statement_source, anon_27.account_code, anon_27.item, anon_27.their_key, anon_27.our_amount, anon_27.their_amount, anon_27.our_key, anon_27.break_type,
    anon_27.linked_break_id, anon_27.value_date
  FROM anon_27
),
anon_32 AS (
  SELECT anon_15.statement_source, anon_15.account_code, anon_15.item, anon_15.held_by, anon_15.tie, anon_15.their_key, anon_15.our_amount, anon_15.their_amount
  FROM anon_15
  WHERE anon_15.held_by = 'THEIRS'
),
anon_31 AS (
  SELECT anon_32.statement_source, anon_32.account_code, anon_32.item, anon_32.held_by, anon_32.tie, anon_32.their_key, anon_32.our_amount, anon_32.their_amount,
    'EXTRA' AS break_type, '-' AS our_key, '-' AS linked_break_id, DATE '2026-11-10' AS value_date
  FROM anon_32
),
anon_30 AS (
  SELECT anon_31.statement_source, anon_31.account_code, anon_31.item, anon_31.their_key, anon_31.our_amount, anon_31.their_amount, anon_31.our_key, anon_31.break_type,
    anon_31.linked_break_id, anon_31.value_date
  FROM anon_31
),
anon_4 AS (
  SELECT anon_5.statement_source, anon_5.account_code, anon_5.item, anon_5.their_key, anon_5.our_amount, anon_5.their_amount, anon_5.our_key, anon_5.break_type,
    anon_5.linked_break_id, anon_5.value_date
  FROM anon_5
  UNION ALL
  SELECT anon_8.statement_source, anon_8.account_code, anon_8.item, anon_8.their_key, anon_8.our_amount, anon_8.their_amount, anon_8.our_key, anon_8.break_type,
    anon_8.linked_break_id, anon_8.value_date
  FROM anon_8
  UNION ALL
  SELECT anon_21.statement_source, anon_21.account_code, anon_21.item, anon_21.their_key, anon_21.our_amount, anon_21.their_amount, anon_21.our_key, anon_21.break_type,
    anon_21.linked_break_id, anon_21.value_date
  FROM anon_21
  UNION ALL
  SELECT anon_26.statement_source, anon_26.account_code, anon_26.item, anon_26.their_key, anon_26.our_amount, anon_26.their_amount, anon_26.our_key, anon_26.break_type,
    anon_26.linked_break_id, anon_26.value_date
  FROM anon_26
  UNION ALL
  SELECT anon_30.statement_source, anon_30.account_code, anon_30.item, anon_30.their_key, anon_30.our_amount, anon_30.their_amount, anon_30.our_key, anon_30.break_type,
    anon_30.linked_break_id, anon_30.value_date
  FROM anon_30
),
anon_3 AS (
  SELECT anon_4.statement_source, anon_4.account_code, anon_4.item, anon_4.their_key, anon_4.our_amount, anon_4.their_amount, anon_4.our_key, anon_4.break_type,
    anon_4.value_date, CASE WHEN CAST(anon_4.statement_source AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_4.account_code AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_4.item AS VARCHAR2(4000)) IS NOT NULL THEN 'P' || '.' || CAST(anon_4.statement_source AS VARCHAR2(4000)) || '.' || CAST(anon_4.account_code AS VARCHAR2(4000)) || '.' || CAST(anon_4.item AS VARCHAR2(4000)) END AS break_id,
    'POSITION' AS recon_kind, CAST(anon_4.their_amount - anon_4.our_amount AS NUMBER(38, 6)) AS difference, coalesce(anon_4.linked_break_id, '-') AS linked_break_id
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
