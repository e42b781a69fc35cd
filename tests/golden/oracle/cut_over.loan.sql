WITH
anon_3 AS (
  SELECT opening_line.file_id, opening_line.line_number, opening_line.byte_offset, opening_line.byte_length, opening_line.reason, opening_line.detail, opening_line.raw_text,
    opening_line.opening_kind, opening_line.account_code, opening_line.ledger_account, opening_line.security_code, opening_line.security_code_kind, opening_line.quantity,
    opening_line.amount, opening_line.price, opening_line.origin_date, opening_line.short_quantity, opening_line.reference, opening_line.direction, opening_line.margin_rate,
    opening_line.rebate_rate, opening_line.currency, opening_line.account_id, opening_line.account_class, opening_line.security_id
  FROM opening_line
  WHERE opening_line.opening_kind = 'LOAN' AND opening_line.security_id IS NOT NULL
),
anon_2 AS (
  SELECT anon_3.direction, anon_3.security_id, anon_3.currency, anon_3.quantity, anon_3.reference AS loan_id, coalesce(anon_3.account_code, '-') AS counterparty,
    coalesce(anon_3.origin_date, DATE '2026-11-10') AS start_date, coalesce(anon_3.price, CAST(0 AS NUMBER(18, 8))) AS contract_price, anon_3.price AS struck_price,
    anon_3.amount AS collateral, coalesce(anon_3.margin_rate, CAST(0 AS NUMBER(12, 8))) AS margin_rate, coalesce(anon_3.rebate_rate, CAST(0 AS NUMBER(12, 8))) AS rebate_rate,
    CAST(0 AS NUMBER(38, 2)) AS pending_mark, DATE '2026-11-10' AS marked_to, CAST(0 AS NUMBER(38, 6)) AS accrued_base, DATE '2026-11-10' AS accrued_to,
    CAST(0 AS NUMBER(38, 6)) AS returned_quantity, CAST(0 AS NUMBER(38, 2)) AS returned_collateral, CAST(0 AS NUMBER(38, 2)) AS settled_mark, CAST(0 AS NUMBER(38, 6)) AS rebate_base,
    'N' AS recalled, 'OPEN' AS status
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.loan_id, anon_2.direction, anon_2.counterparty, anon_2.security_id, anon_2.currency, CAST(anon_2.start_date AS DATE) AS start_date, CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity,
    CAST(anon_2.contract_price AS NUMBER(18, 8)) AS contract_price, CAST(anon_2.struck_price AS NUMBER(18, 8)) AS struck_price, CAST(anon_2.collateral AS NUMBER(38, 2)) AS collateral,
    CAST(anon_2.margin_rate AS NUMBER(12, 8)) AS margin_rate, CAST(anon_2.rebate_rate AS NUMBER(12, 8)) AS rebate_rate, CAST(anon_2.pending_mark AS NUMBER(38, 2)) AS pending_mark,
    CAST(anon_2.marked_to AS DATE) AS marked_to, CAST(anon_2.accrued_base AS NUMBER(38, 6)) AS accrued_base, CAST(anon_2.accrued_to AS DATE) AS accrued_to,
    CAST(anon_2.returned_quantity AS NUMBER(38, 6)) AS returned_quantity, CAST(anon_2.returned_collateral AS NUMBER(38, 2)) AS returned_collateral, CAST(anon_2.settled_mark AS NUMBER(38, 2)) AS settled_mark,
    CAST(anon_2.rebate_base AS NUMBER(38, 6)) AS rebate_base, anon_2.recalled, anon_2.status
  FROM anon_2
)
SELECT anon_1.loan_id, anon_1.direction, anon_1.counterparty, anon_1.security_id, anon_1.currency, anon_1.start_date, anon_1.quantity, anon_1.contract_price,
  anon_1.struck_price, anon_1.collateral, anon_1.margin_rate, anon_1.rebate_rate, anon_1.pending_mark, anon_1.marked_to, anon_1.accrued_base, anon_1.accrued_to,
  anon_1.returned_quantity, anon_1.returned_collateral, anon_1.settled_mark, anon_1.rebate_base, anon_1.recalled, anon_1.status
FROM anon_1
