WITH
anon_14 AS (
  SELECT clearing_position.member_id, clearing_position.security_id, clearing_position.currency, clearing_position.net_quantity, clearing_position.settled_quantity,
    clearing_position.open_quantity, clearing_position.mark_price, clearing_position.mark_date, clearing_position.opening_money, clearing_position.open_value,
    clearing_position.settle_money, clearing_position.settlement_date
  FROM clearing_position
  WHERE clearing_position.open_quantity != 0
),
anon_15 AS (
  SELECT obligation.member_id, obligation.security_id, obligation.carried_quantity, obligation.bought_quantity + obligation.sold_quantity AS entered
  FROM obligation
),
anon_13 AS (
  SELECT anon_14.member_id, anon_14.security_id, anon_14.currency, anon_14.net_quantity, anon_14.settled_quantity, anon_14.open_quantity, anon_14.mark_price,
    anon_14.mark_date, anon_14.opening_money, anon_14.open_value, anon_14.settle_money, anon_14.settlement_date, anon_15.carried_quantity, anon_15.entered
  FROM anon_14
  LEFT OUTER JOIN anon_15 ON anon_14.member_id = anon_15.member_id AND anon_14.security_id = anon_15.security_id
),
anon_12 AS (
  SELECT anon_13.member_id, anon_13.security_id, anon_13.currency, anon_13.net_quantity, anon_13.settled_quantity, anon_13.open_quantity, anon_13.mark_price,
    anon_13.mark_date, anon_13.opening_money, anon_13.open_value, anon_13.settle_money, anon_13.settlement_date, anon_13.carried_quantity, anon_13.entered,
    CASE WHEN (anon_13.open_quantity > 0) THEN 1 ELSE -1 END AS sign, CAST(anon_13.open_quantity * CASE WHEN (anon_13.open_quantity > 0) THEN 1 ELSE -1 END AS DECIMAL(38, 6)) AS size,
    CAST(CASE WHEN (coalesce(anon_13.carried_quantity, anon_13.open_quantity) * CASE WHEN (anon_13.open_quantity > 0) THEN 1 ELSE -1 END > 0) THEN coalesce(anon_13.carried_quantity, anon_13.open_quantity) * CASE
    WHEN (anon_13.open_quantity > 0) THEN 1 ELSE -1 END ELSE 0 END AS DECIMAL(38, 6)) AS carried_size, CAST(CASE WHEN (coalesce(anon_13.entered, CAST(0 AS DECIMAL(38, 6))) * CASE
    WHEN (anon_13.open_quantity > 0) THEN 1 ELSE -1 END > 0) THEN coalesce(anon_13.entered, CAST(0 AS DECIMAL(38, 6))) * CASE WHEN (anon_13.open_quantity > 0) THEN 1
    ELSE -1 END ELSE 0 END AS DECIMAL(38, 6)) AS grown
  FROM anon_13
),
anon_11 AS (
  SELECT anon_12.member_id, anon_12.security_id, anon_12.currency, anon_12.net_quantity, anon_12.settled_quantity, anon_12.open_quantity, anon_12.mark_price,
    anon_12.mark_date, anon_12.opening_money, anon_12.open_value, anon_12.settle_money, anon_12.settlement_date, anon_12.carried_quantity, anon_12.entered,
    anon_12.sign, anon_12.size, anon_12.carried_size, anon_12.grown, CASE WHEN (anon_12.carried_size = 0) THEN anon_12.size ELSE CASE WHEN (anon_12.grown < anon_12.size) THEN anon_12.grown
    ELSE anon_12.size END END AS new_size
  FROM anon_12
),
anon_10 AS (
  SELECT anon_11.member_id, anon_11.security_id, anon_11.sign, anon_11.new_size, anon_11.size - anon_11.new_size AS left_size
  FROM anon_11
),
anon_8 AS (
  SELECT anon_10.member_id, anon_10.security_id, anon_10.sign, anon_10.new_size, anon_10.left_size
  FROM anon_10
  WHERE anon_10.new_size > 0
),
anon_18 AS (
  SELECT due_trade.sender, due_trade.chain, due_trade.root_trade_date, due_trade.exec_id, due_trade.version_exec_id, due_trade.entry, due_trade.trade_date,
    due_trade.account_id, due_trade.account_class, due_trade.market_maker, due_trade.security_id, due_trade.clearing_path, due_trade.side, due_trade.quantity,
    due_trade.gross, due_trade.commission, due_trade.price, due_trade.section_31_fee, due_trade.taf_fee, due_trade.fees, due_trade.net_money, due_trade.currency,
    due_trade.settlement_date, due_trade.street_reference
  FROM due_trade
  WHERE due_trade.side IN ('SELL_SHORT', 'SELL_SHORT_EXEMPT') AND due_trade.market_maker = 'N' AND due_trade.quantity < 0
),
anon_17 AS (
  SELECT anon_18.security_id
  FROM anon_18
),
anon_16 AS (
  SELECT DISTINCT anon_17.security_id
  FROM anon_17
),
anon_9 AS (
  SELECT anon_16.security_id, 'Y' AS sold_short
  FROM anon_16
),
anon_7 AS (
  SELECT anon_8.member_id, anon_8.security_id, anon_8.sign, anon_8.new_size, anon_8.left_size, anon_9.sold_short
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.security_id = anon_9.security_id
),
anon_6 AS (
  SELECT anon_7.member_id, anon_7.security_id, CAST('2026-11-10' AS DATE) AS origin_date, CAST(anon_7.new_size * anon_7.sign AS DECIMAL(38, 6)) AS quantity,
    CASE WHEN (anon_7.sign < 0) THEN coalesce(anon_7.sold_short, 'N') ELSE 'N' END AS short_sale
  FROM anon_7
),
anon_29 AS (
  SELECT split.security_id, split.ratio_new, split.ratio_old
  FROM split
),
anon_28 AS (
  SELECT previous_clearing_lot.member_id, previous_clearing_lot.security_id, previous_clearing_lot.origin_date, previous_clearing_lot.quantity, previous_clearing_lot.short_sale,
    previous_clearing_lot.age_settlement_days, anon_29.ratio_new, anon_29.ratio_old
  FROM previous_clearing_lot
  LEFT OUTER JOIN anon_29 ON previous_clearing_lot.security_id = anon_29.security_id
),
anon_26 AS (
  SELECT anon_28.member_id, anon_28.security_id, anon_28.origin_date, anon_28.short_sale, anon_28.age_settlement_days, anon_28.ratio_new, anon_28.ratio_old,
    CAST(CAST(CASE WHEN (anon_28.ratio_new IS NULL) THEN anon_28.quantity ELSE CASE WHEN (anon_28.quantity < 0) THEN -CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_28.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_28.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_28.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_28.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_28.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_28.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6))
    ELSE CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_28.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_28.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_28.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_28.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_28.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_28.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6)) END END AS DECIMAL(18, 6)) AS DECIMAL(38, 6)) AS quantity
  FROM anon_28
),
anon_27 AS (
  SELECT anon_10.member_id, anon_10.security_id, anon_10.sign, anon_10.new_size, anon_10.left_size
  FROM anon_10
  WHERE anon_10.left_size > 0
),
anon_25 AS (
  SELECT anon_26.member_id, anon_26.security_id, anon_26.origin_date, anon_26.short_sale, anon_26.age_settlement_days, anon_26.ratio_new, anon_26.ratio_old,
    anon_26.quantity, anon_27.sign, anon_27.new_size, anon_27.left_size
  FROM anon_26
  JOIN anon_27 ON anon_26.member_id = anon_27.member_id AND anon_26.security_id = anon_27.security_id
),
anon_24 AS (
  SELECT anon_25.member_id, anon_25.security_id, anon_25.origin_date, anon_25.short_sale, anon_25.age_settlement_days, anon_25.ratio_new, anon_25.ratio_old,
    anon_25.quantity, anon_25.sign, anon_25.new_size, anon_25.left_size
  FROM anon_25
  WHERE anon_25.quantity * anon_25.sign > 0
),
anon_23 AS (
  SELECT anon_24.member_id, anon_24.security_id, anon_24.origin_date, anon_24.short_sale, anon_24.age_settlement_days, anon_24.ratio_new, anon_24.ratio_old,
    anon_24.quantity, anon_24.sign, anon_24.new_size, anon_24.left_size, CAST(anon_24.quantity * anon_24.sign AS DECIMAL(38, 6)) AS lot_size
  FROM anon_24
),
anon_22 AS (
  SELECT anon_23.member_id, anon_23.security_id, anon_23.origin_date, anon_23.short_sale, anon_23.age_settlement_days, anon_23.ratio_new, anon_23.ratio_old,
    anon_23.quantity, anon_23.sign, anon_23.new_size, anon_23.left_size, anon_23.lot_size, CAST(SUM(anon_23.lot_size) OVER (PARTITION BY anon_23.member_id, anon_23.security_id ORDER BY anon_23.origin_date DESC ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS DECIMAL(38, 6)) - anon_23.lot_size AS before, CAST(row_number() OVER (PARTITION BY anon_23.member_id, anon_23.security_id ORDER BY CASE
    WHEN anon_23.origin_date IS NULL THEN 1 ELSE 0 END, anon_23.origin_date) AS BIGINT) AS from_oldest
  FROM anon_23
),
anon_21 AS (
  SELECT anon_22.member_id, anon_22.security_id, anon_22.origin_date, anon_22.short_sale, anon_22.age_settlement_days, anon_22.ratio_new, anon_22.ratio_old,
    anon_22.quantity, anon_22.sign, anon_22.new_size, anon_22.left_size, anon_22.lot_size, anon_22.before, anon_22.from_oldest, CASE WHEN (anon_22.from_oldest = 1) THEN CASE
    WHEN (anon_22.left_size - anon_22.before > 0) THEN anon_22.left_size - anon_22.before ELSE 0 END ELSE CASE WHEN (anon_22.lot_size < CASE WHEN (anon_22.left_size - anon_22.before > 0) THEN anon_22.left_size - anon_22.before
    ELSE 0 END) THEN anon_22.lot_size ELSE CASE WHEN (anon_22.left_size - anon_22.before > 0) THEN anon_22.left_size - anon_22.before ELSE 0 END END END AS kept
  FROM anon_22
),
anon_20 AS (
  SELECT anon_21.member_id, anon_21.security_id, anon_21.origin_date, anon_21.short_sale, anon_21.age_settlement_days, anon_21.ratio_new, anon_21.ratio_old,
    anon_21.quantity, anon_21.sign, anon_21.new_size, anon_21.left_size, anon_21.lot_size, anon_21.before, anon_21.from_oldest, anon_21.kept
  FROM anon_21
  WHERE anon_21.kept > 0
),
anon_19 AS (
  SELECT anon_20.member_id, anon_20.security_id, anon_20.origin_date, CAST(anon_20.kept * anon_20.sign AS DECIMAL(38, 6)) AS quantity, anon_20.short_sale
  FROM anon_20
),
anon_4 AS (
  SELECT anon_6.member_id, anon_6.security_id, anon_6.origin_date, anon_6.quantity, anon_6.short_sale
  FROM anon_6
  UNION ALL
  SELECT anon_19.member_id, anon_19.security_id, anon_19.origin_date, anon_19.quantity, anon_19.short_sale
  FROM anon_19
),
anon_33 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day, calendar_day.early_close,
    calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day, calendar_day.settlement_day_on_or_after,
    calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.calendar_key = 'US.NSCC'
),
anon_31 AS (
  SELECT anon_33.calendar_key, anon_33.day AS origin_day, anon_33.settlement_ordinal AS origin_ordinal
  FROM anon_33
),
anon_34 AS (
  SELECT anon_33.calendar_key, anon_33.day, anon_33.is_trade_day, anon_33.is_settlement_day, anon_33.is_cash_day, anon_33.early_close, anon_33.trade_ordinal,
    anon_33.settlement_ordinal, anon_33.cash_ordinal, anon_33.next_settlement_day, anon_33.settlement_day_on_or_after, anon_33.previous_trade_day, anon_33.note,
    anon_33.source, anon_33.evidence, anon_33.origin
  FROM anon_33
  WHERE anon_33.day = CAST('2026-11-10' AS DATE)
),
anon_32 AS (
  SELECT anon_34.calendar_key, anon_34.settlement_ordinal AS today_ordinal
  FROM anon_34
),
anon_30 AS (
  SELECT anon_31.calendar_key, anon_31.origin_day, anon_31.origin_ordinal, anon_32.today_ordinal
  FROM anon_31
  JOIN anon_32 ON anon_31.calendar_key = anon_32.calendar_key
),
anon_5 AS (
  SELECT anon_30.origin_day, anon_30.origin_ordinal, anon_30.today_ordinal
  FROM anon_30
),
anon_3 AS (
  SELECT anon_4.member_id, anon_4.security_id, anon_4.origin_date, anon_4.quantity, anon_4.short_sale, anon_5.origin_day, anon_5.origin_ordinal, anon_5.today_ordinal
  FROM anon_4
  JOIN anon_5 ON anon_5.origin_day = anon_4.origin_date
),
anon_2 AS (
  SELECT anon_3.member_id, anon_3.security_id, anon_3.origin_date, anon_3.quantity, anon_3.short_sale, anon_3.origin_day, anon_3.origin_ordinal, anon_3.today_ordinal,
    CAST((anon_3.today_ordinal - anon_3.origin_ordinal) + 1 AS BIGINT) AS age_settlement_days
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.member_id, anon_2.security_id, CAST(anon_2.origin_date AS DATE) AS origin_date, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, anon_2.short_sale,
    CAST(anon_2.age_settlement_days AS BIGINT) AS age_settlement_days
  FROM anon_2
)
SELECT anon_1.member_id, anon_1.security_id, anon_1.origin_date, anon_1.quantity, anon_1.short_sale, anon_1.age_settlement_days
FROM anon_1
