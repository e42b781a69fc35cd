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
  SELECT anon_19.currency, anon_19.security_id, anon_19.open_value, 'US.NSCC' AS calendar_key
  FROM anon_19
),
anon_20 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.day = CAST('2026-11-10' AS DATE)
),
anon_18 AS (
  SELECT anon_20.calendar_key, anon_20.next_settlement_day
  FROM anon_20
),
anon_16 AS (
  SELECT anon_17.currency, anon_17.security_id, anon_17.open_value, anon_17.calendar_key, anon_18.next_settlement_day
  FROM anon_17
  JOIN anon_18 ON anon_17.calendar_key = anon_18.calendar_key
),
anon_15 AS (
  SELECT anon_16.currency, anon_16.security_id, anon_16.open_value, anon_16.calendar_key, anon_16.next_settlement_day, anon_16.next_settlement_day AS settlement_date
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
  WHERE anon_10.clearing_path = 'NET'
),
anon_24 AS (
  SELECT anon_25.clearing_date, anon_25.currency, anon_25.security_id, CAST(coalesce(SUM(anon_25.gross), 0) AS DECIMAL(38, 2)) AS money
  FROM anon_25
  GROUP BY anon_25.clearing_date, anon_25.currency, anon_25.security_id
),
anon_23 AS (
  SELECT anon_24.currency, anon_24.money, anon_24.clearing_date AS settlement_date
  FROM anon_24
),
anon_22 AS (
  SELECT anon_23.settlement_date, anon_23.currency, 'NET' AS item, CAST(anon_23.money AS DECIMAL(38, 2)) AS money
  FROM anon_23
),
anon_31 AS (
  SELECT open_instruction.clearing_path, open_instruction.security_id, open_instruction.currency, open_instruction.money
  FROM open_instruction
),
anon_30 AS (
  SELECT anon_31.clearing_path, anon_31.security_id, anon_31.currency, anon_31.money, 'US.NSCC' AS calendar_key
  FROM anon_31
),
anon_29 AS (
  SELECT anon_30.clearing_path, anon_30.security_id, anon_30.currency, anon_30.money, anon_30.calendar_key, anon_18.next_settlement_day
  FROM anon_30
  JOIN anon_18 ON anon_30.calendar_key = anon_18.calendar_key
),
anon_28 AS (
  SELECT anon_29.clearing_path, anon_29.security_id, anon_29.currency, anon_29.money, anon_29.calendar_key, anon_29.next_settlement_day, anon_29.next_settlement_day AS settlement_date
  FROM anon_29
),
anon_27 AS (
  SELECT anon_28.clearing_path, anon_28.security_id, anon_28.currency, anon_28.money, anon_28.calendar_key, anon_28.next_settlement_day, anon_28.settlement_date
  FROM anon_28
  WHERE anon_28.clearing_path = 'NET'
),
anon_26 AS (
  SELECT anon_27.settlement_date, anon_27.currency, 'NET' AS item, CAST(anon_27.money AS DECIMAL(38, 2)) AS money
  FROM anon_27
),
anon_21 AS (
  SELECT anon_22.settlement_date, anon_22.currency, anon_22.item, anon_22.money
  FROM anon_22
  UNION ALL
  SELECT anon_26.settlement_date, anon_26.currency, anon_26.item, anon_26.money
  FROM anon_26
),
anon_36 AS (
  SELECT anon_10.sender, anon_10.chain, anon_10.root_trade_date, anon_10.exec_id, anon_10.version_exec_id, anon_10.entry, anon_10.trade_date, anon_10.account_id,
    anon_10.account_class, anon_10.market_maker, anon_10.security_id, anon_10.clearing_path, anon_10.side, anon_10.quantity, anon_10.price, anon_10.currency,
    anon_10.gross, anon_10.commission, anon_10.section_31_fee, anon_10.taf_fee, anon_10.net_money, anon_10.trade_time, anon_10.settlement_date, anon_10.clearing_date,
    anon_10.street_reference, anon_10.known_date
  FROM anon_10
  WHERE anon_10.clearing_path = 'TRADE_FOR_TRADE'
),
anon_35 AS (
  SELECT anon_36.clearing_date, anon_36.currency, anon_36.sender, anon_36.root_trade_date, anon_36.exec_id, CAST(coalesce(SUM(anon_36.gross), 0) AS DECIMAL(38, 2)) AS money
  FROM anon_36
  GROUP BY anon_36.clearing_date, anon_36.currency, anon_36.sender, anon_36.root_trade_date, anon_36.exec_id
),
anon_34 AS (
  SELECT anon_35.currency, anon_35.money, anon_35.clearing_date AS settlement_date
  FROM anon_35
),
anon_33 AS (
  SELECT anon_34.settlement_date, anon_34.currency, 'TRADE_FOR_TRADE' AS item, CAST(anon_34.money AS DECIMAL(38, 2)) AS money
  FROM anon_34
),
anon_42 AS (
  SELECT open_instruction.clearing_path, open_instruction.security_id, open_instruction.currency, open_instruction.money
  FROM open_instruction
),
anon_41 AS (
  SELECT anon_42.clearing_path, anon_42.security_id, anon_42.currency, anon_42.money, 'US.NSCC' AS calendar_key
  FROM anon_42
),
anon_40 AS (
  SELECT anon_41.clearing_path, anon_41.security_id, anon_41.currency, anon_41.money, anon_41.calendar_key, anon_18.next_settlement_day
  FROM anon_41
  JOIN anon_18 ON anon_41.calendar_key = anon_18.calendar_key
),
anon_39 AS (
  SELECT anon_40.clearing_path, anon_40.security_id, anon_40.currency, anon_40.money, anon_40.calendar_key, anon_40.next_settlement_day, anon_40.next_settlement_day AS settlement_date
  FROM anon_40
),
anon_38 AS (
  SELECT anon_39.clearing_path, anon_39.security_id, anon_39.currency, anon_39.money, anon_39.calendar_key, anon_39.next_settlement_day, anon_39.settlement_date
  FROM anon_39
  WHERE anon_39.clearing_path = 'TRADE_FOR_TRADE'
),
anon_37 AS (
  SELECT anon_38.settlement_date, anon_38.currency, 'TRADE_FOR_TRADE' AS item, CAST(anon_38.money AS DECIMAL(38, 2)) AS money
  FROM anon_38
),
anon_32 AS (
  SELECT anon_33.settlement_date, anon_33.currency, anon_33.item, anon_33.money
  FROM anon_33
  UNION ALL
  SELECT anon_37.settlement_date, anon_37.currency, anon_37.item, anon_37.money
  FROM anon_37
),
anon_48 AS (
  SELECT loan.loan_id, loan.direction, loan.counterparty, loan.security_id, loan.currency, loan.start_date, loan.quantity, loan.contract_price, loan.struck_price,
    loan.collateral, loan.margin_rate, loan.rebate_rate, loan.pending_mark, loan.marked_to, loan.accrued_base, loan.accrued_to, loan.returned_quantity,
    loan.returned_collateral, loan.settled_mark, loan.rebate_base, loan.recalled, loan.status
  FROM loan
  WHERE loan.pending_mark != 0
),
anon_47 AS (
  SELECT anon_48.security_id, anon_48.currency, anon_48.direction, anon_48.pending_mark
  FROM anon_48
),
anon_46 AS (
  SELECT anon_47.security_id, anon_47.currency, anon_47.direction, anon_47.pending_mark, 'US.NSCC' AS calendar_key
  FROM anon_47
),
anon_45 AS (
  SELECT anon_46.security_id, anon_46.currency, anon_46.direction, anon_46.pending_mark, anon_46.calendar_key, anon_18.next_settlement_day
  FROM anon_46
  JOIN anon_18 ON anon_46.calendar_key = anon_18.calendar_key
),
anon_44 AS (
  SELECT anon_45.security_id, anon_45.currency, anon_45.direction, anon_45.pending_mark, anon_45.calendar_key, anon_45.next_settlement_day, anon_45.next_settlement_day AS settlement_date
  FROM anon_45
),
anon_43 AS (
  SELECT anon_44.settlement_date, anon_44.currency, 'LOANS' AS item, CAST(CASE WHEN (anon_44.direction = 'LOAN') THEN anon_44.pending_mark ELSE -anon_44.pending_mark END AS DECIMAL(38, 2)) AS money
  FROM anon_44
),
anon_51 AS (
  SELECT entitlement.action_id, entitlement.holder_kind, entitlement.holder_id, entitlement.account_class, entitlement.action_kind, entitlement.security_id,
    entitlement.currency, entitlement.entitled_quantity, entitlement.quantity_change, entitlement.fraction_quantity, entitlement.money, entitlement.record,
    entitlement.record_change, entitlement.ex_date, entitlement.record_date, entitlement.payable_date, entitlement.struck_date, entitlement.paid_date
  FROM entitlement
  WHERE entitlement.paid_date > CAST('2026-11-10' AS DATE) AND entitlement.holder_kind IN ('CNS', 'LOAN', 'FAIL', 'DEPOSITORY')
),
anon_50 AS (
  SELECT anon_51.currency, anon_51.money, anon_51.paid_date AS settlement_date
  FROM anon_51
),
anon_49 AS (
  SELECT anon_50.settlement_date, anon_50.currency, 'DIVIDENDS' AS item, CAST(anon_50.money AS DECIMAL(38, 2)) AS money
  FROM anon_50
),
anon_58 AS (
  SELECT anon_10.account_id, anon_10.currency, anon_10.clearing_date, CAST(coalesce(SUM(anon_10.net_money), 0) AS DECIMAL(38, 2)) AS money
  FROM anon_10
  GROUP BY anon_10.account_id, anon_10.currency, anon_10.clearing_date
),
anon_60 AS (
  SELECT account_cash.account_id, account_cash.currency, CAST('2026-11-10' AS DATE) AS clearing_date, account_cash.settled_money AS money
  FROM account_cash
),
anon_59 AS (
  SELECT anon_60.account_id, anon_60.currency, anon_60.clearing_date, anon_60.money
  FROM anon_60
),
anon_57 AS (
  SELECT anon_58.account_id, anon_58.currency, anon_58.clearing_date, anon_58.money
  FROM anon_58
  UNION ALL
  SELECT anon_59.account_id, anon_59.currency, anon_59.clearing_date, anon_59.money
  FROM anon_59
),
anon_63 AS (
  SELECT account.account_id, account.account_name, account.account_class, account.account_type, account.market_maker, account.commission_schedule
  FROM account
  WHERE account.account_class != 'FIRM' AND account.account_type = 'CASH'
),
anon_62 AS (
  SELECT anon_63.account_id
  FROM anon_63
),
anon_56 AS (
  SELECT anon_57.account_id, anon_57.currency, anon_57.clearing_date, anon_57.money
  FROM anon_57
  WHERE EXISTS (
    SELECT 1 AS anon_61
    FROM anon_62
    WHERE anon_57.account_id = anon_62.account_id
  )
),
anon_55 AS (
  SELECT anon_56.account_id, anon_56.currency, anon_56.clearing_date, anon_56.money, CAST(SUM(anon_56.money) OVER (PARTITION BY anon_56.account_id, anon_56.currency ORDER BY CASE
    WHEN anon_56.clearing_date IS NULL THEN 1 ELSE 0 END, anon_56.clearing_date ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS DECIMAL(38, 2)) AS after
  FROM anon_56
),
anon_54 AS (
  SELECT anon_55.account_id, anon_55.currency, anon_55.clearing_date, anon_55.money, anon_55.after, CASE WHEN (-anon_55.after > CAST(0 AS DECIMAL(38, 2))) THEN -anon_55.after
    ELSE CAST(0 AS DECIMAL(38, 2)) END - CASE WHEN (anon_55.money - anon_55.after > CAST(0 AS DECIMAL(38, 2))) THEN anon_55.money - anon_55.after ELSE CAST(0 AS DECIMAL(38, 2)) END AS needed,
    anon_55.clearing_date AS settlement_date
  FROM anon_55
),
anon_53 AS (
  SELECT anon_54.account_id, anon_54.currency, anon_54.clearing_date, anon_54.money, anon_54.after, anon_54.needed, anon_54.settlement_date
  FROM anon_54
  WHERE anon_54.needed > 0 AND anon_54.clearing_date > CAST('2026-11-10' AS DATE)
),
anon_52 AS (
  SELECT anon_53.settlement_date, anon_53.currency, 'CUSTOMERS' AS item, CAST(anon_53.needed AS DECIMAL(38, 2)) AS money
  FROM anon_53
),
anon_65 AS (
  SELECT open_fx_trade.trade_id, open_fx_trade.counterparty, open_fx_trade.trade_date, open_fx_trade.value_date, open_fx_trade.bought_currency, open_fx_trade.bought_amount,
    open_fx_trade.sold_currency, open_fx_trade.sold_amount, open_fx_trade.bought_bank_account, open_fx_trade.sold_bank_account, open_fx_trade.value_date AS settlement_date,
    open_fx_trade.bought_currency AS currency
  FROM open_fx_trade
),
anon_64 AS (
  SELECT anon_65.settlement_date, anon_65.currency, 'FX' AS item, CAST(anon_65.bought_amount * 1 AS DECIMAL(38, 2)) AS money
  FROM anon_65
),
anon_67 AS (
  SELECT open_fx_trade.trade_id, open_fx_trade.counterparty, open_fx_trade.trade_date, open_fx_trade.value_date, open_fx_trade.bought_currency, open_fx_trade.bought_amount,
    open_fx_trade.sold_currency, open_fx_trade.sold_amount, open_fx_trade.bought_bank_account, open_fx_trade.sold_bank_account, open_fx_trade.value_date AS settlement_date,
    open_fx_trade.sold_currency AS currency
  FROM open_fx_trade
),
anon_66 AS (
  SELECT anon_67.settlement_date, anon_67.currency, 'FX' AS item, CAST(anon_67.sold_amount * -1 AS DECIMAL(38, 2)) AS money
  FROM anon_67
),
anon_70 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.ledger_account = '1015'
),
anon_69 AS (
  SELECT anon_70.ledger_account, anon_70.sub_account, anon_70.security_id, anon_70.instrument, anon_70.quantity, anon_70.money, CAST('2026-11-10' AS DATE) AS settlement_date,
    anon_70.instrument AS currency
  FROM anon_70
),
anon_68 AS (
  SELECT anon_69.settlement_date, anon_69.currency, 'BANK' AS item, CAST(anon_69.money AS DECIMAL(38, 2)) AS money
  FROM anon_69
),
anon_4 AS (
  SELECT anon_5.settlement_date, anon_5.currency, anon_5.item, anon_5.money
  FROM anon_5
  UNION ALL
  SELECT anon_21.settlement_date, anon_21.currency, anon_21.item, anon_21.money
  FROM anon_21
  UNION ALL
  SELECT anon_32.settlement_date, anon_32.currency, anon_32.item, anon_32.money
  FROM anon_32
  UNION ALL
  SELECT anon_43.settlement_date, anon_43.currency, anon_43.item, anon_43.money
  FROM anon_43
  UNION ALL
  SELECT anon_49.settlement_date, anon_49.currency, anon_49.item, anon_49.money
  FROM anon_49
  UNION ALL
  SELECT anon_52.settlement_date, anon_52.currency, anon_52.item, anon_52.money
  FROM anon_52
  UNION ALL
  SELECT anon_64.settlement_date, anon_64.currency, anon_64.item, anon_64.money
  FROM anon_64
  UNION ALL
  SELECT anon_66.settlement_date, anon_66.currency, anon_66.item, anon_66.money
  FROM anon_66
  UNION ALL
  SELECT anon_68.settlement_date, anon_68.currency, anon_68.item, anon_68.money
  FROM anon_68
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
