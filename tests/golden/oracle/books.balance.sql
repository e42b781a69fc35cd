WITH
anon_5 AS (
  SELECT posting.ledger_account, posting.sub_account, posting.security_id, posting.instrument, posting.quantity, posting.money
  FROM posting
),
anon_6 AS (
  SELECT previous_balance.ledger_account, previous_balance.sub_account, previous_balance.security_id, previous_balance.instrument, previous_balance.quantity,
    previous_balance.money
  FROM previous_balance
),
anon_4 AS (
  SELECT anon_5.ledger_account, anon_5.sub_account, anon_5.security_id, anon_5.instrument, anon_5.quantity, anon_5.money
  FROM anon_5
  UNION ALL
  SELECT anon_6.ledger_account, anon_6.sub_account, anon_6.security_id, anon_6.instrument, anon_6.quantity, anon_6.money
  FROM anon_6
),
anon_3 AS (
  SELECT anon_4.ledger_account, anon_4.sub_account, anon_4.security_id, anon_4.instrument, CAST(coalesce(sum(anon_4.quantity), 0) AS NUMBER(38, 6)) AS quantity,
    CAST(coalesce(sum(anon_4.money), 0) AS NUMBER(38, 2)) AS money
  FROM anon_4
  GROUP BY anon_4.ledger_account, anon_4.sub_account, anon_4.security_id, anon_4.instrument
),
anon_2 AS (
  SELECT anon_3.ledger_account, anon_3.sub_account, anon_3.security_id, anon_3.instrument, anon_3.quantity, anon_3.money
  FROM anon_3
  WHERE anon_3.quantity != 0 OR anon_3.money != 0
),
anon_1 AS (
  SELECT anon_2.ledger_account, anon_2.sub_account, anon_2.security_id, anon_2.instrument, CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_2.money AS NUMBER(38, 2)) AS money
  FROM anon_2
)
SELECT anon_1.ledger_account, anon_1.sub_account, anon_1.security_id, anon_1.instrument, anon_1.quantity, anon_1.money
FROM anon_1
