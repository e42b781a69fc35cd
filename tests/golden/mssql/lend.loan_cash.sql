WITH
anon_4 AS (
  SELECT loan_event.file_id, loan_event.line_number, loan_event.event_id, loan_event.loan_id, loan_event.event_kind, loan_event.direction, loan_event.counterparty,
    loan_event.security_id, loan_event.quantity, loan_event.loan_price, loan_event.margin_rate, loan_event.rebate_rate, loan_event.effective_date, loan_event.currency,
    loan_event.status, loan_event.reason, loan_event.known_date
  FROM loan_event
  WHERE loan_event.status = 'accepted' AND loan_event.event_kind = 'OPEN'
),
anon_3 AS (
  SELECT anon_4.loan_id, anon_4.direction, anon_4.counterparty, anon_4.security_id, anon_4.currency, 'OPEN' AS movement_kind, CAST(CASE WHEN (anon_4.direction = 'BORROW') THEN 1
    ELSE -1 END * CAST(anon_4.quantity AS DECIMAL(38, 6)) AS DECIMAL(38, 6)) AS quantity, CAST(CASE WHEN (anon_4.direction = 'BORROW') THEN 1 ELSE -1 END * (-CAST(round(CAST(CAST(anon_4.quantity AS DECIMAL(19, 6)) * anon_4.loan_price AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2))) AS DECIMAL(38, 2)) AS money
  FROM anon_4
),
anon_6 AS (
  SELECT loan.loan_id, loan.direction, loan.counterparty, loan.security_id, loan.currency, loan.start_date, loan.quantity, loan.contract_price, loan.struck_price,
    loan.collateral, loan.margin_rate, loan.rebate_rate, loan.pending_mark, loan.marked_to, loan.accrued_base, loan.accrued_to, loan.returned_quantity,
    loan.returned_collateral, loan.settled_mark, loan.rebate_base, loan.recalled, loan.status
  FROM loan
  WHERE loan.settled_mark != 0
),
anon_5 AS (
  SELECT anon_6.loan_id, anon_6.direction, anon_6.counterparty, anon_6.security_id, anon_6.currency, 'MARK' AS movement_kind, CAST(CASE WHEN (anon_6.direction = 'BORROW') THEN 1
    ELSE -1 END * CAST(0 AS DECIMAL(38, 6)) AS DECIMAL(38, 6)) AS quantity, CAST(CASE WHEN (anon_6.direction = 'BORROW') THEN 1 ELSE -1 END * (-anon_6.settled_mark) AS DECIMAL(38, 2)) AS money
  FROM anon_6
),
anon_8 AS (
  SELECT loan.loan_id, loan.direction, loan.counterparty, loan.security_id, loan.currency, loan.start_date, loan.quantity, loan.contract_price, loan.struck_price,
    loan.collateral, loan.margin_rate, loan.rebate_rate, loan.pending_mark, loan.marked_to, loan.accrued_base, loan.accrued_to, loan.returned_quantity,
    loan.returned_collateral, loan.settled_mark, loan.rebate_base, loan.recalled, loan.status
  FROM loan
  WHERE loan.returned_quantity != 0
),
anon_7 AS (
  SELECT anon_8.loan_id, anon_8.direction, anon_8.counterparty, anon_8.security_id, anon_8.currency, 'RETURN' AS movement_kind, CAST(CASE WHEN (anon_8.direction = 'BORROW') THEN 1
    ELSE -1 END * (-anon_8.returned_quantity) AS DECIMAL(38, 6)) AS quantity, CAST(CASE WHEN (anon_8.direction = 'BORROW') THEN 1 ELSE -1 END * anon_8.returned_collateral AS DECIMAL(38, 2)) AS money
  FROM anon_8
),
anon_15 AS (
  SELECT loan.loan_id, loan.direction, loan.counterparty, loan.security_id, loan.currency, loan.start_date, loan.quantity, loan.contract_price, loan.struck_price,
    loan.collateral, loan.margin_rate, loan.rebate_rate, loan.pending_mark, loan.marked_to, loan.accrued_base, loan.accrued_to, loan.returned_quantity,
    loan.returned_collateral, loan.settled_mark, loan.rebate_base, loan.recalled, loan.status
  FROM loan
  WHERE loan.rebate_base != 0
),
anon_13 AS (
  SELECT anon_15.loan_id, anon_15.direction, anon_15.counterparty, anon_15.security_id, anon_15.currency, anon_15.start_date, anon_15.quantity, anon_15.contract_price,
    anon_15.struck_price, anon_15.collateral, anon_15.margin_rate, anon_15.rebate_rate, anon_15.pending_mark, anon_15.marked_to, anon_15.accrued_base, anon_15.accrued_to,
    anon_15.returned_quantity, anon_15.returned_collateral, anon_15.settled_mark, anon_15.rebate_base, anon_15.recalled, anon_15.status, 'US_CASH' AS policy_id
  FROM anon_15
),
anon_16 AS (
  SELECT loan_policy.policy_id, loan_policy.valid_from, loan_policy.valid_to, loan_policy.margin_rate, loan_policy.contract_price_step, loan_policy.day_count,
    loan_policy.rebate_paid, loan_policy.mark_price, loan_policy.return_price, loan_policy.source, loan_policy.evidence, loan_policy.origin
  FROM loan_policy
  WHERE loan_policy.policy_id = 'US_CASH' AND loan_policy.valid_from <= CAST('2026-11-10' AS DATE) AND loan_policy.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_14 AS (
  SELECT anon_16.policy_id, anon_16.day_count
  FROM anon_16
),
anon_12 AS (
  SELECT anon_13.loan_id, anon_13.direction, anon_13.counterparty, anon_13.security_id, anon_13.currency, anon_13.start_date, anon_13.quantity, anon_13.contract_price,
    anon_13.struck_price, anon_13.collateral, anon_13.margin_rate, anon_13.rebate_rate, anon_13.pending_mark, anon_13.marked_to, anon_13.accrued_base, anon_13.accrued_to,
    anon_13.returned_quantity, anon_13.returned_collateral, anon_13.settled_mark, anon_13.rebate_base, anon_13.recalled, anon_13.status, anon_13.policy_id,
    anon_14.day_count
  FROM anon_13
  JOIN anon_14 ON anon_13.policy_id = anon_14.policy_id
),
anon_11 AS (
  SELECT anon_12.loan_id, anon_12.direction, anon_12.counterparty, anon_12.security_id, anon_12.currency, anon_12.start_date, anon_12.quantity, anon_12.contract_price,
    anon_12.struck_price, anon_12.collateral, anon_12.margin_rate, anon_12.rebate_rate, anon_12.pending_mark, anon_12.marked_to, anon_12.accrued_base, anon_12.accrued_to,
    anon_12.returned_quantity, anon_12.returned_collateral, anon_12.settled_mark, anon_12.rebate_base, anon_12.recalled, anon_12.status, anon_12.policy_id,
    anon_12.day_count, CASE WHEN (anon_12.rebate_base < 0) THEN -CAST(CAST(CAST(((CAST(abs(CAST(CAST(anon_12.rebate_base AS DECIMAL(28, 6)) * CAST(1000000 AS DECIMAL(7, 0)) AS DECIMAL(28, 0))) * 100 * 2 + anon_12.day_count * 10000 * 1000000 AS DECIMAL(37, 0)) - CAST(abs(CAST(CAST(anon_12.rebate_base AS DECIMAL(28, 6)) * CAST(1000000 AS DECIMAL(7, 0)) AS DECIMAL(28, 0))) * 100 * 2 + anon_12.day_count * 10000 * 1000000 AS DECIMAL(37, 0)) % CAST(anon_12.day_count * 10000 * 2 * 1000000 AS DECIMAL(37, 0))) / CAST(anon_12.day_count * 10000 * 2 * 1000000 AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(27, 0)) * CAST(0.01 AS DECIMAL(3, 2)) AS DECIMAL(38, 2))
    ELSE CAST(CAST(CAST(((CAST(abs(CAST(CAST(anon_12.rebate_base AS DECIMAL(28, 6)) * CAST(1000000 AS DECIMAL(7, 0)) AS DECIMAL(28, 0))) * 100 * 2 + anon_12.day_count * 10000 * 1000000 AS DECIMAL(37, 0)) - CAST(abs(CAST(CAST(anon_12.rebate_base AS DECIMAL(28, 6)) * CAST(1000000 AS DECIMAL(7, 0)) AS DECIMAL(28, 0))) * 100 * 2 + anon_12.day_count * 10000 * 1000000 AS DECIMAL(37, 0)) % CAST(anon_12.day_count * 10000 * 2 * 1000000 AS DECIMAL(37, 0))) / CAST(anon_12.day_count * 10000 * 2 * 1000000 AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(27, 0)) * CAST(0.01 AS DECIMAL(3, 2)) AS DECIMAL(38, 2)) END AS rebate
  FROM anon_12
),
anon_10 AS (
  SELECT anon_11.loan_id, anon_11.direction, anon_11.counterparty, anon_11.security_id, anon_11.currency, anon_11.start_date, anon_11.quantity, anon_11.contract_price,
    anon_11.struck_price, anon_11.collateral, anon_11.margin_rate, anon_11.rebate_rate, anon_11.pending_mark, anon_11.marked_to, anon_11.accrued_base, anon_11.accrued_to,
    anon_11.returned_quantity, anon_11.returned_collateral, anon_11.settled_mark, anon_11.rebate_base, anon_11.recalled, anon_11.status, anon_11.policy_id,
    anon_11.day_count, anon_11.rebate
  FROM anon_11
  WHERE anon_11.rebate != 0
),
anon_9 AS (
  SELECT anon_10.loan_id, anon_10.direction, anon_10.counterparty, anon_10.security_id, anon_10.currency, 'REBATE' AS movement_kind, CAST(CASE WHEN (anon_10.direction = 'BORROW') THEN 1
    ELSE -1 END * CAST(0 AS DECIMAL(38, 6)) AS DECIMAL(38, 6)) AS quantity, CAST(CASE WHEN (anon_10.direction = 'BORROW') THEN 1 ELSE -1 END * anon_10.rebate AS DECIMAL(38, 2)) AS money
  FROM anon_10
),
anon_2 AS (
  SELECT anon_3.loan_id, anon_3.direction, anon_3.counterparty, anon_3.security_id, anon_3.currency, anon_3.movement_kind, anon_3.quantity, anon_3.money
  FROM anon_3
  UNION ALL
  SELECT anon_5.loan_id, anon_5.direction, anon_5.counterparty, anon_5.security_id, anon_5.currency, anon_5.movement_kind, anon_5.quantity, anon_5.money
  FROM anon_5
  UNION ALL
  SELECT anon_7.loan_id, anon_7.direction, anon_7.counterparty, anon_7.security_id, anon_7.currency, anon_7.movement_kind, anon_7.quantity, anon_7.money
  FROM anon_7
  UNION ALL
  SELECT anon_9.loan_id, anon_9.direction, anon_9.counterparty, anon_9.security_id, anon_9.currency, anon_9.movement_kind, anon_9.quantity, anon_9.money
  FROM anon_9
),
anon_1 AS (
  SELECT anon_2.loan_id, anon_2.movement_kind, anon_2.direction, anon_2.counterparty, anon_2.security_id, anon_2.currency, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity,
    CAST(anon_2.money AS DECIMAL(38, 2)) AS money
  FROM anon_2
)
SELECT anon_1.loan_id, anon_1.movement_kind, anon_1.direction, anon_1.counterparty, anon_1.security_id, anon_1.currency, anon_1.quantity, anon_1.money
FROM anon_1
