WITH
anon_28 AS (
  SELECT clearing_lot.security_id, clearing_lot.origin_date, clearing_lot.quantity, 'CNS.' + CONVERT(VARCHAR(10), clearing_lot.origin_date, 23) + '.' + CAST(clearing_lot.security_id AS VARCHAR(8000)) AS fail_id,
    'CNS' AS clearing_path, CAST(NULL AS VARCHAR(8000)) AS status_reason, CASE WHEN (clearing_lot.quantity > 0) THEN 'NONE' ELSE CASE WHEN (clearing_lot.short_sale = 'Y') THEN 'SHORT'
    ELSE 'LONG' END END AS close_out_kind, CAST(NULL AS VARCHAR(8000)) AS said_venue
  FROM clearing_lot
),
anon_27 AS (
  SELECT anon_28.security_id, anon_28.origin_date, anon_28.quantity, anon_28.fail_id, anon_28.clearing_path, anon_28.status_reason, anon_28.close_out_kind,
    anon_28.said_venue
  FROM anon_28
),
anon_32 AS (
  SELECT open_instruction.instruction_id, open_instruction.clearing_path, open_instruction.settlement_date, open_instruction.security_id, open_instruction.currency,
    open_instruction.quantity, open_instruction.money, open_instruction.instructed_quantity, open_instruction.instructed_money, open_instruction.depository_account,
    open_instruction.contra_account, open_instruction.street_reference, open_instruction.account_id, open_instruction.short_sale, open_instruction.trade_date,
    open_instruction.status_reason
  FROM open_instruction
  WHERE open_instruction.settlement_date <= CAST('2026-11-10' AS DATE)
),
anon_33 AS (
  SELECT account.account_id, account.market_maker
  FROM account
),
anon_31 AS (
  SELECT anon_32.instruction_id, anon_32.clearing_path, anon_32.settlement_date, anon_32.security_id, anon_32.currency, anon_32.quantity, anon_32.money,
    anon_32.instructed_quantity, anon_32.instructed_money, anon_32.depository_account, anon_32.contra_account, anon_32.street_reference, anon_32.account_id,
    anon_32.short_sale, anon_32.trade_date, anon_32.status_reason, anon_33.market_maker
  FROM anon_32
  LEFT OUTER JOIN anon_33 ON anon_32.account_id = anon_33.account_id
),
anon_30 AS (
  SELECT anon_31.security_id, anon_31.quantity, anon_31.status_reason, anon_31.clearing_path, anon_31.settlement_date AS origin_date, anon_31.instruction_id AS fail_id,
    CASE WHEN (anon_31.quantity > 0) THEN 'NONE' WHEN (anon_31.market_maker = 'Y') THEN 'MARKET_MAKER' WHEN (anon_31.short_sale = 'Y') THEN 'SHORT' ELSE 'LONG' END AS close_out_kind,
    CAST(NULL AS VARCHAR(8000)) AS said_venue
  FROM anon_31
),
anon_29 AS (
  SELECT anon_30.security_id, anon_30.origin_date, anon_30.quantity, anon_30.fail_id, anon_30.clearing_path, anon_30.status_reason, anon_30.close_out_kind,
    anon_30.said_venue
  FROM anon_30
),
anon_36 AS (
  SELECT instruction_state.instruction_id, instruction_state.origin, instruction_state.item_id, instruction_state.replaces, instruction_state.venue, instruction_state.message_reference,
    instruction_state.depository_reference, instruction_state.common_reference, instruction_state.trade_reference, instruction_state.movement, instruction_state.payment,
    instruction_state.trade_date, instruction_state.settlement_date, instruction_state.security_id, instruction_state.currency, instruction_state.depository_account,
    instruction_state.counterparty, instruction_state.place_of_settlement, instruction_state.account_id, instruction_state.transaction_kind, instruction_state.opt_out,
    instruction_state.state, instruction_state.venue_process, instruction_state.venue_code, instruction_state.status_reason, instruction_state.instructed_quantity,
    instruction_state.instructed_money, instruction_state.settled_quantity, instruction_state.settled_money, instruction_state.resume_state, instruction_state.hold,
    instruction_state.asked_hold, instruction_state.priority, instruction_state.partial_code, instruction_state.linked_reference, instruction_state.link_kind,
    instruction_state.pool_reference, instruction_state.open_quantity, instruction_state.open_money, instruction_state.answers, instruction_state.opened_date,
    instruction_state.changed_date, instruction_state.ended_date
  FROM instruction_state
  WHERE instruction_state.origin = 'MESSAGE' AND instruction_state.state IN ('INSTRUCTED', 'ACKNOWLEDGED', 'UNMATCHED', 'MATCHED', 'PENDING', 'PARTIAL', 'FAILING')
    AND instruction_state.security_id IS NOT NULL AND instruction_state.settlement_date <= CAST('2026-11-10' AS DATE) AND instruction_state.open_quantity > 0
),
anon_35 AS (
  SELECT anon_36.security_id, anon_36.settlement_date AS origin_date, CASE WHEN (anon_36.movement = 'DELIVER') THEN -CAST(anon_36.open_quantity AS DECIMAL(38, 6))
    ELSE CAST(anon_36.open_quantity AS DECIMAL(38, 6)) END AS quantity, anon_36.instruction_id AS fail_id, 'TRADE_FOR_TRADE' AS clearing_path, coalesce(anon_36.status_reason, CASE
    WHEN (anon_36.state = 'UNMATCHED') THEN 'NMAT' ELSE anon_36.status_reason END) AS status_reason, CASE WHEN (anon_36.movement = 'DELIVER') THEN 'LONG'
    ELSE 'NONE' END AS close_out_kind, anon_36.venue AS said_venue
  FROM anon_36
),
anon_34 AS (
  SELECT anon_35.security_id, anon_35.origin_date, anon_35.quantity, anon_35.fail_id, anon_35.clearing_path, anon_35.status_reason, anon_35.close_out_kind,
    anon_35.said_venue
  FROM anon_35
),
anon_25 AS (
  SELECT anon_27.security_id, anon_27.origin_date, anon_27.quantity, anon_27.fail_id, anon_27.clearing_path, anon_27.status_reason, anon_27.close_out_kind,
    anon_27.said_venue
  FROM anon_27
  UNION ALL
  SELECT anon_29.security_id, anon_29.origin_date, anon_29.quantity, anon_29.fail_id, anon_29.clearing_path, anon_29.status_reason, anon_29.close_out_kind,
    anon_29.said_venue
  FROM anon_29
  UNION ALL
  SELECT anon_34.security_id, anon_34.origin_date, anon_34.quantity, anon_34.fail_id, anon_34.clearing_path, anon_34.status_reason, anon_34.close_out_kind,
    anon_34.said_venue
  FROM anon_34
),
anon_37 AS (
  SELECT security_place.security_id, security_place.market, security_place.clearing_house, security_place.calendar_key AS place_calendar
  FROM security_place
),
anon_39 AS (
  SELECT market.market, market.valid_from, market.valid_to, market.calendar_key, market.currency, market.clearing_house, market.netting, market.clearing_path,
    market.depository, market.sale_fees, market.bank_entries, market.source, market.evidence, market.origin
  FROM market
  WHERE market.valid_from <= CAST('2026-11-10' AS DATE) AND market.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_38 AS (
  SELECT anon_39.market, anon_39.depository
  FROM anon_39
),
anon_26 AS (
  SELECT anon_37.security_id, anon_37.market, anon_37.clearing_house, anon_37.place_calendar, anon_38.depository
  FROM anon_37
  JOIN anon_38 ON anon_37.market = anon_38.market
),
anon_23 AS (
  SELECT anon_25.security_id, anon_25.origin_date, anon_25.quantity, anon_25.fail_id, anon_25.clearing_path, anon_25.status_reason, anon_25.close_out_kind,
    anon_25.said_venue, anon_26.market, anon_26.clearing_house, anon_26.place_calendar, anon_26.depository
  FROM anon_25
  LEFT OUTER JOIN anon_26 ON anon_25.security_id = anon_26.security_id
),
anon_40 AS (
  SELECT venue.venue, venue.valid_from, venue.valid_to, venue.venue_kind, venue.name, venue.country, venue.place_of_settlement, venue.settles_at, venue.currencies,
    venue.calendar_key, venue.dvp_model, venue.partial_policy, venue.message_set, venue.penalty_regime, venue.security_code_kind, venue.participant_form,
    venue.account_form, venue.source, venue.evidence, venue.origin
  FROM venue
  WHERE venue.valid_from <= CAST('2026-11-10' AS DATE) AND venue.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_24 AS (
  SELECT anon_40.venue AS said_venue, anon_40.calendar_key AS venue_calendar
  FROM anon_40
),
anon_22 AS (
  SELECT anon_23.security_id, anon_23.origin_date, anon_23.quantity, anon_23.fail_id, anon_23.clearing_path, anon_23.status_reason, anon_23.close_out_kind,
    anon_23.said_venue, anon_23.market, anon_23.clearing_house, anon_23.place_calendar, anon_23.depository, anon_24.venue_calendar
  FROM anon_23
  LEFT OUTER JOIN anon_24 ON anon_23.said_venue = anon_24.said_venue
),
anon_21 AS (
  SELECT anon_22.security_id, anon_22.origin_date, anon_22.quantity, anon_22.fail_id, anon_22.clearing_path, anon_22.status_reason, anon_22.close_out_kind,
    anon_22.said_venue, anon_22.market, anon_22.place_calendar, anon_22.depository, anon_22.venue_calendar, coalesce(anon_22.said_venue, anon_22.depository, '-') AS venue,
    coalesce(anon_22.venue_calendar, anon_22.place_calendar, 'US.NSCC') AS calendar_key, CASE WHEN (anon_22.clearing_path = 'TRADE_FOR_TRADE') THEN '-'
    ELSE coalesce(anon_22.clearing_house, '-') END AS clearing_house
  FROM anon_22
),
anon_19 AS (
  SELECT anon_21.security_id, anon_21.origin_date, anon_21.quantity, anon_21.fail_id, anon_21.clearing_path, anon_21.status_reason, anon_21.said_venue,
    anon_21.market, anon_21.place_calendar, anon_21.depository, anon_21.venue_calendar, anon_21.venue, anon_21.calendar_key, anon_21.clearing_house, CASE
    WHEN (anon_21.venue = 'DTC') THEN anon_21.close_out_kind ELSE 'NONE' END AS close_out_kind
  FROM anon_21
),
anon_41 AS (
  SELECT calendar_day.calendar_key, calendar_day.day AS origin_day, calendar_day.settlement_ordinal AS origin_ordinal
  FROM calendar_day
),
anon_43 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.day = CAST('2026-11-10' AS DATE)
),
anon_42 AS (
  SELECT anon_43.calendar_key, anon_43.next_settlement_day, anon_43.settlement_ordinal AS today_ordinal
  FROM anon_43
),
anon_20 AS (
  SELECT anon_41.calendar_key, anon_41.origin_day, anon_41.origin_ordinal, anon_42.next_settlement_day, anon_42.today_ordinal
  FROM anon_41
  JOIN anon_42 ON anon_41.calendar_key = anon_42.calendar_key
),
anon_17 AS (
  SELECT anon_19.security_id, anon_19.origin_date, anon_19.quantity, anon_19.fail_id, anon_19.clearing_path, anon_19.status_reason, anon_19.said_venue,
    anon_19.market, anon_19.place_calendar, anon_19.depository, anon_19.venue_calendar, anon_19.venue, anon_19.calendar_key, anon_19.clearing_house, anon_19.close_out_kind,
    anon_20.origin_day, anon_20.origin_ordinal, anon_20.next_settlement_day, anon_20.today_ordinal
  FROM anon_19
  JOIN anon_20 ON anon_19.calendar_key = anon_20.calendar_key AND anon_19.origin_date = anon_20.origin_day
),
anon_18 AS (
  SELECT closing_price.security_id, closing_price.close_price
  FROM closing_price
),
anon_15 AS (
  SELECT anon_17.security_id, anon_17.origin_date, anon_17.quantity, anon_17.fail_id, anon_17.clearing_path, anon_17.status_reason, anon_17.said_venue,
    anon_17.market, anon_17.place_calendar, anon_17.depository, anon_17.venue_calendar, anon_17.venue, anon_17.calendar_key, anon_17.clearing_house, anon_17.close_out_kind,
    anon_17.origin_day, anon_17.origin_ordinal, anon_17.next_settlement_day, anon_17.today_ordinal, anon_18.close_price
  FROM anon_17
  LEFT OUTER JOIN anon_18 ON anon_17.security_id = anon_18.security_id
),
anon_16 AS (
  SELECT security.security_id, security.currency AS security_currency
  FROM security
),
anon_14 AS (
  SELECT anon_15.security_id, anon_15.origin_date, anon_15.quantity, anon_15.fail_id, anon_15.clearing_path, anon_15.status_reason, anon_15.said_venue,
    anon_15.market, anon_15.place_calendar, anon_15.depository, anon_15.venue_calendar, anon_15.venue, anon_15.calendar_key, anon_15.clearing_house, anon_15.close_out_kind,
    anon_15.origin_day, anon_15.origin_ordinal, anon_15.next_settlement_day, anon_15.today_ordinal, anon_15.close_price, anon_16.security_currency
  FROM anon_15
  LEFT OUTER JOIN anon_16 ON anon_15.security_id = anon_16.security_id
),
anon_13 AS (
  SELECT anon_14.security_id, anon_14.origin_date, anon_14.quantity, anon_14.fail_id, anon_14.clearing_path, anon_14.status_reason, anon_14.said_venue,
    anon_14.market, anon_14.place_calendar, anon_14.depository, anon_14.venue_calendar, anon_14.venue, anon_14.calendar_key, anon_14.clearing_house, anon_14.close_out_kind,
    anon_14.origin_day, anon_14.origin_ordinal, anon_14.next_settlement_day, anon_14.today_ordinal, anon_14.close_price, anon_14.security_currency, CAST(round(abs(CAST(CAST(anon_14.quantity AS DECIMAL(19, 6)) * coalesce(anon_14.close_price, CAST(0 AS DECIMAL(18, 8))) AS DECIMAL(38, 14))), 2) AS DECIMAL(38, 2)) AS value,
    coalesce(anon_14.security_currency, 'USD') AS currency
  FROM anon_14
),
anon_11 AS (
  SELECT anon_13.security_id, anon_13.origin_date, anon_13.quantity, anon_13.fail_id, anon_13.clearing_path, anon_13.status_reason, anon_13.said_venue,
    anon_13.market, anon_13.place_calendar, anon_13.depository, anon_13.venue_calendar, anon_13.venue, anon_13.calendar_key, anon_13.clearing_house, anon_13.close_out_kind,
    anon_13.origin_day, anon_13.origin_ordinal, anon_13.next_settlement_day, anon_13.today_ordinal, anon_13.close_price, anon_13.security_currency, anon_13.value,
    anon_13.currency, CAST((anon_13.today_ordinal - anon_13.origin_ordinal) + 1 AS BIGINT) AS age_settlement_days, CASE WHEN (anon_13.quantity < 0) THEN 'DELIVER'
    ELSE 'RECEIVE' END AS direction
  FROM anon_13
),
anon_44 AS (
  SELECT close_out_rule.close_out_kind, close_out_rule.valid_from, close_out_rule.valid_to, close_out_rule.deadline_days, close_out_rule.day_kind, close_out_rule.counted_from,
    close_out_rule.due_at, close_out_rule.cure, close_out_rule.source, close_out_rule.evidence, close_out_rule.origin
  FROM close_out_rule
  WHERE close_out_rule.day_kind = 'SETTLEMENT' AND close_out_rule.valid_from <= CAST('2026-11-10' AS DATE) AND close_out_rule.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_12 AS (
  SELECT anon_44.deadline_days, anon_44.close_out_kind AS rule_kind
  FROM anon_44
),
anon_10 AS (
  SELECT anon_11.security_id, anon_11.origin_date, anon_11.quantity, anon_11.fail_id, anon_11.clearing_path, anon_11.status_reason, anon_11.said_venue,
    anon_11.market, anon_11.place_calendar, anon_11.depository, anon_11.venue_calendar, anon_11.venue, anon_11.calendar_key, anon_11.clearing_house, anon_11.close_out_kind,
    anon_11.origin_day, anon_11.origin_ordinal, anon_11.next_settlement_day, anon_11.today_ordinal, anon_11.close_price, anon_11.security_currency, anon_11.value,
    anon_11.currency, anon_11.age_settlement_days, anon_11.direction, anon_12.deadline_days, anon_12.rule_kind
  FROM anon_11
  LEFT OUTER JOIN anon_12 ON anon_11.close_out_kind = anon_12.rule_kind
),
anon_8 AS (
  SELECT anon_10.security_id, anon_10.origin_date, anon_10.quantity, anon_10.fail_id, anon_10.clearing_path, anon_10.status_reason, anon_10.said_venue,
    anon_10.market, anon_10.place_calendar, anon_10.depository, anon_10.venue_calendar, anon_10.venue, anon_10.calendar_key, anon_10.clearing_house, anon_10.close_out_kind,
    anon_10.origin_day, anon_10.origin_ordinal, anon_10.next_settlement_day, anon_10.today_ordinal, anon_10.close_price, anon_10.security_currency, anon_10.value,
    anon_10.currency, anon_10.age_settlement_days, anon_10.direction, anon_10.deadline_days, anon_10.rule_kind, anon_10.origin_ordinal + anon_10.deadline_days AS due_ordinal
  FROM anon_10
),
anon_45 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.is_settlement_day = 1
),
anon_9 AS (
  SELECT anon_45.calendar_key, anon_45.settlement_ordinal AS due_ordinal, anon_45.day AS close_out_date
  FROM anon_45
),
anon_7 AS (
  SELECT anon_8.security_id, anon_8.origin_date, anon_8.quantity, anon_8.fail_id, anon_8.clearing_path, anon_8.status_reason, anon_8.said_venue, anon_8.market,
    anon_8.place_calendar, anon_8.depository, anon_8.venue_calendar, anon_8.venue, anon_8.calendar_key, anon_8.clearing_house, anon_8.close_out_kind, anon_8.origin_day,
    anon_8.origin_ordinal, anon_8.next_settlement_day, anon_8.today_ordinal, anon_8.close_price, anon_8.security_currency, anon_8.value, anon_8.currency,
    anon_8.age_settlement_days, anon_8.direction, anon_8.deadline_days, anon_8.rule_kind, anon_8.due_ordinal, anon_9.close_out_date
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.calendar_key = anon_9.calendar_key AND anon_8.due_ordinal = anon_9.due_ordinal
),
anon_6 AS (
  SELECT anon_7.security_id, anon_7.origin_date, anon_7.quantity, anon_7.fail_id, anon_7.clearing_path, anon_7.status_reason, anon_7.said_venue, anon_7.market,
    anon_7.place_calendar, anon_7.depository, anon_7.venue_calendar, anon_7.venue, anon_7.calendar_key, anon_7.clearing_house, anon_7.close_out_kind, anon_7.origin_day,
    anon_7.origin_ordinal, anon_7.next_settlement_day, anon_7.today_ordinal, anon_7.close_price, anon_7.security_currency, anon_7.value, anon_7.currency,
    anon_7.age_settlement_days, anon_7.direction, anon_7.deadline_days, anon_7.rule_kind, anon_7.due_ordinal, anon_7.close_out_date, CASE WHEN (anon_7.close_out_kind = 'NONE') THEN 'NONE'
    WHEN (anon_7.clearing_path = 'TRADE_FOR_TRADE') THEN 'SCOPE_TO_BE_CONFIRMED' WHEN (anon_7.close_out_date <= CAST('2026-11-10' AS DATE)) THEN 'OVERDUE'
    WHEN (anon_7.close_out_date = anon_7.next_settlement_day) THEN 'DUE_NEXT_OPEN' ELSE 'DUE_LATER' END AS close_out_state
  FROM anon_7
),
anon_4 AS (
  SELECT anon_6.security_id, anon_6.origin_date, anon_6.quantity, anon_6.fail_id, anon_6.clearing_path, anon_6.status_reason, anon_6.said_venue, anon_6.market,
    anon_6.place_calendar, anon_6.depository, anon_6.venue_calendar, anon_6.venue, anon_6.calendar_key, anon_6.clearing_house, anon_6.close_out_kind, anon_6.origin_day,
    anon_6.origin_ordinal, anon_6.next_settlement_day, anon_6.today_ordinal, anon_6.close_price, anon_6.security_currency, anon_6.value, anon_6.currency,
    anon_6.age_settlement_days, anon_6.direction, anon_6.deadline_days, anon_6.rule_kind, anon_6.due_ordinal, anon_6.close_out_date, anon_6.close_out_state,
    coalesce(anon_6.status_reason, anon_6.clearing_path) AS said
  FROM anon_6
),
anon_46 AS (
  SELECT fail_cause.status_reason, fail_cause.direction, fail_cause.valid_from, fail_cause.valid_to, fail_cause.cause, fail_cause.source, fail_cause.evidence,
    fail_cause.origin
  FROM fail_cause
  WHERE fail_cause.valid_from <= CAST('2026-11-10' AS DATE) AND fail_cause.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_5 AS (
  SELECT anon_46.status_reason AS rule_reason, anon_46.direction AS rule_direction, anon_46.cause AS known_cause
  FROM anon_46
),
anon_3 AS (
  SELECT anon_4.security_id, anon_4.origin_date, anon_4.quantity, anon_4.fail_id, anon_4.clearing_path, anon_4.status_reason, anon_4.said_venue, anon_4.market,
    anon_4.place_calendar, anon_4.depository, anon_4.venue_calendar, anon_4.venue, anon_4.calendar_key, anon_4.clearing_house, anon_4.close_out_kind, anon_4.origin_day,
    anon_4.origin_ordinal, anon_4.next_settlement_day, anon_4.today_ordinal, anon_4.close_price, anon_4.security_currency, anon_4.value, anon_4.currency,
    anon_4.age_settlement_days, anon_4.direction, anon_4.deadline_days, anon_4.rule_kind, anon_4.due_ordinal, anon_4.close_out_date, anon_4.close_out_state,
    anon_4.said, anon_5.rule_reason, anon_5.rule_direction, anon_5.known_cause
  FROM anon_4
  LEFT OUTER JOIN anon_5 ON anon_4.said = anon_5.rule_reason AND anon_4.direction = anon_5.rule_direction
),
anon_2 AS (
  SELECT anon_3.security_id, anon_3.origin_date, anon_3.quantity, anon_3.fail_id, anon_3.clearing_path, anon_3.status_reason, anon_3.said_venue, anon_3.market,
    anon_3.place_calendar, anon_3.depository, anon_3.venue_calendar, anon_3.venue, anon_3.calendar_key, anon_3.clearing_house, anon_3.close_out_kind, anon_3.origin_day,
    anon_3.origin_ordinal, anon_3.next_settlement_day, anon_3.today_ordinal, anon_3.close_price, anon_3.security_currency, anon_3.value, anon_3.currency,
    anon_3.age_settlement_days, anon_3.direction, anon_3.deadline_days, anon_3.rule_kind, anon_3.due_ordinal, anon_3.close_out_date, anon_3.close_out_state,
    anon_3.said, anon_3.rule_reason, anon_3.rule_direction, anon_3.known_cause, coalesce(anon_3.known_cause, 'UNKNOWN') AS cause
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.fail_id, anon_2.venue, anon_2.clearing_path, anon_2.direction, anon_2.security_id, anon_2.currency, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity,
    CAST(anon_2.value AS DECIMAL(38, 2)) AS value, CAST(anon_2.origin_date AS DATE) AS origin_date, CAST(anon_2.age_settlement_days AS BIGINT) AS age_settlement_days,
    anon_2.cause, anon_2.status_reason, anon_2.close_out_kind, CAST(anon_2.close_out_date AS DATE) AS close_out_date, anon_2.close_out_state, anon_2.calendar_key,
    anon_2.clearing_house
  FROM anon_2
)
SELECT anon_1.fail_id, anon_1.venue, anon_1.clearing_path, anon_1.direction, anon_1.security_id, anon_1.currency, anon_1.quantity, anon_1.value, anon_1.origin_date,
  anon_1.age_settlement_days, anon_1.cause, anon_1.status_reason, anon_1.close_out_kind, anon_1.close_out_date, anon_1.close_out_state, anon_1.calendar_key,
  anon_1.clearing_house
FROM anon_1
