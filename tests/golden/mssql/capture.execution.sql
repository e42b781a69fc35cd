SELECT anon_1.file_id, anon_1.line_number, anon_1.sender, anon_1.chain, anon_1.trade_date, anon_1.exec_id, anon_1.action, anon_1.ref_exec_id, anon_1.root_trade_date,
  anon_1.root_exec_id, anon_1.account_id, anon_1.security_id, anon_1.side, anon_1.quantity, anon_1.price, anon_1.currency, anon_1.capacity, anon_1.trade_time,
  anon_1.sending_time, anon_1.stated_settlement_date, anon_1.stated_commission, anon_1.stated_tax, anon_1.cross_reference, anon_1.street_reference, anon_1.status,
  anon_1.reason, anon_1.live, anon_1.known_date
FROM (
  SELECT anon_2.file_id AS file_id, CAST(anon_2.line_number AS BIGINT) AS line_number, anon_2.sender AS sender, anon_2.chain AS chain, CAST(anon_2.trade_date AS DATE) AS trade_date,
    anon_2.exec_id AS exec_id, anon_2.action AS action, anon_2.ref_exec_id AS ref_exec_id, CAST(anon_2.root_trade_date AS DATE) AS root_trade_date, anon_2.root_exec_id AS root_exec_id,
    anon_2.account_id AS account_id, anon_2.security_id AS security_id, anon_2.side AS side, CAST(anon_2.quantity AS DECIMAL(18, 6)) AS quantity, CAST(anon_2.price AS DECIMAL(18, 8)) AS price,
    anon_2.currency AS currency, anon_2.capacity AS capacity, CAST(anon_2.trade_time AS DATETIME2(6)) AS trade_time, CAST(anon_2.sending_time AS DATETIME2(6)) AS sending_time,
    CAST(anon_2.stated_settlement_date AS DATE) AS stated_settlement_date, CAST(anon_2.stated_commission AS DECIMAL(18, 8)) AS stated_commission, CAST(anon_2.stated_tax AS DECIMAL(18, 8)) AS stated_tax,
    anon_2.cross_reference AS cross_reference, anon_2.street_reference AS street_reference, anon_2.status AS status, anon_2.reason AS reason, anon_2.live AS live,
    CAST(anon_2.known_date AS DATE) AS known_date
  FROM (
    SELECT anon_3.file_id AS file_id, anon_3.line_number AS line_number, anon_3.sender AS sender, anon_3.chain AS chain, anon_3.trade_date AS trade_date,
      anon_3.exec_id AS exec_id, anon_3.action AS action, anon_3.ref_exec_id AS ref_exec_id, anon_3.account_id AS account_id, anon_3.security_id AS security_id,
      anon_3.side AS side, anon_3.quantity AS quantity, anon_3.price AS price, anon_3.currency AS currency, anon_3.capacity AS capacity, anon_3.trade_time AS trade_time,
      anon_3.sending_time AS sending_time, anon_3.stated_settlement_date AS stated_settlement_date, anon_3.stated_commission AS stated_commission, anon_3.stated_tax AS stated_tax,
      anon_3.cross_reference AS cross_reference, anon_3.street_reference AS street_reference, anon_3.edge_reason AS edge_reason, anon_3.repeat_status AS repeat_status,
      anon_3.repeat_reason AS repeat_reason, anon_3.link_reason AS link_reason, anon_3.last AS last, anon_3.root_trade_date AS root_trade_date, anon_3.root_exec_id AS root_exec_id,
      anon_3.last_sender AS last_sender, anon_3.last_chain AS last_chain, anon_3.last_root_date AS last_root_date, anon_3.last_root_id AS last_root_id,
      anon_3.last_action AS last_action, anon_3.reason AS reason, anon_3.status AS status, anon_3.live AS live, CAST('2026-11-10' AS DATE) AS known_date
    FROM (
      SELECT anon_4.file_id AS file_id, anon_4.line_number AS line_number, anon_4.sender AS sender, anon_4.chain AS chain, anon_4.trade_date AS trade_date,
        anon_4.exec_id AS exec_id, anon_4.action AS action, anon_4.ref_exec_id AS ref_exec_id, anon_4.account_id AS account_id, anon_4.security_id AS security_id,
        anon_4.side AS side, anon_4.quantity AS quantity, anon_4.price AS price, anon_4.currency AS currency, anon_4.capacity AS capacity, anon_4.trade_time AS trade_time,
        anon_4.sending_time AS sending_time, anon_4.stated_settlement_date AS stated_settlement_date, anon_4.stated_commission AS stated_commission, anon_4.stated_tax AS stated_tax,
        anon_4.cross_reference AS cross_reference, anon_4.street_reference AS street_reference, anon_4.edge_reason AS edge_reason, anon_4.repeat_status AS repeat_status,
        anon_4.repeat_reason AS repeat_reason, anon_4.link_reason AS link_reason, anon_4.last AS last, anon_4.root_trade_date AS root_trade_date, anon_4.root_exec_id AS root_exec_id,
        anon_4.last_sender AS last_sender, anon_4.last_chain AS last_chain, anon_4.last_root_date AS last_root_date, anon_4.last_root_id AS last_root_id,
        anon_4.last_action AS last_action, anon_4.reason AS reason, anon_4.status AS status, CASE WHEN (anon_4.status = 'accepted' AND anon_4.action != 'CANCEL') THEN 'Y'
        ELSE 'N' END AS live
      FROM (
        SELECT anon_5.file_id AS file_id, anon_5.line_number AS line_number, anon_5.sender AS sender, anon_5.chain AS chain, anon_5.trade_date AS trade_date,
          anon_5.exec_id AS exec_id, anon_5.action AS action, anon_5.ref_exec_id AS ref_exec_id, anon_5.account_id AS account_id, anon_5.security_id AS security_id,
          anon_5.side AS side, anon_5.quantity AS quantity, anon_5.price AS price, anon_5.currency AS currency, anon_5.capacity AS capacity, anon_5.trade_time AS trade_time,
          anon_5.sending_time AS sending_time, anon_5.stated_settlement_date AS stated_settlement_date, anon_5.stated_commission AS stated_commission, anon_5.stated_tax AS stated_tax,
          anon_5.cross_reference AS cross_reference, anon_5.street_reference AS street_reference, anon_5.edge_reason AS edge_reason, anon_5.repeat_status AS repeat_status,
          anon_5.repeat_reason AS repeat_reason, anon_5.link_reason AS link_reason, anon_5.last AS last, anon_5.root_trade_date AS root_trade_date, anon_5.root_exec_id AS root_exec_id,
          anon_5.last_sender AS last_sender, anon_5.last_chain AS last_chain, anon_5.last_root_date AS last_root_date, anon_5.last_root_id AS last_root_id,
          anon_5.last_action AS last_action, anon_5.reason AS reason, CASE WHEN (anon_5.edge_reason = 'NOT_A_TRADE') THEN 'ignored' WHEN (anon_5.edge_reason IS NOT NULL) THEN 'rejected'
          WHEN (anon_5.repeat_status IS NOT NULL) THEN anon_5.repeat_status WHEN (anon_5.link_reason IS NOT NULL) THEN 'rejected' WHEN (anon_5.reason IS NOT NULL) THEN 'superseded'
          ELSE 'accepted' END AS status
        FROM (
          SELECT anon_6.file_id AS file_id, anon_6.line_number AS line_number, anon_6.sender AS sender, anon_6.chain AS chain, anon_6.trade_date AS trade_date,
            anon_6.exec_id AS exec_id, anon_6.action AS action, anon_6.ref_exec_id AS ref_exec_id, anon_6.account_id AS account_id, anon_6.security_id AS security_id,
            anon_6.side AS side, anon_6.quantity AS quantity, anon_6.price AS price, anon_6.currency AS currency, anon_6.capacity AS capacity, anon_6.trade_time AS trade_time,
            anon_6.sending_time AS sending_time, anon_6.stated_settlement_date AS stated_settlement_date, anon_6.stated_commission AS stated_commission,
            anon_6.stated_tax AS stated_tax, anon_6.cross_reference AS cross_reference, anon_6.street_reference AS street_reference, anon_6.edge_reason AS edge_reason,
            anon_6.repeat_status AS repeat_status, anon_6.repeat_reason AS repeat_reason, anon_6.link_reason AS link_reason, anon_6.last AS last, anon_6.root_trade_date AS root_trade_date,
            anon_6.root_exec_id AS root_exec_id, anon_6.last_sender AS last_sender, anon_6.last_chain AS last_chain, anon_6.last_root_date AS last_root_date,
            anon_6.last_root_id AS last_root_id, anon_6.last_action AS last_action, CASE WHEN (coalesce(anon_6.edge_reason, anon_6.repeat_reason, anon_6.link_reason, CASE
            WHEN (anon_6.last_action IS NOT NULL AND coalesce(anon_6.last, 'N') = 'N') THEN 'CORRECTED' ELSE NULL END) = 'CORRECTED' AND anon_6.last_action = 'CANCEL') THEN 'CANCELLED'
            ELSE coalesce(anon_6.edge_reason, anon_6.repeat_reason, anon_6.link_reason, CASE WHEN (anon_6.last_action IS NOT NULL AND coalesce(anon_6.last, 'N') = 'N') THEN 'CORRECTED'
            ELSE NULL END) END AS reason
          FROM (
            SELECT anon_7.file_id AS file_id, anon_7.line_number AS line_number, anon_7.sender AS sender, anon_7.chain AS chain, anon_7.trade_date AS trade_date,
              anon_7.exec_id AS exec_id, anon_7.action AS action, anon_7.ref_exec_id AS ref_exec_id, anon_7.account_id AS account_id, anon_7.security_id AS security_id,
              anon_7.side AS side, anon_7.quantity AS quantity, anon_7.price AS price, anon_7.currency AS currency, anon_7.capacity AS capacity, anon_7.trade_time AS trade_time,
              anon_7.sending_time AS sending_time, anon_7.stated_settlement_date AS stated_settlement_date, anon_7.stated_commission AS stated_commission,
              anon_7.stated_tax AS stated_tax, anon_7.cross_reference AS cross_reference, anon_7.street_reference AS street_reference, anon_7.edge_reason AS edge_reason,
              anon_7.repeat_status AS repeat_status, anon_7.repeat_reason AS repeat_reason, anon_7.link_reason AS link_reason, anon_7.last AS last, anon_7.root_trade_date AS root_trade_date,
              anon_7.root_exec_id AS root_exec_id, anon_8.last_sender AS last_sender, anon_8.last_chain AS last_chain, anon_8.last_root_date AS last_root_date,
              anon_8.last_root_id AS last_root_id, anon_8.last_action AS last_action
            FROM (
              SELECT anon_9.file_id AS file_id, anon_9.line_number AS line_number, anon_9.sender AS sender, anon_9.chain AS chain, anon_9.trade_date AS trade_date,
                anon_9.exec_id AS exec_id, anon_9.action AS action, anon_9.ref_exec_id AS ref_exec_id, anon_9.account_id AS account_id, anon_9.security_id AS security_id,
                anon_9.side AS side, anon_9.quantity AS quantity, anon_9.price AS price, anon_9.currency AS currency, anon_9.capacity AS capacity, anon_9.trade_time AS trade_time,
                anon_9.sending_time AS sending_time, anon_9.stated_settlement_date AS stated_settlement_date, anon_9.stated_commission AS stated_commission,
                anon_9.stated_tax AS stated_tax, anon_9.cross_reference AS cross_reference, anon_9.street_reference AS street_reference, anon_9.edge_reason AS edge_reason,
                anon_9.repeat_status AS repeat_status, anon_9.repeat_reason AS repeat_reason, anon_9.link_reason AS link_reason, anon_9.last AS last, CASE
                WHEN (anon_9.action = 'NEW') THEN anon_9.trade_date ELSE anon_9.root_trade_date END AS root_trade_date, CASE WHEN (anon_9.action = 'NEW') THEN anon_9.exec_id
                ELSE anon_9.root_exec_id END AS root_exec_id
              FROM (
                SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.sender AS sender, anon_10.chain AS chain, anon_10.trade_date AS trade_date,
                  anon_10.exec_id AS exec_id, anon_10.action AS action, anon_10.ref_exec_id AS ref_exec_id, anon_10.account_id AS account_id, anon_10.security_id AS security_id,
                  anon_10.side AS side, anon_10.quantity AS quantity, anon_10.price AS price, anon_10.currency AS currency, anon_10.capacity AS capacity,
                  anon_10.trade_time AS trade_time, anon_10.sending_time AS sending_time, anon_10.stated_settlement_date AS stated_settlement_date, anon_10.stated_commission AS stated_commission,
                  anon_10.stated_tax AS stated_tax, anon_10.cross_reference AS cross_reference, anon_10.street_reference AS street_reference, anon_10.edge_reason AS edge_reason,
                  anon_10.repeat_status AS repeat_status, anon_10.repeat_reason AS repeat_reason, anon_11.root_trade_date AS root_trade_date, anon_11.root_exec_id AS root_exec_id,
                  anon_11.link_reason AS link_reason, anon_11.last AS last
                FROM (
                  SELECT anon_12.file_id AS file_id, anon_12.line_number AS line_number, anon_12.sender AS sender, anon_12.chain AS chain, anon_12.trade_date AS trade_date,
                    anon_12.exec_id AS exec_id, anon_12.action AS action, anon_12.ref_exec_id AS ref_exec_id, anon_12.account_id AS account_id, anon_12.security_id AS security_id,
                    anon_12.side AS side, anon_12.quantity AS quantity, anon_12.price AS price, anon_12.currency AS currency, anon_12.capacity AS capacity,
                    anon_12.trade_time AS trade_time, anon_12.sending_time AS sending_time, anon_12.stated_settlement_date AS stated_settlement_date, anon_12.stated_commission AS stated_commission,
                    anon_12.stated_tax AS stated_tax, anon_12.cross_reference AS cross_reference, anon_12.street_reference AS street_reference, anon_12.edge_reason AS edge_reason,
                    repeated_execution.repeat_status AS repeat_status, repeated_execution.repeat_reason AS repeat_reason
                  FROM (
                    SELECT anon_13.file_id AS file_id, anon_13.line_number AS line_number, anon_13.sender AS sender, anon_13.chain AS chain, anon_13.trade_date AS trade_date,
                      anon_13.exec_id AS exec_id, anon_13.action AS action, anon_13.ref_exec_id AS ref_exec_id, anon_13.account_id AS account_id, anon_13.security_id AS security_id,
                      anon_13.side AS side, anon_13.quantity AS quantity, anon_13.price AS price, anon_13.currency AS currency, anon_13.capacity AS capacity,
                      anon_13.trade_time AS trade_time, anon_13.sending_time AS sending_time, anon_13.stated_settlement_date AS stated_settlement_date,
                      anon_13.stated_commission AS stated_commission, anon_13.stated_tax AS stated_tax, anon_13.cross_reference AS cross_reference, anon_13.street_reference AS street_reference,
                      anon_13.edge_reason AS edge_reason
                    FROM (
                      SELECT anon_14.file_id AS file_id, anon_14.line_number AS line_number, anon_14.sender AS sender, anon_14.chain AS chain, anon_14.trade_date AS trade_date,
                        anon_14.exec_id AS exec_id, anon_14.action AS action, anon_14.ref_exec_id AS ref_exec_id, anon_14.account_id AS account_id, anon_14.security_id AS security_id,
                        anon_14.side AS side, anon_14.quantity AS quantity, anon_14.price AS price, anon_14.currency AS currency, anon_14.capacity AS capacity,
                        anon_14.trade_time AS trade_time, anon_14.sending_time AS sending_time, anon_14.stated_settlement_date AS stated_settlement_date,
                        anon_14.stated_commission AS stated_commission, anon_14.stated_tax AS stated_tax, anon_14.cross_reference AS cross_reference, anon_14.street_reference AS street_reference,
                        coalesce(anon_14.reason, CASE WHEN (anon_14.lookup_reason = 'UNKNOWN_SECURITY') THEN CASE WHEN (CASE WHEN (anon_14.security_code_kind = 'ISIN') THEN CASE
                        WHEN ((LEN(anon_14.security_code + '.') - 1) = 12 AND (CASE WHEN ((0 + CASE WHEN (substring(anon_14.security_code, 2, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 3, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 4, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 5, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 6, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 7, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 8, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 9, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 10, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 11, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + 11) % 2 = 1) THEN CASE WHEN (substring(anon_14.security_code, 1, 1) IN ('J', 'O')) THEN 0 WHEN (substring(anon_14.security_code, 1, 1) IN ('A', 'T', 'Y')) THEN 1
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('F', 'K')) THEN 2 WHEN (substring(anon_14.security_code, 1, 1) IN ('B', 'P', 'U')) THEN 3
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('G', 'L', 'Z')) THEN 4 WHEN (substring(anon_14.security_code, 1, 1) IN ('C', 'Q', 'V')) THEN 5
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('H', 'M')) THEN 6 WHEN (substring(anon_14.security_code, 1, 1) IN ('D', 'R', 'W')) THEN 7
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('I', 'N')) THEN 8 WHEN (substring(anon_14.security_code, 1, 1) IN ('E', 'S', 'X')) THEN 9 END
                        ELSE CASE WHEN (substring(anon_14.security_code, 1, 1) IN ('I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_14.security_code, 1, 1) IN ('J', 'R', 'Z')) THEN 1
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('A', 'S')) THEN 2 WHEN (substring(anon_14.security_code, 1, 1) IN ('B', 'T')) THEN 3
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('C', 'K')) THEN 4 WHEN (substring(anon_14.security_code, 1, 1) IN ('D', 'L')) THEN 5
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('E', 'M', 'U')) THEN 6 WHEN (substring(anon_14.security_code, 1, 1) IN ('F', 'N', 'V')) THEN 7
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('G', 'O', 'W')) THEN 8 WHEN (substring(anon_14.security_code, 1, 1) IN ('H', 'P', 'X')) THEN 9 END END + CASE
                        WHEN ((0 + CASE WHEN (substring(anon_14.security_code, 3, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 4, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 5, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 6, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 7, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 8, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 9, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 10, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 11, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + 10) % 2 = 1) THEN CASE WHEN (substring(anon_14.security_code, 2, 1) IN ('J', 'O')) THEN 0 WHEN (substring(anon_14.security_code, 2, 1) IN ('A', 'T', 'Y')) THEN 1
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('F', 'K')) THEN 2 WHEN (substring(anon_14.security_code, 2, 1) IN ('B', 'P', 'U')) THEN 3
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('G', 'L', 'Z')) THEN 4 WHEN (substring(anon_14.security_code, 2, 1) IN ('C', 'Q', 'V')) THEN 5
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('H', 'M')) THEN 6 WHEN (substring(anon_14.security_code, 2, 1) IN ('D', 'R', 'W')) THEN 7
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('I', 'N')) THEN 8 WHEN (substring(anon_14.security_code, 2, 1) IN ('E', 'S', 'X')) THEN 9 END
                        ELSE CASE WHEN (substring(anon_14.security_code, 2, 1) IN ('I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_14.security_code, 2, 1) IN ('J', 'R', 'Z')) THEN 1
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('A', 'S')) THEN 2 WHEN (substring(anon_14.security_code, 2, 1) IN ('B', 'T')) THEN 3
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('C', 'K')) THEN 4 WHEN (substring(anon_14.security_code, 2, 1) IN ('D', 'L')) THEN 5
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('E', 'M', 'U')) THEN 6 WHEN (substring(anon_14.security_code, 2, 1) IN ('F', 'N', 'V')) THEN 7
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('G', 'O', 'W')) THEN 8 WHEN (substring(anon_14.security_code, 2, 1) IN ('H', 'P', 'X')) THEN 9 END END + CASE
                        WHEN ((0 + CASE WHEN (substring(anon_14.security_code, 4, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 5, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 6, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 7, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 8, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 9, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 10, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 11, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + 9) % 2 = 1) THEN CASE WHEN (substring(anon_14.security_code, 3, 1) IN ('0', 'J', 'O')) THEN 0 WHEN (substring(anon_14.security_code, 3, 1) IN ('5', 'A', 'T', 'Y')) THEN 1
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('1', 'F', 'K')) THEN 2 WHEN (substring(anon_14.security_code, 3, 1) IN ('6', 'B', 'P', 'U')) THEN 3
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('2', 'G', 'L', 'Z')) THEN 4 WHEN (substring(anon_14.security_code, 3, 1) IN ('7', 'C', 'Q', 'V')) THEN 5
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('3', 'H', 'M')) THEN 6 WHEN (substring(anon_14.security_code, 3, 1) IN ('8', 'D', 'R', 'W')) THEN 7
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('4', 'I', 'N')) THEN 8 WHEN (substring(anon_14.security_code, 3, 1) IN ('9', 'E', 'S', 'X')) THEN 9 END
                        ELSE CASE WHEN (substring(anon_14.security_code, 3, 1) IN ('0', 'I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_14.security_code, 3, 1) IN ('1', 'J', 'R', 'Z')) THEN 1
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('2', 'A', 'S')) THEN 2 WHEN (substring(anon_14.security_code, 3, 1) IN ('3', 'B', 'T')) THEN 3
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('4', 'C', 'K')) THEN 4 WHEN (substring(anon_14.security_code, 3, 1) IN ('5', 'D', 'L')) THEN 5
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('6', 'E', 'M', 'U')) THEN 6 WHEN (substring(anon_14.security_code, 3, 1) IN ('7', 'F', 'N', 'V')) THEN 7
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('8', 'G', 'O', 'W')) THEN 8 WHEN (substring(anon_14.security_code, 3, 1) IN ('9', 'H', 'P', 'X')) THEN 9 END END + CASE
                        WHEN ((0 + CASE WHEN (substring(anon_14.security_code, 5, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 6, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 7, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 8, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 9, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 10, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 11, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + 8) % 2 = 1) THEN CASE WHEN (substring(anon_14.security_code, 4, 1) IN ('0', 'J', 'O')) THEN 0 WHEN (substring(anon_14.security_code, 4, 1) IN ('5', 'A', 'T', 'Y')) THEN 1
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('1', 'F', 'K')) THEN 2 WHEN (substring(anon_14.security_code, 4, 1) IN ('6', 'B', 'P', 'U')) THEN 3
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('2', 'G', 'L', 'Z')) THEN 4 WHEN (substring(anon_14.security_code, 4, 1) IN ('7', 'C', 'Q', 'V')) THEN 5
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('3', 'H', 'M')) THEN 6 WHEN (substring(anon_14.security_code, 4, 1) IN ('8', 'D', 'R', 'W')) THEN 7
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('4', 'I', 'N')) THEN 8 WHEN (substring(anon_14.security_code, 4, 1) IN ('9', 'E', 'S', 'X')) THEN 9 END
                        ELSE CASE WHEN (substring(anon_14.security_code, 4, 1) IN ('0', 'I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_14.security_code, 4, 1) IN ('1', 'J', 'R', 'Z')) THEN 1
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('2', 'A', 'S')) THEN 2 WHEN (substring(anon_14.security_code, 4, 1) IN ('3', 'B', 'T')) THEN 3
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('4', 'C', 'K')) THEN 4 WHEN (substring(anon_14.security_code, 4, 1) IN ('5', 'D', 'L')) THEN 5
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('6', 'E', 'M', 'U')) THEN 6 WHEN (substring(anon_14.security_code, 4, 1) IN ('7', 'F', 'N', 'V')) THEN 7
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('8', 'G', 'O', 'W')) THEN 8 WHEN (substring(anon_14.security_code, 4, 1) IN ('9', 'H', 'P', 'X')) THEN 9 END END + CASE
                        WHEN ((0 + CASE WHEN (substring(anon_14.security_code, 6, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 7, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 8, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 9, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 10, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 11, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + 7) % 2 = 1) THEN CASE WHEN (substring(anon_14.security_code, 5, 1) IN ('0', 'J', 'O')) THEN 0 WHEN (substring(anon_14.security_code, 5, 1) IN ('5', 'A', 'T', 'Y')) THEN 1
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('1', 'F', 'K')) THEN 2 WHEN (substring(anon_14.security_code, 5, 1) IN ('6', 'B', 'P', 'U')) THEN 3
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('2', 'G', 'L', 'Z')) THEN 4 WHEN (substring(anon_14.security_code, 5, 1) IN ('7', 'C', 'Q', 'V')) THEN 5
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('3', 'H', 'M')) THEN 6 WHEN (substring(anon_14.security_code, 5, 1) IN ('8', 'D', 'R', 'W')) THEN 7
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('4', 'I', 'N')) THEN 8 WHEN (substring(anon_14.security_code, 5, 1) IN ('9', 'E', 'S', 'X')) THEN 9 END
                        ELSE CASE WHEN (substring(anon_14.security_code, 5, 1) IN ('0', 'I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_14.security_code, 5, 1) IN ('1', 'J', 'R', 'Z')) THEN 1
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('2', 'A', 'S')) THEN 2 WHEN (substring(anon_14.security_code, 5, 1) IN ('3', 'B', 'T')) THEN 3
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('4', 'C', 'K')) THEN 4 WHEN (substring(anon_14.security_code, 5, 1) IN ('5', 'D', 'L')) THEN 5
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('6', 'E', 'M', 'U')) THEN 6 WHEN (substring(anon_14.security_code, 5, 1) IN ('7', 'F', 'N', 'V')) THEN 7
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('8', 'G', 'O', 'W')) THEN 8 WHEN (substring(anon_14.security_code, 5, 1) IN ('9', 'H', 'P', 'X')) THEN 9 END END + CASE
                        WHEN ((0 + CASE WHEN (substring(anon_14.security_code, 7, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 8, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 9, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 10, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 11, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + 6) % 2 = 1) THEN CASE WHEN (substring(anon_14.security_code, 6, 1) IN ('0', 'J', 'O')) THEN 0 WHEN (substring(anon_14.security_code, 6, 1) IN ('5', 'A', 'T', 'Y')) THEN 1
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('1', 'F', 'K')) THEN 2 WHEN (substring(anon_14.security_code, 6, 1) IN ('6', 'B', 'P', 'U')) THEN 3
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('2', 'G', 'L', 'Z')) THEN 4 WHEN (substring(anon_14.security_code, 6, 1) IN ('7', 'C', 'Q', 'V')) THEN 5
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('3', 'H', 'M')) THEN 6 WHEN (substring(anon_14.security_code, 6, 1) IN ('8', 'D', 'R', 'W')) THEN 7
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('4', 'I', 'N')) THEN 8 WHEN (substring(anon_14.security_code, 6, 1) IN ('9', 'E', 'S', 'X')) THEN 9 END
                        ELSE CASE WHEN (substring(anon_14.security_code, 6, 1) IN ('0', 'I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_14.security_code, 6, 1) IN ('1', 'J', 'R', 'Z')) THEN 1
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('2', 'A', 'S')) THEN 2 WHEN (substring(anon_14.security_code, 6, 1) IN ('3', 'B', 'T')) THEN 3
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('4', 'C', 'K')) THEN 4 WHEN (substring(anon_14.security_code, 6, 1) IN ('5', 'D', 'L')) THEN 5
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('6', 'E', 'M', 'U')) THEN 6 WHEN (substring(anon_14.security_code, 6, 1) IN ('7', 'F', 'N', 'V')) THEN 7
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('8', 'G', 'O', 'W')) THEN 8 WHEN (substring(anon_14.security_code, 6, 1) IN ('9', 'H', 'P', 'X')) THEN 9 END END + CASE
                        WHEN ((0 + CASE WHEN (substring(anon_14.security_code, 8, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 9, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 10, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 11, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + 5) % 2 = 1) THEN CASE WHEN (substring(anon_14.security_code, 7, 1) IN ('0', 'J', 'O')) THEN 0 WHEN (substring(anon_14.security_code, 7, 1) IN ('5', 'A', 'T', 'Y')) THEN 1
                        WHEN (substring(anon_14.security_code, 7, 1) IN ('1', 'F', 'K')) THEN 2 WHEN (substring(anon_14.security_code, 7, 1) IN ('6', 'B', 'P', 'U')) THEN 3
                        WHEN (substring(anon_14.security_code, 7, 1) IN ('2', 'G', 'L', 'Z')) THEN 4 WHEN (substring(anon_14.security_code, 7, 1) IN ('7', 'C', 'Q', 'V')) THEN 5
                        WHEN (substring(anon_14.security_code, 7, 1) IN ('3', 'H', 'M')) THEN 6 WHEN (substring(anon_14.security_code, 7, 1) IN ('8', 'D', 'R', 'W')) THEN 7
                        WHEN (substring(anon_14.security_code, 7, 1) IN ('4', 'I', 'N')) THEN 8 WHEN (substring(anon_14.security_code, 7, 1) IN ('9', 'E', 'S', 'X')) THEN 9 END
                        ELSE CASE WHEN (substring(anon_14.security_code, 7, 1) IN ('0', 'I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_14.security_code, 7, 1) IN ('1', 'J', 'R', 'Z')) THEN 1
                        WHEN (substring(anon_14.security_code, 7, 1) IN ('2', 'A', 'S')) THEN 2 WHEN (substring(anon_14.security_code, 7, 1) IN ('3', 'B', 'T')) THEN 3
                        WHEN (substring(anon_14.security_code, 7, 1) IN ('4', 'C', 'K')) THEN 4 WHEN (substring(anon_14.security_code, 7, 1) IN ('5', 'D', 'L')) THEN 5
                        WHEN (substring(anon_14.security_code, 7, 1) IN ('6', 'E', 'M', 'U')) THEN 6 WHEN (substring(anon_14.security_code, 7, 1) IN ('7', 'F', 'N', 'V')) THEN 7
                        WHEN (substring(anon_14.security_code, 7, 1) IN ('8', 'G', 'O', 'W')) THEN 8 WHEN (substring(anon_14.security_code, 7, 1) IN ('9', 'H', 'P', 'X')) THEN 9 END END + CASE
                        WHEN ((0 + CASE WHEN (substring(anon_14.security_code, 9, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 10, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 11, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + 4) % 2 = 1) THEN CASE WHEN (substring(anon_14.security_code, 8, 1) IN ('0', 'J', 'O')) THEN 0 WHEN (substring(anon_14.security_code, 8, 1) IN ('5', 'A', 'T', 'Y')) THEN 1
                        WHEN (substring(anon_14.security_code, 8, 1) IN ('1', 'F', 'K')) THEN 2 WHEN (substring(anon_14.security_code, 8, 1) IN ('6', 'B', 'P', 'U')) THEN 3
                        WHEN (substring(anon_14.security_code, 8, 1) IN ('2', 'G', 'L', 'Z')) THEN 4 WHEN (substring(anon_14.security_code, 8, 1) IN ('7', 'C', 'Q', 'V')) THEN 5
                        WHEN (substring(anon_14.security_code, 8, 1) IN ('3', 'H', 'M')) THEN 6 WHEN (substring(anon_14.security_code, 8, 1) IN ('8', 'D', 'R', 'W')) THEN 7
                        WHEN (substring(anon_14.security_code, 8, 1) IN ('4', 'I', 'N')) THEN 8 WHEN (substring(anon_14.security_code, 8, 1) IN ('9', 'E', 'S', 'X')) THEN 9 END
                        ELSE CASE WHEN (substring(anon_14.security_code, 8, 1) IN ('0', 'I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_14.security_code, 8, 1) IN ('1', 'J', 'R', 'Z')) THEN 1
                        WHEN (substring(anon_14.security_code, 8, 1) IN ('2', 'A', 'S')) THEN 2 WHEN (substring(anon_14.security_code, 8, 1) IN ('3', 'B', 'T')) THEN 3
                        WHEN (substring(anon_14.security_code, 8, 1) IN ('4', 'C', 'K')) THEN 4 WHEN (substring(anon_14.security_code, 8, 1) IN ('5', 'D', 'L')) THEN 5
                        WHEN (substring(anon_14.security_code, 8, 1) IN ('6', 'E', 'M', 'U')) THEN 6 WHEN (substring(anon_14.security_code, 8, 1) IN ('7', 'F', 'N', 'V')) THEN 7
                        WHEN (substring(anon_14.security_code, 8, 1) IN ('8', 'G', 'O', 'W')) THEN 8 WHEN (substring(anon_14.security_code, 8, 1) IN ('9', 'H', 'P', 'X')) THEN 9 END END + CASE
                        WHEN ((0 + CASE WHEN (substring(anon_14.security_code, 10, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + CASE WHEN (substring(anon_14.security_code, 11, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + 3) % 2 = 1) THEN CASE WHEN (substring(anon_14.security_code, 9, 1) IN ('0', 'J', 'O')) THEN 0 WHEN (substring(anon_14.security_code, 9, 1) IN ('5', 'A', 'T', 'Y')) THEN 1
                        WHEN (substring(anon_14.security_code, 9, 1) IN ('1', 'F', 'K')) THEN 2 WHEN (substring(anon_14.security_code, 9, 1) IN ('6', 'B', 'P', 'U')) THEN 3
                        WHEN (substring(anon_14.security_code, 9, 1) IN ('2', 'G', 'L', 'Z')) THEN 4 WHEN (substring(anon_14.security_code, 9, 1) IN ('7', 'C', 'Q', 'V')) THEN 5
                        WHEN (substring(anon_14.security_code, 9, 1) IN ('3', 'H', 'M')) THEN 6 WHEN (substring(anon_14.security_code, 9, 1) IN ('8', 'D', 'R', 'W')) THEN 7
                        WHEN (substring(anon_14.security_code, 9, 1) IN ('4', 'I', 'N')) THEN 8 WHEN (substring(anon_14.security_code, 9, 1) IN ('9', 'E', 'S', 'X')) THEN 9 END
                        ELSE CASE WHEN (substring(anon_14.security_code, 9, 1) IN ('0', 'I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_14.security_code, 9, 1) IN ('1', 'J', 'R', 'Z')) THEN 1
                        WHEN (substring(anon_14.security_code, 9, 1) IN ('2', 'A', 'S')) THEN 2 WHEN (substring(anon_14.security_code, 9, 1) IN ('3', 'B', 'T')) THEN 3
                        WHEN (substring(anon_14.security_code, 9, 1) IN ('4', 'C', 'K')) THEN 4 WHEN (substring(anon_14.security_code, 9, 1) IN ('5', 'D', 'L')) THEN 5
                        WHEN (substring(anon_14.security_code, 9, 1) IN ('6', 'E', 'M', 'U')) THEN 6 WHEN (substring(anon_14.security_code, 9, 1) IN ('7', 'F', 'N', 'V')) THEN 7
                        WHEN (substring(anon_14.security_code, 9, 1) IN ('8', 'G', 'O', 'W')) THEN 8 WHEN (substring(anon_14.security_code, 9, 1) IN ('9', 'H', 'P', 'X')) THEN 9 END END + CASE
                        WHEN ((0 + CASE WHEN (substring(anon_14.security_code, 11, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
                        ELSE 0 END + 2) % 2 = 1) THEN CASE WHEN (substring(anon_14.security_code, 10, 1) IN ('0', 'J', 'O')) THEN 0 WHEN (substring(anon_14.security_code, 10, 1) IN ('5', 'A', 'T', 'Y')) THEN 1
                        WHEN (substring(anon_14.security_code, 10, 1) IN ('1', 'F', 'K')) THEN 2 WHEN (substring(anon_14.security_code, 10, 1) IN ('6', 'B', 'P', 'U')) THEN 3
                        WHEN (substring(anon_14.security_code, 10, 1) IN ('2', 'G', 'L', 'Z')) THEN 4 WHEN (substring(anon_14.security_code, 10, 1) IN ('7', 'C', 'Q', 'V')) THEN 5
                        WHEN (substring(anon_14.security_code, 10, 1) IN ('3', 'H', 'M')) THEN 6 WHEN (substring(anon_14.security_code, 10, 1) IN ('8', 'D', 'R', 'W')) THEN 7
                        WHEN (substring(anon_14.security_code, 10, 1) IN ('4', 'I', 'N')) THEN 8 WHEN (substring(anon_14.security_code, 10, 1) IN ('9', 'E', 'S', 'X')) THEN 9 END
                        ELSE CASE WHEN (substring(anon_14.security_code, 10, 1) IN ('0', 'I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_14.security_code, 10, 1) IN ('1', 'J', 'R', 'Z')) THEN 1
                        WHEN (substring(anon_14.security_code, 10, 1) IN ('2', 'A', 'S')) THEN 2 WHEN (substring(anon_14.security_code, 10, 1) IN ('3', 'B', 'T')) THEN 3
                        WHEN (substring(anon_14.security_code, 10, 1) IN ('4', 'C', 'K')) THEN 4 WHEN (substring(anon_14.security_code, 10, 1) IN ('5', 'D', 'L')) THEN 5
                        WHEN (substring(anon_14.security_code, 10, 1) IN ('6', 'E', 'M', 'U')) THEN 6 WHEN (substring(anon_14.security_code, 10, 1) IN ('7', 'F', 'N', 'V')) THEN 7
                        WHEN (substring(anon_14.security_code, 10, 1) IN ('8', 'G', 'O', 'W')) THEN 8 WHEN (substring(anon_14.security_code, 10, 1) IN ('9', 'H', 'P', 'X')) THEN 9 END END + CASE
                        WHEN ((0 + 1) % 2 = 1) THEN CASE WHEN (substring(anon_14.security_code, 11, 1) IN ('0', 'J', 'O')) THEN 0 WHEN (substring(anon_14.security_code, 11, 1) IN ('5', 'A', 'T', 'Y')) THEN 1
                        WHEN (substring(anon_14.security_code, 11, 1) IN ('1', 'F', 'K')) THEN 2 WHEN (substring(anon_14.security_code, 11, 1) IN ('6', 'B', 'P', 'U')) THEN 3
                        WHEN (substring(anon_14.security_code, 11, 1) IN ('2', 'G', 'L', 'Z')) THEN 4 WHEN (substring(anon_14.security_code, 11, 1) IN ('7', 'C', 'Q', 'V')) THEN 5
                        WHEN (substring(anon_14.security_code, 11, 1) IN ('3', 'H', 'M')) THEN 6 WHEN (substring(anon_14.security_code, 11, 1) IN ('8', 'D', 'R', 'W')) THEN 7
                        WHEN (substring(anon_14.security_code, 11, 1) IN ('4', 'I', 'N')) THEN 8 WHEN (substring(anon_14.security_code, 11, 1) IN ('9', 'E', 'S', 'X')) THEN 9 END
                        ELSE CASE WHEN (substring(anon_14.security_code, 11, 1) IN ('0', 'I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_14.security_code, 11, 1) IN ('1', 'J', 'R', 'Z')) THEN 1
                        WHEN (substring(anon_14.security_code, 11, 1) IN ('2', 'A', 'S')) THEN 2 WHEN (substring(anon_14.security_code, 11, 1) IN ('3', 'B', 'T')) THEN 3
                        WHEN (substring(anon_14.security_code, 11, 1) IN ('4', 'C', 'K')) THEN 4 WHEN (substring(anon_14.security_code, 11, 1) IN ('5', 'D', 'L')) THEN 5
                        WHEN (substring(anon_14.security_code, 11, 1) IN ('6', 'E', 'M', 'U')) THEN 6 WHEN (substring(anon_14.security_code, 11, 1) IN ('7', 'F', 'N', 'V')) THEN 7
                        WHEN (substring(anon_14.security_code, 11, 1) IN ('8', 'G', 'O', 'W')) THEN 8 WHEN (substring(anon_14.security_code, 11, 1) IN ('9', 'H', 'P', 'X')) THEN 9 END END + CASE
                        WHEN ((0 + 0) % 2 = 1) THEN CASE WHEN (substring(anon_14.security_code, 12, 1) IN ('0')) THEN 0 WHEN (substring(anon_14.security_code, 12, 1) IN ('5')) THEN 1
                        WHEN (substring(anon_14.security_code, 12, 1) IN ('1')) THEN 2 WHEN (substring(anon_14.security_code, 12, 1) IN ('6')) THEN 3 WHEN (substring(anon_14.security_code, 12, 1) IN ('2')) THEN 4
                        WHEN (substring(anon_14.security_code, 12, 1) IN ('7')) THEN 5 WHEN (substring(anon_14.security_code, 12, 1) IN ('3')) THEN 6 WHEN (substring(anon_14.security_code, 12, 1) IN ('8')) THEN 7
                        WHEN (substring(anon_14.security_code, 12, 1) IN ('4')) THEN 8 WHEN (substring(anon_14.security_code, 12, 1) IN ('9')) THEN 9 END
                        ELSE CASE WHEN (substring(anon_14.security_code, 12, 1) IN ('0')) THEN 0 WHEN (substring(anon_14.security_code, 12, 1) IN ('1')) THEN 1
                        WHEN (substring(anon_14.security_code, 12, 1) IN ('2')) THEN 2 WHEN (substring(anon_14.security_code, 12, 1) IN ('3')) THEN 3 WHEN (substring(anon_14.security_code, 12, 1) IN ('4')) THEN 4
                        WHEN (substring(anon_14.security_code, 12, 1) IN ('5')) THEN 5 WHEN (substring(anon_14.security_code, 12, 1) IN ('6')) THEN 6 WHEN (substring(anon_14.security_code, 12, 1) IN ('7')) THEN 7
                        WHEN (substring(anon_14.security_code, 12, 1) IN ('8')) THEN 8 WHEN (substring(anon_14.security_code, 12, 1) IN ('9')) THEN 9 END END) % 10 = 0) THEN 1
                        ELSE 0 END WHEN (anon_14.security_code_kind = 'CUSIP') THEN CASE WHEN ((LEN(anon_14.security_code + '.') - 1) = 9 AND (CASE WHEN (substring(anon_14.security_code, 1, 1) IN ('0', 'J', 'S', '@')) THEN 0
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('1', 'A', 'T', '#')) THEN 1 WHEN (substring(anon_14.security_code, 1, 1) IN ('2', 'B', 'K')) THEN 2
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('3', 'C', 'L', 'U')) THEN 3 WHEN (substring(anon_14.security_code, 1, 1) IN ('4', 'D', 'M', 'V')) THEN 4
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('5', 'E', 'N', 'W')) THEN 5 WHEN (substring(anon_14.security_code, 1, 1) IN ('6', 'F', 'O', 'X')) THEN 6
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('7', 'G', 'P', 'Y')) THEN 7 WHEN (substring(anon_14.security_code, 1, 1) IN ('8', 'H', 'Q', 'Z')) THEN 8
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('9', 'I', 'R', '*')) THEN 9 END + CASE WHEN (substring(anon_14.security_code, 2, 1) IN ('0', 'E', 'N', 'W')) THEN 0
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('5', 'J', 'S', '@')) THEN 1 WHEN (substring(anon_14.security_code, 2, 1) IN ('1', 'A', 'O', 'X')) THEN 2
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('6', 'F', 'T', '#')) THEN 3 WHEN (substring(anon_14.security_code, 2, 1) IN ('2', 'B', 'K', 'Y')) THEN 4
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('7', 'G', 'P')) THEN 5 WHEN (substring(anon_14.security_code, 2, 1) IN ('3', 'C', 'L', 'U')) THEN 6
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('8', 'H', 'Q', 'Z')) THEN 7 WHEN (substring(anon_14.security_code, 2, 1) IN ('4', 'D', 'M', 'V')) THEN 8
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('9', 'I', 'R', '*')) THEN 9 END + CASE WHEN (substring(anon_14.security_code, 3, 1) IN ('0', 'J', 'S', '@')) THEN 0
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('1', 'A', 'T', '#')) THEN 1 WHEN (substring(anon_14.security_code, 3, 1) IN ('2', 'B', 'K')) THEN 2
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('3', 'C', 'L', 'U')) THEN 3 WHEN (substring(anon_14.security_code, 3, 1) IN ('4', 'D', 'M', 'V')) THEN 4
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('5', 'E', 'N', 'W')) THEN 5 WHEN (substring(anon_14.security_code, 3, 1) IN ('6', 'F', 'O', 'X')) THEN 6
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('7', 'G', 'P', 'Y')) THEN 7 WHEN (substring(anon_14.security_code, 3, 1) IN ('8', 'H', 'Q', 'Z')) THEN 8
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('9', 'I', 'R', '*')) THEN 9 END + CASE WHEN (substring(anon_14.security_code, 4, 1) IN ('0', 'E', 'N', 'W')) THEN 0
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('5', 'J', 'S', '@')) THEN 1 WHEN (substring(anon_14.security_code, 4, 1) IN ('1', 'A', 'O', 'X')) THEN 2
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('6', 'F', 'T', '#')) THEN 3 WHEN (substring(anon_14.security_code, 4, 1) IN ('2', 'B', 'K', 'Y')) THEN 4
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('7', 'G', 'P')) THEN 5 WHEN (substring(anon_14.security_code, 4, 1) IN ('3', 'C', 'L', 'U')) THEN 6
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('8', 'H', 'Q', 'Z')) THEN 7 WHEN (substring(anon_14.security_code, 4, 1) IN ('4', 'D', 'M', 'V')) THEN 8
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('9', 'I', 'R', '*')) THEN 9 END + CASE WHEN (substring(anon_14.security_code, 5, 1) IN ('0', 'J', 'S', '@')) THEN 0
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('1', 'A', 'T', '#')) THEN 1 WHEN (substring(anon_14.security_code, 5, 1) IN ('2', 'B', 'K')) THEN 2
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('3', 'C', 'L', 'U')) THEN 3 WHEN (substring(anon_14.security_code, 5, 1) IN ('4', 'D', 'M', 'V')) THEN 4
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('5', 'E', 'N', 'W')) THEN 5 WHEN (substring(anon_14.security_code, 5, 1) IN ('6', 'F', 'O', 'X')) THEN 6
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('7', 'G', 'P', 'Y')) THEN 7 WHEN (substring(anon_14.security_code, 5, 1) IN ('8', 'H', 'Q', 'Z')) THEN 8
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('9', 'I', 'R', '*')) THEN 9 END + CASE WHEN (substring(anon_14.security_code, 6, 1) IN ('0', 'E', 'N', 'W')) THEN 0
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('5', 'J', 'S', '@')) THEN 1 WHEN (substring(anon_14.security_code, 6, 1) IN ('1', 'A', 'O', 'X')) THEN 2
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('6', 'F', 'T', '#')) THEN 3 WHEN (substring(anon_14.security_code, 6, 1) IN ('2', 'B', 'K', 'Y')) THEN 4
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('7', 'G', 'P')) THEN 5 WHEN (substring(anon_14.security_code, 6, 1) IN ('3', 'C', 'L', 'U')) THEN 6
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('8', 'H', 'Q', 'Z')) THEN 7 WHEN (substring(anon_14.security_code, 6, 1) IN ('4', 'D', 'M', 'V')) THEN 8
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('9', 'I', 'R', '*')) THEN 9 END + CASE WHEN (substring(anon_14.security_code, 7, 1) IN ('0', 'J', 'S', '@')) THEN 0
                        WHEN (substring(anon_14.security_code, 7, 1) IN ('1', 'A', 'T', '#')) THEN 1 WHEN (substring(anon_14.security_code, 7, 1) IN ('2', 'B', 'K')) THEN 2
                        WHEN (substring(anon_14.security_code, 7, 1) IN ('3', 'C', 'L', 'U')) THEN 3 WHEN (substring(anon_14.security_code, 7, 1) IN ('4', 'D', 'M', 'V')) THEN 4
                        WHEN (substring(anon_14.security_code, 7, 1) IN ('5', 'E', 'N', 'W')) THEN 5 WHEN (substring(anon_14.security_code, 7, 1) IN ('6', 'F', 'O', 'X')) THEN 6
                        WHEN (substring(anon_14.security_code, 7, 1) IN ('7', 'G', 'P', 'Y')) THEN 7 WHEN (substring(anon_14.security_code, 7, 1) IN ('8', 'H', 'Q', 'Z')) THEN 8
                        WHEN (substring(anon_14.security_code, 7, 1) IN ('9', 'I', 'R', '*')) THEN 9 END + CASE WHEN (substring(anon_14.security_code, 8, 1) IN ('0', 'E', 'N', 'W')) THEN 0
                        WHEN (substring(anon_14.security_code, 8, 1) IN ('5', 'J', 'S', '@')) THEN 1 WHEN (substring(anon_14.security_code, 8, 1) IN ('1', 'A', 'O', 'X')) THEN 2
                        WHEN (substring(anon_14.security_code, 8, 1) IN ('6', 'F', 'T', '#')) THEN 3 WHEN (substring(anon_14.security_code, 8, 1) IN ('2', 'B', 'K', 'Y')) THEN 4
                        WHEN (substring(anon_14.security_code, 8, 1) IN ('7', 'G', 'P')) THEN 5 WHEN (substring(anon_14.security_code, 8, 1) IN ('3', 'C', 'L', 'U')) THEN 6
                        WHEN (substring(anon_14.security_code, 8, 1) IN ('8', 'H', 'Q', 'Z')) THEN 7 WHEN (substring(anon_14.security_code, 8, 1) IN ('4', 'D', 'M', 'V')) THEN 8
                        WHEN (substring(anon_14.security_code, 8, 1) IN ('9', 'I', 'R', '*')) THEN 9 END + CASE WHEN (substring(anon_14.security_code, 9, 1) IN ('0')) THEN 0
                        WHEN (substring(anon_14.security_code, 9, 1) IN ('1')) THEN 1 WHEN (substring(anon_14.security_code, 9, 1) IN ('2')) THEN 2 WHEN (substring(anon_14.security_code, 9, 1) IN ('3')) THEN 3
                        WHEN (substring(anon_14.security_code, 9, 1) IN ('4')) THEN 4 WHEN (substring(anon_14.security_code, 9, 1) IN ('5')) THEN 5 WHEN (substring(anon_14.security_code, 9, 1) IN ('6')) THEN 6
                        WHEN (substring(anon_14.security_code, 9, 1) IN ('7')) THEN 7 WHEN (substring(anon_14.security_code, 9, 1) IN ('8')) THEN 8 WHEN (substring(anon_14.security_code, 9, 1) IN ('9')) THEN 9 END) % 10 = 0) THEN 1
                        ELSE 0 END WHEN (anon_14.security_code_kind = 'SEDOL') THEN CASE WHEN ((LEN(anon_14.security_code + '.') - 1) = 7 AND coalesce(CASE
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('K')) THEN 0 WHEN (substring(anon_14.security_code, 1, 1) IN ('B', 'L', 'V')) THEN 1
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('C', 'M', 'W')) THEN 2 WHEN (substring(anon_14.security_code, 1, 1) IN ('D', 'N', 'X')) THEN 3
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('Y')) THEN 4 WHEN (substring(anon_14.security_code, 1, 1) IN ('F', 'P', 'Z')) THEN 5
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('G', 'Q')) THEN 6 WHEN (substring(anon_14.security_code, 1, 1) IN ('H', 'R')) THEN 7
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('S')) THEN 8 WHEN (substring(anon_14.security_code, 1, 1) IN ('J', 'T')) THEN 9 END * 1 + CASE
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('0', 'K')) THEN 0 WHEN (substring(anon_14.security_code, 2, 1) IN ('1', 'B', 'L', 'V')) THEN 1
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('2', 'C', 'M', 'W')) THEN 2 WHEN (substring(anon_14.security_code, 2, 1) IN ('3', 'D', 'N', 'X')) THEN 3
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('4', 'Y')) THEN 4 WHEN (substring(anon_14.security_code, 2, 1) IN ('5', 'F', 'P', 'Z')) THEN 5
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('6', 'G', 'Q')) THEN 6 WHEN (substring(anon_14.security_code, 2, 1) IN ('7', 'H', 'R')) THEN 7
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('8', 'S')) THEN 8 WHEN (substring(anon_14.security_code, 2, 1) IN ('9', 'J', 'T')) THEN 9 END * 3 + CASE
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('0', 'K')) THEN 0 WHEN (substring(anon_14.security_code, 3, 1) IN ('1', 'B', 'L', 'V')) THEN 1
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('2', 'C', 'M', 'W')) THEN 2 WHEN (substring(anon_14.security_code, 3, 1) IN ('3', 'D', 'N', 'X')) THEN 3
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('4', 'Y')) THEN 4 WHEN (substring(anon_14.security_code, 3, 1) IN ('5', 'F', 'P', 'Z')) THEN 5
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('6', 'G', 'Q')) THEN 6 WHEN (substring(anon_14.security_code, 3, 1) IN ('7', 'H', 'R')) THEN 7
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('8', 'S')) THEN 8 WHEN (substring(anon_14.security_code, 3, 1) IN ('9', 'J', 'T')) THEN 9 END * 1 + CASE
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('0', 'K')) THEN 0 WHEN (substring(anon_14.security_code, 4, 1) IN ('1', 'B', 'L', 'V')) THEN 1
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('2', 'C', 'M', 'W')) THEN 2 WHEN (substring(anon_14.security_code, 4, 1) IN ('3', 'D', 'N', 'X')) THEN 3
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('4', 'Y')) THEN 4 WHEN (substring(anon_14.security_code, 4, 1) IN ('5', 'F', 'P', 'Z')) THEN 5
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('6', 'G', 'Q')) THEN 6 WHEN (substring(anon_14.security_code, 4, 1) IN ('7', 'H', 'R')) THEN 7
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('8', 'S')) THEN 8 WHEN (substring(anon_14.security_code, 4, 1) IN ('9', 'J', 'T')) THEN 9 END * 7 + CASE
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('0', 'K')) THEN 0 WHEN (substring(anon_14.security_code, 5, 1) IN ('1', 'B', 'L', 'V')) THEN 1
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('2', 'C', 'M', 'W')) THEN 2 WHEN (substring(anon_14.security_code, 5, 1) IN ('3', 'D', 'N', 'X')) THEN 3
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('4', 'Y')) THEN 4 WHEN (substring(anon_14.security_code, 5, 1) IN ('5', 'F', 'P', 'Z')) THEN 5
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('6', 'G', 'Q')) THEN 6 WHEN (substring(anon_14.security_code, 5, 1) IN ('7', 'H', 'R')) THEN 7
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('8', 'S')) THEN 8 WHEN (substring(anon_14.security_code, 5, 1) IN ('9', 'J', 'T')) THEN 9 END * 3 + CASE
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('0', 'K')) THEN 0 WHEN (substring(anon_14.security_code, 6, 1) IN ('1', 'B', 'L', 'V')) THEN 1
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('2', 'C', 'M', 'W')) THEN 2 WHEN (substring(anon_14.security_code, 6, 1) IN ('3', 'D', 'N', 'X')) THEN 3
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('4', 'Y')) THEN 4 WHEN (substring(anon_14.security_code, 6, 1) IN ('5', 'F', 'P', 'Z')) THEN 5
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('6', 'G', 'Q')) THEN 6 WHEN (substring(anon_14.security_code, 6, 1) IN ('7', 'H', 'R')) THEN 7
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('8', 'S')) THEN 8 WHEN (substring(anon_14.security_code, 6, 1) IN ('9', 'J', 'T')) THEN 9 END * 9 + CASE
                        WHEN (substring(anon_14.security_code, 7, 1) IN ('0')) THEN 0 WHEN (substring(anon_14.security_code, 7, 1) IN ('1')) THEN 1 WHEN (substring(anon_14.security_code, 7, 1) IN ('2')) THEN 2
                        WHEN (substring(anon_14.security_code, 7, 1) IN ('3')) THEN 3 WHEN (substring(anon_14.security_code, 7, 1) IN ('4')) THEN 4 WHEN (substring(anon_14.security_code, 7, 1) IN ('5')) THEN 5
                        WHEN (substring(anon_14.security_code, 7, 1) IN ('6')) THEN 6 WHEN (substring(anon_14.security_code, 7, 1) IN ('7')) THEN 7 WHEN (substring(anon_14.security_code, 7, 1) IN ('8')) THEN 8
                        WHEN (substring(anon_14.security_code, 7, 1) IN ('9')) THEN 9 END * 1, CASE WHEN (substring(anon_14.security_code, 1, 1) IN ('0')) THEN 0
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('1')) THEN 1 WHEN (substring(anon_14.security_code, 1, 1) IN ('2')) THEN 2 WHEN (substring(anon_14.security_code, 1, 1) IN ('3')) THEN 3
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('4')) THEN 4 WHEN (substring(anon_14.security_code, 1, 1) IN ('5')) THEN 5 WHEN (substring(anon_14.security_code, 1, 1) IN ('6')) THEN 6
                        WHEN (substring(anon_14.security_code, 1, 1) IN ('7')) THEN 7 WHEN (substring(anon_14.security_code, 1, 1) IN ('8')) THEN 8 WHEN (substring(anon_14.security_code, 1, 1) IN ('9')) THEN 9 END * 1 + CASE
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('0')) THEN 0 WHEN (substring(anon_14.security_code, 2, 1) IN ('1')) THEN 1 WHEN (substring(anon_14.security_code, 2, 1) IN ('2')) THEN 2
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('3')) THEN 3 WHEN (substring(anon_14.security_code, 2, 1) IN ('4')) THEN 4 WHEN (substring(anon_14.security_code, 2, 1) IN ('5')) THEN 5
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('6')) THEN 6 WHEN (substring(anon_14.security_code, 2, 1) IN ('7')) THEN 7 WHEN (substring(anon_14.security_code, 2, 1) IN ('8')) THEN 8
                        WHEN (substring(anon_14.security_code, 2, 1) IN ('9')) THEN 9 END * 3 + CASE WHEN (substring(anon_14.security_code, 3, 1) IN ('0')) THEN 0
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('1')) THEN 1 WHEN (substring(anon_14.security_code, 3, 1) IN ('2')) THEN 2 WHEN (substring(anon_14.security_code, 3, 1) IN ('3')) THEN 3
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('4')) THEN 4 WHEN (substring(anon_14.security_code, 3, 1) IN ('5')) THEN 5 WHEN (substring(anon_14.security_code, 3, 1) IN ('6')) THEN 6
                        WHEN (substring(anon_14.security_code, 3, 1) IN ('7')) THEN 7 WHEN (substring(anon_14.security_code, 3, 1) IN ('8')) THEN 8 WHEN (substring(anon_14.security_code, 3, 1) IN ('9')) THEN 9 END * 1 + CASE
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('0')) THEN 0 WHEN (substring(anon_14.security_code, 4, 1) IN ('1')) THEN 1 WHEN (substring(anon_14.security_code, 4, 1) IN ('2')) THEN 2
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('3')) THEN 3 WHEN (substring(anon_14.security_code, 4, 1) IN ('4')) THEN 4 WHEN (substring(anon_14.security_code, 4, 1) IN ('5')) THEN 5
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('6')) THEN 6 WHEN (substring(anon_14.security_code, 4, 1) IN ('7')) THEN 7 WHEN (substring(anon_14.security_code, 4, 1) IN ('8')) THEN 8
                        WHEN (substring(anon_14.security_code, 4, 1) IN ('9')) THEN 9 END * 7 + CASE WHEN (substring(anon_14.security_code, 5, 1) IN ('0')) THEN 0
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('1')) THEN 1 WHEN (substring(anon_14.security_code, 5, 1) IN ('2')) THEN 2 WHEN (substring(anon_14.security_code, 5, 1) IN ('3')) THEN 3
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('4')) THEN 4 WHEN (substring(anon_14.security_code, 5, 1) IN ('5')) THEN 5 WHEN (substring(anon_14.security_code, 5, 1) IN ('6')) THEN 6
                        WHEN (substring(anon_14.security_code, 5, 1) IN ('7')) THEN 7 WHEN (substring(anon_14.security_code, 5, 1) IN ('8')) THEN 8 WHEN (substring(anon_14.security_code, 5, 1) IN ('9')) THEN 9 END * 3 + CASE
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('0')) THEN 0 WHEN (substring(anon_14.security_code, 6, 1) IN ('1')) THEN 1 WHEN (substring(anon_14.security_code, 6, 1) IN ('2')) THEN 2
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('3')) THEN 3 WHEN (substring(anon_14.security_code, 6, 1) IN ('4')) THEN 4 WHEN (substring(anon_14.security_code, 6, 1) IN ('5')) THEN 5
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('6')) THEN 6 WHEN (substring(anon_14.security_code, 6, 1) IN ('7')) THEN 7 WHEN (substring(anon_14.security_code, 6, 1) IN ('8')) THEN 8
                        WHEN (substring(anon_14.security_code, 6, 1) IN ('9')) THEN 9 END * 9 + CASE WHEN (substring(anon_14.security_code, 7, 1) IN ('0')) THEN 0
                        WHEN (substring(anon_14.security_code, 7, 1) IN ('1')) THEN 1 WHEN (substring(anon_14.security_code, 7, 1) IN ('2')) THEN 2 WHEN (substring(anon_14.security_code, 7, 1) IN ('3')) THEN 3
                        WHEN (substring(anon_14.security_code, 7, 1) IN ('4')) THEN 4 WHEN (substring(anon_14.security_code, 7, 1) IN ('5')) THEN 5 WHEN (substring(anon_14.security_code, 7, 1) IN ('6')) THEN 6
                        WHEN (substring(anon_14.security_code, 7, 1) IN ('7')) THEN 7 WHEN (substring(anon_14.security_code, 7, 1) IN ('8')) THEN 8 WHEN (substring(anon_14.security_code, 7, 1) IN ('9')) THEN 9 END * 1) % 10 = 0) THEN 1
                        ELSE 0 END ELSE 1 END = 0) THEN 'BAD_CHECK_DIGIT' ELSE 'UNKNOWN_SECURITY' END ELSE anon_14.lookup_reason END) AS edge_reason
                      FROM (
                        SELECT anon_15.file_id AS file_id, anon_15.line_number AS line_number, anon_15.byte_offset AS byte_offset, anon_15.byte_length AS byte_length,
                          anon_15.reason AS reason, anon_15.detail AS detail, anon_15.raw_text AS raw_text, anon_15.sender AS sender, anon_15.chain AS chain,
                          anon_15.action AS action, anon_15.exec_id AS exec_id, anon_15.ref_exec_id AS ref_exec_id, anon_15.cross_reference AS cross_reference,
                          anon_15.trade_date AS trade_date, anon_15.trade_time AS trade_time, anon_15.sending_time AS sending_time, anon_15.account_code AS account_code,
                          anon_15.security_code AS security_code, anon_15.security_code_kind AS security_code_kind, anon_15.side_code AS side_code, anon_15.side AS side,
                          anon_15.quantity AS quantity, anon_15.price AS price, anon_15.venue AS venue, anon_15.capacity AS capacity, anon_15.stated_settlement_date AS stated_settlement_date,
                          anon_15.stated_commission AS stated_commission, anon_15.stated_tax AS stated_tax, anon_15.stated_net_money AS stated_net_money,
                          anon_15.street_reference AS street_reference, anon_15.code_sender AS code_sender, anon_15.own_account_id AS own_account_id, anon_15.general_account_id AS general_account_id,
                          anon_15.account_id AS account_id, anon_15.code_from AS code_from, anon_15.code_to AS code_to, anon_15.security_id AS security_id,
                          anon_15.security_currency AS security_currency, anon_15.clearing_path AS clearing_path, CASE WHEN (anon_15.account_id IS NULL
                          AND (anon_15.action != 'CANCEL' OR anon_15.account_code IS NOT NULL)) THEN 'UNKNOWN_ACCOUNT' WHEN (anon_15.security_id IS NULL
                          AND (anon_15.action != 'CANCEL' OR anon_15.security_code IS NOT NULL)) THEN 'UNKNOWN_SECURITY' WHEN (coalesce(anon_15.currency, anon_15.security_currency) != anon_15.security_currency) THEN 'WRONG_CURRENCY'
                          WHEN (anon_15.trade_date > CAST('2026-11-10' AS DATE)) THEN 'FUTURE_TRADE_DATE' WHEN (anon_15.trade_date < CAST('2026-11-10' AS DATE)) THEN 'OUTSIDE_WINDOW'
                          ELSE NULL END AS lookup_reason, coalesce(anon_15.currency, anon_15.security_currency) AS currency
                        FROM (
                          SELECT anon_16.file_id AS file_id, anon_16.line_number AS line_number, anon_16.byte_offset AS byte_offset, anon_16.byte_length AS byte_length,
                            anon_16.reason AS reason, anon_16.detail AS detail, anon_16.raw_text AS raw_text, anon_16.sender AS sender, anon_16.chain AS chain,
                            anon_16.action AS action, anon_16.exec_id AS exec_id, anon_16.ref_exec_id AS ref_exec_id, anon_16.cross_reference AS cross_reference,
                            anon_16.trade_date AS trade_date, anon_16.trade_time AS trade_time, anon_16.sending_time AS sending_time, anon_16.account_code AS account_code,
                            anon_16.security_code AS security_code, anon_16.security_code_kind AS security_code_kind, anon_16.side_code AS side_code, anon_16.side AS side,
                            anon_16.quantity AS quantity, anon_16.price AS price, anon_16.currency AS currency, anon_16.venue AS venue, anon_16.capacity AS capacity,
                            anon_16.stated_settlement_date AS stated_settlement_date, anon_16.stated_commission AS stated_commission, anon_16.stated_tax AS stated_tax,
                            anon_16.stated_net_money AS stated_net_money, anon_16.street_reference AS street_reference, anon_16.code_sender AS code_sender,
                            anon_16.own_account_id AS own_account_id, anon_16.general_account_id AS general_account_id, anon_16.account_id AS account_id,
                            anon_17.code_from AS code_from, anon_17.code_to AS code_to, anon_17.security_id AS security_id, anon_17.security_currency AS security_currency,
                            anon_17.clearing_path AS clearing_path
                          FROM (
                            SELECT anon_18.file_id AS file_id, anon_18.line_number AS line_number, anon_18.byte_offset AS byte_offset, anon_18.byte_length AS byte_length,
                              anon_18.reason AS reason, anon_18.detail AS detail, anon_18.raw_text AS raw_text, anon_18.sender AS sender, anon_18.chain AS chain,
                              anon_18.action AS action, anon_18.exec_id AS exec_id, anon_18.ref_exec_id AS ref_exec_id, anon_18.cross_reference AS cross_reference,
                              anon_18.trade_date AS trade_date, anon_18.trade_time AS trade_time, anon_18.sending_time AS sending_time, anon_18.account_code AS account_code,
                              anon_18.security_code AS security_code, anon_18.security_code_kind AS security_code_kind, anon_18.side_code AS side_code,
                              anon_18.side AS side, anon_18.quantity AS quantity, anon_18.price AS price, anon_18.currency AS currency, anon_18.venue AS venue,
                              anon_18.capacity AS capacity, anon_18.stated_settlement_date AS stated_settlement_date, anon_18.stated_commission AS stated_commission,
                              anon_18.stated_tax AS stated_tax, anon_18.stated_net_money AS stated_net_money, anon_18.street_reference AS street_reference,
                              anon_18.code_sender AS code_sender, anon_18.own_account_id AS own_account_id, anon_18.general_account_id AS general_account_id,
                              coalesce(anon_18.own_account_id, anon_18.general_account_id) AS account_id
                            FROM (
                              SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.byte_offset AS byte_offset, anon_19.byte_length AS byte_length,
                                anon_19.reason AS reason, anon_19.detail AS detail, anon_19.raw_text AS raw_text, anon_19.sender AS sender, anon_19.chain AS chain,
                                anon_19.action AS action, anon_19.exec_id AS exec_id, anon_19.ref_exec_id AS ref_exec_id, anon_19.cross_reference AS cross_reference,
                                anon_19.trade_date AS trade_date, anon_19.trade_time AS trade_time, anon_19.sending_time AS sending_time, anon_19.account_code AS account_code,
                                anon_19.security_code AS security_code, anon_19.security_code_kind AS security_code_kind, anon_19.side_code AS side_code,
                                anon_19.side AS side, anon_19.quantity AS quantity, anon_19.price AS price, anon_19.currency AS currency, anon_19.venue AS venue,
                                anon_19.capacity AS capacity, anon_19.stated_settlement_date AS stated_settlement_date, anon_19.stated_commission AS stated_commission,
                                anon_19.stated_tax AS stated_tax, anon_19.stated_net_money AS stated_net_money, anon_19.street_reference AS street_reference,
                                anon_19.code_sender AS code_sender, anon_19.own_account_id AS own_account_id, anon_20.general_account_id AS general_account_id
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
                                  execution_message.street_reference AS street_reference, anon_21.code_sender AS code_sender, anon_21.own_account_id AS own_account_id
                                FROM execution_message
                                LEFT OUTER JOIN (
                                  SELECT anon_22.account_code AS account_code, anon_22.sender AS code_sender, anon_22.account_id AS own_account_id
                                  FROM (
                                    SELECT account_code.sender AS sender, account_code.account_code AS account_code, account_code.account_id AS account_id
                                    FROM account_code
                                    WHERE account_code.sender != '*'
                                  ) AS anon_22
                                ) AS anon_21 ON execution_message.account_code = anon_21.account_code AND execution_message.sender = anon_21.code_sender
                              ) AS anon_19
                              LEFT OUTER JOIN (
                                SELECT anon_23.account_code AS account_code, anon_23.account_id AS general_account_id
                                FROM (
                                  SELECT account_code.sender AS sender, account_code.account_code AS account_code, account_code.account_id AS account_id
                                  FROM account_code
                                  WHERE account_code.sender = '*'
                                ) AS anon_23
                              ) AS anon_20 ON anon_19.account_code = anon_20.account_code
                            ) AS anon_18
                          ) AS anon_16
                          LEFT OUTER JOIN (
                            SELECT security_code.security_code_kind AS security_code_kind, security_code.security_code AS security_code, security_code.code_from AS code_from,
                              security_code.code_to AS code_to, security_code.security_id AS security_id, security_code.security_currency AS security_currency,
                              security_code.clearing_path AS clearing_path
                            FROM security_code
                          ) AS anon_17 ON anon_16.security_code_kind = anon_17.security_code_kind AND anon_16.security_code = anon_17.security_code AND anon_16.trade_date >= anon_17.code_from
                            AND anon_16.trade_date < anon_17.code_to
                        ) AS anon_15
                      ) AS anon_14
                    ) AS anon_13
                    UNION ALL
                    SELECT anon_24.file_id AS file_id, anon_24.line_number AS line_number, anon_24.sender AS sender, anon_24.chain AS chain, anon_24.trade_date AS trade_date,
                      anon_24.exec_id AS exec_id, anon_24.action AS action, anon_24.ref_exec_id AS ref_exec_id, anon_24.account_id AS account_id, anon_24.security_id AS security_id,
                      anon_24.side AS side, anon_24.quantity AS quantity, anon_24.price AS price, anon_24.currency AS currency, anon_24.capacity AS capacity,
                      anon_24.trade_time AS trade_time, anon_24.sending_time AS sending_time, anon_24.stated_settlement_date AS stated_settlement_date,
                      anon_24.stated_commission AS stated_commission, anon_24.stated_tax AS stated_tax, anon_24.cross_reference AS cross_reference, anon_24.street_reference AS street_reference,
                      anon_24.edge_reason AS edge_reason
                    FROM (
                      SELECT anon_25.file_id AS file_id, anon_25.line_number AS line_number, anon_25.sender AS sender, anon_25.chain AS chain, anon_25.trade_date AS trade_date,
                        anon_25.exec_id AS exec_id, anon_25.action AS action, anon_25.ref_exec_id AS ref_exec_id, anon_25.account_id AS account_id, anon_25.security_id AS security_id,
                        anon_25.side AS side, anon_25.quantity AS quantity, anon_25.price AS price, anon_25.currency AS currency, anon_25.capacity AS capacity,
                        anon_25.trade_time AS trade_time, anon_25.sending_time AS sending_time, anon_25.stated_settlement_date AS stated_settlement_date,
                        anon_25.stated_commission AS stated_commission, anon_25.stated_tax AS stated_tax, anon_25.cross_reference AS cross_reference, anon_25.street_reference AS street_reference,
                        CAST(NULL AS VARCHAR(8000)) AS edge_reason
                      FROM (
                        SELECT previous_open_reference.file_id AS file_id, previous_open_reference.line_number AS line_number, previous_open_reference.sender AS sender,
                          previous_open_reference.chain AS chain, previous_open_reference.trade_date AS trade_date, previous_open_reference.exec_id AS exec_id,
                          previous_open_reference.action AS action, previous_open_reference.ref_exec_id AS ref_exec_id, previous_open_reference.account_id AS account_id,
                          previous_open_reference.security_id AS security_id, previous_open_reference.side AS side, previous_open_reference.quantity AS quantity,
                          previous_open_reference.price AS price, previous_open_reference.currency AS currency, previous_open_reference.capacity AS capacity,
                          previous_open_reference.trade_time AS trade_time, previous_open_reference.sending_time AS sending_time, previous_open_reference.stated_settlement_date AS stated_settlement_date,
                          previous_open_reference.stated_commission AS stated_commission, previous_open_reference.stated_tax AS stated_tax, previous_open_reference.cross_reference AS cross_reference,
                          previous_open_reference.street_reference AS street_reference
                        FROM previous_open_reference
                        WHERE EXISTS (
                          SELECT 1 AS anon_26
                          FROM (
                            SELECT anon_28.file_id AS file_id, anon_28.line_number AS line_number, anon_28.exec_id AS exec_id
                            FROM (
                              SELECT execution_link.file_id AS file_id, execution_link.line_number AS line_number, execution_link.sender AS sender, execution_link.chain AS chain,
                                execution_link.trade_date AS trade_date, execution_link.exec_id AS exec_id, execution_link.action AS action, execution_link.carried AS carried,
                                execution_link.order_time AS order_time, execution_link.root_trade_date AS root_trade_date, execution_link.root_exec_id AS root_exec_id,
                                execution_link.link_reason AS link_reason, execution_link.last AS last
                              FROM execution_link
                              WHERE execution_link.carried = 'Y' AND coalesce(execution_link.link_reason, '-') != 'UNKNOWN_REFERENCE'
                            ) AS anon_28
                          ) AS anon_27
                          WHERE previous_open_reference.file_id = anon_27.file_id AND previous_open_reference.line_number = anon_27.line_number AND previous_open_reference.exec_id = anon_27.exec_id
                        )
                      ) AS anon_25
                    ) AS anon_24
                  ) AS anon_12
                  LEFT OUTER JOIN repeated_execution ON anon_12.file_id = repeated_execution.file_id AND anon_12.line_number = repeated_execution.line_number
                    AND anon_12.exec_id = repeated_execution.exec_id
                ) AS anon_10
                LEFT OUTER JOIN (
                  SELECT execution_link.file_id AS file_id, execution_link.line_number AS line_number, execution_link.exec_id AS exec_id, execution_link.root_trade_date AS root_trade_date,
                    execution_link.root_exec_id AS root_exec_id, execution_link.link_reason AS link_reason, execution_link.last AS last
                  FROM execution_link
                ) AS anon_11 ON anon_10.file_id = anon_11.file_id AND anon_10.line_number = anon_11.line_number AND anon_10.exec_id = anon_11.exec_id
              ) AS anon_9
            ) AS anon_7
            LEFT OUTER JOIN (
              SELECT anon_29.sender AS last_sender, anon_29.chain AS last_chain, anon_29.root_trade_date AS last_root_date, anon_29.root_exec_id AS last_root_id,
                anon_29.action AS last_action
              FROM (
                SELECT execution_link.file_id AS file_id, execution_link.line_number AS line_number, execution_link.sender AS sender, execution_link.chain AS chain,
                  execution_link.trade_date AS trade_date, execution_link.exec_id AS exec_id, execution_link.action AS action, execution_link.carried AS carried,
                  execution_link.order_time AS order_time, execution_link.root_trade_date AS root_trade_date, execution_link.root_exec_id AS root_exec_id,
                  execution_link.link_reason AS link_reason, execution_link.last AS last
                FROM execution_link
                WHERE execution_link.last = 'Y'
              ) AS anon_29
            ) AS anon_8 ON anon_7.sender = anon_8.last_sender AND anon_7.chain = anon_8.last_chain AND anon_8.last_root_date = anon_7.root_trade_date AND anon_8.last_root_id = anon_7.root_exec_id
          ) AS anon_6
        ) AS anon_5
      ) AS anon_4
    ) AS anon_3
  ) AS anon_2
) AS anon_1
