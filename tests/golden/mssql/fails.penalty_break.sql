WITH
anon_15 AS (
  SELECT penalty.instruction_id, penalty.penalty_kind, penalty.penalty_date, penalty.venue, penalty.counterparty, penalty.security_id, penalty.currency,
    penalty.quantity, penalty.price, penalty.base, penalty.penalty_rate, penalty.instrument_class, penalty.payer, penalty.amount, penalty.remark, penalty.known_date,
    penalty.instruction_id AS our_reference, CASE WHEN (penalty.amount IS NULL) THEN 1 ELSE 0 END AS unknown
  FROM penalty
),
anon_14 AS (
  SELECT anon_15.instruction_id, anon_15.penalty_kind, anon_15.penalty_date, anon_15.venue, anon_15.counterparty, anon_15.security_id, anon_15.currency,
    anon_15.quantity, anon_15.price, anon_15.base, anon_15.penalty_rate, anon_15.instrument_class, anon_15.payer, anon_15.amount, anon_15.remark, anon_15.known_date,
    anon_15.our_reference, anon_15.unknown, CASE WHEN (anon_15.penalty_kind = 'LMFP') THEN CAST('1900-01-01' AS DATE) ELSE anon_15.penalty_date END AS match_date
  FROM anon_15
),
anon_13 AS (
  SELECT anon_14.penalty_kind, anon_14.match_date, anon_14.our_reference, max(anon_14.penalty_date) AS penalty_date, min(anon_14.counterparty) AS our_party,
    min(anon_14.currency) AS our_currency, CAST(coalesce(SUM(anon_14.amount), 0) AS DECIMAL(38, 2)) AS known_amount, max(anon_14.unknown) AS unknown, max(anon_14.quantity) AS our_quantity,
    min(anon_14.price) AS our_price, max(anon_14.penalty_rate) AS our_rate
  FROM anon_14
  GROUP BY anon_14.penalty_kind, anon_14.match_date, anon_14.our_reference
),
anon_12 AS (
  SELECT anon_13.penalty_kind, anon_13.match_date, anon_13.our_reference, anon_13.penalty_date, anon_13.our_party, anon_13.our_currency, anon_13.known_amount,
    anon_13.unknown, anon_13.our_quantity, anon_13.our_price, anon_13.our_rate, CASE WHEN (anon_13.unknown = 1) THEN CAST(NULL AS DECIMAL(38, 2)) ELSE anon_13.known_amount END AS our_amount
  FROM anon_13
),
anon_10 AS (
  SELECT anon_12.penalty_kind, anon_12.match_date, anon_12.our_reference, anon_12.penalty_date, anon_12.our_party, anon_12.our_currency, anon_12.known_amount,
    anon_12.unknown, anon_12.our_quantity, anon_12.our_price, anon_12.our_rate, anon_12.our_amount, '1' AS one
  FROM anon_12
),
anon_16 AS (
  SELECT their_penalty.penalty_kind, their_penalty.penalty_date, their_penalty.our_reference, their_penalty.their_reference, their_penalty.statement_source,
    their_penalty.counterparty, their_penalty.currency, their_penalty.quantity, their_penalty.price, their_penalty.penalty_rate, their_penalty.amount, their_penalty.penalty_state,
    their_penalty.known_date, '1' AS one
  FROM their_penalty
),
anon_11 AS (
  SELECT anon_16.one, max(anon_16.penalty_date) AS stated_to
  FROM anon_16
  GROUP BY anon_16.one
),
anon_8 AS (
  SELECT anon_10.penalty_kind, anon_10.match_date, anon_10.our_reference, anon_10.penalty_date, anon_10.our_party, anon_10.our_currency, anon_10.known_amount,
    anon_10.unknown, anon_10.our_quantity, anon_10.our_price, anon_10.our_rate, anon_10.our_amount, anon_10.one, anon_11.stated_to
  FROM anon_10
  LEFT OUTER JOIN anon_11 ON anon_10.one = anon_11.one
),
anon_17 AS (
  SELECT their_penalty.penalty_kind, their_penalty.penalty_date, their_penalty.our_reference, their_penalty.their_reference, their_penalty.statement_source,
    their_penalty.counterparty, their_penalty.currency, their_penalty.quantity, their_penalty.price, their_penalty.penalty_rate, their_penalty.amount, their_penalty.penalty_state,
    their_penalty.known_date, CASE WHEN (their_penalty.penalty_kind = 'LMFP') THEN CAST('1900-01-01' AS DATE) ELSE their_penalty.penalty_date END AS match_date
  FROM their_penalty
),
anon_9 AS (
  SELECT anon_17.penalty_kind, anon_17.match_date, anon_17.our_reference, max(anon_17.penalty_date) AS their_date, min(anon_17.their_reference) AS their_reference,
    min(anon_17.counterparty) AS their_party, min(anon_17.currency) AS their_currency, CAST(coalesce(SUM(anon_17.amount), 0) AS DECIMAL(38, 2)) AS their_amount,
    max(anon_17.quantity) AS their_quantity, min(anon_17.price) AS their_price, max(anon_17.penalty_rate) AS their_rate
  FROM anon_17
  GROUP BY anon_17.penalty_kind, anon_17.match_date, anon_17.our_reference
),
anon_7 AS (
  SELECT anon_8.penalty_kind, anon_8.match_date, anon_8.our_reference, anon_8.penalty_date, anon_8.our_party, anon_8.our_currency, anon_8.known_amount,
    anon_8.unknown, anon_8.our_quantity, anon_8.our_price, anon_8.our_rate, anon_8.our_amount, anon_8.one, anon_8.stated_to, anon_9.their_date, anon_9.their_reference,
    anon_9.their_party, anon_9.their_currency, anon_9.their_amount, anon_9.their_quantity, anon_9.their_price, anon_9.their_rate
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.penalty_kind = anon_9.penalty_kind AND anon_8.match_date = anon_9.match_date AND anon_8.our_reference = anon_9.our_reference
),
anon_6 AS (
  SELECT anon_7.penalty_kind, anon_7.match_date, anon_7.our_reference, anon_7.penalty_date, anon_7.our_party, anon_7.our_currency, anon_7.known_amount,
    anon_7.unknown, anon_7.our_quantity, anon_7.our_price, anon_7.our_rate, anon_7.our_amount, anon_7.one, anon_7.stated_to, anon_7.their_date, anon_7.their_reference,
    anon_7.their_party, anon_7.their_currency, anon_7.their_amount, anon_7.their_quantity, anon_7.their_price, anon_7.their_rate
  FROM anon_7
  WHERE anon_7.their_reference IS NOT NULL OR anon_7.penalty_date <= anon_7.stated_to
),
anon_5 AS (
  SELECT anon_6.penalty_kind, anon_6.match_date, anon_6.our_reference, anon_6.penalty_date, anon_6.our_party, anon_6.our_currency, anon_6.known_amount,
    anon_6.unknown, anon_6.our_quantity, anon_6.our_price, anon_6.our_rate, anon_6.our_amount, anon_6.one, anon_6.stated_to, anon_6.their_date, anon_6.their_reference,
    anon_6.their_party, anon_6.their_currency, anon_6.their_amount, anon_6.their_quantity, anon_6.their_price, anon_6.their_rate, CASE WHEN (anon_6.our_currency = anon_6.their_currency
    AND anon_6.our_amount = anon_6.their_amount) THEN 1 ELSE 0 END AS same, CASE WHEN (anon_6.their_reference IS NULL) THEN 'MISSING_THEIRS' WHEN (anon_6.our_amount IS NULL) THEN 'NOT_WORKED_OUT'
    WHEN (anon_6.our_currency != anon_6.their_currency) THEN 'CURRENCY' WHEN (CASE WHEN (anon_6.our_amount < 0) THEN -1 ELSE 1 END != CASE WHEN (anon_6.their_amount < 0) THEN -1
    ELSE 1 END) THEN 'PAYER' WHEN (anon_6.our_quantity != anon_6.their_quantity) THEN 'QUANTITY' WHEN (anon_6.our_price != anon_6.their_price) THEN 'PRICE'
    WHEN (anon_6.our_rate != anon_6.their_rate) THEN 'RATE' ELSE 'AMOUNT' END AS break_type
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.penalty_kind, anon_5.match_date, anon_5.our_reference, anon_5.penalty_date, anon_5.our_party, anon_5.our_currency, anon_5.known_amount,
    anon_5.unknown, anon_5.our_quantity, anon_5.our_price, anon_5.our_rate, anon_5.our_amount, anon_5.one, anon_5.stated_to, anon_5.their_date, anon_5.their_reference,
    anon_5.their_party, anon_5.their_currency, anon_5.their_amount, anon_5.their_quantity, anon_5.their_price, anon_5.their_rate, anon_5.same, anon_5.break_type
  FROM anon_5
  WHERE anon_5.same = 0
),
anon_3 AS (
  SELECT anon_4.penalty_kind, anon_4.penalty_date, anon_4.our_reference, anon_4.break_type, anon_4.our_amount, anon_4.their_amount, coalesce(anon_4.their_reference, '-') AS their_reference,
    coalesce(anon_4.our_party, anon_4.their_party) AS counterparty, coalesce(anon_4.our_currency, anon_4.their_currency) AS currency, CAST(coalesce(anon_4.their_amount, CAST(0 AS DECIMAL(38, 2))) - coalesce(anon_4.our_amount, CAST(0 AS DECIMAL(38, 2))) AS DECIMAL(38, 2)) AS difference
  FROM anon_4
),
anon_19 AS (
  SELECT anon_9.penalty_kind, anon_9.match_date, anon_9.our_reference, anon_9.their_date, anon_9.their_reference, anon_9.their_party, anon_9.their_currency,
    anon_9.their_amount, anon_9.their_quantity, anon_9.their_price, anon_9.their_rate
  FROM anon_9
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_20
    FROM anon_12
    WHERE anon_9.penalty_kind = anon_12.penalty_kind AND anon_9.match_date = anon_12.match_date AND anon_9.our_reference = anon_12.our_reference
  ))
),
anon_18 AS (
  SELECT anon_19.penalty_kind, anon_19.our_reference, anon_19.their_reference, anon_19.their_amount, anon_19.their_date AS penalty_date, 'MISSING_OURS' AS break_type,
    CAST(NULL AS DECIMAL(38, 2)) AS our_amount, anon_19.their_party AS counterparty, anon_19.their_currency AS currency, anon_19.their_amount AS difference
  FROM anon_19
),
anon_2 AS (
  SELECT anon_3.penalty_kind, anon_3.penalty_date, anon_3.our_reference, anon_3.break_type, anon_3.our_amount, anon_3.their_amount, anon_3.their_reference,
    anon_3.counterparty, anon_3.currency, anon_3.difference
  FROM anon_3
  UNION ALL
  SELECT anon_18.penalty_kind, anon_18.penalty_date, anon_18.our_reference, anon_18.break_type, anon_18.our_amount, anon_18.their_amount, anon_18.their_reference,
    anon_18.counterparty, anon_18.currency, anon_18.difference
  FROM anon_18
),
anon_1 AS (
  SELECT anon_2.penalty_kind, CAST(anon_2.penalty_date AS DATE) AS penalty_date, anon_2.our_reference, anon_2.their_reference, anon_2.break_type, anon_2.counterparty,
    anon_2.currency, CAST(anon_2.our_amount AS DECIMAL(38, 2)) AS our_amount, CAST(anon_2.their_amount AS DECIMAL(38, 2)) AS their_amount, CAST(anon_2.difference AS DECIMAL(38, 2)) AS difference
  FROM anon_2
)
SELECT anon_1.penalty_kind, anon_1.penalty_date, anon_1.our_reference, anon_1.their_reference, anon_1.break_type, anon_1.counterparty, anon_1.currency,
  anon_1.our_amount, anon_1.their_amount, anon_1.difference
FROM anon_1
