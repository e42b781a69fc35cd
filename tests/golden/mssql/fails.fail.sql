WITH
anon_90 AS (
  SELECT fail_cost.fail_id, CAST(coalesce(SUM(CASE WHEN (fail_cost.cost_kind = 'MARK') THEN fail_cost.amount ELSE CAST(0 AS DECIMAL(38, 2)) END), 0) AS DECIMAL(38, 2)) AS marked,
    CAST(coalesce(SUM(CASE WHEN (fail_cost.cost_kind = 'MARGIN') THEN -fail_cost.amount ELSE CAST(0 AS DECIMAL(38, 2)) END), 0) AS DECIMAL(38, 2)) AS deposited,
    CAST(coalesce(SUM(CASE WHEN (fail_cost.cost_kind IN ('SEFP', 'LMFP')) THEN fail_cost.amount ELSE CAST(0 AS DECIMAL(38, 2)) END), 0) AS DECIMAL(38, 2)) AS penalised
  FROM fail_cost
  GROUP BY fail_cost.fail_id
),
anon_88 AS (
  SELECT open_fail.fail_id, open_fail.venue, open_fail.clearing_path, open_fail.direction, open_fail.security_id, open_fail.currency, open_fail.quantity,
    open_fail.value, open_fail.origin_date, open_fail.age_settlement_days, open_fail.cause, open_fail.status_reason, open_fail.close_out_kind, open_fail.close_out_date,
    open_fail.close_out_state, open_fail.calendar_key, open_fail.clearing_house, anon_90.marked, anon_90.deposited, anon_90.penalised
  FROM open_fail
  LEFT OUTER JOIN anon_90 ON open_fail.fail_id = anon_90.fail_id
),
anon_89 AS (
  SELECT fail_chain.fail_id, CAST(coalesce(SUM(fail_chain.quantity), 0) AS DECIMAL(38, 6)) AS cured
  FROM fail_chain
  GROUP BY fail_chain.fail_id
),
anon_86 AS (
  SELECT anon_88.fail_id, anon_88.venue, anon_88.clearing_path, anon_88.direction, anon_88.security_id, anon_88.currency, anon_88.quantity, anon_88.value,
    anon_88.origin_date, anon_88.age_settlement_days, anon_88.cause, anon_88.status_reason, anon_88.close_out_kind, anon_88.close_out_date, anon_88.close_out_state,
    anon_88.calendar_key, anon_88.clearing_house, anon_88.marked, anon_88.deposited, anon_88.penalised, anon_89.cured
  FROM anon_88
  LEFT OUTER JOIN anon_89 ON anon_88.fail_id = anon_89.fail_id
),
anon_93 AS (
  SELECT fail_clock.fail_id, fail_clock.clock, fail_clock.venue, fail_clock.direction, fail_clock.security_id, fail_clock.started_on, fail_clock.due_on,
    fail_clock.due_at, fail_clock.days_left, fail_clock.day_kind, fail_clock.state, fail_clock.effect, fail_clock.consequence, fail_clock.source, fail_clock.evidence
  FROM fail_clock
  WHERE fail_clock.effect = 'DUTY' AND fail_clock.due_on IS NOT NULL
),
anon_92 AS (
  SELECT anon_93.fail_id, anon_93.clock, anon_93.venue, anon_93.direction, anon_93.security_id, anon_93.started_on, anon_93.due_on, anon_93.due_at, anon_93.days_left,
    anon_93.day_kind, anon_93.state, anon_93.effect, anon_93.consequence, anon_93.source, anon_93.evidence, CAST(row_number() OVER (PARTITION BY anon_93.fail_id ORDER BY CASE
    WHEN anon_93.due_on IS NULL THEN 1 ELSE 0 END, anon_93.due_on, CASE WHEN anon_93.clock IS NULL THEN 1 ELSE 0 END, anon_93.clock) AS BIGINT) AS place
  FROM anon_93
),
anon_91 AS (
  SELECT anon_92.fail_id, anon_92.clock, anon_92.venue, anon_92.direction, anon_92.security_id, anon_92.started_on, anon_92.due_on, anon_92.due_at, anon_92.days_left,
    anon_92.day_kind, anon_92.state, anon_92.effect, anon_92.consequence, anon_92.source, anon_92.evidence, anon_92.place
  FROM anon_92
  WHERE anon_92.place = 1
),
anon_87 AS (
  SELECT anon_91.fail_id, anon_91.consequence, anon_91.clock AS next_clock, anon_91.due_on AS next_due_date, anon_91.state AS duty_state, anon_91.due_at AS duty_at
  FROM anon_91
),
anon_84 AS (
  SELECT anon_86.fail_id, anon_86.venue, anon_86.clearing_path, anon_86.direction, anon_86.security_id, anon_86.currency, anon_86.quantity, anon_86.value,
    anon_86.origin_date, anon_86.age_settlement_days, anon_86.cause, anon_86.status_reason, anon_86.close_out_kind, anon_86.close_out_date, anon_86.close_out_state,
    anon_86.calendar_key, anon_86.clearing_house, anon_86.marked, anon_86.deposited, anon_86.penalised, anon_86.cured, anon_87.consequence, anon_87.next_clock,
    anon_87.next_due_date, anon_87.duty_state, anon_87.duty_at
  FROM anon_86
  LEFT OUTER JOIN anon_87 ON anon_86.fail_id = anon_87.fail_id
),
anon_85 AS (
  SELECT security.security_id, security.symbol
  FROM security
),
anon_82 AS (
  SELECT anon_84.fail_id, anon_84.venue, anon_84.clearing_path, anon_84.direction, anon_84.security_id, anon_84.currency, anon_84.quantity, anon_84.value,
    anon_84.origin_date, anon_84.age_settlement_days, anon_84.cause, anon_84.status_reason, anon_84.close_out_kind, anon_84.close_out_date, anon_84.close_out_state,
    anon_84.calendar_key, anon_84.clearing_house, anon_84.marked, anon_84.deposited, anon_84.penalised, anon_84.cured, anon_84.consequence, anon_84.next_clock,
    anon_84.next_due_date, anon_84.duty_state, anon_84.duty_at, anon_85.symbol
  FROM anon_84
  LEFT OUTER JOIN anon_85 ON anon_84.security_id = anon_85.security_id
),
anon_83 AS (
  SELECT pre_borrow.security_id, pre_borrow.since AS bound_since
  FROM pre_borrow
),
anon_81 AS (
  SELECT anon_82.fail_id, anon_82.venue, anon_82.clearing_path, anon_82.direction, anon_82.security_id, anon_82.currency, anon_82.quantity, anon_82.value,
    anon_82.origin_date, anon_82.age_settlement_days, anon_82.cause, anon_82.status_reason, anon_82.close_out_kind, anon_82.close_out_date, anon_82.close_out_state,
    anon_82.calendar_key, anon_82.clearing_house, anon_82.marked, anon_82.deposited, anon_82.penalised, anon_82.cured, anon_82.consequence, anon_82.next_clock,
    anon_82.next_due_date, anon_82.duty_state, anon_82.duty_at, anon_82.symbol, anon_83.bound_since
  FROM anon_82
  LEFT OUTER JOIN anon_83 ON anon_82.security_id = anon_83.security_id
),
anon_80 AS (
  SELECT anon_81.fail_id, anon_81.venue, anon_81.clearing_path, anon_81.direction, anon_81.security_id, anon_81.currency, anon_81.quantity, anon_81.value,
    anon_81.origin_date, anon_81.age_settlement_days, anon_81.cause, anon_81.status_reason, anon_81.close_out_kind, anon_81.close_out_date, anon_81.close_out_state,
    anon_81.calendar_key, anon_81.clearing_house, anon_81.marked, anon_81.deposited, anon_81.penalised, anon_81.cured, anon_81.consequence, anon_81.next_clock,
    anon_81.next_due_date, anon_81.duty_state, anon_81.duty_at, anon_81.symbol, anon_81.bound_since, coalesce(anon_81.marked, CAST(0 AS DECIMAL(38, 2))) AS marked_money,
    coalesce(anon_81.deposited, CAST(0 AS DECIMAL(38, 2))) AS margin, coalesce(anon_81.penalised, CAST(0 AS DECIMAL(38, 2))) AS penalty, coalesce(anon_81.cured, CAST(0 AS DECIMAL(38, 6))) AS curable_quantity,
    CASE WHEN (anon_81.bound_since IS NULL) THEN 'N' ELSE 'Y' END AS pre_borrow
  FROM anon_81
),
anon_79 AS (
  SELECT anon_80.fail_id, anon_80.venue, anon_80.clearing_path, anon_80.direction, anon_80.security_id, anon_80.currency, anon_80.quantity, anon_80.value,
    anon_80.origin_date, anon_80.age_settlement_days, anon_80.cause, anon_80.status_reason, anon_80.close_out_kind, anon_80.close_out_date, anon_80.close_out_state,
    anon_80.calendar_key, anon_80.clearing_house, anon_80.marked, anon_80.deposited, anon_80.penalised, anon_80.cured, anon_80.consequence, anon_80.next_clock,
    anon_80.next_due_date, anon_80.duty_state, anon_80.duty_at, anon_80.symbol, anon_80.bound_since, anon_80.marked_money, anon_80.margin, anon_80.penalty,
    anon_80.curable_quantity, anon_80.pre_borrow, CAST(CASE WHEN (abs(anon_80.quantity) > CAST(999999999999 AS DECIMAL(38, 6))) THEN CAST(999999999999 AS DECIMAL(38, 6))
    ELSE abs(anon_80.quantity) END AS DECIMAL(18, 6)) AS size
  FROM anon_80
),
anon_78 AS (
  SELECT anon_79.fail_id, anon_79.venue, anon_79.clearing_path, anon_79.direction, anon_79.security_id, anon_79.currency, anon_79.quantity, anon_79.value,
    anon_79.origin_date, anon_79.age_settlement_days, anon_79.cause, anon_79.status_reason, anon_79.close_out_kind, anon_79.close_out_date, anon_79.close_out_state,
    anon_79.calendar_key, anon_79.clearing_house, anon_79.marked, anon_79.deposited, anon_79.penalised, anon_79.cured, anon_79.consequence, anon_79.next_clock,
    anon_79.next_due_date, anon_79.duty_state, anon_79.duty_at, anon_79.symbol, anon_79.bound_since, anon_79.marked_money, anon_79.margin, anon_79.penalty,
    anon_79.curable_quantity, anon_79.pre_borrow, anon_79.size, CAST(floor(anon_79.size) AS DECIMAL(12, 0)) AS rest_0
  FROM anon_79
),
anon_77 AS (
  SELECT anon_78.fail_id, anon_78.venue, anon_78.clearing_path, anon_78.direction, anon_78.security_id, anon_78.currency, anon_78.quantity, anon_78.value,
    anon_78.origin_date, anon_78.age_settlement_days, anon_78.cause, anon_78.status_reason, anon_78.close_out_kind, anon_78.close_out_date, anon_78.close_out_state,
    anon_78.calendar_key, anon_78.clearing_house, anon_78.marked, anon_78.deposited, anon_78.penalised, anon_78.cured, anon_78.consequence, anon_78.next_clock,
    anon_78.next_due_date, anon_78.duty_state, anon_78.duty_at, anon_78.symbol, anon_78.bound_since, anon_78.marked_money, anon_78.margin, anon_78.penalty,
    anon_78.curable_quantity, anon_78.pre_borrow, anon_78.size, anon_78.rest_0, CAST(CAST(anon_78.size - anon_78.rest_0 AS DECIMAL(7, 6)) * CAST(1000000 AS DECIMAL(7, 0)) AS DECIMAL(7, 0)) AS fraction
  FROM anon_78
),
anon_76 AS (
  SELECT anon_77.fail_id, anon_77.venue, anon_77.clearing_path, anon_77.direction, anon_77.security_id, anon_77.currency, anon_77.quantity, anon_77.value,
    anon_77.origin_date, anon_77.age_settlement_days, anon_77.cause, anon_77.status_reason, anon_77.close_out_kind, anon_77.close_out_date, anon_77.close_out_state,
    anon_77.calendar_key, anon_77.clearing_house, anon_77.marked, anon_77.deposited, anon_77.penalised, anon_77.cured, anon_77.consequence, anon_77.next_clock,
    anon_77.next_due_date, anon_77.duty_state, anon_77.duty_at, anon_77.symbol, anon_77.bound_since, anon_77.marked_money, anon_77.margin, anon_77.penalty,
    anon_77.curable_quantity, anon_77.pre_borrow, anon_77.size, anon_77.rest_0, anon_77.fraction, CAST(floor(anon_77.rest_0 * CAST(0.001 AS DECIMAL(4, 3))) AS DECIMAL(12, 0)) AS rest_1
  FROM anon_77
),
anon_75 AS (
  SELECT anon_76.fail_id, anon_76.venue, anon_76.clearing_path, anon_76.direction, anon_76.security_id, anon_76.currency, anon_76.quantity, anon_76.value,
    anon_76.origin_date, anon_76.age_settlement_days, anon_76.cause, anon_76.status_reason, anon_76.close_out_kind, anon_76.close_out_date, anon_76.close_out_state,
    anon_76.calendar_key, anon_76.clearing_house, anon_76.marked, anon_76.deposited, anon_76.penalised, anon_76.cured, anon_76.consequence, anon_76.next_clock,
    anon_76.next_due_date, anon_76.duty_state, anon_76.duty_at, anon_76.symbol, anon_76.bound_since, anon_76.marked_money, anon_76.margin, anon_76.penalty,
    anon_76.curable_quantity, anon_76.pre_borrow, anon_76.size, anon_76.rest_0, anon_76.fraction, anon_76.rest_1, CAST(floor(anon_76.rest_1 * CAST(0.001 AS DECIMAL(4, 3))) AS DECIMAL(12, 0)) AS rest_2
  FROM anon_76
),
anon_74 AS (
  SELECT anon_75.fail_id, anon_75.venue, anon_75.clearing_path, anon_75.direction, anon_75.security_id, anon_75.currency, anon_75.quantity, anon_75.value,
    anon_75.origin_date, anon_75.age_settlement_days, anon_75.cause, anon_75.status_reason, anon_75.close_out_kind, anon_75.close_out_date, anon_75.close_out_state,
    anon_75.calendar_key, anon_75.clearing_house, anon_75.marked, anon_75.deposited, anon_75.penalised, anon_75.cured, anon_75.consequence, anon_75.next_clock,
    anon_75.next_due_date, anon_75.duty_state, anon_75.duty_at, anon_75.symbol, anon_75.bound_since, anon_75.marked_money, anon_75.margin, anon_75.penalty,
    anon_75.curable_quantity, anon_75.pre_borrow, anon_75.size, anon_75.rest_0, anon_75.fraction, anon_75.rest_1, anon_75.rest_2, CAST(floor(anon_75.rest_2 * CAST(0.001 AS DECIMAL(4, 3))) AS DECIMAL(12, 0)) AS rest_3
  FROM anon_75
),
anon_73 AS (
  SELECT anon_74.fail_id, anon_74.venue, anon_74.clearing_path, anon_74.direction, anon_74.security_id, anon_74.currency, anon_74.quantity, anon_74.value,
    anon_74.origin_date, anon_74.age_settlement_days, anon_74.cause, anon_74.status_reason, anon_74.close_out_kind, anon_74.close_out_date, anon_74.close_out_state,
    anon_74.calendar_key, anon_74.clearing_house, anon_74.marked, anon_74.deposited, anon_74.penalised, anon_74.cured, anon_74.consequence, anon_74.next_clock,
    anon_74.next_due_date, anon_74.duty_state, anon_74.duty_at, anon_74.symbol, anon_74.bound_since, anon_74.marked_money, anon_74.margin, anon_74.penalty,
    anon_74.curable_quantity, anon_74.pre_borrow, anon_74.size, anon_74.rest_0, anon_74.fraction, anon_74.rest_1, anon_74.rest_2, anon_74.rest_3, CAST(anon_74.rest_0 - CAST(anon_74.rest_1 * CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(12, 0)) AS DECIMAL(12, 0)) AS group_0
  FROM anon_74
),
anon_72 AS (
  SELECT anon_73.fail_id, anon_73.venue, anon_73.clearing_path, anon_73.direction, anon_73.security_id, anon_73.currency, anon_73.quantity, anon_73.value,
    anon_73.origin_date, anon_73.age_settlement_days, anon_73.cause, anon_73.status_reason, anon_73.close_out_kind, anon_73.close_out_date, anon_73.close_out_state,
    anon_73.calendar_key, anon_73.clearing_house, anon_73.marked, anon_73.deposited, anon_73.penalised, anon_73.cured, anon_73.consequence, anon_73.next_clock,
    anon_73.next_due_date, anon_73.duty_state, anon_73.duty_at, anon_73.symbol, anon_73.bound_since, anon_73.marked_money, anon_73.margin, anon_73.penalty,
    anon_73.curable_quantity, anon_73.pre_borrow, anon_73.size, anon_73.rest_0, anon_73.fraction, anon_73.rest_1, anon_73.rest_2, anon_73.rest_3, anon_73.group_0,
    CAST(anon_73.rest_1 - CAST(anon_73.rest_2 * CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(12, 0)) AS DECIMAL(12, 0)) AS group_1
  FROM anon_73
),
anon_71 AS (
  SELECT anon_72.fail_id, anon_72.venue, anon_72.clearing_path, anon_72.direction, anon_72.security_id, anon_72.currency, anon_72.quantity, anon_72.value,
    anon_72.origin_date, anon_72.age_settlement_days, anon_72.cause, anon_72.status_reason, anon_72.close_out_kind, anon_72.close_out_date, anon_72.close_out_state,
    anon_72.calendar_key, anon_72.clearing_house, anon_72.marked, anon_72.deposited, anon_72.penalised, anon_72.cured, anon_72.consequence, anon_72.next_clock,
    anon_72.next_due_date, anon_72.duty_state, anon_72.duty_at, anon_72.symbol, anon_72.bound_since, anon_72.marked_money, anon_72.margin, anon_72.penalty,
    anon_72.curable_quantity, anon_72.pre_borrow, anon_72.size, anon_72.rest_0, anon_72.fraction, anon_72.rest_1, anon_72.rest_2, anon_72.rest_3, anon_72.group_0,
    anon_72.group_1, CAST(anon_72.rest_2 - CAST(anon_72.rest_3 * CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(12, 0)) AS DECIMAL(12, 0)) AS group_2
  FROM anon_72
),
anon_70 AS (
  SELECT anon_71.fail_id, anon_71.venue, anon_71.clearing_path, anon_71.direction, anon_71.security_id, anon_71.currency, anon_71.quantity, anon_71.value,
    anon_71.origin_date, anon_71.age_settlement_days, anon_71.cause, anon_71.status_reason, anon_71.close_out_kind, anon_71.close_out_date, anon_71.close_out_state,
    anon_71.calendar_key, anon_71.clearing_house, anon_71.marked, anon_71.deposited, anon_71.penalised, anon_71.cured, anon_71.consequence, anon_71.next_clock,
    anon_71.next_due_date, anon_71.duty_state, anon_71.duty_at, anon_71.symbol, anon_71.bound_since, anon_71.marked_money, anon_71.margin, anon_71.penalty,
    anon_71.curable_quantity, anon_71.pre_borrow, anon_71.size, anon_71.rest_0, anon_71.fraction, anon_71.rest_1, anon_71.rest_2, anon_71.rest_3, anon_71.group_0,
    anon_71.group_1, anon_71.group_2, CASE WHEN (anon_71.rest_1 = 0) THEN CAST(anon_71.rest_0 AS VARCHAR(8000)) WHEN (anon_71.rest_2 = 0) THEN CAST(anon_71.rest_1 AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_71.group_0 < 10) THEN '00' + CAST(anon_71.group_0 AS VARCHAR(8000)) WHEN (anon_71.group_0 < 100) THEN '0' + CAST(anon_71.group_0 AS VARCHAR(8000))
    ELSE CAST(anon_71.group_0 AS VARCHAR(8000)) END AS VARCHAR(8000)) WHEN (anon_71.rest_3 = 0) THEN CAST(anon_71.rest_2 AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_71.group_1 < 10) THEN '00' + CAST(anon_71.group_1 AS VARCHAR(8000)) WHEN (anon_71.group_1 < 100) THEN '0' + CAST(anon_71.group_1 AS VARCHAR(8000))
    ELSE CAST(anon_71.group_1 AS VARCHAR(8000)) END AS VARCHAR(8000)) + ',' + CAST(CASE WHEN (anon_71.group_0 < 10) THEN '00' + CAST(anon_71.group_0 AS VARCHAR(8000))
    WHEN (anon_71.group_0 < 100) THEN '0' + CAST(anon_71.group_0 AS VARCHAR(8000)) ELSE CAST(anon_71.group_0 AS VARCHAR(8000)) END AS VARCHAR(8000)) ELSE CAST(anon_71.rest_3 AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_71.group_2 < 10) THEN '00' + CAST(anon_71.group_2 AS VARCHAR(8000)) WHEN (anon_71.group_2 < 100) THEN '0' + CAST(anon_71.group_2 AS VARCHAR(8000))
    ELSE CAST(anon_71.group_2 AS VARCHAR(8000)) END AS VARCHAR(8000)) + ',' + CAST(CASE WHEN (anon_71.group_1 < 10) THEN '00' + CAST(anon_71.group_1 AS VARCHAR(8000))
    WHEN (anon_71.group_1 < 100) THEN '0' + CAST(anon_71.group_1 AS VARCHAR(8000)) ELSE CAST(anon_71.group_1 AS VARCHAR(8000)) END AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_71.group_0 < 10) THEN '00' + CAST(anon_71.group_0 AS VARCHAR(8000)) WHEN (anon_71.group_0 < 100) THEN '0' + CAST(anon_71.group_0 AS VARCHAR(8000))
    ELSE CAST(anon_71.group_0 AS VARCHAR(8000)) END AS VARCHAR(8000)) END AS grouped
  FROM anon_71
),
anon_69 AS (
  SELECT anon_70.fail_id, anon_70.venue, anon_70.clearing_path, anon_70.direction, anon_70.security_id, anon_70.currency, anon_70.quantity, anon_70.value,
    anon_70.origin_date, anon_70.age_settlement_days, anon_70.cause, anon_70.status_reason, anon_70.close_out_kind, anon_70.close_out_date, anon_70.close_out_state,
    anon_70.calendar_key, anon_70.clearing_house, anon_70.marked, anon_70.deposited, anon_70.penalised, anon_70.cured, anon_70.consequence, anon_70.next_clock,
    anon_70.next_due_date, anon_70.duty_state, anon_70.duty_at, anon_70.symbol, anon_70.bound_since, anon_70.marked_money, anon_70.margin, anon_70.penalty,
    anon_70.curable_quantity, anon_70.pre_borrow, anon_70.size, anon_70.rest_0, anon_70.fraction, anon_70.rest_1, anon_70.rest_2, anon_70.rest_3, anon_70.group_0,
    anon_70.group_1, anon_70.group_2, anon_70.grouped, CASE WHEN (anon_70.fraction = 0) THEN anon_70.grouped ELSE CAST(anon_70.grouped AS VARCHAR(8000)) + '.' + CAST(CASE
    WHEN (anon_70.fraction < 10) THEN '00000' + CAST(anon_70.fraction AS VARCHAR(8000)) WHEN (anon_70.fraction < 100) THEN '0000' + CAST(anon_70.fraction AS VARCHAR(8000))
    WHEN (anon_70.fraction < 1000) THEN '000' + CAST(anon_70.fraction AS VARCHAR(8000)) WHEN (anon_70.fraction < 10000) THEN '00' + CAST(anon_70.fraction AS VARCHAR(8000))
    WHEN (anon_70.fraction < 100000) THEN '0' + CAST(anon_70.fraction AS VARCHAR(8000)) ELSE CAST(anon_70.fraction AS VARCHAR(8000)) END AS VARCHAR(8000)) END AS said_quantity
  FROM anon_70
),
anon_68 AS (
  SELECT anon_69.fail_id, anon_69.venue, anon_69.clearing_path, anon_69.direction, anon_69.security_id, anon_69.currency, anon_69.quantity, anon_69.value,
    anon_69.origin_date, anon_69.age_settlement_days, anon_69.cause, anon_69.status_reason, anon_69.close_out_kind, anon_69.close_out_date, anon_69.close_out_state,
    anon_69.calendar_key, anon_69.clearing_house, anon_69.marked, anon_69.deposited, anon_69.penalised, anon_69.cured, anon_69.consequence, anon_69.next_clock,
    anon_69.next_due_date, anon_69.duty_state, anon_69.duty_at, anon_69.symbol, anon_69.bound_since, anon_69.marked_money, anon_69.margin, anon_69.penalty,
    anon_69.curable_quantity, anon_69.pre_borrow, anon_69.said_quantity
  FROM anon_69
),
anon_67 AS (
  SELECT anon_68.fail_id, anon_68.venue, anon_68.clearing_path, anon_68.direction, anon_68.security_id, anon_68.currency, anon_68.quantity, anon_68.value,
    anon_68.origin_date, anon_68.age_settlement_days, anon_68.cause, anon_68.status_reason, anon_68.close_out_kind, anon_68.close_out_date, anon_68.close_out_state,
    anon_68.calendar_key, anon_68.clearing_house, anon_68.marked, anon_68.deposited, anon_68.penalised, anon_68.cured, anon_68.consequence, anon_68.next_clock,
    anon_68.next_due_date, anon_68.duty_state, anon_68.duty_at, anon_68.symbol, anon_68.bound_since, anon_68.marked_money, anon_68.margin, anon_68.penalty,
    anon_68.curable_quantity, anon_68.pre_borrow, anon_68.said_quantity, CAST(CASE WHEN (abs(anon_68.value) > CAST(999999999999 AS DECIMAL(38, 2))) THEN CAST(999999999999 AS DECIMAL(38, 2))
    ELSE abs(anon_68.value) END AS DECIMAL(18, 2)) AS size
  FROM anon_68
),
anon_66 AS (
  SELECT anon_67.fail_id, anon_67.venue, anon_67.clearing_path, anon_67.direction, anon_67.security_id, anon_67.currency, anon_67.quantity, anon_67.value,
    anon_67.origin_date, anon_67.age_settlement_days, anon_67.cause, anon_67.status_reason, anon_67.close_out_kind, anon_67.close_out_date, anon_67.close_out_state,
    anon_67.calendar_key, anon_67.clearing_house, anon_67.marked, anon_67.deposited, anon_67.penalised, anon_67.cured, anon_67.consequence, anon_67.next_clock,
    anon_67.next_due_date, anon_67.duty_state, anon_67.duty_at, anon_67.symbol, anon_67.bound_since, anon_67.marked_money, anon_67.margin, anon_67.penalty,
    anon_67.curable_quantity, anon_67.pre_borrow, anon_67.said_quantity, anon_67.size, CAST(floor(anon_67.size) AS DECIMAL(12, 0)) AS rest_0
  FROM anon_67
),
anon_65 AS (
  SELECT anon_66.fail_id, anon_66.venue, anon_66.clearing_path, anon_66.direction, anon_66.security_id, anon_66.currency, anon_66.quantity, anon_66.value,
    anon_66.origin_date, anon_66.age_settlement_days, anon_66.cause, anon_66.status_reason, anon_66.close_out_kind, anon_66.close_out_date, anon_66.close_out_state,
    anon_66.calendar_key, anon_66.clearing_house, anon_66.marked, anon_66.deposited, anon_66.penalised, anon_66.cured, anon_66.consequence, anon_66.next_clock,
    anon_66.next_due_date, anon_66.duty_state, anon_66.duty_at, anon_66.symbol, anon_66.bound_since, anon_66.marked_money, anon_66.margin, anon_66.penalty,
    anon_66.curable_quantity, anon_66.pre_borrow, anon_66.said_quantity, anon_66.size, anon_66.rest_0, CAST(CAST(anon_66.size - anon_66.rest_0 AS DECIMAL(3, 2)) * CAST(100 AS DECIMAL(3, 0)) AS DECIMAL(3, 0)) AS fraction
  FROM anon_66
),
anon_64 AS (
  SELECT anon_65.fail_id, anon_65.venue, anon_65.clearing_path, anon_65.direction, anon_65.security_id, anon_65.currency, anon_65.quantity, anon_65.value,
    anon_65.origin_date, anon_65.age_settlement_days, anon_65.cause, anon_65.status_reason, anon_65.close_out_kind, anon_65.close_out_date, anon_65.close_out_state,
    anon_65.calendar_key, anon_65.clearing_house, anon_65.marked, anon_65.deposited, anon_65.penalised, anon_65.cured, anon_65.consequence, anon_65.next_clock,
    anon_65.next_due_date, anon_65.duty_state, anon_65.duty_at, anon_65.symbol, anon_65.bound_since, anon_65.marked_money, anon_65.margin, anon_65.penalty,
    anon_65.curable_quantity, anon_65.pre_borrow, anon_65.said_quantity, anon_65.size, anon_65.rest_0, anon_65.fraction, CAST(floor(anon_65.rest_0 * CAST(0.001 AS DECIMAL(4, 3))) AS DECIMAL(12, 0)) AS rest_1
  FROM anon_65
),
anon_63 AS (
  SELECT anon_64.fail_id, anon_64.venue, anon_64.clearing_path, anon_64.direction, anon_64.security_id, anon_64.currency, anon_64.quantity, anon_64.value,
    anon_64.origin_date, anon_64.age_settlement_days, anon_64.cause, anon_64.status_reason, anon_64.close_out_kind, anon_64.close_out_date, anon_64.close_out_state,
    anon_64.calendar_key, anon_64.clearing_house, anon_64.marked, anon_64.deposited, anon_64.penalised, anon_64.cured, anon_64.consequence, anon_64.next_clock,
    anon_64.next_due_date, anon_64.duty_state, anon_64.duty_at, anon_64.symbol, anon_64.bound_since, anon_64.marked_money, anon_64.margin, anon_64.penalty,
    anon_64.curable_quantity, anon_64.pre_borrow, anon_64.said_quantity, anon_64.size, anon_64.rest_0, anon_64.fraction, anon_64.rest_1, CAST(floor(anon_64.rest_1 * CAST(0.001 AS DECIMAL(4, 3))) AS DECIMAL(12, 0)) AS rest_2
  FROM anon_64
),
anon_62 AS (
  SELECT anon_63.fail_id, anon_63.venue, anon_63.clearing_path, anon_63.direction, anon_63.security_id, anon_63.currency, anon_63.quantity, anon_63.value,
    anon_63.origin_date, anon_63.age_settlement_days, anon_63.cause, anon_63.status_reason, anon_63.close_out_kind, anon_63.close_out_date, anon_63.close_out_state,
    anon_63.calendar_key, anon_63.clearing_house, anon_63.marked, anon_63.deposited, anon_63.penalised, anon_63.cured, anon_63.consequence, anon_63.next_clock,
    anon_63.next_due_date, anon_63.duty_state, anon_63.duty_at, anon_63.symbol, anon_63.bound_since, anon_63.marked_money, anon_63.margin, anon_63.penalty,
    anon_63.curable_quantity, anon_63.pre_borrow, anon_63.said_quantity, anon_63.size, anon_63.rest_0, anon_63.fraction, anon_63.rest_1, anon_63.rest_2,
    CAST(floor(anon_63.rest_2 * CAST(0.001 AS DECIMAL(4, 3))) AS DECIMAL(12, 0)) AS rest_3
  FROM anon_63
),
anon_61 AS (
  SELECT anon_62.fail_id, anon_62.venue, anon_62.clearing_path, anon_62.direction, anon_62.security_id, anon_62.currency, anon_62.quantity, anon_62.value,
    anon_62.origin_date, anon_62.age_settlement_days, anon_62.cause, anon_62.status_reason, anon_62.close_out_kind, anon_62.close_out_date, anon_62.close_out_state,
    anon_62.calendar_key, anon_62.clearing_house, anon_62.marked, anon_62.deposited, anon_62.penalised, anon_62.cured, anon_62.consequence, anon_62.next_clock,
    anon_62.next_due_date, anon_62.duty_state, anon_62.duty_at, anon_62.symbol, anon_62.bound_since, anon_62.marked_money, anon_62.margin, anon_62.penalty,
    anon_62.curable_quantity, anon_62.pre_borrow, anon_62.said_quantity, anon_62.size, anon_62.rest_0, anon_62.fraction, anon_62.rest_1, anon_62.rest_2,
    anon_62.rest_3, CAST(anon_62.rest_0 - CAST(anon_62.rest_1 * CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(12, 0)) AS DECIMAL(12, 0)) AS group_0
  FROM anon_62
),
anon_60 AS (
  SELECT anon_61.fail_id, anon_61.venue, anon_61.clearing_path, anon_61.direction, anon_61.security_id, anon_61.currency, anon_61.quantity, anon_61.value,
    anon_61.origin_date, anon_61.age_settlement_days, anon_61.cause, anon_61.status_reason, anon_61.close_out_kind, anon_61.close_out_date, anon_61.close_out_state,
    anon_61.calendar_key, anon_61.clearing_house, anon_61.marked, anon_61.deposited, anon_61.penalised, anon_61.cured, anon_61.consequence, anon_61.next_clock,
    anon_61.next_due_date, anon_61.duty_state, anon_61.duty_at, anon_61.symbol, anon_61.bound_since, anon_61.marked_money, anon_61.margin, anon_61.penalty,
    anon_61.curable_quantity, anon_61.pre_borrow, anon_61.said_quantity, anon_61.size, anon_61.rest_0, anon_61.fraction, anon_61.rest_1, anon_61.rest_2,
    anon_61.rest_3, anon_61.group_0, CAST(anon_61.rest_1 - CAST(anon_61.rest_2 * CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(12, 0)) AS DECIMAL(12, 0)) AS group_1
  FROM anon_61
),
anon_59 AS (
  SELECT anon_60.fail_id, anon_60.venue, anon_60.clearing_path, anon_60.direction, anon_60.security_id, anon_60.currency, anon_60.quantity, anon_60.value,
    anon_60.origin_date, anon_60.age_settlement_days, anon_60.cause, anon_60.status_reason, anon_60.close_out_kind, anon_60.close_out_date, anon_60.close_out_state,
    anon_60.calendar_key, anon_60.clearing_house, anon_60.marked, anon_60.deposited, anon_60.penalised, anon_60.cured, anon_60.consequence, anon_60.next_clock,
    anon_60.next_due_date, anon_60.duty_state, anon_60.duty_at, anon_60.symbol, anon_60.bound_since, anon_60.marked_money, anon_60.margin, anon_60.penalty,
    anon_60.curable_quantity, anon_60.pre_borrow, anon_60.said_quantity, anon_60.size, anon_60.rest_0, anon_60.fraction, anon_60.rest_1, anon_60.rest_2,
    anon_60.rest_3, anon_60.group_0, anon_60.group_1, CAST(anon_60.rest_2 - CAST(anon_60.rest_3 * CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(12, 0)) AS DECIMAL(12, 0)) AS group_2
  FROM anon_60
),
anon_58 AS (
  SELECT anon_59.fail_id, anon_59.venue, anon_59.clearing_path, anon_59.direction, anon_59.security_id, anon_59.currency, anon_59.quantity, anon_59.value,
    anon_59.origin_date, anon_59.age_settlement_days, anon_59.cause, anon_59.status_reason, anon_59.close_out_kind, anon_59.close_out_date, anon_59.close_out_state,
    anon_59.calendar_key, anon_59.clearing_house, anon_59.marked, anon_59.deposited, anon_59.penalised, anon_59.cured, anon_59.consequence, anon_59.next_clock,
    anon_59.next_due_date, anon_59.duty_state, anon_59.duty_at, anon_59.symbol, anon_59.bound_since, anon_59.marked_money, anon_59.margin, anon_59.penalty,
    anon_59.curable_quantity, anon_59.pre_borrow, anon_59.said_quantity, anon_59.size, anon_59.rest_0, anon_59.fraction, anon_59.rest_1, anon_59.rest_2,
    anon_59.rest_3, anon_59.group_0, anon_59.group_1, anon_59.group_2, CASE WHEN (anon_59.rest_1 = 0) THEN CAST(anon_59.rest_0 AS VARCHAR(8000)) WHEN (anon_59.rest_2 = 0) THEN CAST(anon_59.rest_1 AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_59.group_0 < 10) THEN '00' + CAST(anon_59.group_0 AS VARCHAR(8000)) WHEN (anon_59.group_0 < 100) THEN '0' + CAST(anon_59.group_0 AS VARCHAR(8000))
    ELSE CAST(anon_59.group_0 AS VARCHAR(8000)) END AS VARCHAR(8000)) WHEN (anon_59.rest_3 = 0) THEN CAST(anon_59.rest_2 AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_59.group_1 < 10) THEN '00' + CAST(anon_59.group_1 AS VARCHAR(8000)) WHEN (anon_59.group_1 < 100) THEN '0' + CAST(anon_59.group_1 AS VARCHAR(8000))
    ELSE CAST(anon_59.group_1 AS VARCHAR(8000)) END AS VARCHAR(8000)) + ',' + CAST(CASE WHEN (anon_59.group_0 < 10) THEN '00' + CAST(anon_59.group_0 AS VARCHAR(8000))
    WHEN (anon_59.group_0 < 100) THEN '0' + CAST(anon_59.group_0 AS VARCHAR(8000)) ELSE CAST(anon_59.group_0 AS VARCHAR(8000)) END AS VARCHAR(8000)) ELSE CAST(anon_59.rest_3 AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_59.group_2 < 10) THEN '00' + CAST(anon_59.group_2 AS VARCHAR(8000)) WHEN (anon_59.group_2 < 100) THEN '0' + CAST(anon_59.group_2 AS VARCHAR(8000))
    ELSE CAST(anon_59.group_2 AS VARCHAR(8000)) END AS VARCHAR(8000)) + ',' + CAST(CASE WHEN (anon_59.group_1 < 10) THEN '00' + CAST(anon_59.group_1 AS VARCHAR(8000))
    WHEN (anon_59.group_1 < 100) THEN '0' + CAST(anon_59.group_1 AS VARCHAR(8000)) ELSE CAST(anon_59.group_1 AS VARCHAR(8000)) END AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_59.group_0 < 10) THEN '00' + CAST(anon_59.group_0 AS VARCHAR(8000)) WHEN (anon_59.group_0 < 100) THEN '0' + CAST(anon_59.group_0 AS VARCHAR(8000))
    ELSE CAST(anon_59.group_0 AS VARCHAR(8000)) END AS VARCHAR(8000)) END AS grouped
  FROM anon_59
),
anon_57 AS (
  SELECT anon_58.fail_id, anon_58.venue, anon_58.clearing_path, anon_58.direction, anon_58.security_id, anon_58.currency, anon_58.quantity, anon_58.value,
    anon_58.origin_date, anon_58.age_settlement_days, anon_58.cause, anon_58.status_reason, anon_58.close_out_kind, anon_58.close_out_date, anon_58.close_out_state,
    anon_58.calendar_key, anon_58.clearing_house, anon_58.marked, anon_58.deposited, anon_58.penalised, anon_58.cured, anon_58.consequence, anon_58.next_clock,
    anon_58.next_due_date, anon_58.duty_state, anon_58.duty_at, anon_58.symbol, anon_58.bound_since, anon_58.marked_money, anon_58.margin, anon_58.penalty,
    anon_58.curable_quantity, anon_58.pre_borrow, anon_58.said_quantity, anon_58.size, anon_58.rest_0, anon_58.fraction, anon_58.rest_1, anon_58.rest_2,
    anon_58.rest_3, anon_58.group_0, anon_58.group_1, anon_58.group_2, anon_58.grouped, CAST(anon_58.grouped AS VARCHAR(8000)) + '.' + CAST(CASE WHEN (anon_58.fraction < 10) THEN '0' + CAST(anon_58.fraction AS VARCHAR(8000))
    ELSE CAST(anon_58.fraction AS VARCHAR(8000)) END AS VARCHAR(8000)) AS said_value
  FROM anon_58
),
anon_56 AS (
  SELECT anon_57.fail_id, anon_57.venue, anon_57.clearing_path, anon_57.direction, anon_57.security_id, anon_57.currency, anon_57.quantity, anon_57.value,
    anon_57.origin_date, anon_57.age_settlement_days, anon_57.cause, anon_57.status_reason, anon_57.close_out_kind, anon_57.close_out_date, anon_57.close_out_state,
    anon_57.calendar_key, anon_57.clearing_house, anon_57.marked, anon_57.deposited, anon_57.penalised, anon_57.cured, anon_57.consequence, anon_57.next_clock,
    anon_57.next_due_date, anon_57.duty_state, anon_57.duty_at, anon_57.symbol, anon_57.bound_since, anon_57.marked_money, anon_57.margin, anon_57.penalty,
    anon_57.curable_quantity, anon_57.pre_borrow, anon_57.said_quantity, anon_57.said_value
  FROM anon_57
),
anon_55 AS (
  SELECT anon_56.fail_id, anon_56.venue, anon_56.clearing_path, anon_56.direction, anon_56.security_id, anon_56.currency, anon_56.quantity, anon_56.value,
    anon_56.origin_date, anon_56.age_settlement_days, anon_56.cause, anon_56.status_reason, anon_56.close_out_kind, anon_56.close_out_date, anon_56.close_out_state,
    anon_56.calendar_key, anon_56.clearing_house, anon_56.marked, anon_56.deposited, anon_56.penalised, anon_56.cured, anon_56.consequence, anon_56.next_clock,
    anon_56.next_due_date, anon_56.duty_state, anon_56.duty_at, anon_56.symbol, anon_56.bound_since, anon_56.marked_money, anon_56.margin, anon_56.penalty,
    anon_56.curable_quantity, anon_56.pre_borrow, anon_56.said_quantity, anon_56.said_value, CAST(CASE WHEN (abs(anon_56.marked_money) > CAST(999999999999 AS DECIMAL(38, 2))) THEN CAST(999999999999 AS DECIMAL(38, 2))
    ELSE abs(anon_56.marked_money) END AS DECIMAL(18, 2)) AS size
  FROM anon_56
),
anon_54 AS (
  SELECT anon_55.fail_id, anon_55.venue, anon_55.clearing_path, anon_55.direction, anon_55.security_id, anon_55.currency, anon_55.quantity, anon_55.value,
    anon_55.origin_date, anon_55.age_settlement_days, anon_55.cause, anon_55.status_reason, anon_55.close_out_kind, anon_55.close_out_date, anon_55.close_out_state,
    anon_55.calendar_key, anon_55.clearing_house, anon_55.marked, anon_55.deposited, anon_55.penalised, anon_55.cured, anon_55.consequence, anon_55.next_clock,
    anon_55.next_due_date, anon_55.duty_state, anon_55.duty_at, anon_55.symbol, anon_55.bound_since, anon_55.marked_money, anon_55.margin, anon_55.penalty,
    anon_55.curable_quantity, anon_55.pre_borrow, anon_55.said_quantity, anon_55.said_value, anon_55.size, CAST(floor(anon_55.size) AS DECIMAL(12, 0)) AS rest_0
  FROM anon_55
),
anon_53 AS (
  SELECT anon_54.fail_id, anon_54.venue, anon_54.clearing_path, anon_54.direction, anon_54.security_id, anon_54.currency, anon_54.quantity, anon_54.value,
    anon_54.origin_date, anon_54.age_settlement_days, anon_54.cause, anon_54.status_reason, anon_54.close_out_kind, anon_54.close_out_date, anon_54.close_out_state,
    anon_54.calendar_key, anon_54.clearing_house, anon_54.marked, anon_54.deposited, anon_54.penalised, anon_54.cured, anon_54.consequence, anon_54.next_clock,
    anon_54.next_due_date, anon_54.duty_state, anon_54.duty_at, anon_54.symbol, anon_54.bound_since, anon_54.marked_money, anon_54.margin, anon_54.penalty,
    anon_54.curable_quantity, anon_54.pre_borrow, anon_54.said_quantity, anon_54.said_value, anon_54.size, anon_54.rest_0, CAST(CAST(anon_54.size - anon_54.rest_0 AS DECIMAL(3, 2)) * CAST(100 AS DECIMAL(3, 0)) AS DECIMAL(3, 0)) AS fraction
  FROM anon_54
),
anon_52 AS (
  SELECT anon_53.fail_id, anon_53.venue, anon_53.clearing_path, anon_53.direction, anon_53.security_id, anon_53.currency, anon_53.quantity, anon_53.value,
    anon_53.origin_date, anon_53.age_settlement_days, anon_53.cause, anon_53.status_reason, anon_53.close_out_kind, anon_53.close_out_date, anon_53.close_out_state,
    anon_53.calendar_key, anon_53.clearing_house, anon_53.marked, anon_53.deposited, anon_53.penalised, anon_53.cured, anon_53.consequence, anon_53.next_clock,
    anon_53.next_due_date, anon_53.duty_state, anon_53.duty_at, anon_53.symbol, anon_53.bound_since, anon_53.marked_money, anon_53.margin, anon_53.penalty,
    anon_53.curable_quantity, anon_53.pre_borrow, anon_53.said_quantity, anon_53.said_value, anon_53.size, anon_53.rest_0, anon_53.fraction, CAST(floor(anon_53.rest_0 * CAST(0.001 AS DECIMAL(4, 3))) AS DECIMAL(12, 0)) AS rest_1
  FROM anon_53
),
anon_51 AS (
  SELECT anon_52.fail_id, anon_52.venue, anon_52.clearing_path, anon_52.direction, anon_52.security_id, anon_52.currency, anon_52.quantity, anon_52.value,
    anon_52.origin_date, anon_52.age_settlement_days, anon_52.cause, anon_52.status_reason, anon_52.close_out_kind, anon_52.close_out_date, anon_52.close_out_state,
    anon_52.calendar_key, anon_52.clearing_house, anon_52.marked, anon_52.deposited, anon_52.penalised, anon_52.cured, anon_52.consequence, anon_52.next_clock,
    anon_52.next_due_date, anon_52.duty_state, anon_52.duty_at, anon_52.symbol, anon_52.bound_since, anon_52.marked_money, anon_52.margin, anon_52.penalty,
    anon_52.curable_quantity, anon_52.pre_borrow, anon_52.said_quantity, anon_52.said_value, anon_52.size, anon_52.rest_0, anon_52.fraction, anon_52.rest_1,
    CAST(floor(anon_52.rest_1 * CAST(0.001 AS DECIMAL(4, 3))) AS DECIMAL(12, 0)) AS rest_2
  FROM anon_52
),
anon_50 AS (
  SELECT anon_51.fail_id, anon_51.venue, anon_51.clearing_path, anon_51.direction, anon_51.security_id, anon_51.currency, anon_51.quantity, anon_51.value,
    anon_51.origin_date, anon_51.age_settlement_days, anon_51.cause, anon_51.status_reason, anon_51.close_out_kind, anon_51.close_out_date, anon_51.close_out_state,
    anon_51.calendar_key, anon_51.clearing_house, anon_51.marked, anon_51.deposited, anon_51.penalised, anon_51.cured, anon_51.consequence, anon_51.next_clock,
    anon_51.next_due_date, anon_51.duty_state, anon_51.duty_at, anon_51.symbol, anon_51.bound_since, anon_51.marked_money, anon_51.margin, anon_51.penalty,
    anon_51.curable_quantity, anon_51.pre_borrow, anon_51.said_quantity, anon_51.said_value, anon_51.size, anon_51.rest_0, anon_51.fraction, anon_51.rest_1,
    anon_51.rest_2, CAST(floor(anon_51.rest_2 * CAST(0.001 AS DECIMAL(4, 3))) AS DECIMAL(12, 0)) AS rest_3
  FROM anon_51
),
anon_49 AS (
  SELECT anon_50.fail_id, anon_50.venue, anon_50.clearing_path, anon_50.direction, anon_50.security_id, anon_50.currency, anon_50.quantity, anon_50.value,
    anon_50.origin_date, anon_50.age_settlement_days, anon_50.cause, anon_50.status_reason, anon_50.close_out_kind, anon_50.close_out_date, anon_50.close_out_state,
    anon_50.calendar_key, anon_50.clearing_house, anon_50.marked, anon_50.deposited, anon_50.penalised, anon_50.cured, anon_50.consequence, anon_50.next_clock,
    anon_50.next_due_date, anon_50.duty_state, anon_50.duty_at, anon_50.symbol, anon_50.bound_since, anon_50.marked_money, anon_50.margin, anon_50.penalty,
    anon_50.curable_quantity, anon_50.pre_borrow, anon_50.said_quantity, anon_50.said_value, anon_50.size, anon_50.rest_0, anon_50.fraction, anon_50.rest_1,
    anon_50.rest_2, anon_50.rest_3, CAST(anon_50.rest_0 - CAST(anon_50.rest_1 * CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(12, 0)) AS DECIMAL(12, 0)) AS group_0
  FROM anon_50
),
anon_48 AS (
  SELECT anon_49.fail_id, anon_49.venue, anon_49.clearing_path, anon_49.direction, anon_49.security_id, anon_49.currency, anon_49.quantity, anon_49.value,
    anon_49.origin_date, anon_49.age_settlement_days, anon_49.cause, anon_49.status_reason, anon_49.close_out_kind, anon_49.close_out_date, anon_49.close_out_state,
    anon_49.calendar_key, anon_49.clearing_house, anon_49.marked, anon_49.deposited, anon_49.penalised, anon_49.cured, anon_49.consequence, anon_49.next_clock,
    anon_49.next_due_date, anon_49.duty_state, anon_49.duty_at, anon_49.symbol, anon_49.bound_since, anon_49.marked_money, anon_49.margin, anon_49.penalty,
    anon_49.curable_quantity, anon_49.pre_borrow, anon_49.said_quantity, anon_49.said_value, anon_49.size, anon_49.rest_0, anon_49.fraction, anon_49.rest_1,
    anon_49.rest_2, anon_49.rest_3, anon_49.group_0, CAST(anon_49.rest_1 - CAST(anon_49.rest_2 * CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(12, 0)) AS DECIMAL(12, 0)) AS group_1
  FROM anon_49
),
anon_47 AS (
  SELECT anon_48.fail_id, anon_48.venue, anon_48.clearing_path, anon_48.direction, anon_48.security_id, anon_48.currency, anon_48.quantity, anon_48.value,
    anon_48.origin_date, anon_48.age_settlement_days, anon_48.cause, anon_48.status_reason, anon_48.close_out_kind, anon_48.close_out_date, anon_48.close_out_state,
    anon_48.calendar_key, anon_48.clearing_house, anon_48.marked, anon_48.deposited, anon_48.penalised, anon_48.cured, anon_48.consequence, anon_48.next_clock,
    anon_48.next_due_date, anon_48.duty_state, anon_48.duty_at, anon_48.symbol, anon_48.bound_since, anon_48.marked_money, anon_48.margin, anon_48.penalty,
    anon_48.curable_quantity, anon_48.pre_borrow, anon_48.said_quantity, anon_48.said_value, anon_48.size, anon_48.rest_0, anon_48.fraction, anon_48.rest_1,
    anon_48.rest_2, anon_48.rest_3, anon_48.group_0, anon_48.group_1, CAST(anon_48.rest_2 - CAST(anon_48.rest_3 * CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(12, 0)) AS DECIMAL(12, 0)) AS group_2
  FROM anon_48
),
anon_46 AS (
  SELECT anon_47.fail_id, anon_47.venue, anon_47.clearing_path, anon_47.direction, anon_47.security_id, anon_47.currency, anon_47.quantity, anon_47.value,
    anon_47.origin_date, anon_47.age_settlement_days, anon_47.cause, anon_47.status_reason, anon_47.close_out_kind, anon_47.close_out_date, anon_47.close_out_state,
    anon_47.calendar_key, anon_47.clearing_house, anon_47.marked, anon_47.deposited, anon_47.penalised, anon_47.cured, anon_47.consequence, anon_47.next_clock,
    anon_47.next_due_date, anon_47.duty_state, anon_47.duty_at, anon_47.symbol, anon_47.bound_since, anon_47.marked_money, anon_47.margin, anon_47.penalty,
    anon_47.curable_quantity, anon_47.pre_borrow, anon_47.said_quantity, anon_47.said_value, anon_47.size, anon_47.rest_0, anon_47.fraction, anon_47.rest_1,
    anon_47.rest_2, anon_47.rest_3, anon_47.group_0, anon_47.group_1, anon_47.group_2, CASE WHEN (anon_47.rest_1 = 0) THEN CAST(anon_47.rest_0 AS VARCHAR(8000))
    WHEN (anon_47.rest_2 = 0) THEN CAST(anon_47.rest_1 AS VARCHAR(8000)) + ',' + CAST(CASE WHEN (anon_47.group_0 < 10) THEN '00' + CAST(anon_47.group_0 AS VARCHAR(8000))
    WHEN (anon_47.group_0 < 100) THEN '0' + CAST(anon_47.group_0 AS VARCHAR(8000)) ELSE CAST(anon_47.group_0 AS VARCHAR(8000)) END AS VARCHAR(8000)) WHEN (anon_47.rest_3 = 0) THEN CAST(anon_47.rest_2 AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_47.group_1 < 10) THEN '00' + CAST(anon_47.group_1 AS VARCHAR(8000)) WHEN (anon_47.group_1 < 100) THEN '0' + CAST(anon_47.group_1 AS VARCHAR(8000))
    ELSE CAST(anon_47.group_1 AS VARCHAR(8000)) END AS VARCHAR(8000)) + ',' + CAST(CASE WHEN (anon_47.group_0 < 10) THEN '00' + CAST(anon_47.group_0 AS VARCHAR(8000))
    WHEN (anon_47.group_0 < 100) THEN '0' + CAST(anon_47.group_0 AS VARCHAR(8000)) ELSE CAST(anon_47.group_0 AS VARCHAR(8000)) END AS VARCHAR(8000)) ELSE CAST(anon_47.rest_3 AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_47.group_2 < 10) THEN '00' + CAST(anon_47.group_2 AS VARCHAR(8000)) WHEN (anon_47.group_2 < 100) THEN '0' + CAST(anon_47.group_2 AS VARCHAR(8000))
    ELSE CAST(anon_47.group_2 AS VARCHAR(8000)) END AS VARCHAR(8000)) + ',' + CAST(CASE WHEN (anon_47.group_1 < 10) THEN '00' + CAST(anon_47.group_1 AS VARCHAR(8000))
    WHEN (anon_47.group_1 < 100) THEN '0' + CAST(anon_47.group_1 AS VARCHAR(8000)) ELSE CAST(anon_47.group_1 AS VARCHAR(8000)) END AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_47.group_0 < 10) THEN '00' + CAST(anon_47.group_0 AS VARCHAR(8000)) WHEN (anon_47.group_0 < 100) THEN '0' + CAST(anon_47.group_0 AS VARCHAR(8000))
    ELSE CAST(anon_47.group_0 AS VARCHAR(8000)) END AS VARCHAR(8000)) END AS grouped
  FROM anon_47
),
anon_45 AS (
  SELECT anon_46.fail_id, anon_46.venue, anon_46.clearing_path, anon_46.direction, anon_46.security_id, anon_46.currency, anon_46.quantity, anon_46.value,
    anon_46.origin_date, anon_46.age_settlement_days, anon_46.cause, anon_46.status_reason, anon_46.close_out_kind, anon_46.close_out_date, anon_46.close_out_state,
    anon_46.calendar_key, anon_46.clearing_house, anon_46.marked, anon_46.deposited, anon_46.penalised, anon_46.cured, anon_46.consequence, anon_46.next_clock,
    anon_46.next_due_date, anon_46.duty_state, anon_46.duty_at, anon_46.symbol, anon_46.bound_since, anon_46.marked_money, anon_46.margin, anon_46.penalty,
    anon_46.curable_quantity, anon_46.pre_borrow, anon_46.said_quantity, anon_46.said_value, anon_46.size, anon_46.rest_0, anon_46.fraction, anon_46.rest_1,
    anon_46.rest_2, anon_46.rest_3, anon_46.group_0, anon_46.group_1, anon_46.group_2, anon_46.grouped, CAST(anon_46.grouped AS VARCHAR(8000)) + '.' + CAST(CASE
    WHEN (anon_46.fraction < 10) THEN '0' + CAST(anon_46.fraction AS VARCHAR(8000)) ELSE CAST(anon_46.fraction AS VARCHAR(8000)) END AS VARCHAR(8000)) AS said_mark
  FROM anon_46
),
anon_44 AS (
  SELECT anon_45.fail_id, anon_45.venue, anon_45.clearing_path, anon_45.direction, anon_45.security_id, anon_45.currency, anon_45.quantity, anon_45.value,
    anon_45.origin_date, anon_45.age_settlement_days, anon_45.cause, anon_45.status_reason, anon_45.close_out_kind, anon_45.close_out_date, anon_45.close_out_state,
    anon_45.calendar_key, anon_45.clearing_house, anon_45.marked, anon_45.deposited, anon_45.penalised, anon_45.cured, anon_45.consequence, anon_45.next_clock,
    anon_45.next_due_date, anon_45.duty_state, anon_45.duty_at, anon_45.symbol, anon_45.bound_since, anon_45.marked_money, anon_45.margin, anon_45.penalty,
    anon_45.curable_quantity, anon_45.pre_borrow, anon_45.said_quantity, anon_45.said_value, anon_45.said_mark
  FROM anon_45
),
anon_43 AS (
  SELECT anon_44.fail_id, anon_44.venue, anon_44.clearing_path, anon_44.direction, anon_44.security_id, anon_44.currency, anon_44.quantity, anon_44.value,
    anon_44.origin_date, anon_44.age_settlement_days, anon_44.cause, anon_44.status_reason, anon_44.close_out_kind, anon_44.close_out_date, anon_44.close_out_state,
    anon_44.calendar_key, anon_44.clearing_house, anon_44.marked, anon_44.deposited, anon_44.penalised, anon_44.cured, anon_44.consequence, anon_44.next_clock,
    anon_44.next_due_date, anon_44.duty_state, anon_44.duty_at, anon_44.symbol, anon_44.bound_since, anon_44.marked_money, anon_44.margin, anon_44.penalty,
    anon_44.curable_quantity, anon_44.pre_borrow, anon_44.said_quantity, anon_44.said_value, anon_44.said_mark, CAST(CASE WHEN (abs(anon_44.margin) > CAST(999999999999 AS DECIMAL(38, 2))) THEN CAST(999999999999 AS DECIMAL(38, 2))
    ELSE abs(anon_44.margin) END AS DECIMAL(18, 2)) AS size
  FROM anon_44
),
anon_42 AS (
  SELECT anon_43.fail_id, anon_43.venue, anon_43.clearing_path, anon_43.direction, anon_43.security_id, anon_43.currency, anon_43.quantity, anon_43.value,
    anon_43.origin_date, anon_43.age_settlement_days, anon_43.cause, anon_43.status_reason, anon_43.close_out_kind, anon_43.close_out_date, anon_43.close_out_state,
    anon_43.calendar_key, anon_43.clearing_house, anon_43.marked, anon_43.deposited, anon_43.penalised, anon_43.cured, anon_43.consequence, anon_43.next_clock,
    anon_43.next_due_date, anon_43.duty_state, anon_43.duty_at, anon_43.symbol, anon_43.bound_since, anon_43.marked_money, anon_43.margin, anon_43.penalty,
    anon_43.curable_quantity, anon_43.pre_borrow, anon_43.said_quantity, anon_43.said_value, anon_43.said_mark, anon_43.size, CAST(floor(anon_43.size) AS DECIMAL(12, 0)) AS rest_0
  FROM anon_43
),
anon_41 AS (
  SELECT anon_42.fail_id, anon_42.venue, anon_42.clearing_path, anon_42.direction, anon_42.security_id, anon_42.currency, anon_42.quantity, anon_42.value,
    anon_42.origin_date, anon_42.age_settlement_days, anon_42.cause, anon_42.status_reason, anon_42.close_out_kind, anon_42.close_out_date, anon_42.close_out_state,
    anon_42.calendar_key, anon_42.clearing_house, anon_42.marked, anon_42.deposited, anon_42.penalised, anon_42.cured, anon_42.consequence, anon_42.next_clock,
    anon_42.next_due_date, anon_42.duty_state, anon_42.duty_at, anon_42.symbol, anon_42.bound_since, anon_42.marked_money, anon_42.margin, anon_42.penalty,
    anon_42.curable_quantity, anon_42.pre_borrow, anon_42.said_quantity, anon_42.said_value, anon_42.said_mark, anon_42.size, anon_42.rest_0, CAST(CAST(anon_42.size - anon_42.rest_0 AS DECIMAL(3, 2)) * CAST(100 AS DECIMAL(3, 0)) AS DECIMAL(3, 0)) AS fraction
  FROM anon_42
),
anon_40 AS (
  SELECT anon_41.fail_id, anon_41.venue, anon_41.clearing_path, anon_41.direction, anon_41.security_id, anon_41.currency, anon_41.quantity, anon_41.value,
    anon_41.origin_date, anon_41.age_settlement_days, anon_41.cause, anon_41.status_reason, anon_41.close_out_kind, anon_41.close_out_date, anon_41.close_out_state,
    anon_41.calendar_key, anon_41.clearing_house, anon_41.marked, anon_41.deposited, anon_41.penalised, anon_41.cured, anon_41.consequence, anon_41.next_clock,
    anon_41.next_due_date, anon_41.duty_state, anon_41.duty_at, anon_41.symbol, anon_41.bound_since, anon_41.marked_money, anon_41.margin, anon_41.penalty,
    anon_41.curable_quantity, anon_41.pre_borrow, anon_41.said_quantity, anon_41.said_value, anon_41.said_mark, anon_41.size, anon_41.rest_0, anon_41.fraction,
    CAST(floor(anon_41.rest_0 * CAST(0.001 AS DECIMAL(4, 3))) AS DECIMAL(12, 0)) AS rest_1
  FROM anon_41
),
anon_39 AS (
  SELECT anon_40.fail_id, anon_40.venue, anon_40.clearing_path, anon_40.direction, anon_40.security_id, anon_40.currency, anon_40.quantity, anon_40.value,
    anon_40.origin_date, anon_40.age_settlement_days, anon_40.cause, anon_40.status_reason, anon_40.close_out_kind, anon_40.close_out_date, anon_40.close_out_state,
    anon_40.calendar_key, anon_40.clearing_house, anon_40.marked, anon_40.deposited, anon_40.penalised, anon_40.cured, anon_40.consequence, anon_40.next_clock,
    anon_40.next_due_date, anon_40.duty_state, anon_40.duty_at, anon_40.symbol, anon_40.bound_since, anon_40.marked_money, anon_40.margin, anon_40.penalty,
    anon_40.curable_quantity, anon_40.pre_borrow, anon_40.said_quantity, anon_40.said_value, anon_40.said_mark, anon_40.size, anon_40.rest_0, anon_40.fraction,
    anon_40.rest_1, CAST(floor(anon_40.rest_1 * CAST(0.001 AS DECIMAL(4, 3))) AS DECIMAL(12, 0)) AS rest_2
  FROM anon_40
),
anon_38 AS (
  SELECT anon_39.fail_id, anon_39.venue, anon_39.clearing_path, anon_39.direction, anon_39.security_id, anon_39.currency, anon_39.quantity, anon_39.value,
    anon_39.origin_date, anon_39.age_settlement_days, anon_39.cause, anon_39.status_reason, anon_39.close_out_kind, anon_39.close_out_date, anon_39.close_out_state,
    anon_39.calendar_key, anon_39.clearing_house, anon_39.marked, anon_39.deposited, anon_39.penalised, anon_39.cured, anon_39.consequence, anon_39.next_clock,
    anon_39.next_due_date, anon_39.duty_state, anon_39.duty_at, anon_39.symbol, anon_39.bound_since, anon_39.marked_money, anon_39.margin, anon_39.penalty,
    anon_39.curable_quantity, anon_39.pre_borrow, anon_39.said_quantity, anon_39.said_value, anon_39.said_mark, anon_39.size, anon_39.rest_0, anon_39.fraction,
    anon_39.rest_1, anon_39.rest_2, CAST(floor(anon_39.rest_2 * CAST(0.001 AS DECIMAL(4, 3))) AS DECIMAL(12, 0)) AS rest_3
  FROM anon_39
),
anon_37 AS (
  SELECT anon_38.fail_id, anon_38.venue, anon_38.clearing_path, anon_38.direction, anon_38.security_id, anon_38.currency, anon_38.quantity, anon_38.value,
    anon_38.origin_date, anon_38.age_settlement_days, anon_38.cause, anon_38.status_reason, anon_38.close_out_kind, anon_38.close_out_date, anon_38.close_out_state,
    anon_38.calendar_key, anon_38.clearing_house, anon_38.marked, anon_38.deposited, anon_38.penalised, anon_38.cured, anon_38.consequence, anon_38.next_clock,
    anon_38.next_due_date, anon_38.duty_state, anon_38.duty_at, anon_38.symbol, anon_38.bound_since, anon_38.marked_money, anon_38.margin, anon_38.penalty,
    anon_38.curable_quantity, anon_38.pre_borrow, anon_38.said_quantity, anon_38.said_value, anon_38.said_mark, anon_38.size, anon_38.rest_0, anon_38.fraction,
    anon_38.rest_1, anon_38.rest_2, anon_38.rest_3, CAST(anon_38.rest_0 - CAST(anon_38.rest_1 * CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(12, 0)) AS DECIMAL(12, 0)) AS group_0
  FROM anon_38
),
anon_36 AS (
  SELECT anon_37.fail_id, anon_37.venue, anon_37.clearing_path, anon_37.direction, anon_37.security_id, anon_37.currency, anon_37.quantity, anon_37.value,
    anon_37.origin_date, anon_37.age_settlement_days, anon_37.cause, anon_37.status_reason, anon_37.close_out_kind, anon_37.close_out_date, anon_37.close_out_state,
    anon_37.calendar_key, anon_37.clearing_house, anon_37.marked, anon_37.deposited, anon_37.penalised, anon_37.cured, anon_37.consequence, anon_37.next_clock,
    anon_37.next_due_date, anon_37.duty_state, anon_37.duty_at, anon_37.symbol, anon_37.bound_since, anon_37.marked_money, anon_37.margin, anon_37.penalty,
    anon_37.curable_quantity, anon_37.pre_borrow, anon_37.said_quantity, anon_37.said_value, anon_37.said_mark, anon_37.size, anon_37.rest_0, anon_37.fraction,
    anon_37.rest_1, anon_37.rest_2, anon_37.rest_3, anon_37.group_0, CAST(anon_37.rest_1 - CAST(anon_37.rest_2 * CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(12, 0)) AS DECIMAL(12, 0)) AS group_1
  FROM anon_37
),
anon_35 AS (
  SELECT anon_36.fail_id, anon_36.venue, anon_36.clearing_path, anon_36.direction, anon_36.security_id, anon_36.currency, anon_36.quantity, anon_36.value,
    anon_36.origin_date, anon_36.age_settlement_days, anon_36.cause, anon_36.status_reason, anon_36.close_out_kind, anon_36.close_out_date, anon_36.close_out_state,
    anon_36.calendar_key, anon_36.clearing_house, anon_36.marked, anon_36.deposited, anon_36.penalised, anon_36.cured, anon_36.consequence, anon_36.next_clock,
    anon_36.next_due_date, anon_36.duty_state, anon_36.duty_at, anon_36.symbol, anon_36.bound_since, anon_36.marked_money, anon_36.margin, anon_36.penalty,
    anon_36.curable_quantity, anon_36.pre_borrow, anon_36.said_quantity, anon_36.said_value, anon_36.said_mark, anon_36.size, anon_36.rest_0, anon_36.fraction,
    anon_36.rest_1, anon_36.rest_2, anon_36.rest_3, anon_36.group_0, anon_36.group_1, CAST(anon_36.rest_2 - CAST(anon_36.rest_3 * CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(12, 0)) AS DECIMAL(12, 0)) AS group_2
  FROM anon_36
),
anon_34 AS (
  SELECT anon_35.fail_id, anon_35.venue, anon_35.clearing_path, anon_35.direction, anon_35.security_id, anon_35.currency, anon_35.quantity, anon_35.value,
    anon_35.origin_date, anon_35.age_settlement_days, anon_35.cause, anon_35.status_reason, anon_35.close_out_kind, anon_35.close_out_date, anon_35.close_out_state,
    anon_35.calendar_key, anon_35.clearing_house, anon_35.marked, anon_35.deposited, anon_35.penalised, anon_35.cured, anon_35.consequence, anon_35.next_clock,
    anon_35.next_due_date, anon_35.duty_state, anon_35.duty_at, anon_35.symbol, anon_35.bound_since, anon_35.marked_money, anon_35.margin, anon_35.penalty,
    anon_35.curable_quantity, anon_35.pre_borrow, anon_35.said_quantity, anon_35.said_value, anon_35.said_mark, anon_35.size, anon_35.rest_0, anon_35.fraction,
    anon_35.rest_1, anon_35.rest_2, anon_35.rest_3, anon_35.group_0, anon_35.group_1, anon_35.group_2, CASE WHEN (anon_35.rest_1 = 0) THEN CAST(anon_35.rest_0 AS VARCHAR(8000))
    WHEN (anon_35.rest_2 = 0) THEN CAST(anon_35.rest_1 AS VARCHAR(8000)) + ',' + CAST(CASE WHEN (anon_35.group_0 < 10) THEN '00' + CAST(anon_35.group_0 AS VARCHAR(8000))
    WHEN (anon_35.group_0 < 100) THEN '0' + CAST(anon_35.group_0 AS VARCHAR(8000)) ELSE CAST(anon_35.group_0 AS VARCHAR(8000)) END AS VARCHAR(8000)) WHEN (anon_35.rest_3 = 0) THEN CAST(anon_35.rest_2 AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_35.group_1 < 10) THEN '00' + CAST(anon_35.group_1 AS VARCHAR(8000)) WHEN (anon_35.group_1 < 100) THEN '0' + CAST(anon_35.group_1 AS VARCHAR(8000))
    ELSE CAST(anon_35.group_1 AS VARCHAR(8000)) END AS VARCHAR(8000)) + ',' + CAST(CASE WHEN (anon_35.group_0 < 10) THEN '00' + CAST(anon_35.group_0 AS VARCHAR(8000))
    WHEN (anon_35.group_0 < 100) THEN '0' + CAST(anon_35.group_0 AS VARCHAR(8000)) ELSE CAST(anon_35.group_0 AS VARCHAR(8000)) END AS VARCHAR(8000)) ELSE CAST(anon_35.rest_3 AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_35.group_2 < 10) THEN '00' + CAST(anon_35.group_2 AS VARCHAR(8000)) WHEN (anon_35.group_2 < 100) THEN '0' + CAST(anon_35.group_2 AS VARCHAR(8000))
    ELSE CAST(anon_35.group_2 AS VARCHAR(8000)) END AS VARCHAR(8000)) + ',' + CAST(CASE WHEN (anon_35.group_1 < 10) THEN '00' + CAST(anon_35.group_1 AS VARCHAR(8000))
    WHEN (anon_35.group_1 < 100) THEN '0' + CAST(anon_35.group_1 AS VARCHAR(8000)) ELSE CAST(anon_35.group_1 AS VARCHAR(8000)) END AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_35.group_0 < 10) THEN '00' + CAST(anon_35.group_0 AS VARCHAR(8000)) WHEN (anon_35.group_0 < 100) THEN '0' + CAST(anon_35.group_0 AS VARCHAR(8000))
    ELSE CAST(anon_35.group_0 AS VARCHAR(8000)) END AS VARCHAR(8000)) END AS grouped
  FROM anon_35
),
anon_33 AS (
  SELECT anon_34.fail_id, anon_34.venue, anon_34.clearing_path, anon_34.direction, anon_34.security_id, anon_34.currency, anon_34.quantity, anon_34.value,
    anon_34.origin_date, anon_34.age_settlement_days, anon_34.cause, anon_34.status_reason, anon_34.close_out_kind, anon_34.close_out_date, anon_34.close_out_state,
    anon_34.calendar_key, anon_34.clearing_house, anon_34.marked, anon_34.deposited, anon_34.penalised, anon_34.cured, anon_34.consequence, anon_34.next_clock,
    anon_34.next_due_date, anon_34.duty_state, anon_34.duty_at, anon_34.symbol, anon_34.bound_since, anon_34.marked_money, anon_34.margin, anon_34.penalty,
    anon_34.curable_quantity, anon_34.pre_borrow, anon_34.said_quantity, anon_34.said_value, anon_34.said_mark, anon_34.size, anon_34.rest_0, anon_34.fraction,
    anon_34.rest_1, anon_34.rest_2, anon_34.rest_3, anon_34.group_0, anon_34.group_1, anon_34.group_2, anon_34.grouped, CAST(anon_34.grouped AS VARCHAR(8000)) + '.' + CAST(CASE
    WHEN (anon_34.fraction < 10) THEN '0' + CAST(anon_34.fraction AS VARCHAR(8000)) ELSE CAST(anon_34.fraction AS VARCHAR(8000)) END AS VARCHAR(8000)) AS said_margin
  FROM anon_34
),
anon_32 AS (
  SELECT anon_33.fail_id, anon_33.venue, anon_33.clearing_path, anon_33.direction, anon_33.security_id, anon_33.currency, anon_33.quantity, anon_33.value,
    anon_33.origin_date, anon_33.age_settlement_days, anon_33.cause, anon_33.status_reason, anon_33.close_out_kind, anon_33.close_out_date, anon_33.close_out_state,
    anon_33.calendar_key, anon_33.clearing_house, anon_33.marked, anon_33.deposited, anon_33.penalised, anon_33.cured, anon_33.consequence, anon_33.next_clock,
    anon_33.next_due_date, anon_33.duty_state, anon_33.duty_at, anon_33.symbol, anon_33.bound_since, anon_33.marked_money, anon_33.margin, anon_33.penalty,
    anon_33.curable_quantity, anon_33.pre_borrow, anon_33.said_quantity, anon_33.said_value, anon_33.said_mark, anon_33.said_margin
  FROM anon_33
),
anon_31 AS (
  SELECT anon_32.fail_id, anon_32.venue, anon_32.clearing_path, anon_32.direction, anon_32.security_id, anon_32.currency, anon_32.quantity, anon_32.value,
    anon_32.origin_date, anon_32.age_settlement_days, anon_32.cause, anon_32.status_reason, anon_32.close_out_kind, anon_32.close_out_date, anon_32.close_out_state,
    anon_32.calendar_key, anon_32.clearing_house, anon_32.marked, anon_32.deposited, anon_32.penalised, anon_32.cured, anon_32.consequence, anon_32.next_clock,
    anon_32.next_due_date, anon_32.duty_state, anon_32.duty_at, anon_32.symbol, anon_32.bound_since, anon_32.marked_money, anon_32.margin, anon_32.penalty,
    anon_32.curable_quantity, anon_32.pre_borrow, anon_32.said_quantity, anon_32.said_value, anon_32.said_mark, anon_32.said_margin, CAST(CASE WHEN (abs(anon_32.penalty) > CAST(999999999999 AS DECIMAL(38, 2))) THEN CAST(999999999999 AS DECIMAL(38, 2))
    ELSE abs(anon_32.penalty) END AS DECIMAL(18, 2)) AS size
  FROM anon_32
),
anon_30 AS (
  SELECT anon_31.fail_id, anon_31.venue, anon_31.clearing_path, anon_31.direction, anon_31.security_id, anon_31.currency, anon_31.quantity, anon_31.value,
    anon_31.origin_date, anon_31.age_settlement_days, anon_31.cause, anon_31.status_reason, anon_31.close_out_kind, anon_31.close_out_date, anon_31.close_out_state,
    anon_31.calendar_key, anon_31.clearing_house, anon_31.marked, anon_31.deposited, anon_31.penalised, anon_31.cured, anon_31.consequence, anon_31.next_clock,
    anon_31.next_due_date, anon_31.duty_state, anon_31.duty_at, anon_31.symbol, anon_31.bound_since, anon_31.marked_money, anon_31.margin, anon_31.penalty,
    anon_31.curable_quantity, anon_31.pre_borrow, anon_31.said_quantity, anon_31.said_value, anon_31.said_mark, anon_31.said_margin, anon_31.size, CAST(floor(anon_31.size) AS DECIMAL(12, 0)) AS rest_0
  FROM anon_31
),
anon_29 AS (
  SELECT anon_30.fail_id, anon_30.venue, anon_30.clearing_path, anon_30.direction, anon_30.security_id, anon_30.currency, anon_30.quantity, anon_30.value,
    anon_30.origin_date, anon_30.age_settlement_days, anon_30.cause, anon_30.status_reason, anon_30.close_out_kind, anon_30.close_out_date, anon_30.close_out_state,
    anon_30.calendar_key, anon_30.clearing_house, anon_30.marked, anon_30.deposited, anon_30.penalised, anon_30.cured, anon_30.consequence, anon_30.next_clock,
    anon_30.next_due_date, anon_30.duty_state, anon_30.duty_at, anon_30.symbol, anon_30.bound_since, anon_30.marked_money, anon_30.margin, anon_30.penalty,
    anon_30.curable_quantity, anon_30.pre_borrow, anon_30.said_quantity, anon_30.said_value, anon_30.said_mark, anon_30.said_margin, anon_30.size, anon_30.rest_0,
    CAST(CAST(anon_30.size - anon_30.rest_0 AS DECIMAL(3, 2)) * CAST(100 AS DECIMAL(3, 0)) AS DECIMAL(3, 0)) AS fraction
  FROM anon_30
),
anon_28 AS (
  SELECT anon_29.fail_id, anon_29.venue, anon_29.clearing_path, anon_29.direction, anon_29.security_id, anon_29.currency, anon_29.quantity, anon_29.value,
    anon_29.origin_date, anon_29.age_settlement_days, anon_29.cause, anon_29.status_reason, anon_29.close_out_kind, anon_29.close_out_date, anon_29.close_out_state,
    anon_29.calendar_key, anon_29.clearing_house, anon_29.marked, anon_29.deposited, anon_29.penalised, anon_29.cured, anon_29.consequence, anon_29.next_clock,
    anon_29.next_due_date, anon_29.duty_state, anon_29.duty_at, anon_29.symbol, anon_29.bound_since, anon_29.marked_money, anon_29.margin, anon_29.penalty,
    anon_29.curable_quantity, anon_29.pre_borrow, anon_29.said_quantity, anon_29.said_value, anon_29.said_mark, anon_29.said_margin, anon_29.size, anon_29.rest_0,
    anon_29.fraction, CAST(floor(anon_29.rest_0 * CAST(0.001 AS DECIMAL(4, 3))) AS DECIMAL(12, 0)) AS rest_1
  FROM anon_29
),
anon_27 AS (
  SELECT anon_28.fail_id, anon_28.venue, anon_28.clearing_path, anon_28.direction, anon_28.security_id, anon_28.currency, anon_28.quantity, anon_28.value,
    anon_28.origin_date, anon_28.age_settlement_days, anon_28.cause, anon_28.status_reason, anon_28.close_out_kind, anon_28.close_out_date, anon_28.close_out_state,
    anon_28.calendar_key, anon_28.clearing_house, anon_28.marked, anon_28.deposited, anon_28.penalised, anon_28.cured, anon_28.consequence, anon_28.next_clock,
    anon_28.next_due_date, anon_28.duty_state, anon_28.duty_at, anon_28.symbol, anon_28.bound_since, anon_28.marked_money, anon_28.margin, anon_28.penalty,
    anon_28.curable_quantity, anon_28.pre_borrow, anon_28.said_quantity, anon_28.said_value, anon_28.said_mark, anon_28.said_margin, anon_28.size, anon_28.rest_0,
    anon_28.fraction, anon_28.rest_1, CAST(floor(anon_28.rest_1 * CAST(0.001 AS DECIMAL(4, 3))) AS DECIMAL(12, 0)) AS rest_2
  FROM anon_28
),
anon_26 AS (
  SELECT anon_27.fail_id, anon_27.venue, anon_27.clearing_path, anon_27.direction, anon_27.security_id, anon_27.currency, anon_27.quantity, anon_27.value,
    anon_27.origin_date, anon_27.age_settlement_days, anon_27.cause, anon_27.status_reason, anon_27.close_out_kind, anon_27.close_out_date, anon_27.close_out_state,
    anon_27.calendar_key, anon_27.clearing_house, anon_27.marked, anon_27.deposited, anon_27.penalised, anon_27.cured, anon_27.consequence, anon_27.next_clock,
    anon_27.next_due_date, anon_27.duty_state, anon_27.duty_at, anon_27.symbol, anon_27.bound_since, anon_27.marked_money, anon_27.margin, anon_27.penalty,
    anon_27.curable_quantity, anon_27.pre_borrow, anon_27.said_quantity, anon_27.said_value, anon_27.said_mark, anon_27.said_margin, anon_27.size, anon_27.rest_0,
    anon_27.fraction, anon_27.rest_1, anon_27.rest_2, CAST(floor(anon_27.rest_2 * CAST(0.001 AS DECIMAL(4, 3))) AS DECIMAL(12, 0)) AS rest_3
  FROM anon_27
),
anon_25 AS (
  SELECT anon_26.fail_id, anon_26.venue, anon_26.clearing_path, anon_26.direction, anon_26.security_id, anon_26.currency, anon_26.quantity, anon_26.value,
    anon_26.origin_date, anon_26.age_settlement_days, anon_26.cause, anon_26.status_reason, anon_26.close_out_kind, anon_26.close_out_date, anon_26.close_out_state,
    anon_26.calendar_key, anon_26.clearing_house, anon_26.marked, anon_26.deposited, anon_26.penalised, anon_26.cured, anon_26.consequence, anon_26.next_clock,
    anon_26.next_due_date, anon_26.duty_state, anon_26.duty_at, anon_26.symbol, anon_26.bound_since, anon_26.marked_money, anon_26.margin, anon_26.penalty,
    anon_26.curable_quantity, anon_26.pre_borrow, anon_26.said_quantity, anon_26.said_value, anon_26.said_mark, anon_26.said_margin, anon_26.size, anon_26.rest_0,
    anon_26.fraction, anon_26.rest_1, anon_26.rest_2, anon_26.rest_3, CAST(anon_26.rest_0 - CAST(anon_26.rest_1 * CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(12, 0)) AS DECIMAL(12, 0)) AS group_0
  FROM anon_26
),
anon_24 AS (
  SELECT anon_25.fail_id, anon_25.venue, anon_25.clearing_path, anon_25.direction, anon_25.security_id, anon_25.currency, anon_25.quantity, anon_25.value,
    anon_25.origin_date, anon_25.age_settlement_days, anon_25.cause, anon_25.status_reason, anon_25.close_out_kind, anon_25.close_out_date, anon_25.close_out_state,
    anon_25.calendar_key, anon_25.clearing_house, anon_25.marked, anon_25.deposited, anon_25.penalised, anon_25.cured, anon_25.consequence, anon_25.next_clock,
    anon_25.next_due_date, anon_25.duty_state, anon_25.duty_at, anon_25.symbol, anon_25.bound_since, anon_25.marked_money, anon_25.margin, anon_25.penalty,
    anon_25.curable_quantity, anon_25.pre_borrow, anon_25.said_quantity, anon_25.said_value, anon_25.said_mark, anon_25.said_margin, anon_25.size, anon_25.rest_0,
    anon_25.fraction, anon_25.rest_1, anon_25.rest_2, anon_25.rest_3, anon_25.group_0, CAST(anon_25.rest_1 - CAST(anon_25.rest_2 * CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(12, 0)) AS DECIMAL(12, 0)) AS group_1
  FROM anon_25
),
anon_23 AS (
  SELECT anon_24.fail_id, anon_24.venue, anon_24.clearing_path, anon_24.direction, anon_24.security_id, anon_24.currency, anon_24.quantity, anon_24.value,
    anon_24.origin_date, anon_24.age_settlement_days, anon_24.cause, anon_24.status_reason, anon_24.close_out_kind, anon_24.close_out_date, anon_24.close_out_state,
    anon_24.calendar_key, anon_24.clearing_house, anon_24.marked, anon_24.deposited, anon_24.penalised, anon_24.cured, anon_24.consequence, anon_24.next_clock,
    anon_24.next_due_date, anon_24.duty_state, anon_24.duty_at, anon_24.symbol, anon_24.bound_since, anon_24.marked_money, anon_24.margin, anon_24.penalty,
    anon_24.curable_quantity, anon_24.pre_borrow, anon_24.said_quantity, anon_24.said_value, anon_24.said_mark, anon_24.said_margin, anon_24.size, anon_24.rest_0,
    anon_24.fraction, anon_24.rest_1, anon_24.rest_2, anon_24.rest_3, anon_24.group_0, anon_24.group_1, CAST(anon_24.rest_2 - CAST(anon_24.rest_3 * CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(12, 0)) AS DECIMAL(12, 0)) AS group_2
  FROM anon_24
),
anon_22 AS (
  SELECT anon_23.fail_id, anon_23.venue, anon_23.clearing_path, anon_23.direction, anon_23.security_id, anon_23.currency, anon_23.quantity, anon_23.value,
    anon_23.origin_date, anon_23.age_settlement_days, anon_23.cause, anon_23.status_reason, anon_23.close_out_kind, anon_23.close_out_date, anon_23.close_out_state,
    anon_23.calendar_key, anon_23.clearing_house, anon_23.marked, anon_23.deposited, anon_23.penalised, anon_23.cured, anon_23.consequence, anon_23.next_clock,
    anon_23.next_due_date, anon_23.duty_state, anon_23.duty_at, anon_23.symbol, anon_23.bound_since, anon_23.marked_money, anon_23.margin, anon_23.penalty,
    anon_23.curable_quantity, anon_23.pre_borrow, anon_23.said_quantity, anon_23.said_value, anon_23.said_mark, anon_23.said_margin, anon_23.size, anon_23.rest_0,
    anon_23.fraction, anon_23.rest_1, anon_23.rest_2, anon_23.rest_3, anon_23.group_0, anon_23.group_1, anon_23.group_2, CASE WHEN (anon_23.rest_1 = 0) THEN CAST(anon_23.rest_0 AS VARCHAR(8000))
    WHEN (anon_23.rest_2 = 0) THEN CAST(anon_23.rest_1 AS VARCHAR(8000)) + ',' + CAST(CASE WHEN (anon_23.group_0 < 10) THEN '00' + CAST(anon_23.group_0 AS VARCHAR(8000))
    WHEN (anon_23.group_0 < 100) THEN '0' + CAST(anon_23.group_0 AS VARCHAR(8000)) ELSE CAST(anon_23.group_0 AS VARCHAR(8000)) END AS VARCHAR(8000)) WHEN (anon_23.rest_3 = 0) THEN CAST(anon_23.rest_2 AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_23.group_1 < 10) THEN '00' + CAST(anon_23.group_1 AS VARCHAR(8000)) WHEN (anon_23.group_1 < 100) THEN '0' + CAST(anon_23.group_1 AS VARCHAR(8000))
    ELSE CAST(anon_23.group_1 AS VARCHAR(8000)) END AS VARCHAR(8000)) + ',' + CAST(CASE WHEN (anon_23.group_0 < 10) THEN '00' + CAST(anon_23.group_0 AS VARCHAR(8000))
    WHEN (anon_23.group_0 < 100) THEN '0' + CAST(anon_23.group_0 AS VARCHAR(8000)) ELSE CAST(anon_23.group_0 AS VARCHAR(8000)) END AS VARCHAR(8000)) ELSE CAST(anon_23.rest_3 AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_23.group_2 < 10) THEN '00' + CAST(anon_23.group_2 AS VARCHAR(8000)) WHEN (anon_23.group_2 < 100) THEN '0' + CAST(anon_23.group_2 AS VARCHAR(8000))
    ELSE CAST(anon_23.group_2 AS VARCHAR(8000)) END AS VARCHAR(8000)) + ',' + CAST(CASE WHEN (anon_23.group_1 < 10) THEN '00' + CAST(anon_23.group_1 AS VARCHAR(8000))
    WHEN (anon_23.group_1 < 100) THEN '0' + CAST(anon_23.group_1 AS VARCHAR(8000)) ELSE CAST(anon_23.group_1 AS VARCHAR(8000)) END AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_23.group_0 < 10) THEN '00' + CAST(anon_23.group_0 AS VARCHAR(8000)) WHEN (anon_23.group_0 < 100) THEN '0' + CAST(anon_23.group_0 AS VARCHAR(8000))
    ELSE CAST(anon_23.group_0 AS VARCHAR(8000)) END AS VARCHAR(8000)) END AS grouped
  FROM anon_23
),
anon_21 AS (
  SELECT anon_22.fail_id, anon_22.venue, anon_22.clearing_path, anon_22.direction, anon_22.security_id, anon_22.currency, anon_22.quantity, anon_22.value,
    anon_22.origin_date, anon_22.age_settlement_days, anon_22.cause, anon_22.status_reason, anon_22.close_out_kind, anon_22.close_out_date, anon_22.close_out_state,
    anon_22.calendar_key, anon_22.clearing_house, anon_22.marked, anon_22.deposited, anon_22.penalised, anon_22.cured, anon_22.consequence, anon_22.next_clock,
    anon_22.next_due_date, anon_22.duty_state, anon_22.duty_at, anon_22.symbol, anon_22.bound_since, anon_22.marked_money, anon_22.margin, anon_22.penalty,
    anon_22.curable_quantity, anon_22.pre_borrow, anon_22.said_quantity, anon_22.said_value, anon_22.said_mark, anon_22.said_margin, anon_22.size, anon_22.rest_0,
    anon_22.fraction, anon_22.rest_1, anon_22.rest_2, anon_22.rest_3, anon_22.group_0, anon_22.group_1, anon_22.group_2, anon_22.grouped, CAST(anon_22.grouped AS VARCHAR(8000)) + '.' + CAST(CASE
    WHEN (anon_22.fraction < 10) THEN '0' + CAST(anon_22.fraction AS VARCHAR(8000)) ELSE CAST(anon_22.fraction AS VARCHAR(8000)) END AS VARCHAR(8000)) AS said_penalty
  FROM anon_22
),
anon_20 AS (
  SELECT anon_21.fail_id, anon_21.venue, anon_21.clearing_path, anon_21.direction, anon_21.security_id, anon_21.currency, anon_21.quantity, anon_21.value,
    anon_21.origin_date, anon_21.age_settlement_days, anon_21.cause, anon_21.status_reason, anon_21.close_out_kind, anon_21.close_out_date, anon_21.close_out_state,
    anon_21.calendar_key, anon_21.clearing_house, anon_21.marked, anon_21.deposited, anon_21.penalised, anon_21.cured, anon_21.consequence, anon_21.next_clock,
    anon_21.next_due_date, anon_21.duty_state, anon_21.duty_at, anon_21.symbol, anon_21.bound_since, anon_21.marked_money, anon_21.margin, anon_21.penalty,
    anon_21.curable_quantity, anon_21.pre_borrow, anon_21.said_quantity, anon_21.said_value, anon_21.said_mark, anon_21.said_margin, anon_21.said_penalty
  FROM anon_21
),
anon_19 AS (
  SELECT anon_20.fail_id, anon_20.venue, anon_20.clearing_path, anon_20.direction, anon_20.security_id, anon_20.currency, anon_20.quantity, anon_20.value,
    anon_20.origin_date, anon_20.age_settlement_days, anon_20.cause, anon_20.status_reason, anon_20.close_out_kind, anon_20.close_out_date, anon_20.close_out_state,
    anon_20.calendar_key, anon_20.clearing_house, anon_20.marked, anon_20.deposited, anon_20.penalised, anon_20.cured, anon_20.consequence, anon_20.next_clock,
    anon_20.next_due_date, anon_20.duty_state, anon_20.duty_at, anon_20.symbol, anon_20.bound_since, anon_20.marked_money, anon_20.margin, anon_20.penalty,
    anon_20.curable_quantity, anon_20.pre_borrow, anon_20.said_quantity, anon_20.said_value, anon_20.said_mark, anon_20.said_margin, anon_20.said_penalty,
    CAST(CASE WHEN (abs(anon_20.curable_quantity) > CAST(999999999999 AS DECIMAL(38, 6))) THEN CAST(999999999999 AS DECIMAL(38, 6)) ELSE abs(anon_20.curable_quantity) END AS DECIMAL(18, 6)) AS size
  FROM anon_20
),
anon_18 AS (
  SELECT anon_19.fail_id, anon_19.venue, anon_19.clearing_path, anon_19.direction, anon_19.security_id, anon_19.currency, anon_19.quantity, anon_19.value,
    anon_19.origin_date, anon_19.age_settlement_days, anon_19.cause, anon_19.status_reason, anon_19.close_out_kind, anon_19.close_out_date, anon_19.close_out_state,
    anon_19.calendar_key, anon_19.clearing_house, anon_19.marked, anon_19.deposited, anon_19.penalised, anon_19.cured, anon_19.consequence, anon_19.next_clock,
    anon_19.next_due_date, anon_19.duty_state, anon_19.duty_at, anon_19.symbol, anon_19.bound_since, anon_19.marked_money, anon_19.margin, anon_19.penalty,
    anon_19.curable_quantity, anon_19.pre_borrow, anon_19.said_quantity, anon_19.said_value, anon_19.said_mark, anon_19.said_margin, anon_19.said_penalty,
    anon_19.size, CAST(floor(anon_19.size) AS DECIMAL(12, 0)) AS rest_0
  FROM anon_19
),
anon_17 AS (
  SELECT anon_18.fail_id, anon_18.venue, anon_18.clearing_path, anon_18.direction, anon_18.security_id, anon_18.currency, anon_18.quantity, anon_18.value,
    anon_18.origin_date, anon_18.age_settlement_days, anon_18.cause, anon_18.status_reason, anon_18.close_out_kind, anon_18.close_out_date, anon_18.close_out_state,
    anon_18.calendar_key, anon_18.clearing_house, anon_18.marked, anon_18.deposited, anon_18.penalised, anon_18.cured, anon_18.consequence, anon_18.next_clock,
    anon_18.next_due_date, anon_18.duty_state, anon_18.duty_at, anon_18.symbol, anon_18.bound_since, anon_18.marked_money, anon_18.margin, anon_18.penalty,
    anon_18.curable_quantity, anon_18.pre_borrow, anon_18.said_quantity, anon_18.said_value, anon_18.said_mark, anon_18.said_margin, anon_18.said_penalty,
    anon_18.size, anon_18.rest_0, CAST(CAST(anon_18.size - anon_18.rest_0 AS DECIMAL(7, 6)) * CAST(1000000 AS DECIMAL(7, 0)) AS DECIMAL(7, 0)) AS fraction
  FROM anon_18
),
anon_16 AS (
  SELECT anon_17.fail_id, anon_17.venue, anon_17.clearing_path, anon_17.direction, anon_17.security_id, anon_17.currency, anon_17.quantity, anon_17.value,
    anon_17.origin_date, anon_17.age_settlement_days, anon_17.cause, anon_17.status_reason, anon_17.close_out_kind, anon_17.close_out_date, anon_17.close_out_state,
    anon_17.calendar_key, anon_17.clearing_house, anon_17.marked, anon_17.deposited, anon_17.penalised, anon_17.cured, anon_17.consequence, anon_17.next_clock,
    anon_17.next_due_date, anon_17.duty_state, anon_17.duty_at, anon_17.symbol, anon_17.bound_since, anon_17.marked_money, anon_17.margin, anon_17.penalty,
    anon_17.curable_quantity, anon_17.pre_borrow, anon_17.said_quantity, anon_17.said_value, anon_17.said_mark, anon_17.said_margin, anon_17.said_penalty,
    anon_17.size, anon_17.rest_0, anon_17.fraction, CAST(floor(anon_17.rest_0 * CAST(0.001 AS DECIMAL(4, 3))) AS DECIMAL(12, 0)) AS rest_1
  FROM anon_17
),
anon_15 AS (
  SELECT anon_16.fail_id, anon_16.venue, anon_16.clearing_path, anon_16.direction, anon_16.security_id, anon_16.currency, anon_16.quantity, anon_16.value,
    anon_16.origin_date, anon_16.age_settlement_days, anon_16.cause, anon_16.status_reason, anon_16.close_out_kind, anon_16.close_out_date, anon_16.close_out_state,
    anon_16.calendar_key, anon_16.clearing_house, anon_16.marked, anon_16.deposited, anon_16.penalised, anon_16.cured, anon_16.consequence, anon_16.next_clock,
    anon_16.next_due_date, anon_16.duty_state, anon_16.duty_at, anon_16.symbol, anon_16.bound_since, anon_16.marked_money, anon_16.margin, anon_16.penalty,
    anon_16.curable_quantity, anon_16.pre_borrow, anon_16.said_quantity, anon_16.said_value, anon_16.said_mark, anon_16.said_margin, anon_16.said_penalty,
    anon_16.size, anon_16.rest_0, anon_16.fraction, anon_16.rest_1, CAST(floor(anon_16.rest_1 * CAST(0.001 AS DECIMAL(4, 3))) AS DECIMAL(12, 0)) AS rest_2
  FROM anon_16
),
anon_14 AS (
  SELECT anon_15.fail_id, anon_15.venue, anon_15.clearing_path, anon_15.direction, anon_15.security_id, anon_15.currency, anon_15.quantity, anon_15.value,
    anon_15.origin_date, anon_15.age_settlement_days, anon_15.cause, anon_15.status_reason, anon_15.close_out_kind, anon_15.close_out_date, anon_15.close_out_state,
    anon_15.calendar_key, anon_15.clearing_house, anon_15.marked, anon_15.deposited, anon_15.penalised, anon_15.cured, anon_15.consequence, anon_15.next_clock,
    anon_15.next_due_date, anon_15.duty_state, anon_15.duty_at, anon_15.symbol, anon_15.bound_since, anon_15.marked_money, anon_15.margin, anon_15.penalty,
    anon_15.curable_quantity, anon_15.pre_borrow, anon_15.said_quantity, anon_15.said_value, anon_15.said_mark, anon_15.said_margin, anon_15.said_penalty,
    anon_15.size, anon_15.rest_0, anon_15.fraction, anon_15.rest_1, anon_15.rest_2, CAST(floor(anon_15.rest_2 * CAST(0.001 AS DECIMAL(4, 3))) AS DECIMAL(12, 0)) AS rest_3
  FROM anon_15
),
anon_13 AS (
  SELECT anon_14.fail_id, anon_14.venue, anon_14.clearing_path, anon_14.direction, anon_14.security_id, anon_14.currency, anon_14.quantity, anon_14.value,
    anon_14.origin_date, anon_14.age_settlement_days, anon_14.cause, anon_14.status_reason, anon_14.close_out_kind, anon_14.close_out_date, anon_14.close_out_state,
    anon_14.calendar_key, anon_14.clearing_house, anon_14.marked, anon_14.deposited, anon_14.penalised, anon_14.cured, anon_14.consequence, anon_14.next_clock,
    anon_14.next_due_date, anon_14.duty_state, anon_14.duty_at, anon_14.symbol, anon_14.bound_since, anon_14.marked_money, anon_14.margin, anon_14.penalty,
    anon_14.curable_quantity, anon_14.pre_borrow, anon_14.said_quantity, anon_14.said_value, anon_14.said_mark, anon_14.said_margin, anon_14.said_penalty,
    anon_14.size, anon_14.rest_0, anon_14.fraction, anon_14.rest_1, anon_14.rest_2, anon_14.rest_3, CAST(anon_14.rest_0 - CAST(anon_14.rest_1 * CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(12, 0)) AS DECIMAL(12, 0)) AS group_0
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.fail_id, anon_13.venue, anon_13.clearing_path, anon_13.direction, anon_13.security_id, anon_13.currency, anon_13.quantity, anon_13.value,
    anon_13.origin_date, anon_13.age_settlement_days, anon_13.cause, anon_13.status_reason, anon_13.close_out_kind, anon_13.close_out_date, anon_13.close_out_state,
    anon_13.calendar_key, anon_13.clearing_house, anon_13.marked, anon_13.deposited, anon_13.penalised, anon_13.cured, anon_13.consequence, anon_13.next_clock,
    anon_13.next_due_date, anon_13.duty_state, anon_13.duty_at, anon_13.symbol, anon_13.bound_since, anon_13.marked_money, anon_13.margin, anon_13.penalty,
    anon_13.curable_quantity, anon_13.pre_borrow, anon_13.said_quantity, anon_13.said_value, anon_13.said_mark, anon_13.said_margin, anon_13.said_penalty,
    anon_13.size, anon_13.rest_0, anon_13.fraction, anon_13.rest_1, anon_13.rest_2, anon_13.rest_3, anon_13.group_0, CAST(anon_13.rest_1 - CAST(anon_13.rest_2 * CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(12, 0)) AS DECIMAL(12, 0)) AS group_1
  FROM anon_13
),
anon_11 AS (
  SELECT anon_12.fail_id, anon_12.venue, anon_12.clearing_path, anon_12.direction, anon_12.security_id, anon_12.currency, anon_12.quantity, anon_12.value,
    anon_12.origin_date, anon_12.age_settlement_days, anon_12.cause, anon_12.status_reason, anon_12.close_out_kind, anon_12.close_out_date, anon_12.close_out_state,
    anon_12.calendar_key, anon_12.clearing_house, anon_12.marked, anon_12.deposited, anon_12.penalised, anon_12.cured, anon_12.consequence, anon_12.next_clock,
    anon_12.next_due_date, anon_12.duty_state, anon_12.duty_at, anon_12.symbol, anon_12.bound_since, anon_12.marked_money, anon_12.margin, anon_12.penalty,
    anon_12.curable_quantity, anon_12.pre_borrow, anon_12.said_quantity, anon_12.said_value, anon_12.said_mark, anon_12.said_margin, anon_12.said_penalty,
    anon_12.size, anon_12.rest_0, anon_12.fraction, anon_12.rest_1, anon_12.rest_2, anon_12.rest_3, anon_12.group_0, anon_12.group_1, CAST(anon_12.rest_2 - CAST(anon_12.rest_3 * CAST(1000 AS DECIMAL(4, 0)) AS DECIMAL(12, 0)) AS DECIMAL(12, 0)) AS group_2
  FROM anon_12
),
anon_10 AS (
  SELECT anon_11.fail_id, anon_11.venue, anon_11.clearing_path, anon_11.direction, anon_11.security_id, anon_11.currency, anon_11.quantity, anon_11.value,
    anon_11.origin_date, anon_11.age_settlement_days, anon_11.cause, anon_11.status_reason, anon_11.close_out_kind, anon_11.close_out_date, anon_11.close_out_state,
    anon_11.calendar_key, anon_11.clearing_house, anon_11.marked, anon_11.deposited, anon_11.penalised, anon_11.cured, anon_11.consequence, anon_11.next_clock,
    anon_11.next_due_date, anon_11.duty_state, anon_11.duty_at, anon_11.symbol, anon_11.bound_since, anon_11.marked_money, anon_11.margin, anon_11.penalty,
    anon_11.curable_quantity, anon_11.pre_borrow, anon_11.said_quantity, anon_11.said_value, anon_11.said_mark, anon_11.said_margin, anon_11.said_penalty,
    anon_11.size, anon_11.rest_0, anon_11.fraction, anon_11.rest_1, anon_11.rest_2, anon_11.rest_3, anon_11.group_0, anon_11.group_1, anon_11.group_2, CASE
    WHEN (anon_11.rest_1 = 0) THEN CAST(anon_11.rest_0 AS VARCHAR(8000)) WHEN (anon_11.rest_2 = 0) THEN CAST(anon_11.rest_1 AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_11.group_0 < 10) THEN '00' + CAST(anon_11.group_0 AS VARCHAR(8000)) WHEN (anon_11.group_0 < 100) THEN '0' + CAST(anon_11.group_0 AS VARCHAR(8000))
    ELSE CAST(anon_11.group_0 AS VARCHAR(8000)) END AS VARCHAR(8000)) WHEN (anon_11.rest_3 = 0) THEN CAST(anon_11.rest_2 AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_11.group_1 < 10) THEN '00' + CAST(anon_11.group_1 AS VARCHAR(8000)) WHEN (anon_11.group_1 < 100) THEN '0' + CAST(anon_11.group_1 AS VARCHAR(8000))
    ELSE CAST(anon_11.group_1 AS VARCHAR(8000)) END AS VARCHAR(8000)) + ',' + CAST(CASE WHEN (anon_11.group_0 < 10) THEN '00' + CAST(anon_11.group_0 AS VARCHAR(8000))
    WHEN (anon_11.group_0 < 100) THEN '0' + CAST(anon_11.group_0 AS VARCHAR(8000)) ELSE CAST(anon_11.group_0 AS VARCHAR(8000)) END AS VARCHAR(8000)) ELSE CAST(anon_11.rest_3 AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_11.group_2 < 10) THEN '00' + CAST(anon_11.group_2 AS VARCHAR(8000)) WHEN (anon_11.group_2 < 100) THEN '0' + CAST(anon_11.group_2 AS VARCHAR(8000))
    ELSE CAST(anon_11.group_2 AS VARCHAR(8000)) END AS VARCHAR(8000)) + ',' + CAST(CASE WHEN (anon_11.group_1 < 10) THEN '00' + CAST(anon_11.group_1 AS VARCHAR(8000))
    WHEN (anon_11.group_1 < 100) THEN '0' + CAST(anon_11.group_1 AS VARCHAR(8000)) ELSE CAST(anon_11.group_1 AS VARCHAR(8000)) END AS VARCHAR(8000)) + ',' + CAST(CASE
    WHEN (anon_11.group_0 < 10) THEN '00' + CAST(anon_11.group_0 AS VARCHAR(8000)) WHEN (anon_11.group_0 < 100) THEN '0' + CAST(anon_11.group_0 AS VARCHAR(8000))
    ELSE CAST(anon_11.group_0 AS VARCHAR(8000)) END AS VARCHAR(8000)) END AS grouped
  FROM anon_11
),
anon_9 AS (
  SELECT anon_10.fail_id, anon_10.venue, anon_10.clearing_path, anon_10.direction, anon_10.security_id, anon_10.currency, anon_10.quantity, anon_10.value,
    anon_10.origin_date, anon_10.age_settlement_days, anon_10.cause, anon_10.status_reason, anon_10.close_out_kind, anon_10.close_out_date, anon_10.close_out_state,
    anon_10.calendar_key, anon_10.clearing_house, anon_10.marked, anon_10.deposited, anon_10.penalised, anon_10.cured, anon_10.consequence, anon_10.next_clock,
    anon_10.next_due_date, anon_10.duty_state, anon_10.duty_at, anon_10.symbol, anon_10.bound_since, anon_10.marked_money, anon_10.margin, anon_10.penalty,
    anon_10.curable_quantity, anon_10.pre_borrow, anon_10.said_quantity, anon_10.said_value, anon_10.said_mark, anon_10.said_margin, anon_10.said_penalty,
    anon_10.size, anon_10.rest_0, anon_10.fraction, anon_10.rest_1, anon_10.rest_2, anon_10.rest_3, anon_10.group_0, anon_10.group_1, anon_10.group_2, anon_10.grouped,
    CASE WHEN (anon_10.fraction = 0) THEN anon_10.grouped ELSE CAST(anon_10.grouped AS VARCHAR(8000)) + '.' + CAST(CASE WHEN (anon_10.fraction < 10) THEN '00000' + CAST(anon_10.fraction AS VARCHAR(8000))
    WHEN (anon_10.fraction < 100) THEN '0000' + CAST(anon_10.fraction AS VARCHAR(8000)) WHEN (anon_10.fraction < 1000) THEN '000' + CAST(anon_10.fraction AS VARCHAR(8000))
    WHEN (anon_10.fraction < 10000) THEN '00' + CAST(anon_10.fraction AS VARCHAR(8000)) WHEN (anon_10.fraction < 100000) THEN '0' + CAST(anon_10.fraction AS VARCHAR(8000))
    ELSE CAST(anon_10.fraction AS VARCHAR(8000)) END AS VARCHAR(8000)) END AS said_cure
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.fail_id, anon_9.venue, anon_9.clearing_path, anon_9.direction, anon_9.security_id, anon_9.currency, anon_9.quantity, anon_9.value, anon_9.origin_date,
    anon_9.age_settlement_days, anon_9.cause, anon_9.status_reason, anon_9.close_out_kind, anon_9.close_out_date, anon_9.close_out_state, anon_9.calendar_key,
    anon_9.clearing_house, anon_9.marked, anon_9.deposited, anon_9.penalised, anon_9.cured, anon_9.consequence, anon_9.next_clock, anon_9.next_due_date,
    anon_9.duty_state, anon_9.duty_at, anon_9.symbol, anon_9.bound_since, anon_9.marked_money, anon_9.margin, anon_9.penalty, anon_9.curable_quantity, anon_9.pre_borrow,
    anon_9.said_quantity, anon_9.said_value, anon_9.said_mark, anon_9.said_margin, anon_9.said_penalty, anon_9.said_cure
  FROM anon_9
),
anon_7 AS (
  SELECT anon_8.fail_id, anon_8.venue, anon_8.clearing_path, anon_8.direction, anon_8.security_id, anon_8.currency, anon_8.quantity, anon_8.value, anon_8.origin_date,
    anon_8.age_settlement_days, anon_8.cause, anon_8.status_reason, anon_8.close_out_kind, anon_8.close_out_date, anon_8.close_out_state, anon_8.calendar_key,
    anon_8.clearing_house, anon_8.marked, anon_8.deposited, anon_8.cured, anon_8.consequence, anon_8.next_clock, anon_8.next_due_date, anon_8.duty_state,
    anon_8.duty_at, anon_8.symbol, anon_8.bound_since, anon_8.marked_money, anon_8.margin, anon_8.penalty, anon_8.curable_quantity, anon_8.pre_borrow, anon_8.said_quantity,
    anon_8.said_value, anon_8.said_mark, anon_8.said_margin, anon_8.said_penalty, anon_8.said_cure, CASE WHEN (anon_8.penalty < 0) THEN ', today''s penalty costs ' + CAST(anon_8.currency AS VARCHAR(8000)) + ' ' + CAST(anon_8.said_penalty AS VARCHAR(8000)) + '.'
    WHEN (anon_8.penalty > 0) THEN ', today''s penalty brings ' + CAST(anon_8.currency AS VARCHAR(8000)) + ' ' + CAST(anon_8.said_penalty AS VARCHAR(8000)) + '.'
    ELSE '.' END AS penalised
  FROM anon_8
),
anon_6 AS (
  SELECT anon_7.fail_id, anon_7.venue, anon_7.clearing_path, anon_7.direction, anon_7.security_id, anon_7.currency, anon_7.quantity, anon_7.value, anon_7.origin_date,
    anon_7.age_settlement_days, anon_7.cause, anon_7.status_reason, anon_7.close_out_kind, anon_7.close_out_date, anon_7.close_out_state, anon_7.calendar_key,
    anon_7.clearing_house, anon_7.marked, anon_7.deposited, anon_7.cured, anon_7.consequence, anon_7.next_clock, anon_7.next_due_date, anon_7.duty_state,
    anon_7.duty_at, anon_7.symbol, anon_7.bound_since, anon_7.marked_money, anon_7.margin, anon_7.penalty, anon_7.curable_quantity, anon_7.pre_borrow, anon_7.said_quantity,
    anon_7.said_value, anon_7.said_mark, anon_7.said_margin, anon_7.said_penalty, anon_7.said_cure, anon_7.penalised, CASE WHEN (anon_7.margin > 0) THEN ', it ties up ' + CAST(anon_7.currency AS VARCHAR(8000)) + ' ' + CAST(anon_7.said_margin AS VARCHAR(8000)) + ' of margin' + CAST(anon_7.penalised AS VARCHAR(8000))
    ELSE anon_7.penalised END AS tied
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.fail_id, anon_6.venue, anon_6.clearing_path, anon_6.direction, anon_6.security_id, anon_6.currency, anon_6.quantity, anon_6.value, anon_6.origin_date,
    anon_6.age_settlement_days, anon_6.cause, anon_6.status_reason, anon_6.close_out_kind, anon_6.close_out_date, anon_6.close_out_state, anon_6.calendar_key,
    anon_6.clearing_house, anon_6.marked, anon_6.deposited, anon_6.cured, anon_6.consequence, anon_6.next_clock, anon_6.next_due_date, anon_6.duty_state,
    anon_6.duty_at, anon_6.symbol, anon_6.bound_since, anon_6.marked_money, anon_6.margin, anon_6.penalty, anon_6.curable_quantity, anon_6.pre_borrow, anon_6.said_quantity,
    anon_6.said_value, anon_6.said_mark, anon_6.said_margin, anon_6.said_penalty, anon_6.said_cure, anon_6.penalised, anon_6.tied, CASE WHEN (anon_6.marked_money > 0) THEN ', its mark brings ' + CAST(anon_6.currency AS VARCHAR(8000)) + ' ' + CAST(anon_6.said_mark AS VARCHAR(8000)) + ' today' + CAST(anon_6.tied AS VARCHAR(8000))
    WHEN (anon_6.marked_money < 0) THEN ', its mark costs ' + CAST(anon_6.currency AS VARCHAR(8000)) + ' ' + CAST(anon_6.said_mark AS VARCHAR(8000)) + ' today' + CAST(anon_6.tied AS VARCHAR(8000))
    ELSE anon_6.tied END AS costs
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.fail_id, anon_5.venue, anon_5.clearing_path, anon_5.direction, anon_5.security_id, anon_5.currency, anon_5.quantity, anon_5.value, anon_5.origin_date,
    anon_5.age_settlement_days, anon_5.cause, anon_5.status_reason, anon_5.close_out_kind, anon_5.close_out_date, anon_5.close_out_state, anon_5.calendar_key,
    anon_5.clearing_house, anon_5.marked, anon_5.deposited, anon_5.cured, anon_5.consequence, anon_5.next_clock, anon_5.next_due_date, anon_5.duty_state,
    anon_5.duty_at, anon_5.symbol, anon_5.bound_since, anon_5.marked_money, anon_5.margin, anon_5.penalty, anon_5.curable_quantity, anon_5.pre_borrow, anon_5.said_quantity,
    anon_5.said_value, anon_5.said_mark, anon_5.said_margin, anon_5.said_penalty, anon_5.said_cure, anon_5.penalised, anon_5.tied, anon_5.costs, CAST(CAST(CASE
    WHEN (anon_5.direction = 'DELIVER') THEN 'We have not delivered ' ELSE 'We have not received ' END AS VARCHAR(8000)) + CAST(anon_5.said_quantity AS VARCHAR(8000)) + ' ' + CAST(coalesce(anon_5.symbol, anon_5.security_id) AS VARCHAR(8000)) + CAST(CASE
    WHEN (anon_5.clearing_path != 'CNS') THEN ' at ' + CAST(anon_5.venue AS VARCHAR(8000)) + ' (' + CAST(anon_5.fail_id AS VARCHAR(8000)) + ')' WHEN (anon_5.direction = 'DELIVER') THEN ' to CNS'
    ELSE ' from CNS' END AS VARCHAR(8000)) AS VARCHAR(8000)) + ' since ' + CONVERT(VARCHAR(10), anon_5.origin_date, 23) + ', day ' + CAST(anon_5.age_settlement_days AS VARCHAR(8000)) + ': ' AS opened,
    CASE WHEN (anon_5.status_reason IS NULL) THEN CAST(CASE WHEN (anon_5.cause = 'OWN_LACK') THEN 'we lack the shares' WHEN (anon_5.cause = 'COUNTERPARTY_LACK') THEN 'the other side lacks the shares'
    WHEN (anon_5.cause = 'CCP_NO_ALLOCATION') THEN 'the clearing corporation has allocated none to us' WHEN (anon_5.cause = 'UNMATCHED') THEN 'the two instructions do not match'
    WHEN (anon_5.cause = 'CASH') THEN 'one side lacks the cash' WHEN (anon_5.cause = 'HOLD') THEN 'it is on hold' ELSE 'nobody has said why' END AS VARCHAR(8000)) + '. It is worth '
    ELSE CAST(CASE WHEN (anon_5.cause = 'OWN_LACK') THEN 'we lack the shares' WHEN (anon_5.cause = 'COUNTERPARTY_LACK') THEN 'the other side lacks the shares'
    WHEN (anon_5.cause = 'CCP_NO_ALLOCATION') THEN 'the clearing corporation has allocated none to us' WHEN (anon_5.cause = 'UNMATCHED') THEN 'the two instructions do not match'
    WHEN (anon_5.cause = 'CASH') THEN 'one side lacks the cash' WHEN (anon_5.cause = 'HOLD') THEN 'it is on hold' ELSE 'nobody has said why' END AS VARCHAR(8000)) + ' (' + CAST(coalesce(anon_5.status_reason, '-') AS VARCHAR(8000)) + ')' + '. It is worth ' END AS why,
    CASE WHEN (CASE WHEN (anon_5.next_due_date IS NULL) THEN 'NONE' ELSE coalesce(anon_5.duty_state, 'NONE') END = 'NONE') THEN ' No duty runs on it' WHEN (CASE
    WHEN (anon_5.next_due_date IS NULL) THEN 'NONE' ELSE coalesce(anon_5.duty_state, 'NONE') END = 'OVERDUE') THEN ' Overdue, ' + CAST('by the ' + CAST(CASE
    WHEN (anon_5.duty_at = 'OPEN') THEN 'open' ELSE 'close' END AS VARCHAR(8000)) + ' of ' + CONVERT(VARCHAR(10), coalesce(anon_5.next_due_date, anon_5.origin_date), 23) + ': ' + CAST(coalesce(anon_5.consequence, '-') AS VARCHAR(8000)) AS VARCHAR(8000))
    WHEN (CASE WHEN (anon_5.next_due_date IS NULL) THEN 'NONE' ELSE coalesce(anon_5.duty_state, 'NONE') END = 'SCOPE_TO_BE_CONFIRMED') THEN ' To do ' + CAST('by the ' + CAST(CASE
    WHEN (anon_5.duty_at = 'OPEN') THEN 'open' ELSE 'close' END AS VARCHAR(8000)) + ' of ' + CONVERT(VARCHAR(10), coalesce(anon_5.next_due_date, anon_5.origin_date), 23) + ': ' + CAST(coalesce(anon_5.consequence, '-') AS VARCHAR(8000)) AS VARCHAR(8000)) + ', if Compliance confirms that the rule applies'
    ELSE ' To do ' + CAST('by the ' + CAST(CASE WHEN (anon_5.duty_at = 'OPEN') THEN 'open' ELSE 'close' END AS VARCHAR(8000)) + ' of ' + CONVERT(VARCHAR(10), coalesce(anon_5.next_due_date, anon_5.origin_date), 23) + ': ' + CAST(coalesce(anon_5.consequence, '-') AS VARCHAR(8000)) AS VARCHAR(8000)) END AS duty,
    CASE WHEN (anon_5.pre_borrow = 'Y' AND anon_5.direction = 'DELIVER' AND anon_5.curable_quantity > 0 AND anon_5.curable_quantity >= abs(anon_5.quantity)) THEN '. Until it is closed out no short sale without a borrow first' + '. What we wait for ourselves would cure it.'
    WHEN (anon_5.pre_borrow = 'Y' AND anon_5.direction = 'DELIVER' AND anon_5.curable_quantity > 0) THEN '. Until it is closed out no short sale without a borrow first' + CAST('. What we wait for ourselves would cure ' + CAST(anon_5.said_cure AS VARCHAR(8000)) + ' of it.' AS VARCHAR(8000))
    WHEN (anon_5.pre_borrow = 'Y' AND anon_5.direction = 'DELIVER') THEN '. Until it is closed out no short sale without a borrow first' + '.' WHEN (anon_5.curable_quantity > 0
    AND anon_5.curable_quantity >= abs(anon_5.quantity)) THEN '. What we wait for ourselves would cure it.' WHEN (anon_5.curable_quantity > 0) THEN '. What we wait for ourselves would cure ' + CAST(anon_5.said_cure AS VARCHAR(8000)) + ' of it.'
    ELSE '.' END AS ending
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.fail_id, anon_4.venue, anon_4.clearing_path, anon_4.direction, anon_4.security_id, anon_4.currency, anon_4.quantity, anon_4.value, anon_4.origin_date,
    anon_4.age_settlement_days, anon_4.cause, anon_4.status_reason, anon_4.close_out_kind, anon_4.close_out_date, anon_4.close_out_state, anon_4.calendar_key,
    anon_4.clearing_house, anon_4.marked, anon_4.deposited, anon_4.cured, anon_4.consequence, anon_4.next_clock, anon_4.next_due_date, anon_4.duty_state,
    anon_4.duty_at, anon_4.symbol, anon_4.bound_since, anon_4.marked_money, anon_4.margin, anon_4.penalty, anon_4.curable_quantity, anon_4.pre_borrow, anon_4.said_quantity,
    anon_4.said_value, anon_4.said_mark, anon_4.said_margin, anon_4.said_penalty, anon_4.said_cure, anon_4.penalised, anon_4.tied, anon_4.costs, anon_4.opened,
    anon_4.why, anon_4.duty, anon_4.ending, CAST(anon_4.opened AS VARCHAR(8000)) + CAST(anon_4.why AS VARCHAR(8000)) + CAST(anon_4.currency AS VARCHAR(8000)) + ' ' + CAST(anon_4.said_value AS VARCHAR(8000)) + ' at the last close' + CAST(anon_4.costs AS VARCHAR(8000)) + CAST(anon_4.duty AS VARCHAR(8000)) + CAST(anon_4.ending AS VARCHAR(8000)) AS sentence
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.fail_id, anon_3.venue, anon_3.clearing_path, anon_3.direction, anon_3.security_id, anon_3.currency, anon_3.quantity, anon_3.value, anon_3.origin_date,
    anon_3.age_settlement_days, anon_3.cause, anon_3.status_reason, anon_3.close_out_kind, anon_3.close_out_date, anon_3.close_out_state, anon_3.calendar_key,
    anon_3.clearing_house, anon_3.marked, anon_3.deposited, anon_3.penalised, anon_3.cured, anon_3.consequence, anon_3.next_clock, anon_3.next_due_date,
    anon_3.duty_state, anon_3.duty_at, anon_3.symbol, anon_3.bound_since, anon_3.marked_money, anon_3.margin, anon_3.penalty, anon_3.curable_quantity, anon_3.pre_borrow,
    anon_3.sentence
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.fail_id, anon_2.venue, anon_2.clearing_path, anon_2.direction, anon_2.security_id, anon_2.currency, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity,
    CAST(anon_2.value AS DECIMAL(38, 2)) AS value, CAST(anon_2.origin_date AS DATE) AS origin_date, CAST(anon_2.age_settlement_days AS BIGINT) AS age_settlement_days,
    anon_2.cause, anon_2.status_reason, anon_2.close_out_kind, CAST(anon_2.close_out_date AS DATE) AS close_out_date, anon_2.close_out_state, CAST(anon_2.marked_money AS DECIMAL(38, 2)) AS marked_money,
    CAST(anon_2.margin AS DECIMAL(38, 2)) AS margin, CAST(anon_2.penalty AS DECIMAL(38, 2)) AS penalty, CAST(anon_2.curable_quantity AS DECIMAL(38, 6)) AS curable_quantity,
    anon_2.next_clock, CAST(anon_2.next_due_date AS DATE) AS next_due_date, anon_2.pre_borrow, anon_2.sentence
  FROM anon_2
)
SELECT anon_1.fail_id, anon_1.venue, anon_1.clearing_path, anon_1.direction, anon_1.security_id, anon_1.currency, anon_1.quantity, anon_1.value, anon_1.origin_date,
  anon_1.age_settlement_days, anon_1.cause, anon_1.status_reason, anon_1.close_out_kind, anon_1.close_out_date, anon_1.close_out_state, anon_1.marked_money,
  anon_1.margin, anon_1.penalty, anon_1.curable_quantity, anon_1.next_clock, anon_1.next_due_date, anon_1.pre_borrow, anon_1.sentence
FROM anon_1
