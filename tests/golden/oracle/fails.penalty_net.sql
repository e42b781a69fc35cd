WITH
anon_14 AS (
  SELECT penalty.instruction_id, penalty.penalty_kind, penalty.penalty_date, penalty.venue, penalty.counterparty, penalty.security_id, penalty.currency,
    penalty.quantity, penalty.price, penalty.base, penalty.penalty_rate, penalty.instrument_class, penalty.payer, penalty.amount, penalty.remark, penalty.known_date,
    CASE WHEN (penalty.penalty_date >= DATE '2026-11-01') THEN '2026-11' WHEN (penalty.penalty_date >= DATE '2026-10-01') THEN '2026-10' WHEN (penalty.penalty_date >= DATE '2026-09-01') THEN '2026-09'
    WHEN (penalty.penalty_date >= DATE '2026-08-01') THEN '2026-08' WHEN (penalty.penalty_date >= DATE '2026-07-01') THEN '2026-07' ELSE '-' END AS penalty_month,
    CASE WHEN (penalty.penalty_date >= DATE '2026-11-01') THEN DATE '2026-11-30' WHEN (penalty.penalty_date >= DATE '2026-10-01') THEN DATE '2026-10-31'
    WHEN (penalty.penalty_date >= DATE '2026-09-01') THEN DATE '2026-09-30' WHEN (penalty.penalty_date >= DATE '2026-08-01') THEN DATE '2026-08-31' WHEN (penalty.penalty_date >= DATE '2026-07-01') THEN DATE '2026-07-31'
    ELSE DATE '2026-11-10' END AS month_end, CASE WHEN (penalty.amount < 0) THEN penalty.amount ELSE CAST(0 AS NUMBER(38, 2)) END AS debit, CASE WHEN (penalty.amount > 0) THEN penalty.amount
    ELSE CAST(0 AS NUMBER(38, 2)) END AS credit, CASE WHEN (penalty.remark IS NULL) THEN 0 ELSE 1 END AS lacking
  FROM penalty
),
anon_12 AS (
  SELECT anon_14.venue, anon_14.penalty_month, anon_14.counterparty, anon_14.currency, anon_14.month_end, CAST(coalesce(sum(anon_14.debit), 0) AS NUMBER(38, 2)) AS debited,
    CAST(coalesce(sum(anon_14.credit), 0) AS NUMBER(38, 2)) AS credited, CAST(count(*) AS NUMBER(19)) AS penalties, CAST(coalesce(sum(anon_14.lacking), 0) AS NUMBER(38, 0)) AS lacking
  FROM anon_14
  GROUP BY anon_14.venue, anon_14.penalty_month, anon_14.counterparty, anon_14.currency, anon_14.month_end
),
anon_15 AS (
  SELECT venue.venue, venue.valid_from, venue.valid_to, venue.venue_kind, venue.name, venue.country, venue.place_of_settlement, venue.settles_at, venue.currencies,
    venue.calendar_key, venue.dvp_model, venue.partial_policy, venue.message_set, venue.penalty_regime, venue.security_code_kind, venue.participant_form,
    venue.account_form, venue.source, venue.evidence, venue.origin
  FROM venue
  WHERE venue.valid_from <= DATE '2026-11-10' AND venue.valid_to >= DATE '2026-11-10'
),
anon_13 AS (
  SELECT anon_15.venue, anon_15.calendar_key
  FROM anon_15
),
anon_10 AS (
  SELECT anon_12.venue, anon_12.penalty_month, anon_12.counterparty, anon_12.currency, anon_12.month_end, anon_12.debited, anon_12.credited, anon_12.penalties,
    anon_12.lacking, anon_13.calendar_key
  FROM anon_12
  JOIN anon_13 ON anon_12.venue = anon_13.venue
),
anon_16 AS (
  SELECT penalty_terms.venue, penalty_terms.valid_from, penalty_terms.valid_to, penalty_terms.cutoff_at, penalty_terms.pay_day, penalty_terms.debt_factor,
    penalty_terms.cash_day_count, penalty_terms.source, penalty_terms.evidence, penalty_terms.origin
  FROM penalty_terms
  WHERE penalty_terms.valid_from <= DATE '2026-11-10' AND penalty_terms.valid_to >= DATE '2026-11-10'
),
anon_11 AS (
  SELECT anon_16.venue, anon_16.pay_day
  FROM anon_16
),
anon_8 AS (
  SELECT anon_10.venue, anon_10.penalty_month, anon_10.counterparty, anon_10.currency, anon_10.month_end, anon_10.debited, anon_10.credited, anon_10.penalties,
    anon_10.lacking, anon_10.calendar_key, anon_11.pay_day
  FROM anon_10
  JOIN anon_11 ON anon_10.venue = anon_11.venue
),
anon_9 AS (
  SELECT calendar_day.calendar_key, calendar_day.settlement_ordinal, calendar_day.day AS month_end
  FROM calendar_day
),
anon_7 AS (
  SELECT anon_8.venue, anon_8.penalty_month, anon_8.counterparty, anon_8.currency, anon_8.month_end, anon_8.debited, anon_8.credited, anon_8.penalties,
    anon_8.lacking, anon_8.calendar_key, anon_8.pay_day, anon_9.settlement_ordinal
  FROM anon_8
  JOIN anon_9 ON anon_8.calendar_key = anon_9.calendar_key AND anon_8.month_end = anon_9.month_end
),
anon_5 AS (
  SELECT anon_7.venue, anon_7.penalty_month, anon_7.counterparty, anon_7.currency, anon_7.month_end, anon_7.debited, anon_7.credited, anon_7.penalties,
    anon_7.lacking, anon_7.calendar_key, anon_7.pay_day, anon_7.settlement_ordinal, anon_7.settlement_ordinal + anon_7.pay_day AS due_ordinal
  FROM anon_7
),
anon_17 AS (
  SELECT calendar_day.calendar_key, calendar_day.day, calendar_day.day_number, calendar_day.is_trade_day, calendar_day.is_settlement_day, calendar_day.is_cash_day,
    calendar_day.early_close, calendar_day.trade_ordinal, calendar_day.settlement_ordinal, calendar_day.cash_ordinal, calendar_day.next_settlement_day,
    calendar_day.settlement_day_on_or_after, calendar_day.previous_trade_day, calendar_day.note, calendar_day.source, calendar_day.evidence, calendar_day.origin
  FROM calendar_day
  WHERE calendar_day.is_settlement_day = 1
),
anon_6 AS (
  SELECT anon_17.calendar_key, anon_17.settlement_ordinal AS due_ordinal, anon_17.day AS pays_on
  FROM anon_17
),
anon_4 AS (
  SELECT anon_5.venue, anon_5.penalty_month, anon_5.counterparty, anon_5.currency, anon_5.month_end, anon_5.debited, anon_5.credited, anon_5.penalties,
    anon_5.lacking, anon_5.calendar_key, anon_5.pay_day, anon_5.settlement_ordinal, anon_5.due_ordinal, anon_6.pays_on
  FROM anon_5
  LEFT OUTER JOIN anon_6 ON anon_5.calendar_key = anon_6.calendar_key AND anon_5.due_ordinal = anon_6.due_ordinal
),
anon_3 AS (
  SELECT anon_4.venue, anon_4.penalty_month, anon_4.counterparty, anon_4.currency, anon_4.month_end, anon_4.debited, anon_4.credited, anon_4.penalties,
    anon_4.lacking, anon_4.calendar_key, anon_4.pay_day, anon_4.settlement_ordinal, anon_4.due_ordinal, anon_4.pays_on, CASE WHEN (anon_4.month_end >= DATE '2026-11-10') THEN 'OPEN'
    WHEN (anon_4.pays_on <= DATE '2026-11-10') THEN 'PAST' ELSE 'DUE' END AS state, anon_4.debited + anon_4.credited AS net, CAST(anon_4.lacking AS NUMBER(19)) AS unpriced
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.venue, anon_3.penalty_month, anon_3.counterparty, anon_3.currency, anon_3.month_end, anon_3.debited, anon_3.credited, anon_3.penalties,
    anon_3.lacking, anon_3.calendar_key, anon_3.pay_day, anon_3.settlement_ordinal, anon_3.due_ordinal, anon_3.pays_on, anon_3.state, anon_3.net, anon_3.unpriced
  FROM anon_3
  WHERE anon_3.state != 'PAST' OR anon_3.pays_on = DATE '2026-11-10'
),
anon_1 AS (
  SELECT anon_2.venue, anon_2.penalty_month, anon_2.counterparty, anon_2.currency, CAST(anon_2.debited AS NUMBER(38, 2)) AS debited, CAST(anon_2.credited AS NUMBER(38, 2)) AS credited,
    CAST(anon_2.net AS NUMBER(38, 2)) AS net, CAST(anon_2.penalties AS NUMBER(19)) AS penalties, CAST(anon_2.unpriced AS NUMBER(19)) AS unpriced, CAST(anon_2.pays_on AS DATE) AS pays_on,
    anon_2.state
  FROM anon_2
)
SELECT anon_1.venue, anon_1.penalty_month, anon_1.counterparty, anon_1.currency, anon_1.debited, anon_1.credited, anon_1.net, anon_1.penalties, anon_1.unpriced,
  anon_1.pays_on, anon_1.state
FROM anon_1
