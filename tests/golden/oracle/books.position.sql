SELECT anon_1.account_id, anon_1.security_id, anon_1.account_class, anon_1.settled_quantity, anon_1.pending_quantity, anon_1.trade_date_quantity
FROM (
  SELECT anon_2.account_id AS account_id, anon_2.security_id AS security_id, anon_2.account_class AS account_class, CAST(anon_2.settled_quantity AS NUMBER(38, 6)) AS settled_quantity,
    CAST(anon_2.pending_quantity AS NUMBER(38, 6)) AS pending_quantity, CAST(anon_2.trade_date_quantity AS NUMBER(38, 6)) AS trade_date_quantity
  FROM (
    SELECT anon_3.account_id AS account_id, anon_3.security_id AS security_id, anon_3.settled_quantity AS settled_quantity, anon_3.pending_quantity AS pending_quantity,
      anon_3.account_class AS account_class, anon_3.settled_quantity + anon_3.pending_quantity AS trade_date_quantity
    FROM (
      SELECT anon_4.account_id AS account_id, anon_4.security_id AS security_id, anon_4.settled_quantity AS settled_quantity, anon_4.pending_quantity AS pending_quantity,
        anon_5.account_class AS account_class
      FROM (
        SELECT anon_6.account_id AS account_id, anon_6.security_id AS security_id, anon_6.settled_quantity AS settled_quantity, anon_6.pending_quantity AS pending_quantity
        FROM (
          SELECT anon_7.account_id AS account_id, anon_7.security_id AS security_id, CAST(coalesce(sum(anon_7.settled), 0) AS NUMBER(38, 6)) AS settled_quantity,
            CAST(coalesce(sum(anon_7.pending), 0) AS NUMBER(38, 6)) AS pending_quantity
          FROM (
            SELECT anon_8.security_id AS security_id, anon_8.account_id AS account_id, anon_8.settled AS settled, anon_8.pending AS pending
            FROM (
              SELECT anon_9.security_id AS security_id, anon_9.sub_account AS account_id, anon_9.quantity AS settled, CAST(0 AS NUMBER(38, 6)) AS pending
              FROM (
                SELECT balance.ledger_account AS ledger_account, balance.sub_account AS sub_account, balance.security_id AS security_id, balance.instrument AS instrument,
                  balance.quantity AS quantity, balance.money AS money
                FROM balance
                WHERE balance.ledger_account IN ('S-CUSTOMER', 'S-FIRM')
              ) anon_9
            ) anon_8
            UNION ALL
            SELECT anon_10.security_id AS security_id, anon_10.account_id AS account_id, anon_10.settled AS settled, anon_10.pending AS pending
            FROM (
              SELECT anon_11.security_id AS security_id, anon_11.account_id AS account_id, anon_11.settled AS settled, anon_11.pending AS pending
              FROM (
                SELECT anon_12.security_id AS security_id, anon_12.account_id AS account_id, CAST(0 AS NUMBER(38, 6)) AS settled, CAST(anon_12.quantity AS NUMBER(38, 6)) AS pending
                FROM (
                  SELECT anon_13.sender AS sender, anon_13.chain AS chain, anon_13.root_trade_date AS root_trade_date, anon_13.exec_id AS exec_id, anon_13.version_exec_id AS version_exec_id,
                    anon_13.entry AS entry, anon_13.trade_date AS trade_date, anon_13.account_id AS account_id, anon_13.account_class AS account_class,
                    anon_13.market_maker AS market_maker, anon_13.security_id AS security_id, anon_13.clearing_path AS clearing_path, anon_13.side AS side,
                    anon_13.quantity AS quantity, anon_13.price AS price, anon_13.currency AS currency, anon_13.gross AS gross, anon_13.commission AS commission,
                    anon_13.section_31_fee AS section_31_fee, anon_13.taf_fee AS taf_fee, anon_13.net_money AS net_money, anon_13.trade_time AS trade_time,
                    anon_13.settlement_date AS settlement_date, anon_13.clearing_date AS clearing_date, anon_13.street_reference AS street_reference, anon_13.known_date AS known_date
                  FROM (
                    SELECT anon_14.sender AS sender, anon_14.chain AS chain, anon_14.root_trade_date AS root_trade_date, anon_14.exec_id AS exec_id, anon_14.version_exec_id AS version_exec_id,
                      anon_14.entry AS entry, anon_14.trade_date AS trade_date, anon_14.account_id AS account_id, anon_14.account_class AS account_class,
                      anon_14.market_maker AS market_maker, anon_14.security_id AS security_id, anon_14.clearing_path AS clearing_path, anon_14.side AS side,
                      anon_14.price AS price, anon_14.currency AS currency, anon_14.gross AS gross, anon_14.commission AS commission, anon_14.section_31_fee AS section_31_fee,
                      anon_14.taf_fee AS taf_fee, anon_14.net_money AS net_money, anon_14.trade_time AS trade_time, anon_14.settlement_date AS settlement_date,
                      anon_14.clearing_date AS clearing_date, anon_14.street_reference AS street_reference, anon_14.known_date AS known_date, anon_14.ratio_new AS ratio_new,
                      anon_14.ratio_old AS ratio_old, anon_14.split_date AS split_date, CAST(CASE WHEN (anon_14.ratio_new IS NULL) THEN anon_14.quantity
                      ELSE CASE WHEN (anon_14.quantity < 0) THEN -CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(anon_14.quantity AS NUMBER(20, 6))) * CAST(CAST(anon_14.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_14.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6))
                      ELSE CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(anon_14.quantity AS NUMBER(20, 6))) * CAST(CAST(anon_14.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_14.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6)) END END AS NUMBER(18, 6)) AS quantity
                    FROM (
                      SELECT anon_15.sender AS sender, anon_15.chain AS chain, anon_15.root_trade_date AS root_trade_date, anon_15.exec_id AS exec_id, anon_15.version_exec_id AS version_exec_id,
                        anon_15.entry AS entry, anon_15.trade_date AS trade_date, anon_15.account_id AS account_id, anon_15.account_class AS account_class,
                        anon_15.market_maker AS market_maker, anon_15.security_id AS security_id, anon_15.clearing_path AS clearing_path, anon_15.side AS side,
                        anon_15.quantity AS quantity, anon_15.price AS price, anon_15.currency AS currency, anon_15.gross AS gross, anon_15.commission AS commission,
                        anon_15.section_31_fee AS section_31_fee, anon_15.taf_fee AS taf_fee, anon_15.net_money AS net_money, anon_15.trade_time AS trade_time,
                        anon_15.settlement_date AS settlement_date, anon_15.clearing_date AS clearing_date, anon_15.street_reference AS street_reference,
                        anon_15.known_date AS known_date, anon_16.ratio_new AS ratio_new, anon_16.ratio_old AS ratio_old, anon_16.split_date AS split_date
                      FROM (
                        SELECT anon_17.sender AS sender, anon_17.chain AS chain, anon_17.root_trade_date AS root_trade_date, anon_17.exec_id AS exec_id,
                          anon_17.version_exec_id AS version_exec_id, anon_17.entry AS entry, anon_17.trade_date AS trade_date, anon_17.account_id AS account_id,
                          anon_17.account_class AS account_class, anon_17.market_maker AS market_maker, anon_17.security_id AS security_id, anon_17.clearing_path AS clearing_path,
                          anon_17.side AS side, anon_17.quantity AS quantity, anon_17.price AS price, anon_17.currency AS currency, anon_17.gross AS gross,
                          anon_17.commission AS commission, anon_17.section_31_fee AS section_31_fee, anon_17.taf_fee AS taf_fee, anon_17.net_money AS net_money,
                          anon_17.trade_time AS trade_time, anon_17.settlement_date AS settlement_date, anon_17.clearing_date AS clearing_date, anon_17.street_reference AS street_reference,
                          anon_17.known_date AS known_date
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
                        ) anon_17
                        UNION ALL
                        SELECT anon_18.sender AS sender, anon_18.chain AS chain, anon_18.root_trade_date AS root_trade_date, anon_18.exec_id AS exec_id,
                          anon_18.version_exec_id AS version_exec_id, anon_18.entry AS entry, anon_18.trade_date AS trade_date, anon_18.account_id AS account_id,
                          anon_18.account_class AS account_class, anon_18.market_maker AS market_maker, anon_18.security_id AS security_id, anon_18.clearing_path AS clearing_path,
                          anon_18.side AS side, anon_18.quantity AS quantity, anon_18.price AS price, anon_18.currency AS currency, anon_18.gross AS gross,
                          anon_18.commission AS commission, anon_18.section_31_fee AS section_31_fee, anon_18.taf_fee AS taf_fee, anon_18.net_money AS net_money,
                          anon_18.trade_time AS trade_time, anon_18.settlement_date AS settlement_date, anon_18.clearing_date AS clearing_date, anon_18.street_reference AS street_reference,
                          anon_18.known_date AS known_date
                        FROM (
                          SELECT anon_19.sender AS sender, anon_19.chain AS chain, anon_19.root_trade_date AS root_trade_date, anon_19.exec_id AS exec_id,
                            anon_19.version_exec_id AS version_exec_id, anon_19.entry AS entry, anon_19.trade_date AS trade_date, anon_19.account_id AS account_id,
                            anon_19.account_class AS account_class, anon_19.market_maker AS market_maker, anon_19.security_id AS security_id, anon_19.clearing_path AS clearing_path,
                            anon_19.side AS side, anon_19.quantity AS quantity, anon_19.price AS price, anon_19.currency AS currency, anon_19.gross AS gross,
                            anon_19.commission AS commission, anon_19.section_31_fee AS section_31_fee, anon_19.taf_fee AS taf_fee, anon_19.net_money AS net_money,
                            anon_19.trade_time AS trade_time, anon_19.settlement_date AS settlement_date, anon_19.clearing_date AS clearing_date, anon_19.street_reference AS street_reference,
                            anon_19.known_date AS known_date
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
                          ) anon_19
                        ) anon_18
                      ) anon_15
                      LEFT OUTER JOIN (
                        SELECT anon_20.security_id AS security_id, anon_20.ratio_new AS ratio_new, anon_20.ratio_old AS ratio_old, anon_20.ex_date AS split_date
                        FROM (
                          SELECT anon_21.action_id AS action_id, anon_21.action_kind AS action_kind, anon_21.security_id AS security_id, anon_21.ex_date AS ex_date,
                            anon_21.record_date AS record_date, anon_21.payable_date AS payable_date, anon_21.cash_rate AS cash_rate, anon_21.ratio_new AS ratio_new,
                            anon_21.ratio_old AS ratio_old, anon_21.currency AS currency, anon_21.rank AS rank
                          FROM (
                            SELECT anon_22.action_id AS action_id, anon_22.action_kind AS action_kind, anon_22.security_id AS security_id, anon_22.ex_date AS ex_date,
                              anon_22.record_date AS record_date, anon_22.payable_date AS payable_date, anon_22.cash_rate AS cash_rate, anon_22.ratio_new AS ratio_new,
                              anon_22.ratio_old AS ratio_old, anon_22.currency AS currency, CAST(row_number() OVER (PARTITION BY anon_22.security_id ORDER BY anon_22.ex_date DESC NULLS LAST, anon_22.action_id) AS NUMBER(19)) AS rank
                            FROM (
                              SELECT corporate_action.action_id AS action_id, corporate_action.action_kind AS action_kind, corporate_action.security_id AS security_id,
                                corporate_action.ex_date AS ex_date, corporate_action.record_date AS record_date, corporate_action.payable_date AS payable_date,
                                corporate_action.cash_rate AS cash_rate, corporate_action.ratio_new AS ratio_new, corporate_action.ratio_old AS ratio_old,
                                corporate_action.currency AS currency
                              FROM corporate_action
                              WHERE corporate_action.action_kind = 'SPLIT' AND corporate_action.ex_date <= DATE '2026-11-10'
                            ) anon_22
                          ) anon_21
                          WHERE anon_21.rank = 1
                        ) anon_20
                      ) anon_16 ON anon_15.security_id = anon_16.security_id AND anon_15.trade_date < anon_16.split_date
                    ) anon_14
                  ) anon_13
                ) anon_12
              ) anon_11
            ) anon_10
          ) anon_7
          GROUP BY anon_7.account_id, anon_7.security_id
        ) anon_6
        WHERE anon_6.settled_quantity != 0 OR anon_6.pending_quantity != 0
      ) anon_4
      JOIN (
        SELECT account.account_id AS account_id, account.account_class AS account_class
        FROM account
      ) anon_5 ON anon_4.account_id = anon_5.account_id
    ) anon_3
  ) anon_2
) anon_1
