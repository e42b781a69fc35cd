WITH
anon_21 AS (
  SELECT fail_clock.fail_id, fail_clock.clock, fail_clock.venue, fail_clock.direction, fail_clock.security_id, fail_clock.started_on, fail_clock.due_on,
    fail_clock.due_at, fail_clock.days_left, fail_clock.day_kind, fail_clock.state, fail_clock.effect, fail_clock.consequence, fail_clock.source, fail_clock.evidence
  FROM fail_clock
  WHERE fail_clock.clock IN ('RULE_204', 'RULE_203_THRESHOLD') AND fail_clock.state != 'SCOPE_TO_BE_CONFIRMED'
),
anon_19 AS (
  SELECT anon_21.fail_id, anon_21.clock, anon_21.security_id, anon_21.due_on, anon_21.due_at
  FROM anon_21
),
anon_20 AS (
  SELECT open_fail.fail_id, open_fail.origin_date, open_fail.close_out_kind, abs(open_fail.quantity) AS "size"
  FROM open_fail
),
anon_18 AS (
  SELECT anon_19.fail_id, anon_19.clock, anon_19.security_id, anon_19.due_on, anon_19.due_at, anon_20.origin_date, anon_20.close_out_kind, anon_20."size"
  FROM anon_19
  JOIN anon_20 ON anon_19.fail_id = anon_20.fail_id
),
anon_16 AS (
  SELECT anon_18.fail_id, anon_18.clock, anon_18.security_id, anon_18.due_on, anon_18.due_at, anon_18.origin_date, anon_18.close_out_kind, anon_18."size",
    CASE WHEN (anon_18.clock = 'RULE_204') THEN anon_18.close_out_kind ELSE 'THRESHOLD' END AS rule_kind
  FROM anon_18
),
anon_22 AS (
  SELECT close_out_rule.close_out_kind, close_out_rule.valid_from, close_out_rule.valid_to, close_out_rule.deadline_days, close_out_rule.day_kind, close_out_rule.counted_from,
    close_out_rule.due_at, close_out_rule.cure, close_out_rule.source, close_out_rule.evidence, close_out_rule.origin
  FROM close_out_rule
  WHERE close_out_rule.valid_from <= DATE '2026-11-10' AND close_out_rule.valid_to >= DATE '2026-11-10'
),
anon_17 AS (
  SELECT anon_22.cure, anon_22.close_out_kind AS rule_kind
  FROM anon_22
),
anon_15 AS (
  SELECT anon_16.fail_id, anon_16.clock, anon_16.security_id, anon_16.due_on, anon_16.due_at, anon_16.origin_date, anon_16.close_out_kind, anon_16."size",
    anon_16.rule_kind, anon_17.cure
  FROM anon_16
  JOIN anon_17 ON anon_16.rule_kind = anon_17.rule_kind
),
anon_13 AS (
  SELECT anon_15.fail_id, anon_15.clock, anon_15.security_id, anon_15.origin_date, anon_15.due_on, anon_15.due_at, anon_15.cure, CAST(anon_15."size" AS NUMBER(38, 6)) AS quantity
  FROM anon_15
),
anon_23 AS (
  SELECT previous_close_out.fail_id, previous_close_out.clock, previous_close_out.security_id, previous_close_out.quantity, previous_close_out.origin_date,
    previous_close_out.due_on, previous_close_out.due_at, previous_close_out.cure, previous_close_out.cured_quantity, previous_close_out.shortfall_quantity,
    previous_close_out.purchased_quantity, previous_close_out.purchase_settles_on, previous_close_out.fail_open, previous_close_out.state, previous_close_out.pre_borrow_since
  FROM previous_close_out
  WHERE (previous_close_out.state NOT IN ('RELEASED', 'DELIVERED'))
),
anon_14 AS (
  SELECT anon_23.fail_id, anon_23.clock, anon_23.quantity AS was_quantity, anon_23.cured_quantity AS was_cured_quantity, anon_23.shortfall_quantity AS was_shortfall_quantity,
    anon_23.purchased_quantity AS was_purchased_quantity, anon_23.purchase_settles_on AS was_purchase_settles_on, anon_23.pre_borrow_since AS was_pre_borrow_since,
    anon_23.state AS was_state
  FROM anon_23
),
anon_12 AS (
  SELECT anon_13.fail_id, anon_13.clock, anon_13.security_id, anon_13.origin_date, anon_13.due_on, anon_13.due_at, anon_13.cure, anon_13.quantity, anon_14.was_quantity,
    anon_14.was_cured_quantity, anon_14.was_shortfall_quantity, anon_14.was_purchased_quantity, anon_14.was_purchase_settles_on, anon_14.was_pre_borrow_since,
    anon_14.was_state
  FROM anon_13
  LEFT OUTER JOIN anon_14 ON anon_13.fail_id = anon_14.fail_id AND anon_13.clock = anon_14.clock
),
anon_11 AS (
  SELECT anon_12.fail_id, anon_12.clock, anon_12.security_id, anon_12.origin_date, anon_12.due_on, anon_12.due_at, anon_12.cure, anon_12.quantity AS open_quantity,
    CASE WHEN (anon_12.due_on <= DATE '2026-11-10' AND anon_12.was_quantity IS NOT NULL) THEN anon_12.was_quantity ELSE anon_12.quantity END AS quantity,
    coalesce(anon_12.was_cured_quantity, CAST(0 AS NUMBER(38, 6))) AS cured_quantity, coalesce(anon_12.was_shortfall_quantity, CAST(0 AS NUMBER(38, 6))) AS shortfall_quantity,
    coalesce(anon_12.was_purchased_quantity, CAST(0 AS NUMBER(38, 6))) AS purchased_quantity, anon_12.was_purchase_settles_on AS purchase_settles_on, anon_12.was_pre_borrow_since AS pre_borrow_since,
    coalesce(anon_12.was_state, 'DUE') AS state, 'Y' AS fail_open
  FROM anon_12
),
anon_25 AS (
  SELECT anon_23.fail_id, anon_23.clock, anon_23.security_id, anon_23.quantity, anon_23.origin_date, anon_23.due_on, anon_23.due_at, anon_23.cure, anon_23.cured_quantity,
    anon_23.shortfall_quantity, anon_23.purchased_quantity, anon_23.purchase_settles_on, anon_23.fail_open, anon_23.state, anon_23.pre_borrow_since
  FROM anon_23
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_26
    FROM anon_13
    WHERE anon_23.fail_id = anon_13.fail_id AND anon_23.clock = anon_13.clock
  ))
),
anon_24 AS (
  SELECT anon_25.fail_id, anon_25.clock, anon_25.security_id, anon_25.origin_date, anon_25.due_on, anon_25.due_at, anon_25.cure, anon_25.quantity, anon_25.cured_quantity,
    anon_25.shortfall_quantity, anon_25.purchased_quantity, anon_25.purchase_settles_on, anon_25.pre_borrow_since, anon_25.state, CAST(0 AS NUMBER(38, 6)) AS open_quantity,
    'N' AS fail_open
  FROM anon_25
),
anon_9 AS (
  SELECT anon_11.fail_id, anon_11.clock, anon_11.security_id, anon_11.origin_date, anon_11.due_on, anon_11.due_at, anon_11.cure, anon_11.open_quantity,
    anon_11.quantity, anon_11.cured_quantity, anon_11.shortfall_quantity, anon_11.purchased_quantity, anon_11.purchase_settles_on, anon_11.pre_borrow_since,
    anon_11.state, anon_11.fail_open
  FROM anon_11
  UNION ALL
  SELECT anon_24.fail_id, anon_24.clock, anon_24.security_id, anon_24.origin_date, anon_24.due_on, anon_24.due_at, anon_24.cure, anon_24.open_quantity,
    anon_24.quantity, anon_24.cured_quantity, anon_24.shortfall_quantity, anon_24.purchased_quantity, anon_24.purchase_settles_on, anon_24.pre_borrow_since,
    anon_24.state, anon_24.fail_open
  FROM anon_24
),
anon_29 AS (
  SELECT anon_9.fail_id, anon_9.clock, anon_9.due_on, anon_9.due_at, anon_9.cure
  FROM anon_9
),
anon_31 AS (
  SELECT close_out_event.file_id, close_out_event.line_number, close_out_event.sender, close_out_event.event_id, close_out_event.event_kind, close_out_event.fail_id,
    close_out_event.quantity, close_out_event.event_date, close_out_event.before_open, close_out_event.settles_on, close_out_event.status, close_out_event.reason,
    close_out_event.known_date
  FROM close_out_event
  WHERE close_out_event.status = 'accepted' AND close_out_event.event_kind IN ('PURCHASE', 'BORROW', 'PRE_FAIL_CREDIT')
),
anon_30 AS (
  SELECT anon_31.fail_id, anon_31.event_kind, anon_31.event_date, anon_31.before_open, anon_31.settles_on, anon_31.quantity AS done
  FROM anon_31
),
anon_28 AS (
  SELECT anon_29.fail_id, anon_29.clock, anon_29.due_on, anon_29.due_at, anon_29.cure, anon_30.event_kind, anon_30.event_date, anon_30.before_open, anon_30.settles_on,
    anon_30.done
  FROM anon_29
  JOIN anon_30 ON anon_29.fail_id = anon_30.fail_id
),
anon_27 AS (
  SELECT anon_28.fail_id, anon_28.clock, anon_28.due_on, anon_28.due_at, anon_28.cure, anon_28.event_kind, anon_28.event_date, anon_28.before_open, anon_28.settles_on,
    anon_28.done, CASE WHEN ((anon_28.event_date < anon_28.due_on OR anon_28.due_at = 'OPEN' AND anon_28.event_date = anon_28.due_on AND anon_28.before_open = 'Y'
    OR anon_28.due_at = 'CLOSE' AND anon_28.event_date = anon_28.due_on) AND (anon_28.event_kind != 'BORROW' OR anon_28.cure = 'PURCHASE_OR_BORROW')) THEN CAST(anon_28.done AS NUMBER(38, 6))
    ELSE CAST(0 AS NUMBER(38, 6)) END AS cured, CASE WHEN (anon_28.event_kind = 'PURCHASE' AND NOT (anon_28.event_date < anon_28.due_on OR anon_28.due_at = 'OPEN'
    AND anon_28.event_date = anon_28.due_on AND anon_28.before_open = 'Y' OR anon_28.due_at = 'CLOSE' AND anon_28.event_date = anon_28.due_on)) THEN CAST(anon_28.done AS NUMBER(38, 6))
    ELSE CAST(0 AS NUMBER(38, 6)) END AS purchased, CASE WHEN (anon_28.event_kind = 'PURCHASE' AND NOT (anon_28.event_date < anon_28.due_on OR anon_28.due_at = 'OPEN'
    AND anon_28.event_date = anon_28.due_on AND anon_28.before_open = 'Y' OR anon_28.due_at = 'CLOSE' AND anon_28.event_date = anon_28.due_on)) THEN anon_28.settles_on
    ELSE CAST(NULL AS DATE) END AS settles
  FROM anon_28
),
anon_10 AS (
  SELECT anon_27.fail_id, anon_27.clock, CAST(coalesce(sum(anon_27.cured), 0) AS NUMBER(38, 6)) AS cured_now, CAST(coalesce(sum(anon_27.purchased), 0) AS NUMBER(38, 6)) AS purchased_now,
    max(anon_27.settles) AS settles_now
  FROM anon_27
  GROUP BY anon_27.fail_id, anon_27.clock
),
anon_8 AS (
  SELECT anon_9.fail_id, anon_9.clock, anon_9.security_id, anon_9.origin_date, anon_9.due_on, anon_9.due_at, anon_9.cure, anon_9.open_quantity, anon_9.quantity,
    anon_9.cured_quantity, anon_9.shortfall_quantity, anon_9.purchased_quantity, anon_9.purchase_settles_on, anon_9.pre_borrow_since, anon_9.state, anon_9.fail_open,
    anon_10.cured_now, anon_10.purchased_now, anon_10.settles_now
  FROM anon_9
  LEFT OUTER JOIN anon_10 ON anon_9.fail_id = anon_10.fail_id AND anon_9.clock = anon_10.clock
),
anon_7 AS (
  SELECT anon_8.fail_id, anon_8.clock, anon_8.security_id, anon_8.origin_date, anon_8.due_on, anon_8.due_at, anon_8.cure, anon_8.open_quantity, anon_8.quantity,
    anon_8.shortfall_quantity, anon_8.pre_borrow_since, anon_8.state, anon_8.fail_open, anon_8.cured_now, anon_8.purchased_now, anon_8.settles_now, coalesce(anon_8.cured_now, CAST(0 AS NUMBER(38, 6))) AS now,
    CAST(anon_8.cured_quantity + coalesce(anon_8.cured_now, CAST(0 AS NUMBER(38, 6))) AS NUMBER(38, 6)) AS cured_quantity, CAST(anon_8.purchased_quantity + coalesce(anon_8.purchased_now, CAST(0 AS NUMBER(38, 6))) AS NUMBER(38, 6)) AS purchased_quantity,
    CASE WHEN (coalesce(anon_8.purchase_settles_on, anon_8.settles_now) > coalesce(anon_8.settles_now, anon_8.purchase_settles_on)) THEN coalesce(anon_8.purchase_settles_on, anon_8.settles_now)
    ELSE coalesce(anon_8.settles_now, anon_8.purchase_settles_on) END AS purchase_settles_on
  FROM anon_8
),
anon_6 AS (
  SELECT anon_7.fail_id, anon_7.clock, anon_7.security_id, anon_7.origin_date, anon_7.due_on, anon_7.due_at, anon_7.cure, anon_7.open_quantity, anon_7.quantity,
    anon_7.shortfall_quantity, anon_7.pre_borrow_since, anon_7.state, anon_7.fail_open, anon_7.cured_now, anon_7.purchased_now, anon_7.settles_now, anon_7.now,
    anon_7.cured_quantity, anon_7.purchased_quantity, anon_7.purchase_settles_on, CASE WHEN (anon_7.state = 'PRE_BORROW') THEN CAST(anon_7.shortfall_quantity - anon_7.now AS NUMBER(38, 6))
    ELSE CASE WHEN (CAST(anon_7.quantity - anon_7.cured_quantity AS NUMBER(38, 6)) < anon_7.open_quantity) THEN CAST(anon_7.quantity - anon_7.cured_quantity AS NUMBER(38, 6))
    ELSE anon_7.open_quantity END END AS short
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.fail_id, anon_6.clock, anon_6.security_id, anon_6.origin_date, anon_6.due_on, anon_6.due_at, anon_6.cure, anon_6.open_quantity, anon_6.quantity,
    anon_6.pre_borrow_since, anon_6.state, anon_6.fail_open, anon_6.cured_now, anon_6.purchased_now, anon_6.settles_now, anon_6.now, anon_6.cured_quantity,
    anon_6.purchased_quantity, anon_6.purchase_settles_on, anon_6.short, CAST(CASE WHEN (anon_6.due_on <= DATE '2026-11-10' AND anon_6.short > 0) THEN anon_6.short
    ELSE CAST(0 AS NUMBER(38, 6)) END AS NUMBER(38, 6)) AS shortfall_quantity
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.fail_id, anon_5.clock, anon_5.security_id, anon_5.origin_date, anon_5.due_on, anon_5.due_at, anon_5.cure, anon_5.open_quantity, anon_5.quantity,
    anon_5.pre_borrow_since, anon_5.fail_open, anon_5.cured_now, anon_5.purchased_now, anon_5.settles_now, anon_5.now, anon_5.cured_quantity, anon_5.purchased_quantity,
    anon_5.purchase_settles_on, anon_5.short, anon_5.shortfall_quantity, CASE WHEN (anon_5.cured_quantity >= anon_5.quantity) THEN 'CLOSED_OUT' WHEN (anon_5.due_on IS NULL
    OR anon_5.due_on > DATE '2026-11-10') THEN 'DUE' WHEN (anon_5.shortfall_quantity > 0 AND anon_5.purchased_quantity >= anon_5.shortfall_quantity AND anon_5.purchase_settles_on <= DATE '2026-11-10') THEN 'RELEASED'
    WHEN (anon_5.shortfall_quantity > 0) THEN 'PRE_BORROW' WHEN (anon_5.open_quantity > 0) THEN 'CLOSED_OUT' ELSE 'DELIVERED' END AS state
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.fail_id, anon_4.clock, anon_4.security_id, anon_4.origin_date, anon_4.due_on, anon_4.due_at, anon_4.cure, anon_4.open_quantity, anon_4.quantity,
    anon_4.fail_open, anon_4.cured_now, anon_4.purchased_now, anon_4.settles_now, anon_4.now, anon_4.cured_quantity, anon_4.purchased_quantity, anon_4.purchase_settles_on,
    anon_4.short, anon_4.shortfall_quantity, anon_4.state, CASE WHEN (anon_4.state IN ('PRE_BORROW', 'RELEASED')) THEN coalesce(anon_4.pre_borrow_since, anon_4.due_on)
    ELSE CAST(NULL AS DATE) END AS pre_borrow_since
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.fail_id, anon_3.clock, anon_3.security_id, anon_3.origin_date, anon_3.due_on, anon_3.due_at, anon_3.cure, anon_3.open_quantity, anon_3.quantity,
    anon_3.fail_open, anon_3.cured_now, anon_3.purchased_now, anon_3.settles_now, anon_3.now, anon_3.cured_quantity, anon_3.purchased_quantity, anon_3.purchase_settles_on,
    anon_3.short, anon_3.shortfall_quantity, anon_3.state, anon_3.pre_borrow_since
  FROM anon_3
  WHERE anon_3.fail_open = 'Y' OR anon_3.state IN ('PRE_BORROW', 'RELEASED', 'DELIVERED')
),
anon_1 AS (
  SELECT anon_2.fail_id, anon_2.clock, anon_2.security_id, CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_2.origin_date AS DATE) AS origin_date,
    CAST(anon_2.due_on AS DATE) AS due_on, anon_2.due_at, anon_2.cure, CAST(anon_2.cured_quantity AS NUMBER(38, 6)) AS cured_quantity, CAST(anon_2.shortfall_quantity AS NUMBER(38, 6)) AS shortfall_quantity,
    CAST(anon_2.purchased_quantity AS NUMBER(38, 6)) AS purchased_quantity, CAST(anon_2.purchase_settles_on AS DATE) AS purchase_settles_on, anon_2.fail_open,
    anon_2.state, CAST(anon_2.pre_borrow_since AS DATE) AS pre_borrow_since
  FROM anon_2
)
SELECT anon_1.fail_id, anon_1.clock, anon_1.security_id, anon_1.quantity, anon_1.origin_date, anon_1.due_on, anon_1.due_at, anon_1.cure, anon_1.cured_quantity,
  anon_1.shortfall_quantity, anon_1.purchased_quantity, anon_1.purchase_settles_on, anon_1.fail_open, anon_1.state, anon_1.pre_borrow_since
FROM anon_1
