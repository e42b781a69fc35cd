WITH
anon_12 AS (
  SELECT cash_item.side, cash_item.statement_source, cash_item.account_code, cash_item.item, cash_item.item_key, cash_item.group_key, cash_item.value_date,
    cash_item.day_number, cash_item.amount, cash_item.entry_code, cash_item.first_date
  FROM cash_item
  WHERE cash_item.side = 'OURS'
),
anon_10 AS (
  SELECT anon_12.side, anon_12.statement_source, anon_12.account_code, anon_12.item, anon_12.item_key, anon_12.group_key, anon_12.value_date, anon_12.day_number,
    anon_12.amount, anon_12.entry_code, anon_12.first_date, CASE WHEN (anon_12.statement_source = 'bank') THEN 'BANK_CASH' ELSE 'BROKER_CASH' END AS recon_rule
  FROM anon_12
),
anon_13 AS (
  SELECT tolerance.reconciliation, tolerance.valid_from, tolerance.valid_to, tolerance.quantity_tolerance, tolerance.money_tolerance, tolerance.price_tolerance,
    tolerance.date_window_days, tolerance.one_to_many_key, tolerance.one_to_many_limit, tolerance.source, tolerance.evidence, tolerance.origin
  FROM tolerance
  WHERE tolerance.valid_from <= CAST('2026-11-10' AS DATE) AND tolerance.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_11 AS (
  SELECT anon_13.reconciliation, anon_13.quantity_tolerance, anon_13.money_tolerance, anon_13.date_window_days, anon_13.one_to_many_limit
  FROM anon_13
),
anon_9 AS (
  SELECT anon_10.side, anon_10.statement_source, anon_10.account_code, anon_10.item, anon_10.item_key, anon_10.group_key, anon_10.value_date, anon_10.day_number,
    anon_10.amount, anon_10.entry_code, anon_10.first_date, anon_10.recon_rule, anon_11.reconciliation, anon_11.quantity_tolerance, anon_11.money_tolerance,
    anon_11.date_window_days, anon_11.one_to_many_limit
  FROM anon_10
  LEFT OUTER JOIN anon_11 ON anon_10.recon_rule = anon_11.reconciliation
),
anon_8 AS (
  SELECT anon_9.side, anon_9.statement_source, anon_9.account_code, anon_9.item, anon_9.item_key, anon_9.group_key, anon_9.value_date, anon_9.day_number,
    anon_9.amount, anon_9.entry_code, anon_9.first_date, anon_9.recon_rule, anon_9.reconciliation, CAST(coalesce(anon_9.quantity_tolerance, 0) AS DECIMAL(38, 6)) AS quantity_tolerance,
    CAST(coalesce(anon_9.money_tolerance, 0) AS DECIMAL(38, 6)) AS money_tolerance, coalesce(anon_9.date_window_days, 0) AS date_window_days, coalesce(anon_9.one_to_many_limit, 1) AS one_to_many_limit
  FROM anon_9
),
anon_7 AS (
  SELECT anon_8.statement_source, anon_8.account_code, anon_8.item, anon_8.group_key, anon_8.money_tolerance, anon_8.date_window_days, anon_8.item_key AS our_key,
    anon_8.amount AS our_amount, anon_8.day_number AS our_day
  FROM anon_8
),
anon_5 AS (
  SELECT anon_7.statement_source, anon_7.account_code, anon_7.item, anon_7.group_key, anon_7.money_tolerance, anon_7.date_window_days, anon_7.our_key, anon_7.our_amount,
    anon_7.our_day
  FROM anon_7
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_14
    FROM entry_match
    WHERE anon_7.statement_source = entry_match.statement_source AND anon_7.account_code = entry_match.account_code AND anon_7.item = entry_match.item AND anon_7.group_key = entry_match.group_key
      AND anon_7.our_key = entry_match.our_key
  ))
),
anon_18 AS (
  SELECT anon_5.statement_source, anon_5.account_code, anon_5.item, anon_5.group_key, anon_5.money_tolerance, anon_5.date_window_days, CAST(coalesce(SUM(anon_5.our_amount), 0) AS DECIMAL(38, 6)) AS our_amount,
    CAST(COUNT_BIG(*) AS BIGINT) AS our_rows, max(anon_5.our_day) AS our_day
  FROM anon_5
  GROUP BY anon_5.statement_source, anon_5.account_code, anon_5.item, anon_5.group_key, anon_5.money_tolerance, anon_5.date_window_days
),
anon_21 AS (
  SELECT cash_item.side, cash_item.statement_source, cash_item.account_code, cash_item.item, cash_item.item_key, cash_item.group_key, cash_item.value_date,
    cash_item.day_number, cash_item.amount, cash_item.entry_code, cash_item.first_date
  FROM cash_item
  WHERE cash_item.side = 'THEIRS' AND cash_item.group_key != '-'
),
anon_20 AS (
  SELECT anon_21.statement_source, anon_21.account_code, anon_21.item, anon_21.item_key AS their_key, anon_21.group_key AS reference, anon_21.amount AS their_amount,
    anon_21.day_number AS their_day
  FROM anon_21
),
anon_19 AS (
  SELECT anon_20.statement_source, anon_20.account_code, anon_20.item, anon_20.their_key, anon_20.reference, anon_20.their_amount, anon_20.their_day
  FROM anon_20
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_22
    FROM entry_match
    WHERE anon_20.statement_source = entry_match.statement_source AND anon_20.account_code = entry_match.account_code AND anon_20.item = entry_match.item
      AND anon_20.their_key = entry_match.their_key
  ))
),
anon_17 AS (
  SELECT anon_18.statement_source, anon_18.account_code, anon_18.item, anon_18.group_key, anon_18.money_tolerance, anon_18.date_window_days, anon_18.our_amount,
    anon_18.our_rows, anon_18.our_day, anon_19.their_key, anon_19.reference, anon_19.their_amount, anon_19.their_day
  FROM anon_18
  JOIN anon_19 ON anon_18.statement_source = anon_19.statement_source AND anon_18.account_code = anon_19.account_code AND anon_18.item = anon_19.item AND anon_18.group_key = anon_19.reference
    AND abs(anon_19.their_amount - anon_18.our_amount) <= anon_18.money_tolerance AND abs(anon_19.their_day - anon_18.our_day) <= anon_18.date_window_days
),
anon_16 AS (
  SELECT anon_17.statement_source, anon_17.account_code, anon_17.item, anon_17.group_key, anon_17.money_tolerance, anon_17.date_window_days, anon_17.our_amount,
    anon_17.our_rows, anon_17.our_day, anon_17.their_key, anon_17.reference, anon_17.their_amount, anon_17.their_day, CAST(row_number() OVER (PARTITION BY anon_17.statement_source, anon_17.account_code, anon_17.item, anon_17.group_key ORDER BY CASE
    WHEN abs(anon_17.their_amount - anon_17.our_amount) IS NULL THEN 1 ELSE 0 END, abs(anon_17.their_amount - anon_17.our_amount), CASE WHEN abs(anon_17.their_day - anon_17.our_day) IS NULL THEN 1
    ELSE 0 END, abs(anon_17.their_day - anon_17.our_day), CASE WHEN anon_17.their_key IS NULL THEN 1 ELSE 0 END, anon_17.their_key) AS BIGINT) AS rank
  FROM anon_17
),
anon_15 AS (
  SELECT anon_16.statement_source, anon_16.account_code, anon_16.item, anon_16.group_key, anon_16.money_tolerance, anon_16.date_window_days, anon_16.our_amount,
    anon_16.our_rows, anon_16.our_day, anon_16.their_key, anon_16.reference, anon_16.their_amount, anon_16.their_day, anon_16.rank
  FROM anon_16
  WHERE anon_16.rank = 1
),
anon_6 AS (
  SELECT anon_15.statement_source, anon_15.account_code, anon_15.item, anon_15.group_key, anon_15.their_key, anon_15.their_amount
  FROM anon_15
),
anon_4 AS (
  SELECT anon_5.statement_source, anon_5.account_code, anon_5.item, anon_5.group_key, anon_5.money_tolerance, anon_5.date_window_days, anon_5.our_key, anon_5.our_amount,
    anon_5.our_day, anon_6.their_key, anon_6.their_amount
  FROM anon_5
  JOIN anon_6 ON anon_5.statement_source = anon_6.statement_source AND anon_5.account_code = anon_6.account_code AND anon_5.item = anon_6.item AND anon_5.group_key = anon_6.group_key
),
anon_3 AS (
  SELECT anon_4.statement_source, anon_4.account_code, anon_4.item, anon_4.group_key, anon_4.money_tolerance, anon_4.date_window_days, anon_4.our_key, anon_4.our_amount,
    anon_4.our_day, anon_4.their_key, anon_4.their_amount, CASE WHEN (anon_4.our_key = anon_4.group_key AND anon_4.our_amount = anon_4.their_amount) THEN 'EXACT'
    ELSE 'GROUP_REFERENCE' END AS match_rule, anon_4.group_key AS meeting_key
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.statement_source, anon_3.account_code, anon_3.item, anon_3.our_key, anon_3.group_key, anon_3.their_key, anon_3.meeting_key, anon_3.match_rule,
    anon_3.our_amount, anon_3.their_amount
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.statement_source, anon_2.account_code, anon_2.item, anon_2.our_key, anon_2.group_key, anon_2.their_key, anon_2.meeting_key, anon_2.match_rule,
    CAST(anon_2.our_amount AS DECIMAL(38, 6)) AS our_amount, CAST(anon_2.their_amount AS DECIMAL(38, 6)) AS their_amount
  FROM anon_2
)
SELECT anon_1.statement_source, anon_1.account_code, anon_1.item, anon_1.our_key, anon_1.group_key, anon_1.their_key, anon_1.meeting_key, anon_1.match_rule,
  anon_1.our_amount, anon_1.their_amount
FROM anon_1
