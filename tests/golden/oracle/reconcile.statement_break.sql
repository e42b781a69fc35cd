WITH
anon_15 AS (
  SELECT our_side.recon_kind, our_side.statement_source, our_side.account_code, our_side.item, our_side.our_key, our_side.group_key, our_side.value_date,
    our_side.amount
  FROM our_side
  WHERE our_side.recon_kind IN ('POSITION')
),
anon_14 AS (
  SELECT anon_15.statement_source, anon_15.account_code
  FROM anon_15
),
anon_13 AS (
  SELECT DISTINCT anon_14.statement_source, anon_14.account_code
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.statement_source, anon_13.account_code, DATE '2026-11-10' AS day
  FROM anon_13
),
anon_19 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day, calendar_day.early_close,
    calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day, calendar_day.settlement_day_on_or_after,
    calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.calendar_key = 'US.NSCC' AND calendar_day.day = DATE '2026-11-10'
),
anon_18 AS (
  SELECT anon_19.calendar_key, anon_19.day, anon_19.is_trade_day, anon_19.is_settlement_day, anon_19.is_cash_day, anon_19.early_close, anon_19.trade_ordinal,
    anon_19.settlement_ordinal, anon_19.cash_ordinal, anon_19.next_settlement_day, anon_19.settlement_day_on_or_after, anon_19.previous_trade_day, anon_19.note,
    anon_19.source, anon_19.evidence, anon_19.origin
  FROM anon_19
  WHERE anon_19.is_settlement_day = 1
),
anon_17 AS (
  SELECT anon_18.day
  FROM anon_18
),
anon_11 AS (
  SELECT anon_12.statement_source, anon_12.account_code, anon_12.day
  FROM anon_12
  WHERE EXISTS (
    SELECT 1 AS anon_16
    FROM anon_17
    WHERE anon_17.day = anon_12.day
  )
),
anon_23 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.recon_kind IN ('POSITION') AND (their_side.reason IS NULL OR their_side.reason = 'UNKNOWN_SECURITY')
),
anon_22 AS (
  SELECT anon_23.statement_source, anon_23.account_code
  FROM anon_23
),
anon_21 AS (
  SELECT DISTINCT anon_22.statement_source, anon_22.account_code
  FROM anon_22
),
anon_9 AS (
  SELECT anon_11.statement_source, anon_11.account_code, anon_11.day
  FROM anon_11
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_20
    FROM anon_21
    WHERE anon_11.statement_source = anon_21.statement_source AND anon_11.account_code = anon_21.account_code
  ))
),
anon_24 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.recon_kind = 'POSITION' AND their_side.reason = 'OTHER_DAY'
),
anon_10 AS (
  SELECT anon_24.statement_source, anon_24.account_code, max(anon_24.value_date) AS stale_date, min(anon_24.their_key) AS stale_key
  FROM anon_24
  GROUP BY anon_24.statement_source, anon_24.account_code
),
anon_8 AS (
  SELECT anon_9.statement_source, anon_9.account_code, anon_9.day, anon_10.stale_date, anon_10.stale_key
  FROM anon_9
  LEFT OUTER JOIN anon_10 ON anon_9.statement_source = anon_10.statement_source AND anon_9.account_code = anon_10.account_code
),
anon_7 AS (
  SELECT anon_8.statement_source, anon_8.account_code, anon_8.day, anon_8.stale_date, anon_8.stale_key, CASE WHEN (anon_8.stale_date IS NULL) THEN 'MISSING'
    ELSE 'STALE_DATE' END AS break_type, coalesce(anon_8.stale_key, '-') AS their_key, coalesce(anon_8.stale_date, anon_8.day) AS value_date
  FROM anon_8
),
anon_6 AS (
  SELECT anon_7.statement_source, anon_7.account_code, anon_7.day, anon_7.stale_date, anon_7.stale_key, anon_7.break_type, anon_7.their_key, anon_7.value_date,
    'STATEMENT' AS item, '-' AS our_key, CAST(0 AS NUMBER(38, 6)) AS our_amount, CAST(0 AS NUMBER(38, 6)) AS their_amount
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.statement_source, anon_6.account_code, anon_6.day, anon_6.stale_date, anon_6.stale_key, anon_6.break_type, anon_6.their_key, anon_6.value_date,
    anon_6.item, anon_6.our_key, anon_6.our_amount, anon_6.their_amount, CASE WHEN CAST(anon_6.statement_source AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_6.account_code AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_6.item AS VARCHAR2(4000)) IS NOT NULL THEN 'P' || '.' || CAST(anon_6.statement_source AS VARCHAR2(4000)) || '.' || CAST(anon_6.account_code AS VARCHAR2(4000)) || '.' || CAST(anon_6.item AS VARCHAR2(4000)) END AS break_id,
    'POSITION' AS recon_kind, CAST(anon_6.their_amount - anon_6.our_amount AS NUMBER(38, 6)) AS difference, coalesce('-', '-') AS linked_break_id
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.break_id, anon_5.recon_kind, anon_5.break_type, anon_5.statement_source, anon_5.account_code, anon_5.item, anon_5.our_key, anon_5.their_key,
    anon_5.our_amount, anon_5.their_amount, anon_5.difference, anon_5.linked_break_id, anon_5.value_date
  FROM anon_5
),
anon_36 AS (
  SELECT our_side.recon_kind, our_side.statement_source, our_side.account_code, our_side.item, our_side.our_key, our_side.group_key, our_side.value_date,
    our_side.amount
  FROM our_side
  WHERE our_side.recon_kind IN ('CASH_BALANCE', 'CASH_ENTRY')
),
anon_35 AS (
  SELECT anon_36.statement_source, anon_36.account_code
  FROM anon_36
),
anon_34 AS (
  SELECT DISTINCT anon_35.statement_source, anon_35.account_code
  FROM anon_35
),
anon_33 AS (
  SELECT anon_34.statement_source, anon_34.account_code, DATE '2026-11-10' AS day
  FROM anon_34
),
anon_40 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day, calendar_day.early_close,
    calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day, calendar_day.settlement_day_on_or_after,
    calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.calendar_key = 'US.NSCC' AND calendar_day.day = DATE '2026-11-10'
),
anon_39 AS (
  SELECT anon_40.calendar_key, anon_40.day, anon_40.is_trade_day, anon_40.is_settlement_day, anon_40.is_cash_day, anon_40.early_close, anon_40.trade_ordinal,
    anon_40.settlement_ordinal, anon_40.cash_ordinal, anon_40.next_settlement_day, anon_40.settlement_day_on_or_after, anon_40.previous_trade_day, anon_40.note,
    anon_40.source, anon_40.evidence, anon_40.origin
  FROM anon_40
  WHERE anon_40.is_cash_day = 1
),
anon_38 AS (
  SELECT anon_39.day
  FROM anon_39
),
anon_32 AS (
  SELECT anon_33.statement_source, anon_33.account_code, anon_33.day
  FROM anon_33
  WHERE EXISTS (
    SELECT 1 AS anon_37
    FROM anon_38
    WHERE anon_38.day = anon_33.day
  )
),
anon_44 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.recon_kind IN ('CASH_BALANCE') AND (their_side.reason IS NULL OR their_side.reason = 'UNKNOWN_SECURITY')
),
anon_43 AS (
  SELECT anon_44.statement_source, anon_44.account_code
  FROM anon_44
),
anon_42 AS (
  SELECT DISTINCT anon_43.statement_source, anon_43.account_code
  FROM anon_43
),
anon_30 AS (
  SELECT anon_32.statement_source, anon_32.account_code, anon_32.day
  FROM anon_32
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_41
    FROM anon_42
    WHERE anon_32.statement_source = anon_42.statement_source AND anon_32.account_code = anon_42.account_code
  ))
),
anon_45 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.recon_kind = 'CASH_BALANCE' AND their_side.reason = 'OTHER_DAY'
),
anon_31 AS (
  SELECT anon_45.statement_source, anon_45.account_code, max(anon_45.value_date) AS stale_date, min(anon_45.their_key) AS stale_key
  FROM anon_45
  GROUP BY anon_45.statement_source, anon_45.account_code
),
anon_29 AS (
  SELECT anon_30.statement_source, anon_30.account_code, anon_30.day, anon_31.stale_date, anon_31.stale_key
  FROM anon_30
  LEFT OUTER JOIN anon_31 ON anon_30.statement_source = anon_31.statement_source AND anon_30.account_code = anon_31.account_code
),
anon_28 AS (
  SELECT anon_29.statement_source, anon_29.account_code, anon_29.day, anon_29.stale_date, anon_29.stale_key, CASE WHEN (anon_29.stale_date IS NULL) THEN 'MISSING'
    ELSE 'DATE' END AS break_type, coalesce(anon_29.stale_key, '-') AS their_key, coalesce(anon_29.stale_date, anon_29.day) AS value_date
  FROM anon_29
),
anon_27 AS (
  SELECT anon_28.statement_source, anon_28.account_code, anon_28.day, anon_28.stale_date, anon_28.stale_key, anon_28.break_type, anon_28.their_key, anon_28.value_date,
    'STATEMENT' AS item, '-' AS our_key, CAST(0 AS NUMBER(38, 6)) AS our_amount, CAST(0 AS NUMBER(38, 6)) AS their_amount
  FROM anon_28
),
anon_26 AS (
  SELECT anon_27.statement_source, anon_27.account_code, anon_27.day, anon_27.stale_date, anon_27.stale_key, anon_27.break_type, anon_27.their_key, anon_27.value_date,
    anon_27.item, anon_27.our_key, anon_27.our_amount, anon_27.their_amount, CASE WHEN CAST(anon_27.statement_source AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_27.account_code AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_27.item AS VARCHAR2(4000)) IS NOT NULL THEN 'B' || '.' || CAST(anon_27.statement_source AS VARCHAR2(4000)) || '.' || CAST(anon_27.account_code AS VARCHAR2(4000)) || '.' || CAST(anon_27.item AS VARCHAR2(4000)) END AS break_id,
    'CASH_BALANCE' AS recon_kind, CAST(anon_27.their_amount - anon_27.our_amount AS NUMBER(38, 6)) AS difference, coalesce('-', '-') AS linked_break_id
  FROM anon_27
),
anon_25 AS (
  SELECT anon_26.break_id, anon_26.recon_kind, anon_26.break_type, anon_26.statement_source, anon_26.account_code, anon_26.item, anon_26.our_key, anon_26.their_key,
    anon_26.our_amount, anon_26.their_amount, anon_26.difference, anon_26.linked_break_id, anon_26.value_date
  FROM anon_26
),
anon_53 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.reason = 'OTHER_ACCOUNT'
),
anon_52 AS (
  SELECT anon_53.recon_kind, anon_53.statement_source, anon_53.account_code, anon_53.item, anon_53.their_key, anon_53.file_id, anon_53.group_key, anon_53.value_date,
    anon_53.amount, anon_53.entry_code, anon_53.reason
  FROM anon_53
  WHERE anon_53.recon_kind = 'POSITION'
),
anon_51 AS (
  SELECT anon_52.recon_kind, anon_52.statement_source, anon_52.account_code, anon_52.item, anon_52.their_key, anon_52.file_id, anon_52.group_key, anon_52.value_date,
    anon_52.amount, anon_52.entry_code, anon_52.reason
  FROM anon_52
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_54
    FROM position_break
    WHERE anon_52.statement_source = position_break.statement_source AND anon_52.account_code = position_break.account_code AND anon_52.item = position_break.item
  ))
),
anon_50 AS (
  SELECT anon_51.statement_source, anon_51.account_code, min(anon_51.their_key) AS their_key, max(anon_51.value_date) AS value_date
  FROM anon_51
  GROUP BY anon_51.statement_source, anon_51.account_code
),
anon_49 AS (
  SELECT anon_50.statement_source, anon_50.account_code, anon_50.their_key, anon_50.value_date, 'WRONG_ACCOUNT' AS break_type
  FROM anon_50
),
anon_48 AS (
  SELECT anon_49.statement_source, anon_49.account_code, anon_49.their_key, anon_49.value_date, anon_49.break_type, 'STATEMENT' AS item, '-' AS our_key,
    CAST(0 AS NUMBER(38, 6)) AS our_amount, CAST(0 AS NUMBER(38, 6)) AS their_amount
  FROM anon_49
),
anon_47 AS (
  SELECT anon_48.statement_source, anon_48.account_code, anon_48.their_key, anon_48.value_date, anon_48.break_type, anon_48.item, anon_48.our_key, anon_48.our_amount,
    anon_48.their_amount, CASE WHEN CAST(anon_48.statement_source AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_48.account_code AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_48.item AS VARCHAR2(4000)) IS NOT NULL THEN 'P' || '.' || CAST(anon_48.statement_source AS VARCHAR2(4000)) || '.' || CAST(anon_48.account_code AS VARCHAR2(4000)) || '.' || CAST(anon_48.item AS VARCHAR2(4000)) END AS break_id,
    'POSITION' AS recon_kind, CAST(anon_48.their_amount - anon_48.our_amount AS NUMBER(38, 6)) AS difference, coalesce('-', '-') AS linked_break_id
  FROM anon_48
),
anon_46 AS (
  SELECT anon_47.break_id, anon_47.recon_kind, anon_47.break_type, anon_47.statement_source, anon_47.account_code, anon_47.item, anon_47.our_key, anon_47.their_key,
    anon_47.our_amount, anon_47.their_amount, anon_47.difference, anon_47.linked_break_id, anon_47.value_date
  FROM anon_47
),
anon_60 AS (
  SELECT anon_53.recon_kind, anon_53.statement_source, anon_53.account_code, anon_53.item, anon_53.their_key, anon_53.file_id, anon_53.group_key, anon_53.value_date,
    anon_53.amount, anon_53.entry_code, anon_53.reason
  FROM anon_53
  WHERE anon_53.recon_kind = 'CASH_BALANCE'
),
anon_59 AS (
  SELECT anon_60.statement_source, anon_60.account_code, min(anon_60.their_key) AS their_key, max(anon_60.value_date) AS value_date
  FROM anon_60
  GROUP BY anon_60.statement_source, anon_60.account_code
),
anon_58 AS (
  SELECT anon_59.statement_source, anon_59.account_code, anon_59.their_key, anon_59.value_date, 'WRONG_ACCOUNT' AS break_type
  FROM anon_59
),
anon_57 AS (
  SELECT anon_58.statement_source, anon_58.account_code, anon_58.their_key, anon_58.value_date, anon_58.break_type, 'STATEMENT' AS item, '-' AS our_key,
    CAST(0 AS NUMBER(38, 6)) AS our_amount, CAST(0 AS NUMBER(38, 6)) AS their_amount
  FROM anon_58
),
anon_56 AS (
  SELECT anon_57.statement_source, anon_57.account_code, anon_57.their_key, anon_57.value_date, anon_57.break_type, anon_57.item, anon_57.our_key, anon_57.our_amount,
    anon_57.their_amount, CASE WHEN CAST(anon_57.statement_source AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_57.account_code AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_57.item AS VARCHAR2(4000)) IS NOT NULL THEN 'B' || '.' || CAST(anon_57.statement_source AS VARCHAR2(4000)) || '.' || CAST(anon_57.account_code AS VARCHAR2(4000)) || '.' || CAST(anon_57.item AS VARCHAR2(4000)) END AS break_id,
    'CASH_BALANCE' AS recon_kind, CAST(anon_57.their_amount - anon_57.our_amount AS NUMBER(38, 6)) AS difference, coalesce('-', '-') AS linked_break_id
  FROM anon_57
),
anon_55 AS (
  SELECT anon_56.break_id, anon_56.recon_kind, anon_56.break_type, anon_56.statement_source, anon_56.account_code, anon_56.item, anon_56.our_key, anon_56.their_key,
    anon_56.our_amount, anon_56.their_amount, anon_56.difference, anon_56.linked_break_id, anon_56.value_date
  FROM anon_56
),
anon_67 AS (
  SELECT anon_53.recon_kind, anon_53.statement_source, anon_53.account_code, anon_53.item, anon_53.their_key, anon_53.file_id, anon_53.group_key, anon_53.value_date,
    anon_53.amount, anon_53.entry_code, anon_53.reason
  FROM anon_53
  WHERE anon_53.recon_kind = 'CASH_ENTRY'
),
anon_66 AS (
  SELECT anon_67.recon_kind, anon_67.statement_source, anon_67.account_code, anon_67.item, anon_67.their_key, anon_67.file_id, anon_67.group_key, anon_67.value_date,
    anon_67.amount, anon_67.entry_code, anon_67.reason
  FROM anon_67
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_68
    FROM anon_60
    WHERE anon_67.statement_source = anon_60.statement_source AND anon_67.account_code = anon_60.account_code
  ))
),
anon_65 AS (
  SELECT anon_66.statement_source, anon_66.account_code, min(anon_66.their_key) AS their_key, max(anon_66.value_date) AS value_date
  FROM anon_66
  GROUP BY anon_66.statement_source, anon_66.account_code
),
anon_64 AS (
  SELECT anon_65.statement_source, anon_65.account_code, anon_65.their_key, anon_65.value_date, 'WRONG_ACCOUNT' AS break_type
  FROM anon_65
),
anon_63 AS (
  SELECT anon_64.statement_source, anon_64.account_code, anon_64.their_key, anon_64.value_date, anon_64.break_type, 'STATEMENT' AS item, '-' AS our_key,
    CAST(0 AS NUMBER(38, 6)) AS our_amount, CAST(0 AS NUMBER(38, 6)) AS their_amount
  FROM anon_64
),
anon_62 AS (
  SELECT anon_63.statement_source, anon_63.account_code, anon_63.their_key, anon_63.value_date, anon_63.break_type, anon_63.item, anon_63.our_key, anon_63.our_amount,
    anon_63.their_amount, CASE WHEN CAST(anon_63.statement_source AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_63.account_code AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_63.item AS VARCHAR2(4000)) IS NOT NULL THEN 'E' || '.' || CAST(anon_63.statement_source AS VARCHAR2(4000)) || '.' || CAST(anon_63.account_code AS VARCHAR2(4000)) || '.' || CAST(anon_63.item AS VARCHAR2(4000)) END AS break_id,
    'CASH_ENTRY' AS recon_kind, CAST(anon_63.their_amount - anon_63.our_amount AS NUMBER(38, 6)) AS difference, coalesce('-', '-') AS linked_break_id
  FROM anon_63
),
anon_61 AS (
  SELECT anon_62.break_id, anon_62.recon_kind, anon_62.break_type, anon_62.statement_source, anon_62.account_code, anon_62.item, anon_62.our_key, anon_62.their_key,
    anon_62.our_amount, anon_62.their_amount, anon_62.difference, anon_62.linked_break_id, anon_62.value_date
  FROM anon_62
),
anon_3 AS (
  SELECT anon_4.break_id, anon_4.recon_kind, anon_4.break_type, anon_4.statement_source, anon_4.account_code, anon_4.item, anon_4.our_key, anon_4.their_key,
    anon_4.our_amount, anon_4.their_amount, anon_4.difference, anon_4.linked_break_id, anon_4.value_date
  FROM anon_4
  UNION ALL
  SELECT anon_25.break_id, anon_25.recon_kind, anon_25.break_type, anon_25.statement_source, anon_25.account_code, anon_25.item, anon_25.our_key, anon_25.their_key,
    anon_25.our_amount, anon_25.their_amount, anon_25.difference, anon_25.linked_break_id, anon_25.value_date
  FROM anon_25
  UNION ALL
  SELECT anon_46.break_id, anon_46.recon_kind, anon_46.break_type, anon_46.statement_source, anon_46.account_code, anon_46.item, anon_46.our_key, anon_46.their_key,
    anon_46.our_amount, anon_46.their_amount, anon_46.difference, anon_46.linked_break_id, anon_46.value_date
  FROM anon_46
  UNION ALL
  SELECT anon_55.break_id, anon_55.recon_kind, anon_55.break_type, anon_55.statement_source, anon_55.account_code, anon_55.item, anon_55.our_key, anon_55.their_key,
    anon_55.our_amount, anon_55.their_amount, anon_55.difference, anon_55.linked_break_id, anon_55.value_date
  FROM anon_55
  UNION ALL
  SELECT anon_61.break_id, anon_61.recon_kind, anon_61.break_type, anon_61.statement_source, anon_61.account_code, anon_61.item, anon_61.our_key, anon_61.their_key,
    anon_61.our_amount, anon_61.their_amount, anon_61.difference, anon_61.linked_break_id, anon_61.value_date
  FROM anon_61
),
anon_2 AS (
  SELECT anon_3.break_id, anon_3.recon_kind, anon_3.break_type, anon_3.statement_source, anon_3.account_code, anon_3.item, anon_3.our_key, anon_3.their_key,
    anon_3.our_amount, anon_3.their_amount, anon_3.difference, anon_3.linked_break_id, anon_3.value_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.break_id, anon_2.recon_kind, anon_2.break_type, anon_2.statement_source, anon_2.account_code, anon_2.item, anon_2.our_key, anon_2.their_key,
    CAST(anon_2.our_amount AS NUMBER(38, 6)) AS our_amount, CAST(anon_2.their_amount AS NUMBER(38, 6)) AS their_amount, CAST(anon_2.difference AS NUMBER(38, 6)) AS difference,
    anon_2.linked_break_id, CAST(anon_2.value_date AS DATE) AS value_date
  FROM anon_2
)
SELECT anon_1.break_id, anon_1.recon_kind, anon_1.break_type, anon_1.statement_source, anon_1.account_code, anon_1.item, anon_1.our_key, anon_1.their_key,
  anon_1.our_amount, anon_1.their_amount, anon_1.difference, anon_1.linked_break_id, anon_1.value_date
FROM anon_1
