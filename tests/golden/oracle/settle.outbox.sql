WITH
anon_17 AS (
  SELECT instruction_state.instruction_id, instruction_state.origin, instruction_state.item_id, instruction_state.replaces, instruction_state.venue, instruction_state.message_reference,
    instruction_state.depository_reference, instruction_state.common_reference, instruction_state.trade_reference, instruction_state.movement, instruction_state.payment,
    instruction_state.trade_date, instruction_state.settlement_date, instruction_state.security_id, instruction_state.currency, instruction_state.depository_account,
    instruction_state.counterparty, instruction_state.place_of_settlement, instruction_state.account_id, instruction_state.transaction_kind, instruction_state.opt_out,
    instruction_state.state, instruction_state.venue_process, instruction_state.venue_code, instruction_state.status_reason, instruction_state.instructed_quantity,
    instruction_state.instructed_money, instruction_state.settled_quantity, instruction_state.settled_money, instruction_state.resume_state, instruction_state.hold,
    instruction_state.asked_hold, instruction_state.priority, instruction_state.partial_code, instruction_state.linked_reference, instruction_state.link_kind,
    instruction_state.pool_reference, instruction_state.open_quantity, instruction_state.open_money, instruction_state.answers, instruction_state.opened_date,
    instruction_state.changed_date, instruction_state.ended_date
  FROM instruction_state
  WHERE instruction_state.origin IN ('LINE', 'CLAIM', 'TRANSFORMED')
),
anon_16 AS (
  SELECT anon_17.instruction_id, anon_17.venue, anon_17.movement, anon_17.payment, anon_17.security_id, anon_17.currency, anon_17.trade_date, anon_17.settlement_date,
    anon_17.depository_account, anon_17.counterparty, anon_17.place_of_settlement, anon_17.transaction_kind, anon_17.linked_reference, anon_17.link_kind,
    anon_17.priority, anon_17.partial_code, anon_17.hold, anon_17.state, anon_17.answers, anon_17.ended_date, anon_17.replaces, anon_17.open_quantity AS quantity,
    anon_17.open_money AS money, 'NEW' AS message_kind, anon_17.instruction_id AS outbox_reference
  FROM anon_17
),
anon_15 AS (
  SELECT anon_16.instruction_id, anon_16.venue, anon_16.movement, anon_16.payment, anon_16.security_id, anon_16.currency, anon_16.trade_date, anon_16.settlement_date,
    anon_16.depository_account, anon_16.counterparty, anon_16.place_of_settlement, anon_16.transaction_kind, anon_16.linked_reference, anon_16.link_kind,
    anon_16.priority, anon_16.partial_code, anon_16.hold, anon_16.state, anon_16.answers, anon_16.ended_date, anon_16.replaces, anon_16.quantity, anon_16.money,
    anon_16.message_kind, anon_16.outbox_reference
  FROM anon_16
  WHERE anon_16.ended_date IS NULL AND anon_16.answers = 0 OR anon_16.state = 'DROPPED'
),
anon_24 AS (
  SELECT previous_outbox.outbox_reference, previous_outbox.instruction_id, previous_outbox.message_kind, previous_outbox.outbox_state, previous_outbox.action,
    previous_outbox.attempts, previous_outbox.venue, previous_outbox.movement, previous_outbox.payment, previous_outbox.security_id, previous_outbox.quantity,
    previous_outbox.money, previous_outbox.currency, previous_outbox.trade_date, previous_outbox.settlement_date, previous_outbox.depository_account, previous_outbox.counterparty,
    previous_outbox.place_of_settlement, previous_outbox.transaction_kind, previous_outbox.hold, previous_outbox.priority, previous_outbox.partial_code,
    previous_outbox.linked_reference, previous_outbox.link_kind, previous_outbox.first_date, previous_outbox.sent_date
  FROM previous_outbox
  WHERE previous_outbox.outbox_state != 'ANSWERED'
),
anon_23 AS (
  SELECT anon_24.outbox_reference
  FROM anon_24
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
  WHERE instruction_message.reason IS NULL
),
anon_29 AS (
  SELECT anon_30.file_id, anon_30.line_number, anon_30.byte_offset, anon_30.byte_length, anon_30.reason, anon_30.detail, anon_30.raw_text, anon_30.message_kind,
    anon_30.sender, anon_30.message_type, anon_30.message_reference, anon_30.instruction_reference, anon_30.depository_reference, anon_30.common_reference,
    anon_30.trade_reference, anon_30.linked_reference, anon_30.link_kind, anon_30.pool_reference, anon_30.movement, anon_30.payment, anon_30.trade_date,
    anon_30.settlement_date, anon_30.security_code, anon_30.security_code_kind, anon_30.quantity, anon_30.quantity_kind, anon_30.amount, anon_30.currency,
    anon_30.price, anon_30.safekeeping_account, anon_30.counterparty_depository, anon_30.counterparty, anon_30.counterparty_client, anon_30.place_of_settlement,
    anon_30.place_of_trade, anon_30.transaction_kind, anon_30.partial_code, anon_30.hold, anon_30.priority, anon_30.opt_out, anon_30.cum_ex, anon_30.sent_at
  FROM anon_30
  WHERE anon_30.message_kind IN ('NEW', 'CANCEL')
),
anon_28 AS (
  SELECT anon_29.message_kind, anon_29.instruction_reference AS echoed
  FROM anon_29
),
anon_27 AS (
  SELECT DISTINCT anon_28.message_kind, anon_28.echoed
  FROM anon_28
),
anon_12 AS (
  SELECT anon_27.message_kind, anon_27.echoed, 'Y' AS sent_today
  FROM anon_27
),
anon_26 AS (
  SELECT anon_12.message_kind, anon_12.echoed, anon_12.sent_today
  FROM anon_12
  WHERE anon_12.message_kind = 'NEW'
),
anon_25 AS (
  SELECT anon_26.echoed AS outbox_reference
  FROM anon_26
),
anon_22 AS (
  SELECT anon_23.outbox_reference
  FROM anon_23
  UNION ALL
  SELECT anon_25.outbox_reference
  FROM anon_25
),
anon_21 AS (
  SELECT DISTINCT anon_22.outbox_reference
  FROM anon_22
),
anon_19 AS (
  SELECT anon_16.instruction_id, anon_16.venue, anon_16.movement, anon_16.payment, anon_16.security_id, anon_16.currency, anon_16.trade_date, anon_16.settlement_date,
    anon_16.depository_account, anon_16.counterparty, anon_16.place_of_settlement, anon_16.transaction_kind, anon_16.linked_reference, anon_16.link_kind,
    anon_16.priority, anon_16.partial_code, anon_16.hold, anon_16.state, anon_16.answers, anon_16.ended_date, anon_16.replaces, anon_16.quantity, anon_16.money,
    anon_16.message_kind, anon_16.outbox_reference
  FROM anon_16
  WHERE EXISTS (
    SELECT 1 AS anon_20
    FROM anon_21
    WHERE anon_16.outbox_reference = anon_21.outbox_reference
  )
),
anon_18 AS (
  SELECT anon_19.instruction_id, anon_19.venue, anon_19.movement, anon_19.payment, anon_19.security_id, anon_19.currency, anon_19.trade_date, anon_19.settlement_date,
    anon_19.depository_account, anon_19.counterparty, anon_19.place_of_settlement, anon_19.transaction_kind, anon_19.linked_reference, anon_19.link_kind,
    anon_19.priority, anon_19.partial_code, anon_19.hold, anon_19.state, anon_19.answers, anon_19.ended_date, anon_19.replaces, anon_19.quantity, anon_19.money,
    anon_19.message_kind, anon_19.outbox_reference
  FROM anon_19
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_31
    FROM anon_15
    WHERE anon_19.outbox_reference = anon_15.outbox_reference
  ))
),
anon_33 AS (
  SELECT anon_17.instruction_id, anon_17.origin, anon_17.item_id, anon_17.replaces, anon_17.venue, anon_17.message_reference, anon_17.depository_reference,
    anon_17.common_reference, anon_17.trade_reference, anon_17.movement, anon_17.payment, anon_17.trade_date, anon_17.settlement_date, anon_17.security_id,
    anon_17.currency, anon_17.depository_account, anon_17.counterparty, anon_17.place_of_settlement, anon_17.account_id, anon_17.transaction_kind, anon_17.opt_out,
    anon_17.state, anon_17.venue_process, anon_17.venue_code, anon_17.status_reason, anon_17.instructed_quantity, anon_17.instructed_money, anon_17.settled_quantity,
    anon_17.settled_money, anon_17.resume_state, anon_17.hold, anon_17.asked_hold, anon_17.priority, anon_17.partial_code, anon_17.linked_reference, anon_17.link_kind,
    anon_17.pool_reference, anon_17.open_quantity, anon_17.open_money, anon_17.answers, anon_17.opened_date, anon_17.changed_date, anon_17.ended_date
  FROM anon_17
  WHERE anon_17.state = 'CANCEL_REQUESTED'
),
anon_32 AS (
  SELECT anon_33.instruction_id, anon_33.venue, anon_33.movement, anon_33.payment, anon_33.security_id, anon_33.currency, anon_33.trade_date, anon_33.settlement_date,
    anon_33.depository_account, anon_33.counterparty, anon_33.place_of_settlement, anon_33.transaction_kind, anon_33.linked_reference, anon_33.link_kind,
    anon_33.priority, anon_33.partial_code, anon_33.hold, anon_33.state, anon_33.answers, anon_33.ended_date, anon_33.replaces, anon_33.open_quantity AS quantity,
    anon_33.open_money AS money, 'CANCEL' AS message_kind, CASE WHEN CAST(anon_33.instruction_id AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_33.instruction_id AS VARCHAR2(4000)) || '.CANCEL' END AS outbox_reference
  FROM anon_33
),
anon_13 AS (
  SELECT anon_15.instruction_id, anon_15.venue, anon_15.movement, anon_15.payment, anon_15.security_id, anon_15.currency, anon_15.trade_date, anon_15.settlement_date,
    anon_15.depository_account, anon_15.counterparty, anon_15.place_of_settlement, anon_15.transaction_kind, anon_15.linked_reference, anon_15.link_kind,
    anon_15.priority, anon_15.partial_code, anon_15.hold, anon_15.state, anon_15.answers, anon_15.ended_date, anon_15.replaces, anon_15.quantity, anon_15.money,
    anon_15.message_kind, anon_15.outbox_reference
  FROM anon_15
  UNION ALL
  SELECT anon_18.instruction_id, anon_18.venue, anon_18.movement, anon_18.payment, anon_18.security_id, anon_18.currency, anon_18.trade_date, anon_18.settlement_date,
    anon_18.depository_account, anon_18.counterparty, anon_18.place_of_settlement, anon_18.transaction_kind, anon_18.linked_reference, anon_18.link_kind,
    anon_18.priority, anon_18.partial_code, anon_18.hold, anon_18.state, anon_18.answers, anon_18.ended_date, anon_18.replaces, anon_18.quantity, anon_18.money,
    anon_18.message_kind, anon_18.outbox_reference
  FROM anon_18
  UNION ALL
  SELECT anon_32.instruction_id, anon_32.venue, anon_32.movement, anon_32.payment, anon_32.security_id, anon_32.currency, anon_32.trade_date, anon_32.settlement_date,
    anon_32.depository_account, anon_32.counterparty, anon_32.place_of_settlement, anon_32.transaction_kind, anon_32.linked_reference, anon_32.link_kind,
    anon_32.priority, anon_32.partial_code, anon_32.hold, anon_32.state, anon_32.answers, anon_32.ended_date, anon_32.replaces, anon_32.quantity, anon_32.money,
    anon_32.message_kind, anon_32.outbox_reference
  FROM anon_32
),
anon_14 AS (
  SELECT anon_24.outbox_reference, anon_24.first_date, anon_24.sent_date, anon_24.attempts, anon_24.outbox_state AS earlier_state
  FROM anon_24
),
anon_11 AS (
  SELECT anon_13.instruction_id, anon_13.venue, anon_13.movement, anon_13.payment, anon_13.security_id, anon_13.currency, anon_13.trade_date, anon_13.settlement_date,
    anon_13.depository_account, anon_13.counterparty, anon_13.place_of_settlement, anon_13.transaction_kind, anon_13.linked_reference, anon_13.link_kind,
    anon_13.priority, anon_13.partial_code, anon_13.hold, anon_13.state, anon_13.answers, anon_13.ended_date, anon_13.replaces, anon_13.quantity, anon_13.money,
    anon_13.message_kind, anon_13.outbox_reference, anon_14.first_date, anon_14.sent_date, anon_14.attempts, anon_14.earlier_state
  FROM anon_13
  LEFT OUTER JOIN anon_14 ON anon_13.outbox_reference = anon_14.outbox_reference
),
anon_9 AS (
  SELECT anon_11.instruction_id, anon_11.venue, anon_11.movement, anon_11.payment, anon_11.security_id, anon_11.currency, anon_11.trade_date, anon_11.settlement_date,
    anon_11.depository_account, anon_11.counterparty, anon_11.place_of_settlement, anon_11.transaction_kind, anon_11.linked_reference, anon_11.link_kind,
    anon_11.priority, anon_11.partial_code, anon_11.hold, anon_11.state, anon_11.answers, anon_11.ended_date, anon_11.replaces, anon_11.quantity, anon_11.money,
    anon_11.message_kind, anon_11.outbox_reference, anon_11.first_date, anon_11.sent_date, anon_11.attempts, anon_11.earlier_state, anon_12.echoed, anon_12.sent_today
  FROM anon_11
  LEFT OUTER JOIN anon_12 ON anon_11.message_kind = anon_12.message_kind AND anon_11.instruction_id = anon_12.echoed
),
anon_36 AS (
  SELECT anon_30.file_id, anon_30.line_number, anon_30.byte_offset, anon_30.byte_length, anon_30.reason, anon_30.detail, anon_30.raw_text, anon_30.message_kind,
    anon_30.sender, anon_30.message_type, anon_30.message_reference, anon_30.instruction_reference, anon_30.depository_reference, anon_30.common_reference,
    anon_30.trade_reference, anon_30.linked_reference, anon_30.link_kind, anon_30.pool_reference, anon_30.movement, anon_30.payment, anon_30.trade_date,
    anon_30.settlement_date, anon_30.security_code, anon_30.security_code_kind, anon_30.quantity, anon_30.quantity_kind, anon_30.amount, anon_30.currency,
    anon_30.price, anon_30.safekeeping_account, anon_30.counterparty_depository, anon_30.counterparty, anon_30.counterparty_client, anon_30.place_of_settlement,
    anon_30.place_of_trade, anon_30.transaction_kind, anon_30.partial_code, anon_30.hold, anon_30.priority, anon_30.opt_out, anon_30.cum_ex, anon_30.sent_at
  FROM anon_30
  WHERE anon_30.message_kind = 'QUERY'
),
anon_35 AS (
  SELECT anon_36.instruction_reference AS queried
  FROM anon_36
),
anon_34 AS (
  SELECT DISTINCT anon_35.queried
  FROM anon_35
),
anon_10 AS (
  SELECT anon_34.queried, 'Y' AS asked_today
  FROM anon_34
),
anon_7 AS (
  SELECT anon_9.instruction_id, anon_9.venue, anon_9.movement, anon_9.payment, anon_9.security_id, anon_9.currency, anon_9.trade_date, anon_9.settlement_date,
    anon_9.depository_account, anon_9.counterparty, anon_9.place_of_settlement, anon_9.transaction_kind, anon_9.linked_reference, anon_9.link_kind, anon_9.priority,
    anon_9.partial_code, anon_9.hold, anon_9.state, anon_9.answers, anon_9.ended_date, anon_9.replaces, anon_9.quantity, anon_9.money, anon_9.message_kind,
    anon_9.outbox_reference, anon_9.first_date, anon_9.sent_date, anon_9.attempts, anon_9.earlier_state, anon_9.echoed, anon_9.sent_today, anon_10.queried,
    anon_10.asked_today
  FROM anon_9
  LEFT OUTER JOIN anon_10 ON anon_9.instruction_id = anon_10.queried
),
anon_8 AS (
  SELECT instruction_state.instruction_id AS old_id, instruction_state.state AS old_state
  FROM instruction_state
),
anon_6 AS (
  SELECT anon_7.instruction_id, anon_7.venue, anon_7.movement, anon_7.payment, anon_7.security_id, anon_7.currency, anon_7.trade_date, anon_7.settlement_date,
    anon_7.depository_account, anon_7.counterparty, anon_7.place_of_settlement, anon_7.transaction_kind, anon_7.linked_reference, anon_7.link_kind, anon_7.priority,
    anon_7.partial_code, anon_7.hold, anon_7.state, anon_7.answers, anon_7.ended_date, anon_7.replaces, anon_7.quantity, anon_7.money, anon_7.message_kind,
    anon_7.outbox_reference, anon_7.first_date, anon_7.sent_date, anon_7.attempts, anon_7.earlier_state, anon_7.echoed, anon_7.sent_today, anon_7.queried,
    anon_7.asked_today, anon_8.old_id, anon_8.old_state
  FROM anon_7
  LEFT OUTER JOIN anon_8 ON anon_7.replaces = anon_8.old_id
),
anon_5 AS (
  SELECT anon_6.instruction_id, anon_6.venue, anon_6.movement, anon_6.payment, anon_6.security_id, anon_6.currency, anon_6.trade_date, anon_6.settlement_date,
    anon_6.depository_account, anon_6.counterparty, anon_6.place_of_settlement, anon_6.transaction_kind, anon_6.linked_reference, anon_6.link_kind, anon_6.priority,
    anon_6.partial_code, anon_6.hold, anon_6.state, anon_6.answers, anon_6.ended_date, anon_6.replaces, anon_6.quantity, anon_6.money, anon_6.message_kind,
    anon_6.outbox_reference, anon_6.first_date, anon_6.sent_date, anon_6.attempts, anon_6.earlier_state, anon_6.echoed, anon_6.sent_today, anon_6.queried,
    anon_6.asked_today, anon_6.old_id, anon_6.old_state, CASE WHEN (anon_6.message_kind = 'NEW' AND anon_6.replaces IS NOT NULL AND anon_6.sent_date IS NULL
    AND (anon_6.old_state IS NULL AND anon_6.earlier_state = 'WAITING' OR anon_6.old_state IS NOT NULL AND (anon_6.old_state NOT IN ('CANCELLED', 'REJECTED')))) THEN 1
    ELSE 0 END AS waits
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.instruction_id, anon_5.venue, anon_5.movement, anon_5.payment, anon_5.security_id, anon_5.currency, anon_5.trade_date, anon_5.settlement_date,
    anon_5.depository_account, anon_5.counterparty, anon_5.place_of_settlement, anon_5.transaction_kind, anon_5.linked_reference, anon_5.link_kind, anon_5.priority,
    anon_5.partial_code, anon_5.hold, anon_5.state, anon_5.answers, anon_5.ended_date, anon_5.replaces, anon_5.quantity, anon_5.money, anon_5.message_kind,
    anon_5.outbox_reference, anon_5.first_date, anon_5.attempts, anon_5.earlier_state, anon_5.echoed, anon_5.sent_today, anon_5.queried, anon_5.asked_today,
    anon_5.old_id, anon_5.old_state, anon_5.waits, anon_5.sent_date AS earlier_date, CASE WHEN (anon_5.sent_today = 'Y') THEN DATE '2026-11-10' ELSE anon_5.sent_date END AS sent_date
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.instruction_id, anon_4.venue, anon_4.movement, anon_4.payment, anon_4.security_id, anon_4.currency, anon_4.trade_date, anon_4.settlement_date,
    anon_4.depository_account, anon_4.counterparty, anon_4.place_of_settlement, anon_4.transaction_kind, anon_4.linked_reference, anon_4.link_kind, anon_4.priority,
    anon_4.partial_code, anon_4.hold, anon_4.state, anon_4.answers, anon_4.ended_date, anon_4.replaces, anon_4.quantity, anon_4.money, anon_4.message_kind,
    anon_4.outbox_reference, anon_4.first_date, anon_4.attempts, anon_4.earlier_state, anon_4.echoed, anon_4.sent_today, anon_4.queried, anon_4.asked_today,
    anon_4.old_id, anon_4.old_state, anon_4.waits, anon_4.earlier_date, anon_4.sent_date, CASE WHEN (NOT (anon_4.message_kind = 'NEW' AND anon_4.answers > 0
    AND anon_4.state != 'DROPPED' OR anon_4.ended_date IS NOT NULL) AND anon_4.waits = 1) THEN 'WAITING' WHEN (anon_4.message_kind = 'NEW' AND anon_4.state = 'DROPPED'
    AND anon_4.earlier_date < DATE '2026-11-10' AND anon_4.sent_today IS NULL OR anon_4.sent_date IS NULL AND NOT (anon_4.message_kind = 'NEW' AND anon_4.answers > 0
    AND anon_4.state != 'DROPPED' OR anon_4.ended_date IS NOT NULL)) THEN 'TO_SEND' WHEN (anon_4.message_kind = 'NEW' AND anon_4.answers > 0 AND anon_4.state != 'DROPPED'
    OR anon_4.ended_date IS NOT NULL) THEN 'ANSWERED' WHEN (anon_4.sent_date = DATE '2026-11-10') THEN 'SENT' ELSE 'UNKNOWN' END AS outbox_state
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.instruction_id, anon_3.venue, anon_3.movement, anon_3.payment, anon_3.security_id, anon_3.currency, anon_3.trade_date, anon_3.settlement_date,
    anon_3.depository_account, anon_3.counterparty, anon_3.place_of_settlement, anon_3.transaction_kind, anon_3.linked_reference, anon_3.link_kind, anon_3.priority,
    anon_3.partial_code, anon_3.state, anon_3.answers, anon_3.ended_date, anon_3.replaces, anon_3.quantity, anon_3.money, anon_3.message_kind, anon_3.outbox_reference,
    anon_3.earlier_state, anon_3.echoed, anon_3.sent_today, anon_3.queried, anon_3.asked_today, anon_3.old_id, anon_3.old_state, anon_3.waits, anon_3.earlier_date,
    anon_3.sent_date, anon_3.outbox_state, CASE WHEN (anon_3.outbox_state = 'TO_SEND') THEN 'SEND' WHEN (anon_3.outbox_state = 'UNKNOWN' AND anon_3.asked_today IS NULL) THEN 'QUERY'
    ELSE 'NONE' END AS action, CASE WHEN (anon_3.hold = 'Y') THEN 'Y' ELSE CAST(NULL AS VARCHAR2(4000)) END AS hold, coalesce(anon_3.attempts, 0) + CASE
    WHEN (anon_3.sent_today = 'Y') THEN 1 ELSE 0 END AS attempts, coalesce(anon_3.first_date, DATE '2026-11-10') AS first_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.outbox_reference, anon_2.instruction_id, anon_2.message_kind, anon_2.outbox_state, anon_2.action, CAST(anon_2.attempts AS NUMBER(19)) AS attempts,
    anon_2.venue, anon_2.movement, anon_2.payment, anon_2.security_id, CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_2.money AS NUMBER(38, 2)) AS money,
    anon_2.currency, CAST(anon_2.trade_date AS DATE) AS trade_date, CAST(anon_2.settlement_date AS DATE) AS settlement_date, anon_2.depository_account,
    anon_2.counterparty, anon_2.place_of_settlement, anon_2.transaction_kind, anon_2.hold, anon_2.priority, anon_2.partial_code, anon_2.linked_reference,
    anon_2.link_kind, CAST(anon_2.first_date AS DATE) AS first_date, CAST(anon_2.sent_date AS DATE) AS sent_date
  FROM anon_2
)
SELECT anon_1.outbox_reference, anon_1.instruction_id, anon_1.message_kind, anon_1.outbox_state, anon_1.action, anon_1.attempts, anon_1.venue, anon_1.movement,
  anon_1.payment, anon_1.security_id, anon_1.quantity, anon_1.money, anon_1.currency, anon_1.trade_date, anon_1.settlement_date, anon_1.depository_account,
  anon_1.counterparty, anon_1.place_of_settlement, anon_1.transaction_kind, anon_1.hold, anon_1.priority, anon_1.partial_code, anon_1.linked_reference,
  anon_1.link_kind, anon_1.first_date, anon_1.sent_date
FROM anon_1
