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
    anon_31.price AS their_price, CAST(coalesce(anon_31.net_money, anon_31.gross, CAST(round(CAST(CAST(anon_31.quantity AS NUMBER(19, 6)) * anon_31.price AS NUMBER(38, 14)), 2) AS NUMBER(18, 2))) AS NUMBER(38, 2)) AS their_amount,
    CASE WHEN (anon_31.net_money IS NULL) THEN 'GROSS' ELSE 'NET' END AS amount_basis
  FROM anon_31
),
anon_24 AS (
  SELECT anon_30.file_id, anon_30.line_number, anon_30.their_side, anon_30.our_reference, anon_30.their_account_id, anon_30.their_security_id, anon_30.their_trade_date,
    anon_30.their_settlement_date, anon_30.their_currency, anon_30.their_quantity, anon_30.their_price, anon_30.their_amount, anon_30.amount_basis
  FROM anon_30
),
anon_36 AS (
  SELECT confirm_item.item_key, confirm_item.venue, confirm_item.account_id AS our_account_id, confirm_item.security_id AS our_security_id, confirm_item.their_side AS our_their_side,
    confirm_item.trade_date AS our_trade_date, confirm_item.settlement_date AS our_settlement_date, confirm_item.currency AS our_currency, confirm_item.quantity AS our_quantity,
    confirm_item.price AS our_price, confirm_item.gross AS our_gross, confirm_item.net_money AS our_net_money
  FROM confirm_item
),
anon_22 AS (
  SELECT anon_36.item_key, anon_36.venue, anon_36.our_account_id, anon_36.our_security_id, anon_36.our_their_side, anon_36.our_trade_date, anon_36.our_settlement_date,
    anon_36.our_currency, anon_36.our_quantity, anon_36.our_price, anon_36.our_gross, anon_36.our_net_money
  FROM anon_36
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
anon_33 AS (
  SELECT confirm_item.item_key, confirm_item.version_exec_id AS name
  FROM confirm_item
),
anon_34 AS (
  SELECT confirm_item.item_key, confirm_item.item_key AS name
  FROM confirm_item
),
anon_35 AS (
  SELECT confirm_item.item_key, confirm_item.street_reference AS name
  FROM confirm_item
),
anon_28 AS (
  SELECT anon_32.item_key, anon_32.name
  FROM anon_32
  UNION ALL
  SELECT anon_33.item_key, anon_33.name
  FROM anon_33
  UNION ALL
  SELECT anon_34.item_key, anon_34.name
  FROM anon_34
  UNION ALL
  SELECT anon_35.item_key, anon_35.name
  FROM anon_35
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
    anon_19.our_currency, anon_19.our_quantity, anon_19.our_price, anon_19.our_gross, anon_19.our_net_money, CAST(0 AS NUMBER(20, 3)) AS rounding
  FROM anon_19
),
anon_17 AS (
  SELECT anon_18.item_key, anon_18.file_id, anon_18.line_number, anon_18.their_side, anon_18.our_reference, anon_18.their_account_id, anon_18.their_security_id,
    anon_18.their_trade_date, anon_18.their_settlement_date, anon_18.their_currency, anon_18.their_quantity, anon_18.their_price, anon_18.their_amount,
    anon_18.amount_basis, anon_18.venue, anon_18.our_account_id, anon_18.our_security_id, anon_18.our_their_side, anon_18.our_trade_date, anon_18.our_settlement_date,
    anon_18.our_currency, anon_18.our_quantity, anon_18.our_price, anon_18.our_gross, anon_18.our_net_money, anon_18.rounding, CAST(CASE WHEN (anon_18.amount_basis = 'NET') THEN anon_18.our_net_money
    ELSE anon_18.our_gross END AS NUMBER(38, 2)) AS our_amount, CAST(abs(anon_18.their_amount - CAST(CASE WHEN (anon_18.amount_basis = 'NET') THEN anon_18.our_net_money
    ELSE anon_18.our_gross END AS NUMBER(38, 2))) AS NUMBER(38, 2)) AS difference
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
anon_37 AS (
  SELECT amount_tolerance.venue, amount_tolerance.currency, amount_tolerance.amount_from, amount_tolerance.valid_from, amount_tolerance.valid_to, amount_tolerance.amount_to,
    amount_tolerance.tolerance, amount_tolerance.prevailing_amount, amount_tolerance.source, amount_tolerance.evidence, amount_tolerance.origin
  FROM amount_tolerance
  WHERE amount_tolerance.valid_from <= DATE '2026-11-10' AND amount_tolerance.valid_to >= DATE '2026-11-10'
),
anon_16 AS (
  SELECT anon_37.amount_from, anon_37.amount_to, anon_37.tolerance, anon_37.prevailing_amount AS prevailing_rule, anon_37.venue AS rule_venue, anon_37.currency AS rule_currency
  FROM anon_37
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
    anon_14.delivered_amount, anon_14.amount_from, anon_14.amount_to, anon_14.prevailing_rule, anon_14.rule_venue, anon_14.rule_currency, CAST(coalesce(anon_14.tolerance, 0) AS NUMBER(20, 3)) AS tolerance
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
  SELECT anon_9.item_key, CAST(count(*) AS NUMBER(19)) AS lines
  FROM anon_9
  GROUP BY anon_9.item_key
),
anon_7 AS (
  SELECT anon_9.item_key, anon_9.file_id, anon_9.line_number, anon_9.our_quantity, anon_9.our_amount, anon_9.their_amount, anon_9.amount_state, anon_10.lines
  FROM anon_9
  JOIN anon_10 ON anon_9.item_key = anon_10.item_key
),
anon_8 AS (
  SELECT anon_9.file_id, anon_9.line_number, CAST(count(*) AS NUMBER(19)) AS items
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
    CASE WHEN (anon_6.lines > 1 OR anon_6.items > 1) THEN 1 ELSE 0 END AS is_tie, CAST(anon_6.our_quantity AS NUMBER(38, 6)) AS our_quantity
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
anon_64 AS (
  SELECT anon_22.item_key, anon_22.venue, anon_22.our_account_id, anon_22.our_security_id, anon_22.our_their_side, anon_22.our_trade_date, anon_22.our_settlement_date,
    anon_22.our_currency, anon_22.our_quantity, anon_22.our_price, anon_22.our_gross, anon_22.our_net_money
  FROM anon_22
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_65
    FROM anon_3
    WHERE anon_22.item_key = anon_3.item_key
  ))
),
anon_62 AS (
  SELECT anon_64.item_key, anon_64.venue, anon_64.our_account_id, anon_64.our_security_id, anon_64.our_their_side, anon_64.our_trade_date, anon_64.our_settlement_date,
    anon_64.our_currency, anon_64.our_quantity, anon_64.our_price, anon_64.our_gross, anon_64.our_net_money
  FROM anon_64
),
anon_66 AS (
  SELECT anon_24.file_id, anon_24.line_number, anon_24.their_side, anon_24.our_reference, anon_24.their_account_id, anon_24.their_security_id, anon_24.their_trade_date,
    anon_24.their_settlement_date, anon_24.their_currency, anon_24.their_quantity, anon_24.their_price, anon_24.their_amount, anon_24.amount_basis
  FROM anon_24
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_67
    FROM anon_3
    WHERE anon_24.file_id = anon_3.file_id AND anon_24.line_number = anon_3.line_number
  ))
),
anon_63 AS (
  SELECT anon_66.file_id, anon_66.line_number, anon_66.their_side, anon_66.our_reference, anon_66.their_account_id, anon_66.their_security_id, anon_66.their_trade_date,
    anon_66.their_settlement_date, anon_66.their_currency, anon_66.their_quantity, anon_66.their_price, anon_66.their_amount, anon_66.amount_basis
  FROM anon_66
),
anon_61 AS (
  SELECT anon_62.item_key, anon_62.venue, anon_62.our_account_id, anon_62.our_security_id, anon_62.our_their_side, anon_62.our_trade_date, anon_62.our_settlement_date,
    anon_62.our_currency, anon_62.our_quantity, anon_62.our_price, anon_62.our_gross, anon_62.our_net_money, anon_63.file_id, anon_63.line_number, anon_63.their_side,
    anon_63.our_reference, anon_63.their_account_id, anon_63.their_security_id, anon_63.their_trade_date, anon_63.their_settlement_date, anon_63.their_currency,
    anon_63.their_quantity, anon_63.their_price, anon_63.their_amount, anon_63.amount_basis
  FROM anon_62
  JOIN anon_63 ON anon_62.our_account_id = anon_63.their_account_id AND anon_62.our_security_id = anon_63.their_security_id AND anon_62.our_trade_date = anon_63.their_trade_date
    AND anon_62.our_their_side = anon_63.their_side AND anon_62.our_quantity = anon_63.their_quantity
),
anon_60 AS (
  SELECT anon_61.item_key, anon_61.venue, anon_61.our_account_id, anon_61.our_security_id, anon_61.our_their_side, anon_61.our_trade_date, anon_61.our_settlement_date,
    anon_61.our_currency, anon_61.our_quantity, anon_61.our_price, anon_61.our_gross, anon_61.our_net_money, anon_61.file_id, anon_61.line_number, anon_61.their_side,
    anon_61.our_reference, anon_61.their_account_id, anon_61.their_security_id, anon_61.their_trade_date, anon_61.their_settlement_date, anon_61.their_currency,
    anon_61.their_quantity, anon_61.their_price, anon_61.their_amount, anon_61.amount_basis
  FROM anon_61
  WHERE (anon_61.their_settlement_date IS NULL OR anon_61.their_settlement_date = anon_61.our_settlement_date) AND (anon_61.their_currency IS NULL OR anon_61.their_currency = anon_61.our_currency)
    AND anon_61.their_amount IS NOT NULL
),
anon_59 AS (
  SELECT anon_60.item_key, anon_60.venue, anon_60.our_account_id, anon_60.our_security_id, anon_60.our_their_side, anon_60.our_trade_date, anon_60.our_settlement_date,
    anon_60.our_currency, anon_60.our_quantity, anon_60.our_price, anon_60.our_gross, anon_60.our_net_money, anon_60.file_id, anon_60.line_number, anon_60.their_side,
    anon_60.our_reference, anon_60.their_account_id, anon_60.their_security_id, anon_60.their_trade_date, anon_60.their_settlement_date, anon_60.their_currency,
    anon_60.their_quantity, anon_60.their_price, anon_60.their_amount, anon_60.amount_basis, CAST(0 AS NUMBER(20, 3)) AS rounding
  FROM anon_60
),
anon_58 AS (
  SELECT anon_59.item_key, anon_59.venue, anon_59.our_account_id, anon_59.our_security_id, anon_59.our_their_side, anon_59.our_trade_date, anon_59.our_settlement_date,
    anon_59.our_currency, anon_59.our_quantity, anon_59.our_price, anon_59.our_gross, anon_59.our_net_money, anon_59.file_id, anon_59.line_number, anon_59.their_side,
    anon_59.our_reference, anon_59.their_account_id, anon_59.their_security_id, anon_59.their_trade_date, anon_59.their_settlement_date, anon_59.their_currency,
    anon_59.their_quantity, anon_59.their_price, anon_59.their_amount, anon_59.amount_basis, anon_59.rounding, CAST(CASE WHEN (anon_59.amount_basis = 'NET') THEN anon_59.our_net_money
    ELSE anon_59.our_gross END AS NUMBER(38, 2)) AS our_amount, CAST(abs(anon_59.their_amount - CAST(CASE WHEN (anon_59.amount_basis = 'NET') THEN anon_59.our_net_money
    ELSE anon_59.our_gross END AS NUMBER(38, 2))) AS NUMBER(38, 2)) AS difference
  FROM anon_59
),
anon_56 AS (
  SELECT anon_58.item_key, anon_58.venue, anon_58.our_account_id, anon_58.our_security_id, anon_58.our_their_side, anon_58.our_trade_date, anon_58.our_settlement_date,
    anon_58.our_currency, anon_58.our_quantity, anon_58.our_price, anon_58.our_gross, anon_58.our_net_money, anon_58.file_id, anon_58.line_number, anon_58.their_side,
    anon_58.our_reference, anon_58.their_account_id, anon_58.their_security_id, anon_58.their_trade_date, anon_58.their_settlement_date, anon_58.their_currency,
    anon_58.their_quantity, anon_58.their_price, anon_58.their_amount, anon_58.amount_basis, anon_58.rounding, anon_58.our_amount, anon_58.difference, CASE
    WHEN (anon_58.our_their_side = 'BUY') THEN anon_58.our_amount ELSE coalesce(anon_58.their_amount, anon_58.our_amount) END AS delivered_amount
  FROM anon_58
),
anon_68 AS (
  SELECT amount_tolerance.venue, amount_tolerance.currency, amount_tolerance.amount_from, amount_tolerance.valid_from, amount_tolerance.valid_to, amount_tolerance.amount_to,
    amount_tolerance.tolerance, amount_tolerance.prevailing_amount, amount_tolerance.source, amount_tolerance.evidence, amount_tolerance.origin
  FROM amount_tolerance
  WHERE amount_tolerance.valid_from <= DATE '2026-11-10' AND amount_tolerance.valid_to >= DATE '2026-11-10'
),
anon_57 AS (
  SELECT anon_68.amount_from, anon_68.amount_to, anon_68.tolerance, anon_68.prevailing_amount AS prevailing_rule, anon_68.venue AS rule_venue, anon_68.currency AS rule_currency
  FROM anon_68
),
anon_55 AS (
  SELECT anon_56.item_key, anon_56.venue, anon_56.our_account_id, anon_56.our_security_id, anon_56.our_their_side, anon_56.our_trade_date, anon_56.our_settlement_date,
    anon_56.our_currency, anon_56.our_quantity, anon_56.our_price, anon_56.our_gross, anon_56.our_net_money, anon_56.file_id, anon_56.line_number, anon_56.their_side,
    anon_56.our_reference, anon_56.their_account_id, anon_56.their_security_id, anon_56.their_trade_date, anon_56.their_settlement_date, anon_56.their_currency,
    anon_56.their_quantity, anon_56.their_price, anon_56.their_amount, anon_56.amount_basis, anon_56.rounding, anon_56.our_amount, anon_56.difference, anon_56.delivered_amount,
    anon_57.amount_from, anon_57.amount_to, anon_57.tolerance, anon_57.prevailing_rule, anon_57.rule_venue, anon_57.rule_currency
  FROM anon_56
  LEFT OUTER JOIN anon_57 ON anon_56.venue = anon_57.rule_venue AND anon_56.our_currency = anon_57.rule_currency AND anon_56.delivered_amount >= anon_57.amount_from
    AND anon_56.delivered_amount <= anon_57.amount_to
),
anon_54 AS (
  SELECT anon_55.item_key, anon_55.venue, anon_55.our_account_id, anon_55.our_security_id, anon_55.our_their_side, anon_55.our_trade_date, anon_55.our_settlement_date,
    anon_55.our_currency, anon_55.our_quantity, anon_55.our_price, anon_55.our_gross, anon_55.our_net_money, anon_55.file_id, anon_55.line_number, anon_55.their_side,
    anon_55.our_reference, anon_55.their_account_id, anon_55.their_security_id, anon_55.their_trade_date, anon_55.their_settlement_date, anon_55.their_currency,
    anon_55.their_quantity, anon_55.their_price, anon_55.their_amount, anon_55.amount_basis, anon_55.rounding, anon_55.our_amount, anon_55.difference, anon_55.delivered_amount,
    anon_55.amount_from, anon_55.amount_to, anon_55.prevailing_rule, anon_55.rule_venue, anon_55.rule_currency, CAST(coalesce(anon_55.tolerance, 0) AS NUMBER(20, 3)) AS tolerance
  FROM anon_55
),
anon_53 AS (
  SELECT anon_54.item_key, anon_54.venue, anon_54.our_account_id, anon_54.our_security_id, anon_54.our_their_side, anon_54.our_trade_date, anon_54.our_settlement_date,
    anon_54.our_currency, anon_54.our_quantity, anon_54.our_price, anon_54.our_gross, anon_54.our_net_money, anon_54.file_id, anon_54.line_number, anon_54.their_side,
    anon_54.our_reference, anon_54.their_account_id, anon_54.their_security_id, anon_54.their_trade_date, anon_54.their_settlement_date, anon_54.their_currency,
    anon_54.their_quantity, anon_54.their_price, anon_54.their_amount, anon_54.amount_basis, anon_54.rounding, anon_54.our_amount, anon_54.difference, anon_54.delivered_amount,
    anon_54.amount_from, anon_54.amount_to, anon_54.prevailing_rule, anon_54.rule_venue, anon_54.rule_currency, anon_54.tolerance, CASE WHEN (anon_54.their_amount IS NULL) THEN 'NOT_STATED'
    WHEN (anon_54.difference = 0) THEN 'EQUAL' WHEN (anon_54.difference <= CASE WHEN (anon_54.tolerance > anon_54.rounding) THEN anon_54.tolerance ELSE anon_54.rounding END) THEN 'WITHIN_TOLERANCE'
    ELSE 'DIFFERS' END AS amount_state
  FROM anon_54
),
anon_52 AS (
  SELECT anon_53.item_key, anon_53.file_id, anon_53.line_number, anon_53.our_quantity, anon_53.our_amount, anon_53.their_amount, anon_53.amount_state
  FROM anon_53
),
anon_51 AS (
  SELECT anon_52.item_key, anon_52.file_id, anon_52.line_number, anon_52.our_quantity, anon_52.our_amount, anon_52.their_amount, anon_52.amount_state
  FROM anon_52
  WHERE anon_52.amount_state != 'DIFFERS'
),
anon_50 AS (
  SELECT anon_51.item_key, anon_51.file_id, anon_51.line_number, anon_51.our_quantity, anon_51.our_amount, anon_51.their_amount, anon_51.amount_state
  FROM anon_51
),
anon_49 AS (
  SELECT anon_50.item_key, anon_50.file_id, anon_50.line_number, anon_50.our_quantity, anon_50.our_amount, anon_50.their_amount, anon_50.amount_state
  FROM anon_50
  WHERE anon_50.amount_state = 'EQUAL'
),
anon_48 AS (
  SELECT anon_49.item_key, anon_49.file_id, anon_49.line_number, anon_49.our_quantity, anon_49.our_amount, anon_49.their_amount, anon_49.amount_state
  FROM anon_49
),
anon_46 AS (
  SELECT anon_48.item_key, anon_48.file_id, anon_48.line_number, anon_48.our_quantity, anon_48.our_amount, anon_48.their_amount, anon_48.amount_state
  FROM anon_48
),
anon_47 AS (
  SELECT anon_46.item_key, CAST(count(*) AS NUMBER(19)) AS lines
  FROM anon_46
  GROUP BY anon_46.item_key
),
anon_44 AS (
  SELECT anon_46.item_key, anon_46.file_id, anon_46.line_number, anon_46.our_quantity, anon_46.our_amount, anon_46.their_amount, anon_46.amount_state, anon_47.lines
  FROM anon_46
  JOIN anon_47 ON anon_46.item_key = anon_47.item_key
),
anon_45 AS (
  SELECT anon_46.file_id, anon_46.line_number, CAST(count(*) AS NUMBER(19)) AS items
  FROM anon_46
  GROUP BY anon_46.file_id, anon_46.line_number
),
anon_43 AS (
  SELECT anon_44.item_key, anon_44.file_id, anon_44.line_number, anon_44.our_quantity, anon_44.our_amount, anon_44.their_amount, anon_44.amount_state, anon_44.lines,
    anon_45.items
  FROM anon_44
  JOIN anon_45 ON anon_44.file_id = anon_45.file_id AND anon_44.line_number = anon_45.line_number
),
anon_42 AS (
  SELECT anon_43.item_key, anon_43.file_id, anon_43.line_number, anon_43.our_amount, anon_43.their_amount, anon_43.amount_state, anon_43.lines, anon_43.items,
    'EXACT' AS match_rule, CASE WHEN (anon_43.lines > 1 OR anon_43.items > 1) THEN 1 ELSE 0 END AS is_tie, CAST(anon_43.our_quantity AS NUMBER(38, 6)) AS our_quantity
  FROM anon_43
),
anon_41 AS (
  SELECT anon_42.item_key, anon_42.file_id, anon_42.line_number, anon_42.match_rule, anon_42.is_tie, anon_42.our_quantity, anon_42.our_amount, anon_42.their_amount,
    anon_42.amount_state
  FROM anon_42
),
anon_40 AS (
  SELECT anon_41.item_key, anon_41.file_id, anon_41.line_number, anon_41.match_rule, anon_41.is_tie, anon_41.our_quantity, anon_41.our_amount, anon_41.their_amount,
    anon_41.amount_state
  FROM anon_41
),
anon_79 AS (
  SELECT anon_50.item_key, anon_50.file_id, anon_50.line_number, anon_50.our_quantity, anon_50.our_amount, anon_50.their_amount, anon_50.amount_state
  FROM anon_50
  WHERE anon_50.amount_state = 'WITHIN_TOLERANCE'
),
anon_78 AS (
  SELECT anon_79.item_key, anon_79.file_id, anon_79.line_number, anon_79.our_quantity, anon_79.our_amount, anon_79.their_amount, anon_79.amount_state
  FROM anon_79
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_80
    FROM anon_40
    WHERE anon_79.item_key = anon_40.item_key
  ))
),
anon_77 AS (
  SELECT anon_78.item_key, anon_78.file_id, anon_78.line_number, anon_78.our_quantity, anon_78.our_amount, anon_78.their_amount, anon_78.amount_state
  FROM anon_78
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_81
    FROM anon_40
    WHERE anon_78.file_id = anon_40.file_id AND anon_78.line_number = anon_40.line_number
  ))
),
anon_76 AS (
  SELECT anon_77.item_key, anon_77.file_id, anon_77.line_number, anon_77.our_quantity, anon_77.our_amount, anon_77.their_amount, anon_77.amount_state
  FROM anon_77
),
anon_74 AS (
  SELECT anon_76.item_key, anon_76.file_id, anon_76.line_number, anon_76.our_quantity, anon_76.our_amount, anon_76.their_amount, anon_76.amount_state
  FROM anon_76
),
anon_75 AS (
  SELECT anon_74.item_key, CAST(count(*) AS NUMBER(19)) AS lines
  FROM anon_74
  GROUP BY anon_74.item_key
),
anon_72 AS (
  SELECT anon_74.item_key, anon_74.file_id, anon_74.line_number, anon_74.our_quantity, anon_74.our_amount, anon_74.their_amount, anon_74.amount_state, anon_75.lines
  FROM anon_74
  JOIN anon_75 ON anon_74.item_key = anon_75.item_key
),
anon_73 AS (
  SELECT anon_74.file_id, anon_74.line_number, CAST(count(*) AS NUMBER(19)) AS items
  FROM anon_74
  GROUP BY anon_74.file_id, anon_74.line_number
),
anon_71 AS (
  SELECT anon_72.item_key, anon_72.file_id, anon_72.line_number, anon_72.our_quantity, anon_72.our_amount, anon_72.their_amount, anon_72.amount_state, anon_72.lines,
    anon_73.items
  FROM anon_72
  JOIN anon_73 ON anon_72.file_id = anon_73.file_id AND anon_72.line_number = anon_73.line_number
),
anon_70 AS (
  SELECT anon_71.item_key, anon_71.file_id, anon_71.line_number, anon_71.our_amount, anon_71.their_amount, anon_71.amount_state, anon_71.lines, anon_71.items,
    'TOLERANCE' AS match_rule, CASE WHEN (anon_71.lines > 1 OR anon_71.items > 1) THEN 1 ELSE 0 END AS is_tie, CAST(anon_71.our_quantity AS NUMBER(38, 6)) AS our_quantity
  FROM anon_71
),
anon_69 AS (
  SELECT anon_70.item_key, anon_70.file_id, anon_70.line_number, anon_70.match_rule, anon_70.is_tie, anon_70.our_quantity, anon_70.our_amount, anon_70.their_amount,
    anon_70.amount_state
  FROM anon_70
),
anon_39 AS (
  SELECT anon_40.item_key, anon_40.file_id, anon_40.line_number, anon_40.match_rule, anon_40.is_tie, anon_40.our_quantity, anon_40.our_amount, anon_40.their_amount,
    anon_40.amount_state
  FROM anon_40
  UNION ALL
  SELECT anon_69.item_key, anon_69.file_id, anon_69.line_number, anon_69.match_rule, anon_69.is_tie, anon_69.our_quantity, anon_69.our_amount, anon_69.their_amount,
    anon_69.amount_state
  FROM anon_69
),
anon_38 AS (
  SELECT anon_39.item_key, anon_39.file_id, anon_39.line_number, anon_39.match_rule, anon_39.is_tie, anon_39.our_quantity, anon_39.our_amount, anon_39.their_amount,
    anon_39.amount_state
  FROM anon_39
),
anon_110 AS (
  SELECT anon_62.item_key, anon_62.venue, anon_62.our_account_id, anon_62.our_security_id, anon_62.our_their_side, anon_62.our_trade_date, anon_62.our_settlement_date,
    anon_62.our_currency, anon_62.our_quantity, anon_62.our_price, anon_62.our_gross, anon_62.our_net_money
  FROM anon_62
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_111
    FROM anon_38
    WHERE anon_62.item_key = anon_38.item_key
  ))
),
anon_109 AS (
  SELECT anon_110.item_key, anon_110.venue, anon_110.our_account_id, anon_110.our_security_id, anon_110.our_their_side, anon_110.our_trade_date, anon_110.our_settlement_date,
    anon_110.our_currency, anon_110.our_quantity, anon_110.our_price, anon_110.our_gross, anon_110.our_net_money
  FROM anon_110
),
anon_112 AS (
  SELECT anon_63.file_id, anon_63.line_number, anon_63.their_side, anon_63.our_reference, anon_63.their_account_id, anon_63.their_security_id, anon_63.their_trade_date,
    anon_63.their_settlement_date, anon_63.their_currency, anon_63.their_quantity, anon_63.their_price, anon_63.their_amount, anon_63.amount_basis
  FROM anon_63
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_113
    FROM anon_38
    WHERE anon_63.file_id = anon_38.file_id AND anon_63.line_number = anon_38.line_number
  ))
),
anon_106 AS (
  SELECT anon_112.file_id, anon_112.line_number, anon_112.their_side, anon_112.our_reference, anon_112.their_account_id, anon_112.their_security_id, anon_112.their_trade_date,
    anon_112.their_settlement_date, anon_112.their_currency, anon_112.their_quantity, anon_112.their_price, anon_112.their_amount, anon_112.amount_basis
  FROM anon_112
),
anon_108 AS (
  SELECT anon_109.our_account_id, anon_109.our_security_id, anon_109.our_trade_date, anon_109.our_their_side, anon_109.our_settlement_date, anon_109.our_currency,
    anon_109.venue, CAST(count(*) AS NUMBER(19)) AS trades, CAST(coalesce(sum(anon_109.our_quantity), 0) AS NUMBER(38, 6)) AS our_quantity, CAST(coalesce(sum(anon_109.our_gross), 0) AS NUMBER(38, 2)) AS our_gross,
    CAST(coalesce(sum(anon_109.our_net_money), 0) AS NUMBER(38, 2)) AS our_net_money, min(anon_109.item_key) AS block_key
  FROM anon_109
  GROUP BY anon_109.our_account_id, anon_109.our_security_id, anon_109.our_trade_date, anon_109.our_their_side, anon_109.our_settlement_date, anon_109.our_currency,
    anon_109.venue
),
anon_107 AS (
  SELECT anon_108.our_account_id, anon_108.our_security_id, anon_108.our_trade_date, anon_108.our_their_side, anon_108.our_settlement_date, anon_108.our_currency,
    anon_108.venue, anon_108.trades, anon_108.our_quantity, anon_108.our_gross, anon_108.our_net_money, anon_108.block_key
  FROM anon_108
  WHERE anon_108.trades > 1
),
anon_105 AS (
  SELECT anon_107.our_account_id, anon_107.our_security_id, anon_107.our_trade_date, anon_107.our_their_side, anon_107.our_settlement_date, anon_107.our_currency,
    anon_107.venue, anon_107.trades, anon_107.our_quantity, anon_107.our_gross, anon_107.our_net_money, anon_107.block_key, CAST(CAST(CAST(anon_107.trades + 1 AS NUMBER(20, 6)) * CAST(0.005 AS NUMBER(4, 3)) AS NUMBER(38, 3)) AS NUMBER(20, 3)) AS rounding
  FROM anon_107
),
anon_104 AS (
  SELECT anon_105.our_account_id, anon_105.our_security_id, anon_105.our_trade_date, anon_105.our_their_side, anon_105.our_settlement_date, anon_105.our_currency,
    anon_105.venue, anon_105.trades, anon_105.our_quantity, anon_105.our_gross, anon_105.our_net_money, anon_105.block_key, anon_105.rounding, anon_106.file_id,
    anon_106.line_number, anon_106.their_side, anon_106.our_reference, anon_106.their_account_id, anon_106.their_security_id, anon_106.their_trade_date,
    anon_106.their_settlement_date, anon_106.their_currency, anon_106.their_quantity, anon_106.their_price, anon_106.their_amount, anon_106.amount_basis
  FROM anon_105
  JOIN anon_106 ON anon_105.our_account_id = anon_106.their_account_id AND anon_105.our_security_id = anon_106.their_security_id AND anon_105.our_trade_date = anon_106.their_trade_date
    AND anon_105.our_their_side = anon_106.their_side
),
anon_103 AS (
  SELECT anon_104.our_account_id, anon_104.our_security_id, anon_104.our_trade_date, anon_104.our_their_side, anon_104.our_settlement_date, anon_104.our_currency,
    anon_104.venue, anon_104.trades, anon_104.our_quantity, anon_104.our_gross, anon_104.our_net_money, anon_104.block_key, anon_104.rounding, anon_104.file_id,
    anon_104.line_number, anon_104.their_side, anon_104.our_reference, anon_104.their_account_id, anon_104.their_security_id, anon_104.their_trade_date,
    anon_104.their_settlement_date, anon_104.their_currency, anon_104.their_quantity, anon_104.their_price, anon_104.their_amount, anon_104.amount_basis
  FROM anon_104
  WHERE (anon_104.their_settlement_date IS NULL OR anon_104.their_settlement_date = anon_104.our_settlement_date) AND (anon_104.their_currency IS NULL OR anon_104.their_currency = anon_104.our_currency)
    AND anon_104.our_quantity = anon_104.their_quantity AND anon_104.their_amount IS NOT NULL
),
anon_102 AS (
  SELECT anon_103.our_account_id, anon_103.our_security_id, anon_103.our_trade_date, anon_103.our_their_side, anon_103.our_settlement_date, anon_103.our_currency,
    anon_103.venue, anon_103.trades, anon_103.our_quantity, anon_103.our_gross, anon_103.our_net_money, anon_103.block_key, anon_103.rounding, anon_103.file_id,
    anon_103.line_number, anon_103.their_side, anon_103.our_reference, anon_103.their_account_id, anon_103.their_security_id, anon_103.their_trade_date,
    anon_103.their_settlement_date, anon_103.their_currency, anon_103.their_quantity, anon_103.their_price, anon_103.their_amount, anon_103.amount_basis,
    CAST(CASE WHEN (anon_103.amount_basis = 'NET') THEN anon_103.our_net_money ELSE anon_103.our_gross END AS NUMBER(38, 2)) AS our_amount, CAST(abs(anon_103.their_amount - CAST(CASE
    WHEN (anon_103.amount_basis = 'NET') THEN anon_103.our_net_money ELSE anon_103.our_gross END AS NUMBER(38, 2))) AS NUMBER(38, 2)) AS difference
  FROM anon_103
),
anon_100 AS (
  SELECT anon_102.our_account_id, anon_102.our_security_id, anon_102.our_trade_date, anon_102.our_their_side, anon_102.our_settlement_date, anon_102.our_currency,
    anon_102.venue, anon_102.trades, anon_102.our_quantity, anon_102.our_gross, anon_102.our_net_money, anon_102.block_key, anon_102.rounding, anon_102.file_id,
    anon_102.line_number, anon_102.their_side, anon_102.our_reference, anon_102.their_account_id, anon_102.their_security_id, anon_102.their_trade_date,
    anon_102.their_settlement_date, anon_102.their_currency, anon_102.their_quantity, anon_102.their_price, anon_102.their_amount, anon_102.amount_basis,
    anon_102.our_amount, anon_102.difference, CASE WHEN (anon_102.our_their_side = 'BUY') THEN anon_102.our_amount ELSE coalesce(anon_102.their_amount, anon_102.our_amount) END AS delivered_amount
  FROM anon_102
),
anon_114 AS (
  SELECT amount_tolerance.venue, amount_tolerance.currency, amount_tolerance.amount_from, amount_tolerance.valid_from, amount_tolerance.valid_to, amount_tolerance.amount_to,
    amount_tolerance.tolerance, amount_tolerance.prevailing_amount, amount_tolerance.source, amount_tolerance.evidence, amount_tolerance.origin
  FROM amount_tolerance
  WHERE amount_tolerance.valid_from <= DATE '2026-11-10' AND amount_tolerance.valid_to >= DATE '2026-11-10'
),
anon_101 AS (
  SELECT anon_114.amount_from, anon_114.amount_to, anon_114.tolerance, anon_114.prevailing_amount AS prevailing_rule, anon_114.venue AS rule_venue, anon_114.currency AS rule_currency
  FROM anon_114
),
anon_99 AS (
  SELECT anon_100.our_account_id, anon_100.our_security_id, anon_100.our_trade_date, anon_100.our_their_side, anon_100.our_settlement_date, anon_100.our_currency,
    anon_100.venue, anon_100.trades, anon_100.our_quantity, anon_100.our_gross, anon_100.our_net_money, anon_100.block_key, anon_100.rounding, anon_100.file_id,
    anon_100.line_number, anon_100.their_side, anon_100.our_reference, anon_100.their_account_id, anon_100.their_security_id, anon_100.their_trade_date,
    anon_100.their_settlement_date, anon_100.their_currency, anon_100.their_quantity, anon_100.their_price, anon_100.their_amount, anon_100.amount_basis,
    anon_100.our_amount, anon_100.difference, anon_100.delivered_amount, anon_101.amount_from, anon_101.amount_to, anon_101.tolerance, anon_101.prevailing_rule,
    anon_101.rule_venue, anon_101.rule_currency
  FROM anon_100
  LEFT OUTER JOIN anon_101 ON anon_100.venue = anon_101.rule_venue AND anon_100.our_currency = anon_101.rule_currency AND anon_100.delivered_amount >= anon_101.amount_from
    AND anon_100.delivered_amount <= anon_101.amount_to
),
anon_98 AS (
  SELECT anon_99.our_account_id, anon_99.our_security_id, anon_99.our_trade_date, anon_99.our_their_side, anon_99.our_settlement_date, anon_99.our_currency,
    anon_99.venue, anon_99.trades, anon_99.our_quantity, anon_99.our_gross, anon_99.our_net_money, anon_99.block_key, anon_99.rounding, anon_99.file_id,
    anon_99.line_number, anon_99.their_side, anon_99.our_reference, anon_99.their_account_id, anon_99.their_security_id, anon_99.their_trade_date, anon_99.their_settlement_date,
    anon_99.their_currency, anon_99.their_quantity, anon_99.their_price, anon_99.their_amount, anon_99.amount_basis, anon_99.our_amount, anon_99.difference,
    anon_99.delivered_amount, anon_99.amount_from, anon_99.amount_to, anon_99.prevailing_rule, anon_99.rule_venue, anon_99.rule_currency, CAST(coalesce(anon_99.tolerance, 0) AS NUMBER(20, 3)) AS tolerance
  FROM anon_99
),
anon_97 AS (
  SELECT anon_98.our_account_id, anon_98.our_security_id, anon_98.our_trade_date, anon_98.our_their_side, anon_98.our_settlement_date, anon_98.our_currency,
    anon_98.venue, anon_98.trades, anon_98.our_quantity, anon_98.our_gross, anon_98.our_net_money, anon_98.block_key, anon_98.rounding, anon_98.file_id,
    anon_98.line_number, anon_98.their_side, anon_98.our_reference, anon_98.their_account_id, anon_98.their_security_id, anon_98.their_trade_date, anon_98.their_settlement_date,
    anon_98.their_currency, anon_98.their_quantity, anon_98.their_price, anon_98.their_amount, anon_98.amount_basis, anon_98.our_amount, anon_98.difference,
    anon_98.delivered_amount, anon_98.amount_from, anon_98.amount_to, anon_98.prevailing_rule, anon_98.rule_venue, anon_98.rule_currency, anon_98.tolerance,
    CASE WHEN (anon_98.their_amount IS NULL) THEN 'NOT_STATED' WHEN (anon_98.difference = 0) THEN 'EQUAL' WHEN (anon_98.difference <= CASE WHEN (anon_98.tolerance > anon_98.rounding) THEN anon_98.tolerance
    ELSE anon_98.rounding END) THEN 'WITHIN_TOLERANCE' ELSE 'DIFFERS' END AS amount_state
  FROM anon_98
),
anon_96 AS (
  SELECT anon_97.our_account_id, anon_97.our_security_id, anon_97.our_trade_date, anon_97.our_their_side, anon_97.our_settlement_date, anon_97.our_currency,
    anon_97.venue, anon_97.trades, anon_97.our_quantity, anon_97.our_gross, anon_97.our_net_money, anon_97.block_key, anon_97.rounding, anon_97.file_id,
    anon_97.line_number, anon_97.their_side, anon_97.our_reference, anon_97.their_account_id, anon_97.their_security_id, anon_97.their_trade_date, anon_97.their_settlement_date,
    anon_97.their_currency, anon_97.their_quantity, anon_97.their_price, anon_97.their_amount, anon_97.amount_basis, anon_97.our_amount, anon_97.difference,
    anon_97.delivered_amount, anon_97.amount_from, anon_97.amount_to, anon_97.prevailing_rule, anon_97.rule_venue, anon_97.rule_currency, anon_97.tolerance,
    anon_97.amount_state
  FROM anon_97
  WHERE anon_97.amount_state != 'DIFFERS'
),
anon_95 AS (
  SELECT anon_96.our_account_id, anon_96.our_security_id, anon_96.our_trade_date, anon_96.our_their_side, anon_96.our_settlement_date, anon_96.our_currency,
    anon_96.venue, anon_96.trades, anon_96.our_quantity, anon_96.our_gross, anon_96.our_net_money, anon_96.block_key, anon_96.rounding, anon_96.file_id,
    anon_96.line_number, anon_96.their_side, anon_96.our_reference, anon_96.their_account_id, anon_96.their_security_id, anon_96.their_trade_date, anon_96.their_settlement_date,
    anon_96.their_currency, anon_96.their_quantity, anon_96.their_price, anon_96.their_amount, anon_96.amount_basis, anon_96.our_amount, anon_96.difference,
    anon_96.delivered_amount, anon_96.amount_from, anon_96.amount_to, anon_96.prevailing_rule, anon_96.rule_venue, anon_96.rule_currency, anon_96.tolerance,
    anon_96.amount_state, anon_96.block_key AS item_key
  FROM anon_96
),
anon_94 AS (
  SELECT anon_95.item_key, anon_95.file_id, anon_95.line_number, anon_95.our_quantity, anon_95.our_amount, anon_95.their_amount, anon_95.amount_state
  FROM anon_95
),
anon_92 AS (
  SELECT anon_94.item_key, anon_94.file_id, anon_94.line_number, anon_94.our_quantity, anon_94.our_amount, anon_94.their_amount, anon_94.amount_state
  FROM anon_94
),
anon_93 AS (
  SELECT anon_92.item_key, CAST(count(*) AS NUMBER(19)) AS lines
  FROM anon_92
  GROUP BY anon_92.item_key
),
anon_90 AS (
  SELECT anon_92.item_key, anon_92.file_id, anon_92.line_number, anon_92.our_quantity, anon_92.our_amount, anon_92.their_amount, anon_92.amount_state, anon_93.lines
  FROM anon_92
  JOIN anon_93 ON anon_92.item_key = anon_93.item_key
),
anon_91 AS (
  SELECT anon_92.file_id, anon_92.line_number, CAST(count(*) AS NUMBER(19)) AS items
  FROM anon_92
  GROUP BY anon_92.file_id, anon_92.line_number
),
anon_89 AS (
  SELECT anon_90.item_key, anon_90.file_id, anon_90.line_number, anon_90.our_quantity, anon_90.our_amount, anon_90.their_amount, anon_90.amount_state, anon_90.lines,
    anon_91.items
  FROM anon_90
  JOIN anon_91 ON anon_90.file_id = anon_91.file_id AND anon_90.line_number = anon_91.line_number
),
anon_88 AS (
  SELECT anon_89.item_key, anon_89.file_id, anon_89.line_number, anon_89.our_amount, anon_89.their_amount, anon_89.amount_state, anon_89.lines, anon_89.items,
    'BLOCK' AS match_rule, CASE WHEN (anon_89.lines > 1 OR anon_89.items > 1) THEN 1 ELSE 0 END AS is_tie, CAST(anon_89.our_quantity AS NUMBER(38, 6)) AS our_quantity
  FROM anon_89
),
anon_86 AS (
  SELECT anon_88.item_key, anon_88.file_id, anon_88.line_number, anon_88.match_rule, anon_88.is_tie, anon_88.our_quantity, anon_88.our_amount, anon_88.their_amount,
    anon_88.amount_state
  FROM anon_88
),
anon_116 AS (
  SELECT anon_105.our_account_id, anon_105.our_security_id, anon_105.our_trade_date, anon_105.our_their_side, anon_105.our_settlement_date, anon_105.our_currency,
    anon_105.venue, anon_105.block_key
  FROM anon_105
),
anon_117 AS (
  SELECT anon_109.our_account_id, anon_109.our_security_id, anon_109.our_trade_date, anon_109.our_their_side, anon_109.our_settlement_date, anon_109.our_currency,
    anon_109.venue, anon_109.item_key AS member
  FROM anon_109
),
anon_115 AS (
  SELECT anon_116.our_account_id, anon_116.our_security_id, anon_116.our_trade_date, anon_116.our_their_side, anon_116.our_settlement_date, anon_116.our_currency,
    anon_116.venue, anon_116.block_key, anon_117.member
  FROM anon_116
  JOIN anon_117 ON anon_116.our_account_id = anon_117.our_account_id AND anon_116.our_security_id = anon_117.our_security_id AND anon_116.our_trade_date = anon_117.our_trade_date
    AND anon_116.our_their_side = anon_117.our_their_side AND anon_116.our_settlement_date = anon_117.our_settlement_date AND anon_116.our_currency = anon_117.our_currency
    AND anon_116.venue = anon_117.venue
),
anon_87 AS (
  SELECT anon_115.block_key, anon_115.member
  FROM anon_115
),
anon_85 AS (
  SELECT anon_86.item_key, anon_86.file_id, anon_86.line_number, anon_86.match_rule, anon_86.is_tie, anon_86.our_quantity, anon_86.our_amount, anon_86.their_amount,
    anon_86.amount_state, anon_87.block_key, anon_87.member
  FROM anon_86
  JOIN anon_87 ON anon_86.item_key = anon_87.block_key
),
anon_84 AS (
  SELECT anon_85.file_id, anon_85.line_number, anon_85.match_rule, anon_85.is_tie, anon_85.our_quantity, anon_85.our_amount, anon_85.their_amount, anon_85.amount_state,
    anon_85.block_key, anon_85.member, anon_85.member AS item_key
  FROM anon_85
),
anon_83 AS (
  SELECT anon_84.item_key, anon_84.file_id, anon_84.line_number, anon_84.match_rule, anon_84.is_tie, anon_84.our_quantity, anon_84.our_amount, anon_84.their_amount,
    anon_84.amount_state
  FROM anon_84
),
anon_82 AS (
  SELECT anon_83.item_key, anon_83.file_id, anon_83.line_number, anon_83.match_rule, anon_83.is_tie, anon_83.our_quantity, anon_83.our_amount, anon_83.their_amount,
    anon_83.amount_state
  FROM anon_83
),
anon_138 AS (
  SELECT anon_109.item_key, anon_109.venue, anon_109.our_account_id, anon_109.our_security_id, anon_109.our_their_side, anon_109.our_trade_date, anon_109.our_settlement_date,
    anon_109.our_currency, anon_109.our_quantity, anon_109.our_price, anon_109.our_gross, anon_109.our_net_money
  FROM anon_109
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_139
    FROM anon_82
    WHERE anon_109.item_key = anon_82.item_key
  ))
),
anon_136 AS (
  SELECT anon_138.item_key, anon_138.venue, anon_138.our_account_id, anon_138.our_security_id, anon_138.our_their_side, anon_138.our_trade_date, anon_138.our_settlement_date,
    anon_138.our_currency, anon_138.our_quantity, anon_138.our_price, anon_138.our_gross, anon_138.our_net_money
  FROM anon_138
),
anon_143 AS (
  SELECT anon_106.file_id, anon_106.line_number, anon_106.their_side, anon_106.our_reference, anon_106.their_account_id, anon_106.their_security_id, anon_106.their_trade_date,
    anon_106.their_settlement_date, anon_106.their_currency, anon_106.their_quantity, anon_106.their_price, anon_106.their_amount, anon_106.amount_basis
  FROM anon_106
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_144
    FROM anon_82
    WHERE anon_106.file_id = anon_82.file_id AND anon_106.line_number = anon_82.line_number
  ))
),
anon_141 AS (
  SELECT anon_143.file_id, anon_143.line_number, anon_143.their_side, anon_143.our_reference, anon_143.their_account_id, anon_143.their_security_id, anon_143.their_trade_date,
    anon_143.their_settlement_date, anon_143.their_currency, anon_143.their_quantity, anon_143.their_price, anon_143.their_amount, anon_143.amount_basis
  FROM anon_143
),
anon_140 AS (
  SELECT anon_136.our_account_id, anon_136.our_security_id, anon_136.our_trade_date, CAST(count(*) AS NUMBER(19)) AS trades
  FROM anon_136
  GROUP BY anon_136.our_account_id, anon_136.our_security_id, anon_136.our_trade_date
),
anon_137 AS (
  SELECT anon_140.our_account_id, anon_140.our_security_id, anon_140.our_trade_date, anon_140.trades
  FROM anon_140
  WHERE anon_140.trades = 1
),
anon_134 AS (
  SELECT anon_136.item_key, anon_136.venue, anon_136.our_account_id, anon_136.our_security_id, anon_136.our_their_side, anon_136.our_trade_date, anon_136.our_settlement_date,
    anon_136.our_currency, anon_136.our_quantity, anon_136.our_price, anon_136.our_gross, anon_136.our_net_money, anon_137.trades
  FROM anon_136
  JOIN anon_137 ON anon_136.our_account_id = anon_137.our_account_id AND anon_136.our_security_id = anon_137.our_security_id AND anon_136.our_trade_date = anon_137.our_trade_date
),
anon_145 AS (
  SELECT anon_141.their_account_id, anon_141.their_security_id, anon_141.their_trade_date, CAST(count(*) AS NUMBER(19)) AS stated
  FROM anon_141
  GROUP BY anon_141.their_account_id, anon_141.their_security_id, anon_141.their_trade_date
),
anon_142 AS (
  SELECT anon_145.their_account_id, anon_145.their_security_id, anon_145.their_trade_date, anon_145.stated
  FROM anon_145
  WHERE anon_145.stated = 1
),
anon_135 AS (
  SELECT anon_141.file_id, anon_141.line_number, anon_141.their_side, anon_141.our_reference, anon_141.their_account_id, anon_141.their_security_id, anon_141.their_trade_date,
    anon_141.their_settlement_date, anon_141.their_currency, anon_141.their_quantity, anon_141.their_price, anon_141.their_amount, anon_141.amount_basis,
    anon_142.stated
  FROM anon_141
  JOIN anon_142 ON anon_141.their_account_id = anon_142.their_account_id AND anon_141.their_security_id = anon_142.their_security_id AND anon_141.their_trade_date = anon_142.their_trade_date
),
anon_133 AS (
  SELECT anon_134.item_key, anon_134.venue, anon_134.our_account_id, anon_134.our_security_id, anon_134.our_their_side, anon_134.our_trade_date, anon_134.our_settlement_date,
    anon_134.our_currency, anon_134.our_quantity, anon_134.our_price, anon_134.our_gross, anon_134.our_net_money, anon_134.trades, anon_135.file_id, anon_135.line_number,
    anon_135.their_side, anon_135.our_reference, anon_135.their_account_id, anon_135.their_security_id, anon_135.their_trade_date, anon_135.their_settlement_date,
    anon_135.their_currency, anon_135.their_quantity, anon_135.their_price, anon_135.their_amount, anon_135.amount_basis, anon_135.stated
  FROM anon_134
  JOIN anon_135 ON anon_134.our_account_id = anon_135.their_account_id AND anon_134.our_security_id = anon_135.their_security_id AND anon_134.our_trade_date = anon_135.their_trade_date
),
anon_132 AS (
  SELECT anon_133.item_key, anon_133.venue, anon_133.our_account_id, anon_133.our_security_id, anon_133.our_their_side, anon_133.our_trade_date, anon_133.our_settlement_date,
    anon_133.our_currency, anon_133.our_quantity, anon_133.our_price, anon_133.our_gross, anon_133.our_net_money, anon_133.trades, anon_133.file_id, anon_133.line_number,
    anon_133.their_side, anon_133.our_reference, anon_133.their_account_id, anon_133.their_security_id, anon_133.their_trade_date, anon_133.their_settlement_date,
    anon_133.their_currency, anon_133.their_quantity, anon_133.their_price, anon_133.their_amount, anon_133.amount_basis, anon_133.stated, CAST(0 AS NUMBER(20, 3)) AS rounding
  FROM anon_133
),
anon_131 AS (
  SELECT anon_132.item_key, anon_132.venue, anon_132.our_account_id, anon_132.our_security_id, anon_132.our_their_side, anon_132.our_trade_date, anon_132.our_settlement_date,
    anon_132.our_currency, anon_132.our_quantity, anon_132.our_price, anon_132.our_gross, anon_132.our_net_money, anon_132.trades, anon_132.file_id, anon_132.line_number,
    anon_132.their_side, anon_132.our_reference, anon_132.their_account_id, anon_132.their_security_id, anon_132.their_trade_date, anon_132.their_settlement_date,
    anon_132.their_currency, anon_132.their_quantity, anon_132.their_price, anon_132.their_amount, anon_132.amount_basis, anon_132.stated, anon_132.rounding,
    CAST(CASE WHEN (anon_132.amount_basis = 'NET') THEN anon_132.our_net_money ELSE anon_132.our_gross END AS NUMBER(38, 2)) AS our_amount, CAST(abs(anon_132.their_amount - CAST(CASE
    WHEN (anon_132.amount_basis = 'NET') THEN anon_132.our_net_money ELSE anon_132.our_gross END AS NUMBER(38, 2))) AS NUMBER(38, 2)) AS difference
  FROM anon_132
),
anon_129 AS (
  SELECT anon_131.item_key, anon_131.venue, anon_131.our_account_id, anon_131.our_security_id, anon_131.our_their_side, anon_131.our_trade_date, anon_131.our_settlement_date,
    anon_131.our_currency, anon_131.our_quantity, anon_131.our_price, anon_131.our_gross, anon_131.our_net_money, anon_131.trades, anon_131.file_id, anon_131.line_number,
    anon_131.their_side, anon_131.our_reference, anon_131.their_account_id, anon_131.their_security_id, anon_131.their_trade_date, anon_131.their_settlement_date,
    anon_131.their_currency, anon_131.their_quantity, anon_131.their_price, anon_131.their_amount, anon_131.amount_basis, anon_131.stated, anon_131.rounding,
    anon_131.our_amount, anon_131.difference, CASE WHEN (anon_131.our_their_side = 'BUY') THEN anon_131.our_amount ELSE coalesce(anon_131.their_amount, anon_131.our_amount) END AS delivered_amount
  FROM anon_131
),
anon_146 AS (
  SELECT amount_tolerance.venue, amount_tolerance.currency, amount_tolerance.amount_from, amount_tolerance.valid_from, amount_tolerance.valid_to, amount_tolerance.amount_to,
    amount_tolerance.tolerance, amount_tolerance.prevailing_amount, amount_tolerance.source, amount_tolerance.evidence, amount_tolerance.origin
  FROM amount_tolerance
  WHERE amount_tolerance.valid_from <= DATE '2026-11-10' AND amount_tolerance.valid_to >= DATE '2026-11-10'
),
anon_130 AS (
  SELECT anon_146.amount_from, anon_146.amount_to, anon_146.tolerance, anon_146.prevailing_amount AS prevailing_rule, anon_146.venue AS rule_venue, anon_146.currency AS rule_currency
  FROM anon_146
),
anon_128 AS (
  SELECT anon_129.item_key, anon_129.venue, anon_129.our_account_id, anon_129.our_security_id, anon_129.our_their_side, anon_129.our_trade_date, anon_129.our_settlement_date,
    anon_129.our_currency, anon_129.our_quantity, anon_129.our_price, anon_129.our_gross, anon_129.our_net_money, anon_129.trades, anon_129.file_id, anon_129.line_number,
    anon_129.their_side, anon_129.our_reference, anon_129.their_account_id, anon_129.their_security_id, anon_129.their_trade_date, anon_129.their_settlement_date,
    anon_129.their_currency, anon_129.their_quantity, anon_129.their_price, anon_129.their_amount, anon_129.amount_basis, anon_129.stated, anon_129.rounding,
    anon_129.our_amount, anon_129.difference, anon_129.delivered_amount, anon_130.amount_from, anon_130.amount_to, anon_130.tolerance, anon_130.prevailing_rule,
    anon_130.rule_venue, anon_130.rule_currency
  FROM anon_129
  LEFT OUTER JOIN anon_130 ON anon_129.venue = anon_130.rule_venue AND anon_129.our_currency = anon_130.rule_currency AND anon_129.delivered_amount >= anon_130.amount_from
    AND anon_129.delivered_amount <= anon_130.amount_to
),
anon_127 AS (
  SELECT anon_128.item_key, anon_128.venue, anon_128.our_account_id, anon_128.our_security_id, anon_128.our_their_side, anon_128.our_trade_date, anon_128.our_settlement_date,
    anon_128.our_currency, anon_128.our_quantity, anon_128.our_price, anon_128.our_gross, anon_128.our_net_money, anon_128.trades, anon_128.file_id, anon_128.line_number,
    anon_128.their_side, anon_128.our_reference, anon_128.their_account_id, anon_128.their_security_id, anon_128.their_trade_date, anon_128.their_settlement_date,
    anon_128.their_currency, anon_128.their_quantity, anon_128.their_price, anon_128.their_amount, anon_128.amount_basis, anon_128.stated, anon_128.rounding,
    anon_128.our_amount, anon_128.difference, anon_128.delivered_amount, anon_128.amount_from, anon_128.amount_to, anon_128.prevailing_rule, anon_128.rule_venue,
    anon_128.rule_currency, CAST(coalesce(anon_128.tolerance, 0) AS NUMBER(20, 3)) AS tolerance
  FROM anon_128
),
anon_126 AS (
  SELECT anon_127.item_key, anon_127.venue, anon_127.our_account_id, anon_127.our_security_id, anon_127.our_their_side, anon_127.our_trade_date, anon_127.our_settlement_date,
    anon_127.our_currency, anon_127.our_quantity, anon_127.our_price, anon_127.our_gross, anon_127.our_net_money, anon_127.trades, anon_127.file_id, anon_127.line_number,
    anon_127.their_side, anon_127.our_reference, anon_127.their_account_id, anon_127.their_security_id, anon_127.their_trade_date, anon_127.their_settlement_date,
    anon_127.their_currency, anon_127.their_quantity, anon_127.their_price, anon_127.their_amount, anon_127.amount_basis, anon_127.stated, anon_127.rounding,
    anon_127.our_amount, anon_127.difference, anon_127.delivered_amount, anon_127.amount_from, anon_127.amount_to, anon_127.prevailing_rule, anon_127.rule_venue,
    anon_127.rule_currency, anon_127.tolerance, CASE WHEN (anon_127.their_amount IS NULL) THEN 'NOT_STATED' WHEN (anon_127.difference = 0) THEN 'EQUAL'
    WHEN (anon_127.difference <= CASE WHEN (anon_127.tolerance > anon_127.rounding) THEN anon_127.tolerance ELSE anon_127.rounding END) THEN 'WITHIN_TOLERANCE'
    ELSE 'DIFFERS' END AS amount_state
  FROM anon_127
),
anon_125 AS (
  SELECT anon_126.item_key, anon_126.file_id, anon_126.line_number, anon_126.our_quantity, anon_126.our_amount, anon_126.their_amount, anon_126.amount_state
  FROM anon_126
),
anon_123 AS (
  SELECT anon_125.item_key, anon_125.file_id, anon_125.line_number, anon_125.our_quantity, anon_125.our_amount, anon_125.their_amount, anon_125.amount_state
  FROM anon_125
),
anon_124 AS (
  SELECT anon_123.item_key, CAST(count(*) AS NUMBER(19)) AS lines
  FROM anon_123
  GROUP BY anon_123.item_key
),
anon_121 AS (
  SELECT anon_123.item_key, anon_123.file_id, anon_123.line_number, anon_123.our_quantity, anon_123.our_amount, anon_123.their_amount, anon_123.amount_state,
    anon_124.lines
  FROM anon_123
  JOIN anon_124 ON anon_123.item_key = anon_124.item_key
),
anon_122 AS (
  SELECT anon_123.file_id, anon_123.line_number, CAST(count(*) AS NUMBER(19)) AS items
  FROM anon_123
  GROUP BY anon_123.file_id, anon_123.line_number
),
anon_120 AS (
  SELECT anon_121.item_key, anon_121.file_id, anon_121.line_number, anon_121.our_quantity, anon_121.our_amount, anon_121.their_amount, anon_121.amount_state,
    anon_121.lines, anon_122.items
  FROM anon_121
  JOIN anon_122 ON anon_121.file_id = anon_122.file_id AND anon_121.line_number = anon_122.line_number
),
anon_119 AS (
  SELECT anon_120.item_key, anon_120.file_id, anon_120.line_number, anon_120.our_amount, anon_120.their_amount, anon_120.amount_state, anon_120.lines, anon_120.items,
    'NEAR' AS match_rule, CASE WHEN (anon_120.lines > 1 OR anon_120.items > 1) THEN 1 ELSE 0 END AS is_tie, CAST(anon_120.our_quantity AS NUMBER(38, 6)) AS our_quantity
  FROM anon_120
),
anon_118 AS (
  SELECT anon_119.item_key, anon_119.file_id, anon_119.line_number, anon_119.match_rule, anon_119.is_tie, anon_119.our_quantity, anon_119.our_amount, anon_119.their_amount,
    anon_119.amount_state
  FROM anon_119
),
anon_2 AS (
  SELECT anon_3.item_key, anon_3.file_id, anon_3.line_number, anon_3.match_rule, anon_3.is_tie, anon_3.our_quantity, anon_3.our_amount, anon_3.their_amount,
    anon_3.amount_state
  FROM anon_3
  UNION ALL
  SELECT anon_38.item_key, anon_38.file_id, anon_38.line_number, anon_38.match_rule, anon_38.is_tie, anon_38.our_quantity, anon_38.our_amount, anon_38.their_amount,
    anon_38.amount_state
  FROM anon_38
  UNION ALL
  SELECT anon_82.item_key, anon_82.file_id, anon_82.line_number, anon_82.match_rule, anon_82.is_tie, anon_82.our_quantity, anon_82.our_amount, anon_82.their_amount,
    anon_82.amount_state
  FROM anon_82
  UNION ALL
  SELECT anon_118.item_key, anon_118.file_id, anon_118.line_number, anon_118.match_rule, anon_118.is_tie, anon_118.our_quantity, anon_118.our_amount, anon_118.their_amount,
    anon_118.amount_state
  FROM anon_118
),
anon_1 AS (
  SELECT anon_2.item_key, anon_2.file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number, anon_2.match_rule, CAST(anon_2.is_tie AS NUMBER(19)) AS is_tie,
    CAST(anon_2.our_quantity AS NUMBER(38, 6)) AS our_quantity, CAST(anon_2.our_amount AS NUMBER(38, 2)) AS our_amount, CAST(anon_2.their_amount AS NUMBER(38, 2)) AS their_amount,
    anon_2.amount_state
  FROM anon_2
)
SELECT anon_1.item_key, anon_1.file_id, anon_1.line_number, anon_1.match_rule, anon_1.is_tie, anon_1.our_quantity, anon_1.our_amount, anon_1.their_amount,
  anon_1.amount_state
FROM anon_1
