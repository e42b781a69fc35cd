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
anon_18 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.instructed_quantity, instruction.instructed_money, instruction.depository_account, instruction.contra_account, instruction.street_reference,
    instruction.account_id, instruction.short_sale, instruction.trade_date
  FROM instruction
  WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
),
anon_19 AS (
  SELECT security_place.security_id, security_place.depository
  FROM security_place
),
anon_16 AS (
  SELECT anon_18.instruction_id, anon_18.clearing_path, anon_18.settlement_date, anon_18.security_id, anon_18.currency, anon_18.quantity, anon_18.money,
    anon_18.instructed_quantity, anon_18.instructed_money, anon_18.depository_account, anon_18.contra_account, anon_18.street_reference, anon_18.account_id,
    anon_18.short_sale, anon_18.trade_date, anon_19.depository
  FROM anon_18
  LEFT OUTER JOIN anon_19 ON anon_18.security_id = anon_19.security_id
),
anon_20 AS (
  SELECT venue.venue, venue.valid_from, venue.valid_to, venue.venue_kind, venue.name, venue.country, venue.place_of_settlement, venue.settles_at, venue.currencies,
    venue.calendar_key, venue.dvp_model, venue.partial_policy, venue.message_set, venue.penalty_regime, venue.security_code_kind, venue.participant_form,
    venue.account_form, venue.source, venue.evidence, venue.origin
  FROM venue
  WHERE venue.venue_kind = 'DEPOSITORY' AND venue.valid_from <= DATE '2026-11-10' AND venue.valid_to >= DATE '2026-11-10'
),
anon_17 AS (
  SELECT anon_20.venue, anon_20.place_of_settlement AS place
  FROM anon_20
),
anon_15 AS (
  SELECT anon_16.instruction_id, anon_16.clearing_path, anon_16.settlement_date, anon_16.security_id, anon_16.currency, anon_16.quantity, anon_16.money,
    anon_16.instructed_quantity, anon_16.instructed_money, anon_16.depository_account, anon_16.contra_account, anon_16.street_reference, anon_16.account_id,
    anon_16.short_sale, anon_16.trade_date, anon_16.depository, anon_17.venue, anon_17.place
  FROM anon_16
  LEFT OUTER JOIN anon_17 ON anon_16.depository = anon_17.venue
),
anon_14 AS (
  SELECT anon_15.instruction_id, anon_15.trade_date, anon_15.settlement_date, anon_15.security_id, anon_15.currency, anon_15.depository_account, anon_15.account_id,
    'LINE' AS origin, coalesce(anon_15.depository, '-') AS venue, CAST(NULL AS VARCHAR2(4000)) AS message_reference, anon_15.street_reference AS depository_reference,
    CAST(NULL AS VARCHAR2(4000)) AS common_reference, CAST(NULL AS VARCHAR2(4000)) AS trade_reference, CASE WHEN (anon_15.quantity < 0) THEN 'DELIVER' ELSE 'RECEIVE' END AS movement,
    CASE WHEN (anon_15.money = 0) THEN 'FREE' ELSE 'AGAINST' END AS payment, anon_15.contra_account AS counterparty, anon_15.place AS place_of_settlement,
    CAST(NULL AS VARCHAR2(4000)) AS transaction_kind, CAST(NULL AS VARCHAR2(4000)) AS opt_out, CAST(abs(anon_15.quantity) AS NUMBER(38, 6)) AS instructed_quantity,
    CAST(abs(anon_15.money) AS NUMBER(38, 2)) AS instructed_money, DATE '2026-11-10' AS opened_date
  FROM anon_15
),
anon_22 AS (
  SELECT instruction_ssi.instruction_id, instruction_ssi.party, instruction_ssi.ssi_reference, instruction_ssi.settlement_agent, instruction_ssi.settlement_account,
    instruction_ssi.place_of_settlement, instruction_ssi.reason, instruction_ssi.known_date
  FROM instruction_ssi
  WHERE instruction_ssi.reason IS NOT NULL
),
anon_12 AS (
  SELECT anon_14.instruction_id, anon_14.trade_date, anon_14.settlement_date, anon_14.security_id, anon_14.currency, anon_14.depository_account, anon_14.account_id,
    anon_14.origin, anon_14.venue, anon_14.message_reference, anon_14.depository_reference, anon_14.common_reference, anon_14.trade_reference, anon_14.movement,
    anon_14.payment, anon_14.counterparty, anon_14.place_of_settlement, anon_14.transaction_kind, anon_14.opt_out, anon_14.instructed_quantity, anon_14.instructed_money,
    anon_14.opened_date
  FROM anon_14
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_21
    FROM anon_22
    WHERE anon_14.instruction_id = anon_22.instruction_id
  ))
),
anon_13 AS (
  SELECT instruction_ssi.instruction_id, instruction_ssi.settlement_agent AS agent, instruction_ssi.place_of_settlement AS stated_place
  FROM instruction_ssi
),
anon_11 AS (
  SELECT anon_12.instruction_id, anon_12.trade_date, anon_12.settlement_date, anon_12.security_id, anon_12.currency, anon_12.depository_account, anon_12.account_id,
    anon_12.origin, anon_12.venue, anon_12.message_reference, anon_12.depository_reference, anon_12.common_reference, anon_12.trade_reference, anon_12.movement,
    anon_12.payment, anon_12.counterparty, anon_12.place_of_settlement, anon_12.transaction_kind, anon_12.opt_out, anon_12.instructed_quantity, anon_12.instructed_money,
    anon_12.opened_date, anon_13.agent, anon_13.stated_place
  FROM anon_12
  LEFT OUTER JOIN anon_13 ON anon_12.instruction_id = anon_13.instruction_id
),
anon_10 AS (
  SELECT anon_11.instruction_id, anon_11.trade_date, anon_11.settlement_date, anon_11.security_id, anon_11.currency, anon_11.depository_account, anon_11.account_id,
    anon_11.origin, anon_11.venue, anon_11.message_reference, anon_11.depository_reference, anon_11.common_reference, anon_11.trade_reference, anon_11.movement,
    anon_11.payment, anon_11.transaction_kind, anon_11.opt_out, anon_11.instructed_quantity, anon_11.instructed_money, anon_11.opened_date, anon_11.agent,
    anon_11.stated_place, coalesce(anon_11.agent, anon_11.counterparty) AS counterparty, coalesce(anon_11.stated_place, anon_11.place_of_settlement) AS place_of_settlement
  FROM anon_11
),
anon_9 AS (
  SELECT anon_10.instruction_id, anon_10.trade_date, anon_10.settlement_date, anon_10.security_id, anon_10.currency, anon_10.depository_account, anon_10.account_id,
    anon_10.origin, anon_10.venue, anon_10.message_reference, anon_10.depository_reference, anon_10.common_reference, anon_10.trade_reference, anon_10.movement,
    anon_10.payment, anon_10.transaction_kind, anon_10.opt_out, anon_10.instructed_quantity, anon_10.instructed_money, anon_10.opened_date, anon_10.agent,
    anon_10.stated_place, anon_10.counterparty, anon_10.place_of_settlement
  FROM anon_10
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_23
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
anon_35 AS (
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
anon_34 AS (
  SELECT anon_35.file_id, anon_35.line_number, anon_35.byte_offset, anon_35.byte_length, anon_35.reason, anon_35.detail, anon_35.raw_text, anon_35.message_kind,
    anon_35.sender, anon_35.message_type, anon_35.message_reference, anon_35.instruction_reference, anon_35.depository_reference, anon_35.common_reference,
    anon_35.trade_reference, anon_35.linked_reference, anon_35.link_kind, anon_35.pool_reference, anon_35.movement, anon_35.payment, anon_35.trade_date,
    anon_35.settlement_date, anon_35.security_code, anon_35.security_code_kind, anon_35.quantity, anon_35.quantity_kind, anon_35.amount, anon_35.currency,
    anon_35.price, anon_35.safekeeping_account, anon_35.counterparty_depository, anon_35.counterparty, anon_35.counterparty_client, anon_35.place_of_settlement,
    anon_35.place_of_trade, anon_35.transaction_kind, anon_35.partial_code, anon_35.hold, anon_35.priority, anon_35.opt_out, anon_35.cum_ex, anon_35.sent_at,
    CAST(row_number() OVER (PARTITION BY anon_35.instruction_reference ORDER BY anon_35.sent_at NULLS LAST, anon_35.quantity NULLS LAST, anon_35.amount NULLS LAST, anon_35.message_reference NULLS LAST, anon_35.file_id, anon_35.line_number) AS NUMBER(19)) AS turn
  FROM anon_35
),
anon_33 AS (
  SELECT anon_34.file_id, anon_34.line_number, anon_34.byte_offset, anon_34.byte_length, anon_34.reason, anon_34.detail, anon_34.raw_text, anon_34.message_kind,
    anon_34.sender, anon_34.message_type, anon_34.message_reference, anon_34.instruction_reference, anon_34.depository_reference, anon_34.common_reference,
    anon_34.trade_reference, anon_34.linked_reference, anon_34.link_kind, anon_34.pool_reference, anon_34.movement, anon_34.payment, anon_34.trade_date,
    anon_34.settlement_date, anon_34.security_code, anon_34.security_code_kind, anon_34.quantity, anon_34.quantity_kind, anon_34.amount, anon_34.currency,
    anon_34.price, anon_34.safekeeping_account, anon_34.counterparty_depository, anon_34.counterparty, anon_34.counterparty_client, anon_34.place_of_settlement,
    anon_34.place_of_trade, anon_34.transaction_kind, anon_34.partial_code, anon_34.hold, anon_34.priority, anon_34.opt_out, anon_34.cum_ex, anon_34.sent_at,
    anon_34.turn
  FROM anon_34
  WHERE anon_34.turn = 1 AND anon_34.movement IN ('DELIVER', 'RECEIVE') AND anon_34.quantity > 0
),
anon_31 AS (
  SELECT anon_33.file_id, anon_33.line_number, anon_33.byte_offset, anon_33.byte_length, anon_33.reason, anon_33.detail, anon_33.raw_text, anon_33.message_kind,
    anon_33.sender, anon_33.message_type, anon_33.message_reference, anon_33.instruction_reference, anon_33.depository_reference, anon_33.common_reference,
    anon_33.trade_reference, anon_33.linked_reference, anon_33.link_kind, anon_33.pool_reference, anon_33.movement, anon_33.payment, anon_33.trade_date,
    anon_33.settlement_date, anon_33.security_code, anon_33.security_code_kind, anon_33.quantity, anon_33.quantity_kind, anon_33.amount, anon_33.currency,
    anon_33.price, anon_33.safekeeping_account, anon_33.counterparty_depository, anon_33.counterparty, anon_33.counterparty_client, anon_33.place_of_settlement,
    anon_33.place_of_trade, anon_33.transaction_kind, anon_33.partial_code, anon_33.hold, anon_33.priority, anon_33.opt_out, anon_33.cum_ex, anon_33.sent_at,
    anon_33.turn, coalesce(anon_33.trade_date, DATE '2026-11-10') AS named_on
  FROM anon_33
),
anon_32 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_29 AS (
  SELECT anon_31.file_id, anon_31.line_number, anon_31.byte_offset, anon_31.byte_length, anon_31.reason, anon_31.detail, anon_31.raw_text, anon_31.message_kind,
    anon_31.sender, anon_31.message_type, anon_31.message_reference, anon_31.instruction_reference, anon_31.depository_reference, anon_31.common_reference,
    anon_31.trade_reference, anon_31.linked_reference, anon_31.link_kind, anon_31.pool_reference, anon_31.movement, anon_31.payment, anon_31.trade_date,
    anon_31.settlement_date, anon_31.security_code, anon_31.security_code_kind, anon_31.quantity, anon_31.quantity_kind, anon_31.amount, anon_31.currency,
    anon_31.price, anon_31.safekeeping_account, anon_31.counterparty_depository, anon_31.counterparty, anon_31.counterparty_client, anon_31.place_of_settlement,
    anon_31.place_of_trade, anon_31.transaction_kind, anon_31.partial_code, anon_31.hold, anon_31.priority, anon_31.opt_out, anon_31.cum_ex, anon_31.sent_at,
    anon_31.turn, anon_31.named_on, anon_32.code_from, anon_32.code_to, anon_32.security_id, anon_32.security_currency, anon_32.clearing_path
  FROM anon_31
  LEFT OUTER JOIN anon_32 ON anon_31.security_code_kind = anon_32.security_code_kind AND anon_31.security_code = anon_32.security_code AND anon_31.named_on >= anon_32.code_from
    AND anon_31.named_on < anon_32.code_to
),
anon_38 AS (
  SELECT anon_20.venue, anon_20.valid_from, anon_20.valid_to, anon_20.venue_kind, anon_20.name, anon_20.country, anon_20.place_of_settlement, anon_20.settles_at,
    anon_20.currencies, anon_20.calendar_key, anon_20.dvp_model, anon_20.partial_policy, anon_20.message_set, anon_20.penalty_regime, anon_20.security_code_kind,
    anon_20.participant_form, anon_20.account_form, anon_20.source, anon_20.evidence, anon_20.origin
  FROM anon_20
  WHERE anon_20.place_of_settlement IS NOT NULL
),
anon_37 AS (
  SELECT anon_38.place_of_settlement, anon_38.venue
  FROM anon_38
),
anon_40 AS (
  SELECT venue_place.place_of_settlement, venue_place.valid_from, venue_place.valid_to, venue_place.venue, venue_place.name, venue_place.source, venue_place.evidence,
    venue_place.origin
  FROM venue_place
  WHERE venue_place.valid_from <= DATE '2026-11-10' AND venue_place.valid_to >= DATE '2026-11-10'
),
anon_39 AS (
  SELECT anon_40.place_of_settlement, anon_40.venue
  FROM anon_40
),
anon_36 AS (
  SELECT anon_37.place_of_settlement, anon_37.venue
  FROM anon_37
  UNION ALL
  SELECT anon_39.place_of_settlement, anon_39.venue
  FROM anon_39
),
anon_30 AS (
  SELECT anon_36.place_of_settlement, min(anon_36.venue) AS venue
  FROM anon_36
  GROUP BY anon_36.place_of_settlement
),
anon_28 AS (
  SELECT anon_29.file_id, anon_29.line_number, anon_29.byte_offset, anon_29.byte_length, anon_29.reason, anon_29.detail, anon_29.raw_text, anon_29.message_kind,
    anon_29.sender, anon_29.message_type, anon_29.message_reference, anon_29.instruction_reference, anon_29.depository_reference, anon_29.common_reference,
    anon_29.trade_reference, anon_29.linked_reference, anon_29.link_kind, anon_29.pool_reference, anon_29.movement, anon_29.payment, anon_29.trade_date,
    anon_29.settlement_date, anon_29.security_code, anon_29.security_code_kind, anon_29.quantity, anon_29.quantity_kind, anon_29.amount, anon_29.currency,
    anon_29.price, anon_29.safekeeping_account, anon_29.counterparty_depository, anon_29.counterparty, anon_29.counterparty_client, anon_29.place_of_settlement,
    anon_29.place_of_trade, anon_29.transaction_kind, anon_29.partial_code, anon_29.hold, anon_29.priority, anon_29.opt_out, anon_29.cum_ex, anon_29.sent_at,
    anon_29.turn, anon_29.named_on, anon_29.code_from, anon_29.code_to, anon_29.security_id, anon_29.security_currency, anon_29.clearing_path, anon_30.venue
  FROM anon_29
  LEFT OUTER JOIN anon_30 ON anon_29.place_of_settlement = anon_30.place_of_settlement
),
anon_27 AS (
  SELECT anon_28.message_reference, anon_28.depository_reference, anon_28.common_reference, anon_28.trade_reference, anon_28.movement, anon_28.trade_date,
    anon_28.settlement_date, anon_28.security_id, anon_28.counterparty, anon_28.place_of_settlement, anon_28.transaction_kind, anon_28.opt_out, anon_28.instruction_reference AS instruction_id,
    'MESSAGE' AS origin, coalesce(anon_28.venue, '-') AS venue, coalesce(anon_28.payment, CASE WHEN (anon_28.amount IS NULL) THEN 'FREE' ELSE 'AGAINST' END) AS payment,
    coalesce(anon_28.currency, anon_28.security_currency) AS currency, anon_28.safekeeping_account AS depository_account, '-' AS account_id, CAST(anon_28.quantity AS NUMBER(38, 6)) AS instructed_quantity,
    CAST(coalesce(anon_28.amount, CAST(0 AS NUMBER(18, 2))) AS NUMBER(38, 2)) AS instructed_money, DATE '2026-11-10' AS opened_date
  FROM anon_28
),
anon_26 AS (
  SELECT anon_27.message_reference, anon_27.depository_reference, anon_27.common_reference, anon_27.trade_reference, anon_27.movement, anon_27.trade_date,
    anon_27.settlement_date, anon_27.security_id, anon_27.counterparty, anon_27.place_of_settlement, anon_27.transaction_kind, anon_27.opt_out, anon_27.instruction_id,
    anon_27.origin, anon_27.venue, anon_27.payment, anon_27.currency, anon_27.depository_account, anon_27.account_id, anon_27.instructed_quantity, anon_27.instructed_money,
    anon_27.opened_date
  FROM anon_27
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_41
    FROM previous_instruction_state
    WHERE anon_27.instruction_id = previous_instruction_state.instruction_id
  ))
),
anon_25 AS (
  SELECT anon_26.message_reference, anon_26.depository_reference, anon_26.common_reference, anon_26.trade_reference, anon_26.movement, anon_26.trade_date,
    anon_26.settlement_date, anon_26.security_id, anon_26.counterparty, anon_26.place_of_settlement, anon_26.transaction_kind, anon_26.opt_out, anon_26.instruction_id,
    anon_26.origin, anon_26.venue, anon_26.payment, anon_26.currency, anon_26.depository_account, anon_26.account_id, anon_26.instructed_quantity, anon_26.instructed_money,
    anon_26.opened_date
  FROM anon_26
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_42
    FROM anon_9
    WHERE anon_26.instruction_id = anon_9.instruction_id
  ))
),
anon_24 AS (
  SELECT anon_25.instruction_id, anon_25.origin, anon_25.venue, anon_25.message_reference, anon_25.depository_reference, anon_25.common_reference, anon_25.trade_reference,
    anon_25.movement, anon_25.payment, anon_25.trade_date, anon_25.settlement_date, anon_25.security_id, anon_25.currency, anon_25.depository_account, anon_25.counterparty,
    anon_25.place_of_settlement, anon_25.account_id, anon_25.transaction_kind, anon_25.opt_out, anon_25.instructed_quantity, anon_25.instructed_money, anon_25.opened_date
  FROM anon_25
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
  SELECT anon_24.instruction_id, anon_24.origin, anon_24.venue, anon_24.message_reference, anon_24.depository_reference, anon_24.common_reference, anon_24.trade_reference,
    anon_24.movement, anon_24.payment, anon_24.trade_date, anon_24.settlement_date, anon_24.security_id, anon_24.currency, anon_24.depository_account, anon_24.counterparty,
    anon_24.place_of_settlement, anon_24.account_id, anon_24.transaction_kind, anon_24.opt_out, anon_24.instructed_quantity, anon_24.instructed_money, anon_24.opened_date
  FROM anon_24
),
anon_51 AS (
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
anon_50 AS (
  SELECT anon_51.file_id, anon_51.line_number, anon_51.byte_offset, anon_51.byte_length, anon_51.reason, anon_51.detail, anon_51.raw_text, anon_51.message_kind,
    anon_51.sender, anon_51.message_type, anon_51.message_reference, anon_51.instruction_reference, anon_51.depository_reference, anon_51.common_reference,
    anon_51.trade_reference, anon_51.linked_reference, anon_51.link_kind, anon_51.pool_reference, anon_51.movement, anon_51.payment, anon_51.trade_date,
    anon_51.settlement_date, anon_51.security_code, anon_51.security_code_kind, anon_51.quantity, anon_51.quantity_kind, anon_51.amount, anon_51.currency,
    anon_51.price, anon_51.safekeeping_account, anon_51.counterparty_depository, anon_51.counterparty, anon_51.counterparty_client, anon_51.place_of_settlement,
    anon_51.place_of_trade, anon_51.transaction_kind, anon_51.partial_code, anon_51.hold, anon_51.priority, anon_51.opt_out, anon_51.cum_ex, anon_51.sent_at
  FROM anon_51
  WHERE anon_51.message_reference != anon_51.instruction_reference
),
anon_49 AS (
  SELECT anon_50.message_reference AS sent_reference, anon_50.instruction_reference AS sent_id
  FROM anon_50
),
anon_53 AS (
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
anon_52 AS (
  SELECT anon_53.message_reference AS sent_reference, anon_53.instruction_id AS sent_id
  FROM anon_53
),
anon_48 AS (
  SELECT anon_49.sent_reference, anon_49.sent_id
  FROM anon_49
  UNION ALL
  SELECT anon_52.sent_reference, anon_52.sent_id
  FROM anon_52
),
anon_47 AS (
  SELECT DISTINCT anon_48.sent_reference, anon_48.sent_id
  FROM anon_48
),
anon_46 AS (
  SELECT anon_47.sent_id, min(anon_47.sent_reference) AS sent_reference
  FROM anon_47
  GROUP BY anon_47.sent_id
),
anon_45 AS (
  SELECT anon_46.sent_reference, CAST(count(*) AS NUMBER(19)) AS owners, min(anon_46.sent_id) AS sent_id
  FROM anon_46
  GROUP BY anon_46.sent_reference
),
anon_44 AS (
  SELECT anon_45.sent_reference, anon_45.owners, anon_45.sent_id
  FROM anon_45
  WHERE anon_45.owners = 1
),
anon_43 AS (
  SELECT anon_44.sent_reference, anon_44.sent_id
  FROM anon_44
),
anon_5 AS (
  SELECT anon_43.sent_id, anon_43.sent_reference
  FROM anon_43
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
