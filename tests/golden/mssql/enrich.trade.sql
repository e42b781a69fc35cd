WITH
anon_9 AS (
  SELECT priced_execution.sender, priced_execution.chain, priced_execution.root_trade_date, priced_execution.exec_id, priced_execution.version_exec_id,
    priced_execution.account_id, priced_execution.security_id, priced_execution.side, priced_execution.quantity, priced_execution.price, priced_execution.currency,
    priced_execution.trade_time, priced_execution.trade_date, priced_execution.correction, priced_execution.stated_settlement_date, priced_execution.stated_commission,
    priced_execution.stated_tax, priced_execution.street_reference, priced_execution.account_class, priced_execution.market_maker, priced_execution.clearing_path,
    priced_execution.calendar_key, priced_execution.gross_size, priced_execution.commission_size, priced_execution.section_31_size, priced_execution.taf_size,
    priced_execution.settlement_date, priced_execution.reason
  FROM priced_execution
  WHERE priced_execution.reason IS NULL
),
anon_8 AS (
  SELECT anon_9.sender, anon_9.chain, anon_9.root_trade_date, anon_9.exec_id, anon_9.version_exec_id, anon_9.account_id, anon_9.security_id, anon_9.side,
    anon_9.price, anon_9.currency, anon_9.trade_time, anon_9.trade_date, anon_9.correction, anon_9.stated_settlement_date, anon_9.stated_commission, anon_9.stated_tax,
    anon_9.street_reference, anon_9.account_class, anon_9.market_maker, anon_9.clearing_path, anon_9.calendar_key, anon_9.gross_size, anon_9.commission_size,
    anon_9.section_31_size, anon_9.taf_size, anon_9.settlement_date, anon_9.reason, CAST(anon_9.quantity * CASE WHEN (anon_9.side = 'BUY') THEN 1 ELSE -1 END AS DECIMAL(18, 6)) AS quantity,
    CAST(anon_9.gross_size * (-CASE WHEN (anon_9.side = 'BUY') THEN 1 ELSE -1 END) AS DECIMAL(18, 2)) AS gross, CAST(-anon_9.commission_size AS DECIMAL(18, 2)) AS commission,
    CAST(-anon_9.section_31_size AS DECIMAL(18, 2)) AS section_31_fee, CAST(-anon_9.taf_size AS DECIMAL(18, 2)) AS taf_fee
  FROM anon_9
),
anon_6 AS (
  SELECT anon_8.sender, anon_8.chain, anon_8.root_trade_date, anon_8.exec_id, anon_8.version_exec_id, anon_8.account_id, anon_8.security_id, anon_8.side,
    anon_8.price, anon_8.currency, anon_8.trade_time, anon_8.trade_date, anon_8.correction, anon_8.stated_settlement_date, anon_8.stated_commission, anon_8.stated_tax,
    anon_8.street_reference, anon_8.account_class, anon_8.market_maker, anon_8.clearing_path, anon_8.calendar_key, anon_8.gross_size, anon_8.commission_size,
    anon_8.section_31_size, anon_8.taf_size, anon_8.settlement_date, anon_8.reason, anon_8.quantity, anon_8.gross, anon_8.commission, anon_8.section_31_fee,
    anon_8.taf_fee, CAST(anon_8.gross + anon_8.commission + anon_8.section_31_fee + anon_8.taf_fee AS DECIMAL(18, 2)) AS net_money
  FROM anon_8
),
anon_10 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.day = CAST('2026-11-10' AS DATE)
),
anon_7 AS (
  SELECT anon_10.calendar_key, anon_10.next_settlement_day, anon_10.settlement_day_on_or_after
  FROM anon_10
),
anon_5 AS (
  SELECT anon_6.sender, anon_6.chain, anon_6.root_trade_date, anon_6.exec_id, anon_6.version_exec_id, anon_6.account_id, anon_6.security_id, anon_6.side,
    anon_6.price, anon_6.currency, anon_6.trade_time, anon_6.trade_date, anon_6.correction, anon_6.stated_settlement_date, anon_6.stated_commission, anon_6.stated_tax,
    anon_6.street_reference, anon_6.account_class, anon_6.market_maker, anon_6.clearing_path, anon_6.calendar_key, anon_6.gross_size, anon_6.commission_size,
    anon_6.section_31_size, anon_6.taf_size, anon_6.settlement_date, anon_6.reason, anon_6.quantity, anon_6.gross, anon_6.commission, anon_6.section_31_fee,
    anon_6.taf_fee, anon_6.net_money, anon_7.next_settlement_day, anon_7.settlement_day_on_or_after
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.calendar_key = anon_7.calendar_key
),
anon_4 AS (
  SELECT anon_5.sender, anon_5.chain, anon_5.root_trade_date, anon_5.exec_id, anon_5.version_exec_id, anon_5.account_id, anon_5.security_id, anon_5.side,
    anon_5.price, anon_5.currency, anon_5.trade_time, anon_5.trade_date, anon_5.correction, anon_5.stated_settlement_date, anon_5.stated_commission, anon_5.stated_tax,
    anon_5.street_reference, anon_5.account_class, anon_5.market_maker, anon_5.clearing_path, anon_5.calendar_key, anon_5.gross_size, anon_5.commission_size,
    anon_5.section_31_size, anon_5.taf_size, anon_5.settlement_date, anon_5.reason, anon_5.quantity, anon_5.gross, anon_5.commission, anon_5.section_31_fee,
    anon_5.taf_fee, anon_5.net_money, anon_5.next_settlement_day, anon_5.settlement_day_on_or_after, CASE WHEN (anon_5.settlement_date >= CAST('2026-11-10' AS DATE)) THEN anon_5.settlement_date
    ELSE CASE WHEN (anon_5.correction = 'Y') THEN anon_5.settlement_day_on_or_after ELSE anon_5.next_settlement_day END END AS clearing_date, CAST('2026-11-10' AS DATE) AS known_date,
    'TRADE' AS entry
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.sender, anon_4.chain, anon_4.root_trade_date, anon_4.exec_id, anon_4.version_exec_id, anon_4.entry, anon_4.trade_date, anon_4.account_id,
    anon_4.account_class, anon_4.market_maker, anon_4.security_id, anon_4.clearing_path, anon_4.side, anon_4.quantity, anon_4.price, anon_4.currency, anon_4.gross,
    anon_4.commission, anon_4.section_31_fee, anon_4.taf_fee, anon_4.net_money, anon_4.trade_time, anon_4.settlement_date, anon_4.clearing_date, anon_4.street_reference,
    anon_4.known_date
  FROM anon_4
),
anon_23 AS (
  SELECT execution.file_id, execution.line_number, execution.sender, execution.chain, execution.trade_date, execution.exec_id, execution.action, execution.ref_exec_id,
    execution.root_trade_date, execution.root_exec_id, execution.account_id, execution.security_id, execution.side, execution.quantity, execution.price,
    execution.currency, execution.capacity, execution.trade_time, execution.sending_time, execution.stated_settlement_date, execution.stated_commission,
    execution.stated_tax, execution.cross_reference, execution.street_reference, execution.status, execution.reason, execution.live, execution.known_date
  FROM execution
  WHERE execution.action != 'NEW' AND execution.status IN ('accepted', 'superseded')
),
anon_22 AS (
  SELECT anon_23.sender, anon_23.chain, anon_23.root_trade_date, anon_23.root_exec_id AS exec_id
  FROM anon_23
),
anon_21 AS (
  SELECT DISTINCT anon_22.sender, anon_22.chain, anon_22.root_trade_date, anon_22.exec_id
  FROM anon_22
),
anon_20 AS (
  SELECT anon_21.sender, anon_21.chain, anon_21.root_trade_date, anon_21.exec_id
  FROM anon_21
),
anon_19 AS (
  SELECT recent_trade.sender, recent_trade.chain, recent_trade.root_trade_date, recent_trade.exec_id, recent_trade.version_exec_id, recent_trade.entry,
    recent_trade.trade_date, recent_trade.account_id, recent_trade.account_class, recent_trade.market_maker, recent_trade.security_id, recent_trade.clearing_path,
    recent_trade.side, recent_trade.quantity, recent_trade.price, recent_trade.currency, recent_trade.gross, recent_trade.commission, recent_trade.section_31_fee,
    recent_trade.taf_fee, recent_trade.net_money, recent_trade.trade_time, recent_trade.settlement_date, recent_trade.clearing_date, recent_trade.street_reference,
    recent_trade.known_date
  FROM recent_trade
  JOIN anon_20 ON recent_trade.sender = anon_20.sender AND recent_trade.chain = anon_20.chain AND recent_trade.root_trade_date = anon_20.root_trade_date
    AND recent_trade.exec_id = anon_20.exec_id
),
anon_18 AS (
  SELECT anon_19.sender, anon_19.chain, anon_19.root_trade_date, anon_19.exec_id, anon_19.version_exec_id, anon_19.entry, anon_19.trade_date, anon_19.account_id,
    anon_19.account_class, anon_19.market_maker, anon_19.security_id, anon_19.clearing_path, anon_19.side, anon_19.quantity, anon_19.price, anon_19.currency,
    anon_19.gross, anon_19.commission, anon_19.section_31_fee, anon_19.taf_fee, anon_19.net_money, anon_19.trade_time, anon_19.settlement_date, anon_19.clearing_date,
    anon_19.street_reference, anon_19.known_date
  FROM anon_19
  WHERE anon_19.entry = 'TRADE'
),
anon_26 AS (
  SELECT anon_19.sender, anon_19.chain, anon_19.root_trade_date, anon_19.exec_id, anon_19.version_exec_id, anon_19.entry, anon_19.trade_date, anon_19.account_id,
    anon_19.account_class, anon_19.market_maker, anon_19.security_id, anon_19.clearing_path, anon_19.side, anon_19.quantity, anon_19.price, anon_19.currency,
    anon_19.gross, anon_19.commission, anon_19.section_31_fee, anon_19.taf_fee, anon_19.net_money, anon_19.trade_time, anon_19.settlement_date, anon_19.clearing_date,
    anon_19.street_reference, anon_19.known_date
  FROM anon_19
  WHERE anon_19.entry = 'REVERSAL'
),
anon_25 AS (
  SELECT anon_26.sender, anon_26.chain, anon_26.root_trade_date, anon_26.exec_id, anon_26.version_exec_id
  FROM anon_26
),
anon_17 AS (
  SELECT anon_18.sender, anon_18.chain, anon_18.root_trade_date, anon_18.exec_id, anon_18.version_exec_id, anon_18.entry, anon_18.trade_date, anon_18.account_id,
    anon_18.account_class, anon_18.market_maker, anon_18.security_id, anon_18.clearing_path, anon_18.side, anon_18.quantity, anon_18.price, anon_18.currency,
    anon_18.gross, anon_18.commission, anon_18.section_31_fee, anon_18.taf_fee, anon_18.net_money, anon_18.trade_time, anon_18.settlement_date, anon_18.clearing_date,
    anon_18.street_reference, anon_18.known_date
  FROM anon_18
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_24
    FROM anon_25
    WHERE anon_18.sender = anon_25.sender AND anon_18.chain = anon_25.chain AND anon_18.root_trade_date = anon_25.root_trade_date AND anon_18.exec_id = anon_25.exec_id
      AND anon_18.version_exec_id = anon_25.version_exec_id
  ))
),
anon_15 AS (
  SELECT anon_17.sender, anon_17.chain, anon_17.root_trade_date, anon_17.exec_id, anon_17.version_exec_id, anon_17.trade_date, anon_17.account_id, anon_17.account_class,
    anon_17.market_maker, anon_17.security_id, anon_17.clearing_path, anon_17.side, anon_17.price, anon_17.currency, anon_17.trade_time, anon_17.settlement_date,
    anon_17.clearing_date, anon_17.street_reference, anon_17.known_date, 'REVERSAL' AS entry, 'Y' AS correction, CAST(-anon_17.quantity AS DECIMAL(18, 6)) AS quantity,
    CAST(-anon_17.gross AS DECIMAL(18, 2)) AS gross, CAST(-anon_17.commission AS DECIMAL(18, 2)) AS commission, CAST(-anon_17.section_31_fee AS DECIMAL(18, 2)) AS section_31_fee,
    CAST(-anon_17.taf_fee AS DECIMAL(18, 2)) AS taf_fee, CAST(-anon_17.net_money AS DECIMAL(18, 2)) AS net_money
  FROM anon_17
),
anon_29 AS (
  SELECT security.security_id, security.clearing_path, coalesce(security.market, 'US') AS market
  FROM security
),
anon_30 AS (
  SELECT own_market.market, own_market.sale_fees, own_market.calendar_key AS own_calendar
  FROM own_market
),
anon_28 AS (
  SELECT anon_29.security_id, anon_29.clearing_path, anon_29.market, anon_30.sale_fees, anon_30.own_calendar
  FROM anon_29
  LEFT OUTER JOIN anon_30 ON anon_29.market = anon_30.market
),
anon_27 AS (
  SELECT anon_28.security_id, anon_28.clearing_path, CASE WHEN (anon_28.market = 'US') THEN 'US.NSCC' ELSE anon_28.own_calendar END AS calendar_key, coalesce(anon_28.sale_fees, 1) AS sale_fees
  FROM anon_28
),
anon_16 AS (
  SELECT anon_27.security_id, anon_27.calendar_key
  FROM anon_27
),
anon_14 AS (
  SELECT anon_15.sender, anon_15.chain, anon_15.root_trade_date, anon_15.exec_id, anon_15.version_exec_id, anon_15.trade_date, anon_15.account_id, anon_15.account_class,
    anon_15.market_maker, anon_15.security_id, anon_15.clearing_path, anon_15.side, anon_15.price, anon_15.currency, anon_15.trade_time, anon_15.settlement_date,
    anon_15.clearing_date, anon_15.street_reference, anon_15.known_date, anon_15.entry, anon_15.correction, anon_15.quantity, anon_15.gross, anon_15.commission,
    anon_15.section_31_fee, anon_15.taf_fee, anon_15.net_money, anon_16.calendar_key
  FROM anon_15
  LEFT OUTER JOIN anon_16 ON anon_15.security_id = anon_16.security_id
),
anon_13 AS (
  SELECT anon_14.sender, anon_14.chain, anon_14.root_trade_date, anon_14.exec_id, anon_14.version_exec_id, anon_14.trade_date, anon_14.account_id, anon_14.account_class,
    anon_14.market_maker, anon_14.security_id, anon_14.clearing_path, anon_14.side, anon_14.price, anon_14.currency, anon_14.trade_time, anon_14.settlement_date,
    anon_14.clearing_date, anon_14.street_reference, anon_14.known_date, anon_14.entry, anon_14.correction, anon_14.quantity, anon_14.gross, anon_14.commission,
    anon_14.section_31_fee, anon_14.taf_fee, anon_14.net_money, anon_14.calendar_key, anon_7.next_settlement_day, anon_7.settlement_day_on_or_after
  FROM anon_14
  LEFT OUTER JOIN anon_7 ON anon_14.calendar_key = anon_7.calendar_key
),
anon_12 AS (
  SELECT anon_13.sender, anon_13.chain, anon_13.root_trade_date, anon_13.exec_id, anon_13.version_exec_id, anon_13.trade_date, anon_13.account_id, anon_13.account_class,
    anon_13.market_maker, anon_13.security_id, anon_13.clearing_path, anon_13.side, anon_13.price, anon_13.currency, anon_13.trade_time, anon_13.settlement_date,
    anon_13.street_reference, anon_13.entry, anon_13.correction, anon_13.quantity, anon_13.gross, anon_13.commission, anon_13.section_31_fee, anon_13.taf_fee,
    anon_13.net_money, anon_13.calendar_key, anon_13.next_settlement_day, anon_13.settlement_day_on_or_after, CASE WHEN (anon_13.settlement_date >= CAST('2026-11-10' AS DATE)) THEN anon_13.settlement_date
    ELSE CASE WHEN (anon_13.correction = 'Y') THEN anon_13.settlement_day_on_or_after ELSE anon_13.next_settlement_day END END AS clearing_date, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_13
),
anon_11 AS (
  SELECT anon_12.sender, anon_12.chain, anon_12.root_trade_date, anon_12.exec_id, anon_12.version_exec_id, anon_12.entry, anon_12.trade_date, anon_12.account_id,
    anon_12.account_class, anon_12.market_maker, anon_12.security_id, anon_12.clearing_path, anon_12.side, anon_12.quantity, anon_12.price, anon_12.currency,
    anon_12.gross, anon_12.commission, anon_12.section_31_fee, anon_12.taf_fee, anon_12.net_money, anon_12.trade_time, anon_12.settlement_date, anon_12.clearing_date,
    anon_12.street_reference, anon_12.known_date
  FROM anon_12
),
anon_2 AS (
  SELECT anon_3.sender, anon_3.chain, anon_3.root_trade_date, anon_3.exec_id, anon_3.version_exec_id, anon_3.entry, anon_3.trade_date, anon_3.account_id,
    anon_3.account_class, anon_3.market_maker, anon_3.security_id, anon_3.clearing_path, anon_3.side, anon_3.quantity, anon_3.price, anon_3.currency, anon_3.gross,
    anon_3.commission, anon_3.section_31_fee, anon_3.taf_fee, anon_3.net_money, anon_3.trade_time, anon_3.settlement_date, anon_3.clearing_date, anon_3.street_reference,
    anon_3.known_date
  FROM anon_3
  UNION ALL
  SELECT anon_11.sender, anon_11.chain, anon_11.root_trade_date, anon_11.exec_id, anon_11.version_exec_id, anon_11.entry, anon_11.trade_date, anon_11.account_id,
    anon_11.account_class, anon_11.market_maker, anon_11.security_id, anon_11.clearing_path, anon_11.side, anon_11.quantity, anon_11.price, anon_11.currency,
    anon_11.gross, anon_11.commission, anon_11.section_31_fee, anon_11.taf_fee, anon_11.net_money, anon_11.trade_time, anon_11.settlement_date, anon_11.clearing_date,
    anon_11.street_reference, anon_11.known_date
  FROM anon_11
),
anon_1 AS (
  SELECT anon_2.sender, anon_2.chain, CAST(anon_2.root_trade_date AS DATE) AS root_trade_date, anon_2.exec_id, anon_2.version_exec_id, anon_2.entry, CAST(anon_2.trade_date AS DATE) AS trade_date,
    anon_2.account_id, anon_2.account_class, anon_2.market_maker, anon_2.security_id, anon_2.clearing_path, anon_2.side, CAST(anon_2.quantity AS DECIMAL(18, 6)) AS quantity,
    CAST(anon_2.price AS DECIMAL(18, 8)) AS price, anon_2.currency, CAST(anon_2.gross AS DECIMAL(18, 2)) AS gross, CAST(anon_2.commission AS DECIMAL(18, 2)) AS commission,
    CAST(anon_2.section_31_fee AS DECIMAL(18, 2)) AS section_31_fee, CAST(anon_2.taf_fee AS DECIMAL(18, 2)) AS taf_fee, CAST(anon_2.net_money AS DECIMAL(18, 2)) AS net_money,
    CAST(anon_2.trade_time AS DATETIME2(6)) AS trade_time, CAST(anon_2.settlement_date AS DATE) AS settlement_date, CAST(anon_2.clearing_date AS DATE) AS clearing_date,
    anon_2.street_reference, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.sender, anon_1.chain, anon_1.root_trade_date, anon_1.exec_id, anon_1.version_exec_id, anon_1.entry, anon_1.trade_date, anon_1.account_id,
  anon_1.account_class, anon_1.market_maker, anon_1.security_id, anon_1.clearing_path, anon_1.side, anon_1.quantity, anon_1.price, anon_1.currency, anon_1.gross,
  anon_1.commission, anon_1.section_31_fee, anon_1.taf_fee, anon_1.net_money, anon_1.trade_time, anon_1.settlement_date, anon_1.clearing_date, anon_1.street_reference,
  anon_1.known_date
FROM anon_1
