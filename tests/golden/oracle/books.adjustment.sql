WITH
anon_19 AS (
  SELECT chart_of_account.ledger_account, chart_of_account.valid_from, chart_of_account.valid_to, chart_of_account.name, chart_of_account.side, chart_of_account.instrument,
    chart_of_account.credit_account, chart_of_account.focus_line, chart_of_account.focus_codes, chart_of_account.source, chart_of_account.evidence, chart_of_account.origin
  FROM chart_of_account
  WHERE chart_of_account.valid_from <= DATE '2026-11-10' AND chart_of_account.valid_to >= DATE '2026-11-10'
),
anon_18 AS (
  SELECT anon_19.ledger_account, anon_19.instrument AS kept_in
  FROM anon_19
),
anon_16 AS (
  SELECT adjustment_message.file_id, adjustment_message.line_number, adjustment_message.byte_offset, adjustment_message.byte_length, adjustment_message.reason,
    adjustment_message.detail, adjustment_message.raw_text, adjustment_message.entry_sequence, adjustment_message.approval_sequence, adjustment_message.proposed_by,
    adjustment_message.approved_by, adjustment_message.purpose, adjustment_message.ledger_account, adjustment_message.sub_account, adjustment_message.security_id,
    adjustment_message.currency, adjustment_message.quantity, adjustment_message.money, anon_18.kept_in
  FROM adjustment_message
  LEFT OUTER JOIN anon_18 ON adjustment_message.ledger_account = anon_18.ledger_account
),
anon_17 AS (
  SELECT account.account_id AS holder, account.account_class AS holder_class
  FROM account
),
anon_14 AS (
  SELECT anon_16.file_id, anon_16.line_number, anon_16.byte_offset, anon_16.byte_length, anon_16.reason, anon_16.detail, anon_16.raw_text, anon_16.entry_sequence,
    anon_16.approval_sequence, anon_16.proposed_by, anon_16.approved_by, anon_16.purpose, anon_16.ledger_account, anon_16.sub_account, anon_16.security_id,
    anon_16.currency, anon_16.quantity, anon_16.money, anon_16.kept_in, anon_17.holder, anon_17.holder_class
  FROM anon_16
  LEFT OUTER JOIN anon_17 ON anon_16.sub_account = anon_17.holder
),
anon_15 AS (
  SELECT security.security_id AS known_security
  FROM security
),
anon_12 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.byte_offset, anon_14.byte_length, anon_14.reason, anon_14.detail, anon_14.raw_text, anon_14.entry_sequence,
    anon_14.approval_sequence, anon_14.proposed_by, anon_14.approved_by, anon_14.purpose, anon_14.ledger_account, anon_14.sub_account, anon_14.security_id,
    anon_14.currency, anon_14.quantity, anon_14.money, anon_14.kept_in, anon_14.holder, anon_14.holder_class, anon_15.known_security
  FROM anon_14
  LEFT OUTER JOIN anon_15 ON anon_14.security_id = anon_15.known_security
),
anon_20 AS (
  SELECT previous_balance.ledger_account, previous_balance.sub_account, previous_balance.ledger_account AS standing
  FROM previous_balance
),
anon_13 AS (
  SELECT DISTINCT anon_20.ledger_account, anon_20.sub_account, anon_20.standing
  FROM anon_20
),
anon_11 AS (
  SELECT anon_12.file_id, anon_12.line_number, anon_12.byte_offset, anon_12.byte_length, anon_12.reason, anon_12.detail, anon_12.raw_text, anon_12.entry_sequence,
    anon_12.approval_sequence, anon_12.proposed_by, anon_12.approved_by, anon_12.purpose, anon_12.ledger_account, anon_12.sub_account, anon_12.security_id,
    anon_12.currency, anon_12.quantity, anon_12.money, anon_12.kept_in, anon_12.holder, anon_12.holder_class, anon_12.known_security, anon_13.standing
  FROM anon_12
  LEFT OUTER JOIN anon_13 ON anon_12.ledger_account = anon_13.ledger_account AND anon_12.sub_account = anon_13.sub_account
),
anon_10 AS (
  SELECT anon_11.file_id, anon_11.line_number, anon_11.byte_offset, anon_11.byte_length, anon_11.reason, anon_11.detail, anon_11.raw_text, anon_11.entry_sequence,
    anon_11.approval_sequence, anon_11.proposed_by, anon_11.approved_by, anon_11.purpose, anon_11.ledger_account, anon_11.sub_account, anon_11.security_id,
    anon_11.currency, anon_11.quantity, anon_11.money, anon_11.kept_in, anon_11.holder, anon_11.holder_class, anon_11.known_security, anon_11.standing,
    CASE WHEN (anon_11.kept_in = 'SECURITY') THEN anon_11.security_id ELSE anon_11.currency END AS instrument, CASE WHEN (anon_11.kept_in IS NULL) THEN 'UNKNOWN_LEDGER_ACCOUNT'
    WHEN (anon_11.ledger_account IN ('1240', 'S-CNS', 'S-CUSTOMER', 'S-FIRM')) THEN 'PROVED_ACCOUNT' WHEN (anon_11.security_id != '-' AND anon_11.known_security IS NULL) THEN 'UNKNOWN_SECURITY'
    WHEN (NOT (coalesce(CASE WHEN (anon_11.sub_account = '-' AND (anon_11.ledger_account IN ('1240', '1598', '1720', '1790', '2240', '2410', '2415', '2420', '4010', '4030', '4040', '4060', '4070', '4090', '4095', '5020', '5030', '5050', 'S-CNS', 'S-DIVIDEND', 'S-TRANSFER')
    OR (anon_11.ledger_account NOT IN ('1015', '1210', '1211', '1220', '1240', '1310', '1330', '1390', '1510', '1595', '1596', '1598', '1720', '1725', '1790', '2110', '2120', '2240', '2410', '2415', '2420', '3010', '4010', '4020', '4021', '4030', '4040', '4050', '4060', '4070', '4090', '4095', '5010', '5020', '5030', '5040', '5050', 'S-BORROWED', 'S-CNS', 'S-CUSTOMER', 'S-DEPOSITORY', 'S-DIVIDEND', 'S-FAIL', 'S-FIRM', 'S-LOANED', 'S-TRANSFER')))
    OR anon_11.holder_class = 'CUSTOMER' AND (anon_11.ledger_account IN ('1310', '1390', '1510', '1595', '3010', '4020', '4021', '4050', '5010', '5040', 'S-CUSTOMER', 'S-FIRM')
    OR (anon_11.ledger_account NOT IN ('1015', '1210', '1211', '1220', '1240', '1310', '1330', '1390', '1510', '1595', '1596', '1598', '1720', '1725', '1790', '2110', '2120', '2240', '2410', '2415', '2420', '3010', '4010', '4020', '4021', '4030', '4040', '4050', '4060', '4070', '4090', '4095', '5010', '5020', '5030', '5040', '5050', 'S-BORROWED', 'S-CNS', 'S-CUSTOMER', 'S-DEPOSITORY', 'S-DIVIDEND', 'S-FAIL', 'S-FIRM', 'S-LOANED', 'S-TRANSFER')))
    OR anon_11.holder_class = 'PAB' AND (anon_11.ledger_account IN ('1330', '1390', '1510', '1595', '3010', '4020', '4021', '4050', '5010', '5040', 'S-CUSTOMER', 'S-FIRM')
    OR (anon_11.ledger_account NOT IN ('1015', '1210', '1211', '1220', '1240', '1310', '1330', '1390', '1510', '1595', '1596', '1598', '1720', '1725', '1790', '2110', '2120', '2240', '2410', '2415', '2420', '3010', '4010', '4020', '4021', '4030', '4040', '4050', '4060', '4070', '4090', '4095', '5010', '5020', '5030', '5040', '5050', 'S-BORROWED', 'S-CNS', 'S-CUSTOMER', 'S-DEPOSITORY', 'S-DIVIDEND', 'S-FAIL', 'S-FIRM', 'S-LOANED', 'S-TRANSFER')))
    OR anon_11.holder_class = 'FIRM' AND (anon_11.ledger_account IN ('1390', '1510', '1595', '3010', '4020', '4021', '4050', '5010', '5040', 'S-CUSTOMER', 'S-FIRM')
    OR (anon_11.ledger_account NOT IN ('1015', '1210', '1211', '1220', '1240', '1310', '1330', '1390', '1510', '1595', '1596', '1598', '1720', '1725', '1790', '2110', '2120', '2240', '2410', '2415', '2420', '3010', '4010', '4020', '4021', '4030', '4040', '4050', '4060', '4070', '4090', '4095', '5010', '5020', '5030', '5040', '5050', 'S-BORROWED', 'S-CNS', 'S-CUSTOMER', 'S-DEPOSITORY', 'S-DIVIDEND', 'S-FAIL', 'S-FIRM', 'S-LOANED', 'S-TRANSFER')))
    OR anon_11.sub_account IN ('SETTLEMENT') AND anon_11.ledger_account IN ('1015') OR anon_11.sub_account IN ('00000901') AND anon_11.ledger_account IN ('S-DEPOSITORY')
    OR anon_11.sub_account = anon_11.security_id AND anon_11.sub_account != '-' AND anon_11.ledger_account IN ('-')) THEN 1 ELSE 0 END, 0) = 1 OR anon_11.standing IS NOT NULL)) THEN 'UNKNOWN_SUB_ACCOUNT'
    WHEN (NOT (anon_11.kept_in = 'SECURITY' AND anon_11.quantity != 0 AND anon_11.money = 0 AND anon_11.security_id != '-' AND anon_11.currency = '-' OR anon_11.kept_in = 'CASH'
    AND anon_11.money != 0 AND anon_11.quantity = 0 AND anon_11.currency != '-' AND CASE WHEN (anon_11.ledger_account IN ('1240', '1510', '1720', '1725', '2240', '4021')) THEN 1
    ELSE 0 END = CASE WHEN (anon_11.security_id != '-') THEN 1 ELSE 0 END)) THEN 'WRONG_INSTRUMENT' ELSE NULL END AS leg_reason
  FROM anon_11
),
anon_8 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.entry_sequence,
    anon_10.approval_sequence, anon_10.proposed_by, anon_10.approved_by, anon_10.purpose, anon_10.ledger_account, anon_10.sub_account, anon_10.security_id,
    anon_10.currency, anon_10.quantity, anon_10.money, anon_10.kept_in, anon_10.holder, anon_10.holder_class, anon_10.known_security, anon_10.standing,
    anon_10.instrument, anon_10.leg_reason
  FROM anon_10
),
anon_23 AS (
  SELECT anon_8.file_id, anon_8.instrument, CAST(coalesce(sum(anon_8.quantity), 0) AS NUMBER(38, 6)) AS quantity, CAST(coalesce(sum(anon_8.money), 0) AS NUMBER(38, 2)) AS money
  FROM anon_8
  GROUP BY anon_8.file_id, anon_8.instrument
),
anon_22 AS (
  SELECT anon_23.file_id, anon_23.instrument, anon_23.quantity, anon_23.money
  FROM anon_23
  WHERE anon_23.quantity != 0 OR anon_23.money != 0
),
anon_21 AS (
  SELECT anon_22.file_id, anon_22.file_id AS unbalanced
  FROM anon_22
),
anon_9 AS (
  SELECT DISTINCT anon_21.file_id, anon_21.unbalanced
  FROM anon_21
),
anon_6 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.byte_offset, anon_8.byte_length, anon_8.reason, anon_8.detail, anon_8.raw_text, anon_8.entry_sequence,
    anon_8.approval_sequence, anon_8.proposed_by, anon_8.approved_by, anon_8.purpose, anon_8.ledger_account, anon_8.sub_account, anon_8.security_id, anon_8.currency,
    anon_8.quantity, anon_8.money, anon_8.kept_in, anon_8.holder, anon_8.holder_class, anon_8.known_security, anon_8.standing, anon_8.instrument, anon_8.leg_reason,
    anon_9.unbalanced
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.file_id = anon_9.file_id
),
anon_25 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.byte_offset, anon_8.byte_length, anon_8.reason, anon_8.detail, anon_8.raw_text, anon_8.entry_sequence,
    anon_8.approval_sequence, anon_8.proposed_by, anon_8.approved_by, anon_8.purpose, anon_8.ledger_account, anon_8.sub_account, anon_8.security_id, anon_8.currency,
    anon_8.quantity, anon_8.money, anon_8.kept_in, anon_8.holder, anon_8.holder_class, anon_8.known_security, anon_8.standing, anon_8.instrument, anon_8.leg_reason
  FROM anon_8
  WHERE anon_8.leg_reason IS NOT NULL
),
anon_24 AS (
  SELECT anon_25.file_id, anon_25.file_id AS spoilt
  FROM anon_25
),
anon_7 AS (
  SELECT DISTINCT anon_24.file_id, anon_24.spoilt
  FROM anon_24
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.byte_offset, anon_6.byte_length, anon_6.reason, anon_6.detail, anon_6.raw_text, anon_6.entry_sequence,
    anon_6.approval_sequence, anon_6.proposed_by, anon_6.approved_by, anon_6.purpose, anon_6.ledger_account, anon_6.sub_account, anon_6.security_id, anon_6.currency,
    anon_6.quantity, anon_6.money, anon_6.kept_in, anon_6.holder, anon_6.holder_class, anon_6.known_security, anon_6.standing, anon_6.instrument, anon_6.leg_reason,
    anon_6.unbalanced, anon_7.spoilt
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.file_id = anon_7.file_id
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.byte_offset, anon_5.byte_length, anon_5.detail, anon_5.raw_text, anon_5.entry_sequence, anon_5.approval_sequence,
    anon_5.proposed_by, anon_5.approved_by, anon_5.purpose, anon_5.ledger_account, anon_5.sub_account, anon_5.security_id, anon_5.currency, anon_5.quantity,
    anon_5.money, anon_5.kept_in, anon_5.holder, anon_5.holder_class, anon_5.known_security, anon_5.standing, anon_5.instrument, anon_5.leg_reason, anon_5.unbalanced,
    anon_5.spoilt, coalesce(anon_5.leg_reason, CASE WHEN (anon_5.spoilt IS NOT NULL) THEN 'OTHER_LEG' WHEN (anon_5.unbalanced IS NOT NULL) THEN 'LEGS_NOT_BALANCED'
    ELSE NULL END) AS reason
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.byte_offset, anon_4.byte_length, anon_4.detail, anon_4.raw_text, anon_4.entry_sequence, anon_4.approval_sequence,
    anon_4.proposed_by, anon_4.approved_by, anon_4.purpose, anon_4.ledger_account, anon_4.sub_account, anon_4.security_id, anon_4.currency, anon_4.quantity,
    anon_4.money, anon_4.kept_in, anon_4.holder, anon_4.holder_class, anon_4.known_security, anon_4.standing, anon_4.instrument, anon_4.leg_reason, anon_4.unbalanced,
    anon_4.spoilt, anon_4.reason, CASE WHEN (anon_4.reason IS NULL) THEN 'accepted' ELSE 'rejected' END AS status
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.byte_offset, anon_3.byte_length, anon_3.detail, anon_3.raw_text, anon_3.entry_sequence, anon_3.approval_sequence,
    anon_3.proposed_by, anon_3.approved_by, anon_3.purpose, anon_3.ledger_account, anon_3.sub_account, anon_3.security_id, anon_3.currency, anon_3.quantity,
    anon_3.money, anon_3.kept_in, anon_3.holder, anon_3.holder_class, anon_3.known_security, anon_3.standing, anon_3.instrument, anon_3.leg_reason, anon_3.unbalanced,
    anon_3.spoilt, anon_3.reason, anon_3.status, DATE '2026-11-10' AS known_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number, CAST(anon_2.entry_sequence AS NUMBER(19)) AS entry_sequence, anon_2.proposed_by,
    anon_2.approved_by, anon_2.ledger_account, anon_2.sub_account, anon_2.security_id, anon_2.instrument, CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity,
    CAST(anon_2.money AS NUMBER(38, 2)) AS money, anon_2.status, anon_2.reason, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.entry_sequence, anon_1.proposed_by, anon_1.approved_by, anon_1.ledger_account, anon_1.sub_account, anon_1.security_id,
  anon_1.instrument, anon_1.quantity, anon_1.money, anon_1.status, anon_1.reason, anon_1.known_date
FROM anon_1
