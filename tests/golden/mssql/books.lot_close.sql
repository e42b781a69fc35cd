WITH
anon_6 AS (
  SELECT lot_match.account_id, lot_match.security_id, lot_match.bought_id, lot_match.sold_id, lot_match.opened_by, lot_match.bought_class, lot_match.sold_class,
    lot_match.bought_date, lot_match.sold_date, lot_match.bought_transferred, lot_match.sold_transferred, lot_match.quantity, lot_match.bought_money, lot_match.sold_money,
    lot_match.bought_charges, lot_match.sold_charges
  FROM lot_match
  WHERE lot_match.opened_by = 'BUY'
),
anon_5 AS (
  SELECT anon_6.account_id, anon_6.security_id, anon_6.bought_class AS account_class, anon_6.bought_date AS open_date, anon_6.sold_date AS close_date, anon_6.bought_id AS lot_id,
    anon_6.sold_id AS closing_id, 'CLOSE' AS entry, CAST(anon_6.quantity * 1 AS DECIMAL(38, 6)) AS quantity, CAST(anon_6.bought_money * 1 AS DECIMAL(38, 2)) AS cost,
    CASE WHEN (anon_6.sold_transferred = 1 AND 1 = 1) THEN CAST(anon_6.bought_money * 1 AS DECIMAL(38, 2)) ELSE CAST(anon_6.sold_money * 1 AS DECIMAL(38, 2)) END AS proceeds,
    CAST(CASE WHEN (anon_6.sold_transferred = 1 AND 1 = 1) THEN CAST(0 AS DECIMAL(38, 2)) ELSE anon_6.sold_money - anon_6.bought_money END AS DECIMAL(38, 2)) AS realised_gross,
    CAST(CASE WHEN (anon_6.sold_transferred = 1 AND 1 = 1) THEN CAST(0 AS DECIMAL(38, 2)) ELSE anon_6.sold_money - anon_6.bought_money END + CASE WHEN (anon_6.sold_transferred = 1
    AND 1 = 1) THEN CAST(0 AS DECIMAL(38, 2)) ELSE anon_6.bought_charges + anon_6.sold_charges END AS DECIMAL(38, 2)) AS realised_net
  FROM anon_6
),
anon_8 AS (
  SELECT lot_match.account_id, lot_match.security_id, lot_match.bought_id, lot_match.sold_id, lot_match.opened_by, lot_match.bought_class, lot_match.sold_class,
    lot_match.bought_date, lot_match.sold_date, lot_match.bought_transferred, lot_match.sold_transferred, lot_match.quantity, lot_match.bought_money, lot_match.sold_money,
    lot_match.bought_charges, lot_match.sold_charges
  FROM lot_match
  WHERE lot_match.opened_by = 'SELL'
),
anon_7 AS (
  SELECT anon_8.account_id, anon_8.security_id, anon_8.sold_class AS account_class, anon_8.sold_date AS open_date, anon_8.bought_date AS close_date, anon_8.sold_id AS lot_id,
    anon_8.bought_id AS closing_id, 'CLOSE' AS entry, CAST(anon_8.quantity * -1 AS DECIMAL(38, 6)) AS quantity, CAST(anon_8.sold_money * -1 AS DECIMAL(38, 2)) AS cost,
    CASE WHEN (anon_8.bought_transferred = 1 AND -1 = 1) THEN CAST(anon_8.sold_money * -1 AS DECIMAL(38, 2)) ELSE CAST(anon_8.bought_money * -1 AS DECIMAL(38, 2)) END AS proceeds,
    CAST(CASE WHEN (anon_8.bought_transferred = 1 AND -1 = 1) THEN CAST(0 AS DECIMAL(38, 2)) ELSE anon_8.sold_money - anon_8.bought_money END AS DECIMAL(38, 2)) AS realised_gross,
    CAST(CASE WHEN (anon_8.bought_transferred = 1 AND -1 = 1) THEN CAST(0 AS DECIMAL(38, 2)) ELSE anon_8.sold_money - anon_8.bought_money END + CASE WHEN (anon_8.bought_transferred = 1
    AND -1 = 1) THEN CAST(0 AS DECIMAL(38, 2)) ELSE anon_8.bought_charges + anon_8.sold_charges END AS DECIMAL(38, 2)) AS realised_net
  FROM anon_8
),
anon_4 AS (
  SELECT anon_5.account_id, anon_5.security_id, anon_5.account_class, anon_5.open_date, anon_5.close_date, anon_5.lot_id, anon_5.closing_id, anon_5.entry,
    anon_5.quantity, anon_5.cost, anon_5.proceeds, anon_5.realised_gross, anon_5.realised_net
  FROM anon_5
  UNION ALL
  SELECT anon_7.account_id, anon_7.security_id, anon_7.account_class, anon_7.open_date, anon_7.close_date, anon_7.lot_id, anon_7.closing_id, anon_7.entry,
    anon_7.quantity, anon_7.cost, anon_7.proceeds, anon_7.realised_gross, anon_7.realised_net
  FROM anon_7
),
anon_17 AS (
  SELECT lot_item.account_id, lot_item.security_id, lot_item.lot_id, lot_item.account_class, lot_item.open_date, lot_item.open_time, lot_item.quantity,
    lot_item.cost, lot_item.charges, lot_item.held, lot_item.transferred, lot_item.replay_from
  FROM lot_item
  WHERE lot_item.replay_from IS NOT NULL
),
anon_16 AS (
  SELECT anon_17.account_id, anon_17.security_id, anon_17.replay_from
  FROM anon_17
),
anon_15 AS (
  SELECT DISTINCT anon_16.account_id, anon_16.security_id, anon_16.replay_from
  FROM anon_16
),
anon_14 AS (
  SELECT recent_lot_close.account_id, recent_lot_close.security_id, recent_lot_close.lot_id, recent_lot_close.closing_id, recent_lot_close.entry, recent_lot_close.account_class,
    recent_lot_close.open_date, recent_lot_close.close_date, recent_lot_close.quantity, recent_lot_close.cost, recent_lot_close.proceeds, recent_lot_close.realised_gross,
    recent_lot_close.realised_net, recent_lot_close.known_date, anon_15.replay_from
  FROM recent_lot_close
  JOIN anon_15 ON recent_lot_close.account_id = anon_15.account_id AND recent_lot_close.security_id = anon_15.security_id
),
anon_13 AS (
  SELECT anon_14.account_id, anon_14.security_id, anon_14.lot_id, anon_14.closing_id, anon_14.entry, anon_14.account_class, anon_14.open_date, anon_14.close_date,
    anon_14.quantity, anon_14.cost, anon_14.proceeds, anon_14.realised_gross, anon_14.realised_net, anon_14.known_date, anon_14.replay_from
  FROM anon_14
  WHERE anon_14.known_date >= anon_14.replay_from
),
anon_12 AS (
  SELECT anon_13.account_id, anon_13.security_id, anon_13.lot_id, anon_13.closing_id, anon_13.account_class, anon_13.open_date, anon_13.close_date, CAST(coalesce(SUM(anon_13.quantity), 0) AS DECIMAL(38, 6)) AS quantity,
    CAST(coalesce(SUM(anon_13.cost), 0) AS DECIMAL(38, 2)) AS cost, CAST(coalesce(SUM(anon_13.proceeds), 0) AS DECIMAL(38, 2)) AS proceeds, CAST(coalesce(SUM(anon_13.realised_gross), 0) AS DECIMAL(38, 2)) AS realised_gross,
    CAST(coalesce(SUM(anon_13.realised_net), 0) AS DECIMAL(38, 2)) AS realised_net
  FROM anon_13
  GROUP BY anon_13.account_id, anon_13.security_id, anon_13.lot_id, anon_13.closing_id, anon_13.account_class, anon_13.open_date, anon_13.close_date
),
anon_11 AS (
  SELECT anon_12.account_id, anon_12.security_id, anon_12.lot_id, anon_12.closing_id, anon_12.account_class, anon_12.open_date, anon_12.close_date, anon_12.quantity,
    anon_12.cost, anon_12.proceeds, anon_12.realised_gross, anon_12.realised_net
  FROM anon_12
  WHERE anon_12.quantity != 0 OR anon_12.realised_gross != 0
),
anon_10 AS (
  SELECT anon_11.account_id, anon_11.security_id, anon_11.lot_id, anon_11.closing_id, anon_11.account_class, anon_11.open_date, anon_11.close_date, 'REVERSAL' AS entry,
    -anon_11.quantity AS quantity, -anon_11.cost AS cost, -anon_11.proceeds AS proceeds, -anon_11.realised_gross AS realised_gross, -anon_11.realised_net AS realised_net
  FROM anon_11
),
anon_9 AS (
  SELECT anon_10.account_id, anon_10.security_id, anon_10.account_class, anon_10.open_date, anon_10.close_date, anon_10.lot_id, anon_10.closing_id, anon_10.entry,
    anon_10.quantity, anon_10.cost, anon_10.proceeds, anon_10.realised_gross, anon_10.realised_net
  FROM anon_10
),
anon_3 AS (
  SELECT anon_4.account_id, anon_4.security_id, anon_4.account_class, anon_4.open_date, anon_4.close_date, anon_4.lot_id, anon_4.closing_id, anon_4.entry,
    anon_4.quantity, anon_4.cost, anon_4.proceeds, anon_4.realised_gross, anon_4.realised_net
  FROM anon_4
  UNION ALL
  SELECT anon_9.account_id, anon_9.security_id, anon_9.account_class, anon_9.open_date, anon_9.close_date, anon_9.lot_id, anon_9.closing_id, anon_9.entry,
    anon_9.quantity, anon_9.cost, anon_9.proceeds, anon_9.realised_gross, anon_9.realised_net
  FROM anon_9
),
anon_2 AS (
  SELECT anon_3.account_id, anon_3.security_id, anon_3.account_class, anon_3.open_date, anon_3.close_date, anon_3.lot_id, anon_3.closing_id, anon_3.entry,
    anon_3.quantity, anon_3.cost, anon_3.proceeds, anon_3.realised_gross, anon_3.realised_net, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.account_id, anon_2.security_id, anon_2.lot_id, anon_2.closing_id, anon_2.entry, anon_2.account_class, CAST(anon_2.open_date AS DATE) AS open_date,
    CAST(anon_2.close_date AS DATE) AS close_date, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_2.cost AS DECIMAL(38, 2)) AS cost, CAST(anon_2.proceeds AS DECIMAL(38, 2)) AS proceeds,
    CAST(anon_2.realised_gross AS DECIMAL(38, 2)) AS realised_gross, CAST(anon_2.realised_net AS DECIMAL(38, 2)) AS realised_net, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.account_id, anon_1.security_id, anon_1.lot_id, anon_1.closing_id, anon_1.entry, anon_1.account_class, anon_1.open_date, anon_1.close_date,
  anon_1.quantity, anon_1.cost, anon_1.proceeds, anon_1.realised_gross, anon_1.realised_net, anon_1.known_date
FROM anon_1
