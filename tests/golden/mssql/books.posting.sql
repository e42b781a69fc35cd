WITH
anon_3 AS (
  SELECT trade_posting.event_kind, trade_posting.event_key, trade_posting.leg, trade_posting.ledger_account, trade_posting.sub_account, trade_posting.security_id,
    trade_posting.instrument, trade_posting.quantity, trade_posting.money, trade_posting.business_date, trade_posting.known_date
  FROM trade_posting
),
anon_4 AS (
  SELECT entitlement_posting.event_kind, entitlement_posting.event_key, entitlement_posting.leg, entitlement_posting.ledger_account, entitlement_posting.sub_account,
    entitlement_posting.security_id, entitlement_posting.instrument, entitlement_posting.quantity, entitlement_posting.money, entitlement_posting.business_date,
    entitlement_posting.known_date
  FROM entitlement_posting
),
anon_5 AS (
  SELECT fx_posting.event_kind, fx_posting.event_key, fx_posting.leg, fx_posting.ledger_account, fx_posting.sub_account, fx_posting.security_id, fx_posting.instrument,
    fx_posting.quantity, fx_posting.money, fx_posting.business_date, fx_posting.known_date
  FROM fx_posting
),
anon_2 AS (
  SELECT event_posting.event_kind, event_posting.event_key, event_posting.leg, event_posting.ledger_account, event_posting.sub_account, event_posting.security_id,
    event_posting.instrument, event_posting.quantity, event_posting.money, event_posting.business_date, event_posting.known_date
  FROM event_posting
  UNION ALL
  SELECT anon_3.event_kind, anon_3.event_key, anon_3.leg, anon_3.ledger_account, anon_3.sub_account, anon_3.security_id, anon_3.instrument, anon_3.quantity,
    anon_3.money, anon_3.business_date, anon_3.known_date
  FROM anon_3
  UNION ALL
  SELECT anon_4.event_kind, anon_4.event_key, anon_4.leg, anon_4.ledger_account, anon_4.sub_account, anon_4.security_id, anon_4.instrument, anon_4.quantity,
    anon_4.money, anon_4.business_date, anon_4.known_date
  FROM anon_4
  UNION ALL
  SELECT anon_5.event_kind, anon_5.event_key, anon_5.leg, anon_5.ledger_account, anon_5.sub_account, anon_5.security_id, anon_5.instrument, anon_5.quantity,
    anon_5.money, anon_5.business_date, anon_5.known_date
  FROM anon_5
),
anon_1 AS (
  SELECT anon_2.event_kind, anon_2.event_key, CAST(anon_2.leg AS BIGINT) AS leg, anon_2.ledger_account, anon_2.sub_account, anon_2.security_id, anon_2.instrument,
    CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_2.money AS DECIMAL(38, 2)) AS money, CAST(anon_2.business_date AS DATE) AS business_date,
    CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.event_kind, anon_1.event_key, anon_1.leg, anon_1.ledger_account, anon_1.sub_account, anon_1.security_id, anon_1.instrument, anon_1.quantity,
  anon_1.money, anon_1.business_date, anon_1.known_date
FROM anon_1
