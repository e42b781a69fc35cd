WITH
anon_7 AS (
  SELECT security_transfer.file_id, security_transfer.line_number, security_transfer.sender, security_transfer.transfer_id, security_transfer.transfer_kind,
    security_transfer.account_id, security_transfer.account_class, security_transfer.depository_account, security_transfer.contra_account, security_transfer.security_id,
    security_transfer.quantity, security_transfer.cost_price, security_transfer.cost, security_transfer.cost_reason, security_transfer.transfer_date, security_transfer.currency,
    security_transfer.lot_id, security_transfer.status, security_transfer.reason, security_transfer.known_date
  FROM security_transfer
  WHERE security_transfer.status = 'accepted' AND security_transfer.transfer_kind = 'ACCOUNT'
),
anon_18 AS (
  SELECT recent_security_transfer.file_id, recent_security_transfer.line_number, recent_security_transfer.sender, recent_security_transfer.transfer_id,
    recent_security_transfer.transfer_kind, recent_security_transfer.account_id, recent_security_transfer.account_class, recent_security_transfer.depository_account,
    recent_security_transfer.contra_account, recent_security_transfer.security_id, recent_security_transfer.quantity, recent_security_transfer.cost_price,
    recent_security_transfer.cost, recent_security_transfer.cost_reason, recent_security_transfer.transfer_date, recent_security_transfer.currency, recent_security_transfer.lot_id,
    recent_security_transfer.status, recent_security_transfer.reason, recent_security_transfer.known_date
  FROM recent_security_transfer
  WHERE recent_security_transfer.status = 'accepted' AND recent_security_transfer.transfer_kind = 'ACCOUNT'
),
anon_17 AS (
  SELECT anon_18.file_id, anon_18.line_number, anon_18.sender, anon_18.transfer_id, anon_18.transfer_kind, anon_18.account_id, anon_18.account_class, anon_18.depository_account,
    anon_18.contra_account, anon_18.security_id, anon_18.quantity, anon_18.cost_price, anon_18.cost, anon_18.cost_reason, anon_18.transfer_date, anon_18.currency,
    anon_18.lot_id, anon_18.status, anon_18.reason, anon_18.known_date
  FROM anon_18
),
anon_16 AS (
  SELECT anon_7.file_id, anon_7.line_number, anon_7.sender, anon_7.transfer_id, anon_7.transfer_kind, anon_7.account_id, anon_7.account_class, anon_7.depository_account,
    anon_7.contra_account, anon_7.security_id, anon_7.quantity, anon_7.cost_price, anon_7.cost, anon_7.cost_reason, anon_7.transfer_date, anon_7.currency,
    anon_7.lot_id, anon_7.status, anon_7.reason, anon_7.known_date
  FROM anon_7
  UNION ALL
  SELECT anon_17.file_id, anon_17.line_number, anon_17.sender, anon_17.transfer_id, anon_17.transfer_kind, anon_17.account_id, anon_17.account_class, anon_17.depository_account,
    anon_17.contra_account, anon_17.security_id, anon_17.quantity, anon_17.cost_price, anon_17.cost, anon_17.cost_reason, anon_17.transfer_date, anon_17.currency,
    anon_17.lot_id, anon_17.status, anon_17.reason, anon_17.known_date
  FROM anon_17
),
anon_15 AS (
  SELECT anon_16.file_id, anon_16.line_number, anon_16.sender, anon_16.transfer_id, anon_16.transfer_kind, anon_16.account_id, anon_16.account_class, anon_16.depository_account,
    anon_16.contra_account, anon_16.security_id, anon_16.quantity, anon_16.cost_price, anon_16.cost, anon_16.cost_reason, anon_16.transfer_date, anon_16.currency,
    anon_16.lot_id, anon_16.status, anon_16.reason, anon_16.known_date
  FROM anon_16
  WHERE anon_16.quantity < 0
),
anon_14 AS (
  SELECT anon_15.account_id, anon_15.security_id, anon_15.lot_id, anon_15.account_class, anon_15.currency
  FROM anon_15
),
anon_13 AS (
  SELECT DISTINCT anon_14.account_id, anon_14.security_id, anon_14.lot_id, anon_14.account_class, anon_14.currency
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.account_id, anon_13.security_id, anon_13.lot_id, anon_13.account_class, anon_13.currency
  FROM anon_13
),
anon_6 AS (
  SELECT anon_7.file_id, anon_7.line_number, anon_7.sender, anon_7.transfer_id, anon_7.transfer_kind, anon_7.account_id, anon_7.account_class, anon_7.depository_account,
    anon_7.contra_account, anon_7.security_id, anon_7.quantity, anon_7.cost_price, anon_7.cost, anon_7.cost_reason, anon_7.transfer_date, anon_7.currency,
    anon_7.lot_id, anon_7.status, anon_7.reason, anon_7.known_date
  FROM anon_7
  WHERE anon_7.quantity > 0
),
anon_5 AS (
  SELECT anon_6.account_id, anon_6.security_id, anon_6.lot_id, anon_6.account_class, anon_6.currency, CAST(anon_6.cost AS DECIMAL(38, 2)) AS cost
  FROM anon_6
),
anon_11 AS (
  SELECT anon_12.account_id, anon_12.security_id, anon_12.lot_id AS closer, anon_12.account_class, anon_12.currency
  FROM anon_12
),
anon_10 AS (
  SELECT lot_close.account_id, lot_close.security_id, lot_close.lot_id, lot_close.closing_id, lot_close.entry, lot_close.account_class, lot_close.open_date,
    lot_close.close_date, lot_close.quantity, lot_close.cost, lot_close.proceeds, lot_close.realised_gross, lot_close.realised_net, lot_close.known_date,
    anon_11.closer, anon_11.currency
  FROM lot_close
  JOIN anon_11 ON lot_close.account_id = anon_11.account_id AND lot_close.security_id = anon_11.security_id AND lot_close.closing_id = anon_11.closer
),
anon_9 AS (
  SELECT anon_10.account_id, anon_10.security_id, anon_10.account_class, anon_10.currency, anon_10.closer AS lot_id, -anon_10.cost AS cost
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.account_id, anon_9.security_id, anon_9.lot_id, anon_9.account_class, anon_9.currency, anon_9.cost
  FROM anon_9
),
anon_21 AS (
  SELECT lot_close.account_id, lot_close.security_id, lot_close.lot_id, lot_close.cost
  FROM lot_close
),
anon_20 AS (
  SELECT anon_21.account_id, anon_21.security_id, anon_21.lot_id, anon_21.cost, anon_12.account_class, anon_12.currency
  FROM anon_21
  JOIN anon_12 ON anon_21.account_id = anon_12.account_id AND anon_21.security_id = anon_12.security_id AND anon_21.lot_id = anon_12.lot_id
),
anon_19 AS (
  SELECT anon_20.account_id, anon_20.security_id, anon_20.lot_id, anon_20.account_class, anon_20.currency, anon_20.cost
  FROM anon_20
),
anon_24 AS (
  SELECT lot.account_id, lot.security_id, lot.lot_id, lot.cost
  FROM lot
),
anon_23 AS (
  SELECT anon_24.account_id, anon_24.security_id, anon_24.lot_id, anon_24.cost, anon_12.account_class, anon_12.currency
  FROM anon_24
  JOIN anon_12 ON anon_24.account_id = anon_12.account_id AND anon_24.security_id = anon_12.security_id AND anon_24.lot_id = anon_12.lot_id
),
anon_22 AS (
  SELECT anon_23.account_id, anon_23.security_id, anon_23.lot_id, anon_23.account_class, anon_23.currency, anon_23.cost
  FROM anon_23
),
anon_27 AS (
  SELECT previous_lot.account_id, previous_lot.security_id, previous_lot.lot_id, previous_lot.cost
  FROM previous_lot
),
anon_26 AS (
  SELECT anon_27.account_id, anon_27.security_id, anon_27.lot_id, anon_27.cost, anon_12.account_class, anon_12.currency
  FROM anon_27
  JOIN anon_12 ON anon_27.account_id = anon_12.account_id AND anon_27.security_id = anon_12.security_id AND anon_27.lot_id = anon_12.lot_id
),
anon_25 AS (
  SELECT anon_26.account_id, anon_26.security_id, anon_26.lot_id, anon_26.account_class, anon_26.currency, -anon_26.cost AS cost
  FROM anon_26
),
anon_4 AS (
  SELECT anon_5.account_id, anon_5.security_id, anon_5.lot_id, anon_5.account_class, anon_5.currency, anon_5.cost
  FROM anon_5
  UNION ALL
  SELECT anon_8.account_id, anon_8.security_id, anon_8.lot_id, anon_8.account_class, anon_8.currency, anon_8.cost
  FROM anon_8
  UNION ALL
  SELECT anon_19.account_id, anon_19.security_id, anon_19.lot_id, anon_19.account_class, anon_19.currency, anon_19.cost
  FROM anon_19
  UNION ALL
  SELECT anon_22.account_id, anon_22.security_id, anon_22.lot_id, anon_22.account_class, anon_22.currency, anon_22.cost
  FROM anon_22
  UNION ALL
  SELECT anon_25.account_id, anon_25.security_id, anon_25.lot_id, anon_25.account_class, anon_25.currency, anon_25.cost
  FROM anon_25
),
anon_3 AS (
  SELECT anon_4.account_id, anon_4.security_id, anon_4.lot_id, anon_4.account_class, anon_4.currency, CAST(coalesce(SUM(anon_4.cost), 0) AS DECIMAL(38, 2)) AS cost
  FROM anon_4
  GROUP BY anon_4.account_id, anon_4.security_id, anon_4.lot_id, anon_4.account_class, anon_4.currency
),
anon_2 AS (
  SELECT anon_3.account_id, anon_3.security_id, anon_3.lot_id, anon_3.account_class, anon_3.currency, anon_3.cost
  FROM anon_3
  WHERE anon_3.cost != 0
),
anon_1 AS (
  SELECT anon_2.account_id, anon_2.security_id, anon_2.lot_id, anon_2.account_class, anon_2.currency, CAST(anon_2.cost AS DECIMAL(38, 2)) AS cost
  FROM anon_2
)
SELECT anon_1.account_id, anon_1.security_id, anon_1.lot_id, anon_1.account_class, anon_1.currency, anon_1.cost
FROM anon_1
