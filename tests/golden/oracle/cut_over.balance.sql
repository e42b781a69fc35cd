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
          SELECT 'S-CUSTOMER' AS ledger_account, anon_6.account_id AS sub_account, anon_6.security_id AS security_id, anon_6.security_id AS instrument,
            CAST(anon_6.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money
          FROM (
            SELECT lot.account_id AS account_id, lot.security_id AS security_id, lot.lot_id AS lot_id, lot.account_class AS account_class, lot.open_date AS open_date,
              lot.open_time AS open_time, lot.quantity AS quantity, lot.cost AS cost, lot.charges AS charges, lot.known_date AS known_date
            FROM lot
            WHERE lot.account_class != 'FIRM'
          ) anon_6
        ) anon_5
        UNION ALL
        SELECT anon_7.ledger_account AS ledger_account, anon_7.sub_account AS sub_account, anon_7.security_id AS security_id, anon_7.instrument AS instrument,
          anon_7.quantity AS quantity, anon_7.money AS money
        FROM (
          SELECT 'S-FIRM' AS ledger_account, anon_8.account_id AS sub_account, anon_8.security_id AS security_id, anon_8.security_id AS instrument, CAST(anon_8.quantity * 1 AS NUMBER(38, 6)) AS quantity,
            CAST(0 AS NUMBER(38, 2)) AS money
          FROM (
            SELECT lot.account_id AS account_id, lot.security_id AS security_id, lot.lot_id AS lot_id, lot.account_class AS account_class, lot.open_date AS open_date,
              lot.open_time AS open_time, lot.quantity AS quantity, lot.cost AS cost, lot.charges AS charges, lot.known_date AS known_date
            FROM lot
            WHERE lot.account_class = 'FIRM'
          ) anon_8
        ) anon_7
        UNION ALL
        SELECT anon_9.ledger_account AS ledger_account, anon_9.sub_account AS sub_account, anon_9.security_id AS security_id, anon_9.instrument AS instrument,
          anon_9.quantity AS quantity, anon_9.money AS money
        FROM (
          SELECT 'S-DEPOSITORY' AS ledger_account, anon_10.account_code AS sub_account, anon_10.security_id AS security_id, anon_10.security_id AS instrument,
            CAST(anon_10.quantity * -1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money
          FROM (
            SELECT opening_line.file_id AS file_id, opening_line.line_number AS line_number, opening_line.byte_offset AS byte_offset, opening_line.byte_length AS byte_length,
              opening_line.reason AS reason, opening_line.detail AS detail, opening_line.raw_text AS raw_text, opening_line.opening_kind AS opening_kind,
              opening_line.account_code AS account_code, opening_line.ledger_account AS ledger_account, opening_line.security_code AS security_code, opening_line.security_code_kind AS security_code_kind,
              opening_line.quantity AS quantity, opening_line.amount AS amount, opening_line.price AS price, opening_line.origin_date AS origin_date, opening_line.short_quantity AS short_quantity,
              opening_line.reference AS reference, opening_line.direction AS direction, opening_line.margin_rate AS margin_rate, opening_line.rebate_rate AS rebate_rate,
              opening_line.currency AS currency, opening_line.account_id AS account_id, opening_line.account_class AS account_class, opening_line.security_id AS security_id
            FROM opening_line
            WHERE opening_line.opening_kind = 'DEPOSITORY'
          ) anon_10
        ) anon_9
        UNION ALL
        SELECT anon_11.ledger_account AS ledger_account, anon_11.sub_account AS sub_account, anon_11.security_id AS security_id, anon_11.instrument AS instrument,
          anon_11.quantity AS quantity, anon_11.money AS money
        FROM (
          SELECT 'S-CNS' AS ledger_account, '-' AS sub_account, anon_12.security_id AS security_id, anon_12.security_id AS instrument, CAST(anon_12.quantity * -1 AS NUMBER(38, 6)) AS quantity,
            CAST(0 AS NUMBER(38, 2)) AS money
          FROM (
            SELECT clearing_position.member_id AS member_id, clearing_position.security_id AS security_id, clearing_position.currency AS currency, clearing_position.net_quantity AS net_quantity,
              clearing_position.settled_quantity AS settled_quantity, clearing_position.open_quantity AS open_quantity, clearing_position.mark_price AS mark_price,
              clearing_position.mark_date AS mark_date, clearing_position.opening_money AS opening_money, clearing_position.open_value AS open_value, clearing_position.settle_money AS settle_money,
              clearing_position.settlement_date AS settlement_date, clearing_position.open_quantity AS quantity
            FROM clearing_position
          ) anon_12
        ) anon_11
        UNION ALL
        SELECT anon_13.ledger_account AS ledger_account, anon_13.sub_account AS sub_account, anon_13.security_id AS security_id, anon_13.instrument AS instrument,
          anon_13.quantity AS quantity, anon_13.money AS money
        FROM (
          SELECT 'S-BORROWED' AS ledger_account, anon_14.loan_id AS sub_account, anon_14.security_id AS security_id, anon_14.security_id AS instrument,
            CAST(anon_14.quantity * 1 AS NUMBER(38, 6)) AS quantity, CAST(0 AS NUMBER(38, 2)) AS money
          FROM (
            SELECT loan.loan_id AS loan_id, loan.direction AS direction, loan.counterparty AS counterparty, loan.security_id AS security_id, loan.currency AS currency,
              loan.start_date AS start_date, loan.quantity AS quantity, loan.contract_price AS contract_price, loan.struck_price AS struck_price, loan.collateral AS collateral,
              loan.margin_rate AS margin_rate, loan.rebate_rate AS rebate_rate, loan.pending_mark AS pending_mark, loan.marked_to AS marked_to, loan.accrued_base AS accrued_base,
              loan.accrued_to AS accrued_to, loan.returned_quantity AS returned_quantity, loan.returned_collateral AS returned_collateral, loan.settled_mark AS settled_mark,
              loan.rebate_base AS rebate_base, loan.recalled AS recalled, loan.status AS status
            FROM loan
            WHERE loan.direction = 'BORROW'
          ) anon_14
        ) anon_13
        UNION ALL
        SELECT anon_15.ledger_account AS ledger_account, anon_15.sub_account AS sub_account, anon_15.security_id AS security_id, anon_15.instrument AS instrument,
          anon_15.quantity AS quantity, anon_15.money AS money
        FROM (
          SELECT 'S-LOANED' AS ledger_account, anon_16.loan_id AS sub_account, anon_16.security_id AS security_id, anon_16.security_id AS instrument, CAST(anon_16.quantity * -1 AS NUMBER(38, 6)) AS quantity,
            CAST(0 AS NUMBER(38, 2)) AS money
          FROM (
            SELECT loan.loan_id AS loan_id, loan.direction AS direction, loan.counterparty AS counterparty, loan.security_id AS security_id, loan.currency AS currency,
              loan.start_date AS start_date, loan.quantity AS quantity, loan.contract_price AS contract_price, loan.struck_price AS struck_price, loan.collateral AS collateral,
              loan.margin_rate AS margin_rate, loan.rebate_rate AS rebate_rate, loan.pending_mark AS pending_mark, loan.marked_to AS marked_to, loan.accrued_base AS accrued_base,
              loan.accrued_to AS accrued_to, loan.returned_quantity AS returned_quantity, loan.returned_collateral AS returned_collateral, loan.settled_mark AS settled_mark,
              loan.rebate_base AS rebate_base, loan.recalled AS recalled, loan.status AS status
            FROM loan
            WHERE loan.direction = 'LOAN'
          ) anon_16
        ) anon_15
        UNION ALL
        SELECT anon_17.ledger_account AS ledger_account, anon_17.sub_account AS sub_account, anon_17.security_id AS security_id, anon_17.instrument AS instrument,
          anon_17.quantity AS quantity, anon_17.money AS money
        FROM (
          SELECT '1310' AS ledger_account, anon_18.account_id AS sub_account, '-' AS security_id, anon_18.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity,
            CAST(anon_18.amount * -1 AS NUMBER(38, 2)) AS money
          FROM (
            SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.byte_offset AS byte_offset, anon_19.byte_length AS byte_length,
              anon_19.reason AS reason, anon_19.detail AS detail, anon_19.raw_text AS raw_text, anon_19.opening_kind AS opening_kind, anon_19.account_code AS account_code,
              anon_19.ledger_account AS ledger_account, anon_19.security_code AS security_code, anon_19.security_code_kind AS security_code_kind, anon_19.quantity AS quantity,
              anon_19.amount AS amount, anon_19.price AS price, anon_19.origin_date AS origin_date, anon_19.short_quantity AS short_quantity, anon_19.reference AS reference,
              anon_19.direction AS direction, anon_19.margin_rate AS margin_rate, anon_19.rebate_rate AS rebate_rate, anon_19.currency AS currency, anon_19.account_id AS account_id,
              anon_19.account_class AS account_class, anon_19.security_id AS security_id
            FROM (
              SELECT opening_line.file_id AS file_id, opening_line.line_number AS line_number, opening_line.byte_offset AS byte_offset, opening_line.byte_length AS byte_length,
                opening_line.reason AS reason, opening_line.detail AS detail, opening_line.raw_text AS raw_text, opening_line.opening_kind AS opening_kind,
                opening_line.account_code AS account_code, opening_line.ledger_account AS ledger_account, opening_line.security_code AS security_code, opening_line.security_code_kind AS security_code_kind,
                opening_line.quantity AS quantity, opening_line.amount AS amount, opening_line.price AS price, opening_line.origin_date AS origin_date,
                opening_line.short_quantity AS short_quantity, opening_line.reference AS reference, opening_line.direction AS direction, opening_line.margin_rate AS margin_rate,
                opening_line.rebate_rate AS rebate_rate, opening_line.currency AS currency, opening_line.account_id AS account_id, opening_line.account_class AS account_class,
                opening_line.security_id AS security_id
              FROM opening_line
              WHERE opening_line.opening_kind = 'CASH'
            ) anon_19
            WHERE anon_19.account_class = 'CUSTOMER'
          ) anon_18
        ) anon_17
        UNION ALL
        SELECT anon_20.ledger_account AS ledger_account, anon_20.sub_account AS sub_account, anon_20.security_id AS security_id, anon_20.instrument AS instrument,
          anon_20.quantity AS quantity, anon_20.money AS money
        FROM (
          SELECT '1330' AS ledger_account, anon_21.account_id AS sub_account, '-' AS security_id, anon_21.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity,
            CAST(anon_21.amount * -1 AS NUMBER(38, 2)) AS money
          FROM (
            SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.byte_offset AS byte_offset, anon_19.byte_length AS byte_length,
              anon_19.reason AS reason, anon_19.detail AS detail, anon_19.raw_text AS raw_text, anon_19.opening_kind AS opening_kind, anon_19.account_code AS account_code,
              anon_19.ledger_account AS ledger_account, anon_19.security_code AS security_code, anon_19.security_code_kind AS security_code_kind, anon_19.quantity AS quantity,
              anon_19.amount AS amount, anon_19.price AS price, anon_19.origin_date AS origin_date, anon_19.short_quantity AS short_quantity, anon_19.reference AS reference,
              anon_19.direction AS direction, anon_19.margin_rate AS margin_rate, anon_19.rebate_rate AS rebate_rate, anon_19.currency AS currency, anon_19.account_id AS account_id,
              anon_19.account_class AS account_class, anon_19.security_id AS security_id
            FROM (
              SELECT opening_line.file_id AS file_id, opening_line.line_number AS line_number, opening_line.byte_offset AS byte_offset, opening_line.byte_length AS byte_length,
                opening_line.reason AS reason, opening_line.detail AS detail, opening_line.raw_text AS raw_text, opening_line.opening_kind AS opening_kind,
                opening_line.account_code AS account_code, opening_line.ledger_account AS ledger_account, opening_line.security_code AS security_code, opening_line.security_code_kind AS security_code_kind,
                opening_line.quantity AS quantity, opening_line.amount AS amount, opening_line.price AS price, opening_line.origin_date AS origin_date,
                opening_line.short_quantity AS short_quantity, opening_line.reference AS reference, opening_line.direction AS direction, opening_line.margin_rate AS margin_rate,
                opening_line.rebate_rate AS rebate_rate, opening_line.currency AS currency, opening_line.account_id AS account_id, opening_line.account_class AS account_class,
                opening_line.security_id AS security_id
              FROM opening_line
              WHERE opening_line.opening_kind = 'CASH'
            ) anon_19
            WHERE anon_19.account_class = 'PAB'
          ) anon_21
        ) anon_20
        UNION ALL
        SELECT anon_22.ledger_account AS ledger_account, anon_22.sub_account AS sub_account, anon_22.security_id AS security_id, anon_22.instrument AS instrument,
          anon_22.quantity AS quantity, anon_22.money AS money
        FROM (
          SELECT '1240' AS ledger_account, '-' AS sub_account, clearing_position.security_id AS security_id, clearing_position.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity,
            CAST(clearing_position.open_value * -1 AS NUMBER(38, 2)) AS money
          FROM clearing_position
        ) anon_22
        UNION ALL
        SELECT anon_23.ledger_account AS ledger_account, anon_23.sub_account AS sub_account, anon_23.security_id AS security_id, anon_23.instrument AS instrument,
          anon_23.quantity AS quantity, anon_23.money AS money
        FROM (
          SELECT '1510' AS ledger_account, valuation.account_id AS sub_account, valuation.security_id AS security_id, valuation.currency AS instrument,
            CAST(0 AS NUMBER(38, 6)) AS quantity, CAST(valuation.market_value * 1 AS NUMBER(38, 2)) AS money
          FROM valuation
        ) anon_23
        UNION ALL
        SELECT anon_24.ledger_account AS ledger_account, anon_24.sub_account AS sub_account, anon_24.security_id AS security_id, anon_24.instrument AS instrument,
          anon_24.quantity AS quantity, anon_24.money AS money
        FROM (
          SELECT '1220' AS ledger_account, anon_25.loan_id AS sub_account, '-' AS security_id, anon_25.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity,
            CAST(anon_25.collateral * 1 AS NUMBER(38, 2)) AS money
          FROM (
            SELECT loan.loan_id AS loan_id, loan.direction AS direction, loan.counterparty AS counterparty, loan.security_id AS security_id, loan.currency AS currency,
              loan.start_date AS start_date, loan.quantity AS quantity, loan.contract_price AS contract_price, loan.struck_price AS struck_price, loan.collateral AS collateral,
              loan.margin_rate AS margin_rate, loan.rebate_rate AS rebate_rate, loan.pending_mark AS pending_mark, loan.marked_to AS marked_to, loan.accrued_base AS accrued_base,
              loan.accrued_to AS accrued_to, loan.returned_quantity AS returned_quantity, loan.returned_collateral AS returned_collateral, loan.settled_mark AS settled_mark,
              loan.rebate_base AS rebate_base, loan.recalled AS recalled, loan.status AS status
            FROM loan
            WHERE loan.direction = 'BORROW'
          ) anon_25
        ) anon_24
        UNION ALL
        SELECT anon_26.ledger_account AS ledger_account, anon_26.sub_account AS sub_account, anon_26.security_id AS security_id, anon_26.instrument AS instrument,
          anon_26.quantity AS quantity, anon_26.money AS money
        FROM (
          SELECT '2120' AS ledger_account, anon_27.loan_id AS sub_account, '-' AS security_id, anon_27.currency AS instrument, CAST(0 AS NUMBER(38, 6)) AS quantity,
            CAST(anon_27.collateral * -1 AS NUMBER(38, 2)) AS money
          FROM (
            SELECT loan.loan_id AS loan_id, loan.direction AS direction, loan.counterparty AS counterparty, loan.security_id AS security_id, loan.currency AS currency,
              loan.start_date AS start_date, loan.quantity AS quantity, loan.contract_price AS contract_price, loan.struck_price AS struck_price, loan.collateral AS collateral,
              loan.margin_rate AS margin_rate, loan.rebate_rate AS rebate_rate, loan.pending_mark AS pending_mark, loan.marked_to AS marked_to, loan.accrued_base AS accrued_base,
              loan.accrued_to AS accrued_to, loan.returned_quantity AS returned_quantity, loan.returned_collateral AS returned_collateral, loan.settled_mark AS settled_mark,
              loan.rebate_base AS rebate_base, loan.recalled AS recalled, loan.status AS status
            FROM loan
            WHERE loan.direction = 'LOAN'
          ) anon_27
        ) anon_26
        UNION ALL
        SELECT anon_28.ledger_account AS ledger_account, anon_28.sub_account AS sub_account, anon_28.security_id AS security_id, anon_28.instrument AS instrument,
          anon_28.quantity AS quantity, anon_28.money AS money
        FROM (
          SELECT anon_29.ledger_account AS ledger_account, coalesce(anon_29.account_code, '-') AS sub_account, '-' AS security_id, anon_29.currency AS instrument,
            CAST(0 AS NUMBER(38, 6)) AS quantity, anon_29.amount AS money
          FROM (
            SELECT anon_30.file_id AS file_id, anon_30.line_number AS line_number, anon_30.byte_offset AS byte_offset, anon_30.byte_length AS byte_length,
              anon_30.reason AS reason, anon_30.detail AS detail, anon_30.raw_text AS raw_text, anon_30.opening_kind AS opening_kind, anon_30.account_code AS account_code,
              anon_30.ledger_account AS ledger_account, anon_30.security_code AS security_code, anon_30.security_code_kind AS security_code_kind, anon_30.quantity AS quantity,
              anon_30.amount AS amount, anon_30.price AS price, anon_30.origin_date AS origin_date, anon_30.short_quantity AS short_quantity, anon_30.reference AS reference,
              anon_30.direction AS direction, anon_30.margin_rate AS margin_rate, anon_30.rebate_rate AS rebate_rate, anon_30.currency AS currency, anon_30.account_id AS account_id,
              anon_30.account_class AS account_class, anon_30.security_id AS security_id
            FROM (
              SELECT opening_line.file_id AS file_id, opening_line.line_number AS line_number, opening_line.byte_offset AS byte_offset, opening_line.byte_length AS byte_length,
                opening_line.reason AS reason, opening_line.detail AS detail, opening_line.raw_text AS raw_text, opening_line.opening_kind AS opening_kind,
                opening_line.account_code AS account_code, opening_line.ledger_account AS ledger_account, opening_line.security_code AS security_code, opening_line.security_code_kind AS security_code_kind,
                opening_line.quantity AS quantity, opening_line.amount AS amount, opening_line.price AS price, opening_line.origin_date AS origin_date,
                opening_line.short_quantity AS short_quantity, opening_line.reference AS reference, opening_line.direction AS direction, opening_line.margin_rate AS margin_rate,
                opening_line.rebate_rate AS rebate_rate, opening_line.currency AS currency, opening_line.account_id AS account_id, opening_line.account_class AS account_class,
                opening_line.security_id AS security_id
              FROM opening_line
              WHERE opening_line.opening_kind = 'LEDGER'
            ) anon_30
            WHERE (anon_30.ledger_account NOT IN ('1310', '1330', '1240', '1510', '1220', '2120'))
          ) anon_29
        ) anon_28
      ) anon_4
      GROUP BY anon_4.ledger_account, anon_4.sub_account, anon_4.security_id, anon_4.instrument
    ) anon_3
    WHERE anon_3.quantity != 0 OR anon_3.money != 0
  ) anon_2
) anon_1
