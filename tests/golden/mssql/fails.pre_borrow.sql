WITH
anon_5 AS (
  SELECT close_out.fail_id, close_out.clock, close_out.security_id, close_out.quantity, close_out.origin_date, close_out.due_on, close_out.due_at, close_out.cure,
    close_out.cured_quantity, close_out.shortfall_quantity, close_out.purchased_quantity, close_out.purchase_settles_on, close_out.fail_open, close_out.state,
    close_out.pre_borrow_since
  FROM close_out
  WHERE close_out.state = 'PRE_BORROW'
),
anon_4 AS (
  SELECT anon_5.fail_id, anon_5.clock, anon_5.security_id, anon_5.quantity, anon_5.origin_date, anon_5.due_on, anon_5.due_at, anon_5.cure, anon_5.cured_quantity,
    anon_5.shortfall_quantity, anon_5.purchased_quantity, anon_5.purchase_settles_on, anon_5.fail_open, anon_5.state, anon_5.pre_borrow_since, CASE WHEN (anon_5.purchased_quantity >= anon_5.shortfall_quantity) THEN 0
    ELSE 1 END AS lacking
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.security_id, min(anon_4.pre_borrow_since) AS since, CAST(coalesce(SUM(anon_4.shortfall_quantity), 0) AS DECIMAL(38, 6)) AS quantity, max(anon_4.purchase_settles_on) AS settles,
    max(anon_4.lacking) AS lacking, CAST(COUNT_BIG(*) AS BIGINT) AS duties
  FROM anon_4
  GROUP BY anon_4.security_id
),
anon_2 AS (
  SELECT anon_3.security_id, anon_3.since, anon_3.quantity, anon_3.settles, anon_3.lacking, anon_3.duties, CASE WHEN (anon_3.lacking = 0) THEN anon_3.settles
    ELSE CAST(NULL AS DATE) END AS ends_on
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.security_id, CAST(anon_2.since AS DATE) AS since, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_2.ends_on AS DATE) AS ends_on,
    CAST(anon_2.duties AS BIGINT) AS duties
  FROM anon_2
)
SELECT anon_1.security_id, anon_1.since, anon_1.quantity, anon_1.ends_on, anon_1.duties
FROM anon_1
