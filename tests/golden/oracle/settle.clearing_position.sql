WITH
anon_10 AS (
  SELECT settlement.file_id, settlement.line_number, settlement.instruction_id, settlement.clearing_path, settlement.security_id, settlement.depository_account,
    settlement.contra_account, settlement.account_id, settlement.currency, settlement.quantity, settlement.money, settlement.reason, settlement.settlement_date
  FROM settlement
  WHERE settlement.clearing_path = 'CNS' AND settlement.reason IS NULL
),
anon_9 AS (
  SELECT anon_10.security_id, CAST(coalesce(sum(anon_10.quantity), 0) AS NUMBER(38, 6)) AS settled
  FROM anon_10
  GROUP BY anon_10.security_id
),
anon_7 AS (
  SELECT obligation.member_id, obligation.security_id, obligation.settlement_date, obligation.currency, obligation.carried_quantity, obligation.carried_price,
    obligation.bought_quantity, obligation.sold_quantity, obligation.net_quantity, obligation.contract_money, obligation.opening_money, obligation.trades,
    anon_9.settled
  FROM obligation
  LEFT OUTER JOIN anon_9 ON obligation.security_id = anon_9.security_id
),
anon_8 AS (
  SELECT closing_price.security_id, closing_price.price_date, closing_price.close_price
  FROM closing_price
),
anon_6 AS (
  SELECT anon_7.member_id, anon_7.security_id, anon_7.settlement_date, anon_7.currency, anon_7.carried_quantity, anon_7.carried_price, anon_7.bought_quantity,
    anon_7.sold_quantity, anon_7.net_quantity, anon_7.contract_money, anon_7.opening_money, anon_7.trades, anon_7.settled, anon_8.price_date, anon_8.close_price
  FROM anon_7
  LEFT OUTER JOIN anon_8 ON anon_7.security_id = anon_8.security_id
),
anon_5 AS (
  SELECT anon_6.member_id, anon_6.security_id, anon_6.settlement_date, anon_6.currency, anon_6.carried_quantity, anon_6.carried_price, anon_6.bought_quantity,
    anon_6.sold_quantity, anon_6.net_quantity, anon_6.contract_money, anon_6.opening_money, anon_6.trades, anon_6.settled, anon_6.price_date, anon_6.close_price,
    CAST(coalesce(anon_6.settled, CAST(0 AS NUMBER(38, 6))) AS NUMBER(38, 6)) AS settled_quantity, anon_6.net_quantity - CAST(coalesce(anon_6.settled, CAST(0 AS NUMBER(38, 6))) AS NUMBER(38, 6)) AS open_quantity,
    coalesce(anon_6.close_price, anon_6.carried_price) AS mark_price
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.member_id, anon_5.security_id, anon_5.settlement_date, anon_5.currency, anon_5.carried_quantity, anon_5.carried_price, anon_5.bought_quantity,
    anon_5.sold_quantity, anon_5.net_quantity, anon_5.contract_money, anon_5.opening_money, anon_5.trades, anon_5.settled, anon_5.price_date, anon_5.close_price,
    anon_5.settled_quantity, anon_5.open_quantity, anon_5.mark_price, CASE WHEN (anon_5.open_quantity = 0) THEN CAST(0 AS NUMBER(38, 2)) ELSE coalesce(CAST(round(CAST(CAST(anon_5.open_quantity AS NUMBER(19, 6)) * anon_5.mark_price AS NUMBER(38, 14)), 2) AS NUMBER(38, 2)), -anon_5.opening_money) END AS open_value
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.member_id, anon_4.security_id, anon_4.currency, anon_4.net_quantity, anon_4.settled_quantity, anon_4.open_quantity, anon_4.mark_price, anon_4.opening_money,
    anon_4.open_value, anon_4.settlement_date, anon_4.price_date AS mark_date, anon_4.opening_money + anon_4.open_value AS settle_money
  FROM anon_4
),
anon_17 AS (
  SELECT opening_clearing_position.member_id, opening_clearing_position.security_id, opening_clearing_position.currency, opening_clearing_position.open_quantity,
    opening_clearing_position.open_value, opening_clearing_position.mark_price, opening_clearing_position.mark_date, opening_clearing_position.settlement_date,
    'US.NSCC' AS calendar_key
  FROM opening_clearing_position
),
anon_19 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.day = DATE '2026-11-10' AND calendar_day.is_settlement_day = 1
),
anon_16 AS (
  SELECT anon_17.member_id, anon_17.security_id, anon_17.currency, anon_17.open_quantity, anon_17.open_value, anon_17.mark_price, anon_17.mark_date, anon_17.settlement_date,
    anon_17.calendar_key
  FROM anon_17
  WHERE EXISTS (
    SELECT 1 AS anon_18
    FROM anon_19
    WHERE anon_17.calendar_key = anon_19.calendar_key
  )
),
anon_15 AS (
  SELECT anon_16.member_id, anon_16.security_id, anon_16.currency, anon_16.open_quantity, anon_16.open_value, anon_16.mark_price, anon_16.mark_date, anon_16.settlement_date
  FROM anon_16
),
anon_13 AS (
  SELECT opening_clearing_position.member_id, opening_clearing_position.security_id, opening_clearing_position.currency, opening_clearing_position.open_quantity,
    opening_clearing_position.open_value, opening_clearing_position.mark_price, opening_clearing_position.mark_date, opening_clearing_position.settlement_date
  FROM opening_clearing_position
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_14
    FROM anon_15
    WHERE opening_clearing_position.member_id = anon_15.member_id AND opening_clearing_position.security_id = anon_15.security_id
  ))
),
anon_12 AS (
  SELECT anon_13.member_id, anon_13.security_id, anon_13.currency, anon_13.open_quantity, anon_13.open_value, anon_13.mark_price, anon_13.mark_date, anon_13.settlement_date,
    anon_13.open_quantity AS net_quantity, CAST(0 AS NUMBER(38, 6)) AS settled_quantity, -anon_13.open_value AS opening_money, CAST(0 AS NUMBER(38, 2)) AS settle_money
  FROM anon_13
),
anon_11 AS (
  SELECT anon_12.member_id, anon_12.security_id, anon_12.currency, anon_12.net_quantity, anon_12.settled_quantity, anon_12.open_quantity, anon_12.mark_price,
    anon_12.opening_money, anon_12.open_value, anon_12.settlement_date, anon_12.mark_date, anon_12.settle_money
  FROM anon_12
),
anon_2 AS (
  SELECT anon_3.member_id, anon_3.security_id, anon_3.currency, anon_3.net_quantity, anon_3.settled_quantity, anon_3.open_quantity, anon_3.mark_price, anon_3.opening_money,
    anon_3.open_value, anon_3.settlement_date, anon_3.mark_date, anon_3.settle_money
  FROM anon_3
  UNION ALL
  SELECT anon_11.member_id, anon_11.security_id, anon_11.currency, anon_11.net_quantity, anon_11.settled_quantity, anon_11.open_quantity, anon_11.mark_price,
    anon_11.opening_money, anon_11.open_value, anon_11.settlement_date, anon_11.mark_date, anon_11.settle_money
  FROM anon_11
),
anon_1 AS (
  SELECT anon_2.member_id, anon_2.security_id, anon_2.currency, CAST(anon_2.net_quantity AS NUMBER(38, 6)) AS net_quantity, CAST(anon_2.settled_quantity AS NUMBER(38, 6)) AS settled_quantity,
    CAST(anon_2.open_quantity AS NUMBER(38, 6)) AS open_quantity, CAST(anon_2.mark_price AS NUMBER(18, 8)) AS mark_price, CAST(anon_2.mark_date AS DATE) AS mark_date,
    CAST(anon_2.opening_money AS NUMBER(38, 2)) AS opening_money, CAST(anon_2.open_value AS NUMBER(38, 2)) AS open_value, CAST(anon_2.settle_money AS NUMBER(38, 2)) AS settle_money,
    CAST(anon_2.settlement_date AS DATE) AS settlement_date
  FROM anon_2
)
SELECT anon_1.member_id, anon_1.security_id, anon_1.currency, anon_1.net_quantity, anon_1.settled_quantity, anon_1.open_quantity, anon_1.mark_price, anon_1.mark_date,
  anon_1.opening_money, anon_1.open_value, anon_1.settle_money, anon_1.settlement_date
FROM anon_1
