WITH
anon_9 AS (
  SELECT price_message.file_id, price_message.line_number, price_message.byte_offset, price_message.byte_length, price_message.reason, price_message.detail,
    price_message.raw_text, price_message.security_code, price_message.security_code_kind, price_message.price_date, price_message.close_price, price_message.currency,
    price_message.price_source
  FROM price_message
  WHERE price_message.reason IS NULL AND price_message.close_price > 0 AND price_message.price_date <= CAST('2026-11-10' AS DATE)
),
anon_10 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id
  FROM security_code
),
anon_8 AS (
  SELECT anon_9.file_id, anon_9.line_number, anon_9.byte_offset, anon_9.byte_length, anon_9.reason, anon_9.detail, anon_9.raw_text, anon_9.security_code,
    anon_9.security_code_kind, anon_9.price_date, anon_9.close_price, anon_9.currency, anon_9.price_source, anon_10.code_from, anon_10.code_to, anon_10.security_id
  FROM anon_9
  JOIN anon_10 ON anon_9.security_code_kind = anon_10.security_code_kind AND anon_9.security_code = anon_10.security_code
),
anon_7 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.byte_offset, anon_8.byte_length, anon_8.reason, anon_8.detail, anon_8.raw_text, anon_8.security_code,
    anon_8.security_code_kind, anon_8.price_date, anon_8.close_price, anon_8.currency, anon_8.price_source, anon_8.code_from, anon_8.code_to, anon_8.security_id
  FROM anon_8
  WHERE anon_8.price_date >= anon_8.code_from AND anon_8.price_date < anon_8.code_to
),
anon_6 AS (
  SELECT anon_7.file_id, anon_7.line_number, anon_7.byte_offset, anon_7.byte_length, anon_7.reason, anon_7.detail, anon_7.raw_text, anon_7.security_code,
    anon_7.security_code_kind, anon_7.price_date, anon_7.close_price, anon_7.currency, anon_7.price_source, anon_7.code_from, anon_7.code_to, anon_7.security_id,
    CAST(row_number() OVER (PARTITION BY anon_7.security_id, anon_7.price_date ORDER BY anon_7.file_id DESC, anon_7.line_number DESC) AS BIGINT) AS rank
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.byte_offset, anon_6.byte_length, anon_6.reason, anon_6.detail, anon_6.raw_text, anon_6.security_code,
    anon_6.security_code_kind, anon_6.price_date, anon_6.close_price, anon_6.currency, anon_6.price_source, anon_6.code_from, anon_6.code_to, anon_6.security_id,
    anon_6.rank
  FROM anon_6
  WHERE anon_6.rank = 1
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.byte_offset, anon_5.byte_length, anon_5.reason, anon_5.detail, anon_5.raw_text, anon_5.security_code,
    anon_5.security_code_kind, anon_5.price_date, anon_5.close_price, anon_5.currency, anon_5.price_source, anon_5.code_from, anon_5.code_to, anon_5.security_id
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.security_id, anon_4.price_date, anon_4.close_price
  FROM anon_4
),
anon_15 AS (
  SELECT previous_price.security_id, previous_price.price_date, previous_price.close_price
  FROM previous_price
  WHERE previous_price.price_date >= CAST('2024-09-01' AS DATE)
),
anon_16 AS (
  SELECT split.security_id, split.ratio_new, split.ratio_old
  FROM split
),
anon_14 AS (
  SELECT anon_15.security_id, anon_15.price_date, anon_15.close_price, anon_16.ratio_new, anon_16.ratio_old
  FROM anon_15
  LEFT OUTER JOIN anon_16 ON anon_15.security_id = anon_16.security_id
),
anon_13 AS (
  SELECT anon_14.security_id, anon_14.price_date, anon_14.ratio_new, anon_14.ratio_old, CASE WHEN (anon_14.ratio_new IS NULL) THEN anon_14.close_price ELSE CAST(CAST(CAST(((CAST(CAST(CAST(CAST(anon_14.close_price AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) AS DECIMAL(19, 0)) * CAST(CAST(anon_14.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0)) - CAST(CAST(CAST(CAST(anon_14.close_price AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) AS DECIMAL(19, 0)) * CAST(CAST(anon_14.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_14.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_14.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(19, 0)) * CAST(1E-8 AS DECIMAL(9, 8)) AS DECIMAL(18, 8)) END AS close_price
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.security_id, anon_13.price_date, anon_13.ratio_new, anon_13.ratio_old, anon_13.close_price
  FROM anon_13
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_17
    FROM anon_3
    WHERE anon_13.security_id = anon_3.security_id AND anon_13.price_date = anon_3.price_date
  ))
),
anon_11 AS (
  SELECT anon_12.security_id, anon_12.price_date, anon_12.close_price
  FROM anon_12
),
anon_2 AS (
  SELECT anon_3.security_id, anon_3.price_date, anon_3.close_price
  FROM anon_3
  UNION ALL
  SELECT anon_11.security_id, anon_11.price_date, anon_11.close_price
  FROM anon_11
),
anon_1 AS (
  SELECT anon_2.security_id, CAST(anon_2.price_date AS DATE) AS price_date, CAST(anon_2.close_price AS DECIMAL(18, 8)) AS close_price
  FROM anon_2
)
SELECT anon_1.security_id, anon_1.price_date, anon_1.close_price
FROM anon_1
