SELECT anon_1.ledger_account, anon_1.currency, anon_1.account_name, anon_1.opening, anon_1.movement, anon_1.closing
FROM (
  SELECT anon_2.ledger_account AS ledger_account, anon_2.currency AS currency, anon_2.account_name AS account_name, CAST(anon_2.opening AS NUMBER(38, 2)) AS opening,
    CAST(anon_2.movement AS NUMBER(38, 2)) AS movement, CAST(anon_2.closing AS NUMBER(38, 2)) AS closing
  FROM (
    SELECT anon_3.ledger_account AS ledger_account, anon_3.instrument AS instrument, anon_3.opening AS opening, anon_3.closing AS closing, anon_3.instrument AS currency,
      anon_3.closing - anon_3.opening AS movement, coalesce(anon_3.account_name, '?') AS account_name
    FROM (
      SELECT anon_4.ledger_account AS ledger_account, anon_4.instrument AS instrument, anon_4.opening AS opening, anon_4.closing AS closing, anon_5.account_name AS account_name
      FROM (
        SELECT anon_6.ledger_account AS ledger_account, anon_6.instrument AS instrument, CAST(coalesce(sum(anon_6.opening), 0) AS NUMBER(38, 2)) AS opening,
          CAST(coalesce(sum(anon_6.closing), 0) AS NUMBER(38, 2)) AS closing
        FROM (
          SELECT anon_7.ledger_account AS ledger_account, anon_7.instrument AS instrument, anon_7.opening AS opening, anon_7.closing AS closing
          FROM (
            SELECT anon_8.ledger_account AS ledger_account, anon_8.instrument AS instrument, anon_8.opening AS opening, CAST(0 AS NUMBER(38, 2)) AS closing
            FROM (
              SELECT anon_9.ledger_account AS ledger_account, anon_9.instrument AS instrument, CAST(coalesce(sum(anon_9.money), 0) AS NUMBER(38, 2)) AS opening
              FROM (
                SELECT previous_balance.ledger_account AS ledger_account, previous_balance.sub_account AS sub_account, previous_balance.security_id AS security_id,
                  previous_balance.instrument AS instrument, previous_balance.quantity AS quantity, previous_balance.money AS money
                FROM previous_balance
                WHERE previous_balance.money != 0
              ) anon_9
              GROUP BY anon_9.ledger_account, anon_9.instrument
            ) anon_8
          ) anon_7
          UNION ALL
          SELECT anon_10.ledger_account AS ledger_account, anon_10.instrument AS instrument, anon_10.opening AS opening, anon_10.closing AS closing
          FROM (
            SELECT anon_11.ledger_account AS ledger_account, anon_11.instrument AS instrument, anon_11.closing AS closing, CAST(0 AS NUMBER(38, 2)) AS opening
            FROM (
              SELECT anon_12.ledger_account AS ledger_account, anon_12.instrument AS instrument, CAST(coalesce(sum(anon_12.money), 0) AS NUMBER(38, 2)) AS closing
              FROM (
                SELECT balance.ledger_account AS ledger_account, balance.sub_account AS sub_account, balance.security_id AS security_id, balance.instrument AS instrument,
                  balance.quantity AS quantity, balance.money AS money
                FROM balance
                WHERE balance.money != 0
              ) anon_12
              GROUP BY anon_12.ledger_account, anon_12.instrument
            ) anon_11
          ) anon_10
        ) anon_6
        GROUP BY anon_6.ledger_account, anon_6.instrument
      ) anon_4
      LEFT OUTER JOIN (
        SELECT anon_13.ledger_account AS ledger_account, anon_13.name AS account_name
        FROM (
          SELECT chart_of_account.ledger_account AS ledger_account, chart_of_account.valid_from AS valid_from, chart_of_account.valid_to AS valid_to, chart_of_account.name AS name,
            chart_of_account.side AS side, chart_of_account.instrument AS instrument, chart_of_account.credit_account AS credit_account, chart_of_account.focus_line AS focus_line,
            chart_of_account.focus_codes AS focus_codes, chart_of_account.source AS source, chart_of_account.evidence AS evidence, chart_of_account.origin AS origin
          FROM chart_of_account
          WHERE chart_of_account.valid_from <= DATE '2026-11-10' AND chart_of_account.valid_to >= DATE '2026-11-10'
        ) anon_13
      ) anon_5 ON anon_4.ledger_account = anon_5.ledger_account
    ) anon_3
  ) anon_2
) anon_1
