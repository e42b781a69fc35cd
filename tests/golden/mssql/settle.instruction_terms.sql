WITH
anon_7 AS (
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
  WHERE previous_instruction_state.ended_date IS NULL OR previous_instruction_state.ended_date >= CAST('2026-11-10' AS DATE)
),
anon_6 AS (
  SELECT anon_7.instruction_id, anon_7.origin, anon_7.item_id, anon_7.replaces, anon_7.venue, anon_7.message_reference, anon_7.depository_reference, anon_7.common_reference,
    anon_7.trade_reference, anon_7.movement, anon_7.payment, anon_7.trade_date, anon_7.settlement_date, anon_7.security_id, anon_7.currency, anon_7.depository_account,
    anon_7.counterparty, anon_7.place_of_settlement, anon_7.account_id, anon_7.transaction_kind, anon_7.opt_out, anon_7.instructed_quantity, anon_7.instructed_money,
    anon_7.opened_date
  FROM anon_7
),
anon_20 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.instructed_quantity, instruction.instructed_money, instruction.depository_account, instruction.contra_account, instruction.street_reference,
    instruction.account_id, instruction.short_sale, instruction.trade_date
  FROM instruction
  WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
),
anon_21 AS (
  SELECT security_place.security_id, security_place.depository
  FROM security_place
),
anon_18 AS (
  SELECT anon_20.instruction_id, anon_20.clearing_path, anon_20.settlement_date, anon_20.security_id, anon_20.currency, anon_20.quantity, anon_20.money,
    anon_20.instructed_quantity, anon_20.instructed_money, anon_20.depository_account, anon_20.contra_account, anon_20.street_reference, anon_20.account_id,
    anon_20.short_sale, anon_20.trade_date, anon_21.depository
  FROM anon_20
  LEFT OUTER JOIN anon_21 ON anon_20.security_id = anon_21.security_id
),
anon_22 AS (
  SELECT venue.venue, venue.valid_from, venue.valid_to, venue.venue_kind, venue.name, venue.country, venue.place_of_settlement, venue.settles_at, venue.currencies,
    venue.calendar_key, venue.dvp_model, venue.partial_policy, venue.message_set, venue.penalty_regime, venue.security_code_kind, venue.participant_form,
    venue.account_form, venue.source, venue.evidence, venue.origin
  FROM venue
  WHERE venue.venue_kind = 'DEPOSITORY' AND venue.valid_from <= CAST('2026-11-10' AS DATE) AND venue.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_19 AS (
  SELECT anon_22.venue, anon_22.place_of_settlement AS place
  FROM anon_22
),
anon_17 AS (
  SELECT anon_18.instruction_id, anon_18.clearing_path, anon_18.settlement_date, anon_18.security_id, anon_18.currency, anon_18.quantity, anon_18.money,
    anon_18.instructed_quantity, anon_18.instructed_money, anon_18.depository_account, anon_18.contra_account, anon_18.street_reference, anon_18.account_id,
    anon_18.short_sale, anon_18.trade_date, anon_18.depository, anon_19.venue, anon_19.place
  FROM anon_18
  LEFT OUTER JOIN anon_19 ON anon_18.depository = anon_19.venue
),
anon_16 AS (
  SELECT anon_17.instruction_id, anon_17.trade_date, anon_17.settlement_date, anon_17.security_id, anon_17.currency, anon_17.depository_account, anon_17.account_id,
    anon_17.instruction_id AS item_id, CAST(NULL AS VARCHAR(8000)) AS replaces, 'LINE' AS origin, coalesce(anon_17.depository, '-') AS venue, CAST(NULL AS VARCHAR(8000)) AS message_reference,
    anon_17.street_reference AS depository_reference, CAST(NULL AS VARCHAR(8000)) AS common_reference, CAST(NULL AS VARCHAR(8000)) AS trade_reference, CASE
    WHEN (anon_17.quantity < 0) THEN 'DELIVER' ELSE 'RECEIVE' END AS movement, CASE WHEN (anon_17.money = 0) THEN 'FREE' ELSE 'AGAINST' END AS payment,
    anon_17.contra_account AS counterparty, anon_17.place AS place_of_settlement, CAST(NULL AS VARCHAR(8000)) AS transaction_kind, CAST(NULL AS VARCHAR(8000)) AS opt_out,
    CAST(abs(anon_17.quantity) AS DECIMAL(38, 6)) AS instructed_quantity, CAST(abs(anon_17.money) AS DECIMAL(38, 2)) AS instructed_money, CAST('2026-11-10' AS DATE) AS opened_date
  FROM anon_17
),
anon_24 AS (
  SELECT instruction_ssi.instruction_id, instruction_ssi.party, instruction_ssi.ssi_reference, instruction_ssi.settlement_agent, instruction_ssi.settlement_account,
    instruction_ssi.place_of_settlement, instruction_ssi.reason, instruction_ssi.known_date
  FROM instruction_ssi
  WHERE instruction_ssi.reason IS NOT NULL
),
anon_14 AS (
  SELECT anon_16.instruction_id, anon_16.trade_date, anon_16.settlement_date, anon_16.security_id, anon_16.currency, anon_16.depository_account, anon_16.account_id,
    anon_16.item_id, anon_16.replaces, anon_16.origin, anon_16.venue, anon_16.message_reference, anon_16.depository_reference, anon_16.common_reference,
    anon_16.trade_reference, anon_16.movement, anon_16.payment, anon_16.counterparty, anon_16.place_of_settlement, anon_16.transaction_kind, anon_16.opt_out,
    anon_16.instructed_quantity, anon_16.instructed_money, anon_16.opened_date
  FROM anon_16
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_23
    FROM anon_24
    WHERE anon_16.instruction_id = anon_24.instruction_id
  ))
),
anon_15 AS (
  SELECT instruction_ssi.instruction_id, instruction_ssi.settlement_agent AS agent, instruction_ssi.place_of_settlement AS stated_place
  FROM instruction_ssi
),
anon_13 AS (
  SELECT anon_14.instruction_id, anon_14.trade_date, anon_14.settlement_date, anon_14.security_id, anon_14.currency, anon_14.depository_account, anon_14.account_id,
    anon_14.item_id, anon_14.replaces, anon_14.origin, anon_14.venue, anon_14.message_reference, anon_14.depository_reference, anon_14.common_reference,
    anon_14.trade_reference, anon_14.movement, anon_14.payment, anon_14.counterparty, anon_14.place_of_settlement, anon_14.transaction_kind, anon_14.opt_out,
    anon_14.instructed_quantity, anon_14.instructed_money, anon_14.opened_date, anon_15.agent, anon_15.stated_place
  FROM anon_14
  LEFT OUTER JOIN anon_15 ON anon_14.instruction_id = anon_15.instruction_id
),
anon_12 AS (
  SELECT anon_13.instruction_id, anon_13.trade_date, anon_13.settlement_date, anon_13.security_id, anon_13.currency, anon_13.depository_account, anon_13.account_id,
    anon_13.item_id, anon_13.replaces, anon_13.origin, anon_13.venue, anon_13.message_reference, anon_13.depository_reference, anon_13.common_reference,
    anon_13.trade_reference, anon_13.movement, anon_13.payment, anon_13.transaction_kind, anon_13.opt_out, anon_13.instructed_quantity, anon_13.instructed_money,
    anon_13.opened_date, anon_13.agent, anon_13.stated_place, coalesce(anon_13.agent, anon_13.counterparty) AS counterparty, coalesce(anon_13.stated_place, anon_13.place_of_settlement) AS place_of_settlement
  FROM anon_13
),
anon_11 AS (
  SELECT anon_12.instruction_id, anon_12.trade_date, anon_12.settlement_date, anon_12.security_id, anon_12.currency, anon_12.depository_account, anon_12.account_id,
    anon_12.item_id, anon_12.replaces, anon_12.origin, anon_12.venue, anon_12.message_reference, anon_12.depository_reference, anon_12.common_reference,
    anon_12.trade_reference, anon_12.movement, anon_12.payment, anon_12.transaction_kind, anon_12.opt_out, anon_12.instructed_quantity, anon_12.instructed_money,
    anon_12.opened_date, anon_12.agent, anon_12.stated_place, anon_12.counterparty, anon_12.place_of_settlement
  FROM anon_12
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_25
    FROM previous_instruction_state
    WHERE anon_12.instruction_id = previous_instruction_state.instruction_id
  ))
),
anon_10 AS (
  SELECT anon_11.instruction_id, anon_11.trade_date, anon_11.settlement_date, anon_11.security_id, anon_11.currency, anon_11.depository_account, anon_11.account_id,
    anon_11.item_id, anon_11.replaces, anon_11.origin, anon_11.venue, anon_11.message_reference, anon_11.depository_reference, anon_11.common_reference,
    anon_11.trade_reference, anon_11.movement, anon_11.payment, anon_11.transaction_kind, anon_11.opt_out, anon_11.instructed_quantity, anon_11.instructed_money,
    anon_11.opened_date, anon_11.agent, anon_11.stated_place, anon_11.counterparty, anon_11.place_of_settlement
  FROM anon_11
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_26
    FROM previous_instruction_state
    WHERE anon_11.item_id = previous_instruction_state.item_id
  ))
),
anon_9 AS (
  SELECT anon_10.instruction_id, anon_10.origin, anon_10.item_id, anon_10.replaces, anon_10.venue, anon_10.message_reference, anon_10.depository_reference,
    anon_10.common_reference, anon_10.trade_reference, anon_10.movement, anon_10.payment, anon_10.trade_date, anon_10.settlement_date, anon_10.security_id,
    anon_10.currency, anon_10.depository_account, anon_10.counterparty, anon_10.place_of_settlement, anon_10.account_id, anon_10.transaction_kind, anon_10.opt_out,
    anon_10.instructed_quantity, anon_10.instructed_money, anon_10.opened_date
  FROM anon_10
),
anon_31 AS (
  SELECT transformation.transformation_id, transformation.item_id, transformation.instruction_id, transformation.action_id, transformation.venue, transformation.done_by,
    transformation.outcome, transformation.security_id, transformation.currency, transformation.old_quantity, transformation.new_quantity, transformation.money,
    transformation.ex_date, transformation.known_date
  FROM transformation
  WHERE transformation.outcome = 'REPLACED'
),
anon_30 AS (
  SELECT anon_31.transformation_id, anon_31.done_by, anon_31.new_quantity, anon_31.money AS new_money, anon_31.instruction_id AS old_id
  FROM anon_31
),
anon_29 AS (
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
    previous_instruction_state.opened_date, previous_instruction_state.changed_date, previous_instruction_state.ended_date, anon_30.transformation_id, anon_30.done_by,
    anon_30.new_quantity, anon_30.new_money, anon_30.old_id
  FROM previous_instruction_state
  JOIN anon_30 ON previous_instruction_state.instruction_id = anon_30.old_id
),
anon_28 AS (
  SELECT anon_29.item_id, anon_29.venue, anon_29.common_reference, anon_29.trade_reference, anon_29.movement, anon_29.payment, anon_29.trade_date, anon_29.settlement_date,
    anon_29.security_id, anon_29.currency, anon_29.depository_account, anon_29.counterparty, anon_29.place_of_settlement, anon_29.account_id, anon_29.opt_out,
    anon_29.state, anon_29.venue_process, anon_29.venue_code, anon_29.status_reason, anon_29.settled_quantity, anon_29.settled_money, anon_29.resume_state,
    anon_29.hold, anon_29.asked_hold, anon_29.priority, anon_29.partial_code, anon_29.linked_reference, anon_29.link_kind, anon_29.pool_reference, anon_29.open_quantity,
    anon_29.open_money, anon_29.answers, anon_29.changed_date, anon_29.ended_date, anon_29.transformation_id, anon_29.done_by, anon_29.new_quantity, anon_29.new_money,
    anon_29.old_id, anon_29.transformation_id AS instruction_id, CASE WHEN (anon_29.done_by = 'PARTIES') THEN 'TRANSFORMED' ELSE 'MADE_THERE' END AS origin,
    anon_29.instruction_id AS replaces, CAST(NULL AS VARCHAR(8000)) AS message_reference, CAST(NULL AS VARCHAR(8000)) AS depository_reference, 'CORP' AS transaction_kind,
    CAST(abs(anon_29.new_quantity) AS DECIMAL(38, 6)) AS instructed_quantity, CAST(abs(anon_29.new_money) AS DECIMAL(38, 2)) AS instructed_money, CAST('2026-11-10' AS DATE) AS opened_date
  FROM anon_29
),
anon_27 AS (
  SELECT anon_28.instruction_id, anon_28.origin, anon_28.item_id, anon_28.replaces, anon_28.venue, anon_28.message_reference, anon_28.depository_reference,
    anon_28.common_reference, anon_28.trade_reference, anon_28.movement, anon_28.payment, anon_28.trade_date, anon_28.settlement_date, anon_28.security_id,
    anon_28.currency, anon_28.depository_account, anon_28.counterparty, anon_28.place_of_settlement, anon_28.account_id, anon_28.transaction_kind, anon_28.opt_out,
    anon_28.instructed_quantity, anon_28.instructed_money, anon_28.opened_date
  FROM anon_28
),
anon_8 AS (
  SELECT anon_9.instruction_id, anon_9.origin, anon_9.item_id, anon_9.replaces, anon_9.venue, anon_9.message_reference, anon_9.depository_reference, anon_9.common_reference,
    anon_9.trade_reference, anon_9.movement, anon_9.payment, anon_9.trade_date, anon_9.settlement_date, anon_9.security_id, anon_9.currency, anon_9.depository_account,
    anon_9.counterparty, anon_9.place_of_settlement, anon_9.account_id, anon_9.transaction_kind, anon_9.opt_out, anon_9.instructed_quantity, anon_9.instructed_money,
    anon_9.opened_date
  FROM anon_9
  UNION ALL
  SELECT anon_27.instruction_id, anon_27.origin, anon_27.item_id, anon_27.replaces, anon_27.venue, anon_27.message_reference, anon_27.depository_reference,
    anon_27.common_reference, anon_27.trade_reference, anon_27.movement, anon_27.payment, anon_27.trade_date, anon_27.settlement_date, anon_27.security_id,
    anon_27.currency, anon_27.depository_account, anon_27.counterparty, anon_27.place_of_settlement, anon_27.account_id, anon_27.transaction_kind, anon_27.opt_out,
    anon_27.instructed_quantity, anon_27.instructed_money, anon_27.opened_date
  FROM anon_27
),
anon_43 AS (
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
anon_42 AS (
  SELECT anon_43.file_id, anon_43.line_number, anon_43.byte_offset, anon_43.byte_length, anon_43.reason, anon_43.detail, anon_43.raw_text, anon_43.message_kind,
    anon_43.sender, anon_43.message_type, anon_43.message_reference, anon_43.instruction_reference, anon_43.depository_reference, anon_43.common_reference,
    anon_43.trade_reference, anon_43.linked_reference, anon_43.link_kind, anon_43.pool_reference, anon_43.movement, anon_43.payment, anon_43.trade_date,
    anon_43.settlement_date, anon_43.security_code, anon_43.security_code_kind, anon_43.quantity, anon_43.quantity_kind, anon_43.amount, anon_43.currency,
    anon_43.price, anon_43.safekeeping_account, anon_43.counterparty_depository, anon_43.counterparty, anon_43.counterparty_client, anon_43.place_of_settlement,
    anon_43.place_of_trade, anon_43.transaction_kind, anon_43.partial_code, anon_43.hold, anon_43.priority, anon_43.opt_out, anon_43.cum_ex, anon_43.sent_at,
    CAST(row_number() OVER (PARTITION BY anon_43.instruction_reference ORDER BY CASE WHEN anon_43.sent_at IS NULL THEN 1 ELSE 0 END, anon_43.sent_at, CASE
    WHEN anon_43.quantity IS NULL THEN 1 ELSE 0 END, anon_43.quantity, CASE WHEN anon_43.amount IS NULL THEN 1 ELSE 0 END, anon_43.amount, CASE WHEN anon_43.message_reference IS NULL THEN 1
    ELSE 0 END, anon_43.message_reference, CASE WHEN anon_43.file_id IS NULL THEN 1 ELSE 0 END, anon_43.file_id, CASE WHEN anon_43.line_number IS NULL THEN 1
    ELSE 0 END, anon_43.line_number) AS BIGINT) AS turn
  FROM anon_43
),
anon_41 AS (
  SELECT anon_42.file_id, anon_42.line_number, anon_42.byte_offset, anon_42.byte_length, anon_42.reason, anon_42.detail, anon_42.raw_text, anon_42.message_kind,
    anon_42.sender, anon_42.message_type, anon_42.message_reference, anon_42.instruction_reference, anon_42.depository_reference, anon_42.common_reference,
    anon_42.trade_reference, anon_42.linked_reference, anon_42.link_kind, anon_42.pool_reference, anon_42.movement, anon_42.payment, anon_42.trade_date,
    anon_42.settlement_date, anon_42.security_code, anon_42.security_code_kind, anon_42.quantity, anon_42.quantity_kind, anon_42.amount, anon_42.currency,
    anon_42.price, anon_42.safekeeping_account, anon_42.counterparty_depository, anon_42.counterparty, anon_42.counterparty_client, anon_42.place_of_settlement,
    anon_42.place_of_trade, anon_42.transaction_kind, anon_42.partial_code, anon_42.hold, anon_42.priority, anon_42.opt_out, anon_42.cum_ex, anon_42.sent_at,
    anon_42.turn
  FROM anon_42
  WHERE anon_42.turn = 1 AND anon_42.movement IN ('DELIVER', 'RECEIVE') AND anon_42.quantity > 0
),
anon_39 AS (
  SELECT anon_41.file_id, anon_41.line_number, anon_41.byte_offset, anon_41.byte_length, anon_41.reason, anon_41.detail, anon_41.raw_text, anon_41.message_kind,
    anon_41.sender, anon_41.message_type, anon_41.message_reference, anon_41.instruction_reference, anon_41.depository_reference, anon_41.common_reference,
    anon_41.trade_reference, anon_41.linked_reference, anon_41.link_kind, anon_41.pool_reference, anon_41.movement, anon_41.payment, anon_41.trade_date,
    anon_41.settlement_date, anon_41.security_code, anon_41.security_code_kind, anon_41.quantity, anon_41.quantity_kind, anon_41.amount, anon_41.currency,
    anon_41.price, anon_41.safekeeping_account, anon_41.counterparty_depository, anon_41.counterparty, anon_41.counterparty_client, anon_41.place_of_settlement,
    anon_41.place_of_trade, anon_41.transaction_kind, anon_41.partial_code, anon_41.hold, anon_41.priority, anon_41.opt_out, anon_41.cum_ex, anon_41.sent_at,
    anon_41.turn, coalesce(anon_41.trade_date, CAST('2026-11-10' AS DATE)) AS named_on
  FROM anon_41
),
anon_40 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_37 AS (
  SELECT anon_39.file_id, anon_39.line_number, anon_39.byte_offset, anon_39.byte_length, anon_39.reason, anon_39.detail, anon_39.raw_text, anon_39.message_kind,
    anon_39.sender, anon_39.message_type, anon_39.message_reference, anon_39.instruction_reference, anon_39.depository_reference, anon_39.common_reference,
    anon_39.trade_reference, anon_39.linked_reference, anon_39.link_kind, anon_39.pool_reference, anon_39.movement, anon_39.payment, anon_39.trade_date,
    anon_39.settlement_date, anon_39.security_code, anon_39.security_code_kind, anon_39.quantity, anon_39.quantity_kind, anon_39.amount, anon_39.currency,
    anon_39.price, anon_39.safekeeping_account, anon_39.counterparty_depository, anon_39.counterparty, anon_39.counterparty_client, anon_39.place_of_settlement,
    anon_39.place_of_trade, anon_39.transaction_kind, anon_39.partial_code, anon_39.hold, anon_39.priority, anon_39.opt_out, anon_39.cum_ex, anon_39.sent_at,
    anon_39.turn, anon_39.named_on, anon_40.code_from, anon_40.code_to, anon_40.security_id, anon_40.security_currency, anon_40.clearing_path
  FROM anon_39
  LEFT OUTER JOIN anon_40 ON anon_39.security_code_kind = anon_40.security_code_kind AND anon_39.security_code = anon_40.security_code AND anon_39.named_on >= anon_40.code_from
    AND anon_39.named_on < anon_40.code_to
),
anon_46 AS (
  SELECT anon_22.venue, anon_22.valid_from, anon_22.valid_to, anon_22.venue_kind, anon_22.name, anon_22.country, anon_22.place_of_settlement, anon_22.settles_at,
    anon_22.currencies, anon_22.calendar_key, anon_22.dvp_model, anon_22.partial_policy, anon_22.message_set, anon_22.penalty_regime, anon_22.security_code_kind,
    anon_22.participant_form, anon_22.account_form, anon_22.source, anon_22.evidence, anon_22.origin
  FROM anon_22
  WHERE anon_22.place_of_settlement IS NOT NULL
),
anon_45 AS (
  SELECT anon_46.place_of_settlement, anon_46.venue
  FROM anon_46
),
anon_48 AS (
  SELECT venue_place.place_of_settlement, venue_place.valid_from, venue_place.valid_to, venue_place.venue, venue_place.name, venue_place.source, venue_place.evidence,
    venue_place.origin
  FROM venue_place
  WHERE venue_place.valid_from <= CAST('2026-11-10' AS DATE) AND venue_place.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_47 AS (
  SELECT anon_48.place_of_settlement, anon_48.venue
  FROM anon_48
),
anon_44 AS (
  SELECT anon_45.place_of_settlement, anon_45.venue
  FROM anon_45
  UNION ALL
  SELECT anon_47.place_of_settlement, anon_47.venue
  FROM anon_47
),
anon_38 AS (
  SELECT anon_44.place_of_settlement, min(anon_44.venue) AS venue
  FROM anon_44
  GROUP BY anon_44.place_of_settlement
),
anon_36 AS (
  SELECT anon_37.file_id, anon_37.line_number, anon_37.byte_offset, anon_37.byte_length, anon_37.reason, anon_37.detail, anon_37.raw_text, anon_37.message_kind,
    anon_37.sender, anon_37.message_type, anon_37.message_reference, anon_37.instruction_reference, anon_37.depository_reference, anon_37.common_reference,
    anon_37.trade_reference, anon_37.linked_reference, anon_37.link_kind, anon_37.pool_reference, anon_37.movement, anon_37.payment, anon_37.trade_date,
    anon_37.settlement_date, anon_37.security_code, anon_37.security_code_kind, anon_37.quantity, anon_37.quantity_kind, anon_37.amount, anon_37.currency,
    anon_37.price, anon_37.safekeeping_account, anon_37.counterparty_depository, anon_37.counterparty, anon_37.counterparty_client, anon_37.place_of_settlement,
    anon_37.place_of_trade, anon_37.transaction_kind, anon_37.partial_code, anon_37.hold, anon_37.priority, anon_37.opt_out, anon_37.cum_ex, anon_37.sent_at,
    anon_37.turn, anon_37.named_on, anon_37.code_from, anon_37.code_to, anon_37.security_id, anon_37.security_currency, anon_37.clearing_path, anon_38.venue
  FROM anon_37
  LEFT OUTER JOIN anon_38 ON anon_37.place_of_settlement = anon_38.place_of_settlement
),
anon_35 AS (
  SELECT anon_36.message_reference, anon_36.depository_reference, anon_36.common_reference, anon_36.trade_reference, anon_36.movement, anon_36.trade_date,
    anon_36.settlement_date, anon_36.security_id, anon_36.counterparty, anon_36.place_of_settlement, anon_36.transaction_kind, anon_36.opt_out, anon_36.instruction_reference AS instruction_id,
    CAST(NULL AS VARCHAR(8000)) AS item_id, CAST(NULL AS VARCHAR(8000)) AS replaces, 'MESSAGE' AS origin, coalesce(anon_36.venue, '-') AS venue, coalesce(anon_36.payment, CASE
    WHEN (anon_36.amount IS NULL) THEN 'FREE' ELSE 'AGAINST' END) AS payment, coalesce(anon_36.currency, anon_36.security_currency) AS currency, anon_36.safekeeping_account AS depository_account,
    '-' AS account_id, CAST(anon_36.quantity AS DECIMAL(38, 6)) AS instructed_quantity, CAST(coalesce(anon_36.amount, CAST(0 AS DECIMAL(18, 2))) AS DECIMAL(38, 2)) AS instructed_money,
    CAST('2026-11-10' AS DATE) AS opened_date
  FROM anon_36
),
anon_34 AS (
  SELECT anon_35.message_reference, anon_35.depository_reference, anon_35.common_reference, anon_35.trade_reference, anon_35.movement, anon_35.trade_date,
    anon_35.settlement_date, anon_35.security_id, anon_35.counterparty, anon_35.place_of_settlement, anon_35.transaction_kind, anon_35.opt_out, anon_35.instruction_id,
    anon_35.item_id, anon_35.replaces, anon_35.origin, anon_35.venue, anon_35.payment, anon_35.currency, anon_35.depository_account, anon_35.account_id,
    anon_35.instructed_quantity, anon_35.instructed_money, anon_35.opened_date
  FROM anon_35
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_49
    FROM previous_instruction_state
    WHERE anon_35.instruction_id = previous_instruction_state.instruction_id
  ))
),
anon_33 AS (
  SELECT anon_34.message_reference, anon_34.depository_reference, anon_34.common_reference, anon_34.trade_reference, anon_34.movement, anon_34.trade_date,
    anon_34.settlement_date, anon_34.security_id, anon_34.counterparty, anon_34.place_of_settlement, anon_34.transaction_kind, anon_34.opt_out, anon_34.instruction_id,
    anon_34.item_id, anon_34.replaces, anon_34.origin, anon_34.venue, anon_34.payment, anon_34.currency, anon_34.depository_account, anon_34.account_id,
    anon_34.instructed_quantity, anon_34.instructed_money, anon_34.opened_date
  FROM anon_34
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_50
    FROM anon_8
    WHERE anon_34.instruction_id = anon_8.instruction_id
  ))
),
anon_32 AS (
  SELECT anon_33.instruction_id, anon_33.origin, anon_33.item_id, anon_33.replaces, anon_33.venue, anon_33.message_reference, anon_33.depository_reference,
    anon_33.common_reference, anon_33.trade_reference, anon_33.movement, anon_33.payment, anon_33.trade_date, anon_33.settlement_date, anon_33.security_id,
    anon_33.currency, anon_33.depository_account, anon_33.counterparty, anon_33.place_of_settlement, anon_33.account_id, anon_33.transaction_kind, anon_33.opt_out,
    anon_33.instructed_quantity, anon_33.instructed_money, anon_33.opened_date
  FROM anon_33
),
anon_4 AS (
  SELECT anon_6.instruction_id, anon_6.origin, anon_6.item_id, anon_6.replaces, anon_6.venue, anon_6.message_reference, anon_6.depository_reference, anon_6.common_reference,
    anon_6.trade_reference, anon_6.movement, anon_6.payment, anon_6.trade_date, anon_6.settlement_date, anon_6.security_id, anon_6.currency, anon_6.depository_account,
    anon_6.counterparty, anon_6.place_of_settlement, anon_6.account_id, anon_6.transaction_kind, anon_6.opt_out, anon_6.instructed_quantity, anon_6.instructed_money,
    anon_6.opened_date
  FROM anon_6
  UNION ALL
  SELECT anon_8.instruction_id, anon_8.origin, anon_8.item_id, anon_8.replaces, anon_8.venue, anon_8.message_reference, anon_8.depository_reference, anon_8.common_reference,
    anon_8.trade_reference, anon_8.movement, anon_8.payment, anon_8.trade_date, anon_8.settlement_date, anon_8.security_id, anon_8.currency, anon_8.depository_account,
    anon_8.counterparty, anon_8.place_of_settlement, anon_8.account_id, anon_8.transaction_kind, anon_8.opt_out, anon_8.instructed_quantity, anon_8.instructed_money,
    anon_8.opened_date
  FROM anon_8
  UNION ALL
  SELECT anon_32.instruction_id, anon_32.origin, anon_32.item_id, anon_32.replaces, anon_32.venue, anon_32.message_reference, anon_32.depository_reference,
    anon_32.common_reference, anon_32.trade_reference, anon_32.movement, anon_32.payment, anon_32.trade_date, anon_32.settlement_date, anon_32.security_id,
    anon_32.currency, anon_32.depository_account, anon_32.counterparty, anon_32.place_of_settlement, anon_32.account_id, anon_32.transaction_kind, anon_32.opt_out,
    anon_32.instructed_quantity, anon_32.instructed_money, anon_32.opened_date
  FROM anon_32
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
  WHERE instruction_message.reason IS NULL AND instruction_message.message_kind = 'NEW'
),
anon_58 AS (
  SELECT anon_59.file_id, anon_59.line_number, anon_59.byte_offset, anon_59.byte_length, anon_59.reason, anon_59.detail, anon_59.raw_text, anon_59.message_kind,
    anon_59.sender, anon_59.message_type, anon_59.message_reference, anon_59.instruction_reference, anon_59.depository_reference, anon_59.common_reference,
    anon_59.trade_reference, anon_59.linked_reference, anon_59.link_kind, anon_59.pool_reference, anon_59.movement, anon_59.payment, anon_59.trade_date,
    anon_59.settlement_date, anon_59.security_code, anon_59.security_code_kind, anon_59.quantity, anon_59.quantity_kind, anon_59.amount, anon_59.currency,
    anon_59.price, anon_59.safekeeping_account, anon_59.counterparty_depository, anon_59.counterparty, anon_59.counterparty_client, anon_59.place_of_settlement,
    anon_59.place_of_trade, anon_59.transaction_kind, anon_59.partial_code, anon_59.hold, anon_59.priority, anon_59.opt_out, anon_59.cum_ex, anon_59.sent_at
  FROM anon_59
  WHERE anon_59.message_reference != anon_59.instruction_reference
),
anon_57 AS (
  SELECT anon_58.message_reference AS sent_reference, anon_58.instruction_reference AS sent_id
  FROM anon_58
),
anon_61 AS (
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
  WHERE previous_instruction_state.origin IN ('LINE', 'CLAIM', 'TRANSFORMED') AND previous_instruction_state.message_reference IS NOT NULL
),
anon_60 AS (
  SELECT anon_61.message_reference AS sent_reference, anon_61.instruction_id AS sent_id
  FROM anon_61
),
anon_56 AS (
  SELECT anon_57.sent_reference, anon_57.sent_id
  FROM anon_57
  UNION ALL
  SELECT anon_60.sent_reference, anon_60.sent_id
  FROM anon_60
),
anon_55 AS (
  SELECT DISTINCT anon_56.sent_reference, anon_56.sent_id
  FROM anon_56
),
anon_54 AS (
  SELECT anon_55.sent_id, min(anon_55.sent_reference) AS sent_reference
  FROM anon_55
  GROUP BY anon_55.sent_id
),
anon_53 AS (
  SELECT anon_54.sent_reference, CAST(COUNT_BIG(*) AS BIGINT) AS owners, min(anon_54.sent_id) AS sent_id
  FROM anon_54
  GROUP BY anon_54.sent_reference
),
anon_52 AS (
  SELECT anon_53.sent_reference, anon_53.owners, anon_53.sent_id
  FROM anon_53
  WHERE anon_53.owners = 1
),
anon_51 AS (
  SELECT anon_52.sent_reference, anon_52.sent_id
  FROM anon_52
),
anon_5 AS (
  SELECT anon_51.sent_id, anon_51.sent_reference
  FROM anon_51
),
anon_3 AS (
  SELECT anon_4.instruction_id, anon_4.origin, anon_4.item_id, anon_4.replaces, anon_4.venue, anon_4.message_reference, anon_4.depository_reference, anon_4.common_reference,
    anon_4.trade_reference, anon_4.movement, anon_4.payment, anon_4.trade_date, anon_4.settlement_date, anon_4.security_id, anon_4.currency, anon_4.depository_account,
    anon_4.counterparty, anon_4.place_of_settlement, anon_4.account_id, anon_4.transaction_kind, anon_4.opt_out, anon_4.instructed_quantity, anon_4.instructed_money,
    anon_4.opened_date, anon_5.sent_id, anon_5.sent_reference
  FROM anon_4
  LEFT OUTER JOIN anon_5 ON anon_4.instruction_id = anon_5.sent_id
),
anon_2 AS (
  SELECT anon_3.instruction_id, anon_3.origin, anon_3.item_id, anon_3.replaces, anon_3.venue, anon_3.depository_reference, anon_3.common_reference, anon_3.trade_reference,
    anon_3.movement, anon_3.payment, anon_3.trade_date, anon_3.settlement_date, anon_3.security_id, anon_3.currency, anon_3.depository_account, anon_3.counterparty,
    anon_3.place_of_settlement, anon_3.account_id, anon_3.transaction_kind, anon_3.opt_out, anon_3.instructed_quantity, anon_3.instructed_money, anon_3.opened_date,
    anon_3.sent_id, anon_3.sent_reference, coalesce(anon_3.message_reference, anon_3.sent_reference) AS message_reference
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.instruction_id, anon_2.origin, anon_2.item_id, anon_2.replaces, anon_2.venue, anon_2.message_reference, anon_2.depository_reference, anon_2.common_reference,
    anon_2.trade_reference, anon_2.movement, anon_2.payment, CAST(anon_2.trade_date AS DATE) AS trade_date, CAST(anon_2.settlement_date AS DATE) AS settlement_date,
    anon_2.security_id, anon_2.currency, anon_2.depository_account, anon_2.counterparty, anon_2.place_of_settlement, anon_2.account_id, anon_2.transaction_kind,
    anon_2.opt_out, CAST(anon_2.instructed_quantity AS DECIMAL(38, 6)) AS instructed_quantity, CAST(anon_2.instructed_money AS DECIMAL(38, 2)) AS instructed_money,
    CAST(anon_2.opened_date AS DATE) AS opened_date
  FROM anon_2
)
SELECT anon_1.instruction_id, anon_1.origin, anon_1.item_id, anon_1.replaces, anon_1.venue, anon_1.message_reference, anon_1.depository_reference, anon_1.common_reference,
  anon_1.trade_reference, anon_1.movement, anon_1.payment, anon_1.trade_date, anon_1.settlement_date, anon_1.security_id, anon_1.currency, anon_1.depository_account,
  anon_1.counterparty, anon_1.place_of_settlement, anon_1.account_id, anon_1.transaction_kind, anon_1.opt_out, anon_1.instructed_quantity, anon_1.instructed_money,
  anon_1.opened_date
FROM anon_1
