WITH
anon_23 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.depository_account, instruction.contra_account, instruction.street_reference, instruction.account_id, instruction.short_sale,
    instruction.trade_date
  FROM instruction
  WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
),
anon_21 AS (
  SELECT anon_23.instruction_id, abs(anon_23.quantity) AS "size"
  FROM anon_23
),
anon_22 AS (
  SELECT previous_instruction_state.instruction_id, previous_instruction_state.state, previous_instruction_state.ended_date, previous_instruction_state.origin,
    previous_instruction_state.instructed_quantity
  FROM previous_instruction_state
),
anon_20 AS (
  SELECT anon_21.instruction_id, anon_21."size", anon_22.state, anon_22.ended_date, anon_22.origin, anon_22.instructed_quantity
  FROM anon_21
  LEFT OUTER JOIN anon_22 ON anon_21.instruction_id = anon_22.instruction_id
),
anon_19 AS (
  SELECT anon_20.instruction_id, anon_20."size", anon_20.state, anon_20.ended_date, anon_20.origin, anon_20.instructed_quantity, 'TALLYSTICK' AS file_id,
    CAST(0 AS NUMBER(19)) AS line_number
  FROM anon_20
),
anon_18 AS (
  SELECT anon_19.instruction_id, anon_19."size", anon_19.state, anon_19.ended_date, anon_19.origin, anon_19.instructed_quantity, anon_19.file_id, anon_19.line_number
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
anon_25 AS (
  SELECT anon_19.instruction_id, anon_19."size", anon_19.state, anon_19.ended_date, anon_19.origin, anon_19.instructed_quantity, anon_19.file_id, anon_19.line_number
  FROM anon_19
  WHERE anon_19.ended_date IS NULL AND anon_19."size" != anon_19.instructed_quantity
),
anon_24 AS (
  SELECT anon_25.instruction_id, anon_25.file_id, anon_25.line_number, 'TRANSFORM' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(anon_25."size" AS NUMBER(38, 6)) AS quantity, CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold,
    CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code, CAST(NULL AS VARCHAR2(4000)) AS linked_reference, CAST(NULL AS VARCHAR2(4000)) AS link_kind,
    CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_25
),
anon_16 AS (
  SELECT anon_17.instruction_id, anon_17.file_id, anon_17.line_number, anon_17.event, anon_17.venue_process, anon_17.venue_code, anon_17.status_reason,
    anon_17.message_reference, anon_17.depository_reference, anon_17.sent_at, anon_17.quantity, anon_17.money, anon_17.hold, anon_17.priority, anon_17.partial_code,
    anon_17.linked_reference, anon_17.link_kind, anon_17.pool_reference, anon_17.stated_security, anon_17.stated_movement, anon_17.early_reason
  FROM anon_17
  UNION ALL
  SELECT anon_24.instruction_id, anon_24.file_id, anon_24.line_number, anon_24.event, anon_24.venue_process, anon_24.venue_code, anon_24.status_reason,
    anon_24.message_reference, anon_24.depository_reference, anon_24.sent_at, anon_24.quantity, anon_24.money, anon_24.hold, anon_24.priority, anon_24.partial_code,
    anon_24.linked_reference, anon_24.link_kind, anon_24.pool_reference, anon_24.stated_security, anon_24.stated_movement, anon_24.early_reason
  FROM anon_24
),
anon_29 AS (
  SELECT anon_22.instruction_id, anon_22.state, anon_22.ended_date, anon_22.origin, anon_22.instructed_quantity
  FROM anon_22
  WHERE anon_22.origin = 'LINE' AND anon_22.ended_date IS NULL AND anon_22.state != 'CANCEL_REQUESTED'
),
anon_28 AS (
  SELECT anon_29.instruction_id, anon_29.state, anon_29.ended_date, anon_29.origin, anon_29.instructed_quantity
  FROM anon_29
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_30
    FROM instruction
    WHERE anon_29.instruction_id = instruction.instruction_id
  ))
),
anon_27 AS (
  SELECT anon_28.instruction_id, anon_28.state, anon_28.ended_date, anon_28.origin, anon_28.instructed_quantity, 'TALLYSTICK' AS file_id, CAST(0 AS NUMBER(19)) AS line_number
  FROM anon_28
),
anon_26 AS (
  SELECT anon_27.instruction_id, anon_27.file_id, anon_27.line_number, 'CANCEL_REQUEST' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(NULL AS NUMBER(38, 6)) AS quantity, CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold,
    CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code, CAST(NULL AS VARCHAR2(4000)) AS linked_reference, CAST(NULL AS VARCHAR2(4000)) AS link_kind,
    CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_27
),
anon_39 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.origin = 'CLAIM'
),
anon_37 AS (
  SELECT anon_39.instruction_id
  FROM anon_39
),
anon_38 AS (
  SELECT anon_22.instruction_id, anon_22.state
  FROM anon_22
),
anon_35 AS (
  SELECT anon_37.instruction_id, anon_38.state
  FROM anon_37
  LEFT OUTER JOIN anon_38 ON anon_37.instruction_id = anon_38.instruction_id
),
anon_36 AS (
  SELECT previous_market_claim.claim_id, previous_market_claim.instruction_id AS over
  FROM previous_market_claim
),
anon_34 AS (
  SELECT anon_35.instruction_id, anon_35.state, anon_36.claim_id, anon_36.over
  FROM anon_35
  LEFT OUTER JOIN anon_36 ON anon_35.instruction_id = anon_36.claim_id
),
anon_33 AS (
  SELECT anon_34.instruction_id, anon_34.state, anon_34.claim_id, anon_34.over
  FROM anon_34
  WHERE anon_34.state IS NULL OR anon_34.state = 'DROPPED'
),
anon_32 AS (
  SELECT anon_33.instruction_id, anon_33.state, anon_33.claim_id, anon_33.over, 'TALLYSTICK' AS file_id, CAST(0 AS NUMBER(19)) AS line_number
  FROM anon_33
),
anon_31 AS (
  SELECT anon_32.instruction_id, anon_32.file_id, anon_32.line_number, 'INSTRUCT' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(NULL AS NUMBER(38, 6)) AS quantity, CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold,
    CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code, CAST(anon_32.over AS VARCHAR2(4000)) AS linked_reference, CAST(CASE
    WHEN (anon_32.over IS NULL) THEN CAST(NULL AS VARCHAR2(4000)) ELSE 'INFO' END AS VARCHAR2(4000)) AS link_kind, CAST(NULL AS VARCHAR2(4000)) AS pool_reference,
    CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_32
),
anon_15 AS (
  SELECT anon_16.instruction_id, anon_16.file_id, anon_16.line_number, anon_16.event, anon_16.venue_process, anon_16.venue_code, anon_16.status_reason,
    anon_16.message_reference, anon_16.depository_reference, anon_16.sent_at, anon_16.quantity, anon_16.money, anon_16.hold, anon_16.priority, anon_16.partial_code,
    anon_16.linked_reference, anon_16.link_kind, anon_16.pool_reference, anon_16.stated_security, anon_16.stated_movement, anon_16.early_reason
  FROM anon_16
  UNION ALL
  SELECT anon_26.instruction_id, anon_26.file_id, anon_26.line_number, anon_26.event, anon_26.venue_process, anon_26.venue_code, anon_26.status_reason,
    anon_26.message_reference, anon_26.depository_reference, anon_26.sent_at, anon_26.quantity, anon_26.money, anon_26.hold, anon_26.priority, anon_26.partial_code,
    anon_26.linked_reference, anon_26.link_kind, anon_26.pool_reference, anon_26.stated_security, anon_26.stated_movement, anon_26.early_reason
  FROM anon_26
  UNION ALL
  SELECT anon_31.instruction_id, anon_31.file_id, anon_31.line_number, anon_31.event, anon_31.venue_process, anon_31.venue_code, anon_31.status_reason,
    anon_31.message_reference, anon_31.depository_reference, anon_31.sent_at, anon_31.quantity, anon_31.money, anon_31.hold, anon_31.priority, anon_31.partial_code,
    anon_31.linked_reference, anon_31.link_kind, anon_31.pool_reference, anon_31.stated_security, anon_31.stated_movement, anon_31.early_reason
  FROM anon_31
),
anon_53 AS (
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
anon_52 AS (
  SELECT anon_53.file_id, anon_53.line_number, anon_53.byte_offset, anon_53.byte_length, anon_53.reason, anon_53.detail, anon_53.raw_text, anon_53.message_kind,
    anon_53.sender, anon_53.message_type, anon_53.message_reference, anon_53.instruction_reference, anon_53.depository_reference, anon_53.common_reference,
    anon_53.trade_reference, anon_53.linked_reference, anon_53.link_kind, anon_53.pool_reference, anon_53.movement, anon_53.payment, anon_53.trade_date,
    anon_53.settlement_date, anon_53.security_code, anon_53.security_code_kind, anon_53.quantity, anon_53.quantity_kind, anon_53.amount, anon_53.currency,
    anon_53.price, anon_53.safekeeping_account, anon_53.counterparty_depository, anon_53.counterparty, anon_53.counterparty_client, anon_53.place_of_settlement,
    anon_53.place_of_trade, anon_53.transaction_kind, anon_53.partial_code, anon_53.hold, anon_53.priority, anon_53.opt_out, anon_53.cum_ex, anon_53.sent_at,
    CAST(row_number() OVER (PARTITION BY anon_53.instruction_reference ORDER BY anon_53.sent_at NULLS LAST, anon_53.quantity NULLS LAST, anon_53.amount NULLS LAST, anon_53.message_reference NULLS LAST, anon_53.file_id, anon_53.line_number) AS NUMBER(19)) AS turn
  FROM anon_53
),
anon_51 AS (
  SELECT anon_52.file_id, anon_52.line_number, anon_52.byte_offset, anon_52.byte_length, anon_52.reason, anon_52.detail, anon_52.raw_text, anon_52.message_kind,
    anon_52.sender, anon_52.message_type, anon_52.message_reference, anon_52.instruction_reference, anon_52.depository_reference, anon_52.common_reference,
    anon_52.trade_reference, anon_52.linked_reference, anon_52.link_kind, anon_52.pool_reference, anon_52.movement, anon_52.payment, anon_52.trade_date,
    anon_52.settlement_date, anon_52.security_code, anon_52.security_code_kind, anon_52.quantity, anon_52.quantity_kind, anon_52.amount, anon_52.currency,
    anon_52.price, anon_52.safekeeping_account, anon_52.counterparty_depository, anon_52.counterparty, anon_52.counterparty_client, anon_52.place_of_settlement,
    anon_52.place_of_trade, anon_52.transaction_kind, anon_52.partial_code, anon_52.hold, anon_52.priority, anon_52.opt_out, anon_52.cum_ex, anon_52.sent_at,
    anon_52.turn, anon_52.instruction_reference AS instruction_id
  FROM anon_52
),
anon_49 AS (
  SELECT anon_51.file_id, anon_51.line_number, anon_51.byte_offset, anon_51.byte_length, anon_51.reason, anon_51.detail, anon_51.raw_text, anon_51.message_kind,
    anon_51.sender, anon_51.message_type, anon_51.message_reference, anon_51.instruction_reference, anon_51.depository_reference, anon_51.common_reference,
    anon_51.trade_reference, anon_51.linked_reference, anon_51.link_kind, anon_51.pool_reference, anon_51.movement, anon_51.payment, anon_51.trade_date,
    anon_51.settlement_date, anon_51.security_code, anon_51.security_code_kind, anon_51.quantity, anon_51.quantity_kind, anon_51.amount, anon_51.currency,
    anon_51.price, anon_51.safekeeping_account, anon_51.counterparty_depository, anon_51.counterparty, anon_51.counterparty_client, anon_51.place_of_settlement,
    anon_51.place_of_trade, anon_51.transaction_kind, anon_51.partial_code, anon_51.hold, anon_51.priority, anon_51.opt_out, anon_51.cum_ex, anon_51.sent_at,
    anon_51.turn, anon_51.instruction_id, coalesce(anon_51.trade_date, DATE '2026-11-10') AS named_on
  FROM anon_51
),
anon_50 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_47 AS (
  SELECT anon_49.file_id, anon_49.line_number, anon_49.byte_offset, anon_49.byte_length, anon_49.reason, anon_49.detail, anon_49.raw_text, anon_49.message_kind,
    anon_49.sender, anon_49.message_type, anon_49.message_reference, anon_49.instruction_reference, anon_49.depository_reference, anon_49.common_reference,
    anon_49.trade_reference, anon_49.linked_reference, anon_49.link_kind, anon_49.pool_reference, anon_49.movement, anon_49.payment, anon_49.trade_date,
    anon_49.settlement_date, anon_49.security_code, anon_49.security_code_kind, anon_49.quantity, anon_49.quantity_kind, anon_49.amount, anon_49.currency,
    anon_49.price, anon_49.safekeeping_account, anon_49.counterparty_depository, anon_49.counterparty, anon_49.counterparty_client, anon_49.place_of_settlement,
    anon_49.place_of_trade, anon_49.transaction_kind, anon_49.partial_code, anon_49.hold, anon_49.priority, anon_49.opt_out, anon_49.cum_ex, anon_49.sent_at,
    anon_49.turn, anon_49.instruction_id, anon_49.named_on, anon_50.code_from, anon_50.code_to, anon_50.security_id, anon_50.security_currency, anon_50.clearing_path
  FROM anon_49
  LEFT OUTER JOIN anon_50 ON anon_49.security_code_kind = anon_50.security_code_kind AND anon_49.security_code = anon_50.security_code AND anon_49.named_on >= anon_50.code_from
    AND anon_49.named_on < anon_50.code_to
),
anon_48 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.opened_date, instruction_terms.security_id AS terms_security, instruction_terms.movement AS terms_movement,
    instruction_terms.settlement_date AS terms_date, instruction_terms.instructed_quantity AS terms_quantity, instruction_terms.instructed_money AS terms_money
  FROM instruction_terms
),
anon_45 AS (
  SELECT anon_47.file_id, anon_47.line_number, anon_47.byte_offset, anon_47.byte_length, anon_47.reason, anon_47.detail, anon_47.raw_text, anon_47.message_kind,
    anon_47.sender, anon_47.message_type, anon_47.message_reference, anon_47.instruction_reference, anon_47.depository_reference, anon_47.common_reference,
    anon_47.trade_reference, anon_47.linked_reference, anon_47.link_kind, anon_47.pool_reference, anon_47.movement, anon_47.payment, anon_47.trade_date,
    anon_47.settlement_date, anon_47.security_code, anon_47.security_code_kind, anon_47.quantity, anon_47.quantity_kind, anon_47.amount, anon_47.currency,
    anon_47.price, anon_47.safekeeping_account, anon_47.counterparty_depository, anon_47.counterparty, anon_47.counterparty_client, anon_47.place_of_settlement,
    anon_47.place_of_trade, anon_47.transaction_kind, anon_47.partial_code, anon_47.hold, anon_47.priority, anon_47.opt_out, anon_47.cum_ex, anon_47.sent_at,
    anon_47.turn, anon_47.instruction_id, anon_47.named_on, anon_47.code_from, anon_47.code_to, anon_47.security_id, anon_47.security_currency, anon_47.clearing_path,
    anon_48.origin, anon_48.opened_date, anon_48.terms_security, anon_48.terms_movement, anon_48.terms_date, anon_48.terms_quantity, anon_48.terms_money
  FROM anon_47
  LEFT OUTER JOIN anon_48 ON anon_47.instruction_id = anon_48.instruction_id
),
anon_46 AS (
  SELECT anon_22.instruction_id, anon_22.state
  FROM anon_22
),
anon_44 AS (
  SELECT anon_45.file_id, anon_45.line_number, anon_45.byte_offset, anon_45.byte_length, anon_45.reason, anon_45.detail, anon_45.raw_text, anon_45.message_kind,
    anon_45.sender, anon_45.message_type, anon_45.message_reference, anon_45.instruction_reference, anon_45.depository_reference, anon_45.common_reference,
    anon_45.trade_reference, anon_45.linked_reference, anon_45.link_kind, anon_45.pool_reference, anon_45.movement, anon_45.payment, anon_45.trade_date,
    anon_45.settlement_date, anon_45.security_code, anon_45.security_code_kind, anon_45.quantity, anon_45.quantity_kind, anon_45.amount, anon_45.currency,
    anon_45.price, anon_45.safekeeping_account, anon_45.counterparty_depository, anon_45.counterparty, anon_45.counterparty_client, anon_45.place_of_settlement,
    anon_45.place_of_trade, anon_45.transaction_kind, anon_45.partial_code, anon_45.hold, anon_45.priority, anon_45.opt_out, anon_45.cum_ex, anon_45.sent_at,
    anon_45.turn, anon_45.instruction_id, anon_45.named_on, anon_45.code_from, anon_45.code_to, anon_45.security_id, anon_45.security_currency, anon_45.clearing_path,
    anon_45.origin, anon_45.opened_date, anon_45.terms_security, anon_45.terms_movement, anon_45.terms_date, anon_45.terms_quantity, anon_45.terms_money,
    anon_46.state
  FROM anon_45
  LEFT OUTER JOIN anon_46 ON anon_45.instruction_id = anon_46.instruction_id
),
anon_43 AS (
  SELECT anon_44.file_id, anon_44.line_number, anon_44.byte_offset, anon_44.byte_length, anon_44.reason, anon_44.detail, anon_44.raw_text, anon_44.message_kind,
    anon_44.sender, anon_44.message_type, anon_44.message_reference, anon_44.instruction_reference, anon_44.depository_reference, anon_44.common_reference,
    anon_44.trade_reference, anon_44.linked_reference, anon_44.link_kind, anon_44.pool_reference, anon_44.movement, anon_44.payment, anon_44.trade_date,
    anon_44.settlement_date, anon_44.security_code, anon_44.security_code_kind, anon_44.quantity, anon_44.quantity_kind, anon_44.amount, anon_44.currency,
    anon_44.price, anon_44.safekeeping_account, anon_44.counterparty_depository, anon_44.counterparty, anon_44.counterparty_client, anon_44.place_of_settlement,
    anon_44.place_of_trade, anon_44.transaction_kind, anon_44.partial_code, anon_44.hold, anon_44.priority, anon_44.opt_out, anon_44.cum_ex, anon_44.sent_at,
    anon_44.turn, anon_44.instruction_id, anon_44.named_on, anon_44.code_from, anon_44.code_to, anon_44.security_id, anon_44.security_currency, anon_44.clearing_path,
    anon_44.origin, anon_44.opened_date, anon_44.terms_security, anon_44.terms_movement, anon_44.terms_date, anon_44.terms_quantity, anon_44.terms_money,
    anon_44.state
  FROM anon_44
  WHERE anon_44.origin IS NULL OR anon_44.origin = 'MESSAGE'
),
anon_42 AS (
  SELECT anon_43.file_id, anon_43.line_number, anon_43.byte_offset, anon_43.byte_length, anon_43.reason, anon_43.detail, anon_43.raw_text, anon_43.message_kind,
    anon_43.sender, anon_43.message_type, anon_43.message_reference, anon_43.instruction_reference, anon_43.depository_reference, anon_43.common_reference,
    anon_43.trade_reference, anon_43.linked_reference, anon_43.link_kind, anon_43.pool_reference, anon_43.movement, anon_43.payment, anon_43.trade_date,
    anon_43.settlement_date, anon_43.security_code, anon_43.security_code_kind, anon_43.quantity, anon_43.quantity_kind, anon_43.amount, anon_43.currency,
    anon_43.price, anon_43.safekeeping_account, anon_43.counterparty_depository, anon_43.counterparty, anon_43.counterparty_client, anon_43.place_of_settlement,
    anon_43.place_of_trade, anon_43.transaction_kind, anon_43.partial_code, anon_43.hold, anon_43.priority, anon_43.opt_out, anon_43.cum_ex, anon_43.sent_at,
    anon_43.turn, anon_43.instruction_id, anon_43.named_on, anon_43.code_from, anon_43.code_to, anon_43.security_id, anon_43.security_currency, anon_43.clearing_path,
    anon_43.origin, anon_43.opened_date, anon_43.terms_security, anon_43.terms_movement, anon_43.terms_date, anon_43.terms_quantity, anon_43.terms_money,
    anon_43.state, CASE WHEN (CASE WHEN (anon_43.movement IN ('DELIVER', 'RECEIVE') AND anon_43.quantity > 0) THEN 1 ELSE 0 END = 0) THEN 'MISSING_TERMS'
    WHEN ((anon_43.turn > 1 OR anon_43.opened_date < DATE '2026-11-10' AND coalesce(anon_43.state, '-') != 'DROPPED') AND anon_43.terms_quantity = anon_43.quantity
    AND anon_43.terms_money = coalesce(anon_43.amount, CAST(0 AS NUMBER(18, 2))) AND anon_43.terms_movement = anon_43.movement AND coalesce(anon_43.terms_security, '-') = coalesce(anon_43.security_id, '-')
    AND coalesce(anon_43.terms_date, DATE '0001-01-01') = coalesce(anon_43.settlement_date, DATE '0001-01-01')) THEN 'DUPLICATE' WHEN (anon_43.turn > 1
    OR anon_43.opened_date < DATE '2026-11-10' AND coalesce(anon_43.state, '-') != 'DROPPED') THEN 'CONFLICTING_CONTENT' ELSE NULL END AS early_reason
  FROM anon_43
),
anon_41 AS (
  SELECT anon_42.instruction_id, anon_42.file_id, anon_42.line_number, 'INSTRUCT' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(anon_42.message_reference AS VARCHAR2(4000)) AS message_reference, CAST(anon_42.depository_reference AS VARCHAR2(4000)) AS depository_reference,
    CAST(anon_42.sent_at AS TIMESTAMP(6)) AS sent_at, CAST(anon_42.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_42.amount AS NUMBER(38, 2)) AS money,
    CAST(anon_42.hold AS VARCHAR2(4000)) AS hold, CAST(anon_42.priority AS VARCHAR2(4000)) AS priority, CAST(anon_42.partial_code AS VARCHAR2(4000)) AS partial_code,
    CAST(anon_42.linked_reference AS VARCHAR2(4000)) AS linked_reference, CAST(anon_42.link_kind AS VARCHAR2(4000)) AS link_kind, CAST(anon_42.pool_reference AS VARCHAR2(4000)) AS pool_reference,
    CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(anon_42.early_reason AS VARCHAR2(4000)) AS early_reason
  FROM anon_42
),
anon_59 AS (
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
anon_58 AS (
  SELECT anon_59.file_id, anon_59.line_number, anon_59.byte_offset, anon_59.byte_length, anon_59.reason, anon_59.detail, anon_59.raw_text, anon_59.message_kind,
    anon_59.sender, anon_59.message_type, anon_59.message_reference, anon_59.instruction_reference, anon_59.depository_reference, anon_59.common_reference,
    anon_59.trade_reference, anon_59.linked_reference, anon_59.link_kind, anon_59.pool_reference, anon_59.movement, anon_59.payment, anon_59.trade_date,
    anon_59.settlement_date, anon_59.security_code, anon_59.security_code_kind, anon_59.quantity, anon_59.quantity_kind, anon_59.amount, anon_59.currency,
    anon_59.price, anon_59.safekeeping_account, anon_59.counterparty_depository, anon_59.counterparty, anon_59.counterparty_client, anon_59.place_of_settlement,
    anon_59.place_of_trade, anon_59.transaction_kind, anon_59.partial_code, anon_59.hold, anon_59.priority, anon_59.opt_out, anon_59.cum_ex, anon_59.sent_at,
    coalesce(anon_59.instruction_reference, '-') AS instruction_id
  FROM anon_59
),
anon_56 AS (
  SELECT anon_58.file_id, anon_58.line_number, anon_58.byte_offset, anon_58.byte_length, anon_58.reason, anon_58.detail, anon_58.raw_text, anon_58.message_kind,
    anon_58.sender, anon_58.message_type, anon_58.message_reference, anon_58.instruction_reference, anon_58.depository_reference, anon_58.common_reference,
    anon_58.trade_reference, anon_58.linked_reference, anon_58.link_kind, anon_58.pool_reference, anon_58.movement, anon_58.payment, anon_58.trade_date,
    anon_58.settlement_date, anon_58.security_code, anon_58.security_code_kind, anon_58.quantity, anon_58.quantity_kind, anon_58.amount, anon_58.currency,
    anon_58.price, anon_58.safekeeping_account, anon_58.counterparty_depository, anon_58.counterparty, anon_58.counterparty_client, anon_58.place_of_settlement,
    anon_58.place_of_trade, anon_58.transaction_kind, anon_58.partial_code, anon_58.hold, anon_58.priority, anon_58.opt_out, anon_58.cum_ex, anon_58.sent_at,
    anon_58.instruction_id, coalesce(anon_58.trade_date, DATE '2026-11-10') AS named_on
  FROM anon_58
),
anon_57 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_55 AS (
  SELECT anon_56.file_id, anon_56.line_number, anon_56.byte_offset, anon_56.byte_length, anon_56.reason, anon_56.detail, anon_56.raw_text, anon_56.message_kind,
    anon_56.sender, anon_56.message_type, anon_56.message_reference, anon_56.instruction_reference, anon_56.depository_reference, anon_56.common_reference,
    anon_56.trade_reference, anon_56.linked_reference, anon_56.link_kind, anon_56.pool_reference, anon_56.movement, anon_56.payment, anon_56.trade_date,
    anon_56.settlement_date, anon_56.security_code, anon_56.security_code_kind, anon_56.quantity, anon_56.quantity_kind, anon_56.amount, anon_56.currency,
    anon_56.price, anon_56.safekeeping_account, anon_56.counterparty_depository, anon_56.counterparty, anon_56.counterparty_client, anon_56.place_of_settlement,
    anon_56.place_of_trade, anon_56.transaction_kind, anon_56.partial_code, anon_56.hold, anon_56.priority, anon_56.opt_out, anon_56.cum_ex, anon_56.sent_at,
    anon_56.instruction_id, anon_56.named_on, anon_57.code_from, anon_57.code_to, anon_57.security_id, anon_57.security_currency, anon_57.clearing_path
  FROM anon_56
  LEFT OUTER JOIN anon_57 ON anon_56.security_code_kind = anon_57.security_code_kind AND anon_56.security_code = anon_57.security_code AND anon_56.named_on >= anon_57.code_from
    AND anon_56.named_on < anon_57.code_to
),
anon_54 AS (
  SELECT anon_55.instruction_id, anon_55.file_id, anon_55.line_number, CASE WHEN (anon_55.message_kind = 'CANCEL') THEN 'CANCEL_REQUEST' WHEN (anon_55.hold = 'Y') THEN 'HOLD'
    WHEN (anon_55.hold = 'N' AND anon_55.quantity > 0) THEN 'PARTIAL_RELEASE' WHEN (anon_55.hold = 'N') THEN 'RELEASE' ELSE 'AMEND' END AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process,
    CAST(NULL AS VARCHAR2(4000)) AS venue_code, CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(anon_55.message_reference AS VARCHAR2(4000)) AS message_reference,
    CAST(NULL AS VARCHAR2(4000)) AS depository_reference, CAST(anon_55.sent_at AS TIMESTAMP(6)) AS sent_at, CAST(anon_55.quantity AS NUMBER(38, 6)) AS quantity,
    CAST(NULL AS NUMBER(38, 2)) AS money, CAST(anon_55.hold AS VARCHAR2(4000)) AS hold, CAST(anon_55.priority AS VARCHAR2(4000)) AS priority, CAST(anon_55.partial_code AS VARCHAR2(4000)) AS partial_code,
    CAST(anon_55.linked_reference AS VARCHAR2(4000)) AS linked_reference, CAST(anon_55.link_kind AS VARCHAR2(4000)) AS link_kind, CAST(anon_55.pool_reference AS VARCHAR2(4000)) AS pool_reference,
    CAST(anon_55.security_id AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_55
),
anon_40 AS (
  SELECT anon_41.instruction_id, anon_41.file_id, anon_41.line_number, anon_41.event, anon_41.venue_process, anon_41.venue_code, anon_41.status_reason,
    anon_41.message_reference, anon_41.depository_reference, anon_41.sent_at, anon_41.quantity, anon_41.money, anon_41.hold, anon_41.priority, anon_41.partial_code,
    anon_41.linked_reference, anon_41.link_kind, anon_41.pool_reference, anon_41.stated_security, anon_41.stated_movement, anon_41.early_reason
  FROM anon_41
  UNION ALL
  SELECT anon_54.instruction_id, anon_54.file_id, anon_54.line_number, anon_54.event, anon_54.venue_process, anon_54.venue_code, anon_54.status_reason,
    anon_54.message_reference, anon_54.depository_reference, anon_54.sent_at, anon_54.quantity, anon_54.money, anon_54.hold, anon_54.priority, anon_54.partial_code,
    anon_54.linked_reference, anon_54.link_kind, anon_54.pool_reference, anon_54.stated_security, anon_54.stated_movement, anon_54.early_reason
  FROM anon_54
),
anon_73 AS (
  SELECT status_message.file_id, status_message.line_number, status_message.byte_offset, status_message.byte_length, status_message.reason, status_message.detail,
    status_message.raw_text, status_message.sender, status_message.message_type, status_message.message_reference, status_message.instruction_reference,
    status_message.depository_reference, status_message.status_process, status_message.status_code, status_message.status_reason, status_message.status_narrative,
    status_message.movement, status_message.payment, status_message.trade_date, status_message.settlement_date, status_message.security_code, status_message.security_code_kind,
    status_message.quantity, status_message.quantity_kind, status_message.amount, status_message.currency, status_message.safekeeping_account, status_message.counterparty,
    status_message.sent_at
  FROM status_message
  WHERE status_message.reason IS NULL
),
anon_71 AS (
  SELECT anon_73.file_id, anon_73.line_number, anon_73.byte_offset, anon_73.byte_length, anon_73.reason, anon_73.detail, anon_73.raw_text, anon_73.sender,
    anon_73.message_type, anon_73.message_reference, anon_73.instruction_reference, anon_73.depository_reference, anon_73.status_process, anon_73.status_code,
    anon_73.status_reason, anon_73.status_narrative, anon_73.movement, anon_73.payment, anon_73.trade_date, anon_73.settlement_date, anon_73.security_code,
    anon_73.security_code_kind, anon_73.quantity, anon_73.quantity_kind, anon_73.amount, anon_73.currency, anon_73.safekeeping_account, anon_73.counterparty,
    anon_73.sent_at, coalesce(anon_73.trade_date, DATE '2026-11-10') AS named_on
  FROM anon_73
),
anon_72 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_69 AS (
  SELECT anon_71.file_id, anon_71.line_number, anon_71.byte_offset, anon_71.byte_length, anon_71.reason, anon_71.detail, anon_71.raw_text, anon_71.sender,
    anon_71.message_type, anon_71.message_reference, anon_71.instruction_reference, anon_71.depository_reference, anon_71.status_process, anon_71.status_code,
    anon_71.status_reason, anon_71.status_narrative, anon_71.movement, anon_71.payment, anon_71.trade_date, anon_71.settlement_date, anon_71.security_code,
    anon_71.security_code_kind, anon_71.quantity, anon_71.quantity_kind, anon_71.amount, anon_71.currency, anon_71.safekeeping_account, anon_71.counterparty,
    anon_71.sent_at, anon_71.named_on, anon_72.code_from, anon_72.code_to, anon_72.security_id, anon_72.security_currency, anon_72.clearing_path
  FROM anon_71
  LEFT OUTER JOIN anon_72 ON anon_71.security_code_kind = anon_72.security_code_kind AND anon_71.security_code = anon_72.security_code AND anon_71.named_on >= anon_72.code_from
    AND anon_71.named_on < anon_72.code_to
),
anon_74 AS (
  SELECT status_code.status_process, status_code.status_code, status_code.valid_from, status_code.valid_to, status_code.standard, status_code.canonical_state,
    status_code.source, status_code.evidence, status_code.origin
  FROM status_code
  WHERE status_code.valid_from <= DATE '2026-11-10' AND status_code.valid_to >= DATE '2026-11-10'
),
anon_70 AS (
  SELECT anon_74.canonical_state, anon_74.status_process, anon_74.status_code AS known_code
  FROM anon_74
),
anon_68 AS (
  SELECT anon_69.file_id, anon_69.line_number, anon_69.byte_offset, anon_69.byte_length, anon_69.reason, anon_69.detail, anon_69.raw_text, anon_69.sender,
    anon_69.message_type, anon_69.message_reference, anon_69.instruction_reference, anon_69.depository_reference, anon_69.status_process, anon_69.status_code,
    anon_69.status_reason, anon_69.status_narrative, anon_69.movement, anon_69.payment, anon_69.trade_date, anon_69.settlement_date, anon_69.security_code,
    anon_69.security_code_kind, anon_69.quantity, anon_69.quantity_kind, anon_69.amount, anon_69.currency, anon_69.safekeeping_account, anon_69.counterparty,
    anon_69.sent_at, anon_69.named_on, anon_69.code_from, anon_69.code_to, anon_69.security_id, anon_69.security_currency, anon_69.clearing_path, anon_70.canonical_state,
    anon_70.known_code
  FROM anon_69
  LEFT OUTER JOIN anon_70 ON anon_69.status_process = anon_70.status_process AND anon_69.status_code = anon_70.known_code
),
anon_66 AS (
  SELECT anon_68.file_id, anon_68.line_number, anon_68.byte_offset, anon_68.byte_length, anon_68.reason, anon_68.detail, anon_68.raw_text, anon_68.sender,
    anon_68.message_type, anon_68.message_reference, anon_68.instruction_reference, anon_68.depository_reference, anon_68.status_process, anon_68.status_code,
    anon_68.status_reason, anon_68.status_narrative, anon_68.movement, anon_68.payment, anon_68.trade_date, anon_68.settlement_date, anon_68.security_code,
    anon_68.security_code_kind, anon_68.quantity, anon_68.quantity_kind, anon_68.amount, anon_68.currency, anon_68.safekeeping_account, anon_68.counterparty,
    anon_68.sent_at, anon_68.named_on, anon_68.code_from, anon_68.code_to, anon_68.security_id, anon_68.security_currency, anon_68.clearing_path, anon_68.canonical_state,
    anon_68.known_code, anon_68.instruction_reference AS asked_reference
  FROM anon_68
),
anon_75 AS (
  SELECT instruction_terms.instruction_id AS by_ours, instruction_terms.instruction_id AS own_reference
  FROM instruction_terms
),
anon_78 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.origin IN ('LINE', 'CLAIM') AND instruction_terms.message_reference IS NOT NULL
),
anon_77 AS (
  SELECT anon_78.instruction_id AS by_ours, anon_78.message_reference AS own_reference
  FROM anon_78
),
anon_76 AS (
  SELECT anon_77.by_ours, anon_77.own_reference
  FROM anon_77
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_79
    FROM anon_75
    WHERE anon_77.own_reference = anon_75.own_reference
  ))
),
anon_67 AS (
  SELECT anon_75.by_ours, anon_75.own_reference
  FROM anon_75
  UNION ALL
  SELECT anon_76.by_ours, anon_76.own_reference
  FROM anon_76
),
anon_64 AS (
  SELECT anon_66.file_id, anon_66.line_number, anon_66.byte_offset, anon_66.byte_length, anon_66.reason, anon_66.detail, anon_66.raw_text, anon_66.sender,
    anon_66.message_type, anon_66.message_reference, anon_66.instruction_reference, anon_66.depository_reference, anon_66.status_process, anon_66.status_code,
    anon_66.status_reason, anon_66.status_narrative, anon_66.movement, anon_66.payment, anon_66.trade_date, anon_66.settlement_date, anon_66.security_code,
    anon_66.security_code_kind, anon_66.quantity, anon_66.quantity_kind, anon_66.amount, anon_66.currency, anon_66.safekeeping_account, anon_66.counterparty,
    anon_66.sent_at, anon_66.named_on, anon_66.code_from, anon_66.code_to, anon_66.security_id, anon_66.security_currency, anon_66.clearing_path, anon_66.canonical_state,
    anon_66.known_code, anon_66.asked_reference, anon_67.by_ours, anon_67.own_reference
  FROM anon_66
  LEFT OUTER JOIN anon_67 ON anon_66.asked_reference = anon_67.own_reference
),
anon_82 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.depository_reference IS NOT NULL
),
anon_81 AS (
  SELECT anon_82.depository_reference, CAST(count(*) AS NUMBER(19)) AS owners, min(anon_82.instruction_id) AS by_theirs
  FROM anon_82
  GROUP BY anon_82.depository_reference
),
anon_80 AS (
  SELECT anon_81.depository_reference, anon_81.owners, anon_81.by_theirs
  FROM anon_81
  WHERE anon_81.owners = 1
),
anon_65 AS (
  SELECT anon_80.by_theirs, anon_80.depository_reference AS known_reference
  FROM anon_80
),
anon_63 AS (
  SELECT anon_64.file_id, anon_64.line_number, anon_64.byte_offset, anon_64.byte_length, anon_64.reason, anon_64.detail, anon_64.raw_text, anon_64.sender,
    anon_64.message_type, anon_64.message_reference, anon_64.instruction_reference, anon_64.depository_reference, anon_64.status_process, anon_64.status_code,
    anon_64.status_reason, anon_64.status_narrative, anon_64.movement, anon_64.payment, anon_64.trade_date, anon_64.settlement_date, anon_64.security_code,
    anon_64.security_code_kind, anon_64.quantity, anon_64.quantity_kind, anon_64.amount, anon_64.currency, anon_64.safekeeping_account, anon_64.counterparty,
    anon_64.sent_at, anon_64.named_on, anon_64.code_from, anon_64.code_to, anon_64.security_id, anon_64.security_currency, anon_64.clearing_path, anon_64.canonical_state,
    anon_64.known_code, anon_64.asked_reference, anon_64.by_ours, anon_64.own_reference, anon_65.by_theirs, anon_65.known_reference
  FROM anon_64
  LEFT OUTER JOIN anon_65 ON anon_64.depository_reference = anon_65.known_reference
),
anon_62 AS (
  SELECT anon_63.file_id, anon_63.line_number, anon_63.byte_offset, anon_63.byte_length, anon_63.reason, anon_63.detail, anon_63.raw_text, anon_63.sender,
    anon_63.message_type, anon_63.message_reference, anon_63.instruction_reference, anon_63.depository_reference, anon_63.status_process, anon_63.status_code,
    anon_63.status_reason, anon_63.status_narrative, anon_63.movement, anon_63.payment, anon_63.trade_date, anon_63.settlement_date, anon_63.security_code,
    anon_63.security_code_kind, anon_63.quantity, anon_63.quantity_kind, anon_63.amount, anon_63.currency, anon_63.safekeeping_account, anon_63.counterparty,
    anon_63.sent_at, anon_63.named_on, anon_63.code_from, anon_63.code_to, anon_63.security_id, anon_63.security_currency, anon_63.clearing_path, anon_63.canonical_state,
    anon_63.known_code, anon_63.asked_reference, anon_63.by_ours, anon_63.own_reference, anon_63.by_theirs, anon_63.known_reference, coalesce(anon_63.by_ours, anon_63.by_theirs, '-') AS instruction_id
  FROM anon_63
),
anon_61 AS (
  SELECT anon_62.file_id, anon_62.line_number, anon_62.byte_offset, anon_62.byte_length, anon_62.reason, anon_62.detail, anon_62.raw_text, anon_62.sender,
    anon_62.message_type, anon_62.message_reference, anon_62.instruction_reference, anon_62.depository_reference, anon_62.status_process, anon_62.status_code,
    anon_62.status_reason, anon_62.status_narrative, anon_62.movement, anon_62.payment, anon_62.trade_date, anon_62.settlement_date, anon_62.security_code,
    anon_62.security_code_kind, anon_62.quantity, anon_62.quantity_kind, anon_62.amount, anon_62.currency, anon_62.safekeeping_account, anon_62.counterparty,
    anon_62.sent_at, anon_62.named_on, anon_62.code_from, anon_62.code_to, anon_62.security_id, anon_62.security_currency, anon_62.clearing_path, anon_62.canonical_state,
    anon_62.known_code, anon_62.asked_reference, anon_62.by_ours, anon_62.own_reference, anon_62.by_theirs, anon_62.known_reference, anon_62.instruction_id,
    CASE WHEN (anon_62.instruction_id = '-') THEN 'UNKNOWN_REFERENCE' WHEN (anon_62.canonical_state IS NULL) THEN 'UNKNOWN_CODE' ELSE NULL END AS early_reason
  FROM anon_62
),
anon_60 AS (
  SELECT anon_61.instruction_id, anon_61.file_id, anon_61.line_number, coalesce(anon_61.canonical_state, 'UNKNOWN_STATUS') AS event, CAST(anon_61.status_process AS VARCHAR2(4000)) AS venue_process,
    CAST(anon_61.status_code AS VARCHAR2(4000)) AS venue_code, CAST(anon_61.status_reason AS VARCHAR2(4000)) AS status_reason, CAST(anon_61.message_reference AS VARCHAR2(4000)) AS message_reference,
    CAST(anon_61.depository_reference AS VARCHAR2(4000)) AS depository_reference, CAST(anon_61.sent_at AS TIMESTAMP(6)) AS sent_at, CAST(NULL AS NUMBER(38, 6)) AS quantity,
    CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold, CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code,
    CAST(NULL AS VARCHAR2(4000)) AS linked_reference, CAST(NULL AS VARCHAR2(4000)) AS link_kind, CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(anon_61.security_id AS VARCHAR2(4000)) AS stated_security,
    CAST(anon_61.movement AS VARCHAR2(4000)) AS stated_movement, CAST(anon_61.early_reason AS VARCHAR2(4000)) AS early_reason
  FROM anon_61
),
anon_86 AS (
  SELECT settlement.file_id, settlement.line_number, settlement.instruction_id, settlement.clearing_path, settlement.security_id, settlement.depository_account,
    settlement.contra_account, settlement.account_id, settlement.currency, settlement.quantity, settlement.money, settlement.reason, settlement.settlement_date
  FROM settlement
  WHERE settlement.clearing_path IN ('TRADE_FOR_TRADE', 'CLAIM')
),
anon_85 AS (
  SELECT anon_86.file_id, anon_86.line_number, anon_86.instruction_id, anon_86.clearing_path, anon_86.security_id, anon_86.depository_account, anon_86.contra_account,
    anon_86.account_id, anon_86.currency, anon_86.quantity, anon_86.money, anon_86.reason, anon_86.settlement_date
  FROM anon_86
  WHERE anon_86.instruction_id != '-'
),
anon_84 AS (
  SELECT anon_85.instruction_id, anon_85.file_id, anon_85.line_number, 'SETTLE' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(abs(anon_85.quantity) AS NUMBER(38, 6)) AS quantity, CAST(abs(anon_85.money) AS NUMBER(38, 2)) AS money,
    CAST(NULL AS VARCHAR2(4000)) AS hold, CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code, CAST(NULL AS VARCHAR2(4000)) AS linked_reference,
    CAST(NULL AS VARCHAR2(4000)) AS link_kind, CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement,
    CAST(anon_85.reason AS VARCHAR2(4000)) AS early_reason
  FROM anon_85
),
anon_99 AS (
  SELECT depository_activity.file_id, depository_activity.line_number, depository_activity.activity_reference, depository_activity.activity_kind, depository_activity.activity_status,
    depository_activity.depository_account, depository_activity.contra_account, depository_activity.security_id, depository_activity.quantity, depository_activity.money,
    depository_activity.our_reference, depository_activity.status_reason, depository_activity.status, depository_activity.reason, depository_activity.known_date
  FROM depository_activity
  WHERE depository_activity.our_reference IS NOT NULL AND depository_activity.status != 'duplicate'
),
anon_102 AS (
  SELECT depository_activity.file_id, depository_activity.line_number, depository_activity.activity_reference, depository_activity.activity_kind, depository_activity.activity_status,
    depository_activity.depository_account, depository_activity.contra_account, depository_activity.security_id, depository_activity.quantity, depository_activity.money,
    depository_activity.our_reference, depository_activity.status_reason, depository_activity.status, depository_activity.reason, depository_activity.known_date
  FROM depository_activity
  WHERE depository_activity.activity_status IN ('PENDING', 'REJECTED')
),
anon_105 AS (
  SELECT status_message.file_id
  FROM status_message
),
anon_104 AS (
  SELECT DISTINCT anon_105.file_id
  FROM anon_105
),
anon_101 AS (
  SELECT anon_102.file_id, anon_102.line_number, anon_102.activity_reference, anon_102.activity_kind, anon_102.activity_status, anon_102.depository_account,
    anon_102.contra_account, anon_102.security_id, anon_102.quantity, anon_102.money, anon_102.our_reference, anon_102.status_reason, anon_102.status, anon_102.reason,
    anon_102.known_date
  FROM anon_102
  WHERE EXISTS (
    SELECT 1 AS anon_103
    FROM anon_104
    WHERE anon_102.file_id = anon_104.file_id
  )
),
anon_98 AS (
  SELECT anon_99.file_id, anon_99.line_number, anon_99.activity_reference, anon_99.activity_kind, anon_99.activity_status, anon_99.depository_account, anon_99.contra_account,
    anon_99.security_id, anon_99.quantity, anon_99.money, anon_99.our_reference, anon_99.status_reason, anon_99.status, anon_99.reason, anon_99.known_date
  FROM anon_99
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_100
    FROM anon_101
    WHERE anon_99.file_id = anon_101.file_id AND anon_99.line_number = anon_101.line_number
  ))
),
anon_97 AS (
  SELECT anon_98.file_id, anon_98.line_number, anon_98.activity_reference, anon_98.activity_kind, anon_98.activity_status, anon_98.depository_account, anon_98.contra_account,
    anon_98.security_id, anon_98.quantity, anon_98.money, anon_98.our_reference, anon_98.status_reason, anon_98.status, anon_98.reason, anon_98.known_date
  FROM anon_98
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_106
    FROM anon_85
    WHERE anon_98.file_id = anon_85.file_id AND anon_98.line_number = anon_85.line_number
  ))
),
anon_96 AS (
  SELECT anon_97.file_id, anon_97.line_number, anon_97.activity_reference, anon_97.activity_kind, anon_97.activity_status, anon_97.depository_account, anon_97.contra_account,
    anon_97.security_id, anon_97.quantity, anon_97.money, anon_97.our_reference, anon_97.status_reason, anon_97.status, anon_97.reason, anon_97.known_date,
    anon_97.activity_reference AS depository_reference
  FROM anon_97
),
anon_94 AS (
  SELECT anon_96.file_id, anon_96.line_number, anon_96.activity_reference, anon_96.activity_kind, anon_96.activity_status, anon_96.depository_account, anon_96.contra_account,
    anon_96.security_id, anon_96.quantity, anon_96.money, anon_96.our_reference, anon_96.status_reason, anon_96.status, anon_96.reason, anon_96.known_date,
    anon_96.depository_reference, anon_96.our_reference AS asked_reference
  FROM anon_96
),
anon_107 AS (
  SELECT instruction_terms.instruction_id AS by_ours, instruction_terms.instruction_id AS own_reference
  FROM instruction_terms
),
anon_110 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.origin IN ('LINE', 'CLAIM') AND instruction_terms.message_reference IS NOT NULL
),
anon_109 AS (
  SELECT anon_110.instruction_id AS by_ours, anon_110.message_reference AS own_reference
  FROM anon_110
),
anon_108 AS (
  SELECT anon_109.by_ours, anon_109.own_reference
  FROM anon_109
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_111
    FROM anon_107
    WHERE anon_109.own_reference = anon_107.own_reference
  ))
),
anon_95 AS (
  SELECT anon_107.by_ours, anon_107.own_reference
  FROM anon_107
  UNION ALL
  SELECT anon_108.by_ours, anon_108.own_reference
  FROM anon_108
),
anon_92 AS (
  SELECT anon_94.file_id, anon_94.line_number, anon_94.activity_reference, anon_94.activity_kind, anon_94.activity_status, anon_94.depository_account, anon_94.contra_account,
    anon_94.security_id, anon_94.quantity, anon_94.money, anon_94.our_reference, anon_94.status_reason, anon_94.status, anon_94.reason, anon_94.known_date,
    anon_94.depository_reference, anon_94.asked_reference, anon_95.by_ours, anon_95.own_reference
  FROM anon_94
  LEFT OUTER JOIN anon_95 ON anon_94.asked_reference = anon_95.own_reference
),
anon_114 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.depository_reference IS NOT NULL
),
anon_113 AS (
  SELECT anon_114.depository_reference, CAST(count(*) AS NUMBER(19)) AS owners, min(anon_114.instruction_id) AS by_theirs
  FROM anon_114
  GROUP BY anon_114.depository_reference
),
anon_112 AS (
  SELECT anon_113.depository_reference, anon_113.owners, anon_113.by_theirs
  FROM anon_113
  WHERE anon_113.owners = 1
),
anon_93 AS (
  SELECT anon_112.by_theirs, anon_112.depository_reference AS known_reference
  FROM anon_112
),
anon_91 AS (
  SELECT anon_92.file_id, anon_92.line_number, anon_92.activity_reference, anon_92.activity_kind, anon_92.activity_status, anon_92.depository_account, anon_92.contra_account,
    anon_92.security_id, anon_92.quantity, anon_92.money, anon_92.our_reference, anon_92.status_reason, anon_92.status, anon_92.reason, anon_92.known_date,
    anon_92.depository_reference, anon_92.asked_reference, anon_92.by_ours, anon_92.own_reference, anon_93.by_theirs, anon_93.known_reference
  FROM anon_92
  LEFT OUTER JOIN anon_93 ON anon_92.depository_reference = anon_93.known_reference
),
anon_90 AS (
  SELECT anon_91.file_id, anon_91.line_number, anon_91.activity_reference, anon_91.activity_kind, anon_91.activity_status, anon_91.depository_account, anon_91.contra_account,
    anon_91.security_id, anon_91.quantity, anon_91.money, anon_91.our_reference, anon_91.status_reason, anon_91.status, anon_91.reason, anon_91.known_date,
    anon_91.depository_reference, anon_91.asked_reference, anon_91.by_ours, anon_91.own_reference, anon_91.by_theirs, anon_91.known_reference, coalesce(anon_91.by_ours, anon_91.by_theirs, '-') AS instruction_id
  FROM anon_91
),
anon_89 AS (
  SELECT anon_90.file_id, anon_90.line_number, anon_90.activity_reference, anon_90.activity_kind, anon_90.activity_status, anon_90.depository_account, anon_90.contra_account,
    anon_90.security_id, anon_90.quantity, anon_90.money, anon_90.our_reference, anon_90.status_reason, anon_90.status, anon_90.reason, anon_90.known_date,
    anon_90.depository_reference, anon_90.asked_reference, anon_90.by_ours, anon_90.own_reference, anon_90.by_theirs, anon_90.known_reference, anon_90.instruction_id
  FROM anon_90
  WHERE (anon_90.status = 'accepted' OR anon_90.reason = 'OTHER_DAY') AND anon_90.activity_kind IN ('DVP', 'FREE')
),
anon_88 AS (
  SELECT anon_89.file_id, anon_89.line_number, anon_89.activity_reference, anon_89.activity_kind, anon_89.activity_status, anon_89.depository_account, anon_89.contra_account,
    anon_89.security_id, anon_89.quantity, anon_89.money, anon_89.our_reference, anon_89.status_reason, anon_89.status, anon_89.reason, anon_89.known_date,
    anon_89.depository_reference, anon_89.asked_reference, anon_89.by_ours, anon_89.own_reference, anon_89.by_theirs, anon_89.known_reference, anon_89.instruction_id,
    CASE WHEN (anon_89.activity_status = 'MADE') THEN 'SETTLE' WHEN (anon_89.activity_status = 'PENDING') THEN 'PENDING' WHEN (anon_89.activity_status = 'DROPPED') THEN 'DROPPED'
    WHEN (anon_89.activity_status = 'REJECTED') THEN 'REJECTED' ELSE 'REVERSED' END AS event, CASE WHEN (anon_89.instruction_id = '-') THEN 'UNKNOWN_REFERENCE'
    WHEN (anon_89.reason = 'OTHER_DAY') THEN 'CLOSED_DAY' ELSE NULL END AS early_reason
  FROM anon_89
),
anon_87 AS (
  SELECT anon_88.instruction_id, anon_88.file_id, anon_88.line_number, anon_88.event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(CASE WHEN (anon_88.activity_status = 'MADE') THEN CAST(NULL AS VARCHAR2(4000))
    ELSE anon_88.activity_status END AS VARCHAR2(4000)) AS venue_code, CAST(anon_88.status_reason AS VARCHAR2(4000)) AS status_reason, CAST(anon_88.activity_reference AS VARCHAR2(4000)) AS message_reference,
    CAST(anon_88.depository_reference AS VARCHAR2(4000)) AS depository_reference, CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(abs(anon_88.quantity) AS NUMBER(38, 6)) AS quantity,
    CAST(abs(anon_88.money) AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold, CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code,
    CAST(NULL AS VARCHAR2(4000)) AS linked_reference, CAST(NULL AS VARCHAR2(4000)) AS link_kind, CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(anon_88.security_id AS VARCHAR2(4000)) AS stated_security,
    CAST(CASE WHEN (anon_88.quantity < 0) THEN 'DELIVER' WHEN (anon_88.quantity > 0) THEN 'RECEIVE' ELSE CAST(NULL AS VARCHAR2(4000)) END AS VARCHAR2(4000)) AS stated_movement,
    CAST(anon_88.early_reason AS VARCHAR2(4000)) AS early_reason
  FROM anon_88
),
anon_83 AS (
  SELECT anon_84.instruction_id, anon_84.file_id, anon_84.line_number, anon_84.event, anon_84.venue_process, anon_84.venue_code, anon_84.status_reason,
    anon_84.message_reference, anon_84.depository_reference, anon_84.sent_at, anon_84.quantity, anon_84.money, anon_84.hold, anon_84.priority, anon_84.partial_code,
    anon_84.linked_reference, anon_84.link_kind, anon_84.pool_reference, anon_84.stated_security, anon_84.stated_movement, anon_84.early_reason
  FROM anon_84
  UNION ALL
  SELECT anon_87.instruction_id, anon_87.file_id, anon_87.line_number, anon_87.event, anon_87.venue_process, anon_87.venue_code, anon_87.status_reason,
    anon_87.message_reference, anon_87.depository_reference, anon_87.sent_at, anon_87.quantity, anon_87.money, anon_87.hold, anon_87.priority, anon_87.partial_code,
    anon_87.linked_reference, anon_87.link_kind, anon_87.pool_reference, anon_87.stated_security, anon_87.stated_movement, anon_87.early_reason
  FROM anon_87
),
anon_118 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.settlement_date <= DATE '2026-11-10'
),
anon_120 AS (
  SELECT anon_22.instruction_id, anon_22.state, anon_22.ended_date, anon_22.origin, anon_22.instructed_quantity
  FROM anon_22
  WHERE anon_22.ended_date IS NOT NULL
),
anon_117 AS (
  SELECT anon_118.instruction_id, anon_118.origin, anon_118.venue, anon_118.message_reference, anon_118.depository_reference, anon_118.common_reference,
    anon_118.trade_reference, anon_118.movement, anon_118.payment, anon_118.trade_date, anon_118.settlement_date, anon_118.security_id, anon_118.currency,
    anon_118.depository_account, anon_118.counterparty, anon_118.place_of_settlement, anon_118.account_id, anon_118.transaction_kind, anon_118.opt_out,
    anon_118.instructed_quantity, anon_118.instructed_money, anon_118.opened_date
  FROM anon_118
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_119
    FROM anon_120
    WHERE anon_118.instruction_id = anon_120.instruction_id
  ))
),
anon_116 AS (
  SELECT anon_117.instruction_id, anon_117.origin, anon_117.venue, anon_117.message_reference, anon_117.depository_reference, anon_117.common_reference,
    anon_117.trade_reference, anon_117.movement, anon_117.payment, anon_117.trade_date, anon_117.settlement_date, anon_117.security_id, anon_117.currency,
    anon_117.depository_account, anon_117.counterparty, anon_117.place_of_settlement, anon_117.account_id, anon_117.transaction_kind, anon_117.opt_out,
    anon_117.instructed_quantity, anon_117.instructed_money, anon_117.opened_date, 'TALLYSTICK' AS file_id, CAST(0 AS NUMBER(19)) AS line_number
  FROM anon_117
),
anon_115 AS (
  SELECT anon_116.instruction_id, anon_116.file_id, anon_116.line_number, 'DAY_PASSED' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(NULL AS NUMBER(38, 6)) AS quantity, CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold,
    CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code, CAST(NULL AS VARCHAR2(4000)) AS linked_reference, CAST(NULL AS VARCHAR2(4000)) AS link_kind,
    CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_116
),
anon_14 AS (
  SELECT anon_15.instruction_id, anon_15.file_id, anon_15.line_number, anon_15.event, anon_15.venue_process, anon_15.venue_code, anon_15.status_reason,
    anon_15.message_reference, anon_15.depository_reference, anon_15.sent_at, anon_15.quantity, anon_15.money, anon_15.hold, anon_15.priority, anon_15.partial_code,
    anon_15.linked_reference, anon_15.link_kind, anon_15.pool_reference, anon_15.stated_security, anon_15.stated_movement, anon_15.early_reason
  FROM anon_15
  UNION ALL
  SELECT anon_40.instruction_id, anon_40.file_id, anon_40.line_number, anon_40.event, anon_40.venue_process, anon_40.venue_code, anon_40.status_reason,
    anon_40.message_reference, anon_40.depository_reference, anon_40.sent_at, anon_40.quantity, anon_40.money, anon_40.hold, anon_40.priority, anon_40.partial_code,
    anon_40.linked_reference, anon_40.link_kind, anon_40.pool_reference, anon_40.stated_security, anon_40.stated_movement, anon_40.early_reason
  FROM anon_40
  UNION ALL
  SELECT anon_60.instruction_id, anon_60.file_id, anon_60.line_number, anon_60.event, anon_60.venue_process, anon_60.venue_code, anon_60.status_reason,
    anon_60.message_reference, anon_60.depository_reference, anon_60.sent_at, anon_60.quantity, anon_60.money, anon_60.hold, anon_60.priority, anon_60.partial_code,
    anon_60.linked_reference, anon_60.link_kind, anon_60.pool_reference, anon_60.stated_security, anon_60.stated_movement, anon_60.early_reason
  FROM anon_60
  UNION ALL
  SELECT anon_83.instruction_id, anon_83.file_id, anon_83.line_number, anon_83.event, anon_83.venue_process, anon_83.venue_code, anon_83.status_reason,
    anon_83.message_reference, anon_83.depository_reference, anon_83.sent_at, anon_83.quantity, anon_83.money, anon_83.hold, anon_83.priority, anon_83.partial_code,
    anon_83.linked_reference, anon_83.link_kind, anon_83.pool_reference, anon_83.stated_security, anon_83.stated_movement, anon_83.early_reason
  FROM anon_83
  UNION ALL
  SELECT anon_115.instruction_id, anon_115.file_id, anon_115.line_number, anon_115.event, anon_115.venue_process, anon_115.venue_code, anon_115.status_reason,
    anon_115.message_reference, anon_115.depository_reference, anon_115.sent_at, anon_115.quantity, anon_115.money, anon_115.hold, anon_115.priority, anon_115.partial_code,
    anon_115.linked_reference, anon_115.link_kind, anon_115.pool_reference, anon_115.stated_security, anon_115.stated_movement, anon_115.early_reason
  FROM anon_115
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
anon_123 AS (
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
anon_122 AS (
  SELECT CAST(coalesce(CAST(anon_123.instruction_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_123.event AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_123.venue_process AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_123.venue_code AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_123.status_reason AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_123.message_reference AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_123.sent_at, 'YYYY-MM-DD HH24:MI:SS.FF6'), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_123.quantity, 'FM99999999999999999999999999999990.000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_123.money, 'FM999999999999999999999999999999999990.00', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' AS content
  FROM anon_123
),
anon_121 AS (
  SELECT DISTINCT anon_122.content
  FROM anon_122
),
anon_10 AS (
  SELECT anon_121.content, 'Y' AS seen
  FROM anon_121
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
anon_126 AS (
  SELECT anon_11.instruction_id, anon_11.file_id, anon_11.line_number, anon_11.event, anon_11.venue_process, anon_11.venue_code, anon_11.status_reason,
    anon_11.message_reference, anon_11.depository_reference, anon_11.sent_at, anon_11.quantity, anon_11.money, anon_11.hold, anon_11.priority, anon_11.partial_code,
    anon_11.linked_reference, anon_11.link_kind, anon_11.pool_reference, anon_11.stated_security, anon_11.stated_movement, anon_11.early_reason, anon_11.content
  FROM anon_11
  WHERE anon_11.venue_process IS NOT NULL AND anon_11.sent_at IS NOT NULL
),
anon_125 AS (
  SELECT anon_126.instruction_id, anon_126.venue_process, anon_126.sent_at, anon_126.venue_code
  FROM anon_126
),
anon_124 AS (
  SELECT DISTINCT anon_125.instruction_id, anon_125.venue_process, anon_125.sent_at, anon_125.venue_code
  FROM anon_125
),
anon_7 AS (
  SELECT anon_124.instruction_id, anon_124.venue_process, anon_124.sent_at, CAST(count(*) AS NUMBER(19)) AS words
  FROM anon_124
  GROUP BY anon_124.instruction_id, anon_124.venue_process, anon_124.sent_at
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
