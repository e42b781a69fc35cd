WITH
anon_7 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.ledger_account = 'S-DEPOSITORY' AND balance.quantity != 0
),
anon_6 AS (
  SELECT 'POSITION' AS recon_kind, 'depository' AS statement_source, anon_7.sub_account AS account_code, anon_7.instrument AS item, '-' AS our_key, '-' AS group_key,
    CAST('2026-11-10' AS DATE) AS value_date, CAST(-anon_7.quantity AS DECIMAL(38, 6)) AS amount
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.recon_kind, anon_6.statement_source, anon_6.account_code, anon_6.item, anon_6.our_key, anon_6.group_key, anon_6.value_date, anon_6.amount,
    'US.NSCC' AS calendar_key
  FROM anon_6
),
anon_11 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.day = CAST('2026-11-10' AS DATE)
),
anon_10 AS (
  SELECT anon_11.calendar_key, anon_11.day, anon_11.day_number, anon_11.is_trade_day, anon_11.is_settlement_day, anon_11.is_cash_day, anon_11.early_close,
    anon_11.trade_ordinal, anon_11.settlement_ordinal, anon_11.cash_ordinal, anon_11.next_settlement_day, anon_11.settlement_day_on_or_after, anon_11.previous_trade_day,
    anon_11.note, anon_11.source, anon_11.evidence, anon_11.origin
  FROM anon_11
  WHERE anon_11.is_settlement_day = 1
),
anon_9 AS (
  SELECT anon_10.calendar_key, anon_10.day
  FROM anon_10
),
anon_4 AS (
  SELECT anon_5.recon_kind, anon_5.statement_source, anon_5.account_code, anon_5.item, anon_5.our_key, anon_5.group_key, anon_5.value_date, anon_5.amount,
    anon_5.calendar_key
  FROM anon_5
  WHERE EXISTS (
    SELECT 1 AS anon_8
    FROM anon_9
    WHERE anon_5.calendar_key = anon_9.calendar_key
  )
),
anon_3 AS (
  SELECT anon_4.recon_kind, anon_4.statement_source, anon_4.account_code, anon_4.item, anon_4.our_key, anon_4.group_key, anon_4.value_date, anon_4.amount
  FROM anon_4
),
anon_18 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.ledger_account = '1015'
),
anon_17 AS (
  SELECT anon_18.sub_account, anon_18.instrument, CAST(coalesce(SUM(anon_18.money), 0) AS DECIMAL(38, 2)) AS money
  FROM anon_18
  GROUP BY anon_18.sub_account, anon_18.instrument
),
anon_16 AS (
  SELECT anon_17.sub_account, anon_17.instrument, anon_17.money
  FROM anon_17
  WHERE anon_17.money != 0
),
anon_15 AS (
  SELECT 'CASH_BALANCE' AS recon_kind, 'bank' AS statement_source, anon_16.sub_account AS account_code, anon_16.instrument AS item, '-' AS our_key, '-' AS group_key,
    CAST('2026-11-10' AS DATE) AS value_date, CAST(anon_16.money AS DECIMAL(38, 6)) AS amount
  FROM anon_16
),
anon_14 AS (
  SELECT anon_15.recon_kind, anon_15.statement_source, anon_15.account_code, anon_15.item, anon_15.our_key, anon_15.group_key, anon_15.value_date, anon_15.amount,
    'US.NSCC' AS calendar_key
  FROM anon_15
),
anon_22 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.day = CAST('2026-11-10' AS DATE)
),
anon_21 AS (
  SELECT anon_22.calendar_key, anon_22.day, anon_22.day_number, anon_22.is_trade_day, anon_22.is_settlement_day, anon_22.is_cash_day, anon_22.early_close,
    anon_22.trade_ordinal, anon_22.settlement_ordinal, anon_22.cash_ordinal, anon_22.next_settlement_day, anon_22.settlement_day_on_or_after, anon_22.previous_trade_day,
    anon_22.note, anon_22.source, anon_22.evidence, anon_22.origin
  FROM anon_22
  WHERE anon_22.is_cash_day = 1
),
anon_20 AS (
  SELECT anon_21.calendar_key, anon_21.day
  FROM anon_21
),
anon_13 AS (
  SELECT anon_14.recon_kind, anon_14.statement_source, anon_14.account_code, anon_14.item, anon_14.our_key, anon_14.group_key, anon_14.value_date, anon_14.amount,
    anon_14.calendar_key
  FROM anon_14
  WHERE EXISTS (
    SELECT 1 AS anon_19
    FROM anon_20
    WHERE anon_14.calendar_key = anon_20.calendar_key
  )
),
anon_12 AS (
  SELECT anon_13.recon_kind, anon_13.statement_source, anon_13.account_code, anon_13.item, anon_13.our_key, anon_13.group_key, anon_13.value_date, anon_13.amount
  FROM anon_13
),
anon_28 AS (
  SELECT posting.event_kind, posting.event_key, posting.leg, posting.ledger_account, posting.sub_account, posting.security_id, posting.instrument, posting.quantity,
    posting.money, posting.business_date, posting.known_date
  FROM posting
  WHERE posting.ledger_account = '1015' AND posting.known_date = CAST('2026-11-10' AS DATE)
),
anon_27 AS (
  SELECT anon_28.event_kind, anon_28.event_key, anon_28.leg, anon_28.ledger_account, anon_28.sub_account, anon_28.security_id, anon_28.instrument, anon_28.quantity,
    anon_28.money, anon_28.business_date, anon_28.known_date, 0 AS gross
  FROM anon_28
),
anon_26 AS (
  SELECT anon_27.event_kind, anon_27.event_key, anon_27.leg, anon_27.ledger_account, anon_27.sub_account, anon_27.security_id, anon_27.instrument, anon_27.quantity,
    anon_27.money, anon_27.business_date, anon_27.known_date, anon_27.gross, CASE WHEN (anon_27.event_kind IN ('CNS_MONEY', 'NET_CASH', 'NET_DELIVERY', 'TFT_DELIVERY', 'FIRM_TFT_DELIVERY', 'BORROW_OPEN', 'BORROW_MARK', 'BORROW_RETURN', 'BORROW_REBATE', 'LOAN_OPEN', 'LOAN_MARK', 'LOAN_RETURN', 'LOAN_REBATE')) THEN CAST(anon_27.event_kind AS VARCHAR(8000)) + '.' + CAST(anon_27.event_key AS VARCHAR(8000))
    ELSE anon_27.event_key END AS our_key, CASE WHEN (anon_27.event_kind IN ('CNS_MONEY', 'NET_CASH', 'NET_DELIVERY', 'TFT_DELIVERY', 'FIRM_TFT_DELIVERY', 'BORROW_OPEN', 'BORROW_MARK', 'BORROW_RETURN', 'BORROW_REBATE', 'LOAN_OPEN', 'LOAN_MARK', 'LOAN_RETURN', 'LOAN_REBATE')
    AND anon_27.gross = 0) THEN 'NET.2026-11-10' ELSE CASE WHEN (anon_27.event_kind IN ('CNS_MONEY', 'NET_CASH', 'NET_DELIVERY', 'TFT_DELIVERY', 'FIRM_TFT_DELIVERY', 'BORROW_OPEN', 'BORROW_MARK', 'BORROW_RETURN', 'BORROW_REBATE', 'LOAN_OPEN', 'LOAN_MARK', 'LOAN_RETURN', 'LOAN_REBATE')) THEN CAST(anon_27.event_kind AS VARCHAR(8000)) + '.' + CAST(anon_27.event_key AS VARCHAR(8000))
    ELSE anon_27.event_key END END AS group_key
  FROM anon_27
),
anon_25 AS (
  SELECT anon_26.sub_account, anon_26.instrument, anon_26.our_key, anon_26.group_key, min(anon_26.business_date) AS value_date, CAST(coalesce(SUM(anon_26.money), 0) AS DECIMAL(38, 2)) AS money
  FROM anon_26
  GROUP BY anon_26.sub_account, anon_26.instrument, anon_26.our_key, anon_26.group_key
),
anon_24 AS (
  SELECT anon_25.sub_account, anon_25.instrument, anon_25.our_key, anon_25.group_key, anon_25.value_date, anon_25.money
  FROM anon_25
  WHERE anon_25.money != 0
),
anon_23 AS (
  SELECT anon_24.our_key, anon_24.group_key, anon_24.value_date, 'CASH_ENTRY' AS recon_kind, 'bank' AS statement_source, anon_24.sub_account AS account_code,
    anon_24.instrument AS item, CAST(anon_24.money AS DECIMAL(38, 6)) AS amount
  FROM anon_24
),
anon_2 AS (
  SELECT anon_3.recon_kind, anon_3.statement_source, anon_3.account_code, anon_3.item, anon_3.our_key, anon_3.group_key, anon_3.value_date, anon_3.amount
  FROM anon_3
  UNION ALL
  SELECT anon_12.recon_kind, anon_12.statement_source, anon_12.account_code, anon_12.item, anon_12.our_key, anon_12.group_key, anon_12.value_date, anon_12.amount
  FROM anon_12
  UNION ALL
  SELECT anon_23.recon_kind, anon_23.statement_source, anon_23.account_code, anon_23.item, anon_23.our_key, anon_23.group_key, anon_23.value_date, anon_23.amount
  FROM anon_23
),
anon_1 AS (
  SELECT anon_2.recon_kind, anon_2.statement_source, anon_2.account_code, anon_2.item, anon_2.our_key, anon_2.group_key, CAST(anon_2.value_date AS DATE) AS value_date,
    CAST(anon_2.amount AS DECIMAL(38, 6)) AS amount
  FROM anon_2
)
SELECT anon_1.recon_kind, anon_1.statement_source, anon_1.account_code, anon_1.item, anon_1.our_key, anon_1.group_key, anon_1.value_date, anon_1.amount
FROM anon_1
