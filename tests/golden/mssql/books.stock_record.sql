WITH
anon_3 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.quantity != 0
),
anon_2 AS (
  SELECT anon_3.security_id, anon_3.ledger_account, anon_3.sub_account, CASE WHEN (anon_3.quantity > CAST(0 AS DECIMAL(38, 6))) THEN anon_3.quantity ELSE CAST(0 AS DECIMAL(38, 6)) END AS long_quantity,
    CASE WHEN (-anon_3.quantity > CAST(0 AS DECIMAL(38, 6))) THEN -anon_3.quantity ELSE CAST(0 AS DECIMAL(38, 6)) END AS short_quantity
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.security_id, anon_2.ledger_account, anon_2.sub_account, CAST(anon_2.long_quantity AS DECIMAL(38, 6)) AS long_quantity, CAST(anon_2.short_quantity AS DECIMAL(38, 6)) AS short_quantity
  FROM anon_2
)
SELECT anon_1.security_id, anon_1.ledger_account, anon_1.sub_account, anon_1.long_quantity, anon_1.short_quantity
FROM anon_1
