WITH
anon_11 AS (
  SELECT position_difference.statement_source, position_difference.account_code, position_difference.item, position_difference.held_by, position_difference.tie,
    position_difference.their_key, position_difference.our_amount, position_difference.their_amount
  FROM position_difference
  WHERE position_difference.tie = 'N'
),
anon_10 AS (
  SELECT anon_11.statement_source, anon_11.account_code, anon_11.item, anon_11.held_by, anon_11.tie, anon_11.their_key, anon_11.our_amount, anon_11.their_amount
  FROM anon_11
  WHERE anon_11.held_by = 'OURS'
),
anon_13 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.recon_kind = 'POSITION' AND their_side.reason = 'OTHER_DAY'
),
anon_8 AS (
  SELECT anon_10.statement_source, anon_10.account_code, anon_10.item, anon_10.held_by, anon_10.tie, anon_10.their_key, anon_10.our_amount, anon_10.their_amount
  FROM anon_10
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_12
    FROM anon_13
    WHERE anon_10.statement_source = anon_13.statement_source AND anon_10.account_code = anon_13.account_code AND anon_10.item = anon_13.item
  ))
),
anon_15 AS (
  SELECT anon_11.statement_source, anon_11.account_code, anon_11.item, anon_11.held_by, anon_11.tie, anon_11.their_key, anon_11.our_amount, anon_11.their_amount
  FROM anon_11
  WHERE anon_11.held_by = 'THEIRS'
),
anon_14 AS (
  SELECT anon_15.statement_source, anon_15.account_code AS other_account, anon_15.item AS other_item, anon_15.their_key AS other_key, anon_15.their_amount AS other_amount
  FROM anon_15
),
anon_19 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.recon_kind = 'POSITION' AND their_side.reason = 'OTHER_ACCOUNT'
),
anon_18 AS (
  SELECT anon_19.recon_kind, anon_19.statement_source, anon_19.account_code, anon_19.item, anon_19.their_key, anon_19.file_id, anon_19.group_key, anon_19.value_date,
    anon_19.amount, anon_19.entry_code, anon_19.reason
  FROM anon_19
  WHERE EXISTS (
    SELECT 1 AS anon_20
    FROM anon_8
    WHERE anon_19.statement_source = anon_8.statement_source AND anon_19.item = anon_8.item
  )
),
anon_17 AS (
  SELECT anon_18.statement_source, anon_18.account_code, anon_18.item, min(anon_18.their_key) AS their_key, CAST(coalesce(SUM(anon_18.amount), 0) AS DECIMAL(38, 6)) AS their_amount
  FROM anon_18
  GROUP BY anon_18.statement_source, anon_18.account_code, anon_18.item
),
anon_16 AS (
  SELECT anon_17.statement_source, anon_17.account_code AS other_account, anon_17.item AS other_item, anon_17.their_key AS other_key, anon_17.their_amount AS other_amount
  FROM anon_17
),
anon_9 AS (
  SELECT anon_14.statement_source, anon_14.other_account, anon_14.other_item, anon_14.other_key, anon_14.other_amount
  FROM anon_14
  UNION ALL
  SELECT anon_16.statement_source, anon_16.other_account, anon_16.other_item, anon_16.other_key, anon_16.other_amount
  FROM anon_16
),
anon_7 AS (
  SELECT anon_8.statement_source, anon_8.account_code, anon_8.item, anon_8.held_by, anon_8.tie, anon_8.their_key, anon_8.our_amount, anon_8.their_amount,
    anon_9.other_account, anon_9.other_item, anon_9.other_key, anon_9.other_amount
  FROM anon_8
  JOIN anon_9 ON anon_8.statement_source = anon_9.statement_source AND anon_8.item = anon_9.other_item AND anon_8.our_amount = anon_9.other_amount
),
anon_6 AS (
  SELECT anon_7.statement_source, anon_7.account_code, anon_7.item, anon_7.held_by, anon_7.tie, anon_7.their_key, anon_7.our_amount, anon_7.their_amount,
    anon_7.other_account, anon_7.other_item, anon_7.other_key, anon_7.other_amount, CAST(row_number() OVER (PARTITION BY anon_7.statement_source, anon_7.account_code, anon_7.item ORDER BY CASE
    WHEN anon_7.statement_source IS NULL THEN 1 ELSE 0 END, anon_7.statement_source, CASE WHEN anon_7.other_account IS NULL THEN 1 ELSE 0 END, anon_7.other_account, CASE
    WHEN anon_7.other_item IS NULL THEN 1 ELSE 0 END, anon_7.other_item) AS BIGINT) AS first_here, CAST(row_number() OVER (PARTITION BY anon_7.statement_source, anon_7.account_code, anon_7.item ORDER BY anon_7.statement_source DESC, anon_7.other_account DESC, anon_7.other_item DESC) AS BIGINT) AS last_here,
    CAST(row_number() OVER (PARTITION BY anon_7.statement_source, anon_7.other_account, anon_7.other_item ORDER BY CASE WHEN anon_7.statement_source IS NULL THEN 1
    ELSE 0 END, anon_7.statement_source, CASE WHEN anon_7.account_code IS NULL THEN 1 ELSE 0 END, anon_7.account_code, CASE WHEN anon_7.item IS NULL THEN 1
    ELSE 0 END, anon_7.item) AS BIGINT) AS first_there, CAST(row_number() OVER (PARTITION BY anon_7.statement_source, anon_7.other_account, anon_7.other_item ORDER BY anon_7.statement_source DESC, anon_7.account_code DESC, anon_7.item DESC) AS BIGINT) AS last_there
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.statement_source, anon_6.account_code, anon_6.item, anon_6.held_by, anon_6.tie, anon_6.their_key, anon_6.our_amount, anon_6.their_amount,
    anon_6.other_account, anon_6.other_item, anon_6.other_key, anon_6.other_amount, anon_6.first_here, anon_6.last_here, anon_6.first_there, anon_6.last_there
  FROM anon_6
  WHERE anon_6.first_here = 1 AND anon_6.last_here = 1 AND anon_6.first_there = 1 AND anon_6.last_there = 1
),
anon_4 AS (
  SELECT anon_5.statement_source, anon_5.account_code, anon_5.item, anon_5.held_by, anon_5.tie, anon_5.their_key, anon_5.our_amount, anon_5.their_amount,
    anon_5.other_account, anon_5.other_item, anon_5.other_key, anon_5.other_amount, anon_5.first_here, anon_5.last_here, anon_5.first_there, anon_5.last_there,
    'WRONG_ACCOUNT' AS break_type, anon_5.our_amount AS amount
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.statement_source, anon_4.account_code, anon_4.item, anon_4.break_type, anon_4.other_account, anon_4.other_item, anon_4.other_key, anon_4.amount
  FROM anon_4
),
anon_26 AS (
  SELECT anon_8.statement_source, anon_8.account_code, anon_8.item, anon_8.held_by, anon_8.tie, anon_8.their_key, anon_8.our_amount, anon_8.their_amount
  FROM anon_8
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_28
    FROM anon_3
    WHERE anon_8.statement_source = anon_3.statement_source AND anon_8.account_code = anon_3.account_code AND anon_8.item = anon_3.item
  ))
),
anon_27 AS (
  SELECT anon_14.statement_source, anon_14.other_account, anon_14.other_item, anon_14.other_key, anon_14.other_amount
  FROM anon_14
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_29
    FROM anon_3
    WHERE anon_14.statement_source = anon_3.statement_source AND anon_14.other_account = anon_3.other_account AND anon_14.other_item = anon_3.other_item
  ))
),
anon_25 AS (
  SELECT anon_26.statement_source, anon_26.account_code, anon_26.item, anon_26.held_by, anon_26.tie, anon_26.their_key, anon_26.our_amount, anon_26.their_amount,
    anon_27.other_account, anon_27.other_item, anon_27.other_key, anon_27.other_amount
  FROM anon_26
  JOIN anon_27 ON anon_26.statement_source = anon_27.statement_source AND anon_26.account_code = anon_27.other_account AND anon_26.our_amount = anon_27.other_amount
),
anon_24 AS (
  SELECT anon_25.statement_source, anon_25.account_code, anon_25.item, anon_25.held_by, anon_25.tie, anon_25.their_key, anon_25.our_amount, anon_25.their_amount,
    anon_25.other_account, anon_25.other_item, anon_25.other_key, anon_25.other_amount, CAST(row_number() OVER (PARTITION BY anon_25.statement_source, anon_25.account_code, anon_25.item ORDER BY CASE
    WHEN anon_25.statement_source IS NULL THEN 1 ELSE 0 END, anon_25.statement_source, CASE WHEN anon_25.other_account IS NULL THEN 1 ELSE 0 END, anon_25.other_account, CASE
    WHEN anon_25.other_item IS NULL THEN 1 ELSE 0 END, anon_25.other_item) AS BIGINT) AS first_here, CAST(row_number() OVER (PARTITION BY anon_25.statement_source, anon_25.account_code, anon_25.item ORDER BY anon_25.statement_source DESC, anon_25.other_account DESC, anon_25.other_item DESC) AS BIGINT) AS last_here,
    CAST(row_number() OVER (PARTITION BY anon_25.statement_source, anon_25.other_account, anon_25.other_item ORDER BY CASE WHEN anon_25.statement_source IS NULL THEN 1
    ELSE 0 END, anon_25.statement_source, CASE WHEN anon_25.account_code IS NULL THEN 1 ELSE 0 END, anon_25.account_code, CASE WHEN anon_25.item IS NULL THEN 1
    ELSE 0 END, anon_25.item) AS BIGINT) AS first_there, CAST(row_number() OVER (PARTITION BY anon_25.statement_source, anon_25.other_account, anon_25.other_item ORDER BY anon_25.statement_source DESC, anon_25.account_code DESC, anon_25.item DESC) AS BIGINT) AS last_there
  FROM anon_25
),
anon_23 AS (
  SELECT anon_24.statement_source, anon_24.account_code, anon_24.item, anon_24.held_by, anon_24.tie, anon_24.their_key, anon_24.our_amount, anon_24.their_amount,
    anon_24.other_account, anon_24.other_item, anon_24.other_key, anon_24.other_amount, anon_24.first_here, anon_24.last_here, anon_24.first_there, anon_24.last_there
  FROM anon_24
  WHERE anon_24.first_here = 1 AND anon_24.last_here = 1 AND anon_24.first_there = 1 AND anon_24.last_there = 1
),
anon_22 AS (
  SELECT anon_23.statement_source, anon_23.account_code, anon_23.item, anon_23.held_by, anon_23.tie, anon_23.their_key, anon_23.our_amount, anon_23.their_amount,
    anon_23.other_account, anon_23.other_item, anon_23.other_key, anon_23.other_amount, anon_23.first_here, anon_23.last_here, anon_23.first_there, anon_23.last_there,
    'WRONG_SECURITY' AS break_type, anon_23.our_amount AS amount
  FROM anon_23
),
anon_21 AS (
  SELECT anon_22.statement_source, anon_22.account_code, anon_22.item, anon_22.break_type, anon_22.other_account, anon_22.other_item, anon_22.other_key,
    anon_22.amount
  FROM anon_22
),
anon_2 AS (
  SELECT anon_3.statement_source, anon_3.account_code, anon_3.item, anon_3.break_type, anon_3.other_account, anon_3.other_item, anon_3.other_key, anon_3.amount
  FROM anon_3
  UNION ALL
  SELECT anon_21.statement_source, anon_21.account_code, anon_21.item, anon_21.break_type, anon_21.other_account, anon_21.other_item, anon_21.other_key,
    anon_21.amount
  FROM anon_21
),
anon_1 AS (
  SELECT anon_2.statement_source, anon_2.account_code, anon_2.item, anon_2.break_type, anon_2.other_account, anon_2.other_item, anon_2.other_key, CAST(anon_2.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_2
)
SELECT anon_1.statement_source, anon_1.account_code, anon_1.item, anon_1.break_type, anon_1.other_account, anon_1.other_item, anon_1.other_key, anon_1.amount
FROM anon_1
