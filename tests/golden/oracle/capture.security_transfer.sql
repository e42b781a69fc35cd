WITH
anon_29 AS (
  SELECT transfer_message.file_id, transfer_message.line_number, transfer_message.byte_offset, transfer_message.byte_length, transfer_message.reason, transfer_message.detail,
    transfer_message.raw_text, transfer_message.sender, transfer_message.transfer_id, transfer_message.account_code, transfer_message.security_code, transfer_message.security_code_kind,
    transfer_message.quantity, transfer_message.cost_price, transfer_message.transfer_date, transfer_message.currency, transfer_message.depository_account,
    transfer_message.contra_account
  FROM transfer_message
  WHERE transfer_message.reason IS NULL
),
anon_30 AS (
  SELECT received_file.file_id, received_file.file_name
  FROM received_file
),
anon_28 AS (
  SELECT anon_29.file_id, anon_29.line_number, anon_29.byte_offset, anon_29.byte_length, anon_29.reason, anon_29.detail, anon_29.raw_text, anon_29.sender,
    anon_29.transfer_id, anon_29.account_code, anon_29.security_code, anon_29.security_code_kind, anon_29.quantity, anon_29.cost_price, anon_29.transfer_date,
    anon_29.currency, anon_29.depository_account, anon_29.contra_account, anon_30.file_name
  FROM anon_29
  JOIN anon_30 ON anon_29.file_id = anon_30.file_id
),
anon_26 AS (
  SELECT anon_28.file_id, anon_28.line_number, anon_28.byte_offset, anon_28.byte_length, anon_28.reason, anon_28.detail, anon_28.raw_text, anon_28.sender,
    anon_28.transfer_id, anon_28.account_code, anon_28.security_code, anon_28.security_code_kind, anon_28.quantity, anon_28.cost_price, anon_28.currency,
    anon_28.depository_account, anon_28.contra_account, anon_28.file_name, coalesce(anon_28.transfer_date, DATE '2026-11-10') AS transfer_date
  FROM anon_28
),
anon_31 AS (
  SELECT account_code.sender, account_code.account_code, account_code.account_id
  FROM account_code
  WHERE account_code.sender != '*'
),
anon_27 AS (
  SELECT anon_31.account_code, anon_31.sender AS code_sender, anon_31.account_id AS own_account_id
  FROM anon_31
),
anon_24 AS (
  SELECT anon_26.file_id, anon_26.line_number, anon_26.byte_offset, anon_26.byte_length, anon_26.reason, anon_26.detail, anon_26.raw_text, anon_26.sender,
    anon_26.transfer_id, anon_26.account_code, anon_26.security_code, anon_26.security_code_kind, anon_26.quantity, anon_26.cost_price, anon_26.currency,
    anon_26.depository_account, anon_26.contra_account, anon_26.file_name, anon_26.transfer_date, anon_27.code_sender, anon_27.own_account_id
  FROM anon_26
  LEFT OUTER JOIN anon_27 ON anon_26.account_code = anon_27.account_code AND anon_26.sender = anon_27.code_sender
),
anon_32 AS (
  SELECT account_code.sender, account_code.account_code, account_code.account_id
  FROM account_code
  WHERE account_code.sender = '*'
),
anon_25 AS (
  SELECT anon_32.account_code, anon_32.account_id AS general_account_id
  FROM anon_32
),
anon_23 AS (
  SELECT anon_24.file_id, anon_24.line_number, anon_24.byte_offset, anon_24.byte_length, anon_24.reason, anon_24.detail, anon_24.raw_text, anon_24.sender,
    anon_24.transfer_id, anon_24.account_code, anon_24.security_code, anon_24.security_code_kind, anon_24.quantity, anon_24.cost_price, anon_24.currency,
    anon_24.depository_account, anon_24.contra_account, anon_24.file_name, anon_24.transfer_date, anon_24.code_sender, anon_24.own_account_id, anon_25.general_account_id
  FROM anon_24
  LEFT OUTER JOIN anon_25 ON anon_24.account_code = anon_25.account_code
),
anon_21 AS (
  SELECT anon_23.file_id, anon_23.line_number, anon_23.byte_offset, anon_23.byte_length, anon_23.reason, anon_23.detail, anon_23.raw_text, anon_23.sender,
    anon_23.transfer_id, anon_23.account_code, anon_23.security_code, anon_23.security_code_kind, anon_23.quantity, anon_23.cost_price, anon_23.currency,
    anon_23.depository_account, anon_23.contra_account, anon_23.file_name, anon_23.transfer_date, anon_23.code_sender, anon_23.own_account_id, anon_23.general_account_id,
    coalesce(anon_23.own_account_id, anon_23.general_account_id) AS account_id
  FROM anon_23
),
anon_22 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_19 AS (
  SELECT anon_21.file_id, anon_21.line_number, anon_21.byte_offset, anon_21.byte_length, anon_21.reason, anon_21.detail, anon_21.raw_text, anon_21.sender,
    anon_21.transfer_id, anon_21.account_code, anon_21.security_code, anon_21.security_code_kind, anon_21.quantity, anon_21.cost_price, anon_21.currency,
    anon_21.depository_account, anon_21.contra_account, anon_21.file_name, anon_21.transfer_date, anon_21.code_sender, anon_21.own_account_id, anon_21.general_account_id,
    anon_21.account_id, anon_22.code_from, anon_22.code_to, anon_22.security_id, anon_22.security_currency, anon_22.clearing_path
  FROM anon_21
  LEFT OUTER JOIN anon_22 ON anon_21.security_code_kind = anon_22.security_code_kind AND anon_21.security_code = anon_22.security_code AND anon_21.transfer_date >= anon_22.code_from
    AND anon_21.transfer_date < anon_22.code_to
),
anon_20 AS (
  SELECT account.account_id, account.account_class
  FROM account
),
anon_18 AS (
  SELECT anon_19.file_id, anon_19.line_number, anon_19.byte_offset, anon_19.byte_length, anon_19.reason, anon_19.detail, anon_19.raw_text, anon_19.sender,
    anon_19.transfer_id, anon_19.account_code, anon_19.security_code, anon_19.security_code_kind, anon_19.quantity, anon_19.cost_price, anon_19.currency,
    anon_19.depository_account, anon_19.contra_account, anon_19.file_name, anon_19.transfer_date, anon_19.code_sender, anon_19.own_account_id, anon_19.general_account_id,
    anon_19.account_id, anon_19.code_from, anon_19.code_to, anon_19.security_id, anon_19.security_currency, anon_19.clearing_path, anon_20.account_class
  FROM anon_19
  LEFT OUTER JOIN anon_20 ON anon_19.account_id = anon_20.account_id
),
anon_17 AS (
  SELECT anon_18.file_id, anon_18.line_number, anon_18.byte_offset, anon_18.byte_length, anon_18.reason, anon_18.detail, anon_18.raw_text, anon_18.sender,
    anon_18.transfer_id, anon_18.account_code, anon_18.security_code, anon_18.security_code_kind, anon_18.quantity, anon_18.cost_price, anon_18.currency,
    anon_18.contra_account, anon_18.file_name, anon_18.transfer_date, anon_18.code_sender, anon_18.own_account_id, anon_18.general_account_id, anon_18.account_id,
    anon_18.code_from, anon_18.code_to, anon_18.security_id, anon_18.security_currency, anon_18.clearing_path, anon_18.account_class, CASE WHEN (anon_18.account_class IS NULL
    AND anon_18.account_code IN ('00000901')) THEN 'DEPOSITORY' ELSE 'ACCOUNT' END AS transfer_kind, CASE WHEN (anon_18.account_class IS NULL AND anon_18.account_code IN ('00000901')) THEN anon_18.account_code
    ELSE anon_18.depository_account END AS depository_account
  FROM anon_18
),
anon_15 AS (
  SELECT anon_17.file_id, anon_17.line_number, anon_17.byte_offset, anon_17.byte_length, anon_17.reason, anon_17.detail, anon_17.raw_text, anon_17.sender,
    anon_17.transfer_id, anon_17.account_code, anon_17.security_code, anon_17.security_code_kind, anon_17.quantity, anon_17.cost_price, anon_17.currency,
    anon_17.contra_account, anon_17.file_name, anon_17.transfer_date, anon_17.code_sender, anon_17.own_account_id, anon_17.general_account_id, anon_17.account_id,
    anon_17.code_from, anon_17.code_to, anon_17.security_id, anon_17.security_currency, anon_17.clearing_path, anon_17.account_class, anon_17.transfer_kind,
    anon_17.depository_account, CASE WHEN (anon_17.transfer_kind = 'ACCOUNT' AND anon_17.account_class IS NULL) THEN 'UNKNOWN_ACCOUNT' WHEN (anon_17.security_id IS NULL) THEN 'UNKNOWN_SECURITY'
    WHEN (anon_17.depository_account IS NOT NULL AND (anon_17.depository_account NOT IN ('00000901'))) THEN 'OTHER_ACCOUNT' WHEN (coalesce(anon_17.currency, anon_17.security_currency) != anon_17.security_currency) THEN 'WRONG_CURRENCY'
    WHEN (coalesce(anon_17.quantity, CAST(0 AS NUMBER(18, 6))) = 0) THEN 'NO_QUANTITY' WHEN (anon_17.transfer_date > DATE '2026-11-10') THEN 'FUTURE_TRANSFER_DATE'
    ELSE NULL END AS lookup_reason
  FROM anon_17
),
anon_16 AS (
  SELECT closing_price.security_id, closing_price.close_price
  FROM closing_price
),
anon_14 AS (
  SELECT anon_15.file_id, anon_15.line_number, anon_15.byte_offset, anon_15.byte_length, anon_15.reason, anon_15.detail, anon_15.raw_text, anon_15.sender,
    anon_15.transfer_id, anon_15.account_code, anon_15.security_code, anon_15.security_code_kind, anon_15.quantity, anon_15.cost_price, anon_15.currency,
    anon_15.contra_account, anon_15.file_name, anon_15.transfer_date, anon_15.code_sender, anon_15.own_account_id, anon_15.general_account_id, anon_15.account_id,
    anon_15.code_from, anon_15.code_to, anon_15.security_id, anon_15.security_currency, anon_15.clearing_path, anon_15.account_class, anon_15.transfer_kind,
    anon_15.depository_account, anon_15.lookup_reason, anon_16.close_price
  FROM anon_15
  LEFT OUTER JOIN anon_16 ON anon_15.security_id = anon_16.security_id
),
anon_13 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.byte_offset, anon_14.byte_length, anon_14.reason, anon_14.detail, anon_14.raw_text, anon_14.sender,
    anon_14.transfer_id, anon_14.account_code, anon_14.security_code, anon_14.security_code_kind, anon_14.quantity, anon_14.contra_account, anon_14.file_name,
    anon_14.transfer_date, anon_14.code_sender, anon_14.own_account_id, anon_14.general_account_id, anon_14.account_id, anon_14.code_from, anon_14.code_to,
    anon_14.security_id, anon_14.security_currency, anon_14.clearing_path, anon_14.account_class, anon_14.transfer_kind, anon_14.depository_account, anon_14.lookup_reason,
    anon_14.close_price, coalesce(anon_14.cost_price, anon_14.close_price) AS cost_price, CASE WHEN (NOT (anon_14.transfer_kind = 'ACCOUNT' AND anon_14.lookup_reason IS NULL)
    OR anon_14.cost_price IS NOT NULL) THEN '~' WHEN (anon_14.close_price IS NOT NULL) THEN 'COST_FROM_CLOSE' WHEN (anon_14.close_price IS NULL) THEN 'COST_UNKNOWN'
    ELSE NULL END AS cost_reason, coalesce(anon_14.currency, anon_14.security_currency) AS currency
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.file_id, anon_13.line_number, anon_13.byte_offset, anon_13.byte_length, anon_13.reason, anon_13.detail, anon_13.raw_text, anon_13.sender,
    anon_13.transfer_id, anon_13.account_code, anon_13.security_code, anon_13.security_code_kind, anon_13.quantity, anon_13.contra_account, anon_13.file_name,
    anon_13.transfer_date, anon_13.code_sender, anon_13.own_account_id, anon_13.general_account_id, anon_13.account_id, anon_13.code_from, anon_13.code_to,
    anon_13.security_id, anon_13.security_currency, anon_13.clearing_path, anon_13.account_class, anon_13.transfer_kind, anon_13.depository_account, anon_13.lookup_reason,
    anon_13.close_price, anon_13.cost_price, anon_13.currency, CAST(round(CAST(CAST(coalesce(anon_13.quantity, CAST(0 AS NUMBER(18, 6))) AS NUMBER(19, 6)) * coalesce(anon_13.cost_price, CAST(0 AS NUMBER(18, 8))) AS NUMBER(38, 14)), 2) AS NUMBER(18, 2)) AS cost,
    CASE WHEN (anon_13.cost_reason = '~') THEN CAST(NULL AS VARCHAR2(4000)) ELSE anon_13.cost_reason END AS cost_reason
  FROM anon_13
),
anon_10 AS (
  SELECT anon_12.file_id, anon_12.line_number, anon_12.byte_offset, anon_12.byte_length, anon_12.reason, anon_12.detail, anon_12.raw_text, anon_12.sender,
    anon_12.transfer_id, anon_12.account_code, anon_12.security_code, anon_12.security_code_kind, anon_12.quantity, anon_12.contra_account, anon_12.file_name,
    anon_12.transfer_date, anon_12.code_sender, anon_12.own_account_id, anon_12.general_account_id, anon_12.account_id, anon_12.code_from, anon_12.code_to,
    anon_12.security_id, anon_12.security_currency, anon_12.clearing_path, anon_12.account_class, anon_12.transfer_kind, anon_12.depository_account, anon_12.lookup_reason,
    anon_12.close_price, anon_12.cost_price, anon_12.currency, anon_12.cost, anon_12.cost_reason, coalesce(anon_12.sender, '~') AS who, coalesce(anon_12.transfer_id, CASE
    WHEN CAST(anon_12.file_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_12.line_number AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_12.file_id AS VARCHAR2(4000)) || '.' || CAST(anon_12.line_number AS VARCHAR2(4000)) END) AS transfer,
    coalesce(anon_12.account_id, anon_12.depository_account, '~') AS holder, coalesce(anon_12.security_id, '~') AS what, CAST(coalesce(TO_CHAR(anon_12.quantity, 'FM999999999990.000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_12.transfer_date, 'YYYY-MM-DD'), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_12.currency AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' AS terms
  FROM anon_12
),
anon_34 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.sender,
    anon_10.transfer_id, anon_10.account_code, anon_10.security_code, anon_10.security_code_kind, anon_10.quantity, anon_10.contra_account, anon_10.file_name,
    anon_10.transfer_date, anon_10.code_sender, anon_10.own_account_id, anon_10.general_account_id, anon_10.account_id, anon_10.code_from, anon_10.code_to,
    anon_10.security_id, anon_10.security_currency, anon_10.clearing_path, anon_10.account_class, anon_10.transfer_kind, anon_10.depository_account, anon_10.lookup_reason,
    anon_10.close_price, anon_10.cost_price, anon_10.currency, anon_10.cost, anon_10.cost_reason, anon_10.who, anon_10.transfer, anon_10.holder, anon_10.what,
    anon_10.terms
  FROM anon_10
  WHERE anon_10.lookup_reason IS NULL
),
anon_33 AS (
  SELECT anon_34.file_id, anon_34.line_number, anon_34.byte_offset, anon_34.byte_length, anon_34.reason, anon_34.detail, anon_34.raw_text, anon_34.sender,
    anon_34.transfer_id, anon_34.account_code, anon_34.security_code, anon_34.security_code_kind, anon_34.quantity, anon_34.contra_account, anon_34.file_name,
    anon_34.transfer_date, anon_34.code_sender, anon_34.own_account_id, anon_34.general_account_id, anon_34.account_id, anon_34.code_from, anon_34.code_to,
    anon_34.security_id, anon_34.security_currency, anon_34.clearing_path, anon_34.account_class, anon_34.transfer_kind, anon_34.depository_account, anon_34.lookup_reason,
    anon_34.close_price, anon_34.cost_price, anon_34.currency, anon_34.cost, anon_34.cost_reason, anon_34.who, anon_34.transfer, anon_34.holder, anon_34.what,
    anon_34.terms, CAST(row_number() OVER (PARTITION BY anon_34.who, anon_34.transfer, anon_34.holder, anon_34.what ORDER BY anon_34.file_name, anon_34.line_number, anon_34.file_id) AS NUMBER(19)) AS rank
  FROM anon_34
),
anon_11 AS (
  SELECT anon_33.file_id, anon_33.line_number, anon_33.rank
  FROM anon_33
),
anon_8 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.sender,
    anon_10.transfer_id, anon_10.account_code, anon_10.security_code, anon_10.security_code_kind, anon_10.quantity, anon_10.contra_account, anon_10.file_name,
    anon_10.transfer_date, anon_10.code_sender, anon_10.own_account_id, anon_10.general_account_id, anon_10.account_id, anon_10.code_from, anon_10.code_to,
    anon_10.security_id, anon_10.security_currency, anon_10.clearing_path, anon_10.account_class, anon_10.transfer_kind, anon_10.depository_account, anon_10.lookup_reason,
    anon_10.close_price, anon_10.cost_price, anon_10.currency, anon_10.cost, anon_10.cost_reason, anon_10.who, anon_10.transfer, anon_10.holder, anon_10.what,
    anon_10.terms, anon_11.rank
  FROM anon_10
  LEFT OUTER JOIN anon_11 ON anon_10.file_id = anon_11.file_id AND anon_10.line_number = anon_11.line_number
),
anon_35 AS (
  SELECT anon_33.file_id, anon_33.line_number, anon_33.byte_offset, anon_33.byte_length, anon_33.reason, anon_33.detail, anon_33.raw_text, anon_33.sender,
    anon_33.transfer_id, anon_33.account_code, anon_33.security_code, anon_33.security_code_kind, anon_33.quantity, anon_33.contra_account, anon_33.file_name,
    anon_33.transfer_date, anon_33.code_sender, anon_33.own_account_id, anon_33.general_account_id, anon_33.account_id, anon_33.code_from, anon_33.code_to,
    anon_33.security_id, anon_33.security_currency, anon_33.clearing_path, anon_33.account_class, anon_33.transfer_kind, anon_33.depository_account, anon_33.lookup_reason,
    anon_33.close_price, anon_33.cost_price, anon_33.currency, anon_33.cost, anon_33.cost_reason, anon_33.who, anon_33.transfer, anon_33.holder, anon_33.what,
    anon_33.terms, anon_33.rank
  FROM anon_33
  WHERE anon_33.rank = 1
),
anon_9 AS (
  SELECT anon_35.who, anon_35.transfer, anon_35.holder, anon_35.what, anon_35.terms AS first_terms
  FROM anon_35
),
anon_6 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.byte_offset, anon_8.byte_length, anon_8.reason, anon_8.detail, anon_8.raw_text, anon_8.sender, anon_8.transfer_id,
    anon_8.account_code, anon_8.security_code, anon_8.security_code_kind, anon_8.quantity, anon_8.contra_account, anon_8.file_name, anon_8.transfer_date,
    anon_8.code_sender, anon_8.own_account_id, anon_8.general_account_id, anon_8.account_id, anon_8.code_from, anon_8.code_to, anon_8.security_id, anon_8.security_currency,
    anon_8.clearing_path, anon_8.account_class, anon_8.transfer_kind, anon_8.depository_account, anon_8.lookup_reason, anon_8.close_price, anon_8.cost_price,
    anon_8.currency, anon_8.cost, anon_8.cost_reason, anon_8.who, anon_8.transfer, anon_8.holder, anon_8.what, anon_8.terms, anon_8.rank, anon_9.first_terms
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.who = anon_9.who AND anon_8.transfer = anon_9.transfer AND anon_8.holder = anon_9.holder AND anon_8.what = anon_9.what
),
anon_37 AS (
  SELECT recent_security_transfer.file_id, recent_security_transfer.line_number, recent_security_transfer.sender, recent_security_transfer.transfer_id,
    recent_security_transfer.transfer_kind, recent_security_transfer.account_id, recent_security_transfer.account_class, recent_security_transfer.depository_account,
    recent_security_transfer.contra_account, recent_security_transfer.security_id, recent_security_transfer.quantity, recent_security_transfer.cost_price,
    recent_security_transfer.cost, recent_security_transfer.cost_reason, recent_security_transfer.transfer_date, recent_security_transfer.currency, recent_security_transfer.lot_id,
    recent_security_transfer.status, recent_security_transfer.reason, recent_security_transfer.known_date
  FROM recent_security_transfer
  WHERE recent_security_transfer.status = 'accepted'
),
anon_36 AS (
  SELECT anon_37.file_id, anon_37.line_number, anon_37.sender, anon_37.transfer_id, anon_37.transfer_kind, anon_37.account_id, anon_37.account_class, anon_37.depository_account,
    anon_37.contra_account, anon_37.security_id, anon_37.quantity, anon_37.cost_price, anon_37.cost, anon_37.cost_reason, anon_37.transfer_date, anon_37.currency,
    anon_37.lot_id, anon_37.status, anon_37.reason, anon_37.known_date, coalesce(anon_37.sender, '~') AS who, coalesce(anon_37.transfer_id, CASE WHEN CAST(anon_37.file_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_37.line_number AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_37.file_id AS VARCHAR2(4000)) || '.' || CAST(anon_37.line_number AS VARCHAR2(4000)) END) AS transfer,
    coalesce(anon_37.account_id, anon_37.depository_account, '~') AS holder, coalesce(anon_37.security_id, '~') AS what, CAST(coalesce(TO_CHAR(anon_37.quantity, 'FM999999999990.000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_37.transfer_date, 'YYYY-MM-DD'), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_37.currency AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' AS terms
  FROM anon_37
),
anon_7 AS (
  SELECT anon_36.who AS earlier_who, anon_36.transfer AS earlier_transfer, anon_36.holder AS earlier_holder, anon_36.what AS earlier_what, anon_36.terms AS earlier_terms
  FROM anon_36
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.byte_offset, anon_6.byte_length, anon_6.reason, anon_6.detail, anon_6.raw_text, anon_6.sender, anon_6.transfer_id,
    anon_6.account_code, anon_6.security_code, anon_6.security_code_kind, anon_6.quantity, anon_6.contra_account, anon_6.file_name, anon_6.transfer_date,
    anon_6.code_sender, anon_6.own_account_id, anon_6.general_account_id, anon_6.account_id, anon_6.code_from, anon_6.code_to, anon_6.security_id, anon_6.security_currency,
    anon_6.clearing_path, anon_6.account_class, anon_6.transfer_kind, anon_6.depository_account, anon_6.lookup_reason, anon_6.close_price, anon_6.cost_price,
    anon_6.currency, anon_6.cost, anon_6.cost_reason, anon_6.who, anon_6.transfer, anon_6.holder, anon_6.what, anon_6.terms, anon_6.rank, anon_6.first_terms,
    anon_7.earlier_who, anon_7.earlier_transfer, anon_7.earlier_holder, anon_7.earlier_what, anon_7.earlier_terms
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.who = anon_7.earlier_who AND anon_6.transfer = anon_7.earlier_transfer AND anon_6.holder = anon_7.earlier_holder AND anon_6.what = anon_7.earlier_what
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.byte_offset, anon_5.byte_length, anon_5.detail, anon_5.raw_text, anon_5.sender, anon_5.transfer_id,
    anon_5.account_code, anon_5.security_code, anon_5.security_code_kind, anon_5.quantity, anon_5.contra_account, anon_5.file_name, anon_5.transfer_date,
    anon_5.code_sender, anon_5.own_account_id, anon_5.general_account_id, anon_5.account_id, anon_5.code_from, anon_5.code_to, anon_5.security_id, anon_5.security_currency,
    anon_5.clearing_path, anon_5.account_class, anon_5.transfer_kind, anon_5.depository_account, anon_5.lookup_reason, anon_5.close_price, anon_5.cost_price,
    anon_5.currency, anon_5.cost, anon_5.cost_reason, anon_5.who, anon_5.transfer, anon_5.holder, anon_5.what, anon_5.terms, anon_5.rank, anon_5.first_terms,
    anon_5.earlier_who, anon_5.earlier_transfer, anon_5.earlier_holder, anon_5.earlier_what, anon_5.earlier_terms, coalesce(anon_5.lookup_reason, CASE WHEN ((anon_5.rank > 1
    OR anon_5.lookup_reason IS NULL AND anon_5.earlier_terms IS NOT NULL) AND anon_5.terms = coalesce(anon_5.earlier_terms, anon_5.first_terms)) THEN 'DUPLICATE'
    WHEN (anon_5.rank > 1 OR anon_5.lookup_reason IS NULL AND anon_5.earlier_terms IS NOT NULL) THEN 'CONFLICTING_CONTENT' ELSE NULL END) AS reason
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.byte_offset, anon_4.byte_length, anon_4.detail, anon_4.raw_text, anon_4.sender, anon_4.transfer_id,
    anon_4.account_code, anon_4.security_code, anon_4.security_code_kind, anon_4.quantity, anon_4.contra_account, anon_4.file_name, anon_4.transfer_date,
    anon_4.code_sender, anon_4.own_account_id, anon_4.general_account_id, anon_4.account_id, anon_4.code_from, anon_4.code_to, anon_4.security_id, anon_4.security_currency,
    anon_4.clearing_path, anon_4.account_class, anon_4.transfer_kind, anon_4.depository_account, anon_4.lookup_reason, anon_4.close_price, anon_4.cost_price,
    anon_4.currency, anon_4.cost, anon_4.cost_reason, anon_4.who, anon_4.transfer, anon_4.holder, anon_4.what, anon_4.terms, anon_4.rank, anon_4.first_terms,
    anon_4.earlier_who, anon_4.earlier_transfer, anon_4.earlier_holder, anon_4.earlier_what, anon_4.earlier_terms, anon_4.reason, CASE WHEN (anon_4.reason IS NULL) THEN 'accepted'
    WHEN (anon_4.reason = 'DUPLICATE') THEN 'duplicate' ELSE 'rejected' END AS status, CASE WHEN CAST(anon_4.who AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_4.transfer AS VARCHAR2(4000)) IS NOT NULL THEN 'TRANSFER.' || CAST(anon_4.who AS VARCHAR2(4000)) || '.' || CAST(anon_4.transfer AS VARCHAR2(4000)) END AS lot_id
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.byte_offset, anon_3.byte_length, anon_3.detail, anon_3.raw_text, anon_3.sender, anon_3.transfer_id,
    anon_3.account_code, anon_3.security_code, anon_3.security_code_kind, anon_3.quantity, anon_3.contra_account, anon_3.file_name, anon_3.transfer_date,
    anon_3.code_sender, anon_3.own_account_id, anon_3.general_account_id, anon_3.account_id, anon_3.code_from, anon_3.code_to, anon_3.security_id, anon_3.security_currency,
    anon_3.clearing_path, anon_3.account_class, anon_3.transfer_kind, anon_3.depository_account, anon_3.lookup_reason, anon_3.close_price, anon_3.cost_price,
    anon_3.currency, anon_3.cost, anon_3.cost_reason, anon_3.who, anon_3.transfer, anon_3.holder, anon_3.what, anon_3.terms, anon_3.rank, anon_3.first_terms,
    anon_3.earlier_who, anon_3.earlier_transfer, anon_3.earlier_holder, anon_3.earlier_what, anon_3.earlier_terms, anon_3.reason, anon_3.status, anon_3.lot_id,
    DATE '2026-11-10' AS known_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number, anon_2.sender, anon_2.transfer_id, anon_2.transfer_kind, anon_2.account_id,
    anon_2.account_class, anon_2.depository_account, anon_2.contra_account, anon_2.security_id, CAST(anon_2.quantity AS NUMBER(18, 6)) AS quantity, CAST(anon_2.cost_price AS NUMBER(18, 8)) AS cost_price,
    CAST(anon_2.cost AS NUMBER(18, 2)) AS cost, anon_2.cost_reason, CAST(anon_2.transfer_date AS DATE) AS transfer_date, anon_2.currency, anon_2.lot_id,
    anon_2.status, anon_2.reason, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.sender, anon_1.transfer_id, anon_1.transfer_kind, anon_1.account_id, anon_1.account_class, anon_1.depository_account,
  anon_1.contra_account, anon_1.security_id, anon_1.quantity, anon_1.cost_price, anon_1.cost, anon_1.cost_reason, anon_1.transfer_date, anon_1.currency,
  anon_1.lot_id, anon_1.status, anon_1.reason, anon_1.known_date
FROM anon_1
