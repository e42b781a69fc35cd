WITH
anon_3 AS (
  SELECT trade.account_id, trade.security_id, trade.side, trade.price, trade.trade_time, trade.trade_date, trade.settlement_date, trade.currency, trade.entry AS entry_kind,
    CAST(trade.sender AS VARCHAR(8000)) + ',' + CAST(trade.chain AS VARCHAR(8000)) + ',' + CONVERT(VARCHAR(10), trade.root_trade_date, 23) + ',' + CAST(trade.exec_id AS VARCHAR(8000)) + ',' + CAST(trade.version_exec_id AS VARCHAR(8000)) + ',' + CAST(trade.entry AS VARCHAR(8000)) AS entry_key,
    CAST(trade.quantity AS DECIMAL(38, 6)) AS quantity, CAST(trade.gross AS DECIMAL(38, 2)) AS gross, CAST(trade.commission + trade.section_31_fee + trade.taf_fee AS DECIMAL(38, 2)) AS charges,
    CAST(trade.net_money AS DECIMAL(38, 2)) AS net_money, CASE WHEN (trade.clearing_path = 'CNS') THEN 'CNS' ELSE '-' END AS counterparty
  FROM trade
),
anon_6 AS (
  SELECT depository_activity.file_id, depository_activity.line_number, depository_activity.activity_reference, depository_activity.activity_kind, depository_activity.activity_status,
    depository_activity.depository_account, depository_activity.contra_account, depository_activity.security_id, depository_activity.quantity, depository_activity.money,
    depository_activity.our_reference, depository_activity.status_reason, depository_activity.status, depository_activity.reason, depository_activity.known_date
  FROM depository_activity
  WHERE depository_activity.status = 'accepted' AND depository_activity.activity_status IN ('MADE', 'REVERSED')
),
anon_8 AS (
  SELECT settlement.file_id, settlement.line_number, settlement.instruction_id, settlement.clearing_path, settlement.security_id, settlement.depository_account,
    settlement.contra_account, settlement.account_id, settlement.currency, settlement.quantity, settlement.money, settlement.reason, settlement.settlement_date
  FROM settlement
  WHERE settlement.reason IS NULL
),
anon_7 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.account_id, anon_8.currency
  FROM anon_8
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.activity_reference, anon_6.activity_kind, anon_6.activity_status, anon_6.depository_account, anon_6.contra_account,
    anon_6.security_id, anon_6.quantity, anon_6.money, anon_6.our_reference, anon_6.status_reason, anon_6.status, anon_6.reason, anon_6.known_date, anon_7.account_id,
    anon_7.currency
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.file_id = anon_7.file_id AND anon_6.line_number = anon_7.line_number
),
anon_4 AS (
  SELECT anon_5.currency, 'DELIVERY' AS entry_kind, CAST(anon_5.file_id AS VARCHAR(8000)) + ',' + CAST(anon_5.line_number AS VARCHAR(8000)) AS entry_key,
    coalesce(anon_5.account_id, '-') AS account_id, coalesce(anon_5.security_id, '-') AS security_id, CASE WHEN (anon_5.quantity > 0) THEN 'RECEIVE' ELSE 'DELIVER' END AS side,
    CAST(anon_5.quantity AS DECIMAL(38, 6)) AS quantity, CAST(NULL AS DECIMAL(18, 8)) AS price, CAST(anon_5.money AS DECIMAL(38, 2)) AS gross, CAST(0 AS DECIMAL(38, 2)) AS charges,
    CAST(anon_5.money AS DECIMAL(38, 2)) AS net_money, CAST(NULL AS DATETIME2(6)) AS trade_time, CAST(NULL AS DATE) AS trade_date, CAST('2026-11-10' AS DATE) AS settlement_date,
    coalesce(anon_5.contra_account, '-') AS counterparty
  FROM anon_5
),
anon_14 AS (
  SELECT entitlement_posting.event_kind, entitlement_posting.event_key, entitlement_posting.leg, entitlement_posting.ledger_account, entitlement_posting.sub_account,
    entitlement_posting.security_id, entitlement_posting.instrument, entitlement_posting.quantity, entitlement_posting.money, entitlement_posting.business_date,
    entitlement_posting.known_date
  FROM entitlement_posting
),
anon_15 AS (
  SELECT fx_posting.event_kind, fx_posting.event_key, fx_posting.leg, fx_posting.ledger_account, fx_posting.sub_account, fx_posting.security_id, fx_posting.instrument,
    fx_posting.quantity, fx_posting.money, fx_posting.business_date, fx_posting.known_date
  FROM fx_posting
),
anon_13 AS (
  SELECT event_posting.event_kind, event_posting.event_key, event_posting.leg, event_posting.ledger_account, event_posting.sub_account, event_posting.security_id,
    event_posting.instrument, event_posting.quantity, event_posting.money, event_posting.business_date, event_posting.known_date
  FROM event_posting
  UNION ALL
  SELECT anon_14.event_kind, anon_14.event_key, anon_14.leg, anon_14.ledger_account, anon_14.sub_account, anon_14.security_id, anon_14.instrument, anon_14.quantity,
    anon_14.money, anon_14.business_date, anon_14.known_date
  FROM anon_14
  UNION ALL
  SELECT anon_15.event_kind, anon_15.event_key, anon_15.leg, anon_15.ledger_account, anon_15.sub_account, anon_15.security_id, anon_15.instrument, anon_15.quantity,
    anon_15.money, anon_15.business_date, anon_15.known_date
  FROM anon_15
),
anon_11 AS (
  SELECT anon_13.event_kind, anon_13.event_key, anon_13.leg, anon_13.ledger_account, anon_13.sub_account, anon_13.security_id, anon_13.instrument, anon_13.quantity,
    anon_13.money, anon_13.business_date, anon_13.known_date
  FROM anon_13
  WHERE anon_13.ledger_account = '1015'
),
anon_16 AS (
  SELECT anon_13.event_kind, anon_13.event_key, anon_13.leg, anon_13.ledger_account, anon_13.sub_account, anon_13.security_id, anon_13.instrument, anon_13.quantity,
    anon_13.money, anon_13.business_date, anon_13.known_date
  FROM anon_13
  WHERE anon_13.ledger_account IN ('1310', '1330')
),
anon_12 AS (
  SELECT anon_16.event_kind, anon_16.event_key, min(anon_16.sub_account) AS owner
  FROM anon_16
  GROUP BY anon_16.event_kind, anon_16.event_key
),
anon_10 AS (
  SELECT anon_11.event_kind, anon_11.event_key, anon_11.leg, anon_11.ledger_account, anon_11.sub_account, anon_11.security_id, anon_11.instrument, anon_11.quantity,
    anon_11.money, anon_11.business_date, anon_11.known_date, anon_12.owner
  FROM anon_11
  LEFT OUTER JOIN anon_12 ON anon_11.event_kind = anon_12.event_kind AND anon_11.event_key = anon_12.event_key
),
anon_9 AS (
  SELECT anon_10.security_id, anon_10.instrument AS currency, 'CASH' AS entry_kind, CAST(anon_10.event_kind AS VARCHAR(8000)) + ',' + CAST(anon_10.event_key AS VARCHAR(8000)) + ',' + CAST(anon_10.leg AS VARCHAR(8000)) AS entry_key,
    coalesce(anon_10.owner, '-') AS account_id, CASE WHEN (anon_10.money > 0) THEN 'RECEIVE' ELSE 'PAY' END AS side, CAST(0 AS DECIMAL(38, 6)) AS quantity,
    anon_10.money AS gross, CAST(0 AS DECIMAL(38, 2)) AS charges, anon_10.money AS net_money, anon_10.business_date AS settlement_date, anon_10.event_kind AS counterparty,
    CAST(NULL AS DECIMAL(18, 8)) AS price, CAST(NULL AS DATETIME2(6)) AS trade_time, CAST(NULL AS DATE) AS trade_date
  FROM anon_10
),
anon_2 AS (
  SELECT anon_3.account_id, anon_3.security_id, anon_3.side, anon_3.price, anon_3.trade_time, anon_3.trade_date, anon_3.settlement_date, anon_3.currency,
    anon_3.entry_kind, anon_3.entry_key, anon_3.quantity, anon_3.gross, anon_3.charges, anon_3.net_money, anon_3.counterparty
  FROM anon_3
  UNION ALL
  SELECT anon_4.account_id, anon_4.security_id, anon_4.side, anon_4.price, anon_4.trade_time, anon_4.trade_date, anon_4.settlement_date, anon_4.currency,
    anon_4.entry_kind, anon_4.entry_key, anon_4.quantity, anon_4.gross, anon_4.charges, anon_4.net_money, anon_4.counterparty
  FROM anon_4
  UNION ALL
  SELECT anon_9.account_id, anon_9.security_id, anon_9.side, anon_9.price, anon_9.trade_time, anon_9.trade_date, anon_9.settlement_date, anon_9.currency,
    anon_9.entry_kind, anon_9.entry_key, anon_9.quantity, anon_9.gross, anon_9.charges, anon_9.net_money, anon_9.counterparty
  FROM anon_9
),
anon_1 AS (
  SELECT anon_2.entry_kind, anon_2.entry_key, anon_2.account_id, anon_2.security_id, anon_2.side, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_2.price AS DECIMAL(18, 8)) AS price,
    anon_2.currency, CAST(anon_2.gross AS DECIMAL(38, 2)) AS gross, CAST(anon_2.charges AS DECIMAL(38, 2)) AS charges, CAST(anon_2.net_money AS DECIMAL(38, 2)) AS net_money,
    CAST(anon_2.trade_time AS DATETIME2(6)) AS trade_time, CAST(anon_2.trade_date AS DATE) AS trade_date, CAST(anon_2.settlement_date AS DATE) AS settlement_date,
    anon_2.counterparty
  FROM anon_2
)
SELECT anon_1.entry_kind, anon_1.entry_key, anon_1.account_id, anon_1.security_id, anon_1.side, anon_1.quantity, anon_1.price, anon_1.currency, anon_1.gross,
  anon_1.charges, anon_1.net_money, anon_1.trade_time, anon_1.trade_date, anon_1.settlement_date, anon_1.counterparty
FROM anon_1
