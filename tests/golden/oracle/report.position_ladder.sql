WITH
anon_13 AS (
  SELECT trade.sender, trade.chain, trade.root_trade_date, trade.exec_id, trade.version_exec_id, trade.entry, trade.trade_date, trade.account_id, trade.account_class,
    trade.market_maker, trade.security_id, trade.clearing_path, trade.side, trade.quantity, trade.price, trade.currency, trade.gross, trade.commission,
    trade.section_31_fee, trade.taf_fee, trade.net_money, trade.trade_time, trade.settlement_date, trade.clearing_date, trade.street_reference, trade.known_date
  FROM trade
  WHERE trade.clearing_date > DATE '2026-11-10'
),
anon_15 AS (
  SELECT recent_trade.sender, recent_trade.chain, recent_trade.root_trade_date, recent_trade.exec_id, recent_trade.version_exec_id, recent_trade.entry,
    recent_trade.trade_date, recent_trade.account_id, recent_trade.account_class, recent_trade.market_maker, recent_trade.security_id, recent_trade.clearing_path,
    recent_trade.side, recent_trade.quantity, recent_trade.price, recent_trade.currency, recent_trade.gross, recent_trade.commission, recent_trade.section_31_fee,
    recent_trade.taf_fee, recent_trade.net_money, recent_trade.trade_time, recent_trade.settlement_date, recent_trade.clearing_date, recent_trade.street_reference,
    recent_trade.known_date
  FROM recent_trade
  WHERE recent_trade.clearing_date > DATE '2026-11-10'
),
anon_14 AS (
  SELECT anon_15.sender, anon_15.chain, anon_15.root_trade_date, anon_15.exec_id, anon_15.version_exec_id, anon_15.entry, anon_15.trade_date, anon_15.account_id,
    anon_15.account_class, anon_15.market_maker, anon_15.security_id, anon_15.clearing_path, anon_15.side, anon_15.quantity, anon_15.price, anon_15.currency,
    anon_15.gross, anon_15.commission, anon_15.section_31_fee, anon_15.taf_fee, anon_15.net_money, anon_15.trade_time, anon_15.settlement_date, anon_15.clearing_date,
    anon_15.street_reference, anon_15.known_date
  FROM anon_15
),
anon_12 AS (
  SELECT anon_13.sender, anon_13.chain, anon_13.root_trade_date, anon_13.exec_id, anon_13.version_exec_id, anon_13.entry, anon_13.trade_date, anon_13.account_id,
    anon_13.account_class, anon_13.market_maker, anon_13.security_id, anon_13.clearing_path, anon_13.side, anon_13.quantity, anon_13.price, anon_13.currency,
    anon_13.gross, anon_13.commission, anon_13.section_31_fee, anon_13.taf_fee, anon_13.net_money, anon_13.trade_time, anon_13.settlement_date, anon_13.clearing_date,
    anon_13.street_reference, anon_13.known_date
  FROM anon_13
  UNION ALL
  SELECT anon_14.sender, anon_14.chain, anon_14.root_trade_date, anon_14.exec_id, anon_14.version_exec_id, anon_14.entry, anon_14.trade_date, anon_14.account_id,
    anon_14.account_class, anon_14.market_maker, anon_14.security_id, anon_14.clearing_path, anon_14.side, anon_14.quantity, anon_14.price, anon_14.currency,
    anon_14.gross, anon_14.commission, anon_14.section_31_fee, anon_14.taf_fee, anon_14.net_money, anon_14.trade_time, anon_14.settlement_date, anon_14.clearing_date,
    anon_14.street_reference, anon_14.known_date
  FROM anon_14
),
anon_11 AS (
  SELECT anon_12.sender, anon_12.chain, anon_12.root_trade_date, anon_12.exec_id, anon_12.version_exec_id, anon_12.entry, anon_12.trade_date, anon_12.account_id,
    anon_12.account_class, anon_12.market_maker, anon_12.security_id, anon_12.clearing_path, anon_12.side, anon_12.quantity, anon_12.price, anon_12.currency,
    anon_12.gross, anon_12.commission, anon_12.section_31_fee, anon_12.taf_fee, anon_12.net_money, anon_12.trade_time, anon_12.clearing_date, anon_12.street_reference,
    anon_12.known_date, anon_12.clearing_date AS settlement_date
  FROM anon_12
),
anon_10 AS (
  SELECT anon_11.settlement_date, anon_11.security_id, anon_11.currency, CAST(coalesce(sum(anon_11.quantity), 0) AS NUMBER(38, 6)) AS quantity, CAST(coalesce(sum(anon_11.gross), 0) AS NUMBER(38, 2)) AS money
  FROM anon_11
  GROUP BY anon_11.settlement_date, anon_11.security_id, anon_11.currency
),
anon_9 AS (
  SELECT anon_10.settlement_date, anon_10.security_id, anon_10.currency, anon_10.quantity, anon_10.money, '00000901' AS depository_account
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.settlement_date, anon_9.depository_account, anon_9.security_id, anon_9.currency, anon_9.quantity, anon_9.money
  FROM anon_9
),
anon_25 AS (
  SELECT clearing_position.member_id, clearing_position.security_id, clearing_position.currency, clearing_position.net_quantity, clearing_position.settled_quantity,
    clearing_position.open_quantity, clearing_position.mark_price, clearing_position.mark_date, clearing_position.opening_money, clearing_position.open_value,
    clearing_position.settle_money, clearing_position.settlement_date
  FROM clearing_position
  WHERE clearing_position.open_quantity != 0
),
anon_24 AS (
  SELECT anon_25.security_id, anon_25.currency, anon_25.open_quantity AS quantity, CAST(-anon_25.open_value AS NUMBER(38, 2)) AS money
  FROM anon_25
),
anon_23 AS (
  SELECT anon_24.security_id, anon_24.currency, anon_24.quantity, anon_24.money, '00000901' AS depository_account
  FROM anon_24
),
anon_22 AS (
  SELECT anon_23.depository_account, anon_23.security_id, anon_23.currency, anon_23.quantity, anon_23.money
  FROM anon_23
),
anon_26 AS (
  SELECT open_instruction.depository_account, open_instruction.security_id, open_instruction.currency, open_instruction.quantity, open_instruction.money
  FROM open_instruction
),
anon_21 AS (
  SELECT anon_22.depository_account, anon_22.security_id, anon_22.currency, anon_22.quantity, anon_22.money
  FROM anon_22
  UNION ALL
  SELECT anon_26.depository_account, anon_26.security_id, anon_26.currency, anon_26.quantity, anon_26.money
  FROM anon_26
),
anon_19 AS (
  SELECT anon_21.depository_account, anon_21.security_id, anon_21.currency, anon_21.quantity, anon_21.money, 'US.NSCC' AS calendar_key
  FROM anon_21
),
anon_27 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.day = DATE '2026-11-10'
),
anon_20 AS (
  SELECT anon_27.calendar_key, anon_27.next_settlement_day
  FROM anon_27
),
anon_18 AS (
  SELECT anon_19.depository_account, anon_19.security_id, anon_19.currency, anon_19.quantity, anon_19.money, anon_19.calendar_key, anon_20.next_settlement_day
  FROM anon_19
  JOIN anon_20 ON anon_19.calendar_key = anon_20.calendar_key
),
anon_17 AS (
  SELECT anon_18.depository_account, anon_18.security_id, anon_18.currency, anon_18.quantity, anon_18.money, anon_18.calendar_key, anon_18.next_settlement_day,
    anon_18.next_settlement_day AS settlement_date
  FROM anon_18
),
anon_16 AS (
  SELECT anon_17.settlement_date, anon_17.depository_account, anon_17.security_id, anon_17.currency, anon_17.quantity, anon_17.money
  FROM anon_17
),
anon_7 AS (
  SELECT anon_8.settlement_date, anon_8.depository_account, anon_8.security_id, anon_8.currency, anon_8.quantity, anon_8.money
  FROM anon_8
  UNION ALL
  SELECT anon_16.settlement_date, anon_16.depository_account, anon_16.security_id, anon_16.currency, anon_16.quantity, anon_16.money
  FROM anon_16
),
anon_6 AS (
  SELECT anon_7.settlement_date, anon_7.depository_account, anon_7.security_id, CAST(coalesce(sum(CASE WHEN (anon_7.quantity > CAST(0 AS NUMBER(38, 6))) THEN anon_7.quantity
    ELSE CAST(0 AS NUMBER(38, 6)) END), 0) AS NUMBER(38, 6)) AS receive, CAST(coalesce(sum(CASE WHEN (anon_7.quantity < CAST(0 AS NUMBER(38, 6))) THEN anon_7.quantity
    ELSE CAST(0 AS NUMBER(38, 6)) END), 0) AS NUMBER(38, 6)) AS deliver, CAST(coalesce(sum(anon_7.money), 0) AS NUMBER(38, 2)) AS expected_money, min(anon_7.currency) AS first_currency,
    max(anon_7.currency) AS last_currency
  FROM anon_7
  GROUP BY anon_7.settlement_date, anon_7.depository_account, anon_7.security_id
),
anon_30 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.ledger_account = 'S-DEPOSITORY' AND balance.quantity != 0
),
anon_29 AS (
  SELECT anon_30.security_id, DATE '2026-11-10' AS settlement_date, anon_30.sub_account AS depository_account, CAST(CASE WHEN (-anon_30.quantity > CAST(0 AS NUMBER(38, 6))) THEN -anon_30.quantity
    ELSE CAST(0 AS NUMBER(38, 6)) END AS NUMBER(38, 6)) AS receive, CAST(CASE WHEN (-anon_30.quantity < CAST(0 AS NUMBER(38, 6))) THEN -anon_30.quantity
    ELSE CAST(0 AS NUMBER(38, 6)) END AS NUMBER(38, 6)) AS deliver, CAST(0 AS NUMBER(38, 2)) AS expected_money, '-' AS first_currency, '-' AS last_currency
  FROM anon_30
),
anon_28 AS (
  SELECT anon_29.settlement_date, anon_29.depository_account, anon_29.security_id, anon_29.receive, anon_29.deliver, anon_29.expected_money, anon_29.first_currency,
    anon_29.last_currency
  FROM anon_29
),
anon_5 AS (
  SELECT anon_6.settlement_date, anon_6.depository_account, anon_6.security_id, anon_6.receive, anon_6.deliver, anon_6.expected_money, anon_6.first_currency,
    anon_6.last_currency
  FROM anon_6
  UNION ALL
  SELECT anon_28.settlement_date, anon_28.depository_account, anon_28.security_id, anon_28.receive, anon_28.deliver, anon_28.expected_money, anon_28.first_currency,
    anon_28.last_currency
  FROM anon_28
),
anon_4 AS (
  SELECT anon_5.settlement_date, anon_5.depository_account, anon_5.security_id, anon_5.receive, anon_5.deliver, anon_5.expected_money, anon_5.first_currency,
    anon_5.last_currency, CAST(anon_5.receive + anon_5.deliver AS NUMBER(38, 6)) AS moved
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.settlement_date, anon_4.depository_account, anon_4.security_id, anon_4.receive, anon_4.deliver, anon_4.expected_money, anon_4.first_currency,
    anon_4.last_currency, anon_4.moved, CAST(sum(anon_4.moved) OVER (PARTITION BY anon_4.depository_account, anon_4.security_id ORDER BY anon_4.settlement_date ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS NUMBER(38, 6)) AS projected_quantity
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.settlement_date, anon_3.depository_account, anon_3.security_id, anon_3.receive, anon_3.deliver, anon_3.expected_money, anon_3.first_currency,
    anon_3.last_currency, anon_3.moved, anon_3.projected_quantity, CAST(CASE WHEN (CASE WHEN (-anon_3.projected_quantity < -anon_3.deliver) THEN -anon_3.projected_quantity
    ELSE -anon_3.deliver END > CAST(0 AS NUMBER(38, 6))) THEN CASE WHEN (-anon_3.projected_quantity < -anon_3.deliver) THEN -anon_3.projected_quantity ELSE -anon_3.deliver END
    ELSE CAST(0 AS NUMBER(38, 6)) END AS NUMBER(38, 6)) AS missing_quantity, CASE WHEN (anon_3.first_currency = anon_3.last_currency) THEN anon_3.first_currency
    ELSE '-' END AS currency
  FROM anon_3
),
anon_1 AS (
  SELECT CAST(anon_2.settlement_date AS DATE) AS settlement_date, anon_2.depository_account, anon_2.security_id, CAST(anon_2.receive AS NUMBER(38, 6)) AS receive,
    CAST(anon_2.deliver AS NUMBER(38, 6)) AS deliver, CAST(anon_2.projected_quantity AS NUMBER(38, 6)) AS projected_quantity, CAST(anon_2.missing_quantity AS NUMBER(38, 6)) AS missing_quantity,
    CAST(anon_2.expected_money AS NUMBER(38, 2)) AS expected_money, anon_2.currency
  FROM anon_2
)
SELECT anon_1.settlement_date, anon_1.depository_account, anon_1.security_id, anon_1.receive, anon_1.deliver, anon_1.projected_quantity, anon_1.missing_quantity,
  anon_1.expected_money, anon_1.currency
FROM anon_1
