WITH
anon_8 AS (
  SELECT suspect_execution.file_id, suspect_execution.line_number, suspect_execution.file_name, suspect_execution.sender, suspect_execution.chain, suspect_execution.trade_date,
    suspect_execution.exec_id, suspect_execution.action, suspect_execution.ref_exec_id, suspect_execution.cross_reference, suspect_execution.order_time,
    suspect_execution.content, suspect_execution.terms, CAST(row_number() OVER (PARTITION BY suspect_execution.sender, suspect_execution.chain, suspect_execution.trade_date, suspect_execution.exec_id ORDER BY suspect_execution.order_time, suspect_execution.file_name, suspect_execution.line_number, suspect_execution.file_id) AS NUMBER(19)) AS rank
  FROM suspect_execution
),
anon_10 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.file_name, anon_8.sender, anon_8.chain, anon_8.trade_date, anon_8.exec_id, anon_8.action, anon_8.ref_exec_id,
    anon_8.cross_reference, anon_8.order_time, anon_8.content, anon_8.terms, anon_8.rank
  FROM anon_8
  WHERE anon_8.rank = 1
),
anon_9 AS (
  SELECT anon_10.sender, anon_10.chain, anon_10.trade_date, anon_10.exec_id, anon_10.content AS first_content
  FROM anon_10
),
anon_6 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.file_name, anon_8.sender, anon_8.chain, anon_8.trade_date, anon_8.exec_id, anon_8.action, anon_8.ref_exec_id,
    anon_8.cross_reference, anon_8.order_time, anon_8.content, anon_8.terms, anon_8.rank, anon_9.first_content
  FROM anon_8
  JOIN anon_9 ON anon_8.sender = anon_9.sender AND anon_8.chain = anon_9.chain AND anon_8.trade_date = anon_9.trade_date AND anon_8.exec_id = anon_9.exec_id
),
anon_14 AS (
  SELECT recent_execution.file_id, recent_execution.line_number, recent_execution.sender, recent_execution.chain, recent_execution.trade_date, recent_execution.exec_id,
    recent_execution.action, recent_execution.ref_exec_id, recent_execution.root_trade_date, recent_execution.root_exec_id, recent_execution.account_id,
    recent_execution.security_id, recent_execution.side, recent_execution.quantity, recent_execution.price, recent_execution.currency, recent_execution.capacity,
    recent_execution.trade_time, recent_execution.sending_time, recent_execution.stated_settlement_date, recent_execution.stated_commission, recent_execution.stated_tax,
    recent_execution.cross_reference, recent_execution.street_reference, recent_execution.status, recent_execution.reason, recent_execution.live, recent_execution.known_date
  FROM recent_execution
  WHERE recent_execution.status IN ('accepted', 'superseded')
),
anon_13 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.sender, anon_14.chain, anon_14.trade_date, anon_14.exec_id, anon_14.action, anon_14.ref_exec_id,
    anon_14.root_trade_date, anon_14.root_exec_id, anon_14.account_id, anon_14.security_id, anon_14.side, anon_14.quantity, anon_14.price, anon_14.currency,
    anon_14.capacity, anon_14.trade_time, anon_14.sending_time, anon_14.stated_settlement_date, anon_14.stated_commission, anon_14.stated_tax, anon_14.cross_reference,
    anon_14.street_reference, anon_14.status, anon_14.reason, anon_14.live, anon_14.known_date
  FROM anon_14
  WHERE EXISTS (
    SELECT 1 AS anon_15
    FROM suspect_execution
    WHERE anon_14.sender = suspect_execution.sender AND anon_14.chain = suspect_execution.chain AND anon_14.trade_date = suspect_execution.trade_date AND anon_14.exec_id = suspect_execution.exec_id
  )
),
anon_12 AS (
  SELECT anon_13.sender, anon_13.chain, anon_13.trade_date, anon_13.exec_id, CAST(coalesce(CAST(anon_13.action AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_13.ref_exec_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_13.account_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_13.security_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_13.side AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_13.quantity, 'FM999999999990.000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_13.price, 'FM9999999990.00000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_13.currency AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' AS before_content
  FROM anon_13
),
anon_16 AS (
  SELECT previous_open_reference.sender, previous_open_reference.chain, previous_open_reference.trade_date, previous_open_reference.exec_id, CAST(coalesce(CAST(previous_open_reference.action AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(previous_open_reference.ref_exec_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(previous_open_reference.account_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(previous_open_reference.security_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(previous_open_reference.side AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(previous_open_reference.quantity, 'FM999999999990.000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(previous_open_reference.price, 'FM9999999990.00000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(previous_open_reference.currency AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' AS before_content
  FROM previous_open_reference
),
anon_11 AS (
  SELECT anon_12.sender, anon_12.chain, anon_12.trade_date, anon_12.exec_id, anon_12.before_content
  FROM anon_12
  UNION ALL
  SELECT anon_16.sender, anon_16.chain, anon_16.trade_date, anon_16.exec_id, anon_16.before_content
  FROM anon_16
),
anon_7 AS (
  SELECT anon_11.sender, anon_11.chain, anon_11.trade_date, anon_11.exec_id, min(anon_11.before_content) AS earlier_content
  FROM anon_11
  GROUP BY anon_11.sender, anon_11.chain, anon_11.trade_date, anon_11.exec_id
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.file_name, anon_6.sender, anon_6.chain, anon_6.trade_date, anon_6.exec_id, anon_6.action, anon_6.ref_exec_id,
    anon_6.cross_reference, anon_6.order_time, anon_6.content, anon_6.terms, anon_6.rank, anon_6.first_content, anon_7.earlier_content
  FROM anon_6
  LEFT OUTER JOIN anon_7 ON anon_6.sender = anon_7.sender AND anon_6.chain = anon_7.chain AND anon_6.trade_date = anon_7.trade_date AND anon_6.exec_id = anon_7.exec_id
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.file_name, anon_5.sender, anon_5.chain, anon_5.trade_date, anon_5.exec_id, anon_5.action, anon_5.ref_exec_id,
    anon_5.cross_reference, anon_5.order_time, anon_5.content, anon_5.terms, anon_5.rank, anon_5.first_content, anon_5.earlier_content
  FROM anon_5
  WHERE anon_5.rank > 1 OR anon_5.earlier_content IS NOT NULL
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.exec_id, CASE WHEN (anon_4.content = coalesce(anon_4.earlier_content, anon_4.first_content)) THEN 'duplicate'
    ELSE 'rejected' END AS repeat_status, CASE WHEN (anon_4.content = coalesce(anon_4.earlier_content, anon_4.first_content)) THEN 'DUPLICATE' ELSE 'CONFLICTING_CONTENT' END AS repeat_reason
  FROM anon_4
),
anon_24 AS (
  SELECT suspect_execution.file_id, suspect_execution.line_number, suspect_execution.file_name, suspect_execution.sender, suspect_execution.chain, suspect_execution.trade_date,
    suspect_execution.exec_id, suspect_execution.action, suspect_execution.ref_exec_id, suspect_execution.cross_reference, suspect_execution.order_time,
    suspect_execution.content, suspect_execution.terms
  FROM suspect_execution
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_25
    FROM anon_3
    WHERE suspect_execution.file_id = anon_3.file_id AND suspect_execution.line_number = anon_3.line_number AND suspect_execution.exec_id = anon_3.exec_id
  ))
),
anon_22 AS (
  SELECT anon_24.file_id, anon_24.line_number, anon_24.file_name, anon_24.sender, anon_24.chain, anon_24.trade_date, anon_24.exec_id, anon_24.action, anon_24.ref_exec_id,
    anon_24.cross_reference, anon_24.order_time, anon_24.content, anon_24.terms
  FROM anon_24
  WHERE anon_24.cross_reference IS NOT NULL
),
anon_26 AS (
  SELECT anon_24.file_id, anon_24.line_number, anon_24.file_name, anon_24.sender, anon_24.chain, anon_24.trade_date, anon_24.exec_id, anon_24.action, anon_24.ref_exec_id,
    anon_24.cross_reference, anon_24.order_time, anon_24.content, anon_24.terms
  FROM anon_24
  WHERE anon_24.cross_reference IS NULL
),
anon_23 AS (
  SELECT anon_26.trade_date, anon_26.exec_id AS other_id, anon_26.terms AS other_terms
  FROM anon_26
),
anon_21 AS (
  SELECT anon_22.file_id, anon_22.line_number, anon_22.file_name, anon_22.sender, anon_22.chain, anon_22.trade_date, anon_22.exec_id, anon_22.action, anon_22.ref_exec_id,
    anon_22.cross_reference, anon_22.order_time, anon_22.content, anon_22.terms, anon_23.other_id, anon_23.other_terms
  FROM anon_22
  JOIN anon_23 ON anon_22.trade_date = anon_23.trade_date AND anon_22.cross_reference = anon_23.other_id
),
anon_20 AS (
  SELECT anon_21.file_id, anon_21.line_number, anon_21.exec_id, CASE WHEN (anon_21.terms = anon_21.other_terms) THEN 1 ELSE 0 END AS agree
  FROM anon_21
),
anon_30 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.sender, anon_14.chain, anon_14.trade_date, anon_14.exec_id, anon_14.action, anon_14.ref_exec_id,
    anon_14.root_trade_date, anon_14.root_exec_id, anon_14.account_id, anon_14.security_id, anon_14.side, anon_14.quantity, anon_14.price, anon_14.currency,
    anon_14.capacity, anon_14.trade_time, anon_14.sending_time, anon_14.stated_settlement_date, anon_14.stated_commission, anon_14.stated_tax, anon_14.cross_reference,
    anon_14.street_reference, anon_14.status, anon_14.reason, anon_14.live, anon_14.known_date
  FROM anon_14
  WHERE EXISTS (
    SELECT 1 AS anon_31
    FROM anon_24
    WHERE anon_14.trade_date = anon_24.trade_date
  )
),
anon_29 AS (
  SELECT anon_30.trade_date, anon_30.exec_id AS other_id, CAST(coalesce(CAST(anon_30.account_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_30.security_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_30.side AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_30.quantity, 'FM999999999990.000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_30.price, 'FM9999999990.00000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_30.currency AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' AS other_terms
  FROM anon_30
),
anon_28 AS (
  SELECT anon_22.file_id, anon_22.line_number, anon_22.file_name, anon_22.sender, anon_22.chain, anon_22.trade_date, anon_22.exec_id, anon_22.action, anon_22.ref_exec_id,
    anon_22.cross_reference, anon_22.order_time, anon_22.content, anon_22.terms, anon_29.other_id, anon_29.other_terms
  FROM anon_22
  JOIN anon_29 ON anon_22.trade_date = anon_29.trade_date AND anon_22.cross_reference = anon_29.other_id
),
anon_27 AS (
  SELECT anon_28.file_id, anon_28.line_number, anon_28.exec_id, CASE WHEN (anon_28.terms = anon_28.other_terms) THEN 1 ELSE 0 END AS agree
  FROM anon_28
),
anon_35 AS (
  SELECT anon_30.file_id, anon_30.line_number, anon_30.sender, anon_30.chain, anon_30.trade_date, anon_30.exec_id, anon_30.action, anon_30.ref_exec_id,
    anon_30.root_trade_date, anon_30.root_exec_id, anon_30.account_id, anon_30.security_id, anon_30.side, anon_30.quantity, anon_30.price, anon_30.currency,
    anon_30.capacity, anon_30.trade_time, anon_30.sending_time, anon_30.stated_settlement_date, anon_30.stated_commission, anon_30.stated_tax, anon_30.cross_reference,
    anon_30.street_reference, anon_30.status, anon_30.reason, anon_30.live, anon_30.known_date
  FROM anon_30
  WHERE anon_30.cross_reference IS NOT NULL
),
anon_34 AS (
  SELECT anon_35.trade_date, anon_35.cross_reference AS other_id, CAST(coalesce(CAST(anon_35.account_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_35.security_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_35.side AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_35.quantity, 'FM999999999990.000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_35.price, 'FM9999999990.00000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_35.currency AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' AS other_terms
  FROM anon_35
),
anon_33 AS (
  SELECT anon_26.file_id, anon_26.line_number, anon_26.file_name, anon_26.sender, anon_26.chain, anon_26.trade_date, anon_26.exec_id, anon_26.action, anon_26.ref_exec_id,
    anon_26.cross_reference, anon_26.order_time, anon_26.content, anon_26.terms, anon_34.other_id, anon_34.other_terms
  FROM anon_26
  JOIN anon_34 ON anon_26.trade_date = anon_34.trade_date AND anon_26.exec_id = anon_34.other_id
),
anon_32 AS (
  SELECT anon_33.file_id, anon_33.line_number, anon_33.exec_id, CASE WHEN (anon_33.terms = anon_33.other_terms) THEN 1 ELSE 0 END AS agree
  FROM anon_33
),
anon_19 AS (
  SELECT anon_20.file_id, anon_20.line_number, anon_20.exec_id, anon_20.agree
  FROM anon_20
  UNION ALL
  SELECT anon_27.file_id, anon_27.line_number, anon_27.exec_id, anon_27.agree
  FROM anon_27
  UNION ALL
  SELECT anon_32.file_id, anon_32.line_number, anon_32.exec_id, anon_32.agree
  FROM anon_32
),
anon_18 AS (
  SELECT anon_19.file_id, anon_19.line_number, anon_19.exec_id, max(anon_19.agree) AS agree
  FROM anon_19
  GROUP BY anon_19.file_id, anon_19.line_number, anon_19.exec_id
),
anon_17 AS (
  SELECT anon_18.file_id, anon_18.line_number, anon_18.exec_id, CASE WHEN (anon_18.agree = 1) THEN 'duplicate' ELSE 'rejected' END AS repeat_status, CASE
    WHEN (anon_18.agree = 1) THEN 'SAME_TRADE_OTHER_FORMAT' ELSE 'CONFLICTING_CONTENT' END AS repeat_reason
  FROM anon_18
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.exec_id, anon_3.repeat_status, anon_3.repeat_reason
  FROM anon_3
  UNION ALL
  SELECT anon_17.file_id, anon_17.line_number, anon_17.exec_id, anon_17.repeat_status, anon_17.repeat_reason
  FROM anon_17
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number, anon_2.exec_id, anon_2.repeat_status, anon_2.repeat_reason
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.exec_id, anon_1.repeat_status, anon_1.repeat_reason
FROM anon_1
