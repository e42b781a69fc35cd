SELECT anon_1.sender, anon_1.chain, anon_1.root_trade_date, anon_1.exec_id, anon_1.version_exec_id, anon_1.entry, anon_1.trade_date, anon_1.account_id,
  anon_1.account_class, anon_1.market_maker, anon_1.security_id, anon_1.clearing_path, anon_1.side, anon_1.quantity, anon_1.gross, anon_1.commission, anon_1.price,
  anon_1.section_31_fee, anon_1.taf_fee, anon_1.fees, anon_1.net_money, anon_1.currency, anon_1.settlement_date, anon_1.street_reference
FROM (
  SELECT anon_2.sender AS sender, anon_2.chain AS chain, CAST(anon_2.root_trade_date AS DATE) AS root_trade_date, anon_2.exec_id AS exec_id, anon_2.version_exec_id AS version_exec_id,
    anon_2.entry AS entry, CAST(anon_2.trade_date AS DATE) AS trade_date, anon_2.account_id AS account_id, anon_2.account_class AS account_class, anon_2.market_maker AS market_maker,
    anon_2.security_id AS security_id, anon_2.clearing_path AS clearing_path, anon_2.side AS side, CAST(anon_2.quantity AS DECIMAL(18, 6)) AS quantity,
    CAST(anon_2.gross AS DECIMAL(18, 2)) AS gross, CAST(anon_2.commission AS DECIMAL(18, 2)) AS commission, CAST(anon_2.price AS DECIMAL(18, 8)) AS price,
    CAST(anon_2.section_31_fee AS DECIMAL(18, 2)) AS section_31_fee, CAST(anon_2.taf_fee AS DECIMAL(18, 2)) AS taf_fee, CAST(anon_2.fees AS DECIMAL(18, 2)) AS fees,
    CAST(anon_2.net_money AS DECIMAL(18, 2)) AS net_money, anon_2.currency AS currency, CAST(anon_2.settlement_date AS DATE) AS settlement_date, anon_2.street_reference AS street_reference
  FROM (
    SELECT anon_3.sender AS sender, anon_3.chain AS chain, anon_3.root_trade_date AS root_trade_date, anon_3.exec_id AS exec_id, anon_3.version_exec_id AS version_exec_id,
      anon_3.entry AS entry, anon_3.trade_date AS trade_date, anon_3.account_id AS account_id, anon_3.account_class AS account_class, anon_3.market_maker AS market_maker,
      anon_3.security_id AS security_id, anon_3.clearing_path AS clearing_path, anon_3.side AS side, anon_3.quantity AS quantity, anon_3.price AS price,
      anon_3.currency AS currency, anon_3.gross AS gross, anon_3.commission AS commission, anon_3.section_31_fee AS section_31_fee, anon_3.taf_fee AS taf_fee,
      anon_3.net_money AS net_money, anon_3.trade_time AS trade_time, anon_3.settlement_date AS settlement_date, anon_3.clearing_date AS clearing_date,
      anon_3.street_reference AS street_reference, anon_3.known_date AS known_date, CAST(anon_3.section_31_fee + anon_3.taf_fee AS DECIMAL(18, 2)) AS fees
    FROM (
      SELECT anon_4.sender AS sender, anon_4.chain AS chain, anon_4.root_trade_date AS root_trade_date, anon_4.exec_id AS exec_id, anon_4.version_exec_id AS version_exec_id,
        anon_4.entry AS entry, anon_4.trade_date AS trade_date, anon_4.account_id AS account_id, anon_4.account_class AS account_class, anon_4.market_maker AS market_maker,
        anon_4.security_id AS security_id, anon_4.clearing_path AS clearing_path, anon_4.side AS side, anon_4.quantity AS quantity, anon_4.price AS price,
        anon_4.currency AS currency, anon_4.gross AS gross, anon_4.commission AS commission, anon_4.section_31_fee AS section_31_fee, anon_4.taf_fee AS taf_fee,
        anon_4.net_money AS net_money, anon_4.trade_time AS trade_time, anon_4.settlement_date AS settlement_date, anon_4.clearing_date AS clearing_date,
        anon_4.street_reference AS street_reference, anon_4.known_date AS known_date
      FROM (
        SELECT anon_5.sender AS sender, anon_5.chain AS chain, anon_5.root_trade_date AS root_trade_date, anon_5.exec_id AS exec_id, anon_5.version_exec_id AS version_exec_id,
          anon_5.entry AS entry, anon_5.trade_date AS trade_date, anon_5.account_id AS account_id, anon_5.account_class AS account_class, anon_5.market_maker AS market_maker,
          anon_5.security_id AS security_id, anon_5.clearing_path AS clearing_path, anon_5.side AS side, anon_5.price AS price, anon_5.currency AS currency,
          anon_5.gross AS gross, anon_5.commission AS commission, anon_5.section_31_fee AS section_31_fee, anon_5.taf_fee AS taf_fee, anon_5.net_money AS net_money,
          anon_5.trade_time AS trade_time, anon_5.settlement_date AS settlement_date, anon_5.clearing_date AS clearing_date, anon_5.street_reference AS street_reference,
          anon_5.known_date AS known_date, anon_5.ratio_new AS ratio_new, anon_5.ratio_old AS ratio_old, anon_5.split_date AS split_date, CAST(CASE WHEN (anon_5.ratio_new IS NULL) THEN anon_5.quantity
          ELSE CASE WHEN (anon_5.quantity < 0) THEN -CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_5.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_5.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_5.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_5.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_5.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_5.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6))
          ELSE CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_5.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_5.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_5.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_5.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_5.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_5.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6)) END END AS DECIMAL(18, 6)) AS quantity
        FROM (
          SELECT anon_6.sender AS sender, anon_6.chain AS chain, anon_6.root_trade_date AS root_trade_date, anon_6.exec_id AS exec_id, anon_6.version_exec_id AS version_exec_id,
            anon_6.entry AS entry, anon_6.trade_date AS trade_date, anon_6.account_id AS account_id, anon_6.account_class AS account_class, anon_6.market_maker AS market_maker,
            anon_6.security_id AS security_id, anon_6.clearing_path AS clearing_path, anon_6.side AS side, anon_6.quantity AS quantity, anon_6.price AS price,
            anon_6.currency AS currency, anon_6.gross AS gross, anon_6.commission AS commission, anon_6.section_31_fee AS section_31_fee, anon_6.taf_fee AS taf_fee,
            anon_6.net_money AS net_money, anon_6.trade_time AS trade_time, anon_6.settlement_date AS settlement_date, anon_6.clearing_date AS clearing_date,
            anon_6.street_reference AS street_reference, anon_6.known_date AS known_date, anon_7.ratio_new AS ratio_new, anon_7.ratio_old AS ratio_old,
            anon_7.split_date AS split_date
          FROM (
            SELECT anon_8.sender AS sender, anon_8.chain AS chain, anon_8.root_trade_date AS root_trade_date, anon_8.exec_id AS exec_id, anon_8.version_exec_id AS version_exec_id,
              anon_8.entry AS entry, anon_8.trade_date AS trade_date, anon_8.account_id AS account_id, anon_8.account_class AS account_class, anon_8.market_maker AS market_maker,
              anon_8.security_id AS security_id, anon_8.clearing_path AS clearing_path, anon_8.side AS side, anon_8.quantity AS quantity, anon_8.price AS price,
              anon_8.currency AS currency, anon_8.gross AS gross, anon_8.commission AS commission, anon_8.section_31_fee AS section_31_fee, anon_8.taf_fee AS taf_fee,
              anon_8.net_money AS net_money, anon_8.trade_time AS trade_time, anon_8.settlement_date AS settlement_date, anon_8.clearing_date AS clearing_date,
              anon_8.street_reference AS street_reference, anon_8.known_date AS known_date
            FROM (
              SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id, trade.version_exec_id AS version_exec_id,
                trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id, trade.account_class AS account_class, trade.market_maker AS market_maker,
                trade.security_id AS security_id, trade.clearing_path AS clearing_path, trade.side AS side, trade.quantity AS quantity, trade.price AS price,
                trade.currency AS currency, trade.gross AS gross, trade.commission AS commission, trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee,
                trade.net_money AS net_money, trade.trade_time AS trade_time, trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date,
                trade.street_reference AS street_reference, trade.known_date AS known_date
              FROM trade
              WHERE trade.clearing_date = CAST('2026-11-10' AS DATE)
            ) AS anon_8
            UNION ALL
            SELECT anon_9.sender AS sender, anon_9.chain AS chain, anon_9.root_trade_date AS root_trade_date, anon_9.exec_id AS exec_id, anon_9.version_exec_id AS version_exec_id,
              anon_9.entry AS entry, anon_9.trade_date AS trade_date, anon_9.account_id AS account_id, anon_9.account_class AS account_class, anon_9.market_maker AS market_maker,
              anon_9.security_id AS security_id, anon_9.clearing_path AS clearing_path, anon_9.side AS side, anon_9.quantity AS quantity, anon_9.price AS price,
              anon_9.currency AS currency, anon_9.gross AS gross, anon_9.commission AS commission, anon_9.section_31_fee AS section_31_fee, anon_9.taf_fee AS taf_fee,
              anon_9.net_money AS net_money, anon_9.trade_time AS trade_time, anon_9.settlement_date AS settlement_date, anon_9.clearing_date AS clearing_date,
              anon_9.street_reference AS street_reference, anon_9.known_date AS known_date
            FROM (
              SELECT anon_10.sender AS sender, anon_10.chain AS chain, anon_10.root_trade_date AS root_trade_date, anon_10.exec_id AS exec_id, anon_10.version_exec_id AS version_exec_id,
                anon_10.entry AS entry, anon_10.trade_date AS trade_date, anon_10.account_id AS account_id, anon_10.account_class AS account_class, anon_10.market_maker AS market_maker,
                anon_10.security_id AS security_id, anon_10.clearing_path AS clearing_path, anon_10.side AS side, anon_10.quantity AS quantity, anon_10.price AS price,
                anon_10.currency AS currency, anon_10.gross AS gross, anon_10.commission AS commission, anon_10.section_31_fee AS section_31_fee, anon_10.taf_fee AS taf_fee,
                anon_10.net_money AS net_money, anon_10.trade_time AS trade_time, anon_10.settlement_date AS settlement_date, anon_10.clearing_date AS clearing_date,
                anon_10.street_reference AS street_reference, anon_10.known_date AS known_date
              FROM (
                SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date, recent_trade.exec_id AS exec_id,
                  recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date, recent_trade.account_id AS account_id,
                  recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker, recent_trade.security_id AS security_id, recent_trade.clearing_path AS clearing_path,
                  recent_trade.side AS side, recent_trade.quantity AS quantity, recent_trade.price AS price, recent_trade.currency AS currency, recent_trade.gross AS gross,
                  recent_trade.commission AS commission, recent_trade.section_31_fee AS section_31_fee, recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money,
                  recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date, recent_trade.clearing_date AS clearing_date, recent_trade.street_reference AS street_reference,
                  recent_trade.known_date AS known_date
                FROM recent_trade
                WHERE recent_trade.clearing_date = CAST('2026-11-10' AS DATE)
              ) AS anon_10
            ) AS anon_9
          ) AS anon_6
          LEFT OUTER JOIN (
            SELECT anon_11.security_id AS security_id, anon_11.ratio_new AS ratio_new, anon_11.ratio_old AS ratio_old, anon_11.ex_date AS split_date
            FROM (
              SELECT anon_12.action_id AS action_id, anon_12.action_kind AS action_kind, anon_12.security_id AS security_id, anon_12.ex_date AS ex_date,
                anon_12.record_date AS record_date, anon_12.payable_date AS payable_date, anon_12.cash_rate AS cash_rate, anon_12.ratio_new AS ratio_new,
                anon_12.ratio_old AS ratio_old, anon_12.currency AS currency, anon_12.rank AS rank
              FROM (
                SELECT anon_13.action_id AS action_id, anon_13.action_kind AS action_kind, anon_13.security_id AS security_id, anon_13.ex_date AS ex_date,
                  anon_13.record_date AS record_date, anon_13.payable_date AS payable_date, anon_13.cash_rate AS cash_rate, anon_13.ratio_new AS ratio_new,
                  anon_13.ratio_old AS ratio_old, anon_13.currency AS currency, CAST(row_number() OVER (PARTITION BY anon_13.security_id ORDER BY anon_13.ex_date DESC, CASE
                  WHEN anon_13.action_id IS NULL THEN 1 ELSE 0 END, anon_13.action_id) AS BIGINT) AS rank
                FROM (
                  SELECT corporate_action.action_id AS action_id, corporate_action.action_kind AS action_kind, corporate_action.security_id AS security_id,
                    corporate_action.ex_date AS ex_date, corporate_action.record_date AS record_date, corporate_action.payable_date AS payable_date, corporate_action.cash_rate AS cash_rate,
                    corporate_action.ratio_new AS ratio_new, corporate_action.ratio_old AS ratio_old, corporate_action.currency AS currency
                  FROM corporate_action
                  WHERE corporate_action.action_kind = 'SPLIT' AND corporate_action.ex_date <= CAST('2026-11-10' AS DATE)
                ) AS anon_13
              ) AS anon_12
              WHERE anon_12.rank = 1
            ) AS anon_11
          ) AS anon_7 ON anon_6.security_id = anon_7.security_id AND anon_6.trade_date < anon_7.split_date
        ) AS anon_5
      ) AS anon_4
    ) AS anon_3
  ) AS anon_2
) AS anon_1
