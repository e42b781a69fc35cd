WITH
anon_20 AS (
  SELECT loan_message.file_id, loan_message.line_number, loan_message.byte_offset, loan_message.byte_length, loan_message.reason, loan_message.detail, loan_message.raw_text,
    loan_message.event_id, loan_message.loan_id, loan_message.event_kind, loan_message.direction, loan_message.counterparty, loan_message.security_code,
    loan_message.security_code_kind, loan_message.quantity, loan_message.loan_price, loan_message.margin_rate, loan_message.rebate_rate, loan_message.effective_date,
    loan_message.currency
  FROM loan_message
  WHERE loan_message.reason IS NULL
),
anon_21 AS (
  SELECT security_code.security_code_kind, security_code.security_code, security_code.code_from, security_code.code_to, security_code.security_id, security_code.security_currency,
    security_code.clearing_path
  FROM security_code
),
anon_19 AS (
  SELECT anon_20.file_id, anon_20.line_number, anon_20.byte_offset, anon_20.byte_length, anon_20.reason, anon_20.detail, anon_20.raw_text, anon_20.event_id,
    anon_20.loan_id, anon_20.event_kind, anon_20.direction, anon_20.counterparty, anon_20.security_code, anon_20.security_code_kind, anon_20.quantity, anon_20.loan_price,
    anon_20.margin_rate, anon_20.rebate_rate, anon_20.effective_date, anon_20.currency, anon_21.code_from, anon_21.code_to, anon_21.security_id, anon_21.security_currency,
    anon_21.clearing_path
  FROM anon_20
  LEFT OUTER JOIN anon_21 ON anon_20.security_code_kind = anon_21.security_code_kind AND anon_20.security_code = anon_21.security_code AND anon_20.effective_date >= anon_21.code_from
    AND anon_20.effective_date < anon_21.code_to
),
anon_18 AS (
  SELECT anon_19.file_id, anon_19.line_number, anon_19.byte_offset, anon_19.byte_length, anon_19.detail, anon_19.raw_text, anon_19.event_id, anon_19.loan_id,
    anon_19.event_kind, anon_19.direction, anon_19.counterparty, anon_19.security_code, anon_19.security_code_kind, anon_19.quantity, anon_19.loan_price,
    anon_19.margin_rate, anon_19.rebate_rate, anon_19.effective_date, anon_19.code_from, anon_19.code_to, anon_19.security_id, anon_19.security_currency,
    anon_19.clearing_path, coalesce(anon_19.currency, anon_19.security_currency) AS currency, CAST(CASE WHEN (anon_19.event_id IS NULL OR anon_19.loan_id IS NULL
    OR anon_19.event_kind IS NULL OR anon_19.effective_date IS NULL OR (anon_19.event_kind NOT IN ('OPEN', 'RERATE', 'RECALL', 'RETURN')) OR anon_19.event_kind = 'OPEN'
    AND (coalesce(anon_19.quantity, CAST(0 AS NUMBER(18, 6))) <= 0 OR anon_19.rebate_rate IS NULL OR anon_19.margin_rate IS NOT NULL AND anon_19.margin_rate <= 0
    OR anon_19.security_code IS NULL OR anon_19.counterparty IS NULL OR (coalesce(anon_19.direction, '-') NOT IN ('BORROW', 'LOAN')) OR coalesce(anon_19.loan_price, CAST(0 AS NUMBER(18, 8))) <= 0)
    OR anon_19.event_kind = 'RERATE' AND anon_19.rebate_rate IS NULL OR anon_19.event_kind = 'RETURN' AND coalesce(anon_19.quantity, CAST(0 AS NUMBER(18, 6))) <= 0) THEN 'MISSING_TERMS'
    WHEN (CAST(CAST(coalesce(anon_19.quantity, CAST(0 AS NUMBER(18, 6))) AS NUMBER(19, 6)) * coalesce(anon_19.loan_price, CAST(0 AS NUMBER(18, 8))) AS NUMBER(38, 14)) >= 1000000000000
    OR anon_19.loan_price >= 10000000 OR coalesce(anon_19.rebate_rate, CAST(0 AS NUMBER(12, 8))) >= 10 OR coalesce(anon_19.rebate_rate, CAST(0 AS NUMBER(12, 8))) <= -10
    OR coalesce(anon_19.margin_rate, CAST(1 AS NUMBER(12, 8))) >= 10) THEN 'OUT_OF_RANGE' WHEN (anon_19.security_code IS NOT NULL AND anon_19.security_id IS NULL) THEN 'UNKNOWN_SECURITY'
    WHEN (anon_19.currency != anon_19.security_currency) THEN 'WRONG_CURRENCY' WHEN (anon_19.effective_date > DATE '2026-11-10') THEN 'FUTURE_EFFECTIVE_DATE'
    ELSE NULL END AS VARCHAR2(4000)) AS reason
  FROM anon_19
),
anon_16 AS (
  SELECT anon_18.file_id, anon_18.line_number, anon_18.event_id, anon_18.loan_id, anon_18.event_kind, anon_18.direction, anon_18.counterparty, anon_18.security_id,
    anon_18.quantity, anon_18.loan_price, anon_18.margin_rate, anon_18.rebate_rate, anon_18.effective_date, anon_18.currency, anon_18.reason
  FROM anon_18
),
anon_23 AS (
  SELECT recent_loan_event.file_id, recent_loan_event.line_number, recent_loan_event.event_id, recent_loan_event.loan_id, recent_loan_event.event_kind,
    recent_loan_event.direction, recent_loan_event.counterparty, recent_loan_event.security_id, recent_loan_event.quantity, recent_loan_event.loan_price,
    recent_loan_event.margin_rate, recent_loan_event.rebate_rate, recent_loan_event.effective_date, recent_loan_event.currency, recent_loan_event.status,
    recent_loan_event.reason, recent_loan_event.known_date
  FROM recent_loan_event
  WHERE recent_loan_event.status = 'accepted'
),
anon_22 AS (
  SELECT anon_23.file_id, anon_23.line_number, anon_23.event_id, anon_23.loan_id, anon_23.event_kind, anon_23.direction, anon_23.counterparty, anon_23.security_id,
    anon_23.quantity, anon_23.loan_price, anon_23.margin_rate, anon_23.rebate_rate, anon_23.effective_date, anon_23.currency, anon_23.status, anon_23.reason,
    anon_23.known_date, CAST(coalesce(CAST(anon_23.loan_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_23.event_kind AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_23.direction AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_23.counterparty AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_23.security_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_23.quantity, 'FM999999999990.000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_23.loan_price, 'FM9999999990.00000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_23.margin_rate, 'FM9990.00000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_23.rebate_rate, 'FM9990.00000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_23.effective_date, 'YYYY-MM-DD'), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_23.currency AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' AS content
  FROM anon_23
),
anon_17 AS (
  SELECT anon_22.event_id, min(anon_22.content) AS earlier_content
  FROM anon_22
  GROUP BY anon_22.event_id
),
anon_15 AS (
  SELECT anon_16.file_id, anon_16.line_number, anon_16.event_id, anon_16.loan_id, anon_16.event_kind, anon_16.direction, anon_16.counterparty, anon_16.security_id,
    anon_16.quantity, anon_16.loan_price, anon_16.margin_rate, anon_16.rebate_rate, anon_16.effective_date, anon_16.currency, anon_16.reason, anon_17.earlier_content
  FROM anon_16
  LEFT OUTER JOIN anon_17 ON anon_16.event_id = anon_17.event_id
),
anon_14 AS (
  SELECT anon_15.file_id, anon_15.line_number, anon_15.event_id, anon_15.loan_id, anon_15.event_kind, anon_15.direction, anon_15.counterparty, anon_15.security_id,
    anon_15.quantity, anon_15.loan_price, anon_15.margin_rate, anon_15.rebate_rate, anon_15.effective_date, anon_15.currency, anon_15.reason, anon_15.earlier_content,
    CAST(coalesce(CAST(anon_15.loan_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_15.event_kind AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_15.direction AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_15.counterparty AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_15.security_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_15.quantity, 'FM999999999990.000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_15.loan_price, 'FM9999999990.00000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_15.margin_rate, 'FM9990.00000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_15.rebate_rate, 'FM9990.00000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_15.effective_date, 'YYYY-MM-DD'), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_15.currency AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' AS content,
    CAST(row_number() OVER (PARTITION BY anon_15.event_id, CASE WHEN (anon_15.reason IS NULL) THEN 1 ELSE 0 END ORDER BY anon_15.file_id, anon_15.line_number) AS NUMBER(19)) AS place
  FROM anon_15
),
anon_13 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.event_id, anon_14.loan_id, anon_14.event_kind, anon_14.direction, anon_14.counterparty, anon_14.security_id,
    anon_14.quantity, anon_14.loan_price, anon_14.margin_rate, anon_14.rebate_rate, anon_14.effective_date, anon_14.currency, anon_14.reason, anon_14.earlier_content,
    anon_14.content, anon_14.place, coalesce(anon_14.earlier_content, max(CASE WHEN (anon_14.place = 1) THEN anon_14.content ELSE CAST(NULL AS VARCHAR2(4000)) END) OVER (PARTITION BY anon_14.event_id, CASE
    WHEN (anon_14.reason IS NULL) THEN 1 ELSE 0 END)) AS first_content
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.file_id, anon_13.line_number, anon_13.event_id, anon_13.loan_id, anon_13.event_kind, anon_13.direction, anon_13.counterparty, anon_13.security_id,
    anon_13.quantity, anon_13.loan_price, anon_13.margin_rate, anon_13.rebate_rate, anon_13.effective_date, anon_13.currency, anon_13.earlier_content, anon_13.content,
    anon_13.place, anon_13.first_content, coalesce(anon_13.reason, CAST(CASE WHEN ((anon_13.place > 1 OR anon_13.earlier_content IS NOT NULL) AND anon_13.content = anon_13.first_content) THEN 'DUPLICATE'
    WHEN (anon_13.place > 1 OR anon_13.earlier_content IS NOT NULL) THEN 'CONFLICTING_CONTENT' ELSE NULL END AS VARCHAR2(4000))) AS reason
  FROM anon_13
),
anon_10 AS (
  SELECT anon_12.file_id, anon_12.line_number, anon_12.event_id, anon_12.loan_id, anon_12.event_kind, anon_12.direction, anon_12.counterparty, anon_12.security_id,
    anon_12.quantity, anon_12.loan_price, anon_12.margin_rate, anon_12.rebate_rate, anon_12.effective_date, anon_12.currency, anon_12.reason
  FROM anon_12
),
anon_27 AS (
  SELECT split.security_id, split.action_id, split.ratio_new, split.ratio_old, split.ex_date, split.payable_date
  FROM split
  WHERE split.ratio_new > 0 AND split.ratio_old > 0
),
anon_26 AS (
  SELECT anon_27.security_id, anon_27.ratio_new, anon_27.ratio_old
  FROM anon_27
),
anon_25 AS (
  SELECT previous_loan.loan_id, previous_loan.direction, previous_loan.counterparty, previous_loan.security_id, previous_loan.currency, previous_loan.start_date,
    previous_loan.quantity, previous_loan.contract_price, previous_loan.struck_price, previous_loan.collateral, previous_loan.margin_rate, previous_loan.rebate_rate,
    previous_loan.pending_mark, previous_loan.marked_to, previous_loan.accrued_base, previous_loan.accrued_to, previous_loan.returned_quantity, previous_loan.returned_collateral,
    previous_loan.settled_mark, previous_loan.rebate_base, previous_loan.recalled, previous_loan.status, anon_26.ratio_new, anon_26.ratio_old
  FROM previous_loan
  LEFT OUTER JOIN anon_26 ON previous_loan.security_id = anon_26.security_id
),
anon_24 AS (
  SELECT anon_25.loan_id, anon_25.status AS known_status, anon_25.security_id AS known_security_id, anon_25.direction AS known_direction, anon_25.counterparty AS known_counterparty,
    CAST(CASE WHEN (anon_25.ratio_new IS NULL) THEN anon_25.quantity ELSE CASE WHEN (anon_25.quantity < 0) THEN -CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(anon_25.quantity AS NUMBER(20, 6))) * CAST(CAST(anon_25.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_25.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6))
    ELSE CAST(CAST(TRUNC(CAST(floor(CAST(abs(CAST(anon_25.quantity AS NUMBER(20, 6))) * CAST(CAST(anon_25.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(38, 6))) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_25.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(38, 6)) END END AS NUMBER(38, 6)) AS known_quantity,
    anon_25.accrued_to AS known_from, CASE WHEN (anon_25.ratio_new IS NULL) THEN 'N' ELSE 'Y' END AS split_today
  FROM anon_25
),
anon_31 AS (
  SELECT recent_loan_event.file_id, recent_loan_event.line_number, recent_loan_event.event_id, recent_loan_event.loan_id, recent_loan_event.event_kind,
    recent_loan_event.direction, recent_loan_event.counterparty, recent_loan_event.security_id, recent_loan_event.quantity, recent_loan_event.loan_price,
    recent_loan_event.margin_rate, recent_loan_event.rebate_rate, recent_loan_event.effective_date, recent_loan_event.currency, recent_loan_event.status,
    recent_loan_event.reason, recent_loan_event.known_date
  FROM recent_loan_event
  WHERE recent_loan_event.status = 'accepted' AND recent_loan_event.event_kind = 'OPEN'
),
anon_30 AS (
  SELECT anon_31.file_id, anon_31.line_number, anon_31.event_id, anon_31.loan_id, anon_31.event_kind, anon_31.direction, anon_31.counterparty, anon_31.security_id,
    anon_31.quantity, anon_31.loan_price, anon_31.margin_rate, anon_31.rebate_rate, anon_31.effective_date, anon_31.currency, anon_31.status, anon_31.reason,
    anon_31.known_date
  FROM anon_31
  WHERE anon_31.known_date < DATE '2026-11-10'
),
anon_29 AS (
  SELECT anon_30.file_id, anon_30.line_number, anon_30.event_id, anon_30.loan_id, anon_30.event_kind, anon_30.direction, anon_30.counterparty, anon_30.security_id,
    anon_30.quantity, anon_30.loan_price, anon_30.margin_rate, anon_30.rebate_rate, anon_30.effective_date, anon_30.currency, anon_30.status, anon_30.reason,
    anon_30.known_date
  FROM anon_30
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_32
    FROM previous_loan
    WHERE anon_30.loan_id = previous_loan.loan_id
  ))
),
anon_28 AS (
  SELECT anon_29.loan_id, 'CLOSED' AS known_status, anon_29.security_id AS known_security_id, anon_29.direction AS known_direction, anon_29.counterparty AS known_counterparty,
    CAST(anon_29.quantity AS NUMBER(38, 6)) AS known_quantity, anon_29.effective_date AS known_from, 'N' AS split_today
  FROM anon_29
),
anon_11 AS (
  SELECT anon_24.loan_id, anon_24.known_status, anon_24.known_security_id, anon_24.known_direction, anon_24.known_counterparty, anon_24.known_quantity,
    anon_24.known_from, anon_24.split_today
  FROM anon_24
  UNION ALL
  SELECT anon_28.loan_id, anon_28.known_status, anon_28.known_security_id, anon_28.known_direction, anon_28.known_counterparty, anon_28.known_quantity,
    anon_28.known_from, anon_28.split_today
  FROM anon_28
),
anon_9 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.event_id, anon_10.loan_id, anon_10.event_kind, anon_10.direction, anon_10.counterparty, anon_10.security_id,
    anon_10.quantity, anon_10.loan_price, anon_10.margin_rate, anon_10.rebate_rate, anon_10.effective_date, anon_10.currency, anon_10.reason, anon_11.known_status,
    anon_11.known_security_id, anon_11.known_direction, anon_11.known_counterparty, anon_11.known_quantity, anon_11.known_from, anon_11.split_today
  FROM anon_10
  LEFT OUTER JOIN anon_11 ON anon_10.loan_id = anon_11.loan_id
),
anon_8 AS (
  SELECT anon_9.file_id, anon_9.line_number, anon_9.event_id, anon_9.loan_id, anon_9.event_kind, anon_9.direction, anon_9.counterparty, anon_9.security_id,
    anon_9.quantity, anon_9.loan_price, anon_9.margin_rate, anon_9.rebate_rate, anon_9.effective_date, anon_9.currency, anon_9.reason, anon_9.known_status,
    anon_9.known_security_id, anon_9.known_direction, anon_9.known_counterparty, anon_9.known_quantity, anon_9.known_from, anon_9.split_today, CAST(row_number() OVER (PARTITION BY anon_9.loan_id, anon_9.event_kind, CASE
    WHEN (anon_9.reason IS NULL) THEN 1 ELSE 0 END ORDER BY anon_9.event_id, anon_9.file_id, anon_9.line_number) AS NUMBER(19)) AS place
  FROM anon_9
),
anon_7 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.event_id, anon_8.loan_id, anon_8.event_kind, anon_8.direction, anon_8.counterparty, anon_8.security_id,
    anon_8.quantity, anon_8.loan_price, anon_8.margin_rate, anon_8.rebate_rate, anon_8.effective_date, anon_8.currency, anon_8.known_status, anon_8.known_security_id,
    anon_8.known_direction, anon_8.known_counterparty, anon_8.known_quantity, anon_8.known_from, anon_8.split_today, anon_8.place, coalesce(anon_8.reason, CAST(CASE
    WHEN (anon_8.event_kind = 'OPEN' AND (anon_8.known_status IS NOT NULL OR anon_8.place > 1)) THEN 'LOAN_EXISTS' ELSE NULL END AS VARCHAR2(4000))) AS reason
  FROM anon_8
),
anon_6 AS (
  SELECT anon_7.file_id, anon_7.line_number, anon_7.event_id, anon_7.loan_id, anon_7.event_kind, anon_7.direction, anon_7.counterparty, anon_7.security_id,
    anon_7.quantity, anon_7.loan_price, anon_7.margin_rate, anon_7.rebate_rate, anon_7.effective_date, anon_7.currency, anon_7.known_status, anon_7.known_security_id,
    anon_7.known_direction, anon_7.known_counterparty, anon_7.known_quantity, anon_7.known_from, anon_7.split_today, anon_7.place, anon_7.reason, coalesce(anon_7.known_status, max(CASE
    WHEN (anon_7.event_kind = 'OPEN' AND anon_7.reason IS NULL) THEN 'OPEN' ELSE CAST(NULL AS VARCHAR2(4000)) END) OVER (PARTITION BY anon_7.loan_id)) AS loan_status,
    coalesce(anon_7.known_security_id, max(CASE WHEN (anon_7.event_kind = 'OPEN' AND anon_7.reason IS NULL) THEN anon_7.security_id ELSE CAST(NULL AS VARCHAR2(4000)) END) OVER (PARTITION BY anon_7.loan_id)) AS loan_security_id,
    coalesce(anon_7.known_direction, max(CASE WHEN (anon_7.event_kind = 'OPEN' AND anon_7.reason IS NULL) THEN anon_7.direction ELSE CAST(NULL AS VARCHAR2(4000)) END) OVER (PARTITION BY anon_7.loan_id)) AS loan_direction,
    coalesce(anon_7.known_counterparty, max(CASE WHEN (anon_7.event_kind = 'OPEN' AND anon_7.reason IS NULL) THEN anon_7.counterparty ELSE CAST(NULL AS VARCHAR2(4000)) END) OVER (PARTITION BY anon_7.loan_id)) AS loan_counterparty,
    coalesce(anon_7.known_quantity, max(CASE WHEN (anon_7.event_kind = 'OPEN' AND anon_7.reason IS NULL) THEN CAST(anon_7.quantity AS NUMBER(38, 6)) ELSE CAST(NULL AS NUMBER(38, 6)) END) OVER (PARTITION BY anon_7.loan_id)) AS loan_quantity,
    coalesce(anon_7.known_from, max(CASE WHEN (anon_7.event_kind = 'OPEN' AND anon_7.reason IS NULL) THEN anon_7.effective_date ELSE CAST(NULL AS DATE) END) OVER (PARTITION BY anon_7.loan_id)) AS open_from
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.event_id, anon_6.loan_id, anon_6.event_kind, anon_6.direction, anon_6.counterparty, anon_6.security_id,
    anon_6.quantity, anon_6.loan_price, anon_6.margin_rate, anon_6.rebate_rate, anon_6.effective_date, anon_6.currency, anon_6.known_status, anon_6.known_security_id,
    anon_6.known_direction, anon_6.known_counterparty, anon_6.known_quantity, anon_6.known_from, anon_6.split_today, anon_6.place, anon_6.loan_status, anon_6.loan_security_id,
    anon_6.loan_direction, anon_6.loan_counterparty, anon_6.loan_quantity, anon_6.open_from, coalesce(anon_6.reason, CAST(CASE WHEN (anon_6.event_kind != 'OPEN'
    AND anon_6.loan_status IS NULL) THEN 'UNKNOWN_LOAN' WHEN (anon_6.event_kind != 'OPEN' AND anon_6.loan_status = 'CLOSED') THEN 'LOAN_CLOSED' WHEN (anon_6.event_kind != 'OPEN'
    AND anon_6.security_id != anon_6.loan_security_id) THEN 'OTHER_SECURITY' WHEN (anon_6.event_kind != 'OPEN' AND (anon_6.direction != anon_6.loan_direction
    OR anon_6.counterparty != anon_6.loan_counterparty)) THEN 'OTHER_PARTY' WHEN (anon_6.event_kind != 'OPEN' AND (anon_6.effective_date < anon_6.open_from
    OR anon_6.event_kind = 'RETURN' AND anon_6.split_today = 'Y' AND anon_6.effective_date < DATE '2026-11-10')) THEN 'PAST_EFFECTIVE_DATE' WHEN (anon_6.event_kind = 'RETURN'
    AND anon_6.quantity > anon_6.loan_quantity) THEN 'RETURN_EXCEEDS_LOAN' ELSE NULL END AS VARCHAR2(4000))) AS reason
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.event_id, anon_5.loan_id, anon_5.event_kind, anon_5.direction, anon_5.counterparty, anon_5.security_id,
    anon_5.quantity, anon_5.loan_price, anon_5.margin_rate, anon_5.rebate_rate, anon_5.effective_date, anon_5.currency, anon_5.known_status, anon_5.known_security_id,
    anon_5.known_direction, anon_5.known_counterparty, anon_5.known_quantity, anon_5.known_from, anon_5.split_today, anon_5.loan_status, anon_5.loan_security_id,
    anon_5.loan_direction, anon_5.loan_counterparty, anon_5.loan_quantity, anon_5.open_from, anon_5.reason, CAST(sum(CASE WHEN (anon_5.event_kind = 'RETURN') THEN anon_5.quantity
    ELSE CAST(0 AS NUMBER(18, 6)) END) OVER (PARTITION BY anon_5.loan_id, anon_5.event_kind, CASE WHEN (anon_5.reason IS NULL) THEN 1 ELSE 0 END ORDER BY anon_5.event_id, anon_5.file_id, anon_5.line_number ROWS BETWEEN UNBOUNDED PRECEDING
    AND CURRENT ROW) AS NUMBER(38, 6)) AS returned, CAST(row_number() OVER (PARTITION BY anon_5.loan_id, anon_5.event_kind, CASE WHEN (anon_5.reason IS NULL) THEN 1
    ELSE 0 END, anon_5.effective_date ORDER BY anon_5.event_id, anon_5.file_id, anon_5.line_number) AS NUMBER(19)) AS place
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.event_id, anon_4.loan_id, anon_4.event_kind, anon_4.direction, anon_4.counterparty, anon_4.security_id,
    anon_4.quantity, anon_4.loan_price, anon_4.margin_rate, anon_4.rebate_rate, anon_4.effective_date, anon_4.currency, anon_4.known_status, anon_4.known_security_id,
    anon_4.known_direction, anon_4.known_counterparty, anon_4.known_quantity, anon_4.known_from, anon_4.split_today, anon_4.loan_status, anon_4.loan_security_id,
    anon_4.loan_direction, anon_4.loan_counterparty, anon_4.loan_quantity, anon_4.open_from, anon_4.returned, anon_4.place, coalesce(anon_4.reason, CAST(CASE
    WHEN (anon_4.event_kind = 'RERATE' AND anon_4.place > 1) THEN 'RERATE_TWICE' WHEN (anon_4.event_kind = 'RETURN' AND anon_4.returned > anon_4.loan_quantity) THEN 'RETURN_EXCEEDS_LOAN'
    ELSE NULL END AS VARCHAR2(4000))) AS reason
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.event_id, anon_3.loan_id, anon_3.event_kind, anon_3.direction, anon_3.counterparty, anon_3.security_id,
    anon_3.quantity, anon_3.loan_price, anon_3.margin_rate, anon_3.rebate_rate, anon_3.effective_date, anon_3.currency, anon_3.known_status, anon_3.known_security_id,
    anon_3.known_direction, anon_3.known_counterparty, anon_3.known_quantity, anon_3.known_from, anon_3.split_today, anon_3.loan_status, anon_3.loan_security_id,
    anon_3.loan_direction, anon_3.loan_counterparty, anon_3.loan_quantity, anon_3.open_from, anon_3.returned, anon_3.place, anon_3.reason, CASE WHEN (anon_3.reason IS NULL) THEN 'accepted'
    WHEN (anon_3.reason = 'DUPLICATE') THEN 'duplicate' ELSE 'rejected' END AS status, DATE '2026-11-10' AS known_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number, anon_2.event_id, anon_2.loan_id, anon_2.event_kind, anon_2.direction, anon_2.counterparty,
    anon_2.security_id, CAST(anon_2.quantity AS NUMBER(18, 6)) AS quantity, CAST(anon_2.loan_price AS NUMBER(18, 8)) AS loan_price, CAST(anon_2.margin_rate AS NUMBER(12, 8)) AS margin_rate,
    CAST(anon_2.rebate_rate AS NUMBER(12, 8)) AS rebate_rate, CAST(anon_2.effective_date AS DATE) AS effective_date, anon_2.currency, anon_2.status, anon_2.reason,
    CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.event_id, anon_1.loan_id, anon_1.event_kind, anon_1.direction, anon_1.counterparty, anon_1.security_id,
  anon_1.quantity, anon_1.loan_price, anon_1.margin_rate, anon_1.rebate_rate, anon_1.effective_date, anon_1.currency, anon_1.status, anon_1.reason, anon_1.known_date
FROM anon_1
