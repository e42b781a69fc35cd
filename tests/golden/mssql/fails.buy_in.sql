WITH
anon_24 AS (
  SELECT open_fail.fail_id, open_fail.venue, open_fail.clearing_path, open_fail.direction, open_fail.security_id, open_fail.currency, open_fail.quantity,
    open_fail.value, open_fail.origin_date, open_fail.age_settlement_days, open_fail.cause, open_fail.status_reason, open_fail.close_out_kind, open_fail.close_out_date,
    open_fail.close_out_state, open_fail.calendar_key, open_fail.clearing_house
  FROM open_fail
  WHERE open_fail.direction = 'RECEIVE'
),
anon_22 AS (
  SELECT anon_24.fail_id, anon_24.venue, anon_24.clearing_path, anon_24.security_id, anon_24.origin_date, anon_24.calendar_key, anon_24.quantity
  FROM anon_24
),
anon_25 AS (
  SELECT buy_in_rule.venue, buy_in_rule.clearing_path, buy_in_rule.valid_from, buy_in_rule.valid_to, buy_in_rule.earliest_days, buy_in_rule.notice_days,
    buy_in_rule.notice_by, buy_in_rule.execute_from, buy_in_rule.executed_by, buy_in_rule.source, buy_in_rule.evidence, buy_in_rule.origin
  FROM buy_in_rule
  WHERE buy_in_rule.valid_from <= CAST('2026-11-10' AS DATE) AND buy_in_rule.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_23 AS (
  SELECT anon_25.venue, anon_25.clearing_path, anon_25.earliest_days, anon_25.notice_days, anon_25.notice_by, anon_25.execute_from, anon_25.source, anon_25.evidence
  FROM anon_25
),
anon_20 AS (
  SELECT anon_22.fail_id, anon_22.venue, anon_22.clearing_path, anon_22.security_id, anon_22.origin_date, anon_22.calendar_key, anon_22.quantity, anon_23.earliest_days,
    anon_23.notice_days, anon_23.notice_by, anon_23.execute_from, anon_23.source, anon_23.evidence
  FROM anon_22
  JOIN anon_23 ON anon_22.venue = anon_23.venue AND anon_22.clearing_path = anon_23.clearing_path
),
anon_21 AS (
  SELECT previous_buy_in.fail_id, previous_buy_in.notified_on AS was_on, previous_buy_in.notified_quantity AS was, previous_buy_in.executed_quantity AS bought
  FROM previous_buy_in
),
anon_18 AS (
  SELECT anon_20.fail_id, anon_20.venue, anon_20.clearing_path, anon_20.security_id, anon_20.origin_date, anon_20.calendar_key, anon_20.quantity, anon_20.earliest_days,
    anon_20.notice_days, anon_20.notice_by, anon_20.execute_from, anon_20.source, anon_20.evidence, anon_21.was_on, anon_21.was, anon_21.bought
  FROM anon_20
  LEFT OUTER JOIN anon_21 ON anon_20.fail_id = anon_21.fail_id
),
anon_28 AS (
  SELECT close_out_event.file_id, close_out_event.line_number, close_out_event.sender, close_out_event.event_id, close_out_event.event_kind, close_out_event.fail_id,
    close_out_event.quantity, close_out_event.event_date, close_out_event.before_open, close_out_event.settles_on, close_out_event.status, close_out_event.reason,
    close_out_event.known_date
  FROM close_out_event
  WHERE close_out_event.status = 'accepted' AND close_out_event.event_kind IN ('BUY_IN_NOTICE', 'BUY_IN_EXECUTED', 'BUY_IN_WITHDRAWN')
),
anon_27 AS (
  SELECT anon_28.file_id, anon_28.line_number, anon_28.sender, anon_28.event_id, anon_28.event_kind, anon_28.fail_id, anon_28.quantity, anon_28.event_date,
    anon_28.before_open, anon_28.settles_on, anon_28.status, anon_28.reason, anon_28.known_date, CAST(anon_28.quantity AS DECIMAL(38, 6)) AS size
  FROM anon_28
),
anon_26 AS (
  SELECT anon_27.file_id, anon_27.line_number, anon_27.sender, anon_27.event_id, anon_27.event_kind, anon_27.fail_id, anon_27.quantity, anon_27.event_date,
    anon_27.before_open, anon_27.settles_on, anon_27.status, anon_27.reason, anon_27.known_date, anon_27.size, CASE WHEN (anon_27.event_kind = 'BUY_IN_NOTICE') THEN anon_27.size
    ELSE CAST(0 AS DECIMAL(38, 6)) END AS notice, CASE WHEN (anon_27.event_kind = 'BUY_IN_WITHDRAWN') THEN anon_27.size ELSE CAST(0 AS DECIMAL(38, 6)) END AS withdrawal,
    CASE WHEN (anon_27.event_kind = 'BUY_IN_EXECUTED') THEN anon_27.size ELSE CAST(0 AS DECIMAL(38, 6)) END AS execution, CASE WHEN (anon_27.event_kind = 'BUY_IN_NOTICE') THEN anon_27.event_date
    ELSE CAST(NULL AS DATE) END AS notice_date
  FROM anon_27
),
anon_19 AS (
  SELECT anon_26.fail_id, CAST(coalesce(SUM(anon_26.notice), 0) AS DECIMAL(38, 6)) AS noticed, CAST(coalesce(SUM(anon_26.withdrawal), 0) AS DECIMAL(38, 6)) AS withdrawn,
    CAST(coalesce(SUM(anon_26.execution), 0) AS DECIMAL(38, 6)) AS executed, max(anon_26.notice_date) AS noticed_on
  FROM anon_26
  GROUP BY anon_26.fail_id
),
anon_17 AS (
  SELECT anon_18.fail_id, anon_18.venue, anon_18.clearing_path, anon_18.security_id, anon_18.origin_date, anon_18.calendar_key, anon_18.quantity, anon_18.earliest_days,
    anon_18.notice_days, anon_18.notice_by, anon_18.execute_from, anon_18.source, anon_18.evidence, anon_18.was_on, anon_18.was, anon_18.bought, anon_19.noticed,
    anon_19.withdrawn, anon_19.executed, anon_19.noticed_on
  FROM anon_18
  LEFT OUTER JOIN anon_19 ON anon_18.fail_id = anon_19.fail_id
),
anon_16 AS (
  SELECT anon_17.fail_id, anon_17.venue, anon_17.clearing_path, anon_17.security_id, anon_17.origin_date, anon_17.calendar_key, anon_17.quantity, anon_17.earliest_days,
    anon_17.notice_days, anon_17.notice_by, anon_17.execute_from, anon_17.source, anon_17.evidence, anon_17.was_on, anon_17.was, anon_17.bought, anon_17.noticed,
    anon_17.withdrawn, anon_17.executed, anon_17.noticed_on, CAST((coalesce(anon_17.was, CAST(0 AS DECIMAL(38, 6))) + coalesce(anon_17.noticed, CAST(0 AS DECIMAL(38, 6)))) - coalesce(anon_17.withdrawn, CAST(0 AS DECIMAL(38, 6))) AS DECIMAL(38, 6)) AS notified_quantity,
    CAST(coalesce(anon_17.bought, CAST(0 AS DECIMAL(38, 6))) + coalesce(anon_17.executed, CAST(0 AS DECIMAL(38, 6))) AS DECIMAL(38, 6)) AS executed_quantity,
    coalesce(anon_17.noticed_on, anon_17.was_on) AS last_notice
  FROM anon_17
),
anon_14 AS (
  SELECT anon_16.fail_id, anon_16.venue, anon_16.clearing_path, anon_16.security_id, anon_16.origin_date, anon_16.calendar_key, anon_16.quantity, anon_16.earliest_days,
    anon_16.notice_days, anon_16.notice_by, anon_16.execute_from, anon_16.source, anon_16.evidence, anon_16.was_on, anon_16.was, anon_16.bought, anon_16.noticed,
    anon_16.withdrawn, anon_16.executed, anon_16.noticed_on, anon_16.notified_quantity, anon_16.executed_quantity, anon_16.last_notice, CASE WHEN (anon_16.notified_quantity > 0) THEN anon_16.last_notice
    ELSE CAST(NULL AS DATE) END AS notified_on
  FROM anon_16
),
anon_29 AS (
  SELECT calendar_day.calendar_key, calendar_day.day AS start_day, calendar_day.settlement_ordinal AS start_ordinal
  FROM calendar_day
),
anon_15 AS (
  SELECT anon_29.calendar_key, anon_29.start_day, anon_29.start_ordinal AS origin_ordinal
  FROM anon_29
),
anon_13 AS (
  SELECT anon_14.fail_id, anon_14.venue, anon_14.clearing_path, anon_14.security_id, anon_14.origin_date, anon_14.calendar_key, anon_14.quantity, anon_14.earliest_days,
    anon_14.notice_days, anon_14.notice_by, anon_14.execute_from, anon_14.source, anon_14.evidence, anon_14.was_on, anon_14.was, anon_14.bought, anon_14.noticed,
    anon_14.withdrawn, anon_14.executed, anon_14.noticed_on, anon_14.notified_quantity, anon_14.executed_quantity, anon_14.last_notice, anon_14.notified_on,
    anon_15.start_day, anon_15.origin_ordinal
  FROM anon_14
  JOIN anon_15 ON anon_14.calendar_key = anon_15.calendar_key AND anon_14.origin_date = anon_15.start_day
),
anon_12 AS (
  SELECT anon_13.fail_id, anon_13.venue, anon_13.clearing_path, anon_13.security_id, anon_13.origin_date, anon_13.calendar_key, anon_13.quantity, anon_13.earliest_days,
    anon_13.notice_days, anon_13.notice_by, anon_13.execute_from, anon_13.source, anon_13.evidence, anon_13.was_on, anon_13.was, anon_13.bought, anon_13.noticed,
    anon_13.withdrawn, anon_13.executed, anon_13.noticed_on, anon_13.notified_quantity, anon_13.executed_quantity, anon_13.last_notice, anon_13.notified_on,
    anon_13.start_day, anon_13.origin_ordinal, anon_13.origin_ordinal + anon_13.earliest_days AS end_ordinal
  FROM anon_13
),
anon_30 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.is_settlement_day = 1
),
anon_6 AS (
  SELECT anon_30.calendar_key, anon_30.settlement_ordinal AS end_ordinal, anon_30.day AS end_day
  FROM anon_30
),
anon_11 AS (
  SELECT anon_12.fail_id, anon_12.venue, anon_12.clearing_path, anon_12.security_id, anon_12.origin_date, anon_12.calendar_key, anon_12.quantity, anon_12.earliest_days,
    anon_12.notice_days, anon_12.notice_by, anon_12.execute_from, anon_12.source, anon_12.evidence, anon_12.was_on, anon_12.was, anon_12.bought, anon_12.noticed,
    anon_12.withdrawn, anon_12.executed, anon_12.noticed_on, anon_12.notified_quantity, anon_12.executed_quantity, anon_12.last_notice, anon_12.notified_on,
    anon_12.start_day, anon_12.origin_ordinal, anon_12.end_ordinal, anon_6.end_day
  FROM anon_12
  LEFT OUTER JOIN anon_6 ON anon_12.calendar_key = anon_6.calendar_key AND anon_12.end_ordinal = anon_6.end_ordinal
),
anon_10 AS (
  SELECT anon_11.fail_id, anon_11.venue, anon_11.clearing_path, anon_11.security_id, anon_11.origin_date, anon_11.calendar_key, anon_11.quantity, anon_11.earliest_days,
    anon_11.notice_days, anon_11.notice_by, anon_11.execute_from, anon_11.source, anon_11.evidence, anon_11.was_on, anon_11.was, anon_11.bought, anon_11.noticed,
    anon_11.withdrawn, anon_11.executed, anon_11.noticed_on, anon_11.notified_quantity, anon_11.executed_quantity, anon_11.last_notice, anon_11.notified_on,
    anon_11.start_day, anon_11.origin_ordinal, anon_11.end_ordinal, anon_11.end_day, anon_11.end_day AS earliest_on
  FROM anon_11
),
anon_8 AS (
  SELECT anon_10.fail_id, anon_10.venue, anon_10.clearing_path, anon_10.security_id, anon_10.origin_date, anon_10.calendar_key, anon_10.quantity, anon_10.earliest_days,
    anon_10.notice_days, anon_10.notice_by, anon_10.execute_from, anon_10.source, anon_10.evidence, anon_10.was_on, anon_10.was, anon_10.bought, anon_10.noticed,
    anon_10.withdrawn, anon_10.executed, anon_10.noticed_on, anon_10.notified_quantity, anon_10.executed_quantity, anon_10.last_notice, anon_10.notified_on,
    anon_10.earliest_on
  FROM anon_10
),
anon_9 AS (
  SELECT anon_29.calendar_key, anon_29.start_day, anon_29.start_ordinal AS notice_ordinal
  FROM anon_29
),
anon_7 AS (
  SELECT anon_8.fail_id, anon_8.venue, anon_8.clearing_path, anon_8.security_id, anon_8.origin_date, anon_8.calendar_key, anon_8.quantity, anon_8.earliest_days,
    anon_8.notice_days, anon_8.notice_by, anon_8.execute_from, anon_8.source, anon_8.evidence, anon_8.was_on, anon_8.was, anon_8.bought, anon_8.noticed,
    anon_8.withdrawn, anon_8.executed, anon_8.noticed_on, anon_8.notified_quantity, anon_8.executed_quantity, anon_8.last_notice, anon_8.notified_on, anon_8.earliest_on,
    anon_9.start_day, anon_9.notice_ordinal
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.calendar_key = anon_9.calendar_key AND anon_8.notified_on = anon_9.start_day
),
anon_5 AS (
  SELECT anon_7.fail_id, anon_7.venue, anon_7.clearing_path, anon_7.security_id, anon_7.origin_date, anon_7.calendar_key, anon_7.quantity, anon_7.earliest_days,
    anon_7.notice_days, anon_7.notice_by, anon_7.execute_from, anon_7.source, anon_7.evidence, anon_7.was_on, anon_7.was, anon_7.bought, anon_7.noticed,
    anon_7.withdrawn, anon_7.executed, anon_7.noticed_on, anon_7.notified_quantity, anon_7.executed_quantity, anon_7.last_notice, anon_7.notified_on, anon_7.earliest_on,
    anon_7.start_day, anon_7.notice_ordinal, anon_7.notice_ordinal + anon_7.notice_days AS end_ordinal
  FROM anon_7
),
anon_4 AS (
  SELECT anon_5.fail_id, anon_5.venue, anon_5.clearing_path, anon_5.security_id, anon_5.origin_date, anon_5.calendar_key, anon_5.quantity, anon_5.earliest_days,
    anon_5.notice_days, anon_5.notice_by, anon_5.execute_from, anon_5.source, anon_5.evidence, anon_5.was_on, anon_5.was, anon_5.bought, anon_5.noticed,
    anon_5.withdrawn, anon_5.executed, anon_5.noticed_on, anon_5.notified_quantity, anon_5.executed_quantity, anon_5.last_notice, anon_5.notified_on, anon_5.earliest_on,
    anon_5.start_day, anon_5.notice_ordinal, anon_5.end_ordinal, anon_6.end_day
  FROM anon_5
  LEFT OUTER JOIN anon_6 ON anon_5.calendar_key = anon_6.calendar_key AND anon_5.end_ordinal = anon_6.end_ordinal
),
anon_3 AS (
  SELECT anon_4.fail_id, anon_4.venue, anon_4.clearing_path, anon_4.security_id, anon_4.origin_date, anon_4.calendar_key, anon_4.quantity, anon_4.earliest_days,
    anon_4.notice_days, anon_4.notice_by, anon_4.execute_from, anon_4.source, anon_4.evidence, anon_4.was_on, anon_4.was, anon_4.bought, anon_4.noticed,
    anon_4.withdrawn, anon_4.executed, anon_4.noticed_on, anon_4.notified_quantity, anon_4.executed_quantity, anon_4.last_notice, anon_4.notified_on, anon_4.earliest_on,
    anon_4.start_day, anon_4.notice_ordinal, anon_4.end_ordinal, anon_4.end_day, CASE WHEN (anon_4.end_day < anon_4.earliest_on) THEN anon_4.earliest_on
    ELSE anon_4.end_day END AS execute_on
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.fail_id, anon_3.venue, anon_3.clearing_path, anon_3.security_id, anon_3.origin_date, anon_3.calendar_key, anon_3.quantity, anon_3.earliest_days,
    anon_3.notice_days, anon_3.notice_by, anon_3.execute_from, anon_3.source, anon_3.evidence, anon_3.was_on, anon_3.was, anon_3.bought, anon_3.noticed,
    anon_3.withdrawn, anon_3.executed, anon_3.noticed_on, anon_3.notified_quantity, anon_3.executed_quantity, anon_3.last_notice, anon_3.notified_on, anon_3.earliest_on,
    anon_3.start_day, anon_3.notice_ordinal, anon_3.end_ordinal, anon_3.end_day, anon_3.execute_on, CASE WHEN (anon_3.executed_quantity >= anon_3.quantity) THEN 'EXECUTED'
    WHEN (anon_3.execute_on <= CAST('2026-11-10' AS DATE)) THEN 'EXECUTABLE' WHEN (anon_3.notified_on IS NOT NULL) THEN 'NOTICED' WHEN (anon_3.earliest_on <= CAST('2026-11-10' AS DATE)) THEN 'POSSIBLE'
    ELSE 'WAITING' END AS state
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.fail_id, anon_2.venue, anon_2.clearing_path, anon_2.security_id, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_2.origin_date AS DATE) AS origin_date,
    CAST(anon_2.earliest_on AS DATE) AS earliest_on, CAST(anon_2.notified_on AS DATE) AS notified_on, CAST(anon_2.notified_quantity AS DECIMAL(38, 6)) AS notified_quantity,
    CAST(anon_2.execute_on AS DATE) AS execute_on, anon_2.notice_by, anon_2.execute_from, CAST(anon_2.executed_quantity AS DECIMAL(38, 6)) AS executed_quantity,
    anon_2.state, anon_2.source, anon_2.evidence
  FROM anon_2
)
SELECT anon_1.fail_id, anon_1.venue, anon_1.clearing_path, anon_1.security_id, anon_1.quantity, anon_1.origin_date, anon_1.earliest_on, anon_1.notified_on,
  anon_1.notified_quantity, anon_1.execute_on, anon_1.notice_by, anon_1.execute_from, anon_1.executed_quantity, anon_1.state, anon_1.source, anon_1.evidence
FROM anon_1
