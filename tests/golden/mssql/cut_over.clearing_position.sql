WITH
anon_6 AS (
  SELECT opening_line.file_id, opening_line.line_number, opening_line.byte_offset, opening_line.byte_length, opening_line.reason, opening_line.detail, opening_line.raw_text,
    opening_line.opening_kind, opening_line.account_code, opening_line.ledger_account, opening_line.security_code, opening_line.security_code_kind, opening_line.quantity,
    opening_line.amount, opening_line.price, opening_line.origin_date, opening_line.short_quantity, opening_line.reference, opening_line.direction, opening_line.margin_rate,
    opening_line.rebate_rate, opening_line.currency, opening_line.account_id, opening_line.account_class, opening_line.security_id
  FROM opening_line
  WHERE opening_line.opening_kind = 'CLEARING' AND opening_line.security_id IS NOT NULL
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.byte_offset, anon_6.byte_length, anon_6.reason, anon_6.detail, anon_6.raw_text, anon_6.opening_kind,
    anon_6.account_code, anon_6.ledger_account, anon_6.security_code, anon_6.security_code_kind, anon_6.quantity, anon_6.amount, anon_6.price, anon_6.origin_date,
    anon_6.short_quantity, anon_6.reference, anon_6.direction, anon_6.margin_rate, anon_6.rebate_rate, anon_6.currency, anon_6.account_id, anon_6.account_class,
    anon_6.security_id, CAST(round(CAST(CAST(anon_6.quantity AS DECIMAL(19, 6)) * anon_6.price AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) AS value
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.security_id, anon_5.currency, CAST(coalesce(SUM(anon_5.quantity), 0) AS DECIMAL(38, 6)) AS open_quantity, CAST(coalesce(SUM(anon_5.value), 0) AS DECIMAL(38, 2)) AS open_value,
    max(anon_5.price) AS mark_price
  FROM anon_5
  GROUP BY anon_5.security_id, anon_5.currency
),
anon_3 AS (
  SELECT anon_4.security_id, anon_4.currency, anon_4.open_quantity, anon_4.open_value, anon_4.mark_price, '0901' AS member_id
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.security_id, anon_3.currency, anon_3.open_quantity, anon_3.open_value, anon_3.mark_price, anon_3.member_id, anon_3.open_quantity AS net_quantity,
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
