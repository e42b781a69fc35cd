WITH
anon_19 AS (
  SELECT position_break.break_id, position_break.recon_kind, position_break.break_type, position_break.statement_source, position_break.account_code, position_break.item,
    position_break.our_key, position_break.their_key, position_break.our_amount, position_break.their_amount, position_break.difference, position_break.linked_break_id,
    position_break.value_date
  FROM position_break
),
anon_20 AS (
  SELECT cash_break.break_id, cash_break.recon_kind, cash_break.break_type, cash_break.statement_source, cash_break.account_code, cash_break.item, cash_break.our_key,
    cash_break.their_key, cash_break.our_amount, cash_break.their_amount, cash_break.difference, cash_break.linked_break_id, cash_break.value_date
  FROM cash_break
),
anon_21 AS (
  SELECT statement_break.break_id, statement_break.recon_kind, statement_break.break_type, statement_break.statement_source, statement_break.account_code,
    statement_break.item, statement_break.our_key, statement_break.their_key, statement_break.our_amount, statement_break.their_amount, statement_break.difference,
    statement_break.linked_break_id, statement_break.value_date
  FROM statement_break
),
anon_22 AS (
  SELECT action_break.break_id, action_break.recon_kind, action_break.break_type, action_break.statement_source, action_break.account_code, action_break.item,
    action_break.our_key, action_break.their_key, action_break.our_amount, action_break.their_amount, action_break.difference, action_break.linked_break_id,
    action_break.value_date
  FROM action_break
),
anon_23 AS (
  SELECT obligation_break.break_id, obligation_break.recon_kind, obligation_break.break_type, obligation_break.statement_source, obligation_break.account_code,
    obligation_break.item, obligation_break.our_key, obligation_break.their_key, obligation_break.our_amount, obligation_break.their_amount, obligation_break.difference,
    obligation_break.linked_break_id, obligation_break.value_date
  FROM obligation_break
),
anon_17 AS (
  SELECT anon_19.break_id, anon_19.recon_kind, anon_19.break_type, anon_19.statement_source, anon_19.account_code, anon_19.item, anon_19.our_key, anon_19.their_key,
    anon_19.our_amount, anon_19.their_amount, anon_19.difference, anon_19.linked_break_id, anon_19.value_date
  FROM anon_19
  UNION ALL
  SELECT anon_20.break_id, anon_20.recon_kind, anon_20.break_type, anon_20.statement_source, anon_20.account_code, anon_20.item, anon_20.our_key, anon_20.their_key,
    anon_20.our_amount, anon_20.their_amount, anon_20.difference, anon_20.linked_break_id, anon_20.value_date
  FROM anon_20
  UNION ALL
  SELECT anon_21.break_id, anon_21.recon_kind, anon_21.break_type, anon_21.statement_source, anon_21.account_code, anon_21.item, anon_21.our_key, anon_21.their_key,
    anon_21.our_amount, anon_21.their_amount, anon_21.difference, anon_21.linked_break_id, anon_21.value_date
  FROM anon_21
  UNION ALL
  SELECT anon_22.break_id, anon_22.recon_kind, anon_22.break_type, anon_22.statement_source, anon_22.account_code, anon_22.item, anon_22.our_key, anon_22.their_key,
    anon_22.our_amount, anon_22.their_amount, anon_22.difference, anon_22.linked_break_id, anon_22.value_date
  FROM anon_22
  UNION ALL
  SELECT anon_23.break_id, anon_23.recon_kind, anon_23.break_type, anon_23.statement_source, anon_23.account_code, anon_23.item, anon_23.our_key, anon_23.their_key,
    anon_23.our_amount, anon_23.their_amount, anon_23.difference, anon_23.linked_break_id, anon_23.value_date
  FROM anon_23
),
anon_18 AS (
  SELECT previous_recon_break.break_id, previous_recon_break.first_seen_date
  FROM previous_recon_break
),
anon_16 AS (
  SELECT anon_17.break_id, anon_17.recon_kind, anon_17.break_type, anon_17.statement_source, anon_17.account_code, anon_17.item, anon_17.our_key, anon_17.their_key,
    anon_17.our_amount, anon_17.their_amount, anon_17.difference, anon_17.linked_break_id, anon_17.value_date, anon_18.first_seen_date
  FROM anon_17
  LEFT OUTER JOIN anon_18 ON anon_17.break_id = anon_18.break_id
),
anon_15 AS (
  SELECT anon_16.break_id, anon_16.recon_kind, anon_16.break_type, anon_16.statement_source, anon_16.account_code, anon_16.item, anon_16.our_key, anon_16.their_key,
    anon_16.our_amount, anon_16.their_amount, anon_16.difference, anon_16.linked_break_id, anon_16.value_date, coalesce(anon_16.first_seen_date, CAST('2026-11-10' AS DATE)) AS first_seen_date
  FROM anon_16
),
anon_14 AS (
  SELECT anon_15.break_id, anon_15.recon_kind, anon_15.break_type, anon_15.statement_source, anon_15.account_code, anon_15.item, anon_15.our_key, anon_15.their_key,
    anon_15.our_amount, anon_15.their_amount, anon_15.difference, anon_15.linked_break_id, anon_15.value_date, anon_15.first_seen_date
  FROM anon_15
),
anon_28 AS (
  SELECT previous_recon_break.break_id, previous_recon_break.recon_kind, previous_recon_break.break_type, previous_recon_break.statement_source, previous_recon_break.account_code,
    previous_recon_break.item, previous_recon_break.our_key, previous_recon_break.their_key, previous_recon_break.our_amount, previous_recon_break.their_amount,
    previous_recon_break.difference, previous_recon_break.linked_break_id, previous_recon_break.value_date, previous_recon_break.first_seen_date, previous_recon_break.age_days,
    previous_recon_break.owner
  FROM previous_recon_break
  WHERE (previous_recon_break.recon_kind NOT IN ('CASH_ENTRY', 'CORPORATE_ACTION', 'OBLIGATION')) AND (previous_recon_break.item != 'STATEMENT' OR previous_recon_break.break_type != 'WRONG_ACCOUNT')
),
anon_27 AS (
  SELECT anon_28.break_id, anon_28.recon_kind, anon_28.break_type, anon_28.statement_source, anon_28.account_code, anon_28.item, anon_28.our_key, anon_28.their_key,
    anon_28.our_amount, anon_28.their_amount, anon_28.difference, anon_28.linked_break_id, anon_28.value_date, anon_28.first_seen_date, anon_28.age_days,
    anon_28.owner
  FROM anon_28
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_29
    FROM anon_17
    WHERE anon_28.break_id = anon_17.break_id
  ))
),
anon_33 AS (
  SELECT their_side.recon_kind, their_side.statement_source, their_side.account_code, their_side.item, their_side.their_key, their_side.file_id, their_side.group_key,
    their_side.value_date, their_side.amount, their_side.entry_code, their_side.reason
  FROM their_side
  WHERE their_side.reason IS NULL OR their_side.reason = 'UNKNOWN_SECURITY'
),
anon_32 AS (
  SELECT anon_33.recon_kind, anon_33.statement_source, anon_33.account_code
  FROM anon_33
),
anon_31 AS (
  SELECT DISTINCT anon_32.recon_kind, anon_32.statement_source, anon_32.account_code
  FROM anon_32
),
anon_26 AS (
  SELECT anon_27.break_id, anon_27.recon_kind, anon_27.break_type, anon_27.statement_source, anon_27.account_code, anon_27.item, anon_27.our_key, anon_27.their_key,
    anon_27.our_amount, anon_27.their_amount, anon_27.difference, anon_27.linked_break_id, anon_27.value_date, anon_27.first_seen_date, anon_27.age_days,
    anon_27.owner
  FROM anon_27
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_30
    FROM anon_31
    WHERE anon_27.recon_kind = anon_31.recon_kind AND anon_27.statement_source = anon_31.statement_source AND anon_27.account_code = anon_31.account_code
  ))
),
anon_36 AS (
  SELECT previous_recon_break.break_id, previous_recon_break.recon_kind, previous_recon_break.break_type, previous_recon_break.statement_source, previous_recon_break.account_code,
    previous_recon_break.item, previous_recon_break.our_key, previous_recon_break.their_key, previous_recon_break.our_amount, previous_recon_break.their_amount,
    previous_recon_break.difference, previous_recon_break.linked_break_id, previous_recon_break.value_date, previous_recon_break.first_seen_date, previous_recon_break.age_days,
    previous_recon_break.owner
  FROM previous_recon_break
  WHERE EXISTS (
    SELECT 1 AS anon_37
    FROM anon_31
    WHERE previous_recon_break.recon_kind = anon_31.recon_kind AND previous_recon_break.statement_source = anon_31.statement_source AND previous_recon_break.account_code = anon_31.account_code
  )
),
anon_35 AS (
  SELECT anon_36.break_id AS settled_id
  FROM anon_36
),
anon_25 AS (
  SELECT anon_26.break_id, anon_26.recon_kind, anon_26.break_type, anon_26.statement_source, anon_26.account_code, anon_26.item, anon_26.our_key, anon_26.their_key,
    anon_26.our_amount, anon_26.their_amount, anon_26.difference, anon_26.linked_break_id, anon_26.value_date, anon_26.first_seen_date, anon_26.age_days,
    anon_26.owner
  FROM anon_26
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_34
    FROM anon_35
    WHERE anon_26.linked_break_id = anon_35.settled_id
  ))
),
anon_24 AS (
  SELECT anon_25.break_id, anon_25.recon_kind, anon_25.break_type, anon_25.statement_source, anon_25.account_code, anon_25.item, anon_25.our_key, anon_25.their_key,
    anon_25.our_amount, anon_25.their_amount, anon_25.difference, anon_25.linked_break_id, anon_25.value_date, anon_25.first_seen_date
  FROM anon_25
),
anon_12 AS (
  SELECT anon_14.break_id, anon_14.recon_kind, anon_14.break_type, anon_14.statement_source, anon_14.account_code, anon_14.item, anon_14.our_key, anon_14.their_key,
    anon_14.our_amount, anon_14.their_amount, anon_14.difference, anon_14.linked_break_id, anon_14.value_date, anon_14.first_seen_date
  FROM anon_14
  UNION ALL
  SELECT anon_24.break_id, anon_24.recon_kind, anon_24.break_type, anon_24.statement_source, anon_24.account_code, anon_24.item, anon_24.our_key, anon_24.their_key,
    anon_24.our_amount, anon_24.their_amount, anon_24.difference, anon_24.linked_break_id, anon_24.value_date, anon_24.first_seen_date
  FROM anon_24
),
anon_39 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.calendar_key = 'US.NSCC'
),
anon_38 AS (
  SELECT anon_39.day
  FROM anon_39
),
anon_13 AS (
  SELECT anon_38.day AS numbered_day, CAST(row_number() OVER (ORDER BY CASE WHEN anon_38.day IS NULL THEN 1 ELSE 0 END, anon_38.day) AS BIGINT) AS number
  FROM anon_38
),
anon_11 AS (
  SELECT anon_12.break_id, anon_12.recon_kind, anon_12.break_type, anon_12.statement_source, anon_12.account_code, anon_12.item, anon_12.our_key, anon_12.their_key,
    anon_12.our_amount, anon_12.their_amount, anon_12.difference, anon_12.linked_break_id, anon_12.value_date, anon_12.first_seen_date, anon_13.numbered_day,
    anon_13.number
  FROM anon_12
  LEFT OUTER JOIN anon_13 ON anon_12.first_seen_date = anon_13.numbered_day
),
anon_9 AS (
  SELECT anon_11.break_id, anon_11.recon_kind, anon_11.break_type, anon_11.statement_source, anon_11.account_code, anon_11.item, anon_11.our_key, anon_11.their_key,
    anon_11.our_amount, anon_11.their_amount, anon_11.difference, anon_11.linked_break_id, anon_11.value_date, anon_11.first_seen_date, anon_11.numbered_day,
    anon_11.number, CAST('2026-11-10' AS DATE) AS this_day
  FROM anon_11
),
anon_10 AS (
  SELECT anon_13.numbered_day AS close_day, anon_13.number AS close_number
  FROM anon_13
),
anon_8 AS (
  SELECT anon_9.break_id, anon_9.recon_kind, anon_9.break_type, anon_9.statement_source, anon_9.account_code, anon_9.item, anon_9.our_key, anon_9.their_key,
    anon_9.our_amount, anon_9.their_amount, anon_9.difference, anon_9.linked_break_id, anon_9.value_date, anon_9.first_seen_date, anon_9.numbered_day, anon_9.number,
    anon_9.this_day, anon_10.close_day, anon_10.close_number
  FROM anon_9
  LEFT OUTER JOIN anon_10 ON anon_9.this_day = anon_10.close_day
),
anon_7 AS (
  SELECT anon_8.break_id, anon_8.recon_kind, anon_8.break_type, anon_8.statement_source, anon_8.account_code, anon_8.item, anon_8.our_key, anon_8.their_key,
    anon_8.our_amount, anon_8.their_amount, anon_8.difference, anon_8.linked_break_id, anon_8.value_date, anon_8.first_seen_date, anon_8.numbered_day, anon_8.number,
    anon_8.this_day, anon_8.close_day, anon_8.close_number, coalesce(anon_8.close_number - anon_8.number, 0) AS age_days
  FROM anon_8
),
anon_5 AS (
  SELECT anon_7.break_id, anon_7.recon_kind, anon_7.break_type, anon_7.statement_source, anon_7.account_code, anon_7.item, anon_7.our_key, anon_7.their_key,
    anon_7.our_amount, anon_7.their_amount, anon_7.difference, anon_7.linked_break_id, anon_7.value_date, anon_7.first_seen_date, anon_7.age_days
  FROM anon_7
),
anon_40 AS (
  SELECT break_owner.recon_kind, break_owner.break_type, break_owner.valid_from, break_owner.valid_to, break_owner.owner, break_owner.source, break_owner.evidence,
    break_owner.origin
  FROM break_owner
  WHERE break_owner.valid_from <= CAST('2026-11-10' AS DATE) AND break_owner.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_6 AS (
  SELECT anon_40.recon_kind, anon_40.break_type, anon_40.owner AS desk
  FROM anon_40
),
anon_4 AS (
  SELECT anon_5.break_id, anon_5.recon_kind, anon_5.break_type, anon_5.statement_source, anon_5.account_code, anon_5.item, anon_5.our_key, anon_5.their_key,
    anon_5.our_amount, anon_5.their_amount, anon_5.difference, anon_5.linked_break_id, anon_5.value_date, anon_5.first_seen_date, anon_5.age_days, anon_6.desk
  FROM anon_5
  LEFT OUTER JOIN anon_6 ON anon_5.recon_kind = anon_6.recon_kind AND anon_5.break_type = anon_6.break_type
),
anon_3 AS (
  SELECT anon_4.break_id, anon_4.recon_kind, anon_4.break_type, anon_4.statement_source, anon_4.account_code, anon_4.item, anon_4.our_key, anon_4.their_key,
    anon_4.our_amount, anon_4.their_amount, anon_4.difference, anon_4.linked_break_id, anon_4.value_date, anon_4.first_seen_date, anon_4.age_days, anon_4.desk,
    coalesce(anon_4.desk, 'UNASSIGNED') AS owner
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.break_id, anon_3.recon_kind, anon_3.break_type, anon_3.statement_source, anon_3.account_code, anon_3.item, anon_3.our_key, anon_3.their_key,
    anon_3.our_amount, anon_3.their_amount, anon_3.difference, anon_3.linked_break_id, anon_3.value_date, anon_3.first_seen_date, anon_3.age_days, anon_3.owner
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.break_id, anon_2.recon_kind, anon_2.break_type, anon_2.statement_source, anon_2.account_code, anon_2.item, anon_2.our_key, anon_2.their_key,
    CAST(anon_2.our_amount AS DECIMAL(38, 6)) AS our_amount, CAST(anon_2.their_amount AS DECIMAL(38, 6)) AS their_amount, CAST(anon_2.difference AS DECIMAL(38, 6)) AS difference,
    anon_2.linked_break_id, CAST(anon_2.value_date AS DATE) AS value_date, CAST(anon_2.first_seen_date AS DATE) AS first_seen_date, CAST(anon_2.age_days AS BIGINT) AS age_days,
    anon_2.owner
  FROM anon_2
)
SELECT anon_1.break_id, anon_1.recon_kind, anon_1.break_type, anon_1.statement_source, anon_1.account_code, anon_1.item, anon_1.our_key, anon_1.their_key,
  anon_1.our_amount, anon_1.their_amount, anon_1.difference, anon_1.linked_break_id, anon_1.value_date, anon_1.first_seen_date, anon_1.age_days, anon_1.owner
FROM anon_1
