WITH
anon_17 AS (
  SELECT depository_message.file_id, depository_message.line_number, depository_message.byte_offset, depository_message.byte_length, depository_message.reason,
    depository_message.detail, depository_message.raw_text, depository_message.activity_reference, depository_message.activity_kind, depository_message.activity_status,
    depository_message.settlement_date, depository_message.depository_account, depository_message.contra_account, depository_message.security_code, depository_message.security_code_kind,
    depository_message.quantity, depository_message.money, depository_message.currency, depository_message.our_reference, depository_message.status_reason
  FROM depository_message
  WHERE depository_message.reason IS NULL
),
anon_18 AS (
  SELECT received_file.file_id, received_file.file_name
  FROM received_file
),
anon_16 AS (
  SELECT anon_17.file_id, anon_17.line_number, anon_17.byte_offset, anon_17.byte_length, anon_17.reason, anon_17.detail, anon_17.raw_text, anon_17.activity_reference,
    anon_17.activity_kind, anon_17.activity_status, anon_17.settlement_date, anon_17.depository_account, anon_17.contra_account, anon_17.security_code,
    anon_17.security_code_kind, anon_17.quantity, anon_17.money, anon_17.currency, anon_17.our_reference, anon_17.status_reason, anon_18.file_name
  FROM anon_17
  JOIN anon_18 ON anon_17.file_id = anon_18.file_id
),
anon_14 AS (
  SELECT anon_16.file_id, anon_16.line_number, anon_16.byte_offset, anon_16.byte_length, anon_16.reason, anon_16.detail, anon_16.raw_text, anon_16.activity_reference,
    anon_16.activity_kind, anon_16.activity_status, anon_16.depository_account, anon_16.contra_account, anon_16.security_code, anon_16.security_code_kind,
    anon_16.quantity, anon_16.money, anon_16.currency, anon_16.our_reference, anon_16.status_reason, anon_16.file_name, coalesce(anon_16.settlement_date, DATE '2026-11-10') AS settlement_date
  FROM anon_16
),
anon_15 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_13 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.byte_offset, anon_14.byte_length, anon_14.reason, anon_14.detail, anon_14.raw_text, anon_14.activity_reference,
    anon_14.activity_kind, anon_14.activity_status, anon_14.depository_account, anon_14.contra_account, anon_14.security_code, anon_14.security_code_kind,
    anon_14.quantity, anon_14.money, anon_14.currency, anon_14.our_reference, anon_14.status_reason, anon_14.file_name, anon_14.settlement_date, anon_15.code_from,
    anon_15.code_to, anon_15.security_id, anon_15.security_currency, anon_15.clearing_path
  FROM anon_14
  LEFT OUTER JOIN anon_15 ON anon_14.security_code_kind = anon_15.security_code_kind AND anon_14.security_code = anon_15.security_code AND anon_15.code_from <= anon_14.settlement_date
    AND anon_15.code_to > anon_14.settlement_date
),
anon_12 AS (
  SELECT anon_13.file_id, anon_13.line_number, anon_13.byte_offset, anon_13.byte_length, anon_13.reason, anon_13.detail, anon_13.raw_text, anon_13.activity_reference,
    anon_13.activity_kind, anon_13.activity_status, anon_13.depository_account, anon_13.contra_account, anon_13.security_code, anon_13.security_code_kind,
    anon_13.currency, anon_13.our_reference, anon_13.status_reason, anon_13.file_name, anon_13.settlement_date, anon_13.code_from, anon_13.code_to, anon_13.security_id,
    anon_13.security_currency, anon_13.clearing_path, CASE WHEN ((coalesce(anon_13.depository_account, '-') NOT IN ('00000901'))) THEN 'OTHER_ACCOUNT' WHEN (anon_13.security_id IS NULL) THEN 'UNKNOWN_SECURITY'
    WHEN (anon_13.settlement_date != DATE '2026-11-10') THEN 'OTHER_DAY' ELSE NULL END AS lookup_reason, CAST(coalesce(CAST(anon_13.security_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_13.quantity, 'FM999999999990.000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_13.money, 'FM9999999999999990.00', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_13.contra_account AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' AS content,
    coalesce(anon_13.quantity, CAST(0 AS NUMBER(18, 6))) AS quantity, coalesce(anon_13.money, CAST(0 AS NUMBER(18, 2))) AS money
  FROM anon_13
),
anon_10 AS (
  SELECT anon_12.file_id, anon_12.line_number, anon_12.byte_offset, anon_12.byte_length, anon_12.reason, anon_12.detail, anon_12.raw_text, anon_12.activity_reference,
    anon_12.activity_kind, anon_12.activity_status, anon_12.depository_account, anon_12.contra_account, anon_12.security_code, anon_12.security_code_kind,
    anon_12.currency, anon_12.our_reference, anon_12.status_reason, anon_12.file_name, anon_12.settlement_date, anon_12.code_from, anon_12.code_to, anon_12.security_id,
    anon_12.security_currency, anon_12.clearing_path, anon_12.lookup_reason, anon_12.content, anon_12.quantity, anon_12.money, coalesce(anon_12.activity_reference, CASE
    WHEN CAST(anon_12.file_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_12.line_number AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_12.file_id AS VARCHAR2(4000)) || '.' || CAST(anon_12.line_number AS VARCHAR2(4000)) END) AS movement,
    CASE WHEN (anon_12.quantity < 0) THEN 'OUT' ELSE 'IN' END AS direction
  FROM anon_12
),
anon_20 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.activity_reference,
    anon_10.activity_kind, anon_10.activity_status, anon_10.depository_account, anon_10.contra_account, anon_10.security_code, anon_10.security_code_kind,
    anon_10.currency, anon_10.our_reference, anon_10.status_reason, anon_10.file_name, anon_10.settlement_date, anon_10.code_from, anon_10.code_to, anon_10.security_id,
    anon_10.security_currency, anon_10.clearing_path, anon_10.lookup_reason, anon_10.content, anon_10.quantity, anon_10.money, anon_10.movement, anon_10.direction
  FROM anon_10
  WHERE anon_10.lookup_reason IS NULL
),
anon_19 AS (
  SELECT anon_20.file_id, anon_20.line_number, anon_20.byte_offset, anon_20.byte_length, anon_20.reason, anon_20.detail, anon_20.raw_text, anon_20.activity_reference,
    anon_20.activity_kind, anon_20.activity_status, anon_20.depository_account, anon_20.contra_account, anon_20.security_code, anon_20.security_code_kind,
    anon_20.currency, anon_20.our_reference, anon_20.status_reason, anon_20.file_name, anon_20.settlement_date, anon_20.code_from, anon_20.code_to, anon_20.security_id,
    anon_20.security_currency, anon_20.clearing_path, anon_20.lookup_reason, anon_20.content, anon_20.quantity, anon_20.money, anon_20.movement, anon_20.direction,
    CAST(row_number() OVER (PARTITION BY anon_20.movement, anon_20.activity_status, anon_20.depository_account, anon_20.direction ORDER BY anon_20.file_name, anon_20.line_number, anon_20.file_id) AS NUMBER(19)) AS rank
  FROM anon_20
),
anon_11 AS (
  SELECT anon_19.file_id, anon_19.line_number, anon_19.rank
  FROM anon_19
),
anon_8 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.activity_reference,
    anon_10.activity_kind, anon_10.activity_status, anon_10.depository_account, anon_10.contra_account, anon_10.security_code, anon_10.security_code_kind,
    anon_10.currency, anon_10.our_reference, anon_10.status_reason, anon_10.file_name, anon_10.settlement_date, anon_10.code_from, anon_10.code_to, anon_10.security_id,
    anon_10.security_currency, anon_10.clearing_path, anon_10.lookup_reason, anon_10.content, anon_10.quantity, anon_10.money, anon_10.movement, anon_10.direction,
    anon_11.rank
  FROM anon_10
  LEFT OUTER JOIN anon_11 ON anon_10.file_id = anon_11.file_id AND anon_10.line_number = anon_11.line_number
),
anon_21 AS (
  SELECT anon_19.file_id, anon_19.line_number, anon_19.byte_offset, anon_19.byte_length, anon_19.reason, anon_19.detail, anon_19.raw_text, anon_19.activity_reference,
    anon_19.activity_kind, anon_19.activity_status, anon_19.depository_account, anon_19.contra_account, anon_19.security_code, anon_19.security_code_kind,
    anon_19.currency, anon_19.our_reference, anon_19.status_reason, anon_19.file_name, anon_19.settlement_date, anon_19.code_from, anon_19.code_to, anon_19.security_id,
    anon_19.security_currency, anon_19.clearing_path, anon_19.lookup_reason, anon_19.content, anon_19.quantity, anon_19.money, anon_19.movement, anon_19.direction,
    anon_19.rank
  FROM anon_19
  WHERE anon_19.rank = 1
),
anon_9 AS (
  SELECT anon_21.movement, anon_21.activity_status, anon_21.depository_account, anon_21.direction, anon_21.content AS first_content
  FROM anon_21
),
anon_6 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.byte_offset, anon_8.byte_length, anon_8.reason, anon_8.detail, anon_8.raw_text, anon_8.activity_reference,
    anon_8.activity_kind, anon_8.activity_status, anon_8.depository_account, anon_8.contra_account, anon_8.security_code, anon_8.security_code_kind, anon_8.currency,
    anon_8.our_reference, anon_8.status_reason, anon_8.file_name, anon_8.settlement_date, anon_8.code_from, anon_8.code_to, anon_8.security_id, anon_8.security_currency,
    anon_8.clearing_path, anon_8.lookup_reason, anon_8.content, anon_8.quantity, anon_8.money, anon_8.movement, anon_8.direction, anon_8.rank, anon_9.first_content
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.movement = anon_9.movement AND anon_8.activity_status = anon_9.activity_status AND anon_8.depository_account = anon_9.depository_account
    AND anon_8.direction = anon_9.direction
),
anon_23 AS (
  SELECT recent_depository_activity.file_id, recent_depository_activity.line_number, recent_depository_activity.activity_reference, recent_depository_activity.activity_kind,
    recent_depository_activity.activity_status, recent_depository_activity.depository_account, recent_depository_activity.contra_account, recent_depository_activity.security_id,
    recent_depository_activity.quantity, recent_depository_activity.money, recent_depository_activity.our_reference, recent_depository_activity.status_reason,
    recent_depository_activity.status, recent_depository_activity.reason, recent_depository_activity.known_date
  FROM recent_depository_activity
  WHERE recent_depository_activity.status = 'accepted' AND recent_depository_activity.activity_status IN ('MADE', 'REVERSED') AND recent_depository_activity.activity_reference IS NOT NULL
),
anon_22 AS (
  SELECT anon_23.activity_reference AS earlier_reference, anon_23.activity_status AS earlier_status, anon_23.depository_account AS earlier_account
  FROM anon_23
),
anon_7 AS (
  SELECT DISTINCT anon_22.earlier_reference, anon_22.earlier_status, anon_22.earlier_account
  FROM anon_22
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.byte_offset, anon_6.byte_length, anon_6.reason, anon_6.detail, anon_6.raw_text, anon_6.activity_reference,
    anon_6.activity_kind, anon_6.activity_status, anon_6.depository_account, anon_6.contra_account, anon_6.security_code, anon_6.security_code_kind, anon_6.currency,
    anon_6.our_reference, anon_6.status_reason, anon_6.file_name, anon_6.settlement_date, anon_6.code_from, anon_6.code_to, anon_6.security_id, anon_6.security_currency,
    anon_6.clearing_path, anon_6.lookup_reason, anon_6.content, anon_6.quantity, anon_6.money, anon_6.movement, anon_6.direction, anon_6.rank, anon_6.first_content,
    anon_7.earlier_reference, anon_7.earlier_status, anon_7.earlier_account
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.activity_reference = anon_7.earlier_reference AND anon_6.activity_status = anon_7.earlier_status AND anon_6.depository_account = anon_7.earlier_account
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.byte_offset, anon_5.byte_length, anon_5.detail, anon_5.raw_text, anon_5.activity_reference, anon_5.activity_kind,
    anon_5.activity_status, anon_5.depository_account, anon_5.contra_account, anon_5.security_code, anon_5.security_code_kind, anon_5.currency, anon_5.our_reference,
    anon_5.status_reason, anon_5.file_name, anon_5.settlement_date, anon_5.code_from, anon_5.code_to, anon_5.security_id, anon_5.security_currency, anon_5.clearing_path,
    anon_5.lookup_reason, anon_5.content, anon_5.quantity, anon_5.money, anon_5.movement, anon_5.direction, anon_5.rank, anon_5.first_content, anon_5.earlier_reference,
    anon_5.earlier_status, anon_5.earlier_account, coalesce(anon_5.lookup_reason, CASE WHEN (anon_5.earlier_reference IS NOT NULL) THEN 'DUPLICATE' WHEN (anon_5.rank > 1
    AND anon_5.content = anon_5.first_content) THEN 'DUPLICATE' WHEN (anon_5.rank > 1) THEN 'CONFLICTING_CONTENT' ELSE NULL END) AS reason
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.byte_offset, anon_4.byte_length, anon_4.detail, anon_4.raw_text, anon_4.activity_reference, anon_4.activity_kind,
    anon_4.activity_status, anon_4.depository_account, anon_4.contra_account, anon_4.security_code, anon_4.security_code_kind, anon_4.currency, anon_4.our_reference,
    anon_4.status_reason, anon_4.file_name, anon_4.settlement_date, anon_4.code_from, anon_4.code_to, anon_4.security_id, anon_4.security_currency, anon_4.clearing_path,
    anon_4.lookup_reason, anon_4.content, anon_4.quantity, anon_4.money, anon_4.movement, anon_4.direction, anon_4.rank, anon_4.first_content, anon_4.earlier_reference,
    anon_4.earlier_status, anon_4.earlier_account, anon_4.reason, CASE WHEN (anon_4.reason IS NULL) THEN 'accepted' WHEN (anon_4.reason = 'DUPLICATE') THEN 'duplicate'
    ELSE 'rejected' END AS status
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.byte_offset, anon_3.byte_length, anon_3.detail, anon_3.raw_text, anon_3.activity_reference, anon_3.activity_kind,
    anon_3.activity_status, anon_3.depository_account, anon_3.contra_account, anon_3.security_code, anon_3.security_code_kind, anon_3.currency, anon_3.our_reference,
    anon_3.status_reason, anon_3.file_name, anon_3.settlement_date, anon_3.code_from, anon_3.code_to, anon_3.security_id, anon_3.security_currency, anon_3.clearing_path,
    anon_3.lookup_reason, anon_3.content, anon_3.quantity, anon_3.money, anon_3.movement, anon_3.direction, anon_3.rank, anon_3.first_content, anon_3.earlier_reference,
    anon_3.earlier_status, anon_3.earlier_account, anon_3.reason, anon_3.status, DATE '2026-11-10' AS known_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number, anon_2.activity_reference, anon_2.activity_kind, anon_2.activity_status,
    anon_2.depository_account, anon_2.contra_account, anon_2.security_id, CAST(anon_2.quantity AS NUMBER(18, 6)) AS quantity, CAST(anon_2.money AS NUMBER(18, 2)) AS money,
    anon_2.our_reference, anon_2.status_reason, anon_2.status, anon_2.reason, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.activity_reference, anon_1.activity_kind, anon_1.activity_status, anon_1.depository_account, anon_1.contra_account,
  anon_1.security_id, anon_1.quantity, anon_1.money, anon_1.our_reference, anon_1.status_reason, anon_1.status, anon_1.reason, anon_1.known_date
FROM anon_1
