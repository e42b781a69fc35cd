WITH
anon_10 AS (
  SELECT due_trade.sender, due_trade.chain, due_trade.root_trade_date, due_trade.exec_id, due_trade.version_exec_id, due_trade.entry, due_trade.trade_date,
    due_trade.account_id, due_trade.account_class, due_trade.market_maker, due_trade.security_id, due_trade.clearing_path, due_trade.side, due_trade.quantity,
    due_trade.gross, due_trade.commission, due_trade.price, due_trade.section_31_fee, due_trade.taf_fee, due_trade.fees, due_trade.net_money, due_trade.currency,
    due_trade.settlement_date, due_trade.street_reference
  FROM due_trade
  WHERE due_trade.clearing_path IN ('CNS', 'NET')
),
anon_9 AS (
  SELECT anon_10.security_id, anon_10.currency, CAST(count(*) AS NUMBER(19)) AS trades, CAST(coalesce(sum(anon_10.gross), 0) AS NUMBER(38, 2)) AS money
  FROM anon_10
  GROUP BY anon_10.security_id, anon_10.currency
),
anon_8 AS (
  SELECT anon_9.security_id, anon_9.currency, CAST(anon_9.trades AS NUMBER(38, 0)) AS trades, CAST(0 AS NUMBER(38, 2)) AS carried_money, CAST(anon_9.money AS NUMBER(38, 2)) AS contract_money,
    CAST(0 AS NUMBER(38, 2)) AS paid_money, CAST(0 AS NUMBER(38, 2)) AS open_money
  FROM anon_9
),
anon_11 AS (
  SELECT opening_clearing_position.security_id, opening_clearing_position.currency, CAST(0 AS NUMBER(38, 0)) AS trades, CAST(-opening_clearing_position.open_value AS NUMBER(38, 2)) AS carried_money,
    CAST(0 AS NUMBER(38, 2)) AS contract_money, CAST(0 AS NUMBER(38, 2)) AS paid_money, CAST(0 AS NUMBER(38, 2)) AS open_money
  FROM opening_clearing_position
),
anon_13 AS (
  SELECT previous_open_instruction.instruction_id, previous_open_instruction.clearing_path, previous_open_instruction.settlement_date, previous_open_instruction.security_id,
    previous_open_instruction.currency, previous_open_instruction.quantity, previous_open_instruction.money, previous_open_instruction.instructed_quantity,
    previous_open_instruction.instructed_money, previous_open_instruction.depository_account, previous_open_instruction.contra_account, previous_open_instruction.street_reference,
    previous_open_instruction.account_id, previous_open_instruction.short_sale, previous_open_instruction.trade_date, previous_open_instruction.status_reason
  FROM previous_open_instruction
  WHERE previous_open_instruction.clearing_path = 'NET'
),
anon_12 AS (
  SELECT anon_13.security_id, anon_13.currency, CAST(0 AS NUMBER(38, 0)) AS trades, CAST(anon_13.money AS NUMBER(38, 2)) AS carried_money, CAST(0 AS NUMBER(38, 2)) AS contract_money,
    CAST(0 AS NUMBER(38, 2)) AS paid_money, CAST(0 AS NUMBER(38, 2)) AS open_money
  FROM anon_13
),
anon_14 AS (
  SELECT clearing_position.security_id, clearing_position.currency, CAST(0 AS NUMBER(38, 0)) AS trades, CAST(0 AS NUMBER(38, 2)) AS carried_money, CAST(0 AS NUMBER(38, 2)) AS contract_money,
    CAST(clearing_position.settle_money AS NUMBER(38, 2)) AS paid_money, CAST(0 AS NUMBER(38, 2)) AS open_money
  FROM clearing_position
),
anon_15 AS (
  SELECT net_obligation.security_id, net_obligation.currency, CAST(0 AS NUMBER(38, 0)) AS trades, CAST(0 AS NUMBER(38, 2)) AS carried_money, CAST(0 AS NUMBER(38, 2)) AS contract_money,
    CAST(net_obligation.cash_difference AS NUMBER(38, 2)) AS paid_money, CAST(0 AS NUMBER(38, 2)) AS open_money
  FROM net_obligation
),
anon_17 AS (
  SELECT settlement.file_id, settlement.line_number, settlement.instruction_id, settlement.clearing_path, settlement.security_id, settlement.depository_account,
    settlement.contra_account, settlement.account_id, settlement.currency, settlement.quantity, settlement.money, settlement.reason, settlement.settlement_date
  FROM settlement
  WHERE settlement.clearing_path = 'NET' AND settlement.reason IS NULL
),
anon_16 AS (
  SELECT anon_17.security_id, anon_17.currency, CAST(0 AS NUMBER(38, 0)) AS trades, CAST(0 AS NUMBER(38, 2)) AS carried_money, CAST(0 AS NUMBER(38, 2)) AS contract_money,
    CAST(anon_17.money AS NUMBER(38, 2)) AS paid_money, CAST(0 AS NUMBER(38, 2)) AS open_money
  FROM anon_17
),
anon_18 AS (
  SELECT clearing_position.security_id, clearing_position.currency, CAST(0 AS NUMBER(38, 0)) AS trades, CAST(0 AS NUMBER(38, 2)) AS carried_money, CAST(0 AS NUMBER(38, 2)) AS contract_money,
    CAST(0 AS NUMBER(38, 2)) AS paid_money, CAST(-clearing_position.open_value AS NUMBER(38, 2)) AS open_money
  FROM clearing_position
),
anon_20 AS (
  SELECT open_instruction.instruction_id, open_instruction.clearing_path, open_instruction.settlement_date, open_instruction.security_id, open_instruction.currency,
    open_instruction.quantity, open_instruction.money, open_instruction.instructed_quantity, open_instruction.instructed_money, open_instruction.depository_account,
    open_instruction.contra_account, open_instruction.street_reference, open_instruction.account_id, open_instruction.short_sale, open_instruction.trade_date,
    open_instruction.status_reason
  FROM open_instruction
  WHERE open_instruction.clearing_path = 'NET'
),
anon_19 AS (
  SELECT anon_20.security_id, anon_20.currency, CAST(0 AS NUMBER(38, 0)) AS trades, CAST(0 AS NUMBER(38, 2)) AS carried_money, CAST(0 AS NUMBER(38, 2)) AS contract_money,
    CAST(0 AS NUMBER(38, 2)) AS paid_money, CAST(anon_20.money AS NUMBER(38, 2)) AS open_money
  FROM anon_20
),
anon_6 AS (
  SELECT anon_8.security_id, anon_8.currency, anon_8.trades, anon_8.carried_money, anon_8.contract_money, anon_8.paid_money, anon_8.open_money
  FROM anon_8
  UNION ALL
  SELECT anon_11.security_id, anon_11.currency, anon_11.trades, anon_11.carried_money, anon_11.contract_money, anon_11.paid_money, anon_11.open_money
  FROM anon_11
  UNION ALL
  SELECT anon_12.security_id, anon_12.currency, anon_12.trades, anon_12.carried_money, anon_12.contract_money, anon_12.paid_money, anon_12.open_money
  FROM anon_12
  UNION ALL
  SELECT anon_14.security_id, anon_14.currency, anon_14.trades, anon_14.carried_money, anon_14.contract_money, anon_14.paid_money, anon_14.open_money
  FROM anon_14
  UNION ALL
  SELECT anon_15.security_id, anon_15.currency, anon_15.trades, anon_15.carried_money, anon_15.contract_money, anon_15.paid_money, anon_15.open_money
  FROM anon_15
  UNION ALL
  SELECT anon_16.security_id, anon_16.currency, anon_16.trades, anon_16.carried_money, anon_16.contract_money, anon_16.paid_money, anon_16.open_money
  FROM anon_16
  UNION ALL
  SELECT anon_18.security_id, anon_18.currency, anon_18.trades, anon_18.carried_money, anon_18.contract_money, anon_18.paid_money, anon_18.open_money
  FROM anon_18
  UNION ALL
  SELECT anon_19.security_id, anon_19.currency, anon_19.trades, anon_19.carried_money, anon_19.contract_money, anon_19.paid_money, anon_19.open_money
  FROM anon_19
),
anon_7 AS (
  SELECT security_place.security_id, security_place.clearing_house
  FROM security_place
),
anon_5 AS (
  SELECT anon_6.security_id, anon_6.currency, anon_6.trades, anon_6.carried_money, anon_6.contract_money, anon_6.paid_money, anon_6.open_money, anon_7.clearing_house
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.security_id = anon_7.security_id
),
anon_4 AS (
  SELECT anon_5.security_id, anon_5.currency, anon_5.trades, anon_5.carried_money, anon_5.contract_money, anon_5.paid_money, anon_5.open_money, coalesce(anon_5.clearing_house, '-') AS clearing_house
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.clearing_house, anon_4.currency, CAST(coalesce(sum(anon_4.trades), 0) AS NUMBER(38, 0)) AS trades, CAST(coalesce(sum(anon_4.carried_money), 0) AS NUMBER(38, 2)) AS carried_money,
    CAST(coalesce(sum(anon_4.contract_money), 0) AS NUMBER(38, 2)) AS contract_money, CAST(coalesce(sum(anon_4.paid_money), 0) AS NUMBER(38, 2)) AS paid_money,
    CAST(coalesce(sum(anon_4.open_money), 0) AS NUMBER(38, 2)) AS open_money
  FROM anon_4
  GROUP BY anon_4.clearing_house, anon_4.currency
),
anon_2 AS (
  SELECT anon_3.clearing_house, anon_3.currency, anon_3.trades, anon_3.carried_money, anon_3.contract_money, anon_3.paid_money, anon_3.open_money, CAST(((anon_3.carried_money + anon_3.contract_money) - anon_3.paid_money) - anon_3.open_money AS NUMBER(38, 2)) AS difference
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.clearing_house, anon_2.currency, CAST(anon_2.trades AS NUMBER(19)) AS trades, CAST(anon_2.carried_money AS NUMBER(38, 2)) AS carried_money,
    CAST(anon_2.contract_money AS NUMBER(38, 2)) AS contract_money, CAST(anon_2.paid_money AS NUMBER(38, 2)) AS paid_money, CAST(anon_2.open_money AS NUMBER(38, 2)) AS open_money,
    CAST(anon_2.difference AS NUMBER(38, 2)) AS difference
  FROM anon_2
)
SELECT anon_1.clearing_house, anon_1.currency, anon_1.trades, anon_1.carried_money, anon_1.contract_money, anon_1.paid_money, anon_1.open_money, anon_1.difference
FROM anon_1
