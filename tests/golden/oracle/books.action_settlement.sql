SELECT anon_1.action_id, anon_1.holder_kind, anon_1.holder_id, anon_1.security_id, anon_1.action_kind, anon_1.currency, anon_1.paid_date, anon_1.expected,
  anon_1.stated, anon_1.our_quantity, anon_1.their_quantity, anon_1.our_money, anon_1.their_money, anon_1.booked_quantity, anon_1.booked_money, anon_1.quantity_today,
  anon_1.money_today, anon_1.state
FROM (
  SELECT anon_2.action_id AS action_id, anon_2.holder_kind AS holder_kind, anon_2.holder_id AS holder_id, anon_2.security_id AS security_id, anon_2.action_kind AS action_kind,
    anon_2.currency AS currency, CAST(anon_2.paid_date AS DATE) AS paid_date, CAST(anon_2.expected AS NUMBER(19)) AS expected, CAST(anon_2.stated AS NUMBER(19)) AS stated,
    CAST(anon_2.our_quantity AS NUMBER(38, 6)) AS our_quantity, CAST(anon_2.their_quantity AS NUMBER(38, 6)) AS their_quantity, CAST(anon_2.our_money AS NUMBER(38, 2)) AS our_money,
    CAST(anon_2.their_money AS NUMBER(38, 2)) AS their_money, CAST(anon_2.booked_quantity AS NUMBER(38, 6)) AS booked_quantity, CAST(anon_2.booked_money AS NUMBER(38, 2)) AS booked_money,
    CAST(anon_2.quantity_today AS NUMBER(38, 6)) AS quantity_today, CAST(anon_2.money_today AS NUMBER(38, 2)) AS money_today, anon_2.state AS state
  FROM (
    SELECT anon_3.action_id AS action_id, anon_3.holder_kind AS holder_kind, anon_3.holder_id AS holder_id, anon_3.security_id AS security_id, anon_3.our_quantity AS our_quantity,
      anon_3.their_quantity AS their_quantity, anon_3.before_quantity AS before_quantity, anon_3.our_money AS our_money, anon_3.their_money AS their_money,
      anon_3.before_money AS before_money, anon_3.action_kind AS action_kind, anon_3.currency AS currency, anon_3.expected AS expected, anon_3.stated AS stated,
      anon_3.due_date AS due_date, anon_3.said_date AS said_date, anon_3.others AS others, anon_3.paid_date AS paid_date, anon_3.booked_quantity AS booked_quantity,
      anon_3.booked_money AS booked_money, anon_3.state AS state, CAST(anon_3.booked_quantity - anon_3.before_quantity AS NUMBER(38, 6)) AS quantity_today,
      CAST(anon_3.booked_money - anon_3.before_money AS NUMBER(38, 2)) AS money_today
    FROM (
      SELECT anon_4.action_id AS action_id, anon_4.holder_kind AS holder_kind, anon_4.holder_id AS holder_id, anon_4.security_id AS security_id, anon_4.our_quantity AS our_quantity,
        anon_4.their_quantity AS their_quantity, anon_4.before_quantity AS before_quantity, anon_4.our_money AS our_money, anon_4.their_money AS their_money,
        anon_4.before_money AS before_money, anon_4.action_kind AS action_kind, anon_4.currency AS currency, anon_4.expected AS expected, anon_4.stated AS stated,
        anon_4.due_date AS due_date, anon_4.said_date AS said_date, anon_4.others AS others, anon_4.paid_date AS paid_date, CASE WHEN (anon_4.expected = 1
        AND anon_4.paid_date <= DATE '2026-11-10') THEN CASE WHEN (anon_4.stated = 1) THEN anon_4.their_quantity ELSE anon_4.our_quantity END ELSE CAST(0 AS NUMBER(38, 6)) END AS booked_quantity,
        CASE WHEN (anon_4.expected = 1 AND anon_4.paid_date <= DATE '2026-11-10') THEN CASE WHEN (anon_4.stated = 1) THEN anon_4.their_money ELSE anon_4.our_money END
        ELSE CAST(0 AS NUMBER(38, 2)) END AS booked_money, CASE WHEN (anon_4.expected = 1 AND anon_4.paid_date > DATE '2026-11-10') THEN 'WAITING' WHEN (anon_4.stated = 0
        AND anon_4.others IS NULL) THEN 'UNSTATED' WHEN (anon_4.stated = 0) THEN 'MISSING' WHEN (anon_4.our_quantity = anon_4.their_quantity AND anon_4.our_money = anon_4.their_money) THEN 'AGREED'
        WHEN (anon_4.expected = 0) THEN 'EXTRA' ELSE 'DIFFERENT' END AS state
      FROM (
        SELECT anon_5.action_id AS action_id, anon_5.holder_kind AS holder_kind, anon_5.holder_id AS holder_id, anon_5.security_id AS security_id, anon_5.our_quantity AS our_quantity,
          anon_5.their_quantity AS their_quantity, anon_5.before_quantity AS before_quantity, anon_5.our_money AS our_money, anon_5.their_money AS their_money,
          anon_5.before_money AS before_money, anon_5.action_kind AS action_kind, anon_5.currency AS currency, anon_5.expected AS expected, anon_5.stated AS stated,
          anon_5.due_date AS due_date, anon_5.said_date AS said_date, anon_5.others AS others, coalesce(anon_5.due_date, anon_5.said_date) AS paid_date
        FROM (
          SELECT anon_6.action_id AS action_id, anon_6.holder_kind AS holder_kind, anon_6.holder_id AS holder_id, anon_6.security_id AS security_id, anon_6.our_quantity AS our_quantity,
            anon_6.their_quantity AS their_quantity, anon_6.before_quantity AS before_quantity, anon_6.our_money AS our_money, anon_6.their_money AS their_money,
            anon_6.before_money AS before_money, anon_6.action_kind AS action_kind, anon_6.currency AS currency, anon_6.expected AS expected, anon_6.stated AS stated,
            anon_6.due_date AS due_date, anon_6.said_date AS said_date, anon_7.others AS others
          FROM (
            SELECT anon_8.action_id AS action_id, anon_8.holder_kind AS holder_kind, anon_8.holder_id AS holder_id, anon_8.security_id AS security_id, CAST(coalesce(sum(anon_8.our_quantity), 0) AS NUMBER(38, 6)) AS our_quantity,
              CAST(coalesce(sum(anon_8.their_quantity), 0) AS NUMBER(38, 6)) AS their_quantity, CAST(coalesce(sum(anon_8.before_quantity), 0) AS NUMBER(38, 6)) AS before_quantity,
              CAST(coalesce(sum(anon_8.our_money), 0) AS NUMBER(38, 2)) AS our_money, CAST(coalesce(sum(anon_8.their_money), 0) AS NUMBER(38, 2)) AS their_money,
              CAST(coalesce(sum(anon_8.before_money), 0) AS NUMBER(38, 2)) AS before_money, max(anon_8.action_kind) AS action_kind, max(anon_8.currency) AS currency,
              max(anon_8.expected) AS expected, max(anon_8.stated) AS stated, max(anon_8.due_date) AS due_date, max(anon_8.said_date) AS said_date
            FROM (
              SELECT anon_9.action_id AS action_id, anon_9.holder_kind AS holder_kind, anon_9.holder_id AS holder_id, anon_9.security_id AS security_id,
                anon_9.action_kind AS action_kind, anon_9.currency AS currency, anon_9.expected AS expected, anon_9.stated AS stated, anon_9.our_quantity AS our_quantity,
                anon_9.their_quantity AS their_quantity, anon_9.our_money AS our_money, anon_9.their_money AS their_money, anon_9.before_quantity AS before_quantity,
                anon_9.before_money AS before_money, anon_9.due_date AS due_date, anon_9.said_date AS said_date
              FROM (
                SELECT anon_10.action_id AS action_id, anon_10.holder_kind AS holder_kind, anon_10.holder_id AS holder_id, anon_10.security_id AS security_id,
                  anon_10.action_kind AS action_kind, anon_10.currency AS currency, anon_10.expected AS expected, anon_10.stated AS stated, anon_10.our_quantity AS our_quantity,
                  anon_10.their_quantity AS their_quantity, anon_10.our_money AS our_money, anon_10.their_money AS their_money, anon_10.booked_quantity AS before_quantity,
                  anon_10.booked_money AS before_money, CASE WHEN (anon_10.expected = 1) THEN anon_10.paid_date ELSE CAST(NULL AS DATE) END AS due_date,
                  anon_10.paid_date AS said_date
                FROM (
                  SELECT previous_action_settlement.action_id AS action_id, previous_action_settlement.holder_kind AS holder_kind, previous_action_settlement.holder_id AS holder_id,
                    previous_action_settlement.security_id AS security_id, previous_action_settlement.action_kind AS action_kind, previous_action_settlement.currency AS currency,
                    previous_action_settlement.paid_date AS paid_date, previous_action_settlement.expected AS expected, previous_action_settlement.stated AS stated,
                    previous_action_settlement.our_quantity AS our_quantity, previous_action_settlement.their_quantity AS their_quantity, previous_action_settlement.our_money AS our_money,
                    previous_action_settlement.their_money AS their_money, previous_action_settlement.booked_quantity AS booked_quantity, previous_action_settlement.booked_money AS booked_money,
                    previous_action_settlement.quantity_today AS quantity_today, previous_action_settlement.money_today AS money_today, previous_action_settlement.state AS state
                  FROM previous_action_settlement
                  WHERE previous_action_settlement.state != 'AGREED' AND (previous_action_settlement.state != 'UNSTATED' OR previous_action_settlement.paid_date >= DATE '2026-09-26')
                ) anon_10
              ) anon_9
              UNION ALL
              SELECT anon_11.action_id AS action_id, anon_11.holder_kind AS holder_kind, anon_11.holder_id AS holder_id, anon_11.security_id AS security_id,
                anon_11.action_kind AS action_kind, anon_11.currency AS currency, anon_11.expected AS expected, anon_11.stated AS stated, anon_11.our_quantity AS our_quantity,
                anon_11.their_quantity AS their_quantity, anon_11.our_money AS our_money, anon_11.their_money AS their_money, anon_11.before_quantity AS before_quantity,
                anon_11.before_money AS before_money, anon_11.due_date AS due_date, anon_11.said_date AS said_date
              FROM (
                SELECT anon_12.action_id AS action_id, anon_12.holder_kind AS holder_kind, anon_12.holder_id AS holder_id, anon_12.security_id AS security_id,
                  anon_12.action_kind AS action_kind, anon_12.currency AS currency, anon_12.expected AS expected, anon_12.stated AS stated, anon_12.our_quantity AS our_quantity,
                  anon_12.their_quantity AS their_quantity, anon_12.our_money AS our_money, anon_12.their_money AS their_money, anon_12.before_quantity AS before_quantity,
                  anon_12.before_money AS before_money, anon_12.due_date AS due_date, anon_12.said_date AS said_date
                FROM (
                  SELECT anon_13.action_id AS action_id, anon_13.holder_kind AS holder_kind, anon_13.holder_id AS holder_id, anon_13.security_id AS security_id,
                    anon_13.action_kind AS action_kind, anon_13.currency AS currency, anon_13.our_quantity AS our_quantity, anon_13.their_quantity AS their_quantity,
                    anon_13.before_quantity AS before_quantity, anon_13.our_money AS our_money, anon_13.their_money AS their_money, anon_13.before_money AS before_money,
                    anon_13.expected AS expected, anon_13.stated AS stated, anon_13.due_date AS due_date, anon_13.said_date AS said_date
                  FROM (
                    SELECT anon_14.action_id AS action_id, anon_14.holder_kind AS holder_kind, anon_14.holder_id AS holder_id, anon_14.security_id AS security_id,
                      anon_14.action_kind AS action_kind, anon_14.currency AS currency, CASE WHEN (anon_14.holder_kind = 'DEPOSITORY') THEN -anon_14.record_change
                      ELSE anon_14.quantity_change END AS our_quantity, CAST(0 AS NUMBER(38, 6)) AS their_quantity, CAST(0 AS NUMBER(38, 6)) AS before_quantity,
                      anon_14.money AS our_money, CAST(0 AS NUMBER(38, 2)) AS their_money, CAST(0 AS NUMBER(38, 2)) AS before_money, 1 AS expected, 0 AS stated,
                      anon_14.paid_date AS due_date, CAST(NULL AS DATE) AS said_date
                    FROM (
                      SELECT anon_15.action_id AS action_id, anon_15.holder_kind AS holder_kind, anon_15.holder_id AS holder_id, anon_15.account_class AS account_class,
                        anon_15.action_kind AS action_kind, anon_15.security_id AS security_id, anon_15.currency AS currency, anon_15.entitled_quantity AS entitled_quantity,
                        anon_15.quantity_change AS quantity_change, anon_15.fraction_quantity AS fraction_quantity, anon_15.money AS money, anon_15.record AS record,
                        anon_15.record_change AS record_change, anon_15.ex_date AS ex_date, anon_15.record_date AS record_date, anon_15.payable_date AS payable_date,
                        anon_15.struck_date AS struck_date, anon_15.paid_date AS paid_date
                      FROM (
                        SELECT entitlement.action_id AS action_id, entitlement.holder_kind AS holder_kind, entitlement.holder_id AS holder_id, entitlement.account_class AS account_class,
                          entitlement.action_kind AS action_kind, entitlement.security_id AS security_id, entitlement.currency AS currency, entitlement.entitled_quantity AS entitled_quantity,
                          entitlement.quantity_change AS quantity_change, entitlement.fraction_quantity AS fraction_quantity, entitlement.money AS money,
                          entitlement.record AS record, entitlement.record_change AS record_change, entitlement.ex_date AS ex_date, entitlement.record_date AS record_date,
                          entitlement.payable_date AS payable_date, entitlement.struck_date AS struck_date, entitlement.paid_date AS paid_date
                        FROM entitlement
                        WHERE entitlement.holder_kind = 'DEPOSITORY'
                      ) anon_15
                      UNION ALL
                      SELECT anon_16.action_id AS action_id, anon_16.holder_kind AS holder_kind, anon_16.holder_id AS holder_id, anon_16.account_class AS account_class,
                        anon_16.action_kind AS action_kind, anon_16.security_id AS security_id, anon_16.currency AS currency, anon_16.entitled_quantity AS entitled_quantity,
                        anon_16.quantity_change AS quantity_change, anon_16.fraction_quantity AS fraction_quantity, anon_16.money AS money, anon_16.record AS record,
                        anon_16.record_change AS record_change, anon_16.ex_date AS ex_date, anon_16.record_date AS record_date, anon_16.payable_date AS payable_date,
                        anon_16.struck_date AS struck_date, anon_16.paid_date AS paid_date
                      FROM (
                        SELECT anon_17.action_id AS action_id, anon_17.holder_kind AS holder_kind, anon_17.holder_id AS holder_id, anon_17.account_class AS account_class,
                          anon_17.action_kind AS action_kind, anon_17.security_id AS security_id, anon_17.currency AS currency, anon_17.entitled_quantity AS entitled_quantity,
                          anon_17.quantity_change AS quantity_change, anon_17.fraction_quantity AS fraction_quantity, anon_17.money AS money, anon_17.record AS record,
                          anon_17.record_change AS record_change, anon_17.ex_date AS ex_date, anon_17.record_date AS record_date, anon_17.payable_date AS payable_date,
                          anon_17.struck_date AS struck_date, anon_17.paid_date AS paid_date
                        FROM (
                          SELECT entitlement.action_id AS action_id, entitlement.holder_kind AS holder_kind, entitlement.holder_id AS holder_id, entitlement.account_class AS account_class,
                            entitlement.action_kind AS action_kind, entitlement.security_id AS security_id, entitlement.currency AS currency, entitlement.entitled_quantity AS entitled_quantity,
                            entitlement.quantity_change AS quantity_change, entitlement.fraction_quantity AS fraction_quantity, entitlement.money AS money,
                            entitlement.record AS record, entitlement.record_change AS record_change, entitlement.ex_date AS ex_date, entitlement.record_date AS record_date,
                            entitlement.payable_date AS payable_date, entitlement.struck_date AS struck_date, entitlement.paid_date AS paid_date
                          FROM entitlement
                          WHERE entitlement.holder_kind = 'ACCOUNT'
                        ) anon_17
                        WHERE EXISTS (
                          SELECT 1 AS anon_18
                          FROM (
                            SELECT DISTINCT anon_20.action_id AS action_id, anon_20.holder_kind AS holder_kind, anon_20.holder_id AS holder_id, anon_20.security_id AS security_id
                            FROM (
                              SELECT anon_21.action_id AS action_id, anon_21.holder_kind AS holder_kind, anon_21.holder_id AS holder_id, anon_21.security_id AS security_id
                              FROM (
                                SELECT anon_22.action_id AS action_id, anon_22.holder_kind AS holder_kind, anon_22.holder_id AS holder_id, anon_22.security_id AS security_id
                                FROM (
                                  SELECT action_result.file_id AS file_id, action_result.line_number AS line_number, action_result.action_id AS action_id,
                                    action_result.action_kind AS action_kind, action_result.holder_kind AS holder_kind, action_result.holder_id AS holder_id,
                                    action_result.security_id AS security_id, action_result.quantity AS quantity, action_result.money AS money, action_result.currency AS currency,
                                    action_result.value_date AS value_date, action_result.status AS status, action_result.reason AS reason, action_result.known_date AS known_date
                                  FROM action_result
                                  WHERE action_result.status = 'accepted'
                                ) anon_22
                              ) anon_21
                              UNION ALL
                              SELECT anon_23.action_id AS action_id, anon_23.holder_kind AS holder_kind, anon_23.holder_id AS holder_id, anon_23.security_id AS security_id
                              FROM (
                                SELECT anon_9.action_id AS action_id, anon_9.holder_kind AS holder_kind, anon_9.holder_id AS holder_id, anon_9.security_id AS security_id
                                FROM (
                                  SELECT anon_10.action_id AS action_id, anon_10.holder_kind AS holder_kind, anon_10.holder_id AS holder_id, anon_10.security_id AS security_id,
                                    anon_10.action_kind AS action_kind, anon_10.currency AS currency, anon_10.expected AS expected, anon_10.stated AS stated,
                                    anon_10.our_quantity AS our_quantity, anon_10.their_quantity AS their_quantity, anon_10.our_money AS our_money, anon_10.their_money AS their_money,
                                    anon_10.booked_quantity AS before_quantity, anon_10.booked_money AS before_money, CASE WHEN (anon_10.expected = 1) THEN anon_10.paid_date
                                    ELSE CAST(NULL AS DATE) END AS due_date, anon_10.paid_date AS said_date
                                  FROM (
                                    SELECT previous_action_settlement.action_id AS action_id, previous_action_settlement.holder_kind AS holder_kind, previous_action_settlement.holder_id AS holder_id,
                                      previous_action_settlement.security_id AS security_id, previous_action_settlement.action_kind AS action_kind, previous_action_settlement.currency AS currency,
                                      previous_action_settlement.paid_date AS paid_date, previous_action_settlement.expected AS expected, previous_action_settlement.stated AS stated,
                                      previous_action_settlement.our_quantity AS our_quantity, previous_action_settlement.their_quantity AS their_quantity,
                                      previous_action_settlement.our_money AS our_money, previous_action_settlement.their_money AS their_money, previous_action_settlement.booked_quantity AS booked_quantity,
                                      previous_action_settlement.booked_money AS booked_money, previous_action_settlement.quantity_today AS quantity_today,
                                      previous_action_settlement.money_today AS money_today, previous_action_settlement.state AS state
                                    FROM previous_action_settlement
                                    WHERE previous_action_settlement.state != 'AGREED' AND (previous_action_settlement.state != 'UNSTATED' OR previous_action_settlement.paid_date >= DATE '2026-09-26')
                                  ) anon_10
                                ) anon_9
                              ) anon_23
                            ) anon_20
                          ) anon_19
                          WHERE anon_17.action_id = anon_19.action_id AND anon_17.holder_kind = anon_19.holder_kind AND anon_17.holder_id = anon_19.holder_id
                            AND anon_17.security_id = anon_19.security_id
                        )
                      ) anon_16
                    ) anon_14
                  ) anon_13
                  WHERE NOT (EXISTS (
                    SELECT 1 AS anon_24
                    FROM (
                      SELECT previous_action_settlement.action_id AS action_id, previous_action_settlement.holder_kind AS holder_kind, previous_action_settlement.holder_id AS holder_id,
                        previous_action_settlement.security_id AS security_id, previous_action_settlement.action_kind AS action_kind, previous_action_settlement.currency AS currency,
                        previous_action_settlement.paid_date AS paid_date, previous_action_settlement.expected AS expected, previous_action_settlement.stated AS stated,
                        previous_action_settlement.our_quantity AS our_quantity, previous_action_settlement.their_quantity AS their_quantity, previous_action_settlement.our_money AS our_money,
                        previous_action_settlement.their_money AS their_money, previous_action_settlement.booked_quantity AS booked_quantity, previous_action_settlement.booked_money AS booked_money,
                        previous_action_settlement.quantity_today AS quantity_today, previous_action_settlement.money_today AS money_today, previous_action_settlement.state AS state
                      FROM previous_action_settlement
                      WHERE previous_action_settlement.expected = 1
                    ) anon_25
                    WHERE anon_13.action_id = anon_25.action_id AND anon_13.holder_kind = anon_25.holder_kind AND anon_13.holder_id = anon_25.holder_id
                      AND anon_13.security_id = anon_25.security_id
                  ))
                ) anon_12
              ) anon_11
              UNION ALL
              SELECT anon_26.action_id AS action_id, anon_26.holder_kind AS holder_kind, anon_26.holder_id AS holder_id, anon_26.security_id AS security_id,
                anon_26.action_kind AS action_kind, anon_26.currency AS currency, anon_26.expected AS expected, anon_26.stated AS stated, anon_26.our_quantity AS our_quantity,
                anon_26.their_quantity AS their_quantity, anon_26.our_money AS our_money, anon_26.their_money AS their_money, anon_26.before_quantity AS before_quantity,
                anon_26.before_money AS before_money, anon_26.due_date AS due_date, anon_26.said_date AS said_date
              FROM (
                SELECT anon_27.action_id AS action_id, anon_27.holder_kind AS holder_kind, anon_27.holder_id AS holder_id, anon_27.security_id AS security_id,
                  anon_27.action_kind AS action_kind, anon_27.currency AS currency, anon_27.expected AS expected, anon_27.stated AS stated, anon_27.our_quantity AS our_quantity,
                  anon_27.their_quantity AS their_quantity, anon_27.our_money AS our_money, anon_27.their_money AS their_money, anon_27.before_quantity AS before_quantity,
                  anon_27.before_money AS before_money, anon_27.due_date AS due_date, anon_27.said_date AS said_date
                FROM (
                  SELECT anon_28.action_id AS action_id, anon_28.holder_kind AS holder_kind, anon_28.holder_id AS holder_id, anon_28.security_id AS security_id,
                    anon_28.action_kind AS action_kind, anon_28.currency AS currency, CAST(0 AS NUMBER(38, 6)) AS our_quantity, anon_28.quantity AS their_quantity,
                    CAST(0 AS NUMBER(38, 6)) AS before_quantity, CAST(0 AS NUMBER(38, 2)) AS our_money, anon_28.money AS their_money, CAST(0 AS NUMBER(38, 2)) AS before_money,
                    0 AS expected, 1 AS stated, CAST(NULL AS DATE) AS due_date, anon_28.value_date AS said_date
                  FROM (
                    SELECT anon_22.file_id AS file_id, anon_22.line_number AS line_number, anon_22.action_id AS action_id, anon_22.action_kind AS action_kind,
                      anon_22.holder_kind AS holder_kind, anon_22.holder_id AS holder_id, anon_22.security_id AS security_id, anon_22.quantity AS quantity,
                      anon_22.money AS money, anon_22.value_date AS value_date, anon_22.status AS status, anon_22.reason AS reason, anon_22.known_date AS known_date,
                      coalesce(anon_22.currency, '-') AS currency
                    FROM (
                      SELECT action_result.file_id AS file_id, action_result.line_number AS line_number, action_result.action_id AS action_id, action_result.action_kind AS action_kind,
                        action_result.holder_kind AS holder_kind, action_result.holder_id AS holder_id, action_result.security_id AS security_id, action_result.quantity AS quantity,
                        action_result.money AS money, action_result.currency AS currency, action_result.value_date AS value_date, action_result.status AS status,
                        action_result.reason AS reason, action_result.known_date AS known_date
                      FROM action_result
                      WHERE action_result.status = 'accepted'
                    ) anon_22
                  ) anon_28
                ) anon_27
              ) anon_26
            ) anon_8
            GROUP BY anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.security_id
          ) anon_6
          LEFT OUTER JOIN (
            SELECT DISTINCT anon_29.action_id AS action_id, anon_29.holder_kind AS holder_kind, anon_29.others AS others
            FROM (
              SELECT anon_30.action_id AS action_id, anon_30.holder_kind AS holder_kind, anon_30.stated AS others
              FROM (
                SELECT anon_6.action_id AS action_id, anon_6.holder_kind AS holder_kind, anon_6.holder_id AS holder_id, anon_6.security_id AS security_id,
                  anon_6.our_quantity AS our_quantity, anon_6.their_quantity AS their_quantity, anon_6.before_quantity AS before_quantity, anon_6.our_money AS our_money,
                  anon_6.their_money AS their_money, anon_6.before_money AS before_money, anon_6.action_kind AS action_kind, anon_6.currency AS currency,
                  anon_6.expected AS expected, anon_6.stated AS stated, anon_6.due_date AS due_date, anon_6.said_date AS said_date
                FROM (
                  SELECT anon_8.action_id AS action_id, anon_8.holder_kind AS holder_kind, anon_8.holder_id AS holder_id, anon_8.security_id AS security_id,
                    CAST(coalesce(sum(anon_8.our_quantity), 0) AS NUMBER(38, 6)) AS our_quantity, CAST(coalesce(sum(anon_8.their_quantity), 0) AS NUMBER(38, 6)) AS their_quantity,
                    CAST(coalesce(sum(anon_8.before_quantity), 0) AS NUMBER(38, 6)) AS before_quantity, CAST(coalesce(sum(anon_8.our_money), 0) AS NUMBER(38, 2)) AS our_money,
                    CAST(coalesce(sum(anon_8.their_money), 0) AS NUMBER(38, 2)) AS their_money, CAST(coalesce(sum(anon_8.before_money), 0) AS NUMBER(38, 2)) AS before_money,
                    max(anon_8.action_kind) AS action_kind, max(anon_8.currency) AS currency, max(anon_8.expected) AS expected, max(anon_8.stated) AS stated,
                    max(anon_8.due_date) AS due_date, max(anon_8.said_date) AS said_date
                  FROM (
                    SELECT anon_9.action_id AS action_id, anon_9.holder_kind AS holder_kind, anon_9.holder_id AS holder_id, anon_9.security_id AS security_id,
                      anon_9.action_kind AS action_kind, anon_9.currency AS currency, anon_9.expected AS expected, anon_9.stated AS stated, anon_9.our_quantity AS our_quantity,
                      anon_9.their_quantity AS their_quantity, anon_9.our_money AS our_money, anon_9.their_money AS their_money, anon_9.before_quantity AS before_quantity,
                      anon_9.before_money AS before_money, anon_9.due_date AS due_date, anon_9.said_date AS said_date
                    FROM (
                      SELECT anon_10.action_id AS action_id, anon_10.holder_kind AS holder_kind, anon_10.holder_id AS holder_id, anon_10.security_id AS security_id,
                        anon_10.action_kind AS action_kind, anon_10.currency AS currency, anon_10.expected AS expected, anon_10.stated AS stated, anon_10.our_quantity AS our_quantity,
                        anon_10.their_quantity AS their_quantity, anon_10.our_money AS our_money, anon_10.their_money AS their_money, anon_10.booked_quantity AS before_quantity,
                        anon_10.booked_money AS before_money, CASE WHEN (anon_10.expected = 1) THEN anon_10.paid_date ELSE CAST(NULL AS DATE) END AS due_date,
                        anon_10.paid_date AS said_date
                      FROM (
                        SELECT previous_action_settlement.action_id AS action_id, previous_action_settlement.holder_kind AS holder_kind, previous_action_settlement.holder_id AS holder_id,
                          previous_action_settlement.security_id AS security_id, previous_action_settlement.action_kind AS action_kind, previous_action_settlement.currency AS currency,
                          previous_action_settlement.paid_date AS paid_date, previous_action_settlement.expected AS expected, previous_action_settlement.stated AS stated,
                          previous_action_settlement.our_quantity AS our_quantity, previous_action_settlement.their_quantity AS their_quantity, previous_action_settlement.our_money AS our_money,
                          previous_action_settlement.their_money AS their_money, previous_action_settlement.booked_quantity AS booked_quantity, previous_action_settlement.booked_money AS booked_money,
                          previous_action_settlement.quantity_today AS quantity_today, previous_action_settlement.money_today AS money_today, previous_action_settlement.state AS state
                        FROM previous_action_settlement
                        WHERE previous_action_settlement.state != 'AGREED' AND (previous_action_settlement.state != 'UNSTATED' OR previous_action_settlement.paid_date >= DATE '2026-09-26')
                      ) anon_10
                    ) anon_9
                    UNION ALL
                    SELECT anon_11.action_id AS action_id, anon_11.holder_kind AS holder_kind, anon_11.holder_id AS holder_id, anon_11.security_id AS security_id,
                      anon_11.action_kind AS action_kind, anon_11.currency AS currency, anon_11.expected AS expected, anon_11.stated AS stated, anon_11.our_quantity AS our_quantity,
                      anon_11.their_quantity AS their_quantity, anon_11.our_money AS our_money, anon_11.their_money AS their_money, anon_11.before_quantity AS before_quantity,
                      anon_11.before_money AS before_money, anon_11.due_date AS due_date, anon_11.said_date AS said_date
                    FROM (
                      SELECT anon_12.action_id AS action_id, anon_12.holder_kind AS holder_kind, anon_12.holder_id AS holder_id, anon_12.security_id AS security_id,
                        anon_12.action_kind AS action_kind, anon_12.currency AS currency, anon_12.expected AS expected, anon_12.stated AS stated, anon_12.our_quantity AS our_quantity,
                        anon_12.their_quantity AS their_quantity, anon_12.our_money AS our_money, anon_12.their_money AS their_money, anon_12.before_quantity AS before_quantity,
                        anon_12.before_money AS before_money, anon_12.due_date AS due_date, anon_12.said_date AS said_date
                      FROM (
                        SELECT anon_13.action_id AS action_id, anon_13.holder_kind AS holder_kind, anon_13.holder_id AS holder_id, anon_13.security_id AS security_id,
                          anon_13.action_kind AS action_kind, anon_13.currency AS currency, anon_13.our_quantity AS our_quantity, anon_13.their_quantity AS their_quantity,
                          anon_13.before_quantity AS before_quantity, anon_13.our_money AS our_money, anon_13.their_money AS their_money, anon_13.before_money AS before_money,
                          anon_13.expected AS expected, anon_13.stated AS stated, anon_13.due_date AS due_date, anon_13.said_date AS said_date
                        FROM (
                          SELECT anon_14.action_id AS action_id, anon_14.holder_kind AS holder_kind, anon_14.holder_id AS holder_id, anon_14.security_id AS security_id,
                            anon_14.action_kind AS action_kind, anon_14.currency AS currency, CASE WHEN (anon_14.holder_kind = 'DEPOSITORY') THEN -anon_14.record_change
                            ELSE anon_14.quantity_change END AS our_quantity, CAST(0 AS NUMBER(38, 6)) AS their_quantity, CAST(0 AS NUMBER(38, 6)) AS before_quantity,
                            anon_14.money AS our_money, CAST(0 AS NUMBER(38, 2)) AS their_money, CAST(0 AS NUMBER(38, 2)) AS before_money, 1 AS expected,
                            0 AS stated, anon_14.paid_date AS due_date, CAST(NULL AS DATE) AS said_date
                          FROM (
                            SELECT anon_15.action_id AS action_id, anon_15.holder_kind AS holder_kind, anon_15.holder_id AS holder_id, anon_15.account_class AS account_class,
                              anon_15.action_kind AS action_kind, anon_15.security_id AS security_id, anon_15.currency AS currency, anon_15.entitled_quantity AS entitled_quantity,
                              anon_15.quantity_change AS quantity_change, anon_15.fraction_quantity AS fraction_quantity, anon_15.money AS money, anon_15.record AS record,
                              anon_15.record_change AS record_change, anon_15.ex_date AS ex_date, anon_15.record_date AS record_date, anon_15.payable_date AS payable_date,
                              anon_15.struck_date AS struck_date, anon_15.paid_date AS paid_date
                            FROM (
                              SELECT entitlement.action_id AS action_id, entitlement.holder_kind AS holder_kind, entitlement.holder_id AS holder_id, entitlement.account_class AS account_class,
                                entitlement.action_kind AS action_kind, entitlement.security_id AS security_id, entitlement.currency AS currency, entitlement.entitled_quantity AS entitled_quantity,
                                entitlement.quantity_change AS quantity_change, entitlement.fraction_quantity AS fraction_quantity, entitlement.money AS money,
                                entitlement.record AS record, entitlement.record_change AS record_change, entitlement.ex_date AS ex_date, entitlement.record_date AS record_date,
                                entitlement.payable_date AS payable_date, entitlement.struck_date AS struck_date, entitlement.paid_date AS paid_date
                              FROM entitlement
                              WHERE entitlement.holder_kind = 'DEPOSITORY'
                            ) anon_15
                            UNION ALL
                            SELECT anon_16.action_id AS action_id, anon_16.holder_kind AS holder_kind, anon_16.holder_id AS holder_id, anon_16.account_class AS account_class,
                              anon_16.action_kind AS action_kind, anon_16.security_id AS security_id, anon_16.currency AS currency, anon_16.entitled_quantity AS entitled_quantity,
                              anon_16.quantity_change AS quantity_change, anon_16.fraction_quantity AS fraction_quantity, anon_16.money AS money, anon_16.record AS record,
                              anon_16.record_change AS record_change, anon_16.ex_date AS ex_date, anon_16.record_date AS record_date, anon_16.payable_date AS payable_date,
                              anon_16.struck_date AS struck_date, anon_16.paid_date AS paid_date
                            FROM (
                              SELECT anon_17.action_id AS action_id, anon_17.holder_kind AS holder_kind, anon_17.holder_id AS holder_id, anon_17.account_class AS account_class,
                                anon_17.action_kind AS action_kind, anon_17.security_id AS security_id, anon_17.currency AS currency, anon_17.entitled_quantity AS entitled_quantity,
                                anon_17.quantity_change AS quantity_change, anon_17.fraction_quantity AS fraction_quantity, anon_17.money AS money, anon_17.record AS record,
                                anon_17.record_change AS record_change, anon_17.ex_date AS ex_date, anon_17.record_date AS record_date, anon_17.payable_date AS payable_date,
                                anon_17.struck_date AS struck_date, anon_17.paid_date AS paid_date
                              FROM (
                                SELECT entitlement.action_id AS action_id, entitlement.holder_kind AS holder_kind, entitlement.holder_id AS holder_id, entitlement.account_class AS account_class,
                                  entitlement.action_kind AS action_kind, entitlement.security_id AS security_id, entitlement.currency AS currency, entitlement.entitled_quantity AS entitled_quantity,
                                  entitlement.quantity_change AS quantity_change, entitlement.fraction_quantity AS fraction_quantity, entitlement.money AS money,
                                  entitlement.record AS record, entitlement.record_change AS record_change, entitlement.ex_date AS ex_date, entitlement.record_date AS record_date,
                                  entitlement.payable_date AS payable_date, entitlement.struck_date AS struck_date, entitlement.paid_date AS paid_date
                                FROM entitlement
                                WHERE entitlement.holder_kind = 'ACCOUNT'
                              ) anon_17
                              WHERE EXISTS (
                                SELECT 1 AS anon_18
                                FROM (
                                  SELECT DISTINCT anon_20.action_id AS action_id, anon_20.holder_kind AS holder_kind, anon_20.holder_id AS holder_id, anon_20.security_id AS security_id
                                  FROM (
                                    SELECT anon_21.action_id AS action_id, anon_21.holder_kind AS holder_kind, anon_21.holder_id AS holder_id, anon_21.security_id AS security_id
                                    FROM (
                                      SELECT anon_22.action_id AS action_id, anon_22.holder_kind AS holder_kind, anon_22.holder_id AS holder_id, anon_22.security_id AS security_id
                                      FROM (
                                        SELECT action_result.file_id AS file_id, action_result.line_number AS line_number, action_result.action_id AS action_id,
                                          action_result.action_kind AS action_kind, action_result.holder_kind AS holder_kind, action_result.holder_id AS holder_id,
                                          action_result.security_id AS security_id, action_result.quantity AS quantity, action_result.money AS money, action_result.currency AS currency,
                                          action_result.value_date AS value_date, action_result.status AS status, action_result.reason AS reason, action_result.known_date AS known_date
                                        FROM action_result
                                        WHERE action_result.status = 'accepted'
                                      ) anon_22
                                    ) anon_21
                                    UNION ALL
                                    SELECT anon_23.action_id AS action_id, anon_23.holder_kind AS holder_kind, anon_23.holder_id AS holder_id, anon_23.security_id AS security_id
                                    FROM (
                                      SELECT anon_9.action_id AS action_id, anon_9.holder_kind AS holder_kind, anon_9.holder_id AS holder_id, anon_9.security_id AS security_id
                                      FROM (
                                        SELECT anon_10.action_id AS action_id, anon_10.holder_kind AS holder_kind, anon_10.holder_id AS holder_id, anon_10.security_id AS security_id,
                                          anon_10.action_kind AS action_kind, anon_10.currency AS currency, anon_10.expected AS expected, anon_10.stated AS stated,
                                          anon_10.our_quantity AS our_quantity, anon_10.their_quantity AS their_quantity, anon_10.our_money AS our_money,
                                          anon_10.their_money AS their_money, anon_10.booked_quantity AS before_quantity, anon_10.booked_money AS before_money,
                                          CASE WHEN (anon_10.expected = 1) THEN anon_10.paid_date ELSE CAST(NULL AS DATE) END AS due_date, anon_10.paid_date AS said_date
                                        FROM (
                                          SELECT previous_action_settlement.action_id AS action_id, previous_action_settlement.holder_kind AS holder_kind,
                                            previous_action_settlement.holder_id AS holder_id, previous_action_settlement.security_id AS security_id, previous_action_settlement.action_kind AS action_kind,
                                            previous_action_settlement.currency AS currency, previous_action_settlement.paid_date AS paid_date, previous_action_settlement.expected AS expected,
                                            previous_action_settlement.stated AS stated, previous_action_settlement.our_quantity AS our_quantity, previous_action_settlement.their_quantity AS their_quantity,
                                            previous_action_settlement.our_money AS our_money, previous_action_settlement.their_money AS their_money, previous_action_settlement.booked_quantity AS booked_quantity,
                                            previous_action_settlement.booked_money AS booked_money, previous_action_settlement.quantity_today AS quantity_today,
                                            previous_action_settlement.money_today AS money_today, previous_action_settlement.state AS state
                                          FROM previous_action_settlement
                                          WHERE previous_action_settlement.state != 'AGREED' AND (previous_action_settlement.state != 'UNSTATED' OR previous_action_settlement.paid_date >= DATE '2026-09-26')
                                        ) anon_10
                                      ) anon_9
                                    ) anon_23
                                  ) anon_20
                                ) anon_19
                                WHERE anon_17.action_id = anon_19.action_id AND anon_17.holder_kind = anon_19.holder_kind AND anon_17.holder_id = anon_19.holder_id
                                  AND anon_17.security_id = anon_19.security_id
                              )
                            ) anon_16
                          ) anon_14
                        ) anon_13
                        WHERE NOT (EXISTS (
                          SELECT 1 AS anon_24
                          FROM (
                            SELECT previous_action_settlement.action_id AS action_id, previous_action_settlement.holder_kind AS holder_kind, previous_action_settlement.holder_id AS holder_id,
                              previous_action_settlement.security_id AS security_id, previous_action_settlement.action_kind AS action_kind, previous_action_settlement.currency AS currency,
                              previous_action_settlement.paid_date AS paid_date, previous_action_settlement.expected AS expected, previous_action_settlement.stated AS stated,
                              previous_action_settlement.our_quantity AS our_quantity, previous_action_settlement.their_quantity AS their_quantity, previous_action_settlement.our_money AS our_money,
                              previous_action_settlement.their_money AS their_money, previous_action_settlement.booked_quantity AS booked_quantity, previous_action_settlement.booked_money AS booked_money,
                              previous_action_settlement.quantity_today AS quantity_today, previous_action_settlement.money_today AS money_today, previous_action_settlement.state AS state
                            FROM previous_action_settlement
                            WHERE previous_action_settlement.expected = 1
                          ) anon_25
                          WHERE anon_13.action_id = anon_25.action_id AND anon_13.holder_kind = anon_25.holder_kind AND anon_13.holder_id = anon_25.holder_id
                            AND anon_13.security_id = anon_25.security_id
                        ))
                      ) anon_12
                    ) anon_11
                    UNION ALL
                    SELECT anon_26.action_id AS action_id, anon_26.holder_kind AS holder_kind, anon_26.holder_id AS holder_id, anon_26.security_id AS security_id,
                      anon_26.action_kind AS action_kind, anon_26.currency AS currency, anon_26.expected AS expected, anon_26.stated AS stated, anon_26.our_quantity AS our_quantity,
                      anon_26.their_quantity AS their_quantity, anon_26.our_money AS our_money, anon_26.their_money AS their_money, anon_26.before_quantity AS before_quantity,
                      anon_26.before_money AS before_money, anon_26.due_date AS due_date, anon_26.said_date AS said_date
                    FROM (
                      SELECT anon_27.action_id AS action_id, anon_27.holder_kind AS holder_kind, anon_27.holder_id AS holder_id, anon_27.security_id AS security_id,
                        anon_27.action_kind AS action_kind, anon_27.currency AS currency, anon_27.expected AS expected, anon_27.stated AS stated, anon_27.our_quantity AS our_quantity,
                        anon_27.their_quantity AS their_quantity, anon_27.our_money AS our_money, anon_27.their_money AS their_money, anon_27.before_quantity AS before_quantity,
                        anon_27.before_money AS before_money, anon_27.due_date AS due_date, anon_27.said_date AS said_date
                      FROM (
                        SELECT anon_28.action_id AS action_id, anon_28.holder_kind AS holder_kind, anon_28.holder_id AS holder_id, anon_28.security_id AS security_id,
                          anon_28.action_kind AS action_kind, anon_28.currency AS currency, CAST(0 AS NUMBER(38, 6)) AS our_quantity, anon_28.quantity AS their_quantity,
                          CAST(0 AS NUMBER(38, 6)) AS before_quantity, CAST(0 AS NUMBER(38, 2)) AS our_money, anon_28.money AS their_money, CAST(0 AS NUMBER(38, 2)) AS before_money,
                          0 AS expected, 1 AS stated, CAST(NULL AS DATE) AS due_date, anon_28.value_date AS said_date
                        FROM (
                          SELECT anon_22.file_id AS file_id, anon_22.line_number AS line_number, anon_22.action_id AS action_id, anon_22.action_kind AS action_kind,
                            anon_22.holder_kind AS holder_kind, anon_22.holder_id AS holder_id, anon_22.security_id AS security_id, anon_22.quantity AS quantity,
                            anon_22.money AS money, anon_22.value_date AS value_date, anon_22.status AS status, anon_22.reason AS reason, anon_22.known_date AS known_date,
                            coalesce(anon_22.currency, '-') AS currency
                          FROM (
                            SELECT action_result.file_id AS file_id, action_result.line_number AS line_number, action_result.action_id AS action_id, action_result.action_kind AS action_kind,
                              action_result.holder_kind AS holder_kind, action_result.holder_id AS holder_id, action_result.security_id AS security_id,
                              action_result.quantity AS quantity, action_result.money AS money, action_result.currency AS currency, action_result.value_date AS value_date,
                              action_result.status AS status, action_result.reason AS reason, action_result.known_date AS known_date
                            FROM action_result
                            WHERE action_result.status = 'accepted'
                          ) anon_22
                        ) anon_28
                      ) anon_27
                    ) anon_26
                  ) anon_8
                  GROUP BY anon_8.action_id, anon_8.holder_kind, anon_8.holder_id, anon_8.security_id
                ) anon_6
                WHERE anon_6.stated = 1
              ) anon_30
            ) anon_29
          ) anon_7 ON anon_6.action_id = anon_7.action_id AND anon_6.holder_kind = anon_7.holder_kind
        ) anon_5
      ) anon_4
    ) anon_3
  ) anon_2
) anon_1
