WITH
anon_15 AS (
  SELECT instruction.instruction_id, instruction.clearing_path, instruction.settlement_date, instruction.security_id, instruction.currency, instruction.quantity,
    instruction.money, instruction.instructed_quantity, instruction.instructed_money, instruction.depository_account, instruction.contra_account, instruction.street_reference,
    instruction.account_id, instruction.short_sale, instruction.trade_date
  FROM instruction
  WHERE instruction.quantity != 0
),
anon_17 AS (
  SELECT settlement.file_id, settlement.line_number, settlement.instruction_id, settlement.clearing_path, settlement.security_id, settlement.depository_account,
    settlement.contra_account, settlement.account_id, settlement.currency, settlement.quantity, settlement.money, settlement.reason, settlement.settlement_date
  FROM settlement
  WHERE settlement.reason IS NULL
),
anon_16 AS (
  SELECT anon_17.instruction_id, CAST(coalesce(SUM(anon_17.quantity), 0) AS DECIMAL(38, 6)) AS moved
  FROM anon_17
  GROUP BY anon_17.instruction_id
),
anon_14 AS (
  SELECT anon_15.instruction_id, anon_15.clearing_path, anon_15.settlement_date, anon_15.security_id, anon_15.currency, anon_15.quantity, anon_15.money,
    anon_15.instructed_quantity, anon_15.instructed_money, anon_15.depository_account, anon_15.contra_account, anon_15.street_reference, anon_15.account_id,
    anon_15.short_sale, anon_15.trade_date, anon_16.moved
  FROM anon_15
  LEFT OUTER JOIN anon_16 ON anon_15.instruction_id = anon_16.instruction_id
),
anon_13 AS (
  SELECT anon_14.security_id, anon_14.settlement_date, CAST(abs(anon_14.quantity) AS DECIMAL(38, 6)) AS size, CAST(abs(coalesce(anon_14.moved, CAST(0 AS DECIMAL(38, 6)))) AS DECIMAL(38, 6)) AS settled,
    CASE WHEN (anon_14.quantity < 0) THEN 'DELIVER' ELSE 'RECEIVE' END AS direction, CAST(NULL AS VARCHAR(8000)) AS said_venue
  FROM anon_14
),
anon_22 AS (
  SELECT instruction_state.instruction_id, instruction_state.origin, instruction_state.item_id, instruction_state.replaces, instruction_state.venue, instruction_state.message_reference,
    instruction_state.depository_reference, instruction_state.common_reference, instruction_state.trade_reference, instruction_state.movement, instruction_state.payment,
    instruction_state.trade_date, instruction_state.settlement_date, instruction_state.security_id, instruction_state.currency, instruction_state.depository_account,
    instruction_state.counterparty, instruction_state.place_of_settlement, instruction_state.account_id, instruction_state.transaction_kind, instruction_state.opt_out,
    instruction_state.state, instruction_state.venue_process, instruction_state.venue_code, instruction_state.status_reason, instruction_state.instructed_quantity,
    instruction_state.instructed_money, instruction_state.settled_quantity, instruction_state.settled_money, instruction_state.resume_state, instruction_state.hold,
    instruction_state.asked_hold, instruction_state.priority, instruction_state.partial_code, instruction_state.linked_reference, instruction_state.link_kind,
    instruction_state.pool_reference, instruction_state.open_quantity, instruction_state.open_money, instruction_state.answers, instruction_state.opened_date,
    instruction_state.changed_date, instruction_state.ended_date
  FROM instruction_state
  WHERE instruction_state.origin = 'MESSAGE' AND instruction_state.security_id IS NOT NULL AND (instruction_state.state NOT IN ('REJECTED', 'CANCELLED', 'DROPPED'))
    AND instruction_state.settlement_date <= CAST('2026-11-10' AS DATE)
),
anon_24 AS (
  SELECT instruction_event.instruction_id, instruction_event.event_order, instruction_event.file_id, instruction_event.line_number, instruction_event.event,
    instruction_event.venue_process, instruction_event.venue_code, instruction_event.status_reason, instruction_event.message_reference, instruction_event.depository_reference,
    instruction_event.sent_at, instruction_event.quantity, instruction_event.money, instruction_event.split_money, instruction_event.legality, instruction_event.reason,
    instruction_event.remark, instruction_event.state_before, instruction_event.state, instruction_event.instructed_quantity, instruction_event.instructed_money,
    instruction_event.settled_quantity, instruction_event.settled_money, instruction_event.resume_state, instruction_event.hold, instruction_event.asked_hold,
    instruction_event.priority, instruction_event.partial_code, instruction_event.linked_reference, instruction_event.link_kind, instruction_event.pool_reference,
    instruction_event.known_date
  FROM instruction_event
  WHERE instruction_event.event IN ('SETTLE_PART', 'SETTLE_FULL') AND instruction_event.legality = 'LEGAL'
),
anon_23 AS (
  SELECT anon_24.instruction_id, CAST(coalesce(SUM(anon_24.quantity), 0) AS DECIMAL(38, 6)) AS moved
  FROM anon_24
  GROUP BY anon_24.instruction_id
),
anon_21 AS (
  SELECT anon_22.instruction_id, anon_22.origin, anon_22.item_id, anon_22.replaces, anon_22.venue, anon_22.message_reference, anon_22.depository_reference,
    anon_22.common_reference, anon_22.trade_reference, anon_22.movement, anon_22.payment, anon_22.trade_date, anon_22.settlement_date, anon_22.security_id,
    anon_22.currency, anon_22.depository_account, anon_22.counterparty, anon_22.place_of_settlement, anon_22.account_id, anon_22.transaction_kind, anon_22.opt_out,
    anon_22.state, anon_22.venue_process, anon_22.venue_code, anon_22.status_reason, anon_22.instructed_quantity, anon_22.instructed_money, anon_22.settled_quantity,
    anon_22.settled_money, anon_22.resume_state, anon_22.hold, anon_22.asked_hold, anon_22.priority, anon_22.partial_code, anon_22.linked_reference, anon_22.link_kind,
    anon_22.pool_reference, anon_22.open_quantity, anon_22.open_money, anon_22.answers, anon_22.opened_date, anon_22.changed_date, anon_22.ended_date, anon_23.moved
  FROM anon_22
  LEFT OUTER JOIN anon_23 ON anon_22.instruction_id = anon_23.instruction_id
),
anon_20 AS (
  SELECT anon_21.instruction_id, anon_21.origin, anon_21.item_id, anon_21.replaces, anon_21.venue, anon_21.message_reference, anon_21.depository_reference,
    anon_21.common_reference, anon_21.trade_reference, anon_21.movement, anon_21.payment, anon_21.trade_date, anon_21.settlement_date, anon_21.security_id,
    anon_21.currency, anon_21.depository_account, anon_21.counterparty, anon_21.place_of_settlement, anon_21.account_id, anon_21.transaction_kind, anon_21.opt_out,
    anon_21.state, anon_21.venue_process, anon_21.venue_code, anon_21.status_reason, anon_21.instructed_quantity, anon_21.instructed_money, anon_21.settled_quantity,
    anon_21.settled_money, anon_21.resume_state, anon_21.hold, anon_21.asked_hold, anon_21.priority, anon_21.partial_code, anon_21.linked_reference, anon_21.link_kind,
    anon_21.pool_reference, anon_21.open_quantity, anon_21.open_money, anon_21.answers, anon_21.opened_date, anon_21.changed_date, anon_21.ended_date, anon_21.moved,
    CAST(coalesce(anon_21.moved, CAST(0 AS DECIMAL(38, 6))) AS DECIMAL(38, 6)) AS settled, CAST(anon_21.open_quantity + coalesce(anon_21.moved, CAST(0 AS DECIMAL(38, 6))) AS DECIMAL(38, 6)) AS size,
    anon_21.movement AS direction, anon_21.venue AS said_venue
  FROM anon_21
),
anon_19 AS (
  SELECT anon_20.instruction_id, anon_20.origin, anon_20.item_id, anon_20.replaces, anon_20.venue, anon_20.message_reference, anon_20.depository_reference,
    anon_20.common_reference, anon_20.trade_reference, anon_20.movement, anon_20.payment, anon_20.trade_date, anon_20.settlement_date, anon_20.security_id,
    anon_20.currency, anon_20.depository_account, anon_20.counterparty, anon_20.place_of_settlement, anon_20.account_id, anon_20.transaction_kind, anon_20.opt_out,
    anon_20.state, anon_20.venue_process, anon_20.venue_code, anon_20.status_reason, anon_20.instructed_quantity, anon_20.instructed_money, anon_20.settled_quantity,
    anon_20.settled_money, anon_20.resume_state, anon_20.hold, anon_20.asked_hold, anon_20.priority, anon_20.partial_code, anon_20.linked_reference, anon_20.link_kind,
    anon_20.pool_reference, anon_20.open_quantity, anon_20.open_money, anon_20.answers, anon_20.opened_date, anon_20.changed_date, anon_20.ended_date, anon_20.moved,
    anon_20.settled, anon_20.size, anon_20.direction, anon_20.said_venue
  FROM anon_20
  WHERE anon_20.size > 0
),
anon_18 AS (
  SELECT anon_19.security_id, anon_19.settlement_date, anon_19.size, anon_19.settled, anon_19.direction, anon_19.said_venue
  FROM anon_19
),
anon_11 AS (
  SELECT anon_13.security_id, anon_13.settlement_date, anon_13.size, anon_13.settled, anon_13.direction, anon_13.said_venue
  FROM anon_13
  UNION ALL
  SELECT anon_18.security_id, anon_18.settlement_date, anon_18.size, anon_18.settled, anon_18.direction, anon_18.said_venue
  FROM anon_18
),
anon_12 AS (
  SELECT security.security_id, security.asset_class, security.currency
  FROM security
),
anon_9 AS (
  SELECT anon_11.security_id, anon_11.settlement_date, anon_11.size, anon_11.settled, anon_11.direction, anon_11.said_venue, anon_12.asset_class, anon_12.currency
  FROM anon_11
  JOIN anon_12 ON anon_11.security_id = anon_12.security_id
),
anon_26 AS (
  SELECT security_place.security_id, security_place.market
  FROM security_place
),
anon_28 AS (
  SELECT market.market, market.valid_from, market.valid_to, market.calendar_key, market.currency, market.clearing_house, market.netting, market.clearing_path,
    market.depository, market.sale_fees, market.bank_entries, market.source, market.evidence, market.origin
  FROM market
  WHERE market.valid_from <= CAST('2026-11-10' AS DATE) AND market.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_27 AS (
  SELECT anon_28.market, anon_28.depository
  FROM anon_28
),
anon_25 AS (
  SELECT anon_26.security_id, anon_26.market, anon_27.depository
  FROM anon_26
  JOIN anon_27 ON anon_26.market = anon_27.market
),
anon_10 AS (
  SELECT anon_25.security_id, anon_25.depository
  FROM anon_25
),
anon_7 AS (
  SELECT anon_9.security_id, anon_9.settlement_date, anon_9.size, anon_9.settled, anon_9.direction, anon_9.said_venue, anon_9.asset_class, anon_9.currency,
    anon_10.depository
  FROM anon_9
  LEFT OUTER JOIN anon_10 ON anon_9.security_id = anon_10.security_id
),
anon_8 AS (
  SELECT closing_price.security_id, closing_price.close_price
  FROM closing_price
),
anon_6 AS (
  SELECT anon_7.security_id, anon_7.settlement_date, anon_7.size, anon_7.settled, anon_7.direction, anon_7.said_venue, anon_7.asset_class, anon_7.currency,
    anon_7.depository, anon_8.close_price
  FROM anon_7
  LEFT OUTER JOIN anon_8 ON anon_7.security_id = anon_8.security_id
),
anon_5 AS (
  SELECT anon_6.security_id, anon_6.settlement_date, anon_6.size, anon_6.settled, anon_6.direction, anon_6.said_venue, anon_6.asset_class, anon_6.currency,
    anon_6.depository, anon_6.close_price, coalesce(anon_6.said_venue, anon_6.depository, '-') AS venue, anon_6.asset_class AS instrument_kind, CASE WHEN (anon_6.settlement_date = CAST('2026-11-10' AS DATE)) THEN 1
    ELSE 0 END AS own_day, CASE WHEN (anon_6.settled >= anon_6.size) THEN 1 ELSE 0 END AS whole, CASE WHEN (anon_6.close_price IS NULL) THEN 1 ELSE 0 END AS lacking,
    coalesce(CAST(round(CAST(CAST(anon_6.size AS DECIMAL(19, 6)) * anon_6.close_price AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)), CAST(0 AS DECIMAL(38, 2))) AS due,
    coalesce(CAST(round(CAST(CAST(anon_6.settled AS DECIMAL(19, 6)) * anon_6.close_price AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)), CAST(0 AS DECIMAL(38, 2))) AS done
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.venue, anon_5.instrument_kind, anon_5.currency, anon_5.direction, CAST(COUNT_BIG(*) AS BIGINT) AS due_count, CAST(CAST(coalesce(SUM(CAST(anon_5.whole AS BIGINT)), 0) AS DECIMAL(38, 0)) AS BIGINT) AS settled_count,
    CAST(CAST(coalesce(SUM(CAST(anon_5.own_day AS BIGINT)), 0) AS DECIMAL(38, 0)) AS BIGINT) AS own_day_count, CAST(CAST(coalesce(SUM(CAST(CASE WHEN (anon_5.own_day = 1) THEN anon_5.whole
    ELSE 0 END AS BIGINT)), 0) AS DECIMAL(38, 0)) AS BIGINT) AS own_day_settled_count, CAST(CAST(coalesce(SUM(CAST(anon_5.lacking AS BIGINT)), 0) AS DECIMAL(38, 0)) AS BIGINT) AS unpriced,
    CAST(coalesce(SUM(anon_5.due), 0) AS DECIMAL(38, 2)) AS due_value, CAST(coalesce(SUM(anon_5.done), 0) AS DECIMAL(38, 2)) AS settled_value, CAST(coalesce(SUM(CASE
    WHEN (anon_5.own_day = 1) THEN anon_5.due ELSE CAST(0 AS DECIMAL(38, 2)) END), 0) AS DECIMAL(38, 2)) AS own_day_value, CAST(coalesce(SUM(CASE WHEN (anon_5.own_day = 1) THEN anon_5.done
    ELSE CAST(0 AS DECIMAL(38, 2)) END), 0) AS DECIMAL(38, 2)) AS own_day_settled_value
  FROM anon_5
  GROUP BY anon_5.venue, anon_5.instrument_kind, anon_5.currency, anon_5.direction
),
anon_3 AS (
  SELECT anon_4.venue, anon_4.instrument_kind, anon_4.currency, anon_4.direction, anon_4.due_count, anon_4.settled_count, anon_4.own_day_count, anon_4.own_day_settled_count,
    anon_4.unpriced, anon_4.due_value, anon_4.settled_value, anon_4.own_day_value, anon_4.own_day_settled_value, anon_4.due_count - anon_4.settled_count AS failed_count,
    CAST(anon_4.due_value - anon_4.settled_value AS DECIMAL(38, 2)) AS failed_value
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.venue, anon_3.instrument_kind, anon_3.currency, anon_3.direction, anon_3.due_count, anon_3.settled_count, anon_3.own_day_count, anon_3.own_day_settled_count,
    anon_3.unpriced, anon_3.due_value, anon_3.settled_value, anon_3.own_day_value, anon_3.own_day_settled_value, anon_3.failed_count, anon_3.failed_value,
    CAST(CAST(CAST(CAST(((CAST(CAST(CAST(anon_3.settled_count AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) * 2 + CAST(anon_3.due_count AS DECIMAL(18, 0)) * 1 AS DECIMAL(37, 0)) - CAST(CAST(CAST(anon_3.settled_count AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) * 2 + CAST(anon_3.due_count AS DECIMAL(18, 0)) * 1 AS DECIMAL(37, 0)) % CAST(CAST(anon_3.due_count AS DECIMAL(18, 0)) * 2 * 1 AS DECIMAL(37, 0))) / CAST(CAST(anon_3.due_count AS DECIMAL(18, 0)) * 2 * 1 AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(27, 0)) * CAST(1E-8 AS DECIMAL(9, 8)) AS DECIMAL(38, 8)) AS DECIMAL(12, 8)) AS efficiency_count,
    CAST(CAST(CAST(CAST(((CAST(CAST(CAST(CAST(CAST(anon_3.settled_value AS DECIMAL(20, 2)) * CAST(100 AS DECIMAL(3, 0)) AS DECIMAL(20, 0)) AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) * 2 + nullif(CAST(CAST(anon_3.due_value AS DECIMAL(20, 2)) * CAST(100 AS DECIMAL(3, 0)) AS DECIMAL(20, 0)), 0) * 1 AS DECIMAL(37, 0)) - CAST(CAST(CAST(CAST(CAST(anon_3.settled_value AS DECIMAL(20, 2)) * CAST(100 AS DECIMAL(3, 0)) AS DECIMAL(20, 0)) AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) * 2 + nullif(CAST(CAST(anon_3.due_value AS DECIMAL(20, 2)) * CAST(100 AS DECIMAL(3, 0)) AS DECIMAL(20, 0)), 0) * 1 AS DECIMAL(37, 0)) % CAST(nullif(CAST(CAST(anon_3.due_value AS DECIMAL(20, 2)) * CAST(100 AS DECIMAL(3, 0)) AS DECIMAL(20, 0)), 0) * 2 * 1 AS DECIMAL(37, 0))) / CAST(nullif(CAST(CAST(anon_3.due_value AS DECIMAL(20, 2)) * CAST(100 AS DECIMAL(3, 0)) AS DECIMAL(20, 0)), 0) * 2 * 1 AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(27, 0)) * CAST(1E-8 AS DECIMAL(9, 8)) AS DECIMAL(38, 8)) AS DECIMAL(12, 8)) AS efficiency_value
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.venue, anon_2.instrument_kind, anon_2.currency, anon_2.direction, CAST(anon_2.due_count AS BIGINT) AS due_count, CAST(anon_2.settled_count AS BIGINT) AS settled_count,
    CAST(anon_2.failed_count AS BIGINT) AS failed_count, CAST(anon_2.due_value AS DECIMAL(38, 2)) AS due_value, CAST(anon_2.settled_value AS DECIMAL(38, 2)) AS settled_value,
    CAST(anon_2.failed_value AS DECIMAL(38, 2)) AS failed_value, CAST(anon_2.own_day_count AS BIGINT) AS own_day_count, CAST(anon_2.own_day_settled_count AS BIGINT) AS own_day_settled_count,
    CAST(anon_2.own_day_value AS DECIMAL(38, 2)) AS own_day_value, CAST(anon_2.own_day_settled_value AS DECIMAL(38, 2)) AS own_day_settled_value, CAST(anon_2.unpriced AS BIGINT) AS unpriced,
    CAST(anon_2.efficiency_count AS DECIMAL(12, 8)) AS efficiency_count, CAST(anon_2.efficiency_value AS DECIMAL(12, 8)) AS efficiency_value
  FROM anon_2
)
SELECT anon_1.venue, anon_1.instrument_kind, anon_1.currency, anon_1.direction, anon_1.due_count, anon_1.settled_count, anon_1.failed_count, anon_1.due_value,
  anon_1.settled_value, anon_1.failed_value, anon_1.own_day_count, anon_1.own_day_settled_count, anon_1.own_day_value, anon_1.own_day_settled_value, anon_1.unpriced,
  anon_1.efficiency_count, anon_1.efficiency_value
FROM anon_1
