SELECT anon_1. "check", anon_1.item, anon_1.expected, anon_1.found, anon_1.difference
FROM (
  SELECT anon_2. "check" AS "check", anon_2.item AS item, CAST(anon_2.expected AS NUMBER(38, 6)) AS expected, CAST(anon_2.found AS NUMBER(38, 6)) AS found,
    CAST(anon_2.difference AS NUMBER(38, 6)) AS difference
  FROM (
    SELECT anon_3. "check" AS "check", anon_3.item AS item, anon_3.expected AS expected, anon_3.found AS found, anon_3.found - anon_3.expected AS difference
    FROM (
      SELECT anon_4. "check" AS "check", anon_4.item AS item, CAST(coalesce(sum(anon_4.expected), 0) AS NUMBER(38, 6)) AS expected, CAST(coalesce(sum(anon_4.found), 0) AS NUMBER(38, 6)) AS found
      FROM (
        SELECT anon_5. "check" AS "check", anon_5.item AS item, anon_5.expected AS expected, anon_5.found AS found
        FROM (
          SELECT 'UNKNOWN_ACCOUNT' AS "check", coalesce(anon_6.account_code, '-') AS item, CAST(CAST(0 AS NUMBER(38, 6)) AS NUMBER(38, 6)) AS expected,
            CAST(CAST(1 AS NUMBER(38, 6)) AS NUMBER(38, 6)) AS found
          FROM (
            SELECT opening_line.file_id AS file_id, opening_line.line_number AS line_number, opening_line.byte_offset AS byte_offset, opening_line.byte_length AS byte_length,
              opening_line.reason AS reason, opening_line.detail AS detail, opening_line.raw_text AS raw_text, opening_line.opening_kind AS opening_kind,
              opening_line.account_code AS account_code, opening_line.ledger_account AS ledger_account, opening_line.security_code AS security_code, opening_line.security_code_kind AS security_code_kind,
              opening_line.quantity AS quantity, opening_line.amount AS amount, opening_line.price AS price, opening_line.origin_date AS origin_date, opening_line.short_quantity AS short_quantity,
              opening_line.reference AS reference, opening_line.direction AS direction, opening_line.margin_rate AS margin_rate, opening_line.rebate_rate AS rebate_rate,
              opening_line.currency AS currency, opening_line.account_id AS account_id, opening_line.account_class AS account_class, opening_line.security_id AS security_id
            FROM opening_line
            WHERE opening_line.opening_kind IN ('LOT', 'CASH') AND opening_line.account_class IS NULL
          ) anon_6
        ) anon_5
        UNION ALL
        SELECT anon_7. "check" AS "check", anon_7.item AS item, anon_7.expected AS expected, anon_7.found AS found
        FROM (
          SELECT 'UNKNOWN_SECURITY' AS "check", coalesce(anon_8.security_code, '-') AS item, CAST(CAST(0 AS NUMBER(38, 6)) AS NUMBER(38, 6)) AS expected,
            CAST(CAST(1 AS NUMBER(38, 6)) AS NUMBER(38, 6)) AS found
          FROM (
            SELECT opening_line.file_id AS file_id, opening_line.line_number AS line_number, opening_line.byte_offset AS byte_offset, opening_line.byte_length AS byte_length,
              opening_line.reason AS reason, opening_line.detail AS detail, opening_line.raw_text AS raw_text, opening_line.opening_kind AS opening_kind,
              opening_line.account_code AS account_code, opening_line.ledger_account AS ledger_account, opening_line.security_code AS security_code, opening_line.security_code_kind AS security_code_kind,
              opening_line.quantity AS quantity, opening_line.amount AS amount, opening_line.price AS price, opening_line.origin_date AS origin_date, opening_line.short_quantity AS short_quantity,
              opening_line.reference AS reference, opening_line.direction AS direction, opening_line.margin_rate AS margin_rate, opening_line.rebate_rate AS rebate_rate,
              opening_line.currency AS currency, opening_line.account_id AS account_id, opening_line.account_class AS account_class, opening_line.security_id AS security_id
            FROM opening_line
            WHERE opening_line.opening_kind IN ('LOT', 'DEPOSITORY', 'CLEARING', 'LOAN') AND opening_line.security_id IS NULL
          ) anon_8
        ) anon_7
        UNION ALL
        SELECT anon_9. "check" AS "check", anon_9.item AS item, anon_9.expected AS expected, anon_9.found AS found
        FROM (
          SELECT 'SHORT_QUANTITY' AS "check", coalesce(anon_10.security_code, '-') AS item, CAST(CASE WHEN (-anon_10.quantity > 0) THEN -anon_10.quantity
            ELSE 0 END AS NUMBER(38, 6)) AS expected, CAST(anon_10.short_quantity AS NUMBER(38, 6)) AS found
          FROM (
            SELECT opening_line.file_id AS file_id, opening_line.line_number AS line_number, opening_line.byte_offset AS byte_offset, opening_line.byte_length AS byte_length,
              opening_line.reason AS reason, opening_line.detail AS detail, opening_line.raw_text AS raw_text, opening_line.opening_kind AS opening_kind,
              opening_line.account_code AS account_code, opening_line.ledger_account AS ledger_account, opening_line.security_code AS security_code, opening_line.security_code_kind AS security_code_kind,
              opening_line.quantity AS quantity, opening_line.amount AS amount, opening_line.price AS price, opening_line.origin_date AS origin_date, opening_line.short_quantity AS short_quantity,
              opening_line.reference AS reference, opening_line.direction AS direction, opening_line.margin_rate AS margin_rate, opening_line.rebate_rate AS rebate_rate,
              opening_line.currency AS currency, opening_line.account_id AS account_id, opening_line.account_class AS account_class, opening_line.security_id AS security_id
            FROM opening_line
            WHERE opening_line.opening_kind = 'CLEARING' AND coalesce(opening_line.short_quantity, CAST(0 AS NUMBER(18, 6))) > CASE WHEN (-opening_line.quantity > 0) THEN -opening_line.quantity
              ELSE 0 END
          ) anon_10
        ) anon_9
        UNION ALL
        SELECT anon_11. "check" AS "check", anon_11.item AS item, anon_11.expected AS expected, anon_11.found AS found
        FROM (
          SELECT 'STOCK' AS "check", anon_12.instrument AS item, CAST(CAST(0 AS NUMBER(38, 6)) AS NUMBER(38, 6)) AS expected, CAST(anon_12.left AS NUMBER(38, 6)) AS found
          FROM (
            SELECT anon_13.instrument AS instrument, anon_13.left AS left
            FROM (
              SELECT balance.instrument AS instrument, CAST(coalesce(sum(balance.quantity), 0) AS NUMBER(38, 6)) AS left
              FROM balance
              GROUP BY balance.instrument
            ) anon_13
            WHERE anon_13.left != 0
          ) anon_12
        ) anon_11
        UNION ALL
        SELECT anon_14. "check" AS "check", anon_14.item AS item, anon_14.expected AS expected, anon_14.found AS found
        FROM (
          SELECT 'LEDGER_SUM' AS "check", anon_15.instrument AS item, CAST(CAST(0 AS NUMBER(38, 6)) AS NUMBER(38, 6)) AS expected, CAST(anon_15.left AS NUMBER(38, 6)) AS found
          FROM (
            SELECT anon_16.instrument AS instrument, anon_16.left AS left
            FROM (
              SELECT balance.instrument AS instrument, CAST(coalesce(sum(balance.money), 0) AS NUMBER(38, 2)) AS left
              FROM balance
              GROUP BY balance.instrument
            ) anon_16
            WHERE anon_16.left != 0
          ) anon_15
        ) anon_14
        UNION ALL
        SELECT anon_17. "check" AS "check", anon_17.item AS item, anon_17.expected AS expected, anon_17.found AS found
        FROM (
          SELECT 'CUSTOMER_CASH' AS "check", anon_18.ledger_account AS item, CAST(anon_18.stated AS NUMBER(38, 6)) AS expected, CAST(anon_18.kept_money AS NUMBER(38, 6)) AS found
          FROM (
            SELECT anon_19.ledger_account AS ledger_account, anon_19.stated AS stated, anon_19.kept AS kept, anon_19.kept_money AS kept_money
            FROM (
              SELECT anon_20.ledger_account AS ledger_account, anon_20.stated AS stated, anon_20.kept AS kept, coalesce(anon_20.kept, CAST(0 AS NUMBER(38, 2))) AS kept_money
              FROM (
                SELECT anon_21.ledger_account AS ledger_account, anon_21.stated AS stated, anon_22.kept AS kept
                FROM (
                  SELECT anon_23.ledger_account AS ledger_account, CAST(coalesce(sum(anon_23.amount), 0) AS NUMBER(38, 2)) AS stated
                  FROM (
                    SELECT opening_line.file_id AS file_id, opening_line.line_number AS line_number, opening_line.byte_offset AS byte_offset, opening_line.byte_length AS byte_length,
                      opening_line.reason AS reason, opening_line.detail AS detail, opening_line.raw_text AS raw_text, opening_line.opening_kind AS opening_kind,
                      opening_line.account_code AS account_code, opening_line.ledger_account AS ledger_account, opening_line.security_code AS security_code,
                      opening_line.security_code_kind AS security_code_kind, opening_line.quantity AS quantity, opening_line.amount AS amount, opening_line.price AS price,
                      opening_line.origin_date AS origin_date, opening_line.short_quantity AS short_quantity, opening_line.reference AS reference, opening_line.direction AS direction,
                      opening_line.margin_rate AS margin_rate, opening_line.rebate_rate AS rebate_rate, opening_line.currency AS currency, opening_line.account_id AS account_id,
                      opening_line.account_class AS account_class, opening_line.security_id AS security_id
                    FROM opening_line
                    WHERE opening_line.opening_kind = 'LEDGER' AND opening_line.ledger_account = '1310'
                  ) anon_23
                  GROUP BY anon_23.ledger_account
                ) anon_21
                LEFT OUTER JOIN (
                  SELECT anon_24.ledger_account AS ledger_account, CAST(coalesce(sum(anon_24.money), 0) AS NUMBER(38, 2)) AS kept
                  FROM (
                    SELECT balance.ledger_account AS ledger_account, balance.sub_account AS sub_account, balance.security_id AS security_id, balance.instrument AS instrument,
                      balance.quantity AS quantity, balance.money AS money
                    FROM balance
                    WHERE balance.ledger_account = '1310'
                  ) anon_24
                  GROUP BY anon_24.ledger_account
                ) anon_22 ON anon_21.ledger_account = anon_22.ledger_account
              ) anon_20
            ) anon_19
            WHERE anon_19.stated != anon_19.kept_money
          ) anon_18
        ) anon_17
        UNION ALL
        SELECT anon_25. "check" AS "check", anon_25.item AS item, anon_25.expected AS expected, anon_25.found AS found
        FROM (
          SELECT 'CUSTOMER_CASH' AS "check", anon_26.ledger_account AS item, CAST(anon_26.stated AS NUMBER(38, 6)) AS expected, CAST(anon_26.kept_money AS NUMBER(38, 6)) AS found
          FROM (
            SELECT anon_27.ledger_account AS ledger_account, anon_27.stated AS stated, anon_27.kept AS kept, anon_27.kept_money AS kept_money
            FROM (
              SELECT anon_28.ledger_account AS ledger_account, anon_28.stated AS stated, anon_28.kept AS kept, coalesce(anon_28.kept, CAST(0 AS NUMBER(38, 2))) AS kept_money
              FROM (
                SELECT anon_29.ledger_account AS ledger_account, anon_29.stated AS stated, anon_30.kept AS kept
                FROM (
                  SELECT anon_31.ledger_account AS ledger_account, CAST(coalesce(sum(anon_31.amount), 0) AS NUMBER(38, 2)) AS stated
                  FROM (
                    SELECT opening_line.file_id AS file_id, opening_line.line_number AS line_number, opening_line.byte_offset AS byte_offset, opening_line.byte_length AS byte_length,
                      opening_line.reason AS reason, opening_line.detail AS detail, opening_line.raw_text AS raw_text, opening_line.opening_kind AS opening_kind,
                      opening_line.account_code AS account_code, opening_line.ledger_account AS ledger_account, opening_line.security_code AS security_code,
                      opening_line.security_code_kind AS security_code_kind, opening_line.quantity AS quantity, opening_line.amount AS amount, opening_line.price AS price,
                      opening_line.origin_date AS origin_date, opening_line.short_quantity AS short_quantity, opening_line.reference AS reference, opening_line.direction AS direction,
                      opening_line.margin_rate AS margin_rate, opening_line.rebate_rate AS rebate_rate, opening_line.currency AS currency, opening_line.account_id AS account_id,
                      opening_line.account_class AS account_class, opening_line.security_id AS security_id
                    FROM opening_line
                    WHERE opening_line.opening_kind = 'LEDGER' AND opening_line.ledger_account = '1330'
                  ) anon_31
                  GROUP BY anon_31.ledger_account
                ) anon_29
                LEFT OUTER JOIN (
                  SELECT anon_32.ledger_account AS ledger_account, CAST(coalesce(sum(anon_32.money), 0) AS NUMBER(38, 2)) AS kept
                  FROM (
                    SELECT balance.ledger_account AS ledger_account, balance.sub_account AS sub_account, balance.security_id AS security_id, balance.instrument AS instrument,
                      balance.quantity AS quantity, balance.money AS money
                    FROM balance
                    WHERE balance.ledger_account = '1330'
                  ) anon_32
                  GROUP BY anon_32.ledger_account
                ) anon_30 ON anon_29.ledger_account = anon_30.ledger_account
              ) anon_28
            ) anon_27
            WHERE anon_27.stated != anon_27.kept_money
          ) anon_26
        ) anon_25
        UNION ALL
        SELECT anon_33. "check" AS "check", anon_33.item AS item, anon_33.expected AS expected, anon_33.found AS found
        FROM (
          SELECT 'CLEARING' AS "check", anon_34.ledger_account AS item, CAST(anon_34.stated AS NUMBER(38, 6)) AS expected, CAST(anon_34.kept_money AS NUMBER(38, 6)) AS found
          FROM (
            SELECT anon_35.ledger_account AS ledger_account, anon_35.stated AS stated, anon_35.kept AS kept, anon_35.kept_money AS kept_money
            FROM (
              SELECT anon_36.ledger_account AS ledger_account, anon_36.stated AS stated, anon_36.kept AS kept, coalesce(anon_36.kept, CAST(0 AS NUMBER(38, 2))) AS kept_money
              FROM (
                SELECT anon_37.ledger_account AS ledger_account, anon_37.stated AS stated, anon_38.kept AS kept
                FROM (
                  SELECT anon_39.ledger_account AS ledger_account, CAST(coalesce(sum(anon_39.amount), 0) AS NUMBER(38, 2)) AS stated
                  FROM (
                    SELECT opening_line.file_id AS file_id, opening_line.line_number AS line_number, opening_line.byte_offset AS byte_offset, opening_line.byte_length AS byte_length,
                      opening_line.reason AS reason, opening_line.detail AS detail, opening_line.raw_text AS raw_text, opening_line.opening_kind AS opening_kind,
                      opening_line.account_code AS account_code, opening_line.ledger_account AS ledger_account, opening_line.security_code AS security_code,
                      opening_line.security_code_kind AS security_code_kind, opening_line.quantity AS quantity, opening_line.amount AS amount, opening_line.price AS price,
                      opening_line.origin_date AS origin_date, opening_line.short_quantity AS short_quantity, opening_line.reference AS reference, opening_line.direction AS direction,
                      opening_line.margin_rate AS margin_rate, opening_line.rebate_rate AS rebate_rate, opening_line.currency AS currency, opening_line.account_id AS account_id,
                      opening_line.account_class AS account_class, opening_line.security_id AS security_id
                    FROM opening_line
                    WHERE opening_line.opening_kind = 'LEDGER' AND opening_line.ledger_account = '1240'
                  ) anon_39
                  GROUP BY anon_39.ledger_account
                ) anon_37
                LEFT OUTER JOIN (
                  SELECT anon_40.ledger_account AS ledger_account, CAST(coalesce(sum(anon_40.money), 0) AS NUMBER(38, 2)) AS kept
                  FROM (
                    SELECT balance.ledger_account AS ledger_account, balance.sub_account AS sub_account, balance.security_id AS security_id, balance.instrument AS instrument,
                      balance.quantity AS quantity, balance.money AS money
                    FROM balance
                    WHERE balance.ledger_account = '1240'
                  ) anon_40
                  GROUP BY anon_40.ledger_account
                ) anon_38 ON anon_37.ledger_account = anon_38.ledger_account
              ) anon_36
            ) anon_35
            WHERE anon_35.stated != anon_35.kept_money
          ) anon_34
        ) anon_33
        UNION ALL
        SELECT anon_41. "check" AS "check", anon_41.item AS item, anon_41.expected AS expected, anon_41.found AS found
        FROM (
          SELECT 'INVENTORY' AS "check", anon_42.ledger_account AS item, CAST(anon_42.stated AS NUMBER(38, 6)) AS expected, CAST(anon_42.kept_money AS NUMBER(38, 6)) AS found
          FROM (
            SELECT anon_43.ledger_account AS ledger_account, anon_43.stated AS stated, anon_43.kept AS kept, anon_43.kept_money AS kept_money
            FROM (
              SELECT anon_44.ledger_account AS ledger_account, anon_44.stated AS stated, anon_44.kept AS kept, coalesce(anon_44.kept, CAST(0 AS NUMBER(38, 2))) AS kept_money
              FROM (
                SELECT anon_45.ledger_account AS ledger_account, anon_45.stated AS stated, anon_46.kept AS kept
                FROM (
                  SELECT anon_47.ledger_account AS ledger_account, CAST(coalesce(sum(anon_47.amount), 0) AS NUMBER(38, 2)) AS stated
                  FROM (
                    SELECT opening_line.file_id AS file_id, opening_line.line_number AS line_number, opening_line.byte_offset AS byte_offset, opening_line.byte_length AS byte_length,
                      opening_line.reason AS reason, opening_line.detail AS detail, opening_line.raw_text AS raw_text, opening_line.opening_kind AS opening_kind,
                      opening_line.account_code AS account_code, opening_line.ledger_account AS ledger_account, opening_line.security_code AS security_code,
                      opening_line.security_code_kind AS security_code_kind, opening_line.quantity AS quantity, opening_line.amount AS amount, opening_line.price AS price,
                      opening_line.origin_date AS origin_date, opening_line.short_quantity AS short_quantity, opening_line.reference AS reference, opening_line.direction AS direction,
                      opening_line.margin_rate AS margin_rate, opening_line.rebate_rate AS rebate_rate, opening_line.currency AS currency, opening_line.account_id AS account_id,
                      opening_line.account_class AS account_class, opening_line.security_id AS security_id
                    FROM opening_line
                    WHERE opening_line.opening_kind = 'LEDGER' AND opening_line.ledger_account = '1510'
                  ) anon_47
                  GROUP BY anon_47.ledger_account
                ) anon_45
                LEFT OUTER JOIN (
                  SELECT anon_48.ledger_account AS ledger_account, CAST(coalesce(sum(anon_48.money), 0) AS NUMBER(38, 2)) AS kept
                  FROM (
                    SELECT balance.ledger_account AS ledger_account, balance.sub_account AS sub_account, balance.security_id AS security_id, balance.instrument AS instrument,
                      balance.quantity AS quantity, balance.money AS money
                    FROM balance
                    WHERE balance.ledger_account = '1510'
                  ) anon_48
                  GROUP BY anon_48.ledger_account
                ) anon_46 ON anon_45.ledger_account = anon_46.ledger_account
              ) anon_44
            ) anon_43
            WHERE anon_43.stated != anon_43.kept_money
          ) anon_42
        ) anon_41
        UNION ALL
        SELECT anon_49. "check" AS "check", anon_49.item AS item, anon_49.expected AS expected, anon_49.found AS found
        FROM (
          SELECT 'BORROWED' AS "check", anon_50.ledger_account AS item, CAST(anon_50.stated AS NUMBER(38, 6)) AS expected, CAST(anon_50.kept_money AS NUMBER(38, 6)) AS found
          FROM (
            SELECT anon_51.ledger_account AS ledger_account, anon_51.stated AS stated, anon_51.kept AS kept, anon_51.kept_money AS kept_money
            FROM (
              SELECT anon_52.ledger_account AS ledger_account, anon_52.stated AS stated, anon_52.kept AS kept, coalesce(anon_52.kept, CAST(0 AS NUMBER(38, 2))) AS kept_money
              FROM (
                SELECT anon_53.ledger_account AS ledger_account, anon_53.stated AS stated, anon_54.kept AS kept
                FROM (
                  SELECT anon_55.ledger_account AS ledger_account, CAST(coalesce(sum(anon_55.amount), 0) AS NUMBER(38, 2)) AS stated
                  FROM (
                    SELECT opening_line.file_id AS file_id, opening_line.line_number AS line_number, opening_line.byte_offset AS byte_offset, opening_line.byte_length AS byte_length,
                      opening_line.reason AS reason, opening_line.detail AS detail, opening_line.raw_text AS raw_text, opening_line.opening_kind AS opening_kind,
                      opening_line.account_code AS account_code, opening_line.ledger_account AS ledger_account, opening_line.security_code AS security_code,
                      opening_line.security_code_kind AS security_code_kind, opening_line.quantity AS quantity, opening_line.amount AS amount, opening_line.price AS price,
                      opening_line.origin_date AS origin_date, opening_line.short_quantity AS short_quantity, opening_line.reference AS reference, opening_line.direction AS direction,
                      opening_line.margin_rate AS margin_rate, opening_line.rebate_rate AS rebate_rate, opening_line.currency AS currency, opening_line.account_id AS account_id,
                      opening_line.account_class AS account_class, opening_line.security_id AS security_id
                    FROM opening_line
                    WHERE opening_line.opening_kind = 'LEDGER' AND opening_line.ledger_account = '1220'
                  ) anon_55
                  GROUP BY anon_55.ledger_account
                ) anon_53
                LEFT OUTER JOIN (
                  SELECT anon_56.ledger_account AS ledger_account, CAST(coalesce(sum(anon_56.money), 0) AS NUMBER(38, 2)) AS kept
                  FROM (
                    SELECT balance.ledger_account AS ledger_account, balance.sub_account AS sub_account, balance.security_id AS security_id, balance.instrument AS instrument,
                      balance.quantity AS quantity, balance.money AS money
                    FROM balance
                    WHERE balance.ledger_account = '1220'
                  ) anon_56
                  GROUP BY anon_56.ledger_account
                ) anon_54 ON anon_53.ledger_account = anon_54.ledger_account
              ) anon_52
            ) anon_51
            WHERE anon_51.stated != anon_51.kept_money
          ) anon_50
        ) anon_49
        UNION ALL
        SELECT anon_57. "check" AS "check", anon_57.item AS item, anon_57.expected AS expected, anon_57.found AS found
        FROM (
          SELECT 'LOANED' AS "check", anon_58.ledger_account AS item, CAST(anon_58.stated AS NUMBER(38, 6)) AS expected, CAST(anon_58.kept_money AS NUMBER(38, 6)) AS found
          FROM (
            SELECT anon_59.ledger_account AS ledger_account, anon_59.stated AS stated, anon_59.kept AS kept, anon_59.kept_money AS kept_money
            FROM (
              SELECT anon_60.ledger_account AS ledger_account, anon_60.stated AS stated, anon_60.kept AS kept, coalesce(anon_60.kept, CAST(0 AS NUMBER(38, 2))) AS kept_money
              FROM (
                SELECT anon_61.ledger_account AS ledger_account, anon_61.stated AS stated, anon_62.kept AS kept
                FROM (
                  SELECT anon_63.ledger_account AS ledger_account, CAST(coalesce(sum(anon_63.amount), 0) AS NUMBER(38, 2)) AS stated
                  FROM (
                    SELECT opening_line.file_id AS file_id, opening_line.line_number AS line_number, opening_line.byte_offset AS byte_offset, opening_line.byte_length AS byte_length,
                      opening_line.reason AS reason, opening_line.detail AS detail, opening_line.raw_text AS raw_text, opening_line.opening_kind AS opening_kind,
                      opening_line.account_code AS account_code, opening_line.ledger_account AS ledger_account, opening_line.security_code AS security_code,
                      opening_line.security_code_kind AS security_code_kind, opening_line.quantity AS quantity, opening_line.amount AS amount, opening_line.price AS price,
                      opening_line.origin_date AS origin_date, opening_line.short_quantity AS short_quantity, opening_line.reference AS reference, opening_line.direction AS direction,
                      opening_line.margin_rate AS margin_rate, opening_line.rebate_rate AS rebate_rate, opening_line.currency AS currency, opening_line.account_id AS account_id,
                      opening_line.account_class AS account_class, opening_line.security_id AS security_id
                    FROM opening_line
                    WHERE opening_line.opening_kind = 'LEDGER' AND opening_line.ledger_account = '2120'
                  ) anon_63
                  GROUP BY anon_63.ledger_account
                ) anon_61
                LEFT OUTER JOIN (
                  SELECT anon_64.ledger_account AS ledger_account, CAST(coalesce(sum(anon_64.money), 0) AS NUMBER(38, 2)) AS kept
                  FROM (
                    SELECT balance.ledger_account AS ledger_account, balance.sub_account AS sub_account, balance.security_id AS security_id, balance.instrument AS instrument,
                      balance.quantity AS quantity, balance.money AS money
                    FROM balance
                    WHERE balance.ledger_account = '2120'
                  ) anon_64
                  GROUP BY anon_64.ledger_account
                ) anon_62 ON anon_61.ledger_account = anon_62.ledger_account
              ) anon_60
            ) anon_59
            WHERE anon_59.stated != anon_59.kept_money
          ) anon_58
        ) anon_57
      ) anon_4
      GROUP BY anon_4. "check", anon_4.item
    ) anon_3
  ) anon_2
) anon_1
