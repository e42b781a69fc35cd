WITH
anon_48 AS (
  SELECT confirm_line.file_id, confirm_line.line_number, confirm_line.message_kind, confirm_line.sender, confirm_line.message_reference, confirm_line.part_number,
    confirm_line.our_reference, confirm_line.block_reference, confirm_line.previous_reference, confirm_line.account_id, confirm_line.security_id, confirm_line.their_side,
    confirm_line.trade_date, confirm_line.settlement_date, confirm_line.currency, confirm_line.quantity, confirm_line.price, confirm_line.gross, confirm_line.net_money,
    confirm_line.status_code, confirm_line.status_reason, confirm_line.sent_at, confirm_line.status, confirm_line.reason, confirm_line.known_date
  FROM confirm_line
  WHERE confirm_line.status = 'accepted' AND confirm_line.message_kind IN ('AFFIRM', 'REFUSE')
),
anon_47 AS (
  SELECT anon_48.file_id, anon_48.line_number, anon_48.message_kind, anon_48.sender, anon_48.status_reason, anon_48.sent_at, anon_48.our_reference AS name
  FROM anon_48
),
anon_49 AS (
  SELECT anon_48.file_id, anon_48.line_number, anon_48.message_kind, anon_48.sender, anon_48.status_reason, anon_48.sent_at, anon_48.previous_reference AS name
  FROM anon_48
),
anon_50 AS (
  SELECT anon_48.file_id, anon_48.line_number, anon_48.message_kind, anon_48.sender, anon_48.status_reason, anon_48.sent_at, anon_48.message_reference AS name
  FROM anon_48
),
anon_46 AS (
  SELECT anon_47.file_id, anon_47.line_number, anon_47.message_kind, anon_47.sender, anon_47.status_reason, anon_47.sent_at, anon_47.name
  FROM anon_47
  UNION ALL
  SELECT anon_49.file_id, anon_49.line_number, anon_49.message_kind, anon_49.sender, anon_49.status_reason, anon_49.sent_at, anon_49.name
  FROM anon_49
  UNION ALL
  SELECT anon_50.file_id, anon_50.line_number, anon_50.message_kind, anon_50.sender, anon_50.status_reason, anon_50.sent_at, anon_50.name
  FROM anon_50
),
anon_44 AS (
  SELECT anon_46.file_id, anon_46.line_number, anon_46.message_kind, anon_46.sender, anon_46.status_reason, anon_46.sent_at, anon_46.name
  FROM anon_46
  WHERE anon_46.name IS NOT NULL
),
anon_51 AS (
  SELECT confirm_item.item_key, confirm_item.exec_id AS name
  FROM confirm_item
),
anon_53 AS (
  SELECT confirm_item.item_key, confirm_item.account_id, confirm_item.security_id, confirm_item.their_side, confirm_item.trade_date, confirm_item.settlement_date,
    confirm_item.currency, confirm_item.quantity, confirm_item.price, confirm_item.gross, confirm_item.net_money, confirm_item.account_type, confirm_item.sender,
    confirm_item.exec_id, confirm_item.version_exec_id, confirm_item.street_reference, confirm_item.venue, confirm_item.match_affirms, confirm_item.affirm_state,
    confirm_item.affirm_reason, confirm_item.affirmed_at, confirm_item.affirmed_date, confirm_item.known_date
  FROM confirm_item
  WHERE confirm_item.version_exec_id != confirm_item.exec_id
),
anon_52 AS (
  SELECT anon_53.item_key, anon_53.version_exec_id AS name
  FROM anon_53
),
anon_54 AS (
  SELECT confirm_item.item_key, confirm_item.item_key AS name
  FROM confirm_item
),
anon_56 AS (
  SELECT confirm_item.item_key, confirm_item.account_id, confirm_item.security_id, confirm_item.their_side, confirm_item.trade_date, confirm_item.settlement_date,
    confirm_item.currency, confirm_item.quantity, confirm_item.price, confirm_item.gross, confirm_item.net_money, confirm_item.account_type, confirm_item.sender,
    confirm_item.exec_id, confirm_item.version_exec_id, confirm_item.street_reference, confirm_item.venue, confirm_item.match_affirms, confirm_item.affirm_state,
    confirm_item.affirm_reason, confirm_item.affirmed_at, confirm_item.affirmed_date, confirm_item.known_date
  FROM confirm_item
  WHERE confirm_item.street_reference IS NOT NULL
),
anon_55 AS (
  SELECT anon_56.item_key, anon_56.street_reference AS name
  FROM anon_56
),
anon_45 AS (
  SELECT anon_51.item_key, anon_51.name
  FROM anon_51
  UNION ALL
  SELECT anon_52.item_key, anon_52.name
  FROM anon_52
  UNION ALL
  SELECT anon_54.item_key, anon_54.name
  FROM anon_54
  UNION ALL
  SELECT anon_55.item_key, anon_55.name
  FROM anon_55
),
anon_43 AS (
  SELECT anon_44.file_id, anon_44.line_number, anon_44.message_kind, anon_44.sender, anon_44.status_reason, anon_44.sent_at, anon_44.name, anon_45.item_key
  FROM anon_44
  JOIN anon_45 ON anon_44.name = anon_45.name
),
anon_42 AS (
  SELECT anon_43.item_key, anon_43.file_id, anon_43.line_number, anon_43.message_kind, anon_43.status_reason, anon_43.sent_at
  FROM anon_43
),
anon_61 AS (
  SELECT confirm_pair.item_key, confirm_pair.file_id, confirm_pair.line_number, confirm_pair.match_rule, confirm_pair.is_tie, confirm_pair.our_quantity,
    confirm_pair.our_amount, confirm_pair.their_amount, confirm_pair.amount_state
  FROM confirm_pair
  WHERE confirm_pair.is_tie = 0
),
anon_63 AS (
  SELECT confirm_line.file_id, confirm_line.line_number, confirm_line.message_kind, confirm_line.sender, confirm_line.message_reference, confirm_line.part_number,
    confirm_line.our_reference, confirm_line.block_reference, confirm_line.previous_reference, confirm_line.account_id, confirm_line.security_id, confirm_line.their_side,
    confirm_line.trade_date, confirm_line.settlement_date, confirm_line.currency, confirm_line.quantity, confirm_line.price, confirm_line.gross, confirm_line.net_money,
    confirm_line.status_code, confirm_line.status_reason, confirm_line.sent_at, confirm_line.status, confirm_line.reason, confirm_line.known_date
  FROM confirm_line
  WHERE confirm_line.message_reference IS NOT NULL
),
anon_62 AS (
  SELECT anon_63.file_id, anon_63.line_number, anon_63.sender AS line_sender, anon_63.message_reference AS line_reference
  FROM anon_63
),
anon_60 AS (
  SELECT anon_61.item_key, anon_61.file_id, anon_61.line_number, anon_61.match_rule, anon_61.is_tie, anon_61.our_quantity, anon_61.our_amount, anon_61.their_amount,
    anon_61.amount_state, anon_62.line_sender, anon_62.line_reference
  FROM anon_61
  JOIN anon_62 ON anon_61.file_id = anon_62.file_id AND anon_61.line_number = anon_62.line_number
),
anon_59 AS (
  SELECT anon_60.item_key, anon_60.line_sender, anon_60.line_reference
  FROM anon_60
),
anon_58 AS (
  SELECT anon_44.file_id, anon_44.line_number, anon_44.message_kind, anon_44.sender, anon_44.status_reason, anon_44.sent_at, anon_44.name, anon_59.item_key,
    anon_59.line_sender, anon_59.line_reference
  FROM anon_44
  JOIN anon_59 ON anon_44.name = anon_59.line_reference AND anon_44.sender = anon_59.line_sender
),
anon_57 AS (
  SELECT anon_58.item_key, anon_58.file_id, anon_58.line_number, anon_58.message_kind, anon_58.status_reason, anon_58.sent_at
  FROM anon_58
),
anon_41 AS (
  SELECT anon_42.item_key, anon_42.file_id, anon_42.line_number, anon_42.message_kind, anon_42.status_reason, anon_42.sent_at
  FROM anon_42
  UNION ALL
  SELECT anon_57.item_key, anon_57.file_id, anon_57.line_number, anon_57.message_kind, anon_57.status_reason, anon_57.sent_at
  FROM anon_57
),
anon_40 AS (
  SELECT DISTINCT anon_41.item_key, anon_41.file_id, anon_41.line_number, anon_41.message_kind, anon_41.status_reason, anon_41.sent_at
  FROM anon_41
),
anon_38 AS (
  SELECT anon_40.item_key, anon_40.file_id, anon_40.line_number, anon_40.message_kind, anon_40.status_reason, anon_40.sent_at
  FROM anon_40
),
anon_39 AS (
  SELECT anon_38.item_key, max(anon_38.sent_at) AS last_at
  FROM anon_38
  GROUP BY anon_38.item_key
),
anon_37 AS (
  SELECT anon_38.item_key, anon_38.file_id, anon_38.line_number, anon_38.message_kind, anon_38.status_reason, anon_38.sent_at, anon_39.last_at
  FROM anon_38
  JOIN anon_39 ON anon_38.item_key = anon_39.item_key
),
anon_36 AS (
  SELECT anon_37.item_key, anon_37.file_id, anon_37.line_number, anon_37.message_kind, anon_37.status_reason, anon_37.sent_at, anon_37.last_at
  FROM anon_37
  WHERE anon_37.sent_at = anon_37.last_at OR anon_37.sent_at IS NULL AND anon_37.last_at IS NULL
),
anon_35 AS (
  SELECT anon_36.item_key, anon_36.last_at, max(CASE WHEN (anon_36.message_kind = 'AFFIRM') THEN 1 ELSE 0 END) AS affirming, max(CASE WHEN (anon_36.message_kind = 'REFUSE') THEN 1
    ELSE 0 END) AS refusing, max(anon_36.status_reason) AS answer_reason
  FROM anon_36
  GROUP BY anon_36.item_key, anon_36.last_at
),
anon_34 AS (
  SELECT anon_35.item_key, anon_35.answer_reason, CASE WHEN (anon_35.affirming = 1 AND anon_35.refusing = 1) THEN 'CONTRADICTORY' WHEN (anon_35.affirming = 1) THEN 'AFFIRMED'
    ELSE 'REFUSED' END AS answer_state, anon_35.last_at AS answered_at, DATE '2026-11-10' AS answered_date
  FROM anon_35
),
anon_7 AS (
  SELECT anon_34.item_key, anon_34.answer_reason, anon_34.answer_state, anon_34.answered_at, anon_34.answered_date
  FROM anon_34
),
anon_22 AS (
  SELECT confirm_pair.item_key, confirm_pair.file_id, confirm_pair.line_number, confirm_pair.match_rule, confirm_pair.is_tie, confirm_pair.our_quantity,
    confirm_pair.our_amount, confirm_pair.their_amount, confirm_pair.amount_state
  FROM confirm_pair
  WHERE confirm_pair.is_tie = 0
),
anon_20 AS (
  SELECT anon_22.item_key, anon_22.file_id, anon_22.line_number, anon_22.match_rule, anon_22.amount_state, anon_22.our_amount, anon_22.our_quantity AS our_total
  FROM anon_22
),
anon_21 AS (
  SELECT confirm_item.item_key, confirm_item.venue, confirm_item.account_id AS our_account_id, confirm_item.security_id AS our_security_id, confirm_item.their_side AS our_their_side,
    confirm_item.trade_date AS our_trade_date, confirm_item.settlement_date AS our_settlement_date, confirm_item.currency AS our_currency, confirm_item.quantity AS our_quantity,
    confirm_item.price AS our_price, confirm_item.gross AS our_gross, confirm_item.net_money AS our_net_money, confirm_item.match_affirms, confirm_item.affirm_state AS stood_state,
    confirm_item.affirm_reason AS stood_reason, confirm_item.affirmed_at AS stood_at, confirm_item.affirmed_date AS stood_date
  FROM confirm_item
),
anon_18 AS (
  SELECT anon_20.item_key, anon_20.file_id, anon_20.line_number, anon_20.match_rule, anon_20.amount_state, anon_20.our_amount, anon_20.our_total, anon_21.venue,
    anon_21.our_account_id, anon_21.our_security_id, anon_21.our_their_side, anon_21.our_trade_date, anon_21.our_settlement_date, anon_21.our_currency,
    anon_21.our_quantity, anon_21.our_price, anon_21.our_gross, anon_21.our_net_money, anon_21.match_affirms, anon_21.stood_state, anon_21.stood_reason,
    anon_21.stood_at, anon_21.stood_date
  FROM anon_20
  JOIN anon_21 ON anon_20.item_key = anon_21.item_key
),
anon_19 AS (
  SELECT confirm_line.file_id, confirm_line.line_number, confirm_line.sender, confirm_line.message_reference, confirm_line.their_side, confirm_line.our_reference,
    confirm_line.account_id AS their_account_id, confirm_line.security_id AS their_security_id, confirm_line.trade_date AS their_trade_date, confirm_line.settlement_date AS their_settlement_date,
    confirm_line.currency AS their_currency, confirm_line.quantity AS their_quantity, confirm_line.price AS their_price, CAST(coalesce(confirm_line.net_money, confirm_line.gross, CAST(round(CAST(CAST(confirm_line.quantity AS NUMBER(19, 6)) * confirm_line.price AS NUMBER(38, 14)), 2) AS NUMBER(18, 2))) AS NUMBER(38, 2)) AS their_amount,
    CASE WHEN (confirm_line.net_money IS NULL) THEN 'GROSS' ELSE 'NET' END AS amount_basis
  FROM confirm_line
),
anon_16 AS (
  SELECT anon_18.item_key, anon_18.file_id, anon_18.line_number, anon_18.match_rule, anon_18.amount_state, anon_18.our_amount, anon_18.our_total, anon_18.venue,
    anon_18.our_account_id, anon_18.our_security_id, anon_18.our_their_side, anon_18.our_trade_date, anon_18.our_settlement_date, anon_18.our_currency,
    anon_18.our_quantity, anon_18.our_price, anon_18.our_gross, anon_18.our_net_money, anon_18.match_affirms, anon_18.stood_state, anon_18.stood_reason,
    anon_18.stood_at, anon_18.stood_date, anon_19.sender, anon_19.message_reference, anon_19.their_side, anon_19.our_reference, anon_19.their_account_id,
    anon_19.their_security_id, anon_19.their_trade_date, anon_19.their_settlement_date, anon_19.their_currency, anon_19.their_quantity, anon_19.their_price,
    anon_19.their_amount, anon_19.amount_basis
  FROM anon_18
  JOIN anon_19 ON anon_18.file_id = anon_19.file_id AND anon_18.line_number = anon_19.line_number
),
anon_17 AS (
  SELECT confirmation_difference.item_key, confirmation_difference.file_id, confirmation_difference.line_number, CAST(count(*) AS NUMBER(19)) AS differing_fields,
    max(CASE WHEN (confirmation_difference.field = 'AMOUNT') THEN 0 ELSE 1 END) AS others, min(confirmation_difference.field_order) AS first_order
  FROM confirmation_difference
  GROUP BY confirmation_difference.item_key, confirmation_difference.file_id, confirmation_difference.line_number
),
anon_15 AS (
  SELECT anon_16.item_key, anon_16.file_id, anon_16.line_number, anon_16.match_rule, anon_16.amount_state, anon_16.our_amount, anon_16.our_total, anon_16.venue,
    anon_16.our_account_id, anon_16.our_security_id, anon_16.our_their_side, anon_16.our_trade_date, anon_16.our_settlement_date, anon_16.our_currency,
    anon_16.our_quantity, anon_16.our_price, anon_16.our_gross, anon_16.our_net_money, anon_16.match_affirms, anon_16.stood_state, anon_16.stood_reason,
    anon_16.stood_at, anon_16.stood_date, anon_16.sender, anon_16.message_reference, anon_16.their_side, anon_16.our_reference, anon_16.their_account_id,
    anon_16.their_security_id, anon_16.their_trade_date, anon_16.their_settlement_date, anon_16.their_currency, anon_16.their_quantity, anon_16.their_price,
    anon_16.their_amount, anon_16.amount_basis, anon_17.differing_fields, anon_17.others, anon_17.first_order
  FROM anon_16
  LEFT OUTER JOIN anon_17 ON anon_16.item_key = anon_17.item_key AND anon_16.file_id = anon_17.file_id AND anon_16.line_number = anon_17.line_number
),
anon_14 AS (
  SELECT anon_15.item_key, anon_15.file_id, anon_15.line_number, anon_15.match_rule, anon_15.amount_state, anon_15.our_amount, anon_15.our_total, anon_15.venue,
    anon_15.our_account_id, anon_15.our_security_id, anon_15.our_their_side, anon_15.our_trade_date, anon_15.our_settlement_date, anon_15.our_currency,
    anon_15.our_quantity, anon_15.our_price, anon_15.our_gross, anon_15.our_net_money, anon_15.match_affirms, anon_15.stood_state, anon_15.stood_reason,
    anon_15.stood_at, anon_15.stood_date, anon_15.sender, anon_15.message_reference, anon_15.their_side, anon_15.our_reference, anon_15.their_account_id,
    anon_15.their_security_id, anon_15.their_trade_date, anon_15.their_settlement_date, anon_15.their_currency, anon_15.their_quantity, anon_15.their_price,
    anon_15.their_amount, anon_15.amount_basis, anon_15.differing_fields, anon_15.others, anon_15.first_order, CASE WHEN (coalesce(anon_15.others, 0) > 0
    OR anon_15.amount_state = 'DIFFERS') THEN 'MISMATCHED' WHEN (anon_15.amount_state = 'WITHIN_TOLERANCE') THEN 'MATCHED_WITHIN_TOLERANCE' ELSE 'MATCHED' END AS match_status
  FROM anon_15
),
anon_12 AS (
  SELECT anon_14.item_key, anon_14.file_id, anon_14.line_number, anon_14.match_rule, anon_14.amount_state, anon_14.our_amount, anon_14.our_total, anon_14.venue,
    anon_14.our_account_id, anon_14.our_security_id, anon_14.our_their_side, anon_14.our_trade_date, anon_14.our_settlement_date, anon_14.our_currency,
    anon_14.our_quantity, anon_14.our_price, anon_14.our_gross, anon_14.our_net_money, anon_14.match_affirms, anon_14.stood_state, anon_14.stood_reason,
    anon_14.stood_at, anon_14.stood_date, anon_14.sender, anon_14.message_reference, anon_14.their_side, anon_14.our_reference, anon_14.their_account_id,
    anon_14.their_security_id, anon_14.their_trade_date, anon_14.their_settlement_date, anon_14.their_currency, anon_14.their_quantity, anon_14.their_price,
    anon_14.their_amount, anon_14.amount_basis, anon_14.differing_fields, anon_14.others, anon_14.first_order, anon_14.match_status, CASE WHEN (anon_14.our_their_side = 'BUY') THEN anon_14.our_amount
    ELSE coalesce(anon_14.their_amount, anon_14.our_amount) END AS delivered_amount
  FROM anon_14
),
anon_23 AS (
  SELECT amount_tolerance.venue, amount_tolerance.currency, amount_tolerance.amount_from, amount_tolerance.valid_from, amount_tolerance.valid_to, amount_tolerance.amount_to,
    amount_tolerance.tolerance, amount_tolerance.prevailing_amount, amount_tolerance.source, amount_tolerance.evidence, amount_tolerance.origin
  FROM amount_tolerance
  WHERE amount_tolerance.valid_from <= DATE '2026-11-10' AND amount_tolerance.valid_to >= DATE '2026-11-10'
),
anon_13 AS (
  SELECT anon_23.amount_from, anon_23.amount_to, anon_23.tolerance, anon_23.prevailing_amount AS prevailing_rule, anon_23.venue AS rule_venue, anon_23.currency AS rule_currency
  FROM anon_23
),
anon_11 AS (
  SELECT anon_12.item_key, anon_12.file_id, anon_12.line_number, anon_12.match_rule, anon_12.amount_state, anon_12.our_amount, anon_12.our_total, anon_12.venue,
    anon_12.our_account_id, anon_12.our_security_id, anon_12.our_their_side, anon_12.our_trade_date, anon_12.our_settlement_date, anon_12.our_currency,
    anon_12.our_quantity, anon_12.our_price, anon_12.our_gross, anon_12.our_net_money, anon_12.match_affirms, anon_12.stood_state, anon_12.stood_reason,
    anon_12.stood_at, anon_12.stood_date, anon_12.sender, anon_12.message_reference, anon_12.their_side, anon_12.our_reference, anon_12.their_account_id,
    anon_12.their_security_id, anon_12.their_trade_date, anon_12.their_settlement_date, anon_12.their_currency, anon_12.their_quantity, anon_12.their_price,
    anon_12.their_amount, anon_12.amount_basis, anon_12.differing_fields, anon_12.others, anon_12.first_order, anon_12.match_status, anon_12.delivered_amount,
    anon_13.amount_from, anon_13.amount_to, anon_13.tolerance, anon_13.prevailing_rule, anon_13.rule_venue, anon_13.rule_currency
  FROM anon_12
  LEFT OUTER JOIN anon_13 ON anon_12.venue = anon_13.rule_venue AND anon_12.our_currency = anon_13.rule_currency AND anon_12.delivered_amount >= anon_13.amount_from
    AND anon_12.delivered_amount <= anon_13.amount_to
),
anon_10 AS (
  SELECT anon_11.item_key, anon_11.file_id, anon_11.line_number, anon_11.match_rule, anon_11.amount_state, anon_11.our_amount, anon_11.our_total, anon_11.venue,
    anon_11.our_account_id, anon_11.our_security_id, anon_11.our_their_side, anon_11.our_trade_date, anon_11.our_settlement_date, anon_11.our_currency,
    anon_11.our_quantity, anon_11.our_price, anon_11.our_gross, anon_11.our_net_money, anon_11.match_affirms, anon_11.stood_state, anon_11.stood_reason,
    anon_11.stood_at, anon_11.stood_date, anon_11.sender, anon_11.message_reference, anon_11.their_side, anon_11.our_reference, anon_11.their_account_id,
    anon_11.their_security_id, anon_11.their_trade_date, anon_11.their_settlement_date, anon_11.their_currency, anon_11.their_quantity, anon_11.their_price,
    anon_11.their_amount, anon_11.amount_basis, anon_11.differing_fields, anon_11.others, anon_11.first_order, anon_11.match_status, anon_11.delivered_amount,
    anon_11.amount_from, anon_11.amount_to, anon_11.prevailing_rule, anon_11.rule_venue, anon_11.rule_currency, CAST(coalesce(anon_11.tolerance, 0) AS NUMBER(20, 3)) AS tolerance
  FROM anon_11
),
anon_9 AS (
  SELECT anon_10.item_key, anon_10.file_id, anon_10.line_number, anon_10.match_rule, anon_10.amount_state, anon_10.our_amount, anon_10.our_total, anon_10.venue,
    anon_10.our_account_id, anon_10.our_security_id, anon_10.our_their_side, anon_10.our_trade_date, anon_10.our_settlement_date, anon_10.our_currency,
    anon_10.our_quantity, anon_10.our_price, anon_10.our_gross, anon_10.our_net_money, anon_10.match_affirms, anon_10.stood_state, anon_10.stood_reason,
    anon_10.stood_at, anon_10.stood_date, anon_10.sender, anon_10.message_reference, anon_10.their_side, anon_10.our_reference, anon_10.their_account_id,
    anon_10.their_security_id, anon_10.their_trade_date, anon_10.their_settlement_date, anon_10.their_currency, anon_10.their_quantity, anon_10.their_price,
    anon_10.their_amount, anon_10.amount_basis, anon_10.differing_fields, anon_10.others, anon_10.first_order, anon_10.match_status, anon_10.delivered_amount,
    anon_10.amount_from, anon_10.amount_to, anon_10.prevailing_rule, anon_10.rule_venue, anon_10.rule_currency, anon_10.tolerance, CAST(CASE WHEN (coalesce(anon_10.prevailing_rule, 'DELIVERER') = 'OWN') THEN anon_10.our_amount
    ELSE anon_10.delivered_amount END AS NUMBER(38, 2)) AS prevailing_amount
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.item_key, anon_9.file_id, anon_9.line_number, anon_9.match_affirms, anon_9.stood_state, anon_9.stood_reason, anon_9.stood_at, anon_9.stood_date,
    anon_9.match_status, anon_9.match_rule, anon_9.sender, anon_9.message_reference, coalesce(anon_9.differing_fields, 0) AS differing_fields, CASE WHEN (anon_9.first_order = 1) THEN 'SECURITY'
    WHEN (anon_9.first_order = 2) THEN 'ACCOUNT' WHEN (anon_9.first_order = 3) THEN 'SIDE' WHEN (anon_9.first_order = 4) THEN 'TRADE_DATE' WHEN (anon_9.first_order = 5) THEN 'SETTLEMENT_DATE'
    WHEN (anon_9.first_order = 6) THEN 'CURRENCY' WHEN (anon_9.first_order = 7) THEN 'QUANTITY' WHEN (anon_9.first_order = 8) THEN 'PRICE' WHEN (anon_9.first_order = 9) THEN 'AMOUNT'
    ELSE CAST(NULL AS VARCHAR2(4000)) END AS first_difference, anon_9.our_account_id AS account_id, anon_9.our_security_id AS security_id, anon_9.our_their_side AS their_side,
    anon_9.our_trade_date AS trade_date, anon_9.our_settlement_date AS settlement_date, anon_9.our_currency AS currency, CAST(anon_9.our_total AS NUMBER(38, 6)) AS our_quantity,
    CAST(anon_9.their_quantity AS NUMBER(38, 6)) AS their_quantity, anon_9.our_amount, anon_9.their_amount, CASE WHEN (anon_9.match_status IN ('MATCHED', 'MATCHED_WITHIN_TOLERANCE')) THEN anon_9.prevailing_amount
    ELSE CAST(NULL AS NUMBER(38, 2)) END AS agreed_amount
  FROM anon_9
),
anon_30 AS (
  SELECT confirm_pair.item_key, confirm_pair.file_id, confirm_pair.line_number, confirm_pair.match_rule, confirm_pair.is_tie, confirm_pair.our_quantity,
    confirm_pair.our_amount, confirm_pair.their_amount, confirm_pair.amount_state
  FROM confirm_pair
  WHERE confirm_pair.is_tie = 0
),
anon_27 AS (
  SELECT confirm_item.item_key, confirm_item.account_id, confirm_item.security_id, confirm_item.their_side, confirm_item.trade_date, confirm_item.settlement_date,
    confirm_item.currency, confirm_item.quantity, confirm_item.price, confirm_item.gross, confirm_item.net_money, confirm_item.account_type, confirm_item.sender,
    confirm_item.exec_id, confirm_item.version_exec_id, confirm_item.street_reference, confirm_item.venue, confirm_item.match_affirms, confirm_item.affirm_state,
    confirm_item.affirm_reason, confirm_item.affirmed_at, confirm_item.affirmed_date, confirm_item.known_date
  FROM confirm_item
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_29
    FROM anon_30
    WHERE confirm_item.item_key = anon_30.item_key
  ))
),
anon_33 AS (
  SELECT confirm_pair.item_key, confirm_pair.file_id, confirm_pair.line_number, confirm_pair.match_rule, confirm_pair.is_tie, confirm_pair.our_quantity,
    confirm_pair.our_amount, confirm_pair.their_amount, confirm_pair.amount_state
  FROM confirm_pair
  WHERE confirm_pair.is_tie = 1
),
anon_32 AS (
  SELECT anon_33.item_key
  FROM anon_33
),
anon_31 AS (
  SELECT DISTINCT anon_32.item_key
  FROM anon_32
),
anon_28 AS (
  SELECT anon_31.item_key, 'Y' AS tied
  FROM anon_31
),
anon_26 AS (
  SELECT anon_27.item_key, anon_27.account_id, anon_27.security_id, anon_27.their_side, anon_27.trade_date, anon_27.settlement_date, anon_27.currency, anon_27.quantity,
    anon_27.price, anon_27.gross, anon_27.net_money, anon_27.account_type, anon_27.sender, anon_27.exec_id, anon_27.version_exec_id, anon_27.street_reference,
    anon_27.venue, anon_27.match_affirms, anon_27.affirm_state, anon_27.affirm_reason, anon_27.affirmed_at, anon_27.affirmed_date, anon_27.known_date, anon_28.tied
  FROM anon_27
  LEFT OUTER JOIN anon_28 ON anon_27.item_key = anon_28.item_key
),
anon_25 AS (
  SELECT anon_26.item_key, anon_26.account_id, anon_26.security_id, anon_26.their_side, anon_26.trade_date, anon_26.settlement_date, anon_26.currency, anon_26.quantity,
    anon_26.price, anon_26.gross, anon_26.net_money, anon_26.account_type, anon_26.sender, anon_26.exec_id, anon_26.version_exec_id, anon_26.street_reference,
    anon_26.venue, anon_26.match_affirms, anon_26.affirm_state, anon_26.affirm_reason, anon_26.affirmed_at, anon_26.affirmed_date, anon_26.known_date, anon_26.tied,
    anon_7.answer_reason, anon_7.answer_state, anon_7.answered_at, anon_7.answered_date
  FROM anon_26
  LEFT OUTER JOIN anon_7 ON anon_26.item_key = anon_7.item_key
),
anon_24 AS (
  SELECT anon_25.item_key, anon_25.account_id, anon_25.security_id, anon_25.their_side, anon_25.trade_date, anon_25.settlement_date, anon_25.currency, '-' AS file_id,
    CAST(0 AS NUMBER(19)) AS line_number, CASE WHEN (coalesce(anon_25.answer_state, anon_25.affirm_state) = 'AFFIRMED') THEN 'MATCHED' WHEN (anon_25.tied = 'Y') THEN 'AMBIGUOUS'
    WHEN (coalesce(anon_25.answer_state, anon_25.affirm_state) = 'REFUSED') THEN 'MISMATCHED' ELSE 'MISSING' END AS match_status, CASE WHEN (coalesce(anon_25.answer_state, anon_25.affirm_state) IN ('AFFIRMED', 'REFUSED')
    AND CASE WHEN (coalesce(anon_25.answer_state, anon_25.affirm_state) = 'AFFIRMED') THEN 'MATCHED' WHEN (anon_25.tied = 'Y') THEN 'AMBIGUOUS' WHEN (coalesce(anon_25.answer_state, anon_25.affirm_state) = 'REFUSED') THEN 'MISMATCHED'
    ELSE 'MISSING' END != 'AMBIGUOUS') THEN 'AFFIRMATION' ELSE '-' END AS match_rule, CAST(0 AS NUMBER(19)) AS differing_fields, CAST(NULL AS VARCHAR2(4000)) AS first_difference,
    CAST(anon_25.quantity AS NUMBER(38, 6)) AS our_quantity, CAST(NULL AS NUMBER(38, 6)) AS their_quantity, CAST(anon_25.net_money AS NUMBER(38, 2)) AS our_amount,
    CAST(NULL AS NUMBER(38, 2)) AS their_amount, CASE WHEN (CASE WHEN (coalesce(anon_25.answer_state, anon_25.affirm_state) = 'AFFIRMED') THEN 'MATCHED'
    WHEN (anon_25.tied = 'Y') THEN 'AMBIGUOUS' WHEN (coalesce(anon_25.answer_state, anon_25.affirm_state) = 'REFUSED') THEN 'MISMATCHED' ELSE 'MISSING' END = 'MATCHED') THEN CAST(anon_25.net_money AS NUMBER(38, 2))
    ELSE CAST(NULL AS NUMBER(38, 2)) END AS agreed_amount, CAST(NULL AS VARCHAR2(4000)) AS sender, CAST(NULL AS VARCHAR2(4000)) AS message_reference, anon_25.match_affirms,
    anon_25.affirm_state AS stood_state, anon_25.affirm_reason AS stood_reason, anon_25.affirmed_at AS stood_at, anon_25.affirmed_date AS stood_date
  FROM anon_25
),
anon_6 AS (
  SELECT anon_8.item_key, anon_8.file_id, anon_8.line_number, anon_8.match_affirms, anon_8.stood_state, anon_8.stood_reason, anon_8.stood_at, anon_8.stood_date,
    anon_8.match_status, anon_8.match_rule, anon_8.sender, anon_8.message_reference, anon_8.differing_fields, anon_8.first_difference, anon_8.account_id,
    anon_8.security_id, anon_8.their_side, anon_8.trade_date, anon_8.settlement_date, anon_8.currency, anon_8.our_quantity, anon_8.their_quantity, anon_8.our_amount,
    anon_8.their_amount, anon_8.agreed_amount
  FROM anon_8
  UNION ALL
  SELECT anon_24.item_key, anon_24.file_id, anon_24.line_number, anon_24.match_affirms, anon_24.stood_state, anon_24.stood_reason, anon_24.stood_at, anon_24.stood_date,
    anon_24.match_status, anon_24.match_rule, anon_24.sender, anon_24.message_reference, anon_24.differing_fields, anon_24.first_difference, anon_24.account_id,
    anon_24.security_id, anon_24.their_side, anon_24.trade_date, anon_24.settlement_date, anon_24.currency, anon_24.our_quantity, anon_24.their_quantity,
    anon_24.our_amount, anon_24.their_amount, anon_24.agreed_amount
  FROM anon_24
),
anon_5 AS (
  SELECT anon_6.item_key, anon_6.file_id, anon_6.line_number, anon_6.match_affirms, anon_6.stood_state, anon_6.stood_reason, anon_6.stood_at, anon_6.stood_date,
    anon_6.match_status, anon_6.match_rule, anon_6.sender, anon_6.message_reference, anon_6.differing_fields, anon_6.first_difference, anon_6.account_id,
    anon_6.security_id, anon_6.their_side, anon_6.trade_date, anon_6.settlement_date, anon_6.currency, anon_6.our_quantity, anon_6.their_quantity, anon_6.our_amount,
    anon_6.their_amount, anon_6.agreed_amount, anon_7.answer_reason, anon_7.answer_state, anon_7.answered_at, anon_7.answered_date
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.item_key = anon_7.item_key
),
anon_4 AS (
  SELECT anon_5.item_key, anon_5.file_id, anon_5.line_number, anon_5.match_affirms, anon_5.stood_state, anon_5.stood_reason, anon_5.stood_at, anon_5.stood_date,
    anon_5.match_status, anon_5.match_rule, anon_5.sender, anon_5.message_reference, anon_5.differing_fields, anon_5.first_difference, anon_5.account_id,
    anon_5.security_id, anon_5.their_side, anon_5.trade_date, anon_5.settlement_date, anon_5.currency, anon_5.our_quantity, anon_5.their_quantity, anon_5.our_amount,
    anon_5.their_amount, anon_5.agreed_amount, anon_5.answer_reason, anon_5.answer_state, anon_5.answered_at, anon_5.answered_date, CASE WHEN (anon_5.answer_state IS NOT NULL) THEN anon_5.answer_state
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
anon_69 AS (
  SELECT confirm_line.file_id, confirm_line.line_number, confirm_line.message_kind, confirm_line.sender, confirm_line.message_reference, confirm_line.part_number,
    confirm_line.our_reference, confirm_line.block_reference, confirm_line.previous_reference, confirm_line.account_id, confirm_line.security_id, confirm_line.their_side,
    confirm_line.trade_date, confirm_line.settlement_date, confirm_line.currency, confirm_line.quantity, confirm_line.price, confirm_line.gross, confirm_line.net_money,
    confirm_line.status_code, confirm_line.status_reason, confirm_line.sent_at, confirm_line.status, confirm_line.reason, confirm_line.known_date
  FROM confirm_line
  WHERE confirm_line.status = 'accepted' AND confirm_line.message_kind IN ('CONFIRM', 'REPORT', 'AFFIRM', 'REFUSE')
),
anon_71 AS (
  SELECT confirm_pair.item_key, confirm_pair.file_id, confirm_pair.line_number, confirm_pair.match_rule, confirm_pair.is_tie, confirm_pair.our_quantity,
    confirm_pair.our_amount, confirm_pair.their_amount, confirm_pair.amount_state
  FROM confirm_pair
  WHERE confirm_pair.is_tie = 0
),
anon_68 AS (
  SELECT anon_69.file_id, anon_69.line_number, anon_69.message_kind, anon_69.sender, anon_69.message_reference, anon_69.part_number, anon_69.our_reference,
    anon_69.block_reference, anon_69.previous_reference, anon_69.account_id, anon_69.security_id, anon_69.their_side, anon_69.trade_date, anon_69.settlement_date,
    anon_69.currency, anon_69.quantity, anon_69.price, anon_69.gross, anon_69.net_money, anon_69.status_code, anon_69.status_reason, anon_69.sent_at, anon_69.status,
    anon_69.reason, anon_69.known_date
  FROM anon_69
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_70
    FROM anon_71
    WHERE anon_69.file_id = anon_71.file_id AND anon_69.line_number = anon_71.line_number
  ))
),
anon_66 AS (
  SELECT anon_68.file_id, anon_68.line_number, anon_68.message_kind, anon_68.sender, anon_68.message_reference, anon_68.part_number, anon_68.our_reference,
    anon_68.block_reference, anon_68.previous_reference, anon_68.account_id, anon_68.security_id, anon_68.their_side, anon_68.trade_date, anon_68.settlement_date,
    anon_68.currency, anon_68.quantity, anon_68.price, anon_68.gross, anon_68.net_money, anon_68.status_code, anon_68.status_reason, anon_68.sent_at, anon_68.status,
    anon_68.reason, anon_68.known_date
  FROM anon_68
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_72
    FROM anon_38
    WHERE anon_68.file_id = anon_38.file_id AND anon_68.line_number = anon_38.line_number
  ))
),
anon_75 AS (
  SELECT confirm_pair.item_key, confirm_pair.file_id, confirm_pair.line_number, confirm_pair.match_rule, confirm_pair.is_tie, confirm_pair.our_quantity,
    confirm_pair.our_amount, confirm_pair.their_amount, confirm_pair.amount_state
  FROM confirm_pair
  WHERE confirm_pair.is_tie = 1
),
anon_74 AS (
  SELECT anon_75.file_id, anon_75.line_number
  FROM anon_75
),
anon_73 AS (
  SELECT DISTINCT anon_74.file_id, anon_74.line_number
  FROM anon_74
),
anon_67 AS (
  SELECT anon_73.file_id, anon_73.line_number, 'Y' AS tied
  FROM anon_73
),
anon_65 AS (
  SELECT anon_66.file_id, anon_66.line_number, anon_66.message_kind, anon_66.sender, anon_66.message_reference, anon_66.part_number, anon_66.our_reference,
    anon_66.block_reference, anon_66.previous_reference, anon_66.account_id, anon_66.security_id, anon_66.their_side, anon_66.trade_date, anon_66.settlement_date,
    anon_66.currency, anon_66.quantity, anon_66.price, anon_66.gross, anon_66.net_money, anon_66.status_code, anon_66.status_reason, anon_66.sent_at, anon_66.status,
    anon_66.reason, anon_66.known_date, anon_67.tied
  FROM anon_66
  LEFT OUTER JOIN anon_67 ON anon_66.file_id = anon_67.file_id AND anon_66.line_number = anon_67.line_number
),
anon_64 AS (
  SELECT anon_65.file_id, anon_65.line_number, anon_65.account_id, anon_65.security_id, anon_65.their_side, anon_65.trade_date, anon_65.settlement_date,
    anon_65.currency, anon_65.sender, anon_65.message_reference, '-' AS item_key, CASE WHEN (anon_65.tied = 'Y') THEN 'AMBIGUOUS' ELSE 'ALLEGED_ONLY' END AS match_status,
    '-' AS match_rule, CAST(0 AS NUMBER(19)) AS differing_fields, CAST(NULL AS VARCHAR2(4000)) AS first_difference, CAST(NULL AS NUMBER(38, 6)) AS our_quantity,
    CAST(anon_65.quantity AS NUMBER(38, 6)) AS their_quantity, CAST(NULL AS NUMBER(38, 2)) AS our_amount, CAST(coalesce(anon_65.net_money, anon_65.gross) AS NUMBER(38, 2)) AS their_amount,
    CAST(NULL AS NUMBER(38, 2)) AS agreed_amount, 'NONE' AS affirm_state, anon_65.status_reason AS affirm_reason, CAST(NULL AS TIMESTAMP(6)) AS affirmed_at,
    CAST(NULL AS DATE) AS affirmed_date
  FROM anon_65
),
anon_2 AS (
  SELECT anon_3.item_key, anon_3.file_id, anon_3.line_number, anon_3.match_status, anon_3.match_rule, anon_3.sender, anon_3.message_reference, anon_3.differing_fields,
    anon_3.first_difference, anon_3.account_id, anon_3.security_id, anon_3.their_side, anon_3.trade_date, anon_3.settlement_date, anon_3.currency, anon_3.our_quantity,
    anon_3.their_quantity, anon_3.our_amount, anon_3.their_amount, anon_3.agreed_amount, anon_3.affirm_state, anon_3.affirm_reason, anon_3.affirmed_at,
    anon_3.affirmed_date
  FROM anon_3
  UNION ALL
  SELECT anon_64.item_key, anon_64.file_id, anon_64.line_number, anon_64.match_status, anon_64.match_rule, anon_64.sender, anon_64.message_reference, anon_64.differing_fields,
    anon_64.first_difference, anon_64.account_id, anon_64.security_id, anon_64.their_side, anon_64.trade_date, anon_64.settlement_date, anon_64.currency,
    anon_64.our_quantity, anon_64.their_quantity, anon_64.our_amount, anon_64.their_amount, anon_64.agreed_amount, anon_64.affirm_state, anon_64.affirm_reason,
    anon_64.affirmed_at, anon_64.affirmed_date
  FROM anon_64
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
