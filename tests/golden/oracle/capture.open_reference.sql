SELECT anon_1.file_id, anon_1.line_number, anon_1.sender, anon_1.chain, anon_1.trade_date, anon_1.exec_id, anon_1.action, anon_1.ref_exec_id, anon_1.account_id,
  anon_1.security_id, anon_1.side, anon_1.quantity, anon_1.price, anon_1.currency, anon_1.capacity, anon_1.trade_time, anon_1.sending_time, anon_1.stated_settlement_date,
  anon_1.stated_commission, anon_1.stated_tax, anon_1.cross_reference, anon_1.street_reference
FROM (
  SELECT anon_2.file_id AS file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number, anon_2.sender AS sender, anon_2.chain AS chain, CAST(anon_2.trade_date AS DATE) AS trade_date,
    anon_2.exec_id AS exec_id, anon_2.action AS action, anon_2.ref_exec_id AS ref_exec_id, anon_2.account_id AS account_id, anon_2.security_id AS security_id,
    anon_2.side AS side, CAST(anon_2.quantity AS NUMBER(18, 6)) AS quantity, CAST(anon_2.price AS NUMBER(18, 8)) AS price, anon_2.currency AS currency,
    anon_2.capacity AS capacity, CAST(anon_2.trade_time AS TIMESTAMP(6)) AS trade_time, CAST(anon_2.sending_time AS TIMESTAMP(6)) AS sending_time, CAST(anon_2.stated_settlement_date AS DATE) AS stated_settlement_date,
    CAST(anon_2.stated_commission AS NUMBER(18, 8)) AS stated_commission, CAST(anon_2.stated_tax AS NUMBER(18, 8)) AS stated_tax, anon_2.cross_reference AS cross_reference,
    anon_2.street_reference AS street_reference
  FROM (
    SELECT anon_3.file_id AS file_id, anon_3.line_number AS line_number, anon_3.sender AS sender, anon_3.chain AS chain, anon_3.trade_date AS trade_date,
      anon_3.exec_id AS exec_id, anon_3.action AS action, anon_3.ref_exec_id AS ref_exec_id, anon_3.account_id AS account_id, anon_3.security_id AS security_id,
      anon_3.side AS side, anon_3.quantity AS quantity, anon_3.price AS price, anon_3.currency AS currency, anon_3.capacity AS capacity, anon_3.trade_time AS trade_time,
      anon_3.sending_time AS sending_time, anon_3.stated_settlement_date AS stated_settlement_date, anon_3.stated_commission AS stated_commission, anon_3.stated_tax AS stated_tax,
      anon_3.cross_reference AS cross_reference, anon_3.street_reference AS street_reference
    FROM (
      SELECT anon_4.file_id AS file_id, anon_4.line_number AS line_number, anon_4.sender AS sender, anon_4.chain AS chain, anon_4.trade_date AS trade_date,
        anon_4.exec_id AS exec_id, anon_4.action AS action, anon_4.ref_exec_id AS ref_exec_id, anon_4.account_id AS account_id, anon_4.security_id AS security_id,
        anon_4.side AS side, anon_4.quantity AS quantity, anon_4.price AS price, anon_4.currency AS currency, anon_4.capacity AS capacity, anon_4.trade_time AS trade_time,
        anon_4.sending_time AS sending_time, anon_4.stated_settlement_date AS stated_settlement_date, anon_4.stated_commission AS stated_commission, anon_4.stated_tax AS stated_tax,
        anon_4.cross_reference AS cross_reference, anon_4.street_reference AS street_reference
      FROM (
        SELECT anon_5.file_id AS file_id, anon_5.line_number AS line_number, anon_5.byte_offset AS byte_offset, anon_5.byte_length AS byte_length, anon_5.reason AS reason,
          anon_5.detail AS detail, anon_5.raw_text AS raw_text, anon_5.sender AS sender, anon_5.chain AS chain, anon_5.action AS action, anon_5.exec_id AS exec_id,
          anon_5.ref_exec_id AS ref_exec_id, anon_5.cross_reference AS cross_reference, anon_5.trade_date AS trade_date, anon_5.trade_time AS trade_time,
          anon_5.sending_time AS sending_time, anon_5.account_code AS account_code, anon_5.security_code AS security_code, anon_5.security_code_kind AS security_code_kind,
          anon_5.side_code AS side_code, anon_5.side AS side, anon_5.quantity AS quantity, anon_5.price AS price, anon_5.venue AS venue, anon_5.capacity AS capacity,
          anon_5.stated_settlement_date AS stated_settlement_date, anon_5.stated_commission AS stated_commission, anon_5.stated_tax AS stated_tax, anon_5.stated_net_money AS stated_net_money,
          anon_5.street_reference AS street_reference, anon_5.code_sender AS code_sender, anon_5.own_account_id AS own_account_id, anon_5.general_account_id AS general_account_id,
          anon_5.account_id AS account_id, anon_5.code_from AS code_from, anon_5.code_to AS code_to, anon_5.security_id AS security_id, anon_5.security_currency AS security_currency,
          anon_5.clearing_path AS clearing_path, CASE WHEN (anon_5.account_id IS NULL AND (anon_5.action != 'CANCEL' OR anon_5.account_code IS NOT NULL)) THEN 'UNKNOWN_ACCOUNT'
          WHEN (anon_5.security_id IS NULL AND (anon_5.action != 'CANCEL' OR anon_5.security_code IS NOT NULL)) THEN 'UNKNOWN_SECURITY' WHEN (coalesce(anon_5.currency, anon_5.security_currency) != anon_5.security_currency) THEN 'WRONG_CURRENCY'
          WHEN (anon_5.trade_date > DATE '2026-11-10') THEN 'FUTURE_TRADE_DATE' WHEN (anon_5.trade_date < DATE '2026-11-10') THEN 'OUTSIDE_WINDOW' ELSE NULL END AS lookup_reason,
          coalesce(anon_5.currency, anon_5.security_currency) AS currency
        FROM (
          SELECT anon_6.file_id AS file_id, anon_6.line_number AS line_number, anon_6.byte_offset AS byte_offset, anon_6.byte_length AS byte_length, anon_6.reason AS reason,
            anon_6.detail AS detail, anon_6.raw_text AS raw_text, anon_6.sender AS sender, anon_6.chain AS chain, anon_6.action AS action, anon_6.exec_id AS exec_id,
            anon_6.ref_exec_id AS ref_exec_id, anon_6.cross_reference AS cross_reference, anon_6.trade_date AS trade_date, anon_6.trade_time AS trade_time,
            anon_6.sending_time AS sending_time, anon_6.account_code AS account_code, anon_6.security_code AS security_code, anon_6.security_code_kind AS security_code_kind,
            anon_6.side_code AS side_code, anon_6.side AS side, anon_6.quantity AS quantity, anon_6.price AS price, anon_6.currency AS currency, anon_6.venue AS venue,
            anon_6.capacity AS capacity, anon_6.stated_settlement_date AS stated_settlement_date, anon_6.stated_commission AS stated_commission, anon_6.stated_tax AS stated_tax,
            anon_6.stated_net_money AS stated_net_money, anon_6.street_reference AS street_reference, anon_6.code_sender AS code_sender, anon_6.own_account_id AS own_account_id,
            anon_6.general_account_id AS general_account_id, anon_6.account_id AS account_id, anon_7.code_from AS code_from, anon_7.code_to AS code_to,
            anon_7.security_id AS security_id, anon_7.security_currency AS security_currency, anon_7.clearing_path AS clearing_path
          FROM (
            SELECT anon_8.file_id AS file_id, anon_8.line_number AS line_number, anon_8.byte_offset AS byte_offset, anon_8.byte_length AS byte_length, anon_8.reason AS reason,
              anon_8.detail AS detail, anon_8.raw_text AS raw_text, anon_8.sender AS sender, anon_8.chain AS chain, anon_8.action AS action, anon_8.exec_id AS exec_id,
              anon_8.ref_exec_id AS ref_exec_id, anon_8.cross_reference AS cross_reference, anon_8.trade_date AS trade_date, anon_8.trade_time AS trade_time,
              anon_8.sending_time AS sending_time, anon_8.account_code AS account_code, anon_8.security_code AS security_code, anon_8.security_code_kind AS security_code_kind,
              anon_8.side_code AS side_code, anon_8.side AS side, anon_8.quantity AS quantity, anon_8.price AS price, anon_8.currency AS currency, anon_8.venue AS venue,
              anon_8.capacity AS capacity, anon_8.stated_settlement_date AS stated_settlement_date, anon_8.stated_commission AS stated_commission, anon_8.stated_tax AS stated_tax,
              anon_8.stated_net_money AS stated_net_money, anon_8.street_reference AS street_reference, anon_8.code_sender AS code_sender, anon_8.own_account_id AS own_account_id,
              anon_8.general_account_id AS general_account_id, coalesce(anon_8.own_account_id, anon_8.general_account_id) AS account_id
            FROM (
              SELECT anon_9.file_id AS file_id, anon_9.line_number AS line_number, anon_9.byte_offset AS byte_offset, anon_9.byte_length AS byte_length,
                anon_9.reason AS reason, anon_9.detail AS detail, anon_9.raw_text AS raw_text, anon_9.sender AS sender, anon_9.chain AS chain, anon_9.action AS action,
                anon_9.exec_id AS exec_id, anon_9.ref_exec_id AS ref_exec_id, anon_9.cross_reference AS cross_reference, anon_9.trade_date AS trade_date,
                anon_9.trade_time AS trade_time, anon_9.sending_time AS sending_time, anon_9.account_code AS account_code, anon_9.security_code AS security_code,
                anon_9.security_code_kind AS security_code_kind, anon_9.side_code AS side_code, anon_9.side AS side, anon_9.quantity AS quantity, anon_9.price AS price,
                anon_9.currency AS currency, anon_9.venue AS venue, anon_9.capacity AS capacity, anon_9.stated_settlement_date AS stated_settlement_date,
                anon_9.stated_commission AS stated_commission, anon_9.stated_tax AS stated_tax, anon_9.stated_net_money AS stated_net_money, anon_9.street_reference AS street_reference,
                anon_9.code_sender AS code_sender, anon_9.own_account_id AS own_account_id, anon_10.general_account_id AS general_account_id
              FROM (
                SELECT anon_11.file_id AS file_id, anon_11.line_number AS line_number, anon_11.byte_offset AS byte_offset, anon_11.byte_length AS byte_length,
                  anon_11.reason AS reason, anon_11.detail AS detail, anon_11.raw_text AS raw_text, anon_11.sender AS sender, anon_11.chain AS chain, anon_11.action AS action,
                  anon_11.exec_id AS exec_id, anon_11.ref_exec_id AS ref_exec_id, anon_11.cross_reference AS cross_reference, anon_11.trade_date AS trade_date,
                  anon_11.trade_time AS trade_time, anon_11.sending_time AS sending_time, anon_11.account_code AS account_code, anon_11.security_code AS security_code,
                  anon_11.security_code_kind AS security_code_kind, anon_11.side_code AS side_code, anon_11.side AS side, anon_11.quantity AS quantity,
                  anon_11.price AS price, anon_11.currency AS currency, anon_11.venue AS venue, anon_11.capacity AS capacity, anon_11.stated_settlement_date AS stated_settlement_date,
                  anon_11.stated_commission AS stated_commission, anon_11.stated_tax AS stated_tax, anon_11.stated_net_money AS stated_net_money, anon_11.street_reference AS street_reference,
                  anon_12.code_sender AS code_sender, anon_12.own_account_id AS own_account_id
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
                  WHERE EXISTS (
                    SELECT 1 AS anon_13
                    FROM (
                      SELECT anon_15.file_id AS file_id, anon_15.line_number AS line_number, anon_15.exec_id AS exec_id
                      FROM (
                        SELECT execution_link.file_id AS file_id, execution_link.line_number AS line_number, execution_link.sender AS sender, execution_link.chain AS chain,
                          execution_link.trade_date AS trade_date, execution_link.exec_id AS exec_id, execution_link.action AS action, execution_link.carried AS carried,
                          execution_link.order_time AS order_time, execution_link.root_trade_date AS root_trade_date, execution_link.root_exec_id AS root_exec_id,
                          execution_link.link_reason AS link_reason, execution_link.last AS last
                        FROM execution_link
                        WHERE execution_link.link_reason = 'UNKNOWN_REFERENCE'
                      ) anon_15
                    ) anon_14
                    WHERE execution_message.file_id = anon_14.file_id AND execution_message.line_number = anon_14.line_number AND execution_message.exec_id = anon_14.exec_id
                  )
                ) anon_11
                LEFT OUTER JOIN (
                  SELECT anon_16.account_code AS account_code, anon_16.sender AS code_sender, anon_16.account_id AS own_account_id
                  FROM (
                    SELECT account_code.sender AS sender, account_code.account_code AS account_code, account_code.account_id AS account_id
                    FROM account_code
                    WHERE account_code.sender != '*'
                  ) anon_16
                ) anon_12 ON anon_11.account_code = anon_12.account_code AND anon_11.sender = anon_12.code_sender
              ) anon_9
              LEFT OUTER JOIN (
                SELECT anon_17.account_code AS account_code, anon_17.account_id AS general_account_id
                FROM (
                  SELECT account_code.sender AS sender, account_code.account_code AS account_code, account_code.account_id AS account_id
                  FROM account_code
                  WHERE account_code.sender = '*'
                ) anon_17
              ) anon_10 ON anon_9.account_code = anon_10.account_code
            ) anon_8
          ) anon_6
          LEFT OUTER JOIN (
            SELECT security_code.security_code_kind AS security_code_kind, security_code.security_code AS security_code, security_code.code_from AS code_from,
              security_code.code_to AS code_to, security_code.security_id AS security_id, security_code.security_currency AS security_currency, security_code.clearing_path AS clearing_path
            FROM security_code
          ) anon_7 ON anon_6.security_code_kind = anon_7.security_code_kind AND anon_6.security_code = anon_7.security_code AND anon_6.trade_date >= anon_7.code_from
            AND anon_6.trade_date < anon_7.code_to
        ) anon_5
      ) anon_4
    ) anon_3
    UNION ALL
    SELECT anon_18.file_id AS file_id, anon_18.line_number AS line_number, anon_18.sender AS sender, anon_18.chain AS chain, anon_18.trade_date AS trade_date,
      anon_18.exec_id AS exec_id, anon_18.action AS action, anon_18.ref_exec_id AS ref_exec_id, anon_18.account_id AS account_id, anon_18.security_id AS security_id,
      anon_18.side AS side, anon_18.quantity AS quantity, anon_18.price AS price, anon_18.currency AS currency, anon_18.capacity AS capacity, anon_18.trade_time AS trade_time,
      anon_18.sending_time AS sending_time, anon_18.stated_settlement_date AS stated_settlement_date, anon_18.stated_commission AS stated_commission, anon_18.stated_tax AS stated_tax,
      anon_18.cross_reference AS cross_reference, anon_18.street_reference AS street_reference
    FROM (
      SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.sender AS sender, anon_19.chain AS chain, anon_19.trade_date AS trade_date,
        anon_19.exec_id AS exec_id, anon_19.action AS action, anon_19.ref_exec_id AS ref_exec_id, anon_19.account_id AS account_id, anon_19.security_id AS security_id,
        anon_19.side AS side, anon_19.quantity AS quantity, anon_19.price AS price, anon_19.currency AS currency, anon_19.capacity AS capacity, anon_19.trade_time AS trade_time,
        anon_19.sending_time AS sending_time, anon_19.stated_settlement_date AS stated_settlement_date, anon_19.stated_commission AS stated_commission,
        anon_19.stated_tax AS stated_tax, anon_19.cross_reference AS cross_reference, anon_19.street_reference AS street_reference
      FROM (
        SELECT previous_open_reference.file_id AS file_id, previous_open_reference.line_number AS line_number, previous_open_reference.sender AS sender,
          previous_open_reference.chain AS chain, previous_open_reference.trade_date AS trade_date, previous_open_reference.exec_id AS exec_id, previous_open_reference.action AS action,
          previous_open_reference.ref_exec_id AS ref_exec_id, previous_open_reference.account_id AS account_id, previous_open_reference.security_id AS security_id,
          previous_open_reference.side AS side, previous_open_reference.quantity AS quantity, previous_open_reference.price AS price, previous_open_reference.currency AS currency,
          previous_open_reference.capacity AS capacity, previous_open_reference.trade_time AS trade_time, previous_open_reference.sending_time AS sending_time,
          previous_open_reference.stated_settlement_date AS stated_settlement_date, previous_open_reference.stated_commission AS stated_commission, previous_open_reference.stated_tax AS stated_tax,
          previous_open_reference.cross_reference AS cross_reference, previous_open_reference.street_reference AS street_reference
        FROM previous_open_reference
        WHERE EXISTS (
          SELECT 1 AS anon_20
          FROM (
            SELECT anon_15.file_id AS file_id, anon_15.line_number AS line_number, anon_15.exec_id AS exec_id
            FROM (
              SELECT execution_link.file_id AS file_id, execution_link.line_number AS line_number, execution_link.sender AS sender, execution_link.chain AS chain,
                execution_link.trade_date AS trade_date, execution_link.exec_id AS exec_id, execution_link.action AS action, execution_link.carried AS carried,
                execution_link.order_time AS order_time, execution_link.root_trade_date AS root_trade_date, execution_link.root_exec_id AS root_exec_id,
                execution_link.link_reason AS link_reason, execution_link.last AS last
              FROM execution_link
              WHERE execution_link.link_reason = 'UNKNOWN_REFERENCE'
            ) anon_15
          ) anon_14
          WHERE previous_open_reference.file_id = anon_14.file_id AND previous_open_reference.line_number = anon_14.line_number AND previous_open_reference.exec_id = anon_14.exec_id
        )
      ) anon_19
    ) anon_18
  ) anon_2
) anon_1
