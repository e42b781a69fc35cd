WITH
anon_7 AS (
  SELECT previous_settlement_month.month, previous_settlement_month.venue, previous_settlement_month.instrument_kind, previous_settlement_month.currency,
    previous_settlement_month.direction, previous_settlement_month.due_count, previous_settlement_month.settled_count, previous_settlement_month.failed_count,
    previous_settlement_month.due_value, previous_settlement_month.settled_value, previous_settlement_month.failed_value, previous_settlement_month.own_day_count,
    previous_settlement_month.own_day_settled_count, previous_settlement_month.own_day_value, previous_settlement_month.own_day_settled_value, previous_settlement_month.unpriced,
    previous_settlement_month.efficiency_count, previous_settlement_month.efficiency_value, previous_settlement_month.days
  FROM previous_settlement_month
  WHERE previous_settlement_month.month = '2026-11'
),
anon_6 AS (
  SELECT anon_7.venue, anon_7.instrument_kind, anon_7.currency, anon_7.direction, anon_7.due_count, anon_7.settled_count, anon_7.failed_count, anon_7.own_day_count,
    anon_7.own_day_settled_count, anon_7.unpriced, anon_7.due_value, anon_7.settled_value, anon_7.failed_value, anon_7.own_day_value, anon_7.own_day_settled_value,
    anon_7.days
  FROM anon_7
),
anon_8 AS (
  SELECT settlement_efficiency.venue, settlement_efficiency.instrument_kind, settlement_efficiency.currency, settlement_efficiency.direction, settlement_efficiency.due_count,
    settlement_efficiency.settled_count, settlement_efficiency.failed_count, settlement_efficiency.own_day_count, settlement_efficiency.own_day_settled_count,
    settlement_efficiency.unpriced, settlement_efficiency.due_value, settlement_efficiency.settled_value, settlement_efficiency.failed_value, settlement_efficiency.own_day_value,
    settlement_efficiency.own_day_settled_value, 1 AS days
  FROM settlement_efficiency
),
anon_5 AS (
  SELECT anon_6.venue, anon_6.instrument_kind, anon_6.currency, anon_6.direction, anon_6.due_count, anon_6.settled_count, anon_6.failed_count, anon_6.own_day_count,
    anon_6.own_day_settled_count, anon_6.unpriced, anon_6.due_value, anon_6.settled_value, anon_6.failed_value, anon_6.own_day_value, anon_6.own_day_settled_value,
    anon_6.days
  FROM anon_6
  UNION ALL
  SELECT anon_8.venue, anon_8.instrument_kind, anon_8.currency, anon_8.direction, anon_8.due_count, anon_8.settled_count, anon_8.failed_count, anon_8.own_day_count,
    anon_8.own_day_settled_count, anon_8.unpriced, anon_8.due_value, anon_8.settled_value, anon_8.failed_value, anon_8.own_day_value, anon_8.own_day_settled_value,
    anon_8.days
  FROM anon_8
),
anon_4 AS (
  SELECT anon_5.venue, anon_5.instrument_kind, anon_5.currency, anon_5.direction, CAST(CAST(coalesce(SUM(CAST(anon_5.due_count AS BIGINT)), 0) AS DECIMAL(38, 0)) AS BIGINT) AS due_count,
    CAST(CAST(coalesce(SUM(CAST(anon_5.settled_count AS BIGINT)), 0) AS DECIMAL(38, 0)) AS BIGINT) AS settled_count, CAST(CAST(coalesce(SUM(CAST(anon_5.failed_count AS BIGINT)), 0) AS DECIMAL(38, 0)) AS BIGINT) AS failed_count,
    CAST(CAST(coalesce(SUM(CAST(anon_5.own_day_count AS BIGINT)), 0) AS DECIMAL(38, 0)) AS BIGINT) AS own_day_count, CAST(CAST(coalesce(SUM(CAST(anon_5.own_day_settled_count AS BIGINT)), 0) AS DECIMAL(38, 0)) AS BIGINT) AS own_day_settled_count,
    CAST(CAST(coalesce(SUM(CAST(anon_5.unpriced AS BIGINT)), 0) AS DECIMAL(38, 0)) AS BIGINT) AS unpriced, CAST(CAST(coalesce(SUM(CAST(anon_5.days AS BIGINT)), 0) AS DECIMAL(38, 0)) AS BIGINT) AS days,
    CAST(coalesce(SUM(anon_5.due_value), 0) AS DECIMAL(38, 2)) AS due_value, CAST(coalesce(SUM(anon_5.settled_value), 0) AS DECIMAL(38, 2)) AS settled_value,
    CAST(coalesce(SUM(anon_5.failed_value), 0) AS DECIMAL(38, 2)) AS failed_value, CAST(coalesce(SUM(anon_5.own_day_value), 0) AS DECIMAL(38, 2)) AS own_day_value,
    CAST(coalesce(SUM(anon_5.own_day_settled_value), 0) AS DECIMAL(38, 2)) AS own_day_settled_value
  FROM anon_5
  GROUP BY anon_5.venue, anon_5.instrument_kind, anon_5.currency, anon_5.direction
),
anon_3 AS (
  SELECT anon_4.venue, anon_4.instrument_kind, anon_4.currency, anon_4.direction, anon_4.due_count, anon_4.settled_count, anon_4.failed_count, anon_4.own_day_count,
    anon_4.own_day_settled_count, anon_4.unpriced, anon_4.days, anon_4.due_value, anon_4.settled_value, anon_4.failed_value, anon_4.own_day_value, anon_4.own_day_settled_value,
    CAST(CAST(CAST(CAST(((CAST(CAST(CAST(anon_4.settled_count AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) * 2 + CAST(anon_4.due_count AS DECIMAL(18, 0)) * 1 AS DECIMAL(37, 0)) - CAST(CAST(CAST(anon_4.settled_count AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) * 2 + CAST(anon_4.due_count AS DECIMAL(18, 0)) * 1 AS DECIMAL(37, 0)) % CAST(CAST(anon_4.due_count AS DECIMAL(18, 0)) * 2 * 1 AS DECIMAL(37, 0))) / CAST(CAST(anon_4.due_count AS DECIMAL(18, 0)) * 2 * 1 AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(27, 0)) * CAST(1E-8 AS DECIMAL(9, 8)) AS DECIMAL(38, 8)) AS DECIMAL(12, 8)) AS efficiency_count,
    CAST(CAST(CAST(CAST(((CAST(CAST(CAST(CAST(CAST(anon_4.settled_value AS DECIMAL(20, 2)) * CAST(100 AS DECIMAL(3, 0)) AS DECIMAL(20, 0)) AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) * 2 + nullif(CAST(CAST(anon_4.due_value AS DECIMAL(20, 2)) * CAST(100 AS DECIMAL(3, 0)) AS DECIMAL(20, 0)), 0) * 1 AS DECIMAL(37, 0)) - CAST(CAST(CAST(CAST(CAST(anon_4.settled_value AS DECIMAL(20, 2)) * CAST(100 AS DECIMAL(3, 0)) AS DECIMAL(20, 0)) AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) * 2 + nullif(CAST(CAST(anon_4.due_value AS DECIMAL(20, 2)) * CAST(100 AS DECIMAL(3, 0)) AS DECIMAL(20, 0)), 0) * 1 AS DECIMAL(37, 0)) % CAST(nullif(CAST(CAST(anon_4.due_value AS DECIMAL(20, 2)) * CAST(100 AS DECIMAL(3, 0)) AS DECIMAL(20, 0)), 0) * 2 * 1 AS DECIMAL(37, 0))) / CAST(nullif(CAST(CAST(anon_4.due_value AS DECIMAL(20, 2)) * CAST(100 AS DECIMAL(3, 0)) AS DECIMAL(20, 0)), 0) * 2 * 1 AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(27, 0)) * CAST(1E-8 AS DECIMAL(9, 8)) AS DECIMAL(38, 8)) AS DECIMAL(12, 8)) AS efficiency_value
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.venue, anon_3.instrument_kind, anon_3.currency, anon_3.direction, anon_3.due_count, anon_3.settled_count, anon_3.failed_count, anon_3.own_day_count,
    anon_3.own_day_settled_count, anon_3.unpriced, anon_3.days, anon_3.due_value, anon_3.settled_value, anon_3.failed_value, anon_3.own_day_value, anon_3.own_day_settled_value,
    anon_3.efficiency_count, anon_3.efficiency_value, '2026-11' AS month
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.month, anon_2.venue, anon_2.instrument_kind, anon_2.currency, anon_2.direction, CAST(anon_2.due_count AS BIGINT) AS due_count, CAST(anon_2.settled_count AS BIGINT) AS settled_count,
    CAST(anon_2.failed_count AS BIGINT) AS failed_count, CAST(anon_2.due_value AS DECIMAL(38, 2)) AS due_value, CAST(anon_2.settled_value AS DECIMAL(38, 2)) AS settled_value,
    CAST(anon_2.failed_value AS DECIMAL(38, 2)) AS failed_value, CAST(anon_2.own_day_count AS BIGINT) AS own_day_count, CAST(anon_2.own_day_settled_count AS BIGINT) AS own_day_settled_count,
    CAST(anon_2.own_day_value AS DECIMAL(38, 2)) AS own_day_value, CAST(anon_2.own_day_settled_value AS DECIMAL(38, 2)) AS own_day_settled_value, CAST(anon_2.unpriced AS BIGINT) AS unpriced,
    CAST(anon_2.efficiency_count AS DECIMAL(12, 8)) AS efficiency_count, CAST(anon_2.efficiency_value AS DECIMAL(12, 8)) AS efficiency_value, CAST(anon_2.days AS BIGINT) AS days
  FROM anon_2
)
SELECT anon_1.month, anon_1.venue, anon_1.instrument_kind, anon_1.currency, anon_1.direction, anon_1.due_count, anon_1.settled_count, anon_1.failed_count,
  anon_1.due_value, anon_1.settled_value, anon_1.failed_value, anon_1.own_day_count, anon_1.own_day_settled_count, anon_1.own_day_value, anon_1.own_day_settled_value,
  anon_1.unpriced, anon_1.efficiency_count, anon_1.efficiency_value, anon_1.days
FROM anon_1
