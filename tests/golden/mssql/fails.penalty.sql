WITH
anon_39 AS (
  SELECT penalty_item.instruction_id, penalty_item.venue, penalty_item.calendar_key, penalty_item.penalty_regime, penalty_item.counterparty, penalty_item.security_id,
    penalty_item.currency, penalty_item.direction, penalty_item.instructed_quantity, penalty_item.open_quantity, penalty_item.settled_today, penalty_item.settlement_date,
    penalty_item.matched_at, penalty_item.late_side, penalty_item.failing_side, penalty_item.cash_lacks, CAST(penalty_item.matched_at AS DATE) AS matched_day
  FROM penalty_item
),
anon_40 AS (
  SELECT penalty_terms.cutoff_at, penalty_terms.valid_from AS cutoff_from, penalty_terms.valid_to AS cutoff_to, penalty_terms.venue AS term_venue
  FROM penalty_terms
),
anon_38 AS (
  SELECT anon_39.instruction_id, anon_39.venue, anon_39.calendar_key, anon_39.penalty_regime, anon_39.counterparty, anon_39.security_id, anon_39.currency,
    anon_39.direction, anon_39.instructed_quantity, anon_39.open_quantity, anon_39.settled_today, anon_39.settlement_date, anon_39.matched_at, anon_39.late_side,
    anon_39.failing_side, anon_39.cash_lacks, anon_39.matched_day, anon_40.cutoff_at, anon_40.cutoff_from, anon_40.cutoff_to, anon_40.term_venue
  FROM anon_39
  LEFT OUTER JOIN anon_40 ON anon_39.venue = anon_40.term_venue AND anon_39.matched_day >= anon_40.cutoff_from AND anon_39.matched_day <= anon_40.cutoff_to
),
anon_37 AS (
  SELECT anon_38.instruction_id, anon_38.venue, anon_38.calendar_key, anon_38.penalty_regime, anon_38.counterparty, anon_38.security_id, anon_38.currency,
    anon_38.direction, anon_38.instructed_quantity, anon_38.open_quantity, anon_38.settled_today, anon_38.settlement_date, anon_38.matched_at, anon_38.late_side,
    anon_38.failing_side, anon_38.cash_lacks, anon_38.matched_day, anon_38.cutoff_at, anon_38.cutoff_from, anon_38.cutoff_to, anon_38.term_venue, CASE WHEN (anon_38.matched_at > CAST(CONVERT(VARCHAR(10), coalesce(anon_38.matched_day, anon_38.settlement_date), 23) + ' ' + CAST(coalesce(anon_38.cutoff_at, '23:59') AS VARCHAR(8000)) + ':00' AS DATETIME2(6))) THEN 'Y'
    ELSE 'N' END AS matched_late
  FROM anon_38
),
anon_36 AS (
  SELECT anon_37.instruction_id, anon_37.venue, anon_37.calendar_key, anon_37.penalty_regime, anon_37.counterparty, anon_37.security_id, anon_37.currency,
    anon_37.direction, anon_37.instructed_quantity, anon_37.open_quantity, anon_37.settled_today, anon_37.settlement_date, anon_37.matched_at, anon_37.late_side,
    anon_37.failing_side, anon_37.cash_lacks, anon_37.matched_day, anon_37.cutoff_at, anon_37.cutoff_from, anon_37.cutoff_to, anon_37.term_venue, anon_37.matched_late
  FROM anon_37
),
anon_3 AS (
  SELECT previous_penalty.instruction_id, previous_penalty.penalty_kind, previous_penalty.penalty_date, previous_penalty.venue, previous_penalty.counterparty,
    previous_penalty.security_id, previous_penalty.currency, previous_penalty.quantity, previous_penalty.price, previous_penalty.base, previous_penalty.penalty_rate,
    previous_penalty.instrument_class, previous_penalty.payer, previous_penalty.amount, previous_penalty.remark, previous_penalty.known_date
  FROM previous_penalty
  WHERE previous_penalty.penalty_date >= CAST('2026-08-10' AS DATE)
),
anon_34 AS (
  SELECT anon_36.instruction_id, anon_36.venue, anon_36.calendar_key, anon_36.penalty_regime, anon_36.counterparty, anon_36.security_id, anon_36.currency,
    anon_36.direction, anon_36.instructed_quantity, anon_36.open_quantity, anon_36.settled_today, anon_36.settlement_date, anon_36.matched_at, anon_36.late_side,
    anon_36.failing_side, anon_36.cash_lacks, anon_36.matched_day, anon_36.cutoff_at, anon_36.cutoff_from, anon_36.cutoff_to, anon_36.term_venue, anon_36.matched_late
  FROM anon_36
  WHERE anon_36.open_quantity > 0 AND anon_36.failing_side != 'NONE'
),
anon_41 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.is_settlement_day = 1 AND calendar_day.day = CAST('2026-11-10' AS DATE)
),
anon_35 AS (
  SELECT anon_41.calendar_key, anon_41.day AS penalty_date
  FROM anon_41
),
anon_33 AS (
  SELECT anon_34.instruction_id, anon_34.venue, anon_34.calendar_key, anon_34.penalty_regime, anon_34.counterparty, anon_34.security_id, anon_34.currency,
    anon_34.direction, anon_34.instructed_quantity, anon_34.open_quantity, anon_34.settled_today, anon_34.settlement_date, anon_34.matched_at, anon_34.late_side,
    anon_34.failing_side, anon_34.cash_lacks, anon_34.matched_day, anon_34.cutoff_at, anon_34.cutoff_from, anon_34.cutoff_to, anon_34.term_venue, anon_34.matched_late,
    anon_35.penalty_date
  FROM anon_34
  JOIN anon_35 ON anon_34.calendar_key = anon_35.calendar_key
),
anon_32 AS (
  SELECT anon_33.instruction_id, anon_33.venue, anon_33.calendar_key, anon_33.penalty_regime, anon_33.counterparty, anon_33.security_id, anon_33.currency,
    anon_33.direction, anon_33.instructed_quantity, anon_33.open_quantity, anon_33.settled_today, anon_33.settlement_date, anon_33.matched_at, anon_33.late_side,
    anon_33.failing_side, anon_33.cash_lacks, anon_33.matched_day, anon_33.cutoff_at, anon_33.cutoff_from, anon_33.cutoff_to, anon_33.term_venue, anon_33.matched_late,
    anon_33.penalty_date
  FROM anon_33
  WHERE NOT (coalesce(anon_33.matched_day, anon_33.settlement_date) = anon_33.penalty_date AND anon_33.matched_late = 'Y')
),
anon_31 AS (
  SELECT anon_32.instruction_id, anon_32.venue, anon_32.calendar_key, anon_32.penalty_regime, anon_32.counterparty, anon_32.security_id, anon_32.currency,
    anon_32.cash_lacks, anon_32.penalty_date, 'SEFP' AS penalty_kind, CAST(anon_32.open_quantity AS DECIMAL(38, 6)) AS quantity, anon_32.failing_side AS payer
  FROM anon_32
),
anon_47 AS (
  SELECT anon_36.instruction_id, anon_36.venue, anon_36.calendar_key, anon_36.penalty_regime, anon_36.counterparty, anon_36.security_id, anon_36.currency,
    anon_36.direction, anon_36.instructed_quantity, anon_36.open_quantity, anon_36.settled_today, anon_36.settlement_date, anon_36.matched_at, anon_36.late_side,
    anon_36.failing_side, anon_36.cash_lacks, anon_36.matched_day, anon_36.cutoff_at, anon_36.cutoff_from, anon_36.cutoff_to, anon_36.term_venue, anon_36.matched_late
  FROM anon_36
  WHERE anon_36.matched_at IS NOT NULL
),
anon_49 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.is_settlement_day = 1 AND calendar_day.day <= CAST('2026-11-10' AS DATE) AND calendar_day.day > CAST('2026-08-10' AS DATE)
),
anon_48 AS (
  SELECT anon_49.calendar_key, anon_49.day AS penalty_date
  FROM anon_49
),
anon_46 AS (
  SELECT anon_47.instruction_id, anon_47.venue, anon_47.calendar_key, anon_47.penalty_regime, anon_47.counterparty, anon_47.security_id, anon_47.currency,
    anon_47.direction, anon_47.instructed_quantity, anon_47.open_quantity, anon_47.settled_today, anon_47.settlement_date, anon_47.matched_at, anon_47.late_side,
    anon_47.failing_side, anon_47.cash_lacks, anon_47.matched_day, anon_47.cutoff_at, anon_47.cutoff_from, anon_47.cutoff_to, anon_47.term_venue, anon_47.matched_late,
    anon_48.penalty_date
  FROM anon_47
  JOIN anon_48 ON anon_47.calendar_key = anon_48.calendar_key AND anon_48.penalty_date >= anon_47.settlement_date
),
anon_45 AS (
  SELECT anon_46.instruction_id, anon_46.venue, anon_46.calendar_key, anon_46.penalty_regime, anon_46.counterparty, anon_46.security_id, anon_46.currency,
    anon_46.direction, anon_46.instructed_quantity, anon_46.open_quantity, anon_46.settled_today, anon_46.settlement_date, anon_46.matched_at, anon_46.late_side,
    anon_46.failing_side, anon_46.cash_lacks, anon_46.matched_day, anon_46.cutoff_at, anon_46.cutoff_from, anon_46.cutoff_to, anon_46.term_venue, anon_46.matched_late,
    anon_46.penalty_date, CASE WHEN (anon_46.penalty_date < anon_46.matched_day OR anon_46.penalty_date = anon_46.matched_day AND anon_46.matched_late = 'Y') THEN 1
    ELSE 0 END AS late_day, CAST(anon_46.open_quantity + anon_46.settled_today AS DECIMAL(38, 6)) AS was_open
  FROM anon_46
),
anon_44 AS (
  SELECT anon_45.instruction_id, anon_45.venue, anon_45.calendar_key, anon_45.penalty_regime, anon_45.counterparty, anon_45.security_id, anon_45.currency,
    anon_45.direction, anon_45.instructed_quantity, anon_45.open_quantity, anon_45.settled_today, anon_45.settlement_date, anon_45.matched_at, anon_45.late_side,
    anon_45.failing_side, anon_45.cash_lacks, anon_45.matched_day, anon_45.cutoff_at, anon_45.cutoff_from, anon_45.cutoff_to, anon_45.term_venue, anon_45.matched_late,
    anon_45.penalty_date, anon_45.late_day, anon_45.was_open
  FROM anon_45
  WHERE anon_45.late_day = 1
),
anon_43 AS (
  SELECT anon_44.instruction_id, anon_44.venue, anon_44.calendar_key, anon_44.penalty_regime, anon_44.counterparty, anon_44.security_id, anon_44.currency,
    anon_44.cash_lacks, anon_44.penalty_date, 'LMFP' AS penalty_kind, CAST(anon_44.instructed_quantity AS DECIMAL(38, 6)) AS quantity, anon_44.late_side AS payer
  FROM anon_44
),
anon_51 AS (
  SELECT anon_45.instruction_id, anon_45.venue, anon_45.calendar_key, anon_45.penalty_regime, anon_45.counterparty, anon_45.security_id, anon_45.currency,
    anon_45.direction, anon_45.instructed_quantity, anon_45.open_quantity, anon_45.settled_today, anon_45.settlement_date, anon_45.matched_at, anon_45.late_side,
    anon_45.failing_side, anon_45.cash_lacks, anon_45.matched_day, anon_45.cutoff_at, anon_45.cutoff_from, anon_45.cutoff_to, anon_45.term_venue, anon_45.matched_late,
    anon_45.penalty_date, anon_45.late_day, anon_45.was_open
  FROM anon_45
  WHERE anon_45.late_day = 0 AND anon_45.penalty_date < CAST('2026-11-10' AS DATE) AND anon_45.was_open > 0 AND anon_45.failing_side != 'NONE'
),
anon_50 AS (
  SELECT anon_51.instruction_id, anon_51.venue, anon_51.calendar_key, anon_51.penalty_regime, anon_51.counterparty, anon_51.security_id, anon_51.currency,
    anon_51.cash_lacks, anon_51.penalty_date, 'SEFP' AS penalty_kind, CAST(anon_51.was_open AS DECIMAL(38, 6)) AS quantity, anon_51.failing_side AS payer
  FROM anon_51
),
anon_42 AS (
  SELECT anon_43.instruction_id, anon_43.venue, anon_43.calendar_key, anon_43.penalty_regime, anon_43.counterparty, anon_43.security_id, anon_43.currency,
    anon_43.cash_lacks, anon_43.penalty_date, anon_43.penalty_kind, anon_43.quantity, anon_43.payer
  FROM anon_43
  UNION ALL
  SELECT anon_50.instruction_id, anon_50.venue, anon_50.calendar_key, anon_50.penalty_regime, anon_50.counterparty, anon_50.security_id, anon_50.currency,
    anon_50.cash_lacks, anon_50.penalty_date, anon_50.penalty_kind, anon_50.quantity, anon_50.payer
  FROM anon_50
),
anon_30 AS (
  SELECT anon_31.instruction_id, anon_31.venue, anon_31.calendar_key, anon_31.penalty_regime, anon_31.counterparty, anon_31.security_id, anon_31.currency,
    anon_31.cash_lacks, anon_31.penalty_date, anon_31.penalty_kind, anon_31.quantity, anon_31.payer
  FROM anon_31
  UNION ALL
  SELECT anon_42.instruction_id, anon_42.venue, anon_42.calendar_key, anon_42.penalty_regime, anon_42.counterparty, anon_42.security_id, anon_42.currency,
    anon_42.cash_lacks, anon_42.penalty_date, anon_42.penalty_kind, anon_42.quantity, anon_42.payer
  FROM anon_42
),
anon_28 AS (
  SELECT anon_30.instruction_id, anon_30.venue, anon_30.calendar_key, anon_30.penalty_regime, anon_30.counterparty, anon_30.security_id, anon_30.currency,
    anon_30.cash_lacks, anon_30.penalty_date, anon_30.penalty_kind, anon_30.quantity, anon_30.payer
  FROM anon_30
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_52
    FROM previous_penalty
    WHERE anon_30.instruction_id = previous_penalty.instruction_id AND anon_30.penalty_kind = previous_penalty.penalty_kind AND anon_30.penalty_date = previous_penalty.penalty_date
  ))
),
anon_29 AS (
  SELECT security.security_id, security.asset_class
  FROM security
),
anon_26 AS (
  SELECT anon_28.instruction_id, anon_28.venue, anon_28.calendar_key, anon_28.penalty_regime, anon_28.counterparty, anon_28.security_id, anon_28.currency,
    anon_28.cash_lacks, anon_28.penalty_date, anon_28.penalty_kind, anon_28.quantity, anon_28.payer, anon_29.asset_class
  FROM anon_28
  JOIN anon_29 ON anon_28.security_id = anon_29.security_id
),
anon_54 AS (
  SELECT penalty_class.asset_class, penalty_class.instrument_class, penalty_class.security_id AS class_security, penalty_class.valid_from AS since, penalty_class.valid_to AS until
  FROM penalty_class
),
anon_53 AS (
  SELECT anon_54.asset_class, anon_54.instrument_class, anon_54.class_security, anon_54.since, anon_54.until
  FROM anon_54
  WHERE anon_54.class_security != '*'
),
anon_27 AS (
  SELECT anon_53.since, anon_53.until, anon_53.class_security, anon_53.instrument_class AS own_class
  FROM anon_53
),
anon_25 AS (
  SELECT anon_26.instruction_id, anon_26.venue, anon_26.calendar_key, anon_26.penalty_regime, anon_26.counterparty, anon_26.security_id, anon_26.currency,
    anon_26.cash_lacks, anon_26.penalty_date, anon_26.penalty_kind, anon_26.quantity, anon_26.payer, anon_26.asset_class, anon_27.since, anon_27.until,
    anon_27.class_security, anon_27.own_class
  FROM anon_26
  LEFT OUTER JOIN anon_27 ON anon_26.security_id = anon_27.class_security AND anon_26.penalty_date >= anon_27.since AND anon_26.penalty_date <= anon_27.until
),
anon_23 AS (
  SELECT anon_25.instruction_id, anon_25.venue, anon_25.calendar_key, anon_25.penalty_regime, anon_25.counterparty, anon_25.security_id, anon_25.currency,
    anon_25.cash_lacks, anon_25.penalty_date, anon_25.penalty_kind, anon_25.quantity, anon_25.payer, anon_25.asset_class, anon_25.own_class
  FROM anon_25
),
anon_55 AS (
  SELECT anon_54.asset_class, anon_54.instrument_class, anon_54.class_security, anon_54.since, anon_54.until
  FROM anon_54
  WHERE anon_54.class_security = '*'
),
anon_24 AS (
  SELECT anon_55.since, anon_55.until, anon_55.asset_class, anon_55.instrument_class AS general_class
  FROM anon_55
),
anon_22 AS (
  SELECT anon_23.instruction_id, anon_23.venue, anon_23.calendar_key, anon_23.penalty_regime, anon_23.counterparty, anon_23.security_id, anon_23.currency,
    anon_23.cash_lacks, anon_23.penalty_date, anon_23.penalty_kind, anon_23.quantity, anon_23.payer, anon_23.asset_class, anon_23.own_class, anon_24.since,
    anon_24.until, anon_24.general_class
  FROM anon_23
  LEFT OUTER JOIN anon_24 ON anon_23.asset_class = anon_24.asset_class AND anon_23.penalty_date >= anon_24.since AND anon_23.penalty_date <= anon_24.until
),
anon_21 AS (
  SELECT anon_22.instruction_id, anon_22.venue, anon_22.calendar_key, anon_22.penalty_regime, anon_22.counterparty, anon_22.security_id, anon_22.currency,
    anon_22.cash_lacks, anon_22.penalty_date, anon_22.penalty_kind, anon_22.quantity, anon_22.payer, anon_22.asset_class, anon_22.own_class, anon_22.since,
    anon_22.until, anon_22.general_class, CASE WHEN (anon_22.cash_lacks = 'Y') THEN 'CASH' ELSE coalesce(anon_22.own_class, anon_22.general_class, 'NONE') END AS instrument_class
  FROM anon_22
),
anon_19 AS (
  SELECT anon_21.instruction_id, anon_21.venue, anon_21.calendar_key, anon_21.penalty_regime, anon_21.counterparty, anon_21.security_id, anon_21.currency,
    anon_21.cash_lacks, anon_21.penalty_date, anon_21.penalty_kind, anon_21.quantity, anon_21.payer, anon_21.asset_class, anon_21.instrument_class
  FROM anon_21
),
anon_20 AS (
  SELECT penalty_rate.instrument_class, penalty_rate.regime AS rate_regime, penalty_rate.rate AS daily, penalty_rate.valid_from AS since, penalty_rate.valid_to AS until
  FROM penalty_rate
),
anon_18 AS (
  SELECT anon_19.instruction_id, anon_19.venue, anon_19.calendar_key, anon_19.penalty_regime, anon_19.counterparty, anon_19.security_id, anon_19.currency,
    anon_19.cash_lacks, anon_19.penalty_date, anon_19.penalty_kind, anon_19.quantity, anon_19.payer, anon_19.asset_class, anon_19.instrument_class, anon_20.rate_regime,
    anon_20.daily, anon_20.since, anon_20.until
  FROM anon_19
  LEFT OUTER JOIN anon_20 ON anon_19.penalty_regime = anon_20.rate_regime AND anon_19.instrument_class = anon_20.instrument_class AND anon_19.penalty_date >= anon_20.since
    AND anon_19.penalty_date <= anon_20.until
),
anon_16 AS (
  SELECT anon_18.instruction_id, anon_18.venue, anon_18.calendar_key, anon_18.penalty_regime, anon_18.counterparty, anon_18.security_id, anon_18.currency,
    anon_18.cash_lacks, anon_18.penalty_date, anon_18.penalty_kind, anon_18.quantity, anon_18.payer, anon_18.asset_class, anon_18.instrument_class, anon_18.daily
  FROM anon_18
),
anon_17 AS (
  SELECT penalty_cash_rate.currency, 'CASH' AS cash_class, penalty_cash_rate.regime AS cash_regime, CASE WHEN (penalty_cash_rate.annual_rate > penalty_cash_rate.floor_rate) THEN penalty_cash_rate.annual_rate
    ELSE penalty_cash_rate.floor_rate END AS annual, penalty_cash_rate.valid_from AS since, penalty_cash_rate.valid_to AS until
  FROM penalty_cash_rate
),
anon_15 AS (
  SELECT anon_16.instruction_id, anon_16.venue, anon_16.calendar_key, anon_16.penalty_regime, anon_16.counterparty, anon_16.security_id, anon_16.currency,
    anon_16.cash_lacks, anon_16.penalty_date, anon_16.penalty_kind, anon_16.quantity, anon_16.payer, anon_16.asset_class, anon_16.instrument_class, anon_16.daily,
    anon_17.cash_class, anon_17.cash_regime, anon_17.annual, anon_17.since, anon_17.until
  FROM anon_16
  LEFT OUTER JOIN anon_17 ON anon_16.penalty_regime = anon_17.cash_regime AND anon_16.instrument_class = anon_17.cash_class AND anon_16.currency = anon_17.currency
    AND anon_16.penalty_date >= anon_17.since AND anon_16.penalty_date <= anon_17.until
),
anon_13 AS (
  SELECT anon_15.instruction_id, anon_15.venue, anon_15.calendar_key, anon_15.penalty_regime, anon_15.counterparty, anon_15.security_id, anon_15.currency,
    anon_15.cash_lacks, anon_15.penalty_date, anon_15.penalty_kind, anon_15.quantity, anon_15.payer, anon_15.asset_class, anon_15.instrument_class, anon_15.daily,
    anon_15.annual
  FROM anon_15
),
anon_14 AS (
  SELECT penalty_terms.venue, penalty_terms.debt_factor, penalty_terms.cash_day_count, penalty_terms.valid_from AS since, penalty_terms.valid_to AS until
  FROM penalty_terms
),
anon_11 AS (
  SELECT anon_13.instruction_id, anon_13.venue, anon_13.calendar_key, anon_13.penalty_regime, anon_13.counterparty, anon_13.security_id, anon_13.currency,
    anon_13.cash_lacks, anon_13.penalty_date, anon_13.penalty_kind, anon_13.quantity, anon_13.payer, anon_13.asset_class, anon_13.instrument_class, anon_13.daily,
    anon_13.annual, anon_14.debt_factor, anon_14.cash_day_count, anon_14.since, anon_14.until
  FROM anon_13
  JOIN anon_14 ON anon_13.venue = anon_14.venue AND anon_13.penalty_date >= anon_14.since AND anon_13.penalty_date <= anon_14.until
),
anon_12 AS (
  SELECT price.security_id, price.price_date AS penalty_date, price.close_price AS price
  FROM price
),
anon_10 AS (
  SELECT anon_11.instruction_id, anon_11.venue, anon_11.calendar_key, anon_11.penalty_regime, anon_11.counterparty, anon_11.security_id, anon_11.currency,
    anon_11.cash_lacks, anon_11.penalty_date, anon_11.penalty_kind, anon_11.quantity, anon_11.payer, anon_11.asset_class, anon_11.instrument_class, anon_11.daily,
    anon_11.annual, anon_11.debt_factor, anon_11.cash_day_count, anon_11.since, anon_11.until, anon_12.price
  FROM anon_11
  LEFT OUTER JOIN anon_12 ON anon_11.security_id = anon_12.security_id AND anon_11.penalty_date = anon_12.penalty_date
),
anon_9 AS (
  SELECT anon_10.instruction_id, anon_10.venue, anon_10.calendar_key, anon_10.penalty_regime, anon_10.counterparty, anon_10.security_id, anon_10.currency,
    anon_10.cash_lacks, anon_10.penalty_date, anon_10.penalty_kind, anon_10.quantity, anon_10.payer, anon_10.asset_class, anon_10.instrument_class, anon_10.daily,
    anon_10.annual, anon_10.debt_factor, anon_10.cash_day_count, anon_10.since, anon_10.until, anon_10.price, CAST(CAST(anon_10.price AS DECIMAL(18, 8)) * CAST(CASE
    WHEN (anon_10.asset_class = 'BOND') THEN CAST(anon_10.debt_factor AS DECIMAL(5, 4)) ELSE CAST(1 AS DECIMAL(5, 4)) END AS DECIMAL(19, 4)) AS DECIMAL(17, 9)) AS unit_price
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.instruction_id, anon_9.venue, anon_9.calendar_key, anon_9.penalty_regime, anon_9.counterparty, anon_9.security_id, anon_9.currency, anon_9.cash_lacks,
    anon_9.penalty_date, anon_9.penalty_kind, anon_9.quantity, anon_9.payer, anon_9.asset_class, anon_9.instrument_class, anon_9.daily, anon_9.annual, anon_9.debt_factor,
    anon_9.cash_day_count, anon_9.since, anon_9.until, anon_9.price, anon_9.unit_price, CAST(round(CAST(CAST(anon_9.quantity AS DECIMAL(20, 6)) * anon_9.unit_price AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) AS base
  FROM anon_9
),
anon_7 AS (
  SELECT anon_8.instruction_id, anon_8.venue, anon_8.calendar_key, anon_8.penalty_regime, anon_8.counterparty, anon_8.security_id, anon_8.currency, anon_8.cash_lacks,
    anon_8.penalty_date, anon_8.penalty_kind, anon_8.quantity, anon_8.payer, anon_8.asset_class, anon_8.instrument_class, anon_8.daily, anon_8.annual, anon_8.debt_factor,
    anon_8.cash_day_count, anon_8.since, anon_8.until, anon_8.price, anon_8.unit_price, anon_8.base, CASE WHEN (anon_8.instrument_class = 'CASH') THEN CAST(CAST(CAST(((CAST(CAST(CAST(CAST(CAST(anon_8.base AS DECIMAL(20, 6)) * anon_8.annual AS DECIMAL(38, 14)) AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) * 2 + CAST(CAST(anon_8.cash_day_count AS DECIMAL(4, 0)) AS DECIMAL(4, 0)) * 1000000 AS DECIMAL(37, 0)) - CAST(CAST(CAST(CAST(CAST(anon_8.base AS DECIMAL(20, 6)) * anon_8.annual AS DECIMAL(38, 14)) AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) * 2 + CAST(CAST(anon_8.cash_day_count AS DECIMAL(4, 0)) AS DECIMAL(4, 0)) * 1000000 AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_8.cash_day_count AS DECIMAL(4, 0)) AS DECIMAL(4, 0)) * 2 * 1000000 AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_8.cash_day_count AS DECIMAL(4, 0)) AS DECIMAL(4, 0)) * 2 * 1000000 AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(27, 0)) * CAST(0.01 AS DECIMAL(3, 2)) AS DECIMAL(38, 2))
    ELSE CAST(round(CAST(CAST(anon_8.base AS DECIMAL(20, 6)) * anon_8.daily AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) END AS charge, CASE WHEN (anon_8.instrument_class = 'CASH') THEN CAST(CAST(CAST(CAST(((CAST(CAST(CAST(anon_8.annual AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) * 2 + CAST(CAST(anon_8.cash_day_count AS DECIMAL(4, 0)) AS DECIMAL(4, 0)) * 1 AS DECIMAL(37, 0)) - CAST(CAST(CAST(anon_8.annual AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) * 2 + CAST(CAST(anon_8.cash_day_count AS DECIMAL(4, 0)) AS DECIMAL(4, 0)) * 1 AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_8.cash_day_count AS DECIMAL(4, 0)) AS DECIMAL(4, 0)) * 2 * 1 AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_8.cash_day_count AS DECIMAL(4, 0)) AS DECIMAL(4, 0)) * 2 * 1 AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(27, 0)) * CAST(1E-8 AS DECIMAL(9, 8)) AS DECIMAL(38, 8)) AS DECIMAL(12, 8))
    ELSE anon_8.daily END AS penalty_rate
  FROM anon_8
),
anon_6 AS (
  SELECT anon_7.instruction_id, anon_7.venue, anon_7.calendar_key, anon_7.penalty_regime, anon_7.counterparty, anon_7.security_id, anon_7.currency, anon_7.cash_lacks,
    anon_7.penalty_date, anon_7.penalty_kind, anon_7.quantity, anon_7.payer, anon_7.asset_class, anon_7.instrument_class, anon_7.daily, anon_7.annual, anon_7.debt_factor,
    anon_7.cash_day_count, anon_7.since, anon_7.until, anon_7.price, anon_7.unit_price, anon_7.base, anon_7.charge, anon_7.penalty_rate, CASE WHEN (anon_7.base IS NULL) THEN 'NO_PRICE'
    WHEN (anon_7.penalty_rate IS NULL) THEN 'NO_RATE' WHEN (anon_7.payer = 'UNKNOWN') THEN 'NO_PAYER' ELSE NULL END AS remark, CAST(CASE WHEN (anon_7.payer = 'OURS') THEN -anon_7.charge
    WHEN (anon_7.payer = 'THEIRS') THEN anon_7.charge WHEN (anon_7.payer = 'BOTH') THEN CAST(0 AS DECIMAL(38, 2)) END AS DECIMAL(38, 2)) AS amount
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.instruction_id, anon_6.venue, anon_6.calendar_key, anon_6.penalty_regime, anon_6.counterparty, anon_6.security_id, anon_6.currency, anon_6.cash_lacks,
    anon_6.penalty_date, anon_6.penalty_kind, anon_6.quantity, anon_6.payer, anon_6.asset_class, anon_6.instrument_class, anon_6.daily, anon_6.annual, anon_6.debt_factor,
    anon_6.cash_day_count, anon_6.since, anon_6.until, anon_6.price, anon_6.unit_price, anon_6.base, anon_6.charge, anon_6.penalty_rate, anon_6.remark,
    anon_6.amount, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.instruction_id, anon_5.penalty_kind, anon_5.penalty_date, anon_5.venue, anon_5.counterparty, anon_5.security_id, anon_5.currency, anon_5.quantity,
    anon_5.price, anon_5.base, anon_5.penalty_rate, anon_5.instrument_class, anon_5.payer, anon_5.amount, anon_5.remark, anon_5.known_date
  FROM anon_5
),
anon_2 AS (
  SELECT anon_3.instruction_id, anon_3.penalty_kind, anon_3.penalty_date, anon_3.venue, anon_3.counterparty, anon_3.security_id, anon_3.currency, anon_3.quantity,
    anon_3.price, anon_3.base, anon_3.penalty_rate, anon_3.instrument_class, anon_3.payer, anon_3.amount, anon_3.remark, anon_3.known_date
  FROM anon_3
  UNION ALL
  SELECT anon_4.instruction_id, anon_4.penalty_kind, anon_4.penalty_date, anon_4.venue, anon_4.counterparty, anon_4.security_id, anon_4.currency, anon_4.quantity,
    anon_4.price, anon_4.base, anon_4.penalty_rate, anon_4.instrument_class, anon_4.payer, anon_4.amount, anon_4.remark, anon_4.known_date
  FROM anon_4
),
anon_1 AS (
  SELECT anon_2.instruction_id, anon_2.penalty_kind, CAST(anon_2.penalty_date AS DATE) AS penalty_date, anon_2.venue, anon_2.counterparty, anon_2.security_id,
    anon_2.currency, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_2.price AS DECIMAL(18, 8)) AS price, CAST(anon_2.base AS DECIMAL(38, 2)) AS base,
    CAST(anon_2.penalty_rate AS DECIMAL(12, 8)) AS penalty_rate, anon_2.instrument_class, anon_2.payer, CAST(anon_2.amount AS DECIMAL(38, 2)) AS amount,
    anon_2.remark, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.instruction_id, anon_1.penalty_kind, anon_1.penalty_date, anon_1.venue, anon_1.counterparty, anon_1.security_id, anon_1.currency, anon_1.quantity,
  anon_1.price, anon_1.base, anon_1.penalty_rate, anon_1.instrument_class, anon_1.payer, anon_1.amount, anon_1.remark, anon_1.known_date
FROM anon_1
