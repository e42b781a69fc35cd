WITH
anon_12 AS (
  SELECT our_side.recon_kind, our_side.statement_source, our_side.account_code, our_side.item, our_side.our_key, our_side.group_key, our_side.value_date,
    our_side.amount
  FROM our_side
  WHERE our_side.recon_kind = 'POSITION'
),
anon_10 AS (
  SELECT anon_12.statement_source, anon_12.account_code, anon_12.item, anon_12.amount AS our_amount
  FROM anon_12
),
anon_14 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.recon_kind = 'POSITION' AND their_side.amount != 0
),
anon_13 AS (
  SELECT anon_14.recon_kind, anon_14.statement_source, anon_14.account_code, anon_14.item, anon_14.their_key, anon_14.file_id, anon_14.group_key, anon_14.value_date,
    anon_14.amount, anon_14.entry_code, anon_14.reason
  FROM anon_14
  WHERE anon_14.reason IS NULL OR anon_14.reason = 'UNKNOWN_SECURITY'
),
anon_11 AS (
  SELECT anon_13.statement_source AS their_source, anon_13.account_code AS their_account, anon_13.item AS their_item, anon_13.amount AS their_amount
  FROM anon_13
),
anon_9 AS (
  SELECT anon_10.statement_source, anon_10.account_code, anon_10.item, anon_10.our_amount, anon_11.their_source, anon_11.their_account, anon_11.their_item,
    anon_11.their_amount
  FROM anon_10
  FULL OUTER JOIN anon_11 ON anon_10.statement_source = anon_11.their_source AND anon_10.account_code = anon_11.their_account AND anon_10.item = anon_11.their_item
),
anon_8 AS (
  SELECT anon_9.statement_source, anon_9.account_code, anon_9.item, anon_9.our_amount, anon_9.their_source, anon_9.their_account, anon_9.their_item, anon_9.their_amount
  FROM anon_9
  WHERE anon_9.our_amount IS NULL OR anon_9.their_amount IS NULL OR anon_9.our_amount != anon_9.their_amount
),
anon_7 AS (
  SELECT anon_8.our_amount, anon_8.their_amount, coalesce(anon_8.statement_source, anon_8.their_source) AS statement_source, coalesce(anon_8.account_code, anon_8.their_account) AS account_code,
    coalesce(anon_8.item, anon_8.their_item) AS item
  FROM anon_8
),
anon_18 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.recon_kind IN ('POSITION') AND (their_side.reason IS NULL OR their_side.reason = 'UNKNOWN_SECURITY')
),
anon_17 AS (
  SELECT anon_18.statement_source, anon_18.account_code
  FROM anon_18
),
anon_16 AS (
  SELECT DISTINCT anon_17.statement_source, anon_17.account_code
  FROM anon_17
),
anon_6 AS (
  SELECT anon_7.our_amount, anon_7.their_amount, anon_7.statement_source, anon_7.account_code, anon_7.item
  FROM anon_7
  WHERE EXISTS (
    SELECT 1 AS anon_15
    FROM anon_16
    WHERE anon_7.statement_source = anon_16.statement_source AND anon_7.account_code = anon_16.account_code
  )
),
anon_5 AS (
  SELECT anon_6.our_amount, anon_6.their_amount, anon_6.statement_source, anon_6.account_code, anon_6.item
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.statement_source, anon_5.account_code, anon_5.item
  FROM anon_5
),
anon_27 AS (
  SELECT anon_13.statement_source, anon_13.account_code, CAST(CAST(count(*) AS NUMBER(19)) AS NUMBER(38, 0)) AS surplus
  FROM anon_13
  GROUP BY anon_13.statement_source, anon_13.account_code
),
anon_28 AS (
  SELECT anon_12.statement_source, anon_12.account_code, -CAST(CAST(count(*) AS NUMBER(19)) AS NUMBER(38, 0)) AS surplus
  FROM anon_12
  GROUP BY anon_12.statement_source, anon_12.account_code
),
anon_29 AS (
  SELECT anon_5.statement_source, anon_5.account_code, CAST(coalesce(sum(CASE WHEN (anon_5.their_amount IS NULL) THEN 1 ELSE CASE WHEN (anon_5.our_amount IS NULL) THEN -1
    ELSE 0 END END), 0) AS NUMBER(38, 0)) AS surplus
  FROM anon_5
  GROUP BY anon_5.statement_source, anon_5.account_code
),
anon_26 AS (
  SELECT anon_27.statement_source, anon_27.account_code, anon_27.surplus
  FROM anon_27
  UNION ALL
  SELECT anon_28.statement_source, anon_28.account_code, anon_28.surplus
  FROM anon_28
  UNION ALL
  SELECT anon_29.statement_source, anon_29.account_code, anon_29.surplus
  FROM anon_29
),
anon_25 AS (
  SELECT anon_26.statement_source, anon_26.account_code, CAST(coalesce(sum(anon_26.surplus), 0) AS NUMBER(38, 0)) AS surplus
  FROM anon_26
  GROUP BY anon_26.statement_source, anon_26.account_code
),
anon_24 AS (
  SELECT anon_25.statement_source, anon_25.account_code, anon_25.surplus
  FROM anon_25
  WHERE anon_25.surplus > 0
),
anon_22 AS (
  SELECT anon_13.recon_kind, anon_13.statement_source, anon_13.account_code, anon_13.item, anon_13.their_key, anon_13.file_id, anon_13.group_key, anon_13.value_date,
    anon_13.amount, anon_13.entry_code, anon_13.reason
  FROM anon_13
  WHERE EXISTS (
    SELECT 1 AS anon_23
    FROM anon_24
    WHERE anon_13.statement_source = anon_24.statement_source AND anon_13.account_code = anon_24.account_code
  )
),
anon_21 AS (
  SELECT anon_22.statement_source, anon_22.account_code, anon_22.item, CAST(count(*) AS NUMBER(19)) AS "rows"
  FROM anon_22
  GROUP BY anon_22.statement_source, anon_22.account_code, anon_22.item
),
anon_20 AS (
  SELECT anon_21.statement_source, anon_21.account_code, anon_21.item, anon_21."rows"
  FROM anon_21
  WHERE anon_21."rows" > 1
),
anon_19 AS (
  SELECT anon_20.statement_source, anon_20.account_code, anon_20.item
  FROM anon_20
),
anon_3 AS (
  SELECT anon_4.statement_source, anon_4.account_code, anon_4.item
  FROM anon_4
  UNION ALL
  SELECT anon_19.statement_source, anon_19.account_code, anon_19.item
  FROM anon_19
),
anon_2 AS (
  SELECT DISTINCT anon_3.statement_source, anon_3.account_code, anon_3.item
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.statement_source, anon_2.account_code, anon_2.item
  FROM anon_2
)
SELECT anon_1.statement_source, anon_1.account_code, anon_1.item
FROM anon_1
