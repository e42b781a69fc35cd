WITH
anon_27 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.instructed_quantity, instruction.instructed_money, instruction.depository_account, instruction.contra_account, instruction.street_reference,
    instruction.account_id, instruction.short_sale, instruction.trade_date
  FROM instruction
  WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
),
anon_25 AS (
  SELECT anon_27.instruction_id AS item_id, abs(anon_27.quantity) AS "size"
  FROM anon_27
),
anon_29 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.item_id, instruction_terms.replaces, instruction_terms.venue, instruction_terms.message_reference,
    instruction_terms.depository_reference, instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment,
    instruction_terms.trade_date, instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account,
    instruction_terms.counterparty, instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out,
    instruction_terms.instructed_quantity, instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.item_id IS NOT NULL
),
anon_32 AS (
  SELECT anon_29.instruction_id, anon_29.origin, anon_29.item_id, anon_29.replaces, anon_29.venue, anon_29.message_reference, anon_29.depository_reference,
    anon_29.common_reference, anon_29.trade_reference, anon_29.movement, anon_29.payment, anon_29.trade_date, anon_29.settlement_date, anon_29.security_id,
    anon_29.currency, anon_29.depository_account, anon_29.counterparty, anon_29.place_of_settlement, anon_29.account_id, anon_29.transaction_kind, anon_29.opt_out,
    anon_29.instructed_quantity, anon_29.instructed_money, anon_29.opened_date
  FROM anon_29
  WHERE anon_29.replaces IS NOT NULL
),
anon_31 AS (
  SELECT anon_32.replaces AS replaced_id
  FROM anon_32
),
anon_28 AS (
  SELECT anon_29.instruction_id, anon_29.origin, anon_29.item_id, anon_29.replaces, anon_29.venue, anon_29.message_reference, anon_29.depository_reference,
    anon_29.common_reference, anon_29.trade_reference, anon_29.movement, anon_29.payment, anon_29.trade_date, anon_29.settlement_date, anon_29.security_id,
    anon_29.currency, anon_29.depository_account, anon_29.counterparty, anon_29.place_of_settlement, anon_29.account_id, anon_29.transaction_kind, anon_29.opt_out,
    anon_29.instructed_quantity, anon_29.instructed_money, anon_29.opened_date
  FROM anon_29
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_30
    FROM anon_31
    WHERE anon_29.instruction_id = anon_31.replaced_id
  ))
),
anon_26 AS (
  SELECT anon_28.item_id, anon_28.instruction_id, anon_28.origin, anon_28.replaces
  FROM anon_28
),
anon_23 AS (
  SELECT anon_25.item_id, anon_25."size", anon_26.instruction_id, anon_26.origin, anon_26.replaces
  FROM anon_25
  JOIN anon_26 ON anon_25.item_id = anon_26.item_id
),
anon_33 AS (
  SELECT previous_instruction_state.instruction_id, previous_instruction_state.item_id, previous_instruction_state.state, previous_instruction_state.ended_date,
    previous_instruction_state.instructed_quantity, previous_instruction_state.settled_quantity, previous_instruction_state.hold, previous_instruction_state.priority,
    previous_instruction_state.partial_code, previous_instruction_state.pool_reference
  FROM previous_instruction_state
),
anon_24 AS (
  SELECT anon_33.instruction_id, anon_33.state, anon_33.ended_date, anon_33.instructed_quantity, anon_33.settled_quantity
  FROM anon_33
),
anon_22 AS (
  SELECT anon_23.item_id, anon_23."size", anon_23.instruction_id, anon_23.origin, anon_23.replaces, anon_24.state, anon_24.ended_date, anon_24.instructed_quantity,
    anon_24.settled_quantity
  FROM anon_23
  LEFT OUTER JOIN anon_24 ON anon_23.instruction_id = anon_24.instruction_id
),
anon_21 AS (
  SELECT anon_22.item_id, anon_22."size", anon_22.instruction_id, anon_22.origin, anon_22.replaces, anon_22.state, anon_22.ended_date, anon_22.instructed_quantity,
    anon_22.settled_quantity, 'TALLYSTICK' AS file_id, CAST(0 AS NUMBER(19)) AS line_number
  FROM anon_22
),
anon_19 AS (
  SELECT anon_21.item_id, anon_21."size", anon_21.instruction_id, anon_21.origin, anon_21.replaces, anon_21.state, anon_21.ended_date, anon_21.instructed_quantity,
    anon_21.settled_quantity, anon_21.file_id, anon_21.line_number
  FROM anon_21
  WHERE anon_21.state IS NULL OR anon_21.state = 'DROPPED'
),
anon_20 AS (
  SELECT anon_33.instruction_id AS old_id, anon_33.hold AS old_hold, anon_33.priority AS old_priority, anon_33.partial_code AS old_partial_code, anon_33.pool_reference AS old_pool_reference
  FROM anon_33
),
anon_18 AS (
  SELECT anon_19.item_id, anon_19."size", anon_19.instruction_id, anon_19.origin, anon_19.replaces, anon_19.state, anon_19.ended_date, anon_19.instructed_quantity,
    anon_19.settled_quantity, anon_19.file_id, anon_19.line_number, anon_20.old_id, anon_20.old_hold, anon_20.old_priority, anon_20.old_partial_code, anon_20.old_pool_reference
  FROM anon_19
  LEFT OUTER JOIN anon_20 ON anon_19.replaces = anon_20.old_id
),
anon_17 AS (
  SELECT anon_18.instruction_id, anon_18.file_id, anon_18.line_number, 'INSTRUCT' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(NULL AS NUMBER(38, 6)) AS quantity, CAST(NULL AS NUMBER(38, 2)) AS money, CAST(CASE WHEN (anon_18.state IS NULL
    AND anon_18.origin = 'TRANSFORMED') THEN anon_18.old_hold ELSE CAST(NULL AS VARCHAR2(4000)) END AS VARCHAR2(4000)) AS hold, CAST(CASE WHEN (anon_18.state IS NULL
    AND anon_18.origin = 'TRANSFORMED') THEN anon_18.old_priority ELSE CAST(NULL AS VARCHAR2(4000)) END AS VARCHAR2(4000)) AS priority, CAST(CASE WHEN (anon_18.state IS NULL
    AND anon_18.origin = 'TRANSFORMED') THEN anon_18.old_partial_code ELSE CAST(NULL AS VARCHAR2(4000)) END AS VARCHAR2(4000)) AS partial_code, CAST(anon_18.replaces AS VARCHAR2(4000)) AS linked_reference,
    CAST(CASE WHEN (anon_18.replaces IS NULL) THEN CAST(NULL AS VARCHAR2(4000)) ELSE 'INFO' END AS VARCHAR2(4000)) AS link_kind, CAST(CASE WHEN (anon_18.state IS NULL
    AND anon_18.origin = 'TRANSFORMED') THEN anon_18.old_pool_reference ELSE CAST(NULL AS VARCHAR2(4000)) END AS VARCHAR2(4000)) AS pool_reference, CAST(NULL AS VARCHAR2(4000)) AS stated_security,
    CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_18
),
anon_36 AS (
  SELECT anon_21.item_id, anon_21."size", anon_21.instruction_id, anon_21.origin, anon_21.replaces, anon_21.state, anon_21.ended_date, anon_21.instructed_quantity,
    anon_21.settled_quantity, anon_21.file_id, anon_21.line_number, anon_21."size" + anon_21.settled_quantity AS whole
  FROM anon_21
),
anon_35 AS (
  SELECT anon_36.item_id, anon_36."size", anon_36.instruction_id, anon_36.origin, anon_36.replaces, anon_36.state, anon_36.ended_date, anon_36.instructed_quantity,
    anon_36.settled_quantity, anon_36.file_id, anon_36.line_number, anon_36.whole
  FROM anon_36
  WHERE anon_36.ended_date IS NULL AND anon_36.whole != anon_36.instructed_quantity
),
anon_34 AS (
  SELECT anon_35.instruction_id, anon_35.file_id, anon_35.line_number, 'TRANSFORM' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(anon_35.whole AS NUMBER(38, 6)) AS quantity, CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold,
    CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code, CAST(NULL AS VARCHAR2(4000)) AS linked_reference, CAST(NULL AS VARCHAR2(4000)) AS link_kind,
    CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_35
),
anon_16 AS (
  SELECT anon_17.instruction_id, anon_17.file_id, anon_17.line_number, anon_17.event, anon_17.venue_process, anon_17.venue_code, anon_17.status_reason,
    anon_17.message_reference, anon_17.depository_reference, anon_17.sent_at, anon_17.quantity, anon_17.money, anon_17.hold, anon_17.priority, anon_17.partial_code,
    anon_17.linked_reference, anon_17.link_kind, anon_17.pool_reference, anon_17.stated_security, anon_17.stated_movement, anon_17.early_reason
  FROM anon_17
  UNION ALL
  SELECT anon_34.instruction_id, anon_34.file_id, anon_34.line_number, anon_34.event, anon_34.venue_process, anon_34.venue_code, anon_34.status_reason,
    anon_34.message_reference, anon_34.depository_reference, anon_34.sent_at, anon_34.quantity, anon_34.money, anon_34.hold, anon_34.priority, anon_34.partial_code,
    anon_34.linked_reference, anon_34.link_kind, anon_34.pool_reference, anon_34.stated_security, anon_34.stated_movement, anon_34.early_reason
  FROM anon_34
),
anon_41 AS (
  SELECT anon_33.instruction_id, anon_33.item_id, anon_33.state, anon_33.ended_date, anon_33.instructed_quantity, anon_33.settled_quantity, anon_33.hold,
    anon_33.priority, anon_33.partial_code, anon_33.pool_reference
  FROM anon_33
  WHERE anon_33.item_id IS NOT NULL AND anon_33.ended_date IS NULL AND anon_33.state != 'CANCEL_REQUESTED'
),
anon_40 AS (
  SELECT anon_41.instruction_id, anon_41.item_id, anon_41.state, anon_41.ended_date, anon_41.instructed_quantity, anon_41.settled_quantity, anon_41.hold,
    anon_41.priority, anon_41.partial_code, anon_41.pool_reference
  FROM anon_41
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_42
    FROM instruction
    WHERE anon_41.item_id = instruction.instruction_id
  ))
),
anon_47 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.item_id, instruction_terms.replaces, instruction_terms.venue, instruction_terms.message_reference,
    instruction_terms.depository_reference, instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment,
    instruction_terms.trade_date, instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account,
    instruction_terms.counterparty, instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out,
    instruction_terms.instructed_quantity, instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.origin = 'TRANSFORMED'
),
anon_46 AS (
  SELECT anon_47.replaces AS replaced_id
  FROM anon_47
),
anon_44 AS (
  SELECT anon_41.instruction_id, anon_41.item_id, anon_41.state, anon_41.ended_date, anon_41.instructed_quantity, anon_41.settled_quantity, anon_41.hold,
    anon_41.priority, anon_41.partial_code, anon_41.pool_reference
  FROM anon_41
  WHERE EXISTS (
    SELECT 1 AS anon_45
    FROM anon_46
    WHERE anon_41.instruction_id = anon_46.replaced_id
  )
),
anon_43 AS (
  SELECT anon_44.instruction_id, anon_44.item_id, anon_44.state, anon_44.ended_date, anon_44.instructed_quantity, anon_44.settled_quantity, anon_44.hold,
    anon_44.priority, anon_44.partial_code, anon_44.pool_reference
  FROM anon_44
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_48
    FROM anon_40
    WHERE anon_44.instruction_id = anon_40.instruction_id
  ))
),
anon_39 AS (
  SELECT anon_40.instruction_id, anon_40.item_id, anon_40.state, anon_40.ended_date, anon_40.instructed_quantity, anon_40.settled_quantity, anon_40.hold,
    anon_40.priority, anon_40.partial_code, anon_40.pool_reference
  FROM anon_40
  UNION ALL
  SELECT anon_43.instruction_id, anon_43.item_id, anon_43.state, anon_43.ended_date, anon_43.instructed_quantity, anon_43.settled_quantity, anon_43.hold,
    anon_43.priority, anon_43.partial_code, anon_43.pool_reference
  FROM anon_43
),
anon_38 AS (
  SELECT anon_39.instruction_id, anon_39.item_id, anon_39.state, anon_39.ended_date, anon_39.instructed_quantity, anon_39.settled_quantity, anon_39.hold,
    anon_39.priority, anon_39.partial_code, anon_39.pool_reference, 'TALLYSTICK' AS file_id, CAST(0 AS NUMBER(19)) AS line_number
  FROM anon_39
),
anon_37 AS (
  SELECT anon_38.instruction_id, anon_38.file_id, anon_38.line_number, 'CANCEL_REQUEST' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(NULL AS NUMBER(38, 6)) AS quantity, CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold,
    CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code, CAST(NULL AS VARCHAR2(4000)) AS linked_reference, CAST(NULL AS VARCHAR2(4000)) AS link_kind,
    CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_38
),
anon_57 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.item_id, instruction_terms.replaces, instruction_terms.venue, instruction_terms.message_reference,
    instruction_terms.depository_reference, instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment,
    instruction_terms.trade_date, instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account,
    instruction_terms.counterparty, instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out,
    instruction_terms.instructed_quantity, instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.origin = 'CLAIM'
),
anon_55 AS (
  SELECT anon_57.instruction_id
  FROM anon_57
),
anon_56 AS (
  SELECT anon_33.instruction_id, anon_33.state
  FROM anon_33
),
anon_53 AS (
  SELECT anon_55.instruction_id, anon_56.state
  FROM anon_55
  LEFT OUTER JOIN anon_56 ON anon_55.instruction_id = anon_56.instruction_id
),
anon_54 AS (
  SELECT previous_market_claim.claim_id, previous_market_claim.instruction_id AS over
  FROM previous_market_claim
),
anon_52 AS (
  SELECT anon_53.instruction_id, anon_53.state, anon_54.claim_id, anon_54.over
  FROM anon_53
  LEFT OUTER JOIN anon_54 ON anon_53.instruction_id = anon_54.claim_id
),
anon_51 AS (
  SELECT anon_52.instruction_id, anon_52.state, anon_52.claim_id, anon_52.over
  FROM anon_52
  WHERE anon_52.state IS NULL OR anon_52.state = 'DROPPED'
),
anon_50 AS (
  SELECT anon_51.instruction_id, anon_51.state, anon_51.claim_id, anon_51.over, 'TALLYSTICK' AS file_id, CAST(0 AS NUMBER(19)) AS line_number
  FROM anon_51
),
anon_49 AS (
  SELECT anon_50.instruction_id, anon_50.file_id, anon_50.line_number, 'INSTRUCT' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(NULL AS NUMBER(38, 6)) AS quantity, CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold,
    CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code, CAST(anon_50.over AS VARCHAR2(4000)) AS linked_reference, CAST(CASE
    WHEN (anon_50.over IS NULL) THEN CAST(NULL AS VARCHAR2(4000)) ELSE 'INFO' END AS VARCHAR2(4000)) AS link_kind, CAST(NULL AS VARCHAR2(4000)) AS pool_reference,
    CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_50
),
anon_15 AS (
  SELECT anon_16.instruction_id, anon_16.file_id, anon_16.line_number, anon_16.event, anon_16.venue_process, anon_16.venue_code, anon_16.status_reason,
    anon_16.message_reference, anon_16.depository_reference, anon_16.sent_at, anon_16.quantity, anon_16.money, anon_16.hold, anon_16.priority, anon_16.partial_code,
    anon_16.linked_reference, anon_16.link_kind, anon_16.pool_reference, anon_16.stated_security, anon_16.stated_movement, anon_16.early_reason
  FROM anon_16
  UNION ALL
  SELECT anon_37.instruction_id, anon_37.file_id, anon_37.line_number, anon_37.event, anon_37.venue_process, anon_37.venue_code, anon_37.status_reason,
    anon_37.message_reference, anon_37.depository_reference, anon_37.sent_at, anon_37.quantity, anon_37.money, anon_37.hold, anon_37.priority, anon_37.partial_code,
    anon_37.linked_reference, anon_37.link_kind, anon_37.pool_reference, anon_37.stated_security, anon_37.stated_movement, anon_37.early_reason
  FROM anon_37
  UNION ALL
  SELECT anon_49.instruction_id, anon_49.file_id, anon_49.line_number, anon_49.event, anon_49.venue_process, anon_49.venue_code, anon_49.status_reason,
    anon_49.message_reference, anon_49.depository_reference, anon_49.sent_at, anon_49.quantity, anon_49.money, anon_49.hold, anon_49.priority, anon_49.partial_code,
    anon_49.linked_reference, anon_49.link_kind, anon_49.pool_reference, anon_49.stated_security, anon_49.stated_movement, anon_49.early_reason
  FROM anon_49
),
anon_71 AS (
  SELECT instruction_message.file_id, instruction_message.line_number, instruction_message.byte_offset, instruction_message.byte_length, instruction_message.reason,
    instruction_message.detail, instruction_message.raw_text, instruction_message.message_kind, instruction_message.sender, instruction_message.message_type,
    instruction_message.message_reference, instruction_message.instruction_reference, instruction_message.depository_reference, instruction_message.common_reference,
    instruction_message.trade_reference, instruction_message.linked_reference, instruction_message.link_kind, instruction_message.pool_reference, instruction_message.movement,
    instruction_message.payment, instruction_message.trade_date, instruction_message.settlement_date, instruction_message.security_code, instruction_message.security_code_kind,
    instruction_message.quantity, instruction_message.quantity_kind, instruction_message.amount, instruction_message.currency, instruction_message.price,
    instruction_message.safekeeping_account, instruction_message.counterparty_depository, instruction_message.counterparty, instruction_message.counterparty_client,
    instruction_message.place_of_settlement, instruction_message.place_of_trade, instruction_message.transaction_kind, instruction_message.partial_code,
    instruction_message.hold, instruction_message.priority, instruction_message.opt_out, instruction_message.cum_ex, instruction_message.sent_at
  FROM instruction_message
  WHERE instruction_message.reason IS NULL AND instruction_message.message_kind = 'NEW' AND instruction_message.instruction_reference IS NOT NULL
),
anon_70 AS (
  SELECT anon_71.file_id, anon_71.line_number, anon_71.byte_offset, anon_71.byte_length, anon_71.reason, anon_71.detail, anon_71.raw_text, anon_71.message_kind,
    anon_71.sender, anon_71.message_type, anon_71.message_reference, anon_71.instruction_reference, anon_71.depository_reference, anon_71.common_reference,
    anon_71.trade_reference, anon_71.linked_reference, anon_71.link_kind, anon_71.pool_reference, anon_71.movement, anon_71.payment, anon_71.trade_date,
    anon_71.settlement_date, anon_71.security_code, anon_71.security_code_kind, anon_71.quantity, anon_71.quantity_kind, anon_71.amount, anon_71.currency,
    anon_71.price, anon_71.safekeeping_account, anon_71.counterparty_depository, anon_71.counterparty, anon_71.counterparty_client, anon_71.place_of_settlement,
    anon_71.place_of_trade, anon_71.transaction_kind, anon_71.partial_code, anon_71.hold, anon_71.priority, anon_71.opt_out, anon_71.cum_ex, anon_71.sent_at,
    CAST(row_number() OVER (PARTITION BY anon_71.instruction_reference ORDER BY anon_71.sent_at NULLS LAST, anon_71.quantity NULLS LAST, anon_71.amount NULLS LAST, anon_71.message_reference NULLS LAST, anon_71.file_id, anon_71.line_number) AS NUMBER(19)) AS turn
  FROM anon_71
),
anon_69 AS (
  SELECT anon_70.file_id, anon_70.line_number, anon_70.byte_offset, anon_70.byte_length, anon_70.reason, anon_70.detail, anon_70.raw_text, anon_70.message_kind,
    anon_70.sender, anon_70.message_type, anon_70.message_reference, anon_70.instruction_reference, anon_70.depository_reference, anon_70.common_reference,
    anon_70.trade_reference, anon_70.linked_reference, anon_70.link_kind, anon_70.pool_reference, anon_70.movement, anon_70.payment, anon_70.trade_date,
    anon_70.settlement_date, anon_70.security_code, anon_70.security_code_kind, anon_70.quantity, anon_70.quantity_kind, anon_70.amount, anon_70.currency,
    anon_70.price, anon_70.safekeeping_account, anon_70.counterparty_depository, anon_70.counterparty, anon_70.counterparty_client, anon_70.place_of_settlement,
    anon_70.place_of_trade, anon_70.transaction_kind, anon_70.partial_code, anon_70.hold, anon_70.priority, anon_70.opt_out, anon_70.cum_ex, anon_70.sent_at,
    anon_70.turn, anon_70.instruction_reference AS instruction_id
  FROM anon_70
),
anon_67 AS (
  SELECT anon_69.file_id, anon_69.line_number, anon_69.byte_offset, anon_69.byte_length, anon_69.reason, anon_69.detail, anon_69.raw_text, anon_69.message_kind,
    anon_69.sender, anon_69.message_type, anon_69.message_reference, anon_69.instruction_reference, anon_69.depository_reference, anon_69.common_reference,
    anon_69.trade_reference, anon_69.linked_reference, anon_69.link_kind, anon_69.pool_reference, anon_69.movement, anon_69.payment, anon_69.trade_date,
    anon_69.settlement_date, anon_69.security_code, anon_69.security_code_kind, anon_69.quantity, anon_69.quantity_kind, anon_69.amount, anon_69.currency,
    anon_69.price, anon_69.safekeeping_account, anon_69.counterparty_depository, anon_69.counterparty, anon_69.counterparty_client, anon_69.place_of_settlement,
    anon_69.place_of_trade, anon_69.transaction_kind, anon_69.partial_code, anon_69.hold, anon_69.priority, anon_69.opt_out, anon_69.cum_ex, anon_69.sent_at,
    anon_69.turn, anon_69.instruction_id, coalesce(anon_69.trade_date, DATE '2026-11-10') AS named_on
  FROM anon_69
),
anon_68 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_65 AS (
  SELECT anon_67.file_id, anon_67.line_number, anon_67.byte_offset, anon_67.byte_length, anon_67.reason, anon_67.detail, anon_67.raw_text, anon_67.message_kind,
    anon_67.sender, anon_67.message_type, anon_67.message_reference, anon_67.instruction_reference, anon_67.depository_reference, anon_67.common_reference,
    anon_67.trade_reference, anon_67.linked_reference, anon_67.link_kind, anon_67.pool_reference, anon_67.movement, anon_67.payment, anon_67.trade_date,
    anon_67.settlement_date, anon_67.security_code, anon_67.security_code_kind, anon_67.quantity, anon_67.quantity_kind, anon_67.amount, anon_67.currency,
    anon_67.price, anon_67.safekeeping_account, anon_67.counterparty_depository, anon_67.counterparty, anon_67.counterparty_client, anon_67.place_of_settlement,
    anon_67.place_of_trade, anon_67.transaction_kind, anon_67.partial_code, anon_67.hold, anon_67.priority, anon_67.opt_out, anon_67.cum_ex, anon_67.sent_at,
    anon_67.turn, anon_67.instruction_id, anon_67.named_on, anon_68.code_from, anon_68.code_to, anon_68.security_id, anon_68.security_currency, anon_68.clearing_path
  FROM anon_67
  LEFT OUTER JOIN anon_68 ON anon_67.security_code_kind = anon_68.security_code_kind AND anon_67.security_code = anon_68.security_code AND anon_67.named_on >= anon_68.code_from
    AND anon_67.named_on < anon_68.code_to
),
anon_66 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.opened_date, instruction_terms.security_id AS terms_security, instruction_terms.movement AS terms_movement,
    instruction_terms.settlement_date AS terms_date, instruction_terms.instructed_quantity AS terms_quantity, instruction_terms.instructed_money AS terms_money
  FROM instruction_terms
),
anon_63 AS (
  SELECT anon_65.file_id, anon_65.line_number, anon_65.byte_offset, anon_65.byte_length, anon_65.reason, anon_65.detail, anon_65.raw_text, anon_65.message_kind,
    anon_65.sender, anon_65.message_type, anon_65.message_reference, anon_65.instruction_reference, anon_65.depository_reference, anon_65.common_reference,
    anon_65.trade_reference, anon_65.linked_reference, anon_65.link_kind, anon_65.pool_reference, anon_65.movement, anon_65.payment, anon_65.trade_date,
    anon_65.settlement_date, anon_65.security_code, anon_65.security_code_kind, anon_65.quantity, anon_65.quantity_kind, anon_65.amount, anon_65.currency,
    anon_65.price, anon_65.safekeeping_account, anon_65.counterparty_depository, anon_65.counterparty, anon_65.counterparty_client, anon_65.place_of_settlement,
    anon_65.place_of_trade, anon_65.transaction_kind, anon_65.partial_code, anon_65.hold, anon_65.priority, anon_65.opt_out, anon_65.cum_ex, anon_65.sent_at,
    anon_65.turn, anon_65.instruction_id, anon_65.named_on, anon_65.code_from, anon_65.code_to, anon_65.security_id, anon_65.security_currency, anon_65.clearing_path,
    anon_66.origin, anon_66.opened_date, anon_66.terms_security, anon_66.terms_movement, anon_66.terms_date, anon_66.terms_quantity, anon_66.terms_money
  FROM anon_65
  LEFT OUTER JOIN anon_66 ON anon_65.instruction_id = anon_66.instruction_id
),
anon_64 AS (
  SELECT anon_33.instruction_id, anon_33.state
  FROM anon_33
),
anon_62 AS (
  SELECT anon_63.file_id, anon_63.line_number, anon_63.byte_offset, anon_63.byte_length, anon_63.reason, anon_63.detail, anon_63.raw_text, anon_63.message_kind,
    anon_63.sender, anon_63.message_type, anon_63.message_reference, anon_63.instruction_reference, anon_63.depository_reference, anon_63.common_reference,
    anon_63.trade_reference, anon_63.linked_reference, anon_63.link_kind, anon_63.pool_reference, anon_63.movement, anon_63.payment, anon_63.trade_date,
    anon_63.settlement_date, anon_63.security_code, anon_63.security_code_kind, anon_63.quantity, anon_63.quantity_kind, anon_63.amount, anon_63.currency,
    anon_63.price, anon_63.safekeeping_account, anon_63.counterparty_depository, anon_63.counterparty, anon_63.counterparty_client, anon_63.place_of_settlement,
    anon_63.place_of_trade, anon_63.transaction_kind, anon_63.partial_code, anon_63.hold, anon_63.priority, anon_63.opt_out, anon_63.cum_ex, anon_63.sent_at,
    anon_63.turn, anon_63.instruction_id, anon_63.named_on, anon_63.code_from, anon_63.code_to, anon_63.security_id, anon_63.security_currency, anon_63.clearing_path,
    anon_63.origin, anon_63.opened_date, anon_63.terms_security, anon_63.terms_movement, anon_63.terms_date, anon_63.terms_quantity, anon_63.terms_money,
    anon_64.state
  FROM anon_63
  LEFT OUTER JOIN anon_64 ON anon_63.instruction_id = anon_64.instruction_id
),
anon_61 AS (
  SELECT anon_62.file_id, anon_62.line_number, anon_62.byte_offset, anon_62.byte_length, anon_62.reason, anon_62.detail, anon_62.raw_text, anon_62.message_kind,
    anon_62.sender, anon_62.message_type, anon_62.message_reference, anon_62.instruction_reference, anon_62.depository_reference, anon_62.common_reference,
    anon_62.trade_reference, anon_62.linked_reference, anon_62.link_kind, anon_62.pool_reference, anon_62.movement, anon_62.payment, anon_62.trade_date,
    anon_62.settlement_date, anon_62.security_code, anon_62.security_code_kind, anon_62.quantity, anon_62.quantity_kind, anon_62.amount, anon_62.currency,
    anon_62.price, anon_62.safekeeping_account, anon_62.counterparty_depository, anon_62.counterparty, anon_62.counterparty_client, anon_62.place_of_settlement,
    anon_62.place_of_trade, anon_62.transaction_kind, anon_62.partial_code, anon_62.hold, anon_62.priority, anon_62.opt_out, anon_62.cum_ex, anon_62.sent_at,
    anon_62.turn, anon_62.instruction_id, anon_62.named_on, anon_62.code_from, anon_62.code_to, anon_62.security_id, anon_62.security_currency, anon_62.clearing_path,
    anon_62.origin, anon_62.opened_date, anon_62.terms_security, anon_62.terms_movement, anon_62.terms_date, anon_62.terms_quantity, anon_62.terms_money,
    anon_62.state
  FROM anon_62
  WHERE anon_62.origin IS NULL OR anon_62.origin = 'MESSAGE'
),
anon_60 AS (
  SELECT anon_61.file_id, anon_61.line_number, anon_61.byte_offset, anon_61.byte_length, anon_61.reason, anon_61.detail, anon_61.raw_text, anon_61.message_kind,
    anon_61.sender, anon_61.message_type, anon_61.message_reference, anon_61.instruction_reference, anon_61.depository_reference, anon_61.common_reference,
    anon_61.trade_reference, anon_61.linked_reference, anon_61.link_kind, anon_61.pool_reference, anon_61.movement, anon_61.payment, anon_61.trade_date,
    anon_61.settlement_date, anon_61.security_code, anon_61.security_code_kind, anon_61.quantity, anon_61.quantity_kind, anon_61.amount, anon_61.currency,
    anon_61.price, anon_61.safekeeping_account, anon_61.counterparty_depository, anon_61.counterparty, anon_61.counterparty_client, anon_61.place_of_settlement,
    anon_61.place_of_trade, anon_61.transaction_kind, anon_61.partial_code, anon_61.hold, anon_61.priority, anon_61.opt_out, anon_61.cum_ex, anon_61.sent_at,
    anon_61.turn, anon_61.instruction_id, anon_61.named_on, anon_61.code_from, anon_61.code_to, anon_61.security_id, anon_61.security_currency, anon_61.clearing_path,
    anon_61.origin, anon_61.opened_date, anon_61.terms_security, anon_61.terms_movement, anon_61.terms_date, anon_61.terms_quantity, anon_61.terms_money,
    anon_61.state, CASE WHEN (CASE WHEN (anon_61.movement IN ('DELIVER', 'RECEIVE') AND anon_61.quantity > 0) THEN 1 ELSE 0 END = 0) THEN 'MISSING_TERMS'
    WHEN ((anon_61.turn > 1 OR anon_61.opened_date < DATE '2026-11-10' AND coalesce(anon_61.state, '-') != 'DROPPED') AND anon_61.terms_quantity = anon_61.quantity
    AND anon_61.terms_money = coalesce(anon_61.amount, CAST(0 AS NUMBER(18, 2))) AND anon_61.terms_movement = anon_61.movement AND coalesce(anon_61.terms_security, '-') = coalesce(anon_61.security_id, '-')
    AND coalesce(anon_61.terms_date, DATE '0001-01-01') = coalesce(anon_61.settlement_date, DATE '0001-01-01')) THEN 'DUPLICATE' WHEN (anon_61.turn > 1
    OR anon_61.opened_date < DATE '2026-11-10' AND coalesce(anon_61.state, '-') != 'DROPPED') THEN 'CONFLICTING_CONTENT' ELSE NULL END AS early_reason
  FROM anon_61
),
anon_59 AS (
  SELECT anon_60.instruction_id, anon_60.file_id, anon_60.line_number, 'INSTRUCT' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(anon_60.message_reference AS VARCHAR2(4000)) AS message_reference, CAST(anon_60.depository_reference AS VARCHAR2(4000)) AS depository_reference,
    CAST(anon_60.sent_at AS TIMESTAMP(6)) AS sent_at, CAST(anon_60.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_60.amount AS NUMBER(38, 2)) AS money,
    CAST(anon_60.hold AS VARCHAR2(4000)) AS hold, CAST(anon_60.priority AS VARCHAR2(4000)) AS priority, CAST(anon_60.partial_code AS VARCHAR2(4000)) AS partial_code,
    CAST(anon_60.linked_reference AS VARCHAR2(4000)) AS linked_reference, CAST(anon_60.link_kind AS VARCHAR2(4000)) AS link_kind, CAST(anon_60.pool_reference AS VARCHAR2(4000)) AS pool_reference,
    CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(anon_60.early_reason AS VARCHAR2(4000)) AS early_reason
  FROM anon_60
),
anon_77 AS (
  SELECT instruction_message.file_id, instruction_message.line_number, instruction_message.byte_offset, instruction_message.byte_length, instruction_message.reason,
    instruction_message.detail, instruction_message.raw_text, instruction_message.message_kind, instruction_message.sender, instruction_message.message_type,
    instruction_message.message_reference, instruction_message.instruction_reference, instruction_message.depository_reference, instruction_message.common_reference,
    instruction_message.trade_reference, instruction_message.linked_reference, instruction_message.link_kind, instruction_message.pool_reference, instruction_message.movement,
    instruction_message.payment, instruction_message.trade_date, instruction_message.settlement_date, instruction_message.security_code, instruction_message.security_code_kind,
    instruction_message.quantity, instruction_message.quantity_kind, instruction_message.amount, instruction_message.currency, instruction_message.price,
    instruction_message.safekeeping_account, instruction_message.counterparty_depository, instruction_message.counterparty, instruction_message.counterparty_client,
    instruction_message.place_of_settlement, instruction_message.place_of_trade, instruction_message.transaction_kind, instruction_message.partial_code,
    instruction_message.hold, instruction_message.priority, instruction_message.opt_out, instruction_message.cum_ex, instruction_message.sent_at
  FROM instruction_message
  WHERE instruction_message.reason IS NULL AND instruction_message.message_kind IN ('CANCEL', 'CONDITION')
),
anon_76 AS (
  SELECT anon_77.file_id, anon_77.line_number, anon_77.byte_offset, anon_77.byte_length, anon_77.reason, anon_77.detail, anon_77.raw_text, anon_77.message_kind,
    anon_77.sender, anon_77.message_type, anon_77.message_reference, anon_77.instruction_reference, anon_77.depository_reference, anon_77.common_reference,
    anon_77.trade_reference, anon_77.linked_reference, anon_77.link_kind, anon_77.pool_reference, anon_77.movement, anon_77.payment, anon_77.trade_date,
    anon_77.settlement_date, anon_77.security_code, anon_77.security_code_kind, anon_77.quantity, anon_77.quantity_kind, anon_77.amount, anon_77.currency,
    anon_77.price, anon_77.safekeeping_account, anon_77.counterparty_depository, anon_77.counterparty, anon_77.counterparty_client, anon_77.place_of_settlement,
    anon_77.place_of_trade, anon_77.transaction_kind, anon_77.partial_code, anon_77.hold, anon_77.priority, anon_77.opt_out, anon_77.cum_ex, anon_77.sent_at,
    coalesce(anon_77.instruction_reference, '-') AS instruction_id
  FROM anon_77
),
anon_74 AS (
  SELECT anon_76.file_id, anon_76.line_number, anon_76.byte_offset, anon_76.byte_length, anon_76.reason, anon_76.detail, anon_76.raw_text, anon_76.message_kind,
    anon_76.sender, anon_76.message_type, anon_76.message_reference, anon_76.instruction_reference, anon_76.depository_reference, anon_76.common_reference,
    anon_76.trade_reference, anon_76.linked_reference, anon_76.link_kind, anon_76.pool_reference, anon_76.movement, anon_76.payment, anon_76.trade_date,
    anon_76.settlement_date, anon_76.security_code, anon_76.security_code_kind, anon_76.quantity, anon_76.quantity_kind, anon_76.amount, anon_76.currency,
    anon_76.price, anon_76.safekeeping_account, anon_76.counterparty_depository, anon_76.counterparty, anon_76.counterparty_client, anon_76.place_of_settlement,
    anon_76.place_of_trade, anon_76.transaction_kind, anon_76.partial_code, anon_76.hold, anon_76.priority, anon_76.opt_out, anon_76.cum_ex, anon_76.sent_at,
    anon_76.instruction_id, coalesce(anon_76.trade_date, DATE '2026-11-10') AS named_on
  FROM anon_76
),
anon_75 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_73 AS (
  SELECT anon_74.file_id, anon_74.line_number, anon_74.byte_offset, anon_74.byte_length, anon_74.reason, anon_74.detail, anon_74.raw_text, anon_74.message_kind,
    anon_74.sender, anon_74.message_type, anon_74.message_reference, anon_74.instruction_reference, anon_74.depository_reference, anon_74.common_reference,
    anon_74.trade_reference, anon_74.linked_reference, anon_74.link_kind, anon_74.pool_reference, anon_74.movement, anon_74.payment, anon_74.trade_date,
    anon_74.settlement_date, anon_74.security_code, anon_74.security_code_kind, anon_74.quantity, anon_74.quantity_kind, anon_74.amount, anon_74.currency,
    anon_74.price, anon_74.safekeeping_account, anon_74.counterparty_depository, anon_74.counterparty, anon_74.counterparty_client, anon_74.place_of_settlement,
    anon_74.place_of_trade, anon_74.transaction_kind, anon_74.partial_code, anon_74.hold, anon_74.priority, anon_74.opt_out, anon_74.cum_ex, anon_74.sent_at,
    anon_74.instruction_id, anon_74.named_on, anon_75.code_from, anon_75.code_to, anon_75.security_id, anon_75.security_currency, anon_75.clearing_path
  FROM anon_74
  LEFT OUTER JOIN anon_75 ON anon_74.security_code_kind = anon_75.security_code_kind AND anon_74.security_code = anon_75.security_code AND anon_74.named_on >= anon_75.code_from
    AND anon_74.named_on < anon_75.code_to
),
anon_72 AS (
  SELECT anon_73.instruction_id, anon_73.file_id, anon_73.line_number, CASE WHEN (anon_73.message_kind = 'CANCEL') THEN 'CANCEL_REQUEST' WHEN (anon_73.hold = 'Y') THEN 'HOLD'
    WHEN (anon_73.hold = 'N' AND anon_73.quantity > 0) THEN 'PARTIAL_RELEASE' WHEN (anon_73.hold = 'N') THEN 'RELEASE' ELSE 'AMEND' END AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process,
    CAST(NULL AS VARCHAR2(4000)) AS venue_code, CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(anon_73.message_reference AS VARCHAR2(4000)) AS message_reference,
    CAST(NULL AS VARCHAR2(4000)) AS depository_reference, CAST(anon_73.sent_at AS TIMESTAMP(6)) AS sent_at, CAST(anon_73.quantity AS NUMBER(38, 6)) AS quantity,
    CAST(NULL AS NUMBER(38, 2)) AS money, CAST(anon_73.hold AS VARCHAR2(4000)) AS hold, CAST(anon_73.priority AS VARCHAR2(4000)) AS priority, CAST(anon_73.partial_code AS VARCHAR2(4000)) AS partial_code,
    CAST(anon_73.linked_reference AS VARCHAR2(4000)) AS linked_reference, CAST(anon_73.link_kind AS VARCHAR2(4000)) AS link_kind, CAST(anon_73.pool_reference AS VARCHAR2(4000)) AS pool_reference,
    CAST(anon_73.security_id AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_73
),
anon_58 AS (
  SELECT anon_59.instruction_id, anon_59.file_id, anon_59.line_number, anon_59.event, anon_59.venue_process, anon_59.venue_code, anon_59.status_reason,
    anon_59.message_reference, anon_59.depository_reference, anon_59.sent_at, anon_59.quantity, anon_59.money, anon_59.hold, anon_59.priority, anon_59.partial_code,
    anon_59.linked_reference, anon_59.link_kind, anon_59.pool_reference, anon_59.stated_security, anon_59.stated_movement, anon_59.early_reason
  FROM anon_59
  UNION ALL
  SELECT anon_72.instruction_id, anon_72.file_id, anon_72.line_number, anon_72.event, anon_72.venue_process, anon_72.venue_code, anon_72.status_reason,
    anon_72.message_reference, anon_72.depository_reference, anon_72.sent_at, anon_72.quantity, anon_72.money, anon_72.hold, anon_72.priority, anon_72.partial_code,
    anon_72.linked_reference, anon_72.link_kind, anon_72.pool_reference, anon_72.stated_security, anon_72.stated_movement, anon_72.early_reason
  FROM anon_72
),
anon_96 AS (
  SELECT status_message.file_id, status_message.line_number, status_message.byte_offset, status_message.byte_length, status_message.reason, status_message.detail,
    status_message.raw_text, status_message.sender, status_message.message_type, status_message.message_reference, status_message.instruction_reference,
    status_message.depository_reference, status_message.status_process, status_message.status_code, status_message.status_reason, status_message.status_narrative,
    status_message.movement, status_message.payment, status_message.trade_date, status_message.settlement_date, status_message.security_code, status_message.security_code_kind,
    status_message.quantity, status_message.quantity_kind, status_message.amount, status_message.currency, status_message.safekeeping_account, status_message.counterparty,
    status_message.sent_at
  FROM status_message
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_97
    FROM net_status
    WHERE status_message.file_id = net_status.file_id AND status_message.line_number = net_status.line_number
  ))
),
anon_95 AS (
  SELECT anon_96.file_id, anon_96.line_number, anon_96.byte_offset, anon_96.byte_length, anon_96.reason, anon_96.detail, anon_96.raw_text, anon_96.sender,
    anon_96.message_type, anon_96.message_reference, anon_96.instruction_reference, anon_96.depository_reference, anon_96.status_process, anon_96.status_code,
    anon_96.status_reason, anon_96.status_narrative, anon_96.movement, anon_96.payment, anon_96.trade_date, anon_96.settlement_date, anon_96.security_code,
    anon_96.security_code_kind, anon_96.quantity, anon_96.quantity_kind, anon_96.amount, anon_96.currency, anon_96.safekeeping_account, anon_96.counterparty,
    anon_96.sent_at
  FROM anon_96
  WHERE anon_96.reason IS NULL
),
anon_93 AS (
  SELECT anon_95.file_id, anon_95.line_number, anon_95.byte_offset, anon_95.byte_length, anon_95.reason, anon_95.detail, anon_95.raw_text, anon_95.sender,
    anon_95.message_type, anon_95.message_reference, anon_95.instruction_reference, anon_95.depository_reference, anon_95.status_process, anon_95.status_code,
    anon_95.status_reason, anon_95.status_narrative, anon_95.movement, anon_95.payment, anon_95.trade_date, anon_95.settlement_date, anon_95.security_code,
    anon_95.security_code_kind, anon_95.quantity, anon_95.quantity_kind, anon_95.amount, anon_95.currency, anon_95.safekeeping_account, anon_95.counterparty,
    anon_95.sent_at, coalesce(anon_95.trade_date, DATE '2026-11-10') AS named_on
  FROM anon_95
),
anon_94 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_91 AS (
  SELECT anon_93.file_id, anon_93.line_number, anon_93.byte_offset, anon_93.byte_length, anon_93.reason, anon_93.detail, anon_93.raw_text, anon_93.sender,
    anon_93.message_type, anon_93.message_reference, anon_93.instruction_reference, anon_93.depository_reference, anon_93.status_process, anon_93.status_code,
    anon_93.status_reason, anon_93.status_narrative, anon_93.movement, anon_93.payment, anon_93.trade_date, anon_93.settlement_date, anon_93.security_code,
    anon_93.security_code_kind, anon_93.quantity, anon_93.quantity_kind, anon_93.amount, anon_93.currency, anon_93.safekeeping_account, anon_93.counterparty,
    anon_93.sent_at, anon_93.named_on, anon_94.code_from, anon_94.code_to, anon_94.security_id, anon_94.security_currency, anon_94.clearing_path
  FROM anon_93
  LEFT OUTER JOIN anon_94 ON anon_93.security_code_kind = anon_94.security_code_kind AND anon_93.security_code = anon_94.security_code AND anon_93.named_on >= anon_94.code_from
    AND anon_93.named_on < anon_94.code_to
),
anon_98 AS (
  SELECT status_code.status_process, status_code.status_code, status_code.valid_from, status_code.valid_to, status_code.standard, status_code.canonical_state,
    status_code.source, status_code.evidence, status_code.origin
  FROM status_code
  WHERE status_code.valid_from <= DATE '2026-11-10' AND status_code.valid_to >= DATE '2026-11-10'
),
anon_92 AS (
  SELECT anon_98.canonical_state, anon_98.status_process, anon_98.status_code AS known_code
  FROM anon_98
),
anon_90 AS (
  SELECT anon_91.file_id, anon_91.line_number, anon_91.byte_offset, anon_91.byte_length, anon_91.reason, anon_91.detail, anon_91.raw_text, anon_91.sender,
    anon_91.message_type, anon_91.message_reference, anon_91.instruction_reference, anon_91.depository_reference, anon_91.status_process, anon_91.status_code,
    anon_91.status_reason, anon_91.status_narrative, anon_91.movement, anon_91.payment, anon_91.trade_date, anon_91.settlement_date, anon_91.security_code,
    anon_91.security_code_kind, anon_91.quantity, anon_91.quantity_kind, anon_91.amount, anon_91.currency, anon_91.safekeeping_account, anon_91.counterparty,
    anon_91.sent_at, anon_91.named_on, anon_91.code_from, anon_91.code_to, anon_91.security_id, anon_91.security_currency, anon_91.clearing_path, anon_92.canonical_state,
    anon_92.known_code
  FROM anon_91
  LEFT OUTER JOIN anon_92 ON anon_91.status_process = anon_92.status_process AND anon_91.status_code = anon_92.known_code
),
anon_88 AS (
  SELECT anon_90.file_id, anon_90.line_number, anon_90.byte_offset, anon_90.byte_length, anon_90.reason, anon_90.detail, anon_90.raw_text, anon_90.sender,
    anon_90.message_type, anon_90.message_reference, anon_90.instruction_reference, anon_90.depository_reference, anon_90.status_process, anon_90.status_code,
    anon_90.status_reason, anon_90.status_narrative, anon_90.movement, anon_90.payment, anon_90.trade_date, anon_90.settlement_date, anon_90.security_code,
    anon_90.security_code_kind, anon_90.quantity, anon_90.quantity_kind, anon_90.amount, anon_90.currency, anon_90.safekeeping_account, anon_90.counterparty,
    anon_90.sent_at, anon_90.named_on, anon_90.code_from, anon_90.code_to, anon_90.security_id, anon_90.security_currency, anon_90.clearing_path, anon_90.canonical_state,
    anon_90.known_code, anon_90.instruction_reference AS asked_reference
  FROM anon_90
),
anon_99 AS (
  SELECT instruction_terms.instruction_id AS by_ours, instruction_terms.instruction_id AS own_reference
  FROM instruction_terms
),
anon_102 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.item_id, instruction_terms.replaces, instruction_terms.venue, instruction_terms.message_reference,
    instruction_terms.depository_reference, instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment,
    instruction_terms.trade_date, instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account,
    instruction_terms.counterparty, instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out,
    instruction_terms.instructed_quantity, instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.origin IN ('LINE', 'CLAIM', 'TRANSFORMED') AND instruction_terms.message_reference IS NOT NULL
),
anon_101 AS (
  SELECT anon_102.instruction_id AS by_ours, anon_102.message_reference AS own_reference
  FROM anon_102
),
anon_100 AS (
  SELECT anon_101.by_ours, anon_101.own_reference
  FROM anon_101
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_103
    FROM anon_99
    WHERE anon_101.own_reference = anon_99.own_reference
  ))
),
anon_89 AS (
  SELECT anon_99.by_ours, anon_99.own_reference
  FROM anon_99
  UNION ALL
  SELECT anon_100.by_ours, anon_100.own_reference
  FROM anon_100
),
anon_86 AS (
  SELECT anon_88.file_id, anon_88.line_number, anon_88.byte_offset, anon_88.byte_length, anon_88.reason, anon_88.detail, anon_88.raw_text, anon_88.sender,
    anon_88.message_type, anon_88.message_reference, anon_88.instruction_reference, anon_88.depository_reference, anon_88.status_process, anon_88.status_code,
    anon_88.status_reason, anon_88.status_narrative, anon_88.movement, anon_88.payment, anon_88.trade_date, anon_88.settlement_date, anon_88.security_code,
    anon_88.security_code_kind, anon_88.quantity, anon_88.quantity_kind, anon_88.amount, anon_88.currency, anon_88.safekeeping_account, anon_88.counterparty,
    anon_88.sent_at, anon_88.named_on, anon_88.code_from, anon_88.code_to, anon_88.security_id, anon_88.security_currency, anon_88.clearing_path, anon_88.canonical_state,
    anon_88.known_code, anon_88.asked_reference, anon_89.by_ours, anon_89.own_reference
  FROM anon_88
  LEFT OUTER JOIN anon_89 ON anon_88.asked_reference = anon_89.own_reference
),
anon_106 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.item_id, instruction_terms.replaces, instruction_terms.venue, instruction_terms.message_reference,
    instruction_terms.depository_reference, instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment,
    instruction_terms.trade_date, instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account,
    instruction_terms.counterparty, instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out,
    instruction_terms.instructed_quantity, instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.depository_reference IS NOT NULL
),
anon_105 AS (
  SELECT anon_106.depository_reference, CAST(count(*) AS NUMBER(19)) AS owners, min(anon_106.instruction_id) AS by_theirs
  FROM anon_106
  GROUP BY anon_106.depository_reference
),
anon_104 AS (
  SELECT anon_105.depository_reference, anon_105.owners, anon_105.by_theirs
  FROM anon_105
  WHERE anon_105.owners = 1
),
anon_87 AS (
  SELECT anon_104.by_theirs, anon_104.depository_reference AS known_reference
  FROM anon_104
),
anon_85 AS (
  SELECT anon_86.file_id, anon_86.line_number, anon_86.byte_offset, anon_86.byte_length, anon_86.reason, anon_86.detail, anon_86.raw_text, anon_86.sender,
    anon_86.message_type, anon_86.message_reference, anon_86.instruction_reference, anon_86.depository_reference, anon_86.status_process, anon_86.status_code,
    anon_86.status_reason, anon_86.status_narrative, anon_86.movement, anon_86.payment, anon_86.trade_date, anon_86.settlement_date, anon_86.security_code,
    anon_86.security_code_kind, anon_86.quantity, anon_86.quantity_kind, anon_86.amount, anon_86.currency, anon_86.safekeeping_account, anon_86.counterparty,
    anon_86.sent_at, anon_86.named_on, anon_86.code_from, anon_86.code_to, anon_86.security_id, anon_86.security_currency, anon_86.clearing_path, anon_86.canonical_state,
    anon_86.known_code, anon_86.asked_reference, anon_86.by_ours, anon_86.own_reference, anon_87.by_theirs, anon_87.known_reference
  FROM anon_86
  LEFT OUTER JOIN anon_87 ON anon_86.depository_reference = anon_87.known_reference
),
anon_84 AS (
  SELECT anon_85.file_id, anon_85.line_number, anon_85.byte_offset, anon_85.byte_length, anon_85.reason, anon_85.detail, anon_85.raw_text, anon_85.sender,
    anon_85.message_type, anon_85.message_reference, anon_85.instruction_reference, anon_85.depository_reference, anon_85.status_process, anon_85.status_code,
    anon_85.status_reason, anon_85.status_narrative, anon_85.movement, anon_85.payment, anon_85.trade_date, anon_85.settlement_date, anon_85.security_code,
    anon_85.security_code_kind, anon_85.quantity, anon_85.quantity_kind, anon_85.amount, anon_85.currency, anon_85.safekeeping_account, anon_85.counterparty,
    anon_85.sent_at, anon_85.named_on, anon_85.code_from, anon_85.code_to, anon_85.security_id, anon_85.security_currency, anon_85.clearing_path, anon_85.canonical_state,
    anon_85.known_code, anon_85.asked_reference, anon_85.by_ours, anon_85.own_reference, anon_85.by_theirs, anon_85.known_reference, coalesce(anon_85.by_ours, anon_85.by_theirs, '-') AS instruction_id
  FROM anon_85
),
anon_82 AS (
  SELECT anon_84.file_id, anon_84.line_number, anon_84.byte_offset, anon_84.byte_length, anon_84.reason, anon_84.detail, anon_84.raw_text, anon_84.sender,
    anon_84.message_type, anon_84.message_reference, anon_84.instruction_reference, anon_84.depository_reference, anon_84.status_process, anon_84.status_code,
    anon_84.status_reason, anon_84.status_narrative, anon_84.movement, anon_84.payment, anon_84.trade_date, anon_84.settlement_date, anon_84.security_code,
    anon_84.security_code_kind, anon_84.quantity, anon_84.quantity_kind, anon_84.amount, anon_84.currency, anon_84.safekeeping_account, anon_84.counterparty,
    anon_84.sent_at, anon_84.named_on, anon_84.code_from, anon_84.code_to, anon_84.security_id, anon_84.security_currency, anon_84.clearing_path, anon_84.canonical_state,
    anon_84.known_code, anon_84.asked_reference, anon_84.by_ours, anon_84.own_reference, anon_84.by_theirs, anon_84.known_reference, anon_84.instruction_id,
    CAST(anon_84.quantity AS NUMBER(38, 6)) AS said_quantity
  FROM anon_84
),
anon_111 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.item_id, instruction_terms.replaces, instruction_terms.venue, instruction_terms.message_reference,
    instruction_terms.depository_reference, instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment,
    instruction_terms.trade_date, instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account,
    instruction_terms.counterparty, instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out,
    instruction_terms.instructed_quantity, instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.item_id IS NOT NULL
),
anon_114 AS (
  SELECT anon_111.instruction_id, anon_111.origin, anon_111.item_id, anon_111.replaces, anon_111.venue, anon_111.message_reference, anon_111.depository_reference,
    anon_111.common_reference, anon_111.trade_reference, anon_111.movement, anon_111.payment, anon_111.trade_date, anon_111.settlement_date, anon_111.security_id,
    anon_111.currency, anon_111.depository_account, anon_111.counterparty, anon_111.place_of_settlement, anon_111.account_id, anon_111.transaction_kind,
    anon_111.opt_out, anon_111.instructed_quantity, anon_111.instructed_money, anon_111.opened_date
  FROM anon_111
  WHERE anon_111.replaces IS NOT NULL
),
anon_113 AS (
  SELECT anon_114.replaces AS replaced_id
  FROM anon_114
),
anon_110 AS (
  SELECT anon_111.instruction_id, anon_111.origin, anon_111.item_id, anon_111.replaces, anon_111.venue, anon_111.message_reference, anon_111.depository_reference,
    anon_111.common_reference, anon_111.trade_reference, anon_111.movement, anon_111.payment, anon_111.trade_date, anon_111.settlement_date, anon_111.security_id,
    anon_111.currency, anon_111.depository_account, anon_111.counterparty, anon_111.place_of_settlement, anon_111.account_id, anon_111.transaction_kind,
    anon_111.opt_out, anon_111.instructed_quantity, anon_111.instructed_money, anon_111.opened_date
  FROM anon_111
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_112
    FROM anon_113
    WHERE anon_111.instruction_id = anon_113.replaced_id
  ))
),
anon_109 AS (
  SELECT anon_110.instruction_id, anon_110.origin, anon_110.item_id, anon_110.replaces, anon_110.venue, anon_110.message_reference, anon_110.depository_reference,
    anon_110.common_reference, anon_110.trade_reference, anon_110.movement, anon_110.payment, anon_110.trade_date, anon_110.settlement_date, anon_110.security_id,
    anon_110.currency, anon_110.depository_account, anon_110.counterparty, anon_110.place_of_settlement, anon_110.account_id, anon_110.transaction_kind,
    anon_110.opt_out, anon_110.instructed_quantity, anon_110.instructed_money, anon_110.opened_date
  FROM anon_110
  WHERE anon_110.origin = 'MADE_THERE' AND anon_110.depository_reference IS NULL
),
anon_108 AS (
  SELECT anon_109.security_id, anon_109.movement, anon_109.instructed_quantity, CAST(count(*) AS NUMBER(19)) AS candidates, min(anon_109.instruction_id) AS by_terms
  FROM anon_109
  GROUP BY anon_109.security_id, anon_109.movement, anon_109.instructed_quantity
),
anon_107 AS (
  SELECT anon_108.security_id, anon_108.movement, anon_108.instructed_quantity, anon_108.candidates, anon_108.by_terms
  FROM anon_108
  WHERE anon_108.candidates = 1
),
anon_83 AS (
  SELECT anon_107.by_terms, anon_107.security_id AS made_security, anon_107.movement AS made_movement, anon_107.instructed_quantity AS made_quantity
  FROM anon_107
),
anon_81 AS (
  SELECT anon_82.file_id, anon_82.line_number, anon_82.byte_offset, anon_82.byte_length, anon_82.reason, anon_82.detail, anon_82.raw_text, anon_82.sender,
    anon_82.message_type, anon_82.message_reference, anon_82.instruction_reference, anon_82.depository_reference, anon_82.status_process, anon_82.status_code,
    anon_82.status_reason, anon_82.status_narrative, anon_82.movement, anon_82.payment, anon_82.trade_date, anon_82.settlement_date, anon_82.security_code,
    anon_82.security_code_kind, anon_82.quantity, anon_82.quantity_kind, anon_82.amount, anon_82.currency, anon_82.safekeeping_account, anon_82.counterparty,
    anon_82.sent_at, anon_82.named_on, anon_82.code_from, anon_82.code_to, anon_82.security_id, anon_82.security_currency, anon_82.clearing_path, anon_82.canonical_state,
    anon_82.known_code, anon_82.asked_reference, anon_82.by_ours, anon_82.own_reference, anon_82.by_theirs, anon_82.known_reference, anon_82.instruction_id,
    anon_82.said_quantity, anon_83.by_terms, anon_83.made_security, anon_83.made_movement, anon_83.made_quantity
  FROM anon_82
  LEFT OUTER JOIN anon_83 ON anon_82.security_id = anon_83.made_security AND anon_82.movement = anon_83.made_movement AND anon_82.said_quantity = anon_83.made_quantity
),
anon_80 AS (
  SELECT anon_81.file_id, anon_81.line_number, anon_81.byte_offset, anon_81.byte_length, anon_81.reason, anon_81.detail, anon_81.raw_text, anon_81.sender,
    anon_81.message_type, anon_81.message_reference, anon_81.instruction_reference, anon_81.depository_reference, anon_81.status_process, anon_81.status_code,
    anon_81.status_reason, anon_81.status_narrative, anon_81.movement, anon_81.payment, anon_81.trade_date, anon_81.settlement_date, anon_81.security_code,
    anon_81.security_code_kind, anon_81.quantity, anon_81.quantity_kind, anon_81.amount, anon_81.currency, anon_81.safekeeping_account, anon_81.counterparty,
    anon_81.sent_at, anon_81.named_on, anon_81.code_from, anon_81.code_to, anon_81.security_id, anon_81.security_currency, anon_81.clearing_path, anon_81.canonical_state,
    anon_81.known_code, anon_81.asked_reference, anon_81.by_ours, anon_81.own_reference, anon_81.by_theirs, anon_81.known_reference, anon_81.said_quantity,
    anon_81.by_terms, anon_81.made_security, anon_81.made_movement, anon_81.made_quantity, CASE WHEN (anon_81.instruction_id = '-') THEN coalesce(anon_81.by_terms, '-')
    ELSE anon_81.instruction_id END AS instruction_id
  FROM anon_81
),
anon_79 AS (
  SELECT anon_80.file_id, anon_80.line_number, anon_80.byte_offset, anon_80.byte_length, anon_80.reason, anon_80.detail, anon_80.raw_text, anon_80.sender,
    anon_80.message_type, anon_80.message_reference, anon_80.instruction_reference, anon_80.depository_reference, anon_80.status_process, anon_80.status_code,
    anon_80.status_reason, anon_80.status_narrative, anon_80.movement, anon_80.payment, anon_80.trade_date, anon_80.settlement_date, anon_80.security_code,
    anon_80.security_code_kind, anon_80.quantity, anon_80.quantity_kind, anon_80.amount, anon_80.currency, anon_80.safekeeping_account, anon_80.counterparty,
    anon_80.sent_at, anon_80.named_on, anon_80.code_from, anon_80.code_to, anon_80.security_id, anon_80.security_currency, anon_80.clearing_path, anon_80.canonical_state,
    anon_80.known_code, anon_80.asked_reference, anon_80.by_ours, anon_80.own_reference, anon_80.by_theirs, anon_80.known_reference, anon_80.said_quantity,
    anon_80.by_terms, anon_80.made_security, anon_80.made_movement, anon_80.made_quantity, anon_80.instruction_id, CASE WHEN (anon_80.instruction_id = '-') THEN 'UNKNOWN_REFERENCE'
    WHEN (anon_80.canonical_state IS NULL) THEN 'UNKNOWN_CODE' ELSE NULL END AS early_reason
  FROM anon_80
),
anon_78 AS (
  SELECT anon_79.instruction_id, anon_79.file_id, anon_79.line_number, coalesce(anon_79.canonical_state, 'UNKNOWN_STATUS') AS event, CAST(anon_79.status_process AS VARCHAR2(4000)) AS venue_process,
    CAST(anon_79.status_code AS VARCHAR2(4000)) AS venue_code, CAST(anon_79.status_reason AS VARCHAR2(4000)) AS status_reason, CAST(anon_79.message_reference AS VARCHAR2(4000)) AS message_reference,
    CAST(anon_79.depository_reference AS VARCHAR2(4000)) AS depository_reference, CAST(anon_79.sent_at AS TIMESTAMP(6)) AS sent_at, CAST(NULL AS NUMBER(38, 6)) AS quantity,
    CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold, CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code,
    CAST(NULL AS VARCHAR2(4000)) AS linked_reference, CAST(NULL AS VARCHAR2(4000)) AS link_kind, CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(anon_79.security_id AS VARCHAR2(4000)) AS stated_security,
    CAST(anon_79.movement AS VARCHAR2(4000)) AS stated_movement, CAST(anon_79.early_reason AS VARCHAR2(4000)) AS early_reason
  FROM anon_79
),
anon_119 AS (
  SELECT settlement.file_id, settlement.line_number, settlement.instruction_id, settlement.clearing_path, settlement.security_id, settlement.depository_account,
    settlement.contra_account, settlement.account_id, settlement.currency, settlement.quantity, settlement.money, settlement.reason, settlement.settlement_date
  FROM settlement
  WHERE settlement.clearing_path IN ('TRADE_FOR_TRADE', 'CLAIM') AND settlement.instruction_id != '-'
),
anon_122 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.item_id, instruction_terms.replaces, instruction_terms.venue, instruction_terms.message_reference,
    instruction_terms.depository_reference, instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment,
    instruction_terms.trade_date, instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account,
    instruction_terms.counterparty, instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out,
    instruction_terms.instructed_quantity, instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.item_id IS NOT NULL
),
anon_125 AS (
  SELECT anon_122.instruction_id, anon_122.origin, anon_122.item_id, anon_122.replaces, anon_122.venue, anon_122.message_reference, anon_122.depository_reference,
    anon_122.common_reference, anon_122.trade_reference, anon_122.movement, anon_122.payment, anon_122.trade_date, anon_122.settlement_date, anon_122.security_id,
    anon_122.currency, anon_122.depository_account, anon_122.counterparty, anon_122.place_of_settlement, anon_122.account_id, anon_122.transaction_kind,
    anon_122.opt_out, anon_122.instructed_quantity, anon_122.instructed_money, anon_122.opened_date
  FROM anon_122
  WHERE anon_122.replaces IS NOT NULL
),
anon_124 AS (
  SELECT anon_125.replaces AS replaced_id
  FROM anon_125
),
anon_121 AS (
  SELECT anon_122.instruction_id, anon_122.origin, anon_122.item_id, anon_122.replaces, anon_122.venue, anon_122.message_reference, anon_122.depository_reference,
    anon_122.common_reference, anon_122.trade_reference, anon_122.movement, anon_122.payment, anon_122.trade_date, anon_122.settlement_date, anon_122.security_id,
    anon_122.currency, anon_122.depository_account, anon_122.counterparty, anon_122.place_of_settlement, anon_122.account_id, anon_122.transaction_kind,
    anon_122.opt_out, anon_122.instructed_quantity, anon_122.instructed_money, anon_122.opened_date
  FROM anon_122
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_123
    FROM anon_124
    WHERE anon_122.instruction_id = anon_124.replaced_id
  ))
),
anon_120 AS (
  SELECT anon_121.item_id, anon_121.instruction_id AS standing_id
  FROM anon_121
),
anon_118 AS (
  SELECT anon_119.file_id, anon_119.line_number, anon_119.instruction_id, anon_119.clearing_path, anon_119.security_id, anon_119.depository_account, anon_119.contra_account,
    anon_119.account_id, anon_119.currency, anon_119.quantity, anon_119.money, anon_119.reason, anon_119.settlement_date, anon_120.item_id, anon_120.standing_id
  FROM anon_119
  LEFT OUTER JOIN anon_120 ON anon_119.instruction_id = anon_120.item_id
),
anon_117 AS (
  SELECT anon_118.file_id, anon_118.line_number, anon_118.clearing_path, anon_118.security_id, anon_118.depository_account, anon_118.contra_account, anon_118.account_id,
    anon_118.currency, anon_118.quantity, anon_118.money, anon_118.reason, anon_118.settlement_date, anon_118.item_id, anon_118.standing_id, coalesce(anon_118.standing_id, anon_118.instruction_id) AS instruction_id
  FROM anon_118
),
anon_116 AS (
  SELECT anon_117.instruction_id, anon_117.file_id, anon_117.line_number, 'SETTLE' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(abs(anon_117.quantity) AS NUMBER(38, 6)) AS quantity, CAST(abs(anon_117.money) AS NUMBER(38, 2)) AS money,
    CAST(NULL AS VARCHAR2(4000)) AS hold, CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code, CAST(NULL AS VARCHAR2(4000)) AS linked_reference,
    CAST(NULL AS VARCHAR2(4000)) AS link_kind, CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement,
    CAST(anon_117.reason AS VARCHAR2(4000)) AS early_reason
  FROM anon_117
),
anon_143 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.instructed_quantity, instruction.instructed_money, instruction.depository_account, instruction.contra_account, instruction.street_reference,
    instruction.account_id, instruction.short_sale, instruction.trade_date
  FROM instruction
  WHERE instruction.clearing_path != 'TRADE_FOR_TRADE'
),
anon_142 AS (
  SELECT anon_143.instruction_id AS net_reference
  FROM anon_143
),
anon_140 AS (
  SELECT depository_activity.file_id, depository_activity.line_number, depository_activity.activity_reference, depository_activity.activity_kind, depository_activity.activity_status,
    depository_activity.depository_account, depository_activity.contra_account, depository_activity.security_id, depository_activity.quantity, depository_activity.money,
    depository_activity.our_reference, depository_activity.status_reason, depository_activity.status, depository_activity.reason, depository_activity.known_date
  FROM depository_activity
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_141
    FROM anon_142
    WHERE depository_activity.our_reference = anon_142.net_reference
  ))
),
anon_145 AS (
  SELECT settlement.file_id, settlement.line_number, settlement.instruction_id, settlement.clearing_path, settlement.security_id, settlement.depository_account,
    settlement.contra_account, settlement.account_id, settlement.currency, settlement.quantity, settlement.money, settlement.reason, settlement.settlement_date
  FROM settlement
  WHERE settlement.clearing_path IN ('CNS', 'NET') AND settlement.instruction_id != '-'
),
anon_139 AS (
  SELECT anon_140.file_id, anon_140.line_number, anon_140.activity_reference, anon_140.activity_kind, anon_140.activity_status, anon_140.depository_account,
    anon_140.contra_account, anon_140.security_id, anon_140.quantity, anon_140.money, anon_140.our_reference, anon_140.status_reason, anon_140.status, anon_140.reason,
    anon_140.known_date
  FROM anon_140
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_144
    FROM anon_145
    WHERE anon_140.file_id = anon_145.file_id AND anon_140.line_number = anon_145.line_number
  ))
),
anon_138 AS (
  SELECT anon_139.file_id, anon_139.line_number, anon_139.activity_reference, anon_139.activity_kind, anon_139.activity_status, anon_139.depository_account,
    anon_139.contra_account, anon_139.security_id, anon_139.quantity, anon_139.money, anon_139.our_reference, anon_139.status_reason, anon_139.status, anon_139.reason,
    anon_139.known_date
  FROM anon_139
  WHERE anon_139.our_reference IS NOT NULL AND anon_139.status != 'duplicate'
),
anon_148 AS (
  SELECT anon_139.file_id, anon_139.line_number, anon_139.activity_reference, anon_139.activity_kind, anon_139.activity_status, anon_139.depository_account,
    anon_139.contra_account, anon_139.security_id, anon_139.quantity, anon_139.money, anon_139.our_reference, anon_139.status_reason, anon_139.status, anon_139.reason,
    anon_139.known_date
  FROM anon_139
  WHERE anon_139.activity_status IN ('PENDING', 'REJECTED', 'DROPPED')
),
anon_151 AS (
  SELECT status_message.file_id
  FROM status_message
),
anon_150 AS (
  SELECT DISTINCT anon_151.file_id
  FROM anon_151
),
anon_147 AS (
  SELECT anon_148.file_id, anon_148.line_number, anon_148.activity_reference, anon_148.activity_kind, anon_148.activity_status, anon_148.depository_account,
    anon_148.contra_account, anon_148.security_id, anon_148.quantity, anon_148.money, anon_148.our_reference, anon_148.status_reason, anon_148.status, anon_148.reason,
    anon_148.known_date
  FROM anon_148
  WHERE EXISTS (
    SELECT 1 AS anon_149
    FROM anon_150
    WHERE anon_148.file_id = anon_150.file_id
  )
),
anon_137 AS (
  SELECT anon_138.file_id, anon_138.line_number, anon_138.activity_reference, anon_138.activity_kind, anon_138.activity_status, anon_138.depository_account,
    anon_138.contra_account, anon_138.security_id, anon_138.quantity, anon_138.money, anon_138.our_reference, anon_138.status_reason, anon_138.status, anon_138.reason,
    anon_138.known_date
  FROM anon_138
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_146
    FROM anon_147
    WHERE anon_138.file_id = anon_147.file_id AND anon_138.line_number = anon_147.line_number
  ))
),
anon_136 AS (
  SELECT anon_137.file_id, anon_137.line_number, anon_137.activity_reference, anon_137.activity_kind, anon_137.activity_status, anon_137.depository_account,
    anon_137.contra_account, anon_137.security_id, anon_137.quantity, anon_137.money, anon_137.our_reference, anon_137.status_reason, anon_137.status, anon_137.reason,
    anon_137.known_date
  FROM anon_137
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_152
    FROM anon_117
    WHERE anon_137.file_id = anon_117.file_id AND anon_137.line_number = anon_117.line_number
  ))
),
anon_135 AS (
  SELECT anon_136.file_id, anon_136.line_number, anon_136.activity_reference, anon_136.activity_kind, anon_136.activity_status, anon_136.depository_account,
    anon_136.contra_account, anon_136.security_id, anon_136.quantity, anon_136.money, anon_136.our_reference, anon_136.status_reason, anon_136.status, anon_136.reason,
    anon_136.known_date, anon_136.activity_reference AS depository_reference
  FROM anon_136
),
anon_133 AS (
  SELECT anon_135.file_id, anon_135.line_number, anon_135.activity_reference, anon_135.activity_kind, anon_135.activity_status, anon_135.depository_account,
    anon_135.contra_account, anon_135.security_id, anon_135.quantity, anon_135.money, anon_135.our_reference, anon_135.status_reason, anon_135.status, anon_135.reason,
    anon_135.known_date, anon_135.depository_reference, anon_135.our_reference AS asked_reference
  FROM anon_135
),
anon_153 AS (
  SELECT instruction_terms.instruction_id AS by_ours, instruction_terms.instruction_id AS own_reference
  FROM instruction_terms
),
anon_156 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.item_id, instruction_terms.replaces, instruction_terms.venue, instruction_terms.message_reference,
    instruction_terms.depository_reference, instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment,
    instruction_terms.trade_date, instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account,
    instruction_terms.counterparty, instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out,
    instruction_terms.instructed_quantity, instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.origin IN ('LINE', 'CLAIM', 'TRANSFORMED') AND instruction_terms.message_reference IS NOT NULL
),
anon_155 AS (
  SELECT anon_156.instruction_id AS by_ours, anon_156.message_reference AS own_reference
  FROM anon_156
),
anon_154 AS (
  SELECT anon_155.by_ours, anon_155.own_reference
  FROM anon_155
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_157
    FROM anon_153
    WHERE anon_155.own_reference = anon_153.own_reference
  ))
),
anon_134 AS (
  SELECT anon_153.by_ours, anon_153.own_reference
  FROM anon_153
  UNION ALL
  SELECT anon_154.by_ours, anon_154.own_reference
  FROM anon_154
),
anon_131 AS (
  SELECT anon_133.file_id, anon_133.line_number, anon_133.activity_reference, anon_133.activity_kind, anon_133.activity_status, anon_133.depository_account,
    anon_133.contra_account, anon_133.security_id, anon_133.quantity, anon_133.money, anon_133.our_reference, anon_133.status_reason, anon_133.status, anon_133.reason,
    anon_133.known_date, anon_133.depository_reference, anon_133.asked_reference, anon_134.by_ours, anon_134.own_reference
  FROM anon_133
  LEFT OUTER JOIN anon_134 ON anon_133.asked_reference = anon_134.own_reference
),
anon_160 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.item_id, instruction_terms.replaces, instruction_terms.venue, instruction_terms.message_reference,
    instruction_terms.depository_reference, instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment,
    instruction_terms.trade_date, instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account,
    instruction_terms.counterparty, instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out,
    instruction_terms.instructed_quantity, instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.depository_reference IS NOT NULL
),
anon_159 AS (
  SELECT anon_160.depository_reference, CAST(count(*) AS NUMBER(19)) AS owners, min(anon_160.instruction_id) AS by_theirs
  FROM anon_160
  GROUP BY anon_160.depository_reference
),
anon_158 AS (
  SELECT anon_159.depository_reference, anon_159.owners, anon_159.by_theirs
  FROM anon_159
  WHERE anon_159.owners = 1
),
anon_132 AS (
  SELECT anon_158.by_theirs, anon_158.depository_reference AS known_reference
  FROM anon_158
),
anon_130 AS (
  SELECT anon_131.file_id, anon_131.line_number, anon_131.activity_reference, anon_131.activity_kind, anon_131.activity_status, anon_131.depository_account,
    anon_131.contra_account, anon_131.security_id, anon_131.quantity, anon_131.money, anon_131.our_reference, anon_131.status_reason, anon_131.status, anon_131.reason,
    anon_131.known_date, anon_131.depository_reference, anon_131.asked_reference, anon_131.by_ours, anon_131.own_reference, anon_132.by_theirs, anon_132.known_reference
  FROM anon_131
  LEFT OUTER JOIN anon_132 ON anon_131.depository_reference = anon_132.known_reference
),
anon_129 AS (
  SELECT anon_130.file_id, anon_130.line_number, anon_130.activity_reference, anon_130.activity_kind, anon_130.activity_status, anon_130.depository_account,
    anon_130.contra_account, anon_130.security_id, anon_130.quantity, anon_130.money, anon_130.our_reference, anon_130.status_reason, anon_130.status, anon_130.reason,
    anon_130.known_date, anon_130.depository_reference, anon_130.asked_reference, anon_130.by_ours, anon_130.own_reference, anon_130.by_theirs, anon_130.known_reference,
    coalesce(anon_130.by_ours, anon_130.by_theirs, '-') AS instruction_id
  FROM anon_130
),
anon_128 AS (
  SELECT anon_129.file_id, anon_129.line_number, anon_129.activity_reference, anon_129.activity_kind, anon_129.activity_status, anon_129.depository_account,
    anon_129.contra_account, anon_129.security_id, anon_129.quantity, anon_129.money, anon_129.our_reference, anon_129.status_reason, anon_129.status, anon_129.reason,
    anon_129.known_date, anon_129.depository_reference, anon_129.asked_reference, anon_129.by_ours, anon_129.own_reference, anon_129.by_theirs, anon_129.known_reference,
    anon_129.instruction_id
  FROM anon_129
  WHERE (anon_129.status = 'accepted' OR anon_129.reason = 'OTHER_DAY') AND anon_129.activity_kind IN ('DVP', 'FREE')
),
anon_127 AS (
  SELECT anon_128.file_id, anon_128.line_number, anon_128.activity_reference, anon_128.activity_kind, anon_128.activity_status, anon_128.depository_account,
    anon_128.contra_account, anon_128.security_id, anon_128.quantity, anon_128.money, anon_128.our_reference, anon_128.status_reason, anon_128.status, anon_128.reason,
    anon_128.known_date, anon_128.depository_reference, anon_128.asked_reference, anon_128.by_ours, anon_128.own_reference, anon_128.by_theirs, anon_128.known_reference,
    anon_128.instruction_id, CASE WHEN (anon_128.activity_status = 'MADE') THEN 'SETTLE' WHEN (anon_128.activity_status = 'PENDING') THEN 'PENDING' WHEN (anon_128.activity_status = 'DROPPED') THEN 'DROPPED'
    WHEN (anon_128.activity_status = 'REJECTED') THEN 'REJECTED' ELSE 'REVERSED' END AS event, CASE WHEN (anon_128.instruction_id = '-') THEN 'UNKNOWN_REFERENCE'
    WHEN (anon_128.reason = 'OTHER_DAY') THEN 'CLOSED_DAY' ELSE NULL END AS early_reason
  FROM anon_128
),
anon_126 AS (
  SELECT anon_127.instruction_id, anon_127.file_id, anon_127.line_number, anon_127.event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(CASE WHEN (anon_127.activity_status = 'MADE') THEN CAST(NULL AS VARCHAR2(4000))
    ELSE anon_127.activity_status END AS VARCHAR2(4000)) AS venue_code, CAST(anon_127.status_reason AS VARCHAR2(4000)) AS status_reason, CAST(anon_127.activity_reference AS VARCHAR2(4000)) AS message_reference,
    CAST(anon_127.depository_reference AS VARCHAR2(4000)) AS depository_reference, CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(abs(anon_127.quantity) AS NUMBER(38, 6)) AS quantity,
    CAST(abs(anon_127.money) AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold, CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code,
    CAST(NULL AS VARCHAR2(4000)) AS linked_reference, CAST(NULL AS VARCHAR2(4000)) AS link_kind, CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(anon_127.security_id AS VARCHAR2(4000)) AS stated_security,
    CAST(CASE WHEN (anon_127.quantity < 0) THEN 'DELIVER' WHEN (anon_127.quantity > 0) THEN 'RECEIVE' ELSE CAST(NULL AS VARCHAR2(4000)) END AS VARCHAR2(4000)) AS stated_movement,
    CAST(anon_127.early_reason AS VARCHAR2(4000)) AS early_reason
  FROM anon_127
),
anon_115 AS (
  SELECT anon_116.instruction_id, anon_116.file_id, anon_116.line_number, anon_116.event, anon_116.venue_process, anon_116.venue_code, anon_116.status_reason,
    anon_116.message_reference, anon_116.depository_reference, anon_116.sent_at, anon_116.quantity, anon_116.money, anon_116.hold, anon_116.priority, anon_116.partial_code,
    anon_116.linked_reference, anon_116.link_kind, anon_116.pool_reference, anon_116.stated_security, anon_116.stated_movement, anon_116.early_reason
  FROM anon_116
  UNION ALL
  SELECT anon_126.instruction_id, anon_126.file_id, anon_126.line_number, anon_126.event, anon_126.venue_process, anon_126.venue_code, anon_126.status_reason,
    anon_126.message_reference, anon_126.depository_reference, anon_126.sent_at, anon_126.quantity, anon_126.money, anon_126.hold, anon_126.priority, anon_126.partial_code,
    anon_126.linked_reference, anon_126.link_kind, anon_126.pool_reference, anon_126.stated_security, anon_126.stated_movement, anon_126.early_reason
  FROM anon_126
),
anon_164 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.item_id, instruction_terms.replaces, instruction_terms.venue, instruction_terms.message_reference,
    instruction_terms.depository_reference, instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment,
    instruction_terms.trade_date, instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account,
    instruction_terms.counterparty, instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out,
    instruction_terms.instructed_quantity, instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.settlement_date <= DATE '2026-11-10'
),
anon_166 AS (
  SELECT anon_33.instruction_id, anon_33.item_id, anon_33.state, anon_33.ended_date, anon_33.instructed_quantity, anon_33.settled_quantity, anon_33.hold,
    anon_33.priority, anon_33.partial_code, anon_33.pool_reference
  FROM anon_33
  WHERE anon_33.ended_date IS NOT NULL
),
anon_163 AS (
  SELECT anon_164.instruction_id, anon_164.origin, anon_164.item_id, anon_164.replaces, anon_164.venue, anon_164.message_reference, anon_164.depository_reference,
    anon_164.common_reference, anon_164.trade_reference, anon_164.movement, anon_164.payment, anon_164.trade_date, anon_164.settlement_date, anon_164.security_id,
    anon_164.currency, anon_164.depository_account, anon_164.counterparty, anon_164.place_of_settlement, anon_164.account_id, anon_164.transaction_kind,
    anon_164.opt_out, anon_164.instructed_quantity, anon_164.instructed_money, anon_164.opened_date
  FROM anon_164
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_165
    FROM anon_166
    WHERE anon_164.instruction_id = anon_166.instruction_id
  ))
),
anon_162 AS (
  SELECT anon_163.instruction_id, anon_163.origin, anon_163.item_id, anon_163.replaces, anon_163.venue, anon_163.message_reference, anon_163.depository_reference,
    anon_163.common_reference, anon_163.trade_reference, anon_163.movement, anon_163.payment, anon_163.trade_date, anon_163.settlement_date, anon_163.security_id,
    anon_163.currency, anon_163.depository_account, anon_163.counterparty, anon_163.place_of_settlement, anon_163.account_id, anon_163.transaction_kind,
    anon_163.opt_out, anon_163.instructed_quantity, anon_163.instructed_money, anon_163.opened_date, 'TALLYSTICK' AS file_id, CAST(0 AS NUMBER(19)) AS line_number
  FROM anon_163
),
anon_161 AS (
  SELECT anon_162.instruction_id, anon_162.file_id, anon_162.line_number, 'DAY_PASSED' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(NULL AS NUMBER(38, 6)) AS quantity, CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold,
    CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code, CAST(NULL AS VARCHAR2(4000)) AS linked_reference, CAST(NULL AS VARCHAR2(4000)) AS link_kind,
    CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_162
),
anon_14 AS (
  SELECT anon_15.instruction_id, anon_15.file_id, anon_15.line_number, anon_15.event, anon_15.venue_process, anon_15.venue_code, anon_15.status_reason,
    anon_15.message_reference, anon_15.depository_reference, anon_15.sent_at, anon_15.quantity, anon_15.money, anon_15.hold, anon_15.priority, anon_15.partial_code,
    anon_15.linked_reference, anon_15.link_kind, anon_15.pool_reference, anon_15.stated_security, anon_15.stated_movement, anon_15.early_reason
  FROM anon_15
  UNION ALL
  SELECT anon_58.instruction_id, anon_58.file_id, anon_58.line_number, anon_58.event, anon_58.venue_process, anon_58.venue_code, anon_58.status_reason,
    anon_58.message_reference, anon_58.depository_reference, anon_58.sent_at, anon_58.quantity, anon_58.money, anon_58.hold, anon_58.priority, anon_58.partial_code,
    anon_58.linked_reference, anon_58.link_kind, anon_58.pool_reference, anon_58.stated_security, anon_58.stated_movement, anon_58.early_reason
  FROM anon_58
  UNION ALL
  SELECT anon_78.instruction_id, anon_78.file_id, anon_78.line_number, anon_78.event, anon_78.venue_process, anon_78.venue_code, anon_78.status_reason,
    anon_78.message_reference, anon_78.depository_reference, anon_78.sent_at, anon_78.quantity, anon_78.money, anon_78.hold, anon_78.priority, anon_78.partial_code,
    anon_78.linked_reference, anon_78.link_kind, anon_78.pool_reference, anon_78.stated_security, anon_78.stated_movement, anon_78.early_reason
  FROM anon_78
  UNION ALL
  SELECT anon_115.instruction_id, anon_115.file_id, anon_115.line_number, anon_115.event, anon_115.venue_process, anon_115.venue_code, anon_115.status_reason,
    anon_115.message_reference, anon_115.depository_reference, anon_115.sent_at, anon_115.quantity, anon_115.money, anon_115.hold, anon_115.priority, anon_115.partial_code,
    anon_115.linked_reference, anon_115.link_kind, anon_115.pool_reference, anon_115.stated_security, anon_115.stated_movement, anon_115.early_reason
  FROM anon_115
  UNION ALL
  SELECT anon_161.instruction_id, anon_161.file_id, anon_161.line_number, anon_161.event, anon_161.venue_process, anon_161.venue_code, anon_161.status_reason,
    anon_161.message_reference, anon_161.depository_reference, anon_161.sent_at, anon_161.quantity, anon_161.money, anon_161.hold, anon_161.priority, anon_161.partial_code,
    anon_161.linked_reference, anon_161.link_kind, anon_161.pool_reference, anon_161.stated_security, anon_161.stated_movement, anon_161.early_reason
  FROM anon_161
),
anon_13 AS (
  SELECT anon_14.instruction_id, anon_14.file_id, anon_14.line_number, anon_14.event, anon_14.venue_process, anon_14.venue_code, anon_14.status_reason,
    anon_14.message_reference, anon_14.depository_reference, anon_14.sent_at, anon_14.quantity, anon_14.money, anon_14.hold, anon_14.priority, anon_14.partial_code,
    anon_14.linked_reference, anon_14.link_kind, anon_14.pool_reference, anon_14.stated_security, anon_14.stated_movement, anon_14.early_reason, CAST(coalesce(CAST(anon_14.instruction_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_14.event AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_14.venue_process AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_14.venue_code AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_14.status_reason AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_14.message_reference AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_14.sent_at, 'YYYY-MM-DD HH24:MI:SS.FF6'), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_14.quantity, 'FM99999999999999999999999999999990.000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_14.money, 'FM999999999999999999999999999999999990.00', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' AS content
  FROM anon_14
),
anon_11 AS (
  SELECT anon_13.instruction_id, anon_13.file_id, anon_13.line_number, anon_13.event, anon_13.venue_process, anon_13.venue_code, anon_13.status_reason,
    anon_13.message_reference, anon_13.depository_reference, anon_13.sent_at, anon_13.quantity, anon_13.money, anon_13.hold, anon_13.priority, anon_13.partial_code,
    anon_13.linked_reference, anon_13.link_kind, anon_13.pool_reference, anon_13.stated_security, anon_13.stated_movement, anon_13.early_reason, anon_13.content
  FROM anon_13
),
anon_12 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.security_id AS terms_security, instruction_terms.movement AS terms_movement
  FROM instruction_terms
),
anon_9 AS (
  SELECT anon_11.instruction_id, anon_11.file_id, anon_11.line_number, anon_11.event, anon_11.venue_process, anon_11.venue_code, anon_11.status_reason,
    anon_11.message_reference, anon_11.depository_reference, anon_11.sent_at, anon_11.quantity, anon_11.money, anon_11.hold, anon_11.priority, anon_11.partial_code,
    anon_11.linked_reference, anon_11.link_kind, anon_11.pool_reference, anon_11.stated_security, anon_11.stated_movement, anon_11.early_reason, anon_11.content,
    anon_12.terms_security, anon_12.terms_movement
  FROM anon_11
  LEFT OUTER JOIN anon_12 ON anon_11.instruction_id = anon_12.instruction_id
),
anon_169 AS (
  SELECT recent_instruction_event.instruction_id, recent_instruction_event.event_order, recent_instruction_event.file_id, recent_instruction_event.line_number,
    recent_instruction_event.event, recent_instruction_event.venue_process, recent_instruction_event.venue_code, recent_instruction_event.status_reason,
    recent_instruction_event.message_reference, recent_instruction_event.depository_reference, recent_instruction_event.sent_at, recent_instruction_event.quantity,
    recent_instruction_event.money, recent_instruction_event.split_money, recent_instruction_event.legality, recent_instruction_event.reason, recent_instruction_event.remark,
    recent_instruction_event.state_before, recent_instruction_event.state, recent_instruction_event.instructed_quantity, recent_instruction_event.instructed_money,
    recent_instruction_event.settled_quantity, recent_instruction_event.settled_money, recent_instruction_event.resume_state, recent_instruction_event.hold,
    recent_instruction_event.asked_hold, recent_instruction_event.priority, recent_instruction_event.partial_code, recent_instruction_event.linked_reference,
    recent_instruction_event.link_kind, recent_instruction_event.pool_reference, recent_instruction_event.known_date
  FROM recent_instruction_event
  WHERE recent_instruction_event.message_reference IS NOT NULL
),
anon_168 AS (
  SELECT CAST(coalesce(CAST(anon_169.instruction_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_169.event AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_169.venue_process AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_169.venue_code AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_169.status_reason AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_169.message_reference AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_169.sent_at, 'YYYY-MM-DD HH24:MI:SS.FF6'), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_169.quantity, 'FM99999999999999999999999999999990.000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_169.money, 'FM999999999999999999999999999999999990.00', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' AS content
  FROM anon_169
),
anon_167 AS (
  SELECT DISTINCT anon_168.content
  FROM anon_168
),
anon_10 AS (
  SELECT anon_167.content, 'Y' AS seen
  FROM anon_167
),
anon_8 AS (
  SELECT anon_9.instruction_id, anon_9.file_id, anon_9.line_number, anon_9.event, anon_9.venue_process, anon_9.venue_code, anon_9.status_reason, anon_9.message_reference,
    anon_9.depository_reference, anon_9.sent_at, anon_9.quantity, anon_9.money, anon_9.hold, anon_9.priority, anon_9.partial_code, anon_9.linked_reference,
    anon_9.link_kind, anon_9.pool_reference, anon_9.stated_security, anon_9.stated_movement, anon_9.early_reason, anon_9.content, anon_9.terms_security,
    anon_9.terms_movement, anon_10.seen
  FROM anon_9
  LEFT OUTER JOIN anon_10 ON anon_9.content = anon_10.content
),
anon_6 AS (
  SELECT anon_8.instruction_id, anon_8.file_id, anon_8.line_number, anon_8.event, anon_8.venue_process, anon_8.venue_code, anon_8.status_reason, anon_8.message_reference,
    anon_8.depository_reference, anon_8.sent_at, anon_8.quantity, anon_8.money, anon_8.hold, anon_8.priority, anon_8.partial_code, anon_8.linked_reference,
    anon_8.link_kind, anon_8.pool_reference, anon_8.stated_security, anon_8.stated_movement, anon_8.early_reason, anon_8.content, anon_8.terms_security,
    anon_8.terms_movement, anon_8.seen, CAST(row_number() OVER (PARTITION BY anon_8.content ORDER BY anon_8.file_id, anon_8.line_number) AS NUMBER(19)) AS turn
  FROM anon_8
),
anon_172 AS (
  SELECT anon_11.instruction_id, anon_11.file_id, anon_11.line_number, anon_11.event, anon_11.venue_process, anon_11.venue_code, anon_11.status_reason,
    anon_11.message_reference, anon_11.depository_reference, anon_11.sent_at, anon_11.quantity, anon_11.money, anon_11.hold, anon_11.priority, anon_11.partial_code,
    anon_11.linked_reference, anon_11.link_kind, anon_11.pool_reference, anon_11.stated_security, anon_11.stated_movement, anon_11.early_reason, anon_11.content
  FROM anon_11
  WHERE anon_11.venue_process IS NOT NULL AND anon_11.sent_at IS NOT NULL
),
anon_171 AS (
  SELECT anon_172.instruction_id, anon_172.venue_process, anon_172.sent_at, anon_172.venue_code
  FROM anon_172
),
anon_170 AS (
  SELECT DISTINCT anon_171.instruction_id, anon_171.venue_process, anon_171.sent_at, anon_171.venue_code
  FROM anon_171
),
anon_7 AS (
  SELECT anon_170.instruction_id, anon_170.venue_process, anon_170.sent_at, CAST(count(*) AS NUMBER(19)) AS words
  FROM anon_170
  GROUP BY anon_170.instruction_id, anon_170.venue_process, anon_170.sent_at
),
anon_5 AS (
  SELECT anon_6.instruction_id, anon_6.file_id, anon_6.line_number, anon_6.event, anon_6.venue_process, anon_6.venue_code, anon_6.status_reason, anon_6.message_reference,
    anon_6.depository_reference, anon_6.sent_at, anon_6.quantity, anon_6.money, anon_6.hold, anon_6.priority, anon_6.partial_code, anon_6.linked_reference,
    anon_6.link_kind, anon_6.pool_reference, anon_6.stated_security, anon_6.stated_movement, anon_6.early_reason, anon_6.content, anon_6.terms_security,
    anon_6.terms_movement, anon_6.seen, anon_6.turn, anon_7.words
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.instruction_id = anon_7.instruction_id AND anon_6.venue_process = anon_7.venue_process AND anon_6.sent_at = anon_7.sent_at
),
anon_4 AS (
  SELECT anon_5.instruction_id, anon_5.file_id, anon_5.line_number, anon_5.event, anon_5.venue_process, anon_5.venue_code, anon_5.status_reason, anon_5.message_reference,
    anon_5.depository_reference, anon_5.sent_at, anon_5.quantity, anon_5.money, anon_5.hold, anon_5.priority, anon_5.partial_code, anon_5.linked_reference,
    anon_5.link_kind, anon_5.pool_reference, anon_5.stated_security, anon_5.stated_movement, anon_5.content, anon_5.terms_security, anon_5.terms_movement,
    anon_5.seen, anon_5.turn, anon_5.words, coalesce(anon_5.early_reason, CASE WHEN (anon_5.instruction_id != '-' AND anon_5.terms_movement IS NULL) THEN 'UNKNOWN_REFERENCE'
    WHEN (anon_5.file_id != 'TALLYSTICK' AND anon_5.event != 'INSTRUCT' AND (anon_5.turn > 1 OR anon_5.seen = 'Y')) THEN 'DUPLICATE' WHEN (anon_5.file_id != 'TALLYSTICK'
    AND anon_5.sent_at < CAST(DATE '2026-11-10' AS TIMESTAMP(6))) THEN 'CLOSED_DAY' WHEN (anon_5.stated_security != anon_5.terms_security) THEN 'OTHER_SECURITY'
    WHEN (anon_5.stated_movement != anon_5.terms_movement) THEN 'OTHER_DIRECTION' WHEN (anon_5.words > 1) THEN 'CONTRADICTORY_STATUS' ELSE NULL END) AS early_reason
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.instruction_id, anon_4.file_id, anon_4.line_number, anon_4.event, anon_4.venue_process, anon_4.venue_code, anon_4.status_reason, anon_4.message_reference,
    anon_4.depository_reference, anon_4.sent_at, anon_4.quantity, anon_4.money, anon_4.hold, anon_4.priority, anon_4.partial_code, anon_4.linked_reference,
    anon_4.link_kind, anon_4.pool_reference, anon_4.stated_security, anon_4.stated_movement, anon_4.content, anon_4.terms_security, anon_4.terms_movement,
    anon_4.seen, anon_4.turn, anon_4.words, anon_4.early_reason, CASE WHEN (anon_4.event = 'INSTRUCT') THEN 0 WHEN (anon_4.event = 'ACK') THEN 1 WHEN (anon_4.event = 'REJECTED') THEN 2
    WHEN (anon_4.event = 'REPAIR') THEN 2 WHEN (anon_4.event = 'UNMATCHED') THEN 3 WHEN (anon_4.event = 'MATCHED') THEN 4 WHEN (anon_4.event = 'TRANSFORM') THEN 5
    WHEN (anon_4.event = 'HOLD') THEN 6 WHEN (anon_4.event = 'RELEASE') THEN 6 WHEN (anon_4.event = 'PARTIAL_RELEASE') THEN 6 WHEN (anon_4.event = 'AMEND') THEN 6
    WHEN (anon_4.event = 'AMEND_REQUESTED') THEN 7 WHEN (anon_4.event = 'AMEND_REJECTED') THEN 8 WHEN (anon_4.event = 'AMENDED') THEN 8 WHEN (anon_4.event = 'PENDING') THEN 9
    WHEN (anon_4.event = 'FAILING') THEN 10 WHEN (anon_4.event = 'SETTLE') THEN 11 WHEN (anon_4.event = 'DROPPED') THEN 12 WHEN (anon_4.event = 'CANCEL_REQUEST') THEN 13
    WHEN (anon_4.event = 'CANCEL_REQUESTED') THEN 14 WHEN (anon_4.event = 'CANCEL_REJECTED') THEN 15 WHEN (anon_4.event = 'CANCELLED') THEN 15 ELSE 22 END AS rank,
    CASE WHEN (anon_4.event = 'DAY_PASSED') THEN 2 WHEN (anon_4.event = 'INSTRUCT' OR anon_4.file_id = 'TALLYSTICK') THEN 0 ELSE 1 END AS phase
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.instruction_id, anon_3.file_id, anon_3.line_number, anon_3.event, anon_3.venue_process, anon_3.venue_code, anon_3.status_reason, anon_3.message_reference,
    anon_3.depository_reference, anon_3.sent_at, anon_3.quantity, anon_3.money, anon_3.hold, anon_3.priority, anon_3.partial_code, anon_3.linked_reference,
    anon_3.link_kind, anon_3.pool_reference, anon_3.stated_security, anon_3.stated_movement, anon_3.content, anon_3.terms_security, anon_3.terms_movement,
    anon_3.seen, anon_3.turn, anon_3.words, anon_3.early_reason, anon_3.rank, anon_3.phase, CAST(row_number() OVER (PARTITION BY anon_3.instruction_id ORDER BY anon_3.phase, anon_3.sent_at NULLS LAST, anon_3.rank, anon_3.content, anon_3.file_id, anon_3.line_number) AS NUMBER(19)) AS event_order
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.instruction_id, CAST(anon_2.event_order AS NUMBER(19)) AS event_order, anon_2.file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number,
    anon_2.event, anon_2.venue_process, anon_2.venue_code, anon_2.status_reason, anon_2.message_reference, anon_2.depository_reference, CAST(anon_2.sent_at AS TIMESTAMP(6)) AS sent_at,
    CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_2.money AS NUMBER(38, 2)) AS money, anon_2.hold, anon_2.priority, anon_2.partial_code,
    anon_2.linked_reference, anon_2.link_kind, anon_2.pool_reference, anon_2.early_reason
  FROM anon_2
)
SELECT anon_1.instruction_id, anon_1.event_order, anon_1.file_id, anon_1.line_number, anon_1.event, anon_1.venue_process, anon_1.venue_code, anon_1.status_reason,
  anon_1.message_reference, anon_1.depository_reference, anon_1.sent_at, anon_1.quantity, anon_1.money, anon_1.hold, anon_1.priority, anon_1.partial_code,
  anon_1.linked_reference, anon_1.link_kind, anon_1.pool_reference, anon_1.early_reason
FROM anon_1
