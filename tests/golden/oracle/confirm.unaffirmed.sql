WITH
anon_16 AS (
  SELECT confirm_item.item_key, confirm_item.account_id, confirm_item.security_id, confirm_item.their_side, confirm_item.quantity, confirm_item.net_money,
    confirm_item.currency, confirm_item.trade_date, confirm_item.settlement_date, confirm_item.venue, confirm_item.account_type
  FROM confirm_item
),
anon_18 AS (
  SELECT confirmation.item_key, confirmation.file_id, confirmation.line_number, confirmation.match_status, confirmation.match_rule, confirmation.differing_fields,
    confirmation.first_difference, confirmation.account_id, confirmation.security_id, confirmation.their_side, confirmation.trade_date, confirmation.settlement_date,
    confirmation.currency, confirmation.our_quantity, confirmation.their_quantity, confirmation.our_amount, confirmation.their_amount, confirmation.agreed_amount,
    confirmation.sender, confirmation.message_reference, confirmation.affirm_state, confirmation.affirm_reason, confirmation.affirmed_at, confirmation.affirmed_date
  FROM confirmation
  WHERE confirmation.item_key != '-' AND confirmation.affirm_state != 'AFFIRMED'
),
anon_17 AS (
  SELECT anon_18.item_key, min(CASE WHEN (anon_18.affirm_state IN ('REFUSED', 'CONTRADICTORY')) THEN anon_18.affirm_state WHEN (anon_18.match_status IN ('MATCHED', 'MATCHED_WITHIN_TOLERANCE')) THEN 'AWAITING_AFFIRMATION'
    ELSE anon_18.match_status END) AS why, min(anon_18.first_difference) AS first_difference
  FROM anon_18
  GROUP BY anon_18.item_key
),
anon_14 AS (
  SELECT anon_16.item_key, anon_16.account_id, anon_16.security_id, anon_16.their_side, anon_16.quantity, anon_16.net_money, anon_16.currency, anon_16.trade_date,
    anon_16.settlement_date, anon_16.venue, anon_16.account_type, anon_17.why, anon_17.first_difference
  FROM anon_16
  JOIN anon_17 ON anon_16.item_key = anon_17.item_key
),
anon_19 AS (
  SELECT confirm_policy.calendar_key, confirm_policy.account_type, confirm_policy.valid_from, confirm_policy.valid_to, confirm_policy.venue, confirm_policy.cutoff,
    confirm_policy.match_affirms, confirm_policy.unaffirmed_cost, confirm_policy.cost_currency, confirm_policy.consequence, confirm_policy.source, confirm_policy.evidence,
    confirm_policy.origin
  FROM confirm_policy
  WHERE confirm_policy.calendar_key = 'US.NSCC'
),
anon_15 AS (
  SELECT anon_19.cutoff, anon_19.cost_currency, anon_19.consequence, anon_19.valid_from, anon_19.valid_to, anon_19.account_type AS policy_type, anon_19.venue AS policy_venue,
    anon_19.unaffirmed_cost AS cost
  FROM anon_19
),
anon_13 AS (
  SELECT anon_14.item_key, anon_14.account_id, anon_14.security_id, anon_14.their_side, anon_14.quantity, anon_14.net_money, anon_14.currency, anon_14.trade_date,
    anon_14.settlement_date, anon_14.venue, anon_14.account_type, anon_14.why, anon_14.first_difference, anon_15.cutoff, anon_15.cost_currency, anon_15.consequence,
    anon_15.valid_from, anon_15.valid_to, anon_15.policy_type, anon_15.policy_venue, anon_15.cost
  FROM anon_14
  LEFT OUTER JOIN anon_15 ON anon_14.account_type = anon_15.policy_type AND anon_14.venue = anon_15.policy_venue AND anon_14.trade_date >= anon_15.valid_from
    AND anon_14.trade_date <= anon_15.valid_to
),
anon_11 AS (
  SELECT anon_13.item_key, anon_13.account_id, anon_13.security_id, anon_13.their_side, anon_13.quantity, anon_13.net_money, anon_13.currency, anon_13.trade_date,
    anon_13.settlement_date, anon_13.venue, anon_13.why, anon_13.first_difference, anon_13.cutoff, anon_13.cost, anon_13.cost_currency, coalesce(anon_13.consequence, '-') AS consequence
  FROM anon_13
),
anon_12 AS (
  SELECT venue_cutoff.counted_from, venue_cutoff.day_offset, venue_cutoff.venue AS cutoff_venue, venue_cutoff.cutoff AS cutoff_name, venue_cutoff.local_time AS cutoff_time,
    venue_cutoff.time_zone AS cutoff_zone, venue_cutoff.valid_from AS cutoff_from, venue_cutoff.valid_to AS cutoff_to
  FROM venue_cutoff
),
anon_10 AS (
  SELECT anon_11.item_key, anon_11.account_id, anon_11.security_id, anon_11.their_side, anon_11.quantity, anon_11.net_money, anon_11.currency, anon_11.trade_date,
    anon_11.settlement_date, anon_11.venue, anon_11.why, anon_11.first_difference, anon_11.cutoff, anon_11.cost, anon_11.cost_currency, anon_11.consequence,
    anon_12.counted_from, anon_12.day_offset, anon_12.cutoff_venue, anon_12.cutoff_name, anon_12.cutoff_time, anon_12.cutoff_zone, anon_12.cutoff_from,
    anon_12.cutoff_to
  FROM anon_11
  LEFT OUTER JOIN anon_12 ON anon_11.venue = anon_12.cutoff_venue AND anon_11.cutoff = anon_12.cutoff_name AND anon_11.trade_date >= anon_12.cutoff_from
    AND anon_11.trade_date <= anon_12.cutoff_to
),
anon_8 AS (
  SELECT anon_10.item_key, anon_10.account_id, anon_10.security_id, anon_10.their_side, anon_10.quantity, anon_10.net_money, anon_10.currency, anon_10.trade_date,
    anon_10.settlement_date, anon_10.venue, anon_10.why, anon_10.first_difference, anon_10.cutoff, anon_10.cost, anon_10.cost_currency, anon_10.consequence,
    anon_10.counted_from, anon_10.day_offset, anon_10.cutoff_venue, anon_10.cutoff_name, anon_10.cutoff_time, anon_10.cutoff_zone, anon_10.cutoff_from,
    anon_10.cutoff_to, CASE WHEN (anon_10.counted_from = 'SETTLEMENT_DATE') THEN anon_10.settlement_date ELSE anon_10.trade_date END AS counted_day
  FROM anon_10
),
anon_20 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.calendar_key = 'US.NSCC'
),
anon_9 AS (
  SELECT anon_20.day AS start_day, anon_20.settlement_ordinal AS start_ordinal
  FROM anon_20
),
anon_7 AS (
  SELECT anon_8.item_key, anon_8.account_id, anon_8.security_id, anon_8.their_side, anon_8.quantity, anon_8.net_money, anon_8.currency, anon_8.trade_date,
    anon_8.settlement_date, anon_8.venue, anon_8.why, anon_8.first_difference, anon_8.cutoff, anon_8.cost, anon_8.cost_currency, anon_8.consequence, anon_8.counted_from,
    anon_8.day_offset, anon_8.cutoff_venue, anon_8.cutoff_name, anon_8.cutoff_time, anon_8.cutoff_zone, anon_8.cutoff_from, anon_8.cutoff_to, anon_8.counted_day,
    anon_9.start_day, anon_9.start_ordinal
  FROM anon_8
  LEFT OUTER JOIN anon_9 ON anon_8.counted_day = anon_9.start_day
),
anon_5 AS (
  SELECT anon_7.item_key, anon_7.account_id, anon_7.security_id, anon_7.their_side, anon_7.quantity, anon_7.net_money, anon_7.currency, anon_7.trade_date,
    anon_7.settlement_date, anon_7.venue, anon_7.why, anon_7.first_difference, anon_7.cutoff, anon_7.cost, anon_7.cost_currency, anon_7.consequence, anon_7.counted_from,
    anon_7.day_offset, anon_7.cutoff_venue, anon_7.cutoff_name, anon_7.cutoff_time, anon_7.cutoff_zone, anon_7.cutoff_from, anon_7.cutoff_to, anon_7.counted_day,
    anon_7.start_day, anon_7.start_ordinal, anon_7.start_ordinal + anon_7.day_offset AS due_ordinal
  FROM anon_7
),
anon_21 AS (
  SELECT anon_20.calendar_key, anon_20.day, anon_20.day_number, anon_20.is_trade_day, anon_20.is_settlement_day, anon_20.is_cash_day, anon_20.early_close,
    anon_20.trade_ordinal, anon_20.settlement_ordinal, anon_20.cash_ordinal, anon_20.next_settlement_day, anon_20.settlement_day_on_or_after, anon_20.previous_trade_day,
    anon_20.note, anon_20.source, anon_20.evidence, anon_20.origin
  FROM anon_20
  WHERE anon_20.is_settlement_day = 1
),
anon_6 AS (
  SELECT anon_21.day AS end_day, anon_21.settlement_ordinal AS end_ordinal
  FROM anon_21
),
anon_4 AS (
  SELECT anon_5.item_key, anon_5.account_id, anon_5.security_id, anon_5.their_side, anon_5.quantity, anon_5.net_money, anon_5.currency, anon_5.trade_date,
    anon_5.settlement_date, anon_5.venue, anon_5.why, anon_5.first_difference, anon_5.cutoff, anon_5.cost, anon_5.cost_currency, anon_5.consequence, anon_5.counted_from,
    anon_5.day_offset, anon_5.cutoff_venue, anon_5.cutoff_name, anon_5.cutoff_time, anon_5.cutoff_zone, anon_5.cutoff_from, anon_5.cutoff_to, anon_5.counted_day,
    anon_5.start_day, anon_5.start_ordinal, anon_5.due_ordinal, anon_6.end_day, anon_6.end_ordinal
  FROM anon_5
  LEFT OUTER JOIN anon_6 ON anon_5.due_ordinal = anon_6.end_ordinal
),
anon_3 AS (
  SELECT anon_4.item_key, anon_4.account_id, anon_4.security_id, anon_4.their_side, anon_4.quantity, anon_4.net_money, anon_4.currency, anon_4.trade_date,
    anon_4.settlement_date, anon_4.venue, anon_4.why, anon_4.first_difference, anon_4.cutoff, anon_4.cost, anon_4.cost_currency, anon_4.consequence, anon_4.counted_from,
    anon_4.day_offset, anon_4.cutoff_venue, anon_4.cutoff_name, anon_4.cutoff_time, anon_4.cutoff_zone, anon_4.cutoff_from, anon_4.cutoff_to, anon_4.counted_day,
    anon_4.start_day, anon_4.start_ordinal, anon_4.due_ordinal, anon_4.end_day, anon_4.end_ordinal, CASE WHEN (anon_4.cutoff_time IS NULL) THEN CAST(NULL AS DATE)
    WHEN (anon_4.day_offset = 0) THEN anon_4.counted_day ELSE anon_4.end_day END AS cutoff_date
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.item_key, anon_3.account_id, anon_3.security_id, anon_3.their_side, anon_3.quantity, anon_3.net_money, anon_3.currency, anon_3.trade_date,
    anon_3.settlement_date, anon_3.venue, anon_3.why, anon_3.first_difference, anon_3.cutoff, anon_3.cost, anon_3.cost_currency, anon_3.consequence, anon_3.counted_from,
    anon_3.day_offset, anon_3.cutoff_venue, anon_3.cutoff_name, anon_3.cutoff_time, anon_3.cutoff_zone, anon_3.cutoff_from, anon_3.cutoff_to, anon_3.counted_day,
    anon_3.start_day, anon_3.start_ordinal, anon_3.due_ordinal, anon_3.end_day, anon_3.end_ordinal, anon_3.cutoff_date, CASE WHEN (anon_3.cutoff_date IS NULL) THEN 'NO_CUTOFF'
    WHEN (anon_3.cutoff_date > DATE '2026-11-10') THEN 'DUE_LATER' WHEN (anon_3.cutoff_date = DATE '2026-11-10') THEN 'DUE_TODAY' ELSE 'MISSED' END AS cutoff_state
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.item_key, anon_2.account_id, anon_2.security_id, anon_2.their_side, CAST(anon_2.quantity AS NUMBER(18, 6)) AS quantity, CAST(anon_2.net_money AS NUMBER(18, 2)) AS net_money,
    anon_2.currency, CAST(anon_2.trade_date AS DATE) AS trade_date, CAST(anon_2.settlement_date AS DATE) AS settlement_date, anon_2.why, anon_2.first_difference,
    anon_2.venue, CAST(anon_2.cutoff_date AS DATE) AS cutoff_date, anon_2.cutoff_time, anon_2.cutoff_zone, anon_2.cutoff_state, CAST(anon_2.cost AS NUMBER(18, 2)) AS cost,
    anon_2.cost_currency, anon_2.consequence
  FROM anon_2
)
SELECT anon_1.item_key, anon_1.account_id, anon_1.security_id, anon_1.their_side, anon_1.quantity, anon_1.net_money, anon_1.currency, anon_1.trade_date,
  anon_1.settlement_date, anon_1.why, anon_1.first_difference, anon_1.venue, anon_1.cutoff_date, anon_1.cutoff_time, anon_1.cutoff_zone, anon_1.cutoff_state,
  anon_1.cost, anon_1.cost_currency, anon_1.consequence
FROM anon_1
