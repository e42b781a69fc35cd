WITH
anon_15 AS (
  SELECT cash_item.side, cash_item.statement_source, cash_item.account_code, cash_item.item, cash_item.item_key, cash_item.group_key, cash_item.value_date,
    cash_item.day_number, cash_item.amount, cash_item.entry_code, cash_item.first_date
  FROM cash_item
  WHERE cash_item.side = 'OURS'
),
anon_13 AS (
  SELECT anon_15.side, anon_15.statement_source, anon_15.account_code, anon_15.item, anon_15.item_key, anon_15.group_key, anon_15.value_date, anon_15.day_number,
    anon_15.amount, anon_15.entry_code, anon_15.first_date, CASE WHEN (anon_15.statement_source = 'bank') THEN 'BANK_CASH' ELSE 'BROKER_CASH' END AS recon_rule
  FROM anon_15
),
anon_16 AS (
  SELECT tolerance.reconciliation, tolerance.valid_from, tolerance.valid_to, tolerance.quantity_tolerance, tolerance.money_tolerance, tolerance.price_tolerance,
    tolerance.date_window_days, tolerance.one_to_many_key, tolerance.one_to_many_limit, tolerance.source, tolerance.evidence, tolerance.origin
  FROM tolerance
  WHERE tolerance.valid_from <= DATE '2026-11-10' AND tolerance.valid_to >= DATE '2026-11-10'
),
anon_14 AS (
  SELECT anon_16.reconciliation, anon_16.quantity_tolerance, anon_16.money_tolerance, anon_16.date_window_days, anon_16.one_to_many_limit
  FROM anon_16
),
anon_12 AS (
  SELECT anon_13.side, anon_13.statement_source, anon_13.account_code, anon_13.item, anon_13.item_key, anon_13.group_key, anon_13.value_date, anon_13.day_number,
    anon_13.amount, anon_13.entry_code, anon_13.first_date, anon_13.recon_rule, anon_14.reconciliation, anon_14.quantity_tolerance, anon_14.money_tolerance,
    anon_14.date_window_days, anon_14.one_to_many_limit
  FROM anon_13
  LEFT OUTER JOIN anon_14 ON anon_13.recon_rule = anon_14.reconciliation
),
anon_11 AS (
  SELECT anon_12.side, anon_12.statement_source, anon_12.account_code, anon_12.item, anon_12.item_key, anon_12.group_key, anon_12.value_date, anon_12.day_number,
    anon_12.amount, anon_12.entry_code, anon_12.first_date, anon_12.recon_rule, anon_12.reconciliation, CAST(coalesce(anon_12.quantity_tolerance, 0) AS NUMBER(38, 6)) AS quantity_tolerance,
    CAST(coalesce(anon_12.money_tolerance, 0) AS NUMBER(38, 6)) AS money_tolerance, coalesce(anon_12.date_window_days, 0) AS date_window_days, coalesce(anon_12.one_to_many_limit, 1) AS one_to_many_limit
  FROM anon_12
),
anon_9 AS (
  SELECT anon_11.statement_source, anon_11.account_code, anon_11.item, anon_11.group_key, anon_11.money_tolerance, anon_11.date_window_days, anon_11.item_key AS our_key,
    anon_11.amount AS our_amount, anon_11.day_number AS our_day
  FROM anon_11
),
anon_17 AS (
  SELECT cash_item.side, cash_item.statement_source, cash_item.account_code, cash_item.item, cash_item.item_key, cash_item.group_key, cash_item.value_date,
    cash_item.day_number, cash_item.amount, cash_item.entry_code, cash_item.first_date
  FROM cash_item
  WHERE cash_item.side = 'THEIRS' AND cash_item.group_key != '-'
),
anon_10 AS (
  SELECT anon_17.statement_source, anon_17.account_code, anon_17.item, anon_17.item_key AS their_key, anon_17.group_key AS reference, anon_17.amount AS their_amount,
    anon_17.day_number AS their_day
  FROM anon_17
),
anon_8 AS (
  SELECT anon_9.statement_source, anon_9.account_code, anon_9.item, anon_9.group_key, anon_9.money_tolerance, anon_9.date_window_days, anon_9.our_key, anon_9.our_amount,
    anon_9.our_day, anon_10.their_key, anon_10.reference, anon_10.their_amount, anon_10.their_day
  FROM anon_9
  JOIN anon_10 ON anon_9.statement_source = anon_10.statement_source AND anon_9.account_code = anon_10.account_code AND anon_9.item = anon_10.item AND anon_9.our_key = anon_10.reference
    AND abs(anon_10.their_amount - anon_9.our_amount) <= anon_9.money_tolerance AND abs(anon_10.their_day - anon_9.our_day) <= anon_9.date_window_days
),
anon_7 AS (
  SELECT anon_8.statement_source, anon_8.account_code, anon_8.item, anon_8.group_key, anon_8.money_tolerance, anon_8.date_window_days, anon_8.our_key, anon_8.our_amount,
    anon_8.our_day, anon_8.their_key, anon_8.reference, anon_8.their_amount, anon_8.their_day, CAST(row_number() OVER (PARTITION BY anon_8.statement_source, anon_8.account_code, anon_8.item, anon_8.group_key, anon_8.our_key ORDER BY abs(anon_8.their_amount - anon_8.our_amount), abs(anon_8.their_day - anon_8.our_day), anon_8.their_key) AS NUMBER(19)) AS rank
  FROM anon_8
),
anon_6 AS (
  SELECT anon_7.statement_source, anon_7.account_code, anon_7.item, anon_7.group_key, anon_7.money_tolerance, anon_7.date_window_days, anon_7.our_key, anon_7.our_amount,
    anon_7.our_day, anon_7.their_key, anon_7.reference, anon_7.their_amount, anon_7.their_day, anon_7.rank
  FROM anon_7
  WHERE anon_7.rank = 1
),
anon_5 AS (
  SELECT anon_6.statement_source, anon_6.account_code, anon_6.item, anon_6.group_key, anon_6.money_tolerance, anon_6.date_window_days, anon_6.our_key, anon_6.our_amount,
    anon_6.our_day, anon_6.their_key, anon_6.reference, anon_6.their_amount, anon_6.their_day, anon_6.rank, CAST(row_number() OVER (PARTITION BY anon_6.statement_source, anon_6.account_code, anon_6.item, anon_6.their_key ORDER BY anon_6.our_day, anon_6.group_key) AS NUMBER(19)) AS turn
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.statement_source, anon_5.account_code, anon_5.item, anon_5.group_key, anon_5.money_tolerance, anon_5.date_window_days, anon_5.our_key, anon_5.our_amount,
    anon_5.our_day, anon_5.their_key, anon_5.reference, anon_5.their_amount, anon_5.their_day, anon_5.rank, anon_5.turn
  FROM anon_5
  WHERE anon_5.turn = 1
),
anon_3 AS (
  SELECT anon_4.statement_source, anon_4.account_code, anon_4.item, anon_4.group_key, anon_4.money_tolerance, anon_4.date_window_days, anon_4.our_key, anon_4.our_amount,
    anon_4.our_day, anon_4.their_key, anon_4.reference, anon_4.their_amount, anon_4.their_day, anon_4.rank, anon_4.turn, CASE WHEN (anon_4.our_amount = anon_4.their_amount
    AND anon_4.our_day = anon_4.their_day) THEN 'EXACT' ELSE 'TOLERANCE' END AS match_rule, anon_4.our_key AS meeting_key
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.statement_source, anon_3.account_code, anon_3.item, anon_3.our_key, anon_3.group_key, anon_3.their_key, anon_3.meeting_key, anon_3.match_rule,
    anon_3.our_amount, anon_3.their_amount
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.statement_source, anon_2.account_code, anon_2.item, anon_2.our_key, anon_2.group_key, anon_2.their_key, anon_2.meeting_key, anon_2.match_rule,
    CAST(anon_2.our_amount AS NUMBER(38, 6)) AS our_amount, CAST(anon_2.their_amount AS NUMBER(38, 6)) AS their_amount
  FROM anon_2
)
SELECT anon_1.statement_source, anon_1.account_code, anon_1.item, anon_1.our_key, anon_1.group_key, anon_1.their_key, anon_1.meeting_key, anon_1.match_rule,
  anon_1.our_amount, anon_1.their_amount
FROM anon_1
