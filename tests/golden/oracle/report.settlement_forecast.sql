WITH
anon_11 AS (
  SELECT clearing_position.member_id, clearing_position.security_id, clearing_position.currency, clearing_position.net_quantity, clearing_position.settled_quantity,
    clearing_position.open_quantity, clearing_position.mark_price, clearing_position.mark_date, clearing_position.opening_money, clearing_position.open_value,
    clearing_position.settle_money, clearing_position.settlement_date
  FROM clearing_position
  WHERE clearing_position.open_quantity != 0 AND clearing_position.member_id IN ('0901')
),
anon_10 AS (
  SELECT anon_11.member_id, anon_11.security_id, anon_11.currency, anon_11.net_quantity, anon_11.settled_quantity, anon_11.open_quantity, anon_11.mark_price,
    anon_11.mark_date, anon_11.opening_money, anon_11.open_value, anon_11.settle_money, anon_11.settlement_date, '00000901' AS depository_account
  FROM anon_11
),
anon_9 AS (
  SELECT anon_10.security_id, anon_10.settlement_date, anon_10.depository_account, CASE WHEN CAST(anon_10.security_id AS VARCHAR2(4000)) IS NOT NULL THEN 'CNS.' || CAST(anon_10.security_id AS VARCHAR2(4000)) END AS instruction_id,
    'CNS' AS clearing_path, anon_10.open_quantity AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, '-' AS contra_account
  FROM anon_10
),
anon_13 AS (
  SELECT open_instruction.instruction_id, open_instruction.clearing_path, open_instruction.settlement_date, open_instruction.security_id, open_instruction.quantity,
    open_instruction.money, open_instruction.depository_account, open_instruction.contra_account
  FROM open_instruction
),
anon_12 AS (
  SELECT anon_13.security_id, anon_13.settlement_date, anon_13.depository_account, anon_13.instruction_id, anon_13.clearing_path, anon_13.quantity, anon_13.money,
    anon_13.contra_account
  FROM anon_13
),
anon_8 AS (
  SELECT anon_9.security_id, anon_9.settlement_date, anon_9.depository_account, anon_9.instruction_id, anon_9.clearing_path, anon_9.quantity, anon_9.money,
    anon_9.contra_account
  FROM anon_9
  UNION ALL
  SELECT anon_12.security_id, anon_12.settlement_date, anon_12.depository_account, anon_12.instruction_id, anon_12.clearing_path, anon_12.quantity, anon_12.money,
    anon_12.contra_account
  FROM anon_12
),
anon_6 AS (
  SELECT anon_8.security_id, anon_8.settlement_date, anon_8.depository_account, anon_8.instruction_id, anon_8.clearing_path, anon_8.quantity, anon_8.money,
    anon_8.contra_account
  FROM anon_8
),
anon_23 AS (
  SELECT anon_6.security_id, anon_6.settlement_date, anon_6.depository_account, anon_6.instruction_id, anon_6.clearing_path, anon_6.quantity, anon_6.money,
    anon_6.contra_account
  FROM anon_6
  WHERE anon_6.quantity < 0
),
anon_27 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.ledger_account = 'S-DEPOSITORY' AND balance.sub_account IN ('00000901')
),
anon_26 AS (
  SELECT anon_27.security_id, anon_27.sub_account AS depository_account, CAST(-anon_27.quantity AS NUMBER(38, 6)) AS shares
  FROM anon_27
),
anon_29 AS (
  SELECT anon_6.security_id, anon_6.settlement_date, anon_6.depository_account, anon_6.instruction_id, anon_6.clearing_path, anon_6.quantity, anon_6.money,
    anon_6.contra_account
  FROM anon_6
  WHERE anon_6.quantity > 0
),
anon_28 AS (
  SELECT anon_29.security_id, anon_29.depository_account, anon_29.quantity AS shares
  FROM anon_29
),
anon_25 AS (
  SELECT anon_26.security_id, anon_26.depository_account, anon_26.shares
  FROM anon_26
  UNION ALL
  SELECT anon_28.security_id, anon_28.depository_account, anon_28.shares
  FROM anon_28
),
anon_24 AS (
  SELECT anon_25.security_id, anon_25.depository_account, CAST(coalesce(sum(anon_25.shares), 0) AS NUMBER(38, 6)) AS available
  FROM anon_25
  GROUP BY anon_25.security_id, anon_25.depository_account
),
anon_22 AS (
  SELECT anon_23.security_id, anon_23.settlement_date, anon_23.depository_account, anon_23.instruction_id, anon_23.clearing_path, anon_23.quantity, anon_23.money,
    anon_23.contra_account, anon_24.available
  FROM anon_23
  LEFT OUTER JOIN anon_24 ON anon_23.security_id = anon_24.security_id AND anon_23.depository_account = anon_24.depository_account
),
anon_21 AS (
  SELECT anon_22.security_id, anon_22.settlement_date, anon_22.depository_account, anon_22.instruction_id, anon_22.clearing_path, anon_22.quantity, anon_22.money,
    anon_22.contra_account, -anon_22.quantity AS "size", CASE WHEN (anon_22.clearing_path = 'CNS') THEN 0 ELSE 1 END AS rank, coalesce(anon_22.available, CAST(0 AS NUMBER(38, 6))) AS available
  FROM anon_22
),
anon_20 AS (
  SELECT anon_21.security_id, anon_21.settlement_date, anon_21.depository_account, anon_21.instruction_id, anon_21.clearing_path, anon_21.quantity, anon_21.money,
    anon_21.contra_account, anon_21."size", anon_21.rank, anon_21.available, CASE WHEN ((anon_21.available - CAST(sum(anon_21."size") OVER (PARTITION BY anon_21.depository_account, anon_21.security_id ORDER BY anon_21.rank, anon_21.settlement_date, anon_21.instruction_id ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS NUMBER(38, 6))) + anon_21."size" > CAST(0 AS NUMBER(38, 6))) THEN (anon_21.available - CAST(sum(anon_21."size") OVER (PARTITION BY anon_21.depository_account, anon_21.security_id ORDER BY anon_21.rank, anon_21.settlement_date, anon_21.instruction_id ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS NUMBER(38, 6))) + anon_21."size" ELSE CAST(0 AS NUMBER(38, 6)) END AS room
  FROM anon_21
),
anon_19 AS (
  SELECT anon_20.security_id, anon_20.settlement_date, anon_20.depository_account, anon_20.instruction_id, anon_20.clearing_path, anon_20.quantity, anon_20.money,
    anon_20.contra_account, anon_20."size", anon_20.rank, anon_20.available, anon_20.room, CAST(-CASE WHEN (anon_20.rank = 0) THEN CASE WHEN (anon_20."size" < anon_20.room) THEN anon_20."size"
    ELSE anon_20.room END ELSE anon_20."size" END AS NUMBER(38, 6)) AS moved, CASE WHEN (anon_20.room >= anon_20."size" OR anon_20.rank = 0) THEN 'MADE'
    ELSE 'DROPPED' END AS activity_status
  FROM anon_20
),
anon_18 AS (
  SELECT anon_19.security_id, anon_19.settlement_date, anon_19.depository_account, anon_19.instruction_id, anon_19.clearing_path, anon_19.quantity, anon_19.money,
    anon_19.contra_account, anon_19."size", anon_19.rank, anon_19.available, anon_19.room, anon_19.moved, anon_19.activity_status
  FROM anon_19
  WHERE anon_19.moved != 0
),
anon_17 AS (
  SELECT anon_18.security_id, anon_18.settlement_date, anon_18.depository_account, anon_18.instruction_id, anon_18.clearing_path, anon_18.quantity, anon_18.money,
    anon_18.contra_account, anon_18.moved, anon_18.activity_status
  FROM anon_18
),
anon_31 AS (
  SELECT anon_29.security_id, anon_29.settlement_date, anon_29.depository_account, anon_29.instruction_id, anon_29.clearing_path, anon_29.quantity, anon_29.money,
    anon_29.contra_account, anon_29.quantity AS moved, 'MADE' AS activity_status
  FROM anon_29
),
anon_30 AS (
  SELECT anon_31.security_id, anon_31.settlement_date, anon_31.depository_account, anon_31.instruction_id, anon_31.clearing_path, anon_31.quantity, anon_31.money,
    anon_31.contra_account, anon_31.moved, anon_31.activity_status
  FROM anon_31
),
anon_16 AS (
  SELECT anon_17.security_id, anon_17.settlement_date, anon_17.depository_account, anon_17.instruction_id, anon_17.clearing_path, anon_17.quantity, anon_17.money,
    anon_17.contra_account, anon_17.moved, anon_17.activity_status
  FROM anon_17
  UNION ALL
  SELECT anon_30.security_id, anon_30.settlement_date, anon_30.depository_account, anon_30.instruction_id, anon_30.clearing_path, anon_30.quantity, anon_30.money,
    anon_30.contra_account, anon_30.moved, anon_30.activity_status
  FROM anon_30
),
anon_15 AS (
  SELECT anon_16.activity_status, anon_16.depository_account, anon_16.contra_account, anon_16.security_id, 'SIMULATOR' AS file_id, CAST(row_number() OVER (PARTITION BY 'SIMULATOR' ORDER BY anon_16.instruction_id) AS NUMBER(19)) AS line_number,
    CASE WHEN CAST(anon_16.instruction_id AS VARCHAR2(4000)) IS NOT NULL THEN 'SIM.' || '2026-11-10' || '.' || CAST(anon_16.instruction_id AS VARCHAR2(4000)) END AS activity_reference,
    CASE WHEN (anon_16.clearing_path = 'CNS') THEN 'CNS' ELSE 'DVP' END AS activity_kind, CAST(anon_16.moved AS NUMBER(18, 6)) AS quantity, CAST(CASE WHEN (anon_16.clearing_path = 'CNS') THEN CAST(0 AS NUMBER(38, 2))
    ELSE anon_16.money END AS NUMBER(18, 2)) AS money, anon_16.instruction_id AS our_reference, CASE WHEN (anon_16.activity_status = 'DROPPED') THEN 'LACK'
    ELSE CAST(NULL AS VARCHAR2(4000)) END AS status_reason, 'accepted' AS status, CAST(NULL AS VARCHAR2(4000)) AS reason, DATE '2026-11-10' AS known_date
  FROM anon_16
),
anon_14 AS (
  SELECT anon_15.activity_status, anon_15.depository_account, anon_15.contra_account, anon_15.security_id, anon_15.file_id, anon_15.line_number, anon_15.activity_reference,
    anon_15.activity_kind, anon_15.quantity, anon_15.money, anon_15.our_reference, anon_15.status_reason, anon_15.status, anon_15.reason, anon_15.known_date
  FROM anon_15
  WHERE anon_15.activity_status = 'MADE'
),
anon_7 AS (
  SELECT anon_14.our_reference AS moved_id, anon_14.quantity AS moved
  FROM anon_14
),
anon_5 AS (
  SELECT anon_6.security_id, anon_6.settlement_date, anon_6.depository_account, anon_6.instruction_id, anon_6.clearing_path, anon_6.quantity, anon_6.money,
    anon_6.contra_account, anon_7.moved_id, anon_7.moved
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.instruction_id = anon_7.moved_id
),
anon_4 AS (
  SELECT anon_5.security_id, anon_5.settlement_date, anon_5.depository_account, anon_5.instruction_id, anon_5.clearing_path, anon_5.quantity, anon_5.money,
    anon_5.contra_account, anon_5.moved_id, anon_5.moved, CAST(coalesce(anon_5.moved, CAST(0 AS NUMBER(38, 6))) AS NUMBER(38, 6)) AS forecast_quantity
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.security_id, anon_4.settlement_date, anon_4.depository_account, anon_4.instruction_id, anon_4.clearing_path, anon_4.quantity, anon_4.money,
    anon_4.contra_account, anon_4.moved_id, anon_4.moved, anon_4.forecast_quantity, CAST(abs(anon_4.quantity) - abs(anon_4.forecast_quantity) AS NUMBER(38, 6)) AS missing_quantity
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.security_id, anon_3.settlement_date, anon_3.depository_account, anon_3.instruction_id, anon_3.clearing_path, anon_3.quantity, anon_3.money,
    anon_3.contra_account, anon_3.moved_id, anon_3.moved, anon_3.forecast_quantity, anon_3.missing_quantity, CASE WHEN (anon_3.missing_quantity = 0) THEN 'SETTLES'
    WHEN (anon_3.forecast_quantity = 0) THEN 'WAITS' ELSE 'PART' END AS forecast
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.instruction_id, anon_2.clearing_path, anon_2.depository_account, CAST(anon_2.settlement_date AS DATE) AS settlement_date, anon_2.security_id,
    CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_2.forecast_quantity AS NUMBER(38, 6)) AS forecast_quantity, CAST(anon_2.missing_quantity AS NUMBER(38, 6)) AS missing_quantity,
    anon_2.forecast
  FROM anon_2
)
SELECT anon_1.instruction_id, anon_1.clearing_path, anon_1.depository_account, anon_1.settlement_date, anon_1.security_id, anon_1.quantity, anon_1.forecast_quantity,
  anon_1.missing_quantity, anon_1.forecast
FROM anon_1
