SELECT anon_1.account_id, anon_1.security_id, anon_1.lot_id, anon_1.account_class, anon_1.open_date, anon_1.open_time, anon_1.quantity, anon_1.cost, anon_1.charges,
  anon_1.held, anon_1.transferred, anon_1.replay_from
FROM (
  SELECT anon_2.account_id AS account_id, anon_2.security_id AS security_id, anon_2.lot_id AS lot_id, anon_2.account_class AS account_class, CAST(anon_2.open_date AS DATE) AS open_date,
    CAST(anon_2.open_time AS TIMESTAMP(6)) AS open_time, CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_2.cost AS NUMBER(38, 2)) AS cost,
    CAST(anon_2.charges AS NUMBER(38, 2)) AS charges, CAST(anon_2.held AS NUMBER(19)) AS held, CAST(anon_2.transferred AS NUMBER(19)) AS transferred, CAST(anon_2.replay_from AS DATE) AS replay_from
  FROM (
    SELECT anon_3.account_id AS account_id, anon_3.security_id AS security_id, anon_3.lot_id AS lot_id, anon_3.account_class AS account_class, anon_3.open_date AS open_date,
      anon_3.open_time AS open_time, anon_3.quantity AS quantity, anon_3.cost AS cost, anon_3.charges AS charges, anon_3.held AS held, anon_3.transferred AS transferred,
      anon_3.replay_from AS replay_from
    FROM (
      SELECT anon_4.account_id AS account_id, anon_4.security_id AS security_id, anon_4.lot_id AS lot_id, anon_4.account_class AS account_class, anon_4.open_date AS open_date,
        anon_4.open_time AS open_time, anon_4.quantity AS quantity, anon_4.cost AS cost, anon_4.charges AS charges, anon_4.held AS held, anon_4.transferred AS transferred,
        anon_4.replay_from AS replay_from
      FROM (
        SELECT anon_5.account_id AS account_id, anon_5.security_id AS security_id, anon_5.lot_id AS lot_id, anon_5.account_class AS account_class, anon_5.open_date AS open_date,
          anon_5.open_time AS open_time, anon_5.quantity AS quantity, anon_5.cost AS cost, anon_5.charges AS charges, anon_5.known_date AS known_date, 1 AS held,
          0 AS transferred, CAST(NULL AS DATE) AS replay_from
        FROM (
          SELECT anon_6.account_id AS account_id, anon_6.security_id AS security_id, anon_6.lot_id AS lot_id, anon_6.account_class AS account_class, anon_6.open_date AS open_date,
            anon_6.open_time AS open_time, anon_6.quantity AS quantity, anon_6.cost AS cost, anon_6.charges AS charges, anon_6.known_date AS known_date
          FROM (
            SELECT anon_7.account_id AS account_id, anon_7.security_id AS security_id, anon_7.lot_id AS lot_id, anon_7.account_class AS account_class, anon_7.open_date AS open_date,
              anon_7.open_time AS open_time, anon_7.quantity AS quantity, anon_7.cost AS cost, anon_7.charges AS charges, anon_7.known_date AS known_date
            FROM (
              SELECT previous_lot.account_id AS account_id, previous_lot.security_id AS security_id, previous_lot.lot_id AS lot_id, previous_lot.account_class AS account_class,
                previous_lot.open_date AS open_date, previous_lot.open_time AS open_time, previous_lot.quantity AS quantity, previous_lot.cost AS cost,
                previous_lot.charges AS charges, previous_lot.known_date AS known_date
              FROM previous_lot
              WHERE NOT (EXISTS (
                SELECT 1 AS anon_8
                FROM (
                  SELECT anon_10.account_id AS account_id, anon_10.security_id AS security_id, min(anon_10.booked_date) AS replay_from
                  FROM (
                    SELECT anon_11.sender AS sender, anon_11.chain AS chain, anon_11.root_trade_date AS root_trade_date, anon_11.exec_id AS exec_id, anon_11.version_exec_id AS version_exec_id,
                      anon_11.account_id AS account_id, anon_11.security_id AS security_id, anon_12.booked_date AS booked_date
                    FROM (
                      SELECT anon_13.sender AS sender, anon_13.chain AS chain, anon_13.root_trade_date AS root_trade_date, anon_13.exec_id AS exec_id, anon_13.version_exec_id AS version_exec_id,
                        anon_13.account_id AS account_id, anon_13.security_id AS security_id
                      FROM (
                        SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id, trade.version_exec_id AS version_exec_id,
                          trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id, trade.account_class AS account_class, trade.market_maker AS market_maker,
                          trade.security_id AS security_id, trade.clearing_path AS clearing_path, trade.side AS side, trade.quantity AS quantity, trade.price AS price,
                          trade.currency AS currency, trade.gross AS gross, trade.commission AS commission, trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee,
                          trade.net_money AS net_money, trade.trade_time AS trade_time, trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date,
                          trade.street_reference AS street_reference, trade.known_date AS known_date
                        FROM trade
                        WHERE trade.entry = 'REVERSAL'
                      ) anon_13
                    ) anon_11
                    JOIN (
                      SELECT anon_14.sender AS sender, anon_14.chain AS chain, anon_14.root_trade_date AS root_trade_date, anon_14.exec_id AS exec_id, anon_14.version_exec_id AS version_exec_id,
                        anon_14.known_date AS booked_date
                      FROM (
                        SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date, recent_trade.exec_id AS exec_id,
                          recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date, recent_trade.account_id AS account_id,
                          recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker, recent_trade.security_id AS security_id,
                          recent_trade.clearing_path AS clearing_path, recent_trade.side AS side, recent_trade.quantity AS quantity, recent_trade.price AS price,
                          recent_trade.currency AS currency, recent_trade.gross AS gross, recent_trade.commission AS commission, recent_trade.section_31_fee AS section_31_fee,
                          recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money, recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date,
                          recent_trade.clearing_date AS clearing_date, recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date
                        FROM recent_trade
                        WHERE recent_trade.entry = 'TRADE'
                      ) anon_14
                    ) anon_12 ON anon_11.sender = anon_12.sender AND anon_11.chain = anon_12.chain AND anon_11.root_trade_date = anon_12.root_trade_date
                      AND anon_11.exec_id = anon_12.exec_id AND anon_11.version_exec_id = anon_12.version_exec_id
                  ) anon_10
                  GROUP BY anon_10.account_id, anon_10.security_id
                ) anon_9
                WHERE previous_lot.account_id = anon_9.account_id AND previous_lot.security_id = anon_9.security_id
              ))
            ) anon_7
            WHERE NOT (EXISTS (
              SELECT 1 AS anon_15
              FROM split
              WHERE anon_7.security_id = split.security_id
            ))
          ) anon_6
          UNION ALL
          SELECT anon_16.account_id AS account_id, anon_16.security_id AS security_id, anon_16.lot_id AS lot_id, anon_16.account_class AS account_class,
            anon_16.open_date AS open_date, anon_16.open_time AS open_time, anon_16.quantity AS quantity, anon_16.cost AS cost, anon_16.charges AS charges,
            anon_16.known_date AS known_date
          FROM (
            SELECT anon_17.account_id AS account_id, anon_17.security_id AS security_id, anon_17.lot_id AS lot_id, anon_17.account_class AS account_class,
              anon_17.open_date AS open_date, anon_17.open_time AS open_time, anon_17.quantity AS quantity, anon_17.cost AS cost, anon_17.charges AS charges,
              anon_17.known_date AS known_date
            FROM (
              SELECT anon_18.account_id AS account_id, anon_18.security_id AS security_id, anon_18.lot_id AS lot_id, anon_18.account_class AS account_class,
                anon_18.open_date AS open_date, anon_18.open_time AS open_time, anon_18.cost AS cost, anon_18.charges AS charges, anon_18.known_date AS known_date,
                anon_18.ratio_new AS ratio_new, anon_18.ratio_old AS ratio_old, anon_18.high AS high, CAST(CASE WHEN (anon_18.high < 0) THEN -CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(anon_18.high AS NUMBER(20, 6))) * CAST(CAST(anon_18.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_18.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6))
                ELSE CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(anon_18.high AS NUMBER(20, 6))) * CAST(CAST(anon_18.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_18.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6)) END - CASE
                WHEN (CAST(anon_18.high - anon_18.quantity AS NUMBER(38, 6)) < 0) THEN -CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(CAST(anon_18.high - anon_18.quantity AS NUMBER(38, 6)) AS NUMBER(20, 6))) * CAST(CAST(anon_18.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_18.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6))
                ELSE CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(CAST(anon_18.high - anon_18.quantity AS NUMBER(38, 6)) AS NUMBER(20, 6))) * CAST(CAST(anon_18.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_18.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6)) END AS NUMBER(38, 6)) AS quantity
              FROM (
                SELECT anon_19.account_id AS account_id, anon_19.security_id AS security_id, anon_19.lot_id AS lot_id, anon_19.account_class AS account_class,
                  anon_19.open_date AS open_date, anon_19.open_time AS open_time, anon_19.quantity AS quantity, anon_19.cost AS cost, anon_19.charges AS charges,
                  anon_19.known_date AS known_date, anon_19.ratio_new AS ratio_new, anon_19.ratio_old AS ratio_old, CAST(sum(anon_19.quantity) OVER (PARTITION BY anon_19.account_id, anon_19.security_id ORDER BY anon_19.open_date, anon_19.open_time ASC NULLS FIRST, anon_19.lot_id ROWS BETWEEN UNBOUNDED PRECEDING
                  AND CURRENT ROW) AS NUMBER(38, 6)) AS high
                FROM (
                  SELECT anon_7.account_id AS account_id, anon_7.security_id AS security_id, anon_7.lot_id AS lot_id, anon_7.account_class AS account_class,
                    anon_7.open_date AS open_date, anon_7.open_time AS open_time, anon_7.quantity AS quantity, anon_7.cost AS cost, anon_7.charges AS charges,
                    anon_7.known_date AS known_date, anon_20.ratio_new AS ratio_new, anon_20.ratio_old AS ratio_old
                  FROM (
                    SELECT previous_lot.account_id AS account_id, previous_lot.security_id AS security_id, previous_lot.lot_id AS lot_id, previous_lot.account_class AS account_class,
                      previous_lot.open_date AS open_date, previous_lot.open_time AS open_time, previous_lot.quantity AS quantity, previous_lot.cost AS cost,
                      previous_lot.charges AS charges, previous_lot.known_date AS known_date
                    FROM previous_lot
                    WHERE NOT (EXISTS (
                      SELECT 1 AS anon_8
                      FROM (
                        SELECT anon_10.account_id AS account_id, anon_10.security_id AS security_id, min(anon_10.booked_date) AS replay_from
                        FROM (
                          SELECT anon_11.sender AS sender, anon_11.chain AS chain, anon_11.root_trade_date AS root_trade_date, anon_11.exec_id AS exec_id,
                            anon_11.version_exec_id AS version_exec_id, anon_11.account_id AS account_id, anon_11.security_id AS security_id, anon_12.booked_date AS booked_date
                          FROM (
                            SELECT anon_13.sender AS sender, anon_13.chain AS chain, anon_13.root_trade_date AS root_trade_date, anon_13.exec_id AS exec_id,
                              anon_13.version_exec_id AS version_exec_id, anon_13.account_id AS account_id, anon_13.security_id AS security_id
                            FROM (
                              SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id, trade.version_exec_id AS version_exec_id,
                                trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id, trade.account_class AS account_class,
                                trade.market_maker AS market_maker, trade.security_id AS security_id, trade.clearing_path AS clearing_path, trade.side AS side,
                                trade.quantity AS quantity, trade.price AS price, trade.currency AS currency, trade.gross AS gross, trade.commission AS commission,
                                trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee, trade.net_money AS net_money, trade.trade_time AS trade_time,
                                trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date, trade.street_reference AS street_reference,
                                trade.known_date AS known_date
                              FROM trade
                              WHERE trade.entry = 'REVERSAL'
                            ) anon_13
                          ) anon_11
                          JOIN (
                            SELECT anon_14.sender AS sender, anon_14.chain AS chain, anon_14.root_trade_date AS root_trade_date, anon_14.exec_id AS exec_id,
                              anon_14.version_exec_id AS version_exec_id, anon_14.known_date AS booked_date
                            FROM (
                              SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date, recent_trade.exec_id AS exec_id,
                                recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date, recent_trade.account_id AS account_id,
                                recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker, recent_trade.security_id AS security_id,
                                recent_trade.clearing_path AS clearing_path, recent_trade.side AS side, recent_trade.quantity AS quantity, recent_trade.price AS price,
                                recent_trade.currency AS currency, recent_trade.gross AS gross, recent_trade.commission AS commission, recent_trade.section_31_fee AS section_31_fee,
                                recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money, recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date,
                                recent_trade.clearing_date AS clearing_date, recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date
                              FROM recent_trade
                              WHERE recent_trade.entry = 'TRADE'
                            ) anon_14
                          ) anon_12 ON anon_11.sender = anon_12.sender AND anon_11.chain = anon_12.chain AND anon_11.root_trade_date = anon_12.root_trade_date
                            AND anon_11.exec_id = anon_12.exec_id AND anon_11.version_exec_id = anon_12.version_exec_id
                        ) anon_10
                        GROUP BY anon_10.account_id, anon_10.security_id
                      ) anon_9
                      WHERE previous_lot.account_id = anon_9.account_id AND previous_lot.security_id = anon_9.security_id
                    ))
                  ) anon_7
                  JOIN (
                    SELECT split.security_id AS security_id, split.ratio_new AS ratio_new, split.ratio_old AS ratio_old
                    FROM split
                  ) anon_20 ON anon_7.security_id = anon_20.security_id
                ) anon_19
              ) anon_18
            ) anon_17
          ) anon_16
        ) anon_5
      ) anon_4
    ) anon_3
    UNION ALL
    SELECT anon_21.account_id AS account_id, anon_21.security_id AS security_id, anon_21.lot_id AS lot_id, anon_21.account_class AS account_class, anon_21.open_date AS open_date,
      anon_21.open_time AS open_time, anon_21.quantity AS quantity, anon_21.cost AS cost, anon_21.charges AS charges, anon_21.held AS held, anon_21.transferred AS transferred,
      anon_21.replay_from AS replay_from
    FROM (
      SELECT anon_22.account_id AS account_id, anon_22.security_id AS security_id, anon_22.lot_id AS lot_id, anon_22.account_class AS account_class, anon_22.open_date AS open_date,
        anon_22.open_time AS open_time, anon_22.quantity AS quantity, anon_22.cost AS cost, anon_22.charges AS charges, anon_22.held AS held, anon_22.transferred AS transferred,
        anon_22.replay_from AS replay_from
      FROM (
        SELECT anon_23.account_id AS account_id, anon_23.security_id AS security_id, anon_23.account_class AS account_class, anon_23.lot_id AS lot_id, anon_23.open_date AS open_date,
          anon_23.open_time AS open_time, anon_23.quantity AS quantity, anon_23.cost AS cost, anon_23.charges AS charges, 0 AS held, 0 AS transferred, CAST(NULL AS DATE) AS replay_from
        FROM (
          SELECT anon_24.account_id AS account_id, anon_24.security_id AS security_id, anon_24.account_class AS account_class, CAST(anon_24.sender AS VARCHAR2(4000)) || '.' || TO_CHAR(anon_24.root_trade_date, 'YYYY-MM-DD') || '.' || CAST(anon_24.version_exec_id AS VARCHAR2(4000)) AS lot_id,
            anon_24.trade_date AS open_date, anon_24.trade_time AS open_time, CAST(anon_24.quantity AS NUMBER(38, 6)) AS quantity, CAST(-anon_24.gross AS NUMBER(38, 2)) AS cost,
            CAST(anon_24.commission + anon_24.section_31_fee + anon_24.taf_fee AS NUMBER(38, 2)) AS charges
          FROM (
            SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id, trade.version_exec_id AS version_exec_id,
              trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id, trade.account_class AS account_class, trade.market_maker AS market_maker,
              trade.security_id AS security_id, trade.clearing_path AS clearing_path, trade.side AS side, trade.quantity AS quantity, trade.price AS price,
              trade.currency AS currency, trade.gross AS gross, trade.commission AS commission, trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee,
              trade.net_money AS net_money, trade.trade_time AS trade_time, trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date,
              trade.street_reference AS street_reference, trade.known_date AS known_date
            FROM trade
            WHERE NOT (EXISTS (
              SELECT 1 AS anon_25
              FROM (
                SELECT anon_10.account_id AS account_id, anon_10.security_id AS security_id, min(anon_10.booked_date) AS replay_from
                FROM (
                  SELECT anon_11.sender AS sender, anon_11.chain AS chain, anon_11.root_trade_date AS root_trade_date, anon_11.exec_id AS exec_id, anon_11.version_exec_id AS version_exec_id,
                    anon_11.account_id AS account_id, anon_11.security_id AS security_id, anon_12.booked_date AS booked_date
                  FROM (
                    SELECT anon_13.sender AS sender, anon_13.chain AS chain, anon_13.root_trade_date AS root_trade_date, anon_13.exec_id AS exec_id, anon_13.version_exec_id AS version_exec_id,
                      anon_13.account_id AS account_id, anon_13.security_id AS security_id
                    FROM (
                      SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id, trade.version_exec_id AS version_exec_id,
                        trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id, trade.account_class AS account_class, trade.market_maker AS market_maker,
                        trade.security_id AS security_id, trade.clearing_path AS clearing_path, trade.side AS side, trade.quantity AS quantity, trade.price AS price,
                        trade.currency AS currency, trade.gross AS gross, trade.commission AS commission, trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee,
                        trade.net_money AS net_money, trade.trade_time AS trade_time, trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date,
                        trade.street_reference AS street_reference, trade.known_date AS known_date
                      FROM trade
                      WHERE trade.entry = 'REVERSAL'
                    ) anon_13
                  ) anon_11
                  JOIN (
                    SELECT anon_14.sender AS sender, anon_14.chain AS chain, anon_14.root_trade_date AS root_trade_date, anon_14.exec_id AS exec_id, anon_14.version_exec_id AS version_exec_id,
                      anon_14.known_date AS booked_date
                    FROM (
                      SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date, recent_trade.exec_id AS exec_id,
                        recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date, recent_trade.account_id AS account_id,
                        recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker, recent_trade.security_id AS security_id,
                        recent_trade.clearing_path AS clearing_path, recent_trade.side AS side, recent_trade.quantity AS quantity, recent_trade.price AS price,
                        recent_trade.currency AS currency, recent_trade.gross AS gross, recent_trade.commission AS commission, recent_trade.section_31_fee AS section_31_fee,
                        recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money, recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date,
                        recent_trade.clearing_date AS clearing_date, recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date
                      FROM recent_trade
                      WHERE recent_trade.entry = 'TRADE'
                    ) anon_14
                  ) anon_12 ON anon_11.sender = anon_12.sender AND anon_11.chain = anon_12.chain AND anon_11.root_trade_date = anon_12.root_trade_date AND anon_11.exec_id = anon_12.exec_id
                    AND anon_11.version_exec_id = anon_12.version_exec_id
                ) anon_10
                GROUP BY anon_10.account_id, anon_10.security_id
              ) anon_9
              WHERE trade.account_id = anon_9.account_id AND trade.security_id = anon_9.security_id
            ))
          ) anon_24
        ) anon_23
      ) anon_22
    ) anon_21
    UNION ALL
    SELECT anon_26.account_id AS account_id, anon_26.security_id AS security_id, anon_26.lot_id AS lot_id, anon_26.account_class AS account_class, anon_26.open_date AS open_date,
      anon_26.open_time AS open_time, anon_26.quantity AS quantity, anon_26.cost AS cost, anon_26.charges AS charges, anon_26.held AS held, anon_26.transferred AS transferred,
      anon_26.replay_from AS replay_from
    FROM (
      SELECT anon_27.account_id AS account_id, anon_27.security_id AS security_id, anon_27.lot_id AS lot_id, anon_27.account_class AS account_class, anon_27.open_date AS open_date,
        anon_27.open_time AS open_time, anon_27.quantity AS quantity, anon_27.cost AS cost, anon_27.charges AS charges, anon_27.held AS held, anon_27.transferred AS transferred,
        anon_27.replay_from AS replay_from
      FROM (
        SELECT anon_28.account_id AS account_id, anon_28.security_id AS security_id, anon_28.lot_id AS lot_id, anon_28.account_class AS account_class, anon_28.open_date AS open_date,
          anon_28.open_time AS open_time, anon_28.quantity AS quantity, anon_28.cost AS cost, anon_28.charges AS charges, anon_28.held AS held, anon_28.transferred AS transferred,
          CAST(NULL AS DATE) AS replay_from
        FROM (
          SELECT anon_29.account_id AS account_id, anon_29.security_id AS security_id, anon_29.lot_id AS lot_id, anon_29.account_class AS account_class,
            anon_29.open_date AS open_date, anon_29.open_time AS open_time, anon_29.quantity AS quantity, anon_29.cost AS cost, anon_29.charges AS charges,
            anon_29.held AS held, anon_29.transferred AS transferred
          FROM (
            SELECT anon_30.account_id AS account_id, anon_30.security_id AS security_id, anon_30.lot_id AS lot_id, anon_30.account_class AS account_class,
              anon_30.transfer_date AS open_date, CAST(NULL AS TIMESTAMP(6)) AS open_time, CAST(anon_30.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_30.cost AS NUMBER(38, 2)) AS cost,
              CAST(0 AS NUMBER(38, 2)) AS charges, 0 AS held, 1 AS transferred
            FROM (
              SELECT security_transfer.file_id AS file_id, security_transfer.line_number AS line_number, security_transfer.sender AS sender, security_transfer.transfer_id AS transfer_id,
                security_transfer.transfer_kind AS transfer_kind, security_transfer.account_id AS account_id, security_transfer.account_class AS account_class,
                security_transfer.depository_account AS depository_account, security_transfer.contra_account AS contra_account, security_transfer.security_id AS security_id,
                security_transfer.quantity AS quantity, security_transfer.cost_price AS cost_price, security_transfer.cost AS cost, security_transfer.cost_reason AS cost_reason,
                security_transfer.transfer_date AS transfer_date, security_transfer.currency AS currency, security_transfer.lot_id AS lot_id, security_transfer.status AS status,
                security_transfer.reason AS reason, security_transfer.known_date AS known_date
              FROM security_transfer
              WHERE security_transfer.status = 'accepted' AND security_transfer.transfer_kind = 'ACCOUNT'
            ) anon_30
          ) anon_29
          WHERE NOT (EXISTS (
            SELECT 1 AS anon_31
            FROM (
              SELECT anon_10.account_id AS account_id, anon_10.security_id AS security_id, min(anon_10.booked_date) AS replay_from
              FROM (
                SELECT anon_11.sender AS sender, anon_11.chain AS chain, anon_11.root_trade_date AS root_trade_date, anon_11.exec_id AS exec_id, anon_11.version_exec_id AS version_exec_id,
                  anon_11.account_id AS account_id, anon_11.security_id AS security_id, anon_12.booked_date AS booked_date
                FROM (
                  SELECT anon_13.sender AS sender, anon_13.chain AS chain, anon_13.root_trade_date AS root_trade_date, anon_13.exec_id AS exec_id, anon_13.version_exec_id AS version_exec_id,
                    anon_13.account_id AS account_id, anon_13.security_id AS security_id
                  FROM (
                    SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id, trade.version_exec_id AS version_exec_id,
                      trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id, trade.account_class AS account_class, trade.market_maker AS market_maker,
                      trade.security_id AS security_id, trade.clearing_path AS clearing_path, trade.side AS side, trade.quantity AS quantity, trade.price AS price,
                      trade.currency AS currency, trade.gross AS gross, trade.commission AS commission, trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee,
                      trade.net_money AS net_money, trade.trade_time AS trade_time, trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date,
                      trade.street_reference AS street_reference, trade.known_date AS known_date
                    FROM trade
                    WHERE trade.entry = 'REVERSAL'
                  ) anon_13
                ) anon_11
                JOIN (
                  SELECT anon_14.sender AS sender, anon_14.chain AS chain, anon_14.root_trade_date AS root_trade_date, anon_14.exec_id AS exec_id, anon_14.version_exec_id AS version_exec_id,
                    anon_14.known_date AS booked_date
                  FROM (
                    SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date, recent_trade.exec_id AS exec_id,
                      recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date, recent_trade.account_id AS account_id,
                      recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker, recent_trade.security_id AS security_id, recent_trade.clearing_path AS clearing_path,
                      recent_trade.side AS side, recent_trade.quantity AS quantity, recent_trade.price AS price, recent_trade.currency AS currency, recent_trade.gross AS gross,
                      recent_trade.commission AS commission, recent_trade.section_31_fee AS section_31_fee, recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money,
                      recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date, recent_trade.clearing_date AS clearing_date,
                      recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date
                    FROM recent_trade
                    WHERE recent_trade.entry = 'TRADE'
                  ) anon_14
                ) anon_12 ON anon_11.sender = anon_12.sender AND anon_11.chain = anon_12.chain AND anon_11.root_trade_date = anon_12.root_trade_date AND anon_11.exec_id = anon_12.exec_id
                  AND anon_11.version_exec_id = anon_12.version_exec_id
              ) anon_10
              GROUP BY anon_10.account_id, anon_10.security_id
            ) anon_9
            WHERE anon_29.account_id = anon_9.account_id AND anon_29.security_id = anon_9.security_id
          ))
        ) anon_28
      ) anon_27
    ) anon_26
    UNION ALL
    SELECT anon_32.account_id AS account_id, anon_32.security_id AS security_id, anon_32.lot_id AS lot_id, anon_32.account_class AS account_class, anon_32.open_date AS open_date,
      anon_32.open_time AS open_time, anon_32.quantity AS quantity, anon_32.cost AS cost, anon_32.charges AS charges, anon_32.held AS held, anon_32.transferred AS transferred,
      anon_32.replay_from AS replay_from
    FROM (
      SELECT anon_33.account_id AS account_id, anon_33.security_id AS security_id, anon_33.lot_id AS lot_id, anon_33.account_class AS account_class, anon_33.open_date AS open_date,
        anon_33.open_time AS open_time, anon_33.quantity AS quantity, anon_33.cost AS cost, anon_33.charges AS charges, anon_33.held AS held, anon_33.transferred AS transferred,
        anon_33.replay_from AS replay_from
      FROM (
        SELECT anon_34.account_id AS account_id, anon_34.security_id AS security_id, anon_34.lot_id AS lot_id, anon_34.account_class AS account_class, anon_34.open_date AS open_date,
          anon_34.open_time AS open_time, anon_34.quantity AS quantity, anon_34.cost AS cost, anon_34.charges AS charges, anon_34.held AS held, anon_34.transferred AS transferred,
          anon_34.replay_from AS replay_from
        FROM (
          SELECT anon_35.account_id AS account_id, anon_35.security_id AS security_id, anon_35.lot_id AS lot_id, anon_35.account_class AS account_class,
            anon_35.open_date AS open_date, anon_35.open_time AS open_time, anon_35.quantity AS quantity, anon_35.cost AS cost, anon_35.charges AS charges,
            anon_35.known_date AS known_date, anon_35.replay_from AS replay_from, anon_35.base_date AS base_date, 1 AS held, 0 AS transferred
          FROM (
            SELECT anon_36.account_id AS account_id, anon_36.security_id AS security_id, anon_36.lot_id AS lot_id, anon_36.account_class AS account_class,
              anon_36.open_date AS open_date, anon_36.open_time AS open_time, anon_36.quantity AS quantity, anon_36.cost AS cost, anon_36.charges AS charges,
              anon_36.known_date AS known_date, anon_36.replay_from AS replay_from, anon_36.base_date AS base_date
            FROM (
              SELECT anon_37.account_id AS account_id, anon_37.security_id AS security_id, anon_37.lot_id AS lot_id, anon_37.account_class AS account_class,
                anon_37.open_date AS open_date, anon_37.open_time AS open_time, anon_37.quantity AS quantity, anon_37.cost AS cost, anon_37.charges AS charges,
                anon_37.known_date AS known_date, anon_37.replay_from AS replay_from, anon_38.base_date AS base_date
              FROM (
                SELECT anon_39.account_id AS account_id, anon_39.security_id AS security_id, anon_39.lot_id AS lot_id, anon_39.account_class AS account_class,
                  anon_39.open_date AS open_date, anon_39.open_time AS open_time, anon_39.quantity AS quantity, anon_39.cost AS cost, anon_39.charges AS charges,
                  anon_39.known_date AS known_date, anon_39.replay_from AS replay_from
                FROM (
                  SELECT recent_lot.account_id AS account_id, recent_lot.security_id AS security_id, recent_lot.lot_id AS lot_id, recent_lot.account_class AS account_class,
                    recent_lot.open_date AS open_date, recent_lot.open_time AS open_time, recent_lot.quantity AS quantity, recent_lot.cost AS cost, recent_lot.charges AS charges,
                    recent_lot.known_date AS known_date, anon_9.replay_from AS replay_from
                  FROM recent_lot
                  JOIN (
                    SELECT anon_10.account_id AS account_id, anon_10.security_id AS security_id, min(anon_10.booked_date) AS replay_from
                    FROM (
                      SELECT anon_11.sender AS sender, anon_11.chain AS chain, anon_11.root_trade_date AS root_trade_date, anon_11.exec_id AS exec_id, anon_11.version_exec_id AS version_exec_id,
                        anon_11.account_id AS account_id, anon_11.security_id AS security_id, anon_12.booked_date AS booked_date
                      FROM (
                        SELECT anon_13.sender AS sender, anon_13.chain AS chain, anon_13.root_trade_date AS root_trade_date, anon_13.exec_id AS exec_id,
                          anon_13.version_exec_id AS version_exec_id, anon_13.account_id AS account_id, anon_13.security_id AS security_id
                        FROM (
                          SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id, trade.version_exec_id AS version_exec_id,
                            trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id, trade.account_class AS account_class,
                            trade.market_maker AS market_maker, trade.security_id AS security_id, trade.clearing_path AS clearing_path, trade.side AS side,
                            trade.quantity AS quantity, trade.price AS price, trade.currency AS currency, trade.gross AS gross, trade.commission AS commission,
                            trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee, trade.net_money AS net_money, trade.trade_time AS trade_time,
                            trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date, trade.street_reference AS street_reference,
                            trade.known_date AS known_date
                          FROM trade
                          WHERE trade.entry = 'REVERSAL'
                        ) anon_13
                      ) anon_11
                      JOIN (
                        SELECT anon_14.sender AS sender, anon_14.chain AS chain, anon_14.root_trade_date AS root_trade_date, anon_14.exec_id AS exec_id,
                          anon_14.version_exec_id AS version_exec_id, anon_14.known_date AS booked_date
                        FROM (
                          SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date, recent_trade.exec_id AS exec_id,
                            recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date, recent_trade.account_id AS account_id,
                            recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker, recent_trade.security_id AS security_id,
                            recent_trade.clearing_path AS clearing_path, recent_trade.side AS side, recent_trade.quantity AS quantity, recent_trade.price AS price,
                            recent_trade.currency AS currency, recent_trade.gross AS gross, recent_trade.commission AS commission, recent_trade.section_31_fee AS section_31_fee,
                            recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money, recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date,
                            recent_trade.clearing_date AS clearing_date, recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date
                          FROM recent_trade
                          WHERE recent_trade.entry = 'TRADE'
                        ) anon_14
                      ) anon_12 ON anon_11.sender = anon_12.sender AND anon_11.chain = anon_12.chain AND anon_11.root_trade_date = anon_12.root_trade_date
                        AND anon_11.exec_id = anon_12.exec_id AND anon_11.version_exec_id = anon_12.version_exec_id
                    ) anon_10
                    GROUP BY anon_10.account_id, anon_10.security_id
                  ) anon_9 ON recent_lot.account_id = anon_9.account_id AND recent_lot.security_id = anon_9.security_id
                ) anon_39
                WHERE anon_39.known_date < anon_39.replay_from
              ) anon_37
              JOIN (
                SELECT anon_37.account_id AS account_id, anon_37.security_id AS security_id, max(anon_37.known_date) AS base_date
                FROM (
                  SELECT anon_39.account_id AS account_id, anon_39.security_id AS security_id, anon_39.lot_id AS lot_id, anon_39.account_class AS account_class,
                    anon_39.open_date AS open_date, anon_39.open_time AS open_time, anon_39.quantity AS quantity, anon_39.cost AS cost, anon_39.charges AS charges,
                    anon_39.known_date AS known_date, anon_39.replay_from AS replay_from
                  FROM (
                    SELECT recent_lot.account_id AS account_id, recent_lot.security_id AS security_id, recent_lot.lot_id AS lot_id, recent_lot.account_class AS account_class,
                      recent_lot.open_date AS open_date, recent_lot.open_time AS open_time, recent_lot.quantity AS quantity, recent_lot.cost AS cost, recent_lot.charges AS charges,
                      recent_lot.known_date AS known_date, anon_9.replay_from AS replay_from
                    FROM recent_lot
                    JOIN (
                      SELECT anon_10.account_id AS account_id, anon_10.security_id AS security_id, min(anon_10.booked_date) AS replay_from
                      FROM (
                        SELECT anon_11.sender AS sender, anon_11.chain AS chain, anon_11.root_trade_date AS root_trade_date, anon_11.exec_id AS exec_id,
                          anon_11.version_exec_id AS version_exec_id, anon_11.account_id AS account_id, anon_11.security_id AS security_id, anon_12.booked_date AS booked_date
                        FROM (
                          SELECT anon_13.sender AS sender, anon_13.chain AS chain, anon_13.root_trade_date AS root_trade_date, anon_13.exec_id AS exec_id,
                            anon_13.version_exec_id AS version_exec_id, anon_13.account_id AS account_id, anon_13.security_id AS security_id
                          FROM (
                            SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id, trade.version_exec_id AS version_exec_id,
                              trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id, trade.account_class AS account_class,
                              trade.market_maker AS market_maker, trade.security_id AS security_id, trade.clearing_path AS clearing_path, trade.side AS side,
                              trade.quantity AS quantity, trade.price AS price, trade.currency AS currency, trade.gross AS gross, trade.commission AS commission,
                              trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee, trade.net_money AS net_money, trade.trade_time AS trade_time,
                              trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date, trade.street_reference AS street_reference,
                              trade.known_date AS known_date
                            FROM trade
                            WHERE trade.entry = 'REVERSAL'
                          ) anon_13
                        ) anon_11
                        JOIN (
                          SELECT anon_14.sender AS sender, anon_14.chain AS chain, anon_14.root_trade_date AS root_trade_date, anon_14.exec_id AS exec_id,
                            anon_14.version_exec_id AS version_exec_id, anon_14.known_date AS booked_date
                          FROM (
                            SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date, recent_trade.exec_id AS exec_id,
                              recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date, recent_trade.account_id AS account_id,
                              recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker, recent_trade.security_id AS security_id,
                              recent_trade.clearing_path AS clearing_path, recent_trade.side AS side, recent_trade.quantity AS quantity, recent_trade.price AS price,
                              recent_trade.currency AS currency, recent_trade.gross AS gross, recent_trade.commission AS commission, recent_trade.section_31_fee AS section_31_fee,
                              recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money, recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date,
                              recent_trade.clearing_date AS clearing_date, recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date
                            FROM recent_trade
                            WHERE recent_trade.entry = 'TRADE'
                          ) anon_14
                        ) anon_12 ON anon_11.sender = anon_12.sender AND anon_11.chain = anon_12.chain AND anon_11.root_trade_date = anon_12.root_trade_date
                          AND anon_11.exec_id = anon_12.exec_id AND anon_11.version_exec_id = anon_12.version_exec_id
                      ) anon_10
                      GROUP BY anon_10.account_id, anon_10.security_id
                    ) anon_9 ON recent_lot.account_id = anon_9.account_id AND recent_lot.security_id = anon_9.security_id
                  ) anon_39
                  WHERE anon_39.known_date < anon_39.replay_from
                ) anon_37
                GROUP BY anon_37.account_id, anon_37.security_id
              ) anon_38 ON anon_37.account_id = anon_38.account_id AND anon_37.security_id = anon_38.security_id
            ) anon_36
            WHERE anon_36.known_date = anon_36.base_date
          ) anon_35
        ) anon_34
      ) anon_33
      UNION ALL
      SELECT anon_40.account_id AS account_id, anon_40.security_id AS security_id, anon_40.lot_id AS lot_id, anon_40.account_class AS account_class, anon_40.open_date AS open_date,
        anon_40.open_time AS open_time, anon_40.quantity AS quantity, anon_40.cost AS cost, anon_40.charges AS charges, anon_40.held AS held, anon_40.transferred AS transferred,
        anon_40.replay_from AS replay_from
      FROM (
        SELECT anon_41.account_id AS account_id, anon_41.security_id AS security_id, anon_41.lot_id AS lot_id, anon_41.account_class AS account_class, anon_41.open_date AS open_date,
          anon_41.open_time AS open_time, anon_41.quantity AS quantity, anon_41.cost AS cost, anon_41.charges AS charges, anon_41.held AS held, anon_41.transferred AS transferred,
          anon_41.replay_from AS replay_from
        FROM (
          SELECT anon_42.account_id AS account_id, anon_42.security_id AS security_id, anon_42.account_class AS account_class, anon_42.lot_id AS lot_id,
            anon_42.open_date AS open_date, anon_42.open_time AS open_time, anon_42.quantity AS quantity, anon_42.cost AS cost, anon_42.charges AS charges,
            anon_42.held AS held, anon_42.transferred AS transferred, anon_9.replay_from AS replay_from
          FROM (
            SELECT anon_43.account_id AS account_id, anon_43.security_id AS security_id, anon_43.account_class AS account_class, anon_43.lot_id AS lot_id,
              anon_43.open_date AS open_date, anon_43.open_time AS open_time, anon_43.quantity AS quantity, anon_43.cost AS cost, anon_43.charges AS charges,
              0 AS held, 0 AS transferred
            FROM (
              SELECT anon_44.account_id AS account_id, anon_44.security_id AS security_id, anon_44.account_class AS account_class, CAST(anon_44.sender AS VARCHAR2(4000)) || '.' || TO_CHAR(anon_44.root_trade_date, 'YYYY-MM-DD') || '.' || CAST(anon_44.version_exec_id AS VARCHAR2(4000)) AS lot_id,
                anon_44.trade_date AS open_date, anon_44.trade_time AS open_time, CAST(anon_44.quantity AS NUMBER(38, 6)) AS quantity, CAST(-anon_44.gross AS NUMBER(38, 2)) AS cost,
                CAST(anon_44.commission + anon_44.section_31_fee + anon_44.taf_fee AS NUMBER(38, 2)) AS charges
              FROM (
                SELECT anon_45.sender AS sender, anon_45.chain AS chain, anon_45.root_trade_date AS root_trade_date, anon_45.exec_id AS exec_id, anon_45.version_exec_id AS version_exec_id,
                  anon_45.entry AS entry, anon_45.trade_date AS trade_date, anon_45.account_id AS account_id, anon_45.account_class AS account_class, anon_45.market_maker AS market_maker,
                  anon_45.security_id AS security_id, anon_45.clearing_path AS clearing_path, anon_45.side AS side, anon_45.quantity AS quantity, anon_45.price AS price,
                  anon_45.currency AS currency, anon_45.gross AS gross, anon_45.commission AS commission, anon_45.section_31_fee AS section_31_fee, anon_45.taf_fee AS taf_fee,
                  anon_45.net_money AS net_money, anon_45.trade_time AS trade_time, anon_45.settlement_date AS settlement_date, anon_45.clearing_date AS clearing_date,
                  anon_45.street_reference AS street_reference, anon_45.known_date AS known_date
                FROM (
                  SELECT anon_46.sender AS sender, anon_46.chain AS chain, anon_46.root_trade_date AS root_trade_date, anon_46.exec_id AS exec_id, anon_46.version_exec_id AS version_exec_id,
                    anon_46.entry AS entry, anon_46.trade_date AS trade_date, anon_46.account_id AS account_id, anon_46.account_class AS account_class,
                    anon_46.market_maker AS market_maker, anon_46.security_id AS security_id, anon_46.clearing_path AS clearing_path, anon_46.side AS side,
                    anon_46.quantity AS quantity, anon_46.price AS price, anon_46.currency AS currency, anon_46.gross AS gross, anon_46.commission AS commission,
                    anon_46.section_31_fee AS section_31_fee, anon_46.taf_fee AS taf_fee, anon_46.net_money AS net_money, anon_46.trade_time AS trade_time,
                    anon_46.settlement_date AS settlement_date, anon_46.clearing_date AS clearing_date, anon_46.street_reference AS street_reference, anon_46.known_date AS known_date
                  FROM (
                    SELECT anon_47.sender AS sender, anon_47.chain AS chain, anon_47.root_trade_date AS root_trade_date, anon_47.exec_id AS exec_id, anon_47.version_exec_id AS version_exec_id,
                      anon_47.entry AS entry, anon_47.trade_date AS trade_date, anon_47.account_id AS account_id, anon_47.account_class AS account_class,
                      anon_47.market_maker AS market_maker, anon_47.security_id AS security_id, anon_47.clearing_path AS clearing_path, anon_47.side AS side,
                      anon_47.quantity AS quantity, anon_47.price AS price, anon_47.currency AS currency, anon_47.gross AS gross, anon_47.commission AS commission,
                      anon_47.section_31_fee AS section_31_fee, anon_47.taf_fee AS taf_fee, anon_47.net_money AS net_money, anon_47.trade_time AS trade_time,
                      anon_47.settlement_date AS settlement_date, anon_47.clearing_date AS clearing_date, anon_47.street_reference AS street_reference,
                      anon_47.known_date AS known_date
                    FROM (
                      SELECT anon_48.sender AS sender, anon_48.chain AS chain, anon_48.root_trade_date AS root_trade_date, anon_48.exec_id AS exec_id, anon_48.version_exec_id AS version_exec_id,
                        anon_48.entry AS entry, anon_48.trade_date AS trade_date, anon_48.account_id AS account_id, anon_48.account_class AS account_class,
                        anon_48.market_maker AS market_maker, anon_48.security_id AS security_id, anon_48.clearing_path AS clearing_path, anon_48.side AS side,
                        anon_48.quantity AS quantity, anon_48.price AS price, anon_48.currency AS currency, anon_48.gross AS gross, anon_48.commission AS commission,
                        anon_48.section_31_fee AS section_31_fee, anon_48.taf_fee AS taf_fee, anon_48.net_money AS net_money, anon_48.trade_time AS trade_time,
                        anon_48.settlement_date AS settlement_date, anon_48.clearing_date AS clearing_date, anon_48.street_reference AS street_reference,
                        anon_48.known_date AS known_date
                      FROM (
                        SELECT anon_49.sender AS sender, anon_49.chain AS chain, anon_49.root_trade_date AS root_trade_date, anon_49.exec_id AS exec_id,
                          anon_49.version_exec_id AS version_exec_id, anon_49.entry AS entry, anon_49.trade_date AS trade_date, anon_49.account_id AS account_id,
                          anon_49.account_class AS account_class, anon_49.market_maker AS market_maker, anon_49.security_id AS security_id, anon_49.clearing_path AS clearing_path,
                          anon_49.side AS side, anon_49.quantity AS quantity, anon_49.price AS price, anon_49.currency AS currency, anon_49.gross AS gross,
                          anon_49.commission AS commission, anon_49.section_31_fee AS section_31_fee, anon_49.taf_fee AS taf_fee, anon_49.net_money AS net_money,
                          anon_49.trade_time AS trade_time, anon_49.settlement_date AS settlement_date, anon_49.clearing_date AS clearing_date, anon_49.street_reference AS street_reference,
                          anon_49.known_date AS known_date, anon_49.replay_from AS replay_from
                        FROM (
                          SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date, recent_trade.exec_id AS exec_id,
                            recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date, recent_trade.account_id AS account_id,
                            recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker, recent_trade.security_id AS security_id,
                            recent_trade.clearing_path AS clearing_path, recent_trade.side AS side, recent_trade.quantity AS quantity, recent_trade.price AS price,
                            recent_trade.currency AS currency, recent_trade.gross AS gross, recent_trade.commission AS commission, recent_trade.section_31_fee AS section_31_fee,
                            recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money, recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date,
                            recent_trade.clearing_date AS clearing_date, recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date,
                            anon_9.replay_from AS replay_from
                          FROM recent_trade
                          JOIN (
                            SELECT anon_10.account_id AS account_id, anon_10.security_id AS security_id, min(anon_10.booked_date) AS replay_from
                            FROM (
                              SELECT anon_11.sender AS sender, anon_11.chain AS chain, anon_11.root_trade_date AS root_trade_date, anon_11.exec_id AS exec_id,
                                anon_11.version_exec_id AS version_exec_id, anon_11.account_id AS account_id, anon_11.security_id AS security_id, anon_12.booked_date AS booked_date
                              FROM (
                                SELECT anon_13.sender AS sender, anon_13.chain AS chain, anon_13.root_trade_date AS root_trade_date, anon_13.exec_id AS exec_id,
                                  anon_13.version_exec_id AS version_exec_id, anon_13.account_id AS account_id, anon_13.security_id AS security_id
                                FROM (
                                  SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id,
                                    trade.version_exec_id AS version_exec_id, trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id,
                                    trade.account_class AS account_class, trade.market_maker AS market_maker, trade.security_id AS security_id, trade.clearing_path AS clearing_path,
                                    trade.side AS side, trade.quantity AS quantity, trade.price AS price, trade.currency AS currency, trade.gross AS gross,
                                    trade.commission AS commission, trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee, trade.net_money AS net_money,
                                    trade.trade_time AS trade_time, trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date, trade.street_reference AS street_reference,
                                    trade.known_date AS known_date
                                  FROM trade
                                  WHERE trade.entry = 'REVERSAL'
                                ) anon_13
                              ) anon_11
                              JOIN (
                                SELECT anon_14.sender AS sender, anon_14.chain AS chain, anon_14.root_trade_date AS root_trade_date, anon_14.exec_id AS exec_id,
                                  anon_14.version_exec_id AS version_exec_id, anon_14.known_date AS booked_date
                                FROM (
                                  SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date, recent_trade.exec_id AS exec_id,
                                    recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date,
                                    recent_trade.account_id AS account_id, recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker,
                                    recent_trade.security_id AS security_id, recent_trade.clearing_path AS clearing_path, recent_trade.side AS side, recent_trade.quantity AS quantity,
                                    recent_trade.price AS price, recent_trade.currency AS currency, recent_trade.gross AS gross, recent_trade.commission AS commission,
                                    recent_trade.section_31_fee AS section_31_fee, recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money,
                                    recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date, recent_trade.clearing_date AS clearing_date,
                                    recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date
                                  FROM recent_trade
                                  WHERE recent_trade.entry = 'TRADE'
                                ) anon_14
                              ) anon_12 ON anon_11.sender = anon_12.sender AND anon_11.chain = anon_12.chain AND anon_11.root_trade_date = anon_12.root_trade_date
                                AND anon_11.exec_id = anon_12.exec_id AND anon_11.version_exec_id = anon_12.version_exec_id
                            ) anon_10
                            GROUP BY anon_10.account_id, anon_10.security_id
                          ) anon_9 ON recent_trade.account_id = anon_9.account_id AND recent_trade.security_id = anon_9.security_id
                        ) anon_49
                        WHERE anon_49.known_date >= anon_49.replay_from
                      ) anon_48
                    ) anon_47
                    UNION ALL
                    SELECT anon_50.sender AS sender, anon_50.chain AS chain, anon_50.root_trade_date AS root_trade_date, anon_50.exec_id AS exec_id, anon_50.version_exec_id AS version_exec_id,
                      anon_50.entry AS entry, anon_50.trade_date AS trade_date, anon_50.account_id AS account_id, anon_50.account_class AS account_class,
                      anon_50.market_maker AS market_maker, anon_50.security_id AS security_id, anon_50.clearing_path AS clearing_path, anon_50.side AS side,
                      anon_50.quantity AS quantity, anon_50.price AS price, anon_50.currency AS currency, anon_50.gross AS gross, anon_50.commission AS commission,
                      anon_50.section_31_fee AS section_31_fee, anon_50.taf_fee AS taf_fee, anon_50.net_money AS net_money, anon_50.trade_time AS trade_time,
                      anon_50.settlement_date AS settlement_date, anon_50.clearing_date AS clearing_date, anon_50.street_reference AS street_reference,
                      anon_50.known_date AS known_date
                    FROM (
                      SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id, trade.version_exec_id AS version_exec_id,
                        trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id, trade.account_class AS account_class, trade.market_maker AS market_maker,
                        trade.security_id AS security_id, trade.clearing_path AS clearing_path, trade.side AS side, trade.quantity AS quantity, trade.price AS price,
                        trade.currency AS currency, trade.gross AS gross, trade.commission AS commission, trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee,
                        trade.net_money AS net_money, trade.trade_time AS trade_time, trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date,
                        trade.street_reference AS street_reference, trade.known_date AS known_date
                      FROM trade
                      WHERE EXISTS (
                        SELECT 1 AS anon_51
                        FROM (
                          SELECT anon_10.account_id AS account_id, anon_10.security_id AS security_id, min(anon_10.booked_date) AS replay_from
                          FROM (
                            SELECT anon_11.sender AS sender, anon_11.chain AS chain, anon_11.root_trade_date AS root_trade_date, anon_11.exec_id AS exec_id,
                              anon_11.version_exec_id AS version_exec_id, anon_11.account_id AS account_id, anon_11.security_id AS security_id, anon_12.booked_date AS booked_date
                            FROM (
                              SELECT anon_13.sender AS sender, anon_13.chain AS chain, anon_13.root_trade_date AS root_trade_date, anon_13.exec_id AS exec_id,
                                anon_13.version_exec_id AS version_exec_id, anon_13.account_id AS account_id, anon_13.security_id AS security_id
                              FROM (
                                SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id,
                                  trade.version_exec_id AS version_exec_id, trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id,
                                  trade.account_class AS account_class, trade.market_maker AS market_maker, trade.security_id AS security_id, trade.clearing_path AS clearing_path,
                                  trade.side AS side, trade.quantity AS quantity, trade.price AS price, trade.currency AS currency, trade.gross AS gross,
                                  trade.commission AS commission, trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee, trade.net_money AS net_money,
                                  trade.trade_time AS trade_time, trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date, trade.street_reference AS street_reference,
                                  trade.known_date AS known_date
                                FROM trade
                                WHERE trade.entry = 'REVERSAL'
                              ) anon_13
                            ) anon_11
                            JOIN (
                              SELECT anon_14.sender AS sender, anon_14.chain AS chain, anon_14.root_trade_date AS root_trade_date, anon_14.exec_id AS exec_id,
                                anon_14.version_exec_id AS version_exec_id, anon_14.known_date AS booked_date
                              FROM (
                                SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date, recent_trade.exec_id AS exec_id,
                                  recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date, recent_trade.account_id AS account_id,
                                  recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker, recent_trade.security_id AS security_id,
                                  recent_trade.clearing_path AS clearing_path, recent_trade.side AS side, recent_trade.quantity AS quantity, recent_trade.price AS price,
                                  recent_trade.currency AS currency, recent_trade.gross AS gross, recent_trade.commission AS commission, recent_trade.section_31_fee AS section_31_fee,
                                  recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money, recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date,
                                  recent_trade.clearing_date AS clearing_date, recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date
                                FROM recent_trade
                                WHERE recent_trade.entry = 'TRADE'
                              ) anon_14
                            ) anon_12 ON anon_11.sender = anon_12.sender AND anon_11.chain = anon_12.chain AND anon_11.root_trade_date = anon_12.root_trade_date
                              AND anon_11.exec_id = anon_12.exec_id AND anon_11.version_exec_id = anon_12.version_exec_id
                          ) anon_10
                          GROUP BY anon_10.account_id, anon_10.security_id
                        ) anon_9
                        WHERE trade.account_id = anon_9.account_id AND trade.security_id = anon_9.security_id
                      )
                    ) anon_50
                  ) anon_46
                  WHERE anon_46.entry = 'TRADE'
                ) anon_45
                WHERE NOT (EXISTS (
                  SELECT 1 AS anon_52
                  FROM (
                    SELECT anon_54.sender AS sender, anon_54.chain AS chain, anon_54.root_trade_date AS root_trade_date, anon_54.exec_id AS exec_id, anon_54.version_exec_id AS version_exec_id
                    FROM (
                      SELECT anon_46.sender AS sender, anon_46.chain AS chain, anon_46.root_trade_date AS root_trade_date, anon_46.exec_id AS exec_id, anon_46.version_exec_id AS version_exec_id,
                        anon_46.entry AS entry, anon_46.trade_date AS trade_date, anon_46.account_id AS account_id, anon_46.account_class AS account_class,
                        anon_46.market_maker AS market_maker, anon_46.security_id AS security_id, anon_46.clearing_path AS clearing_path, anon_46.side AS side,
                        anon_46.quantity AS quantity, anon_46.price AS price, anon_46.currency AS currency, anon_46.gross AS gross, anon_46.commission AS commission,
                        anon_46.section_31_fee AS section_31_fee, anon_46.taf_fee AS taf_fee, anon_46.net_money AS net_money, anon_46.trade_time AS trade_time,
                        anon_46.settlement_date AS settlement_date, anon_46.clearing_date AS clearing_date, anon_46.street_reference AS street_reference,
                        anon_46.known_date AS known_date
                      FROM (
                        SELECT anon_47.sender AS sender, anon_47.chain AS chain, anon_47.root_trade_date AS root_trade_date, anon_47.exec_id AS exec_id,
                          anon_47.version_exec_id AS version_exec_id, anon_47.entry AS entry, anon_47.trade_date AS trade_date, anon_47.account_id AS account_id,
                          anon_47.account_class AS account_class, anon_47.market_maker AS market_maker, anon_47.security_id AS security_id, anon_47.clearing_path AS clearing_path,
                          anon_47.side AS side, anon_47.quantity AS quantity, anon_47.price AS price, anon_47.currency AS currency, anon_47.gross AS gross,
                          anon_47.commission AS commission, anon_47.section_31_fee AS section_31_fee, anon_47.taf_fee AS taf_fee, anon_47.net_money AS net_money,
                          anon_47.trade_time AS trade_time, anon_47.settlement_date AS settlement_date, anon_47.clearing_date AS clearing_date, anon_47.street_reference AS street_reference,
                          anon_47.known_date AS known_date
                        FROM (
                          SELECT anon_48.sender AS sender, anon_48.chain AS chain, anon_48.root_trade_date AS root_trade_date, anon_48.exec_id AS exec_id,
                            anon_48.version_exec_id AS version_exec_id, anon_48.entry AS entry, anon_48.trade_date AS trade_date, anon_48.account_id AS account_id,
                            anon_48.account_class AS account_class, anon_48.market_maker AS market_maker, anon_48.security_id AS security_id, anon_48.clearing_path AS clearing_path,
                            anon_48.side AS side, anon_48.quantity AS quantity, anon_48.price AS price, anon_48.currency AS currency, anon_48.gross AS gross,
                            anon_48.commission AS commission, anon_48.section_31_fee AS section_31_fee, anon_48.taf_fee AS taf_fee, anon_48.net_money AS net_money,
                            anon_48.trade_time AS trade_time, anon_48.settlement_date AS settlement_date, anon_48.clearing_date AS clearing_date, anon_48.street_reference AS street_reference,
                            anon_48.known_date AS known_date
                          FROM (
                            SELECT anon_49.sender AS sender, anon_49.chain AS chain, anon_49.root_trade_date AS root_trade_date, anon_49.exec_id AS exec_id,
                              anon_49.version_exec_id AS version_exec_id, anon_49.entry AS entry, anon_49.trade_date AS trade_date, anon_49.account_id AS account_id,
                              anon_49.account_class AS account_class, anon_49.market_maker AS market_maker, anon_49.security_id AS security_id, anon_49.clearing_path AS clearing_path,
                              anon_49.side AS side, anon_49.quantity AS quantity, anon_49.price AS price, anon_49.currency AS currency, anon_49.gross AS gross,
                              anon_49.commission AS commission, anon_49.section_31_fee AS section_31_fee, anon_49.taf_fee AS taf_fee, anon_49.net_money AS net_money,
                              anon_49.trade_time AS trade_time, anon_49.settlement_date AS settlement_date, anon_49.clearing_date AS clearing_date, anon_49.street_reference AS street_reference,
                              anon_49.known_date AS known_date, anon_49.replay_from AS replay_from
                            FROM (
                              SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date, recent_trade.exec_id AS exec_id,
                                recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date, recent_trade.account_id AS account_id,
                                recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker, recent_trade.security_id AS security_id,
                                recent_trade.clearing_path AS clearing_path, recent_trade.side AS side, recent_trade.quantity AS quantity, recent_trade.price AS price,
                                recent_trade.currency AS currency, recent_trade.gross AS gross, recent_trade.commission AS commission, recent_trade.section_31_fee AS section_31_fee,
                                recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money, recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date,
                                recent_trade.clearing_date AS clearing_date, recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date,
                                anon_9.replay_from AS replay_from
                              FROM recent_trade
                              JOIN (
                                SELECT anon_10.account_id AS account_id, anon_10.security_id AS security_id, min(anon_10.booked_date) AS replay_from
                                FROM (
                                  SELECT anon_11.sender AS sender, anon_11.chain AS chain, anon_11.root_trade_date AS root_trade_date, anon_11.exec_id AS exec_id,
                                    anon_11.version_exec_id AS version_exec_id, anon_11.account_id AS account_id, anon_11.security_id AS security_id, anon_12.booked_date AS booked_date
                                  FROM (
                                    SELECT anon_13.sender AS sender, anon_13.chain AS chain, anon_13.root_trade_date AS root_trade_date, anon_13.exec_id AS exec_id,
                                      anon_13.version_exec_id AS version_exec_id, anon_13.account_id AS account_id, anon_13.security_id AS security_id
                                    FROM (
                                      SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id,
                                        trade.version_exec_id AS version_exec_id, trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id,
                                        trade.account_class AS account_class, trade.market_maker AS market_maker, trade.security_id AS security_id, trade.clearing_path AS clearing_path,
                                        trade.side AS side, trade.quantity AS quantity, trade.price AS price, trade.currency AS currency, trade.gross AS gross,
                                        trade.commission AS commission, trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee, trade.net_money AS net_money,
                                        trade.trade_time AS trade_time, trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date,
                                        trade.street_reference AS street_reference, trade.known_date AS known_date
                                      FROM trade
                                      WHERE trade.entry = 'REVERSAL'
                                    ) anon_13
                                  ) anon_11
                                  JOIN (
                                    SELECT anon_14.sender AS sender, anon_14.chain AS chain, anon_14.root_trade_date AS root_trade_date, anon_14.exec_id AS exec_id,
                                      anon_14.version_exec_id AS version_exec_id, anon_14.known_date AS booked_date
                                    FROM (
                                      SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date,
                                        recent_trade.exec_id AS exec_id, recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date,
                                        recent_trade.account_id AS account_id, recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker,
                                        recent_trade.security_id AS security_id, recent_trade.clearing_path AS clearing_path, recent_trade.side AS side,
                                        recent_trade.quantity AS quantity, recent_trade.price AS price, recent_trade.currency AS currency, recent_trade.gross AS gross,
                                        recent_trade.commission AS commission, recent_trade.section_31_fee AS section_31_fee, recent_trade.taf_fee AS taf_fee,
                                        recent_trade.net_money AS net_money, recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date,
                                        recent_trade.clearing_date AS clearing_date, recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date
                                      FROM recent_trade
                                      WHERE recent_trade.entry = 'TRADE'
                                    ) anon_14
                                  ) anon_12 ON anon_11.sender = anon_12.sender AND anon_11.chain = anon_12.chain AND anon_11.root_trade_date = anon_12.root_trade_date
                                    AND anon_11.exec_id = anon_12.exec_id AND anon_11.version_exec_id = anon_12.version_exec_id
                                ) anon_10
                                GROUP BY anon_10.account_id, anon_10.security_id
                              ) anon_9 ON recent_trade.account_id = anon_9.account_id AND recent_trade.security_id = anon_9.security_id
                            ) anon_49
                            WHERE anon_49.known_date >= anon_49.replay_from
                          ) anon_48
                        ) anon_47
                        UNION ALL
                        SELECT anon_50.sender AS sender, anon_50.chain AS chain, anon_50.root_trade_date AS root_trade_date, anon_50.exec_id AS exec_id,
                          anon_50.version_exec_id AS version_exec_id, anon_50.entry AS entry, anon_50.trade_date AS trade_date, anon_50.account_id AS account_id,
                          anon_50.account_class AS account_class, anon_50.market_maker AS market_maker, anon_50.security_id AS security_id, anon_50.clearing_path AS clearing_path,
                          anon_50.side AS side, anon_50.quantity AS quantity, anon_50.price AS price, anon_50.currency AS currency, anon_50.gross AS gross,
                          anon_50.commission AS commission, anon_50.section_31_fee AS section_31_fee, anon_50.taf_fee AS taf_fee, anon_50.net_money AS net_money,
                          anon_50.trade_time AS trade_time, anon_50.settlement_date AS settlement_date, anon_50.clearing_date AS clearing_date, anon_50.street_reference AS street_reference,
                          anon_50.known_date AS known_date
                        FROM (
                          SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id, trade.version_exec_id AS version_exec_id,
                            trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id, trade.account_class AS account_class,
                            trade.market_maker AS market_maker, trade.security_id AS security_id, trade.clearing_path AS clearing_path, trade.side AS side,
                            trade.quantity AS quantity, trade.price AS price, trade.currency AS currency, trade.gross AS gross, trade.commission AS commission,
                            trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee, trade.net_money AS net_money, trade.trade_time AS trade_time,
                            trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date, trade.street_reference AS street_reference,
                            trade.known_date AS known_date
                          FROM trade
                          WHERE EXISTS (
                            SELECT 1 AS anon_51
                            FROM (
                              SELECT anon_10.account_id AS account_id, anon_10.security_id AS security_id, min(anon_10.booked_date) AS replay_from
                              FROM (
                                SELECT anon_11.sender AS sender, anon_11.chain AS chain, anon_11.root_trade_date AS root_trade_date, anon_11.exec_id AS exec_id,
                                  anon_11.version_exec_id AS version_exec_id, anon_11.account_id AS account_id, anon_11.security_id AS security_id, anon_12.booked_date AS booked_date
                                FROM (
                                  SELECT anon_13.sender AS sender, anon_13.chain AS chain, anon_13.root_trade_date AS root_trade_date, anon_13.exec_id AS exec_id,
                                    anon_13.version_exec_id AS version_exec_id, anon_13.account_id AS account_id, anon_13.security_id AS security_id
                                  FROM (
                                    SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id,
                                      trade.version_exec_id AS version_exec_id, trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id,
                                      trade.account_class AS account_class, trade.market_maker AS market_maker, trade.security_id AS security_id, trade.clearing_path AS clearing_path,
                                      trade.side AS side, trade.quantity AS quantity, trade.price AS price, trade.currency AS currency, trade.gross AS gross,
                                      trade.commission AS commission, trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee, trade.net_money AS net_money,
                                      trade.trade_time AS trade_time, trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date, trade.street_reference AS street_reference,
                                      trade.known_date AS known_date
                                    FROM trade
                                    WHERE trade.entry = 'REVERSAL'
                                  ) anon_13
                                ) anon_11
                                JOIN (
                                  SELECT anon_14.sender AS sender, anon_14.chain AS chain, anon_14.root_trade_date AS root_trade_date, anon_14.exec_id AS exec_id,
                                    anon_14.version_exec_id AS version_exec_id, anon_14.known_date AS booked_date
                                  FROM (
                                    SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date,
                                      recent_trade.exec_id AS exec_id, recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date,
                                      recent_trade.account_id AS account_id, recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker,
                                      recent_trade.security_id AS security_id, recent_trade.clearing_path AS clearing_path, recent_trade.side AS side, recent_trade.quantity AS quantity,
                                      recent_trade.price AS price, recent_trade.currency AS currency, recent_trade.gross AS gross, recent_trade.commission AS commission,
                                      recent_trade.section_31_fee AS section_31_fee, recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money,
                                      recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date, recent_trade.clearing_date AS clearing_date,
                                      recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date
                                    FROM recent_trade
                                    WHERE recent_trade.entry = 'TRADE'
                                  ) anon_14
                                ) anon_12 ON anon_11.sender = anon_12.sender AND anon_11.chain = anon_12.chain AND anon_11.root_trade_date = anon_12.root_trade_date
                                  AND anon_11.exec_id = anon_12.exec_id AND anon_11.version_exec_id = anon_12.version_exec_id
                              ) anon_10
                              GROUP BY anon_10.account_id, anon_10.security_id
                            ) anon_9
                            WHERE trade.account_id = anon_9.account_id AND trade.security_id = anon_9.security_id
                          )
                        ) anon_50
                      ) anon_46
                      WHERE anon_46.entry = 'REVERSAL'
                    ) anon_54
                  ) anon_53
                  WHERE anon_45.sender = anon_53.sender AND anon_45.chain = anon_53.chain AND anon_45.root_trade_date = anon_53.root_trade_date AND anon_45.exec_id = anon_53.exec_id
                    AND anon_45.version_exec_id = anon_53.version_exec_id
                ))
              ) anon_44
            ) anon_43
          ) anon_42
          JOIN (
            SELECT anon_10.account_id AS account_id, anon_10.security_id AS security_id, min(anon_10.booked_date) AS replay_from
            FROM (
              SELECT anon_11.sender AS sender, anon_11.chain AS chain, anon_11.root_trade_date AS root_trade_date, anon_11.exec_id AS exec_id, anon_11.version_exec_id AS version_exec_id,
                anon_11.account_id AS account_id, anon_11.security_id AS security_id, anon_12.booked_date AS booked_date
              FROM (
                SELECT anon_13.sender AS sender, anon_13.chain AS chain, anon_13.root_trade_date AS root_trade_date, anon_13.exec_id AS exec_id, anon_13.version_exec_id AS version_exec_id,
                  anon_13.account_id AS account_id, anon_13.security_id AS security_id
                FROM (
                  SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id, trade.version_exec_id AS version_exec_id,
                    trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id, trade.account_class AS account_class, trade.market_maker AS market_maker,
                    trade.security_id AS security_id, trade.clearing_path AS clearing_path, trade.side AS side, trade.quantity AS quantity, trade.price AS price,
                    trade.currency AS currency, trade.gross AS gross, trade.commission AS commission, trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee,
                    trade.net_money AS net_money, trade.trade_time AS trade_time, trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date,
                    trade.street_reference AS street_reference, trade.known_date AS known_date
                  FROM trade
                  WHERE trade.entry = 'REVERSAL'
                ) anon_13
              ) anon_11
              JOIN (
                SELECT anon_14.sender AS sender, anon_14.chain AS chain, anon_14.root_trade_date AS root_trade_date, anon_14.exec_id AS exec_id, anon_14.version_exec_id AS version_exec_id,
                  anon_14.known_date AS booked_date
                FROM (
                  SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date, recent_trade.exec_id AS exec_id,
                    recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date, recent_trade.account_id AS account_id,
                    recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker, recent_trade.security_id AS security_id, recent_trade.clearing_path AS clearing_path,
                    recent_trade.side AS side, recent_trade.quantity AS quantity, recent_trade.price AS price, recent_trade.currency AS currency, recent_trade.gross AS gross,
                    recent_trade.commission AS commission, recent_trade.section_31_fee AS section_31_fee, recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money,
                    recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date, recent_trade.clearing_date AS clearing_date,
                    recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date
                  FROM recent_trade
                  WHERE recent_trade.entry = 'TRADE'
                ) anon_14
              ) anon_12 ON anon_11.sender = anon_12.sender AND anon_11.chain = anon_12.chain AND anon_11.root_trade_date = anon_12.root_trade_date AND anon_11.exec_id = anon_12.exec_id
                AND anon_11.version_exec_id = anon_12.version_exec_id
            ) anon_10
            GROUP BY anon_10.account_id, anon_10.security_id
          ) anon_9 ON anon_42.account_id = anon_9.account_id AND anon_42.security_id = anon_9.security_id
        ) anon_41
      ) anon_40
    ) anon_32
    UNION ALL
    SELECT anon_55.account_id AS account_id, anon_55.security_id AS security_id, anon_55.lot_id AS lot_id, anon_55.account_class AS account_class, anon_55.open_date AS open_date,
      anon_55.open_time AS open_time, anon_55.quantity AS quantity, anon_55.cost AS cost, anon_55.charges AS charges, anon_55.held AS held, anon_55.transferred AS transferred,
      anon_55.replay_from AS replay_from
    FROM (
      SELECT anon_56.account_id AS account_id, anon_56.security_id AS security_id, anon_56.lot_id AS lot_id, anon_56.account_class AS account_class, anon_56.open_date AS open_date,
        anon_56.open_time AS open_time, anon_56.quantity AS quantity, anon_56.cost AS cost, anon_56.charges AS charges, anon_56.held AS held, anon_56.transferred AS transferred,
        anon_56.replay_from AS replay_from
      FROM (
        SELECT anon_57.account_id AS account_id, anon_57.security_id AS security_id, anon_57.lot_id AS lot_id, anon_57.account_class AS account_class, anon_57.open_date AS open_date,
          anon_57.open_time AS open_time, anon_57.quantity AS quantity, anon_57.cost AS cost, anon_57.charges AS charges, anon_57.held AS held, anon_57.transferred AS transferred,
          anon_9.replay_from AS replay_from
        FROM (
          SELECT anon_58.account_id AS account_id, anon_58.security_id AS security_id, anon_58.lot_id AS lot_id, anon_58.account_class AS account_class,
            anon_58.transfer_date AS open_date, CAST(NULL AS TIMESTAMP(6)) AS open_time, CAST(anon_58.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_58.cost AS NUMBER(38, 2)) AS cost,
            CAST(0 AS NUMBER(38, 2)) AS charges, 0 AS held, 1 AS transferred
          FROM (
            SELECT anon_59.file_id AS file_id, anon_59.line_number AS line_number, anon_59.sender AS sender, anon_59.transfer_id AS transfer_id, anon_59.transfer_kind AS transfer_kind,
              anon_59.account_id AS account_id, anon_59.account_class AS account_class, anon_59.depository_account AS depository_account, anon_59.contra_account AS contra_account,
              anon_59.security_id AS security_id, anon_59.quantity AS quantity, anon_59.cost_price AS cost_price, anon_59.cost AS cost, anon_59.cost_reason AS cost_reason,
              anon_59.transfer_date AS transfer_date, anon_59.currency AS currency, anon_59.lot_id AS lot_id, anon_59.status AS status, anon_59.reason AS reason,
              anon_59.known_date AS known_date
            FROM (
              SELECT anon_60.file_id AS file_id, anon_60.line_number AS line_number, anon_60.sender AS sender, anon_60.transfer_id AS transfer_id, anon_60.transfer_kind AS transfer_kind,
                anon_60.account_id AS account_id, anon_60.account_class AS account_class, anon_60.depository_account AS depository_account, anon_60.contra_account AS contra_account,
                anon_60.security_id AS security_id, anon_60.quantity AS quantity, anon_60.cost_price AS cost_price, anon_60.cost AS cost, anon_60.cost_reason AS cost_reason,
                anon_60.transfer_date AS transfer_date, anon_60.currency AS currency, anon_60.lot_id AS lot_id, anon_60.status AS status, anon_60.reason AS reason,
                anon_60.known_date AS known_date
              FROM (
                SELECT anon_61.file_id AS file_id, anon_61.line_number AS line_number, anon_61.sender AS sender, anon_61.transfer_id AS transfer_id, anon_61.transfer_kind AS transfer_kind,
                  anon_61.account_id AS account_id, anon_61.account_class AS account_class, anon_61.depository_account AS depository_account, anon_61.contra_account AS contra_account,
                  anon_61.security_id AS security_id, anon_61.quantity AS quantity, anon_61.cost_price AS cost_price, anon_61.cost AS cost, anon_61.cost_reason AS cost_reason,
                  anon_61.transfer_date AS transfer_date, anon_61.currency AS currency, anon_61.lot_id AS lot_id, anon_61.status AS status, anon_61.reason AS reason,
                  anon_61.known_date AS known_date
                FROM (
                  SELECT anon_62.file_id AS file_id, anon_62.line_number AS line_number, anon_62.sender AS sender, anon_62.transfer_id AS transfer_id, anon_62.transfer_kind AS transfer_kind,
                    anon_62.account_id AS account_id, anon_62.account_class AS account_class, anon_62.depository_account AS depository_account, anon_62.contra_account AS contra_account,
                    anon_62.security_id AS security_id, anon_62.quantity AS quantity, anon_62.cost_price AS cost_price, anon_62.cost AS cost, anon_62.cost_reason AS cost_reason,
                    anon_62.transfer_date AS transfer_date, anon_62.currency AS currency, anon_62.lot_id AS lot_id, anon_62.status AS status, anon_62.reason AS reason,
                    anon_62.known_date AS known_date, anon_62.replay_from AS replay_from
                  FROM (
                    SELECT recent_security_transfer.file_id AS file_id, recent_security_transfer.line_number AS line_number, recent_security_transfer.sender AS sender,
                      recent_security_transfer.transfer_id AS transfer_id, recent_security_transfer.transfer_kind AS transfer_kind, recent_security_transfer.account_id AS account_id,
                      recent_security_transfer.account_class AS account_class, recent_security_transfer.depository_account AS depository_account, recent_security_transfer.contra_account AS contra_account,
                      recent_security_transfer.security_id AS security_id, recent_security_transfer.quantity AS quantity, recent_security_transfer.cost_price AS cost_price,
                      recent_security_transfer.cost AS cost, recent_security_transfer.cost_reason AS cost_reason, recent_security_transfer.transfer_date AS transfer_date,
                      recent_security_transfer.currency AS currency, recent_security_transfer.lot_id AS lot_id, recent_security_transfer.status AS status,
                      recent_security_transfer.reason AS reason, recent_security_transfer.known_date AS known_date, anon_9.replay_from AS replay_from
                    FROM recent_security_transfer
                    JOIN (
                      SELECT anon_10.account_id AS account_id, anon_10.security_id AS security_id, min(anon_10.booked_date) AS replay_from
                      FROM (
                        SELECT anon_11.sender AS sender, anon_11.chain AS chain, anon_11.root_trade_date AS root_trade_date, anon_11.exec_id AS exec_id,
                          anon_11.version_exec_id AS version_exec_id, anon_11.account_id AS account_id, anon_11.security_id AS security_id, anon_12.booked_date AS booked_date
                        FROM (
                          SELECT anon_13.sender AS sender, anon_13.chain AS chain, anon_13.root_trade_date AS root_trade_date, anon_13.exec_id AS exec_id,
                            anon_13.version_exec_id AS version_exec_id, anon_13.account_id AS account_id, anon_13.security_id AS security_id
                          FROM (
                            SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id, trade.version_exec_id AS version_exec_id,
                              trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id, trade.account_class AS account_class,
                              trade.market_maker AS market_maker, trade.security_id AS security_id, trade.clearing_path AS clearing_path, trade.side AS side,
                              trade.quantity AS quantity, trade.price AS price, trade.currency AS currency, trade.gross AS gross, trade.commission AS commission,
                              trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee, trade.net_money AS net_money, trade.trade_time AS trade_time,
                              trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date, trade.street_reference AS street_reference,
                              trade.known_date AS known_date
                            FROM trade
                            WHERE trade.entry = 'REVERSAL'
                          ) anon_13
                        ) anon_11
                        JOIN (
                          SELECT anon_14.sender AS sender, anon_14.chain AS chain, anon_14.root_trade_date AS root_trade_date, anon_14.exec_id AS exec_id,
                            anon_14.version_exec_id AS version_exec_id, anon_14.known_date AS booked_date
                          FROM (
                            SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date, recent_trade.exec_id AS exec_id,
                              recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date, recent_trade.account_id AS account_id,
                              recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker, recent_trade.security_id AS security_id,
                              recent_trade.clearing_path AS clearing_path, recent_trade.side AS side, recent_trade.quantity AS quantity, recent_trade.price AS price,
                              recent_trade.currency AS currency, recent_trade.gross AS gross, recent_trade.commission AS commission, recent_trade.section_31_fee AS section_31_fee,
                              recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money, recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date,
                              recent_trade.clearing_date AS clearing_date, recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date
                            FROM recent_trade
                            WHERE recent_trade.entry = 'TRADE'
                          ) anon_14
                        ) anon_12 ON anon_11.sender = anon_12.sender AND anon_11.chain = anon_12.chain AND anon_11.root_trade_date = anon_12.root_trade_date
                          AND anon_11.exec_id = anon_12.exec_id AND anon_11.version_exec_id = anon_12.version_exec_id
                      ) anon_10
                      GROUP BY anon_10.account_id, anon_10.security_id
                    ) anon_9 ON recent_security_transfer.account_id = anon_9.account_id AND recent_security_transfer.security_id = anon_9.security_id
                  ) anon_62
                  WHERE anon_62.known_date >= anon_62.replay_from
                ) anon_61
              ) anon_60
              UNION ALL
              SELECT anon_63.file_id AS file_id, anon_63.line_number AS line_number, anon_63.sender AS sender, anon_63.transfer_id AS transfer_id, anon_63.transfer_kind AS transfer_kind,
                anon_63.account_id AS account_id, anon_63.account_class AS account_class, anon_63.depository_account AS depository_account, anon_63.contra_account AS contra_account,
                anon_63.security_id AS security_id, anon_63.quantity AS quantity, anon_63.cost_price AS cost_price, anon_63.cost AS cost, anon_63.cost_reason AS cost_reason,
                anon_63.transfer_date AS transfer_date, anon_63.currency AS currency, anon_63.lot_id AS lot_id, anon_63.status AS status, anon_63.reason AS reason,
                anon_63.known_date AS known_date
              FROM (
                SELECT security_transfer.file_id AS file_id, security_transfer.line_number AS line_number, security_transfer.sender AS sender, security_transfer.transfer_id AS transfer_id,
                  security_transfer.transfer_kind AS transfer_kind, security_transfer.account_id AS account_id, security_transfer.account_class AS account_class,
                  security_transfer.depository_account AS depository_account, security_transfer.contra_account AS contra_account, security_transfer.security_id AS security_id,
                  security_transfer.quantity AS quantity, security_transfer.cost_price AS cost_price, security_transfer.cost AS cost, security_transfer.cost_reason AS cost_reason,
                  security_transfer.transfer_date AS transfer_date, security_transfer.currency AS currency, security_transfer.lot_id AS lot_id, security_transfer.status AS status,
                  security_transfer.reason AS reason, security_transfer.known_date AS known_date
                FROM security_transfer
                WHERE EXISTS (
                  SELECT 1 AS anon_64
                  FROM (
                    SELECT anon_10.account_id AS account_id, anon_10.security_id AS security_id, min(anon_10.booked_date) AS replay_from
                    FROM (
                      SELECT anon_11.sender AS sender, anon_11.chain AS chain, anon_11.root_trade_date AS root_trade_date, anon_11.exec_id AS exec_id, anon_11.version_exec_id AS version_exec_id,
                        anon_11.account_id AS account_id, anon_11.security_id AS security_id, anon_12.booked_date AS booked_date
                      FROM (
                        SELECT anon_13.sender AS sender, anon_13.chain AS chain, anon_13.root_trade_date AS root_trade_date, anon_13.exec_id AS exec_id,
                          anon_13.version_exec_id AS version_exec_id, anon_13.account_id AS account_id, anon_13.security_id AS security_id
                        FROM (
                          SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id, trade.version_exec_id AS version_exec_id,
                            trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id, trade.account_class AS account_class,
                            trade.market_maker AS market_maker, trade.security_id AS security_id, trade.clearing_path AS clearing_path, trade.side AS side,
                            trade.quantity AS quantity, trade.price AS price, trade.currency AS currency, trade.gross AS gross, trade.commission AS commission,
                            trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee, trade.net_money AS net_money, trade.trade_time AS trade_time,
                            trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date, trade.street_reference AS street_reference,
                            trade.known_date AS known_date
                          FROM trade
                          WHERE trade.entry = 'REVERSAL'
                        ) anon_13
                      ) anon_11
                      JOIN (
                        SELECT anon_14.sender AS sender, anon_14.chain AS chain, anon_14.root_trade_date AS root_trade_date, anon_14.exec_id AS exec_id,
                          anon_14.version_exec_id AS version_exec_id, anon_14.known_date AS booked_date
                        FROM (
                          SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date, recent_trade.exec_id AS exec_id,
                            recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date, recent_trade.account_id AS account_id,
                            recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker, recent_trade.security_id AS security_id,
                            recent_trade.clearing_path AS clearing_path, recent_trade.side AS side, recent_trade.quantity AS quantity, recent_trade.price AS price,
                            recent_trade.currency AS currency, recent_trade.gross AS gross, recent_trade.commission AS commission, recent_trade.section_31_fee AS section_31_fee,
                            recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money, recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date,
                            recent_trade.clearing_date AS clearing_date, recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date
                          FROM recent_trade
                          WHERE recent_trade.entry = 'TRADE'
                        ) anon_14
                      ) anon_12 ON anon_11.sender = anon_12.sender AND anon_11.chain = anon_12.chain AND anon_11.root_trade_date = anon_12.root_trade_date
                        AND anon_11.exec_id = anon_12.exec_id AND anon_11.version_exec_id = anon_12.version_exec_id
                    ) anon_10
                    GROUP BY anon_10.account_id, anon_10.security_id
                  ) anon_9
                  WHERE security_transfer.account_id = anon_9.account_id AND security_transfer.security_id = anon_9.security_id
                )
              ) anon_63
            ) anon_59
            WHERE anon_59.status = 'accepted' AND anon_59.transfer_kind = 'ACCOUNT'
          ) anon_58
        ) anon_57
        JOIN (
          SELECT anon_10.account_id AS account_id, anon_10.security_id AS security_id, min(anon_10.booked_date) AS replay_from
          FROM (
            SELECT anon_11.sender AS sender, anon_11.chain AS chain, anon_11.root_trade_date AS root_trade_date, anon_11.exec_id AS exec_id, anon_11.version_exec_id AS version_exec_id,
              anon_11.account_id AS account_id, anon_11.security_id AS security_id, anon_12.booked_date AS booked_date
            FROM (
              SELECT anon_13.sender AS sender, anon_13.chain AS chain, anon_13.root_trade_date AS root_trade_date, anon_13.exec_id AS exec_id, anon_13.version_exec_id AS version_exec_id,
                anon_13.account_id AS account_id, anon_13.security_id AS security_id
              FROM (
                SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id, trade.version_exec_id AS version_exec_id,
                  trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id, trade.account_class AS account_class, trade.market_maker AS market_maker,
                  trade.security_id AS security_id, trade.clearing_path AS clearing_path, trade.side AS side, trade.quantity AS quantity, trade.price AS price,
                  trade.currency AS currency, trade.gross AS gross, trade.commission AS commission, trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee,
                  trade.net_money AS net_money, trade.trade_time AS trade_time, trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date,
                  trade.street_reference AS street_reference, trade.known_date AS known_date
                FROM trade
                WHERE trade.entry = 'REVERSAL'
              ) anon_13
            ) anon_11
            JOIN (
              SELECT anon_14.sender AS sender, anon_14.chain AS chain, anon_14.root_trade_date AS root_trade_date, anon_14.exec_id AS exec_id, anon_14.version_exec_id AS version_exec_id,
                anon_14.known_date AS booked_date
              FROM (
                SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date, recent_trade.exec_id AS exec_id,
                  recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date, recent_trade.account_id AS account_id,
                  recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker, recent_trade.security_id AS security_id, recent_trade.clearing_path AS clearing_path,
                  recent_trade.side AS side, recent_trade.quantity AS quantity, recent_trade.price AS price, recent_trade.currency AS currency, recent_trade.gross AS gross,
                  recent_trade.commission AS commission, recent_trade.section_31_fee AS section_31_fee, recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money,
                  recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date, recent_trade.clearing_date AS clearing_date, recent_trade.street_reference AS street_reference,
                  recent_trade.known_date AS known_date
                FROM recent_trade
                WHERE recent_trade.entry = 'TRADE'
              ) anon_14
            ) anon_12 ON anon_11.sender = anon_12.sender AND anon_11.chain = anon_12.chain AND anon_11.root_trade_date = anon_12.root_trade_date AND anon_11.exec_id = anon_12.exec_id
              AND anon_11.version_exec_id = anon_12.version_exec_id
          ) anon_10
          GROUP BY anon_10.account_id, anon_10.security_id
        ) anon_9 ON anon_57.account_id = anon_9.account_id AND anon_57.security_id = anon_9.security_id
      ) anon_56
    ) anon_55
  ) anon_2
) anon_1
