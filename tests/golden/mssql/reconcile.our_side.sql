WITH
anon_5 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.ledger_account = 'S-DEPOSITORY' AND balance.quantity != 0
),
anon_4 AS (
  SELECT 'POSITION' AS recon_kind, 'depository' AS statement_source, anon_5.sub_account AS account_code, anon_5.instrument AS item, '-' AS our_key, '-' AS group_key,
    CAST('2026-11-10' AS DATE) AS value_date, CAST(-anon_5.quantity AS DECIMAL(38, 6)) AS amount
  FROM anon_5
),
anon_9 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day, calendar_day.early_close,
    calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day, calendar_day.settlement_day_on_or_after,
    calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.calendar_key = 'US.NSCC' AND calendar_day.day = CAST('2026-11-10' AS DATE)
),
anon_8 AS (
  SELECT anon_9.calendar_key, anon_9.day, anon_9.is_trade_day, anon_9.is_settlement_day, anon_9.is_cash_day, anon_9.early_close, anon_9.trade_ordinal, anon_9.settlement_ordinal,
    anon_9.cash_ordinal, anon_9.next_settlement_day, anon_9.settlement_day_on_or_after, anon_9.previous_trade_day, anon_9.note, anon_9.source, anon_9.evidence,
    anon_9.origin
  FROM anon_9
  WHERE anon_9.is_settlement_day = 1
),
anon_7 AS (
  SELECT anon_8.day
  FROM anon_8
),
anon_3 AS (
  SELECT anon_4.recon_kind, anon_4.statement_source, anon_4.account_code, anon_4.item, anon_4.our_key, anon_4.group_key, anon_4.value_date, anon_4.amount
  FROM anon_4
  WHERE EXISTS (
    SELECT 1 AS anon_6
    FROM anon_7
    WHERE anon_7.day = anon_4.value_date
  )
),
anon_14 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.ledger_account = '1015'
),
anon_13 AS (
  SELECT anon_14.sub_account, anon_14.instrument, CAST(coalesce(SUM(anon_14.money), 0) AS DECIMAL(38, 2)) AS money
  FROM anon_14
  GROUP BY anon_14.sub_account, anon_14.instrument
),
anon_12 AS (
  SELECT anon_13.sub_account, anon_13.instrument, anon_13.money
  FROM anon_13
  WHERE anon_13.money != 0
),
anon_11 AS (
  SELECT 'CASH_BALANCE' AS recon_kind, 'bank' AS statement_source, anon_12.sub_account AS account_code, anon_12.instrument AS item, '-' AS our_key, '-' AS group_key,
    CAST('2026-11-10' AS DATE) AS value_date, CAST(anon_12.money AS DECIMAL(38, 6)) AS amount
  FROM anon_12
),
anon_18 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day, calendar_day.early_close,
    calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day, calendar_day.settlement_day_on_or_after,
    calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.calendar_key = 'US.NSCC' AND calendar_day.day = CAST('2026-11-10' AS DATE)
),
anon_17 AS (
  SELECT anon_18.calendar_key, anon_18.day, anon_18.is_trade_day, anon_18.is_settlement_day, anon_18.is_cash_day, anon_18.early_close, anon_18.trade_ordinal,
    anon_18.settlement_ordinal, anon_18.cash_ordinal, anon_18.next_settlement_day, anon_18.settlement_day_on_or_after, anon_18.previous_trade_day, anon_18.note,
    anon_18.source, anon_18.evidence, anon_18.origin
  FROM anon_18
  WHERE anon_18.is_cash_day = 1
),
anon_16 AS (
  SELECT anon_17.day
  FROM anon_17
),
anon_10 AS (
  SELECT anon_11.recon_kind, anon_11.statement_source, anon_11.account_code, anon_11.item, anon_11.our_key, anon_11.group_key, anon_11.value_date, anon_11.amount
  FROM anon_11
  WHERE EXISTS (
    SELECT 1 AS anon_15
    FROM anon_16
    WHERE anon_16.day = anon_11.value_date
  )
),
anon_23 AS (
  SELECT posting.event_kind, posting.event_key, posting.leg, posting.ledger_account, posting.sub_account, posting.security_id, posting.instrument, posting.quantity,
    posting.money, posting.business_date, posting.known_date
  FROM posting
  WHERE posting.ledger_account = '1015' AND posting.known_date = CAST('2026-11-10' AS DATE)
),
anon_22 AS (
  SELECT anon_23.event_kind, anon_23.event_key, anon_23.leg, anon_23.ledger_account, anon_23.sub_account, anon_23.security_id, anon_23.instrument, anon_23.quantity,
    anon_23.money, anon_23.business_date, anon_23.known_date, CASE WHEN (anon_23.event_kind IN ('CNS_MONEY', 'TFT_DELIVERY', 'FIRM_TFT_DELIVERY', 'BORROW_OPEN', 'BORROW_MARK', 'BORROW_RETURN', 'BORROW_REBATE', 'LOAN_OPEN', 'LOAN_MARK', 'LOAN_RETURN', 'LOAN_REBATE')) THEN CAST(anon_23.event_kind AS VARCHAR(8000)) + '.' + CAST(anon_23.event_key AS VARCHAR(8000))
    ELSE anon_23.event_key END AS our_key, CASE WHEN (anon_23.event_kind IN ('CNS_MONEY', 'TFT_DELIVERY', 'FIRM_TFT_DELIVERY', 'BORROW_OPEN', 'BORROW_MARK', 'BORROW_RETURN', 'BORROW_REBATE', 'LOAN_OPEN', 'LOAN_MARK', 'LOAN_RETURN', 'LOAN_REBATE')) THEN 'NET.2026-11-10'
    ELSE anon_23.event_key END AS group_key
  FROM anon_23
),
anon_21 AS (
  SELECT anon_22.sub_account, anon_22.instrument, anon_22.our_key, anon_22.group_key, min(anon_22.business_date) AS value_date, CAST(coalesce(SUM(anon_22.money), 0) AS DECIMAL(38, 2)) AS money
  FROM anon_22
  GROUP BY anon_22.sub_account, anon_22.instrument, anon_22.our_key, anon_22.group_key
),
anon_20 AS (
  SELECT anon_21.sub_account, anon_21.instrument, anon_21.our_key, anon_21.group_key, anon_21.value_date, anon_21.money
  FROM anon_21
  WHERE anon_21.money != 0
),
anon_19 AS (
  SELECT anon_20.our_key, anon_20.group_key, anon_20.value_date, 'CASH_ENTRY' AS recon_kind, 'bank' AS statement_source, anon_20.sub_account AS account_code,
    anon_20.instrument AS item, CAST(anon_20.money AS DECIMAL(38, 6)) AS amount
  FROM anon_20
),
anon_2 AS (
  SELECT anon_3.recon_kind, anon_3.statement_source, anon_3.account_code, anon_3.item, anon_3.our_key, anon_3.group_key, anon_3.value_date, anon_3.amount
  FROM anon_3
  UNION ALL
  SELECT anon_10.recon_kind, anon_10.statement_source, anon_10.account_code, anon_10.item, anon_10.our_key, anon_10.group_key, anon_10.value_date, anon_10.amount
  FROM anon_10
  UNION ALL
  SELECT anon_19.recon_kind, anon_19.statement_source, anon_19.account_code, anon_19.item, anon_19.our_key, anon_19.group_key, anon_19.value_date, anon_19.amount
  FROM anon_19
),
anon_1 AS (
  SELECT anon_2.recon_kind, anon_2.statement_source, anon_2.account_code, anon_2.item, anon_2.our_key, anon_2.group_key, CAST(anon_2.value_date AS DATE) AS value_date,
    CAST(anon_2.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_2
)
SELECT anon_1.recon_kind, anon_1.statement_source, anon_1.account_code, anon_1.item, anon_1.our_key, anon_1.group_key, anon_1.value_date, anon_1.amount
FROM anon_1
