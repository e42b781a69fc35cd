WITH
anon_27 AS (
  SELECT fx_trade_message.file_id, fx_trade_message.line_number, fx_trade_message.byte_offset, fx_trade_message.byte_length, fx_trade_message.reason, fx_trade_message.detail,
    fx_trade_message.raw_text, fx_trade_message.sender, fx_trade_message.trade_id, fx_trade_message.counterparty, fx_trade_message.trade_date, fx_trade_message.value_date,
    fx_trade_message.bought_currency, fx_trade_message.bought_amount, fx_trade_message.sold_currency, fx_trade_message.sold_amount, fx_trade_message.bought_bank_account,
    fx_trade_message.sold_bank_account
  FROM fx_trade_message
  WHERE fx_trade_message.reason IS NULL
),
anon_28 AS (
  SELECT received_file.file_id, received_file.file_name
  FROM received_file
),
anon_26 AS (
  SELECT anon_27.file_id, anon_27.line_number, anon_27.byte_offset, anon_27.byte_length, anon_27.reason, anon_27.detail, anon_27.raw_text, anon_27.sender,
    anon_27.trade_id, anon_27.counterparty, anon_27.trade_date, anon_27.value_date, anon_27.bought_currency, anon_27.bought_amount, anon_27.sold_currency,
    anon_27.sold_amount, anon_27.bought_bank_account, anon_27.sold_bank_account, anon_28.file_name
  FROM anon_27
  JOIN anon_28 ON anon_27.file_id = anon_28.file_id
),
anon_24 AS (
  SELECT anon_26.file_id, anon_26.line_number, anon_26.byte_offset, anon_26.byte_length, anon_26.reason, anon_26.detail, anon_26.raw_text, anon_26.sender,
    anon_26.trade_id, anon_26.value_date, anon_26.bought_currency, anon_26.sold_currency, anon_26.bought_bank_account, anon_26.sold_bank_account, anon_26.file_name,
    coalesce(anon_26.trade_date, DATE '2026-11-10') AS trade_date, coalesce(anon_26.counterparty, '-') AS counterparty, CAST(round(anon_26.bought_amount, 2) AS NUMBER(18, 2)) AS bought_amount,
    CAST(round(anon_26.sold_amount, 2) AS NUMBER(18, 2)) AS sold_amount
  FROM anon_26
),
anon_25 AS (
  SELECT own_market.currency, min(own_market.bank_account) AS market_bank, min(own_market.calendar_key) AS own_calendar
  FROM own_market
  GROUP BY own_market.currency
),
anon_22 AS (
  SELECT anon_24.file_id, anon_24.line_number, anon_24.byte_offset, anon_24.byte_length, anon_24.reason, anon_24.detail, anon_24.raw_text, anon_24.sender,
    anon_24.trade_id, anon_24.value_date, anon_24.bought_currency, anon_24.sold_currency, anon_24.bought_bank_account, anon_24.sold_bank_account, anon_24.file_name,
    anon_24.trade_date, anon_24.counterparty, anon_24.bought_amount, anon_24.sold_amount, anon_25.currency, anon_25.market_bank, anon_25.own_calendar
  FROM anon_24
  LEFT OUTER JOIN anon_25 ON anon_24.bought_currency = anon_25.currency
),
anon_29 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.is_cash_day = 0
),
anon_23 AS (
  SELECT anon_29.calendar_key AS closed_calendar, anon_29.day AS closed_day
  FROM anon_29
),
anon_21 AS (
  SELECT anon_22.file_id, anon_22.line_number, anon_22.byte_offset, anon_22.byte_length, anon_22.reason, anon_22.detail, anon_22.raw_text, anon_22.sender,
    anon_22.trade_id, anon_22.value_date, anon_22.bought_currency, anon_22.sold_currency, anon_22.bought_bank_account, anon_22.sold_bank_account, anon_22.file_name,
    anon_22.trade_date, anon_22.counterparty, anon_22.bought_amount, anon_22.sold_amount, anon_22.currency, anon_22.market_bank, anon_22.own_calendar, anon_23.closed_calendar,
    anon_23.closed_day
  FROM anon_22
  LEFT OUTER JOIN anon_23 ON anon_22.own_calendar = anon_23.closed_calendar AND anon_22.value_date = anon_23.closed_day
),
anon_20 AS (
  SELECT anon_21.file_id, anon_21.line_number, anon_21.byte_offset, anon_21.byte_length, anon_21.reason, anon_21.detail, anon_21.raw_text, anon_21.sender,
    anon_21.trade_id, anon_21.value_date, anon_21.bought_currency, anon_21.sold_currency, anon_21.sold_bank_account, anon_21.file_name, anon_21.trade_date,
    anon_21.counterparty, anon_21.bought_amount, anon_21.sold_amount, anon_21.currency, anon_21.market_bank, anon_21.own_calendar, anon_21.closed_calendar,
    anon_21.closed_day, coalesce(anon_21.bought_bank_account, anon_21.market_bank, 'SETTLEMENT') AS bought_bank_account, CASE WHEN (anon_21.closed_day IS NULL) THEN 0
    ELSE 1 END AS bought_closed
  FROM anon_21
),
anon_18 AS (
  SELECT anon_20.file_id, anon_20.line_number, anon_20.byte_offset, anon_20.byte_length, anon_20.reason, anon_20.detail, anon_20.raw_text, anon_20.sender,
    anon_20.trade_id, anon_20.value_date, anon_20.bought_currency, anon_20.sold_currency, anon_20.bought_bank_account, anon_20.sold_bank_account, anon_20.file_name,
    anon_20.trade_date, anon_20.counterparty, anon_20.bought_amount, anon_20.sold_amount, anon_20.bought_closed
  FROM anon_20
),
anon_19 AS (
  SELECT own_market.currency, min(own_market.bank_account) AS market_bank, min(own_market.calendar_key) AS own_calendar
  FROM own_market
  GROUP BY own_market.currency
),
anon_16 AS (
  SELECT anon_18.file_id, anon_18.line_number, anon_18.byte_offset, anon_18.byte_length, anon_18.reason, anon_18.detail, anon_18.raw_text, anon_18.sender,
    anon_18.trade_id, anon_18.value_date, anon_18.bought_currency, anon_18.sold_currency, anon_18.bought_bank_account, anon_18.sold_bank_account, anon_18.file_name,
    anon_18.trade_date, anon_18.counterparty, anon_18.bought_amount, anon_18.sold_amount, anon_18.bought_closed, anon_19.currency, anon_19.market_bank,
    anon_19.own_calendar
  FROM anon_18
  LEFT OUTER JOIN anon_19 ON anon_18.sold_currency = anon_19.currency
),
anon_30 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.is_cash_day = 0
),
anon_17 AS (
  SELECT anon_30.calendar_key AS closed_calendar, anon_30.day AS closed_day
  FROM anon_30
),
anon_15 AS (
  SELECT anon_16.file_id, anon_16.line_number, anon_16.byte_offset, anon_16.byte_length, anon_16.reason, anon_16.detail, anon_16.raw_text, anon_16.sender,
    anon_16.trade_id, anon_16.value_date, anon_16.bought_currency, anon_16.sold_currency, anon_16.bought_bank_account, anon_16.sold_bank_account, anon_16.file_name,
    anon_16.trade_date, anon_16.counterparty, anon_16.bought_amount, anon_16.sold_amount, anon_16.bought_closed, anon_16.currency, anon_16.market_bank,
    anon_16.own_calendar, anon_17.closed_calendar, anon_17.closed_day
  FROM anon_16
  LEFT OUTER JOIN anon_17 ON anon_16.own_calendar = anon_17.closed_calendar AND anon_16.value_date = anon_17.closed_day
),
anon_14 AS (
  SELECT anon_15.file_id, anon_15.line_number, anon_15.byte_offset, anon_15.byte_length, anon_15.reason, anon_15.detail, anon_15.raw_text, anon_15.sender,
    anon_15.trade_id, anon_15.value_date, anon_15.bought_currency, anon_15.sold_currency, anon_15.bought_bank_account, anon_15.file_name, anon_15.trade_date,
    anon_15.counterparty, anon_15.bought_amount, anon_15.sold_amount, anon_15.bought_closed, anon_15.currency, anon_15.market_bank, anon_15.own_calendar,
    anon_15.closed_calendar, anon_15.closed_day, coalesce(anon_15.sold_bank_account, anon_15.market_bank, 'SETTLEMENT') AS sold_bank_account, CASE WHEN (anon_15.closed_day IS NULL) THEN 0
    ELSE 1 END AS sold_closed
  FROM anon_15
),
anon_13 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.byte_offset, anon_14.byte_length, anon_14.reason, anon_14.detail, anon_14.raw_text, anon_14.sender,
    anon_14.trade_id, anon_14.value_date, anon_14.bought_currency, anon_14.sold_currency, anon_14.bought_bank_account, anon_14.sold_bank_account, anon_14.file_name,
    anon_14.trade_date, anon_14.counterparty, anon_14.bought_amount, anon_14.sold_amount, anon_14.bought_closed, anon_14.sold_closed
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.file_id, anon_13.line_number, anon_13.byte_offset, anon_13.byte_length, anon_13.reason, anon_13.detail, anon_13.raw_text, anon_13.sender,
    anon_13.trade_id, anon_13.value_date, anon_13.bought_currency, anon_13.sold_currency, anon_13.bought_bank_account, anon_13.sold_bank_account, anon_13.file_name,
    anon_13.trade_date, anon_13.counterparty, anon_13.bought_amount, anon_13.sold_amount, anon_13.bought_closed, anon_13.sold_closed, CASE WHEN (anon_13.bought_currency = anon_13.sold_currency) THEN 'SAME_CURRENCY'
    WHEN (anon_13.bought_amount <= 0 OR anon_13.sold_amount <= 0) THEN 'NOT_POSITIVE' WHEN ((anon_13.bought_bank_account NOT IN ('SETTLEMENT')) OR (anon_13.sold_bank_account NOT IN ('SETTLEMENT'))) THEN 'UNKNOWN_BANK_ACCOUNT'
    WHEN (anon_13.bought_closed = 1 OR anon_13.sold_closed = 1) THEN 'NO_CASH_DAY' ELSE NULL END AS lookup_reason
  FROM anon_13
),
anon_10 AS (
  SELECT anon_12.file_id, anon_12.line_number, anon_12.byte_offset, anon_12.byte_length, anon_12.reason, anon_12.detail, anon_12.raw_text, anon_12.sender,
    anon_12.trade_id, anon_12.value_date, anon_12.bought_currency, anon_12.sold_currency, anon_12.bought_bank_account, anon_12.sold_bank_account, anon_12.file_name,
    anon_12.trade_date, anon_12.counterparty, anon_12.bought_amount, anon_12.sold_amount, anon_12.bought_closed, anon_12.sold_closed, anon_12.lookup_reason,
    CASE WHEN CAST(CAST(anon_12.bought_currency AS VARCHAR2(4000)) AS VARCHAR2(4000)) IS NOT NULL AND CAST(TO_CHAR(anon_12.bought_amount, 'FM9999999999999990.00', 'NLS_NUMERIC_CHARACTERS=''.,''') AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(CAST(anon_12.sold_currency AS VARCHAR2(4000)) AS VARCHAR2(4000)) IS NOT NULL AND CAST(TO_CHAR(anon_12.sold_amount, 'FM9999999999999990.00', 'NLS_NUMERIC_CHARACTERS=''.,''') AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(TO_CHAR(anon_12.value_date, 'YYYY-MM-DD') AS VARCHAR2(4000)) IS NOT NULL THEN CAST(CAST(anon_12.bought_currency AS VARCHAR2(4000)) AS VARCHAR2(4000)) || '|' || CAST(TO_CHAR(anon_12.bought_amount, 'FM9999999999999990.00', 'NLS_NUMERIC_CHARACTERS=''.,''') AS VARCHAR2(4000)) || '|' || CAST(CAST(anon_12.sold_currency AS VARCHAR2(4000)) AS VARCHAR2(4000)) || '|' || CAST(TO_CHAR(anon_12.sold_amount, 'FM9999999999999990.00', 'NLS_NUMERIC_CHARACTERS=''.,''') AS VARCHAR2(4000)) || '|' || CAST(TO_CHAR(anon_12.value_date, 'YYYY-MM-DD') AS VARCHAR2(4000)) || '|' END AS content
  FROM anon_12
),
anon_32 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.sender,
    anon_10.trade_id, anon_10.value_date, anon_10.bought_currency, anon_10.sold_currency, anon_10.bought_bank_account, anon_10.sold_bank_account, anon_10.file_name,
    anon_10.trade_date, anon_10.counterparty, anon_10.bought_amount, anon_10.sold_amount, anon_10.bought_closed, anon_10.sold_closed, anon_10.lookup_reason,
    anon_10.content
  FROM anon_10
  WHERE anon_10.lookup_reason IS NULL
),
anon_31 AS (
  SELECT anon_32.file_id, anon_32.line_number, anon_32.byte_offset, anon_32.byte_length, anon_32.reason, anon_32.detail, anon_32.raw_text, anon_32.sender,
    anon_32.trade_id, anon_32.value_date, anon_32.bought_currency, anon_32.sold_currency, anon_32.bought_bank_account, anon_32.sold_bank_account, anon_32.file_name,
    anon_32.trade_date, anon_32.counterparty, anon_32.bought_amount, anon_32.sold_amount, anon_32.bought_closed, anon_32.sold_closed, anon_32.lookup_reason,
    anon_32.content, CAST(row_number() OVER (PARTITION BY anon_32.trade_id ORDER BY anon_32.file_name, anon_32.line_number, anon_32.file_id) AS NUMBER(19)) AS turn
  FROM anon_32
),
anon_11 AS (
  SELECT anon_31.file_id, anon_31.line_number, anon_31.turn
  FROM anon_31
),
anon_8 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.sender,
    anon_10.trade_id, anon_10.value_date, anon_10.bought_currency, anon_10.sold_currency, anon_10.bought_bank_account, anon_10.sold_bank_account, anon_10.file_name,
    anon_10.trade_date, anon_10.counterparty, anon_10.bought_amount, anon_10.sold_amount, anon_10.bought_closed, anon_10.sold_closed, anon_10.lookup_reason,
    anon_10.content, anon_11.turn
  FROM anon_10
  LEFT OUTER JOIN anon_11 ON anon_10.file_id = anon_11.file_id AND anon_10.line_number = anon_11.line_number
),
anon_33 AS (
  SELECT anon_31.file_id, anon_31.line_number, anon_31.byte_offset, anon_31.byte_length, anon_31.reason, anon_31.detail, anon_31.raw_text, anon_31.sender,
    anon_31.trade_id, anon_31.value_date, anon_31.bought_currency, anon_31.sold_currency, anon_31.bought_bank_account, anon_31.sold_bank_account, anon_31.file_name,
    anon_31.trade_date, anon_31.counterparty, anon_31.bought_amount, anon_31.sold_amount, anon_31.bought_closed, anon_31.sold_closed, anon_31.lookup_reason,
    anon_31.content, anon_31.turn
  FROM anon_31
  WHERE anon_31.turn = 1
),
anon_9 AS (
  SELECT anon_33.trade_id, anon_33.content AS first_content
  FROM anon_33
),
anon_6 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.byte_offset, anon_8.byte_length, anon_8.reason, anon_8.detail, anon_8.raw_text, anon_8.sender, anon_8.trade_id,
    anon_8.value_date, anon_8.bought_currency, anon_8.sold_currency, anon_8.bought_bank_account, anon_8.sold_bank_account, anon_8.file_name, anon_8.trade_date,
    anon_8.counterparty, anon_8.bought_amount, anon_8.sold_amount, anon_8.bought_closed, anon_8.sold_closed, anon_8.lookup_reason, anon_8.content, anon_8.turn,
    anon_9.first_content
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.trade_id = anon_9.trade_id
),
anon_36 AS (
  SELECT previous_open_fx_trade.trade_id, previous_open_fx_trade.bought_currency, previous_open_fx_trade.bought_amount, previous_open_fx_trade.sold_currency,
    previous_open_fx_trade.sold_amount, previous_open_fx_trade.value_date
  FROM previous_open_fx_trade
),
anon_38 AS (
  SELECT recent_fx_trade.file_id, recent_fx_trade.line_number, recent_fx_trade.trade_id, recent_fx_trade.counterparty, recent_fx_trade.trade_date, recent_fx_trade.value_date,
    recent_fx_trade.bought_currency, recent_fx_trade.bought_amount, recent_fx_trade.sold_currency, recent_fx_trade.sold_amount, recent_fx_trade.bought_bank_account,
    recent_fx_trade.sold_bank_account, recent_fx_trade.status, recent_fx_trade.reason, recent_fx_trade.known_date
  FROM recent_fx_trade
  WHERE recent_fx_trade.status = 'accepted'
),
anon_37 AS (
  SELECT anon_38.trade_id, anon_38.bought_currency, anon_38.bought_amount, anon_38.sold_currency, anon_38.sold_amount, anon_38.value_date
  FROM anon_38
),
anon_35 AS (
  SELECT anon_36.trade_id, anon_36.bought_currency, anon_36.bought_amount, anon_36.sold_currency, anon_36.sold_amount, anon_36.value_date
  FROM anon_36
  UNION ALL
  SELECT anon_37.trade_id, anon_37.bought_currency, anon_37.bought_amount, anon_37.sold_currency, anon_37.sold_amount, anon_37.value_date
  FROM anon_37
),
anon_34 AS (
  SELECT DISTINCT anon_35.trade_id, anon_35.bought_currency, anon_35.bought_amount, anon_35.sold_currency, anon_35.sold_amount, anon_35.value_date
  FROM anon_35
),
anon_7 AS (
  SELECT anon_34.trade_id, CASE WHEN CAST(CAST(anon_34.bought_currency AS VARCHAR2(4000)) AS VARCHAR2(4000)) IS NOT NULL AND CAST(TO_CHAR(anon_34.bought_amount, 'FM9999999999999990.00', 'NLS_NUMERIC_CHARACTERS=''.,''') AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(CAST(anon_34.sold_currency AS VARCHAR2(4000)) AS VARCHAR2(4000)) IS NOT NULL AND CAST(TO_CHAR(anon_34.sold_amount, 'FM9999999999999990.00', 'NLS_NUMERIC_CHARACTERS=''.,''') AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(TO_CHAR(anon_34.value_date, 'YYYY-MM-DD') AS VARCHAR2(4000)) IS NOT NULL THEN CAST(CAST(anon_34.bought_currency AS VARCHAR2(4000)) AS VARCHAR2(4000)) || '|' || CAST(TO_CHAR(anon_34.bought_amount, 'FM9999999999999990.00', 'NLS_NUMERIC_CHARACTERS=''.,''') AS VARCHAR2(4000)) || '|' || CAST(CAST(anon_34.sold_currency AS VARCHAR2(4000)) AS VARCHAR2(4000)) || '|' || CAST(TO_CHAR(anon_34.sold_amount, 'FM9999999999999990.00', 'NLS_NUMERIC_CHARACTERS=''.,''') AS VARCHAR2(4000)) || '|' || CAST(TO_CHAR(anon_34.value_date, 'YYYY-MM-DD') AS VARCHAR2(4000)) || '|' END AS earlier_content
  FROM anon_34
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.byte_offset, anon_6.byte_length, anon_6.reason, anon_6.detail, anon_6.raw_text, anon_6.sender, anon_6.trade_id,
    anon_6.value_date, anon_6.bought_currency, anon_6.sold_currency, anon_6.bought_bank_account, anon_6.sold_bank_account, anon_6.file_name, anon_6.trade_date,
    anon_6.counterparty, anon_6.bought_amount, anon_6.sold_amount, anon_6.bought_closed, anon_6.sold_closed, anon_6.lookup_reason, anon_6.content, anon_6.turn,
    anon_6.first_content, anon_7.earlier_content
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.trade_id = anon_7.trade_id
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.byte_offset, anon_5.byte_length, anon_5.detail, anon_5.raw_text, anon_5.sender, anon_5.trade_id, anon_5.value_date,
    anon_5.bought_currency, anon_5.sold_currency, anon_5.bought_bank_account, anon_5.sold_bank_account, anon_5.file_name, anon_5.trade_date, anon_5.counterparty,
    anon_5.bought_amount, anon_5.sold_amount, anon_5.bought_closed, anon_5.sold_closed, anon_5.lookup_reason, anon_5.content, anon_5.turn, anon_5.first_content,
    anon_5.earlier_content, coalesce(anon_5.lookup_reason, CASE WHEN ((anon_5.turn > 1 OR anon_5.earlier_content IS NOT NULL) AND anon_5.content = coalesce(anon_5.earlier_content, anon_5.first_content)) THEN 'DUPLICATE'
    WHEN (anon_5.turn > 1 OR anon_5.earlier_content IS NOT NULL) THEN 'CONFLICTING_CONTENT' ELSE NULL END) AS reason
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.byte_offset, anon_4.byte_length, anon_4.detail, anon_4.raw_text, anon_4.sender, anon_4.trade_id, anon_4.value_date,
    anon_4.bought_currency, anon_4.sold_currency, anon_4.bought_bank_account, anon_4.sold_bank_account, anon_4.file_name, anon_4.trade_date, anon_4.counterparty,
    anon_4.bought_amount, anon_4.sold_amount, anon_4.bought_closed, anon_4.sold_closed, anon_4.lookup_reason, anon_4.content, anon_4.turn, anon_4.first_content,
    anon_4.earlier_content, anon_4.reason, CASE WHEN (anon_4.reason IS NULL) THEN 'accepted' WHEN (anon_4.reason = 'DUPLICATE') THEN 'duplicate' ELSE 'rejected' END AS status
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.byte_offset, anon_3.byte_length, anon_3.detail, anon_3.raw_text, anon_3.sender, anon_3.trade_id, anon_3.value_date,
    anon_3.bought_currency, anon_3.sold_currency, anon_3.bought_bank_account, anon_3.sold_bank_account, anon_3.file_name, anon_3.trade_date, anon_3.counterparty,
    anon_3.bought_amount, anon_3.sold_amount, anon_3.bought_closed, anon_3.sold_closed, anon_3.lookup_reason, anon_3.content, anon_3.turn, anon_3.first_content,
    anon_3.earlier_content, anon_3.reason, anon_3.status, DATE '2026-11-10' AS known_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number, anon_2.trade_id, anon_2.counterparty, CAST(anon_2.trade_date AS DATE) AS trade_date,
    CAST(anon_2.value_date AS DATE) AS value_date, anon_2.bought_currency, CAST(anon_2.bought_amount AS NUMBER(18, 2)) AS bought_amount, anon_2.sold_currency,
    CAST(anon_2.sold_amount AS NUMBER(18, 2)) AS sold_amount, anon_2.bought_bank_account, anon_2.sold_bank_account, anon_2.status, anon_2.reason, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.trade_id, anon_1.counterparty, anon_1.trade_date, anon_1.value_date, anon_1.bought_currency, anon_1.bought_amount,
  anon_1.sold_currency, anon_1.sold_amount, anon_1.bought_bank_account, anon_1.sold_bank_account, anon_1.status, anon_1.reason, anon_1.known_date
FROM anon_1
