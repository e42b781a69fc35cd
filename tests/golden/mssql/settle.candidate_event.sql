WITH
anon_23 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.depository_account, instruction.contra_account, instruction.street_reference, instruction.account_id, instruction.short_sale,
    instruction.trade_date
  FROM instruction
  WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
),
anon_21 AS (
  SELECT anon_23.instruction_id, abs(anon_23.quantity) AS size
  FROM anon_23
),
anon_22 AS (
  SELECT previous_instruction_state.instruction_id, previous_instruction_state.state, previous_instruction_state.ended_date, previous_instruction_state.origin,
    previous_instruction_state.instructed_quantity
  FROM previous_instruction_state
),
anon_20 AS (
  SELECT anon_21.instruction_id, anon_21.size, anon_22.state, anon_22.ended_date, anon_22.origin, anon_22.instructed_quantity
  FROM anon_21
  LEFT OUTER JOIN anon_22 ON anon_21.instruction_id = anon_22.instruction_id
),
anon_19 AS (
  SELECT anon_20.instruction_id, anon_20.size, anon_20.state, anon_20.ended_date, anon_20.origin, anon_20.instructed_quantity, 'TALLYSTICK' AS file_id,
    CAST(0 AS BIGINT) AS line_number
  FROM anon_20
),
anon_18 AS (
  SELECT anon_19.instruction_id, anon_19.size, anon_19.state, anon_19.ended_date, anon_19.origin, anon_19.instructed_quantity, anon_19.file_id, anon_19.line_number
  FROM anon_19
  WHERE anon_19.state IS NULL OR anon_19.state = 'DROPPED'
),
anon_17 AS (
  SELECT anon_18.instruction_id, anon_18.file_id, anon_18.line_number, 'INSTRUCT' AS event, CAST(NULL AS VARCHAR(8000)) AS venue_process, CAST(NULL AS VARCHAR(8000)) AS venue_code,
    CAST(NULL AS VARCHAR(8000)) AS status_reason, CAST(NULL AS VARCHAR(8000)) AS message_reference, CAST(NULL AS VARCHAR(8000)) AS depository_reference,
    CAST(NULL AS DATETIME2(6)) AS sent_at, CAST(NULL AS DECIMAL(38, 6)) AS quantity, CAST(NULL AS DECIMAL(38, 2)) AS money, CAST(NULL AS VARCHAR(8000)) AS hold,
    CAST(NULL AS VARCHAR(8000)) AS priority, CAST(NULL AS VARCHAR(8000)) AS partial_code, CAST(NULL AS VARCHAR(8000)) AS linked_reference, CAST(NULL AS VARCHAR(8000)) AS link_kind,
    CAST(NULL AS VARCHAR(8000)) AS pool_reference, CAST(NULL AS VARCHAR(8000)) AS stated_security, CAST(NULL AS VARCHAR(8000)) AS stated_movement, CAST(NULL AS VARCHAR(8000)) AS early_reason
  FROM anon_18
),
anon_25 AS (
  SELECT anon_19.instruction_id, anon_19.size, anon_19.state, anon_19.ended_date, anon_19.origin, anon_19.instructed_quantity, anon_19.file_id, anon_19.line_number
  FROM anon_19
  WHERE anon_19.ended_date IS NULL AND anon_19.instructed_quantity != anon_19.size
),
anon_24 AS (
  SELECT anon_25.instruction_id, anon_25.file_id, anon_25.line_number, 'TRANSFORM' AS event, CAST(NULL AS VARCHAR(8000)) AS venue_process, CAST(NULL AS VARCHAR(8000)) AS venue_code,
    CAST(NULL AS VARCHAR(8000)) AS status_reason, CAST(NULL AS VARCHAR(8000)) AS message_reference, CAST(NULL AS VARCHAR(8000)) AS depository_reference,
    CAST(NULL AS DATETIME2(6)) AS sent_at, CAST(anon_25.size AS DECIMAL(38, 6)) AS quantity, CAST(NULL AS DECIMAL(38, 2)) AS money, CAST(NULL AS VARCHAR(8000)) AS hold,
    CAST(NULL AS VARCHAR(8000)) AS priority, CAST(NULL AS VARCHAR(8000)) AS partial_code, CAST(NULL AS VARCHAR(8000)) AS linked_reference, CAST(NULL AS VARCHAR(8000)) AS link_kind,
    CAST(NULL AS VARCHAR(8000)) AS pool_reference, CAST(NULL AS VARCHAR(8000)) AS stated_security, CAST(NULL AS VARCHAR(8000)) AS stated_movement, CAST(NULL AS VARCHAR(8000)) AS early_reason
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
  SELECT anon_28.instruction_id, anon_28.state, anon_28.ended_date, anon_28.origin, anon_28.instructed_quantity, 'TALLYSTICK' AS file_id, CAST(0 AS BIGINT) AS line_number
  FROM anon_28
),
anon_26 AS (
  SELECT anon_27.instruction_id, anon_27.file_id, anon_27.line_number, 'CANCEL_REQUEST' AS event, CAST(NULL AS VARCHAR(8000)) AS venue_process, CAST(NULL AS VARCHAR(8000)) AS venue_code,
    CAST(NULL AS VARCHAR(8000)) AS status_reason, CAST(NULL AS VARCHAR(8000)) AS message_reference, CAST(NULL AS VARCHAR(8000)) AS depository_reference,
    CAST(NULL AS DATETIME2(6)) AS sent_at, CAST(NULL AS DECIMAL(38, 6)) AS quantity, CAST(NULL AS DECIMAL(38, 2)) AS money, CAST(NULL AS VARCHAR(8000)) AS hold,
    CAST(NULL AS VARCHAR(8000)) AS priority, CAST(NULL AS VARCHAR(8000)) AS partial_code, CAST(NULL AS VARCHAR(8000)) AS linked_reference, CAST(NULL AS VARCHAR(8000)) AS link_kind,
    CAST(NULL AS VARCHAR(8000)) AS pool_reference, CAST(NULL AS VARCHAR(8000)) AS stated_security, CAST(NULL AS VARCHAR(8000)) AS stated_movement, CAST(NULL AS VARCHAR(8000)) AS early_reason
  FROM anon_27
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
),
anon_44 AS (
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
anon_43 AS (
  SELECT anon_44.file_id, anon_44.line_number, anon_44.byte_offset, anon_44.byte_length, anon_44.reason, anon_44.detail, anon_44.raw_text, anon_44.message_kind,
    anon_44.sender, anon_44.message_type, anon_44.message_reference, anon_44.instruction_reference, anon_44.depository_reference, anon_44.common_reference,
    anon_44.trade_reference, anon_44.linked_reference, anon_44.link_kind, anon_44.pool_reference, anon_44.movement, anon_44.payment, anon_44.trade_date,
    anon_44.settlement_date, anon_44.security_code, anon_44.security_code_kind, anon_44.quantity, anon_44.quantity_kind, anon_44.amount, anon_44.currency,
    anon_44.price, anon_44.safekeeping_account, anon_44.counterparty_depository, anon_44.counterparty, anon_44.counterparty_client, anon_44.place_of_settlement,
    anon_44.place_of_trade, anon_44.transaction_kind, anon_44.partial_code, anon_44.hold, anon_44.priority, anon_44.opt_out, anon_44.cum_ex, anon_44.sent_at,
    CAST(row_number() OVER (PARTITION BY anon_44.instruction_reference ORDER BY CASE WHEN anon_44.sent_at IS NULL THEN 1 ELSE 0 END, anon_44.sent_at, CASE
    WHEN anon_44.quantity IS NULL THEN 1 ELSE 0 END, anon_44.quantity, CASE WHEN anon_44.amount IS NULL THEN 1 ELSE 0 END, anon_44.amount, CASE WHEN anon_44.message_reference IS NULL THEN 1
    ELSE 0 END, anon_44.message_reference, CASE WHEN anon_44.file_id IS NULL THEN 1 ELSE 0 END, anon_44.file_id, CASE WHEN anon_44.line_number IS NULL THEN 1
    ELSE 0 END, anon_44.line_number) AS BIGINT) AS turn
  FROM anon_44
),
anon_42 AS (
  SELECT anon_43.file_id, anon_43.line_number, anon_43.byte_offset, anon_43.byte_length, anon_43.reason, anon_43.detail, anon_43.raw_text, anon_43.message_kind,
    anon_43.sender, anon_43.message_type, anon_43.message_reference, anon_43.instruction_reference, anon_43.depository_reference, anon_43.common_reference,
    anon_43.trade_reference, anon_43.linked_reference, anon_43.link_kind, anon_43.pool_reference, anon_43.movement, anon_43.payment, anon_43.trade_date,
    anon_43.settlement_date, anon_43.security_code, anon_43.security_code_kind, anon_43.quantity, anon_43.quantity_kind, anon_43.amount, anon_43.currency,
    anon_43.price, anon_43.safekeeping_account, anon_43.counterparty_depository, anon_43.counterparty, anon_43.counterparty_client, anon_43.place_of_settlement,
    anon_43.place_of_trade, anon_43.transaction_kind, anon_43.partial_code, anon_43.hold, anon_43.priority, anon_43.opt_out, anon_43.cum_ex, anon_43.sent_at,
    anon_43.turn, anon_43.instruction_reference AS instruction_id
  FROM anon_43
),
anon_40 AS (
  SELECT anon_42.file_id, anon_42.line_number, anon_42.byte_offset, anon_42.byte_length, anon_42.reason, anon_42.detail, anon_42.raw_text, anon_42.message_kind,
    anon_42.sender, anon_42.message_type, anon_42.message_reference, anon_42.instruction_reference, anon_42.depository_reference, anon_42.common_reference,
    anon_42.trade_reference, anon_42.linked_reference, anon_42.link_kind, anon_42.pool_reference, anon_42.movement, anon_42.payment, anon_42.trade_date,
    anon_42.settlement_date, anon_42.security_code, anon_42.security_code_kind, anon_42.quantity, anon_42.quantity_kind, anon_42.amount, anon_42.currency,
    anon_42.price, anon_42.safekeeping_account, anon_42.counterparty_depository, anon_42.counterparty, anon_42.counterparty_client, anon_42.place_of_settlement,
    anon_42.place_of_trade, anon_42.transaction_kind, anon_42.partial_code, anon_42.hold, anon_42.priority, anon_42.opt_out, anon_42.cum_ex, anon_42.sent_at,
    anon_42.turn, anon_42.instruction_id, coalesce(anon_42.trade_date, CAST('2026-11-10' AS DATE)) AS named_on
  FROM anon_42
),
anon_41 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_38 AS (
  SELECT anon_40.file_id, anon_40.line_number, anon_40.byte_offset, anon_40.byte_length, anon_40.reason, anon_40.detail, anon_40.raw_text, anon_40.message_kind,
    anon_40.sender, anon_40.message_type, anon_40.message_reference, anon_40.instruction_reference, anon_40.depository_reference, anon_40.common_reference,
    anon_40.trade_reference, anon_40.linked_reference, anon_40.link_kind, anon_40.pool_reference, anon_40.movement, anon_40.payment, anon_40.trade_date,
    anon_40.settlement_date, anon_40.security_code, anon_40.security_code_kind, anon_40.quantity, anon_40.quantity_kind, anon_40.amount, anon_40.currency,
    anon_40.price, anon_40.safekeeping_account, anon_40.counterparty_depository, anon_40.counterparty, anon_40.counterparty_client, anon_40.place_of_settlement,
    anon_40.place_of_trade, anon_40.transaction_kind, anon_40.partial_code, anon_40.hold, anon_40.priority, anon_40.opt_out, anon_40.cum_ex, anon_40.sent_at,
    anon_40.turn, anon_40.instruction_id, anon_40.named_on, anon_41.code_from, anon_41.code_to, anon_41.security_id, anon_41.security_currency, anon_41.clearing_path
  FROM anon_40
  LEFT OUTER JOIN anon_41 ON anon_40.security_code_kind = anon_41.security_code_kind AND anon_40.security_code = anon_41.security_code AND anon_41.code_from <= anon_40.named_on
    AND anon_41.code_to > anon_40.named_on
),
anon_39 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.opened_date, instruction_terms.security_id AS terms_security, instruction_terms.movement AS terms_movement,
    instruction_terms.settlement_date AS terms_date, instruction_terms.instructed_quantity AS terms_quantity, instruction_terms.instructed_money AS terms_money
  FROM instruction_terms
),
anon_36 AS (
  SELECT anon_38.file_id, anon_38.line_number, anon_38.byte_offset, anon_38.byte_length, anon_38.reason, anon_38.detail, anon_38.raw_text, anon_38.message_kind,
    anon_38.sender, anon_38.message_type, anon_38.message_reference, anon_38.instruction_reference, anon_38.depository_reference, anon_38.common_reference,
    anon_38.trade_reference, anon_38.linked_reference, anon_38.link_kind, anon_38.pool_reference, anon_38.movement, anon_38.payment, anon_38.trade_date,
    anon_38.settlement_date, anon_38.security_code, anon_38.security_code_kind, anon_38.quantity, anon_38.quantity_kind, anon_38.amount, anon_38.currency,
    anon_38.price, anon_38.safekeeping_account, anon_38.counterparty_depository, anon_38.counterparty, anon_38.counterparty_client, anon_38.place_of_settlement,
    anon_38.place_of_trade, anon_38.transaction_kind, anon_38.partial_code, anon_38.hold, anon_38.priority, anon_38.opt_out, anon_38.cum_ex, anon_38.sent_at,
    anon_38.turn, anon_38.instruction_id, anon_38.named_on, anon_38.code_from, anon_38.code_to, anon_38.security_id, anon_38.security_currency, anon_38.clearing_path,
    anon_39.origin, anon_39.opened_date, anon_39.terms_security, anon_39.terms_movement, anon_39.terms_date, anon_39.terms_quantity, anon_39.terms_money
  FROM anon_38
  LEFT OUTER JOIN anon_39 ON anon_38.instruction_id = anon_39.instruction_id
),
anon_37 AS (
  SELECT anon_22.instruction_id, anon_22.state
  FROM anon_22
),
anon_35 AS (
  SELECT anon_36.file_id, anon_36.line_number, anon_36.byte_offset, anon_36.byte_length, anon_36.reason, anon_36.detail, anon_36.raw_text, anon_36.message_kind,
    anon_36.sender, anon_36.message_type, anon_36.message_reference, anon_36.instruction_reference, anon_36.depository_reference, anon_36.common_reference,
    anon_36.trade_reference, anon_36.linked_reference, anon_36.link_kind, anon_36.pool_reference, anon_36.movement, anon_36.payment, anon_36.trade_date,
    anon_36.settlement_date, anon_36.security_code, anon_36.security_code_kind, anon_36.quantity, anon_36.quantity_kind, anon_36.amount, anon_36.currency,
    anon_36.price, anon_36.safekeeping_account, anon_36.counterparty_depository, anon_36.counterparty, anon_36.counterparty_client, anon_36.place_of_settlement,
    anon_36.place_of_trade, anon_36.transaction_kind, anon_36.partial_code, anon_36.hold, anon_36.priority, anon_36.opt_out, anon_36.cum_ex, anon_36.sent_at,
    anon_36.turn, anon_36.instruction_id, anon_36.named_on, anon_36.code_from, anon_36.code_to, anon_36.security_id, anon_36.security_currency, anon_36.clearing_path,
    anon_36.origin, anon_36.opened_date, anon_36.terms_security, anon_36.terms_movement, anon_36.terms_date, anon_36.terms_quantity, anon_36.terms_money,
    anon_37.state
  FROM anon_36
  LEFT OUTER JOIN anon_37 ON anon_36.instruction_id = anon_37.instruction_id
),
anon_34 AS (
  SELECT anon_35.file_id, anon_35.line_number, anon_35.byte_offset, anon_35.byte_length, anon_35.reason, anon_35.detail, anon_35.raw_text, anon_35.message_kind,
    anon_35.sender, anon_35.message_type, anon_35.message_reference, anon_35.instruction_reference, anon_35.depository_reference, anon_35.common_reference,
    anon_35.trade_reference, anon_35.linked_reference, anon_35.link_kind, anon_35.pool_reference, anon_35.movement, anon_35.payment, anon_35.trade_date,
    anon_35.settlement_date, anon_35.security_code, anon_35.security_code_kind, anon_35.quantity, anon_35.quantity_kind, anon_35.amount, anon_35.currency,
    anon_35.price, anon_35.safekeeping_account, anon_35.counterparty_depository, anon_35.counterparty, anon_35.counterparty_client, anon_35.place_of_settlement,
    anon_35.place_of_trade, anon_35.transaction_kind, anon_35.partial_code, anon_35.hold, anon_35.priority, anon_35.opt_out, anon_35.cum_ex, anon_35.sent_at,
    anon_35.turn, anon_35.instruction_id, anon_35.named_on, anon_35.code_from, anon_35.code_to, anon_35.security_id, anon_35.security_currency, anon_35.clearing_path,
    anon_35.origin, anon_35.opened_date, anon_35.terms_security, anon_35.terms_movement, anon_35.terms_date, anon_35.terms_quantity, anon_35.terms_money,
    anon_35.state
  FROM anon_35
  WHERE anon_35.origin IS NULL OR anon_35.origin = 'MESSAGE'
),
anon_33 AS (
  SELECT anon_34.file_id, anon_34.line_number, anon_34.byte_offset, anon_34.byte_length, anon_34.reason, anon_34.detail, anon_34.raw_text, anon_34.message_kind,
    anon_34.sender, anon_34.message_type, anon_34.message_reference, anon_34.instruction_reference, anon_34.depository_reference, anon_34.common_reference,
    anon_34.trade_reference, anon_34.linked_reference, anon_34.link_kind, anon_34.pool_reference, anon_34.movement, anon_34.payment, anon_34.trade_date,
    anon_34.settlement_date, anon_34.security_code, anon_34.security_code_kind, anon_34.quantity, anon_34.quantity_kind, anon_34.amount, anon_34.currency,
    anon_34.price, anon_34.safekeeping_account, anon_34.counterparty_depository, anon_34.counterparty, anon_34.counterparty_client, anon_34.place_of_settlement,
    anon_34.place_of_trade, anon_34.transaction_kind, anon_34.partial_code, anon_34.hold, anon_34.priority, anon_34.opt_out, anon_34.cum_ex, anon_34.sent_at,
    anon_34.turn, anon_34.instruction_id, anon_34.named_on, anon_34.code_from, anon_34.code_to, anon_34.security_id, anon_34.security_currency, anon_34.clearing_path,
    anon_34.origin, anon_34.opened_date, anon_34.terms_security, anon_34.terms_movement, anon_34.terms_date, anon_34.terms_quantity, anon_34.terms_money,
    anon_34.state, CASE WHEN (CASE WHEN (anon_34.movement IN ('DELIVER', 'RECEIVE') AND anon_34.quantity > 0) THEN 1 ELSE 0 END = 0) THEN 'MISSING_TERMS'
    WHEN ((anon_34.turn > 1 OR anon_34.opened_date < CAST('2026-11-10' AS DATE) AND coalesce(anon_34.state, '-') != 'DROPPED') AND anon_34.terms_quantity = anon_34.quantity
    AND anon_34.terms_money = coalesce(anon_34.amount, CAST(0 AS DECIMAL(18, 2))) AND anon_34.terms_movement = anon_34.movement AND coalesce(anon_34.terms_security, '-') = coalesce(anon_34.security_id, '-')
    AND coalesce(anon_34.terms_date, CAST('0001-01-01' AS DATE)) = coalesce(anon_34.settlement_date, CAST('0001-01-01' AS DATE))) THEN 'DUPLICATE' WHEN (anon_34.turn > 1
    OR anon_34.opened_date < CAST('2026-11-10' AS DATE) AND coalesce(anon_34.state, '-') != 'DROPPED') THEN 'CONFLICTING_CONTENT' ELSE NULL END AS early_reason
  FROM anon_34
),
anon_32 AS (
  SELECT anon_33.instruction_id, anon_33.file_id, anon_33.line_number, 'INSTRUCT' AS event, CAST(NULL AS VARCHAR(8000)) AS venue_process, CAST(NULL AS VARCHAR(8000)) AS venue_code,
    CAST(NULL AS VARCHAR(8000)) AS status_reason, CAST(anon_33.message_reference AS VARCHAR(8000)) AS message_reference, CAST(anon_33.depository_reference AS VARCHAR(8000)) AS depository_reference,
    CAST(anon_33.sent_at AS DATETIME2(6)) AS sent_at, CAST(anon_33.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_33.amount AS DECIMAL(38, 2)) AS money,
    CAST(anon_33.hold AS VARCHAR(8000)) AS hold, CAST(anon_33.priority AS VARCHAR(8000)) AS priority, CAST(anon_33.partial_code AS VARCHAR(8000)) AS partial_code,
    CAST(anon_33.linked_reference AS VARCHAR(8000)) AS linked_reference, CAST(anon_33.link_kind AS VARCHAR(8000)) AS link_kind, CAST(anon_33.pool_reference AS VARCHAR(8000)) AS pool_reference,
    CAST(NULL AS VARCHAR(8000)) AS stated_security, CAST(NULL AS VARCHAR(8000)) AS stated_movement, CAST(anon_33.early_reason AS VARCHAR(8000)) AS early_reason
  FROM anon_33
),
anon_50 AS (
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
anon_49 AS (
  SELECT anon_50.file_id, anon_50.line_number, anon_50.byte_offset, anon_50.byte_length, anon_50.reason, anon_50.detail, anon_50.raw_text, anon_50.message_kind,
    anon_50.sender, anon_50.message_type, anon_50.message_reference, anon_50.instruction_reference, anon_50.depository_reference, anon_50.common_reference,
    anon_50.trade_reference, anon_50.linked_reference, anon_50.link_kind, anon_50.pool_reference, anon_50.movement, anon_50.payment, anon_50.trade_date,
    anon_50.settlement_date, anon_50.security_code, anon_50.security_code_kind, anon_50.quantity, anon_50.quantity_kind, anon_50.amount, anon_50.currency,
    anon_50.price, anon_50.safekeeping_account, anon_50.counterparty_depository, anon_50.counterparty, anon_50.counterparty_client, anon_50.place_of_settlement,
    anon_50.place_of_trade, anon_50.transaction_kind, anon_50.partial_code, anon_50.hold, anon_50.priority, anon_50.opt_out, anon_50.cum_ex, anon_50.sent_at,
    coalesce(anon_50.instruction_reference, '-') AS instruction_id
  FROM anon_50
),
anon_47 AS (
  SELECT anon_49.file_id, anon_49.line_number, anon_49.byte_offset, anon_49.byte_length, anon_49.reason, anon_49.detail, anon_49.raw_text, anon_49.message_kind,
    anon_49.sender, anon_49.message_type, anon_49.message_reference, anon_49.instruction_reference, anon_49.depository_reference, anon_49.common_reference,
    anon_49.trade_reference, anon_49.linked_reference, anon_49.link_kind, anon_49.pool_reference, anon_49.movement, anon_49.payment, anon_49.trade_date,
    anon_49.settlement_date, anon_49.security_code, anon_49.security_code_kind, anon_49.quantity, anon_49.quantity_kind, anon_49.amount, anon_49.currency,
    anon_49.price, anon_49.safekeeping_account, anon_49.counterparty_depository, anon_49.counterparty, anon_49.counterparty_client, anon_49.place_of_settlement,
    anon_49.place_of_trade, anon_49.transaction_kind, anon_49.partial_code, anon_49.hold, anon_49.priority, anon_49.opt_out, anon_49.cum_ex, anon_49.sent_at,
    anon_49.instruction_id, coalesce(anon_49.trade_date, CAST('2026-11-10' AS DATE)) AS named_on
  FROM anon_49
),
anon_48 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_46 AS (
  SELECT anon_47.file_id, anon_47.line_number, anon_47.byte_offset, anon_47.byte_length, anon_47.reason, anon_47.detail, anon_47.raw_text, anon_47.message_kind,
    anon_47.sender, anon_47.message_type, anon_47.message_reference, anon_47.instruction_reference, anon_47.depository_reference, anon_47.common_reference,
    anon_47.trade_reference, anon_47.linked_reference, anon_47.link_kind, anon_47.pool_reference, anon_47.movement, anon_47.payment, anon_47.trade_date,
    anon_47.settlement_date, anon_47.security_code, anon_47.security_code_kind, anon_47.quantity, anon_47.quantity_kind, anon_47.amount, anon_47.currency,
    anon_47.price, anon_47.safekeeping_account, anon_47.counterparty_depository, anon_47.counterparty, anon_47.counterparty_client, anon_47.place_of_settlement,
    anon_47.place_of_trade, anon_47.transaction_kind, anon_47.partial_code, anon_47.hold, anon_47.priority, anon_47.opt_out, anon_47.cum_ex, anon_47.sent_at,
    anon_47.instruction_id, anon_47.named_on, anon_48.code_from, anon_48.code_to, anon_48.security_id, anon_48.security_currency, anon_48.clearing_path
  FROM anon_47
  LEFT OUTER JOIN anon_48 ON anon_47.security_code_kind = anon_48.security_code_kind AND anon_47.security_code = anon_48.security_code AND anon_48.code_from <= anon_47.named_on
    AND anon_48.code_to > anon_47.named_on
),
anon_45 AS (
  SELECT anon_46.instruction_id, anon_46.file_id, anon_46.line_number, CASE WHEN (anon_46.message_kind = 'CANCEL') THEN 'CANCEL_REQUEST' WHEN (anon_46.hold = 'Y') THEN 'HOLD'
    WHEN (anon_46.hold = 'N' AND anon_46.quantity > 0) THEN 'PARTIAL_RELEASE' WHEN (anon_46.hold = 'N') THEN 'RELEASE' ELSE 'AMEND' END AS event, CAST(NULL AS VARCHAR(8000)) AS venue_process,
    CAST(NULL AS VARCHAR(8000)) AS venue_code, CAST(NULL AS VARCHAR(8000)) AS status_reason, CAST(anon_46.message_reference AS VARCHAR(8000)) AS message_reference,
    CAST(NULL AS VARCHAR(8000)) AS depository_reference, CAST(anon_46.sent_at AS DATETIME2(6)) AS sent_at, CAST(anon_46.quantity AS DECIMAL(38, 6)) AS quantity,
    CAST(NULL AS DECIMAL(38, 2)) AS money, CAST(anon_46.hold AS VARCHAR(8000)) AS hold, CAST(anon_46.priority AS VARCHAR(8000)) AS priority, CAST(anon_46.partial_code AS VARCHAR(8000)) AS partial_code,
    CAST(anon_46.linked_reference AS VARCHAR(8000)) AS linked_reference, CAST(anon_46.link_kind AS VARCHAR(8000)) AS link_kind, CAST(anon_46.pool_reference AS VARCHAR(8000)) AS pool_reference,
    CAST(anon_46.security_id AS VARCHAR(8000)) AS stated_security, CAST(NULL AS VARCHAR(8000)) AS stated_movement, CAST(NULL AS VARCHAR(8000)) AS early_reason
  FROM anon_46
),
anon_31 AS (
  SELECT anon_32.instruction_id, anon_32.file_id, anon_32.line_number, anon_32.event, anon_32.venue_process, anon_32.venue_code, anon_32.status_reason,
    anon_32.message_reference, anon_32.depository_reference, anon_32.sent_at, anon_32.quantity, anon_32.money, anon_32.hold, anon_32.priority, anon_32.partial_code,
    anon_32.linked_reference, anon_32.link_kind, anon_32.pool_reference, anon_32.stated_security, anon_32.stated_movement, anon_32.early_reason
  FROM anon_32
  UNION ALL
  SELECT anon_45.instruction_id, anon_45.file_id, anon_45.line_number, anon_45.event, anon_45.venue_process, anon_45.venue_code, anon_45.status_reason,
    anon_45.message_reference, anon_45.depository_reference, anon_45.sent_at, anon_45.quantity, anon_45.money, anon_45.hold, anon_45.priority, anon_45.partial_code,
    anon_45.linked_reference, anon_45.link_kind, anon_45.pool_reference, anon_45.stated_security, anon_45.stated_movement, anon_45.early_reason
  FROM anon_45
),
anon_64 AS (
  SELECT status_message.file_id, status_message.line_number, status_message.byte_offset, status_message.byte_length, status_message.reason, status_message.detail,
    status_message.raw_text, status_message.sender, status_message.message_type, status_message.message_reference, status_message.instruction_reference,
    status_message.depository_reference, status_message.status_process, status_message.status_code, status_message.status_reason, status_message.status_narrative,
    status_message.movement, status_message.payment, status_message.trade_date, status_message.settlement_date, status_message.security_code, status_message.security_code_kind,
    status_message.quantity, status_message.quantity_kind, status_message.amount, status_message.currency, status_message.safekeeping_account, status_message.counterparty,
    status_message.sent_at
  FROM status_message
  WHERE status_message.reason IS NULL
),
anon_62 AS (
  SELECT anon_64.file_id, anon_64.line_number, anon_64.byte_offset, anon_64.byte_length, anon_64.reason, anon_64.detail, anon_64.raw_text, anon_64.sender,
    anon_64.message_type, anon_64.message_reference, anon_64.instruction_reference, anon_64.depository_reference, anon_64.status_process, anon_64.status_code,
    anon_64.status_reason, anon_64.status_narrative, anon_64.movement, anon_64.payment, anon_64.trade_date, anon_64.settlement_date, anon_64.security_code,
    anon_64.security_code_kind, anon_64.quantity, anon_64.quantity_kind, anon_64.amount, anon_64.currency, anon_64.safekeeping_account, anon_64.counterparty,
    anon_64.sent_at, coalesce(anon_64.trade_date, CAST('2026-11-10' AS DATE)) AS named_on
  FROM anon_64
),
anon_63 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_60 AS (
  SELECT anon_62.file_id, anon_62.line_number, anon_62.byte_offset, anon_62.byte_length, anon_62.reason, anon_62.detail, anon_62.raw_text, anon_62.sender,
    anon_62.message_type, anon_62.message_reference, anon_62.instruction_reference, anon_62.depository_reference, anon_62.status_process, anon_62.status_code,
    anon_62.status_reason, anon_62.status_narrative, anon_62.movement, anon_62.payment, anon_62.trade_date, anon_62.settlement_date, anon_62.security_code,
    anon_62.security_code_kind, anon_62.quantity, anon_62.quantity_kind, anon_62.amount, anon_62.currency, anon_62.safekeeping_account, anon_62.counterparty,
    anon_62.sent_at, anon_62.named_on, anon_63.code_from, anon_63.code_to, anon_63.security_id, anon_63.security_currency, anon_63.clearing_path
  FROM anon_62
  LEFT OUTER JOIN anon_63 ON anon_62.security_code_kind = anon_63.security_code_kind AND anon_62.security_code = anon_63.security_code AND anon_63.code_from <= anon_62.named_on
    AND anon_63.code_to > anon_62.named_on
),
anon_65 AS (
  SELECT status_code.status_process, status_code.status_code, status_code.valid_from, status_code.valid_to, status_code.standard, status_code.canonical_state,
    status_code.source, status_code.evidence, status_code.origin
  FROM status_code
  WHERE status_code.valid_from <= CAST('2026-11-10' AS DATE) AND status_code.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_61 AS (
  SELECT anon_65.canonical_state, anon_65.status_process, anon_65.status_code AS known_code
  FROM anon_65
),
anon_59 AS (
  SELECT anon_60.file_id, anon_60.line_number, anon_60.byte_offset, anon_60.byte_length, anon_60.reason, anon_60.detail, anon_60.raw_text, anon_60.sender,
    anon_60.message_type, anon_60.message_reference, anon_60.instruction_reference, anon_60.depository_reference, anon_60.status_process, anon_60.status_code,
    anon_60.status_reason, anon_60.status_narrative, anon_60.movement, anon_60.payment, anon_60.trade_date, anon_60.settlement_date, anon_60.security_code,
    anon_60.security_code_kind, anon_60.quantity, anon_60.quantity_kind, anon_60.amount, anon_60.currency, anon_60.safekeeping_account, anon_60.counterparty,
    anon_60.sent_at, anon_60.named_on, anon_60.code_from, anon_60.code_to, anon_60.security_id, anon_60.security_currency, anon_60.clearing_path, anon_61.canonical_state,
    anon_61.known_code
  FROM anon_60
  LEFT OUTER JOIN anon_61 ON anon_60.status_process = anon_61.status_process AND anon_60.status_code = anon_61.known_code
),
anon_57 AS (
  SELECT anon_59.file_id, anon_59.line_number, anon_59.byte_offset, anon_59.byte_length, anon_59.reason, anon_59.detail, anon_59.raw_text, anon_59.sender,
    anon_59.message_type, anon_59.message_reference, anon_59.instruction_reference, anon_59.depository_reference, anon_59.status_process, anon_59.status_code,
    anon_59.status_reason, anon_59.status_narrative, anon_59.movement, anon_59.payment, anon_59.trade_date, anon_59.settlement_date, anon_59.security_code,
    anon_59.security_code_kind, anon_59.quantity, anon_59.quantity_kind, anon_59.amount, anon_59.currency, anon_59.safekeeping_account, anon_59.counterparty,
    anon_59.sent_at, anon_59.named_on, anon_59.code_from, anon_59.code_to, anon_59.security_id, anon_59.security_currency, anon_59.clearing_path, anon_59.canonical_state,
    anon_59.known_code, anon_59.instruction_reference AS asked_reference
  FROM anon_59
),
anon_66 AS (
  SELECT instruction_terms.instruction_id AS by_ours, instruction_terms.instruction_id AS own_reference
  FROM instruction_terms
),
anon_69 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.origin = 'LINE' AND instruction_terms.message_reference IS NOT NULL
),
anon_68 AS (
  SELECT anon_69.instruction_id AS by_ours, anon_69.message_reference AS own_reference
  FROM anon_69
),
anon_67 AS (
  SELECT anon_68.by_ours, anon_68.own_reference
  FROM anon_68
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_70
    FROM anon_66
    WHERE anon_68.own_reference = anon_66.own_reference
  ))
),
anon_58 AS (
  SELECT anon_66.by_ours, anon_66.own_reference
  FROM anon_66
  UNION ALL
  SELECT anon_67.by_ours, anon_67.own_reference
  FROM anon_67
),
anon_55 AS (
  SELECT anon_57.file_id, anon_57.line_number, anon_57.byte_offset, anon_57.byte_length, anon_57.reason, anon_57.detail, anon_57.raw_text, anon_57.sender,
    anon_57.message_type, anon_57.message_reference, anon_57.instruction_reference, anon_57.depository_reference, anon_57.status_process, anon_57.status_code,
    anon_57.status_reason, anon_57.status_narrative, anon_57.movement, anon_57.payment, anon_57.trade_date, anon_57.settlement_date, anon_57.security_code,
    anon_57.security_code_kind, anon_57.quantity, anon_57.quantity_kind, anon_57.amount, anon_57.currency, anon_57.safekeeping_account, anon_57.counterparty,
    anon_57.sent_at, anon_57.named_on, anon_57.code_from, anon_57.code_to, anon_57.security_id, anon_57.security_currency, anon_57.clearing_path, anon_57.canonical_state,
    anon_57.known_code, anon_57.asked_reference, anon_58.by_ours, anon_58.own_reference
  FROM anon_57
  LEFT OUTER JOIN anon_58 ON anon_57.asked_reference = anon_58.own_reference
),
anon_73 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.depository_reference IS NOT NULL
),
anon_72 AS (
  SELECT anon_73.depository_reference, CAST(COUNT_BIG(*) AS BIGINT) AS owners, min(anon_73.instruction_id) AS by_theirs
  FROM anon_73
  GROUP BY anon_73.depository_reference
),
anon_71 AS (
  SELECT anon_72.depository_reference, anon_72.owners, anon_72.by_theirs
  FROM anon_72
  WHERE anon_72.owners = 1
),
anon_56 AS (
  SELECT anon_71.by_theirs, anon_71.depository_reference AS known_reference
  FROM anon_71
),
anon_54 AS (
  SELECT anon_55.file_id, anon_55.line_number, anon_55.byte_offset, anon_55.byte_length, anon_55.reason, anon_55.detail, anon_55.raw_text, anon_55.sender,
    anon_55.message_type, anon_55.message_reference, anon_55.instruction_reference, anon_55.depository_reference, anon_55.status_process, anon_55.status_code,
    anon_55.status_reason, anon_55.status_narrative, anon_55.movement, anon_55.payment, anon_55.trade_date, anon_55.settlement_date, anon_55.security_code,
    anon_55.security_code_kind, anon_55.quantity, anon_55.quantity_kind, anon_55.amount, anon_55.currency, anon_55.safekeeping_account, anon_55.counterparty,
    anon_55.sent_at, anon_55.named_on, anon_55.code_from, anon_55.code_to, anon_55.security_id, anon_55.security_currency, anon_55.clearing_path, anon_55.canonical_state,
    anon_55.known_code, anon_55.asked_reference, anon_55.by_ours, anon_55.own_reference, anon_56.by_theirs, anon_56.known_reference
  FROM anon_55
  LEFT OUTER JOIN anon_56 ON anon_55.depository_reference = anon_56.known_reference
),
anon_53 AS (
  SELECT anon_54.file_id, anon_54.line_number, anon_54.byte_offset, anon_54.byte_length, anon_54.reason, anon_54.detail, anon_54.raw_text, anon_54.sender,
    anon_54.message_type, anon_54.message_reference, anon_54.instruction_reference, anon_54.depository_reference, anon_54.status_process, anon_54.status_code,
    anon_54.status_reason, anon_54.status_narrative, anon_54.movement, anon_54.payment, anon_54.trade_date, anon_54.settlement_date, anon_54.security_code,
    anon_54.security_code_kind, anon_54.quantity, anon_54.quantity_kind, anon_54.amount, anon_54.currency, anon_54.safekeeping_account, anon_54.counterparty,
    anon_54.sent_at, anon_54.named_on, anon_54.code_from, anon_54.code_to, anon_54.security_id, anon_54.security_currency, anon_54.clearing_path, anon_54.canonical_state,
    anon_54.known_code, anon_54.asked_reference, anon_54.by_ours, anon_54.own_reference, anon_54.by_theirs, anon_54.known_reference, coalesce(anon_54.by_ours, anon_54.by_theirs, '-') AS instruction_id
  FROM anon_54
),
anon_52 AS (
  SELECT anon_53.file_id, anon_53.line_number, anon_53.byte_offset, anon_53.byte_length, anon_53.reason, anon_53.detail, anon_53.raw_text, anon_53.sender,
    anon_53.message_type, anon_53.message_reference, anon_53.instruction_reference, anon_53.depository_reference, anon_53.status_process, anon_53.status_code,
    anon_53.status_reason, anon_53.status_narrative, anon_53.movement, anon_53.payment, anon_53.trade_date, anon_53.settlement_date, anon_53.security_code,
    anon_53.security_code_kind, anon_53.quantity, anon_53.quantity_kind, anon_53.amount, anon_53.currency, anon_53.safekeeping_account, anon_53.counterparty,
    anon_53.sent_at, anon_53.named_on, anon_53.code_from, anon_53.code_to, anon_53.security_id, anon_53.security_currency, anon_53.clearing_path, anon_53.canonical_state,
    anon_53.known_code, anon_53.asked_reference, anon_53.by_ours, anon_53.own_reference, anon_53.by_theirs, anon_53.known_reference, anon_53.instruction_id,
    CASE WHEN (anon_53.instruction_id = '-') THEN 'UNKNOWN_REFERENCE' WHEN (anon_53.canonical_state IS NULL) THEN 'UNKNOWN_CODE' ELSE NULL END AS early_reason
  FROM anon_53
),
anon_51 AS (
  SELECT anon_52.instruction_id, anon_52.file_id, anon_52.line_number, coalesce(anon_52.canonical_state, 'UNKNOWN_STATUS') AS event, CAST(anon_52.status_process AS VARCHAR(8000)) AS venue_process,
    CAST(anon_52.status_code AS VARCHAR(8000)) AS venue_code, CAST(anon_52.status_reason AS VARCHAR(8000)) AS status_reason, CAST(anon_52.message_reference AS VARCHAR(8000)) AS message_reference,
    CAST(anon_52.depository_reference AS VARCHAR(8000)) AS depository_reference, CAST(anon_52.sent_at AS DATETIME2(6)) AS sent_at, CAST(NULL AS DECIMAL(38, 6)) AS quantity,
    CAST(NULL AS DECIMAL(38, 2)) AS money, CAST(NULL AS VARCHAR(8000)) AS hold, CAST(NULL AS VARCHAR(8000)) AS priority, CAST(NULL AS VARCHAR(8000)) AS partial_code,
    CAST(NULL AS VARCHAR(8000)) AS linked_reference, CAST(NULL AS VARCHAR(8000)) AS link_kind, CAST(NULL AS VARCHAR(8000)) AS pool_reference, CAST(anon_52.security_id AS VARCHAR(8000)) AS stated_security,
    CAST(anon_52.movement AS VARCHAR(8000)) AS stated_movement, CAST(anon_52.early_reason AS VARCHAR(8000)) AS early_reason
  FROM anon_52
),
anon_77 AS (
  SELECT settlement.file_id, settlement.line_number, settlement.instruction_id, settlement.clearing_path, settlement.security_id, settlement.depository_account,
    settlement.contra_account, settlement.account_id, settlement.currency, settlement.quantity, settlement.money, settlement.reason, settlement.settlement_date
  FROM settlement
  WHERE settlement.clearing_path = 'TRADE_FOR_TRADE'
),
anon_76 AS (
  SELECT anon_77.file_id, anon_77.line_number, anon_77.instruction_id, anon_77.clearing_path, anon_77.security_id, anon_77.depository_account, anon_77.contra_account,
    anon_77.account_id, anon_77.currency, anon_77.quantity, anon_77.money, anon_77.reason, anon_77.settlement_date
  FROM anon_77
  WHERE anon_77.instruction_id != '-'
),
anon_75 AS (
  SELECT anon_76.instruction_id, anon_76.file_id, anon_76.line_number, 'SETTLE' AS event, CAST(NULL AS VARCHAR(8000)) AS venue_process, CAST(NULL AS VARCHAR(8000)) AS venue_code,
    CAST(NULL AS VARCHAR(8000)) AS status_reason, CAST(NULL AS VARCHAR(8000)) AS message_reference, CAST(NULL AS VARCHAR(8000)) AS depository_reference,
    CAST(NULL AS DATETIME2(6)) AS sent_at, CAST(abs(anon_76.quantity) AS DECIMAL(38, 6)) AS quantity, CAST(abs(anon_76.money) AS DECIMAL(38, 2)) AS money,
    CAST(NULL AS VARCHAR(8000)) AS hold, CAST(NULL AS VARCHAR(8000)) AS priority, CAST(NULL AS VARCHAR(8000)) AS partial_code, CAST(NULL AS VARCHAR(8000)) AS linked_reference,
    CAST(NULL AS VARCHAR(8000)) AS link_kind, CAST(NULL AS VARCHAR(8000)) AS pool_reference, CAST(NULL AS VARCHAR(8000)) AS stated_security, CAST(NULL AS VARCHAR(8000)) AS stated_movement,
    CAST(anon_76.reason AS VARCHAR(8000)) AS early_reason
  FROM anon_76
),
anon_90 AS (
  SELECT depository_activity.file_id, depository_activity.line_number, depository_activity.activity_reference, depository_activity.activity_kind, depository_activity.activity_status,
    depository_activity.depository_account, depository_activity.contra_account, depository_activity.security_id, depository_activity.quantity, depository_activity.money,
    depository_activity.our_reference, depository_activity.status_reason, depository_activity.status, depository_activity.reason, depository_activity.known_date
  FROM depository_activity
  WHERE depository_activity.our_reference IS NOT NULL AND depository_activity.status != 'duplicate'
),
anon_93 AS (
  SELECT depository_activity.file_id, depository_activity.line_number, depository_activity.activity_reference, depository_activity.activity_kind, depository_activity.activity_status,
    depository_activity.depository_account, depository_activity.contra_account, depository_activity.security_id, depository_activity.quantity, depository_activity.money,
    depository_activity.our_reference, depository_activity.status_reason, depository_activity.status, depository_activity.reason, depository_activity.known_date
  FROM depository_activity
  WHERE depository_activity.activity_status IN ('PENDING', 'REJECTED')
),
anon_96 AS (
  SELECT status_message.file_id
  FROM status_message
),
anon_95 AS (
  SELECT DISTINCT anon_96.file_id
  FROM anon_96
),
anon_92 AS (
  SELECT anon_93.file_id, anon_93.line_number, anon_93.activity_reference, anon_93.activity_kind, anon_93.activity_status, anon_93.depository_account, anon_93.contra_account,
    anon_93.security_id, anon_93.quantity, anon_93.money, anon_93.our_reference, anon_93.status_reason, anon_93.status, anon_93.reason, anon_93.known_date
  FROM anon_93
  WHERE EXISTS (
    SELECT 1 AS anon_94
    FROM anon_95
    WHERE anon_93.file_id = anon_95.file_id
  )
),
anon_89 AS (
  SELECT anon_90.file_id, anon_90.line_number, anon_90.activity_reference, anon_90.activity_kind, anon_90.activity_status, anon_90.depository_account, anon_90.contra_account,
    anon_90.security_id, anon_90.quantity, anon_90.money, anon_90.our_reference, anon_90.status_reason, anon_90.status, anon_90.reason, anon_90.known_date
  FROM anon_90
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_91
    FROM anon_92
    WHERE anon_90.file_id = anon_92.file_id AND anon_90.line_number = anon_92.line_number
  ))
),
anon_88 AS (
  SELECT anon_89.file_id, anon_89.line_number, anon_89.activity_reference, anon_89.activity_kind, anon_89.activity_status, anon_89.depository_account, anon_89.contra_account,
    anon_89.security_id, anon_89.quantity, anon_89.money, anon_89.our_reference, anon_89.status_reason, anon_89.status, anon_89.reason, anon_89.known_date
  FROM anon_89
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_97
    FROM anon_76
    WHERE anon_89.file_id = anon_76.file_id AND anon_89.line_number = anon_76.line_number
  ))
),
anon_87 AS (
  SELECT anon_88.file_id, anon_88.line_number, anon_88.activity_reference, anon_88.activity_kind, anon_88.activity_status, anon_88.depository_account, anon_88.contra_account,
    anon_88.security_id, anon_88.quantity, anon_88.money, anon_88.our_reference, anon_88.status_reason, anon_88.status, anon_88.reason, anon_88.known_date,
    anon_88.activity_reference AS depository_reference
  FROM anon_88
),
anon_85 AS (
  SELECT anon_87.file_id, anon_87.line_number, anon_87.activity_reference, anon_87.activity_kind, anon_87.activity_status, anon_87.depository_account, anon_87.contra_account,
    anon_87.security_id, anon_87.quantity, anon_87.money, anon_87.our_reference, anon_87.status_reason, anon_87.status, anon_87.reason, anon_87.known_date,
    anon_87.depository_reference, anon_87.our_reference AS asked_reference
  FROM anon_87
),
anon_98 AS (
  SELECT instruction_terms.instruction_id AS by_ours, instruction_terms.instruction_id AS own_reference
  FROM instruction_terms
),
anon_101 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.origin = 'LINE' AND instruction_terms.message_reference IS NOT NULL
),
anon_100 AS (
  SELECT anon_101.instruction_id AS by_ours, anon_101.message_reference AS own_reference
  FROM anon_101
),
anon_99 AS (
  SELECT anon_100.by_ours, anon_100.own_reference
  FROM anon_100
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_102
    FROM anon_98
    WHERE anon_100.own_reference = anon_98.own_reference
  ))
),
anon_86 AS (
  SELECT anon_98.by_ours, anon_98.own_reference
  FROM anon_98
  UNION ALL
  SELECT anon_99.by_ours, anon_99.own_reference
  FROM anon_99
),
anon_83 AS (
  SELECT anon_85.file_id, anon_85.line_number, anon_85.activity_reference, anon_85.activity_kind, anon_85.activity_status, anon_85.depository_account, anon_85.contra_account,
    anon_85.security_id, anon_85.quantity, anon_85.money, anon_85.our_reference, anon_85.status_reason, anon_85.status, anon_85.reason, anon_85.known_date,
    anon_85.depository_reference, anon_85.asked_reference, anon_86.by_ours, anon_86.own_reference
  FROM anon_85
  LEFT OUTER JOIN anon_86 ON anon_85.asked_reference = anon_86.own_reference
),
anon_105 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.depository_reference IS NOT NULL
),
anon_104 AS (
  SELECT anon_105.depository_reference, CAST(COUNT_BIG(*) AS BIGINT) AS owners, min(anon_105.instruction_id) AS by_theirs
  FROM anon_105
  GROUP BY anon_105.depository_reference
),
anon_103 AS (
  SELECT anon_104.depository_reference, anon_104.owners, anon_104.by_theirs
  FROM anon_104
  WHERE anon_104.owners = 1
),
anon_84 AS (
  SELECT anon_103.by_theirs, anon_103.depository_reference AS known_reference
  FROM anon_103
),
anon_82 AS (
  SELECT anon_83.file_id, anon_83.line_number, anon_83.activity_reference, anon_83.activity_kind, anon_83.activity_status, anon_83.depository_account, anon_83.contra_account,
    anon_83.security_id, anon_83.quantity, anon_83.money, anon_83.our_reference, anon_83.status_reason, anon_83.status, anon_83.reason, anon_83.known_date,
    anon_83.depository_reference, anon_83.asked_reference, anon_83.by_ours, anon_83.own_reference, anon_84.by_theirs, anon_84.known_reference
  FROM anon_83
  LEFT OUTER JOIN anon_84 ON anon_83.depository_reference = anon_84.known_reference
),
anon_81 AS (
  SELECT anon_82.file_id, anon_82.line_number, anon_82.activity_reference, anon_82.activity_kind, anon_82.activity_status, anon_82.depository_account, anon_82.contra_account,
    anon_82.security_id, anon_82.quantity, anon_82.money, anon_82.our_reference, anon_82.status_reason, anon_82.status, anon_82.reason, anon_82.known_date,
    anon_82.depository_reference, anon_82.asked_reference, anon_82.by_ours, anon_82.own_reference, anon_82.by_theirs, anon_82.known_reference, coalesce(anon_82.by_ours, anon_82.by_theirs, '-') AS instruction_id
  FROM anon_82
),
anon_80 AS (
  SELECT anon_81.file_id, anon_81.line_number, anon_81.activity_reference, anon_81.activity_kind, anon_81.activity_status, anon_81.depository_account, anon_81.contra_account,
    anon_81.security_id, anon_81.quantity, anon_81.money, anon_81.our_reference, anon_81.status_reason, anon_81.status, anon_81.reason, anon_81.known_date,
    anon_81.depository_reference, anon_81.asked_reference, anon_81.by_ours, anon_81.own_reference, anon_81.by_theirs, anon_81.known_reference, anon_81.instruction_id
  FROM anon_81
  WHERE (anon_81.status = 'accepted' OR anon_81.reason = 'OTHER_DAY') AND anon_81.activity_kind IN ('DVP', 'FREE')
),
anon_79 AS (
  SELECT anon_80.file_id, anon_80.line_number, anon_80.activity_reference, anon_80.activity_kind, anon_80.activity_status, anon_80.depository_account, anon_80.contra_account,
    anon_80.security_id, anon_80.quantity, anon_80.money, anon_80.our_reference, anon_80.status_reason, anon_80.status, anon_80.reason, anon_80.known_date,
    anon_80.depository_reference, anon_80.asked_reference, anon_80.by_ours, anon_80.own_reference, anon_80.by_theirs, anon_80.known_reference, anon_80.instruction_id,
    CASE WHEN (anon_80.activity_status = 'MADE') THEN 'SETTLE' WHEN (anon_80.activity_status = 'PENDING') THEN 'PENDING' WHEN (anon_80.activity_status = 'DROPPED') THEN 'DROPPED'
    WHEN (anon_80.activity_status = 'REJECTED') THEN 'REJECTED' ELSE 'REVERSED' END AS event, CASE WHEN (anon_80.instruction_id = '-') THEN 'UNKNOWN_REFERENCE'
    WHEN (anon_80.reason = 'OTHER_DAY') THEN 'CLOSED_DAY' ELSE NULL END AS early_reason
  FROM anon_80
),
anon_78 AS (
  SELECT anon_79.instruction_id, anon_79.file_id, anon_79.line_number, anon_79.event, CAST(NULL AS VARCHAR(8000)) AS venue_process, CAST(CASE WHEN (anon_79.activity_status = 'MADE') THEN CAST(NULL AS VARCHAR(8000))
    ELSE anon_79.activity_status END AS VARCHAR(8000)) AS venue_code, CAST(anon_79.status_reason AS VARCHAR(8000)) AS status_reason, CAST(anon_79.activity_reference AS VARCHAR(8000)) AS message_reference,
    CAST(anon_79.depository_reference AS VARCHAR(8000)) AS depository_reference, CAST(NULL AS DATETIME2(6)) AS sent_at, CAST(abs(anon_79.quantity) AS DECIMAL(38, 6)) AS quantity,
    CAST(abs(anon_79.money) AS DECIMAL(38, 2)) AS money, CAST(NULL AS VARCHAR(8000)) AS hold, CAST(NULL AS VARCHAR(8000)) AS priority, CAST(NULL AS VARCHAR(8000)) AS partial_code,
    CAST(NULL AS VARCHAR(8000)) AS linked_reference, CAST(NULL AS VARCHAR(8000)) AS link_kind, CAST(NULL AS VARCHAR(8000)) AS pool_reference, CAST(anon_79.security_id AS VARCHAR(8000)) AS stated_security,
    CAST(CASE WHEN (anon_79.quantity < 0) THEN 'DELIVER' WHEN (anon_79.quantity > 0) THEN 'RECEIVE' ELSE CAST(NULL AS VARCHAR(8000)) END AS VARCHAR(8000)) AS stated_movement,
    CAST(anon_79.early_reason AS VARCHAR(8000)) AS early_reason
  FROM anon_79
),
anon_74 AS (
  SELECT anon_75.instruction_id, anon_75.file_id, anon_75.line_number, anon_75.event, anon_75.venue_process, anon_75.venue_code, anon_75.status_reason,
    anon_75.message_reference, anon_75.depository_reference, anon_75.sent_at, anon_75.quantity, anon_75.money, anon_75.hold, anon_75.priority, anon_75.partial_code,
    anon_75.linked_reference, anon_75.link_kind, anon_75.pool_reference, anon_75.stated_security, anon_75.stated_movement, anon_75.early_reason
  FROM anon_75
  UNION ALL
  SELECT anon_78.instruction_id, anon_78.file_id, anon_78.line_number, anon_78.event, anon_78.venue_process, anon_78.venue_code, anon_78.status_reason,
    anon_78.message_reference, anon_78.depository_reference, anon_78.sent_at, anon_78.quantity, anon_78.money, anon_78.hold, anon_78.priority, anon_78.partial_code,
    anon_78.linked_reference, anon_78.link_kind, anon_78.pool_reference, anon_78.stated_security, anon_78.stated_movement, anon_78.early_reason
  FROM anon_78
),
anon_109 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.settlement_date <= CAST('2026-11-10' AS DATE)
),
anon_111 AS (
  SELECT anon_22.instruction_id, anon_22.state, anon_22.ended_date, anon_22.origin, anon_22.instructed_quantity
  FROM anon_22
  WHERE anon_22.ended_date IS NOT NULL
),
anon_108 AS (
  SELECT anon_109.instruction_id, anon_109.origin, anon_109.venue, anon_109.message_reference, anon_109.depository_reference, anon_109.common_reference,
    anon_109.trade_reference, anon_109.movement, anon_109.payment, anon_109.trade_date, anon_109.settlement_date, anon_109.security_id, anon_109.currency,
    anon_109.depository_account, anon_109.counterparty, anon_109.place_of_settlement, anon_109.account_id, anon_109.transaction_kind, anon_109.opt_out,
    anon_109.instructed_quantity, anon_109.instructed_money, anon_109.opened_date
  FROM anon_109
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_110
    FROM anon_111
    WHERE anon_109.instruction_id = anon_111.instruction_id
  ))
),
anon_107 AS (
  SELECT anon_108.instruction_id, anon_108.origin, anon_108.venue, anon_108.message_reference, anon_108.depository_reference, anon_108.common_reference,
    anon_108.trade_reference, anon_108.movement, anon_108.payment, anon_108.trade_date, anon_108.settlement_date, anon_108.security_id, anon_108.currency,
    anon_108.depository_account, anon_108.counterparty, anon_108.place_of_settlement, anon_108.account_id, anon_108.transaction_kind, anon_108.opt_out,
    anon_108.instructed_quantity, anon_108.instructed_money, anon_108.opened_date, 'TALLYSTICK' AS file_id, CAST(0 AS BIGINT) AS line_number
  FROM anon_108
),
anon_106 AS (
  SELECT anon_107.instruction_id, anon_107.file_id, anon_107.line_number, 'DAY_PASSED' AS event, CAST(NULL AS VARCHAR(8000)) AS venue_process, CAST(NULL AS VARCHAR(8000)) AS venue_code,
    CAST(NULL AS VARCHAR(8000)) AS status_reason, CAST(NULL AS VARCHAR(8000)) AS message_reference, CAST(NULL AS VARCHAR(8000)) AS depository_reference,
    CAST(NULL AS DATETIME2(6)) AS sent_at, CAST(NULL AS DECIMAL(38, 6)) AS quantity, CAST(NULL AS DECIMAL(38, 2)) AS money, CAST(NULL AS VARCHAR(8000)) AS hold,
    CAST(NULL AS VARCHAR(8000)) AS priority, CAST(NULL AS VARCHAR(8000)) AS partial_code, CAST(NULL AS VARCHAR(8000)) AS linked_reference, CAST(NULL AS VARCHAR(8000)) AS link_kind,
    CAST(NULL AS VARCHAR(8000)) AS pool_reference, CAST(NULL AS VARCHAR(8000)) AS stated_security, CAST(NULL AS VARCHAR(8000)) AS stated_movement, CAST(NULL AS VARCHAR(8000)) AS early_reason
  FROM anon_107
),
anon_14 AS (
  SELECT anon_15.instruction_id, anon_15.file_id, anon_15.line_number, anon_15.event, anon_15.venue_process, anon_15.venue_code, anon_15.status_reason,
    anon_15.message_reference, anon_15.depository_reference, anon_15.sent_at, anon_15.quantity, anon_15.money, anon_15.hold, anon_15.priority, anon_15.partial_code,
    anon_15.linked_reference, anon_15.link_kind, anon_15.pool_reference, anon_15.stated_security, anon_15.stated_movement, anon_15.early_reason
  FROM anon_15
  UNION ALL
  SELECT anon_31.instruction_id, anon_31.file_id, anon_31.line_number, anon_31.event, anon_31.venue_process, anon_31.venue_code, anon_31.status_reason,
    anon_31.message_reference, anon_31.depository_reference, anon_31.sent_at, anon_31.quantity, anon_31.money, anon_31.hold, anon_31.priority, anon_31.partial_code,
    anon_31.linked_reference, anon_31.link_kind, anon_31.pool_reference, anon_31.stated_security, anon_31.stated_movement, anon_31.early_reason
  FROM anon_31
  UNION ALL
  SELECT anon_51.instruction_id, anon_51.file_id, anon_51.line_number, anon_51.event, anon_51.venue_process, anon_51.venue_code, anon_51.status_reason,
    anon_51.message_reference, anon_51.depository_reference, anon_51.sent_at, anon_51.quantity, anon_51.money, anon_51.hold, anon_51.priority, anon_51.partial_code,
    anon_51.linked_reference, anon_51.link_kind, anon_51.pool_reference, anon_51.stated_security, anon_51.stated_movement, anon_51.early_reason
  FROM anon_51
  UNION ALL
  SELECT anon_74.instruction_id, anon_74.file_id, anon_74.line_number, anon_74.event, anon_74.venue_process, anon_74.venue_code, anon_74.status_reason,
    anon_74.message_reference, anon_74.depository_reference, anon_74.sent_at, anon_74.quantity, anon_74.money, anon_74.hold, anon_74.priority, anon_74.partial_code,
    anon_74.linked_reference, anon_74.link_kind, anon_74.pool_reference, anon_74.stated_security, anon_74.stated_movement, anon_74.early_reason
  FROM anon_74
  UNION ALL
  SELECT anon_106.instruction_id, anon_106.file_id, anon_106.line_number, anon_106.event, anon_106.venue_process, anon_106.venue_code, anon_106.status_reason,
    anon_106.message_reference, anon_106.depository_reference, anon_106.sent_at, anon_106.quantity, anon_106.money, anon_106.hold, anon_106.priority, anon_106.partial_code,
    anon_106.linked_reference, anon_106.link_kind, anon_106.pool_reference, anon_106.stated_security, anon_106.stated_movement, anon_106.early_reason
  FROM anon_106
),
anon_13 AS (
  SELECT anon_14.instruction_id, anon_14.file_id, anon_14.line_number, anon_14.event, anon_14.venue_process, anon_14.venue_code, anon_14.status_reason,
    anon_14.message_reference, anon_14.depository_reference, anon_14.sent_at, anon_14.quantity, anon_14.money, anon_14.hold, anon_14.priority, anon_14.partial_code,
    anon_14.linked_reference, anon_14.link_kind, anon_14.pool_reference, anon_14.stated_security, anon_14.stated_movement, anon_14.early_reason, CAST(coalesce(CAST(anon_14.instruction_id AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_14.event AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_14.venue_process AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_14.venue_code AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_14.status_reason AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_14.message_reference AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CONVERT(VARCHAR(27), anon_14.sent_at, 121), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_14.quantity AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_14.money AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' AS content
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
anon_114 AS (
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
anon_113 AS (
  SELECT CAST(coalesce(CAST(anon_114.instruction_id AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_114.event AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_114.venue_process AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_114.venue_code AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_114.status_reason AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_114.message_reference AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CONVERT(VARCHAR(27), anon_114.sent_at, 121), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_114.quantity AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_114.money AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' AS content
  FROM anon_114
),
anon_112 AS (
  SELECT DISTINCT anon_113.content
  FROM anon_113
),
anon_10 AS (
  SELECT anon_112.content, 'Y' AS seen
  FROM anon_112
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
    anon_8.terms_movement, anon_8.seen, CAST(row_number() OVER (PARTITION BY anon_8.content ORDER BY CASE WHEN anon_8.file_id IS NULL THEN 1 ELSE 0 END, anon_8.file_id, CASE
    WHEN anon_8.line_number IS NULL THEN 1 ELSE 0 END, anon_8.line_number) AS BIGINT) AS turn
  FROM anon_8
),
anon_117 AS (
  SELECT anon_11.instruction_id, anon_11.file_id, anon_11.line_number, anon_11.event, anon_11.venue_process, anon_11.venue_code, anon_11.status_reason,
    anon_11.message_reference, anon_11.depository_reference, anon_11.sent_at, anon_11.quantity, anon_11.money, anon_11.hold, anon_11.priority, anon_11.partial_code,
    anon_11.linked_reference, anon_11.link_kind, anon_11.pool_reference, anon_11.stated_security, anon_11.stated_movement, anon_11.early_reason, anon_11.content
  FROM anon_11
  WHERE anon_11.venue_process IS NOT NULL AND anon_11.sent_at IS NOT NULL
),
anon_116 AS (
  SELECT anon_117.instruction_id, anon_117.venue_process, anon_117.sent_at, anon_117.venue_code
  FROM anon_117
),
anon_115 AS (
  SELECT DISTINCT anon_116.instruction_id, anon_116.venue_process, anon_116.sent_at, anon_116.venue_code
  FROM anon_116
),
anon_7 AS (
  SELECT anon_115.instruction_id, anon_115.venue_process, anon_115.sent_at, CAST(COUNT_BIG(*) AS BIGINT) AS words
  FROM anon_115
  GROUP BY anon_115.instruction_id, anon_115.venue_process, anon_115.sent_at
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
    AND anon_5.sent_at < CAST(CAST('2026-11-10' AS DATE) AS DATETIME2(6))) THEN 'CLOSED_DAY' WHEN (anon_5.terms_security != anon_5.stated_security) THEN 'OTHER_SECURITY'
    WHEN (anon_5.terms_movement != anon_5.stated_movement) THEN 'OTHER_DIRECTION' WHEN (anon_5.words > 1) THEN 'CONTRADICTORY_STATUS' ELSE NULL END) AS early_reason
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
    anon_3.seen, anon_3.turn, anon_3.words, anon_3.early_reason, anon_3.rank, anon_3.phase, CAST(row_number() OVER (PARTITION BY anon_3.instruction_id ORDER BY CASE
    WHEN anon_3.phase IS NULL THEN 1 ELSE 0 END, anon_3.phase, CASE WHEN anon_3.sent_at IS NULL THEN 1 ELSE 0 END, anon_3.sent_at, CASE WHEN anon_3.rank IS NULL THEN 1
    ELSE 0 END, anon_3.rank, CASE WHEN anon_3.content IS NULL THEN 1 ELSE 0 END, anon_3.content, CASE WHEN anon_3.file_id IS NULL THEN 1 ELSE 0 END, anon_3.file_id, CASE
    WHEN anon_3.line_number IS NULL THEN 1 ELSE 0 END, anon_3.line_number) AS BIGINT) AS event_order
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.instruction_id, CAST(anon_2.event_order AS BIGINT) AS event_order, anon_2.file_id, CAST(anon_2.line_number AS BIGINT) AS line_number, anon_2.event,
    anon_2.venue_process, anon_2.venue_code, anon_2.status_reason, anon_2.message_reference, anon_2.depository_reference, CAST(anon_2.sent_at AS DATETIME2(6)) AS sent_at,
    CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_2.money AS DECIMAL(38, 2)) AS money, anon_2.hold, anon_2.priority, anon_2.partial_code,
    anon_2.linked_reference, anon_2.link_kind, anon_2.pool_reference, anon_2.early_reason
  FROM anon_2
)
SELECT anon_1.instruction_id, anon_1.event_order, anon_1.file_id, anon_1.line_number, anon_1.event, anon_1.venue_process, anon_1.venue_code, anon_1.status_reason,
  anon_1.message_reference, anon_1.depository_reference, anon_1.sent_at, anon_1.quantity, anon_1.money, anon_1.hold, anon_1.priority, anon_1.partial_code,
  anon_1.linked_reference, anon_1.link_kind, anon_1.pool_reference, anon_1.early_reason
FROM anon_1
