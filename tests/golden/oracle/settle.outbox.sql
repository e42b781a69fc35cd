WITH
anon_14 AS (
  SELECT instruction_state.instruction_id, instruction_state.origin, instruction_state.venue, instruction_state.message_reference, instruction_state.depository_reference,
    instruction_state.common_reference, instruction_state.trade_reference, instruction_state.movement, instruction_state.payment, instruction_state.trade_date,
    instruction_state.settlement_date, instruction_state.security_id, instruction_state.currency, instruction_state.depository_account, instruction_state.counterparty,
    instruction_state.place_of_settlement, instruction_state.account_id, instruction_state.transaction_kind, instruction_state.opt_out, instruction_state.state,
    instruction_state.venue_process, instruction_state.venue_code, instruction_state.status_reason, instruction_state.instructed_quantity, instruction_state.instructed_money,
    instruction_state.settled_quantity, instruction_state.settled_money, instruction_state.resume_state, instruction_state.hold, instruction_state.asked_hold,
    instruction_state.priority, instruction_state.partial_code, instruction_state.linked_reference, instruction_state.link_kind, instruction_state.pool_reference,
    instruction_state.open_quantity, instruction_state.open_money, instruction_state.answers, instruction_state.opened_date, instruction_state.changed_date,
    instruction_state.ended_date
  FROM instruction_state
  WHERE instruction_state.origin IN ('LINE', 'CLAIM')
),
anon_13 AS (
  SELECT anon_14.instruction_id, anon_14.venue, anon_14.movement, anon_14.payment, anon_14.security_id, anon_14.currency, anon_14.trade_date, anon_14.settlement_date,
    anon_14.depository_account, anon_14.counterparty, anon_14.place_of_settlement, anon_14.transaction_kind, anon_14.linked_reference, anon_14.link_kind,
    anon_14.state, anon_14.answers, anon_14.ended_date, anon_14.open_quantity AS quantity, anon_14.open_money AS money, 'NEW' AS message_kind, anon_14.instruction_id AS outbox_reference
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.instruction_id, anon_13.venue, anon_13.movement, anon_13.payment, anon_13.security_id, anon_13.currency, anon_13.trade_date, anon_13.settlement_date,
    anon_13.depository_account, anon_13.counterparty, anon_13.place_of_settlement, anon_13.transaction_kind, anon_13.linked_reference, anon_13.link_kind,
    anon_13.state, anon_13.answers, anon_13.ended_date, anon_13.quantity, anon_13.money, anon_13.message_kind, anon_13.outbox_reference
  FROM anon_13
  WHERE anon_13.ended_date IS NULL AND anon_13.answers = 0 OR anon_13.state = 'DROPPED'
),
anon_21 AS (
  SELECT previous_outbox.outbox_reference, previous_outbox.instruction_id, previous_outbox.message_kind, previous_outbox.outbox_state, previous_outbox.action,
    previous_outbox.attempts, previous_outbox.venue, previous_outbox.movement, previous_outbox.payment, previous_outbox.security_id, previous_outbox.quantity,
    previous_outbox.money, previous_outbox.currency, previous_outbox.trade_date, previous_outbox.settlement_date, previous_outbox.depository_account, previous_outbox.counterparty,
    previous_outbox.place_of_settlement, previous_outbox.transaction_kind, previous_outbox.linked_reference, previous_outbox.link_kind, previous_outbox.first_date,
    previous_outbox.sent_date
  FROM previous_outbox
  WHERE previous_outbox.outbox_state != 'ANSWERED'
),
anon_20 AS (
  SELECT anon_21.outbox_reference
  FROM anon_21
),
anon_27 AS (
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
anon_26 AS (
  SELECT anon_27.file_id, anon_27.line_number, anon_27.byte_offset, anon_27.byte_length, anon_27.reason, anon_27.detail, anon_27.raw_text, anon_27.message_kind,
    anon_27.sender, anon_27.message_type, anon_27.message_reference, anon_27.instruction_reference, anon_27.depository_reference, anon_27.common_reference,
    anon_27.trade_reference, anon_27.linked_reference, anon_27.link_kind, anon_27.pool_reference, anon_27.movement, anon_27.payment, anon_27.trade_date,
    anon_27.settlement_date, anon_27.security_code, anon_27.security_code_kind, anon_27.quantity, anon_27.quantity_kind, anon_27.amount, anon_27.currency,
    anon_27.price, anon_27.safekeeping_account, anon_27.counterparty_depository, anon_27.counterparty, anon_27.counterparty_client, anon_27.place_of_settlement,
    anon_27.place_of_trade, anon_27.transaction_kind, anon_27.partial_code, anon_27.hold, anon_27.priority, anon_27.opt_out, anon_27.cum_ex, anon_27.sent_at
  FROM anon_27
  WHERE anon_27.message_kind IN ('NEW', 'CANCEL')
),
anon_25 AS (
  SELECT anon_26.message_kind, anon_26.instruction_reference AS echoed
  FROM anon_26
),
anon_24 AS (
  SELECT DISTINCT anon_25.message_kind, anon_25.echoed
  FROM anon_25
),
anon_9 AS (
  SELECT anon_24.message_kind, anon_24.echoed, 'Y' AS sent_today
  FROM anon_24
),
anon_23 AS (
  SELECT anon_9.message_kind, anon_9.echoed, anon_9.sent_today
  FROM anon_9
  WHERE anon_9.message_kind = 'NEW'
),
anon_22 AS (
  SELECT anon_23.echoed AS outbox_reference
  FROM anon_23
),
anon_19 AS (
  SELECT anon_20.outbox_reference
  FROM anon_20
  UNION ALL
  SELECT anon_22.outbox_reference
  FROM anon_22
),
anon_18 AS (
  SELECT DISTINCT anon_19.outbox_reference
  FROM anon_19
),
anon_16 AS (
  SELECT anon_13.instruction_id, anon_13.venue, anon_13.movement, anon_13.payment, anon_13.security_id, anon_13.currency, anon_13.trade_date, anon_13.settlement_date,
    anon_13.depository_account, anon_13.counterparty, anon_13.place_of_settlement, anon_13.transaction_kind, anon_13.linked_reference, anon_13.link_kind,
    anon_13.state, anon_13.answers, anon_13.ended_date, anon_13.quantity, anon_13.money, anon_13.message_kind, anon_13.outbox_reference
  FROM anon_13
  WHERE EXISTS (
    SELECT 1 AS anon_17
    FROM anon_18
    WHERE anon_13.outbox_reference = anon_18.outbox_reference
  )
),
anon_15 AS (
  SELECT anon_16.instruction_id, anon_16.venue, anon_16.movement, anon_16.payment, anon_16.security_id, anon_16.currency, anon_16.trade_date, anon_16.settlement_date,
    anon_16.depository_account, anon_16.counterparty, anon_16.place_of_settlement, anon_16.transaction_kind, anon_16.linked_reference, anon_16.link_kind,
    anon_16.state, anon_16.answers, anon_16.ended_date, anon_16.quantity, anon_16.money, anon_16.message_kind, anon_16.outbox_reference
  FROM anon_16
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_28
    FROM anon_12
    WHERE anon_16.outbox_reference = anon_12.outbox_reference
  ))
),
anon_30 AS (
  SELECT anon_14.instruction_id, anon_14.origin, anon_14.venue, anon_14.message_reference, anon_14.depository_reference, anon_14.common_reference, anon_14.trade_reference,
    anon_14.movement, anon_14.payment, anon_14.trade_date, anon_14.settlement_date, anon_14.security_id, anon_14.currency, anon_14.depository_account, anon_14.counterparty,
    anon_14.place_of_settlement, anon_14.account_id, anon_14.transaction_kind, anon_14.opt_out, anon_14.state, anon_14.venue_process, anon_14.venue_code,
    anon_14.status_reason, anon_14.instructed_quantity, anon_14.instructed_money, anon_14.settled_quantity, anon_14.settled_money, anon_14.resume_state,
    anon_14.hold, anon_14.asked_hold, anon_14.priority, anon_14.partial_code, anon_14.linked_reference, anon_14.link_kind, anon_14.pool_reference, anon_14.open_quantity,
    anon_14.open_money, anon_14.answers, anon_14.opened_date, anon_14.changed_date, anon_14.ended_date
  FROM anon_14
  WHERE anon_14.state = 'CANCEL_REQUESTED'
),
anon_29 AS (
  SELECT anon_30.instruction_id, anon_30.venue, anon_30.movement, anon_30.payment, anon_30.security_id, anon_30.currency, anon_30.trade_date, anon_30.settlement_date,
    anon_30.depository_account, anon_30.counterparty, anon_30.place_of_settlement, anon_30.transaction_kind, anon_30.linked_reference, anon_30.link_kind,
    anon_30.state, anon_30.answers, anon_30.ended_date, anon_30.open_quantity AS quantity, anon_30.open_money AS money, 'CANCEL' AS message_kind, CASE WHEN CAST(anon_30.instruction_id AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_30.instruction_id AS VARCHAR2(4000)) || '.CANCEL' END AS outbox_reference
  FROM anon_30
),
anon_10 AS (
  SELECT anon_12.instruction_id, anon_12.venue, anon_12.movement, anon_12.payment, anon_12.security_id, anon_12.currency, anon_12.trade_date, anon_12.settlement_date,
    anon_12.depository_account, anon_12.counterparty, anon_12.place_of_settlement, anon_12.transaction_kind, anon_12.linked_reference, anon_12.link_kind,
    anon_12.state, anon_12.answers, anon_12.ended_date, anon_12.quantity, anon_12.money, anon_12.message_kind, anon_12.outbox_reference
  FROM anon_12
  UNION ALL
  SELECT anon_15.instruction_id, anon_15.venue, anon_15.movement, anon_15.payment, anon_15.security_id, anon_15.currency, anon_15.trade_date, anon_15.settlement_date,
    anon_15.depository_account, anon_15.counterparty, anon_15.place_of_settlement, anon_15.transaction_kind, anon_15.linked_reference, anon_15.link_kind,
    anon_15.state, anon_15.answers, anon_15.ended_date, anon_15.quantity, anon_15.money, anon_15.message_kind, anon_15.outbox_reference
  FROM anon_15
  UNION ALL
  SELECT anon_29.instruction_id, anon_29.venue, anon_29.movement, anon_29.payment, anon_29.security_id, anon_29.currency, anon_29.trade_date, anon_29.settlement_date,
    anon_29.depository_account, anon_29.counterparty, anon_29.place_of_settlement, anon_29.transaction_kind, anon_29.linked_reference, anon_29.link_kind,
    anon_29.state, anon_29.answers, anon_29.ended_date, anon_29.quantity, anon_29.money, anon_29.message_kind, anon_29.outbox_reference
  FROM anon_29
),
anon_11 AS (
  SELECT anon_21.outbox_reference, anon_21.first_date, anon_21.sent_date, anon_21.attempts
  FROM anon_21
),
anon_8 AS (
  SELECT anon_10.instruction_id, anon_10.venue, anon_10.movement, anon_10.payment, anon_10.security_id, anon_10.currency, anon_10.trade_date, anon_10.settlement_date,
    anon_10.depository_account, anon_10.counterparty, anon_10.place_of_settlement, anon_10.transaction_kind, anon_10.linked_reference, anon_10.link_kind,
    anon_10.state, anon_10.answers, anon_10.ended_date, anon_10.quantity, anon_10.money, anon_10.message_kind, anon_10.outbox_reference, anon_11.first_date,
    anon_11.sent_date, anon_11.attempts
  FROM anon_10
  LEFT OUTER JOIN anon_11 ON anon_10.outbox_reference = anon_11.outbox_reference
),
anon_6 AS (
  SELECT anon_8.instruction_id, anon_8.venue, anon_8.movement, anon_8.payment, anon_8.security_id, anon_8.currency, anon_8.trade_date, anon_8.settlement_date,
    anon_8.depository_account, anon_8.counterparty, anon_8.place_of_settlement, anon_8.transaction_kind, anon_8.linked_reference, anon_8.link_kind, anon_8.state,
    anon_8.answers, anon_8.ended_date, anon_8.quantity, anon_8.money, anon_8.message_kind, anon_8.outbox_reference, anon_8.first_date, anon_8.sent_date,
    anon_8.attempts, anon_9.echoed, anon_9.sent_today
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.message_kind = anon_9.message_kind AND anon_8.instruction_id = anon_9.echoed
),
anon_33 AS (
  SELECT anon_27.file_id, anon_27.line_number, anon_27.byte_offset, anon_27.byte_length, anon_27.reason, anon_27.detail, anon_27.raw_text, anon_27.message_kind,
    anon_27.sender, anon_27.message_type, anon_27.message_reference, anon_27.instruction_reference, anon_27.depository_reference, anon_27.common_reference,
    anon_27.trade_reference, anon_27.linked_reference, anon_27.link_kind, anon_27.pool_reference, anon_27.movement, anon_27.payment, anon_27.trade_date,
    anon_27.settlement_date, anon_27.security_code, anon_27.security_code_kind, anon_27.quantity, anon_27.quantity_kind, anon_27.amount, anon_27.currency,
    anon_27.price, anon_27.safekeeping_account, anon_27.counterparty_depository, anon_27.counterparty, anon_27.counterparty_client, anon_27.place_of_settlement,
    anon_27.place_of_trade, anon_27.transaction_kind, anon_27.partial_code, anon_27.hold, anon_27.priority, anon_27.opt_out, anon_27.cum_ex, anon_27.sent_at
  FROM anon_27
  WHERE anon_27.message_kind = 'QUERY'
),
anon_32 AS (
  SELECT anon_33.instruction_reference AS queried
  FROM anon_33
),
anon_31 AS (
  SELECT DISTINCT anon_32.queried
  FROM anon_32
),
anon_7 AS (
  SELECT anon_31.queried, 'Y' AS asked_today
  FROM anon_31
),
anon_5 AS (
  SELECT anon_6.instruction_id, anon_6.venue, anon_6.movement, anon_6.payment, anon_6.security_id, anon_6.currency, anon_6.trade_date, anon_6.settlement_date,
    anon_6.depository_account, anon_6.counterparty, anon_6.place_of_settlement, anon_6.transaction_kind, anon_6.linked_reference, anon_6.link_kind, anon_6.state,
    anon_6.answers, anon_6.ended_date, anon_6.quantity, anon_6.money, anon_6.message_kind, anon_6.outbox_reference, anon_6.first_date, anon_6.sent_date,
    anon_6.attempts, anon_6.echoed, anon_6.sent_today, anon_7.queried, anon_7.asked_today
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.instruction_id = anon_7.queried
),
anon_4 AS (
  SELECT anon_5.instruction_id, anon_5.venue, anon_5.movement, anon_5.payment, anon_5.security_id, anon_5.currency, anon_5.trade_date, anon_5.settlement_date,
    anon_5.depository_account, anon_5.counterparty, anon_5.place_of_settlement, anon_5.transaction_kind, anon_5.linked_reference, anon_5.link_kind, anon_5.state,
    anon_5.answers, anon_5.ended_date, anon_5.quantity, anon_5.money, anon_5.message_kind, anon_5.outbox_reference, anon_5.first_date, anon_5.attempts,
    anon_5.echoed, anon_5.sent_today, anon_5.queried, anon_5.asked_today, anon_5.sent_date AS earlier_date, CASE WHEN (anon_5.sent_today = 'Y') THEN DATE '2026-11-10'
    ELSE anon_5.sent_date END AS sent_date
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.instruction_id, anon_4.venue, anon_4.movement, anon_4.payment, anon_4.security_id, anon_4.currency, anon_4.trade_date, anon_4.settlement_date,
    anon_4.depository_account, anon_4.counterparty, anon_4.place_of_settlement, anon_4.transaction_kind, anon_4.linked_reference, anon_4.link_kind, anon_4.state,
    anon_4.answers, anon_4.ended_date, anon_4.quantity, anon_4.money, anon_4.message_kind, anon_4.outbox_reference, anon_4.first_date, anon_4.attempts,
    anon_4.echoed, anon_4.sent_today, anon_4.queried, anon_4.asked_today, anon_4.earlier_date, anon_4.sent_date, CASE WHEN (anon_4.message_kind = 'NEW'
    AND anon_4.state = 'DROPPED' AND anon_4.earlier_date < DATE '2026-11-10' AND anon_4.sent_today IS NULL OR anon_4.sent_date IS NULL AND NOT (anon_4.message_kind = 'NEW'
    AND anon_4.answers > 0 AND anon_4.state != 'DROPPED' OR anon_4.ended_date IS NOT NULL)) THEN 'TO_SEND' WHEN (anon_4.message_kind = 'NEW' AND anon_4.answers > 0
    AND anon_4.state != 'DROPPED' OR anon_4.ended_date IS NOT NULL) THEN 'ANSWERED' WHEN (anon_4.sent_date = DATE '2026-11-10') THEN 'SENT' ELSE 'UNKNOWN' END AS outbox_state
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.instruction_id, anon_3.venue, anon_3.movement, anon_3.payment, anon_3.security_id, anon_3.currency, anon_3.trade_date, anon_3.settlement_date,
    anon_3.depository_account, anon_3.counterparty, anon_3.place_of_settlement, anon_3.transaction_kind, anon_3.linked_reference, anon_3.link_kind, anon_3.state,
    anon_3.answers, anon_3.ended_date, anon_3.quantity, anon_3.money, anon_3.message_kind, anon_3.outbox_reference, anon_3.echoed, anon_3.sent_today, anon_3.queried,
    anon_3.asked_today, anon_3.earlier_date, anon_3.sent_date, anon_3.outbox_state, CASE WHEN (anon_3.outbox_state = 'TO_SEND') THEN 'SEND' WHEN (anon_3.outbox_state = 'UNKNOWN'
    AND anon_3.asked_today IS NULL) THEN 'QUERY' ELSE 'NONE' END AS action, coalesce(anon_3.attempts, 0) + CASE WHEN (anon_3.sent_today = 'Y') THEN 1 ELSE 0 END AS attempts,
    coalesce(anon_3.first_date, DATE '2026-11-10') AS first_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.outbox_reference, anon_2.instruction_id, anon_2.message_kind, anon_2.outbox_state, anon_2.action, CAST(anon_2.attempts AS NUMBER(19)) AS attempts,
    anon_2.venue, anon_2.movement, anon_2.payment, anon_2.security_id, CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_2.money AS NUMBER(38, 2)) AS money,
    anon_2.currency, CAST(anon_2.trade_date AS DATE) AS trade_date, CAST(anon_2.settlement_date AS DATE) AS settlement_date, anon_2.depository_account,
    anon_2.counterparty, anon_2.place_of_settlement, anon_2.transaction_kind, anon_2.linked_reference, anon_2.link_kind, CAST(anon_2.first_date AS DATE) AS first_date,
    CAST(anon_2.sent_date AS DATE) AS sent_date
  FROM anon_2
)
SELECT anon_1.outbox_reference, anon_1.instruction_id, anon_1.message_kind, anon_1.outbox_state, anon_1.action, anon_1.attempts, anon_1.venue, anon_1.movement,
  anon_1.payment, anon_1.security_id, anon_1.quantity, anon_1.money, anon_1.currency, anon_1.trade_date, anon_1.settlement_date, anon_1.depository_account,
  anon_1.counterparty, anon_1.place_of_settlement, anon_1.transaction_kind, anon_1.linked_reference, anon_1.link_kind, anon_1.first_date, anon_1.sent_date
FROM anon_1
