WITH
anon_31 AS (
  SELECT confirm_line.file_id, confirm_line.line_number, confirm_line.message_kind, confirm_line.sender, confirm_line.message_reference, confirm_line.part_number,
    confirm_line.our_reference, confirm_line.block_reference, confirm_line.previous_reference, confirm_line.account_id, confirm_line.security_id, confirm_line.their_side,
    confirm_line.trade_date, confirm_line.settlement_date, confirm_line.currency, confirm_line.quantity, confirm_line.price, confirm_line.gross, confirm_line.net_money,
    confirm_line.status_code, confirm_line.status_reason, confirm_line.sent_at, confirm_line.status, confirm_line.reason, confirm_line.known_date
  FROM confirm_line
  WHERE confirm_line.status = 'accepted' AND confirm_line.message_kind IN ('CONFIRM', 'REPORT')
),
anon_30 AS (
  SELECT anon_31.file_id, anon_31.line_number, anon_31.their_side, anon_31.our_reference, anon_31.account_id AS their_account_id, anon_31.security_id AS their_security_id,
    anon_31.trade_date AS their_trade_date, anon_31.settlement_date AS their_settlement_date, anon_31.currency AS their_currency, anon_31.quantity AS their_quantity,
    anon_31.price AS their_price, CAST(coalesce(anon_31.net_money, anon_31.gross, CAST(round(CAST(CAST(anon_31.quantity AS DECIMAL(19, 6)) * anon_31.price AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2))) AS DECIMAL(38, 2)) AS their_amount,
    CASE WHEN (anon_31.net_money IS NULL) THEN 'GROSS' ELSE 'NET' END AS amount_basis
  FROM anon_31
),
anon_24 AS (
  SELECT anon_30.file_id, anon_30.line_number, anon_30.their_side, anon_30.our_reference, anon_30.their_account_id, anon_30.their_security_id, anon_30.their_trade_date,
    anon_30.their_settlement_date, anon_30.their_currency, anon_30.their_quantity, anon_30.their_price, anon_30.their_amount, anon_30.amount_basis
  FROM anon_30
),
anon_38 AS (
  SELECT confirm_item.item_key, confirm_item.venue, confirm_item.account_id AS our_account_id, confirm_item.security_id AS our_security_id, confirm_item.their_side AS our_their_side,
    confirm_item.trade_date AS our_trade_date, confirm_item.settlement_date AS our_settlement_date, confirm_item.currency AS our_currency, confirm_item.quantity AS our_quantity,
    confirm_item.price AS our_price, confirm_item.gross AS our_gross, confirm_item.net_money AS our_net_money
  FROM confirm_item
),
anon_22 AS (
  SELECT anon_38.item_key, anon_38.venue, anon_38.our_account_id, anon_38.our_security_id, anon_38.our_their_side, anon_38.our_trade_date, anon_38.our_settlement_date,
    anon_38.our_currency, anon_38.our_quantity, anon_38.our_price, anon_38.our_gross, anon_38.our_net_money
  FROM anon_38
),
anon_29 AS (
  SELECT anon_24.file_id, anon_24.line_number, anon_24.their_side, anon_24.our_reference, anon_24.their_account_id, anon_24.their_security_id, anon_24.their_trade_date,
    anon_24.their_settlement_date, anon_24.their_currency, anon_24.their_quantity, anon_24.their_price, anon_24.their_amount, anon_24.amount_basis
  FROM anon_24
  WHERE anon_24.our_reference IS NOT NULL
),
anon_27 AS (
  SELECT anon_29.file_id, anon_29.line_number, anon_29.our_reference
  FROM anon_29
),
anon_32 AS (
  SELECT confirm_item.item_key, confirm_item.exec_id AS name
  FROM confirm_item
),
anon_34 AS (
  SELECT confirm_item.item_key, confirm_item.account_id, confirm_item.security_id, confirm_item.their_side, confirm_item.trade_date, confirm_item.settlement_date,
    confirm_item.currency, confirm_item.quantity, confirm_item.price, confirm_item.gross, confirm_item.net_money, confirm_item.account_type, confirm_item.sender,
    confirm_item.exec_id, confirm_item.version_exec_id, confirm_item.street_reference, confirm_item.venue, confirm_item.match_affirms, confirm_item.affirm_state,
    confirm_item.affirm_reason, confirm_item.affirmed_at, confirm_item.affirmed_date, confirm_item.known_date
  FROM confirm_item
  WHERE confirm_item.version_exec_id != confirm_item.exec_id
),
anon_33 AS (
  SELECT anon_34.item_key, anon_34.version_exec_id AS name
  FROM anon_34
),
anon_35 AS (
  SELECT confirm_item.item_key, confirm_item.item_key AS name
  FROM confirm_item
),
anon_37 AS (
  SELECT confirm_item.item_key, confirm_item.account_id, confirm_item.security_id, confirm_item.their_side, confirm_item.trade_date, confirm_item.settlement_date,
    confirm_item.currency, confirm_item.quantity, confirm_item.price, confirm_item.gross, confirm_item.net_money, confirm_item.account_type, confirm_item.sender,
    confirm_item.exec_id, confirm_item.version_exec_id, confirm_item.street_reference, confirm_item.venue, confirm_item.match_affirms, confirm_item.affirm_state,
    confirm_item.affirm_reason, confirm_item.affirmed_at, confirm_item.affirmed_date, confirm_item.known_date
  FROM confirm_item
  WHERE confirm_item.street_reference IS NOT NULL
),
anon_36 AS (
  SELECT anon_37.item_key, anon_37.street_reference AS name
  FROM anon_37
),
anon_28 AS (
  SELECT anon_32.item_key, anon_32.name
  FROM anon_32
  UNION ALL
  SELECT anon_33.item_key, anon_33.name
  FROM anon_33
  UNION ALL
  SELECT anon_35.item_key, anon_35.name
  FROM anon_35
  UNION ALL
  SELECT anon_36.item_key, anon_36.name
  FROM anon_36
),
anon_26 AS (
  SELECT anon_27.file_id, anon_27.line_number, anon_27.our_reference, anon_28.item_key, anon_28.name
  FROM anon_27
  JOIN anon_28 ON anon_27.our_reference = anon_28.name
),
anon_25 AS (
  SELECT anon_26.item_key, anon_26.file_id, anon_26.line_number
  FROM anon_26
),
anon_23 AS (
  SELECT DISTINCT anon_25.item_key, anon_25.file_id, anon_25.line_number
  FROM anon_25
),
anon_21 AS (
  SELECT anon_23.item_key, anon_23.file_id, anon_23.line_number, anon_24.their_side, anon_24.our_reference, anon_24.their_account_id, anon_24.their_security_id,
    anon_24.their_trade_date, anon_24.their_settlement_date, anon_24.their_currency, anon_24.their_quantity, anon_24.their_price, anon_24.their_amount,
    anon_24.amount_basis
  FROM anon_23
  JOIN anon_24 ON anon_23.file_id = anon_24.file_id AND anon_23.line_number = anon_24.line_number
),
anon_20 AS (
  SELECT anon_21.item_key, anon_21.file_id, anon_21.line_number, anon_21.their_side, anon_21.our_reference, anon_21.their_account_id, anon_21.their_security_id,
    anon_21.their_trade_date, anon_21.their_settlement_date, anon_21.their_currency, anon_21.their_quantity, anon_21.their_price, anon_21.their_amount,
    anon_21.amount_basis, anon_22.venue, anon_22.our_account_id, anon_22.our_security_id, anon_22.our_their_side, anon_22.our_trade_date, anon_22.our_settlement_date,
    anon_22.our_currency, anon_22.our_quantity, anon_22.our_price, anon_22.our_gross, anon_22.our_net_money
  FROM anon_21
  JOIN anon_22 ON anon_21.item_key = anon_22.item_key
),
anon_19 AS (
  SELECT anon_20.item_key, anon_20.file_id, anon_20.line_number, anon_20.their_side, anon_20.our_reference, anon_20.their_account_id, anon_20.their_security_id,
    anon_20.their_trade_date, anon_20.their_settlement_date, anon_20.their_currency, anon_20.their_quantity, anon_20.their_price, anon_20.their_amount,
    anon_20.amount_basis, anon_20.venue, anon_20.our_account_id, anon_20.our_security_id, anon_20.our_their_side, anon_20.our_trade_date, anon_20.our_settlement_date,
    anon_20.our_currency, anon_20.our_quantity, anon_20.our_price, anon_20.our_gross, anon_20.our_net_money
  FROM anon_20
  WHERE (anon_20.their_account_id IS NULL OR anon_20.their_account_id = anon_20.our_account_id) AND (anon_20.their_trade_date IS NULL OR anon_20.their_trade_date = anon_20.our_trade_date)
),
anon_18 AS (
  SELECT anon_19.item_key, anon_19.file_id, anon_19.line_number, anon_19.their_side, anon_19.our_reference, anon_19.their_account_id, anon_19.their_security_id,
    anon_19.their_trade_date, anon_19.their_settlement_date, anon_19.their_currency, anon_19.their_quantity, anon_19.their_price, anon_19.their_amount,
    anon_19.amount_basis, anon_19.venue, anon_19.our_account_id, anon_19.our_security_id, anon_19.our_their_side, anon_19.our_trade_date, anon_19.our_settlement_date,
    anon_19.our_currency, anon_19.our_quantity, anon_19.our_price, anon_19.our_gross, anon_19.our_net_money, CAST(0 AS DECIMAL(20, 3)) AS rounding
  FROM anon_19
),
anon_17 AS (
  SELECT anon_18.item_key, anon_18.file_id, anon_18.line_number, anon_18.their_side, anon_18.our_reference, anon_18.their_account_id, anon_18.their_security_id,
    anon_18.their_trade_date, anon_18.their_settlement_date, anon_18.their_currency, anon_18.their_quantity, anon_18.their_price, anon_18.their_amount,
    anon_18.amount_basis, anon_18.venue, anon_18.our_account_id, anon_18.our_security_id, anon_18.our_their_side, anon_18.our_trade_date, anon_18.our_settlement_date,
    anon_18.our_currency, anon_18.our_quantity, anon_18.our_price, anon_18.our_gross, anon_18.our_net_money, anon_18.rounding, CAST(CASE WHEN (anon_18.amount_basis = 'NET') THEN anon_18.our_net_money
    ELSE anon_18.our_gross END AS DECIMAL(38, 2)) AS our_amount, CAST(abs(anon_18.their_amount - CAST(CASE WHEN (anon_18.amount_basis = 'NET') THEN anon_18.our_net_money
    ELSE anon_18.our_gross END AS DECIMAL(38, 2))) AS DECIMAL(38, 2)) AS difference
  FROM anon_18
),
anon_15 AS (
  SELECT anon_17.item_key, anon_17.file_id, anon_17.line_number, anon_17.their_side, anon_17.our_reference, anon_17.their_account_id, anon_17.their_security_id,
    anon_17.their_trade_date, anon_17.their_settlement_date, anon_17.their_currency, anon_17.their_quantity, anon_17.their_price, anon_17.their_amount,
    anon_17.amount_basis, anon_17.venue, anon_17.our_account_id, anon_17.our_security_id, anon_17.our_their_side, anon_17.our_trade_date, anon_17.our_settlement_date,
    anon_17.our_currency, anon_17.our_quantity, anon_17.our_price, anon_17.our_gross, anon_17.our_net_money, anon_17.rounding, anon_17.our_amount, anon_17.difference,
    CASE WHEN (anon_17.our_their_side = 'BUY') THEN anon_17.our_amount ELSE coalesce(anon_17.their_amount, anon_17.our_amount) END AS delivered_amount
  FROM anon_17
),
anon_39 AS (
  SELECT amount_tolerance.venue, amount_tolerance.currency, amount_tolerance.amount_from, amount_tolerance.valid_from, amount_tolerance.valid_to, amount_tolerance.amount_to,
    amount_tolerance.tolerance, amount_tolerance.prevailing_amount, amount_tolerance.source, amount_tolerance.evidence, amount_tolerance.origin
  FROM amount_tolerance
  WHERE amount_tolerance.valid_from <= CAST('2026-11-10' AS DATE) AND amount_tolerance.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_16 AS (
  SELECT anon_39.amount_from, anon_39.amount_to, anon_39.tolerance, anon_39.prevailing_amount AS prevailing_rule, anon_39.venue AS rule_venue, anon_39.currency AS rule_currency
  FROM anon_39
),
anon_14 AS (
  SELECT anon_15.item_key, anon_15.file_id, anon_15.line_number, anon_15.their_side, anon_15.our_reference, anon_15.their_account_id, anon_15.their_security_id,
    anon_15.their_trade_date, anon_15.their_settlement_date, anon_15.their_currency, anon_15.their_quantity, anon_15.their_price, anon_15.their_amount,
    anon_15.amount_basis, anon_15.venue, anon_15.our_account_id, anon_15.our_security_id, anon_15.our_their_side, anon_15.our_trade_date, anon_15.our_settlement_date,
    anon_15.our_currency, anon_15.our_quantity, anon_15.our_price, anon_15.our_gross, anon_15.our_net_money, anon_15.rounding, anon_15.our_amount, anon_15.difference,
    anon_15.delivered_amount, anon_16.amount_from, anon_16.amount_to, anon_16.tolerance, anon_16.prevailing_rule, anon_16.rule_venue, anon_16.rule_currency
  FROM anon_15
  LEFT OUTER JOIN anon_16 ON anon_15.venue = anon_16.rule_venue AND anon_15.our_currency = anon_16.rule_currency AND anon_15.delivered_amount >= anon_16.amount_from
    AND anon_15.delivered_amount <= anon_16.amount_to
),
anon_13 AS (
  SELECT anon_14.item_key, anon_14.file_id, anon_14.line_number, anon_14.their_side, anon_14.our_reference, anon_14.their_account_id, anon_14.their_security_id,
    anon_14.their_trade_date, anon_14.their_settlement_date, anon_14.their_currency, anon_14.their_quantity, anon_14.their_price, anon_14.their_amount,
    anon_14.amount_basis, anon_14.venue, anon_14.our_account_id, anon_14.our_security_id, anon_14.our_their_side, anon_14.our_trade_date, anon_14.our_settlement_date,
    anon_14.our_currency, anon_14.our_quantity, anon_14.our_price, anon_14.our_gross, anon_14.our_net_money, anon_14.rounding, anon_14.our_amount, anon_14.difference,
    anon_14.delivered_amount, anon_14.amount_from, anon_14.amount_to, anon_14.prevailing_rule, anon_14.rule_venue, anon_14.rule_currency, CAST(coalesce(anon_14.tolerance, 0) AS DECIMAL(20, 3)) AS tolerance
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.item_key, anon_13.file_id, anon_13.line_number, anon_13.their_side, anon_13.our_reference, anon_13.their_account_id, anon_13.their_security_id,
    anon_13.their_trade_date, anon_13.their_settlement_date, anon_13.their_currency, anon_13.their_quantity, anon_13.their_price, anon_13.their_amount,
    anon_13.amount_basis, anon_13.venue, anon_13.our_account_id, anon_13.our_security_id, anon_13.our_their_side, anon_13.our_trade_date, anon_13.our_settlement_date,
    anon_13.our_currency, anon_13.our_quantity, anon_13.our_price, anon_13.our_gross, anon_13.our_net_money, anon_13.rounding, anon_13.our_amount, anon_13.difference,
    anon_13.delivered_amount, anon_13.amount_from, anon_13.amount_to, anon_13.prevailing_rule, anon_13.rule_venue, anon_13.rule_currency, anon_13.tolerance,
    CASE WHEN (anon_13.their_amount IS NULL) THEN 'NOT_STATED' WHEN (anon_13.difference = 0) THEN 'EQUAL' WHEN (anon_13.difference <= CASE WHEN (anon_13.tolerance > anon_13.rounding) THEN anon_13.tolerance
    ELSE anon_13.rounding END) THEN 'WITHIN_TOLERANCE' ELSE 'DIFFERS' END AS amount_state
  FROM anon_13
),
anon_11 AS (
  SELECT anon_12.item_key, anon_12.file_id, anon_12.line_number, anon_12.our_quantity, anon_12.our_amount, anon_12.their_amount, anon_12.amount_state
  FROM anon_12
),
anon_9 AS (
  SELECT anon_11.item_key, anon_11.file_id, anon_11.line_number, anon_11.our_quantity, anon_11.our_amount, anon_11.their_amount, anon_11.amount_state
  FROM anon_11
),
anon_10 AS (
  SELECT anon_9.item_key, CAST(COUNT_BIG(*) AS BIGINT) AS lines
  FROM anon_9
  GROUP BY anon_9.item_key
),
anon_7 AS (
  SELECT anon_9.item_key, anon_9.file_id, anon_9.line_number, anon_9.our_quantity, anon_9.our_amount, anon_9.their_amount, anon_9.amount_state, anon_10.lines
  FROM anon_9
  JOIN anon_10 ON anon_9.item_key = anon_10.item_key
),
anon_8 AS (
  SELECT anon_9.file_id, anon_9.line_number, CAST(COUNT_BIG(*) AS BIGINT) AS items
  FROM anon_9
  GROUP BY anon_9.file_id, anon_9.line_number
),
anon_6 AS (
  SELECT anon_7.item_key, anon_7.file_id, anon_7.line_number, anon_7.our_quantity, anon_7.our_amount, anon_7.their_amount, anon_7.amount_state, anon_7.lines,
    anon_8.items
  FROM anon_7
  JOIN anon_8 ON anon_7.file_id = anon_8.file_id AND anon_7.line_number = anon_8.line_number
),
anon_5 AS (
  SELECT anon_6.item_key, anon_6.file_id, anon_6.line_number, anon_6.our_amount, anon_6.their_amount, anon_6.amount_state, anon_6.lines, anon_6.items, 'REFERENCE' AS match_rule,
    CASE WHEN (anon_6.lines > 1 OR anon_6.items > 1) THEN 1 ELSE 0 END AS is_tie, CAST(anon_6.our_quantity AS DECIMAL(38, 6)) AS our_quantity
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.item_key, anon_5.file_id, anon_5.line_number, anon_5.match_rule, anon_5.is_tie, anon_5.our_quantity, anon_5.our_amount, anon_5.their_amount,
    anon_5.amount_state
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.item_key, anon_4.file_id, anon_4.line_number, anon_4.match_rule, anon_4.is_tie, anon_4.our_quantity, anon_4.our_amount, anon_4.their_amount,
    anon_4.amount_state
  FROM anon_4
),
anon_66 AS (
  SELECT anon_22.item_key, anon_22.venue, anon_22.our_account_id, anon_22.our_security_id, anon_22.our_their_side, anon_22.our_trade_date, anon_22.our_settlement_date,
    anon_22.our_currency, anon_22.our_quantity, anon_22.our_price, anon_22.our_gross, anon_22.our_net_money
  FROM anon_22
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_67
    FROM anon_3
    WHERE anon_22.item_key = anon_3.item_key
  ))
),
anon_64 AS (
  SELECT anon_66.item_key, anon_66.venue, anon_66.our_account_id, anon_66.our_security_id, anon_66.our_their_side, anon_66.our_trade_date, anon_66.our_settlement_date,
    anon_66.our_currency, anon_66.our_quantity, anon_66.our_price, anon_66.our_gross, anon_66.our_net_money
  FROM anon_66
),
anon_68 AS (
  SELECT anon_24.file_id, anon_24.line_number, anon_24.their_side, anon_24.our_reference, anon_24.their_account_id, anon_24.their_security_id, anon_24.their_trade_date,
    anon_24.their_settlement_date, anon_24.their_currency, anon_24.their_quantity, anon_24.their_price, anon_24.their_amount, anon_24.amount_basis
  FROM anon_24
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_69
    FROM anon_3
    WHERE anon_24.file_id = anon_3.file_id AND anon_24.line_number = anon_3.line_number
  ))
),
anon_65 AS (
  SELECT anon_68.file_id, anon_68.line_number, anon_68.their_side, anon_68.our_reference, anon_68.their_account_id, anon_68.their_security_id, anon_68.their_trade_date,
    anon_68.their_settlement_date, anon_68.their_currency, anon_68.their_quantity, anon_68.their_price, anon_68.their_amount, anon_68.amount_basis
  FROM anon_68
),
anon_63 AS (
  SELECT anon_64.item_key, anon_64.venue, anon_64.our_account_id, anon_64.our_security_id, anon_64.our_their_side, anon_64.our_trade_date, anon_64.our_settlement_date,
    anon_64.our_currency, anon_64.our_quantity, anon_64.our_price, anon_64.our_gross, anon_64.our_net_money, anon_65.file_id, anon_65.line_number, anon_65.their_side,
    anon_65.our_reference, anon_65.their_account_id, anon_65.their_security_id, anon_65.their_trade_date, anon_65.their_settlement_date, anon_65.their_currency,
    anon_65.their_quantity, anon_65.their_price, anon_65.their_amount, anon_65.amount_basis
  FROM anon_64
  JOIN anon_65 ON anon_64.our_account_id = anon_65.their_account_id AND anon_64.our_security_id = anon_65.their_security_id AND anon_64.our_trade_date = anon_65.their_trade_date
    AND anon_64.our_their_side = anon_65.their_side AND anon_64.our_quantity = anon_65.their_quantity
),
anon_62 AS (
  SELECT anon_63.item_key, anon_63.venue, anon_63.our_account_id, anon_63.our_security_id, anon_63.our_their_side, anon_63.our_trade_date, anon_63.our_settlement_date,
    anon_63.our_currency, anon_63.our_quantity, anon_63.our_price, anon_63.our_gross, anon_63.our_net_money, anon_63.file_id, anon_63.line_number, anon_63.their_side,
    anon_63.our_reference, anon_63.their_account_id, anon_63.their_security_id, anon_63.their_trade_date, anon_63.their_settlement_date, anon_63.their_currency,
    anon_63.their_quantity, anon_63.their_price, anon_63.their_amount, anon_63.amount_basis
  FROM anon_63
  WHERE (anon_63.their_settlement_date IS NULL OR anon_63.their_settlement_date = anon_63.our_settlement_date) AND (anon_63.their_currency IS NULL OR anon_63.their_currency = anon_63.our_currency)
    AND anon_63.their_amount IS NOT NULL
),
anon_61 AS (
  SELECT anon_62.item_key, anon_62.venue, anon_62.our_account_id, anon_62.our_security_id, anon_62.our_their_side, anon_62.our_trade_date, anon_62.our_settlement_date,
    anon_62.our_currency, anon_62.our_quantity, anon_62.our_price, anon_62.our_gross, anon_62.our_net_money, anon_62.file_id, anon_62.line_number, anon_62.their_side,
    anon_62.our_reference, anon_62.their_account_id, anon_62.their_security_id, anon_62.their_trade_date, anon_62.their_settlement_date, anon_62.their_currency,
    anon_62.their_quantity, anon_62.their_price, anon_62.their_amount, anon_62.amount_basis, CAST(0 AS DECIMAL(20, 3)) AS rounding
  FROM anon_62
),
anon_60 AS (
  SELECT anon_61.item_key, anon_61.venue, anon_61.our_account_id, anon_61.our_security_id, anon_61.our_their_side, anon_61.our_trade_date, anon_61.our_settlement_date,
    anon_61.our_currency, anon_61.our_quantity, anon_61.our_price, anon_61.our_gross, anon_61.our_net_money, anon_61.file_id, anon_61.line_number, anon_61.their_side,
    anon_61.our_reference, anon_61.their_account_id, anon_61.their_security_id, anon_61.their_trade_date, anon_61.their_settlement_date, anon_61.their_currency,
    anon_61.their_quantity, anon_61.their_price, anon_61.their_amount, anon_61.amount_basis, anon_61.rounding, CAST(CASE WHEN (anon_61.amount_basis = 'NET') THEN anon_61.our_net_money
    ELSE anon_61.our_gross END AS DECIMAL(38, 2)) AS our_amount, CAST(abs(anon_61.their_amount - CAST(CASE WHEN (anon_61.amount_basis = 'NET') THEN anon_61.our_net_money
    ELSE anon_61.our_gross END AS DECIMAL(38, 2))) AS DECIMAL(38, 2)) AS difference
  FROM anon_61
),
anon_58 AS (
  SELECT anon_60.item_key, anon_60.venue, anon_60.our_account_id, anon_60.our_security_id, anon_60.our_their_side, anon_60.our_trade_date, anon_60.our_settlement_date,
    anon_60.our_currency, anon_60.our_quantity, anon_60.our_price, anon_60.our_gross, anon_60.our_net_money, anon_60.file_id, anon_60.line_number, anon_60.their_side,
    anon_60.our_reference, anon_60.their_account_id, anon_60.their_security_id, anon_60.their_trade_date, anon_60.their_settlement_date, anon_60.their_currency,
    anon_60.their_quantity, anon_60.their_price, anon_60.their_amount, anon_60.amount_basis, anon_60.rounding, anon_60.our_amount, anon_60.difference, CASE
    WHEN (anon_60.our_their_side = 'BUY') THEN anon_60.our_amount ELSE coalesce(anon_60.their_amount, anon_60.our_amount) END AS delivered_amount
  FROM anon_60
),
anon_70 AS (
  SELECT amount_tolerance.venue, amount_tolerance.currency, amount_tolerance.amount_from, amount_tolerance.valid_from, amount_tolerance.valid_to, amount_tolerance.amount_to,
    amount_tolerance.tolerance, amount_tolerance.prevailing_amount, amount_tolerance.source, amount_tolerance.evidence, amount_tolerance.origin
  FROM amount_tolerance
  WHERE amount_tolerance.valid_from <= CAST('2026-11-10' AS DATE) AND amount_tolerance.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_59 AS (
  SELECT anon_70.amount_from, anon_70.amount_to, anon_70.tolerance, anon_70.prevailing_amount AS prevailing_rule, anon_70.venue AS rule_venue, anon_70.currency AS rule_currency
  FROM anon_70
),
anon_57 AS (
  SELECT anon_58.item_key, anon_58.venue, anon_58.our_account_id, anon_58.our_security_id, anon_58.our_their_side, anon_58.our_trade_date, anon_58.our_settlement_date,
    anon_58.our_currency, anon_58.our_quantity, anon_58.our_price, anon_58.our_gross, anon_58.our_net_money, anon_58.file_id, anon_58.line_number, anon_58.their_side,
    anon_58.our_reference, anon_58.their_account_id, anon_58.their_security_id, anon_58.their_trade_date, anon_58.their_settlement_date, anon_58.their_currency,
    anon_58.their_quantity, anon_58.their_price, anon_58.their_amount, anon_58.amount_basis, anon_58.rounding, anon_58.our_amount, anon_58.difference, anon_58.delivered_amount,
    anon_59.amount_from, anon_59.amount_to, anon_59.tolerance, anon_59.prevailing_rule, anon_59.rule_venue, anon_59.rule_currency
  FROM anon_58
  LEFT OUTER JOIN anon_59 ON anon_58.venue = anon_59.rule_venue AND anon_58.our_currency = anon_59.rule_currency AND anon_58.delivered_amount >= anon_59.amount_from
    AND anon_58.delivered_amount <= anon_59.amount_to
),
anon_56 AS (
  SELECT anon_57.item_key, anon_57.venue, anon_57.our_account_id, anon_57.our_security_id, anon_57.our_their_side, anon_57.our_trade_date, anon_57.our_settlement_date,
    anon_57.our_currency, anon_57.our_quantity, anon_57.our_price, anon_57.our_gross, anon_57.our_net_money, anon_57.file_id, anon_57.line_number, anon_57.their_side,
    anon_57.our_reference, anon_57.their_account_id, anon_57.their_security_id, anon_57.their_trade_date, anon_57.their_settlement_date, anon_57.their_currency,
    anon_57.their_quantity, anon_57.their_price, anon_57.their_amount, anon_57.amount_basis, anon_57.rounding, anon_57.our_amount, anon_57.difference, anon_57.delivered_amount,
    anon_57.amount_from, anon_57.amount_to, anon_57.prevailing_rule, anon_57.rule_venue, anon_57.rule_currency, CAST(coalesce(anon_57.tolerance, 0) AS DECIMAL(20, 3)) AS tolerance
  FROM anon_57
),
anon_55 AS (
  SELECT anon_56.item_key, anon_56.venue, anon_56.our_account_id, anon_56.our_security_id, anon_56.our_their_side, anon_56.our_trade_date, anon_56.our_settlement_date,
    anon_56.our_currency, anon_56.our_quantity, anon_56.our_price, anon_56.our_gross, anon_56.our_net_money, anon_56.file_id, anon_56.line_number, anon_56.their_side,
    anon_56.our_reference, anon_56.their_account_id, anon_56.their_security_id, anon_56.their_trade_date, anon_56.their_settlement_date, anon_56.their_currency,
    anon_56.their_quantity, anon_56.their_price, anon_56.their_amount, anon_56.amount_basis, anon_56.rounding, anon_56.our_amount, anon_56.difference, anon_56.delivered_amount,
    anon_56.amount_from, anon_56.amount_to, anon_56.prevailing_rule, anon_56.rule_venue, anon_56.rule_currency, anon_56.tolerance, CASE WHEN (anon_56.their_amount IS NULL) THEN 'NOT_STATED'
    WHEN (anon_56.difference = 0) THEN 'EQUAL' WHEN (anon_56.difference <= CASE WHEN (anon_56.tolerance > anon_56.rounding) THEN anon_56.tolerance ELSE anon_56.rounding END) THEN 'WITHIN_TOLERANCE'
    ELSE 'DIFFERS' END AS amount_state
  FROM anon_56
),
anon_54 AS (
  SELECT anon_55.item_key, anon_55.file_id, anon_55.line_number, anon_55.our_quantity, anon_55.our_amount, anon_55.their_amount, anon_55.amount_state
  FROM anon_55
),
anon_53 AS (
  SELECT anon_54.item_key, anon_54.file_id, anon_54.line_number, anon_54.our_quantity, anon_54.our_amount, anon_54.their_amount, anon_54.amount_state
  FROM anon_54
  WHERE anon_54.amount_state != 'DIFFERS'
),
anon_52 AS (
  SELECT anon_53.item_key, anon_53.file_id, anon_53.line_number, anon_53.our_quantity, anon_53.our_amount, anon_53.their_amount, anon_53.amount_state
  FROM anon_53
),
anon_51 AS (
  SELECT anon_52.item_key, anon_52.file_id, anon_52.line_number, anon_52.our_quantity, anon_52.our_amount, anon_52.their_amount, anon_52.amount_state
  FROM anon_52
  WHERE anon_52.amount_state = 'EQUAL'
),
anon_50 AS (
  SELECT anon_51.item_key, anon_51.file_id, anon_51.line_number, anon_51.our_quantity, anon_51.our_amount, anon_51.their_amount, anon_51.amount_state
  FROM anon_51
),
anon_48 AS (
  SELECT anon_50.item_key, anon_50.file_id, anon_50.line_number, anon_50.our_quantity, anon_50.our_amount, anon_50.their_amount, anon_50.amount_state
  FROM anon_50
),
anon_49 AS (
  SELECT anon_48.item_key, CAST(COUNT_BIG(*) AS BIGINT) AS lines
  FROM anon_48
  GROUP BY anon_48.item_key
),
anon_46 AS (
  SELECT anon_48.item_key, anon_48.file_id, anon_48.line_number, anon_48.our_quantity, anon_48.our_amount, anon_48.their_amount, anon_48.amount_state, anon_49.lines
  FROM anon_48
  JOIN anon_49 ON anon_48.item_key = anon_49.item_key
),
anon_47 AS (
  SELECT anon_48.file_id, anon_48.line_number, CAST(COUNT_BIG(*) AS BIGINT) AS items
  FROM anon_48
  GROUP BY anon_48.file_id, anon_48.line_number
),
anon_45 AS (
  SELECT anon_46.item_key, anon_46.file_id, anon_46.line_number, anon_46.our_quantity, anon_46.our_amount, anon_46.their_amount, anon_46.amount_state, anon_46.lines,
    anon_47.items
  FROM anon_46
  JOIN anon_47 ON anon_46.file_id = anon_47.file_id AND anon_46.line_number = anon_47.line_number
),
anon_44 AS (
  SELECT anon_45.item_key, anon_45.file_id, anon_45.line_number, anon_45.our_amount, anon_45.their_amount, anon_45.amount_state, anon_45.lines, anon_45.items,
    'EXACT' AS match_rule, CASE WHEN (anon_45.lines > 1 OR anon_45.items > 1) THEN 1 ELSE 0 END AS is_tie, CAST(anon_45.our_quantity AS DECIMAL(38, 6)) AS our_quantity
  FROM anon_45
),
anon_43 AS (
  SELECT anon_44.item_key, anon_44.file_id, anon_44.line_number, anon_44.match_rule, anon_44.is_tie, anon_44.our_quantity, anon_44.our_amount, anon_44.their_amount,
    anon_44.amount_state
  FROM anon_44
),
anon_42 AS (
  SELECT anon_43.item_key, anon_43.file_id, anon_43.line_number, anon_43.match_rule, anon_43.is_tie, anon_43.our_quantity, anon_43.our_amount, anon_43.their_amount,
    anon_43.amount_state
  FROM anon_43
),
anon_81 AS (
  SELECT anon_52.item_key, anon_52.file_id, anon_52.line_number, anon_52.our_quantity, anon_52.our_amount, anon_52.their_amount, anon_52.amount_state
  FROM anon_52
  WHERE anon_52.amount_state = 'WITHIN_TOLERANCE'
),
anon_80 AS (
  SELECT anon_81.item_key, anon_81.file_id, anon_81.line_number, anon_81.our_quantity, anon_81.our_amount, anon_81.their_amount, anon_81.amount_state
  FROM anon_81
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_82
    FROM anon_42
    WHERE anon_81.item_key = anon_42.item_key
  ))
),
anon_79 AS (
  SELECT anon_80.item_key, anon_80.file_id, anon_80.line_number, anon_80.our_quantity, anon_80.our_amount, anon_80.their_amount, anon_80.amount_state
  FROM anon_80
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_83
    FROM anon_42
    WHERE anon_80.file_id = anon_42.file_id AND anon_80.line_number = anon_42.line_number
  ))
),
anon_78 AS (
  SELECT anon_79.item_key, anon_79.file_id, anon_79.line_number, anon_79.our_quantity, anon_79.our_amount, anon_79.their_amount, anon_79.amount_state
  FROM anon_79
),
anon_76 AS (
  SELECT anon_78.item_key, anon_78.file_id, anon_78.line_number, anon_78.our_quantity, anon_78.our_amount, anon_78.their_amount, anon_78.amount_state
  FROM anon_78
),
anon_77 AS (
  SELECT anon_76.item_key, CAST(COUNT_BIG(*) AS BIGINT) AS lines
  FROM anon_76
  GROUP BY anon_76.item_key
),
anon_74 AS (
  SELECT anon_76.item_key, anon_76.file_id, anon_76.line_number, anon_76.our_quantity, anon_76.our_amount, anon_76.their_amount, anon_76.amount_state, anon_77.lines
  FROM anon_76
  JOIN anon_77 ON anon_76.item_key = anon_77.item_key
),
anon_75 AS (
  SELECT anon_76.file_id, anon_76.line_number, CAST(COUNT_BIG(*) AS BIGINT) AS items
  FROM anon_76
  GROUP BY anon_76.file_id, anon_76.line_number
),
anon_73 AS (
  SELECT anon_74.item_key, anon_74.file_id, anon_74.line_number, anon_74.our_quantity, anon_74.our_amount, anon_74.their_amount, anon_74.amount_state, anon_74.lines,
    anon_75.items
  FROM anon_74
  JOIN anon_75 ON anon_74.file_id = anon_75.file_id AND anon_74.line_number = anon_75.line_number
),
anon_72 AS (
  SELECT anon_73.item_key, anon_73.file_id, anon_73.line_number, anon_73.our_amount, anon_73.their_amount, anon_73.amount_state, anon_73.lines, anon_73.items,
    'TOLERANCE' AS match_rule, CASE WHEN (anon_73.lines > 1 OR anon_73.items > 1) THEN 1 ELSE 0 END AS is_tie, CAST(anon_73.our_quantity AS DECIMAL(38, 6)) AS our_quantity
  FROM anon_73
),
anon_71 AS (
  SELECT anon_72.item_key, anon_72.file_id, anon_72.line_number, anon_72.match_rule, anon_72.is_tie, anon_72.our_quantity, anon_72.our_amount, anon_72.their_amount,
    anon_72.amount_state
  FROM anon_72
),
anon_41 AS (
  SELECT anon_42.item_key, anon_42.file_id, anon_42.line_number, anon_42.match_rule, anon_42.is_tie, anon_42.our_quantity, anon_42.our_amount, anon_42.their_amount,
    anon_42.amount_state
  FROM anon_42
  UNION ALL
  SELECT anon_71.item_key, anon_71.file_id, anon_71.line_number, anon_71.match_rule, anon_71.is_tie, anon_71.our_quantity, anon_71.our_amount, anon_71.their_amount,
    anon_71.amount_state
  FROM anon_71
),
anon_40 AS (
  SELECT anon_41.item_key, anon_41.file_id, anon_41.line_number, anon_41.match_rule, anon_41.is_tie, anon_41.our_quantity, anon_41.our_amount, anon_41.their_amount,
    anon_41.amount_state
  FROM anon_41
),
anon_112 AS (
  SELECT anon_64.item_key, anon_64.venue, anon_64.our_account_id, anon_64.our_security_id, anon_64.our_their_side, anon_64.our_trade_date, anon_64.our_settlement_date,
    anon_64.our_currency, anon_64.our_quantity, anon_64.our_price, anon_64.our_gross, anon_64.our_net_money
  FROM anon_64
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_113
    FROM anon_40
    WHERE anon_64.item_key = anon_40.item_key
  ))
),
anon_111 AS (
  SELECT anon_112.item_key, anon_112.venue, anon_112.our_account_id, anon_112.our_security_id, anon_112.our_their_side, anon_112.our_trade_date, anon_112.our_settlement_date,
    anon_112.our_currency, anon_112.our_quantity, anon_112.our_price, anon_112.our_gross, anon_112.our_net_money
  FROM anon_112
),
anon_114 AS (
  SELECT anon_65.file_id, anon_65.line_number, anon_65.their_side, anon_65.our_reference, anon_65.their_account_id, anon_65.their_security_id, anon_65.their_trade_date,
    anon_65.their_settlement_date, anon_65.their_currency, anon_65.their_quantity, anon_65.their_price, anon_65.their_amount, anon_65.amount_basis
  FROM anon_65
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_115
    FROM anon_40
    WHERE anon_65.file_id = anon_40.file_id AND anon_65.line_number = anon_40.line_number
  ))
),
anon_108 AS (
  SELECT anon_114.file_id, anon_114.line_number, anon_114.their_side, anon_114.our_reference, anon_114.their_account_id, anon_114.their_security_id, anon_114.their_trade_date,
    anon_114.their_settlement_date, anon_114.their_currency, anon_114.their_quantity, anon_114.their_price, anon_114.their_amount, anon_114.amount_basis
  FROM anon_114
),
anon_110 AS (
  SELECT anon_111.our_account_id, anon_111.our_security_id, anon_111.our_trade_date, anon_111.our_their_side, anon_111.our_settlement_date, anon_111.our_currency,
    anon_111.venue, CAST(COUNT_BIG(*) AS BIGINT) AS trades, CAST(coalesce(SUM(anon_111.our_quantity), 0) AS DECIMAL(38, 6)) AS our_quantity, CAST(coalesce(SUM(anon_111.our_gross), 0) AS DECIMAL(38, 2)) AS our_gross,
    CAST(coalesce(SUM(anon_111.our_net_money), 0) AS DECIMAL(38, 2)) AS our_net_money, min(anon_111.item_key) AS block_key
  FROM anon_111
  GROUP BY anon_111.our_account_id, anon_111.our_security_id, anon_111.our_trade_date, anon_111.our_their_side, anon_111.our_settlement_date, anon_111.our_currency,
    anon_111.venue
),
anon_109 AS (
  SELECT anon_110.our_account_id, anon_110.our_security_id, anon_110.our_trade_date, anon_110.our_their_side, anon_110.our_settlement_date, anon_110.our_currency,
    anon_110.venue, anon_110.trades, anon_110.our_quantity, anon_110.our_gross, anon_110.our_net_money, anon_110.block_key
  FROM anon_110
  WHERE anon_110.trades > 1
),
anon_107 AS (
  SELECT anon_109.our_account_id, anon_109.our_security_id, anon_109.our_trade_date, anon_109.our_their_side, anon_109.our_settlement_date, anon_109.our_currency,
    anon_109.venue, anon_109.trades, anon_109.our_quantity, anon_109.our_gross, anon_109.our_net_money, anon_109.block_key, CAST(CAST(CAST(anon_109.trades + 1 AS DECIMAL(20, 6)) * CAST(0.005 AS DECIMAL(4, 3)) AS DECIMAL(38, 3)) AS DECIMAL(20, 3)) AS rounding
  FROM anon_109
),
anon_106 AS (
  SELECT anon_107.our_account_id, anon_107.our_security_id, anon_107.our_trade_date, anon_107.our_their_side, anon_107.our_settlement_date, anon_107.our_currency,
    anon_107.venue, anon_107.trades, anon_107.our_quantity, anon_107.our_gross, anon_107.our_net_money, anon_107.block_key, anon_107.rounding, anon_108.file_id,
    anon_108.line_number, anon_108.their_side, anon_108.our_reference, anon_108.their_account_id, anon_108.their_security_id, anon_108.their_trade_date,
    anon_108.their_settlement_date, anon_108.their_currency, anon_108.their_quantity, anon_108.their_price, anon_108.their_amount, anon_108.amount_basis
  FROM anon_107
  JOIN anon_108 ON anon_107.our_account_id = anon_108.their_account_id AND anon_107.our_security_id = anon_108.their_security_id AND anon_107.our_trade_date = anon_108.their_trade_date
    AND anon_107.our_their_side = anon_108.their_side
),
anon_105 AS (
  SELECT anon_106.our_account_id, anon_106.our_security_id, anon_106.our_trade_date, anon_106.our_their_side, anon_106.our_settlement_date, anon_106.our_currency,
    anon_106.venue, anon_106.trades, anon_106.our_quantity, anon_106.our_gross, anon_106.our_net_money, anon_106.block_key, anon_106.rounding, anon_106.file_id,
    anon_106.line_number, anon_106.their_side, anon_106.our_reference, anon_106.their_account_id, anon_106.their_security_id, anon_106.their_trade_date,
    anon_106.their_settlement_date, anon_106.their_currency, anon_106.their_quantity, anon_106.their_price, anon_106.their_amount, anon_106.amount_basis
  FROM anon_106
  WHERE (anon_106.their_settlement_date IS NULL OR anon_106.their_settlement_date = anon_106.our_settlement_date) AND (anon_106.their_currency IS NULL OR anon_106.their_currency = anon_106.our_currency)
    AND anon_106.our_quantity = anon_106.their_quantity AND anon_106.their_amount IS NOT NULL
),
anon_104 AS (
  SELECT anon_105.our_account_id, anon_105.our_security_id, anon_105.our_trade_date, anon_105.our_their_side, anon_105.our_settlement_date, anon_105.our_currency,
    anon_105.venue, anon_105.trades, anon_105.our_quantity, anon_105.our_gross, anon_105.our_net_money, anon_105.block_key, anon_105.rounding, anon_105.file_id,
    anon_105.line_number, anon_105.their_side, anon_105.our_reference, anon_105.their_account_id, anon_105.their_security_id, anon_105.their_trade_date,
    anon_105.their_settlement_date, anon_105.their_currency, anon_105.their_quantity, anon_105.their_price, anon_105.their_amount, anon_105.amount_basis,
    CAST(CASE WHEN (anon_105.amount_basis = 'NET') THEN anon_105.our_net_money ELSE anon_105.our_gross END AS DECIMAL(38, 2)) AS our_amount, CAST(abs(anon_105.their_amount - CAST(CASE
    WHEN (anon_105.amount_basis = 'NET') THEN anon_105.our_net_money ELSE anon_105.our_gross END AS DECIMAL(38, 2))) AS DECIMAL(38, 2)) AS difference
  FROM anon_105
),
anon_102 AS (
  SELECT anon_104.our_account_id, anon_104.our_security_id, anon_104.our_trade_date, anon_104.our_their_side, anon_104.our_settlement_date, anon_104.our_currency,
    anon_104.venue, anon_104.trades, anon_104.our_quantity, anon_104.our_gross, anon_104.our_net_money, anon_104.block_key, anon_104.rounding, anon_104.file_id,
    anon_104.line_number, anon_104.their_side, anon_104.our_reference, anon_104.their_account_id, anon_104.their_security_id, anon_104.their_trade_date,
    anon_104.their_settlement_date, anon_104.their_currency, anon_104.their_quantity, anon_104.their_price, anon_104.their_amount, anon_104.amount_basis,
    anon_104.our_amount, anon_104.difference, CASE WHEN (anon_104.our_their_side = 'BUY') THEN anon_104.our_amount ELSE coalesce(anon_104.their_amount, anon_104.our_amount) END AS delivered_amount
  FROM anon_104
),
anon_116 AS (
  SELECT amount_tolerance.venue, amount_tolerance.currency, amount_tolerance.amount_from, amount_tolerance.valid_from, amount_tolerance.valid_to, amount_tolerance.amount_to,
    amount_tolerance.tolerance, amount_tolerance.prevailing_amount, amount_tolerance.source, amount_tolerance.evidence, amount_tolerance.origin
  FROM amount_tolerance
  WHERE amount_tolerance.valid_from <= CAST('2026-11-10' AS DATE) AND amount_tolerance.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_103 AS (
  SELECT anon_116.amount_from, anon_116.amount_to, anon_116.tolerance, anon_116.prevailing_amount AS prevailing_rule, anon_116.venue AS rule_venue, anon_116.currency AS rule_currency
  FROM anon_116
),
anon_101 AS (
  SELECT anon_102.our_account_id, anon_102.our_security_id, anon_102.our_trade_date, anon_102.our_their_side, anon_102.our_settlement_date, anon_102.our_currency,
    anon_102.venue, anon_102.trades, anon_102.our_quantity, anon_102.our_gross, anon_102.our_net_money, anon_102.block_key, anon_102.rounding, anon_102.file_id,
    anon_102.line_number, anon_102.their_side, anon_102.our_reference, anon_102.their_account_id, anon_102.their_security_id, anon_102.their_trade_date,
    anon_102.their_settlement_date, anon_102.their_currency, anon_102.their_quantity, anon_102.their_price, anon_102.their_amount, anon_102.amount_basis,
    anon_102.our_amount, anon_102.difference, anon_102.delivered_amount, anon_103.amount_from, anon_103.amount_to, anon_103.tolerance, anon_103.prevailing_rule,
    anon_103.rule_venue, anon_103.rule_currency
  FROM anon_102
  LEFT OUTER JOIN anon_103 ON anon_102.venue = anon_103.rule_venue AND anon_102.our_currency = anon_103.rule_currency AND anon_102.delivered_amount >= anon_103.amount_from
    AND anon_102.delivered_amount <= anon_103.amount_to
),
anon_100 AS (
  SELECT anon_101.our_account_id, anon_101.our_security_id, anon_101.our_trade_date, anon_101.our_their_side, anon_101.our_settlement_date, anon_101.our_currency,
    anon_101.venue, anon_101.trades, anon_101.our_quantity, anon_101.our_gross, anon_101.our_net_money, anon_101.block_key, anon_101.rounding, anon_101.file_id,
    anon_101.line_number, anon_101.their_side, anon_101.our_reference, anon_101.their_account_id, anon_101.their_security_id, anon_101.their_trade_date,
    anon_101.their_settlement_date, anon_101.their_currency, anon_101.their_quantity, anon_101.their_price, anon_101.their_amount, anon_101.amount_basis,
    anon_101.our_amount, anon_101.difference, anon_101.delivered_amount, anon_101.amount_from, anon_101.amount_to, anon_101.prevailing_rule, anon_101.rule_venue,
    anon_101.rule_currency, CAST(coalesce(anon_101.tolerance, 0) AS DECIMAL(20, 3)) AS tolerance
  FROM anon_101
),
anon_99 AS (
  SELECT anon_100.our_account_id, anon_100.our_security_id, anon_100.our_trade_date, anon_100.our_their_side, anon_100.our_settlement_date, anon_100.our_currency,
    anon_100.venue, anon_100.trades, anon_100.our_quantity, anon_100.our_gross, anon_100.our_net_money, anon_100.block_key, anon_100.rounding, anon_100.file_id,
    anon_100.line_number, anon_100.their_side, anon_100.our_reference, anon_100.their_account_id, anon_100.their_security_id, anon_100.their_trade_date,
    anon_100.their_settlement_date, anon_100.their_currency, anon_100.their_quantity, anon_100.their_price, anon_100.their_amount, anon_100.amount_basis,
    anon_100.our_amount, anon_100.difference, anon_100.delivered_amount, anon_100.amount_from, anon_100.amount_to, anon_100.prevailing_rule, anon_100.rule_venue,
    anon_100.rule_currency, anon_100.tolerance, CASE WHEN (anon_100.their_amount IS NULL) THEN 'NOT_STATED' WHEN (anon_100.difference = 0) THEN 'EQUAL'
    WHEN (anon_100.difference <= CASE WHEN (anon_100.tolerance > anon_100.rounding) THEN anon_100.tolerance ELSE anon_100.rounding END) THEN 'WITHIN_TOLERANCE'
    ELSE 'DIFFERS' END AS amount_state
  FROM anon_100
),
anon_98 AS (
  SELECT anon_99.our_account_id, anon_99.our_security_id, anon_99.our_trade_date, anon_99.our_their_side, anon_99.our_settlement_date, anon_99.our_currency,
    anon_99.venue, anon_99.trades, anon_99.our_quantity, anon_99.our_gross, anon_99.our_net_money, anon_99.block_key, anon_99.rounding, anon_99.file_id,
    anon_99.line_number, anon_99.their_side, anon_99.our_reference, anon_99.their_account_id, anon_99.their_security_id, anon_99.their_trade_date, anon_99.their_settlement_date,
    anon_99.their_currency, anon_99.their_quantity, anon_99.their_price, anon_99.their_amount, anon_99.amount_basis, anon_99.our_amount, anon_99.difference,
    anon_99.delivered_amount, anon_99.amount_from, anon_99.amount_to, anon_99.prevailing_rule, anon_99.rule_venue, anon_99.rule_currency, anon_99.tolerance,
    anon_99.amount_state
  FROM anon_99
  WHERE anon_99.amount_state != 'DIFFERS'
),
anon_97 AS (
  SELECT anon_98.our_account_id, anon_98.our_security_id, anon_98.our_trade_date, anon_98.our_their_side, anon_98.our_settlement_date, anon_98.our_currency,
    anon_98.venue, anon_98.trades, anon_98.our_quantity, anon_98.our_gross, anon_98.our_net_money, anon_98.block_key, anon_98.rounding, anon_98.file_id,
    anon_98.line_number, anon_98.their_side, anon_98.our_reference, anon_98.their_account_id, anon_98.their_security_id, anon_98.their_trade_date, anon_98.their_settlement_date,
    anon_98.their_currency, anon_98.their_quantity, anon_98.their_price, anon_98.their_amount, anon_98.amount_basis, anon_98.our_amount, anon_98.difference,
    anon_98.delivered_amount, anon_98.amount_from, anon_98.amount_to, anon_98.prevailing_rule, anon_98.rule_venue, anon_98.rule_currency, anon_98.tolerance,
    anon_98.amount_state, anon_98.block_key AS item_key
  FROM anon_98
),
anon_96 AS (
  SELECT anon_97.item_key, anon_97.file_id, anon_97.line_number, anon_97.our_quantity, anon_97.our_amount, anon_97.their_amount, anon_97.amount_state
  FROM anon_97
),
anon_94 AS (
  SELECT anon_96.item_key, anon_96.file_id, anon_96.line_number, anon_96.our_quantity, anon_96.our_amount, anon_96.their_amount, anon_96.amount_state
  FROM anon_96
),
anon_95 AS (
  SELECT anon_94.item_key, CAST(COUNT_BIG(*) AS BIGINT) AS lines
  FROM anon_94
  GROUP BY anon_94.item_key
),
anon_92 AS (
  SELECT anon_94.item_key, anon_94.file_id, anon_94.line_number, anon_94.our_quantity, anon_94.our_amount, anon_94.their_amount, anon_94.amount_state, anon_95.lines
  FROM anon_94
  JOIN anon_95 ON anon_94.item_key = anon_95.item_key
),
anon_93 AS (
  SELECT anon_94.file_id, anon_94.line_number, CAST(COUNT_BIG(*) AS BIGINT) AS items
  FROM anon_94
  GROUP BY anon_94.file_id, anon_94.line_number
),
anon_91 AS (
  SELECT anon_92.item_key, anon_92.file_id, anon_92.line_number, anon_92.our_quantity, anon_92.our_amount, anon_92.their_amount, anon_92.amount_state, anon_92.lines,
    anon_93.items
  FROM anon_92
  JOIN anon_93 ON anon_92.file_id = anon_93.file_id AND anon_92.line_number = anon_93.line_number
),
anon_90 AS (
  SELECT anon_91.item_key, anon_91.file_id, anon_91.line_number, anon_91.our_amount, anon_91.their_amount, anon_91.amount_state, anon_91.lines, anon_91.items,
    'BLOCK' AS match_rule, CASE WHEN (anon_91.lines > 1 OR anon_91.items > 1) THEN 1 ELSE 0 END AS is_tie, CAST(anon_91.our_quantity AS DECIMAL(38, 6)) AS our_quantity
  FROM anon_91
),
anon_88 AS (
  SELECT anon_90.item_key, anon_90.file_id, anon_90.line_number, anon_90.match_rule, anon_90.is_tie, anon_90.our_quantity, anon_90.our_amount, anon_90.their_amount,
    anon_90.amount_state
  FROM anon_90
),
anon_118 AS (
  SELECT anon_107.our_account_id, anon_107.our_security_id, anon_107.our_trade_date, anon_107.our_their_side, anon_107.our_settlement_date, anon_107.our_currency,
    anon_107.venue, anon_107.block_key
  FROM anon_107
),
anon_119 AS (
  SELECT anon_111.our_account_id, anon_111.our_security_id, anon_111.our_trade_date, anon_111.our_their_side, anon_111.our_settlement_date, anon_111.our_currency,
    anon_111.venue, anon_111.item_key AS member
  FROM anon_111
),
anon_117 AS (
  SELECT anon_118.our_account_id, anon_118.our_security_id, anon_118.our_trade_date, anon_118.our_their_side, anon_118.our_settlement_date, anon_118.our_currency,
    anon_118.venue, anon_118.block_key, anon_119.member
  FROM anon_118
  JOIN anon_119 ON anon_118.our_account_id = anon_119.our_account_id AND anon_118.our_security_id = anon_119.our_security_id AND anon_118.our_trade_date = anon_119.our_trade_date
    AND anon_118.our_their_side = anon_119.our_their_side AND anon_118.our_settlement_date = anon_119.our_settlement_date AND anon_118.our_currency = anon_119.our_currency
    AND anon_118.venue = anon_119.venue
),
anon_89 AS (
  SELECT anon_117.block_key, anon_117.member
  FROM anon_117
),
anon_87 AS (
  SELECT anon_88.item_key, anon_88.file_id, anon_88.line_number, anon_88.match_rule, anon_88.is_tie, anon_88.our_quantity, anon_88.our_amount, anon_88.their_amount,
    anon_88.amount_state, anon_89.block_key, anon_89.member
  FROM anon_88
  JOIN anon_89 ON anon_88.item_key = anon_89.block_key
),
anon_86 AS (
  SELECT anon_87.file_id, anon_87.line_number, anon_87.match_rule, anon_87.is_tie, anon_87.our_quantity, anon_87.our_amount, anon_87.their_amount, anon_87.amount_state,
    anon_87.block_key, anon_87.member, anon_87.member AS item_key
  FROM anon_87
),
anon_85 AS (
  SELECT anon_86.item_key, anon_86.file_id, anon_86.line_number, anon_86.match_rule, anon_86.is_tie, anon_86.our_quantity, anon_86.our_amount, anon_86.their_amount,
    anon_86.amount_state
  FROM anon_86
),
anon_84 AS (
  SELECT anon_85.item_key, anon_85.file_id, anon_85.line_number, anon_85.match_rule, anon_85.is_tie, anon_85.our_quantity, anon_85.our_amount, anon_85.their_amount,
    anon_85.amount_state
  FROM anon_85
),
anon_140 AS (
  SELECT anon_111.item_key, anon_111.venue, anon_111.our_account_id, anon_111.our_security_id, anon_111.our_their_side, anon_111.our_trade_date, anon_111.our_settlement_date,
    anon_111.our_currency, anon_111.our_quantity, anon_111.our_price, anon_111.our_gross, anon_111.our_net_money
  FROM anon_111
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_141
    FROM anon_84
    WHERE anon_111.item_key = anon_84.item_key
  ))
),
anon_138 AS (
  SELECT anon_140.item_key, anon_140.venue, anon_140.our_account_id, anon_140.our_security_id, anon_140.our_their_side, anon_140.our_trade_date, anon_140.our_settlement_date,
    anon_140.our_currency, anon_140.our_quantity, anon_140.our_price, anon_140.our_gross, anon_140.our_net_money
  FROM anon_140
),
anon_145 AS (
  SELECT anon_108.file_id, anon_108.line_number, anon_108.their_side, anon_108.our_reference, anon_108.their_account_id, anon_108.their_security_id, anon_108.their_trade_date,
    anon_108.their_settlement_date, anon_108.their_currency, anon_108.their_quantity, anon_108.their_price, anon_108.their_amount, anon_108.amount_basis
  FROM anon_108
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_146
    FROM anon_84
    WHERE anon_108.file_id = anon_84.file_id AND anon_108.line_number = anon_84.line_number
  ))
),
anon_143 AS (
  SELECT anon_145.file_id, anon_145.line_number, anon_145.their_side, anon_145.our_reference, anon_145.their_account_id, anon_145.their_security_id, anon_145.their_trade_date,
    anon_145.their_settlement_date, anon_145.their_currency, anon_145.their_quantity, anon_145.their_price, anon_145.their_amount, anon_145.amount_basis
  FROM anon_145
),
anon_142 AS (
  SELECT anon_138.our_account_id, anon_138.our_security_id, anon_138.our_trade_date, CAST(COUNT_BIG(*) AS BIGINT) AS trades
  FROM anon_138
  GROUP BY anon_138.our_account_id, anon_138.our_security_id, anon_138.our_trade_date
),
anon_139 AS (
  SELECT anon_142.our_account_id, anon_142.our_security_id, anon_142.our_trade_date, anon_142.trades
  FROM anon_142
  WHERE anon_142.trades = 1
),
anon_136 AS (
  SELECT anon_138.item_key, anon_138.venue, anon_138.our_account_id, anon_138.our_security_id, anon_138.our_their_side, anon_138.our_trade_date, anon_138.our_settlement_date,
    anon_138.our_currency, anon_138.our_quantity, anon_138.our_price, anon_138.our_gross, anon_138.our_net_money, anon_139.trades
  FROM anon_138
  JOIN anon_139 ON anon_138.our_account_id = anon_139.our_account_id AND anon_138.our_security_id = anon_139.our_security_id AND anon_138.our_trade_date = anon_139.our_trade_date
),
anon_147 AS (
  SELECT anon_143.their_account_id, anon_143.their_security_id, anon_143.their_trade_date, CAST(COUNT_BIG(*) AS BIGINT) AS stated
  FROM anon_143
  GROUP BY anon_143.their_account_id, anon_143.their_security_id, anon_143.their_trade_date
),
anon_144 AS (
  SELECT anon_147.their_account_id, anon_147.their_security_id, anon_147.their_trade_date, anon_147.stated
  FROM anon_147
  WHERE anon_147.stated = 1
),
anon_137 AS (
  SELECT anon_143.file_id, anon_143.line_number, anon_143.their_side, anon_143.our_reference, anon_143.their_account_id, anon_143.their_security_id, anon_143.their_trade_date,
    anon_143.their_settlement_date, anon_143.their_currency, anon_143.their_quantity, anon_143.their_price, anon_143.their_amount, anon_143.amount_basis,
    anon_144.stated
  FROM anon_143
  JOIN anon_144 ON anon_143.their_account_id = anon_144.their_account_id AND anon_143.their_security_id = anon_144.their_security_id AND anon_143.their_trade_date = anon_144.their_trade_date
),
anon_135 AS (
  SELECT anon_136.item_key, anon_136.venue, anon_136.our_account_id, anon_136.our_security_id, anon_136.our_their_side, anon_136.our_trade_date, anon_136.our_settlement_date,
    anon_136.our_currency, anon_136.our_quantity, anon_136.our_price, anon_136.our_gross, anon_136.our_net_money, anon_136.trades, anon_137.file_id, anon_137.line_number,
    anon_137.their_side, anon_137.our_reference, anon_137.their_account_id, anon_137.their_security_id, anon_137.their_trade_date, anon_137.their_settlement_date,
    anon_137.their_currency, anon_137.their_quantity, anon_137.their_price, anon_137.their_amount, anon_137.amount_basis, anon_137.stated
  FROM anon_136
  JOIN anon_137 ON anon_136.our_account_id = anon_137.their_account_id AND anon_136.our_security_id = anon_137.their_security_id AND anon_136.our_trade_date = anon_137.their_trade_date
),
anon_134 AS (
  SELECT anon_135.item_key, anon_135.venue, anon_135.our_account_id, anon_135.our_security_id, anon_135.our_their_side, anon_135.our_trade_date, anon_135.our_settlement_date,
    anon_135.our_currency, anon_135.our_quantity, anon_135.our_price, anon_135.our_gross, anon_135.our_net_money, anon_135.trades, anon_135.file_id, anon_135.line_number,
    anon_135.their_side, anon_135.our_reference, anon_135.their_account_id, anon_135.their_security_id, anon_135.their_trade_date, anon_135.their_settlement_date,
    anon_135.their_currency, anon_135.their_quantity, anon_135.their_price, anon_135.their_amount, anon_135.amount_basis, anon_135.stated, CAST(0 AS DECIMAL(20, 3)) AS rounding
  FROM anon_135
),
anon_133 AS (
  SELECT anon_134.item_key, anon_134.venue, anon_134.our_account_id, anon_134.our_security_id, anon_134.our_their_side, anon_134.our_trade_date, anon_134.our_settlement_date,
    anon_134.our_currency, anon_134.our_quantity, anon_134.our_price, anon_134.our_gross, anon_134.our_net_money, anon_134.trades, anon_134.file_id, anon_134.line_number,
    anon_134.their_side, anon_134.our_reference, anon_134.their_account_id, anon_134.their_security_id, anon_134.their_trade_date, anon_134.their_settlement_date,
    anon_134.their_currency, anon_134.their_quantity, anon_134.their_price, anon_134.their_amount, anon_134.amount_basis, anon_134.stated, anon_134.rounding,
    CAST(CASE WHEN (anon_134.amount_basis = 'NET') THEN anon_134.our_net_money ELSE anon_134.our_gross END AS DECIMAL(38, 2)) AS our_amount, CAST(abs(anon_134.their_amount - CAST(CASE
    WHEN (anon_134.amount_basis = 'NET') THEN anon_134.our_net_money ELSE anon_134.our_gross END AS DECIMAL(38, 2))) AS DECIMAL(38, 2)) AS difference
  FROM anon_134
),
anon_131 AS (
  SELECT anon_133.item_key, anon_133.venue, anon_133.our_account_id, anon_133.our_security_id, anon_133.our_their_side, anon_133.our_trade_date, anon_133.our_settlement_date,
    anon_133.our_currency, anon_133.our_quantity, anon_133.our_price, anon_133.our_gross, anon_133.our_net_money, anon_133.trades, anon_133.file_id, anon_133.line_number,
    anon_133.their_side, anon_133.our_reference, anon_133.their_account_id, anon_133.their_security_id, anon_133.their_trade_date, anon_133.their_settlement_date,
    anon_133.their_currency, anon_133.their_quantity, anon_133.their_price, anon_133.their_amount, anon_133.amount_basis, anon_133.stated, anon_133.rounding,
    anon_133.our_amount, anon_133.difference, CASE WHEN (anon_133.our_their_side = 'BUY') THEN anon_133.our_amount ELSE coalesce(anon_133.their_amount, anon_133.our_amount) END AS delivered_amount
  FROM anon_133
),
anon_148 AS (
  SELECT amount_tolerance.venue, amount_tolerance.currency, amount_tolerance.amount_from, amount_tolerance.valid_from, amount_tolerance.valid_to, amount_tolerance.amount_to,
    amount_tolerance.tolerance, amount_tolerance.prevailing_amount, amount_tolerance.source, amount_tolerance.evidence, amount_tolerance.origin
  FROM amount_tolerance
  WHERE amount_tolerance.valid_from <= CAST('2026-11-10' AS DATE) AND amount_tolerance.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_132 AS (
  SELECT anon_148.amount_from, anon_148.amount_to, anon_148.tolerance, anon_148.prevailing_amount AS prevailing_rule, anon_148.venue AS rule_venue, anon_148.currency AS rule_currency
  FROM anon_148
),
anon_130 AS (
  SELECT anon_131.item_key, anon_131.venue, anon_131.our_account_id, anon_131.our_security_id, anon_131.our_their_side, anon_131.our_trade_date, anon_131.our_settlement_date,
    anon_131.our_currency, anon_131.our_quantity, anon_131.our_price, anon_131.our_gross, anon_131.our_net_money, anon_131.trades, anon_131.file_id, anon_131.line_number,
    anon_131.their_side, anon_131.our_reference, anon_131.their_account_id, anon_131.their_security_id, anon_131.their_trade_date, anon_131.their_settlement_date,
    anon_131.their_currency, anon_131.their_quantity, anon_131.their_price, anon_131.their_amount, anon_131.amount_basis, anon_131.stated, anon_131.rounding,
    anon_131.our_amount, anon_131.difference, anon_131.delivered_amount, anon_132.amount_from, anon_132.amount_to, anon_132.tolerance, anon_132.prevailing_rule,
    anon_132.rule_venue, anon_132.rule_currency
  FROM anon_131
  LEFT OUTER JOIN anon_132 ON anon_131.venue = anon_132.rule_venue AND anon_131.our_currency = anon_132.rule_currency AND anon_131.delivered_amount >= anon_132.amount_from
    AND anon_131.delivered_amount <= anon_132.amount_to
),
anon_129 AS (
  SELECT anon_130.item_key, anon_130.venue, anon_130.our_account_id, anon_130.our_security_id, anon_130.our_their_side, anon_130.our_trade_date, anon_130.our_settlement_date,
    anon_130.our_currency, anon_130.our_quantity, anon_130.our_price, anon_130.our_gross, anon_130.our_net_money, anon_130.trades, anon_130.file_id, anon_130.line_number,
    anon_130.their_side, anon_130.our_reference, anon_130.their_account_id, anon_130.their_security_id, anon_130.their_trade_date, anon_130.their_settlement_date,
    anon_130.their_currency, anon_130.their_quantity, anon_130.their_price, anon_130.their_amount, anon_130.amount_basis, anon_130.stated, anon_130.rounding,
    anon_130.our_amount, anon_130.difference, anon_130.delivered_amount, anon_130.amount_from, anon_130.amount_to, anon_130.prevailing_rule, anon_130.rule_venue,
    anon_130.rule_currency, CAST(coalesce(anon_130.tolerance, 0) AS DECIMAL(20, 3)) AS tolerance
  FROM anon_130
),
anon_128 AS (
  SELECT anon_129.item_key, anon_129.venue, anon_129.our_account_id, anon_129.our_security_id, anon_129.our_their_side, anon_129.our_trade_date, anon_129.our_settlement_date,
    anon_129.our_currency, anon_129.our_quantity, anon_129.our_price, anon_129.our_gross, anon_129.our_net_money, anon_129.trades, anon_129.file_id, anon_129.line_number,
    anon_129.their_side, anon_129.our_reference, anon_129.their_account_id, anon_129.their_security_id, anon_129.their_trade_date, anon_129.their_settlement_date,
    anon_129.their_currency, anon_129.their_quantity, anon_129.their_price, anon_129.their_amount, anon_129.amount_basis, anon_129.stated, anon_129.rounding,
    anon_129.our_amount, anon_129.difference, anon_129.delivered_amount, anon_129.amount_from, anon_129.amount_to, anon_129.prevailing_rule, anon_129.rule_venue,
    anon_129.rule_currency, anon_129.tolerance, CASE WHEN (anon_129.their_amount IS NULL) THEN 'NOT_STATED' WHEN (anon_129.difference = 0) THEN 'EQUAL'
    WHEN (anon_129.difference <= CASE WHEN (anon_129.tolerance > anon_129.rounding) THEN anon_129.tolerance ELSE anon_129.rounding END) THEN 'WITHIN_TOLERANCE'
    ELSE 'DIFFERS' END AS amount_state
  FROM anon_129
),
anon_127 AS (
  SELECT anon_128.item_key, anon_128.file_id, anon_128.line_number, anon_128.our_quantity, anon_128.our_amount, anon_128.their_amount, anon_128.amount_state
  FROM anon_128
),
anon_125 AS (
  SELECT anon_127.item_key, anon_127.file_id, anon_127.line_number, anon_127.our_quantity, anon_127.our_amount, anon_127.their_amount, anon_127.amount_state
  FROM anon_127
),
anon_126 AS (
  SELECT anon_125.item_key, CAST(COUNT_BIG(*) AS BIGINT) AS lines
  FROM anon_125
  GROUP BY anon_125.item_key
),
anon_123 AS (
  SELECT anon_125.item_key, anon_125.file_id, anon_125.line_number, anon_125.our_quantity, anon_125.our_amount, anon_125.their_amount, anon_125.amount_state,
    anon_126.lines
  FROM anon_125
  JOIN anon_126 ON anon_125.item_key = anon_126.item_key
),
anon_124 AS (
  SELECT anon_125.file_id, anon_125.line_number, CAST(COUNT_BIG(*) AS BIGINT) AS items
  FROM anon_125
  GROUP BY anon_125.file_id, anon_125.line_number
),
anon_122 AS (
  SELECT anon_123.item_key, anon_123.file_id, anon_123.line_number, anon_123.our_quantity, anon_123.our_amount, anon_123.their_amount, anon_123.amount_state,
    anon_123.lines, anon_124.items
  FROM anon_123
  JOIN anon_124 ON anon_123.file_id = anon_124.file_id AND anon_123.line_number = anon_124.line_number
),
anon_121 AS (
  SELECT anon_122.item_key, anon_122.file_id, anon_122.line_number, anon_122.our_amount, anon_122.their_amount, anon_122.amount_state, anon_122.lines, anon_122.items,
    'NEAR' AS match_rule, CASE WHEN (anon_122.lines > 1 OR anon_122.items > 1) THEN 1 ELSE 0 END AS is_tie, CAST(anon_122.our_quantity AS DECIMAL(38, 6)) AS our_quantity
  FROM anon_122
),
anon_120 AS (
  SELECT anon_121.item_key, anon_121.file_id, anon_121.line_number, anon_121.match_rule, anon_121.is_tie, anon_121.our_quantity, anon_121.our_amount, anon_121.their_amount,
    anon_121.amount_state
  FROM anon_121
),
anon_2 AS (
  SELECT anon_3.item_key, anon_3.file_id, anon_3.line_number, anon_3.match_rule, anon_3.is_tie, anon_3.our_quantity, anon_3.our_amount, anon_3.their_amount,
    anon_3.amount_state
  FROM anon_3
  UNION ALL
  SELECT anon_40.item_key, anon_40.file_id, anon_40.line_number, anon_40.match_rule, anon_40.is_tie, anon_40.our_quantity, anon_40.our_amount, anon_40.their_amount,
    anon_40.amount_state
  FROM anon_40
  UNION ALL
  SELECT anon_84.item_key, anon_84.file_id, anon_84.line_number, anon_84.match_rule, anon_84.is_tie, anon_84.our_quantity, anon_84.our_amount, anon_84.their_amount,
    anon_84.amount_state
  FROM anon_84
  UNION ALL
  SELECT anon_120.item_key, anon_120.file_id, anon_120.line_number, anon_120.match_rule, anon_120.is_tie, anon_120.our_quantity, anon_120.our_amount, anon_120.their_amount,
    anon_120.amount_state
  FROM anon_120
),
anon_1 AS (
  SELECT anon_2.item_key, anon_2.file_id, CAST(anon_2.line_number AS BIGINT) AS line_number, anon_2.match_rule, CAST(anon_2.is_tie AS BIGINT) AS is_tie,
    CAST(anon_2.our_quantity AS DECIMAL(38, 6)) AS our_quantity, CAST(anon_2.our_amount AS DECIMAL(38, 2)) AS our_amount, CAST(anon_2.their_amount AS DECIMAL(38, 2)) AS their_amount,
    anon_2.amount_state
  FROM anon_2
)
SELECT anon_1.item_key, anon_1.file_id, anon_1.line_number, anon_1.match_rule, anon_1.is_tie, anon_1.our_quantity, anon_1.our_amount, anon_1.their_amount,
  anon_1.amount_state
FROM anon_1
