WITH
anon_12 AS (
  SELECT due_trade.sender, due_trade.chain, due_trade.root_trade_date, due_trade.exec_id, due_trade.version_exec_id, due_trade.entry, due_trade.trade_date,
    due_trade.account_id, due_trade.account_class, due_trade.market_maker, due_trade.security_id, due_trade.clearing_path, due_trade.side, due_trade.quantity,
    due_trade.gross, due_trade.commission, due_trade.price, due_trade.section_31_fee, due_trade.taf_fee, due_trade.fees, due_trade.net_money, due_trade.currency,
    due_trade.settlement_date, due_trade.street_reference
  FROM due_trade
  WHERE due_trade.account_class != 'FIRM' AND due_trade.clearing_path != 'BROKER'
),
anon_11 AS (
  SELECT anon_12.account_class, anon_12.trade_date, anon_12.settlement_date, anon_12.currency, anon_12.quantity, anon_12.price, anon_12.gross, anon_12.section_31_fee,
    anon_12.taf_fee, anon_12.entry
  FROM anon_12
),
anon_14 AS (
  SELECT trade.sender, trade.chain, trade.root_trade_date, trade.exec_id, trade.version_exec_id, trade.entry, trade.trade_date, trade.account_id, trade.account_class,
    trade.market_maker, trade.security_id, trade.clearing_path, trade.side, trade.quantity, trade.price, trade.currency, trade.gross, trade.commission,
    trade.section_31_fee, trade.taf_fee, trade.net_money, trade.trade_time, trade.settlement_date, trade.clearing_date, trade.street_reference, trade.known_date
  FROM trade
  WHERE trade.account_class = 'FIRM'
),
anon_13 AS (
  SELECT anon_14.account_class, anon_14.trade_date, anon_14.settlement_date, anon_14.currency, anon_14.quantity, anon_14.price, anon_14.gross, anon_14.section_31_fee,
    anon_14.taf_fee, anon_14.entry
  FROM anon_14
),
anon_10 AS (
  SELECT anon_11.account_class, anon_11.trade_date, anon_11.settlement_date, anon_11.currency, anon_11.quantity, anon_11.price, anon_11.gross, anon_11.section_31_fee,
    anon_11.taf_fee, anon_11.entry
  FROM anon_11
  UNION ALL
  SELECT anon_13.account_class, anon_13.trade_date, anon_13.settlement_date, anon_13.currency, anon_13.quantity, anon_13.price, anon_13.gross, anon_13.section_31_fee,
    anon_13.taf_fee, anon_13.entry
  FROM anon_13
),
anon_8 AS (
  SELECT anon_10.account_class, anon_10.trade_date, anon_10.settlement_date, anon_10.currency, anon_10.quantity, anon_10.price, anon_10.gross, anon_10.section_31_fee,
    anon_10.taf_fee, anon_10.entry
  FROM anon_10
  WHERE anon_10.section_31_fee != 0
),
anon_9 AS (
  SELECT section_31_rate.valid_from, section_31_rate.valid_to, section_31_rate.rate
  FROM section_31_rate
),
anon_7 AS (
  SELECT anon_8.account_class, anon_8.trade_date, anon_8.settlement_date, anon_8.currency, anon_8.quantity, anon_8.price, anon_8.gross, anon_8.section_31_fee,
    anon_8.taf_fee, anon_8.entry, anon_9.valid_from, anon_9.valid_to, anon_9.rate
  FROM anon_8
  JOIN anon_9 ON anon_8.settlement_date >= anon_9.valid_from AND anon_8.settlement_date <= anon_9.valid_to
),
anon_6 AS (
  SELECT anon_7.account_class, anon_7.trade_date, anon_7.settlement_date, anon_7.currency, anon_7.quantity, anon_7.price, anon_7.gross, anon_7.section_31_fee,
    anon_7.taf_fee, anon_7.entry, anon_7.valid_from, anon_7.valid_to, anon_7.rate, CAST(CAST(anon_7.gross AS NUMBER(20, 6)) * anon_7.rate AS NUMBER(38, 14)) AS exact,
    anon_7.settlement_date AS charge_date, -anon_7.section_31_fee AS charged
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.charge_date, anon_6.currency, CAST(count(*) AS NUMBER(19)) AS sales, CAST(coalesce(sum(anon_6.charged), 0) AS NUMBER(38, 2)) AS collected,
    CAST(coalesce(sum(anon_6.exact), 0) AS NUMBER(38, 14)) AS exact
  FROM anon_6
  GROUP BY anon_6.charge_date, anon_6.currency
),
anon_4 AS (
  SELECT anon_5.charge_date, anon_5.currency, anon_5.sales, anon_5.collected, anon_5.exact, 'SECTION_31' AS fee, CAST(round(anon_5.exact, 2) AS NUMBER(38, 2)) AS due
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.charge_date, anon_4.currency, anon_4.sales, anon_4.collected, anon_4.exact, anon_4.fee, anon_4.due, anon_4.collected - anon_4.due AS difference
  FROM anon_4
),
anon_20 AS (
  SELECT anon_10.account_class, anon_10.trade_date, anon_10.settlement_date, anon_10.currency, anon_10.quantity, anon_10.price, anon_10.gross, anon_10.section_31_fee,
    anon_10.taf_fee, anon_10.entry
  FROM anon_10
  WHERE anon_10.taf_fee != 0
),
anon_21 AS (
  SELECT taf_rate.valid_from, taf_rate.valid_to, taf_rate.per_share, taf_rate.cap
  FROM taf_rate
),
anon_19 AS (
  SELECT anon_20.account_class, anon_20.trade_date, anon_20.settlement_date, anon_20.currency, anon_20.quantity, anon_20.price, anon_20.gross, anon_20.section_31_fee,
    anon_20.taf_fee, anon_20.entry, anon_21.valid_from, anon_21.valid_to, anon_21.per_share, anon_21.cap
  FROM anon_20
  JOIN anon_21 ON anon_20.trade_date >= anon_21.valid_from AND anon_20.trade_date <= anon_21.valid_to
),
anon_18 AS (
  SELECT anon_19.account_class, anon_19.trade_date, anon_19.settlement_date, anon_19.currency, anon_19.quantity, anon_19.price, anon_19.gross, anon_19.section_31_fee,
    anon_19.taf_fee, anon_19.entry, anon_19.valid_from, anon_19.valid_to, anon_19.per_share, anon_19.cap, CASE WHEN (anon_19.entry = 'REVERSAL') THEN -CASE
    WHEN (CAST(CAST(abs(anon_19.quantity) AS NUMBER(20, 6)) * anon_19.per_share AS NUMBER(38, 14)) < anon_19.cap) THEN CAST(CAST(abs(anon_19.quantity) AS NUMBER(20, 6)) * anon_19.per_share AS NUMBER(38, 14))
    ELSE anon_19.cap END ELSE CASE WHEN (CAST(CAST(abs(anon_19.quantity) AS NUMBER(20, 6)) * anon_19.per_share AS NUMBER(38, 14)) < anon_19.cap) THEN CAST(CAST(abs(anon_19.quantity) AS NUMBER(20, 6)) * anon_19.per_share AS NUMBER(38, 14))
    ELSE anon_19.cap END END AS exact, anon_19.trade_date AS charge_date, -anon_19.taf_fee AS charged
  FROM anon_19
),
anon_17 AS (
  SELECT anon_18.charge_date, anon_18.currency, CAST(count(*) AS NUMBER(19)) AS sales, CAST(coalesce(sum(anon_18.charged), 0) AS NUMBER(38, 2)) AS collected,
    CAST(coalesce(sum(anon_18.exact), 0) AS NUMBER(38, 14)) AS exact
  FROM anon_18
  GROUP BY anon_18.charge_date, anon_18.currency
),
anon_16 AS (
  SELECT anon_17.charge_date, anon_17.currency, anon_17.sales, anon_17.collected, anon_17.exact, 'TAF' AS fee, CAST(round(anon_17.exact, 2) AS NUMBER(38, 2)) AS due
  FROM anon_17
),
anon_15 AS (
  SELECT anon_16.charge_date, anon_16.currency, anon_16.sales, anon_16.collected, anon_16.exact, anon_16.fee, anon_16.due, anon_16.collected - anon_16.due AS difference
  FROM anon_16
),
anon_2 AS (
  SELECT anon_3.charge_date, anon_3.currency, anon_3.sales, anon_3.collected, anon_3.exact, anon_3.fee, anon_3.due, anon_3.difference
  FROM anon_3
  UNION ALL
  SELECT anon_15.charge_date, anon_15.currency, anon_15.sales, anon_15.collected, anon_15.exact, anon_15.fee, anon_15.due, anon_15.difference
  FROM anon_15
),
anon_1 AS (
  SELECT anon_2.fee, CAST(anon_2.charge_date AS DATE) AS charge_date, anon_2.currency, CAST(anon_2.sales AS NUMBER(19)) AS sales, CAST(anon_2.collected AS NUMBER(38, 2)) AS collected,
    CAST(anon_2.due AS NUMBER(38, 2)) AS due, CAST(anon_2.difference AS NUMBER(38, 2)) AS difference
  FROM anon_2
)
SELECT anon_1.fee, anon_1.charge_date, anon_1.currency, anon_1.sales, anon_1.collected, anon_1.due, anon_1.difference
FROM anon_1
