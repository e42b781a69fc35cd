WITH
anon_4 AS (
  SELECT previous_clearing_position.member_id, previous_clearing_position.security_id, previous_clearing_position.currency, previous_clearing_position.net_quantity,
    previous_clearing_position.settled_quantity, previous_clearing_position.open_quantity, previous_clearing_position.mark_price, previous_clearing_position.mark_date,
    previous_clearing_position.opening_money, previous_clearing_position.open_value, previous_clearing_position.settle_money, previous_clearing_position.settlement_date
  FROM previous_clearing_position
  WHERE previous_clearing_position.open_quantity != 0
),
anon_5 AS (
  SELECT split.security_id, split.ratio_new, split.ratio_old
  FROM split
),
anon_3 AS (
  SELECT anon_4.member_id, anon_4.security_id, anon_4.currency, anon_4.net_quantity, anon_4.settled_quantity, anon_4.open_quantity, anon_4.mark_price, anon_4.mark_date,
    anon_4.opening_money, anon_4.open_value, anon_4.settle_money, anon_4.settlement_date, anon_5.ratio_new, anon_5.ratio_old
  FROM anon_4
  LEFT OUTER JOIN anon_5 ON anon_4.security_id = anon_5.security_id
),
anon_2 AS (
  SELECT anon_3.member_id, anon_3.security_id, anon_3.currency, anon_3.mark_date, anon_3.settlement_date, CAST(CAST(CASE WHEN (anon_3.ratio_new IS NULL) THEN anon_3.open_quantity
    ELSE CASE WHEN (anon_3.open_quantity < 0) THEN -CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(anon_3.open_quantity AS NUMBER(20, 6))) * CAST(CAST(anon_3.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_3.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6))
    ELSE CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(anon_3.open_quantity AS NUMBER(20, 6))) * CAST(CAST(anon_3.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_3.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6)) END END AS NUMBER(18, 6)) AS NUMBER(38, 6)) AS open_quantity,
    anon_3.open_value, anon_3.mark_price
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.member_id, anon_2.security_id, anon_2.currency, CAST(anon_2.open_quantity AS NUMBER(38, 6)) AS open_quantity, CAST(anon_2.open_value AS NUMBER(38, 2)) AS open_value,
    CAST(anon_2.mark_price AS NUMBER(18, 8)) AS mark_price, CAST(anon_2.mark_date AS DATE) AS mark_date, CAST(anon_2.settlement_date AS DATE) AS settlement_date
  FROM anon_2
)
SELECT anon_1.member_id, anon_1.security_id, anon_1.currency, anon_1.open_quantity, anon_1.open_value, anon_1.mark_price, anon_1.mark_date, anon_1.settlement_date
FROM anon_1
