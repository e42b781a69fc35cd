WITH
anon_11 AS (
  SELECT confirm_pair.item_key, confirm_pair.file_id, confirm_pair.line_number, confirm_pair.match_rule, confirm_pair.is_tie, confirm_pair.our_quantity,
    confirm_pair.our_amount, confirm_pair.their_amount, confirm_pair.amount_state
  FROM confirm_pair
  WHERE confirm_pair.is_tie = 0
),
anon_9 AS (
  SELECT anon_11.item_key, anon_11.file_id, anon_11.line_number, anon_11.match_rule, anon_11.amount_state, anon_11.our_amount, anon_11.our_quantity AS our_total
  FROM anon_11
),
anon_10 AS (
  SELECT confirm_item.item_key, confirm_item.venue, confirm_item.account_id AS our_account_id, confirm_item.security_id AS our_security_id, confirm_item.their_side AS our_their_side,
    confirm_item.trade_date AS our_trade_date, confirm_item.settlement_date AS our_settlement_date, confirm_item.currency AS our_currency, confirm_item.quantity AS our_quantity,
    confirm_item.price AS our_price, confirm_item.gross AS our_gross, confirm_item.net_money AS our_net_money, confirm_item.match_affirms, confirm_item.affirm_state AS stood_state,
    confirm_item.affirm_reason AS stood_reason, confirm_item.affirmed_at AS stood_at, confirm_item.affirmed_date AS stood_date
  FROM confirm_item
),
anon_7 AS (
  SELECT anon_9.item_key, anon_9.file_id, anon_9.line_number, anon_9.match_rule, anon_9.amount_state, anon_9.our_amount, anon_9.our_total, anon_10.venue,
    anon_10.our_account_id, anon_10.our_security_id, anon_10.our_their_side, anon_10.our_trade_date, anon_10.our_settlement_date, anon_10.our_currency,
    anon_10.our_quantity, anon_10.our_price, anon_10.our_gross, anon_10.our_net_money, anon_10.match_affirms, anon_10.stood_state, anon_10.stood_reason,
    anon_10.stood_at, anon_10.stood_date
  FROM anon_9
  JOIN anon_10 ON anon_9.item_key = anon_10.item_key
),
anon_8 AS (
  SELECT confirm_line.file_id, confirm_line.line_number, confirm_line.sender, confirm_line.message_reference, confirm_line.their_side, confirm_line.our_reference,
    confirm_line.account_id AS their_account_id, confirm_line.security_id AS their_security_id, confirm_line.trade_date AS their_trade_date, confirm_line.settlement_date AS their_settlement_date,
    confirm_line.currency AS their_currency, confirm_line.quantity AS their_quantity, confirm_line.price AS their_price, CAST(coalesce(confirm_line.net_money, confirm_line.gross, CAST(round(CAST(CAST(confirm_line.quantity AS DECIMAL(19, 6)) * confirm_line.price AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2))) AS DECIMAL(38, 2)) AS their_amount,
    CASE WHEN (confirm_line.net_money IS NULL) THEN 'GROSS' ELSE 'NET' END AS amount_basis
  FROM confirm_line
),
anon_6 AS (
  SELECT anon_7.item_key, anon_7.file_id, anon_7.line_number, anon_7.match_rule, anon_7.amount_state, anon_7.our_amount, anon_7.our_total, anon_7.venue,
    anon_7.our_account_id, anon_7.our_security_id, anon_7.our_their_side, anon_7.our_trade_date, anon_7.our_settlement_date, anon_7.our_currency, anon_7.our_quantity,
    anon_7.our_price, anon_7.our_gross, anon_7.our_net_money, anon_7.match_affirms, anon_7.stood_state, anon_7.stood_reason, anon_7.stood_at, anon_7.stood_date,
    anon_8.sender, anon_8.message_reference, anon_8.their_side, anon_8.our_reference, anon_8.their_account_id, anon_8.their_security_id, anon_8.their_trade_date,
    anon_8.their_settlement_date, anon_8.their_currency, anon_8.their_quantity, anon_8.their_price, anon_8.their_amount, anon_8.amount_basis
  FROM anon_7
  JOIN anon_8 ON anon_7.file_id = anon_8.file_id AND anon_7.line_number = anon_8.line_number
),
anon_5 AS (
  SELECT anon_6.item_key, anon_6.file_id, anon_6.line_number, anon_6.match_rule, anon_6.amount_state, anon_6.our_amount, anon_6.our_total, anon_6.venue,
    anon_6.our_account_id, anon_6.our_security_id, anon_6.our_their_side, anon_6.our_trade_date, anon_6.our_settlement_date, anon_6.our_currency, anon_6.our_quantity,
    anon_6.our_price, anon_6.our_gross, anon_6.our_net_money, anon_6.match_affirms, anon_6.stood_state, anon_6.stood_reason, anon_6.stood_at, anon_6.stood_date,
    anon_6.sender, anon_6.message_reference, anon_6.their_side, anon_6.our_reference, anon_6.their_account_id, anon_6.their_security_id, anon_6.their_trade_date,
    anon_6.their_settlement_date, anon_6.their_currency, anon_6.their_quantity, anon_6.their_price, anon_6.their_amount, anon_6.amount_basis
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.item_key, anon_5.file_id, anon_5.line_number, anon_5.match_rule, anon_5.amount_state, anon_5.our_amount, anon_5.our_total, anon_5.venue,
    anon_5.our_account_id, anon_5.our_security_id, anon_5.our_their_side, anon_5.our_trade_date, anon_5.our_settlement_date, anon_5.our_currency, anon_5.our_quantity,
    anon_5.our_price, anon_5.our_gross, anon_5.our_net_money, anon_5.match_affirms, anon_5.stood_state, anon_5.stood_reason, anon_5.stood_at, anon_5.stood_date,
    anon_5.sender, anon_5.message_reference, anon_5.their_side, anon_5.our_reference, anon_5.their_account_id, anon_5.their_security_id, anon_5.their_trade_date,
    anon_5.their_settlement_date, anon_5.their_currency, anon_5.their_quantity, anon_5.their_price, anon_5.their_amount, anon_5.amount_basis
  FROM anon_5
  WHERE anon_5.our_security_id != anon_5.their_security_id
),
anon_3 AS (
  SELECT anon_4.item_key, anon_4.file_id, anon_4.line_number, CAST(1 AS BIGINT) AS field_order, 'SECURITY' AS field, CAST(anon_4.our_security_id AS VARCHAR(8000)) AS our_code,
    CAST(anon_4.their_security_id AS VARCHAR(8000)) AS their_code, CAST(NULL AS DATE) AS our_date, CAST(NULL AS DATE) AS their_date, CAST(NULL AS DECIMAL(18, 8)) AS our_number,
    CAST(NULL AS DECIMAL(18, 8)) AS their_number
  FROM anon_4
),
anon_13 AS (
  SELECT anon_5.item_key, anon_5.file_id, anon_5.line_number, anon_5.match_rule, anon_5.amount_state, anon_5.our_amount, anon_5.our_total, anon_5.venue,
    anon_5.our_account_id, anon_5.our_security_id, anon_5.our_their_side, anon_5.our_trade_date, anon_5.our_settlement_date, anon_5.our_currency, anon_5.our_quantity,
    anon_5.our_price, anon_5.our_gross, anon_5.our_net_money, anon_5.match_affirms, anon_5.stood_state, anon_5.stood_reason, anon_5.stood_at, anon_5.stood_date,
    anon_5.sender, anon_5.message_reference, anon_5.their_side, anon_5.our_reference, anon_5.their_account_id, anon_5.their_security_id, anon_5.their_trade_date,
    anon_5.their_settlement_date, anon_5.their_currency, anon_5.their_quantity, anon_5.their_price, anon_5.their_amount, anon_5.amount_basis
  FROM anon_5
  WHERE anon_5.our_account_id != anon_5.their_account_id
),
anon_12 AS (
  SELECT anon_13.item_key, anon_13.file_id, anon_13.line_number, CAST(2 AS BIGINT) AS field_order, 'ACCOUNT' AS field, CAST(anon_13.our_account_id AS VARCHAR(8000)) AS our_code,
    CAST(anon_13.their_account_id AS VARCHAR(8000)) AS their_code, CAST(NULL AS DATE) AS our_date, CAST(NULL AS DATE) AS their_date, CAST(NULL AS DECIMAL(18, 8)) AS our_number,
    CAST(NULL AS DECIMAL(18, 8)) AS their_number
  FROM anon_13
),
anon_15 AS (
  SELECT anon_5.item_key, anon_5.file_id, anon_5.line_number, anon_5.match_rule, anon_5.amount_state, anon_5.our_amount, anon_5.our_total, anon_5.venue,
    anon_5.our_account_id, anon_5.our_security_id, anon_5.our_their_side, anon_5.our_trade_date, anon_5.our_settlement_date, anon_5.our_currency, anon_5.our_quantity,
    anon_5.our_price, anon_5.our_gross, anon_5.our_net_money, anon_5.match_affirms, anon_5.stood_state, anon_5.stood_reason, anon_5.stood_at, anon_5.stood_date,
    anon_5.sender, anon_5.message_reference, anon_5.their_side, anon_5.our_reference, anon_5.their_account_id, anon_5.their_security_id, anon_5.their_trade_date,
    anon_5.their_settlement_date, anon_5.their_currency, anon_5.their_quantity, anon_5.their_price, anon_5.their_amount, anon_5.amount_basis
  FROM anon_5
  WHERE anon_5.our_their_side != anon_5.their_side
),
anon_14 AS (
  SELECT anon_15.item_key, anon_15.file_id, anon_15.line_number, CAST(3 AS BIGINT) AS field_order, 'SIDE' AS field, CAST(anon_15.our_their_side AS VARCHAR(8000)) AS our_code,
    CAST(anon_15.their_side AS VARCHAR(8000)) AS their_code, CAST(NULL AS DATE) AS our_date, CAST(NULL AS DATE) AS their_date, CAST(NULL AS DECIMAL(18, 8)) AS our_number,
    CAST(NULL AS DECIMAL(18, 8)) AS their_number
  FROM anon_15
),
anon_17 AS (
  SELECT anon_5.item_key, anon_5.file_id, anon_5.line_number, anon_5.match_rule, anon_5.amount_state, anon_5.our_amount, anon_5.our_total, anon_5.venue,
    anon_5.our_account_id, anon_5.our_security_id, anon_5.our_their_side, anon_5.our_trade_date, anon_5.our_settlement_date, anon_5.our_currency, anon_5.our_quantity,
    anon_5.our_price, anon_5.our_gross, anon_5.our_net_money, anon_5.match_affirms, anon_5.stood_state, anon_5.stood_reason, anon_5.stood_at, anon_5.stood_date,
    anon_5.sender, anon_5.message_reference, anon_5.their_side, anon_5.our_reference, anon_5.their_account_id, anon_5.their_security_id, anon_5.their_trade_date,
    anon_5.their_settlement_date, anon_5.their_currency, anon_5.their_quantity, anon_5.their_price, anon_5.their_amount, anon_5.amount_basis
  FROM anon_5
  WHERE anon_5.our_currency != anon_5.their_currency
),
anon_16 AS (
  SELECT anon_17.item_key, anon_17.file_id, anon_17.line_number, CAST(6 AS BIGINT) AS field_order, 'CURRENCY' AS field, CAST(anon_17.our_currency AS VARCHAR(8000)) AS our_code,
    CAST(anon_17.their_currency AS VARCHAR(8000)) AS their_code, CAST(NULL AS DATE) AS our_date, CAST(NULL AS DATE) AS their_date, CAST(NULL AS DECIMAL(18, 8)) AS our_number,
    CAST(NULL AS DECIMAL(18, 8)) AS their_number
  FROM anon_17
),
anon_19 AS (
  SELECT anon_5.item_key, anon_5.file_id, anon_5.line_number, anon_5.match_rule, anon_5.amount_state, anon_5.our_amount, anon_5.our_total, anon_5.venue,
    anon_5.our_account_id, anon_5.our_security_id, anon_5.our_their_side, anon_5.our_trade_date, anon_5.our_settlement_date, anon_5.our_currency, anon_5.our_quantity,
    anon_5.our_price, anon_5.our_gross, anon_5.our_net_money, anon_5.match_affirms, anon_5.stood_state, anon_5.stood_reason, anon_5.stood_at, anon_5.stood_date,
    anon_5.sender, anon_5.message_reference, anon_5.their_side, anon_5.our_reference, anon_5.their_account_id, anon_5.their_security_id, anon_5.their_trade_date,
    anon_5.their_settlement_date, anon_5.their_currency, anon_5.their_quantity, anon_5.their_price, anon_5.their_amount, anon_5.amount_basis
  FROM anon_5
  WHERE anon_5.our_trade_date != anon_5.their_trade_date
),
anon_18 AS (
  SELECT anon_19.item_key, anon_19.file_id, anon_19.line_number, CAST(4 AS BIGINT) AS field_order, 'TRADE_DATE' AS field, CAST(NULL AS VARCHAR(8000)) AS our_code,
    CAST(NULL AS VARCHAR(8000)) AS their_code, CAST(anon_19.our_trade_date AS DATE) AS our_date, CAST(anon_19.their_trade_date AS DATE) AS their_date, CAST(NULL AS DECIMAL(18, 8)) AS our_number,
    CAST(NULL AS DECIMAL(18, 8)) AS their_number
  FROM anon_19
),
anon_21 AS (
  SELECT anon_5.item_key, anon_5.file_id, anon_5.line_number, anon_5.match_rule, anon_5.amount_state, anon_5.our_amount, anon_5.our_total, anon_5.venue,
    anon_5.our_account_id, anon_5.our_security_id, anon_5.our_their_side, anon_5.our_trade_date, anon_5.our_settlement_date, anon_5.our_currency, anon_5.our_quantity,
    anon_5.our_price, anon_5.our_gross, anon_5.our_net_money, anon_5.match_affirms, anon_5.stood_state, anon_5.stood_reason, anon_5.stood_at, anon_5.stood_date,
    anon_5.sender, anon_5.message_reference, anon_5.their_side, anon_5.our_reference, anon_5.their_account_id, anon_5.their_security_id, anon_5.their_trade_date,
    anon_5.their_settlement_date, anon_5.their_currency, anon_5.their_quantity, anon_5.their_price, anon_5.their_amount, anon_5.amount_basis
  FROM anon_5
  WHERE anon_5.our_settlement_date != anon_5.their_settlement_date
),
anon_20 AS (
  SELECT anon_21.item_key, anon_21.file_id, anon_21.line_number, CAST(5 AS BIGINT) AS field_order, 'SETTLEMENT_DATE' AS field, CAST(NULL AS VARCHAR(8000)) AS our_code,
    CAST(NULL AS VARCHAR(8000)) AS their_code, CAST(anon_21.our_settlement_date AS DATE) AS our_date, CAST(anon_21.their_settlement_date AS DATE) AS their_date,
    CAST(NULL AS DECIMAL(18, 8)) AS our_number, CAST(NULL AS DECIMAL(18, 8)) AS their_number
  FROM anon_21
),
anon_23 AS (
  SELECT anon_5.item_key, anon_5.file_id, anon_5.line_number, anon_5.match_rule, anon_5.amount_state, anon_5.our_amount, anon_5.our_total, anon_5.venue,
    anon_5.our_account_id, anon_5.our_security_id, anon_5.our_their_side, anon_5.our_trade_date, anon_5.our_settlement_date, anon_5.our_currency, anon_5.our_quantity,
    anon_5.our_price, anon_5.our_gross, anon_5.our_net_money, anon_5.match_affirms, anon_5.stood_state, anon_5.stood_reason, anon_5.stood_at, anon_5.stood_date,
    anon_5.sender, anon_5.message_reference, anon_5.their_side, anon_5.our_reference, anon_5.their_account_id, anon_5.their_security_id, anon_5.their_trade_date,
    anon_5.their_settlement_date, anon_5.their_currency, anon_5.their_quantity, anon_5.their_price, anon_5.their_amount, anon_5.amount_basis
  FROM anon_5
  WHERE anon_5.our_total != anon_5.their_quantity
),
anon_22 AS (
  SELECT anon_23.item_key, anon_23.file_id, anon_23.line_number, CAST(7 AS BIGINT) AS field_order, 'QUANTITY' AS field, CAST(NULL AS VARCHAR(8000)) AS our_code,
    CAST(NULL AS VARCHAR(8000)) AS their_code, CAST(NULL AS DATE) AS our_date, CAST(NULL AS DATE) AS their_date, CAST(anon_23.our_total AS DECIMAL(18, 8)) AS our_number,
    CAST(anon_23.their_quantity AS DECIMAL(18, 8)) AS their_number
  FROM anon_23
),
anon_26 AS (
  SELECT anon_5.item_key, anon_5.file_id, anon_5.line_number, anon_5.match_rule, anon_5.amount_state, anon_5.our_amount, anon_5.our_total, anon_5.venue,
    anon_5.our_account_id, anon_5.our_security_id, anon_5.our_their_side, anon_5.our_trade_date, anon_5.our_settlement_date, anon_5.our_currency, anon_5.our_quantity,
    anon_5.our_price, anon_5.our_gross, anon_5.our_net_money, anon_5.match_affirms, anon_5.stood_state, anon_5.stood_reason, anon_5.stood_at, anon_5.stood_date,
    anon_5.sender, anon_5.message_reference, anon_5.their_side, anon_5.our_reference, anon_5.their_account_id, anon_5.their_security_id, anon_5.their_trade_date,
    anon_5.their_settlement_date, anon_5.their_currency, anon_5.their_quantity, anon_5.their_price, anon_5.their_amount, anon_5.amount_basis
  FROM anon_5
  WHERE anon_5.amount_state IN ('DIFFERS', 'NOT_STATED') AND anon_5.match_rule != 'BLOCK'
),
anon_25 AS (
  SELECT anon_26.item_key, anon_26.file_id, anon_26.line_number, anon_26.match_rule, anon_26.amount_state, anon_26.our_amount, anon_26.our_total, anon_26.venue,
    anon_26.our_account_id, anon_26.our_security_id, anon_26.our_their_side, anon_26.our_trade_date, anon_26.our_settlement_date, anon_26.our_currency,
    anon_26.our_quantity, anon_26.our_price, anon_26.our_gross, anon_26.our_net_money, anon_26.match_affirms, anon_26.stood_state, anon_26.stood_reason,
    anon_26.stood_at, anon_26.stood_date, anon_26.sender, anon_26.message_reference, anon_26.their_side, anon_26.our_reference, anon_26.their_account_id,
    anon_26.their_security_id, anon_26.their_trade_date, anon_26.their_settlement_date, anon_26.their_currency, anon_26.their_quantity, anon_26.their_price,
    anon_26.their_amount, anon_26.amount_basis
  FROM anon_26
  WHERE anon_26.our_price != anon_26.their_price
),
anon_24 AS (
  SELECT anon_25.item_key, anon_25.file_id, anon_25.line_number, CAST(8 AS BIGINT) AS field_order, 'PRICE' AS field, CAST(NULL AS VARCHAR(8000)) AS our_code,
    CAST(NULL AS VARCHAR(8000)) AS their_code, CAST(NULL AS DATE) AS our_date, CAST(NULL AS DATE) AS their_date, CAST(anon_25.our_price AS DECIMAL(18, 8)) AS our_number,
    CAST(anon_25.their_price AS DECIMAL(18, 8)) AS their_number
  FROM anon_25
),
anon_29 AS (
  SELECT anon_5.item_key, anon_5.file_id, anon_5.line_number, anon_5.match_rule, anon_5.amount_state, anon_5.our_amount, anon_5.our_total, anon_5.venue,
    anon_5.our_account_id, anon_5.our_security_id, anon_5.our_their_side, anon_5.our_trade_date, anon_5.our_settlement_date, anon_5.our_currency, anon_5.our_quantity,
    anon_5.our_price, anon_5.our_gross, anon_5.our_net_money, anon_5.match_affirms, anon_5.stood_state, anon_5.stood_reason, anon_5.stood_at, anon_5.stood_date,
    anon_5.sender, anon_5.message_reference, anon_5.their_side, anon_5.our_reference, anon_5.their_account_id, anon_5.their_security_id, anon_5.their_trade_date,
    anon_5.their_settlement_date, anon_5.their_currency, anon_5.their_quantity, anon_5.their_price, anon_5.their_amount, anon_5.amount_basis
  FROM anon_5
  WHERE anon_5.amount_state != 'EQUAL'
),
anon_28 AS (
  SELECT anon_29.item_key, anon_29.file_id, anon_29.line_number, anon_29.match_rule, anon_29.amount_state, anon_29.our_amount, anon_29.our_total, anon_29.venue,
    anon_29.our_account_id, anon_29.our_security_id, anon_29.our_their_side, anon_29.our_trade_date, anon_29.our_settlement_date, anon_29.our_currency,
    anon_29.our_quantity, anon_29.our_price, anon_29.our_gross, anon_29.our_net_money, anon_29.match_affirms, anon_29.stood_state, anon_29.stood_reason,
    anon_29.stood_at, anon_29.stood_date, anon_29.sender, anon_29.message_reference, anon_29.their_side, anon_29.our_reference, anon_29.their_account_id,
    anon_29.their_security_id, anon_29.their_trade_date, anon_29.their_settlement_date, anon_29.their_currency, anon_29.their_quantity, anon_29.their_price,
    anon_29.their_amount, anon_29.amount_basis
  FROM anon_29
  WHERE anon_29.our_amount != anon_29.their_amount
),
anon_27 AS (
  SELECT anon_28.item_key, anon_28.file_id, anon_28.line_number, CAST(9 AS BIGINT) AS field_order, 'AMOUNT' AS field, CAST(NULL AS VARCHAR(8000)) AS our_code,
    CAST(NULL AS VARCHAR(8000)) AS their_code, CAST(NULL AS DATE) AS our_date, CAST(NULL AS DATE) AS their_date, CAST(anon_28.our_amount AS DECIMAL(18, 8)) AS our_number,
    CAST(anon_28.their_amount AS DECIMAL(18, 8)) AS their_number
  FROM anon_28
),
anon_2 AS (
  SELECT anon_3.item_key, anon_3.file_id, anon_3.line_number, anon_3.field_order, anon_3.field, anon_3.our_code, anon_3.their_code, anon_3.our_date, anon_3.their_date,
    anon_3.our_number, anon_3.their_number
  FROM anon_3
  UNION ALL
  SELECT anon_12.item_key, anon_12.file_id, anon_12.line_number, anon_12.field_order, anon_12.field, anon_12.our_code, anon_12.their_code, anon_12.our_date,
    anon_12.their_date, anon_12.our_number, anon_12.their_number
  FROM anon_12
  UNION ALL
  SELECT anon_14.item_key, anon_14.file_id, anon_14.line_number, anon_14.field_order, anon_14.field, anon_14.our_code, anon_14.their_code, anon_14.our_date,
    anon_14.their_date, anon_14.our_number, anon_14.their_number
  FROM anon_14
  UNION ALL
  SELECT anon_16.item_key, anon_16.file_id, anon_16.line_number, anon_16.field_order, anon_16.field, anon_16.our_code, anon_16.their_code, anon_16.our_date,
    anon_16.their_date, anon_16.our_number, anon_16.their_number
  FROM anon_16
  UNION ALL
  SELECT anon_18.item_key, anon_18.file_id, anon_18.line_number, anon_18.field_order, anon_18.field, anon_18.our_code, anon_18.their_code, anon_18.our_date,
    anon_18.their_date, anon_18.our_number, anon_18.their_number
  FROM anon_18
  UNION ALL
  SELECT anon_20.item_key, anon_20.file_id, anon_20.line_number, anon_20.field_order, anon_20.field, anon_20.our_code, anon_20.their_code, anon_20.our_date,
    anon_20.their_date, anon_20.our_number, anon_20.their_number
  FROM anon_20
  UNION ALL
  SELECT anon_22.item_key, anon_22.file_id, anon_22.line_number, anon_22.field_order, anon_22.field, anon_22.our_code, anon_22.their_code, anon_22.our_date,
    anon_22.their_date, anon_22.our_number, anon_22.their_number
  FROM anon_22
  UNION ALL
  SELECT anon_24.item_key, anon_24.file_id, anon_24.line_number, anon_24.field_order, anon_24.field, anon_24.our_code, anon_24.their_code, anon_24.our_date,
    anon_24.their_date, anon_24.our_number, anon_24.their_number
  FROM anon_24
  UNION ALL
  SELECT anon_27.item_key, anon_27.file_id, anon_27.line_number, anon_27.field_order, anon_27.field, anon_27.our_code, anon_27.their_code, anon_27.our_date,
    anon_27.their_date, anon_27.our_number, anon_27.their_number
  FROM anon_27
),
anon_1 AS (
  SELECT anon_2.item_key, anon_2.file_id, CAST(anon_2.line_number AS BIGINT) AS line_number, CAST(anon_2.field_order AS BIGINT) AS field_order, anon_2.field,
    anon_2.our_code, anon_2.their_code, CAST(anon_2.our_date AS DATE) AS our_date, CAST(anon_2.their_date AS DATE) AS their_date, CAST(anon_2.our_number AS DECIMAL(18, 8)) AS our_number,
    CAST(anon_2.their_number AS DECIMAL(18, 8)) AS their_number
  FROM anon_2
)
SELECT anon_1.item_key, anon_1.file_id, anon_1.line_number, anon_1.field_order, anon_1.field, anon_1.our_code, anon_1.their_code, anon_1.our_date, anon_1.their_date,
  anon_1.our_number, anon_1.their_number
FROM anon_1
