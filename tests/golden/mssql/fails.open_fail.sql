WITH
anon_21 AS (
  SELECT clearing_lot.security_id, clearing_lot.origin_date, clearing_lot.quantity, 'CNS.' + CONVERT(VARCHAR(10), clearing_lot.origin_date, 23) + '.' + CAST(clearing_lot.security_id AS VARCHAR(8000)) AS fail_id,
    'CNS' AS clearing_path, CAST(NULL AS VARCHAR(8000)) AS status_reason, CASE WHEN (clearing_lot.quantity > 0) THEN 'NONE' ELSE CASE WHEN (clearing_lot.short_sale = 'Y') THEN 'SHORT'
    ELSE 'LONG' END END AS close_out_kind
  FROM clearing_lot
),
anon_25 AS (
  SELECT open_instruction.instruction_id, open_instruction.clearing_path, open_instruction.settlement_date, open_instruction.security_id, open_instruction.currency,
    open_instruction.quantity, open_instruction.money, open_instruction.depository_account, open_instruction.contra_account, open_instruction.street_reference,
    open_instruction.account_id, open_instruction.short_sale, open_instruction.trade_date, open_instruction.status_reason
  FROM open_instruction
  WHERE open_instruction.settlement_date <= CAST('2026-11-10' AS DATE)
),
anon_26 AS (
  SELECT account.account_id, account.market_maker
  FROM account
),
anon_24 AS (
  SELECT anon_25.instruction_id, anon_25.clearing_path, anon_25.settlement_date, anon_25.security_id, anon_25.currency, anon_25.quantity, anon_25.money,
    anon_25.depository_account, anon_25.contra_account, anon_25.street_reference, anon_25.account_id, anon_25.short_sale, anon_25.trade_date, anon_25.status_reason,
    anon_26.market_maker
  FROM anon_25
  LEFT OUTER JOIN anon_26 ON anon_25.account_id = anon_26.account_id
),
anon_23 AS (
  SELECT anon_24.security_id, anon_24.quantity, anon_24.status_reason, anon_24.settlement_date AS origin_date, anon_24.instruction_id AS fail_id, 'TRADE_FOR_TRADE' AS clearing_path,
    CASE WHEN (anon_24.quantity > 0) THEN 'NONE' WHEN (anon_24.market_maker = 'Y') THEN 'MARKET_MAKER' WHEN (anon_24.short_sale = 'Y') THEN 'SHORT' ELSE 'LONG' END AS close_out_kind
  FROM anon_24
),
anon_22 AS (
  SELECT anon_23.security_id, anon_23.origin_date, anon_23.quantity, anon_23.fail_id, anon_23.clearing_path, anon_23.status_reason, anon_23.close_out_kind
  FROM anon_23
),
anon_19 AS (
  SELECT anon_21.security_id, anon_21.origin_date, anon_21.quantity, anon_21.fail_id, anon_21.clearing_path, anon_21.status_reason, anon_21.close_out_kind
  FROM anon_21
  UNION ALL
  SELECT anon_22.security_id, anon_22.origin_date, anon_22.quantity, anon_22.fail_id, anon_22.clearing_path, anon_22.status_reason, anon_22.close_out_kind
  FROM anon_22
),
anon_29 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day, calendar_day.early_close,
    calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day, calendar_day.settlement_day_on_or_after,
    calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.calendar_key = 'US.NSCC'
),
anon_27 AS (
  SELECT anon_29.calendar_key, anon_29.day AS origin_day, anon_29.settlement_ordinal AS origin_ordinal
  FROM anon_29
),
anon_30 AS (
  SELECT anon_29.calendar_key, anon_29.day, anon_29.is_trade_day, anon_29.is_settlement_day, anon_29.is_cash_day, anon_29.early_close, anon_29.trade_ordinal,
    anon_29.settlement_ordinal, anon_29.cash_ordinal, anon_29.next_settlement_day, anon_29.settlement_day_on_or_after, anon_29.previous_trade_day, anon_29.note,
    anon_29.source, anon_29.evidence, anon_29.origin
  FROM anon_29
  WHERE anon_29.day = CAST('2026-11-10' AS DATE)
),
anon_28 AS (
  SELECT anon_30.calendar_key, anon_30.next_settlement_day, anon_30.settlement_ordinal AS today_ordinal
  FROM anon_30
),
anon_20 AS (
  SELECT anon_27.calendar_key, anon_27.origin_day, anon_27.origin_ordinal, anon_28.next_settlement_day, anon_28.today_ordinal
  FROM anon_27
  JOIN anon_28 ON anon_27.calendar_key = anon_28.calendar_key
),
anon_17 AS (
  SELECT anon_19.security_id, anon_19.origin_date, anon_19.quantity, anon_19.fail_id, anon_19.clearing_path, anon_19.status_reason, anon_19.close_out_kind,
    anon_20.calendar_key, anon_20.origin_day, anon_20.origin_ordinal, anon_20.next_settlement_day, anon_20.today_ordinal
  FROM anon_19
  JOIN anon_20 ON anon_19.origin_date = anon_20.origin_day
),
anon_18 AS (
  SELECT closing_price.security_id, closing_price.close_price
  FROM closing_price
),
anon_15 AS (
  SELECT anon_17.security_id, anon_17.origin_date, anon_17.quantity, anon_17.fail_id, anon_17.clearing_path, anon_17.status_reason, anon_17.close_out_kind,
    anon_17.calendar_key, anon_17.origin_day, anon_17.origin_ordinal, anon_17.next_settlement_day, anon_17.today_ordinal, anon_18.close_price
  FROM anon_17
  LEFT OUTER JOIN anon_18 ON anon_17.security_id = anon_18.security_id
),
anon_16 AS (
  SELECT security.security_id, security.currency AS security_currency
  FROM security
),
anon_14 AS (
  SELECT anon_15.security_id, anon_15.origin_date, anon_15.quantity, anon_15.fail_id, anon_15.clearing_path, anon_15.status_reason, anon_15.close_out_kind,
    anon_15.calendar_key, anon_15.origin_day, anon_15.origin_ordinal, anon_15.next_settlement_day, anon_15.today_ordinal, anon_15.close_price, anon_16.security_currency
  FROM anon_15
  LEFT OUTER JOIN anon_16 ON anon_15.security_id = anon_16.security_id
),
anon_13 AS (
  SELECT anon_14.security_id, anon_14.origin_date, anon_14.quantity, anon_14.fail_id, anon_14.clearing_path, anon_14.status_reason, anon_14.close_out_kind,
    anon_14.calendar_key, anon_14.origin_day, anon_14.origin_ordinal, anon_14.next_settlement_day, anon_14.today_ordinal, anon_14.close_price, anon_14.security_currency,
    CAST(round(abs(CAST(CAST(anon_14.quantity AS DECIMAL(19, 6)) * coalesce(anon_14.close_price, CAST(0 AS DECIMAL(18, 8))) AS DECIMAL(38, 14))), 2) AS DECIMAL(38, 2)) AS value,
    coalesce(anon_14.security_currency, 'USD') AS currency
  FROM anon_14
),
anon_11 AS (
  SELECT anon_13.security_id, anon_13.origin_date, anon_13.quantity, anon_13.fail_id, anon_13.clearing_path, anon_13.status_reason, anon_13.close_out_kind,
    anon_13.calendar_key, anon_13.origin_day, anon_13.origin_ordinal, anon_13.next_settlement_day, anon_13.today_ordinal, anon_13.close_price, anon_13.security_currency,
    anon_13.value, anon_13.currency, 'DTC' AS venue, CAST((anon_13.today_ordinal - anon_13.origin_ordinal) + 1 AS BIGINT) AS age_settlement_days, CASE WHEN (anon_13.quantity < 0) THEN 'DELIVER'
    ELSE 'RECEIVE' END AS direction
  FROM anon_13
),
anon_31 AS (
  SELECT close_out_rule.close_out_kind, close_out_rule.valid_from, close_out_rule.valid_to, close_out_rule.deadline_days, close_out_rule.day_kind, close_out_rule.counted_from,
    close_out_rule.due_at, close_out_rule.cure, close_out_rule.source, close_out_rule.evidence, close_out_rule.origin
  FROM close_out_rule
  WHERE close_out_rule.day_kind = 'SETTLEMENT' AND close_out_rule.valid_from <= CAST('2026-11-10' AS DATE) AND close_out_rule.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_12 AS (
  SELECT anon_31.deadline_days, anon_31.close_out_kind AS rule_kind
  FROM anon_31
),
anon_10 AS (
  SELECT anon_11.security_id, anon_11.origin_date, anon_11.quantity, anon_11.fail_id, anon_11.clearing_path, anon_11.status_reason, anon_11.close_out_kind,
    anon_11.calendar_key, anon_11.origin_day, anon_11.origin_ordinal, anon_11.next_settlement_day, anon_11.today_ordinal, anon_11.close_price, anon_11.security_currency,
    anon_11.value, anon_11.currency, anon_11.venue, anon_11.age_settlement_days, anon_11.direction, anon_12.deadline_days, anon_12.rule_kind
  FROM anon_11
  LEFT OUTER JOIN anon_12 ON anon_12.rule_kind = anon_11.close_out_kind
),
anon_8 AS (
  SELECT anon_10.security_id, anon_10.origin_date, anon_10.quantity, anon_10.fail_id, anon_10.clearing_path, anon_10.status_reason, anon_10.close_out_kind,
    anon_10.calendar_key, anon_10.origin_day, anon_10.origin_ordinal, anon_10.next_settlement_day, anon_10.today_ordinal, anon_10.close_price, anon_10.security_currency,
    anon_10.value, anon_10.currency, anon_10.venue, anon_10.age_settlement_days, anon_10.direction, anon_10.deadline_days, anon_10.rule_kind, anon_10.origin_ordinal + anon_10.deadline_days AS due_ordinal
  FROM anon_10
),
anon_32 AS (
  SELECT anon_29.calendar_key, anon_29.day, anon_29.is_trade_day, anon_29.is_settlement_day, anon_29.is_cash_day, anon_29.early_close, anon_29.trade_ordinal,
    anon_29.settlement_ordinal, anon_29.cash_ordinal, anon_29.next_settlement_day, anon_29.settlement_day_on_or_after, anon_29.previous_trade_day, anon_29.note,
    anon_29.source, anon_29.evidence, anon_29.origin
  FROM anon_29
  WHERE anon_29.is_settlement_day = 1
),
anon_9 AS (
  SELECT anon_32.settlement_ordinal AS due_ordinal, anon_32.day AS close_out_date
  FROM anon_32
),
anon_7 AS (
  SELECT anon_8.security_id, anon_8.origin_date, anon_8.quantity, anon_8.fail_id, anon_8.clearing_path, anon_8.status_reason, anon_8.close_out_kind, anon_8.calendar_key,
    anon_8.origin_day, anon_8.origin_ordinal, anon_8.next_settlement_day, anon_8.today_ordinal, anon_8.close_price, anon_8.security_currency, anon_8.value,
    anon_8.currency, anon_8.venue, anon_8.age_settlement_days, anon_8.direction, anon_8.deadline_days, anon_8.rule_kind, anon_8.due_ordinal, anon_9.close_out_date
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_9.due_ordinal = anon_8.due_ordinal
),
anon_6 AS (
  SELECT anon_7.security_id, anon_7.origin_date, anon_7.quantity, anon_7.fail_id, anon_7.clearing_path, anon_7.status_reason, anon_7.close_out_kind, anon_7.calendar_key,
    anon_7.origin_day, anon_7.origin_ordinal, anon_7.next_settlement_day, anon_7.today_ordinal, anon_7.close_price, anon_7.security_currency, anon_7.value,
    anon_7.currency, anon_7.venue, anon_7.age_settlement_days, anon_7.direction, anon_7.deadline_days, anon_7.rule_kind, anon_7.due_ordinal, anon_7.close_out_date,
    CASE WHEN (anon_7.close_out_kind = 'NONE') THEN 'NONE' WHEN (anon_7.clearing_path = 'TRADE_FOR_TRADE') THEN 'SCOPE_TO_BE_CONFIRMED' WHEN (anon_7.close_out_date <= CAST('2026-11-10' AS DATE)) THEN 'OVERDUE'
    WHEN (anon_7.close_out_date = anon_7.next_settlement_day) THEN 'DUE_NEXT_OPEN' ELSE 'DUE_LATER' END AS close_out_state
  FROM anon_7
),
anon_4 AS (
  SELECT anon_6.security_id, anon_6.origin_date, anon_6.quantity, anon_6.fail_id, anon_6.clearing_path, anon_6.status_reason, anon_6.close_out_kind, anon_6.calendar_key,
    anon_6.origin_day, anon_6.origin_ordinal, anon_6.next_settlement_day, anon_6.today_ordinal, anon_6.close_price, anon_6.security_currency, anon_6.value,
    anon_6.currency, anon_6.venue, anon_6.age_settlement_days, anon_6.direction, anon_6.deadline_days, anon_6.rule_kind, anon_6.due_ordinal, anon_6.close_out_date,
    anon_6.close_out_state, coalesce(anon_6.status_reason, anon_6.clearing_path) AS said
  FROM anon_6
),
anon_33 AS (
  SELECT fail_cause.status_reason, fail_cause.direction, fail_cause.valid_from, fail_cause.valid_to, fail_cause.cause, fail_cause.source, fail_cause.evidence,
    fail_cause.origin
  FROM fail_cause
  WHERE fail_cause.valid_from <= CAST('2026-11-10' AS DATE) AND fail_cause.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_5 AS (
  SELECT anon_33.status_reason AS rule_reason, anon_33.direction AS rule_direction, anon_33.cause AS known_cause
  FROM anon_33
),
anon_3 AS (
  SELECT anon_4.security_id, anon_4.origin_date, anon_4.quantity, anon_4.fail_id, anon_4.clearing_path, anon_4.status_reason, anon_4.close_out_kind, anon_4.calendar_key,
    anon_4.origin_day, anon_4.origin_ordinal, anon_4.next_settlement_day, anon_4.today_ordinal, anon_4.close_price, anon_4.security_currency, anon_4.value,
    anon_4.currency, anon_4.venue, anon_4.age_settlement_days, anon_4.direction, anon_4.deadline_days, anon_4.rule_kind, anon_4.due_ordinal, anon_4.close_out_date,
    anon_4.close_out_state, anon_4.said, anon_5.rule_reason, anon_5.rule_direction, anon_5.known_cause
  FROM anon_4
  LEFT OUTER JOIN anon_5 ON anon_5.rule_reason = anon_4.said AND anon_5.rule_direction = anon_4.direction
),
anon_2 AS (
  SELECT anon_3.security_id, anon_3.origin_date, anon_3.quantity, anon_3.fail_id, anon_3.clearing_path, anon_3.status_reason, anon_3.close_out_kind, anon_3.calendar_key,
    anon_3.origin_day, anon_3.origin_ordinal, anon_3.next_settlement_day, anon_3.today_ordinal, anon_3.close_price, anon_3.security_currency, anon_3.value,
    anon_3.currency, anon_3.venue, anon_3.age_settlement_days, anon_3.direction, anon_3.deadline_days, anon_3.rule_kind, anon_3.due_ordinal, anon_3.close_out_date,
    anon_3.close_out_state, anon_3.said, anon_3.rule_reason, anon_3.rule_direction, anon_3.known_cause, coalesce(anon_3.known_cause, 'UNKNOWN') AS cause
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.fail_id, anon_2.venue, anon_2.clearing_path, anon_2.direction, anon_2.security_id, anon_2.currency, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity,
    CAST(anon_2.value AS DECIMAL(38, 2)) AS value, CAST(anon_2.origin_date AS DATE) AS origin_date, CAST(anon_2.age_settlement_days AS BIGINT) AS age_settlement_days,
    anon_2.cause, anon_2.status_reason, anon_2.close_out_kind, CAST(anon_2.close_out_date AS DATE) AS close_out_date, anon_2.close_out_state, anon_2.calendar_key
  FROM anon_2
)
SELECT anon_1.fail_id, anon_1.venue, anon_1.clearing_path, anon_1.direction, anon_1.security_id, anon_1.currency, anon_1.quantity, anon_1.value, anon_1.origin_date,
  anon_1.age_settlement_days, anon_1.cause, anon_1.status_reason, anon_1.close_out_kind, anon_1.close_out_date, anon_1.close_out_state, anon_1.calendar_key
FROM anon_1
