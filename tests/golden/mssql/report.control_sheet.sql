WITH
anon_20 AS (
  SELECT execution.status, CAST(COUNT_BIG(*) AS BIGINT) AS rows
  FROM execution
  GROUP BY execution.status
),
anon_19 AS (
  SELECT anon_20.status, anon_20.rows
  FROM anon_20
),
anon_6 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_out, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM received_file
),
anon_5 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_6.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_6.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_6
),
anon_4 AS (
  SELECT CAST(coalesce(SUM(anon_5.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_5.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(coalesce(SUM(anon_5.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other,
    CAST(coalesce(SUM(anon_5.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_5
),
anon_3 AS (
  SELECT CAST(10 AS DECIMAL(18, 0)) AS line, 'capture' AS stage, 'Files received' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in, anon_4.rows_out,
    CAST(NULL AS DECIMAL(38, 0)) AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, 'OK' AS state
  FROM anon_4
),
anon_11 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_in, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM execution_message
),
anon_10 AS (
  SELECT CAST(anon_11.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_11.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_11
),
anon_14 AS (
  SELECT previous_open_reference.file_id, previous_open_reference.line_number, previous_open_reference.sender, previous_open_reference.chain, previous_open_reference.trade_date,
    previous_open_reference.exec_id, previous_open_reference.action, previous_open_reference.ref_exec_id, previous_open_reference.account_id, previous_open_reference.security_id,
    previous_open_reference.side, previous_open_reference.quantity, previous_open_reference.price, previous_open_reference.currency, previous_open_reference.capacity,
    previous_open_reference.trade_time, previous_open_reference.sending_time, previous_open_reference.stated_settlement_date, previous_open_reference.stated_commission,
    previous_open_reference.stated_tax, previous_open_reference.cross_reference, previous_open_reference.street_reference
  FROM previous_open_reference
  WHERE EXISTS (
    SELECT 1 AS anon_15
    FROM execution
    WHERE previous_open_reference.file_id = execution.file_id AND previous_open_reference.line_number = execution.line_number
  )
),
anon_13 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_in, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_14
),
anon_12 AS (
  SELECT CAST(anon_13.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_13.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_13
),
anon_18 AS (
  SELECT anon_19.status, anon_19.rows
  FROM anon_19
  WHERE anon_19.status = 'accepted'
),
anon_17 AS (
  SELECT CAST(coalesce(SUM(CAST(anon_18.rows AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_18
),
anon_16 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_17.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_17.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_17
),
anon_23 AS (
  SELECT anon_19.status, anon_19.rows
  FROM anon_19
  WHERE anon_19.status != 'accepted'
),
anon_22 AS (
  SELECT CAST(coalesce(SUM(CAST(anon_23.rows AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_23
),
anon_21 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_22.rows_other AS DECIMAL(38, 0)) AS rows_other, CAST(anon_22.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_22
),
anon_9 AS (
  SELECT anon_10.rows_in, anon_10.rows_out, anon_10.rows_other, anon_10.amount
  FROM anon_10
  UNION ALL
  SELECT anon_12.rows_in, anon_12.rows_out, anon_12.rows_other, anon_12.amount
  FROM anon_12
  UNION ALL
  SELECT anon_16.rows_in, anon_16.rows_out, anon_16.rows_other, anon_16.amount
  FROM anon_16
  UNION ALL
  SELECT anon_21.rows_in, anon_21.rows_out, anon_21.rows_other, anon_21.amount
  FROM anon_21
),
anon_8 AS (
  SELECT CAST(coalesce(SUM(anon_9.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_9.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(coalesce(SUM(anon_9.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other,
    CAST(coalesce(SUM(anon_9.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_9
),
anon_7 AS (
  SELECT CAST(11 AS DECIMAL(18, 0)) AS line, 'capture' AS stage, 'Execution lines: accepted, or another outcome' AS measure, anon_8.rows_in, anon_8.rows_out,
    anon_8.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_8.rows_in != anon_8.rows_out + anon_8.rows_other) THEN 'BROKEN' ELSE 'OK' END AS state
  FROM anon_8
),
anon_27 AS (
  SELECT CAST(coalesce(SUM(CAST(CASE WHEN (anon_19.status = 'duplicate') THEN anon_19.rows ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_19
),
anon_26 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_27.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_27.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_27
),
anon_25 AS (
  SELECT CAST(coalesce(SUM(anon_26.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_26.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(coalesce(SUM(anon_26.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other,
    CAST(coalesce(SUM(anon_26.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_26
),
anon_24 AS (
  SELECT CAST(12 AS DECIMAL(18, 0)) AS line, 'capture' AS stage, 'Of these duplicates' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in, anon_25.rows_out,
    CAST(NULL AS DECIMAL(38, 0)) AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, 'OK' AS state
  FROM anon_25
),
anon_31 AS (
  SELECT CAST(coalesce(SUM(CAST(CASE WHEN (anon_19.status = 'superseded') THEN anon_19.rows ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_19
),
anon_30 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_31.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_31.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_31
),
anon_29 AS (
  SELECT CAST(coalesce(SUM(anon_30.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_30.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(coalesce(SUM(anon_30.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other,
    CAST(coalesce(SUM(anon_30.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_30
),
anon_28 AS (
  SELECT CAST(13 AS DECIMAL(18, 0)) AS line, 'capture' AS stage, 'Of these superseded by a correction or cancel' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in,
    anon_29.rows_out, CAST(NULL AS DECIMAL(38, 0)) AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, 'OK' AS state
  FROM anon_29
),
anon_35 AS (
  SELECT CAST(coalesce(SUM(CAST(CASE WHEN (anon_19.status = 'ignored') THEN anon_19.rows ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_19
),
anon_34 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_35.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_35.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_35
),
anon_33 AS (
  SELECT CAST(coalesce(SUM(anon_34.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_34.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(coalesce(SUM(anon_34.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other,
    CAST(coalesce(SUM(anon_34.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_34
),
anon_32 AS (
  SELECT CAST(14 AS DECIMAL(18, 0)) AS line, 'capture' AS stage, 'Of these ignored (no trade)' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in, anon_33.rows_out,
    CAST(NULL AS DECIMAL(38, 0)) AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, 'OK' AS state
  FROM anon_33
),
anon_39 AS (
  SELECT CAST(coalesce(SUM(CAST(CASE WHEN (anon_19.status = 'rejected') THEN anon_19.rows ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_19
),
anon_38 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_39.rows_other AS DECIMAL(38, 0)) AS rows_other, CAST(anon_39.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_39
),
anon_37 AS (
  SELECT CAST(coalesce(SUM(anon_38.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_38.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(coalesce(SUM(anon_38.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other,
    CAST(coalesce(SUM(anon_38.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_38
),
anon_36 AS (
  SELECT CAST(15 AS DECIMAL(18, 0)) AS line, 'capture' AS stage, 'Of these rejected' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in, CAST(NULL AS DECIMAL(38, 0)) AS rows_out,
    anon_37.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_37.rows_other != 0) THEN 'OPEN' ELSE 'OK' END AS state
  FROM anon_37
),
anon_43 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM open_reference
),
anon_42 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_43.rows_other AS DECIMAL(38, 0)) AS rows_other, CAST(anon_43.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_43
),
anon_41 AS (
  SELECT CAST(coalesce(SUM(anon_42.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_42.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(coalesce(SUM(anon_42.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other,
    CAST(coalesce(SUM(anon_42.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_42
),
anon_40 AS (
  SELECT CAST(16 AS DECIMAL(18, 0)) AS line, 'capture' AS stage, 'Corrections and cancels that wait for their trade' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in,
    CAST(NULL AS DECIMAL(38, 0)) AS rows_out, anon_41.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_41.rows_other != 0) THEN 'OPEN'
    ELSE 'OK' END AS state
  FROM anon_41
),
anon_48 AS (
  SELECT rejection.table_name, rejection.file_id, rejection.line_number, rejection.reason, rejection.detail, rejection.raw_text, rejection.byte_offset,
    rejection.byte_length, rejection.known_date
  FROM rejection
  WHERE rejection.table_name != 'execution_message'
),
anon_47 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_48
),
anon_46 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_47.rows_other AS DECIMAL(38, 0)) AS rows_other, CAST(anon_47.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_47
),
anon_45 AS (
  SELECT CAST(coalesce(SUM(anon_46.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_46.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(coalesce(SUM(anon_46.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other,
    CAST(coalesce(SUM(anon_46.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_46
),
anon_44 AS (
  SELECT CAST(17 AS DECIMAL(18, 0)) AS line, 'capture' AS stage, 'Lines of other files not taken' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in, CAST(NULL AS DECIMAL(38, 0)) AS rows_out,
    anon_45.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_45.rows_other != 0) THEN 'OPEN' ELSE 'OK' END AS state
  FROM anon_45
),
anon_53 AS (
  SELECT CAST(coalesce(SUM(CAST(CASE WHEN (execution.live = 'Y') THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM execution
),
anon_52 AS (
  SELECT CAST(anon_53.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_53.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_53
),
anon_60 AS (
  SELECT execution.file_id, execution.line_number, execution.sender, execution.chain, execution.trade_date, execution.exec_id, execution.action, execution.ref_exec_id,
    execution.root_trade_date, execution.root_exec_id, execution.account_id, execution.security_id, execution.side, execution.quantity, execution.price,
    execution.currency, execution.capacity, execution.trade_time, execution.sending_time, execution.stated_settlement_date, execution.stated_commission,
    execution.stated_tax, execution.cross_reference, execution.street_reference, execution.status, execution.reason, execution.live, execution.known_date
  FROM execution
  WHERE execution.action != 'NEW' AND execution.status IN ('accepted', 'superseded')
),
anon_59 AS (
  SELECT anon_60.sender, anon_60.chain, anon_60.root_trade_date, anon_60.root_exec_id AS exec_id
  FROM anon_60
),
anon_58 AS (
  SELECT DISTINCT anon_59.sender, anon_59.chain, anon_59.root_trade_date, anon_59.exec_id
  FROM anon_59
),
anon_56 AS (
  SELECT previous_stopped_execution.sender, previous_stopped_execution.chain, previous_stopped_execution.root_trade_date, previous_stopped_execution.exec_id,
    previous_stopped_execution.version_exec_id, previous_stopped_execution.account_id, previous_stopped_execution.security_id, previous_stopped_execution.side,
    previous_stopped_execution.quantity, previous_stopped_execution.price, previous_stopped_execution.currency, previous_stopped_execution.trade_time, previous_stopped_execution.trade_date,
    previous_stopped_execution.correction, previous_stopped_execution.stated_settlement_date, previous_stopped_execution.stated_commission, previous_stopped_execution.stated_tax,
    previous_stopped_execution.street_reference, previous_stopped_execution.reason, previous_stopped_execution.known_date
  FROM previous_stopped_execution
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_57
    FROM anon_58
    WHERE previous_stopped_execution.sender = anon_58.sender AND previous_stopped_execution.chain = anon_58.chain AND previous_stopped_execution.root_trade_date = anon_58.root_trade_date
      AND previous_stopped_execution.exec_id = anon_58.exec_id
  ))
),
anon_55 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_in, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_56
),
anon_54 AS (
  SELECT CAST(anon_55.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_55.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_55
),
anon_62 AS (
  SELECT CAST(coalesce(SUM(CAST(CASE WHEN (trade.entry = 'TRADE') THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM trade
),
anon_61 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_62.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_62.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_62
),
anon_64 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM stopped_execution
),
anon_63 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_64.rows_other AS DECIMAL(38, 0)) AS rows_other, CAST(anon_64.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_64
),
anon_51 AS (
  SELECT anon_52.rows_in, anon_52.rows_out, anon_52.rows_other, anon_52.amount
  FROM anon_52
  UNION ALL
  SELECT anon_54.rows_in, anon_54.rows_out, anon_54.rows_other, anon_54.amount
  FROM anon_54
  UNION ALL
  SELECT anon_61.rows_in, anon_61.rows_out, anon_61.rows_other, anon_61.amount
  FROM anon_61
  UNION ALL
  SELECT anon_63.rows_in, anon_63.rows_out, anon_63.rows_other, anon_63.amount
  FROM anon_63
),
anon_50 AS (
  SELECT CAST(coalesce(SUM(anon_51.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_51.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(coalesce(SUM(anon_51.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other,
    CAST(coalesce(SUM(anon_51.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_51
),
anon_49 AS (
  SELECT CAST(20 AS DECIMAL(18, 0)) AS line, 'enrich' AS stage, 'Executions to book: traded, or stopped for a missing rule' AS measure, anon_50.rows_in,
    anon_50.rows_out, anon_50.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_50.rows_in != anon_50.rows_out + anon_50.rows_other) THEN 'BROKEN'
    WHEN (anon_50.rows_other != 0) THEN 'OPEN' ELSE 'OK' END AS state
  FROM anon_50
),
anon_68 AS (
  SELECT CAST(coalesce(SUM(CAST(CASE WHEN (trade.entry = 'REVERSAL') THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM trade
),
anon_67 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_68.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_68.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_68
),
anon_66 AS (
  SELECT CAST(coalesce(SUM(anon_67.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_67.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(coalesce(SUM(anon_67.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other,
    CAST(coalesce(SUM(anon_67.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_67
),
anon_65 AS (
  SELECT CAST(21 AS DECIMAL(18, 0)) AS line, 'enrich' AS stage, 'Reversals of trades of earlier days' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in,
    anon_66.rows_out, CAST(NULL AS DECIMAL(38, 0)) AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, 'OK' AS state
  FROM anon_66
),
anon_73 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_in, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM confirm_item
),
anon_72 AS (
  SELECT CAST(anon_73.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_73.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_73
),
anon_79 AS (
  SELECT confirmation.item_key, confirmation.file_id, confirmation.line_number, confirmation.match_status, confirmation.match_rule, confirmation.differing_fields,
    confirmation.first_difference, confirmation.account_id, confirmation.security_id, confirmation.their_side, confirmation.trade_date, confirmation.settlement_date,
    confirmation.currency, confirmation.our_quantity, confirmation.their_quantity, confirmation.our_amount, confirmation.their_amount, confirmation.agreed_amount,
    confirmation.sender, confirmation.message_reference, confirmation.affirm_state, confirmation.affirm_reason, confirmation.affirmed_at, confirmation.affirmed_date
  FROM confirmation
  WHERE confirmation.item_key != '-' AND confirmation.affirm_state = 'AFFIRMED'
),
anon_78 AS (
  SELECT anon_79.item_key
  FROM anon_79
),
anon_77 AS (
  SELECT DISTINCT anon_78.item_key
  FROM anon_78
),
anon_76 AS (
  SELECT anon_77.item_key
  FROM anon_77
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_80
    FROM unaffirmed
    WHERE anon_77.item_key = unaffirmed.item_key
  ))
),
anon_75 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_out, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_76
),
anon_74 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_75.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_75.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_75
),
anon_82 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM unaffirmed
),
anon_81 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_82.rows_other AS DECIMAL(38, 0)) AS rows_other, CAST(anon_82.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_82
),
anon_71 AS (
  SELECT anon_72.rows_in, anon_72.rows_out, anon_72.rows_other, anon_72.amount
  FROM anon_72
  UNION ALL
  SELECT anon_74.rows_in, anon_74.rows_out, anon_74.rows_other, anon_74.amount
  FROM anon_74
  UNION ALL
  SELECT anon_81.rows_in, anon_81.rows_out, anon_81.rows_other, anon_81.amount
  FROM anon_81
),
anon_70 AS (
  SELECT CAST(coalesce(SUM(anon_71.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_71.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(coalesce(SUM(anon_71.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other,
    CAST(coalesce(SUM(anon_71.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_71
),
anon_69 AS (
  SELECT CAST(25 AS DECIMAL(18, 0)) AS line, 'confirm' AS stage, 'Trades to be affirmed: affirmed, or not yet' AS measure, anon_70.rows_in, anon_70.rows_out,
    anon_70.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_70.rows_in != anon_70.rows_out + anon_70.rows_other) THEN 'BROKEN' ELSE 'OK' END AS state
  FROM anon_70
),
anon_87 AS (
  SELECT unaffirmed.item_key, unaffirmed.account_id, unaffirmed.security_id, unaffirmed.their_side, unaffirmed.quantity, unaffirmed.net_money, unaffirmed.currency,
    unaffirmed.trade_date, unaffirmed.settlement_date, unaffirmed.why, unaffirmed.first_difference, unaffirmed.venue, unaffirmed.cutoff_date, unaffirmed.cutoff_time,
    unaffirmed.cutoff_zone, unaffirmed.cutoff_state, unaffirmed.cost, unaffirmed.cost_currency, unaffirmed.consequence
  FROM unaffirmed
  WHERE unaffirmed.cutoff_state IN ('DUE_TODAY', 'MISSED')
),
anon_86 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_87
),
anon_85 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_86.rows_other AS DECIMAL(38, 0)) AS rows_other, CAST(anon_86.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_86
),
anon_84 AS (
  SELECT CAST(coalesce(SUM(anon_85.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_85.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(coalesce(SUM(anon_85.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other,
    CAST(coalesce(SUM(anon_85.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_85
),
anon_83 AS (
  SELECT CAST(26 AS DECIMAL(18, 0)) AS line, 'confirm' AS stage, 'Of these not affirmed and due today, or past the cut-off' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in,
    CAST(NULL AS DECIMAL(38, 0)) AS rows_out, anon_84.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_84.rows_other != 0) THEN 'OPEN'
    ELSE 'OK' END AS state
  FROM anon_84
),
anon_92 AS (
  SELECT unaffirmed.item_key, unaffirmed.account_id, unaffirmed.security_id, unaffirmed.their_side, unaffirmed.quantity, unaffirmed.net_money, unaffirmed.currency,
    unaffirmed.trade_date, unaffirmed.settlement_date, unaffirmed.why, unaffirmed.first_difference, unaffirmed.venue, unaffirmed.cutoff_date, unaffirmed.cutoff_time,
    unaffirmed.cutoff_zone, unaffirmed.cutoff_state, unaffirmed.cost, unaffirmed.cost_currency, unaffirmed.consequence
  FROM unaffirmed
  WHERE unaffirmed.why IN ('MISMATCHED', 'AMBIGUOUS', 'REFUSED', 'CONTRADICTORY')
),
anon_91 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_92
),
anon_90 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_91.rows_other AS DECIMAL(38, 0)) AS rows_other, CAST(anon_91.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_91
),
anon_89 AS (
  SELECT CAST(coalesce(SUM(anon_90.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_90.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(coalesce(SUM(anon_90.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other,
    CAST(coalesce(SUM(anon_90.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_90
),
anon_88 AS (
  SELECT CAST(27 AS DECIMAL(18, 0)) AS line, 'confirm' AS stage, 'Of these not affirmed and refused, contradictory or unlike their line' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in,
    CAST(NULL AS DECIMAL(38, 0)) AS rows_out, anon_89.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_89.rows_other != 0) THEN 'OPEN'
    ELSE 'OK' END AS state
  FROM anon_89
),
anon_97 AS (
  SELECT CAST(coalesce(SUM(CAST(straight_through.rows_due AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM straight_through
),
anon_96 AS (
  SELECT CAST(anon_97.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_97.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_97
),
anon_99 AS (
  SELECT CAST(coalesce(SUM(CAST(obligation.trades AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM obligation
),
anon_98 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_99.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_99.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_99
),
anon_102 AS (
  SELECT straight_through.clearing_path, straight_through.rows_due, straight_through.trades_due, straight_through.touched, straight_through.unsettled, straight_through.straight
  FROM straight_through
  WHERE straight_through.clearing_path != 'CNS'
),
anon_101 AS (
  SELECT CAST(coalesce(SUM(CAST(anon_102.rows_due AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_102
),
anon_100 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_101.rows_other AS DECIMAL(38, 0)) AS rows_other, CAST(anon_101.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_101
),
anon_95 AS (
  SELECT anon_96.rows_in, anon_96.rows_out, anon_96.rows_other, anon_96.amount
  FROM anon_96
  UNION ALL
  SELECT anon_98.rows_in, anon_98.rows_out, anon_98.rows_other, anon_98.amount
  FROM anon_98
  UNION ALL
  SELECT anon_100.rows_in, anon_100.rows_out, anon_100.rows_other, anon_100.amount
  FROM anon_100
),
anon_94 AS (
  SELECT CAST(coalesce(SUM(anon_95.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_95.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out, CAST(coalesce(SUM(anon_95.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other,
    CAST(coalesce(SUM(anon_95.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_95
),
anon_93 AS (
  SELECT CAST(30 AS DECIMAL(18, 0)) AS line, 'clear' AS stage, 'Trades and reversals due: netted in CNS, or settled by item' AS measure, anon_94.rows_in,
    anon_94.rows_out, anon_94.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_94.rows_in != anon_94.rows_out + anon_94.rows_other) THEN 'BROKEN'
    ELSE 'OK' END AS state
  FROM anon_94
),
anon_106 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_in, CAST(coalesce(SUM(CAST(CASE WHEN (clearing_total.difference = 0) THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(CAST(CASE WHEN (clearing_total.difference != 0) THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM clearing_total
),
anon_105 AS (
  SELECT CAST(anon_106.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(anon_106.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(anon_106.rows_other AS DECIMAL(38, 0)) AS rows_other,
    CAST(anon_106.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_106
),
anon_104 AS (
  SELECT CAST(coalesce(SUM(anon_105.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_105.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(anon_105.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_105.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_105
),
anon_103 AS (
  SELECT CAST(31 AS DECIMAL(18, 0)) AS line, 'clear' AS stage, 'Clearing houses and currencies: money carried and entered was paid or is open' AS measure,
    anon_104.rows_in, anon_104.rows_out, anon_104.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_104.rows_in != anon_104.rows_out + anon_104.rows_other
    OR anon_104.rows_other != 0) THEN 'BROKEN' ELSE 'OK' END AS state
  FROM anon_104
),
anon_111 AS (
  SELECT fail_rate.clearing_path, fail_rate.direction, fail_rate.due_count, fail_rate.failed_count, fail_rate.due_value, fail_rate.failed_value, fail_rate.unpriced
  FROM fail_rate
  WHERE fail_rate.clearing_path = 'CNS'
),
anon_110 AS (
  SELECT CAST(coalesce(SUM(CAST(anon_111.due_count AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(CAST(anon_111.due_count - anon_111.failed_count AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(CAST(anon_111.failed_count AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_111
),
anon_109 AS (
  SELECT CAST(anon_110.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(anon_110.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(anon_110.rows_other AS DECIMAL(38, 0)) AS rows_other,
    CAST(anon_110.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_110
),
anon_108 AS (
  SELECT CAST(coalesce(SUM(anon_109.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_109.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(anon_109.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_109.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_109
),
anon_107 AS (
  SELECT CAST(40 AS DECIMAL(18, 0)) AS line, 'settle' AS stage, 'CNS nets: settled, or open at the close' AS measure, anon_108.rows_in, anon_108.rows_out,
    anon_108.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_108.rows_in != anon_108.rows_out + anon_108.rows_other) THEN 'BROKEN' WHEN (anon_108.rows_other != 0) THEN 'OPEN'
    ELSE 'OK' END AS state
  FROM anon_108
),
anon_116 AS (
  SELECT fail_rate.clearing_path, fail_rate.direction, fail_rate.due_count, fail_rate.failed_count, fail_rate.due_value, fail_rate.failed_value, fail_rate.unpriced
  FROM fail_rate
  WHERE fail_rate.clearing_path != 'CNS'
),
anon_115 AS (
  SELECT CAST(coalesce(SUM(CAST(anon_116.due_count AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(CAST(anon_116.due_count - anon_116.failed_count AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(CAST(anon_116.failed_count AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_116
),
anon_114 AS (
  SELECT CAST(anon_115.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(anon_115.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(anon_115.rows_other AS DECIMAL(38, 0)) AS rows_other,
    CAST(anon_115.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_115
),
anon_113 AS (
  SELECT CAST(coalesce(SUM(anon_114.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_114.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(anon_114.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_114.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_114
),
anon_112 AS (
  SELECT CAST(41 AS DECIMAL(18, 0)) AS line, 'settle' AS stage, 'Trade-for-trade items and nets of a day: settled, or open at the close' AS measure, anon_113.rows_in,
    anon_113.rows_out, anon_113.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_113.rows_in != anon_113.rows_out + anon_113.rows_other) THEN 'BROKEN'
    WHEN (anon_113.rows_other != 0) THEN 'OPEN' ELSE 'OK' END AS state
  FROM anon_113
),
anon_120 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_in, CAST(coalesce(SUM(CAST(CASE WHEN (settlement.reason IS NULL) THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(CAST(CASE WHEN (settlement.reason IS NOT NULL) THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM settlement
),
anon_119 AS (
  SELECT CAST(anon_120.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(anon_120.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(anon_120.rows_other AS DECIMAL(38, 0)) AS rows_other,
    CAST(anon_120.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_120
),
anon_118 AS (
  SELECT CAST(coalesce(SUM(anon_119.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_119.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(anon_119.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_119.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_119
),
anon_117 AS (
  SELECT CAST(42 AS DECIMAL(18, 0)) AS line, 'settle' AS stage, 'Movements of the depository: of an instruction, or of none' AS measure, anon_118.rows_in,
    anon_118.rows_out, anon_118.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_118.rows_in != anon_118.rows_out + anon_118.rows_other) THEN 'BROKEN'
    WHEN (anon_118.rows_other != 0) THEN 'OPEN' ELSE 'OK' END AS state
  FROM anon_118
),
anon_124 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_in, CAST(coalesce(SUM(CAST(CASE WHEN (instruction_event.legality = 'LEGAL') THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(CAST(CASE WHEN (instruction_event.legality != 'LEGAL') THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM instruction_event
),
anon_123 AS (
  SELECT CAST(anon_124.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(anon_124.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(anon_124.rows_other AS DECIMAL(38, 0)) AS rows_other,
    CAST(anon_124.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_124
),
anon_122 AS (
  SELECT CAST(coalesce(SUM(anon_123.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_123.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(anon_123.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_123.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_123
),
anon_121 AS (
  SELECT CAST(43 AS DECIMAL(18, 0)) AS line, 'settle' AS stage, 'Events of instructions: applied, or refused' AS measure, anon_122.rows_in, anon_122.rows_out,
    anon_122.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_122.rows_in != anon_122.rows_out + anon_122.rows_other) THEN 'BROKEN' ELSE 'OK' END AS state
  FROM anon_122
),
anon_130 AS (
  SELECT instruction_event.instruction_id, instruction_event.event_order, instruction_event.file_id, instruction_event.line_number, instruction_event.event,
    instruction_event.venue_process, instruction_event.venue_code, instruction_event.status_reason, instruction_event.message_reference, instruction_event.depository_reference,
    instruction_event.sent_at, instruction_event.quantity, instruction_event.money, instruction_event.split_money, instruction_event.legality, instruction_event.reason,
    instruction_event.remark, instruction_event.state_before, instruction_event.state, instruction_event.instructed_quantity, instruction_event.instructed_money,
    instruction_event.settled_quantity, instruction_event.settled_money, instruction_event.resume_state, instruction_event.hold, instruction_event.asked_hold,
    instruction_event.priority, instruction_event.partial_code, instruction_event.linked_reference, instruction_event.link_kind, instruction_event.pool_reference,
    instruction_event.known_date
  FROM instruction_event
  WHERE instruction_event.legality != 'LEGAL'
),
anon_129 AS (
  SELECT anon_130.instruction_id, anon_130.event_order, anon_130.file_id, anon_130.line_number, anon_130.event, anon_130.venue_process, anon_130.venue_code,
    anon_130.status_reason, anon_130.message_reference, anon_130.depository_reference, anon_130.sent_at, anon_130.quantity, anon_130.money, anon_130.split_money,
    anon_130.legality, anon_130.reason, anon_130.remark, anon_130.state_before, anon_130.state, anon_130.instructed_quantity, anon_130.instructed_money,
    anon_130.settled_quantity, anon_130.settled_money, anon_130.resume_state, anon_130.hold, anon_130.asked_hold, anon_130.priority, anon_130.partial_code,
    anon_130.linked_reference, anon_130.link_kind, anon_130.pool_reference, anon_130.known_date
  FROM anon_130
  WHERE anon_130.reason IN ('DUPLICATE')
),
anon_128 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_out, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_129
),
anon_127 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_128.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_128.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_128
),
anon_126 AS (
  SELECT CAST(coalesce(SUM(anon_127.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_127.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(anon_127.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_127.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_127
),
anon_125 AS (
  SELECT CAST(44 AS DECIMAL(18, 0)) AS line, 'settle' AS stage, 'Of these refused as said before' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in, anon_126.rows_out,
    CAST(NULL AS DECIMAL(38, 0)) AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, 'OK' AS state
  FROM anon_126
),
anon_135 AS (
  SELECT anon_130.instruction_id, anon_130.event_order, anon_130.file_id, anon_130.line_number, anon_130.event, anon_130.venue_process, anon_130.venue_code,
    anon_130.status_reason, anon_130.message_reference, anon_130.depository_reference, anon_130.sent_at, anon_130.quantity, anon_130.money, anon_130.split_money,
    anon_130.legality, anon_130.reason, anon_130.remark, anon_130.state_before, anon_130.state, anon_130.instructed_quantity, anon_130.instructed_money,
    anon_130.settled_quantity, anon_130.settled_money, anon_130.resume_state, anon_130.hold, anon_130.asked_hold, anon_130.priority, anon_130.partial_code,
    anon_130.linked_reference, anon_130.link_kind, anon_130.pool_reference, anon_130.known_date
  FROM anon_130
  WHERE anon_130.reason IN ('UNKNOWN_REFERENCE')
),
anon_134 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_135
),
anon_133 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_134.rows_other AS DECIMAL(38, 0)) AS rows_other, CAST(anon_134.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_134
),
anon_132 AS (
  SELECT CAST(coalesce(SUM(anon_133.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_133.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(anon_133.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_133.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_133
),
anon_131 AS (
  SELECT CAST(45 AS DECIMAL(18, 0)) AS line, 'settle' AS stage, 'Of these refused: of an instruction not known' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in,
    CAST(NULL AS DECIMAL(38, 0)) AS rows_out, anon_132.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_132.rows_other != 0) THEN 'OPEN'
    ELSE 'OK' END AS state
  FROM anon_132
),
anon_140 AS (
  SELECT anon_130.instruction_id, anon_130.event_order, anon_130.file_id, anon_130.line_number, anon_130.event, anon_130.venue_process, anon_130.venue_code,
    anon_130.status_reason, anon_130.message_reference, anon_130.depository_reference, anon_130.sent_at, anon_130.quantity, anon_130.money, anon_130.split_money,
    anon_130.legality, anon_130.reason, anon_130.remark, anon_130.state_before, anon_130.state, anon_130.instructed_quantity, anon_130.instructed_money,
    anon_130.settled_quantity, anon_130.settled_money, anon_130.resume_state, anon_130.hold, anon_130.asked_hold, anon_130.priority, anon_130.partial_code,
    anon_130.linked_reference, anon_130.link_kind, anon_130.pool_reference, anon_130.known_date
  FROM anon_130
  WHERE anon_130.reason IN ('STATUS_AFTER_SETTLED', 'STATUS_AFTER_CANCELLED', 'STATUS_AFTER_REJECTED')
),
anon_139 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_140
),
anon_138 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_139.rows_other AS DECIMAL(38, 0)) AS rows_other, CAST(anon_139.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_139
),
anon_137 AS (
  SELECT CAST(coalesce(SUM(anon_138.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_138.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(anon_138.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_138.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_138
),
anon_136 AS (
  SELECT CAST(46 AS DECIMAL(18, 0)) AS line, 'settle' AS stage, 'Of these refused: after the instruction had ended' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in,
    CAST(NULL AS DECIMAL(38, 0)) AS rows_out, anon_137.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_137.rows_other != 0) THEN 'OPEN'
    ELSE 'OK' END AS state
  FROM anon_137
),
anon_145 AS (
  SELECT anon_130.instruction_id, anon_130.event_order, anon_130.file_id, anon_130.line_number, anon_130.event, anon_130.venue_process, anon_130.venue_code,
    anon_130.status_reason, anon_130.message_reference, anon_130.depository_reference, anon_130.sent_at, anon_130.quantity, anon_130.money, anon_130.split_money,
    anon_130.legality, anon_130.reason, anon_130.remark, anon_130.state_before, anon_130.state, anon_130.instructed_quantity, anon_130.instructed_money,
    anon_130.settled_quantity, anon_130.settled_money, anon_130.resume_state, anon_130.hold, anon_130.asked_hold, anon_130.priority, anon_130.partial_code,
    anon_130.linked_reference, anon_130.link_kind, anon_130.pool_reference, anon_130.known_date
  FROM anon_130
  WHERE anon_130.reason IN ('OVER_SETTLEMENT', 'MORE_THAN_INSTRUCTED', 'PARTIAL_NOT_ALLOWED', 'OTHER_QUANTITY', 'NO_QUANTITY')
),
anon_144 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_145
),
anon_143 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_144.rows_other AS DECIMAL(38, 0)) AS rows_other, CAST(anon_144.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_144
),
anon_142 AS (
  SELECT CAST(coalesce(SUM(anon_143.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_143.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(anon_143.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_143.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_143
),
anon_141 AS (
  SELECT CAST(47 AS DECIMAL(18, 0)) AS line, 'settle' AS stage, 'Of these refused: more than was instructed, a part where none is allowed, or none' AS measure,
    CAST(NULL AS DECIMAL(38, 0)) AS rows_in, CAST(NULL AS DECIMAL(38, 0)) AS rows_out, anon_142.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE
    WHEN (anon_142.rows_other != 0) THEN 'OPEN' ELSE 'OK' END AS state
  FROM anon_142
),
anon_150 AS (
  SELECT anon_130.instruction_id, anon_130.event_order, anon_130.file_id, anon_130.line_number, anon_130.event, anon_130.venue_process, anon_130.venue_code,
    anon_130.status_reason, anon_130.message_reference, anon_130.depository_reference, anon_130.sent_at, anon_130.quantity, anon_130.money, anon_130.split_money,
    anon_130.legality, anon_130.reason, anon_130.remark, anon_130.state_before, anon_130.state, anon_130.instructed_quantity, anon_130.instructed_money,
    anon_130.settled_quantity, anon_130.settled_money, anon_130.resume_state, anon_130.hold, anon_130.asked_hold, anon_130.priority, anon_130.partial_code,
    anon_130.linked_reference, anon_130.link_kind, anon_130.pool_reference, anon_130.known_date
  FROM anon_130
  WHERE anon_130.reason IN ('CONTRADICTORY_STATUS', 'CONFLICTING_CONTENT')
),
anon_149 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_150
),
anon_148 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_149.rows_other AS DECIMAL(38, 0)) AS rows_other, CAST(anon_149.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_149
),
anon_147 AS (
  SELECT CAST(coalesce(SUM(anon_148.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_148.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(anon_148.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_148.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_148
),
anon_146 AS (
  SELECT CAST(48 AS DECIMAL(18, 0)) AS line, 'settle' AS stage, 'Of these refused: contradicting what was said' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in,
    CAST(NULL AS DECIMAL(38, 0)) AS rows_out, anon_147.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_147.rows_other != 0) THEN 'OPEN'
    ELSE 'OK' END AS state
  FROM anon_147
),
anon_155 AS (
  SELECT anon_130.instruction_id, anon_130.event_order, anon_130.file_id, anon_130.line_number, anon_130.event, anon_130.venue_process, anon_130.venue_code,
    anon_130.status_reason, anon_130.message_reference, anon_130.depository_reference, anon_130.sent_at, anon_130.quantity, anon_130.money, anon_130.split_money,
    anon_130.legality, anon_130.reason, anon_130.remark, anon_130.state_before, anon_130.state, anon_130.instructed_quantity, anon_130.instructed_money,
    anon_130.settled_quantity, anon_130.settled_money, anon_130.resume_state, anon_130.hold, anon_130.asked_hold, anon_130.priority, anon_130.partial_code,
    anon_130.linked_reference, anon_130.link_kind, anon_130.pool_reference, anon_130.known_date
  FROM anon_130
  WHERE (coalesce(anon_130.reason, '-') NOT IN ('DUPLICATE', 'UNKNOWN_REFERENCE', 'STATUS_AFTER_SETTLED', 'STATUS_AFTER_CANCELLED', 'STATUS_AFTER_REJECTED', 'OVER_SETTLEMENT', 'MORE_THAN_INSTRUCTED', 'PARTIAL_NOT_ALLOWED', 'OTHER_QUANTITY', 'NO_QUANTITY', 'CONTRADICTORY_STATUS', 'CONFLICTING_CONTENT'))
),
anon_154 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_155
),
anon_153 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_154.rows_other AS DECIMAL(38, 0)) AS rows_other, CAST(anon_154.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_154
),
anon_152 AS (
  SELECT CAST(coalesce(SUM(anon_153.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_153.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(anon_153.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_153.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_153
),
anon_151 AS (
  SELECT CAST(49 AS DECIMAL(18, 0)) AS line, 'settle' AS stage, 'Of these refused for another reason' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in,
    CAST(NULL AS DECIMAL(38, 0)) AS rows_out, anon_152.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_152.rows_other != 0) THEN 'OPEN'
    ELSE 'OK' END AS state
  FROM anon_152
),
anon_163 AS (
  SELECT fail.currency, fail.close_out_state, fail.value
  FROM fail
),
anon_167 AS (
  SELECT fx_rate.rate_date, fx_rate.from_currency, fx_rate.to_currency, fx_rate.fx_rate, fx_rate.rate_source, fx_rate.file_id, fx_rate.line_number
  FROM fx_rate
  WHERE fx_rate.to_currency = 'USD' AND fx_rate.from_currency != 'USD'
),
anon_166 AS (
  SELECT anon_167.rate_date, anon_167.from_currency, anon_167.to_currency, anon_167.fx_rate, anon_167.rate_source, anon_167.file_id, anon_167.line_number,
    CAST(row_number() OVER (PARTITION BY anon_167.from_currency ORDER BY anon_167.rate_date DESC) AS BIGINT) AS rank
  FROM anon_167
),
anon_165 AS (
  SELECT anon_166.rate_date, anon_166.from_currency, anon_166.to_currency, anon_166.fx_rate, anon_166.rate_source, anon_166.file_id, anon_166.line_number,
    anon_166.rank
  FROM anon_166
  WHERE anon_166.rank = 1
),
anon_164 AS (
  SELECT anon_165.from_currency AS currency, anon_165.fx_rate AS base_rate, anon_165.rate_date AS base_rate_date
  FROM anon_165
),
anon_162 AS (
  SELECT anon_163.currency, anon_163.close_out_state, anon_163.value, anon_164.base_rate, anon_164.base_rate_date
  FROM anon_163
  LEFT OUTER JOIN anon_164 ON anon_163.currency = anon_164.currency
),
anon_161 AS (
  SELECT anon_162.currency, anon_162.close_out_state, anon_162.base_rate, anon_162.base_rate_date, CASE WHEN (anon_162.currency = 'USD') THEN anon_162.value
    ELSE CAST(round(CAST(CAST(anon_162.value AS DECIMAL(19, 6)) * anon_162.base_rate AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) END AS value
  FROM anon_162
),
anon_160 AS (
  SELECT anon_161.currency, anon_161.close_out_state, anon_161.value
  FROM anon_161
),
anon_159 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_other, CAST(coalesce(SUM(anon_160.value), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_160
),
anon_158 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_159.rows_other AS DECIMAL(38, 0)) AS rows_other, CAST(anon_159.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_159
),
anon_157 AS (
  SELECT CAST(coalesce(SUM(anon_158.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_158.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(anon_158.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_158.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_158
),
anon_156 AS (
  SELECT CAST(50 AS DECIMAL(18, 0)) AS line, 'fails' AS stage, 'Open fails at the close (amount: value)' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in,
    CAST(NULL AS DECIMAL(38, 0)) AS rows_out, anon_157.rows_other, anon_157.amount, CASE WHEN (anon_157.rows_other != 0) THEN 'OPEN' ELSE 'OK' END AS state
  FROM anon_157
),
anon_172 AS (
  SELECT anon_160.currency, anon_160.close_out_state, anon_160.value
  FROM anon_160
  WHERE anon_160.close_out_state IN ('DUE_NEXT_OPEN', 'OVERDUE')
),
anon_171 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_other, CAST(coalesce(SUM(anon_172.value), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_172
),
anon_170 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_171.rows_other AS DECIMAL(38, 0)) AS rows_other, CAST(anon_171.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_171
),
anon_169 AS (
  SELECT CAST(coalesce(SUM(anon_170.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_170.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(anon_170.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_170.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_170
),
anon_168 AS (
  SELECT CAST(51 AS DECIMAL(18, 0)) AS line, 'fails' AS stage, 'Of these to close out by the next open, or overdue' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in,
    CAST(NULL AS DECIMAL(38, 0)) AS rows_out, anon_169.rows_other, anon_169.amount, CASE WHEN (anon_169.rows_other != 0) THEN 'OPEN' ELSE 'OK' END AS state
  FROM anon_169
),
anon_177 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_out, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM event_posting
),
anon_176 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_177.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_177.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_177
),
anon_179 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_out, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM entitlement_posting
),
anon_178 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(anon_179.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(0 AS DECIMAL(38, 0)) AS rows_other, CAST(anon_179.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_179
),
anon_175 AS (
  SELECT anon_176.rows_in, anon_176.rows_out, anon_176.rows_other, anon_176.amount
  FROM anon_176
  UNION ALL
  SELECT anon_178.rows_in, anon_178.rows_out, anon_178.rows_other, anon_178.amount
  FROM anon_178
),
anon_174 AS (
  SELECT CAST(coalesce(SUM(anon_175.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_175.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(anon_175.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_175.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_175
),
anon_173 AS (
  SELECT CAST(60 AS DECIMAL(18, 0)) AS line, 'books' AS stage, 'Legs posted, trades apart' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in, anon_174.rows_out,
    CAST(NULL AS DECIMAL(38, 0)) AS rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, 'OK' AS state
  FROM anon_174
),
anon_185 AS (
  SELECT balance.instrument, CAST(coalesce(SUM(balance.quantity), 0) AS DECIMAL(38, 6)) AS quantity, CAST(coalesce(SUM(balance.money), 0) AS DECIMAL(38, 2)) AS money,
    max(CASE WHEN (balance.instrument = balance.security_id) THEN 1 ELSE 0 END) AS shares
  FROM balance
  GROUP BY balance.instrument
),
anon_184 AS (
  SELECT anon_185.instrument, anon_185.quantity, anon_185.money, anon_185.shares
  FROM anon_185
  WHERE anon_185.shares = 0
),
anon_183 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_in, CAST(coalesce(SUM(CAST(CASE WHEN (anon_184.quantity = 0 AND anon_184.money = 0) THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(CAST(CASE WHEN (NOT (anon_184.quantity = 0 AND anon_184.money = 0)) THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other,
    CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_184
),
anon_182 AS (
  SELECT CAST(anon_183.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(anon_183.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(anon_183.rows_other AS DECIMAL(38, 0)) AS rows_other,
    CAST(anon_183.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_183
),
anon_181 AS (
  SELECT CAST(coalesce(SUM(anon_182.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_182.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(anon_182.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_182.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_182
),
anon_180 AS (
  SELECT CAST(61 AS DECIMAL(18, 0)) AS line, 'books' AS stage, 'Currencies: debits equal credits' AS measure, anon_181.rows_in, anon_181.rows_out, anon_181.rows_other,
    CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_181.rows_in != anon_181.rows_out + anon_181.rows_other OR anon_181.rows_other != 0) THEN 'BROKEN'
    ELSE 'OK' END AS state
  FROM anon_181
),
anon_190 AS (
  SELECT anon_185.instrument, anon_185.quantity, anon_185.money, anon_185.shares
  FROM anon_185
  WHERE anon_185.shares = 1
),
anon_189 AS (
  SELECT CAST(COUNT_BIG(*) AS BIGINT) AS rows_in, CAST(coalesce(SUM(CAST(CASE WHEN (anon_190.quantity = 0 AND anon_190.money = 0) THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(CAST(CASE WHEN (NOT (anon_190.quantity = 0 AND anon_190.money = 0)) THEN 1 ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other,
    CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM anon_190
),
anon_188 AS (
  SELECT CAST(anon_189.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(anon_189.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(anon_189.rows_other AS DECIMAL(38, 0)) AS rows_other,
    CAST(anon_189.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_189
),
anon_187 AS (
  SELECT CAST(coalesce(SUM(anon_188.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_188.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(anon_188.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_188.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_188
),
anon_186 AS (
  SELECT CAST(62 AS DECIMAL(18, 0)) AS line, 'books' AS stage, 'Securities: long equals short' AS measure, anon_187.rows_in, anon_187.rows_out, anon_187.rows_other,
    CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_187.rows_in != anon_187.rows_out + anon_187.rows_other OR anon_187.rows_other != 0) THEN 'BROKEN'
    ELSE 'OK' END AS state
  FROM anon_187
),
anon_194 AS (
  SELECT CAST(coalesce(SUM(CAST(recon_count.our_rows AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(CAST(recon_count.our_agreed AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(CAST(recon_count.our_open AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM recon_count
),
anon_193 AS (
  SELECT CAST(anon_194.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(anon_194.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(anon_194.rows_other AS DECIMAL(38, 0)) AS rows_other,
    CAST(anon_194.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_194
),
anon_192 AS (
  SELECT CAST(coalesce(SUM(anon_193.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_193.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(anon_193.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_193.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_193
),
anon_191 AS (
  SELECT CAST(70 AS DECIMAL(18, 0)) AS line, 'reconcile' AS stage, 'Facts of ours: agreed with theirs, or open' AS measure, anon_192.rows_in, anon_192.rows_out,
    anon_192.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_192.rows_in != anon_192.rows_out + anon_192.rows_other) THEN 'BROKEN' WHEN (anon_192.rows_other != 0) THEN 'OPEN'
    ELSE 'OK' END AS state
  FROM anon_192
),
anon_198 AS (
  SELECT CAST(coalesce(SUM(CAST(recon_count.their_rows AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(CAST(recon_count.their_agreed AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(CAST(recon_count.their_open AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM recon_count
),
anon_197 AS (
  SELECT CAST(anon_198.rows_in AS DECIMAL(38, 0)) AS rows_in, CAST(anon_198.rows_out AS DECIMAL(38, 0)) AS rows_out, CAST(anon_198.rows_other AS DECIMAL(38, 0)) AS rows_other,
    CAST(anon_198.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_198
),
anon_196 AS (
  SELECT CAST(coalesce(SUM(anon_197.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_197.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(anon_197.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_197.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_197
),
anon_195 AS (
  SELECT CAST(71 AS DECIMAL(18, 0)) AS line, 'reconcile' AS stage, 'Lines of theirs: agreed with ours, or open' AS measure, anon_196.rows_in, anon_196.rows_out,
    anon_196.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_196.rows_in != anon_196.rows_out + anon_196.rows_other) THEN 'BROKEN' WHEN (anon_196.rows_other != 0) THEN 'OPEN'
    ELSE 'OK' END AS state
  FROM anon_196
),
anon_202 AS (
  SELECT CAST(coalesce(SUM(CAST(recon_count.their_set_aside AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM recon_count
),
anon_201 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_202.rows_other AS DECIMAL(38, 0)) AS rows_other, CAST(anon_202.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_202
),
anon_200 AS (
  SELECT CAST(coalesce(SUM(anon_201.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_201.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(anon_201.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_201.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_201
),
anon_199 AS (
  SELECT CAST(72 AS DECIMAL(18, 0)) AS line, 'reconcile' AS stage, 'Lines of theirs set aside (another account or day)' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in,
    CAST(NULL AS DECIMAL(38, 0)) AS rows_out, anon_200.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_200.rows_other != 0) THEN 'OPEN'
    ELSE 'OK' END AS state
  FROM anon_200
),
anon_206 AS (
  SELECT CAST(coalesce(SUM(CAST(recon_count.breaks AS BIGINT)), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(0 AS DECIMAL(38, 6)) AS amount
  FROM recon_count
),
anon_205 AS (
  SELECT CAST(0 AS DECIMAL(38, 0)) AS rows_in, CAST(0 AS DECIMAL(38, 0)) AS rows_out, CAST(anon_206.rows_other AS DECIMAL(38, 0)) AS rows_other, CAST(anon_206.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_206
),
anon_204 AS (
  SELECT CAST(coalesce(SUM(anon_205.rows_in), 0) AS DECIMAL(38, 0)) AS rows_in, CAST(coalesce(SUM(anon_205.rows_out), 0) AS DECIMAL(38, 0)) AS rows_out,
    CAST(coalesce(SUM(anon_205.rows_other), 0) AS DECIMAL(38, 0)) AS rows_other, CAST(coalesce(SUM(anon_205.amount), 0) AS DECIMAL(38, 6)) AS amount
  FROM anon_205
),
anon_203 AS (
  SELECT CAST(73 AS DECIMAL(18, 0)) AS line, 'reconcile' AS stage, 'Open breaks at the close' AS measure, CAST(NULL AS DECIMAL(38, 0)) AS rows_in, CAST(NULL AS DECIMAL(38, 0)) AS rows_out,
    anon_204.rows_other, CAST(NULL AS DECIMAL(38, 6)) AS amount, CASE WHEN (anon_204.rows_other != 0) THEN 'OPEN' ELSE 'OK' END AS state
  FROM anon_204
),
anon_2 AS (
  SELECT anon_3.line, anon_3.stage, anon_3.measure, anon_3.rows_in, anon_3.rows_out, anon_3.rows_other, anon_3.amount, anon_3.state
  FROM anon_3
  UNION ALL
  SELECT anon_7.line, anon_7.stage, anon_7.measure, anon_7.rows_in, anon_7.rows_out, anon_7.rows_other, anon_7.amount, anon_7.state
  FROM anon_7
  UNION ALL
  SELECT anon_24.line, anon_24.stage, anon_24.measure, anon_24.rows_in, anon_24.rows_out, anon_24.rows_other, anon_24.amount, anon_24.state
  FROM anon_24
  UNION ALL
  SELECT anon_28.line, anon_28.stage, anon_28.measure, anon_28.rows_in, anon_28.rows_out, anon_28.rows_other, anon_28.amount, anon_28.state
  FROM anon_28
  UNION ALL
  SELECT anon_32.line, anon_32.stage, anon_32.measure, anon_32.rows_in, anon_32.rows_out, anon_32.rows_other, anon_32.amount, anon_32.state
  FROM anon_32
  UNION ALL
  SELECT anon_36.line, anon_36.stage, anon_36.measure, anon_36.rows_in, anon_36.rows_out, anon_36.rows_other, anon_36.amount, anon_36.state
  FROM anon_36
  UNION ALL
  SELECT anon_40.line, anon_40.stage, anon_40.measure, anon_40.rows_in, anon_40.rows_out, anon_40.rows_other, anon_40.amount, anon_40.state
  FROM anon_40
  UNION ALL
  SELECT anon_44.line, anon_44.stage, anon_44.measure, anon_44.rows_in, anon_44.rows_out, anon_44.rows_other, anon_44.amount, anon_44.state
  FROM anon_44
  UNION ALL
  SELECT anon_49.line, anon_49.stage, anon_49.measure, anon_49.rows_in, anon_49.rows_out, anon_49.rows_other, anon_49.amount, anon_49.state
  FROM anon_49
  UNION ALL
  SELECT anon_65.line, anon_65.stage, anon_65.measure, anon_65.rows_in, anon_65.rows_out, anon_65.rows_other, anon_65.amount, anon_65.state
  FROM anon_65
  UNION ALL
  SELECT anon_69.line, anon_69.stage, anon_69.measure, anon_69.rows_in, anon_69.rows_out, anon_69.rows_other, anon_69.amount, anon_69.state
  FROM anon_69
  UNION ALL
  SELECT anon_83.line, anon_83.stage, anon_83.measure, anon_83.rows_in, anon_83.rows_out, anon_83.rows_other, anon_83.amount, anon_83.state
  FROM anon_83
  UNION ALL
  SELECT anon_88.line, anon_88.stage, anon_88.measure, anon_88.rows_in, anon_88.rows_out, anon_88.rows_other, anon_88.amount, anon_88.state
  FROM anon_88
  UNION ALL
  SELECT anon_93.line, anon_93.stage, anon_93.measure, anon_93.rows_in, anon_93.rows_out, anon_93.rows_other, anon_93.amount, anon_93.state
  FROM anon_93
  UNION ALL
  SELECT anon_103.line, anon_103.stage, anon_103.measure, anon_103.rows_in, anon_103.rows_out, anon_103.rows_other, anon_103.amount, anon_103.state
  FROM anon_103
  UNION ALL
  SELECT anon_107.line, anon_107.stage, anon_107.measure, anon_107.rows_in, anon_107.rows_out, anon_107.rows_other, anon_107.amount, anon_107.state
  FROM anon_107
  UNION ALL
  SELECT anon_112.line, anon_112.stage, anon_112.measure, anon_112.rows_in, anon_112.rows_out, anon_112.rows_other, anon_112.amount, anon_112.state
  FROM anon_112
  UNION ALL
  SELECT anon_117.line, anon_117.stage, anon_117.measure, anon_117.rows_in, anon_117.rows_out, anon_117.rows_other, anon_117.amount, anon_117.state
  FROM anon_117
  UNION ALL
  SELECT anon_121.line, anon_121.stage, anon_121.measure, anon_121.rows_in, anon_121.rows_out, anon_121.rows_other, anon_121.amount, anon_121.state
  FROM anon_121
  UNION ALL
  SELECT anon_125.line, anon_125.stage, anon_125.measure, anon_125.rows_in, anon_125.rows_out, anon_125.rows_other, anon_125.amount, anon_125.state
  FROM anon_125
  UNION ALL
  SELECT anon_131.line, anon_131.stage, anon_131.measure, anon_131.rows_in, anon_131.rows_out, anon_131.rows_other, anon_131.amount, anon_131.state
  FROM anon_131
  UNION ALL
  SELECT anon_136.line, anon_136.stage, anon_136.measure, anon_136.rows_in, anon_136.rows_out, anon_136.rows_other, anon_136.amount, anon_136.state
  FROM anon_136
  UNION ALL
  SELECT anon_141.line, anon_141.stage, anon_141.measure, anon_141.rows_in, anon_141.rows_out, anon_141.rows_other, anon_141.amount, anon_141.state
  FROM anon_141
  UNION ALL
  SELECT anon_146.line, anon_146.stage, anon_146.measure, anon_146.rows_in, anon_146.rows_out, anon_146.rows_other, anon_146.amount, anon_146.state
  FROM anon_146
  UNION ALL
  SELECT anon_151.line, anon_151.stage, anon_151.measure, anon_151.rows_in, anon_151.rows_out, anon_151.rows_other, anon_151.amount, anon_151.state
  FROM anon_151
  UNION ALL
  SELECT anon_156.line, anon_156.stage, anon_156.measure, anon_156.rows_in, anon_156.rows_out, anon_156.rows_other, anon_156.amount, anon_156.state
  FROM anon_156
  UNION ALL
  SELECT anon_168.line, anon_168.stage, anon_168.measure, anon_168.rows_in, anon_168.rows_out, anon_168.rows_other, anon_168.amount, anon_168.state
  FROM anon_168
  UNION ALL
  SELECT anon_173.line, anon_173.stage, anon_173.measure, anon_173.rows_in, anon_173.rows_out, anon_173.rows_other, anon_173.amount, anon_173.state
  FROM anon_173
  UNION ALL
  SELECT anon_180.line, anon_180.stage, anon_180.measure, anon_180.rows_in, anon_180.rows_out, anon_180.rows_other, anon_180.amount, anon_180.state
  FROM anon_180
  UNION ALL
  SELECT anon_186.line, anon_186.stage, anon_186.measure, anon_186.rows_in, anon_186.rows_out, anon_186.rows_other, anon_186.amount, anon_186.state
  FROM anon_186
  UNION ALL
  SELECT anon_191.line, anon_191.stage, anon_191.measure, anon_191.rows_in, anon_191.rows_out, anon_191.rows_other, anon_191.amount, anon_191.state
  FROM anon_191
  UNION ALL
  SELECT anon_195.line, anon_195.stage, anon_195.measure, anon_195.rows_in, anon_195.rows_out, anon_195.rows_other, anon_195.amount, anon_195.state
  FROM anon_195
  UNION ALL
  SELECT anon_199.line, anon_199.stage, anon_199.measure, anon_199.rows_in, anon_199.rows_out, anon_199.rows_other, anon_199.amount, anon_199.state
  FROM anon_199
  UNION ALL
  SELECT anon_203.line, anon_203.stage, anon_203.measure, anon_203.rows_in, anon_203.rows_out, anon_203.rows_other, anon_203.amount, anon_203.state
  FROM anon_203
),
anon_1 AS (
  SELECT CAST(anon_2.line AS BIGINT) AS line, anon_2.stage, anon_2.measure, CAST(anon_2.rows_in AS BIGINT) AS rows_in, CAST(anon_2.rows_out AS BIGINT) AS rows_out,
    CAST(anon_2.rows_other AS BIGINT) AS rows_other, CAST(anon_2.amount AS DECIMAL(38, 6)) AS amount, anon_2.state
  FROM anon_2
)
SELECT anon_1.line, anon_1.stage, anon_1.measure, anon_1.rows_in, anon_1.rows_out, anon_1.rows_other, anon_1.amount, anon_1.state
FROM anon_1
