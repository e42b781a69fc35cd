WITH
anon_15 AS (
  SELECT open_fail.fail_id, open_fail.venue, open_fail.clearing_path, open_fail.direction, open_fail.security_id, open_fail.currency, open_fail.quantity,
    open_fail.value, open_fail.origin_date, open_fail.age_settlement_days, open_fail.cause, open_fail.status_reason, open_fail.close_out_kind, open_fail.close_out_date,
    open_fail.close_out_state, open_fail.calendar_key, open_fail.clearing_house
  FROM open_fail
  WHERE open_fail.direction = 'DELIVER'
),
anon_14 AS (
  SELECT anon_15.security_id, anon_15.fail_id, anon_15.origin_date, abs(anon_15.quantity) AS "size"
  FROM anon_15
),
anon_13 AS (
  SELECT anon_14.security_id, anon_14.fail_id, anon_14.origin_date, anon_14."size", CAST(row_number() OVER (PARTITION BY anon_14.security_id ORDER BY anon_14.origin_date, anon_14.fail_id) AS NUMBER(19)) AS place,
    CAST(sum(anon_14."size") OVER (PARTITION BY anon_14.security_id ORDER BY anon_14.origin_date, anon_14.fail_id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS NUMBER(38, 6)) AS upto
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.security_id, anon_13.fail_id, anon_13.origin_date, anon_13."size", anon_13.place, anon_13.upto
  FROM anon_13
),
anon_21 AS (
  SELECT open_fail.fail_id, open_fail.venue, open_fail.clearing_path, open_fail.direction, open_fail.security_id, open_fail.currency, open_fail.quantity,
    open_fail.value, open_fail.origin_date, open_fail.age_settlement_days, open_fail.cause, open_fail.status_reason, open_fail.close_out_kind, open_fail.close_out_date,
    open_fail.close_out_state, open_fail.calendar_key, open_fail.clearing_house
  FROM open_fail
  WHERE open_fail.direction = 'RECEIVE'
),
anon_20 AS (
  SELECT anon_21.security_id, 'FAIL' AS receipt_kind, anon_21.fail_id AS receipt_id, anon_21.origin_date AS expected_on, 1 AS kind_order, anon_21.quantity AS "size"
  FROM anon_21
),
anon_23 AS (
  SELECT loan.loan_id, loan.direction, loan.counterparty, loan.security_id, loan.currency, loan.start_date, loan.quantity, loan.contract_price, loan.struck_price,
    loan.collateral, loan.margin_rate, loan.rebate_rate, loan.pending_mark, loan.marked_to, loan.accrued_base, loan.accrued_to, loan.returned_quantity,
    loan.returned_collateral, loan.settled_mark, loan.rebate_base, loan.recalled, loan.status
  FROM loan
  WHERE loan.direction = 'LOAN' AND loan.recalled = 'Y' AND loan.quantity > 0
),
anon_22 AS (
  SELECT anon_23.security_id, 'RECALL' AS receipt_kind, anon_23.loan_id AS receipt_id, CAST(NULL AS DATE) AS expected_on, 2 AS kind_order, anon_23.quantity AS "size"
  FROM anon_23
),
anon_19 AS (
  SELECT anon_20.security_id, anon_20.receipt_kind, anon_20.receipt_id, anon_20.expected_on, anon_20.kind_order, anon_20."size"
  FROM anon_20
  UNION ALL
  SELECT anon_22.security_id, anon_22.receipt_kind, anon_22.receipt_id, anon_22.expected_on, anon_22.kind_order, anon_22."size"
  FROM anon_22
),
anon_18 AS (
  SELECT anon_19.security_id, anon_19.receipt_kind, anon_19.receipt_id, anon_19.expected_on, anon_19.kind_order, anon_19."size", CAST(row_number() OVER (PARTITION BY anon_19.security_id ORDER BY anon_19.kind_order, coalesce(anon_19.expected_on, DATE '9999-12-31'), anon_19.receipt_id) AS NUMBER(19)) AS place,
    CAST(sum(anon_19."size") OVER (PARTITION BY anon_19.security_id ORDER BY anon_19.kind_order, coalesce(anon_19.expected_on, DATE '9999-12-31'), anon_19.receipt_id ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS NUMBER(38, 6)) AS upto
  FROM anon_19
),
anon_17 AS (
  SELECT anon_18.security_id, anon_18.receipt_kind, anon_18.receipt_id, anon_18.expected_on, anon_18.kind_order, anon_18."size", anon_18.place, anon_18.upto
  FROM anon_18
),
anon_11 AS (
  SELECT anon_12.security_id, anon_12.upto, anon_12.place, 1 AS ours
  FROM anon_12
),
anon_16 AS (
  SELECT anon_17.security_id, anon_17.upto, anon_17.place, 0 AS ours
  FROM anon_17
),
anon_10 AS (
  SELECT anon_11.security_id, anon_11.upto, anon_11.place, anon_11.ours
  FROM anon_11
  UNION ALL
  SELECT anon_16.security_id, anon_16.upto, anon_16.place, anon_16.ours
  FROM anon_16
),
anon_9 AS (
  SELECT anon_10.security_id, anon_10.upto, anon_10.place, anon_10.ours, CAST(CAST(sum(anon_10.ours) OVER (PARTITION BY anon_10.security_id ORDER BY anon_10.upto, anon_10.ours DESC NULLS LAST, anon_10.place ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS NUMBER(38, 0)) AS NUMBER(19)) AS ours_upto, CAST(row_number() OVER (PARTITION BY anon_10.security_id ORDER BY anon_10.upto, anon_10.ours DESC NULLS LAST, anon_10.place) AS NUMBER(19)) AS edges_upto,
    max(anon_10.upto) OVER (PARTITION BY anon_10.security_id ORDER BY anon_10.upto, anon_10.ours DESC NULLS LAST, anon_10.place ROWS BETWEEN UNBOUNDED PRECEDING
    AND 1 PRECEDING) AS below
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.security_id, anon_9.upto, anon_9.place, anon_9.ours, anon_9.ours_upto, anon_9.edges_upto, anon_9.below, (anon_9.ours_upto + 1) - anon_9.ours AS deliver_order, (anon_9.edges_upto - anon_9.ours_upto) + anon_9.ours AS receive_order,
    CAST(anon_9.upto - coalesce(anon_9.below, CAST(0 AS NUMBER(38, 6))) AS NUMBER(38, 6)) AS quantity
  FROM anon_9
),
anon_7 AS (
  SELECT anon_8.security_id, anon_8.upto, anon_8.place, anon_8.ours, anon_8.ours_upto, anon_8.edges_upto, anon_8.below, anon_8.deliver_order, anon_8.receive_order,
    anon_8.quantity
  FROM anon_8
  WHERE anon_8.quantity > 0
),
anon_5 AS (
  SELECT anon_7.security_id, anon_7.deliver_order, anon_7.receive_order, anon_7.quantity
  FROM anon_7
),
anon_6 AS (
  SELECT anon_12.security_id, anon_12.fail_id, anon_12.place AS deliver_order
  FROM anon_12
),
anon_3 AS (
  SELECT anon_5.security_id, anon_5.deliver_order, anon_5.receive_order, anon_5.quantity, anon_6.fail_id
  FROM anon_5
  JOIN anon_6 ON anon_5.security_id = anon_6.security_id AND anon_5.deliver_order = anon_6.deliver_order
),
anon_4 AS (
  SELECT anon_17.security_id, anon_17.receipt_kind, anon_17.receipt_id, anon_17.expected_on, anon_17.place AS receive_order
  FROM anon_17
),
anon_2 AS (
  SELECT anon_3.security_id, anon_3.deliver_order, anon_3.receive_order, anon_3.quantity, anon_3.fail_id, anon_4.receipt_kind, anon_4.receipt_id, anon_4.expected_on
  FROM anon_3
  JOIN anon_4 ON anon_3.security_id = anon_4.security_id AND anon_3.receive_order = anon_4.receive_order
),
anon_1 AS (
  SELECT anon_2.fail_id, anon_2.receipt_kind, anon_2.receipt_id, anon_2.security_id, CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_2.deliver_order AS NUMBER(19)) AS deliver_order,
    CAST(anon_2.receive_order AS NUMBER(19)) AS receive_order, CAST(anon_2.expected_on AS DATE) AS expected_on
  FROM anon_2
)
SELECT anon_1.fail_id, anon_1.receipt_kind, anon_1.receipt_id, anon_1.security_id, anon_1.quantity, anon_1.deliver_order, anon_1.receive_order, anon_1.expected_on
FROM anon_1
