WITH
anon_10 AS (
  SELECT depository_activity.file_id, depository_activity.line_number, depository_activity.activity_reference, depository_activity.activity_kind, depository_activity.activity_status,
    depository_activity.depository_account, depository_activity.contra_account, depository_activity.security_id, depository_activity.quantity, depository_activity.money,
    depository_activity.our_reference, depository_activity.status_reason, depository_activity.status, depository_activity.reason, depository_activity.known_date
  FROM depository_activity
  WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED') AND depository_activity.activity_kind IN ('CNS', 'DVP')
),
anon_8 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.activity_reference, anon_10.activity_kind, anon_10.activity_status, anon_10.depository_account, anon_10.contra_account,
    anon_10.security_id, anon_10.quantity, anon_10.money, anon_10.our_reference, anon_10.status_reason, anon_10.status, anon_10.reason, anon_10.known_date
  FROM anon_10
  WHERE anon_10.activity_kind = 'CNS'
),
anon_11 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.depository_account, instruction.contra_account, instruction.street_reference, instruction.account_id, instruction.short_sale,
    instruction.trade_date
  FROM instruction
  WHERE instruction.clearing_path = 'CNS'
),
anon_9 AS (
  SELECT anon_11.security_id, anon_11.instruction_id, anon_11.currency, anon_11.quantity AS instructed
  FROM anon_11
),
anon_7 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.activity_reference, anon_8.activity_kind, anon_8.activity_status, anon_8.depository_account, anon_8.contra_account,
    anon_8.security_id, anon_8.quantity, anon_8.money, anon_8.our_reference, anon_8.status_reason, anon_8.status, anon_8.reason, anon_8.known_date, anon_9.instruction_id,
    anon_9.currency, anon_9.instructed
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.security_id = anon_9.security_id
),
anon_6 AS (
  SELECT anon_7.file_id, anon_7.line_number, anon_7.activity_reference, anon_7.activity_kind, anon_7.activity_status, anon_7.depository_account, anon_7.contra_account,
    anon_7.security_id, anon_7.quantity, anon_7.money, anon_7.our_reference, anon_7.status_reason, anon_7.status, anon_7.reason, anon_7.known_date, anon_7.instruction_id,
    anon_7.currency, anon_7.instructed, CAST(SUM(anon_7.quantity) OVER (PARTITION BY anon_7.security_id ORDER BY CASE WHEN anon_7.activity_status IS NULL THEN 1
    ELSE 0 END, anon_7.activity_status, CASE WHEN anon_7.file_id IS NULL THEN 1 ELSE 0 END, anon_7.file_id, CASE WHEN anon_7.line_number IS NULL THEN 1
    ELSE 0 END, anon_7.line_number ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS DECIMAL(38, 6)) AS moved
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.activity_reference, anon_6.activity_kind, anon_6.activity_status, anon_6.depository_account, anon_6.contra_account,
    anon_6.security_id, anon_6.quantity, anon_6.our_reference, anon_6.status_reason, anon_6.status, anon_6.known_date, anon_6.instruction_id, anon_6.currency,
    anon_6.instructed, anon_6.moved, CASE WHEN (anon_6.instruction_id IS NULL) THEN 'NO_INSTRUCTION' WHEN (anon_6.instructed > 0 AND anon_6.moved > anon_6.instructed
    OR anon_6.instructed < 0 AND anon_6.moved < anon_6.instructed OR anon_6.instructed > 0 AND anon_6.moved < 0 OR anon_6.instructed < 0 AND anon_6.moved > 0) THEN 'MORE_THAN_INSTRUCTED'
    ELSE NULL END AS reason, 'CNS' AS clearing_path, '-' AS account_id, CAST(0 AS DECIMAL(38, 2)) AS money
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.clearing_path, anon_5.security_id, anon_5.depository_account, anon_5.account_id, anon_5.reason, coalesce(anon_5.instruction_id, '-') AS instruction_id,
    coalesce(anon_5.contra_account, '-') AS contra_account, coalesce(anon_5.currency, 'USD') AS currency, CAST(anon_5.quantity AS DECIMAL(38, 6)) AS quantity,
    CAST(anon_5.money AS DECIMAL(38, 2)) AS money
  FROM anon_5
),
anon_19 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.activity_reference, anon_10.activity_kind, anon_10.activity_status, anon_10.depository_account, anon_10.contra_account,
    anon_10.security_id, anon_10.quantity, anon_10.money, anon_10.our_reference, anon_10.status_reason, anon_10.status, anon_10.reason, anon_10.known_date
  FROM anon_10
  WHERE anon_10.activity_kind = 'DVP'
),
anon_23 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.depository_account, instruction.contra_account, instruction.street_reference, instruction.account_id, instruction.short_sale,
    instruction.trade_date
  FROM instruction
  WHERE instruction.clearing_path != 'CNS'
),
anon_22 AS (
  SELECT anon_23.instruction_id, anon_23.clearing_path, anon_23.street_reference, anon_23.account_id, anon_23.currency, anon_23.security_id AS item_security,
    anon_23.quantity AS instructed, anon_23.money AS instructed_money
  FROM anon_23
),
anon_26 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.venue, instruction_terms.message_reference, instruction_terms.depository_reference,
    instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment, instruction_terms.trade_date,
    instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account, instruction_terms.counterparty,
    instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out, instruction_terms.instructed_quantity,
    instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.origin = 'CLAIM'
),
anon_28 AS (
  SELECT previous_instruction_state.instruction_id, previous_instruction_state.origin, previous_instruction_state.venue, previous_instruction_state.message_reference,
    previous_instruction_state.depository_reference, previous_instruction_state.common_reference, previous_instruction_state.trade_reference, previous_instruction_state.movement,
    previous_instruction_state.payment, previous_instruction_state.trade_date, previous_instruction_state.settlement_date, previous_instruction_state.security_id,
    previous_instruction_state.currency, previous_instruction_state.depository_account, previous_instruction_state.counterparty, previous_instruction_state.place_of_settlement,
    previous_instruction_state.account_id, previous_instruction_state.transaction_kind, previous_instruction_state.opt_out, previous_instruction_state.state,
    previous_instruction_state.venue_process, previous_instruction_state.venue_code, previous_instruction_state.status_reason, previous_instruction_state.instructed_quantity,
    previous_instruction_state.instructed_money, previous_instruction_state.settled_quantity, previous_instruction_state.settled_money, previous_instruction_state.resume_state,
    previous_instruction_state.hold, previous_instruction_state.asked_hold, previous_instruction_state.priority, previous_instruction_state.partial_code,
    previous_instruction_state.linked_reference, previous_instruction_state.link_kind, previous_instruction_state.pool_reference, previous_instruction_state.open_quantity,
    previous_instruction_state.open_money, previous_instruction_state.answers, previous_instruction_state.opened_date, previous_instruction_state.changed_date,
    previous_instruction_state.ended_date
  FROM previous_instruction_state
  WHERE previous_instruction_state.ended_date IS NOT NULL
),
anon_25 AS (
  SELECT anon_26.instruction_id, anon_26.origin, anon_26.venue, anon_26.message_reference, anon_26.depository_reference, anon_26.common_reference, anon_26.trade_reference,
    anon_26.movement, anon_26.payment, anon_26.trade_date, anon_26.settlement_date, anon_26.security_id, anon_26.currency, anon_26.depository_account, anon_26.counterparty,
    anon_26.place_of_settlement, anon_26.account_id, anon_26.transaction_kind, anon_26.opt_out, anon_26.instructed_quantity, anon_26.instructed_money, anon_26.opened_date
  FROM anon_26
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_27
    FROM anon_28
    WHERE anon_26.instruction_id = anon_28.instruction_id
  ))
),
anon_24 AS (
  SELECT anon_25.instruction_id, anon_25.currency, 'CLAIM' AS clearing_path, CAST(NULL AS VARCHAR(8000)) AS street_reference, '-' AS account_id, anon_25.security_id AS item_security,
    CAST(0 AS DECIMAL(38, 6)) AS instructed, CAST(CASE WHEN (anon_25.movement = 'DELIVER') THEN anon_25.instructed_money ELSE -anon_25.instructed_money END AS DECIMAL(38, 2)) AS instructed_money
  FROM anon_25
),
anon_21 AS (
  SELECT anon_22.instruction_id, anon_22.clearing_path, anon_22.street_reference, anon_22.account_id, anon_22.currency, anon_22.item_security, anon_22.instructed,
    anon_22.instructed_money
  FROM anon_22
  UNION ALL
  SELECT anon_24.instruction_id, anon_24.clearing_path, anon_24.street_reference, anon_24.account_id, anon_24.currency, anon_24.item_security, anon_24.instructed,
    anon_24.instructed_money
  FROM anon_24
),
anon_20 AS (
  SELECT anon_21.instruction_id, anon_21.clearing_path, anon_21.street_reference, anon_21.account_id, anon_21.currency, anon_21.item_security, anon_21.instructed,
    anon_21.instructed_money, anon_21.instruction_id AS own_reference
  FROM anon_21
),
anon_18 AS (
  SELECT anon_19.file_id, anon_19.line_number, anon_19.activity_reference, anon_19.activity_kind, anon_19.activity_status, anon_19.depository_account, anon_19.contra_account,
    anon_19.security_id, anon_19.quantity, anon_19.money, anon_19.our_reference, anon_19.status_reason, anon_19.status, anon_19.reason, anon_19.known_date,
    anon_20.instruction_id, anon_20.clearing_path, anon_20.street_reference, anon_20.account_id, anon_20.currency, anon_20.item_security, anon_20.instructed,
    anon_20.instructed_money, anon_20.own_reference
  FROM anon_19
  JOIN anon_20 ON anon_19.our_reference = anon_20.own_reference
),
anon_17 AS (
  SELECT anon_18.file_id, anon_18.line_number, anon_18.activity_reference, anon_18.activity_kind, anon_18.activity_status, anon_18.depository_account, anon_18.contra_account,
    anon_18.security_id, anon_18.quantity, anon_18.money, anon_18.our_reference, anon_18.status_reason, anon_18.status, anon_18.reason, anon_18.known_date,
    anon_18.instruction_id, anon_18.clearing_path, anon_18.street_reference, anon_18.account_id, anon_18.currency, anon_18.item_security, anon_18.instructed,
    anon_18.instructed_money
  FROM anon_18
),
anon_31 AS (
  SELECT anon_19.file_id, anon_19.line_number, anon_19.activity_reference, anon_19.activity_kind, anon_19.activity_status, anon_19.depository_account, anon_19.contra_account,
    anon_19.security_id, anon_19.quantity, anon_19.money, anon_19.our_reference, anon_19.status_reason, anon_19.status, anon_19.reason, anon_19.known_date
  FROM anon_19
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_33
    FROM anon_18
    WHERE anon_19.file_id = anon_18.file_id AND anon_19.line_number = anon_18.line_number
  ))
),
anon_35 AS (
  SELECT anon_21.instruction_id, anon_21.clearing_path, anon_21.street_reference, anon_21.account_id, anon_21.currency, anon_21.item_security, anon_21.instructed,
    anon_21.instructed_money
  FROM anon_21
  WHERE anon_21.street_reference IS NOT NULL
),
anon_38 AS (
  SELECT anon_35.street_reference, CAST(COUNT_BIG(*) AS BIGINT) AS candidates
  FROM anon_35
  GROUP BY anon_35.street_reference
),
anon_37 AS (
  SELECT anon_38.street_reference, anon_38.candidates
  FROM anon_38
  WHERE anon_38.candidates = 1
),
anon_34 AS (
  SELECT anon_35.instruction_id, anon_35.clearing_path, anon_35.street_reference, anon_35.account_id, anon_35.currency, anon_35.item_security, anon_35.instructed,
    anon_35.instructed_money
  FROM anon_35
  WHERE EXISTS (
    SELECT 1 AS anon_36
    FROM anon_37
    WHERE anon_35.street_reference = anon_37.street_reference
  )
),
anon_32 AS (
  SELECT anon_34.instruction_id, anon_34.clearing_path, anon_34.street_reference, anon_34.account_id, anon_34.currency, anon_34.item_security, anon_34.instructed,
    anon_34.instructed_money, anon_34.street_reference AS known_reference
  FROM anon_34
),
anon_30 AS (
  SELECT anon_31.file_id, anon_31.line_number, anon_31.activity_reference, anon_31.activity_kind, anon_31.activity_status, anon_31.depository_account, anon_31.contra_account,
    anon_31.security_id, anon_31.quantity, anon_31.money, anon_31.our_reference, anon_31.status_reason, anon_31.status, anon_31.reason, anon_31.known_date,
    anon_32.instruction_id, anon_32.clearing_path, anon_32.street_reference, anon_32.account_id, anon_32.currency, anon_32.item_security, anon_32.instructed,
    anon_32.instructed_money, anon_32.known_reference
  FROM anon_31
  JOIN anon_32 ON anon_31.our_reference = anon_32.known_reference
),
anon_29 AS (
  SELECT anon_30.file_id, anon_30.line_number, anon_30.activity_reference, anon_30.activity_kind, anon_30.activity_status, anon_30.depository_account, anon_30.contra_account,
    anon_30.security_id, anon_30.quantity, anon_30.money, anon_30.our_reference, anon_30.status_reason, anon_30.status, anon_30.reason, anon_30.known_date,
    anon_30.instruction_id, anon_30.clearing_path, anon_30.street_reference, anon_30.account_id, anon_30.currency, anon_30.item_security, anon_30.instructed,
    anon_30.instructed_money
  FROM anon_30
),
anon_41 AS (
  SELECT anon_31.file_id, anon_31.line_number, anon_31.activity_reference, anon_31.activity_kind, anon_31.activity_status, anon_31.depository_account, anon_31.contra_account,
    anon_31.security_id, anon_31.quantity, anon_31.money, anon_31.our_reference, anon_31.status_reason, anon_31.status, anon_31.reason, anon_31.known_date
  FROM anon_31
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_43
    FROM anon_30
    WHERE anon_31.file_id = anon_30.file_id AND anon_31.line_number = anon_30.line_number
  ))
),
anon_46 AS (
  SELECT anon_21.instruction_id, anon_21.clearing_path, anon_21.street_reference, anon_21.account_id, anon_21.currency, anon_21.item_security, anon_21.instructed,
    anon_21.instructed_money
  FROM anon_21
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_47
    FROM anon_18
    WHERE anon_21.instruction_id = anon_18.instruction_id
  ))
),
anon_44 AS (
  SELECT anon_46.instruction_id, anon_46.clearing_path, anon_46.street_reference, anon_46.account_id, anon_46.currency, anon_46.item_security, anon_46.instructed,
    anon_46.instructed_money
  FROM anon_46
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_48
    FROM anon_30
    WHERE anon_46.instruction_id = anon_30.instruction_id
  ))
),
anon_53 AS (
  SELECT anon_41.security_id, anon_41.quantity, anon_41.money, CAST(COUNT_BIG(*) AS BIGINT) AS movements
  FROM anon_41
  GROUP BY anon_41.security_id, anon_41.quantity, anon_41.money
),
anon_52 AS (
  SELECT anon_53.security_id, anon_53.quantity, anon_53.money, anon_53.movements
  FROM anon_53
  WHERE anon_53.movements = 1
),
anon_50 AS (
  SELECT anon_52.security_id AS made_security, anon_52.quantity AS made_quantity, anon_52.money AS made_money
  FROM anon_52
),
anon_54 AS (
  SELECT anon_44.item_security, anon_44.instructed, anon_44.instructed_money, CAST(COUNT_BIG(*) AS BIGINT) AS candidates
  FROM anon_44
  GROUP BY anon_44.item_security, anon_44.instructed, anon_44.instructed_money
),
anon_51 AS (
  SELECT anon_54.item_security, anon_54.instructed, anon_54.instructed_money, anon_54.candidates
  FROM anon_54
  WHERE anon_54.candidates = 1
),
anon_49 AS (
  SELECT anon_50.made_security, anon_50.made_quantity, anon_50.made_money, anon_51.item_security, anon_51.instructed, anon_51.instructed_money, anon_51.candidates
  FROM anon_50
  JOIN anon_51 ON anon_50.made_security = anon_51.item_security AND anon_50.made_quantity = anon_51.instructed AND anon_50.made_money = anon_51.instructed_money
),
anon_45 AS (
  SELECT anon_49.made_security AS fit_security, anon_49.made_quantity AS fit_quantity, anon_49.made_money AS fit_money
  FROM anon_49
),
anon_42 AS (
  SELECT anon_44.instruction_id, anon_44.clearing_path, anon_44.street_reference, anon_44.account_id, anon_44.currency, anon_44.item_security, anon_44.instructed,
    anon_44.instructed_money, anon_45.fit_security, anon_45.fit_quantity, anon_45.fit_money
  FROM anon_44
  JOIN anon_45 ON anon_44.item_security = anon_45.fit_security AND anon_44.instructed = anon_45.fit_quantity AND anon_44.instructed_money = anon_45.fit_money
),
anon_40 AS (
  SELECT anon_41.file_id, anon_41.line_number, anon_41.activity_reference, anon_41.activity_kind, anon_41.activity_status, anon_41.depository_account, anon_41.contra_account,
    anon_41.security_id, anon_41.quantity, anon_41.money, anon_41.our_reference, anon_41.status_reason, anon_41.status, anon_41.reason, anon_41.known_date,
    anon_42.instruction_id, anon_42.clearing_path, anon_42.street_reference, anon_42.account_id, anon_42.currency, anon_42.item_security, anon_42.instructed,
    anon_42.instructed_money, anon_42.fit_security, anon_42.fit_quantity, anon_42.fit_money
  FROM anon_41
  LEFT OUTER JOIN anon_42 ON anon_41.security_id = anon_42.item_security AND anon_41.quantity = anon_42.instructed AND anon_41.money = anon_42.instructed_money
),
anon_39 AS (
  SELECT anon_40.file_id, anon_40.line_number, anon_40.activity_reference, anon_40.activity_kind, anon_40.activity_status, anon_40.depository_account, anon_40.contra_account,
    anon_40.security_id, anon_40.quantity, anon_40.money, anon_40.our_reference, anon_40.status_reason, anon_40.status, anon_40.reason, anon_40.known_date,
    anon_40.instruction_id, anon_40.clearing_path, anon_40.street_reference, anon_40.account_id, anon_40.currency, anon_40.item_security, anon_40.instructed,
    anon_40.instructed_money
  FROM anon_40
),
anon_16 AS (
  SELECT anon_17.file_id, anon_17.line_number, anon_17.activity_reference, anon_17.activity_kind, anon_17.activity_status, anon_17.depository_account, anon_17.contra_account,
    anon_17.security_id, anon_17.quantity, anon_17.money, anon_17.our_reference, anon_17.status_reason, anon_17.status, anon_17.reason, anon_17.known_date,
    anon_17.instruction_id, anon_17.clearing_path, anon_17.street_reference, anon_17.account_id, anon_17.currency, anon_17.item_security, anon_17.instructed,
    anon_17.instructed_money
  FROM anon_17
  UNION ALL
  SELECT anon_29.file_id, anon_29.line_number, anon_29.activity_reference, anon_29.activity_kind, anon_29.activity_status, anon_29.depository_account, anon_29.contra_account,
    anon_29.security_id, anon_29.quantity, anon_29.money, anon_29.our_reference, anon_29.status_reason, anon_29.status, anon_29.reason, anon_29.known_date,
    anon_29.instruction_id, anon_29.clearing_path, anon_29.street_reference, anon_29.account_id, anon_29.currency, anon_29.item_security, anon_29.instructed,
    anon_29.instructed_money
  FROM anon_29
  UNION ALL
  SELECT anon_39.file_id, anon_39.line_number, anon_39.activity_reference, anon_39.activity_kind, anon_39.activity_status, anon_39.depository_account, anon_39.contra_account,
    anon_39.security_id, anon_39.quantity, anon_39.money, anon_39.our_reference, anon_39.status_reason, anon_39.status, anon_39.reason, anon_39.known_date,
    anon_39.instruction_id, anon_39.clearing_path, anon_39.street_reference, anon_39.account_id, anon_39.currency, anon_39.item_security, anon_39.instructed,
    anon_39.instructed_money
  FROM anon_39
),
anon_15 AS (
  SELECT anon_16.file_id, anon_16.line_number, anon_16.activity_reference, anon_16.activity_kind, anon_16.activity_status, anon_16.depository_account, anon_16.contra_account,
    anon_16.security_id, anon_16.quantity, anon_16.money, anon_16.our_reference, anon_16.status_reason, anon_16.status, anon_16.reason, anon_16.known_date,
    anon_16.instruction_id, anon_16.clearing_path, anon_16.street_reference, anon_16.account_id, anon_16.currency, anon_16.item_security, anon_16.instructed,
    anon_16.instructed_money, CASE WHEN (anon_16.instruction_id IS NULL) THEN 'NO_INSTRUCTION' WHEN (anon_16.security_id != anon_16.item_security) THEN 'NO_INSTRUCTION'
    WHEN (anon_16.quantity != anon_16.instructed) THEN 'OTHER_QUANTITY' WHEN (anon_16.money != anon_16.instructed_money) THEN 'OTHER_MONEY' ELSE NULL END AS against
  FROM anon_16
),
anon_14 AS (
  SELECT anon_15.file_id, anon_15.line_number, anon_15.activity_reference, anon_15.activity_kind, anon_15.activity_status, anon_15.depository_account, anon_15.contra_account,
    anon_15.security_id, anon_15.quantity, anon_15.money, anon_15.our_reference, anon_15.status_reason, anon_15.status, anon_15.reason, anon_15.known_date,
    anon_15.instruction_id, anon_15.clearing_path, anon_15.street_reference, anon_15.account_id, anon_15.currency, anon_15.item_security, anon_15.instructed,
    anon_15.instructed_money, anon_15.against, CAST(row_number() OVER (PARTITION BY anon_15.instruction_id, anon_15.against ORDER BY CASE WHEN anon_15.file_id IS NULL THEN 1
    ELSE 0 END, anon_15.file_id, CASE WHEN anon_15.line_number IS NULL THEN 1 ELSE 0 END, anon_15.line_number) AS BIGINT) AS turn
  FROM anon_15
),
anon_13 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.activity_reference, anon_14.activity_kind, anon_14.activity_status, anon_14.depository_account, anon_14.contra_account,
    anon_14.security_id, anon_14.quantity, anon_14.money, anon_14.our_reference, anon_14.status_reason, anon_14.status, anon_14.known_date, anon_14.instruction_id,
    anon_14.street_reference, anon_14.currency, anon_14.item_security, anon_14.instructed, anon_14.instructed_money, anon_14.against, anon_14.turn, coalesce(anon_14.against, CASE
    WHEN (anon_14.turn > 1) THEN 'MORE_THAN_INSTRUCTED' ELSE NULL END) AS reason, coalesce(anon_14.clearing_path, 'TRADE_FOR_TRADE') AS clearing_path, coalesce(anon_14.account_id, '-') AS account_id
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.file_id, anon_13.line_number, anon_13.clearing_path, anon_13.security_id, anon_13.depository_account, anon_13.account_id, anon_13.reason,
    coalesce(anon_13.instruction_id, '-') AS instruction_id, coalesce(anon_13.contra_account, '-') AS contra_account, coalesce(anon_13.currency, 'USD') AS currency,
    CAST(anon_13.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_13.money AS DECIMAL(38, 2)) AS money
  FROM anon_13
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.clearing_path, anon_4.security_id, anon_4.depository_account, anon_4.account_id, anon_4.reason, anon_4.instruction_id,
    anon_4.contra_account, anon_4.currency, anon_4.quantity, anon_4.money
  FROM anon_4
  UNION ALL
  SELECT anon_12.file_id, anon_12.line_number, anon_12.clearing_path, anon_12.security_id, anon_12.depository_account, anon_12.account_id, anon_12.reason,
    anon_12.instruction_id, anon_12.contra_account, anon_12.currency, anon_12.quantity, anon_12.money
  FROM anon_12
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.clearing_path, anon_3.security_id, anon_3.depository_account, anon_3.account_id, anon_3.reason, anon_3.instruction_id,
    anon_3.contra_account, anon_3.currency, anon_3.quantity, anon_3.money, CAST('2026-11-10' AS DATE) AS settlement_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS BIGINT) AS line_number, anon_2.instruction_id, anon_2.clearing_path, anon_2.security_id, anon_2.depository_account,
    anon_2.contra_account, anon_2.account_id, anon_2.currency, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_2.money AS DECIMAL(38, 2)) AS money,
    anon_2.reason, CAST(anon_2.settlement_date AS DATE) AS settlement_date
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.instruction_id, anon_1.clearing_path, anon_1.security_id, anon_1.depository_account, anon_1.contra_account,
  anon_1.account_id, anon_1.currency, anon_1.quantity, anon_1.money, anon_1.reason, anon_1.settlement_date
FROM anon_1
