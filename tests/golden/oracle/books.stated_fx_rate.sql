WITH
anon_11 AS (
  SELECT fx_rate_message.file_id, fx_rate_message.line_number, fx_rate_message.byte_offset, fx_rate_message.byte_length, fx_rate_message.reason, fx_rate_message.detail,
    fx_rate_message.raw_text, fx_rate_message.rate_source, fx_rate_message.rate_date, fx_rate_message.from_currency, fx_rate_message.to_currency, fx_rate_message.fx_rate
  FROM fx_rate_message
  WHERE fx_rate_message.reason IS NULL
),
anon_12 AS (
  SELECT received_file.file_id, received_file.file_name
  FROM received_file
),
anon_10 AS (
  SELECT anon_11.file_id, anon_11.line_number, anon_11.byte_offset, anon_11.byte_length, anon_11.reason, anon_11.detail, anon_11.raw_text, anon_11.rate_source,
    anon_11.rate_date, anon_11.from_currency, anon_11.to_currency, anon_11.fx_rate, anon_12.file_name
  FROM anon_11
  JOIN anon_12 ON anon_11.file_id = anon_12.file_id
),
anon_9 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.rate_source,
    anon_10.from_currency, anon_10.to_currency, anon_10.fx_rate, anon_10.file_name, coalesce(anon_10.rate_date, DATE '2026-11-10') AS rate_date
  FROM anon_10
),
anon_7 AS (
  SELECT anon_9.file_id, anon_9.line_number, anon_9.byte_offset, anon_9.byte_length, anon_9.reason, anon_9.detail, anon_9.raw_text, anon_9.rate_source,
    anon_9.from_currency, anon_9.to_currency, anon_9.fx_rate, anon_9.file_name, anon_9.rate_date, CASE WHEN (anon_9.rate_date > DATE '2026-11-10') THEN 'FUTURE_RATE_DATE'
    WHEN (anon_9.from_currency = anon_9.to_currency) THEN 'SAME_CURRENCY' WHEN (coalesce(anon_9.fx_rate, CAST(0 AS NUMBER(18, 8))) <= 0) THEN 'NOT_POSITIVE'
    ELSE NULL END AS lookup_reason
  FROM anon_9
),
anon_14 AS (
  SELECT anon_7.file_id, anon_7.line_number, anon_7.byte_offset, anon_7.byte_length, anon_7.reason, anon_7.detail, anon_7.raw_text, anon_7.rate_source,
    anon_7.from_currency, anon_7.to_currency, anon_7.fx_rate, anon_7.file_name, anon_7.rate_date, anon_7.lookup_reason
  FROM anon_7
  WHERE anon_7.lookup_reason IS NULL
),
anon_13 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.byte_offset, anon_14.byte_length, anon_14.reason, anon_14.detail, anon_14.raw_text, anon_14.rate_source,
    anon_14.from_currency, anon_14.to_currency, anon_14.fx_rate, anon_14.file_name, anon_14.rate_date, anon_14.lookup_reason, CAST(row_number() OVER (PARTITION BY anon_14.rate_date, anon_14.from_currency, anon_14.to_currency ORDER BY anon_14.file_name, anon_14.line_number, anon_14.file_id) AS NUMBER(19)) AS rank
  FROM anon_14
),
anon_8 AS (
  SELECT anon_13.file_id, anon_13.line_number, anon_13.rank
  FROM anon_13
),
anon_5 AS (
  SELECT anon_7.file_id, anon_7.line_number, anon_7.byte_offset, anon_7.byte_length, anon_7.reason, anon_7.detail, anon_7.raw_text, anon_7.rate_source,
    anon_7.from_currency, anon_7.to_currency, anon_7.fx_rate, anon_7.file_name, anon_7.rate_date, anon_7.lookup_reason, anon_8.rank
  FROM anon_7
  LEFT OUTER JOIN anon_8 ON anon_7.file_id = anon_8.file_id AND anon_7.line_number = anon_8.line_number
),
anon_15 AS (
  SELECT anon_13.file_id, anon_13.line_number, anon_13.byte_offset, anon_13.byte_length, anon_13.reason, anon_13.detail, anon_13.raw_text, anon_13.rate_source,
    anon_13.from_currency, anon_13.to_currency, anon_13.fx_rate, anon_13.file_name, anon_13.rate_date, anon_13.lookup_reason, anon_13.rank
  FROM anon_13
  WHERE anon_13.rank = 1
),
anon_6 AS (
  SELECT anon_15.rate_date, anon_15.from_currency, anon_15.to_currency, anon_15.fx_rate AS first_rate
  FROM anon_15
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.byte_offset, anon_5.byte_length, anon_5.reason, anon_5.detail, anon_5.raw_text, anon_5.rate_source,
    anon_5.from_currency, anon_5.to_currency, anon_5.fx_rate, anon_5.file_name, anon_5.rate_date, anon_5.lookup_reason, anon_5.rank, anon_6.first_rate
  FROM anon_5
  LEFT OUTER JOIN anon_6 ON anon_5.rate_date = anon_6.rate_date AND anon_5.from_currency = anon_6.from_currency AND anon_5.to_currency = anon_6.to_currency
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.byte_offset, anon_4.byte_length, anon_4.detail, anon_4.raw_text, anon_4.rate_source, anon_4.from_currency,
    anon_4.to_currency, anon_4.fx_rate, anon_4.file_name, anon_4.rate_date, anon_4.lookup_reason, anon_4.rank, anon_4.first_rate, coalesce(anon_4.lookup_reason, CASE
    WHEN (anon_4.rank > 1 AND anon_4.fx_rate = anon_4.first_rate) THEN 'DUPLICATE' WHEN (anon_4.rank > 1) THEN 'CONFLICTING_CONTENT' ELSE NULL END) AS reason,
    DATE '2026-11-10' AS known_date
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.byte_offset, anon_3.byte_length, anon_3.detail, anon_3.raw_text, anon_3.rate_source, anon_3.from_currency,
    anon_3.to_currency, anon_3.fx_rate, anon_3.file_name, anon_3.rate_date, anon_3.lookup_reason, anon_3.rank, anon_3.first_rate, anon_3.reason, anon_3.known_date,
    CASE WHEN (anon_3.reason IS NULL) THEN 'accepted' WHEN (anon_3.reason = 'DUPLICATE') THEN 'duplicate' ELSE 'rejected' END AS status
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number, anon_2.rate_source, CAST(anon_2.rate_date AS DATE) AS rate_date, anon_2.from_currency,
    anon_2.to_currency, CAST(anon_2.fx_rate AS NUMBER(18, 8)) AS fx_rate, anon_2.status, anon_2.reason, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.rate_source, anon_1.rate_date, anon_1.from_currency, anon_1.to_currency, anon_1.fx_rate, anon_1.status,
  anon_1.reason, anon_1.known_date
FROM anon_1
