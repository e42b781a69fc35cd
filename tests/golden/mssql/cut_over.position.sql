WITH
anon_6 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.ledger_account IN ('S-CUSTOMER', 'S-FIRM')
),
anon_4 AS (
  SELECT anon_6.security_id, anon_6.sub_account AS account_id, anon_6.quantity AS settled_quantity
  FROM anon_6
),
anon_5 AS (
  SELECT account.account_id, account.account_class
  FROM account
),
anon_3 AS (
  SELECT anon_4.security_id, anon_4.account_id, anon_4.settled_quantity, anon_5.account_class
  FROM anon_4
  JOIN anon_5 ON anon_4.account_id = anon_5.account_id
),
anon_2 AS (
  SELECT anon_3.security_id, anon_3.account_id, anon_3.settled_quantity, anon_3.account_class, CAST(0 AS DECIMAL(38, 6)) AS pending_quantity, anon_3.settled_quantity AS trade_date_quantity
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.account_id, anon_2.security_id, anon_2.account_class, CAST(anon_2.settled_quantity AS DECIMAL(38, 6)) AS settled_quantity, CAST(anon_2.pending_quantity AS DECIMAL(38, 6)) AS pending_quantity,
    CAST(anon_2.trade_date_quantity AS DECIMAL(38, 6)) AS trade_date_quantity
  FROM anon_2
)
SELECT anon_1.account_id, anon_1.security_id, anon_1.account_class, anon_1.settled_quantity, anon_1.pending_quantity, anon_1.trade_date_quantity
FROM anon_1
