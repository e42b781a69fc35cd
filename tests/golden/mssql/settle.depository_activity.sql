WITH
anon_21 AS (
  SELECT depository_message.file_id, depository_message.line_number, depository_message.byte_offset, depository_message.byte_length, depository_message.reason,
    depository_message.detail, depository_message.raw_text, depository_message.activity_reference, depository_message.activity_kind, depository_message.activity_status,
    depository_message.settlement_date, depository_message.depository_account, depository_message.contra_account, depository_message.security_code, depository_message.security_code_kind,
    depository_message.quantity, depository_message.money, depository_message.currency, depository_message.our_reference, depository_message.status_reason
  FROM depository_message
  WHERE depository_message.reason IS NULL
),
anon_22 AS (
  SELECT received_file.file_id, received_file.file_name
  FROM received_file
),
anon_19 AS (
  SELECT anon_21.file_id, anon_21.line_number, anon_21.byte_offset, anon_21.byte_length, anon_21.reason, anon_21.detail, anon_21.raw_text, anon_21.activity_reference,
    anon_21.activity_kind, anon_21.activity_status, anon_21.settlement_date, anon_21.depository_account, anon_21.contra_account, anon_21.security_code,
    anon_21.security_code_kind, anon_21.quantity, anon_21.money, anon_21.currency, anon_21.our_reference, anon_21.status_reason, anon_22.file_name
  FROM anon_21
  JOIN anon_22 ON anon_21.file_id = anon_22.file_id
),
anon_30 AS (
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
anon_29 AS (
  SELECT anon_30.file_id, anon_30.line_number, anon_30.byte_offset, anon_30.byte_length, anon_30.reason, anon_30.detail, anon_30.raw_text, anon_30.message_kind,
    anon_30.sender, anon_30.message_type, anon_30.message_reference, anon_30.instruction_reference, anon_30.depository_reference, anon_30.common_reference,
    anon_30.trade_reference, anon_30.linked_reference, anon_30.link_kind, anon_30.pool_reference, anon_30.movement, anon_30.payment, anon_30.trade_date,
    anon_30.settlement_date, anon_30.security_code, anon_30.security_code_kind, anon_30.quantity, anon_30.quantity_kind, anon_30.amount, anon_30.currency,
    anon_30.price, anon_30.safekeeping_account, anon_30.counterparty_depository, anon_30.counterparty, anon_30.counterparty_client, anon_30.place_of_settlement,
    anon_30.place_of_trade, anon_30.transaction_kind, anon_30.partial_code, anon_30.hold, anon_30.priority, anon_30.opt_out, anon_30.cum_ex, anon_30.sent_at
  FROM anon_30
  WHERE anon_30.message_reference != anon_30.instruction_reference
),
anon_28 AS (
  SELECT anon_29.message_reference AS sent_reference, anon_29.instruction_reference AS sent_id
  FROM anon_29
),
anon_32 AS (
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
anon_31 AS (
  SELECT anon_32.message_reference AS sent_reference, anon_32.instruction_id AS sent_id
  FROM anon_32
),
anon_27 AS (
  SELECT anon_28.sent_reference, anon_28.sent_id
  FROM anon_28
  UNION ALL
  SELECT anon_31.sent_reference, anon_31.sent_id
  FROM anon_31
),
anon_26 AS (
  SELECT DISTINCT anon_27.sent_reference, anon_27.sent_id
  FROM anon_27
),
anon_25 AS (
  SELECT anon_26.sent_id, min(anon_26.sent_reference) AS sent_reference
  FROM anon_26
  GROUP BY anon_26.sent_id
),
anon_24 AS (
  SELECT anon_25.sent_reference, CAST(COUNT_BIG(*) AS BIGINT) AS owners, min(anon_25.sent_id) AS sent_id
  FROM anon_25
  GROUP BY anon_25.sent_reference
),
anon_23 AS (
  SELECT anon_24.sent_reference, anon_24.owners, anon_24.sent_id
  FROM anon_24
  WHERE anon_24.owners = 1
),
anon_20 AS (
  SELECT anon_23.sent_reference, anon_23.sent_id
  FROM anon_23
),
anon_18 AS (
  SELECT anon_19.file_id, anon_19.line_number, anon_19.byte_offset, anon_19.byte_length, anon_19.reason, anon_19.detail, anon_19.raw_text, anon_19.activity_reference,
    anon_19.activity_kind, anon_19.activity_status, anon_19.settlement_date, anon_19.depository_account, anon_19.contra_account, anon_19.security_code,
    anon_19.security_code_kind, anon_19.quantity, anon_19.money, anon_19.currency, anon_19.our_reference, anon_19.status_reason, anon_19.file_name, anon_20.sent_reference,
    anon_20.sent_id
  FROM anon_19
  LEFT OUTER JOIN anon_20 ON anon_19.our_reference = anon_20.sent_reference
),
anon_16 AS (
  SELECT anon_18.file_id, anon_18.line_number, anon_18.byte_offset, anon_18.byte_length, anon_18.reason, anon_18.detail, anon_18.raw_text, anon_18.activity_reference,
    anon_18.activity_kind, anon_18.activity_status, anon_18.depository_account, anon_18.contra_account, anon_18.security_code, anon_18.security_code_kind,
    anon_18.quantity, anon_18.money, anon_18.currency, anon_18.status_reason, anon_18.file_name, anon_18.sent_reference, anon_18.sent_id, coalesce(anon_18.settlement_date, CAST('2026-11-10' AS DATE)) AS settlement_date,
    coalesce(anon_18.sent_id, anon_18.our_reference) AS our_reference
  FROM anon_18
),
anon_17 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_14 AS (
  SELECT anon_16.file_id, anon_16.line_number, anon_16.byte_offset, anon_16.byte_length, anon_16.reason, anon_16.detail, anon_16.raw_text, anon_16.activity_reference,
    anon_16.activity_kind, anon_16.activity_status, anon_16.depository_account, anon_16.contra_account, anon_16.security_code, anon_16.security_code_kind,
    anon_16.quantity, anon_16.money, anon_16.currency, anon_16.status_reason, anon_16.file_name, anon_16.sent_reference, anon_16.sent_id, anon_16.settlement_date,
    anon_16.our_reference, anon_17.code_from, anon_17.code_to, anon_17.security_id, anon_17.security_currency, anon_17.clearing_path
  FROM anon_16
  LEFT OUTER JOIN anon_17 ON anon_16.security_code_kind = anon_17.security_code_kind AND anon_16.security_code = anon_17.security_code AND anon_16.settlement_date >= anon_17.code_from
    AND anon_16.settlement_date < anon_17.code_to
),
anon_33 AS (
  SELECT previous_outbox.outbox_reference, previous_outbox.instruction_id, previous_outbox.message_kind, previous_outbox.outbox_state, previous_outbox.action,
    previous_outbox.attempts, previous_outbox.venue, previous_outbox.movement, previous_outbox.payment, previous_outbox.security_id, previous_outbox.quantity,
    previous_outbox.money, previous_outbox.currency, previous_outbox.trade_date, previous_outbox.settlement_date, previous_outbox.depository_account, previous_outbox.counterparty,
    previous_outbox.place_of_settlement, previous_outbox.transaction_kind, previous_outbox.hold, previous_outbox.priority, previous_outbox.partial_code,
    previous_outbox.linked_reference, previous_outbox.link_kind, previous_outbox.first_date, previous_outbox.sent_date
  FROM previous_outbox
  WHERE previous_outbox.message_kind = 'NEW' AND previous_outbox.outbox_state IN ('SENT', 'UNKNOWN')
),
anon_15 AS (
  SELECT anon_33.instruction_id AS unanswered
  FROM anon_33
),
anon_13 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.byte_offset, anon_14.byte_length, anon_14.reason, anon_14.detail, anon_14.raw_text, anon_14.activity_reference,
    anon_14.activity_kind, anon_14.activity_status, anon_14.depository_account, anon_14.contra_account, anon_14.security_code, anon_14.security_code_kind,
    anon_14.quantity, anon_14.money, anon_14.currency, anon_14.status_reason, anon_14.file_name, anon_14.sent_reference, anon_14.sent_id, anon_14.settlement_date,
    anon_14.our_reference, anon_14.code_from, anon_14.code_to, anon_14.security_id, anon_14.security_currency, anon_14.clearing_path, anon_15.unanswered
  FROM anon_14
  LEFT OUTER JOIN anon_15 ON anon_14.our_reference = anon_15.unanswered
),
anon_12 AS (
  SELECT anon_13.file_id, anon_13.line_number, anon_13.byte_offset, anon_13.byte_length, anon_13.reason, anon_13.detail, anon_13.raw_text, anon_13.activity_reference,
    anon_13.activity_kind, anon_13.activity_status, anon_13.depository_account, anon_13.contra_account, anon_13.security_code, anon_13.security_code_kind,
    anon_13.currency, anon_13.status_reason, anon_13.file_name, anon_13.sent_reference, anon_13.sent_id, anon_13.settlement_date, anon_13.our_reference,
    anon_13.code_from, anon_13.code_to, anon_13.security_id, anon_13.security_currency, anon_13.clearing_path, anon_13.unanswered, CASE WHEN ((coalesce(anon_13.depository_account, '-') NOT IN ('00000901'))) THEN 'OTHER_ACCOUNT'
    WHEN (anon_13.security_id IS NULL) THEN 'UNKNOWN_SECURITY' WHEN (anon_13.settlement_date != CAST('2026-11-10' AS DATE) AND NOT (anon_13.settlement_date < CAST('2026-11-10' AS DATE)
    AND anon_13.activity_status = 'MADE' AND anon_13.unanswered IS NOT NULL)) THEN 'OTHER_DAY' ELSE NULL END AS lookup_reason, CAST(coalesce(CAST(anon_13.security_id AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_13.quantity AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_13.money AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_13.contra_account AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' AS content,
    coalesce(anon_13.quantity, CAST(0 AS DECIMAL(18, 6))) AS quantity, coalesce(anon_13.money, CAST(0 AS DECIMAL(18, 2))) AS money
  FROM anon_13
),
anon_10 AS (
  SELECT anon_12.file_id, anon_12.line_number, anon_12.byte_offset, anon_12.byte_length, anon_12.reason, anon_12.detail, anon_12.raw_text, anon_12.activity_reference,
    anon_12.activity_kind, anon_12.activity_status, anon_12.depository_account, anon_12.contra_account, anon_12.security_code, anon_12.security_code_kind,
    anon_12.currency, anon_12.status_reason, anon_12.file_name, anon_12.sent_reference, anon_12.sent_id, anon_12.settlement_date, anon_12.our_reference,
    anon_12.code_from, anon_12.code_to, anon_12.security_id, anon_12.security_currency, anon_12.clearing_path, anon_12.unanswered, anon_12.lookup_reason,
    anon_12.content, anon_12.quantity, anon_12.money, coalesce(anon_12.activity_reference, CAST(anon_12.file_id AS VARCHAR(8000)) + '.' + CAST(anon_12.line_number AS VARCHAR(8000))) AS movement,
    CASE WHEN (anon_12.quantity < 0) THEN 'OUT' ELSE 'IN' END AS direction
  FROM anon_12
),
anon_35 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.activity_reference,
    anon_10.activity_kind, anon_10.activity_status, anon_10.depository_account, anon_10.contra_account, anon_10.security_code, anon_10.security_code_kind,
    anon_10.currency, anon_10.status_reason, anon_10.file_name, anon_10.sent_reference, anon_10.sent_id, anon_10.settlement_date, anon_10.our_reference,
    anon_10.code_from, anon_10.code_to, anon_10.security_id, anon_10.security_currency, anon_10.clearing_path, anon_10.unanswered, anon_10.lookup_reason,
    anon_10.content, anon_10.quantity, anon_10.money, anon_10.movement, anon_10.direction
  FROM anon_10
  WHERE anon_10.lookup_reason IS NULL
),
anon_34 AS (
  SELECT anon_35.file_id, anon_35.line_number, anon_35.byte_offset, anon_35.byte_length, anon_35.reason, anon_35.detail, anon_35.raw_text, anon_35.activity_reference,
    anon_35.activity_kind, anon_35.activity_status, anon_35.depository_account, anon_35.contra_account, anon_35.security_code, anon_35.security_code_kind,
    anon_35.currency, anon_35.status_reason, anon_35.file_name, anon_35.sent_reference, anon_35.sent_id, anon_35.settlement_date, anon_35.our_reference,
    anon_35.code_from, anon_35.code_to, anon_35.security_id, anon_35.security_currency, anon_35.clearing_path, anon_35.unanswered, anon_35.lookup_reason,
    anon_35.content, anon_35.quantity, anon_35.money, anon_35.movement, anon_35.direction, CAST(row_number() OVER (PARTITION BY anon_35.movement, anon_35.activity_status, anon_35.depository_account, anon_35.direction ORDER BY CASE
    WHEN anon_35.file_name IS NULL THEN 1 ELSE 0 END, anon_35.file_name, CASE WHEN anon_35.line_number IS NULL THEN 1 ELSE 0 END, anon_35.line_number, CASE
    WHEN anon_35.file_id IS NULL THEN 1 ELSE 0 END, anon_35.file_id) AS BIGINT) AS rank
  FROM anon_35
),
anon_11 AS (
  SELECT anon_34.file_id, anon_34.line_number, anon_34.rank
  FROM anon_34
),
anon_8 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.activity_reference,
    anon_10.activity_kind, anon_10.activity_status, anon_10.depository_account, anon_10.contra_account, anon_10.security_code, anon_10.security_code_kind,
    anon_10.currency, anon_10.status_reason, anon_10.file_name, anon_10.sent_reference, anon_10.sent_id, anon_10.settlement_date, anon_10.our_reference,
    anon_10.code_from, anon_10.code_to, anon_10.security_id, anon_10.security_currency, anon_10.clearing_path, anon_10.unanswered, anon_10.lookup_reason,
    anon_10.content, anon_10.quantity, anon_10.money, anon_10.movement, anon_10.direction, anon_11.rank
  FROM anon_10
  LEFT OUTER JOIN anon_11 ON anon_10.file_id = anon_11.file_id AND anon_10.line_number = anon_11.line_number
),
anon_36 AS (
  SELECT anon_34.file_id, anon_34.line_number, anon_34.byte_offset, anon_34.byte_length, anon_34.reason, anon_34.detail, anon_34.raw_text, anon_34.activity_reference,
    anon_34.activity_kind, anon_34.activity_status, anon_34.depository_account, anon_34.contra_account, anon_34.security_code, anon_34.security_code_kind,
    anon_34.currency, anon_34.status_reason, anon_34.file_name, anon_34.sent_reference, anon_34.sent_id, anon_34.settlement_date, anon_34.our_reference,
    anon_34.code_from, anon_34.code_to, anon_34.security_id, anon_34.security_currency, anon_34.clearing_path, anon_34.unanswered, anon_34.lookup_reason,
    anon_34.content, anon_34.quantity, anon_34.money, anon_34.movement, anon_34.direction, anon_34.rank
  FROM anon_34
  WHERE anon_34.rank = 1
),
anon_9 AS (
  SELECT anon_36.movement, anon_36.activity_status, anon_36.depository_account, anon_36.direction, anon_36.content AS first_content
  FROM anon_36
),
anon_6 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.byte_offset, anon_8.byte_length, anon_8.reason, anon_8.detail, anon_8.raw_text, anon_8.activity_reference,
    anon_8.activity_kind, anon_8.activity_status, anon_8.depository_account, anon_8.contra_account, anon_8.security_code, anon_8.security_code_kind, anon_8.currency,
    anon_8.status_reason, anon_8.file_name, anon_8.sent_reference, anon_8.sent_id, anon_8.settlement_date, anon_8.our_reference, anon_8.code_from, anon_8.code_to,
    anon_8.security_id, anon_8.security_currency, anon_8.clearing_path, anon_8.unanswered, anon_8.lookup_reason, anon_8.content, anon_8.quantity, anon_8.money,
    anon_8.movement, anon_8.direction, anon_8.rank, anon_9.first_content
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.movement = anon_9.movement AND anon_8.activity_status = anon_9.activity_status AND anon_8.depository_account = anon_9.depository_account
    AND anon_8.direction = anon_9.direction
),
anon_38 AS (
  SELECT recent_depository_activity.file_id, recent_depository_activity.line_number, recent_depository_activity.activity_reference, recent_depository_activity.activity_kind,
    recent_depository_activity.activity_status, recent_depository_activity.depository_account, recent_depository_activity.contra_account, recent_depository_activity.security_id,
    recent_depository_activity.quantity, recent_depository_activity.money, recent_depository_activity.our_reference, recent_depository_activity.status_reason,
    recent_depository_activity.status, recent_depository_activity.reason, recent_depository_activity.known_date
  FROM recent_depository_activity
  WHERE recent_depository_activity.status = 'accepted' AND recent_depository_activity.activity_status IN ('MADE', 'REVERSED') AND recent_depository_activity.activity_reference IS NOT NULL
),
anon_37 AS (
  SELECT anon_38.activity_reference AS earlier_reference, anon_38.activity_status AS earlier_status, anon_38.depository_account AS earlier_account
  FROM anon_38
),
anon_7 AS (
  SELECT DISTINCT anon_37.earlier_reference, anon_37.earlier_status, anon_37.earlier_account
  FROM anon_37
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.byte_offset, anon_6.byte_length, anon_6.reason, anon_6.detail, anon_6.raw_text, anon_6.activity_reference,
    anon_6.activity_kind, anon_6.activity_status, anon_6.depository_account, anon_6.contra_account, anon_6.security_code, anon_6.security_code_kind, anon_6.currency,
    anon_6.status_reason, anon_6.file_name, anon_6.sent_reference, anon_6.sent_id, anon_6.settlement_date, anon_6.our_reference, anon_6.code_from, anon_6.code_to,
    anon_6.security_id, anon_6.security_currency, anon_6.clearing_path, anon_6.unanswered, anon_6.lookup_reason, anon_6.content, anon_6.quantity, anon_6.money,
    anon_6.movement, anon_6.direction, anon_6.rank, anon_6.first_content, anon_7.earlier_reference, anon_7.earlier_status, anon_7.earlier_account
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.activity_reference = anon_7.earlier_reference AND anon_6.activity_status = anon_7.earlier_status AND anon_6.depository_account = anon_7.earlier_account
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.byte_offset, anon_5.byte_length, anon_5.detail, anon_5.raw_text, anon_5.activity_reference, anon_5.activity_kind,
    anon_5.activity_status, anon_5.depository_account, anon_5.contra_account, anon_5.security_code, anon_5.security_code_kind, anon_5.currency, anon_5.status_reason,
    anon_5.file_name, anon_5.sent_reference, anon_5.sent_id, anon_5.settlement_date, anon_5.our_reference, anon_5.code_from, anon_5.code_to, anon_5.security_id,
    anon_5.security_currency, anon_5.clearing_path, anon_5.unanswered, anon_5.lookup_reason, anon_5.content, anon_5.quantity, anon_5.money, anon_5.movement,
    anon_5.direction, anon_5.rank, anon_5.first_content, anon_5.earlier_reference, anon_5.earlier_status, anon_5.earlier_account, coalesce(anon_5.lookup_reason, CASE
    WHEN (anon_5.earlier_reference IS NOT NULL) THEN 'DUPLICATE' WHEN (anon_5.rank > 1 AND anon_5.content = anon_5.first_content) THEN 'DUPLICATE' WHEN (anon_5.rank > 1) THEN 'CONFLICTING_CONTENT'
    ELSE NULL END) AS reason
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.byte_offset, anon_4.byte_length, anon_4.detail, anon_4.raw_text, anon_4.activity_reference, anon_4.activity_kind,
    anon_4.activity_status, anon_4.depository_account, anon_4.contra_account, anon_4.security_code, anon_4.security_code_kind, anon_4.currency, anon_4.status_reason,
    anon_4.file_name, anon_4.sent_reference, anon_4.sent_id, anon_4.settlement_date, anon_4.our_reference, anon_4.code_from, anon_4.code_to, anon_4.security_id,
    anon_4.security_currency, anon_4.clearing_path, anon_4.unanswered, anon_4.lookup_reason, anon_4.content, anon_4.quantity, anon_4.money, anon_4.movement,
    anon_4.direction, anon_4.rank, anon_4.first_content, anon_4.earlier_reference, anon_4.earlier_status, anon_4.earlier_account, anon_4.reason, CASE WHEN (anon_4.reason IS NULL) THEN 'accepted'
    WHEN (anon_4.reason = 'DUPLICATE') THEN 'duplicate' ELSE 'rejected' END AS status
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.byte_offset, anon_3.byte_length, anon_3.detail, anon_3.raw_text, anon_3.activity_reference, anon_3.activity_kind,
    anon_3.activity_status, anon_3.depository_account, anon_3.contra_account, anon_3.security_code, anon_3.security_code_kind, anon_3.currency, anon_3.status_reason,
    anon_3.file_name, anon_3.sent_reference, anon_3.sent_id, anon_3.settlement_date, anon_3.our_reference, anon_3.code_from, anon_3.code_to, anon_3.security_id,
    anon_3.security_currency, anon_3.clearing_path, anon_3.unanswered, anon_3.lookup_reason, anon_3.content, anon_3.quantity, anon_3.money, anon_3.movement,
    anon_3.direction, anon_3.rank, anon_3.first_content, anon_3.earlier_reference, anon_3.earlier_status, anon_3.earlier_account, anon_3.reason, anon_3.status,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS BIGINT) AS line_number, anon_2.activity_reference, anon_2.activity_kind, anon_2.activity_status, anon_2.depository_account,
    anon_2.contra_account, anon_2.security_id, CAST(anon_2.quantity AS DECIMAL(18, 6)) AS quantity, CAST(anon_2.money AS DECIMAL(18, 2)) AS money, anon_2.our_reference,
    anon_2.status_reason, anon_2.status, anon_2.reason, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.activity_reference, anon_1.activity_kind, anon_1.activity_status, anon_1.depository_account, anon_1.contra_account,
  anon_1.security_id, anon_1.quantity, anon_1.money, anon_1.our_reference, anon_1.status_reason, anon_1.status, anon_1.reason, anon_1.known_date
FROM anon_1
