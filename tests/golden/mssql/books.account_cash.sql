SELECT anon_1.account_id, anon_1.currency, anon_1.account_class, anon_1.settled_money, anon_1.pending_money, anon_1.trade_date_money
FROM (
  SELECT anon_2.account_id AS account_id, anon_2.currency AS currency, anon_2.account_class AS account_class, CAST(anon_2.settled_money AS DECIMAL(38, 2)) AS settled_money,
    CAST(anon_2.pending_money AS DECIMAL(38, 2)) AS pending_money, CAST(anon_2.trade_date_money AS DECIMAL(38, 2)) AS trade_date_money
  FROM (
    SELECT anon_3.account_id AS account_id, anon_3.currency AS currency, anon_3.settled_money AS settled_money, anon_3.pending_money AS pending_money, anon_3.account_class AS account_class,
      anon_3.settled_money + anon_3.pending_money AS trade_date_money
    FROM (
      SELECT anon_4.account_id AS account_id, anon_4.currency AS currency, anon_4.settled_money AS settled_money, anon_4.pending_money AS pending_money,
        anon_5.account_class AS account_class
      FROM (
        SELECT anon_6.account_id AS account_id, anon_6.currency AS currency, CAST(coalesce(SUM(anon_6.settled), 0) AS DECIMAL(38, 2)) AS settled_money,
          CAST(coalesce(SUM(anon_6.pending), 0) AS DECIMAL(38, 2)) AS pending_money
        FROM (
          SELECT anon_7.account_id AS account_id, anon_7.currency AS currency, anon_7.settled AS settled, anon_7.pending AS pending
          FROM (
            SELECT anon_8.sub_account AS account_id, anon_8.instrument AS currency, -anon_8.money AS settled, CAST(0 AS DECIMAL(38, 2)) AS pending
            FROM (
              SELECT balance.ledger_account AS ledger_account, balance.sub_account AS sub_account, balance.security_id AS security_id, balance.instrument AS instrument,
                balance.quantity AS quantity, balance.money AS money
              FROM balance
              WHERE balance.ledger_account IN ('1310', '1330')
            ) AS anon_8
          ) AS anon_7
          UNION ALL
          SELECT anon_9.account_id AS account_id, anon_9.currency AS currency, anon_9.settled AS settled, anon_9.pending AS pending
          FROM (
            SELECT anon_10.account_id AS account_id, anon_10.currency AS currency, anon_10.settled AS settled, anon_10.pending AS pending
            FROM (
              SELECT anon_11.account_id AS account_id, anon_11.currency AS currency, CAST(0 AS DECIMAL(38, 2)) AS settled, CAST(anon_11.net_money AS DECIMAL(38, 2)) AS pending
              FROM (
                SELECT anon_12.sender AS sender, anon_12.chain AS chain, anon_12.root_trade_date AS root_trade_date, anon_12.exec_id AS exec_id, anon_12.version_exec_id AS version_exec_id,
                  anon_12.entry AS entry, anon_12.trade_date AS trade_date, anon_12.account_id AS account_id, anon_12.account_class AS account_class, anon_12.market_maker AS market_maker,
                  anon_12.security_id AS security_id, anon_12.clearing_path AS clearing_path, anon_12.side AS side, anon_12.quantity AS quantity, anon_12.price AS price,
                  anon_12.currency AS currency, anon_12.gross AS gross, anon_12.commission AS commission, anon_12.section_31_fee AS section_31_fee, anon_12.taf_fee AS taf_fee,
                  anon_12.net_money AS net_money, anon_12.trade_time AS trade_time, anon_12.settlement_date AS settlement_date, anon_12.clearing_date AS clearing_date,
                  anon_12.street_reference AS street_reference, anon_12.known_date AS known_date
                FROM (
                  SELECT trade.sender AS sender, trade.chain AS chain, trade.root_trade_date AS root_trade_date, trade.exec_id AS exec_id, trade.version_exec_id AS version_exec_id,
                    trade.entry AS entry, trade.trade_date AS trade_date, trade.account_id AS account_id, trade.account_class AS account_class, trade.market_maker AS market_maker,
                    trade.security_id AS security_id, trade.clearing_path AS clearing_path, trade.side AS side, trade.quantity AS quantity, trade.price AS price,
                    trade.currency AS currency, trade.gross AS gross, trade.commission AS commission, trade.section_31_fee AS section_31_fee, trade.taf_fee AS taf_fee,
                    trade.net_money AS net_money, trade.trade_time AS trade_time, trade.settlement_date AS settlement_date, trade.clearing_date AS clearing_date,
                    trade.street_reference AS street_reference, trade.known_date AS known_date
                  FROM trade
                  WHERE trade.clearing_date > CAST('2026-11-10' AS DATE)
                ) AS anon_12
                UNION ALL
                SELECT anon_13.sender AS sender, anon_13.chain AS chain, anon_13.root_trade_date AS root_trade_date, anon_13.exec_id AS exec_id, anon_13.version_exec_id AS version_exec_id,
                  anon_13.entry AS entry, anon_13.trade_date AS trade_date, anon_13.account_id AS account_id, anon_13.account_class AS account_class, anon_13.market_maker AS market_maker,
                  anon_13.security_id AS security_id, anon_13.clearing_path AS clearing_path, anon_13.side AS side, anon_13.quantity AS quantity, anon_13.price AS price,
                  anon_13.currency AS currency, anon_13.gross AS gross, anon_13.commission AS commission, anon_13.section_31_fee AS section_31_fee, anon_13.taf_fee AS taf_fee,
                  anon_13.net_money AS net_money, anon_13.trade_time AS trade_time, anon_13.settlement_date AS settlement_date, anon_13.clearing_date AS clearing_date,
                  anon_13.street_reference AS street_reference, anon_13.known_date AS known_date
                FROM (
                  SELECT anon_14.sender AS sender, anon_14.chain AS chain, anon_14.root_trade_date AS root_trade_date, anon_14.exec_id AS exec_id, anon_14.version_exec_id AS version_exec_id,
                    anon_14.entry AS entry, anon_14.trade_date AS trade_date, anon_14.account_id AS account_id, anon_14.account_class AS account_class,
                    anon_14.market_maker AS market_maker, anon_14.security_id AS security_id, anon_14.clearing_path AS clearing_path, anon_14.side AS side,
                    anon_14.quantity AS quantity, anon_14.price AS price, anon_14.currency AS currency, anon_14.gross AS gross, anon_14.commission AS commission,
                    anon_14.section_31_fee AS section_31_fee, anon_14.taf_fee AS taf_fee, anon_14.net_money AS net_money, anon_14.trade_time AS trade_time,
                    anon_14.settlement_date AS settlement_date, anon_14.clearing_date AS clearing_date, anon_14.street_reference AS street_reference, anon_14.known_date AS known_date
                  FROM (
                    SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date, recent_trade.exec_id AS exec_id,
                      recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date, recent_trade.account_id AS account_id,
                      recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker, recent_trade.security_id AS security_id, recent_trade.clearing_path AS clearing_path,
                      recent_trade.side AS side, recent_trade.quantity AS quantity, recent_trade.price AS price, recent_trade.currency AS currency, recent_trade.gross AS gross,
                      recent_trade.commission AS commission, recent_trade.section_31_fee AS section_31_fee, recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money,
                      recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date, recent_trade.clearing_date AS clearing_date,
                      recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date
                    FROM recent_trade
                    WHERE recent_trade.clearing_date > CAST('2026-11-10' AS DATE)
                  ) AS anon_14
                ) AS anon_13
              ) AS anon_11
            ) AS anon_10
          ) AS anon_9
        ) AS anon_6
        GROUP BY anon_6.account_id, anon_6.currency
      ) AS anon_4
      JOIN (
        SELECT account.account_id AS account_id, account.account_class AS account_class
        FROM account
      ) AS anon_5 ON anon_4.account_id = anon_5.account_id
    ) AS anon_3
  ) AS anon_2
) AS anon_1
