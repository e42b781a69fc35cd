WITH
anon_7 AS (
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
  WHERE previous_instruction_state.ended_date IS NULL OR previous_instruction_state.ended_date >= CAST('2026-11-10' AS DATE)
),
anon_6 AS (
  SELECT anon_7.instruction_id, anon_7.origin, anon_7.venue, anon_7.message_reference, anon_7.depository_reference, anon_7.common_reference, anon_7.trade_reference,
    anon_7.movement, anon_7.payment, anon_7.trade_date, anon_7.settlement_date, anon_7.security_id, anon_7.currency, anon_7.depository_account, anon_7.counterparty,
    anon_7.place_of_settlement, anon_7.account_id, anon_7.transaction_kind, anon_7.opt_out, anon_7.instructed_quantity, anon_7.instructed_money, anon_7.opened_date
  FROM anon_7
),
anon_14 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.depository_account, instruction.contra_account, instruction.street_reference, instruction.account_id, instruction.short_sale,
    instruction.trade_date
  FROM instruction
  WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
),
anon_12 AS (
  SELECT anon_14.instruction_id, anon_14.clearing_path, anon_14.settlement_date, anon_14.security_id, anon_14.currency, anon_14.quantity, anon_14.money,
    anon_14.depository_account, anon_14.contra_account, anon_14.street_reference, anon_14.account_id, anon_14.short_sale, anon_14.trade_date, 'DTC' AS depository
  FROM anon_14
),
anon_15 AS (
  SELECT venue.venue, venue.valid_from, venue.valid_to, venue.venue_kind, venue.name, venue.country, venue.place_of_settlement, venue.settles_at, venue.currencies,
    venue.calendar_key, venue.dvp_model, venue.partial_policy, venue.message_set, venue.penalty_regime, venue.security_code_kind, venue.participant_form,
    venue.account_form, venue.source, venue.evidence, venue.origin
  FROM venue
  WHERE venue.venue_kind = 'DEPOSITORY' AND venue.valid_from <= CAST('2026-11-10' AS DATE) AND venue.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_13 AS (
  SELECT anon_15.venue, anon_15.place_of_settlement AS place
  FROM anon_15
),
anon_11 AS (
  SELECT anon_12.instruction_id, anon_12.clearing_path, anon_12.settlement_date, anon_12.security_id, anon_12.currency, anon_12.quantity, anon_12.money,
    anon_12.depository_account, anon_12.contra_account, anon_12.street_reference, anon_12.account_id, anon_12.short_sale, anon_12.trade_date, anon_12.depository,
    anon_13.venue, anon_13.place
  FROM anon_12
  LEFT OUTER JOIN anon_13 ON anon_13.venue = anon_12.depository
),
anon_10 AS (
  SELECT anon_11.instruction_id, anon_11.trade_date, anon_11.settlement_date, anon_11.security_id, anon_11.currency, anon_11.depository_account, anon_11.account_id,
    'LINE' AS origin, coalesce(anon_11.depository, '-') AS venue, CAST(NULL AS VARCHAR(8000)) AS message_reference, anon_11.street_reference AS depository_reference,
    CAST(NULL AS VARCHAR(8000)) AS common_reference, CAST(NULL AS VARCHAR(8000)) AS trade_reference, CASE WHEN (anon_11.quantity < 0) THEN 'DELIVER' ELSE 'RECEIVE' END AS movement,
    CASE WHEN (anon_11.money = 0) THEN 'FREE' ELSE 'AGAINST' END AS payment, anon_11.contra_account AS counterparty, anon_11.place AS place_of_settlement,
    CAST(NULL AS VARCHAR(8000)) AS transaction_kind, CAST(NULL AS VARCHAR(8000)) AS opt_out, CAST(abs(anon_11.quantity) AS DECIMAL(38, 6)) AS instructed_quantity,
    CAST(abs(anon_11.money) AS DECIMAL(38, 2)) AS instructed_money, CAST('2026-11-10' AS DATE) AS opened_date
  FROM anon_11
),
anon_9 AS (
  SELECT anon_10.instruction_id, anon_10.trade_date, anon_10.settlement_date, anon_10.security_id, anon_10.currency, anon_10.depository_account, anon_10.account_id,
    anon_10.origin, anon_10.venue, anon_10.message_reference, anon_10.depository_reference, anon_10.common_reference, anon_10.trade_reference, anon_10.movement,
    anon_10.payment, anon_10.counterparty, anon_10.place_of_settlement, anon_10.transaction_kind, anon_10.opt_out, anon_10.instructed_quantity, anon_10.instructed_money,
    anon_10.opened_date
  FROM anon_10
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_16
    FROM previous_instruction_state
    WHERE anon_10.instruction_id = previous_instruction_state.instruction_id
  ))
),
anon_8 AS (
  SELECT anon_9.instruction_id, anon_9.origin, anon_9.venue, anon_9.message_reference, anon_9.depository_reference, anon_9.common_reference, anon_9.trade_reference,
    anon_9.movement, anon_9.payment, anon_9.trade_date, anon_9.settlement_date, anon_9.security_id, anon_9.currency, anon_9.depository_account, anon_9.counterparty,
    anon_9.place_of_settlement, anon_9.account_id, anon_9.transaction_kind, anon_9.opt_out, anon_9.instructed_quantity, anon_9.instructed_money, anon_9.opened_date
  FROM anon_9
),
anon_28 AS (
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
anon_27 AS (
  SELECT anon_28.file_id, anon_28.line_number, anon_28.byte_offset, anon_28.byte_length, anon_28.reason, anon_28.detail, anon_28.raw_text, anon_28.message_kind,
    anon_28.sender, anon_28.message_type, anon_28.message_reference, anon_28.instruction_reference, anon_28.depository_reference, anon_28.common_reference,
    anon_28.trade_reference, anon_28.linked_reference, anon_28.link_kind, anon_28.pool_reference, anon_28.movement, anon_28.payment, anon_28.trade_date,
    anon_28.settlement_date, anon_28.security_code, anon_28.security_code_kind, anon_28.quantity, anon_28.quantity_kind, anon_28.amount, anon_28.currency,
    anon_28.price, anon_28.safekeeping_account, anon_28.counterparty_depository, anon_28.counterparty, anon_28.counterparty_client, anon_28.place_of_settlement,
    anon_28.place_of_trade, anon_28.transaction_kind, anon_28.partial_code, anon_28.hold, anon_28.priority, anon_28.opt_out, anon_28.cum_ex, anon_28.sent_at,
    CAST(row_number() OVER (PARTITION BY anon_28.instruction_reference ORDER BY CASE WHEN anon_28.sent_at IS NULL THEN 1 ELSE 0 END, anon_28.sent_at, CASE
    WHEN anon_28.quantity IS NULL THEN 1 ELSE 0 END, anon_28.quantity, CASE WHEN anon_28.amount IS NULL THEN 1 ELSE 0 END, anon_28.amount, CASE WHEN anon_28.message_reference IS NULL THEN 1
    ELSE 0 END, anon_28.message_reference, CASE WHEN anon_28.file_id IS NULL THEN 1 ELSE 0 END, anon_28.file_id, CASE WHEN anon_28.line_number IS NULL THEN 1
    ELSE 0 END, anon_28.line_number) AS BIGINT) AS turn
  FROM anon_28
),
anon_26 AS (
  SELECT anon_27.file_id, anon_27.line_number, anon_27.byte_offset, anon_27.byte_length, anon_27.reason, anon_27.detail, anon_27.raw_text, anon_27.message_kind,
    anon_27.sender, anon_27.message_type, anon_27.message_reference, anon_27.instruction_reference, anon_27.depository_reference, anon_27.common_reference,
    anon_27.trade_reference, anon_27.linked_reference, anon_27.link_kind, anon_27.pool_reference, anon_27.movement, anon_27.payment, anon_27.trade_date,
    anon_27.settlement_date, anon_27.security_code, anon_27.security_code_kind, anon_27.quantity, anon_27.quantity_kind, anon_27.amount, anon_27.currency,
    anon_27.price, anon_27.safekeeping_account, anon_27.counterparty_depository, anon_27.counterparty, anon_27.counterparty_client, anon_27.place_of_settlement,
    anon_27.place_of_trade, anon_27.transaction_kind, anon_27.partial_code, anon_27.hold, anon_27.priority, anon_27.opt_out, anon_27.cum_ex, anon_27.sent_at,
    anon_27.turn
  FROM anon_27
  WHERE anon_27.turn = 1 AND anon_27.movement IN ('DELIVER', 'RECEIVE') AND anon_27.quantity > 0
),
anon_24 AS (
  SELECT anon_26.file_id, anon_26.line_number, anon_26.byte_offset, anon_26.byte_length, anon_26.reason, anon_26.detail, anon_26.raw_text, anon_26.message_kind,
    anon_26.sender, anon_26.message_type, anon_26.message_reference, anon_26.instruction_reference, anon_26.depository_reference, anon_26.common_reference,
    anon_26.trade_reference, anon_26.linked_reference, anon_26.link_kind, anon_26.pool_reference, anon_26.movement, anon_26.payment, anon_26.trade_date,
    anon_26.settlement_date, anon_26.security_code, anon_26.security_code_kind, anon_26.quantity, anon_26.quantity_kind, anon_26.amount, anon_26.currency,
    anon_26.price, anon_26.safekeeping_account, anon_26.counterparty_depository, anon_26.counterparty, anon_26.counterparty_client, anon_26.place_of_settlement,
    anon_26.place_of_trade, anon_26.transaction_kind, anon_26.partial_code, anon_26.hold, anon_26.priority, anon_26.opt_out, anon_26.cum_ex, anon_26.sent_at,
    anon_26.turn, coalesce(anon_26.trade_date, CAST('2026-11-10' AS DATE)) AS named_on
  FROM anon_26
),
anon_25 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_22 AS (
  SELECT anon_24.file_id, anon_24.line_number, anon_24.byte_offset, anon_24.byte_length, anon_24.reason, anon_24.detail, anon_24.raw_text, anon_24.message_kind,
    anon_24.sender, anon_24.message_type, anon_24.message_reference, anon_24.instruction_reference, anon_24.depository_reference, anon_24.common_reference,
    anon_24.trade_reference, anon_24.linked_reference, anon_24.link_kind, anon_24.pool_reference, anon_24.movement, anon_24.payment, anon_24.trade_date,
    anon_24.settlement_date, anon_24.security_code, anon_24.security_code_kind, anon_24.quantity, anon_24.quantity_kind, anon_24.amount, anon_24.currency,
    anon_24.price, anon_24.safekeeping_account, anon_24.counterparty_depository, anon_24.counterparty, anon_24.counterparty_client, anon_24.place_of_settlement,
    anon_24.place_of_trade, anon_24.transaction_kind, anon_24.partial_code, anon_24.hold, anon_24.priority, anon_24.opt_out, anon_24.cum_ex, anon_24.sent_at,
    anon_24.turn, anon_24.named_on, anon_25.code_from, anon_25.code_to, anon_25.security_id, anon_25.security_currency, anon_25.clearing_path
  FROM anon_24
  LEFT OUTER JOIN anon_25 ON anon_24.security_code_kind = anon_25.security_code_kind AND anon_24.security_code = anon_25.security_code AND anon_25.code_from <= anon_24.named_on
    AND anon_25.code_to > anon_24.named_on
),
anon_31 AS (
  SELECT anon_15.venue, anon_15.valid_from, anon_15.valid_to, anon_15.venue_kind, anon_15.name, anon_15.country, anon_15.place_of_settlement, anon_15.settles_at,
    anon_15.currencies, anon_15.calendar_key, anon_15.dvp_model, anon_15.partial_policy, anon_15.message_set, anon_15.penalty_regime, anon_15.security_code_kind,
    anon_15.participant_form, anon_15.account_form, anon_15.source, anon_15.evidence, anon_15.origin
  FROM anon_15
  WHERE anon_15.place_of_settlement IS NOT NULL
),
anon_30 AS (
  SELECT anon_31.place_of_settlement, anon_31.venue
  FROM anon_31
),
anon_33 AS (
  SELECT venue_place.place_of_settlement, venue_place.valid_from, venue_place.valid_to, venue_place.venue, venue_place.name, venue_place.source, venue_place.evidence,
    venue_place.origin
  FROM venue_place
  WHERE venue_place.valid_from <= CAST('2026-11-10' AS DATE) AND venue_place.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_32 AS (
  SELECT anon_33.place_of_settlement, anon_33.venue
  FROM anon_33
),
anon_29 AS (
  SELECT anon_30.place_of_settlement, anon_30.venue
  FROM anon_30
  UNION ALL
  SELECT anon_32.place_of_settlement, anon_32.venue
  FROM anon_32
),
anon_23 AS (
  SELECT anon_29.place_of_settlement, min(anon_29.venue) AS venue
  FROM anon_29
  GROUP BY anon_29.place_of_settlement
),
anon_21 AS (
  SELECT anon_22.file_id, anon_22.line_number, anon_22.byte_offset, anon_22.byte_length, anon_22.reason, anon_22.detail, anon_22.raw_text, anon_22.message_kind,
    anon_22.sender, anon_22.message_type, anon_22.message_reference, anon_22.instruction_reference, anon_22.depository_reference, anon_22.common_reference,
    anon_22.trade_reference, anon_22.linked_reference, anon_22.link_kind, anon_22.pool_reference, anon_22.movement, anon_22.payment, anon_22.trade_date,
    anon_22.settlement_date, anon_22.security_code, anon_22.security_code_kind, anon_22.quantity, anon_22.quantity_kind, anon_22.amount, anon_22.currency,
    anon_22.price, anon_22.safekeeping_account, anon_22.counterparty_depository, anon_22.counterparty, anon_22.counterparty_client, anon_22.place_of_settlement,
    anon_22.place_of_trade, anon_22.transaction_kind, anon_22.partial_code, anon_22.hold, anon_22.priority, anon_22.opt_out, anon_22.cum_ex, anon_22.sent_at,
    anon_22.turn, anon_22.named_on, anon_22.code_from, anon_22.code_to, anon_22.security_id, anon_22.security_currency, anon_22.clearing_path, anon_23.venue
  FROM anon_22
  LEFT OUTER JOIN anon_23 ON anon_22.place_of_settlement = anon_23.place_of_settlement
),
anon_20 AS (
  SELECT anon_21.message_reference, anon_21.depository_reference, anon_21.common_reference, anon_21.trade_reference, anon_21.movement, anon_21.trade_date,
    anon_21.settlement_date, anon_21.security_id, anon_21.counterparty, anon_21.place_of_settlement, anon_21.transaction_kind, anon_21.opt_out, anon_21.instruction_reference AS instruction_id,
    'MESSAGE' AS origin, coalesce(anon_21.venue, '-') AS venue, coalesce(anon_21.payment, CASE WHEN (anon_21.amount IS NULL) THEN 'FREE' ELSE 'AGAINST' END) AS payment,
    coalesce(anon_21.currency, anon_21.security_currency) AS currency, anon_21.safekeeping_account AS depository_account, '-' AS account_id, CAST(anon_21.quantity AS DECIMAL(38, 6)) AS instructed_quantity,
    CAST(coalesce(anon_21.amount, CAST(0 AS DECIMAL(18, 2))) AS DECIMAL(38, 2)) AS instructed_money, CAST('2026-11-10' AS DATE) AS opened_date
  FROM anon_21
),
anon_19 AS (
  SELECT anon_20.message_reference, anon_20.depository_reference, anon_20.common_reference, anon_20.trade_reference, anon_20.movement, anon_20.trade_date,
    anon_20.settlement_date, anon_20.security_id, anon_20.counterparty, anon_20.place_of_settlement, anon_20.transaction_kind, anon_20.opt_out, anon_20.instruction_id,
    anon_20.origin, anon_20.venue, anon_20.payment, anon_20.currency, anon_20.depository_account, anon_20.account_id, anon_20.instructed_quantity, anon_20.instructed_money,
    anon_20.opened_date
  FROM anon_20
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_34
    FROM previous_instruction_state
    WHERE anon_20.instruction_id = previous_instruction_state.instruction_id
  ))
),
anon_18 AS (
  SELECT anon_19.message_reference, anon_19.depository_reference, anon_19.common_reference, anon_19.trade_reference, anon_19.movement, anon_19.trade_date,
    anon_19.settlement_date, anon_19.security_id, anon_19.counterparty, anon_19.place_of_settlement, anon_19.transaction_kind, anon_19.opt_out, anon_19.instruction_id,
    anon_19.origin, anon_19.venue, anon_19.payment, anon_19.currency, anon_19.depository_account, anon_19.account_id, anon_19.instructed_quantity, anon_19.instructed_money,
    anon_19.opened_date
  FROM anon_19
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_35
    FROM anon_9
    WHERE anon_19.instruction_id = anon_9.instruction_id
  ))
),
anon_17 AS (
  SELECT anon_18.instruction_id, anon_18.origin, anon_18.venue, anon_18.message_reference, anon_18.depository_reference, anon_18.common_reference, anon_18.trade_reference,
    anon_18.movement, anon_18.payment, anon_18.trade_date, anon_18.settlement_date, anon_18.security_id, anon_18.currency, anon_18.depository_account, anon_18.counterparty,
    anon_18.place_of_settlement, anon_18.account_id, anon_18.transaction_kind, anon_18.opt_out, anon_18.instructed_quantity, anon_18.instructed_money, anon_18.opened_date
  FROM anon_18
),
anon_4 AS (
  SELECT anon_6.instruction_id, anon_6.origin, anon_6.venue, anon_6.message_reference, anon_6.depository_reference, anon_6.common_reference, anon_6.trade_reference,
    anon_6.movement, anon_6.payment, anon_6.trade_date, anon_6.settlement_date, anon_6.security_id, anon_6.currency, anon_6.depository_account, anon_6.counterparty,
    anon_6.place_of_settlement, anon_6.account_id, anon_6.transaction_kind, anon_6.opt_out, anon_6.instructed_quantity, anon_6.instructed_money, anon_6.opened_date
  FROM anon_6
  UNION ALL
  SELECT anon_8.instruction_id, anon_8.origin, anon_8.venue, anon_8.message_reference, anon_8.depository_reference, anon_8.common_reference, anon_8.trade_reference,
    anon_8.movement, anon_8.payment, anon_8.trade_date, anon_8.settlement_date, anon_8.security_id, anon_8.currency, anon_8.depository_account, anon_8.counterparty,
    anon_8.place_of_settlement, anon_8.account_id, anon_8.transaction_kind, anon_8.opt_out, anon_8.instructed_quantity, anon_8.instructed_money, anon_8.opened_date
  FROM anon_8
  UNION ALL
  SELECT anon_17.instruction_id, anon_17.origin, anon_17.venue, anon_17.message_reference, anon_17.depository_reference, anon_17.common_reference, anon_17.trade_reference,
    anon_17.movement, anon_17.payment, anon_17.trade_date, anon_17.settlement_date, anon_17.security_id, anon_17.currency, anon_17.depository_account, anon_17.counterparty,
    anon_17.place_of_settlement, anon_17.account_id, anon_17.transaction_kind, anon_17.opt_out, anon_17.instructed_quantity, anon_17.instructed_money, anon_17.opened_date
  FROM anon_17
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
  WHERE instruction_message.reason IS NULL AND instruction_message.message_kind = 'NEW'
),
anon_43 AS (
  SELECT anon_44.file_id, anon_44.line_number, anon_44.byte_offset, anon_44.byte_length, anon_44.reason, anon_44.detail, anon_44.raw_text, anon_44.message_kind,
    anon_44.sender, anon_44.message_type, anon_44.message_reference, anon_44.instruction_reference, anon_44.depository_reference, anon_44.common_reference,
    anon_44.trade_reference, anon_44.linked_reference, anon_44.link_kind, anon_44.pool_reference, anon_44.movement, anon_44.payment, anon_44.trade_date,
    anon_44.settlement_date, anon_44.security_code, anon_44.security_code_kind, anon_44.quantity, anon_44.quantity_kind, anon_44.amount, anon_44.currency,
    anon_44.price, anon_44.safekeeping_account, anon_44.counterparty_depository, anon_44.counterparty, anon_44.counterparty_client, anon_44.place_of_settlement,
    anon_44.place_of_trade, anon_44.transaction_kind, anon_44.partial_code, anon_44.hold, anon_44.priority, anon_44.opt_out, anon_44.cum_ex, anon_44.sent_at
  FROM anon_44
  WHERE anon_44.message_reference != anon_44.instruction_reference
),
anon_42 AS (
  SELECT anon_43.message_reference AS sent_reference, anon_43.instruction_reference AS sent_id
  FROM anon_43
),
anon_46 AS (
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
  WHERE previous_instruction_state.origin = 'LINE' AND previous_instruction_state.message_reference IS NOT NULL
),
anon_45 AS (
  SELECT anon_46.message_reference AS sent_reference, anon_46.instruction_id AS sent_id
  FROM anon_46
),
anon_41 AS (
  SELECT anon_42.sent_reference, anon_42.sent_id
  FROM anon_42
  UNION ALL
  SELECT anon_45.sent_reference, anon_45.sent_id
  FROM anon_45
),
anon_40 AS (
  SELECT DISTINCT anon_41.sent_reference, anon_41.sent_id
  FROM anon_41
),
anon_39 AS (
  SELECT anon_40.sent_id, min(anon_40.sent_reference) AS sent_reference
  FROM anon_40
  GROUP BY anon_40.sent_id
),
anon_38 AS (
  SELECT anon_39.sent_reference, CAST(COUNT_BIG(*) AS BIGINT) AS owners, min(anon_39.sent_id) AS sent_id
  FROM anon_39
  GROUP BY anon_39.sent_reference
),
anon_37 AS (
  SELECT anon_38.sent_reference, anon_38.owners, anon_38.sent_id
  FROM anon_38
  WHERE anon_38.owners = 1
),
anon_36 AS (
  SELECT anon_37.sent_reference, anon_37.sent_id
  FROM anon_37
),
anon_5 AS (
  SELECT anon_36.sent_id, anon_36.sent_reference
  FROM anon_36
),
anon_3 AS (
  SELECT anon_4.instruction_id, anon_4.origin, anon_4.venue, anon_4.message_reference, anon_4.depository_reference, anon_4.common_reference, anon_4.trade_reference,
    anon_4.movement, anon_4.payment, anon_4.trade_date, anon_4.settlement_date, anon_4.security_id, anon_4.currency, anon_4.depository_account, anon_4.counterparty,
    anon_4.place_of_settlement, anon_4.account_id, anon_4.transaction_kind, anon_4.opt_out, anon_4.instructed_quantity, anon_4.instructed_money, anon_4.opened_date,
    anon_5.sent_id, anon_5.sent_reference
  FROM anon_4
  LEFT OUTER JOIN anon_5 ON anon_4.instruction_id = anon_5.sent_id
),
anon_2 AS (
  SELECT anon_3.instruction_id, anon_3.origin, anon_3.venue, anon_3.depository_reference, anon_3.common_reference, anon_3.trade_reference, anon_3.movement,
    anon_3.payment, anon_3.trade_date, anon_3.settlement_date, anon_3.security_id, anon_3.currency, anon_3.depository_account, anon_3.counterparty, anon_3.place_of_settlement,
    anon_3.account_id, anon_3.transaction_kind, anon_3.opt_out, anon_3.instructed_quantity, anon_3.instructed_money, anon_3.opened_date, anon_3.sent_id,
    anon_3.sent_reference, coalesce(anon_3.message_reference, anon_3.sent_reference) AS message_reference
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.instruction_id, anon_2.origin, anon_2.venue, anon_2.message_reference, anon_2.depository_reference, anon_2.common_reference, anon_2.trade_reference,
    anon_2.movement, anon_2.payment, CAST(anon_2.trade_date AS DATE) AS trade_date, CAST(anon_2.settlement_date AS DATE) AS settlement_date, anon_2.security_id,
    anon_2.currency, anon_2.depository_account, anon_2.counterparty, anon_2.place_of_settlement, anon_2.account_id, anon_2.transaction_kind, anon_2.opt_out,
    CAST(anon_2.instructed_quantity AS DECIMAL(38, 6)) AS instructed_quantity, CAST(anon_2.instructed_money AS DECIMAL(38, 2)) AS instructed_money, CAST(anon_2.opened_date AS DATE) AS opened_date
  FROM anon_2
)
SELECT anon_1.instruction_id, anon_1.origin, anon_1.venue, anon_1.message_reference, anon_1.depository_reference, anon_1.common_reference, anon_1.trade_reference,
  anon_1.movement, anon_1.payment, anon_1.trade_date, anon_1.settlement_date, anon_1.security_id, anon_1.currency, anon_1.depository_account, anon_1.counterparty,
  anon_1.place_of_settlement, anon_1.account_id, anon_1.transaction_kind, anon_1.opt_out, anon_1.instructed_quantity, anon_1.instructed_money, anon_1.opened_date
FROM anon_1
