WITH
anon_4 AS (
  SELECT open_fail.fail_id, open_fail.venue, open_fail.clearing_path, open_fail.direction, open_fail.security_id, open_fail.currency, open_fail.quantity,
    open_fail.value, open_fail.origin_date, open_fail.age_settlement_days, open_fail.cause, open_fail.status_reason, open_fail.close_out_kind, open_fail.close_out_date,
    open_fail.close_out_state, open_fail.calendar_key, open_fail.clearing_house
  FROM open_fail
  WHERE open_fail.clearing_path = 'CNS'
),
anon_6 AS (
  SELECT cns_fails_charge.calendar_key, cns_fails_charge.rating_class, cns_fails_charge.age_from, cns_fails_charge.valid_from, cns_fails_charge.valid_to,
    cns_fails_charge.age_to, cns_fails_charge.charge_rate, cns_fails_charge.source, cns_fails_charge.evidence, cns_fails_charge.origin
  FROM cns_fails_charge
  WHERE cns_fails_charge.calendar_key = 'US.NSCC' AND cns_fails_charge.rating_class = 'ANY' AND cns_fails_charge.valid_from <= DATE '2026-11-10' AND cns_fails_charge.valid_to >= DATE '2026-11-10'
),
anon_5 AS (
  SELECT anon_6.age_from, anon_6.age_to, anon_6.charge_rate, anon_6.calendar_key AS band_calendar
  FROM anon_6
),
anon_3 AS (
  SELECT anon_4.fail_id, anon_4.venue, anon_4.clearing_path, anon_4.direction, anon_4.security_id, anon_4.currency, anon_4.quantity, anon_4.value, anon_4.origin_date,
    anon_4.age_settlement_days, anon_4.cause, anon_4.status_reason, anon_4.close_out_kind, anon_4.close_out_date, anon_4.close_out_state, anon_4.calendar_key,
    anon_4.clearing_house, anon_5.age_from, anon_5.age_to, anon_5.charge_rate, anon_5.band_calendar
  FROM anon_4
  JOIN anon_5 ON anon_4.calendar_key = anon_5.band_calendar AND anon_4.age_settlement_days >= anon_5.age_from AND anon_4.age_settlement_days <= anon_5.age_to
),
anon_2 AS (
  SELECT anon_3.fail_id, anon_3.venue, anon_3.clearing_path, anon_3.direction, anon_3.security_id, anon_3.currency, anon_3.quantity, anon_3.value, anon_3.origin_date,
    anon_3.age_settlement_days, anon_3.cause, anon_3.status_reason, anon_3.close_out_kind, anon_3.close_out_date, anon_3.close_out_state, anon_3.calendar_key,
    anon_3.clearing_house, anon_3.age_from, anon_3.age_to, anon_3.charge_rate, anon_3.band_calendar, CAST(round(CAST(CAST(anon_3.value AS NUMBER(20, 6)) * anon_3.charge_rate AS NUMBER(38, 14)), 2) AS NUMBER(38, 2)) AS margin
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.fail_id, anon_2.security_id, anon_2.currency, CAST(anon_2.value AS NUMBER(38, 2)) AS value, CAST(anon_2.age_settlement_days AS NUMBER(19)) AS age_settlement_days,
    CAST(anon_2.charge_rate AS NUMBER(12, 8)) AS charge_rate, CAST(anon_2.margin AS NUMBER(38, 2)) AS margin
  FROM anon_2
)
SELECT anon_1.fail_id, anon_1.security_id, anon_1.currency, anon_1.value, anon_1.age_settlement_days, anon_1.charge_rate, anon_1.margin
FROM anon_1
