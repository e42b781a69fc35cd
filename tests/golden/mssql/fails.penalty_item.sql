WITH
anon_25 AS (
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
  WHERE instruction_state.replaces IS NOT NULL
),
anon_24 AS (
  SELECT anon_25.replaces AS replaced_id
  FROM anon_25
),
anon_22 AS (
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
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_23
    FROM anon_24
    WHERE instruction_state.instruction_id = anon_24.replaced_id
  ))
),
anon_20 AS (
  SELECT anon_22.instruction_id, anon_22.origin, anon_22.item_id, anon_22.replaces, anon_22.venue, anon_22.message_reference, anon_22.depository_reference,
    anon_22.common_reference, anon_22.trade_reference, anon_22.movement, anon_22.payment, anon_22.trade_date, anon_22.settlement_date, anon_22.security_id,
    anon_22.currency, anon_22.depository_account, anon_22.counterparty, anon_22.place_of_settlement, anon_22.account_id, anon_22.transaction_kind, anon_22.opt_out,
    anon_22.state, anon_22.venue_process, anon_22.venue_code, anon_22.status_reason, anon_22.instructed_quantity, anon_22.instructed_money, anon_22.settled_quantity,
    anon_22.settled_money, anon_22.resume_state, anon_22.hold, anon_22.asked_hold, anon_22.priority, anon_22.partial_code, anon_22.linked_reference, anon_22.link_kind,
    anon_22.pool_reference, anon_22.open_quantity, anon_22.open_money, anon_22.answers, anon_22.opened_date, anon_22.changed_date, anon_22.ended_date
  FROM anon_22
  WHERE anon_22.security_id IS NOT NULL AND anon_22.settlement_date <= CAST('2026-11-10' AS DATE)
),
anon_27 AS (
  SELECT security_place.security_id, security_place.market
  FROM security_place
),
anon_29 AS (
  SELECT market.market, market.valid_from, market.valid_to, market.calendar_key, market.currency, market.clearing_house, market.netting, market.clearing_path,
    market.depository, market.sale_fees, market.bank_entries, market.source, market.evidence, market.origin
  FROM market
  WHERE market.valid_from <= CAST('2026-11-10' AS DATE) AND market.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_28 AS (
  SELECT anon_29.market, anon_29.depository
  FROM anon_29
),
anon_26 AS (
  SELECT anon_27.security_id, anon_27.market, anon_28.depository
  FROM anon_27
  JOIN anon_28 ON anon_27.market = anon_28.market
),
anon_21 AS (
  SELECT anon_26.security_id, anon_26.depository
  FROM anon_26
),
anon_19 AS (
  SELECT anon_20.instruction_id, anon_20.origin, anon_20.item_id, anon_20.replaces, anon_20.venue, anon_20.message_reference, anon_20.depository_reference,
    anon_20.common_reference, anon_20.trade_reference, anon_20.movement, anon_20.payment, anon_20.trade_date, anon_20.settlement_date, anon_20.security_id,
    anon_20.currency, anon_20.depository_account, anon_20.counterparty, anon_20.place_of_settlement, anon_20.account_id, anon_20.transaction_kind, anon_20.opt_out,
    anon_20.state, anon_20.venue_process, anon_20.venue_code, anon_20.status_reason, anon_20.instructed_quantity, anon_20.instructed_money, anon_20.settled_quantity,
    anon_20.settled_money, anon_20.resume_state, anon_20.hold, anon_20.asked_hold, anon_20.priority, anon_20.partial_code, anon_20.linked_reference, anon_20.link_kind,
    anon_20.pool_reference, anon_20.open_quantity, anon_20.open_money, anon_20.answers, anon_20.opened_date, anon_20.changed_date, anon_20.ended_date, anon_21.depository
  FROM anon_20
  LEFT OUTER JOIN anon_21 ON anon_20.security_id = anon_21.security_id
),
anon_17 AS (
  SELECT anon_19.instruction_id, anon_19.origin, anon_19.item_id, anon_19.replaces, anon_19.message_reference, anon_19.depository_reference, anon_19.common_reference,
    anon_19.trade_reference, anon_19.movement, anon_19.payment, anon_19.trade_date, anon_19.settlement_date, anon_19.security_id, anon_19.currency, anon_19.depository_account,
    anon_19.counterparty, anon_19.place_of_settlement, anon_19.account_id, anon_19.transaction_kind, anon_19.opt_out, anon_19.state, anon_19.venue_process,
    anon_19.venue_code, anon_19.status_reason, anon_19.instructed_quantity, anon_19.instructed_money, anon_19.settled_quantity, anon_19.settled_money, anon_19.resume_state,
    anon_19.hold, anon_19.asked_hold, anon_19.priority, anon_19.partial_code, anon_19.linked_reference, anon_19.link_kind, anon_19.pool_reference, anon_19.open_quantity,
    anon_19.open_money, anon_19.answers, anon_19.opened_date, anon_19.changed_date, anon_19.ended_date, anon_19.depository, CASE WHEN (anon_19.item_id IS NULL) THEN anon_19.venue
    ELSE coalesce(anon_19.depository, anon_19.venue) END AS venue
  FROM anon_19
),
anon_31 AS (
  SELECT venue.venue, venue.valid_from, venue.valid_to, venue.venue_kind, venue.name, venue.country, venue.place_of_settlement, venue.settles_at, venue.currencies,
    venue.calendar_key, venue.dvp_model, venue.partial_policy, venue.message_set, venue.penalty_regime, venue.security_code_kind, venue.participant_form,
    venue.account_form, venue.source, venue.evidence, venue.origin
  FROM venue
  WHERE venue.valid_from <= CAST('2026-11-10' AS DATE) AND venue.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_30 AS (
  SELECT anon_31.venue, anon_31.valid_from, anon_31.valid_to, anon_31.venue_kind, anon_31.name, anon_31.country, anon_31.place_of_settlement, anon_31.settles_at,
    anon_31.currencies, anon_31.calendar_key, anon_31.dvp_model, anon_31.partial_policy, anon_31.message_set, anon_31.penalty_regime, anon_31.security_code_kind,
    anon_31.participant_form, anon_31.account_form, anon_31.source, anon_31.evidence, anon_31.origin
  FROM anon_31
  WHERE anon_31.penalty_regime IS NOT NULL
),
anon_18 AS (
  SELECT anon_30.venue, anon_30.calendar_key, anon_30.penalty_regime
  FROM anon_30
),
anon_15 AS (
  SELECT anon_17.instruction_id, anon_17.origin, anon_17.item_id, anon_17.replaces, anon_17.message_reference, anon_17.depository_reference, anon_17.common_reference,
    anon_17.trade_reference, anon_17.movement, anon_17.payment, anon_17.trade_date, anon_17.settlement_date, anon_17.security_id, anon_17.currency, anon_17.depository_account,
    anon_17.counterparty, anon_17.place_of_settlement, anon_17.account_id, anon_17.transaction_kind, anon_17.opt_out, anon_17.state, anon_17.venue_process,
    anon_17.venue_code, anon_17.status_reason, anon_17.instructed_quantity, anon_17.instructed_money, anon_17.settled_quantity, anon_17.settled_money, anon_17.resume_state,
    anon_17.hold, anon_17.asked_hold, anon_17.priority, anon_17.partial_code, anon_17.linked_reference, anon_17.link_kind, anon_17.pool_reference, anon_17.open_quantity,
    anon_17.open_money, anon_17.answers, anon_17.opened_date, anon_17.changed_date, anon_17.ended_date, anon_17.depository, anon_17.venue, anon_18.calendar_key,
    anon_18.penalty_regime
  FROM anon_17
  JOIN anon_18 ON anon_17.venue = anon_18.venue
),
anon_32 AS (
  SELECT instruction_event.instruction_id, instruction_event.event_order, instruction_event.file_id, instruction_event.line_number, instruction_event.event,
    instruction_event.venue_process, instruction_event.venue_code, instruction_event.status_reason, instruction_event.message_reference, instruction_event.depository_reference,
    instruction_event.sent_at, instruction_event.quantity, instruction_event.money, instruction_event.split_money, instruction_event.legality, instruction_event.reason,
    instruction_event.remark, instruction_event.state_before, instruction_event.state, instruction_event.instructed_quantity, instruction_event.instructed_money,
    instruction_event.settled_quantity, instruction_event.settled_money, instruction_event.resume_state, instruction_event.hold, instruction_event.asked_hold,
    instruction_event.priority, instruction_event.partial_code, instruction_event.linked_reference, instruction_event.link_kind, instruction_event.pool_reference,
    instruction_event.known_date
  FROM instruction_event
  WHERE instruction_event.event = 'MATCHED' AND instruction_event.legality = 'LEGAL' AND instruction_event.sent_at IS NOT NULL
),
anon_16 AS (
  SELECT anon_32.instruction_id, min(anon_32.sent_at) AS matched_at
  FROM anon_32
  GROUP BY anon_32.instruction_id
),
anon_14 AS (
  SELECT anon_15.instruction_id, anon_15.origin, anon_15.item_id, anon_15.replaces, anon_15.message_reference, anon_15.depository_reference, anon_15.common_reference,
    anon_15.trade_reference, anon_15.movement, anon_15.payment, anon_15.trade_date, anon_15.settlement_date, anon_15.security_id, anon_15.currency, anon_15.depository_account,
    anon_15.counterparty, anon_15.place_of_settlement, anon_15.account_id, anon_15.transaction_kind, anon_15.opt_out, anon_15.state, anon_15.venue_process,
    anon_15.venue_code, anon_15.status_reason, anon_15.instructed_quantity, anon_15.instructed_money, anon_15.settled_quantity, anon_15.settled_money, anon_15.resume_state,
    anon_15.hold, anon_15.asked_hold, anon_15.priority, anon_15.partial_code, anon_15.linked_reference, anon_15.link_kind, anon_15.pool_reference, anon_15.open_quantity,
    anon_15.open_money, anon_15.answers, anon_15.opened_date, anon_15.changed_date, anon_15.ended_date, anon_15.depository, anon_15.venue, anon_15.calendar_key,
    anon_15.penalty_regime, anon_16.matched_at
  FROM anon_15
  LEFT OUTER JOIN anon_16 ON anon_15.instruction_id = anon_16.instruction_id
),
anon_12 AS (
  SELECT anon_14.instruction_id, anon_14.origin, anon_14.item_id, anon_14.replaces, anon_14.message_reference, anon_14.depository_reference, anon_14.common_reference,
    anon_14.trade_reference, anon_14.movement, anon_14.payment, anon_14.trade_date, anon_14.settlement_date, anon_14.security_id, anon_14.currency, anon_14.depository_account,
    anon_14.counterparty, anon_14.place_of_settlement, anon_14.account_id, anon_14.transaction_kind, anon_14.opt_out, anon_14.state, anon_14.venue_process,
    anon_14.venue_code, anon_14.status_reason, anon_14.instructed_quantity, anon_14.instructed_money, anon_14.settled_quantity, anon_14.settled_money, anon_14.resume_state,
    anon_14.hold, anon_14.asked_hold, anon_14.priority, anon_14.partial_code, anon_14.linked_reference, anon_14.link_kind, anon_14.pool_reference, anon_14.open_quantity,
    anon_14.open_money, anon_14.answers, anon_14.opened_date, anon_14.changed_date, anon_14.ended_date, anon_14.depository, anon_14.venue, anon_14.calendar_key,
    anon_14.penalty_regime, anon_14.matched_at
  FROM anon_14
  WHERE anon_14.state IN ('MATCHED', 'PENDING', 'PARTIAL', 'FAILING', 'CANCEL_REQUESTED', 'SETTLED') AND (anon_14.open_quantity > 0 OR anon_14.matched_at IS NOT NULL)
),
anon_13 AS (
  SELECT security.security_id, security.asset_class, security.currency AS security_currency
  FROM security
),
anon_10 AS (
  SELECT anon_12.instruction_id, anon_12.origin, anon_12.item_id, anon_12.replaces, anon_12.message_reference, anon_12.depository_reference, anon_12.common_reference,
    anon_12.trade_reference, anon_12.movement, anon_12.payment, anon_12.trade_date, anon_12.settlement_date, anon_12.security_id, anon_12.currency, anon_12.depository_account,
    anon_12.counterparty, anon_12.place_of_settlement, anon_12.account_id, anon_12.transaction_kind, anon_12.opt_out, anon_12.state, anon_12.venue_process,
    anon_12.venue_code, anon_12.status_reason, anon_12.instructed_quantity, anon_12.instructed_money, anon_12.settled_quantity, anon_12.settled_money, anon_12.resume_state,
    anon_12.hold, anon_12.asked_hold, anon_12.priority, anon_12.partial_code, anon_12.linked_reference, anon_12.link_kind, anon_12.pool_reference, anon_12.open_quantity,
    anon_12.open_money, anon_12.answers, anon_12.opened_date, anon_12.changed_date, anon_12.ended_date, anon_12.depository, anon_12.venue, anon_12.calendar_key,
    anon_12.penalty_regime, anon_12.matched_at, anon_13.asset_class, anon_13.security_currency
  FROM anon_12
  JOIN anon_13 ON anon_12.security_id = anon_13.security_id
),
anon_33 AS (
  SELECT instruction_event.instruction_id, instruction_event.event_order, instruction_event.file_id, instruction_event.line_number, instruction_event.event,
    instruction_event.venue_process, instruction_event.venue_code, instruction_event.status_reason, instruction_event.message_reference, instruction_event.depository_reference,
    instruction_event.sent_at, instruction_event.quantity, instruction_event.money, instruction_event.split_money, instruction_event.legality, instruction_event.reason,
    instruction_event.remark, instruction_event.state_before, instruction_event.state, instruction_event.instructed_quantity, instruction_event.instructed_money,
    instruction_event.settled_quantity, instruction_event.settled_money, instruction_event.resume_state, instruction_event.hold, instruction_event.asked_hold,
    instruction_event.priority, instruction_event.partial_code, instruction_event.linked_reference, instruction_event.link_kind, instruction_event.pool_reference,
    instruction_event.known_date
  FROM instruction_event
  WHERE instruction_event.event IN ('SETTLE_PART', 'SETTLE_FULL') AND instruction_event.legality = 'LEGAL'
),
anon_11 AS (
  SELECT anon_33.instruction_id, CAST(coalesce(SUM(anon_33.quantity), 0) AS DECIMAL(38, 6)) AS settled_today
  FROM anon_33
  GROUP BY anon_33.instruction_id
),
anon_9 AS (
  SELECT anon_10.instruction_id, anon_10.origin, anon_10.item_id, anon_10.replaces, anon_10.message_reference, anon_10.depository_reference, anon_10.common_reference,
    anon_10.trade_reference, anon_10.movement, anon_10.payment, anon_10.trade_date, anon_10.settlement_date, anon_10.security_id, anon_10.currency, anon_10.depository_account,
    anon_10.counterparty, anon_10.place_of_settlement, anon_10.account_id, anon_10.transaction_kind, anon_10.opt_out, anon_10.state, anon_10.venue_process,
    anon_10.venue_code, anon_10.status_reason, anon_10.instructed_quantity, anon_10.instructed_money, anon_10.settled_quantity, anon_10.settled_money, anon_10.resume_state,
    anon_10.hold, anon_10.asked_hold, anon_10.priority, anon_10.partial_code, anon_10.linked_reference, anon_10.link_kind, anon_10.pool_reference, anon_10.open_quantity,
    anon_10.open_money, anon_10.answers, anon_10.opened_date, anon_10.changed_date, anon_10.ended_date, anon_10.depository, anon_10.venue, anon_10.calendar_key,
    anon_10.penalty_regime, anon_10.matched_at, anon_10.asset_class, anon_10.security_currency, anon_11.settled_today
  FROM anon_10
  LEFT OUTER JOIN anon_11 ON anon_10.instruction_id = anon_11.instruction_id
),
anon_8 AS (
  SELECT anon_9.instruction_id, anon_9.origin, anon_9.item_id, anon_9.replaces, anon_9.message_reference, anon_9.depository_reference, anon_9.common_reference,
    anon_9.trade_reference, anon_9.movement, anon_9.payment, anon_9.trade_date, anon_9.settlement_date, anon_9.security_id, anon_9.currency, anon_9.depository_account,
    anon_9.counterparty, anon_9.place_of_settlement, anon_9.account_id, anon_9.transaction_kind, anon_9.opt_out, anon_9.state, anon_9.venue_process, anon_9.venue_code,
    anon_9.status_reason, anon_9.instructed_quantity, anon_9.instructed_money, anon_9.settled_quantity, anon_9.settled_money, anon_9.resume_state, anon_9.hold,
    anon_9.asked_hold, anon_9.priority, anon_9.partial_code, anon_9.linked_reference, anon_9.link_kind, anon_9.pool_reference, anon_9.open_quantity, anon_9.open_money,
    anon_9.answers, anon_9.opened_date, anon_9.changed_date, anon_9.ended_date, anon_9.depository, anon_9.venue, anon_9.calendar_key, anon_9.penalty_regime,
    anon_9.matched_at, anon_9.asset_class, anon_9.security_currency, coalesce(anon_9.settled_today, CAST(0 AS DECIMAL(38, 6))) AS settled_today
  FROM anon_9
),
anon_6 AS (
  SELECT anon_8.instruction_id, anon_8.origin, anon_8.item_id, anon_8.replaces, anon_8.message_reference, anon_8.depository_reference, anon_8.common_reference,
    anon_8.trade_reference, anon_8.movement, anon_8.payment, anon_8.trade_date, anon_8.settlement_date, anon_8.security_id, anon_8.currency, anon_8.depository_account,
    anon_8.counterparty, anon_8.place_of_settlement, anon_8.account_id, anon_8.transaction_kind, anon_8.opt_out, anon_8.state, anon_8.venue_process, anon_8.venue_code,
    anon_8.status_reason, anon_8.instructed_quantity, anon_8.instructed_money, anon_8.settled_quantity, anon_8.settled_money, anon_8.resume_state, anon_8.hold,
    anon_8.asked_hold, anon_8.priority, anon_8.partial_code, anon_8.linked_reference, anon_8.link_kind, anon_8.pool_reference, anon_8.open_quantity, anon_8.open_money,
    anon_8.answers, anon_8.opened_date, anon_8.changed_date, anon_8.ended_date, anon_8.depository, anon_8.venue, anon_8.calendar_key, anon_8.penalty_regime,
    anon_8.matched_at, anon_8.asset_class, anon_8.security_currency, anon_8.settled_today, anon_8.movement AS direction, coalesce(anon_8.status_reason, '-') AS said
  FROM anon_8
),
anon_34 AS (
  SELECT status_reason.status_reason, status_reason.direction, status_reason.valid_from, status_reason.valid_to, status_reason.status_process, status_reason.at_fault,
    status_reason.meaning, status_reason.source, status_reason.evidence, status_reason.origin
  FROM status_reason
  WHERE status_reason.valid_from <= CAST('2026-11-10' AS DATE) AND status_reason.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_7 AS (
  SELECT anon_34.at_fault, anon_34.status_reason AS said, anon_34.direction AS fault_direction
  FROM anon_34
),
anon_4 AS (
  SELECT anon_6.instruction_id, anon_6.origin, anon_6.item_id, anon_6.replaces, anon_6.message_reference, anon_6.depository_reference, anon_6.common_reference,
    anon_6.trade_reference, anon_6.movement, anon_6.payment, anon_6.trade_date, anon_6.settlement_date, anon_6.security_id, anon_6.currency, anon_6.depository_account,
    anon_6.counterparty, anon_6.place_of_settlement, anon_6.account_id, anon_6.transaction_kind, anon_6.opt_out, anon_6.state, anon_6.venue_process, anon_6.venue_code,
    anon_6.status_reason, anon_6.instructed_quantity, anon_6.instructed_money, anon_6.settled_quantity, anon_6.settled_money, anon_6.resume_state, anon_6.hold,
    anon_6.asked_hold, anon_6.priority, anon_6.partial_code, anon_6.linked_reference, anon_6.link_kind, anon_6.pool_reference, anon_6.open_quantity, anon_6.open_money,
    anon_6.answers, anon_6.opened_date, anon_6.changed_date, anon_6.ended_date, anon_6.depository, anon_6.venue, anon_6.calendar_key, anon_6.penalty_regime,
    anon_6.matched_at, anon_6.asset_class, anon_6.security_currency, anon_6.settled_today, anon_6.direction, anon_6.said, anon_7.at_fault, anon_7.fault_direction
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.said = anon_7.said AND anon_6.direction = anon_7.fault_direction
),
anon_35 AS (
  SELECT fail_cause.status_reason, fail_cause.direction, fail_cause.valid_from, fail_cause.valid_to, fail_cause.cause, fail_cause.source, fail_cause.evidence,
    fail_cause.origin
  FROM fail_cause
  WHERE fail_cause.valid_from <= CAST('2026-11-10' AS DATE) AND fail_cause.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_5 AS (
  SELECT anon_35.cause, anon_35.status_reason AS said, anon_35.direction AS cause_direction
  FROM anon_35
),
anon_3 AS (
  SELECT anon_4.instruction_id, anon_4.origin, anon_4.item_id, anon_4.replaces, anon_4.message_reference, anon_4.depository_reference, anon_4.common_reference,
    anon_4.trade_reference, anon_4.movement, anon_4.payment, anon_4.trade_date, anon_4.settlement_date, anon_4.security_id, anon_4.currency, anon_4.depository_account,
    anon_4.counterparty, anon_4.place_of_settlement, anon_4.account_id, anon_4.transaction_kind, anon_4.opt_out, anon_4.state, anon_4.venue_process, anon_4.venue_code,
    anon_4.status_reason, anon_4.instructed_quantity, anon_4.instructed_money, anon_4.settled_quantity, anon_4.settled_money, anon_4.resume_state, anon_4.hold,
    anon_4.asked_hold, anon_4.priority, anon_4.partial_code, anon_4.linked_reference, anon_4.link_kind, anon_4.pool_reference, anon_4.open_quantity, anon_4.open_money,
    anon_4.answers, anon_4.opened_date, anon_4.changed_date, anon_4.ended_date, anon_4.depository, anon_4.venue, anon_4.calendar_key, anon_4.penalty_regime,
    anon_4.matched_at, anon_4.asset_class, anon_4.security_currency, anon_4.settled_today, anon_4.direction, anon_4.said, anon_4.at_fault, anon_4.fault_direction,
    anon_5.cause, anon_5.cause_direction
  FROM anon_4
  LEFT OUTER JOIN anon_5 ON anon_4.said = anon_5.said AND anon_4.direction = anon_5.cause_direction
),
anon_2 AS (
  SELECT anon_3.instruction_id, anon_3.origin, anon_3.item_id, anon_3.replaces, anon_3.message_reference, anon_3.depository_reference, anon_3.common_reference,
    anon_3.trade_reference, anon_3.movement, anon_3.payment, anon_3.trade_date, anon_3.settlement_date, anon_3.security_id, anon_3.depository_account, anon_3.place_of_settlement,
    anon_3.account_id, anon_3.transaction_kind, anon_3.opt_out, anon_3.state, anon_3.venue_process, anon_3.venue_code, anon_3.status_reason, anon_3.instructed_quantity,
    anon_3.instructed_money, anon_3.settled_quantity, anon_3.settled_money, anon_3.resume_state, anon_3.hold, anon_3.asked_hold, anon_3.priority, anon_3.partial_code,
    anon_3.linked_reference, anon_3.link_kind, anon_3.pool_reference, anon_3.open_money, anon_3.answers, anon_3.opened_date, anon_3.changed_date, anon_3.ended_date,
    anon_3.depository, anon_3.venue, anon_3.calendar_key, anon_3.penalty_regime, anon_3.matched_at, anon_3.asset_class, anon_3.security_currency, anon_3.settled_today,
    anon_3.direction, anon_3.said, anon_3.at_fault, anon_3.fault_direction, anon_3.cause, anon_3.cause_direction, coalesce(anon_3.counterparty, '-') AS counterparty,
    coalesce(anon_3.currency, anon_3.security_currency) AS currency, coalesce(CASE WHEN (anon_3.at_fault IN ('OURS', 'THEIRS', 'BOTH', 'NONE')) THEN anon_3.at_fault
    ELSE 'UNKNOWN' END, 'UNKNOWN') AS failing_side, CASE WHEN (coalesce(anon_3.cause, '-') = 'CASH') THEN 'Y' ELSE 'N' END AS cash_lacks, CASE WHEN (anon_3.opened_date < CAST('2026-11-10' AS DATE)) THEN 'THEIRS'
    ELSE 'OURS' END AS late_side, CAST(anon_3.open_quantity AS DECIMAL(38, 6)) AS open_quantity
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.instruction_id, anon_2.venue, anon_2.calendar_key, anon_2.penalty_regime, anon_2.counterparty, anon_2.security_id, anon_2.currency, anon_2.direction,
    CAST(anon_2.instructed_quantity AS DECIMAL(38, 6)) AS instructed_quantity, CAST(anon_2.open_quantity AS DECIMAL(38, 6)) AS open_quantity, CAST(anon_2.settled_today AS DECIMAL(38, 6)) AS settled_today,
    CAST(anon_2.settlement_date AS DATE) AS settlement_date, CAST(anon_2.matched_at AS DATETIME2(6)) AS matched_at, anon_2.late_side, anon_2.failing_side,
    anon_2.cash_lacks
  FROM anon_2
)
SELECT anon_1.instruction_id, anon_1.venue, anon_1.calendar_key, anon_1.penalty_regime, anon_1.counterparty, anon_1.security_id, anon_1.currency, anon_1.direction,
  anon_1.instructed_quantity, anon_1.open_quantity, anon_1.settled_today, anon_1.settlement_date, anon_1.matched_at, anon_1.late_side, anon_1.failing_side,
  anon_1.cash_lacks
FROM anon_1
