WITH
anon_17 AS (
  SELECT clearing_position.member_id, clearing_position.security_id, clearing_position.currency, clearing_position.net_quantity, clearing_position.settled_quantity,
    clearing_position.open_quantity, clearing_position.mark_price, clearing_position.mark_date, clearing_position.opening_money, clearing_position.open_value,
    clearing_position.settle_money, clearing_position.settlement_date
  FROM clearing_position
  WHERE clearing_position.open_quantity != 0
),
anon_18 AS (
  SELECT obligation.member_id, obligation.security_id, obligation.carried_quantity, obligation.bought_quantity + obligation.sold_quantity AS entered
  FROM obligation
),
anon_16 AS (
  SELECT anon_17.member_id, anon_17.security_id, anon_17.currency, anon_17.net_quantity, anon_17.settled_quantity, anon_17.open_quantity, anon_17.mark_price,
    anon_17.mark_date, anon_17.opening_money, anon_17.open_value, anon_17.settle_money, anon_17.settlement_date, anon_18.carried_quantity, anon_18.entered
  FROM anon_17
  LEFT OUTER JOIN anon_18 ON anon_17.member_id = anon_18.member_id AND anon_17.security_id = anon_18.security_id
),
anon_15 AS (
  SELECT anon_16.member_id, anon_16.security_id, anon_16.currency, anon_16.net_quantity, anon_16.settled_quantity, anon_16.open_quantity, anon_16.mark_price,
    anon_16.mark_date, anon_16.opening_money, anon_16.open_value, anon_16.settle_money, anon_16.settlement_date, anon_16.carried_quantity, anon_16.entered,
    CASE WHEN (anon_16.open_quantity > 0) THEN 1 ELSE -1 END AS sign, CAST(anon_16.open_quantity * CASE WHEN (anon_16.open_quantity > 0) THEN 1 ELSE -1 END AS NUMBER(38, 6)) AS "size",
    CAST(CASE WHEN (coalesce(anon_16.carried_quantity, anon_16.open_quantity) * CASE WHEN (anon_16.open_quantity > 0) THEN 1 ELSE -1 END > 0) THEN coalesce(anon_16.carried_quantity, anon_16.open_quantity) * CASE
    WHEN (anon_16.open_quantity > 0) THEN 1 ELSE -1 END ELSE 0 END AS NUMBER(38, 6)) AS carried_size, CAST(CASE WHEN (coalesce(anon_16.entered, CAST(0 AS NUMBER(38, 6))) * CASE
    WHEN (anon_16.open_quantity > 0) THEN 1 ELSE -1 END > 0) THEN coalesce(anon_16.entered, CAST(0 AS NUMBER(38, 6))) * CASE WHEN (anon_16.open_quantity > 0) THEN 1
    ELSE -1 END ELSE 0 END AS NUMBER(38, 6)) AS grown
  FROM anon_16
),
anon_14 AS (
  SELECT anon_15.member_id, anon_15.security_id, anon_15.currency, anon_15.net_quantity, anon_15.settled_quantity, anon_15.open_quantity, anon_15.mark_price,
    anon_15.mark_date, anon_15.opening_money, anon_15.open_value, anon_15.settle_money, anon_15.settlement_date, anon_15.carried_quantity, anon_15.entered,
    anon_15.sign, anon_15."size", anon_15.carried_size, anon_15.grown, CASE WHEN (anon_15.carried_size = 0) THEN anon_15."size" ELSE CASE WHEN (anon_15.grown < anon_15."size") THEN anon_15.grown
    ELSE anon_15."size" END END AS new_size
  FROM anon_15
),
anon_13 AS (
  SELECT anon_14.member_id, anon_14.security_id, anon_14.sign, anon_14.new_size, anon_14."size" - anon_14.new_size AS left_size
  FROM anon_14
),
anon_11 AS (
  SELECT anon_13.member_id, anon_13.security_id, anon_13.sign, anon_13.new_size, anon_13.left_size
  FROM anon_13
  WHERE anon_13.new_size > 0
),
anon_21 AS (
  SELECT due_trade.sender, due_trade.chain, due_trade.root_trade_date, due_trade.exec_id, due_trade.version_exec_id, due_trade.entry, due_trade.trade_date,
    due_trade.account_id, due_trade.account_class, due_trade.market_maker, due_trade.security_id, due_trade.clearing_path, due_trade.side, due_trade.quantity,
    due_trade.gross, due_trade.commission, due_trade.price, due_trade.section_31_fee, due_trade.taf_fee, due_trade.fees, due_trade.net_money, due_trade.currency,
    due_trade.settlement_date, due_trade.street_reference
  FROM due_trade
  WHERE due_trade.side IN ('SELL_SHORT', 'SELL_SHORT_EXEMPT') AND due_trade.market_maker = 'N' AND due_trade.quantity < 0
),
anon_20 AS (
  SELECT anon_21.security_id
  FROM anon_21
),
anon_19 AS (
  SELECT DISTINCT anon_20.security_id
  FROM anon_20
),
anon_12 AS (
  SELECT anon_19.security_id, 'Y' AS sold_short
  FROM anon_19
),
anon_10 AS (
  SELECT anon_11.member_id, anon_11.security_id, anon_11.sign, anon_11.new_size, anon_11.left_size, anon_12.sold_short
  FROM anon_11
  LEFT OUTER JOIN anon_12 ON anon_11.security_id = anon_12.security_id
),
anon_9 AS (
  SELECT anon_10.member_id, anon_10.security_id, DATE '2026-11-10' AS origin_date, CAST(anon_10.new_size * anon_10.sign AS NUMBER(38, 6)) AS quantity, CASE
    WHEN (anon_10.sign < 0) THEN coalesce(anon_10.sold_short, 'N') ELSE 'N' END AS short_sale
  FROM anon_10
),
anon_32 AS (
  SELECT split.security_id, split.ratio_new, split.ratio_old
  FROM split
),
anon_31 AS (
  SELECT previous_clearing_lot.member_id, previous_clearing_lot.security_id, previous_clearing_lot.origin_date, previous_clearing_lot.quantity, previous_clearing_lot.short_sale,
    previous_clearing_lot.age_settlement_days, anon_32.ratio_new, anon_32.ratio_old
  FROM previous_clearing_lot
  LEFT OUTER JOIN anon_32 ON previous_clearing_lot.security_id = anon_32.security_id
),
anon_29 AS (
  SELECT anon_31.member_id, anon_31.security_id, anon_31.origin_date, anon_31.short_sale, anon_31.age_settlement_days, anon_31.ratio_new, anon_31.ratio_old,
    CAST(CAST(CASE WHEN (anon_31.ratio_new IS NULL) THEN anon_31.quantity ELSE CASE WHEN (anon_31.quantity < 0) THEN -CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(anon_31.quantity AS NUMBER(20, 6))) * CAST(CAST(anon_31.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_31.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6))
    ELSE CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(anon_31.quantity AS NUMBER(20, 6))) * CAST(CAST(anon_31.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_31.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6)) END END AS NUMBER(18, 6)) AS NUMBER(38, 6)) AS quantity
  FROM anon_31
),
anon_30 AS (
  SELECT anon_13.member_id, anon_13.security_id, anon_13.sign, anon_13.new_size, anon_13.left_size
  FROM anon_13
  WHERE anon_13.left_size > 0
),
anon_28 AS (
  SELECT anon_29.member_id, anon_29.security_id, anon_29.origin_date, anon_29.short_sale, anon_29.age_settlement_days, anon_29.ratio_new, anon_29.ratio_old,
    anon_29.quantity, anon_30.sign, anon_30.new_size, anon_30.left_size
  FROM anon_29
  JOIN anon_30 ON anon_29.member_id = anon_30.member_id AND anon_29.security_id = anon_30.security_id
),
anon_27 AS (
  SELECT anon_28.member_id, anon_28.security_id, anon_28.origin_date, anon_28.short_sale, anon_28.age_settlement_days, anon_28.ratio_new, anon_28.ratio_old,
    anon_28.quantity, anon_28.sign, anon_28.new_size, anon_28.left_size
  FROM anon_28
  WHERE anon_28.quantity * anon_28.sign > 0
),
anon_26 AS (
  SELECT anon_27.member_id, anon_27.security_id, anon_27.origin_date, anon_27.short_sale, anon_27.age_settlement_days, anon_27.ratio_new, anon_27.ratio_old,
    anon_27.quantity, anon_27.sign, anon_27.new_size, anon_27.left_size, CAST(anon_27.quantity * anon_27.sign AS NUMBER(38, 6)) AS lot_size
  FROM anon_27
),
anon_25 AS (
  SELECT anon_26.member_id, anon_26.security_id, anon_26.origin_date, anon_26.short_sale, anon_26.age_settlement_days, anon_26.ratio_new, anon_26.ratio_old,
    anon_26.quantity, anon_26.sign, anon_26.new_size, anon_26.left_size, anon_26.lot_size, CAST(sum(anon_26.lot_size) OVER (PARTITION BY anon_26.member_id, anon_26.security_id ORDER BY anon_26.origin_date DESC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS NUMBER(38, 6)) - anon_26.lot_size AS before, CAST(row_number() OVER (PARTITION BY anon_26.member_id, anon_26.security_id ORDER BY anon_26.origin_date) AS NUMBER(19)) AS from_oldest
  FROM anon_26
),
anon_24 AS (
  SELECT anon_25.member_id, anon_25.security_id, anon_25.origin_date, anon_25.short_sale, anon_25.age_settlement_days, anon_25.ratio_new, anon_25.ratio_old,
    anon_25.quantity, anon_25.sign, anon_25.new_size, anon_25.left_size, anon_25.lot_size, anon_25.before, anon_25.from_oldest, CASE WHEN (anon_25.from_oldest = 1) THEN CASE
    WHEN (anon_25.left_size - anon_25.before > 0) THEN anon_25.left_size - anon_25.before ELSE 0 END ELSE CASE WHEN (anon_25.lot_size < CASE WHEN (anon_25.left_size - anon_25.before > 0) THEN anon_25.left_size - anon_25.before
    ELSE 0 END) THEN anon_25.lot_size ELSE CASE WHEN (anon_25.left_size - anon_25.before > 0) THEN anon_25.left_size - anon_25.before ELSE 0 END END END AS kept
  FROM anon_25
),
anon_23 AS (
  SELECT anon_24.member_id, anon_24.security_id, anon_24.origin_date, anon_24.short_sale, anon_24.age_settlement_days, anon_24.ratio_new, anon_24.ratio_old,
    anon_24.quantity, anon_24.sign, anon_24.new_size, anon_24.left_size, anon_24.lot_size, anon_24.before, anon_24.from_oldest, anon_24.kept
  FROM anon_24
  WHERE anon_24.kept > 0
),
anon_22 AS (
  SELECT anon_23.member_id, anon_23.security_id, anon_23.origin_date, CAST(anon_23.kept * anon_23.sign AS NUMBER(38, 6)) AS quantity, anon_23.short_sale
  FROM anon_23
),
anon_8 AS (
  SELECT anon_9.member_id, anon_9.security_id, anon_9.origin_date, anon_9.quantity, anon_9.short_sale
  FROM anon_9
  UNION ALL
  SELECT anon_22.member_id, anon_22.security_id, anon_22.origin_date, anon_22.quantity, anon_22.short_sale
  FROM anon_22
),
anon_6 AS (
  SELECT anon_8.member_id, anon_8.security_id, anon_8.origin_date, anon_8.quantity, anon_8.short_sale, 'US.NSCC' AS calendar_key
  FROM anon_8
),
anon_7 AS (
  SELECT calendar_day.calendar_key, calendar_day.day AS origin_day, calendar_day.settlement_ordinal AS origin_ordinal
  FROM calendar_day
),
anon_4 AS (
  SELECT anon_6.member_id, anon_6.security_id, anon_6.origin_date, anon_6.quantity, anon_6.short_sale, anon_6.calendar_key, anon_7.origin_day, anon_7.origin_ordinal
  FROM anon_6
  JOIN anon_7 ON anon_6.calendar_key = anon_7.calendar_key AND anon_6.origin_date = anon_7.origin_day
),
anon_33 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.day = DATE '2026-11-10'
),
anon_5 AS (
  SELECT anon_33.calendar_key, anon_33.settlement_ordinal AS today_ordinal
  FROM anon_33
),
anon_3 AS (
  SELECT anon_4.member_id, anon_4.security_id, anon_4.origin_date, anon_4.quantity, anon_4.short_sale, anon_4.calendar_key, anon_4.origin_day, anon_4.origin_ordinal,
    anon_5.today_ordinal
  FROM anon_4
  JOIN anon_5 ON anon_4.calendar_key = anon_5.calendar_key
),
anon_2 AS (
  SELECT anon_3.member_id, anon_3.security_id, anon_3.origin_date, anon_3.quantity, anon_3.short_sale, anon_3.calendar_key, anon_3.origin_day, anon_3.origin_ordinal,
    anon_3.today_ordinal, CAST((anon_3.today_ordinal - anon_3.origin_ordinal) + 1 AS NUMBER(19)) AS age_settlement_days
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.member_id, anon_2.security_id, CAST(anon_2.origin_date AS DATE) AS origin_date, CAST(anon_2.quantity AS NUMBER(38, 6)) AS quantity, anon_2.short_sale,
    CAST(anon_2.age_settlement_days AS NUMBER(19)) AS age_settlement_days
  FROM anon_2
)
SELECT anon_1.member_id, anon_1.security_id, anon_1.origin_date, anon_1.quantity, anon_1.short_sale, anon_1.age_settlement_days
FROM anon_1
