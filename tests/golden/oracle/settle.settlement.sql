SELECT anon_1.file_id, anon_1.line_number, anon_1.instruction_id, anon_1.clearing_path, anon_1.security_id, anon_1.depository_account, anon_1.contra_account,
  anon_1.account_id, anon_1.currency, anon_1.quantity, anon_1.money, anon_1.reason, anon_1.settlement_date
FROM (
  SELECT anon_2.file_id AS file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number, anon_2.instruction_id AS instruction_id, anon_2.clearing_path AS clearing_path,
    anon_2.security_id AS security_id, anon_2.depository_account AS depository_account, anon_2.contra_account AS contra_account, anon_2.account_id AS account_id,
    anon_2.currency AS currency, CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_2.money AS NUMBER(38, 2)) AS money, anon_2.reason AS reason,
    CAST(anon_2.settlement_date AS DATE) AS settlement_date
  FROM (
    SELECT anon_3.file_id AS file_id, anon_3.line_number AS line_number, anon_3.clearing_path AS clearing_path, anon_3.security_id AS security_id, anon_3.depository_account AS depository_account,
      anon_3.account_id AS account_id, anon_3.reason AS reason, anon_3.instruction_id AS instruction_id, anon_3.contra_account AS contra_account, anon_3.currency AS currency,
      anon_3.quantity AS quantity, anon_3.money AS money, DATE '2026-11-10' AS settlement_date
    FROM (
      SELECT anon_4.file_id AS file_id, anon_4.line_number AS line_number, anon_4.clearing_path AS clearing_path, anon_4.security_id AS security_id, anon_4.depository_account AS depository_account,
        anon_4.account_id AS account_id, anon_4.reason AS reason, anon_4.instruction_id AS instruction_id, anon_4.contra_account AS contra_account, anon_4.currency AS currency,
        anon_4.quantity AS quantity, anon_4.money AS money
      FROM (
        SELECT anon_5.file_id AS file_id, anon_5.line_number AS line_number, anon_5.clearing_path AS clearing_path, anon_5.security_id AS security_id, anon_5.depository_account AS depository_account,
          anon_5.account_id AS account_id, anon_5.reason AS reason, coalesce(anon_5.instruction_id, '-') AS instruction_id, coalesce(anon_5.contra_account, '-') AS contra_account,
          coalesce(anon_5.currency, 'USD') AS currency, CAST(anon_5.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_5.money AS NUMBER(38, 2)) AS money
        FROM (
          SELECT anon_6.file_id AS file_id, anon_6.line_number AS line_number, anon_6.activity_reference AS activity_reference, anon_6.activity_kind AS activity_kind,
            anon_6.activity_status AS activity_status, anon_6.depository_account AS depository_account, anon_6.contra_account AS contra_account, anon_6.security_id AS security_id,
            anon_6.quantity AS quantity, anon_6.our_reference AS our_reference, anon_6.status_reason AS status_reason, anon_6.status AS status, anon_6.known_date AS known_date,
            anon_6.instruction_id AS instruction_id, anon_6.currency AS currency, anon_6.instructed AS instructed, anon_6.moved AS moved, CASE WHEN (anon_6.instruction_id IS NULL) THEN 'NO_INSTRUCTION'
            WHEN (anon_6.instructed > 0 AND anon_6.instructed < anon_6.moved OR anon_6.instructed < 0 AND anon_6.instructed > anon_6.moved OR anon_6.instructed > 0
            AND anon_6.moved < 0 OR anon_6.instructed < 0 AND anon_6.moved > 0) THEN 'MORE_THAN_INSTRUCTED' ELSE NULL END AS reason, 'CNS' AS clearing_path,
            '-' AS account_id, CAST(0 AS NUMBER(38, 2)) AS money
          FROM (
            SELECT anon_7.file_id AS file_id, anon_7.line_number AS line_number, anon_7.activity_reference AS activity_reference, anon_7.activity_kind AS activity_kind,
              anon_7.activity_status AS activity_status, anon_7.depository_account AS depository_account, anon_7.contra_account AS contra_account, anon_7.security_id AS security_id,
              anon_7.quantity AS quantity, anon_7.money AS money, anon_7.our_reference AS our_reference, anon_7.status_reason AS status_reason, anon_7.status AS status,
              anon_7.reason AS reason, anon_7.known_date AS known_date, anon_7.instruction_id AS instruction_id, anon_7.currency AS currency, anon_7.instructed AS instructed,
              CAST(sum(anon_7.quantity) OVER (PARTITION BY anon_7.security_id ORDER BY anon_7.activity_status, anon_7.file_id, anon_7.line_number ROWS BETWEEN UNBOUNDED PRECEDING
              AND CURRENT ROW) AS NUMBER(38, 6)) AS moved
            FROM (
              SELECT anon_8.file_id AS file_id, anon_8.line_number AS line_number, anon_8.activity_reference AS activity_reference, anon_8.activity_kind AS activity_kind,
                anon_8.activity_status AS activity_status, anon_8.depository_account AS depository_account, anon_8.contra_account AS contra_account, anon_8.security_id AS security_id,
                anon_8.quantity AS quantity, anon_8.money AS money, anon_8.our_reference AS our_reference, anon_8.status_reason AS status_reason, anon_8.status AS status,
                anon_8.reason AS reason, anon_8.known_date AS known_date, anon_9.instruction_id AS instruction_id, anon_9.currency AS currency, anon_9.instructed AS instructed
              FROM (
                SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.activity_reference AS activity_reference, anon_10.activity_kind AS activity_kind,
                  anon_10.activity_status AS activity_status, anon_10.depository_account AS depository_account, anon_10.contra_account AS contra_account,
                  anon_10.security_id AS security_id, anon_10.quantity AS quantity, anon_10.money AS money, anon_10.our_reference AS our_reference, anon_10.status_reason AS status_reason,
                  anon_10.status AS status, anon_10.reason AS reason, anon_10.known_date AS known_date
                FROM (
                  SELECT depository_activity.file_id AS file_id, depository_activity.line_number AS line_number, depository_activity.activity_reference AS activity_reference,
                    depository_activity.activity_kind AS activity_kind, depository_activity.activity_status AS activity_status, depository_activity.depository_account AS depository_account,
                    depository_activity.contra_account AS contra_account, depository_activity.security_id AS security_id, depository_activity.quantity AS quantity,
                    depository_activity.money AS money, depository_activity.our_reference AS our_reference, depository_activity.status_reason AS status_reason,
                    depository_activity.status AS status, depository_activity.reason AS reason, depository_activity.known_date AS known_date
                  FROM depository_activity
                  WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED') AND depository_activity.activity_kind IN ('CNS', 'DVP')
                ) anon_10
                WHERE anon_10.activity_kind = 'CNS'
              ) anon_8
              LEFT OUTER JOIN (
                SELECT anon_11.security_id AS security_id, anon_11.instruction_id AS instruction_id, anon_11.currency AS currency, anon_11.quantity AS instructed
                FROM (
                  SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                    instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity, instruction.money AS money,
                    instruction.depository_account AS depository_account, instruction.contra_account AS contra_account, instruction.street_reference AS street_reference,
                    instruction.account_id AS account_id, instruction.short_sale AS short_sale, instruction.trade_date AS trade_date
                  FROM instruction
                  WHERE instruction.clearing_path = 'CNS'
                ) anon_11
              ) anon_9 ON anon_8.security_id = anon_9.security_id
            ) anon_7
          ) anon_6
        ) anon_5
      ) anon_4
      UNION ALL
      SELECT anon_12.file_id AS file_id, anon_12.line_number AS line_number, anon_12.clearing_path AS clearing_path, anon_12.security_id AS security_id,
        anon_12.depository_account AS depository_account, anon_12.account_id AS account_id, anon_12.reason AS reason, anon_12.instruction_id AS instruction_id,
        anon_12.contra_account AS contra_account, anon_12.currency AS currency, anon_12.quantity AS quantity, anon_12.money AS money
      FROM (
        SELECT anon_13.file_id AS file_id, anon_13.line_number AS line_number, anon_13.clearing_path AS clearing_path, anon_13.security_id AS security_id,
          anon_13.depository_account AS depository_account, anon_13.account_id AS account_id, anon_13.reason AS reason, coalesce(anon_13.instruction_id, '-') AS instruction_id,
          coalesce(anon_13.contra_account, '-') AS contra_account, coalesce(anon_13.currency, 'USD') AS currency, CAST(anon_13.quantity AS NUMBER(38, 6)) AS quantity,
          CAST(anon_13.money AS NUMBER(38, 2)) AS money
        FROM (
          SELECT anon_14.file_id AS file_id, anon_14.line_number AS line_number, anon_14.activity_reference AS activity_reference, anon_14.activity_kind AS activity_kind,
            anon_14.activity_status AS activity_status, anon_14.depository_account AS depository_account, anon_14.contra_account AS contra_account, anon_14.security_id AS security_id,
            anon_14.quantity AS quantity, anon_14.money AS money, anon_14.our_reference AS our_reference, anon_14.status_reason AS status_reason, anon_14.status AS status,
            anon_14.known_date AS known_date, anon_14.instruction_id AS instruction_id, anon_14.street_reference AS street_reference, anon_14.currency AS currency,
            anon_14.item_security AS item_security, anon_14.instructed AS instructed, anon_14.instructed_money AS instructed_money, anon_14.against AS against,
            anon_14.turn AS turn, coalesce(anon_14.against, CASE WHEN (anon_14.turn > 1) THEN 'MORE_THAN_INSTRUCTED' ELSE NULL END) AS reason, 'TRADE_FOR_TRADE' AS clearing_path,
            coalesce(anon_14.account_id, '-') AS account_id
          FROM (
            SELECT anon_15.file_id AS file_id, anon_15.line_number AS line_number, anon_15.activity_reference AS activity_reference, anon_15.activity_kind AS activity_kind,
              anon_15.activity_status AS activity_status, anon_15.depository_account AS depository_account, anon_15.contra_account AS contra_account, anon_15.security_id AS security_id,
              anon_15.quantity AS quantity, anon_15.money AS money, anon_15.our_reference AS our_reference, anon_15.status_reason AS status_reason, anon_15.status AS status,
              anon_15.reason AS reason, anon_15.known_date AS known_date, anon_15.instruction_id AS instruction_id, anon_15.street_reference AS street_reference,
              anon_15.account_id AS account_id, anon_15.currency AS currency, anon_15.item_security AS item_security, anon_15.instructed AS instructed,
              anon_15.instructed_money AS instructed_money, anon_15.against AS against, CAST(row_number() OVER (PARTITION BY anon_15.instruction_id, anon_15.against ORDER BY anon_15.file_id, anon_15.line_number) AS NUMBER(19)) AS turn
            FROM (
              SELECT anon_16.file_id AS file_id, anon_16.line_number AS line_number, anon_16.activity_reference AS activity_reference, anon_16.activity_kind AS activity_kind,
                anon_16.activity_status AS activity_status, anon_16.depository_account AS depository_account, anon_16.contra_account AS contra_account,
                anon_16.security_id AS security_id, anon_16.quantity AS quantity, anon_16.money AS money, anon_16.our_reference AS our_reference, anon_16.status_reason AS status_reason,
                anon_16.status AS status, anon_16.reason AS reason, anon_16.known_date AS known_date, anon_16.instruction_id AS instruction_id, anon_16.street_reference AS street_reference,
                anon_16.account_id AS account_id, anon_16.currency AS currency, anon_16.item_security AS item_security, anon_16.instructed AS instructed,
                anon_16.instructed_money AS instructed_money, CASE WHEN (anon_16.instruction_id IS NULL) THEN 'NO_INSTRUCTION' WHEN (anon_16.security_id != anon_16.item_security) THEN 'NO_INSTRUCTION'
                WHEN (anon_16.quantity != anon_16.instructed) THEN 'OTHER_QUANTITY' WHEN (anon_16.money != anon_16.instructed_money) THEN 'OTHER_MONEY'
                ELSE NULL END AS against
              FROM (
                SELECT anon_17.file_id AS file_id, anon_17.line_number AS line_number, anon_17.activity_reference AS activity_reference, anon_17.activity_kind AS activity_kind,
                  anon_17.activity_status AS activity_status, anon_17.depository_account AS depository_account, anon_17.contra_account AS contra_account,
                  anon_17.security_id AS security_id, anon_17.quantity AS quantity, anon_17.money AS money, anon_17.our_reference AS our_reference, anon_17.status_reason AS status_reason,
                  anon_17.status AS status, anon_17.reason AS reason, anon_17.known_date AS known_date, anon_17.instruction_id AS instruction_id, anon_17.street_reference AS street_reference,
                  anon_17.account_id AS account_id, anon_17.currency AS currency, anon_17.item_security AS item_security, anon_17.instructed AS instructed,
                  anon_17.instructed_money AS instructed_money
                FROM (
                  SELECT anon_18.file_id AS file_id, anon_18.line_number AS line_number, anon_18.activity_reference AS activity_reference, anon_18.activity_kind AS activity_kind,
                    anon_18.activity_status AS activity_status, anon_18.depository_account AS depository_account, anon_18.contra_account AS contra_account,
                    anon_18.security_id AS security_id, anon_18.quantity AS quantity, anon_18.money AS money, anon_18.our_reference AS our_reference, anon_18.status_reason AS status_reason,
                    anon_18.status AS status, anon_18.reason AS reason, anon_18.known_date AS known_date, anon_18.instruction_id AS instruction_id, anon_18.street_reference AS street_reference,
                    anon_18.account_id AS account_id, anon_18.currency AS currency, anon_18.item_security AS item_security, anon_18.instructed AS instructed,
                    anon_18.instructed_money AS instructed_money
                  FROM (
                    SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.activity_reference AS activity_reference, anon_19.activity_kind AS activity_kind,
                      anon_19.activity_status AS activity_status, anon_19.depository_account AS depository_account, anon_19.contra_account AS contra_account,
                      anon_19.security_id AS security_id, anon_19.quantity AS quantity, anon_19.money AS money, anon_19.our_reference AS our_reference,
                      anon_19.status_reason AS status_reason, anon_19.status AS status, anon_19.reason AS reason, anon_19.known_date AS known_date, anon_20.instruction_id AS instruction_id,
                      anon_20.street_reference AS street_reference, anon_20.account_id AS account_id, anon_20.currency AS currency, anon_20.item_security AS item_security,
                      anon_20.instructed AS instructed, anon_20.instructed_money AS instructed_money, anon_20.own_reference AS own_reference
                    FROM (
                      SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.activity_reference AS activity_reference, anon_10.activity_kind AS activity_kind,
                        anon_10.activity_status AS activity_status, anon_10.depository_account AS depository_account, anon_10.contra_account AS contra_account,
                        anon_10.security_id AS security_id, anon_10.quantity AS quantity, anon_10.money AS money, anon_10.our_reference AS our_reference,
                        anon_10.status_reason AS status_reason, anon_10.status AS status, anon_10.reason AS reason, anon_10.known_date AS known_date
                      FROM (
                        SELECT depository_activity.file_id AS file_id, depository_activity.line_number AS line_number, depository_activity.activity_reference AS activity_reference,
                          depository_activity.activity_kind AS activity_kind, depository_activity.activity_status AS activity_status, depository_activity.depository_account AS depository_account,
                          depository_activity.contra_account AS contra_account, depository_activity.security_id AS security_id, depository_activity.quantity AS quantity,
                          depository_activity.money AS money, depository_activity.our_reference AS our_reference, depository_activity.status_reason AS status_reason,
                          depository_activity.status AS status, depository_activity.reason AS reason, depository_activity.known_date AS known_date
                        FROM depository_activity
                        WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED') AND depository_activity.activity_kind IN ('CNS', 'DVP')
                      ) anon_10
                      WHERE anon_10.activity_kind = 'DVP'
                    ) anon_19
                    JOIN (
                      SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id, anon_21.currency AS currency,
                        anon_21.item_security AS item_security, anon_21.instructed AS instructed, anon_21.instructed_money AS instructed_money, anon_21.instruction_id AS own_reference
                      FROM (
                        SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                          anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed, anon_22.money AS instructed_money
                        FROM (
                          SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                            instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity, instruction.money AS money,
                            instruction.depository_account AS depository_account, instruction.contra_account AS contra_account, instruction.street_reference AS street_reference,
                            instruction.account_id AS account_id, instruction.short_sale AS short_sale, instruction.trade_date AS trade_date
                          FROM instruction
                          WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                        ) anon_22
                      ) anon_21
                    ) anon_20 ON anon_19.our_reference = anon_20.own_reference
                  ) anon_18
                ) anon_17
                UNION ALL
                SELECT anon_23.file_id AS file_id, anon_23.line_number AS line_number, anon_23.activity_reference AS activity_reference, anon_23.activity_kind AS activity_kind,
                  anon_23.activity_status AS activity_status, anon_23.depository_account AS depository_account, anon_23.contra_account AS contra_account,
                  anon_23.security_id AS security_id, anon_23.quantity AS quantity, anon_23.money AS money, anon_23.our_reference AS our_reference, anon_23.status_reason AS status_reason,
                  anon_23.status AS status, anon_23.reason AS reason, anon_23.known_date AS known_date, anon_23.instruction_id AS instruction_id, anon_23.street_reference AS street_reference,
                  anon_23.account_id AS account_id, anon_23.currency AS currency, anon_23.item_security AS item_security, anon_23.instructed AS instructed,
                  anon_23.instructed_money AS instructed_money
                FROM (
                  SELECT anon_24.file_id AS file_id, anon_24.line_number AS line_number, anon_24.activity_reference AS activity_reference, anon_24.activity_kind AS activity_kind,
                    anon_24.activity_status AS activity_status, anon_24.depository_account AS depository_account, anon_24.contra_account AS contra_account,
                    anon_24.security_id AS security_id, anon_24.quantity AS quantity, anon_24.money AS money, anon_24.our_reference AS our_reference, anon_24.status_reason AS status_reason,
                    anon_24.status AS status, anon_24.reason AS reason, anon_24.known_date AS known_date, anon_24.instruction_id AS instruction_id, anon_24.street_reference AS street_reference,
                    anon_24.account_id AS account_id, anon_24.currency AS currency, anon_24.item_security AS item_security, anon_24.instructed AS instructed,
                    anon_24.instructed_money AS instructed_money
                  FROM (
                    SELECT anon_25.file_id AS file_id, anon_25.line_number AS line_number, anon_25.activity_reference AS activity_reference, anon_25.activity_kind AS activity_kind,
                      anon_25.activity_status AS activity_status, anon_25.depository_account AS depository_account, anon_25.contra_account AS contra_account,
                      anon_25.security_id AS security_id, anon_25.quantity AS quantity, anon_25.money AS money, anon_25.our_reference AS our_reference,
                      anon_25.status_reason AS status_reason, anon_25.status AS status, anon_25.reason AS reason, anon_25.known_date AS known_date, anon_26.instruction_id AS instruction_id,
                      anon_26.street_reference AS street_reference, anon_26.account_id AS account_id, anon_26.currency AS currency, anon_26.item_security AS item_security,
                      anon_26.instructed AS instructed, anon_26.instructed_money AS instructed_money, anon_26.known_reference AS known_reference
                    FROM (
                      SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.activity_reference AS activity_reference, anon_19.activity_kind AS activity_kind,
                        anon_19.activity_status AS activity_status, anon_19.depository_account AS depository_account, anon_19.contra_account AS contra_account,
                        anon_19.security_id AS security_id, anon_19.quantity AS quantity, anon_19.money AS money, anon_19.our_reference AS our_reference,
                        anon_19.status_reason AS status_reason, anon_19.status AS status, anon_19.reason AS reason, anon_19.known_date AS known_date
                      FROM (
                        SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.activity_reference AS activity_reference, anon_10.activity_kind AS activity_kind,
                          anon_10.activity_status AS activity_status, anon_10.depository_account AS depository_account, anon_10.contra_account AS contra_account,
                          anon_10.security_id AS security_id, anon_10.quantity AS quantity, anon_10.money AS money, anon_10.our_reference AS our_reference,
                          anon_10.status_reason AS status_reason, anon_10.status AS status, anon_10.reason AS reason, anon_10.known_date AS known_date
                        FROM (
                          SELECT depository_activity.file_id AS file_id, depository_activity.line_number AS line_number, depository_activity.activity_reference AS activity_reference,
                            depository_activity.activity_kind AS activity_kind, depository_activity.activity_status AS activity_status, depository_activity.depository_account AS depository_account,
                            depository_activity.contra_account AS contra_account, depository_activity.security_id AS security_id, depository_activity.quantity AS quantity,
                            depository_activity.money AS money, depository_activity.our_reference AS our_reference, depository_activity.status_reason AS status_reason,
                            depository_activity.status AS status, depository_activity.reason AS reason, depository_activity.known_date AS known_date
                          FROM depository_activity
                          WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED') AND depository_activity.activity_kind IN ('CNS', 'DVP')
                        ) anon_10
                        WHERE anon_10.activity_kind = 'DVP'
                      ) anon_19
                      WHERE NOT (EXISTS (
                        SELECT 1 AS anon_27
                        FROM (
                          SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.activity_reference AS activity_reference, anon_19.activity_kind AS activity_kind,
                            anon_19.activity_status AS activity_status, anon_19.depository_account AS depository_account, anon_19.contra_account AS contra_account,
                            anon_19.security_id AS security_id, anon_19.quantity AS quantity, anon_19.money AS money, anon_19.our_reference AS our_reference,
                            anon_19.status_reason AS status_reason, anon_19.status AS status, anon_19.reason AS reason, anon_19.known_date AS known_date,
                            anon_20.instruction_id AS instruction_id, anon_20.street_reference AS street_reference, anon_20.account_id AS account_id, anon_20.currency AS currency,
                            anon_20.item_security AS item_security, anon_20.instructed AS instructed, anon_20.instructed_money AS instructed_money, anon_20.own_reference AS own_reference
                          FROM (
                            SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.activity_reference AS activity_reference, anon_10.activity_kind AS activity_kind,
                              anon_10.activity_status AS activity_status, anon_10.depository_account AS depository_account, anon_10.contra_account AS contra_account,
                              anon_10.security_id AS security_id, anon_10.quantity AS quantity, anon_10.money AS money, anon_10.our_reference AS our_reference,
                              anon_10.status_reason AS status_reason, anon_10.status AS status, anon_10.reason AS reason, anon_10.known_date AS known_date
                            FROM (
                              SELECT depository_activity.file_id AS file_id, depository_activity.line_number AS line_number, depository_activity.activity_reference AS activity_reference,
                                depository_activity.activity_kind AS activity_kind, depository_activity.activity_status AS activity_status, depository_activity.depository_account AS depository_account,
                                depository_activity.contra_account AS contra_account, depository_activity.security_id AS security_id, depository_activity.quantity AS quantity,
                                depository_activity.money AS money, depository_activity.our_reference AS our_reference, depository_activity.status_reason AS status_reason,
                                depository_activity.status AS status, depository_activity.reason AS reason, depository_activity.known_date AS known_date
                              FROM depository_activity
                              WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED') AND depository_activity.activity_kind IN ('CNS', 'DVP')
                            ) anon_10
                            WHERE anon_10.activity_kind = 'DVP'
                          ) anon_19
                          JOIN (
                            SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                              anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed, anon_21.instructed_money AS instructed_money,
                              anon_21.instruction_id AS own_reference
                            FROM (
                              SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                                anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed, anon_22.money AS instructed_money
                              FROM (
                                SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                  instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity, instruction.money AS money,
                                  instruction.depository_account AS depository_account, instruction.contra_account AS contra_account, instruction.street_reference AS street_reference,
                                  instruction.account_id AS account_id, instruction.short_sale AS short_sale, instruction.trade_date AS trade_date
                                FROM instruction
                                WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                              ) anon_22
                            ) anon_21
                          ) anon_20 ON anon_19.our_reference = anon_20.own_reference
                        ) anon_18
                        WHERE anon_19.file_id = anon_18.file_id AND anon_19.line_number = anon_18.line_number
                      ))
                    ) anon_25
                    JOIN (
                      SELECT anon_28.instruction_id AS instruction_id, anon_28.street_reference AS street_reference, anon_28.account_id AS account_id, anon_28.currency AS currency,
                        anon_28.item_security AS item_security, anon_28.instructed AS instructed, anon_28.instructed_money AS instructed_money, anon_28.street_reference AS known_reference
                      FROM (
                        SELECT anon_29.instruction_id AS instruction_id, anon_29.street_reference AS street_reference, anon_29.account_id AS account_id,
                          anon_29.currency AS currency, anon_29.item_security AS item_security, anon_29.instructed AS instructed, anon_29.instructed_money AS instructed_money
                        FROM (
                          SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                            anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed, anon_21.instructed_money AS instructed_money
                          FROM (
                            SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                              anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed, anon_22.money AS instructed_money
                            FROM (
                              SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity, instruction.money AS money,
                                instruction.depository_account AS depository_account, instruction.contra_account AS contra_account, instruction.street_reference AS street_reference,
                                instruction.account_id AS account_id, instruction.short_sale AS short_sale, instruction.trade_date AS trade_date
                              FROM instruction
                              WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                            ) anon_22
                          ) anon_21
                          WHERE anon_21.street_reference IS NOT NULL
                        ) anon_29
                        WHERE EXISTS (
                          SELECT 1 AS anon_30
                          FROM (
                            SELECT anon_32.street_reference AS street_reference, anon_32.candidates AS candidates
                            FROM (
                              SELECT anon_29.street_reference AS street_reference, CAST(count(*) AS NUMBER(19)) AS candidates
                              FROM (
                                SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                                  anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed, anon_21.instructed_money AS instructed_money
                                FROM (
                                  SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                                    anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed, anon_22.money AS instructed_money
                                  FROM (
                                    SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                      instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity, instruction.money AS money,
                                      instruction.depository_account AS depository_account, instruction.contra_account AS contra_account, instruction.street_reference AS street_reference,
                                      instruction.account_id AS account_id, instruction.short_sale AS short_sale, instruction.trade_date AS trade_date
                                    FROM instruction
                                    WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                                  ) anon_22
                                ) anon_21
                                WHERE anon_21.street_reference IS NOT NULL
                              ) anon_29
                              GROUP BY anon_29.street_reference
                            ) anon_32
                            WHERE anon_32.candidates = 1
                          ) anon_31
                          WHERE anon_29.street_reference = anon_31.street_reference
                        )
                      ) anon_28
                    ) anon_26 ON anon_25.our_reference = anon_26.known_reference
                  ) anon_24
                ) anon_23
                UNION ALL
                SELECT anon_33.file_id AS file_id, anon_33.line_number AS line_number, anon_33.activity_reference AS activity_reference, anon_33.activity_kind AS activity_kind,
                  anon_33.activity_status AS activity_status, anon_33.depository_account AS depository_account, anon_33.contra_account AS contra_account,
                  anon_33.security_id AS security_id, anon_33.quantity AS quantity, anon_33.money AS money, anon_33.our_reference AS our_reference, anon_33.status_reason AS status_reason,
                  anon_33.status AS status, anon_33.reason AS reason, anon_33.known_date AS known_date, anon_33.instruction_id AS instruction_id, anon_33.street_reference AS street_reference,
                  anon_33.account_id AS account_id, anon_33.currency AS currency, anon_33.item_security AS item_security, anon_33.instructed AS instructed,
                  anon_33.instructed_money AS instructed_money
                FROM (
                  SELECT anon_34.file_id AS file_id, anon_34.line_number AS line_number, anon_34.activity_reference AS activity_reference, anon_34.activity_kind AS activity_kind,
                    anon_34.activity_status AS activity_status, anon_34.depository_account AS depository_account, anon_34.contra_account AS contra_account,
                    anon_34.security_id AS security_id, anon_34.quantity AS quantity, anon_34.money AS money, anon_34.our_reference AS our_reference, anon_34.status_reason AS status_reason,
                    anon_34.status AS status, anon_34.reason AS reason, anon_34.known_date AS known_date, anon_34.instruction_id AS instruction_id, anon_34.street_reference AS street_reference,
                    anon_34.account_id AS account_id, anon_34.currency AS currency, anon_34.item_security AS item_security, anon_34.instructed AS instructed,
                    anon_34.instructed_money AS instructed_money
                  FROM (
                    SELECT anon_35.file_id AS file_id, anon_35.line_number AS line_number, anon_35.activity_reference AS activity_reference, anon_35.activity_kind AS activity_kind,
                      anon_35.activity_status AS activity_status, anon_35.depository_account AS depository_account, anon_35.contra_account AS contra_account,
                      anon_35.security_id AS security_id, anon_35.quantity AS quantity, anon_35.money AS money, anon_35.our_reference AS our_reference,
                      anon_35.status_reason AS status_reason, anon_35.status AS status, anon_35.reason AS reason, anon_35.known_date AS known_date, anon_36.instruction_id AS instruction_id,
                      anon_36.street_reference AS street_reference, anon_36.account_id AS account_id, anon_36.currency AS currency, anon_36.item_security AS item_security,
                      anon_36.instructed AS instructed, anon_36.instructed_money AS instructed_money, anon_36.fit_security AS fit_security, anon_36.fit_quantity AS fit_quantity,
                      anon_36.fit_money AS fit_money
                    FROM (
                      SELECT anon_25.file_id AS file_id, anon_25.line_number AS line_number, anon_25.activity_reference AS activity_reference, anon_25.activity_kind AS activity_kind,
                        anon_25.activity_status AS activity_status, anon_25.depository_account AS depository_account, anon_25.contra_account AS contra_account,
                        anon_25.security_id AS security_id, anon_25.quantity AS quantity, anon_25.money AS money, anon_25.our_reference AS our_reference,
                        anon_25.status_reason AS status_reason, anon_25.status AS status, anon_25.reason AS reason, anon_25.known_date AS known_date
                      FROM (
                        SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.activity_reference AS activity_reference, anon_19.activity_kind AS activity_kind,
                          anon_19.activity_status AS activity_status, anon_19.depository_account AS depository_account, anon_19.contra_account AS contra_account,
                          anon_19.security_id AS security_id, anon_19.quantity AS quantity, anon_19.money AS money, anon_19.our_reference AS our_reference,
                          anon_19.status_reason AS status_reason, anon_19.status AS status, anon_19.reason AS reason, anon_19.known_date AS known_date
                        FROM (
                          SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.activity_reference AS activity_reference, anon_10.activity_kind AS activity_kind,
                            anon_10.activity_status AS activity_status, anon_10.depository_account AS depository_account, anon_10.contra_account AS contra_account,
                            anon_10.security_id AS security_id, anon_10.quantity AS quantity, anon_10.money AS money, anon_10.our_reference AS our_reference,
                            anon_10.status_reason AS status_reason, anon_10.status AS status, anon_10.reason AS reason, anon_10.known_date AS known_date
                          FROM (
                            SELECT depository_activity.file_id AS file_id, depository_activity.line_number AS line_number, depository_activity.activity_reference AS activity_reference,
                              depository_activity.activity_kind AS activity_kind, depository_activity.activity_status AS activity_status, depository_activity.depository_account AS depository_account,
                              depository_activity.contra_account AS contra_account, depository_activity.security_id AS security_id, depository_activity.quantity AS quantity,
                              depository_activity.money AS money, depository_activity.our_reference AS our_reference, depository_activity.status_reason AS status_reason,
                              depository_activity.status AS status, depository_activity.reason AS reason, depository_activity.known_date AS known_date
                            FROM depository_activity
                            WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED') AND depository_activity.activity_kind IN ('CNS', 'DVP')
                          ) anon_10
                          WHERE anon_10.activity_kind = 'DVP'
                        ) anon_19
                        WHERE NOT (EXISTS (
                          SELECT 1 AS anon_27
                          FROM (
                            SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.activity_reference AS activity_reference, anon_19.activity_kind AS activity_kind,
                              anon_19.activity_status AS activity_status, anon_19.depository_account AS depository_account, anon_19.contra_account AS contra_account,
                              anon_19.security_id AS security_id, anon_19.quantity AS quantity, anon_19.money AS money, anon_19.our_reference AS our_reference,
                              anon_19.status_reason AS status_reason, anon_19.status AS status, anon_19.reason AS reason, anon_19.known_date AS known_date,
                              anon_20.instruction_id AS instruction_id, anon_20.street_reference AS street_reference, anon_20.account_id AS account_id,
                              anon_20.currency AS currency, anon_20.item_security AS item_security, anon_20.instructed AS instructed, anon_20.instructed_money AS instructed_money,
                              anon_20.own_reference AS own_reference
                            FROM (
                              SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.activity_reference AS activity_reference, anon_10.activity_kind AS activity_kind,
                                anon_10.activity_status AS activity_status, anon_10.depository_account AS depository_account, anon_10.contra_account AS contra_account,
                                anon_10.security_id AS security_id, anon_10.quantity AS quantity, anon_10.money AS money, anon_10.our_reference AS our_reference,
                                anon_10.status_reason AS status_reason, anon_10.status AS status, anon_10.reason AS reason, anon_10.known_date AS known_date
                              FROM (
                                SELECT depository_activity.file_id AS file_id, depository_activity.line_number AS line_number, depository_activity.activity_reference AS activity_reference,
                                  depository_activity.activity_kind AS activity_kind, depository_activity.activity_status AS activity_status, depository_activity.depository_account AS depository_account,
                                  depository_activity.contra_account AS contra_account, depository_activity.security_id AS security_id, depository_activity.quantity AS quantity,
                                  depository_activity.money AS money, depository_activity.our_reference AS our_reference, depository_activity.status_reason AS status_reason,
                                  depository_activity.status AS status, depository_activity.reason AS reason, depository_activity.known_date AS known_date
                                FROM depository_activity
                                WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED') AND depository_activity.activity_kind IN ('CNS', 'DVP')
                              ) anon_10
                              WHERE anon_10.activity_kind = 'DVP'
                            ) anon_19
                            JOIN (
                              SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                                anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed, anon_21.instructed_money AS instructed_money,
                                anon_21.instruction_id AS own_reference
                              FROM (
                                SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                                  anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed, anon_22.money AS instructed_money
                                FROM (
                                  SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                    instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity, instruction.money AS money,
                                    instruction.depository_account AS depository_account, instruction.contra_account AS contra_account, instruction.street_reference AS street_reference,
                                    instruction.account_id AS account_id, instruction.short_sale AS short_sale, instruction.trade_date AS trade_date
                                  FROM instruction
                                  WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                                ) anon_22
                              ) anon_21
                            ) anon_20 ON anon_19.our_reference = anon_20.own_reference
                          ) anon_18
                          WHERE anon_19.file_id = anon_18.file_id AND anon_19.line_number = anon_18.line_number
                        ))
                      ) anon_25
                      WHERE NOT (EXISTS (
                        SELECT 1 AS anon_37
                        FROM (
                          SELECT anon_25.file_id AS file_id, anon_25.line_number AS line_number, anon_25.activity_reference AS activity_reference, anon_25.activity_kind AS activity_kind,
                            anon_25.activity_status AS activity_status, anon_25.depository_account AS depository_account, anon_25.contra_account AS contra_account,
                            anon_25.security_id AS security_id, anon_25.quantity AS quantity, anon_25.money AS money, anon_25.our_reference AS our_reference,
                            anon_25.status_reason AS status_reason, anon_25.status AS status, anon_25.reason AS reason, anon_25.known_date AS known_date,
                            anon_26.instruction_id AS instruction_id, anon_26.street_reference AS street_reference, anon_26.account_id AS account_id, anon_26.currency AS currency,
                            anon_26.item_security AS item_security, anon_26.instructed AS instructed, anon_26.instructed_money AS instructed_money, anon_26.known_reference AS known_reference
                          FROM (
                            SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.activity_reference AS activity_reference, anon_19.activity_kind AS activity_kind,
                              anon_19.activity_status AS activity_status, anon_19.depository_account AS depository_account, anon_19.contra_account AS contra_account,
                              anon_19.security_id AS security_id, anon_19.quantity AS quantity, anon_19.money AS money, anon_19.our_reference AS our_reference,
                              anon_19.status_reason AS status_reason, anon_19.status AS status, anon_19.reason AS reason, anon_19.known_date AS known_date
                            FROM (
                              SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.activity_reference AS activity_reference, anon_10.activity_kind AS activity_kind,
                                anon_10.activity_status AS activity_status, anon_10.depository_account AS depository_account, anon_10.contra_account AS contra_account,
                                anon_10.security_id AS security_id, anon_10.quantity AS quantity, anon_10.money AS money, anon_10.our_reference AS our_reference,
                                anon_10.status_reason AS status_reason, anon_10.status AS status, anon_10.reason AS reason, anon_10.known_date AS known_date
                              FROM (
                                SELECT depository_activity.file_id AS file_id, depository_activity.line_number AS line_number, depository_activity.activity_reference AS activity_reference,
                                  depository_activity.activity_kind AS activity_kind, depository_activity.activity_status AS activity_status, depository_activity.depository_account AS depository_account,
                                  depository_activity.contra_account AS contra_account, depository_activity.security_id AS security_id, depository_activity.quantity AS quantity,
                                  depository_activity.money AS money, depository_activity.our_reference AS our_reference, depository_activity.status_reason AS status_reason,
                                  depository_activity.status AS status, depository_activity.reason AS reason, depository_activity.known_date AS known_date
                                FROM depository_activity
                                WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED') AND depository_activity.activity_kind IN ('CNS', 'DVP')
                              ) anon_10
                              WHERE anon_10.activity_kind = 'DVP'
                            ) anon_19
                            WHERE NOT (EXISTS (
                              SELECT 1 AS anon_27
                              FROM (
                                SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.activity_reference AS activity_reference,
                                  anon_19.activity_kind AS activity_kind, anon_19.activity_status AS activity_status, anon_19.depository_account AS depository_account,
                                  anon_19.contra_account AS contra_account, anon_19.security_id AS security_id, anon_19.quantity AS quantity, anon_19.money AS money,
                                  anon_19.our_reference AS our_reference, anon_19.status_reason AS status_reason, anon_19.status AS status, anon_19.reason AS reason,
                                  anon_19.known_date AS known_date, anon_20.instruction_id AS instruction_id, anon_20.street_reference AS street_reference,
                                  anon_20.account_id AS account_id, anon_20.currency AS currency, anon_20.item_security AS item_security, anon_20.instructed AS instructed,
                                  anon_20.instructed_money AS instructed_money, anon_20.own_reference AS own_reference
                                FROM (
                                  SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.activity_reference AS activity_reference,
                                    anon_10.activity_kind AS activity_kind, anon_10.activity_status AS activity_status, anon_10.depository_account AS depository_account,
                                    anon_10.contra_account AS contra_account, anon_10.security_id AS security_id, anon_10.quantity AS quantity, anon_10.money AS money,
                                    anon_10.our_reference AS our_reference, anon_10.status_reason AS status_reason, anon_10.status AS status, anon_10.reason AS reason,
                                    anon_10.known_date AS known_date
                                  FROM (
                                    SELECT depository_activity.file_id AS file_id, depository_activity.line_number AS line_number, depository_activity.activity_reference AS activity_reference,
                                      depository_activity.activity_kind AS activity_kind, depository_activity.activity_status AS activity_status, depository_activity.depository_account AS depository_account,
                                      depository_activity.contra_account AS contra_account, depository_activity.security_id AS security_id, depository_activity.quantity AS quantity,
                                      depository_activity.money AS money, depository_activity.our_reference AS our_reference, depository_activity.status_reason AS status_reason,
                                      depository_activity.status AS status, depository_activity.reason AS reason, depository_activity.known_date AS known_date
                                    FROM depository_activity
                                    WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED') AND depository_activity.activity_kind IN ('CNS', 'DVP')
                                  ) anon_10
                                  WHERE anon_10.activity_kind = 'DVP'
                                ) anon_19
                                JOIN (
                                  SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                                    anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed, anon_21.instructed_money AS instructed_money,
                                    anon_21.instruction_id AS own_reference
                                  FROM (
                                    SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                                      anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed, anon_22.money AS instructed_money
                                    FROM (
                                      SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                        instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity, instruction.money AS money,
                                        instruction.depository_account AS depository_account, instruction.contra_account AS contra_account, instruction.street_reference AS street_reference,
                                        instruction.account_id AS account_id, instruction.short_sale AS short_sale, instruction.trade_date AS trade_date
                                      FROM instruction
                                      WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                                    ) anon_22
                                  ) anon_21
                                ) anon_20 ON anon_19.our_reference = anon_20.own_reference
                              ) anon_18
                              WHERE anon_19.file_id = anon_18.file_id AND anon_19.line_number = anon_18.line_number
                            ))
                          ) anon_25
                          JOIN (
                            SELECT anon_28.instruction_id AS instruction_id, anon_28.street_reference AS street_reference, anon_28.account_id AS account_id,
                              anon_28.currency AS currency, anon_28.item_security AS item_security, anon_28.instructed AS instructed, anon_28.instructed_money AS instructed_money,
                              anon_28.street_reference AS known_reference
                            FROM (
                              SELECT anon_29.instruction_id AS instruction_id, anon_29.street_reference AS street_reference, anon_29.account_id AS account_id,
                                anon_29.currency AS currency, anon_29.item_security AS item_security, anon_29.instructed AS instructed, anon_29.instructed_money AS instructed_money
                              FROM (
                                SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                                  anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed, anon_21.instructed_money AS instructed_money
                                FROM (
                                  SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                                    anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed, anon_22.money AS instructed_money
                                  FROM (
                                    SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                      instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity, instruction.money AS money,
                                      instruction.depository_account AS depository_account, instruction.contra_account AS contra_account, instruction.street_reference AS street_reference,
                                      instruction.account_id AS account_id, instruction.short_sale AS short_sale, instruction.trade_date AS trade_date
                                    FROM instruction
                                    WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                                  ) anon_22
                                ) anon_21
                                WHERE anon_21.street_reference IS NOT NULL
                              ) anon_29
                              WHERE EXISTS (
                                SELECT 1 AS anon_30
                                FROM (
                                  SELECT anon_32.street_reference AS street_reference, anon_32.candidates AS candidates
                                  FROM (
                                    SELECT anon_29.street_reference AS street_reference, CAST(count(*) AS NUMBER(19)) AS candidates
                                    FROM (
                                      SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                                        anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed, anon_21.instructed_money AS instructed_money
                                      FROM (
                                        SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                                          anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed, anon_22.money AS instructed_money
                                        FROM (
                                          SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                            instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity,
                                            instruction.money AS money, instruction.depository_account AS depository_account, instruction.contra_account AS contra_account,
                                            instruction.street_reference AS street_reference, instruction.account_id AS account_id, instruction.short_sale AS short_sale,
                                            instruction.trade_date AS trade_date
                                          FROM instruction
                                          WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                                        ) anon_22
                                      ) anon_21
                                      WHERE anon_21.street_reference IS NOT NULL
                                    ) anon_29
                                    GROUP BY anon_29.street_reference
                                  ) anon_32
                                  WHERE anon_32.candidates = 1
                                ) anon_31
                                WHERE anon_29.street_reference = anon_31.street_reference
                              )
                            ) anon_28
                          ) anon_26 ON anon_25.our_reference = anon_26.known_reference
                        ) anon_24
                        WHERE anon_25.file_id = anon_24.file_id AND anon_25.line_number = anon_24.line_number
                      ))
                    ) anon_35
                    LEFT OUTER JOIN (
                      SELECT anon_38.instruction_id AS instruction_id, anon_38.street_reference AS street_reference, anon_38.account_id AS account_id, anon_38.currency AS currency,
                        anon_38.item_security AS item_security, anon_38.instructed AS instructed, anon_38.instructed_money AS instructed_money, anon_39.fit_security AS fit_security,
                        anon_39.fit_quantity AS fit_quantity, anon_39.fit_money AS fit_money
                      FROM (
                        SELECT anon_40.instruction_id AS instruction_id, anon_40.street_reference AS street_reference, anon_40.account_id AS account_id,
                          anon_40.currency AS currency, anon_40.item_security AS item_security, anon_40.instructed AS instructed, anon_40.instructed_money AS instructed_money
                        FROM (
                          SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                            anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed, anon_21.instructed_money AS instructed_money
                          FROM (
                            SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                              anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed, anon_22.money AS instructed_money
                            FROM (
                              SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity, instruction.money AS money,
                                instruction.depository_account AS depository_account, instruction.contra_account AS contra_account, instruction.street_reference AS street_reference,
                                instruction.account_id AS account_id, instruction.short_sale AS short_sale, instruction.trade_date AS trade_date
                              FROM instruction
                              WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                            ) anon_22
                          ) anon_21
                          WHERE NOT (EXISTS (
                            SELECT 1 AS anon_41
                            FROM (
                              SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.activity_reference AS activity_reference, anon_19.activity_kind AS activity_kind,
                                anon_19.activity_status AS activity_status, anon_19.depository_account AS depository_account, anon_19.contra_account AS contra_account,
                                anon_19.security_id AS security_id, anon_19.quantity AS quantity, anon_19.money AS money, anon_19.our_reference AS our_reference,
                                anon_19.status_reason AS status_reason, anon_19.status AS status, anon_19.reason AS reason, anon_19.known_date AS known_date,
                                anon_20.instruction_id AS instruction_id, anon_20.street_reference AS street_reference, anon_20.account_id AS account_id,
                                anon_20.currency AS currency, anon_20.item_security AS item_security, anon_20.instructed AS instructed, anon_20.instructed_money AS instructed_money,
                                anon_20.own_reference AS own_reference
                              FROM (
                                SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.activity_reference AS activity_reference,
                                  anon_10.activity_kind AS activity_kind, anon_10.activity_status AS activity_status, anon_10.depository_account AS depository_account,
                                  anon_10.contra_account AS contra_account, anon_10.security_id AS security_id, anon_10.quantity AS quantity, anon_10.money AS money,
                                  anon_10.our_reference AS our_reference, anon_10.status_reason AS status_reason, anon_10.status AS status, anon_10.reason AS reason,
                                  anon_10.known_date AS known_date
                                FROM (
                                  SELECT depository_activity.file_id AS file_id, depository_activity.line_number AS line_number, depository_activity.activity_reference AS activity_reference,
                                    depository_activity.activity_kind AS activity_kind, depository_activity.activity_status AS activity_status, depository_activity.depository_account AS depository_account,
                                    depository_activity.contra_account AS contra_account, depository_activity.security_id AS security_id, depository_activity.quantity AS quantity,
                                    depository_activity.money AS money, depository_activity.our_reference AS our_reference, depository_activity.status_reason AS status_reason,
                                    depository_activity.status AS status, depository_activity.reason AS reason, depository_activity.known_date AS known_date
                                  FROM depository_activity
                                  WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED') AND depository_activity.activity_kind IN ('CNS', 'DVP')
                                ) anon_10
                                WHERE anon_10.activity_kind = 'DVP'
                              ) anon_19
                              JOIN (
                                SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                                  anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed, anon_21.instructed_money AS instructed_money,
                                  anon_21.instruction_id AS own_reference
                                FROM (
                                  SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                                    anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed, anon_22.money AS instructed_money
                                  FROM (
                                    SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                      instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity, instruction.money AS money,
                                      instruction.depository_account AS depository_account, instruction.contra_account AS contra_account, instruction.street_reference AS street_reference,
                                      instruction.account_id AS account_id, instruction.short_sale AS short_sale, instruction.trade_date AS trade_date
                                    FROM instruction
                                    WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                                  ) anon_22
                                ) anon_21
                              ) anon_20 ON anon_19.our_reference = anon_20.own_reference
                            ) anon_18
                            WHERE anon_21.instruction_id = anon_18.instruction_id
                          ))
                        ) anon_40
                        WHERE NOT (EXISTS (
                          SELECT 1 AS anon_42
                          FROM (
                            SELECT anon_25.file_id AS file_id, anon_25.line_number AS line_number, anon_25.activity_reference AS activity_reference, anon_25.activity_kind AS activity_kind,
                              anon_25.activity_status AS activity_status, anon_25.depository_account AS depository_account, anon_25.contra_account AS contra_account,
                              anon_25.security_id AS security_id, anon_25.quantity AS quantity, anon_25.money AS money, anon_25.our_reference AS our_reference,
                              anon_25.status_reason AS status_reason, anon_25.status AS status, anon_25.reason AS reason, anon_25.known_date AS known_date,
                              anon_26.instruction_id AS instruction_id, anon_26.street_reference AS street_reference, anon_26.account_id AS account_id,
                              anon_26.currency AS currency, anon_26.item_security AS item_security, anon_26.instructed AS instructed, anon_26.instructed_money AS instructed_money,
                              anon_26.known_reference AS known_reference
                            FROM (
                              SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.activity_reference AS activity_reference, anon_19.activity_kind AS activity_kind,
                                anon_19.activity_status AS activity_status, anon_19.depository_account AS depository_account, anon_19.contra_account AS contra_account,
                                anon_19.security_id AS security_id, anon_19.quantity AS quantity, anon_19.money AS money, anon_19.our_reference AS our_reference,
                                anon_19.status_reason AS status_reason, anon_19.status AS status, anon_19.reason AS reason, anon_19.known_date AS known_date
                              FROM (
                                SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.activity_reference AS activity_reference,
                                  anon_10.activity_kind AS activity_kind, anon_10.activity_status AS activity_status, anon_10.depository_account AS depository_account,
                                  anon_10.contra_account AS contra_account, anon_10.security_id AS security_id, anon_10.quantity AS quantity, anon_10.money AS money,
                                  anon_10.our_reference AS our_reference, anon_10.status_reason AS status_reason, anon_10.status AS status, anon_10.reason AS reason,
                                  anon_10.known_date AS known_date
                                FROM (
                                  SELECT depository_activity.file_id AS file_id, depository_activity.line_number AS line_number, depository_activity.activity_reference AS activity_reference,
                                    depository_activity.activity_kind AS activity_kind, depository_activity.activity_status AS activity_status, depository_activity.depository_account AS depository_account,
                                    depository_activity.contra_account AS contra_account, depository_activity.security_id AS security_id, depository_activity.quantity AS quantity,
                                    depository_activity.money AS money, depository_activity.our_reference AS our_reference, depository_activity.status_reason AS status_reason,
                                    depository_activity.status AS status, depository_activity.reason AS reason, depository_activity.known_date AS known_date
                                  FROM depository_activity
                                  WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED') AND depository_activity.activity_kind IN ('CNS', 'DVP')
                                ) anon_10
                                WHERE anon_10.activity_kind = 'DVP'
                              ) anon_19
                              WHERE NOT (EXISTS (
                                SELECT 1 AS anon_27
                                FROM (
                                  SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.activity_reference AS activity_reference,
                                    anon_19.activity_kind AS activity_kind, anon_19.activity_status AS activity_status, anon_19.depository_account AS depository_account,
                                    anon_19.contra_account AS contra_account, anon_19.security_id AS security_id, anon_19.quantity AS quantity, anon_19.money AS money,
                                    anon_19.our_reference AS our_reference, anon_19.status_reason AS status_reason, anon_19.status AS status, anon_19.reason AS reason,
                                    anon_19.known_date AS known_date, anon_20.instruction_id AS instruction_id, anon_20.street_reference AS street_reference,
                                    anon_20.account_id AS account_id, anon_20.currency AS currency, anon_20.item_security AS item_security, anon_20.instructed AS instructed,
                                    anon_20.instructed_money AS instructed_money, anon_20.own_reference AS own_reference
                                  FROM (
                                    SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.activity_reference AS activity_reference,
                                      anon_10.activity_kind AS activity_kind, anon_10.activity_status AS activity_status, anon_10.depository_account AS depository_account,
                                      anon_10.contra_account AS contra_account, anon_10.security_id AS security_id, anon_10.quantity AS quantity, anon_10.money AS money,
                                      anon_10.our_reference AS our_reference, anon_10.status_reason AS status_reason, anon_10.status AS status, anon_10.reason AS reason,
                                      anon_10.known_date AS known_date
                                    FROM (
                                      SELECT depository_activity.file_id AS file_id, depository_activity.line_number AS line_number, depository_activity.activity_reference AS activity_reference,
                                        depository_activity.activity_kind AS activity_kind, depository_activity.activity_status AS activity_status, depository_activity.depository_account AS depository_account,
                                        depository_activity.contra_account AS contra_account, depository_activity.security_id AS security_id, depository_activity.quantity AS quantity,
                                        depository_activity.money AS money, depository_activity.our_reference AS our_reference, depository_activity.status_reason AS status_reason,
                                        depository_activity.status AS status, depository_activity.reason AS reason, depository_activity.known_date AS known_date
                                      FROM depository_activity
                                      WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED') AND depository_activity.activity_kind IN ('CNS', 'DVP')
                                    ) anon_10
                                    WHERE anon_10.activity_kind = 'DVP'
                                  ) anon_19
                                  JOIN (
                                    SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                                      anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed, anon_21.instructed_money AS instructed_money,
                                      anon_21.instruction_id AS own_reference
                                    FROM (
                                      SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                                        anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed, anon_22.money AS instructed_money
                                      FROM (
                                        SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                          instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity, instruction.money AS money,
                                          instruction.depository_account AS depository_account, instruction.contra_account AS contra_account, instruction.street_reference AS street_reference,
                                          instruction.account_id AS account_id, instruction.short_sale AS short_sale, instruction.trade_date AS trade_date
                                        FROM instruction
                                        WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                                      ) anon_22
                                    ) anon_21
                                  ) anon_20 ON anon_19.our_reference = anon_20.own_reference
                                ) anon_18
                                WHERE anon_19.file_id = anon_18.file_id AND anon_19.line_number = anon_18.line_number
                              ))
                            ) anon_25
                            JOIN (
                              SELECT anon_28.instruction_id AS instruction_id, anon_28.street_reference AS street_reference, anon_28.account_id AS account_id,
                                anon_28.currency AS currency, anon_28.item_security AS item_security, anon_28.instructed AS instructed, anon_28.instructed_money AS instructed_money,
                                anon_28.street_reference AS known_reference
                              FROM (
                                SELECT anon_29.instruction_id AS instruction_id, anon_29.street_reference AS street_reference, anon_29.account_id AS account_id,
                                  anon_29.currency AS currency, anon_29.item_security AS item_security, anon_29.instructed AS instructed, anon_29.instructed_money AS instructed_money
                                FROM (
                                  SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                                    anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed, anon_21.instructed_money AS instructed_money
                                  FROM (
                                    SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                                      anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed, anon_22.money AS instructed_money
                                    FROM (
                                      SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                        instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity, instruction.money AS money,
                                        instruction.depository_account AS depository_account, instruction.contra_account AS contra_account, instruction.street_reference AS street_reference,
                                        instruction.account_id AS account_id, instruction.short_sale AS short_sale, instruction.trade_date AS trade_date
                                      FROM instruction
                                      WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                                    ) anon_22
                                  ) anon_21
                                  WHERE anon_21.street_reference IS NOT NULL
                                ) anon_29
                                WHERE EXISTS (
                                  SELECT 1 AS anon_30
                                  FROM (
                                    SELECT anon_32.street_reference AS street_reference, anon_32.candidates AS candidates
                                    FROM (
                                      SELECT anon_29.street_reference AS street_reference, CAST(count(*) AS NUMBER(19)) AS candidates
                                      FROM (
                                        SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                                          anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed, anon_21.instructed_money AS instructed_money
                                        FROM (
                                          SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                                            anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed, anon_22.money AS instructed_money
                                          FROM (
                                            SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                              instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity,
                                              instruction.money AS money, instruction.depository_account AS depository_account, instruction.contra_account AS contra_account,
                                              instruction.street_reference AS street_reference, instruction.account_id AS account_id, instruction.short_sale AS short_sale,
                                              instruction.trade_date AS trade_date
                                            FROM instruction
                                            WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                                          ) anon_22
                                        ) anon_21
                                        WHERE anon_21.street_reference IS NOT NULL
                                      ) anon_29
                                      GROUP BY anon_29.street_reference
                                    ) anon_32
                                    WHERE anon_32.candidates = 1
                                  ) anon_31
                                  WHERE anon_29.street_reference = anon_31.street_reference
                                )
                              ) anon_28
                            ) anon_26 ON anon_25.our_reference = anon_26.known_reference
                          ) anon_24
                          WHERE anon_40.instruction_id = anon_24.instruction_id
                        ))
                      ) anon_38
                      JOIN (
                        SELECT anon_43.made_security AS fit_security, anon_43.made_quantity AS fit_quantity, anon_43.made_money AS fit_money
                        FROM (
                          SELECT anon_44.made_security AS made_security, anon_44.made_quantity AS made_quantity, anon_44.made_money AS made_money, anon_45.item_security AS item_security,
                            anon_45.instructed AS instructed, anon_45.instructed_money AS instructed_money, anon_45.candidates AS candidates
                          FROM (
                            SELECT anon_46.security_id AS made_security, anon_46.quantity AS made_quantity, anon_46.money AS made_money
                            FROM (
                              SELECT anon_47.security_id AS security_id, anon_47.quantity AS quantity, anon_47.money AS money, anon_47.movements AS movements
                              FROM (
                                SELECT anon_35.security_id AS security_id, anon_35.quantity AS quantity, anon_35.money AS money, CAST(count(*) AS NUMBER(19)) AS movements
                                FROM (
                                  SELECT anon_25.file_id AS file_id, anon_25.line_number AS line_number, anon_25.activity_reference AS activity_reference,
                                    anon_25.activity_kind AS activity_kind, anon_25.activity_status AS activity_status, anon_25.depository_account AS depository_account,
                                    anon_25.contra_account AS contra_account, anon_25.security_id AS security_id, anon_25.quantity AS quantity, anon_25.money AS money,
                                    anon_25.our_reference AS our_reference, anon_25.status_reason AS status_reason, anon_25.status AS status, anon_25.reason AS reason,
                                    anon_25.known_date AS known_date
                                  FROM (
                                    SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.activity_reference AS activity_reference,
                                      anon_19.activity_kind AS activity_kind, anon_19.activity_status AS activity_status, anon_19.depository_account AS depository_account,
                                      anon_19.contra_account AS contra_account, anon_19.security_id AS security_id, anon_19.quantity AS quantity, anon_19.money AS money,
                                      anon_19.our_reference AS our_reference, anon_19.status_reason AS status_reason, anon_19.status AS status, anon_19.reason AS reason,
                                      anon_19.known_date AS known_date
                                    FROM (
                                      SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.activity_reference AS activity_reference,
                                        anon_10.activity_kind AS activity_kind, anon_10.activity_status AS activity_status, anon_10.depository_account AS depository_account,
                                        anon_10.contra_account AS contra_account, anon_10.security_id AS security_id, anon_10.quantity AS quantity, anon_10.money AS money,
                                        anon_10.our_reference AS our_reference, anon_10.status_reason AS status_reason, anon_10.status AS status, anon_10.reason AS reason,
                                        anon_10.known_date AS known_date
                                      FROM (
                                        SELECT depository_activity.file_id AS file_id, depository_activity.line_number AS line_number, depository_activity.activity_reference AS activity_reference,
                                          depository_activity.activity_kind AS activity_kind, depository_activity.activity_status AS activity_status, depository_activity.depository_account AS depository_account,
                                          depository_activity.contra_account AS contra_account, depository_activity.security_id AS security_id, depository_activity.quantity AS quantity,
                                          depository_activity.money AS money, depository_activity.our_reference AS our_reference, depository_activity.status_reason AS status_reason,
                                          depository_activity.status AS status, depository_activity.reason AS reason, depository_activity.known_date AS known_date
                                        FROM depository_activity
                                        WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED') AND depository_activity.activity_kind IN ('CNS', 'DVP')
                                      ) anon_10
                                      WHERE anon_10.activity_kind = 'DVP'
                                    ) anon_19
                                    WHERE NOT (EXISTS (
                                      SELECT 1 AS anon_27
                                      FROM (
                                        SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.activity_reference AS activity_reference,
                                          anon_19.activity_kind AS activity_kind, anon_19.activity_status AS activity_status, anon_19.depository_account AS depository_account,
                                          anon_19.contra_account AS contra_account, anon_19.security_id AS security_id, anon_19.quantity AS quantity, anon_19.money AS money,
                                          anon_19.our_reference AS our_reference, anon_19.status_reason AS status_reason, anon_19.status AS status, anon_19.reason AS reason,
                                          anon_19.known_date AS known_date, anon_20.instruction_id AS instruction_id, anon_20.street_reference AS street_reference,
                                          anon_20.account_id AS account_id, anon_20.currency AS currency, anon_20.item_security AS item_security, anon_20.instructed AS instructed,
                                          anon_20.instructed_money AS instructed_money, anon_20.own_reference AS own_reference
                                        FROM (
                                          SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.activity_reference AS activity_reference,
                                            anon_10.activity_kind AS activity_kind, anon_10.activity_status AS activity_status, anon_10.depository_account AS depository_account,
                                            anon_10.contra_account AS contra_account, anon_10.security_id AS security_id, anon_10.quantity AS quantity,
                                            anon_10.money AS money, anon_10.our_reference AS our_reference, anon_10.status_reason AS status_reason, anon_10.status AS status,
                                            anon_10.reason AS reason, anon_10.known_date AS known_date
                                          FROM (
                                            SELECT depository_activity.file_id AS file_id, depository_activity.line_number AS line_number, depository_activity.activity_reference AS activity_reference,
                                              depository_activity.activity_kind AS activity_kind, depository_activity.activity_status AS activity_status,
                                              depository_activity.depository_account AS depository_account, depository_activity.contra_account AS contra_account,
                                              depository_activity.security_id AS security_id, depository_activity.quantity AS quantity, depository_activity.money AS money,
                                              depository_activity.our_reference AS our_reference, depository_activity.status_reason AS status_reason, depository_activity.status AS status,
                                              depository_activity.reason AS reason, depository_activity.known_date AS known_date
                                            FROM depository_activity
                                            WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED')
                                              AND depository_activity.activity_kind IN ('CNS', 'DVP')
                                          ) anon_10
                                          WHERE anon_10.activity_kind = 'DVP'
                                        ) anon_19
                                        JOIN (
                                          SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                                            anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed, anon_21.instructed_money AS instructed_money,
                                            anon_21.instruction_id AS own_reference
                                          FROM (
                                            SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                                              anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed, anon_22.money AS instructed_money
                                            FROM (
                                              SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                                instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity,
                                                instruction.money AS money, instruction.depository_account AS depository_account, instruction.contra_account AS contra_account,
                                                instruction.street_reference AS street_reference, instruction.account_id AS account_id, instruction.short_sale AS short_sale,
                                                instruction.trade_date AS trade_date
                                              FROM instruction
                                              WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                                            ) anon_22
                                          ) anon_21
                                        ) anon_20 ON anon_19.our_reference = anon_20.own_reference
                                      ) anon_18
                                      WHERE anon_19.file_id = anon_18.file_id AND anon_19.line_number = anon_18.line_number
                                    ))
                                  ) anon_25
                                  WHERE NOT (EXISTS (
                                    SELECT 1 AS anon_37
                                    FROM (
                                      SELECT anon_25.file_id AS file_id, anon_25.line_number AS line_number, anon_25.activity_reference AS activity_reference,
                                        anon_25.activity_kind AS activity_kind, anon_25.activity_status AS activity_status, anon_25.depository_account AS depository_account,
                                        anon_25.contra_account AS contra_account, anon_25.security_id AS security_id, anon_25.quantity AS quantity, anon_25.money AS money,
                                        anon_25.our_reference AS our_reference, anon_25.status_reason AS status_reason, anon_25.status AS status, anon_25.reason AS reason,
                                        anon_25.known_date AS known_date, anon_26.instruction_id AS instruction_id, anon_26.street_reference AS street_reference,
                                        anon_26.account_id AS account_id, anon_26.currency AS currency, anon_26.item_security AS item_security, anon_26.instructed AS instructed,
                                        anon_26.instructed_money AS instructed_money, anon_26.known_reference AS known_reference
                                      FROM (
                                        SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.activity_reference AS activity_reference,
                                          anon_19.activity_kind AS activity_kind, anon_19.activity_status AS activity_status, anon_19.depository_account AS depository_account,
                                          anon_19.contra_account AS contra_account, anon_19.security_id AS security_id, anon_19.quantity AS quantity, anon_19.money AS money,
                                          anon_19.our_reference AS our_reference, anon_19.status_reason AS status_reason, anon_19.status AS status, anon_19.reason AS reason,
                                          anon_19.known_date AS known_date
                                        FROM (
                                          SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.activity_reference AS activity_reference,
                                            anon_10.activity_kind AS activity_kind, anon_10.activity_status AS activity_status, anon_10.depository_account AS depository_account,
                                            anon_10.contra_account AS contra_account, anon_10.security_id AS security_id, anon_10.quantity AS quantity,
                                            anon_10.money AS money, anon_10.our_reference AS our_reference, anon_10.status_reason AS status_reason, anon_10.status AS status,
                                            anon_10.reason AS reason, anon_10.known_date AS known_date
                                          FROM (
                                            SELECT depository_activity.file_id AS file_id, depository_activity.line_number AS line_number, depository_activity.activity_reference AS activity_reference,
                                              depository_activity.activity_kind AS activity_kind, depository_activity.activity_status AS activity_status,
                                              depository_activity.depository_account AS depository_account, depository_activity.contra_account AS contra_account,
                                              depository_activity.security_id AS security_id, depository_activity.quantity AS quantity, depository_activity.money AS money,
                                              depository_activity.our_reference AS our_reference, depository_activity.status_reason AS status_reason, depository_activity.status AS status,
                                              depository_activity.reason AS reason, depository_activity.known_date AS known_date
                                            FROM depository_activity
                                            WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED')
                                              AND depository_activity.activity_kind IN ('CNS', 'DVP')
                                          ) anon_10
                                          WHERE anon_10.activity_kind = 'DVP'
                                        ) anon_19
                                        WHERE NOT (EXISTS (
                                          SELECT 1 AS anon_27
                                          FROM (
                                            SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.activity_reference AS activity_reference,
                                              anon_19.activity_kind AS activity_kind, anon_19.activity_status AS activity_status, anon_19.depository_account AS depository_account,
                                              anon_19.contra_account AS contra_account, anon_19.security_id AS security_id, anon_19.quantity AS quantity,
                                              anon_19.money AS money, anon_19.our_reference AS our_reference, anon_19.status_reason AS status_reason, anon_19.status AS status,
                                              anon_19.reason AS reason, anon_19.known_date AS known_date, anon_20.instruction_id AS instruction_id, anon_20.street_reference AS street_reference,
                                              anon_20.account_id AS account_id, anon_20.currency AS currency, anon_20.item_security AS item_security, anon_20.instructed AS instructed,
                                              anon_20.instructed_money AS instructed_money, anon_20.own_reference AS own_reference
                                            FROM (
                                              SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.activity_reference AS activity_reference,
                                                anon_10.activity_kind AS activity_kind, anon_10.activity_status AS activity_status, anon_10.depository_account AS depository_account,
                                                anon_10.contra_account AS contra_account, anon_10.security_id AS security_id, anon_10.quantity AS quantity,
                                                anon_10.money AS money, anon_10.our_reference AS our_reference, anon_10.status_reason AS status_reason,
                                                anon_10.status AS status, anon_10.reason AS reason, anon_10.known_date AS known_date
                                              FROM (
                                                SELECT depository_activity.file_id AS file_id, depository_activity.line_number AS line_number, depository_activity.activity_reference AS activity_reference,
                                                  depository_activity.activity_kind AS activity_kind, depository_activity.activity_status AS activity_status,
                                                  depository_activity.depository_account AS depository_account, depository_activity.contra_account AS contra_account,
                                                  depository_activity.security_id AS security_id, depository_activity.quantity AS quantity, depository_activity.money AS money,
                                                  depository_activity.our_reference AS our_reference, depository_activity.status_reason AS status_reason,
                                                  depository_activity.status AS status, depository_activity.reason AS reason, depository_activity.known_date AS known_date
                                                FROM depository_activity
                                                WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED')
                                                  AND depository_activity.activity_kind IN ('CNS', 'DVP')
                                              ) anon_10
                                              WHERE anon_10.activity_kind = 'DVP'
                                            ) anon_19
                                            JOIN (
                                              SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                                                anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed,
                                                anon_21.instructed_money AS instructed_money, anon_21.instruction_id AS own_reference
                                              FROM (
                                                SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                                                  anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed, anon_22.money AS instructed_money
                                                FROM (
                                                  SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                                    instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity,
                                                    instruction.money AS money, instruction.depository_account AS depository_account, instruction.contra_account AS contra_account,
                                                    instruction.street_reference AS street_reference, instruction.account_id AS account_id, instruction.short_sale AS short_sale,
                                                    instruction.trade_date AS trade_date
                                                  FROM instruction
                                                  WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                                                ) anon_22
                                              ) anon_21
                                            ) anon_20 ON anon_19.our_reference = anon_20.own_reference
                                          ) anon_18
                                          WHERE anon_19.file_id = anon_18.file_id AND anon_19.line_number = anon_18.line_number
                                        ))
                                      ) anon_25
                                      JOIN (
                                        SELECT anon_28.instruction_id AS instruction_id, anon_28.street_reference AS street_reference, anon_28.account_id AS account_id,
                                          anon_28.currency AS currency, anon_28.item_security AS item_security, anon_28.instructed AS instructed, anon_28.instructed_money AS instructed_money,
                                          anon_28.street_reference AS known_reference
                                        FROM (
                                          SELECT anon_29.instruction_id AS instruction_id, anon_29.street_reference AS street_reference, anon_29.account_id AS account_id,
                                            anon_29.currency AS currency, anon_29.item_security AS item_security, anon_29.instructed AS instructed, anon_29.instructed_money AS instructed_money
                                          FROM (
                                            SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                                              anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed, anon_21.instructed_money AS instructed_money
                                            FROM (
                                              SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                                                anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed, anon_22.money AS instructed_money
                                              FROM (
                                                SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                                  instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity,
                                                  instruction.money AS money, instruction.depository_account AS depository_account, instruction.contra_account AS contra_account,
                                                  instruction.street_reference AS street_reference, instruction.account_id AS account_id, instruction.short_sale AS short_sale,
                                                  instruction.trade_date AS trade_date
                                                FROM instruction
                                                WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                                              ) anon_22
                                            ) anon_21
                                            WHERE anon_21.street_reference IS NOT NULL
                                          ) anon_29
                                          WHERE EXISTS (
                                            SELECT 1 AS anon_30
                                            FROM (
                                              SELECT anon_32.street_reference AS street_reference, anon_32.candidates AS candidates
                                              FROM (
                                                SELECT anon_29.street_reference AS street_reference, CAST(count(*) AS NUMBER(19)) AS candidates
                                                FROM (
                                                  SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                                                    anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed,
                                                    anon_21.instructed_money AS instructed_money
                                                  FROM (
                                                    SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                                                      anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed,
                                                      anon_22.money AS instructed_money
                                                    FROM (
                                                      SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                                        instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity,
                                                        instruction.money AS money, instruction.depository_account AS depository_account, instruction.contra_account AS contra_account,
                                                        instruction.street_reference AS street_reference, instruction.account_id AS account_id, instruction.short_sale AS short_sale,
                                                        instruction.trade_date AS trade_date
                                                      FROM instruction
                                                      WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                                                    ) anon_22
                                                  ) anon_21
                                                  WHERE anon_21.street_reference IS NOT NULL
                                                ) anon_29
                                                GROUP BY anon_29.street_reference
                                              ) anon_32
                                              WHERE anon_32.candidates = 1
                                            ) anon_31
                                            WHERE anon_29.street_reference = anon_31.street_reference
                                          )
                                        ) anon_28
                                      ) anon_26 ON anon_25.our_reference = anon_26.known_reference
                                    ) anon_24
                                    WHERE anon_25.file_id = anon_24.file_id AND anon_25.line_number = anon_24.line_number
                                  ))
                                ) anon_35
                                GROUP BY anon_35.security_id, anon_35.quantity, anon_35.money
                              ) anon_47
                              WHERE anon_47.movements = 1
                            ) anon_46
                          ) anon_44
                          JOIN (
                            SELECT anon_48.item_security AS item_security, anon_48.instructed AS instructed, anon_48.instructed_money AS instructed_money,
                              anon_48.candidates AS candidates
                            FROM (
                              SELECT anon_38.item_security AS item_security, anon_38.instructed AS instructed, anon_38.instructed_money AS instructed_money,
                                CAST(count(*) AS NUMBER(19)) AS candidates
                              FROM (
                                SELECT anon_40.instruction_id AS instruction_id, anon_40.street_reference AS street_reference, anon_40.account_id AS account_id,
                                  anon_40.currency AS currency, anon_40.item_security AS item_security, anon_40.instructed AS instructed, anon_40.instructed_money AS instructed_money
                                FROM (
                                  SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                                    anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed, anon_21.instructed_money AS instructed_money
                                  FROM (
                                    SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                                      anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed, anon_22.money AS instructed_money
                                    FROM (
                                      SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                        instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity, instruction.money AS money,
                                        instruction.depository_account AS depository_account, instruction.contra_account AS contra_account, instruction.street_reference AS street_reference,
                                        instruction.account_id AS account_id, instruction.short_sale AS short_sale, instruction.trade_date AS trade_date
                                      FROM instruction
                                      WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                                    ) anon_22
                                  ) anon_21
                                  WHERE NOT (EXISTS (
                                    SELECT 1 AS anon_41
                                    FROM (
                                      SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.activity_reference AS activity_reference,
                                        anon_19.activity_kind AS activity_kind, anon_19.activity_status AS activity_status, anon_19.depository_account AS depository_account,
                                        anon_19.contra_account AS contra_account, anon_19.security_id AS security_id, anon_19.quantity AS quantity, anon_19.money AS money,
                                        anon_19.our_reference AS our_reference, anon_19.status_reason AS status_reason, anon_19.status AS status, anon_19.reason AS reason,
                                        anon_19.known_date AS known_date, anon_20.instruction_id AS instruction_id, anon_20.street_reference AS street_reference,
                                        anon_20.account_id AS account_id, anon_20.currency AS currency, anon_20.item_security AS item_security, anon_20.instructed AS instructed,
                                        anon_20.instructed_money AS instructed_money, anon_20.own_reference AS own_reference
                                      FROM (
                                        SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.activity_reference AS activity_reference,
                                          anon_10.activity_kind AS activity_kind, anon_10.activity_status AS activity_status, anon_10.depository_account AS depository_account,
                                          anon_10.contra_account AS contra_account, anon_10.security_id AS security_id, anon_10.quantity AS quantity, anon_10.money AS money,
                                          anon_10.our_reference AS our_reference, anon_10.status_reason AS status_reason, anon_10.status AS status, anon_10.reason AS reason,
                                          anon_10.known_date AS known_date
                                        FROM (
                                          SELECT depository_activity.file_id AS file_id, depository_activity.line_number AS line_number, depository_activity.activity_reference AS activity_reference,
                                            depository_activity.activity_kind AS activity_kind, depository_activity.activity_status AS activity_status,
                                            depository_activity.depository_account AS depository_account, depository_activity.contra_account AS contra_account,
                                            depository_activity.security_id AS security_id, depository_activity.quantity AS quantity, depository_activity.money AS money,
                                            depository_activity.our_reference AS our_reference, depository_activity.status_reason AS status_reason, depository_activity.status AS status,
                                            depository_activity.reason AS reason, depository_activity.known_date AS known_date
                                          FROM depository_activity
                                          WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED')
                                            AND depository_activity.activity_kind IN ('CNS', 'DVP')
                                        ) anon_10
                                        WHERE anon_10.activity_kind = 'DVP'
                                      ) anon_19
                                      JOIN (
                                        SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                                          anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed, anon_21.instructed_money AS instructed_money,
                                          anon_21.instruction_id AS own_reference
                                        FROM (
                                          SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                                            anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed, anon_22.money AS instructed_money
                                          FROM (
                                            SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                              instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity,
                                              instruction.money AS money, instruction.depository_account AS depository_account, instruction.contra_account AS contra_account,
                                              instruction.street_reference AS street_reference, instruction.account_id AS account_id, instruction.short_sale AS short_sale,
                                              instruction.trade_date AS trade_date
                                            FROM instruction
                                            WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                                          ) anon_22
                                        ) anon_21
                                      ) anon_20 ON anon_19.our_reference = anon_20.own_reference
                                    ) anon_18
                                    WHERE anon_21.instruction_id = anon_18.instruction_id
                                  ))
                                ) anon_40
                                WHERE NOT (EXISTS (
                                  SELECT 1 AS anon_42
                                  FROM (
                                    SELECT anon_25.file_id AS file_id, anon_25.line_number AS line_number, anon_25.activity_reference AS activity_reference,
                                      anon_25.activity_kind AS activity_kind, anon_25.activity_status AS activity_status, anon_25.depository_account AS depository_account,
                                      anon_25.contra_account AS contra_account, anon_25.security_id AS security_id, anon_25.quantity AS quantity, anon_25.money AS money,
                                      anon_25.our_reference AS our_reference, anon_25.status_reason AS status_reason, anon_25.status AS status, anon_25.reason AS reason,
                                      anon_25.known_date AS known_date, anon_26.instruction_id AS instruction_id, anon_26.street_reference AS street_reference,
                                      anon_26.account_id AS account_id, anon_26.currency AS currency, anon_26.item_security AS item_security, anon_26.instructed AS instructed,
                                      anon_26.instructed_money AS instructed_money, anon_26.known_reference AS known_reference
                                    FROM (
                                      SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.activity_reference AS activity_reference,
                                        anon_19.activity_kind AS activity_kind, anon_19.activity_status AS activity_status, anon_19.depository_account AS depository_account,
                                        anon_19.contra_account AS contra_account, anon_19.security_id AS security_id, anon_19.quantity AS quantity, anon_19.money AS money,
                                        anon_19.our_reference AS our_reference, anon_19.status_reason AS status_reason, anon_19.status AS status, anon_19.reason AS reason,
                                        anon_19.known_date AS known_date
                                      FROM (
                                        SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.activity_reference AS activity_reference,
                                          anon_10.activity_kind AS activity_kind, anon_10.activity_status AS activity_status, anon_10.depository_account AS depository_account,
                                          anon_10.contra_account AS contra_account, anon_10.security_id AS security_id, anon_10.quantity AS quantity, anon_10.money AS money,
                                          anon_10.our_reference AS our_reference, anon_10.status_reason AS status_reason, anon_10.status AS status, anon_10.reason AS reason,
                                          anon_10.known_date AS known_date
                                        FROM (
                                          SELECT depository_activity.file_id AS file_id, depository_activity.line_number AS line_number, depository_activity.activity_reference AS activity_reference,
                                            depository_activity.activity_kind AS activity_kind, depository_activity.activity_status AS activity_status,
                                            depository_activity.depository_account AS depository_account, depository_activity.contra_account AS contra_account,
                                            depository_activity.security_id AS security_id, depository_activity.quantity AS quantity, depository_activity.money AS money,
                                            depository_activity.our_reference AS our_reference, depository_activity.status_reason AS status_reason, depository_activity.status AS status,
                                            depository_activity.reason AS reason, depository_activity.known_date AS known_date
                                          FROM depository_activity
                                          WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED')
                                            AND depository_activity.activity_kind IN ('CNS', 'DVP')
                                        ) anon_10
                                        WHERE anon_10.activity_kind = 'DVP'
                                      ) anon_19
                                      WHERE NOT (EXISTS (
                                        SELECT 1 AS anon_27
                                        FROM (
                                          SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.activity_reference AS activity_reference,
                                            anon_19.activity_kind AS activity_kind, anon_19.activity_status AS activity_status, anon_19.depository_account AS depository_account,
                                            anon_19.contra_account AS contra_account, anon_19.security_id AS security_id, anon_19.quantity AS quantity,
                                            anon_19.money AS money, anon_19.our_reference AS our_reference, anon_19.status_reason AS status_reason, anon_19.status AS status,
                                            anon_19.reason AS reason, anon_19.known_date AS known_date, anon_20.instruction_id AS instruction_id, anon_20.street_reference AS street_reference,
                                            anon_20.account_id AS account_id, anon_20.currency AS currency, anon_20.item_security AS item_security, anon_20.instructed AS instructed,
                                            anon_20.instructed_money AS instructed_money, anon_20.own_reference AS own_reference
                                          FROM (
                                            SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.activity_reference AS activity_reference,
                                              anon_10.activity_kind AS activity_kind, anon_10.activity_status AS activity_status, anon_10.depository_account AS depository_account,
                                              anon_10.contra_account AS contra_account, anon_10.security_id AS security_id, anon_10.quantity AS quantity,
                                              anon_10.money AS money, anon_10.our_reference AS our_reference, anon_10.status_reason AS status_reason, anon_10.status AS status,
                                              anon_10.reason AS reason, anon_10.known_date AS known_date
                                            FROM (
                                              SELECT depository_activity.file_id AS file_id, depository_activity.line_number AS line_number, depository_activity.activity_reference AS activity_reference,
                                                depository_activity.activity_kind AS activity_kind, depository_activity.activity_status AS activity_status,
                                                depository_activity.depository_account AS depository_account, depository_activity.contra_account AS contra_account,
                                                depository_activity.security_id AS security_id, depository_activity.quantity AS quantity, depository_activity.money AS money,
                                                depository_activity.our_reference AS our_reference, depository_activity.status_reason AS status_reason,
                                                depository_activity.status AS status, depository_activity.reason AS reason, depository_activity.known_date AS known_date
                                              FROM depository_activity
                                              WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED')
                                                AND depository_activity.activity_kind IN ('CNS', 'DVP')
                                            ) anon_10
                                            WHERE anon_10.activity_kind = 'DVP'
                                          ) anon_19
                                          JOIN (
                                            SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                                              anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed, anon_21.instructed_money AS instructed_money,
                                              anon_21.instruction_id AS own_reference
                                            FROM (
                                              SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                                                anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed, anon_22.money AS instructed_money
                                              FROM (
                                                SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                                  instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity,
                                                  instruction.money AS money, instruction.depository_account AS depository_account, instruction.contra_account AS contra_account,
                                                  instruction.street_reference AS street_reference, instruction.account_id AS account_id, instruction.short_sale AS short_sale,
                                                  instruction.trade_date AS trade_date
                                                FROM instruction
                                                WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                                              ) anon_22
                                            ) anon_21
                                          ) anon_20 ON anon_19.our_reference = anon_20.own_reference
                                        ) anon_18
                                        WHERE anon_19.file_id = anon_18.file_id AND anon_19.line_number = anon_18.line_number
                                      ))
                                    ) anon_25
                                    JOIN (
                                      SELECT anon_28.instruction_id AS instruction_id, anon_28.street_reference AS street_reference, anon_28.account_id AS account_id,
                                        anon_28.currency AS currency, anon_28.item_security AS item_security, anon_28.instructed AS instructed, anon_28.instructed_money AS instructed_money,
                                        anon_28.street_reference AS known_reference
                                      FROM (
                                        SELECT anon_29.instruction_id AS instruction_id, anon_29.street_reference AS street_reference, anon_29.account_id AS account_id,
                                          anon_29.currency AS currency, anon_29.item_security AS item_security, anon_29.instructed AS instructed, anon_29.instructed_money AS instructed_money
                                        FROM (
                                          SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                                            anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed, anon_21.instructed_money AS instructed_money
                                          FROM (
                                            SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                                              anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed, anon_22.money AS instructed_money
                                            FROM (
                                              SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                                instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity,
                                                instruction.money AS money, instruction.depository_account AS depository_account, instruction.contra_account AS contra_account,
                                                instruction.street_reference AS street_reference, instruction.account_id AS account_id, instruction.short_sale AS short_sale,
                                                instruction.trade_date AS trade_date
                                              FROM instruction
                                              WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                                            ) anon_22
                                          ) anon_21
                                          WHERE anon_21.street_reference IS NOT NULL
                                        ) anon_29
                                        WHERE EXISTS (
                                          SELECT 1 AS anon_30
                                          FROM (
                                            SELECT anon_32.street_reference AS street_reference, anon_32.candidates AS candidates
                                            FROM (
                                              SELECT anon_29.street_reference AS street_reference, CAST(count(*) AS NUMBER(19)) AS candidates
                                              FROM (
                                                SELECT anon_21.instruction_id AS instruction_id, anon_21.street_reference AS street_reference, anon_21.account_id AS account_id,
                                                  anon_21.currency AS currency, anon_21.item_security AS item_security, anon_21.instructed AS instructed,
                                                  anon_21.instructed_money AS instructed_money
                                                FROM (
                                                  SELECT anon_22.instruction_id AS instruction_id, anon_22.street_reference AS street_reference, anon_22.account_id AS account_id,
                                                    anon_22.currency AS currency, anon_22.security_id AS item_security, anon_22.quantity AS instructed,
                                                    anon_22.money AS instructed_money
                                                  FROM (
                                                    SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                                                      instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity,
                                                      instruction.money AS money, instruction.depository_account AS depository_account, instruction.contra_account AS contra_account,
                                                      instruction.street_reference AS street_reference, instruction.account_id AS account_id, instruction.short_sale AS short_sale,
                                                      instruction.trade_date AS trade_date
                                                    FROM instruction
                                                    WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
                                                  ) anon_22
                                                ) anon_21
                                                WHERE anon_21.street_reference IS NOT NULL
                                              ) anon_29
                                              GROUP BY anon_29.street_reference
                                            ) anon_32
                                            WHERE anon_32.candidates = 1
                                          ) anon_31
                                          WHERE anon_29.street_reference = anon_31.street_reference
                                        )
                                      ) anon_28
                                    ) anon_26 ON anon_25.our_reference = anon_26.known_reference
                                  ) anon_24
                                  WHERE anon_40.instruction_id = anon_24.instruction_id
                                ))
                              ) anon_38
                              GROUP BY anon_38.item_security, anon_38.instructed, anon_38.instructed_money
                            ) anon_48
                            WHERE anon_48.candidates = 1
                          ) anon_45 ON anon_44.made_security = anon_45.item_security AND anon_44.made_quantity = anon_45.instructed AND anon_44.made_money = anon_45.instructed_money
                        ) anon_43
                      ) anon_39 ON anon_38.item_security = anon_39.fit_security AND anon_38.instructed = anon_39.fit_quantity AND anon_38.instructed_money = anon_39.fit_money
                    ) anon_36 ON anon_35.security_id = anon_36.item_security AND anon_35.quantity = anon_36.instructed AND anon_35.money = anon_36.instructed_money
                  ) anon_34
                ) anon_33
              ) anon_16
            ) anon_15
          ) anon_14
        ) anon_13
      ) anon_12
    ) anon_3
  ) anon_2
) anon_1
