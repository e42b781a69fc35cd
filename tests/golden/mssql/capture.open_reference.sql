WITH
anon_15 AS (
  SELECT execution_link.file_id, execution_link.line_number, execution_link.sender, execution_link.chain, execution_link.trade_date, execution_link.exec_id,
    execution_link.action, execution_link.carried, execution_link.order_time, execution_link.root_trade_date, execution_link.root_exec_id, execution_link.link_reason,
    execution_link.last
  FROM execution_link
  WHERE execution_link.link_reason = 'UNKNOWN_REFERENCE'
),
anon_14 AS (
  SELECT anon_15.file_id, anon_15.line_number, anon_15.exec_id
  FROM anon_15
),
anon_11 AS (
  SELECT execution_message.file_id, execution_message.line_number, execution_message.byte_offset, execution_message.byte_length, execution_message.reason,
    execution_message.detail, execution_message.raw_text, execution_message.sender, execution_message.chain, execution_message.action, execution_message.exec_id,
    execution_message.ref_exec_id, execution_message.cross_reference, execution_message.trade_date, execution_message.trade_time, execution_message.sending_time,
    execution_message.account_code, execution_message.security_code, execution_message.security_code_kind, execution_message.side_code, execution_message.side,
    execution_message.quantity, execution_message.price, execution_message.currency, execution_message.venue, execution_message.capacity, execution_message.stated_settlement_date,
    execution_message.stated_commission, execution_message.stated_tax, execution_message.stated_net_money, execution_message.street_reference
  FROM execution_message
  WHERE EXISTS (
    SELECT 1 AS anon_13
    FROM anon_14
    WHERE execution_message.file_id = anon_14.file_id AND execution_message.line_number = anon_14.line_number AND execution_message.exec_id = anon_14.exec_id
  )
),
anon_16 AS (
  SELECT account_code.sender, account_code.account_code, account_code.account_id
  FROM account_code
  WHERE account_code.sender != '*'
),
anon_12 AS (
  SELECT anon_16.account_code, anon_16.sender AS code_sender, anon_16.account_id AS own_account_id
  FROM anon_16
),
anon_9 AS (
  SELECT anon_11.file_id, anon_11.line_number, anon_11.byte_offset, anon_11.byte_length, anon_11.reason, anon_11.detail, anon_11.raw_text, anon_11.sender,
    anon_11.chain, anon_11.action, anon_11.exec_id, anon_11.ref_exec_id, anon_11.cross_reference, anon_11.trade_date, anon_11.trade_time, anon_11.sending_time,
    anon_11.account_code, anon_11.security_code, anon_11.security_code_kind, anon_11.side_code, anon_11.side, anon_11.quantity, anon_11.price, anon_11.currency,
    anon_11.venue, anon_11.capacity, anon_11.stated_settlement_date, anon_11.stated_commission, anon_11.stated_tax, anon_11.stated_net_money, anon_11.street_reference,
    anon_12.code_sender, anon_12.own_account_id
  FROM anon_11
  LEFT OUTER JOIN anon_12 ON anon_11.account_code = anon_12.account_code AND anon_11.sender = anon_12.code_sender
),
anon_17 AS (
  SELECT account_code.sender, account_code.account_code, account_code.account_id
  FROM account_code
  WHERE account_code.sender = '*'
),
anon_10 AS (
  SELECT anon_17.account_code, anon_17.account_id AS general_account_id
  FROM anon_17
),
anon_8 AS (
  SELECT anon_9.file_id, anon_9.line_number, anon_9.byte_offset, anon_9.byte_length, anon_9.reason, anon_9.detail, anon_9.raw_text, anon_9.sender, anon_9.chain,
    anon_9.action, anon_9.exec_id, anon_9.ref_exec_id, anon_9.cross_reference, anon_9.trade_date, anon_9.trade_time, anon_9.sending_time, anon_9.account_code,
    anon_9.security_code, anon_9.security_code_kind, anon_9.side_code, anon_9.side, anon_9.quantity, anon_9.price, anon_9.currency, anon_9.venue, anon_9.capacity,
    anon_9.stated_settlement_date, anon_9.stated_commission, anon_9.stated_tax, anon_9.stated_net_money, anon_9.street_reference, anon_9.code_sender, anon_9.own_account_id,
    anon_10.general_account_id
  FROM anon_9
  LEFT OUTER JOIN anon_10 ON anon_9.account_code = anon_10.account_code
),
anon_6 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.byte_offset, anon_8.byte_length, anon_8.reason, anon_8.detail, anon_8.raw_text, anon_8.sender, anon_8.chain,
    anon_8.action, anon_8.exec_id, anon_8.ref_exec_id, anon_8.cross_reference, anon_8.trade_date, anon_8.trade_time, anon_8.sending_time, anon_8.account_code,
    anon_8.security_code, anon_8.security_code_kind, anon_8.side_code, anon_8.side, anon_8.quantity, anon_8.price, anon_8.currency, anon_8.venue, anon_8.capacity,
    anon_8.stated_settlement_date, anon_8.stated_commission, anon_8.stated_tax, anon_8.stated_net_money, anon_8.street_reference, anon_8.code_sender, anon_8.own_account_id,
    anon_8.general_account_id, coalesce(anon_8.own_account_id, anon_8.general_account_id) AS account_id
  FROM anon_8
),
anon_7 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.byte_offset, anon_6.byte_length, anon_6.reason, anon_6.detail, anon_6.raw_text, anon_6.sender, anon_6.chain,
    anon_6.action, anon_6.exec_id, anon_6.ref_exec_id, anon_6.cross_reference, anon_6.trade_date, anon_6.trade_time, anon_6.sending_time, anon_6.account_code,
    anon_6.security_code, anon_6.security_code_kind, anon_6.side_code, anon_6.side, anon_6.quantity, anon_6.price, anon_6.currency, anon_6.venue, anon_6.capacity,
    anon_6.stated_settlement_date, anon_6.stated_commission, anon_6.stated_tax, anon_6.stated_net_money, anon_6.street_reference, anon_6.code_sender, anon_6.own_account_id,
    anon_6.general_account_id, anon_6.account_id, anon_7.code_from, anon_7.code_to, anon_7.security_id, anon_7.security_currency, anon_7.clearing_path
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.security_code_kind = anon_7.security_code_kind AND anon_6.security_code = anon_7.security_code AND anon_6.trade_date >= anon_7.code_from
    AND anon_6.trade_date < anon_7.code_to
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.byte_offset, anon_5.byte_length, anon_5.reason, anon_5.detail, anon_5.raw_text, anon_5.sender, anon_5.chain,
    anon_5.action, anon_5.exec_id, anon_5.ref_exec_id, anon_5.cross_reference, anon_5.trade_date, anon_5.trade_time, anon_5.sending_time, anon_5.account_code,
    anon_5.security_code, anon_5.security_code_kind, anon_5.side_code, anon_5.side, anon_5.quantity, anon_5.price, anon_5.venue, anon_5.capacity, anon_5.stated_settlement_date,
    anon_5.stated_commission, anon_5.stated_tax, anon_5.stated_net_money, anon_5.street_reference, anon_5.code_sender, anon_5.own_account_id, anon_5.general_account_id,
    anon_5.account_id, anon_5.code_from, anon_5.code_to, anon_5.security_id, anon_5.security_currency, anon_5.clearing_path, CASE WHEN (anon_5.account_id IS NULL
    AND (anon_5.action != 'CANCEL' OR anon_5.account_code IS NOT NULL)) THEN 'UNKNOWN_ACCOUNT' WHEN (anon_5.security_id IS NULL AND (anon_5.action != 'CANCEL'
    OR anon_5.security_code IS NOT NULL)) THEN 'UNKNOWN_SECURITY' WHEN (coalesce(anon_5.currency, anon_5.security_currency) != anon_5.security_currency) THEN 'WRONG_CURRENCY'
    WHEN (anon_5.trade_date > CAST('2026-11-10' AS DATE)) THEN 'FUTURE_TRADE_DATE' WHEN (anon_5.trade_date < CAST('2026-11-10' AS DATE)) THEN 'OUTSIDE_WINDOW'
    ELSE NULL END AS lookup_reason, coalesce(anon_5.currency, anon_5.security_currency) AS currency
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.sender, anon_4.chain, anon_4.trade_date, anon_4.exec_id, anon_4.action, anon_4.ref_exec_id, anon_4.account_id,
    anon_4.security_id, anon_4.side, anon_4.quantity, anon_4.price, anon_4.currency, anon_4.capacity, anon_4.trade_time, anon_4.sending_time, anon_4.stated_settlement_date,
    anon_4.stated_commission, anon_4.stated_tax, anon_4.cross_reference, anon_4.street_reference
  FROM anon_4
),
anon_19 AS (
  SELECT previous_open_reference.file_id, previous_open_reference.line_number, previous_open_reference.sender, previous_open_reference.chain, previous_open_reference.trade_date,
    previous_open_reference.exec_id, previous_open_reference.action, previous_open_reference.ref_exec_id, previous_open_reference.account_id, previous_open_reference.security_id,
    previous_open_reference.side, previous_open_reference.quantity, previous_open_reference.price, previous_open_reference.currency, previous_open_reference.capacity,
    previous_open_reference.trade_time, previous_open_reference.sending_time, previous_open_reference.stated_settlement_date, previous_open_reference.stated_commission,
    previous_open_reference.stated_tax, previous_open_reference.cross_reference, previous_open_reference.street_reference
  FROM previous_open_reference
  WHERE EXISTS (
    SELECT 1 AS anon_20
    FROM anon_14
    WHERE previous_open_reference.file_id = anon_14.file_id AND previous_open_reference.line_number = anon_14.line_number AND previous_open_reference.exec_id = anon_14.exec_id
  )
),
anon_18 AS (
  SELECT anon_19.file_id, anon_19.line_number, anon_19.sender, anon_19.chain, anon_19.trade_date, anon_19.exec_id, anon_19.action, anon_19.ref_exec_id,
    anon_19.account_id, anon_19.security_id, anon_19.side, anon_19.quantity, anon_19.price, anon_19.currency, anon_19.capacity, anon_19.trade_time, anon_19.sending_time,
    anon_19.stated_settlement_date, anon_19.stated_commission, anon_19.stated_tax, anon_19.cross_reference, anon_19.street_reference
  FROM anon_19
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.sender, anon_3.chain, anon_3.trade_date, anon_3.exec_id, anon_3.action, anon_3.ref_exec_id, anon_3.account_id,
    anon_3.security_id, anon_3.side, anon_3.quantity, anon_3.price, anon_3.currency, anon_3.capacity, anon_3.trade_time, anon_3.sending_time, anon_3.stated_settlement_date,
    anon_3.stated_commission, anon_3.stated_tax, anon_3.cross_reference, anon_3.street_reference
  FROM anon_3
  UNION ALL
  SELECT anon_18.file_id, anon_18.line_number, anon_18.sender, anon_18.chain, anon_18.trade_date, anon_18.exec_id, anon_18.action, anon_18.ref_exec_id,
    anon_18.account_id, anon_18.security_id, anon_18.side, anon_18.quantity, anon_18.price, anon_18.currency, anon_18.capacity, anon_18.trade_time, anon_18.sending_time,
    anon_18.stated_settlement_date, anon_18.stated_commission, anon_18.stated_tax, anon_18.cross_reference, anon_18.street_reference
  FROM anon_18
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS BIGINT) AS line_number, anon_2.sender, anon_2.chain, CAST(anon_2.trade_date AS DATE) AS trade_date,
    anon_2.exec_id, anon_2.action, anon_2.ref_exec_id, anon_2.account_id, anon_2.security_id, anon_2.side, CAST(anon_2.quantity AS DECIMAL(18, 6)) AS quantity,
    CAST(anon_2.price AS DECIMAL(18, 8)) AS price, anon_2.currency, anon_2.capacity, CAST(anon_2.trade_time AS DATETIME2(6)) AS trade_time, CAST(anon_2.sending_time AS DATETIME2(6)) AS sending_time,
    CAST(anon_2.stated_settlement_date AS DATE) AS stated_settlement_date, CAST(anon_2.stated_commission AS DECIMAL(18, 8)) AS stated_commission, CAST(anon_2.stated_tax AS DECIMAL(18, 8)) AS stated_tax,
    anon_2.cross_reference, anon_2.street_reference
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.sender, anon_1.chain, anon_1.trade_date, anon_1.exec_id, anon_1.action, anon_1.ref_exec_id, anon_1.account_id,
  anon_1.security_id, anon_1.side, anon_1.quantity, anon_1.price, anon_1.currency, anon_1.capacity, anon_1.trade_time, anon_1.sending_time, anon_1.stated_settlement_date,
  anon_1.stated_commission, anon_1.stated_tax, anon_1.cross_reference, anon_1.street_reference
FROM anon_1
