SELECT anon_1.file_id, anon_1.line_number, anon_1.file_name, anon_1.sender, anon_1.chain, anon_1.trade_date, anon_1.exec_id, anon_1.action, anon_1.ref_exec_id,
  anon_1.cross_reference, anon_1.order_time, anon_1.content, anon_1.terms
FROM (
  SELECT anon_2.file_id AS file_id, CAST(anon_2.line_number AS BIGINT) AS line_number, anon_2.file_name AS file_name, anon_2.sender AS sender, anon_2.chain AS chain,
    CAST(anon_2.trade_date AS DATE) AS trade_date, anon_2.exec_id AS exec_id, anon_2.action AS action, anon_2.ref_exec_id AS ref_exec_id, anon_2.cross_reference AS cross_reference,
    CAST(anon_2.order_time AS DATETIME2(6)) AS order_time, anon_2.content AS content, anon_2.terms AS terms
  FROM (
    SELECT anon_3.file_id AS file_id, anon_3.line_number AS line_number, anon_3.byte_offset AS byte_offset, anon_3.byte_length AS byte_length, anon_3.reason AS reason,
      anon_3.detail AS detail, anon_3.raw_text AS raw_text, anon_3.sender AS sender, anon_3.chain AS chain, anon_3.action AS action, anon_3.exec_id AS exec_id,
      anon_3.ref_exec_id AS ref_exec_id, anon_3.cross_reference AS cross_reference, anon_3.trade_date AS trade_date, anon_3.trade_time AS trade_time, anon_3.sending_time AS sending_time,
      anon_3.account_code AS account_code, anon_3.security_code AS security_code, anon_3.security_code_kind AS security_code_kind, anon_3.side_code AS side_code,
      anon_3.side AS side, anon_3.quantity AS quantity, anon_3.price AS price, anon_3.venue AS venue, anon_3.capacity AS capacity, anon_3.stated_settlement_date AS stated_settlement_date,
      anon_3.stated_commission AS stated_commission, anon_3.stated_tax AS stated_tax, anon_3.stated_net_money AS stated_net_money, anon_3.street_reference AS street_reference,
      anon_3.code_sender AS code_sender, anon_3.own_account_id AS own_account_id, anon_3.general_account_id AS general_account_id, anon_3.account_id AS account_id,
      anon_3.code_from AS code_from, anon_3.code_to AS code_to, anon_3.security_id AS security_id, anon_3.security_currency AS security_currency, anon_3.clearing_path AS clearing_path,
      anon_3.lookup_reason AS lookup_reason, anon_3.currency AS currency, anon_3.file_name AS file_name, CAST(coalesce(CAST(anon_3.action AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_3.ref_exec_id AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_3.account_id AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_3.security_id AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_3.side AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_3.quantity AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_3.price AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_3.currency AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' AS content,
      CAST(coalesce(CAST(anon_3.account_id AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_3.security_id AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_3.side AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_3.quantity AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_3.price AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_3.currency AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' AS terms,
      coalesce(anon_3.sending_time, anon_3.trade_time, CAST('1900-01-01 00:00:00.000000' AS DATETIME2(6))) AS order_time
    FROM (
      SELECT anon_4.file_id AS file_id, anon_4.line_number AS line_number, anon_4.byte_offset AS byte_offset, anon_4.byte_length AS byte_length, anon_4.reason AS reason,
        anon_4.detail AS detail, anon_4.raw_text AS raw_text, anon_4.sender AS sender, anon_4.chain AS chain, anon_4.action AS action, anon_4.exec_id AS exec_id,
        anon_4.ref_exec_id AS ref_exec_id, anon_4.cross_reference AS cross_reference, anon_4.trade_date AS trade_date, anon_4.trade_time AS trade_time,
        anon_4.sending_time AS sending_time, anon_4.account_code AS account_code, anon_4.security_code AS security_code, anon_4.security_code_kind AS security_code_kind,
        anon_4.side_code AS side_code, anon_4.side AS side, anon_4.quantity AS quantity, anon_4.price AS price, anon_4.venue AS venue, anon_4.capacity AS capacity,
        anon_4.stated_settlement_date AS stated_settlement_date, anon_4.stated_commission AS stated_commission, anon_4.stated_tax AS stated_tax, anon_4.stated_net_money AS stated_net_money,
        anon_4.street_reference AS street_reference, anon_4.code_sender AS code_sender, anon_4.own_account_id AS own_account_id, anon_4.general_account_id AS general_account_id,
        anon_4.account_id AS account_id, anon_4.code_from AS code_from, anon_4.code_to AS code_to, anon_4.security_id AS security_id, anon_4.security_currency AS security_currency,
        anon_4.clearing_path AS clearing_path, anon_4.lookup_reason AS lookup_reason, anon_4.currency AS currency, anon_5.file_name AS file_name
      FROM (
        SELECT anon_6.file_id AS file_id, anon_6.line_number AS line_number, anon_6.byte_offset AS byte_offset, anon_6.byte_length AS byte_length, anon_6.reason AS reason,
          anon_6.detail AS detail, anon_6.raw_text AS raw_text, anon_6.sender AS sender, anon_6.chain AS chain, anon_6.action AS action, anon_6.exec_id AS exec_id,
          anon_6.ref_exec_id AS ref_exec_id, anon_6.cross_reference AS cross_reference, anon_6.trade_date AS trade_date, anon_6.trade_time AS trade_time,
          anon_6.sending_time AS sending_time, anon_6.account_code AS account_code, anon_6.security_code AS security_code, anon_6.security_code_kind AS security_code_kind,
          anon_6.side_code AS side_code, anon_6.side AS side, anon_6.quantity AS quantity, anon_6.price AS price, anon_6.venue AS venue, anon_6.capacity AS capacity,
          anon_6.stated_settlement_date AS stated_settlement_date, anon_6.stated_commission AS stated_commission, anon_6.stated_tax AS stated_tax, anon_6.stated_net_money AS stated_net_money,
          anon_6.street_reference AS street_reference, anon_6.code_sender AS code_sender, anon_6.own_account_id AS own_account_id, anon_6.general_account_id AS general_account_id,
          anon_6.account_id AS account_id, anon_6.code_from AS code_from, anon_6.code_to AS code_to, anon_6.security_id AS security_id, anon_6.security_currency AS security_currency,
          anon_6.clearing_path AS clearing_path, anon_6.lookup_reason AS lookup_reason, anon_6.currency AS currency
        FROM (
          SELECT anon_7.file_id AS file_id, anon_7.line_number AS line_number, anon_7.byte_offset AS byte_offset, anon_7.byte_length AS byte_length, anon_7.reason AS reason,
            anon_7.detail AS detail, anon_7.raw_text AS raw_text, anon_7.sender AS sender, anon_7.chain AS chain, anon_7.action AS action, anon_7.exec_id AS exec_id,
            anon_7.ref_exec_id AS ref_exec_id, anon_7.cross_reference AS cross_reference, anon_7.trade_date AS trade_date, anon_7.trade_time AS trade_time,
            anon_7.sending_time AS sending_time, anon_7.account_code AS account_code, anon_7.security_code AS security_code, anon_7.security_code_kind AS security_code_kind,
            anon_7.side_code AS side_code, anon_7.side AS side, anon_7.quantity AS quantity, anon_7.price AS price, anon_7.venue AS venue, anon_7.capacity AS capacity,
            anon_7.stated_settlement_date AS stated_settlement_date, anon_7.stated_commission AS stated_commission, anon_7.stated_tax AS stated_tax, anon_7.stated_net_money AS stated_net_money,
            anon_7.street_reference AS street_reference, anon_7.code_sender AS code_sender, anon_7.own_account_id AS own_account_id, anon_7.general_account_id AS general_account_id,
            anon_7.account_id AS account_id, anon_7.code_from AS code_from, anon_7.code_to AS code_to, anon_7.security_id AS security_id, anon_7.security_currency AS security_currency,
            anon_7.clearing_path AS clearing_path, CASE WHEN (anon_7.account_id IS NULL AND (anon_7.action != 'CANCEL' OR anon_7.account_code IS NOT NULL)) THEN 'UNKNOWN_ACCOUNT'
            WHEN (anon_7.security_id IS NULL AND (anon_7.action != 'CANCEL' OR anon_7.security_code IS NOT NULL)) THEN 'UNKNOWN_SECURITY' WHEN (coalesce(anon_7.currency, anon_7.security_currency) != anon_7.security_currency) THEN 'WRONG_CURRENCY'
            WHEN (anon_7.trade_date > CAST('2026-11-10' AS DATE)) THEN 'FUTURE_TRADE_DATE' WHEN (anon_7.trade_date < CAST('2026-11-10' AS DATE)) THEN 'OUTSIDE_WINDOW'
            ELSE NULL END AS lookup_reason, coalesce(anon_7.currency, anon_7.security_currency) AS currency
          FROM (
            SELECT anon_8.file_id AS file_id, anon_8.line_number AS line_number, anon_8.byte_offset AS byte_offset, anon_8.byte_length AS byte_length, anon_8.reason AS reason,
              anon_8.detail AS detail, anon_8.raw_text AS raw_text, anon_8.sender AS sender, anon_8.chain AS chain, anon_8.action AS action, anon_8.exec_id AS exec_id,
              anon_8.ref_exec_id AS ref_exec_id, anon_8.cross_reference AS cross_reference, anon_8.trade_date AS trade_date, anon_8.trade_time AS trade_time,
              anon_8.sending_time AS sending_time, anon_8.account_code AS account_code, anon_8.security_code AS security_code, anon_8.security_code_kind AS security_code_kind,
              anon_8.side_code AS side_code, anon_8.side AS side, anon_8.quantity AS quantity, anon_8.price AS price, anon_8.currency AS currency, anon_8.venue AS venue,
              anon_8.capacity AS capacity, anon_8.stated_settlement_date AS stated_settlement_date, anon_8.stated_commission AS stated_commission, anon_8.stated_tax AS stated_tax,
              anon_8.stated_net_money AS stated_net_money, anon_8.street_reference AS street_reference, anon_8.code_sender AS code_sender, anon_8.own_account_id AS own_account_id,
              anon_8.general_account_id AS general_account_id, anon_8.account_id AS account_id, anon_9.code_from AS code_from, anon_9.code_to AS code_to,
              anon_9.security_id AS security_id, anon_9.security_currency AS security_currency, anon_9.clearing_path AS clearing_path
            FROM (
              SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.byte_offset AS byte_offset, anon_10.byte_length AS byte_length,
                anon_10.reason AS reason, anon_10.detail AS detail, anon_10.raw_text AS raw_text, anon_10.sender AS sender, anon_10.chain AS chain, anon_10.action AS action,
                anon_10.exec_id AS exec_id, anon_10.ref_exec_id AS ref_exec_id, anon_10.cross_reference AS cross_reference, anon_10.trade_date AS trade_date,
                anon_10.trade_time AS trade_time, anon_10.sending_time AS sending_time, anon_10.account_code AS account_code, anon_10.security_code AS security_code,
                anon_10.security_code_kind AS security_code_kind, anon_10.side_code AS side_code, anon_10.side AS side, anon_10.quantity AS quantity, anon_10.price AS price,
                anon_10.currency AS currency, anon_10.venue AS venue, anon_10.capacity AS capacity, anon_10.stated_settlement_date AS stated_settlement_date,
                anon_10.stated_commission AS stated_commission, anon_10.stated_tax AS stated_tax, anon_10.stated_net_money AS stated_net_money, anon_10.street_reference AS street_reference,
                anon_10.code_sender AS code_sender, anon_10.own_account_id AS own_account_id, anon_10.general_account_id AS general_account_id, coalesce(anon_10.own_account_id, anon_10.general_account_id) AS account_id
              FROM (
                SELECT anon_11.file_id AS file_id, anon_11.line_number AS line_number, anon_11.byte_offset AS byte_offset, anon_11.byte_length AS byte_length,
                  anon_11.reason AS reason, anon_11.detail AS detail, anon_11.raw_text AS raw_text, anon_11.sender AS sender, anon_11.chain AS chain, anon_11.action AS action,
                  anon_11.exec_id AS exec_id, anon_11.ref_exec_id AS ref_exec_id, anon_11.cross_reference AS cross_reference, anon_11.trade_date AS trade_date,
                  anon_11.trade_time AS trade_time, anon_11.sending_time AS sending_time, anon_11.account_code AS account_code, anon_11.security_code AS security_code,
                  anon_11.security_code_kind AS security_code_kind, anon_11.side_code AS side_code, anon_11.side AS side, anon_11.quantity AS quantity,
                  anon_11.price AS price, anon_11.currency AS currency, anon_11.venue AS venue, anon_11.capacity AS capacity, anon_11.stated_settlement_date AS stated_settlement_date,
                  anon_11.stated_commission AS stated_commission, anon_11.stated_tax AS stated_tax, anon_11.stated_net_money AS stated_net_money, anon_11.street_reference AS street_reference,
                  anon_11.code_sender AS code_sender, anon_11.own_account_id AS own_account_id, anon_12.general_account_id AS general_account_id
                FROM (
                  SELECT anon_13.file_id AS file_id, anon_13.line_number AS line_number, anon_13.byte_offset AS byte_offset, anon_13.byte_length AS byte_length,
                    anon_13.reason AS reason, anon_13.detail AS detail, anon_13.raw_text AS raw_text, anon_13.sender AS sender, anon_13.chain AS chain,
                    anon_13.action AS action, anon_13.exec_id AS exec_id, anon_13.ref_exec_id AS ref_exec_id, anon_13.cross_reference AS cross_reference,
                    anon_13.trade_date AS trade_date, anon_13.trade_time AS trade_time, anon_13.sending_time AS sending_time, anon_13.account_code AS account_code,
                    anon_13.security_code AS security_code, anon_13.security_code_kind AS security_code_kind, anon_13.side_code AS side_code, anon_13.side AS side,
                    anon_13.quantity AS quantity, anon_13.price AS price, anon_13.currency AS currency, anon_13.venue AS venue, anon_13.capacity AS capacity,
                    anon_13.stated_settlement_date AS stated_settlement_date, anon_13.stated_commission AS stated_commission, anon_13.stated_tax AS stated_tax,
                    anon_13.stated_net_money AS stated_net_money, anon_13.street_reference AS street_reference, anon_14.code_sender AS code_sender, anon_14.own_account_id AS own_account_id
                  FROM (
                    SELECT anon_15.file_id AS file_id, anon_15.line_number AS line_number, anon_15.byte_offset AS byte_offset, anon_15.byte_length AS byte_length,
                      anon_15.reason AS reason, anon_15.detail AS detail, anon_15.raw_text AS raw_text, anon_15.sender AS sender, anon_15.chain AS chain,
                      anon_15.action AS action, anon_15.exec_id AS exec_id, anon_15.ref_exec_id AS ref_exec_id, anon_15.cross_reference AS cross_reference,
                      anon_15.trade_date AS trade_date, anon_15.trade_time AS trade_time, anon_15.sending_time AS sending_time, anon_15.account_code AS account_code,
                      anon_15.security_code AS security_code, anon_15.security_code_kind AS security_code_kind, anon_15.side_code AS side_code, anon_15.side AS side,
                      anon_15.quantity AS quantity, anon_15.price AS price, anon_15.currency AS currency, anon_15.venue AS venue, anon_15.capacity AS capacity,
                      anon_15.stated_settlement_date AS stated_settlement_date, anon_15.stated_commission AS stated_commission, anon_15.stated_tax AS stated_tax,
                      anon_15.stated_net_money AS stated_net_money, anon_15.street_reference AS street_reference
                    FROM (
                      SELECT execution_message.file_id AS file_id, execution_message.line_number AS line_number, execution_message.byte_offset AS byte_offset,
                        execution_message.byte_length AS byte_length, execution_message.reason AS reason, execution_message.detail AS detail, execution_message.raw_text AS raw_text,
                        execution_message.sender AS sender, execution_message.chain AS chain, execution_message.action AS action, execution_message.exec_id AS exec_id,
                        execution_message.ref_exec_id AS ref_exec_id, execution_message.cross_reference AS cross_reference, execution_message.trade_date AS trade_date,
                        execution_message.trade_time AS trade_time, execution_message.sending_time AS sending_time, execution_message.account_code AS account_code,
                        execution_message.security_code AS security_code, execution_message.security_code_kind AS security_code_kind, execution_message.side_code AS side_code,
                        execution_message.side AS side, execution_message.quantity AS quantity, execution_message.price AS price, execution_message.currency AS currency,
                        execution_message.venue AS venue, execution_message.capacity AS capacity, execution_message.stated_settlement_date AS stated_settlement_date,
                        execution_message.stated_commission AS stated_commission, execution_message.stated_tax AS stated_tax, execution_message.stated_net_money AS stated_net_money,
                        execution_message.street_reference AS street_reference
                      FROM execution_message
                      WHERE execution_message.reason IS NULL
                    ) AS anon_15
                    WHERE EXISTS (
                      SELECT 1 AS anon_16
                      FROM (
                        SELECT DISTINCT anon_18.exec_id AS exec_id
                        FROM (
                          SELECT anon_19.exec_id AS exec_id
                          FROM (
                            SELECT anon_20.exec_id AS exec_id
                            FROM (
                              SELECT anon_21.exec_id AS exec_id, anon_21.lines AS lines
                              FROM (
                                SELECT anon_15.exec_id AS exec_id, CAST(COUNT_BIG(*) AS BIGINT) AS lines
                                FROM (
                                  SELECT execution_message.file_id AS file_id, execution_message.line_number AS line_number, execution_message.byte_offset AS byte_offset,
                                    execution_message.byte_length AS byte_length, execution_message.reason AS reason, execution_message.detail AS detail,
                                    execution_message.raw_text AS raw_text, execution_message.sender AS sender, execution_message.chain AS chain, execution_message.action AS action,
                                    execution_message.exec_id AS exec_id, execution_message.ref_exec_id AS ref_exec_id, execution_message.cross_reference AS cross_reference,
                                    execution_message.trade_date AS trade_date, execution_message.trade_time AS trade_time, execution_message.sending_time AS sending_time,
                                    execution_message.account_code AS account_code, execution_message.security_code AS security_code, execution_message.security_code_kind AS security_code_kind,
                                    execution_message.side_code AS side_code, execution_message.side AS side, execution_message.quantity AS quantity, execution_message.price AS price,
                                    execution_message.currency AS currency, execution_message.venue AS venue, execution_message.capacity AS capacity, execution_message.stated_settlement_date AS stated_settlement_date,
                                    execution_message.stated_commission AS stated_commission, execution_message.stated_tax AS stated_tax, execution_message.stated_net_money AS stated_net_money,
                                    execution_message.street_reference AS street_reference
                                  FROM execution_message
                                  WHERE execution_message.reason IS NULL
                                ) AS anon_15
                                GROUP BY anon_15.exec_id
                              ) AS anon_21
                              WHERE anon_21.lines > 1
                            ) AS anon_20
                          ) AS anon_19
                          UNION ALL
                          SELECT anon_22.exec_id AS exec_id
                          FROM (
                            SELECT anon_23.exec_id AS exec_id
                            FROM (
                              SELECT anon_24.file_id AS file_id, anon_24.line_number AS line_number, anon_24.sender AS sender, anon_24.chain AS chain, anon_24.trade_date AS trade_date,
                                anon_24.exec_id AS exec_id, anon_24.action AS action, anon_24.ref_exec_id AS ref_exec_id, anon_24.root_trade_date AS root_trade_date,
                                anon_24.root_exec_id AS root_exec_id, anon_24.account_id AS account_id, anon_24.security_id AS security_id, anon_24.side AS side,
                                anon_24.quantity AS quantity, anon_24.price AS price, anon_24.currency AS currency, anon_24.capacity AS capacity, anon_24.trade_time AS trade_time,
                                anon_24.sending_time AS sending_time, anon_24.stated_settlement_date AS stated_settlement_date, anon_24.stated_commission AS stated_commission,
                                anon_24.stated_tax AS stated_tax, anon_24.cross_reference AS cross_reference, anon_24.street_reference AS street_reference,
                                anon_24.status AS status, anon_24.reason AS reason, anon_24.live AS live, anon_24.known_date AS known_date
                              FROM (
                                SELECT recent_execution.file_id AS file_id, recent_execution.line_number AS line_number, recent_execution.sender AS sender,
                                  recent_execution.chain AS chain, recent_execution.trade_date AS trade_date, recent_execution.exec_id AS exec_id, recent_execution.action AS action,
                                  recent_execution.ref_exec_id AS ref_exec_id, recent_execution.root_trade_date AS root_trade_date, recent_execution.root_exec_id AS root_exec_id,
                                  recent_execution.account_id AS account_id, recent_execution.security_id AS security_id, recent_execution.side AS side,
                                  recent_execution.quantity AS quantity, recent_execution.price AS price, recent_execution.currency AS currency, recent_execution.capacity AS capacity,
                                  recent_execution.trade_time AS trade_time, recent_execution.sending_time AS sending_time, recent_execution.stated_settlement_date AS stated_settlement_date,
                                  recent_execution.stated_commission AS stated_commission, recent_execution.stated_tax AS stated_tax, recent_execution.cross_reference AS cross_reference,
                                  recent_execution.street_reference AS street_reference, recent_execution.status AS status, recent_execution.reason AS reason,
                                  recent_execution.live AS live, recent_execution.known_date AS known_date
                                FROM recent_execution
                                WHERE recent_execution.status IN ('accepted', 'superseded')
                              ) AS anon_24
                              WHERE EXISTS (
                                SELECT 1 AS anon_25
                                FROM (
                                  SELECT DISTINCT anon_27.trade_date AS trade_date
                                  FROM (
                                    SELECT anon_15.trade_date AS trade_date
                                    FROM (
                                      SELECT execution_message.file_id AS file_id, execution_message.line_number AS line_number, execution_message.byte_offset AS byte_offset,
                                        execution_message.byte_length AS byte_length, execution_message.reason AS reason, execution_message.detail AS detail,
                                        execution_message.raw_text AS raw_text, execution_message.sender AS sender, execution_message.chain AS chain, execution_message.action AS action,
                                        execution_message.exec_id AS exec_id, execution_message.ref_exec_id AS ref_exec_id, execution_message.cross_reference AS cross_reference,
                                        execution_message.trade_date AS trade_date, execution_message.trade_time AS trade_time, execution_message.sending_time AS sending_time,
                                        execution_message.account_code AS account_code, execution_message.security_code AS security_code, execution_message.security_code_kind AS security_code_kind,
                                        execution_message.side_code AS side_code, execution_message.side AS side, execution_message.quantity AS quantity,
                                        execution_message.price AS price, execution_message.currency AS currency, execution_message.venue AS venue, execution_message.capacity AS capacity,
                                        execution_message.stated_settlement_date AS stated_settlement_date, execution_message.stated_commission AS stated_commission,
                                        execution_message.stated_tax AS stated_tax, execution_message.stated_net_money AS stated_net_money, execution_message.street_reference AS street_reference
                                      FROM execution_message
                                      WHERE execution_message.reason IS NULL
                                    ) AS anon_15
                                  ) AS anon_27
                                ) AS anon_26
                                WHERE anon_24.trade_date = anon_26.trade_date
                              )
                            ) AS anon_23
                          ) AS anon_22
                          UNION ALL
                          SELECT anon_28.exec_id AS exec_id
                          FROM (
                            SELECT anon_23.cross_reference AS exec_id
                            FROM (
                              SELECT anon_24.file_id AS file_id, anon_24.line_number AS line_number, anon_24.sender AS sender, anon_24.chain AS chain, anon_24.trade_date AS trade_date,
                                anon_24.exec_id AS exec_id, anon_24.action AS action, anon_24.ref_exec_id AS ref_exec_id, anon_24.root_trade_date AS root_trade_date,
                                anon_24.root_exec_id AS root_exec_id, anon_24.account_id AS account_id, anon_24.security_id AS security_id, anon_24.side AS side,
                                anon_24.quantity AS quantity, anon_24.price AS price, anon_24.currency AS currency, anon_24.capacity AS capacity, anon_24.trade_time AS trade_time,
                                anon_24.sending_time AS sending_time, anon_24.stated_settlement_date AS stated_settlement_date, anon_24.stated_commission AS stated_commission,
                                anon_24.stated_tax AS stated_tax, anon_24.cross_reference AS cross_reference, anon_24.street_reference AS street_reference,
                                anon_24.status AS status, anon_24.reason AS reason, anon_24.live AS live, anon_24.known_date AS known_date
                              FROM (
                                SELECT recent_execution.file_id AS file_id, recent_execution.line_number AS line_number, recent_execution.sender AS sender,
                                  recent_execution.chain AS chain, recent_execution.trade_date AS trade_date, recent_execution.exec_id AS exec_id, recent_execution.action AS action,
                                  recent_execution.ref_exec_id AS ref_exec_id, recent_execution.root_trade_date AS root_trade_date, recent_execution.root_exec_id AS root_exec_id,
                                  recent_execution.account_id AS account_id, recent_execution.security_id AS security_id, recent_execution.side AS side,
                                  recent_execution.quantity AS quantity, recent_execution.price AS price, recent_execution.currency AS currency, recent_execution.capacity AS capacity,
                                  recent_execution.trade_time AS trade_time, recent_execution.sending_time AS sending_time, recent_execution.stated_settlement_date AS stated_settlement_date,
                                  recent_execution.stated_commission AS stated_commission, recent_execution.stated_tax AS stated_tax, recent_execution.cross_reference AS cross_reference,
                                  recent_execution.street_reference AS street_reference, recent_execution.status AS status, recent_execution.reason AS reason,
                                  recent_execution.live AS live, recent_execution.known_date AS known_date
                                FROM recent_execution
                                WHERE recent_execution.status IN ('accepted', 'superseded')
                              ) AS anon_24
                              WHERE EXISTS (
                                SELECT 1 AS anon_25
                                FROM (
                                  SELECT DISTINCT anon_27.trade_date AS trade_date
                                  FROM (
                                    SELECT anon_15.trade_date AS trade_date
                                    FROM (
                                      SELECT execution_message.file_id AS file_id, execution_message.line_number AS line_number, execution_message.byte_offset AS byte_offset,
                                        execution_message.byte_length AS byte_length, execution_message.reason AS reason, execution_message.detail AS detail,
                                        execution_message.raw_text AS raw_text, execution_message.sender AS sender, execution_message.chain AS chain, execution_message.action AS action,
                                        execution_message.exec_id AS exec_id, execution_message.ref_exec_id AS ref_exec_id, execution_message.cross_reference AS cross_reference,
                                        execution_message.trade_date AS trade_date, execution_message.trade_time AS trade_time, execution_message.sending_time AS sending_time,
                                        execution_message.account_code AS account_code, execution_message.security_code AS security_code, execution_message.security_code_kind AS security_code_kind,
                                        execution_message.side_code AS side_code, execution_message.side AS side, execution_message.quantity AS quantity,
                                        execution_message.price AS price, execution_message.currency AS currency, execution_message.venue AS venue, execution_message.capacity AS capacity,
                                        execution_message.stated_settlement_date AS stated_settlement_date, execution_message.stated_commission AS stated_commission,
                                        execution_message.stated_tax AS stated_tax, execution_message.stated_net_money AS stated_net_money, execution_message.street_reference AS street_reference
                                      FROM execution_message
                                      WHERE execution_message.reason IS NULL
                                    ) AS anon_15
                                  ) AS anon_27
                                ) AS anon_26
                                WHERE anon_24.trade_date = anon_26.trade_date
                              )
                            ) AS anon_23
                          ) AS anon_28
                          UNION ALL
                          SELECT anon_29.exec_id AS exec_id
                          FROM (
                            SELECT previous_open_reference.exec_id AS exec_id
                            FROM previous_open_reference
                          ) AS anon_29
                          UNION ALL
                          SELECT anon_30.exec_id AS exec_id
                          FROM (
                            SELECT anon_31.exec_id AS exec_id
                            FROM (
                              SELECT anon_15.file_id AS file_id, anon_15.line_number AS line_number, anon_15.byte_offset AS byte_offset, anon_15.byte_length AS byte_length,
                                anon_15.reason AS reason, anon_15.detail AS detail, anon_15.raw_text AS raw_text, anon_15.sender AS sender, anon_15.chain AS chain,
                                anon_15.action AS action, anon_15.exec_id AS exec_id, anon_15.ref_exec_id AS ref_exec_id, anon_15.cross_reference AS cross_reference,
                                anon_15.trade_date AS trade_date, anon_15.trade_time AS trade_time, anon_15.sending_time AS sending_time, anon_15.account_code AS account_code,
                                anon_15.security_code AS security_code, anon_15.security_code_kind AS security_code_kind, anon_15.side_code AS side_code,
                                anon_15.side AS side, anon_15.quantity AS quantity, anon_15.price AS price, anon_15.currency AS currency, anon_15.venue AS venue,
                                anon_15.capacity AS capacity, anon_15.stated_settlement_date AS stated_settlement_date, anon_15.stated_commission AS stated_commission,
                                anon_15.stated_tax AS stated_tax, anon_15.stated_net_money AS stated_net_money, anon_15.street_reference AS street_reference
                              FROM (
                                SELECT execution_message.file_id AS file_id, execution_message.line_number AS line_number, execution_message.byte_offset AS byte_offset,
                                  execution_message.byte_length AS byte_length, execution_message.reason AS reason, execution_message.detail AS detail,
                                  execution_message.raw_text AS raw_text, execution_message.sender AS sender, execution_message.chain AS chain, execution_message.action AS action,
                                  execution_message.exec_id AS exec_id, execution_message.ref_exec_id AS ref_exec_id, execution_message.cross_reference AS cross_reference,
                                  execution_message.trade_date AS trade_date, execution_message.trade_time AS trade_time, execution_message.sending_time AS sending_time,
                                  execution_message.account_code AS account_code, execution_message.security_code AS security_code, execution_message.security_code_kind AS security_code_kind,
                                  execution_message.side_code AS side_code, execution_message.side AS side, execution_message.quantity AS quantity, execution_message.price AS price,
                                  execution_message.currency AS currency, execution_message.venue AS venue, execution_message.capacity AS capacity, execution_message.stated_settlement_date AS stated_settlement_date,
                                  execution_message.stated_commission AS stated_commission, execution_message.stated_tax AS stated_tax, execution_message.stated_net_money AS stated_net_money,
                                  execution_message.street_reference AS street_reference
                                FROM execution_message
                                WHERE execution_message.reason IS NULL
                              ) AS anon_15
                              WHERE anon_15.cross_reference IS NOT NULL
                            ) AS anon_31
                          ) AS anon_30
                          UNION ALL
                          SELECT anon_32.exec_id AS exec_id
                          FROM (
                            SELECT anon_31.cross_reference AS exec_id
                            FROM (
                              SELECT anon_15.file_id AS file_id, anon_15.line_number AS line_number, anon_15.byte_offset AS byte_offset, anon_15.byte_length AS byte_length,
                                anon_15.reason AS reason, anon_15.detail AS detail, anon_15.raw_text AS raw_text, anon_15.sender AS sender, anon_15.chain AS chain,
                                anon_15.action AS action, anon_15.exec_id AS exec_id, anon_15.ref_exec_id AS ref_exec_id, anon_15.cross_reference AS cross_reference,
                                anon_15.trade_date AS trade_date, anon_15.trade_time AS trade_time, anon_15.sending_time AS sending_time, anon_15.account_code AS account_code,
                                anon_15.security_code AS security_code, anon_15.security_code_kind AS security_code_kind, anon_15.side_code AS side_code,
                                anon_15.side AS side, anon_15.quantity AS quantity, anon_15.price AS price, anon_15.currency AS currency, anon_15.venue AS venue,
                                anon_15.capacity AS capacity, anon_15.stated_settlement_date AS stated_settlement_date, anon_15.stated_commission AS stated_commission,
                                anon_15.stated_tax AS stated_tax, anon_15.stated_net_money AS stated_net_money, anon_15.street_reference AS street_reference
                              FROM (
                                SELECT execution_message.file_id AS file_id, execution_message.line_number AS line_number, execution_message.byte_offset AS byte_offset,
                                  execution_message.byte_length AS byte_length, execution_message.reason AS reason, execution_message.detail AS detail,
                                  execution_message.raw_text AS raw_text, execution_message.sender AS sender, execution_message.chain AS chain, execution_message.action AS action,
                                  execution_message.exec_id AS exec_id, execution_message.ref_exec_id AS ref_exec_id, execution_message.cross_reference AS cross_reference,
                                  execution_message.trade_date AS trade_date, execution_message.trade_time AS trade_time, execution_message.sending_time AS sending_time,
                                  execution_message.account_code AS account_code, execution_message.security_code AS security_code, execution_message.security_code_kind AS security_code_kind,
                                  execution_message.side_code AS side_code, execution_message.side AS side, execution_message.quantity AS quantity, execution_message.price AS price,
                                  execution_message.currency AS currency, execution_message.venue AS venue, execution_message.capacity AS capacity, execution_message.stated_settlement_date AS stated_settlement_date,
                                  execution_message.stated_commission AS stated_commission, execution_message.stated_tax AS stated_tax, execution_message.stated_net_money AS stated_net_money,
                                  execution_message.street_reference AS street_reference
                                FROM execution_message
                                WHERE execution_message.reason IS NULL
                              ) AS anon_15
                              WHERE anon_15.cross_reference IS NOT NULL
                            ) AS anon_31
                          ) AS anon_32
                        ) AS anon_18
                      ) AS anon_17
                      WHERE anon_15.exec_id = anon_17.exec_id
                    )
                  ) AS anon_13
                  LEFT OUTER JOIN (
                    SELECT anon_33.account_code AS account_code, anon_33.sender AS code_sender, anon_33.account_id AS own_account_id
                    FROM (
                      SELECT account_code.sender AS sender, account_code.account_code AS account_code, account_code.account_id AS account_id
                      FROM account_code
                      WHERE account_code.sender != '*'
                    ) AS anon_33
                  ) AS anon_14 ON anon_13.account_code = anon_14.account_code AND anon_13.sender = anon_14.code_sender
                ) AS anon_11
                LEFT OUTER JOIN (
                  SELECT anon_34.account_code AS account_code, anon_34.account_id AS general_account_id
                  FROM (
                    SELECT account_code.sender AS sender, account_code.account_code AS account_code, account_code.account_id AS account_id
                    FROM account_code
                    WHERE account_code.sender = '*'
                  ) AS anon_34
                ) AS anon_12 ON anon_11.account_code = anon_12.account_code
              ) AS anon_10
            ) AS anon_8
            LEFT OUTER JOIN (
              SELECT security_code.security_code_kind AS security_code_kind, security_code.security_code AS security_code, security_code.code_from AS code_from,
                security_code.code_to AS code_to, security_code.security_id AS security_id, security_code.security_currency AS security_currency, security_code.clearing_path AS clearing_path
              FROM security_code
            ) AS anon_9 ON anon_8.security_code_kind = anon_9.security_code_kind AND anon_8.security_code = anon_9.security_code AND anon_8.trade_date >= anon_9.code_from
              AND anon_8.trade_date < anon_9.code_to
          ) AS anon_7
        ) AS anon_6
        WHERE anon_6.lookup_reason IS NULL
      ) AS anon_4
      JOIN (
        SELECT received_file.file_id AS file_id, received_file.file_name AS file_name
        FROM received_file
      ) AS anon_5 ON anon_4.file_id = anon_5.file_id
    ) AS anon_3
  ) AS anon_2
) AS anon_1
