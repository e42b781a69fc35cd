WITH
anon_4 AS (
  SELECT stated_fx_rate.file_id, stated_fx_rate.line_number, stated_fx_rate.rate_source, stated_fx_rate.rate_date, stated_fx_rate.from_currency, stated_fx_rate.to_currency,
    stated_fx_rate.fx_rate, stated_fx_rate.status, stated_fx_rate.reason, stated_fx_rate.known_date
  FROM stated_fx_rate
  WHERE stated_fx_rate.status = 'accepted'
),
anon_3 AS (
  SELECT anon_4.rate_date, anon_4.from_currency, anon_4.to_currency, anon_4.fx_rate, anon_4.file_id, anon_4.line_number, coalesce(anon_4.rate_source, '-') AS rate_source
  FROM anon_4
),
anon_7 AS (
  SELECT previous_fx_rate.rate_date, previous_fx_rate.from_currency, previous_fx_rate.to_currency, previous_fx_rate.fx_rate, previous_fx_rate.rate_source,
    previous_fx_rate.file_id, previous_fx_rate.line_number
  FROM previous_fx_rate
  WHERE previous_fx_rate.rate_date >= DATE '2024-09-01'
),
anon_6 AS (
  SELECT anon_7.rate_date, anon_7.from_currency, anon_7.to_currency, anon_7.fx_rate, anon_7.rate_source, anon_7.file_id, anon_7.line_number
  FROM anon_7
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_8
    FROM anon_3
    WHERE anon_7.rate_date = anon_3.rate_date AND anon_7.from_currency = anon_3.from_currency AND anon_7.to_currency = anon_3.to_currency
  ))
),
anon_5 AS (
  SELECT anon_6.rate_date, anon_6.from_currency, anon_6.to_currency, anon_6.fx_rate, anon_6.file_id, anon_6.line_number, anon_6.rate_source
  FROM anon_6
),
anon_2 AS (
  SELECT anon_3.rate_date, anon_3.from_currency, anon_3.to_currency, anon_3.fx_rate, anon_3.file_id, anon_3.line_number, anon_3.rate_source
  FROM anon_3
  UNION ALL
  SELECT anon_5.rate_date, anon_5.from_currency, anon_5.to_currency, anon_5.fx_rate, anon_5.file_id, anon_5.line_number, anon_5.rate_source
  FROM anon_5
),
anon_1 AS (
  SELECT CAST(anon_2.rate_date AS DATE) AS rate_date, anon_2.from_currency, anon_2.to_currency, CAST(anon_2.fx_rate AS NUMBER(18, 8)) AS fx_rate, anon_2.rate_source,
    anon_2.file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number
  FROM anon_2
)
SELECT anon_1.rate_date, anon_1.from_currency, anon_1.to_currency, anon_1.fx_rate, anon_1.rate_source, anon_1.file_id, anon_1.line_number
FROM anon_1
