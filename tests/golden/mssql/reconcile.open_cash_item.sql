WITH
anon_10 AS (
  SELECT cash_item.side, cash_item.statement_source, cash_item.account_code, cash_item.item, cash_item.item_key, cash_item.group_key, cash_item.value_date,
    cash_item.day_number, cash_item.amount, cash_item.entry_code, cash_item.first_date
  FROM cash_item
  WHERE cash_item.side = 'OURS'
),
anon_9 AS (
  SELECT anon_10.side, anon_10.statement_source, anon_10.account_code, anon_10.item, anon_10.item_key, anon_10.group_key, anon_10.value_date, anon_10.day_number,
    anon_10.amount, anon_10.entry_code, anon_10.first_date
  FROM anon_10
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_11
    FROM reference_match
    WHERE anon_10.statement_source = reference_match.statement_source AND anon_10.account_code = reference_match.account_code AND anon_10.item = reference_match.item
      AND anon_10.item_key = reference_match.our_key AND anon_10.group_key = reference_match.group_key
  ))
),
anon_13 AS (
  SELECT sum_match.statement_source, sum_match.account_code, sum_match.item, sum_match.our_key, sum_match.group_key, sum_match.their_key, sum_match.match_rule,
    sum_match.our_amount, sum_match.their_amount
  FROM sum_match
  WHERE sum_match.match_rule != 'TIE'
),
anon_7 AS (
  SELECT anon_9.side, anon_9.statement_source, anon_9.account_code, anon_9.item, anon_9.item_key, anon_9.group_key, anon_9.value_date, anon_9.day_number,
    anon_9.amount, anon_9.entry_code, anon_9.first_date
  FROM anon_9
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_12
    FROM anon_13
    WHERE anon_9.statement_source = anon_13.statement_source AND anon_9.account_code = anon_13.account_code AND anon_9.item = anon_13.item AND anon_9.item_key = anon_13.our_key
      AND anon_9.group_key = anon_13.group_key
  ))
),
anon_16 AS (
  SELECT sum_match.statement_source, sum_match.account_code, sum_match.item, sum_match.our_key, sum_match.group_key, sum_match.their_key, sum_match.match_rule,
    sum_match.our_amount, sum_match.their_amount
  FROM sum_match
  WHERE sum_match.match_rule = 'TIE'
),
anon_15 AS (
  SELECT anon_16.statement_source, anon_16.account_code, anon_16.item, anon_16.group_key, anon_16.our_key AS item_key
  FROM anon_16
),
anon_14 AS (
  SELECT DISTINCT anon_15.statement_source, anon_15.account_code, anon_15.item, anon_15.group_key, anon_15.item_key
  FROM anon_15
),
anon_8 AS (
  SELECT anon_14.statement_source, anon_14.account_code, anon_14.item, anon_14.group_key, anon_14.item_key, 'Y' AS tied
  FROM anon_14
),
anon_6 AS (
  SELECT anon_7.side, anon_7.statement_source, anon_7.account_code, anon_7.item, anon_7.item_key, anon_7.group_key, anon_7.value_date, anon_7.day_number,
    anon_7.amount, anon_7.entry_code, anon_7.first_date, anon_8.tied
  FROM anon_7
  LEFT OUTER JOIN anon_8 ON anon_7.statement_source = anon_8.statement_source AND anon_7.account_code = anon_8.account_code AND anon_7.item = anon_8.item
    AND anon_7.item_key = anon_8.item_key AND anon_7.group_key = anon_8.group_key
),
anon_5 AS (
  SELECT anon_6.side, anon_6.statement_source, anon_6.account_code, anon_6.item, anon_6.item_key, anon_6.group_key, anon_6.value_date, anon_6.day_number,
    anon_6.amount, anon_6.entry_code, anon_6.first_date, anon_6.tied
  FROM anon_6
),
anon_22 AS (
  SELECT cash_item.side, cash_item.statement_source, cash_item.account_code, cash_item.item, cash_item.item_key, cash_item.group_key, cash_item.value_date,
    cash_item.day_number, cash_item.amount, cash_item.entry_code, cash_item.first_date
  FROM cash_item
  WHERE cash_item.side = 'THEIRS'
),
anon_21 AS (
  SELECT anon_22.side, anon_22.statement_source, anon_22.account_code, anon_22.item, anon_22.item_key, anon_22.group_key, anon_22.value_date, anon_22.day_number,
    anon_22.amount, anon_22.entry_code, anon_22.first_date
  FROM anon_22
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_23
    FROM reference_match
    WHERE anon_22.statement_source = reference_match.statement_source AND anon_22.account_code = reference_match.account_code AND anon_22.item = reference_match.item
      AND anon_22.item_key = reference_match.their_key
  ))
),
anon_19 AS (
  SELECT anon_21.side, anon_21.statement_source, anon_21.account_code, anon_21.item, anon_21.item_key, anon_21.group_key, anon_21.value_date, anon_21.day_number,
    anon_21.amount, anon_21.entry_code, anon_21.first_date
  FROM anon_21
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_24
    FROM anon_13
    WHERE anon_21.statement_source = anon_13.statement_source AND anon_21.account_code = anon_13.account_code AND anon_21.item = anon_13.item AND anon_21.item_key = anon_13.their_key
  ))
),
anon_26 AS (
  SELECT anon_16.statement_source, anon_16.account_code, anon_16.item, anon_16.their_key AS item_key
  FROM anon_16
),
anon_25 AS (
  SELECT DISTINCT anon_26.statement_source, anon_26.account_code, anon_26.item, anon_26.item_key
  FROM anon_26
),
anon_20 AS (
  SELECT anon_25.statement_source, anon_25.account_code, anon_25.item, anon_25.item_key, 'Y' AS tied
  FROM anon_25
),
anon_18 AS (
  SELECT anon_19.side, anon_19.statement_source, anon_19.account_code, anon_19.item, anon_19.item_key, anon_19.group_key, anon_19.value_date, anon_19.day_number,
    anon_19.amount, anon_19.entry_code, anon_19.first_date, anon_20.tied
  FROM anon_19
  LEFT OUTER JOIN anon_20 ON anon_19.statement_source = anon_20.statement_source AND anon_19.account_code = anon_20.account_code AND anon_19.item = anon_20.item
    AND anon_19.item_key = anon_20.item_key
),
anon_17 AS (
  SELECT anon_18.side, anon_18.statement_source, anon_18.account_code, anon_18.item, anon_18.item_key, anon_18.group_key, anon_18.value_date, anon_18.day_number,
    anon_18.amount, anon_18.entry_code, anon_18.first_date, anon_18.tied
  FROM anon_18
),
anon_4 AS (
  SELECT anon_5.side, anon_5.statement_source, anon_5.account_code, anon_5.item, anon_5.item_key, anon_5.group_key, anon_5.value_date, anon_5.day_number,
    anon_5.amount, anon_5.entry_code, anon_5.first_date, anon_5.tied
  FROM anon_5
  UNION ALL
  SELECT anon_17.side, anon_17.statement_source, anon_17.account_code, anon_17.item, anon_17.item_key, anon_17.group_key, anon_17.value_date, anon_17.day_number,
    anon_17.amount, anon_17.entry_code, anon_17.first_date, anon_17.tied
  FROM anon_17
),
anon_3 AS (
  SELECT anon_4.side, anon_4.statement_source, anon_4.account_code, anon_4.item, anon_4.item_key, anon_4.group_key, anon_4.value_date, anon_4.day_number,
    anon_4.amount, anon_4.entry_code, anon_4.first_date, anon_4.tied, coalesce(anon_4.tied, 'N') AS tie
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.side, anon_3.statement_source, anon_3.account_code, anon_3.item, anon_3.item_key, anon_3.group_key, anon_3.value_date, anon_3.day_number,
    anon_3.amount, anon_3.entry_code, anon_3.first_date, anon_3.tie
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.side, anon_2.statement_source, anon_2.account_code, anon_2.item, anon_2.item_key, anon_2.group_key, CAST(anon_2.value_date AS DATE) AS value_date,
    CAST(anon_2.day_number AS BIGINT) AS day_number, CAST(anon_2.amount AS DECIMAL(38, 6)) AS amount, anon_2.entry_code, CAST(anon_2.first_date AS DATE) AS first_date,
    anon_2.tie
  FROM anon_2
)
SELECT anon_1.side, anon_1.statement_source, anon_1.account_code, anon_1.item, anon_1.item_key, anon_1.group_key, anon_1.value_date, anon_1.day_number,
  anon_1.amount, anon_1.entry_code, anon_1.first_date, anon_1.tie
FROM anon_1
