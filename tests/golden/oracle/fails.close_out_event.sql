WITH
anon_15 AS (
  SELECT close_out_message.file_id, close_out_message.line_number, close_out_message.byte_offset, close_out_message.byte_length, close_out_message.reason,
    close_out_message.detail, close_out_message.raw_text, close_out_message.sender, close_out_message.event_id, close_out_message.event_kind, close_out_message.fail_reference,
    close_out_message.quantity, close_out_message.event_date, close_out_message.before_open, close_out_message.settles_on, close_out_message.net_long
  FROM close_out_message
  WHERE close_out_message.reason IS NULL
),
anon_16 AS (
  SELECT received_file.file_id, received_file.file_name
  FROM received_file
),
anon_14 AS (
  SELECT anon_15.file_id, anon_15.line_number, anon_15.byte_offset, anon_15.byte_length, anon_15.reason, anon_15.detail, anon_15.raw_text, anon_15.sender,
    anon_15.event_id, anon_15.event_kind, anon_15.fail_reference, anon_15.quantity, anon_15.event_date, anon_15.before_open, anon_15.settles_on, anon_15.net_long,
    anon_16.file_name
  FROM anon_15
  JOIN anon_16 ON anon_15.file_id = anon_16.file_id
),
anon_12 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.byte_offset, anon_14.byte_length, anon_14.reason, anon_14.detail, anon_14.raw_text, anon_14.sender,
    anon_14.event_id, anon_14.event_kind, anon_14.fail_reference, anon_14.quantity, anon_14.event_date, anon_14.settles_on, anon_14.net_long, anon_14.file_name,
    coalesce(anon_14.before_open, 'N') AS before_open, anon_14.fail_reference AS fail_id
  FROM anon_14
),
anon_18 AS (
  SELECT open_fail.fail_id, open_fail.direction
  FROM open_fail
),
anon_19 AS (
  SELECT previous_fail.fail_id, previous_fail.direction
  FROM previous_fail
),
anon_20 AS (
  SELECT previous_close_out.fail_id, 'DELIVER' AS direction
  FROM previous_close_out
),
anon_17 AS (
  SELECT anon_18.fail_id, anon_18.direction
  FROM anon_18
  UNION ALL
  SELECT anon_19.fail_id, anon_19.direction
  FROM anon_19
  UNION ALL
  SELECT anon_20.fail_id, anon_20.direction
  FROM anon_20
),
anon_13 AS (
  SELECT DISTINCT anon_17.fail_id, anon_17.direction
  FROM anon_17
),
anon_11 AS (
  SELECT anon_12.file_id, anon_12.line_number, anon_12.byte_offset, anon_12.byte_length, anon_12.reason, anon_12.detail, anon_12.raw_text, anon_12.sender,
    anon_12.event_id, anon_12.event_kind, anon_12.fail_reference, anon_12.quantity, anon_12.event_date, anon_12.settles_on, anon_12.net_long, anon_12.file_name,
    anon_12.before_open, anon_12.fail_id, anon_13.direction
  FROM anon_12
  LEFT OUTER JOIN anon_13 ON anon_12.fail_id = anon_13.fail_id
),
anon_9 AS (
  SELECT anon_11.file_id, anon_11.line_number, anon_11.byte_offset, anon_11.byte_length, anon_11.reason, anon_11.detail, anon_11.raw_text, anon_11.sender,
    anon_11.event_id, anon_11.event_kind, anon_11.fail_reference, anon_11.quantity, anon_11.event_date, anon_11.settles_on, anon_11.net_long, anon_11.file_name,
    anon_11.before_open, anon_11.fail_id, anon_11.direction, CASE WHEN (anon_11.event_date > DATE '2026-11-10') THEN 'FUTURE_EVENT_DATE' WHEN (anon_11.direction IS NULL) THEN 'UNKNOWN_FAIL'
    WHEN (anon_11.event_kind IN ('PURCHASE', 'BORROW', 'PRE_FAIL_CREDIT') AND anon_11.direction != 'DELIVER') THEN 'WRONG_SIDE' WHEN ((anon_11.event_kind NOT IN ('PURCHASE', 'BORROW', 'PRE_FAIL_CREDIT'))
    AND anon_11.direction != 'RECEIVE') THEN 'WRONG_SIDE' WHEN (anon_11.event_kind = 'PURCHASE' AND anon_11.settles_on IS NULL) THEN 'NO_SETTLEMENT_DATE'
    WHEN (anon_11.event_kind = 'PRE_FAIL_CREDIT' AND coalesce(anon_11.net_long, 'N') != 'Y') THEN 'NOT_NET_LONG' ELSE NULL END AS lookup_reason, CAST(coalesce(CAST(anon_11.event_kind AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_11.fail_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_11.quantity, 'FM999999999990.000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_11.event_date, 'YYYY-MM-DD'), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_11.before_open AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_11.settles_on, 'YYYY-MM-DD'), '~') AS VARCHAR2(4000)) || '|' AS content
  FROM anon_11
),
anon_22 AS (
  SELECT anon_9.file_id, anon_9.line_number, anon_9.byte_offset, anon_9.byte_length, anon_9.reason, anon_9.detail, anon_9.raw_text, anon_9.sender, anon_9.event_id,
    anon_9.event_kind, anon_9.fail_reference, anon_9.quantity, anon_9.event_date, anon_9.settles_on, anon_9.net_long, anon_9.file_name, anon_9.before_open,
    anon_9.fail_id, anon_9.direction, anon_9.lookup_reason, anon_9.content
  FROM anon_9
  WHERE anon_9.lookup_reason IS NULL
),
anon_21 AS (
  SELECT anon_22.file_id, anon_22.line_number, anon_22.byte_offset, anon_22.byte_length, anon_22.reason, anon_22.detail, anon_22.raw_text, anon_22.sender,
    anon_22.event_id, anon_22.event_kind, anon_22.fail_reference, anon_22.quantity, anon_22.event_date, anon_22.settles_on, anon_22.net_long, anon_22.file_name,
    anon_22.before_open, anon_22.fail_id, anon_22.direction, anon_22.lookup_reason, anon_22.content, CAST(row_number() OVER (PARTITION BY anon_22.sender, anon_22.event_id ORDER BY anon_22.file_name, anon_22.line_number, anon_22.file_id) AS NUMBER(19)) AS rank
  FROM anon_22
),
anon_10 AS (
  SELECT anon_21.file_id, anon_21.line_number, anon_21.rank
  FROM anon_21
),
anon_7 AS (
  SELECT anon_9.file_id, anon_9.line_number, anon_9.byte_offset, anon_9.byte_length, anon_9.reason, anon_9.detail, anon_9.raw_text, anon_9.sender, anon_9.event_id,
    anon_9.event_kind, anon_9.fail_reference, anon_9.quantity, anon_9.event_date, anon_9.settles_on, anon_9.net_long, anon_9.file_name, anon_9.before_open,
    anon_9.fail_id, anon_9.direction, anon_9.lookup_reason, anon_9.content, anon_10.rank
  FROM anon_9
  LEFT OUTER JOIN anon_10 ON anon_9.file_id = anon_10.file_id AND anon_9.line_number = anon_10.line_number
),
anon_23 AS (
  SELECT anon_21.file_id, anon_21.line_number, anon_21.byte_offset, anon_21.byte_length, anon_21.reason, anon_21.detail, anon_21.raw_text, anon_21.sender,
    anon_21.event_id, anon_21.event_kind, anon_21.fail_reference, anon_21.quantity, anon_21.event_date, anon_21.settles_on, anon_21.net_long, anon_21.file_name,
    anon_21.before_open, anon_21.fail_id, anon_21.direction, anon_21.lookup_reason, anon_21.content, anon_21.rank
  FROM anon_21
  WHERE anon_21.rank = 1
),
anon_8 AS (
  SELECT anon_23.sender, anon_23.event_id, anon_23.content AS first_content
  FROM anon_23
),
anon_5 AS (
  SELECT anon_7.file_id, anon_7.line_number, anon_7.byte_offset, anon_7.byte_length, anon_7.reason, anon_7.detail, anon_7.raw_text, anon_7.sender, anon_7.event_id,
    anon_7.event_kind, anon_7.fail_reference, anon_7.quantity, anon_7.event_date, anon_7.settles_on, anon_7.net_long, anon_7.file_name, anon_7.before_open,
    anon_7.fail_id, anon_7.direction, anon_7.lookup_reason, anon_7.content, anon_7.rank, anon_8.first_content
  FROM anon_7
  LEFT OUTER JOIN anon_8 ON anon_7.sender = anon_8.sender AND anon_7.event_id = anon_8.event_id
),
anon_25 AS (
  SELECT recent_close_out_event.file_id, recent_close_out_event.line_number, recent_close_out_event.sender, recent_close_out_event.event_id, recent_close_out_event.event_kind,
    recent_close_out_event.fail_id, recent_close_out_event.quantity, recent_close_out_event.event_date, recent_close_out_event.before_open, recent_close_out_event.settles_on,
    recent_close_out_event.status, recent_close_out_event.reason, recent_close_out_event.known_date
  FROM recent_close_out_event
  WHERE recent_close_out_event.status = 'accepted'
),
anon_24 AS (
  SELECT anon_25.file_id, anon_25.line_number, anon_25.sender, anon_25.event_id, anon_25.event_kind, anon_25.fail_id, anon_25.quantity, anon_25.event_date,
    anon_25.before_open, anon_25.settles_on, anon_25.status, anon_25.reason, anon_25.known_date, CAST(coalesce(CAST(anon_25.event_kind AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_25.fail_id AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_25.quantity, 'FM999999999990.000000', 'NLS_NUMERIC_CHARACTERS=''.,'''), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_25.event_date, 'YYYY-MM-DD'), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(CAST(anon_25.before_open AS VARCHAR2(4000)), '~') AS VARCHAR2(4000)) || '|' || CAST(coalesce(TO_CHAR(anon_25.settles_on, 'YYYY-MM-DD'), '~') AS VARCHAR2(4000)) || '|' AS content
  FROM anon_25
),
anon_6 AS (
  SELECT anon_24.sender, anon_24.event_id, min(anon_24.content) AS earlier_content
  FROM anon_24
  GROUP BY anon_24.sender, anon_24.event_id
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.byte_offset, anon_5.byte_length, anon_5.reason, anon_5.detail, anon_5.raw_text, anon_5.sender, anon_5.event_id,
    anon_5.event_kind, anon_5.fail_reference, anon_5.quantity, anon_5.event_date, anon_5.settles_on, anon_5.net_long, anon_5.file_name, anon_5.before_open,
    anon_5.fail_id, anon_5.direction, anon_5.lookup_reason, anon_5.content, anon_5.rank, anon_5.first_content, anon_6.earlier_content
  FROM anon_5
  LEFT OUTER JOIN anon_6 ON anon_5.sender = anon_6.sender AND anon_5.event_id = anon_6.event_id
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.byte_offset, anon_4.byte_length, anon_4.detail, anon_4.raw_text, anon_4.sender, anon_4.event_id, anon_4.event_kind,
    anon_4.fail_reference, anon_4.quantity, anon_4.event_date, anon_4.settles_on, anon_4.net_long, anon_4.file_name, anon_4.before_open, anon_4.fail_id,
    anon_4.direction, anon_4.lookup_reason, anon_4.content, anon_4.rank, anon_4.first_content, anon_4.earlier_content, coalesce(anon_4.lookup_reason, CASE
    WHEN ((anon_4.earlier_content IS NOT NULL OR anon_4.rank > 1) AND anon_4.content = coalesce(anon_4.earlier_content, anon_4.first_content)) THEN 'DUPLICATE'
    WHEN (anon_4.earlier_content IS NOT NULL OR anon_4.rank > 1) THEN 'CONFLICTING_CONTENT' ELSE NULL END) AS reason
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.byte_offset, anon_3.byte_length, anon_3.detail, anon_3.raw_text, anon_3.sender, anon_3.event_id, anon_3.event_kind,
    anon_3.fail_reference, anon_3.quantity, anon_3.event_date, anon_3.settles_on, anon_3.net_long, anon_3.file_name, anon_3.before_open, anon_3.fail_id,
    anon_3.direction, anon_3.lookup_reason, anon_3.content, anon_3.rank, anon_3.first_content, anon_3.earlier_content, anon_3.reason, CASE WHEN (anon_3.reason IS NULL) THEN 'accepted'
    WHEN (anon_3.reason = 'DUPLICATE') THEN 'duplicate' ELSE 'rejected' END AS status, DATE '2026-11-10' AS known_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number, anon_2.sender, anon_2.event_id, anon_2.event_kind, anon_2.fail_id, CAST(anon_2.quantity AS NUMBER(18, 6)) AS quantity,
    CAST(anon_2.event_date AS DATE) AS event_date, anon_2.before_open, CAST(anon_2.settles_on AS DATE) AS settles_on, anon_2.status, anon_2.reason, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.sender, anon_1.event_id, anon_1.event_kind, anon_1.fail_id, anon_1.quantity, anon_1.event_date, anon_1.before_open,
  anon_1.settles_on, anon_1.status, anon_1.reason, anon_1.known_date
FROM anon_1
