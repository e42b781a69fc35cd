WITH
anon_15 AS (
  SELECT execution_message.file_id, execution_message.line_number, execution_message.byte_offset, execution_message.byte_length, execution_message.reason,
    execution_message.detail, execution_message.raw_text, execution_message.sender, execution_message.chain, execution_message.action, execution_message.exec_id,
    execution_message.ref_exec_id, execution_message.cross_reference, execution_message.trade_date, execution_message.trade_time, execution_message.sending_time,
    execution_message.account_code, execution_message.security_code, execution_message.security_code_kind, execution_message.side_code, execution_message.side,
    execution_message.quantity, execution_message.price, execution_message.currency, execution_message.venue, execution_message.capacity, execution_message.stated_settlement_date,
    execution_message.stated_commission, execution_message.stated_tax, execution_message.stated_net_money, execution_message.street_reference
  FROM execution_message
  WHERE execution_message.reason IS NULL
),
anon_21 AS (
  SELECT anon_15.exec_id, CAST(count(*) AS NUMBER(19)) AS lines
  FROM anon_15
  GROUP BY anon_15.exec_id
),
anon_20 AS (
  SELECT anon_21.exec_id, anon_21.lines
  FROM anon_21
  WHERE anon_21.lines > 1
),
anon_19 AS (
  SELECT anon_20.exec_id
  FROM anon_20
),
anon_24 AS (
  SELECT recent_execution.file_id, recent_execution.line_number, recent_execution.sender, recent_execution.chain, recent_execution.trade_date, recent_execution.exec_id,
    recent_execution.action, recent_execution.ref_exec_id, recent_execution.root_trade_date, recent_execution.root_exec_id, recent_execution.account_id,
    recent_execution.security_id, recent_execution.side, recent_execution.quantity, recent_execution.price, recent_execution.currency, recent_execution.capacity,
    recent_execution.trade_time, recent_execution.sending_time, recent_execution.stated_settlement_date, recent_execution.stated_commission, recent_execution.stated_tax,
    recent_execution.cross_reference, recent_execution.street_reference, recent_execution.status, recent_execution.reason, recent_execution.live, recent_execution.known_date
  FROM recent_execution
  WHERE recent_execution.status IN ('accepted', 'superseded')
),
anon_27 AS (
  SELECT anon_15.trade_date
  FROM anon_15
),
anon_26 AS (
  SELECT DISTINCT anon_27.trade_date
  FROM anon_27
),
anon_23 AS (
  SELECT anon_24.file_id, anon_24.line_number, anon_24.sender, anon_24.chain, anon_24.trade_date, anon_24.exec_id, anon_24.action, anon_24.ref_exec_id,
    anon_24.root_trade_date, anon_24.root_exec_id, anon_24.account_id, anon_24.security_id, anon_24.side, anon_24.quantity, anon_24.price, anon_24.currency,
    anon_24.capacity, anon_24.trade_time, anon_24.sending_time, anon_24.stated_settlement_date, anon_24.stated_commission, anon_24.stated_tax, anon_24.cross_reference,
    anon_24.street_reference, anon_24.status, anon_24.reason, anon_24.live, anon_24.known_date
  FROM anon_24
  WHERE EXISTS (
    SELECT 1 AS anon_25
    FROM anon_26
    WHERE anon_24.trade_date = anon_26.trade_date
  )
),
anon_22 AS (
  SELECT anon_23.exec_id
  FROM anon_23
),
anon_28 AS (
  SELECT anon_23.cross_reference AS exec_id
  FROM anon_23
),
anon_29 AS (
  SELECT previous_open_reference.exec_id
  FROM previous_open_reference
),
anon_31 AS (
  SELECT anon_15.file_id, anon_15.line_number, anon_15.byte_offset, anon_15.byte_length, anon_15.reason, anon_15.detail, anon_15.raw_text, anon_15.sender,
    anon_15.chain, anon_15.action, anon_15.exec_id, anon_15.ref_exec_id, anon_15.cross_reference, anon_15.trade_date, anon_15.trade_time, anon_15.sending_time,
    anon_15.account_code, anon_15.security_code, anon_15.security_code_kind, anon_15.side_code, anon_15.side, anon_15.quantity, anon_15.price, anon_15.currency,
    anon_15.venue, anon_15.capacity, anon_15.stated_settlement_date, anon_15.stated_commission, anon_15.stated_tax, anon_15.stated_net_money, anon_15.street_reference
  FROM anon_15
  WHERE anon_15.cross_reference IS NOT NULL
),
anon_30 AS (
  SELECT anon_31.exec_id
  FROM anon_31
),
anon_32 AS (
  SELECT anon_31.cross_reference AS exec_id
  FROM anon_31
),
anon_18 AS (
  SELECT anon_19.exec_id
  FROM anon_19
  UNION ALL
  SELECT anon_22.exec_id
  FROM anon_22
  UNION ALL
  SELECT anon_28.exec_id
  FROM anon_28
  UNION ALL
  SELECT anon_29.exec_id
  FROM anon_29
  UNION ALL
  SELECT anon_30.exec_id
  FROM anon_30
  UNION ALL
  SELECT anon_32.exec_id
  FROM anon_32
),
anon_17 AS (
  SELECT DISTINCT anon_18.exec_id
  FROM anon_18
),
anon_13 AS (
  SELECT anon_15.file_id, anon_15.line_number, anon_15.byte_offset, anon_15.byte_length, anon_15.reason, anon_15.detail, anon_15.raw_text, anon_15.sender,
    anon_15.chain, anon_15.action, anon_15.exec_id, anon_15.ref_exec_id, anon_15.cross_reference, anon_15.trade_date, anon_15.trade_time, anon_15.sending_time,
    anon_15.account_code, anon_15.security_code, anon_15.security_code_kind, anon_15.side_code, anon_15.side, anon_15.quantity, anon_15.price, anon_15.currency,
    anon_15.venue, anon_15.capacity, anon_15.stated_settlement_date, anon_15.stated_commission, anon_15.stated_tax, anon_15.stated_net_money, anon_15.street_reference
  FROM anon_15
  WHERE EXISTS (
    SELECT 1 AS anon_16
    FROM anon_17
    WHERE anon_15.exec_id = anon_17.exec_id
  )
),
anon_33 AS (
  SELECT account_code.sender, account_code.account_code, account_code.account_id
  FROM account_code
  WHERE account_code.sender != '*'
),
anon_14 AS (
  SELECT anon_33.account_code, anon_33.sender AS code_sender, anon_33.account_id AS own_account_id
  FROM anon_33
),
anon_11 AS (
  SELECT anon_13.file_id, anon_13.line_number, anon_13.byte_offset, anon_13.byte_length, anon_13.reason, anon_13.detail, anon_13.raw_text, anon_13.sender,
    anon_13.chain, anon_13.action, anon_13.exec_id, anon_13.ref_exec_id, anon_13.cross_reference, anon_13.trade_date, anon_13.trade_time, anon_13.sending_time,
    anon_13.account_code, anon_13.security_code, anon_13.security_code_kind, anon_13.side_code, anon_13.side, anon_13.quantity, anon_13.price, anon_13.currency,
    anon_13.venue, anon_13.capacity, anon_13.stated_settlement_date, anon_13.stated_commission, anon_13.stated_tax, anon_13.stated_net_money, anon_13.street_reference,
    anon_14.code_sender, anon_14.own_account_id
  FROM anon_13
  LEFT OUTER JOIN anon_14 ON anon_13.account_code = anon_14.account_code AND anon_13.sender = anon_14.code_sender
),
anon_34 AS (
  SELECT account_code.sender, account_code.account_code, account_code.account_id
  FROM account_code
  WHERE account_code.sender = '*'
),
anon_12 AS (
  SELECT anon_34.account_code, anon_34.account_id AS general_account_id
  FROM anon_34
),
anon_10 AS (
  SELECT anon_11.file_id, anon_11.line_number, anon_11.byte_offset, anon_11.byte_length, anon_11.reason, anon_11.detail, anon_11.raw_text, anon_11.sender,
    anon_11.chain, anon_11.action, anon_11.exec_id, anon_11.ref_exec_id, anon_11.cross_reference, anon_11.trade_date, anon_11.trade_time, anon_11.sending_time,
    anon_11.account_code, anon_11.security_code, anon_11.security_code_kind, anon_11.side_code, anon_11.side, anon_11.quantity, anon_11.price, anon_11.currency,
    anon_11.venue, anon_11.capacity, anon_11.stated_settlement_date, anon_11.stated_commission, anon_11.stated_tax, anon_11.stated_net_money, anon_11.street_reference,
    anon_11.code_sender, anon_11.own_account_id, anon_12.general_account_id
  FROM anon_11
  LEFT OUTER JOIN anon_12 ON anon_11.account_code = anon_12.account_code
),
anon_8 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.sender,
    anon_10.chain, anon_10.action, anon_10.exec_id, anon_10.ref_exec_id, anon_10.cross_reference, anon_10.trade_date, anon_10.trade_time, anon_10.sending_time,
    anon_10.account_code, anon_10.security_code, anon_10.security_code_kind, anon_10.side_code, anon_10.side, anon_10.quantity, anon_10.price, anon_10.currency,
    anon_10.venue, anon_10.capacity, anon_10.stated_settlement_date, anon_10.stated_commission, anon_10.stated_tax, anon_10.stated_net_money, anon_10.street_reference,
    anon_10.code_sender, anon_10.own_account_id, anon_10.general_account_id, coalesce(anon_10.own_account_id, anon_10.general_account_id) AS account_id
  FROM anon_10
),
anon_9 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_7 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.byte_offset, anon_8.byte_length, anon_8.reason, anon_8.detail, anon_8.raw_text, anon_8.sender, anon_8.chain,
    anon_8.action, anon_8.exec_id, anon_8.ref_exec_id, anon_8.cross_reference, anon_8.trade_date, anon_8.trade_time, anon_8.sending_time, anon_8.account_code,
    anon_8.security_code, anon_8.security_code_kind, anon_8.side_code, anon_8.side, anon_8.quantity, anon_8.price, anon_8.currency, anon_8.venue, anon_8.capacity,
    anon_8.stated_settlement_date, anon_8.stated_commission, anon_8.stated_tax, anon_8.stated_net_money, anon_8.street_reference, anon_8.code_sender, anon_8.own_account_id,
    anon_8.general_account_id, anon_8.account_id, anon_9.code_from, anon_9.code_to, anon_9.security_id, anon_9.security_currency, anon_9.clearing_path
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.security_code_kind = anon_9.security_code_kind AND anon_8.security_code = anon_9.security_code AND anon_8.trade_date >= anon_9.code_from
    AND anon_8.trade_date < anon_9.code_to
),
anon_6 AS (
  SELECT anon_7.file_id, anon_7.line_number, anon_7.byte_offset, anon_7.byte_length, anon_7.reason, anon_7.detail, anon_7.raw_text, anon_7.sender, anon_7.chain,
    anon_7.action, anon_7.exec_id, anon_7.ref_exec_id, anon_7.cross_reference, anon_7.trade_date, anon_7.trade_time, anon_7.sending_time, anon_7.account_code,
    anon_7.security_code, anon_7.security_code_kind, anon_7.side_code, anon_7.side, anon_7.quantity, anon_7.price, anon_7.venue, anon_7.capacity, anon_7.stated_settlement_date,
    anon_7.stated_commission, anon_7.stated_tax, anon_7.stated_net_money, anon_7.street_reference, anon_7.code_sender, anon_7.own_account_id, anon_7.general_account_id,
    anon_7.account_id, anon_7.code_from, anon_7.code_to, anon_7.security_id, anon_7.security_currency, anon_7.clearing_path, CASE WHEN (anon_7.account_id IS NULL
    AND (anon_7.action != 'CANCEL' OR anon_7.account_code IS NOT NULL)) THEN 'UNKNOWN_ACCOUNT' WHEN (anon_7.security_id IS NULL AND (anon_7.action != 'CANCEL'
    OR anon_7.security_code IS NOT NULL)) THEN 'UNKNOWN_SECURITY' WHEN (coalesce(anon_7.currency, anon_7.security_currency) != anon_7.security_currency) THEN 'WRONG_CURRENCY'
    WHEN (anon_7.trade_date > DATE '2026-11-10') THEN 'FUTURE_TRADE_DATE' WHEN (anon_7.trade_date < DATE '2026-11-10') THEN 'OUTSIDE_WINDOW' ELSE NULL END AS lookup_reason,
    coalesce(anon_7.currency, anon_7.security_currency) AS currency
  FROM anon_7
),
anon_4 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.byte_offset, anon_6.byte_length, anon_6.reason, anon_6.detail, anon_6.raw_text, anon_6.sender, anon_6.chain,
    anon_6.action, anon_6.exec_id, anon_6.ref_exec_id, anon_6.cross_reference, anon_6.trade_date, anon_6.trade_time, anon_6.sending_time, anon_6.account_code,
    anon_6.security_code, anon_6.security_code_kind, anon_6.side_code, anon_6.side, anon_6.quantity, anon_6.price, anon_6.venue, anon_6.capacity, anon_6.stated_settlement_date,
    anon_6.stated_commission, anon_6.stated_tax, anon_6.stated_net_money, anon_6.street_reference, anon_6.code_sender, anon_6.own_account_id, anon_6.general_account_id,
    anon_6.account_id, anon_6.code_from, anon_6.code_to, anon_6.security_id, anon_6.security_currency, anon_6.clearing_path, anon_6.lookup_reason, anon_6.currency
  FROM anon_6
  WHERE anon_6.lookup_reason IS NULL
),
anon_5 AS (
  SELECT received_file.file_id, received_file.file_name
  FROM received_file
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.byte_offset, anon_4.byte_length, anon_4.reason, anon_4.detail, anon_4.raw_text, anon_4.sender, anon_4.chain,
    anon_4.action, anon_4.exec_id, anon_4.ref_exec_id, anon_4.cross_reference, anon_4.trade_date, anon_4.trade_time, anon_4.sending_time, anon_4.account_code,
    anon_4.security_code, anon_4.security_code_kind, anon_4.side_code, anon_4.side, anon_4.quantity, anon_4.price, anon_4.venue, anon_4.capacity, anon_4.stated_settlement_date,
    anon_4.stated_commission, anon_4.stated_tax, anon_4.stated_net_money, anon_4.street_reference, anon_4.code_sender, anon_4.own_account_id, anon_4.general_account_id,
    anon_4.account_id, anon_4.code_from, anon_4.code_to, anon_4.security_id, anon_4.security_currency, anon_4.clearing_path, anon_4.lookup_reason, anon_4.currency,
    anon_5.file_name
  FROM anon_4
  JOIN anon_5 ON anon_4.file_id = anon_5.file_id
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.byte_offset, anon_3.byte_length, anon_3.reason, anon_3.detail, anon_3.raw_text, anon_3.sender, anon_3.chain,
    anon_3.action, anon_3.exec_id, anon_3.ref_exec_id, anon_3.cross_reference, anon_3.trade_date, anon_3.trade_time, anon_3.sending_time, anon_3.account_code,
    anon_3.security_code, anon_3.security_code_kind, anon_3.side_code, anon_3.side, anon_3.quantity, anon_3.price, anon_3.venue, anon_3.capacity, anon_3.stated_settlement_date,
    anon_3.stated_commission, anon_3.stated_tax, anon_3.stated_net_money, anon_3.street_reference, anon_3.code_sender, anon_3.own_account_id, anon_3.general_account_id,
    anon_3.account_id, anon_3.code_from, anon_3.code_to, anon_3.security_id, anon_3.security_currency, anon_3.clearing_path, anon_3.lookup_reason, anon_3.currency,
    anon_3.file_name, CAST(coalesce(CAST(anon_3.action AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_3.ref_exec_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_3.account_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_3.security_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_3.side AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_3.quantity, 'FM999999999990.000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_3.price, 'FM9999999990.00000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_3.currency AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' AS content,
    CAST(coalesce(CAST(anon_3.account_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_3.security_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_3.side AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_3.quantity, 'FM999999999990.000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_3.price, 'FM9999999990.00000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_3.currency AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' AS terms,
    coalesce(anon_3.sending_time, anon_3.trade_time, TIMESTAMP '1900-01-01 00:00:00.000000') AS order_time
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number, anon_2.file_name, anon_2.sender, anon_2.chain, CAST(anon_2.trade_date AS DATE) AS trade_date,
    anon_2.exec_id, anon_2.action, anon_2.ref_exec_id, anon_2.cross_reference, CAST(anon_2.order_time AS TIMESTAMP(6)) AS order_time, anon_2.content, anon_2.terms
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.file_name, anon_1.sender, anon_1.chain, anon_1.trade_date, anon_1.exec_id, anon_1.action, anon_1.ref_exec_id,
  anon_1.cross_reference, anon_1.order_time, anon_1.content, anon_1.terms
FROM anon_1
