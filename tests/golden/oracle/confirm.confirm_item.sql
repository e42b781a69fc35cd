WITH
anon_11 AS (
  SELECT confirm_policy.calendar_key, confirm_policy.account_type, confirm_policy.valid_from, confirm_policy.valid_to, confirm_policy.venue, confirm_policy.cutoff,
    confirm_policy.match_affirms, confirm_policy.unaffirmed_cost, confirm_policy.cost_currency, confirm_policy.consequence, confirm_policy.source, confirm_policy.evidence,
    confirm_policy.origin
  FROM confirm_policy
  WHERE confirm_policy.calendar_key = 'US.NSCC'
),
anon_9 AS (
  SELECT account.account_id, account.account_name, account.account_class, account.account_type, account.market_maker, account.commission_schedule
  FROM account
  WHERE EXISTS (
    SELECT 1 AS anon_10
    FROM anon_11
    WHERE account.account_type = anon_11.account_type
  )
),
anon_8 AS (
  SELECT anon_9.account_id, anon_9.account_type
  FROM anon_9
),
anon_7 AS (
  SELECT trade.sender, trade.chain, trade.root_trade_date, trade.exec_id, trade.version_exec_id, trade.entry, trade.trade_date, trade.account_id, trade.account_class,
    trade.market_maker, trade.security_id, trade.clearing_path, trade.side, trade.quantity, trade.price, trade.currency, trade.gross, trade.commission,
    trade.section_31_fee, trade.taf_fee, trade.net_money, trade.trade_time, trade.settlement_date, trade.clearing_date, trade.street_reference, trade.known_date,
    anon_8.account_type
  FROM trade
  JOIN anon_8 ON trade.account_id = anon_8.account_id
),
anon_5 AS (
  SELECT anon_7.sender, anon_7.chain, anon_7.root_trade_date, anon_7.exec_id, anon_7.version_exec_id, anon_7.entry, anon_7.trade_date, anon_7.account_id,
    anon_7.account_class, anon_7.market_maker, anon_7.security_id, anon_7.clearing_path, anon_7.side, anon_7.quantity, anon_7.price, anon_7.currency, anon_7.gross,
    anon_7.commission, anon_7.section_31_fee, anon_7.taf_fee, anon_7.net_money, anon_7.trade_time, anon_7.settlement_date, anon_7.clearing_date, anon_7.street_reference,
    anon_7.known_date, anon_7.account_type
  FROM anon_7
  WHERE anon_7.entry = 'TRADE'
),
anon_6 AS (
  SELECT anon_11.venue, anon_11.match_affirms, anon_11.valid_from, anon_11.valid_to, anon_11.account_type AS policy_type
  FROM anon_11
),
anon_4 AS (
  SELECT anon_5.sender, anon_5.chain, anon_5.root_trade_date, anon_5.exec_id, anon_5.version_exec_id, anon_5.entry, anon_5.trade_date, anon_5.account_id,
    anon_5.account_class, anon_5.market_maker, anon_5.security_id, anon_5.clearing_path, anon_5.side, anon_5.quantity, anon_5.price, anon_5.currency, anon_5.gross,
    anon_5.commission, anon_5.section_31_fee, anon_5.taf_fee, anon_5.net_money, anon_5.trade_time, anon_5.settlement_date, anon_5.clearing_date, anon_5.street_reference,
    anon_5.known_date, anon_5.account_type, anon_6.venue, anon_6.match_affirms, anon_6.valid_from, anon_6.valid_to, anon_6.policy_type
  FROM anon_5
  JOIN anon_6 ON anon_5.account_type = anon_6.policy_type AND anon_5.trade_date >= anon_6.valid_from AND anon_5.trade_date <= anon_6.valid_to
),
anon_3 AS (
  SELECT anon_4.account_id, anon_4.security_id, anon_4.trade_date, anon_4.settlement_date, anon_4.currency, anon_4.price, anon_4.account_type, anon_4.sender,
    anon_4.exec_id, anon_4.version_exec_id, anon_4.street_reference, anon_4.venue, anon_4.match_affirms, anon_4.known_date, CASE WHEN CAST(anon_4.sender AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_4.chain AS VARCHAR2(4000)) IS NOT NULL AND TO_CHAR(anon_4.root_trade_date, 'YYYY-MM-DD') IS NOT NULL AND CAST(anon_4.exec_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_4.version_exec_id AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_4.sender AS VARCHAR2(4000)) || '.' || CAST(anon_4.chain AS VARCHAR2(4000)) || '.' || TO_CHAR(anon_4.root_trade_date, 'YYYY-MM-DD') || '.' || CAST(anon_4.exec_id AS VARCHAR2(4000)) || '.' || CAST(anon_4.version_exec_id AS VARCHAR2(4000)) END AS item_key,
    CASE WHEN (CASE WHEN (anon_4.side = 'BUY') THEN 1 ELSE -1 END * CASE WHEN (anon_4.account_class = 'FIRM') THEN -1 ELSE 1 END > 0) THEN 'BUY' ELSE 'SELL' END AS their_side,
    CAST(abs(anon_4.quantity) AS NUMBER(18, 6)) AS quantity, CAST(abs(anon_4.gross) AS NUMBER(18, 2)) AS gross, CAST(abs(anon_4.net_money) AS NUMBER(18, 2)) AS net_money,
    'NOT_AFFIRMED' AS affirm_state, CAST(NULL AS VARCHAR2(4000)) AS affirm_reason, CAST(NULL AS TIMESTAMP(6)) AS affirmed_at, CAST(NULL AS DATE) AS affirmed_date
  FROM anon_4
),
anon_19 AS (
  SELECT previous_confirmation.item_key, previous_confirmation.file_id, previous_confirmation.line_number, previous_confirmation.match_status, previous_confirmation.match_rule,
    previous_confirmation.differing_fields, previous_confirmation.first_difference, previous_confirmation.account_id, previous_confirmation.security_id,
    previous_confirmation.their_side, previous_confirmation.trade_date, previous_confirmation.settlement_date, previous_confirmation.currency, previous_confirmation.our_quantity,
    previous_confirmation.their_quantity, previous_confirmation.our_amount, previous_confirmation.their_amount, previous_confirmation.agreed_amount, previous_confirmation.sender,
    previous_confirmation.message_reference, previous_confirmation.affirm_state, previous_confirmation.affirm_reason, previous_confirmation.affirmed_at,
    previous_confirmation.affirmed_date
  FROM previous_confirmation
  WHERE previous_confirmation.match_status IN ('MATCHED', 'MATCHED_WITHIN_TOLERANCE') AND previous_confirmation.affirm_state = 'AFFIRMED'
),
anon_16 AS (
  SELECT previous_confirm_item.item_key, previous_confirm_item.account_id, previous_confirm_item.security_id, previous_confirm_item.their_side, previous_confirm_item.trade_date,
    previous_confirm_item.settlement_date, previous_confirm_item.currency, previous_confirm_item.quantity, previous_confirm_item.price, previous_confirm_item.gross,
    previous_confirm_item.net_money, previous_confirm_item.account_type, previous_confirm_item.sender, previous_confirm_item.exec_id, previous_confirm_item.version_exec_id,
    previous_confirm_item.street_reference, previous_confirm_item.venue, previous_confirm_item.match_affirms, previous_confirm_item.affirm_state, previous_confirm_item.affirm_reason,
    previous_confirm_item.affirmed_at, previous_confirm_item.affirmed_date, previous_confirm_item.known_date
  FROM previous_confirm_item
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_18
    FROM anon_19
    WHERE previous_confirm_item.item_key = anon_19.item_key
  ))
),
anon_20 AS (
  SELECT previous_confirmation.item_key, previous_confirmation.file_id, previous_confirmation.line_number, previous_confirmation.match_status, previous_confirmation.match_rule,
    previous_confirmation.differing_fields, previous_confirmation.first_difference, previous_confirmation.account_id, previous_confirmation.security_id,
    previous_confirmation.their_side, previous_confirmation.trade_date, previous_confirmation.settlement_date, previous_confirmation.currency, previous_confirmation.our_quantity,
    previous_confirmation.their_quantity, previous_confirmation.our_amount, previous_confirmation.their_amount, previous_confirmation.agreed_amount, previous_confirmation.sender,
    previous_confirmation.message_reference, previous_confirmation.affirm_state, previous_confirmation.affirm_reason, previous_confirmation.affirmed_at,
    previous_confirmation.affirmed_date
  FROM previous_confirmation
  WHERE previous_confirmation.item_key != '-'
),
anon_17 AS (
  SELECT anon_20.item_key, max(anon_20.affirm_state) AS said_state, max(anon_20.affirm_reason) AS said_reason, max(anon_20.affirmed_at) AS said_at, max(anon_20.affirmed_date) AS said_date
  FROM anon_20
  GROUP BY anon_20.item_key
),
anon_15 AS (
  SELECT anon_16.item_key, anon_16.account_id, anon_16.security_id, anon_16.their_side, anon_16.trade_date, anon_16.settlement_date, anon_16.currency, anon_16.quantity,
    anon_16.price, anon_16.gross, anon_16.net_money, anon_16.account_type, anon_16.sender, anon_16.exec_id, anon_16.version_exec_id, anon_16.street_reference,
    anon_16.venue, anon_16.match_affirms, anon_16.affirm_state, anon_16.affirm_reason, anon_16.affirmed_at, anon_16.affirmed_date, anon_16.known_date, anon_17.said_state,
    anon_17.said_reason, anon_17.said_at, anon_17.said_date
  FROM anon_16
  LEFT OUTER JOIN anon_17 ON anon_16.item_key = anon_17.item_key
),
anon_14 AS (
  SELECT anon_15.item_key, anon_15.account_id, anon_15.security_id, anon_15.their_side, anon_15.trade_date, anon_15.settlement_date, anon_15.currency, anon_15.quantity,
    anon_15.price, anon_15.gross, anon_15.net_money, anon_15.account_type, anon_15.sender, anon_15.exec_id, anon_15.version_exec_id, anon_15.street_reference,
    anon_15.venue, anon_15.match_affirms, anon_15.known_date, anon_15.said_state, anon_15.said_reason, anon_15.said_at, anon_15.said_date, coalesce(anon_15.said_state, anon_15.affirm_state) AS affirm_state,
    coalesce(anon_15.said_reason, anon_15.affirm_reason) AS affirm_reason, coalesce(anon_15.said_at, anon_15.affirmed_at) AS affirmed_at, coalesce(anon_15.said_date, anon_15.affirmed_date) AS affirmed_date
  FROM anon_15
),
anon_23 AS (
  SELECT anon_7.sender, anon_7.chain, anon_7.root_trade_date, anon_7.exec_id, anon_7.version_exec_id, anon_7.entry, anon_7.trade_date, anon_7.account_id,
    anon_7.account_class, anon_7.market_maker, anon_7.security_id, anon_7.clearing_path, anon_7.side, anon_7.quantity, anon_7.price, anon_7.currency, anon_7.gross,
    anon_7.commission, anon_7.section_31_fee, anon_7.taf_fee, anon_7.net_money, anon_7.trade_time, anon_7.settlement_date, anon_7.clearing_date, anon_7.street_reference,
    anon_7.known_date, anon_7.account_type
  FROM anon_7
  WHERE anon_7.entry = 'REVERSAL'
),
anon_22 AS (
  SELECT CASE WHEN CAST(anon_23.sender AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_23.chain AS VARCHAR2(4000)) IS NOT NULL AND TO_CHAR(anon_23.root_trade_date, 'YYYY-MM-DD') IS NOT NULL
    AND CAST(anon_23.exec_id AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_23.version_exec_id AS VARCHAR2(4000)) IS NOT NULL THEN CAST(anon_23.sender AS VARCHAR2(4000)) || '.' || CAST(anon_23.chain AS VARCHAR2(4000)) || '.' || TO_CHAR(anon_23.root_trade_date, 'YYYY-MM-DD') || '.' || CAST(anon_23.exec_id AS VARCHAR2(4000)) || '.' || CAST(anon_23.version_exec_id AS VARCHAR2(4000)) END AS item_key
  FROM anon_23
),
anon_13 AS (
  SELECT anon_14.item_key, anon_14.account_id, anon_14.security_id, anon_14.their_side, anon_14.trade_date, anon_14.settlement_date, anon_14.currency, anon_14.quantity,
    anon_14.price, anon_14.gross, anon_14.net_money, anon_14.account_type, anon_14.sender, anon_14.exec_id, anon_14.version_exec_id, anon_14.street_reference,
    anon_14.venue, anon_14.match_affirms, anon_14.known_date, anon_14.said_state, anon_14.said_reason, anon_14.said_at, anon_14.said_date, anon_14.affirm_state,
    anon_14.affirm_reason, anon_14.affirmed_at, anon_14.affirmed_date
  FROM anon_14
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_21
    FROM anon_22
    WHERE anon_14.item_key = anon_22.item_key
  ))
),
anon_12 AS (
  SELECT anon_13.account_id, anon_13.security_id, anon_13.trade_date, anon_13.settlement_date, anon_13.currency, anon_13.price, anon_13.account_type, anon_13.sender,
    anon_13.exec_id, anon_13.version_exec_id, anon_13.street_reference, anon_13.venue, anon_13.match_affirms, anon_13.known_date, anon_13.item_key, anon_13.their_side,
    anon_13.quantity, anon_13.gross, anon_13.net_money, anon_13.affirm_state, anon_13.affirm_reason, anon_13.affirmed_at, anon_13.affirmed_date
  FROM anon_13
),
anon_2 AS (
  SELECT anon_3.account_id, anon_3.security_id, anon_3.trade_date, anon_3.settlement_date, anon_3.currency, anon_3.price, anon_3.account_type, anon_3.sender,
    anon_3.exec_id, anon_3.version_exec_id, anon_3.street_reference, anon_3.venue, anon_3.match_affirms, anon_3.known_date, anon_3.item_key, anon_3.their_side,
    anon_3.quantity, anon_3.gross, anon_3.net_money, anon_3.affirm_state, anon_3.affirm_reason, anon_3.affirmed_at, anon_3.affirmed_date
  FROM anon_3
  UNION ALL
  SELECT anon_12.account_id, anon_12.security_id, anon_12.trade_date, anon_12.settlement_date, anon_12.currency, anon_12.price, anon_12.account_type, anon_12.sender,
    anon_12.exec_id, anon_12.version_exec_id, anon_12.street_reference, anon_12.venue, anon_12.match_affirms, anon_12.known_date, anon_12.item_key, anon_12.their_side,
    anon_12.quantity, anon_12.gross, anon_12.net_money, anon_12.affirm_state, anon_12.affirm_reason, anon_12.affirmed_at, anon_12.affirmed_date
  FROM anon_12
),
anon_1 AS (
  SELECT anon_2.item_key, anon_2.account_id, anon_2.security_id, anon_2.their_side, CAST(anon_2.trade_date AS DATE) AS trade_date, CAST(anon_2.settlement_date AS DATE) AS settlement_date,
    anon_2.currency, CAST(anon_2.quantity AS NUMBER(18, 6)) AS quantity, CAST(anon_2.price AS NUMBER(18, 8)) AS price, CAST(anon_2.gross AS NUMBER(18, 2)) AS gross,
    CAST(anon_2.net_money AS NUMBER(18, 2)) AS net_money, anon_2.account_type, anon_2.sender, anon_2.exec_id, anon_2.version_exec_id, anon_2.street_reference,
    anon_2.venue, CAST(anon_2.match_affirms AS NUMBER(19)) AS match_affirms, anon_2.affirm_state, anon_2.affirm_reason, CAST(anon_2.affirmed_at AS TIMESTAMP(6)) AS affirmed_at,
    CAST(anon_2.affirmed_date AS DATE) AS affirmed_date, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.item_key, anon_1.account_id, anon_1.security_id, anon_1.their_side, anon_1.trade_date, anon_1.settlement_date, anon_1.currency, anon_1.quantity,
  anon_1.price, anon_1.gross, anon_1.net_money, anon_1.account_type, anon_1.sender, anon_1.exec_id, anon_1.version_exec_id, anon_1.street_reference, anon_1.venue,
  anon_1.match_affirms, anon_1.affirm_state, anon_1.affirm_reason, anon_1.affirmed_at, anon_1.affirmed_date, anon_1.known_date
FROM anon_1
