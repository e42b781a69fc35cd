WITH
anon_26 AS (
  SELECT open_cash_item.side, open_cash_item.statement_source, open_cash_item.account_code, open_cash_item.item, open_cash_item.item_key, open_cash_item.group_key,
    open_cash_item.value_date, open_cash_item.day_number, open_cash_item.amount, open_cash_item.entry_code, open_cash_item.first_date, open_cash_item.tie,
    CASE WHEN (open_cash_item.group_key = '-') THEN open_cash_item.item_key ELSE open_cash_item.group_key END AS unit_key
  FROM open_cash_item
),
anon_25 AS (
  SELECT anon_26.side, anon_26.statement_source, anon_26.account_code, anon_26.item, anon_26.item_key, anon_26.group_key, anon_26.value_date, anon_26.day_number,
    anon_26.amount, anon_26.entry_code, anon_26.first_date, anon_26.tie, anon_26.unit_key
  FROM anon_26
  WHERE anon_26.side = 'OURS'
),
anon_24 AS (
  SELECT anon_25.statement_source, anon_25.account_code, anon_25.item, anon_25.unit_key, CAST(coalesce(SUM(anon_25.amount), 0) AS DECIMAL(38, 6)) AS our_amount,
    CAST(COUNT_BIG(*) AS BIGINT) AS our_rows, min(anon_25.item_key) AS only_key, min(anon_25.value_date) AS our_date, max(anon_25.tie) AS our_tie
  FROM anon_25
  GROUP BY anon_25.statement_source, anon_25.account_code, anon_25.item, anon_25.unit_key
),
anon_21 AS (
  SELECT anon_24.statement_source, anon_24.account_code, anon_24.item, anon_24.unit_key, anon_24.our_amount, anon_24.our_rows, anon_24.only_key, anon_24.our_date,
    anon_24.our_tie, CASE WHEN (anon_24.our_rows = 1) THEN anon_24.only_key ELSE anon_24.unit_key END AS our_key
  FROM anon_24
),
anon_23 AS (
  SELECT anon_21.statement_source, anon_21.account_code, anon_21.item, anon_21.unit_key
  FROM anon_21
),
anon_28 AS (
  SELECT anon_26.side, anon_26.statement_source, anon_26.account_code, anon_26.item, anon_26.item_key, anon_26.group_key, anon_26.value_date, anon_26.day_number,
    anon_26.amount, anon_26.entry_code, anon_26.first_date, anon_26.tie, anon_26.unit_key
  FROM anon_26
  WHERE anon_26.side = 'THEIRS'
),
anon_19 AS (
  SELECT anon_28.statement_source, anon_28.account_code, anon_28.item, anon_28.unit_key, CAST(coalesce(SUM(anon_28.amount), 0) AS DECIMAL(38, 6)) AS their_amount,
    min(anon_28.amount) AS least, max(anon_28.amount) AS most, min(anon_28.item_key) AS their_key, min(anon_28.value_date) AS their_date, max(anon_28.tie) AS their_tie,
    min(anon_28.entry_code) AS entry_code
  FROM anon_28
  GROUP BY anon_28.statement_source, anon_28.account_code, anon_28.item, anon_28.unit_key
),
anon_27 AS (
  SELECT anon_19.statement_source, anon_19.account_code, anon_19.item, anon_19.unit_key
  FROM anon_19
),
anon_22 AS (
  SELECT anon_23.statement_source, anon_23.account_code, anon_23.item, anon_23.unit_key
  FROM anon_23
  UNION ALL
  SELECT anon_27.statement_source, anon_27.account_code, anon_27.item, anon_27.unit_key
  FROM anon_27
),
anon_20 AS (
  SELECT DISTINCT anon_22.statement_source, anon_22.account_code, anon_22.item, anon_22.unit_key
  FROM anon_22
),
anon_18 AS (
  SELECT anon_20.statement_source, anon_20.account_code, anon_20.item, anon_20.unit_key, anon_21.our_amount, anon_21.our_rows, anon_21.only_key, anon_21.our_date,
    anon_21.our_tie, anon_21.our_key
  FROM anon_20
  LEFT OUTER JOIN anon_21 ON anon_20.statement_source = anon_21.statement_source AND anon_20.account_code = anon_21.account_code AND anon_20.item = anon_21.item
    AND anon_20.unit_key = anon_21.unit_key
),
anon_16 AS (
  SELECT anon_18.statement_source, anon_18.account_code, anon_18.item, anon_18.unit_key, anon_18.our_amount, anon_18.our_rows, anon_18.only_key, anon_18.our_date,
    anon_18.our_tie, anon_18.our_key, anon_19.their_amount, anon_19.least, anon_19.most, anon_19.their_key, anon_19.their_date, anon_19.their_tie, anon_19.entry_code
  FROM anon_18
  LEFT OUTER JOIN anon_19 ON anon_18.statement_source = anon_19.statement_source AND anon_18.account_code = anon_19.account_code AND anon_18.item = anon_19.item
    AND anon_18.unit_key = anon_19.unit_key
),
anon_33 AS (
  SELECT match.statement_source, match.account_code, match.item, match.meeting_key, match.recon_kind, match.their_amount
  FROM match
),
anon_34 AS (
  SELECT recent_match.statement_source, recent_match.account_code, recent_match.item, recent_match.meeting_key, recent_match.recon_kind, recent_match.their_amount
  FROM recent_match
),
anon_32 AS (
  SELECT anon_33.statement_source, anon_33.account_code, anon_33.item, anon_33.meeting_key, anon_33.recon_kind, anon_33.their_amount
  FROM anon_33
  UNION ALL
  SELECT anon_34.statement_source, anon_34.account_code, anon_34.item, anon_34.meeting_key, anon_34.recon_kind, anon_34.their_amount
  FROM anon_34
),
anon_31 AS (
  SELECT anon_32.statement_source, anon_32.account_code, anon_32.item, anon_32.meeting_key, anon_32.recon_kind, anon_32.their_amount
  FROM anon_32
  WHERE anon_32.recon_kind = 'CASH_ENTRY'
),
anon_30 AS (
  SELECT anon_31.statement_source, anon_31.account_code, anon_31.item, anon_31.meeting_key, anon_31.their_amount AS met_amount
  FROM anon_31
),
anon_29 AS (
  SELECT DISTINCT anon_30.statement_source, anon_30.account_code, anon_30.item, anon_30.meeting_key, anon_30.met_amount
  FROM anon_30
),
anon_17 AS (
  SELECT anon_29.statement_source, anon_29.account_code, anon_29.item, anon_29.meeting_key, anon_29.met_amount, 'Y' AS doubled
  FROM anon_29
),
anon_15 AS (
  SELECT anon_16.statement_source, anon_16.account_code, anon_16.item, anon_16.unit_key, anon_16.our_amount, anon_16.our_rows, anon_16.only_key, anon_16.our_date,
    anon_16.our_tie, anon_16.our_key, anon_16.their_amount, anon_16.least, anon_16.most, anon_16.their_key, anon_16.their_date, anon_16.their_tie, anon_16.entry_code,
    anon_17.meeting_key, anon_17.met_amount, anon_17.doubled
  FROM anon_16
  LEFT OUTER JOIN anon_17 ON anon_16.statement_source = anon_17.statement_source AND anon_16.account_code = anon_17.account_code AND anon_16.item = anon_17.item
    AND anon_16.unit_key = anon_17.meeting_key AND anon_16.least = anon_17.met_amount AND anon_16.most = anon_17.met_amount
),
anon_13 AS (
  SELECT anon_15.statement_source, anon_15.account_code, anon_15.item, anon_15.unit_key, anon_15.our_amount, anon_15.our_rows, anon_15.only_key, anon_15.our_date,
    anon_15.our_tie, anon_15.our_key, anon_15.their_amount, anon_15.least, anon_15.most, anon_15.their_key, anon_15.their_date, anon_15.their_tie, anon_15.entry_code,
    anon_15.meeting_key, anon_15.met_amount, anon_15.doubled, CASE WHEN (anon_15.statement_source = 'bank') THEN 'BANK_CASH' ELSE 'BROKER_CASH' END AS recon_rule
  FROM anon_15
),
anon_35 AS (
  SELECT tolerance.reconciliation, tolerance.valid_from, tolerance.valid_to, tolerance.quantity_tolerance, tolerance.money_tolerance, tolerance.price_tolerance,
    tolerance.date_window_days, tolerance.one_to_many_key, tolerance.one_to_many_limit, tolerance.source, tolerance.evidence, tolerance.origin
  FROM tolerance
  WHERE tolerance.valid_from <= CAST('2026-11-10' AS DATE) AND tolerance.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_14 AS (
  SELECT anon_35.reconciliation, anon_35.quantity_tolerance, anon_35.money_tolerance, anon_35.date_window_days, anon_35.one_to_many_limit
  FROM anon_35
),
anon_12 AS (
  SELECT anon_13.statement_source, anon_13.account_code, anon_13.item, anon_13.unit_key, anon_13.our_amount, anon_13.our_rows, anon_13.only_key, anon_13.our_date,
    anon_13.our_tie, anon_13.our_key, anon_13.their_amount, anon_13.least, anon_13.most, anon_13.their_key, anon_13.their_date, anon_13.their_tie, anon_13.entry_code,
    anon_13.meeting_key, anon_13.met_amount, anon_13.doubled, anon_13.recon_rule, anon_14.reconciliation, anon_14.quantity_tolerance, anon_14.money_tolerance,
    anon_14.date_window_days, anon_14.one_to_many_limit
  FROM anon_13
  LEFT OUTER JOIN anon_14 ON anon_13.recon_rule = anon_14.reconciliation
),
anon_10 AS (
  SELECT anon_12.statement_source, anon_12.account_code, anon_12.item, anon_12.unit_key, anon_12.our_amount, anon_12.our_rows, anon_12.only_key, anon_12.our_date,
    anon_12.our_tie, anon_12.our_key, anon_12.their_amount, anon_12.least, anon_12.most, anon_12.their_key, anon_12.their_date, anon_12.their_tie, anon_12.entry_code,
    anon_12.meeting_key, anon_12.met_amount, anon_12.doubled, anon_12.recon_rule, anon_12.reconciliation, CAST(coalesce(anon_12.quantity_tolerance, 0) AS DECIMAL(38, 6)) AS quantity_tolerance,
    CAST(coalesce(anon_12.money_tolerance, 0) AS DECIMAL(38, 6)) AS money_tolerance, coalesce(anon_12.date_window_days, 0) AS date_window_days, coalesce(anon_12.one_to_many_limit, 1) AS one_to_many_limit
  FROM anon_12
),
anon_36 AS (
  SELECT bank_entry_code.entry_code, bank_entry_code.valid_from, bank_entry_code.valid_to, bank_entry_code.meaning, bank_entry_code.source, bank_entry_code.evidence,
    bank_entry_code.origin
  FROM bank_entry_code
  WHERE bank_entry_code.valid_from <= CAST('2026-11-10' AS DATE) AND bank_entry_code.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_11 AS (
  SELECT anon_36.entry_code, anon_36.meaning
  FROM anon_36
),
anon_9 AS (
  SELECT anon_10.statement_source, anon_10.account_code, anon_10.item, anon_10.unit_key, anon_10.our_amount, anon_10.our_rows, anon_10.only_key, anon_10.our_date,
    anon_10.our_tie, anon_10.our_key, anon_10.their_amount, anon_10.least, anon_10.most, anon_10.their_key, anon_10.their_date, anon_10.their_tie, anon_10.entry_code,
    anon_10.meeting_key, anon_10.met_amount, anon_10.doubled, anon_10.recon_rule, anon_10.reconciliation, anon_10.quantity_tolerance, anon_10.money_tolerance,
    anon_10.date_window_days, anon_10.one_to_many_limit, anon_11.meaning
  FROM anon_10
  LEFT OUTER JOIN anon_11 ON anon_10.entry_code = anon_11.entry_code
),
anon_8 AS (
  SELECT anon_9.statement_source, anon_9.account_code, anon_9.item, anon_9.unit_key, anon_9.our_rows, anon_9.only_key, anon_9.our_date, anon_9.our_tie,
    anon_9.least, anon_9.most, anon_9.their_date, anon_9.their_tie, anon_9.entry_code, anon_9.meeting_key, anon_9.met_amount, anon_9.doubled, anon_9.recon_rule,
    anon_9.reconciliation, anon_9.quantity_tolerance, anon_9.money_tolerance, anon_9.date_window_days, anon_9.one_to_many_limit, anon_9.meaning, CASE WHEN (coalesce(anon_9.our_tie, 'N') = 'Y'
    OR coalesce(anon_9.their_tie, 'N') = 'Y') THEN 'TIE' WHEN (anon_9.their_amount IS NULL) THEN 'MISSING' WHEN (anon_9.our_amount IS NULL AND anon_9.doubled = 'Y') THEN 'DOUBLED'
    WHEN (anon_9.our_amount IS NOT NULL AND anon_9.their_amount IS NOT NULL AND abs(anon_9.their_amount - anon_9.our_amount) > anon_9.money_tolerance) THEN 'AMOUNT'
    WHEN (anon_9.our_amount IS NOT NULL AND anon_9.their_amount IS NOT NULL) THEN 'DATE' WHEN (anon_9.meaning = 'FEE') THEN 'FEE' WHEN (anon_9.our_amount IS NULL) THEN 'EXTRA'
    ELSE NULL END AS break_type, CAST(coalesce(anon_9.our_amount, 0) AS DECIMAL(38, 6)) AS our_amount, CAST(coalesce(anon_9.their_amount, 0) AS DECIMAL(38, 6)) AS their_amount,
    coalesce(anon_9.our_key, '-') AS our_key, coalesce(anon_9.their_key, '-') AS their_key, coalesce(anon_9.our_date, anon_9.their_date) AS value_date
  FROM anon_9
),
anon_7 AS (
  SELECT anon_8.statement_source, anon_8.account_code, anon_8.item, anon_8.unit_key, anon_8.our_rows, anon_8.only_key, anon_8.our_date, anon_8.our_tie,
    anon_8.least, anon_8.most, anon_8.their_date, anon_8.their_tie, anon_8.entry_code, anon_8.meeting_key, anon_8.met_amount, anon_8.doubled, anon_8.recon_rule,
    anon_8.reconciliation, anon_8.quantity_tolerance, anon_8.money_tolerance, anon_8.date_window_days, anon_8.one_to_many_limit, anon_8.meaning, anon_8.break_type,
    anon_8.our_amount, anon_8.their_amount, anon_8.our_key, anon_8.their_key, anon_8.value_date, 'E' + '.' + CAST(anon_8.statement_source AS VARCHAR(8000)) + '.' + CAST(anon_8.account_code AS VARCHAR(8000)) + '.' + CAST(anon_8.item AS VARCHAR(8000)) + '.' + CAST(anon_8.unit_key AS VARCHAR(8000)) AS own_id
  FROM anon_8
),
anon_6 AS (
  SELECT anon_7.statement_source, anon_7.account_code, anon_7.item, anon_7.unit_key, anon_7.our_rows, anon_7.only_key, anon_7.our_date, anon_7.our_tie,
    anon_7.least, anon_7.most, anon_7.their_date, anon_7.their_tie, anon_7.entry_code, anon_7.meeting_key, anon_7.met_amount, anon_7.doubled, anon_7.recon_rule,
    anon_7.reconciliation, anon_7.quantity_tolerance, anon_7.money_tolerance, anon_7.date_window_days, anon_7.one_to_many_limit, anon_7.meaning, anon_7.break_type,
    anon_7.our_amount, anon_7.their_amount, anon_7.our_key, anon_7.their_key, anon_7.value_date, anon_7.own_id
  FROM anon_7
  WHERE anon_7.their_key != '-'
),
anon_38 AS (
  SELECT anon_7.statement_source, anon_7.account_code, anon_7.item, anon_7.unit_key, anon_7.our_rows, anon_7.only_key, anon_7.our_date, anon_7.our_tie,
    anon_7.least, anon_7.most, anon_7.their_date, anon_7.their_tie, anon_7.entry_code, anon_7.meeting_key, anon_7.met_amount, anon_7.doubled, anon_7.recon_rule,
    anon_7.reconciliation, anon_7.quantity_tolerance, anon_7.money_tolerance, anon_7.date_window_days, anon_7.one_to_many_limit, anon_7.meaning, anon_7.break_type,
    anon_7.our_amount, anon_7.their_amount, anon_7.our_key, anon_7.their_key, anon_7.value_date, anon_7.own_id
  FROM anon_7
  WHERE anon_7.their_key = '-' AND anon_7.value_date <= CAST('2026-11-10' AS DATE)
),
anon_40 AS (
  SELECT previous_recon_break.break_id AS earlier_id
  FROM previous_recon_break
),
anon_37 AS (
  SELECT anon_38.statement_source, anon_38.account_code, anon_38.item, anon_38.unit_key, anon_38.our_rows, anon_38.only_key, anon_38.our_date, anon_38.our_tie,
    anon_38.least, anon_38.most, anon_38.their_date, anon_38.their_tie, anon_38.entry_code, anon_38.meeting_key, anon_38.met_amount, anon_38.doubled, anon_38.recon_rule,
    anon_38.reconciliation, anon_38.quantity_tolerance, anon_38.money_tolerance, anon_38.date_window_days, anon_38.one_to_many_limit, anon_38.meaning, anon_38.break_type,
    anon_38.our_amount, anon_38.their_amount, anon_38.our_key, anon_38.their_key, anon_38.value_date, anon_38.own_id
  FROM anon_38
  WHERE EXISTS (
    SELECT 1 AS anon_39
    FROM anon_40
    WHERE anon_38.own_id = anon_40.earlier_id
  )
),
anon_42 AS (
  SELECT anon_38.statement_source, anon_38.account_code, anon_38.item, anon_38.unit_key, anon_38.our_rows, anon_38.only_key, anon_38.our_date, anon_38.our_tie,
    anon_38.least, anon_38.most, anon_38.their_date, anon_38.their_tie, anon_38.entry_code, anon_38.meeting_key, anon_38.met_amount, anon_38.doubled, anon_38.recon_rule,
    anon_38.reconciliation, anon_38.quantity_tolerance, anon_38.money_tolerance, anon_38.date_window_days, anon_38.one_to_many_limit, anon_38.meaning, anon_38.break_type,
    anon_38.our_amount, anon_38.their_amount, anon_38.our_key, anon_38.their_key, anon_38.value_date, anon_38.own_id
  FROM anon_38
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_43
    FROM anon_40
    WHERE anon_38.own_id = anon_40.earlier_id
  ))
),
anon_47 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.recon_kind IN ('CASH_BALANCE', 'CASH_ENTRY') AND (their_side.reason IS NULL OR their_side.reason = 'UNKNOWN_SECURITY')
),
anon_46 AS (
  SELECT anon_47.statement_source, anon_47.account_code
  FROM anon_47
),
anon_45 AS (
  SELECT DISTINCT anon_46.statement_source, anon_46.account_code
  FROM anon_46
),
anon_41 AS (
  SELECT anon_42.statement_source, anon_42.account_code, anon_42.item, anon_42.unit_key, anon_42.our_rows, anon_42.only_key, anon_42.our_date, anon_42.our_tie,
    anon_42.least, anon_42.most, anon_42.their_date, anon_42.their_tie, anon_42.entry_code, anon_42.meeting_key, anon_42.met_amount, anon_42.doubled, anon_42.recon_rule,
    anon_42.reconciliation, anon_42.quantity_tolerance, anon_42.money_tolerance, anon_42.date_window_days, anon_42.one_to_many_limit, anon_42.meaning, anon_42.break_type,
    anon_42.our_amount, anon_42.their_amount, anon_42.our_key, anon_42.their_key, anon_42.value_date, anon_42.own_id
  FROM anon_42
  WHERE EXISTS (
    SELECT 1 AS anon_44
    FROM anon_45
    WHERE anon_42.statement_source = anon_45.statement_source AND anon_42.account_code = anon_45.account_code
  )
),
anon_5 AS (
  SELECT anon_6.statement_source, anon_6.account_code, anon_6.item, anon_6.unit_key, anon_6.our_rows, anon_6.only_key, anon_6.our_date, anon_6.our_tie,
    anon_6.least, anon_6.most, anon_6.their_date, anon_6.their_tie, anon_6.entry_code, anon_6.meeting_key, anon_6.met_amount, anon_6.doubled, anon_6.recon_rule,
    anon_6.reconciliation, anon_6.quantity_tolerance, anon_6.money_tolerance, anon_6.date_window_days, anon_6.one_to_many_limit, anon_6.meaning, anon_6.break_type,
    anon_6.our_amount, anon_6.their_amount, anon_6.our_key, anon_6.their_key, anon_6.value_date, anon_6.own_id
  FROM anon_6
  UNION ALL
  SELECT anon_37.statement_source, anon_37.account_code, anon_37.item, anon_37.unit_key, anon_37.our_rows, anon_37.only_key, anon_37.our_date, anon_37.our_tie,
    anon_37.least, anon_37.most, anon_37.their_date, anon_37.their_tie, anon_37.entry_code, anon_37.meeting_key, anon_37.met_amount, anon_37.doubled, anon_37.recon_rule,
    anon_37.reconciliation, anon_37.quantity_tolerance, anon_37.money_tolerance, anon_37.date_window_days, anon_37.one_to_many_limit, anon_37.meaning, anon_37.break_type,
    anon_37.our_amount, anon_37.their_amount, anon_37.our_key, anon_37.their_key, anon_37.value_date, anon_37.own_id
  FROM anon_37
  UNION ALL
  SELECT anon_41.statement_source, anon_41.account_code, anon_41.item, anon_41.unit_key, anon_41.our_rows, anon_41.only_key, anon_41.our_date, anon_41.our_tie,
    anon_41.least, anon_41.most, anon_41.their_date, anon_41.their_tie, anon_41.entry_code, anon_41.meeting_key, anon_41.met_amount, anon_41.doubled, anon_41.recon_rule,
    anon_41.reconciliation, anon_41.quantity_tolerance, anon_41.money_tolerance, anon_41.date_window_days, anon_41.one_to_many_limit, anon_41.meaning, anon_41.break_type,
    anon_41.our_amount, anon_41.their_amount, anon_41.our_key, anon_41.their_key, anon_41.value_date, anon_41.own_id
  FROM anon_41
),
anon_4 AS (
  SELECT anon_5.statement_source, anon_5.account_code, anon_5.item, anon_5.unit_key, anon_5.our_rows, anon_5.only_key, anon_5.our_date, anon_5.our_tie,
    anon_5.least, anon_5.most, anon_5.their_date, anon_5.their_tie, anon_5.entry_code, anon_5.meeting_key, anon_5.met_amount, anon_5.doubled, anon_5.recon_rule,
    anon_5.reconciliation, anon_5.quantity_tolerance, anon_5.money_tolerance, anon_5.date_window_days, anon_5.one_to_many_limit, anon_5.meaning, anon_5.break_type,
    anon_5.our_amount, anon_5.their_amount, anon_5.our_key, anon_5.their_key, anon_5.value_date, anon_5.own_id, 'E' + '.' + CAST(anon_5.statement_source AS VARCHAR(8000)) + '.' + CAST(anon_5.account_code AS VARCHAR(8000)) + '.' + CAST(anon_5.item AS VARCHAR(8000)) + '.' + CAST(anon_5.unit_key AS VARCHAR(8000)) AS break_id,
    'CASH_ENTRY' AS recon_kind, CAST(anon_5.their_amount - anon_5.our_amount AS DECIMAL(38, 6)) AS difference, coalesce('-', '-') AS linked_break_id
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.break_id, anon_4.recon_kind, anon_4.break_type, anon_4.statement_source, anon_4.account_code, anon_4.item, anon_4.our_key, anon_4.their_key,
    anon_4.our_amount, anon_4.their_amount, anon_4.difference, anon_4.linked_break_id, anon_4.value_date
  FROM anon_4
),
anon_51 AS (
  SELECT balance_difference.statement_source, balance_difference.account_code, balance_difference.item, balance_difference.held_by, balance_difference.state,
    balance_difference.their_key, balance_difference.our_amount, balance_difference.their_amount
  FROM balance_difference
  WHERE balance_difference.state IN ('OPEN', 'TIE')
),
anon_50 AS (
  SELECT anon_51.statement_source, anon_51.account_code, anon_51.item, anon_51.held_by, anon_51.state, anon_51.their_key, anon_51.our_amount, anon_51.their_amount,
    CASE WHEN (anon_51.state = 'TIE') THEN 'TIE' ELSE CASE WHEN (anon_51.held_by = 'OURS') THEN 'MISSING' ELSE CASE WHEN (anon_51.held_by = 'THEIRS') THEN 'EXTRA'
    ELSE 'AMOUNT' END END END AS break_type, '-' AS our_key, CAST('2026-11-10' AS DATE) AS value_date
  FROM anon_51
),
anon_49 AS (
  SELECT anon_50.statement_source, anon_50.account_code, anon_50.item, anon_50.held_by, anon_50.state, anon_50.their_key, anon_50.our_amount, anon_50.their_amount,
    anon_50.break_type, anon_50.our_key, anon_50.value_date, 'B' + '.' + CAST(anon_50.statement_source AS VARCHAR(8000)) + '.' + CAST(anon_50.account_code AS VARCHAR(8000)) + '.' + CAST(anon_50.item AS VARCHAR(8000)) AS break_id,
    'CASH_BALANCE' AS recon_kind, CAST(anon_50.their_amount - anon_50.our_amount AS DECIMAL(38, 6)) AS difference, coalesce('-', '-') AS linked_break_id
  FROM anon_50
),
anon_48 AS (
  SELECT anon_49.break_id, anon_49.recon_kind, anon_49.break_type, anon_49.statement_source, anon_49.account_code, anon_49.item, anon_49.our_key, anon_49.their_key,
    anon_49.our_amount, anon_49.their_amount, anon_49.difference, anon_49.linked_break_id, anon_49.value_date
  FROM anon_49
),
anon_2 AS (
  SELECT anon_3.break_id, anon_3.recon_kind, anon_3.break_type, anon_3.statement_source, anon_3.account_code, anon_3.item, anon_3.our_key, anon_3.their_key,
    anon_3.our_amount, anon_3.their_amount, anon_3.difference, anon_3.linked_break_id, anon_3.value_date
  FROM anon_3
  UNION ALL
  SELECT anon_48.break_id, anon_48.recon_kind, anon_48.break_type, anon_48.statement_source, anon_48.account_code, anon_48.item, anon_48.our_key, anon_48.their_key,
    anon_48.our_amount, anon_48.their_amount, anon_48.difference, anon_48.linked_break_id, anon_48.value_date
  FROM anon_48
),
anon_1 AS (
  SELECT anon_2.break_id, anon_2.recon_kind, anon_2.break_type, anon_2.statement_source, anon_2.account_code, anon_2.item, anon_2.our_key, anon_2.their_key,
    CAST(anon_2.our_amount AS DECIMAL(38, 6)) AS our_amount, CAST(anon_2.their_amount AS DECIMAL(38, 6)) AS their_amount, CAST(anon_2.difference AS DECIMAL(38, 6)) AS difference,
    anon_2.linked_break_id, CAST(anon_2.value_date AS DATE) AS value_date
  FROM anon_2
)
SELECT anon_1.break_id, anon_1.recon_kind, anon_1.break_type, anon_1.statement_source, anon_1.account_code, anon_1.item, anon_1.our_key, anon_1.their_key,
  anon_1.our_amount, anon_1.their_amount, anon_1.difference, anon_1.linked_break_id, anon_1.value_date
FROM anon_1
