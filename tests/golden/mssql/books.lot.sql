WITH
anon_5 AS (
  SELECT lot_item.account_id, lot_item.security_id, lot_item.lot_id, lot_item.account_class, lot_item.open_date, lot_item.open_time, lot_item.quantity,
    lot_item.cost, lot_item.charges, lot_item.held, lot_item.transferred, lot_item.replay_from, CASE WHEN (lot_item.quantity > 0) THEN 1 ELSE -1 END AS sign
  FROM lot_item
),
anon_8 AS (
  SELECT lot_match.account_id, lot_match.security_id, lot_match.bought_id AS lot_id, 1 AS sign, CAST(lot_match.quantity * 1 AS DECIMAL(38, 6)) AS quantity,
    CAST(lot_match.bought_money * 1 AS DECIMAL(38, 2)) AS money, lot_match.bought_charges AS charges
  FROM lot_match
),
anon_9 AS (
  SELECT lot_match.account_id, lot_match.security_id, lot_match.sold_id AS lot_id, -1 AS sign, CAST(lot_match.quantity * -1 AS DECIMAL(38, 6)) AS quantity,
    CAST(lot_match.sold_money * -1 AS DECIMAL(38, 2)) AS money, lot_match.sold_charges AS charges
  FROM lot_match
),
anon_7 AS (
  SELECT anon_8.account_id, anon_8.security_id, anon_8.lot_id, anon_8.sign, anon_8.quantity, anon_8.money, anon_8.charges
  FROM anon_8
  UNION ALL
  SELECT anon_9.account_id, anon_9.security_id, anon_9.lot_id, anon_9.sign, anon_9.quantity, anon_9.money, anon_9.charges
  FROM anon_9
),
anon_6 AS (
  SELECT anon_7.account_id, anon_7.security_id, anon_7.lot_id, anon_7.sign, CAST(coalesce(SUM(anon_7.quantity), 0) AS DECIMAL(38, 6)) AS taken_quantity,
    CAST(coalesce(SUM(anon_7.money), 0) AS DECIMAL(38, 2)) AS taken_cost, CAST(coalesce(SUM(anon_7.charges), 0) AS DECIMAL(38, 2)) AS taken_charges
  FROM anon_7
  GROUP BY anon_7.account_id, anon_7.security_id, anon_7.lot_id, anon_7.sign
),
anon_4 AS (
  SELECT anon_5.account_id, anon_5.security_id, anon_5.lot_id, anon_5.account_class, anon_5.open_date, anon_5.open_time, anon_5.quantity, anon_5.cost, anon_5.charges,
    anon_5.held, anon_5.transferred, anon_5.replay_from, anon_5.sign, anon_6.taken_quantity, anon_6.taken_cost, anon_6.taken_charges
  FROM anon_5
  LEFT OUTER JOIN anon_6 ON anon_5.account_id = anon_6.account_id AND anon_5.security_id = anon_6.security_id AND anon_5.lot_id = anon_6.lot_id AND anon_5.sign = anon_6.sign
),
anon_3 AS (
  SELECT anon_4.account_id, anon_4.security_id, anon_4.lot_id, anon_4.account_class, anon_4.open_date, anon_4.open_time, anon_4.held, anon_4.transferred,
    anon_4.replay_from, anon_4.sign, anon_4.taken_quantity, anon_4.taken_cost, anon_4.taken_charges, CAST(anon_4.quantity - coalesce(anon_4.taken_quantity, CAST(0 AS DECIMAL(38, 6))) AS DECIMAL(38, 6)) AS quantity,
    CAST(anon_4.cost - coalesce(anon_4.taken_cost, CAST(0 AS DECIMAL(38, 2))) AS DECIMAL(38, 2)) AS cost, CAST(anon_4.charges - coalesce(anon_4.taken_charges, CAST(0 AS DECIMAL(38, 2))) AS DECIMAL(38, 2)) AS charges,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.account_id, anon_3.security_id, anon_3.lot_id, anon_3.account_class, anon_3.open_date, anon_3.open_time, anon_3.held, anon_3.transferred,
    anon_3.replay_from, anon_3.sign, anon_3.taken_quantity, anon_3.taken_cost, anon_3.taken_charges, anon_3.quantity, anon_3.cost, anon_3.charges, anon_3.known_date
  FROM anon_3
  WHERE anon_3.quantity != 0
),
anon_1 AS (
  SELECT anon_2.account_id, anon_2.security_id, anon_2.lot_id, anon_2.account_class, CAST(anon_2.open_date AS DATE) AS open_date, CAST(anon_2.open_time AS DATETIME2(6)) AS open_time,
    CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_2.cost AS DECIMAL(38, 2)) AS cost, CAST(anon_2.charges AS DECIMAL(38, 2)) AS charges,
    CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.account_id, anon_1.security_id, anon_1.lot_id, anon_1.account_class, anon_1.open_date, anon_1.open_time, anon_1.quantity, anon_1.cost, anon_1.charges,
  anon_1.known_date
FROM anon_1
