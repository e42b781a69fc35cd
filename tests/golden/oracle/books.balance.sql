SELECT anon_1.ledger_account, anon_1.sub_account, anon_1.security_id, anon_1.instrument, anon_1.quantity, anon_1.money
FROM (
  SELECT anon_2.ledger_account AS ledger_account, anon_2.sub_account AS sub_account, anon_2.security_id AS security_id, anon_2.instrument AS instrument,
    CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_2.money AS NUMBER(38, 2)) AS money
  FROM (
    SELECT anon_3.ledger_account AS ledger_account, anon_3.sub_account AS sub_account, anon_3.security_id AS security_id, anon_3.instrument AS instrument,
      anon_3.quantity AS quantity, anon_3.money AS money
    FROM (
      SELECT anon_4.ledger_account AS ledger_account, anon_4.sub_account AS sub_account, anon_4.security_id AS security_id, anon_4.instrument AS instrument,
        CAST(coalesce(sum(anon_4.quantity), 0) AS NUMBER(38, 6)) AS quantity, CAST(coalesce(sum(anon_4.money), 0) AS NUMBER(38, 2)) AS money
      FROM (
        SELECT anon_5.ledger_account AS ledger_account, anon_5.sub_account AS sub_account, anon_5.security_id AS security_id, anon_5.instrument AS instrument,
          anon_5.quantity AS quantity, anon_5.money AS money
        FROM (
          SELECT posting.ledger_account AS ledger_account, posting.sub_account AS sub_account, posting.security_id AS security_id, posting.instrument AS instrument,
            posting.quantity AS quantity, posting.money AS money
          FROM posting
        ) anon_5
        UNION ALL
        SELECT anon_6.ledger_account AS ledger_account, anon_6.sub_account AS sub_account, anon_6.security_id AS security_id, anon_6.instrument AS instrument,
          anon_6.quantity AS quantity, anon_6.money AS money
        FROM (
          SELECT previous_balance.ledger_account AS ledger_account, previous_balance.sub_account AS sub_account, previous_balance.security_id AS security_id,
            previous_balance.instrument AS instrument, previous_balance.quantity AS quantity, previous_balance.money AS money
          FROM previous_balance
        ) anon_6
      ) anon_4
      GROUP BY anon_4.ledger_account, anon_4.sub_account, anon_4.security_id, anon_4.instrument
    ) anon_3
    WHERE anon_3.quantity != 0 OR anon_3.money != 0
  ) anon_2
) anon_1
