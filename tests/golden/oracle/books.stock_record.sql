SELECT anon_1.security_id, anon_1.ledger_account, anon_1.sub_account, anon_1.long_quantity, anon_1.short_quantity
FROM (
  SELECT anon_2.security_id AS security_id, anon_2.ledger_account AS ledger_account, anon_2.sub_account AS sub_account, CAST(anon_2.long_quantity AS NUMBER(38, 6)) AS long_quantity,
    CAST(anon_2.short_quantity AS NUMBER(38, 6)) AS short_quantity
  FROM (
    SELECT anon_3.security_id AS security_id, anon_3.ledger_account AS ledger_account, anon_3.sub_account AS sub_account, CASE WHEN (anon_3.quantity > CAST(0 AS NUMBER(38, 6))) THEN anon_3.quantity
      ELSE CAST(0 AS NUMBER(38, 6)) END AS long_quantity, CASE WHEN (-anon_3.quantity > CAST(0 AS NUMBER(38, 6))) THEN -anon_3.quantity ELSE CAST(0 AS NUMBER(38, 6)) END AS short_quantity
    FROM (
      SELECT balance.ledger_account AS ledger_account, balance.sub_account AS sub_account, balance.security_id AS security_id, balance.instrument AS instrument,
        balance.quantity AS quantity, balance.money AS money
      FROM balance
      WHERE balance.quantity != 0
    ) anon_3
  ) anon_2
) anon_1
