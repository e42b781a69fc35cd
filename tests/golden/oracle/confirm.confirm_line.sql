WITH
anon_28 AS (
  SELECT confirmation_message.file_id, confirmation_message.line_number, confirmation_message.byte_offset, confirmation_message.byte_length, confirmation_message.reason,
    confirmation_message.detail, confirmation_message.raw_text, confirmation_message.message_kind, confirmation_message.sender, confirmation_message.message_type,
    confirmation_message.message_reference, confirmation_message.part_number, confirmation_message.our_reference, confirmation_message.block_reference,
    confirmation_message.part_reference, confirmation_message.previous_reference, confirmation_message.counterparty, confirmation_message.account_code,
    confirmation_message.trade_date, confirmation_message.settlement_date, confirmation_message.security_code, confirmation_message.security_code_kind,
    confirmation_message.side, confirmation_message.quantity, confirmation_message.price, confirmation_message.currency, confirmation_message.gross, confirmation_message.commission,
    confirmation_message.tax, confirmation_message.net_money, confirmation_message.status_code, confirmation_message.status_reason, confirmation_message.place_of_trade,
    confirmation_message.sent_at
  FROM confirmation_message
  WHERE confirmation_message.reason IS NULL
),
anon_26 AS (
  SELECT anon_28.file_id, anon_28.line_number, anon_28.byte_offset, anon_28.byte_length, anon_28.reason, anon_28.detail, anon_28.raw_text, anon_28.message_kind,
    anon_28.sender, anon_28.message_type, anon_28.message_reference, anon_28.part_number, anon_28.our_reference, anon_28.block_reference, anon_28.part_reference,
    anon_28.previous_reference, anon_28.counterparty, anon_28.trade_date, anon_28.settlement_date, anon_28.security_code, anon_28.security_code_kind, anon_28.side,
    anon_28.quantity, anon_28.price, anon_28.currency, anon_28.gross, anon_28.commission, anon_28.tax, anon_28.net_money, anon_28.status_code, anon_28.status_reason,
    anon_28.place_of_trade, anon_28.sent_at, anon_28.account_code AS own_account, coalesce(anon_28.account_code, anon_28.counterparty, anon_28.sender) AS account_code,
    coalesce(anon_28.trade_date, DATE '2026-11-10') AS named_on
  FROM anon_28
),
anon_29 AS (
  SELECT account_code.sender, account_code.account_code, account_code.account_id
  FROM account_code
  WHERE account_code.sender != '*'
),
anon_27 AS (
  SELECT anon_29.account_code, anon_29.sender AS code_sender, anon_29.account_id AS own_account_id
  FROM anon_29
),
anon_24 AS (
  SELECT anon_26.file_id, anon_26.line_number, anon_26.byte_offset, anon_26.byte_length, anon_26.reason, anon_26.detail, anon_26.raw_text, anon_26.message_kind,
    anon_26.sender, anon_26.message_type, anon_26.message_reference, anon_26.part_number, anon_26.our_reference, anon_26.block_reference, anon_26.part_reference,
    anon_26.previous_reference, anon_26.counterparty, anon_26.trade_date, anon_26.settlement_date, anon_26.security_code, anon_26.security_code_kind, anon_26.side,
    anon_26.quantity, anon_26.price, anon_26.currency, anon_26.gross, anon_26.commission, anon_26.tax, anon_26.net_money, anon_26.status_code, anon_26.status_reason,
    anon_26.place_of_trade, anon_26.sent_at, anon_26.own_account, anon_26.account_code, anon_26.named_on, anon_27.code_sender, anon_27.own_account_id
  FROM anon_26
  LEFT OUTER JOIN anon_27 ON anon_26.account_code = anon_27.account_code AND anon_26.sender = anon_27.code_sender
),
anon_30 AS (
  SELECT account_code.sender, account_code.account_code, account_code.account_id
  FROM account_code
  WHERE account_code.sender = '*'
),
anon_25 AS (
  SELECT anon_30.account_code, anon_30.account_id AS general_account_id
  FROM anon_30
),
anon_23 AS (
  SELECT anon_24.file_id, anon_24.line_number, anon_24.byte_offset, anon_24.byte_length, anon_24.reason, anon_24.detail, anon_24.raw_text, anon_24.message_kind,
    anon_24.sender, anon_24.message_type, anon_24.message_reference, anon_24.part_number, anon_24.our_reference, anon_24.block_reference, anon_24.part_reference,
    anon_24.previous_reference, anon_24.counterparty, anon_24.trade_date, anon_24.settlement_date, anon_24.security_code, anon_24.security_code_kind, anon_24.side,
    anon_24.quantity, anon_24.price, anon_24.currency, anon_24.gross, anon_24.commission, anon_24.tax, anon_24.net_money, anon_24.status_code, anon_24.status_reason,
    anon_24.place_of_trade, anon_24.sent_at, anon_24.own_account, anon_24.account_code, anon_24.named_on, anon_24.code_sender, anon_24.own_account_id, anon_25.general_account_id
  FROM anon_24
  LEFT OUTER JOIN anon_25 ON anon_24.account_code = anon_25.account_code
),
anon_21 AS (
  SELECT anon_23.file_id, anon_23.line_number, anon_23.byte_offset, anon_23.byte_length, anon_23.reason, anon_23.detail, anon_23.raw_text, anon_23.message_kind,
    anon_23.sender, anon_23.message_type, anon_23.message_reference, anon_23.part_number, anon_23.our_reference, anon_23.block_reference, anon_23.part_reference,
    anon_23.previous_reference, anon_23.counterparty, anon_23.trade_date, anon_23.settlement_date, anon_23.security_code, anon_23.security_code_kind, anon_23.side,
    anon_23.quantity, anon_23.price, anon_23.currency, anon_23.gross, anon_23.commission, anon_23.tax, anon_23.net_money, anon_23.status_code, anon_23.status_reason,
    anon_23.place_of_trade, anon_23.sent_at, anon_23.own_account, anon_23.account_code, anon_23.named_on, anon_23.code_sender, anon_23.own_account_id, anon_23.general_account_id,
    coalesce(anon_23.own_account_id, anon_23.general_account_id) AS account_id
  FROM anon_23
),
anon_22 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_20 AS (
  SELECT anon_21.file_id, anon_21.line_number, anon_21.byte_offset, anon_21.byte_length, anon_21.reason, anon_21.detail, anon_21.raw_text, anon_21.message_kind,
    anon_21.sender, anon_21.message_type, anon_21.message_reference, anon_21.part_number, anon_21.our_reference, anon_21.block_reference, anon_21.part_reference,
    anon_21.previous_reference, anon_21.counterparty, anon_21.trade_date, anon_21.settlement_date, anon_21.security_code, anon_21.security_code_kind, anon_21.side,
    anon_21.quantity, anon_21.price, anon_21.currency, anon_21.gross, anon_21.commission, anon_21.tax, anon_21.net_money, anon_21.status_code, anon_21.status_reason,
    anon_21.place_of_trade, anon_21.sent_at, anon_21.own_account, anon_21.account_code, anon_21.named_on, anon_21.code_sender, anon_21.own_account_id, anon_21.general_account_id,
    anon_21.account_id, anon_22.code_from, anon_22.code_to, anon_22.security_id, anon_22.security_currency, anon_22.clearing_path
  FROM anon_21
  LEFT OUTER JOIN anon_22 ON anon_21.security_code_kind = anon_22.security_code_kind AND anon_21.security_code = anon_22.security_code AND anon_21.named_on >= anon_22.code_from
    AND anon_21.named_on < anon_22.code_to
),
anon_19 AS (
  SELECT anon_20.file_id, anon_20.line_number, anon_20.byte_offset, anon_20.byte_length, anon_20.reason, anon_20.detail, anon_20.raw_text, anon_20.sender,
    anon_20.message_type, anon_20.message_reference, anon_20.our_reference, anon_20.block_reference, anon_20.part_reference, anon_20.previous_reference,
    anon_20.counterparty, anon_20.trade_date, anon_20.settlement_date, anon_20.security_code, anon_20.security_code_kind, anon_20.side, anon_20.quantity,
    anon_20.price, anon_20.currency, anon_20.commission, anon_20.tax, anon_20.status_code, anon_20.status_reason, anon_20.place_of_trade, anon_20.sent_at,
    anon_20.own_account, anon_20.account_code, anon_20.named_on, anon_20.code_sender, anon_20.own_account_id, anon_20.general_account_id, anon_20.account_id,
    anon_20.code_from, anon_20.code_to, anon_20.security_id, anon_20.security_currency, anon_20.clearing_path, coalesce(anon_20.message_kind, '-') AS message_kind,
    coalesce(anon_20.part_number, '0') AS part_number, anon_20.side AS their_side, CAST(round(anon_20.gross, 2) AS NUMBER(18, 2)) AS gross, CAST(round(anon_20.net_money, 2) AS NUMBER(18, 2)) AS net_money,
    DATE '2026-11-10' AS known_date
  FROM anon_20
),
anon_18 AS (
  SELECT anon_19.file_id, anon_19.line_number, anon_19.byte_offset, anon_19.byte_length, anon_19.reason, anon_19.detail, anon_19.raw_text, anon_19.sender,
    anon_19.message_type, anon_19.message_reference, anon_19.our_reference, anon_19.block_reference, anon_19.part_reference, anon_19.previous_reference,
    anon_19.counterparty, anon_19.trade_date, anon_19.settlement_date, anon_19.security_code, anon_19.security_code_kind, anon_19.side, anon_19.quantity,
    anon_19.price, anon_19.currency, anon_19.commission, anon_19.tax, anon_19.status_code, anon_19.status_reason, anon_19.place_of_trade, anon_19.sent_at,
    anon_19.own_account, anon_19.account_code, anon_19.named_on, anon_19.code_sender, anon_19.own_account_id, anon_19.general_account_id, anon_19.account_id,
    anon_19.code_from, anon_19.code_to, anon_19.security_id, anon_19.security_currency, anon_19.clearing_path, anon_19.message_kind, anon_19.part_number,
    anon_19.their_side, anon_19.gross, anon_19.net_money, anon_19.known_date, coalesce(anon_19.message_reference, CASE WHEN CAST(anon_19.file_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_19.line_number AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_19.file_id AS VARCHAR2(4000)) || '.' || CAST(anon_19.line_number AS VARCHAR2(4000)) END) AS message
  FROM anon_19
),
anon_16 AS (
  SELECT anon_18.file_id, anon_18.line_number, anon_18.byte_offset, anon_18.byte_length, anon_18.reason, anon_18.detail, anon_18.raw_text, anon_18.sender,
    anon_18.message_type, anon_18.message_reference, anon_18.our_reference, anon_18.block_reference, anon_18.part_reference, anon_18.previous_reference,
    anon_18.counterparty, anon_18.trade_date, anon_18.settlement_date, anon_18.security_code, anon_18.security_code_kind, anon_18.side, anon_18.quantity,
    anon_18.price, anon_18.currency, anon_18.commission, anon_18.tax, anon_18.status_code, anon_18.status_reason, anon_18.place_of_trade, anon_18.sent_at,
    anon_18.own_account, anon_18.account_code, anon_18.named_on, anon_18.code_sender, anon_18.own_account_id, anon_18.general_account_id, anon_18.account_id,
    anon_18.code_from, anon_18.code_to, anon_18.security_id, anon_18.security_currency, anon_18.clearing_path, anon_18.message_kind, anon_18.part_number,
    anon_18.their_side, anon_18.gross, anon_18.net_money, anon_18.known_date, anon_18.message
  FROM anon_18
),
anon_42 AS (
  SELECT anon_16.sender, anon_16.message_kind, anon_16.message, anon_16.part_number, CAST(count(*) AS NUMBER(19)) AS times
  FROM anon_16
  GROUP BY anon_16.sender, anon_16.message_kind, anon_16.message, anon_16.part_number
),
anon_41 AS (
  SELECT anon_42.sender, anon_42.message_kind, anon_42.message, anon_42.part_number, anon_42.times
  FROM anon_42
  WHERE anon_42.times > 1
),
anon_40 AS (
  SELECT anon_16.file_id, anon_16.line_number, anon_16.byte_offset, anon_16.byte_length, anon_16.reason, anon_16.detail, anon_16.raw_text, anon_16.sender,
    anon_16.message_type, anon_16.message_reference, anon_16.our_reference, anon_16.block_reference, anon_16.part_reference, anon_16.previous_reference,
    anon_16.counterparty, anon_16.trade_date, anon_16.settlement_date, anon_16.security_code, anon_16.security_code_kind, anon_16.side, anon_16.quantity,
    anon_16.price, anon_16.currency, anon_16.commission, anon_16.tax, anon_16.status_code, anon_16.status_reason, anon_16.place_of_trade, anon_16.sent_at,
    anon_16.own_account, anon_16.account_code, anon_16.named_on, anon_16.code_sender, anon_16.own_account_id, anon_16.general_account_id, anon_16.account_id,
    anon_16.code_from, anon_16.code_to, anon_16.security_id, anon_16.security_currency, anon_16.clearing_path, anon_16.message_kind, anon_16.part_number,
    anon_16.their_side, anon_16.gross, anon_16.net_money, anon_16.known_date, anon_16.message, anon_41.times
  FROM anon_16
  JOIN anon_41 ON anon_16.sender = anon_41.sender AND anon_16.message_kind = anon_41.message_kind AND anon_16.message = anon_41.message AND anon_16.part_number = anon_41.part_number
),
anon_39 AS (
  SELECT anon_40.file_id, anon_40.line_number, anon_40.byte_offset, anon_40.byte_length, anon_40.reason, anon_40.detail, anon_40.raw_text, anon_40.sender,
    anon_40.message_type, anon_40.message_reference, anon_40.our_reference, anon_40.block_reference, anon_40.part_reference, anon_40.previous_reference,
    anon_40.counterparty, anon_40.trade_date, anon_40.settlement_date, anon_40.security_code, anon_40.security_code_kind, anon_40.side, anon_40.quantity,
    anon_40.price, anon_40.currency, anon_40.commission, anon_40.tax, anon_40.status_code, anon_40.status_reason, anon_40.place_of_trade, anon_40.sent_at,
    anon_40.own_account, anon_40.account_code, anon_40.named_on, anon_40.code_sender, anon_40.own_account_id, anon_40.general_account_id, anon_40.account_id,
    anon_40.code_from, anon_40.code_to, anon_40.security_id, anon_40.security_currency, anon_40.clearing_path, anon_40.message_kind, anon_40.part_number,
    anon_40.their_side, anon_40.gross, anon_40.net_money, anon_40.known_date, anon_40.message, anon_40.times, CAST(coalesce(CAST(anon_40.our_reference AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_40.own_account AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_40.security_code AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_40.side AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_40.trade_date, 'YYYY-MM-DD'), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_40.quantity, 'FM999999999990.000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_40.price, 'FM9999999990.00000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_40.net_money, 'FM9999999999999990.00', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_40.status_code AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' AS content
  FROM anon_40
),
anon_38 AS (
  SELECT anon_39.file_id, anon_39.line_number, anon_39.byte_offset, anon_39.byte_length, anon_39.reason, anon_39.detail, anon_39.raw_text, anon_39.sender,
    anon_39.message_type, anon_39.message_reference, anon_39.our_reference, anon_39.block_reference, anon_39.part_reference, anon_39.previous_reference,
    anon_39.counterparty, anon_39.trade_date, anon_39.settlement_date, anon_39.security_code, anon_39.security_code_kind, anon_39.side, anon_39.quantity,
    anon_39.price, anon_39.currency, anon_39.commission, anon_39.tax, anon_39.status_code, anon_39.status_reason, anon_39.place_of_trade, anon_39.sent_at,
    anon_39.own_account, anon_39.account_code, anon_39.named_on, anon_39.code_sender, anon_39.own_account_id, anon_39.general_account_id, anon_39.account_id,
    anon_39.code_from, anon_39.code_to, anon_39.security_id, anon_39.security_currency, anon_39.clearing_path, anon_39.message_kind, anon_39.part_number,
    anon_39.their_side, anon_39.gross, anon_39.net_money, anon_39.known_date, anon_39.message, anon_39.times, anon_39.content, CAST(row_number() OVER (PARTITION BY anon_39.sender, anon_39.message_kind, anon_39.message, anon_39.part_number ORDER BY anon_39.sent_at NULLS LAST, anon_39.content, anon_39.file_id, anon_39.line_number) AS NUMBER(19)) AS rank
  FROM anon_39
),
anon_37 AS (
  SELECT anon_38.file_id, anon_38.line_number, anon_38.byte_offset, anon_38.byte_length, anon_38.reason, anon_38.detail, anon_38.raw_text, anon_38.sender,
    anon_38.message_type, anon_38.message_reference, anon_38.our_reference, anon_38.block_reference, anon_38.part_reference, anon_38.previous_reference,
    anon_38.counterparty, anon_38.trade_date, anon_38.settlement_date, anon_38.security_code, anon_38.security_code_kind, anon_38.side, anon_38.quantity,
    anon_38.price, anon_38.currency, anon_38.commission, anon_38.tax, anon_38.status_code, anon_38.status_reason, anon_38.place_of_trade, anon_38.sent_at,
    anon_38.own_account, anon_38.account_code, anon_38.named_on, anon_38.code_sender, anon_38.own_account_id, anon_38.general_account_id, anon_38.account_id,
    anon_38.code_from, anon_38.code_to, anon_38.security_id, anon_38.security_currency, anon_38.clearing_path, anon_38.message_kind, anon_38.part_number,
    anon_38.their_side, anon_38.gross, anon_38.net_money, anon_38.known_date, anon_38.message, anon_38.times, anon_38.content, anon_38.rank
  FROM anon_38
),
anon_33 AS (
  SELECT recent_confirm_line.file_id, recent_confirm_line.line_number, recent_confirm_line.message_kind, recent_confirm_line.sender, recent_confirm_line.message_reference,
    recent_confirm_line.part_number, recent_confirm_line.our_reference, recent_confirm_line.block_reference, recent_confirm_line.previous_reference, recent_confirm_line.account_id,
    recent_confirm_line.security_id, recent_confirm_line.their_side, recent_confirm_line.trade_date, recent_confirm_line.settlement_date, recent_confirm_line.currency,
    recent_confirm_line.quantity, recent_confirm_line.price, recent_confirm_line.gross, recent_confirm_line.net_money, recent_confirm_line.status_code,
    recent_confirm_line.status_reason, recent_confirm_line.sent_at, recent_confirm_line.status, recent_confirm_line.reason, recent_confirm_line.known_date
  FROM recent_confirm_line
  WHERE recent_confirm_line.status = 'accepted' AND recent_confirm_line.message_reference IS NOT NULL
),
anon_31 AS (
  SELECT anon_16.file_id, anon_16.line_number, anon_16.byte_offset, anon_16.byte_length, anon_16.reason, anon_16.detail, anon_16.raw_text, anon_16.sender,
    anon_16.message_type, anon_16.message_reference, anon_16.our_reference, anon_16.block_reference, anon_16.part_reference, anon_16.previous_reference,
    anon_16.counterparty, anon_16.trade_date, anon_16.settlement_date, anon_16.security_code, anon_16.security_code_kind, anon_16.side, anon_16.quantity,
    anon_16.price, anon_16.currency, anon_16.commission, anon_16.tax, anon_16.status_code, anon_16.status_reason, anon_16.place_of_trade, anon_16.sent_at,
    anon_16.own_account, anon_16.account_code, anon_16.named_on, anon_16.code_sender, anon_16.own_account_id, anon_16.general_account_id, anon_16.account_id,
    anon_16.code_from, anon_16.code_to, anon_16.security_id, anon_16.security_currency, anon_16.clearing_path, anon_16.message_kind, anon_16.part_number,
    anon_16.their_side, anon_16.gross, anon_16.net_money, anon_16.known_date, anon_16.message
  FROM anon_16
  WHERE EXISTS (
    SELECT 1 AS anon_32
    FROM anon_33
    WHERE anon_16.sender = anon_33.sender AND anon_16.message_kind = anon_33.message_kind AND anon_16.part_number = anon_33.part_number AND anon_16.message = anon_33.message_reference
  )
),
anon_17 AS (
  SELECT anon_31.file_id, anon_31.line_number, anon_31.known_date AS seen
  FROM anon_31
),
anon_14 AS (
  SELECT anon_16.file_id, anon_16.line_number, anon_16.byte_offset, anon_16.byte_length, anon_16.reason, anon_16.detail, anon_16.raw_text, anon_16.sender,
    anon_16.message_type, anon_16.message_reference, anon_16.our_reference, anon_16.block_reference, anon_16.part_reference, anon_16.previous_reference,
    anon_16.counterparty, anon_16.trade_date, anon_16.settlement_date, anon_16.security_code, anon_16.security_code_kind, anon_16.side, anon_16.quantity,
    anon_16.price, anon_16.currency, anon_16.commission, anon_16.tax, anon_16.status_code, anon_16.status_reason, anon_16.place_of_trade, anon_16.sent_at,
    anon_16.own_account, anon_16.account_code, anon_16.named_on, anon_16.code_sender, anon_16.own_account_id, anon_16.general_account_id, anon_16.account_id,
    anon_16.code_from, anon_16.code_to, anon_16.security_id, anon_16.security_currency, anon_16.clearing_path, anon_16.message_kind, anon_16.part_number,
    anon_16.their_side, anon_16.gross, anon_16.net_money, anon_16.known_date, anon_16.message, anon_17.seen
  FROM anon_16
  LEFT OUTER JOIN anon_17 ON anon_16.file_id = anon_17.file_id AND anon_16.line_number = anon_17.line_number
),
anon_35 AS (
  SELECT anon_37.file_id, anon_37.line_number, anon_37.byte_offset, anon_37.byte_length, anon_37.reason, anon_37.detail, anon_37.raw_text, anon_37.sender,
    anon_37.message_type, anon_37.message_reference, anon_37.our_reference, anon_37.block_reference, anon_37.part_reference, anon_37.previous_reference,
    anon_37.counterparty, anon_37.trade_date, anon_37.settlement_date, anon_37.security_code, anon_37.security_code_kind, anon_37.side, anon_37.quantity,
    anon_37.price, anon_37.currency, anon_37.commission, anon_37.tax, anon_37.status_code, anon_37.status_reason, anon_37.place_of_trade, anon_37.sent_at,
    anon_37.own_account, anon_37.account_code, anon_37.named_on, anon_37.code_sender, anon_37.own_account_id, anon_37.general_account_id, anon_37.account_id,
    anon_37.code_from, anon_37.code_to, anon_37.security_id, anon_37.security_currency, anon_37.clearing_path, anon_37.message_kind, anon_37.part_number,
    anon_37.their_side, anon_37.gross, anon_37.net_money, anon_37.known_date, anon_37.message, anon_37.times, anon_37.content, anon_37.rank
  FROM anon_37
  WHERE anon_37.rank > 1
),
anon_43 AS (
  SELECT anon_37.file_id, anon_37.line_number, anon_37.byte_offset, anon_37.byte_length, anon_37.reason, anon_37.detail, anon_37.raw_text, anon_37.sender,
    anon_37.message_type, anon_37.message_reference, anon_37.our_reference, anon_37.block_reference, anon_37.part_reference, anon_37.previous_reference,
    anon_37.counterparty, anon_37.trade_date, anon_37.settlement_date, anon_37.security_code, anon_37.security_code_kind, anon_37.side, anon_37.quantity,
    anon_37.price, anon_37.currency, anon_37.commission, anon_37.tax, anon_37.status_code, anon_37.status_reason, anon_37.place_of_trade, anon_37.sent_at,
    anon_37.own_account, anon_37.account_code, anon_37.named_on, anon_37.code_sender, anon_37.own_account_id, anon_37.general_account_id, anon_37.account_id,
    anon_37.code_from, anon_37.code_to, anon_37.security_id, anon_37.security_currency, anon_37.clearing_path, anon_37.message_kind, anon_37.part_number,
    anon_37.their_side, anon_37.gross, anon_37.net_money, anon_37.known_date, anon_37.message, anon_37.times, anon_37.content, anon_37.rank
  FROM anon_37
  WHERE anon_37.rank = 1
),
anon_36 AS (
  SELECT anon_43.sender, anon_43.message_kind, anon_43.message, anon_43.part_number, anon_43.content AS first_content
  FROM anon_43
),
anon_34 AS (
  SELECT anon_35.file_id, anon_35.line_number, anon_35.byte_offset, anon_35.byte_length, anon_35.reason, anon_35.detail, anon_35.raw_text, anon_35.sender,
    anon_35.message_type, anon_35.message_reference, anon_35.our_reference, anon_35.block_reference, anon_35.part_reference, anon_35.previous_reference,
    anon_35.counterparty, anon_35.trade_date, anon_35.settlement_date, anon_35.security_code, anon_35.security_code_kind, anon_35.side, anon_35.quantity,
    anon_35.price, anon_35.currency, anon_35.commission, anon_35.tax, anon_35.status_code, anon_35.status_reason, anon_35.place_of_trade, anon_35.sent_at,
    anon_35.own_account, anon_35.account_code, anon_35.named_on, anon_35.code_sender, anon_35.own_account_id, anon_35.general_account_id, anon_35.account_id,
    anon_35.code_from, anon_35.code_to, anon_35.security_id, anon_35.security_currency, anon_35.clearing_path, anon_35.message_kind, anon_35.part_number,
    anon_35.their_side, anon_35.gross, anon_35.net_money, anon_35.known_date, anon_35.message, anon_35.times, anon_35.content, anon_35.rank, anon_36.first_content
  FROM anon_35
  JOIN anon_36 ON anon_35.sender = anon_36.sender AND anon_35.message_kind = anon_36.message_kind AND anon_35.message = anon_36.message AND anon_35.part_number = anon_36.part_number
),
anon_15 AS (
  SELECT anon_34.file_id, anon_34.line_number, CASE WHEN (anon_34.content = anon_34.first_content) THEN 1 ELSE 0 END AS same
  FROM anon_34
),
anon_13 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.byte_offset, anon_14.byte_length, anon_14.reason, anon_14.detail, anon_14.raw_text, anon_14.sender,
    anon_14.message_type, anon_14.message_reference, anon_14.our_reference, anon_14.block_reference, anon_14.part_reference, anon_14.previous_reference,
    anon_14.counterparty, anon_14.trade_date, anon_14.settlement_date, anon_14.security_code, anon_14.security_code_kind, anon_14.side, anon_14.quantity,
    anon_14.price, anon_14.currency, anon_14.commission, anon_14.tax, anon_14.status_code, anon_14.status_reason, anon_14.place_of_trade, anon_14.sent_at,
    anon_14.own_account, anon_14.account_code, anon_14.named_on, anon_14.code_sender, anon_14.own_account_id, anon_14.general_account_id, anon_14.account_id,
    anon_14.code_from, anon_14.code_to, anon_14.security_id, anon_14.security_currency, anon_14.clearing_path, anon_14.message_kind, anon_14.part_number,
    anon_14.their_side, anon_14.gross, anon_14.net_money, anon_14.known_date, anon_14.message, anon_14.seen, anon_15.same
  FROM anon_14
  LEFT OUTER JOIN anon_15 ON anon_14.file_id = anon_15.file_id AND anon_14.line_number = anon_15.line_number
),
anon_12 AS (
  SELECT anon_13.file_id, anon_13.line_number, anon_13.byte_offset, anon_13.byte_length, anon_13.reason, anon_13.detail, anon_13.raw_text, anon_13.sender,
    anon_13.message_type, anon_13.message_reference, anon_13.our_reference, anon_13.block_reference, anon_13.part_reference, anon_13.previous_reference,
    anon_13.counterparty, anon_13.trade_date, anon_13.settlement_date, anon_13.security_code, anon_13.security_code_kind, anon_13.side, anon_13.quantity,
    anon_13.price, anon_13.currency, anon_13.commission, anon_13.tax, anon_13.status_code, anon_13.status_reason, anon_13.place_of_trade, anon_13.sent_at,
    anon_13.own_account, anon_13.account_code, anon_13.named_on, anon_13.code_sender, anon_13.own_account_id, anon_13.general_account_id, anon_13.account_id,
    anon_13.code_from, anon_13.code_to, anon_13.security_id, anon_13.security_currency, anon_13.clearing_path, anon_13.message_kind, anon_13.part_number,
    anon_13.their_side, anon_13.gross, anon_13.net_money, anon_13.known_date, anon_13.message, anon_13.seen, anon_13.same, CASE WHEN ((anon_13.message_kind NOT IN ('CONFIRM', 'AFFIRM', 'REFUSE', 'ALLOCATE', 'ALLOCATION_STATUS', 'REPORT', 'CANCEL'))) THEN 'UNKNOWN_KIND'
    WHEN (anon_13.seen IS NOT NULL OR anon_13.same = 1) THEN 'DUPLICATE' WHEN (anon_13.same = 0) THEN 'CONFLICTING_CONTENT' ELSE NULL END AS own_reason
  FROM anon_13
),
anon_11 AS (
  SELECT anon_12.file_id, anon_12.line_number, anon_12.message_kind, anon_12.sender, anon_12.message_reference, anon_12.part_number, anon_12.our_reference,
    anon_12.block_reference, anon_12.previous_reference, anon_12.account_id, anon_12.security_id, anon_12.their_side, anon_12.trade_date, anon_12.settlement_date,
    anon_12.currency, anon_12.quantity, anon_12.price, anon_12.gross, anon_12.net_money, anon_12.status_code, anon_12.status_reason, anon_12.sent_at, anon_12.known_date,
    anon_12.own_reason
  FROM anon_12
),
anon_50 AS (
  SELECT previous_confirm_line.file_id, previous_confirm_line.line_number, previous_confirm_line.message_kind, previous_confirm_line.sender, previous_confirm_line.message_reference,
    previous_confirm_line.part_number, previous_confirm_line.our_reference, previous_confirm_line.block_reference, previous_confirm_line.previous_reference,
    previous_confirm_line.account_id, previous_confirm_line.security_id, previous_confirm_line.their_side, previous_confirm_line.trade_date, previous_confirm_line.settlement_date,
    previous_confirm_line.currency, previous_confirm_line.quantity, previous_confirm_line.price, previous_confirm_line.gross, previous_confirm_line.net_money,
    previous_confirm_line.status_code, previous_confirm_line.status_reason, previous_confirm_line.sent_at, previous_confirm_line.status, previous_confirm_line.reason,
    previous_confirm_line.known_date
  FROM previous_confirm_line
  WHERE previous_confirm_line.status = 'accepted'
),
anon_49 AS (
  SELECT anon_50.file_id, anon_50.line_number, anon_50.message_kind, anon_50.sender, anon_50.message_reference, anon_50.part_number, anon_50.our_reference,
    anon_50.block_reference, anon_50.previous_reference, anon_50.account_id, anon_50.security_id, anon_50.their_side, anon_50.trade_date, anon_50.settlement_date,
    anon_50.currency, anon_50.quantity, anon_50.price, anon_50.gross, anon_50.net_money, anon_50.status_code, anon_50.status_reason, anon_50.sent_at, anon_50.status,
    anon_50.reason, anon_50.known_date
  FROM anon_50
  WHERE anon_50.message_kind IN ('CONFIRM', 'REPORT')
),
anon_55 AS (
  SELECT previous_confirmation.item_key, previous_confirmation.file_id, previous_confirmation.line_number, previous_confirmation.match_status, previous_confirmation.match_rule,
    previous_confirmation.differing_fields, previous_confirmation.first_difference, previous_confirmation.account_id, previous_confirmation.security_id,
    previous_confirmation.their_side, previous_confirmation.trade_date, previous_confirmation.settlement_date, previous_confirmation.currency, previous_confirmation.our_quantity,
    previous_confirmation.their_quantity, previous_confirmation.our_amount, previous_confirmation.their_amount, previous_confirmation.agreed_amount, previous_confirmation.sender,
    previous_confirmation.message_reference, previous_confirmation.affirm_state, previous_confirmation.affirm_reason, previous_confirmation.affirmed_at,
    previous_confirmation.affirmed_date
  FROM previous_confirmation
  WHERE previous_confirmation.match_status IN ('MATCHED', 'MATCHED_WITHIN_TOLERANCE') AND previous_confirmation.affirm_state = 'AFFIRMED'
),
anon_54 AS (
  SELECT anon_55.item_key, anon_55.file_id, anon_55.line_number
  FROM anon_55
),
anon_52 AS (
  SELECT previous_confirmation.item_key, previous_confirmation.file_id, previous_confirmation.line_number, previous_confirmation.match_status, previous_confirmation.match_rule,
    previous_confirmation.differing_fields, previous_confirmation.first_difference, previous_confirmation.account_id, previous_confirmation.security_id,
    previous_confirmation.their_side, previous_confirmation.trade_date, previous_confirmation.settlement_date, previous_confirmation.currency, previous_confirmation.our_quantity,
    previous_confirmation.their_quantity, previous_confirmation.our_amount, previous_confirmation.their_amount, previous_confirmation.agreed_amount, previous_confirmation.sender,
    previous_confirmation.message_reference, previous_confirmation.affirm_state, previous_confirmation.affirm_reason, previous_confirmation.affirmed_at,
    previous_confirmation.affirmed_date
  FROM previous_confirmation
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_53
    FROM anon_54
    WHERE previous_confirmation.item_key = anon_54.item_key AND previous_confirmation.file_id = anon_54.file_id AND previous_confirmation.line_number = anon_54.line_number
  ))
),
anon_48 AS (
  SELECT anon_49.file_id, anon_49.line_number, anon_49.message_kind, anon_49.sender, anon_49.message_reference, anon_49.part_number, anon_49.our_reference,
    anon_49.block_reference, anon_49.previous_reference, anon_49.account_id, anon_49.security_id, anon_49.their_side, anon_49.trade_date, anon_49.settlement_date,
    anon_49.currency, anon_49.quantity, anon_49.price, anon_49.gross, anon_49.net_money, anon_49.status_code, anon_49.status_reason, anon_49.sent_at, anon_49.status,
    anon_49.reason, anon_49.known_date
  FROM anon_49
  WHERE EXISTS (
    SELECT 1 AS anon_51
    FROM anon_52
    WHERE anon_49.file_id = anon_52.file_id AND anon_49.line_number = anon_52.line_number
  )
),
anon_47 AS (
  SELECT anon_48.file_id, anon_48.line_number, anon_48.message_kind, anon_48.sender, anon_48.message_reference, anon_48.part_number, anon_48.our_reference,
    anon_48.block_reference, anon_48.previous_reference, anon_48.account_id, anon_48.security_id, anon_48.their_side, anon_48.trade_date, anon_48.settlement_date,
    anon_48.currency, anon_48.quantity, anon_48.price, anon_48.gross, anon_48.net_money, anon_48.status_code, anon_48.status_reason, anon_48.sent_at, anon_48.known_date
  FROM anon_48
),
anon_58 AS (
  SELECT anon_50.file_id, anon_50.line_number, anon_50.message_kind, anon_50.sender, anon_50.message_reference, anon_50.part_number, anon_50.our_reference,
    anon_50.block_reference, anon_50.previous_reference, anon_50.account_id, anon_50.security_id, anon_50.their_side, anon_50.trade_date, anon_50.settlement_date,
    anon_50.currency, anon_50.quantity, anon_50.price, anon_50.gross, anon_50.net_money, anon_50.status_code, anon_50.status_reason, anon_50.sent_at, anon_50.status,
    anon_50.reason, anon_50.known_date
  FROM anon_50
  WHERE anon_50.message_kind IN ('AFFIRM', 'REFUSE')
),
anon_60 AS (
  SELECT previous_confirmation.item_key, previous_confirmation.file_id, previous_confirmation.line_number, previous_confirmation.match_status, previous_confirmation.match_rule,
    previous_confirmation.differing_fields, previous_confirmation.first_difference, previous_confirmation.account_id, previous_confirmation.security_id,
    previous_confirmation.their_side, previous_confirmation.trade_date, previous_confirmation.settlement_date, previous_confirmation.currency, previous_confirmation.our_quantity,
    previous_confirmation.their_quantity, previous_confirmation.our_amount, previous_confirmation.their_amount, previous_confirmation.agreed_amount, previous_confirmation.sender,
    previous_confirmation.message_reference, previous_confirmation.affirm_state, previous_confirmation.affirm_reason, previous_confirmation.affirmed_at,
    previous_confirmation.affirmed_date
  FROM previous_confirmation
  WHERE previous_confirmation.item_key = '-'
),
anon_57 AS (
  SELECT anon_58.file_id, anon_58.line_number, anon_58.message_kind, anon_58.sender, anon_58.message_reference, anon_58.part_number, anon_58.our_reference,
    anon_58.block_reference, anon_58.previous_reference, anon_58.account_id, anon_58.security_id, anon_58.their_side, anon_58.trade_date, anon_58.settlement_date,
    anon_58.currency, anon_58.quantity, anon_58.price, anon_58.gross, anon_58.net_money, anon_58.status_code, anon_58.status_reason, anon_58.sent_at, anon_58.status,
    anon_58.reason, anon_58.known_date
  FROM anon_58
  WHERE EXISTS (
    SELECT 1 AS anon_59
    FROM anon_60
    WHERE anon_58.file_id = anon_60.file_id AND anon_58.line_number = anon_60.line_number
  )
),
anon_56 AS (
  SELECT anon_57.file_id, anon_57.line_number, anon_57.message_kind, anon_57.sender, anon_57.message_reference, anon_57.part_number, anon_57.our_reference,
    anon_57.block_reference, anon_57.previous_reference, anon_57.account_id, anon_57.security_id, anon_57.their_side, anon_57.trade_date, anon_57.settlement_date,
    anon_57.currency, anon_57.quantity, anon_57.price, anon_57.gross, anon_57.net_money, anon_57.status_code, anon_57.status_reason, anon_57.sent_at, anon_57.known_date
  FROM anon_57
),
anon_46 AS (
  SELECT anon_47.file_id, anon_47.line_number, anon_47.message_kind, anon_47.sender, anon_47.message_reference, anon_47.part_number, anon_47.our_reference,
    anon_47.block_reference, anon_47.previous_reference, anon_47.account_id, anon_47.security_id, anon_47.their_side, anon_47.trade_date, anon_47.settlement_date,
    anon_47.currency, anon_47.quantity, anon_47.price, anon_47.gross, anon_47.net_money, anon_47.status_code, anon_47.status_reason, anon_47.sent_at, anon_47.known_date
  FROM anon_47
  UNION ALL
  SELECT anon_56.file_id, anon_56.line_number, anon_56.message_kind, anon_56.sender, anon_56.message_reference, anon_56.part_number, anon_56.our_reference,
    anon_56.block_reference, anon_56.previous_reference, anon_56.account_id, anon_56.security_id, anon_56.their_side, anon_56.trade_date, anon_56.settlement_date,
    anon_56.currency, anon_56.quantity, anon_56.price, anon_56.gross, anon_56.net_money, anon_56.status_code, anon_56.status_reason, anon_56.sent_at, anon_56.known_date
  FROM anon_56
),
anon_45 AS (
  SELECT anon_46.file_id, anon_46.line_number, anon_46.message_kind, anon_46.sender, anon_46.message_reference, anon_46.part_number, anon_46.our_reference,
    anon_46.block_reference, anon_46.previous_reference, anon_46.account_id, anon_46.security_id, anon_46.their_side, anon_46.trade_date, anon_46.settlement_date,
    anon_46.currency, anon_46.quantity, anon_46.price, anon_46.gross, anon_46.net_money, anon_46.status_code, anon_46.status_reason, anon_46.sent_at, anon_46.known_date,
    CAST(NULL AS VARCHAR2(4000)) AS own_reason
  FROM anon_46
),
anon_44 AS (
  SELECT anon_45.file_id, anon_45.line_number, anon_45.message_kind, anon_45.sender, anon_45.message_reference, anon_45.part_number, anon_45.our_reference,
    anon_45.block_reference, anon_45.previous_reference, anon_45.account_id, anon_45.security_id, anon_45.their_side, anon_45.trade_date, anon_45.settlement_date,
    anon_45.currency, anon_45.quantity, anon_45.price, anon_45.gross, anon_45.net_money, anon_45.status_code, anon_45.status_reason, anon_45.sent_at, anon_45.known_date,
    anon_45.own_reason
  FROM anon_45
),
anon_10 AS (
  SELECT anon_11.file_id, anon_11.line_number, anon_11.message_kind, anon_11.sender, anon_11.message_reference, anon_11.part_number, anon_11.our_reference,
    anon_11.block_reference, anon_11.previous_reference, anon_11.account_id, anon_11.security_id, anon_11.their_side, anon_11.trade_date, anon_11.settlement_date,
    anon_11.currency, anon_11.quantity, anon_11.price, anon_11.gross, anon_11.net_money, anon_11.status_code, anon_11.status_reason, anon_11.sent_at, anon_11.known_date,
    anon_11.own_reason
  FROM anon_11
  UNION ALL
  SELECT anon_44.file_id, anon_44.line_number, anon_44.message_kind, anon_44.sender, anon_44.message_reference, anon_44.part_number, anon_44.our_reference,
    anon_44.block_reference, anon_44.previous_reference, anon_44.account_id, anon_44.security_id, anon_44.their_side, anon_44.trade_date, anon_44.settlement_date,
    anon_44.currency, anon_44.quantity, anon_44.price, anon_44.gross, anon_44.net_money, anon_44.status_code, anon_44.status_reason, anon_44.sent_at, anon_44.known_date,
    anon_44.own_reason
  FROM anon_44
),
anon_8 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.message_kind, anon_10.sender, anon_10.message_reference, anon_10.part_number, anon_10.our_reference,
    anon_10.block_reference, anon_10.previous_reference, anon_10.account_id, anon_10.security_id, anon_10.their_side, anon_10.trade_date, anon_10.settlement_date,
    anon_10.currency, anon_10.quantity, anon_10.price, anon_10.gross, anon_10.net_money, anon_10.status_code, anon_10.status_reason, anon_10.sent_at, anon_10.known_date,
    anon_10.own_reason
  FROM anon_10
),
anon_62 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.message_kind, anon_8.sender, anon_8.message_reference, anon_8.part_number, anon_8.our_reference, anon_8.block_reference,
    anon_8.previous_reference, anon_8.account_id, anon_8.security_id, anon_8.their_side, anon_8.trade_date, anon_8.settlement_date, anon_8.currency, anon_8.quantity,
    anon_8.price, anon_8.gross, anon_8.net_money, anon_8.status_code, anon_8.status_reason, anon_8.sent_at, anon_8.known_date, anon_8.own_reason
  FROM anon_8
  WHERE anon_8.own_reason IS NULL AND anon_8.previous_reference != anon_8.message_reference AND (anon_8.message_kind NOT IN ('AFFIRM', 'REFUSE'))
),
anon_61 AS (
  SELECT anon_62.sender, anon_62.previous_reference, max(CASE WHEN (anon_62.message_kind = 'CANCEL') THEN 1 ELSE 0 END) AS cancels
  FROM anon_62
  GROUP BY anon_62.sender, anon_62.previous_reference
),
anon_9 AS (
  SELECT anon_61.cancels, anon_61.sender AS ending_sender, anon_61.previous_reference AS ended_reference
  FROM anon_61
),
anon_6 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.message_kind, anon_8.sender, anon_8.message_reference, anon_8.part_number, anon_8.our_reference, anon_8.block_reference,
    anon_8.previous_reference, anon_8.account_id, anon_8.security_id, anon_8.their_side, anon_8.trade_date, anon_8.settlement_date, anon_8.currency, anon_8.quantity,
    anon_8.price, anon_8.gross, anon_8.net_money, anon_8.status_code, anon_8.status_reason, anon_8.sent_at, anon_8.known_date, anon_8.own_reason, anon_9.cancels,
    anon_9.ending_sender, anon_9.ended_reference
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.sender = anon_9.ending_sender AND anon_8.message_reference = anon_9.ended_reference
),
anon_65 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.message_kind, anon_8.sender, anon_8.message_reference, anon_8.part_number, anon_8.our_reference, anon_8.block_reference,
    anon_8.previous_reference, anon_8.account_id, anon_8.security_id, anon_8.their_side, anon_8.trade_date, anon_8.settlement_date, anon_8.currency, anon_8.quantity,
    anon_8.price, anon_8.gross, anon_8.net_money, anon_8.status_code, anon_8.status_reason, anon_8.sent_at, anon_8.known_date, anon_8.own_reason
  FROM anon_8
  WHERE anon_8.message_kind = 'CANCEL'
),
anon_64 AS (
  SELECT anon_65.file_id, anon_65.line_number, anon_65.message_kind, anon_65.sender, anon_65.message_reference, anon_65.part_number, anon_65.our_reference,
    anon_65.block_reference, anon_65.previous_reference, anon_65.account_id, anon_65.security_id, anon_65.their_side, anon_65.trade_date, anon_65.settlement_date,
    anon_65.currency, anon_65.quantity, anon_65.price, anon_65.gross, anon_65.net_money, anon_65.status_code, anon_65.status_reason, anon_65.sent_at, anon_65.known_date,
    anon_65.own_reason
  FROM anon_65
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_66
    FROM anon_8
    WHERE anon_65.sender = anon_8.sender AND anon_65.previous_reference = anon_8.message_reference
  ))
),
anon_63 AS (
  SELECT anon_64.file_id, anon_64.line_number, anon_64.message_kind, anon_64.sender, anon_64.message_reference, anon_64.part_number, anon_64.our_reference,
    anon_64.block_reference, anon_64.previous_reference, anon_64.account_id, anon_64.security_id, anon_64.their_side, anon_64.trade_date, anon_64.settlement_date,
    anon_64.currency, anon_64.quantity, anon_64.price, anon_64.gross, anon_64.net_money, anon_64.status_code, anon_64.status_reason, anon_64.sent_at, anon_64.known_date,
    anon_64.own_reason
  FROM anon_64
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_67
    FROM recent_confirm_line
    WHERE anon_64.sender = recent_confirm_line.sender AND anon_64.previous_reference = recent_confirm_line.message_reference
  ))
),
anon_7 AS (
  SELECT anon_63.file_id, anon_63.line_number, CASE WHEN (anon_63.message_kind = 'CANCEL') THEN 1 ELSE 0 END AS lost
  FROM anon_63
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.message_kind, anon_6.sender, anon_6.message_reference, anon_6.part_number, anon_6.our_reference, anon_6.block_reference,
    anon_6.previous_reference, anon_6.account_id, anon_6.security_id, anon_6.their_side, anon_6.trade_date, anon_6.settlement_date, anon_6.currency, anon_6.quantity,
    anon_6.price, anon_6.gross, anon_6.net_money, anon_6.status_code, anon_6.status_reason, anon_6.sent_at, anon_6.known_date, anon_6.own_reason, anon_6.cancels,
    anon_6.ending_sender, anon_6.ended_reference, anon_7.lost
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.file_id = anon_7.file_id AND anon_6.line_number = anon_7.line_number
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.message_kind, anon_5.sender, anon_5.message_reference, anon_5.part_number, anon_5.our_reference, anon_5.block_reference,
    anon_5.previous_reference, anon_5.account_id, anon_5.security_id, anon_5.their_side, anon_5.trade_date, anon_5.settlement_date, anon_5.currency, anon_5.quantity,
    anon_5.price, anon_5.gross, anon_5.net_money, anon_5.status_code, anon_5.status_reason, anon_5.sent_at, anon_5.known_date, anon_5.own_reason, anon_5.cancels,
    anon_5.ending_sender, anon_5.ended_reference, anon_5.lost, coalesce(anon_5.own_reason, CASE WHEN (anon_5.lost = 1) THEN 'UNKNOWN_REFERENCE' WHEN (anon_5.cancels = 1) THEN 'CANCELLED'
    WHEN (anon_5.cancels = 0) THEN 'REPLACED' ELSE NULL END) AS reason
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.message_kind, anon_4.sender, anon_4.message_reference, anon_4.part_number, anon_4.our_reference, anon_4.block_reference,
    anon_4.previous_reference, anon_4.account_id, anon_4.security_id, anon_4.their_side, anon_4.trade_date, anon_4.settlement_date, anon_4.currency, anon_4.quantity,
    anon_4.price, anon_4.gross, anon_4.net_money, anon_4.status_code, anon_4.status_reason, anon_4.sent_at, anon_4.known_date, anon_4.own_reason, anon_4.cancels,
    anon_4.ending_sender, anon_4.ended_reference, anon_4.lost, anon_4.reason, CASE WHEN (anon_4.reason IS NULL) THEN 'accepted' WHEN (anon_4.reason = 'DUPLICATE') THEN 'duplicate'
    WHEN (anon_4.reason IN ('CANCELLED', 'REPLACED')) THEN 'superseded' ELSE 'rejected' END AS status
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.message_kind, anon_3.sender, anon_3.message_reference, anon_3.part_number, anon_3.our_reference, anon_3.block_reference,
    anon_3.previous_reference, anon_3.account_id, anon_3.security_id, anon_3.their_side, anon_3.trade_date, anon_3.settlement_date, anon_3.currency, anon_3.quantity,
    anon_3.price, anon_3.gross, anon_3.net_money, anon_3.status_code, anon_3.status_reason, anon_3.sent_at, anon_3.known_date, anon_3.status, anon_3.reason
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number, anon_2.message_kind, anon_2.sender, anon_2.message_reference, anon_2.part_number,
    anon_2.our_reference, anon_2.block_reference, anon_2.previous_reference, anon_2.account_id, anon_2.security_id, anon_2.their_side, CAST(anon_2.trade_date AS DATE) AS trade_date,
    CAST(anon_2.settlement_date AS DATE) AS settlement_date, anon_2.currency, CAST(anon_2.quantity AS NUMBER(18, 6)) AS quantity, CAST(anon_2.price AS NUMBER(18, 8)) AS price,
    CAST(anon_2.gross AS NUMBER(18, 2)) AS gross, CAST(anon_2.net_money AS NUMBER(18, 2)) AS net_money, anon_2.status_code, anon_2.status_reason, CAST(anon_2.sent_at AS TIMESTAMP(6)) AS sent_at,
    anon_2.status, anon_2.reason, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.message_kind, anon_1.sender, anon_1.message_reference, anon_1.part_number, anon_1.our_reference, anon_1.block_reference,
  anon_1.previous_reference, anon_1.account_id, anon_1.security_id, anon_1.their_side, anon_1.trade_date, anon_1.settlement_date, anon_1.currency, anon_1.quantity,
  anon_1.price, anon_1.gross, anon_1.net_money, anon_1.status_code, anon_1.status_reason, anon_1.sent_at, anon_1.status, anon_1.reason, anon_1.known_date
FROM anon_1
