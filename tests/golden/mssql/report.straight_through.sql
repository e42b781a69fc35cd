WITH anon_29 AS (
  SELECT anon_30.sender AS sender, anon_30.chain AS chain, anon_30.root_trade_date AS root_trade_date, anon_30.exec_id AS exec_id, anon_30.version_exec_id AS version_exec_id,
    anon_30.entry AS entry, anon_30.trade_date AS trade_date, anon_30.account_id AS account_id, anon_30.account_class AS account_class, anon_30.market_maker AS market_maker,
    anon_30.security_id AS security_id, anon_30.clearing_path AS clearing_path, anon_30.side AS side, anon_30.quantity AS quantity, anon_30.gross AS gross,
    anon_30.commission AS commission, anon_30.price AS price, anon_30.section_31_fee AS section_31_fee, anon_30.taf_fee AS taf_fee, anon_30.fees AS fees,
    anon_30.net_money AS net_money, anon_30.currency AS currency, anon_30.settlement_date AS settlement_date, anon_30.street_reference AS street_reference
  FROM (
    SELECT anon_9.sender AS sender, anon_9.chain AS chain, anon_9.root_trade_date AS root_trade_date, anon_9.exec_id AS exec_id, anon_9.version_exec_id AS version_exec_id,
      anon_9.entry AS entry, anon_9.trade_date AS trade_date, anon_9.account_id AS account_id, anon_9.account_class AS account_class, anon_9.market_maker AS market_maker,
      anon_9.security_id AS security_id, anon_9.clearing_path AS clearing_path, anon_9.side AS side, anon_9.quantity AS quantity, anon_9.gross AS gross,
      anon_9.commission AS commission, anon_9.price AS price, anon_9.section_31_fee AS section_31_fee, anon_9.taf_fee AS taf_fee, anon_9.fees AS fees, anon_9.net_money AS net_money,
      anon_9.currency AS currency, anon_9.settlement_date AS settlement_date, anon_9.street_reference AS street_reference
    FROM (
      SELECT due_trade.sender AS sender, due_trade.chain AS chain, due_trade.root_trade_date AS root_trade_date, due_trade.exec_id AS exec_id, due_trade.version_exec_id AS version_exec_id,
        due_trade.entry AS entry, due_trade.trade_date AS trade_date, due_trade.account_id AS account_id, due_trade.account_class AS account_class, due_trade.market_maker AS market_maker,
        due_trade.security_id AS security_id, due_trade.clearing_path AS clearing_path, due_trade.side AS side, due_trade.quantity AS quantity, due_trade.gross AS gross,
        due_trade.commission AS commission, due_trade.price AS price, due_trade.section_31_fee AS section_31_fee, due_trade.taf_fee AS taf_fee, due_trade.fees AS fees,
        due_trade.net_money AS net_money, due_trade.currency AS currency, due_trade.settlement_date AS settlement_date, due_trade.street_reference AS street_reference
      FROM due_trade
      WHERE due_trade.entry = 'TRADE'
    ) AS anon_9
    WHERE EXISTS (
      SELECT 1 AS anon_31
      FROM (
        SELECT due_trade.sender AS sender, due_trade.chain AS chain, due_trade.root_trade_date AS root_trade_date, due_trade.exec_id AS exec_id, due_trade.version_exec_id AS version_exec_id,
          due_trade.entry AS entry, due_trade.trade_date AS trade_date, due_trade.account_id AS account_id, due_trade.account_class AS account_class, due_trade.market_maker AS market_maker,
          due_trade.security_id AS security_id, due_trade.clearing_path AS clearing_path, due_trade.side AS side, due_trade.quantity AS quantity, due_trade.gross AS gross,
          due_trade.commission AS commission, due_trade.price AS price, due_trade.section_31_fee AS section_31_fee, due_trade.taf_fee AS taf_fee, due_trade.fees AS fees,
          due_trade.net_money AS net_money, due_trade.currency AS currency, due_trade.settlement_date AS settlement_date, due_trade.street_reference AS street_reference
        FROM due_trade
        WHERE due_trade.entry = 'REVERSAL'
      ) AS anon_32
      WHERE anon_9.sender = anon_32.sender AND anon_9.chain = anon_32.chain AND anon_9.root_trade_date = anon_32.root_trade_date AND anon_9.exec_id = anon_32.exec_id
        AND anon_9.version_exec_id = anon_32.version_exec_id
    )
  ) AS anon_30
) SELECT anon_1.clearing_path, anon_1.rows_due, anon_1.trades_due, anon_1.touched, anon_1.unsettled, anon_1.straight
FROM (
  SELECT anon_2.clearing_path AS clearing_path, CAST(anon_2.rows_due AS BIGINT) AS rows_due, CAST(anon_2.trades_due AS BIGINT) AS trades_due, CAST(anon_2.touched AS BIGINT) AS touched,
    CAST(anon_2.unsettled AS BIGINT) AS unsettled, CAST(anon_2.straight AS BIGINT) AS straight
  FROM (
    SELECT anon_3.clearing_path AS clearing_path, anon_3.rows_due AS rows_due, anon_3.trades_due AS trades_due, anon_3.touched AS touched, anon_3.unsettled AS unsettled, (anon_3.trades_due - anon_3.touched) - anon_3.unsettled AS straight
    FROM (
      SELECT anon_4.clearing_path AS clearing_path, CAST(coalesce(SUM(anon_4.rows_due), 0) AS DECIMAL(38, 0)) AS rows_due, CAST(coalesce(SUM(anon_4.trades_due), 0) AS DECIMAL(38, 0)) AS trades_due,
        CAST(coalesce(SUM(anon_4.touched), 0) AS DECIMAL(38, 0)) AS touched, CAST(coalesce(SUM(anon_4.unsettled), 0) AS DECIMAL(38, 0)) AS unsettled
      FROM (
        SELECT anon_5.clearing_path AS clearing_path, anon_5.rows_due AS rows_due, anon_5.trades_due AS trades_due, anon_5.touched AS touched, anon_5.unsettled AS unsettled
        FROM (
          SELECT anon_6.clearing_path AS clearing_path, CAST(anon_6.rows_due * 1 AS DECIMAL(38, 0)) AS rows_due, CAST(0 AS DECIMAL(38, 0)) AS trades_due,
            CAST(0 AS DECIMAL(38, 0)) AS touched, CAST(0 AS DECIMAL(38, 0)) AS unsettled
          FROM (
            SELECT due_trade.clearing_path AS clearing_path, CAST(COUNT_BIG(*) AS BIGINT) AS rows_due
            FROM due_trade
            GROUP BY due_trade.clearing_path
          ) AS anon_6
        ) AS anon_5
        UNION ALL
        SELECT anon_7.clearing_path AS clearing_path, anon_7.rows_due AS rows_due, anon_7.trades_due AS trades_due, anon_7.touched AS touched, anon_7.unsettled AS unsettled
        FROM (
          SELECT anon_8.clearing_path AS clearing_path, CAST(0 AS DECIMAL(38, 0)) AS rows_due, CAST(anon_8.trades_due * 1 AS DECIMAL(38, 0)) AS trades_due,
            CAST(anon_8.touched * 1 AS DECIMAL(38, 0)) AS touched, CAST(0 AS DECIMAL(38, 0)) AS unsettled
          FROM (
            SELECT anon_9.clearing_path AS clearing_path, CAST(COUNT_BIG(*) AS BIGINT) AS trades_due, CAST(coalesce(SUM(CAST(CASE WHEN (anon_9.version_exec_id != anon_9.exec_id) THEN 1
              ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS touched
            FROM (
              SELECT due_trade.sender AS sender, due_trade.chain AS chain, due_trade.root_trade_date AS root_trade_date, due_trade.exec_id AS exec_id, due_trade.version_exec_id AS version_exec_id,
                due_trade.entry AS entry, due_trade.trade_date AS trade_date, due_trade.account_id AS account_id, due_trade.account_class AS account_class,
                due_trade.market_maker AS market_maker, due_trade.security_id AS security_id, due_trade.clearing_path AS clearing_path, due_trade.side AS side,
                due_trade.quantity AS quantity, due_trade.gross AS gross, due_trade.commission AS commission, due_trade.price AS price, due_trade.section_31_fee AS section_31_fee,
                due_trade.taf_fee AS taf_fee, due_trade.fees AS fees, due_trade.net_money AS net_money, due_trade.currency AS currency, due_trade.settlement_date AS settlement_date,
                due_trade.street_reference AS street_reference
              FROM due_trade
              WHERE due_trade.entry = 'TRADE'
            ) AS anon_9
            GROUP BY anon_9.clearing_path
          ) AS anon_8
        ) AS anon_7
        UNION ALL
        SELECT anon_10.clearing_path AS clearing_path, anon_10.rows_due AS rows_due, anon_10.trades_due AS trades_due, anon_10.touched AS touched, anon_10.unsettled AS unsettled
        FROM (
          SELECT anon_11.clearing_path AS clearing_path, CAST(0 AS DECIMAL(38, 0)) AS rows_due, CAST(0 AS DECIMAL(38, 0)) AS trades_due, CAST(0 AS DECIMAL(38, 0)) AS touched,
            CAST(anon_11.unsettled * 1 AS DECIMAL(38, 0)) AS unsettled
          FROM (
            SELECT anon_12.clearing_path AS clearing_path, CAST(COUNT_BIG(*) AS BIGINT) AS unsettled
            FROM (
              SELECT anon_13.clearing_path AS clearing_path
              FROM (
                SELECT anon_14.clearing_path AS clearing_path
                FROM (
                  SELECT anon_15.sender AS sender, anon_15.chain AS chain, anon_15.root_trade_date AS root_trade_date, anon_15.exec_id AS exec_id, anon_15.version_exec_id AS version_exec_id,
                    anon_15.entry AS entry, anon_15.trade_date AS trade_date, anon_15.account_id AS account_id, anon_15.account_class AS account_class,
                    anon_15.market_maker AS market_maker, anon_15.security_id AS security_id, anon_15.clearing_path AS clearing_path, anon_15.side AS side,
                    anon_15.quantity AS quantity, anon_15.gross AS gross, anon_15.commission AS commission, anon_15.price AS price, anon_15.section_31_fee AS section_31_fee,
                    anon_15.taf_fee AS taf_fee, anon_15.fees AS fees, anon_15.net_money AS net_money, anon_15.currency AS currency, anon_15.settlement_date AS settlement_date,
                    anon_15.street_reference AS street_reference, anon_15.direction AS direction
                  FROM (
                    SELECT anon_16.sender AS sender, anon_16.chain AS chain, anon_16.root_trade_date AS root_trade_date, anon_16.exec_id AS exec_id, anon_16.version_exec_id AS version_exec_id,
                      anon_16.entry AS entry, anon_16.trade_date AS trade_date, anon_16.account_id AS account_id, anon_16.account_class AS account_class,
                      anon_16.market_maker AS market_maker, anon_16.security_id AS security_id, anon_16.clearing_path AS clearing_path, anon_16.side AS side,
                      anon_16.quantity AS quantity, anon_16.gross AS gross, anon_16.commission AS commission, anon_16.price AS price, anon_16.section_31_fee AS section_31_fee,
                      anon_16.taf_fee AS taf_fee, anon_16.fees AS fees, anon_16.net_money AS net_money, anon_16.currency AS currency, anon_16.settlement_date AS settlement_date,
                      anon_16.street_reference AS street_reference, CASE WHEN (anon_16.quantity > 0) THEN 'RECEIVE' ELSE 'DELIVER' END AS direction
                    FROM (
                      SELECT anon_17.sender AS sender, anon_17.chain AS chain, anon_17.root_trade_date AS root_trade_date, anon_17.exec_id AS exec_id, anon_17.version_exec_id AS version_exec_id,
                        anon_17.entry AS entry, anon_17.trade_date AS trade_date, anon_17.account_id AS account_id, anon_17.account_class AS account_class,
                        anon_17.market_maker AS market_maker, anon_17.security_id AS security_id, anon_17.clearing_path AS clearing_path, anon_17.side AS side,
                        anon_17.quantity AS quantity, anon_17.gross AS gross, anon_17.commission AS commission, anon_17.price AS price, anon_17.section_31_fee AS section_31_fee,
                        anon_17.taf_fee AS taf_fee, anon_17.fees AS fees, anon_17.net_money AS net_money, anon_17.currency AS currency, anon_17.settlement_date AS settlement_date,
                        anon_17.street_reference AS street_reference
                      FROM (
                        SELECT anon_9.sender AS sender, anon_9.chain AS chain, anon_9.root_trade_date AS root_trade_date, anon_9.exec_id AS exec_id, anon_9.version_exec_id AS version_exec_id,
                          anon_9.entry AS entry, anon_9.trade_date AS trade_date, anon_9.account_id AS account_id, anon_9.account_class AS account_class,
                          anon_9.market_maker AS market_maker, anon_9.security_id AS security_id, anon_9.clearing_path AS clearing_path, anon_9.side AS side,
                          anon_9.quantity AS quantity, anon_9.gross AS gross, anon_9.commission AS commission, anon_9.price AS price, anon_9.section_31_fee AS section_31_fee,
                          anon_9.taf_fee AS taf_fee, anon_9.fees AS fees, anon_9.net_money AS net_money, anon_9.currency AS currency, anon_9.settlement_date AS settlement_date,
                          anon_9.street_reference AS street_reference
                        FROM (
                          SELECT due_trade.sender AS sender, due_trade.chain AS chain, due_trade.root_trade_date AS root_trade_date, due_trade.exec_id AS exec_id,
                            due_trade.version_exec_id AS version_exec_id, due_trade.entry AS entry, due_trade.trade_date AS trade_date, due_trade.account_id AS account_id,
                            due_trade.account_class AS account_class, due_trade.market_maker AS market_maker, due_trade.security_id AS security_id, due_trade.clearing_path AS clearing_path,
                            due_trade.side AS side, due_trade.quantity AS quantity, due_trade.gross AS gross, due_trade.commission AS commission, due_trade.price AS price,
                            due_trade.section_31_fee AS section_31_fee, due_trade.taf_fee AS taf_fee, due_trade.fees AS fees, due_trade.net_money AS net_money,
                            due_trade.currency AS currency, due_trade.settlement_date AS settlement_date, due_trade.street_reference AS street_reference
                          FROM due_trade
                          WHERE due_trade.entry = 'TRADE'
                        ) AS anon_9
                        WHERE anon_9.version_exec_id = anon_9.exec_id
                      ) AS anon_17
                      WHERE anon_17.clearing_path = 'CNS'
                    ) AS anon_16
                  ) AS anon_15
                  WHERE EXISTS (
                    SELECT 1 AS anon_18
                    FROM (
                      SELECT DISTINCT anon_20.security_id AS security_id, anon_20.direction AS direction
                      FROM (
                        SELECT anon_21.security_id AS security_id, CASE WHEN (anon_21.quantity > 0) THEN 'RECEIVE' ELSE 'DELIVER' END AS direction
                        FROM (
                          SELECT clearing_lot.member_id AS member_id, clearing_lot.security_id AS security_id, clearing_lot.origin_date AS origin_date,
                            clearing_lot.quantity AS quantity, clearing_lot.short_sale AS short_sale, clearing_lot.age_settlement_days AS age_settlement_days
                          FROM clearing_lot
                          WHERE clearing_lot.origin_date = CAST('2026-11-10' AS DATE)
                        ) AS anon_21
                      ) AS anon_20
                    ) AS anon_19
                    WHERE anon_15.security_id = anon_19.security_id AND anon_15.direction = anon_19.direction
                  )
                ) AS anon_14
              ) AS anon_13
              UNION ALL
              SELECT anon_22.clearing_path AS clearing_path
              FROM (
                SELECT anon_23.clearing_path AS clearing_path
                FROM (
                  SELECT anon_24.sender AS sender, anon_24.chain AS chain, anon_24.root_trade_date AS root_trade_date, anon_24.exec_id AS exec_id, anon_24.version_exec_id AS version_exec_id,
                    anon_24.entry AS entry, anon_24.trade_date AS trade_date, anon_24.account_id AS account_id, anon_24.account_class AS account_class,
                    anon_24.market_maker AS market_maker, anon_24.security_id AS security_id, anon_24.clearing_path AS clearing_path, anon_24.side AS side,
                    anon_24.quantity AS quantity, anon_24.gross AS gross, anon_24.commission AS commission, anon_24.price AS price, anon_24.section_31_fee AS section_31_fee,
                    anon_24.taf_fee AS taf_fee, anon_24.fees AS fees, anon_24.net_money AS net_money, anon_24.currency AS currency, anon_24.settlement_date AS settlement_date,
                    anon_24.street_reference AS street_reference, anon_24.instruction_id AS instruction_id
                  FROM (
                    SELECT anon_25.sender AS sender, anon_25.chain AS chain, anon_25.root_trade_date AS root_trade_date, anon_25.exec_id AS exec_id, anon_25.version_exec_id AS version_exec_id,
                      anon_25.entry AS entry, anon_25.trade_date AS trade_date, anon_25.account_id AS account_id, anon_25.account_class AS account_class,
                      anon_25.market_maker AS market_maker, anon_25.security_id AS security_id, anon_25.clearing_path AS clearing_path, anon_25.side AS side,
                      anon_25.quantity AS quantity, anon_25.gross AS gross, anon_25.commission AS commission, anon_25.price AS price, anon_25.section_31_fee AS section_31_fee,
                      anon_25.taf_fee AS taf_fee, anon_25.fees AS fees, anon_25.net_money AS net_money, anon_25.currency AS currency, anon_25.settlement_date AS settlement_date,
                      anon_25.street_reference AS street_reference, 'TFT.' + CAST(anon_25.sender AS VARCHAR(8000)) + '.' + CONVERT(VARCHAR(10), anon_25.root_trade_date, 23) + '.' + CAST(anon_25.exec_id AS VARCHAR(8000)) AS instruction_id
                    FROM (
                      SELECT anon_17.sender AS sender, anon_17.chain AS chain, anon_17.root_trade_date AS root_trade_date, anon_17.exec_id AS exec_id, anon_17.version_exec_id AS version_exec_id,
                        anon_17.entry AS entry, anon_17.trade_date AS trade_date, anon_17.account_id AS account_id, anon_17.account_class AS account_class,
                        anon_17.market_maker AS market_maker, anon_17.security_id AS security_id, anon_17.clearing_path AS clearing_path, anon_17.side AS side,
                        anon_17.quantity AS quantity, anon_17.gross AS gross, anon_17.commission AS commission, anon_17.price AS price, anon_17.section_31_fee AS section_31_fee,
                        anon_17.taf_fee AS taf_fee, anon_17.fees AS fees, anon_17.net_money AS net_money, anon_17.currency AS currency, anon_17.settlement_date AS settlement_date,
                        anon_17.street_reference AS street_reference
                      FROM (
                        SELECT anon_9.sender AS sender, anon_9.chain AS chain, anon_9.root_trade_date AS root_trade_date, anon_9.exec_id AS exec_id, anon_9.version_exec_id AS version_exec_id,
                          anon_9.entry AS entry, anon_9.trade_date AS trade_date, anon_9.account_id AS account_id, anon_9.account_class AS account_class,
                          anon_9.market_maker AS market_maker, anon_9.security_id AS security_id, anon_9.clearing_path AS clearing_path, anon_9.side AS side,
                          anon_9.quantity AS quantity, anon_9.gross AS gross, anon_9.commission AS commission, anon_9.price AS price, anon_9.section_31_fee AS section_31_fee,
                          anon_9.taf_fee AS taf_fee, anon_9.fees AS fees, anon_9.net_money AS net_money, anon_9.currency AS currency, anon_9.settlement_date AS settlement_date,
                          anon_9.street_reference AS street_reference
                        FROM (
                          SELECT due_trade.sender AS sender, due_trade.chain AS chain, due_trade.root_trade_date AS root_trade_date, due_trade.exec_id AS exec_id,
                            due_trade.version_exec_id AS version_exec_id, due_trade.entry AS entry, due_trade.trade_date AS trade_date, due_trade.account_id AS account_id,
                            due_trade.account_class AS account_class, due_trade.market_maker AS market_maker, due_trade.security_id AS security_id, due_trade.clearing_path AS clearing_path,
                            due_trade.side AS side, due_trade.quantity AS quantity, due_trade.gross AS gross, due_trade.commission AS commission, due_trade.price AS price,
                            due_trade.section_31_fee AS section_31_fee, due_trade.taf_fee AS taf_fee, due_trade.fees AS fees, due_trade.net_money AS net_money,
                            due_trade.currency AS currency, due_trade.settlement_date AS settlement_date, due_trade.street_reference AS street_reference
                          FROM due_trade
                          WHERE due_trade.entry = 'TRADE'
                        ) AS anon_9
                        WHERE anon_9.version_exec_id = anon_9.exec_id
                      ) AS anon_17
                      WHERE anon_17.clearing_path = 'TRADE_FOR_TRADE'
                    ) AS anon_25
                  ) AS anon_24
                  WHERE EXISTS (
                    SELECT 1 AS anon_26
                    FROM open_instruction
                    WHERE open_instruction.instruction_id = anon_24.instruction_id
                  )
                ) AS anon_23
              ) AS anon_22
            ) AS anon_12
            GROUP BY anon_12.clearing_path
          ) AS anon_11
        ) AS anon_10
        UNION ALL
        SELECT anon_27.clearing_path AS clearing_path, anon_27.rows_due AS rows_due, anon_27.trades_due AS trades_due, anon_27.touched AS touched, anon_27.unsettled AS unsettled
        FROM (
          SELECT anon_28.clearing_path AS clearing_path, CAST(0 AS DECIMAL(38, 0)) AS rows_due, CAST(anon_28.trades_due * -1 AS DECIMAL(38, 0)) AS trades_due,
            CAST(anon_28.touched * -1 AS DECIMAL(38, 0)) AS touched, CAST(0 AS DECIMAL(38, 0)) AS unsettled
          FROM (
            SELECT anon_29.clearing_path AS clearing_path, CAST(COUNT_BIG(*) AS BIGINT) AS trades_due, CAST(coalesce(SUM(CAST(CASE WHEN (anon_29.version_exec_id != anon_29.exec_id) THEN 1
              ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS touched
            FROM anon_29
            GROUP BY anon_29.clearing_path
          ) AS anon_28
        ) AS anon_27
        UNION ALL
        SELECT anon_33.clearing_path AS clearing_path, anon_33.rows_due AS rows_due, anon_33.trades_due AS trades_due, anon_33.touched AS touched, anon_33.unsettled AS unsettled
        FROM (
          SELECT anon_34.clearing_path AS clearing_path, CAST(0 AS DECIMAL(38, 0)) AS rows_due, CAST(0 AS DECIMAL(38, 0)) AS trades_due, CAST(0 AS DECIMAL(38, 0)) AS touched,
            CAST(anon_34.unsettled * -1 AS DECIMAL(38, 0)) AS unsettled
          FROM (
            SELECT anon_35.clearing_path AS clearing_path, CAST(COUNT_BIG(*) AS BIGINT) AS unsettled
            FROM (
              SELECT anon_36.clearing_path AS clearing_path
              FROM (
                SELECT anon_37.clearing_path AS clearing_path
                FROM (
                  SELECT anon_38.sender AS sender, anon_38.chain AS chain, anon_38.root_trade_date AS root_trade_date, anon_38.exec_id AS exec_id, anon_38.version_exec_id AS version_exec_id,
                    anon_38.entry AS entry, anon_38.trade_date AS trade_date, anon_38.account_id AS account_id, anon_38.account_class AS account_class,
                    anon_38.market_maker AS market_maker, anon_38.security_id AS security_id, anon_38.clearing_path AS clearing_path, anon_38.side AS side,
                    anon_38.quantity AS quantity, anon_38.gross AS gross, anon_38.commission AS commission, anon_38.price AS price, anon_38.section_31_fee AS section_31_fee,
                    anon_38.taf_fee AS taf_fee, anon_38.fees AS fees, anon_38.net_money AS net_money, anon_38.currency AS currency, anon_38.settlement_date AS settlement_date,
                    anon_38.street_reference AS street_reference, anon_38.direction AS direction
                  FROM (
                    SELECT anon_39.sender AS sender, anon_39.chain AS chain, anon_39.root_trade_date AS root_trade_date, anon_39.exec_id AS exec_id, anon_39.version_exec_id AS version_exec_id,
                      anon_39.entry AS entry, anon_39.trade_date AS trade_date, anon_39.account_id AS account_id, anon_39.account_class AS account_class,
                      anon_39.market_maker AS market_maker, anon_39.security_id AS security_id, anon_39.clearing_path AS clearing_path, anon_39.side AS side,
                      anon_39.quantity AS quantity, anon_39.gross AS gross, anon_39.commission AS commission, anon_39.price AS price, anon_39.section_31_fee AS section_31_fee,
                      anon_39.taf_fee AS taf_fee, anon_39.fees AS fees, anon_39.net_money AS net_money, anon_39.currency AS currency, anon_39.settlement_date AS settlement_date,
                      anon_39.street_reference AS street_reference, CASE WHEN (anon_39.quantity > 0) THEN 'RECEIVE' ELSE 'DELIVER' END AS direction
                    FROM (
                      SELECT anon_40.sender AS sender, anon_40.chain AS chain, anon_40.root_trade_date AS root_trade_date, anon_40.exec_id AS exec_id, anon_40.version_exec_id AS version_exec_id,
                        anon_40.entry AS entry, anon_40.trade_date AS trade_date, anon_40.account_id AS account_id, anon_40.account_class AS account_class,
                        anon_40.market_maker AS market_maker, anon_40.security_id AS security_id, anon_40.clearing_path AS clearing_path, anon_40.side AS side,
                        anon_40.quantity AS quantity, anon_40.gross AS gross, anon_40.commission AS commission, anon_40.price AS price, anon_40.section_31_fee AS section_31_fee,
                        anon_40.taf_fee AS taf_fee, anon_40.fees AS fees, anon_40.net_money AS net_money, anon_40.currency AS currency, anon_40.settlement_date AS settlement_date,
                        anon_40.street_reference AS street_reference
                      FROM (
                        SELECT anon_29.sender AS sender, anon_29.chain AS chain, anon_29.root_trade_date AS root_trade_date, anon_29.exec_id AS exec_id,
                          anon_29.version_exec_id AS version_exec_id, anon_29.entry AS entry, anon_29.trade_date AS trade_date, anon_29.account_id AS account_id,
                          anon_29.account_class AS account_class, anon_29.market_maker AS market_maker, anon_29.security_id AS security_id, anon_29.clearing_path AS clearing_path,
                          anon_29.side AS side, anon_29.quantity AS quantity, anon_29.gross AS gross, anon_29.commission AS commission, anon_29.price AS price,
                          anon_29.section_31_fee AS section_31_fee, anon_29.taf_fee AS taf_fee, anon_29.fees AS fees, anon_29.net_money AS net_money, anon_29.currency AS currency,
                          anon_29.settlement_date AS settlement_date, anon_29.street_reference AS street_reference
                        FROM anon_29
                        WHERE anon_29.version_exec_id = anon_29.exec_id
                      ) AS anon_40
                      WHERE anon_40.clearing_path = 'CNS'
                    ) AS anon_39
                  ) AS anon_38
                  WHERE EXISTS (
                    SELECT 1 AS anon_41
                    FROM (
                      SELECT DISTINCT anon_20.security_id AS security_id, anon_20.direction AS direction
                      FROM (
                        SELECT anon_21.security_id AS security_id, CASE WHEN (anon_21.quantity > 0) THEN 'RECEIVE' ELSE 'DELIVER' END AS direction
                        FROM (
                          SELECT clearing_lot.member_id AS member_id, clearing_lot.security_id AS security_id, clearing_lot.origin_date AS origin_date,
                            clearing_lot.quantity AS quantity, clearing_lot.short_sale AS short_sale, clearing_lot.age_settlement_days AS age_settlement_days
                          FROM clearing_lot
                          WHERE clearing_lot.origin_date = CAST('2026-11-10' AS DATE)
                        ) AS anon_21
                      ) AS anon_20
                    ) AS anon_19
                    WHERE anon_38.security_id = anon_19.security_id AND anon_38.direction = anon_19.direction
                  )
                ) AS anon_37
              ) AS anon_36
              UNION ALL
              SELECT anon_42.clearing_path AS clearing_path
              FROM (
                SELECT anon_43.clearing_path AS clearing_path
                FROM (
                  SELECT anon_44.sender AS sender, anon_44.chain AS chain, anon_44.root_trade_date AS root_trade_date, anon_44.exec_id AS exec_id, anon_44.version_exec_id AS version_exec_id,
                    anon_44.entry AS entry, anon_44.trade_date AS trade_date, anon_44.account_id AS account_id, anon_44.account_class AS account_class,
                    anon_44.market_maker AS market_maker, anon_44.security_id AS security_id, anon_44.clearing_path AS clearing_path, anon_44.side AS side,
                    anon_44.quantity AS quantity, anon_44.gross AS gross, anon_44.commission AS commission, anon_44.price AS price, anon_44.section_31_fee AS section_31_fee,
                    anon_44.taf_fee AS taf_fee, anon_44.fees AS fees, anon_44.net_money AS net_money, anon_44.currency AS currency, anon_44.settlement_date AS settlement_date,
                    anon_44.street_reference AS street_reference, anon_44.instruction_id AS instruction_id
                  FROM (
                    SELECT anon_45.sender AS sender, anon_45.chain AS chain, anon_45.root_trade_date AS root_trade_date, anon_45.exec_id AS exec_id, anon_45.version_exec_id AS version_exec_id,
                      anon_45.entry AS entry, anon_45.trade_date AS trade_date, anon_45.account_id AS account_id, anon_45.account_class AS account_class,
                      anon_45.market_maker AS market_maker, anon_45.security_id AS security_id, anon_45.clearing_path AS clearing_path, anon_45.side AS side,
                      anon_45.quantity AS quantity, anon_45.gross AS gross, anon_45.commission AS commission, anon_45.price AS price, anon_45.section_31_fee AS section_31_fee,
                      anon_45.taf_fee AS taf_fee, anon_45.fees AS fees, anon_45.net_money AS net_money, anon_45.currency AS currency, anon_45.settlement_date AS settlement_date,
                      anon_45.street_reference AS street_reference, 'TFT.' + CAST(anon_45.sender AS VARCHAR(8000)) + '.' + CONVERT(VARCHAR(10), anon_45.root_trade_date, 23) + '.' + CAST(anon_45.exec_id AS VARCHAR(8000)) AS instruction_id
                    FROM (
                      SELECT anon_40.sender AS sender, anon_40.chain AS chain, anon_40.root_trade_date AS root_trade_date, anon_40.exec_id AS exec_id, anon_40.version_exec_id AS version_exec_id,
                        anon_40.entry AS entry, anon_40.trade_date AS trade_date, anon_40.account_id AS account_id, anon_40.account_class AS account_class,
                        anon_40.market_maker AS market_maker, anon_40.security_id AS security_id, anon_40.clearing_path AS clearing_path, anon_40.side AS side,
                        anon_40.quantity AS quantity, anon_40.gross AS gross, anon_40.commission AS commission, anon_40.price AS price, anon_40.section_31_fee AS section_31_fee,
                        anon_40.taf_fee AS taf_fee, anon_40.fees AS fees, anon_40.net_money AS net_money, anon_40.currency AS currency, anon_40.settlement_date AS settlement_date,
                        anon_40.street_reference AS street_reference
                      FROM (
                        SELECT anon_29.sender AS sender, anon_29.chain AS chain, anon_29.root_trade_date AS root_trade_date, anon_29.exec_id AS exec_id,
                          anon_29.version_exec_id AS version_exec_id, anon_29.entry AS entry, anon_29.trade_date AS trade_date, anon_29.account_id AS account_id,
                          anon_29.account_class AS account_class, anon_29.market_maker AS market_maker, anon_29.security_id AS security_id, anon_29.clearing_path AS clearing_path,
                          anon_29.side AS side, anon_29.quantity AS quantity, anon_29.gross AS gross, anon_29.commission AS commission, anon_29.price AS price,
                          anon_29.section_31_fee AS section_31_fee, anon_29.taf_fee AS taf_fee, anon_29.fees AS fees, anon_29.net_money AS net_money, anon_29.currency AS currency,
                          anon_29.settlement_date AS settlement_date, anon_29.street_reference AS street_reference
                        FROM anon_29
                        WHERE anon_29.version_exec_id = anon_29.exec_id
                      ) AS anon_40
                      WHERE anon_40.clearing_path = 'TRADE_FOR_TRADE'
                    ) AS anon_45
                  ) AS anon_44
                  WHERE EXISTS (
                    SELECT 1 AS anon_46
                    FROM open_instruction
                    WHERE open_instruction.instruction_id = anon_44.instruction_id
                  )
                ) AS anon_43
              ) AS anon_42
            ) AS anon_35
            GROUP BY anon_35.clearing_path
          ) AS anon_34
        ) AS anon_33
      ) AS anon_4
      GROUP BY anon_4.clearing_path
    ) AS anon_3
  ) AS anon_2
) AS anon_1
