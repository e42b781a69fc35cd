SELECT anon_1.instruction_id, anon_1.clearing_path, anon_1.settlement_date, anon_1.security_id, anon_1.currency, anon_1.quantity, anon_1.money, anon_1.depository_account,
  anon_1.contra_account, anon_1.street_reference, anon_1.account_id, anon_1.short_sale, anon_1.trade_date
FROM (
  SELECT anon_2.instruction_id AS instruction_id, anon_2.clearing_path AS clearing_path, CAST(anon_2.settlement_date AS DATE) AS settlement_date, anon_2.security_id AS security_id,
    anon_2.currency AS currency, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_2.money AS DECIMAL(38, 2)) AS money, anon_2.depository_account AS depository_account,
    anon_2.contra_account AS contra_account, anon_2.street_reference AS street_reference, anon_2.account_id AS account_id, anon_2.short_sale AS short_sale,
    CAST(anon_2.trade_date AS DATE) AS trade_date
  FROM (
    SELECT anon_3.settlement_date AS settlement_date, anon_3.security_id AS security_id, anon_3.currency AS currency, anon_3.contra_account AS contra_account,
      anon_3.instruction_id AS instruction_id, anon_3.clearing_path AS clearing_path, anon_3.quantity AS quantity, anon_3.money AS money, anon_3.depository_account AS depository_account,
      anon_3.street_reference AS street_reference, anon_3.account_id AS account_id, anon_3.short_sale AS short_sale, anon_3.trade_date AS trade_date
    FROM (
      SELECT anon_4.settlement_date AS settlement_date, anon_4.security_id AS security_id, anon_4.currency AS currency, anon_4.contra_account AS contra_account,
        'CNS.' + '2026-11-10' + '.' + CAST(anon_4.security_id AS VARCHAR(8000)) AS instruction_id, 'CNS' AS clearing_path, anon_4.net_quantity AS quantity,
        CAST(0 AS DECIMAL(38, 2)) AS money, '00000901' AS depository_account, CAST(NULL AS VARCHAR(8000)) AS street_reference, '-' AS account_id, 'N' AS short_sale,
        CAST(NULL AS DATE) AS trade_date
      FROM (
        SELECT anon_5.member_id AS member_id, anon_5.security_id AS security_id, anon_5.settlement_date AS settlement_date, anon_5.currency AS currency,
          anon_5.carried_quantity AS carried_quantity, anon_5.carried_price AS carried_price, anon_5.bought_quantity AS bought_quantity, anon_5.sold_quantity AS sold_quantity,
          anon_5.net_quantity AS net_quantity, anon_5.contract_money AS contract_money, anon_5.opening_money AS opening_money, anon_5.trades AS trades,
          anon_5.rule_key AS rule_key, anon_6.contra_account AS contra_account
        FROM (
          SELECT anon_7.member_id AS member_id, anon_7.security_id AS security_id, anon_7.settlement_date AS settlement_date, anon_7.currency AS currency,
            anon_7.carried_quantity AS carried_quantity, anon_7.carried_price AS carried_price, anon_7.bought_quantity AS bought_quantity, anon_7.sold_quantity AS sold_quantity,
            anon_7.net_quantity AS net_quantity, anon_7.contract_money AS contract_money, anon_7.opening_money AS opening_money, anon_7.trades AS trades,
            'US.NSCC' AS rule_key
          FROM (
            SELECT obligation.member_id AS member_id, obligation.security_id AS security_id, obligation.settlement_date AS settlement_date, obligation.currency AS currency,
              obligation.carried_quantity AS carried_quantity, obligation.carried_price AS carried_price, obligation.bought_quantity AS bought_quantity,
              obligation.sold_quantity AS sold_quantity, obligation.net_quantity AS net_quantity, obligation.contract_money AS contract_money, obligation.opening_money AS opening_money,
              obligation.trades AS trades
            FROM obligation
            WHERE obligation.net_quantity != 0
          ) AS anon_7
        ) AS anon_5
        JOIN (
          SELECT anon_8.contra_account AS contra_account, anon_8.calendar_key AS rule_key
          FROM (
            SELECT cns_rule.calendar_key AS calendar_key, cns_rule.valid_from AS valid_from, cns_rule.valid_to AS valid_to, cns_rule.contra_account AS contra_account,
              cns_rule.mark_price AS mark_price, cns_rule.late_trade AS late_trade, cns_rule.partial_delivery AS partial_delivery, cns_rule.first_age AS first_age,
              cns_rule.allocation_age AS allocation_age, cns_rule.offset_order AS offset_order, cns_rule.source AS source, cns_rule.evidence AS evidence,
              cns_rule.origin AS origin
            FROM cns_rule
            WHERE cns_rule.calendar_key = 'US.NSCC' AND cns_rule.valid_from <= CAST('2026-11-10' AS DATE) AND cns_rule.valid_to >= CAST('2026-11-10' AS DATE)
          ) AS anon_8
        ) AS anon_6 ON anon_6.rule_key = anon_5.rule_key
      ) AS anon_4
    ) AS anon_3
    UNION ALL
    SELECT anon_9.settlement_date AS settlement_date, anon_9.security_id AS security_id, anon_9.currency AS currency, anon_9.contra_account AS contra_account,
      anon_9.instruction_id AS instruction_id, anon_9.clearing_path AS clearing_path, anon_9.quantity AS quantity, anon_9.money AS money, anon_9.depository_account AS depository_account,
      anon_9.street_reference AS street_reference, anon_9.account_id AS account_id, anon_9.short_sale AS short_sale, anon_9.trade_date AS trade_date
    FROM (
      SELECT anon_10.settlement_date AS settlement_date, anon_10.security_id AS security_id, anon_10.currency AS currency, anon_10.contra_account AS contra_account,
        anon_10.instruction_id AS instruction_id, anon_10.clearing_path AS clearing_path, anon_10.quantity AS quantity, anon_10.money AS money, anon_10.depository_account AS depository_account,
        anon_10.street_reference AS street_reference, anon_10.account_id AS account_id, anon_10.short_sale AS short_sale, anon_10.trade_date AS trade_date
      FROM (
        SELECT anon_11.instruction_id AS instruction_id, anon_11.settlement_date AS settlement_date, anon_11.security_id AS security_id, anon_11.currency AS currency,
          anon_11.quantity AS quantity, anon_11.money AS money, anon_11.contra_account AS contra_account, anon_11.street_reference AS street_reference,
          anon_11.account_id AS account_id, anon_11.short_sale AS short_sale, anon_11.trade_date AS trade_date, 'TRADE_FOR_TRADE' AS clearing_path, '00000901' AS depository_account
        FROM (
          SELECT anon_12.instruction_id AS instruction_id, anon_12.settlement_date AS settlement_date, anon_12.security_id AS security_id, anon_12.currency AS currency,
            anon_12.quantity AS quantity, anon_12.money AS money, anon_12.contra_account AS contra_account, anon_12.street_reference AS street_reference,
            anon_12.account_id AS account_id, anon_12.short_sale AS short_sale, anon_12.trade_date AS trade_date
          FROM (
            SELECT anon_13.instruction_id AS instruction_id, min(anon_13.settlement_date) AS settlement_date, min(anon_13.security_id) AS security_id, min(anon_13.currency) AS currency,
              CAST(coalesce(SUM(anon_13.quantity), 0) AS DECIMAL(38, 6)) AS quantity, CAST(coalesce(SUM(anon_13.money), 0) AS DECIMAL(38, 2)) AS money,
              min(anon_13.contra_account) AS contra_account, min(anon_13.street_reference) AS street_reference, min(anon_13.account_id) AS account_id, max(anon_13.short_sale) AS short_sale,
              min(anon_13.trade_date) AS trade_date
            FROM (
              SELECT anon_14.instruction_id AS instruction_id, anon_14.settlement_date AS settlement_date, anon_14.security_id AS security_id, anon_14.currency AS currency,
                anon_14.quantity AS quantity, anon_14.money AS money, anon_14.contra_account AS contra_account, anon_14.street_reference AS street_reference,
                anon_14.account_id AS account_id, anon_14.short_sale AS short_sale, anon_14.trade_date AS trade_date
              FROM (
                SELECT anon_15.instruction_id AS instruction_id, anon_15.settlement_date AS settlement_date, anon_15.security_id AS security_id, anon_15.currency AS currency,
                  anon_15.quantity AS quantity, anon_15.money AS money, anon_15.contra_account AS contra_account, anon_15.street_reference AS street_reference,
                  anon_15.account_id AS account_id, anon_15.short_sale AS short_sale, anon_15.trade_date AS trade_date
                FROM (
                  SELECT anon_16.settlement_date AS settlement_date, anon_16.security_id AS security_id, anon_16.currency AS currency, anon_16.street_reference AS street_reference,
                    anon_16.account_id AS account_id, anon_16.trade_date AS trade_date, 'TFT.' + CAST(anon_16.sender AS VARCHAR(8000)) + '.' + CONVERT(VARCHAR(10), anon_16.root_trade_date, 23) + '.' + CAST(anon_16.exec_id AS VARCHAR(8000)) AS instruction_id,
                    CAST(anon_16.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_16.gross AS DECIMAL(38, 2)) AS money, '-' AS contra_account, CASE WHEN (anon_16.side IN ('SELL_SHORT', 'SELL_SHORT_EXEMPT')) THEN 'Y'
                    ELSE 'N' END AS short_sale
                  FROM (
                    SELECT due_trade.sender AS sender, due_trade.chain AS chain, due_trade.root_trade_date AS root_trade_date, due_trade.exec_id AS exec_id,
                      due_trade.version_exec_id AS version_exec_id, due_trade.entry AS entry, due_trade.trade_date AS trade_date, due_trade.account_id AS account_id,
                      due_trade.account_class AS account_class, due_trade.market_maker AS market_maker, due_trade.security_id AS security_id, due_trade.clearing_path AS clearing_path,
                      due_trade.side AS side, due_trade.quantity AS quantity, due_trade.gross AS gross, due_trade.commission AS commission, due_trade.price AS price,
                      due_trade.section_31_fee AS section_31_fee, due_trade.taf_fee AS taf_fee, due_trade.fees AS fees, due_trade.net_money AS net_money,
                      due_trade.currency AS currency, due_trade.settlement_date AS settlement_date, due_trade.street_reference AS street_reference
                    FROM due_trade
                    WHERE due_trade.clearing_path = 'TRADE_FOR_TRADE'
                  ) AS anon_16
                ) AS anon_15
              ) AS anon_14
              UNION ALL
              SELECT anon_17.instruction_id AS instruction_id, anon_17.settlement_date AS settlement_date, anon_17.security_id AS security_id, anon_17.currency AS currency,
                anon_17.quantity AS quantity, anon_17.money AS money, anon_17.contra_account AS contra_account, anon_17.street_reference AS street_reference,
                anon_17.account_id AS account_id, anon_17.short_sale AS short_sale, anon_17.trade_date AS trade_date
              FROM (
                SELECT anon_18.instruction_id AS instruction_id, anon_18.settlement_date AS settlement_date, anon_18.security_id AS security_id, anon_18.currency AS currency,
                  anon_18.quantity AS quantity, anon_18.money AS money, anon_18.contra_account AS contra_account, anon_18.street_reference AS street_reference,
                  anon_18.account_id AS account_id, anon_18.short_sale AS short_sale, anon_18.trade_date AS trade_date
                FROM (
                  SELECT anon_19.instruction_id AS instruction_id, anon_19.clearing_path AS clearing_path, anon_19.settlement_date AS settlement_date, anon_19.security_id AS security_id,
                    anon_19.currency AS currency, anon_19.money AS money, anon_19.depository_account AS depository_account, anon_19.contra_account AS contra_account,
                    anon_19.street_reference AS street_reference, anon_19.account_id AS account_id, anon_19.short_sale AS short_sale, anon_19.trade_date AS trade_date,
                    anon_19.status_reason AS status_reason, anon_19.ratio_new AS ratio_new, anon_19.ratio_old AS ratio_old, CAST(CAST(CASE WHEN (anon_19.ratio_new IS NULL) THEN anon_19.quantity
                    ELSE CASE WHEN (anon_19.quantity < 0) THEN -CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_19.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_19.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_19.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_19.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_19.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_19.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6))
                    ELSE CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_19.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_19.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_19.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_19.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_19.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_19.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6)) END END AS DECIMAL(18, 6)) AS DECIMAL(38, 6)) AS quantity
                  FROM (
                    SELECT previous_open_instruction.instruction_id AS instruction_id, previous_open_instruction.clearing_path AS clearing_path, previous_open_instruction.settlement_date AS settlement_date,
                      previous_open_instruction.security_id AS security_id, previous_open_instruction.currency AS currency, previous_open_instruction.quantity AS quantity,
                      previous_open_instruction.money AS money, previous_open_instruction.depository_account AS depository_account, previous_open_instruction.contra_account AS contra_account,
                      previous_open_instruction.street_reference AS street_reference, previous_open_instruction.account_id AS account_id, previous_open_instruction.short_sale AS short_sale,
                      previous_open_instruction.trade_date AS trade_date, previous_open_instruction.status_reason AS status_reason, anon_20.ratio_new AS ratio_new,
                      anon_20.ratio_old AS ratio_old
                    FROM previous_open_instruction
                    LEFT OUTER JOIN (
                      SELECT split.security_id AS security_id, split.ratio_new AS ratio_new, split.ratio_old AS ratio_old
                      FROM split
                    ) AS anon_20 ON previous_open_instruction.security_id = anon_20.security_id
                  ) AS anon_19
                ) AS anon_18
              ) AS anon_17
            ) AS anon_13
            GROUP BY anon_13.instruction_id
          ) AS anon_12
          WHERE anon_12.quantity != 0
        ) AS anon_11
      ) AS anon_10
    ) AS anon_9
  ) AS anon_2
) AS anon_1
