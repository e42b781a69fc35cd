WITH
anon_9 AS (
  SELECT previous_balance.ledger_account, previous_balance.sub_account, previous_balance.security_id, previous_balance.instrument, previous_balance.quantity,
    previous_balance.money
  FROM previous_balance
  WHERE previous_balance.money != 0
),
anon_8 AS (
  SELECT anon_9.ledger_account, anon_9.instrument, CAST(coalesce(SUM(anon_9.money), 0) AS DECIMAL(38, 2)) AS opening
  FROM anon_9
  GROUP BY anon_9.ledger_account, anon_9.instrument
),
anon_7 AS (
  SELECT anon_8.ledger_account, anon_8.instrument, anon_8.opening, CAST(0 AS DECIMAL(38, 2)) AS closing
  FROM anon_8
),
anon_12 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.money != 0
),
anon_11 AS (
  SELECT anon_12.ledger_account, anon_12.instrument, CAST(coalesce(SUM(anon_12.money), 0) AS DECIMAL(38, 2)) AS closing
  FROM anon_12
  GROUP BY anon_12.ledger_account, anon_12.instrument
),
anon_10 AS (
  SELECT anon_11.ledger_account, anon_11.instrument, anon_11.closing, CAST(0 AS DECIMAL(38, 2)) AS opening
  FROM anon_11
),
anon_6 AS (
  SELECT anon_7.ledger_account, anon_7.instrument, anon_7.opening, anon_7.closing
  FROM anon_7
  UNION ALL
  SELECT anon_10.ledger_account, anon_10.instrument, anon_10.opening, anon_10.closing
  FROM anon_10
),
anon_4 AS (
  SELECT anon_6.ledger_account, anon_6.instrument, CAST(coalesce(SUM(anon_6.opening), 0) AS DECIMAL(38, 2)) AS opening, CAST(coalesce(SUM(anon_6.closing), 0) AS DECIMAL(38, 2)) AS closing
  FROM anon_6
  GROUP BY anon_6.ledger_account, anon_6.instrument
),
anon_13 AS (
  SELECT chart_of_account.ledger_account, chart_of_account.valid_from, chart_of_account.valid_to, chart_of_account.name, chart_of_account.side, chart_of_account.instrument,
    chart_of_account.credit_account, chart_of_account.focus_line, chart_of_account.focus_codes, chart_of_account.source, chart_of_account.evidence, chart_of_account.origin
  FROM chart_of_account
  WHERE chart_of_account.valid_from <= CAST('2026-11-10' AS DATE) AND chart_of_account.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_5 AS (
  SELECT anon_13.ledger_account, anon_13.name AS account_name
  FROM anon_13
),
anon_3 AS (
  SELECT anon_4.ledger_account, anon_4.instrument, anon_4.opening, anon_4.closing, anon_5.account_name
  FROM anon_4
  LEFT OUTER JOIN anon_5 ON anon_4.ledger_account = anon_5.ledger_account
),
anon_2 AS (
  SELECT anon_3.ledger_account, anon_3.instrument, anon_3.opening, anon_3.closing, anon_3.instrument AS currency, anon_3.closing - anon_3.opening AS movement,
    coalesce(anon_3.account_name, '?') AS account_name
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.ledger_account, anon_2.currency, anon_2.account_name, CAST(anon_2.opening AS DECIMAL(38, 2)) AS opening, CAST(anon_2.movement AS DECIMAL(38, 2)) AS movement,
    CAST(anon_2.closing AS DECIMAL(38, 2)) AS closing
  FROM anon_2
)
SELECT anon_1.ledger_account, anon_1.currency, anon_1.account_name, anon_1.opening, anon_1.movement, anon_1.closing
FROM anon_1
