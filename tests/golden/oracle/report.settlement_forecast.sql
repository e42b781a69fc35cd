WITH
anon_11 AS (
  SELECT clearing_position.member_id, clearing_position.security_id, clearing_position.currency, clearing_position.net_quantity, clearing_position.settled_quantity,
    clearing_position.open_quantity, clearing_position.mark_price, clearing_position.mark_date, clearing_position.opening_money, clearing_position.open_value,
    clearing_position.settle_money, clearing_position.settlement_date
  FROM clearing_position
  WHERE clearing_position.open_quantity != 0 AND clearing_position.member_id IN ('0901')
),
anon_10 AS (
  SELECT anon_11.member_id, anon_11.security_id, anon_11.currency, anon_11.net_quantity, anon_11.settled_quantity, anon_11.open_quantity, anon_11.mark_price,
    anon_11.mark_date, anon_11.opening_money, anon_11.open_value, anon_11.settle_money, anon_11.settlement_date, '00000901' AS depository_account
  FROM anon_11
),
anon_9 AS (
  SELECT anon_10.security_id, anon_10.settlement_date, anon_10.depository_account, CASE WHEN CAST(anon_10.security_id AS VARCHAR2(4000)) IS NOT NULL THEN 'CNS.' || CAST(anon_10.security_id AS VARCHAR2(4000)) END AS instruction_id,
    'CNS' AS clearing_path, anon_10.open_quantity AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_10.open_quantity AS instructed_quantity, CAST(0 AS NUMBER(38, 2)) AS instructed_money,
    '-' AS contra_account
  FROM anon_10
),
anon_13 AS (
  SELECT open_instruction.instruction_id, open_instruction.clearing_path, open_instruction.settlement_date, open_instruction.security_id, open_instruction.depository_account,
    open_instruction.contra_account, open_instruction.quantity, open_instruction.money, open_instruction.instructed_quantity, open_instruction.instructed_money
  FROM open_instruction
),
anon_12 AS (
  SELECT anon_13.security_id, anon_13.settlement_date, anon_13.depository_account, anon_13.instruction_id, anon_13.clearing_path, anon_13.quantity, anon_13.money,
    anon_13.instructed_quantity, anon_13.instructed_money, anon_13.contra_account
  FROM anon_13
),
anon_8 AS (
  SELECT anon_9.security_id, anon_9.settlement_date, anon_9.depository_account, anon_9.instruction_id, anon_9.clearing_path, anon_9.quantity, anon_9.money,
    anon_9.instructed_quantity, anon_9.instructed_money, anon_9.contra_account
  FROM anon_9
  UNION ALL
  SELECT anon_12.security_id, anon_12.settlement_date, anon_12.depository_account, anon_12.instruction_id, anon_12.clearing_path, anon_12.quantity, anon_12.money,
    anon_12.instructed_quantity, anon_12.instructed_money, anon_12.contra_account
  FROM anon_12
),
anon_6 AS (
  SELECT anon_8.security_id, anon_8.settlement_date, anon_8.depository_account, anon_8.instruction_id, anon_8.clearing_path, anon_8.quantity, anon_8.money,
    anon_8.instructed_quantity, anon_8.instructed_money, anon_8.contra_account
  FROM anon_8
),
anon_30 AS (
  SELECT anon_6.security_id, anon_6.settlement_date, anon_6.depository_account, anon_6.instruction_id, anon_6.clearing_path, anon_6.quantity, anon_6.money,
    anon_6.instructed_quantity, anon_6.instructed_money, anon_6.contra_account, anon_6.security_id AS item_security
  FROM anon_6
),
anon_33 AS (
  SELECT security_place.depository, security_place.security_id AS placed_security
  FROM security_place
),
anon_35 AS (
  SELECT venue.venue, venue.valid_from, venue.valid_to, venue.venue_kind, venue.name, venue.country, venue.place_of_settlement, venue.settles_at, venue.currencies,
    venue.calendar_key, venue.dvp_model, venue.partial_policy, venue.message_set, venue.penalty_regime, venue.security_code_kind, venue.participant_form,
    venue.account_form, venue.source, venue.evidence, venue.origin
  FROM venue
  WHERE venue.venue_kind = 'DEPOSITORY' AND venue.partial_policy IN ('ALL_RUNS', 'WINDOWS') AND venue.valid_from <= DATE '2026-11-10' AND venue.valid_to >= DATE '2026-11-10'
),
anon_34 AS (
  SELECT anon_35.venue
  FROM anon_35
),
anon_32 AS (
  SELECT anon_33.depository, anon_33.placed_security, anon_34.venue
  FROM anon_33
  JOIN anon_34 ON anon_33.depository = anon_34.venue
),
anon_31 AS (
  SELECT anon_32.placed_security
  FROM anon_32
),
anon_28 AS (
  SELECT anon_30.security_id, anon_30.settlement_date, anon_30.depository_account, anon_30.instruction_id, anon_30.clearing_path, anon_30.quantity, anon_30.money,
    anon_30.instructed_quantity, anon_30.instructed_money, anon_30.contra_account, anon_30.item_security, anon_31.placed_security
  FROM anon_30
  LEFT OUTER JOIN anon_31 ON anon_30.item_security = anon_31.placed_security
),
anon_38 AS (
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
  WHERE instruction_state.item_id IS NOT NULL
),
anon_41 AS (
  SELECT anon_38.instruction_id, anon_38.origin, anon_38.item_id, anon_38.replaces, anon_38.venue, anon_38.message_reference, anon_38.depository_reference,
    anon_38.common_reference, anon_38.trade_reference, anon_38.movement, anon_38.payment, anon_38.trade_date, anon_38.settlement_date, anon_38.security_id,
    anon_38.currency, anon_38.depository_account, anon_38.counterparty, anon_38.place_of_settlement, anon_38.account_id, anon_38.transaction_kind, anon_38.opt_out,
    anon_38.state, anon_38.venue_process, anon_38.venue_code, anon_38.status_reason, anon_38.instructed_quantity, anon_38.instructed_money, anon_38.settled_quantity,
    anon_38.settled_money, anon_38.resume_state, anon_38.hold, anon_38.asked_hold, anon_38.priority, anon_38.partial_code, anon_38.linked_reference, anon_38.link_kind,
    anon_38.pool_reference, anon_38.open_quantity, anon_38.open_money, anon_38.answers, anon_38.opened_date, anon_38.changed_date, anon_38.ended_date
  FROM anon_38
  WHERE anon_38.replaces IS NOT NULL
),
anon_40 AS (
  SELECT anon_41.replaces AS replaced_id
  FROM anon_41
),
anon_37 AS (
  SELECT anon_38.instruction_id, anon_38.origin, anon_38.item_id, anon_38.replaces, anon_38.venue, anon_38.message_reference, anon_38.depository_reference,
    anon_38.common_reference, anon_38.trade_reference, anon_38.movement, anon_38.payment, anon_38.trade_date, anon_38.settlement_date, anon_38.security_id,
    anon_38.currency, anon_38.depository_account, anon_38.counterparty, anon_38.place_of_settlement, anon_38.account_id, anon_38.transaction_kind, anon_38.opt_out,
    anon_38.state, anon_38.venue_process, anon_38.venue_code, anon_38.status_reason, anon_38.instructed_quantity, anon_38.instructed_money, anon_38.settled_quantity,
    anon_38.settled_money, anon_38.resume_state, anon_38.hold, anon_38.asked_hold, anon_38.priority, anon_38.partial_code, anon_38.linked_reference, anon_38.link_kind,
    anon_38.pool_reference, anon_38.open_quantity, anon_38.open_money, anon_38.answers, anon_38.opened_date, anon_38.changed_date, anon_38.ended_date
  FROM anon_38
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_39
    FROM anon_40
    WHERE anon_38.instruction_id = anon_40.replaced_id
  ))
),
anon_36 AS (
  SELECT anon_37.instruction_id, anon_37.origin, anon_37.item_id, anon_37.replaces, anon_37.venue, anon_37.message_reference, anon_37.depository_reference,
    anon_37.common_reference, anon_37.trade_reference, anon_37.movement, anon_37.payment, anon_37.trade_date, anon_37.settlement_date, anon_37.security_id,
    anon_37.currency, anon_37.depository_account, anon_37.counterparty, anon_37.place_of_settlement, anon_37.account_id, anon_37.transaction_kind, anon_37.opt_out,
    anon_37.state, anon_37.venue_process, anon_37.venue_code, anon_37.status_reason, anon_37.instructed_quantity, anon_37.instructed_money, anon_37.settled_quantity,
    anon_37.settled_money, anon_37.resume_state, anon_37.hold, anon_37.asked_hold, anon_37.priority, anon_37.partial_code, anon_37.linked_reference, anon_37.link_kind,
    anon_37.pool_reference, anon_37.open_quantity, anon_37.open_money, anon_37.answers, anon_37.opened_date, anon_37.changed_date, anon_37.ended_date
  FROM anon_37
  WHERE anon_37.partial_code = 'NPAR'
),
anon_29 AS (
  SELECT anon_36.item_id AS forbidden_id
  FROM anon_36
),
anon_27 AS (
  SELECT anon_28.security_id, anon_28.settlement_date, anon_28.depository_account, anon_28.instruction_id, anon_28.clearing_path, anon_28.quantity, anon_28.money,
    anon_28.instructed_quantity, anon_28.instructed_money, anon_28.contra_account, anon_28.item_security, anon_28.placed_security, anon_29.forbidden_id
  FROM anon_28
  LEFT OUTER JOIN anon_29 ON anon_28.instruction_id = anon_29.forbidden_id
),
anon_26 AS (
  SELECT anon_27.security_id, anon_27.settlement_date, anon_27.depository_account, anon_27.instruction_id, anon_27.clearing_path, anon_27.quantity, anon_27.money,
    anon_27.instructed_quantity, anon_27.instructed_money, anon_27.contra_account, anon_27.item_security, anon_27.placed_security, anon_27.forbidden_id,
    CASE WHEN (anon_27.placed_security IS NOT NULL AND anon_27.forbidden_id IS NULL) THEN 1 ELSE 0 END AS in_parts
  FROM anon_27
),
anon_25 AS (
  SELECT anon_26.security_id, anon_26.settlement_date, anon_26.depository_account, anon_26.instruction_id, anon_26.clearing_path, anon_26.quantity, anon_26.money,
    anon_26.instructed_quantity, anon_26.instructed_money, anon_26.contra_account, anon_26.item_security, anon_26.placed_security, anon_26.forbidden_id,
    anon_26.in_parts
  FROM anon_26
),
anon_23 AS (
  SELECT anon_25.security_id, anon_25.settlement_date, anon_25.depository_account, anon_25.instruction_id, anon_25.clearing_path, anon_25.quantity, anon_25.money,
    anon_25.instructed_quantity, anon_25.instructed_money, anon_25.contra_account, anon_25.item_security, anon_25.placed_security, anon_25.forbidden_id,
    anon_25.in_parts
  FROM anon_25
  WHERE anon_25.quantity < 0
),
anon_44 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.ledger_account = 'S-DEPOSITORY' AND balance.sub_account IN ('00000901')
),
anon_43 AS (
  SELECT anon_44.security_id, anon_44.sub_account AS depository_account, CAST(-anon_44.quantity AS NUMBER(38, 6)) AS shares
  FROM anon_44
),
anon_46 AS (
  SELECT anon_25.security_id, anon_25.settlement_date, anon_25.depository_account, anon_25.instruction_id, anon_25.clearing_path, anon_25.quantity, anon_25.money,
    anon_25.instructed_quantity, anon_25.instructed_money, anon_25.contra_account, anon_25.item_security, anon_25.placed_security, anon_25.forbidden_id,
    anon_25.in_parts
  FROM anon_25
  WHERE anon_25.quantity > 0
),
anon_45 AS (
  SELECT anon_46.security_id, anon_46.depository_account, anon_46.quantity AS shares
  FROM anon_46
),
anon_42 AS (
  SELECT anon_43.security_id, anon_43.depository_account, anon_43.shares
  FROM anon_43
  UNION ALL
  SELECT anon_45.security_id, anon_45.depository_account, anon_45.shares
  FROM anon_45
),
anon_24 AS (
  SELECT anon_42.security_id, anon_42.depository_account, CAST(coalesce(sum(anon_42.shares), 0) AS NUMBER(38, 6)) AS available
  FROM anon_42
  GROUP BY anon_42.security_id, anon_42.depository_account
),
anon_22 AS (
  SELECT anon_23.security_id, anon_23.settlement_date, anon_23.depository_account, anon_23.instruction_id, anon_23.clearing_path, anon_23.quantity, anon_23.money,
    anon_23.instructed_quantity, anon_23.instructed_money, anon_23.contra_account, anon_23.item_security, anon_23.placed_security, anon_23.forbidden_id,
    anon_23.in_parts, anon_24.available
  FROM anon_23
  LEFT OUTER JOIN anon_24 ON anon_23.security_id = anon_24.security_id AND anon_23.depository_account = anon_24.depository_account
),
anon_21 AS (
  SELECT anon_22.security_id, anon_22.settlement_date, anon_22.depository_account, anon_22.instruction_id, anon_22.clearing_path, anon_22.quantity, anon_22.money,
    anon_22.instructed_quantity, anon_22.instructed_money, anon_22.contra_account, anon_22.item_security, anon_22.placed_security, anon_22.forbidden_id,
    anon_22.in_parts, -anon_22.quantity AS "size", CASE WHEN (anon_22.clearing_path = 'CNS') THEN 0 ELSE 1 END AS rank, coalesce(anon_22.available, CAST(0 AS NUMBER(38, 6))) AS available
  FROM anon_22
),
anon_20 AS (
  SELECT anon_21.security_id, anon_21.settlement_date, anon_21.depository_account, anon_21.instruction_id, anon_21.clearing_path, anon_21.quantity, anon_21.money,
    anon_21.instructed_quantity, anon_21.instructed_money, anon_21.contra_account, anon_21.item_security, anon_21.placed_security, anon_21.forbidden_id,
    anon_21.in_parts, anon_21."size", anon_21.rank, anon_21.available, CASE WHEN ((anon_21.available - CAST(sum(anon_21."size") OVER (PARTITION BY anon_21.depository_account, anon_21.security_id ORDER BY anon_21.rank, anon_21.settlement_date, anon_21.instruction_id ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS NUMBER(38, 6))) + anon_21."size" > CAST(0 AS NUMBER(38, 6))) THEN (anon_21.available - CAST(sum(anon_21."size") OVER (PARTITION BY anon_21.depository_account, anon_21.security_id ORDER BY anon_21.rank, anon_21.settlement_date, anon_21.instruction_id ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS NUMBER(38, 6))) + anon_21."size" ELSE CAST(0 AS NUMBER(38, 6)) END AS room
  FROM anon_21
),
anon_19 AS (
  SELECT anon_20.security_id, anon_20.settlement_date, anon_20.depository_account, anon_20.instruction_id, anon_20.clearing_path, anon_20.quantity, anon_20.money,
    anon_20.instructed_quantity, anon_20.instructed_money, anon_20.contra_account, anon_20.item_security, anon_20.placed_security, anon_20.forbidden_id,
    anon_20.in_parts, anon_20."size", anon_20.rank, anon_20.available, anon_20.room, CAST(-CASE WHEN (anon_20.rank = 0 OR anon_20.in_parts = 1 AND anon_20.room > 0) THEN CASE
    WHEN (anon_20."size" < anon_20.room) THEN anon_20."size" ELSE anon_20.room END ELSE anon_20."size" END AS NUMBER(38, 6)) AS moved, CASE WHEN (anon_20.room >= anon_20."size"
    OR anon_20.rank = 0 OR anon_20.in_parts = 1 AND anon_20.room > 0) THEN 'MADE' ELSE 'DROPPED' END AS activity_status
  FROM anon_20
),
anon_18 AS (
  SELECT anon_19.security_id, anon_19.settlement_date, anon_19.depository_account, anon_19.instruction_id, anon_19.clearing_path, anon_19.quantity, anon_19.money,
    anon_19.instructed_quantity, anon_19.instructed_money, anon_19.contra_account, anon_19.item_security, anon_19.placed_security, anon_19.forbidden_id,
    anon_19.in_parts, anon_19."size", anon_19.rank, anon_19.available, anon_19.room, anon_19.moved, anon_19.activity_status
  FROM anon_19
  WHERE anon_19.moved != 0
),
anon_17 AS (
  SELECT anon_18.security_id, anon_18.settlement_date, anon_18.depository_account, anon_18.instruction_id, anon_18.clearing_path, anon_18.quantity, anon_18.money,
    anon_18.instructed_quantity, anon_18.instructed_money, anon_18.contra_account, anon_18.item_security, anon_18.placed_security, anon_18.forbidden_id,
    anon_18.in_parts, anon_18.moved, anon_18.activity_status
  FROM anon_18
),
anon_48 AS (
  SELECT anon_46.security_id, anon_46.settlement_date, anon_46.depository_account, anon_46.instruction_id, anon_46.clearing_path, anon_46.quantity, anon_46.money,
    anon_46.instructed_quantity, anon_46.instructed_money, anon_46.contra_account, anon_46.item_security, anon_46.placed_security, anon_46.forbidden_id,
    anon_46.in_parts, anon_46.quantity AS moved, 'MADE' AS activity_status
  FROM anon_46
),
anon_47 AS (
  SELECT anon_48.security_id, anon_48.settlement_date, anon_48.depository_account, anon_48.instruction_id, anon_48.clearing_path, anon_48.quantity, anon_48.money,
    anon_48.instructed_quantity, anon_48.instructed_money, anon_48.contra_account, anon_48.item_security, anon_48.placed_security, anon_48.forbidden_id,
    anon_48.in_parts, anon_48.moved, anon_48.activity_status
  FROM anon_48
),
anon_16 AS (
  SELECT anon_17.security_id, anon_17.settlement_date, anon_17.depository_account, anon_17.instruction_id, anon_17.clearing_path, anon_17.quantity, anon_17.money,
    anon_17.instructed_quantity, anon_17.instructed_money, anon_17.contra_account, anon_17.item_security, anon_17.placed_security, anon_17.forbidden_id,
    anon_17.in_parts, anon_17.moved, anon_17.activity_status
  FROM anon_17
  UNION ALL
  SELECT anon_47.security_id, anon_47.settlement_date, anon_47.depository_account, anon_47.instruction_id, anon_47.clearing_path, anon_47.quantity, anon_47.money,
    anon_47.instructed_quantity, anon_47.instructed_money, anon_47.contra_account, anon_47.item_security, anon_47.placed_security, anon_47.forbidden_id,
    anon_47.in_parts, anon_47.moved, anon_47.activity_status
  FROM anon_47
),
anon_15 AS (
  SELECT anon_16.activity_status, anon_16.depository_account, anon_16.contra_account, anon_16.security_id, 'SIMULATOR' AS file_id, CAST(row_number() OVER (PARTITION BY 'SIMULATOR' ORDER BY anon_16.instruction_id) AS NUMBER(19)) AS line_number,
    CASE WHEN CAST(anon_16.instruction_id AS VARCHAR2(4000)) IS NOT NULL THEN 'SIM.' || '2026-11-10' || '.' || CAST(anon_16.instruction_id AS VARCHAR2(4000)) END AS activity_reference,
    CASE WHEN (anon_16.clearing_path = 'CNS') THEN 'CNS' ELSE 'DVP' END AS activity_kind, CAST(anon_16.moved AS NUMBER(18, 6)) AS quantity, CAST(CASE WHEN (anon_16.clearing_path = 'CNS') THEN CAST(0 AS NUMBER(38, 2))
    ELSE CASE WHEN (anon_16.moved = anon_16.quantity) THEN anon_16.money ELSE CAST(CASE WHEN (anon_16.instructed_money < 0) THEN -CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_16.instructed_money AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(abs(anon_16.moved) AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(abs(anon_16.instructed_quantity) AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(abs(anon_16.instructed_quantity) AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2))
    ELSE CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_16.instructed_money AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(abs(anon_16.moved) AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(abs(anon_16.instructed_quantity) AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(abs(anon_16.instructed_quantity) AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2)) END AS NUMBER(38, 2)) END END AS NUMBER(18, 2)) AS money,
    anon_16.instruction_id AS our_reference, CASE WHEN (anon_16.activity_status = 'DROPPED') THEN 'LACK' ELSE CAST(NULL AS VARCHAR2(4000)) END AS status_reason,
    'accepted' AS status, CAST(NULL AS VARCHAR2(4000)) AS reason, DATE '2026-11-10' AS known_date
  FROM anon_16
),
anon_14 AS (
  SELECT anon_15.activity_status, anon_15.depository_account, anon_15.contra_account, anon_15.security_id, anon_15.file_id, anon_15.line_number, anon_15.activity_reference,
    anon_15.activity_kind, anon_15.quantity, anon_15.money, anon_15.our_reference, anon_15.status_reason, anon_15.status, anon_15.reason, anon_15.known_date
  FROM anon_15
  WHERE anon_15.activity_status = 'MADE'
),
anon_7 AS (
  SELECT anon_14.our_reference AS moved_id, anon_14.quantity AS moved
  FROM anon_14
),
anon_5 AS (
  SELECT anon_6.security_id, anon_6.settlement_date, anon_6.depository_account, anon_6.instruction_id, anon_6.clearing_path, anon_6.quantity, anon_6.money,
    anon_6.instructed_quantity, anon_6.instructed_money, anon_6.contra_account, anon_7.moved_id, anon_7.moved
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.instruction_id = anon_7.moved_id
),
anon_4 AS (
  SELECT anon_5.security_id, anon_5.settlement_date, anon_5.depository_account, anon_5.instruction_id, anon_5.clearing_path, anon_5.quantity, anon_5.money,
    anon_5.instructed_quantity, anon_5.instructed_money, anon_5.contra_account, anon_5.moved_id, anon_5.moved, CAST(coalesce(anon_5.moved, CAST(0 AS NUMBER(38, 6))) AS NUMBER(38, 6)) AS forecast_quantity
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.security_id, anon_4.settlement_date, anon_4.depository_account, anon_4.instruction_id, anon_4.clearing_path, anon_4.quantity, anon_4.money,
    anon_4.instructed_quantity, anon_4.instructed_money, anon_4.contra_account, anon_4.moved_id, anon_4.moved, anon_4.forecast_quantity, CAST(abs(anon_4.quantity) - abs(anon_4.forecast_quantity) AS NUMBER(38, 6)) AS missing_quantity
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.security_id, anon_3.settlement_date, anon_3.depository_account, anon_3.instruction_id, anon_3.clearing_path, anon_3.quantity, anon_3.money,
    anon_3.instructed_quantity, anon_3.instructed_money, anon_3.contra_account, anon_3.moved_id, anon_3.moved, anon_3.forecast_quantity, anon_3.missing_quantity,
    CASE WHEN (anon_3.missing_quantity = 0) THEN 'SETTLES' WHEN (anon_3.forecast_quantity = 0) THEN 'WAITS' ELSE 'PART' END AS forecast
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.instruction_id, anon_2.clearing_path, anon_2.depository_account, CAST(anon_2.settlement_date AS DATE) AS settlement_date, anon_2.security_id,
    CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_2.forecast_quantity AS NUMBER(38, 6)) AS forecast_quantity, CAST(anon_2.missing_quantity AS NUMBER(38, 6)) AS missing_quantity,
    anon_2.forecast
  FROM anon_2
)
SELECT anon_1.instruction_id, anon_1.clearing_path, anon_1.depository_account, anon_1.settlement_date, anon_1.security_id, anon_1.quantity, anon_1.forecast_quantity,
  anon_1.missing_quantity, anon_1.forecast
FROM anon_1
