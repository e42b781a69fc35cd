WITH
anon_5 AS (
  SELECT previous_their_penalty.penalty_kind, previous_their_penalty.penalty_date, previous_their_penalty.our_reference, previous_their_penalty.their_reference,
    previous_their_penalty.statement_source, previous_their_penalty.counterparty, previous_their_penalty.currency, previous_their_penalty.quantity, previous_their_penalty.price,
    previous_their_penalty.penalty_rate, previous_their_penalty.amount, previous_their_penalty.penalty_state, previous_their_penalty.known_date
  FROM previous_their_penalty
  WHERE previous_their_penalty.penalty_date >= CAST('2026-08-10' AS DATE)
),
anon_12 AS (
  SELECT stated_penalty.file_id, stated_penalty.line_number, stated_penalty.byte_offset, stated_penalty.byte_length, stated_penalty.reason, stated_penalty.detail,
    stated_penalty.raw_text, stated_penalty.statement_source, stated_penalty.statement_reference, stated_penalty.account_code, stated_penalty.penalty_date,
    stated_penalty.penalty_reference, stated_penalty.penalty_kind, stated_penalty.our_reference, stated_penalty.counterparty, stated_penalty.security_code,
    stated_penalty.security_code_kind, stated_penalty.quantity, stated_penalty.price, stated_penalty.penalty_rate, stated_penalty.amount, stated_penalty.currency,
    stated_penalty.penalty_state, stated_penalty.status_reason
  FROM stated_penalty
  WHERE stated_penalty.reason IS NULL
),
anon_13 AS (
  SELECT received_file.file_id, received_file.file_name
  FROM received_file
),
anon_11 AS (
  SELECT anon_12.file_id, anon_12.line_number, anon_12.byte_offset, anon_12.byte_length, anon_12.reason, anon_12.detail, anon_12.raw_text, anon_12.statement_source,
    anon_12.statement_reference, anon_12.account_code, anon_12.penalty_date, anon_12.penalty_reference, anon_12.penalty_kind, anon_12.our_reference, anon_12.counterparty,
    anon_12.security_code, anon_12.security_code_kind, anon_12.quantity, anon_12.price, anon_12.penalty_rate, anon_12.amount, anon_12.currency, anon_12.penalty_state,
    anon_12.status_reason, anon_13.file_name
  FROM anon_12
  JOIN anon_13 ON anon_12.file_id = anon_13.file_id
),
anon_10 AS (
  SELECT anon_11.file_id, anon_11.line_number, anon_11.byte_offset, anon_11.byte_length, anon_11.reason, anon_11.detail, anon_11.raw_text, anon_11.statement_source,
    anon_11.statement_reference, anon_11.account_code, anon_11.penalty_date, anon_11.penalty_reference, anon_11.penalty_kind, anon_11.counterparty, anon_11.security_code,
    anon_11.security_code_kind, anon_11.quantity, anon_11.price, anon_11.penalty_rate, anon_11.amount, anon_11.currency, anon_11.penalty_state, anon_11.status_reason,
    anon_11.file_name, coalesce(anon_11.our_reference, '-') AS our_reference, coalesce(anon_11.penalty_reference, '-') AS their_reference
  FROM anon_11
),
anon_9 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.statement_source,
    anon_10.statement_reference, anon_10.account_code, anon_10.penalty_date, anon_10.penalty_reference, anon_10.penalty_kind, anon_10.counterparty, anon_10.security_code,
    anon_10.security_code_kind, anon_10.quantity, anon_10.price, anon_10.penalty_rate, anon_10.amount, anon_10.currency, anon_10.penalty_state, anon_10.status_reason,
    anon_10.file_name, anon_10.our_reference, anon_10.their_reference, CAST(row_number() OVER (PARTITION BY anon_10.penalty_kind, anon_10.penalty_date, anon_10.our_reference, anon_10.their_reference ORDER BY anon_10.file_name DESC, anon_10.line_number DESC, anon_10.file_id DESC) AS BIGINT) AS turn
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.file_id, anon_9.line_number, anon_9.byte_offset, anon_9.byte_length, anon_9.reason, anon_9.detail, anon_9.raw_text, anon_9.statement_source,
    anon_9.statement_reference, anon_9.account_code, anon_9.penalty_date, anon_9.penalty_reference, anon_9.penalty_kind, anon_9.counterparty, anon_9.security_code,
    anon_9.security_code_kind, anon_9.quantity, anon_9.price, anon_9.penalty_rate, anon_9.amount, anon_9.currency, anon_9.penalty_state, anon_9.status_reason,
    anon_9.file_name, anon_9.our_reference, anon_9.their_reference, anon_9.turn
  FROM anon_9
  WHERE anon_9.turn = 1
),
anon_7 AS (
  SELECT anon_8.penalty_kind, anon_8.penalty_date, anon_8.our_reference, anon_8.their_reference, anon_8.statement_source, anon_8.counterparty, anon_8.currency,
    anon_8.price, anon_8.penalty_rate, anon_8.penalty_state, CAST(anon_8.quantity AS DECIMAL(38, 6)) AS quantity, CAST(round(anon_8.amount, 2) AS DECIMAL(38, 2)) AS amount,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_8
),
anon_4 AS (
  SELECT anon_5.penalty_kind, anon_5.penalty_date, anon_5.our_reference, anon_5.their_reference, anon_5.statement_source, anon_5.counterparty, anon_5.currency,
    anon_5.quantity, anon_5.price, anon_5.penalty_rate, anon_5.amount, anon_5.penalty_state, anon_5.known_date
  FROM anon_5
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_6
    FROM anon_7
    WHERE anon_5.penalty_kind = anon_7.penalty_kind AND anon_5.penalty_date = anon_7.penalty_date AND anon_5.our_reference = anon_7.our_reference AND anon_5.their_reference = anon_7.their_reference
  ))
),
anon_14 AS (
  SELECT anon_7.penalty_kind, anon_7.penalty_date, anon_7.our_reference, anon_7.their_reference, anon_7.statement_source, anon_7.counterparty, anon_7.currency,
    anon_7.quantity, anon_7.price, anon_7.penalty_rate, anon_7.amount, anon_7.penalty_state, anon_7.known_date
  FROM anon_7
),
anon_3 AS (
  SELECT anon_4.penalty_kind, anon_4.penalty_date, anon_4.our_reference, anon_4.their_reference, anon_4.statement_source, anon_4.counterparty, anon_4.currency,
    anon_4.quantity, anon_4.price, anon_4.penalty_rate, anon_4.amount, anon_4.penalty_state, anon_4.known_date
  FROM anon_4
  UNION ALL
  SELECT anon_14.penalty_kind, anon_14.penalty_date, anon_14.our_reference, anon_14.their_reference, anon_14.statement_source, anon_14.counterparty, anon_14.currency,
    anon_14.quantity, anon_14.price, anon_14.penalty_rate, anon_14.amount, anon_14.penalty_state, anon_14.known_date
  FROM anon_14
),
anon_2 AS (
  SELECT anon_3.penalty_kind, anon_3.penalty_date, anon_3.our_reference, anon_3.their_reference, anon_3.statement_source, anon_3.counterparty, anon_3.currency,
    anon_3.quantity, anon_3.price, anon_3.penalty_rate, anon_3.amount, anon_3.penalty_state, anon_3.known_date
  FROM anon_3
  WHERE coalesce(anon_3.penalty_state, '-') != 'REMV'
),
anon_1 AS (
  SELECT anon_2.penalty_kind, CAST(anon_2.penalty_date AS DATE) AS penalty_date, anon_2.our_reference, anon_2.their_reference, anon_2.statement_source,
    anon_2.counterparty, anon_2.currency, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_2.price AS DECIMAL(18, 8)) AS price, CAST(anon_2.penalty_rate AS DECIMAL(12, 8)) AS penalty_rate,
    CAST(anon_2.amount AS DECIMAL(38, 2)) AS amount, anon_2.penalty_state, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.penalty_kind, anon_1.penalty_date, anon_1.our_reference, anon_1.their_reference, anon_1.statement_source, anon_1.counterparty, anon_1.currency,
  anon_1.quantity, anon_1.price, anon_1.penalty_rate, anon_1.amount, anon_1.penalty_state, anon_1.known_date
FROM anon_1
