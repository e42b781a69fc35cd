WITH
anon_17 AS (
  SELECT confirm_line.file_id, confirm_line.line_number, confirm_line.message_kind, confirm_line.sender, confirm_line.message_reference, confirm_line.part_number,
    confirm_line.our_reference, confirm_line.block_reference, confirm_line.previous_reference, confirm_line.account_id, confirm_line.security_id, confirm_line.their_side,
    confirm_line.trade_date, confirm_line.settlement_date, confirm_line.currency, confirm_line.quantity, confirm_line.price, confirm_line.gross, confirm_line.net_money,
    confirm_line.status_code, confirm_line.status_reason, confirm_line.sent_at, confirm_line.status, confirm_line.reason, confirm_line.known_date
  FROM confirm_line
  WHERE confirm_line.message_kind = 'ALLOCATE' AND confirm_line.status = 'accepted'
),
anon_16 AS (
  SELECT anon_17.file_id, anon_17.line_number, anon_17.part_number, anon_17.account_id, anon_17.security_id, anon_17.their_side, anon_17.trade_date, anon_17.currency,
    anon_17.quantity, coalesce(anon_17.sender, '-') AS sender, coalesce(anon_17.block_reference, anon_17.message_reference, '-') AS block, CAST(coalesce(anon_17.gross, CAST(round(CAST(CAST(anon_17.quantity AS NUMBER(19, 6)) * anon_17.price AS NUMBER(38, 14)), 2) AS NUMBER(18, 2))) AS NUMBER(18, 2)) AS gross
  FROM anon_17
),
anon_19 AS (
  SELECT recent_confirm_line.file_id, recent_confirm_line.line_number, recent_confirm_line.message_kind, recent_confirm_line.sender, recent_confirm_line.message_reference,
    recent_confirm_line.part_number, recent_confirm_line.our_reference, recent_confirm_line.block_reference, recent_confirm_line.previous_reference, recent_confirm_line.account_id,
    recent_confirm_line.security_id, recent_confirm_line.their_side, recent_confirm_line.trade_date, recent_confirm_line.settlement_date, recent_confirm_line.currency,
    recent_confirm_line.quantity, recent_confirm_line.price, recent_confirm_line.gross, recent_confirm_line.net_money, recent_confirm_line.status_code,
    recent_confirm_line.status_reason, recent_confirm_line.sent_at, recent_confirm_line.status, recent_confirm_line.reason, recent_confirm_line.known_date
  FROM recent_confirm_line
  WHERE recent_confirm_line.message_kind = 'ALLOCATE' AND recent_confirm_line.status = 'accepted'
),
anon_18 AS (
  SELECT anon_19.file_id, anon_19.line_number, anon_19.part_number, anon_19.account_id, anon_19.security_id, anon_19.their_side, anon_19.trade_date, anon_19.currency,
    anon_19.quantity, coalesce(anon_19.sender, '-') AS sender, coalesce(anon_19.block_reference, anon_19.message_reference, '-') AS block, CAST(coalesce(anon_19.gross, CAST(round(CAST(CAST(anon_19.quantity AS NUMBER(19, 6)) * anon_19.price AS NUMBER(38, 14)), 2) AS NUMBER(18, 2))) AS NUMBER(18, 2)) AS gross
  FROM anon_19
),
anon_15 AS (
  SELECT anon_16.file_id, anon_16.line_number, anon_16.part_number, anon_16.account_id, anon_16.security_id, anon_16.their_side, anon_16.trade_date, anon_16.currency,
    anon_16.quantity, anon_16.sender, anon_16.block, anon_16.gross
  FROM anon_16
  UNION ALL
  SELECT anon_18.file_id, anon_18.line_number, anon_18.part_number, anon_18.account_id, anon_18.security_id, anon_18.their_side, anon_18.trade_date, anon_18.currency,
    anon_18.quantity, anon_18.sender, anon_18.block, anon_18.gross
  FROM anon_18
),
anon_14 AS (
  SELECT DISTINCT anon_15.file_id, anon_15.line_number, anon_15.part_number, anon_15.account_id, anon_15.security_id, anon_15.their_side, anon_15.trade_date,
    anon_15.currency, anon_15.quantity, anon_15.sender, anon_15.block, anon_15.gross
  FROM anon_15
),
anon_13 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.part_number, anon_14.account_id, anon_14.security_id, anon_14.their_side, anon_14.trade_date, anon_14.currency,
    anon_14.quantity, anon_14.sender, anon_14.block, anon_14.gross
  FROM anon_14
),
anon_26 AS (
  SELECT confirm_line.file_id, confirm_line.line_number, confirm_line.message_kind, confirm_line.sender, confirm_line.message_reference, confirm_line.part_number,
    confirm_line.our_reference, confirm_line.block_reference, confirm_line.previous_reference, confirm_line.account_id, confirm_line.security_id, confirm_line.their_side,
    confirm_line.trade_date, confirm_line.settlement_date, confirm_line.currency, confirm_line.quantity, confirm_line.price, confirm_line.gross, confirm_line.net_money,
    confirm_line.status_code, confirm_line.status_reason, confirm_line.sent_at, confirm_line.status, confirm_line.reason, confirm_line.known_date
  FROM confirm_line
  WHERE confirm_line.message_kind = 'ALLOCATE' AND confirm_line.status = 'accepted'
),
anon_25 AS (
  SELECT anon_26.file_id, anon_26.line_number, anon_26.part_number, anon_26.account_id, anon_26.security_id, anon_26.their_side, anon_26.trade_date, anon_26.currency,
    anon_26.quantity, coalesce(anon_26.sender, '-') AS sender, coalesce(anon_26.block_reference, anon_26.message_reference, '-') AS block, CAST(coalesce(anon_26.gross, CAST(round(CAST(CAST(anon_26.quantity AS NUMBER(19, 6)) * anon_26.price AS NUMBER(38, 14)), 2) AS NUMBER(18, 2))) AS NUMBER(18, 2)) AS gross
  FROM anon_26
),
anon_24 AS (
  SELECT anon_25.sender, anon_25.block
  FROM anon_25
),
anon_23 AS (
  SELECT DISTINCT anon_24.sender, anon_24.block
  FROM anon_24
),
anon_28 AS (
  SELECT previous_block_allocation.sender, previous_block_allocation.block_reference, previous_block_allocation.security_id, previous_block_allocation.their_side,
    previous_block_allocation.trade_date, previous_block_allocation.currency, previous_block_allocation.parts, previous_block_allocation.block_quantity,
    previous_block_allocation.allocated_quantity, previous_block_allocation.block_gross, previous_block_allocation.allocated_gross, previous_block_allocation.gross_difference,
    previous_block_allocation.rounding_allowed, previous_block_allocation.allocation_status
  FROM previous_block_allocation
  WHERE previous_block_allocation.allocation_status != 'COMPLETE'
),
anon_27 AS (
  SELECT anon_28.sender, anon_28.block_reference AS block
  FROM anon_28
),
anon_22 AS (
  SELECT anon_23.sender, anon_23.block
  FROM anon_23
  UNION ALL
  SELECT anon_27.sender, anon_27.block
  FROM anon_27
),
anon_21 AS (
  SELECT DISTINCT anon_22.sender, anon_22.block
  FROM anon_22
),
anon_12 AS (
  SELECT anon_13.file_id, anon_13.line_number, anon_13.part_number, anon_13.account_id, anon_13.security_id, anon_13.their_side, anon_13.trade_date, anon_13.currency,
    anon_13.quantity, anon_13.sender, anon_13.block, anon_13.gross
  FROM anon_13
  WHERE EXISTS (
    SELECT 1 AS anon_20
    FROM anon_21
    WHERE anon_13.sender = anon_21.sender AND anon_13.block = anon_21.block
  )
),
anon_11 AS (
  SELECT anon_12.file_id, anon_12.line_number, anon_12.part_number, anon_12.account_id, anon_12.security_id, anon_12.their_side, anon_12.trade_date, anon_12.currency,
    anon_12.quantity, anon_12.sender, anon_12.block, anon_12.gross
  FROM anon_12
),
anon_10 AS (
  SELECT anon_11.sender, anon_11.block
  FROM anon_11
),
anon_8 AS (
  SELECT DISTINCT anon_10.sender, anon_10.block
  FROM anon_10
),
anon_29 AS (
  SELECT anon_11.file_id, anon_11.line_number, anon_11.part_number, anon_11.account_id, anon_11.security_id, anon_11.their_side, anon_11.trade_date, anon_11.currency,
    anon_11.quantity, anon_11.sender, anon_11.block, anon_11.gross
  FROM anon_11
  WHERE anon_11.part_number = '0'
),
anon_9 AS (
  SELECT anon_29.sender, anon_29.block, CAST(count(*) AS NUMBER(19)) AS block_lines, min(anon_29.security_id) AS whole_security, min(anon_29.their_side) AS whole_side,
    min(anon_29.trade_date) AS whole_date, min(anon_29.currency) AS whole_currency, CAST(coalesce(sum(anon_29.quantity), 0) AS NUMBER(38, 6)) AS block_quantity,
    CAST(coalesce(sum(anon_29.gross), 0) AS NUMBER(38, 2)) AS block_gross
  FROM anon_29
  GROUP BY anon_29.sender, anon_29.block
),
anon_6 AS (
  SELECT anon_8.sender, anon_8.block, anon_9.block_lines, anon_9.whole_security, anon_9.whole_side, anon_9.whole_date, anon_9.whole_currency, anon_9.block_quantity,
    anon_9.block_gross
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.sender = anon_9.sender AND anon_8.block = anon_9.block
),
anon_32 AS (
  SELECT anon_11.file_id, anon_11.line_number, anon_11.part_number, anon_11.account_id, anon_11.security_id, anon_11.their_side, anon_11.trade_date, anon_11.currency,
    anon_11.quantity, anon_11.sender, anon_11.block, anon_11.gross
  FROM anon_11
  WHERE anon_11.part_number != '0'
),
anon_30 AS (
  SELECT anon_32.sender, anon_32.block, CAST(count(*) AS NUMBER(19)) AS parts, CAST(sum(CASE WHEN (anon_32.account_id IS NULL) THEN 1 ELSE 0 END) AS NUMBER(19)) AS unknown_accounts,
    CAST(coalesce(sum(anon_32.quantity), 0) AS NUMBER(38, 6)) AS allocated_quantity, CAST(coalesce(sum(anon_32.gross), 0) AS NUMBER(38, 2)) AS allocated_gross,
    min(anon_32.security_id) AS part_security, max(anon_32.security_id) AS last_security, min(anon_32.their_side) AS part_side, max(anon_32.their_side) AS last_side,
    min(anon_32.trade_date) AS part_date, min(anon_32.currency) AS part_currency
  FROM anon_32
  GROUP BY anon_32.sender, anon_32.block
),
anon_33 AS (
  SELECT anon_32.sender, anon_32.block, anon_32.part_number, CAST(count(*) AS NUMBER(19)) AS times
  FROM anon_32
  GROUP BY anon_32.sender, anon_32.block, anon_32.part_number
),
anon_31 AS (
  SELECT anon_33.sender, anon_33.block, max(anon_33.times) AS most_times
  FROM anon_33
  GROUP BY anon_33.sender, anon_33.block
),
anon_7 AS (
  SELECT anon_30.sender, anon_30.block, anon_30.parts, anon_30.unknown_accounts, anon_30.allocated_quantity, anon_30.allocated_gross, anon_30.part_security,
    anon_30.last_security, anon_30.part_side, anon_30.last_side, anon_30.part_date, anon_30.part_currency, anon_31.most_times
  FROM anon_30
  JOIN anon_31 ON anon_30.sender = anon_31.sender AND anon_30.block = anon_31.block
),
anon_5 AS (
  SELECT anon_6.sender, anon_6.block, anon_6.block_lines, anon_6.whole_security, anon_6.whole_side, anon_6.whole_date, anon_6.whole_currency, anon_6.block_quantity,
    anon_6.block_gross, anon_7.parts, anon_7.unknown_accounts, anon_7.allocated_quantity, anon_7.allocated_gross, anon_7.part_security, anon_7.last_security,
    anon_7.part_side, anon_7.last_side, anon_7.part_date, anon_7.part_currency, anon_7.most_times
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.sender = anon_7.sender AND anon_6.block = anon_7.block
),
anon_4 AS (
  SELECT anon_5.sender, anon_5.block, anon_5.block_lines, anon_5.whole_security, anon_5.whole_side, anon_5.whole_date, anon_5.whole_currency, anon_5.block_quantity,
    anon_5.block_gross, anon_5.unknown_accounts, anon_5.part_security, anon_5.last_security, anon_5.part_side, anon_5.last_side, anon_5.part_date, anon_5.part_currency,
    anon_5.most_times, coalesce(anon_5.parts, 0) AS parts, CAST(coalesce(anon_5.allocated_quantity, CAST(0 AS NUMBER(38, 6))) AS NUMBER(38, 6)) AS allocated_quantity,
    CAST(coalesce(anon_5.allocated_gross, CAST(0 AS NUMBER(38, 2))) AS NUMBER(38, 2)) AS allocated_gross, CAST(round(CAST(CAST(coalesce(anon_5.parts, 0) + 1 AS NUMBER(20, 6)) * CAST(0.005 AS NUMBER(4, 3)) AS NUMBER(38, 3)), 2) AS NUMBER(18, 2)) AS rounding_allowed
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.sender, anon_4.block, anon_4.block_lines, anon_4.whole_security, anon_4.whole_side, anon_4.whole_date, anon_4.whole_currency, anon_4.block_quantity,
    anon_4.block_gross, anon_4.unknown_accounts, anon_4.part_security, anon_4.last_security, anon_4.part_side, anon_4.last_side, anon_4.part_date, anon_4.part_currency,
    anon_4.most_times, anon_4.parts, anon_4.allocated_quantity, anon_4.allocated_gross, anon_4.rounding_allowed, CAST(anon_4.allocated_gross - anon_4.block_gross AS NUMBER(38, 2)) AS gross_difference
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.sender, anon_3.parts, anon_3.block_quantity, anon_3.allocated_quantity, anon_3.block_gross, anon_3.allocated_gross, anon_3.gross_difference,
    anon_3.block AS block_reference, coalesce(anon_3.whole_security, anon_3.part_security) AS security_id, coalesce(anon_3.whole_side, anon_3.part_side) AS their_side,
    coalesce(anon_3.whole_date, anon_3.part_date) AS trade_date, coalesce(anon_3.whole_currency, anon_3.part_currency) AS currency, CAST(anon_3.rounding_allowed AS NUMBER(38, 2)) AS rounding_allowed,
    CASE WHEN (anon_3.block_lines IS NULL) THEN 'NO_BLOCK' WHEN (anon_3.block_lines > 1) THEN 'CONFLICTING_BLOCK' WHEN (anon_3.parts = 0) THEN 'NO_PARTS'
    WHEN (anon_3.most_times > 1) THEN 'REPEATED_PART' WHEN (anon_3.unknown_accounts > 0) THEN 'UNKNOWN_ACCOUNT' WHEN (anon_3.part_security != anon_3.last_security
    OR anon_3.part_side != anon_3.last_side OR anon_3.part_security != anon_3.whole_security OR anon_3.part_side != anon_3.whole_side) THEN 'OTHER_TERMS'
    WHEN (anon_3.allocated_quantity < anon_3.block_quantity) THEN 'UNDER_ALLOCATED' WHEN (anon_3.allocated_quantity > anon_3.block_quantity) THEN 'OVER_ALLOCATED'
    WHEN (abs(anon_3.gross_difference) > anon_3.rounding_allowed) THEN 'MONEY_DIFFERS' ELSE 'COMPLETE' END AS allocation_status
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.sender, anon_2.block_reference, anon_2.security_id, anon_2.their_side, CAST(anon_2.trade_date AS DATE) AS trade_date, anon_2.currency, CAST(anon_2.parts AS NUMBER(19)) AS parts,
    CAST(anon_2.block_quantity AS NUMBER(38, 6)) AS block_quantity, CAST(anon_2.allocated_quantity AS NUMBER(38, 6)) AS allocated_quantity, CAST(anon_2.block_gross AS NUMBER(38, 2)) AS block_gross,
    CAST(anon_2.allocated_gross AS NUMBER(38, 2)) AS allocated_gross, CAST(anon_2.gross_difference AS NUMBER(38, 2)) AS gross_difference, CAST(anon_2.rounding_allowed AS NUMBER(38, 2)) AS rounding_allowed,
    anon_2.allocation_status
  FROM anon_2
)
SELECT anon_1.sender, anon_1.block_reference, anon_1.security_id, anon_1.their_side, anon_1.trade_date, anon_1.currency, anon_1.parts, anon_1.block_quantity,
  anon_1.allocated_quantity, anon_1.block_gross, anon_1.allocated_gross, anon_1.gross_difference, anon_1.rounding_allowed, anon_1.allocation_status
FROM anon_1
