WITH
anon_15 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.instructed_quantity, instruction.instructed_money, instruction.depository_account, instruction.contra_account, instruction.street_reference,
    instruction.account_id, instruction.short_sale, instruction.trade_date
  FROM instruction
  WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
),
anon_14 AS (
  SELECT anon_15.instruction_id, anon_15.clearing_path, anon_15.settlement_date, anon_15.security_id, anon_15.currency, anon_15.quantity, anon_15.money,
    anon_15.instructed_quantity, anon_15.instructed_money, anon_15.depository_account, anon_15.contra_account, anon_15.street_reference, anon_15.account_id,
    anon_15.short_sale, anon_15.trade_date
  FROM anon_15
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_16
    FROM previous_instruction_state
    WHERE anon_15.instruction_id = previous_instruction_state.instruction_id
  ))
),
anon_12 AS (
  SELECT anon_14.instruction_id, anon_14.clearing_path, anon_14.settlement_date, anon_14.security_id, anon_14.currency, anon_14.quantity, anon_14.money,
    anon_14.instructed_quantity, anon_14.instructed_money, anon_14.depository_account, anon_14.contra_account, anon_14.street_reference, anon_14.account_id,
    anon_14.short_sale, anon_14.trade_date
  FROM anon_14
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_17
    FROM previous_instruction_state
    WHERE anon_14.instruction_id = previous_instruction_state.item_id
  ))
),
anon_20 AS (
  SELECT CASE WHEN CAST(due_trade.sender AS VARCHAR2(4000)) IS NOT NULL AND TO_CHAR(due_trade.root_trade_date, 'YYYY-MM-DD') IS NOT NULL AND CAST(due_trade.exec_id AS VARCHAR2(4000)) IS NOT NULL THEN 'TFT.' || CAST(due_trade.sender AS VARCHAR2(4000)) || '.' || TO_CHAR(due_trade.root_trade_date, 'YYYY-MM-DD') || '.' || CAST(due_trade.exec_id AS VARCHAR2(4000)) END AS instruction_id,
    due_trade.sender AS party
  FROM due_trade
),
anon_21 AS (
  SELECT previous_instruction_ssi.instruction_id, previous_instruction_ssi.party
  FROM previous_instruction_ssi
),
anon_19 AS (
  SELECT anon_20.instruction_id, anon_20.party
  FROM anon_20
  UNION ALL
  SELECT anon_21.instruction_id, anon_21.party
  FROM anon_21
),
anon_18 AS (
  SELECT DISTINCT anon_19.instruction_id, anon_19.party
  FROM anon_19
),
anon_13 AS (
  SELECT anon_18.instruction_id, anon_18.party
  FROM anon_18
  WHERE anon_18.party IN ('-')
),
anon_10 AS (
  SELECT anon_12.instruction_id, anon_12.clearing_path, anon_12.settlement_date, anon_12.security_id, anon_12.currency, anon_12.quantity, anon_12.money,
    anon_12.instructed_quantity, anon_12.instructed_money, anon_12.depository_account, anon_12.contra_account, anon_12.street_reference, anon_12.account_id,
    anon_12.short_sale, anon_12.trade_date, anon_13.party
  FROM anon_12
  JOIN anon_13 ON anon_12.instruction_id = anon_13.instruction_id
),
anon_11 AS (
  SELECT security.security_id, security.asset_class
  FROM security
),
anon_8 AS (
  SELECT anon_10.instruction_id, anon_10.clearing_path, anon_10.settlement_date, anon_10.security_id, anon_10.currency, anon_10.quantity, anon_10.money,
    anon_10.instructed_quantity, anon_10.instructed_money, anon_10.depository_account, anon_10.contra_account, anon_10.street_reference, anon_10.account_id,
    anon_10.short_sale, anon_10.trade_date, anon_10.party, anon_11.asset_class
  FROM anon_10
  JOIN anon_11 ON anon_10.security_id = anon_11.security_id
),
anon_9 AS (
  SELECT security_place.security_id, security_place.depository
  FROM security_place
),
anon_7 AS (
  SELECT anon_8.instruction_id, anon_8.clearing_path, anon_8.settlement_date, anon_8.security_id, anon_8.currency, anon_8.quantity, anon_8.money, anon_8.instructed_quantity,
    anon_8.instructed_money, anon_8.depository_account, anon_8.contra_account, anon_8.street_reference, anon_8.account_id, anon_8.short_sale, anon_8.trade_date,
    anon_8.party, anon_8.asset_class, anon_9.depository
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.security_id = anon_9.security_id
),
anon_5 AS (
  SELECT anon_7.instruction_id, anon_7.party
  FROM anon_7
),
anon_34 AS (
  SELECT venue.venue, venue.valid_from, venue.valid_to, venue.venue_kind, venue.name, venue.country, venue.place_of_settlement, venue.settles_at, venue.currencies,
    venue.calendar_key, venue.dvp_model, venue.partial_policy, venue.message_set, venue.penalty_regime, venue.security_code_kind, venue.participant_form,
    venue.account_form, venue.source, venue.evidence, venue.origin
  FROM venue
  WHERE venue.venue_kind = 'DEPOSITORY' AND venue.valid_from <= DATE '2026-11-10' AND venue.valid_to >= DATE '2026-11-10'
),
anon_33 AS (
  SELECT anon_34.venue, anon_34.valid_from, anon_34.valid_to, anon_34.venue_kind, anon_34.name, anon_34.country, anon_34.place_of_settlement, anon_34.settles_at,
    anon_34.currencies, anon_34.calendar_key, anon_34.dvp_model, anon_34.partial_policy, anon_34.message_set, anon_34.penalty_regime, anon_34.security_code_kind,
    anon_34.participant_form, anon_34.account_form, anon_34.source, anon_34.evidence, anon_34.origin
  FROM anon_34
  WHERE anon_34.place_of_settlement IS NOT NULL
),
anon_32 AS (
  SELECT anon_33.place_of_settlement, anon_33.venue
  FROM anon_33
),
anon_36 AS (
  SELECT venue_place.place_of_settlement, venue_place.valid_from, venue_place.valid_to, venue_place.venue, venue_place.name, venue_place.source, venue_place.evidence,
    venue_place.origin
  FROM venue_place
  WHERE venue_place.valid_from <= DATE '2026-11-10' AND venue_place.valid_to >= DATE '2026-11-10'
),
anon_35 AS (
  SELECT anon_36.place_of_settlement, anon_36.venue
  FROM anon_36
),
anon_31 AS (
  SELECT anon_32.place_of_settlement, anon_32.venue
  FROM anon_32
  UNION ALL
  SELECT anon_35.place_of_settlement, anon_35.venue
  FROM anon_35
),
anon_30 AS (
  SELECT anon_31.place_of_settlement, min(anon_31.venue) AS venue
  FROM anon_31
  GROUP BY anon_31.place_of_settlement
),
anon_29 AS (
  SELECT anon_30.place_of_settlement AS location, anon_30.venue AS at, anon_30.place_of_settlement AS bic
  FROM anon_30
),
anon_37 AS (
  SELECT anon_34.venue AS location, anon_34.venue AS at, CAST(NULL AS VARCHAR2(4000)) AS bic
  FROM anon_34
),
anon_28 AS (
  SELECT anon_29.location, anon_29.at, anon_29.bic
  FROM anon_29
  UNION ALL
  SELECT anon_37.location, anon_37.at, anon_37.bic
  FROM anon_37
),
anon_27 AS (
  SELECT ssi.party, ssi.ssi_reference, ssi.side, ssi.asset_class, ssi.currency, ssi.payment, ssi.settlement_location, ssi.settlement_agent, ssi.settlement_account,
    ssi.valid_from, ssi.valid_to, ssi.known_date, anon_28.location, anon_28.at, anon_28.bic
  FROM ssi
  LEFT OUTER JOIN anon_28 ON ssi.settlement_location = anon_28.location
),
anon_26 AS (
  SELECT anon_27.party, anon_27.ssi_reference, anon_27.settlement_agent, anon_27.settlement_account, anon_27.bic, anon_27.side AS said_side, anon_27.asset_class AS said_class,
    anon_27.currency AS said_currency, anon_27.payment AS said_payment, CASE WHEN (anon_27.settlement_location IS NULL) THEN CAST(NULL AS VARCHAR2(4000))
    ELSE coalesce(anon_27.at, '-') END AS said_place, CAST(anon_27.valid_from AS DATE) AS first_day, CAST(anon_27.valid_to AS DATE) AS last_day, CASE WHEN (anon_27.side IS NULL) THEN 0
    ELSE 1 END + CASE WHEN (anon_27.asset_class IS NULL) THEN 0 ELSE 1 END + CASE WHEN (anon_27.currency IS NULL) THEN 0 ELSE 1 END + CASE WHEN (anon_27.payment IS NULL) THEN 0
    ELSE 1 END + CASE WHEN (anon_27.settlement_location IS NULL) THEN 0 ELSE 1 END AS depth, CAST(coalesce(anon_27.bic, '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(anon_27.settlement_agent, '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(anon_27.settlement_account, '~') AS VARCHAR2(4000)) AS content
  FROM anon_27
),
anon_24 AS (
  SELECT anon_7.instruction_id, anon_7.clearing_path, anon_7.settlement_date, anon_7.security_id, anon_7.currency, anon_7.quantity, anon_7.money, anon_7.instructed_quantity,
    anon_7.instructed_money, anon_7.depository_account, anon_7.contra_account, anon_7.street_reference, anon_7.account_id, anon_7.short_sale, anon_7.trade_date,
    anon_7.party, anon_7.asset_class, anon_7.depository, anon_26.ssi_reference, anon_26.settlement_agent, anon_26.settlement_account, anon_26.bic, anon_26.said_side,
    anon_26.said_class, anon_26.said_currency, anon_26.said_payment, anon_26.said_place, anon_26.first_day, anon_26.last_day, anon_26.depth, anon_26.content
  FROM anon_7
  JOIN anon_26 ON anon_7.party = anon_26.party AND (anon_26.said_side IS NULL OR anon_26.said_side = CASE WHEN (anon_7.quantity > 0) THEN 'SELL' ELSE 'BUY' END)
    AND (anon_26.said_class IS NULL OR anon_26.said_class = anon_7.asset_class) AND (anon_26.said_currency IS NULL OR anon_26.said_currency = anon_7.currency)
    AND (anon_26.said_payment IS NULL OR anon_26.said_payment = CASE WHEN (anon_7.money = 0) THEN 'FREE' ELSE 'AGAINST' END) AND (anon_26.said_place IS NULL
    OR anon_26.said_place = anon_7.depository) AND (anon_26.first_day IS NULL OR anon_26.first_day <= anon_7.settlement_date) AND (anon_26.last_day IS NULL
    OR anon_26.last_day >= anon_7.settlement_date)
),
anon_25 AS (
  SELECT anon_24.instruction_id, max(anon_24.depth) AS deepest
  FROM anon_24
  GROUP BY anon_24.instruction_id
),
anon_23 AS (
  SELECT anon_24.instruction_id, anon_24.clearing_path, anon_24.settlement_date, anon_24.security_id, anon_24.currency, anon_24.quantity, anon_24.money,
    anon_24.instructed_quantity, anon_24.instructed_money, anon_24.depository_account, anon_24.contra_account, anon_24.street_reference, anon_24.account_id,
    anon_24.short_sale, anon_24.trade_date, anon_24.party, anon_24.asset_class, anon_24.depository, anon_24.ssi_reference, anon_24.settlement_agent, anon_24.settlement_account,
    anon_24.bic, anon_24.said_side, anon_24.said_class, anon_24.said_currency, anon_24.said_payment, anon_24.said_place, anon_24.first_day, anon_24.last_day,
    anon_24.depth, anon_24.content, anon_25.deepest
  FROM anon_24
  JOIN anon_25 ON anon_24.instruction_id = anon_25.instruction_id
),
anon_22 AS (
  SELECT anon_23.instruction_id, anon_23.clearing_path, anon_23.settlement_date, anon_23.security_id, anon_23.currency, anon_23.quantity, anon_23.money,
    anon_23.instructed_quantity, anon_23.instructed_money, anon_23.depository_account, anon_23.contra_account, anon_23.street_reference, anon_23.account_id,
    anon_23.short_sale, anon_23.trade_date, anon_23.party, anon_23.asset_class, anon_23.depository, anon_23.ssi_reference, anon_23.settlement_agent, anon_23.settlement_account,
    anon_23.bic, anon_23.said_side, anon_23.said_class, anon_23.said_currency, anon_23.said_payment, anon_23.said_place, anon_23.first_day, anon_23.last_day,
    anon_23.depth, anon_23.content, anon_23.deepest
  FROM anon_23
  WHERE anon_23.depth = anon_23.deepest
),
anon_6 AS (
  SELECT anon_22.instruction_id, min(anon_22.content) AS first_content, max(anon_22.content) AS last_content, min(anon_22.ssi_reference) AS ssi_reference,
    min(anon_22.settlement_agent) AS settlement_agent, min(anon_22.settlement_account) AS settlement_account, min(anon_22.bic) AS bic
  FROM anon_22
  GROUP BY anon_22.instruction_id
),
anon_4 AS (
  SELECT anon_5.instruction_id, anon_5.party, anon_6.first_content, anon_6.last_content, anon_6.ssi_reference, anon_6.settlement_agent, anon_6.settlement_account,
    anon_6.bic
  FROM anon_5
  LEFT OUTER JOIN anon_6 ON anon_5.instruction_id = anon_6.instruction_id
),
anon_3 AS (
  SELECT anon_4.instruction_id, anon_4.party, anon_4.first_content, anon_4.last_content, anon_4.ssi_reference, anon_4.settlement_agent, anon_4.settlement_account,
    anon_4.bic, CASE WHEN (anon_4.ssi_reference IS NULL) THEN 'NO_SSI' WHEN (anon_4.first_content != anon_4.last_content) THEN 'AMBIGUOUS_SSI' WHEN (anon_4.settlement_agent IS NULL) THEN 'INCOMPLETE_SSI'
    ELSE NULL END AS reason, DATE '2026-11-10' AS known_date
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.instruction_id, anon_3.party, anon_3.first_content, anon_3.last_content, anon_3.ssi_reference, anon_3.bic, anon_3.reason, anon_3.known_date,
    CASE WHEN (anon_3.reason IS NULL) THEN anon_3.settlement_agent ELSE CAST(NULL AS VARCHAR2(4000)) END AS settlement_agent, CASE WHEN (anon_3.reason IS NULL) THEN anon_3.settlement_account
    ELSE CAST(NULL AS VARCHAR2(4000)) END AS settlement_account, CASE WHEN (anon_3.reason IS NULL) THEN anon_3.bic ELSE CAST(NULL AS VARCHAR2(4000)) END AS place_of_settlement
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.instruction_id, anon_2.party, anon_2.ssi_reference, anon_2.settlement_agent, anon_2.settlement_account, anon_2.place_of_settlement, anon_2.reason,
    CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.instruction_id, anon_1.party, anon_1.ssi_reference, anon_1.settlement_agent, anon_1.settlement_account, anon_1.place_of_settlement, anon_1.reason,
  anon_1.known_date
FROM anon_1
