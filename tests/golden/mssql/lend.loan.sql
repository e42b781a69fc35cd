WITH
anon_33 AS (
  SELECT previous_loan.loan_id, previous_loan.direction, previous_loan.counterparty, previous_loan.security_id, previous_loan.currency, previous_loan.start_date,
    previous_loan.quantity, previous_loan.contract_price, previous_loan.struck_price, previous_loan.collateral, previous_loan.margin_rate, previous_loan.rebate_rate,
    previous_loan.pending_mark, previous_loan.marked_to, previous_loan.accrued_base, previous_loan.accrued_to, previous_loan.returned_quantity, previous_loan.returned_collateral,
    previous_loan.settled_mark, previous_loan.rebate_base, previous_loan.recalled, previous_loan.status
  FROM previous_loan
  WHERE previous_loan.status = 'OPEN' OR previous_loan.accrued_base != 0
),
anon_35 AS (
  SELECT split.security_id, split.action_id, split.ratio_new, split.ratio_old, split.ex_date, split.payable_date
  FROM split
  WHERE split.ratio_new > 0 AND split.ratio_old > 0
),
anon_34 AS (
  SELECT anon_35.security_id, anon_35.ratio_new, anon_35.ratio_old
  FROM anon_35
),
anon_32 AS (
  SELECT anon_33.loan_id, anon_33.direction, anon_33.counterparty, anon_33.security_id, anon_33.currency, anon_33.start_date, anon_33.quantity, anon_33.contract_price,
    anon_33.struck_price, anon_33.collateral, anon_33.margin_rate, anon_33.rebate_rate, anon_33.pending_mark, anon_33.marked_to, anon_33.accrued_base, anon_33.accrued_to,
    anon_33.returned_quantity, anon_33.returned_collateral, anon_33.settled_mark, anon_33.rebate_base, anon_33.recalled, anon_33.status, anon_34.ratio_new,
    anon_34.ratio_old
  FROM anon_33
  LEFT OUTER JOIN anon_34 ON anon_33.security_id = anon_34.security_id
),
anon_31 AS (
  SELECT anon_32.loan_id, anon_32.direction, anon_32.counterparty, anon_32.security_id, anon_32.currency, anon_32.start_date, anon_32.collateral, anon_32.margin_rate,
    anon_32.rebate_rate, anon_32.pending_mark, anon_32.accrued_base, anon_32.accrued_to, anon_32.returned_quantity, anon_32.returned_collateral, anon_32.settled_mark,
    anon_32.rebate_base, anon_32.recalled, anon_32.status, anon_32.ratio_new, anon_32.ratio_old, CASE WHEN (anon_32.ratio_new IS NULL) THEN anon_32.quantity
    ELSE CASE WHEN (anon_32.quantity < 0) THEN -CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_32.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_32.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_32.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_32.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6))
    ELSE CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_32.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_32.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_32.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_32.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6)) END END AS quantity,
    CAST(CASE WHEN (anon_32.ratio_new IS NULL) THEN anon_32.contract_price ELSE CAST(CAST(CAST(((CAST(CAST(CAST(CAST(anon_32.contract_price AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) AS DECIMAL(19, 0)) * CAST(CAST(anon_32.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 + CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 1 AS DECIMAL(37, 0)) - CAST(CAST(CAST(CAST(anon_32.contract_price AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) AS DECIMAL(19, 0)) * CAST(CAST(anon_32.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 + CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 1 AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 * 1 AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 * 1 AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(27, 0)) * CAST(1E-8 AS DECIMAL(9, 8)) AS DECIMAL(38, 8)) END AS DECIMAL(18, 8)) AS contract_price,
    CAST(CASE WHEN (anon_32.ratio_new IS NULL) THEN coalesce(anon_32.struck_price, anon_32.contract_price) ELSE CAST(CAST(CAST(((CAST(CAST(CAST(CAST(coalesce(anon_32.struck_price, anon_32.contract_price) AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) AS DECIMAL(19, 0)) * CAST(CAST(anon_32.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 + CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 1 AS DECIMAL(37, 0)) - CAST(CAST(CAST(CAST(coalesce(anon_32.struck_price, anon_32.contract_price) AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) AS DECIMAL(19, 0)) * CAST(CAST(anon_32.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 + CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 1 AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 * 1 AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 * 1 AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(27, 0)) * CAST(1E-8 AS DECIMAL(9, 8)) AS DECIMAL(38, 8)) END AS DECIMAL(18, 8)) AS struck_price,
    CASE WHEN (anon_32.ratio_new IS NULL) THEN anon_32.marked_to ELSE CAST('2026-11-09' AS DATE) END AS marked_to
  FROM anon_32
),
anon_30 AS (
  SELECT anon_31.loan_id, anon_31.direction, anon_31.counterparty, anon_31.security_id, anon_31.currency, anon_31.start_date, anon_31.margin_rate, anon_31.recalled,
    anon_31.accrued_base, anon_31.accrued_to, anon_31.quantity, anon_31.contract_price, anon_31.struck_price, anon_31.collateral, anon_31.rebate_rate, anon_31.marked_to
  FROM anon_31
),
anon_42 AS (
  SELECT loan_event.file_id, loan_event.line_number, loan_event.event_id, loan_event.loan_id, loan_event.event_kind, loan_event.direction, loan_event.counterparty,
    loan_event.security_id, loan_event.quantity, loan_event.loan_price, loan_event.margin_rate, loan_event.rebate_rate, loan_event.effective_date, loan_event.currency,
    loan_event.status, loan_event.reason, loan_event.known_date
  FROM loan_event
  WHERE loan_event.status = 'accepted'
),
anon_41 AS (
  SELECT anon_42.file_id, anon_42.line_number, anon_42.event_id, anon_42.loan_id, anon_42.event_kind, anon_42.direction, anon_42.counterparty, anon_42.security_id,
    anon_42.quantity, anon_42.loan_price, anon_42.margin_rate, anon_42.rebate_rate, anon_42.effective_date, anon_42.currency, anon_42.status, anon_42.reason,
    anon_42.known_date
  FROM anon_42
  WHERE anon_42.event_kind = 'OPEN'
),
anon_39 AS (
  SELECT anon_41.file_id, anon_41.line_number, anon_41.event_id, anon_41.loan_id, anon_41.event_kind, anon_41.direction, anon_41.counterparty, anon_41.security_id,
    anon_41.quantity, anon_41.loan_price, anon_41.margin_rate, anon_41.rebate_rate, anon_41.effective_date, anon_41.currency, anon_41.status, anon_41.reason,
    anon_41.known_date, 'US_CASH' AS policy_id
  FROM anon_41
),
anon_43 AS (
  SELECT loan_policy.policy_id, loan_policy.valid_from, loan_policy.valid_to, loan_policy.margin_rate, loan_policy.contract_price_step, loan_policy.day_count,
    loan_policy.rebate_paid, loan_policy.mark_price, loan_policy.return_price, loan_policy.source, loan_policy.evidence, loan_policy.origin
  FROM loan_policy
  WHERE loan_policy.policy_id = 'US_CASH' AND loan_policy.valid_from <= CAST('2026-11-10' AS DATE) AND loan_policy.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_40 AS (
  SELECT anon_43.policy_id, anon_43.margin_rate AS policy_margin
  FROM anon_43
),
anon_38 AS (
  SELECT anon_39.file_id, anon_39.line_number, anon_39.event_id, anon_39.loan_id, anon_39.event_kind, anon_39.direction, anon_39.counterparty, anon_39.security_id,
    anon_39.quantity, anon_39.loan_price, anon_39.margin_rate, anon_39.rebate_rate, anon_39.effective_date, anon_39.currency, anon_39.status, anon_39.reason,
    anon_39.known_date, anon_39.policy_id, anon_40.policy_margin
  FROM anon_39
  LEFT OUTER JOIN anon_40 ON anon_39.policy_id = anon_40.policy_id
),
anon_37 AS (
  SELECT anon_38.file_id, anon_38.line_number, anon_38.event_id, anon_38.loan_id, anon_38.event_kind, anon_38.direction, anon_38.counterparty, anon_38.security_id,
    anon_38.loan_price, anon_38.rebate_rate, anon_38.effective_date, anon_38.currency, anon_38.status, anon_38.reason, anon_38.known_date, anon_38.policy_id,
    anon_38.policy_margin, anon_38.effective_date AS start_date, coalesce(anon_38.margin_rate, anon_38.policy_margin) AS margin_rate, 'N' AS recalled, CAST(0 AS DECIMAL(38, 6)) AS accrued_base,
    anon_38.effective_date AS accrued_to, CAST(anon_38.quantity AS DECIMAL(38, 6)) AS quantity, anon_38.loan_price AS contract_price, anon_38.loan_price AS struck_price,
    CAST(round(CAST(CAST(anon_38.quantity AS DECIMAL(19, 6)) * anon_38.loan_price AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) AS collateral, CAST(NULL AS DATE) AS marked_to
  FROM anon_38
),
anon_36 AS (
  SELECT anon_37.loan_id, anon_37.direction, anon_37.counterparty, anon_37.security_id, anon_37.currency, anon_37.start_date, anon_37.margin_rate, anon_37.recalled,
    anon_37.accrued_base, anon_37.accrued_to, anon_37.quantity, anon_37.contract_price, anon_37.struck_price, anon_37.collateral, anon_37.rebate_rate, anon_37.marked_to
  FROM anon_37
),
anon_28 AS (
  SELECT anon_30.loan_id, anon_30.direction, anon_30.counterparty, anon_30.security_id, anon_30.currency, anon_30.start_date, anon_30.margin_rate, anon_30.recalled,
    anon_30.accrued_base, anon_30.accrued_to, anon_30.quantity, anon_30.contract_price, anon_30.struck_price, anon_30.collateral, anon_30.rebate_rate, anon_30.marked_to
  FROM anon_30
  UNION ALL
  SELECT anon_36.loan_id, anon_36.direction, anon_36.counterparty, anon_36.security_id, anon_36.currency, anon_36.start_date, anon_36.margin_rate, anon_36.recalled,
    anon_36.accrued_base, anon_36.accrued_to, anon_36.quantity, anon_36.contract_price, anon_36.struck_price, anon_36.collateral, anon_36.rebate_rate, anon_36.marked_to
  FROM anon_36
),
anon_45 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.calendar_key = 'US.NSCC' AND calendar_day.day <= CAST('2026-11-10' AS DATE)
),
anon_44 AS (
  SELECT anon_45.calendar_key, anon_45.day, anon_45.day_number, anon_45.is_trade_day, anon_45.is_settlement_day, anon_45.is_cash_day, anon_45.early_close,
    anon_45.trade_ordinal, anon_45.settlement_ordinal, anon_45.cash_ordinal, anon_45.next_settlement_day, anon_45.settlement_day_on_or_after, anon_45.previous_trade_day,
    anon_45.note, anon_45.source, anon_45.evidence, anon_45.origin
  FROM anon_45
  WHERE anon_45.day < CAST('2026-11-10' AS DATE)
),
anon_29 AS (
  SELECT anon_44.day AS night
  FROM anon_44
),
anon_26 AS (
  SELECT anon_28.loan_id, anon_28.direction, anon_28.counterparty, anon_28.security_id, anon_28.currency, anon_28.start_date, anon_28.margin_rate, anon_28.recalled,
    anon_28.accrued_base, anon_28.accrued_to, anon_28.quantity, anon_28.contract_price, anon_28.struck_price, anon_28.collateral, anon_28.rebate_rate, anon_28.marked_to,
    anon_29.night
  FROM anon_28
  LEFT OUTER JOIN anon_29 ON anon_29.night >= anon_28.accrued_to
),
anon_46 AS (
  SELECT anon_42.file_id, anon_42.line_number, anon_42.event_id, anon_42.loan_id, anon_42.event_kind, anon_42.direction, anon_42.counterparty, anon_42.security_id,
    anon_42.quantity, anon_42.loan_price, anon_42.margin_rate, anon_42.rebate_rate, anon_42.effective_date, anon_42.currency, anon_42.status, anon_42.reason,
    anon_42.known_date
  FROM anon_42
  WHERE anon_42.event_kind = 'RERATE'
),
anon_27 AS (
  SELECT anon_46.loan_id, anon_46.effective_date AS rate_from, anon_46.rebate_rate AS new_rate
  FROM anon_46
),
anon_24 AS (
  SELECT anon_26.loan_id, anon_26.direction, anon_26.counterparty, anon_26.security_id, anon_26.currency, anon_26.start_date, anon_26.margin_rate, anon_26.recalled,
    anon_26.accrued_base, anon_26.accrued_to, anon_26.quantity, anon_26.contract_price, anon_26.struck_price, anon_26.collateral, anon_26.rebate_rate, anon_26.marked_to,
    anon_26.night, anon_27.rate_from, anon_27.new_rate
  FROM anon_26
  LEFT OUTER JOIN anon_27 ON anon_26.loan_id = anon_27.loan_id AND anon_27.rate_from <= anon_26.night
),
anon_48 AS (
  SELECT anon_42.file_id, anon_42.line_number, anon_42.event_id, anon_42.loan_id, anon_42.event_kind, anon_42.direction, anon_42.counterparty, anon_42.security_id,
    anon_42.quantity, anon_42.loan_price, anon_42.margin_rate, anon_42.rebate_rate, anon_42.effective_date, anon_42.currency, anon_42.status, anon_42.reason,
    anon_42.known_date
  FROM anon_42
  WHERE anon_42.event_kind = 'RETURN'
),
anon_47 AS (
  SELECT anon_48.loan_id, anon_48.effective_date, CAST(coalesce(SUM(anon_48.quantity), 0) AS DECIMAL(38, 6)) AS back
  FROM anon_48
  GROUP BY anon_48.loan_id, anon_48.effective_date
),
anon_25 AS (
  SELECT anon_47.loan_id, anon_47.effective_date AS back_from, CAST(SUM(anon_47.back) OVER (PARTITION BY anon_47.loan_id ORDER BY CASE WHEN anon_47.effective_date IS NULL THEN 1
    ELSE 0 END, anon_47.effective_date ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS DECIMAL(38, 6)) AS back
  FROM anon_47
),
anon_23 AS (
  SELECT anon_24.loan_id, anon_24.direction, anon_24.counterparty, anon_24.security_id, anon_24.currency, anon_24.start_date, anon_24.margin_rate, anon_24.recalled,
    anon_24.accrued_base, anon_24.accrued_to, anon_24.quantity, anon_24.contract_price, anon_24.struck_price, anon_24.collateral, anon_24.rebate_rate, anon_24.marked_to,
    anon_24.night, anon_24.rate_from, anon_24.new_rate, anon_25.back_from, anon_25.back
  FROM anon_24
  LEFT OUTER JOIN anon_25 ON anon_24.loan_id = anon_25.loan_id AND anon_25.back_from <= anon_24.night
),
anon_22 AS (
  SELECT anon_23.loan_id, anon_23.direction, anon_23.counterparty, anon_23.security_id, anon_23.currency, anon_23.start_date, anon_23.margin_rate, anon_23.recalled,
    anon_23.accrued_base, anon_23.accrued_to, anon_23.quantity, anon_23.contract_price, anon_23.struck_price, anon_23.collateral, anon_23.rebate_rate, anon_23.marked_to,
    anon_23.night, anon_23.rate_from, anon_23.new_rate, anon_23.back_from, anon_23.back, CAST(row_number() OVER (PARTITION BY anon_23.loan_id, anon_23.night ORDER BY anon_23.rate_from DESC, anon_23.back_from DESC) AS BIGINT) AS place,
    coalesce(anon_23.new_rate, anon_23.rebate_rate) AS night_rate, coalesce(anon_23.back, CAST(0 AS DECIMAL(38, 6))) AS returned
  FROM anon_23
),
anon_21 AS (
  SELECT anon_22.loan_id, anon_22.direction, anon_22.counterparty, anon_22.security_id, anon_22.currency, anon_22.start_date, anon_22.margin_rate, anon_22.recalled,
    anon_22.accrued_base, anon_22.accrued_to, anon_22.quantity, anon_22.contract_price, anon_22.struck_price, anon_22.collateral, anon_22.rebate_rate, anon_22.marked_to,
    anon_22.night, anon_22.rate_from, anon_22.new_rate, anon_22.back_from, anon_22.back, anon_22.place, anon_22.night_rate, anon_22.returned
  FROM anon_22
  WHERE anon_22.place = 1
),
anon_20 AS (
  SELECT anon_21.loan_id, anon_21.direction, anon_21.counterparty, anon_21.security_id, anon_21.currency, anon_21.start_date, anon_21.margin_rate, anon_21.recalled,
    anon_21.accrued_base, anon_21.accrued_to, anon_21.quantity, anon_21.contract_price, anon_21.struck_price, anon_21.collateral, anon_21.rebate_rate, anon_21.marked_to,
    anon_21.night, anon_21.rate_from, anon_21.new_rate, anon_21.back_from, anon_21.back, anon_21.place, anon_21.night_rate, anon_21.returned, CASE WHEN (anon_21.night IS NULL) THEN CAST(0 AS DECIMAL(38, 6))
    ELSE CAST(CAST(CASE WHEN (anon_21.returned = anon_21.quantity) THEN CAST(0 AS DECIMAL(38, 2)) ELSE CAST(anon_21.collateral - CAST(round(CAST(CAST(anon_21.returned AS DECIMAL(19, 6)) * anon_21.contract_price AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) AS DECIMAL(38, 2)) END AS DECIMAL(24, 2)) * CAST(anon_21.night_rate * 10000 AS DECIMAL(14, 4)) AS DECIMAL(38, 6)) END AS night_base
  FROM anon_21
),
anon_19 AS (
  SELECT anon_20.loan_id, anon_20.direction, anon_20.counterparty, anon_20.security_id, anon_20.currency, anon_20.start_date, anon_20.margin_rate, anon_20.recalled,
    anon_20.accrued_base, anon_20.accrued_to, anon_20.quantity, anon_20.contract_price, anon_20.struck_price, anon_20.collateral, anon_20.rebate_rate, anon_20.marked_to,
    CAST(coalesce(SUM(anon_20.night_base), 0) AS DECIMAL(38, 6)) AS new_base
  FROM anon_20
  GROUP BY anon_20.loan_id, anon_20.direction, anon_20.counterparty, anon_20.security_id, anon_20.currency, anon_20.start_date, anon_20.margin_rate, anon_20.recalled,
    anon_20.accrued_base, anon_20.accrued_to, anon_20.quantity, anon_20.contract_price, anon_20.struck_price, anon_20.collateral, anon_20.rebate_rate, anon_20.marked_to
),
anon_17 AS (
  SELECT anon_19.loan_id, anon_19.direction, anon_19.counterparty, anon_19.security_id, anon_19.currency, anon_19.start_date, anon_19.margin_rate, anon_19.recalled,
    anon_19.accrued_to, anon_19.quantity, anon_19.contract_price, anon_19.struck_price, anon_19.collateral, anon_19.rebate_rate, anon_19.marked_to, anon_19.new_base,
    anon_19.accrued_base + anon_19.new_base AS accrued_base
  FROM anon_19
),
anon_49 AS (
  SELECT anon_42.file_id, anon_42.line_number, anon_42.event_id, anon_42.loan_id, anon_42.event_kind, anon_42.direction, anon_42.counterparty, anon_42.security_id,
    anon_42.quantity, anon_42.loan_price, anon_42.margin_rate, anon_42.rebate_rate, anon_42.effective_date, anon_42.currency, anon_42.status, anon_42.reason,
    anon_42.known_date, CAST(row_number() OVER (PARTITION BY anon_42.loan_id, anon_42.event_kind ORDER BY anon_42.effective_date DESC, CASE WHEN anon_42.event_id IS NULL THEN 1
    ELSE 0 END, anon_42.event_id) AS BIGINT) AS place
  FROM anon_42
),
anon_18 AS (
  SELECT anon_49.loan_id, CAST(coalesce(SUM(CASE WHEN (anon_49.event_kind = 'RETURN') THEN anon_49.quantity ELSE CAST(0 AS DECIMAL(18, 6)) END), 0) AS DECIMAL(38, 6)) AS back,
    max(CASE WHEN (anon_49.event_kind = 'RECALL') THEN 'Y' ELSE CAST(NULL AS VARCHAR(8000)) END) AS recall, max(CASE WHEN (anon_49.event_kind = 'RERATE'
    AND anon_49.place = 1) THEN anon_49.rebate_rate ELSE CAST(NULL AS DECIMAL(12, 8)) END) AS newest_rate
  FROM anon_49
  GROUP BY anon_49.loan_id
),
anon_16 AS (
  SELECT anon_17.loan_id, anon_17.direction, anon_17.counterparty, anon_17.security_id, anon_17.currency, anon_17.start_date, anon_17.margin_rate, anon_17.recalled,
    anon_17.accrued_to, anon_17.quantity, anon_17.contract_price, anon_17.struck_price, anon_17.collateral, anon_17.rebate_rate, anon_17.marked_to, anon_17.new_base,
    anon_17.accrued_base, anon_18.back, anon_18.recall, anon_18.newest_rate
  FROM anon_17
  LEFT OUTER JOIN anon_18 ON anon_17.loan_id = anon_18.loan_id
),
anon_15 AS (
  SELECT anon_16.loan_id, anon_16.direction, anon_16.counterparty, anon_16.security_id, anon_16.currency, anon_16.start_date, anon_16.margin_rate, anon_16.accrued_to,
    anon_16.quantity, anon_16.contract_price, anon_16.struck_price, anon_16.collateral, anon_16.marked_to, anon_16.new_base, anon_16.accrued_base, anon_16.back,
    anon_16.recall, anon_16.newest_rate, coalesce(anon_16.back, CAST(0 AS DECIMAL(38, 6))) AS returned_quantity, coalesce(anon_16.recall, anon_16.recalled) AS recalled,
    coalesce(anon_16.newest_rate, anon_16.rebate_rate) AS rebate_rate
  FROM anon_16
),
anon_14 AS (
  SELECT anon_15.loan_id, anon_15.direction, anon_15.counterparty, anon_15.security_id, anon_15.currency, anon_15.start_date, anon_15.margin_rate, anon_15.accrued_to,
    anon_15.quantity, anon_15.contract_price, anon_15.struck_price, anon_15.collateral, anon_15.marked_to, anon_15.new_base, anon_15.accrued_base, anon_15.back,
    anon_15.recall, anon_15.newest_rate, anon_15.returned_quantity, anon_15.recalled, anon_15.rebate_rate, CASE WHEN (anon_15.returned_quantity = anon_15.quantity) THEN anon_15.collateral
    ELSE CAST(round(CAST(CAST(anon_15.returned_quantity AS DECIMAL(19, 6)) * anon_15.contract_price AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) END AS returned_collateral
  FROM anon_15
),
anon_13 AS (
  SELECT anon_14.loan_id, anon_14.direction, anon_14.counterparty, anon_14.security_id, anon_14.currency, anon_14.start_date, anon_14.margin_rate, anon_14.accrued_to,
    anon_14.contract_price, anon_14.struck_price, anon_14.marked_to, anon_14.new_base, anon_14.accrued_base, anon_14.back, anon_14.recall, anon_14.newest_rate,
    anon_14.returned_quantity, anon_14.recalled, anon_14.rebate_rate, anon_14.returned_collateral, anon_14.quantity - anon_14.returned_quantity AS quantity,
    anon_14.collateral - anon_14.returned_collateral AS collateral
  FROM anon_14
),
anon_11 AS (
  SELECT anon_13.loan_id, anon_13.direction, anon_13.counterparty, anon_13.security_id, anon_13.currency, anon_13.start_date, anon_13.margin_rate, anon_13.accrued_to,
    anon_13.contract_price, anon_13.struck_price, anon_13.marked_to, anon_13.new_base, anon_13.accrued_base, anon_13.back, anon_13.recall, anon_13.newest_rate,
    anon_13.returned_quantity, anon_13.recalled, anon_13.rebate_rate, anon_13.returned_collateral, anon_13.quantity, anon_13.collateral, 'US_CASH' AS policy_id
  FROM anon_13
),
anon_51 AS (
  SELECT anon_43.policy_id, anon_43.contract_price_step, anon_43.rebate_paid, anon_43.margin_rate AS policy_margin
  FROM anon_43
),
anon_54 AS (
  SELECT anon_45.calendar_key, anon_45.day, anon_45.day_number, anon_45.is_trade_day, anon_45.is_settlement_day, anon_45.is_cash_day, anon_45.early_close,
    anon_45.trade_ordinal, anon_45.settlement_ordinal, anon_45.cash_ordinal, anon_45.next_settlement_day, anon_45.settlement_day_on_or_after, anon_45.previous_trade_day,
    anon_45.note, anon_45.source, anon_45.evidence, anon_45.origin
  FROM anon_45
  WHERE anon_45.day >= CAST('2026-11-01' AS DATE)
),
anon_53 AS (
  SELECT anon_54.calendar_key, max(CASE WHEN (anon_54.day = CAST('2026-11-10' AS DATE)) THEN anon_54.is_settlement_day ELSE 0 END) AS settles, max(CASE
    WHEN (anon_54.day < CAST('2026-11-10' AS DATE)) THEN anon_54.is_settlement_day ELSE 0 END) AS earlier
  FROM anon_54
  GROUP BY anon_54.calendar_key
),
anon_52 AS (
  SELECT anon_53.calendar_key, anon_53.settles, anon_53.earlier, 'US_CASH' AS policy_id
  FROM anon_53
),
anon_50 AS (
  SELECT anon_51.policy_id, anon_51.contract_price_step, anon_51.rebate_paid, anon_51.policy_margin, anon_52.calendar_key, anon_52.settles, anon_52.earlier
  FROM anon_51
  LEFT OUTER JOIN anon_52 ON anon_51.policy_id = anon_52.policy_id
),
anon_12 AS (
  SELECT anon_50.policy_id, anon_50.contract_price_step, anon_50.rebate_paid, anon_50.policy_margin, anon_50.calendar_key, anon_50.settles, anon_50.earlier,
    CASE WHEN (anon_50.settles = 1 AND anon_50.earlier = 0) THEN 1 ELSE 0 END AS bill_day
  FROM anon_50
),
anon_10 AS (
  SELECT anon_11.loan_id, anon_11.direction, anon_11.counterparty, anon_11.security_id, anon_11.currency, anon_11.start_date, anon_11.margin_rate, anon_11.accrued_to,
    anon_11.contract_price, anon_11.struck_price, anon_11.marked_to, anon_11.new_base, anon_11.accrued_base, anon_11.back, anon_11.recall, anon_11.newest_rate,
    anon_11.returned_quantity, anon_11.recalled, anon_11.rebate_rate, anon_11.returned_collateral, anon_11.quantity, anon_11.collateral, anon_11.policy_id,
    anon_12.contract_price_step, anon_12.rebate_paid, anon_12.policy_margin, anon_12.calendar_key, anon_12.settles, anon_12.earlier, anon_12.bill_day
  FROM anon_11
  LEFT OUTER JOIN anon_12 ON anon_11.policy_id = anon_12.policy_id
),
anon_9 AS (
  SELECT anon_10.loan_id, anon_10.direction, anon_10.counterparty, anon_10.security_id, anon_10.currency, anon_10.start_date, anon_10.margin_rate, anon_10.accrued_to,
    anon_10.contract_price, anon_10.struck_price, anon_10.marked_to, anon_10.new_base, anon_10.accrued_base, anon_10.back, anon_10.recall, anon_10.newest_rate,
    anon_10.returned_quantity, anon_10.recalled, anon_10.rebate_rate, anon_10.returned_collateral, anon_10.quantity, anon_10.collateral, anon_10.policy_id,
    anon_10.contract_price_step, anon_10.rebate_paid, anon_10.policy_margin, anon_10.calendar_key, anon_10.settles, anon_10.earlier, anon_10.bill_day, CASE
    WHEN (anon_10.settles = 1 AND anon_10.quantity > 0 AND anon_10.struck_price != anon_10.contract_price) THEN CAST(round(CAST(CAST(anon_10.quantity AS DECIMAL(19, 6)) * anon_10.struck_price AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) - anon_10.collateral
    ELSE CAST(0 AS DECIMAL(38, 2)) END AS settled_mark, CASE WHEN (anon_10.settles = 1 AND anon_10.quantity > 0 AND anon_10.struck_price != anon_10.contract_price) THEN 1
    ELSE 0 END AS due
  FROM anon_10
),
anon_7 AS (
  SELECT anon_9.loan_id, anon_9.direction, anon_9.counterparty, anon_9.security_id, anon_9.currency, anon_9.start_date, anon_9.margin_rate, anon_9.accrued_to,
    anon_9.struck_price, anon_9.marked_to, anon_9.new_base, anon_9.accrued_base, anon_9.back, anon_9.recall, anon_9.newest_rate, anon_9.returned_quantity,
    anon_9.recalled, anon_9.rebate_rate, anon_9.returned_collateral, anon_9.quantity, anon_9.policy_id, anon_9.contract_price_step, anon_9.rebate_paid,
    anon_9.policy_margin, anon_9.calendar_key, anon_9.settles, anon_9.earlier, anon_9.bill_day, anon_9.settled_mark, anon_9.due, anon_9.collateral + anon_9.settled_mark AS collateral,
    CASE WHEN (anon_9.due = 1) THEN anon_9.struck_price ELSE anon_9.contract_price END AS contract_price
  FROM anon_9
),
anon_8 AS (
  SELECT closing_price.security_id, closing_price.price_date, closing_price.close_price
  FROM closing_price
),
anon_6 AS (
  SELECT anon_7.loan_id, anon_7.direction, anon_7.counterparty, anon_7.security_id, anon_7.currency, anon_7.start_date, anon_7.margin_rate, anon_7.accrued_to,
    anon_7.struck_price, anon_7.marked_to, anon_7.new_base, anon_7.accrued_base, anon_7.back, anon_7.recall, anon_7.newest_rate, anon_7.returned_quantity,
    anon_7.recalled, anon_7.rebate_rate, anon_7.returned_collateral, anon_7.quantity, anon_7.policy_id, anon_7.contract_price_step, anon_7.rebate_paid,
    anon_7.policy_margin, anon_7.calendar_key, anon_7.settles, anon_7.earlier, anon_7.bill_day, anon_7.settled_mark, anon_7.due, anon_7.collateral, anon_7.contract_price,
    anon_8.price_date, anon_8.close_price
  FROM anon_7
  LEFT OUTER JOIN anon_8 ON anon_7.security_id = anon_8.security_id
),
anon_5 AS (
  SELECT anon_6.loan_id, anon_6.direction, anon_6.counterparty, anon_6.security_id, anon_6.currency, anon_6.start_date, anon_6.margin_rate, anon_6.accrued_to,
    anon_6.new_base, anon_6.accrued_base, anon_6.back, anon_6.recall, anon_6.newest_rate, anon_6.returned_quantity, anon_6.recalled, anon_6.rebate_rate,
    anon_6.returned_collateral, anon_6.quantity, anon_6.policy_id, anon_6.contract_price_step, anon_6.rebate_paid, anon_6.policy_margin, anon_6.calendar_key,
    anon_6.settles, anon_6.earlier, anon_6.bill_day, anon_6.settled_mark, anon_6.due, anon_6.collateral, anon_6.contract_price, anon_6.price_date, anon_6.close_price,
    CASE WHEN ((anon_6.marked_to IS NULL OR anon_6.price_date > anon_6.marked_to) AND anon_6.price_date >= anon_6.start_date AND anon_6.price_date <= CAST('2026-11-10' AS DATE)
    AND anon_6.contract_price_step IS NOT NULL AND anon_6.close_price < 10000000 AND anon_6.quantity > 0) THEN CAST(CASE WHEN (anon_6.contract_price_step = 0) THEN round(CAST(CAST(anon_6.close_price AS DECIMAL(19, 8)) * CAST(CASE
    WHEN (anon_6.margin_rate > 0) THEN anon_6.margin_rate ELSE anon_6.policy_margin END AS DECIMAL(12, 8)) AS DECIMAL(38, 16)), 8) ELSE (CAST(CAST(anon_6.close_price AS DECIMAL(19, 8)) * CAST(CASE
    WHEN (anon_6.margin_rate > 0) THEN anon_6.margin_rate ELSE anon_6.policy_margin END AS DECIMAL(12, 8)) AS DECIMAL(38, 16)) - CAST(CAST(anon_6.close_price AS DECIMAL(19, 8)) * CAST(CASE
    WHEN (anon_6.margin_rate > 0) THEN anon_6.margin_rate ELSE anon_6.policy_margin END AS DECIMAL(12, 8)) AS DECIMAL(38, 16)) % nullif(CAST(anon_6.contract_price_step AS DECIMAL(18, 8)), CAST(0 AS DECIMAL(18, 8)))) + CASE
    WHEN (CAST(CAST(anon_6.close_price AS DECIMAL(19, 8)) * CAST(CASE WHEN (anon_6.margin_rate > 0) THEN anon_6.margin_rate ELSE anon_6.policy_margin END AS DECIMAL(12, 8)) AS DECIMAL(38, 16)) % nullif(CAST(anon_6.contract_price_step AS DECIMAL(18, 8)), CAST(0 AS DECIMAL(18, 8))) > 0) THEN CAST(anon_6.contract_price_step AS DECIMAL(18, 8))
    ELSE CAST(0 AS DECIMAL(18, 8)) END END AS DECIMAL(18, 8)) ELSE anon_6.struck_price END AS struck_price, CASE WHEN ((anon_6.marked_to IS NULL OR anon_6.price_date > anon_6.marked_to)
    AND anon_6.price_date >= anon_6.start_date AND anon_6.price_date <= CAST('2026-11-10' AS DATE) AND anon_6.contract_price_step IS NOT NULL AND anon_6.close_price < 10000000) THEN anon_6.price_date
    ELSE anon_6.marked_to END AS marked_to
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.loan_id, anon_5.direction, anon_5.counterparty, anon_5.security_id, anon_5.currency, anon_5.start_date, anon_5.margin_rate, anon_5.accrued_to,
    anon_5.new_base, anon_5.accrued_base, anon_5.back, anon_5.recall, anon_5.newest_rate, anon_5.returned_quantity, anon_5.recalled, anon_5.rebate_rate,
    anon_5.returned_collateral, anon_5.quantity, anon_5.policy_id, anon_5.contract_price_step, anon_5.rebate_paid, anon_5.policy_margin, anon_5.calendar_key,
    anon_5.settles, anon_5.earlier, anon_5.bill_day, anon_5.settled_mark, anon_5.due, anon_5.collateral, anon_5.contract_price, anon_5.price_date, anon_5.close_price,
    anon_5.struck_price, anon_5.marked_to, CASE WHEN (anon_5.quantity > 0 AND anon_5.struck_price != anon_5.contract_price) THEN CAST(round(CAST(CAST(anon_5.quantity AS DECIMAL(19, 6)) * anon_5.struck_price AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) - anon_5.collateral
    ELSE CAST(0 AS DECIMAL(38, 2)) END AS pending_mark
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.loan_id, anon_4.direction, anon_4.counterparty, anon_4.security_id, anon_4.currency, anon_4.start_date, anon_4.margin_rate, anon_4.accrued_to,
    anon_4.new_base, anon_4.accrued_base, anon_4.back, anon_4.recall, anon_4.newest_rate, anon_4.returned_quantity, anon_4.recalled, anon_4.rebate_rate,
    anon_4.returned_collateral, anon_4.quantity, anon_4.policy_id, anon_4.contract_price_step, anon_4.rebate_paid, anon_4.policy_margin, anon_4.calendar_key,
    anon_4.settles, anon_4.earlier, anon_4.bill_day, anon_4.settled_mark, anon_4.due, anon_4.collateral, anon_4.contract_price, anon_4.price_date, anon_4.close_price,
    anon_4.struck_price, anon_4.marked_to, anon_4.pending_mark, CASE WHEN (anon_4.rebate_paid = 'LAST_RETURN' AND anon_4.quantity = 0 OR anon_4.rebate_paid = 'MONTHLY'
    AND anon_4.bill_day = 1) THEN anon_4.accrued_base ELSE CAST(0 AS DECIMAL(38, 6)) END AS rebate_base
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.loan_id, anon_3.direction, anon_3.counterparty, anon_3.security_id, anon_3.currency, anon_3.start_date, anon_3.margin_rate, anon_3.new_base,
    anon_3.back, anon_3.recall, anon_3.newest_rate, anon_3.returned_quantity, anon_3.recalled, anon_3.rebate_rate, anon_3.returned_collateral, anon_3.quantity,
    anon_3.policy_id, anon_3.contract_price_step, anon_3.rebate_paid, anon_3.policy_margin, anon_3.calendar_key, anon_3.settles, anon_3.earlier, anon_3.bill_day,
    anon_3.settled_mark, anon_3.due, anon_3.collateral, anon_3.contract_price, anon_3.price_date, anon_3.close_price, anon_3.struck_price, anon_3.marked_to,
    anon_3.pending_mark, anon_3.rebate_base, anon_3.accrued_base - anon_3.rebate_base AS accrued_base, CAST('2026-11-10' AS DATE) AS accrued_to, CASE WHEN (anon_3.quantity = 0) THEN 'CLOSED'
    ELSE 'OPEN' END AS status
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.loan_id, anon_2.direction, anon_2.counterparty, anon_2.security_id, anon_2.currency, CAST(anon_2.start_date AS DATE) AS start_date, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity,
    CAST(anon_2.contract_price AS DECIMAL(18, 8)) AS contract_price, CAST(anon_2.struck_price AS DECIMAL(18, 8)) AS struck_price, CAST(anon_2.collateral AS DECIMAL(38, 2)) AS collateral,
    CAST(anon_2.margin_rate AS DECIMAL(12, 8)) AS margin_rate, CAST(anon_2.rebate_rate AS DECIMAL(12, 8)) AS rebate_rate, CAST(anon_2.pending_mark AS DECIMAL(38, 2)) AS pending_mark,
    CAST(anon_2.marked_to AS DATE) AS marked_to, CAST(anon_2.accrued_base AS DECIMAL(38, 6)) AS accrued_base, CAST(anon_2.accrued_to AS DATE) AS accrued_to,
    CAST(anon_2.returned_quantity AS DECIMAL(38, 6)) AS returned_quantity, CAST(anon_2.returned_collateral AS DECIMAL(38, 2)) AS returned_collateral, CAST(anon_2.settled_mark AS DECIMAL(38, 2)) AS settled_mark,
    CAST(anon_2.rebate_base AS DECIMAL(38, 6)) AS rebate_base, anon_2.recalled, anon_2.status
  FROM anon_2
)
SELECT anon_1.loan_id, anon_1.direction, anon_1.counterparty, anon_1.security_id, anon_1.currency, anon_1.start_date, anon_1.quantity, anon_1.contract_price,
  anon_1.struck_price, anon_1.collateral, anon_1.margin_rate, anon_1.rebate_rate, anon_1.pending_mark, anon_1.marked_to, anon_1.accrued_base, anon_1.accrued_to,
  anon_1.returned_quantity, anon_1.returned_collateral, anon_1.settled_mark, anon_1.rebate_base, anon_1.recalled, anon_1.status
FROM anon_1
