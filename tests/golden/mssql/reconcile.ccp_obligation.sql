WITH
anon_11 AS (
  SELECT stated_obligation.file_id, stated_obligation.line_number, stated_obligation.byte_offset, stated_obligation.byte_length, stated_obligation.reason,
    stated_obligation.detail, stated_obligation.raw_text, stated_obligation.statement_source, stated_obligation.change_number, stated_obligation.heard_kind,
    stated_obligation.heard_at, stated_obligation.member_id, stated_obligation.obligation_reference, stated_obligation.security_code, stated_obligation.security_code_kind,
    stated_obligation.settlement_date, stated_obligation.quantity, stated_obligation.money, stated_obligation.currency, stated_obligation.obligation_state
  FROM stated_obligation
  WHERE stated_obligation.reason IS NULL
),
anon_10 AS (
  SELECT anon_11.file_id, anon_11.line_number, anon_11.byte_offset, anon_11.byte_length, anon_11.reason, anon_11.detail, anon_11.raw_text, anon_11.statement_source,
    anon_11.change_number, anon_11.heard_kind, anon_11.heard_at, anon_11.member_id, anon_11.obligation_reference, anon_11.security_code, anon_11.security_code_kind,
    anon_11.settlement_date, anon_11.quantity, anon_11.money, anon_11.currency, anon_11.obligation_state, CAST(row_number() OVER (PARTITION BY anon_11.statement_source, anon_11.obligation_reference ORDER BY anon_11.change_number DESC, CASE
    WHEN anon_11.heard_kind IS NULL THEN 1 ELSE 0 END, anon_11.heard_kind, anon_11.heard_at DESC, anon_11.file_id DESC, anon_11.line_number DESC) AS BIGINT) AS turn
  FROM anon_11
),
anon_8 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.statement_source,
    anon_10.change_number, anon_10.heard_kind, anon_10.heard_at, anon_10.member_id, anon_10.obligation_reference, anon_10.security_code, anon_10.security_code_kind,
    anon_10.settlement_date, anon_10.quantity, anon_10.money, anon_10.currency, anon_10.obligation_state, anon_10.turn
  FROM anon_10
  WHERE anon_10.turn = 1
),
anon_9 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_6 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.byte_offset, anon_8.byte_length, anon_8.reason, anon_8.detail, anon_8.raw_text, anon_8.statement_source,
    anon_8.change_number, anon_8.heard_kind, anon_8.heard_at, anon_8.member_id, anon_8.obligation_reference, anon_8.security_code, anon_8.security_code_kind,
    anon_8.settlement_date, anon_8.quantity, anon_8.money, anon_8.currency, anon_8.obligation_state, anon_8.turn, anon_9.code_from, anon_9.code_to, anon_9.security_id,
    anon_9.security_currency, anon_9.clearing_path
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.security_code_kind = anon_9.security_code_kind AND anon_8.security_code = anon_9.security_code AND anon_8.settlement_date >= anon_9.code_from
    AND anon_8.settlement_date < anon_9.code_to
),
anon_12 AS (
  SELECT own_market.clearing_house, own_market.member_id, own_market.member_id AS own_member
  FROM own_market
),
anon_7 AS (
  SELECT DISTINCT anon_12.clearing_house, anon_12.member_id, anon_12.own_member
  FROM anon_12
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.byte_offset, anon_6.byte_length, anon_6.reason, anon_6.detail, anon_6.raw_text, anon_6.statement_source,
    anon_6.change_number, anon_6.heard_kind, anon_6.heard_at, anon_6.member_id, anon_6.obligation_reference, anon_6.security_code, anon_6.security_code_kind,
    anon_6.settlement_date, anon_6.quantity, anon_6.money, anon_6.currency, anon_6.obligation_state, anon_6.turn, anon_6.code_from, anon_6.code_to, anon_6.security_id,
    anon_6.security_currency, anon_6.clearing_path, anon_7.clearing_house, anon_7.own_member
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.statement_source = anon_7.clearing_house AND anon_6.member_id = anon_7.member_id
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.byte_offset, anon_5.byte_length, anon_5.detail, anon_5.raw_text, anon_5.statement_source, anon_5.change_number,
    anon_5.heard_kind, anon_5.heard_at, anon_5.member_id, anon_5.obligation_reference, anon_5.security_code, anon_5.security_code_kind, anon_5.settlement_date,
    anon_5.currency, anon_5.obligation_state, anon_5.turn, anon_5.code_from, anon_5.code_to, anon_5.security_currency, anon_5.clearing_path, anon_5.clearing_house,
    anon_5.own_member, CASE WHEN (anon_5.own_member IS NULL) THEN 'OTHER_ACCOUNT' WHEN (anon_5.security_id IS NULL) THEN 'UNKNOWN_SECURITY' ELSE NULL END AS reason,
    coalesce(anon_5.security_id, anon_5.security_code) AS security_id, CAST(anon_5.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_5.money AS DECIMAL(38, 2)) AS money,
    CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.statement_source, anon_4.obligation_reference, anon_4.member_id, anon_4.security_id, anon_4.settlement_date, anon_4.quantity, anon_4.money,
    anon_4.currency, anon_4.obligation_state, anon_4.change_number, anon_4.heard_at, anon_4.reason, anon_4.known_date
  FROM anon_4
),
anon_15 AS (
  SELECT previous_ccp_obligation.statement_source, previous_ccp_obligation.obligation_reference, previous_ccp_obligation.member_id, previous_ccp_obligation.security_id,
    previous_ccp_obligation.settlement_date, previous_ccp_obligation.quantity, previous_ccp_obligation.money, previous_ccp_obligation.currency, previous_ccp_obligation.obligation_state,
    previous_ccp_obligation.change_number, previous_ccp_obligation.heard_at, previous_ccp_obligation.reason, previous_ccp_obligation.known_date
  FROM previous_ccp_obligation
  WHERE previous_ccp_obligation.settlement_date >= CAST('2026-11-10' AS DATE) OR previous_ccp_obligation.obligation_state IN ('REGISTERED', 'PENDING', 'FAILED')
),
anon_17 AS (
  SELECT previous_ccp_obligation.statement_source, previous_ccp_obligation.obligation_reference, previous_ccp_obligation.member_id, previous_ccp_obligation.security_id,
    previous_ccp_obligation.settlement_date, previous_ccp_obligation.quantity, previous_ccp_obligation.money, previous_ccp_obligation.currency, previous_ccp_obligation.obligation_state,
    previous_ccp_obligation.change_number, previous_ccp_obligation.heard_at, previous_ccp_obligation.reason, previous_ccp_obligation.known_date
  FROM previous_ccp_obligation
  WHERE NOT (previous_ccp_obligation.settlement_date >= CAST('2026-11-10' AS DATE) OR previous_ccp_obligation.obligation_state IN ('REGISTERED', 'PENDING', 'FAILED'))
),
anon_19 AS (
  SELECT previous_obligation_agreement.statement_source, previous_obligation_agreement.member_id, previous_obligation_agreement.security_id, previous_obligation_agreement.currency,
    previous_obligation_agreement.settlement_date, previous_obligation_agreement.state, previous_obligation_agreement.attribution, previous_obligation_agreement.our_quantity,
    previous_obligation_agreement.their_quantity, previous_obligation_agreement.our_money, previous_obligation_agreement.their_money, previous_obligation_agreement.our_cash_difference,
    previous_obligation_agreement.their_cash_difference, previous_obligation_agreement.our_open_quantity, previous_obligation_agreement.their_open_quantity,
    previous_obligation_agreement.their_failed_quantity, previous_obligation_agreement.their_key
  FROM previous_obligation_agreement
  WHERE previous_obligation_agreement.state != 'AGREED' OR previous_obligation_agreement.our_open_quantity != 0
),
anon_16 AS (
  SELECT anon_17.statement_source, anon_17.obligation_reference, anon_17.member_id, anon_17.security_id, anon_17.settlement_date, anon_17.quantity, anon_17.money,
    anon_17.currency, anon_17.obligation_state, anon_17.change_number, anon_17.heard_at, anon_17.reason, anon_17.known_date
  FROM anon_17
  WHERE EXISTS (
    SELECT 1 AS anon_18
    FROM anon_19
    WHERE anon_17.statement_source = anon_19.statement_source AND anon_17.member_id = anon_19.member_id AND anon_17.security_id = anon_19.security_id AND anon_17.currency = anon_19.currency
      AND anon_17.settlement_date = anon_19.settlement_date
  )
),
anon_14 AS (
  SELECT anon_15.statement_source, anon_15.obligation_reference, anon_15.member_id, anon_15.security_id, anon_15.settlement_date, anon_15.quantity, anon_15.money,
    anon_15.currency, anon_15.obligation_state, anon_15.change_number, anon_15.heard_at, anon_15.reason, anon_15.known_date
  FROM anon_15
  UNION ALL
  SELECT anon_16.statement_source, anon_16.obligation_reference, anon_16.member_id, anon_16.security_id, anon_16.settlement_date, anon_16.quantity, anon_16.money,
    anon_16.currency, anon_16.obligation_state, anon_16.change_number, anon_16.heard_at, anon_16.reason, anon_16.known_date
  FROM anon_16
),
anon_13 AS (
  SELECT anon_14.statement_source, anon_14.obligation_reference, anon_14.member_id, anon_14.security_id, anon_14.settlement_date, anon_14.quantity, anon_14.money,
    anon_14.currency, anon_14.obligation_state, anon_14.change_number, anon_14.heard_at, anon_14.reason, anon_14.known_date
  FROM anon_14
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_20
    FROM anon_3
    WHERE anon_14.statement_source = anon_3.statement_source AND anon_14.obligation_reference = anon_3.obligation_reference
  ))
),
anon_2 AS (
  SELECT anon_3.statement_source, anon_3.obligation_reference, anon_3.member_id, anon_3.security_id, anon_3.settlement_date, anon_3.quantity, anon_3.money,
    anon_3.currency, anon_3.obligation_state, anon_3.change_number, anon_3.heard_at, anon_3.reason, anon_3.known_date
  FROM anon_3
  UNION ALL
  SELECT anon_13.statement_source, anon_13.obligation_reference, anon_13.member_id, anon_13.security_id, anon_13.settlement_date, anon_13.quantity, anon_13.money,
    anon_13.currency, anon_13.obligation_state, anon_13.change_number, anon_13.heard_at, anon_13.reason, anon_13.known_date
  FROM anon_13
),
anon_1 AS (
  SELECT anon_2.statement_source, anon_2.obligation_reference, anon_2.member_id, anon_2.security_id, CAST(anon_2.settlement_date AS DATE) AS settlement_date,
    CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_2.money AS DECIMAL(38, 2)) AS money, anon_2.currency, anon_2.obligation_state, CAST(anon_2.change_number AS BIGINT) AS change_number,
    CAST(anon_2.heard_at AS DATETIME2(6)) AS heard_at, anon_2.reason, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.statement_source, anon_1.obligation_reference, anon_1.member_id, anon_1.security_id, anon_1.settlement_date, anon_1.quantity, anon_1.money,
  anon_1.currency, anon_1.obligation_state, anon_1.change_number, anon_1.heard_at, anon_1.reason, anon_1.known_date
FROM anon_1
