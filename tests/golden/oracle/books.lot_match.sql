WITH
anon_22 AS (
  SELECT lot_item.account_id, lot_item.security_id, lot_item.lot_id, lot_item.account_class, lot_item.open_date, lot_item.open_time, lot_item.quantity,
    lot_item.cost, lot_item.charges, lot_item.held, lot_item.transferred, lot_item.replay_from
  FROM lot_item
  WHERE lot_item.quantity < 0
),
anon_21 AS (
  SELECT anon_22.account_id, anon_22.security_id
  FROM anon_22
),
anon_25 AS (
  SELECT lot_item.account_id, lot_item.security_id, lot_item.lot_id, lot_item.account_class, lot_item.open_date, lot_item.open_time, lot_item.quantity,
    lot_item.cost, lot_item.charges, lot_item.held, lot_item.transferred, lot_item.replay_from
  FROM lot_item
  WHERE lot_item.quantity > 0
),
anon_24 AS (
  SELECT anon_25.account_id, anon_25.security_id
  FROM anon_25
),
anon_20 AS (
  SELECT anon_21.account_id, anon_21.security_id
  FROM anon_21
  WHERE EXISTS (
    SELECT 1 AS anon_23
    FROM anon_24
    WHERE anon_21.account_id = anon_24.account_id AND anon_21.security_id = anon_24.security_id
  )
),
anon_19 AS (
  SELECT DISTINCT anon_20.account_id, anon_20.security_id
  FROM anon_20
),
anon_17 AS (
  SELECT lot_item.account_id, lot_item.security_id, lot_item.lot_id, lot_item.account_class, lot_item.open_date, lot_item.open_time, lot_item.quantity,
    lot_item.cost, lot_item.charges, lot_item.held, lot_item.transferred, lot_item.replay_from
  FROM lot_item
  WHERE EXISTS (
    SELECT 1 AS anon_18
    FROM anon_19
    WHERE lot_item.account_id = anon_19.account_id AND lot_item.security_id = anon_19.security_id
  )
),
anon_16 AS (
  SELECT anon_17.account_id, anon_17.security_id, anon_17.lot_id, anon_17.account_class, anon_17.open_date, anon_17.open_time, anon_17.quantity, anon_17.cost,
    anon_17.charges, anon_17.held, anon_17.transferred, anon_17.replay_from
  FROM anon_17
),
anon_15 AS (
  SELECT anon_16.account_id, anon_16.security_id, anon_16.lot_id, anon_16.account_class, anon_16.open_date, anon_16.open_time, anon_16.quantity, anon_16.cost,
    anon_16.charges, anon_16.held, anon_16.transferred, anon_16.replay_from
  FROM anon_16
  WHERE anon_16.quantity > 0
),
anon_14 AS (
  SELECT anon_15.account_id, anon_15.security_id, anon_15.lot_id, anon_15.account_class, anon_15.open_date, anon_15.open_time, anon_15.quantity, anon_15.cost,
    anon_15.charges, anon_15.held, anon_15.transferred, anon_15.replay_from, CAST(anon_15.quantity * 1 AS NUMBER(38, 6)) AS "size"
  FROM anon_15
),
anon_13 AS (
  SELECT anon_14.account_id, anon_14.security_id, anon_14.lot_id, anon_14.account_class, anon_14.open_date, anon_14.open_time, anon_14.quantity, anon_14.cost,
    anon_14.charges, anon_14.held, anon_14.transferred, anon_14.replay_from, anon_14."size", CAST(sum(anon_14."size") OVER (PARTITION BY anon_14.account_id, anon_14.security_id ORDER BY anon_14.held DESC NULLS LAST, anon_14.open_date, anon_14.open_time ASC NULLS FIRST, anon_14.lot_id ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS NUMBER(38, 6)) AS high
  FROM anon_14
),
anon_11 AS (
  SELECT anon_13.account_id, anon_13.security_id, anon_13.lot_id AS bought_id, anon_13.account_class AS bought_class, anon_13.open_date AS bought_date,
    anon_13.transferred AS bought_transferred, anon_13."size" AS bought_size, anon_13.high - anon_13."size" AS bought_low, anon_13.high AS bought_high,
    anon_13.held AS bought_held, CASE WHEN TO_CHAR(anon_13.open_date, 'YYYY-MM-DD') IS NOT NULL AND CAST(anon_13.lot_id AS VARCHAR2(4000)) IS NOT NULL THEN TO_CHAR(anon_13.open_date, 'YYYY-MM-DD') || '.' || CAST(TO_CHAR(coalesce(anon_13.open_time, TIMESTAMP '1900-01-01 00:00:00.000000'), 'YYYY-MM-DD HH24:MI:SS.FF6') AS VARCHAR2(4000)) || '!' || CAST(anon_13.lot_id AS VARCHAR2(4000)) END AS bought_turn,
    CAST(anon_13.cost * 1 AS NUMBER(38, 2)) AS bought_all_money, anon_13.charges AS bought_all_charges
  FROM anon_13
),
anon_28 AS (
  SELECT anon_16.account_id, anon_16.security_id, anon_16.lot_id, anon_16.account_class, anon_16.open_date, anon_16.open_time, anon_16.quantity, anon_16.cost,
    anon_16.charges, anon_16.held, anon_16.transferred, anon_16.replay_from
  FROM anon_16
  WHERE anon_16.quantity < 0
),
anon_27 AS (
  SELECT anon_28.account_id, anon_28.security_id, anon_28.lot_id, anon_28.account_class, anon_28.open_date, anon_28.open_time, anon_28.quantity, anon_28.cost,
    anon_28.charges, anon_28.held, anon_28.transferred, anon_28.replay_from, CAST(anon_28.quantity * -1 AS NUMBER(38, 6)) AS "size"
  FROM anon_28
),
anon_26 AS (
  SELECT anon_27.account_id, anon_27.security_id, anon_27.lot_id, anon_27.account_class, anon_27.open_date, anon_27.open_time, anon_27.quantity, anon_27.cost,
    anon_27.charges, anon_27.held, anon_27.transferred, anon_27.replay_from, anon_27."size", CAST(sum(anon_27."size") OVER (PARTITION BY anon_27.account_id, anon_27.security_id ORDER BY anon_27.held DESC NULLS LAST, anon_27.open_date, anon_27.open_time ASC NULLS FIRST, anon_27.lot_id ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS NUMBER(38, 6)) AS high
  FROM anon_27
),
anon_12 AS (
  SELECT anon_26.account_id, anon_26.security_id, anon_26.lot_id AS sold_id, anon_26.account_class AS sold_class, anon_26.open_date AS sold_date, anon_26.transferred AS sold_transferred,
    anon_26."size" AS sold_size, anon_26.high - anon_26."size" AS sold_low, anon_26.high AS sold_high, anon_26.held AS sold_held, CASE WHEN TO_CHAR(anon_26.open_date, 'YYYY-MM-DD') IS NOT NULL
    AND CAST(anon_26.lot_id AS VARCHAR2(4000)) IS NOT NULL THEN TO_CHAR(anon_26.open_date, 'YYYY-MM-DD') || '.' || CAST(TO_CHAR(coalesce(anon_26.open_time, TIMESTAMP '1900-01-01 00:00:00.000000'), 'YYYY-MM-DD HH24:MI:SS.FF6') AS VARCHAR2(4000)) || '!' || CAST(anon_26.lot_id AS VARCHAR2(4000)) END AS sold_turn,
    CAST(anon_26.cost * -1 AS NUMBER(38, 2)) AS sold_all_money, anon_26.charges AS sold_all_charges
  FROM anon_26
),
anon_10 AS (
  SELECT anon_11.account_id, anon_11.security_id, anon_11.bought_id, anon_11.bought_class, anon_11.bought_date, anon_11.bought_transferred, anon_11.bought_size,
    anon_11.bought_low, anon_11.bought_high, anon_11.bought_held, anon_11.bought_turn, anon_11.bought_all_money, anon_11.bought_all_charges, anon_12.sold_id,
    anon_12.sold_class, anon_12.sold_date, anon_12.sold_transferred, anon_12.sold_size, anon_12.sold_low, anon_12.sold_high, anon_12.sold_held, anon_12.sold_turn,
    anon_12.sold_all_money, anon_12.sold_all_charges
  FROM anon_11
  JOIN anon_12 ON anon_11.account_id = anon_12.account_id AND anon_11.security_id = anon_12.security_id AND anon_11.bought_low < anon_12.sold_high AND anon_12.sold_low < anon_11.bought_high
),
anon_9 AS (
  SELECT anon_10.account_id, anon_10.security_id, anon_10.bought_id, anon_10.bought_class, anon_10.bought_date, anon_10.bought_transferred, anon_10.bought_size,
    anon_10.bought_low, anon_10.bought_high, anon_10.bought_held, anon_10.bought_turn, anon_10.bought_all_money, anon_10.bought_all_charges, anon_10.sold_id,
    anon_10.sold_class, anon_10.sold_date, anon_10.sold_transferred, anon_10.sold_size, anon_10.sold_low, anon_10.sold_high, anon_10.sold_held, anon_10.sold_turn,
    anon_10.sold_all_money, anon_10.sold_all_charges, CASE WHEN (anon_10.bought_low > anon_10.sold_low) THEN anon_10.bought_low ELSE anon_10.sold_low END AS low,
    CASE WHEN (anon_10.bought_high < anon_10.sold_high) THEN anon_10.bought_high ELSE anon_10.sold_high END AS high, CAST(CASE WHEN (anon_10.bought_high < anon_10.sold_high) THEN anon_10.bought_high
    ELSE anon_10.sold_high END - CASE WHEN (anon_10.bought_low > anon_10.sold_low) THEN anon_10.bought_low ELSE anon_10.sold_low END AS NUMBER(38, 6)) AS quantity
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.account_id, anon_9.security_id, anon_9.bought_id, anon_9.bought_class, anon_9.bought_date, anon_9.bought_transferred, anon_9.bought_size,
    anon_9.bought_low, anon_9.bought_high, anon_9.bought_held, anon_9.bought_turn, anon_9.bought_all_money, anon_9.bought_all_charges, anon_9.sold_id, anon_9.sold_class,
    anon_9.sold_date, anon_9.sold_transferred, anon_9.sold_size, anon_9.sold_low, anon_9.sold_high, anon_9.sold_held, anon_9.sold_turn, anon_9.sold_all_money,
    anon_9.sold_all_charges, anon_9.low, anon_9.high, anon_9.quantity, CASE WHEN (anon_9.quantity = anon_9.bought_size) THEN anon_9.bought_all_money ELSE CASE
    WHEN (anon_9.bought_all_money < 0) THEN -CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_9.bought_all_money AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(anon_9.quantity AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(anon_9.bought_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_9.bought_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2))
    ELSE CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_9.bought_all_money AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(anon_9.quantity AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(anon_9.bought_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_9.bought_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2)) END END AS money_part,
    CASE WHEN (anon_9.quantity = anon_9.bought_size) THEN anon_9.bought_all_charges ELSE CASE WHEN (anon_9.bought_all_charges < 0) THEN -CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_9.bought_all_charges AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(anon_9.quantity AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(anon_9.bought_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_9.bought_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2))
    ELSE CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_9.bought_all_charges AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(anon_9.quantity AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(anon_9.bought_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_9.bought_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2)) END END AS charges_part
  FROM anon_9
),
anon_7 AS (
  SELECT anon_8.account_id, anon_8.security_id, anon_8.bought_id, anon_8.bought_class, anon_8.bought_date, anon_8.bought_transferred, anon_8.bought_size,
    anon_8.bought_low, anon_8.bought_high, anon_8.bought_held, anon_8.bought_turn, anon_8.bought_all_money, anon_8.bought_all_charges, anon_8.sold_id, anon_8.sold_class,
    anon_8.sold_date, anon_8.sold_transferred, anon_8.sold_size, anon_8.sold_low, anon_8.sold_high, anon_8.sold_held, anon_8.sold_turn, anon_8.sold_all_money,
    anon_8.sold_all_charges, anon_8.low, anon_8.high, anon_8.quantity, anon_8.money_part, anon_8.charges_part, CAST(sum(anon_8.money_part) OVER (PARTITION BY anon_8.account_id, anon_8.security_id, anon_8.bought_id ORDER BY anon_8.low, anon_8.bought_id, anon_8.sold_id ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS NUMBER(38, 2)) - anon_8.money_part AS money_others, CAST(sum(anon_8.charges_part) OVER (PARTITION BY anon_8.account_id, anon_8.security_id, anon_8.bought_id ORDER BY anon_8.low, anon_8.bought_id, anon_8.sold_id ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS NUMBER(38, 2)) - anon_8.charges_part AS charges_others
  FROM anon_8
),
anon_6 AS (
  SELECT anon_7.account_id, anon_7.security_id, anon_7.bought_id, anon_7.bought_class, anon_7.bought_date, anon_7.bought_transferred, anon_7.bought_size,
    anon_7.bought_low, anon_7.bought_high, anon_7.bought_held, anon_7.bought_turn, anon_7.bought_all_money, anon_7.bought_all_charges, anon_7.sold_id, anon_7.sold_class,
    anon_7.sold_date, anon_7.sold_transferred, anon_7.sold_size, anon_7.sold_low, anon_7.sold_high, anon_7.sold_held, anon_7.sold_turn, anon_7.sold_all_money,
    anon_7.sold_all_charges, anon_7.low, anon_7.high, anon_7.quantity, anon_7.money_part, anon_7.charges_part, anon_7.money_others, anon_7.charges_others,
    CAST(CASE WHEN (anon_7.high = anon_7.bought_high) THEN anon_7.bought_all_money - anon_7.money_others ELSE anon_7.money_part END AS NUMBER(38, 2)) AS bought_money,
    CAST(CASE WHEN (anon_7.high = anon_7.bought_high) THEN anon_7.bought_all_charges - anon_7.charges_others ELSE anon_7.charges_part END AS NUMBER(38, 2)) AS bought_charges
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.account_id, anon_6.security_id, anon_6.bought_id, anon_6.bought_class, anon_6.bought_date, anon_6.bought_transferred, anon_6.bought_size,
    anon_6.bought_low, anon_6.bought_high, anon_6.bought_held, anon_6.bought_turn, anon_6.bought_all_money, anon_6.bought_all_charges, anon_6.sold_id, anon_6.sold_class,
    anon_6.sold_date, anon_6.sold_transferred, anon_6.sold_size, anon_6.sold_low, anon_6.sold_high, anon_6.sold_held, anon_6.sold_turn, anon_6.sold_all_money,
    anon_6.sold_all_charges, anon_6.low, anon_6.high, anon_6.quantity, anon_6.money_others, anon_6.charges_others, anon_6.bought_money, anon_6.bought_charges,
    CASE WHEN (anon_6.quantity = anon_6.sold_size) THEN anon_6.sold_all_money ELSE CASE WHEN (anon_6.sold_all_money < 0) THEN -CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_6.sold_all_money AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(anon_6.quantity AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(anon_6.sold_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_6.sold_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2))
    ELSE CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_6.sold_all_money AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(anon_6.quantity AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(anon_6.sold_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_6.sold_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2)) END END AS money_part,
    CASE WHEN (anon_6.quantity = anon_6.sold_size) THEN anon_6.sold_all_charges ELSE CASE WHEN (anon_6.sold_all_charges < 0) THEN -CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_6.sold_all_charges AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(anon_6.quantity AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(anon_6.sold_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_6.sold_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2))
    ELSE CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(abs(CAST(anon_6.sold_all_charges AS NUMBER(22, 2))) * 100 AS NUMBER(18, 0)) * CAST(CAST(anon_6.quantity AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0)) + CAST(CAST(anon_6.sold_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_6.sold_size AS NUMBER(26, 6)) * 1000000 AS NUMBER(19, 0)) * 2 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(30, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2)) END END AS charges_part
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.account_id, anon_5.security_id, anon_5.bought_id, anon_5.bought_class, anon_5.bought_date, anon_5.bought_transferred, anon_5.bought_size,
    anon_5.bought_low, anon_5.bought_high, anon_5.bought_held, anon_5.bought_turn, anon_5.bought_all_money, anon_5.bought_all_charges, anon_5.sold_id, anon_5.sold_class,
    anon_5.sold_date, anon_5.sold_transferred, anon_5.sold_size, anon_5.sold_low, anon_5.sold_high, anon_5.sold_held, anon_5.sold_turn, anon_5.sold_all_money,
    anon_5.sold_all_charges, anon_5.low, anon_5.high, anon_5.quantity, anon_5.bought_money, anon_5.bought_charges, anon_5.money_part, anon_5.charges_part,
    CAST(sum(anon_5.money_part) OVER (PARTITION BY anon_5.account_id, anon_5.security_id, anon_5.sold_id ORDER BY anon_5.low, anon_5.bought_id, anon_5.sold_id ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS NUMBER(38, 2)) - anon_5.money_part AS money_others, CAST(sum(anon_5.charges_part) OVER (PARTITION BY anon_5.account_id, anon_5.security_id, anon_5.sold_id ORDER BY anon_5.low, anon_5.bought_id, anon_5.sold_id ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS NUMBER(38, 2)) - anon_5.charges_part AS charges_others
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.account_id, anon_4.security_id, anon_4.bought_id, anon_4.bought_class, anon_4.bought_date, anon_4.bought_transferred, anon_4.bought_size,
    anon_4.bought_low, anon_4.bought_high, anon_4.bought_held, anon_4.bought_turn, anon_4.bought_all_money, anon_4.bought_all_charges, anon_4.sold_id, anon_4.sold_class,
    anon_4.sold_date, anon_4.sold_transferred, anon_4.sold_size, anon_4.sold_low, anon_4.sold_high, anon_4.sold_held, anon_4.sold_turn, anon_4.sold_all_money,
    anon_4.sold_all_charges, anon_4.low, anon_4.high, anon_4.quantity, anon_4.bought_money, anon_4.bought_charges, anon_4.money_part, anon_4.charges_part,
    anon_4.money_others, anon_4.charges_others, CAST(CASE WHEN (anon_4.high = anon_4.sold_high) THEN anon_4.sold_all_money - anon_4.money_others ELSE anon_4.money_part END AS NUMBER(38, 2)) AS sold_money,
    CAST(CASE WHEN (anon_4.high = anon_4.sold_high) THEN anon_4.sold_all_charges - anon_4.charges_others ELSE anon_4.charges_part END AS NUMBER(38, 2)) AS sold_charges
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.account_id, anon_3.security_id, anon_3.bought_id, anon_3.bought_class, anon_3.bought_date, anon_3.bought_transferred, anon_3.bought_size,
    anon_3.bought_low, anon_3.bought_high, anon_3.bought_held, anon_3.bought_turn, anon_3.bought_all_money, anon_3.bought_all_charges, anon_3.sold_id, anon_3.sold_class,
    anon_3.sold_date, anon_3.sold_transferred, anon_3.sold_size, anon_3.sold_low, anon_3.sold_high, anon_3.sold_held, anon_3.sold_turn, anon_3.sold_all_money,
    anon_3.sold_all_charges, anon_3.low, anon_3.high, anon_3.quantity, anon_3.bought_money, anon_3.bought_charges, anon_3.money_part, anon_3.charges_part,
    anon_3.money_others, anon_3.charges_others, anon_3.sold_money, anon_3.sold_charges, CASE WHEN (anon_3.bought_held > anon_3.sold_held OR anon_3.bought_held = anon_3.sold_held
    AND anon_3.bought_turn < anon_3.sold_turn) THEN 'BUY' ELSE 'SELL' END AS opened_by
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.account_id, anon_2.security_id, anon_2.bought_id, anon_2.sold_id, anon_2.opened_by, anon_2.bought_class, anon_2.sold_class, CAST(anon_2.bought_date AS DATE) AS bought_date,
    CAST(anon_2.sold_date AS DATE) AS sold_date, CAST(anon_2.bought_transferred AS NUMBER(19)) AS bought_transferred, CAST(anon_2.sold_transferred AS NUMBER(19)) AS sold_transferred,
    CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_2.bought_money AS NUMBER(38, 2)) AS bought_money, CAST(anon_2.sold_money AS NUMBER(38, 2)) AS sold_money,
    CAST(anon_2.bought_charges AS NUMBER(38, 2)) AS bought_charges, CAST(anon_2.sold_charges AS NUMBER(38, 2)) AS sold_charges
  FROM anon_2
)
SELECT anon_1.account_id, anon_1.security_id, anon_1.bought_id, anon_1.sold_id, anon_1.opened_by, anon_1.bought_class, anon_1.sold_class, anon_1.bought_date,
  anon_1.sold_date, anon_1.bought_transferred, anon_1.sold_transferred, anon_1.quantity, anon_1.bought_money, anon_1.sold_money, anon_1.bought_charges,
  anon_1.sold_charges
FROM anon_1
