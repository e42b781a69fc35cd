WITH
anon_17 AS (
  SELECT instruction_event.instruction_id, instruction_event.event_order, instruction_event.file_id, instruction_event.line_number, instruction_event.event,
    instruction_event.venue_process, instruction_event.venue_code, instruction_event.status_reason, instruction_event.message_reference, instruction_event.depository_reference,
    instruction_event.sent_at, instruction_event.quantity, instruction_event.money, instruction_event.split_money, instruction_event.legality, instruction_event.reason,
    instruction_event.remark, instruction_event.state_before, instruction_event.state, instruction_event.instructed_quantity, instruction_event.instructed_money,
    instruction_event.settled_quantity, instruction_event.settled_money, instruction_event.resume_state, instruction_event.hold, instruction_event.asked_hold,
    instruction_event.priority, instruction_event.partial_code, instruction_event.linked_reference, instruction_event.link_kind, instruction_event.pool_reference,
    instruction_event.known_date
  FROM instruction_event
  WHERE instruction_event.legality = 'LEGAL'
),
anon_16 AS (
  SELECT anon_17.instruction_id, anon_17.event_order, anon_17.file_id, anon_17.line_number, anon_17.event, anon_17.venue_process, anon_17.venue_code, anon_17.status_reason,
    anon_17.message_reference, anon_17.depository_reference, anon_17.sent_at, anon_17.quantity, anon_17.money, anon_17.split_money, anon_17.legality, anon_17.reason,
    anon_17.remark, anon_17.state_before, anon_17.state, anon_17.instructed_quantity, anon_17.instructed_money, anon_17.settled_quantity, anon_17.settled_money,
    anon_17.resume_state, anon_17.hold, anon_17.asked_hold, anon_17.priority, anon_17.partial_code, anon_17.linked_reference, anon_17.link_kind, anon_17.pool_reference,
    anon_17.known_date
  FROM anon_17
),
anon_13 AS (
  SELECT previous_instruction_state.instruction_id, previous_instruction_state.state, previous_instruction_state.answers, previous_instruction_state.changed_date,
    previous_instruction_state.ended_date, previous_instruction_state.venue_process, previous_instruction_state.venue_code, previous_instruction_state.status_reason,
    previous_instruction_state.resume_state, previous_instruction_state.hold, previous_instruction_state.asked_hold, previous_instruction_state.priority,
    previous_instruction_state.partial_code, previous_instruction_state.linked_reference, previous_instruction_state.link_kind, previous_instruction_state.pool_reference,
    previous_instruction_state.settled_quantity, previous_instruction_state.settled_money
  FROM previous_instruction_state
),
anon_11 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.item_id, instruction_terms.replaces, instruction_terms.venue, instruction_terms.message_reference,
    instruction_terms.depository_reference, instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment,
    instruction_terms.trade_date, instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account,
    instruction_terms.counterparty, instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out,
    instruction_terms.instructed_quantity, instruction_terms.instructed_money, instruction_terms.opened_date, anon_13.state, anon_13.answers, anon_13.changed_date,
    anon_13.ended_date, anon_13.venue_process, anon_13.venue_code, anon_13.status_reason, anon_13.resume_state, anon_13.hold, anon_13.asked_hold, anon_13.priority,
    anon_13.partial_code, anon_13.linked_reference, anon_13.link_kind, anon_13.pool_reference, anon_13.settled_quantity, anon_13.settled_money
  FROM instruction_terms
  LEFT OUTER JOIN anon_13 ON instruction_terms.instruction_id = anon_13.instruction_id
),
anon_15 AS (
  SELECT anon_16.instruction_id, anon_16.event_order, anon_16.file_id, anon_16.line_number, anon_16.event, anon_16.venue_process, anon_16.venue_code, anon_16.status_reason,
    anon_16.message_reference, anon_16.depository_reference, anon_16.sent_at, anon_16.quantity, anon_16.money, anon_16.split_money, anon_16.legality, anon_16.reason,
    anon_16.remark, anon_16.state_before, anon_16.state, anon_16.instructed_quantity, anon_16.instructed_money, anon_16.settled_quantity, anon_16.settled_money,
    anon_16.resume_state, anon_16.hold, anon_16.asked_hold, anon_16.priority, anon_16.partial_code, anon_16.linked_reference, anon_16.link_kind, anon_16.pool_reference,
    anon_16.known_date, CAST(row_number() OVER (PARTITION BY anon_16.instruction_id ORDER BY anon_16.event_order DESC) AS BIGINT) AS back
  FROM anon_16
),
anon_14 AS (
  SELECT anon_15.instruction_id, anon_15.event_order, anon_15.file_id, anon_15.line_number, anon_15.event, anon_15.venue_process, anon_15.venue_code, anon_15.status_reason,
    anon_15.message_reference, anon_15.depository_reference, anon_15.sent_at, anon_15.quantity, anon_15.money, anon_15.split_money, anon_15.legality, anon_15.reason,
    anon_15.remark, anon_15.state_before, anon_15.state, anon_15.instructed_quantity, anon_15.instructed_money, anon_15.settled_quantity, anon_15.settled_money,
    anon_15.resume_state, anon_15.hold, anon_15.asked_hold, anon_15.priority, anon_15.partial_code, anon_15.linked_reference, anon_15.link_kind, anon_15.pool_reference,
    anon_15.known_date, anon_15.back
  FROM anon_15
  WHERE anon_15.back = 1
),
anon_12 AS (
  SELECT anon_14.instruction_id, anon_14.state AS new_state, anon_14.instructed_quantity AS new_instructed_quantity, anon_14.instructed_money AS new_instructed_money,
    anon_14.settled_quantity AS new_settled_quantity, anon_14.settled_money AS new_settled_money, anon_14.resume_state AS new_resume_state, anon_14.hold AS new_hold,
    anon_14.asked_hold AS new_asked_hold, anon_14.priority AS new_priority, anon_14.partial_code AS new_partial_code, anon_14.linked_reference AS new_linked_reference,
    anon_14.link_kind AS new_link_kind, anon_14.pool_reference AS new_pool_reference
  FROM anon_14
),
anon_9 AS (
  SELECT anon_11.instruction_id, anon_11.origin, anon_11.item_id, anon_11.replaces, anon_11.venue, anon_11.message_reference, anon_11.depository_reference,
    anon_11.common_reference, anon_11.trade_reference, anon_11.movement, anon_11.payment, anon_11.trade_date, anon_11.settlement_date, anon_11.security_id,
    anon_11.currency, anon_11.depository_account, anon_11.counterparty, anon_11.place_of_settlement, anon_11.account_id, anon_11.transaction_kind, anon_11.opt_out,
    anon_11.instructed_quantity, anon_11.instructed_money, anon_11.opened_date, anon_11.state, anon_11.answers, anon_11.changed_date, anon_11.ended_date,
    anon_11.venue_process, anon_11.venue_code, anon_11.status_reason, anon_11.resume_state, anon_11.hold, anon_11.asked_hold, anon_11.priority, anon_11.partial_code,
    anon_11.linked_reference, anon_11.link_kind, anon_11.pool_reference, anon_11.settled_quantity, anon_11.settled_money, anon_12.new_state, anon_12.new_instructed_quantity,
    anon_12.new_instructed_money, anon_12.new_settled_quantity, anon_12.new_settled_money, anon_12.new_resume_state, anon_12.new_hold, anon_12.new_asked_hold,
    anon_12.new_priority, anon_12.new_partial_code, anon_12.new_linked_reference, anon_12.new_link_kind, anon_12.new_pool_reference
  FROM anon_11
  LEFT OUTER JOIN anon_12 ON anon_11.instruction_id = anon_12.instruction_id
),
anon_20 AS (
  SELECT anon_16.instruction_id, anon_16.event_order, anon_16.file_id, anon_16.line_number, anon_16.event, anon_16.venue_process, anon_16.venue_code, anon_16.status_reason,
    anon_16.message_reference, anon_16.depository_reference, anon_16.sent_at, anon_16.quantity, anon_16.money, anon_16.split_money, anon_16.legality, anon_16.reason,
    anon_16.remark, anon_16.state_before, anon_16.state, anon_16.instructed_quantity, anon_16.instructed_money, anon_16.settled_quantity, anon_16.settled_money,
    anon_16.resume_state, anon_16.hold, anon_16.asked_hold, anon_16.priority, anon_16.partial_code, anon_16.linked_reference, anon_16.link_kind, anon_16.pool_reference,
    anon_16.known_date
  FROM anon_16
  WHERE anon_16.venue_code IS NOT NULL
),
anon_19 AS (
  SELECT anon_20.instruction_id, anon_20.event_order, anon_20.file_id, anon_20.line_number, anon_20.event, anon_20.venue_process, anon_20.venue_code, anon_20.status_reason,
    anon_20.message_reference, anon_20.depository_reference, anon_20.sent_at, anon_20.quantity, anon_20.money, anon_20.split_money, anon_20.legality, anon_20.reason,
    anon_20.remark, anon_20.state_before, anon_20.state, anon_20.instructed_quantity, anon_20.instructed_money, anon_20.settled_quantity, anon_20.settled_money,
    anon_20.resume_state, anon_20.hold, anon_20.asked_hold, anon_20.priority, anon_20.partial_code, anon_20.linked_reference, anon_20.link_kind, anon_20.pool_reference,
    anon_20.known_date, CAST(row_number() OVER (PARTITION BY anon_20.instruction_id ORDER BY anon_20.event_order DESC) AS BIGINT) AS back
  FROM anon_20
),
anon_18 AS (
  SELECT anon_19.instruction_id, anon_19.event_order, anon_19.file_id, anon_19.line_number, anon_19.event, anon_19.venue_process, anon_19.venue_code, anon_19.status_reason,
    anon_19.message_reference, anon_19.depository_reference, anon_19.sent_at, anon_19.quantity, anon_19.money, anon_19.split_money, anon_19.legality, anon_19.reason,
    anon_19.remark, anon_19.state_before, anon_19.state, anon_19.instructed_quantity, anon_19.instructed_money, anon_19.settled_quantity, anon_19.settled_money,
    anon_19.resume_state, anon_19.hold, anon_19.asked_hold, anon_19.priority, anon_19.partial_code, anon_19.linked_reference, anon_19.link_kind, anon_19.pool_reference,
    anon_19.known_date, anon_19.back
  FROM anon_19
  WHERE anon_19.back = 1
),
anon_10 AS (
  SELECT anon_18.instruction_id, anon_18.venue_process AS new_venue_process, anon_18.venue_code AS new_venue_code, anon_18.status_reason AS new_status_reason
  FROM anon_18
),
anon_7 AS (
  SELECT anon_9.instruction_id, anon_9.origin, anon_9.item_id, anon_9.replaces, anon_9.venue, anon_9.message_reference, anon_9.depository_reference, anon_9.common_reference,
    anon_9.trade_reference, anon_9.movement, anon_9.payment, anon_9.trade_date, anon_9.settlement_date, anon_9.security_id, anon_9.currency, anon_9.depository_account,
    anon_9.counterparty, anon_9.place_of_settlement, anon_9.account_id, anon_9.transaction_kind, anon_9.opt_out, anon_9.instructed_quantity, anon_9.instructed_money,
    anon_9.opened_date, anon_9.state, anon_9.answers, anon_9.changed_date, anon_9.ended_date, anon_9.venue_process, anon_9.venue_code, anon_9.status_reason,
    anon_9.resume_state, anon_9.hold, anon_9.asked_hold, anon_9.priority, anon_9.partial_code, anon_9.linked_reference, anon_9.link_kind, anon_9.pool_reference,
    anon_9.settled_quantity, anon_9.settled_money, anon_9.new_state, anon_9.new_instructed_quantity, anon_9.new_instructed_money, anon_9.new_settled_quantity,
    anon_9.new_settled_money, anon_9.new_resume_state, anon_9.new_hold, anon_9.new_asked_hold, anon_9.new_priority, anon_9.new_partial_code, anon_9.new_linked_reference,
    anon_9.new_link_kind, anon_9.new_pool_reference, anon_10.new_venue_process, anon_10.new_venue_code, anon_10.new_status_reason
  FROM anon_9
  LEFT OUTER JOIN anon_10 ON anon_9.instruction_id = anon_10.instruction_id
),
anon_8 AS (
  SELECT anon_16.instruction_id, max(CASE WHEN (anon_16.event = 'INSTRUCT') THEN 1 ELSE 0 END) AS sent_again, CAST(SUM(CAST(CASE WHEN (anon_16.venue_code IS NOT NULL
    OR anon_16.event IN ('SETTLE_PART', 'SETTLE_FULL')) THEN 1 ELSE 0 END AS BIGINT)) AS BIGINT) AS new_answers, max(anon_16.depository_reference) AS new_reference
  FROM anon_16
  GROUP BY anon_16.instruction_id
),
anon_6 AS (
  SELECT anon_7.instruction_id, anon_7.origin, anon_7.item_id, anon_7.replaces, anon_7.venue, anon_7.message_reference, anon_7.depository_reference, anon_7.common_reference,
    anon_7.trade_reference, anon_7.movement, anon_7.payment, anon_7.trade_date, anon_7.settlement_date, anon_7.security_id, anon_7.currency, anon_7.depository_account,
    anon_7.counterparty, anon_7.place_of_settlement, anon_7.account_id, anon_7.transaction_kind, anon_7.opt_out, anon_7.instructed_quantity, anon_7.instructed_money,
    anon_7.opened_date, anon_7.state, anon_7.answers, anon_7.changed_date, anon_7.ended_date, anon_7.venue_process, anon_7.venue_code, anon_7.status_reason,
    anon_7.resume_state, anon_7.hold, anon_7.asked_hold, anon_7.priority, anon_7.partial_code, anon_7.linked_reference, anon_7.link_kind, anon_7.pool_reference,
    anon_7.settled_quantity, anon_7.settled_money, anon_7.new_state, anon_7.new_instructed_quantity, anon_7.new_instructed_money, anon_7.new_settled_quantity,
    anon_7.new_settled_money, anon_7.new_resume_state, anon_7.new_hold, anon_7.new_asked_hold, anon_7.new_priority, anon_7.new_partial_code, anon_7.new_linked_reference,
    anon_7.new_link_kind, anon_7.new_pool_reference, anon_7.new_venue_process, anon_7.new_venue_code, anon_7.new_status_reason, anon_8.sent_again, anon_8.new_answers,
    anon_8.new_reference
  FROM anon_7
  LEFT OUTER JOIN anon_8 ON anon_7.instruction_id = anon_8.instruction_id
),
anon_5 AS (
  SELECT anon_6.instruction_id, anon_6.origin, anon_6.item_id, anon_6.replaces, anon_6.venue, anon_6.message_reference, anon_6.depository_reference, anon_6.common_reference,
    anon_6.trade_reference, anon_6.movement, anon_6.payment, anon_6.trade_date, anon_6.settlement_date, anon_6.security_id, anon_6.currency, anon_6.depository_account,
    anon_6.counterparty, anon_6.place_of_settlement, anon_6.account_id, anon_6.transaction_kind, anon_6.opt_out, anon_6.instructed_quantity, anon_6.instructed_money,
    anon_6.opened_date, anon_6.state, anon_6.answers, anon_6.changed_date, anon_6.ended_date, anon_6.venue_process, anon_6.venue_code, anon_6.status_reason,
    anon_6.resume_state, anon_6.hold, anon_6.asked_hold, anon_6.priority, anon_6.partial_code, anon_6.linked_reference, anon_6.link_kind, anon_6.pool_reference,
    anon_6.settled_quantity, anon_6.settled_money, anon_6.new_state, anon_6.new_instructed_quantity, anon_6.new_instructed_money, anon_6.new_settled_quantity,
    anon_6.new_settled_money, anon_6.new_resume_state, anon_6.new_hold, anon_6.new_asked_hold, anon_6.new_priority, anon_6.new_partial_code, anon_6.new_linked_reference,
    anon_6.new_link_kind, anon_6.new_pool_reference, anon_6.new_venue_process, anon_6.new_venue_code, anon_6.new_status_reason, anon_6.sent_again, anon_6.new_answers,
    anon_6.new_reference
  FROM anon_6
  WHERE anon_6.state IS NOT NULL OR anon_6.new_state IS NOT NULL
),
anon_4 AS (
  SELECT anon_5.instruction_id, anon_5.origin, anon_5.item_id, anon_5.replaces, anon_5.venue, anon_5.message_reference, anon_5.common_reference, anon_5.trade_reference,
    anon_5.movement, anon_5.payment, anon_5.trade_date, anon_5.settlement_date, anon_5.security_id, anon_5.currency, anon_5.depository_account, anon_5.counterparty,
    anon_5.place_of_settlement, anon_5.account_id, anon_5.transaction_kind, anon_5.opt_out, anon_5.opened_date, anon_5.ended_date, CASE WHEN (anon_5.new_state IS NOT NULL) THEN anon_5.new_state
    ELSE anon_5.state END AS state, CASE WHEN (anon_5.new_state IS NOT NULL) THEN anon_5.new_resume_state ELSE anon_5.resume_state END AS resume_state,
    CASE WHEN (anon_5.new_state IS NOT NULL) THEN anon_5.new_hold ELSE anon_5.hold END AS hold, CASE WHEN (anon_5.new_state IS NOT NULL) THEN anon_5.new_asked_hold
    ELSE anon_5.asked_hold END AS asked_hold, CASE WHEN (anon_5.new_state IS NOT NULL) THEN anon_5.new_priority ELSE anon_5.priority END AS priority, CASE
    WHEN (anon_5.new_state IS NOT NULL) THEN anon_5.new_partial_code ELSE anon_5.partial_code END AS partial_code, CASE WHEN (anon_5.new_state IS NOT NULL) THEN anon_5.new_linked_reference
    ELSE anon_5.linked_reference END AS linked_reference, CASE WHEN (anon_5.new_state IS NOT NULL) THEN anon_5.new_link_kind ELSE anon_5.link_kind END AS link_kind,
    CASE WHEN (anon_5.new_state IS NOT NULL) THEN anon_5.new_pool_reference ELSE anon_5.pool_reference END AS pool_reference, CAST(coalesce(anon_5.new_instructed_quantity, anon_5.instructed_quantity) AS DECIMAL(38, 6)) AS instructed_quantity,
    CAST(coalesce(anon_5.new_instructed_money, anon_5.instructed_money) AS DECIMAL(38, 2)) AS instructed_money, CAST(coalesce(anon_5.new_settled_quantity, anon_5.settled_quantity) AS DECIMAL(38, 6)) AS settled_quantity,
    CAST(coalesce(anon_5.new_settled_money, anon_5.settled_money) AS DECIMAL(38, 2)) AS settled_money, CASE WHEN (anon_5.new_venue_code IS NOT NULL) THEN anon_5.new_venue_process
    ELSE anon_5.venue_process END AS venue_process, CASE WHEN (anon_5.new_venue_code IS NOT NULL) THEN anon_5.new_venue_code ELSE anon_5.venue_code END AS venue_code,
    CASE WHEN (anon_5.new_venue_code IS NOT NULL) THEN anon_5.new_status_reason ELSE anon_5.status_reason END AS status_reason, coalesce(anon_5.new_reference, anon_5.depository_reference) AS depository_reference,
    CASE WHEN (anon_5.sent_again = 1) THEN 0 ELSE coalesce(anon_5.answers, 0) END + coalesce(anon_5.new_answers, 0) AS answers, CASE WHEN (anon_5.new_state IS NOT NULL) THEN CAST('2026-11-10' AS DATE)
    ELSE anon_5.changed_date END AS changed_date
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.instruction_id, anon_4.origin, anon_4.item_id, anon_4.replaces, anon_4.venue, anon_4.message_reference, anon_4.common_reference, anon_4.trade_reference,
    anon_4.movement, anon_4.payment, anon_4.trade_date, anon_4.settlement_date, anon_4.security_id, anon_4.currency, anon_4.depository_account, anon_4.counterparty,
    anon_4.place_of_settlement, anon_4.account_id, anon_4.transaction_kind, anon_4.opt_out, anon_4.opened_date, anon_4.state, anon_4.resume_state, anon_4.hold,
    anon_4.asked_hold, anon_4.priority, anon_4.partial_code, anon_4.linked_reference, anon_4.link_kind, anon_4.pool_reference, anon_4.instructed_quantity,
    anon_4.instructed_money, anon_4.settled_quantity, anon_4.settled_money, anon_4.venue_process, anon_4.venue_code, anon_4.status_reason, anon_4.depository_reference,
    anon_4.answers, anon_4.changed_date, CASE WHEN (anon_4.state IN ('SETTLED', 'CANCELLED', 'REJECTED')) THEN coalesce(anon_4.ended_date, CAST('2026-11-10' AS DATE))
    ELSE CAST(NULL AS DATE) END AS ended_date, CAST(anon_4.instructed_quantity - anon_4.settled_quantity AS DECIMAL(38, 6)) AS open_quantity, CAST(anon_4.instructed_money - anon_4.settled_money AS DECIMAL(38, 2)) AS open_money
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.instruction_id, anon_3.origin, anon_3.item_id, anon_3.replaces, anon_3.venue, anon_3.message_reference, anon_3.depository_reference, anon_3.common_reference,
    anon_3.trade_reference, anon_3.movement, anon_3.payment, anon_3.trade_date, anon_3.settlement_date, anon_3.security_id, anon_3.currency, anon_3.depository_account,
    anon_3.counterparty, anon_3.place_of_settlement, anon_3.account_id, anon_3.transaction_kind, anon_3.opt_out, anon_3.state, anon_3.venue_process, anon_3.venue_code,
    anon_3.status_reason, anon_3.instructed_quantity, anon_3.instructed_money, anon_3.settled_quantity, anon_3.settled_money, anon_3.resume_state, anon_3.hold,
    anon_3.asked_hold, anon_3.priority, anon_3.partial_code, anon_3.linked_reference, anon_3.link_kind, anon_3.pool_reference, anon_3.open_quantity, anon_3.open_money,
    anon_3.answers, anon_3.opened_date, anon_3.changed_date, anon_3.ended_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.instruction_id, anon_2.origin, anon_2.item_id, anon_2.replaces, anon_2.venue, anon_2.message_reference, anon_2.depository_reference, anon_2.common_reference,
    anon_2.trade_reference, anon_2.movement, anon_2.payment, CAST(anon_2.trade_date AS DATE) AS trade_date, CAST(anon_2.settlement_date AS DATE) AS settlement_date,
    anon_2.security_id, anon_2.currency, anon_2.depository_account, anon_2.counterparty, anon_2.place_of_settlement, anon_2.account_id, anon_2.transaction_kind,
    anon_2.opt_out, anon_2.state, anon_2.venue_process, anon_2.venue_code, anon_2.status_reason, CAST(anon_2.instructed_quantity AS DECIMAL(38, 6)) AS instructed_quantity,
    CAST(anon_2.instructed_money AS DECIMAL(38, 2)) AS instructed_money, CAST(anon_2.settled_quantity AS DECIMAL(38, 6)) AS settled_quantity, CAST(anon_2.settled_money AS DECIMAL(38, 2)) AS settled_money,
    anon_2.resume_state, anon_2.hold, anon_2.asked_hold, anon_2.priority, anon_2.partial_code, anon_2.linked_reference, anon_2.link_kind, anon_2.pool_reference,
    CAST(anon_2.open_quantity AS DECIMAL(38, 6)) AS open_quantity, CAST(anon_2.open_money AS DECIMAL(38, 2)) AS open_money, CAST(anon_2.answers AS BIGINT) AS answers,
    CAST(anon_2.opened_date AS DATE) AS opened_date, CAST(anon_2.changed_date AS DATE) AS changed_date, CAST(anon_2.ended_date AS DATE) AS ended_date
  FROM anon_2
)
SELECT anon_1.instruction_id, anon_1.origin, anon_1.item_id, anon_1.replaces, anon_1.venue, anon_1.message_reference, anon_1.depository_reference, anon_1.common_reference,
  anon_1.trade_reference, anon_1.movement, anon_1.payment, anon_1.trade_date, anon_1.settlement_date, anon_1.security_id, anon_1.currency, anon_1.depository_account,
  anon_1.counterparty, anon_1.place_of_settlement, anon_1.account_id, anon_1.transaction_kind, anon_1.opt_out, anon_1.state, anon_1.venue_process, anon_1.venue_code,
  anon_1.status_reason, anon_1.instructed_quantity, anon_1.instructed_money, anon_1.settled_quantity, anon_1.settled_money, anon_1.resume_state, anon_1.hold,
  anon_1.asked_hold, anon_1.priority, anon_1.partial_code, anon_1.linked_reference, anon_1.link_kind, anon_1.pool_reference, anon_1.open_quantity, anon_1.open_money,
  anon_1.answers, anon_1.opened_date, anon_1.changed_date, anon_1.ended_date
FROM anon_1
