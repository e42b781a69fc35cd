SELECT anon_1.clearing_path, anon_1.direction, anon_1.due_count, anon_1.failed_count, anon_1.due_value, anon_1.failed_value, anon_1.unpriced
FROM (
  SELECT anon_2.clearing_path AS clearing_path, anon_2.direction AS direction, CAST(anon_2.due_count AS NUMBER(19)) AS due_count, CAST(anon_2.failed_count AS NUMBER(19)) AS failed_count,
    CAST(anon_2.due_value AS NUMBER(38, 2)) AS due_value, CAST(anon_2.failed_value AS NUMBER(38, 2)) AS failed_value, CAST(anon_2.unpriced AS NUMBER(19)) AS unpriced
  FROM (
    SELECT anon_3.clearing_path AS clearing_path, anon_3.direction AS direction, CAST(count(*) AS NUMBER(19)) AS due_count, CAST(coalesce(sum(CASE WHEN (anon_3.open_quantity != 0) THEN 1
      ELSE 0 END), 0) AS NUMBER(38, 0)) AS failed_count, CAST(coalesce(sum(anon_3.due_value), 0) AS NUMBER(38, 2)) AS due_value, CAST(coalesce(sum(anon_3.failed_value), 0) AS NUMBER(38, 2)) AS failed_value,
      CAST(coalesce(sum(CASE WHEN (anon_3.close_price IS NULL) THEN 1 ELSE 0 END), 0) AS NUMBER(38, 0)) AS unpriced
    FROM (
      SELECT anon_4.clearing_path AS clearing_path, anon_4.security_id AS security_id, anon_4.quantity AS quantity, anon_4.open_quantity AS open_quantity,
        anon_4.close_price AS close_price, CASE WHEN (anon_4.quantity > 0) THEN 'RECEIVE' ELSE 'DELIVER' END AS direction, CAST(round(abs(CAST(CAST(anon_4.quantity AS NUMBER(19, 6)) * coalesce(anon_4.close_price, CAST(0 AS NUMBER(18, 8))) AS NUMBER(38, 14))), 2) AS NUMBER(38, 2)) AS due_value,
        CAST(round(abs(CAST(CAST(anon_4.open_quantity AS NUMBER(19, 6)) * coalesce(anon_4.close_price, CAST(0 AS NUMBER(18, 8))) AS NUMBER(38, 14))), 2) AS NUMBER(38, 2)) AS failed_value
      FROM (
        SELECT anon_5.clearing_path AS clearing_path, anon_5.security_id AS security_id, anon_5.quantity AS quantity, anon_5.open_quantity AS open_quantity,
          anon_6.close_price AS close_price
        FROM (
          SELECT anon_7.clearing_path AS clearing_path, anon_7.security_id AS security_id, anon_7.quantity AS quantity, anon_7.open_quantity AS open_quantity
          FROM (
            SELECT anon_8.clearing_path AS clearing_path, anon_8.security_id AS security_id, anon_8.quantity AS quantity, anon_8.open_quantity AS open_quantity
            FROM (
              SELECT anon_9.clearing_path AS clearing_path, anon_9.security_id AS security_id, anon_9.currency AS currency, anon_9.quantity AS quantity,
                anon_10.open_quantity AS open_quantity
              FROM (
                SELECT anon_11.clearing_path AS clearing_path, anon_11.security_id AS security_id, anon_11.currency AS currency, anon_11.quantity AS quantity
                FROM (
                  SELECT anon_12.instruction_id AS instruction_id, anon_12.clearing_path AS clearing_path, anon_12.settlement_date AS settlement_date, anon_12.security_id AS security_id,
                    anon_12.currency AS currency, anon_12.quantity AS quantity, anon_12.money AS money, anon_12.depository_account AS depository_account,
                    anon_12.contra_account AS contra_account, anon_12.street_reference AS street_reference, anon_12.account_id AS account_id, anon_12.short_sale AS short_sale,
                    anon_12.trade_date AS trade_date, anon_12.today AS today
                  FROM (
                    SELECT anon_13.instruction_id AS instruction_id, anon_13.clearing_path AS clearing_path, anon_13.settlement_date AS settlement_date,
                      anon_13.security_id AS security_id, anon_13.currency AS currency, anon_13.quantity AS quantity, anon_13.money AS money, anon_13.depository_account AS depository_account,
                      anon_13.contra_account AS contra_account, anon_13.street_reference AS street_reference, anon_13.account_id AS account_id, anon_13.short_sale AS short_sale,
                      anon_13.trade_date AS trade_date, anon_13.today AS today
                    FROM (
                      SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                        instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity, instruction.money AS money,
                        instruction.depository_account AS depository_account, instruction.contra_account AS contra_account, instruction.street_reference AS street_reference,
                        instruction.account_id AS account_id, instruction.short_sale AS short_sale, instruction.trade_date AS trade_date, DATE '2026-11-10' AS today
                      FROM instruction
                    ) anon_13
                    WHERE EXISTS (
                      SELECT 1 AS anon_14
                      FROM (
                        SELECT anon_16.day AS day
                        FROM (
                          SELECT calendar_day.calendar_key AS calendar_key, calendar_day.day AS day, calendar_day.is_trade_day AS is_trade_day, calendar_day.is_settlement_day AS is_settlement_day,
                            calendar_day.is_cash_day AS is_cash_day, calendar_day.early_close AS early_close, calendar_day.trade_ordinal AS trade_ordinal,
                            calendar_day.settlement_ordinal AS settlement_ordinal, calendar_day.cash_ordinal AS cash_ordinal, calendar_day.next_settlement_day AS next_settlement_day,
                            calendar_day.settlement_day_on_or_after AS settlement_day_on_or_after, calendar_day.previous_trade_day AS previous_trade_day,
                            calendar_day.note AS note, calendar_day.source AS source, calendar_day.evidence AS evidence, calendar_day.origin AS origin
                          FROM calendar_day
                          WHERE calendar_day.calendar_key = 'US.NSCC' AND calendar_day.day = DATE '2026-11-10' AND calendar_day.is_settlement_day = 1
                        ) anon_16
                      ) anon_15
                      WHERE anon_15.day = anon_13.today
                    )
                  ) anon_12
                  WHERE anon_12.clearing_path = 'CNS'
                ) anon_11
              ) anon_9
              JOIN (
                SELECT clearing_position.security_id AS security_id, clearing_position.currency AS currency, clearing_position.open_quantity AS open_quantity
                FROM clearing_position
              ) anon_10 ON anon_9.security_id = anon_10.security_id AND anon_9.currency = anon_10.currency
            ) anon_8
          ) anon_7
          UNION ALL
          SELECT anon_17.clearing_path AS clearing_path, anon_17.security_id AS security_id, anon_17.quantity AS quantity, anon_17.open_quantity AS open_quantity
          FROM (
            SELECT anon_18.clearing_path AS clearing_path, anon_18.security_id AS security_id, anon_18.quantity AS quantity, coalesce(anon_18.left_quantity, CAST(0 AS NUMBER(38, 6))) AS open_quantity
            FROM (
              SELECT anon_19.instruction_id AS instruction_id, anon_19.clearing_path AS clearing_path, anon_19.settlement_date AS settlement_date, anon_19.security_id AS security_id,
                anon_19.currency AS currency, anon_19.quantity AS quantity, anon_19.money AS money, anon_19.depository_account AS depository_account, anon_19.contra_account AS contra_account,
                anon_19.street_reference AS street_reference, anon_19.account_id AS account_id, anon_19.short_sale AS short_sale, anon_19.trade_date AS trade_date,
                anon_19.today AS today, anon_20.left_quantity AS left_quantity
              FROM (
                SELECT anon_12.instruction_id AS instruction_id, anon_12.clearing_path AS clearing_path, anon_12.settlement_date AS settlement_date, anon_12.security_id AS security_id,
                  anon_12.currency AS currency, anon_12.quantity AS quantity, anon_12.money AS money, anon_12.depository_account AS depository_account,
                  anon_12.contra_account AS contra_account, anon_12.street_reference AS street_reference, anon_12.account_id AS account_id, anon_12.short_sale AS short_sale,
                  anon_12.trade_date AS trade_date, anon_12.today AS today
                FROM (
                  SELECT anon_13.instruction_id AS instruction_id, anon_13.clearing_path AS clearing_path, anon_13.settlement_date AS settlement_date, anon_13.security_id AS security_id,
                    anon_13.currency AS currency, anon_13.quantity AS quantity, anon_13.money AS money, anon_13.depository_account AS depository_account,
                    anon_13.contra_account AS contra_account, anon_13.street_reference AS street_reference, anon_13.account_id AS account_id, anon_13.short_sale AS short_sale,
                    anon_13.trade_date AS trade_date, anon_13.today AS today
                  FROM (
                    SELECT instruction.instruction_id AS instruction_id, instruction.clearing_path AS clearing_path, instruction.settlement_date AS settlement_date,
                      instruction.security_id AS security_id, instruction.currency AS currency, instruction.quantity AS quantity, instruction.money AS money,
                      instruction.depository_account AS depository_account, instruction.contra_account AS contra_account, instruction.street_reference AS street_reference,
                      instruction.account_id AS account_id, instruction.short_sale AS short_sale, instruction.trade_date AS trade_date, DATE '2026-11-10' AS today
                    FROM instruction
                  ) anon_13
                  WHERE EXISTS (
                    SELECT 1 AS anon_14
                    FROM (
                      SELECT anon_16.day AS day
                      FROM (
                        SELECT calendar_day.calendar_key AS calendar_key, calendar_day.day AS day, calendar_day.is_trade_day AS is_trade_day, calendar_day.is_settlement_day AS is_settlement_day,
                          calendar_day.is_cash_day AS is_cash_day, calendar_day.early_close AS early_close, calendar_day.trade_ordinal AS trade_ordinal,
                          calendar_day.settlement_ordinal AS settlement_ordinal, calendar_day.cash_ordinal AS cash_ordinal, calendar_day.next_settlement_day AS next_settlement_day,
                          calendar_day.settlement_day_on_or_after AS settlement_day_on_or_after, calendar_day.previous_trade_day AS previous_trade_day,
                          calendar_day.note AS note, calendar_day.source AS source, calendar_day.evidence AS evidence, calendar_day.origin AS origin
                        FROM calendar_day
                        WHERE calendar_day.calendar_key = 'US.NSCC' AND calendar_day.day = DATE '2026-11-10' AND calendar_day.is_settlement_day = 1
                      ) anon_16
                    ) anon_15
                    WHERE anon_15.day = anon_13.today
                  )
                ) anon_12
                WHERE anon_12.clearing_path = 'TRADE_FOR_TRADE'
              ) anon_19
              LEFT OUTER JOIN (
                SELECT open_instruction.instruction_id AS instruction_id, open_instruction.quantity AS left_quantity
                FROM open_instruction
              ) anon_20 ON anon_19.instruction_id = anon_20.instruction_id
            ) anon_18
          ) anon_17
        ) anon_5
        LEFT OUTER JOIN (
          SELECT closing_price.security_id AS security_id, closing_price.close_price AS close_price
          FROM closing_price
        ) anon_6 ON anon_5.security_id = anon_6.security_id
      ) anon_4
    ) anon_3
    GROUP BY anon_3.clearing_path, anon_3.direction
  ) anon_2
) anon_1
