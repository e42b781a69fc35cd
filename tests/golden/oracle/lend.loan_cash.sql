SELECT anon_1.loan_id, anon_1.movement_kind, anon_1.direction, anon_1.counterparty, anon_1.security_id, anon_1.currency, anon_1.quantity, anon_1.money
FROM (
  SELECT anon_2.loan_id AS loan_id, anon_2.movement_kind AS movement_kind, anon_2.direction AS direction, anon_2.counterparty AS counterparty, anon_2.security_id AS security_id,
    anon_2.currency AS currency, CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_2.money AS NUMBER(38, 2)) AS money
  FROM (
    SELECT anon_3.loan_id AS loan_id, anon_3.direction AS direction, anon_3.counterparty AS counterparty, anon_3.security_id AS security_id, anon_3.currency AS currency,
      anon_3.movement_kind AS movement_kind, anon_3.quantity AS quantity, anon_3.money AS money
    FROM (
      SELECT anon_4.loan_id AS loan_id, anon_4.direction AS direction, anon_4.counterparty AS counterparty, anon_4.security_id AS security_id, anon_4.currency AS currency,
        'OPEN' AS movement_kind, CAST(CASE WHEN (anon_4.direction = 'BORROW') THEN 1 ELSE -1 END * CAST(anon_4.quantity AS NUMBER(38, 6)) AS NUMBER(38, 6)) AS quantity,
        CAST(CASE WHEN (anon_4.direction = 'BORROW') THEN 1 ELSE -1 END * (-CAST(round(CAST(CAST(anon_4.quantity AS NUMBER(19, 6)) * anon_4.loan_price AS NUMBER(38, 14)), 2) AS NUMBER(38, 2))) AS NUMBER(38, 2)) AS money
      FROM (
        SELECT loan_event.file_id AS file_id, loan_event.line_number AS line_number, loan_event.event_id AS event_id, loan_event.loan_id AS loan_id, loan_event.event_kind AS event_kind,
          loan_event.direction AS direction, loan_event.counterparty AS counterparty, loan_event.security_id AS security_id, loan_event.quantity AS quantity,
          loan_event.loan_price AS loan_price, loan_event.margin_rate AS margin_rate, loan_event.rebate_rate AS rebate_rate, loan_event.effective_date AS effective_date,
          loan_event.currency AS currency, loan_event.status AS status, loan_event.reason AS reason, loan_event.known_date AS known_date
        FROM loan_event
        WHERE loan_event.status = 'accepted' AND loan_event.event_kind = 'OPEN'
      ) anon_4
    ) anon_3
    UNION ALL
    SELECT anon_5.loan_id AS loan_id, anon_5.direction AS direction, anon_5.counterparty AS counterparty, anon_5.security_id AS security_id, anon_5.currency AS currency,
      anon_5.movement_kind AS movement_kind, anon_5.quantity AS quantity, anon_5.money AS money
    FROM (
      SELECT anon_6.loan_id AS loan_id, anon_6.direction AS direction, anon_6.counterparty AS counterparty, anon_6.security_id AS security_id, anon_6.currency AS currency,
        'MARK' AS movement_kind, CAST(CASE WHEN (anon_6.direction = 'BORROW') THEN 1 ELSE -1 END * CAST(0 AS NUMBER(38, 6)) AS NUMBER(38, 6)) AS quantity,
        CAST(CASE WHEN (anon_6.direction = 'BORROW') THEN 1 ELSE -1 END * (-anon_6.settled_mark) AS NUMBER(38, 2)) AS money
      FROM (
        SELECT loan.loan_id AS loan_id, loan.direction AS direction, loan.counterparty AS counterparty, loan.security_id AS security_id, loan.currency AS currency,
          loan.start_date AS start_date, loan.quantity AS quantity, loan.contract_price AS contract_price, loan.struck_price AS struck_price, loan.collateral AS collateral,
          loan.margin_rate AS margin_rate, loan.rebate_rate AS rebate_rate, loan.pending_mark AS pending_mark, loan.marked_to AS marked_to, loan.accrued_base AS accrued_base,
          loan.accrued_to AS accrued_to, loan.returned_quantity AS returned_quantity, loan.returned_collateral AS returned_collateral, loan.settled_mark AS settled_mark,
          loan.rebate_base AS rebate_base, loan.recalled AS recalled, loan.status AS status
        FROM loan
        WHERE loan.settled_mark != 0
      ) anon_6
    ) anon_5
    UNION ALL
    SELECT anon_7.loan_id AS loan_id, anon_7.direction AS direction, anon_7.counterparty AS counterparty, anon_7.security_id AS security_id, anon_7.currency AS currency,
      anon_7.movement_kind AS movement_kind, anon_7.quantity AS quantity, anon_7.money AS money
    FROM (
      SELECT anon_8.loan_id AS loan_id, anon_8.direction AS direction, anon_8.counterparty AS counterparty, anon_8.security_id AS security_id, anon_8.currency AS currency,
        'RETURN' AS movement_kind, CAST(CASE WHEN (anon_8.direction = 'BORROW') THEN 1 ELSE -1 END * (-anon_8.returned_quantity) AS NUMBER(38, 6)) AS quantity,
        CAST(CASE WHEN (anon_8.direction = 'BORROW') THEN 1 ELSE -1 END * anon_8.returned_collateral AS NUMBER(38, 2)) AS money
      FROM (
        SELECT loan.loan_id AS loan_id, loan.direction AS direction, loan.counterparty AS counterparty, loan.security_id AS security_id, loan.currency AS currency,
          loan.start_date AS start_date, loan.quantity AS quantity, loan.contract_price AS contract_price, loan.struck_price AS struck_price, loan.collateral AS collateral,
          loan.margin_rate AS margin_rate, loan.rebate_rate AS rebate_rate, loan.pending_mark AS pending_mark, loan.marked_to AS marked_to, loan.accrued_base AS accrued_base,
          loan.accrued_to AS accrued_to, loan.returned_quantity AS returned_quantity, loan.returned_collateral AS returned_collateral, loan.settled_mark AS settled_mark,
          loan.rebate_base AS rebate_base, loan.recalled AS recalled, loan.status AS status
        FROM loan
        WHERE loan.returned_quantity != 0
      ) anon_8
    ) anon_7
    UNION ALL
    SELECT anon_9.loan_id AS loan_id, anon_9.direction AS direction, anon_9.counterparty AS counterparty, anon_9.security_id AS security_id, anon_9.currency AS currency,
      anon_9.movement_kind AS movement_kind, anon_9.quantity AS quantity, anon_9.money AS money
    FROM (
      SELECT anon_10.loan_id AS loan_id, anon_10.direction AS direction, anon_10.counterparty AS counterparty, anon_10.security_id AS security_id, anon_10.currency AS currency,
        'REBATE' AS movement_kind, CAST(CASE WHEN (anon_10.direction = 'BORROW') THEN 1 ELSE -1 END * CAST(0 AS NUMBER(38, 6)) AS NUMBER(38, 6)) AS quantity,
        CAST(CASE WHEN (anon_10.direction = 'BORROW') THEN 1 ELSE -1 END * anon_10.rebate AS NUMBER(38, 2)) AS money
      FROM (
        SELECT anon_11.loan_id AS loan_id, anon_11.direction AS direction, anon_11.counterparty AS counterparty, anon_11.security_id AS security_id, anon_11.currency AS currency,
          anon_11.start_date AS start_date, anon_11.quantity AS quantity, anon_11.contract_price AS contract_price, anon_11.struck_price AS struck_price,
          anon_11.collateral AS collateral, anon_11.margin_rate AS margin_rate, anon_11.rebate_rate AS rebate_rate, anon_11.pending_mark AS pending_mark,
          anon_11.marked_to AS marked_to, anon_11.accrued_base AS accrued_base, anon_11.accrued_to AS accrued_to, anon_11.returned_quantity AS returned_quantity,
          anon_11.returned_collateral AS returned_collateral, anon_11.settled_mark AS settled_mark, anon_11.rebate_base AS rebate_base, anon_11.recalled AS recalled,
          anon_11.status AS status, anon_11.policy_id AS policy_id, anon_11.day_count AS day_count, anon_11.rebate AS rebate
        FROM (
          SELECT anon_12.loan_id AS loan_id, anon_12.direction AS direction, anon_12.counterparty AS counterparty, anon_12.security_id AS security_id, anon_12.currency AS currency,
            anon_12.start_date AS start_date, anon_12.quantity AS quantity, anon_12.contract_price AS contract_price, anon_12.struck_price AS struck_price,
            anon_12.collateral AS collateral, anon_12.margin_rate AS margin_rate, anon_12.rebate_rate AS rebate_rate, anon_12.pending_mark AS pending_mark,
            anon_12.marked_to AS marked_to, anon_12.accrued_base AS accrued_base, anon_12.accrued_to AS accrued_to, anon_12.returned_quantity AS returned_quantity,
            anon_12.returned_collateral AS returned_collateral, anon_12.settled_mark AS settled_mark, anon_12.rebate_base AS rebate_base, anon_12.recalled AS recalled,
            anon_12.status AS status, anon_12.policy_id AS policy_id, anon_12.day_count AS day_count, CASE WHEN (anon_12.rebate_base < 0) THEN -CAST(CAST(CAST(TRUNC(CAST(abs(CAST(CAST(anon_12.rebate_base AS NUMBER(28, 6)) * CAST(1000000 AS NUMBER(7, 0)) AS NUMBER(28, 0))) * 100 * 2 + anon_12.day_count * 10000 * 1000000 AS NUMBER(37, 0)) / CAST(anon_12.day_count * 10000 * 2 * 1000000 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(27, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2))
            ELSE CAST(CAST(CAST(TRUNC(CAST(abs(CAST(CAST(anon_12.rebate_base AS NUMBER(28, 6)) * CAST(1000000 AS NUMBER(7, 0)) AS NUMBER(28, 0))) * 100 * 2 + anon_12.day_count * 10000 * 1000000 AS NUMBER(37, 0)) / CAST(anon_12.day_count * 10000 * 2 * 1000000 AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(27, 0)) * CAST(0.01 AS NUMBER(3, 2)) AS NUMBER(38, 2)) END AS rebate
          FROM (
            SELECT anon_13.loan_id AS loan_id, anon_13.direction AS direction, anon_13.counterparty AS counterparty, anon_13.security_id AS security_id,
              anon_13.currency AS currency, anon_13.start_date AS start_date, anon_13.quantity AS quantity, anon_13.contract_price AS contract_price, anon_13.struck_price AS struck_price,
              anon_13.collateral AS collateral, anon_13.margin_rate AS margin_rate, anon_13.rebate_rate AS rebate_rate, anon_13.pending_mark AS pending_mark,
              anon_13.marked_to AS marked_to, anon_13.accrued_base AS accrued_base, anon_13.accrued_to AS accrued_to, anon_13.returned_quantity AS returned_quantity,
              anon_13.returned_collateral AS returned_collateral, anon_13.settled_mark AS settled_mark, anon_13.rebate_base AS rebate_base, anon_13.recalled AS recalled,
              anon_13.status AS status, anon_13.policy_id AS policy_id, anon_14.day_count AS day_count
            FROM (
              SELECT anon_15.loan_id AS loan_id, anon_15.direction AS direction, anon_15.counterparty AS counterparty, anon_15.security_id AS security_id,
                anon_15.currency AS currency, anon_15.start_date AS start_date, anon_15.quantity AS quantity, anon_15.contract_price AS contract_price,
                anon_15.struck_price AS struck_price, anon_15.collateral AS collateral, anon_15.margin_rate AS margin_rate, anon_15.rebate_rate AS rebate_rate,
                anon_15.pending_mark AS pending_mark, anon_15.marked_to AS marked_to, anon_15.accrued_base AS accrued_base, anon_15.accrued_to AS accrued_to,
                anon_15.returned_quantity AS returned_quantity, anon_15.returned_collateral AS returned_collateral, anon_15.settled_mark AS settled_mark,
                anon_15.rebate_base AS rebate_base, anon_15.recalled AS recalled, anon_15.status AS status, 'US_CASH' AS policy_id
              FROM (
                SELECT loan.loan_id AS loan_id, loan.direction AS direction, loan.counterparty AS counterparty, loan.security_id AS security_id, loan.currency AS currency,
                  loan.start_date AS start_date, loan.quantity AS quantity, loan.contract_price AS contract_price, loan.struck_price AS struck_price, loan.collateral AS collateral,
                  loan.margin_rate AS margin_rate, loan.rebate_rate AS rebate_rate, loan.pending_mark AS pending_mark, loan.marked_to AS marked_to, loan.accrued_base AS accrued_base,
                  loan.accrued_to AS accrued_to, loan.returned_quantity AS returned_quantity, loan.returned_collateral AS returned_collateral, loan.settled_mark AS settled_mark,
                  loan.rebate_base AS rebate_base, loan.recalled AS recalled, loan.status AS status
                FROM loan
                WHERE loan.rebate_base != 0
              ) anon_15
            ) anon_13
            JOIN (
              SELECT anon_16.policy_id AS policy_id, anon_16.day_count AS day_count
              FROM (
                SELECT loan_policy.policy_id AS policy_id, loan_policy.valid_from AS valid_from, loan_policy.valid_to AS valid_to, loan_policy.margin_rate AS margin_rate,
                  loan_policy.contract_price_step AS contract_price_step, loan_policy.day_count AS day_count, loan_policy.rebate_paid AS rebate_paid, loan_policy.mark_price AS mark_price,
                  loan_policy.return_price AS return_price, loan_policy.source AS source, loan_policy.evidence AS evidence, loan_policy.origin AS origin
                FROM loan_policy
                WHERE loan_policy.policy_id = 'US_CASH' AND loan_policy.valid_from <= DATE '2026-11-10' AND loan_policy.valid_to >= DATE '2026-11-10'
              ) anon_16
            ) anon_14 ON anon_14.policy_id = anon_13.policy_id
          ) anon_12
        ) anon_11
        WHERE anon_11.rebate != 0
      ) anon_10
    ) anon_9
  ) anon_2
) anon_1
