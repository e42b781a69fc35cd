WITH
anon_5 AS (
  SELECT corporate_action.action_id, corporate_action.action_kind, corporate_action.security_id, corporate_action.ex_date, corporate_action.record_date,
    corporate_action.payable_date, corporate_action.cash_rate, corporate_action.ratio_new, corporate_action.ratio_old, corporate_action.currency
  FROM corporate_action
  WHERE corporate_action.action_kind = 'SPLIT' AND corporate_action.ex_date = DATE '2026-11-10'
),
anon_4 AS (
  SELECT anon_5.action_id, anon_5.action_kind, anon_5.security_id, anon_5.ex_date, anon_5.record_date, anon_5.payable_date, anon_5.cash_rate, anon_5.ratio_new,
    anon_5.ratio_old, anon_5.currency, CAST(row_number() OVER (PARTITION BY anon_5.security_id ORDER BY anon_5.action_id) AS NUMBER(19)) AS rank
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.action_id, anon_4.action_kind, anon_4.security_id, anon_4.ex_date, anon_4.record_date, anon_4.payable_date, anon_4.cash_rate, anon_4.ratio_new,
    anon_4.ratio_old, anon_4.currency, anon_4.rank
  FROM anon_4
  WHERE anon_4.rank = 1
),
anon_2 AS (
  SELECT anon_3.security_id, anon_3.action_id, anon_3.ratio_new, anon_3.ratio_old, anon_3.ex_date, anon_3.payable_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.security_id, anon_2.action_id, CAST(anon_2.ratio_new AS NUMBER(18, 6)) AS ratio_new, CAST(anon_2.ratio_old AS NUMBER(18, 6)) AS ratio_old,
    CAST(anon_2.ex_date AS DATE) AS ex_date, CAST(anon_2.payable_date AS DATE) AS payable_date
  FROM anon_2
)
SELECT anon_1.security_id, anon_1.action_id, anon_1.ratio_new, anon_1.ratio_old, anon_1.ex_date, anon_1.payable_date
FROM anon_1
