WITH
anon_45 AS (
  SELECT stated_position.file_id, stated_position.line_number, stated_position.byte_offset, stated_position.byte_length, stated_position.reason, stated_position.detail,
    stated_position.raw_text, stated_position.statement_source, stated_position.account_code, stated_position.statement_date, stated_position.security_code,
    stated_position.security_code_kind, stated_position.balance_kind, stated_position.quantity, stated_position.price, stated_position.currency
  FROM stated_position
  WHERE stated_position.reason IS NULL AND stated_position.balance_kind = 'FAILS' AND stated_position.statement_date <= CAST('2026-11-10' AS DATE)
),
anon_46 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_44 AS (
  SELECT anon_45.file_id, anon_45.line_number, anon_45.byte_offset, anon_45.byte_length, anon_45.reason, anon_45.detail, anon_45.raw_text, anon_45.statement_source,
    anon_45.account_code, anon_45.statement_date, anon_45.security_code, anon_45.security_code_kind, anon_45.balance_kind, anon_45.quantity, anon_45.price,
    anon_45.currency, anon_46.code_from, anon_46.code_to, anon_46.security_id, anon_46.security_currency, anon_46.clearing_path
  FROM anon_45
  LEFT OUTER JOIN anon_46 ON anon_45.security_code_kind = anon_46.security_code_kind AND anon_45.security_code = anon_46.security_code AND anon_45.statement_date >= anon_46.code_from
    AND anon_45.statement_date < anon_46.code_to
),
anon_43 AS (
  SELECT anon_44.file_id, anon_44.line_number, anon_44.byte_offset, anon_44.byte_length, anon_44.reason, anon_44.detail, anon_44.raw_text, anon_44.statement_source,
    anon_44.account_code, anon_44.statement_date, anon_44.security_code, anon_44.security_code_kind, anon_44.balance_kind, anon_44.quantity, anon_44.price,
    anon_44.currency, anon_44.code_from, anon_44.code_to, anon_44.security_id, anon_44.security_currency, anon_44.clearing_path
  FROM anon_44
  WHERE anon_44.security_id IS NOT NULL
),
anon_41 AS (
  SELECT anon_43.file_id, anon_43.line_number, anon_43.byte_offset, anon_43.byte_length, anon_43.reason, anon_43.detail, anon_43.raw_text, anon_43.statement_source,
    anon_43.account_code, anon_43.statement_date, anon_43.security_code, anon_43.security_code_kind, anon_43.balance_kind, anon_43.quantity, anon_43.price,
    anon_43.currency, anon_43.code_from, anon_43.code_to, anon_43.security_id, anon_43.security_currency, anon_43.clearing_path, 1 AS one
  FROM anon_43
),
anon_47 AS (
  SELECT previous_threshold_count.security_id, previous_threshold_count.counted_date, previous_threshold_count.fail_quantity, previous_threshold_count.required_quantity,
    previous_threshold_count.days_met, previous_threshold_count.days_missed, previous_threshold_count.on_list, previous_threshold_count.listed_from, previous_threshold_count.remark,
    1 AS one
  FROM previous_threshold_count
),
anon_42 AS (
  SELECT anon_47.one, max(anon_47.counted_date) AS last_counted
  FROM anon_47
  GROUP BY anon_47.one
),
anon_40 AS (
  SELECT anon_41.file_id, anon_41.line_number, anon_41.byte_offset, anon_41.byte_length, anon_41.reason, anon_41.detail, anon_41.raw_text, anon_41.statement_source,
    anon_41.account_code, anon_41.statement_date, anon_41.security_code, anon_41.security_code_kind, anon_41.balance_kind, anon_41.quantity, anon_41.price,
    anon_41.currency, anon_41.code_from, anon_41.code_to, anon_41.security_id, anon_41.security_currency, anon_41.clearing_path, anon_41.one, anon_42.last_counted
  FROM anon_41
  LEFT OUTER JOIN anon_42 ON anon_41.one = anon_42.one
),
anon_39 AS (
  SELECT anon_40.file_id, anon_40.line_number, anon_40.byte_offset, anon_40.byte_length, anon_40.reason, anon_40.detail, anon_40.raw_text, anon_40.statement_source,
    anon_40.account_code, anon_40.statement_date, anon_40.security_code, anon_40.security_code_kind, anon_40.balance_kind, anon_40.quantity, anon_40.price,
    anon_40.currency, anon_40.code_from, anon_40.code_to, anon_40.security_id, anon_40.security_currency, anon_40.clearing_path, anon_40.one, anon_40.last_counted
  FROM anon_40
  WHERE anon_40.statement_date > coalesce(anon_40.last_counted, CAST('1900-01-01' AS DATE))
),
anon_38 AS (
  SELECT anon_39.security_id, anon_39.statement_date, CAST(max(anon_39.quantity) AS DECIMAL(38, 6)) AS fail_quantity
  FROM anon_39
  GROUP BY anon_39.security_id, anon_39.statement_date
),
anon_32 AS (
  SELECT anon_38.security_id, anon_38.statement_date, anon_38.fail_quantity
  FROM anon_38
),
anon_52 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.calendar_key = 'US.NSCC' AND calendar_day.is_settlement_day = 1
),
anon_51 AS (
  SELECT anon_52.next_settlement_day, anon_52.day AS statement_date
  FROM anon_52
),
anon_55 AS (
  SELECT anon_32.statement_date
  FROM anon_32
),
anon_54 AS (
  SELECT DISTINCT anon_55.statement_date
  FROM anon_55
),
anon_50 AS (
  SELECT anon_51.next_settlement_day, anon_51.statement_date
  FROM anon_51
  WHERE EXISTS (
    SELECT 1 AS anon_53
    FROM anon_54
    WHERE anon_51.statement_date = anon_54.statement_date
  )
),
anon_49 AS (
  SELECT anon_50.next_settlement_day, anon_50.statement_date, CAST(row_number() OVER (PARTITION BY 1 ORDER BY CASE WHEN anon_50.statement_date IS NULL THEN 1
    ELSE 0 END, anon_50.statement_date) AS BIGINT) AS number, 1 AS one
  FROM anon_50
),
anon_34 AS (
  SELECT anon_49.next_settlement_day, anon_49.statement_date, anon_49.number, anon_49.one
  FROM anon_49
),
anon_37 AS (
  SELECT anon_32.security_id
  FROM anon_32
),
anon_48 AS (
  SELECT previous_threshold_count.security_id
  FROM previous_threshold_count
),
anon_36 AS (
  SELECT anon_37.security_id
  FROM anon_37
  UNION ALL
  SELECT anon_48.security_id
  FROM anon_48
),
anon_35 AS (
  SELECT DISTINCT anon_36.security_id
  FROM anon_36
),
anon_33 AS (
  SELECT anon_35.security_id, 1 AS one
  FROM anon_35
),
anon_31 AS (
  SELECT anon_33.security_id, anon_33.one, anon_34.next_settlement_day, anon_34.statement_date, anon_34.number
  FROM anon_33
  JOIN anon_34 ON anon_33.one = anon_34.one
),
anon_30 AS (
  SELECT anon_31.security_id, anon_31.one, anon_31.next_settlement_day, anon_31.statement_date, anon_31.number, anon_32.fail_quantity
  FROM anon_31
  LEFT OUTER JOIN anon_32 ON anon_31.security_id = anon_32.security_id AND anon_31.statement_date = anon_32.statement_date
),
anon_28 AS (
  SELECT anon_30.security_id, anon_30.one, anon_30.next_settlement_day, anon_30.statement_date, anon_30.number, anon_30.fail_quantity, coalesce(anon_30.fail_quantity, CAST(0 AS DECIMAL(38, 6))) AS fails
  FROM anon_30
),
anon_57 AS (
  SELECT threshold_rule.market, threshold_rule.valid_from, threshold_rule.valid_to, threshold_rule.minimum_quantity, threshold_rule.minimum_part, threshold_rule.days_to_enter,
    threshold_rule.days_to_leave, threshold_rule.source, threshold_rule.evidence, threshold_rule.origin
  FROM threshold_rule
  WHERE threshold_rule.market = 'US' AND threshold_rule.valid_from <= CAST('2026-11-10' AS DATE) AND threshold_rule.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_56 AS (
  SELECT anon_57.market, anon_57.valid_from, anon_57.valid_to, anon_57.minimum_quantity, anon_57.minimum_part, anon_57.days_to_enter, anon_57.days_to_leave,
    anon_57.source, anon_57.evidence, anon_57.origin, 1 AS one
  FROM anon_57
),
anon_29 AS (
  SELECT anon_56.one, anon_56.minimum_quantity, anon_56.minimum_part, anon_56.days_to_enter, anon_56.days_to_leave
  FROM anon_56
),
anon_26 AS (
  SELECT anon_28.security_id, anon_28.one, anon_28.next_settlement_day, anon_28.statement_date, anon_28.number, anon_28.fail_quantity, anon_28.fails, anon_29.minimum_quantity,
    anon_29.minimum_part, anon_29.days_to_enter, anon_29.days_to_leave
  FROM anon_28
  JOIN anon_29 ON anon_28.one = anon_29.one
),
anon_27 AS (
  SELECT security.security_id, security.shares_outstanding
  FROM security
),
anon_25 AS (
  SELECT anon_26.security_id, anon_26.one, anon_26.next_settlement_day, anon_26.statement_date, anon_26.number, anon_26.fail_quantity, anon_26.fails, anon_26.minimum_quantity,
    anon_26.minimum_part, anon_26.days_to_enter, anon_26.days_to_leave, anon_27.shares_outstanding
  FROM anon_26
  LEFT OUTER JOIN anon_27 ON anon_26.security_id = anon_27.security_id
),
anon_24 AS (
  SELECT anon_25.security_id, anon_25.one, anon_25.next_settlement_day, anon_25.statement_date, anon_25.number, anon_25.fail_quantity, anon_25.fails, anon_25.minimum_quantity,
    anon_25.minimum_part, anon_25.days_to_enter, anon_25.days_to_leave, anon_25.shares_outstanding, CASE WHEN (CAST(CAST(CAST(anon_25.shares_outstanding AS DECIMAL(20, 6)) * anon_25.minimum_part AS DECIMAL(38, 14)) AS DECIMAL(38, 6)) > CAST(anon_25.minimum_quantity AS DECIMAL(38, 6))) THEN CAST(CAST(CAST(anon_25.shares_outstanding AS DECIMAL(20, 6)) * anon_25.minimum_part AS DECIMAL(38, 14)) AS DECIMAL(38, 6))
    ELSE CAST(anon_25.minimum_quantity AS DECIMAL(38, 6)) END AS required_quantity
  FROM anon_25
),
anon_23 AS (
  SELECT anon_24.security_id, anon_24.one, anon_24.next_settlement_day, anon_24.statement_date, anon_24.number, anon_24.fail_quantity, anon_24.fails, anon_24.minimum_quantity,
    anon_24.minimum_part, anon_24.days_to_enter, anon_24.days_to_leave, anon_24.shares_outstanding, CASE WHEN (anon_24.shares_outstanding IS NULL) THEN CAST(NULL AS DECIMAL(38, 6))
    ELSE anon_24.required_quantity END AS required_quantity
  FROM anon_24
),
anon_22 AS (
  SELECT anon_23.security_id, anon_23.one, anon_23.next_settlement_day, anon_23.statement_date, anon_23.number, anon_23.fail_quantity, anon_23.fails, anon_23.minimum_quantity,
    anon_23.minimum_part, anon_23.days_to_enter, anon_23.days_to_leave, anon_23.shares_outstanding, anon_23.required_quantity, CASE WHEN (anon_23.fails >= anon_23.required_quantity) THEN 1
    ELSE 0 END AS met
  FROM anon_23
),
anon_21 AS (
  SELECT anon_22.security_id, anon_22.one, anon_22.next_settlement_day, anon_22.statement_date, anon_22.number, anon_22.fail_quantity, anon_22.fails, anon_22.minimum_quantity,
    anon_22.minimum_part, anon_22.days_to_enter, anon_22.days_to_leave, anon_22.shares_outstanding, anon_22.required_quantity, anon_22.met, CASE WHEN (anon_22.met = 1) THEN 0
    ELSE anon_22.number END AS missed_at, CASE WHEN (anon_22.met = 1) THEN anon_22.number ELSE 0 END AS met_at
  FROM anon_22
),
anon_19 AS (
  SELECT anon_21.security_id, anon_21.one, anon_21.next_settlement_day, anon_21.statement_date, anon_21.number, anon_21.fail_quantity, anon_21.fails, anon_21.minimum_quantity,
    anon_21.minimum_part, anon_21.days_to_enter, anon_21.days_to_leave, anon_21.shares_outstanding, anon_21.required_quantity, anon_21.met, anon_21.missed_at,
    anon_21.met_at, max(anon_21.missed_at) OVER (PARTITION BY anon_21.security_id ORDER BY CASE WHEN anon_21.number IS NULL THEN 1 ELSE 0 END, anon_21.number ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS last_missed, max(anon_21.met_at) OVER (PARTITION BY anon_21.security_id ORDER BY CASE WHEN anon_21.number IS NULL THEN 1 ELSE 0 END, anon_21.number ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS last_met
  FROM anon_21
),
anon_58 AS (
  SELECT anon_22.security_id, anon_22.one, anon_22.next_settlement_day, anon_22.statement_date, anon_22.number, anon_22.fail_quantity, anon_22.fails, anon_22.minimum_quantity,
    anon_22.minimum_part, anon_22.days_to_enter, anon_22.days_to_leave, anon_22.shares_outstanding, anon_22.required_quantity, anon_22.met, CAST(row_number() OVER (PARTITION BY anon_22.security_id ORDER BY anon_22.number DESC) AS BIGINT) AS turn
  FROM anon_22
),
anon_20 AS (
  SELECT anon_58.security_id, anon_58.number, anon_58.turn
  FROM anon_58
),
anon_17 AS (
  SELECT anon_19.security_id, anon_19.one, anon_19.next_settlement_day, anon_19.statement_date, anon_19.number, anon_19.fail_quantity, anon_19.fails, anon_19.minimum_quantity,
    anon_19.minimum_part, anon_19.days_to_enter, anon_19.days_to_leave, anon_19.shares_outstanding, anon_19.required_quantity, anon_19.met, anon_19.missed_at,
    anon_19.met_at, anon_19.last_missed, anon_19.last_met, anon_20.turn
  FROM anon_19
  JOIN anon_20 ON anon_19.security_id = anon_20.security_id AND anon_19.number = anon_20.number
),
anon_18 AS (
  SELECT previous_threshold_count.security_id, previous_threshold_count.days_met AS was_met, previous_threshold_count.days_missed AS was_missed
  FROM previous_threshold_count
),
anon_16 AS (
  SELECT anon_17.security_id, anon_17.one, anon_17.next_settlement_day, anon_17.statement_date, anon_17.number, anon_17.fail_quantity, anon_17.fails, anon_17.minimum_quantity,
    anon_17.minimum_part, anon_17.days_to_enter, anon_17.days_to_leave, anon_17.shares_outstanding, anon_17.required_quantity, anon_17.met, anon_17.missed_at,
    anon_17.met_at, anon_17.last_missed, anon_17.last_met, anon_17.turn, anon_18.was_met, anon_18.was_missed
  FROM anon_17
  LEFT OUTER JOIN anon_18 ON anon_17.security_id = anon_18.security_id
),
anon_15 AS (
  SELECT anon_16.security_id, anon_16.one, anon_16.next_settlement_day, anon_16.statement_date, anon_16.number, anon_16.fail_quantity, anon_16.fails, anon_16.minimum_quantity,
    anon_16.minimum_part, anon_16.days_to_enter, anon_16.days_to_leave, anon_16.shares_outstanding, anon_16.required_quantity, anon_16.met, anon_16.missed_at,
    anon_16.met_at, anon_16.last_missed, anon_16.last_met, anon_16.turn, anon_16.was_met, anon_16.was_missed, (anon_16.number - anon_16.last_missed) + CASE
    WHEN (anon_16.last_missed = 0) THEN coalesce(anon_16.was_met, 0) ELSE 0 END AS days_met, (anon_16.number - anon_16.last_met) + CASE WHEN (anon_16.last_met = 0) THEN coalesce(anon_16.was_missed, 0)
    ELSE 0 END AS days_missed
  FROM anon_16
),
anon_13 AS (
  SELECT anon_15.security_id, anon_15.one, anon_15.next_settlement_day, anon_15.statement_date, anon_15.number, anon_15.fail_quantity, anon_15.fails, anon_15.minimum_quantity,
    anon_15.minimum_part, anon_15.days_to_enter, anon_15.days_to_leave, anon_15.shares_outstanding, anon_15.required_quantity, anon_15.met, anon_15.missed_at,
    anon_15.met_at, anon_15.last_missed, anon_15.last_met, anon_15.turn, anon_15.was_met, anon_15.was_missed, anon_15.days_met, anon_15.days_missed, CASE
    WHEN (anon_15.days_missed >= anon_15.days_to_leave) THEN anon_15.number ELSE 0 END AS left_at, CASE WHEN (anon_15.days_met >= anon_15.days_to_enter) THEN anon_15.number
    ELSE 0 END AS entered_at
  FROM anon_15
),
anon_14 AS (
  SELECT anon_13.security_id, max(anon_13.left_at) AS last_left, max(anon_13.entered_at) AS last_entered
  FROM anon_13
  GROUP BY anon_13.security_id
),
anon_12 AS (
  SELECT anon_13.security_id, anon_13.one, anon_13.next_settlement_day, anon_13.statement_date, anon_13.number, anon_13.fail_quantity, anon_13.fails, anon_13.minimum_quantity,
    anon_13.minimum_part, anon_13.days_to_enter, anon_13.days_to_leave, anon_13.shares_outstanding, anon_13.required_quantity, anon_13.met, anon_13.missed_at,
    anon_13.met_at, anon_13.last_missed, anon_13.last_met, anon_13.turn, anon_13.was_met, anon_13.was_missed, anon_13.days_met, anon_13.days_missed, anon_13.left_at,
    anon_13.entered_at, anon_14.last_left, anon_14.last_entered
  FROM anon_13
  JOIN anon_14 ON anon_13.security_id = anon_14.security_id
),
anon_10 AS (
  SELECT anon_12.security_id, anon_12.one, anon_12.next_settlement_day, anon_12.statement_date, anon_12.number, anon_12.fail_quantity, anon_12.fails, anon_12.minimum_quantity,
    anon_12.minimum_part, anon_12.days_to_enter, anon_12.days_to_leave, anon_12.shares_outstanding, anon_12.required_quantity, anon_12.met, anon_12.missed_at,
    anon_12.met_at, anon_12.last_missed, anon_12.last_met, anon_12.turn, anon_12.was_met, anon_12.was_missed, anon_12.days_met, anon_12.days_missed, anon_12.left_at,
    anon_12.entered_at, anon_12.last_left, anon_12.last_entered
  FROM anon_12
  WHERE anon_12.turn = 1
),
anon_59 AS (
  SELECT anon_12.security_id, anon_12.one, anon_12.next_settlement_day, anon_12.statement_date, anon_12.number, anon_12.fail_quantity, anon_12.fails, anon_12.minimum_quantity,
    anon_12.minimum_part, anon_12.days_to_enter, anon_12.days_to_leave, anon_12.shares_outstanding, anon_12.required_quantity, anon_12.met, anon_12.missed_at,
    anon_12.met_at, anon_12.last_missed, anon_12.last_met, anon_12.turn, anon_12.was_met, anon_12.was_missed, anon_12.days_met, anon_12.days_missed, anon_12.left_at,
    anon_12.entered_at, anon_12.last_left, anon_12.last_entered
  FROM anon_12
  WHERE anon_12.entered_at > anon_12.last_left
),
anon_11 AS (
  SELECT anon_59.security_id, min(anon_59.entered_at) AS first_entered
  FROM anon_59
  GROUP BY anon_59.security_id
),
anon_8 AS (
  SELECT anon_10.security_id, anon_10.one, anon_10.next_settlement_day, anon_10.statement_date, anon_10.number, anon_10.fail_quantity, anon_10.fails, anon_10.minimum_quantity,
    anon_10.minimum_part, anon_10.days_to_enter, anon_10.days_to_leave, anon_10.shares_outstanding, anon_10.required_quantity, anon_10.met, anon_10.missed_at,
    anon_10.met_at, anon_10.last_missed, anon_10.last_met, anon_10.turn, anon_10.was_met, anon_10.was_missed, anon_10.days_met, anon_10.days_missed, anon_10.left_at,
    anon_10.entered_at, anon_10.last_left, anon_10.last_entered, anon_11.first_entered
  FROM anon_10
  LEFT OUTER JOIN anon_11 ON anon_10.security_id = anon_11.security_id
),
anon_9 AS (
  SELECT previous_threshold_count.security_id, previous_threshold_count.on_list AS was_on_list, previous_threshold_count.listed_from AS was_from
  FROM previous_threshold_count
),
anon_6 AS (
  SELECT anon_8.security_id, anon_8.one, anon_8.next_settlement_day, anon_8.statement_date, anon_8.number, anon_8.fail_quantity, anon_8.fails, anon_8.minimum_quantity,
    anon_8.minimum_part, anon_8.days_to_enter, anon_8.days_to_leave, anon_8.shares_outstanding, anon_8.required_quantity, anon_8.met, anon_8.missed_at,
    anon_8.met_at, anon_8.last_missed, anon_8.last_met, anon_8.turn, anon_8.was_met, anon_8.was_missed, anon_8.days_met, anon_8.days_missed, anon_8.left_at,
    anon_8.entered_at, anon_8.last_left, anon_8.last_entered, anon_8.first_entered, anon_9.was_on_list, anon_9.was_from
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.security_id = anon_9.security_id
),
anon_7 AS (
  SELECT anon_34.number AS first_entered, anon_34.next_settlement_day AS entered_from
  FROM anon_34
),
anon_5 AS (
  SELECT anon_6.security_id, anon_6.one, anon_6.next_settlement_day, anon_6.statement_date, anon_6.number, anon_6.fail_quantity, anon_6.fails, anon_6.minimum_quantity,
    anon_6.minimum_part, anon_6.days_to_enter, anon_6.days_to_leave, anon_6.shares_outstanding, anon_6.required_quantity, anon_6.met, anon_6.missed_at,
    anon_6.met_at, anon_6.last_missed, anon_6.last_met, anon_6.turn, anon_6.was_met, anon_6.was_missed, anon_6.days_met, anon_6.days_missed, anon_6.left_at,
    anon_6.entered_at, anon_6.last_left, anon_6.last_entered, anon_6.first_entered, anon_6.was_on_list, anon_6.was_from, anon_7.entered_from
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.first_entered = anon_7.first_entered
),
anon_4 AS (
  SELECT anon_5.security_id, anon_5.days_met, anon_5.days_missed, anon_5.required_quantity, anon_5.statement_date AS counted_date, anon_5.fails AS fail_quantity,
    CASE WHEN (coalesce(anon_5.was_on_list, 'N') = 'Y' AND anon_5.last_left = 0 OR anon_5.first_entered IS NOT NULL) THEN 'Y' ELSE 'N' END AS on_list, CASE
    WHEN (coalesce(anon_5.was_on_list, 'N') = 'Y' AND anon_5.last_left = 0) THEN anon_5.was_from WHEN (anon_5.first_entered IS NOT NULL) THEN anon_5.entered_from
    ELSE CAST(NULL AS DATE) END AS listed_from, CASE WHEN (anon_5.required_quantity IS NULL) THEN 'NO_SHARES_OUTSTANDING' ELSE NULL END AS remark
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.security_id, anon_4.days_met, anon_4.days_missed, anon_4.required_quantity, anon_4.counted_date, anon_4.fail_quantity, anon_4.on_list, anon_4.listed_from,
    anon_4.remark
  FROM anon_4
  WHERE anon_4.on_list = 'Y' OR anon_4.days_met > 0 OR anon_4.fail_quantity > 0
),
anon_62 AS (
  SELECT previous_threshold_count.security_id, previous_threshold_count.counted_date, previous_threshold_count.fail_quantity, previous_threshold_count.required_quantity,
    previous_threshold_count.days_met, previous_threshold_count.days_missed, previous_threshold_count.on_list, previous_threshold_count.listed_from, previous_threshold_count.remark,
    1 AS one
  FROM previous_threshold_count
),
anon_64 AS (
  SELECT anon_34.one, CAST(COUNT_BIG(*) AS BIGINT) AS stated
  FROM anon_34
  GROUP BY anon_34.one
),
anon_61 AS (
  SELECT anon_62.security_id, anon_62.counted_date, anon_62.fail_quantity, anon_62.required_quantity, anon_62.days_met, anon_62.days_missed, anon_62.on_list,
    anon_62.listed_from, anon_62.remark, anon_62.one
  FROM anon_62
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_63
    FROM anon_64
    WHERE anon_62.one = anon_64.one
  ))
),
anon_60 AS (
  SELECT anon_61.security_id, anon_61.days_met, anon_61.days_missed, anon_61.required_quantity, anon_61.counted_date, anon_61.fail_quantity, anon_61.on_list,
    anon_61.listed_from, anon_61.remark
  FROM anon_61
),
anon_2 AS (
  SELECT anon_3.security_id, anon_3.days_met, anon_3.days_missed, anon_3.required_quantity, anon_3.counted_date, anon_3.fail_quantity, anon_3.on_list, anon_3.listed_from,
    anon_3.remark
  FROM anon_3
  UNION ALL
  SELECT anon_60.security_id, anon_60.days_met, anon_60.days_missed, anon_60.required_quantity, anon_60.counted_date, anon_60.fail_quantity, anon_60.on_list,
    anon_60.listed_from, anon_60.remark
  FROM anon_60
),
anon_1 AS (
  SELECT anon_2.security_id, CAST(anon_2.counted_date AS DATE) AS counted_date, CAST(anon_2.fail_quantity AS DECIMAL(38, 6)) AS fail_quantity, CAST(anon_2.required_quantity AS DECIMAL(38, 6)) AS required_quantity,
    CAST(anon_2.days_met AS BIGINT) AS days_met, CAST(anon_2.days_missed AS BIGINT) AS days_missed, anon_2.on_list, CAST(anon_2.listed_from AS DATE) AS listed_from,
    anon_2.remark
  FROM anon_2
)
SELECT anon_1.security_id, anon_1.counted_date, anon_1.fail_quantity, anon_1.required_quantity, anon_1.days_met, anon_1.days_missed, anon_1.on_list, anon_1.listed_from,
  anon_1.remark
FROM anon_1
