WITH
anon_25 AS (
  SELECT cash_message.file_id, cash_message.line_number, cash_message.byte_offset, cash_message.byte_length, cash_message.reason, cash_message.detail, cash_message.raw_text,
    cash_message.sender, cash_message.movement_id, cash_message.account_code, cash_message.bank_account, cash_message.movement_kind, cash_message.value_date,
    cash_message.currency, cash_message.amount, cash_message.security_code, cash_message.security_code_kind, cash_message.narrative
  FROM cash_message
  WHERE cash_message.reason IS NULL
),
anon_26 AS (
  SELECT received_file.file_id, received_file.file_name
  FROM received_file
),
anon_24 AS (
  SELECT anon_25.file_id, anon_25.line_number, anon_25.byte_offset, anon_25.byte_length, anon_25.reason, anon_25.detail, anon_25.raw_text, anon_25.sender,
    anon_25.movement_id, anon_25.account_code, anon_25.bank_account, anon_25.movement_kind, anon_25.value_date, anon_25.currency, anon_25.amount, anon_25.security_code,
    anon_25.security_code_kind, anon_25.narrative, anon_26.file_name
  FROM anon_25
  JOIN anon_26 ON anon_25.file_id = anon_26.file_id
),
anon_22 AS (
  SELECT anon_24.file_id, anon_24.line_number, anon_24.byte_offset, anon_24.byte_length, anon_24.reason, anon_24.detail, anon_24.raw_text, anon_24.sender,
    anon_24.movement_id, anon_24.account_code, anon_24.bank_account, anon_24.movement_kind, anon_24.currency, anon_24.amount, anon_24.security_code, anon_24.security_code_kind,
    anon_24.narrative, anon_24.file_name, coalesce(anon_24.value_date, DATE '2026-11-10') AS value_date
  FROM anon_24
),
anon_27 AS (
  SELECT account_code.sender, account_code.account_code, account_code.account_id
  FROM account_code
  WHERE account_code.sender != '*'
),
anon_23 AS (
  SELECT anon_27.account_code, anon_27.sender AS code_sender, anon_27.account_id AS own_account_id
  FROM anon_27
),
anon_20 AS (
  SELECT anon_22.file_id, anon_22.line_number, anon_22.byte_offset, anon_22.byte_length, anon_22.reason, anon_22.detail, anon_22.raw_text, anon_22.sender,
    anon_22.movement_id, anon_22.account_code, anon_22.bank_account, anon_22.movement_kind, anon_22.currency, anon_22.amount, anon_22.security_code, anon_22.security_code_kind,
    anon_22.narrative, anon_22.file_name, anon_22.value_date, anon_23.code_sender, anon_23.own_account_id
  FROM anon_22
  LEFT OUTER JOIN anon_23 ON anon_22.account_code = anon_23.account_code AND anon_22.sender = anon_23.code_sender
),
anon_28 AS (
  SELECT account_code.sender, account_code.account_code, account_code.account_id
  FROM account_code
  WHERE account_code.sender = '*'
),
anon_21 AS (
  SELECT anon_28.account_code, anon_28.account_id AS general_account_id
  FROM anon_28
),
anon_19 AS (
  SELECT anon_20.file_id, anon_20.line_number, anon_20.byte_offset, anon_20.byte_length, anon_20.reason, anon_20.detail, anon_20.raw_text, anon_20.sender,
    anon_20.movement_id, anon_20.account_code, anon_20.bank_account, anon_20.movement_kind, anon_20.currency, anon_20.amount, anon_20.security_code, anon_20.security_code_kind,
    anon_20.narrative, anon_20.file_name, anon_20.value_date, anon_20.code_sender, anon_20.own_account_id, anon_21.general_account_id
  FROM anon_20
  LEFT OUTER JOIN anon_21 ON anon_20.account_code = anon_21.account_code
),
anon_17 AS (
  SELECT anon_19.file_id, anon_19.line_number, anon_19.byte_offset, anon_19.byte_length, anon_19.reason, anon_19.detail, anon_19.raw_text, anon_19.sender,
    anon_19.movement_id, anon_19.account_code, anon_19.bank_account, anon_19.movement_kind, anon_19.currency, anon_19.amount, anon_19.security_code, anon_19.security_code_kind,
    anon_19.narrative, anon_19.file_name, anon_19.value_date, anon_19.code_sender, anon_19.own_account_id, anon_19.general_account_id, coalesce(anon_19.own_account_id, anon_19.general_account_id) AS account_id
  FROM anon_19
),
anon_18 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_15 AS (
  SELECT anon_17.file_id, anon_17.line_number, anon_17.byte_offset, anon_17.byte_length, anon_17.reason, anon_17.detail, anon_17.raw_text, anon_17.sender,
    anon_17.movement_id, anon_17.account_code, anon_17.bank_account, anon_17.movement_kind, anon_17.currency, anon_17.amount, anon_17.security_code, anon_17.security_code_kind,
    anon_17.narrative, anon_17.file_name, anon_17.value_date, anon_17.code_sender, anon_17.own_account_id, anon_17.general_account_id, anon_17.account_id,
    anon_18.code_from, anon_18.code_to, anon_18.security_id, anon_18.security_currency, anon_18.clearing_path
  FROM anon_17
  LEFT OUTER JOIN anon_18 ON anon_17.security_code_kind = anon_18.security_code_kind AND anon_17.security_code = anon_18.security_code AND anon_17.value_date >= anon_18.code_from
    AND anon_17.value_date < anon_18.code_to
),
anon_16 AS (
  SELECT account.account_id, account.account_class
  FROM account
),
anon_14 AS (
  SELECT anon_15.file_id, anon_15.line_number, anon_15.byte_offset, anon_15.byte_length, anon_15.reason, anon_15.detail, anon_15.raw_text, anon_15.sender,
    anon_15.movement_id, anon_15.account_code, anon_15.bank_account, anon_15.movement_kind, anon_15.currency, anon_15.amount, anon_15.security_code, anon_15.security_code_kind,
    anon_15.narrative, anon_15.file_name, anon_15.value_date, anon_15.code_sender, anon_15.own_account_id, anon_15.general_account_id, anon_15.account_id,
    anon_15.code_from, anon_15.code_to, anon_15.security_id, anon_15.security_currency, anon_15.clearing_path, anon_16.account_class
  FROM anon_15
  LEFT OUTER JOIN anon_16 ON anon_15.account_id = anon_16.account_id
),
anon_13 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.byte_offset, anon_14.byte_length, anon_14.reason, anon_14.detail, anon_14.raw_text, anon_14.sender,
    anon_14.movement_id, anon_14.account_code, anon_14.bank_account, anon_14.movement_kind, anon_14.currency, anon_14.amount, anon_14.security_code, anon_14.security_code_kind,
    anon_14.narrative, anon_14.file_name, anon_14.value_date, anon_14.code_sender, anon_14.own_account_id, anon_14.general_account_id, anon_14.account_id,
    anon_14.code_from, anon_14.code_to, anon_14.security_id, anon_14.security_currency, anon_14.clearing_path, anon_14.account_class, 'SETTLEMENT' AS usual_bank
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.file_id, anon_13.line_number, anon_13.byte_offset, anon_13.byte_length, anon_13.reason, anon_13.detail, anon_13.raw_text, anon_13.sender,
    anon_13.movement_id, anon_13.account_code, anon_13.movement_kind, anon_13.currency, anon_13.security_code, anon_13.security_code_kind, anon_13.narrative,
    anon_13.file_name, anon_13.value_date, anon_13.code_sender, anon_13.own_account_id, anon_13.general_account_id, anon_13.account_id, anon_13.code_from,
    anon_13.code_to, anon_13.security_id, anon_13.security_currency, anon_13.clearing_path, anon_13.account_class, anon_13.usual_bank, CASE WHEN (anon_13.account_class IS NULL) THEN 'UNKNOWN_ACCOUNT'
    WHEN ((coalesce(anon_13.bank_account, anon_13.usual_bank) NOT IN ('SETTLEMENT'))) THEN 'UNKNOWN_BANK_ACCOUNT' ELSE NULL END AS lookup_reason, CAST(round(anon_13.amount, 2) AS NUMBER(18, 2)) AS amount,
    coalesce(anon_13.bank_account, anon_13.usual_bank) AS bank_account, coalesce(anon_13.movement_id, CASE WHEN CAST(anon_13.file_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_13.line_number AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_13.file_id AS VARCHAR2(4000)) || '.' || CAST(anon_13.line_number AS VARCHAR2(4000)) END) AS movement
  FROM anon_13
),
anon_10 AS (
  SELECT anon_12.file_id, anon_12.line_number, anon_12.byte_offset, anon_12.byte_length, anon_12.reason, anon_12.detail, anon_12.raw_text, anon_12.sender,
    anon_12.movement_id, anon_12.account_code, anon_12.movement_kind, anon_12.currency, anon_12.security_code, anon_12.security_code_kind, anon_12.narrative,
    anon_12.file_name, anon_12.value_date, anon_12.code_sender, anon_12.own_account_id, anon_12.general_account_id, anon_12.account_id, anon_12.code_from,
    anon_12.code_to, anon_12.security_id, anon_12.security_currency, anon_12.clearing_path, anon_12.account_class, anon_12.usual_bank, anon_12.lookup_reason,
    anon_12.amount, anon_12.bank_account, anon_12.movement, coalesce(anon_12.sender, '~') AS who, CAST(coalesce(CAST(anon_12.account_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_12.movement_kind AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_12.amount, 'FM9999999999999990.00', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_12.currency AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' AS terms
  FROM anon_12
),
anon_30 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.sender,
    anon_10.movement_id, anon_10.account_code, anon_10.movement_kind, anon_10.currency, anon_10.security_code, anon_10.security_code_kind, anon_10.narrative,
    anon_10.file_name, anon_10.value_date, anon_10.code_sender, anon_10.own_account_id, anon_10.general_account_id, anon_10.account_id, anon_10.code_from,
    anon_10.code_to, anon_10.security_id, anon_10.security_currency, anon_10.clearing_path, anon_10.account_class, anon_10.usual_bank, anon_10.lookup_reason,
    anon_10.amount, anon_10.bank_account, anon_10.movement, anon_10.who, anon_10.terms
  FROM anon_10
  WHERE anon_10.lookup_reason IS NULL
),
anon_29 AS (
  SELECT anon_30.file_id, anon_30.line_number, anon_30.byte_offset, anon_30.byte_length, anon_30.reason, anon_30.detail, anon_30.raw_text, anon_30.sender,
    anon_30.movement_id, anon_30.account_code, anon_30.movement_kind, anon_30.currency, anon_30.security_code, anon_30.security_code_kind, anon_30.narrative,
    anon_30.file_name, anon_30.value_date, anon_30.code_sender, anon_30.own_account_id, anon_30.general_account_id, anon_30.account_id, anon_30.code_from,
    anon_30.code_to, anon_30.security_id, anon_30.security_currency, anon_30.clearing_path, anon_30.account_class, anon_30.usual_bank, anon_30.lookup_reason,
    anon_30.amount, anon_30.bank_account, anon_30.movement, anon_30.who, anon_30.terms, CAST(row_number() OVER (PARTITION BY anon_30.who, anon_30.movement ORDER BY anon_30.file_name, anon_30.line_number, anon_30.file_id) AS NUMBER(19)) AS rank
  FROM anon_30
),
anon_11 AS (
  SELECT anon_29.file_id, anon_29.line_number, anon_29.rank
  FROM anon_29
),
anon_8 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.sender,
    anon_10.movement_id, anon_10.account_code, anon_10.movement_kind, anon_10.currency, anon_10.security_code, anon_10.security_code_kind, anon_10.narrative,
    anon_10.file_name, anon_10.value_date, anon_10.code_sender, anon_10.own_account_id, anon_10.general_account_id, anon_10.account_id, anon_10.code_from,
    anon_10.code_to, anon_10.security_id, anon_10.security_currency, anon_10.clearing_path, anon_10.account_class, anon_10.usual_bank, anon_10.lookup_reason,
    anon_10.amount, anon_10.bank_account, anon_10.movement, anon_10.who, anon_10.terms, anon_11.rank
  FROM anon_10
  LEFT OUTER JOIN anon_11 ON anon_10.file_id = anon_11.file_id AND anon_10.line_number = anon_11.line_number
),
anon_31 AS (
  SELECT anon_29.file_id, anon_29.line_number, anon_29.byte_offset, anon_29.byte_length, anon_29.reason, anon_29.detail, anon_29.raw_text, anon_29.sender,
    anon_29.movement_id, anon_29.account_code, anon_29.movement_kind, anon_29.currency, anon_29.security_code, anon_29.security_code_kind, anon_29.narrative,
    anon_29.file_name, anon_29.value_date, anon_29.code_sender, anon_29.own_account_id, anon_29.general_account_id, anon_29.account_id, anon_29.code_from,
    anon_29.code_to, anon_29.security_id, anon_29.security_currency, anon_29.clearing_path, anon_29.account_class, anon_29.usual_bank, anon_29.lookup_reason,
    anon_29.amount, anon_29.bank_account, anon_29.movement, anon_29.who, anon_29.terms, anon_29.rank
  FROM anon_29
  WHERE anon_29.rank = 1
),
anon_9 AS (
  SELECT anon_31.who, anon_31.movement, anon_31.terms AS first_terms
  FROM anon_31
),
anon_6 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.byte_offset, anon_8.byte_length, anon_8.reason, anon_8.detail, anon_8.raw_text, anon_8.sender, anon_8.movement_id,
    anon_8.account_code, anon_8.movement_kind, anon_8.currency, anon_8.security_code, anon_8.security_code_kind, anon_8.narrative, anon_8.file_name, anon_8.value_date,
    anon_8.code_sender, anon_8.own_account_id, anon_8.general_account_id, anon_8.account_id, anon_8.code_from, anon_8.code_to, anon_8.security_id, anon_8.security_currency,
    anon_8.clearing_path, anon_8.account_class, anon_8.usual_bank, anon_8.lookup_reason, anon_8.amount, anon_8.bank_account, anon_8.movement, anon_8.who,
    anon_8.terms, anon_8.rank, anon_9.first_terms
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.who = anon_9.who AND anon_8.movement = anon_9.movement
),
anon_32 AS (
  SELECT recent_cash_movement.file_id, recent_cash_movement.line_number, recent_cash_movement.sender, recent_cash_movement.movement_id, recent_cash_movement.account_id,
    recent_cash_movement.account_class, recent_cash_movement.bank_account, recent_cash_movement.movement_kind, recent_cash_movement.value_date, recent_cash_movement.currency,
    recent_cash_movement.amount, recent_cash_movement.security_id, recent_cash_movement.status, recent_cash_movement.reason, recent_cash_movement.known_date
  FROM recent_cash_movement
  WHERE recent_cash_movement.status = 'accepted' AND recent_cash_movement.movement_id IS NOT NULL
),
anon_7 AS (
  SELECT coalesce(anon_32.sender, '~') AS earlier_who, CAST(coalesce(CAST(anon_32.account_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_32.movement_kind AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_32.amount, 'FM9999999999999990.00', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_32.currency AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' AS earlier_terms,
    anon_32.movement_id AS earlier_movement
  FROM anon_32
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.byte_offset, anon_6.byte_length, anon_6.reason, anon_6.detail, anon_6.raw_text, anon_6.sender, anon_6.movement_id,
    anon_6.account_code, anon_6.movement_kind, anon_6.currency, anon_6.security_code, anon_6.security_code_kind, anon_6.narrative, anon_6.file_name, anon_6.value_date,
    anon_6.code_sender, anon_6.own_account_id, anon_6.general_account_id, anon_6.account_id, anon_6.code_from, anon_6.code_to, anon_6.security_id, anon_6.security_currency,
    anon_6.clearing_path, anon_6.account_class, anon_6.usual_bank, anon_6.lookup_reason, anon_6.amount, anon_6.bank_account, anon_6.movement, anon_6.who,
    anon_6.terms, anon_6.rank, anon_6.first_terms, anon_7.earlier_who, anon_7.earlier_terms, anon_7.earlier_movement
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.who = anon_7.earlier_who AND anon_6.movement = anon_7.earlier_movement
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.byte_offset, anon_5.byte_length, anon_5.detail, anon_5.raw_text, anon_5.sender, anon_5.movement_id,
    anon_5.account_code, anon_5.movement_kind, anon_5.currency, anon_5.security_code, anon_5.security_code_kind, anon_5.narrative, anon_5.file_name, anon_5.value_date,
    anon_5.code_sender, anon_5.own_account_id, anon_5.general_account_id, anon_5.account_id, anon_5.code_from, anon_5.code_to, anon_5.security_id, anon_5.security_currency,
    anon_5.clearing_path, anon_5.account_class, anon_5.usual_bank, anon_5.lookup_reason, anon_5.amount, anon_5.bank_account, anon_5.movement, anon_5.who,
    anon_5.terms, anon_5.rank, anon_5.first_terms, anon_5.earlier_who, anon_5.earlier_terms, anon_5.earlier_movement, coalesce(anon_5.lookup_reason, CASE
    WHEN ((anon_5.rank > 1 OR anon_5.earlier_movement IS NOT NULL) AND anon_5.terms = coalesce(anon_5.earlier_terms, anon_5.first_terms)) THEN 'DUPLICATE'
    WHEN (anon_5.rank > 1 OR anon_5.earlier_movement IS NOT NULL) THEN 'CONFLICTING_CONTENT' ELSE NULL END) AS reason
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.byte_offset, anon_4.byte_length, anon_4.detail, anon_4.raw_text, anon_4.sender, anon_4.movement_id,
    anon_4.account_code, anon_4.movement_kind, anon_4.currency, anon_4.security_code, anon_4.security_code_kind, anon_4.narrative, anon_4.file_name, anon_4.value_date,
    anon_4.code_sender, anon_4.own_account_id, anon_4.general_account_id, anon_4.account_id, anon_4.code_from, anon_4.code_to, anon_4.security_id, anon_4.security_currency,
    anon_4.clearing_path, anon_4.account_class, anon_4.usual_bank, anon_4.lookup_reason, anon_4.amount, anon_4.bank_account, anon_4.movement, anon_4.who,
    anon_4.terms, anon_4.rank, anon_4.first_terms, anon_4.earlier_who, anon_4.earlier_terms, anon_4.earlier_movement, anon_4.reason, CASE WHEN (anon_4.reason IS NULL) THEN 'accepted'
    WHEN (anon_4.reason = 'DUPLICATE') THEN 'duplicate' ELSE 'rejected' END AS status
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.byte_offset, anon_3.byte_length, anon_3.detail, anon_3.raw_text, anon_3.sender, anon_3.movement_id,
    anon_3.account_code, anon_3.movement_kind, anon_3.currency, anon_3.security_code, anon_3.security_code_kind, anon_3.narrative, anon_3.file_name, anon_3.value_date,
    anon_3.code_sender, anon_3.own_account_id, anon_3.general_account_id, anon_3.account_id, anon_3.code_from, anon_3.code_to, anon_3.security_id, anon_3.security_currency,
    anon_3.clearing_path, anon_3.account_class, anon_3.usual_bank, anon_3.lookup_reason, anon_3.amount, anon_3.bank_account, anon_3.movement, anon_3.who,
    anon_3.terms, anon_3.rank, anon_3.first_terms, anon_3.earlier_who, anon_3.earlier_terms, anon_3.earlier_movement, anon_3.reason, anon_3.status, DATE '2026-11-10' AS known_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number, anon_2.sender, anon_2.movement_id, anon_2.account_id, anon_2.account_class,
    anon_2.bank_account, anon_2.movement_kind, CAST(anon_2.value_date AS DATE) AS value_date, anon_2.currency, CAST(anon_2.amount AS NUMBER(18, 2)) AS amount,
    anon_2.security_id, anon_2.status, anon_2.reason, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.sender, anon_1.movement_id, anon_1.account_id, anon_1.account_class, anon_1.bank_account, anon_1.movement_kind,
  anon_1.value_date, anon_1.currency, anon_1.amount, anon_1.security_id, anon_1.status, anon_1.reason, anon_1.known_date
FROM anon_1
