WITH
anon_24 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.instructed_quantity, instruction.instructed_money, instruction.depository_account, instruction.contra_account, instruction.street_reference,
    instruction.account_id, instruction.short_sale, instruction.trade_date
  FROM instruction
  WHERE EXISTS (
    SELECT 1 AS anon_25
    FROM instruction_terms
    WHERE instruction.instruction_id = instruction_terms.instruction_id
  )
),
anon_23 AS (
  SELECT anon_24.instruction_id, anon_24.clearing_path, anon_24.settlement_date, anon_24.security_id, anon_24.currency, anon_24.quantity, anon_24.money,
    anon_24.instructed_quantity, anon_24.instructed_money, anon_24.depository_account, anon_24.contra_account, anon_24.street_reference, anon_24.account_id,
    anon_24.short_sale, anon_24.trade_date
  FROM anon_24
  WHERE anon_24.clearing_path = 'TRADE_FOR_TRADE'
),
anon_21 AS (
  SELECT anon_23.instruction_id, abs(anon_23.quantity) AS "size"
  FROM anon_23
),
anon_22 AS (
  SELECT previous_instruction_state.instruction_id, previous_instruction_state.state, previous_instruction_state.ended_date, previous_instruction_state.origin,
    previous_instruction_state.instructed_quantity, previous_instruction_state.settled_quantity
  FROM previous_instruction_state
),
anon_20 AS (
  SELECT anon_21.instruction_id, anon_21."size", anon_22.state, anon_22.ended_date, anon_22.origin, anon_22.instructed_quantity, anon_22.settled_quantity
  FROM anon_21
  LEFT OUTER JOIN anon_22 ON anon_21.instruction_id = anon_22.instruction_id
),
anon_19 AS (
  SELECT anon_20.instruction_id, anon_20."size", anon_20.state, anon_20.ended_date, anon_20.origin, anon_20.instructed_quantity, anon_20.settled_quantity,
    'TALLYSTICK' AS file_id, CAST(0 AS NUMBER(19)) AS line_number
  FROM anon_20
),
anon_18 AS (
  SELECT anon_19.instruction_id, anon_19."size", anon_19.state, anon_19.ended_date, anon_19.origin, anon_19.instructed_quantity, anon_19.settled_quantity,
    anon_19.file_id, anon_19.line_number
  FROM anon_19
  WHERE anon_19.state IS NULL OR anon_19.state = 'DROPPED'
),
anon_17 AS (
  SELECT anon_18.instruction_id, anon_18.file_id, anon_18.line_number, 'INSTRUCT' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(NULL AS NUMBER(38, 6)) AS quantity, CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold,
    CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code, CAST(NULL AS VARCHAR2(4000)) AS linked_reference, CAST(NULL AS VARCHAR2(4000)) AS link_kind,
    CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_18
),
anon_28 AS (
  SELECT anon_19.instruction_id, anon_19."size", anon_19.state, anon_19.ended_date, anon_19.origin, anon_19.instructed_quantity, anon_19.settled_quantity,
    anon_19.file_id, anon_19.line_number, anon_19."size" + anon_19.settled_quantity AS whole
  FROM anon_19
),
anon_27 AS (
  SELECT anon_28.instruction_id, anon_28."size", anon_28.state, anon_28.ended_date, anon_28.origin, anon_28.instructed_quantity, anon_28.settled_quantity,
    anon_28.file_id, anon_28.line_number, anon_28.whole
  FROM anon_28
  WHERE anon_28.ended_date IS NULL AND anon_28.whole != anon_28.instructed_quantity
),
anon_26 AS (
  SELECT anon_27.instruction_id, anon_27.file_id, anon_27.line_number, 'TRANSFORM' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(anon_27.whole AS NUMBER(38, 6)) AS quantity, CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold,
    CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code, CAST(NULL AS VARCHAR2(4000)) AS linked_reference, CAST(NULL AS VARCHAR2(4000)) AS link_kind,
    CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_27
),
anon_16 AS (
  SELECT anon_17.instruction_id, anon_17.file_id, anon_17.line_number, anon_17.event, anon_17.venue_process, anon_17.venue_code, anon_17.status_reason,
    anon_17.message_reference, anon_17.depository_reference, anon_17.sent_at, anon_17.quantity, anon_17.money, anon_17.hold, anon_17.priority, anon_17.partial_code,
    anon_17.linked_reference, anon_17.link_kind, anon_17.pool_reference, anon_17.stated_security, anon_17.stated_movement, anon_17.early_reason
  FROM anon_17
  UNION ALL
  SELECT anon_26.instruction_id, anon_26.file_id, anon_26.line_number, anon_26.event, anon_26.venue_process, anon_26.venue_code, anon_26.status_reason,
    anon_26.message_reference, anon_26.depository_reference, anon_26.sent_at, anon_26.quantity, anon_26.money, anon_26.hold, anon_26.priority, anon_26.partial_code,
    anon_26.linked_reference, anon_26.link_kind, anon_26.pool_reference, anon_26.stated_security, anon_26.stated_movement, anon_26.early_reason
  FROM anon_26
),
anon_32 AS (
  SELECT anon_22.instruction_id, anon_22.state, anon_22.ended_date, anon_22.origin, anon_22.instructed_quantity, anon_22.settled_quantity
  FROM anon_22
  WHERE anon_22.origin = 'LINE' AND anon_22.ended_date IS NULL AND anon_22.state != 'CANCEL_REQUESTED'
),
anon_31 AS (
  SELECT anon_32.instruction_id, anon_32.state, anon_32.ended_date, anon_32.origin, anon_32.instructed_quantity, anon_32.settled_quantity
  FROM anon_32
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_33
    FROM instruction
    WHERE anon_32.instruction_id = instruction.instruction_id
  ))
),
anon_30 AS (
  SELECT anon_31.instruction_id, anon_31.state, anon_31.ended_date, anon_31.origin, anon_31.instructed_quantity, anon_31.settled_quantity, 'TALLYSTICK' AS file_id,
    CAST(0 AS NUMBER(19)) AS line_number
  FROM anon_31
),
anon_29 AS (
  SELECT anon_30.instruction_id, anon_30.file_id, anon_30.line_number, 'CANCEL_REQUEST' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(NULL AS NUMBER(38, 6)) AS quantity, CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold,
    CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code, CAST(NULL AS VARCHAR2(4000)) AS linked_reference, CAST(NULL AS VARCHAR2(4000)) AS link_kind,
    CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_30
),
anon_42 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.origin = 'CLAIM'
),
anon_40 AS (
  SELECT anon_42.instruction_id
  FROM anon_42
),
anon_41 AS (
  SELECT anon_22.instruction_id, anon_22.state
  FROM anon_22
),
anon_38 AS (
  SELECT anon_40.instruction_id, anon_41.state
  FROM anon_40
  LEFT OUTER JOIN anon_41 ON anon_40.instruction_id = anon_41.instruction_id
),
anon_39 AS (
  SELECT previous_market_claim.claim_id, previous_market_claim.instruction_id AS over
  FROM previous_market_claim
),
anon_37 AS (
  SELECT anon_38.instruction_id, anon_38.state, anon_39.claim_id, anon_39.over
  FROM anon_38
  LEFT OUTER JOIN anon_39 ON anon_38.instruction_id = anon_39.claim_id
),
anon_36 AS (
  SELECT anon_37.instruction_id, anon_37.state, anon_37.claim_id, anon_37.over
  FROM anon_37
  WHERE anon_37.state IS NULL OR anon_37.state = 'DROPPED'
),
anon_35 AS (
  SELECT anon_36.instruction_id, anon_36.state, anon_36.claim_id, anon_36.over, 'TALLYSTICK' AS file_id, CAST(0 AS NUMBER(19)) AS line_number
  FROM anon_36
),
anon_34 AS (
  SELECT anon_35.instruction_id, anon_35.file_id, anon_35.line_number, 'INSTRUCT' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(NULL AS NUMBER(38, 6)) AS quantity, CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold,
    CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code, CAST(anon_35.over AS VARCHAR2(4000)) AS linked_reference, CAST(CASE
    WHEN (anon_35.over IS NULL) THEN CAST(NULL AS VARCHAR2(4000)) ELSE 'INFO' END AS VARCHAR2(4000)) AS link_kind, CAST(NULL AS VARCHAR2(4000)) AS pool_reference,
    CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_35
),
anon_15 AS (
  SELECT anon_16.instruction_id, anon_16.file_id, anon_16.line_number, anon_16.event, anon_16.venue_process, anon_16.venue_code, anon_16.status_reason,
    anon_16.message_reference, anon_16.depository_reference, anon_16.sent_at, anon_16.quantity, anon_16.money, anon_16.hold, anon_16.priority, anon_16.partial_code,
    anon_16.linked_reference, anon_16.link_kind, anon_16.pool_reference, anon_16.stated_security, anon_16.stated_movement, anon_16.early_reason
  FROM anon_16
  UNION ALL
  SELECT anon_29.instruction_id, anon_29.file_id, anon_29.line_number, anon_29.event, anon_29.venue_process, anon_29.venue_code, anon_29.status_reason,
    anon_29.message_reference, anon_29.depository_reference, anon_29.sent_at, anon_29.quantity, anon_29.money, anon_29.hold, anon_29.priority, anon_29.partial_code,
    anon_29.linked_reference, anon_29.link_kind, anon_29.pool_reference, anon_29.stated_security, anon_29.stated_movement, anon_29.early_reason
  FROM anon_29
  UNION ALL
  SELECT anon_34.instruction_id, anon_34.file_id, anon_34.line_number, anon_34.event, anon_34.venue_process, anon_34.venue_code, anon_34.status_reason,
    anon_34.message_reference, anon_34.depository_reference, anon_34.sent_at, anon_34.quantity, anon_34.money, anon_34.hold, anon_34.priority, anon_34.partial_code,
    anon_34.linked_reference, anon_34.link_kind, anon_34.pool_reference, anon_34.stated_security, anon_34.stated_movement, anon_34.early_reason
  FROM anon_34
),
anon_56 AS (
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
anon_55 AS (
  SELECT anon_56.file_id, anon_56.line_number, anon_56.byte_offset, anon_56.byte_length, anon_56.reason, anon_56.detail, anon_56.raw_text, anon_56.message_kind,
    anon_56.sender, anon_56.message_type, anon_56.message_reference, anon_56.instruction_reference, anon_56.depository_reference, anon_56.common_reference,
    anon_56.trade_reference, anon_56.linked_reference, anon_56.link_kind, anon_56.pool_reference, anon_56.movement, anon_56.payment, anon_56.trade_date,
    anon_56.settlement_date, anon_56.security_code, anon_56.security_code_kind, anon_56.quantity, anon_56.quantity_kind, anon_56.amount, anon_56.currency,
    anon_56.price, anon_56.safekeeping_account, anon_56.counterparty_depository, anon_56.counterparty, anon_56.counterparty_client, anon_56.place_of_settlement,
    anon_56.place_of_trade, anon_56.transaction_kind, anon_56.partial_code, anon_56.hold, anon_56.priority, anon_56.opt_out, anon_56.cum_ex, anon_56.sent_at,
    CAST(row_number() OVER (PARTITION BY anon_56.instruction_reference ORDER BY anon_56.sent_at NULLS LAST, anon_56.quantity NULLS LAST, anon_56.amount NULLS LAST, anon_56.message_reference NULLS LAST, anon_56.file_id, anon_56.line_number) AS NUMBER(19)) AS turn
  FROM anon_56
),
anon_54 AS (
  SELECT anon_55.file_id, anon_55.line_number, anon_55.byte_offset, anon_55.byte_length, anon_55.reason, anon_55.detail, anon_55.raw_text, anon_55.message_kind,
    anon_55.sender, anon_55.message_type, anon_55.message_reference, anon_55.instruction_reference, anon_55.depository_reference, anon_55.common_reference,
    anon_55.trade_reference, anon_55.linked_reference, anon_55.link_kind, anon_55.pool_reference, anon_55.movement, anon_55.payment, anon_55.trade_date,
    anon_55.settlement_date, anon_55.security_code, anon_55.security_code_kind, anon_55.quantity, anon_55.quantity_kind, anon_55.amount, anon_55.currency,
    anon_55.price, anon_55.safekeeping_account, anon_55.counterparty_depository, anon_55.counterparty, anon_55.counterparty_client, anon_55.place_of_settlement,
    anon_55.place_of_trade, anon_55.transaction_kind, anon_55.partial_code, anon_55.hold, anon_55.priority, anon_55.opt_out, anon_55.cum_ex, anon_55.sent_at,
    anon_55.turn, anon_55.instruction_reference AS instruction_id
  FROM anon_55
),
anon_52 AS (
  SELECT anon_54.file_id, anon_54.line_number, anon_54.byte_offset, anon_54.byte_length, anon_54.reason, anon_54.detail, anon_54.raw_text, anon_54.message_kind,
    anon_54.sender, anon_54.message_type, anon_54.message_reference, anon_54.instruction_reference, anon_54.depository_reference, anon_54.common_reference,
    anon_54.trade_reference, anon_54.linked_reference, anon_54.link_kind, anon_54.pool_reference, anon_54.movement, anon_54.payment, anon_54.trade_date,
    anon_54.settlement_date, anon_54.security_code, anon_54.security_code_kind, anon_54.quantity, anon_54.quantity_kind, anon_54.amount, anon_54.currency,
    anon_54.price, anon_54.safekeeping_account, anon_54.counterparty_depository, anon_54.counterparty, anon_54.counterparty_client, anon_54.place_of_settlement,
    anon_54.place_of_trade, anon_54.transaction_kind, anon_54.partial_code, anon_54.hold, anon_54.priority, anon_54.opt_out, anon_54.cum_ex, anon_54.sent_at,
    anon_54.turn, anon_54.instruction_id, coalesce(anon_54.trade_date, DATE '2026-11-10') AS named_on
  FROM anon_54
),
anon_53 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_50 AS (
  SELECT anon_52.file_id, anon_52.line_number, anon_52.byte_offset, anon_52.byte_length, anon_52.reason, anon_52.detail, anon_52.raw_text, anon_52.message_kind,
    anon_52.sender, anon_52.message_type, anon_52.message_reference, anon_52.instruction_reference, anon_52.depository_reference, anon_52.common_reference,
    anon_52.trade_reference, anon_52.linked_reference, anon_52.link_kind, anon_52.pool_reference, anon_52.movement, anon_52.payment, anon_52.trade_date,
    anon_52.settlement_date, anon_52.security_code, anon_52.security_code_kind, anon_52.quantity, anon_52.quantity_kind, anon_52.amount, anon_52.currency,
    anon_52.price, anon_52.safekeeping_account, anon_52.counterparty_depository, anon_52.counterparty, anon_52.counterparty_client, anon_52.place_of_settlement,
    anon_52.place_of_trade, anon_52.transaction_kind, anon_52.partial_code, anon_52.hold, anon_52.priority, anon_52.opt_out, anon_52.cum_ex, anon_52.sent_at,
    anon_52.turn, anon_52.instruction_id, anon_52.named_on, anon_53.code_from, anon_53.code_to, anon_53.security_id, anon_53.security_currency, anon_53.clearing_path
  FROM anon_52
  LEFT OUTER JOIN anon_53 ON anon_52.security_code_kind = anon_53.security_code_kind AND anon_52.security_code = anon_53.security_code AND anon_52.named_on >= anon_53.code_from
    AND anon_52.named_on < anon_53.code_to
),
anon_51 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.opened_date, instruction_terms.security_id AS terms_security, instruction_terms.movement AS terms_movement,
    instruction_terms.settlement_date AS terms_date, instruction_terms.instructed_quantity AS terms_quantity, instruction_terms.instructed_money AS terms_money
  FROM instruction_terms
),
anon_48 AS (
  SELECT anon_50.file_id, anon_50.line_number, anon_50.byte_offset, anon_50.byte_length, anon_50.reason, anon_50.detail, anon_50.raw_text, anon_50.message_kind,
    anon_50.sender, anon_50.message_type, anon_50.message_reference, anon_50.instruction_reference, anon_50.depository_reference, anon_50.common_reference,
    anon_50.trade_reference, anon_50.linked_reference, anon_50.link_kind, anon_50.pool_reference, anon_50.movement, anon_50.payment, anon_50.trade_date,
    anon_50.settlement_date, anon_50.security_code, anon_50.security_code_kind, anon_50.quantity, anon_50.quantity_kind, anon_50.amount, anon_50.currency,
    anon_50.price, anon_50.safekeeping_account, anon_50.counterparty_depository, anon_50.counterparty, anon_50.counterparty_client, anon_50.place_of_settlement,
    anon_50.place_of_trade, anon_50.transaction_kind, anon_50.partial_code, anon_50.hold, anon_50.priority, anon_50.opt_out, anon_50.cum_ex, anon_50.sent_at,
    anon_50.turn, anon_50.instruction_id, anon_50.named_on, anon_50.code_from, anon_50.code_to, anon_50.security_id, anon_50.security_currency, anon_50.clearing_path,
    anon_51.origin, anon_51.opened_date, anon_51.terms_security, anon_51.terms_movement, anon_51.terms_date, anon_51.terms_quantity, anon_51.terms_money
  FROM anon_50
  LEFT OUTER JOIN anon_51 ON anon_50.instruction_id = anon_51.instruction_id
),
anon_49 AS (
  SELECT anon_22.instruction_id, anon_22.state
  FROM anon_22
),
anon_47 AS (
  SELECT anon_48.file_id, anon_48.line_number, anon_48.byte_offset, anon_48.byte_length, anon_48.reason, anon_48.detail, anon_48.raw_text, anon_48.message_kind,
    anon_48.sender, anon_48.message_type, anon_48.message_reference, anon_48.instruction_reference, anon_48.depository_reference, anon_48.common_reference,
    anon_48.trade_reference, anon_48.linked_reference, anon_48.link_kind, anon_48.pool_reference, anon_48.movement, anon_48.payment, anon_48.trade_date,
    anon_48.settlement_date, anon_48.security_code, anon_48.security_code_kind, anon_48.quantity, anon_48.quantity_kind, anon_48.amount, anon_48.currency,
    anon_48.price, anon_48.safekeeping_account, anon_48.counterparty_depository, anon_48.counterparty, anon_48.counterparty_client, anon_48.place_of_settlement,
    anon_48.place_of_trade, anon_48.transaction_kind, anon_48.partial_code, anon_48.hold, anon_48.priority, anon_48.opt_out, anon_48.cum_ex, anon_48.sent_at,
    anon_48.turn, anon_48.instruction_id, anon_48.named_on, anon_48.code_from, anon_48.code_to, anon_48.security_id, anon_48.security_currency, anon_48.clearing_path,
    anon_48.origin, anon_48.opened_date, anon_48.terms_security, anon_48.terms_movement, anon_48.terms_date, anon_48.terms_quantity, anon_48.terms_money,
    anon_49.state
  FROM anon_48
  LEFT OUTER JOIN anon_49 ON anon_48.instruction_id = anon_49.instruction_id
),
anon_46 AS (
  SELECT anon_47.file_id, anon_47.line_number, anon_47.byte_offset, anon_47.byte_length, anon_47.reason, anon_47.detail, anon_47.raw_text, anon_47.message_kind,
    anon_47.sender, anon_47.message_type, anon_47.message_reference, anon_47.instruction_reference, anon_47.depository_reference, anon_47.common_reference,
    anon_47.trade_reference, anon_47.linked_reference, anon_47.link_kind, anon_47.pool_reference, anon_47.movement, anon_47.payment, anon_47.trade_date,
    anon_47.settlement_date, anon_47.security_code, anon_47.security_code_kind, anon_47.quantity, anon_47.quantity_kind, anon_47.amount, anon_47.currency,
    anon_47.price, anon_47.safekeeping_account, anon_47.counterparty_depository, anon_47.counterparty, anon_47.counterparty_client, anon_47.place_of_settlement,
    anon_47.place_of_trade, anon_47.transaction_kind, anon_47.partial_code, anon_47.hold, anon_47.priority, anon_47.opt_out, anon_47.cum_ex, anon_47.sent_at,
    anon_47.turn, anon_47.instruction_id, anon_47.named_on, anon_47.code_from, anon_47.code_to, anon_47.security_id, anon_47.security_currency, anon_47.clearing_path,
    anon_47.origin, anon_47.opened_date, anon_47.terms_security, anon_47.terms_movement, anon_47.terms_date, anon_47.terms_quantity, anon_47.terms_money,
    anon_47.state
  FROM anon_47
  WHERE anon_47.origin IS NULL OR anon_47.origin = 'MESSAGE'
),
anon_45 AS (
  SELECT anon_46.file_id, anon_46.line_number, anon_46.byte_offset, anon_46.byte_length, anon_46.reason, anon_46.detail, anon_46.raw_text, anon_46.message_kind,
    anon_46.sender, anon_46.message_type, anon_46.message_reference, anon_46.instruction_reference, anon_46.depository_reference, anon_46.common_reference,
    anon_46.trade_reference, anon_46.linked_reference, anon_46.link_kind, anon_46.pool_reference, anon_46.movement, anon_46.payment, anon_46.trade_date,
    anon_46.settlement_date, anon_46.security_code, anon_46.security_code_kind, anon_46.quantity, anon_46.quantity_kind, anon_46.amount, anon_46.currency,
    anon_46.price, anon_46.safekeeping_account, anon_46.counterparty_depository, anon_46.counterparty, anon_46.counterparty_client, anon_46.place_of_settlement,
    anon_46.place_of_trade, anon_46.transaction_kind, anon_46.partial_code, anon_46.hold, anon_46.priority, anon_46.opt_out, anon_46.cum_ex, anon_46.sent_at,
    anon_46.turn, anon_46.instruction_id, anon_46.named_on, anon_46.code_from, anon_46.code_to, anon_46.security_id, anon_46.security_currency, anon_46.clearing_path,
    anon_46.origin, anon_46.opened_date, anon_46.terms_security, anon_46.terms_movement, anon_46.terms_date, anon_46.terms_quantity, anon_46.terms_money,
    anon_46.state, CASE WHEN (CASE WHEN (anon_46.movement IN ('DELIVER', 'RECEIVE') AND anon_46.quantity > 0) THEN 1 ELSE 0 END = 0) THEN 'MISSING_TERMS'
    WHEN ((anon_46.turn > 1 OR anon_46.opened_date < DATE '2026-11-10' AND coalesce(anon_46.state, '-') != 'DROPPED') AND anon_46.terms_quantity = anon_46.quantity
    AND anon_46.terms_money = coalesce(anon_46.amount, CAST(0 AS NUMBER(18, 2))) AND anon_46.terms_movement = anon_46.movement AND coalesce(anon_46.terms_security, '-') = coalesce(anon_46.security_id, '-')
    AND coalesce(anon_46.terms_date, DATE '0001-01-01') = coalesce(anon_46.settlement_date, DATE '0001-01-01')) THEN 'DUPLICATE' WHEN (anon_46.turn > 1
    OR anon_46.opened_date < DATE '2026-11-10' AND coalesce(anon_46.state, '-') != 'DROPPED') THEN 'CONFLICTING_CONTENT' ELSE NULL END AS early_reason
  FROM anon_46
),
anon_44 AS (
  SELECT anon_45.instruction_id, anon_45.file_id, anon_45.line_number, 'INSTRUCT' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(anon_45.message_reference AS VARCHAR2(4000)) AS message_reference, CAST(anon_45.depository_reference AS VARCHAR2(4000)) AS depository_reference,
    CAST(anon_45.sent_at AS TIMESTAMP(6)) AS sent_at, CAST(anon_45.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_45.amount AS NUMBER(38, 2)) AS money,
    CAST(anon_45.hold AS VARCHAR2(4000)) AS hold, CAST(anon_45.priority AS VARCHAR2(4000)) AS priority, CAST(anon_45.partial_code AS VARCHAR2(4000)) AS partial_code,
    CAST(anon_45.linked_reference AS VARCHAR2(4000)) AS linked_reference, CAST(anon_45.link_kind AS VARCHAR2(4000)) AS link_kind, CAST(anon_45.pool_reference AS VARCHAR2(4000)) AS pool_reference,
    CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(anon_45.early_reason AS VARCHAR2(4000)) AS early_reason
  FROM anon_45
),
anon_62 AS (
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
anon_61 AS (
  SELECT anon_62.file_id, anon_62.line_number, anon_62.byte_offset, anon_62.byte_length, anon_62.reason, anon_62.detail, anon_62.raw_text, anon_62.message_kind,
    anon_62.sender, anon_62.message_type, anon_62.message_reference, anon_62.instruction_reference, anon_62.depository_reference, anon_62.common_reference,
    anon_62.trade_reference, anon_62.linked_reference, anon_62.link_kind, anon_62.pool_reference, anon_62.movement, anon_62.payment, anon_62.trade_date,
    anon_62.settlement_date, anon_62.security_code, anon_62.security_code_kind, anon_62.quantity, anon_62.quantity_kind, anon_62.amount, anon_62.currency,
    anon_62.price, anon_62.safekeeping_account, anon_62.counterparty_depository, anon_62.counterparty, anon_62.counterparty_client, anon_62.place_of_settlement,
    anon_62.place_of_trade, anon_62.transaction_kind, anon_62.partial_code, anon_62.hold, anon_62.priority, anon_62.opt_out, anon_62.cum_ex, anon_62.sent_at,
    coalesce(anon_62.instruction_reference, '-') AS instruction_id
  FROM anon_62
),
anon_59 AS (
  SELECT anon_61.file_id, anon_61.line_number, anon_61.byte_offset, anon_61.byte_length, anon_61.reason, anon_61.detail, anon_61.raw_text, anon_61.message_kind,
    anon_61.sender, anon_61.message_type, anon_61.message_reference, anon_61.instruction_reference, anon_61.depository_reference, anon_61.common_reference,
    anon_61.trade_reference, anon_61.linked_reference, anon_61.link_kind, anon_61.pool_reference, anon_61.movement, anon_61.payment, anon_61.trade_date,
    anon_61.settlement_date, anon_61.security_code, anon_61.security_code_kind, anon_61.quantity, anon_61.quantity_kind, anon_61.amount, anon_61.currency,
    anon_61.price, anon_61.safekeeping_account, anon_61.counterparty_depository, anon_61.counterparty, anon_61.counterparty_client, anon_61.place_of_settlement,
    anon_61.place_of_trade, anon_61.transaction_kind, anon_61.partial_code, anon_61.hold, anon_61.priority, anon_61.opt_out, anon_61.cum_ex, anon_61.sent_at,
    anon_61.instruction_id, coalesce(anon_61.trade_date, DATE '2026-11-10') AS named_on
  FROM anon_61
),
anon_60 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_58 AS (
  SELECT anon_59.file_id, anon_59.line_number, anon_59.byte_offset, anon_59.byte_length, anon_59.reason, anon_59.detail, anon_59.raw_text, anon_59.message_kind,
    anon_59.sender, anon_59.message_type, anon_59.message_reference, anon_59.instruction_reference, anon_59.depository_reference, anon_59.common_reference,
    anon_59.trade_reference, anon_59.linked_reference, anon_59.link_kind, anon_59.pool_reference, anon_59.movement, anon_59.payment, anon_59.trade_date,
    anon_59.settlement_date, anon_59.security_code, anon_59.security_code_kind, anon_59.quantity, anon_59.quantity_kind, anon_59.amount, anon_59.currency,
    anon_59.price, anon_59.safekeeping_account, anon_59.counterparty_depository, anon_59.counterparty, anon_59.counterparty_client, anon_59.place_of_settlement,
    anon_59.place_of_trade, anon_59.transaction_kind, anon_59.partial_code, anon_59.hold, anon_59.priority, anon_59.opt_out, anon_59.cum_ex, anon_59.sent_at,
    anon_59.instruction_id, anon_59.named_on, anon_60.code_from, anon_60.code_to, anon_60.security_id, anon_60.security_currency, anon_60.clearing_path
  FROM anon_59
  LEFT OUTER JOIN anon_60 ON anon_59.security_code_kind = anon_60.security_code_kind AND anon_59.security_code = anon_60.security_code AND anon_59.named_on >= anon_60.code_from
    AND anon_59.named_on < anon_60.code_to
),
anon_57 AS (
  SELECT anon_58.instruction_id, anon_58.file_id, anon_58.line_number, CASE WHEN (anon_58.message_kind = 'CANCEL') THEN 'CANCEL_REQUEST' WHEN (anon_58.hold = 'Y') THEN 'HOLD'
    WHEN (anon_58.hold = 'N' AND anon_58.quantity > 0) THEN 'PARTIAL_RELEASE' WHEN (anon_58.hold = 'N') THEN 'RELEASE' ELSE 'AMEND' END AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process,
    CAST(NULL AS VARCHAR2(4000)) AS venue_code, CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(anon_58.message_reference AS VARCHAR2(4000)) AS message_reference,
    CAST(NULL AS VARCHAR2(4000)) AS depository_reference, CAST(anon_58.sent_at AS TIMESTAMP(6)) AS sent_at, CAST(anon_58.quantity AS NUMBER(38, 6)) AS quantity,
    CAST(NULL AS NUMBER(38, 2)) AS money, CAST(anon_58.hold AS VARCHAR2(4000)) AS hold, CAST(anon_58.priority AS VARCHAR2(4000)) AS priority, CAST(anon_58.partial_code AS VARCHAR2(4000)) AS partial_code,
    CAST(anon_58.linked_reference AS VARCHAR2(4000)) AS linked_reference, CAST(anon_58.link_kind AS VARCHAR2(4000)) AS link_kind, CAST(anon_58.pool_reference AS VARCHAR2(4000)) AS pool_reference,
    CAST(anon_58.security_id AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_58
),
anon_43 AS (
  SELECT anon_44.instruction_id, anon_44.file_id, anon_44.line_number, anon_44.event, anon_44.venue_process, anon_44.venue_code, anon_44.status_reason,
    anon_44.message_reference, anon_44.depository_reference, anon_44.sent_at, anon_44.quantity, anon_44.money, anon_44.hold, anon_44.priority, anon_44.partial_code,
    anon_44.linked_reference, anon_44.link_kind, anon_44.pool_reference, anon_44.stated_security, anon_44.stated_movement, anon_44.early_reason
  FROM anon_44
  UNION ALL
  SELECT anon_57.instruction_id, anon_57.file_id, anon_57.line_number, anon_57.event, anon_57.venue_process, anon_57.venue_code, anon_57.status_reason,
    anon_57.message_reference, anon_57.depository_reference, anon_57.sent_at, anon_57.quantity, anon_57.money, anon_57.hold, anon_57.priority, anon_57.partial_code,
    anon_57.linked_reference, anon_57.link_kind, anon_57.pool_reference, anon_57.stated_security, anon_57.stated_movement, anon_57.early_reason
  FROM anon_57
),
anon_76 AS (
  SELECT status_message.file_id, status_message.line_number, status_message.byte_offset, status_message.byte_length, status_message.reason, status_message.detail,
    status_message.raw_text, status_message.sender, status_message.message_type, status_message.message_reference, status_message.instruction_reference,
    status_message.depository_reference, status_message.status_process, status_message.status_code, status_message.status_reason, status_message.status_narrative,
    status_message.movement, status_message.payment, status_message.trade_date, status_message.settlement_date, status_message.security_code, status_message.security_code_kind,
    status_message.quantity, status_message.quantity_kind, status_message.amount, status_message.currency, status_message.safekeeping_account, status_message.counterparty,
    status_message.sent_at
  FROM status_message
  WHERE status_message.reason IS NULL
),
anon_74 AS (
  SELECT anon_76.file_id, anon_76.line_number, anon_76.byte_offset, anon_76.byte_length, anon_76.reason, anon_76.detail, anon_76.raw_text, anon_76.sender,
    anon_76.message_type, anon_76.message_reference, anon_76.instruction_reference, anon_76.depository_reference, anon_76.status_process, anon_76.status_code,
    anon_76.status_reason, anon_76.status_narrative, anon_76.movement, anon_76.payment, anon_76.trade_date, anon_76.settlement_date, anon_76.security_code,
    anon_76.security_code_kind, anon_76.quantity, anon_76.quantity_kind, anon_76.amount, anon_76.currency, anon_76.safekeeping_account, anon_76.counterparty,
    anon_76.sent_at, coalesce(anon_76.trade_date, DATE '2026-11-10') AS named_on
  FROM anon_76
),
anon_75 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_72 AS (
  SELECT anon_74.file_id, anon_74.line_number, anon_74.byte_offset, anon_74.byte_length, anon_74.reason, anon_74.detail, anon_74.raw_text, anon_74.sender,
    anon_74.message_type, anon_74.message_reference, anon_74.instruction_reference, anon_74.depository_reference, anon_74.status_process, anon_74.status_code,
    anon_74.status_reason, anon_74.status_narrative, anon_74.movement, anon_74.payment, anon_74.trade_date, anon_74.settlement_date, anon_74.security_code,
    anon_74.security_code_kind, anon_74.quantity, anon_74.quantity_kind, anon_74.amount, anon_74.currency, anon_74.safekeeping_account, anon_74.counterparty,
    anon_74.sent_at, anon_74.named_on, anon_75.code_from, anon_75.code_to, anon_75.security_id, anon_75.security_currency, anon_75.clearing_path
  FROM anon_74
  LEFT OUTER JOIN anon_75 ON anon_74.security_code_kind = anon_75.security_code_kind AND anon_74.security_code = anon_75.security_code AND anon_74.named_on >= anon_75.code_from
    AND anon_74.named_on < anon_75.code_to
),
anon_77 AS (
  SELECT status_code.status_process, status_code.status_code, status_code.valid_from, status_code.valid_to, status_code.standard, status_code.canonical_state,
    status_code.source, status_code.evidence, status_code.origin
  FROM status_code
  WHERE status_code.valid_from <= DATE '2026-11-10' AND status_code.valid_to >= DATE '2026-11-10'
),
anon_73 AS (
  SELECT anon_77.canonical_state, anon_77.status_process, anon_77.status_code AS known_code
  FROM anon_77
),
anon_71 AS (
  SELECT anon_72.file_id, anon_72.line_number, anon_72.byte_offset, anon_72.byte_length, anon_72.reason, anon_72.detail, anon_72.raw_text, anon_72.sender,
    anon_72.message_type, anon_72.message_reference, anon_72.instruction_reference, anon_72.depository_reference, anon_72.status_process, anon_72.status_code,
    anon_72.status_reason, anon_72.status_narrative, anon_72.movement, anon_72.payment, anon_72.trade_date, anon_72.settlement_date, anon_72.security_code,
    anon_72.security_code_kind, anon_72.quantity, anon_72.quantity_kind, anon_72.amount, anon_72.currency, anon_72.safekeeping_account, anon_72.counterparty,
    anon_72.sent_at, anon_72.named_on, anon_72.code_from, anon_72.code_to, anon_72.security_id, anon_72.security_currency, anon_72.clearing_path, anon_73.canonical_state,
    anon_73.known_code
  FROM anon_72
  LEFT OUTER JOIN anon_73 ON anon_72.status_process = anon_73.status_process AND anon_72.status_code = anon_73.known_code
),
anon_69 AS (
  SELECT anon_71.file_id, anon_71.line_number, anon_71.byte_offset, anon_71.byte_length, anon_71.reason, anon_71.detail, anon_71.raw_text, anon_71.sender,
    anon_71.message_type, anon_71.message_reference, anon_71.instruction_reference, anon_71.depository_reference, anon_71.status_process, anon_71.status_code,
    anon_71.status_reason, anon_71.status_narrative, anon_71.movement, anon_71.payment, anon_71.trade_date, anon_71.settlement_date, anon_71.security_code,
    anon_71.security_code_kind, anon_71.quantity, anon_71.quantity_kind, anon_71.amount, anon_71.currency, anon_71.safekeeping_account, anon_71.counterparty,
    anon_71.sent_at, anon_71.named_on, anon_71.code_from, anon_71.code_to, anon_71.security_id, anon_71.security_currency, anon_71.clearing_path, anon_71.canonical_state,
    anon_71.known_code, anon_71.instruction_reference AS asked_reference
  FROM anon_71
),
anon_78 AS (
  SELECT instruction_terms.instruction_id AS by_ours, instruction_terms.instruction_id AS own_reference
  FROM instruction_terms
),
anon_81 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.origin IN ('LINE', 'CLAIM') AND instruction_terms.message_reference IS NOT NULL
),
anon_80 AS (
  SELECT anon_81.instruction_id AS by_ours, anon_81.message_reference AS own_reference
  FROM anon_81
),
anon_79 AS (
  SELECT anon_80.by_ours, anon_80.own_reference
  FROM anon_80
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_82
    FROM anon_78
    WHERE anon_80.own_reference = anon_78.own_reference
  ))
),
anon_70 AS (
  SELECT anon_78.by_ours, anon_78.own_reference
  FROM anon_78
  UNION ALL
  SELECT anon_79.by_ours, anon_79.own_reference
  FROM anon_79
),
anon_67 AS (
  SELECT anon_69.file_id, anon_69.line_number, anon_69.byte_offset, anon_69.byte_length, anon_69.reason, anon_69.detail, anon_69.raw_text, anon_69.sender,
    anon_69.message_type, anon_69.message_reference, anon_69.instruction_reference, anon_69.depository_reference, anon_69.status_process, anon_69.status_code,
    anon_69.status_reason, anon_69.status_narrative, anon_69.movement, anon_69.payment, anon_69.trade_date, anon_69.settlement_date, anon_69.security_code,
    anon_69.security_code_kind, anon_69.quantity, anon_69.quantity_kind, anon_69.amount, anon_69.currency, anon_69.safekeeping_account, anon_69.counterparty,
    anon_69.sent_at, anon_69.named_on, anon_69.code_from, anon_69.code_to, anon_69.security_id, anon_69.security_currency, anon_69.clearing_path, anon_69.canonical_state,
    anon_69.known_code, anon_69.asked_reference, anon_70.by_ours, anon_70.own_reference
  FROM anon_69
  LEFT OUTER JOIN anon_70 ON anon_69.asked_reference = anon_70.own_reference
),
anon_85 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.depository_reference IS NOT NULL
),
anon_84 AS (
  SELECT anon_85.depository_reference, CAST(count(*) AS NUMBER(19)) AS owners, min(anon_85.instruction_id) AS by_theirs
  FROM anon_85
  GROUP BY anon_85.depository_reference
),
anon_83 AS (
  SELECT anon_84.depository_reference, anon_84.owners, anon_84.by_theirs
  FROM anon_84
  WHERE anon_84.owners = 1
),
anon_68 AS (
  SELECT anon_83.by_theirs, anon_83.depository_reference AS known_reference
  FROM anon_83
),
anon_66 AS (
  SELECT anon_67.file_id, anon_67.line_number, anon_67.byte_offset, anon_67.byte_length, anon_67.reason, anon_67.detail, anon_67.raw_text, anon_67.sender,
    anon_67.message_type, anon_67.message_reference, anon_67.instruction_reference, anon_67.depository_reference, anon_67.status_process, anon_67.status_code,
    anon_67.status_reason, anon_67.status_narrative, anon_67.movement, anon_67.payment, anon_67.trade_date, anon_67.settlement_date, anon_67.security_code,
    anon_67.security_code_kind, anon_67.quantity, anon_67.quantity_kind, anon_67.amount, anon_67.currency, anon_67.safekeeping_account, anon_67.counterparty,
    anon_67.sent_at, anon_67.named_on, anon_67.code_from, anon_67.code_to, anon_67.security_id, anon_67.security_currency, anon_67.clearing_path, anon_67.canonical_state,
    anon_67.known_code, anon_67.asked_reference, anon_67.by_ours, anon_67.own_reference, anon_68.by_theirs, anon_68.known_reference
  FROM anon_67
  LEFT OUTER JOIN anon_68 ON anon_67.depository_reference = anon_68.known_reference
),
anon_65 AS (
  SELECT anon_66.file_id, anon_66.line_number, anon_66.byte_offset, anon_66.byte_length, anon_66.reason, anon_66.detail, anon_66.raw_text, anon_66.sender,
    anon_66.message_type, anon_66.message_reference, anon_66.instruction_reference, anon_66.depository_reference, anon_66.status_process, anon_66.status_code,
    anon_66.status_reason, anon_66.status_narrative, anon_66.movement, anon_66.payment, anon_66.trade_date, anon_66.settlement_date, anon_66.security_code,
    anon_66.security_code_kind, anon_66.quantity, anon_66.quantity_kind, anon_66.amount, anon_66.currency, anon_66.safekeeping_account, anon_66.counterparty,
    anon_66.sent_at, anon_66.named_on, anon_66.code_from, anon_66.code_to, anon_66.security_id, anon_66.security_currency, anon_66.clearing_path, anon_66.canonical_state,
    anon_66.known_code, anon_66.asked_reference, anon_66.by_ours, anon_66.own_reference, anon_66.by_theirs, anon_66.known_reference, coalesce(anon_66.by_ours, anon_66.by_theirs, '-') AS instruction_id
  FROM anon_66
),
anon_64 AS (
  SELECT anon_65.file_id, anon_65.line_number, anon_65.byte_offset, anon_65.byte_length, anon_65.reason, anon_65.detail, anon_65.raw_text, anon_65.sender,
    anon_65.message_type, anon_65.message_reference, anon_65.instruction_reference, anon_65.depository_reference, anon_65.status_process, anon_65.status_code,
    anon_65.status_reason, anon_65.status_narrative, anon_65.movement, anon_65.payment, anon_65.trade_date, anon_65.settlement_date, anon_65.security_code,
    anon_65.security_code_kind, anon_65.quantity, anon_65.quantity_kind, anon_65.amount, anon_65.currency, anon_65.safekeeping_account, anon_65.counterparty,
    anon_65.sent_at, anon_65.named_on, anon_65.code_from, anon_65.code_to, anon_65.security_id, anon_65.security_currency, anon_65.clearing_path, anon_65.canonical_state,
    anon_65.known_code, anon_65.asked_reference, anon_65.by_ours, anon_65.own_reference, anon_65.by_theirs, anon_65.known_reference, anon_65.instruction_id,
    CASE WHEN (anon_65.instruction_id = '-') THEN 'UNKNOWN_REFERENCE' WHEN (anon_65.canonical_state IS NULL) THEN 'UNKNOWN_CODE' ELSE NULL END AS early_reason
  FROM anon_65
),
anon_63 AS (
  SELECT anon_64.instruction_id, anon_64.file_id, anon_64.line_number, coalesce(anon_64.canonical_state, 'UNKNOWN_STATUS') AS event, CAST(anon_64.status_process AS VARCHAR2(4000)) AS venue_process,
    CAST(anon_64.status_code AS VARCHAR2(4000)) AS venue_code, CAST(anon_64.status_reason AS VARCHAR2(4000)) AS status_reason, CAST(anon_64.message_reference AS VARCHAR2(4000)) AS message_reference,
    CAST(anon_64.depository_reference AS VARCHAR2(4000)) AS depository_reference, CAST(anon_64.sent_at AS TIMESTAMP(6)) AS sent_at, CAST(NULL AS NUMBER(38, 6)) AS quantity,
    CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold, CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code,
    CAST(NULL AS VARCHAR2(4000)) AS linked_reference, CAST(NULL AS VARCHAR2(4000)) AS link_kind, CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(anon_64.security_id AS VARCHAR2(4000)) AS stated_security,
    CAST(anon_64.movement AS VARCHAR2(4000)) AS stated_movement, CAST(anon_64.early_reason AS VARCHAR2(4000)) AS early_reason
  FROM anon_64
),
anon_89 AS (
  SELECT settlement.file_id, settlement.line_number, settlement.instruction_id, settlement.clearing_path, settlement.security_id, settlement.depository_account,
    settlement.contra_account, settlement.account_id, settlement.currency, settlement.quantity, settlement.money, settlement.reason, settlement.settlement_date
  FROM settlement
  WHERE settlement.clearing_path IN ('TRADE_FOR_TRADE', 'CLAIM')
),
anon_88 AS (
  SELECT anon_89.file_id, anon_89.line_number, anon_89.instruction_id, anon_89.clearing_path, anon_89.security_id, anon_89.depository_account, anon_89.contra_account,
    anon_89.account_id, anon_89.currency, anon_89.quantity, anon_89.money, anon_89.reason, anon_89.settlement_date
  FROM anon_89
  WHERE anon_89.instruction_id != '-'
),
anon_87 AS (
  SELECT anon_88.instruction_id, anon_88.file_id, anon_88.line_number, 'SETTLE' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(abs(anon_88.quantity) AS NUMBER(38, 6)) AS quantity, CAST(abs(anon_88.money) AS NUMBER(38, 2)) AS money,
    CAST(NULL AS VARCHAR2(4000)) AS hold, CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code, CAST(NULL AS VARCHAR2(4000)) AS linked_reference,
    CAST(NULL AS VARCHAR2(4000)) AS link_kind, CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement,
    CAST(anon_88.reason AS VARCHAR2(4000)) AS early_reason
  FROM anon_88
),
anon_107 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.instructed_quantity, instruction.instructed_money, instruction.depository_account, instruction.contra_account, instruction.street_reference,
    instruction.account_id, instruction.short_sale, instruction.trade_date
  FROM instruction
  WHERE instruction.clearing_path != 'TRADE_FOR_TRADE'
),
anon_106 AS (
  SELECT anon_107.instruction_id AS net_reference
  FROM anon_107
),
anon_104 AS (
  SELECT depository_activity.file_id, depository_activity.line_number, depository_activity.activity_reference, depository_activity.activity_kind, depository_activity.activity_status,
    depository_activity.depository_account, depository_activity.contra_account, depository_activity.security_id, depository_activity.quantity, depository_activity.money,
    depository_activity.our_reference, depository_activity.status_reason, depository_activity.status, depository_activity.reason, depository_activity.known_date
  FROM depository_activity
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_105
    FROM anon_106
    WHERE depository_activity.our_reference = anon_106.net_reference
  ))
),
anon_109 AS (
  SELECT settlement.file_id, settlement.line_number, settlement.instruction_id, settlement.clearing_path, settlement.security_id, settlement.depository_account,
    settlement.contra_account, settlement.account_id, settlement.currency, settlement.quantity, settlement.money, settlement.reason, settlement.settlement_date
  FROM settlement
  WHERE settlement.clearing_path IN ('CNS', 'NET') AND settlement.instruction_id != '-'
),
anon_103 AS (
  SELECT anon_104.file_id, anon_104.line_number, anon_104.activity_reference, anon_104.activity_kind, anon_104.activity_status, anon_104.depository_account,
    anon_104.contra_account, anon_104.security_id, anon_104.quantity, anon_104.money, anon_104.our_reference, anon_104.status_reason, anon_104.status, anon_104.reason,
    anon_104.known_date
  FROM anon_104
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_108
    FROM anon_109
    WHERE anon_104.file_id = anon_109.file_id AND anon_104.line_number = anon_109.line_number
  ))
),
anon_102 AS (
  SELECT anon_103.file_id, anon_103.line_number, anon_103.activity_reference, anon_103.activity_kind, anon_103.activity_status, anon_103.depository_account,
    anon_103.contra_account, anon_103.security_id, anon_103.quantity, anon_103.money, anon_103.our_reference, anon_103.status_reason, anon_103.status, anon_103.reason,
    anon_103.known_date
  FROM anon_103
  WHERE anon_103.our_reference IS NOT NULL AND anon_103.status != 'duplicate'
),
anon_112 AS (
  SELECT anon_103.file_id, anon_103.line_number, anon_103.activity_reference, anon_103.activity_kind, anon_103.activity_status, anon_103.depository_account,
    anon_103.contra_account, anon_103.security_id, anon_103.quantity, anon_103.money, anon_103.our_reference, anon_103.status_reason, anon_103.status, anon_103.reason,
    anon_103.known_date
  FROM anon_103
  WHERE anon_103.activity_status IN ('PENDING', 'REJECTED')
),
anon_115 AS (
  SELECT status_message.file_id
  FROM status_message
),
anon_114 AS (
  SELECT DISTINCT anon_115.file_id
  FROM anon_115
),
anon_111 AS (
  SELECT anon_112.file_id, anon_112.line_number, anon_112.activity_reference, anon_112.activity_kind, anon_112.activity_status, anon_112.depository_account,
    anon_112.contra_account, anon_112.security_id, anon_112.quantity, anon_112.money, anon_112.our_reference, anon_112.status_reason, anon_112.status, anon_112.reason,
    anon_112.known_date
  FROM anon_112
  WHERE EXISTS (
    SELECT 1 AS anon_113
    FROM anon_114
    WHERE anon_112.file_id = anon_114.file_id
  )
),
anon_101 AS (
  SELECT anon_102.file_id, anon_102.line_number, anon_102.activity_reference, anon_102.activity_kind, anon_102.activity_status, anon_102.depository_account,
    anon_102.contra_account, anon_102.security_id, anon_102.quantity, anon_102.money, anon_102.our_reference, anon_102.status_reason, anon_102.status, anon_102.reason,
    anon_102.known_date
  FROM anon_102
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_110
    FROM anon_111
    WHERE anon_102.file_id = anon_111.file_id AND anon_102.line_number = anon_111.line_number
  ))
),
anon_100 AS (
  SELECT anon_101.file_id, anon_101.line_number, anon_101.activity_reference, anon_101.activity_kind, anon_101.activity_status, anon_101.depository_account,
    anon_101.contra_account, anon_101.security_id, anon_101.quantity, anon_101.money, anon_101.our_reference, anon_101.status_reason, anon_101.status, anon_101.reason,
    anon_101.known_date
  FROM anon_101
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_116
    FROM anon_88
    WHERE anon_101.file_id = anon_88.file_id AND anon_101.line_number = anon_88.line_number
  ))
),
anon_99 AS (
  SELECT anon_100.file_id, anon_100.line_number, anon_100.activity_reference, anon_100.activity_kind, anon_100.activity_status, anon_100.depository_account,
    anon_100.contra_account, anon_100.security_id, anon_100.quantity, anon_100.money, anon_100.our_reference, anon_100.status_reason, anon_100.status, anon_100.reason,
    anon_100.known_date, anon_100.activity_reference AS depository_reference
  FROM anon_100
),
anon_97 AS (
  SELECT anon_99.file_id, anon_99.line_number, anon_99.activity_reference, anon_99.activity_kind, anon_99.activity_status, anon_99.depository_account, anon_99.contra_account,
    anon_99.security_id, anon_99.quantity, anon_99.money, anon_99.our_reference, anon_99.status_reason, anon_99.status, anon_99.reason, anon_99.known_date,
    anon_99.depository_reference, anon_99.our_reference AS asked_reference
  FROM anon_99
),
anon_117 AS (
  SELECT instruction_terms.instruction_id AS by_ours, instruction_terms.instruction_id AS own_reference
  FROM instruction_terms
),
anon_120 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.origin IN ('LINE', 'CLAIM') AND instruction_terms.message_reference IS NOT NULL
),
anon_119 AS (
  SELECT anon_120.instruction_id AS by_ours, anon_120.message_reference AS own_reference
  FROM anon_120
),
anon_118 AS (
  SELECT anon_119.by_ours, anon_119.own_reference
  FROM anon_119
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_121
    FROM anon_117
    WHERE anon_119.own_reference = anon_117.own_reference
  ))
),
anon_98 AS (
  SELECT anon_117.by_ours, anon_117.own_reference
  FROM anon_117
  UNION ALL
  SELECT anon_118.by_ours, anon_118.own_reference
  FROM anon_118
),
anon_95 AS (
  SELECT anon_97.file_id, anon_97.line_number, anon_97.activity_reference, anon_97.activity_kind, anon_97.activity_status, anon_97.depository_account, anon_97.contra_account,
    anon_97.security_id, anon_97.quantity, anon_97.money, anon_97.our_reference, anon_97.status_reason, anon_97.status, anon_97.reason, anon_97.known_date,
    anon_97.depository_reference, anon_97.asked_reference, anon_98.by_ours, anon_98.own_reference
  FROM anon_97
  LEFT OUTER JOIN anon_98 ON anon_97.asked_reference = anon_98.own_reference
),
anon_124 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.depository_reference IS NOT NULL
),
anon_123 AS (
  SELECT anon_124.depository_reference, CAST(count(*) AS NUMBER(19)) AS owners, min(anon_124.instruction_id) AS by_theirs
  FROM anon_124
  GROUP BY anon_124.depository_reference
),
anon_122 AS (
  SELECT anon_123.depository_reference, anon_123.owners, anon_123.by_theirs
  FROM anon_123
  WHERE anon_123.owners = 1
),
anon_96 AS (
  SELECT anon_122.by_theirs, anon_122.depository_reference AS known_reference
  FROM anon_122
),
anon_94 AS (
  SELECT anon_95.file_id, anon_95.line_number, anon_95.activity_reference, anon_95.activity_kind, anon_95.activity_status, anon_95.depository_account, anon_95.contra_account,
    anon_95.security_id, anon_95.quantity, anon_95.money, anon_95.our_reference, anon_95.status_reason, anon_95.status, anon_95.reason, anon_95.known_date,
    anon_95.depository_reference, anon_95.asked_reference, anon_95.by_ours, anon_95.own_reference, anon_96.by_theirs, anon_96.known_reference
  FROM anon_95
  LEFT OUTER JOIN anon_96 ON anon_95.depository_reference = anon_96.known_reference
),
anon_93 AS (
  SELECT anon_94.file_id, anon_94.line_number, anon_94.activity_reference, anon_94.activity_kind, anon_94.activity_status, anon_94.depository_account, anon_94.contra_account,
    anon_94.security_id, anon_94.quantity, anon_94.money, anon_94.our_reference, anon_94.status_reason, anon_94.status, anon_94.reason, anon_94.known_date,
    anon_94.depository_reference, anon_94.asked_reference, anon_94.by_ours, anon_94.own_reference, anon_94.by_theirs, anon_94.known_reference, coalesce(anon_94.by_ours, anon_94.by_theirs, '-') AS instruction_id
  FROM anon_94
),
anon_92 AS (
  SELECT anon_93.file_id, anon_93.line_number, anon_93.activity_reference, anon_93.activity_kind, anon_93.activity_status, anon_93.depository_account, anon_93.contra_account,
    anon_93.security_id, anon_93.quantity, anon_93.money, anon_93.our_reference, anon_93.status_reason, anon_93.status, anon_93.reason, anon_93.known_date,
    anon_93.depository_reference, anon_93.asked_reference, anon_93.by_ours, anon_93.own_reference, anon_93.by_theirs, anon_93.known_reference, anon_93.instruction_id
  FROM anon_93
  WHERE (anon_93.status = 'accepted' OR anon_93.reason = 'OTHER_DAY') AND anon_93.activity_kind IN ('DVP', 'FREE')
),
anon_91 AS (
  SELECT anon_92.file_id, anon_92.line_number, anon_92.activity_reference, anon_92.activity_kind, anon_92.activity_status, anon_92.depository_account, anon_92.contra_account,
    anon_92.security_id, anon_92.quantity, anon_92.money, anon_92.our_reference, anon_92.status_reason, anon_92.status, anon_92.reason, anon_92.known_date,
    anon_92.depository_reference, anon_92.asked_reference, anon_92.by_ours, anon_92.own_reference, anon_92.by_theirs, anon_92.known_reference, anon_92.instruction_id,
    CASE WHEN (anon_92.activity_status = 'MADE') THEN 'SETTLE' WHEN (anon_92.activity_status = 'PENDING') THEN 'PENDING' WHEN (anon_92.activity_status = 'DROPPED') THEN 'DROPPED'
    WHEN (anon_92.activity_status = 'REJECTED') THEN 'REJECTED' ELSE 'REVERSED' END AS event, CASE WHEN (anon_92.instruction_id = '-') THEN 'UNKNOWN_REFERENCE'
    WHEN (anon_92.reason = 'OTHER_DAY') THEN 'CLOSED_DAY' ELSE NULL END AS early_reason
  FROM anon_92
),
anon_90 AS (
  SELECT anon_91.instruction_id, anon_91.file_id, anon_91.line_number, anon_91.event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(CASE WHEN (anon_91.activity_status = 'MADE') THEN CAST(NULL AS VARCHAR2(4000))
    ELSE anon_91.activity_status END AS VARCHAR2(4000)) AS venue_code, CAST(anon_91.status_reason AS VARCHAR2(4000)) AS status_reason, CAST(anon_91.activity_reference AS VARCHAR2(4000)) AS message_reference,
    CAST(anon_91.depository_reference AS VARCHAR2(4000)) AS depository_reference, CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(abs(anon_91.quantity) AS NUMBER(38, 6)) AS quantity,
    CAST(abs(anon_91.money) AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold, CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code,
    CAST(NULL AS VARCHAR2(4000)) AS linked_reference, CAST(NULL AS VARCHAR2(4000)) AS link_kind, CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(anon_91.security_id AS VARCHAR2(4000)) AS stated_security,
    CAST(CASE WHEN (anon_91.quantity < 0) THEN 'DELIVER' WHEN (anon_91.quantity > 0) THEN 'RECEIVE' ELSE CAST(NULL AS VARCHAR2(4000)) END AS VARCHAR2(4000)) AS stated_movement,
    CAST(anon_91.early_reason AS VARCHAR2(4000)) AS early_reason
  FROM anon_91
),
anon_86 AS (
  SELECT anon_87.instruction_id, anon_87.file_id, anon_87.line_number, anon_87.event, anon_87.venue_process, anon_87.venue_code, anon_87.status_reason,
    anon_87.message_reference, anon_87.depository_reference, anon_87.sent_at, anon_87.quantity, anon_87.money, anon_87.hold, anon_87.priority, anon_87.partial_code,
    anon_87.linked_reference, anon_87.link_kind, anon_87.pool_reference, anon_87.stated_security, anon_87.stated_movement, anon_87.early_reason
  FROM anon_87
  UNION ALL
  SELECT anon_90.instruction_id, anon_90.file_id, anon_90.line_number, anon_90.event, anon_90.venue_process, anon_90.venue_code, anon_90.status_reason,
    anon_90.message_reference, anon_90.depository_reference, anon_90.sent_at, anon_90.quantity, anon_90.money, anon_90.hold, anon_90.priority, anon_90.partial_code,
    anon_90.linked_reference, anon_90.link_kind, anon_90.pool_reference, anon_90.stated_security, anon_90.stated_movement, anon_90.early_reason
  FROM anon_90
),
anon_128 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.settlement_date <= DATE '2026-11-10'
),
anon_130 AS (
  SELECT anon_22.instruction_id, anon_22.state, anon_22.ended_date, anon_22.origin, anon_22.instructed_quantity, anon_22.settled_quantity
  FROM anon_22
  WHERE anon_22.ended_date IS NOT NULL
),
anon_127 AS (
  SELECT anon_128.instruction_id, anon_128.origin, anon_128.venue, anon_128.message_reference, anon_128.depository_reference, anon_128.common_reference,
    anon_128.trade_reference, anon_128.movement, anon_128.payment, anon_128.trade_date, anon_128.settlement_date, anon_128.security_id, anon_128.currency,
    anon_128.depository_account, anon_128.counterparty, anon_128.place_of_settlement, anon_128.account_id, anon_128.transaction_kind, anon_128.opt_out,
    anon_128.instructed_quantity, anon_128.instructed_money, anon_128.opened_date
  FROM anon_128
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_129
    FROM anon_130
    WHERE anon_128.instruction_id = anon_130.instruction_id
  ))
),
anon_126 AS (
  SELECT anon_127.instruction_id, anon_127.origin, anon_127.venue, anon_127.message_reference, anon_127.depository_reference, anon_127.common_reference,
    anon_127.trade_reference, anon_127.movement, anon_127.payment, anon_127.trade_date, anon_127.settlement_date, anon_127.security_id, anon_127.currency,
    anon_127.depository_account, anon_127.counterparty, anon_127.place_of_settlement, anon_127.account_id, anon_127.transaction_kind, anon_127.opt_out,
    anon_127.instructed_quantity, anon_127.instructed_money, anon_127.opened_date, 'TALLYSTICK' AS file_id, CAST(0 AS NUMBER(19)) AS line_number
  FROM anon_127
),
anon_125 AS (
  SELECT anon_126.instruction_id, anon_126.file_id, anon_126.line_number, 'DAY_PASSED' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(NULL AS NUMBER(38, 6)) AS quantity, CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold,
    CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code, CAST(NULL AS VARCHAR2(4000)) AS linked_reference, CAST(NULL AS VARCHAR2(4000)) AS link_kind,
    CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_126
),
anon_14 AS (
  SELECT anon_15.instruction_id, anon_15.file_id, anon_15.line_number, anon_15.event, anon_15.venue_process, anon_15.venue_code, anon_15.status_reason,
    anon_15.message_reference, anon_15.depository_reference, anon_15.sent_at, anon_15.quantity, anon_15.money, anon_15.hold, anon_15.priority, anon_15.partial_code,
    anon_15.linked_reference, anon_15.link_kind, anon_15.pool_reference, anon_15.stated_security, anon_15.stated_movement, anon_15.early_reason
  FROM anon_15
  UNION ALL
  SELECT anon_43.instruction_id, anon_43.file_id, anon_43.line_number, anon_43.event, anon_43.venue_process, anon_43.venue_code, anon_43.status_reason,
    anon_43.message_reference, anon_43.depository_reference, anon_43.sent_at, anon_43.quantity, anon_43.money, anon_43.hold, anon_43.priority, anon_43.partial_code,
    anon_43.linked_reference, anon_43.link_kind, anon_43.pool_reference, anon_43.stated_security, anon_43.stated_movement, anon_43.early_reason
  FROM anon_43
  UNION ALL
  SELECT anon_63.instruction_id, anon_63.file_id, anon_63.line_number, anon_63.event, anon_63.venue_process, anon_63.venue_code, anon_63.status_reason,
    anon_63.message_reference, anon_63.depository_reference, anon_63.sent_at, anon_63.quantity, anon_63.money, anon_63.hold, anon_63.priority, anon_63.partial_code,
    anon_63.linked_reference, anon_63.link_kind, anon_63.pool_reference, anon_63.stated_security, anon_63.stated_movement, anon_63.early_reason
  FROM anon_63
  UNION ALL
  SELECT anon_86.instruction_id, anon_86.file_id, anon_86.line_number, anon_86.event, anon_86.venue_process, anon_86.venue_code, anon_86.status_reason,
    anon_86.message_reference, anon_86.depository_reference, anon_86.sent_at, anon_86.quantity, anon_86.money, anon_86.hold, anon_86.priority, anon_86.partial_code,
    anon_86.linked_reference, anon_86.link_kind, anon_86.pool_reference, anon_86.stated_security, anon_86.stated_movement, anon_86.early_reason
  FROM anon_86
  UNION ALL
  SELECT anon_125.instruction_id, anon_125.file_id, anon_125.line_number, anon_125.event, anon_125.venue_process, anon_125.venue_code, anon_125.status_reason,
    anon_125.message_reference, anon_125.depository_reference, anon_125.sent_at, anon_125.quantity, anon_125.money, anon_125.hold, anon_125.priority, anon_125.partial_code,
    anon_125.linked_reference, anon_125.link_kind, anon_125.pool_reference, anon_125.stated_security, anon_125.stated_movement, anon_125.early_reason
  FROM anon_125
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
anon_133 AS (
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
anon_132 AS (
  SELECT CAST(coalesce(CAST(anon_133.instruction_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_133.event AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_133.venue_process AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_133.venue_code AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_133.status_reason AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_133.message_reference AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_133.sent_at, 'YYYY-MM-DD HH24:MI:SS.FF6'), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_133.quantity, 'FM99999999999999999999999999999990.000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_133.money, 'FM999999999999999999999999999999999990.00', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' AS content
  FROM anon_133
),
anon_131 AS (
  SELECT DISTINCT anon_132.content
  FROM anon_132
),
anon_10 AS (
  SELECT anon_131.content, 'Y' AS seen
  FROM anon_131
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
anon_136 AS (
  SELECT anon_11.instruction_id, anon_11.file_id, anon_11.line_number, anon_11.event, anon_11.venue_process, anon_11.venue_code, anon_11.status_reason,
    anon_11.message_reference, anon_11.depository_reference, anon_11.sent_at, anon_11.quantity, anon_11.money, anon_11.hold, anon_11.priority, anon_11.partial_code,
    anon_11.linked_reference, anon_11.link_kind, anon_11.pool_reference, anon_11.stated_security, anon_11.stated_movement, anon_11.early_reason, anon_11.content
  FROM anon_11
  WHERE anon_11.venue_process IS NOT NULL AND anon_11.sent_at IS NOT NULL
),
anon_135 AS (
  SELECT anon_136.instruction_id, anon_136.venue_process, anon_136.sent_at, anon_136.venue_code
  FROM anon_136
),
anon_134 AS (
  SELECT DISTINCT anon_135.instruction_id, anon_135.venue_process, anon_135.sent_at, anon_135.venue_code
  FROM anon_135
),
anon_7 AS (
  SELECT anon_134.instruction_id, anon_134.venue_process, anon_134.sent_at, CAST(count(*) AS NUMBER(19)) AS words
  FROM anon_134
  GROUP BY anon_134.instruction_id, anon_134.venue_process, anon_134.sent_at
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
    CASE WHEN (anon_4.event = 'INSTRUCT') THEN 0 WHEN (anon_4.event = 'DAY_PASSED') THEN 2 ELSE 1 END AS phase
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
