WITH
anon_10 AS (
  SELECT depository_activity.file_id, depository_activity.line_number, depository_activity.activity_reference, depository_activity.activity_kind, depository_activity.activity_status,
    depository_activity.depository_account, depository_activity.contra_account, depository_activity.security_id, depository_activity.quantity, depository_activity.money,
    depository_activity.our_reference, depository_activity.status_reason, depository_activity.status, depository_activity.reason, depository_activity.known_date
  FROM depository_activity
  WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED') AND depository_activity.activity_kind IN ('CNS', 'DVP')
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
anon_21 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.activity_reference, anon_10.activity_kind, anon_10.activity_status, anon_10.depository_account, anon_10.contra_account,
    anon_10.security_id, anon_10.quantity, anon_10.money, anon_10.our_reference, anon_10.status_reason, anon_10.status, anon_10.reason, anon_10.known_date
  FROM anon_10
  WHERE anon_10.activity_kind = 'DVP'
),
anon_30 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.instructed_quantity, instruction.instructed_money, instruction.depository_account, instruction.contra_account, instruction.street_reference,
    instruction.account_id, instruction.short_sale, instruction.trade_date
  FROM instruction
  WHERE instruction.clearing_path != 'CNS'
),
anon_29 AS (
  SELECT anon_30.instruction_id, anon_30.clearing_path, anon_30.street_reference, anon_30.account_id, anon_30.currency, anon_30.instructed_quantity, anon_30.instructed_money,
    anon_30.security_id AS item_security, anon_30.quantity AS open_quantity, anon_30.money AS open_money
  FROM anon_30
),
anon_33 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.origin = 'CLAIM'
),
anon_35 AS (
  SELECT previous_instruction_state.instruction_id, previous_instruction_state.origin, previous_instruction_state.venue, previous_instruction_state.message_reference,
    previous_instruction_state.depository_reference, previous_instruction_state.common_reference, previous_instruction_state.trade_reference, previous_instruction_state.movement,
    previous_instruction_state.payment, previous_instruction_state.trade_date, previous_instruction_state.settlement_date, previous_instruction_state.security_id,
    previous_instruction_state.currency, previous_instruction_state.depository_account, previous_instruction_state.counterparty, previous_instruction_state.place_of_settlement,
    previous_instruction_state.account_id, previous_instruction_state.transaction_kind, previous_instruction_state.opt_out, previous_instruction_state.state,
    previous_instruction_state.venue_process, previous_instruction_state.venue_code, previous_instruction_state.status_reason, previous_instruction_state.instructed_quantity,
    previous_instruction_state.instructed_money, previous_instruction_state.settled_quantity, previous_instruction_state.settled_money, previous_instruction_state.resume_state,
    previous_instruction_state.hold, previous_instruction_state.asked_hold, previous_instruction_state.priority, previous_instruction_state.partial_code,
    previous_instruction_state.linked_reference, previous_instruction_state.link_kind, previous_instruction_state.pool_reference, previous_instruction_state.open_quantity,
    previous_instruction_state.open_money, previous_instruction_state.answers, previous_instruction_state.opened_date, previous_instruction_state.changed_date,
    previous_instruction_state.ended_date
  FROM previous_instruction_state
  WHERE previous_instruction_state.ended_date IS NOT NULL
),
anon_32 AS (
  SELECT anon_33.instruction_id, anon_33.origin, anon_33.venue, anon_33.message_reference, anon_33.depository_reference, anon_33.common_reference, anon_33.trade_reference,
    anon_33.movement, anon_33.payment, anon_33.trade_date, anon_33.settlement_date, anon_33.security_id, anon_33.currency, anon_33.depository_account, anon_33.counterparty,
    anon_33.place_of_settlement, anon_33.account_id, anon_33.transaction_kind, anon_33.opt_out, anon_33.instructed_quantity, anon_33.instructed_money, anon_33.opened_date
  FROM anon_33
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_34
    FROM anon_35
    WHERE anon_33.instruction_id = anon_35.instruction_id
  ))
),
anon_31 AS (
  SELECT anon_32.instruction_id, anon_32.currency, 'CLAIM' AS clearing_path, CAST(NULL AS VARCHAR(8000)) AS street_reference, '-' AS account_id, anon_32.security_id AS item_security,
    CAST(0 AS DECIMAL(38, 6)) AS instructed_quantity, CAST(CASE WHEN (anon_32.movement = 'DELIVER') THEN anon_32.instructed_money ELSE -anon_32.instructed_money END AS DECIMAL(38, 2)) AS instructed_money,
    CAST(0 AS DECIMAL(38, 6)) AS open_quantity, CAST(CASE WHEN (anon_32.movement = 'DELIVER') THEN anon_32.instructed_money ELSE -anon_32.instructed_money END AS DECIMAL(38, 2)) AS open_money
  FROM anon_32
),
anon_27 AS (
  SELECT anon_29.instruction_id, anon_29.clearing_path, anon_29.street_reference, anon_29.account_id, anon_29.currency, anon_29.instructed_quantity, anon_29.instructed_money,
    anon_29.item_security, anon_29.open_quantity, anon_29.open_money
  FROM anon_29
  UNION ALL
  SELECT anon_31.instruction_id, anon_31.clearing_path, anon_31.street_reference, anon_31.account_id, anon_31.currency, anon_31.instructed_quantity, anon_31.instructed_money,
    anon_31.item_security, anon_31.open_quantity, anon_31.open_money
  FROM anon_31
),
anon_37 AS (
  SELECT security_place.depository, security_place.security_id AS placed_security
  FROM security_place
),
anon_39 AS (
  SELECT venue.venue, venue.valid_from, venue.valid_to, venue.venue_kind, venue.name, venue.country, venue.place_of_settlement, venue.settles_at, venue.currencies,
    venue.calendar_key, venue.dvp_model, venue.partial_policy, venue.message_set, venue.penalty_regime, venue.security_code_kind, venue.participant_form,
    venue.account_form, venue.source, venue.evidence, venue.origin
  FROM venue
  WHERE venue.venue_kind = 'DEPOSITORY' AND venue.partial_policy IN ('ALL_RUNS', 'WINDOWS') AND venue.valid_from <= CAST('2026-11-10' AS DATE) AND venue.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_38 AS (
  SELECT anon_39.venue
  FROM anon_39
),
anon_36 AS (
  SELECT anon_37.depository, anon_37.placed_security, anon_38.venue
  FROM anon_37
  JOIN anon_38 ON anon_37.depository = anon_38.venue
),
anon_28 AS (
  SELECT anon_36.placed_security
  FROM anon_36
),
anon_25 AS (
  SELECT anon_27.instruction_id, anon_27.clearing_path, anon_27.street_reference, anon_27.account_id, anon_27.currency, anon_27.instructed_quantity, anon_27.instructed_money,
    anon_27.item_security, anon_27.open_quantity, anon_27.open_money, anon_28.placed_security
  FROM anon_27
  LEFT OUTER JOIN anon_28 ON anon_27.item_security = anon_28.placed_security
),
anon_40 AS (
  SELECT previous_instruction_state.instruction_id, previous_instruction_state.origin, previous_instruction_state.venue, previous_instruction_state.message_reference,
    previous_instruction_state.depository_reference, previous_instruction_state.common_reference, previous_instruction_state.trade_reference, previous_instruction_state.movement,
    previous_instruction_state.payment, previous_instruction_state.trade_date, previous_instruction_state.settlement_date, previous_instruction_state.security_id,
    previous_instruction_state.currency, previous_instruction_state.depository_account, previous_instruction_state.counterparty, previous_instruction_state.place_of_settlement,
    previous_instruction_state.account_id, previous_instruction_state.transaction_kind, previous_instruction_state.opt_out, previous_instruction_state.state,
    previous_instruction_state.venue_process, previous_instruction_state.venue_code, previous_instruction_state.status_reason, previous_instruction_state.instructed_quantity,
    previous_instruction_state.instructed_money, previous_instruction_state.settled_quantity, previous_instruction_state.settled_money, previous_instruction_state.resume_state,
    previous_instruction_state.hold, previous_instruction_state.asked_hold, previous_instruction_state.priority, previous_instruction_state.partial_code,
    previous_instruction_state.linked_reference, previous_instruction_state.link_kind, previous_instruction_state.pool_reference, previous_instruction_state.open_quantity,
    previous_instruction_state.open_money, previous_instruction_state.answers, previous_instruction_state.opened_date, previous_instruction_state.changed_date,
    previous_instruction_state.ended_date
  FROM previous_instruction_state
  WHERE previous_instruction_state.partial_code = 'NPAR'
),
anon_26 AS (
  SELECT anon_40.instruction_id AS forbidden_id
  FROM anon_40
),
anon_24 AS (
  SELECT anon_25.instruction_id, anon_25.clearing_path, anon_25.street_reference, anon_25.account_id, anon_25.currency, anon_25.instructed_quantity, anon_25.instructed_money,
    anon_25.item_security, anon_25.open_quantity, anon_25.open_money, anon_25.placed_security, anon_26.forbidden_id
  FROM anon_25
  LEFT OUTER JOIN anon_26 ON anon_25.instruction_id = anon_26.forbidden_id
),
anon_23 AS (
  SELECT anon_24.instruction_id, anon_24.clearing_path, anon_24.street_reference, anon_24.account_id, anon_24.currency, anon_24.instructed_quantity, anon_24.instructed_money,
    anon_24.item_security, anon_24.open_quantity, anon_24.open_money, anon_24.placed_security, anon_24.forbidden_id, CASE WHEN (anon_24.placed_security IS NOT NULL
    AND anon_24.forbidden_id IS NULL) THEN 1 ELSE 0 END AS in_parts
  FROM anon_24
),
anon_22 AS (
  SELECT anon_23.instruction_id, anon_23.clearing_path, anon_23.street_reference, anon_23.account_id, anon_23.currency, anon_23.instructed_quantity, anon_23.instructed_money,
    anon_23.item_security, anon_23.open_quantity, anon_23.open_money, anon_23.placed_security, anon_23.forbidden_id, anon_23.in_parts, anon_23.instruction_id AS own_reference
  FROM anon_23
),
anon_20 AS (
  SELECT anon_21.file_id, anon_21.line_number, anon_21.activity_reference, anon_21.activity_kind, anon_21.activity_status, anon_21.depository_account, anon_21.contra_account,
    anon_21.security_id, anon_21.quantity, anon_21.money, anon_21.our_reference, anon_21.status_reason, anon_21.status, anon_21.reason, anon_21.known_date,
    anon_22.instruction_id, anon_22.clearing_path, anon_22.street_reference, anon_22.account_id, anon_22.currency, anon_22.instructed_quantity, anon_22.instructed_money,
    anon_22.item_security, anon_22.open_quantity, anon_22.open_money, anon_22.placed_security, anon_22.forbidden_id, anon_22.in_parts, anon_22.own_reference
  FROM anon_21
  JOIN anon_22 ON anon_21.our_reference = anon_22.own_reference
),
anon_19 AS (
  SELECT anon_20.file_id, anon_20.line_number, anon_20.activity_reference, anon_20.activity_kind, anon_20.activity_status, anon_20.depository_account, anon_20.contra_account,
    anon_20.security_id, anon_20.quantity, anon_20.money, anon_20.our_reference, anon_20.status_reason, anon_20.status, anon_20.reason, anon_20.known_date,
    anon_20.instruction_id, anon_20.clearing_path, anon_20.street_reference, anon_20.account_id, anon_20.currency, anon_20.instructed_quantity, anon_20.instructed_money,
    anon_20.item_security, anon_20.open_quantity, anon_20.open_money, anon_20.placed_security, anon_20.forbidden_id, anon_20.in_parts
  FROM anon_20
),
anon_43 AS (
  SELECT anon_21.file_id, anon_21.line_number, anon_21.activity_reference, anon_21.activity_kind, anon_21.activity_status, anon_21.depository_account, anon_21.contra_account,
    anon_21.security_id, anon_21.quantity, anon_21.money, anon_21.our_reference, anon_21.status_reason, anon_21.status, anon_21.reason, anon_21.known_date
  FROM anon_21
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_45
    FROM anon_20
    WHERE anon_21.file_id = anon_20.file_id AND anon_21.line_number = anon_20.line_number
  ))
),
anon_47 AS (
  SELECT anon_23.instruction_id, anon_23.clearing_path, anon_23.street_reference, anon_23.account_id, anon_23.currency, anon_23.instructed_quantity, anon_23.instructed_money,
    anon_23.item_security, anon_23.open_quantity, anon_23.open_money, anon_23.placed_security, anon_23.forbidden_id, anon_23.in_parts
  FROM anon_23
  WHERE anon_23.street_reference IS NOT NULL
),
anon_50 AS (
  SELECT anon_47.street_reference, CAST(COUNT_BIG(*) AS BIGINT) AS candidates
  FROM anon_47
  GROUP BY anon_47.street_reference
),
anon_49 AS (
  SELECT anon_50.street_reference, anon_50.candidates
  FROM anon_50
  WHERE anon_50.candidates = 1
),
anon_46 AS (
  SELECT anon_47.instruction_id, anon_47.clearing_path, anon_47.street_reference, anon_47.account_id, anon_47.currency, anon_47.instructed_quantity, anon_47.instructed_money,
    anon_47.item_security, anon_47.open_quantity, anon_47.open_money, anon_47.placed_security, anon_47.forbidden_id, anon_47.in_parts
  FROM anon_47
  WHERE EXISTS (
    SELECT 1 AS anon_48
    FROM anon_49
    WHERE anon_47.street_reference = anon_49.street_reference
  )
),
anon_44 AS (
  SELECT anon_46.instruction_id, anon_46.clearing_path, anon_46.street_reference, anon_46.account_id, anon_46.currency, anon_46.instructed_quantity, anon_46.instructed_money,
    anon_46.item_security, anon_46.open_quantity, anon_46.open_money, anon_46.placed_security, anon_46.forbidden_id, anon_46.in_parts, anon_46.street_reference AS known_reference
  FROM anon_46
),
anon_42 AS (
  SELECT anon_43.file_id, anon_43.line_number, anon_43.activity_reference, anon_43.activity_kind, anon_43.activity_status, anon_43.depository_account, anon_43.contra_account,
    anon_43.security_id, anon_43.quantity, anon_43.money, anon_43.our_reference, anon_43.status_reason, anon_43.status, anon_43.reason, anon_43.known_date,
    anon_44.instruction_id, anon_44.clearing_path, anon_44.street_reference, anon_44.account_id, anon_44.currency, anon_44.instructed_quantity, anon_44.instructed_money,
    anon_44.item_security, anon_44.open_quantity, anon_44.open_money, anon_44.placed_security, anon_44.forbidden_id, anon_44.in_parts, anon_44.known_reference
  FROM anon_43
  JOIN anon_44 ON anon_43.our_reference = anon_44.known_reference
),
anon_41 AS (
  SELECT anon_42.file_id, anon_42.line_number, anon_42.activity_reference, anon_42.activity_kind, anon_42.activity_status, anon_42.depository_account, anon_42.contra_account,
    anon_42.security_id, anon_42.quantity, anon_42.money, anon_42.our_reference, anon_42.status_reason, anon_42.status, anon_42.reason, anon_42.known_date,
    anon_42.instruction_id, anon_42.clearing_path, anon_42.street_reference, anon_42.account_id, anon_42.currency, anon_42.instructed_quantity, anon_42.instructed_money,
    anon_42.item_security, anon_42.open_quantity, anon_42.open_money, anon_42.placed_security, anon_42.forbidden_id, anon_42.in_parts
  FROM anon_42
),
anon_53 AS (
  SELECT anon_43.file_id, anon_43.line_number, anon_43.activity_reference, anon_43.activity_kind, anon_43.activity_status, anon_43.depository_account, anon_43.contra_account,
    anon_43.security_id, anon_43.quantity, anon_43.money, anon_43.our_reference, anon_43.status_reason, anon_43.status, anon_43.reason, anon_43.known_date
  FROM anon_43
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_55
    FROM anon_42
    WHERE anon_43.file_id = anon_42.file_id AND anon_43.line_number = anon_42.line_number
  ))
),
anon_58 AS (
  SELECT anon_23.instruction_id, anon_23.clearing_path, anon_23.street_reference, anon_23.account_id, anon_23.currency, anon_23.instructed_quantity, anon_23.instructed_money,
    anon_23.item_security, anon_23.open_quantity, anon_23.open_money, anon_23.placed_security, anon_23.forbidden_id, anon_23.in_parts
  FROM anon_23
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_59
    FROM anon_20
    WHERE anon_23.instruction_id = anon_20.instruction_id
  ))
),
anon_56 AS (
  SELECT anon_58.instruction_id, anon_58.clearing_path, anon_58.street_reference, anon_58.account_id, anon_58.currency, anon_58.instructed_quantity, anon_58.instructed_money,
    anon_58.item_security, anon_58.open_quantity, anon_58.open_money, anon_58.placed_security, anon_58.forbidden_id, anon_58.in_parts
  FROM anon_58
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_60
    FROM anon_42
    WHERE anon_58.instruction_id = anon_42.instruction_id
  ))
),
anon_65 AS (
  SELECT anon_53.security_id, anon_53.quantity, anon_53.money, CAST(COUNT_BIG(*) AS BIGINT) AS movements
  FROM anon_53
  GROUP BY anon_53.security_id, anon_53.quantity, anon_53.money
),
anon_64 AS (
  SELECT anon_65.security_id, anon_65.quantity, anon_65.money, anon_65.movements
  FROM anon_65
  WHERE anon_65.movements = 1
),
anon_62 AS (
  SELECT anon_64.security_id AS made_security, anon_64.quantity AS made_quantity, anon_64.money AS made_money
  FROM anon_64
),
anon_66 AS (
  SELECT anon_56.item_security, anon_56.open_quantity, anon_56.open_money, CAST(COUNT_BIG(*) AS BIGINT) AS candidates
  FROM anon_56
  GROUP BY anon_56.item_security, anon_56.open_quantity, anon_56.open_money
),
anon_63 AS (
  SELECT anon_66.item_security, anon_66.open_quantity, anon_66.open_money, anon_66.candidates
  FROM anon_66
  WHERE anon_66.candidates = 1
),
anon_61 AS (
  SELECT anon_62.made_security, anon_62.made_quantity, anon_62.made_money, anon_63.item_security, anon_63.open_quantity, anon_63.open_money, anon_63.candidates
  FROM anon_62
  JOIN anon_63 ON anon_62.made_security = anon_63.item_security AND anon_62.made_quantity = anon_63.open_quantity AND anon_62.made_money = anon_63.open_money
),
anon_57 AS (
  SELECT anon_61.made_security AS fit_security, anon_61.made_quantity AS fit_quantity, anon_61.made_money AS fit_money
  FROM anon_61
),
anon_54 AS (
  SELECT anon_56.instruction_id, anon_56.clearing_path, anon_56.street_reference, anon_56.account_id, anon_56.currency, anon_56.instructed_quantity, anon_56.instructed_money,
    anon_56.item_security, anon_56.open_quantity, anon_56.open_money, anon_56.placed_security, anon_56.forbidden_id, anon_56.in_parts, anon_57.fit_security,
    anon_57.fit_quantity, anon_57.fit_money
  FROM anon_56
  JOIN anon_57 ON anon_56.item_security = anon_57.fit_security AND anon_56.open_quantity = anon_57.fit_quantity AND anon_56.open_money = anon_57.fit_money
),
anon_52 AS (
  SELECT anon_53.file_id, anon_53.line_number, anon_53.activity_reference, anon_53.activity_kind, anon_53.activity_status, anon_53.depository_account, anon_53.contra_account,
    anon_53.security_id, anon_53.quantity, anon_53.money, anon_53.our_reference, anon_53.status_reason, anon_53.status, anon_53.reason, anon_53.known_date,
    anon_54.instruction_id, anon_54.clearing_path, anon_54.street_reference, anon_54.account_id, anon_54.currency, anon_54.instructed_quantity, anon_54.instructed_money,
    anon_54.item_security, anon_54.open_quantity, anon_54.open_money, anon_54.placed_security, anon_54.forbidden_id, anon_54.in_parts, anon_54.fit_security,
    anon_54.fit_quantity, anon_54.fit_money
  FROM anon_53
  LEFT OUTER JOIN anon_54 ON anon_53.security_id = anon_54.item_security AND anon_53.quantity = anon_54.open_quantity AND anon_53.money = anon_54.open_money
),
anon_51 AS (
  SELECT anon_52.file_id, anon_52.line_number, anon_52.activity_reference, anon_52.activity_kind, anon_52.activity_status, anon_52.depository_account, anon_52.contra_account,
    anon_52.security_id, anon_52.quantity, anon_52.money, anon_52.our_reference, anon_52.status_reason, anon_52.status, anon_52.reason, anon_52.known_date,
    anon_52.instruction_id, anon_52.clearing_path, anon_52.street_reference, anon_52.account_id, anon_52.currency, anon_52.instructed_quantity, anon_52.instructed_money,
    anon_52.item_security, anon_52.open_quantity, anon_52.open_money, anon_52.placed_security, anon_52.forbidden_id, anon_52.in_parts
  FROM anon_52
),
anon_18 AS (
  SELECT anon_19.file_id, anon_19.line_number, anon_19.activity_reference, anon_19.activity_kind, anon_19.activity_status, anon_19.depository_account, anon_19.contra_account,
    anon_19.security_id, anon_19.quantity, anon_19.money, anon_19.our_reference, anon_19.status_reason, anon_19.status, anon_19.reason, anon_19.known_date,
    anon_19.instruction_id, anon_19.clearing_path, anon_19.street_reference, anon_19.account_id, anon_19.currency, anon_19.instructed_quantity, anon_19.instructed_money,
    anon_19.item_security, anon_19.open_quantity, anon_19.open_money, anon_19.placed_security, anon_19.forbidden_id, anon_19.in_parts
  FROM anon_19
  UNION ALL
  SELECT anon_41.file_id, anon_41.line_number, anon_41.activity_reference, anon_41.activity_kind, anon_41.activity_status, anon_41.depository_account, anon_41.contra_account,
    anon_41.security_id, anon_41.quantity, anon_41.money, anon_41.our_reference, anon_41.status_reason, anon_41.status, anon_41.reason, anon_41.known_date,
    anon_41.instruction_id, anon_41.clearing_path, anon_41.street_reference, anon_41.account_id, anon_41.currency, anon_41.instructed_quantity, anon_41.instructed_money,
    anon_41.item_security, anon_41.open_quantity, anon_41.open_money, anon_41.placed_security, anon_41.forbidden_id, anon_41.in_parts
  FROM anon_41
  UNION ALL
  SELECT anon_51.file_id, anon_51.line_number, anon_51.activity_reference, anon_51.activity_kind, anon_51.activity_status, anon_51.depository_account, anon_51.contra_account,
    anon_51.security_id, anon_51.quantity, anon_51.money, anon_51.our_reference, anon_51.status_reason, anon_51.status, anon_51.reason, anon_51.known_date,
    anon_51.instruction_id, anon_51.clearing_path, anon_51.street_reference, anon_51.account_id, anon_51.currency, anon_51.instructed_quantity, anon_51.instructed_money,
    anon_51.item_security, anon_51.open_quantity, anon_51.open_money, anon_51.placed_security, anon_51.forbidden_id, anon_51.in_parts
  FROM anon_51
),
anon_17 AS (
  SELECT anon_18.file_id, anon_18.line_number, anon_18.activity_reference, anon_18.activity_kind, anon_18.activity_status, anon_18.depository_account, anon_18.contra_account,
    anon_18.security_id, anon_18.quantity, anon_18.money, anon_18.our_reference, anon_18.status_reason, anon_18.status, anon_18.reason, anon_18.known_date,
    anon_18.instruction_id, anon_18.clearing_path, anon_18.street_reference, anon_18.account_id, anon_18.currency, anon_18.instructed_quantity, anon_18.instructed_money,
    anon_18.item_security, anon_18.open_quantity, anon_18.open_money, anon_18.placed_security, anon_18.forbidden_id, anon_18.in_parts, CASE WHEN (anon_18.instruction_id IS NULL) THEN 'NO_INSTRUCTION'
    WHEN (anon_18.security_id != anon_18.item_security) THEN 'NO_INSTRUCTION' WHEN (anon_18.quantity != anon_18.open_quantity AND NOT ((anon_18.quantity > 0
    AND anon_18.quantity < anon_18.open_quantity OR anon_18.quantity < 0 AND anon_18.quantity > anon_18.open_quantity) AND anon_18.in_parts = 1)) THEN 'OTHER_QUANTITY'
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
    anon_17.item_security, anon_17.open_quantity, anon_17.open_money, anon_17.placed_security, anon_17.forbidden_id, anon_17.in_parts, anon_17.alone, anon_17.worth,
    CASE WHEN (anon_17.money = anon_17.worth) THEN 0 ELSE 1 END AS odd
  FROM anon_17
),
anon_15 AS (
  SELECT anon_16.file_id, anon_16.line_number, anon_16.activity_reference, anon_16.activity_kind, anon_16.activity_status, anon_16.depository_account, anon_16.contra_account,
    anon_16.security_id, anon_16.quantity, anon_16.money, anon_16.our_reference, anon_16.status_reason, anon_16.status, anon_16.reason, anon_16.known_date,
    anon_16.instruction_id, anon_16.clearing_path, anon_16.street_reference, anon_16.account_id, anon_16.currency, anon_16.instructed_quantity, anon_16.instructed_money,
    anon_16.item_security, anon_16.open_quantity, anon_16.open_money, anon_16.placed_security, anon_16.forbidden_id, anon_16.in_parts, anon_16.alone, anon_16.worth,
    anon_16.odd, CAST(SUM(abs(anon_16.quantity)) OVER (PARTITION BY anon_16.instruction_id, anon_16.alone ORDER BY CASE WHEN anon_16.odd IS NULL THEN 1
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
    anon_15.open_quantity, anon_15.open_money, anon_15.placed_security, anon_15.forbidden_id, anon_15.in_parts, anon_15.alone, anon_15.worth, anon_15.odd,
    anon_15.reached, anon_15.worth_so_far, anon_15.turn, coalesce(anon_15.alone, CASE WHEN (anon_15.reached > abs(anon_15.open_quantity) OR anon_15.open_quantity = 0
    AND anon_15.turn > 1) THEN 'MORE_THAN_INSTRUCTED' WHEN (anon_15.money != CASE WHEN (anon_15.reached = abs(anon_15.open_quantity)) THEN (anon_15.open_money - anon_15.worth_so_far) + anon_15.worth
    ELSE anon_15.worth END) THEN 'OTHER_MONEY' ELSE NULL END) AS reason
  FROM anon_15
),
anon_13 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.activity_reference, anon_14.activity_kind, anon_14.activity_status, anon_14.depository_account, anon_14.contra_account,
    anon_14.security_id, anon_14.quantity, anon_14.money, anon_14.our_reference, anon_14.status_reason, anon_14.status, anon_14.known_date, anon_14.instruction_id,
    anon_14.street_reference, anon_14.currency, anon_14.instructed_quantity, anon_14.instructed_money, anon_14.item_security, anon_14.open_quantity, anon_14.open_money,
    anon_14.placed_security, anon_14.forbidden_id, anon_14.in_parts, anon_14.alone, anon_14.worth, anon_14.odd, anon_14.reached, anon_14.worth_so_far, anon_14.turn,
    anon_14.reason, coalesce(anon_14.clearing_path, 'TRADE_FOR_TRADE') AS clearing_path, coalesce(anon_14.account_id, '-') AS account_id
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
