WITH
anon_16 AS (
  SELECT our_side.recon_kind, our_side.statement_source, our_side.account_code, our_side.item, our_side.our_key, our_side.group_key, our_side.value_date,
    our_side.amount
  FROM our_side
  WHERE our_side.recon_kind IN ('POSITION')
),
anon_15 AS (
  SELECT anon_16.statement_source, anon_16.account_code
  FROM anon_16
),
anon_14 AS (
  SELECT DISTINCT anon_15.statement_source, anon_15.account_code
  FROM anon_15
),
anon_12 AS (
  SELECT anon_14.statement_source, anon_14.account_code, 'US.NSCC' AS calendar_key
  FROM anon_14
),
anon_18 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.day = DATE '2026-11-10'
),
anon_17 AS (
  SELECT anon_18.calendar_key, anon_18.day, anon_18.day_number, anon_18.is_trade_day, anon_18.is_settlement_day, anon_18.is_cash_day, anon_18.early_close,
    anon_18.trade_ordinal, anon_18.settlement_ordinal, anon_18.cash_ordinal, anon_18.next_settlement_day, anon_18.settlement_day_on_or_after, anon_18.previous_trade_day,
    anon_18.note, anon_18.source, anon_18.evidence, anon_18.origin
  FROM anon_18
  WHERE anon_18.is_settlement_day = 1
),
anon_13 AS (
  SELECT anon_17.calendar_key, anon_17.day
  FROM anon_17
),
anon_11 AS (
  SELECT anon_12.statement_source, anon_12.account_code, anon_12.calendar_key, anon_13.day
  FROM anon_12
  JOIN anon_13 ON anon_12.calendar_key = anon_13.calendar_key
),
anon_22 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.recon_kind IN ('POSITION') AND (their_side.reason IS NULL OR their_side.reason = 'UNKNOWN_SECURITY')
),
anon_21 AS (
  SELECT anon_22.statement_source, anon_22.account_code
  FROM anon_22
),
anon_20 AS (
  SELECT DISTINCT anon_21.statement_source, anon_21.account_code
  FROM anon_21
),
anon_9 AS (
  SELECT anon_11.statement_source, anon_11.account_code, anon_11.calendar_key, anon_11.day
  FROM anon_11
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_19
    FROM anon_20
    WHERE anon_11.statement_source = anon_20.statement_source AND anon_11.account_code = anon_20.account_code
  ))
),
anon_23 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.recon_kind = 'POSITION' AND their_side.reason = 'OTHER_DAY'
),
anon_10 AS (
  SELECT anon_23.statement_source, anon_23.account_code, max(anon_23.value_date) AS stale_date, min(anon_23.their_key) AS stale_key
  FROM anon_23
  GROUP BY anon_23.statement_source, anon_23.account_code
),
anon_8 AS (
  SELECT anon_9.statement_source, anon_9.account_code, anon_9.calendar_key, anon_9.day, anon_10.stale_date, anon_10.stale_key
  FROM anon_9
  LEFT OUTER JOIN anon_10 ON anon_9.statement_source = anon_10.statement_source AND anon_9.account_code = anon_10.account_code
),
anon_7 AS (
  SELECT anon_8.statement_source, anon_8.account_code, anon_8.calendar_key, anon_8.day, anon_8.stale_date, anon_8.stale_key, CASE WHEN (anon_8.stale_date IS NULL) THEN 'MISSING'
    ELSE 'STALE_DATE' END AS break_type, coalesce(anon_8.stale_key, '-') AS their_key, coalesce(anon_8.stale_date, anon_8.day) AS value_date
  FROM anon_8
),
anon_6 AS (
  SELECT anon_7.statement_source, anon_7.account_code, anon_7.calendar_key, anon_7.day, anon_7.stale_date, anon_7.stale_key, anon_7.break_type, anon_7.their_key,
    anon_7.value_date, 'STATEMENT' AS item, '-' AS our_key, CAST(0 AS NUMBER(38, 6)) AS our_amount, CAST(0 AS NUMBER(38, 6)) AS their_amount
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.statement_source, anon_6.account_code, anon_6.calendar_key, anon_6.day, anon_6.stale_date, anon_6.stale_key, anon_6.break_type, anon_6.their_key,
    anon_6.value_date, anon_6.item, anon_6.our_key, anon_6.our_amount, anon_6.their_amount, CASE WHEN CAST(anon_6.statement_source AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_6.account_code AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_6.item AS VARCHAR2(4000)) IS NOT NULL THEN 'P' || '.' || CAST(anon_6.statement_source AS VARCHAR2(4000)) || '.' || CAST(anon_6.account_code AS VARCHAR2(4000)) || '.' || CAST(anon_6.item AS VARCHAR2(4000)) END AS break_id,
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
anon_32 AS (
  SELECT anon_34.statement_source, anon_34.account_code, 'US.NSCC' AS calendar_key
  FROM anon_34
),
anon_38 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.day = DATE '2026-11-10'
),
anon_37 AS (
  SELECT anon_38.calendar_key, anon_38.day, anon_38.day_number, anon_38.is_trade_day, anon_38.is_settlement_day, anon_38.is_cash_day, anon_38.early_close,
    anon_38.trade_ordinal, anon_38.settlement_ordinal, anon_38.cash_ordinal, anon_38.next_settlement_day, anon_38.settlement_day_on_or_after, anon_38.previous_trade_day,
    anon_38.note, anon_38.source, anon_38.evidence, anon_38.origin
  FROM anon_38
  WHERE anon_38.is_cash_day = 1
),
anon_33 AS (
  SELECT anon_37.calendar_key, anon_37.day
  FROM anon_37
),
anon_31 AS (
  SELECT anon_32.statement_source, anon_32.account_code, anon_32.calendar_key, anon_33.day
  FROM anon_32
  JOIN anon_33 ON anon_32.calendar_key = anon_33.calendar_key
),
anon_42 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.recon_kind IN ('CASH_BALANCE') AND (their_side.reason IS NULL OR their_side.reason = 'UNKNOWN_SECURITY')
),
anon_41 AS (
  SELECT anon_42.statement_source, anon_42.account_code
  FROM anon_42
),
anon_40 AS (
  SELECT DISTINCT anon_41.statement_source, anon_41.account_code
  FROM anon_41
),
anon_29 AS (
  SELECT anon_31.statement_source, anon_31.account_code, anon_31.calendar_key, anon_31.day
  FROM anon_31
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_39
    FROM anon_40
    WHERE anon_31.statement_source = anon_40.statement_source AND anon_31.account_code = anon_40.account_code
  ))
),
anon_43 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.recon_kind = 'CASH_BALANCE' AND their_side.reason = 'OTHER_DAY'
),
anon_30 AS (
  SELECT anon_43.statement_source, anon_43.account_code, max(anon_43.value_date) AS stale_date, min(anon_43.their_key) AS stale_key
  FROM anon_43
  GROUP BY anon_43.statement_source, anon_43.account_code
),
anon_28 AS (
  SELECT anon_29.statement_source, anon_29.account_code, anon_29.calendar_key, anon_29.day, anon_30.stale_date, anon_30.stale_key
  FROM anon_29
  LEFT OUTER JOIN anon_30 ON anon_29.statement_source = anon_30.statement_source AND anon_29.account_code = anon_30.account_code
),
anon_27 AS (
  SELECT anon_28.statement_source, anon_28.account_code, anon_28.calendar_key, anon_28.day, anon_28.stale_date, anon_28.stale_key, CASE WHEN (anon_28.stale_date IS NULL) THEN 'MISSING'
    ELSE 'DATE' END AS break_type, coalesce(anon_28.stale_key, '-') AS their_key, coalesce(anon_28.stale_date, anon_28.day) AS value_date
  FROM anon_28
),
anon_26 AS (
  SELECT anon_27.statement_source, anon_27.account_code, anon_27.calendar_key, anon_27.day, anon_27.stale_date, anon_27.stale_key, anon_27.break_type, anon_27.their_key,
    anon_27.value_date, 'STATEMENT' AS item, '-' AS our_key, CAST(0 AS NUMBER(38, 6)) AS our_amount, CAST(0 AS NUMBER(38, 6)) AS their_amount
  FROM anon_27
),
anon_25 AS (
  SELECT anon_26.statement_source, anon_26.account_code, anon_26.calendar_key, anon_26.day, anon_26.stale_date, anon_26.stale_key, anon_26.break_type, anon_26.their_key,
    anon_26.value_date, anon_26.item, anon_26.our_key, anon_26.our_amount, anon_26.their_amount, CASE WHEN CAST(anon_26.statement_source AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_26.account_code AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_26.item AS VARCHAR2(4000)) IS NOT NULL THEN 'B' || '.' || CAST(anon_26.statement_source AS VARCHAR2(4000)) || '.' || CAST(anon_26.account_code AS VARCHAR2(4000)) || '.' || CAST(anon_26.item AS VARCHAR2(4000)) END AS break_id,
    'CASH_BALANCE' AS recon_kind, CAST(anon_26.their_amount - anon_26.our_amount AS NUMBER(38, 6)) AS difference, coalesce('-', '-') AS linked_break_id
  FROM anon_26
),
anon_24 AS (
  SELECT anon_25.break_id, anon_25.recon_kind, anon_25.break_type, anon_25.statement_source, anon_25.account_code, anon_25.item, anon_25.our_key, anon_25.their_key,
    anon_25.our_amount, anon_25.their_amount, anon_25.difference, anon_25.linked_break_id, anon_25.value_date
  FROM anon_25
),
anon_51 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.reason = 'OTHER_ACCOUNT'
),
anon_50 AS (
  SELECT anon_51.recon_kind, anon_51.statement_source, anon_51.account_code, anon_51.item, anon_51.their_key, anon_51.file_id, anon_51.group_key, anon_51.value_date,
    anon_51.amount, anon_51.entry_code, anon_51.reason
  FROM anon_51
  WHERE anon_51.recon_kind = 'POSITION'
),
anon_49 AS (
  SELECT anon_50.recon_kind, anon_50.statement_source, anon_50.account_code, anon_50.item, anon_50.their_key, anon_50.file_id, anon_50.group_key, anon_50.value_date,
    anon_50.amount, anon_50.entry_code, anon_50.reason
  FROM anon_50
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_52
    FROM position_break
    WHERE anon_50.statement_source = position_break.statement_source AND anon_50.account_code = position_break.account_code AND anon_50.item = position_break.item
  ))
),
anon_48 AS (
  SELECT anon_49.statement_source, anon_49.account_code, min(anon_49.their_key) AS their_key, max(anon_49.value_date) AS value_date
  FROM anon_49
  GROUP BY anon_49.statement_source, anon_49.account_code
),
anon_47 AS (
  SELECT anon_48.statement_source, anon_48.account_code, anon_48.their_key, anon_48.value_date, 'WRONG_ACCOUNT' AS break_type
  FROM anon_48
),
anon_46 AS (
  SELECT anon_47.statement_source, anon_47.account_code, anon_47.their_key, anon_47.value_date, anon_47.break_type, 'STATEMENT' AS item, '-' AS our_key,
    CAST(0 AS NUMBER(38, 6)) AS our_amount, CAST(0 AS NUMBER(38, 6)) AS their_amount
  FROM anon_47
),
anon_45 AS (
  SELECT anon_46.statement_source, anon_46.account_code, anon_46.their_key, anon_46.value_date, anon_46.break_type, anon_46.item, anon_46.our_key, anon_46.our_amount,
    anon_46.their_amount, CASE WHEN CAST(anon_46.statement_source AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_46.account_code AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_46.item AS VARCHAR2(4000)) IS NOT NULL THEN 'P' || '.' || CAST(anon_46.statement_source AS VARCHAR2(4000)) || '.' || CAST(anon_46.account_code AS VARCHAR2(4000)) || '.' || CAST(anon_46.item AS VARCHAR2(4000)) END AS break_id,
    'POSITION' AS recon_kind, CAST(anon_46.their_amount - anon_46.our_amount AS NUMBER(38, 6)) AS difference, coalesce('-', '-') AS linked_break_id
  FROM anon_46
),
anon_44 AS (
  SELECT anon_45.break_id, anon_45.recon_kind, anon_45.break_type, anon_45.statement_source, anon_45.account_code, anon_45.item, anon_45.our_key, anon_45.their_key,
    anon_45.our_amount, anon_45.their_amount, anon_45.difference, anon_45.linked_break_id, anon_45.value_date
  FROM anon_45
),
anon_58 AS (
  SELECT anon_51.recon_kind, anon_51.statement_source, anon_51.account_code, anon_51.item, anon_51.their_key, anon_51.file_id, anon_51.group_key, anon_51.value_date,
    anon_51.amount, anon_51.entry_code, anon_51.reason
  FROM anon_51
  WHERE anon_51.recon_kind = 'CASH_BALANCE'
),
anon_57 AS (
  SELECT anon_58.statement_source, anon_58.account_code, min(anon_58.their_key) AS their_key, max(anon_58.value_date) AS value_date
  FROM anon_58
  GROUP BY anon_58.statement_source, anon_58.account_code
),
anon_56 AS (
  SELECT anon_57.statement_source, anon_57.account_code, anon_57.their_key, anon_57.value_date, 'WRONG_ACCOUNT' AS break_type
  FROM anon_57
),
anon_55 AS (
  SELECT anon_56.statement_source, anon_56.account_code, anon_56.their_key, anon_56.value_date, anon_56.break_type, 'STATEMENT' AS item, '-' AS our_key,
    CAST(0 AS NUMBER(38, 6)) AS our_amount, CAST(0 AS NUMBER(38, 6)) AS their_amount
  FROM anon_56
),
anon_54 AS (
  SELECT anon_55.statement_source, anon_55.account_code, anon_55.their_key, anon_55.value_date, anon_55.break_type, anon_55.item, anon_55.our_key, anon_55.our_amount,
    anon_55.their_amount, CASE WHEN CAST(anon_55.statement_source AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_55.account_code AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_55.item AS VARCHAR2(4000)) IS NOT NULL THEN 'B' || '.' || CAST(anon_55.statement_source AS VARCHAR2(4000)) || '.' || CAST(anon_55.account_code AS VARCHAR2(4000)) || '.' || CAST(anon_55.item AS VARCHAR2(4000)) END AS break_id,
    'CASH_BALANCE' AS recon_kind, CAST(anon_55.their_amount - anon_55.our_amount AS NUMBER(38, 6)) AS difference, coalesce('-', '-') AS linked_break_id
  FROM anon_55
),
anon_53 AS (
  SELECT anon_54.break_id, anon_54.recon_kind, anon_54.break_type, anon_54.statement_source, anon_54.account_code, anon_54.item, anon_54.our_key, anon_54.their_key,
    anon_54.our_amount, anon_54.their_amount, anon_54.difference, anon_54.linked_break_id, anon_54.value_date
  FROM anon_54
),
anon_65 AS (
  SELECT anon_51.recon_kind, anon_51.statement_source, anon_51.account_code, anon_51.item, anon_51.their_key, anon_51.file_id, anon_51.group_key, anon_51.value_date,
    anon_51.amount, anon_51.entry_code, anon_51.reason
  FROM anon_51
  WHERE anon_51.recon_kind = 'CASH_ENTRY'
),
anon_64 AS (
  SELECT anon_65.recon_kind, anon_65.statement_source, anon_65.account_code, anon_65.item, anon_65.their_key, anon_65.file_id, anon_65.group_key, anon_65.value_date,
    anon_65.amount, anon_65.entry_code, anon_65.reason
  FROM anon_65
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_66
    FROM anon_58
    WHERE anon_65.statement_source = anon_58.statement_source AND anon_65.account_code = anon_58.account_code
  ))
),
anon_63 AS (
  SELECT anon_64.statement_source, anon_64.account_code, min(anon_64.their_key) AS their_key, max(anon_64.value_date) AS value_date
  FROM anon_64
  GROUP BY anon_64.statement_source, anon_64.account_code
),
anon_62 AS (
  SELECT anon_63.statement_source, anon_63.account_code, anon_63.their_key, anon_63.value_date, 'WRONG_ACCOUNT' AS break_type
  FROM anon_63
),
anon_61 AS (
  SELECT anon_62.statement_source, anon_62.account_code, anon_62.their_key, anon_62.value_date, anon_62.break_type, 'STATEMENT' AS item, '-' AS our_key,
    CAST(0 AS NUMBER(38, 6)) AS our_amount, CAST(0 AS NUMBER(38, 6)) AS their_amount
  FROM anon_62
),
anon_60 AS (
  SELECT anon_61.statement_source, anon_61.account_code, anon_61.their_key, anon_61.value_date, anon_61.break_type, anon_61.item, anon_61.our_key, anon_61.our_amount,
    anon_61.their_amount, CASE WHEN CAST(anon_61.statement_source AS VARCHAR2(4000)) IS NOT NULL AND CAST(anon_61.account_code AS VARCHAR2(4000)) IS NOT NULL
    AND CAST(anon_61.item AS VARCHAR2(4000)) IS NOT NULL THEN 'E' || '.' || CAST(anon_61.statement_source AS VARCHAR2(4000)) || '.' || CAST(anon_61.account_code AS VARCHAR2(4000)) || '.' || CAST(anon_61.item AS VARCHAR2(4000)) END AS break_id,
    'CASH_ENTRY' AS recon_kind, CAST(anon_61.their_amount - anon_61.our_amount AS NUMBER(38, 6)) AS difference, coalesce('-', '-') AS linked_break_id
  FROM anon_61
),
anon_59 AS (
  SELECT anon_60.break_id, anon_60.recon_kind, anon_60.break_type, anon_60.statement_source, anon_60.account_code, anon_60.item, anon_60.our_key, anon_60.their_key,
    anon_60.our_amount, anon_60.their_amount, anon_60.difference, anon_60.linked_break_id, anon_60.value_date
  FROM anon_60
),
anon_3 AS (
  SELECT anon_4.break_id, anon_4.recon_kind, anon_4.break_type, anon_4.statement_source, anon_4.account_code, anon_4.item, anon_4.our_key, anon_4.their_key,
    anon_4.our_amount, anon_4.their_amount, anon_4.difference, anon_4.linked_break_id, anon_4.value_date
  FROM anon_4
  UNION ALL
  SELECT anon_24.break_id, anon_24.recon_kind, anon_24.break_type, anon_24.statement_source, anon_24.account_code, anon_24.item, anon_24.our_key, anon_24.their_key,
    anon_24.our_amount, anon_24.their_amount, anon_24.difference, anon_24.linked_break_id, anon_24.value_date
  FROM anon_24
  UNION ALL
  SELECT anon_44.break_id, anon_44.recon_kind, anon_44.break_type, anon_44.statement_source, anon_44.account_code, anon_44.item, anon_44.our_key, anon_44.their_key,
    anon_44.our_amount, anon_44.their_amount, anon_44.difference, anon_44.linked_break_id, anon_44.value_date
  FROM anon_44
  UNION ALL
  SELECT anon_53.break_id, anon_53.recon_kind, anon_53.break_type, anon_53.statement_source, anon_53.account_code, anon_53.item, anon_53.our_key, anon_53.their_key,
    anon_53.our_amount, anon_53.their_amount, anon_53.difference, anon_53.linked_break_id, anon_53.value_date
  FROM anon_53
  UNION ALL
  SELECT anon_59.break_id, anon_59.recon_kind, anon_59.break_type, anon_59.statement_source, anon_59.account_code, anon_59.item, anon_59.our_key, anon_59.their_key,
    anon_59.our_amount, anon_59.their_amount, anon_59.difference, anon_59.linked_break_id, anon_59.value_date
  FROM anon_59
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
