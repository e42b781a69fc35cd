SELECT anon_1.event_kind, anon_1.event_key, anon_1.leg, anon_1.ledger_account, anon_1.sub_account, anon_1.security_id, anon_1.instrument, anon_1.quantity,
  anon_1.money, anon_1.business_date, anon_1.known_date
FROM (
  SELECT anon_2.event_kind AS event_kind, anon_2.event_key AS event_key, CAST(anon_2.leg AS BIGINT) AS leg, anon_2.ledger_account AS ledger_account, anon_2.sub_account AS sub_account,
    anon_2.security_id AS security_id, anon_2.instrument AS instrument, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_2.money AS DECIMAL(38, 2)) AS money,
    CAST(anon_2.business_date AS DATE) AS business_date, CAST(anon_2.known_date AS DATE) AS known_date
  FROM (
    SELECT event_posting.event_kind AS event_kind, event_posting.event_key AS event_key, event_posting.leg AS leg, event_posting.ledger_account AS ledger_account,
      event_posting.sub_account AS sub_account, event_posting.security_id AS security_id, event_posting.instrument AS instrument, event_posting.quantity AS quantity,
      event_posting.money AS money, event_posting.business_date AS business_date, event_posting.known_date AS known_date
    FROM event_posting
    UNION ALL
    SELECT anon_3.event_kind AS event_kind, anon_3.event_key AS event_key, anon_3.leg AS leg, anon_3.ledger_account AS ledger_account, anon_3.sub_account AS sub_account,
      anon_3.security_id AS security_id, anon_3.instrument AS instrument, anon_3.quantity AS quantity, anon_3.money AS money, anon_3.business_date AS business_date,
      anon_3.known_date AS known_date
    FROM (
      SELECT trade_posting.event_kind AS event_kind, trade_posting.event_key AS event_key, trade_posting.leg AS leg, trade_posting.ledger_account AS ledger_account,
        trade_posting.sub_account AS sub_account, trade_posting.security_id AS security_id, trade_posting.instrument AS instrument, trade_posting.quantity AS quantity,
        trade_posting.money AS money, trade_posting.business_date AS business_date, trade_posting.known_date AS known_date
      FROM trade_posting
    ) AS anon_3
    UNION ALL
    SELECT anon_4.event_kind AS event_kind, anon_4.event_key AS event_key, anon_4.leg AS leg, anon_4.ledger_account AS ledger_account, anon_4.sub_account AS sub_account,
      anon_4.security_id AS security_id, anon_4.instrument AS instrument, anon_4.quantity AS quantity, anon_4.money AS money, anon_4.business_date AS business_date,
      anon_4.known_date AS known_date
    FROM (
      SELECT entitlement_posting.event_kind AS event_kind, entitlement_posting.event_key AS event_key, entitlement_posting.leg AS leg, entitlement_posting.ledger_account AS ledger_account,
        entitlement_posting.sub_account AS sub_account, entitlement_posting.security_id AS security_id, entitlement_posting.instrument AS instrument, entitlement_posting.quantity AS quantity,
        entitlement_posting.money AS money, entitlement_posting.business_date AS business_date, entitlement_posting.known_date AS known_date
      FROM entitlement_posting
    ) AS anon_4
  ) AS anon_2
) AS anon_1
