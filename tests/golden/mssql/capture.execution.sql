WITH
anon_24 AS (
  SELECT account_code.sender, account_code.account_code, account_code.account_id
  FROM account_code
  WHERE account_code.sender != '*'
),
anon_23 AS (
  SELECT anon_24.account_code, anon_24.sender AS code_sender, anon_24.account_id AS own_account_id
  FROM anon_24
),
anon_21 AS (
  SELECT execution_message.file_id, execution_message.line_number, execution_message.byte_offset, execution_message.byte_length, execution_message.reason,
    execution_message.detail, execution_message.raw_text, execution_message.sender, execution_message.chain, execution_message.action, execution_message.exec_id,
    execution_message.ref_exec_id, execution_message.cross_reference, execution_message.trade_date, execution_message.trade_time, execution_message.sending_time,
    execution_message.account_code, execution_message.security_code, execution_message.security_code_kind, execution_message.side_code, execution_message.side,
    execution_message.quantity, execution_message.price, execution_message.currency, execution_message.venue, execution_message.capacity, execution_message.stated_settlement_date,
    execution_message.stated_commission, execution_message.stated_tax, execution_message.stated_net_money, execution_message.street_reference, anon_23.code_sender,
    anon_23.own_account_id
  FROM execution_message
  LEFT OUTER JOIN anon_23 ON execution_message.account_code = anon_23.account_code AND execution_message.sender = anon_23.code_sender
),
anon_25 AS (
  SELECT account_code.sender, account_code.account_code, account_code.account_id
  FROM account_code
  WHERE account_code.sender = '*'
),
anon_22 AS (
  SELECT anon_25.account_code, anon_25.account_id AS general_account_id
  FROM anon_25
),
anon_20 AS (
  SELECT anon_21.file_id, anon_21.line_number, anon_21.byte_offset, anon_21.byte_length, anon_21.reason, anon_21.detail, anon_21.raw_text, anon_21.sender,
    anon_21.chain, anon_21.action, anon_21.exec_id, anon_21.ref_exec_id, anon_21.cross_reference, anon_21.trade_date, anon_21.trade_time, anon_21.sending_time,
    anon_21.account_code, anon_21.security_code, anon_21.security_code_kind, anon_21.side_code, anon_21.side, anon_21.quantity, anon_21.price, anon_21.currency,
    anon_21.venue, anon_21.capacity, anon_21.stated_settlement_date, anon_21.stated_commission, anon_21.stated_tax, anon_21.stated_net_money, anon_21.street_reference,
    anon_21.code_sender, anon_21.own_account_id, anon_22.general_account_id
  FROM anon_21
  LEFT OUTER JOIN anon_22 ON anon_21.account_code = anon_22.account_code
),
anon_18 AS (
  SELECT anon_20.file_id, anon_20.line_number, anon_20.byte_offset, anon_20.byte_length, anon_20.reason, anon_20.detail, anon_20.raw_text, anon_20.sender,
    anon_20.chain, anon_20.action, anon_20.exec_id, anon_20.ref_exec_id, anon_20.cross_reference, anon_20.trade_date, anon_20.trade_time, anon_20.sending_time,
    anon_20.account_code, anon_20.security_code, anon_20.security_code_kind, anon_20.side_code, anon_20.side, anon_20.quantity, anon_20.price, anon_20.currency,
    anon_20.venue, anon_20.capacity, anon_20.stated_settlement_date, anon_20.stated_commission, anon_20.stated_tax, anon_20.stated_net_money, anon_20.street_reference,
    anon_20.code_sender, anon_20.own_account_id, anon_20.general_account_id, coalesce(anon_20.own_account_id, anon_20.general_account_id) AS account_id
  FROM anon_20
),
anon_19 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_17 AS (
  SELECT anon_18.file_id, anon_18.line_number, anon_18.byte_offset, anon_18.byte_length, anon_18.reason, anon_18.detail, anon_18.raw_text, anon_18.sender,
    anon_18.chain, anon_18.action, anon_18.exec_id, anon_18.ref_exec_id, anon_18.cross_reference, anon_18.trade_date, anon_18.trade_time, anon_18.sending_time,
    anon_18.account_code, anon_18.security_code, anon_18.security_code_kind, anon_18.side_code, anon_18.side, anon_18.quantity, anon_18.price, anon_18.currency,
    anon_18.venue, anon_18.capacity, anon_18.stated_settlement_date, anon_18.stated_commission, anon_18.stated_tax, anon_18.stated_net_money, anon_18.street_reference,
    anon_18.code_sender, anon_18.own_account_id, anon_18.general_account_id, anon_18.account_id, anon_19.code_from, anon_19.code_to, anon_19.security_id,
    anon_19.security_currency, anon_19.clearing_path
  FROM anon_18
  LEFT OUTER JOIN anon_19 ON anon_18.security_code_kind = anon_19.security_code_kind AND anon_18.security_code = anon_19.security_code AND anon_18.trade_date >= anon_19.code_from
    AND anon_18.trade_date < anon_19.code_to
),
anon_15 AS (
  SELECT anon_17.file_id, anon_17.line_number, anon_17.byte_offset, anon_17.byte_length, anon_17.reason, anon_17.detail, anon_17.raw_text, anon_17.sender,
    anon_17.chain, anon_17.action, anon_17.exec_id, anon_17.ref_exec_id, anon_17.cross_reference, anon_17.trade_date, anon_17.trade_time, anon_17.sending_time,
    anon_17.account_code, anon_17.security_code, anon_17.security_code_kind, anon_17.side_code, anon_17.side, anon_17.quantity, anon_17.price, anon_17.venue,
    anon_17.capacity, anon_17.stated_settlement_date, anon_17.stated_commission, anon_17.stated_tax, anon_17.stated_net_money, anon_17.street_reference,
    anon_17.code_sender, anon_17.own_account_id, anon_17.general_account_id, anon_17.account_id, anon_17.code_from, anon_17.code_to, anon_17.security_id,
    anon_17.security_currency, anon_17.clearing_path, CASE WHEN (anon_17.account_id IS NULL AND (anon_17.action != 'CANCEL' OR anon_17.account_code IS NOT NULL)) THEN 'UNKNOWN_ACCOUNT'
    WHEN (anon_17.security_id IS NULL AND (anon_17.action != 'CANCEL' OR anon_17.security_code IS NOT NULL)) THEN 'UNKNOWN_SECURITY' WHEN (coalesce(anon_17.currency, anon_17.security_currency) != anon_17.security_currency) THEN 'WRONG_CURRENCY'
    WHEN (anon_17.trade_date > CAST('2026-11-10' AS DATE)) THEN 'FUTURE_TRADE_DATE' WHEN (anon_17.trade_date < CAST('2026-11-10' AS DATE)) THEN 'OUTSIDE_WINDOW'
    ELSE NULL END AS lookup_reason, coalesce(anon_17.currency, anon_17.security_currency) AS currency
  FROM anon_17
),
anon_27 AS (
  SELECT execution_message.security_code_kind, execution_message.security_code, CAST(COUNT_BIG(*) AS BIGINT) AS lines
  FROM execution_message
  GROUP BY execution_message.security_code_kind, execution_message.security_code
),
anon_26 AS (
  SELECT anon_27.security_code_kind, anon_27.security_code, anon_27.lines
  FROM anon_27
  WHERE CASE WHEN (CASE WHEN (anon_27.security_code_kind = 'ISIN') THEN CASE WHEN ((LEN(anon_27.security_code + '.') - 1) = 12 AND (CASE WHEN ((0 + CASE
    WHEN (substring(anon_27.security_code, 2, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 3, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 4, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 5, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 6, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 7, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 8, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 9, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 10, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 11, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + 11) % 2 = 1) THEN CASE WHEN (substring(anon_27.security_code, 1, 1) IN ('J', 'O')) THEN 0 WHEN (substring(anon_27.security_code, 1, 1) IN ('A', 'T', 'Y')) THEN 1
    WHEN (substring(anon_27.security_code, 1, 1) IN ('F', 'K')) THEN 2 WHEN (substring(anon_27.security_code, 1, 1) IN ('B', 'P', 'U')) THEN 3 WHEN (substring(anon_27.security_code, 1, 1) IN ('G', 'L', 'Z')) THEN 4
    WHEN (substring(anon_27.security_code, 1, 1) IN ('C', 'Q', 'V')) THEN 5 WHEN (substring(anon_27.security_code, 1, 1) IN ('H', 'M')) THEN 6 WHEN (substring(anon_27.security_code, 1, 1) IN ('D', 'R', 'W')) THEN 7
    WHEN (substring(anon_27.security_code, 1, 1) IN ('I', 'N')) THEN 8 WHEN (substring(anon_27.security_code, 1, 1) IN ('E', 'S', 'X')) THEN 9 END ELSE CASE
    WHEN (substring(anon_27.security_code, 1, 1) IN ('I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_27.security_code, 1, 1) IN ('J', 'R', 'Z')) THEN 1 WHEN (substring(anon_27.security_code, 1, 1) IN ('A', 'S')) THEN 2
    WHEN (substring(anon_27.security_code, 1, 1) IN ('B', 'T')) THEN 3 WHEN (substring(anon_27.security_code, 1, 1) IN ('C', 'K')) THEN 4 WHEN (substring(anon_27.security_code, 1, 1) IN ('D', 'L')) THEN 5
    WHEN (substring(anon_27.security_code, 1, 1) IN ('E', 'M', 'U')) THEN 6 WHEN (substring(anon_27.security_code, 1, 1) IN ('F', 'N', 'V')) THEN 7 WHEN (substring(anon_27.security_code, 1, 1) IN ('G', 'O', 'W')) THEN 8
    WHEN (substring(anon_27.security_code, 1, 1) IN ('H', 'P', 'X')) THEN 9 END END + CASE WHEN ((0 + CASE WHEN (substring(anon_27.security_code, 3, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 4, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 5, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 6, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 7, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 8, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 9, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 10, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 11, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + 10) % 2 = 1) THEN CASE WHEN (substring(anon_27.security_code, 2, 1) IN ('J', 'O')) THEN 0 WHEN (substring(anon_27.security_code, 2, 1) IN ('A', 'T', 'Y')) THEN 1
    WHEN (substring(anon_27.security_code, 2, 1) IN ('F', 'K')) THEN 2 WHEN (substring(anon_27.security_code, 2, 1) IN ('B', 'P', 'U')) THEN 3 WHEN (substring(anon_27.security_code, 2, 1) IN ('G', 'L', 'Z')) THEN 4
    WHEN (substring(anon_27.security_code, 2, 1) IN ('C', 'Q', 'V')) THEN 5 WHEN (substring(anon_27.security_code, 2, 1) IN ('H', 'M')) THEN 6 WHEN (substring(anon_27.security_code, 2, 1) IN ('D', 'R', 'W')) THEN 7
    WHEN (substring(anon_27.security_code, 2, 1) IN ('I', 'N')) THEN 8 WHEN (substring(anon_27.security_code, 2, 1) IN ('E', 'S', 'X')) THEN 9 END ELSE CASE
    WHEN (substring(anon_27.security_code, 2, 1) IN ('I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_27.security_code, 2, 1) IN ('J', 'R', 'Z')) THEN 1 WHEN (substring(anon_27.security_code, 2, 1) IN ('A', 'S')) THEN 2
    WHEN (substring(anon_27.security_code, 2, 1) IN ('B', 'T')) THEN 3 WHEN (substring(anon_27.security_code, 2, 1) IN ('C', 'K')) THEN 4 WHEN (substring(anon_27.security_code, 2, 1) IN ('D', 'L')) THEN 5
    WHEN (substring(anon_27.security_code, 2, 1) IN ('E', 'M', 'U')) THEN 6 WHEN (substring(anon_27.security_code, 2, 1) IN ('F', 'N', 'V')) THEN 7 WHEN (substring(anon_27.security_code, 2, 1) IN ('G', 'O', 'W')) THEN 8
    WHEN (substring(anon_27.security_code, 2, 1) IN ('H', 'P', 'X')) THEN 9 END END + CASE WHEN ((0 + CASE WHEN (substring(anon_27.security_code, 4, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 5, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 6, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 7, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 8, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 9, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 10, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 11, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + 9) % 2 = 1) THEN CASE WHEN (substring(anon_27.security_code, 3, 1) IN ('0', 'J', 'O')) THEN 0 WHEN (substring(anon_27.security_code, 3, 1) IN ('5', 'A', 'T', 'Y')) THEN 1
    WHEN (substring(anon_27.security_code, 3, 1) IN ('1', 'F', 'K')) THEN 2 WHEN (substring(anon_27.security_code, 3, 1) IN ('6', 'B', 'P', 'U')) THEN 3
    WHEN (substring(anon_27.security_code, 3, 1) IN ('2', 'G', 'L', 'Z')) THEN 4 WHEN (substring(anon_27.security_code, 3, 1) IN ('7', 'C', 'Q', 'V')) THEN 5
    WHEN (substring(anon_27.security_code, 3, 1) IN ('3', 'H', 'M')) THEN 6 WHEN (substring(anon_27.security_code, 3, 1) IN ('8', 'D', 'R', 'W')) THEN 7
    WHEN (substring(anon_27.security_code, 3, 1) IN ('4', 'I', 'N')) THEN 8 WHEN (substring(anon_27.security_code, 3, 1) IN ('9', 'E', 'S', 'X')) THEN 9 END
    ELSE CASE WHEN (substring(anon_27.security_code, 3, 1) IN ('0', 'I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_27.security_code, 3, 1) IN ('1', 'J', 'R', 'Z')) THEN 1
    WHEN (substring(anon_27.security_code, 3, 1) IN ('2', 'A', 'S')) THEN 2 WHEN (substring(anon_27.security_code, 3, 1) IN ('3', 'B', 'T')) THEN 3 WHEN (substring(anon_27.security_code, 3, 1) IN ('4', 'C', 'K')) THEN 4
    WHEN (substring(anon_27.security_code, 3, 1) IN ('5', 'D', 'L')) THEN 5 WHEN (substring(anon_27.security_code, 3, 1) IN ('6', 'E', 'M', 'U')) THEN 6
    WHEN (substring(anon_27.security_code, 3, 1) IN ('7', 'F', 'N', 'V')) THEN 7 WHEN (substring(anon_27.security_code, 3, 1) IN ('8', 'G', 'O', 'W')) THEN 8
    WHEN (substring(anon_27.security_code, 3, 1) IN ('9', 'H', 'P', 'X')) THEN 9 END END + CASE WHEN ((0 + CASE WHEN (substring(anon_27.security_code, 5, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 6, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 7, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 8, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 9, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 10, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 11, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + 8) % 2 = 1) THEN CASE WHEN (substring(anon_27.security_code, 4, 1) IN ('0', 'J', 'O')) THEN 0 WHEN (substring(anon_27.security_code, 4, 1) IN ('5', 'A', 'T', 'Y')) THEN 1
    WHEN (substring(anon_27.security_code, 4, 1) IN ('1', 'F', 'K')) THEN 2 WHEN (substring(anon_27.security_code, 4, 1) IN ('6', 'B', 'P', 'U')) THEN 3
    WHEN (substring(anon_27.security_code, 4, 1) IN ('2', 'G', 'L', 'Z')) THEN 4 WHEN (substring(anon_27.security_code, 4, 1) IN ('7', 'C', 'Q', 'V')) THEN 5
    WHEN (substring(anon_27.security_code, 4, 1) IN ('3', 'H', 'M')) THEN 6 WHEN (substring(anon_27.security_code, 4, 1) IN ('8', 'D', 'R', 'W')) THEN 7
    WHEN (substring(anon_27.security_code, 4, 1) IN ('4', 'I', 'N')) THEN 8 WHEN (substring(anon_27.security_code, 4, 1) IN ('9', 'E', 'S', 'X')) THEN 9 END
    ELSE CASE WHEN (substring(anon_27.security_code, 4, 1) IN ('0', 'I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_27.security_code, 4, 1) IN ('1', 'J', 'R', 'Z')) THEN 1
    WHEN (substring(anon_27.security_code, 4, 1) IN ('2', 'A', 'S')) THEN 2 WHEN (substring(anon_27.security_code, 4, 1) IN ('3', 'B', 'T')) THEN 3 WHEN (substring(anon_27.security_code, 4, 1) IN ('4', 'C', 'K')) THEN 4
    WHEN (substring(anon_27.security_code, 4, 1) IN ('5', 'D', 'L')) THEN 5 WHEN (substring(anon_27.security_code, 4, 1) IN ('6', 'E', 'M', 'U')) THEN 6
    WHEN (substring(anon_27.security_code, 4, 1) IN ('7', 'F', 'N', 'V')) THEN 7 WHEN (substring(anon_27.security_code, 4, 1) IN ('8', 'G', 'O', 'W')) THEN 8
    WHEN (substring(anon_27.security_code, 4, 1) IN ('9', 'H', 'P', 'X')) THEN 9 END END + CASE WHEN ((0 + CASE WHEN (substring(anon_27.security_code, 6, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 7, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 8, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 9, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 10, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 11, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + 7) % 2 = 1) THEN CASE WHEN (substring(anon_27.security_code, 5, 1) IN ('0', 'J', 'O')) THEN 0 WHEN (substring(anon_27.security_code, 5, 1) IN ('5', 'A', 'T', 'Y')) THEN 1
    WHEN (substring(anon_27.security_code, 5, 1) IN ('1', 'F', 'K')) THEN 2 WHEN (substring(anon_27.security_code, 5, 1) IN ('6', 'B', 'P', 'U')) THEN 3
    WHEN (substring(anon_27.security_code, 5, 1) IN ('2', 'G', 'L', 'Z')) THEN 4 WHEN (substring(anon_27.security_code, 5, 1) IN ('7', 'C', 'Q', 'V')) THEN 5
    WHEN (substring(anon_27.security_code, 5, 1) IN ('3', 'H', 'M')) THEN 6 WHEN (substring(anon_27.security_code, 5, 1) IN ('8', 'D', 'R', 'W')) THEN 7
    WHEN (substring(anon_27.security_code, 5, 1) IN ('4', 'I', 'N')) THEN 8 WHEN (substring(anon_27.security_code, 5, 1) IN ('9', 'E', 'S', 'X')) THEN 9 END
    ELSE CASE WHEN (substring(anon_27.security_code, 5, 1) IN ('0', 'I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_27.security_code, 5, 1) IN ('1', 'J', 'R', 'Z')) THEN 1
    WHEN (substring(anon_27.security_code, 5, 1) IN ('2', 'A', 'S')) THEN 2 WHEN (substring(anon_27.security_code, 5, 1) IN ('3', 'B', 'T')) THEN 3 WHEN (substring(anon_27.security_code, 5, 1) IN ('4', 'C', 'K')) THEN 4
    WHEN (substring(anon_27.security_code, 5, 1) IN ('5', 'D', 'L')) THEN 5 WHEN (substring(anon_27.security_code, 5, 1) IN ('6', 'E', 'M', 'U')) THEN 6
    WHEN (substring(anon_27.security_code, 5, 1) IN ('7', 'F', 'N', 'V')) THEN 7 WHEN (substring(anon_27.security_code, 5, 1) IN ('8', 'G', 'O', 'W')) THEN 8
    WHEN (substring(anon_27.security_code, 5, 1) IN ('9', 'H', 'P', 'X')) THEN 9 END END + CASE WHEN ((0 + CASE WHEN (substring(anon_27.security_code, 7, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 8, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 9, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 10, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 11, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + 6) % 2 = 1) THEN CASE WHEN (substring(anon_27.security_code, 6, 1) IN ('0', 'J', 'O')) THEN 0 WHEN (substring(anon_27.security_code, 6, 1) IN ('5', 'A', 'T', 'Y')) THEN 1
    WHEN (substring(anon_27.security_code, 6, 1) IN ('1', 'F', 'K')) THEN 2 WHEN (substring(anon_27.security_code, 6, 1) IN ('6', 'B', 'P', 'U')) THEN 3
    WHEN (substring(anon_27.security_code, 6, 1) IN ('2', 'G', 'L', 'Z')) THEN 4 WHEN (substring(anon_27.security_code, 6, 1) IN ('7', 'C', 'Q', 'V')) THEN 5
    WHEN (substring(anon_27.security_code, 6, 1) IN ('3', 'H', 'M')) THEN 6 WHEN (substring(anon_27.security_code, 6, 1) IN ('8', 'D', 'R', 'W')) THEN 7
    WHEN (substring(anon_27.security_code, 6, 1) IN ('4', 'I', 'N')) THEN 8 WHEN (substring(anon_27.security_code, 6, 1) IN ('9', 'E', 'S', 'X')) THEN 9 END
    ELSE CASE WHEN (substring(anon_27.security_code, 6, 1) IN ('0', 'I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_27.security_code, 6, 1) IN ('1', 'J', 'R', 'Z')) THEN 1
    WHEN (substring(anon_27.security_code, 6, 1) IN ('2', 'A', 'S')) THEN 2 WHEN (substring(anon_27.security_code, 6, 1) IN ('3', 'B', 'T')) THEN 3 WHEN (substring(anon_27.security_code, 6, 1) IN ('4', 'C', 'K')) THEN 4
    WHEN (substring(anon_27.security_code, 6, 1) IN ('5', 'D', 'L')) THEN 5 WHEN (substring(anon_27.security_code, 6, 1) IN ('6', 'E', 'M', 'U')) THEN 6
    WHEN (substring(anon_27.security_code, 6, 1) IN ('7', 'F', 'N', 'V')) THEN 7 WHEN (substring(anon_27.security_code, 6, 1) IN ('8', 'G', 'O', 'W')) THEN 8
    WHEN (substring(anon_27.security_code, 6, 1) IN ('9', 'H', 'P', 'X')) THEN 9 END END + CASE WHEN ((0 + CASE WHEN (substring(anon_27.security_code, 8, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 9, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 10, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 11, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + 5) % 2 = 1) THEN CASE WHEN (substring(anon_27.security_code, 7, 1) IN ('0', 'J', 'O')) THEN 0 WHEN (substring(anon_27.security_code, 7, 1) IN ('5', 'A', 'T', 'Y')) THEN 1
    WHEN (substring(anon_27.security_code, 7, 1) IN ('1', 'F', 'K')) THEN 2 WHEN (substring(anon_27.security_code, 7, 1) IN ('6', 'B', 'P', 'U')) THEN 3
    WHEN (substring(anon_27.security_code, 7, 1) IN ('2', 'G', 'L', 'Z')) THEN 4 WHEN (substring(anon_27.security_code, 7, 1) IN ('7', 'C', 'Q', 'V')) THEN 5
    WHEN (substring(anon_27.security_code, 7, 1) IN ('3', 'H', 'M')) THEN 6 WHEN (substring(anon_27.security_code, 7, 1) IN ('8', 'D', 'R', 'W')) THEN 7
    WHEN (substring(anon_27.security_code, 7, 1) IN ('4', 'I', 'N')) THEN 8 WHEN (substring(anon_27.security_code, 7, 1) IN ('9', 'E', 'S', 'X')) THEN 9 END
    ELSE CASE WHEN (substring(anon_27.security_code, 7, 1) IN ('0', 'I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_27.security_code, 7, 1) IN ('1', 'J', 'R', 'Z')) THEN 1
    WHEN (substring(anon_27.security_code, 7, 1) IN ('2', 'A', 'S')) THEN 2 WHEN (substring(anon_27.security_code, 7, 1) IN ('3', 'B', 'T')) THEN 3 WHEN (substring(anon_27.security_code, 7, 1) IN ('4', 'C', 'K')) THEN 4
    WHEN (substring(anon_27.security_code, 7, 1) IN ('5', 'D', 'L')) THEN 5 WHEN (substring(anon_27.security_code, 7, 1) IN ('6', 'E', 'M', 'U')) THEN 6
    WHEN (substring(anon_27.security_code, 7, 1) IN ('7', 'F', 'N', 'V')) THEN 7 WHEN (substring(anon_27.security_code, 7, 1) IN ('8', 'G', 'O', 'W')) THEN 8
    WHEN (substring(anon_27.security_code, 7, 1) IN ('9', 'H', 'P', 'X')) THEN 9 END END + CASE WHEN ((0 + CASE WHEN (substring(anon_27.security_code, 9, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 10, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 11, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + 4) % 2 = 1) THEN CASE WHEN (substring(anon_27.security_code, 8, 1) IN ('0', 'J', 'O')) THEN 0 WHEN (substring(anon_27.security_code, 8, 1) IN ('5', 'A', 'T', 'Y')) THEN 1
    WHEN (substring(anon_27.security_code, 8, 1) IN ('1', 'F', 'K')) THEN 2 WHEN (substring(anon_27.security_code, 8, 1) IN ('6', 'B', 'P', 'U')) THEN 3
    WHEN (substring(anon_27.security_code, 8, 1) IN ('2', 'G', 'L', 'Z')) THEN 4 WHEN (substring(anon_27.security_code, 8, 1) IN ('7', 'C', 'Q', 'V')) THEN 5
    WHEN (substring(anon_27.security_code, 8, 1) IN ('3', 'H', 'M')) THEN 6 WHEN (substring(anon_27.security_code, 8, 1) IN ('8', 'D', 'R', 'W')) THEN 7
    WHEN (substring(anon_27.security_code, 8, 1) IN ('4', 'I', 'N')) THEN 8 WHEN (substring(anon_27.security_code, 8, 1) IN ('9', 'E', 'S', 'X')) THEN 9 END
    ELSE CASE WHEN (substring(anon_27.security_code, 8, 1) IN ('0', 'I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_27.security_code, 8, 1) IN ('1', 'J', 'R', 'Z')) THEN 1
    WHEN (substring(anon_27.security_code, 8, 1) IN ('2', 'A', 'S')) THEN 2 WHEN (substring(anon_27.security_code, 8, 1) IN ('3', 'B', 'T')) THEN 3 WHEN (substring(anon_27.security_code, 8, 1) IN ('4', 'C', 'K')) THEN 4
    WHEN (substring(anon_27.security_code, 8, 1) IN ('5', 'D', 'L')) THEN 5 WHEN (substring(anon_27.security_code, 8, 1) IN ('6', 'E', 'M', 'U')) THEN 6
    WHEN (substring(anon_27.security_code, 8, 1) IN ('7', 'F', 'N', 'V')) THEN 7 WHEN (substring(anon_27.security_code, 8, 1) IN ('8', 'G', 'O', 'W')) THEN 8
    WHEN (substring(anon_27.security_code, 8, 1) IN ('9', 'H', 'P', 'X')) THEN 9 END END + CASE WHEN ((0 + CASE WHEN (substring(anon_27.security_code, 10, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + CASE WHEN (substring(anon_27.security_code, 11, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + 3) % 2 = 1) THEN CASE WHEN (substring(anon_27.security_code, 9, 1) IN ('0', 'J', 'O')) THEN 0 WHEN (substring(anon_27.security_code, 9, 1) IN ('5', 'A', 'T', 'Y')) THEN 1
    WHEN (substring(anon_27.security_code, 9, 1) IN ('1', 'F', 'K')) THEN 2 WHEN (substring(anon_27.security_code, 9, 1) IN ('6', 'B', 'P', 'U')) THEN 3
    WHEN (substring(anon_27.security_code, 9, 1) IN ('2', 'G', 'L', 'Z')) THEN 4 WHEN (substring(anon_27.security_code, 9, 1) IN ('7', 'C', 'Q', 'V')) THEN 5
    WHEN (substring(anon_27.security_code, 9, 1) IN ('3', 'H', 'M')) THEN 6 WHEN (substring(anon_27.security_code, 9, 1) IN ('8', 'D', 'R', 'W')) THEN 7
    WHEN (substring(anon_27.security_code, 9, 1) IN ('4', 'I', 'N')) THEN 8 WHEN (substring(anon_27.security_code, 9, 1) IN ('9', 'E', 'S', 'X')) THEN 9 END
    ELSE CASE WHEN (substring(anon_27.security_code, 9, 1) IN ('0', 'I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_27.security_code, 9, 1) IN ('1', 'J', 'R', 'Z')) THEN 1
    WHEN (substring(anon_27.security_code, 9, 1) IN ('2', 'A', 'S')) THEN 2 WHEN (substring(anon_27.security_code, 9, 1) IN ('3', 'B', 'T')) THEN 3 WHEN (substring(anon_27.security_code, 9, 1) IN ('4', 'C', 'K')) THEN 4
    WHEN (substring(anon_27.security_code, 9, 1) IN ('5', 'D', 'L')) THEN 5 WHEN (substring(anon_27.security_code, 9, 1) IN ('6', 'E', 'M', 'U')) THEN 6
    WHEN (substring(anon_27.security_code, 9, 1) IN ('7', 'F', 'N', 'V')) THEN 7 WHEN (substring(anon_27.security_code, 9, 1) IN ('8', 'G', 'O', 'W')) THEN 8
    WHEN (substring(anon_27.security_code, 9, 1) IN ('9', 'H', 'P', 'X')) THEN 9 END END + CASE WHEN ((0 + CASE WHEN (substring(anon_27.security_code, 11, 1) IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')) THEN 1
    ELSE 0 END + 2) % 2 = 1) THEN CASE WHEN (substring(anon_27.security_code, 10, 1) IN ('0', 'J', 'O')) THEN 0 WHEN (substring(anon_27.security_code, 10, 1) IN ('5', 'A', 'T', 'Y')) THEN 1
    WHEN (substring(anon_27.security_code, 10, 1) IN ('1', 'F', 'K')) THEN 2 WHEN (substring(anon_27.security_code, 10, 1) IN ('6', 'B', 'P', 'U')) THEN 3
    WHEN (substring(anon_27.security_code, 10, 1) IN ('2', 'G', 'L', 'Z')) THEN 4 WHEN (substring(anon_27.security_code, 10, 1) IN ('7', 'C', 'Q', 'V')) THEN 5
    WHEN (substring(anon_27.security_code, 10, 1) IN ('3', 'H', 'M')) THEN 6 WHEN (substring(anon_27.security_code, 10, 1) IN ('8', 'D', 'R', 'W')) THEN 7
    WHEN (substring(anon_27.security_code, 10, 1) IN ('4', 'I', 'N')) THEN 8 WHEN (substring(anon_27.security_code, 10, 1) IN ('9', 'E', 'S', 'X')) THEN 9 END
    ELSE CASE WHEN (substring(anon_27.security_code, 10, 1) IN ('0', 'I', 'Q', 'Y')) THEN 0 WHEN (substring(anon_27.security_code, 10, 1) IN ('1', 'J', 'R', 'Z')) THEN 1
    WHEN (substring(anon_27.security_code, 10, 1) IN ('2', 'A', 'S')) THEN 2 WHEN (substring(anon_27.security_code, 10, 1) IN ('3', 'B', 'T')) THEN 3 WHEN (substring(anon_27.security_code, 10, 1) IN ('4', 'C', 'K')) THEN 4
    WHEN (substring(anon_27.security_code, 10, 1) IN ('5', 'D', 'L')) THEN 5 WHEN (substring(anon_27.security_code, 10, 1) IN ('6', 'E', 'M', 'U')) THEN 6
    WHEN (substring(anon_27.security_code, 10, 1) IN ('7', 'F', 'N', 'V')) THEN 7 WHEN (substring(anon_27.security_code, 10, 1) IN ('8', 'G', 'O', 'W')) THEN 8
    WHEN (substring(anon_27.security_code, 10, 1) IN ('9', 'H', 'P', 'X')) THEN 9 END END + CASE WHEN ((0 + 1) % 2 = 1) THEN CASE WHEN (substring(anon_27.security_code, 11, 1) IN ('0', 'J', 'O')) THEN 0
    WHEN (substring(anon_27.security_code, 11, 1) IN ('5', 'A', 'T', 'Y')) THEN 1 WHEN (substring(anon_27.security_code, 11, 1) IN ('1', 'F', 'K')) THEN 2
    WHEN (substring(anon_27.security_code, 11, 1) IN ('6', 'B', 'P', 'U')) THEN 3 WHEN (substring(anon_27.security_code, 11, 1) IN ('2', 'G', 'L', 'Z')) THEN 4
    WHEN (substring(anon_27.security_code, 11, 1) IN ('7', 'C', 'Q', 'V')) THEN 5 WHEN (substring(anon_27.security_code, 11, 1) IN ('3', 'H', 'M')) THEN 6
    WHEN (substring(anon_27.security_code, 11, 1) IN ('8', 'D', 'R', 'W')) THEN 7 WHEN (substring(anon_27.security_code, 11, 1) IN ('4', 'I', 'N')) THEN 8
    WHEN (substring(anon_27.security_code, 11, 1) IN ('9', 'E', 'S', 'X')) THEN 9 END ELSE CASE WHEN (substring(anon_27.security_code, 11, 1) IN ('0', 'I', 'Q', 'Y')) THEN 0
    WHEN (substring(anon_27.security_code, 11, 1) IN ('1', 'J', 'R', 'Z')) THEN 1 WHEN (substring(anon_27.security_code, 11, 1) IN ('2', 'A', 'S')) THEN 2
    WHEN (substring(anon_27.security_code, 11, 1) IN ('3', 'B', 'T')) THEN 3 WHEN (substring(anon_27.security_code, 11, 1) IN ('4', 'C', 'K')) THEN 4 WHEN (substring(anon_27.security_code, 11, 1) IN ('5', 'D', 'L')) THEN 5
    WHEN (substring(anon_27.security_code, 11, 1) IN ('6', 'E', 'M', 'U')) THEN 6 WHEN (substring(anon_27.security_code, 11, 1) IN ('7', 'F', 'N', 'V')) THEN 7
    WHEN (substring(anon_27.security_code, 11, 1) IN ('8', 'G', 'O', 'W')) THEN 8 WHEN (substring(anon_27.security_code, 11, 1) IN ('9', 'H', 'P', 'X')) THEN 9 END END + CASE
    WHEN ((0 + 0) % 2 = 1) THEN CASE WHEN (substring(anon_27.security_code, 12, 1) IN ('0')) THEN 0 WHEN (substring(anon_27.security_code, 12, 1) IN ('5')) THEN 1
    WHEN (substring(anon_27.security_code, 12, 1) IN ('1')) THEN 2 WHEN (substring(anon_27.security_code, 12, 1) IN ('6')) THEN 3 WHEN (substring(anon_27.security_code, 12, 1) IN ('2')) THEN 4
    WHEN (substring(anon_27.security_code, 12, 1) IN ('7')) THEN 5 WHEN (substring(anon_27.security_code, 12, 1) IN ('3')) THEN 6 WHEN (substring(anon_27.security_code, 12, 1) IN ('8')) THEN 7
    WHEN (substring(anon_27.security_code, 12, 1) IN ('4')) THEN 8 WHEN (substring(anon_27.security_code, 12, 1) IN ('9')) THEN 9 END ELSE CASE WHEN (substring(anon_27.security_code, 12, 1) IN ('0')) THEN 0
    WHEN (substring(anon_27.security_code, 12, 1) IN ('1')) THEN 1 WHEN (substring(anon_27.security_code, 12, 1) IN ('2')) THEN 2 WHEN (substring(anon_27.security_code, 12, 1) IN ('3')) THEN 3
    WHEN (substring(anon_27.security_code, 12, 1) IN ('4')) THEN 4 WHEN (substring(anon_27.security_code, 12, 1) IN ('5')) THEN 5 WHEN (substring(anon_27.security_code, 12, 1) IN ('6')) THEN 6
    WHEN (substring(anon_27.security_code, 12, 1) IN ('7')) THEN 7 WHEN (substring(anon_27.security_code, 12, 1) IN ('8')) THEN 8 WHEN (substring(anon_27.security_code, 12, 1) IN ('9')) THEN 9 END END) % 10 = 0) THEN 1
    ELSE 0 END WHEN (anon_27.security_code_kind = 'CUSIP') THEN CASE WHEN ((LEN(anon_27.security_code + '.') - 1) = 9 AND (CASE WHEN (substring(anon_27.security_code, 1, 1) IN ('0', 'J', 'S', '@')) THEN 0
    WHEN (substring(anon_27.security_code, 1, 1) IN ('1', 'A', 'T', '#')) THEN 1 WHEN (substring(anon_27.security_code, 1, 1) IN ('2', 'B', 'K')) THEN 2
    WHEN (substring(anon_27.security_code, 1, 1) IN ('3', 'C', 'L', 'U')) THEN 3 WHEN (substring(anon_27.security_code, 1, 1) IN ('4', 'D', 'M', 'V')) THEN 4
    WHEN (substring(anon_27.security_code, 1, 1) IN ('5', 'E', 'N', 'W')) THEN 5 WHEN (substring(anon_27.security_code, 1, 1) IN ('6', 'F', 'O', 'X')) THEN 6
    WHEN (substring(anon_27.security_code, 1, 1) IN ('7', 'G', 'P', 'Y')) THEN 7 WHEN (substring(anon_27.security_code, 1, 1) IN ('8', 'H', 'Q', 'Z')) THEN 8
    WHEN (substring(anon_27.security_code, 1, 1) IN ('9', 'I', 'R', '*')) THEN 9 END + CASE WHEN (substring(anon_27.security_code, 2, 1) IN ('0', 'E', 'N', 'W')) THEN 0
    WHEN (substring(anon_27.security_code, 2, 1) IN ('5', 'J', 'S', '@')) THEN 1 WHEN (substring(anon_27.security_code, 2, 1) IN ('1', 'A', 'O', 'X')) THEN 2
    WHEN (substring(anon_27.security_code, 2, 1) IN ('6', 'F', 'T', '#')) THEN 3 WHEN (substring(anon_27.security_code, 2, 1) IN ('2', 'B', 'K', 'Y')) THEN 4
    WHEN (substring(anon_27.security_code, 2, 1) IN ('7', 'G', 'P')) THEN 5 WHEN (substring(anon_27.security_code, 2, 1) IN ('3', 'C', 'L', 'U')) THEN 6
    WHEN (substring(anon_27.security_code, 2, 1) IN ('8', 'H', 'Q', 'Z')) THEN 7 WHEN (substring(anon_27.security_code, 2, 1) IN ('4', 'D', 'M', 'V')) THEN 8
    WHEN (substring(anon_27.security_code, 2, 1) IN ('9', 'I', 'R', '*')) THEN 9 END + CASE WHEN (substring(anon_27.security_code, 3, 1) IN ('0', 'J', 'S', '@')) THEN 0
    WHEN (substring(anon_27.security_code, 3, 1) IN ('1', 'A', 'T', '#')) THEN 1 WHEN (substring(anon_27.security_code, 3, 1) IN ('2', 'B', 'K')) THEN 2
    WHEN (substring(anon_27.security_code, 3, 1) IN ('3', 'C', 'L', 'U')) THEN 3 WHEN (substring(anon_27.security_code, 3, 1) IN ('4', 'D', 'M', 'V')) THEN 4
    WHEN (substring(anon_27.security_code, 3, 1) IN ('5', 'E', 'N', 'W')) THEN 5 WHEN (substring(anon_27.security_code, 3, 1) IN ('6', 'F', 'O', 'X')) THEN 6
    WHEN (substring(anon_27.security_code, 3, 1) IN ('7', 'G', 'P', 'Y')) THEN 7 WHEN (substring(anon_27.security_code, 3, 1) IN ('8', 'H', 'Q', 'Z')) THEN 8
    WHEN (substring(anon_27.security_code, 3, 1) IN ('9', 'I', 'R', '*')) THEN 9 END + CASE WHEN (substring(anon_27.security_code, 4, 1) IN ('0', 'E', 'N', 'W')) THEN 0
    WHEN (substring(anon_27.security_code, 4, 1) IN ('5', 'J', 'S', '@')) THEN 1 WHEN (substring(anon_27.security_code, 4, 1) IN ('1', 'A', 'O', 'X')) THEN 2
    WHEN (substring(anon_27.security_code, 4, 1) IN ('6', 'F', 'T', '#')) THEN 3 WHEN (substring(anon_27.security_code, 4, 1) IN ('2', 'B', 'K', 'Y')) THEN 4
    WHEN (substring(anon_27.security_code, 4, 1) IN ('7', 'G', 'P')) THEN 5 WHEN (substring(anon_27.security_code, 4, 1) IN ('3', 'C', 'L', 'U')) THEN 6
    WHEN (substring(anon_27.security_code, 4, 1) IN ('8', 'H', 'Q', 'Z')) THEN 7 WHEN (substring(anon_27.security_code, 4, 1) IN ('4', 'D', 'M', 'V')) THEN 8
    WHEN (substring(anon_27.security_code, 4, 1) IN ('9', 'I', 'R', '*')) THEN 9 END + CASE WHEN (substring(anon_27.security_code, 5, 1) IN ('0', 'J', 'S', '@')) THEN 0
    WHEN (substring(anon_27.security_code, 5, 1) IN ('1', 'A', 'T', '#')) THEN 1 WHEN (substring(anon_27.security_code, 5, 1) IN ('2', 'B', 'K')) THEN 2
    WHEN (substring(anon_27.security_code, 5, 1) IN ('3', 'C', 'L', 'U')) THEN 3 WHEN (substring(anon_27.security_code, 5, 1) IN ('4', 'D', 'M', 'V')) THEN 4
    WHEN (substring(anon_27.security_code, 5, 1) IN ('5', 'E', 'N', 'W')) THEN 5 WHEN (substring(anon_27.security_code, 5, 1) IN ('6', 'F', 'O', 'X')) THEN 6
    WHEN (substring(anon_27.security_code, 5, 1) IN ('7', 'G', 'P', 'Y')) THEN 7 WHEN (substring(anon_27.security_code, 5, 1) IN ('8', 'H', 'Q', 'Z')) THEN 8
    WHEN (substring(anon_27.security_code, 5, 1) IN ('9', 'I', 'R', '*')) THEN 9 END + CASE WHEN (substring(anon_27.security_code, 6, 1) IN ('0', 'E', 'N', 'W')) THEN 0
    WHEN (substring(anon_27.security_code, 6, 1) IN ('5', 'J', 'S', '@')) THEN 1 WHEN (substring(anon_27.security_code, 6, 1) IN ('1', 'A', 'O', 'X')) THEN 2
    WHEN (substring(anon_27.security_code, 6, 1) IN ('6', 'F', 'T', '#')) THEN 3 WHEN (substring(anon_27.security_code, 6, 1) IN ('2', 'B', 'K', 'Y')) THEN 4
    WHEN (substring(anon_27.security_code, 6, 1) IN ('7', 'G', 'P')) THEN 5 WHEN (substring(anon_27.security_code, 6, 1) IN ('3', 'C', 'L', 'U')) THEN 6
    WHEN (substring(anon_27.security_code, 6, 1) IN ('8', 'H', 'Q', 'Z')) THEN 7 WHEN (substring(anon_27.security_code, 6, 1) IN ('4', 'D', 'M', 'V')) THEN 8
    WHEN (substring(anon_27.security_code, 6, 1) IN ('9', 'I', 'R', '*')) THEN 9 END + CASE WHEN (substring(anon_27.security_code, 7, 1) IN ('0', 'J', 'S', '@')) THEN 0
    WHEN (substring(anon_27.security_code, 7, 1) IN ('1', 'A', 'T', '#')) THEN 1 WHEN (substring(anon_27.security_code, 7, 1) IN ('2', 'B', 'K')) THEN 2
    WHEN (substring(anon_27.security_code, 7, 1) IN ('3', 'C', 'L', 'U')) THEN 3 WHEN (substring(anon_27.security_code, 7, 1) IN ('4', 'D', 'M', 'V')) THEN 4
    WHEN (substring(anon_27.security_code, 7, 1) IN ('5', 'E', 'N', 'W')) THEN 5 WHEN (substring(anon_27.security_code, 7, 1) IN ('6', 'F', 'O', 'X')) THEN 6
    WHEN (substring(anon_27.security_code, 7, 1) IN ('7', 'G', 'P', 'Y')) THEN 7 WHEN (substring(anon_27.security_code, 7, 1) IN ('8', 'H', 'Q', 'Z')) THEN 8
    WHEN (substring(anon_27.security_code, 7, 1) IN ('9', 'I', 'R', '*')) THEN 9 END + CASE WHEN (substring(anon_27.security_code, 8, 1) IN ('0', 'E', 'N', 'W')) THEN 0
    WHEN (substring(anon_27.security_code, 8, 1) IN ('5', 'J', 'S', '@')) THEN 1 WHEN (substring(anon_27.security_code, 8, 1) IN ('1', 'A', 'O', 'X')) THEN 2
    WHEN (substring(anon_27.security_code, 8, 1) IN ('6', 'F', 'T', '#')) THEN 3 WHEN (substring(anon_27.security_code, 8, 1) IN ('2', 'B', 'K', 'Y')) THEN 4
    WHEN (substring(anon_27.security_code, 8, 1) IN ('7', 'G', 'P')) THEN 5 WHEN (substring(anon_27.security_code, 8, 1) IN ('3', 'C', 'L', 'U')) THEN 6
    WHEN (substring(anon_27.security_code, 8, 1) IN ('8', 'H', 'Q', 'Z')) THEN 7 WHEN (substring(anon_27.security_code, 8, 1) IN ('4', 'D', 'M', 'V')) THEN 8
    WHEN (substring(anon_27.security_code, 8, 1) IN ('9', 'I', 'R', '*')) THEN 9 END + CASE WHEN (substring(anon_27.security_code, 9, 1) IN ('0')) THEN 0
    WHEN (substring(anon_27.security_code, 9, 1) IN ('1')) THEN 1 WHEN (substring(anon_27.security_code, 9, 1) IN ('2')) THEN 2 WHEN (substring(anon_27.security_code, 9, 1) IN ('3')) THEN 3
    WHEN (substring(anon_27.security_code, 9, 1) IN ('4')) THEN 4 WHEN (substring(anon_27.security_code, 9, 1) IN ('5')) THEN 5 WHEN (substring(anon_27.security_code, 9, 1) IN ('6')) THEN 6
    WHEN (substring(anon_27.security_code, 9, 1) IN ('7')) THEN 7 WHEN (substring(anon_27.security_code, 9, 1) IN ('8')) THEN 8 WHEN (substring(anon_27.security_code, 9, 1) IN ('9')) THEN 9 END) % 10 = 0) THEN 1
    ELSE 0 END WHEN (anon_27.security_code_kind = 'SEDOL') THEN CASE WHEN ((LEN(anon_27.security_code + '.') - 1) = 7 AND coalesce(CASE WHEN (substring(anon_27.security_code, 1, 1) IN ('K')) THEN 0
    WHEN (substring(anon_27.security_code, 1, 1) IN ('B', 'L', 'V')) THEN 1 WHEN (substring(anon_27.security_code, 1, 1) IN ('C', 'M', 'W')) THEN 2 WHEN (substring(anon_27.security_code, 1, 1) IN ('D', 'N', 'X')) THEN 3
    WHEN (substring(anon_27.security_code, 1, 1) IN ('Y')) THEN 4 WHEN (substring(anon_27.security_code, 1, 1) IN ('F', 'P', 'Z')) THEN 5 WHEN (substring(anon_27.security_code, 1, 1) IN ('G', 'Q')) THEN 6
    WHEN (substring(anon_27.security_code, 1, 1) IN ('H', 'R')) THEN 7 WHEN (substring(anon_27.security_code, 1, 1) IN ('S')) THEN 8 WHEN (substring(anon_27.security_code, 1, 1) IN ('J', 'T')) THEN 9 END * 1 + CASE
    WHEN (substring(anon_27.security_code, 2, 1) IN ('0', 'K')) THEN 0 WHEN (substring(anon_27.security_code, 2, 1) IN ('1', 'B', 'L', 'V')) THEN 1 WHEN (substring(anon_27.security_code, 2, 1) IN ('2', 'C', 'M', 'W')) THEN 2
    WHEN (substring(anon_27.security_code, 2, 1) IN ('3', 'D', 'N', 'X')) THEN 3 WHEN (substring(anon_27.security_code, 2, 1) IN ('4', 'Y')) THEN 4 WHEN (substring(anon_27.security_code, 2, 1) IN ('5', 'F', 'P', 'Z')) THEN 5
    WHEN (substring(anon_27.security_code, 2, 1) IN ('6', 'G', 'Q')) THEN 6 WHEN (substring(anon_27.security_code, 2, 1) IN ('7', 'H', 'R')) THEN 7 WHEN (substring(anon_27.security_code, 2, 1) IN ('8', 'S')) THEN 8
    WHEN (substring(anon_27.security_code, 2, 1) IN ('9', 'J', 'T')) THEN 9 END * 3 + CASE WHEN (substring(anon_27.security_code, 3, 1) IN ('0', 'K')) THEN 0
    WHEN (substring(anon_27.security_code, 3, 1) IN ('1', 'B', 'L', 'V')) THEN 1 WHEN (substring(anon_27.security_code, 3, 1) IN ('2', 'C', 'M', 'W')) THEN 2
    WHEN (substring(anon_27.security_code, 3, 1) IN ('3', 'D', 'N', 'X')) THEN 3 WHEN (substring(anon_27.security_code, 3, 1) IN ('4', 'Y')) THEN 4 WHEN (substring(anon_27.security_code, 3, 1) IN ('5', 'F', 'P', 'Z')) THEN 5
    WHEN (substring(anon_27.security_code, 3, 1) IN ('6', 'G', 'Q')) THEN 6 WHEN (substring(anon_27.security_code, 3, 1) IN ('7', 'H', 'R')) THEN 7 WHEN (substring(anon_27.security_code, 3, 1) IN ('8', 'S')) THEN 8
    WHEN (substring(anon_27.security_code, 3, 1) IN ('9', 'J', 'T')) THEN 9 END * 1 + CASE WHEN (substring(anon_27.security_code, 4, 1) IN ('0', 'K')) THEN 0
    WHEN (substring(anon_27.security_code, 4, 1) IN ('1', 'B', 'L', 'V')) THEN 1 WHEN (substring(anon_27.security_code, 4, 1) IN ('2', 'C', 'M', 'W')) THEN 2
    WHEN (substring(anon_27.security_code, 4, 1) IN ('3', 'D', 'N', 'X')) THEN 3 WHEN (substring(anon_27.security_code, 4, 1) IN ('4', 'Y')) THEN 4 WHEN (substring(anon_27.security_code, 4, 1) IN ('5', 'F', 'P', 'Z')) THEN 5
    WHEN (substring(anon_27.security_code, 4, 1) IN ('6', 'G', 'Q')) THEN 6 WHEN (substring(anon_27.security_code, 4, 1) IN ('7', 'H', 'R')) THEN 7 WHEN (substring(anon_27.security_code, 4, 1) IN ('8', 'S')) THEN 8
    WHEN (substring(anon_27.security_code, 4, 1) IN ('9', 'J', 'T')) THEN 9 END * 7 + CASE WHEN (substring(anon_27.security_code, 5, 1) IN ('0', 'K')) THEN 0
    WHEN (substring(anon_27.security_code, 5, 1) IN ('1', 'B', 'L', 'V')) THEN 1 WHEN (substring(anon_27.security_code, 5, 1) IN ('2', 'C', 'M', 'W')) THEN 2
    WHEN (substring(anon_27.security_code, 5, 1) IN ('3', 'D', 'N', 'X')) THEN 3 WHEN (substring(anon_27.security_code, 5, 1) IN ('4', 'Y')) THEN 4 WHEN (substring(anon_27.security_code, 5, 1) IN ('5', 'F', 'P', 'Z')) THEN 5
    WHEN (substring(anon_27.security_code, 5, 1) IN ('6', 'G', 'Q')) THEN 6 WHEN (substring(anon_27.security_code, 5, 1) IN ('7', 'H', 'R')) THEN 7 WHEN (substring(anon_27.security_code, 5, 1) IN ('8', 'S')) THEN 8
    WHEN (substring(anon_27.security_code, 5, 1) IN ('9', 'J', 'T')) THEN 9 END * 3 + CASE WHEN (substring(anon_27.security_code, 6, 1) IN ('0', 'K')) THEN 0
    WHEN (substring(anon_27.security_code, 6, 1) IN ('1', 'B', 'L', 'V')) THEN 1 WHEN (substring(anon_27.security_code, 6, 1) IN ('2', 'C', 'M', 'W')) THEN 2
    WHEN (substring(anon_27.security_code, 6, 1) IN ('3', 'D', 'N', 'X')) THEN 3 WHEN (substring(anon_27.security_code, 6, 1) IN ('4', 'Y')) THEN 4 WHEN (substring(anon_27.security_code, 6, 1) IN ('5', 'F', 'P', 'Z')) THEN 5
    WHEN (substring(anon_27.security_code, 6, 1) IN ('6', 'G', 'Q')) THEN 6 WHEN (substring(anon_27.security_code, 6, 1) IN ('7', 'H', 'R')) THEN 7 WHEN (substring(anon_27.security_code, 6, 1) IN ('8', 'S')) THEN 8
    WHEN (substring(anon_27.security_code, 6, 1) IN ('9', 'J', 'T')) THEN 9 END * 9 + CASE WHEN (substring(anon_27.security_code, 7, 1) IN ('0')) THEN 0
    WHEN (substring(anon_27.security_code, 7, 1) IN ('1')) THEN 1 WHEN (substring(anon_27.security_code, 7, 1) IN ('2')) THEN 2 WHEN (substring(anon_27.security_code, 7, 1) IN ('3')) THEN 3
    WHEN (substring(anon_27.security_code, 7, 1) IN ('4')) THEN 4 WHEN (substring(anon_27.security_code, 7, 1) IN ('5')) THEN 5 WHEN (substring(anon_27.security_code, 7, 1) IN ('6')) THEN 6
    WHEN (substring(anon_27.security_code, 7, 1) IN ('7')) THEN 7 WHEN (substring(anon_27.security_code, 7, 1) IN ('8')) THEN 8 WHEN (substring(anon_27.security_code, 7, 1) IN ('9')) THEN 9 END * 1, CASE
    WHEN (substring(anon_27.security_code, 1, 1) IN ('0')) THEN 0 WHEN (substring(anon_27.security_code, 1, 1) IN ('1')) THEN 1 WHEN (substring(anon_27.security_code, 1, 1) IN ('2')) THEN 2
    WHEN (substring(anon_27.security_code, 1, 1) IN ('3')) THEN 3 WHEN (substring(anon_27.security_code, 1, 1) IN ('4')) THEN 4 WHEN (substring(anon_27.security_code, 1, 1) IN ('5')) THEN 5
    WHEN (substring(anon_27.security_code, 1, 1) IN ('6')) THEN 6 WHEN (substring(anon_27.security_code, 1, 1) IN ('7')) THEN 7 WHEN (substring(anon_27.security_code, 1, 1) IN ('8')) THEN 8
    WHEN (substring(anon_27.security_code, 1, 1) IN ('9')) THEN 9 END * 1 + CASE WHEN (substring(anon_27.security_code, 2, 1) IN ('0')) THEN 0 WHEN (substring(anon_27.security_code, 2, 1) IN ('1')) THEN 1
    WHEN (substring(anon_27.security_code, 2, 1) IN ('2')) THEN 2 WHEN (substring(anon_27.security_code, 2, 1) IN ('3')) THEN 3 WHEN (substring(anon_27.security_code, 2, 1) IN ('4')) THEN 4
    WHEN (substring(anon_27.security_code, 2, 1) IN ('5')) THEN 5 WHEN (substring(anon_27.security_code, 2, 1) IN ('6')) THEN 6 WHEN (substring(anon_27.security_code, 2, 1) IN ('7')) THEN 7
    WHEN (substring(anon_27.security_code, 2, 1) IN ('8')) THEN 8 WHEN (substring(anon_27.security_code, 2, 1) IN ('9')) THEN 9 END * 3 + CASE WHEN (substring(anon_27.security_code, 3, 1) IN ('0')) THEN 0
    WHEN (substring(anon_27.security_code, 3, 1) IN ('1')) THEN 1 WHEN (substring(anon_27.security_code, 3, 1) IN ('2')) THEN 2 WHEN (substring(anon_27.security_code, 3, 1) IN ('3')) THEN 3
    WHEN (substring(anon_27.security_code, 3, 1) IN ('4')) THEN 4 WHEN (substring(anon_27.security_code, 3, 1) IN ('5')) THEN 5 WHEN (substring(anon_27.security_code, 3, 1) IN ('6')) THEN 6
    WHEN (substring(anon_27.security_code, 3, 1) IN ('7')) THEN 7 WHEN (substring(anon_27.security_code, 3, 1) IN ('8')) THEN 8 WHEN (substring(anon_27.security_code, 3, 1) IN ('9')) THEN 9 END * 1 + CASE
    WHEN (substring(anon_27.security_code, 4, 1) IN ('0')) THEN 0 WHEN (substring(anon_27.security_code, 4, 1) IN ('1')) THEN 1 WHEN (substring(anon_27.security_code, 4, 1) IN ('2')) THEN 2
    WHEN (substring(anon_27.security_code, 4, 1) IN ('3')) THEN 3 WHEN (substring(anon_27.security_code, 4, 1) IN ('4')) THEN 4 WHEN (substring(anon_27.security_code, 4, 1) IN ('5')) THEN 5
    WHEN (substring(anon_27.security_code, 4, 1) IN ('6')) THEN 6 WHEN (substring(anon_27.security_code, 4, 1) IN ('7')) THEN 7 WHEN (substring(anon_27.security_code, 4, 1) IN ('8')) THEN 8
    WHEN (substring(anon_27.security_code, 4, 1) IN ('9')) THEN 9 END * 7 + CASE WHEN (substring(anon_27.security_code, 5, 1) IN ('0')) THEN 0 WHEN (substring(anon_27.security_code, 5, 1) IN ('1')) THEN 1
    WHEN (substring(anon_27.security_code, 5, 1) IN ('2')) THEN 2 WHEN (substring(anon_27.security_code, 5, 1) IN ('3')) THEN 3 WHEN (substring(anon_27.security_code, 5, 1) IN ('4')) THEN 4
    WHEN (substring(anon_27.security_code, 5, 1) IN ('5')) THEN 5 WHEN (substring(anon_27.security_code, 5, 1) IN ('6')) THEN 6 WHEN (substring(anon_27.security_code, 5, 1) IN ('7')) THEN 7
    WHEN (substring(anon_27.security_code, 5, 1) IN ('8')) THEN 8 WHEN (substring(anon_27.security_code, 5, 1) IN ('9')) THEN 9 END * 3 + CASE WHEN (substring(anon_27.security_code, 6, 1) IN ('0')) THEN 0
    WHEN (substring(anon_27.security_code, 6, 1) IN ('1')) THEN 1 WHEN (substring(anon_27.security_code, 6, 1) IN ('2')) THEN 2 WHEN (substring(anon_27.security_code, 6, 1) IN ('3')) THEN 3
    WHEN (substring(anon_27.security_code, 6, 1) IN ('4')) THEN 4 WHEN (substring(anon_27.security_code, 6, 1) IN ('5')) THEN 5 WHEN (substring(anon_27.security_code, 6, 1) IN ('6')) THEN 6
    WHEN (substring(anon_27.security_code, 6, 1) IN ('7')) THEN 7 WHEN (substring(anon_27.security_code, 6, 1) IN ('8')) THEN 8 WHEN (substring(anon_27.security_code, 6, 1) IN ('9')) THEN 9 END * 9 + CASE
    WHEN (substring(anon_27.security_code, 7, 1) IN ('0')) THEN 0 WHEN (substring(anon_27.security_code, 7, 1) IN ('1')) THEN 1 WHEN (substring(anon_27.security_code, 7, 1) IN ('2')) THEN 2
    WHEN (substring(anon_27.security_code, 7, 1) IN ('3')) THEN 3 WHEN (substring(anon_27.security_code, 7, 1) IN ('4')) THEN 4 WHEN (substring(anon_27.security_code, 7, 1) IN ('5')) THEN 5
    WHEN (substring(anon_27.security_code, 7, 1) IN ('6')) THEN 6 WHEN (substring(anon_27.security_code, 7, 1) IN ('7')) THEN 7 WHEN (substring(anon_27.security_code, 7, 1) IN ('8')) THEN 8
    WHEN (substring(anon_27.security_code, 7, 1) IN ('9')) THEN 9 END * 1) % 10 = 0) THEN 1 ELSE 0 END ELSE 1 END = 0) THEN anon_27.lines ELSE 0 END > 0
),
anon_16 AS (
  SELECT anon_26.security_code_kind, anon_26.security_code, 'Y' AS mistyped
  FROM anon_26
),
anon_14 AS (
  SELECT anon_15.file_id, anon_15.line_number, anon_15.byte_offset, anon_15.byte_length, anon_15.reason, anon_15.detail, anon_15.raw_text, anon_15.sender,
    anon_15.chain, anon_15.action, anon_15.exec_id, anon_15.ref_exec_id, anon_15.cross_reference, anon_15.trade_date, anon_15.trade_time, anon_15.sending_time,
    anon_15.account_code, anon_15.security_code, anon_15.security_code_kind, anon_15.side_code, anon_15.side, anon_15.quantity, anon_15.price, anon_15.venue,
    anon_15.capacity, anon_15.stated_settlement_date, anon_15.stated_commission, anon_15.stated_tax, anon_15.stated_net_money, anon_15.street_reference,
    anon_15.code_sender, anon_15.own_account_id, anon_15.general_account_id, anon_15.account_id, anon_15.code_from, anon_15.code_to, anon_15.security_id,
    anon_15.security_currency, anon_15.clearing_path, anon_15.lookup_reason, anon_15.currency, anon_16.mistyped
  FROM anon_15
  LEFT OUTER JOIN anon_16 ON anon_15.security_code_kind = anon_16.security_code_kind AND anon_15.security_code = anon_16.security_code
),
anon_13 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.sender, anon_14.chain, anon_14.trade_date, anon_14.exec_id, anon_14.action, anon_14.ref_exec_id,
    anon_14.account_id, anon_14.security_id, anon_14.side, anon_14.quantity, anon_14.price, anon_14.currency, anon_14.capacity, anon_14.trade_time, anon_14.sending_time,
    anon_14.stated_settlement_date, anon_14.stated_commission, anon_14.stated_tax, anon_14.cross_reference, anon_14.street_reference, coalesce(anon_14.reason, CASE
    WHEN (anon_14.lookup_reason = 'UNKNOWN_SECURITY') THEN CASE WHEN (anon_14.mistyped = 'Y') THEN 'BAD_CHECK_DIGIT' ELSE 'UNKNOWN_SECURITY' END ELSE anon_14.lookup_reason END) AS edge_reason
  FROM anon_14
),
anon_32 AS (
  SELECT execution_link.file_id, execution_link.line_number, execution_link.sender, execution_link.chain, execution_link.trade_date, execution_link.exec_id,
    execution_link.action, execution_link.carried, execution_link.order_time, execution_link.root_trade_date, execution_link.root_exec_id, execution_link.link_reason,
    execution_link.last
  FROM execution_link
  WHERE execution_link.carried = 'Y' AND coalesce(execution_link.link_reason, '-') != 'UNKNOWN_REFERENCE'
),
anon_31 AS (
  SELECT anon_32.file_id, anon_32.line_number, anon_32.exec_id
  FROM anon_32
),
anon_29 AS (
  SELECT previous_open_reference.file_id, previous_open_reference.line_number, previous_open_reference.sender, previous_open_reference.chain, previous_open_reference.trade_date,
    previous_open_reference.exec_id, previous_open_reference.action, previous_open_reference.ref_exec_id, previous_open_reference.account_id, previous_open_reference.security_id,
    previous_open_reference.side, previous_open_reference.quantity, previous_open_reference.price, previous_open_reference.currency, previous_open_reference.capacity,
    previous_open_reference.trade_time, previous_open_reference.sending_time, previous_open_reference.stated_settlement_date, previous_open_reference.stated_commission,
    previous_open_reference.stated_tax, previous_open_reference.cross_reference, previous_open_reference.street_reference
  FROM previous_open_reference
  WHERE EXISTS (
    SELECT 1 AS anon_30
    FROM anon_31
    WHERE previous_open_reference.file_id = anon_31.file_id AND previous_open_reference.line_number = anon_31.line_number AND previous_open_reference.exec_id = anon_31.exec_id
  )
),
anon_28 AS (
  SELECT anon_29.file_id, anon_29.line_number, anon_29.sender, anon_29.chain, anon_29.trade_date, anon_29.exec_id, anon_29.action, anon_29.ref_exec_id,
    anon_29.account_id, anon_29.security_id, anon_29.side, anon_29.quantity, anon_29.price, anon_29.currency, anon_29.capacity, anon_29.trade_time, anon_29.sending_time,
    anon_29.stated_settlement_date, anon_29.stated_commission, anon_29.stated_tax, anon_29.cross_reference, anon_29.street_reference, CAST(NULL AS VARCHAR(8000)) AS edge_reason
  FROM anon_29
),
anon_12 AS (
  SELECT anon_13.file_id, anon_13.line_number, anon_13.sender, anon_13.chain, anon_13.trade_date, anon_13.exec_id, anon_13.action, anon_13.ref_exec_id,
    anon_13.account_id, anon_13.security_id, anon_13.side, anon_13.quantity, anon_13.price, anon_13.currency, anon_13.capacity, anon_13.trade_time, anon_13.sending_time,
    anon_13.stated_settlement_date, anon_13.stated_commission, anon_13.stated_tax, anon_13.cross_reference, anon_13.street_reference, anon_13.edge_reason
  FROM anon_13
  UNION ALL
  SELECT anon_28.file_id, anon_28.line_number, anon_28.sender, anon_28.chain, anon_28.trade_date, anon_28.exec_id, anon_28.action, anon_28.ref_exec_id,
    anon_28.account_id, anon_28.security_id, anon_28.side, anon_28.quantity, anon_28.price, anon_28.currency, anon_28.capacity, anon_28.trade_time, anon_28.sending_time,
    anon_28.stated_settlement_date, anon_28.stated_commission, anon_28.stated_tax, anon_28.cross_reference, anon_28.street_reference, anon_28.edge_reason
  FROM anon_28
),
anon_10 AS (
  SELECT anon_12.file_id, anon_12.line_number, anon_12.sender, anon_12.chain, anon_12.trade_date, anon_12.exec_id, anon_12.action, anon_12.ref_exec_id,
    anon_12.account_id, anon_12.security_id, anon_12.side, anon_12.quantity, anon_12.price, anon_12.currency, anon_12.capacity, anon_12.trade_time, anon_12.sending_time,
    anon_12.stated_settlement_date, anon_12.stated_commission, anon_12.stated_tax, anon_12.cross_reference, anon_12.street_reference, anon_12.edge_reason,
    repeated_execution.repeat_status, repeated_execution.repeat_reason
  FROM anon_12
  LEFT OUTER JOIN repeated_execution ON anon_12.file_id = repeated_execution.file_id AND anon_12.line_number = repeated_execution.line_number AND anon_12.exec_id = repeated_execution.exec_id
),
anon_11 AS (
  SELECT execution_link.file_id, execution_link.line_number, execution_link.exec_id, execution_link.root_trade_date, execution_link.root_exec_id, execution_link.link_reason,
    execution_link.last
  FROM execution_link
),
anon_9 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.sender, anon_10.chain, anon_10.trade_date, anon_10.exec_id, anon_10.action, anon_10.ref_exec_id,
    anon_10.account_id, anon_10.security_id, anon_10.side, anon_10.quantity, anon_10.price, anon_10.currency, anon_10.capacity, anon_10.trade_time, anon_10.sending_time,
    anon_10.stated_settlement_date, anon_10.stated_commission, anon_10.stated_tax, anon_10.cross_reference, anon_10.street_reference, anon_10.edge_reason,
    anon_10.repeat_status, anon_10.repeat_reason, anon_11.root_trade_date, anon_11.root_exec_id, anon_11.link_reason, anon_11.last
  FROM anon_10
  LEFT OUTER JOIN anon_11 ON anon_10.file_id = anon_11.file_id AND anon_10.line_number = anon_11.line_number AND anon_10.exec_id = anon_11.exec_id
),
anon_7 AS (
  SELECT anon_9.file_id, anon_9.line_number, anon_9.sender, anon_9.chain, anon_9.trade_date, anon_9.exec_id, anon_9.action, anon_9.ref_exec_id, anon_9.account_id,
    anon_9.security_id, anon_9.side, anon_9.quantity, anon_9.price, anon_9.currency, anon_9.capacity, anon_9.trade_time, anon_9.sending_time, anon_9.stated_settlement_date,
    anon_9.stated_commission, anon_9.stated_tax, anon_9.cross_reference, anon_9.street_reference, anon_9.edge_reason, anon_9.repeat_status, anon_9.repeat_reason,
    anon_9.link_reason, anon_9.last, CASE WHEN (anon_9.action = 'NEW') THEN anon_9.trade_date ELSE anon_9.root_trade_date END AS root_trade_date, CASE WHEN (anon_9.action = 'NEW') THEN anon_9.exec_id
    ELSE anon_9.root_exec_id END AS root_exec_id
  FROM anon_9
),
anon_33 AS (
  SELECT execution_link.file_id, execution_link.line_number, execution_link.sender, execution_link.chain, execution_link.trade_date, execution_link.exec_id,
    execution_link.action, execution_link.carried, execution_link.order_time, execution_link.root_trade_date, execution_link.root_exec_id, execution_link.link_reason,
    execution_link.last
  FROM execution_link
  WHERE execution_link.last = 'Y'
),
anon_8 AS (
  SELECT anon_33.sender AS last_sender, anon_33.chain AS last_chain, anon_33.root_trade_date AS last_root_date, anon_33.root_exec_id AS last_root_id, anon_33.action AS last_action
  FROM anon_33
),
anon_6 AS (
  SELECT anon_7.file_id, anon_7.line_number, anon_7.sender, anon_7.chain, anon_7.trade_date, anon_7.exec_id, anon_7.action, anon_7.ref_exec_id, anon_7.account_id,
    anon_7.security_id, anon_7.side, anon_7.quantity, anon_7.price, anon_7.currency, anon_7.capacity, anon_7.trade_time, anon_7.sending_time, anon_7.stated_settlement_date,
    anon_7.stated_commission, anon_7.stated_tax, anon_7.cross_reference, anon_7.street_reference, anon_7.edge_reason, anon_7.repeat_status, anon_7.repeat_reason,
    anon_7.link_reason, anon_7.last, anon_7.root_trade_date, anon_7.root_exec_id, anon_8.last_sender, anon_8.last_chain, anon_8.last_root_date, anon_8.last_root_id,
    anon_8.last_action
  FROM anon_7
  LEFT OUTER JOIN anon_8 ON anon_7.sender = anon_8.last_sender AND anon_7.chain = anon_8.last_chain AND anon_7.root_trade_date = anon_8.last_root_date AND anon_7.root_exec_id = anon_8.last_root_id
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.sender, anon_6.chain, anon_6.trade_date, anon_6.exec_id, anon_6.action, anon_6.ref_exec_id, anon_6.account_id,
    anon_6.security_id, anon_6.side, anon_6.quantity, anon_6.price, anon_6.currency, anon_6.capacity, anon_6.trade_time, anon_6.sending_time, anon_6.stated_settlement_date,
    anon_6.stated_commission, anon_6.stated_tax, anon_6.cross_reference, anon_6.street_reference, anon_6.edge_reason, anon_6.repeat_status, anon_6.repeat_reason,
    anon_6.link_reason, anon_6.last, anon_6.root_trade_date, anon_6.root_exec_id, anon_6.last_sender, anon_6.last_chain, anon_6.last_root_date, anon_6.last_root_id,
    anon_6.last_action, CASE WHEN (coalesce(anon_6.edge_reason, anon_6.repeat_reason, anon_6.link_reason, CASE WHEN (anon_6.last_action IS NOT NULL AND coalesce(anon_6.last, 'N') = 'N') THEN 'CORRECTED'
    ELSE NULL END) = 'CORRECTED' AND anon_6.last_action = 'CANCEL') THEN 'CANCELLED' ELSE coalesce(anon_6.edge_reason, anon_6.repeat_reason, anon_6.link_reason, CASE
    WHEN (anon_6.last_action IS NOT NULL AND coalesce(anon_6.last, 'N') = 'N') THEN 'CORRECTED' ELSE NULL END) END AS reason
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.sender, anon_5.chain, anon_5.trade_date, anon_5.exec_id, anon_5.action, anon_5.ref_exec_id, anon_5.account_id,
    anon_5.security_id, anon_5.side, anon_5.quantity, anon_5.price, anon_5.currency, anon_5.capacity, anon_5.trade_time, anon_5.sending_time, anon_5.stated_settlement_date,
    anon_5.stated_commission, anon_5.stated_tax, anon_5.cross_reference, anon_5.street_reference, anon_5.edge_reason, anon_5.repeat_status, anon_5.repeat_reason,
    anon_5.link_reason, anon_5.last, anon_5.root_trade_date, anon_5.root_exec_id, anon_5.last_sender, anon_5.last_chain, anon_5.last_root_date, anon_5.last_root_id,
    anon_5.last_action, anon_5.reason, CASE WHEN (anon_5.edge_reason = 'NOT_A_TRADE') THEN 'ignored' WHEN (anon_5.edge_reason IS NOT NULL) THEN 'rejected'
    WHEN (anon_5.repeat_status IS NOT NULL) THEN anon_5.repeat_status WHEN (anon_5.link_reason IS NOT NULL) THEN 'rejected' WHEN (anon_5.reason IS NOT NULL) THEN 'superseded'
    ELSE 'accepted' END AS status
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.sender, anon_4.chain, anon_4.trade_date, anon_4.exec_id, anon_4.action, anon_4.ref_exec_id, anon_4.account_id,
    anon_4.security_id, anon_4.side, anon_4.quantity, anon_4.price, anon_4.currency, anon_4.capacity, anon_4.trade_time, anon_4.sending_time, anon_4.stated_settlement_date,
    anon_4.stated_commission, anon_4.stated_tax, anon_4.cross_reference, anon_4.street_reference, anon_4.edge_reason, anon_4.repeat_status, anon_4.repeat_reason,
    anon_4.link_reason, anon_4.last, anon_4.root_trade_date, anon_4.root_exec_id, anon_4.last_sender, anon_4.last_chain, anon_4.last_root_date, anon_4.last_root_id,
    anon_4.last_action, anon_4.reason, anon_4.status, CASE WHEN (anon_4.status = 'accepted' AND anon_4.action != 'CANCEL') THEN 'Y' ELSE 'N' END AS live
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.sender, anon_3.chain, anon_3.trade_date, anon_3.exec_id, anon_3.action, anon_3.ref_exec_id, anon_3.account_id,
    anon_3.security_id, anon_3.side, anon_3.quantity, anon_3.price, anon_3.currency, anon_3.capacity, anon_3.trade_time, anon_3.sending_time, anon_3.stated_settlement_date,
    anon_3.stated_commission, anon_3.stated_tax, anon_3.cross_reference, anon_3.street_reference, anon_3.edge_reason, anon_3.repeat_status, anon_3.repeat_reason,
    anon_3.link_reason, anon_3.last, anon_3.root_trade_date, anon_3.root_exec_id, anon_3.last_sender, anon_3.last_chain, anon_3.last_root_date, anon_3.last_root_id,
    anon_3.last_action, anon_3.reason, anon_3.status, anon_3.live, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS BIGINT) AS line_number, anon_2.sender, anon_2.chain, CAST(anon_2.trade_date AS DATE) AS trade_date,
    anon_2.exec_id, anon_2.action, anon_2.ref_exec_id, CAST(anon_2.root_trade_date AS DATE) AS root_trade_date, anon_2.root_exec_id, anon_2.account_id,
    anon_2.security_id, anon_2.side, CAST(anon_2.quantity AS DECIMAL(18, 6)) AS quantity, CAST(anon_2.price AS DECIMAL(18, 8)) AS price, anon_2.currency,
    anon_2.capacity, CAST(anon_2.trade_time AS DATETIME2(6)) AS trade_time, CAST(anon_2.sending_time AS DATETIME2(6)) AS sending_time, CAST(anon_2.stated_settlement_date AS DATE) AS stated_settlement_date,
    CAST(anon_2.stated_commission AS DECIMAL(18, 8)) AS stated_commission, CAST(anon_2.stated_tax AS DECIMAL(18, 8)) AS stated_tax, anon_2.cross_reference,
    anon_2.street_reference, anon_2.status, anon_2.reason, anon_2.live, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.sender, anon_1.chain, anon_1.trade_date, anon_1.exec_id, anon_1.action, anon_1.ref_exec_id, anon_1.root_trade_date,
  anon_1.root_exec_id, anon_1.account_id, anon_1.security_id, anon_1.side, anon_1.quantity, anon_1.price, anon_1.currency, anon_1.capacity, anon_1.trade_time,
  anon_1.sending_time, anon_1.stated_settlement_date, anon_1.stated_commission, anon_1.stated_tax, anon_1.cross_reference, anon_1.street_reference, anon_1.status,
  anon_1.reason, anon_1.live, anon_1.known_date
FROM anon_1
