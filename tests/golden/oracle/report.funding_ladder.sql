SELECT anon_1.settlement_date, anon_1.currency, anon_1.item, anon_1.receive, anon_1.pay, anon_1.net
FROM (
  SELECT CAST(anon_2.settlement_date AS DATE) AS settlement_date, anon_2.currency AS currency, anon_2.item AS item, CAST(anon_2.receive AS NUMBER(38, 2)) AS receive,
    CAST(anon_2.pay AS NUMBER(38, 2)) AS pay, CAST(anon_2.net AS NUMBER(38, 2)) AS net
  FROM (
    SELECT anon_3.settlement_date AS settlement_date, anon_3.currency AS currency, anon_3.item AS item, CAST(coalesce(sum(CASE WHEN (anon_3.money > CAST(0 AS NUMBER(38, 2))) THEN anon_3.money
      ELSE CAST(0 AS NUMBER(38, 2)) END), 0) AS NUMBER(38, 2)) AS receive, CAST(coalesce(sum(CASE WHEN (anon_3.money < CAST(0 AS NUMBER(38, 2))) THEN anon_3.money
      ELSE CAST(0 AS NUMBER(38, 2)) END), 0) AS NUMBER(38, 2)) AS pay, CAST(coalesce(sum(anon_3.money), 0) AS NUMBER(38, 2)) AS net
    FROM (
      SELECT anon_4.settlement_date AS settlement_date, anon_4.currency AS currency, anon_4.item AS item, anon_4.money AS money
      FROM (
        SELECT anon_5.settlement_date AS settlement_date, anon_5.currency AS currency, anon_5.item AS item, anon_5.money AS money
        FROM (
          SELECT anon_6.settlement_date AS settlement_date, anon_6.currency AS currency, 'CNS' AS item, CAST(anon_6.money AS NUMBER(38, 2)) AS money
          FROM (
            SELECT anon_7.settlement_date AS settlement_date, anon_7.currency AS currency, anon_7.security_id AS security_id, CAST(coalesce(sum(anon_7.money), 0) AS NUMBER(38, 2)) AS money
            FROM (
              SELECT anon_8.currency AS currency, anon_8.security_id AS security_id, anon_8.settlement_date AS settlement_date, anon_8.money AS money
              FROM (
                SELECT anon_9.currency AS currency, anon_9.security_id AS security_id, anon_9.clearing_date AS settlement_date, CAST(anon_9.gross AS NUMBER(38, 2)) AS money
                FROM (
                  SELECT anon_10.sender AS sender, anon_10.chain AS chain, anon_10.root_trade_date AS root_trade_date, anon_10.exec_id AS exec_id, anon_10.version_exec_id AS version_exec_id,
                    anon_10.entry AS entry, anon_10.trade_date AS trade_date, anon_10.account_id AS account_id, anon_10.account_class AS account_class,
                    anon_10.market_maker AS market_maker, anon_10.security_id AS security_id, anon_10.clearing_path AS clearing_path, anon_10.side AS side,
                    anon_10.quantity AS quantity, anon_10.price AS price, anon_10.currency AS currency, anon_10.gross AS gross, anon_10.commission AS commission,
                    anon_10.section_31_fee AS section_31_fee, anon_10.taf_fee AS taf_fee, anon_10.net_money AS net_money, anon_10.trade_time AS trade_time,
                    anon_10.settlement_date AS settlement_date, anon_10.clearing_date AS clearing_date, anon_10.street_reference AS street_reference, anon_10.known_date AS known_date
                  FROM (
                    SELECT anon_11.sender AS sender, anon_11.chain AS chain, anon_11.root_trade_date AS root_trade_date, anon_11.exec_id AS exec_id, anon_11.version_exec_id AS version_exec_id,
                      anon_11.entry AS entry, anon_11.trade_date AS trade_date, anon_11.account_id AS account_id, anon_11.account_class AS account_class,
                      anon_11.market_maker AS market_maker, anon_11.security_id AS security_id, anon_11.clearing_path AS clearing_path, anon_11.side AS side,
                      anon_11.quantity AS quantity, anon_11.price AS price, anon_11.currency AS currency, anon_11.gross AS gross, anon_11.commission AS commission,
                      anon_11.section_31_fee AS section_31_fee, anon_11.taf_fee AS taf_fee, anon_11.net_money AS net_money, anon_11.trade_time AS trade_time,
                      anon_11.settlement_date AS settlement_date, anon_11.clearing_date AS clearing_date, anon_11.street_reference AS street_reference,
                      anon_11.known_date AS known_date
                    FROM (
                      SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id, trade.version_exec_id AS version_exec_id,
                        trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id, trade.account_class AS account_class, trade.market_maker AS market_maker,
                        trade.security_id AS security_id, trade.clearing_path AS clearing_path, trade.side AS side, trade.quantity AS quantity, trade.price AS price,
                        trade.currency AS currency, trade.gross AS gross, trade.commission AS commission, trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee,
                        trade.net_money AS net_money, trade.trade_time AS trade_time, trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date,
                        trade.street_reference AS street_reference, trade.known_date AS known_date
                      FROM trade
                      WHERE trade.clearing_date > DATE '2026-11-10'
                    ) anon_11
                    UNION ALL
                    SELECT anon_12.sender AS sender, anon_12.chain AS chain, anon_12.root_trade_date AS root_trade_date, anon_12.exec_id AS exec_id, anon_12.version_exec_id AS version_exec_id,
                      anon_12.entry AS entry, anon_12.trade_date AS trade_date, anon_12.account_id AS account_id, anon_12.account_class AS account_class,
                      anon_12.market_maker AS market_maker, anon_12.security_id AS security_id, anon_12.clearing_path AS clearing_path, anon_12.side AS side,
                      anon_12.quantity AS quantity, anon_12.price AS price, anon_12.currency AS currency, anon_12.gross AS gross, anon_12.commission AS commission,
                      anon_12.section_31_fee AS section_31_fee, anon_12.taf_fee AS taf_fee, anon_12.net_money AS net_money, anon_12.trade_time AS trade_time,
                      anon_12.settlement_date AS settlement_date, anon_12.clearing_date AS clearing_date, anon_12.street_reference AS street_reference,
                      anon_12.known_date AS known_date
                    FROM (
                      SELECT anon_13.sender AS sender, anon_13.chain AS chain, anon_13.root_trade_date AS root_trade_date, anon_13.exec_id AS exec_id, anon_13.version_exec_id AS version_exec_id,
                        anon_13.entry AS entry, anon_13.trade_date AS trade_date, anon_13.account_id AS account_id, anon_13.account_class AS account_class,
                        anon_13.market_maker AS market_maker, anon_13.security_id AS security_id, anon_13.clearing_path AS clearing_path, anon_13.side AS side,
                        anon_13.quantity AS quantity, anon_13.price AS price, anon_13.currency AS currency, anon_13.gross AS gross, anon_13.commission AS commission,
                        anon_13.section_31_fee AS section_31_fee, anon_13.taf_fee AS taf_fee, anon_13.net_money AS net_money, anon_13.trade_time AS trade_time,
                        anon_13.settlement_date AS settlement_date, anon_13.clearing_date AS clearing_date, anon_13.street_reference AS street_reference,
                        anon_13.known_date AS known_date
                      FROM (
                        SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date, recent_trade.exec_id AS exec_id,
                          recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date, recent_trade.account_id AS account_id,
                          recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker, recent_trade.security_id AS security_id,
                          recent_trade.clearing_path AS clearing_path, recent_trade.side AS side, recent_trade.quantity AS quantity, recent_trade.price AS price,
                          recent_trade.currency AS currency, recent_trade.gross AS gross, recent_trade.commission AS commission, recent_trade.section_31_fee AS section_31_fee,
                          recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money, recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date,
                          recent_trade.clearing_date AS clearing_date, recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date
                        FROM recent_trade
                        WHERE recent_trade.clearing_date > DATE '2026-11-10'
                      ) anon_13
                    ) anon_12
                  ) anon_10
                  WHERE anon_10.clearing_path = 'CNS'
                ) anon_9
              ) anon_8
              UNION ALL
              SELECT anon_14.currency AS currency, anon_14.security_id AS security_id, anon_14.settlement_date AS settlement_date, anon_14.money AS money
              FROM (
                SELECT anon_15.currency AS currency, anon_15.security_id AS security_id, anon_15.settlement_date AS settlement_date, -anon_15.open_value AS money
                FROM (
                  SELECT anon_16.currency AS currency, anon_16.security_id AS security_id, anon_16.open_value AS open_value, anon_16.today AS today, anon_16.next_settlement_day AS next_settlement_day,
                    anon_16.next_settlement_day AS settlement_date
                  FROM (
                    SELECT anon_17.currency AS currency, anon_17.security_id AS security_id, anon_17.open_value AS open_value, anon_17.today AS today, anon_18.next_settlement_day AS next_settlement_day
                    FROM (
                      SELECT anon_19.currency AS currency, anon_19.security_id AS security_id, anon_19.open_value AS open_value, DATE '2026-11-10' AS today
                      FROM (
                        SELECT clearing_position.currency AS currency, clearing_position.security_id AS security_id, clearing_position.open_value AS open_value
                        FROM clearing_position
                      ) anon_19
                    ) anon_17
                    JOIN (
                      SELECT anon_20.next_settlement_day AS next_settlement_day, anon_20.day AS today
                      FROM (
                        SELECT calendar_day.calendar_key AS calendar_key, calendar_day.day AS day, calendar_day.is_trade_day AS is_trade_day, calendar_day.is_settlement_day AS is_settlement_day,
                          calendar_day.is_cash_day AS is_cash_day, calendar_day.early_close AS early_close, calendar_day.trade_ordinal AS trade_ordinal,
                          calendar_day.settlement_ordinal AS settlement_ordinal, calendar_day.cash_ordinal AS cash_ordinal, calendar_day.next_settlement_day AS next_settlement_day,
                          calendar_day.settlement_day_on_or_after AS settlement_day_on_or_after, calendar_day.previous_trade_day AS previous_trade_day,
                          calendar_day.note AS note, calendar_day.source AS source, calendar_day.evidence AS evidence, calendar_day.origin AS origin
                        FROM calendar_day
                        WHERE calendar_day.calendar_key = 'US.NSCC' AND calendar_day.day = DATE '2026-11-10'
                      ) anon_20
                    ) anon_18 ON anon_18.today = anon_17.today
                  ) anon_16
                ) anon_15
              ) anon_14
            ) anon_7
            GROUP BY anon_7.settlement_date, anon_7.currency, anon_7.security_id
          ) anon_6
        ) anon_5
        UNION ALL
        SELECT anon_21.settlement_date AS settlement_date, anon_21.currency AS currency, anon_21.item AS item, anon_21.money AS money
        FROM (
          SELECT anon_22.settlement_date AS settlement_date, anon_22.currency AS currency, anon_22.item AS item, anon_22.money AS money
          FROM (
            SELECT anon_23.settlement_date AS settlement_date, anon_23.currency AS currency, 'TRADE_FOR_TRADE' AS item, CAST(anon_23.money AS NUMBER(38, 2)) AS money
            FROM (
              SELECT anon_24.currency AS currency, anon_24.money AS money, anon_24.clearing_date AS settlement_date
              FROM (
                SELECT anon_25.clearing_date AS clearing_date, anon_25.currency AS currency, anon_25.sender AS sender, anon_25.root_trade_date AS root_trade_date,
                  anon_25.exec_id AS exec_id, CAST(coalesce(sum(anon_25.gross), 0) AS NUMBER(38, 2)) AS money
                FROM (
                  SELECT anon_10.sender AS sender, anon_10.chain AS chain, anon_10.root_trade_date AS root_trade_date, anon_10.exec_id AS exec_id, anon_10.version_exec_id AS version_exec_id,
                    anon_10.entry AS entry, anon_10.trade_date AS trade_date, anon_10.account_id AS account_id, anon_10.account_class AS account_class,
                    anon_10.market_maker AS market_maker, anon_10.security_id AS security_id, anon_10.clearing_path AS clearing_path, anon_10.side AS side,
                    anon_10.quantity AS quantity, anon_10.price AS price, anon_10.currency AS currency, anon_10.gross AS gross, anon_10.commission AS commission,
                    anon_10.section_31_fee AS section_31_fee, anon_10.taf_fee AS taf_fee, anon_10.net_money AS net_money, anon_10.trade_time AS trade_time,
                    anon_10.settlement_date AS settlement_date, anon_10.clearing_date AS clearing_date, anon_10.street_reference AS street_reference, anon_10.known_date AS known_date
                  FROM (
                    SELECT anon_11.sender AS sender, anon_11.chain AS chain, anon_11.root_trade_date AS root_trade_date, anon_11.exec_id AS exec_id, anon_11.version_exec_id AS version_exec_id,
                      anon_11.entry AS entry, anon_11.trade_date AS trade_date, anon_11.account_id AS account_id, anon_11.account_class AS account_class,
                      anon_11.market_maker AS market_maker, anon_11.security_id AS security_id, anon_11.clearing_path AS clearing_path, anon_11.side AS side,
                      anon_11.quantity AS quantity, anon_11.price AS price, anon_11.currency AS currency, anon_11.gross AS gross, anon_11.commission AS commission,
                      anon_11.section_31_fee AS section_31_fee, anon_11.taf_fee AS taf_fee, anon_11.net_money AS net_money, anon_11.trade_time AS trade_time,
                      anon_11.settlement_date AS settlement_date, anon_11.clearing_date AS clearing_date, anon_11.street_reference AS street_reference,
                      anon_11.known_date AS known_date
                    FROM (
                      SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id, trade.version_exec_id AS version_exec_id,
                        trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id, trade.account_class AS account_class, trade.market_maker AS market_maker,
                        trade.security_id AS security_id, trade.clearing_path AS clearing_path, trade.side AS side, trade.quantity AS quantity, trade.price AS price,
                        trade.currency AS currency, trade.gross AS gross, trade.commission AS commission, trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee,
                        trade.net_money AS net_money, trade.trade_time AS trade_time, trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date,
                        trade.street_reference AS street_reference, trade.known_date AS known_date
                      FROM trade
                      WHERE trade.clearing_date > DATE '2026-11-10'
                    ) anon_11
                    UNION ALL
                    SELECT anon_12.sender AS sender, anon_12.chain AS chain, anon_12.root_trade_date AS root_trade_date, anon_12.exec_id AS exec_id, anon_12.version_exec_id AS version_exec_id,
                      anon_12.entry AS entry, anon_12.trade_date AS trade_date, anon_12.account_id AS account_id, anon_12.account_class AS account_class,
                      anon_12.market_maker AS market_maker, anon_12.security_id AS security_id, anon_12.clearing_path AS clearing_path, anon_12.side AS side,
                      anon_12.quantity AS quantity, anon_12.price AS price, anon_12.currency AS currency, anon_12.gross AS gross, anon_12.commission AS commission,
                      anon_12.section_31_fee AS section_31_fee, anon_12.taf_fee AS taf_fee, anon_12.net_money AS net_money, anon_12.trade_time AS trade_time,
                      anon_12.settlement_date AS settlement_date, anon_12.clearing_date AS clearing_date, anon_12.street_reference AS street_reference,
                      anon_12.known_date AS known_date
                    FROM (
                      SELECT anon_13.sender AS sender, anon_13.chain AS chain, anon_13.root_trade_date AS root_trade_date, anon_13.exec_id AS exec_id, anon_13.version_exec_id AS version_exec_id,
                        anon_13.entry AS entry, anon_13.trade_date AS trade_date, anon_13.account_id AS account_id, anon_13.account_class AS account_class,
                        anon_13.market_maker AS market_maker, anon_13.security_id AS security_id, anon_13.clearing_path AS clearing_path, anon_13.side AS side,
                        anon_13.quantity AS quantity, anon_13.price AS price, anon_13.currency AS currency, anon_13.gross AS gross, anon_13.commission AS commission,
                        anon_13.section_31_fee AS section_31_fee, anon_13.taf_fee AS taf_fee, anon_13.net_money AS net_money, anon_13.trade_time AS trade_time,
                        anon_13.settlement_date AS settlement_date, anon_13.clearing_date AS clearing_date, anon_13.street_reference AS street_reference,
                        anon_13.known_date AS known_date
                      FROM (
                        SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date, recent_trade.exec_id AS exec_id,
                          recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date, recent_trade.account_id AS account_id,
                          recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker, recent_trade.security_id AS security_id,
                          recent_trade.clearing_path AS clearing_path, recent_trade.side AS side, recent_trade.quantity AS quantity, recent_trade.price AS price,
                          recent_trade.currency AS currency, recent_trade.gross AS gross, recent_trade.commission AS commission, recent_trade.section_31_fee AS section_31_fee,
                          recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money, recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date,
                          recent_trade.clearing_date AS clearing_date, recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date
                        FROM recent_trade
                        WHERE recent_trade.clearing_date > DATE '2026-11-10'
                      ) anon_13
                    ) anon_12
                  ) anon_10
                  WHERE anon_10.clearing_path = 'TRADE_FOR_TRADE'
                ) anon_25
                GROUP BY anon_25.clearing_date, anon_25.currency, anon_25.sender, anon_25.root_trade_date, anon_25.exec_id
              ) anon_24
            ) anon_23
          ) anon_22
          UNION ALL
          SELECT anon_26.settlement_date AS settlement_date, anon_26.currency AS currency, anon_26.item AS item, anon_26.money AS money
          FROM (
            SELECT anon_27.settlement_date AS settlement_date, anon_27.currency AS currency, 'TRADE_FOR_TRADE' AS item, CAST(anon_27.money AS NUMBER(38, 2)) AS money
            FROM (
              SELECT anon_28.currency AS currency, anon_28.money AS money, anon_28.today AS today, anon_28.next_settlement_day AS next_settlement_day, anon_28.next_settlement_day AS settlement_date
              FROM (
                SELECT anon_29.currency AS currency, anon_29.money AS money, anon_29.today AS today, anon_18.next_settlement_day AS next_settlement_day
                FROM (
                  SELECT anon_30.currency AS currency, anon_30.money AS money, DATE '2026-11-10' AS today
                  FROM (
                    SELECT open_instruction.currency AS currency, open_instruction.money AS money
                    FROM open_instruction
                  ) anon_30
                ) anon_29
                JOIN (
                  SELECT anon_20.next_settlement_day AS next_settlement_day, anon_20.day AS today
                  FROM (
                    SELECT calendar_day.calendar_key AS calendar_key, calendar_day.day AS day, calendar_day.is_trade_day AS is_trade_day, calendar_day.is_settlement_day AS is_settlement_day,
                      calendar_day.is_cash_day AS is_cash_day, calendar_day.early_close AS early_close, calendar_day.trade_ordinal AS trade_ordinal, calendar_day.settlement_ordinal AS settlement_ordinal,
                      calendar_day.cash_ordinal AS cash_ordinal, calendar_day.next_settlement_day AS next_settlement_day, calendar_day.settlement_day_on_or_after AS settlement_day_on_or_after,
                      calendar_day.previous_trade_day AS previous_trade_day, calendar_day.note AS note, calendar_day.source AS source, calendar_day.evidence AS evidence,
                      calendar_day.origin AS origin
                    FROM calendar_day
                    WHERE calendar_day.calendar_key = 'US.NSCC' AND calendar_day.day = DATE '2026-11-10'
                  ) anon_20
                ) anon_18 ON anon_18.today = anon_29.today
              ) anon_28
            ) anon_27
          ) anon_26
        ) anon_21
        UNION ALL
        SELECT anon_31.settlement_date AS settlement_date, anon_31.currency AS currency, anon_31.item AS item, anon_31.money AS money
        FROM (
          SELECT anon_32.settlement_date AS settlement_date, anon_32.currency AS currency, 'LOANS' AS item, CAST(CASE WHEN (anon_32.direction = 'LOAN') THEN anon_32.pending_mark
            ELSE -anon_32.pending_mark END AS NUMBER(38, 2)) AS money
          FROM (
            SELECT anon_33.loan_id AS loan_id, anon_33.direction AS direction, anon_33.counterparty AS counterparty, anon_33.security_id AS security_id,
              anon_33.currency AS currency, anon_33.start_date AS start_date, anon_33.quantity AS quantity, anon_33.contract_price AS contract_price, anon_33.struck_price AS struck_price,
              anon_33.collateral AS collateral, anon_33.margin_rate AS margin_rate, anon_33.rebate_rate AS rebate_rate, anon_33.pending_mark AS pending_mark,
              anon_33.marked_to AS marked_to, anon_33.accrued_base AS accrued_base, anon_33.accrued_to AS accrued_to, anon_33.returned_quantity AS returned_quantity,
              anon_33.returned_collateral AS returned_collateral, anon_33.settled_mark AS settled_mark, anon_33.rebate_base AS rebate_base, anon_33.recalled AS recalled,
              anon_33.status AS status, anon_33.today AS today, anon_33.next_settlement_day AS next_settlement_day, anon_33.next_settlement_day AS settlement_date
            FROM (
              SELECT anon_34.loan_id AS loan_id, anon_34.direction AS direction, anon_34.counterparty AS counterparty, anon_34.security_id AS security_id,
                anon_34.currency AS currency, anon_34.start_date AS start_date, anon_34.quantity AS quantity, anon_34.contract_price AS contract_price,
                anon_34.struck_price AS struck_price, anon_34.collateral AS collateral, anon_34.margin_rate AS margin_rate, anon_34.rebate_rate AS rebate_rate,
                anon_34.pending_mark AS pending_mark, anon_34.marked_to AS marked_to, anon_34.accrued_base AS accrued_base, anon_34.accrued_to AS accrued_to,
                anon_34.returned_quantity AS returned_quantity, anon_34.returned_collateral AS returned_collateral, anon_34.settled_mark AS settled_mark,
                anon_34.rebate_base AS rebate_base, anon_34.recalled AS recalled, anon_34.status AS status, anon_34.today AS today, anon_18.next_settlement_day AS next_settlement_day
              FROM (
                SELECT anon_35.loan_id AS loan_id, anon_35.direction AS direction, anon_35.counterparty AS counterparty, anon_35.security_id AS security_id,
                  anon_35.currency AS currency, anon_35.start_date AS start_date, anon_35.quantity AS quantity, anon_35.contract_price AS contract_price,
                  anon_35.struck_price AS struck_price, anon_35.collateral AS collateral, anon_35.margin_rate AS margin_rate, anon_35.rebate_rate AS rebate_rate,
                  anon_35.pending_mark AS pending_mark, anon_35.marked_to AS marked_to, anon_35.accrued_base AS accrued_base, anon_35.accrued_to AS accrued_to,
                  anon_35.returned_quantity AS returned_quantity, anon_35.returned_collateral AS returned_collateral, anon_35.settled_mark AS settled_mark,
                  anon_35.rebate_base AS rebate_base, anon_35.recalled AS recalled, anon_35.status AS status, DATE '2026-11-10' AS today
                FROM (
                  SELECT loan.loan_id AS loan_id, loan.direction AS direction, loan.counterparty AS counterparty, loan.security_id AS security_id, loan.currency AS currency,
                    loan.start_date AS start_date, loan.quantity AS quantity, loan.contract_price AS contract_price, loan.struck_price AS struck_price,
                    loan.collateral AS collateral, loan.margin_rate AS margin_rate, loan.rebate_rate AS rebate_rate, loan.pending_mark AS pending_mark,
                    loan.marked_to AS marked_to, loan.accrued_base AS accrued_base, loan.accrued_to AS accrued_to, loan.returned_quantity AS returned_quantity,
                    loan.returned_collateral AS returned_collateral, loan.settled_mark AS settled_mark, loan.rebate_base AS rebate_base, loan.recalled AS recalled,
                    loan.status AS status
                  FROM loan
                  WHERE loan.pending_mark != 0
                ) anon_35
              ) anon_34
              JOIN (
                SELECT anon_20.next_settlement_day AS next_settlement_day, anon_20.day AS today
                FROM (
                  SELECT calendar_day.calendar_key AS calendar_key, calendar_day.day AS day, calendar_day.is_trade_day AS is_trade_day, calendar_day.is_settlement_day AS is_settlement_day,
                    calendar_day.is_cash_day AS is_cash_day, calendar_day.early_close AS early_close, calendar_day.trade_ordinal AS trade_ordinal, calendar_day.settlement_ordinal AS settlement_ordinal,
                    calendar_day.cash_ordinal AS cash_ordinal, calendar_day.next_settlement_day AS next_settlement_day, calendar_day.settlement_day_on_or_after AS settlement_day_on_or_after,
                    calendar_day.previous_trade_day AS previous_trade_day, calendar_day.note AS note, calendar_day.source AS source, calendar_day.evidence AS evidence,
                    calendar_day.origin AS origin
                  FROM calendar_day
                  WHERE calendar_day.calendar_key = 'US.NSCC' AND calendar_day.day = DATE '2026-11-10'
                ) anon_20
              ) anon_18 ON anon_18.today = anon_34.today
            ) anon_33
          ) anon_32
        ) anon_31
        UNION ALL
        SELECT anon_36.settlement_date AS settlement_date, anon_36.currency AS currency, anon_36.item AS item, anon_36.money AS money
        FROM (
          SELECT anon_37.settlement_date AS settlement_date, anon_37.currency AS currency, 'DIVIDENDS' AS item, CAST(anon_37.money AS NUMBER(38, 2)) AS money
          FROM (
            SELECT anon_38.currency AS currency, anon_38.money AS money, anon_38.paid_date AS settlement_date
            FROM (
              SELECT entitlement.action_id AS action_id, entitlement.holder_kind AS holder_kind, entitlement.holder_id AS holder_id, entitlement.account_class AS account_class,
                entitlement.action_kind AS action_kind, entitlement.security_id AS security_id, entitlement.currency AS currency, entitlement.entitled_quantity AS entitled_quantity,
                entitlement.quantity_change AS quantity_change, entitlement.fraction_quantity AS fraction_quantity, entitlement.money AS money, entitlement.record AS record,
                entitlement.record_change AS record_change, entitlement.ex_date AS ex_date, entitlement.record_date AS record_date, entitlement.payable_date AS payable_date,
                entitlement.struck_date AS struck_date, entitlement.paid_date AS paid_date
              FROM entitlement
              WHERE entitlement.paid_date > DATE '2026-11-10' AND entitlement.holder_kind IN ('CNS', 'LOAN', 'FAIL', 'DEPOSITORY')
            ) anon_38
          ) anon_37
        ) anon_36
        UNION ALL
        SELECT anon_39.settlement_date AS settlement_date, anon_39.currency AS currency, anon_39.item AS item, anon_39.money AS money
        FROM (
          SELECT anon_40.settlement_date AS settlement_date, anon_40.currency AS currency, 'CUSTOMERS' AS item, CAST(anon_40.needed AS NUMBER(38, 2)) AS money
          FROM (
            SELECT anon_41.account_id AS account_id, anon_41.currency AS currency, anon_41.clearing_date AS clearing_date, anon_41.money AS money, anon_41.after AS after,
              anon_41.needed AS needed, anon_41.settlement_date AS settlement_date
            FROM (
              SELECT anon_42.account_id AS account_id, anon_42.currency AS currency, anon_42.clearing_date AS clearing_date, anon_42.money AS money, anon_42.after AS after,
                CASE WHEN (-anon_42.after > CAST(0 AS NUMBER(38, 2))) THEN -anon_42.after ELSE CAST(0 AS NUMBER(38, 2)) END - CASE WHEN (anon_42.money - anon_42.after > CAST(0 AS NUMBER(38, 2))) THEN anon_42.money - anon_42.after
                ELSE CAST(0 AS NUMBER(38, 2)) END AS needed, anon_42.clearing_date AS settlement_date
              FROM (
                SELECT anon_43.account_id AS account_id, anon_43.currency AS currency, anon_43.clearing_date AS clearing_date, anon_43.money AS money, CAST(sum(anon_43.money) OVER (PARTITION BY anon_43.account_id, anon_43.currency ORDER BY anon_43.clearing_date ROWS BETWEEN UNBOUNDED PRECEDING
                  AND CURRENT ROW) AS NUMBER(38, 2)) AS after
                FROM (
                  SELECT anon_44.account_id AS account_id, anon_44.currency AS currency, anon_44.clearing_date AS clearing_date, anon_44.money AS money
                  FROM (
                    SELECT anon_45.account_id AS account_id, anon_45.currency AS currency, anon_45.clearing_date AS clearing_date, anon_45.money AS money
                    FROM (
                      SELECT anon_10.account_id AS account_id, anon_10.currency AS currency, anon_10.clearing_date AS clearing_date, CAST(coalesce(sum(anon_10.net_money), 0) AS NUMBER(38, 2)) AS money
                      FROM (
                        SELECT anon_11.sender AS sender, anon_11.chain AS chain, anon_11.root_trade_date AS root_trade_date, anon_11.exec_id AS exec_id,
                          anon_11.version_exec_id AS version_exec_id, anon_11.entry AS entry, anon_11.trade_date AS trade_date, anon_11.account_id AS account_id,
                          anon_11.account_class AS account_class, anon_11.market_maker AS market_maker, anon_11.security_id AS security_id, anon_11.clearing_path AS clearing_path,
                          anon_11.side AS side, anon_11.quantity AS quantity, anon_11.price AS price, anon_11.currency AS currency, anon_11.gross AS gross,
                          anon_11.commission AS commission, anon_11.section_31_fee AS section_31_fee, anon_11.taf_fee AS taf_fee, anon_11.net_money AS net_money,
                          anon_11.trade_time AS trade_time, anon_11.settlement_date AS settlement_date, anon_11.clearing_date AS clearing_date, anon_11.street_reference AS street_reference,
                          anon_11.known_date AS known_date
                        FROM (
                          SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id, trade.version_exec_id AS version_exec_id,
                            trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id, trade.account_class AS account_class,
                            trade.market_maker AS market_maker, trade.security_id AS security_id, trade.clearing_path AS clearing_path, trade.side AS side,
                            trade.quantity AS quantity, trade.price AS price, trade.currency AS currency, trade.gross AS gross, trade.commission AS commission,
                            trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee, trade.net_money AS net_money, trade.trade_time AS trade_time,
                            trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date, trade.street_reference AS street_reference,
                            trade.known_date AS known_date
                          FROM trade
                          WHERE trade.clearing_date > DATE '2026-11-10'
                        ) anon_11
                        UNION ALL
                        SELECT anon_12.sender AS sender, anon_12.chain AS chain, anon_12.root_trade_date AS root_trade_date, anon_12.exec_id AS exec_id,
                          anon_12.version_exec_id AS version_exec_id, anon_12.entry AS entry, anon_12.trade_date AS trade_date, anon_12.account_id AS account_id,
                          anon_12.account_class AS account_class, anon_12.market_maker AS market_maker, anon_12.security_id AS security_id, anon_12.clearing_path AS clearing_path,
                          anon_12.side AS side, anon_12.quantity AS quantity, anon_12.price AS price, anon_12.currency AS currency, anon_12.gross AS gross,
                          anon_12.commission AS commission, anon_12.section_31_fee AS section_31_fee, anon_12.taf_fee AS taf_fee, anon_12.net_money AS net_money,
                          anon_12.trade_time AS trade_time, anon_12.settlement_date AS settlement_date, anon_12.clearing_date AS clearing_date, anon_12.street_reference AS street_reference,
                          anon_12.known_date AS known_date
                        FROM (
                          SELECT anon_13.sender AS sender, anon_13.chain AS chain, anon_13.root_trade_date AS root_trade_date, anon_13.exec_id AS exec_id,
                            anon_13.version_exec_id AS version_exec_id, anon_13.entry AS entry, anon_13.trade_date AS trade_date, anon_13.account_id AS account_id,
                            anon_13.account_class AS account_class, anon_13.market_maker AS market_maker, anon_13.security_id AS security_id, anon_13.clearing_path AS clearing_path,
                            anon_13.side AS side, anon_13.quantity AS quantity, anon_13.price AS price, anon_13.currency AS currency, anon_13.gross AS gross,
                            anon_13.commission AS commission, anon_13.section_31_fee AS section_31_fee, anon_13.taf_fee AS taf_fee, anon_13.net_money AS net_money,
                            anon_13.trade_time AS trade_time, anon_13.settlement_date AS settlement_date, anon_13.clearing_date AS clearing_date, anon_13.street_reference AS street_reference,
                            anon_13.known_date AS known_date
                          FROM (
                            SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date, recent_trade.exec_id AS exec_id,
                              recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date, recent_trade.account_id AS account_id,
                              recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker, recent_trade.security_id AS security_id,
                              recent_trade.clearing_path AS clearing_path, recent_trade.side AS side, recent_trade.quantity AS quantity, recent_trade.price AS price,
                              recent_trade.currency AS currency, recent_trade.gross AS gross, recent_trade.commission AS commission, recent_trade.section_31_fee AS section_31_fee,
                              recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money, recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date,
                              recent_trade.clearing_date AS clearing_date, recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date
                            FROM recent_trade
                            WHERE recent_trade.clearing_date > DATE '2026-11-10'
                          ) anon_13
                        ) anon_12
                      ) anon_10
                      GROUP BY anon_10.account_id, anon_10.currency, anon_10.clearing_date
                    ) anon_45
                    UNION ALL
                    SELECT anon_46.account_id AS account_id, anon_46.currency AS currency, anon_46.clearing_date AS clearing_date, anon_46.money AS money
                    FROM (
                      SELECT anon_47.account_id AS account_id, anon_47.currency AS currency, anon_47.clearing_date AS clearing_date, anon_47.money AS money
                      FROM (
                        SELECT account_cash.account_id AS account_id, account_cash.currency AS currency, DATE '2026-11-10' AS clearing_date, account_cash.settled_money AS money
                        FROM account_cash
                      ) anon_47
                    ) anon_46
                  ) anon_44
                  WHERE EXISTS (
                    SELECT 1 AS anon_48
                    FROM (
                      SELECT anon_50.account_id AS account_id
                      FROM (
                        SELECT account.account_id AS account_id, account.account_name AS account_name, account.account_class AS account_class, account.account_type AS account_type,
                          account.market_maker AS market_maker, account.commission_schedule AS commission_schedule
                        FROM account
                        WHERE account.account_class != 'FIRM' AND account.account_type = 'CASH'
                      ) anon_50
                    ) anon_49
                    WHERE anon_44.account_id = anon_49.account_id
                  )
                ) anon_43
              ) anon_42
            ) anon_41
            WHERE anon_41.needed > 0 AND anon_41.clearing_date > DATE '2026-11-10'
          ) anon_40
        ) anon_39
        UNION ALL
        SELECT anon_51.settlement_date AS settlement_date, anon_51.currency AS currency, anon_51.item AS item, anon_51.money AS money
        FROM (
          SELECT anon_52.settlement_date AS settlement_date, anon_52.currency AS currency, 'BANK' AS item, CAST(anon_52.money AS NUMBER(38, 2)) AS money
          FROM (
            SELECT anon_53.ledger_account AS ledger_account, anon_53.sub_account AS sub_account, anon_53.security_id AS security_id, anon_53.instrument AS instrument,
              anon_53.quantity AS quantity, anon_53.money AS money, DATE '2026-11-10' AS settlement_date, anon_53.instrument AS currency
            FROM (
              SELECT balance.ledger_account AS ledger_account, balance.sub_account AS sub_account, balance.security_id AS security_id, balance.instrument AS instrument,
                balance.quantity AS quantity, balance.money AS money
              FROM balance
              WHERE balance.ledger_account = '1015'
            ) anon_53
          ) anon_52
        ) anon_51
      ) anon_4
      WHERE anon_4.money != 0
    ) anon_3
    GROUP BY anon_3.settlement_date, anon_3.currency, anon_3.item
  ) anon_2
) anon_1
