WITH
anon_46 AS (
  SELECT execution.file_id, execution.line_number, execution.sender, execution.chain, execution.trade_date, execution.exec_id, execution.action, execution.ref_exec_id,
    execution.root_trade_date, execution.root_exec_id, execution.account_id, execution.security_id, execution.side, execution.quantity, execution.price,
    execution.currency, execution.capacity, execution.trade_time, execution.sending_time, execution.stated_settlement_date, execution.stated_commission,
    execution.stated_tax, execution.cross_reference, execution.street_reference, execution.status, execution.reason, execution.live, execution.known_date
  FROM execution
  WHERE execution.live = 'Y'
),
anon_45 AS (
  SELECT anon_46.trade_date
  FROM anon_46
),
anon_52 AS (
  SELECT execution.file_id, execution.line_number, execution.sender, execution.chain, execution.trade_date, execution.exec_id, execution.action, execution.ref_exec_id,
    execution.root_trade_date, execution.root_exec_id, execution.account_id, execution.security_id, execution.side, execution.quantity, execution.price,
    execution.currency, execution.capacity, execution.trade_time, execution.sending_time, execution.stated_settlement_date, execution.stated_commission,
    execution.stated_tax, execution.cross_reference, execution.street_reference, execution.status, execution.reason, execution.live, execution.known_date
  FROM execution
  WHERE execution.action != 'NEW' AND execution.status IN ('accepted', 'superseded')
),
anon_51 AS (
  SELECT anon_52.sender, anon_52.chain, anon_52.root_trade_date, anon_52.root_exec_id AS exec_id
  FROM anon_52
),
anon_50 AS (
  SELECT DISTINCT anon_51.sender, anon_51.chain, anon_51.root_trade_date, anon_51.exec_id
  FROM anon_51
),
anon_48 AS (
  SELECT previous_stopped_execution.sender, previous_stopped_execution.chain, previous_stopped_execution.root_trade_date, previous_stopped_execution.exec_id,
    previous_stopped_execution.version_exec_id, previous_stopped_execution.account_id, previous_stopped_execution.security_id, previous_stopped_execution.side,
    previous_stopped_execution.quantity, previous_stopped_execution.price, previous_stopped_execution.currency, previous_stopped_execution.trade_time, previous_stopped_execution.trade_date,
    previous_stopped_execution.correction, previous_stopped_execution.stated_settlement_date, previous_stopped_execution.stated_commission, previous_stopped_execution.stated_tax,
    previous_stopped_execution.street_reference, previous_stopped_execution.reason, previous_stopped_execution.known_date
  FROM previous_stopped_execution
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_49
    FROM anon_50
    WHERE previous_stopped_execution.sender = anon_50.sender AND previous_stopped_execution.chain = anon_50.chain AND previous_stopped_execution.root_trade_date = anon_50.root_trade_date
      AND previous_stopped_execution.exec_id = anon_50.exec_id
  ))
),
anon_47 AS (
  SELECT anon_48.trade_date
  FROM anon_48
),
anon_44 AS (
  SELECT anon_45.trade_date
  FROM anon_45
  UNION ALL
  SELECT anon_47.trade_date
  FROM anon_47
),
anon_42 AS (
  SELECT anon_44.trade_date, CAST(COUNT_BIG(*) AS BIGINT) AS waiting
  FROM anon_44
  GROUP BY anon_44.trade_date
),
anon_53 AS (
  SELECT trade.sender, trade.chain, trade.root_trade_date, trade.exec_id, trade.version_exec_id, trade.entry, trade.trade_date, trade.account_id, trade.account_class,
    trade.market_maker, trade.security_id, trade.clearing_path, trade.side, trade.quantity, trade.price, trade.currency, trade.gross, trade.commission,
    trade.section_31_fee, trade.taf_fee, trade.net_money, trade.trade_time, trade.settlement_date, trade.clearing_date, trade.street_reference, trade.known_date
  FROM trade
  WHERE trade.entry = 'TRADE'
),
anon_43 AS (
  SELECT anon_53.trade_date, CAST(COUNT_BIG(*) AS BIGINT) AS trades
  FROM anon_53
  GROUP BY anon_53.trade_date
),
anon_41 AS (
  SELECT anon_42.trade_date, anon_42.waiting, anon_43.trades
  FROM anon_42
  LEFT OUTER JOIN anon_43 ON anon_42.trade_date = anon_43.trade_date
),
anon_40 AS (
  SELECT anon_41.trade_date, anon_41.waiting, anon_41.trades
  FROM anon_41
  WHERE anon_41.waiting != coalesce(anon_41.trades, 0)
),
anon_39 AS (
  SELECT anon_40.trade_date
  FROM anon_40
),
anon_38 AS (
  SELECT anon_39.trade_date
  FROM anon_39
),
anon_27 AS (
  SELECT execution.file_id, execution.line_number, execution.sender, execution.chain, execution.trade_date, execution.exec_id, execution.action, execution.ref_exec_id,
    execution.root_trade_date, execution.root_exec_id, execution.account_id, execution.security_id, execution.side, execution.quantity, execution.price,
    execution.currency, execution.capacity, execution.trade_time, execution.sending_time, execution.stated_settlement_date, execution.stated_commission,
    execution.stated_tax, execution.cross_reference, execution.street_reference, execution.status, execution.reason, execution.live, execution.known_date
  FROM execution
  WHERE execution.live = 'Y'
),
anon_25 AS (
  SELECT anon_27.sender, anon_27.chain, anon_27.root_trade_date, anon_27.account_id, anon_27.security_id, anon_27.side, anon_27.quantity, anon_27.price,
    anon_27.currency, anon_27.trade_time, anon_27.trade_date, anon_27.stated_settlement_date, anon_27.stated_commission, anon_27.stated_tax, anon_27.street_reference,
    anon_27.root_exec_id AS exec_id, anon_27.exec_id AS version_exec_id
  FROM anon_27
),
anon_33 AS (
  SELECT execution.file_id, execution.line_number, execution.sender, execution.chain, execution.trade_date, execution.exec_id, execution.action, execution.ref_exec_id,
    execution.root_trade_date, execution.root_exec_id, execution.account_id, execution.security_id, execution.side, execution.quantity, execution.price,
    execution.currency, execution.capacity, execution.trade_time, execution.sending_time, execution.stated_settlement_date, execution.stated_commission,
    execution.stated_tax, execution.cross_reference, execution.street_reference, execution.status, execution.reason, execution.live, execution.known_date
  FROM execution
  WHERE execution.action != 'NEW' AND execution.status IN ('accepted', 'superseded')
),
anon_32 AS (
  SELECT anon_33.sender, anon_33.chain, anon_33.root_trade_date, anon_33.root_exec_id AS exec_id
  FROM anon_33
),
anon_31 AS (
  SELECT DISTINCT anon_32.sender, anon_32.chain, anon_32.root_trade_date, anon_32.exec_id
  FROM anon_32
),
anon_30 AS (
  SELECT recent_trade.sender, recent_trade.chain, recent_trade.root_trade_date, recent_trade.exec_id, recent_trade.version_exec_id, recent_trade.entry,
    recent_trade.trade_date, recent_trade.account_id, recent_trade.account_class, recent_trade.market_maker, recent_trade.security_id, recent_trade.clearing_path,
    recent_trade.side, recent_trade.quantity, recent_trade.price, recent_trade.currency, recent_trade.gross, recent_trade.commission, recent_trade.section_31_fee,
    recent_trade.taf_fee, recent_trade.net_money, recent_trade.trade_time, recent_trade.settlement_date, recent_trade.clearing_date, recent_trade.street_reference,
    recent_trade.known_date
  FROM recent_trade
  JOIN anon_31 ON recent_trade.sender = anon_31.sender AND recent_trade.chain = anon_31.chain AND recent_trade.root_trade_date = anon_31.root_trade_date
    AND recent_trade.exec_id = anon_31.exec_id
),
anon_29 AS (
  SELECT anon_30.sender, anon_30.chain, anon_30.root_trade_date, anon_30.exec_id
  FROM anon_30
),
anon_28 AS (
  SELECT DISTINCT anon_29.sender, anon_29.chain, anon_29.root_trade_date, anon_29.exec_id
  FROM anon_29
),
anon_26 AS (
  SELECT anon_28.sender, anon_28.chain, anon_28.root_trade_date, anon_28.exec_id, 'Y' AS booked
  FROM anon_28
),
anon_24 AS (
  SELECT anon_25.sender, anon_25.chain, anon_25.root_trade_date, anon_25.account_id, anon_25.security_id, anon_25.side, anon_25.quantity, anon_25.price,
    anon_25.currency, anon_25.trade_time, anon_25.trade_date, anon_25.stated_settlement_date, anon_25.stated_commission, anon_25.stated_tax, anon_25.street_reference,
    anon_25.exec_id, anon_25.version_exec_id, anon_26.booked
  FROM anon_25
  LEFT OUTER JOIN anon_26 ON anon_25.sender = anon_26.sender AND anon_25.chain = anon_26.chain AND anon_25.root_trade_date = anon_26.root_trade_date AND anon_25.exec_id = anon_26.exec_id
),
anon_23 AS (
  SELECT anon_24.sender, anon_24.chain, anon_24.root_trade_date, anon_24.account_id, anon_24.security_id, anon_24.side, anon_24.quantity, anon_24.price,
    anon_24.currency, anon_24.trade_time, anon_24.trade_date, anon_24.stated_settlement_date, anon_24.stated_commission, anon_24.stated_tax, anon_24.street_reference,
    anon_24.exec_id, anon_24.version_exec_id, anon_24.booked, coalesce(anon_24.booked, 'N') AS correction
  FROM anon_24
),
anon_22 AS (
  SELECT anon_23.sender, anon_23.chain, anon_23.root_trade_date, anon_23.exec_id, anon_23.version_exec_id, anon_23.account_id, anon_23.security_id, anon_23.side,
    anon_23.quantity, anon_23.price, anon_23.currency, anon_23.trade_time, anon_23.trade_date, anon_23.correction, anon_23.stated_settlement_date, anon_23.stated_commission,
    anon_23.stated_tax, anon_23.street_reference
  FROM anon_23
),
anon_35 AS (
  SELECT previous_stopped_execution.sender, previous_stopped_execution.chain, previous_stopped_execution.root_trade_date, previous_stopped_execution.exec_id,
    previous_stopped_execution.version_exec_id, previous_stopped_execution.account_id, previous_stopped_execution.security_id, previous_stopped_execution.side,
    previous_stopped_execution.quantity, previous_stopped_execution.price, previous_stopped_execution.currency, previous_stopped_execution.trade_time, previous_stopped_execution.trade_date,
    previous_stopped_execution.correction, previous_stopped_execution.stated_settlement_date, previous_stopped_execution.stated_commission, previous_stopped_execution.stated_tax,
    previous_stopped_execution.street_reference, previous_stopped_execution.reason, previous_stopped_execution.known_date
  FROM previous_stopped_execution
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_36
    FROM anon_31
    WHERE previous_stopped_execution.sender = anon_31.sender AND previous_stopped_execution.chain = anon_31.chain AND previous_stopped_execution.root_trade_date = anon_31.root_trade_date
      AND previous_stopped_execution.exec_id = anon_31.exec_id
  ))
),
anon_34 AS (
  SELECT anon_35.sender, anon_35.chain, anon_35.root_trade_date, anon_35.exec_id, anon_35.version_exec_id, anon_35.account_id, anon_35.security_id, anon_35.side,
    anon_35.quantity, anon_35.price, anon_35.currency, anon_35.trade_time, anon_35.trade_date, anon_35.correction, anon_35.stated_settlement_date, anon_35.stated_commission,
    anon_35.stated_tax, anon_35.street_reference
  FROM anon_35
),
anon_21 AS (
  SELECT anon_22.sender, anon_22.chain, anon_22.root_trade_date, anon_22.exec_id, anon_22.version_exec_id, anon_22.account_id, anon_22.security_id, anon_22.side,
    anon_22.quantity, anon_22.price, anon_22.currency, anon_22.trade_time, anon_22.trade_date, anon_22.correction, anon_22.stated_settlement_date, anon_22.stated_commission,
    anon_22.stated_tax, anon_22.street_reference
  FROM anon_22
  UNION ALL
  SELECT anon_34.sender, anon_34.chain, anon_34.root_trade_date, anon_34.exec_id, anon_34.version_exec_id, anon_34.account_id, anon_34.security_id, anon_34.side,
    anon_34.quantity, anon_34.price, anon_34.currency, anon_34.trade_time, anon_34.trade_date, anon_34.correction, anon_34.stated_settlement_date, anon_34.stated_commission,
    anon_34.stated_tax, anon_34.street_reference
  FROM anon_34
),
anon_20 AS (
  SELECT anon_21.sender, anon_21.chain, anon_21.root_trade_date, anon_21.exec_id, anon_21.version_exec_id, anon_21.account_id, anon_21.security_id, anon_21.side,
    anon_21.quantity, anon_21.price, anon_21.currency, anon_21.trade_time, anon_21.trade_date, anon_21.correction, anon_21.stated_settlement_date, anon_21.stated_commission,
    anon_21.stated_tax, anon_21.street_reference
  FROM anon_21
  WHERE EXISTS (
    SELECT 1 AS anon_37
    FROM anon_38
    WHERE anon_21.trade_date = anon_38.trade_date
  )
),
anon_18 AS (
  SELECT anon_20.sender, anon_20.chain, anon_20.root_trade_date, anon_20.exec_id, anon_20.version_exec_id, anon_20.account_id, anon_20.security_id, anon_20.side,
    anon_20.quantity, anon_20.price, anon_20.currency, anon_20.trade_time, anon_20.trade_date, anon_20.correction, anon_20.stated_settlement_date, anon_20.stated_commission,
    anon_20.stated_tax, anon_20.street_reference
  FROM anon_20
),
anon_19 AS (
  SELECT account.account_id, account.account_class, account.market_maker, account.commission_schedule
  FROM account
),
anon_16 AS (
  SELECT anon_18.sender, anon_18.chain, anon_18.root_trade_date, anon_18.exec_id, anon_18.version_exec_id, anon_18.account_id, anon_18.security_id, anon_18.side,
    anon_18.quantity, anon_18.price, anon_18.currency, anon_18.trade_time, anon_18.trade_date, anon_18.correction, anon_18.stated_settlement_date, anon_18.stated_commission,
    anon_18.stated_tax, anon_18.street_reference, anon_19.account_class, anon_19.market_maker, anon_19.commission_schedule
  FROM anon_18
  JOIN anon_19 ON anon_18.account_id = anon_19.account_id
),
anon_55 AS (
  SELECT security.security_id, security.clearing_path, coalesce(security.market, 'US') AS market
  FROM security
),
anon_56 AS (
  SELECT own_market.market, own_market.sale_fees, own_market.calendar_key AS own_calendar
  FROM own_market
),
anon_54 AS (
  SELECT anon_55.security_id, anon_55.clearing_path, anon_55.market, anon_56.sale_fees, anon_56.own_calendar
  FROM anon_55
  LEFT OUTER JOIN anon_56 ON anon_55.market = anon_56.market
),
anon_17 AS (
  SELECT anon_54.security_id, anon_54.clearing_path, CASE WHEN (anon_54.market = 'US') THEN 'US.NSCC' ELSE anon_54.own_calendar END AS calendar_key, coalesce(anon_54.sale_fees, 1) AS sale_fees
  FROM anon_54
),
anon_15 AS (
  SELECT anon_16.sender, anon_16.chain, anon_16.root_trade_date, anon_16.exec_id, anon_16.version_exec_id, anon_16.account_id, anon_16.security_id, anon_16.side,
    anon_16.quantity, anon_16.price, anon_16.currency, anon_16.trade_time, anon_16.trade_date, anon_16.correction, anon_16.stated_settlement_date, anon_16.stated_commission,
    anon_16.stated_tax, anon_16.street_reference, anon_16.account_class, anon_16.market_maker, anon_16.commission_schedule, anon_17.clearing_path, anon_17.calendar_key,
    anon_17.sale_fees
  FROM anon_16
  JOIN anon_17 ON anon_16.security_id = anon_17.security_id
),
anon_13 AS (
  SELECT anon_15.sender, anon_15.chain, anon_15.root_trade_date, anon_15.exec_id, anon_15.version_exec_id, anon_15.account_id, anon_15.security_id, anon_15.side,
    anon_15.quantity, anon_15.price, anon_15.currency, anon_15.trade_time, anon_15.trade_date, anon_15.correction, anon_15.stated_settlement_date, anon_15.stated_commission,
    anon_15.stated_tax, anon_15.street_reference, anon_15.account_class, anon_15.market_maker, anon_15.commission_schedule, anon_15.clearing_path, anon_15.calendar_key,
    anon_15.sale_fees, CAST(round(CAST(CAST(anon_15.quantity AS DECIMAL(19, 6)) * anon_15.price AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)) AS gross_size,
    CASE WHEN (anon_15.side = 'BUY') THEN 0 ELSE anon_15.sale_fees END AS sale
  FROM anon_15
),
anon_72 AS (
  SELECT anon_38.trade_date, 'US.NSCC' AS calendar_key
  FROM anon_38
),
anon_73 AS (
  SELECT calendar_day.calendar_key, calendar_day.settlement_ordinal, calendar_day.day AS trade_date
  FROM calendar_day
),
anon_70 AS (
  SELECT anon_72.trade_date, anon_72.calendar_key, anon_73.settlement_ordinal
  FROM anon_72
  LEFT OUTER JOIN anon_73 ON anon_72.calendar_key = anon_73.calendar_key AND anon_72.trade_date = anon_73.trade_date
),
anon_71 AS (
  SELECT settlement_cycle.calendar_key, settlement_cycle.valid_from, settlement_cycle.valid_to, settlement_cycle.cycle_days
  FROM settlement_cycle
),
anon_69 AS (
  SELECT anon_70.trade_date, anon_70.calendar_key, anon_70.settlement_ordinal, anon_71.valid_from, anon_71.valid_to, anon_71.cycle_days
  FROM anon_70
  LEFT OUTER JOIN anon_71 ON anon_70.calendar_key = anon_71.calendar_key AND anon_70.trade_date >= anon_71.valid_from AND anon_70.trade_date <= anon_71.valid_to
),
anon_67 AS (
  SELECT anon_69.trade_date, anon_69.calendar_key, anon_69.settlement_ordinal, anon_69.valid_from, anon_69.valid_to, anon_69.cycle_days, anon_69.settlement_ordinal + anon_69.cycle_days AS due_ordinal
  FROM anon_69
),
anon_74 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.is_settlement_day = 1
),
anon_68 AS (
  SELECT anon_74.calendar_key, anon_74.settlement_ordinal AS due_ordinal, anon_74.day AS settlement_date
  FROM anon_74
),
anon_66 AS (
  SELECT anon_67.trade_date, anon_67.calendar_key, anon_67.settlement_ordinal, anon_67.valid_from, anon_67.valid_to, anon_67.cycle_days, anon_67.due_ordinal,
    anon_68.settlement_date
  FROM anon_67
  LEFT OUTER JOIN anon_68 ON anon_67.calendar_key = anon_68.calendar_key AND anon_67.due_ordinal = anon_68.due_ordinal
),
anon_64 AS (
  SELECT anon_66.trade_date, anon_66.calendar_key, anon_66.settlement_ordinal, anon_66.settlement_date
  FROM anon_66
),
anon_65 AS (
  SELECT section_31_rate.valid_from AS section_from, section_31_rate.valid_to AS section_to, section_31_rate.rate AS section_rate
  FROM section_31_rate
),
anon_62 AS (
  SELECT anon_64.trade_date, anon_64.calendar_key, anon_64.settlement_ordinal, anon_64.settlement_date, anon_65.section_from, anon_65.section_to, anon_65.section_rate
  FROM anon_64
  LEFT OUTER JOIN anon_65 ON anon_64.settlement_date >= anon_65.section_from AND anon_64.settlement_date <= anon_65.section_to
),
anon_63 AS (
  SELECT taf_rate.per_share, taf_rate.cap, taf_rate.valid_from AS taf_from, taf_rate.valid_to AS taf_to
  FROM taf_rate
),
anon_60 AS (
  SELECT anon_62.trade_date, anon_62.calendar_key, anon_62.settlement_ordinal, anon_62.settlement_date, anon_62.section_from, anon_62.section_to, anon_62.section_rate,
    anon_63.per_share, anon_63.cap, anon_63.taf_from, anon_63.taf_to
  FROM anon_62
  LEFT OUTER JOIN anon_63 ON anon_62.trade_date >= anon_63.taf_from AND anon_62.trade_date <= anon_63.taf_to
),
anon_75 AS (
  SELECT fee_policy.fee, fee_policy.valid_from, fee_policy.valid_to, fee_policy.rounding_mode, fee_policy.aggregation, fee_policy.charged_side, fee_policy.date_basis,
    fee_policy.exempt_accounts, fee_policy.exempt_below_rate, fee_policy.source, fee_policy.evidence, fee_policy.origin
  FROM fee_policy
  WHERE fee_policy.fee = 'SECTION_31'
),
anon_61 AS (
  SELECT anon_75.valid_from AS section_policy_from, anon_75.valid_to AS section_policy_to, anon_75.rounding_mode AS section_rounding, anon_75.exempt_accounts AS section_exempt,
    anon_75.exempt_below_rate AS section_below
  FROM anon_75
),
anon_58 AS (
  SELECT anon_60.trade_date, anon_60.calendar_key, anon_60.settlement_ordinal, anon_60.settlement_date, anon_60.section_from, anon_60.section_to, anon_60.section_rate,
    anon_60.per_share, anon_60.cap, anon_60.taf_from, anon_60.taf_to, anon_61.section_policy_from, anon_61.section_policy_to, anon_61.section_rounding,
    anon_61.section_exempt, anon_61.section_below
  FROM anon_60
  LEFT OUTER JOIN anon_61 ON anon_60.trade_date >= anon_61.section_policy_from AND anon_60.trade_date <= anon_61.section_policy_to
),
anon_76 AS (
  SELECT fee_policy.fee, fee_policy.valid_from, fee_policy.valid_to, fee_policy.rounding_mode, fee_policy.aggregation, fee_policy.charged_side, fee_policy.date_basis,
    fee_policy.exempt_accounts, fee_policy.exempt_below_rate, fee_policy.source, fee_policy.evidence, fee_policy.origin
  FROM fee_policy
  WHERE fee_policy.fee = 'TAF'
),
anon_59 AS (
  SELECT anon_76.valid_from AS taf_policy_from, anon_76.valid_to AS taf_policy_to, anon_76.rounding_mode AS taf_rounding, anon_76.exempt_accounts AS taf_exempt,
    anon_76.exempt_below_rate AS taf_below
  FROM anon_76
),
anon_57 AS (
  SELECT anon_58.trade_date, anon_58.calendar_key, anon_58.settlement_ordinal, anon_58.settlement_date, anon_58.section_from, anon_58.section_to, anon_58.section_rate,
    anon_58.per_share, anon_58.cap, anon_58.taf_from, anon_58.taf_to, anon_58.section_policy_from, anon_58.section_policy_to, anon_58.section_rounding,
    anon_58.section_exempt, anon_58.section_below, anon_59.taf_policy_from, anon_59.taf_policy_to, anon_59.taf_rounding, anon_59.taf_exempt, anon_59.taf_below
  FROM anon_58
  LEFT OUTER JOIN anon_59 ON anon_58.trade_date >= anon_59.taf_policy_from AND anon_58.trade_date <= anon_59.taf_policy_to
),
anon_14 AS (
  SELECT anon_57.trade_date, anon_57.settlement_ordinal, anon_57.settlement_date, anon_57.section_rate, anon_57.section_rounding, anon_57.section_exempt,
    anon_57.per_share, anon_57.cap, anon_57.taf_rounding, anon_57.taf_exempt, anon_57.taf_below
  FROM anon_57
),
anon_11 AS (
  SELECT anon_13.sender, anon_13.chain, anon_13.root_trade_date, anon_13.exec_id, anon_13.version_exec_id, anon_13.account_id, anon_13.security_id, anon_13.side,
    anon_13.quantity, anon_13.price, anon_13.currency, anon_13.trade_time, anon_13.trade_date, anon_13.correction, anon_13.stated_settlement_date, anon_13.stated_commission,
    anon_13.stated_tax, anon_13.street_reference, anon_13.account_class, anon_13.market_maker, anon_13.commission_schedule, anon_13.clearing_path, anon_13.calendar_key,
    anon_13.sale_fees, anon_13.gross_size, anon_13.sale, anon_14.settlement_ordinal, anon_14.settlement_date, anon_14.section_rate, anon_14.section_rounding,
    anon_14.section_exempt, anon_14.per_share, anon_14.cap, anon_14.taf_rounding, anon_14.taf_exempt, anon_14.taf_below
  FROM anon_13
  LEFT OUTER JOIN anon_14 ON anon_13.trade_date = anon_14.trade_date
),
anon_12 AS (
  SELECT commission_schedule.tier_basis, commission_schedule.tier_from, commission_schedule.tier_below, commission_schedule.minimum, commission_schedule.maximum,
    commission_schedule.schedule_id, CASE WHEN (commission_schedule.currency = '-') THEN 'USD' ELSE commission_schedule.currency END AS tier_currency, commission_schedule.per_share AS commission_per_share,
    commission_schedule.rate AS commission_rate, commission_schedule.valid_from AS schedule_from, commission_schedule.valid_to AS schedule_to
  FROM commission_schedule
),
anon_10 AS (
  SELECT anon_11.sender, anon_11.chain, anon_11.root_trade_date, anon_11.exec_id, anon_11.version_exec_id, anon_11.account_id, anon_11.security_id, anon_11.side,
    anon_11.quantity, anon_11.price, anon_11.currency, anon_11.trade_time, anon_11.trade_date, anon_11.correction, anon_11.stated_settlement_date, anon_11.stated_commission,
    anon_11.stated_tax, anon_11.street_reference, anon_11.account_class, anon_11.market_maker, anon_11.commission_schedule, anon_11.clearing_path, anon_11.calendar_key,
    anon_11.sale_fees, anon_11.gross_size, anon_11.sale, anon_11.settlement_ordinal, anon_11.settlement_date, anon_11.section_rate, anon_11.section_rounding,
    anon_11.section_exempt, anon_11.per_share, anon_11.cap, anon_11.taf_rounding, anon_11.taf_exempt, anon_11.taf_below, anon_12.tier_basis, anon_12.tier_from,
    anon_12.tier_below, anon_12.minimum, anon_12.maximum, anon_12.schedule_id, anon_12.tier_currency, anon_12.commission_per_share, anon_12.commission_rate,
    anon_12.schedule_from, anon_12.schedule_to
  FROM anon_11
  LEFT OUTER JOIN anon_12 ON anon_11.commission_schedule = anon_12.schedule_id AND anon_11.trade_date >= anon_12.schedule_from AND anon_11.trade_date <= anon_12.schedule_to
    AND (anon_12.tier_currency = anon_11.currency OR anon_12.tier_currency = '*') AND CASE WHEN (anon_12.tier_basis = 'QUANTITY') THEN anon_11.quantity
    ELSE CAST(anon_11.gross_size AS DECIMAL(18, 6)) END >= anon_12.tier_from AND CASE WHEN (anon_12.tier_basis = 'QUANTITY') THEN anon_11.quantity ELSE CAST(anon_11.gross_size AS DECIMAL(18, 6)) END < anon_12.tier_below
),
anon_9 AS (
  SELECT anon_10.sender, anon_10.chain, anon_10.root_trade_date, anon_10.exec_id, anon_10.version_exec_id, anon_10.account_id, anon_10.security_id, anon_10.side,
    anon_10.quantity, anon_10.price, anon_10.currency, anon_10.trade_time, anon_10.trade_date, anon_10.correction, anon_10.stated_settlement_date, anon_10.stated_commission,
    anon_10.stated_tax, anon_10.street_reference, anon_10.account_class, anon_10.market_maker, anon_10.commission_schedule, anon_10.clearing_path, anon_10.calendar_key,
    anon_10.sale_fees, anon_10.gross_size, anon_10.sale, anon_10.settlement_ordinal, anon_10.settlement_date, anon_10.section_rate, anon_10.section_rounding,
    anon_10.section_exempt, anon_10.per_share, anon_10.cap, anon_10.taf_rounding, anon_10.taf_exempt, anon_10.taf_below, anon_10.tier_basis, anon_10.tier_from,
    anon_10.tier_below, anon_10.minimum, anon_10.maximum, anon_10.schedule_id, anon_10.tier_currency, anon_10.commission_per_share, anon_10.commission_rate,
    anon_10.schedule_from, anon_10.schedule_to, CAST(round(CAST(CAST(anon_10.quantity AS DECIMAL(19, 6)) * anon_10.commission_per_share AS DECIMAL(38, 14)) + CAST(CAST(anon_10.gross_size AS DECIMAL(20, 6)) * anon_10.commission_rate AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)) AS commission_cents
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.sender, anon_9.chain, anon_9.root_trade_date, anon_9.exec_id, anon_9.version_exec_id, anon_9.account_id, anon_9.security_id, anon_9.side,
    anon_9.quantity, anon_9.price, anon_9.currency, anon_9.trade_time, anon_9.trade_date, anon_9.correction, anon_9.stated_settlement_date, anon_9.stated_commission,
    anon_9.stated_tax, anon_9.street_reference, anon_9.account_class, anon_9.market_maker, anon_9.commission_schedule, anon_9.clearing_path, anon_9.calendar_key,
    anon_9.sale_fees, anon_9.gross_size, anon_9.sale, anon_9.settlement_ordinal, anon_9.settlement_date, anon_9.section_rate, anon_9.section_rounding, anon_9.section_exempt,
    anon_9.per_share, anon_9.cap, anon_9.taf_rounding, anon_9.taf_exempt, anon_9.taf_below, anon_9.tier_basis, anon_9.tier_from, anon_9.tier_below, anon_9.minimum,
    anon_9.maximum, anon_9.schedule_id, anon_9.tier_currency, anon_9.commission_per_share, anon_9.commission_rate, anon_9.schedule_from, anon_9.schedule_to,
    anon_9.commission_cents, CASE WHEN (anon_9.commission_cents > anon_9.minimum) THEN anon_9.commission_cents ELSE anon_9.minimum END AS commission_least
  FROM anon_9
),
anon_7 AS (
  SELECT anon_8.sender, anon_8.chain, anon_8.root_trade_date, anon_8.exec_id, anon_8.version_exec_id, anon_8.account_id, anon_8.security_id, anon_8.side,
    anon_8.quantity, anon_8.price, anon_8.currency, anon_8.trade_time, anon_8.trade_date, anon_8.correction, anon_8.stated_settlement_date, anon_8.stated_commission,
    anon_8.stated_tax, anon_8.street_reference, anon_8.account_class, anon_8.market_maker, anon_8.commission_schedule, anon_8.clearing_path, anon_8.calendar_key,
    anon_8.sale_fees, anon_8.gross_size, anon_8.sale, anon_8.settlement_ordinal, anon_8.settlement_date, anon_8.section_rate, anon_8.section_rounding, anon_8.section_exempt,
    anon_8.per_share, anon_8.cap, anon_8.taf_rounding, anon_8.taf_exempt, anon_8.taf_below, anon_8.tier_basis, anon_8.tier_from, anon_8.tier_below, anon_8.minimum,
    anon_8.maximum, anon_8.schedule_id, anon_8.tier_currency, anon_8.commission_per_share, anon_8.commission_rate, anon_8.schedule_from, anon_8.schedule_to,
    anon_8.commission_cents, anon_8.commission_least, CAST(CASE WHEN (anon_8.commission_least < coalesce(anon_8.maximum, anon_8.commission_least)) THEN anon_8.commission_least
    ELSE coalesce(anon_8.maximum, anon_8.commission_least) END AS DECIMAL(18, 2)) AS commission_size
  FROM anon_8
),
anon_6 AS (
  SELECT anon_7.sender, anon_7.chain, anon_7.root_trade_date, anon_7.exec_id, anon_7.version_exec_id, anon_7.account_id, anon_7.security_id, anon_7.side,
    anon_7.quantity, anon_7.price, anon_7.currency, anon_7.trade_time, anon_7.trade_date, anon_7.correction, anon_7.stated_settlement_date, anon_7.stated_commission,
    anon_7.stated_tax, anon_7.street_reference, anon_7.account_class, anon_7.market_maker, anon_7.commission_schedule, anon_7.clearing_path, anon_7.calendar_key,
    anon_7.sale_fees, anon_7.gross_size, anon_7.sale, anon_7.settlement_ordinal, anon_7.settlement_date, anon_7.section_rate, anon_7.section_rounding, anon_7.section_exempt,
    anon_7.per_share, anon_7.cap, anon_7.taf_rounding, anon_7.taf_exempt, anon_7.taf_below, anon_7.tier_basis, anon_7.tier_from, anon_7.tier_below, anon_7.minimum,
    anon_7.maximum, anon_7.schedule_id, anon_7.tier_currency, anon_7.commission_per_share, anon_7.commission_rate, anon_7.schedule_from, anon_7.schedule_to,
    anon_7.commission_cents, anon_7.commission_least, anon_7.commission_size, CAST(CAST(anon_7.gross_size AS DECIMAL(20, 6)) * anon_7.section_rate AS DECIMAL(38, 14)) AS section_exact,
    CAST(round(CAST(CAST(anon_7.gross_size AS DECIMAL(20, 6)) * anon_7.section_rate AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)) AS section_cents, CAST(CAST(anon_7.quantity AS DECIMAL(20, 6)) * anon_7.per_share AS DECIMAL(38, 14)) AS taf_exact,
    CAST(round(CAST(CAST(anon_7.quantity AS DECIMAL(20, 6)) * anon_7.per_share AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)) AS taf_cents
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.sender, anon_6.chain, anon_6.root_trade_date, anon_6.exec_id, anon_6.version_exec_id, anon_6.account_id, anon_6.security_id, anon_6.side,
    anon_6.quantity, anon_6.price, anon_6.currency, anon_6.trade_time, anon_6.trade_date, anon_6.correction, anon_6.stated_settlement_date, anon_6.stated_commission,
    anon_6.stated_tax, anon_6.street_reference, anon_6.account_class, anon_6.market_maker, anon_6.commission_schedule, anon_6.clearing_path, anon_6.calendar_key,
    anon_6.sale_fees, anon_6.gross_size, anon_6.sale, anon_6.settlement_ordinal, anon_6.settlement_date, anon_6.section_rate, anon_6.section_rounding, anon_6.section_exempt,
    anon_6.per_share, anon_6.cap, anon_6.taf_rounding, anon_6.taf_exempt, anon_6.taf_below, anon_6.tier_basis, anon_6.tier_from, anon_6.tier_below, anon_6.minimum,
    anon_6.maximum, anon_6.schedule_id, anon_6.tier_currency, anon_6.commission_per_share, anon_6.commission_rate, anon_6.schedule_from, anon_6.schedule_to,
    anon_6.commission_cents, anon_6.commission_least, anon_6.commission_size, anon_6.section_exact, anon_6.section_cents, anon_6.taf_exact, anon_6.taf_cents,
    CASE WHEN (anon_6.sale = 0 OR anon_6.section_exempt = 'MARKET_MAKER' AND anon_6.market_maker = 'Y' OR anon_6.section_exempt = 'FIRM' AND anon_6.account_class = 'FIRM') THEN CAST(0 AS DECIMAL(18, 2))
    ELSE CAST(anon_6.section_cents + CASE WHEN (anon_6.section_rounding = 'UP' AND anon_6.section_cents < anon_6.section_exact) THEN CAST(0.01 AS DECIMAL(18, 2))
    ELSE CAST(0 AS DECIMAL(18, 2)) END AS DECIMAL(18, 2)) END AS section_31_size, CASE WHEN (anon_6.sale = 0 OR anon_6.taf_exempt = 'MARKET_MAKER' AND anon_6.market_maker = 'Y'
    OR anon_6.taf_exempt = 'FIRM' AND anon_6.account_class = 'FIRM' OR anon_6.taf_below = 1 AND anon_6.price < anon_6.per_share) THEN CAST(0 AS DECIMAL(18, 2))
    ELSE CASE WHEN (CAST(anon_6.taf_cents + CASE WHEN (anon_6.taf_rounding = 'UP' AND anon_6.taf_cents < anon_6.taf_exact) THEN CAST(0.01 AS DECIMAL(18, 2))
    ELSE CAST(0 AS DECIMAL(18, 2)) END AS DECIMAL(18, 2)) < anon_6.cap) THEN CAST(anon_6.taf_cents + CASE WHEN (anon_6.taf_rounding = 'UP' AND anon_6.taf_cents < anon_6.taf_exact) THEN CAST(0.01 AS DECIMAL(18, 2))
    ELSE CAST(0 AS DECIMAL(18, 2)) END AS DECIMAL(18, 2)) ELSE anon_6.cap END END AS taf_size
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.sender, anon_5.chain, anon_5.root_trade_date, anon_5.exec_id, anon_5.version_exec_id, anon_5.account_id, anon_5.security_id, anon_5.side,
    anon_5.quantity, anon_5.price, anon_5.currency, anon_5.trade_time, anon_5.trade_date, anon_5.correction, anon_5.stated_settlement_date, anon_5.stated_commission,
    anon_5.stated_tax, anon_5.street_reference, anon_5.account_class, anon_5.market_maker, anon_5.commission_schedule, anon_5.clearing_path, anon_5.calendar_key,
    anon_5.sale_fees, anon_5.gross_size, anon_5.sale, anon_5.settlement_ordinal, anon_5.settlement_date, anon_5.section_rate, anon_5.section_rounding, anon_5.section_exempt,
    anon_5.per_share, anon_5.cap, anon_5.taf_rounding, anon_5.taf_exempt, anon_5.taf_below, anon_5.tier_basis, anon_5.tier_from, anon_5.tier_below, anon_5.minimum,
    anon_5.maximum, anon_5.schedule_id, anon_5.tier_currency, anon_5.commission_per_share, anon_5.commission_rate, anon_5.schedule_from, anon_5.schedule_to,
    anon_5.commission_cents, anon_5.commission_least, anon_5.commission_size, anon_5.section_exact, anon_5.section_cents, anon_5.taf_exact, anon_5.taf_cents,
    anon_5.section_31_size, anon_5.taf_size, CASE WHEN (anon_5.calendar_key IS NULL) THEN 'NO_MARKET' WHEN (anon_5.settlement_ordinal IS NULL) THEN 'NO_CALENDAR_DAY'
    WHEN (anon_5.settlement_date IS NULL) THEN 'NO_SETTLEMENT_DATE' WHEN (anon_5.sale = 1 AND (anon_5.section_rounding IS NULL OR anon_5.taf_rounding IS NULL)) THEN 'NO_FEE_POLICY'
    WHEN (anon_5.minimum IS NULL) THEN 'NO_COMMISSION_RATE' WHEN (anon_5.sale = 1 AND anon_5.section_rate IS NULL AND NOT (anon_5.section_exempt = 'MARKET_MAKER'
    AND anon_5.market_maker = 'Y' OR anon_5.section_exempt = 'FIRM' AND anon_5.account_class = 'FIRM')) THEN 'NO_SECTION_31_RATE' WHEN (anon_5.sale = 1
    AND anon_5.cap IS NULL AND NOT (anon_5.taf_exempt = 'MARKET_MAKER' AND anon_5.market_maker = 'Y' OR anon_5.taf_exempt = 'FIRM' AND anon_5.account_class = 'FIRM')) THEN 'NO_TAF_RATE'
    ELSE NULL END AS reason
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.sender, anon_4.chain, anon_4.root_trade_date, anon_4.exec_id, anon_4.version_exec_id, anon_4.account_id, anon_4.security_id, anon_4.side,
    anon_4.quantity, anon_4.price, anon_4.currency, anon_4.trade_time, anon_4.trade_date, anon_4.correction, anon_4.stated_settlement_date, anon_4.stated_commission,
    anon_4.stated_tax, anon_4.street_reference, anon_4.account_class, anon_4.market_maker, anon_4.commission_schedule, anon_4.clearing_path, anon_4.calendar_key,
    anon_4.sale_fees, anon_4.gross_size, anon_4.sale, anon_4.settlement_ordinal, anon_4.settlement_date, anon_4.section_rate, anon_4.section_rounding, anon_4.section_exempt,
    anon_4.per_share, anon_4.cap, anon_4.taf_rounding, anon_4.taf_exempt, anon_4.taf_below, anon_4.tier_basis, anon_4.tier_from, anon_4.tier_below, anon_4.minimum,
    anon_4.maximum, anon_4.schedule_id, anon_4.tier_currency, anon_4.commission_per_share, anon_4.commission_rate, anon_4.schedule_from, anon_4.schedule_to,
    anon_4.commission_cents, anon_4.commission_least, anon_4.commission_size, anon_4.section_exact, anon_4.section_cents, anon_4.taf_exact, anon_4.taf_cents,
    anon_4.section_31_size, anon_4.taf_size, anon_4.reason
  FROM anon_4
  WHERE anon_4.reason IS NOT NULL
),
anon_2 AS (
  SELECT anon_3.sender, anon_3.chain, anon_3.root_trade_date, anon_3.exec_id, anon_3.version_exec_id, anon_3.account_id, anon_3.security_id, anon_3.side,
    anon_3.quantity, anon_3.price, anon_3.currency, anon_3.trade_time, anon_3.trade_date, anon_3.correction, anon_3.stated_settlement_date, anon_3.stated_commission,
    anon_3.stated_tax, anon_3.street_reference, anon_3.account_class, anon_3.market_maker, anon_3.commission_schedule, anon_3.clearing_path, anon_3.calendar_key,
    anon_3.sale_fees, anon_3.gross_size, anon_3.sale, anon_3.settlement_ordinal, anon_3.settlement_date, anon_3.section_rate, anon_3.section_rounding, anon_3.section_exempt,
    anon_3.per_share, anon_3.cap, anon_3.taf_rounding, anon_3.taf_exempt, anon_3.taf_below, anon_3.tier_basis, anon_3.tier_from, anon_3.tier_below, anon_3.minimum,
    anon_3.maximum, anon_3.schedule_id, anon_3.tier_currency, anon_3.commission_per_share, anon_3.commission_rate, anon_3.schedule_from, anon_3.schedule_to,
    anon_3.commission_cents, anon_3.commission_least, anon_3.commission_size, anon_3.section_exact, anon_3.section_cents, anon_3.taf_exact, anon_3.taf_cents,
    anon_3.section_31_size, anon_3.taf_size, anon_3.reason, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.sender, anon_2.chain, CAST(anon_2.root_trade_date AS DATE) AS root_trade_date, anon_2.exec_id, anon_2.version_exec_id, anon_2.account_id,
    anon_2.security_id, anon_2.side, CAST(anon_2.quantity AS DECIMAL(18, 6)) AS quantity, CAST(anon_2.price AS DECIMAL(18, 8)) AS price, anon_2.currency,
    CAST(anon_2.trade_time AS DATETIME2(6)) AS trade_time, CAST(anon_2.trade_date AS DATE) AS trade_date, anon_2.correction, CAST(anon_2.stated_settlement_date AS DATE) AS stated_settlement_date,
    CAST(anon_2.stated_commission AS DECIMAL(18, 8)) AS stated_commission, CAST(anon_2.stated_tax AS DECIMAL(18, 8)) AS stated_tax, anon_2.street_reference,
    anon_2.reason, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.sender, anon_1.chain, anon_1.root_trade_date, anon_1.exec_id, anon_1.version_exec_id, anon_1.account_id, anon_1.security_id, anon_1.side,
  anon_1.quantity, anon_1.price, anon_1.currency, anon_1.trade_time, anon_1.trade_date, anon_1.correction, anon_1.stated_settlement_date, anon_1.stated_commission,
  anon_1.stated_tax, anon_1.street_reference, anon_1.reason, anon_1.known_date
FROM anon_1
