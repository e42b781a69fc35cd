WITH
anon_4 AS (
  SELECT price.security_id, price.price_date, price.close_price, CAST(row_number() OVER (PARTITION BY price.security_id ORDER BY price.price_date DESC NULLS LAST) AS NUMBER(19)) AS rank
  FROM price
),
anon_3 AS (
  SELECT anon_4.security_id, anon_4.price_date, anon_4.close_price, anon_4.rank
  FROM anon_4
  WHERE anon_4.rank = 1
),
anon_2 AS (
  SELECT anon_3.security_id, anon_3.price_date, anon_3.close_price
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.security_id, CAST(anon_2.price_date AS DATE) AS price_date, CAST(anon_2.close_price AS NUMBER(18, 8)) AS close_price
  FROM anon_2
)
SELECT anon_1.security_id, anon_1.price_date, anon_1.close_price
FROM anon_1
