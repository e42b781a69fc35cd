WITH
anon_3 AS (
  SELECT entry_match.statement_source, entry_match.account_code, entry_match.item, entry_match.our_key, entry_match.group_key, entry_match.their_key, entry_match.meeting_key,
    entry_match.match_rule, entry_match.our_amount, entry_match.their_amount
  FROM entry_match
),
anon_4 AS (
  SELECT group_match.statement_source, group_match.account_code, group_match.item, group_match.our_key, group_match.group_key, group_match.their_key, group_match.meeting_key,
    group_match.match_rule, group_match.our_amount, group_match.their_amount
  FROM group_match
),
anon_18 AS (
  SELECT cash_item.side, cash_item.statement_source, cash_item.account_code, cash_item.item, cash_item.item_key, cash_item.group_key, cash_item.value_date,
    cash_item.day_number, cash_item.amount, cash_item.entry_code, cash_item.first_date
  FROM cash_item
  WHERE cash_item.side = 'OURS'
),
anon_16 AS (
  SELECT anon_18.side, anon_18.statement_source, anon_18.account_code, anon_18.item, anon_18.item_key, anon_18.group_key, anon_18.value_date, anon_18.day_number,
    anon_18.amount, anon_18.entry_code, anon_18.first_date, CASE WHEN (anon_18.statement_source = 'bank') THEN 'BANK_CASH' ELSE 'BROKER_CASH' END AS recon_rule
  FROM anon_18
),
anon_19 AS (
  SELECT tolerance.reconciliation, tolerance.valid_from, tolerance.valid_to, tolerance.quantity_tolerance, tolerance.money_tolerance, tolerance.price_tolerance,
    tolerance.date_window_days, tolerance.one_to_many_key, tolerance.one_to_many_limit, tolerance.source, tolerance.evidence, tolerance.origin
  FROM tolerance
  WHERE tolerance.valid_from <= CAST('2026-11-10' AS DATE) AND tolerance.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_17 AS (
  SELECT anon_19.reconciliation, anon_19.quantity_tolerance, anon_19.money_tolerance, anon_19.date_window_days, anon_19.one_to_many_limit
  FROM anon_19
),
anon_15 AS (
  SELECT anon_16.side, anon_16.statement_source, anon_16.account_code, anon_16.item, anon_16.item_key, anon_16.group_key, anon_16.value_date, anon_16.day_number,
    anon_16.amount, anon_16.entry_code, anon_16.first_date, anon_16.recon_rule, anon_17.reconciliation, anon_17.quantity_tolerance, anon_17.money_tolerance,
    anon_17.date_window_days, anon_17.one_to_many_limit
  FROM anon_16
  LEFT OUTER JOIN anon_17 ON anon_16.recon_rule = anon_17.reconciliation
),
anon_14 AS (
  SELECT anon_15.side, anon_15.statement_source, anon_15.account_code, anon_15.item, anon_15.item_key, anon_15.group_key, anon_15.value_date, anon_15.day_number,
    anon_15.amount, anon_15.entry_code, anon_15.first_date, anon_15.recon_rule, anon_15.reconciliation, CAST(coalesce(anon_15.quantity_tolerance, 0) AS DECIMAL(38, 6)) AS quantity_tolerance,
    CAST(coalesce(anon_15.money_tolerance, 0) AS DECIMAL(38, 6)) AS money_tolerance, coalesce(anon_15.date_window_days, 0) AS date_window_days, coalesce(anon_15.one_to_many_limit, 1) AS one_to_many_limit
  FROM anon_15
),
anon_13 AS (
  SELECT anon_14.statement_source, anon_14.account_code, anon_14.item, anon_14.group_key, anon_14.money_tolerance, anon_14.date_window_days, anon_14.item_key AS our_key,
    anon_14.amount AS our_amount, anon_14.day_number AS our_day
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.statement_source, anon_13.account_code, anon_13.item, anon_13.group_key, anon_13.money_tolerance, anon_13.date_window_days, anon_13.our_key,
    anon_13.our_amount, anon_13.our_day
  FROM anon_13
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_20
    FROM entry_match
    WHERE anon_13.statement_source = entry_match.statement_source AND anon_13.account_code = entry_match.account_code AND anon_13.item = entry_match.item
      AND anon_13.group_key = entry_match.group_key AND anon_13.our_key = entry_match.our_key
  ))
),
anon_11 AS (
  SELECT anon_12.statement_source, anon_12.account_code, anon_12.item, anon_12.group_key, anon_12.money_tolerance, anon_12.date_window_days, anon_12.our_key,
    anon_12.our_amount, anon_12.our_day
  FROM anon_12
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_21
    FROM group_match
    WHERE anon_12.statement_source = group_match.statement_source AND anon_12.account_code = group_match.account_code AND anon_12.item = group_match.item
      AND anon_12.group_key = group_match.group_key AND anon_12.our_key = group_match.our_key
  ))
),
anon_25 AS (
  SELECT anon_11.statement_source, anon_11.account_code, anon_11.item, anon_11.group_key, anon_11.money_tolerance, anon_11.date_window_days, CAST(coalesce(SUM(anon_11.our_amount), 0) AS DECIMAL(38, 6)) AS our_amount,
    CAST(COUNT_BIG(*) AS BIGINT) AS our_rows, max(anon_11.our_day) AS our_day
  FROM anon_11
  GROUP BY anon_11.statement_source, anon_11.account_code, anon_11.item, anon_11.group_key, anon_11.money_tolerance, anon_11.date_window_days
),
anon_29 AS (
  SELECT cash_item.side, cash_item.statement_source, cash_item.account_code, cash_item.item, cash_item.item_key, cash_item.group_key, cash_item.value_date,
    cash_item.day_number, cash_item.amount, cash_item.entry_code, cash_item.first_date
  FROM cash_item
  WHERE cash_item.side = 'THEIRS' AND cash_item.group_key != '-'
),
anon_28 AS (
  SELECT anon_29.statement_source, anon_29.account_code, anon_29.item, anon_29.item_key AS their_key, anon_29.group_key AS reference, anon_29.amount AS their_amount,
    anon_29.day_number AS their_day
  FROM anon_29
),
anon_27 AS (
  SELECT anon_28.statement_source, anon_28.account_code, anon_28.item, anon_28.their_key, anon_28.reference, anon_28.their_amount, anon_28.their_day
  FROM anon_28
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_30
    FROM entry_match
    WHERE anon_28.statement_source = entry_match.statement_source AND anon_28.account_code = entry_match.account_code AND anon_28.item = entry_match.item
      AND anon_28.their_key = entry_match.their_key
  ))
),
anon_10 AS (
  SELECT anon_27.statement_source, anon_27.account_code, anon_27.item, anon_27.their_key, anon_27.reference, anon_27.their_amount, anon_27.their_day
  FROM anon_27
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_31
    FROM group_match
    WHERE anon_27.statement_source = group_match.statement_source AND anon_27.account_code = group_match.account_code AND anon_27.item = group_match.item
      AND anon_27.their_key = group_match.their_key
  ))
),
anon_26 AS (
  SELECT anon_10.statement_source, anon_10.account_code, anon_10.item, anon_10.reference, CAST(coalesce(SUM(anon_10.their_amount), 0) AS DECIMAL(38, 6)) AS stated,
    CAST(COUNT_BIG(*) AS BIGINT) AS stated_rows
  FROM anon_10
  GROUP BY anon_10.statement_source, anon_10.account_code, anon_10.item, anon_10.reference
),
anon_24 AS (
  SELECT anon_25.statement_source, anon_25.account_code, anon_25.item, anon_25.group_key, anon_25.money_tolerance, anon_25.date_window_days, anon_25.our_amount,
    anon_25.our_rows, anon_25.our_day, anon_26.reference, anon_26.stated, anon_26.stated_rows
  FROM anon_25
  JOIN anon_26 ON anon_25.statement_source = anon_26.statement_source AND anon_25.account_code = anon_26.account_code AND anon_25.item = anon_26.item AND anon_25.group_key = anon_26.reference
),
anon_23 AS (
  SELECT anon_24.statement_source, anon_24.account_code, anon_24.item, anon_24.group_key, anon_24.money_tolerance, anon_24.date_window_days, anon_24.our_amount,
    anon_24.our_rows, anon_24.our_day, anon_24.reference, anon_24.stated, anon_24.stated_rows
  FROM anon_24
  WHERE anon_24.stated_rows > 1 AND abs(anon_24.stated - anon_24.our_amount) <= anon_24.money_tolerance
),
anon_22 AS (
  SELECT anon_23.statement_source, anon_23.account_code, anon_23.item, anon_23.group_key
  FROM anon_23
),
anon_9 AS (
  SELECT anon_11.statement_source, anon_11.account_code, anon_11.item, anon_11.group_key, anon_11.money_tolerance, anon_11.date_window_days, anon_11.our_key,
    anon_11.our_amount, anon_11.our_day
  FROM anon_11
  JOIN anon_22 ON anon_11.statement_source = anon_22.statement_source AND anon_11.account_code = anon_22.account_code AND anon_11.item = anon_22.item AND anon_11.group_key = anon_22.group_key
),
anon_8 AS (
  SELECT anon_9.statement_source, anon_9.account_code, anon_9.item, anon_9.group_key, anon_9.money_tolerance, anon_9.date_window_days, anon_9.our_key, anon_9.our_amount,
    anon_9.our_day, anon_10.their_key, anon_10.reference, anon_10.their_amount, anon_10.their_day
  FROM anon_9
  JOIN anon_10 ON anon_9.statement_source = anon_10.statement_source AND anon_9.account_code = anon_10.account_code AND anon_9.item = anon_10.item AND anon_9.group_key = anon_10.reference
),
anon_7 AS (
  SELECT anon_8.statement_source, anon_8.account_code, anon_8.item, anon_8.group_key, anon_8.money_tolerance, anon_8.date_window_days, anon_8.our_key, anon_8.our_amount,
    anon_8.our_day, anon_8.their_key, anon_8.reference, anon_8.their_amount, anon_8.their_day, CASE WHEN (anon_8.our_key = anon_8.group_key AND anon_8.our_amount = anon_8.their_amount) THEN 'EXACT'
    ELSE 'GROUP_REFERENCE' END AS match_rule, anon_8.group_key AS meeting_key
  FROM anon_8
),
anon_6 AS (
  SELECT anon_7.statement_source, anon_7.account_code, anon_7.item, anon_7.our_key, anon_7.group_key, anon_7.their_key, anon_7.meeting_key, anon_7.match_rule,
    anon_7.our_amount, anon_7.their_amount
  FROM anon_7
),
anon_38 AS (
  SELECT anon_25.statement_source, anon_25.account_code, anon_25.item, anon_25.group_key, anon_25.money_tolerance, anon_25.date_window_days, anon_25.our_amount,
    anon_25.our_rows, anon_25.our_day
  FROM anon_25
  WHERE anon_25.our_rows > 1 AND anon_25.our_amount = 0
),
anon_37 AS (
  SELECT anon_38.statement_source, anon_38.account_code, anon_38.item, anon_38.group_key, anon_38.money_tolerance, anon_38.date_window_days, anon_38.our_amount,
    anon_38.our_rows, anon_38.our_day
  FROM anon_38
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_39
    FROM anon_26
    WHERE anon_38.statement_source = anon_26.statement_source AND anon_38.account_code = anon_26.account_code AND anon_38.item = anon_26.item AND anon_38.group_key = anon_26.reference
  ))
),
anon_36 AS (
  SELECT anon_37.statement_source, anon_37.account_code, anon_37.item, anon_37.group_key
  FROM anon_37
),
anon_35 AS (
  SELECT anon_11.statement_source, anon_11.account_code, anon_11.item, anon_11.group_key, anon_11.money_tolerance, anon_11.date_window_days, anon_11.our_key,
    anon_11.our_amount, anon_11.our_day
  FROM anon_11
  JOIN anon_36 ON anon_11.statement_source = anon_36.statement_source AND anon_11.account_code = anon_36.account_code AND anon_11.item = anon_36.item AND anon_11.group_key = anon_36.group_key
),
anon_34 AS (
  SELECT anon_35.statement_source, anon_35.account_code, anon_35.item, anon_35.group_key, anon_35.money_tolerance, anon_35.date_window_days, anon_35.our_key,
    anon_35.our_amount, anon_35.our_day, '-' AS their_key, CAST(0 AS DECIMAL(38, 6)) AS their_amount
  FROM anon_35
),
anon_33 AS (
  SELECT anon_34.statement_source, anon_34.account_code, anon_34.item, anon_34.group_key, anon_34.money_tolerance, anon_34.date_window_days, anon_34.our_key,
    anon_34.our_amount, anon_34.our_day, anon_34.their_key, anon_34.their_amount, CASE WHEN (anon_34.our_key = anon_34.group_key AND anon_34.our_amount = anon_34.their_amount) THEN 'EXACT'
    ELSE 'GROUP_REFERENCE' END AS match_rule, anon_34.group_key AS meeting_key
  FROM anon_34
),
anon_32 AS (
  SELECT anon_33.statement_source, anon_33.account_code, anon_33.item, anon_33.our_key, anon_33.group_key, anon_33.their_key, anon_33.meeting_key, anon_33.match_rule,
    anon_33.our_amount, anon_33.their_amount
  FROM anon_33
),
anon_46 AS (
  SELECT anon_26.statement_source, anon_26.account_code, anon_26.item, anon_26.reference, anon_26.stated, anon_26.stated_rows
  FROM anon_26
  WHERE anon_26.stated_rows > 1 AND anon_26.stated = 0
),
anon_45 AS (
  SELECT anon_46.statement_source, anon_46.account_code, anon_46.item, anon_46.reference, anon_46.stated, anon_46.stated_rows
  FROM anon_46
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_47
    FROM anon_25
    WHERE anon_46.statement_source = anon_25.statement_source AND anon_46.account_code = anon_25.account_code AND anon_46.item = anon_25.item AND anon_46.reference = anon_25.group_key
  ))
),
anon_44 AS (
  SELECT anon_45.statement_source, anon_45.account_code, anon_45.item, anon_45.reference
  FROM anon_45
),
anon_43 AS (
  SELECT anon_10.statement_source, anon_10.account_code, anon_10.item, anon_10.their_key, anon_10.reference, anon_10.their_amount, anon_10.their_day
  FROM anon_10
  JOIN anon_44 ON anon_10.statement_source = anon_44.statement_source AND anon_10.account_code = anon_44.account_code AND anon_10.item = anon_44.item AND anon_10.reference = anon_44.reference
),
anon_42 AS (
  SELECT anon_43.statement_source, anon_43.account_code, anon_43.item, anon_43.their_key, anon_43.reference, anon_43.their_amount, anon_43.their_day, '-' AS our_key,
    anon_43.reference AS group_key, CAST(0 AS DECIMAL(38, 6)) AS our_amount
  FROM anon_43
),
anon_41 AS (
  SELECT anon_42.statement_source, anon_42.account_code, anon_42.item, anon_42.their_key, anon_42.reference, anon_42.their_amount, anon_42.their_day, anon_42.our_key,
    anon_42.group_key, anon_42.our_amount, CASE WHEN (anon_42.our_key = anon_42.group_key AND anon_42.our_amount = anon_42.their_amount) THEN 'EXACT' ELSE 'GROUP_REFERENCE' END AS match_rule,
    anon_42.group_key AS meeting_key
  FROM anon_42
),
anon_40 AS (
  SELECT anon_41.statement_source, anon_41.account_code, anon_41.item, anon_41.our_key, anon_41.group_key, anon_41.their_key, anon_41.meeting_key, anon_41.match_rule,
    anon_41.our_amount, anon_41.their_amount
  FROM anon_41
),
anon_5 AS (
  SELECT anon_6.statement_source, anon_6.account_code, anon_6.item, anon_6.our_key, anon_6.group_key, anon_6.their_key, anon_6.meeting_key, anon_6.match_rule,
    anon_6.our_amount, anon_6.their_amount
  FROM anon_6
  UNION ALL
  SELECT anon_32.statement_source, anon_32.account_code, anon_32.item, anon_32.our_key, anon_32.group_key, anon_32.their_key, anon_32.meeting_key, anon_32.match_rule,
    anon_32.our_amount, anon_32.their_amount
  FROM anon_32
  UNION ALL
  SELECT anon_40.statement_source, anon_40.account_code, anon_40.item, anon_40.our_key, anon_40.group_key, anon_40.their_key, anon_40.meeting_key, anon_40.match_rule,
    anon_40.our_amount, anon_40.their_amount
  FROM anon_40
),
anon_2 AS (
  SELECT anon_3.statement_source, anon_3.account_code, anon_3.item, anon_3.our_key, anon_3.group_key, anon_3.their_key, anon_3.meeting_key, anon_3.match_rule,
    anon_3.our_amount, anon_3.their_amount
  FROM anon_3
  UNION ALL
  SELECT anon_4.statement_source, anon_4.account_code, anon_4.item, anon_4.our_key, anon_4.group_key, anon_4.their_key, anon_4.meeting_key, anon_4.match_rule,
    anon_4.our_amount, anon_4.their_amount
  FROM anon_4
  UNION ALL
  SELECT anon_5.statement_source, anon_5.account_code, anon_5.item, anon_5.our_key, anon_5.group_key, anon_5.their_key, anon_5.meeting_key, anon_5.match_rule,
    anon_5.our_amount, anon_5.their_amount
  FROM anon_5
),
anon_1 AS (
  SELECT anon_2.statement_source, anon_2.account_code, anon_2.item, anon_2.our_key, anon_2.group_key, anon_2.their_key, anon_2.meeting_key, anon_2.match_rule,
    CAST(anon_2.our_amount AS DECIMAL(38, 6)) AS our_amount, CAST(anon_2.their_amount AS DECIMAL(38, 6)) AS their_amount
  FROM anon_2
)
SELECT anon_1.statement_source, anon_1.account_code, anon_1.item, anon_1.our_key, anon_1.group_key, anon_1.their_key, anon_1.meeting_key, anon_1.match_rule,
  anon_1.our_amount, anon_1.their_amount
FROM anon_1
