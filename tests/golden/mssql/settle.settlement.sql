WITH
anon_34 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.instructed_quantity, instruction.instructed_money, instruction.depository_account, instruction.contra_account, instruction.street_reference,
    instruction.account_id, instruction.short_sale, instruction.trade_date
  FROM instruction
  WHERE instruction.clearing_path != 'CNS'
),
anon_33 AS (
  SELECT anon_34.instruction_id, anon_34.clearing_path, anon_34.street_reference, anon_34.account_id, anon_34.currency, anon_34.instructed_quantity, anon_34.instructed_money,
    anon_34.security_id AS item_security, CAST(0 AS INTEGER) AS stale, anon_34.quantity AS open_quantity, anon_34.money AS open_money
  FROM anon_34
),
anon_37 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.item_id, instruction_terms.replaces, instruction_terms.venue, instruction_terms.message_reference,
    instruction_terms.depository_reference, instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment,
    instruction_terms.trade_date, instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account,
    instruction_terms.counterparty, instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out,
    instruction_terms.instructed_quantity, instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.origin = 'CLAIM'
),
anon_39 AS (
  SELECT previous_instruction_state.instruction_id, previous_instruction_state.origin, previous_instruction_state.item_id, previous_instruction_state.replaces,
    previous_instruction_state.venue, previous_instruction_state.message_reference, previous_instruction_state.depository_reference, previous_instruction_state.common_reference,
    previous_instruction_state.trade_reference, previous_instruction_state.movement, previous_instruction_state.payment, previous_instruction_state.trade_date,
    previous_instruction_state.settlement_date, previous_instruction_state.security_id, previous_instruction_state.currency, previous_instruction_state.depository_account,
    previous_instruction_state.counterparty, previous_instruction_state.place_of_settlement, previous_instruction_state.account_id, previous_instruction_state.transaction_kind,
    previous_instruction_state.opt_out, previous_instruction_state.state, previous_instruction_state.venue_process, previous_instruction_state.venue_code,
    previous_instruction_state.status_reason, previous_instruction_state.instructed_quantity, previous_instruction_state.instructed_money, previous_instruction_state.settled_quantity,
    previous_instruction_state.settled_money, previous_instruction_state.resume_state, previous_instruction_state.hold, previous_instruction_state.asked_hold,
    previous_instruction_state.priority, previous_instruction_state.partial_code, previous_instruction_state.linked_reference, previous_instruction_state.link_kind,
    previous_instruction_state.pool_reference, previous_instruction_state.open_quantity, previous_instruction_state.open_money, previous_instruction_state.answers,
    previous_instruction_state.opened_date, previous_instruction_state.changed_date, previous_instruction_state.ended_date
  FROM previous_instruction_state
  WHERE previous_instruction_state.ended_date IS NOT NULL
),
anon_36 AS (
  SELECT anon_37.instruction_id, anon_37.origin, anon_37.item_id, anon_37.replaces, anon_37.venue, anon_37.message_reference, anon_37.depository_reference,
    anon_37.common_reference, anon_37.trade_reference, anon_37.movement, anon_37.payment, anon_37.trade_date, anon_37.settlement_date, anon_37.security_id,
    anon_37.currency, anon_37.depository_account, anon_37.counterparty, anon_37.place_of_settlement, anon_37.account_id, anon_37.transaction_kind, anon_37.opt_out,
    anon_37.instructed_quantity, anon_37.instructed_money, anon_37.opened_date
  FROM anon_37
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_38
    FROM anon_39
    WHERE anon_37.instruction_id = anon_39.instruction_id
  ))
),
anon_35 AS (
  SELECT anon_36.instruction_id, anon_36.currency, 'CLAIM' AS clearing_path, CAST(NULL AS VARCHAR(8000)) AS street_reference, '-' AS account_id, anon_36.security_id AS item_security,
    CAST(0 AS INTEGER) AS stale, CAST(0 AS DECIMAL(38, 6)) AS instructed_quantity, CAST(CASE WHEN (anon_36.movement = 'DELIVER') THEN anon_36.instructed_money
    ELSE -anon_36.instructed_money END AS DECIMAL(38, 2)) AS instructed_money, CAST(0 AS DECIMAL(38, 6)) AS open_quantity, CAST(CASE WHEN (anon_36.movement = 'DELIVER') THEN anon_36.instructed_money
    ELSE -anon_36.instructed_money END AS DECIMAL(38, 2)) AS open_money
  FROM anon_36
),
anon_31 AS (
  SELECT anon_33.instruction_id, anon_33.clearing_path, anon_33.street_reference, anon_33.account_id, anon_33.currency, anon_33.instructed_quantity, anon_33.instructed_money,
    anon_33.item_security, anon_33.stale, anon_33.open_quantity, anon_33.open_money
  FROM anon_33
  UNION ALL
  SELECT anon_35.instruction_id, anon_35.clearing_path, anon_35.street_reference, anon_35.account_id, anon_35.currency, anon_35.instructed_quantity, anon_35.instructed_money,
    anon_35.item_security, anon_35.stale, anon_35.open_quantity, anon_35.open_money
  FROM anon_35
),
anon_41 AS (
  SELECT security_place.depository, security_place.security_id AS placed_security
  FROM security_place
),
anon_43 AS (
  SELECT venue.venue, venue.valid_from, venue.valid_to, venue.venue_kind, venue.name, venue.country, venue.place_of_settlement, venue.settles_at, venue.currencies,
    venue.calendar_key, venue.dvp_model, venue.partial_policy, venue.message_set, venue.penalty_regime, venue.security_code_kind, venue.participant_form,
    venue.account_form, venue.source, venue.evidence, venue.origin
  FROM venue
  WHERE venue.venue_kind = 'DEPOSITORY' AND venue.partial_policy IN ('ALL_RUNS', 'WINDOWS') AND venue.valid_from <= CAST('2026-11-10' AS DATE) AND venue.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_42 AS (
  SELECT anon_43.venue
  FROM anon_43
),
anon_40 AS (
  SELECT anon_41.depository, anon_41.placed_security, anon_42.venue
  FROM anon_41
  JOIN anon_42 ON anon_41.depository = anon_42.venue
),
anon_32 AS (
  SELECT anon_40.placed_security
  FROM anon_40
),
anon_29 AS (
  SELECT anon_31.instruction_id, anon_31.clearing_path, anon_31.street_reference, anon_31.account_id, anon_31.currency, anon_31.instructed_quantity, anon_31.instructed_money,
    anon_31.item_security, anon_31.stale, anon_31.open_quantity, anon_31.open_money, anon_32.placed_security
  FROM anon_31
  LEFT OUTER JOIN anon_32 ON anon_31.item_security = anon_32.placed_security
),
anon_46 AS (
  SELECT previous_instruction_state.instruction_id, previous_instruction_state.origin, previous_instruction_state.item_id, previous_instruction_state.replaces,
    previous_instruction_state.venue, previous_instruction_state.message_reference, previous_instruction_state.depository_reference, previous_instruction_state.common_reference,
    previous_instruction_state.trade_reference, previous_instruction_state.movement, previous_instruction_state.payment, previous_instruction_state.trade_date,
    previous_instruction_state.settlement_date, previous_instruction_state.security_id, previous_instruction_state.currency, previous_instruction_state.depository_account,
    previous_instruction_state.counterparty, previous_instruction_state.place_of_settlement, previous_instruction_state.account_id, previous_instruction_state.transaction_kind,
    previous_instruction_state.opt_out, previous_instruction_state.state, previous_instruction_state.venue_process, previous_instruction_state.venue_code,
    previous_instruction_state.status_reason, previous_instruction_state.instructed_quantity, previous_instruction_state.instructed_money, previous_instruction_state.settled_quantity,
    previous_instruction_state.settled_money, previous_instruction_state.resume_state, previous_instruction_state.hold, previous_instruction_state.asked_hold,
    previous_instruction_state.priority, previous_instruction_state.partial_code, previous_instruction_state.linked_reference, previous_instruction_state.link_kind,
    previous_instruction_state.pool_reference, previous_instruction_state.open_quantity, previous_instruction_state.open_money, previous_instruction_state.answers,
    previous_instruction_state.opened_date, previous_instruction_state.changed_date, previous_instruction_state.ended_date
  FROM previous_instruction_state
  WHERE previous_instruction_state.item_id IS NOT NULL
),
anon_49 AS (
  SELECT anon_46.instruction_id, anon_46.origin, anon_46.item_id, anon_46.replaces, anon_46.venue, anon_46.message_reference, anon_46.depository_reference,
    anon_46.common_reference, anon_46.trade_reference, anon_46.movement, anon_46.payment, anon_46.trade_date, anon_46.settlement_date, anon_46.security_id,
    anon_46.currency, anon_46.depository_account, anon_46.counterparty, anon_46.place_of_settlement, anon_46.account_id, anon_46.transaction_kind, anon_46.opt_out,
    anon_46.state, anon_46.venue_process, anon_46.venue_code, anon_46.status_reason, anon_46.instructed_quantity, anon_46.instructed_money, anon_46.settled_quantity,
    anon_46.settled_money, anon_46.resume_state, anon_46.hold, anon_46.asked_hold, anon_46.priority, anon_46.partial_code, anon_46.linked_reference, anon_46.link_kind,
    anon_46.pool_reference, anon_46.open_quantity, anon_46.open_money, anon_46.answers, anon_46.opened_date, anon_46.changed_date, anon_46.ended_date
  FROM anon_46
  WHERE anon_46.replaces IS NOT NULL
),
anon_48 AS (
  SELECT anon_49.replaces AS replaced_id
  FROM anon_49
),
anon_45 AS (
  SELECT anon_46.instruction_id, anon_46.origin, anon_46.item_id, anon_46.replaces, anon_46.venue, anon_46.message_reference, anon_46.depository_reference,
    anon_46.common_reference, anon_46.trade_reference, anon_46.movement, anon_46.payment, anon_46.trade_date, anon_46.settlement_date, anon_46.security_id,
    anon_46.currency, anon_46.depository_account, anon_46.counterparty, anon_46.place_of_settlement, anon_46.account_id, anon_46.transaction_kind, anon_46.opt_out,
    anon_46.state, anon_46.venue_process, anon_46.venue_code, anon_46.status_reason, anon_46.instructed_quantity, anon_46.instructed_money, anon_46.settled_quantity,
    anon_46.settled_money, anon_46.resume_state, anon_46.hold, anon_46.asked_hold, anon_46.priority, anon_46.partial_code, anon_46.linked_reference, anon_46.link_kind,
    anon_46.pool_reference, anon_46.open_quantity, anon_46.open_money, anon_46.answers, anon_46.opened_date, anon_46.changed_date, anon_46.ended_date
  FROM anon_46
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_47
    FROM anon_48
    WHERE anon_46.instruction_id = anon_48.replaced_id
  ))
),
anon_44 AS (
  SELECT anon_45.instruction_id, anon_45.origin, anon_45.item_id, anon_45.replaces, anon_45.venue, anon_45.message_reference, anon_45.depository_reference,
    anon_45.common_reference, anon_45.trade_reference, anon_45.movement, anon_45.payment, anon_45.trade_date, anon_45.settlement_date, anon_45.security_id,
    anon_45.currency, anon_45.depository_account, anon_45.counterparty, anon_45.place_of_settlement, anon_45.account_id, anon_45.transaction_kind, anon_45.opt_out,
    anon_45.state, anon_45.venue_process, anon_45.venue_code, anon_45.status_reason, anon_45.instructed_quantity, anon_45.instructed_money, anon_45.settled_quantity,
    anon_45.settled_money, anon_45.resume_state, anon_45.hold, anon_45.asked_hold, anon_45.priority, anon_45.partial_code, anon_45.linked_reference, anon_45.link_kind,
    anon_45.pool_reference, anon_45.open_quantity, anon_45.open_money, anon_45.answers, anon_45.opened_date, anon_45.changed_date, anon_45.ended_date
  FROM anon_45
  WHERE anon_45.partial_code = 'NPAR'
),
anon_30 AS (
  SELECT anon_44.item_id AS forbidden_id
  FROM anon_44
),
anon_28 AS (
  SELECT anon_29.instruction_id, anon_29.clearing_path, anon_29.street_reference, anon_29.account_id, anon_29.currency, anon_29.instructed_quantity, anon_29.instructed_money,
    anon_29.item_security, anon_29.stale, anon_29.open_quantity, anon_29.open_money, anon_29.placed_security, anon_30.forbidden_id
  FROM anon_29
  LEFT OUTER JOIN anon_30 ON anon_29.instruction_id = anon_30.forbidden_id
),
anon_27 AS (
  SELECT anon_28.instruction_id, anon_28.clearing_path, anon_28.street_reference, anon_28.account_id, anon_28.currency, anon_28.instructed_quantity, anon_28.instructed_money,
    anon_28.item_security, anon_28.stale, anon_28.open_quantity, anon_28.open_money, anon_28.placed_security, anon_28.forbidden_id, CASE WHEN (anon_28.placed_security IS NOT NULL
    AND anon_28.forbidden_id IS NULL) THEN 1 ELSE 0 END AS in_parts
  FROM anon_28
),
anon_25 AS (
  SELECT anon_27.instruction_id, anon_27.clearing_path, anon_27.street_reference, anon_27.account_id, anon_27.currency, anon_27.instructed_quantity, anon_27.instructed_money,
    anon_27.item_security, anon_27.stale, anon_27.open_quantity, anon_27.open_money, anon_27.placed_security, anon_27.forbidden_id, anon_27.in_parts
  FROM anon_27
),
anon_10 AS (
  SELECT depository_activity.file_id, depository_activity.line_number, depository_activity.activity_reference, depository_activity.activity_kind, depository_activity.activity_status,
    depository_activity.depository_account, depository_activity.contra_account, depository_activity.security_id, depository_activity.quantity, depository_activity.money,
    depository_activity.our_reference, depository_activity.status_reason, depository_activity.status, depository_activity.reason, depository_activity.known_date
  FROM depository_activity
  WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED') AND depository_activity.activity_kind IN ('CNS', 'DVP')
),
anon_22 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.activity_reference, anon_10.activity_kind, anon_10.activity_status, anon_10.depository_account, anon_10.contra_account,
    anon_10.security_id, anon_10.quantity, anon_10.money, anon_10.our_reference, anon_10.status_reason, anon_10.status, anon_10.reason, anon_10.known_date
  FROM anon_10
  WHERE anon_10.activity_kind = 'DVP'
),
anon_54 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.item_id, instruction_terms.replaces, instruction_terms.venue, instruction_terms.message_reference,
    instruction_terms.depository_reference, instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment,
    instruction_terms.trade_date, instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account,
    instruction_terms.counterparty, instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out,
    instruction_terms.instructed_quantity, instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.item_id IS NOT NULL
),
anon_53 AS (
  SELECT anon_54.instruction_id AS own_reference, anon_54.item_id AS named_item
  FROM anon_54
),
anon_56 AS (
  SELECT anon_25.instruction_id, anon_25.clearing_path, anon_25.street_reference, anon_25.account_id, anon_25.currency, anon_25.instructed_quantity, anon_25.instructed_money,
    anon_25.item_security, anon_25.stale, anon_25.open_quantity, anon_25.open_money, anon_25.placed_security, anon_25.forbidden_id, anon_25.in_parts
  FROM anon_25
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_57
    FROM anon_53
    WHERE anon_25.instruction_id = anon_53.own_reference
  ))
),
anon_55 AS (
  SELECT anon_56.instruction_id AS own_reference, anon_56.instruction_id AS named_item
  FROM anon_56
),
anon_51 AS (
  SELECT anon_53.own_reference, anon_53.named_item
  FROM anon_53
  UNION ALL
  SELECT anon_55.own_reference, anon_55.named_item
  FROM anon_55
),
anon_59 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.item_id, instruction_terms.replaces, instruction_terms.venue, instruction_terms.message_reference,
    instruction_terms.depository_reference, instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment,
    instruction_terms.trade_date, instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account,
    instruction_terms.counterparty, instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out,
    instruction_terms.instructed_quantity, instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.replaces IS NOT NULL
),
anon_58 AS (
  SELECT anon_59.replaces AS replaced_id
  FROM anon_59
),
anon_52 AS (
  SELECT DISTINCT anon_58.replaced_id
  FROM anon_58
),
anon_50 AS (
  SELECT anon_51.own_reference, anon_51.named_item, anon_52.replaced_id
  FROM anon_51
  LEFT OUTER JOIN anon_52 ON anon_51.own_reference = anon_52.replaced_id
),
anon_26 AS (
  SELECT anon_50.own_reference, anon_50.named_item, CASE WHEN (anon_50.replaced_id IS NULL) THEN 0 ELSE 1 END AS stale_name
  FROM anon_50
),
anon_24 AS (
  SELECT anon_25.instruction_id, anon_25.clearing_path, anon_25.street_reference, anon_25.account_id, anon_25.currency, anon_25.instructed_quantity, anon_25.instructed_money,
    anon_25.item_security, anon_25.stale, anon_25.open_quantity, anon_25.open_money, anon_25.placed_security, anon_25.forbidden_id, anon_25.in_parts, anon_26.own_reference,
    anon_26.named_item, anon_26.stale_name
  FROM anon_25
  JOIN anon_26 ON anon_25.instruction_id = anon_26.named_item
),
anon_23 AS (
  SELECT anon_24.instruction_id, anon_24.clearing_path, anon_24.street_reference, anon_24.account_id, anon_24.currency, anon_24.instructed_quantity, anon_24.instructed_money,
    anon_24.item_security, anon_24.open_quantity, anon_24.open_money, anon_24.placed_security, anon_24.forbidden_id, anon_24.in_parts, anon_24.own_reference,
    anon_24.named_item, anon_24.stale_name, anon_24.stale_name AS stale
  FROM anon_24
),
anon_21 AS (
  SELECT anon_22.file_id, anon_22.line_number, anon_22.activity_reference, anon_22.activity_kind, anon_22.activity_status, anon_22.depository_account, anon_22.contra_account,
    anon_22.security_id, anon_22.quantity, anon_22.money, anon_22.our_reference, anon_22.status_reason, anon_22.status, anon_22.reason, anon_22.known_date,
    anon_23.instruction_id, anon_23.clearing_path, anon_23.street_reference, anon_23.account_id, anon_23.currency, anon_23.instructed_quantity, anon_23.instructed_money,
    anon_23.item_security, anon_23.open_quantity, anon_23.open_money, anon_23.placed_security, anon_23.forbidden_id, anon_23.in_parts, anon_23.own_reference,
    anon_23.named_item, anon_23.stale_name, anon_23.stale
  FROM anon_22
  JOIN anon_23 ON anon_22.our_reference = anon_23.own_reference
),
anon_20 AS (
  SELECT anon_21.file_id, anon_21.line_number, anon_21.activity_reference, anon_21.activity_kind, anon_21.activity_status, anon_21.depository_account, anon_21.contra_account,
    anon_21.security_id, anon_21.quantity, anon_21.money, anon_21.our_reference, anon_21.status_reason, anon_21.status, anon_21.reason, anon_21.known_date,
    anon_21.instruction_id, anon_21.clearing_path, anon_21.street_reference, anon_21.account_id, anon_21.currency, anon_21.instructed_quantity, anon_21.instructed_money,
    anon_21.item_security, anon_21.open_quantity, anon_21.open_money, anon_21.placed_security, anon_21.forbidden_id, anon_21.in_parts, anon_21.own_reference,
    anon_21.named_item, anon_21.stale_name, anon_21.stale
  FROM anon_21
),
anon_65 AS (
  SELECT anon_22.file_id, anon_22.line_number, anon_22.activity_reference, anon_22.activity_kind, anon_22.activity_status, anon_22.depository_account, anon_22.contra_account,
    anon_22.security_id, anon_22.quantity, anon_22.money, anon_22.our_reference, anon_22.status_reason, anon_22.status, anon_22.reason, anon_22.known_date
  FROM anon_22
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_66
    FROM anon_20
    WHERE anon_22.file_id = anon_20.file_id AND anon_22.line_number = anon_20.line_number
  ))
),
anon_63 AS (
  SELECT anon_65.file_id, anon_65.line_number, anon_65.activity_reference, anon_65.activity_kind, anon_65.activity_status, anon_65.depository_account, anon_65.contra_account,
    anon_65.security_id, anon_65.quantity, anon_65.money, anon_65.our_reference, anon_65.status_reason, anon_65.status, anon_65.reason, anon_65.known_date
  FROM anon_65
),
anon_68 AS (
  SELECT anon_25.instruction_id, anon_25.clearing_path, anon_25.street_reference, anon_25.account_id, anon_25.currency, anon_25.instructed_quantity, anon_25.instructed_money,
    anon_25.item_security, anon_25.stale, anon_25.open_quantity, anon_25.open_money, anon_25.placed_security, anon_25.forbidden_id, anon_25.in_parts
  FROM anon_25
  WHERE anon_25.street_reference IS NOT NULL
),
anon_71 AS (
  SELECT anon_68.street_reference, CAST(COUNT_BIG(*) AS BIGINT) AS candidates
  FROM anon_68
  GROUP BY anon_68.street_reference
),
anon_70 AS (
  SELECT anon_71.street_reference, anon_71.candidates
  FROM anon_71
  WHERE anon_71.candidates = 1
),
anon_67 AS (
  SELECT anon_68.instruction_id, anon_68.clearing_path, anon_68.street_reference, anon_68.account_id, anon_68.currency, anon_68.instructed_quantity, anon_68.instructed_money,
    anon_68.item_security, anon_68.stale, anon_68.open_quantity, anon_68.open_money, anon_68.placed_security, anon_68.forbidden_id, anon_68.in_parts
  FROM anon_68
  WHERE EXISTS (
    SELECT 1 AS anon_69
    FROM anon_70
    WHERE anon_68.street_reference = anon_70.street_reference
  )
),
anon_64 AS (
  SELECT anon_67.instruction_id, anon_67.clearing_path, anon_67.street_reference, anon_67.account_id, anon_67.currency, anon_67.instructed_quantity, anon_67.instructed_money,
    anon_67.item_security, anon_67.stale, anon_67.open_quantity, anon_67.open_money, anon_67.placed_security, anon_67.forbidden_id, anon_67.in_parts, anon_67.street_reference AS known_reference
  FROM anon_67
),
anon_62 AS (
  SELECT anon_63.file_id, anon_63.line_number, anon_63.activity_reference, anon_63.activity_kind, anon_63.activity_status, anon_63.depository_account, anon_63.contra_account,
    anon_63.security_id, anon_63.quantity, anon_63.money, anon_63.our_reference, anon_63.status_reason, anon_63.status, anon_63.reason, anon_63.known_date,
    anon_64.instruction_id, anon_64.clearing_path, anon_64.street_reference, anon_64.account_id, anon_64.currency, anon_64.instructed_quantity, anon_64.instructed_money,
    anon_64.item_security, anon_64.stale, anon_64.open_quantity, anon_64.open_money, anon_64.placed_security, anon_64.forbidden_id, anon_64.in_parts, anon_64.known_reference
  FROM anon_63
  JOIN anon_64 ON anon_63.our_reference = anon_64.known_reference
),
anon_61 AS (
  SELECT anon_62.file_id, anon_62.line_number, anon_62.activity_reference, anon_62.activity_kind, anon_62.activity_status, anon_62.depository_account, anon_62.contra_account,
    anon_62.security_id, anon_62.quantity, anon_62.money, anon_62.our_reference, anon_62.status_reason, anon_62.status, anon_62.reason, anon_62.known_date,
    anon_62.instruction_id, anon_62.clearing_path, anon_62.street_reference, anon_62.account_id, anon_62.currency, anon_62.instructed_quantity, anon_62.instructed_money,
    anon_62.item_security, anon_62.stale, anon_62.open_quantity, anon_62.open_money, anon_62.placed_security, anon_62.forbidden_id, anon_62.in_parts, anon_62.known_reference
  FROM anon_62
),
anon_8 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.activity_reference, anon_10.activity_kind, anon_10.activity_status, anon_10.depository_account, anon_10.contra_account,
    anon_10.security_id, anon_10.quantity, anon_10.money, anon_10.our_reference, anon_10.status_reason, anon_10.status, anon_10.reason, anon_10.known_date
  FROM anon_10
  WHERE anon_10.activity_kind = 'CNS'
),
anon_11 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.instructed_quantity, instruction.instructed_money, instruction.depository_account, instruction.contra_account, instruction.street_reference,
    instruction.account_id, instruction.short_sale, instruction.trade_date
  FROM instruction
  WHERE instruction.clearing_path = 'CNS'
),
anon_9 AS (
  SELECT anon_11.security_id, anon_11.instruction_id, anon_11.currency, anon_11.quantity AS instructed
  FROM anon_11
),
anon_7 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.activity_reference, anon_8.activity_kind, anon_8.activity_status, anon_8.depository_account, anon_8.contra_account,
    anon_8.security_id, anon_8.quantity, anon_8.money, anon_8.our_reference, anon_8.status_reason, anon_8.status, anon_8.reason, anon_8.known_date, anon_9.instruction_id,
    anon_9.currency, anon_9.instructed
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.security_id = anon_9.security_id
),
anon_6 AS (
  SELECT anon_7.file_id, anon_7.line_number, anon_7.activity_reference, anon_7.activity_kind, anon_7.activity_status, anon_7.depository_account, anon_7.contra_account,
    anon_7.security_id, anon_7.quantity, anon_7.money, anon_7.our_reference, anon_7.status_reason, anon_7.status, anon_7.reason, anon_7.known_date, anon_7.instruction_id,
    anon_7.currency, anon_7.instructed, CAST(SUM(anon_7.quantity) OVER (PARTITION BY anon_7.security_id ORDER BY CASE WHEN anon_7.activity_status IS NULL THEN 1
    ELSE 0 END, anon_7.activity_status, CASE WHEN anon_7.file_id IS NULL THEN 1 ELSE 0 END, anon_7.file_id, CASE WHEN anon_7.line_number IS NULL THEN 1
    ELSE 0 END, anon_7.line_number ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS DECIMAL(38, 6)) AS moved
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.activity_reference, anon_6.activity_kind, anon_6.activity_status, anon_6.depository_account, anon_6.contra_account,
    anon_6.security_id, anon_6.quantity, anon_6.our_reference, anon_6.status_reason, anon_6.status, anon_6.known_date, anon_6.instruction_id, anon_6.currency,
    anon_6.instructed, anon_6.moved, CASE WHEN (anon_6.instruction_id IS NULL) THEN 'NO_INSTRUCTION' WHEN (anon_6.instructed > 0 AND anon_6.moved > anon_6.instructed
    OR anon_6.instructed < 0 AND anon_6.moved < anon_6.instructed OR anon_6.instructed > 0 AND anon_6.moved < 0 OR anon_6.instructed < 0 AND anon_6.moved > 0) THEN 'MORE_THAN_INSTRUCTED'
    ELSE NULL END AS reason, 'CNS' AS clearing_path, '-' AS account_id, CAST(0 AS DECIMAL(38, 2)) AS money
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.clearing_path, anon_5.security_id, anon_5.depository_account, anon_5.account_id, anon_5.reason, coalesce(anon_5.instruction_id, '-') AS instruction_id,
    coalesce(anon_5.contra_account, '-') AS contra_account, coalesce(anon_5.currency, 'USD') AS currency, CAST(anon_5.quantity AS DECIMAL(38, 6)) AS quantity,
    CAST(anon_5.money AS DECIMAL(38, 2)) AS money
  FROM anon_5
),
anon_19 AS (
  SELECT anon_20.file_id, anon_20.line_number, anon_20.activity_reference, anon_20.activity_kind, anon_20.activity_status, anon_20.depository_account, anon_20.contra_account,
    anon_20.security_id, anon_20.quantity, anon_20.money, anon_20.our_reference, anon_20.status_reason, anon_20.status, anon_20.reason, anon_20.known_date,
    anon_20.instruction_id, anon_20.clearing_path, anon_20.street_reference, anon_20.account_id, anon_20.currency, anon_20.instructed_quantity, anon_20.instructed_money,
    anon_20.item_security, anon_20.open_quantity, anon_20.open_money, anon_20.placed_security, anon_20.forbidden_id, anon_20.in_parts, anon_20.stale
  FROM anon_20
),
anon_60 AS (
  SELECT anon_61.file_id, anon_61.line_number, anon_61.activity_reference, anon_61.activity_kind, anon_61.activity_status, anon_61.depository_account, anon_61.contra_account,
    anon_61.security_id, anon_61.quantity, anon_61.money, anon_61.our_reference, anon_61.status_reason, anon_61.status, anon_61.reason, anon_61.known_date,
    anon_61.instruction_id, anon_61.clearing_path, anon_61.street_reference, anon_61.account_id, anon_61.currency, anon_61.instructed_quantity, anon_61.instructed_money,
    anon_61.item_security, anon_61.open_quantity, anon_61.open_money, anon_61.placed_security, anon_61.forbidden_id, anon_61.in_parts, anon_61.stale
  FROM anon_61
),
anon_74 AS (
  SELECT anon_63.file_id, anon_63.line_number, anon_63.activity_reference, anon_63.activity_kind, anon_63.activity_status, anon_63.depository_account, anon_63.contra_account,
    anon_63.security_id, anon_63.quantity, anon_63.money, anon_63.our_reference, anon_63.status_reason, anon_63.status, anon_63.reason, anon_63.known_date
  FROM anon_63
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_76
    FROM anon_61
    WHERE anon_63.file_id = anon_61.file_id AND anon_63.line_number = anon_61.line_number
  ))
),
anon_79 AS (
  SELECT anon_25.instruction_id, anon_25.clearing_path, anon_25.street_reference, anon_25.account_id, anon_25.currency, anon_25.instructed_quantity, anon_25.instructed_money,
    anon_25.item_security, anon_25.stale, anon_25.open_quantity, anon_25.open_money, anon_25.placed_security, anon_25.forbidden_id, anon_25.in_parts
  FROM anon_25
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_80
    FROM anon_20
    WHERE anon_25.instruction_id = anon_20.instruction_id
  ))
),
anon_77 AS (
  SELECT anon_79.instruction_id, anon_79.clearing_path, anon_79.street_reference, anon_79.account_id, anon_79.currency, anon_79.instructed_quantity, anon_79.instructed_money,
    anon_79.item_security, anon_79.stale, anon_79.open_quantity, anon_79.open_money, anon_79.placed_security, anon_79.forbidden_id, anon_79.in_parts
  FROM anon_79
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_81
    FROM anon_61
    WHERE anon_79.instruction_id = anon_61.instruction_id
  ))
),
anon_86 AS (
  SELECT anon_74.security_id, anon_74.quantity, anon_74.money, CAST(COUNT_BIG(*) AS BIGINT) AS movements
  FROM anon_74
  GROUP BY anon_74.security_id, anon_74.quantity, anon_74.money
),
anon_85 AS (
  SELECT anon_86.security_id, anon_86.quantity, anon_86.money, anon_86.movements
  FROM anon_86
  WHERE anon_86.movements = 1
),
anon_83 AS (
  SELECT anon_85.security_id AS made_security, anon_85.quantity AS made_quantity, anon_85.money AS made_money
  FROM anon_85
),
anon_87 AS (
  SELECT anon_77.item_security, anon_77.open_quantity, anon_77.open_money, CAST(COUNT_BIG(*) AS BIGINT) AS candidates
  FROM anon_77
  GROUP BY anon_77.item_security, anon_77.open_quantity, anon_77.open_money
),
anon_84 AS (
  SELECT anon_87.item_security, anon_87.open_quantity, anon_87.open_money, anon_87.candidates
  FROM anon_87
  WHERE anon_87.candidates = 1
),
anon_82 AS (
  SELECT anon_83.made_security, anon_83.made_quantity, anon_83.made_money, anon_84.item_security, anon_84.open_quantity, anon_84.open_money, anon_84.candidates
  FROM anon_83
  JOIN anon_84 ON anon_83.made_security = anon_84.item_security AND anon_83.made_quantity = anon_84.open_quantity AND anon_83.made_money = anon_84.open_money
),
anon_78 AS (
  SELECT anon_82.made_security AS fit_security, anon_82.made_quantity AS fit_quantity, anon_82.made_money AS fit_money
  FROM anon_82
),
anon_75 AS (
  SELECT anon_77.instruction_id, anon_77.clearing_path, anon_77.street_reference, anon_77.account_id, anon_77.currency, anon_77.instructed_quantity, anon_77.instructed_money,
    anon_77.item_security, anon_77.stale, anon_77.open_quantity, anon_77.open_money, anon_77.placed_security, anon_77.forbidden_id, anon_77.in_parts, anon_78.fit_security,
    anon_78.fit_quantity, anon_78.fit_money
  FROM anon_77
  JOIN anon_78 ON anon_77.item_security = anon_78.fit_security AND anon_77.open_quantity = anon_78.fit_quantity AND anon_77.open_money = anon_78.fit_money
),
anon_73 AS (
  SELECT anon_74.file_id, anon_74.line_number, anon_74.activity_reference, anon_74.activity_kind, anon_74.activity_status, anon_74.depository_account, anon_74.contra_account,
    anon_74.security_id, anon_74.quantity, anon_74.money, anon_74.our_reference, anon_74.status_reason, anon_74.status, anon_74.reason, anon_74.known_date,
    anon_75.instruction_id, anon_75.clearing_path, anon_75.street_reference, anon_75.account_id, anon_75.currency, anon_75.instructed_quantity, anon_75.instructed_money,
    anon_75.item_security, anon_75.stale, anon_75.open_quantity, anon_75.open_money, anon_75.placed_security, anon_75.forbidden_id, anon_75.in_parts, anon_75.fit_security,
    anon_75.fit_quantity, anon_75.fit_money
  FROM anon_74
  LEFT OUTER JOIN anon_75 ON anon_74.security_id = anon_75.item_security AND anon_74.quantity = anon_75.open_quantity AND anon_74.money = anon_75.open_money
),
anon_72 AS (
  SELECT anon_73.file_id, anon_73.line_number, anon_73.activity_reference, anon_73.activity_kind, anon_73.activity_status, anon_73.depository_account, anon_73.contra_account,
    anon_73.security_id, anon_73.quantity, anon_73.money, anon_73.our_reference, anon_73.status_reason, anon_73.status, anon_73.reason, anon_73.known_date,
    anon_73.instruction_id, anon_73.clearing_path, anon_73.street_reference, anon_73.account_id, anon_73.currency, anon_73.instructed_quantity, anon_73.instructed_money,
    anon_73.item_security, anon_73.open_quantity, anon_73.open_money, anon_73.placed_security, anon_73.forbidden_id, anon_73.in_parts, anon_73.stale
  FROM anon_73
),
anon_18 AS (
  SELECT anon_19.file_id, anon_19.line_number, anon_19.activity_reference, anon_19.activity_kind, anon_19.activity_status, anon_19.depository_account, anon_19.contra_account,
    anon_19.security_id, anon_19.quantity, anon_19.money, anon_19.our_reference, anon_19.status_reason, anon_19.status, anon_19.reason, anon_19.known_date,
    anon_19.instruction_id, anon_19.clearing_path, anon_19.street_reference, anon_19.account_id, anon_19.currency, anon_19.instructed_quantity, anon_19.instructed_money,
    anon_19.item_security, anon_19.open_quantity, anon_19.open_money, anon_19.placed_security, anon_19.forbidden_id, anon_19.in_parts, anon_19.stale
  FROM anon_19
  UNION ALL
  SELECT anon_60.file_id, anon_60.line_number, anon_60.activity_reference, anon_60.activity_kind, anon_60.activity_status, anon_60.depository_account, anon_60.contra_account,
    anon_60.security_id, anon_60.quantity, anon_60.money, anon_60.our_reference, anon_60.status_reason, anon_60.status, anon_60.reason, anon_60.known_date,
    anon_60.instruction_id, anon_60.clearing_path, anon_60.street_reference, anon_60.account_id, anon_60.currency, anon_60.instructed_quantity, anon_60.instructed_money,
    anon_60.item_security, anon_60.open_quantity, anon_60.open_money, anon_60.placed_security, anon_60.forbidden_id, anon_60.in_parts, anon_60.stale
  FROM anon_60
  UNION ALL
  SELECT anon_72.file_id, anon_72.line_number, anon_72.activity_reference, anon_72.activity_kind, anon_72.activity_status, anon_72.depository_account, anon_72.contra_account,
    anon_72.security_id, anon_72.quantity, anon_72.money, anon_72.our_reference, anon_72.status_reason, anon_72.status, anon_72.reason, anon_72.known_date,
    anon_72.instruction_id, anon_72.clearing_path, anon_72.street_reference, anon_72.account_id, anon_72.currency, anon_72.instructed_quantity, anon_72.instructed_money,
    anon_72.item_security, anon_72.open_quantity, anon_72.open_money, anon_72.placed_security, anon_72.forbidden_id, anon_72.in_parts, anon_72.stale
  FROM anon_72
),
anon_17 AS (
  SELECT anon_18.file_id, anon_18.line_number, anon_18.activity_reference, anon_18.activity_kind, anon_18.activity_status, anon_18.depository_account, anon_18.contra_account,
    anon_18.security_id, anon_18.quantity, anon_18.money, anon_18.our_reference, anon_18.status_reason, anon_18.status, anon_18.reason, anon_18.known_date,
    anon_18.instruction_id, anon_18.clearing_path, anon_18.street_reference, anon_18.account_id, anon_18.currency, anon_18.instructed_quantity, anon_18.instructed_money,
    anon_18.item_security, anon_18.open_quantity, anon_18.open_money, anon_18.placed_security, anon_18.forbidden_id, anon_18.in_parts, anon_18.stale, CASE
    WHEN (anon_18.instruction_id IS NULL) THEN 'NO_INSTRUCTION' WHEN (anon_18.security_id != anon_18.item_security) THEN 'NO_INSTRUCTION' WHEN (anon_18.stale = 1
    AND (anon_18.quantity != anon_18.open_quantity OR anon_18.money != anon_18.open_money)) THEN 'BEFORE_TRANSFORMATION' WHEN (anon_18.quantity != anon_18.open_quantity
    AND NOT ((anon_18.quantity > 0 AND anon_18.quantity < anon_18.open_quantity OR anon_18.quantity < 0 AND anon_18.quantity > anon_18.open_quantity) AND anon_18.in_parts = 1)) THEN 'OTHER_QUANTITY'
    WHEN (anon_18.quantity = anon_18.open_quantity AND anon_18.money != anon_18.open_money) THEN 'OTHER_MONEY' ELSE NULL END AS alone, CASE WHEN (anon_18.instructed_money < 0) THEN -CAST(CAST(CAST(((CAST(CAST(CAST(abs(CAST(anon_18.instructed_money AS DECIMAL(22, 2))) * 100 AS DECIMAL(18, 0)) * CAST(CAST(abs(anon_18.quantity) AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) * 2 AS DECIMAL(37, 0)) + CAST(CAST(CASE
    WHEN (anon_18.instructed_quantity = 0) THEN CAST(1 AS DECIMAL(38, 6)) ELSE abs(anon_18.instructed_quantity) END AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) AS DECIMAL(37, 0)) - CAST(CAST(CAST(abs(CAST(anon_18.instructed_money AS DECIMAL(22, 2))) * 100 AS DECIMAL(18, 0)) * CAST(CAST(abs(anon_18.quantity) AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) * 2 AS DECIMAL(37, 0)) + CAST(CAST(CASE
    WHEN (anon_18.instructed_quantity = 0) THEN CAST(1 AS DECIMAL(38, 6)) ELSE abs(anon_18.instructed_quantity) END AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) AS DECIMAL(37, 0)) % CAST(CAST(CAST(CASE
    WHEN (anon_18.instructed_quantity = 0) THEN CAST(1 AS DECIMAL(38, 6)) ELSE abs(anon_18.instructed_quantity) END AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) * 2 AS DECIMAL(37, 0))) / CAST(CAST(CAST(CASE
    WHEN (anon_18.instructed_quantity = 0) THEN CAST(1 AS DECIMAL(38, 6)) ELSE abs(anon_18.instructed_quantity) END AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) * 2 AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(30, 0)) * CAST(0.01 AS DECIMAL(3, 2)) AS DECIMAL(38, 2))
    ELSE CAST(CAST(CAST(((CAST(CAST(CAST(abs(CAST(anon_18.instructed_money AS DECIMAL(22, 2))) * 100 AS DECIMAL(18, 0)) * CAST(CAST(abs(anon_18.quantity) AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) * 2 AS DECIMAL(37, 0)) + CAST(CAST(CASE
    WHEN (anon_18.instructed_quantity = 0) THEN CAST(1 AS DECIMAL(38, 6)) ELSE abs(anon_18.instructed_quantity) END AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) AS DECIMAL(37, 0)) - CAST(CAST(CAST(abs(CAST(anon_18.instructed_money AS DECIMAL(22, 2))) * 100 AS DECIMAL(18, 0)) * CAST(CAST(abs(anon_18.quantity) AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) * 2 AS DECIMAL(37, 0)) + CAST(CAST(CASE
    WHEN (anon_18.instructed_quantity = 0) THEN CAST(1 AS DECIMAL(38, 6)) ELSE abs(anon_18.instructed_quantity) END AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) AS DECIMAL(37, 0)) % CAST(CAST(CAST(CASE
    WHEN (anon_18.instructed_quantity = 0) THEN CAST(1 AS DECIMAL(38, 6)) ELSE abs(anon_18.instructed_quantity) END AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) * 2 AS DECIMAL(37, 0))) / CAST(CAST(CAST(CASE
    WHEN (anon_18.instructed_quantity = 0) THEN CAST(1 AS DECIMAL(38, 6)) ELSE abs(anon_18.instructed_quantity) END AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(19, 0)) * 2 AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(30, 0)) * CAST(0.01 AS DECIMAL(3, 2)) AS DECIMAL(38, 2)) END AS worth
  FROM anon_18
),
anon_16 AS (
  SELECT anon_17.file_id, anon_17.line_number, anon_17.activity_reference, anon_17.activity_kind, anon_17.activity_status, anon_17.depository_account, anon_17.contra_account,
    anon_17.security_id, anon_17.quantity, anon_17.money, anon_17.our_reference, anon_17.status_reason, anon_17.status, anon_17.reason, anon_17.known_date,
    anon_17.instruction_id, anon_17.clearing_path, anon_17.street_reference, anon_17.account_id, anon_17.currency, anon_17.instructed_quantity, anon_17.instructed_money,
    anon_17.item_security, anon_17.open_quantity, anon_17.open_money, anon_17.placed_security, anon_17.forbidden_id, anon_17.in_parts, anon_17.stale, anon_17.alone,
    anon_17.worth, CASE WHEN (anon_17.money = anon_17.worth) THEN 0 ELSE 1 END AS odd
  FROM anon_17
),
anon_15 AS (
  SELECT anon_16.file_id, anon_16.line_number, anon_16.activity_reference, anon_16.activity_kind, anon_16.activity_status, anon_16.depository_account, anon_16.contra_account,
    anon_16.security_id, anon_16.quantity, anon_16.money, anon_16.our_reference, anon_16.status_reason, anon_16.status, anon_16.reason, anon_16.known_date,
    anon_16.instruction_id, anon_16.clearing_path, anon_16.street_reference, anon_16.account_id, anon_16.currency, anon_16.instructed_quantity, anon_16.instructed_money,
    anon_16.item_security, anon_16.open_quantity, anon_16.open_money, anon_16.placed_security, anon_16.forbidden_id, anon_16.in_parts, anon_16.stale, anon_16.alone,
    anon_16.worth, anon_16.odd, CAST(SUM(abs(anon_16.quantity)) OVER (PARTITION BY anon_16.instruction_id, anon_16.alone ORDER BY CASE WHEN anon_16.odd IS NULL THEN 1
    ELSE 0 END, anon_16.odd, CASE WHEN anon_16.file_id IS NULL THEN 1 ELSE 0 END, anon_16.file_id, CASE WHEN anon_16.line_number IS NULL THEN 1 ELSE 0 END, anon_16.line_number ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS DECIMAL(38, 6)) AS reached, CAST(SUM(anon_16.worth) OVER (PARTITION BY anon_16.instruction_id, anon_16.alone ORDER BY CASE WHEN anon_16.odd IS NULL THEN 1
    ELSE 0 END, anon_16.odd, CASE WHEN anon_16.file_id IS NULL THEN 1 ELSE 0 END, anon_16.file_id, CASE WHEN anon_16.line_number IS NULL THEN 1 ELSE 0 END, anon_16.line_number ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS DECIMAL(38, 2)) AS worth_so_far, CAST(row_number() OVER (PARTITION BY anon_16.instruction_id, anon_16.alone ORDER BY CASE WHEN anon_16.odd IS NULL THEN 1
    ELSE 0 END, anon_16.odd, CASE WHEN anon_16.file_id IS NULL THEN 1 ELSE 0 END, anon_16.file_id, CASE WHEN anon_16.line_number IS NULL THEN 1 ELSE 0 END, anon_16.line_number) AS BIGINT) AS turn
  FROM anon_16
),
anon_14 AS (
  SELECT anon_15.file_id, anon_15.line_number, anon_15.activity_reference, anon_15.activity_kind, anon_15.activity_status, anon_15.depository_account, anon_15.contra_account,
    anon_15.security_id, anon_15.quantity, anon_15.money, anon_15.our_reference, anon_15.status_reason, anon_15.status, anon_15.known_date, anon_15.instruction_id,
    anon_15.clearing_path, anon_15.street_reference, anon_15.account_id, anon_15.currency, anon_15.instructed_quantity, anon_15.instructed_money, anon_15.item_security,
    anon_15.open_quantity, anon_15.open_money, anon_15.placed_security, anon_15.forbidden_id, anon_15.in_parts, anon_15.stale, anon_15.alone, anon_15.worth,
    anon_15.odd, anon_15.reached, anon_15.worth_so_far, anon_15.turn, coalesce(anon_15.alone, CASE WHEN (anon_15.reached > abs(anon_15.open_quantity) OR anon_15.open_quantity = 0
    AND anon_15.turn > 1) THEN 'MORE_THAN_INSTRUCTED' WHEN (anon_15.money != CASE WHEN (anon_15.reached = abs(anon_15.open_quantity)) THEN (anon_15.open_money - anon_15.worth_so_far) + anon_15.worth
    ELSE anon_15.worth END) THEN 'OTHER_MONEY' ELSE NULL END) AS reason
  FROM anon_15
),
anon_13 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.activity_reference, anon_14.activity_kind, anon_14.activity_status, anon_14.depository_account, anon_14.contra_account,
    anon_14.security_id, anon_14.quantity, anon_14.money, anon_14.our_reference, anon_14.status_reason, anon_14.status, anon_14.known_date, anon_14.instruction_id,
    anon_14.street_reference, anon_14.currency, anon_14.instructed_quantity, anon_14.instructed_money, anon_14.item_security, anon_14.open_quantity, anon_14.open_money,
    anon_14.placed_security, anon_14.forbidden_id, anon_14.in_parts, anon_14.stale, anon_14.alone, anon_14.worth, anon_14.odd, anon_14.reached, anon_14.worth_so_far,
    anon_14.turn, anon_14.reason, coalesce(anon_14.clearing_path, 'TRADE_FOR_TRADE') AS clearing_path, coalesce(anon_14.account_id, '-') AS account_id
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.file_id, anon_13.line_number, anon_13.clearing_path, anon_13.security_id, anon_13.depository_account, anon_13.account_id, anon_13.reason,
    coalesce(anon_13.instruction_id, '-') AS instruction_id, coalesce(anon_13.contra_account, '-') AS contra_account, coalesce(anon_13.currency, 'USD') AS currency,
    CAST(anon_13.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_13.money AS DECIMAL(38, 2)) AS money
  FROM anon_13
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.clearing_path, anon_4.security_id, anon_4.depository_account, anon_4.account_id, anon_4.reason, anon_4.instruction_id,
    anon_4.contra_account, anon_4.currency, anon_4.quantity, anon_4.money
  FROM anon_4
  UNION ALL
  SELECT anon_12.file_id, anon_12.line_number, anon_12.clearing_path, anon_12.security_id, anon_12.depository_account, anon_12.account_id, anon_12.reason,
    anon_12.instruction_id, anon_12.contra_account, anon_12.currency, anon_12.quantity, anon_12.money
  FROM anon_12
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.clearing_path, anon_3.security_id, anon_3.depository_account, anon_3.account_id, anon_3.reason, anon_3.instruction_id,
    anon_3.contra_account, anon_3.currency, anon_3.quantity, anon_3.money, CAST('2026-11-10' AS DATE) AS settlement_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS BIGINT) AS line_number, anon_2.instruction_id, anon_2.clearing_path, anon_2.security_id, anon_2.depository_account,
    anon_2.contra_account, anon_2.account_id, anon_2.currency, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_2.money AS DECIMAL(38, 2)) AS money,
    anon_2.reason, CAST(anon_2.settlement_date AS DATE) AS settlement_date
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.instruction_id, anon_1.clearing_path, anon_1.security_id, anon_1.depository_account, anon_1.contra_account,
  anon_1.account_id, anon_1.currency, anon_1.quantity, anon_1.money, anon_1.reason, anon_1.settlement_date
FROM anon_1
