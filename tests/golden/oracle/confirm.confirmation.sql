WITH
anon_52 AS (
  SELECT confirm_line.file_id, confirm_line.line_number, confirm_line.message_kind, confirm_line.sender, confirm_line.message_reference, confirm_line.part_number,
    confirm_line.our_reference, confirm_line.block_reference, confirm_line.previous_reference, confirm_line.account_id, confirm_line.security_id, confirm_line.their_side,
    confirm_line.trade_date, confirm_line.settlement_date, confirm_line.currency, confirm_line.quantity, confirm_line.price, confirm_line.gross, confirm_line.net_money,
    confirm_line.status_code, confirm_line.status_reason, confirm_line.sent_at, confirm_line.status, confirm_line.reason, confirm_line.known_date
  FROM confirm_line
  WHERE confirm_line.status = 'accepted' AND confirm_line.message_kind IN ('AFFIRM', 'REFUSE')
),
anon_51 AS (
  SELECT anon_52.file_id, anon_52.line_number, anon_52.message_kind, anon_52.sender, anon_52.status_reason, anon_52.sent_at, anon_52.our_reference AS name
  FROM anon_52
),
anon_53 AS (
  SELECT anon_52.file_id, anon_52.line_number, anon_52.message_kind, anon_52.sender, anon_52.status_reason, anon_52.sent_at, anon_52.previous_reference AS name
  FROM anon_52
),
anon_54 AS (
  SELECT anon_52.file_id, anon_52.line_number, anon_52.message_kind, anon_52.sender, anon_52.status_reason, anon_52.sent_at, anon_52.message_reference AS name
  FROM anon_52
),
anon_50 AS (
  SELECT anon_51.file_id, anon_51.line_number, anon_51.message_kind, anon_51.sender, anon_51.status_reason, anon_51.sent_at, anon_51.name
  FROM anon_51
  UNION ALL
  SELECT anon_53.file_id, anon_53.line_number, anon_53.message_kind, anon_53.sender, anon_53.status_reason, anon_53.sent_at, anon_53.name
  FROM anon_53
  UNION ALL
  SELECT anon_54.file_id, anon_54.line_number, anon_54.message_kind, anon_54.sender, anon_54.status_reason, anon_54.sent_at, anon_54.name
  FROM anon_54
),
anon_48 AS (
  SELECT anon_50.file_id, anon_50.line_number, anon_50.message_kind, anon_50.sender, anon_50.status_reason, anon_50.sent_at, anon_50.name
  FROM anon_50
  WHERE anon_50.name IS NOT NULL
),
anon_55 AS (
  SELECT confirm_item.item_key, confirm_item.exec_id AS known
  FROM confirm_item
),
anon_56 AS (
  SELECT confirm_item.item_key, confirm_item.version_exec_id AS known
  FROM confirm_item
),
anon_57 AS (
  SELECT confirm_item.item_key, confirm_item.item_key AS known
  FROM confirm_item
),
anon_58 AS (
  SELECT confirm_item.item_key, confirm_item.street_reference AS known
  FROM confirm_item
),
anon_49 AS (
  SELECT anon_55.item_key, anon_55.known
  FROM anon_55
  UNION ALL
  SELECT anon_56.item_key, anon_56.known
  FROM anon_56
  UNION ALL
  SELECT anon_57.item_key, anon_57.known
  FROM anon_57
  UNION ALL
  SELECT anon_58.item_key, anon_58.known
  FROM anon_58
),
anon_47 AS (
  SELECT anon_48.file_id, anon_48.line_number, anon_48.message_kind, anon_48.sender, anon_48.status_reason, anon_48.sent_at, anon_48.name, anon_49.item_key,
    anon_49.known
  FROM anon_48
  JOIN anon_49 ON anon_48.name = anon_49.known
),
anon_46 AS (
  SELECT anon_47.item_key, anon_47.file_id, anon_47.line_number, anon_47.message_kind, anon_47.status_reason, anon_47.sent_at
  FROM anon_47
),
anon_63 AS (
  SELECT confirm_pair.item_key, confirm_pair.file_id, confirm_pair.line_number, confirm_pair.match_rule, confirm_pair.is_tie, confirm_pair.our_quantity,
    confirm_pair.our_amount, confirm_pair.their_amount, confirm_pair.amount_state
  FROM confirm_pair
  WHERE confirm_pair.is_tie = 0
),
anon_65 AS (
  SELECT confirm_line.file_id, confirm_line.line_number, confirm_line.message_kind, confirm_line.sender, confirm_line.message_reference, confirm_line.part_number,
    confirm_line.our_reference, confirm_line.block_reference, confirm_line.previous_reference, confirm_line.account_id, confirm_line.security_id, confirm_line.their_side,
    confirm_line.trade_date, confirm_line.settlement_date, confirm_line.currency, confirm_line.quantity, confirm_line.price, confirm_line.gross, confirm_line.net_money,
    confirm_line.status_code, confirm_line.status_reason, confirm_line.sent_at, confirm_line.status, confirm_line.reason, confirm_line.known_date
  FROM confirm_line
  WHERE confirm_line.message_reference IS NOT NULL
),
anon_64 AS (
  SELECT anon_65.file_id, anon_65.line_number, anon_65.sender AS line_sender, anon_65.message_reference AS line_reference
  FROM anon_65
),
anon_62 AS (
  SELECT anon_63.item_key, anon_63.file_id, anon_63.line_number, anon_63.match_rule, anon_63.is_tie, anon_63.our_quantity, anon_63.our_amount, anon_63.their_amount,
    anon_63.amount_state, anon_64.line_sender, anon_64.line_reference
  FROM anon_63
  JOIN anon_64 ON anon_63.file_id = anon_64.file_id AND anon_63.line_number = anon_64.line_number
),
anon_61 AS (
  SELECT anon_62.item_key, anon_62.line_sender, anon_62.line_reference
  FROM anon_62
),
anon_60 AS (
  SELECT anon_48.file_id, anon_48.line_number, anon_48.message_kind, anon_48.sender, anon_48.status_reason, anon_48.sent_at, anon_48.name, anon_61.item_key,
    anon_61.line_sender, anon_61.line_reference
  FROM anon_48
  JOIN anon_61 ON anon_48.name = anon_61.line_reference AND anon_48.sender = anon_61.line_sender
),
anon_59 AS (
  SELECT anon_60.item_key, anon_60.file_id, anon_60.line_number, anon_60.message_kind, anon_60.status_reason, anon_60.sent_at
  FROM anon_60
),
anon_45 AS (
  SELECT anon_46.item_key, anon_46.file_id, anon_46.line_number, anon_46.message_kind, anon_46.status_reason, anon_46.sent_at
  FROM anon_46
  UNION ALL
  SELECT anon_59.item_key, anon_59.file_id, anon_59.line_number, anon_59.message_kind, anon_59.status_reason, anon_59.sent_at
  FROM anon_59
),
anon_44 AS (
  SELECT DISTINCT anon_45.item_key, anon_45.file_id, anon_45.line_number, anon_45.message_kind, anon_45.status_reason, anon_45.sent_at
  FROM anon_45
),
anon_42 AS (
  SELECT anon_44.item_key, anon_44.file_id, anon_44.line_number, anon_44.message_kind, anon_44.status_reason, anon_44.sent_at
  FROM anon_44
),
anon_43 AS (
  SELECT anon_42.item_key, max(anon_42.sent_at) AS last_at
  FROM anon_42
  GROUP BY anon_42.item_key
),
anon_41 AS (
  SELECT anon_42.item_key, anon_42.file_id, anon_42.line_number, anon_42.message_kind, anon_42.status_reason, anon_42.sent_at, anon_43.last_at
  FROM anon_42
  JOIN anon_43 ON anon_42.item_key = anon_43.item_key
),
anon_40 AS (
  SELECT anon_41.item_key, anon_41.file_id, anon_41.line_number, anon_41.message_kind, anon_41.status_reason, anon_41.sent_at, anon_41.last_at
  FROM anon_41
  WHERE anon_41.sent_at = anon_41.last_at OR anon_41.sent_at IS NULL AND anon_41.last_at IS NULL
),
anon_39 AS (
  SELECT anon_40.item_key, anon_40.last_at, max(CASE WHEN (anon_40.message_kind = 'AFFIRM') THEN 1 ELSE 0 END) AS affirming, max(CASE WHEN (anon_40.message_kind = 'REFUSE') THEN 1
    ELSE 0 END) AS refusing, max(anon_40.status_reason) AS answer_reason
  FROM anon_40
  GROUP BY anon_40.item_key, anon_40.last_at
),
anon_38 AS (
  SELECT anon_39.item_key, anon_39.answer_reason, CASE WHEN (anon_39.affirming = 1 AND anon_39.refusing = 1) THEN 'CONTRADICTORY' WHEN (anon_39.affirming = 1) THEN 'AFFIRMED'
    ELSE 'REFUSED' END AS answer_state, anon_39.last_at AS answered_at, DATE '2026-11-10' AS answered_date
  FROM anon_39
),
anon_7 AS (
  SELECT anon_38.item_key, anon_38.answer_reason, anon_38.answer_state, anon_38.answered_at, anon_38.answered_date
  FROM anon_38
),
anon_26 AS (
  SELECT confirm_pair.item_key, confirm_pair.file_id, confirm_pair.line_number, confirm_pair.match_rule, confirm_pair.is_tie, confirm_pair.our_quantity,
    confirm_pair.our_amount, confirm_pair.their_amount, confirm_pair.amount_state
  FROM confirm_pair
  WHERE confirm_pair.is_tie = 0
),
anon_24 AS (
  SELECT anon_26.item_key, anon_26.file_id, anon_26.line_number, anon_26.match_rule, anon_26.amount_state, anon_26.our_amount, anon_26.our_quantity AS our_total
  FROM anon_26
),
anon_25 AS (
  SELECT confirm_item.item_key, confirm_item.venue, confirm_item.account_id AS our_account_id, confirm_item.security_id AS our_security_id, confirm_item.their_side AS our_their_side,
    confirm_item.trade_date AS our_trade_date, confirm_item.settlement_date AS our_settlement_date, confirm_item.currency AS our_currency, confirm_item.quantity AS our_quantity,
    confirm_item.price AS our_price, confirm_item.gross AS our_gross, confirm_item.net_money AS our_net_money
  FROM confirm_item
),
anon_22 AS (
  SELECT anon_24.item_key, anon_24.file_id, anon_24.line_number, anon_24.match_rule, anon_24.amount_state, anon_24.our_amount, anon_24.our_total, anon_25.venue,
    anon_25.our_account_id, anon_25.our_security_id, anon_25.our_their_side, anon_25.our_trade_date, anon_25.our_settlement_date, anon_25.our_currency,
    anon_25.our_quantity, anon_25.our_price, anon_25.our_gross, anon_25.our_net_money
  FROM anon_24
  JOIN anon_25 ON anon_24.item_key = anon_25.item_key
),
anon_23 AS (
  SELECT confirm_line.file_id, confirm_line.line_number, confirm_line.their_side, confirm_line.our_reference, confirm_line.account_id AS their_account_id,
    confirm_line.security_id AS their_security_id, confirm_line.trade_date AS their_trade_date, confirm_line.settlement_date AS their_settlement_date, confirm_line.currency AS their_currency,
    confirm_line.quantity AS their_quantity, confirm_line.price AS their_price, CAST(coalesce(confirm_line.net_money, confirm_line.gross, CAST(round(CAST(CAST(confirm_line.quantity AS NUMBER(19, 6)) * confirm_line.price AS NUMBER(38, 14)), 2) AS NUMBER(18, 2))) AS NUMBER(38, 2)) AS their_amount,
    CASE WHEN (confirm_line.net_money IS NULL) THEN 'GROSS' ELSE 'NET' END AS amount_basis
  FROM confirm_line
),
anon_20 AS (
  SELECT anon_22.item_key, anon_22.file_id, anon_22.line_number, anon_22.match_rule, anon_22.amount_state, anon_22.our_amount, anon_22.our_total, anon_22.venue,
    anon_22.our_account_id, anon_22.our_security_id, anon_22.our_their_side, anon_22.our_trade_date, anon_22.our_settlement_date, anon_22.our_currency,
    anon_22.our_quantity, anon_22.our_price, anon_22.our_gross, anon_22.our_net_money, anon_23.their_side, anon_23.our_reference, anon_23.their_account_id,
    anon_23.their_security_id, anon_23.their_trade_date, anon_23.their_settlement_date, anon_23.their_currency, anon_23.their_quantity, anon_23.their_price,
    anon_23.their_amount, anon_23.amount_basis
  FROM anon_22
  JOIN anon_23 ON anon_22.file_id = anon_23.file_id AND anon_22.line_number = anon_23.line_number
),
anon_21 AS (
  SELECT confirmation_difference.item_key, confirmation_difference.file_id, confirmation_difference.line_number, CAST(count(*) AS NUMBER(19)) AS differing_fields,
    max(CASE WHEN (confirmation_difference.field = 'AMOUNT') THEN 0 ELSE 1 END) AS others, min(confirmation_difference.field_order) AS first_order
  FROM confirmation_difference
  GROUP BY confirmation_difference.item_key, confirmation_difference.file_id, confirmation_difference.line_number
),
anon_19 AS (
  SELECT anon_20.item_key, anon_20.file_id, anon_20.line_number, anon_20.match_rule, anon_20.amount_state, anon_20.our_amount, anon_20.our_total, anon_20.venue,
    anon_20.our_account_id, anon_20.our_security_id, anon_20.our_their_side, anon_20.our_trade_date, anon_20.our_settlement_date, anon_20.our_currency,
    anon_20.our_quantity, anon_20.our_price, anon_20.our_gross, anon_20.our_net_money, anon_20.their_side, anon_20.our_reference, anon_20.their_account_id,
    anon_20.their_security_id, anon_20.their_trade_date, anon_20.their_settlement_date, anon_20.their_currency, anon_20.their_quantity, anon_20.their_price,
    anon_20.their_amount, anon_20.amount_basis, anon_21.differing_fields, anon_21.others, anon_21.first_order
  FROM anon_20
  LEFT OUTER JOIN anon_21 ON anon_20.item_key = anon_21.item_key AND anon_20.file_id = anon_21.file_id AND anon_20.line_number = anon_21.line_number
),
anon_18 AS (
  SELECT anon_19.item_key, anon_19.file_id, anon_19.line_number, anon_19.match_rule, anon_19.amount_state, anon_19.our_amount, anon_19.our_total, anon_19.venue,
    anon_19.our_account_id, anon_19.our_security_id, anon_19.our_their_side, anon_19.our_trade_date, anon_19.our_settlement_date, anon_19.our_currency,
    anon_19.our_quantity, anon_19.our_price, anon_19.our_gross, anon_19.our_net_money, anon_19.their_side, anon_19.our_reference, anon_19.their_account_id,
    anon_19.their_security_id, anon_19.their_trade_date, anon_19.their_settlement_date, anon_19.their_currency, anon_19.their_quantity, anon_19.their_price,
    anon_19.their_amount, anon_19.amount_basis, anon_19.differing_fields, anon_19.others, anon_19.first_order, CASE WHEN (coalesce(anon_19.others, 0) > 0
    OR anon_19.amount_state = 'DIFFERS') THEN 'MISMATCHED' WHEN (anon_19.amount_state = 'WITHIN_TOLERANCE') THEN 'MATCHED_WITHIN_TOLERANCE' ELSE 'MATCHED' END AS match_status
  FROM anon_19
),
anon_16 AS (
  SELECT anon_18.item_key, anon_18.file_id, anon_18.line_number, anon_18.match_rule, anon_18.amount_state, anon_18.our_amount, anon_18.our_total, anon_18.venue,
    anon_18.our_account_id, anon_18.our_security_id, anon_18.our_their_side, anon_18.our_trade_date, anon_18.our_settlement_date, anon_18.our_currency,
    anon_18.our_quantity, anon_18.our_price, anon_18.our_gross, anon_18.our_net_money, anon_18.their_side, anon_18.our_reference, anon_18.their_account_id,
    anon_18.their_security_id, anon_18.their_trade_date, anon_18.their_settlement_date, anon_18.their_currency, anon_18.their_quantity, anon_18.their_price,
    anon_18.their_amount, anon_18.amount_basis, anon_18.differing_fields, anon_18.others, anon_18.first_order, anon_18.match_status, CASE WHEN (anon_18.our_their_side = 'BUY') THEN anon_18.our_amount
    ELSE coalesce(anon_18.their_amount, anon_18.our_amount) END AS delivered_amount
  FROM anon_18
),
anon_27 AS (
  SELECT amount_tolerance.venue, amount_tolerance.currency, amount_tolerance.amount_from, amount_tolerance.valid_from, amount_tolerance.valid_to, amount_tolerance.amount_to,
    amount_tolerance.tolerance, amount_tolerance.prevailing_amount, amount_tolerance.source, amount_tolerance.evidence, amount_tolerance.origin
  FROM amount_tolerance
  WHERE amount_tolerance.valid_from <= DATE '2026-11-10' AND amount_tolerance.valid_to >= DATE '2026-11-10'
),
anon_17 AS (
  SELECT anon_27.amount_from, anon_27.amount_to, anon_27.tolerance, anon_27.prevailing_amount AS prevailing_rule, anon_27.venue AS rule_venue, anon_27.currency AS rule_currency
  FROM anon_27
),
anon_15 AS (
  SELECT anon_16.item_key, anon_16.file_id, anon_16.line_number, anon_16.match_rule, anon_16.amount_state, anon_16.our_amount, anon_16.our_total, anon_16.venue,
    anon_16.our_account_id, anon_16.our_security_id, anon_16.our_their_side, anon_16.our_trade_date, anon_16.our_settlement_date, anon_16.our_currency,
    anon_16.our_quantity, anon_16.our_price, anon_16.our_gross, anon_16.our_net_money, anon_16.their_side, anon_16.our_reference, anon_16.their_account_id,
    anon_16.their_security_id, anon_16.their_trade_date, anon_16.their_settlement_date, anon_16.their_currency, anon_16.their_quantity, anon_16.their_price,
    anon_16.their_amount, anon_16.amount_basis, anon_16.differing_fields, anon_16.others, anon_16.first_order, anon_16.match_status, anon_16.delivered_amount,
    anon_17.amount_from, anon_17.amount_to, anon_17.tolerance, anon_17.prevailing_rule, anon_17.rule_venue, anon_17.rule_currency
  FROM anon_16
  LEFT OUTER JOIN anon_17 ON anon_16.venue = anon_17.rule_venue AND anon_16.our_currency = anon_17.rule_currency AND anon_16.delivered_amount >= anon_17.amount_from
    AND anon_16.delivered_amount <= anon_17.amount_to
),
anon_14 AS (
  SELECT anon_15.item_key, anon_15.file_id, anon_15.line_number, anon_15.match_rule, anon_15.amount_state, anon_15.our_amount, anon_15.our_total, anon_15.venue,
    anon_15.our_account_id, anon_15.our_security_id, anon_15.our_their_side, anon_15.our_trade_date, anon_15.our_settlement_date, anon_15.our_currency,
    anon_15.our_quantity, anon_15.our_price, anon_15.our_gross, anon_15.our_net_money, anon_15.their_side, anon_15.our_reference, anon_15.their_account_id,
    anon_15.their_security_id, anon_15.their_trade_date, anon_15.their_settlement_date, anon_15.their_currency, anon_15.their_quantity, anon_15.their_price,
    anon_15.their_amount, anon_15.amount_basis, anon_15.differing_fields, anon_15.others, anon_15.first_order, anon_15.match_status, anon_15.delivered_amount,
    anon_15.amount_from, anon_15.amount_to, anon_15.prevailing_rule, anon_15.rule_venue, anon_15.rule_currency, CAST(coalesce(anon_15.tolerance, 0) AS NUMBER(20, 3)) AS tolerance
  FROM anon_15
),
anon_12 AS (
  SELECT anon_14.item_key, anon_14.file_id, anon_14.line_number, anon_14.match_rule, anon_14.amount_state, anon_14.our_amount, anon_14.our_total, anon_14.venue,
    anon_14.our_account_id, anon_14.our_security_id, anon_14.our_their_side, anon_14.our_trade_date, anon_14.our_settlement_date, anon_14.our_currency,
    anon_14.our_quantity, anon_14.our_price, anon_14.our_gross, anon_14.our_net_money, anon_14.their_side, anon_14.our_reference, anon_14.their_account_id,
    anon_14.their_security_id, anon_14.their_trade_date, anon_14.their_settlement_date, anon_14.their_currency, anon_14.their_quantity, anon_14.their_price,
    anon_14.their_amount, anon_14.amount_basis, anon_14.differing_fields, anon_14.others, anon_14.first_order, anon_14.match_status, anon_14.delivered_amount,
    anon_14.amount_from, anon_14.amount_to, anon_14.prevailing_rule, anon_14.rule_venue, anon_14.rule_currency, anon_14.tolerance, CAST(CASE WHEN (coalesce(anon_14.prevailing_rule, 'DELIVERER') = 'OWN') THEN anon_14.our_amount
    ELSE anon_14.delivered_amount END AS NUMBER(38, 2)) AS prevailing_amount
  FROM anon_14
),
anon_13 AS (
  SELECT confirm_line.file_id, confirm_line.line_number, confirm_line.sender, confirm_line.message_reference
  FROM confirm_line
),
anon_11 AS (
  SELECT anon_12.item_key, anon_12.file_id, anon_12.line_number, anon_12.match_rule, anon_12.amount_state, anon_12.our_amount, anon_12.our_total, anon_12.venue,
    anon_12.our_account_id, anon_12.our_security_id, anon_12.our_their_side, anon_12.our_trade_date, anon_12.our_settlement_date, anon_12.our_currency,
    anon_12.our_quantity, anon_12.our_price, anon_12.our_gross, anon_12.our_net_money, anon_12.their_side, anon_12.our_reference, anon_12.their_account_id,
    anon_12.their_security_id, anon_12.their_trade_date, anon_12.their_settlement_date, anon_12.their_currency, anon_12.their_quantity, anon_12.their_price,
    anon_12.their_amount, anon_12.amount_basis, anon_12.differing_fields, anon_12.others, anon_12.first_order, anon_12.match_status, anon_12.delivered_amount,
    anon_12.amount_from, anon_12.amount_to, anon_12.prevailing_rule, anon_12.rule_venue, anon_12.rule_currency, anon_12.tolerance, anon_12.prevailing_amount,
    anon_13.sender, anon_13.message_reference
  FROM anon_12
  JOIN anon_13 ON anon_12.file_id = anon_13.file_id AND anon_12.line_number = anon_13.line_number
),
anon_10 AS (
  SELECT anon_11.item_key, anon_11.file_id, anon_11.line_number, anon_11.match_status, anon_11.match_rule, anon_11.sender, anon_11.message_reference, coalesce(anon_11.differing_fields, 0) AS differing_fields,
    CASE WHEN (anon_11.first_order = 1) THEN 'SECURITY' WHEN (anon_11.first_order = 2) THEN 'ACCOUNT' WHEN (anon_11.first_order = 3) THEN 'SIDE' WHEN (anon_11.first_order = 4) THEN 'TRADE_DATE'
    WHEN (anon_11.first_order = 5) THEN 'SETTLEMENT_DATE' WHEN (anon_11.first_order = 6) THEN 'CURRENCY' WHEN (anon_11.first_order = 7) THEN 'QUANTITY'
    WHEN (anon_11.first_order = 8) THEN 'PRICE' WHEN (anon_11.first_order = 9) THEN 'AMOUNT' ELSE CAST(NULL AS VARCHAR2(4000)) END AS first_difference,
    anon_11.our_account_id AS account_id, anon_11.our_security_id AS security_id, anon_11.our_their_side AS their_side, anon_11.our_trade_date AS trade_date,
    anon_11.our_settlement_date AS settlement_date, anon_11.our_currency AS currency, CAST(anon_11.our_total AS NUMBER(38, 6)) AS our_quantity, CAST(anon_11.their_quantity AS NUMBER(38, 6)) AS their_quantity,
    anon_11.our_amount, anon_11.their_amount, CASE WHEN (anon_11.match_status IN ('MATCHED', 'MATCHED_WITHIN_TOLERANCE')) THEN anon_11.prevailing_amount
    ELSE CAST(NULL AS NUMBER(38, 2)) END AS agreed_amount
  FROM anon_11
),
anon_34 AS (
  SELECT confirm_pair.item_key, confirm_pair.file_id, confirm_pair.line_number, confirm_pair.match_rule, confirm_pair.is_tie, confirm_pair.our_quantity,
    confirm_pair.our_amount, confirm_pair.their_amount, confirm_pair.amount_state
  FROM confirm_pair
  WHERE confirm_pair.is_tie = 0
),
anon_31 AS (
  SELECT confirm_item.item_key, confirm_item.account_id, confirm_item.security_id, confirm_item.their_side, confirm_item.trade_date, confirm_item.settlement_date,
    confirm_item.currency, confirm_item.quantity, confirm_item.price, confirm_item.gross, confirm_item.net_money, confirm_item.account_type, confirm_item.sender,
    confirm_item.exec_id, confirm_item.version_exec_id, confirm_item.street_reference, confirm_item.venue, confirm_item.match_affirms, confirm_item.affirm_state,
    confirm_item.affirm_reason, confirm_item.affirmed_at, confirm_item.affirmed_date, confirm_item.known_date
  FROM confirm_item
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_33
    FROM anon_34
    WHERE confirm_item.item_key = anon_34.item_key
  ))
),
anon_37 AS (
  SELECT confirm_pair.item_key, confirm_pair.file_id, confirm_pair.line_number, confirm_pair.match_rule, confirm_pair.is_tie, confirm_pair.our_quantity,
    confirm_pair.our_amount, confirm_pair.their_amount, confirm_pair.amount_state
  FROM confirm_pair
  WHERE confirm_pair.is_tie = 1
),
anon_36 AS (
  SELECT anon_37.item_key
  FROM anon_37
),
anon_35 AS (
  SELECT DISTINCT anon_36.item_key
  FROM anon_36
),
anon_32 AS (
  SELECT anon_35.item_key, 'Y' AS tied
  FROM anon_35
),
anon_30 AS (
  SELECT anon_31.item_key, anon_31.account_id, anon_31.security_id, anon_31.their_side, anon_31.trade_date, anon_31.settlement_date, anon_31.currency, anon_31.quantity,
    anon_31.price, anon_31.gross, anon_31.net_money, anon_31.account_type, anon_31.sender, anon_31.exec_id, anon_31.version_exec_id, anon_31.street_reference,
    anon_31.venue, anon_31.match_affirms, anon_31.affirm_state, anon_31.affirm_reason, anon_31.affirmed_at, anon_31.affirmed_date, anon_31.known_date, anon_32.tied
  FROM anon_31
  LEFT OUTER JOIN anon_32 ON anon_31.item_key = anon_32.item_key
),
anon_29 AS (
  SELECT anon_30.item_key, anon_30.account_id, anon_30.security_id, anon_30.their_side, anon_30.trade_date, anon_30.settlement_date, anon_30.currency, anon_30.quantity,
    anon_30.price, anon_30.gross, anon_30.net_money, anon_30.account_type, anon_30.sender, anon_30.exec_id, anon_30.version_exec_id, anon_30.street_reference,
    anon_30.venue, anon_30.match_affirms, anon_30.affirm_state, anon_30.affirm_reason, anon_30.affirmed_at, anon_30.affirmed_date, anon_30.known_date, anon_30.tied,
    anon_7.answer_reason, anon_7.answer_state, anon_7.answered_at, anon_7.answered_date
  FROM anon_30
  LEFT OUTER JOIN anon_7 ON anon_30.item_key = anon_7.item_key
),
anon_28 AS (
  SELECT anon_29.item_key, anon_29.account_id, anon_29.security_id, anon_29.their_side, anon_29.trade_date, anon_29.settlement_date, anon_29.currency, '-' AS file_id,
    CAST(0 AS NUMBER(19)) AS line_number, CASE WHEN (coalesce(anon_29.answer_state, anon_29.affirm_state) = 'AFFIRMED') THEN 'MATCHED' WHEN (anon_29.tied = 'Y') THEN 'AMBIGUOUS'
    WHEN (coalesce(anon_29.answer_state, anon_29.affirm_state) = 'REFUSED') THEN 'MISMATCHED' ELSE 'MISSING' END AS match_status, CASE WHEN (coalesce(anon_29.answer_state, anon_29.affirm_state) IN ('AFFIRMED', 'REFUSED')
    AND CASE WHEN (coalesce(anon_29.answer_state, anon_29.affirm_state) = 'AFFIRMED') THEN 'MATCHED' WHEN (anon_29.tied = 'Y') THEN 'AMBIGUOUS' WHEN (coalesce(anon_29.answer_state, anon_29.affirm_state) = 'REFUSED') THEN 'MISMATCHED'
    ELSE 'MISSING' END != 'AMBIGUOUS') THEN 'AFFIRMATION' ELSE '-' END AS match_rule, CAST(0 AS NUMBER(19)) AS differing_fields, CAST(NULL AS VARCHAR2(4000)) AS first_difference,
    CAST(anon_29.quantity AS NUMBER(38, 6)) AS our_quantity, CAST(NULL AS NUMBER(38, 6)) AS their_quantity, CAST(anon_29.net_money AS NUMBER(38, 2)) AS our_amount,
    CAST(NULL AS NUMBER(38, 2)) AS their_amount, CASE WHEN (CASE WHEN (coalesce(anon_29.answer_state, anon_29.affirm_state) = 'AFFIRMED') THEN 'MATCHED'
    WHEN (anon_29.tied = 'Y') THEN 'AMBIGUOUS' WHEN (coalesce(anon_29.answer_state, anon_29.affirm_state) = 'REFUSED') THEN 'MISMATCHED' ELSE 'MISSING' END = 'MATCHED') THEN CAST(anon_29.net_money AS NUMBER(38, 2))
    ELSE CAST(NULL AS NUMBER(38, 2)) END AS agreed_amount, CAST(NULL AS VARCHAR2(4000)) AS sender, CAST(NULL AS VARCHAR2(4000)) AS message_reference
  FROM anon_29
),
anon_8 AS (
  SELECT anon_10.item_key, anon_10.file_id, anon_10.line_number, anon_10.match_status, anon_10.match_rule, anon_10.sender, anon_10.message_reference, anon_10.differing_fields,
    anon_10.first_difference, anon_10.account_id, anon_10.security_id, anon_10.their_side, anon_10.trade_date, anon_10.settlement_date, anon_10.currency,
    anon_10.our_quantity, anon_10.their_quantity, anon_10.our_amount, anon_10.their_amount, anon_10.agreed_amount
  FROM anon_10
  UNION ALL
  SELECT anon_28.item_key, anon_28.file_id, anon_28.line_number, anon_28.match_status, anon_28.match_rule, anon_28.sender, anon_28.message_reference, anon_28.differing_fields,
    anon_28.first_difference, anon_28.account_id, anon_28.security_id, anon_28.their_side, anon_28.trade_date, anon_28.settlement_date, anon_28.currency,
    anon_28.our_quantity, anon_28.their_quantity, anon_28.our_amount, anon_28.their_amount, anon_28.agreed_amount
  FROM anon_28
),
anon_9 AS (
  SELECT confirm_item.item_key, confirm_item.match_affirms, confirm_item.affirm_state AS stood_state, confirm_item.affirm_reason AS stood_reason, confirm_item.affirmed_at AS stood_at,
    confirm_item.affirmed_date AS stood_date
  FROM confirm_item
),
anon_6 AS (
  SELECT anon_8.item_key, anon_8.file_id, anon_8.line_number, anon_8.match_status, anon_8.match_rule, anon_8.sender, anon_8.message_reference, anon_8.differing_fields,
    anon_8.first_difference, anon_8.account_id, anon_8.security_id, anon_8.their_side, anon_8.trade_date, anon_8.settlement_date, anon_8.currency, anon_8.our_quantity,
    anon_8.their_quantity, anon_8.our_amount, anon_8.their_amount, anon_8.agreed_amount, anon_9.match_affirms, anon_9.stood_state, anon_9.stood_reason,
    anon_9.stood_at, anon_9.stood_date
  FROM anon_8
  JOIN anon_9 ON anon_8.item_key = anon_9.item_key
),
anon_5 AS (
  SELECT anon_6.item_key, anon_6.file_id, anon_6.line_number, anon_6.match_status, anon_6.match_rule, anon_6.sender, anon_6.message_reference, anon_6.differing_fields,
    anon_6.first_difference, anon_6.account_id, anon_6.security_id, anon_6.their_side, anon_6.trade_date, anon_6.settlement_date, anon_6.currency, anon_6.our_quantity,
    anon_6.their_quantity, anon_6.our_amount, anon_6.their_amount, anon_6.agreed_amount, anon_6.match_affirms, anon_6.stood_state, anon_6.stood_reason,
    anon_6.stood_at, anon_6.stood_date, anon_7.answer_reason, anon_7.answer_state, anon_7.answered_at, anon_7.answered_date
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.item_key = anon_7.item_key
),
anon_4 AS (
  SELECT anon_5.item_key, anon_5.file_id, anon_5.line_number, anon_5.match_status, anon_5.match_rule, anon_5.sender, anon_5.message_reference, anon_5.differing_fields,
    anon_5.first_difference, anon_5.account_id, anon_5.security_id, anon_5.their_side, anon_5.trade_date, anon_5.settlement_date, anon_5.currency, anon_5.our_quantity,
    anon_5.their_quantity, anon_5.our_amount, anon_5.their_amount, anon_5.agreed_amount, anon_5.match_affirms, anon_5.stood_state, anon_5.stood_reason,
    anon_5.stood_at, anon_5.stood_date, anon_5.answer_reason, anon_5.answer_state, anon_5.answered_at, anon_5.answered_date, CASE WHEN (anon_5.answer_state IS NOT NULL) THEN anon_5.answer_state
    WHEN (anon_5.answer_state IS NULL AND anon_5.stood_state = 'NOT_AFFIRMED' AND anon_5.match_affirms = 1 AND anon_5.match_status IN ('MATCHED', 'MATCHED_WITHIN_TOLERANCE')) THEN 'AFFIRMED'
    ELSE anon_5.stood_state END AS affirm_state, CASE WHEN (anon_5.answer_state IS NOT NULL) THEN anon_5.answer_reason ELSE anon_5.stood_reason END AS affirm_reason,
    CASE WHEN (anon_5.answer_state IS NOT NULL) THEN anon_5.answered_at ELSE anon_5.stood_at END AS affirmed_at, CASE WHEN (anon_5.answer_state IS NOT NULL) THEN anon_5.answered_date
    WHEN (anon_5.answer_state IS NULL AND anon_5.stood_state = 'NOT_AFFIRMED' AND anon_5.match_affirms = 1 AND anon_5.match_status IN ('MATCHED', 'MATCHED_WITHIN_TOLERANCE')) THEN DATE '2026-11-10'
    ELSE anon_5.stood_date END AS affirmed_date
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.item_key, anon_4.file_id, anon_4.line_number, anon_4.match_status, anon_4.match_rule, anon_4.sender, anon_4.message_reference, anon_4.differing_fields,
    anon_4.first_difference, anon_4.account_id, anon_4.security_id, anon_4.their_side, anon_4.trade_date, anon_4.settlement_date, anon_4.currency, anon_4.our_quantity,
    anon_4.their_quantity, anon_4.our_amount, anon_4.their_amount, anon_4.agreed_amount, anon_4.affirm_state, anon_4.affirm_reason, anon_4.affirmed_at,
    anon_4.affirmed_date
  FROM anon_4
),
anon_71 AS (
  SELECT confirm_line.file_id, confirm_line.line_number, confirm_line.message_kind, confirm_line.sender, confirm_line.message_reference, confirm_line.part_number,
    confirm_line.our_reference, confirm_line.block_reference, confirm_line.previous_reference, confirm_line.account_id, confirm_line.security_id, confirm_line.their_side,
    confirm_line.trade_date, confirm_line.settlement_date, confirm_line.currency, confirm_line.quantity, confirm_line.price, confirm_line.gross, confirm_line.net_money,
    confirm_line.status_code, confirm_line.status_reason, confirm_line.sent_at, confirm_line.status, confirm_line.reason, confirm_line.known_date
  FROM confirm_line
  WHERE confirm_line.status = 'accepted' AND confirm_line.message_kind IN ('CONFIRM', 'REPORT', 'AFFIRM', 'REFUSE')
),
anon_73 AS (
  SELECT confirm_pair.item_key, confirm_pair.file_id, confirm_pair.line_number, confirm_pair.match_rule, confirm_pair.is_tie, confirm_pair.our_quantity,
    confirm_pair.our_amount, confirm_pair.their_amount, confirm_pair.amount_state
  FROM confirm_pair
  WHERE confirm_pair.is_tie = 0
),
anon_70 AS (
  SELECT anon_71.file_id, anon_71.line_number, anon_71.message_kind, anon_71.sender, anon_71.message_reference, anon_71.part_number, anon_71.our_reference,
    anon_71.block_reference, anon_71.previous_reference, anon_71.account_id, anon_71.security_id, anon_71.their_side, anon_71.trade_date, anon_71.settlement_date,
    anon_71.currency, anon_71.quantity, anon_71.price, anon_71.gross, anon_71.net_money, anon_71.status_code, anon_71.status_reason, anon_71.sent_at, anon_71.status,
    anon_71.reason, anon_71.known_date
  FROM anon_71
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_72
    FROM anon_73
    WHERE anon_71.file_id = anon_73.file_id AND anon_71.line_number = anon_73.line_number
  ))
),
anon_68 AS (
  SELECT anon_70.file_id, anon_70.line_number, anon_70.message_kind, anon_70.sender, anon_70.message_reference, anon_70.part_number, anon_70.our_reference,
    anon_70.block_reference, anon_70.previous_reference, anon_70.account_id, anon_70.security_id, anon_70.their_side, anon_70.trade_date, anon_70.settlement_date,
    anon_70.currency, anon_70.quantity, anon_70.price, anon_70.gross, anon_70.net_money, anon_70.status_code, anon_70.status_reason, anon_70.sent_at, anon_70.status,
    anon_70.reason, anon_70.known_date
  FROM anon_70
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_74
    FROM anon_42
    WHERE anon_70.file_id = anon_42.file_id AND anon_70.line_number = anon_42.line_number
  ))
),
anon_77 AS (
  SELECT confirm_pair.item_key, confirm_pair.file_id, confirm_pair.line_number, confirm_pair.match_rule, confirm_pair.is_tie, confirm_pair.our_quantity,
    confirm_pair.our_amount, confirm_pair.their_amount, confirm_pair.amount_state
  FROM confirm_pair
  WHERE confirm_pair.is_tie = 1
),
anon_76 AS (
  SELECT anon_77.file_id, anon_77.line_number
  FROM anon_77
),
anon_75 AS (
  SELECT DISTINCT anon_76.file_id, anon_76.line_number
  FROM anon_76
),
anon_69 AS (
  SELECT anon_75.file_id, anon_75.line_number, 'Y' AS tied
  FROM anon_75
),
anon_67 AS (
  SELECT anon_68.file_id, anon_68.line_number, anon_68.message_kind, anon_68.sender, anon_68.message_reference, anon_68.part_number, anon_68.our_reference,
    anon_68.block_reference, anon_68.previous_reference, anon_68.account_id, anon_68.security_id, anon_68.their_side, anon_68.trade_date, anon_68.settlement_date,
    anon_68.currency, anon_68.quantity, anon_68.price, anon_68.gross, anon_68.net_money, anon_68.status_code, anon_68.status_reason, anon_68.sent_at, anon_68.status,
    anon_68.reason, anon_68.known_date, anon_69.tied
  FROM anon_68
  LEFT OUTER JOIN anon_69 ON anon_68.file_id = anon_69.file_id AND anon_68.line_number = anon_69.line_number
),
anon_66 AS (
  SELECT anon_67.file_id, anon_67.line_number, anon_67.account_id, anon_67.security_id, anon_67.their_side, anon_67.trade_date, anon_67.settlement_date,
    anon_67.currency, anon_67.sender, anon_67.message_reference, '-' AS item_key, CASE WHEN (anon_67.tied = 'Y') THEN 'AMBIGUOUS' ELSE 'ALLEGED_ONLY' END AS match_status,
    '-' AS match_rule, CAST(0 AS NUMBER(19)) AS differing_fields, CAST(NULL AS VARCHAR2(4000)) AS first_difference, CAST(NULL AS NUMBER(38, 6)) AS our_quantity,
    CAST(anon_67.quantity AS NUMBER(38, 6)) AS their_quantity, CAST(NULL AS NUMBER(38, 2)) AS our_amount, CAST(coalesce(anon_67.net_money, anon_67.gross) AS NUMBER(38, 2)) AS their_amount,
    CAST(NULL AS NUMBER(38, 2)) AS agreed_amount, 'NONE' AS affirm_state, anon_67.status_reason AS affirm_reason, CAST(NULL AS TIMESTAMP(6)) AS affirmed_at,
    CAST(NULL AS DATE) AS affirmed_date
  FROM anon_67
),
anon_2 AS (
  SELECT anon_3.item_key, anon_3.file_id, anon_3.line_number, anon_3.match_status, anon_3.match_rule, anon_3.sender, anon_3.message_reference, anon_3.differing_fields,
    anon_3.first_difference, anon_3.account_id, anon_3.security_id, anon_3.their_side, anon_3.trade_date, anon_3.settlement_date, anon_3.currency, anon_3.our_quantity,
    anon_3.their_quantity, anon_3.our_amount, anon_3.their_amount, anon_3.agreed_amount, anon_3.affirm_state, anon_3.affirm_reason, anon_3.affirmed_at,
    anon_3.affirmed_date
  FROM anon_3
  UNION ALL
  SELECT anon_66.item_key, anon_66.file_id, anon_66.line_number, anon_66.match_status, anon_66.match_rule, anon_66.sender, anon_66.message_reference, anon_66.differing_fields,
    anon_66.first_difference, anon_66.account_id, anon_66.security_id, anon_66.their_side, anon_66.trade_date, anon_66.settlement_date, anon_66.currency,
    anon_66.our_quantity, anon_66.their_quantity, anon_66.our_amount, anon_66.their_amount, anon_66.agreed_amount, anon_66.affirm_state, anon_66.affirm_reason,
    anon_66.affirmed_at, anon_66.affirmed_date
  FROM anon_66
),
anon_1 AS (
  SELECT anon_2.item_key, anon_2.file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number, anon_2.match_status, anon_2.match_rule, CAST(anon_2.differing_fields AS NUMBER(19)) AS differing_fields,
    anon_2.first_difference, anon_2.account_id, anon_2.security_id, anon_2.their_side, CAST(anon_2.trade_date AS DATE) AS trade_date, CAST(anon_2.settlement_date AS DATE) AS settlement_date,
    anon_2.currency, CAST(anon_2.our_quantity AS NUMBER(38, 6)) AS our_quantity, CAST(anon_2.their_quantity AS NUMBER(38, 6)) AS their_quantity, CAST(anon_2.our_amount AS NUMBER(38, 2)) AS our_amount,
    CAST(anon_2.their_amount AS NUMBER(38, 2)) AS their_amount, CAST(anon_2.agreed_amount AS NUMBER(38, 2)) AS agreed_amount, anon_2.sender, anon_2.message_reference,
    anon_2.affirm_state, anon_2.affirm_reason, CAST(anon_2.affirmed_at AS TIMESTAMP(6)) AS affirmed_at, CAST(anon_2.affirmed_date AS DATE) AS affirmed_date
  FROM anon_2
)
SELECT anon_1.item_key, anon_1.file_id, anon_1.line_number, anon_1.match_status, anon_1.match_rule, anon_1.differing_fields, anon_1.first_difference, anon_1.account_id,
  anon_1.security_id, anon_1.their_side, anon_1.trade_date, anon_1.settlement_date, anon_1.currency, anon_1.our_quantity, anon_1.their_quantity, anon_1.our_amount,
  anon_1.their_amount, anon_1.agreed_amount, anon_1.sender, anon_1.message_reference, anon_1.affirm_state, anon_1.affirm_reason, anon_1.affirmed_at, anon_1.affirmed_date
FROM anon_1
