WITH
anon_3 AS (
  SELECT opening_line.file_id, opening_line.line_number, opening_line.byte_offset, opening_line.byte_length, opening_line.reason, opening_line.detail, opening_line.raw_text,
    opening_line.opening_kind, opening_line.account_code, opening_line.ledger_account, opening_line.security_code, opening_line.security_code_kind, opening_line.quantity,
    opening_line.amount, opening_line.price, opening_line.origin_date, opening_line.short_quantity, opening_line.reference, opening_line.direction, opening_line.margin_rate,
    opening_line.rebate_rate, opening_line.currency, opening_line.account_id, opening_line.account_class, opening_line.security_id
  FROM opening_line
  WHERE opening_line.opening_kind = 'LOT' AND opening_line.account_class IS NOT NULL AND opening_line.security_id IS NOT NULL
),
anon_2 AS (
  SELECT anon_3.account_id, anon_3.security_id, anon_3.account_class, anon_3.quantity, coalesce(anon_3.reference, CASE WHEN CAST(anon_3.file_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_3.line_number AS VARCHAR2(4000)) IS NOT NULL THEN 'OPENING.' || CAST(anon_3.file_id AS VARCHAR2(4000)) || '.' || CAST(anon_3.line_number AS VARCHAR2(4000)) END) AS lot_id,
    coalesce(anon_3.origin_date, DATE '2026-11-10') AS open_date, CAST(NULL AS TIMESTAMP(6)) AS open_time, anon_3.amount AS cost, CAST(0 AS NUMBER(38, 2)) AS charges,
    DATE '2026-11-10' AS known_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.account_id, anon_2.security_id, anon_2.lot_id, anon_2.account_class, CAST(anon_2.open_date AS DATE) AS open_date, CAST(anon_2.open_time AS TIMESTAMP(6)) AS open_time,
    CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_2.cost AS NUMBER(38, 2)) AS cost, CAST(anon_2.charges AS NUMBER(38, 2)) AS charges, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.account_id, anon_1.security_id, anon_1.lot_id, anon_1.account_class, anon_1.open_date, anon_1.open_time, anon_1.quantity, anon_1.cost, anon_1.charges,
  anon_1.known_date
FROM anon_1
