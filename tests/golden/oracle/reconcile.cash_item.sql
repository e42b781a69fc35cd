WITH
anon_3 AS (
  SELECT previous_open_cash_item.side, previous_open_cash_item.statement_source, previous_open_cash_item.account_code, previous_open_cash_item.item, previous_open_cash_item.item_key,
    previous_open_cash_item.group_key, previous_open_cash_item.value_date, previous_open_cash_item.day_number, previous_open_cash_item.amount, previous_open_cash_item.entry_code,
    previous_open_cash_item.first_date
  FROM previous_open_cash_item
),
anon_12 AS (
  SELECT our_side.recon_kind, our_side.statement_source, our_side.account_code, our_side.item, our_side.our_key, our_side.group_key, our_side.value_date,
    our_side.amount
  FROM our_side
  WHERE our_side.recon_kind = 'CASH_ENTRY'
),
anon_11 AS (
  SELECT anon_12.recon_kind, anon_12.statement_source, anon_12.account_code, anon_12.item, anon_12.our_key, anon_12.group_key, anon_12.value_date, anon_12.amount,
    'OURS' AS side, anon_12.our_key AS item_key, CAST(NULL AS VARCHAR2(4000)) AS entry_code
  FROM anon_12
),
anon_10 AS (
  SELECT anon_11.side, anon_11.statement_source, anon_11.account_code, anon_11.item, anon_11.item_key, anon_11.group_key, anon_11.value_date, anon_11.amount,
    anon_11.entry_code
  FROM anon_11
),
anon_15 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.recon_kind = 'CASH_ENTRY' AND their_side.reason IS NULL AND their_side.amount != 0
),
anon_14 AS (
  SELECT anon_15.recon_kind, anon_15.statement_source, anon_15.account_code, anon_15.item, anon_15.their_key, anon_15.file_id, anon_15.group_key, anon_15.value_date,
    anon_15.amount, anon_15.entry_code, anon_15.reason, 'THEIRS' AS side, anon_15.their_key AS item_key
  FROM anon_15
),
anon_13 AS (
  SELECT anon_14.side, anon_14.statement_source, anon_14.account_code, anon_14.item, anon_14.item_key, anon_14.group_key, anon_14.value_date, anon_14.amount,
    anon_14.entry_code
  FROM anon_14
),
anon_8 AS (
  SELECT anon_10.side, anon_10.statement_source, anon_10.account_code, anon_10.item, anon_10.item_key, anon_10.group_key, anon_10.value_date, anon_10.amount,
    anon_10.entry_code
  FROM anon_10
  UNION ALL
  SELECT anon_13.side, anon_13.statement_source, anon_13.account_code, anon_13.item, anon_13.item_key, anon_13.group_key, anon_13.value_date, anon_13.amount,
    anon_13.entry_code
  FROM anon_13
),
anon_17 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.calendar_key = 'US.NSCC'
),
anon_16 AS (
  SELECT anon_17.day
  FROM anon_17
),
anon_9 AS (
  SELECT anon_16.day AS numbered_day, CAST(row_number() OVER (ORDER BY anon_16.day) AS NUMBER(19)) AS "number"
  FROM anon_16
),
anon_7 AS (
  SELECT anon_8.side, anon_8.statement_source, anon_8.account_code, anon_8.item, anon_8.item_key, anon_8.group_key, anon_8.value_date, anon_8.amount, anon_8.entry_code,
    anon_9.numbered_day, anon_9."number"
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.value_date = anon_9.numbered_day
),
anon_6 AS (
  SELECT anon_7.side, anon_7.statement_source, anon_7.account_code, anon_7.item, anon_7.item_key, anon_7.group_key, anon_7.value_date, anon_7.amount, anon_7.entry_code,
    anon_7.numbered_day, anon_7."number", anon_7."number" AS day_number, DATE '2026-11-10' AS first_date
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.side, anon_6.statement_source, anon_6.account_code, anon_6.item, anon_6.item_key, anon_6.group_key, anon_6.value_date, anon_6.day_number,
    anon_6.amount, anon_6.entry_code, anon_6.first_date
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.side, anon_5.statement_source, anon_5.account_code, anon_5.item, anon_5.item_key, anon_5.group_key, anon_5.value_date, anon_5.day_number,
    anon_5.amount, anon_5.entry_code, anon_5.first_date
  FROM anon_5
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_18
    FROM anon_3
    WHERE anon_5.side = anon_3.side AND anon_5.statement_source = anon_3.statement_source AND anon_5.account_code = anon_3.account_code AND anon_5.item = anon_3.item
      AND anon_5.item_key = anon_3.item_key AND anon_5.group_key = anon_3.group_key
  ))
),
anon_2 AS (
  SELECT anon_3.side, anon_3.statement_source, anon_3.account_code, anon_3.item, anon_3.item_key, anon_3.group_key, anon_3.value_date, anon_3.day_number,
    anon_3.amount, anon_3.entry_code, anon_3.first_date
  FROM anon_3
  UNION ALL
  SELECT anon_4.side, anon_4.statement_source, anon_4.account_code, anon_4.item, anon_4.item_key, anon_4.group_key, anon_4.value_date, anon_4.day_number,
    anon_4.amount, anon_4.entry_code, anon_4.first_date
  FROM anon_4
),
anon_1 AS (
  SELECT anon_2.side, anon_2.statement_source, anon_2.account_code, anon_2.item, anon_2.item_key, anon_2.group_key, CAST(anon_2.value_date AS DATE) AS value_date,
    CAST(anon_2.day_number AS NUMBER(19)) AS day_number, CAST(anon_2.amount AS NUMBER(38, 6)) AS amount, anon_2.entry_code, CAST(anon_2.first_date AS DATE) AS first_date
  FROM anon_2
)
SELECT anon_1.side, anon_1.statement_source, anon_1.account_code, anon_1.item, anon_1.item_key, anon_1.group_key, anon_1.value_date, anon_1.day_number,
  anon_1.amount, anon_1.entry_code, anon_1.first_date
FROM anon_1
