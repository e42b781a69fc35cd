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
    anon_7.currency, anon_7.instructed, CAST(sum(anon_7.quantity) OVER (PARTITION BY anon_7.security_id ORDER BY anon_7.activity_status, anon_7.file_id, anon_7.line_number ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS NUMBER(38, 6)) AS moved
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.activity_reference, anon_6.activity_kind, anon_6.activity_status, anon_6.depository_account, anon_6.contra_account,
    anon_6.security_id, anon_6.quantity, anon_6.our_reference, anon_6.status_reason, anon_6.status, anon_6.known_date, anon_6.instruction_id, anon_6.currency,
    anon_6.instructed, anon_6.moved, CASE WHEN (anon_6.instruction_id IS NULL) THEN 'NO_INSTRUCTION' WHEN (anon_6.instructed > 0 AND anon_6.instructed < anon_6.moved
    OR anon_6.instructed < 0 AND anon_6.instructed > anon_6.moved OR anon_6.instructed > 0 AND anon_6.moved < 0 OR anon_6.instructed < 0 AND anon_6.moved > 0) THEN 'MORE_THAN_INSTRUCTED'
    ELSE NULL END AS reason, 'CNS' AS clearing_path, '-' AS account_id, CAST(0 AS NUMBER(38, 2)) AS money
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.clearing_path, anon_5.security_id, anon_5.depository_account, anon_5.account_id, anon_5.reason, coalesce(anon_5.instruction_id, '-') AS instruction_id,
    coalesce(anon_5.contra_account, '-') AS contra_account, coalesce(anon_5.currency, 'USD') AS currency, CAST(anon_5.quantity AS NUMBER(38, 6)) AS quantity,
    CAST(anon_5.money AS NUMBER(38, 2)) AS money
  FROM anon_5
),
anon_19 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.activity_reference, anon_10.activity_kind, anon_10.activity_status, anon_10.depository_account, anon_10.contra_account,
    anon_10.security_id, anon_10.quantity, anon_10.money, anon_10.our_reference, anon_10.status_reason, anon_10.status, anon_10.reason, anon_10.known_date
  FROM anon_10
  WHERE anon_10.activity_kind = 'DVP'
),
anon_22 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.depository_account, instruction.contra_account, instruction.street_reference, instruction.account_id, instruction.short_sale,
    instruction.trade_date
  FROM instruction
  WHERE instruction.clearing_path != 'CNS'
),
anon_21 AS (
  SELECT anon_22.instruction_id, anon_22.clearing_path, anon_22.street_reference, anon_22.account_id, anon_22.currency, anon_22.security_id AS item_security,
    anon_22.quantity AS instructed, anon_22.money AS instructed_money
  FROM anon_22
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
anon_25 AS (
  SELECT anon_19.file_id, anon_19.line_number, anon_19.activity_reference, anon_19.activity_kind, anon_19.activity_status, anon_19.depository_account, anon_19.contra_account,
    anon_19.security_id, anon_19.quantity, anon_19.money, anon_19.our_reference, anon_19.status_reason, anon_19.status, anon_19.reason, anon_19.known_date
  FROM anon_19
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_27
    FROM anon_18
    WHERE anon_19.file_id = anon_18.file_id AND anon_19.line_number = anon_18.line_number
  ))
),
anon_29 AS (
  SELECT anon_21.instruction_id, anon_21.clearing_path, anon_21.street_reference, anon_21.account_id, anon_21.currency, anon_21.item_security, anon_21.instructed,
    anon_21.instructed_money
  FROM anon_21
  WHERE anon_21.street_reference IS NOT NULL
),
anon_32 AS (
  SELECT anon_29.street_reference, CAST(count(*) AS NUMBER(19)) AS candidates
  FROM anon_29
  GROUP BY anon_29.street_reference
),
anon_31 AS (
  SELECT anon_32.street_reference, anon_32.candidates
  FROM anon_32
  WHERE anon_32.candidates = 1
),
anon_28 AS (
  SELECT anon_29.instruction_id, anon_29.clearing_path, anon_29.street_reference, anon_29.account_id, anon_29.currency, anon_29.item_security, anon_29.instructed,
    anon_29.instructed_money
  FROM anon_29
  WHERE EXISTS (
    SELECT 1 AS anon_30
    FROM anon_31
    WHERE anon_29.street_reference = anon_31.street_reference
  )
),
anon_26 AS (
  SELECT anon_28.instruction_id, anon_28.clearing_path, anon_28.street_reference, anon_28.account_id, anon_28.currency, anon_28.item_security, anon_28.instructed,
    anon_28.instructed_money, anon_28.street_reference AS known_reference
  FROM anon_28
),
anon_24 AS (
  SELECT anon_25.file_id, anon_25.line_number, anon_25.activity_reference, anon_25.activity_kind, anon_25.activity_status, anon_25.depository_account, anon_25.contra_account,
    anon_25.security_id, anon_25.quantity, anon_25.money, anon_25.our_reference, anon_25.status_reason, anon_25.status, anon_25.reason, anon_25.known_date,
    anon_26.instruction_id, anon_26.clearing_path, anon_26.street_reference, anon_26.account_id, anon_26.currency, anon_26.item_security, anon_26.instructed,
    anon_26.instructed_money, anon_26.known_reference
  FROM anon_25
  JOIN anon_26 ON anon_25.our_reference = anon_26.known_reference
),
anon_23 AS (
  SELECT anon_24.file_id, anon_24.line_number, anon_24.activity_reference, anon_24.activity_kind, anon_24.activity_status, anon_24.depository_account, anon_24.contra_account,
    anon_24.security_id, anon_24.quantity, anon_24.money, anon_24.our_reference, anon_24.status_reason, anon_24.status, anon_24.reason, anon_24.known_date,
    anon_24.instruction_id, anon_24.clearing_path, anon_24.street_reference, anon_24.account_id, anon_24.currency, anon_24.item_security, anon_24.instructed,
    anon_24.instructed_money
  FROM anon_24
),
anon_35 AS (
  SELECT anon_25.file_id, anon_25.line_number, anon_25.activity_reference, anon_25.activity_kind, anon_25.activity_status, anon_25.depository_account, anon_25.contra_account,
    anon_25.security_id, anon_25.quantity, anon_25.money, anon_25.our_reference, anon_25.status_reason, anon_25.status, anon_25.reason, anon_25.known_date
  FROM anon_25
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_37
    FROM anon_24
    WHERE anon_25.file_id = anon_24.file_id AND anon_25.line_number = anon_24.line_number
  ))
),
anon_40 AS (
  SELECT anon_21.instruction_id, anon_21.clearing_path, anon_21.street_reference, anon_21.account_id, anon_21.currency, anon_21.item_security, anon_21.instructed,
    anon_21.instructed_money
  FROM anon_21
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_41
    FROM anon_18
    WHERE anon_21.instruction_id = anon_18.instruction_id
  ))
),
anon_38 AS (
  SELECT anon_40.instruction_id, anon_40.clearing_path, anon_40.street_reference, anon_40.account_id, anon_40.currency, anon_40.item_security, anon_40.instructed,
    anon_40.instructed_money
  FROM anon_40
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_42
    FROM anon_24
    WHERE anon_40.instruction_id = anon_24.instruction_id
  ))
),
anon_47 AS (
  SELECT anon_35.security_id, anon_35.quantity, anon_35.money, CAST(count(*) AS NUMBER(19)) AS movements
  FROM anon_35
  GROUP BY anon_35.security_id, anon_35.quantity, anon_35.money
),
anon_46 AS (
  SELECT anon_47.security_id, anon_47.quantity, anon_47.money, anon_47.movements
  FROM anon_47
  WHERE anon_47.movements = 1
),
anon_44 AS (
  SELECT anon_46.security_id AS made_security, anon_46.quantity AS made_quantity, anon_46.money AS made_money
  FROM anon_46
),
anon_48 AS (
  SELECT anon_38.item_security, anon_38.instructed, anon_38.instructed_money, CAST(count(*) AS NUMBER(19)) AS candidates
  FROM anon_38
  GROUP BY anon_38.item_security, anon_38.instructed, anon_38.instructed_money
),
anon_45 AS (
  SELECT anon_48.item_security, anon_48.instructed, anon_48.instructed_money, anon_48.candidates
  FROM anon_48
  WHERE anon_48.candidates = 1
),
anon_43 AS (
  SELECT anon_44.made_security, anon_44.made_quantity, anon_44.made_money, anon_45.item_security, anon_45.instructed, anon_45.instructed_money, anon_45.candidates
  FROM anon_44
  JOIN anon_45 ON anon_44.made_security = anon_45.item_security AND anon_44.made_quantity = anon_45.instructed AND anon_44.made_money = anon_45.instructed_money
),
anon_39 AS (
  SELECT anon_43.made_security AS fit_security, anon_43.made_quantity AS fit_quantity, anon_43.made_money AS fit_money
  FROM anon_43
),
anon_36 AS (
  SELECT anon_38.instruction_id, anon_38.clearing_path, anon_38.street_reference, anon_38.account_id, anon_38.currency, anon_38.item_security, anon_38.instructed,
    anon_38.instructed_money, anon_39.fit_security, anon_39.fit_quantity, anon_39.fit_money
  FROM anon_38
  JOIN anon_39 ON anon_38.item_security = anon_39.fit_security AND anon_38.instructed = anon_39.fit_quantity AND anon_38.instructed_money = anon_39.fit_money
),
anon_34 AS (
  SELECT anon_35.file_id, anon_35.line_number, anon_35.activity_reference, anon_35.activity_kind, anon_35.activity_status, anon_35.depository_account, anon_35.contra_account,
    anon_35.security_id, anon_35.quantity, anon_35.money, anon_35.our_reference, anon_35.status_reason, anon_35.status, anon_35.reason, anon_35.known_date,
    anon_36.instruction_id, anon_36.clearing_path, anon_36.street_reference, anon_36.account_id, anon_36.currency, anon_36.item_security, anon_36.instructed,
    anon_36.instructed_money, anon_36.fit_security, anon_36.fit_quantity, anon_36.fit_money
  FROM anon_35
  LEFT OUTER JOIN anon_36 ON anon_35.security_id = anon_36.item_security AND anon_35.quantity = anon_36.instructed AND anon_35.money = anon_36.instructed_money
),
anon_33 AS (
  SELECT anon_34.file_id, anon_34.line_number, anon_34.activity_reference, anon_34.activity_kind, anon_34.activity_status, anon_34.depository_account, anon_34.contra_account,
    anon_34.security_id, anon_34.quantity, anon_34.money, anon_34.our_reference, anon_34.status_reason, anon_34.status, anon_34.reason, anon_34.known_date,
    anon_34.instruction_id, anon_34.clearing_path, anon_34.street_reference, anon_34.account_id, anon_34.currency, anon_34.item_security, anon_34.instructed,
    anon_34.instructed_money
  FROM anon_34
),
anon_16 AS (
  SELECT anon_17.file_id, anon_17.line_number, anon_17.activity_reference, anon_17.activity_kind, anon_17.activity_status, anon_17.depository_account, anon_17.contra_account,
    anon_17.security_id, anon_17.quantity, anon_17.money, anon_17.our_reference, anon_17.status_reason, anon_17.status, anon_17.reason, anon_17.known_date,
    anon_17.instruction_id, anon_17.clearing_path, anon_17.street_reference, anon_17.account_id, anon_17.currency, anon_17.item_security, anon_17.instructed,
    anon_17.instructed_money
  FROM anon_17
  UNION ALL
  SELECT anon_23.file_id, anon_23.line_number, anon_23.activity_reference, anon_23.activity_kind, anon_23.activity_status, anon_23.depository_account, anon_23.contra_account,
    anon_23.security_id, anon_23.quantity, anon_23.money, anon_23.our_reference, anon_23.status_reason, anon_23.status, anon_23.reason, anon_23.known_date,
    anon_23.instruction_id, anon_23.clearing_path, anon_23.street_reference, anon_23.account_id, anon_23.currency, anon_23.item_security, anon_23.instructed,
    anon_23.instructed_money
  FROM anon_23
  UNION ALL
  SELECT anon_33.file_id, anon_33.line_number, anon_33.activity_reference, anon_33.activity_kind, anon_33.activity_status, anon_33.depository_account, anon_33.contra_account,
    anon_33.security_id, anon_33.quantity, anon_33.money, anon_33.our_reference, anon_33.status_reason, anon_33.status, anon_33.reason, anon_33.known_date,
    anon_33.instruction_id, anon_33.clearing_path, anon_33.street_reference, anon_33.account_id, anon_33.currency, anon_33.item_security, anon_33.instructed,
    anon_33.instructed_money
  FROM anon_33
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
    anon_15.instructed_money, anon_15.against, CAST(row_number() OVER (PARTITION BY anon_15.instruction_id, anon_15.against ORDER BY anon_15.file_id, anon_15.line_number) AS NUMBER(19)) AS turn
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
    CAST(anon_13.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_13.money AS NUMBER(38, 2)) AS money
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
    anon_3.contra_account, anon_3.currency, anon_3.quantity, anon_3.money, DATE '2026-11-10' AS settlement_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number, anon_2.instruction_id, anon_2.clearing_path, anon_2.security_id, anon_2.depository_account,
    anon_2.contra_account, anon_2.account_id, anon_2.currency, CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_2.money AS NUMBER(38, 2)) AS money,
    anon_2.reason, CAST(anon_2.settlement_date AS DATE) AS settlement_date
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.instruction_id, anon_1.clearing_path, anon_1.security_id, anon_1.depository_account, anon_1.contra_account,
  anon_1.account_id, anon_1.currency, anon_1.quantity, anon_1.money, anon_1.reason, anon_1.settlement_date
FROM anon_1
