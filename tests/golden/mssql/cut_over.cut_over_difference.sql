WITH
anon_6 AS (
  SELECT opening_line.file_id, opening_line.line_number, opening_line.byte_offset, opening_line.byte_length, opening_line.reason, opening_line.detail, opening_line.raw_text,
    opening_line.opening_kind, opening_line.account_code, opening_line.ledger_account, opening_line.security_code, opening_line.security_code_kind, opening_line.quantity,
    opening_line.amount, opening_line.price, opening_line.origin_date, opening_line.short_quantity, opening_line.reference, opening_line.direction, opening_line.margin_rate,
    opening_line.rebate_rate, opening_line.currency, opening_line.account_id, opening_line.account_class, opening_line.security_id
  FROM opening_line
  WHERE opening_line.opening_kind IN ('LOT', 'CASH') AND opening_line.account_class IS NULL
),
anon_5 AS (
  SELECT 'UNKNOWN_ACCOUNT' AS [check], coalesce(anon_6.account_code, '-') AS item, CAST(CAST(0 AS DECIMAL(38, 6)) AS DECIMAL(38, 6)) AS expected, CAST(CAST(1 AS DECIMAL(38, 6)) AS DECIMAL(38, 6)) AS found
  FROM anon_6
),
anon_8 AS (
  SELECT opening_line.file_id, opening_line.line_number, opening_line.byte_offset, opening_line.byte_length, opening_line.reason, opening_line.detail, opening_line.raw_text,
    opening_line.opening_kind, opening_line.account_code, opening_line.ledger_account, opening_line.security_code, opening_line.security_code_kind, opening_line.quantity,
    opening_line.amount, opening_line.price, opening_line.origin_date, opening_line.short_quantity, opening_line.reference, opening_line.direction, opening_line.margin_rate,
    opening_line.rebate_rate, opening_line.currency, opening_line.account_id, opening_line.account_class, opening_line.security_id
  FROM opening_line
  WHERE opening_line.opening_kind IN ('LOT', 'DEPOSITORY', 'CLEARING', 'LOAN') AND opening_line.security_id IS NULL
),
anon_7 AS (
  SELECT 'UNKNOWN_SECURITY' AS [check], coalesce(anon_8.security_code, '-') AS item, CAST(CAST(0 AS DECIMAL(38, 6)) AS DECIMAL(38, 6)) AS expected, CAST(CAST(1 AS DECIMAL(38, 6)) AS DECIMAL(38, 6)) AS found
  FROM anon_8
),
anon_10 AS (
  SELECT opening_line.file_id, opening_line.line_number, opening_line.byte_offset, opening_line.byte_length, opening_line.reason, opening_line.detail, opening_line.raw_text,
    opening_line.opening_kind, opening_line.account_code, opening_line.ledger_account, opening_line.security_code, opening_line.security_code_kind, opening_line.quantity,
    opening_line.amount, opening_line.price, opening_line.origin_date, opening_line.short_quantity, opening_line.reference, opening_line.direction, opening_line.margin_rate,
    opening_line.rebate_rate, opening_line.currency, opening_line.account_id, opening_line.account_class, opening_line.security_id
  FROM opening_line
  WHERE opening_line.opening_kind = 'CLEARING' AND coalesce(opening_line.short_quantity, CAST(0 AS DECIMAL(18, 6))) > CASE WHEN (-opening_line.quantity > 0) THEN -opening_line.quantity
    ELSE 0 END
),
anon_9 AS (
  SELECT 'SHORT_QUANTITY' AS [check], coalesce(anon_10.security_code, '-') AS item, CAST(CASE WHEN (-anon_10.quantity > 0) THEN -anon_10.quantity ELSE 0 END AS DECIMAL(38, 6)) AS expected,
    CAST(anon_10.short_quantity AS DECIMAL(38, 6)) AS found
  FROM anon_10
),
anon_13 AS (
  SELECT balance.instrument, CAST(coalesce(SUM(balance.quantity), 0) AS DECIMAL(38, 6)) AS [left]
  FROM balance
  GROUP BY balance.instrument
),
anon_12 AS (
  SELECT anon_13.instrument, anon_13.[left]
  FROM anon_13
  WHERE anon_13.[left] != 0
),
anon_11 AS (
  SELECT 'STOCK' AS [check], anon_12.instrument AS item, CAST(CAST(0 AS DECIMAL(38, 6)) AS DECIMAL(38, 6)) AS expected, CAST(anon_12.[left] AS DECIMAL(38, 6)) AS found
  FROM anon_12
),
anon_16 AS (
  SELECT balance.instrument, CAST(coalesce(SUM(balance.money), 0) AS DECIMAL(38, 2)) AS [left]
  FROM balance
  GROUP BY balance.instrument
),
anon_15 AS (
  SELECT anon_16.instrument, anon_16.[left]
  FROM anon_16
  WHERE anon_16.[left] != 0
),
anon_14 AS (
  SELECT 'LEDGER_SUM' AS [check], anon_15.instrument AS item, CAST(CAST(0 AS DECIMAL(38, 6)) AS DECIMAL(38, 6)) AS expected, CAST(anon_15.[left] AS DECIMAL(38, 6)) AS found
  FROM anon_15
),
anon_23 AS (
  SELECT opening_line.file_id, opening_line.line_number, opening_line.byte_offset, opening_line.byte_length, opening_line.reason, opening_line.detail, opening_line.raw_text,
    opening_line.opening_kind, opening_line.account_code, opening_line.ledger_account, opening_line.security_code, opening_line.security_code_kind, opening_line.quantity,
    opening_line.amount, opening_line.price, opening_line.origin_date, opening_line.short_quantity, opening_line.reference, opening_line.direction, opening_line.margin_rate,
    opening_line.rebate_rate, opening_line.currency, opening_line.account_id, opening_line.account_class, opening_line.security_id
  FROM opening_line
  WHERE opening_line.opening_kind = 'LEDGER' AND opening_line.ledger_account = '1310'
),
anon_21 AS (
  SELECT anon_23.ledger_account, anon_23.currency, CAST(coalesce(SUM(anon_23.amount), 0) AS DECIMAL(38, 2)) AS stated
  FROM anon_23
  GROUP BY anon_23.ledger_account, anon_23.currency
),
anon_24 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.ledger_account = '1310'
),
anon_22 AS (
  SELECT anon_24.ledger_account, anon_24.instrument, CAST(coalesce(SUM(anon_24.money), 0) AS DECIMAL(38, 2)) AS kept
  FROM anon_24
  GROUP BY anon_24.ledger_account, anon_24.instrument
),
anon_20 AS (
  SELECT anon_21.ledger_account, anon_21.currency, anon_21.stated, anon_22.instrument, anon_22.kept
  FROM anon_21
  LEFT OUTER JOIN anon_22 ON anon_21.ledger_account = anon_22.ledger_account AND anon_21.currency = anon_22.instrument
),
anon_19 AS (
  SELECT anon_20.ledger_account, anon_20.currency, anon_20.stated, anon_20.instrument, anon_20.kept, coalesce(anon_20.kept, CAST(0 AS DECIMAL(38, 2))) AS kept_money
  FROM anon_20
),
anon_18 AS (
  SELECT anon_19.ledger_account, anon_19.currency, anon_19.stated, anon_19.instrument, anon_19.kept, anon_19.kept_money
  FROM anon_19
  WHERE anon_19.stated != anon_19.kept_money
),
anon_17 AS (
  SELECT 'CUSTOMER_CASH' AS [check], anon_18.ledger_account AS item, CAST(anon_18.stated AS DECIMAL(38, 6)) AS expected, CAST(anon_18.kept_money AS DECIMAL(38, 6)) AS found
  FROM anon_18
),
anon_31 AS (
  SELECT opening_line.file_id, opening_line.line_number, opening_line.byte_offset, opening_line.byte_length, opening_line.reason, opening_line.detail, opening_line.raw_text,
    opening_line.opening_kind, opening_line.account_code, opening_line.ledger_account, opening_line.security_code, opening_line.security_code_kind, opening_line.quantity,
    opening_line.amount, opening_line.price, opening_line.origin_date, opening_line.short_quantity, opening_line.reference, opening_line.direction, opening_line.margin_rate,
    opening_line.rebate_rate, opening_line.currency, opening_line.account_id, opening_line.account_class, opening_line.security_id
  FROM opening_line
  WHERE opening_line.opening_kind = 'LEDGER' AND opening_line.ledger_account = '1330'
),
anon_29 AS (
  SELECT anon_31.ledger_account, anon_31.currency, CAST(coalesce(SUM(anon_31.amount), 0) AS DECIMAL(38, 2)) AS stated
  FROM anon_31
  GROUP BY anon_31.ledger_account, anon_31.currency
),
anon_32 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.ledger_account = '1330'
),
anon_30 AS (
  SELECT anon_32.ledger_account, anon_32.instrument, CAST(coalesce(SUM(anon_32.money), 0) AS DECIMAL(38, 2)) AS kept
  FROM anon_32
  GROUP BY anon_32.ledger_account, anon_32.instrument
),
anon_28 AS (
  SELECT anon_29.ledger_account, anon_29.currency, anon_29.stated, anon_30.instrument, anon_30.kept
  FROM anon_29
  LEFT OUTER JOIN anon_30 ON anon_29.ledger_account = anon_30.ledger_account AND anon_29.currency = anon_30.instrument
),
anon_27 AS (
  SELECT anon_28.ledger_account, anon_28.currency, anon_28.stated, anon_28.instrument, anon_28.kept, coalesce(anon_28.kept, CAST(0 AS DECIMAL(38, 2))) AS kept_money
  FROM anon_28
),
anon_26 AS (
  SELECT anon_27.ledger_account, anon_27.currency, anon_27.stated, anon_27.instrument, anon_27.kept, anon_27.kept_money
  FROM anon_27
  WHERE anon_27.stated != anon_27.kept_money
),
anon_25 AS (
  SELECT 'CUSTOMER_CASH' AS [check], anon_26.ledger_account AS item, CAST(anon_26.stated AS DECIMAL(38, 6)) AS expected, CAST(anon_26.kept_money AS DECIMAL(38, 6)) AS found
  FROM anon_26
),
anon_39 AS (
  SELECT opening_line.file_id, opening_line.line_number, opening_line.byte_offset, opening_line.byte_length, opening_line.reason, opening_line.detail, opening_line.raw_text,
    opening_line.opening_kind, opening_line.account_code, opening_line.ledger_account, opening_line.security_code, opening_line.security_code_kind, opening_line.quantity,
    opening_line.amount, opening_line.price, opening_line.origin_date, opening_line.short_quantity, opening_line.reference, opening_line.direction, opening_line.margin_rate,
    opening_line.rebate_rate, opening_line.currency, opening_line.account_id, opening_line.account_class, opening_line.security_id
  FROM opening_line
  WHERE opening_line.opening_kind = 'LEDGER' AND opening_line.ledger_account = '1240'
),
anon_37 AS (
  SELECT anon_39.ledger_account, anon_39.currency, CAST(coalesce(SUM(anon_39.amount), 0) AS DECIMAL(38, 2)) AS stated
  FROM anon_39
  GROUP BY anon_39.ledger_account, anon_39.currency
),
anon_40 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.ledger_account = '1240'
),
anon_38 AS (
  SELECT anon_40.ledger_account, anon_40.instrument, CAST(coalesce(SUM(anon_40.money), 0) AS DECIMAL(38, 2)) AS kept
  FROM anon_40
  GROUP BY anon_40.ledger_account, anon_40.instrument
),
anon_36 AS (
  SELECT anon_37.ledger_account, anon_37.currency, anon_37.stated, anon_38.instrument, anon_38.kept
  FROM anon_37
  LEFT OUTER JOIN anon_38 ON anon_37.ledger_account = anon_38.ledger_account AND anon_37.currency = anon_38.instrument
),
anon_35 AS (
  SELECT anon_36.ledger_account, anon_36.currency, anon_36.stated, anon_36.instrument, anon_36.kept, coalesce(anon_36.kept, CAST(0 AS DECIMAL(38, 2))) AS kept_money
  FROM anon_36
),
anon_34 AS (
  SELECT anon_35.ledger_account, anon_35.currency, anon_35.stated, anon_35.instrument, anon_35.kept, anon_35.kept_money
  FROM anon_35
  WHERE anon_35.stated != anon_35.kept_money
),
anon_33 AS (
  SELECT 'CLEARING' AS [check], anon_34.ledger_account AS item, CAST(anon_34.stated AS DECIMAL(38, 6)) AS expected, CAST(anon_34.kept_money AS DECIMAL(38, 6)) AS found
  FROM anon_34
),
anon_47 AS (
  SELECT opening_line.file_id, opening_line.line_number, opening_line.byte_offset, opening_line.byte_length, opening_line.reason, opening_line.detail, opening_line.raw_text,
    opening_line.opening_kind, opening_line.account_code, opening_line.ledger_account, opening_line.security_code, opening_line.security_code_kind, opening_line.quantity,
    opening_line.amount, opening_line.price, opening_line.origin_date, opening_line.short_quantity, opening_line.reference, opening_line.direction, opening_line.margin_rate,
    opening_line.rebate_rate, opening_line.currency, opening_line.account_id, opening_line.account_class, opening_line.security_id
  FROM opening_line
  WHERE opening_line.opening_kind = 'LEDGER' AND opening_line.ledger_account = '1510'
),
anon_45 AS (
  SELECT anon_47.ledger_account, anon_47.currency, CAST(coalesce(SUM(anon_47.amount), 0) AS DECIMAL(38, 2)) AS stated
  FROM anon_47
  GROUP BY anon_47.ledger_account, anon_47.currency
),
anon_48 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.ledger_account = '1510'
),
anon_46 AS (
  SELECT anon_48.ledger_account, anon_48.instrument, CAST(coalesce(SUM(anon_48.money), 0) AS DECIMAL(38, 2)) AS kept
  FROM anon_48
  GROUP BY anon_48.ledger_account, anon_48.instrument
),
anon_44 AS (
  SELECT anon_45.ledger_account, anon_45.currency, anon_45.stated, anon_46.instrument, anon_46.kept
  FROM anon_45
  LEFT OUTER JOIN anon_46 ON anon_45.ledger_account = anon_46.ledger_account AND anon_45.currency = anon_46.instrument
),
anon_43 AS (
  SELECT anon_44.ledger_account, anon_44.currency, anon_44.stated, anon_44.instrument, anon_44.kept, coalesce(anon_44.kept, CAST(0 AS DECIMAL(38, 2))) AS kept_money
  FROM anon_44
),
anon_42 AS (
  SELECT anon_43.ledger_account, anon_43.currency, anon_43.stated, anon_43.instrument, anon_43.kept, anon_43.kept_money
  FROM anon_43
  WHERE anon_43.stated != anon_43.kept_money
),
anon_41 AS (
  SELECT 'INVENTORY' AS [check], anon_42.ledger_account AS item, CAST(anon_42.stated AS DECIMAL(38, 6)) AS expected, CAST(anon_42.kept_money AS DECIMAL(38, 6)) AS found
  FROM anon_42
),
anon_55 AS (
  SELECT opening_line.file_id, opening_line.line_number, opening_line.byte_offset, opening_line.byte_length, opening_line.reason, opening_line.detail, opening_line.raw_text,
    opening_line.opening_kind, opening_line.account_code, opening_line.ledger_account, opening_line.security_code, opening_line.security_code_kind, opening_line.quantity,
    opening_line.amount, opening_line.price, opening_line.origin_date, opening_line.short_quantity, opening_line.reference, opening_line.direction, opening_line.margin_rate,
    opening_line.rebate_rate, opening_line.currency, opening_line.account_id, opening_line.account_class, opening_line.security_id
  FROM opening_line
  WHERE opening_line.opening_kind = 'LEDGER' AND opening_line.ledger_account = '1220'
),
anon_53 AS (
  SELECT anon_55.ledger_account, anon_55.currency, CAST(coalesce(SUM(anon_55.amount), 0) AS DECIMAL(38, 2)) AS stated
  FROM anon_55
  GROUP BY anon_55.ledger_account, anon_55.currency
),
anon_56 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.ledger_account = '1220'
),
anon_54 AS (
  SELECT anon_56.ledger_account, anon_56.instrument, CAST(coalesce(SUM(anon_56.money), 0) AS DECIMAL(38, 2)) AS kept
  FROM anon_56
  GROUP BY anon_56.ledger_account, anon_56.instrument
),
anon_52 AS (
  SELECT anon_53.ledger_account, anon_53.currency, anon_53.stated, anon_54.instrument, anon_54.kept
  FROM anon_53
  LEFT OUTER JOIN anon_54 ON anon_53.ledger_account = anon_54.ledger_account AND anon_53.currency = anon_54.instrument
),
anon_51 AS (
  SELECT anon_52.ledger_account, anon_52.currency, anon_52.stated, anon_52.instrument, anon_52.kept, coalesce(anon_52.kept, CAST(0 AS DECIMAL(38, 2))) AS kept_money
  FROM anon_52
),
anon_50 AS (
  SELECT anon_51.ledger_account, anon_51.currency, anon_51.stated, anon_51.instrument, anon_51.kept, anon_51.kept_money
  FROM anon_51
  WHERE anon_51.stated != anon_51.kept_money
),
anon_49 AS (
  SELECT 'BORROWED' AS [check], anon_50.ledger_account AS item, CAST(anon_50.stated AS DECIMAL(38, 6)) AS expected, CAST(anon_50.kept_money AS DECIMAL(38, 6)) AS found
  FROM anon_50
),
anon_63 AS (
  SELECT opening_line.file_id, opening_line.line_number, opening_line.byte_offset, opening_line.byte_length, opening_line.reason, opening_line.detail, opening_line.raw_text,
    opening_line.opening_kind, opening_line.account_code, opening_line.ledger_account, opening_line.security_code, opening_line.security_code_kind, opening_line.quantity,
    opening_line.amount, opening_line.price, opening_line.origin_date, opening_line.short_quantity, opening_line.reference, opening_line.direction, opening_line.margin_rate,
    opening_line.rebate_rate, opening_line.currency, opening_line.account_id, opening_line.account_class, opening_line.security_id
  FROM opening_line
  WHERE opening_line.opening_kind = 'LEDGER' AND opening_line.ledger_account = '2120'
),
anon_61 AS (
  SELECT anon_63.ledger_account, anon_63.currency, CAST(coalesce(SUM(anon_63.amount), 0) AS DECIMAL(38, 2)) AS stated
  FROM anon_63
  GROUP BY anon_63.ledger_account, anon_63.currency
),
anon_64 AS (
  SELECT balance.ledger_account, balance.sub_account, balance.security_id, balance.instrument, balance.quantity, balance.money
  FROM balance
  WHERE balance.ledger_account = '2120'
),
anon_62 AS (
  SELECT anon_64.ledger_account, anon_64.instrument, CAST(coalesce(SUM(anon_64.money), 0) AS DECIMAL(38, 2)) AS kept
  FROM anon_64
  GROUP BY anon_64.ledger_account, anon_64.instrument
),
anon_60 AS (
  SELECT anon_61.ledger_account, anon_61.currency, anon_61.stated, anon_62.instrument, anon_62.kept
  FROM anon_61
  LEFT OUTER JOIN anon_62 ON anon_61.ledger_account = anon_62.ledger_account AND anon_61.currency = anon_62.instrument
),
anon_59 AS (
  SELECT anon_60.ledger_account, anon_60.currency, anon_60.stated, anon_60.instrument, anon_60.kept, coalesce(anon_60.kept, CAST(0 AS DECIMAL(38, 2))) AS kept_money
  FROM anon_60
),
anon_58 AS (
  SELECT anon_59.ledger_account, anon_59.currency, anon_59.stated, anon_59.instrument, anon_59.kept, anon_59.kept_money
  FROM anon_59
  WHERE anon_59.stated != anon_59.kept_money
),
anon_57 AS (
  SELECT 'LOANED' AS [check], anon_58.ledger_account AS item, CAST(anon_58.stated AS DECIMAL(38, 6)) AS expected, CAST(anon_58.kept_money AS DECIMAL(38, 6)) AS found
  FROM anon_58
),
anon_4 AS (
  SELECT anon_5.[check], anon_5.item, anon_5.expected, anon_5.found
  FROM anon_5
  UNION ALL
  SELECT anon_7.[check], anon_7.item, anon_7.expected, anon_7.found
  FROM anon_7
  UNION ALL
  SELECT anon_9.[check], anon_9.item, anon_9.expected, anon_9.found
  FROM anon_9
  UNION ALL
  SELECT anon_11.[check], anon_11.item, anon_11.expected, anon_11.found
  FROM anon_11
  UNION ALL
  SELECT anon_14.[check], anon_14.item, anon_14.expected, anon_14.found
  FROM anon_14
  UNION ALL
  SELECT anon_17.[check], anon_17.item, anon_17.expected, anon_17.found
  FROM anon_17
  UNION ALL
  SELECT anon_25.[check], anon_25.item, anon_25.expected, anon_25.found
  FROM anon_25
  UNION ALL
  SELECT anon_33.[check], anon_33.item, anon_33.expected, anon_33.found
  FROM anon_33
  UNION ALL
  SELECT anon_41.[check], anon_41.item, anon_41.expected, anon_41.found
  FROM anon_41
  UNION ALL
  SELECT anon_49.[check], anon_49.item, anon_49.expected, anon_49.found
  FROM anon_49
  UNION ALL
  SELECT anon_57.[check], anon_57.item, anon_57.expected, anon_57.found
  FROM anon_57
),
anon_3 AS (
  SELECT anon_4.[check], anon_4.item, CAST(coalesce(SUM(anon_4.expected), 0) AS DECIMAL(38, 6)) AS expected, CAST(coalesce(SUM(anon_4.found), 0) AS DECIMAL(38, 6)) AS found
  FROM anon_4
  GROUP BY anon_4.[check], anon_4.item
),
anon_2 AS (
  SELECT anon_3.[check], anon_3.item, anon_3.expected, anon_3.found, anon_3.found - anon_3.expected AS difference
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.[check], anon_2.item, CAST(anon_2.expected AS DECIMAL(38, 6)) AS expected, CAST(anon_2.found AS DECIMAL(38, 6)) AS found, CAST(anon_2.difference AS DECIMAL(38, 6)) AS difference
  FROM anon_2
)
SELECT anon_1.[check], anon_1.item, anon_1.expected, anon_1.found, anon_1.difference
FROM anon_1
