WITH
anon_4 AS (
  SELECT previous_market_claim.claim_id, previous_market_claim.instruction_id, previous_market_claim.action_id, previous_market_claim.claim_kind, previous_market_claim.claim_state,
    previous_market_claim.security_id, previous_market_claim.counterparty, previous_market_claim.venue, previous_market_claim.depository_account, previous_market_claim.place_of_settlement,
    previous_market_claim.claim_quantity, previous_market_claim.cash_rate, previous_market_claim.money, previous_market_claim.currency, previous_market_claim.record_date,
    previous_market_claim.payable_date, previous_market_claim.known_date
  FROM previous_market_claim
  WHERE previous_market_claim.payable_date >= CAST('2026-11-10' AS DATE)
),
anon_3 AS (
  SELECT anon_4.instruction_id, anon_4.security_id, anon_4.counterparty, anon_4.venue, anon_4.depository_account, anon_4.place_of_settlement, anon_4.action_id,
    anon_4.cash_rate, anon_4.currency, anon_4.record_date, anon_4.payable_date, anon_4.claim_quantity, anon_4.claim_id, anon_4.claim_kind, anon_4.money,
    anon_4.claim_state, anon_4.known_date
  FROM anon_4
),
anon_13 AS (
  SELECT instruction_state.instruction_id, instruction_state.security_id, instruction_state.counterparty, instruction_state.venue, instruction_state.depository_account,
    instruction_state.place_of_settlement, instruction_state.movement, instruction_state.trade_date, instruction_state.opt_out, instruction_state.state,
    instruction_state.open_quantity, instruction_state.settled_quantity
  FROM instruction_state
),
anon_15 AS (
  SELECT corporate_action.action_id, corporate_action.action_kind, corporate_action.security_id, corporate_action.ex_date, corporate_action.record_date,
    corporate_action.payable_date, corporate_action.cash_rate, corporate_action.ratio_new, corporate_action.ratio_old, corporate_action.currency
  FROM corporate_action
  WHERE corporate_action.action_kind = 'DIVIDEND' AND corporate_action.record_date <= CAST('2026-11-10' AS DATE) AND corporate_action.record_date > CAST('2026-11-10' AS DATE)
),
anon_14 AS (
  SELECT anon_15.action_id, anon_15.ex_date, anon_15.record_date, anon_15.payable_date, anon_15.cash_rate, anon_15.security_id, anon_15.currency
  FROM anon_15
),
anon_12 AS (
  SELECT anon_13.instruction_id, anon_13.security_id, anon_13.counterparty, anon_13.venue, anon_13.depository_account, anon_13.place_of_settlement, anon_13.movement,
    anon_13.trade_date, anon_13.opt_out, anon_13.state, anon_13.open_quantity, anon_13.settled_quantity, anon_14.action_id, anon_14.ex_date, anon_14.record_date,
    anon_14.payable_date, anon_14.cash_rate, anon_14.currency
  FROM anon_13
  JOIN anon_14 ON anon_13.security_id = anon_14.security_id
),
anon_20 AS (
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
  WHERE instruction_state.replaces IS NOT NULL
),
anon_19 AS (
  SELECT anon_20.replaces AS replaced_id
  FROM anon_20
),
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
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_18
    FROM anon_19
    WHERE instruction_state.instruction_id = anon_19.replaced_id
  ))
),
anon_11 AS (
  SELECT anon_12.instruction_id, anon_12.security_id, anon_12.counterparty, anon_12.venue, anon_12.depository_account, anon_12.place_of_settlement, anon_12.movement,
    anon_12.trade_date, anon_12.opt_out, anon_12.state, anon_12.open_quantity, anon_12.settled_quantity, anon_12.action_id, anon_12.ex_date, anon_12.record_date,
    anon_12.payable_date, anon_12.cash_rate, anon_12.currency
  FROM anon_12
  WHERE EXISTS (
    SELECT 1 AS anon_16
    FROM anon_17
    WHERE anon_12.instruction_id = anon_17.instruction_id
  )
),
anon_10 AS (
  SELECT anon_11.instruction_id, anon_11.security_id, anon_11.counterparty, anon_11.venue, anon_11.depository_account, anon_11.place_of_settlement, anon_11.movement,
    anon_11.trade_date, anon_11.opt_out, anon_11.state, anon_11.open_quantity, anon_11.settled_quantity, anon_11.action_id, anon_11.ex_date, anon_11.record_date,
    anon_11.payable_date, anon_11.cash_rate, anon_11.currency
  FROM anon_11
  WHERE anon_11.trade_date < anon_11.ex_date AND anon_11.open_quantity > 0 AND (anon_11.state NOT IN ('CANCELLED', 'REJECTED'))
),
anon_9 AS (
  SELECT anon_10.instruction_id, anon_10.security_id, anon_10.counterparty, anon_10.venue, anon_10.depository_account, anon_10.place_of_settlement, anon_10.movement,
    anon_10.trade_date, anon_10.opt_out, anon_10.state, anon_10.open_quantity, anon_10.settled_quantity, anon_10.action_id, anon_10.ex_date, anon_10.record_date,
    anon_10.payable_date, anon_10.cash_rate, anon_10.currency, CAST(anon_10.open_quantity AS DECIMAL(38, 6)) AS claim_quantity
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.instruction_id, anon_9.security_id, anon_9.counterparty, anon_9.venue, anon_9.depository_account, anon_9.place_of_settlement, anon_9.action_id,
    anon_9.cash_rate, anon_9.currency, anon_9.record_date, anon_9.payable_date, anon_9.claim_quantity, 'CLAI.' + CAST(anon_9.action_id AS VARCHAR(8000)) + '.' + CAST(anon_9.instruction_id AS VARCHAR(8000)) AS claim_id,
    'CLAIM' AS claim_kind, CAST(CASE WHEN (anon_9.movement = 'RECEIVE') THEN 1 ELSE -1 END * 1 * CAST(round(CAST(CAST(anon_9.claim_quantity AS DECIMAL(19, 6)) * anon_9.cash_rate AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)) AS DECIMAL(38, 2)) AS money,
    CASE WHEN (coalesce(anon_9.opt_out, 'N') = 'Y') THEN 'OPTED_OUT' ELSE 'DETECTED' END AS claim_state
  FROM anon_9
),
anon_23 AS (
  SELECT anon_12.instruction_id, anon_12.security_id, anon_12.counterparty, anon_12.venue, anon_12.depository_account, anon_12.place_of_settlement, anon_12.movement,
    anon_12.trade_date, anon_12.opt_out, anon_12.state, anon_12.open_quantity, anon_12.settled_quantity, anon_12.action_id, anon_12.ex_date, anon_12.record_date,
    anon_12.payable_date, anon_12.cash_rate, anon_12.currency
  FROM anon_12
  WHERE anon_12.trade_date >= anon_12.ex_date AND anon_12.settled_quantity > 0
),
anon_22 AS (
  SELECT anon_23.instruction_id, anon_23.security_id, anon_23.counterparty, anon_23.venue, anon_23.depository_account, anon_23.place_of_settlement, anon_23.movement,
    anon_23.trade_date, anon_23.opt_out, anon_23.state, anon_23.open_quantity, anon_23.settled_quantity, anon_23.action_id, anon_23.ex_date, anon_23.record_date,
    anon_23.payable_date, anon_23.cash_rate, anon_23.currency, CAST(anon_23.settled_quantity AS DECIMAL(38, 6)) AS claim_quantity
  FROM anon_23
),
anon_21 AS (
  SELECT anon_22.instruction_id, anon_22.security_id, anon_22.counterparty, anon_22.venue, anon_22.depository_account, anon_22.place_of_settlement, anon_22.action_id,
    anon_22.cash_rate, anon_22.currency, anon_22.record_date, anon_22.payable_date, anon_22.claim_quantity, 'CLAI.' + CAST(anon_22.action_id AS VARCHAR(8000)) + '.' + CAST(anon_22.instruction_id AS VARCHAR(8000)) AS claim_id,
    'REVERSE_CLAIM' AS claim_kind, CAST(CASE WHEN (anon_22.movement = 'RECEIVE') THEN 1 ELSE -1 END * -1 * CAST(round(CAST(CAST(anon_22.claim_quantity AS DECIMAL(19, 6)) * anon_22.cash_rate AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)) AS DECIMAL(38, 2)) AS money,
    CASE WHEN (coalesce(anon_22.opt_out, 'N') = 'Y') THEN 'OPTED_OUT' ELSE 'DETECTED' END AS claim_state
  FROM anon_22
),
anon_7 AS (
  SELECT anon_8.instruction_id, anon_8.security_id, anon_8.counterparty, anon_8.venue, anon_8.depository_account, anon_8.place_of_settlement, anon_8.action_id,
    anon_8.cash_rate, anon_8.currency, anon_8.record_date, anon_8.payable_date, anon_8.claim_quantity, anon_8.claim_id, anon_8.claim_kind, anon_8.money,
    anon_8.claim_state
  FROM anon_8
  UNION ALL
  SELECT anon_21.instruction_id, anon_21.security_id, anon_21.counterparty, anon_21.venue, anon_21.depository_account, anon_21.place_of_settlement, anon_21.action_id,
    anon_21.cash_rate, anon_21.currency, anon_21.record_date, anon_21.payable_date, anon_21.claim_quantity, anon_21.claim_id, anon_21.claim_kind, anon_21.money,
    anon_21.claim_state
  FROM anon_21
),
anon_6 AS (
  SELECT anon_7.instruction_id, anon_7.security_id, anon_7.counterparty, anon_7.venue, anon_7.depository_account, anon_7.place_of_settlement, anon_7.action_id,
    anon_7.cash_rate, anon_7.currency, anon_7.record_date, anon_7.payable_date, anon_7.claim_quantity, anon_7.claim_id, anon_7.claim_kind, anon_7.money,
    anon_7.claim_state, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.instruction_id, anon_6.security_id, anon_6.counterparty, anon_6.venue, anon_6.depository_account, anon_6.place_of_settlement, anon_6.action_id,
    anon_6.cash_rate, anon_6.currency, anon_6.record_date, anon_6.payable_date, anon_6.claim_quantity, anon_6.claim_id, anon_6.claim_kind, anon_6.money,
    anon_6.claim_state, anon_6.known_date
  FROM anon_6
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_24
    FROM anon_4
    WHERE anon_6.claim_id = anon_4.claim_id
  ))
),
anon_2 AS (
  SELECT anon_3.instruction_id, anon_3.security_id, anon_3.counterparty, anon_3.venue, anon_3.depository_account, anon_3.place_of_settlement, anon_3.action_id,
    anon_3.cash_rate, anon_3.currency, anon_3.record_date, anon_3.payable_date, anon_3.claim_quantity, anon_3.claim_id, anon_3.claim_kind, anon_3.money,
    anon_3.claim_state, anon_3.known_date
  FROM anon_3
  UNION ALL
  SELECT anon_5.instruction_id, anon_5.security_id, anon_5.counterparty, anon_5.venue, anon_5.depository_account, anon_5.place_of_settlement, anon_5.action_id,
    anon_5.cash_rate, anon_5.currency, anon_5.record_date, anon_5.payable_date, anon_5.claim_quantity, anon_5.claim_id, anon_5.claim_kind, anon_5.money,
    anon_5.claim_state, anon_5.known_date
  FROM anon_5
),
anon_1 AS (
  SELECT anon_2.claim_id, anon_2.instruction_id, anon_2.action_id, anon_2.claim_kind, anon_2.claim_state, anon_2.security_id, anon_2.counterparty, anon_2.venue,
    anon_2.depository_account, anon_2.place_of_settlement, CAST(anon_2.claim_quantity AS DECIMAL(38, 6)) AS claim_quantity, CAST(anon_2.cash_rate AS DECIMAL(18, 8)) AS cash_rate,
    CAST(anon_2.money AS DECIMAL(38, 2)) AS money, anon_2.currency, CAST(anon_2.record_date AS DATE) AS record_date, CAST(anon_2.payable_date AS DATE) AS payable_date,
    CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.claim_id, anon_1.instruction_id, anon_1.action_id, anon_1.claim_kind, anon_1.claim_state, anon_1.security_id, anon_1.counterparty, anon_1.venue,
  anon_1.depository_account, anon_1.place_of_settlement, anon_1.claim_quantity, anon_1.cash_rate, anon_1.money, anon_1.currency, anon_1.record_date, anon_1.payable_date,
  anon_1.known_date
FROM anon_1
