WITH
anon_12 AS (
  SELECT split.security_id, split.action_id, split.ratio_new, split.ratio_old, split.ex_date
  FROM split
),
anon_11 AS (
  SELECT previous_open_instruction.instruction_id, previous_open_instruction.clearing_path, previous_open_instruction.settlement_date, previous_open_instruction.security_id,
    previous_open_instruction.currency, previous_open_instruction.quantity, previous_open_instruction.money, previous_open_instruction.instructed_quantity,
    previous_open_instruction.instructed_money, previous_open_instruction.depository_account, previous_open_instruction.contra_account, previous_open_instruction.street_reference,
    previous_open_instruction.account_id, previous_open_instruction.short_sale, previous_open_instruction.trade_date, previous_open_instruction.status_reason,
    anon_12.action_id, anon_12.ratio_new, anon_12.ratio_old, anon_12.ex_date
  FROM previous_open_instruction
  JOIN anon_12 ON previous_open_instruction.security_id = anon_12.security_id
),
anon_10 AS (
  SELECT anon_11.instruction_id, anon_11.clearing_path, anon_11.settlement_date, anon_11.security_id, anon_11.currency, anon_11.quantity, anon_11.money,
    anon_11.instructed_quantity, anon_11.instructed_money, anon_11.depository_account, anon_11.contra_account, anon_11.street_reference, anon_11.account_id,
    anon_11.short_sale, anon_11.trade_date, anon_11.status_reason, anon_11.action_id, anon_11.ratio_new, anon_11.ratio_old, anon_11.ex_date, CAST(CAST(CASE
    WHEN (anon_11.ratio_new IS NULL) THEN anon_11.quantity ELSE CASE WHEN (anon_11.quantity < 0) THEN -CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_11.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_11.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_11.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_11.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_11.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_11.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6))
    ELSE CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_11.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_11.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_11.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_11.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_11.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_11.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6)) END END AS DECIMAL(18, 6)) AS DECIMAL(38, 6)) AS new_quantity
  FROM anon_11
),
anon_9 AS (
  SELECT anon_10.instruction_id, anon_10.clearing_path, anon_10.settlement_date, anon_10.security_id, anon_10.currency, anon_10.quantity, anon_10.money,
    anon_10.instructed_quantity, anon_10.instructed_money, anon_10.depository_account, anon_10.contra_account, anon_10.street_reference, anon_10.account_id,
    anon_10.short_sale, anon_10.trade_date, anon_10.status_reason, anon_10.action_id, anon_10.ratio_new, anon_10.ratio_old, anon_10.ex_date, anon_10.new_quantity
  FROM anon_10
  WHERE anon_10.new_quantity != 0 AND anon_10.new_quantity != anon_10.quantity
),
anon_7 AS (
  SELECT anon_9.action_id, anon_9.security_id, anon_9.currency, anon_9.new_quantity, anon_9.money, anon_9.ex_date, anon_9.quantity AS old_quantity, anon_9.instruction_id AS item_id
  FROM anon_9
),
anon_18 AS (
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
  WHERE previous_instruction_state.item_id IS NOT NULL
),
anon_21 AS (
  SELECT anon_18.instruction_id, anon_18.origin, anon_18.item_id, anon_18.replaces, anon_18.venue, anon_18.message_reference, anon_18.depository_reference,
    anon_18.common_reference, anon_18.trade_reference, anon_18.movement, anon_18.payment, anon_18.trade_date, anon_18.settlement_date, anon_18.security_id,
    anon_18.currency, anon_18.depository_account, anon_18.counterparty, anon_18.place_of_settlement, anon_18.account_id, anon_18.transaction_kind, anon_18.opt_out,
    anon_18.state, anon_18.venue_process, anon_18.venue_code, anon_18.status_reason, anon_18.instructed_quantity, anon_18.instructed_money, anon_18.settled_quantity,
    anon_18.settled_money, anon_18.resume_state, anon_18.hold, anon_18.asked_hold, anon_18.priority, anon_18.partial_code, anon_18.linked_reference, anon_18.link_kind,
    anon_18.pool_reference, anon_18.open_quantity, anon_18.open_money, anon_18.answers, anon_18.opened_date, anon_18.changed_date, anon_18.ended_date
  FROM anon_18
  WHERE anon_18.replaces IS NOT NULL
),
anon_20 AS (
  SELECT anon_21.replaces AS replaced_id
  FROM anon_21
),
anon_17 AS (
  SELECT anon_18.instruction_id, anon_18.origin, anon_18.item_id, anon_18.replaces, anon_18.venue, anon_18.message_reference, anon_18.depository_reference,
    anon_18.common_reference, anon_18.trade_reference, anon_18.movement, anon_18.payment, anon_18.trade_date, anon_18.settlement_date, anon_18.security_id,
    anon_18.currency, anon_18.depository_account, anon_18.counterparty, anon_18.place_of_settlement, anon_18.account_id, anon_18.transaction_kind, anon_18.opt_out,
    anon_18.state, anon_18.venue_process, anon_18.venue_code, anon_18.status_reason, anon_18.instructed_quantity, anon_18.instructed_money, anon_18.settled_quantity,
    anon_18.settled_money, anon_18.resume_state, anon_18.hold, anon_18.asked_hold, anon_18.priority, anon_18.partial_code, anon_18.linked_reference, anon_18.link_kind,
    anon_18.pool_reference, anon_18.open_quantity, anon_18.open_money, anon_18.answers, anon_18.opened_date, anon_18.changed_date, anon_18.ended_date
  FROM anon_18
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_19
    FROM anon_20
    WHERE anon_18.instruction_id = anon_20.replaced_id
  ))
),
anon_16 AS (
  SELECT anon_17.instruction_id, anon_17.origin, anon_17.item_id, anon_17.replaces, anon_17.venue, anon_17.message_reference, anon_17.depository_reference,
    anon_17.common_reference, anon_17.trade_reference, anon_17.movement, anon_17.payment, anon_17.trade_date, anon_17.settlement_date, anon_17.security_id,
    anon_17.currency, anon_17.depository_account, anon_17.counterparty, anon_17.place_of_settlement, anon_17.account_id, anon_17.transaction_kind, anon_17.opt_out,
    anon_17.state, anon_17.venue_process, anon_17.venue_code, anon_17.status_reason, anon_17.instructed_quantity, anon_17.instructed_money, anon_17.settled_quantity,
    anon_17.settled_money, anon_17.resume_state, anon_17.hold, anon_17.asked_hold, anon_17.priority, anon_17.partial_code, anon_17.linked_reference, anon_17.link_kind,
    anon_17.pool_reference, anon_17.open_quantity, anon_17.open_money, anon_17.answers, anon_17.opened_date, anon_17.changed_date, anon_17.ended_date
  FROM anon_17
  WHERE anon_17.ended_date IS NULL AND anon_17.state != 'DROPPED'
),
anon_14 AS (
  SELECT anon_16.item_id, anon_16.instruction_id, anon_16.venue, anon_16.answers
  FROM anon_16
),
anon_22 AS (
  SELECT previous_outbox.outbox_reference, previous_outbox.instruction_id, previous_outbox.message_kind, previous_outbox.outbox_state, previous_outbox.action,
    previous_outbox.attempts, previous_outbox.venue, previous_outbox.movement, previous_outbox.payment, previous_outbox.security_id, previous_outbox.quantity,
    previous_outbox.money, previous_outbox.currency, previous_outbox.trade_date, previous_outbox.settlement_date, previous_outbox.depository_account, previous_outbox.counterparty,
    previous_outbox.place_of_settlement, previous_outbox.transaction_kind, previous_outbox.hold, previous_outbox.priority, previous_outbox.partial_code,
    previous_outbox.linked_reference, previous_outbox.link_kind, previous_outbox.first_date, previous_outbox.sent_date
  FROM previous_outbox
  WHERE previous_outbox.message_kind = 'NEW' AND previous_outbox.sent_date IS NOT NULL
),
anon_15 AS (
  SELECT anon_22.instruction_id AS sent_id
  FROM anon_22
),
anon_13 AS (
  SELECT anon_14.item_id, anon_14.instruction_id, anon_14.venue, anon_14.answers, anon_15.sent_id
  FROM anon_14
  LEFT OUTER JOIN anon_15 ON anon_14.instruction_id = anon_15.sent_id
),
anon_8 AS (
  SELECT anon_13.item_id, anon_13.instruction_id, anon_13.venue, anon_13.answers, anon_13.sent_id, CASE WHEN (anon_13.answers > 0 OR anon_13.sent_id IS NOT NULL) THEN 1
    ELSE 0 END AS left_us
  FROM anon_13
),
anon_5 AS (
  SELECT anon_7.action_id, anon_7.security_id, anon_7.currency, anon_7.new_quantity, anon_7.money, anon_7.ex_date, anon_7.old_quantity, anon_7.item_id,
    anon_8.instruction_id, anon_8.venue, anon_8.answers, anon_8.sent_id, anon_8.left_us
  FROM anon_7
  JOIN anon_8 ON anon_7.item_id = anon_8.item_id
),
anon_23 AS (
  SELECT transformation_rule.venue, transformation_rule.valid_from, transformation_rule.valid_to, transformation_rule.done_by, transformation_rule.source,
    transformation_rule.evidence, transformation_rule.origin
  FROM transformation_rule
  WHERE transformation_rule.valid_from <= CAST('2026-11-10' AS DATE) AND transformation_rule.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_6 AS (
  SELECT anon_23.venue, anon_23.done_by
  FROM anon_23
),
anon_4 AS (
  SELECT anon_5.action_id, anon_5.security_id, anon_5.currency, anon_5.new_quantity, anon_5.money, anon_5.ex_date, anon_5.old_quantity, anon_5.item_id,
    anon_5.instruction_id, anon_5.venue, anon_5.answers, anon_5.sent_id, anon_5.left_us, anon_6.done_by
  FROM anon_5
  LEFT OUTER JOIN anon_6 ON anon_5.venue = anon_6.venue
),
anon_3 AS (
  SELECT anon_4.action_id, anon_4.security_id, anon_4.currency, anon_4.new_quantity, anon_4.money, anon_4.ex_date, anon_4.old_quantity, anon_4.item_id,
    anon_4.instruction_id, anon_4.venue, anon_4.answers, anon_4.sent_id, anon_4.left_us, coalesce(anon_4.done_by, 'UNKNOWN') AS done_by
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.action_id, anon_3.security_id, anon_3.currency, anon_3.new_quantity, anon_3.money, anon_3.ex_date, anon_3.old_quantity, anon_3.item_id,
    anon_3.instruction_id, anon_3.venue, anon_3.answers, anon_3.sent_id, anon_3.left_us, anon_3.done_by, CASE WHEN (anon_3.left_us = 1 AND anon_3.done_by != 'UNKNOWN') THEN 'REPLACED'
    ELSE 'KEPT' END AS outcome, 'TRFM.' + CAST(anon_3.action_id AS VARCHAR(8000)) + '.' + CAST(anon_3.item_id AS VARCHAR(8000)) AS transformation_id, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.transformation_id, anon_2.item_id, anon_2.instruction_id, anon_2.action_id, anon_2.venue, anon_2.done_by, anon_2.outcome, anon_2.security_id,
    anon_2.currency, CAST(anon_2.old_quantity AS DECIMAL(38, 6)) AS old_quantity, CAST(anon_2.new_quantity AS DECIMAL(38, 6)) AS new_quantity, CAST(anon_2.money AS DECIMAL(38, 2)) AS money,
    CAST(anon_2.ex_date AS DATE) AS ex_date, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.transformation_id, anon_1.item_id, anon_1.instruction_id, anon_1.action_id, anon_1.venue, anon_1.done_by, anon_1.outcome, anon_1.security_id,
  anon_1.currency, anon_1.old_quantity, anon_1.new_quantity, anon_1.money, anon_1.ex_date, anon_1.known_date
FROM anon_1
