WITH
anon_19 AS (
  SELECT our_side.recon_kind, our_side.statement_source, our_side.account_code, our_side.item, our_side.our_key, our_side.group_key, our_side.value_date,
    our_side.amount
  FROM our_side
  WHERE our_side.recon_kind = 'CASH_BALANCE'
),
anon_23 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.recon_kind IN ('CASH_BALANCE') AND (their_side.reason IS NULL OR their_side.reason = 'UNKNOWN_SECURITY')
),
anon_22 AS (
  SELECT anon_23.statement_source, anon_23.account_code
  FROM anon_23
),
anon_21 AS (
  SELECT DISTINCT anon_22.statement_source, anon_22.account_code
  FROM anon_22
),
anon_18 AS (
  SELECT anon_19.recon_kind, anon_19.statement_source, anon_19.account_code, anon_19.item, anon_19.our_key, anon_19.group_key, anon_19.value_date, anon_19.amount
  FROM anon_19
  WHERE EXISTS (
    SELECT 1 AS anon_20
    FROM anon_21
    WHERE anon_19.statement_source = anon_21.statement_source AND anon_19.account_code = anon_21.account_code
  )
),
anon_15 AS (
  SELECT anon_18.statement_source, anon_18.account_code, anon_18.item, anon_18.amount AS own
  FROM anon_18
),
anon_17 AS (
  SELECT anon_15.statement_source, anon_15.account_code, anon_15.item
  FROM anon_15
),
anon_25 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.recon_kind = 'CASH_BALANCE' AND their_side.reason IS NULL
),
anon_13 AS (
  SELECT anon_25.statement_source, anon_25.account_code, anon_25.item, min(anon_25.amount) AS least, max(anon_25.amount) AS most, min(anon_25.their_key) AS first_key
  FROM anon_25
  GROUP BY anon_25.statement_source, anon_25.account_code, anon_25.item
),
anon_24 AS (
  SELECT anon_13.statement_source, anon_13.account_code, anon_13.item
  FROM anon_13
),
anon_16 AS (
  SELECT anon_17.statement_source, anon_17.account_code, anon_17.item
  FROM anon_17
  UNION ALL
  SELECT anon_24.statement_source, anon_24.account_code, anon_24.item
  FROM anon_24
),
anon_14 AS (
  SELECT DISTINCT anon_16.statement_source, anon_16.account_code, anon_16.item
  FROM anon_16
),
anon_12 AS (
  SELECT anon_14.statement_source, anon_14.account_code, anon_14.item, anon_15.own
  FROM anon_14
  LEFT OUTER JOIN anon_15 ON anon_14.statement_source = anon_15.statement_source AND anon_14.account_code = anon_15.account_code AND anon_14.item = anon_15.item
),
anon_10 AS (
  SELECT anon_12.statement_source, anon_12.account_code, anon_12.item, anon_12.own, anon_13.least, anon_13.most, anon_13.first_key
  FROM anon_12
  LEFT OUTER JOIN anon_13 ON anon_12.statement_source = anon_13.statement_source AND anon_12.account_code = anon_13.account_code AND anon_12.item = anon_13.item
),
anon_11 AS (
  SELECT open_cash_item.statement_source, open_cash_item.account_code, open_cash_item.item, CAST(coalesce(sum(CASE WHEN (open_cash_item.side = 'THEIRS') THEN open_cash_item.amount
    ELSE -open_cash_item.amount END), 0) AS NUMBER(38, 6)) AS open_amount
  FROM open_cash_item
  GROUP BY open_cash_item.statement_source, open_cash_item.account_code, open_cash_item.item
),
anon_9 AS (
  SELECT anon_10.statement_source, anon_10.account_code, anon_10.item, anon_10.own, anon_10.least, anon_10.most, anon_10.first_key, anon_11.open_amount
  FROM anon_10
  LEFT OUTER JOIN anon_11 ON anon_10.statement_source = anon_11.statement_source AND anon_10.account_code = anon_11.account_code AND anon_10.item = anon_11.item
),
anon_7 AS (
  SELECT anon_9.statement_source, anon_9.account_code, anon_9.item, anon_9.own, anon_9.least, anon_9.most, anon_9.first_key, anon_9.open_amount, CASE WHEN (anon_9.statement_source = 'bank') THEN 'BANK_CASH'
    ELSE 'BROKER_CASH' END AS recon_rule
  FROM anon_9
),
anon_26 AS (
  SELECT tolerance.reconciliation, tolerance.valid_from, tolerance.valid_to, tolerance.quantity_tolerance, tolerance.money_tolerance, tolerance.price_tolerance,
    tolerance.date_window_days, tolerance.one_to_many_key, tolerance.one_to_many_limit, tolerance.source, tolerance.evidence, tolerance.origin
  FROM tolerance
  WHERE tolerance.valid_from <= DATE '2026-11-10' AND tolerance.valid_to >= DATE '2026-11-10'
),
anon_8 AS (
  SELECT anon_26.reconciliation, anon_26.quantity_tolerance, anon_26.money_tolerance, anon_26.date_window_days, anon_26.one_to_many_limit
  FROM anon_26
),
anon_6 AS (
  SELECT anon_7.statement_source, anon_7.account_code, anon_7.item, anon_7.own, anon_7.least, anon_7.most, anon_7.first_key, anon_7.open_amount, anon_7.recon_rule,
    anon_8.reconciliation, anon_8.quantity_tolerance, anon_8.money_tolerance, anon_8.date_window_days, anon_8.one_to_many_limit
  FROM anon_7
  LEFT OUTER JOIN anon_8 ON anon_7.recon_rule = anon_8.reconciliation
),
anon_5 AS (
  SELECT anon_6.statement_source, anon_6.account_code, anon_6.item, anon_6.own, anon_6.least, anon_6.most, anon_6.first_key, anon_6.open_amount, anon_6.recon_rule,
    anon_6.reconciliation, CAST(coalesce(anon_6.quantity_tolerance, 0) AS NUMBER(38, 6)) AS quantity_tolerance, CAST(coalesce(anon_6.money_tolerance, 0) AS NUMBER(38, 6)) AS money_tolerance,
    coalesce(anon_6.date_window_days, 0) AS date_window_days, coalesce(anon_6.one_to_many_limit, 1) AS one_to_many_limit
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.statement_source, anon_5.account_code, anon_5.item, anon_5.own, anon_5.least, anon_5.most, anon_5.first_key, anon_5.recon_rule, anon_5.reconciliation,
    anon_5.quantity_tolerance, anon_5.money_tolerance, anon_5.date_window_days, anon_5.one_to_many_limit, CASE WHEN (anon_5.own IS NULL) THEN 'THEIRS' ELSE CASE
    WHEN (anon_5.least IS NULL) THEN 'OURS' ELSE 'BOTH' END END AS held_by, CAST(coalesce(anon_5.own, 0) AS NUMBER(38, 6)) AS our_amount, CAST(CASE WHEN (coalesce(anon_5.most, 0) = coalesce(anon_5.own, 0)) THEN coalesce(anon_5.least, 0)
    ELSE coalesce(anon_5.most, 0) END AS NUMBER(38, 6)) AS their_amount, CAST(coalesce(anon_5.open_amount, 0) AS NUMBER(38, 6)) AS open_amount, CASE WHEN (coalesce(anon_5.least, 0) != coalesce(anon_5.most, 0)) THEN 'Y'
    ELSE 'N' END AS tie, coalesce(anon_5.first_key, '-') AS their_key
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.statement_source, anon_4.account_code, anon_4.item, anon_4.own, anon_4.least, anon_4.most, anon_4.first_key, anon_4.recon_rule, anon_4.reconciliation,
    anon_4.quantity_tolerance, anon_4.money_tolerance, anon_4.date_window_days, anon_4.one_to_many_limit, anon_4.held_by, anon_4.our_amount, anon_4.their_amount,
    anon_4.open_amount, anon_4.tie, anon_4.their_key, CASE WHEN (anon_4.tie = 'Y') THEN 'TIE' ELSE CASE WHEN (anon_4.their_amount - anon_4.our_amount = 0) THEN 'EXACT'
    ELSE CASE WHEN (abs(anon_4.their_amount - anon_4.our_amount) <= anon_4.money_tolerance) THEN 'TOLERANCE' ELSE CASE WHEN (abs((anon_4.their_amount - anon_4.our_amount) - anon_4.open_amount) <= anon_4.money_tolerance) THEN 'EXPLAINED'
    ELSE 'OPEN' END END END END AS state
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.statement_source, anon_3.account_code, anon_3.item, anon_3.held_by, anon_3.state, anon_3.their_key, anon_3.our_amount, anon_3.their_amount
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.statement_source, anon_2.account_code, anon_2.item, anon_2.held_by, anon_2.state, anon_2.their_key, CAST(anon_2.our_amount AS NUMBER(38, 6)) AS our_amount,
    CAST(anon_2.their_amount AS NUMBER(38, 6)) AS their_amount
  FROM anon_2
)
SELECT anon_1.statement_source, anon_1.account_code, anon_1.item, anon_1.held_by, anon_1.state, anon_1.their_key, anon_1.our_amount, anon_1.their_amount
FROM anon_1
