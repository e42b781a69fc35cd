WITH
anon_2 AS (
  SELECT previous_threshold_count.security_id, previous_threshold_count.counted_date, previous_threshold_count.fail_quantity, previous_threshold_count.required_quantity,
    previous_threshold_count.days_met, previous_threshold_count.days_missed, previous_threshold_count.on_list, previous_threshold_count.listed_from, previous_threshold_count.remark
  FROM previous_threshold_count
  WHERE previous_threshold_count.on_list = 'Y' AND previous_threshold_count.listed_from <= CAST('2026-11-10' AS DATE)
),
anon_1 AS (
  SELECT anon_2.security_id, CAST(anon_2.listed_from AS DATE) AS listed_from, CAST(anon_2.counted_date AS DATE) AS counted_date
  FROM anon_2
)
SELECT anon_1.security_id, anon_1.listed_from, anon_1.counted_date
FROM anon_1
