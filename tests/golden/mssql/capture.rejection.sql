SELECT anon_1.table_name, anon_1.file_id, anon_1.line_number, anon_1.reason, anon_1.detail, anon_1.raw_text, anon_1.byte_offset, anon_1.byte_length, anon_1.known_date
FROM (
  SELECT anon_2.table_name AS table_name, anon_2.file_id AS file_id, CAST(anon_2.line_number AS BIGINT) AS line_number, anon_2.reason AS reason, anon_2.detail AS detail,
    anon_2.raw_text AS raw_text, CAST(anon_2.byte_offset AS BIGINT) AS byte_offset, CAST(anon_2.byte_length AS BIGINT) AS byte_length, CAST(anon_2.known_date AS DATE) AS known_date
  FROM (
    SELECT anon_3.table_name AS table_name, anon_3.file_id AS file_id, anon_3.line_number AS line_number, anon_3.reason AS reason, anon_3.detail AS detail,
      anon_3.raw_text AS raw_text, anon_3.byte_offset AS byte_offset, anon_3.byte_length AS byte_length, CAST('2026-11-10' AS DATE) AS known_date
    FROM (
      SELECT anon_4.table_name AS table_name, anon_4.file_id AS file_id, anon_4.line_number AS line_number, anon_4.reason AS reason, anon_4.detail AS detail,
        anon_4.raw_text AS raw_text, anon_4.byte_offset AS byte_offset, anon_4.byte_length AS byte_length
      FROM (
        SELECT anon_5.table_name AS table_name, anon_5.file_id AS file_id, anon_5.line_number AS line_number, anon_5.reason AS reason, anon_5.detail AS detail,
          anon_5.raw_text AS raw_text, anon_5.byte_offset AS byte_offset, anon_5.byte_length AS byte_length
        FROM (
          SELECT anon_6.file_id AS file_id, anon_6.line_number AS line_number, anon_6.why AS why, anon_6.byte_offset AS byte_offset, anon_6.byte_length AS byte_length,
            anon_6.detail AS detail, anon_6.raw_text AS raw_text, anon_6.sender AS sender, anon_6.chain AS chain, anon_6.action AS action, anon_6.exec_id AS exec_id,
            anon_6.ref_exec_id AS ref_exec_id, anon_6.cross_reference AS cross_reference, anon_6.trade_date AS trade_date, anon_6.trade_time AS trade_time,
            anon_6.sending_time AS sending_time, anon_6.account_code AS account_code, anon_6.security_code AS security_code, anon_6.security_code_kind AS security_code_kind,
            anon_6.side_code AS side_code, anon_6.side AS side, anon_6.quantity AS quantity, anon_6.price AS price, anon_6.currency AS currency, anon_6.venue AS venue,
            anon_6.capacity AS capacity, anon_6.stated_settlement_date AS stated_settlement_date, anon_6.stated_commission AS stated_commission, anon_6.stated_tax AS stated_tax,
            anon_6.stated_net_money AS stated_net_money, anon_6.street_reference AS street_reference, anon_6.why AS reason, 'execution_message' AS table_name
          FROM (
            SELECT anon_7.file_id AS file_id, anon_7.line_number AS line_number, anon_7.why AS why, execution_message.byte_offset AS byte_offset, execution_message.byte_length AS byte_length,
              execution_message.reason AS reason, execution_message.detail AS detail, execution_message.raw_text AS raw_text, execution_message.sender AS sender,
              execution_message.chain AS chain, execution_message.action AS action, execution_message.exec_id AS exec_id, execution_message.ref_exec_id AS ref_exec_id,
              execution_message.cross_reference AS cross_reference, execution_message.trade_date AS trade_date, execution_message.trade_time AS trade_time,
              execution_message.sending_time AS sending_time, execution_message.account_code AS account_code, execution_message.security_code AS security_code,
              execution_message.security_code_kind AS security_code_kind, execution_message.side_code AS side_code, execution_message.side AS side, execution_message.quantity AS quantity,
              execution_message.price AS price, execution_message.currency AS currency, execution_message.venue AS venue, execution_message.capacity AS capacity,
              execution_message.stated_settlement_date AS stated_settlement_date, execution_message.stated_commission AS stated_commission, execution_message.stated_tax AS stated_tax,
              execution_message.stated_net_money AS stated_net_money, execution_message.street_reference AS street_reference
            FROM (
              SELECT anon_8.file_id AS file_id, anon_8.line_number AS line_number, anon_8.reason AS why
              FROM (
                SELECT execution.file_id AS file_id, execution.line_number AS line_number, execution.sender AS sender, execution.chain AS chain, execution.trade_date AS trade_date,
                  execution.exec_id AS exec_id, execution.action AS action, execution.ref_exec_id AS ref_exec_id, execution.root_trade_date AS root_trade_date,
                  execution.root_exec_id AS root_exec_id, execution.account_id AS account_id, execution.security_id AS security_id, execution.side AS side,
                  execution.quantity AS quantity, execution.price AS price, execution.currency AS currency, execution.capacity AS capacity, execution.trade_time AS trade_time,
                  execution.sending_time AS sending_time, execution.stated_settlement_date AS stated_settlement_date, execution.stated_commission AS stated_commission,
                  execution.stated_tax AS stated_tax, execution.cross_reference AS cross_reference, execution.street_reference AS street_reference, execution.status AS status,
                  execution.reason AS reason, execution.live AS live, execution.known_date AS known_date
                FROM execution
                WHERE execution.status = 'rejected'
              ) AS anon_8
            ) AS anon_7
            LEFT OUTER JOIN execution_message ON anon_7.file_id = execution_message.file_id AND anon_7.line_number = execution_message.line_number
          ) AS anon_6
        ) AS anon_5
      ) AS anon_4
      UNION ALL
      SELECT anon_9.table_name AS table_name, anon_9.file_id AS file_id, anon_9.line_number AS line_number, anon_9.reason AS reason, anon_9.detail AS detail,
        anon_9.raw_text AS raw_text, anon_9.byte_offset AS byte_offset, anon_9.byte_length AS byte_length
      FROM (
        SELECT anon_10.table_name AS table_name, anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.reason AS reason, anon_10.detail AS detail,
          anon_10.raw_text AS raw_text, anon_10.byte_offset AS byte_offset, anon_10.byte_length AS byte_length
        FROM (
          SELECT anon_11.file_id AS file_id, anon_11.line_number AS line_number, anon_11.byte_offset AS byte_offset, anon_11.byte_length AS byte_length,
            anon_11.reason AS reason, anon_11.detail AS detail, anon_11.raw_text AS raw_text, anon_11.activity_reference AS activity_reference, anon_11.activity_kind AS activity_kind,
            anon_11.activity_status AS activity_status, anon_11.settlement_date AS settlement_date, anon_11.depository_account AS depository_account, anon_11.contra_account AS contra_account,
            anon_11.security_code AS security_code, anon_11.security_code_kind AS security_code_kind, anon_11.quantity AS quantity, anon_11.money AS money,
            anon_11.currency AS currency, anon_11.our_reference AS our_reference, anon_11.status_reason AS status_reason, 'depository_message' AS table_name
          FROM (
            SELECT depository_message.file_id AS file_id, depository_message.line_number AS line_number, depository_message.byte_offset AS byte_offset,
              depository_message.byte_length AS byte_length, depository_message.reason AS reason, depository_message.detail AS detail, depository_message.raw_text AS raw_text,
              depository_message.activity_reference AS activity_reference, depository_message.activity_kind AS activity_kind, depository_message.activity_status AS activity_status,
              depository_message.settlement_date AS settlement_date, depository_message.depository_account AS depository_account, depository_message.contra_account AS contra_account,
              depository_message.security_code AS security_code, depository_message.security_code_kind AS security_code_kind, depository_message.quantity AS quantity,
              depository_message.money AS money, depository_message.currency AS currency, depository_message.our_reference AS our_reference, depository_message.status_reason AS status_reason
            FROM depository_message
            WHERE depository_message.reason IS NOT NULL AND depository_message.reason != 'NOT_A_TRADE'
          ) AS anon_11
        ) AS anon_10
      ) AS anon_9
      UNION ALL
      SELECT anon_12.table_name AS table_name, anon_12.file_id AS file_id, anon_12.line_number AS line_number, anon_12.reason AS reason, anon_12.detail AS detail,
        anon_12.raw_text AS raw_text, anon_12.byte_offset AS byte_offset, anon_12.byte_length AS byte_length
      FROM (
        SELECT anon_13.table_name AS table_name, anon_13.file_id AS file_id, anon_13.line_number AS line_number, anon_13.reason AS reason, anon_13.detail AS detail,
          anon_13.raw_text AS raw_text, anon_13.byte_offset AS byte_offset, anon_13.byte_length AS byte_length
        FROM (
          SELECT anon_14.file_id AS file_id, anon_14.line_number AS line_number, anon_14.byte_offset AS byte_offset, anon_14.byte_length AS byte_length,
            anon_14.reason AS reason, anon_14.detail AS detail, anon_14.raw_text AS raw_text, anon_14.statement_source AS statement_source, anon_14.account_code AS account_code,
            anon_14.statement_date AS statement_date, anon_14.security_code AS security_code, anon_14.security_code_kind AS security_code_kind, anon_14.balance_kind AS balance_kind,
            anon_14.quantity AS quantity, anon_14.price AS price, anon_14.currency AS currency, 'stated_position' AS table_name
          FROM (
            SELECT stated_position.file_id AS file_id, stated_position.line_number AS line_number, stated_position.byte_offset AS byte_offset, stated_position.byte_length AS byte_length,
              stated_position.reason AS reason, stated_position.detail AS detail, stated_position.raw_text AS raw_text, stated_position.statement_source AS statement_source,
              stated_position.account_code AS account_code, stated_position.statement_date AS statement_date, stated_position.security_code AS security_code,
              stated_position.security_code_kind AS security_code_kind, stated_position.balance_kind AS balance_kind, stated_position.quantity AS quantity,
              stated_position.price AS price, stated_position.currency AS currency
            FROM stated_position
            WHERE stated_position.reason IS NOT NULL AND stated_position.reason != 'NOT_A_TRADE'
          ) AS anon_14
        ) AS anon_13
      ) AS anon_12
      UNION ALL
      SELECT anon_15.table_name AS table_name, anon_15.file_id AS file_id, anon_15.line_number AS line_number, anon_15.reason AS reason, anon_15.detail AS detail,
        anon_15.raw_text AS raw_text, anon_15.byte_offset AS byte_offset, anon_15.byte_length AS byte_length
      FROM (
        SELECT anon_16.table_name AS table_name, anon_16.file_id AS file_id, anon_16.line_number AS line_number, anon_16.reason AS reason, anon_16.detail AS detail,
          anon_16.raw_text AS raw_text, anon_16.byte_offset AS byte_offset, anon_16.byte_length AS byte_length
        FROM (
          SELECT anon_17.file_id AS file_id, anon_17.line_number AS line_number, anon_17.byte_offset AS byte_offset, anon_17.byte_length AS byte_length,
            anon_17.reason AS reason, anon_17.detail AS detail, anon_17.raw_text AS raw_text, anon_17.statement_source AS statement_source, anon_17.statement_reference AS statement_reference,
            anon_17.account_code AS account_code, anon_17.balance_date AS balance_date, anon_17.balance_kind AS balance_kind, anon_17.currency AS currency,
            anon_17.amount AS amount, 'stated_balance' AS table_name
          FROM (
            SELECT stated_balance.file_id AS file_id, stated_balance.line_number AS line_number, stated_balance.byte_offset AS byte_offset, stated_balance.byte_length AS byte_length,
              stated_balance.reason AS reason, stated_balance.detail AS detail, stated_balance.raw_text AS raw_text, stated_balance.statement_source AS statement_source,
              stated_balance.statement_reference AS statement_reference, stated_balance.account_code AS account_code, stated_balance.balance_date AS balance_date,
              stated_balance.balance_kind AS balance_kind, stated_balance.currency AS currency, stated_balance.amount AS amount
            FROM stated_balance
            WHERE stated_balance.reason IS NOT NULL AND stated_balance.reason != 'NOT_A_TRADE'
          ) AS anon_17
        ) AS anon_16
      ) AS anon_15
      UNION ALL
      SELECT anon_18.table_name AS table_name, anon_18.file_id AS file_id, anon_18.line_number AS line_number, anon_18.reason AS reason, anon_18.detail AS detail,
        anon_18.raw_text AS raw_text, anon_18.byte_offset AS byte_offset, anon_18.byte_length AS byte_length
      FROM (
        SELECT anon_19.table_name AS table_name, anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.reason AS reason, anon_19.detail AS detail,
          anon_19.raw_text AS raw_text, anon_19.byte_offset AS byte_offset, anon_19.byte_length AS byte_length
        FROM (
          SELECT anon_20.file_id AS file_id, anon_20.line_number AS line_number, anon_20.byte_offset AS byte_offset, anon_20.byte_length AS byte_length,
            anon_20.reason AS reason, anon_20.detail AS detail, anon_20.raw_text AS raw_text, anon_20.statement_source AS statement_source, anon_20.statement_reference AS statement_reference,
            anon_20.account_code AS account_code, anon_20.entry_date AS entry_date, anon_20.value_date AS value_date, anon_20.currency AS currency, anon_20.amount AS amount,
            anon_20.entry_code AS entry_code, anon_20.our_reference AS our_reference, anon_20.their_reference AS their_reference, anon_20.narrative AS narrative,
            'stated_entry' AS table_name
          FROM (
            SELECT stated_entry.file_id AS file_id, stated_entry.line_number AS line_number, stated_entry.byte_offset AS byte_offset, stated_entry.byte_length AS byte_length,
              stated_entry.reason AS reason, stated_entry.detail AS detail, stated_entry.raw_text AS raw_text, stated_entry.statement_source AS statement_source,
              stated_entry.statement_reference AS statement_reference, stated_entry.account_code AS account_code, stated_entry.entry_date AS entry_date,
              stated_entry.value_date AS value_date, stated_entry.currency AS currency, stated_entry.amount AS amount, stated_entry.entry_code AS entry_code,
              stated_entry.our_reference AS our_reference, stated_entry.their_reference AS their_reference, stated_entry.narrative AS narrative
            FROM stated_entry
            WHERE stated_entry.reason IS NOT NULL AND stated_entry.reason != 'NOT_A_TRADE'
          ) AS anon_20
        ) AS anon_19
      ) AS anon_18
      UNION ALL
      SELECT anon_21.table_name AS table_name, anon_21.file_id AS file_id, anon_21.line_number AS line_number, anon_21.reason AS reason, anon_21.detail AS detail,
        anon_21.raw_text AS raw_text, anon_21.byte_offset AS byte_offset, anon_21.byte_length AS byte_length
      FROM (
        SELECT anon_22.table_name AS table_name, anon_22.file_id AS file_id, anon_22.line_number AS line_number, anon_22.reason AS reason, anon_22.detail AS detail,
          anon_22.raw_text AS raw_text, anon_22.byte_offset AS byte_offset, anon_22.byte_length AS byte_length
        FROM (
          SELECT anon_23.file_id AS file_id, anon_23.line_number AS line_number, anon_23.byte_offset AS byte_offset, anon_23.byte_length AS byte_length,
            anon_23.reason AS reason, anon_23.detail AS detail, anon_23.raw_text AS raw_text, anon_23.sender AS sender, anon_23.movement_id AS movement_id,
            anon_23.account_code AS account_code, anon_23.bank_account AS bank_account, anon_23.movement_kind AS movement_kind, anon_23.value_date AS value_date,
            anon_23.currency AS currency, anon_23.amount AS amount, anon_23.security_code AS security_code, anon_23.security_code_kind AS security_code_kind,
            anon_23.narrative AS narrative, 'cash_message' AS table_name
          FROM (
            SELECT cash_message.file_id AS file_id, cash_message.line_number AS line_number, cash_message.byte_offset AS byte_offset, cash_message.byte_length AS byte_length,
              cash_message.reason AS reason, cash_message.detail AS detail, cash_message.raw_text AS raw_text, cash_message.sender AS sender, cash_message.movement_id AS movement_id,
              cash_message.account_code AS account_code, cash_message.bank_account AS bank_account, cash_message.movement_kind AS movement_kind, cash_message.value_date AS value_date,
              cash_message.currency AS currency, cash_message.amount AS amount, cash_message.security_code AS security_code, cash_message.security_code_kind AS security_code_kind,
              cash_message.narrative AS narrative
            FROM cash_message
            WHERE cash_message.reason IS NOT NULL AND cash_message.reason != 'NOT_A_TRADE'
          ) AS anon_23
        ) AS anon_22
      ) AS anon_21
      UNION ALL
      SELECT anon_24.table_name AS table_name, anon_24.file_id AS file_id, anon_24.line_number AS line_number, anon_24.reason AS reason, anon_24.detail AS detail,
        anon_24.raw_text AS raw_text, anon_24.byte_offset AS byte_offset, anon_24.byte_length AS byte_length
      FROM (
        SELECT anon_25.table_name AS table_name, anon_25.file_id AS file_id, anon_25.line_number AS line_number, anon_25.reason AS reason, anon_25.detail AS detail,
          anon_25.raw_text AS raw_text, anon_25.byte_offset AS byte_offset, anon_25.byte_length AS byte_length
        FROM (
          SELECT anon_26.file_id AS file_id, anon_26.line_number AS line_number, anon_26.byte_offset AS byte_offset, anon_26.byte_length AS byte_length,
            anon_26.reason AS reason, anon_26.detail AS detail, anon_26.raw_text AS raw_text, anon_26.event_id AS event_id, anon_26.loan_id AS loan_id,
            anon_26.event_kind AS event_kind, anon_26.direction AS direction, anon_26.counterparty AS counterparty, anon_26.security_code AS security_code,
            anon_26.security_code_kind AS security_code_kind, anon_26.quantity AS quantity, anon_26.loan_price AS loan_price, anon_26.margin_rate AS margin_rate,
            anon_26.rebate_rate AS rebate_rate, anon_26.effective_date AS effective_date, anon_26.currency AS currency, 'loan_message' AS table_name
          FROM (
            SELECT loan_message.file_id AS file_id, loan_message.line_number AS line_number, loan_message.byte_offset AS byte_offset, loan_message.byte_length AS byte_length,
              loan_message.reason AS reason, loan_message.detail AS detail, loan_message.raw_text AS raw_text, loan_message.event_id AS event_id, loan_message.loan_id AS loan_id,
              loan_message.event_kind AS event_kind, loan_message.direction AS direction, loan_message.counterparty AS counterparty, loan_message.security_code AS security_code,
              loan_message.security_code_kind AS security_code_kind, loan_message.quantity AS quantity, loan_message.loan_price AS loan_price, loan_message.margin_rate AS margin_rate,
              loan_message.rebate_rate AS rebate_rate, loan_message.effective_date AS effective_date, loan_message.currency AS currency
            FROM loan_message
            WHERE loan_message.reason IS NOT NULL AND loan_message.reason != 'NOT_A_TRADE'
          ) AS anon_26
        ) AS anon_25
      ) AS anon_24
      UNION ALL
      SELECT anon_27.table_name AS table_name, anon_27.file_id AS file_id, anon_27.line_number AS line_number, anon_27.reason AS reason, anon_27.detail AS detail,
        anon_27.raw_text AS raw_text, anon_27.byte_offset AS byte_offset, anon_27.byte_length AS byte_length
      FROM (
        SELECT anon_28.table_name AS table_name, anon_28.file_id AS file_id, anon_28.line_number AS line_number, anon_28.reason AS reason, anon_28.detail AS detail,
          anon_28.raw_text AS raw_text, anon_28.byte_offset AS byte_offset, anon_28.byte_length AS byte_length
        FROM (
          SELECT anon_29.file_id AS file_id, anon_29.line_number AS line_number, anon_29.byte_offset AS byte_offset, anon_29.byte_length AS byte_length,
            anon_29.reason AS reason, anon_29.detail AS detail, anon_29.raw_text AS raw_text, anon_29.message_kind AS message_kind, anon_29.action_id AS action_id,
            anon_29.action_kind AS action_kind, anon_29.account_code AS account_code, anon_29.security_code AS security_code, anon_29.security_code_kind AS security_code_kind,
            anon_29.ex_date AS ex_date, anon_29.record_date AS record_date, anon_29.payable_date AS payable_date, anon_29.cash_rate AS cash_rate, anon_29.ratio_new AS ratio_new,
            anon_29.ratio_old AS ratio_old, anon_29.quantity AS quantity, anon_29.amount AS amount, anon_29.currency AS currency, anon_29.narrative AS narrative,
            'corporate_action_message' AS table_name
          FROM (
            SELECT corporate_action_message.file_id AS file_id, corporate_action_message.line_number AS line_number, corporate_action_message.byte_offset AS byte_offset,
              corporate_action_message.byte_length AS byte_length, corporate_action_message.reason AS reason, corporate_action_message.detail AS detail,
              corporate_action_message.raw_text AS raw_text, corporate_action_message.message_kind AS message_kind, corporate_action_message.action_id AS action_id,
              corporate_action_message.action_kind AS action_kind, corporate_action_message.account_code AS account_code, corporate_action_message.security_code AS security_code,
              corporate_action_message.security_code_kind AS security_code_kind, corporate_action_message.ex_date AS ex_date, corporate_action_message.record_date AS record_date,
              corporate_action_message.payable_date AS payable_date, corporate_action_message.cash_rate AS cash_rate, corporate_action_message.ratio_new AS ratio_new,
              corporate_action_message.ratio_old AS ratio_old, corporate_action_message.quantity AS quantity, corporate_action_message.amount AS amount,
              corporate_action_message.currency AS currency, corporate_action_message.narrative AS narrative
            FROM corporate_action_message
            WHERE corporate_action_message.reason IS NOT NULL AND corporate_action_message.reason != 'NOT_A_TRADE'
          ) AS anon_29
        ) AS anon_28
      ) AS anon_27
      UNION ALL
      SELECT anon_30.table_name AS table_name, anon_30.file_id AS file_id, anon_30.line_number AS line_number, anon_30.reason AS reason, anon_30.detail AS detail,
        anon_30.raw_text AS raw_text, anon_30.byte_offset AS byte_offset, anon_30.byte_length AS byte_length
      FROM (
        SELECT anon_31.table_name AS table_name, anon_31.file_id AS file_id, anon_31.line_number AS line_number, anon_31.reason AS reason, anon_31.detail AS detail,
          anon_31.raw_text AS raw_text, anon_31.byte_offset AS byte_offset, anon_31.byte_length AS byte_length
        FROM (
          SELECT anon_32.file_id AS file_id, anon_32.line_number AS line_number, anon_32.byte_offset AS byte_offset, anon_32.byte_length AS byte_length,
            anon_32.reason AS reason, anon_32.detail AS detail, anon_32.raw_text AS raw_text, anon_32.sender AS sender, anon_32.transfer_id AS transfer_id,
            anon_32.account_code AS account_code, anon_32.security_code AS security_code, anon_32.security_code_kind AS security_code_kind, anon_32.quantity AS quantity,
            anon_32.cost_price AS cost_price, anon_32.transfer_date AS transfer_date, anon_32.currency AS currency, anon_32.depository_account AS depository_account,
            anon_32.contra_account AS contra_account, 'transfer_message' AS table_name
          FROM (
            SELECT transfer_message.file_id AS file_id, transfer_message.line_number AS line_number, transfer_message.byte_offset AS byte_offset, transfer_message.byte_length AS byte_length,
              transfer_message.reason AS reason, transfer_message.detail AS detail, transfer_message.raw_text AS raw_text, transfer_message.sender AS sender,
              transfer_message.transfer_id AS transfer_id, transfer_message.account_code AS account_code, transfer_message.security_code AS security_code,
              transfer_message.security_code_kind AS security_code_kind, transfer_message.quantity AS quantity, transfer_message.cost_price AS cost_price,
              transfer_message.transfer_date AS transfer_date, transfer_message.currency AS currency, transfer_message.depository_account AS depository_account,
              transfer_message.contra_account AS contra_account
            FROM transfer_message
            WHERE transfer_message.reason IS NOT NULL AND transfer_message.reason != 'NOT_A_TRADE'
          ) AS anon_32
        ) AS anon_31
      ) AS anon_30
      UNION ALL
      SELECT anon_33.table_name AS table_name, anon_33.file_id AS file_id, anon_33.line_number AS line_number, anon_33.reason AS reason, anon_33.detail AS detail,
        anon_33.raw_text AS raw_text, anon_33.byte_offset AS byte_offset, anon_33.byte_length AS byte_length
      FROM (
        SELECT anon_34.table_name AS table_name, anon_34.file_id AS file_id, anon_34.line_number AS line_number, anon_34.reason AS reason, anon_34.detail AS detail,
          anon_34.raw_text AS raw_text, anon_34.byte_offset AS byte_offset, anon_34.byte_length AS byte_length
        FROM (
          SELECT anon_35.file_id AS file_id, anon_35.line_number AS line_number, anon_35.why AS why, anon_35.byte_offset AS byte_offset, anon_35.byte_length AS byte_length,
            anon_35.detail AS detail, anon_35.raw_text AS raw_text, anon_35.sender AS sender, anon_35.transfer_id AS transfer_id, anon_35.account_code AS account_code,
            anon_35.security_code AS security_code, anon_35.security_code_kind AS security_code_kind, anon_35.quantity AS quantity, anon_35.cost_price AS cost_price,
            anon_35.transfer_date AS transfer_date, anon_35.currency AS currency, anon_35.depository_account AS depository_account, anon_35.contra_account AS contra_account,
            anon_35.why AS reason, 'transfer_message' AS table_name
          FROM (
            SELECT anon_36.file_id AS file_id, anon_36.line_number AS line_number, anon_36.why AS why, transfer_message.byte_offset AS byte_offset, transfer_message.byte_length AS byte_length,
              transfer_message.reason AS reason, transfer_message.detail AS detail, transfer_message.raw_text AS raw_text, transfer_message.sender AS sender,
              transfer_message.transfer_id AS transfer_id, transfer_message.account_code AS account_code, transfer_message.security_code AS security_code,
              transfer_message.security_code_kind AS security_code_kind, transfer_message.quantity AS quantity, transfer_message.cost_price AS cost_price,
              transfer_message.transfer_date AS transfer_date, transfer_message.currency AS currency, transfer_message.depository_account AS depository_account,
              transfer_message.contra_account AS contra_account
            FROM (
              SELECT anon_37.file_id AS file_id, anon_37.line_number AS line_number, anon_37.reason AS why
              FROM (
                SELECT security_transfer.file_id AS file_id, security_transfer.line_number AS line_number, security_transfer.sender AS sender, security_transfer.transfer_id AS transfer_id,
                  security_transfer.transfer_kind AS transfer_kind, security_transfer.account_id AS account_id, security_transfer.account_class AS account_class,
                  security_transfer.depository_account AS depository_account, security_transfer.contra_account AS contra_account, security_transfer.security_id AS security_id,
                  security_transfer.quantity AS quantity, security_transfer.cost_price AS cost_price, security_transfer.cost AS cost, security_transfer.cost_reason AS cost_reason,
                  security_transfer.transfer_date AS transfer_date, security_transfer.currency AS currency, security_transfer.lot_id AS lot_id, security_transfer.status AS status,
                  security_transfer.reason AS reason, security_transfer.known_date AS known_date
                FROM security_transfer
                WHERE security_transfer.status = 'rejected'
              ) AS anon_37
            ) AS anon_36
            JOIN transfer_message ON anon_36.file_id = transfer_message.file_id AND anon_36.line_number = transfer_message.line_number
          ) AS anon_35
        ) AS anon_34
      ) AS anon_33
      UNION ALL
      SELECT anon_38.table_name AS table_name, anon_38.file_id AS file_id, anon_38.line_number AS line_number, anon_38.reason AS reason, anon_38.detail AS detail,
        anon_38.raw_text AS raw_text, anon_38.byte_offset AS byte_offset, anon_38.byte_length AS byte_length
      FROM (
        SELECT anon_39.table_name AS table_name, anon_39.file_id AS file_id, anon_39.line_number AS line_number, anon_39.reason AS reason, anon_39.detail AS detail,
          anon_39.raw_text AS raw_text, anon_39.byte_offset AS byte_offset, anon_39.byte_length AS byte_length
        FROM (
          SELECT anon_40.file_id AS file_id, anon_40.line_number AS line_number, anon_40.byte_offset AS byte_offset, anon_40.byte_length AS byte_length,
            anon_40.reason AS reason, anon_40.detail AS detail, anon_40.raw_text AS raw_text, anon_40.rate_source AS rate_source, anon_40.rate_date AS rate_date,
            anon_40.from_currency AS from_currency, anon_40.to_currency AS to_currency, anon_40.fx_rate AS fx_rate, 'fx_rate_message' AS table_name
          FROM (
            SELECT fx_rate_message.file_id AS file_id, fx_rate_message.line_number AS line_number, fx_rate_message.byte_offset AS byte_offset, fx_rate_message.byte_length AS byte_length,
              fx_rate_message.reason AS reason, fx_rate_message.detail AS detail, fx_rate_message.raw_text AS raw_text, fx_rate_message.rate_source AS rate_source,
              fx_rate_message.rate_date AS rate_date, fx_rate_message.from_currency AS from_currency, fx_rate_message.to_currency AS to_currency, fx_rate_message.fx_rate AS fx_rate
            FROM fx_rate_message
            WHERE fx_rate_message.reason IS NOT NULL AND fx_rate_message.reason != 'NOT_A_TRADE'
          ) AS anon_40
        ) AS anon_39
      ) AS anon_38
      UNION ALL
      SELECT anon_41.table_name AS table_name, anon_41.file_id AS file_id, anon_41.line_number AS line_number, anon_41.reason AS reason, anon_41.detail AS detail,
        anon_41.raw_text AS raw_text, anon_41.byte_offset AS byte_offset, anon_41.byte_length AS byte_length
      FROM (
        SELECT anon_42.table_name AS table_name, anon_42.file_id AS file_id, anon_42.line_number AS line_number, anon_42.reason AS reason, anon_42.detail AS detail,
          anon_42.raw_text AS raw_text, anon_42.byte_offset AS byte_offset, anon_42.byte_length AS byte_length
        FROM (
          SELECT anon_43.file_id AS file_id, anon_43.line_number AS line_number, anon_43.byte_offset AS byte_offset, anon_43.byte_length AS byte_length,
            anon_43.reason AS reason, anon_43.detail AS detail, anon_43.raw_text AS raw_text, anon_43.security_id AS security_id, anon_43.isin AS isin,
            anon_43.cusip AS cusip, anon_43.sedol AS sedol, anon_43.symbol AS symbol, anon_43.symbol_from AS symbol_from, anon_43.name AS name, anon_43.asset_class AS asset_class,
            anon_43.currency AS currency, anon_43.clearing_path AS clearing_path, anon_43.shares_outstanding AS shares_outstanding, 'security_message' AS table_name
          FROM (
            SELECT security_message.file_id AS file_id, security_message.line_number AS line_number, security_message.byte_offset AS byte_offset, security_message.byte_length AS byte_length,
              security_message.reason AS reason, security_message.detail AS detail, security_message.raw_text AS raw_text, security_message.security_id AS security_id,
              security_message.isin AS isin, security_message.cusip AS cusip, security_message.sedol AS sedol, security_message.symbol AS symbol, security_message.symbol_from AS symbol_from,
              security_message.name AS name, security_message.asset_class AS asset_class, security_message.currency AS currency, security_message.clearing_path AS clearing_path,
              security_message.shares_outstanding AS shares_outstanding
            FROM security_message
            WHERE security_message.reason IS NOT NULL AND security_message.reason != 'NOT_A_TRADE'
          ) AS anon_43
        ) AS anon_42
      ) AS anon_41
      UNION ALL
      SELECT anon_44.table_name AS table_name, anon_44.file_id AS file_id, anon_44.line_number AS line_number, anon_44.reason AS reason, anon_44.detail AS detail,
        anon_44.raw_text AS raw_text, anon_44.byte_offset AS byte_offset, anon_44.byte_length AS byte_length
      FROM (
        SELECT anon_45.table_name AS table_name, anon_45.file_id AS file_id, anon_45.line_number AS line_number, anon_45.reason AS reason, anon_45.detail AS detail,
          anon_45.raw_text AS raw_text, anon_45.byte_offset AS byte_offset, anon_45.byte_length AS byte_length
        FROM (
          SELECT anon_46.file_id AS file_id, anon_46.line_number AS line_number, anon_46.byte_offset AS byte_offset, anon_46.byte_length AS byte_length,
            anon_46.reason AS reason, anon_46.detail AS detail, anon_46.raw_text AS raw_text, anon_46.account_id AS account_id, anon_46.account_name AS account_name,
            anon_46.account_class AS account_class, anon_46.account_type AS account_type, anon_46.market_maker AS market_maker, anon_46.commission_schedule AS commission_schedule,
            anon_46.sender AS sender, anon_46.account_code AS account_code, 'account_message' AS table_name
          FROM (
            SELECT account_message.file_id AS file_id, account_message.line_number AS line_number, account_message.byte_offset AS byte_offset, account_message.byte_length AS byte_length,
              account_message.reason AS reason, account_message.detail AS detail, account_message.raw_text AS raw_text, account_message.account_id AS account_id,
              account_message.account_name AS account_name, account_message.account_class AS account_class, account_message.account_type AS account_type,
              account_message.market_maker AS market_maker, account_message.commission_schedule AS commission_schedule, account_message.sender AS sender,
              account_message.account_code AS account_code
            FROM account_message
            WHERE account_message.reason IS NOT NULL AND account_message.reason != 'NOT_A_TRADE'
          ) AS anon_46
        ) AS anon_45
      ) AS anon_44
      UNION ALL
      SELECT anon_47.table_name AS table_name, anon_47.file_id AS file_id, anon_47.line_number AS line_number, anon_47.reason AS reason, anon_47.detail AS detail,
        anon_47.raw_text AS raw_text, anon_47.byte_offset AS byte_offset, anon_47.byte_length AS byte_length
      FROM (
        SELECT anon_48.table_name AS table_name, anon_48.file_id AS file_id, anon_48.line_number AS line_number, anon_48.reason AS reason, anon_48.detail AS detail,
          anon_48.raw_text AS raw_text, anon_48.byte_offset AS byte_offset, anon_48.byte_length AS byte_length
        FROM (
          SELECT anon_49.file_id AS file_id, anon_49.line_number AS line_number, anon_49.byte_offset AS byte_offset, anon_49.byte_length AS byte_length,
            anon_49.reason AS reason, anon_49.detail AS detail, anon_49.raw_text AS raw_text, anon_49.security_code AS security_code, anon_49.security_code_kind AS security_code_kind,
            anon_49.price_date AS price_date, anon_49.close_price AS close_price, anon_49.currency AS currency, anon_49.price_source AS price_source, 'price_message' AS table_name
          FROM (
            SELECT price_message.file_id AS file_id, price_message.line_number AS line_number, price_message.byte_offset AS byte_offset, price_message.byte_length AS byte_length,
              price_message.reason AS reason, price_message.detail AS detail, price_message.raw_text AS raw_text, price_message.security_code AS security_code,
              price_message.security_code_kind AS security_code_kind, price_message.price_date AS price_date, price_message.close_price AS close_price,
              price_message.currency AS currency, price_message.price_source AS price_source
            FROM price_message
            WHERE price_message.reason IS NOT NULL AND price_message.reason != 'NOT_A_TRADE'
          ) AS anon_49
        ) AS anon_48
      ) AS anon_47
      UNION ALL
      SELECT anon_50.table_name AS table_name, anon_50.file_id AS file_id, anon_50.line_number AS line_number, anon_50.reason AS reason, anon_50.detail AS detail,
        anon_50.raw_text AS raw_text, anon_50.byte_offset AS byte_offset, anon_50.byte_length AS byte_length
      FROM (
        SELECT anon_51.table_name AS table_name, anon_51.file_id AS file_id, anon_51.line_number AS line_number, anon_51.reason AS reason, anon_51.detail AS detail,
          anon_51.raw_text AS raw_text, anon_51.byte_offset AS byte_offset, anon_51.byte_length AS byte_length
        FROM (
          SELECT anon_52.file_id AS file_id, anon_52.line_number AS line_number, anon_52.byte_offset AS byte_offset, anon_52.byte_length AS byte_length,
            anon_52.reason AS reason, anon_52.detail AS detail, anon_52.raw_text AS raw_text, anon_52.opening_kind AS opening_kind, anon_52.account_code AS account_code,
            anon_52.ledger_account AS ledger_account, anon_52.security_code AS security_code, anon_52.security_code_kind AS security_code_kind, anon_52.quantity AS quantity,
            anon_52.amount AS amount, anon_52.price AS price, anon_52.origin_date AS origin_date, anon_52.short_quantity AS short_quantity, anon_52.reference AS reference,
            anon_52.direction AS direction, anon_52.margin_rate AS margin_rate, anon_52.rebate_rate AS rebate_rate, anon_52.currency AS currency, 'opening_message' AS table_name
          FROM (
            SELECT opening_message.file_id AS file_id, opening_message.line_number AS line_number, opening_message.byte_offset AS byte_offset, opening_message.byte_length AS byte_length,
              opening_message.reason AS reason, opening_message.detail AS detail, opening_message.raw_text AS raw_text, opening_message.opening_kind AS opening_kind,
              opening_message.account_code AS account_code, opening_message.ledger_account AS ledger_account, opening_message.security_code AS security_code,
              opening_message.security_code_kind AS security_code_kind, opening_message.quantity AS quantity, opening_message.amount AS amount, opening_message.price AS price,
              opening_message.origin_date AS origin_date, opening_message.short_quantity AS short_quantity, opening_message.reference AS reference, opening_message.direction AS direction,
              opening_message.margin_rate AS margin_rate, opening_message.rebate_rate AS rebate_rate, opening_message.currency AS currency
            FROM opening_message
            WHERE opening_message.reason IS NOT NULL AND opening_message.reason != 'NOT_A_TRADE'
          ) AS anon_52
        ) AS anon_51
      ) AS anon_50
    ) AS anon_3
  ) AS anon_2
) AS anon_1
