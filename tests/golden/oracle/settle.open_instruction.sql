WITH
anon_11 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.instructed_quantity, instruction.instructed_money, instruction.depository_account, instruction.contra_account, instruction.street_reference,
    instruction.account_id, instruction.short_sale, instruction.trade_date
  FROM instruction
  WHERE instruction.clearing_path != 'CNS'
),
anon_13 AS (
  SELECT settlement.file_id, settlement.line_number, settlement.instruction_id, settlement.clearing_path, settlement.security_id, settlement.depository_account,
    settlement.contra_account, settlement.account_id, settlement.currency, settlement.quantity, settlement.money, settlement.reason, settlement.settlement_date
  FROM settlement
  WHERE settlement.reason IS NULL AND settlement.clearing_path != 'CNS'
),
anon_12 AS (
  SELECT anon_13.instruction_id, CAST(coalesce(sum(anon_13.quantity), 0) AS NUMBER(38, 6)) AS moved, CAST(coalesce(sum(anon_13.money), 0) AS NUMBER(38, 2)) AS paid
  FROM anon_13
  GROUP BY anon_13.instruction_id
),
anon_10 AS (
  SELECT anon_11.instruction_id, anon_11.clearing_path, anon_11.settlement_date, anon_11.security_id, anon_11.currency, anon_11.quantity, anon_11.money,
    anon_11.instructed_quantity, anon_11.instructed_money, anon_11.depository_account, anon_11.contra_account, anon_11.street_reference, anon_11.account_id,
    anon_11.short_sale, anon_11.trade_date, anon_12.moved, anon_12.paid
  FROM anon_11
  LEFT OUTER JOIN anon_12 ON anon_11.instruction_id = anon_12.instruction_id
),
anon_9 AS (
  SELECT anon_10.instruction_id, anon_10.clearing_path, anon_10.settlement_date, anon_10.security_id, anon_10.currency, anon_10.instructed_quantity, anon_10.instructed_money,
    anon_10.depository_account, anon_10.contra_account, anon_10.street_reference, anon_10.account_id, anon_10.short_sale, anon_10.trade_date, anon_10.moved,
    anon_10.paid, CAST(anon_10.quantity - coalesce(anon_10.moved, CAST(0 AS NUMBER(38, 6))) AS NUMBER(38, 6)) AS quantity, CAST(anon_10.money - coalesce(anon_10.paid, CAST(0 AS NUMBER(38, 2))) AS NUMBER(38, 2)) AS money
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.instruction_id, anon_9.clearing_path, anon_9.settlement_date, anon_9.security_id, anon_9.currency, anon_9.instructed_quantity, anon_9.instructed_money,
    anon_9.depository_account, anon_9.contra_account, anon_9.street_reference, anon_9.account_id, anon_9.short_sale, anon_9.trade_date, anon_9.moved, anon_9.paid,
    anon_9.quantity, anon_9.money
  FROM anon_9
  WHERE anon_9.quantity != 0
),
anon_6 AS (
  SELECT anon_8.instruction_id, anon_8.clearing_path, anon_8.settlement_date, anon_8.security_id, anon_8.currency, anon_8.quantity, anon_8.money, anon_8.instructed_quantity,
    anon_8.instructed_money, anon_8.depository_account, anon_8.contra_account, anon_8.street_reference, anon_8.account_id, anon_8.short_sale, anon_8.trade_date
  FROM anon_8
),
anon_16 AS (
  SELECT depository_activity.file_id, depository_activity.line_number, depository_activity.activity_reference, depository_activity.activity_kind, depository_activity.activity_status,
    depository_activity.depository_account, depository_activity.contra_account, depository_activity.security_id, depository_activity.quantity, depository_activity.money,
    depository_activity.our_reference, depository_activity.status_reason, depository_activity.status, depository_activity.reason, depository_activity.known_date
  FROM depository_activity
  WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('PENDING', 'DROPPED', 'REJECTED')
),
anon_18 AS (
  SELECT instruction_terms.instruction_id, instruction_terms.origin, instruction_terms.item_id, instruction_terms.replaces, instruction_terms.venue, instruction_terms.message_reference,
    instruction_terms.depository_reference, instruction_terms.common_reference, instruction_terms.trade_reference, instruction_terms.movement, instruction_terms.payment,
    instruction_terms.trade_date, instruction_terms.settlement_date, instruction_terms.security_id, instruction_terms.currency, instruction_terms.depository_account,
    instruction_terms.counterparty, instruction_terms.place_of_settlement, instruction_terms.account_id, instruction_terms.transaction_kind, instruction_terms.opt_out,
    instruction_terms.instructed_quantity, instruction_terms.instructed_money, instruction_terms.opened_date
  FROM instruction_terms
  WHERE instruction_terms.item_id IS NOT NULL
),
anon_17 AS (
  SELECT anon_18.item_id, anon_18.instruction_id AS known_id
  FROM anon_18
),
anon_15 AS (
  SELECT anon_16.file_id, anon_16.line_number, anon_16.activity_reference, anon_16.activity_kind, anon_16.activity_status, anon_16.depository_account, anon_16.contra_account,
    anon_16.security_id, anon_16.quantity, anon_16.money, anon_16.our_reference, anon_16.status_reason, anon_16.status, anon_16.reason, anon_16.known_date,
    anon_17.item_id, anon_17.known_id
  FROM anon_16
  LEFT OUTER JOIN anon_17 ON anon_16.our_reference = anon_17.known_id
),
anon_14 AS (
  SELECT anon_15.file_id, anon_15.line_number, anon_15.activity_reference, anon_15.activity_kind, anon_15.activity_status, anon_15.depository_account, anon_15.contra_account,
    anon_15.security_id, anon_15.quantity, anon_15.money, anon_15.status_reason, anon_15.status, anon_15.reason, anon_15.known_date, anon_15.item_id, anon_15.known_id,
    coalesce(anon_15.item_id, anon_15.our_reference) AS our_reference
  FROM anon_15
),
anon_7 AS (
  SELECT anon_14.our_reference, max(anon_14.status_reason) AS said_reason
  FROM anon_14
  GROUP BY anon_14.our_reference
),
anon_4 AS (
  SELECT anon_6.instruction_id, anon_6.clearing_path, anon_6.settlement_date, anon_6.security_id, anon_6.currency, anon_6.quantity, anon_6.money, anon_6.instructed_quantity,
    anon_6.instructed_money, anon_6.depository_account, anon_6.contra_account, anon_6.street_reference, anon_6.account_id, anon_6.short_sale, anon_6.trade_date,
    anon_7.our_reference, anon_7.said_reason
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.instruction_id = anon_7.our_reference
),
anon_5 AS (
  SELECT anon_7.said_reason AS street_said, anon_7.our_reference AS known_reference
  FROM anon_7
),
anon_3 AS (
  SELECT anon_4.instruction_id, anon_4.clearing_path, anon_4.settlement_date, anon_4.security_id, anon_4.currency, anon_4.quantity, anon_4.money, anon_4.instructed_quantity,
    anon_4.instructed_money, anon_4.depository_account, anon_4.contra_account, anon_4.street_reference, anon_4.account_id, anon_4.short_sale, anon_4.trade_date,
    anon_4.our_reference, anon_4.said_reason, anon_5.street_said, anon_5.known_reference
  FROM anon_4
  LEFT OUTER JOIN anon_5 ON anon_4.street_reference = anon_5.known_reference
),
anon_2 AS (
  SELECT anon_3.instruction_id, anon_3.clearing_path, anon_3.settlement_date, anon_3.security_id, anon_3.currency, anon_3.quantity, anon_3.money, anon_3.instructed_quantity,
    anon_3.instructed_money, anon_3.depository_account, anon_3.contra_account, anon_3.street_reference, anon_3.account_id, anon_3.short_sale, anon_3.trade_date,
    anon_3.our_reference, anon_3.said_reason, anon_3.street_said, anon_3.known_reference, coalesce(anon_3.said_reason, anon_3.street_said) AS status_reason
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.instruction_id, anon_2.clearing_path, CAST(anon_2.settlement_date AS DATE) AS settlement_date, anon_2.security_id, anon_2.currency, CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity,
    CAST(anon_2.money AS NUMBER(38, 2)) AS money, CAST(anon_2.instructed_quantity AS NUMBER(38, 6)) AS instructed_quantity, CAST(anon_2.instructed_money AS NUMBER(38, 2)) AS instructed_money,
    anon_2.depository_account, anon_2.contra_account, anon_2.street_reference, anon_2.account_id, anon_2.short_sale, CAST(anon_2.trade_date AS DATE) AS trade_date,
    anon_2.status_reason
  FROM anon_2
)
SELECT anon_1.instruction_id, anon_1.clearing_path, anon_1.settlement_date, anon_1.security_id, anon_1.currency, anon_1.quantity, anon_1.money, anon_1.instructed_quantity,
  anon_1.instructed_money, anon_1.depository_account, anon_1.contra_account, anon_1.street_reference, anon_1.account_id, anon_1.short_sale, anon_1.trade_date,
  anon_1.status_reason
FROM anon_1
