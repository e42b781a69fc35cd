WITH
anon_14 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.instructed_quantity, instruction.instructed_money, instruction.depository_account, instruction.contra_account, instruction.street_reference,
    instruction.account_id, instruction.short_sale, instruction.trade_date
  FROM instruction
  WHERE instruction.clearing_path = 'TRADE_FOR_TRADE'
),
anon_12 AS (
  SELECT anon_14.instruction_id, anon_14.clearing_path, anon_14.settlement_date, anon_14.security_id, anon_14.currency, anon_14.quantity, anon_14.money,
    anon_14.instructed_quantity, anon_14.instructed_money, anon_14.depository_account, anon_14.contra_account, anon_14.street_reference, anon_14.account_id,
    anon_14.short_sale, anon_14.trade_date
  FROM anon_14
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_15
    FROM previous_instruction_state
    WHERE anon_14.instruction_id = previous_instruction_state.instruction_id
  ))
),
anon_18 AS (
  SELECT 'TFT.' + CAST(due_trade.sender AS VARCHAR(8000)) + '.' + CONVERT(VARCHAR(10), due_trade.root_trade_date, 23) + '.' + CAST(due_trade.exec_id AS VARCHAR(8000)) AS instruction_id,
    due_trade.sender AS party
  FROM due_trade
),
anon_19 AS (
  SELECT previous_instruction_ssi.instruction_id, previous_instruction_ssi.party
  FROM previous_instruction_ssi
),
anon_17 AS (
  SELECT anon_18.instruction_id, anon_18.party
  FROM anon_18
  UNION ALL
  SELECT anon_19.instruction_id, anon_19.party
  FROM anon_19
),
anon_16 AS (
  SELECT DISTINCT anon_17.instruction_id, anon_17.party
  FROM anon_17
),
anon_13 AS (
  SELECT anon_16.instruction_id, anon_16.party
  FROM anon_16
  WHERE anon_16.party IN ('-')
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
anon_32 AS (
  SELECT venue.venue, venue.valid_from, venue.valid_to, venue.venue_kind, venue.name, venue.country, venue.place_of_settlement, venue.settles_at, venue.currencies,
    venue.calendar_key, venue.dvp_model, venue.partial_policy, venue.message_set, venue.penalty_regime, venue.security_code_kind, venue.participant_form,
    venue.account_form, venue.source, venue.evidence, venue.origin
  FROM venue
  WHERE venue.venue_kind = 'DEPOSITORY' AND venue.valid_from <= CAST('2026-11-10' AS DATE) AND venue.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_31 AS (
  SELECT anon_32.venue, anon_32.valid_from, anon_32.valid_to, anon_32.venue_kind, anon_32.name, anon_32.country, anon_32.place_of_settlement, anon_32.settles_at,
    anon_32.currencies, anon_32.calendar_key, anon_32.dvp_model, anon_32.partial_policy, anon_32.message_set, anon_32.penalty_regime, anon_32.security_code_kind,
    anon_32.participant_form, anon_32.account_form, anon_32.source, anon_32.evidence, anon_32.origin
  FROM anon_32
  WHERE anon_32.place_of_settlement IS NOT NULL
),
anon_30 AS (
  SELECT anon_31.place_of_settlement, anon_31.venue
  FROM anon_31
),
anon_34 AS (
  SELECT venue_place.place_of_settlement, venue_place.valid_from, venue_place.valid_to, venue_place.venue, venue_place.name, venue_place.source, venue_place.evidence,
    venue_place.origin
  FROM venue_place
  WHERE venue_place.valid_from <= CAST('2026-11-10' AS DATE) AND venue_place.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_33 AS (
  SELECT anon_34.place_of_settlement, anon_34.venue
  FROM anon_34
),
anon_29 AS (
  SELECT anon_30.place_of_settlement, anon_30.venue
  FROM anon_30
  UNION ALL
  SELECT anon_33.place_of_settlement, anon_33.venue
  FROM anon_33
),
anon_28 AS (
  SELECT anon_29.place_of_settlement, min(anon_29.venue) AS venue
  FROM anon_29
  GROUP BY anon_29.place_of_settlement
),
anon_27 AS (
  SELECT anon_28.place_of_settlement AS location, anon_28.venue AS at, anon_28.place_of_settlement AS bic
  FROM anon_28
),
anon_35 AS (
  SELECT anon_32.venue AS location, anon_32.venue AS at, CAST(NULL AS VARCHAR(8000)) AS bic
  FROM anon_32
),
anon_26 AS (
  SELECT anon_27.location, anon_27.at, anon_27.bic
  FROM anon_27
  UNION ALL
  SELECT anon_35.location, anon_35.at, anon_35.bic
  FROM anon_35
),
anon_25 AS (
  SELECT ssi.party, ssi.ssi_reference, ssi.side, ssi.asset_class, ssi.currency, ssi.payment, ssi.settlement_location, ssi.settlement_agent, ssi.settlement_account,
    ssi.valid_from, ssi.valid_to, ssi.known_date, anon_26.location, anon_26.at, anon_26.bic
  FROM ssi
  LEFT OUTER JOIN anon_26 ON ssi.settlement_location = anon_26.location
),
anon_24 AS (
  SELECT anon_25.party, anon_25.ssi_reference, anon_25.settlement_agent, anon_25.settlement_account, anon_25.bic, anon_25.side AS said_side, anon_25.asset_class AS said_class,
    anon_25.currency AS said_currency, anon_25.payment AS said_payment, CASE WHEN (anon_25.settlement_location IS NULL) THEN CAST(NULL AS VARCHAR(8000))
    ELSE coalesce(anon_25.at, '-') END AS said_place, CAST(anon_25.valid_from AS DATE) AS first_day, CAST(anon_25.valid_to AS DATE) AS last_day, CASE WHEN (anon_25.side IS NULL) THEN 0
    ELSE 1 END + CASE WHEN (anon_25.asset_class IS NULL) THEN 0 ELSE 1 END + CASE WHEN (anon_25.currency IS NULL) THEN 0 ELSE 1 END + CASE WHEN (anon_25.payment IS NULL) THEN 0
    ELSE 1 END + CASE WHEN (anon_25.settlement_location IS NULL) THEN 0 ELSE 1 END AS depth, CAST(coalesce(anon_25.bic, '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(anon_25.settlement_agent, '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(anon_25.settlement_account, '~') AS VARCHAR(8000)) AS content
  FROM anon_25
),
anon_22 AS (
  SELECT anon_7.instruction_id, anon_7.clearing_path, anon_7.settlement_date, anon_7.security_id, anon_7.currency, anon_7.quantity, anon_7.money, anon_7.instructed_quantity,
    anon_7.instructed_money, anon_7.depository_account, anon_7.contra_account, anon_7.street_reference, anon_7.account_id, anon_7.short_sale, anon_7.trade_date,
    anon_7.party, anon_7.asset_class, anon_7.depository, anon_24.ssi_reference, anon_24.settlement_agent, anon_24.settlement_account, anon_24.bic, anon_24.said_side,
    anon_24.said_class, anon_24.said_currency, anon_24.said_payment, anon_24.said_place, anon_24.first_day, anon_24.last_day, anon_24.depth, anon_24.content
  FROM anon_7
  JOIN anon_24 ON anon_7.party = anon_24.party AND (anon_24.said_side IS NULL OR anon_24.said_side = CASE WHEN (anon_7.quantity > 0) THEN 'SELL' ELSE 'BUY' END)
    AND (anon_24.said_class IS NULL OR anon_24.said_class = anon_7.asset_class) AND (anon_24.said_currency IS NULL OR anon_24.said_currency = anon_7.currency)
    AND (anon_24.said_payment IS NULL OR anon_24.said_payment = CASE WHEN (anon_7.money = 0) THEN 'FREE' ELSE 'AGAINST' END) AND (anon_24.said_place IS NULL
    OR anon_24.said_place = anon_7.depository) AND (anon_24.first_day IS NULL OR anon_24.first_day <= anon_7.settlement_date) AND (anon_24.last_day IS NULL
    OR anon_24.last_day >= anon_7.settlement_date)
),
anon_23 AS (
  SELECT anon_22.instruction_id, max(anon_22.depth) AS deepest
  FROM anon_22
  GROUP BY anon_22.instruction_id
),
anon_21 AS (
  SELECT anon_22.instruction_id, anon_22.clearing_path, anon_22.settlement_date, anon_22.security_id, anon_22.currency, anon_22.quantity, anon_22.money,
    anon_22.instructed_quantity, anon_22.instructed_money, anon_22.depository_account, anon_22.contra_account, anon_22.street_reference, anon_22.account_id,
    anon_22.short_sale, anon_22.trade_date, anon_22.party, anon_22.asset_class, anon_22.depository, anon_22.ssi_reference, anon_22.settlement_agent, anon_22.settlement_account,
    anon_22.bic, anon_22.said_side, anon_22.said_class, anon_22.said_currency, anon_22.said_payment, anon_22.said_place, anon_22.first_day, anon_22.last_day,
    anon_22.depth, anon_22.content, anon_23.deepest
  FROM anon_22
  JOIN anon_23 ON anon_22.instruction_id = anon_23.instruction_id
),
anon_20 AS (
  SELECT anon_21.instruction_id, anon_21.clearing_path, anon_21.settlement_date, anon_21.security_id, anon_21.currency, anon_21.quantity, anon_21.money,
    anon_21.instructed_quantity, anon_21.instructed_money, anon_21.depository_account, anon_21.contra_account, anon_21.street_reference, anon_21.account_id,
    anon_21.short_sale, anon_21.trade_date, anon_21.party, anon_21.asset_class, anon_21.depository, anon_21.ssi_reference, anon_21.settlement_agent, anon_21.settlement_account,
    anon_21.bic, anon_21.said_side, anon_21.said_class, anon_21.said_currency, anon_21.said_payment, anon_21.said_place, anon_21.first_day, anon_21.last_day,
    anon_21.depth, anon_21.content, anon_21.deepest
  FROM anon_21
  WHERE anon_21.depth = anon_21.deepest
),
anon_6 AS (
  SELECT anon_20.instruction_id, min(anon_20.content) AS first_content, max(anon_20.content) AS last_content, min(anon_20.ssi_reference) AS ssi_reference,
    min(anon_20.settlement_agent) AS settlement_agent, min(anon_20.settlement_account) AS settlement_account, min(anon_20.bic) AS bic
  FROM anon_20
  GROUP BY anon_20.instruction_id
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
    ELSE NULL END AS reason, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.instruction_id, anon_3.party, anon_3.first_content, anon_3.last_content, anon_3.ssi_reference, anon_3.bic, anon_3.reason, anon_3.known_date,
    CASE WHEN (anon_3.reason IS NULL) THEN anon_3.settlement_agent ELSE CAST(NULL AS VARCHAR(8000)) END AS settlement_agent, CASE WHEN (anon_3.reason IS NULL) THEN anon_3.settlement_account
    ELSE CAST(NULL AS VARCHAR(8000)) END AS settlement_account, CASE WHEN (anon_3.reason IS NULL) THEN anon_3.bic ELSE CAST(NULL AS VARCHAR(8000)) END AS place_of_settlement
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
