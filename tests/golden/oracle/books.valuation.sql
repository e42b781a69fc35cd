WITH
anon_8 AS (
  SELECT lot.account_id, lot.security_id, lot.lot_id, lot.account_class, lot.open_date, lot.open_time, lot.quantity, lot.cost, lot.charges, lot.known_date
  FROM lot
  WHERE lot.account_class = 'FIRM'
),
anon_6 AS (
  SELECT anon_8.account_id, anon_8.security_id, CAST(coalesce(sum(anon_8.quantity), 0) AS NUMBER(38, 6)) AS quantity, CAST(coalesce(sum(anon_8.cost), 0) AS NUMBER(38, 2)) AS cost
  FROM anon_8
  GROUP BY anon_8.account_id, anon_8.security_id
),
anon_7 AS (
  SELECT security.security_id, security.currency
  FROM security
),
anon_5 AS (
  SELECT anon_6.account_id, anon_6.security_id, anon_6.quantity, anon_6.cost, anon_7.currency
  FROM anon_6
  JOIN anon_7 ON anon_6.security_id = anon_7.security_id
),
anon_4 AS (
  SELECT anon_5.account_id, anon_5.security_id, anon_5.quantity, anon_5.cost, anon_5.currency, closing_price.price_date, closing_price.close_price
  FROM anon_5
  LEFT OUTER JOIN closing_price ON anon_5.security_id = closing_price.security_id
),
anon_3 AS (
  SELECT anon_4.account_id, anon_4.security_id, anon_4.quantity, anon_4.cost, anon_4.currency, anon_4.price_date, anon_4.close_price, coalesce(CAST(round(CAST(CAST(anon_4.quantity AS NUMBER(19, 6)) * anon_4.close_price AS NUMBER(38, 14)), 2) AS NUMBER(38, 2)), anon_4.cost) AS market_value
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.account_id, anon_3.security_id, anon_3.quantity, anon_3.cost, anon_3.currency, anon_3.price_date, anon_3.close_price, anon_3.market_value,
    CAST(anon_3.market_value - anon_3.cost AS NUMBER(38, 2)) AS unrealised
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.account_id, anon_2.security_id, anon_2.currency, CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_2.cost AS NUMBER(38, 2)) AS cost,
    CAST(anon_2.close_price AS NUMBER(18, 8)) AS close_price, CAST(anon_2.price_date AS DATE) AS price_date, CAST(anon_2.market_value AS NUMBER(38, 2)) AS market_value,
    CAST(anon_2.unrealised AS NUMBER(38, 2)) AS unrealised
  FROM anon_2
)
SELECT anon_1.account_id, anon_1.security_id, anon_1.currency, anon_1.quantity, anon_1.cost, anon_1.close_price, anon_1.price_date, anon_1.market_value,
  anon_1.unrealised
FROM anon_1
