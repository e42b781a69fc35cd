WITH
anon_24 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.depository_account, instruction.contra_account, instruction.street_reference, instruction.account_id, instruction.short_sale,
    instruction.trade_date
  FROM instruction
  WHERE EXISTS (
    SELECT 1 AS anon_25
    FROM instruction_terms
    WHERE instruction.instruction_id = instruction_terms.instruction_id
  )
),
anon_23 AS (
  SELECT anon_24.instruction_id, anon_24.clearing_path, anon_24.settlement_date, anon_24.security_id, anon_24.currency, anon_24.quantity, anon_24.money,
    anon_24.depository_account, anon_24.contra_account, anon_24.street_reference, anon_24.account_id, anon_24.short_sale, anon_24.trade_date
  FROM anon_24
  WHERE anon_24.clearing_path = 'TRADE_FOR_TRADE'
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
anon_27 AS (
  SELECT anon_19.instruction_id, anon_19."size", anon_19.state, anon_19.ended_date, anon_19.origin, anon_19.instructed_quantity, anon_19.file_id, anon_19.line_number
  FROM anon_19
  WHERE anon_19.ended_date IS NULL AND anon_19."size" != anon_19.instructed_quantity
),
anon_26 AS (
  SELECT anon_27.instruction_id, anon_27.file_id, anon_27.line_number, 'TRANSFORM' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(anon_27."size" AS NUMBER(38, 6)) AS quantity, CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold,
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
anon_31 AS (
  SELECT anon_22.instruction_id, anon_22.state, anon_22.ended_date, anon_22.origin, anon_22.instructed_quantity
  FROM anon_22
  WHERE anon_22.origin = 'LINE' AND anon_22.ended_date IS NULL AND anon_22.state != 'CANCEL_REQUESTED'
),
anon_30 AS (
  SELECT anon_31.instruction_id, anon_31.state, anon_31.ended_date, anon_31.origin, anon_31.instructed_quantity
  FROM anon_31
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_32
    FROM instruction
    WHERE anon_31.instruction_id = instruction.instruction_id
  ))
),
anon_29 AS (
  SELECT anon_30.instruction_id, anon_30.state, anon_30.ended_date, anon_30.origin, anon_30.instructed_quantity, 'TALLYSTICK' AS file_id, CAST(0 AS NUMBER(19)) AS line_number
  FROM anon_30
),
anon_28 AS (
  SELECT anon_29.instruction_id, anon_29.file_id, anon_29.line_number, 'CANCEL_REQUEST' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(NULL AS NUMBER(38, 6)) AS quantity, CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold,
    CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code, CAST(NULL AS VARCHAR2(4000)) AS linked_reference, CAST(NULL AS VARCHAR2(4000)) AS link_kind,
    CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_29
),
anon_41 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.origin = 'CLAIM'
),
anon_39 AS (
  SELECT anon_41.instruction_id
  FROM anon_41
),
anon_40 AS (
  SELECT anon_22.instruction_id, anon_22.state
  FROM anon_22
),
anon_37 AS (
  SELECT anon_39.instruction_id, anon_40.state
  FROM anon_39
  LEFT OUTER JOIN anon_40 ON anon_39.instruction_id = anon_40.instruction_id
),
anon_38 AS (
  SELECT previous_market_claim.claim_id, previous_market_claim.instruction_id AS over
  FROM previous_market_claim
),
anon_36 AS (
  SELECT anon_37.instruction_id, anon_37.state, anon_38.claim_id, anon_38.over
  FROM anon_37
  LEFT OUTER JOIN anon_38 ON anon_37.instruction_id = anon_38.claim_id
),
anon_35 AS (
  SELECT anon_36.instruction_id, anon_36.state, anon_36.claim_id, anon_36.over
  FROM anon_36
  WHERE anon_36.state IS NULL OR anon_36.state = 'DROPPED'
),
anon_34 AS (
  SELECT anon_35.instruction_id, anon_35.state, anon_35.claim_id, anon_35.over, 'TALLYSTICK' AS file_id, CAST(0 AS NUMBER(19)) AS line_number
  FROM anon_35
),
anon_33 AS (
  SELECT anon_34.instruction_id, anon_34.file_id, anon_34.line_number, 'INSTRUCT' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(NULL AS NUMBER(38, 6)) AS quantity, CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold,
    CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code, CAST(anon_34.over AS VARCHAR2(4000)) AS linked_reference, CAST(CASE
    WHEN (anon_34.over IS NULL) THEN CAST(NULL AS VARCHAR2(4000)) ELSE 'INFO' END AS VARCHAR2(4000)) AS link_kind, CAST(NULL AS VARCHAR2(4000)) AS pool_reference,
    CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_34
),
anon_15 AS (
  SELECT anon_16.instruction_id, anon_16.file_id, anon_16.line_number, anon_16.event, anon_16.venue_process, anon_16.venue_code, anon_16.status_reason,
    anon_16.message_reference, anon_16.depository_reference, anon_16.sent_at, anon_16.quantity, anon_16.money, anon_16.hold, anon_16.priority, anon_16.partial_code,
    anon_16.linked_reference, anon_16.link_kind, anon_16.pool_reference, anon_16.stated_security, anon_16.stated_movement, anon_16.early_reason
  FROM anon_16
  UNION ALL
  SELECT anon_28.instruction_id, anon_28.file_id, anon_28.line_number, anon_28.event, anon_28.venue_process, anon_28.venue_code, anon_28.status_reason,
    anon_28.message_reference, anon_28.depository_reference, anon_28.sent_at, anon_28.quantity, anon_28.money, anon_28.hold, anon_28.priority, anon_28.partial_code,
    anon_28.linked_reference, anon_28.link_kind, anon_28.pool_reference, anon_28.stated_security, anon_28.stated_movement, anon_28.early_reason
  FROM anon_28
  UNION ALL
  SELECT anon_33.instruction_id, anon_33.file_id, anon_33.line_number, anon_33.event, anon_33.venue_process, anon_33.venue_code, anon_33.status_reason,
    anon_33.message_reference, anon_33.depository_reference, anon_33.sent_at, anon_33.quantity, anon_33.money, anon_33.hold, anon_33.priority, anon_33.partial_code,
    anon_33.linked_reference, anon_33.link_kind, anon_33.pool_reference, anon_33.stated_security, anon_33.stated_movement, anon_33.early_reason
  FROM anon_33
),
anon_55 AS (
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
anon_54 AS (
  SELECT anon_55.file_id, anon_55.line_number, anon_55.byte_offset, anon_55.byte_length, anon_55.reason, anon_55.detail, anon_55.raw_text, anon_55.message_kind,
    anon_55.sender, anon_55.message_type, anon_55.message_reference, anon_55.instruction_reference, anon_55.depository_reference, anon_55.common_reference,
    anon_55.trade_reference, anon_55.linked_reference, anon_55.link_kind, anon_55.pool_reference, anon_55.movement, anon_55.payment, anon_55.trade_date,
    anon_55.settlement_date, anon_55.security_code, anon_55.security_code_kind, anon_55.quantity, anon_55.quantity_kind, anon_55.amount, anon_55.currency,
    anon_55.price, anon_55.safekeeping_account, anon_55.counterparty_depository, anon_55.counterparty, anon_55.counterparty_client, anon_55.place_of_settlement,
    anon_55.place_of_trade, anon_55.transaction_kind, anon_55.partial_code, anon_55.hold, anon_55.priority, anon_55.opt_out, anon_55.cum_ex, anon_55.sent_at,
    CAST(row_number() OVER (PARTITION BY anon_55.instruction_reference ORDER BY anon_55.sent_at NULLS LAST, anon_55.quantity NULLS LAST, anon_55.amount NULLS LAST, anon_55.message_reference NULLS LAST, anon_55.file_id, anon_55.line_number) AS NUMBER(19)) AS turn
  FROM anon_55
),
anon_53 AS (
  SELECT anon_54.file_id, anon_54.line_number, anon_54.byte_offset, anon_54.byte_length, anon_54.reason, anon_54.detail, anon_54.raw_text, anon_54.message_kind,
    anon_54.sender, anon_54.message_type, anon_54.message_reference, anon_54.instruction_reference, anon_54.depository_reference, anon_54.common_reference,
    anon_54.trade_reference, anon_54.linked_reference, anon_54.link_kind, anon_54.pool_reference, anon_54.movement, anon_54.payment, anon_54.trade_date,
    anon_54.settlement_date, anon_54.security_code, anon_54.security_code_kind, anon_54.quantity, anon_54.quantity_kind, anon_54.amount, anon_54.currency,
    anon_54.price, anon_54.safekeeping_account, anon_54.counterparty_depository, anon_54.counterparty, anon_54.counterparty_client, anon_54.place_of_settlement,
    anon_54.place_of_trade, anon_54.transaction_kind, anon_54.partial_code, anon_54.hold, anon_54.priority, anon_54.opt_out, anon_54.cum_ex, anon_54.sent_at,
    anon_54.turn, anon_54.instruction_reference AS instruction_id
  FROM anon_54
),
anon_51 AS (
  SELECT anon_53.file_id, anon_53.line_number, anon_53.byte_offset, anon_53.byte_length, anon_53.reason, anon_53.detail, anon_53.raw_text, anon_53.message_kind,
    anon_53.sender, anon_53.message_type, anon_53.message_reference, anon_53.instruction_reference, anon_53.depository_reference, anon_53.common_reference,
    anon_53.trade_reference, anon_53.linked_reference, anon_53.link_kind, anon_53.pool_reference, anon_53.movement, anon_53.payment, anon_53.trade_date,
    anon_53.settlement_date, anon_53.security_code, anon_53.security_code_kind, anon_53.quantity, anon_53.quantity_kind, anon_53.amount, anon_53.currency,
    anon_53.price, anon_53.safekeeping_account, anon_53.counterparty_depository, anon_53.counterparty, anon_53.counterparty_client, anon_53.place_of_settlement,
    anon_53.place_of_trade, anon_53.transaction_kind, anon_53.partial_code, anon_53.hold, anon_53.priority, anon_53.opt_out, anon_53.cum_ex, anon_53.sent_at,
    anon_53.turn, anon_53.instruction_id, coalesce(anon_53.trade_date, DATE '2026-11-10') AS named_on
  FROM anon_53
),
anon_52 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_49 AS (
  SELECT anon_51.file_id, anon_51.line_number, anon_51.byte_offset, anon_51.byte_length, anon_51.reason, anon_51.detail, anon_51.raw_text, anon_51.message_kind,
    anon_51.sender, anon_51.message_type, anon_51.message_reference, anon_51.instruction_reference, anon_51.depository_reference, anon_51.common_reference,
    anon_51.trade_reference, anon_51.linked_reference, anon_51.link_kind, anon_51.pool_reference, anon_51.movement, anon_51.payment, anon_51.trade_date,
    anon_51.settlement_date, anon_51.security_code, anon_51.security_code_kind, anon_51.quantity, anon_51.quantity_kind, anon_51.amount, anon_51.currency,
    anon_51.price, anon_51.safekeeping_account, anon_51.counterparty_depository, anon_51.counterparty, anon_51.counterparty_client, anon_51.place_of_settlement,
    anon_51.place_of_trade, anon_51.transaction_kind, anon_51.partial_code, anon_51.hold, anon_51.priority, anon_51.opt_out, anon_51.cum_ex, anon_51.sent_at,
    anon_51.turn, anon_51.instruction_id, anon_51.named_on, anon_52.code_from, anon_52.code_to, anon_52.security_id, anon_52.security_currency, anon_52.clearing_path
  FROM anon_51
  LEFT OUTER JOIN anon_52 ON anon_51.security_code_kind = anon_52.security_code_kind AND anon_51.security_code = anon_52.security_code AND anon_51.named_on >= anon_52.code_from
    AND anon_51.named_on < anon_52.code_to
),
anon_50 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.opened_date, instruction_terms.security_id AS terms_security, instruction_terms.movement AS terms_movement,
    instruction_terms.settlement_date AS terms_date, instruction_terms.instructed_quantity AS terms_quantity, instruction_terms.instructed_money AS terms_money
  FROM instruction_terms
),
anon_47 AS (
  SELECT anon_49.file_id, anon_49.line_number, anon_49.byte_offset, anon_49.byte_length, anon_49.reason, anon_49.detail, anon_49.raw_text, anon_49.message_kind,
    anon_49.sender, anon_49.message_type, anon_49.message_reference, anon_49.instruction_reference, anon_49.depository_reference, anon_49.common_reference,
    anon_49.trade_reference, anon_49.linked_reference, anon_49.link_kind, anon_49.pool_reference, anon_49.movement, anon_49.payment, anon_49.trade_date,
    anon_49.settlement_date, anon_49.security_code, anon_49.security_code_kind, anon_49.quantity, anon_49.quantity_kind, anon_49.amount, anon_49.currency,
    anon_49.price, anon_49.safekeeping_account, anon_49.counterparty_depository, anon_49.counterparty, anon_49.counterparty_client, anon_49.place_of_settlement,
    anon_49.place_of_trade, anon_49.transaction_kind, anon_49.partial_code, anon_49.hold, anon_49.priority, anon_49.opt_out, anon_49.cum_ex, anon_49.sent_at,
    anon_49.turn, anon_49.instruction_id, anon_49.named_on, anon_49.code_from, anon_49.code_to, anon_49.security_id, anon_49.security_currency, anon_49.clearing_path,
    anon_50.origin, anon_50.opened_date, anon_50.terms_security, anon_50.terms_movement, anon_50.terms_date, anon_50.terms_quantity, anon_50.terms_money
  FROM anon_49
  LEFT OUTER JOIN anon_50 ON anon_49.instruction_id = anon_50.instruction_id
),
anon_48 AS (
  SELECT anon_22.instruction_id, anon_22.state
  FROM anon_22
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
    anon_48.state
  FROM anon_47
  LEFT OUTER JOIN anon_48 ON anon_47.instruction_id = anon_48.instruction_id
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
    anon_46.state
  FROM anon_46
  WHERE anon_46.origin IS NULL OR anon_46.origin = 'MESSAGE'
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
    anon_45.state, CASE WHEN (CASE WHEN (anon_45.movement IN ('DELIVER', 'RECEIVE') AND anon_45.quantity > 0) THEN 1 ELSE 0 END = 0) THEN 'MISSING_TERMS'
    WHEN ((anon_45.turn > 1 OR anon_45.opened_date < DATE '2026-11-10' AND coalesce(anon_45.state, '-') != 'DROPPED') AND anon_45.terms_quantity = anon_45.quantity
    AND anon_45.terms_money = coalesce(anon_45.amount, CAST(0 AS NUMBER(18, 2))) AND anon_45.terms_movement = anon_45.movement AND coalesce(anon_45.terms_security, '-') = coalesce(anon_45.security_id, '-')
    AND coalesce(anon_45.terms_date, DATE '0001-01-01') = coalesce(anon_45.settlement_date, DATE '0001-01-01')) THEN 'DUPLICATE' WHEN (anon_45.turn > 1
    OR anon_45.opened_date < DATE '2026-11-10' AND coalesce(anon_45.state, '-') != 'DROPPED') THEN 'CONFLICTING_CONTENT' ELSE NULL END AS early_reason
  FROM anon_45
),
anon_43 AS (
  SELECT anon_44.instruction_id, anon_44.file_id, anon_44.line_number, 'INSTRUCT' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(anon_44.message_reference AS VARCHAR2(4000)) AS message_reference, CAST(anon_44.depository_reference AS VARCHAR2(4000)) AS depository_reference,
    CAST(anon_44.sent_at AS TIMESTAMP(6)) AS sent_at, CAST(anon_44.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_44.amount AS NUMBER(38, 2)) AS money,
    CAST(anon_44.hold AS VARCHAR2(4000)) AS hold, CAST(anon_44.priority AS VARCHAR2(4000)) AS priority, CAST(anon_44.partial_code AS VARCHAR2(4000)) AS partial_code,
    CAST(anon_44.linked_reference AS VARCHAR2(4000)) AS linked_reference, CAST(anon_44.link_kind AS VARCHAR2(4000)) AS link_kind, CAST(anon_44.pool_reference AS VARCHAR2(4000)) AS pool_reference,
    CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(anon_44.early_reason AS VARCHAR2(4000)) AS early_reason
  FROM anon_44
),
anon_61 AS (
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
anon_60 AS (
  SELECT anon_61.file_id, anon_61.line_number, anon_61.byte_offset, anon_61.byte_length, anon_61.reason, anon_61.detail, anon_61.raw_text, anon_61.message_kind,
    anon_61.sender, anon_61.message_type, anon_61.message_reference, anon_61.instruction_reference, anon_61.depository_reference, anon_61.common_reference,
    anon_61.trade_reference, anon_61.linked_reference, anon_61.link_kind, anon_61.pool_reference, anon_61.movement, anon_61.payment, anon_61.trade_date,
    anon_61.settlement_date, anon_61.security_code, anon_61.security_code_kind, anon_61.quantity, anon_61.quantity_kind, anon_61.amount, anon_61.currency,
    anon_61.price, anon_61.safekeeping_account, anon_61.counterparty_depository, anon_61.counterparty, anon_61.counterparty_client, anon_61.place_of_settlement,
    anon_61.place_of_trade, anon_61.transaction_kind, anon_61.partial_code, anon_61.hold, anon_61.priority, anon_61.opt_out, anon_61.cum_ex, anon_61.sent_at,
    coalesce(anon_61.instruction_reference, '-') AS instruction_id
  FROM anon_61
),
anon_58 AS (
  SELECT anon_60.file_id, anon_60.line_number, anon_60.byte_offset, anon_60.byte_length, anon_60.reason, anon_60.detail, anon_60.raw_text, anon_60.message_kind,
    anon_60.sender, anon_60.message_type, anon_60.message_reference, anon_60.instruction_reference, anon_60.depository_reference, anon_60.common_reference,
    anon_60.trade_reference, anon_60.linked_reference, anon_60.link_kind, anon_60.pool_reference, anon_60.movement, anon_60.payment, anon_60.trade_date,
    anon_60.settlement_date, anon_60.security_code, anon_60.security_code_kind, anon_60.quantity, anon_60.quantity_kind, anon_60.amount, anon_60.currency,
    anon_60.price, anon_60.safekeeping_account, anon_60.counterparty_depository, anon_60.counterparty, anon_60.counterparty_client, anon_60.place_of_settlement,
    anon_60.place_of_trade, anon_60.transaction_kind, anon_60.partial_code, anon_60.hold, anon_60.priority, anon_60.opt_out, anon_60.cum_ex, anon_60.sent_at,
    anon_60.instruction_id, coalesce(anon_60.trade_date, DATE '2026-11-10') AS named_on
  FROM anon_60
),
anon_59 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_57 AS (
  SELECT anon_58.file_id, anon_58.line_number, anon_58.byte_offset, anon_58.byte_length, anon_58.reason, anon_58.detail, anon_58.raw_text, anon_58.message_kind,
    anon_58.sender, anon_58.message_type, anon_58.message_reference, anon_58.instruction_reference, anon_58.depository_reference, anon_58.common_reference,
    anon_58.trade_reference, anon_58.linked_reference, anon_58.link_kind, anon_58.pool_reference, anon_58.movement, anon_58.payment, anon_58.trade_date,
    anon_58.settlement_date, anon_58.security_code, anon_58.security_code_kind, anon_58.quantity, anon_58.quantity_kind, anon_58.amount, anon_58.currency,
    anon_58.price, anon_58.safekeeping_account, anon_58.counterparty_depository, anon_58.counterparty, anon_58.counterparty_client, anon_58.place_of_settlement,
    anon_58.place_of_trade, anon_58.transaction_kind, anon_58.partial_code, anon_58.hold, anon_58.priority, anon_58.opt_out, anon_58.cum_ex, anon_58.sent_at,
    anon_58.instruction_id, anon_58.named_on, anon_59.code_from, anon_59.code_to, anon_59.security_id, anon_59.security_currency, anon_59.clearing_path
  FROM anon_58
  LEFT OUTER JOIN anon_59 ON anon_58.security_code_kind = anon_59.security_code_kind AND anon_58.security_code = anon_59.security_code AND anon_58.named_on >= anon_59.code_from
    AND anon_58.named_on < anon_59.code_to
),
anon_56 AS (
  SELECT anon_57.instruction_id, anon_57.file_id, anon_57.line_number, CASE WHEN (anon_57.message_kind = 'CANCEL') THEN 'CANCEL_REQUEST' WHEN (anon_57.hold = 'Y') THEN 'HOLD'
    WHEN (anon_57.hold = 'N' AND anon_57.quantity > 0) THEN 'PARTIAL_RELEASE' WHEN (anon_57.hold = 'N') THEN 'RELEASE' ELSE 'AMEND' END AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process,
    CAST(NULL AS VARCHAR2(4000)) AS venue_code, CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(anon_57.message_reference AS VARCHAR2(4000)) AS message_reference,
    CAST(NULL AS VARCHAR2(4000)) AS depository_reference, CAST(anon_57.sent_at AS TIMESTAMP(6)) AS sent_at, CAST(anon_57.quantity AS NUMBER(38, 6)) AS quantity,
    CAST(NULL AS NUMBER(38, 2)) AS money, CAST(anon_57.hold AS VARCHAR2(4000)) AS hold, CAST(anon_57.priority AS VARCHAR2(4000)) AS priority, CAST(anon_57.partial_code AS VARCHAR2(4000)) AS partial_code,
    CAST(anon_57.linked_reference AS VARCHAR2(4000)) AS linked_reference, CAST(anon_57.link_kind AS VARCHAR2(4000)) AS link_kind, CAST(anon_57.pool_reference AS VARCHAR2(4000)) AS pool_reference,
    CAST(anon_57.security_id AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_57
),
anon_42 AS (
  SELECT anon_43.instruction_id, anon_43.file_id, anon_43.line_number, anon_43.event, anon_43.venue_process, anon_43.venue_code, anon_43.status_reason,
    anon_43.message_reference, anon_43.depository_reference, anon_43.sent_at, anon_43.quantity, anon_43.money, anon_43.hold, anon_43.priority, anon_43.partial_code,
    anon_43.linked_reference, anon_43.link_kind, anon_43.pool_reference, anon_43.stated_security, anon_43.stated_movement, anon_43.early_reason
  FROM anon_43
  UNION ALL
  SELECT anon_56.instruction_id, anon_56.file_id, anon_56.line_number, anon_56.event, anon_56.venue_process, anon_56.venue_code, anon_56.status_reason,
    anon_56.message_reference, anon_56.depository_reference, anon_56.sent_at, anon_56.quantity, anon_56.money, anon_56.hold, anon_56.priority, anon_56.partial_code,
    anon_56.linked_reference, anon_56.link_kind, anon_56.pool_reference, anon_56.stated_security, anon_56.stated_movement, anon_56.early_reason
  FROM anon_56
),
anon_75 AS (
  SELECT status_message.file_id, status_message.line_number, status_message.byte_offset, status_message.byte_length, status_message.reason, status_message.detail,
    status_message.raw_text, status_message.sender, status_message.message_type, status_message.message_reference, status_message.instruction_reference,
    status_message.depository_reference, status_message.status_process, status_message.status_code, status_message.status_reason, status_message.status_narrative,
    status_message.movement, status_message.payment, status_message.trade_date, status_message.settlement_date, status_message.security_code, status_message.security_code_kind,
    status_message.quantity, status_message.quantity_kind, status_message.amount, status_message.currency, status_message.safekeeping_account, status_message.counterparty,
    status_message.sent_at
  FROM status_message
  WHERE status_message.reason IS NULL
),
anon_73 AS (
  SELECT anon_75.file_id, anon_75.line_number, anon_75.byte_offset, anon_75.byte_length, anon_75.reason, anon_75.detail, anon_75.raw_text, anon_75.sender,
    anon_75.message_type, anon_75.message_reference, anon_75.instruction_reference, anon_75.depository_reference, anon_75.status_process, anon_75.status_code,
    anon_75.status_reason, anon_75.status_narrative, anon_75.movement, anon_75.payment, anon_75.trade_date, anon_75.settlement_date, anon_75.security_code,
    anon_75.security_code_kind, anon_75.quantity, anon_75.quantity_kind, anon_75.amount, anon_75.currency, anon_75.safekeeping_account, anon_75.counterparty,
    anon_75.sent_at, coalesce(anon_75.trade_date, DATE '2026-11-10') AS named_on
  FROM anon_75
),
anon_74 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_71 AS (
  SELECT anon_73.file_id, anon_73.line_number, anon_73.byte_offset, anon_73.byte_length, anon_73.reason, anon_73.detail, anon_73.raw_text, anon_73.sender,
    anon_73.message_type, anon_73.message_reference, anon_73.instruction_reference, anon_73.depository_reference, anon_73.status_process, anon_73.status_code,
    anon_73.status_reason, anon_73.status_narrative, anon_73.movement, anon_73.payment, anon_73.trade_date, anon_73.settlement_date, anon_73.security_code,
    anon_73.security_code_kind, anon_73.quantity, anon_73.quantity_kind, anon_73.amount, anon_73.currency, anon_73.safekeeping_account, anon_73.counterparty,
    anon_73.sent_at, anon_73.named_on, anon_74.code_from, anon_74.code_to, anon_74.security_id, anon_74.security_currency, anon_74.clearing_path
  FROM anon_73
  LEFT OUTER JOIN anon_74 ON anon_73.security_code_kind = anon_74.security_code_kind AND anon_73.security_code = anon_74.security_code AND anon_73.named_on >= anon_74.code_from
    AND anon_73.named_on < anon_74.code_to
),
anon_76 AS (
  SELECT status_code.status_process, status_code.status_code, status_code.valid_from, status_code.valid_to, status_code.standard, status_code.canonical_state,
    status_code.source, status_code.evidence, status_code.origin
  FROM status_code
  WHERE status_code.valid_from <= DATE '2026-11-10' AND status_code.valid_to >= DATE '2026-11-10'
),
anon_72 AS (
  SELECT anon_76.canonical_state, anon_76.status_process, anon_76.status_code AS known_code
  FROM anon_76
),
anon_70 AS (
  SELECT anon_71.file_id, anon_71.line_number, anon_71.byte_offset, anon_71.byte_length, anon_71.reason, anon_71.detail, anon_71.raw_text, anon_71.sender,
    anon_71.message_type, anon_71.message_reference, anon_71.instruction_reference, anon_71.depository_reference, anon_71.status_process, anon_71.status_code,
    anon_71.status_reason, anon_71.status_narrative, anon_71.movement, anon_71.payment, anon_71.trade_date, anon_71.settlement_date, anon_71.security_code,
    anon_71.security_code_kind, anon_71.quantity, anon_71.quantity_kind, anon_71.amount, anon_71.currency, anon_71.safekeeping_account, anon_71.counterparty,
    anon_71.sent_at, anon_71.named_on, anon_71.code_from, anon_71.code_to, anon_71.security_id, anon_71.security_currency, anon_71.clearing_path, anon_72.canonical_state,
    anon_72.known_code
  FROM anon_71
  LEFT OUTER JOIN anon_72 ON anon_71.status_process = anon_72.status_process AND anon_71.status_code = anon_72.known_code
),
anon_68 AS (
  SELECT anon_70.file_id, anon_70.line_number, anon_70.byte_offset, anon_70.byte_length, anon_70.reason, anon_70.detail, anon_70.raw_text, anon_70.sender,
    anon_70.message_type, anon_70.message_reference, anon_70.instruction_reference, anon_70.depository_reference, anon_70.status_process, anon_70.status_code,
    anon_70.status_reason, anon_70.status_narrative, anon_70.movement, anon_70.payment, anon_70.trade_date, anon_70.settlement_date, anon_70.security_code,
    anon_70.security_code_kind, anon_70.quantity, anon_70.quantity_kind, anon_70.amount, anon_70.currency, anon_70.safekeeping_account, anon_70.counterparty,
    anon_70.sent_at, anon_70.named_on, anon_70.code_from, anon_70.code_to, anon_70.security_id, anon_70.security_currency, anon_70.clearing_path, anon_70.canonical_state,
    anon_70.known_code, anon_70.instruction_reference AS asked_reference
  FROM anon_70
),
anon_77 AS (
  SELECT instruction_terms.instruction_id AS by_ours, instruction_terms.instruction_id AS own_reference
  FROM instruction_terms
),
anon_80 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.origin IN ('LINE', 'CLAIM') AND instruction_terms.message_reference IS NOT NULL
),
anon_79 AS (
  SELECT anon_80.instruction_id AS by_ours, anon_80.message_reference AS own_reference
  FROM anon_80
),
anon_78 AS (
  SELECT anon_79.by_ours, anon_79.own_reference
  FROM anon_79
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_81
    FROM anon_77
    WHERE anon_79.own_reference = anon_77.own_reference
  ))
),
anon_69 AS (
  SELECT anon_77.by_ours, anon_77.own_reference
  FROM anon_77
  UNION ALL
  SELECT anon_78.by_ours, anon_78.own_reference
  FROM anon_78
),
anon_66 AS (
  SELECT anon_68.file_id, anon_68.line_number, anon_68.byte_offset, anon_68.byte_length, anon_68.reason, anon_68.detail, anon_68.raw_text, anon_68.sender,
    anon_68.message_type, anon_68.message_reference, anon_68.instruction_reference, anon_68.depository_reference, anon_68.status_process, anon_68.status_code,
    anon_68.status_reason, anon_68.status_narrative, anon_68.movement, anon_68.payment, anon_68.trade_date, anon_68.settlement_date, anon_68.security_code,
    anon_68.security_code_kind, anon_68.quantity, anon_68.quantity_kind, anon_68.amount, anon_68.currency, anon_68.safekeeping_account, anon_68.counterparty,
    anon_68.sent_at, anon_68.named_on, anon_68.code_from, anon_68.code_to, anon_68.security_id, anon_68.security_currency, anon_68.clearing_path, anon_68.canonical_state,
    anon_68.known_code, anon_68.asked_reference, anon_69.by_ours, anon_69.own_reference
  FROM anon_68
  LEFT OUTER JOIN anon_69 ON anon_68.asked_reference = anon_69.own_reference
),
anon_84 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.depository_reference IS NOT NULL
),
anon_83 AS (
  SELECT anon_84.depository_reference, CAST(count(*) AS NUMBER(19)) AS owners, min(anon_84.instruction_id) AS by_theirs
  FROM anon_84
  GROUP BY anon_84.depository_reference
),
anon_82 AS (
  SELECT anon_83.depository_reference, anon_83.owners, anon_83.by_theirs
  FROM anon_83
  WHERE anon_83.owners = 1
),
anon_67 AS (
  SELECT anon_82.by_theirs, anon_82.depository_reference AS known_reference
  FROM anon_82
),
anon_65 AS (
  SELECT anon_66.file_id, anon_66.line_number, anon_66.byte_offset, anon_66.byte_length, anon_66.reason, anon_66.detail, anon_66.raw_text, anon_66.sender,
    anon_66.message_type, anon_66.message_reference, anon_66.instruction_reference, anon_66.depository_reference, anon_66.status_process, anon_66.status_code,
    anon_66.status_reason, anon_66.status_narrative, anon_66.movement, anon_66.payment, anon_66.trade_date, anon_66.settlement_date, anon_66.security_code,
    anon_66.security_code_kind, anon_66.quantity, anon_66.quantity_kind, anon_66.amount, anon_66.currency, anon_66.safekeeping_account, anon_66.counterparty,
    anon_66.sent_at, anon_66.named_on, anon_66.code_from, anon_66.code_to, anon_66.security_id, anon_66.security_currency, anon_66.clearing_path, anon_66.canonical_state,
    anon_66.known_code, anon_66.asked_reference, anon_66.by_ours, anon_66.own_reference, anon_67.by_theirs, anon_67.known_reference
  FROM anon_66
  LEFT OUTER JOIN anon_67 ON anon_66.depository_reference = anon_67.known_reference
),
anon_64 AS (
  SELECT anon_65.file_id, anon_65.line_number, anon_65.byte_offset, anon_65.byte_length, anon_65.reason, anon_65.detail, anon_65.raw_text, anon_65.sender,
    anon_65.message_type, anon_65.message_reference, anon_65.instruction_reference, anon_65.depository_reference, anon_65.status_process, anon_65.status_code,
    anon_65.status_reason, anon_65.status_narrative, anon_65.movement, anon_65.payment, anon_65.trade_date, anon_65.settlement_date, anon_65.security_code,
    anon_65.security_code_kind, anon_65.quantity, anon_65.quantity_kind, anon_65.amount, anon_65.currency, anon_65.safekeeping_account, anon_65.counterparty,
    anon_65.sent_at, anon_65.named_on, anon_65.code_from, anon_65.code_to, anon_65.security_id, anon_65.security_currency, anon_65.clearing_path, anon_65.canonical_state,
    anon_65.known_code, anon_65.asked_reference, anon_65.by_ours, anon_65.own_reference, anon_65.by_theirs, anon_65.known_reference, coalesce(anon_65.by_ours, anon_65.by_theirs, '-') AS instruction_id
  FROM anon_65
),
anon_63 AS (
  SELECT anon_64.file_id, anon_64.line_number, anon_64.byte_offset, anon_64.byte_length, anon_64.reason, anon_64.detail, anon_64.raw_text, anon_64.sender,
    anon_64.message_type, anon_64.message_reference, anon_64.instruction_reference, anon_64.depository_reference, anon_64.status_process, anon_64.status_code,
    anon_64.status_reason, anon_64.status_narrative, anon_64.movement, anon_64.payment, anon_64.trade_date, anon_64.settlement_date, anon_64.security_code,
    anon_64.security_code_kind, anon_64.quantity, anon_64.quantity_kind, anon_64.amount, anon_64.currency, anon_64.safekeeping_account, anon_64.counterparty,
    anon_64.sent_at, anon_64.named_on, anon_64.code_from, anon_64.code_to, anon_64.security_id, anon_64.security_currency, anon_64.clearing_path, anon_64.canonical_state,
    anon_64.known_code, anon_64.asked_reference, anon_64.by_ours, anon_64.own_reference, anon_64.by_theirs, anon_64.known_reference, anon_64.instruction_id,
    CASE WHEN (anon_64.instruction_id = '-') THEN 'UNKNOWN_REFERENCE' WHEN (anon_64.canonical_state IS NULL) THEN 'UNKNOWN_CODE' ELSE NULL END AS early_reason
  FROM anon_64
),
anon_62 AS (
  SELECT anon_63.instruction_id, anon_63.file_id, anon_63.line_number, coalesce(anon_63.canonical_state, 'UNKNOWN_STATUS') AS event, CAST(anon_63.status_process AS VARCHAR2(4000)) AS venue_process,
    CAST(anon_63.status_code AS VARCHAR2(4000)) AS venue_code, CAST(anon_63.status_reason AS VARCHAR2(4000)) AS status_reason, CAST(anon_63.message_reference AS VARCHAR2(4000)) AS message_reference,
    CAST(anon_63.depository_reference AS VARCHAR2(4000)) AS depository_reference, CAST(anon_63.sent_at AS TIMESTAMP(6)) AS sent_at, CAST(NULL AS NUMBER(38, 6)) AS quantity,
    CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold, CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code,
    CAST(NULL AS VARCHAR2(4000)) AS linked_reference, CAST(NULL AS VARCHAR2(4000)) AS link_kind, CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(anon_63.security_id AS VARCHAR2(4000)) AS stated_security,
    CAST(anon_63.movement AS VARCHAR2(4000)) AS stated_movement, CAST(anon_63.early_reason AS VARCHAR2(4000)) AS early_reason
  FROM anon_63
),
anon_88 AS (
  SELECT settlement.file_id, settlement.line_number, settlement.instruction_id, settlement.clearing_path, settlement.security_id, settlement.depository_account,
    settlement.contra_account, settlement.account_id, settlement.currency, settlement.quantity, settlement.money, settlement.reason, settlement.settlement_date
  FROM settlement
  WHERE settlement.clearing_path IN ('TRADE_FOR_TRADE', 'CLAIM')
),
anon_87 AS (
  SELECT anon_88.file_id, anon_88.line_number, anon_88.instruction_id, anon_88.clearing_path, anon_88.security_id, anon_88.depository_account, anon_88.contra_account,
    anon_88.account_id, anon_88.currency, anon_88.quantity, anon_88.money, anon_88.reason, anon_88.settlement_date
  FROM anon_88
  WHERE anon_88.instruction_id != '-'
),
anon_86 AS (
  SELECT anon_87.instruction_id, anon_87.file_id, anon_87.line_number, 'SETTLE' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(abs(anon_87.quantity) AS NUMBER(38, 6)) AS quantity, CAST(abs(anon_87.money) AS NUMBER(38, 2)) AS money,
    CAST(NULL AS VARCHAR2(4000)) AS hold, CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code, CAST(NULL AS VARCHAR2(4000)) AS linked_reference,
    CAST(NULL AS VARCHAR2(4000)) AS link_kind, CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement,
    CAST(anon_87.reason AS VARCHAR2(4000)) AS early_reason
  FROM anon_87
),
anon_101 AS (
  SELECT depository_activity.file_id, depository_activity.line_number, depository_activity.activity_reference, depository_activity.activity_kind, depository_activity.activity_status,
    depository_activity.depository_account, depository_activity.contra_account, depository_activity.security_id, depository_activity.quantity, depository_activity.money,
    depository_activity.our_reference, depository_activity.status_reason, depository_activity.status, depository_activity.reason, depository_activity.known_date
  FROM depository_activity
  WHERE depository_activity.our_reference IS NOT NULL AND depository_activity.status != 'duplicate'
),
anon_104 AS (
  SELECT depository_activity.file_id, depository_activity.line_number, depository_activity.activity_reference, depository_activity.activity_kind, depository_activity.activity_status,
    depository_activity.depository_account, depository_activity.contra_account, depository_activity.security_id, depository_activity.quantity, depository_activity.money,
    depository_activity.our_reference, depository_activity.status_reason, depository_activity.status, depository_activity.reason, depository_activity.known_date
  FROM depository_activity
  WHERE depository_activity.activity_status IN ('PENDING', 'REJECTED')
),
anon_107 AS (
  SELECT status_message.file_id
  FROM status_message
),
anon_106 AS (
  SELECT DISTINCT anon_107.file_id
  FROM anon_107
),
anon_103 AS (
  SELECT anon_104.file_id, anon_104.line_number, anon_104.activity_reference, anon_104.activity_kind, anon_104.activity_status, anon_104.depository_account,
    anon_104.contra_account, anon_104.security_id, anon_104.quantity, anon_104.money, anon_104.our_reference, anon_104.status_reason, anon_104.status, anon_104.reason,
    anon_104.known_date
  FROM anon_104
  WHERE EXISTS (
    SELECT 1 AS anon_105
    FROM anon_106
    WHERE anon_104.file_id = anon_106.file_id
  )
),
anon_100 AS (
  SELECT anon_101.file_id, anon_101.line_number, anon_101.activity_reference, anon_101.activity_kind, anon_101.activity_status, anon_101.depository_account,
    anon_101.contra_account, anon_101.security_id, anon_101.quantity, anon_101.money, anon_101.our_reference, anon_101.status_reason, anon_101.status, anon_101.reason,
    anon_101.known_date
  FROM anon_101
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_102
    FROM anon_103
    WHERE anon_101.file_id = anon_103.file_id AND anon_101.line_number = anon_103.line_number
  ))
),
anon_99 AS (
  SELECT anon_100.file_id, anon_100.line_number, anon_100.activity_reference, anon_100.activity_kind, anon_100.activity_status, anon_100.depository_account,
    anon_100.contra_account, anon_100.security_id, anon_100.quantity, anon_100.money, anon_100.our_reference, anon_100.status_reason, anon_100.status, anon_100.reason,
    anon_100.known_date
  FROM anon_100
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_108
    FROM anon_87
    WHERE anon_100.file_id = anon_87.file_id AND anon_100.line_number = anon_87.line_number
  ))
),
anon_98 AS (
  SELECT anon_99.file_id, anon_99.line_number, anon_99.activity_reference, anon_99.activity_kind, anon_99.activity_status, anon_99.depository_account, anon_99.contra_account,
    anon_99.security_id, anon_99.quantity, anon_99.money, anon_99.our_reference, anon_99.status_reason, anon_99.status, anon_99.reason, anon_99.known_date,
    anon_99.activity_reference AS depository_reference
  FROM anon_99
),
anon_96 AS (
  SELECT anon_98.file_id, anon_98.line_number, anon_98.activity_reference, anon_98.activity_kind, anon_98.activity_status, anon_98.depository_account, anon_98.contra_account,
    anon_98.security_id, anon_98.quantity, anon_98.money, anon_98.our_reference, anon_98.status_reason, anon_98.status, anon_98.reason, anon_98.known_date,
    anon_98.depository_reference, anon_98.our_reference AS asked_reference
  FROM anon_98
),
anon_109 AS (
  SELECT instruction_terms.instruction_id AS by_ours, instruction_terms.instruction_id AS own_reference
  FROM instruction_terms
),
anon_112 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.origin IN ('LINE', 'CLAIM') AND instruction_terms.message_reference IS NOT NULL
),
anon_111 AS (
  SELECT anon_112.instruction_id AS by_ours, anon_112.message_reference AS own_reference
  FROM anon_112
),
anon_110 AS (
  SELECT anon_111.by_ours, anon_111.own_reference
  FROM anon_111
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_113
    FROM anon_109
    WHERE anon_111.own_reference = anon_109.own_reference
  ))
),
anon_97 AS (
  SELECT anon_109.by_ours, anon_109.own_reference
  FROM anon_109
  UNION ALL
  SELECT anon_110.by_ours, anon_110.own_reference
  FROM anon_110
),
anon_94 AS (
  SELECT anon_96.file_id, anon_96.line_number, anon_96.activity_reference, anon_96.activity_kind, anon_96.activity_status, anon_96.depository_account, anon_96.contra_account,
    anon_96.security_id, anon_96.quantity, anon_96.money, anon_96.our_reference, anon_96.status_reason, anon_96.status, anon_96.reason, anon_96.known_date,
    anon_96.depository_reference, anon_96.asked_reference, anon_97.by_ours, anon_97.own_reference
  FROM anon_96
  LEFT OUTER JOIN anon_97 ON anon_96.asked_reference = anon_97.own_reference
),
anon_116 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.depository_reference IS NOT NULL
),
anon_115 AS (
  SELECT anon_116.depository_reference, CAST(count(*) AS NUMBER(19)) AS owners, min(anon_116.instruction_id) AS by_theirs
  FROM anon_116
  GROUP BY anon_116.depository_reference
),
anon_114 AS (
  SELECT anon_115.depository_reference, anon_115.owners, anon_115.by_theirs
  FROM anon_115
  WHERE anon_115.owners = 1
),
anon_95 AS (
  SELECT anon_114.by_theirs, anon_114.depository_reference AS known_reference
  FROM anon_114
),
anon_93 AS (
  SELECT anon_94.file_id, anon_94.line_number, anon_94.activity_reference, anon_94.activity_kind, anon_94.activity_status, anon_94.depository_account, anon_94.contra_account,
    anon_94.security_id, anon_94.quantity, anon_94.money, anon_94.our_reference, anon_94.status_reason, anon_94.status, anon_94.reason, anon_94.known_date,
    anon_94.depository_reference, anon_94.asked_reference, anon_94.by_ours, anon_94.own_reference, anon_95.by_theirs, anon_95.known_reference
  FROM anon_94
  LEFT OUTER JOIN anon_95 ON anon_94.depository_reference = anon_95.known_reference
),
anon_92 AS (
  SELECT anon_93.file_id, anon_93.line_number, anon_93.activity_reference, anon_93.activity_kind, anon_93.activity_status, anon_93.depository_account, anon_93.contra_account,
    anon_93.security_id, anon_93.quantity, anon_93.money, anon_93.our_reference, anon_93.status_reason, anon_93.status, anon_93.reason, anon_93.known_date,
    anon_93.depository_reference, anon_93.asked_reference, anon_93.by_ours, anon_93.own_reference, anon_93.by_theirs, anon_93.known_reference, coalesce(anon_93.by_ours, anon_93.by_theirs, '-') AS instruction_id
  FROM anon_93
),
anon_91 AS (
  SELECT anon_92.file_id, anon_92.line_number, anon_92.activity_reference, anon_92.activity_kind, anon_92.activity_status, anon_92.depository_account, anon_92.contra_account,
    anon_92.security_id, anon_92.quantity, anon_92.money, anon_92.our_reference, anon_92.status_reason, anon_92.status, anon_92.reason, anon_92.known_date,
    anon_92.depository_reference, anon_92.asked_reference, anon_92.by_ours, anon_92.own_reference, anon_92.by_theirs, anon_92.known_reference, anon_92.instruction_id
  FROM anon_92
  WHERE (anon_92.status = 'accepted' OR anon_92.reason = 'OTHER_DAY') AND anon_92.activity_kind IN ('DVP', 'FREE')
),
anon_90 AS (
  SELECT anon_91.file_id, anon_91.line_number, anon_91.activity_reference, anon_91.activity_kind, anon_91.activity_status, anon_91.depository_account, anon_91.contra_account,
    anon_91.security_id, anon_91.quantity, anon_91.money, anon_91.our_reference, anon_91.status_reason, anon_91.status, anon_91.reason, anon_91.known_date,
    anon_91.depository_reference, anon_91.asked_reference, anon_91.by_ours, anon_91.own_reference, anon_91.by_theirs, anon_91.known_reference, anon_91.instruction_id,
    CASE WHEN (anon_91.activity_status = 'MADE') THEN 'SETTLE' WHEN (anon_91.activity_status = 'PENDING') THEN 'PENDING' WHEN (anon_91.activity_status = 'DROPPED') THEN 'DROPPED'
    WHEN (anon_91.activity_status = 'REJECTED') THEN 'REJECTED' ELSE 'REVERSED' END AS event, CASE WHEN (anon_91.instruction_id = '-') THEN 'UNKNOWN_REFERENCE'
    WHEN (anon_91.reason = 'OTHER_DAY') THEN 'CLOSED_DAY' ELSE NULL END AS early_reason
  FROM anon_91
),
anon_89 AS (
  SELECT anon_90.instruction_id, anon_90.file_id, anon_90.line_number, anon_90.event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(CASE WHEN (anon_90.activity_status = 'MADE') THEN CAST(NULL AS VARCHAR2(4000))
    ELSE anon_90.activity_status END AS VARCHAR2(4000)) AS venue_code, CAST(anon_90.status_reason AS VARCHAR2(4000)) AS status_reason, CAST(anon_90.activity_reference AS VARCHAR2(4000)) AS message_reference,
    CAST(anon_90.depository_reference AS VARCHAR2(4000)) AS depository_reference, CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(abs(anon_90.quantity) AS NUMBER(38, 6)) AS quantity,
    CAST(abs(anon_90.money) AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold, CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code,
    CAST(NULL AS VARCHAR2(4000)) AS linked_reference, CAST(NULL AS VARCHAR2(4000)) AS link_kind, CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(anon_90.security_id AS VARCHAR2(4000)) AS stated_security,
    CAST(CASE WHEN (anon_90.quantity < 0) THEN 'DELIVER' WHEN (anon_90.quantity > 0) THEN 'RECEIVE' ELSE CAST(NULL AS VARCHAR2(4000)) END AS VARCHAR2(4000)) AS stated_movement,
    CAST(anon_90.early_reason AS VARCHAR2(4000)) AS early_reason
  FROM anon_90
),
anon_85 AS (
  SELECT anon_86.instruction_id, anon_86.file_id, anon_86.line_number, anon_86.event, anon_86.venue_process, anon_86.venue_code, anon_86.status_reason,
    anon_86.message_reference, anon_86.depository_reference, anon_86.sent_at, anon_86.quantity, anon_86.money, anon_86.hold, anon_86.priority, anon_86.partial_code,
    anon_86.linked_reference, anon_86.link_kind, anon_86.pool_reference, anon_86.stated_security, anon_86.stated_movement, anon_86.early_reason
  FROM anon_86
  UNION ALL
  SELECT anon_89.instruction_id, anon_89.file_id, anon_89.line_number, anon_89.event, anon_89.venue_process, anon_89.venue_code, anon_89.status_reason,
    anon_89.message_reference, anon_89.depository_reference, anon_89.sent_at, anon_89.quantity, anon_89.money, anon_89.hold, anon_89.priority, anon_89.partial_code,
    anon_89.linked_reference, anon_89.link_kind, anon_89.pool_reference, anon_89.stated_security, anon_89.stated_movement, anon_89.early_reason
  FROM anon_89
),
anon_120 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.settlement_date <= DATE '2026-11-10'
),
anon_122 AS (
  SELECT anon_22.instruction_id, anon_22.state, anon_22.ended_date, anon_22.origin, anon_22.instructed_quantity
  FROM anon_22
  WHERE anon_22.ended_date IS NOT NULL
),
anon_119 AS (
  SELECT anon_120.instruction_id, anon_120.origin, anon_120.venue, anon_120.message_reference, anon_120.depository_reference, anon_120.common_reference,
    anon_120.trade_reference, anon_120.movement, anon_120.payment, anon_120.trade_date, anon_120.settlement_date, anon_120.security_id, anon_120.currency,
    anon_120.depository_account, anon_120.counterparty, anon_120.place_of_settlement, anon_120.account_id, anon_120.transaction_kind, anon_120.opt_out,
    anon_120.instructed_quantity, anon_120.instructed_money, anon_120.opened_date
  FROM anon_120
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_121
    FROM anon_122
    WHERE anon_120.instruction_id = anon_122.instruction_id
  ))
),
anon_118 AS (
  SELECT anon_119.instruction_id, anon_119.origin, anon_119.venue, anon_119.message_reference, anon_119.depository_reference, anon_119.common_reference,
    anon_119.trade_reference, anon_119.movement, anon_119.payment, anon_119.trade_date, anon_119.settlement_date, anon_119.security_id, anon_119.currency,
    anon_119.depository_account, anon_119.counterparty, anon_119.place_of_settlement, anon_119.account_id, anon_119.transaction_kind, anon_119.opt_out,
    anon_119.instructed_quantity, anon_119.instructed_money, anon_119.opened_date, 'TALLYSTICK' AS file_id, CAST(0 AS NUMBER(19)) AS line_number
  FROM anon_119
),
anon_117 AS (
  SELECT anon_118.instruction_id, anon_118.file_id, anon_118.line_number, 'DAY_PASSED' AS event, CAST(NULL AS VARCHAR2(4000)) AS venue_process, CAST(NULL AS VARCHAR2(4000)) AS venue_code,
    CAST(NULL AS VARCHAR2(4000)) AS status_reason, CAST(NULL AS VARCHAR2(4000)) AS message_reference, CAST(NULL AS VARCHAR2(4000)) AS depository_reference,
    CAST(NULL AS TIMESTAMP(6)) AS sent_at, CAST(NULL AS NUMBER(38, 6)) AS quantity, CAST(NULL AS NUMBER(38, 2)) AS money, CAST(NULL AS VARCHAR2(4000)) AS hold,
    CAST(NULL AS VARCHAR2(4000)) AS priority, CAST(NULL AS VARCHAR2(4000)) AS partial_code, CAST(NULL AS VARCHAR2(4000)) AS linked_reference, CAST(NULL AS VARCHAR2(4000)) AS link_kind,
    CAST(NULL AS VARCHAR2(4000)) AS pool_reference, CAST(NULL AS VARCHAR2(4000)) AS stated_security, CAST(NULL AS VARCHAR2(4000)) AS stated_movement, CAST(NULL AS VARCHAR2(4000)) AS early_reason
  FROM anon_118
),
anon_14 AS (
  SELECT anon_15.instruction_id, anon_15.file_id, anon_15.line_number, anon_15.event, anon_15.venue_process, anon_15.venue_code, anon_15.status_reason,
    anon_15.message_reference, anon_15.depository_reference, anon_15.sent_at, anon_15.quantity, anon_15.money, anon_15.hold, anon_15.priority, anon_15.partial_code,
    anon_15.linked_reference, anon_15.link_kind, anon_15.pool_reference, anon_15.stated_security, anon_15.stated_movement, anon_15.early_reason
  FROM anon_15
  UNION ALL
  SELECT anon_42.instruction_id, anon_42.file_id, anon_42.line_number, anon_42.event, anon_42.venue_process, anon_42.venue_code, anon_42.status_reason,
    anon_42.message_reference, anon_42.depository_reference, anon_42.sent_at, anon_42.quantity, anon_42.money, anon_42.hold, anon_42.priority, anon_42.partial_code,
    anon_42.linked_reference, anon_42.link_kind, anon_42.pool_reference, anon_42.stated_security, anon_42.stated_movement, anon_42.early_reason
  FROM anon_42
  UNION ALL
  SELECT anon_62.instruction_id, anon_62.file_id, anon_62.line_number, anon_62.event, anon_62.venue_process, anon_62.venue_code, anon_62.status_reason,
    anon_62.message_reference, anon_62.depository_reference, anon_62.sent_at, anon_62.quantity, anon_62.money, anon_62.hold, anon_62.priority, anon_62.partial_code,
    anon_62.linked_reference, anon_62.link_kind, anon_62.pool_reference, anon_62.stated_security, anon_62.stated_movement, anon_62.early_reason
  FROM anon_62
  UNION ALL
  SELECT anon_85.instruction_id, anon_85.file_id, anon_85.line_number, anon_85.event, anon_85.venue_process, anon_85.venue_code, anon_85.status_reason,
    anon_85.message_reference, anon_85.depository_reference, anon_85.sent_at, anon_85.quantity, anon_85.money, anon_85.hold, anon_85.priority, anon_85.partial_code,
    anon_85.linked_reference, anon_85.link_kind, anon_85.pool_reference, anon_85.stated_security, anon_85.stated_movement, anon_85.early_reason
  FROM anon_85
  UNION ALL
  SELECT anon_117.instruction_id, anon_117.file_id, anon_117.line_number, anon_117.event, anon_117.venue_process, anon_117.venue_code, anon_117.status_reason,
    anon_117.message_reference, anon_117.depository_reference, anon_117.sent_at, anon_117.quantity, anon_117.money, anon_117.hold, anon_117.priority, anon_117.partial_code,
    anon_117.linked_reference, anon_117.link_kind, anon_117.pool_reference, anon_117.stated_security, anon_117.stated_movement, anon_117.early_reason
  FROM anon_117
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
anon_125 AS (
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
anon_124 AS (
  SELECT CAST(coalesce(CAST(anon_125.instruction_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_125.event AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_125.venue_process AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_125.venue_code AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_125.status_reason AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_125.message_reference AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_125.sent_at, 'YYYY-MM-DD HH24:MI:SS.FF6'), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_125.quantity, 'FM99999999999999999999999999999990.000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_125.money, 'FM999999999999999999999999999999999990.00', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' AS content
  FROM anon_125
),
anon_123 AS (
  SELECT DISTINCT anon_124.content
  FROM anon_124
),
anon_10 AS (
  SELECT anon_123.content, 'Y' AS seen
  FROM anon_123
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
anon_128 AS (
  SELECT anon_11.instruction_id, anon_11.file_id, anon_11.line_number, anon_11.event, anon_11.venue_process, anon_11.venue_code, anon_11.status_reason,
    anon_11.message_reference, anon_11.depository_reference, anon_11.sent_at, anon_11.quantity, anon_11.money, anon_11.hold, anon_11.priority, anon_11.partial_code,
    anon_11.linked_reference, anon_11.link_kind, anon_11.pool_reference, anon_11.stated_security, anon_11.stated_movement, anon_11.early_reason, anon_11.content
  FROM anon_11
  WHERE anon_11.venue_process IS NOT NULL AND anon_11.sent_at IS NOT NULL
),
anon_127 AS (
  SELECT anon_128.instruction_id, anon_128.venue_process, anon_128.sent_at, anon_128.venue_code
  FROM anon_128
),
anon_126 AS (
  SELECT DISTINCT anon_127.instruction_id, anon_127.venue_process, anon_127.sent_at, anon_127.venue_code
  FROM anon_127
),
anon_7 AS (
  SELECT anon_126.instruction_id, anon_126.venue_process, anon_126.sent_at, CAST(count(*) AS NUMBER(19)) AS words
  FROM anon_126
  GROUP BY anon_126.instruction_id, anon_126.venue_process, anon_126.sent_at
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
