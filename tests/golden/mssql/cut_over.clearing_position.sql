WITH
anon_5 AS (
  SELECT opening_line.file_id, opening_line.line_number, opening_line.byte_offset, opening_line.byte_length, opening_line.reason, opening_line.detail, opening_line.raw_text,
    opening_line.opening_kind, opening_line.account_code, opening_line.ledger_account, opening_line.security_code, opening_line.security_code_kind, opening_line.quantity,
    opening_line.amount, opening_line.price, opening_line.origin_date, opening_line.short_quantity, opening_line.reference, opening_line.direction, opening_line.margin_rate,
    opening_line.rebate_rate, opening_line.currency, opening_line.account_id, opening_line.account_class, opening_line.security_id
  FROM opening_line
  WHERE opening_line.opening_kind = 'CLEARING' AND opening_line.security_id IS NOT NULL
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.byte_offset, anon_5.byte_length, anon_5.reason, anon_5.detail, anon_5.raw_text, anon_5.opening_kind,
    anon_5.account_code, anon_5.ledger_account, anon_5.security_code, anon_5.security_code_kind, anon_5.quantity, anon_5.amount, anon_5.price, anon_5.origin_date,
    anon_5.short_quantity, anon_5.reference, anon_5.direction, anon_5.margin_rate, anon_5.rebate_rate, anon_5.currency, anon_5.account_id, anon_5.account_class,
    anon_5.security_id, CAST(round(CAST(CAST(anon_5.quantity AS DECIMAL(19, 6)) * anon_5.price AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) AS value
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.security_id, anon_4.currency, CAST(coalesce(SUM(anon_4.quantity), 0) AS DECIMAL(38, 6)) AS open_quantity, CAST(coalesce(SUM(anon_4.value), 0) AS DECIMAL(38, 2)) AS open_value,
    max(anon_4.price) AS mark_price
  FROM anon_4
  GROUP BY anon_4.security_id, anon_4.currency
),
anon_2 AS (
  SELECT anon_3.security_id, anon_3.currency, anon_3.open_quantity, anon_3.open_value, anon_3.mark_price, '0901' AS member_id, anon_3.open_quantity AS net_quantity,
    CAST(0 AS DECIMAL(38, 6)) AS settled_quantity, CAST('2026-11-10' AS DATE) AS mark_date, -anon_3.open_value AS opening_money, CAST(0 AS DECIMAL(38, 2)) AS settle_money,
    CAST('2026-11-10' AS DATE) AS settlement_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.member_id, anon_2.security_id, anon_2.currency, CAST(anon_2.net_quantity AS DECIMAL(38, 6)) AS net_quantity, CAST(anon_2.settled_quantity AS DECIMAL(38, 6)) AS settled_quantity,
    CAST(anon_2.open_quantity AS DECIMAL(38, 6)) AS open_quantity, CAST(anon_2.mark_price AS DECIMAL(18, 8)) AS mark_price, CAST(anon_2.mark_date AS DATE) AS mark_date,
    CAST(anon_2.opening_money AS DECIMAL(38, 2)) AS opening_money, CAST(anon_2.open_value AS DECIMAL(38, 2)) AS open_value, CAST(anon_2.settle_money AS DECIMAL(38, 2)) AS settle_money,
    CAST(anon_2.settlement_date AS DATE) AS settlement_date
  FROM anon_2
)
SELECT anon_1.member_id, anon_1.security_id, anon_1.currency, anon_1.net_quantity, anon_1.settled_quantity, anon_1.open_quantity, anon_1.mark_price, anon_1.mark_date,
  anon_1.opening_money, anon_1.open_value, anon_1.settle_money, anon_1.settlement_date
FROM anon_1
