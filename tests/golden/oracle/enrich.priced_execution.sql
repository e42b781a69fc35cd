WITH
anon_23 AS (
  SELECT execution.file_id, execution.line_number, execution.sender, execution.chain, execution.trade_date, execution.exec_id, execution.action, execution.ref_exec_id,
    execution.root_trade_date, execution.root_exec_id, execution.account_id, execution.security_id, execution.side, execution.quantity, execution.price,
    execution.currency, execution.capacity, execution.trade_time, execution.sending_time, execution.stated_settlement_date, execution.stated_commission,
    execution.stated_tax, execution.cross_reference, execution.street_reference, execution.status, execution.reason, execution.live, execution.known_date
  FROM execution
  WHERE execution.live = 'Y'
),
anon_21 AS (
  SELECT anon_23.sender, anon_23.chain, anon_23.root_trade_date, anon_23.account_id, anon_23.security_id, anon_23.side, anon_23.quantity, anon_23.price,
    anon_23.currency, anon_23.trade_time, anon_23.trade_date, anon_23.stated_settlement_date, anon_23.stated_commission, anon_23.stated_tax, anon_23.street_reference,
    anon_23.root_exec_id AS exec_id, anon_23.exec_id AS version_exec_id
  FROM anon_23
),
anon_29 AS (
  SELECT execution.file_id, execution.line_number, execution.sender, execution.chain, execution.trade_date, execution.exec_id, execution.action, execution.ref_exec_id,
    execution.root_trade_date, execution.root_exec_id, execution.account_id, execution.security_id, execution.side, execution.quantity, execution.price,
    execution.currency, execution.capacity, execution.trade_time, execution.sending_time, execution.stated_settlement_date, execution.stated_commission,
    execution.stated_tax, execution.cross_reference, execution.street_reference, execution.status, execution.reason, execution.live, execution.known_date
  FROM execution
  WHERE execution.action != 'NEW' AND execution.status IN ('accepted', 'superseded')
),
anon_28 AS (
  SELECT anon_29.sender, anon_29.chain, anon_29.root_trade_date, anon_29.root_exec_id AS exec_id
  FROM anon_29
),
anon_27 AS (
  SELECT DISTINCT anon_28.sender, anon_28.chain, anon_28.root_trade_date, anon_28.exec_id
  FROM anon_28
),
anon_26 AS (
  SELECT recent_trade.sender, recent_trade.chain, recent_trade.root_trade_date, recent_trade.exec_id, recent_trade.version_exec_id, recent_trade.entry,
    recent_trade.trade_date, recent_trade.account_id, recent_trade.account_class, recent_trade.market_maker, recent_trade.security_id, recent_trade.clearing_path,
    recent_trade.side, recent_trade.quantity, recent_trade.price, recent_trade.currency, recent_trade.gross, recent_trade.commission, recent_trade.section_31_fee,
    recent_trade.taf_fee, recent_trade.net_money, recent_trade.trade_time, recent_trade.settlement_date, recent_trade.clearing_date, recent_trade.street_reference,
    recent_trade.known_date
  FROM recent_trade
  JOIN anon_27 ON recent_trade.sender = anon_27.sender AND recent_trade.chain = anon_27.chain AND recent_trade.root_trade_date = anon_27.root_trade_date
    AND recent_trade.exec_id = anon_27.exec_id
),
anon_25 AS (
  SELECT anon_26.sender, anon_26.chain, anon_26.root_trade_date, anon_26.exec_id
  FROM anon_26
),
anon_24 AS (
  SELECT DISTINCT anon_25.sender, anon_25.chain, anon_25.root_trade_date, anon_25.exec_id
  FROM anon_25
),
anon_22 AS (
  SELECT anon_24.sender, anon_24.chain, anon_24.root_trade_date, anon_24.exec_id, 'Y' AS booked
  FROM anon_24
),
anon_20 AS (
  SELECT anon_21.sender, anon_21.chain, anon_21.root_trade_date, anon_21.account_id, anon_21.security_id, anon_21.side, anon_21.quantity, anon_21.price,
    anon_21.currency, anon_21.trade_time, anon_21.trade_date, anon_21.stated_settlement_date, anon_21.stated_commission, anon_21.stated_tax, anon_21.street_reference,
    anon_21.exec_id, anon_21.version_exec_id, anon_22.booked
  FROM anon_21
  LEFT OUTER JOIN anon_22 ON anon_21.sender = anon_22.sender AND anon_21.chain = anon_22.chain AND anon_21.root_trade_date = anon_22.root_trade_date AND anon_21.exec_id = anon_22.exec_id
),
anon_19 AS (
  SELECT anon_20.sender, anon_20.chain, anon_20.root_trade_date, anon_20.account_id, anon_20.security_id, anon_20.side, anon_20.quantity, anon_20.price,
    anon_20.currency, anon_20.trade_time, anon_20.trade_date, anon_20.stated_settlement_date, anon_20.stated_commission, anon_20.stated_tax, anon_20.street_reference,
    anon_20.exec_id, anon_20.version_exec_id, anon_20.booked, coalesce(anon_20.booked, 'N') AS correction
  FROM anon_20
),
anon_18 AS (
  SELECT anon_19.sender, anon_19.chain, anon_19.root_trade_date, anon_19.exec_id, anon_19.version_exec_id, anon_19.account_id, anon_19.security_id, anon_19.side,
    anon_19.quantity, anon_19.price, anon_19.currency, anon_19.trade_time, anon_19.trade_date, anon_19.correction, anon_19.stated_settlement_date, anon_19.stated_commission,
    anon_19.stated_tax, anon_19.street_reference
  FROM anon_19
),
anon_31 AS (
  SELECT previous_stopped_execution.sender, previous_stopped_execution.chain, previous_stopped_execution.root_trade_date, previous_stopped_execution.exec_id,
    previous_stopped_execution.version_exec_id, previous_stopped_execution.account_id, previous_stopped_execution.security_id, previous_stopped_execution.side,
    previous_stopped_execution.quantity, previous_stopped_execution.price, previous_stopped_execution.currency, previous_stopped_execution.trade_time, previous_stopped_execution.trade_date,
    previous_stopped_execution.correction, previous_stopped_execution.stated_settlement_date, previous_stopped_execution.stated_commission, previous_stopped_execution.stated_tax,
    previous_stopped_execution.street_reference, previous_stopped_execution.reason, previous_stopped_execution.known_date
  FROM previous_stopped_execution
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_32
    FROM anon_27
    WHERE previous_stopped_execution.sender = anon_27.sender AND previous_stopped_execution.chain = anon_27.chain AND previous_stopped_execution.root_trade_date = anon_27.root_trade_date
      AND previous_stopped_execution.exec_id = anon_27.exec_id
  ))
),
anon_30 AS (
  SELECT anon_31.sender, anon_31.chain, anon_31.root_trade_date, anon_31.exec_id, anon_31.version_exec_id, anon_31.account_id, anon_31.security_id, anon_31.side,
    anon_31.quantity, anon_31.price, anon_31.currency, anon_31.trade_time, anon_31.trade_date, anon_31.correction, anon_31.stated_settlement_date, anon_31.stated_commission,
    anon_31.stated_tax, anon_31.street_reference
  FROM anon_31
),
anon_16 AS (
  SELECT anon_18.sender, anon_18.chain, anon_18.root_trade_date, anon_18.exec_id, anon_18.version_exec_id, anon_18.account_id, anon_18.security_id, anon_18.side,
    anon_18.quantity, anon_18.price, anon_18.currency, anon_18.trade_time, anon_18.trade_date, anon_18.correction, anon_18.stated_settlement_date, anon_18.stated_commission,
    anon_18.stated_tax, anon_18.street_reference
  FROM anon_18
  UNION ALL
  SELECT anon_30.sender, anon_30.chain, anon_30.root_trade_date, anon_30.exec_id, anon_30.version_exec_id, anon_30.account_id, anon_30.security_id, anon_30.side,
    anon_30.quantity, anon_30.price, anon_30.currency, anon_30.trade_time, anon_30.trade_date, anon_30.correction, anon_30.stated_settlement_date, anon_30.stated_commission,
    anon_30.stated_tax, anon_30.street_reference
  FROM anon_30
),
anon_17 AS (
  SELECT account.account_id, account.account_class, account.market_maker, account.commission_schedule
  FROM account
),
anon_14 AS (
  SELECT anon_16.sender, anon_16.chain, anon_16.root_trade_date, anon_16.exec_id, anon_16.version_exec_id, anon_16.account_id, anon_16.security_id, anon_16.side,
    anon_16.quantity, anon_16.price, anon_16.currency, anon_16.trade_time, anon_16.trade_date, anon_16.correction, anon_16.stated_settlement_date, anon_16.stated_commission,
    anon_16.stated_tax, anon_16.street_reference, anon_17.account_class, anon_17.market_maker, anon_17.commission_schedule
  FROM anon_16
  JOIN anon_17 ON anon_16.account_id = anon_17.account_id
),
anon_34 AS (
  SELECT security.security_id, security.clearing_path, coalesce(security.market, 'US') AS market
  FROM security
),
anon_35 AS (
  SELECT own_market.market, own_market.sale_fees, own_market.calendar_key AS own_calendar
  FROM own_market
),
anon_33 AS (
  SELECT anon_34.security_id, anon_34.clearing_path, anon_34.market, anon_35.sale_fees, anon_35.own_calendar
  FROM anon_34
  LEFT OUTER JOIN anon_35 ON anon_34.market = anon_35.market
),
anon_15 AS (
  SELECT anon_33.security_id, anon_33.clearing_path, CASE WHEN (anon_33.market = 'US') THEN 'US.NSCC' ELSE anon_33.own_calendar END AS calendar_key, coalesce(anon_33.sale_fees, 1) AS sale_fees
  FROM anon_33
),
anon_13 AS (
  SELECT anon_14.sender, anon_14.chain, anon_14.root_trade_date, anon_14.exec_id, anon_14.version_exec_id, anon_14.account_id, anon_14.security_id, anon_14.side,
    anon_14.quantity, anon_14.price, anon_14.currency, anon_14.trade_time, anon_14.trade_date, anon_14.correction, anon_14.stated_settlement_date, anon_14.stated_commission,
    anon_14.stated_tax, anon_14.street_reference, anon_14.account_class, anon_14.market_maker, anon_14.commission_schedule, anon_15.clearing_path, anon_15.calendar_key,
    anon_15.sale_fees
  FROM anon_14
  JOIN anon_15 ON anon_14.security_id = anon_15.security_id
),
anon_11 AS (
  SELECT anon_13.sender, anon_13.chain, anon_13.root_trade_date, anon_13.exec_id, anon_13.version_exec_id, anon_13.account_id, anon_13.security_id, anon_13.side,
    anon_13.quantity, anon_13.price, anon_13.currency, anon_13.trade_time, anon_13.trade_date, anon_13.correction, anon_13.stated_settlement_date, anon_13.stated_commission,
    anon_13.stated_tax, anon_13.street_reference, anon_13.account_class, anon_13.market_maker, anon_13.commission_schedule, anon_13.clearing_path, anon_13.calendar_key,
    anon_13.sale_fees, CAST(round(CAST(CAST(anon_13.quantity AS NUMBER(19, 6)) * anon_13.price AS NUMBER(38, 14)), 2) AS NUMBER(18, 2)) AS gross_size, CASE
    WHEN (anon_13.side = 'BUY') THEN 0 ELSE anon_13.sale_fees END AS sale
  FROM anon_13
),
anon_57 AS (
  SELECT execution.file_id, execution.line_number, execution.sender, execution.chain, execution.trade_date, execution.exec_id, execution.action, execution.ref_exec_id,
    execution.root_trade_date, execution.root_exec_id, execution.account_id, execution.security_id, execution.side, execution.quantity, execution.price,
    execution.currency, execution.capacity, execution.trade_time, execution.sending_time, execution.stated_settlement_date, execution.stated_commission,
    execution.stated_tax, execution.cross_reference, execution.street_reference, execution.status, execution.reason, execution.live, execution.known_date
  FROM execution
  WHERE execution.live = 'Y'
),
anon_56 AS (
  SELECT anon_57.trade_date
  FROM anon_57
),
anon_55 AS (
  SELECT DISTINCT anon_56.trade_date
  FROM anon_56
),
anon_58 AS (
  SELECT previous_stopped_execution.trade_date
  FROM previous_stopped_execution
),
anon_54 AS (
  SELECT anon_55.trade_date
  FROM anon_55
  UNION ALL
  SELECT anon_58.trade_date
  FROM anon_58
),
anon_53 AS (
  SELECT DISTINCT anon_54.trade_date
  FROM anon_54
),
anon_51 AS (
  SELECT anon_53.trade_date, 'US.NSCC' AS calendar_key
  FROM anon_53
),
anon_52 AS (
  SELECT calendar_day.calendar_key, calendar_day.settlement_ordinal, calendar_day.day AS trade_date
  FROM calendar_day
),
anon_49 AS (
  SELECT anon_51.trade_date, anon_51.calendar_key, anon_52.settlement_ordinal
  FROM anon_51
  LEFT OUTER JOIN anon_52 ON anon_51.calendar_key = anon_52.calendar_key AND anon_51.trade_date = anon_52.trade_date
),
anon_50 AS (
  SELECT settlement_cycle.calendar_key, settlement_cycle.valid_from, settlement_cycle.valid_to, settlement_cycle.cycle_days
  FROM settlement_cycle
),
anon_48 AS (
  SELECT anon_49.trade_date, anon_49.calendar_key, anon_49.settlement_ordinal, anon_50.valid_from, anon_50.valid_to, anon_50.cycle_days
  FROM anon_49
  LEFT OUTER JOIN anon_50 ON anon_49.calendar_key = anon_50.calendar_key AND anon_49.trade_date >= anon_50.valid_from AND anon_49.trade_date <= anon_50.valid_to
),
anon_46 AS (
  SELECT anon_48.trade_date, anon_48.calendar_key, anon_48.settlement_ordinal, anon_48.valid_from, anon_48.valid_to, anon_48.cycle_days, anon_48.settlement_ordinal + anon_48.cycle_days AS due_ordinal
  FROM anon_48
),
anon_59 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.is_settlement_day = 1
),
anon_47 AS (
  SELECT anon_59.calendar_key, anon_59.settlement_ordinal AS due_ordinal, anon_59.day AS settlement_date
  FROM anon_59
),
anon_45 AS (
  SELECT anon_46.trade_date, anon_46.calendar_key, anon_46.settlement_ordinal, anon_46.valid_from, anon_46.valid_to, anon_46.cycle_days, anon_46.due_ordinal,
    anon_47.settlement_date
  FROM anon_46
  LEFT OUTER JOIN anon_47 ON anon_46.calendar_key = anon_47.calendar_key AND anon_46.due_ordinal = anon_47.due_ordinal
),
anon_43 AS (
  SELECT anon_45.trade_date, anon_45.calendar_key, anon_45.settlement_ordinal, anon_45.settlement_date
  FROM anon_45
),
anon_44 AS (
  SELECT section_31_rate.valid_from AS section_from, section_31_rate.valid_to AS section_to, section_31_rate.rate AS section_rate
  FROM section_31_rate
),
anon_41 AS (
  SELECT anon_43.trade_date, anon_43.calendar_key, anon_43.settlement_ordinal, anon_43.settlement_date, anon_44.section_from, anon_44.section_to, anon_44.section_rate
  FROM anon_43
  LEFT OUTER JOIN anon_44 ON anon_43.settlement_date >= anon_44.section_from AND anon_43.settlement_date <= anon_44.section_to
),
anon_42 AS (
  SELECT taf_rate.per_share, taf_rate.cap, taf_rate.valid_from AS taf_from, taf_rate.valid_to AS taf_to
  FROM taf_rate
),
anon_39 AS (
  SELECT anon_41.trade_date, anon_41.calendar_key, anon_41.settlement_ordinal, anon_41.settlement_date, anon_41.section_from, anon_41.section_to, anon_41.section_rate,
    anon_42.per_share, anon_42.cap, anon_42.taf_from, anon_42.taf_to
  FROM anon_41
  LEFT OUTER JOIN anon_42 ON anon_41.trade_date >= anon_42.taf_from AND anon_41.trade_date <= anon_42.taf_to
),
anon_60 AS (
  SELECT fee_policy.fee, fee_policy.valid_from, fee_policy.valid_to, fee_policy.rounding_mode, fee_policy.aggregation, fee_policy.charged_side, fee_policy.date_basis,
    fee_policy.exempt_accounts, fee_policy.exempt_below_rate, fee_policy.source, fee_policy.evidence, fee_policy.origin
  FROM fee_policy
  WHERE fee_policy.fee = 'SECTION_31'
),
anon_40 AS (
  SELECT anon_60.valid_from AS section_policy_from, anon_60.valid_to AS section_policy_to, anon_60.rounding_mode AS section_rounding, anon_60.exempt_accounts AS section_exempt,
    anon_60.exempt_below_rate AS section_below
  FROM anon_60
),
anon_37 AS (
  SELECT anon_39.trade_date, anon_39.calendar_key, anon_39.settlement_ordinal, anon_39.settlement_date, anon_39.section_from, anon_39.section_to, anon_39.section_rate,
    anon_39.per_share, anon_39.cap, anon_39.taf_from, anon_39.taf_to, anon_40.section_policy_from, anon_40.section_policy_to, anon_40.section_rounding,
    anon_40.section_exempt, anon_40.section_below
  FROM anon_39
  LEFT OUTER JOIN anon_40 ON anon_39.trade_date >= anon_40.section_policy_from AND anon_39.trade_date <= anon_40.section_policy_to
),
anon_61 AS (
  SELECT fee_policy.fee, fee_policy.valid_from, fee_policy.valid_to, fee_policy.rounding_mode, fee_policy.aggregation, fee_policy.charged_side, fee_policy.date_basis,
    fee_policy.exempt_accounts, fee_policy.exempt_below_rate, fee_policy.source, fee_policy.evidence, fee_policy.origin
  FROM fee_policy
  WHERE fee_policy.fee = 'TAF'
),
anon_38 AS (
  SELECT anon_61.valid_from AS taf_policy_from, anon_61.valid_to AS taf_policy_to, anon_61.rounding_mode AS taf_rounding, anon_61.exempt_accounts AS taf_exempt,
    anon_61.exempt_below_rate AS taf_below
  FROM anon_61
),
anon_36 AS (
  SELECT anon_37.trade_date, anon_37.calendar_key, anon_37.settlement_ordinal, anon_37.settlement_date, anon_37.section_from, anon_37.section_to, anon_37.section_rate,
    anon_37.per_share, anon_37.cap, anon_37.taf_from, anon_37.taf_to, anon_37.section_policy_from, anon_37.section_policy_to, anon_37.section_rounding,
    anon_37.section_exempt, anon_37.section_below, anon_38.taf_policy_from, anon_38.taf_policy_to, anon_38.taf_rounding, anon_38.taf_exempt, anon_38.taf_below
  FROM anon_37
  LEFT OUTER JOIN anon_38 ON anon_37.trade_date >= anon_38.taf_policy_from AND anon_37.trade_date <= anon_38.taf_policy_to
),
anon_12 AS (
  SELECT anon_36.trade_date, anon_36.settlement_ordinal, anon_36.settlement_date, anon_36.section_rate, anon_36.section_rounding, anon_36.section_exempt,
    anon_36.per_share, anon_36.cap, anon_36.taf_rounding, anon_36.taf_exempt, anon_36.taf_below
  FROM anon_36
),
anon_9 AS (
  SELECT anon_11.sender, anon_11.chain, anon_11.root_trade_date, anon_11.exec_id, anon_11.version_exec_id, anon_11.account_id, anon_11.security_id, anon_11.side,
    anon_11.quantity, anon_11.price, anon_11.currency, anon_11.trade_time, anon_11.trade_date, anon_11.correction, anon_11.stated_settlement_date, anon_11.stated_commission,
    anon_11.stated_tax, anon_11.street_reference, anon_11.account_class, anon_11.market_maker, anon_11.commission_schedule, anon_11.clearing_path, anon_11.calendar_key,
    anon_11.sale_fees, anon_11.gross_size, anon_11.sale, anon_12.settlement_ordinal, anon_12.settlement_date, anon_12.section_rate, anon_12.section_rounding,
    anon_12.section_exempt, anon_12.per_share, anon_12.cap, anon_12.taf_rounding, anon_12.taf_exempt, anon_12.taf_below
  FROM anon_11
  LEFT OUTER JOIN anon_12 ON anon_11.trade_date = anon_12.trade_date
),
anon_10 AS (
  SELECT commission_schedule.tier_basis, commission_schedule.tier_from, commission_schedule.tier_below, commission_schedule.minimum, commission_schedule.maximum,
    commission_schedule.schedule_id, CASE WHEN (commission_schedule.currency = '-') THEN 'USD' ELSE commission_schedule.currency END AS tier_currency, commission_schedule.per_share AS commission_per_share,
    commission_schedule.rate AS commission_rate, commission_schedule.valid_from AS schedule_from, commission_schedule.valid_to AS schedule_to
  FROM commission_schedule
),
anon_8 AS (
  SELECT anon_9.sender, anon_9.chain, anon_9.root_trade_date, anon_9.exec_id, anon_9.version_exec_id, anon_9.account_id, anon_9.security_id, anon_9.side,
    anon_9.quantity, anon_9.price, anon_9.currency, anon_9.trade_time, anon_9.trade_date, anon_9.correction, anon_9.stated_settlement_date, anon_9.stated_commission,
    anon_9.stated_tax, anon_9.street_reference, anon_9.account_class, anon_9.market_maker, anon_9.commission_schedule, anon_9.clearing_path, anon_9.calendar_key,
    anon_9.sale_fees, anon_9.gross_size, anon_9.sale, anon_9.settlement_ordinal, anon_9.settlement_date, anon_9.section_rate, anon_9.section_rounding, anon_9.section_exempt,
    anon_9.per_share, anon_9.cap, anon_9.taf_rounding, anon_9.taf_exempt, anon_9.taf_below, anon_10.tier_basis, anon_10.tier_from, anon_10.tier_below, anon_10.minimum,
    anon_10.maximum, anon_10.schedule_id, anon_10.tier_currency, anon_10.commission_per_share, anon_10.commission_rate, anon_10.schedule_from, anon_10.schedule_to
  FROM anon_9
  LEFT OUTER JOIN anon_10 ON anon_9.commission_schedule = anon_10.schedule_id AND anon_9.trade_date >= anon_10.schedule_from AND anon_9.trade_date <= anon_10.schedule_to
    AND (anon_10.tier_currency = anon_9.currency OR anon_10.tier_currency = '*') AND CASE WHEN (anon_10.tier_basis = 'QUANTITY') THEN anon_9.quantity ELSE CAST(anon_9.gross_size AS NUMBER(18, 6)) END >= anon_10.tier_from
    AND CASE WHEN (anon_10.tier_basis = 'QUANTITY') THEN anon_9.quantity ELSE CAST(anon_9.gross_size AS NUMBER(18, 6)) END < anon_10.tier_below
),
anon_7 AS (
  SELECT anon_8.sender, anon_8.chain, anon_8.root_trade_date, anon_8.exec_id, anon_8.version_exec_id, anon_8.account_id, anon_8.security_id, anon_8.side,
    anon_8.quantity, anon_8.price, anon_8.currency, anon_8.trade_time, anon_8.trade_date, anon_8.correction, anon_8.stated_settlement_date, anon_8.stated_commission,
    anon_8.stated_tax, anon_8.street_reference, anon_8.account_class, anon_8.market_maker, anon_8.commission_schedule, anon_8.clearing_path, anon_8.calendar_key,
    anon_8.sale_fees, anon_8.gross_size, anon_8.sale, anon_8.settlement_ordinal, anon_8.settlement_date, anon_8.section_rate, anon_8.section_rounding, anon_8.section_exempt,
    anon_8.per_share, anon_8.cap, anon_8.taf_rounding, anon_8.taf_exempt, anon_8.taf_below, anon_8.tier_basis, anon_8.tier_from, anon_8.tier_below, anon_8.minimum,
    anon_8.maximum, anon_8.schedule_id, anon_8.tier_currency, anon_8.commission_per_share, anon_8.commission_rate, anon_8.schedule_from, anon_8.schedule_to,
    CAST(round(CAST(CAST(anon_8.quantity AS NUMBER(19, 6)) * anon_8.commission_per_share AS NUMBER(38, 14)) + CAST(CAST(anon_8.gross_size AS NUMBER(20, 6)) * anon_8.commission_rate AS NUMBER(38, 14)), 2) AS NUMBER(18, 2)) AS commission_cents
  FROM anon_8
),
anon_6 AS (
  SELECT anon_7.sender, anon_7.chain, anon_7.root_trade_date, anon_7.exec_id, anon_7.version_exec_id, anon_7.account_id, anon_7.security_id, anon_7.side,
    anon_7.quantity, anon_7.price, anon_7.currency, anon_7.trade_time, anon_7.trade_date, anon_7.correction, anon_7.stated_settlement_date, anon_7.stated_commission,
    anon_7.stated_tax, anon_7.street_reference, anon_7.account_class, anon_7.market_maker, anon_7.commission_schedule, anon_7.clearing_path, anon_7.calendar_key,
    anon_7.sale_fees, anon_7.gross_size, anon_7.sale, anon_7.settlement_ordinal, anon_7.settlement_date, anon_7.section_rate, anon_7.section_rounding, anon_7.section_exempt,
    anon_7.per_share, anon_7.cap, anon_7.taf_rounding, anon_7.taf_exempt, anon_7.taf_below, anon_7.tier_basis, anon_7.tier_from, anon_7.tier_below, anon_7.minimum,
    anon_7.maximum, anon_7.schedule_id, anon_7.tier_currency, anon_7.commission_per_share, anon_7.commission_rate, anon_7.schedule_from, anon_7.schedule_to,
    anon_7.commission_cents, CASE WHEN (anon_7.commission_cents > anon_7.minimum) THEN anon_7.commission_cents ELSE anon_7.minimum END AS commission_least
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.sender, anon_6.chain, anon_6.root_trade_date, anon_6.exec_id, anon_6.version_exec_id, anon_6.account_id, anon_6.security_id, anon_6.side,
    anon_6.quantity, anon_6.price, anon_6.currency, anon_6.trade_time, anon_6.trade_date, anon_6.correction, anon_6.stated_settlement_date, anon_6.stated_commission,
    anon_6.stated_tax, anon_6.street_reference, anon_6.account_class, anon_6.market_maker, anon_6.commission_schedule, anon_6.clearing_path, anon_6.calendar_key,
    anon_6.sale_fees, anon_6.gross_size, anon_6.sale, anon_6.settlement_ordinal, anon_6.settlement_date, anon_6.section_rate, anon_6.section_rounding, anon_6.section_exempt,
    anon_6.per_share, anon_6.cap, anon_6.taf_rounding, anon_6.taf_exempt, anon_6.taf_below, anon_6.tier_basis, anon_6.tier_from, anon_6.tier_below, anon_6.minimum,
    anon_6.maximum, anon_6.schedule_id, anon_6.tier_currency, anon_6.commission_per_share, anon_6.commission_rate, anon_6.schedule_from, anon_6.schedule_to,
    anon_6.commission_cents, anon_6.commission_least, CAST(CASE WHEN (anon_6.commission_least < coalesce(anon_6.maximum, anon_6.commission_least)) THEN anon_6.commission_least
    ELSE coalesce(anon_6.maximum, anon_6.commission_least) END AS NUMBER(18, 2)) AS commission_size
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.sender, anon_5.chain, anon_5.root_trade_date, anon_5.exec_id, anon_5.version_exec_id, anon_5.account_id, anon_5.security_id, anon_5.side,
    anon_5.quantity, anon_5.price, anon_5.currency, anon_5.trade_time, anon_5.trade_date, anon_5.correction, anon_5.stated_settlement_date, anon_5.stated_commission,
    anon_5.stated_tax, anon_5.street_reference, anon_5.account_class, anon_5.market_maker, anon_5.commission_schedule, anon_5.clearing_path, anon_5.calendar_key,
    anon_5.sale_fees, anon_5.gross_size, anon_5.sale, anon_5.settlement_ordinal, anon_5.settlement_date, anon_5.section_rate, anon_5.section_rounding, anon_5.section_exempt,
    anon_5.per_share, anon_5.cap, anon_5.taf_rounding, anon_5.taf_exempt, anon_5.taf_below, anon_5.tier_basis, anon_5.tier_from, anon_5.tier_below, anon_5.minimum,
    anon_5.maximum, anon_5.schedule_id, anon_5.tier_currency, anon_5.commission_per_share, anon_5.commission_rate, anon_5.schedule_from, anon_5.schedule_to,
    anon_5.commission_cents, anon_5.commission_least, anon_5.commission_size, CAST(CAST(anon_5.gross_size AS NUMBER(20, 6)) * anon_5.section_rate AS NUMBER(38, 14)) AS section_exact,
    CAST(round(CAST(CAST(anon_5.gross_size AS NUMBER(20, 6)) * anon_5.section_rate AS NUMBER(38, 14)), 2) AS NUMBER(18, 2)) AS section_cents, CAST(CAST(anon_5.quantity AS NUMBER(20, 6)) * anon_5.per_share AS NUMBER(38, 14)) AS taf_exact,
    CAST(round(CAST(CAST(anon_5.quantity AS NUMBER(20, 6)) * anon_5.per_share AS NUMBER(38, 14)), 2) AS NUMBER(18, 2)) AS taf_cents
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
    CASE WHEN (anon_4.sale = 0 OR anon_4.section_exempt = 'MARKET_MAKER' AND anon_4.market_maker = 'Y' OR anon_4.section_exempt = 'FIRM' AND anon_4.account_class = 'FIRM') THEN CAST(0 AS NUMBER(18, 2))
    ELSE CAST(anon_4.section_cents + CASE WHEN (anon_4.section_rounding = 'UP' AND anon_4.section_cents < anon_4.section_exact) THEN CAST(0.01 AS NUMBER(18, 2))
    ELSE CAST(0 AS NUMBER(18, 2)) END AS NUMBER(18, 2)) END AS section_31_size, CASE WHEN (anon_4.sale = 0 OR anon_4.taf_exempt = 'MARKET_MAKER' AND anon_4.market_maker = 'Y'
    OR anon_4.taf_exempt = 'FIRM' AND anon_4.account_class = 'FIRM' OR anon_4.taf_below = 1 AND anon_4.price < anon_4.per_share) THEN CAST(0 AS NUMBER(18, 2))
    ELSE CASE WHEN (CAST(anon_4.taf_cents + CASE WHEN (anon_4.taf_rounding = 'UP' AND anon_4.taf_cents < anon_4.taf_exact) THEN CAST(0.01 AS NUMBER(18, 2))
    ELSE CAST(0 AS NUMBER(18, 2)) END AS NUMBER(18, 2)) < anon_4.cap) THEN CAST(anon_4.taf_cents + CASE WHEN (anon_4.taf_rounding = 'UP' AND anon_4.taf_cents < anon_4.taf_exact) THEN CAST(0.01 AS NUMBER(18, 2))
    ELSE CAST(0 AS NUMBER(18, 2)) END AS NUMBER(18, 2)) ELSE anon_4.cap END END AS taf_size
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.sender, anon_3.chain, anon_3.root_trade_date, anon_3.exec_id, anon_3.version_exec_id, anon_3.account_id, anon_3.security_id, anon_3.side,
    anon_3.quantity, anon_3.price, anon_3.currency, anon_3.trade_time, anon_3.trade_date, anon_3.correction, anon_3.stated_settlement_date, anon_3.stated_commission,
    anon_3.stated_tax, anon_3.street_reference, anon_3.account_class, anon_3.market_maker, anon_3.commission_schedule, anon_3.clearing_path, anon_3.calendar_key,
    anon_3.sale_fees, anon_3.gross_size, anon_3.sale, anon_3.settlement_ordinal, anon_3.settlement_date, anon_3.section_rate, anon_3.section_rounding, anon_3.section_exempt,
    anon_3.per_share, anon_3.cap, anon_3.taf_rounding, anon_3.taf_exempt, anon_3.taf_below, anon_3.tier_basis, anon_3.tier_from, anon_3.tier_below, anon_3.minimum,
    anon_3.maximum, anon_3.schedule_id, anon_3.tier_currency, anon_3.commission_per_share, anon_3.commission_rate, anon_3.schedule_from, anon_3.schedule_to,
    anon_3.commission_cents, anon_3.commission_least, anon_3.commission_size, anon_3.section_exact, anon_3.section_cents, anon_3.taf_exact, anon_3.taf_cents,
    anon_3.section_31_size, anon_3.taf_size, CASE WHEN (anon_3.calendar_key IS NULL) THEN 'NO_MARKET' WHEN (anon_3.settlement_ordinal IS NULL) THEN 'NO_CALENDAR_DAY'
    WHEN (anon_3.settlement_date IS NULL) THEN 'NO_SETTLEMENT_DATE' WHEN (anon_3.sale = 1 AND (anon_3.section_rounding IS NULL OR anon_3.taf_rounding IS NULL)) THEN 'NO_FEE_POLICY'
    WHEN (anon_3.minimum IS NULL) THEN 'NO_COMMISSION_RATE' WHEN (anon_3.sale = 1 AND anon_3.section_rate IS NULL AND NOT (anon_3.section_exempt = 'MARKET_MAKER'
    AND anon_3.market_maker = 'Y' OR anon_3.section_exempt = 'FIRM' AND anon_3.account_class = 'FIRM')) THEN 'NO_SECTION_31_RATE' WHEN (anon_3.sale = 1
    AND anon_3.cap IS NULL AND NOT (anon_3.taf_exempt = 'MARKET_MAKER' AND anon_3.market_maker = 'Y' OR anon_3.taf_exempt = 'FIRM' AND anon_3.account_class = 'FIRM')) THEN 'NO_TAF_RATE'
    ELSE NULL END AS reason
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.sender, anon_2.chain, CAST(anon_2.root_trade_date AS DATE) AS root_trade_date, anon_2.exec_id, anon_2.version_exec_id, anon_2.account_id,
    anon_2.security_id, anon_2.side, CAST(anon_2.quantity AS NUMBER(18, 6)) AS quantity, CAST(anon_2.price AS NUMBER(18, 8)) AS price, anon_2.currency,
    CAST(anon_2.trade_time AS TIMESTAMP(6)) AS trade_time, CAST(anon_2.trade_date AS DATE) AS trade_date, anon_2.correction, CAST(anon_2.stated_settlement_date AS DATE) AS stated_settlement_date,
    CAST(anon_2.stated_commission AS NUMBER(18, 8)) AS stated_commission, CAST(anon_2.stated_tax AS NUMBER(18, 8)) AS stated_tax, anon_2.street_reference,
    anon_2.account_class, anon_2.market_maker, anon_2.clearing_path, anon_2.calendar_key, CAST(anon_2.gross_size AS NUMBER(18, 2)) AS gross_size, CAST(anon_2.commission_size AS NUMBER(18, 2)) AS commission_size,
    CAST(anon_2.section_31_size AS NUMBER(18, 2)) AS section_31_size, CAST(anon_2.taf_size AS NUMBER(18, 2)) AS taf_size, CAST(anon_2.settlement_date AS DATE) AS settlement_date,
    anon_2.reason
  FROM anon_2
)
SELECT anon_1.sender, anon_1.chain, anon_1.root_trade_date, anon_1.exec_id, anon_1.version_exec_id, anon_1.account_id, anon_1.security_id, anon_1.side,
  anon_1.quantity, anon_1.price, anon_1.currency, anon_1.trade_time, anon_1.trade_date, anon_1.correction, anon_1.stated_settlement_date, anon_1.stated_commission,
  anon_1.stated_tax, anon_1.street_reference, anon_1.account_class, anon_1.market_maker, anon_1.clearing_path, anon_1.calendar_key, anon_1.gross_size, anon_1.commission_size,
  anon_1.section_31_size, anon_1.taf_size, anon_1.settlement_date, anon_1.reason
FROM anon_1
