WITH
anon_14 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.depository_account, instruction.contra_account, instruction.street_reference, instruction.account_id, instruction.short_sale,
    instruction.trade_date, 'US.NSCC' AS calendar_key
  FROM instruction
),
anon_16 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day, calendar_day.early_close,
    calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day, calendar_day.settlement_day_on_or_after,
    calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.day = DATE '2026-11-10' AND calendar_day.is_settlement_day = 1
),
anon_13 AS (
  SELECT anon_14.instruction_id, anon_14.clearing_path, anon_14.settlement_date, anon_14.security_id, anon_14.currency, anon_14.quantity, anon_14.money,
    anon_14.depository_account, anon_14.contra_account, anon_14.street_reference, anon_14.account_id, anon_14.short_sale, anon_14.trade_date, anon_14.calendar_key
  FROM anon_14
  WHERE EXISTS (
    SELECT 1 AS anon_15
    FROM anon_16
    WHERE anon_16.calendar_key = anon_14.calendar_key
  )
),
anon_12 AS (
  SELECT anon_13.instruction_id, anon_13.clearing_path, anon_13.settlement_date, anon_13.security_id, anon_13.currency, anon_13.quantity, anon_13.money,
    anon_13.depository_account, anon_13.contra_account, anon_13.street_reference, anon_13.account_id, anon_13.short_sale, anon_13.trade_date
  FROM anon_13
),
anon_11 AS (
  SELECT anon_12.instruction_id, anon_12.clearing_path, anon_12.settlement_date, anon_12.security_id, anon_12.currency, anon_12.quantity, anon_12.money,
    anon_12.depository_account, anon_12.contra_account, anon_12.street_reference, anon_12.account_id, anon_12.short_sale, anon_12.trade_date
  FROM anon_12
  WHERE anon_12.clearing_path = 'CNS'
),
anon_9 AS (
  SELECT anon_11.clearing_path, anon_11.security_id, anon_11.currency, anon_11.quantity
  FROM anon_11
),
anon_10 AS (
  SELECT clearing_position.security_id, clearing_position.currency, clearing_position.open_quantity
  FROM clearing_position
),
anon_8 AS (
  SELECT anon_9.clearing_path, anon_9.security_id, anon_9.currency, anon_9.quantity, anon_10.open_quantity
  FROM anon_9
  JOIN anon_10 ON anon_9.security_id = anon_10.security_id AND anon_9.currency = anon_10.currency
),
anon_7 AS (
  SELECT anon_8.clearing_path, anon_8.security_id, anon_8.quantity, anon_8.open_quantity
  FROM anon_8
),
anon_19 AS (
  SELECT anon_12.instruction_id, anon_12.clearing_path, anon_12.settlement_date, anon_12.security_id, anon_12.currency, anon_12.quantity, anon_12.money,
    anon_12.depository_account, anon_12.contra_account, anon_12.street_reference, anon_12.account_id, anon_12.short_sale, anon_12.trade_date
  FROM anon_12
  WHERE anon_12.clearing_path != 'CNS'
),
anon_20 AS (
  SELECT open_instruction.instruction_id, open_instruction.quantity AS left_quantity
  FROM open_instruction
),
anon_18 AS (
  SELECT anon_19.instruction_id, anon_19.clearing_path, anon_19.settlement_date, anon_19.security_id, anon_19.currency, anon_19.quantity, anon_19.money,
    anon_19.depository_account, anon_19.contra_account, anon_19.street_reference, anon_19.account_id, anon_19.short_sale, anon_19.trade_date, anon_20.left_quantity
  FROM anon_19
  LEFT OUTER JOIN anon_20 ON anon_19.instruction_id = anon_20.instruction_id
),
anon_17 AS (
  SELECT anon_18.clearing_path, anon_18.security_id, anon_18.quantity, coalesce(anon_18.left_quantity, CAST(0 AS NUMBER(38, 6))) AS open_quantity
  FROM anon_18
),
anon_5 AS (
  SELECT anon_7.clearing_path, anon_7.security_id, anon_7.quantity, anon_7.open_quantity
  FROM anon_7
  UNION ALL
  SELECT anon_17.clearing_path, anon_17.security_id, anon_17.quantity, anon_17.open_quantity
  FROM anon_17
),
anon_6 AS (
  SELECT closing_price.security_id, closing_price.close_price
  FROM closing_price
),
anon_4 AS (
  SELECT anon_5.clearing_path, anon_5.security_id, anon_5.quantity, anon_5.open_quantity, anon_6.close_price
  FROM anon_5
  LEFT OUTER JOIN anon_6 ON anon_5.security_id = anon_6.security_id
),
anon_3 AS (
  SELECT anon_4.clearing_path, anon_4.security_id, anon_4.quantity, anon_4.open_quantity, anon_4.close_price, CASE WHEN (anon_4.quantity > 0) THEN 'RECEIVE'
    ELSE 'DELIVER' END AS direction, CAST(round(abs(CAST(CAST(anon_4.quantity AS NUMBER(19, 6)) * coalesce(anon_4.close_price, CAST(0 AS NUMBER(18, 8))) AS NUMBER(38, 14))), 2) AS NUMBER(38, 2)) AS due_value,
    CAST(round(abs(CAST(CAST(anon_4.open_quantity AS NUMBER(19, 6)) * coalesce(anon_4.close_price, CAST(0 AS NUMBER(18, 8))) AS NUMBER(38, 14))), 2) AS NUMBER(38, 2)) AS failed_value
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.clearing_path, anon_3.direction, CAST(count(*) AS NUMBER(19)) AS due_count, CAST(coalesce(sum(CASE WHEN (anon_3.open_quantity != 0) THEN 1
    ELSE 0 END), 0) AS NUMBER(38, 0)) AS failed_count, CAST(coalesce(sum(anon_3.due_value), 0) AS NUMBER(38, 2)) AS due_value, CAST(coalesce(sum(anon_3.failed_value), 0) AS NUMBER(38, 2)) AS failed_value,
    CAST(coalesce(sum(CASE WHEN (anon_3.close_price IS NULL) THEN 1 ELSE 0 END), 0) AS NUMBER(38, 0)) AS unpriced
  FROM anon_3
  GROUP BY anon_3.clearing_path, anon_3.direction
),
anon_1 AS (
  SELECT anon_2.clearing_path, anon_2.direction, CAST(anon_2.due_count AS NUMBER(19)) AS due_count, CAST(anon_2.failed_count AS NUMBER(19)) AS failed_count,
    CAST(anon_2.due_value AS NUMBER(38, 2)) AS due_value, CAST(anon_2.failed_value AS NUMBER(38, 2)) AS failed_value, CAST(anon_2.unpriced AS NUMBER(19)) AS unpriced
  FROM anon_2
)
SELECT anon_1.clearing_path, anon_1.direction, anon_1.due_count, anon_1.failed_count, anon_1.due_value, anon_1.failed_value, anon_1.unpriced
FROM anon_1
