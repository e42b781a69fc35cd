WITH
anon_7 AS (
  SELECT obligation.member_id, obligation.security_id, obligation.settlement_date, obligation.currency, obligation.carried_quantity, obligation.carried_price,
    obligation.bought_quantity, obligation.sold_quantity, obligation.net_quantity, obligation.contract_money, obligation.opening_money, obligation.trades,
    'US.NSCC' AS calendar_key, '00000901' AS depository_account
  FROM obligation
),
anon_5 AS (
  SELECT anon_7.member_id, anon_7.security_id, anon_7.settlement_date, anon_7.currency, anon_7.carried_quantity, anon_7.carried_price, anon_7.bought_quantity,
    anon_7.sold_quantity, anon_7.net_quantity, anon_7.contract_money, anon_7.opening_money, anon_7.trades, anon_7.calendar_key, anon_7.depository_account
  FROM anon_7
  WHERE anon_7.net_quantity != 0
),
anon_8 AS (
  SELECT cns_rule.calendar_key, cns_rule.valid_from, cns_rule.valid_to, cns_rule.contra_account, cns_rule.mark_price, cns_rule.late_trade, cns_rule.partial_delivery,
    cns_rule.first_age, cns_rule.allocation_age, cns_rule.offset_order, cns_rule.source, cns_rule.evidence, cns_rule.origin
  FROM cns_rule
  WHERE cns_rule.valid_from <= DATE '2026-11-10' AND cns_rule.valid_to >= DATE '2026-11-10'
),
anon_6 AS (
  SELECT anon_8.calendar_key, anon_8.contra_account
  FROM anon_8
),
anon_4 AS (
  SELECT anon_5.member_id, anon_5.security_id, anon_5.settlement_date, anon_5.currency, anon_5.carried_quantity, anon_5.carried_price, anon_5.bought_quantity,
    anon_5.sold_quantity, anon_5.net_quantity, anon_5.contract_money, anon_5.opening_money, anon_5.trades, anon_5.calendar_key, anon_5.depository_account,
    anon_6.contra_account
  FROM anon_5
  JOIN anon_6 ON anon_5.calendar_key = anon_6.calendar_key
),
anon_3 AS (
  SELECT anon_4.depository_account, anon_4.settlement_date, anon_4.security_id, anon_4.currency, anon_4.contra_account, CASE WHEN CAST(anon_4.security_id AS VARCHAR2(4000)) IS NOT NULL THEN 'CNS.' || '2026-11-10' || '.' || CAST(anon_4.security_id AS VARCHAR2(4000)) END AS instruction_id,
    'CNS' AS clearing_path, anon_4.net_quantity AS quantity, CAST(0 AS NUMBER(38, 2)) AS money, anon_4.net_quantity AS instructed_quantity, CAST(0 AS NUMBER(38, 2)) AS instructed_money,
    CAST(NULL AS VARCHAR2(4000)) AS street_reference, '-' AS account_id, 'N' AS short_sale, CAST(NULL AS DATE) AS trade_date
  FROM anon_4
),
anon_17 AS (
  SELECT due_trade.sender, due_trade.chain, due_trade.root_trade_date, due_trade.exec_id, due_trade.version_exec_id, due_trade.entry, due_trade.trade_date,
    due_trade.account_id, due_trade.account_class, due_trade.market_maker, due_trade.security_id, due_trade.clearing_path, due_trade.side, due_trade.quantity,
    due_trade.gross, due_trade.commission, due_trade.price, due_trade.section_31_fee, due_trade.taf_fee, due_trade.fees, due_trade.net_money, due_trade.currency,
    due_trade.settlement_date, due_trade.street_reference
  FROM due_trade
  WHERE due_trade.clearing_path = 'TRADE_FOR_TRADE'
),
anon_16 AS (
  SELECT anon_17.settlement_date, anon_17.security_id, anon_17.currency, anon_17.street_reference, anon_17.account_id, anon_17.trade_date, CASE WHEN CAST(anon_17.sender AS VARCHAR2(4000)) IS NOT NULL
    AND TO_CHAR(anon_17.root_trade_date, 'YYYY-MM-DD') IS NOT NULL AND CAST(anon_17.exec_id AS VARCHAR2(4000)) IS NOT NULL THEN 'TFT.' || CAST(anon_17.sender AS VARCHAR2(4000)) || '.' || TO_CHAR(anon_17.root_trade_date, 'YYYY-MM-DD') || '.' || CAST(anon_17.exec_id AS VARCHAR2(4000)) END AS instruction_id,
    CAST(anon_17.quantity AS NUMBER(38, 6)) AS quantity, CAST(anon_17.gross AS NUMBER(38, 2)) AS money, CAST(anon_17.quantity AS NUMBER(38, 6)) AS instructed_quantity,
    CAST(anon_17.gross AS NUMBER(38, 2)) AS instructed_money, '-' AS contra_account, 'TRADE_FOR_TRADE' AS clearing_path, CASE WHEN (anon_17.side IN ('SELL_SHORT', 'SELL_SHORT_EXEMPT')) THEN 'Y'
    ELSE 'N' END AS short_sale
  FROM anon_17
),
anon_15 AS (
  SELECT anon_16.instruction_id, anon_16.clearing_path, anon_16.settlement_date, anon_16.security_id, anon_16.currency, anon_16.quantity, anon_16.money,
    anon_16.instructed_quantity, anon_16.instructed_money, anon_16.contra_account, anon_16.street_reference, anon_16.account_id, anon_16.short_sale, anon_16.trade_date
  FROM anon_16
),
anon_20 AS (
  SELECT net_obligation.member_id, net_obligation.security_id, net_obligation.currency, net_obligation.settlement_date, net_obligation.clearing_house, net_obligation.bought_quantity,
    net_obligation.sold_quantity, net_obligation.offset_quantity, net_obligation.net_quantity, net_obligation.bought_money, net_obligation.sold_money, net_obligation.contract_money,
    net_obligation.delivery_money, net_obligation.cash_difference, net_obligation.trades
  FROM net_obligation
  WHERE net_obligation.net_quantity != 0
),
anon_19 AS (
  SELECT anon_20.settlement_date, anon_20.security_id, anon_20.currency, CASE WHEN TO_CHAR(anon_20.settlement_date, 'YYYY-MM-DD') IS NOT NULL AND CAST(anon_20.security_id AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_20.currency AS VARCHAR2(4000)) IS NOT NULL THEN 'NET.' || TO_CHAR(anon_20.settlement_date, 'YYYY-MM-DD') || '.' || CAST(anon_20.security_id AS VARCHAR2(4000)) || '.' || CAST(anon_20.currency AS VARCHAR2(4000)) END AS instruction_id,
    'NET' AS clearing_path, anon_20.net_quantity AS quantity, anon_20.delivery_money AS money, anon_20.net_quantity AS instructed_quantity, anon_20.delivery_money AS instructed_money,
    coalesce(anon_20.clearing_house, '-') AS contra_account, CAST(NULL AS VARCHAR2(4000)) AS street_reference, '-' AS account_id, 'N' AS short_sale, CAST(NULL AS DATE) AS trade_date
  FROM anon_20
),
anon_18 AS (
  SELECT anon_19.instruction_id, anon_19.clearing_path, anon_19.settlement_date, anon_19.security_id, anon_19.currency, anon_19.quantity, anon_19.money,
    anon_19.instructed_quantity, anon_19.instructed_money, anon_19.contra_account, anon_19.street_reference, anon_19.account_id, anon_19.short_sale, anon_19.trade_date
  FROM anon_19
),
anon_26 AS (
  SELECT split.security_id, split.ratio_new, split.ratio_old
  FROM split
),
anon_24 AS (
  SELECT previous_open_instruction.instruction_id, previous_open_instruction.clearing_path, previous_open_instruction.settlement_date, previous_open_instruction.security_id,
    previous_open_instruction.currency, previous_open_instruction.quantity, previous_open_instruction.money, previous_open_instruction.instructed_quantity,
    previous_open_instruction.instructed_money, previous_open_instruction.depository_account, previous_open_instruction.contra_account, previous_open_instruction.street_reference,
    previous_open_instruction.account_id, previous_open_instruction.short_sale, previous_open_instruction.trade_date, previous_open_instruction.status_reason,
    anon_26.ratio_new, anon_26.ratio_old
  FROM previous_open_instruction
  LEFT OUTER JOIN anon_26 ON previous_open_instruction.security_id = anon_26.security_id
),
anon_27 AS (
  SELECT transformation.transformation_id, transformation.item_id, transformation.instruction_id, transformation.action_id, transformation.venue, transformation.done_by,
    transformation.outcome, transformation.security_id, transformation.currency, transformation.old_quantity, transformation.new_quantity, transformation.money,
    transformation.ex_date, transformation.known_date
  FROM transformation
  WHERE transformation.outcome = 'REPLACED'
),
anon_25 AS (
  SELECT anon_27.item_id AS replaced_id
  FROM anon_27
),
anon_23 AS (
  SELECT anon_24.instruction_id, anon_24.clearing_path, anon_24.settlement_date, anon_24.security_id, anon_24.currency, anon_24.quantity, anon_24.money,
    anon_24.instructed_quantity, anon_24.instructed_money, anon_24.depository_account, anon_24.contra_account, anon_24.street_reference, anon_24.account_id,
    anon_24.short_sale, anon_24.trade_date, anon_24.status_reason, anon_24.ratio_new, anon_24.ratio_old, anon_25.replaced_id
  FROM anon_24
  LEFT OUTER JOIN anon_25 ON anon_24.instruction_id = anon_25.replaced_id
),
anon_22 AS (
  SELECT anon_23.instruction_id, anon_23.clearing_path, anon_23.settlement_date, anon_23.security_id, anon_23.currency, anon_23.money, anon_23.depository_account,
    anon_23.contra_account, anon_23.street_reference, anon_23.account_id, anon_23.short_sale, anon_23.trade_date, anon_23.status_reason, anon_23.ratio_new,
    anon_23.ratio_old, anon_23.replaced_id, CAST(CAST(CASE WHEN (anon_23.ratio_new IS NULL) THEN anon_23.quantity ELSE CASE WHEN (anon_23.quantity < 0) THEN -CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(anon_23.quantity AS NUMBER(20, 6))) * CAST(CAST(anon_23.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_23.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6))
    ELSE CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(anon_23.quantity AS NUMBER(20, 6))) * CAST(CAST(anon_23.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_23.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6)) END END AS NUMBER(18, 6)) AS NUMBER(38, 6)) AS quantity,
    CAST(CAST(CASE WHEN (anon_23.ratio_new IS NULL) THEN CASE WHEN (anon_23.replaced_id IS NULL) THEN anon_23.instructed_quantity ELSE anon_23.quantity END
    ELSE CASE WHEN (CASE WHEN (anon_23.replaced_id IS NULL) THEN anon_23.instructed_quantity ELSE anon_23.quantity END < 0) THEN -CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(CASE
    WHEN (anon_23.replaced_id IS NULL) THEN anon_23.instructed_quantity ELSE anon_23.quantity END AS NUMBER(20, 6))) * CAST(CAST(anon_23.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_23.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6))
    ELSE CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(CASE WHEN (anon_23.replaced_id IS NULL) THEN anon_23.instructed_quantity ELSE anon_23.quantity END AS NUMBER(20, 6))) * CAST(CAST(anon_23.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_23.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6)) END END AS NUMBER(18, 6)) AS NUMBER(38, 6)) AS instructed_quantity,
    CAST(CASE WHEN (anon_23.replaced_id IS NULL) THEN anon_23.instructed_money ELSE anon_23.money END AS NUMBER(38, 2)) AS instructed_money
  FROM anon_23
),
anon_21 AS (
  SELECT anon_22.instruction_id, anon_22.clearing_path, anon_22.settlement_date, anon_22.security_id, anon_22.currency, anon_22.quantity, anon_22.money,
    anon_22.instructed_quantity, anon_22.instructed_money, anon_22.contra_account, anon_22.street_reference, anon_22.account_id, anon_22.short_sale, anon_22.trade_date
  FROM anon_22
),
anon_14 AS (
  SELECT anon_15.instruction_id, anon_15.clearing_path, anon_15.settlement_date, anon_15.security_id, anon_15.currency, anon_15.quantity, anon_15.money,
    anon_15.instructed_quantity, anon_15.instructed_money, anon_15.contra_account, anon_15.street_reference, anon_15.account_id, anon_15.short_sale, anon_15.trade_date
  FROM anon_15
  UNION ALL
  SELECT anon_18.instruction_id, anon_18.clearing_path, anon_18.settlement_date, anon_18.security_id, anon_18.currency, anon_18.quantity, anon_18.money,
    anon_18.instructed_quantity, anon_18.instructed_money, anon_18.contra_account, anon_18.street_reference, anon_18.account_id, anon_18.short_sale, anon_18.trade_date
  FROM anon_18
  UNION ALL
  SELECT anon_21.instruction_id, anon_21.clearing_path, anon_21.settlement_date, anon_21.security_id, anon_21.currency, anon_21.quantity, anon_21.money,
    anon_21.instructed_quantity, anon_21.instructed_money, anon_21.contra_account, anon_21.street_reference, anon_21.account_id, anon_21.short_sale, anon_21.trade_date
  FROM anon_21
),
anon_13 AS (
  SELECT anon_14.instruction_id, min(anon_14.clearing_path) AS clearing_path, min(anon_14.settlement_date) AS settlement_date, min(anon_14.security_id) AS security_id,
    min(anon_14.currency) AS currency, CAST(coalesce(sum(anon_14.quantity), 0) AS NUMBER(38, 6)) AS quantity, CAST(coalesce(sum(anon_14.money), 0) AS NUMBER(38, 2)) AS money,
    CAST(coalesce(sum(anon_14.instructed_quantity), 0) AS NUMBER(38, 6)) AS instructed_quantity, CAST(coalesce(sum(anon_14.instructed_money), 0) AS NUMBER(38, 2)) AS instructed_money,
    min(anon_14.contra_account) AS contra_account, min(anon_14.street_reference) AS street_reference, min(anon_14.account_id) AS account_id, max(anon_14.short_sale) AS short_sale,
    min(anon_14.trade_date) AS trade_date
  FROM anon_14
  GROUP BY anon_14.instruction_id
),
anon_12 AS (
  SELECT anon_13.instruction_id, anon_13.clearing_path, anon_13.settlement_date, anon_13.security_id, anon_13.currency, anon_13.quantity, anon_13.money,
    anon_13.instructed_quantity, anon_13.instructed_money, anon_13.contra_account, anon_13.street_reference, anon_13.account_id, anon_13.short_sale, anon_13.trade_date
  FROM anon_13
  WHERE anon_13.quantity != 0
),
anon_11 AS (
  SELECT anon_12.instruction_id, anon_12.clearing_path, anon_12.settlement_date, anon_12.security_id, anon_12.currency, anon_12.quantity, anon_12.money,
    anon_12.contra_account, anon_12.street_reference, anon_12.account_id, anon_12.short_sale, anon_12.trade_date, CAST(CASE WHEN (anon_12.quantity > 0 AND anon_12.instructed_quantity >= anon_12.quantity
    OR anon_12.quantity < 0 AND anon_12.instructed_quantity <= anon_12.quantity) THEN anon_12.instructed_quantity ELSE anon_12.quantity END AS NUMBER(38, 6)) AS instructed_quantity,
    CAST(CASE WHEN (anon_12.quantity > 0 AND anon_12.instructed_quantity >= anon_12.quantity OR anon_12.quantity < 0 AND anon_12.instructed_quantity <= anon_12.quantity) THEN anon_12.instructed_money
    ELSE anon_12.money END AS NUMBER(38, 2)) AS instructed_money
  FROM anon_12
),
anon_10 AS (
  SELECT anon_11.instruction_id, anon_11.clearing_path, anon_11.settlement_date, anon_11.security_id, anon_11.currency, anon_11.quantity, anon_11.money,
    anon_11.contra_account, anon_11.street_reference, anon_11.account_id, anon_11.short_sale, anon_11.trade_date, anon_11.instructed_quantity, anon_11.instructed_money,
    '00000901' AS depository_account
  FROM anon_11
),
anon_9 AS (
  SELECT anon_10.depository_account, anon_10.settlement_date, anon_10.security_id, anon_10.currency, anon_10.contra_account, anon_10.instruction_id, anon_10.clearing_path,
    anon_10.quantity, anon_10.money, anon_10.instructed_quantity, anon_10.instructed_money, anon_10.street_reference, anon_10.account_id, anon_10.short_sale,
    anon_10.trade_date
  FROM anon_10
),
anon_2 AS (
  SELECT anon_3.depository_account, anon_3.settlement_date, anon_3.security_id, anon_3.currency, anon_3.contra_account, anon_3.instruction_id, anon_3.clearing_path,
    anon_3.quantity, anon_3.money, anon_3.instructed_quantity, anon_3.instructed_money, anon_3.street_reference, anon_3.account_id, anon_3.short_sale, anon_3.trade_date
  FROM anon_3
  UNION ALL
  SELECT anon_9.depository_account, anon_9.settlement_date, anon_9.security_id, anon_9.currency, anon_9.contra_account, anon_9.instruction_id, anon_9.clearing_path,
    anon_9.quantity, anon_9.money, anon_9.instructed_quantity, anon_9.instructed_money, anon_9.street_reference, anon_9.account_id, anon_9.short_sale, anon_9.trade_date
  FROM anon_9
),
anon_1 AS (
  SELECT anon_2.instruction_id, anon_2.clearing_path, CAST(anon_2.settlement_date AS DATE) AS settlement_date, anon_2.security_id, anon_2.currency, CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity,
    CAST(anon_2.money AS NUMBER(38, 2)) AS money, CAST(anon_2.instructed_quantity AS NUMBER(38, 6)) AS instructed_quantity, CAST(anon_2.instructed_money AS NUMBER(38, 2)) AS instructed_money,
    anon_2.depository_account, anon_2.contra_account, anon_2.street_reference, anon_2.account_id, anon_2.short_sale, CAST(anon_2.trade_date AS DATE) AS trade_date
  FROM anon_2
)
SELECT anon_1.instruction_id, anon_1.clearing_path, anon_1.settlement_date, anon_1.security_id, anon_1.currency, anon_1.quantity, anon_1.money, anon_1.instructed_quantity,
  anon_1.instructed_money, anon_1.depository_account, anon_1.contra_account, anon_1.street_reference, anon_1.account_id, anon_1.short_sale, anon_1.trade_date
FROM anon_1
