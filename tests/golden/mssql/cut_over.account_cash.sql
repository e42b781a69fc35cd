WITH
anon_6 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.ledger_account IN ('1310', '1330')
),
anon_4 AS (
  SELECT anon_6.sub_account AS account_id, anon_6.instrument AS currency, -anon_6.money AS settled_money
  FROM anon_6
),
anon_5 AS (
  SELECT account.account_id, account.account_class
  FROM account
),
anon_3 AS (
  SELECT anon_4.account_id, anon_4.currency, anon_4.settled_money, anon_5.account_class
  FROM anon_4
  JOIN anon_5 ON anon_4.account_id = anon_5.account_id
),
anon_2 AS (
  SELECT anon_3.account_id, anon_3.currency, anon_3.settled_money, anon_3.account_class, CAST(0 AS DECIMAL(38, 2)) AS pending_money, anon_3.settled_money AS trade_date_money
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.account_id, anon_2.currency, anon_2.account_class, CAST(anon_2.settled_money AS DECIMAL(38, 2)) AS settled_money, CAST(anon_2.pending_money AS DECIMAL(38, 2)) AS pending_money,
    CAST(anon_2.trade_date_money AS DECIMAL(38, 2)) AS trade_date_money
  FROM anon_2
)
SELECT anon_1.account_id, anon_1.currency, anon_1.account_class, anon_1.settled_money, anon_1.pending_money, anon_1.trade_date_money
FROM anon_1
