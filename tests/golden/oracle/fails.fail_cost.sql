WITH
anon_9 AS (
  SELECT open_fail.fail_id, open_fail.venue, open_fail.clearing_path, open_fail.direction, open_fail.security_id, open_fail.currency, open_fail.quantity,
    open_fail.value, open_fail.origin_date, open_fail.age_settlement_days, open_fail.cause, open_fail.status_reason, open_fail.close_out_kind, open_fail.close_out_date,
    open_fail.close_out_state, open_fail.calendar_key, open_fail.clearing_house
  FROM open_fail
  WHERE open_fail.clearing_path = 'CNS' AND open_fail.origin_date < DATE '2026-11-10'
),
anon_11 AS (
  SELECT clearing_position.member_id, clearing_position.security_id, clearing_position.currency, clearing_position.net_quantity, clearing_position.settled_quantity,
    clearing_position.open_quantity, clearing_position.mark_price, clearing_position.mark_date, clearing_position.opening_money, clearing_position.open_value,
    clearing_position.settle_money, clearing_position.settlement_date
  FROM clearing_position
  WHERE clearing_position.member_id IN ('0901') AND clearing_position.open_quantity != 0
),
anon_10 AS (
  SELECT anon_11.security_id, anon_11.open_quantity AS now_quantity, anon_11.open_value AS now_value
  FROM anon_11
),
anon_7 AS (
  SELECT anon_9.fail_id, anon_9.venue, anon_9.clearing_path, anon_9.direction, anon_9.security_id, anon_9.currency, anon_9.quantity, anon_9.value, anon_9.origin_date,
    anon_9.age_settlement_days, anon_9.cause, anon_9.status_reason, anon_9.close_out_kind, anon_9.close_out_date, anon_9.close_out_state, anon_9.calendar_key,
    anon_9.clearing_house, anon_10.now_quantity, anon_10.now_value
  FROM anon_9
  JOIN anon_10 ON anon_9.security_id = anon_10.security_id
),
anon_12 AS (
  SELECT opening_clearing_position.member_id, opening_clearing_position.security_id, opening_clearing_position.currency, opening_clearing_position.open_quantity,
    opening_clearing_position.open_value, opening_clearing_position.mark_price, opening_clearing_position.mark_date, opening_clearing_position.settlement_date
  FROM opening_clearing_position
  WHERE opening_clearing_position.member_id IN ('0901') AND opening_clearing_position.open_quantity != 0
),
anon_8 AS (
  SELECT anon_12.security_id, anon_12.open_quantity AS before_quantity, anon_12.open_value AS before_value
  FROM anon_12
),
anon_6 AS (
  SELECT anon_7.fail_id, anon_7.venue, anon_7.clearing_path, anon_7.direction, anon_7.security_id, anon_7.currency, anon_7.quantity, anon_7.value, anon_7.origin_date,
    anon_7.age_settlement_days, anon_7.cause, anon_7.status_reason, anon_7.close_out_kind, anon_7.close_out_date, anon_7.close_out_state, anon_7.calendar_key,
    anon_7.clearing_house, anon_7.now_quantity, anon_7.now_value, anon_8.before_quantity, anon_8.before_value
  FROM anon_7
  JOIN anon_8 ON anon_7.security_id = anon_8.security_id
),
anon_5 AS (
  SELECT anon_6.fail_id, anon_6.venue, anon_6.clearing_path, anon_6.direction, anon_6.security_id, anon_6.currency, anon_6.quantity, anon_6.value, anon_6.origin_date,
    anon_6.age_settlement_days, anon_6.cause, anon_6.status_reason, anon_6.close_out_kind, anon_6.close_out_date, anon_6.close_out_state, anon_6.calendar_key,
    anon_6.clearing_house, anon_6.now_quantity, anon_6.now_value, anon_6.before_quantity, anon_6.before_value, CAST(CASE WHEN (anon_6.now_value < 0) THEN -CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_6.now_value AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(abs(anon_6.quantity) AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(abs(anon_6.now_quantity) AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(abs(anon_6.now_quantity) AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2))
    ELSE CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_6.now_value AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(abs(anon_6.quantity) AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(abs(anon_6.now_quantity) AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(abs(anon_6.now_quantity) AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2)) END - CASE
    WHEN (anon_6.before_value < 0) THEN -CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_6.before_value AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(abs(anon_6.quantity) AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(abs(anon_6.before_quantity) AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(abs(anon_6.before_quantity) AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2))
    ELSE CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_6.before_value AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(abs(anon_6.quantity) AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(abs(anon_6.before_quantity) AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(abs(anon_6.before_quantity) AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2)) END AS NUMBER(38, 2)) AS amount
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.fail_id, anon_5.security_id, anon_5.currency, anon_5.amount, 'MARK' AS cost_kind, 'CASH_FLOW' AS nature
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.fail_id, anon_4.security_id, anon_4.currency, anon_4.amount, anon_4.cost_kind, anon_4.nature
  FROM anon_4
  WHERE anon_4.amount != 0
),
anon_14 AS (
  SELECT fails_charge.fail_id, fails_charge.security_id, fails_charge.currency, CAST(-fails_charge.margin AS NUMBER(38, 2)) AS amount, 'MARGIN' AS cost_kind,
    'DEPOSIT' AS nature
  FROM fails_charge
),
anon_13 AS (
  SELECT anon_14.fail_id, anon_14.security_id, anon_14.currency, anon_14.amount, anon_14.cost_kind, anon_14.nature
  FROM anon_14
  WHERE anon_14.amount != 0
),
anon_17 AS (
  SELECT open_fail.fail_id, open_fail.security_id, open_fail.currency
  FROM open_fail
),
anon_20 AS (
  SELECT penalty.instruction_id, penalty.penalty_kind, penalty.penalty_date, penalty.venue, penalty.counterparty, penalty.security_id, penalty.currency,
    penalty.quantity, penalty.price, penalty.base, penalty.penalty_rate, penalty.instrument_class, penalty.payer, penalty.amount, penalty.remark, penalty.known_date
  FROM penalty
  WHERE penalty.penalty_date = DATE '2026-11-10' AND penalty.amount != 0
),
anon_22 AS (
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
  WHERE instruction_state.item_id IS NOT NULL
),
anon_21 AS (
  SELECT anon_22.instruction_id, anon_22.item_id
  FROM anon_22
),
anon_19 AS (
  SELECT anon_20.instruction_id, anon_20.penalty_kind, anon_20.penalty_date, anon_20.venue, anon_20.counterparty, anon_20.security_id, anon_20.currency,
    anon_20.quantity, anon_20.price, anon_20.base, anon_20.penalty_rate, anon_20.instrument_class, anon_20.payer, anon_20.amount, anon_20.remark, anon_20.known_date,
    anon_21.item_id
  FROM anon_20
  LEFT OUTER JOIN anon_21 ON anon_20.instruction_id = anon_21.instruction_id
),
anon_18 AS (
  SELECT anon_19.amount, anon_19.penalty_kind, coalesce(anon_19.item_id, anon_19.instruction_id) AS fail_id
  FROM anon_19
),
anon_16 AS (
  SELECT anon_17.fail_id, anon_17.security_id, anon_17.currency, anon_18.amount, anon_18.penalty_kind
  FROM anon_17
  JOIN anon_18 ON anon_17.fail_id = anon_18.fail_id
),
anon_15 AS (
  SELECT anon_16.fail_id, anon_16.security_id, anon_16.currency, anon_16.amount, anon_16.penalty_kind AS cost_kind, 'PENALTY' AS nature
  FROM anon_16
),
anon_2 AS (
  SELECT anon_3.fail_id, anon_3.security_id, anon_3.currency, anon_3.amount, anon_3.cost_kind, anon_3.nature
  FROM anon_3
  UNION ALL
  SELECT anon_13.fail_id, anon_13.security_id, anon_13.currency, anon_13.amount, anon_13.cost_kind, anon_13.nature
  FROM anon_13
  UNION ALL
  SELECT anon_15.fail_id, anon_15.security_id, anon_15.currency, anon_15.amount, anon_15.cost_kind, anon_15.nature
  FROM anon_15
),
anon_1 AS (
  SELECT anon_2.fail_id, anon_2.cost_kind, anon_2.security_id, anon_2.nature, anon_2.currency, CAST(anon_2.amount AS NUMBER(38, 2)) AS amount
  FROM anon_2
)
SELECT anon_1.fail_id, anon_1.cost_kind, anon_1.security_id, anon_1.nature, anon_1.currency, anon_1.amount
FROM anon_1
