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
  WHERE previous_instruction_state.ended_date IS NULL OR previous_instruction_state.ended_date >= DATE '2026-11-10'
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
anon_15 AS (
  SELECT security_place.security_id, security_place.depository
  FROM security_place
),
anon_12 AS (
  SELECT anon_14.instruction_id, anon_14.clearing_path, anon_14.settlement_date, anon_14.security_id, anon_14.currency, anon_14.quantity, anon_14.money,
    anon_14.depository_account, anon_14.contra_account, anon_14.street_reference, anon_14.account_id, anon_14.short_sale, anon_14.trade_date, anon_15.depository
  FROM anon_14
  LEFT OUTER JOIN anon_15 ON anon_14.security_id = anon_15.security_id
),
anon_16 AS (
  SELECT venue.venue, venue.valid_from, venue.valid_to, venue.venue_kind, venue.name, venue.country, venue.place_of_settlement, venue.settles_at, venue.currencies,
    venue.calendar_key, venue.dvp_model, venue.partial_policy, venue.message_set, venue.penalty_regime, venue.security_code_kind, venue.participant_form,
    venue.account_form, venue.source, venue.evidence, venue.origin
  FROM venue
  WHERE venue.venue_kind = 'DEPOSITORY' AND venue.valid_from <= DATE '2026-11-10' AND venue.valid_to >= DATE '2026-11-10'
),
anon_13 AS (
  SELECT anon_16.venue, anon_16.place_of_settlement AS place
  FROM anon_16
),
anon_11 AS (
  SELECT anon_12.instruction_id, anon_12.clearing_path, anon_12.settlement_date, anon_12.security_id, anon_12.currency, anon_12.quantity, anon_12.money,
    anon_12.depository_account, anon_12.contra_account, anon_12.street_reference, anon_12.account_id, anon_12.short_sale, anon_12.trade_date, anon_12.depository,
    anon_13.venue, anon_13.place
  FROM anon_12
  LEFT OUTER JOIN anon_13 ON anon_12.depository = anon_13.venue
),
anon_10 AS (
  SELECT anon_11.instruction_id, anon_11.trade_date, anon_11.settlement_date, anon_11.security_id, anon_11.currency, anon_11.depository_account, anon_11.account_id,
    'LINE' AS origin, coalesce(anon_11.depository, '-') AS venue, CAST(NULL AS VARCHAR2(4000)) AS message_reference, anon_11.street_reference AS depository_reference,
    CAST(NULL AS VARCHAR2(4000)) AS common_reference, CAST(NULL AS VARCHAR2(4000)) AS trade_reference, CASE WHEN (anon_11.quantity < 0) THEN 'DELIVER' ELSE 'RECEIVE' END AS movement,
    CASE WHEN (anon_11.money = 0) THEN 'FREE' ELSE 'AGAINST' END AS payment, anon_11.contra_account AS counterparty, anon_11.place AS place_of_settlement,
    CAST(NULL AS VARCHAR2(4000)) AS transaction_kind, CAST(NULL AS VARCHAR2(4000)) AS opt_out, CAST(abs(anon_11.quantity) AS NUMBER(38, 6)) AS instructed_quantity,
    CAST(abs(anon_11.money) AS NUMBER(38, 2)) AS instructed_money, DATE '2026-11-10' AS opened_date
  FROM anon_11
),
anon_9 AS (
  SELECT anon_10.instruction_id, anon_10.trade_date, anon_10.settlement_date, anon_10.security_id, anon_10.currency, anon_10.depository_account, anon_10.account_id,
    anon_10.origin, anon_10.venue, anon_10.message_reference, anon_10.depository_reference, anon_10.common_reference, anon_10.trade_reference, anon_10.movement,
    anon_10.payment, anon_10.counterparty, anon_10.place_of_settlement, anon_10.transaction_kind, anon_10.opt_out, anon_10.instructed_quantity, anon_10.instructed_money,
    anon_10.opened_date
  FROM anon_10
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_17
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
anon_29 AS (
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
anon_28 AS (
  SELECT anon_29.file_id, anon_29.line_number, anon_29.byte_offset, anon_29.byte_length, anon_29.reason, anon_29.detail, anon_29.raw_text, anon_29.message_kind,
    anon_29.sender, anon_29.message_type, anon_29.message_reference, anon_29.instruction_reference, anon_29.depository_reference, anon_29.common_reference,
    anon_29.trade_reference, anon_29.linked_reference, anon_29.link_kind, anon_29.pool_reference, anon_29.movement, anon_29.payment, anon_29.trade_date,
    anon_29.settlement_date, anon_29.security_code, anon_29.security_code_kind, anon_29.quantity, anon_29.quantity_kind, anon_29.amount, anon_29.currency,
    anon_29.price, anon_29.safekeeping_account, anon_29.counterparty_depository, anon_29.counterparty, anon_29.counterparty_client, anon_29.place_of_settlement,
    anon_29.place_of_trade, anon_29.transaction_kind, anon_29.partial_code, anon_29.hold, anon_29.priority, anon_29.opt_out, anon_29.cum_ex, anon_29.sent_at,
    CAST(row_number() OVER (PARTITION BY anon_29.instruction_reference ORDER BY anon_29.sent_at NULLS LAST, anon_29.quantity NULLS LAST, anon_29.amount NULLS LAST, anon_29.message_reference NULLS LAST, anon_29.file_id, anon_29.line_number) AS NUMBER(19)) AS turn
  FROM anon_29
),
anon_27 AS (
  SELECT anon_28.file_id, anon_28.line_number, anon_28.byte_offset, anon_28.byte_length, anon_28.reason, anon_28.detail, anon_28.raw_text, anon_28.message_kind,
    anon_28.sender, anon_28.message_type, anon_28.message_reference, anon_28.instruction_reference, anon_28.depository_reference, anon_28.common_reference,
    anon_28.trade_reference, anon_28.linked_reference, anon_28.link_kind, anon_28.pool_reference, anon_28.movement, anon_28.payment, anon_28.trade_date,
    anon_28.settlement_date, anon_28.security_code, anon_28.security_code_kind, anon_28.quantity, anon_28.quantity_kind, anon_28.amount, anon_28.currency,
    anon_28.price, anon_28.safekeeping_account, anon_28.counterparty_depository, anon_28.counterparty, anon_28.counterparty_client, anon_28.place_of_settlement,
    anon_28.place_of_trade, anon_28.transaction_kind, anon_28.partial_code, anon_28.hold, anon_28.priority, anon_28.opt_out, anon_28.cum_ex, anon_28.sent_at,
    anon_28.turn
  FROM anon_28
  WHERE anon_28.turn = 1 AND anon_28.movement IN ('DELIVER', 'RECEIVE') AND anon_28.quantity > 0
),
anon_25 AS (
  SELECT anon_27.file_id, anon_27.line_number, anon_27.byte_offset, anon_27.byte_length, anon_27.reason, anon_27.detail, anon_27.raw_text, anon_27.message_kind,
    anon_27.sender, anon_27.message_type, anon_27.message_reference, anon_27.instruction_reference, anon_27.depository_reference, anon_27.common_reference,
    anon_27.trade_reference, anon_27.linked_reference, anon_27.link_kind, anon_27.pool_reference, anon_27.movement, anon_27.payment, anon_27.trade_date,
    anon_27.settlement_date, anon_27.security_code, anon_27.security_code_kind, anon_27.quantity, anon_27.quantity_kind, anon_27.amount, anon_27.currency,
    anon_27.price, anon_27.safekeeping_account, anon_27.counterparty_depository, anon_27.counterparty, anon_27.counterparty_client, anon_27.place_of_settlement,
    anon_27.place_of_trade, anon_27.transaction_kind, anon_27.partial_code, anon_27.hold, anon_27.priority, anon_27.opt_out, anon_27.cum_ex, anon_27.sent_at,
    anon_27.turn, coalesce(anon_27.trade_date, DATE '2026-11-10') AS named_on
  FROM anon_27
),
anon_26 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_23 AS (
  SELECT anon_25.file_id, anon_25.line_number, anon_25.byte_offset, anon_25.byte_length, anon_25.reason, anon_25.detail, anon_25.raw_text, anon_25.message_kind,
    anon_25.sender, anon_25.message_type, anon_25.message_reference, anon_25.instruction_reference, anon_25.depository_reference, anon_25.common_reference,
    anon_25.trade_reference, anon_25.linked_reference, anon_25.link_kind, anon_25.pool_reference, anon_25.movement, anon_25.payment, anon_25.trade_date,
    anon_25.settlement_date, anon_25.security_code, anon_25.security_code_kind, anon_25.quantity, anon_25.quantity_kind, anon_25.amount, anon_25.currency,
    anon_25.price, anon_25.safekeeping_account, anon_25.counterparty_depository, anon_25.counterparty, anon_25.counterparty_client, anon_25.place_of_settlement,
    anon_25.place_of_trade, anon_25.transaction_kind, anon_25.partial_code, anon_25.hold, anon_25.priority, anon_25.opt_out, anon_25.cum_ex, anon_25.sent_at,
    anon_25.turn, anon_25.named_on, anon_26.code_from, anon_26.code_to, anon_26.security_id, anon_26.security_currency, anon_26.clearing_path
  FROM anon_25
  LEFT OUTER JOIN anon_26 ON anon_25.security_code_kind = anon_26.security_code_kind AND anon_25.security_code = anon_26.security_code AND anon_25.named_on >= anon_26.code_from
    AND anon_25.named_on < anon_26.code_to
),
anon_32 AS (
  SELECT anon_16.venue, anon_16.valid_from, anon_16.valid_to, anon_16.venue_kind, anon_16.name, anon_16.country, anon_16.place_of_settlement, anon_16.settles_at,
    anon_16.currencies, anon_16.calendar_key, anon_16.dvp_model, anon_16.partial_policy, anon_16.message_set, anon_16.penalty_regime, anon_16.security_code_kind,
    anon_16.participant_form, anon_16.account_form, anon_16.source, anon_16.evidence, anon_16.origin
  FROM anon_16
  WHERE anon_16.place_of_settlement IS NOT NULL
),
anon_31 AS (
  SELECT anon_32.place_of_settlement, anon_32.venue
  FROM anon_32
),
anon_34 AS (
  SELECT venue_place.place_of_settlement, venue_place.valid_from, venue_place.valid_to, venue_place.venue, venue_place.name, venue_place.source, venue_place.evidence,
    venue_place.origin
  FROM venue_place
  WHERE venue_place.valid_from <= DATE '2026-11-10' AND venue_place.valid_to >= DATE '2026-11-10'
),
anon_33 AS (
  SELECT anon_34.place_of_settlement, anon_34.venue
  FROM anon_34
),
anon_30 AS (
  SELECT anon_31.place_of_settlement, anon_31.venue
  FROM anon_31
  UNION ALL
  SELECT anon_33.place_of_settlement, anon_33.venue
  FROM anon_33
),
anon_24 AS (
  SELECT anon_30.place_of_settlement, min(anon_30.venue) AS venue
  FROM anon_30
  GROUP BY anon_30.place_of_settlement
),
anon_22 AS (
  SELECT anon_23.file_id, anon_23.line_number, anon_23.byte_offset, anon_23.byte_length, anon_23.reason, anon_23.detail, anon_23.raw_text, anon_23.message_kind,
    anon_23.sender, anon_23.message_type, anon_23.message_reference, anon_23.instruction_reference, anon_23.depository_reference, anon_23.common_reference,
    anon_23.trade_reference, anon_23.linked_reference, anon_23.link_kind, anon_23.pool_reference, anon_23.movement, anon_23.payment, anon_23.trade_date,
    anon_23.settlement_date, anon_23.security_code, anon_23.security_code_kind, anon_23.quantity, anon_23.quantity_kind, anon_23.amount, anon_23.currency,
    anon_23.price, anon_23.safekeeping_account, anon_23.counterparty_depository, anon_23.counterparty, anon_23.counterparty_client, anon_23.place_of_settlement,
    anon_23.place_of_trade, anon_23.transaction_kind, anon_23.partial_code, anon_23.hold, anon_23.priority, anon_23.opt_out, anon_23.cum_ex, anon_23.sent_at,
    anon_23.turn, anon_23.named_on, anon_23.code_from, anon_23.code_to, anon_23.security_id, anon_23.security_currency, anon_23.clearing_path, anon_24.venue
  FROM anon_23
  LEFT OUTER JOIN anon_24 ON anon_23.place_of_settlement = anon_24.place_of_settlement
),
anon_21 AS (
  SELECT anon_22.message_reference, anon_22.depository_reference, anon_22.common_reference, anon_22.trade_reference, anon_22.movement, anon_22.trade_date,
    anon_22.settlement_date, anon_22.security_id, anon_22.counterparty, anon_22.place_of_settlement, anon_22.transaction_kind, anon_22.opt_out, anon_22.instruction_reference AS instruction_id,
    'MESSAGE' AS origin, coalesce(anon_22.venue, '-') AS venue, coalesce(anon_22.payment, CASE WHEN (anon_22.amount IS NULL) THEN 'FREE' ELSE 'AGAINST' END) AS payment,
    coalesce(anon_22.currency, anon_22.security_currency) AS currency, anon_22.safekeeping_account AS depository_account, '-' AS account_id, CAST(anon_22.quantity AS NUMBER(38, 6)) AS instructed_quantity,
    CAST(coalesce(anon_22.amount, CAST(0 AS NUMBER(18, 2))) AS NUMBER(38, 2)) AS instructed_money, DATE '2026-11-10' AS opened_date
  FROM anon_22
),
anon_20 AS (
  SELECT anon_21.message_reference, anon_21.depository_reference, anon_21.common_reference, anon_21.trade_reference, anon_21.movement, anon_21.trade_date,
    anon_21.settlement_date, anon_21.security_id, anon_21.counterparty, anon_21.place_of_settlement, anon_21.transaction_kind, anon_21.opt_out, anon_21.instruction_id,
    anon_21.origin, anon_21.venue, anon_21.payment, anon_21.currency, anon_21.depository_account, anon_21.account_id, anon_21.instructed_quantity, anon_21.instructed_money,
    anon_21.opened_date
  FROM anon_21
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_35
    FROM previous_instruction_state
    WHERE anon_21.instruction_id = previous_instruction_state.instruction_id
  ))
),
anon_19 AS (
  SELECT anon_20.message_reference, anon_20.depository_reference, anon_20.common_reference, anon_20.trade_reference, anon_20.movement, anon_20.trade_date,
    anon_20.settlement_date, anon_20.security_id, anon_20.counterparty, anon_20.place_of_settlement, anon_20.transaction_kind, anon_20.opt_out, anon_20.instruction_id,
    anon_20.origin, anon_20.venue, anon_20.payment, anon_20.currency, anon_20.depository_account, anon_20.account_id, anon_20.instructed_quantity, anon_20.instructed_money,
    anon_20.opened_date
  FROM anon_20
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_36
    FROM anon_9
    WHERE anon_20.instruction_id = anon_9.instruction_id
  ))
),
anon_18 AS (
  SELECT anon_19.instruction_id, anon_19.origin, anon_19.venue, anon_19.message_reference, anon_19.depository_reference, anon_19.common_reference, anon_19.trade_reference,
    anon_19.movement, anon_19.payment, anon_19.trade_date, anon_19.settlement_date, anon_19.security_id, anon_19.currency, anon_19.depository_account, anon_19.counterparty,
    anon_19.place_of_settlement, anon_19.account_id, anon_19.transaction_kind, anon_19.opt_out, anon_19.instructed_quantity, anon_19.instructed_money, anon_19.opened_date
  FROM anon_19
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
  SELECT anon_18.instruction_id, anon_18.origin, anon_18.venue, anon_18.message_reference, anon_18.depository_reference, anon_18.common_reference, anon_18.trade_reference,
    anon_18.movement, anon_18.payment, anon_18.trade_date, anon_18.settlement_date, anon_18.security_id, anon_18.currency, anon_18.depository_account, anon_18.counterparty,
    anon_18.place_of_settlement, anon_18.account_id, anon_18.transaction_kind, anon_18.opt_out, anon_18.instructed_quantity, anon_18.instructed_money, anon_18.opened_date
  FROM anon_18
),
anon_45 AS (
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
anon_44 AS (
  SELECT anon_45.file_id, anon_45.line_number, anon_45.byte_offset, anon_45.byte_length, anon_45.reason, anon_45.detail, anon_45.raw_text, anon_45.message_kind,
    anon_45.sender, anon_45.message_type, anon_45.message_reference, anon_45.instruction_reference, anon_45.depository_reference, anon_45.common_reference,
    anon_45.trade_reference, anon_45.linked_reference, anon_45.link_kind, anon_45.pool_reference, anon_45.movement, anon_45.payment, anon_45.trade_date,
    anon_45.settlement_date, anon_45.security_code, anon_45.security_code_kind, anon_45.quantity, anon_45.quantity_kind, anon_45.amount, anon_45.currency,
    anon_45.price, anon_45.safekeeping_account, anon_45.counterparty_depository, anon_45.counterparty, anon_45.counterparty_client, anon_45.place_of_settlement,
    anon_45.place_of_trade, anon_45.transaction_kind, anon_45.partial_code, anon_45.hold, anon_45.priority, anon_45.opt_out, anon_45.cum_ex, anon_45.sent_at
  FROM anon_45
  WHERE anon_45.message_reference != anon_45.instruction_reference
),
anon_43 AS (
  SELECT anon_44.message_reference AS sent_reference, anon_44.instruction_reference AS sent_id
  FROM anon_44
),
anon_47 AS (
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
  WHERE previous_instruction_state.origin IN ('LINE', 'CLAIM') AND previous_instruction_state.message_reference IS NOT NULL
),
anon_46 AS (
  SELECT anon_47.message_reference AS sent_reference, anon_47.instruction_id AS sent_id
  FROM anon_47
),
anon_42 AS (
  SELECT anon_43.sent_reference, anon_43.sent_id
  FROM anon_43
  UNION ALL
  SELECT anon_46.sent_reference, anon_46.sent_id
  FROM anon_46
),
anon_41 AS (
  SELECT DISTINCT anon_42.sent_reference, anon_42.sent_id
  FROM anon_42
),
anon_40 AS (
  SELECT anon_41.sent_id, min(anon_41.sent_reference) AS sent_reference
  FROM anon_41
  GROUP BY anon_41.sent_id
),
anon_39 AS (
  SELECT anon_40.sent_reference, CAST(count(*) AS NUMBER(19)) AS owners, min(anon_40.sent_id) AS sent_id
  FROM anon_40
  GROUP BY anon_40.sent_reference
),
anon_38 AS (
  SELECT anon_39.sent_reference, anon_39.owners, anon_39.sent_id
  FROM anon_39
  WHERE anon_39.owners = 1
),
anon_37 AS (
  SELECT anon_38.sent_reference, anon_38.sent_id
  FROM anon_38
),
anon_5 AS (
  SELECT anon_37.sent_id, anon_37.sent_reference
  FROM anon_37
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
    CAST(anon_2.instructed_quantity AS NUMBER(38, 6)) AS instructed_quantity, CAST(anon_2.instructed_money AS NUMBER(38, 2)) AS instructed_money, CAST(anon_2.opened_date AS DATE) AS opened_date
  FROM anon_2
)
SELECT anon_1.instruction_id, anon_1.origin, anon_1.venue, anon_1.message_reference, anon_1.depository_reference, anon_1.common_reference, anon_1.trade_reference,
  anon_1.movement, anon_1.payment, anon_1.trade_date, anon_1.settlement_date, anon_1.security_id, anon_1.currency, anon_1.depository_account, anon_1.counterparty,
  anon_1.place_of_settlement, anon_1.account_id, anon_1.transaction_kind, anon_1.opt_out, anon_1.instructed_quantity, anon_1.instructed_money, anon_1.opened_date
FROM anon_1
