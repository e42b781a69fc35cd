WITH
anon_24 AS (
  SELECT open_fail.venue, open_fail.calendar_key, open_fail.clearing_house, open_fail.clearing_path, open_fail.direction, open_fail.close_out_kind, open_fail.origin_date
  FROM open_fail
),
anon_23 AS (
  SELECT DISTINCT anon_24.venue, anon_24.calendar_key, anon_24.clearing_house, anon_24.clearing_path, anon_24.direction, anon_24.close_out_kind, anon_24.origin_date
  FROM anon_24
),
anon_21 AS (
  SELECT anon_23.venue, anon_23.calendar_key, anon_23.clearing_house, anon_23.clearing_path, anon_23.direction, anon_23.close_out_kind, anon_23.origin_date
  FROM anon_23
),
anon_48 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, 'CALENDAR' AS day_kind, CAST(row_number() OVER (PARTITION BY calendar_day.calendar_key ORDER BY CASE
    WHEN calendar_day.day IS NULL THEN 1 ELSE 0 END, calendar_day.day) AS BIGINT) AS ordinal, 1 AS counted
  FROM calendar_day
),
anon_49 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, 'SETTLEMENT' AS day_kind, calendar_day.settlement_ordinal AS ordinal, calendar_day.is_settlement_day AS counted
  FROM calendar_day
),
anon_50 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, 'TRADE' AS day_kind, calendar_day.trade_ordinal AS ordinal, calendar_day.is_trade_day AS counted
  FROM calendar_day
),
anon_51 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, 'CASH' AS day_kind, calendar_day.cash_ordinal AS ordinal, calendar_day.is_cash_day AS counted
  FROM calendar_day
),
anon_47 AS (
  SELECT anon_48.calendar_key, anon_48.day, anon_48.day_kind, anon_48.ordinal, anon_48.counted
  FROM anon_48
  UNION ALL
  SELECT anon_49.calendar_key, anon_49.day, anon_49.day_kind, anon_49.ordinal, anon_49.counted
  FROM anon_49
  UNION ALL
  SELECT anon_50.calendar_key, anon_50.day, anon_50.day_kind, anon_50.ordinal, anon_50.counted
  FROM anon_50
  UNION ALL
  SELECT anon_51.calendar_key, anon_51.day, anon_51.day_kind, anon_51.ordinal, anon_51.counted
  FROM anon_51
),
anon_46 AS (
  SELECT anon_47.calendar_key, anon_47.day, anon_47.day_kind, anon_47.ordinal, anon_47.counted
  FROM anon_47
),
anon_5 AS (
  SELECT open_fail.fail_id, open_fail.security_id, open_fail.venue, open_fail.calendar_key, open_fail.clearing_house, open_fail.clearing_path, open_fail.direction,
    open_fail.close_out_kind, open_fail.origin_date
  FROM open_fail
),
anon_25 AS (
  SELECT clock_rule.venue, clock_rule.clock, clock_rule.direction, clock_rule.close_out_kind, clock_rule.clearing_path, clock_rule.valid_from, clock_rule.valid_to,
    clock_rule.deadline_days, clock_rule.day_kind, clock_rule.due_at, clock_rule.effect, clock_rule.consequence, clock_rule.source, clock_rule.evidence,
    clock_rule.origin
  FROM clock_rule
  WHERE clock_rule.valid_from <= CAST('2026-11-10' AS DATE) AND clock_rule.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_22 AS (
  SELECT anon_25.clock, anon_25.deadline_days, anon_25.day_kind, anon_25.due_at, anon_25.effect, anon_25.consequence, anon_25.source, anon_25.evidence,
    anon_25.direction AS rule_direction, anon_25.venue AS rule_venue, anon_25.close_out_kind AS rule_kind, anon_25.clearing_path AS rule_path
  FROM anon_25
),
anon_20 AS (
  SELECT anon_21.venue, anon_21.calendar_key, anon_21.clearing_house, anon_21.clearing_path, anon_21.direction, anon_21.close_out_kind, anon_21.origin_date,
    anon_22.clock, anon_22.deadline_days, anon_22.day_kind, anon_22.due_at, anon_22.effect, anon_22.consequence, anon_22.source, anon_22.evidence, anon_22.rule_direction,
    anon_22.rule_venue, anon_22.rule_kind, anon_22.rule_path
  FROM anon_21
  JOIN anon_22 ON anon_21.direction = anon_22.rule_direction AND (anon_22.rule_venue = anon_21.venue OR anon_22.rule_venue = '*') AND (anon_22.rule_kind = anon_21.close_out_kind
    OR anon_22.rule_kind = '*') AND (anon_22.rule_path = anon_21.clearing_path OR anon_22.rule_path = '*')
),
anon_19 AS (
  SELECT anon_20.venue, anon_20.calendar_key, anon_20.clearing_house, anon_20.clearing_path, anon_20.direction, anon_20.close_out_kind, anon_20.origin_date,
    anon_20.clock, anon_20.deadline_days, anon_20.day_kind, anon_20.due_at, anon_20.effect, anon_20.consequence, anon_20.source, anon_20.evidence
  FROM anon_20
),
anon_30 AS (
  SELECT close_out_rule.close_out_kind, close_out_rule.valid_from, close_out_rule.valid_to, close_out_rule.deadline_days, close_out_rule.day_kind, close_out_rule.counted_from,
    close_out_rule.due_at, close_out_rule.cure, close_out_rule.source, close_out_rule.evidence, close_out_rule.origin
  FROM close_out_rule
  WHERE close_out_rule.valid_from <= CAST('2026-11-10' AS DATE) AND close_out_rule.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_29 AS (
  SELECT anon_30.close_out_kind, anon_30.valid_from, anon_30.valid_to, anon_30.deadline_days, anon_30.day_kind, anon_30.counted_from, anon_30.due_at, anon_30.cure,
    anon_30.source, anon_30.evidence, anon_30.origin
  FROM anon_30
  WHERE anon_30.counted_from = 'SETTLEMENT_DATE'
),
anon_28 AS (
  SELECT anon_29.deadline_days, anon_29.day_kind, anon_29.due_at, anon_29.source, anon_29.evidence, anon_29.close_out_kind AS rule_kind, 'RULE_204' AS clock,
    'DUTY' AS effect, CASE WHEN (anon_29.cure = 'PURCHASE') THEN 'close out by a purchase' ELSE 'close out by a purchase or a borrow' END AS consequence
  FROM anon_29
),
anon_27 AS (
  SELECT anon_21.venue, anon_21.calendar_key, anon_21.clearing_house, anon_21.clearing_path, anon_21.direction, anon_21.close_out_kind, anon_21.origin_date,
    anon_28.deadline_days, anon_28.day_kind, anon_28.due_at, anon_28.source, anon_28.evidence, anon_28.rule_kind, anon_28.clock, anon_28.effect, anon_28.consequence
  FROM anon_21
  JOIN anon_28 ON anon_21.close_out_kind = anon_28.rule_kind
),
anon_26 AS (
  SELECT anon_27.venue, anon_27.calendar_key, anon_27.clearing_house, anon_27.clearing_path, anon_27.direction, anon_27.close_out_kind, anon_27.origin_date,
    anon_27.clock, anon_27.deadline_days, anon_27.day_kind, anon_27.due_at, anon_27.effect, anon_27.consequence, anon_27.source, anon_27.evidence
  FROM anon_27
),
anon_35 AS (
  SELECT ccp_buy_in.venue, ccp_buy_in.party_class, ccp_buy_in.step, ccp_buy_in.valid_from, ccp_buy_in.valid_to, ccp_buy_in.days, ccp_buy_in.local_time,
    ccp_buy_in.time_zone, ccp_buy_in.meaning, ccp_buy_in.source, ccp_buy_in.evidence, ccp_buy_in.origin
  FROM ccp_buy_in
  WHERE ccp_buy_in.party_class = 'STANDARD' AND ccp_buy_in.days >= 0
),
anon_34 AS (
  SELECT anon_35.step, anon_35.days, anon_35.meaning, anon_35.source, anon_35.evidence, anon_35.venue AS house, anon_35.valid_from AS since, anon_35.valid_to AS until
  FROM anon_35
),
anon_33 AS (
  SELECT anon_21.venue, anon_21.calendar_key, anon_21.clearing_house, anon_21.clearing_path, anon_21.direction, anon_21.close_out_kind, anon_21.origin_date,
    anon_34.step, anon_34.days, anon_34.meaning, anon_34.source, anon_34.evidence, anon_34.house, anon_34.since, anon_34.until
  FROM anon_21
  JOIN anon_34 ON anon_21.clearing_house = anon_34.house AND anon_21.origin_date >= anon_34.since AND anon_21.origin_date <= anon_34.until AND anon_21.clearing_path != 'CNS'
),
anon_32 AS (
  SELECT anon_33.venue, anon_33.calendar_key, anon_33.clearing_house, anon_33.clearing_path, anon_33.direction, anon_33.close_out_kind, anon_33.origin_date,
    anon_33.evidence, 'CCP_BUY_IN_' + CAST(anon_33.step AS VARCHAR(8000)) AS clock, anon_33.days AS deadline_days, 'SETTLEMENT' AS day_kind, 'CLOSE' AS due_at,
    CASE WHEN (anon_33.direction = 'DELIVER' AND anon_33.step IN ('TRIGGER', 'GRACE_END')) THEN 'DUTY' WHEN (anon_33.direction = 'DELIVER') THEN 'CHARGE'
    ELSE 'RIGHT' END AS effect, CASE WHEN (anon_33.direction = 'DELIVER' AND anon_33.step IN ('TRIGGER', 'GRACE_END')) THEN 'deliver before the clearing house buys in: ' + CAST(anon_33.meaning AS VARCHAR(8000))
    ELSE anon_33.meaning END AS consequence, anon_33.source
  FROM anon_33
),
anon_31 AS (
  SELECT anon_32.venue, anon_32.calendar_key, anon_32.clearing_house, anon_32.clearing_path, anon_32.direction, anon_32.close_out_kind, anon_32.origin_date,
    anon_32.clock, anon_32.deadline_days, anon_32.day_kind, anon_32.due_at, anon_32.effect, anon_32.consequence, anon_32.source, anon_32.evidence
  FROM anon_32
),
anon_43 AS (
  SELECT anon_21.venue, anon_21.calendar_key, anon_21.clearing_house, anon_21.clearing_path, anon_21.direction, anon_21.close_out_kind, anon_21.origin_date
  FROM anon_21
  WHERE anon_21.clearing_path = 'CNS'
),
anon_45 AS (
  SELECT anon_46.calendar_key, anon_46.day, anon_46.day_kind, anon_46.ordinal, anon_46.counted
  FROM anon_46
  WHERE anon_46.day_kind = 'SETTLEMENT'
),
anon_44 AS (
  SELECT anon_45.calendar_key, anon_45.day AS origin_day, anon_45.ordinal AS origin_ordinal
  FROM anon_45
),
anon_41 AS (
  SELECT anon_43.venue, anon_43.calendar_key, anon_43.clearing_house, anon_43.clearing_path, anon_43.direction, anon_43.close_out_kind, anon_43.origin_date,
    anon_44.origin_day, anon_44.origin_ordinal
  FROM anon_43
  JOIN anon_44 ON anon_43.calendar_key = anon_44.calendar_key AND anon_43.origin_date = anon_44.origin_day
),
anon_52 AS (
  SELECT anon_45.calendar_key, anon_45.day, anon_45.day_kind, anon_45.ordinal, anon_45.counted
  FROM anon_45
  WHERE anon_45.day = CAST('2026-11-10' AS DATE)
),
anon_42 AS (
  SELECT anon_52.calendar_key, anon_52.ordinal AS today_ordinal
  FROM anon_52
),
anon_40 AS (
  SELECT anon_41.venue, anon_41.calendar_key, anon_41.clearing_house, anon_41.clearing_path, anon_41.direction, anon_41.close_out_kind, anon_41.origin_date,
    anon_41.origin_day, anon_41.origin_ordinal, anon_42.today_ordinal
  FROM anon_41
  JOIN anon_42 ON anon_41.calendar_key = anon_42.calendar_key
),
anon_38 AS (
  SELECT anon_40.venue, anon_40.calendar_key, anon_40.clearing_house, anon_40.clearing_path, anon_40.direction, anon_40.close_out_kind, anon_40.origin_date,
    anon_40.origin_day, anon_40.origin_ordinal, anon_40.today_ordinal, (anon_40.today_ordinal - anon_40.origin_ordinal) + 1 AS age
  FROM anon_40
),
anon_54 AS (
  SELECT cns_fails_charge.calendar_key, cns_fails_charge.rating_class, cns_fails_charge.age_from, cns_fails_charge.valid_from, cns_fails_charge.valid_to,
    cns_fails_charge.age_to, cns_fails_charge.charge_rate, cns_fails_charge.source, cns_fails_charge.evidence, cns_fails_charge.origin
  FROM cns_fails_charge
  WHERE cns_fails_charge.valid_from <= CAST('2026-11-10' AS DATE) AND cns_fails_charge.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_53 AS (
  SELECT anon_54.calendar_key, anon_54.rating_class, anon_54.age_from, anon_54.valid_from, anon_54.valid_to, anon_54.age_to, anon_54.charge_rate, anon_54.source,
    anon_54.evidence, anon_54.origin
  FROM anon_54
  WHERE anon_54.rating_class = 'ANY' AND anon_54.calendar_key = 'US.NSCC'
),
anon_39 AS (
  SELECT anon_53.age_from, anon_53.age_to, anon_53.source, anon_53.evidence, anon_53.calendar_key AS band_calendar
  FROM anon_53
),
anon_37 AS (
  SELECT anon_38.venue, anon_38.calendar_key, anon_38.clearing_house, anon_38.clearing_path, anon_38.direction, anon_38.close_out_kind, anon_38.origin_date,
    anon_38.origin_day, anon_38.origin_ordinal, anon_38.today_ordinal, anon_38.age, anon_39.age_from, anon_39.age_to, anon_39.source, anon_39.evidence,
    anon_39.band_calendar
  FROM anon_38
  JOIN anon_39 ON anon_38.calendar_key = anon_39.band_calendar AND anon_38.age >= anon_39.age_from AND anon_38.age <= anon_39.age_to
),
anon_36 AS (
  SELECT anon_37.venue, anon_37.calendar_key, anon_37.clearing_house, anon_37.clearing_path, anon_37.direction, anon_37.close_out_kind, anon_37.origin_date,
    'CNS_FAILS_CHARGE' AS clock, anon_37.age_to AS deadline_days, 'SETTLEMENT' AS day_kind, 'CLOSE' AS due_at, 'CHARGE' AS effect, CASE WHEN (anon_37.age_to = 999999) THEN 'the highest margin of the fails charge runs'
    ELSE 'the next band of the fails charge begins' END AS consequence, anon_37.source, anon_37.evidence
  FROM anon_37
),
anon_18 AS (
  SELECT anon_19.venue, anon_19.calendar_key, anon_19.clearing_house, anon_19.clearing_path, anon_19.direction, anon_19.close_out_kind, anon_19.origin_date,
    anon_19.clock, anon_19.deadline_days, anon_19.day_kind, anon_19.due_at, anon_19.effect, anon_19.consequence, anon_19.source, anon_19.evidence
  FROM anon_19
  UNION ALL
  SELECT anon_26.venue, anon_26.calendar_key, anon_26.clearing_house, anon_26.clearing_path, anon_26.direction, anon_26.close_out_kind, anon_26.origin_date,
    anon_26.clock, anon_26.deadline_days, anon_26.day_kind, anon_26.due_at, anon_26.effect, anon_26.consequence, anon_26.source, anon_26.evidence
  FROM anon_26
  UNION ALL
  SELECT anon_31.venue, anon_31.calendar_key, anon_31.clearing_house, anon_31.clearing_path, anon_31.direction, anon_31.close_out_kind, anon_31.origin_date,
    anon_31.clock, anon_31.deadline_days, anon_31.day_kind, anon_31.due_at, anon_31.effect, anon_31.consequence, anon_31.source, anon_31.evidence
  FROM anon_31
  UNION ALL
  SELECT anon_36.venue, anon_36.calendar_key, anon_36.clearing_house, anon_36.clearing_path, anon_36.direction, anon_36.close_out_kind, anon_36.origin_date,
    anon_36.clock, anon_36.deadline_days, anon_36.day_kind, anon_36.due_at, anon_36.effect, anon_36.consequence, anon_36.source, anon_36.evidence
  FROM anon_36
),
anon_16 AS (
  SELECT anon_18.venue, anon_18.calendar_key, anon_18.clearing_house, anon_18.clearing_path, anon_18.direction, anon_18.close_out_kind, anon_18.origin_date,
    anon_18.clock, anon_18.deadline_days, anon_18.day_kind, anon_18.due_at, anon_18.effect, anon_18.consequence, anon_18.source, anon_18.evidence, anon_18.origin_date AS started_on
  FROM anon_18
),
anon_17 AS (
  SELECT anon_46.calendar_key, anon_46.day_kind, anon_46.day AS start_day, anon_46.ordinal AS start_ordinal
  FROM anon_46
),
anon_14 AS (
  SELECT anon_16.venue, anon_16.calendar_key, anon_16.clearing_house, anon_16.clearing_path, anon_16.direction, anon_16.close_out_kind, anon_16.origin_date,
    anon_16.clock, anon_16.deadline_days, anon_16.day_kind, anon_16.due_at, anon_16.effect, anon_16.consequence, anon_16.source, anon_16.evidence, anon_16.started_on,
    anon_17.start_day, anon_17.start_ordinal
  FROM anon_16
  JOIN anon_17 ON anon_16.calendar_key = anon_17.calendar_key AND anon_16.day_kind = anon_17.day_kind AND anon_16.started_on = anon_17.start_day
),
anon_55 AS (
  SELECT anon_46.calendar_key, anon_46.day, anon_46.day_kind, anon_46.ordinal, anon_46.counted
  FROM anon_46
  WHERE anon_46.day = CAST('2026-11-10' AS DATE)
),
anon_15 AS (
  SELECT anon_55.calendar_key, anon_55.day_kind, anon_55.ordinal AS today_ordinal
  FROM anon_55
),
anon_13 AS (
  SELECT anon_14.venue, anon_14.calendar_key, anon_14.clearing_house, anon_14.clearing_path, anon_14.direction, anon_14.close_out_kind, anon_14.origin_date,
    anon_14.clock, anon_14.deadline_days, anon_14.day_kind, anon_14.due_at, anon_14.effect, anon_14.consequence, anon_14.source, anon_14.evidence, anon_14.started_on,
    anon_14.start_day, anon_14.start_ordinal, anon_15.today_ordinal
  FROM anon_14
  JOIN anon_15 ON anon_14.calendar_key = anon_15.calendar_key AND anon_14.day_kind = anon_15.day_kind
),
anon_11 AS (
  SELECT anon_13.venue, anon_13.calendar_key, anon_13.clearing_house, anon_13.clearing_path, anon_13.direction, anon_13.close_out_kind, anon_13.origin_date,
    anon_13.clock, anon_13.deadline_days, anon_13.day_kind, anon_13.due_at, anon_13.effect, anon_13.consequence, anon_13.source, anon_13.evidence, anon_13.started_on,
    anon_13.start_day, anon_13.start_ordinal, anon_13.today_ordinal, (anon_13.start_ordinal + anon_13.deadline_days) - 0 AS due_ordinal
  FROM anon_13
),
anon_56 AS (
  SELECT anon_46.calendar_key, anon_46.day, anon_46.day_kind, anon_46.ordinal, anon_46.counted
  FROM anon_46
  WHERE anon_46.counted = 1
),
anon_12 AS (
  SELECT anon_56.calendar_key, anon_56.day_kind, anon_56.ordinal AS due_ordinal, anon_56.day AS due_on
  FROM anon_56
),
anon_10 AS (
  SELECT anon_11.venue, anon_11.calendar_key, anon_11.clearing_house, anon_11.clearing_path, anon_11.direction, anon_11.close_out_kind, anon_11.origin_date,
    anon_11.clock, anon_11.deadline_days, anon_11.day_kind, anon_11.due_at, anon_11.effect, anon_11.consequence, anon_11.source, anon_11.evidence, anon_11.started_on,
    anon_11.start_day, anon_11.start_ordinal, anon_11.today_ordinal, anon_11.due_ordinal, anon_12.due_on
  FROM anon_11
  LEFT OUTER JOIN anon_12 ON anon_11.calendar_key = anon_12.calendar_key AND anon_11.day_kind = anon_12.day_kind AND anon_11.due_ordinal = anon_12.due_ordinal
),
anon_8 AS (
  SELECT anon_10.venue, anon_10.calendar_key, anon_10.clearing_house, anon_10.clearing_path, anon_10.direction, anon_10.close_out_kind, anon_10.origin_date,
    anon_10.clock, anon_10.deadline_days, anon_10.day_kind, anon_10.due_at, anon_10.effect, anon_10.consequence, anon_10.source, anon_10.evidence, anon_10.started_on,
    anon_10.start_day, anon_10.start_ordinal, anon_10.today_ordinal, anon_10.due_ordinal, anon_10.due_on, CASE WHEN (anon_10.due_on IS NULL) THEN CAST(NULL AS BIGINT)
    ELSE anon_10.due_ordinal - anon_10.today_ordinal END AS days_left
  FROM anon_10
),
anon_57 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.day = CAST('2026-11-10' AS DATE)
),
anon_9 AS (
  SELECT anon_57.calendar_key, anon_57.next_settlement_day
  FROM anon_57
),
anon_7 AS (
  SELECT anon_8.venue, anon_8.calendar_key, anon_8.clearing_house, anon_8.clearing_path, anon_8.direction, anon_8.close_out_kind, anon_8.origin_date, anon_8.clock,
    anon_8.deadline_days, anon_8.day_kind, anon_8.due_at, anon_8.effect, anon_8.consequence, anon_8.source, anon_8.evidence, anon_8.started_on, anon_8.start_day,
    anon_8.start_ordinal, anon_8.today_ordinal, anon_8.due_ordinal, anon_8.due_on, anon_8.days_left, anon_9.next_settlement_day
  FROM anon_8
  JOIN anon_9 ON anon_8.calendar_key = anon_9.calendar_key
),
anon_6 AS (
  SELECT anon_7.venue, anon_7.calendar_key, anon_7.clearing_house, anon_7.clearing_path, anon_7.direction, anon_7.close_out_kind, anon_7.origin_date, anon_7.clock,
    anon_7.deadline_days, anon_7.day_kind, anon_7.due_at, anon_7.effect, anon_7.consequence, anon_7.source, anon_7.evidence, anon_7.started_on, anon_7.start_day,
    anon_7.start_ordinal, anon_7.today_ordinal, anon_7.due_ordinal, anon_7.due_on, anon_7.days_left, anon_7.next_settlement_day, CASE WHEN (anon_7.clock = 'RULE_204'
    AND anon_7.clearing_path != 'CNS') THEN 'SCOPE_TO_BE_CONFIRMED' WHEN (anon_7.effect = 'DUTY' AND anon_7.due_on <= CAST('2026-11-10' AS DATE)) THEN 'OVERDUE'
    WHEN (anon_7.effect = 'DUTY' AND anon_7.due_on <= anon_7.next_settlement_day) THEN 'DUE_NEXT_OPEN' WHEN (anon_7.due_on <= CAST('2026-11-10' AS DATE)
    OR anon_7.due_on IS NULL AND anon_7.deadline_days = 999999) THEN 'REACHED' ELSE 'RUNNING' END AS state
  FROM anon_7
),
anon_4 AS (
  SELECT anon_5.fail_id, anon_5.security_id, anon_5.venue, anon_5.calendar_key, anon_5.clearing_house, anon_5.clearing_path, anon_5.direction, anon_5.close_out_kind,
    anon_5.origin_date, anon_6.clock, anon_6.deadline_days, anon_6.day_kind, anon_6.due_at, anon_6.effect, anon_6.consequence, anon_6.source, anon_6.evidence,
    anon_6.started_on, anon_6.start_day, anon_6.start_ordinal, anon_6.today_ordinal, anon_6.due_ordinal, anon_6.due_on, anon_6.days_left, anon_6.next_settlement_day,
    anon_6.state
  FROM anon_5
  JOIN anon_6 ON anon_5.venue = anon_6.venue AND anon_5.calendar_key = anon_6.calendar_key AND anon_5.clearing_house = anon_6.clearing_house AND anon_5.clearing_path = anon_6.clearing_path
    AND anon_5.direction = anon_6.direction AND anon_5.close_out_kind = anon_6.close_out_kind AND anon_5.origin_date = anon_6.origin_date
),
anon_3 AS (
  SELECT anon_4.fail_id, anon_4.clock, anon_4.venue, anon_4.direction, anon_4.security_id, anon_4.started_on, anon_4.due_on, anon_4.due_at, anon_4.days_left,
    anon_4.day_kind, anon_4.state, anon_4.effect, anon_4.consequence, anon_4.source, anon_4.evidence
  FROM anon_4
),
anon_76 AS (
  SELECT open_fail.fail_id, open_fail.venue, open_fail.clearing_path, open_fail.direction, open_fail.security_id, open_fail.currency, open_fail.quantity,
    open_fail.value, open_fail.origin_date, open_fail.age_settlement_days, open_fail.cause, open_fail.status_reason, open_fail.close_out_kind, open_fail.close_out_date,
    open_fail.close_out_state, open_fail.calendar_key, open_fail.clearing_house
  FROM open_fail
  WHERE open_fail.direction = 'DELIVER' AND open_fail.clearing_path = 'CNS'
),
anon_74 AS (
  SELECT anon_76.fail_id, anon_76.security_id, anon_76.venue, anon_76.calendar_key, anon_76.clearing_house, anon_76.clearing_path, anon_76.direction, anon_76.close_out_kind,
    anon_76.origin_date
  FROM anon_76
),
anon_80 AS (
  SELECT anon_76.security_id, min(anon_76.origin_date) AS oldest_date
  FROM anon_76
  GROUP BY anon_76.security_id
),
anon_81 AS (
  SELECT threshold_security.security_id, threshold_security.listed_from
  FROM threshold_security
),
anon_78 AS (
  SELECT anon_80.security_id, anon_80.oldest_date, anon_81.listed_from
  FROM anon_80
  JOIN anon_81 ON anon_80.security_id = anon_81.security_id
),
anon_82 AS (
  SELECT previous_fail_clock.fail_id, previous_fail_clock.clock, previous_fail_clock.venue, previous_fail_clock.direction, previous_fail_clock.security_id,
    previous_fail_clock.started_on, previous_fail_clock.due_on, previous_fail_clock.due_at, previous_fail_clock.days_left, previous_fail_clock.day_kind,
    previous_fail_clock.state, previous_fail_clock.effect, previous_fail_clock.consequence, previous_fail_clock.source, previous_fail_clock.evidence
  FROM previous_fail_clock
  WHERE previous_fail_clock.clock = 'RULE_203_THRESHOLD'
),
anon_79 AS (
  SELECT anon_82.security_id, min(anon_82.started_on) AS running_from
  FROM anon_82
  GROUP BY anon_82.security_id
),
anon_77 AS (
  SELECT anon_78.security_id, anon_78.oldest_date, anon_78.listed_from, anon_79.running_from
  FROM anon_78
  LEFT OUTER JOIN anon_79 ON anon_78.security_id = anon_79.security_id
),
anon_75 AS (
  SELECT anon_77.security_id, coalesce(anon_77.running_from, CASE WHEN (anon_77.listed_from > anon_77.oldest_date) THEN anon_77.listed_from ELSE anon_77.oldest_date END) AS started_on
  FROM anon_77
),
anon_72 AS (
  SELECT anon_74.fail_id, anon_74.security_id, anon_74.venue, anon_74.calendar_key, anon_74.clearing_house, anon_74.clearing_path, anon_74.direction, anon_74.close_out_kind,
    anon_74.origin_date, anon_75.started_on
  FROM anon_74
  JOIN anon_75 ON anon_74.security_id = anon_75.security_id
),
anon_83 AS (
  SELECT anon_30.close_out_kind, anon_30.valid_from, anon_30.valid_to, anon_30.deadline_days, anon_30.day_kind, anon_30.counted_from, anon_30.due_at, anon_30.cure,
    anon_30.source, anon_30.evidence, anon_30.origin
  FROM anon_30
  WHERE anon_30.close_out_kind = 'THRESHOLD'
),
anon_73 AS (
  SELECT anon_83.deadline_days, anon_83.day_kind, anon_83.due_at, anon_83.source, anon_83.evidence, 'RULE_203_THRESHOLD' AS clock, 'DUTY' AS effect, 'close out by a purchase; no short sale without a borrow until it is done' AS consequence,
    'CNS' AS rule_path
  FROM anon_83
),
anon_71 AS (
  SELECT anon_72.fail_id, anon_72.security_id, anon_72.venue, anon_72.calendar_key, anon_72.clearing_house, anon_72.clearing_path, anon_72.direction, anon_72.close_out_kind,
    anon_72.origin_date, anon_72.started_on, anon_73.deadline_days, anon_73.day_kind, anon_73.due_at, anon_73.source, anon_73.evidence, anon_73.clock, anon_73.effect,
    anon_73.consequence, anon_73.rule_path
  FROM anon_72
  JOIN anon_73 ON anon_72.clearing_path = anon_73.rule_path
),
anon_69 AS (
  SELECT anon_71.fail_id, anon_71.security_id, anon_71.venue, anon_71.calendar_key, anon_71.clearing_house, anon_71.clearing_path, anon_71.direction, anon_71.close_out_kind,
    anon_71.origin_date, anon_71.clock, anon_71.deadline_days, anon_71.day_kind, anon_71.due_at, anon_71.effect, anon_71.consequence, anon_71.source, anon_71.evidence,
    anon_71.started_on
  FROM anon_71
),
anon_70 AS (
  SELECT anon_46.calendar_key, anon_46.day_kind, anon_46.day AS start_day, anon_46.ordinal AS start_ordinal
  FROM anon_46
),
anon_67 AS (
  SELECT anon_69.fail_id, anon_69.security_id, anon_69.venue, anon_69.calendar_key, anon_69.clearing_house, anon_69.clearing_path, anon_69.direction, anon_69.close_out_kind,
    anon_69.origin_date, anon_69.clock, anon_69.deadline_days, anon_69.day_kind, anon_69.due_at, anon_69.effect, anon_69.consequence, anon_69.source, anon_69.evidence,
    anon_69.started_on, anon_70.start_day, anon_70.start_ordinal
  FROM anon_69
  JOIN anon_70 ON anon_69.calendar_key = anon_70.calendar_key AND anon_69.day_kind = anon_70.day_kind AND anon_69.started_on = anon_70.start_day
),
anon_84 AS (
  SELECT anon_46.calendar_key, anon_46.day, anon_46.day_kind, anon_46.ordinal, anon_46.counted
  FROM anon_46
  WHERE anon_46.day = CAST('2026-11-10' AS DATE)
),
anon_68 AS (
  SELECT anon_84.calendar_key, anon_84.day_kind, anon_84.ordinal AS today_ordinal
  FROM anon_84
),
anon_66 AS (
  SELECT anon_67.fail_id, anon_67.security_id, anon_67.venue, anon_67.calendar_key, anon_67.clearing_house, anon_67.clearing_path, anon_67.direction, anon_67.close_out_kind,
    anon_67.origin_date, anon_67.clock, anon_67.deadline_days, anon_67.day_kind, anon_67.due_at, anon_67.effect, anon_67.consequence, anon_67.source, anon_67.evidence,
    anon_67.started_on, anon_67.start_day, anon_67.start_ordinal, anon_68.today_ordinal
  FROM anon_67
  JOIN anon_68 ON anon_67.calendar_key = anon_68.calendar_key AND anon_67.day_kind = anon_68.day_kind
),
anon_64 AS (
  SELECT anon_66.fail_id, anon_66.security_id, anon_66.venue, anon_66.calendar_key, anon_66.clearing_house, anon_66.clearing_path, anon_66.direction, anon_66.close_out_kind,
    anon_66.origin_date, anon_66.clock, anon_66.deadline_days, anon_66.day_kind, anon_66.due_at, anon_66.effect, anon_66.consequence, anon_66.source, anon_66.evidence,
    anon_66.started_on, anon_66.start_day, anon_66.start_ordinal, anon_66.today_ordinal, (anon_66.start_ordinal + anon_66.deadline_days) - 1 AS due_ordinal
  FROM anon_66
),
anon_85 AS (
  SELECT anon_46.calendar_key, anon_46.day, anon_46.day_kind, anon_46.ordinal, anon_46.counted
  FROM anon_46
  WHERE anon_46.counted = 1
),
anon_65 AS (
  SELECT anon_85.calendar_key, anon_85.day_kind, anon_85.ordinal AS due_ordinal, anon_85.day AS due_on
  FROM anon_85
),
anon_63 AS (
  SELECT anon_64.fail_id, anon_64.security_id, anon_64.venue, anon_64.calendar_key, anon_64.clearing_house, anon_64.clearing_path, anon_64.direction, anon_64.close_out_kind,
    anon_64.origin_date, anon_64.clock, anon_64.deadline_days, anon_64.day_kind, anon_64.due_at, anon_64.effect, anon_64.consequence, anon_64.source, anon_64.evidence,
    anon_64.started_on, anon_64.start_day, anon_64.start_ordinal, anon_64.today_ordinal, anon_64.due_ordinal, anon_65.due_on
  FROM anon_64
  LEFT OUTER JOIN anon_65 ON anon_64.calendar_key = anon_65.calendar_key AND anon_64.day_kind = anon_65.day_kind AND anon_64.due_ordinal = anon_65.due_ordinal
),
anon_61 AS (
  SELECT anon_63.fail_id, anon_63.security_id, anon_63.venue, anon_63.calendar_key, anon_63.clearing_house, anon_63.clearing_path, anon_63.direction, anon_63.close_out_kind,
    anon_63.origin_date, anon_63.clock, anon_63.deadline_days, anon_63.day_kind, anon_63.due_at, anon_63.effect, anon_63.consequence, anon_63.source, anon_63.evidence,
    anon_63.started_on, anon_63.start_day, anon_63.start_ordinal, anon_63.today_ordinal, anon_63.due_ordinal, anon_63.due_on, CASE WHEN (anon_63.due_on IS NULL) THEN CAST(NULL AS BIGINT)
    ELSE anon_63.due_ordinal - anon_63.today_ordinal END AS days_left
  FROM anon_63
),
anon_86 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.day = CAST('2026-11-10' AS DATE)
),
anon_62 AS (
  SELECT anon_86.calendar_key, anon_86.next_settlement_day
  FROM anon_86
),
anon_60 AS (
  SELECT anon_61.fail_id, anon_61.security_id, anon_61.venue, anon_61.calendar_key, anon_61.clearing_house, anon_61.clearing_path, anon_61.direction, anon_61.close_out_kind,
    anon_61.origin_date, anon_61.clock, anon_61.deadline_days, anon_61.day_kind, anon_61.due_at, anon_61.effect, anon_61.consequence, anon_61.source, anon_61.evidence,
    anon_61.started_on, anon_61.start_day, anon_61.start_ordinal, anon_61.today_ordinal, anon_61.due_ordinal, anon_61.due_on, anon_61.days_left, anon_62.next_settlement_day
  FROM anon_61
  JOIN anon_62 ON anon_61.calendar_key = anon_62.calendar_key
),
anon_59 AS (
  SELECT anon_60.fail_id, anon_60.security_id, anon_60.venue, anon_60.calendar_key, anon_60.clearing_house, anon_60.clearing_path, anon_60.direction, anon_60.close_out_kind,
    anon_60.origin_date, anon_60.clock, anon_60.deadline_days, anon_60.day_kind, anon_60.due_at, anon_60.effect, anon_60.consequence, anon_60.source, anon_60.evidence,
    anon_60.started_on, anon_60.start_day, anon_60.start_ordinal, anon_60.today_ordinal, anon_60.due_ordinal, anon_60.due_on, anon_60.days_left, anon_60.next_settlement_day,
    CASE WHEN (anon_60.clock = 'RULE_204' AND anon_60.clearing_path != 'CNS') THEN 'SCOPE_TO_BE_CONFIRMED' WHEN (anon_60.effect = 'DUTY' AND anon_60.due_on <= CAST('2026-11-10' AS DATE)) THEN 'OVERDUE'
    WHEN (anon_60.effect = 'DUTY' AND anon_60.due_on <= anon_60.next_settlement_day) THEN 'DUE_NEXT_OPEN' WHEN (anon_60.due_on <= CAST('2026-11-10' AS DATE)
    OR anon_60.due_on IS NULL AND anon_60.deadline_days = 999999) THEN 'REACHED' ELSE 'RUNNING' END AS state
  FROM anon_60
),
anon_58 AS (
  SELECT anon_59.fail_id, anon_59.clock, anon_59.venue, anon_59.direction, anon_59.security_id, anon_59.started_on, anon_59.due_on, anon_59.due_at, anon_59.days_left,
    anon_59.day_kind, anon_59.state, anon_59.effect, anon_59.consequence, anon_59.source, anon_59.evidence
  FROM anon_59
),
anon_2 AS (
  SELECT anon_3.fail_id, anon_3.clock, anon_3.venue, anon_3.direction, anon_3.security_id, anon_3.started_on, anon_3.due_on, anon_3.due_at, anon_3.days_left,
    anon_3.day_kind, anon_3.state, anon_3.effect, anon_3.consequence, anon_3.source, anon_3.evidence
  FROM anon_3
  UNION ALL
  SELECT anon_58.fail_id, anon_58.clock, anon_58.venue, anon_58.direction, anon_58.security_id, anon_58.started_on, anon_58.due_on, anon_58.due_at, anon_58.days_left,
    anon_58.day_kind, anon_58.state, anon_58.effect, anon_58.consequence, anon_58.source, anon_58.evidence
  FROM anon_58
),
anon_1 AS (
  SELECT anon_2.fail_id, anon_2.clock, anon_2.venue, anon_2.direction, anon_2.security_id, CAST(anon_2.started_on AS DATE) AS started_on, CAST(anon_2.due_on AS DATE) AS due_on,
    anon_2.due_at, CAST(anon_2.days_left AS BIGINT) AS days_left, anon_2.day_kind, anon_2.state, anon_2.effect, anon_2.consequence, anon_2.source, anon_2.evidence
  FROM anon_2
)
SELECT anon_1.fail_id, anon_1.clock, anon_1.venue, anon_1.direction, anon_1.security_id, anon_1.started_on, anon_1.due_on, anon_1.due_at, anon_1.days_left,
  anon_1.day_kind, anon_1.state, anon_1.effect, anon_1.consequence, anon_1.source, anon_1.evidence
FROM anon_1
