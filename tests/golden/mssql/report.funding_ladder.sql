WITH
anon_11 AS (
  SELECT trade.sender, trade.chain, trade.root_trade_date, trade.exec_id, trade.version_exec_id, trade.entry, trade.trade_date, trade.account_id, trade.account_class,
    trade.market_maker, trade.security_id, trade.clearing_path, trade.side, trade.quantity, trade.price, trade.currency, trade.gross, trade.commission,
    trade.section_31_fee, trade.taf_fee, trade.net_money, trade.trade_time, trade.settlement_date, trade.clearing_date, trade.street_reference, trade.known_date
  FROM trade
  WHERE trade.clearing_date > CAST('2026-11-10' AS DATE)
),
anon_13 AS (
  SELECT recent_trade.sender, recent_trade.chain, recent_trade.root_trade_date, recent_trade.exec_id, recent_trade.version_exec_id, recent_trade.entry,
    recent_trade.trade_date, recent_trade.account_id, recent_trade.account_class, recent_trade.market_maker, recent_trade.security_id, recent_trade.clearing_path,
    recent_trade.side, recent_trade.quantity, recent_trade.price, recent_trade.currency, recent_trade.gross, recent_trade.commission, recent_trade.section_31_fee,
    recent_trade.taf_fee, recent_trade.net_money, recent_trade.trade_time, recent_trade.settlement_date, recent_trade.clearing_date, recent_trade.street_reference,
    recent_trade.known_date
  FROM recent_trade
  WHERE recent_trade.clearing_date > CAST('2026-11-10' AS DATE)
),
anon_12 AS (
  SELECT anon_13.sender, anon_13.chain, anon_13.root_trade_date, anon_13.exec_id, anon_13.version_exec_id, anon_13.entry, anon_13.trade_date, anon_13.account_id,
    anon_13.account_class, anon_13.market_maker, anon_13.security_id, anon_13.clearing_path, anon_13.side, anon_13.quantity, anon_13.price, anon_13.currency,
    anon_13.gross, anon_13.commission, anon_13.section_31_fee, anon_13.taf_fee, anon_13.net_money, anon_13.trade_time, anon_13.settlement_date, anon_13.clearing_date,
    anon_13.street_reference, anon_13.known_date
  FROM anon_13
),
anon_10 AS (
  SELECT anon_11.sender, anon_11.chain, anon_11.root_trade_date, anon_11.exec_id, anon_11.version_exec_id, anon_11.entry, anon_11.trade_date, anon_11.account_id,
    anon_11.account_class, anon_11.market_maker, anon_11.security_id, anon_11.clearing_path, anon_11.side, anon_11.quantity, anon_11.price, anon_11.currency,
    anon_11.gross, anon_11.commission, anon_11.section_31_fee, anon_11.taf_fee, anon_11.net_money, anon_11.trade_time, anon_11.settlement_date, anon_11.clearing_date,
    anon_11.street_reference, anon_11.known_date
  FROM anon_11
  UNION ALL
  SELECT anon_12.sender, anon_12.chain, anon_12.root_trade_date, anon_12.exec_id, anon_12.version_exec_id, anon_12.entry, anon_12.trade_date, anon_12.account_id,
    anon_12.account_class, anon_12.market_maker, anon_12.security_id, anon_12.clearing_path, anon_12.side, anon_12.quantity, anon_12.price, anon_12.currency,
    anon_12.gross, anon_12.commission, anon_12.section_31_fee, anon_12.taf_fee, anon_12.net_money, anon_12.trade_time, anon_12.settlement_date, anon_12.clearing_date,
    anon_12.street_reference, anon_12.known_date
  FROM anon_12
),
anon_9 AS (
  SELECT anon_10.sender, anon_10.chain, anon_10.root_trade_date, anon_10.exec_id, anon_10.version_exec_id, anon_10.entry, anon_10.trade_date, anon_10.account_id,
    anon_10.account_class, anon_10.market_maker, anon_10.security_id, anon_10.clearing_path, anon_10.side, anon_10.quantity, anon_10.price, anon_10.currency,
    anon_10.gross, anon_10.commission, anon_10.section_31_fee, anon_10.taf_fee, anon_10.net_money, anon_10.trade_time, anon_10.settlement_date, anon_10.clearing_date,
    anon_10.street_reference, anon_10.known_date
  FROM anon_10
  WHERE anon_10.clearing_path = 'CNS'
),
anon_8 AS (
  SELECT anon_9.currency, anon_9.security_id, anon_9.clearing_date AS settlement_date, CAST(anon_9.gross AS DECIMAL(38, 2)) AS money
  FROM anon_9
),
anon_19 AS (
  SELECT clearing_position.currency, clearing_position.security_id, clearing_position.open_value
  FROM clearing_position
),
anon_17 AS (
  SELECT anon_19.currency, anon_19.security_id, anon_19.open_value, CAST('2026-11-10' AS DATE) AS today
  FROM anon_19
),
anon_20 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day, calendar_day.early_close,
    calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day, calendar_day.settlement_day_on_or_after,
    calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.calendar_key = 'US.NSCC' AND calendar_day.day = CAST('2026-11-10' AS DATE)
),
anon_18 AS (
  SELECT anon_20.next_settlement_day, anon_20.day AS today
  FROM anon_20
),
anon_16 AS (
  SELECT anon_17.currency, anon_17.security_id, anon_17.open_value, anon_17.today, anon_18.next_settlement_day
  FROM anon_17
  JOIN anon_18 ON anon_18.today = anon_17.today
),
anon_15 AS (
  SELECT anon_16.currency, anon_16.security_id, anon_16.open_value, anon_16.today, anon_16.next_settlement_day, anon_16.next_settlement_day AS settlement_date
  FROM anon_16
),
anon_14 AS (
  SELECT anon_15.currency, anon_15.security_id, anon_15.settlement_date, -anon_15.open_value AS money
  FROM anon_15
),
anon_7 AS (
  SELECT anon_8.currency, anon_8.security_id, anon_8.settlement_date, anon_8.money
  FROM anon_8
  UNION ALL
  SELECT anon_14.currency, anon_14.security_id, anon_14.settlement_date, anon_14.money
  FROM anon_14
),
anon_6 AS (
  SELECT anon_7.settlement_date, anon_7.currency, anon_7.security_id, CAST(coalesce(SUM(anon_7.money), 0) AS DECIMAL(38, 2)) AS money
  FROM anon_7
  GROUP BY anon_7.settlement_date, anon_7.currency, anon_7.security_id
),
anon_5 AS (
  SELECT anon_6.settlement_date, anon_6.currency, 'CNS' AS item, CAST(anon_6.money AS DECIMAL(38, 2)) AS money
  FROM anon_6
),
anon_25 AS (
  SELECT anon_10.sender, anon_10.chain, anon_10.root_trade_date, anon_10.exec_id, anon_10.version_exec_id, anon_10.entry, anon_10.trade_date, anon_10.account_id,
    anon_10.account_class, anon_10.market_maker, anon_10.security_id, anon_10.clearing_path, anon_10.side, anon_10.quantity, anon_10.price, anon_10.currency,
    anon_10.gross, anon_10.commission, anon_10.section_31_fee, anon_10.taf_fee, anon_10.net_money, anon_10.trade_time, anon_10.settlement_date, anon_10.clearing_date,
    anon_10.street_reference, anon_10.known_date
  FROM anon_10
  WHERE anon_10.clearing_path = 'TRADE_FOR_TRADE'
),
anon_24 AS (
  SELECT anon_25.clearing_date, anon_25.currency, anon_25.sender, anon_25.root_trade_date, anon_25.exec_id, CAST(coalesce(SUM(anon_25.gross), 0) AS DECIMAL(38, 2)) AS money
  FROM anon_25
  GROUP BY anon_25.clearing_date, anon_25.currency, anon_25.sender, anon_25.root_trade_date, anon_25.exec_id
),
anon_23 AS (
  SELECT anon_24.currency, anon_24.money, anon_24.clearing_date AS settlement_date
  FROM anon_24
),
anon_22 AS (
  SELECT anon_23.settlement_date, anon_23.currency, 'TRADE_FOR_TRADE' AS item, CAST(anon_23.money AS DECIMAL(38, 2)) AS money
  FROM anon_23
),
anon_30 AS (
  SELECT open_instruction.currency, open_instruction.money
  FROM open_instruction
),
anon_29 AS (
  SELECT anon_30.currency, anon_30.money, CAST('2026-11-10' AS DATE) AS today
  FROM anon_30
),
anon_28 AS (
  SELECT anon_29.currency, anon_29.money, anon_29.today, anon_18.next_settlement_day
  FROM anon_29
  JOIN anon_18 ON anon_18.today = anon_29.today
),
anon_27 AS (
  SELECT anon_28.currency, anon_28.money, anon_28.today, anon_28.next_settlement_day, anon_28.next_settlement_day AS settlement_date
  FROM anon_28
),
anon_26 AS (
  SELECT anon_27.settlement_date, anon_27.currency, 'TRADE_FOR_TRADE' AS item, CAST(anon_27.money AS DECIMAL(38, 2)) AS money
  FROM anon_27
),
anon_21 AS (
  SELECT anon_22.settlement_date, anon_22.currency, anon_22.item, anon_22.money
  FROM anon_22
  UNION ALL
  SELECT anon_26.settlement_date, anon_26.currency, anon_26.item, anon_26.money
  FROM anon_26
),
anon_35 AS (
  SELECT loan.loan_id, loan.direction, loan.counterparty, loan.security_id, loan.currency, loan.start_date, loan.quantity, loan.contract_price, loan.struck_price,
    loan.collateral, loan.margin_rate, loan.rebate_rate, loan.pending_mark, loan.marked_to, loan.accrued_base, loan.accrued_to, loan.returned_quantity,
    loan.returned_collateral, loan.settled_mark, loan.rebate_base, loan.recalled, loan.status
  FROM loan
  WHERE loan.pending_mark != 0
),
anon_34 AS (
  SELECT anon_35.loan_id, anon_35.direction, anon_35.counterparty, anon_35.security_id, anon_35.currency, anon_35.start_date, anon_35.quantity, anon_35.contract_price,
    anon_35.struck_price, anon_35.collateral, anon_35.margin_rate, anon_35.rebate_rate, anon_35.pending_mark, anon_35.marked_to, anon_35.accrued_base, anon_35.accrued_to,
    anon_35.returned_quantity, anon_35.returned_collateral, anon_35.settled_mark, anon_35.rebate_base, anon_35.recalled, anon_35.status, CAST('2026-11-10' AS DATE) AS today
  FROM anon_35
),
anon_33 AS (
  SELECT anon_34.loan_id, anon_34.direction, anon_34.counterparty, anon_34.security_id, anon_34.currency, anon_34.start_date, anon_34.quantity, anon_34.contract_price,
    anon_34.struck_price, anon_34.collateral, anon_34.margin_rate, anon_34.rebate_rate, anon_34.pending_mark, anon_34.marked_to, anon_34.accrued_base, anon_34.accrued_to,
    anon_34.returned_quantity, anon_34.returned_collateral, anon_34.settled_mark, anon_34.rebate_base, anon_34.recalled, anon_34.status, anon_34.today,
    anon_18.next_settlement_day
  FROM anon_34
  JOIN anon_18 ON anon_18.today = anon_34.today
),
anon_32 AS (
  SELECT anon_33.loan_id, anon_33.direction, anon_33.counterparty, anon_33.security_id, anon_33.currency, anon_33.start_date, anon_33.quantity, anon_33.contract_price,
    anon_33.struck_price, anon_33.collateral, anon_33.margin_rate, anon_33.rebate_rate, anon_33.pending_mark, anon_33.marked_to, anon_33.accrued_base, anon_33.accrued_to,
    anon_33.returned_quantity, anon_33.returned_collateral, anon_33.settled_mark, anon_33.rebate_base, anon_33.recalled, anon_33.status, anon_33.today,
    anon_33.next_settlement_day, anon_33.next_settlement_day AS settlement_date
  FROM anon_33
),
anon_31 AS (
  SELECT anon_32.settlement_date, anon_32.currency, 'LOANS' AS item, CAST(CASE WHEN (anon_32.direction = 'LOAN') THEN anon_32.pending_mark ELSE -anon_32.pending_mark END AS DECIMAL(38, 2)) AS money
  FROM anon_32
),
anon_38 AS (
  SELECT entitlement.action_id, entitlement.holder_kind, entitlement.holder_id, entitlement.account_class, entitlement.action_kind, entitlement.security_id,
    entitlement.currency, entitlement.entitled_quantity, entitlement.quantity_change, entitlement.fraction_quantity, entitlement.money, entitlement.record,
    entitlement.record_change, entitlement.ex_date, entitlement.record_date, entitlement.payable_date, entitlement.struck_date, entitlement.paid_date
  FROM entitlement
  WHERE entitlement.paid_date > CAST('2026-11-10' AS DATE) AND entitlement.holder_kind IN ('CNS', 'LOAN', 'FAIL', 'DEPOSITORY')
),
anon_37 AS (
  SELECT anon_38.currency, anon_38.money, anon_38.paid_date AS settlement_date
  FROM anon_38
),
anon_36 AS (
  SELECT anon_37.settlement_date, anon_37.currency, 'DIVIDENDS' AS item, CAST(anon_37.money AS DECIMAL(38, 2)) AS money
  FROM anon_37
),
anon_45 AS (
  SELECT anon_10.account_id, anon_10.currency, anon_10.clearing_date, CAST(coalesce(SUM(anon_10.net_money), 0) AS DECIMAL(38, 2)) AS money
  FROM anon_10
  GROUP BY anon_10.account_id, anon_10.currency, anon_10.clearing_date
),
anon_47 AS (
  SELECT account_cash.account_id, account_cash.currency, CAST('2026-11-10' AS DATE) AS clearing_date, account_cash.settled_money AS money
  FROM account_cash
),
anon_46 AS (
  SELECT anon_47.account_id, anon_47.currency, anon_47.clearing_date, anon_47.money
  FROM anon_47
),
anon_44 AS (
  SELECT anon_45.account_id, anon_45.currency, anon_45.clearing_date, anon_45.money
  FROM anon_45
  UNION ALL
  SELECT anon_46.account_id, anon_46.currency, anon_46.clearing_date, anon_46.money
  FROM anon_46
),
anon_50 AS (
  SELECT account.account_id, account.account_name, account.account_class, account.account_type, account.market_maker, account.commission_schedule
  FROM account
  WHERE account.account_class != 'FIRM' AND account.account_type = 'CASH'
),
anon_49 AS (
  SELECT anon_50.account_id
  FROM anon_50
),
anon_43 AS (
  SELECT anon_44.account_id, anon_44.currency, anon_44.clearing_date, anon_44.money
  FROM anon_44
  WHERE EXISTS (
    SELECT 1 AS anon_48
    FROM anon_49
    WHERE anon_44.account_id = anon_49.account_id
  )
),
anon_42 AS (
  SELECT anon_43.account_id, anon_43.currency, anon_43.clearing_date, anon_43.money, CAST(SUM(anon_43.money) OVER (PARTITION BY anon_43.account_id, anon_43.currency ORDER BY CASE
    WHEN anon_43.clearing_date IS NULL THEN 1 ELSE 0 END, anon_43.clearing_date ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS DECIMAL(38, 2)) AS after
  FROM anon_43
),
anon_41 AS (
  SELECT anon_42.account_id, anon_42.currency, anon_42.clearing_date, anon_42.money, anon_42.after, CASE WHEN (-anon_42.after > CAST(0 AS DECIMAL(38, 2))) THEN -anon_42.after
    ELSE CAST(0 AS DECIMAL(38, 2)) END - CASE WHEN (anon_42.money - anon_42.after > CAST(0 AS DECIMAL(38, 2))) THEN anon_42.money - anon_42.after ELSE CAST(0 AS DECIMAL(38, 2)) END AS needed,
    anon_42.clearing_date AS settlement_date
  FROM anon_42
),
anon_40 AS (
  SELECT anon_41.account_id, anon_41.currency, anon_41.clearing_date, anon_41.money, anon_41.after, anon_41.needed, anon_41.settlement_date
  FROM anon_41
  WHERE anon_41.needed > 0 AND anon_41.clearing_date > CAST('2026-11-10' AS DATE)
),
anon_39 AS (
  SELECT anon_40.settlement_date, anon_40.currency, 'CUSTOMERS' AS item, CAST(anon_40.needed AS DECIMAL(38, 2)) AS money
  FROM anon_40
),
anon_53 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.ledger_account = '1015'
),
anon_52 AS (
  SELECT anon_53.ledger_account, anon_53.sub_account, anon_53.security_id, anon_53.instrument, anon_53.quantity, anon_53.money, CAST('2026-11-10' AS DATE) AS settlement_date,
    anon_53.instrument AS currency
  FROM anon_53
),
anon_51 AS (
  SELECT anon_52.settlement_date, anon_52.currency, 'BANK' AS item, CAST(anon_52.money AS DECIMAL(38, 2)) AS money
  FROM anon_52
),
anon_4 AS (
  SELECT anon_5.settlement_date, anon_5.currency, anon_5.item, anon_5.money
  FROM anon_5
  UNION ALL
  SELECT anon_21.settlement_date, anon_21.currency, anon_21.item, anon_21.money
  FROM anon_21
  UNION ALL
  SELECT anon_31.settlement_date, anon_31.currency, anon_31.item, anon_31.money
  FROM anon_31
  UNION ALL
  SELECT anon_36.settlement_date, anon_36.currency, anon_36.item, anon_36.money
  FROM anon_36
  UNION ALL
  SELECT anon_39.settlement_date, anon_39.currency, anon_39.item, anon_39.money
  FROM anon_39
  UNION ALL
  SELECT anon_51.settlement_date, anon_51.currency, anon_51.item, anon_51.money
  FROM anon_51
),
anon_3 AS (
  SELECT anon_4.settlement_date, anon_4.currency, anon_4.item, anon_4.money
  FROM anon_4
  WHERE anon_4.money != 0
),
anon_2 AS (
  SELECT anon_3.settlement_date, anon_3.currency, anon_3.item, CAST(coalesce(SUM(CASE WHEN (anon_3.money > CAST(0 AS DECIMAL(38, 2))) THEN anon_3.money
    ELSE CAST(0 AS DECIMAL(38, 2)) END), 0) AS DECIMAL(38, 2)) AS receive, CAST(coalesce(SUM(CASE WHEN (anon_3.money < CAST(0 AS DECIMAL(38, 2))) THEN anon_3.money
    ELSE CAST(0 AS DECIMAL(38, 2)) END), 0) AS DECIMAL(38, 2)) AS pay, CAST(coalesce(SUM(anon_3.money), 0) AS DECIMAL(38, 2)) AS net
  FROM anon_3
  GROUP BY anon_3.settlement_date, anon_3.currency, anon_3.item
),
anon_1 AS (
  SELECT CAST(anon_2.settlement_date AS DATE) AS settlement_date, anon_2.currency, anon_2.item, CAST(anon_2.receive AS DECIMAL(38, 2)) AS receive, CAST(anon_2.pay AS DECIMAL(38, 2)) AS pay,
    CAST(anon_2.net AS DECIMAL(38, 2)) AS net
  FROM anon_2
)
SELECT anon_1.settlement_date, anon_1.currency, anon_1.item, anon_1.receive, anon_1.pay, anon_1.net
FROM anon_1
