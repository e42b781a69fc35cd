WITH
anon_9 AS (
  SELECT our_side.recon_kind, our_side.statement_source, our_side.account_code, our_side.item, our_side.our_key, our_side.group_key, our_side.value_date,
    our_side.amount
  FROM our_side
  WHERE our_side.recon_kind != 'CASH_ENTRY'
),
anon_8 AS (
  SELECT anon_9.statement_source, anon_9.account_code, anon_9.item, anon_9.our_key, anon_9.group_key, anon_9.value_date, anon_9.amount, anon_9.recon_kind
  FROM anon_9
),
anon_7 AS (
  SELECT anon_8.recon_kind, anon_8.statement_source, anon_8.account_code, CAST(coalesce(SUM(CAST(CASE WHEN (anon_8.account_code IS NULL) THEN 0 ELSE CAST(1 AS BIGINT) END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS our_rows
  FROM anon_8
  GROUP BY anon_8.recon_kind, anon_8.statement_source, anon_8.account_code
),
anon_6 AS (
  SELECT anon_7.recon_kind, anon_7.statement_source, anon_7.account_code, anon_7.our_rows, CAST(0 AS DECIMAL(38, 0)) AS our_open, CAST(0 AS DECIMAL(38, 0)) AS their_rows,
    CAST(0 AS DECIMAL(38, 0)) AS their_open, CAST(0 AS DECIMAL(38, 0)) AS their_set_aside, CAST(0 AS DECIMAL(38, 0)) AS stated_rows, CAST(0 AS DECIMAL(38, 0)) AS breaks
  FROM anon_7
),
anon_11 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, CAST(coalesce(SUM(CAST(CASE WHEN (their_side.reason IS NULL OR their_side.reason = 'UNKNOWN_SECURITY') THEN CAST(1 AS BIGINT)
    ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS stated_rows, CAST(coalesce(SUM(CAST(CASE WHEN ((their_side.reason IS NULL OR their_side.reason = 'UNKNOWN_SECURITY')
    AND their_side.recon_kind != 'CASH_ENTRY') THEN CAST(1 AS BIGINT) ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS their_rows, CAST(coalesce(SUM(CAST(CASE
    WHEN (their_side.reason IS NULL OR their_side.reason = 'UNKNOWN_SECURITY') THEN 0 ELSE CAST(1 AS BIGINT) END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS their_set_aside
  FROM their_side
  GROUP BY their_side.recon_kind, their_side.statement_source, their_side.account_code
),
anon_10 AS (
  SELECT anon_11.recon_kind, anon_11.statement_source, anon_11.account_code, CAST(0 AS DECIMAL(38, 0)) AS our_rows, CAST(0 AS DECIMAL(38, 0)) AS our_open,
    anon_11.their_rows, CAST(0 AS DECIMAL(38, 0)) AS their_open, anon_11.their_set_aside, anon_11.stated_rows, CAST(0 AS DECIMAL(38, 0)) AS breaks
  FROM anon_11
),
anon_16 AS (
  SELECT cash_item.side, cash_item.statement_source, cash_item.account_code, cash_item.item, cash_item.item_key, cash_item.group_key, cash_item.value_date,
    cash_item.day_number, cash_item.amount, cash_item.entry_code, cash_item.first_date
  FROM cash_item
  WHERE cash_item.side = 'OURS'
),
anon_15 AS (
  SELECT anon_16.side, anon_16.statement_source, anon_16.account_code, anon_16.item, anon_16.item_key, anon_16.group_key, anon_16.value_date, anon_16.day_number,
    anon_16.amount, anon_16.entry_code, anon_16.first_date, 'CASH_ENTRY' AS recon_kind
  FROM anon_16
),
anon_14 AS (
  SELECT anon_15.recon_kind, anon_15.statement_source, anon_15.account_code, CAST(coalesce(SUM(CAST(CASE WHEN (anon_15.account_code IS NULL) THEN 0 ELSE CAST(1 AS BIGINT) END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS our_rows
  FROM anon_15
  GROUP BY anon_15.recon_kind, anon_15.statement_source, anon_15.account_code
),
anon_13 AS (
  SELECT anon_14.recon_kind, anon_14.statement_source, anon_14.account_code, anon_14.our_rows, CAST(0 AS DECIMAL(38, 0)) AS our_open, CAST(0 AS DECIMAL(38, 0)) AS their_rows,
    CAST(0 AS DECIMAL(38, 0)) AS their_open, CAST(0 AS DECIMAL(38, 0)) AS their_set_aside, CAST(0 AS DECIMAL(38, 0)) AS stated_rows, CAST(0 AS DECIMAL(38, 0)) AS breaks
  FROM anon_14
),
anon_20 AS (
  SELECT cash_item.side, cash_item.statement_source, cash_item.account_code, cash_item.item, cash_item.item_key, cash_item.group_key, cash_item.value_date,
    cash_item.day_number, cash_item.amount, cash_item.entry_code, cash_item.first_date
  FROM cash_item
  WHERE cash_item.side = 'THEIRS'
),
anon_19 AS (
  SELECT anon_20.side, anon_20.statement_source, anon_20.account_code, anon_20.item, anon_20.item_key, anon_20.group_key, anon_20.value_date, anon_20.day_number,
    anon_20.amount, anon_20.entry_code, anon_20.first_date, 'CASH_ENTRY' AS recon_kind
  FROM anon_20
),
anon_18 AS (
  SELECT anon_19.recon_kind, anon_19.statement_source, anon_19.account_code, CAST(coalesce(SUM(CAST(CASE WHEN (anon_19.account_code IS NULL) THEN 0 ELSE CAST(1 AS BIGINT) END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS their_rows
  FROM anon_19
  GROUP BY anon_19.recon_kind, anon_19.statement_source, anon_19.account_code
),
anon_17 AS (
  SELECT anon_18.recon_kind, anon_18.statement_source, anon_18.account_code, CAST(0 AS DECIMAL(38, 0)) AS our_rows, CAST(0 AS DECIMAL(38, 0)) AS our_open,
    anon_18.their_rows, CAST(0 AS DECIMAL(38, 0)) AS their_open, CAST(0 AS DECIMAL(38, 0)) AS their_set_aside, CAST(0 AS DECIMAL(38, 0)) AS stated_rows,
    CAST(0 AS DECIMAL(38, 0)) AS breaks
  FROM anon_18
),
anon_12 AS (
  SELECT anon_13.recon_kind, anon_13.statement_source, anon_13.account_code, anon_13.our_rows, anon_13.our_open, anon_13.their_rows, anon_13.their_open,
    anon_13.their_set_aside, anon_13.stated_rows, anon_13.breaks
  FROM anon_13
  UNION ALL
  SELECT anon_17.recon_kind, anon_17.statement_source, anon_17.account_code, anon_17.our_rows, anon_17.our_open, anon_17.their_rows, anon_17.their_open,
    anon_17.their_set_aside, anon_17.stated_rows, anon_17.breaks
  FROM anon_17
),
anon_25 AS (
  SELECT open_cash_item.side, open_cash_item.statement_source, open_cash_item.account_code, open_cash_item.item, open_cash_item.item_key, open_cash_item.group_key,
    open_cash_item.value_date, open_cash_item.day_number, open_cash_item.amount, open_cash_item.entry_code, open_cash_item.first_date, open_cash_item.tie
  FROM open_cash_item
  WHERE open_cash_item.side = 'OURS'
),
anon_24 AS (
  SELECT anon_25.side, anon_25.statement_source, anon_25.account_code, anon_25.item, anon_25.item_key, anon_25.group_key, anon_25.value_date, anon_25.day_number,
    anon_25.amount, anon_25.entry_code, anon_25.first_date, anon_25.tie, 'CASH_ENTRY' AS recon_kind
  FROM anon_25
),
anon_23 AS (
  SELECT anon_24.recon_kind, anon_24.statement_source, anon_24.account_code, CAST(coalesce(SUM(CAST(CASE WHEN (anon_24.account_code IS NULL) THEN 0 ELSE CAST(1 AS BIGINT) END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS our_open
  FROM anon_24
  GROUP BY anon_24.recon_kind, anon_24.statement_source, anon_24.account_code
),
anon_22 AS (
  SELECT anon_23.recon_kind, anon_23.statement_source, anon_23.account_code, CAST(0 AS DECIMAL(38, 0)) AS our_rows, anon_23.our_open, CAST(0 AS DECIMAL(38, 0)) AS their_rows,
    CAST(0 AS DECIMAL(38, 0)) AS their_open, CAST(0 AS DECIMAL(38, 0)) AS their_set_aside, CAST(0 AS DECIMAL(38, 0)) AS stated_rows, CAST(0 AS DECIMAL(38, 0)) AS breaks
  FROM anon_23
),
anon_29 AS (
  SELECT open_cash_item.side, open_cash_item.statement_source, open_cash_item.account_code, open_cash_item.item, open_cash_item.item_key, open_cash_item.group_key,
    open_cash_item.value_date, open_cash_item.day_number, open_cash_item.amount, open_cash_item.entry_code, open_cash_item.first_date, open_cash_item.tie
  FROM open_cash_item
  WHERE open_cash_item.side = 'THEIRS'
),
anon_28 AS (
  SELECT anon_29.side, anon_29.statement_source, anon_29.account_code, anon_29.item, anon_29.item_key, anon_29.group_key, anon_29.value_date, anon_29.day_number,
    anon_29.amount, anon_29.entry_code, anon_29.first_date, anon_29.tie, 'CASH_ENTRY' AS recon_kind
  FROM anon_29
),
anon_27 AS (
  SELECT anon_28.recon_kind, anon_28.statement_source, anon_28.account_code, CAST(coalesce(SUM(CAST(CASE WHEN (anon_28.account_code IS NULL) THEN 0 ELSE CAST(1 AS BIGINT) END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS their_open
  FROM anon_28
  GROUP BY anon_28.recon_kind, anon_28.statement_source, anon_28.account_code
),
anon_26 AS (
  SELECT anon_27.recon_kind, anon_27.statement_source, anon_27.account_code, CAST(0 AS DECIMAL(38, 0)) AS our_rows, CAST(0 AS DECIMAL(38, 0)) AS our_open,
    CAST(0 AS DECIMAL(38, 0)) AS their_rows, anon_27.their_open, CAST(0 AS DECIMAL(38, 0)) AS their_set_aside, CAST(0 AS DECIMAL(38, 0)) AS stated_rows,
    CAST(0 AS DECIMAL(38, 0)) AS breaks
  FROM anon_27
),
anon_21 AS (
  SELECT anon_22.recon_kind, anon_22.statement_source, anon_22.account_code, anon_22.our_rows, anon_22.our_open, anon_22.their_rows, anon_22.their_open,
    anon_22.their_set_aside, anon_22.stated_rows, anon_22.breaks
  FROM anon_22
  UNION ALL
  SELECT anon_26.recon_kind, anon_26.statement_source, anon_26.account_code, anon_26.our_rows, anon_26.our_open, anon_26.their_rows, anon_26.their_open,
    anon_26.their_set_aside, anon_26.stated_rows, anon_26.breaks
  FROM anon_26
),
anon_34 AS (
  SELECT position_difference.statement_source, position_difference.account_code, position_difference.item, position_difference.held_by, position_difference.tie,
    position_difference.their_key, position_difference.our_amount, position_difference.their_amount
  FROM position_difference
  WHERE position_difference.held_by != 'THEIRS'
),
anon_33 AS (
  SELECT anon_34.statement_source, anon_34.account_code, anon_34.item, anon_34.held_by, anon_34.tie, anon_34.their_key, anon_34.our_amount, anon_34.their_amount,
    'POSITION' AS recon_kind
  FROM anon_34
),
anon_32 AS (
  SELECT anon_33.recon_kind, anon_33.statement_source, anon_33.account_code, CAST(coalesce(SUM(CAST(CASE WHEN (anon_33.account_code IS NULL) THEN 0 ELSE CAST(1 AS BIGINT) END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS our_open
  FROM anon_33
  GROUP BY anon_33.recon_kind, anon_33.statement_source, anon_33.account_code
),
anon_31 AS (
  SELECT anon_32.recon_kind, anon_32.statement_source, anon_32.account_code, CAST(0 AS DECIMAL(38, 0)) AS our_rows, anon_32.our_open, CAST(0 AS DECIMAL(38, 0)) AS their_rows,
    CAST(0 AS DECIMAL(38, 0)) AS their_open, CAST(0 AS DECIMAL(38, 0)) AS their_set_aside, CAST(0 AS DECIMAL(38, 0)) AS stated_rows, CAST(0 AS DECIMAL(38, 0)) AS breaks
  FROM anon_32
),
anon_39 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.recon_kind = 'POSITION' AND (their_side.reason IS NULL OR their_side.reason = 'UNKNOWN_SECURITY')
),
anon_38 AS (
  SELECT anon_39.recon_kind, anon_39.statement_source, anon_39.account_code, anon_39.item, anon_39.their_key, anon_39.file_id, anon_39.group_key, anon_39.value_date,
    anon_39.amount, anon_39.entry_code, anon_39.reason
  FROM anon_39
  WHERE EXISTS (
    SELECT 1 AS anon_40
    FROM position_difference
    WHERE anon_39.statement_source = position_difference.statement_source AND anon_39.account_code = position_difference.account_code AND anon_39.item = position_difference.item
  )
),
anon_37 AS (
  SELECT anon_38.statement_source, anon_38.account_code, anon_38.item, anon_38.their_key, anon_38.file_id, anon_38.group_key, anon_38.value_date, anon_38.amount,
    anon_38.entry_code, anon_38.reason, 'POSITION' AS recon_kind
  FROM anon_38
),
anon_36 AS (
  SELECT anon_37.recon_kind, anon_37.statement_source, anon_37.account_code, CAST(coalesce(SUM(CAST(CASE WHEN (anon_37.account_code IS NULL) THEN 0 ELSE CAST(1 AS BIGINT) END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS their_open
  FROM anon_37
  GROUP BY anon_37.recon_kind, anon_37.statement_source, anon_37.account_code
),
anon_35 AS (
  SELECT anon_36.recon_kind, anon_36.statement_source, anon_36.account_code, CAST(0 AS DECIMAL(38, 0)) AS our_rows, CAST(0 AS DECIMAL(38, 0)) AS our_open,
    CAST(0 AS DECIMAL(38, 0)) AS their_rows, anon_36.their_open, CAST(0 AS DECIMAL(38, 0)) AS their_set_aside, CAST(0 AS DECIMAL(38, 0)) AS stated_rows,
    CAST(0 AS DECIMAL(38, 0)) AS breaks
  FROM anon_36
),
anon_30 AS (
  SELECT anon_31.recon_kind, anon_31.statement_source, anon_31.account_code, anon_31.our_rows, anon_31.our_open, anon_31.their_rows, anon_31.their_open,
    anon_31.their_set_aside, anon_31.stated_rows, anon_31.breaks
  FROM anon_31
  UNION ALL
  SELECT anon_35.recon_kind, anon_35.statement_source, anon_35.account_code, anon_35.our_rows, anon_35.our_open, anon_35.their_rows, anon_35.their_open,
    anon_35.their_set_aside, anon_35.stated_rows, anon_35.breaks
  FROM anon_35
),
anon_46 AS (
  SELECT balance_difference.statement_source, balance_difference.account_code, balance_difference.item, balance_difference.held_by, balance_difference.state,
    balance_difference.their_key, balance_difference.our_amount, balance_difference.their_amount
  FROM balance_difference
  WHERE balance_difference.state IN ('OPEN', 'TIE')
),
anon_45 AS (
  SELECT anon_46.statement_source, anon_46.account_code, anon_46.item, anon_46.held_by, anon_46.state, anon_46.their_key, anon_46.our_amount, anon_46.their_amount
  FROM anon_46
  WHERE anon_46.held_by != 'THEIRS'
),
anon_44 AS (
  SELECT anon_45.statement_source, anon_45.account_code, anon_45.item, anon_45.held_by, anon_45.state, anon_45.their_key, anon_45.our_amount, anon_45.their_amount,
    'CASH_BALANCE' AS recon_kind
  FROM anon_45
),
anon_43 AS (
  SELECT anon_44.recon_kind, anon_44.statement_source, anon_44.account_code, CAST(coalesce(SUM(CAST(CASE WHEN (anon_44.account_code IS NULL) THEN 0 ELSE CAST(1 AS BIGINT) END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS our_open
  FROM anon_44
  GROUP BY anon_44.recon_kind, anon_44.statement_source, anon_44.account_code
),
anon_42 AS (
  SELECT anon_43.recon_kind, anon_43.statement_source, anon_43.account_code, CAST(0 AS DECIMAL(38, 0)) AS our_rows, anon_43.our_open, CAST(0 AS DECIMAL(38, 0)) AS their_rows,
    CAST(0 AS DECIMAL(38, 0)) AS their_open, CAST(0 AS DECIMAL(38, 0)) AS their_set_aside, CAST(0 AS DECIMAL(38, 0)) AS stated_rows, CAST(0 AS DECIMAL(38, 0)) AS breaks
  FROM anon_43
),
anon_51 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.recon_kind = 'CASH_BALANCE' AND (their_side.reason IS NULL OR their_side.reason = 'UNKNOWN_SECURITY')
),
anon_50 AS (
  SELECT anon_51.recon_kind, anon_51.statement_source, anon_51.account_code, anon_51.item, anon_51.their_key, anon_51.file_id, anon_51.group_key, anon_51.value_date,
    anon_51.amount, anon_51.entry_code, anon_51.reason
  FROM anon_51
  WHERE EXISTS (
    SELECT 1 AS anon_52
    FROM anon_46
    WHERE anon_51.statement_source = anon_46.statement_source AND anon_51.account_code = anon_46.account_code AND anon_51.item = anon_46.item
  )
),
anon_49 AS (
  SELECT anon_50.statement_source, anon_50.account_code, anon_50.item, anon_50.their_key, anon_50.file_id, anon_50.group_key, anon_50.value_date, anon_50.amount,
    anon_50.entry_code, anon_50.reason, 'CASH_BALANCE' AS recon_kind
  FROM anon_50
),
anon_48 AS (
  SELECT anon_49.recon_kind, anon_49.statement_source, anon_49.account_code, CAST(coalesce(SUM(CAST(CASE WHEN (anon_49.account_code IS NULL) THEN 0 ELSE CAST(1 AS BIGINT) END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS their_open
  FROM anon_49
  GROUP BY anon_49.recon_kind, anon_49.statement_source, anon_49.account_code
),
anon_47 AS (
  SELECT anon_48.recon_kind, anon_48.statement_source, anon_48.account_code, CAST(0 AS DECIMAL(38, 0)) AS our_rows, CAST(0 AS DECIMAL(38, 0)) AS our_open,
    CAST(0 AS DECIMAL(38, 0)) AS their_rows, anon_48.their_open, CAST(0 AS DECIMAL(38, 0)) AS their_set_aside, CAST(0 AS DECIMAL(38, 0)) AS stated_rows,
    CAST(0 AS DECIMAL(38, 0)) AS breaks
  FROM anon_48
),
anon_41 AS (
  SELECT anon_42.recon_kind, anon_42.statement_source, anon_42.account_code, anon_42.our_rows, anon_42.our_open, anon_42.their_rows, anon_42.their_open,
    anon_42.their_set_aside, anon_42.stated_rows, anon_42.breaks
  FROM anon_42
  UNION ALL
  SELECT anon_47.recon_kind, anon_47.statement_source, anon_47.account_code, anon_47.our_rows, anon_47.our_open, anon_47.their_rows, anon_47.their_open,
    anon_47.their_set_aside, anon_47.stated_rows, anon_47.breaks
  FROM anon_47
),
anon_55 AS (
  SELECT obligation_agreement.statement_source, obligation_agreement.member_id, CAST(coalesce(SUM(CAST(CASE WHEN (obligation_agreement.state IN ('EXTRA')) THEN 0
    ELSE CAST(1 AS BIGINT) END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS our_rows, CAST(coalesce(SUM(CAST(CASE WHEN (obligation_agreement.state IN ('EXTRA', 'AGREED')) THEN 0
    ELSE CAST(1 AS BIGINT) END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS our_open, CAST(coalesce(SUM(CAST(CASE WHEN (obligation_agreement.state IN ('MISSING')) THEN 0
    ELSE CAST(1 AS BIGINT) END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS their_rows, CAST(coalesce(SUM(CAST(CASE WHEN (obligation_agreement.state IN ('MISSING', 'AGREED')) THEN 0
    ELSE CAST(1 AS BIGINT) END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS their_open, CAST(coalesce(SUM(CAST(CASE WHEN (obligation_agreement.state IN ('MISSING')) THEN 0
    ELSE CAST(1 AS BIGINT) END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS stated_rows
  FROM obligation_agreement
  GROUP BY obligation_agreement.statement_source, obligation_agreement.member_id
),
anon_54 AS (
  SELECT anon_55.statement_source, anon_55.member_id, anon_55.our_rows, anon_55.our_open, anon_55.their_rows, anon_55.their_open, anon_55.stated_rows, 'OBLIGATION' AS recon_kind,
    anon_55.member_id AS account_code
  FROM anon_55
),
anon_53 AS (
  SELECT anon_54.recon_kind, anon_54.statement_source, anon_54.account_code, anon_54.our_rows, anon_54.our_open, anon_54.their_rows, anon_54.their_open,
    CAST(0 AS DECIMAL(38, 0)) AS their_set_aside, anon_54.stated_rows, CAST(0 AS DECIMAL(38, 0)) AS breaks
  FROM anon_54
),
anon_58 AS (
  SELECT recon_break.break_id, recon_break.break_type, recon_break.statement_source, recon_break.account_code, recon_break.item, recon_break.our_key, recon_break.their_key,
    recon_break.our_amount, recon_break.their_amount, recon_break.difference, recon_break.linked_break_id, recon_break.value_date, recon_break.first_seen_date,
    recon_break.age_days, recon_break.owner, recon_break.recon_kind
  FROM recon_break
),
anon_57 AS (
  SELECT anon_58.recon_kind, anon_58.statement_source, anon_58.account_code, CAST(coalesce(SUM(CAST(CASE WHEN (anon_58.account_code IS NULL) THEN 0 ELSE CAST(1 AS BIGINT) END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS breaks
  FROM anon_58
  GROUP BY anon_58.recon_kind, anon_58.statement_source, anon_58.account_code
),
anon_56 AS (
  SELECT anon_57.recon_kind, anon_57.statement_source, anon_57.account_code, CAST(0 AS DECIMAL(38, 0)) AS our_rows, CAST(0 AS DECIMAL(38, 0)) AS our_open,
    CAST(0 AS DECIMAL(38, 0)) AS their_rows, CAST(0 AS DECIMAL(38, 0)) AS their_open, CAST(0 AS DECIMAL(38, 0)) AS their_set_aside, CAST(0 AS DECIMAL(38, 0)) AS stated_rows,
    anon_57.breaks
  FROM anon_57
),
anon_5 AS (
  SELECT anon_6.recon_kind, anon_6.statement_source, anon_6.account_code, anon_6.our_rows, anon_6.our_open, anon_6.their_rows, anon_6.their_open, anon_6.their_set_aside,
    anon_6.stated_rows, anon_6.breaks
  FROM anon_6
  UNION ALL
  SELECT anon_10.recon_kind, anon_10.statement_source, anon_10.account_code, anon_10.our_rows, anon_10.our_open, anon_10.their_rows, anon_10.their_open,
    anon_10.their_set_aside, anon_10.stated_rows, anon_10.breaks
  FROM anon_10
  UNION ALL
  SELECT anon_12.recon_kind, anon_12.statement_source, anon_12.account_code, anon_12.our_rows, anon_12.our_open, anon_12.their_rows, anon_12.their_open,
    anon_12.their_set_aside, anon_12.stated_rows, anon_12.breaks
  FROM anon_12
  UNION ALL
  SELECT anon_21.recon_kind, anon_21.statement_source, anon_21.account_code, anon_21.our_rows, anon_21.our_open, anon_21.their_rows, anon_21.their_open,
    anon_21.their_set_aside, anon_21.stated_rows, anon_21.breaks
  FROM anon_21
  UNION ALL
  SELECT anon_30.recon_kind, anon_30.statement_source, anon_30.account_code, anon_30.our_rows, anon_30.our_open, anon_30.their_rows, anon_30.their_open,
    anon_30.their_set_aside, anon_30.stated_rows, anon_30.breaks
  FROM anon_30
  UNION ALL
  SELECT anon_41.recon_kind, anon_41.statement_source, anon_41.account_code, anon_41.our_rows, anon_41.our_open, anon_41.their_rows, anon_41.their_open,
    anon_41.their_set_aside, anon_41.stated_rows, anon_41.breaks
  FROM anon_41
  UNION ALL
  SELECT anon_53.recon_kind, anon_53.statement_source, anon_53.account_code, anon_53.our_rows, anon_53.our_open, anon_53.their_rows, anon_53.their_open,
    anon_53.their_set_aside, anon_53.stated_rows, anon_53.breaks
  FROM anon_53
  UNION ALL
  SELECT anon_56.recon_kind, anon_56.statement_source, anon_56.account_code, anon_56.our_rows, anon_56.our_open, anon_56.their_rows, anon_56.their_open,
    anon_56.their_set_aside, anon_56.stated_rows, anon_56.breaks
  FROM anon_56
),
anon_4 AS (
  SELECT anon_5.recon_kind, anon_5.statement_source, anon_5.account_code, CAST(coalesce(SUM(anon_5.our_rows), 0) AS DECIMAL(38, 0)) AS our_rows, CAST(coalesce(SUM(anon_5.our_open), 0) AS DECIMAL(38, 0)) AS our_open,
    CAST(coalesce(SUM(anon_5.their_rows), 0) AS DECIMAL(38, 0)) AS their_rows, CAST(coalesce(SUM(anon_5.their_open), 0) AS DECIMAL(38, 0)) AS their_open,
    CAST(coalesce(SUM(anon_5.their_set_aside), 0) AS DECIMAL(38, 0)) AS their_set_aside, CAST(coalesce(SUM(anon_5.stated_rows), 0) AS DECIMAL(38, 0)) AS stated_rows,
    CAST(coalesce(SUM(anon_5.breaks), 0) AS DECIMAL(38, 0)) AS breaks
  FROM anon_5
  GROUP BY anon_5.recon_kind, anon_5.statement_source, anon_5.account_code
),
anon_3 AS (
  SELECT anon_4.recon_kind, anon_4.statement_source, anon_4.account_code, anon_4.our_rows, anon_4.their_rows, anon_4.their_open, anon_4.their_set_aside,
    anon_4.stated_rows, anon_4.breaks, CASE WHEN (anon_4.stated_rows > 0) THEN 'Y' ELSE 'N' END AS stated, CASE WHEN (anon_4.stated_rows > 0 OR anon_4.recon_kind = 'CASH_ENTRY') THEN anon_4.our_open
    ELSE anon_4.our_rows END AS our_open
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.recon_kind, anon_3.statement_source, anon_3.account_code, anon_3.our_rows, anon_3.their_rows, anon_3.their_open, anon_3.their_set_aside,
    anon_3.stated_rows, anon_3.breaks, anon_3.stated, anon_3.our_open, anon_3.our_rows - anon_3.our_open AS our_agreed, anon_3.their_rows - anon_3.their_open AS their_agreed
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.recon_kind, anon_2.statement_source, anon_2.account_code, anon_2.stated, CAST(anon_2.our_rows AS BIGINT) AS our_rows, CAST(anon_2.our_agreed AS BIGINT) AS our_agreed,
    CAST(anon_2.our_open AS BIGINT) AS our_open, CAST(anon_2.their_rows AS BIGINT) AS their_rows, CAST(anon_2.their_agreed AS BIGINT) AS their_agreed, CAST(anon_2.their_open AS BIGINT) AS their_open,
    CAST(anon_2.their_set_aside AS BIGINT) AS their_set_aside, CAST(anon_2.breaks AS BIGINT) AS breaks
  FROM anon_2
)
SELECT anon_1.recon_kind, anon_1.statement_source, anon_1.account_code, anon_1.stated, anon_1.our_rows, anon_1.our_agreed, anon_1.our_open, anon_1.their_rows,
  anon_1.their_agreed, anon_1.their_open, anon_1.their_set_aside, anon_1.breaks
FROM anon_1
