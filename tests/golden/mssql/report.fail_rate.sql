WITH
anon_18 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.instructed_quantity, instruction.instructed_money, instruction.depository_account, instruction.contra_account, instruction.street_reference,
    instruction.account_id, instruction.short_sale, instruction.trade_date, 'US.NSCC' AS calendar_key
  FROM instruction
),
anon_20 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.day = CAST('2026-11-10' AS DATE) AND calendar_day.is_settlement_day = 1
),
anon_17 AS (
  SELECT anon_18.instruction_id, anon_18.clearing_path, anon_18.settlement_date, anon_18.security_id, anon_18.currency, anon_18.quantity, anon_18.money,
    anon_18.instructed_quantity, anon_18.instructed_money, anon_18.depository_account, anon_18.contra_account, anon_18.street_reference, anon_18.account_id,
    anon_18.short_sale, anon_18.trade_date, anon_18.calendar_key
  FROM anon_18
  WHERE EXISTS (
    SELECT 1 AS anon_19
    FROM anon_20
    WHERE anon_18.calendar_key = anon_20.calendar_key
  )
),
anon_16 AS (
  SELECT anon_17.instruction_id, anon_17.clearing_path, anon_17.settlement_date, anon_17.security_id, anon_17.currency, anon_17.quantity, anon_17.money,
    anon_17.instructed_quantity, anon_17.instructed_money, anon_17.depository_account, anon_17.contra_account, anon_17.street_reference, anon_17.account_id,
    anon_17.short_sale, anon_17.trade_date
  FROM anon_17
),
anon_15 AS (
  SELECT anon_16.instruction_id, anon_16.clearing_path, anon_16.settlement_date, anon_16.security_id, anon_16.currency, anon_16.quantity, anon_16.money,
    anon_16.instructed_quantity, anon_16.instructed_money, anon_16.depository_account, anon_16.contra_account, anon_16.street_reference, anon_16.account_id,
    anon_16.short_sale, anon_16.trade_date
  FROM anon_16
  WHERE anon_16.clearing_path = 'CNS'
),
anon_13 AS (
  SELECT anon_15.clearing_path, anon_15.security_id, anon_15.currency, anon_15.quantity
  FROM anon_15
),
anon_14 AS (
  SELECT clearing_position.security_id, clearing_position.currency, clearing_position.open_quantity
  FROM clearing_position
),
anon_12 AS (
  SELECT anon_13.clearing_path, anon_13.security_id, anon_13.currency, anon_13.quantity, anon_14.open_quantity
  FROM anon_13
  JOIN anon_14 ON anon_13.security_id = anon_14.security_id AND anon_13.currency = anon_14.currency
),
anon_11 AS (
  SELECT anon_12.clearing_path, anon_12.security_id, anon_12.currency, anon_12.quantity, anon_12.open_quantity
  FROM anon_12
),
anon_23 AS (
  SELECT anon_16.instruction_id, anon_16.clearing_path, anon_16.settlement_date, anon_16.security_id, anon_16.currency, anon_16.quantity, anon_16.money,
    anon_16.instructed_quantity, anon_16.instructed_money, anon_16.depository_account, anon_16.contra_account, anon_16.street_reference, anon_16.account_id,
    anon_16.short_sale, anon_16.trade_date
  FROM anon_16
  WHERE anon_16.clearing_path != 'CNS'
),
anon_24 AS (
  SELECT open_instruction.instruction_id, open_instruction.quantity AS left_quantity
  FROM open_instruction
),
anon_22 AS (
  SELECT anon_23.instruction_id, anon_23.clearing_path, anon_23.settlement_date, anon_23.security_id, anon_23.currency, anon_23.quantity, anon_23.money,
    anon_23.instructed_quantity, anon_23.instructed_money, anon_23.depository_account, anon_23.contra_account, anon_23.street_reference, anon_23.account_id,
    anon_23.short_sale, anon_23.trade_date, anon_24.left_quantity
  FROM anon_23
  LEFT OUTER JOIN anon_24 ON anon_23.instruction_id = anon_24.instruction_id
),
anon_21 AS (
  SELECT anon_22.clearing_path, anon_22.security_id, anon_22.currency, anon_22.quantity, coalesce(anon_22.left_quantity, CAST(0 AS DECIMAL(38, 6))) AS open_quantity
  FROM anon_22
),
anon_9 AS (
  SELECT anon_11.clearing_path, anon_11.security_id, anon_11.currency, anon_11.quantity, anon_11.open_quantity
  FROM anon_11
  UNION ALL
  SELECT anon_21.clearing_path, anon_21.security_id, anon_21.currency, anon_21.quantity, anon_21.open_quantity
  FROM anon_21
),
anon_10 AS (
  SELECT closing_price.security_id, closing_price.close_price
  FROM closing_price
),
anon_8 AS (
  SELECT anon_9.clearing_path, anon_9.security_id, anon_9.currency, anon_9.quantity, anon_9.open_quantity, anon_10.close_price
  FROM anon_9
  LEFT OUTER JOIN anon_10 ON anon_9.security_id = anon_10.security_id
),
anon_6 AS (
  SELECT anon_8.clearing_path, anon_8.security_id, anon_8.currency, anon_8.quantity, anon_8.open_quantity, anon_8.close_price, CASE WHEN (anon_8.quantity > 0) THEN 'RECEIVE'
    ELSE 'DELIVER' END AS direction, CAST(round(abs(CAST(CAST(anon_8.quantity AS DECIMAL(19, 6)) * coalesce(anon_8.close_price, CAST(0 AS DECIMAL(18, 8))) AS DECIMAL(38, 14))), 2) AS DECIMAL(38, 2)) AS due_value,
    CAST(round(abs(CAST(CAST(anon_8.open_quantity AS DECIMAL(19, 6)) * coalesce(anon_8.close_price, CAST(0 AS DECIMAL(18, 8))) AS DECIMAL(38, 14))), 2) AS DECIMAL(38, 2)) AS failed_value
  FROM anon_8
),
anon_27 AS (
  SELECT fx_rate.rate_date, fx_rate.from_currency, fx_rate.to_currency, fx_rate.fx_rate, fx_rate.rate_source, fx_rate.file_id, fx_rate.line_number
  FROM fx_rate
  WHERE fx_rate.to_currency = 'USD' AND fx_rate.from_currency != 'USD'
),
anon_26 AS (
  SELECT anon_27.rate_date, anon_27.from_currency, anon_27.to_currency, anon_27.fx_rate, anon_27.rate_source, anon_27.file_id, anon_27.line_number, CAST(row_number() OVER (PARTITION BY anon_27.from_currency ORDER BY anon_27.rate_date DESC) AS BIGINT) AS rank
  FROM anon_27
),
anon_25 AS (
  SELECT anon_26.rate_date, anon_26.from_currency, anon_26.to_currency, anon_26.fx_rate, anon_26.rate_source, anon_26.file_id, anon_26.line_number, anon_26.rank
  FROM anon_26
  WHERE anon_26.rank = 1
),
anon_7 AS (
  SELECT anon_25.from_currency AS currency, anon_25.fx_rate AS base_rate, anon_25.rate_date AS base_rate_date
  FROM anon_25
),
anon_5 AS (
  SELECT anon_6.clearing_path, anon_6.security_id, anon_6.currency, anon_6.quantity, anon_6.open_quantity, anon_6.close_price, anon_6.direction, anon_6.due_value,
    anon_6.failed_value, anon_7.base_rate, anon_7.base_rate_date
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.currency = anon_7.currency
),
anon_4 AS (
  SELECT anon_5.clearing_path, anon_5.security_id, anon_5.currency, anon_5.quantity, anon_5.open_quantity, anon_5.close_price, anon_5.direction, anon_5.base_rate,
    anon_5.base_rate_date, CASE WHEN (anon_5.currency = 'USD') THEN anon_5.due_value ELSE CAST(round(CAST(CAST(anon_5.due_value AS DECIMAL(19, 6)) * anon_5.base_rate AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) END AS due_value,
    CASE WHEN (anon_5.currency = 'USD') THEN anon_5.failed_value ELSE CAST(round(CAST(CAST(anon_5.failed_value AS DECIMAL(19, 6)) * anon_5.base_rate AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) END AS failed_value
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.clearing_path, anon_4.security_id, anon_4.currency, anon_4.quantity, anon_4.open_quantity, anon_4.close_price, anon_4.direction, anon_4.due_value,
    anon_4.failed_value
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.clearing_path, anon_3.direction, CAST(COUNT_BIG(*) AS BIGINT) AS due_count, CAST(coalesce(SUM(CAST(CASE WHEN (anon_3.open_quantity != 0) THEN 1
    ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS failed_count, CAST(coalesce(SUM(anon_3.due_value), 0) AS DECIMAL(38, 2)) AS due_value, CAST(coalesce(SUM(anon_3.failed_value), 0) AS DECIMAL(38, 2)) AS failed_value,
    CAST(coalesce(SUM(CAST(CASE WHEN (anon_3.close_price IS NULL) THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS unpriced
  FROM anon_3
  GROUP BY anon_3.clearing_path, anon_3.direction
),
anon_1 AS (
  SELECT anon_2.clearing_path, anon_2.direction, CAST(anon_2.due_count AS BIGINT) AS due_count, CAST(anon_2.failed_count AS BIGINT) AS failed_count, CAST(anon_2.due_value AS DECIMAL(38, 2)) AS due_value,
    CAST(anon_2.failed_value AS DECIMAL(38, 2)) AS failed_value, CAST(anon_2.unpriced AS BIGINT) AS unpriced
  FROM anon_2
)
SELECT anon_1.clearing_path, anon_1.direction, anon_1.due_count, anon_1.failed_count, anon_1.due_value, anon_1.failed_value, anon_1.unpriced
FROM anon_1
