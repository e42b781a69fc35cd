WITH
anon_12 AS (
  SELECT cash_item.side, cash_item.statement_source, cash_item.account_code, cash_item.item, cash_item.item_key, cash_item.group_key, cash_item.value_date,
    cash_item.day_number, cash_item.amount, cash_item.entry_code, cash_item.first_date
  FROM cash_item
  WHERE cash_item.side = 'OURS'
),
anon_11 AS (
  SELECT anon_12.side, anon_12.statement_source, anon_12.account_code, anon_12.item, anon_12.item_key, anon_12.group_key, anon_12.value_date, anon_12.day_number,
    anon_12.amount, anon_12.entry_code, anon_12.first_date
  FROM anon_12
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_13
    FROM reference_match
    WHERE anon_12.statement_source = reference_match.statement_source AND anon_12.account_code = reference_match.account_code AND anon_12.item = reference_match.item
      AND anon_12.item_key = reference_match.our_key AND anon_12.group_key = reference_match.group_key
  ))
),
anon_16 AS (
  SELECT cash_item.side, cash_item.statement_source, cash_item.account_code, cash_item.item, cash_item.item_key, cash_item.group_key, cash_item.value_date,
    cash_item.day_number, cash_item.amount, cash_item.entry_code, cash_item.first_date
  FROM cash_item
  WHERE cash_item.side = 'THEIRS'
),
anon_15 AS (
  SELECT anon_16.side, anon_16.statement_source, anon_16.account_code, anon_16.item, anon_16.item_key, anon_16.group_key, anon_16.value_date, anon_16.day_number,
    anon_16.amount, anon_16.entry_code, anon_16.first_date
  FROM anon_16
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_17
    FROM reference_match
    WHERE anon_16.statement_source = reference_match.statement_source AND anon_16.account_code = reference_match.account_code AND anon_16.item = reference_match.item
      AND anon_16.item_key = reference_match.their_key
  ))
),
anon_10 AS (
  SELECT anon_11.side, anon_11.statement_source, anon_11.account_code, anon_11.item, anon_11.item_key, anon_11.group_key, anon_11.value_date, anon_11.day_number,
    anon_11.amount, anon_11.entry_code, anon_11.first_date
  FROM anon_11
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_14
    FROM anon_15
    WHERE anon_11.statement_source = anon_15.statement_source AND anon_11.account_code = anon_15.account_code AND anon_11.item = anon_15.item AND anon_11.group_key = anon_15.group_key
  ))
),
anon_9 AS (
  SELECT anon_10.side, anon_10.statement_source, anon_10.account_code, anon_10.item, anon_10.item_key, anon_10.group_key, anon_10.value_date, anon_10.day_number,
    anon_10.amount, anon_10.entry_code, anon_10.first_date
  FROM anon_10
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_18
    FROM anon_15
    WHERE anon_10.statement_source = anon_15.statement_source AND anon_10.account_code = anon_15.account_code AND anon_10.item = anon_15.item AND anon_10.item_key = anon_15.group_key
  ))
),
anon_8 AS (
  SELECT anon_9.side, anon_9.statement_source, anon_9.account_code, anon_9.item, anon_9.item_key, anon_9.group_key, anon_9.value_date, anon_9.day_number,
    anon_9.amount, anon_9.entry_code, anon_9.first_date
  FROM anon_9
),
anon_24 AS (
  SELECT anon_15.side, anon_15.statement_source, anon_15.account_code, anon_15.item, anon_15.item_key, anon_15.group_key, anon_15.value_date, anon_15.day_number,
    anon_15.amount, anon_15.entry_code, anon_15.first_date
  FROM anon_15
  WHERE anon_15.group_key != '-'
),
anon_23 AS (
  SELECT anon_24.side, anon_24.statement_source, anon_24.account_code, anon_24.item, anon_24.item_key, anon_24.group_key, anon_24.value_date, anon_24.day_number,
    anon_24.amount, anon_24.entry_code, anon_24.first_date
  FROM anon_24
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_25
    FROM anon_11
    WHERE anon_24.statement_source = anon_11.statement_source AND anon_24.account_code = anon_11.account_code AND anon_24.item = anon_11.item AND anon_24.group_key = anon_11.group_key
  ))
),
anon_22 AS (
  SELECT anon_23.side, anon_23.statement_source, anon_23.account_code, anon_23.item, anon_23.item_key, anon_23.group_key, anon_23.value_date, anon_23.day_number,
    anon_23.amount, anon_23.entry_code, anon_23.first_date
  FROM anon_23
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_26
    FROM anon_11
    WHERE anon_23.statement_source = anon_11.statement_source AND anon_23.account_code = anon_11.account_code AND anon_23.item = anon_11.item AND anon_23.group_key = anon_11.item_key
  ))
),
anon_21 AS (
  SELECT anon_22.side, anon_22.statement_source, anon_22.account_code, anon_22.item, anon_22.item_key, anon_22.group_key, anon_22.value_date, anon_22.day_number,
    anon_22.amount, anon_22.entry_code, anon_22.first_date
  FROM anon_22
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_27
    FROM reference_match
    WHERE anon_22.statement_source = reference_match.statement_source AND anon_22.account_code = reference_match.account_code AND anon_22.item = reference_match.item
      AND anon_22.group_key = reference_match.meeting_key
  ))
),
anon_20 AS (
  SELECT anon_21.side, anon_21.statement_source, anon_21.account_code, anon_21.item, anon_21.item_key, anon_21.group_key, anon_21.value_date, anon_21.day_number,
    anon_21.amount, anon_21.entry_code, anon_21.first_date
  FROM anon_21
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_28
    FROM recent_match
    WHERE anon_21.statement_source = recent_match.statement_source AND anon_21.account_code = recent_match.account_code AND anon_21.item = recent_match.item
      AND anon_21.group_key = recent_match.meeting_key
  ))
),
anon_19 AS (
  SELECT anon_20.side, anon_20.statement_source, anon_20.account_code, anon_20.item, anon_20.item_key, anon_20.group_key, anon_20.value_date, anon_20.day_number,
    anon_20.amount, anon_20.entry_code, anon_20.first_date
  FROM anon_20
),
anon_30 AS (
  SELECT anon_15.side, anon_15.statement_source, anon_15.account_code, anon_15.item, anon_15.item_key, anon_15.group_key, anon_15.value_date, anon_15.day_number,
    anon_15.amount, anon_15.entry_code, anon_15.first_date
  FROM anon_15
  WHERE anon_15.group_key = '-'
),
anon_29 AS (
  SELECT anon_30.side, anon_30.statement_source, anon_30.account_code, anon_30.item, anon_30.item_key, anon_30.group_key, anon_30.value_date, anon_30.day_number,
    anon_30.amount, anon_30.entry_code, anon_30.first_date
  FROM anon_30
),
anon_7 AS (
  SELECT anon_8.side, anon_8.statement_source, anon_8.account_code, anon_8.item, anon_8.item_key, anon_8.group_key, anon_8.value_date, anon_8.day_number,
    anon_8.amount, anon_8.entry_code, anon_8.first_date
  FROM anon_8
  UNION ALL
  SELECT anon_19.side, anon_19.statement_source, anon_19.account_code, anon_19.item, anon_19.item_key, anon_19.group_key, anon_19.value_date, anon_19.day_number,
    anon_19.amount, anon_19.entry_code, anon_19.first_date
  FROM anon_19
  UNION ALL
  SELECT anon_29.side, anon_29.statement_source, anon_29.account_code, anon_29.item, anon_29.item_key, anon_29.group_key, anon_29.value_date, anon_29.day_number,
    anon_29.amount, anon_29.entry_code, anon_29.first_date
  FROM anon_29
),
anon_5 AS (
  SELECT anon_7.side, anon_7.statement_source, anon_7.account_code, anon_7.item, anon_7.item_key, anon_7.group_key, anon_7.value_date, anon_7.day_number,
    anon_7.amount, anon_7.entry_code, anon_7.first_date, CASE WHEN (anon_7.statement_source = 'bank') THEN 'BANK_CASH' ELSE 'BROKER_CASH' END AS recon_rule
  FROM anon_7
),
anon_31 AS (
  SELECT tolerance.reconciliation, tolerance.valid_from, tolerance.valid_to, tolerance.quantity_tolerance, tolerance.money_tolerance, tolerance.price_tolerance,
    tolerance.date_window_days, tolerance.one_to_many_key, tolerance.one_to_many_limit, tolerance.source, tolerance.evidence, tolerance.origin
  FROM tolerance
  WHERE tolerance.valid_from <= CAST('2026-11-10' AS DATE) AND tolerance.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_6 AS (
  SELECT anon_31.reconciliation, anon_31.quantity_tolerance, anon_31.money_tolerance, anon_31.date_window_days, anon_31.one_to_many_limit
  FROM anon_31
),
anon_4 AS (
  SELECT anon_5.side, anon_5.statement_source, anon_5.account_code, anon_5.item, anon_5.item_key, anon_5.group_key, anon_5.value_date, anon_5.day_number,
    anon_5.amount, anon_5.entry_code, anon_5.first_date, anon_5.recon_rule, anon_6.reconciliation, anon_6.quantity_tolerance, anon_6.money_tolerance, anon_6.date_window_days,
    anon_6.one_to_many_limit
  FROM anon_5
  LEFT OUTER JOIN anon_6 ON anon_5.recon_rule = anon_6.reconciliation
),
anon_3 AS (
  SELECT anon_4.side, anon_4.statement_source, anon_4.account_code, anon_4.item, anon_4.item_key, anon_4.group_key, anon_4.value_date, anon_4.day_number,
    anon_4.amount, anon_4.entry_code, anon_4.first_date, anon_4.recon_rule, anon_4.reconciliation, CAST(coalesce(anon_4.quantity_tolerance, 0) AS DECIMAL(38, 6)) AS quantity_tolerance,
    CAST(coalesce(anon_4.money_tolerance, 0) AS DECIMAL(38, 6)) AS money_tolerance, coalesce(anon_4.date_window_days, 0) AS date_window_days, coalesce(anon_4.one_to_many_limit, 1) AS one_to_many_limit
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.side, anon_3.statement_source, anon_3.account_code, anon_3.item, anon_3.item_key, anon_3.group_key, anon_3.value_date, anon_3.day_number,
    anon_3.amount, anon_3.entry_code, anon_3.first_date, anon_3.money_tolerance, anon_3.date_window_days, anon_3.one_to_many_limit
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.side, anon_2.statement_source, anon_2.account_code, anon_2.item, anon_2.item_key, anon_2.group_key, CAST(anon_2.value_date AS DATE) AS value_date,
    CAST(anon_2.day_number AS BIGINT) AS day_number, CAST(anon_2.amount AS DECIMAL(38, 6)) AS amount, anon_2.entry_code, CAST(anon_2.first_date AS DATE) AS first_date,
    CAST(anon_2.money_tolerance AS DECIMAL(38, 6)) AS money_tolerance, CAST(anon_2.date_window_days AS BIGINT) AS date_window_days, CAST(anon_2.one_to_many_limit AS BIGINT) AS one_to_many_limit
  FROM anon_2
)
SELECT anon_1.side, anon_1.statement_source, anon_1.account_code, anon_1.item, anon_1.item_key, anon_1.group_key, anon_1.value_date, anon_1.day_number,
  anon_1.amount, anon_1.entry_code, anon_1.first_date, anon_1.money_tolerance, anon_1.date_window_days, anon_1.one_to_many_limit
FROM anon_1
