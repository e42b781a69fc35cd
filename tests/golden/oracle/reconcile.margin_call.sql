WITH
anon_7 AS (
  SELECT stated_margin_call.file_id, stated_margin_call.line_number, stated_margin_call.byte_offset, stated_margin_call.byte_length, stated_margin_call.reason,
    stated_margin_call.detail, stated_margin_call.raw_text, stated_margin_call.statement_source, stated_margin_call.change_number, stated_margin_call.heard_kind,
    stated_margin_call.heard_at, stated_margin_call.member_id, stated_margin_call.call_reference, stated_margin_call.call_kind, stated_margin_call.amount,
    stated_margin_call.currency, stated_margin_call.due_at, stated_margin_call.acknowledged
  FROM stated_margin_call
  WHERE stated_margin_call.reason IS NULL
),
anon_6 AS (
  SELECT anon_7.file_id, anon_7.line_number, anon_7.byte_offset, anon_7.byte_length, anon_7.reason, anon_7.detail, anon_7.raw_text, anon_7.statement_source,
    anon_7.change_number, anon_7.heard_kind, anon_7.heard_at, anon_7.member_id, anon_7.call_reference, anon_7.call_kind, anon_7.amount, anon_7.currency,
    anon_7.due_at, anon_7.acknowledged, CAST(row_number() OVER (PARTITION BY anon_7.statement_source, anon_7.call_reference ORDER BY anon_7.change_number DESC NULLS LAST, anon_7.heard_kind, anon_7.heard_at DESC NULLS LAST, anon_7.file_id DESC NULLS LAST, anon_7.line_number DESC NULLS LAST) AS NUMBER(19)) AS turn
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.byte_offset, anon_6.byte_length, anon_6.reason, anon_6.detail, anon_6.raw_text, anon_6.statement_source,
    anon_6.change_number, anon_6.heard_kind, anon_6.heard_at, anon_6.member_id, anon_6.call_reference, anon_6.call_kind, anon_6.amount, anon_6.currency,
    anon_6.due_at, anon_6.acknowledged, anon_6.turn
  FROM anon_6
  WHERE anon_6.turn = 1
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.byte_offset, anon_5.byte_length, anon_5.reason, anon_5.detail, anon_5.raw_text, anon_5.statement_source,
    anon_5.change_number, anon_5.heard_kind, anon_5.heard_at, anon_5.member_id, anon_5.call_reference, anon_5.call_kind, anon_5.currency, anon_5.due_at,
    anon_5.acknowledged, anon_5.turn, CAST(anon_5.amount AS NUMBER(38, 2)) AS amount, DATE '2026-11-10' AS known_date
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.statement_source, anon_4.call_reference, anon_4.member_id, anon_4.call_kind, anon_4.amount, anon_4.currency, anon_4.due_at, anon_4.acknowledged,
    anon_4.change_number, anon_4.heard_at, anon_4.known_date
  FROM anon_4
),
anon_9 AS (
  SELECT previous_margin_call.statement_source, previous_margin_call.call_reference, previous_margin_call.member_id, previous_margin_call.call_kind, previous_margin_call.amount,
    previous_margin_call.currency, previous_margin_call.due_at, previous_margin_call.acknowledged, previous_margin_call.change_number, previous_margin_call.heard_at,
    previous_margin_call.known_date
  FROM previous_margin_call
  WHERE previous_margin_call.acknowledged = 'N' OR previous_margin_call.known_date >= DATE '2026-11-10'
),
anon_8 AS (
  SELECT anon_9.statement_source, anon_9.call_reference, anon_9.member_id, anon_9.call_kind, anon_9.amount, anon_9.currency, anon_9.due_at, anon_9.acknowledged,
    anon_9.change_number, anon_9.heard_at, anon_9.known_date
  FROM anon_9
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_10
    FROM anon_3
    WHERE anon_9.statement_source = anon_3.statement_source AND anon_9.call_reference = anon_3.call_reference
  ))
),
anon_2 AS (
  SELECT anon_3.statement_source, anon_3.call_reference, anon_3.member_id, anon_3.call_kind, anon_3.amount, anon_3.currency, anon_3.due_at, anon_3.acknowledged,
    anon_3.change_number, anon_3.heard_at, anon_3.known_date
  FROM anon_3
  UNION ALL
  SELECT anon_8.statement_source, anon_8.call_reference, anon_8.member_id, anon_8.call_kind, anon_8.amount, anon_8.currency, anon_8.due_at, anon_8.acknowledged,
    anon_8.change_number, anon_8.heard_at, anon_8.known_date
  FROM anon_8
),
anon_1 AS (
  SELECT anon_2.statement_source, anon_2.call_reference, anon_2.member_id, anon_2.call_kind, CAST(anon_2.amount AS NUMBER(38, 2)) AS amount, anon_2.currency,
    CAST(anon_2.due_at AS TIMESTAMP(6)) AS due_at, anon_2.acknowledged, CAST(anon_2.change_number AS NUMBER(19)) AS change_number, CAST(anon_2.heard_at AS TIMESTAMP(6)) AS heard_at,
    CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.statement_source, anon_1.call_reference, anon_1.member_id, anon_1.call_kind, anon_1.amount, anon_1.currency, anon_1.due_at, anon_1.acknowledged,
  anon_1.change_number, anon_1.heard_at, anon_1.known_date
FROM anon_1
