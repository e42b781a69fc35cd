WITH anon_19 AS (
  SELECT anon_20.status AS status, anon_20.rows AS rows
  FROM (
    SELECT execution.status AS status, CAST(COUNT_BIG(*) AS BIGINT) AS rows
    FROM execution
    GROUP BY execution.status
  ) AS anon_20
) SELECT anon_1.line, anon_1.stage, anon_1.measure, anon_1.rows_in, anon_1.rows_out, anon_1.rows_other, anon_1.amount, anon_1.state
FROM (
  SELECT CAST(anon_2.line AS BIGINT) AS line, anon_2.stage AS stage, anon_2.measure AS measure, CAST(anon_2.rows_in AS BIGINT) AS rows_in, CAST(anon_2.rows_out AS BIGINT) AS rows_out,
    CAST(anon_2.rows_other AS BIGINT) AS rows_other, CAST(anon_2.amount AS DECIMAL(38, 6)) AS amount, anon_2.state AS state
  FROM (
    SELECT anon_3.line AS line, anon_3.stage AS stage, anon_3.measure AS measure, anon_3.rows_in AS rows_in, anon_3.rows_out AS rows_out, anon_3.rows_other AS rows_other,
      anon_3.amount AS amount, anon_3.state AS state
    FROM (
      SELECT CAST(10 AS DECIMAL(18, 0)) AS line, 'capture' AS stage, 'Files received' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in, anon_4.rows_out AS rows_out,
        CAST(NULL AS DECIMAL(38, 0)) AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, 'OK' AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_5.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_5.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_5.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_5.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_6.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_6.amount AS DECIMAL(38, 6)) AS amount
          FROM (
            SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_out, CAST(0 AS DECIMAL(38, 6)) AS amount
            FROM received_file
          ) AS anon_6
        ) AS anon_5
      ) AS anon_4
    ) AS anon_3
    UNION ALL
    SELECT anon_7.line AS line, anon_7.stage AS stage, anon_7.measure AS measure, anon_7.rows_in AS rows_in, anon_7.rows_out AS rows_out, anon_7.rows_other AS rows_other,
      anon_7.amount AS amount, anon_7.state AS state
    FROM (
      SELECT CAST(11 AS DECIMAL(18, 0)) AS line, 'capture' AS stage, 'Execution lines: accepted, or another outcome' AS measure, anon_8.rows_in AS rows_in,
        anon_8.rows_out AS rows_out, anon_8.rows_other AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_8.rows_in != anon_8.rows_out + anon_8.rows_other) THEN 'BROKEN'
        ELSE 'OK' END AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_9.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_9.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_9.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_9.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT anon_10.rows_in AS rows_in, anon_10.rows_out AS rows_out, anon_10.rows_other AS rows_other, anon_10.amount AS amount
          FROM (
            SELECT CAST(anon_11.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_11.amount AS DECIMAL(38, 6)) AS amount
            FROM (
              SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_in, CAST(0 AS DECIMAL(38, 6)) AS amount
              FROM execution_message
            ) AS anon_11
          ) AS anon_10
          UNION ALL
          SELECT anon_12.rows_in AS rows_in, anon_12.rows_out AS rows_out, anon_12.rows_other AS rows_other, anon_12.amount AS amount
          FROM (
            SELECT CAST(anon_13.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_13.amount AS DECIMAL(38, 6)) AS amount
            FROM (
              SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_in, CAST(0 AS DECIMAL(38, 6)) AS amount
              FROM (
                SELECT previous_open_reference.file_id AS file_id, previous_open_reference.line_number AS line_number, previous_open_reference.sender AS sender,
                  previous_open_reference.chain AS chain, previous_open_reference.trade_date AS trade_date, previous_open_reference.exec_id AS exec_id,
                  previous_open_reference.action AS action, previous_open_reference.ref_exec_id AS ref_exec_id, previous_open_reference.account_id AS account_id,
                  previous_open_reference.security_id AS security_id, previous_open_reference.side AS side, previous_open_reference.quantity AS quantity,
                  previous_open_reference.price AS price, previous_open_reference.currency AS currency, previous_open_reference.capacity AS capacity, previous_open_reference.trade_time AS trade_time,
                  previous_open_reference.sending_time AS sending_time, previous_open_reference.stated_settlement_date AS stated_settlement_date, previous_open_reference.stated_commission AS stated_commission,
                  previous_open_reference.stated_tax AS stated_tax, previous_open_reference.cross_reference AS cross_reference, previous_open_reference.street_reference AS street_reference
                FROM previous_open_reference
                WHERE EXISTS (
                  SELECT 1 AS anon_15
                  FROM execution
                  WHERE previous_open_reference.file_id = execution.file_id AND previous_open_reference.line_number = execution.line_number
                )
              ) AS anon_14
            ) AS anon_13
          ) AS anon_12
          UNION ALL
          SELECT anon_16.rows_in AS rows_in, anon_16.rows_out AS rows_out, anon_16.rows_other AS rows_other, anon_16.amount AS amount
          FROM (
            SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_17.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other,
              CAST(anon_17.amount AS DECIMAL(38, 6)) AS amount
            FROM (
              SELECT CAST(coalesce(SUM(CAST(anon_18.rows AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 6)) AS amount
              FROM (
                SELECT anon_19.status AS status, anon_19.rows AS rows
                FROM anon_19
                WHERE anon_19.status = 'accepted'
              ) AS anon_18
            ) AS anon_17
          ) AS anon_16
          UNION ALL
          SELECT anon_21.rows_in AS rows_in, anon_21.rows_out AS rows_out, anon_21.rows_other AS rows_other, anon_21.amount AS amount
          FROM (
            SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_22.rows_other AS DECIMAL(38, 0)) AS rows_other,
              CAST(anon_22.amount AS DECIMAL(38, 6)) AS amount
            FROM (
              SELECT CAST(coalesce(SUM(CAST(anon_23.rows AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
              FROM (
                SELECT anon_19.status AS status, anon_19.rows AS rows
                FROM anon_19
                WHERE anon_19.status != 'accepted'
              ) AS anon_23
            ) AS anon_22
          ) AS anon_21
        ) AS anon_9
      ) AS anon_8
    ) AS anon_7
    UNION ALL
    SELECT anon_24.line AS line, anon_24.stage AS stage, anon_24.measure AS measure, anon_24.rows_in AS rows_in, anon_24.rows_out AS rows_out, anon_24.rows_other AS rows_other,
      anon_24.amount AS amount, anon_24.state AS state
    FROM (
      SELECT CAST(12 AS DECIMAL(18, 0)) AS line, 'capture' AS stage, 'Of these duplicates' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in, anon_25.rows_out AS rows_out,
        CAST(NULL AS DECIMAL(38, 0)) AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, 'OK' AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_26.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_26.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_26.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_26.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_27.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_27.amount AS DECIMAL(38, 6)) AS amount
          FROM (
            SELECT CAST(coalesce(SUM(CAST(CASE WHEN (anon_19.status = 'duplicate') THEN anon_19.rows ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out,
              CAST(0 AS DECIMAL(38, 6)) AS amount
            FROM anon_19
          ) AS anon_27
        ) AS anon_26
      ) AS anon_25
    ) AS anon_24
    UNION ALL
    SELECT anon_28.line AS line, anon_28.stage AS stage, anon_28.measure AS measure, anon_28.rows_in AS rows_in, anon_28.rows_out AS rows_out, anon_28.rows_other AS rows_other,
      anon_28.amount AS amount, anon_28.state AS state
    FROM (
      SELECT CAST(13 AS DECIMAL(18, 0)) AS line, 'capture' AS stage, 'Of these superseded by a correction or cancel' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in,
        anon_29.rows_out AS rows_out, CAST(NULL AS DECIMAL(38, 0)) AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, 'OK' AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_30.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_30.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_30.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_30.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_31.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_31.amount AS DECIMAL(38, 6)) AS amount
          FROM (
            SELECT CAST(coalesce(SUM(CAST(CASE WHEN (anon_19.status = 'superseded') THEN anon_19.rows ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out,
              CAST(0 AS DECIMAL(38, 6)) AS amount
            FROM anon_19
          ) AS anon_31
        ) AS anon_30
      ) AS anon_29
    ) AS anon_28
    UNION ALL
    SELECT anon_32.line AS line, anon_32.stage AS stage, anon_32.measure AS measure, anon_32.rows_in AS rows_in, anon_32.rows_out AS rows_out, anon_32.rows_other AS rows_other,
      anon_32.amount AS amount, anon_32.state AS state
    FROM (
      SELECT CAST(14 AS DECIMAL(18, 0)) AS line, 'capture' AS stage, 'Of these ignored (no trade)' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in,
        anon_33.rows_out AS rows_out, CAST(NULL AS DECIMAL(38, 0)) AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, 'OK' AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_34.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_34.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_34.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_34.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_35.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_35.amount AS DECIMAL(38, 6)) AS amount
          FROM (
            SELECT CAST(coalesce(SUM(CAST(CASE WHEN (anon_19.status = 'ignored') THEN anon_19.rows ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out,
              CAST(0 AS DECIMAL(38, 6)) AS amount
            FROM anon_19
          ) AS anon_35
        ) AS anon_34
      ) AS anon_33
    ) AS anon_32
    UNION ALL
    SELECT anon_36.line AS line, anon_36.stage AS stage, anon_36.measure AS measure, anon_36.rows_in AS rows_in, anon_36.rows_out AS rows_out, anon_36.rows_other AS rows_other,
      anon_36.amount AS amount, anon_36.state AS state
    FROM (
      SELECT CAST(15 AS DECIMAL(18, 0)) AS line, 'capture' AS stage, 'Of these rejected' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in, CAST(NULL AS DECIMAL(38, 0)) AS rows_out,
        anon_37.rows_other AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_37.rows_other != 0) THEN 'OPEN' ELSE 'OK' END AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_38.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_38.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_38.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_38.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_39.rows_other AS DECIMAL(38, 0)) AS rows_other,
            CAST(anon_39.amount AS DECIMAL(38, 6)) AS amount
          FROM (
            SELECT CAST(coalesce(SUM(CAST(CASE WHEN (anon_19.status = 'rejected') THEN anon_19.rows ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other,
              CAST(0 AS DECIMAL(38, 6)) AS amount
            FROM anon_19
          ) AS anon_39
        ) AS anon_38
      ) AS anon_37
    ) AS anon_36
    UNION ALL
    SELECT anon_40.line AS line, anon_40.stage AS stage, anon_40.measure AS measure, anon_40.rows_in AS rows_in, anon_40.rows_out AS rows_out, anon_40.rows_other AS rows_other,
      anon_40.amount AS amount, anon_40.state AS state
    FROM (
      SELECT CAST(16 AS DECIMAL(18, 0)) AS line, 'capture' AS stage, 'Corrections and cancels that wait for their trade' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in,
        CAST(NULL AS DECIMAL(38, 0)) AS rows_out, anon_41.rows_other AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_41.rows_other != 0) THEN 'OPEN'
        ELSE 'OK' END AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_42.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_42.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_42.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_42.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_43.rows_other AS DECIMAL(38, 0)) AS rows_other,
            CAST(anon_43.amount AS DECIMAL(38, 6)) AS amount
          FROM (
            SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
            FROM open_reference
          ) AS anon_43
        ) AS anon_42
      ) AS anon_41
    ) AS anon_40
    UNION ALL
    SELECT anon_44.line AS line, anon_44.stage AS stage, anon_44.measure AS measure, anon_44.rows_in AS rows_in, anon_44.rows_out AS rows_out, anon_44.rows_other AS rows_other,
      anon_44.amount AS amount, anon_44.state AS state
    FROM (
      SELECT CAST(17 AS DECIMAL(18, 0)) AS line, 'capture' AS stage, 'Lines of other files not taken' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in,
        CAST(NULL AS DECIMAL(38, 0)) AS rows_out, anon_45.rows_other AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_45.rows_other != 0) THEN 'OPEN'
        ELSE 'OK' END AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_46.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_46.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_46.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_46.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_47.rows_other AS DECIMAL(38, 0)) AS rows_other,
            CAST(anon_47.amount AS DECIMAL(38, 6)) AS amount
          FROM (
            SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
            FROM (
              SELECT rejection.table_name AS table_name, rejection.file_id AS file_id, rejection.line_number AS line_number, rejection.reason AS reason,
                rejection.detail AS detail, rejection.raw_text AS raw_text, rejection.byte_offset AS byte_offset, rejection.byte_length AS byte_length,
                rejection.known_date AS known_date
              FROM rejection
              WHERE rejection.table_name != 'execution_message'
            ) AS anon_48
          ) AS anon_47
        ) AS anon_46
      ) AS anon_45
    ) AS anon_44
    UNION ALL
    SELECT anon_49.line AS line, anon_49.stage AS stage, anon_49.measure AS measure, anon_49.rows_in AS rows_in, anon_49.rows_out AS rows_out, anon_49.rows_other AS rows_other,
      anon_49.amount AS amount, anon_49.state AS state
    FROM (
      SELECT CAST(20 AS DECIMAL(18, 0)) AS line, 'enrich' AS stage, 'Executions to book: traded, or stopped for a missing rule' AS measure, anon_50.rows_in AS rows_in,
        anon_50.rows_out AS rows_out, anon_50.rows_other AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_50.rows_in != anon_50.rows_out + anon_50.rows_other) THEN 'BROKEN'
        WHEN (anon_50.rows_other != 0) THEN 'OPEN' ELSE 'OK' END AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_51.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_51.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_51.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_51.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT anon_52.rows_in AS rows_in, anon_52.rows_out AS rows_out, anon_52.rows_other AS rows_other, anon_52.amount AS amount
          FROM (
            SELECT CAST(anon_53.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_53.amount AS DECIMAL(38, 6)) AS amount
            FROM (
              SELECT CAST(coalesce(SUM(CAST(CASE WHEN (execution.live = 'Y') THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 6)) AS amount
              FROM execution
            ) AS anon_53
          ) AS anon_52
          UNION ALL
          SELECT anon_54.rows_in AS rows_in, anon_54.rows_out AS rows_out, anon_54.rows_other AS rows_other, anon_54.amount AS amount
          FROM (
            SELECT CAST(anon_55.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_55.amount AS DECIMAL(38, 6)) AS amount
            FROM (
              SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_in, CAST(0 AS DECIMAL(38, 6)) AS amount
              FROM (
                SELECT previous_stopped_execution.sender AS sender, previous_stopped_execution.chain AS chain, previous_stopped_execution.root_trade_date AS root_trade_date,
                  previous_stopped_execution.exec_id AS exec_id, previous_stopped_execution.version_exec_id AS version_exec_id, previous_stopped_execution.account_id AS account_id,
                  previous_stopped_execution.security_id AS security_id, previous_stopped_execution.side AS side, previous_stopped_execution.quantity AS quantity,
                  previous_stopped_execution.price AS price, previous_stopped_execution.currency AS currency, previous_stopped_execution.trade_time AS trade_time,
                  previous_stopped_execution.trade_date AS trade_date, previous_stopped_execution.correction AS correction, previous_stopped_execution.stated_settlement_date AS stated_settlement_date,
                  previous_stopped_execution.stated_commission AS stated_commission, previous_stopped_execution.stated_tax AS stated_tax, previous_stopped_execution.street_reference AS street_reference,
                  previous_stopped_execution.reason AS reason, previous_stopped_execution.known_date AS known_date
                FROM previous_stopped_execution
                WHERE NOT (EXISTS (
                  SELECT 1 AS anon_57
                  FROM (
                    SELECT DISTINCT anon_59.sender AS sender, anon_59.chain AS chain, anon_59.root_trade_date AS root_trade_date, anon_59.exec_id AS exec_id
                    FROM (
                      SELECT anon_60.sender AS sender, anon_60.chain AS chain, anon_60.root_trade_date AS root_trade_date, anon_60.root_exec_id AS exec_id
                      FROM (
                        SELECT execution.file_id AS file_id, execution.line_number AS line_number, execution.sender AS sender, execution.chain AS chain,
                          execution.trade_date AS trade_date, execution.exec_id AS exec_id, execution.action AS action, execution.ref_exec_id AS ref_exec_id,
                          execution.root_trade_date AS root_trade_date, execution.root_exec_id AS root_exec_id, execution.account_id AS account_id, execution.security_id AS security_id,
                          execution.side AS side, execution.quantity AS quantity, execution.price AS price, execution.currency AS currency, execution.capacity AS capacity,
                          execution.trade_time AS trade_time, execution.sending_time AS sending_time, execution.stated_settlement_date AS stated_settlement_date,
                          execution.stated_commission AS stated_commission, execution.stated_tax AS stated_tax, execution.cross_reference AS cross_reference,
                          execution.street_reference AS street_reference, execution.status AS status, execution.reason AS reason, execution.live AS live,
                          execution.known_date AS known_date
                        FROM execution
                        WHERE execution.action != 'NEW' AND execution.status IN ('accepted', 'superseded')
                      ) AS anon_60
                    ) AS anon_59
                  ) AS anon_58
                  WHERE previous_stopped_execution.sender = anon_58.sender AND previous_stopped_execution.chain = anon_58.chain AND previous_stopped_execution.root_trade_date = anon_58.root_trade_date
                    AND previous_stopped_execution.exec_id = anon_58.exec_id
                ))
              ) AS anon_56
            ) AS anon_55
          ) AS anon_54
          UNION ALL
          SELECT anon_61.rows_in AS rows_in, anon_61.rows_out AS rows_out, anon_61.rows_other AS rows_other, anon_61.amount AS amount
          FROM (
            SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_62.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other,
              CAST(anon_62.amount AS DECIMAL(38, 6)) AS amount
            FROM (
              SELECT CAST(coalesce(SUM(CAST(CASE WHEN (trade.entry = 'TRADE') THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 6)) AS amount
              FROM trade
            ) AS anon_62
          ) AS anon_61
          UNION ALL
          SELECT anon_63.rows_in AS rows_in, anon_63.rows_out AS rows_out, anon_63.rows_other AS rows_other, anon_63.amount AS amount
          FROM (
            SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_64.rows_other AS DECIMAL(38, 0)) AS rows_other,
              CAST(anon_64.amount AS DECIMAL(38, 6)) AS amount
            FROM (
              SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
              FROM stopped_execution
            ) AS anon_64
          ) AS anon_63
        ) AS anon_51
      ) AS anon_50
    ) AS anon_49
    UNION ALL
    SELECT anon_65.line AS line, anon_65.stage AS stage, anon_65.measure AS measure, anon_65.rows_in AS rows_in, anon_65.rows_out AS rows_out, anon_65.rows_other AS rows_other,
      anon_65.amount AS amount, anon_65.state AS state
    FROM (
      SELECT CAST(21 AS DECIMAL(18, 0)) AS line, 'enrich' AS stage, 'Reversals of trades of earlier days' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in,
        anon_66.rows_out AS rows_out, CAST(NULL AS DECIMAL(38, 0)) AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, 'OK' AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_67.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_67.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_67.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_67.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_68.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_68.amount AS DECIMAL(38, 6)) AS amount
          FROM (
            SELECT CAST(coalesce(SUM(CAST(CASE WHEN (trade.entry = 'REVERSAL') THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 6)) AS amount
            FROM trade
          ) AS anon_68
        ) AS anon_67
      ) AS anon_66
    ) AS anon_65
    UNION ALL
    SELECT anon_69.line AS line, anon_69.stage AS stage, anon_69.measure AS measure, anon_69.rows_in AS rows_in, anon_69.rows_out AS rows_out, anon_69.rows_other AS rows_other,
      anon_69.amount AS amount, anon_69.state AS state
    FROM (
      SELECT CAST(30 AS DECIMAL(18, 0)) AS line, 'clear' AS stage, 'Trades and reversals due: netted in CNS, or settled by item' AS measure, anon_70.rows_in AS rows_in,
        anon_70.rows_out AS rows_out, anon_70.rows_other AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_70.rows_in != anon_70.rows_out + anon_70.rows_other) THEN 'BROKEN'
        ELSE 'OK' END AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_71.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_71.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_71.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_71.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT anon_72.rows_in AS rows_in, anon_72.rows_out AS rows_out, anon_72.rows_other AS rows_other, anon_72.amount AS amount
          FROM (
            SELECT CAST(anon_73.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_73.amount AS DECIMAL(38, 6)) AS amount
            FROM (
              SELECT CAST(coalesce(SUM(CAST(straight_through.rows_due AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 6)) AS amount
              FROM straight_through
            ) AS anon_73
          ) AS anon_72
          UNION ALL
          SELECT anon_74.rows_in AS rows_in, anon_74.rows_out AS rows_out, anon_74.rows_other AS rows_other, anon_74.amount AS amount
          FROM (
            SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_75.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other,
              CAST(anon_75.amount AS DECIMAL(38, 6)) AS amount
            FROM (
              SELECT CAST(coalesce(SUM(CAST(obligation.trades AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 6)) AS amount
              FROM obligation
            ) AS anon_75
          ) AS anon_74
          UNION ALL
          SELECT anon_76.rows_in AS rows_in, anon_76.rows_out AS rows_out, anon_76.rows_other AS rows_other, anon_76.amount AS amount
          FROM (
            SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_77.rows_other AS DECIMAL(38, 0)) AS rows_other,
              CAST(anon_77.amount AS DECIMAL(38, 6)) AS amount
            FROM (
              SELECT CAST(coalesce(SUM(CAST(anon_78.rows_due AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
              FROM (
                SELECT straight_through.clearing_path AS clearing_path, straight_through.rows_due AS rows_due, straight_through.trades_due AS trades_due,
                  straight_through.touched AS touched, straight_through.unsettled AS unsettled, straight_through.straight AS straight
                FROM straight_through
                WHERE straight_through.clearing_path != 'CNS'
              ) AS anon_78
            ) AS anon_77
          ) AS anon_76
        ) AS anon_71
      ) AS anon_70
    ) AS anon_69
    UNION ALL
    SELECT anon_79.line AS line, anon_79.stage AS stage, anon_79.measure AS measure, anon_79.rows_in AS rows_in, anon_79.rows_out AS rows_out, anon_79.rows_other AS rows_other,
      anon_79.amount AS amount, anon_79.state AS state
    FROM (
      SELECT CAST(40 AS DECIMAL(18, 0)) AS line, 'settle' AS stage, 'CNS nets: settled, or open at the close' AS measure, anon_80.rows_in AS rows_in, anon_80.rows_out AS rows_out,
        anon_80.rows_other AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_80.rows_in != anon_80.rows_out + anon_80.rows_other) THEN 'BROKEN'
        WHEN (anon_80.rows_other != 0) THEN 'OPEN' ELSE 'OK' END AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_81.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_81.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_81.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_81.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT CAST(anon_82.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(anon_82.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(anon_82.rows_other AS DECIMAL(38, 0)) AS rows_other,
            CAST(anon_82.amount AS DECIMAL(38, 6)) AS amount
          FROM (
            SELECT CAST(coalesce(SUM(CAST(anon_83.due_count AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(CAST(anon_83.due_count - anon_83.failed_count AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out,
              CAST(coalesce(SUM(CAST(anon_83.failed_count AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
            FROM (
              SELECT fail_rate.clearing_path AS clearing_path, fail_rate.direction AS direction, fail_rate.due_count AS due_count, fail_rate.failed_count AS failed_count,
                fail_rate.due_value AS due_value, fail_rate.failed_value AS failed_value, fail_rate.unpriced AS unpriced
              FROM fail_rate
              WHERE fail_rate.clearing_path = 'CNS'
            ) AS anon_83
          ) AS anon_82
        ) AS anon_81
      ) AS anon_80
    ) AS anon_79
    UNION ALL
    SELECT anon_84.line AS line, anon_84.stage AS stage, anon_84.measure AS measure, anon_84.rows_in AS rows_in, anon_84.rows_out AS rows_out, anon_84.rows_other AS rows_other,
      anon_84.amount AS amount, anon_84.state AS state
    FROM (
      SELECT CAST(41 AS DECIMAL(18, 0)) AS line, 'settle' AS stage, 'Trade-for-trade items: settled, or open at the close' AS measure, anon_85.rows_in AS rows_in,
        anon_85.rows_out AS rows_out, anon_85.rows_other AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_85.rows_in != anon_85.rows_out + anon_85.rows_other) THEN 'BROKEN'
        WHEN (anon_85.rows_other != 0) THEN 'OPEN' ELSE 'OK' END AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_86.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_86.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_86.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_86.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT CAST(anon_87.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(anon_87.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(anon_87.rows_other AS DECIMAL(38, 0)) AS rows_other,
            CAST(anon_87.amount AS DECIMAL(38, 6)) AS amount
          FROM (
            SELECT CAST(coalesce(SUM(CAST(anon_88.due_count AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(CAST(anon_88.due_count - anon_88.failed_count AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out,
              CAST(coalesce(SUM(CAST(anon_88.failed_count AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
            FROM (
              SELECT fail_rate.clearing_path AS clearing_path, fail_rate.direction AS direction, fail_rate.due_count AS due_count, fail_rate.failed_count AS failed_count,
                fail_rate.due_value AS due_value, fail_rate.failed_value AS failed_value, fail_rate.unpriced AS unpriced
              FROM fail_rate
              WHERE fail_rate.clearing_path != 'CNS'
            ) AS anon_88
          ) AS anon_87
        ) AS anon_86
      ) AS anon_85
    ) AS anon_84
    UNION ALL
    SELECT anon_89.line AS line, anon_89.stage AS stage, anon_89.measure AS measure, anon_89.rows_in AS rows_in, anon_89.rows_out AS rows_out, anon_89.rows_other AS rows_other,
      anon_89.amount AS amount, anon_89.state AS state
    FROM (
      SELECT CAST(42 AS DECIMAL(18, 0)) AS line, 'settle' AS stage, 'Movements of the depository: of an instruction, or of none' AS measure, anon_90.rows_in AS rows_in,
        anon_90.rows_out AS rows_out, anon_90.rows_other AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_90.rows_in != anon_90.rows_out + anon_90.rows_other) THEN 'BROKEN'
        WHEN (anon_90.rows_other != 0) THEN 'OPEN' ELSE 'OK' END AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_91.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_91.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_91.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_91.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT CAST(anon_92.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(anon_92.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(anon_92.rows_other AS DECIMAL(38, 0)) AS rows_other,
            CAST(anon_92.amount AS DECIMAL(38, 6)) AS amount
          FROM (
            SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_in, CAST(coalesce(SUM(CAST(CASE WHEN (settlement.reason IS NULL) THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out,
              CAST(coalesce(SUM(CAST(CASE WHEN (settlement.reason IS NOT NULL) THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
            FROM settlement
          ) AS anon_92
        ) AS anon_91
      ) AS anon_90
    ) AS anon_89
    UNION ALL
    SELECT anon_93.line AS line, anon_93.stage AS stage, anon_93.measure AS measure, anon_93.rows_in AS rows_in, anon_93.rows_out AS rows_out, anon_93.rows_other AS rows_other,
      anon_93.amount AS amount, anon_93.state AS state
    FROM (
      SELECT CAST(50 AS DECIMAL(18, 0)) AS line, 'fails' AS stage, 'Open fails at the close (amount: value)' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in,
        CAST(NULL AS DECIMAL(38, 0)) AS rows_out, anon_94.rows_other AS rows_other, anon_94.amount AS amount, CASE WHEN (anon_94.rows_other != 0) THEN 'OPEN'
        ELSE 'OK' END AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_95.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_95.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_95.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_95.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_96.rows_other AS DECIMAL(38, 0)) AS rows_other,
            CAST(anon_96.amount AS DECIMAL(38, 6)) AS amount
          FROM (
            SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_other, CAST(coalesce(SUM(fail.value), 0) AS DECIMAL(38, 6)) AS amount
            FROM fail
          ) AS anon_96
        ) AS anon_95
      ) AS anon_94
    ) AS anon_93
    UNION ALL
    SELECT anon_97.line AS line, anon_97.stage AS stage, anon_97.measure AS measure, anon_97.rows_in AS rows_in, anon_97.rows_out AS rows_out, anon_97.rows_other AS rows_other,
      anon_97.amount AS amount, anon_97.state AS state
    FROM (
      SELECT CAST(51 AS DECIMAL(18, 0)) AS line, 'fails' AS stage, 'Of these to close out by the next open, or overdue' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in,
        CAST(NULL AS DECIMAL(38, 0)) AS rows_out, anon_98.rows_other AS rows_other, anon_98.amount AS amount, CASE WHEN (anon_98.rows_other != 0) THEN 'OPEN'
        ELSE 'OK' END AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_99.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_99.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_99.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_99.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_100.rows_other AS DECIMAL(38, 0)) AS rows_other,
            CAST(anon_100.amount AS DECIMAL(38, 6)) AS amount
          FROM (
            SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_other, CAST(coalesce(SUM(anon_101.value), 0) AS DECIMAL(38, 6)) AS amount
            FROM (
              SELECT fail.fail_id AS fail_id, fail.clearing_path AS clearing_path, fail.direction AS direction, fail.security_id AS security_id, fail.quantity AS quantity,
                fail.value AS value, fail.origin_date AS origin_date, fail.age_settlement_days AS age_settlement_days, fail.cause AS cause, fail.status_reason AS status_reason,
                fail.close_out_kind AS close_out_kind, fail.close_out_date AS close_out_date, fail.close_out_state AS close_out_state
              FROM fail
              WHERE fail.close_out_state IN ('DUE_NEXT_OPEN', 'OVERDUE')
            ) AS anon_101
          ) AS anon_100
        ) AS anon_99
      ) AS anon_98
    ) AS anon_97
    UNION ALL
    SELECT anon_102.line AS line, anon_102.stage AS stage, anon_102.measure AS measure, anon_102.rows_in AS rows_in, anon_102.rows_out AS rows_out, anon_102.rows_other AS rows_other,
      anon_102.amount AS amount, anon_102.state AS state
    FROM (
      SELECT CAST(60 AS DECIMAL(18, 0)) AS line, 'books' AS stage, 'Legs posted, trades apart' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in, anon_103.rows_out AS rows_out,
        CAST(NULL AS DECIMAL(38, 0)) AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, 'OK' AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_104.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_104.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_104.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_104.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT anon_105.rows_in AS rows_in, anon_105.rows_out AS rows_out, anon_105.rows_other AS rows_other, anon_105.amount AS amount
          FROM (
            SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_106.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other,
              CAST(anon_106.amount AS DECIMAL(38, 6)) AS amount
            FROM (
              SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_out, CAST(0 AS DECIMAL(38, 6)) AS amount
              FROM event_posting
            ) AS anon_106
          ) AS anon_105
          UNION ALL
          SELECT anon_107.rows_in AS rows_in, anon_107.rows_out AS rows_out, anon_107.rows_other AS rows_other, anon_107.amount AS amount
          FROM (
            SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_108.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other,
              CAST(anon_108.amount AS DECIMAL(38, 6)) AS amount
            FROM (
              SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_out, CAST(0 AS DECIMAL(38, 6)) AS amount
              FROM entitlement_posting
            ) AS anon_108
          ) AS anon_107
        ) AS anon_104
      ) AS anon_103
    ) AS anon_102
    UNION ALL
    SELECT anon_109.line AS line, anon_109.stage AS stage, anon_109.measure AS measure, anon_109.rows_in AS rows_in, anon_109.rows_out AS rows_out, anon_109.rows_other AS rows_other,
      anon_109.amount AS amount, anon_109.state AS state
    FROM (
      SELECT CAST(61 AS DECIMAL(18, 0)) AS line, 'books' AS stage, 'Currencies: debits equal credits' AS measure, anon_110.rows_in AS rows_in, anon_110.rows_out AS rows_out,
        anon_110.rows_other AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_110.rows_in != anon_110.rows_out + anon_110.rows_other
        OR anon_110.rows_other != 0) THEN 'BROKEN' ELSE 'OK' END AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_111.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_111.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_111.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_111.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT CAST(anon_112.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(anon_112.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(anon_112.rows_other AS DECIMAL(38, 0)) AS rows_other,
            CAST(anon_112.amount AS DECIMAL(38, 6)) AS amount
          FROM (
            SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_in, CAST(coalesce(SUM(CAST(CASE WHEN (anon_113.quantity = 0 AND anon_113.money = 0) THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out,
              CAST(coalesce(SUM(CAST(CASE WHEN (NOT (anon_113.quantity = 0 AND anon_113.money = 0)) THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other,
              CAST(0 AS DECIMAL(38, 6)) AS amount
            FROM (
              SELECT anon_114.instrument AS instrument, anon_114.quantity AS quantity, anon_114.money AS money, anon_114.shares AS shares
              FROM (
                SELECT balance.instrument AS instrument, CAST(coalesce(SUM(balance.quantity), 0) AS DECIMAL(38, 6)) AS quantity, CAST(coalesce(SUM(balance.money), 0) AS DECIMAL(38, 2)) AS money,
                  max(CASE WHEN (balance.instrument = balance.security_id) THEN 1 ELSE 0 END) AS shares
                FROM balance
                GROUP BY balance.instrument
              ) AS anon_114
              WHERE anon_114.shares = 0
            ) AS anon_113
          ) AS anon_112
        ) AS anon_111
      ) AS anon_110
    ) AS anon_109
    UNION ALL
    SELECT anon_115.line AS line, anon_115.stage AS stage, anon_115.measure AS measure, anon_115.rows_in AS rows_in, anon_115.rows_out AS rows_out, anon_115.rows_other AS rows_other,
      anon_115.amount AS amount, anon_115.state AS state
    FROM (
      SELECT CAST(62 AS DECIMAL(18, 0)) AS line, 'books' AS stage, 'Securities: long equals short' AS measure, anon_116.rows_in AS rows_in, anon_116.rows_out AS rows_out,
        anon_116.rows_other AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_116.rows_in != anon_116.rows_out + anon_116.rows_other
        OR anon_116.rows_other != 0) THEN 'BROKEN' ELSE 'OK' END AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_117.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_117.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_117.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_117.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT CAST(anon_118.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(anon_118.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(anon_118.rows_other AS DECIMAL(38, 0)) AS rows_other,
            CAST(anon_118.amount AS DECIMAL(38, 6)) AS amount
          FROM (
            SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_in, CAST(coalesce(SUM(CAST(CASE WHEN (anon_119.quantity = 0 AND anon_119.money = 0) THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out,
              CAST(coalesce(SUM(CAST(CASE WHEN (NOT (anon_119.quantity = 0 AND anon_119.money = 0)) THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other,
              CAST(0 AS DECIMAL(38, 6)) AS amount
            FROM (
              SELECT anon_114.instrument AS instrument, anon_114.quantity AS quantity, anon_114.money AS money, anon_114.shares AS shares
              FROM (
                SELECT balance.instrument AS instrument, CAST(coalesce(SUM(balance.quantity), 0) AS DECIMAL(38, 6)) AS quantity, CAST(coalesce(SUM(balance.money), 0) AS DECIMAL(38, 2)) AS money,
                  max(CASE WHEN (balance.instrument = balance.security_id) THEN 1 ELSE 0 END) AS shares
                FROM balance
                GROUP BY balance.instrument
              ) AS anon_114
              WHERE anon_114.shares = 1
            ) AS anon_119
          ) AS anon_118
        ) AS anon_117
      ) AS anon_116
    ) AS anon_115
    UNION ALL
    SELECT anon_120.line AS line, anon_120.stage AS stage, anon_120.measure AS measure, anon_120.rows_in AS rows_in, anon_120.rows_out AS rows_out, anon_120.rows_other AS rows_other,
      anon_120.amount AS amount, anon_120.state AS state
    FROM (
      SELECT CAST(70 AS DECIMAL(18, 0)) AS line, 'reconcile' AS stage, 'Facts of ours: agreed with theirs, or open' AS measure, anon_121.rows_in AS rows_in,
        anon_121.rows_out AS rows_out, anon_121.rows_other AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_121.rows_in != anon_121.rows_out + anon_121.rows_other) THEN 'BROKEN'
        WHEN (anon_121.rows_other != 0) THEN 'OPEN' ELSE 'OK' END AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_122.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_122.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_122.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_122.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT CAST(anon_123.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(anon_123.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(anon_123.rows_other AS DECIMAL(38, 0)) AS rows_other,
            CAST(anon_123.amount AS DECIMAL(38, 6)) AS amount
          FROM (
            SELECT CAST(coalesce(SUM(CAST(recon_count.our_rows AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(CAST(recon_count.our_agreed AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out,
              CAST(coalesce(SUM(CAST(recon_count.our_open AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
            FROM recon_count
          ) AS anon_123
        ) AS anon_122
      ) AS anon_121
    ) AS anon_120
    UNION ALL
    SELECT anon_124.line AS line, anon_124.stage AS stage, anon_124.measure AS measure, anon_124.rows_in AS rows_in, anon_124.rows_out AS rows_out, anon_124.rows_other AS rows_other,
      anon_124.amount AS amount, anon_124.state AS state
    FROM (
      SELECT CAST(71 AS DECIMAL(18, 0)) AS line, 'reconcile' AS stage, 'Lines of theirs: agreed with ours, or open' AS measure, anon_125.rows_in AS rows_in,
        anon_125.rows_out AS rows_out, anon_125.rows_other AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_125.rows_in != anon_125.rows_out + anon_125.rows_other) THEN 'BROKEN'
        WHEN (anon_125.rows_other != 0) THEN 'OPEN' ELSE 'OK' END AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_126.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_126.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_126.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_126.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT CAST(anon_127.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(anon_127.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(anon_127.rows_other AS DECIMAL(38, 0)) AS rows_other,
            CAST(anon_127.amount AS DECIMAL(38, 6)) AS amount
          FROM (
            SELECT CAST(coalesce(SUM(CAST(recon_count.their_rows AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(CAST(recon_count.their_agreed AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out,
              CAST(coalesce(SUM(CAST(recon_count.their_open AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
            FROM recon_count
          ) AS anon_127
        ) AS anon_126
      ) AS anon_125
    ) AS anon_124
    UNION ALL
    SELECT anon_128.line AS line, anon_128.stage AS stage, anon_128.measure AS measure, anon_128.rows_in AS rows_in, anon_128.rows_out AS rows_out, anon_128.rows_other AS rows_other,
      anon_128.amount AS amount, anon_128.state AS state
    FROM (
      SELECT CAST(72 AS DECIMAL(18, 0)) AS line, 'reconcile' AS stage, 'Lines of theirs set aside (another account or day)' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in,
        CAST(NULL AS DECIMAL(38, 0)) AS rows_out, anon_129.rows_other AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_129.rows_other != 0) THEN 'OPEN'
        ELSE 'OK' END AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_130.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_130.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_130.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_130.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_131.rows_other AS DECIMAL(38, 0)) AS rows_other,
            CAST(anon_131.amount AS DECIMAL(38, 6)) AS amount
          FROM (
            SELECT CAST(coalesce(SUM(CAST(recon_count.their_set_aside AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
            FROM recon_count
          ) AS anon_131
        ) AS anon_130
      ) AS anon_129
    ) AS anon_128
    UNION ALL
    SELECT anon_132.line AS line, anon_132.stage AS stage, anon_132.measure AS measure, anon_132.rows_in AS rows_in, anon_132.rows_out AS rows_out, anon_132.rows_other AS rows_other,
      anon_132.amount AS amount, anon_132.state AS state
    FROM (
      SELECT CAST(73 AS DECIMAL(18, 0)) AS line, 'reconcile' AS stage, 'Open breaks at the close' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in, CAST(NULL AS DECIMAL(38, 0)) AS rows_out,
        anon_133.rows_other AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_133.rows_other != 0) THEN 'OPEN' ELSE 'OK' END AS state
      FROM (
        SELECT CAST(coalesce(SUM(anon_134.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_134.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
          CAST(coalesce(SUM(anon_134.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_134.amount), 0) AS DECIMAL(38, 6)) AS amount
        FROM (
          SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_135.rows_other AS DECIMAL(38, 0)) AS rows_other,
            CAST(anon_135.amount AS DECIMAL(38, 6)) AS amount
          FROM (
            SELECT CAST(coalesce(SUM(CAST(recon_count.breaks AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
            FROM recon_count
          ) AS anon_135
        ) AS anon_134
      ) AS anon_133
    ) AS anon_132
  ) AS anon_2
) AS anon_1
