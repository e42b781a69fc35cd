WITH
anon_18 AS (
  SELECT status_message.file_id, status_message.line_number, status_message.byte_offset, status_message.byte_length, status_message.reason, status_message.detail,
    status_message.raw_text, status_message.sender, status_message.message_type, status_message.message_reference, status_message.instruction_reference,
    status_message.depository_reference, status_message.status_process, status_message.status_code, status_message.status_reason, status_message.status_narrative,
    status_message.movement, status_message.payment, status_message.trade_date, status_message.settlement_date, status_message.security_code, status_message.security_code_kind,
    status_message.quantity, status_message.quantity_kind, status_message.amount, status_message.currency, status_message.safekeeping_account, status_message.counterparty,
    status_message.sent_at
  FROM status_message
  WHERE status_message.reason IS NULL
),
anon_16 AS (
  SELECT anon_18.file_id, anon_18.line_number, anon_18.byte_offset, anon_18.byte_length, anon_18.reason, anon_18.detail, anon_18.raw_text, anon_18.sender,
    anon_18.message_type, anon_18.message_reference, anon_18.instruction_reference, anon_18.depository_reference, anon_18.status_process, anon_18.status_code,
    anon_18.status_reason, anon_18.status_narrative, anon_18.movement, anon_18.payment, anon_18.trade_date, anon_18.settlement_date, anon_18.security_code,
    anon_18.security_code_kind, anon_18.quantity, anon_18.quantity_kind, anon_18.amount, anon_18.currency, anon_18.safekeeping_account, anon_18.counterparty,
    anon_18.sent_at, coalesce(anon_18.trade_date, DATE '2026-11-10') AS named_on
  FROM anon_18
),
anon_17 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_15 AS (
  SELECT anon_16.file_id, anon_16.line_number, anon_16.byte_offset, anon_16.byte_length, anon_16.reason, anon_16.detail, anon_16.raw_text, anon_16.sender,
    anon_16.message_type, anon_16.message_reference, anon_16.instruction_reference, anon_16.depository_reference, anon_16.status_process, anon_16.status_code,
    anon_16.status_reason, anon_16.status_narrative, anon_16.movement, anon_16.payment, anon_16.trade_date, anon_16.settlement_date, anon_16.security_code,
    anon_16.security_code_kind, anon_16.quantity, anon_16.quantity_kind, anon_16.amount, anon_16.currency, anon_16.safekeeping_account, anon_16.counterparty,
    anon_16.sent_at, anon_16.named_on, anon_17.code_from, anon_17.code_to, anon_17.security_id, anon_17.security_currency, anon_17.clearing_path
  FROM anon_16
  LEFT OUTER JOIN anon_17 ON anon_16.security_code_kind = anon_17.security_code_kind AND anon_16.security_code = anon_17.security_code AND anon_16.named_on >= anon_17.code_from
    AND anon_16.named_on < anon_17.code_to
),
anon_14 AS (
  SELECT anon_15.file_id, anon_15.line_number, anon_15.byte_offset, anon_15.byte_length, anon_15.reason, anon_15.detail, anon_15.raw_text, anon_15.sender,
    anon_15.message_type, anon_15.message_reference, anon_15.instruction_reference, anon_15.depository_reference, anon_15.status_process, anon_15.status_code,
    anon_15.status_reason, anon_15.status_narrative, anon_15.movement, anon_15.payment, anon_15.trade_date, anon_15.settlement_date, anon_15.security_code,
    anon_15.security_code_kind, anon_15.quantity, anon_15.quantity_kind, anon_15.amount, anon_15.currency, anon_15.safekeeping_account, anon_15.counterparty,
    anon_15.sent_at, anon_15.named_on, anon_15.code_from, anon_15.code_to, anon_15.security_id, anon_15.security_currency, anon_15.clearing_path
  FROM anon_15
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_19
    FROM instruction_terms
    WHERE anon_15.instruction_reference = instruction_terms.instruction_id
  ))
),
anon_13 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.byte_offset, anon_14.byte_length, anon_14.reason, anon_14.detail, anon_14.raw_text, anon_14.sender,
    anon_14.message_type, anon_14.message_reference, anon_14.instruction_reference, anon_14.depository_reference, anon_14.status_process, anon_14.status_code,
    anon_14.status_reason, anon_14.status_narrative, anon_14.movement, anon_14.payment, anon_14.trade_date, anon_14.settlement_date, anon_14.security_code,
    anon_14.security_code_kind, anon_14.quantity, anon_14.quantity_kind, anon_14.amount, anon_14.currency, anon_14.safekeeping_account, anon_14.counterparty,
    anon_14.sent_at, anon_14.named_on, anon_14.code_from, anon_14.code_to, anon_14.security_id, anon_14.security_currency, anon_14.clearing_path
  FROM anon_14
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_20
    FROM instruction_terms
    WHERE anon_14.instruction_reference = instruction_terms.message_reference
  ))
),
anon_11 AS (
  SELECT anon_13.file_id, anon_13.line_number, anon_13.byte_offset, anon_13.byte_length, anon_13.reason, anon_13.detail, anon_13.raw_text, anon_13.sender,
    anon_13.message_type, anon_13.message_reference, anon_13.instruction_reference, anon_13.depository_reference, anon_13.status_process, anon_13.status_code,
    anon_13.status_reason, anon_13.status_narrative, anon_13.movement, anon_13.payment, anon_13.trade_date, anon_13.settlement_date, anon_13.security_code,
    anon_13.security_code_kind, anon_13.quantity, anon_13.quantity_kind, anon_13.amount, anon_13.currency, anon_13.safekeeping_account, anon_13.counterparty,
    anon_13.sent_at, anon_13.named_on, anon_13.code_from, anon_13.code_to, anon_13.security_id, anon_13.security_currency, anon_13.clearing_path
  FROM anon_13
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_21
    FROM instruction_terms
    WHERE anon_13.depository_reference = instruction_terms.depository_reference
  ))
),
anon_25 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.instructed_quantity, instruction.instructed_money, instruction.depository_account, instruction.contra_account, instruction.street_reference,
    instruction.account_id, instruction.short_sale, instruction.trade_date
  FROM instruction
  WHERE instruction.clearing_path != 'TRADE_FOR_TRADE'
),
anon_24 AS (
  SELECT anon_25.instruction_id, anon_25.clearing_path, anon_25.security_id, anon_25.quantity, anon_25.settlement_date
  FROM anon_25
),
anon_23 AS (
  SELECT anon_24.instruction_id, anon_24.clearing_path, anon_24.security_id, anon_24.quantity, anon_24.settlement_date, CAST(1 AS NUMBER(10)) AS is_open
  FROM anon_24
),
anon_29 AS (
  SELECT recent_instruction.instruction_id, recent_instruction.clearing_path, recent_instruction.settlement_date, recent_instruction.security_id, recent_instruction.currency,
    recent_instruction.quantity, recent_instruction.money, recent_instruction.instructed_quantity, recent_instruction.instructed_money, recent_instruction.depository_account,
    recent_instruction.contra_account, recent_instruction.street_reference, recent_instruction.account_id, recent_instruction.short_sale, recent_instruction.trade_date
  FROM recent_instruction
  WHERE recent_instruction.clearing_path != 'TRADE_FOR_TRADE'
),
anon_28 AS (
  SELECT anon_29.instruction_id, anon_29.clearing_path, anon_29.settlement_date, anon_29.security_id, anon_29.currency, anon_29.quantity, anon_29.money,
    anon_29.instructed_quantity, anon_29.instructed_money, anon_29.depository_account, anon_29.contra_account, anon_29.street_reference, anon_29.account_id,
    anon_29.short_sale, anon_29.trade_date
  FROM anon_29
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_30
    FROM anon_25
    WHERE anon_29.instruction_id = anon_25.instruction_id
  ))
),
anon_27 AS (
  SELECT anon_28.instruction_id, min(anon_28.clearing_path) AS clearing_path, min(anon_28.security_id) AS security_id, min(anon_28.quantity) AS quantity,
    min(anon_28.settlement_date) AS settlement_date
  FROM anon_28
  GROUP BY anon_28.instruction_id
),
anon_26 AS (
  SELECT anon_27.instruction_id, anon_27.clearing_path, anon_27.security_id, anon_27.quantity, anon_27.settlement_date, CAST(0 AS NUMBER(10)) AS is_open
  FROM anon_27
),
anon_22 AS (
  SELECT anon_23.instruction_id, anon_23.clearing_path, anon_23.security_id, anon_23.quantity, anon_23.settlement_date, anon_23.is_open
  FROM anon_23
  UNION ALL
  SELECT anon_26.instruction_id, anon_26.clearing_path, anon_26.security_id, anon_26.quantity, anon_26.settlement_date, anon_26.is_open
  FROM anon_26
),
anon_12 AS (
  SELECT anon_22.is_open, anon_22.clearing_path AS net_path, anon_22.instruction_id AS net_id, anon_22.security_id AS net_security, anon_22.settlement_date AS net_settles
  FROM anon_22
),
anon_10 AS (
  SELECT anon_11.file_id, anon_11.line_number, anon_11.byte_offset, anon_11.byte_length, anon_11.reason, anon_11.detail, anon_11.raw_text, anon_11.sender,
    anon_11.message_type, anon_11.message_reference, anon_11.instruction_reference, anon_11.depository_reference, anon_11.status_process, anon_11.status_code,
    anon_11.status_reason, anon_11.status_narrative, anon_11.movement, anon_11.payment, anon_11.trade_date, anon_11.settlement_date, anon_11.security_code,
    anon_11.security_code_kind, anon_11.quantity, anon_11.quantity_kind, anon_11.amount, anon_11.currency, anon_11.safekeeping_account, anon_11.counterparty,
    anon_11.sent_at, anon_11.named_on, anon_11.code_from, anon_11.code_to, anon_11.security_id, anon_11.security_currency, anon_11.clearing_path, anon_12.is_open,
    anon_12.net_path, anon_12.net_id, anon_12.net_security, anon_12.net_settles
  FROM anon_11
  JOIN anon_12 ON anon_11.instruction_reference = anon_12.net_id
),
anon_9 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.sender, anon_10.message_reference, anon_10.depository_reference, anon_10.status_process, anon_10.status_code,
    anon_10.status_reason, anon_10.sent_at, anon_10.net_path, anon_10.is_open, anon_10.net_id, anon_10.net_security, anon_10.net_settles
  FROM anon_10
),
anon_37 AS (
  SELECT anon_11.file_id, anon_11.line_number, anon_11.byte_offset, anon_11.byte_length, anon_11.reason, anon_11.detail, anon_11.raw_text, anon_11.sender,
    anon_11.message_type, anon_11.message_reference, anon_11.instruction_reference, anon_11.depository_reference, anon_11.status_process, anon_11.status_code,
    anon_11.status_reason, anon_11.status_narrative, anon_11.movement, anon_11.payment, anon_11.trade_date, anon_11.settlement_date, anon_11.security_code,
    anon_11.security_code_kind, anon_11.quantity, anon_11.quantity_kind, anon_11.amount, anon_11.currency, anon_11.safekeeping_account, anon_11.counterparty,
    anon_11.sent_at, anon_11.named_on, anon_11.code_from, anon_11.code_to, anon_11.security_id, anon_11.security_currency, anon_11.clearing_path
  FROM anon_11
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_38
    FROM anon_10
    WHERE anon_11.file_id = anon_10.file_id AND anon_11.line_number = anon_10.line_number
  ))
),
anon_35 AS (
  SELECT anon_37.file_id, anon_37.line_number, anon_37.byte_offset, anon_37.byte_length, anon_37.reason, anon_37.detail, anon_37.raw_text, anon_37.sender,
    anon_37.message_type, anon_37.message_reference, anon_37.instruction_reference, anon_37.depository_reference, anon_37.status_process, anon_37.status_code,
    anon_37.status_reason, anon_37.status_narrative, anon_37.movement, anon_37.payment, anon_37.trade_date, anon_37.settlement_date, anon_37.security_code,
    anon_37.security_code_kind, anon_37.quantity, anon_37.quantity_kind, anon_37.amount, anon_37.currency, anon_37.safekeeping_account, anon_37.counterparty,
    anon_37.sent_at, anon_37.named_on, anon_37.code_from, anon_37.code_to, anon_37.security_id, anon_37.security_currency, anon_37.clearing_path, CAST(anon_37.quantity AS NUMBER(38, 6)) AS said_size
  FROM anon_37
),
anon_42 AS (
  SELECT anon_22.instruction_id, anon_22.clearing_path, anon_22.security_id, anon_22.quantity, anon_22.settlement_date, anon_22.is_open, CASE WHEN (anon_22.quantity < 0) THEN 'DELIVER'
    ELSE 'RECEIVE' END AS way, CAST(abs(anon_22.quantity) AS NUMBER(38, 6)) AS "size"
  FROM anon_22
),
anon_41 AS (
  SELECT anon_42.instruction_id, anon_42.clearing_path, anon_42.security_id, anon_42.quantity, anon_42.settlement_date, anon_42.is_open, anon_42.way, anon_42."size"
  FROM anon_42
  WHERE anon_42.is_open = 1
),
anon_40 AS (
  SELECT anon_41.security_id, anon_41.way, anon_41."size", CAST(count(*) AS NUMBER(19)) AS candidates, min(anon_41.instruction_id) AS only_id
  FROM anon_41
  GROUP BY anon_41.security_id, anon_41.way, anon_41."size"
),
anon_39 AS (
  SELECT anon_40.security_id, anon_40.way, anon_40."size", anon_40.candidates, anon_40.only_id
  FROM anon_40
  WHERE anon_40.candidates = 1
),
anon_36 AS (
  SELECT anon_39.way, anon_39."size", anon_39.only_id, anon_39.security_id AS fit_security
  FROM anon_39
),
anon_34 AS (
  SELECT anon_35.file_id, anon_35.line_number, anon_35.byte_offset, anon_35.byte_length, anon_35.reason, anon_35.detail, anon_35.raw_text, anon_35.sender,
    anon_35.message_type, anon_35.message_reference, anon_35.instruction_reference, anon_35.depository_reference, anon_35.status_process, anon_35.status_code,
    anon_35.status_reason, anon_35.status_narrative, anon_35.movement, anon_35.payment, anon_35.trade_date, anon_35.settlement_date, anon_35.security_code,
    anon_35.security_code_kind, anon_35.quantity, anon_35.quantity_kind, anon_35.amount, anon_35.currency, anon_35.safekeeping_account, anon_35.counterparty,
    anon_35.sent_at, anon_35.named_on, anon_35.code_from, anon_35.code_to, anon_35.security_id, anon_35.security_currency, anon_35.clearing_path, anon_35.said_size,
    anon_36.way, anon_36."size", anon_36.only_id, anon_36.fit_security
  FROM anon_35
  JOIN anon_36 ON anon_35.security_id = anon_36.fit_security AND anon_35.movement = anon_36.way AND anon_35.said_size = anon_36."size"
),
anon_33 AS (
  SELECT anon_34.file_id, anon_34.line_number, anon_34.byte_offset, anon_34.byte_length, anon_34.reason, anon_34.detail, anon_34.raw_text, anon_34.sender,
    anon_34.message_type, anon_34.message_reference, anon_34.instruction_reference, anon_34.depository_reference, anon_34.status_process, anon_34.status_code,
    anon_34.status_reason, anon_34.status_narrative, anon_34.movement, anon_34.payment, anon_34.trade_date, anon_34.settlement_date, anon_34.security_code,
    anon_34.security_code_kind, anon_34.quantity, anon_34.quantity_kind, anon_34.amount, anon_34.currency, anon_34.safekeeping_account, anon_34.counterparty,
    anon_34.sent_at, anon_34.named_on, anon_34.code_from, anon_34.code_to, anon_34.security_id, anon_34.security_currency, anon_34.clearing_path, anon_34.said_size,
    anon_34.way, anon_34."size", anon_34.only_id, anon_34.fit_security, anon_12.is_open, anon_12.net_path, anon_12.net_id, anon_12.net_security, anon_12.net_settles
  FROM anon_34
  JOIN anon_12 ON anon_34.only_id = anon_12.net_id
),
anon_32 AS (
  SELECT anon_33.file_id, anon_33.line_number, anon_33.byte_offset, anon_33.byte_length, anon_33.reason, anon_33.detail, anon_33.raw_text, anon_33.sender,
    anon_33.message_type, anon_33.message_reference, anon_33.instruction_reference, anon_33.depository_reference, anon_33.status_process, anon_33.status_code,
    anon_33.status_reason, anon_33.status_narrative, anon_33.movement, anon_33.payment, anon_33.trade_date, anon_33.settlement_date, anon_33.security_code,
    anon_33.security_code_kind, anon_33.quantity, anon_33.quantity_kind, anon_33.amount, anon_33.currency, anon_33.safekeeping_account, anon_33.counterparty,
    anon_33.sent_at, anon_33.named_on, anon_33.code_from, anon_33.code_to, anon_33.security_id, anon_33.security_currency, anon_33.clearing_path, anon_33.said_size,
    anon_33.way, anon_33."size", anon_33.only_id, anon_33.fit_security, anon_33.is_open, anon_33.net_path, anon_33.net_security, anon_33.net_settles, anon_33.only_id AS net_id
  FROM anon_33
),
anon_31 AS (
  SELECT anon_32.file_id, anon_32.line_number, anon_32.sender, anon_32.message_reference, anon_32.depository_reference, anon_32.status_process, anon_32.status_code,
    anon_32.status_reason, anon_32.sent_at, anon_32.net_path, anon_32.is_open, anon_32.net_id, anon_32.net_security, anon_32.net_settles
  FROM anon_32
),
anon_7 AS (
  SELECT anon_9.file_id, anon_9.line_number, anon_9.sender, anon_9.message_reference, anon_9.depository_reference, anon_9.status_process, anon_9.status_code,
    anon_9.status_reason, anon_9.sent_at, anon_9.net_path, anon_9.is_open, anon_9.net_id, anon_9.net_security, anon_9.net_settles
  FROM anon_9
  UNION ALL
  SELECT anon_31.file_id, anon_31.line_number, anon_31.sender, anon_31.message_reference, anon_31.depository_reference, anon_31.status_process, anon_31.status_code,
    anon_31.status_reason, anon_31.sent_at, anon_31.net_path, anon_31.is_open, anon_31.net_id, anon_31.net_security, anon_31.net_settles
  FROM anon_31
),
anon_43 AS (
  SELECT status_code.status_process, status_code.status_code, status_code.valid_from, status_code.valid_to, status_code.standard, status_code.canonical_state,
    status_code.source, status_code.evidence, status_code.origin
  FROM status_code
  WHERE status_code.valid_from <= DATE '2026-11-10' AND status_code.valid_to >= DATE '2026-11-10'
),
anon_8 AS (
  SELECT anon_43.canonical_state, anon_43.status_process, anon_43.status_code AS known_code
  FROM anon_43
),
anon_6 AS (
  SELECT anon_7.file_id, anon_7.line_number, anon_7.sender, anon_7.message_reference, anon_7.depository_reference, anon_7.status_process, anon_7.status_code,
    anon_7.status_reason, anon_7.sent_at, anon_7.net_path, anon_7.is_open, anon_7.net_id, anon_7.net_security, anon_7.net_settles, anon_8.canonical_state,
    anon_8.known_code
  FROM anon_7
  LEFT OUTER JOIN anon_8 ON anon_7.status_process = anon_8.status_process AND anon_7.status_code = anon_8.known_code
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.sender, anon_6.message_reference, anon_6.depository_reference, anon_6.status_process, anon_6.status_code,
    anon_6.status_reason, anon_6.sent_at, anon_6.net_path, anon_6.is_open, anon_6.net_id, anon_6.net_security, anon_6.net_settles, anon_6.canonical_state,
    anon_6.known_code, CAST(coalesce(CAST(anon_6.message_reference AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_6.status_process AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_6.status_code AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_6.sent_at, 'YYYY-MM-DD HH24:MI:SS.FF6'), '~') AS VARCHAR2(4000)) || '|' AS content
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.sender, anon_5.message_reference, anon_5.depository_reference, anon_5.status_process, anon_5.status_code,
    anon_5.status_reason, anon_5.sent_at, anon_5.net_path, anon_5.is_open, anon_5.net_id, anon_5.net_security, anon_5.net_settles, anon_5.canonical_state,
    anon_5.known_code, anon_5.content, CAST(row_number() OVER (PARTITION BY anon_5.net_id, anon_5.content ORDER BY anon_5.file_id, anon_5.line_number) AS NUMBER(19)) AS turn
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.sender, anon_4.message_reference, anon_4.depository_reference, anon_4.status_process, anon_4.status_code,
    anon_4.status_reason, anon_4.sent_at, anon_4.net_path, anon_4.is_open, anon_4.net_id, anon_4.net_security, anon_4.net_settles, anon_4.canonical_state,
    anon_4.known_code, anon_4.content, anon_4.turn, CASE WHEN (anon_4.canonical_state IS NULL) THEN 'UNKNOWN_CODE' WHEN (anon_4.turn > 1) THEN 'DUPLICATE'
    WHEN (anon_4.sent_at < CAST(DATE '2026-11-10' AS TIMESTAMP(6))) THEN 'CLOSED_DAY' WHEN (anon_4.is_open = 0 AND anon_4.net_path = 'CNS') THEN 'CLOSED_DAY'
    WHEN (anon_4.is_open = 0) THEN 'STATUS_AFTER_SETTLED' ELSE NULL END AS reason, anon_4.net_path AS clearing_path, anon_4.net_security AS security_id,
    anon_4.net_settles AS settlement_date
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.sender, anon_3.message_reference, anon_3.depository_reference, anon_3.status_process, anon_3.status_code,
    anon_3.status_reason, anon_3.sent_at, anon_3.net_path, anon_3.is_open, anon_3.net_id, anon_3.net_security, anon_3.net_settles, anon_3.canonical_state,
    anon_3.known_code, anon_3.content, anon_3.turn, anon_3.reason, anon_3.clearing_path, anon_3.security_id, anon_3.settlement_date, DATE '2026-11-10' AS known_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number, anon_2.net_id, anon_2.clearing_path, anon_2.security_id, CAST(anon_2.settlement_date AS DATE) AS settlement_date,
    anon_2.sender, anon_2.message_reference, anon_2.depository_reference, anon_2.status_process, anon_2.status_code, anon_2.status_reason, anon_2.canonical_state,
    CAST(anon_2.sent_at AS TIMESTAMP(6)) AS sent_at, anon_2.reason, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.net_id, anon_1.clearing_path, anon_1.security_id, anon_1.settlement_date, anon_1.sender, anon_1.message_reference,
  anon_1.depository_reference, anon_1.status_process, anon_1.status_code, anon_1.status_reason, anon_1.canonical_state, anon_1.sent_at, anon_1.reason, anon_1.known_date
FROM anon_1
