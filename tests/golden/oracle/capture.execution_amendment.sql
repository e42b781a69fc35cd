WITH
anon_23 AS (
  SELECT execution_message.file_id, execution_message.line_number, execution_message.byte_offset, execution_message.byte_length, execution_message.reason,
    execution_message.detail, execution_message.raw_text, execution_message.sender, execution_message.chain, execution_message.action, execution_message.exec_id,
    execution_message.ref_exec_id, execution_message.cross_reference, execution_message.trade_date, execution_message.trade_time, execution_message.sending_time,
    execution_message.account_code, execution_message.security_code, execution_message.security_code_kind, execution_message.side_code, execution_message.side,
    execution_message.quantity, execution_message.price, execution_message.currency, execution_message.venue, execution_message.capacity, execution_message.stated_settlement_date,
    execution_message.stated_commission, execution_message.stated_tax, execution_message.stated_net_money, execution_message.street_reference
  FROM execution_message
  WHERE execution_message.reason IS NULL
),
anon_22 AS (
  SELECT anon_23.file_id, anon_23.line_number, anon_23.byte_offset, anon_23.byte_length, anon_23.reason, anon_23.detail, anon_23.raw_text, anon_23.sender,
    anon_23.chain, anon_23.action, anon_23.exec_id, anon_23.ref_exec_id, anon_23.cross_reference, anon_23.trade_date, anon_23.trade_time, anon_23.sending_time,
    anon_23.account_code, anon_23.security_code, anon_23.security_code_kind, anon_23.side_code, anon_23.side, anon_23.quantity, anon_23.price, anon_23.currency,
    anon_23.venue, anon_23.capacity, anon_23.stated_settlement_date, anon_23.stated_commission, anon_23.stated_tax, anon_23.stated_net_money, anon_23.street_reference
  FROM anon_23
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_24
    FROM repeated_execution
    WHERE anon_23.file_id = repeated_execution.file_id AND anon_23.line_number = repeated_execution.line_number AND anon_23.exec_id = repeated_execution.exec_id
  ))
),
anon_20 AS (
  SELECT anon_22.file_id, anon_22.line_number, anon_22.byte_offset, anon_22.byte_length, anon_22.reason, anon_22.detail, anon_22.raw_text, anon_22.sender,
    anon_22.chain, anon_22.action, anon_22.exec_id, anon_22.ref_exec_id, anon_22.cross_reference, anon_22.trade_date, anon_22.trade_time, anon_22.sending_time,
    anon_22.account_code, anon_22.security_code, anon_22.security_code_kind, anon_22.side_code, anon_22.side, anon_22.quantity, anon_22.price, anon_22.currency,
    anon_22.venue, anon_22.capacity, anon_22.stated_settlement_date, anon_22.stated_commission, anon_22.stated_tax, anon_22.stated_net_money, anon_22.street_reference
  FROM anon_22
  WHERE anon_22.action IN ('CORRECT', 'CANCEL')
),
anon_25 AS (
  SELECT account_code.sender, account_code.account_code, account_code.account_id
  FROM account_code
  WHERE account_code.sender != '*'
),
anon_21 AS (
  SELECT anon_25.account_code, anon_25.sender AS code_sender, anon_25.account_id AS own_account_id
  FROM anon_25
),
anon_18 AS (
  SELECT anon_20.file_id, anon_20.line_number, anon_20.byte_offset, anon_20.byte_length, anon_20.reason, anon_20.detail, anon_20.raw_text, anon_20.sender,
    anon_20.chain, anon_20.action, anon_20.exec_id, anon_20.ref_exec_id, anon_20.cross_reference, anon_20.trade_date, anon_20.trade_time, anon_20.sending_time,
    anon_20.account_code, anon_20.security_code, anon_20.security_code_kind, anon_20.side_code, anon_20.side, anon_20.quantity, anon_20.price, anon_20.currency,
    anon_20.venue, anon_20.capacity, anon_20.stated_settlement_date, anon_20.stated_commission, anon_20.stated_tax, anon_20.stated_net_money, anon_20.street_reference,
    anon_21.code_sender, anon_21.own_account_id
  FROM anon_20
  LEFT OUTER JOIN anon_21 ON anon_20.account_code = anon_21.account_code AND anon_20.sender = anon_21.code_sender
),
anon_26 AS (
  SELECT account_code.sender, account_code.account_code, account_code.account_id
  FROM account_code
  WHERE account_code.sender = '*'
),
anon_19 AS (
  SELECT anon_26.account_code, anon_26.account_id AS general_account_id
  FROM anon_26
),
anon_17 AS (
  SELECT anon_18.file_id, anon_18.line_number, anon_18.byte_offset, anon_18.byte_length, anon_18.reason, anon_18.detail, anon_18.raw_text, anon_18.sender,
    anon_18.chain, anon_18.action, anon_18.exec_id, anon_18.ref_exec_id, anon_18.cross_reference, anon_18.trade_date, anon_18.trade_time, anon_18.sending_time,
    anon_18.account_code, anon_18.security_code, anon_18.security_code_kind, anon_18.side_code, anon_18.side, anon_18.quantity, anon_18.price, anon_18.currency,
    anon_18.venue, anon_18.capacity, anon_18.stated_settlement_date, anon_18.stated_commission, anon_18.stated_tax, anon_18.stated_net_money, anon_18.street_reference,
    anon_18.code_sender, anon_18.own_account_id, anon_19.general_account_id
  FROM anon_18
  LEFT OUTER JOIN anon_19 ON anon_18.account_code = anon_19.account_code
),
anon_15 AS (
  SELECT anon_17.file_id, anon_17.line_number, anon_17.byte_offset, anon_17.byte_length, anon_17.reason, anon_17.detail, anon_17.raw_text, anon_17.sender,
    anon_17.chain, anon_17.action, anon_17.exec_id, anon_17.ref_exec_id, anon_17.cross_reference, anon_17.trade_date, anon_17.trade_time, anon_17.sending_time,
    anon_17.account_code, anon_17.security_code, anon_17.security_code_kind, anon_17.side_code, anon_17.side, anon_17.quantity, anon_17.price, anon_17.currency,
    anon_17.venue, anon_17.capacity, anon_17.stated_settlement_date, anon_17.stated_commission, anon_17.stated_tax, anon_17.stated_net_money, anon_17.street_reference,
    anon_17.code_sender, anon_17.own_account_id, anon_17.general_account_id, coalesce(anon_17.own_account_id, anon_17.general_account_id) AS account_id
  FROM anon_17
),
anon_16 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_14 AS (
  SELECT anon_15.file_id, anon_15.line_number, anon_15.byte_offset, anon_15.byte_length, anon_15.reason, anon_15.detail, anon_15.raw_text, anon_15.sender,
    anon_15.chain, anon_15.action, anon_15.exec_id, anon_15.ref_exec_id, anon_15.cross_reference, anon_15.trade_date, anon_15.trade_time, anon_15.sending_time,
    anon_15.account_code, anon_15.security_code, anon_15.security_code_kind, anon_15.side_code, anon_15.side, anon_15.quantity, anon_15.price, anon_15.currency,
    anon_15.venue, anon_15.capacity, anon_15.stated_settlement_date, anon_15.stated_commission, anon_15.stated_tax, anon_15.stated_net_money, anon_15.street_reference,
    anon_15.code_sender, anon_15.own_account_id, anon_15.general_account_id, anon_15.account_id, anon_16.code_from, anon_16.code_to, anon_16.security_id,
    anon_16.security_currency, anon_16.clearing_path
  FROM anon_15
  LEFT OUTER JOIN anon_16 ON anon_15.security_code_kind = anon_16.security_code_kind AND anon_15.security_code = anon_16.security_code AND anon_15.trade_date >= anon_16.code_from
    AND anon_15.trade_date < anon_16.code_to
),
anon_13 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.byte_offset, anon_14.byte_length, anon_14.reason, anon_14.detail, anon_14.raw_text, anon_14.sender,
    anon_14.chain, anon_14.action, anon_14.exec_id, anon_14.ref_exec_id, anon_14.cross_reference, anon_14.trade_date, anon_14.trade_time, anon_14.sending_time,
    anon_14.account_code, anon_14.security_code, anon_14.security_code_kind, anon_14.side_code, anon_14.side, anon_14.quantity, anon_14.price, anon_14.venue,
    anon_14.capacity, anon_14.stated_settlement_date, anon_14.stated_commission, anon_14.stated_tax, anon_14.stated_net_money, anon_14.street_reference,
    anon_14.code_sender, anon_14.own_account_id, anon_14.general_account_id, anon_14.account_id, anon_14.code_from, anon_14.code_to, anon_14.security_id,
    anon_14.security_currency, anon_14.clearing_path, CASE WHEN (anon_14.account_id IS NULL AND (anon_14.action != 'CANCEL' OR anon_14.account_code IS NOT NULL)) THEN 'UNKNOWN_ACCOUNT'
    WHEN (anon_14.security_id IS NULL AND (anon_14.action != 'CANCEL' OR anon_14.security_code IS NOT NULL)) THEN 'UNKNOWN_SECURITY' WHEN (coalesce(anon_14.currency, anon_14.security_currency) != anon_14.security_currency) THEN 'WRONG_CURRENCY'
    WHEN (anon_14.trade_date > DATE '2026-11-10') THEN 'FUTURE_TRADE_DATE' WHEN (anon_14.trade_date < DATE '2026-11-10') THEN 'OUTSIDE_WINDOW' ELSE NULL END AS lookup_reason,
    coalesce(anon_14.currency, anon_14.security_currency) AS currency
  FROM anon_14
),
anon_11 AS (
  SELECT anon_13.file_id, anon_13.line_number, anon_13.byte_offset, anon_13.byte_length, anon_13.reason, anon_13.detail, anon_13.raw_text, anon_13.sender,
    anon_13.chain, anon_13.action, anon_13.exec_id, anon_13.ref_exec_id, anon_13.cross_reference, anon_13.trade_date, anon_13.trade_time, anon_13.sending_time,
    anon_13.account_code, anon_13.security_code, anon_13.security_code_kind, anon_13.side_code, anon_13.side, anon_13.quantity, anon_13.price, anon_13.venue,
    anon_13.capacity, anon_13.stated_settlement_date, anon_13.stated_commission, anon_13.stated_tax, anon_13.stated_net_money, anon_13.street_reference,
    anon_13.code_sender, anon_13.own_account_id, anon_13.general_account_id, anon_13.account_id, anon_13.code_from, anon_13.code_to, anon_13.security_id,
    anon_13.security_currency, anon_13.clearing_path, anon_13.lookup_reason, anon_13.currency
  FROM anon_13
  WHERE anon_13.lookup_reason IS NULL
),
anon_12 AS (
  SELECT received_file.file_id, received_file.file_name
  FROM received_file
),
anon_10 AS (
  SELECT anon_11.file_id, anon_11.line_number, anon_11.byte_offset, anon_11.byte_length, anon_11.reason, anon_11.detail, anon_11.raw_text, anon_11.sender,
    anon_11.chain, anon_11.action, anon_11.exec_id, anon_11.ref_exec_id, anon_11.cross_reference, anon_11.trade_date, anon_11.trade_time, anon_11.sending_time,
    anon_11.account_code, anon_11.security_code, anon_11.security_code_kind, anon_11.side_code, anon_11.side, anon_11.quantity, anon_11.price, anon_11.venue,
    anon_11.capacity, anon_11.stated_settlement_date, anon_11.stated_commission, anon_11.stated_tax, anon_11.stated_net_money, anon_11.street_reference,
    anon_11.code_sender, anon_11.own_account_id, anon_11.general_account_id, anon_11.account_id, anon_11.code_from, anon_11.code_to, anon_11.security_id,
    anon_11.security_currency, anon_11.clearing_path, anon_11.lookup_reason, anon_11.currency, anon_12.file_name
  FROM anon_11
  JOIN anon_12 ON anon_11.file_id = anon_12.file_id
),
anon_9 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.sender,
    anon_10.chain, anon_10.action, anon_10.exec_id, anon_10.ref_exec_id, anon_10.cross_reference, anon_10.trade_date, anon_10.trade_time, anon_10.sending_time,
    anon_10.account_code, anon_10.security_code, anon_10.security_code_kind, anon_10.side_code, anon_10.side, anon_10.quantity, anon_10.price, anon_10.venue,
    anon_10.capacity, anon_10.stated_settlement_date, anon_10.stated_commission, anon_10.stated_tax, anon_10.stated_net_money, anon_10.street_reference,
    anon_10.code_sender, anon_10.own_account_id, anon_10.general_account_id, anon_10.account_id, anon_10.code_from, anon_10.code_to, anon_10.security_id,
    anon_10.security_currency, anon_10.clearing_path, anon_10.lookup_reason, anon_10.currency, anon_10.file_name, coalesce(anon_10.sending_time, anon_10.trade_time, TIMESTAMP '1900-01-01 00:00:00.000000') AS order_time,
    'N' AS carried
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.file_id, anon_9.line_number, anon_9.file_name, anon_9.sender, anon_9.chain, anon_9.trade_date, anon_9.exec_id, anon_9.action, anon_9.ref_exec_id,
    anon_9.order_time, anon_9.carried
  FROM anon_9
),
anon_28 AS (
  SELECT previous_open_reference.file_id, previous_open_reference.line_number, previous_open_reference.sender, previous_open_reference.chain, previous_open_reference.trade_date,
    previous_open_reference.exec_id, previous_open_reference.action, previous_open_reference.ref_exec_id, previous_open_reference.account_id, previous_open_reference.security_id,
    previous_open_reference.side, previous_open_reference.quantity, previous_open_reference.price, previous_open_reference.currency, previous_open_reference.capacity,
    previous_open_reference.trade_time, previous_open_reference.sending_time, previous_open_reference.stated_settlement_date, previous_open_reference.stated_commission,
    previous_open_reference.stated_tax, previous_open_reference.cross_reference, previous_open_reference.street_reference, coalesce(previous_open_reference.sending_time, previous_open_reference.trade_time, TIMESTAMP '1900-01-01 00:00:00.000000') AS order_time,
    'Y' AS carried, CAST(NULL AS VARCHAR2(4000)) AS file_name
  FROM previous_open_reference
),
anon_27 AS (
  SELECT anon_28.file_id, anon_28.line_number, anon_28.file_name, anon_28.sender, anon_28.chain, anon_28.trade_date, anon_28.exec_id, anon_28.action, anon_28.ref_exec_id,
    anon_28.order_time, anon_28.carried
  FROM anon_28
),
anon_6 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.file_name, anon_8.sender, anon_8.chain, anon_8.trade_date, anon_8.exec_id, anon_8.action, anon_8.ref_exec_id,
    anon_8.order_time, anon_8.carried
  FROM anon_8
  UNION ALL
  SELECT anon_27.file_id, anon_27.line_number, anon_27.file_name, anon_27.sender, anon_27.chain, anon_27.trade_date, anon_27.exec_id, anon_27.action, anon_27.ref_exec_id,
    anon_27.order_time, anon_27.carried
  FROM anon_27
),
anon_45 AS (
  SELECT anon_20.sender, anon_20.chain, anon_20.ref_exec_id AS exec_id
  FROM anon_20
),
anon_46 AS (
  SELECT anon_28.sender, anon_28.chain, anon_28.ref_exec_id AS exec_id
  FROM anon_28
),
anon_44 AS (
  SELECT anon_45.sender, anon_45.chain, anon_45.exec_id
  FROM anon_45
  UNION ALL
  SELECT anon_46.sender, anon_46.chain, anon_46.exec_id
  FROM anon_46
),
anon_43 AS (
  SELECT DISTINCT anon_44.sender, anon_44.chain, anon_44.exec_id
  FROM anon_44
),
anon_40 AS (
  SELECT anon_22.file_id, anon_22.line_number, anon_22.byte_offset, anon_22.byte_length, anon_22.reason, anon_22.detail, anon_22.raw_text, anon_22.sender,
    anon_22.chain, anon_22.action, anon_22.exec_id, anon_22.ref_exec_id, anon_22.cross_reference, anon_22.trade_date, anon_22.trade_time, anon_22.sending_time,
    anon_22.account_code, anon_22.security_code, anon_22.security_code_kind, anon_22.side_code, anon_22.side, anon_22.quantity, anon_22.price, anon_22.currency,
    anon_22.venue, anon_22.capacity, anon_22.stated_settlement_date, anon_22.stated_commission, anon_22.stated_tax, anon_22.stated_net_money, anon_22.street_reference
  FROM anon_22
  WHERE EXISTS (
    SELECT 1 AS anon_42
    FROM anon_43
    WHERE anon_22.sender = anon_43.sender AND anon_22.chain = anon_43.chain AND anon_22.exec_id = anon_43.exec_id
  )
),
anon_47 AS (
  SELECT account_code.sender, account_code.account_code, account_code.account_id
  FROM account_code
  WHERE account_code.sender != '*'
),
anon_41 AS (
  SELECT anon_47.account_code, anon_47.sender AS code_sender, anon_47.account_id AS own_account_id
  FROM anon_47
),
anon_38 AS (
  SELECT anon_40.file_id, anon_40.line_number, anon_40.byte_offset, anon_40.byte_length, anon_40.reason, anon_40.detail, anon_40.raw_text, anon_40.sender,
    anon_40.chain, anon_40.action, anon_40.exec_id, anon_40.ref_exec_id, anon_40.cross_reference, anon_40.trade_date, anon_40.trade_time, anon_40.sending_time,
    anon_40.account_code, anon_40.security_code, anon_40.security_code_kind, anon_40.side_code, anon_40.side, anon_40.quantity, anon_40.price, anon_40.currency,
    anon_40.venue, anon_40.capacity, anon_40.stated_settlement_date, anon_40.stated_commission, anon_40.stated_tax, anon_40.stated_net_money, anon_40.street_reference,
    anon_41.code_sender, anon_41.own_account_id
  FROM anon_40
  LEFT OUTER JOIN anon_41 ON anon_40.account_code = anon_41.account_code AND anon_40.sender = anon_41.code_sender
),
anon_48 AS (
  SELECT account_code.sender, account_code.account_code, account_code.account_id
  FROM account_code
  WHERE account_code.sender = '*'
),
anon_39 AS (
  SELECT anon_48.account_code, anon_48.account_id AS general_account_id
  FROM anon_48
),
anon_37 AS (
  SELECT anon_38.file_id, anon_38.line_number, anon_38.byte_offset, anon_38.byte_length, anon_38.reason, anon_38.detail, anon_38.raw_text, anon_38.sender,
    anon_38.chain, anon_38.action, anon_38.exec_id, anon_38.ref_exec_id, anon_38.cross_reference, anon_38.trade_date, anon_38.trade_time, anon_38.sending_time,
    anon_38.account_code, anon_38.security_code, anon_38.security_code_kind, anon_38.side_code, anon_38.side, anon_38.quantity, anon_38.price, anon_38.currency,
    anon_38.venue, anon_38.capacity, anon_38.stated_settlement_date, anon_38.stated_commission, anon_38.stated_tax, anon_38.stated_net_money, anon_38.street_reference,
    anon_38.code_sender, anon_38.own_account_id, anon_39.general_account_id
  FROM anon_38
  LEFT OUTER JOIN anon_39 ON anon_38.account_code = anon_39.account_code
),
anon_35 AS (
  SELECT anon_37.file_id, anon_37.line_number, anon_37.byte_offset, anon_37.byte_length, anon_37.reason, anon_37.detail, anon_37.raw_text, anon_37.sender,
    anon_37.chain, anon_37.action, anon_37.exec_id, anon_37.ref_exec_id, anon_37.cross_reference, anon_37.trade_date, anon_37.trade_time, anon_37.sending_time,
    anon_37.account_code, anon_37.security_code, anon_37.security_code_kind, anon_37.side_code, anon_37.side, anon_37.quantity, anon_37.price, anon_37.currency,
    anon_37.venue, anon_37.capacity, anon_37.stated_settlement_date, anon_37.stated_commission, anon_37.stated_tax, anon_37.stated_net_money, anon_37.street_reference,
    anon_37.code_sender, anon_37.own_account_id, anon_37.general_account_id, coalesce(anon_37.own_account_id, anon_37.general_account_id) AS account_id
  FROM anon_37
),
anon_36 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_34 AS (
  SELECT anon_35.file_id, anon_35.line_number, anon_35.byte_offset, anon_35.byte_length, anon_35.reason, anon_35.detail, anon_35.raw_text, anon_35.sender,
    anon_35.chain, anon_35.action, anon_35.exec_id, anon_35.ref_exec_id, anon_35.cross_reference, anon_35.trade_date, anon_35.trade_time, anon_35.sending_time,
    anon_35.account_code, anon_35.security_code, anon_35.security_code_kind, anon_35.side_code, anon_35.side, anon_35.quantity, anon_35.price, anon_35.currency,
    anon_35.venue, anon_35.capacity, anon_35.stated_settlement_date, anon_35.stated_commission, anon_35.stated_tax, anon_35.stated_net_money, anon_35.street_reference,
    anon_35.code_sender, anon_35.own_account_id, anon_35.general_account_id, anon_35.account_id, anon_36.code_from, anon_36.code_to, anon_36.security_id,
    anon_36.security_currency, anon_36.clearing_path
  FROM anon_35
  LEFT OUTER JOIN anon_36 ON anon_35.security_code_kind = anon_36.security_code_kind AND anon_35.security_code = anon_36.security_code AND anon_35.trade_date >= anon_36.code_from
    AND anon_35.trade_date < anon_36.code_to
),
anon_33 AS (
  SELECT anon_34.file_id, anon_34.line_number, anon_34.byte_offset, anon_34.byte_length, anon_34.reason, anon_34.detail, anon_34.raw_text, anon_34.sender,
    anon_34.chain, anon_34.action, anon_34.exec_id, anon_34.ref_exec_id, anon_34.cross_reference, anon_34.trade_date, anon_34.trade_time, anon_34.sending_time,
    anon_34.account_code, anon_34.security_code, anon_34.security_code_kind, anon_34.side_code, anon_34.side, anon_34.quantity, anon_34.price, anon_34.venue,
    anon_34.capacity, anon_34.stated_settlement_date, anon_34.stated_commission, anon_34.stated_tax, anon_34.stated_net_money, anon_34.street_reference,
    anon_34.code_sender, anon_34.own_account_id, anon_34.general_account_id, anon_34.account_id, anon_34.code_from, anon_34.code_to, anon_34.security_id,
    anon_34.security_currency, anon_34.clearing_path, CASE WHEN (anon_34.account_id IS NULL AND (anon_34.action != 'CANCEL' OR anon_34.account_code IS NOT NULL)) THEN 'UNKNOWN_ACCOUNT'
    WHEN (anon_34.security_id IS NULL AND (anon_34.action != 'CANCEL' OR anon_34.security_code IS NOT NULL)) THEN 'UNKNOWN_SECURITY' WHEN (coalesce(anon_34.currency, anon_34.security_currency) != anon_34.security_currency) THEN 'WRONG_CURRENCY'
    WHEN (anon_34.trade_date > DATE '2026-11-10') THEN 'FUTURE_TRADE_DATE' WHEN (anon_34.trade_date < DATE '2026-11-10') THEN 'OUTSIDE_WINDOW' ELSE NULL END AS lookup_reason,
    coalesce(anon_34.currency, anon_34.security_currency) AS currency
  FROM anon_34
),
anon_32 AS (
  SELECT anon_33.file_id, anon_33.line_number, anon_33.byte_offset, anon_33.byte_length, anon_33.reason, anon_33.detail, anon_33.raw_text, anon_33.sender,
    anon_33.chain, anon_33.action, anon_33.exec_id, anon_33.ref_exec_id, anon_33.cross_reference, anon_33.trade_date, anon_33.trade_time, anon_33.sending_time,
    anon_33.account_code, anon_33.security_code, anon_33.security_code_kind, anon_33.side_code, anon_33.side, anon_33.quantity, anon_33.price, anon_33.venue,
    anon_33.capacity, anon_33.stated_settlement_date, anon_33.stated_commission, anon_33.stated_tax, anon_33.stated_net_money, anon_33.street_reference,
    anon_33.code_sender, anon_33.own_account_id, anon_33.general_account_id, anon_33.account_id, anon_33.code_from, anon_33.code_to, anon_33.security_id,
    anon_33.security_currency, anon_33.clearing_path, anon_33.lookup_reason, anon_33.currency
  FROM anon_33
  WHERE anon_33.lookup_reason IS NULL
),
anon_31 AS (
  SELECT anon_32.sender, anon_32.chain, anon_32.trade_date, anon_32.exec_id, anon_32.action
  FROM anon_32
),
anon_50 AS (
  SELECT anon_28.file_id, anon_28.line_number, anon_28.sender, anon_28.chain, anon_28.trade_date, anon_28.exec_id, anon_28.action, anon_28.ref_exec_id,
    anon_28.account_id, anon_28.security_id, anon_28.side, anon_28.quantity, anon_28.price, anon_28.currency, anon_28.capacity, anon_28.trade_time, anon_28.sending_time,
    anon_28.stated_settlement_date, anon_28.stated_commission, anon_28.stated_tax, anon_28.cross_reference, anon_28.street_reference, anon_28.order_time,
    anon_28.carried, anon_28.file_name
  FROM anon_28
  WHERE EXISTS (
    SELECT 1 AS anon_51
    FROM anon_43
    WHERE anon_28.sender = anon_43.sender AND anon_28.chain = anon_43.chain AND anon_28.exec_id = anon_43.exec_id
  )
),
anon_49 AS (
  SELECT anon_50.sender, anon_50.chain, anon_50.trade_date, anon_50.exec_id, anon_50.action
  FROM anon_50
),
anon_30 AS (
  SELECT anon_31.sender, anon_31.chain, anon_31.trade_date, anon_31.exec_id, anon_31.action
  FROM anon_31
  UNION ALL
  SELECT anon_49.sender, anon_49.chain, anon_49.trade_date, anon_49.exec_id, anon_49.action
  FROM anon_49
),
anon_29 AS (
  SELECT anon_30.sender, anon_30.chain, anon_30.trade_date AS parent_date, anon_30.exec_id AS parent_id, CASE WHEN (anon_30.action = 'NEW') THEN anon_30.trade_date
    ELSE CAST(NULL AS DATE) END AS root_trade_date, CASE WHEN (anon_30.action = 'NEW') THEN anon_30.exec_id ELSE CAST(NULL AS VARCHAR2(4000)) END AS root_exec_id
  FROM anon_30
),
anon_54 AS (
  SELECT recent_execution.file_id, recent_execution.line_number, recent_execution.sender, recent_execution.chain, recent_execution.trade_date, recent_execution.exec_id,
    recent_execution.action, recent_execution.ref_exec_id, recent_execution.root_trade_date, recent_execution.root_exec_id, recent_execution.account_id,
    recent_execution.security_id, recent_execution.side, recent_execution.quantity, recent_execution.price, recent_execution.currency, recent_execution.capacity,
    recent_execution.trade_time, recent_execution.sending_time, recent_execution.stated_settlement_date, recent_execution.stated_commission, recent_execution.stated_tax,
    recent_execution.cross_reference, recent_execution.street_reference, recent_execution.status, recent_execution.reason, recent_execution.live, recent_execution.known_date
  FROM recent_execution
  WHERE recent_execution.status IN ('accepted', 'superseded')
),
anon_53 AS (
  SELECT anon_54.file_id, anon_54.line_number, anon_54.sender, anon_54.chain, anon_54.trade_date, anon_54.exec_id, anon_54.action, anon_54.ref_exec_id,
    anon_54.root_trade_date, anon_54.root_exec_id, anon_54.account_id, anon_54.security_id, anon_54.side, anon_54.quantity, anon_54.price, anon_54.currency,
    anon_54.capacity, anon_54.trade_time, anon_54.sending_time, anon_54.stated_settlement_date, anon_54.stated_commission, anon_54.stated_tax, anon_54.cross_reference,
    anon_54.street_reference, anon_54.status, anon_54.reason, anon_54.live, anon_54.known_date
  FROM anon_54
  WHERE EXISTS (
    SELECT 1 AS anon_55
    FROM anon_43
    WHERE anon_54.sender = anon_43.sender AND anon_54.chain = anon_43.chain AND anon_54.exec_id = anon_43.exec_id
  )
),
anon_52 AS (
  SELECT anon_53.sender, anon_53.chain, anon_53.root_trade_date, anon_53.root_exec_id, anon_53.trade_date AS parent_date, anon_53.exec_id AS parent_id
  FROM anon_53
),
anon_7 AS (
  SELECT anon_29.sender, anon_29.chain, anon_29.parent_date, anon_29.parent_id, anon_29.root_trade_date, anon_29.root_exec_id
  FROM anon_29
  UNION ALL
  SELECT anon_52.sender, anon_52.chain, anon_52.parent_date, anon_52.parent_id, anon_52.root_trade_date, anon_52.root_exec_id
  FROM anon_52
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.file_name, anon_6.sender, anon_6.chain, anon_6.trade_date, anon_6.exec_id, anon_6.action, anon_6.ref_exec_id,
    anon_6.order_time, anon_6.carried, anon_7.parent_date, anon_7.parent_id, anon_7.root_trade_date, anon_7.root_exec_id
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.sender = anon_7.sender AND anon_6.chain = anon_7.chain AND anon_6.ref_exec_id = anon_7.parent_id AND anon_7.parent_date <= anon_6.trade_date
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.file_name, anon_5.sender, anon_5.chain, anon_5.trade_date, anon_5.exec_id, anon_5.action, anon_5.ref_exec_id,
    anon_5.order_time, anon_5.carried, anon_5.parent_date, anon_5.parent_id, anon_5.root_trade_date, anon_5.root_exec_id, CAST(row_number() OVER (PARTITION BY anon_5.file_id, anon_5.line_number, anon_5.exec_id ORDER BY anon_5.parent_date DESC NULLS LAST, anon_5.root_trade_date DESC NULLS LAST, anon_5.root_exec_id DESC NULLS LAST) AS NUMBER(19)) AS rank
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.file_name, anon_4.sender, anon_4.chain, anon_4.trade_date, anon_4.exec_id, anon_4.action, anon_4.ref_exec_id,
    anon_4.order_time, anon_4.carried, anon_4.parent_date, anon_4.parent_id, anon_4.root_trade_date, anon_4.root_exec_id, anon_4.rank
  FROM anon_4
  WHERE anon_4.rank = 1
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.file_name, anon_3.sender, anon_3.chain, anon_3.trade_date, anon_3.exec_id, anon_3.action, anon_3.ref_exec_id,
    anon_3.order_time, anon_3.carried, anon_3.parent_date, anon_3.parent_id, anon_3.root_trade_date, anon_3.root_exec_id
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number, anon_2.file_name, anon_2.sender, anon_2.chain, CAST(anon_2.trade_date AS DATE) AS trade_date,
    anon_2.exec_id, anon_2.action, anon_2.ref_exec_id, CAST(anon_2.order_time AS TIMESTAMP(6)) AS order_time, anon_2.carried, CAST(anon_2.parent_date AS DATE) AS parent_date,
    anon_2.parent_id, CAST(anon_2.root_trade_date AS DATE) AS root_trade_date, anon_2.root_exec_id
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.file_name, anon_1.sender, anon_1.chain, anon_1.trade_date, anon_1.exec_id, anon_1.action, anon_1.ref_exec_id,
  anon_1.order_time, anon_1.carried, anon_1.parent_date, anon_1.parent_id, anon_1.root_trade_date, anon_1.root_exec_id
FROM anon_1
