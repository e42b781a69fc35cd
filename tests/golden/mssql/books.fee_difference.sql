SELECT anon_1.fee, anon_1.charge_date, anon_1.currency, anon_1.sales, anon_1.collected, anon_1.due, anon_1.difference
FROM (
  SELECT anon_2.fee AS fee, CAST(anon_2.charge_date AS DATE) AS charge_date, anon_2.currency AS currency, CAST(anon_2.sales AS BIGINT) AS sales, CAST(anon_2.collected AS DECIMAL(38, 2)) AS collected,
    CAST(anon_2.due AS DECIMAL(38, 2)) AS due, CAST(anon_2.difference AS DECIMAL(38, 2)) AS difference
  FROM (
    SELECT anon_3.charge_date AS charge_date, anon_3.currency AS currency, anon_3.sales AS sales, anon_3.collected AS collected, anon_3.exact AS exact,
      anon_3.fee AS fee, anon_3.due AS due, anon_3.difference AS difference
    FROM (
      SELECT anon_4.charge_date AS charge_date, anon_4.currency AS currency, anon_4.sales AS sales, anon_4.collected AS collected, anon_4.exact AS exact,
        anon_4.fee AS fee, anon_4.due AS due, anon_4.collected - anon_4.due AS difference
      FROM (
        SELECT anon_5.charge_date AS charge_date, anon_5.currency AS currency, anon_5.sales AS sales, anon_5.collected AS collected, anon_5.exact AS exact,
          'SECTION_31' AS fee, CAST(round(anon_5.exact, 2) AS DECIMAL(38, 2)) AS due
        FROM (
          SELECT anon_6.charge_date AS charge_date, anon_6.currency AS currency, CAST(COUNT_BIG(*) AS BIGINT) AS sales, CAST(coalesce(SUM(anon_6.charged), 0) AS DECIMAL(38, 2)) AS collected,
            CAST(coalesce(SUM(anon_6.exact), 0) AS DECIMAL(38, 14)) AS exact
          FROM (
            SELECT anon_7.account_class AS account_class, anon_7.trade_date AS trade_date, anon_7.settlement_date AS settlement_date, anon_7.currency AS currency,
              anon_7.quantity AS quantity, anon_7.price AS price, anon_7.gross AS gross, anon_7.section_31_fee AS section_31_fee, anon_7.taf_fee AS taf_fee,
              anon_7.entry AS entry, anon_7.valid_from AS valid_from, anon_7.valid_to AS valid_to, anon_7.rate AS rate, CAST(CAST(anon_7.gross AS DECIMAL(20, 6)) * anon_7.rate AS DECIMAL(38, 14)) AS exact,
              anon_7.settlement_date AS charge_date, -anon_7.section_31_fee AS charged
            FROM (
              SELECT anon_8.account_class AS account_class, anon_8.trade_date AS trade_date, anon_8.settlement_date AS settlement_date, anon_8.currency AS currency,
                anon_8.quantity AS quantity, anon_8.price AS price, anon_8.gross AS gross, anon_8.section_31_fee AS section_31_fee, anon_8.taf_fee AS taf_fee,
                anon_8.entry AS entry, anon_9.valid_from AS valid_from, anon_9.valid_to AS valid_to, anon_9.rate AS rate
              FROM (
                SELECT anon_10.account_class AS account_class, anon_10.trade_date AS trade_date, anon_10.settlement_date AS settlement_date, anon_10.currency AS currency,
                  anon_10.quantity AS quantity, anon_10.price AS price, anon_10.gross AS gross, anon_10.section_31_fee AS section_31_fee, anon_10.taf_fee AS taf_fee,
                  anon_10.entry AS entry
                FROM (
                  SELECT anon_11.account_class AS account_class, anon_11.trade_date AS trade_date, anon_11.settlement_date AS settlement_date, anon_11.currency AS currency,
                    anon_11.quantity AS quantity, anon_11.price AS price, anon_11.gross AS gross, anon_11.section_31_fee AS section_31_fee, anon_11.taf_fee AS taf_fee,
                    anon_11.entry AS entry
                  FROM (
                    SELECT anon_12.account_class AS account_class, anon_12.trade_date AS trade_date, anon_12.settlement_date AS settlement_date, anon_12.currency AS currency,
                      anon_12.quantity AS quantity, anon_12.price AS price, anon_12.gross AS gross, anon_12.section_31_fee AS section_31_fee, anon_12.taf_fee AS taf_fee,
                      anon_12.entry AS entry
                    FROM (
                      SELECT due_trade.sender AS sender, due_trade.chain AS chain, due_trade.root_trade_date AS root_trade_date, due_trade.exec_id AS exec_id,
                        due_trade.version_exec_id AS version_exec_id, due_trade.entry AS entry, due_trade.trade_date AS trade_date, due_trade.account_id AS account_id,
                        due_trade.account_class AS account_class, due_trade.market_maker AS market_maker, due_trade.security_id AS security_id, due_trade.clearing_path AS clearing_path,
                        due_trade.side AS side, due_trade.quantity AS quantity, due_trade.gross AS gross, due_trade.commission AS commission, due_trade.price AS price,
                        due_trade.section_31_fee AS section_31_fee, due_trade.taf_fee AS taf_fee, due_trade.fees AS fees, due_trade.net_money AS net_money,
                        due_trade.currency AS currency, due_trade.settlement_date AS settlement_date, due_trade.street_reference AS street_reference
                      FROM due_trade
                      WHERE due_trade.account_class != 'FIRM' AND due_trade.clearing_path != 'BROKER'
                    ) AS anon_12
                  ) AS anon_11
                  UNION ALL
                  SELECT anon_13.account_class AS account_class, anon_13.trade_date AS trade_date, anon_13.settlement_date AS settlement_date, anon_13.currency AS currency,
                    anon_13.quantity AS quantity, anon_13.price AS price, anon_13.gross AS gross, anon_13.section_31_fee AS section_31_fee, anon_13.taf_fee AS taf_fee,
                    anon_13.entry AS entry
                  FROM (
                    SELECT anon_14.account_class AS account_class, anon_14.trade_date AS trade_date, anon_14.settlement_date AS settlement_date, anon_14.currency AS currency,
                      anon_14.quantity AS quantity, anon_14.price AS price, anon_14.gross AS gross, anon_14.section_31_fee AS section_31_fee, anon_14.taf_fee AS taf_fee,
                      anon_14.entry AS entry
                    FROM (
                      SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id, trade.version_exec_id AS version_exec_id,
                        trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id, trade.account_class AS account_class, trade.market_maker AS market_maker,
                        trade.security_id AS security_id, trade.clearing_path AS clearing_path, trade.side AS side, trade.quantity AS quantity, trade.price AS price,
                        trade.currency AS currency, trade.gross AS gross, trade.commission AS commission, trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee,
                        trade.net_money AS net_money, trade.trade_time AS trade_time, trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date,
                        trade.street_reference AS street_reference, trade.known_date AS known_date
                      FROM trade
                      WHERE trade.account_class = 'FIRM'
                    ) AS anon_14
                  ) AS anon_13
                ) AS anon_10
                WHERE anon_10.section_31_fee != 0
              ) AS anon_8
              JOIN (
                SELECT section_31_rate.valid_from AS valid_from, section_31_rate.valid_to AS valid_to, section_31_rate.rate AS rate
                FROM section_31_rate
              ) AS anon_9 ON anon_8.settlement_date >= anon_9.valid_from AND anon_8.settlement_date <= anon_9.valid_to
            ) AS anon_7
          ) AS anon_6
          GROUP BY anon_6.charge_date, anon_6.currency
        ) AS anon_5
      ) AS anon_4
    ) AS anon_3
    UNION ALL
    SELECT anon_15.charge_date AS charge_date, anon_15.currency AS currency, anon_15.sales AS sales, anon_15.collected AS collected, anon_15.exact AS exact,
      anon_15.fee AS fee, anon_15.due AS due, anon_15.difference AS difference
    FROM (
      SELECT anon_16.charge_date AS charge_date, anon_16.currency AS currency, anon_16.sales AS sales, anon_16.collected AS collected, anon_16.exact AS exact,
        anon_16.fee AS fee, anon_16.due AS due, anon_16.collected - anon_16.due AS difference
      FROM (
        SELECT anon_17.charge_date AS charge_date, anon_17.currency AS currency, anon_17.sales AS sales, anon_17.collected AS collected, anon_17.exact AS exact,
          'TAF' AS fee, CAST(round(anon_17.exact, 2) AS DECIMAL(38, 2)) AS due
        FROM (
          SELECT anon_18.charge_date AS charge_date, anon_18.currency AS currency, CAST(COUNT_BIG(*) AS BIGINT) AS sales, CAST(coalesce(SUM(anon_18.charged), 0) AS DECIMAL(38, 2)) AS collected,
            CAST(coalesce(SUM(anon_18.exact), 0) AS DECIMAL(38, 14)) AS exact
          FROM (
            SELECT anon_19.account_class AS account_class, anon_19.trade_date AS trade_date, anon_19.settlement_date AS settlement_date, anon_19.currency AS currency,
              anon_19.quantity AS quantity, anon_19.price AS price, anon_19.gross AS gross, anon_19.section_31_fee AS section_31_fee, anon_19.taf_fee AS taf_fee,
              anon_19.entry AS entry, anon_19.valid_from AS valid_from, anon_19.valid_to AS valid_to, anon_19.per_share AS per_share, anon_19.cap AS cap,
              CASE WHEN (anon_19.entry = 'REVERSAL') THEN -CASE WHEN (CAST(CAST(abs(anon_19.quantity) AS DECIMAL(20, 6)) * anon_19.per_share AS DECIMAL(38, 14)) < anon_19.cap) THEN CAST(CAST(abs(anon_19.quantity) AS DECIMAL(20, 6)) * anon_19.per_share AS DECIMAL(38, 14))
              ELSE anon_19.cap END ELSE CASE WHEN (CAST(CAST(abs(anon_19.quantity) AS DECIMAL(20, 6)) * anon_19.per_share AS DECIMAL(38, 14)) < anon_19.cap) THEN CAST(CAST(abs(anon_19.quantity) AS DECIMAL(20, 6)) * anon_19.per_share AS DECIMAL(38, 14))
              ELSE anon_19.cap END END AS exact, anon_19.trade_date AS charge_date, -anon_19.taf_fee AS charged
            FROM (
              SELECT anon_20.account_class AS account_class, anon_20.trade_date AS trade_date, anon_20.settlement_date AS settlement_date, anon_20.currency AS currency,
                anon_20.quantity AS quantity, anon_20.price AS price, anon_20.gross AS gross, anon_20.section_31_fee AS section_31_fee, anon_20.taf_fee AS taf_fee,
                anon_20.entry AS entry, anon_21.valid_from AS valid_from, anon_21.valid_to AS valid_to, anon_21.per_share AS per_share, anon_21.cap AS cap
              FROM (
                SELECT anon_10.account_class AS account_class, anon_10.trade_date AS trade_date, anon_10.settlement_date AS settlement_date, anon_10.currency AS currency,
                  anon_10.quantity AS quantity, anon_10.price AS price, anon_10.gross AS gross, anon_10.section_31_fee AS section_31_fee, anon_10.taf_fee AS taf_fee,
                  anon_10.entry AS entry
                FROM (
                  SELECT anon_11.account_class AS account_class, anon_11.trade_date AS trade_date, anon_11.settlement_date AS settlement_date, anon_11.currency AS currency,
                    anon_11.quantity AS quantity, anon_11.price AS price, anon_11.gross AS gross, anon_11.section_31_fee AS section_31_fee, anon_11.taf_fee AS taf_fee,
                    anon_11.entry AS entry
                  FROM (
                    SELECT anon_12.account_class AS account_class, anon_12.trade_date AS trade_date, anon_12.settlement_date AS settlement_date, anon_12.currency AS currency,
                      anon_12.quantity AS quantity, anon_12.price AS price, anon_12.gross AS gross, anon_12.section_31_fee AS section_31_fee, anon_12.taf_fee AS taf_fee,
                      anon_12.entry AS entry
                    FROM (
                      SELECT due_trade.sender AS sender, due_trade.chain AS chain, due_trade.root_trade_date AS root_trade_date, due_trade.exec_id AS exec_id,
                        due_trade.version_exec_id AS version_exec_id, due_trade.entry AS entry, due_trade.trade_date AS trade_date, due_trade.account_id AS account_id,
                        due_trade.account_class AS account_class, due_trade.market_maker AS market_maker, due_trade.security_id AS security_id, due_trade.clearing_path AS clearing_path,
                        due_trade.side AS side, due_trade.quantity AS quantity, due_trade.gross AS gross, due_trade.commission AS commission, due_trade.price AS price,
                        due_trade.section_31_fee AS section_31_fee, due_trade.taf_fee AS taf_fee, due_trade.fees AS fees, due_trade.net_money AS net_money,
                        due_trade.currency AS currency, due_trade.settlement_date AS settlement_date, due_trade.street_reference AS street_reference
                      FROM due_trade
                      WHERE due_trade.account_class != 'FIRM' AND due_trade.clearing_path != 'BROKER'
                    ) AS anon_12
                  ) AS anon_11
                  UNION ALL
                  SELECT anon_13.account_class AS account_class, anon_13.trade_date AS trade_date, anon_13.settlement_date AS settlement_date, anon_13.currency AS currency,
                    anon_13.quantity AS quantity, anon_13.price AS price, anon_13.gross AS gross, anon_13.section_31_fee AS section_31_fee, anon_13.taf_fee AS taf_fee,
                    anon_13.entry AS entry
                  FROM (
                    SELECT anon_14.account_class AS account_class, anon_14.trade_date AS trade_date, anon_14.settlement_date AS settlement_date, anon_14.currency AS currency,
                      anon_14.quantity AS quantity, anon_14.price AS price, anon_14.gross AS gross, anon_14.section_31_fee AS section_31_fee, anon_14.taf_fee AS taf_fee,
                      anon_14.entry AS entry
                    FROM (
                      SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id, trade.version_exec_id AS version_exec_id,
                        trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id, trade.account_class AS account_class, trade.market_maker AS market_maker,
                        trade.security_id AS security_id, trade.clearing_path AS clearing_path, trade.side AS side, trade.quantity AS quantity, trade.price AS price,
                        trade.currency AS currency, trade.gross AS gross, trade.commission AS commission, trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee,
                        trade.net_money AS net_money, trade.trade_time AS trade_time, trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date,
                        trade.street_reference AS street_reference, trade.known_date AS known_date
                      FROM trade
                      WHERE trade.account_class = 'FIRM'
                    ) AS anon_14
                  ) AS anon_13
                ) AS anon_10
                WHERE anon_10.taf_fee != 0
              ) AS anon_20
              JOIN (
                SELECT taf_rate.valid_from AS valid_from, taf_rate.valid_to AS valid_to, taf_rate.per_share AS per_share, taf_rate.cap AS cap
                FROM taf_rate
              ) AS anon_21 ON anon_20.trade_date >= anon_21.valid_from AND anon_20.trade_date <= anon_21.valid_to
            ) AS anon_19
          ) AS anon_18
          GROUP BY anon_18.charge_date, anon_18.currency
        ) AS anon_17
      ) AS anon_16
    ) AS anon_15
  ) AS anon_2
) AS anon_1
