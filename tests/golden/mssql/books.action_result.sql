WITH
anon_21 AS (
  SELECT corporate_action_message.file_id, corporate_action_message.line_number, corporate_action_message.byte_offset, corporate_action_message.byte_length,
    corporate_action_message.reason, corporate_action_message.detail, corporate_action_message.raw_text, corporate_action_message.message_kind, corporate_action_message.action_id,
    corporate_action_message.action_kind, corporate_action_message.account_code, corporate_action_message.security_code, corporate_action_message.security_code_kind,
    corporate_action_message.ex_date, corporate_action_message.record_date, corporate_action_message.payable_date, corporate_action_message.cash_rate, corporate_action_message.ratio_new,
    corporate_action_message.ratio_old, corporate_action_message.quantity, corporate_action_message.amount, corporate_action_message.currency, corporate_action_message.narrative
  FROM corporate_action_message
  WHERE corporate_action_message.reason IS NULL AND corporate_action_message.message_kind = 'RESULT'
),
anon_22 AS (
  SELECT received_file.file_id, received_file.file_name
  FROM received_file
),
anon_20 AS (
  SELECT anon_21.file_id, anon_21.line_number, anon_21.byte_offset, anon_21.byte_length, anon_21.reason, anon_21.detail, anon_21.raw_text, anon_21.message_kind,
    anon_21.action_id, anon_21.action_kind, anon_21.account_code, anon_21.security_code, anon_21.security_code_kind, anon_21.ex_date, anon_21.record_date,
    anon_21.payable_date, anon_21.cash_rate, anon_21.ratio_new, anon_21.ratio_old, anon_21.quantity, anon_21.amount, anon_21.currency, anon_21.narrative,
    anon_22.file_name
  FROM anon_21
  JOIN anon_22 ON anon_21.file_id = anon_22.file_id
),
anon_18 AS (
  SELECT anon_20.file_id, anon_20.line_number, anon_20.byte_offset, anon_20.byte_length, anon_20.reason, anon_20.detail, anon_20.raw_text, anon_20.message_kind,
    anon_20.action_id, anon_20.action_kind, anon_20.account_code, anon_20.security_code, anon_20.security_code_kind, anon_20.ex_date, anon_20.record_date,
    anon_20.payable_date, anon_20.cash_rate, anon_20.ratio_new, anon_20.ratio_old, anon_20.quantity, anon_20.amount, anon_20.currency, anon_20.narrative,
    anon_20.file_name, coalesce(anon_20.payable_date, CAST('2026-11-10' AS DATE)) AS value_date, '~' AS sender
  FROM anon_20
),
anon_23 AS (
  SELECT account_code.sender, account_code.account_code, account_code.account_id
  FROM account_code
  WHERE account_code.sender != '*'
),
anon_19 AS (
  SELECT anon_23.account_code, anon_23.sender AS code_sender, anon_23.account_id AS own_account_id
  FROM anon_23
),
anon_16 AS (
  SELECT anon_18.file_id, anon_18.line_number, anon_18.byte_offset, anon_18.byte_length, anon_18.reason, anon_18.detail, anon_18.raw_text, anon_18.message_kind,
    anon_18.action_id, anon_18.action_kind, anon_18.account_code, anon_18.security_code, anon_18.security_code_kind, anon_18.ex_date, anon_18.record_date,
    anon_18.payable_date, anon_18.cash_rate, anon_18.ratio_new, anon_18.ratio_old, anon_18.quantity, anon_18.amount, anon_18.currency, anon_18.narrative,
    anon_18.file_name, anon_18.value_date, anon_18.sender, anon_19.code_sender, anon_19.own_account_id
  FROM anon_18
  LEFT OUTER JOIN anon_19 ON anon_18.account_code = anon_19.account_code AND anon_18.sender = anon_19.code_sender
),
anon_24 AS (
  SELECT account_code.sender, account_code.account_code, account_code.account_id
  FROM account_code
  WHERE account_code.sender = '*'
),
anon_17 AS (
  SELECT anon_24.account_code, anon_24.account_id AS general_account_id
  FROM anon_24
),
anon_15 AS (
  SELECT anon_16.file_id, anon_16.line_number, anon_16.byte_offset, anon_16.byte_length, anon_16.reason, anon_16.detail, anon_16.raw_text, anon_16.message_kind,
    anon_16.action_id, anon_16.action_kind, anon_16.account_code, anon_16.security_code, anon_16.security_code_kind, anon_16.ex_date, anon_16.record_date,
    anon_16.payable_date, anon_16.cash_rate, anon_16.ratio_new, anon_16.ratio_old, anon_16.quantity, anon_16.amount, anon_16.currency, anon_16.narrative,
    anon_16.file_name, anon_16.value_date, anon_16.sender, anon_16.code_sender, anon_16.own_account_id, anon_17.general_account_id
  FROM anon_16
  LEFT OUTER JOIN anon_17 ON anon_16.account_code = anon_17.account_code
),
anon_13 AS (
  SELECT anon_15.file_id, anon_15.line_number, anon_15.byte_offset, anon_15.byte_length, anon_15.reason, anon_15.detail, anon_15.raw_text, anon_15.message_kind,
    anon_15.action_id, anon_15.action_kind, anon_15.account_code, anon_15.security_code, anon_15.security_code_kind, anon_15.ex_date, anon_15.record_date,
    anon_15.payable_date, anon_15.cash_rate, anon_15.ratio_new, anon_15.ratio_old, anon_15.quantity, anon_15.amount, anon_15.currency, anon_15.narrative,
    anon_15.file_name, anon_15.value_date, anon_15.sender, anon_15.code_sender, anon_15.own_account_id, anon_15.general_account_id, coalesce(anon_15.own_account_id, anon_15.general_account_id) AS account_id
  FROM anon_15
),
anon_14 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_11 AS (
  SELECT anon_13.file_id, anon_13.line_number, anon_13.byte_offset, anon_13.byte_length, anon_13.reason, anon_13.detail, anon_13.raw_text, anon_13.message_kind,
    anon_13.action_id, anon_13.action_kind, anon_13.account_code, anon_13.security_code, anon_13.security_code_kind, anon_13.ex_date, anon_13.record_date,
    anon_13.payable_date, anon_13.cash_rate, anon_13.ratio_new, anon_13.ratio_old, anon_13.quantity, anon_13.amount, anon_13.currency, anon_13.narrative,
    anon_13.file_name, anon_13.value_date, anon_13.sender, anon_13.code_sender, anon_13.own_account_id, anon_13.general_account_id, anon_13.account_id,
    anon_14.code_from, anon_14.code_to, anon_14.security_id, anon_14.security_currency, anon_14.clearing_path
  FROM anon_13
  LEFT OUTER JOIN anon_14 ON anon_13.security_code_kind = anon_14.security_code_kind AND anon_13.security_code = anon_14.security_code AND anon_13.value_date >= anon_14.code_from
    AND anon_13.value_date < anon_14.code_to
),
anon_12 AS (
  SELECT account.account_id, account.account_class
  FROM account
),
anon_10 AS (
  SELECT anon_11.file_id, anon_11.line_number, anon_11.byte_offset, anon_11.byte_length, anon_11.reason, anon_11.detail, anon_11.raw_text, anon_11.message_kind,
    anon_11.action_id, anon_11.action_kind, anon_11.account_code, anon_11.security_code, anon_11.security_code_kind, anon_11.ex_date, anon_11.record_date,
    anon_11.payable_date, anon_11.cash_rate, anon_11.ratio_new, anon_11.ratio_old, anon_11.quantity, anon_11.amount, anon_11.currency, anon_11.narrative,
    anon_11.file_name, anon_11.value_date, anon_11.sender, anon_11.code_sender, anon_11.own_account_id, anon_11.general_account_id, anon_11.account_id,
    anon_11.code_from, anon_11.code_to, anon_11.security_id, anon_11.security_currency, anon_11.clearing_path, anon_12.account_class
  FROM anon_11
  LEFT OUTER JOIN anon_12 ON anon_11.account_id = anon_12.account_id
),
anon_9 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.message_kind,
    anon_10.action_id, anon_10.action_kind, anon_10.account_code, anon_10.security_code, anon_10.security_code_kind, anon_10.ex_date, anon_10.record_date,
    anon_10.payable_date, anon_10.cash_rate, anon_10.ratio_new, anon_10.ratio_old, anon_10.amount, anon_10.narrative, anon_10.file_name, anon_10.value_date,
    anon_10.sender, anon_10.code_sender, anon_10.own_account_id, anon_10.general_account_id, anon_10.account_id, anon_10.code_from, anon_10.code_to, anon_10.security_id,
    anon_10.security_currency, anon_10.clearing_path, anon_10.account_class, CASE WHEN (anon_10.account_class IS NULL AND anon_10.account_code IN ('00000901')) THEN 'DEPOSITORY'
    ELSE 'ACCOUNT' END AS holder_kind, CASE WHEN (anon_10.account_class IS NULL AND anon_10.account_code IN ('00000901')) THEN anon_10.account_code ELSE CASE
    WHEN (anon_10.account_class IS NULL) THEN CAST(NULL AS VARCHAR(8000)) ELSE anon_10.account_id END END AS holder_id, CAST(coalesce(anon_10.quantity, CAST(0 AS DECIMAL(18, 6))) AS DECIMAL(38, 6)) AS quantity,
    CAST(CAST(round(coalesce(anon_10.amount, CAST(0 AS DECIMAL(18, 8))), 2) AS DECIMAL(18, 2)) AS DECIMAL(38, 2)) AS money, coalesce(anon_10.currency, anon_10.security_currency) AS currency
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.file_id, anon_9.line_number, anon_9.byte_offset, anon_9.byte_length, anon_9.reason, anon_9.detail, anon_9.raw_text, anon_9.message_kind,
    anon_9.action_id, anon_9.action_kind, anon_9.account_code, anon_9.security_code, anon_9.security_code_kind, anon_9.ex_date, anon_9.record_date, anon_9.payable_date,
    anon_9.cash_rate, anon_9.ratio_new, anon_9.ratio_old, anon_9.amount, anon_9.narrative, anon_9.file_name, anon_9.value_date, anon_9.sender, anon_9.code_sender,
    anon_9.own_account_id, anon_9.general_account_id, anon_9.account_id, anon_9.code_from, anon_9.code_to, anon_9.security_id, anon_9.security_currency,
    anon_9.clearing_path, anon_9.account_class, anon_9.holder_kind, anon_9.holder_id, anon_9.quantity, anon_9.money, anon_9.currency, CASE WHEN (anon_9.holder_id IS NULL) THEN 'UNKNOWN_ACCOUNT'
    WHEN (anon_9.security_id IS NULL) THEN 'UNKNOWN_SECURITY' ELSE NULL END AS lookup_reason, CAST(coalesce(CAST(anon_9.action_id AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_9.holder_kind AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_9.holder_id AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_9.security_id AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_9.quantity AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_9.money AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CONVERT(VARCHAR(10), anon_9.value_date, 23), '~') AS VARCHAR(8000)) + '|' AS content
  FROM anon_9
),
anon_6 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.byte_offset, anon_8.byte_length, anon_8.reason, anon_8.detail, anon_8.raw_text, anon_8.message_kind,
    anon_8.action_id, anon_8.action_kind, anon_8.account_code, anon_8.security_code, anon_8.security_code_kind, anon_8.ex_date, anon_8.record_date, anon_8.payable_date,
    anon_8.cash_rate, anon_8.ratio_new, anon_8.ratio_old, anon_8.amount, anon_8.narrative, anon_8.file_name, anon_8.value_date, anon_8.sender, anon_8.code_sender,
    anon_8.own_account_id, anon_8.general_account_id, anon_8.account_id, anon_8.code_from, anon_8.code_to, anon_8.security_id, anon_8.security_currency,
    anon_8.clearing_path, anon_8.account_class, anon_8.holder_kind, anon_8.holder_id, anon_8.quantity, anon_8.money, anon_8.currency, anon_8.lookup_reason,
    anon_8.content, CAST(row_number() OVER (PARTITION BY anon_8.content ORDER BY CASE WHEN anon_8.file_name IS NULL THEN 1 ELSE 0 END, anon_8.file_name, CASE
    WHEN anon_8.line_number IS NULL THEN 1 ELSE 0 END, anon_8.line_number, CASE WHEN anon_8.file_id IS NULL THEN 1 ELSE 0 END, anon_8.file_id) AS BIGINT) AS rank
  FROM anon_8
),
anon_26 AS (
  SELECT recent_action_result.file_id, recent_action_result.line_number, recent_action_result.action_id, recent_action_result.action_kind, recent_action_result.holder_kind,
    recent_action_result.holder_id, recent_action_result.security_id, recent_action_result.quantity, recent_action_result.money, recent_action_result.currency,
    recent_action_result.value_date, recent_action_result.status, recent_action_result.reason, recent_action_result.known_date
  FROM recent_action_result
  WHERE recent_action_result.status = 'accepted'
),
anon_25 AS (
  SELECT CAST(coalesce(CAST(anon_26.action_id AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_26.holder_kind AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_26.holder_id AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_26.security_id AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_26.quantity AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_26.money AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CONVERT(VARCHAR(10), anon_26.value_date, 23), '~') AS VARCHAR(8000)) + '|' AS earlier_content
  FROM anon_26
),
anon_7 AS (
  SELECT DISTINCT anon_25.earlier_content
  FROM anon_25
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.byte_offset, anon_6.byte_length, anon_6.reason, anon_6.detail, anon_6.raw_text, anon_6.message_kind,
    anon_6.action_id, anon_6.action_kind, anon_6.account_code, anon_6.security_code, anon_6.security_code_kind, anon_6.ex_date, anon_6.record_date, anon_6.payable_date,
    anon_6.cash_rate, anon_6.ratio_new, anon_6.ratio_old, anon_6.amount, anon_6.narrative, anon_6.file_name, anon_6.value_date, anon_6.sender, anon_6.code_sender,
    anon_6.own_account_id, anon_6.general_account_id, anon_6.account_id, anon_6.code_from, anon_6.code_to, anon_6.security_id, anon_6.security_currency,
    anon_6.clearing_path, anon_6.account_class, anon_6.holder_kind, anon_6.holder_id, anon_6.quantity, anon_6.money, anon_6.currency, anon_6.lookup_reason,
    anon_6.content, anon_6.rank, anon_7.earlier_content
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.content = anon_7.earlier_content
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.byte_offset, anon_5.byte_length, anon_5.detail, anon_5.raw_text, anon_5.message_kind, anon_5.action_id,
    anon_5.action_kind, anon_5.account_code, anon_5.security_code, anon_5.security_code_kind, anon_5.ex_date, anon_5.record_date, anon_5.payable_date, anon_5.cash_rate,
    anon_5.ratio_new, anon_5.ratio_old, anon_5.amount, anon_5.narrative, anon_5.file_name, anon_5.value_date, anon_5.sender, anon_5.code_sender, anon_5.own_account_id,
    anon_5.general_account_id, anon_5.account_id, anon_5.code_from, anon_5.code_to, anon_5.security_id, anon_5.security_currency, anon_5.clearing_path,
    anon_5.account_class, anon_5.holder_kind, anon_5.holder_id, anon_5.quantity, anon_5.money, anon_5.currency, anon_5.lookup_reason, anon_5.content, anon_5.rank,
    anon_5.earlier_content, coalesce(anon_5.lookup_reason, CASE WHEN (anon_5.rank > 1 OR anon_5.earlier_content IS NOT NULL) THEN 'DUPLICATE' ELSE NULL END) AS reason
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.byte_offset, anon_4.byte_length, anon_4.detail, anon_4.raw_text, anon_4.message_kind, anon_4.action_id,
    anon_4.action_kind, anon_4.account_code, anon_4.security_code, anon_4.security_code_kind, anon_4.ex_date, anon_4.record_date, anon_4.payable_date, anon_4.cash_rate,
    anon_4.ratio_new, anon_4.ratio_old, anon_4.amount, anon_4.narrative, anon_4.file_name, anon_4.value_date, anon_4.sender, anon_4.code_sender, anon_4.own_account_id,
    anon_4.general_account_id, anon_4.account_id, anon_4.code_from, anon_4.code_to, anon_4.security_id, anon_4.security_currency, anon_4.clearing_path,
    anon_4.account_class, anon_4.holder_kind, anon_4.holder_id, anon_4.quantity, anon_4.money, anon_4.currency, anon_4.lookup_reason, anon_4.content, anon_4.rank,
    anon_4.earlier_content, anon_4.reason, CASE WHEN (anon_4.reason IS NULL) THEN 'accepted' WHEN (anon_4.reason = 'DUPLICATE') THEN 'duplicate' ELSE 'rejected' END AS status
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.byte_offset, anon_3.byte_length, anon_3.detail, anon_3.raw_text, anon_3.message_kind, anon_3.action_id,
    anon_3.action_kind, anon_3.account_code, anon_3.security_code, anon_3.security_code_kind, anon_3.ex_date, anon_3.record_date, anon_3.payable_date, anon_3.cash_rate,
    anon_3.ratio_new, anon_3.ratio_old, anon_3.amount, anon_3.narrative, anon_3.file_name, anon_3.value_date, anon_3.sender, anon_3.code_sender, anon_3.own_account_id,
    anon_3.general_account_id, anon_3.account_id, anon_3.code_from, anon_3.code_to, anon_3.security_id, anon_3.security_currency, anon_3.clearing_path,
    anon_3.account_class, anon_3.holder_kind, anon_3.holder_id, anon_3.quantity, anon_3.money, anon_3.currency, anon_3.lookup_reason, anon_3.content, anon_3.rank,
    anon_3.earlier_content, anon_3.reason, anon_3.status, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS BIGINT) AS line_number, anon_2.action_id, anon_2.action_kind, anon_2.holder_kind, anon_2.holder_id,
    anon_2.security_id, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_2.money AS DECIMAL(38, 2)) AS money, anon_2.currency, CAST(anon_2.value_date AS DATE) AS value_date,
    anon_2.status, anon_2.reason, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.action_id, anon_1.action_kind, anon_1.holder_kind, anon_1.holder_id, anon_1.security_id, anon_1.quantity,
  anon_1.money, anon_1.currency, anon_1.value_date, anon_1.status, anon_1.reason, anon_1.known_date
FROM anon_1
