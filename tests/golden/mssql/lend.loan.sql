SELECT anon_1.loan_id, anon_1.direction, anon_1.counterparty, anon_1.security_id, anon_1.currency, anon_1.start_date, anon_1.quantity, anon_1.contract_price,
  anon_1.struck_price, anon_1.collateral, anon_1.margin_rate, anon_1.rebate_rate, anon_1.pending_mark, anon_1.marked_to, anon_1.accrued_base, anon_1.accrued_to,
  anon_1.returned_quantity, anon_1.returned_collateral, anon_1.settled_mark, anon_1.rebate_base, anon_1.recalled, anon_1.status
FROM (
  SELECT anon_2.loan_id AS loan_id, anon_2.direction AS direction, anon_2.counterparty AS counterparty, anon_2.security_id AS security_id, anon_2.currency AS currency,
    CAST(anon_2.start_date AS DATE) AS start_date, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_2.contract_price AS DECIMAL(18, 8)) AS contract_price,
    CAST(anon_2.struck_price AS DECIMAL(18, 8)) AS struck_price, CAST(anon_2.collateral AS DECIMAL(38, 2)) AS collateral, CAST(anon_2.margin_rate AS DECIMAL(12, 8)) AS margin_rate,
    CAST(anon_2.rebate_rate AS DECIMAL(12, 8)) AS rebate_rate, CAST(anon_2.pending_mark AS DECIMAL(38, 2)) AS pending_mark, CAST(anon_2.marked_to AS DATE) AS marked_to,
    CAST(anon_2.accrued_base AS DECIMAL(38, 6)) AS accrued_base, CAST(anon_2.accrued_to AS DATE) AS accrued_to, CAST(anon_2.returned_quantity AS DECIMAL(38, 6)) AS returned_quantity,
    CAST(anon_2.returned_collateral AS DECIMAL(38, 2)) AS returned_collateral, CAST(anon_2.settled_mark AS DECIMAL(38, 2)) AS settled_mark, CAST(anon_2.rebate_base AS DECIMAL(38, 6)) AS rebate_base,
    anon_2.recalled AS recalled, anon_2.status AS status
  FROM (
    SELECT anon_3.loan_id AS loan_id, anon_3.direction AS direction, anon_3.counterparty AS counterparty, anon_3.security_id AS security_id, anon_3.currency AS currency,
      anon_3.start_date AS start_date, anon_3.margin_rate AS margin_rate, anon_3.new_base AS new_base, anon_3.back AS back, anon_3.recall AS recall, anon_3.newest_rate AS newest_rate,
      anon_3.returned_quantity AS returned_quantity, anon_3.recalled AS recalled, anon_3.rebate_rate AS rebate_rate, anon_3.returned_collateral AS returned_collateral,
      anon_3.quantity AS quantity, anon_3.policy_id AS policy_id, anon_3.contract_price_step AS contract_price_step, anon_3.rebate_paid AS rebate_paid,
      anon_3.policy_margin AS policy_margin, anon_3.calendar_key AS calendar_key, anon_3.settles AS settles, anon_3.earlier AS earlier, anon_3.bill_day AS bill_day,
      anon_3.settled_mark AS settled_mark, anon_3.due AS due, anon_3.collateral AS collateral, anon_3.contract_price AS contract_price, anon_3.price_date AS price_date,
      anon_3.close_price AS close_price, anon_3.struck_price AS struck_price, anon_3.marked_to AS marked_to, anon_3.pending_mark AS pending_mark, anon_3.rebate_base AS rebate_base,
      anon_3.accrued_base - anon_3.rebate_base AS accrued_base, CAST('2026-11-10' AS DATE) AS accrued_to, CASE WHEN (anon_3.quantity = 0) THEN 'CLOSED'
      ELSE 'OPEN' END AS status
    FROM (
      SELECT anon_4.loan_id AS loan_id, anon_4.direction AS direction, anon_4.counterparty AS counterparty, anon_4.security_id AS security_id, anon_4.currency AS currency,
        anon_4.start_date AS start_date, anon_4.margin_rate AS margin_rate, anon_4.accrued_to AS accrued_to, anon_4.new_base AS new_base, anon_4.accrued_base AS accrued_base,
        anon_4.back AS back, anon_4.recall AS recall, anon_4.newest_rate AS newest_rate, anon_4.returned_quantity AS returned_quantity, anon_4.recalled AS recalled,
        anon_4.rebate_rate AS rebate_rate, anon_4.returned_collateral AS returned_collateral, anon_4.quantity AS quantity, anon_4.policy_id AS policy_id,
        anon_4.contract_price_step AS contract_price_step, anon_4.rebate_paid AS rebate_paid, anon_4.policy_margin AS policy_margin, anon_4.calendar_key AS calendar_key,
        anon_4.settles AS settles, anon_4.earlier AS earlier, anon_4.bill_day AS bill_day, anon_4.settled_mark AS settled_mark, anon_4.due AS due, anon_4.collateral AS collateral,
        anon_4.contract_price AS contract_price, anon_4.price_date AS price_date, anon_4.close_price AS close_price, anon_4.struck_price AS struck_price,
        anon_4.marked_to AS marked_to, anon_4.pending_mark AS pending_mark, CASE WHEN (anon_4.rebate_paid = 'LAST_RETURN' AND anon_4.quantity = 0 OR anon_4.rebate_paid = 'MONTHLY'
        AND anon_4.bill_day = 1) THEN anon_4.accrued_base ELSE CAST(0 AS DECIMAL(38, 6)) END AS rebate_base
      FROM (
        SELECT anon_5.loan_id AS loan_id, anon_5.direction AS direction, anon_5.counterparty AS counterparty, anon_5.security_id AS security_id, anon_5.currency AS currency,
          anon_5.start_date AS start_date, anon_5.margin_rate AS margin_rate, anon_5.accrued_to AS accrued_to, anon_5.new_base AS new_base, anon_5.accrued_base AS accrued_base,
          anon_5.back AS back, anon_5.recall AS recall, anon_5.newest_rate AS newest_rate, anon_5.returned_quantity AS returned_quantity, anon_5.recalled AS recalled,
          anon_5.rebate_rate AS rebate_rate, anon_5.returned_collateral AS returned_collateral, anon_5.quantity AS quantity, anon_5.policy_id AS policy_id,
          anon_5.contract_price_step AS contract_price_step, anon_5.rebate_paid AS rebate_paid, anon_5.policy_margin AS policy_margin, anon_5.calendar_key AS calendar_key,
          anon_5.settles AS settles, anon_5.earlier AS earlier, anon_5.bill_day AS bill_day, anon_5.settled_mark AS settled_mark, anon_5.due AS due, anon_5.collateral AS collateral,
          anon_5.contract_price AS contract_price, anon_5.price_date AS price_date, anon_5.close_price AS close_price, anon_5.struck_price AS struck_price,
          anon_5.marked_to AS marked_to, CASE WHEN (anon_5.quantity > 0 AND anon_5.struck_price != anon_5.contract_price) THEN CAST(round(CAST(CAST(anon_5.quantity AS DECIMAL(19, 6)) * anon_5.struck_price AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) - anon_5.collateral
          ELSE CAST(0 AS DECIMAL(38, 2)) END AS pending_mark
        FROM (
          SELECT anon_6.loan_id AS loan_id, anon_6.direction AS direction, anon_6.counterparty AS counterparty, anon_6.security_id AS security_id, anon_6.currency AS currency,
            anon_6.start_date AS start_date, anon_6.margin_rate AS margin_rate, anon_6.accrued_to AS accrued_to, anon_6.new_base AS new_base, anon_6.accrued_base AS accrued_base,
            anon_6.back AS back, anon_6.recall AS recall, anon_6.newest_rate AS newest_rate, anon_6.returned_quantity AS returned_quantity, anon_6.recalled AS recalled,
            anon_6.rebate_rate AS rebate_rate, anon_6.returned_collateral AS returned_collateral, anon_6.quantity AS quantity, anon_6.policy_id AS policy_id,
            anon_6.contract_price_step AS contract_price_step, anon_6.rebate_paid AS rebate_paid, anon_6.policy_margin AS policy_margin, anon_6.calendar_key AS calendar_key,
            anon_6.settles AS settles, anon_6.earlier AS earlier, anon_6.bill_day AS bill_day, anon_6.settled_mark AS settled_mark, anon_6.due AS due, anon_6.collateral AS collateral,
            anon_6.contract_price AS contract_price, anon_6.price_date AS price_date, anon_6.close_price AS close_price, CASE WHEN ((anon_6.marked_to IS NULL
            OR anon_6.price_date > anon_6.marked_to) AND anon_6.price_date >= anon_6.start_date AND anon_6.price_date <= CAST('2026-11-10' AS DATE) AND anon_6.contract_price_step IS NOT NULL
            AND anon_6.close_price < 10000000 AND anon_6.quantity > 0) THEN CAST(CASE WHEN (anon_6.contract_price_step = 0) THEN round(CAST(CAST(anon_6.close_price AS DECIMAL(19, 8)) * CAST(CASE
            WHEN (anon_6.margin_rate > 0) THEN anon_6.margin_rate ELSE anon_6.policy_margin END AS DECIMAL(12, 8)) AS DECIMAL(38, 16)), 8) ELSE (CAST(CAST(anon_6.close_price AS DECIMAL(19, 8)) * CAST(CASE
            WHEN (anon_6.margin_rate > 0) THEN anon_6.margin_rate ELSE anon_6.policy_margin END AS DECIMAL(12, 8)) AS DECIMAL(38, 16)) - CAST(CAST(anon_6.close_price AS DECIMAL(19, 8)) * CAST(CASE
            WHEN (anon_6.margin_rate > 0) THEN anon_6.margin_rate ELSE anon_6.policy_margin END AS DECIMAL(12, 8)) AS DECIMAL(38, 16)) % nullif(CAST(anon_6.contract_price_step AS DECIMAL(18, 8)), CAST(0 AS DECIMAL(18, 8)))) + CASE
            WHEN (CAST(CAST(anon_6.close_price AS DECIMAL(19, 8)) * CAST(CASE WHEN (anon_6.margin_rate > 0) THEN anon_6.margin_rate ELSE anon_6.policy_margin END AS DECIMAL(12, 8)) AS DECIMAL(38, 16)) % nullif(CAST(anon_6.contract_price_step AS DECIMAL(18, 8)), CAST(0 AS DECIMAL(18, 8))) > 0) THEN CAST(anon_6.contract_price_step AS DECIMAL(18, 8))
            ELSE CAST(0 AS DECIMAL(18, 8)) END END AS DECIMAL(18, 8)) ELSE anon_6.struck_price END AS struck_price, CASE WHEN ((anon_6.marked_to IS NULL
            OR anon_6.price_date > anon_6.marked_to) AND anon_6.price_date >= anon_6.start_date AND anon_6.price_date <= CAST('2026-11-10' AS DATE) AND anon_6.contract_price_step IS NOT NULL
            AND anon_6.close_price < 10000000) THEN anon_6.price_date ELSE anon_6.marked_to END AS marked_to
          FROM (
            SELECT anon_7.loan_id AS loan_id, anon_7.direction AS direction, anon_7.counterparty AS counterparty, anon_7.security_id AS security_id, anon_7.currency AS currency,
              anon_7.start_date AS start_date, anon_7.margin_rate AS margin_rate, anon_7.accrued_to AS accrued_to, anon_7.struck_price AS struck_price,
              anon_7.marked_to AS marked_to, anon_7.new_base AS new_base, anon_7.accrued_base AS accrued_base, anon_7.back AS back, anon_7.recall AS recall,
              anon_7.newest_rate AS newest_rate, anon_7.returned_quantity AS returned_quantity, anon_7.recalled AS recalled, anon_7.rebate_rate AS rebate_rate,
              anon_7.returned_collateral AS returned_collateral, anon_7.quantity AS quantity, anon_7.policy_id AS policy_id, anon_7.contract_price_step AS contract_price_step,
              anon_7.rebate_paid AS rebate_paid, anon_7.policy_margin AS policy_margin, anon_7.calendar_key AS calendar_key, anon_7.settles AS settles,
              anon_7.earlier AS earlier, anon_7.bill_day AS bill_day, anon_7.settled_mark AS settled_mark, anon_7.due AS due, anon_7.collateral AS collateral,
              anon_7.contract_price AS contract_price, anon_8.price_date AS price_date, anon_8.close_price AS close_price
            FROM (
              SELECT anon_9.loan_id AS loan_id, anon_9.direction AS direction, anon_9.counterparty AS counterparty, anon_9.security_id AS security_id, anon_9.currency AS currency,
                anon_9.start_date AS start_date, anon_9.margin_rate AS margin_rate, anon_9.accrued_to AS accrued_to, anon_9.struck_price AS struck_price,
                anon_9.marked_to AS marked_to, anon_9.new_base AS new_base, anon_9.accrued_base AS accrued_base, anon_9.back AS back, anon_9.recall AS recall,
                anon_9.newest_rate AS newest_rate, anon_9.returned_quantity AS returned_quantity, anon_9.recalled AS recalled, anon_9.rebate_rate AS rebate_rate,
                anon_9.returned_collateral AS returned_collateral, anon_9.quantity AS quantity, anon_9.policy_id AS policy_id, anon_9.contract_price_step AS contract_price_step,
                anon_9.rebate_paid AS rebate_paid, anon_9.policy_margin AS policy_margin, anon_9.calendar_key AS calendar_key, anon_9.settles AS settles,
                anon_9.earlier AS earlier, anon_9.bill_day AS bill_day, anon_9.settled_mark AS settled_mark, anon_9.due AS due, anon_9.collateral + anon_9.settled_mark AS collateral,
                CASE WHEN (anon_9.due = 1) THEN anon_9.struck_price ELSE anon_9.contract_price END AS contract_price
              FROM (
                SELECT anon_10.loan_id AS loan_id, anon_10.direction AS direction, anon_10.counterparty AS counterparty, anon_10.security_id AS security_id,
                  anon_10.currency AS currency, anon_10.start_date AS start_date, anon_10.margin_rate AS margin_rate, anon_10.accrued_to AS accrued_to,
                  anon_10.contract_price AS contract_price, anon_10.struck_price AS struck_price, anon_10.marked_to AS marked_to, anon_10.new_base AS new_base,
                  anon_10.accrued_base AS accrued_base, anon_10.back AS back, anon_10.recall AS recall, anon_10.newest_rate AS newest_rate, anon_10.returned_quantity AS returned_quantity,
                  anon_10.recalled AS recalled, anon_10.rebate_rate AS rebate_rate, anon_10.returned_collateral AS returned_collateral, anon_10.quantity AS quantity,
                  anon_10.collateral AS collateral, anon_10.policy_id AS policy_id, anon_10.contract_price_step AS contract_price_step, anon_10.rebate_paid AS rebate_paid,
                  anon_10.policy_margin AS policy_margin, anon_10.calendar_key AS calendar_key, anon_10.settles AS settles, anon_10.earlier AS earlier,
                  anon_10.bill_day AS bill_day, CASE WHEN (anon_10.settles = 1 AND anon_10.quantity > 0 AND anon_10.struck_price != anon_10.contract_price) THEN CAST(round(CAST(CAST(anon_10.quantity AS DECIMAL(19, 6)) * anon_10.struck_price AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) - anon_10.collateral
                  ELSE CAST(0 AS DECIMAL(38, 2)) END AS settled_mark, CASE WHEN (anon_10.settles = 1 AND anon_10.quantity > 0 AND anon_10.struck_price != anon_10.contract_price) THEN 1
                  ELSE 0 END AS due
                FROM (
                  SELECT anon_11.loan_id AS loan_id, anon_11.direction AS direction, anon_11.counterparty AS counterparty, anon_11.security_id AS security_id,
                    anon_11.currency AS currency, anon_11.start_date AS start_date, anon_11.margin_rate AS margin_rate, anon_11.accrued_to AS accrued_to,
                    anon_11.contract_price AS contract_price, anon_11.struck_price AS struck_price, anon_11.marked_to AS marked_to, anon_11.new_base AS new_base,
                    anon_11.accrued_base AS accrued_base, anon_11.back AS back, anon_11.recall AS recall, anon_11.newest_rate AS newest_rate, anon_11.returned_quantity AS returned_quantity,
                    anon_11.recalled AS recalled, anon_11.rebate_rate AS rebate_rate, anon_11.returned_collateral AS returned_collateral, anon_11.quantity AS quantity,
                    anon_11.collateral AS collateral, anon_11.policy_id AS policy_id, anon_12.contract_price_step AS contract_price_step, anon_12.rebate_paid AS rebate_paid,
                    anon_12.policy_margin AS policy_margin, anon_12.calendar_key AS calendar_key, anon_12.settles AS settles, anon_12.earlier AS earlier,
                    anon_12.bill_day AS bill_day
                  FROM (
                    SELECT anon_13.loan_id AS loan_id, anon_13.direction AS direction, anon_13.counterparty AS counterparty, anon_13.security_id AS security_id,
                      anon_13.currency AS currency, anon_13.start_date AS start_date, anon_13.margin_rate AS margin_rate, anon_13.accrued_to AS accrued_to,
                      anon_13.contract_price AS contract_price, anon_13.struck_price AS struck_price, anon_13.marked_to AS marked_to, anon_13.new_base AS new_base,
                      anon_13.accrued_base AS accrued_base, anon_13.back AS back, anon_13.recall AS recall, anon_13.newest_rate AS newest_rate, anon_13.returned_quantity AS returned_quantity,
                      anon_13.recalled AS recalled, anon_13.rebate_rate AS rebate_rate, anon_13.returned_collateral AS returned_collateral, anon_13.quantity AS quantity,
                      anon_13.collateral AS collateral, 'US_CASH' AS policy_id
                    FROM (
                      SELECT anon_14.loan_id AS loan_id, anon_14.direction AS direction, anon_14.counterparty AS counterparty, anon_14.security_id AS security_id,
                        anon_14.currency AS currency, anon_14.start_date AS start_date, anon_14.margin_rate AS margin_rate, anon_14.accrued_to AS accrued_to,
                        anon_14.contract_price AS contract_price, anon_14.struck_price AS struck_price, anon_14.marked_to AS marked_to, anon_14.new_base AS new_base,
                        anon_14.accrued_base AS accrued_base, anon_14.back AS back, anon_14.recall AS recall, anon_14.newest_rate AS newest_rate, anon_14.returned_quantity AS returned_quantity,
                        anon_14.recalled AS recalled, anon_14.rebate_rate AS rebate_rate, anon_14.returned_collateral AS returned_collateral, anon_14.quantity - anon_14.returned_quantity AS quantity,
                        anon_14.collateral - anon_14.returned_collateral AS collateral
                      FROM (
                        SELECT anon_15.loan_id AS loan_id, anon_15.direction AS direction, anon_15.counterparty AS counterparty, anon_15.security_id AS security_id,
                          anon_15.currency AS currency, anon_15.start_date AS start_date, anon_15.margin_rate AS margin_rate, anon_15.accrued_to AS accrued_to,
                          anon_15.quantity AS quantity, anon_15.contract_price AS contract_price, anon_15.struck_price AS struck_price, anon_15.collateral AS collateral,
                          anon_15.marked_to AS marked_to, anon_15.new_base AS new_base, anon_15.accrued_base AS accrued_base, anon_15.back AS back, anon_15.recall AS recall,
                          anon_15.newest_rate AS newest_rate, anon_15.returned_quantity AS returned_quantity, anon_15.recalled AS recalled, anon_15.rebate_rate AS rebate_rate,
                          CASE WHEN (anon_15.returned_quantity = anon_15.quantity) THEN anon_15.collateral ELSE CAST(round(CAST(CAST(anon_15.returned_quantity AS DECIMAL(19, 6)) * anon_15.contract_price AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) END AS returned_collateral
                        FROM (
                          SELECT anon_16.loan_id AS loan_id, anon_16.direction AS direction, anon_16.counterparty AS counterparty, anon_16.security_id AS security_id,
                            anon_16.currency AS currency, anon_16.start_date AS start_date, anon_16.margin_rate AS margin_rate, anon_16.accrued_to AS accrued_to,
                            anon_16.quantity AS quantity, anon_16.contract_price AS contract_price, anon_16.struck_price AS struck_price, anon_16.collateral AS collateral,
                            anon_16.marked_to AS marked_to, anon_16.new_base AS new_base, anon_16.accrued_base AS accrued_base, anon_16.back AS back, anon_16.recall AS recall,
                            anon_16.newest_rate AS newest_rate, coalesce(anon_16.back, CAST(0 AS DECIMAL(38, 6))) AS returned_quantity, coalesce(anon_16.recall, anon_16.recalled) AS recalled,
                            coalesce(anon_16.newest_rate, anon_16.rebate_rate) AS rebate_rate
                          FROM (
                            SELECT anon_17.loan_id AS loan_id, anon_17.direction AS direction, anon_17.counterparty AS counterparty, anon_17.security_id AS security_id,
                              anon_17.currency AS currency, anon_17.start_date AS start_date, anon_17.margin_rate AS margin_rate, anon_17.recalled AS recalled,
                              anon_17.accrued_to AS accrued_to, anon_17.quantity AS quantity, anon_17.contract_price AS contract_price, anon_17.struck_price AS struck_price,
                              anon_17.collateral AS collateral, anon_17.rebate_rate AS rebate_rate, anon_17.marked_to AS marked_to, anon_17.new_base AS new_base,
                              anon_17.accrued_base AS accrued_base, anon_18.back AS back, anon_18.recall AS recall, anon_18.newest_rate AS newest_rate
                            FROM (
                              SELECT anon_19.loan_id AS loan_id, anon_19.direction AS direction, anon_19.counterparty AS counterparty, anon_19.security_id AS security_id,
                                anon_19.currency AS currency, anon_19.start_date AS start_date, anon_19.margin_rate AS margin_rate, anon_19.recalled AS recalled,
                                anon_19.accrued_to AS accrued_to, anon_19.quantity AS quantity, anon_19.contract_price AS contract_price, anon_19.struck_price AS struck_price,
                                anon_19.collateral AS collateral, anon_19.rebate_rate AS rebate_rate, anon_19.marked_to AS marked_to, anon_19.new_base AS new_base,
                                anon_19.accrued_base + anon_19.new_base AS accrued_base
                              FROM (
                                SELECT anon_20.loan_id AS loan_id, anon_20.direction AS direction, anon_20.counterparty AS counterparty, anon_20.security_id AS security_id,
                                  anon_20.currency AS currency, anon_20.start_date AS start_date, anon_20.margin_rate AS margin_rate, anon_20.recalled AS recalled,
                                  anon_20.accrued_base AS accrued_base, anon_20.accrued_to AS accrued_to, anon_20.quantity AS quantity, anon_20.contract_price AS contract_price,
                                  anon_20.struck_price AS struck_price, anon_20.collateral AS collateral, anon_20.rebate_rate AS rebate_rate, anon_20.marked_to AS marked_to,
                                  CAST(coalesce(SUM(anon_20.night_base), 0) AS DECIMAL(38, 6)) AS new_base
                                FROM (
                                  SELECT anon_21.loan_id AS loan_id, anon_21.direction AS direction, anon_21.counterparty AS counterparty, anon_21.security_id AS security_id,
                                    anon_21.currency AS currency, anon_21.start_date AS start_date, anon_21.margin_rate AS margin_rate, anon_21.recalled AS recalled,
                                    anon_21.accrued_base AS accrued_base, anon_21.accrued_to AS accrued_to, anon_21.quantity AS quantity, anon_21.contract_price AS contract_price,
                                    anon_21.struck_price AS struck_price, anon_21.collateral AS collateral, anon_21.rebate_rate AS rebate_rate, anon_21.marked_to AS marked_to,
                                    anon_21.night AS night, anon_21.rate_from AS rate_from, anon_21.new_rate AS new_rate, anon_21.back_from AS back_from,
                                    anon_21.back AS back, anon_21.place AS place, anon_21.night_rate AS night_rate, anon_21.returned AS returned, CASE WHEN (anon_21.night IS NULL) THEN CAST(0 AS DECIMAL(38, 6))
                                    ELSE CAST(CAST(CASE WHEN (anon_21.returned = anon_21.quantity) THEN CAST(0 AS DECIMAL(38, 2)) ELSE CAST(anon_21.collateral - CAST(round(CAST(CAST(anon_21.returned AS DECIMAL(19, 6)) * anon_21.contract_price AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) AS DECIMAL(38, 2)) END AS DECIMAL(24, 2)) * CAST(anon_21.night_rate * 10000 AS DECIMAL(14, 4)) AS DECIMAL(38, 6)) END AS night_base
                                  FROM (
                                    SELECT anon_22.loan_id AS loan_id, anon_22.direction AS direction, anon_22.counterparty AS counterparty, anon_22.security_id AS security_id,
                                      anon_22.currency AS currency, anon_22.start_date AS start_date, anon_22.margin_rate AS margin_rate, anon_22.recalled AS recalled,
                                      anon_22.accrued_base AS accrued_base, anon_22.accrued_to AS accrued_to, anon_22.quantity AS quantity, anon_22.contract_price AS contract_price,
                                      anon_22.struck_price AS struck_price, anon_22.collateral AS collateral, anon_22.rebate_rate AS rebate_rate, anon_22.marked_to AS marked_to,
                                      anon_22.night AS night, anon_22.rate_from AS rate_from, anon_22.new_rate AS new_rate, anon_22.back_from AS back_from,
                                      anon_22.back AS back, anon_22.place AS place, anon_22.night_rate AS night_rate, anon_22.returned AS returned
                                    FROM (
                                      SELECT anon_23.loan_id AS loan_id, anon_23.direction AS direction, anon_23.counterparty AS counterparty, anon_23.security_id AS security_id,
                                        anon_23.currency AS currency, anon_23.start_date AS start_date, anon_23.margin_rate AS margin_rate, anon_23.recalled AS recalled,
                                        anon_23.accrued_base AS accrued_base, anon_23.accrued_to AS accrued_to, anon_23.quantity AS quantity, anon_23.contract_price AS contract_price,
                                        anon_23.struck_price AS struck_price, anon_23.collateral AS collateral, anon_23.rebate_rate AS rebate_rate, anon_23.marked_to AS marked_to,
                                        anon_23.night AS night, anon_23.rate_from AS rate_from, anon_23.new_rate AS new_rate, anon_23.back_from AS back_from,
                                        anon_23.back AS back, CAST(row_number() OVER (PARTITION BY anon_23.loan_id, anon_23.night ORDER BY anon_23.rate_from DESC, anon_23.back_from DESC) AS BIGINT) AS place,
                                        coalesce(anon_23.new_rate, anon_23.rebate_rate) AS night_rate, coalesce(anon_23.back, CAST(0 AS DECIMAL(38, 6))) AS returned
                                      FROM (
                                        SELECT anon_24.loan_id AS loan_id, anon_24.direction AS direction, anon_24.counterparty AS counterparty, anon_24.security_id AS security_id,
                                          anon_24.currency AS currency, anon_24.start_date AS start_date, anon_24.margin_rate AS margin_rate, anon_24.recalled AS recalled,
                                          anon_24.accrued_base AS accrued_base, anon_24.accrued_to AS accrued_to, anon_24.quantity AS quantity, anon_24.contract_price AS contract_price,
                                          anon_24.struck_price AS struck_price, anon_24.collateral AS collateral, anon_24.rebate_rate AS rebate_rate, anon_24.marked_to AS marked_to,
                                          anon_24.night AS night, anon_24.rate_from AS rate_from, anon_24.new_rate AS new_rate, anon_25.back_from AS back_from,
                                          anon_25.back AS back
                                        FROM (
                                          SELECT anon_26.loan_id AS loan_id, anon_26.direction AS direction, anon_26.counterparty AS counterparty, anon_26.security_id AS security_id,
                                            anon_26.currency AS currency, anon_26.start_date AS start_date, anon_26.margin_rate AS margin_rate, anon_26.recalled AS recalled,
                                            anon_26.accrued_base AS accrued_base, anon_26.accrued_to AS accrued_to, anon_26.quantity AS quantity, anon_26.contract_price AS contract_price,
                                            anon_26.struck_price AS struck_price, anon_26.collateral AS collateral, anon_26.rebate_rate AS rebate_rate,
                                            anon_26.marked_to AS marked_to, anon_26.night AS night, anon_27.rate_from AS rate_from, anon_27.new_rate AS new_rate
                                          FROM (
                                            SELECT anon_28.loan_id AS loan_id, anon_28.direction AS direction, anon_28.counterparty AS counterparty, anon_28.security_id AS security_id,
                                              anon_28.currency AS currency, anon_28.start_date AS start_date, anon_28.margin_rate AS margin_rate, anon_28.recalled AS recalled,
                                              anon_28.accrued_base AS accrued_base, anon_28.accrued_to AS accrued_to, anon_28.quantity AS quantity, anon_28.contract_price AS contract_price,
                                              anon_28.struck_price AS struck_price, anon_28.collateral AS collateral, anon_28.rebate_rate AS rebate_rate,
                                              anon_28.marked_to AS marked_to, anon_29.night AS night
                                            FROM (
                                              SELECT anon_30.loan_id AS loan_id, anon_30.direction AS direction, anon_30.counterparty AS counterparty, anon_30.security_id AS security_id,
                                                anon_30.currency AS currency, anon_30.start_date AS start_date, anon_30.margin_rate AS margin_rate, anon_30.recalled AS recalled,
                                                anon_30.accrued_base AS accrued_base, anon_30.accrued_to AS accrued_to, anon_30.quantity AS quantity, anon_30.contract_price AS contract_price,
                                                anon_30.struck_price AS struck_price, anon_30.collateral AS collateral, anon_30.rebate_rate AS rebate_rate,
                                                anon_30.marked_to AS marked_to
                                              FROM (
                                                SELECT anon_31.loan_id AS loan_id, anon_31.direction AS direction, anon_31.counterparty AS counterparty,
                                                  anon_31.security_id AS security_id, anon_31.currency AS currency, anon_31.start_date AS start_date, anon_31.margin_rate AS margin_rate,
                                                  anon_31.recalled AS recalled, anon_31.accrued_base AS accrued_base, anon_31.accrued_to AS accrued_to,
                                                  anon_31.quantity AS quantity, anon_31.contract_price AS contract_price, anon_31.struck_price AS struck_price,
                                                  anon_31.collateral AS collateral, anon_31.rebate_rate AS rebate_rate, anon_31.marked_to AS marked_to
                                                FROM (
                                                  SELECT anon_32.loan_id AS loan_id, anon_32.direction AS direction, anon_32.counterparty AS counterparty,
                                                    anon_32.security_id AS security_id, anon_32.currency AS currency, anon_32.start_date AS start_date,
                                                    anon_32.collateral AS collateral, anon_32.margin_rate AS margin_rate, anon_32.rebate_rate AS rebate_rate,
                                                    anon_32.pending_mark AS pending_mark, anon_32.accrued_base AS accrued_base, anon_32.accrued_to AS accrued_to,
                                                    anon_32.returned_quantity AS returned_quantity, anon_32.returned_collateral AS returned_collateral,
                                                    anon_32.settled_mark AS settled_mark, anon_32.rebate_base AS rebate_base, anon_32.recalled AS recalled,
                                                    anon_32.status AS status, anon_32.ratio_new AS ratio_new, anon_32.ratio_old AS ratio_old, CASE WHEN (anon_32.ratio_new IS NULL) THEN anon_32.quantity
                                                    ELSE CASE WHEN (anon_32.quantity < 0) THEN -CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_32.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_32.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_32.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_32.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6))
                                                    ELSE CAST(CAST(((CAST(floor(CAST(abs(CAST(anon_32.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) - CAST(floor(CAST(abs(CAST(anon_32.quantity AS DECIMAL(20, 6))) * CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(38, 6))) AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_32.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_32.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(38, 6)) END END AS quantity,
                                                    CAST(CASE WHEN (anon_32.ratio_new IS NULL) THEN anon_32.contract_price ELSE CAST(CAST(CAST(((CAST(CAST(CAST(CAST(anon_32.contract_price AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) AS DECIMAL(19, 0)) * CAST(CAST(anon_32.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 + CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 1 AS DECIMAL(37, 0)) - CAST(CAST(CAST(CAST(anon_32.contract_price AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) AS DECIMAL(19, 0)) * CAST(CAST(anon_32.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 + CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 1 AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 * 1 AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 * 1 AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(27, 0)) * CAST(1E-8 AS DECIMAL(9, 8)) AS DECIMAL(38, 8)) END AS DECIMAL(18, 8)) AS contract_price,
                                                    CAST(CASE WHEN (anon_32.ratio_new IS NULL) THEN coalesce(anon_32.struck_price, anon_32.contract_price)
                                                    ELSE CAST(CAST(CAST(((CAST(CAST(CAST(CAST(coalesce(anon_32.struck_price, anon_32.contract_price) AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) AS DECIMAL(19, 0)) * CAST(CAST(anon_32.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 + CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 1 AS DECIMAL(37, 0)) - CAST(CAST(CAST(CAST(coalesce(anon_32.struck_price, anon_32.contract_price) AS DECIMAL(28, 8)) * CAST(100000000 AS DECIMAL(9, 0)) AS DECIMAL(28, 0)) AS DECIMAL(19, 0)) * CAST(CAST(anon_32.ratio_old AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 + CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 1 AS DECIMAL(37, 0)) % CAST(CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 * 1 AS DECIMAL(37, 0))) / CAST(CAST(CAST(anon_32.ratio_new AS DECIMAL(26, 6)) * 1000000 AS DECIMAL(14, 0)) * 2 * 1 AS DECIMAL(37, 0))) AS DECIMAL(37, 0)) AS DECIMAL(27, 0)) * CAST(1E-8 AS DECIMAL(9, 8)) AS DECIMAL(38, 8)) END AS DECIMAL(18, 8)) AS struck_price,
                                                    CASE WHEN (anon_32.ratio_new IS NULL) THEN anon_32.marked_to ELSE CAST('2026-11-09' AS DATE) END AS marked_to
                                                  FROM (
                                                    SELECT anon_33.loan_id AS loan_id, anon_33.direction AS direction, anon_33.counterparty AS counterparty,
                                                      anon_33.security_id AS security_id, anon_33.currency AS currency, anon_33.start_date AS start_date,
                                                      anon_33.quantity AS quantity, anon_33.contract_price AS contract_price, anon_33.struck_price AS struck_price,
                                                      anon_33.collateral AS collateral, anon_33.margin_rate AS margin_rate, anon_33.rebate_rate AS rebate_rate,
                                                      anon_33.pending_mark AS pending_mark, anon_33.marked_to AS marked_to, anon_33.accrued_base AS accrued_base,
                                                      anon_33.accrued_to AS accrued_to, anon_33.returned_quantity AS returned_quantity, anon_33.returned_collateral AS returned_collateral,
                                                      anon_33.settled_mark AS settled_mark, anon_33.rebate_base AS rebate_base, anon_33.recalled AS recalled,
                                                      anon_33.status AS status, anon_34.ratio_new AS ratio_new, anon_34.ratio_old AS ratio_old
                                                    FROM (
                                                      SELECT previous_loan.loan_id AS loan_id, previous_loan.direction AS direction, previous_loan.counterparty AS counterparty,
                                                        previous_loan.security_id AS security_id, previous_loan.currency AS currency, previous_loan.start_date AS start_date,
                                                        previous_loan.quantity AS quantity, previous_loan.contract_price AS contract_price, previous_loan.struck_price AS struck_price,
                                                        previous_loan.collateral AS collateral, previous_loan.margin_rate AS margin_rate, previous_loan.rebate_rate AS rebate_rate,
                                                        previous_loan.pending_mark AS pending_mark, previous_loan.marked_to AS marked_to, previous_loan.accrued_base AS accrued_base,
                                                        previous_loan.accrued_to AS accrued_to, previous_loan.returned_quantity AS returned_quantity, previous_loan.returned_collateral AS returned_collateral,
                                                        previous_loan.settled_mark AS settled_mark, previous_loan.rebate_base AS rebate_base, previous_loan.recalled AS recalled,
                                                        previous_loan.status AS status
                                                      FROM previous_loan
                                                      WHERE previous_loan.status = 'OPEN' OR previous_loan.accrued_base != 0
                                                    ) AS anon_33
                                                    LEFT OUTER JOIN (
                                                      SELECT anon_35.security_id AS security_id, anon_35.ratio_new AS ratio_new, anon_35.ratio_old AS ratio_old
                                                      FROM (
                                                        SELECT split.security_id AS security_id, split.action_id AS action_id, split.ratio_new AS ratio_new,
                                                          split.ratio_old AS ratio_old, split.ex_date AS ex_date, split.payable_date AS payable_date
                                                        FROM split
                                                        WHERE split.ratio_new > 0 AND split.ratio_old > 0
                                                      ) AS anon_35
                                                    ) AS anon_34 ON anon_33.security_id = anon_34.security_id
                                                  ) AS anon_32
                                                ) AS anon_31
                                              ) AS anon_30
                                              UNION ALL
                                              SELECT anon_36.loan_id AS loan_id, anon_36.direction AS direction, anon_36.counterparty AS counterparty, anon_36.security_id AS security_id,
                                                anon_36.currency AS currency, anon_36.start_date AS start_date, anon_36.margin_rate AS margin_rate, anon_36.recalled AS recalled,
                                                anon_36.accrued_base AS accrued_base, anon_36.accrued_to AS accrued_to, anon_36.quantity AS quantity, anon_36.contract_price AS contract_price,
                                                anon_36.struck_price AS struck_price, anon_36.collateral AS collateral, anon_36.rebate_rate AS rebate_rate,
                                                anon_36.marked_to AS marked_to
                                              FROM (
                                                SELECT anon_37.loan_id AS loan_id, anon_37.direction AS direction, anon_37.counterparty AS counterparty,
                                                  anon_37.security_id AS security_id, anon_37.currency AS currency, anon_37.start_date AS start_date, anon_37.margin_rate AS margin_rate,
                                                  anon_37.recalled AS recalled, anon_37.accrued_base AS accrued_base, anon_37.accrued_to AS accrued_to,
                                                  anon_37.quantity AS quantity, anon_37.contract_price AS contract_price, anon_37.struck_price AS struck_price,
                                                  anon_37.collateral AS collateral, anon_37.rebate_rate AS rebate_rate, anon_37.marked_to AS marked_to
                                                FROM (
                                                  SELECT anon_38.file_id AS file_id, anon_38.line_number AS line_number, anon_38.event_id AS event_id, anon_38.loan_id AS loan_id,
                                                    anon_38.event_kind AS event_kind, anon_38.direction AS direction, anon_38.counterparty AS counterparty,
                                                    anon_38.security_id AS security_id, anon_38.loan_price AS loan_price, anon_38.rebate_rate AS rebate_rate,
                                                    anon_38.effective_date AS effective_date, anon_38.currency AS currency, anon_38.status AS status, anon_38.reason AS reason,
                                                    anon_38.known_date AS known_date, anon_38.policy_id AS policy_id, anon_38.policy_margin AS policy_margin,
                                                    anon_38.effective_date AS start_date, coalesce(anon_38.margin_rate, anon_38.policy_margin) AS margin_rate,
                                                    'N' AS recalled, CAST(0 AS DECIMAL(38, 6)) AS accrued_base, anon_38.effective_date AS accrued_to, CAST(anon_38.quantity AS DECIMAL(38, 6)) AS quantity,
                                                    anon_38.loan_price AS contract_price, anon_38.loan_price AS struck_price, CAST(round(CAST(CAST(anon_38.quantity AS DECIMAL(19, 6)) * anon_38.loan_price AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)) AS collateral,
                                                    CAST(NULL AS DATE) AS marked_to
                                                  FROM (
                                                    SELECT anon_39.file_id AS file_id, anon_39.line_number AS line_number, anon_39.event_id AS event_id,
                                                      anon_39.loan_id AS loan_id, anon_39.event_kind AS event_kind, anon_39.direction AS direction, anon_39.counterparty AS counterparty,
                                                      anon_39.security_id AS security_id, anon_39.quantity AS quantity, anon_39.loan_price AS loan_price,
                                                      anon_39.margin_rate AS margin_rate, anon_39.rebate_rate AS rebate_rate, anon_39.effective_date AS effective_date,
                                                      anon_39.currency AS currency, anon_39.status AS status, anon_39.reason AS reason, anon_39.known_date AS known_date,
                                                      anon_39.policy_id AS policy_id, anon_40.policy_margin AS policy_margin
                                                    FROM (
                                                      SELECT anon_41.file_id AS file_id, anon_41.line_number AS line_number, anon_41.event_id AS event_id,
                                                        anon_41.loan_id AS loan_id, anon_41.event_kind AS event_kind, anon_41.direction AS direction, anon_41.counterparty AS counterparty,
                                                        anon_41.security_id AS security_id, anon_41.quantity AS quantity, anon_41.loan_price AS loan_price,
                                                        anon_41.margin_rate AS margin_rate, anon_41.rebate_rate AS rebate_rate, anon_41.effective_date AS effective_date,
                                                        anon_41.currency AS currency, anon_41.status AS status, anon_41.reason AS reason, anon_41.known_date AS known_date,
                                                        'US_CASH' AS policy_id
                                                      FROM (
                                                        SELECT anon_42.file_id AS file_id, anon_42.line_number AS line_number, anon_42.event_id AS event_id,
                                                          anon_42.loan_id AS loan_id, anon_42.event_kind AS event_kind, anon_42.direction AS direction,
                                                          anon_42.counterparty AS counterparty, anon_42.security_id AS security_id, anon_42.quantity AS quantity,
                                                          anon_42.loan_price AS loan_price, anon_42.margin_rate AS margin_rate, anon_42.rebate_rate AS rebate_rate,
                                                          anon_42.effective_date AS effective_date, anon_42.currency AS currency, anon_42.status AS status,
                                                          anon_42.reason AS reason, anon_42.known_date AS known_date
                                                        FROM (
                                                          SELECT loan_event.file_id AS file_id, loan_event.line_number AS line_number, loan_event.event_id AS event_id,
                                                            loan_event.loan_id AS loan_id, loan_event.event_kind AS event_kind, loan_event.direction AS direction,
                                                            loan_event.counterparty AS counterparty, loan_event.security_id AS security_id, loan_event.quantity AS quantity,
                                                            loan_event.loan_price AS loan_price, loan_event.margin_rate AS margin_rate, loan_event.rebate_rate AS rebate_rate,
                                                            loan_event.effective_date AS effective_date, loan_event.currency AS currency, loan_event.status AS status,
                                                            loan_event.reason AS reason, loan_event.known_date AS known_date
                                                          FROM loan_event
                                                          WHERE loan_event.status = 'accepted'
                                                        ) AS anon_42
                                                        WHERE anon_42.event_kind = 'OPEN'
                                                      ) AS anon_41
                                                    ) AS anon_39
                                                    LEFT OUTER JOIN (
                                                      SELECT anon_43.policy_id AS policy_id, anon_43.margin_rate AS policy_margin
                                                      FROM (
                                                        SELECT loan_policy.policy_id AS policy_id, loan_policy.valid_from AS valid_from, loan_policy.valid_to AS valid_to,
                                                          loan_policy.margin_rate AS margin_rate, loan_policy.contract_price_step AS contract_price_step,
                                                          loan_policy.day_count AS day_count, loan_policy.rebate_paid AS rebate_paid, loan_policy.mark_price AS mark_price,
                                                          loan_policy.return_price AS return_price, loan_policy.source AS source, loan_policy.evidence AS evidence,
                                                          loan_policy.origin AS origin
                                                        FROM loan_policy
                                                        WHERE loan_policy.policy_id = 'US_CASH' AND loan_policy.valid_from <= CAST('2026-11-10' AS DATE)
                                                          AND loan_policy.valid_to >= CAST('2026-11-10' AS DATE)
                                                      ) AS anon_43
                                                    ) AS anon_40 ON anon_40.policy_id = anon_39.policy_id
                                                  ) AS anon_38
                                                ) AS anon_37
                                              ) AS anon_36
                                            ) AS anon_28
                                            LEFT OUTER JOIN (
                                              SELECT anon_44.day AS night
                                              FROM (
                                                SELECT anon_45.calendar_key AS calendar_key, anon_45.day AS day, anon_45.is_trade_day AS is_trade_day, anon_45.is_settlement_day AS is_settlement_day,
                                                  anon_45.is_cash_day AS is_cash_day, anon_45.early_close AS early_close, anon_45.trade_ordinal AS trade_ordinal,
                                                  anon_45.settlement_ordinal AS settlement_ordinal, anon_45.cash_ordinal AS cash_ordinal, anon_45.next_settlement_day AS next_settlement_day,
                                                  anon_45.settlement_day_on_or_after AS settlement_day_on_or_after, anon_45.previous_trade_day AS previous_trade_day,
                                                  anon_45.note AS note, anon_45.source AS source, anon_45.evidence AS evidence, anon_45.origin AS origin
                                                FROM (
                                                  SELECT calendar_day.calendar_key AS calendar_key, calendar_day.day AS day, calendar_day.is_trade_day AS is_trade_day,
                                                    calendar_day.is_settlement_day AS is_settlement_day, calendar_day.is_cash_day AS is_cash_day, calendar_day.early_close AS early_close,
                                                    calendar_day.trade_ordinal AS trade_ordinal, calendar_day.settlement_ordinal AS settlement_ordinal,
                                                    calendar_day.cash_ordinal AS cash_ordinal, calendar_day.next_settlement_day AS next_settlement_day,
                                                    calendar_day.settlement_day_on_or_after AS settlement_day_on_or_after, calendar_day.previous_trade_day AS previous_trade_day,
                                                    calendar_day.note AS note, calendar_day.source AS source, calendar_day.evidence AS evidence, calendar_day.origin AS origin
                                                  FROM calendar_day
                                                  WHERE calendar_day.calendar_key = 'US.NSCC' AND calendar_day.day <= CAST('2026-11-10' AS DATE)
                                                ) AS anon_45
                                                WHERE anon_45.day < CAST('2026-11-10' AS DATE)
                                              ) AS anon_44
                                            ) AS anon_29 ON anon_29.night >= anon_28.accrued_to
                                          ) AS anon_26
                                          LEFT OUTER JOIN (
                                            SELECT anon_46.loan_id AS loan_id, anon_46.effective_date AS rate_from, anon_46.rebate_rate AS new_rate
                                            FROM (
                                              SELECT anon_42.file_id AS file_id, anon_42.line_number AS line_number, anon_42.event_id AS event_id, anon_42.loan_id AS loan_id,
                                                anon_42.event_kind AS event_kind, anon_42.direction AS direction, anon_42.counterparty AS counterparty,
                                                anon_42.security_id AS security_id, anon_42.quantity AS quantity, anon_42.loan_price AS loan_price, anon_42.margin_rate AS margin_rate,
                                                anon_42.rebate_rate AS rebate_rate, anon_42.effective_date AS effective_date, anon_42.currency AS currency,
                                                anon_42.status AS status, anon_42.reason AS reason, anon_42.known_date AS known_date
                                              FROM (
                                                SELECT loan_event.file_id AS file_id, loan_event.line_number AS line_number, loan_event.event_id AS event_id,
                                                  loan_event.loan_id AS loan_id, loan_event.event_kind AS event_kind, loan_event.direction AS direction,
                                                  loan_event.counterparty AS counterparty, loan_event.security_id AS security_id, loan_event.quantity AS quantity,
                                                  loan_event.loan_price AS loan_price, loan_event.margin_rate AS margin_rate, loan_event.rebate_rate AS rebate_rate,
                                                  loan_event.effective_date AS effective_date, loan_event.currency AS currency, loan_event.status AS status,
                                                  loan_event.reason AS reason, loan_event.known_date AS known_date
                                                FROM loan_event
                                                WHERE loan_event.status = 'accepted'
                                              ) AS anon_42
                                              WHERE anon_42.event_kind = 'RERATE'
                                            ) AS anon_46
                                          ) AS anon_27 ON anon_26.loan_id = anon_27.loan_id AND anon_27.rate_from <= anon_26.night
                                        ) AS anon_24
                                        LEFT OUTER JOIN (
                                          SELECT anon_47.loan_id AS loan_id, anon_47.effective_date AS back_from, CAST(SUM(anon_47.back) OVER (PARTITION BY anon_47.loan_id ORDER BY CASE
                                            WHEN anon_47.effective_date IS NULL THEN 1 ELSE 0 END, anon_47.effective_date ROWS BETWEEN UNBOUNDED PRECEDING
                                            AND CURRENT ROW) AS DECIMAL(38, 6)) AS back
                                          FROM (
                                            SELECT anon_48.loan_id AS loan_id, anon_48.effective_date AS effective_date, CAST(coalesce(SUM(anon_48.quantity), 0) AS DECIMAL(38, 6)) AS back
                                            FROM (
                                              SELECT anon_42.file_id AS file_id, anon_42.line_number AS line_number, anon_42.event_id AS event_id, anon_42.loan_id AS loan_id,
                                                anon_42.event_kind AS event_kind, anon_42.direction AS direction, anon_42.counterparty AS counterparty,
                                                anon_42.security_id AS security_id, anon_42.quantity AS quantity, anon_42.loan_price AS loan_price, anon_42.margin_rate AS margin_rate,
                                                anon_42.rebate_rate AS rebate_rate, anon_42.effective_date AS effective_date, anon_42.currency AS currency,
                                                anon_42.status AS status, anon_42.reason AS reason, anon_42.known_date AS known_date
                                              FROM (
                                                SELECT loan_event.file_id AS file_id, loan_event.line_number AS line_number, loan_event.event_id AS event_id,
                                                  loan_event.loan_id AS loan_id, loan_event.event_kind AS event_kind, loan_event.direction AS direction,
                                                  loan_event.counterparty AS counterparty, loan_event.security_id AS security_id, loan_event.quantity AS quantity,
                                                  loan_event.loan_price AS loan_price, loan_event.margin_rate AS margin_rate, loan_event.rebate_rate AS rebate_rate,
                                                  loan_event.effective_date AS effective_date, loan_event.currency AS currency, loan_event.status AS status,
                                                  loan_event.reason AS reason, loan_event.known_date AS known_date
                                                FROM loan_event
                                                WHERE loan_event.status = 'accepted'
                                              ) AS anon_42
                                              WHERE anon_42.event_kind = 'RETURN'
                                            ) AS anon_48
                                            GROUP BY anon_48.loan_id, anon_48.effective_date
                                          ) AS anon_47
                                        ) AS anon_25 ON anon_24.loan_id = anon_25.loan_id AND anon_25.back_from <= anon_24.night
                                      ) AS anon_23
                                    ) AS anon_22
                                    WHERE anon_22.place = 1
                                  ) AS anon_21
                                ) AS anon_20
                                GROUP BY anon_20.loan_id, anon_20.direction, anon_20.counterparty, anon_20.security_id, anon_20.currency, anon_20.start_date,
                                  anon_20.margin_rate, anon_20.recalled, anon_20.accrued_base, anon_20.accrued_to, anon_20.quantity, anon_20.contract_price,
                                  anon_20.struck_price, anon_20.collateral, anon_20.rebate_rate, anon_20.marked_to
                              ) AS anon_19
                            ) AS anon_17
                            LEFT OUTER JOIN (
                              SELECT anon_49.loan_id AS loan_id, CAST(coalesce(SUM(CASE WHEN (anon_49.event_kind = 'RETURN') THEN anon_49.quantity ELSE CAST(0 AS DECIMAL(18, 6)) END), 0) AS DECIMAL(38, 6)) AS back,
                                max(CASE WHEN (anon_49.event_kind = 'RECALL') THEN 'Y' ELSE CAST(NULL AS VARCHAR(8000)) END) AS recall, max(CASE WHEN (anon_49.event_kind = 'RERATE'
                                AND anon_49.place = 1) THEN anon_49.rebate_rate ELSE CAST(NULL AS DECIMAL(12, 8)) END) AS newest_rate
                              FROM (
                                SELECT anon_42.file_id AS file_id, anon_42.line_number AS line_number, anon_42.event_id AS event_id, anon_42.loan_id AS loan_id,
                                  anon_42.event_kind AS event_kind, anon_42.direction AS direction, anon_42.counterparty AS counterparty, anon_42.security_id AS security_id,
                                  anon_42.quantity AS quantity, anon_42.loan_price AS loan_price, anon_42.margin_rate AS margin_rate, anon_42.rebate_rate AS rebate_rate,
                                  anon_42.effective_date AS effective_date, anon_42.currency AS currency, anon_42.status AS status, anon_42.reason AS reason,
                                  anon_42.known_date AS known_date, CAST(row_number() OVER (PARTITION BY anon_42.loan_id, anon_42.event_kind ORDER BY anon_42.effective_date DESC, CASE
                                  WHEN anon_42.event_id IS NULL THEN 1 ELSE 0 END, anon_42.event_id) AS BIGINT) AS place
                                FROM (
                                  SELECT loan_event.file_id AS file_id, loan_event.line_number AS line_number, loan_event.event_id AS event_id, loan_event.loan_id AS loan_id,
                                    loan_event.event_kind AS event_kind, loan_event.direction AS direction, loan_event.counterparty AS counterparty, loan_event.security_id AS security_id,
                                    loan_event.quantity AS quantity, loan_event.loan_price AS loan_price, loan_event.margin_rate AS margin_rate, loan_event.rebate_rate AS rebate_rate,
                                    loan_event.effective_date AS effective_date, loan_event.currency AS currency, loan_event.status AS status, loan_event.reason AS reason,
                                    loan_event.known_date AS known_date
                                  FROM loan_event
                                  WHERE loan_event.status = 'accepted'
                                ) AS anon_42
                              ) AS anon_49
                              GROUP BY anon_49.loan_id
                            ) AS anon_18 ON anon_17.loan_id = anon_18.loan_id
                          ) AS anon_16
                        ) AS anon_15
                      ) AS anon_14
                    ) AS anon_13
                  ) AS anon_11
                  LEFT OUTER JOIN (
                    SELECT anon_50.policy_id AS policy_id, anon_50.contract_price_step AS contract_price_step, anon_50.rebate_paid AS rebate_paid, anon_50.policy_margin AS policy_margin,
                      anon_50.calendar_key AS calendar_key, anon_50.settles AS settles, anon_50.earlier AS earlier, CASE WHEN (anon_50.settles = 1 AND anon_50.earlier = 0) THEN 1
                      ELSE 0 END AS bill_day
                    FROM (
                      SELECT anon_51.policy_id AS policy_id, anon_51.contract_price_step AS contract_price_step, anon_51.rebate_paid AS rebate_paid, anon_51.policy_margin AS policy_margin,
                        anon_52.calendar_key AS calendar_key, anon_52.settles AS settles, anon_52.earlier AS earlier
                      FROM (
                        SELECT anon_43.policy_id AS policy_id, anon_43.contract_price_step AS contract_price_step, anon_43.rebate_paid AS rebate_paid, anon_43.margin_rate AS policy_margin
                        FROM (
                          SELECT loan_policy.policy_id AS policy_id, loan_policy.valid_from AS valid_from, loan_policy.valid_to AS valid_to, loan_policy.margin_rate AS margin_rate,
                            loan_policy.contract_price_step AS contract_price_step, loan_policy.day_count AS day_count, loan_policy.rebate_paid AS rebate_paid,
                            loan_policy.mark_price AS mark_price, loan_policy.return_price AS return_price, loan_policy.source AS source, loan_policy.evidence AS evidence,
                            loan_policy.origin AS origin
                          FROM loan_policy
                          WHERE loan_policy.policy_id = 'US_CASH' AND loan_policy.valid_from <= CAST('2026-11-10' AS DATE) AND loan_policy.valid_to >= CAST('2026-11-10' AS DATE)
                        ) AS anon_43
                      ) AS anon_51
                      LEFT OUTER JOIN (
                        SELECT anon_53.calendar_key AS calendar_key, anon_53.settles AS settles, anon_53.earlier AS earlier, 'US_CASH' AS policy_id
                        FROM (
                          SELECT anon_54.calendar_key AS calendar_key, max(CASE WHEN (anon_54.day = CAST('2026-11-10' AS DATE)) THEN anon_54.is_settlement_day
                            ELSE 0 END) AS settles, max(CASE WHEN (anon_54.day < CAST('2026-11-10' AS DATE)) THEN anon_54.is_settlement_day ELSE 0 END) AS earlier
                          FROM (
                            SELECT anon_45.calendar_key AS calendar_key, anon_45.day AS day, anon_45.is_trade_day AS is_trade_day, anon_45.is_settlement_day AS is_settlement_day,
                              anon_45.is_cash_day AS is_cash_day, anon_45.early_close AS early_close, anon_45.trade_ordinal AS trade_ordinal, anon_45.settlement_ordinal AS settlement_ordinal,
                              anon_45.cash_ordinal AS cash_ordinal, anon_45.next_settlement_day AS next_settlement_day, anon_45.settlement_day_on_or_after AS settlement_day_on_or_after,
                              anon_45.previous_trade_day AS previous_trade_day, anon_45.note AS note, anon_45.source AS source, anon_45.evidence AS evidence,
                              anon_45.origin AS origin
                            FROM (
                              SELECT calendar_day.calendar_key AS calendar_key, calendar_day.day AS day, calendar_day.is_trade_day AS is_trade_day, calendar_day.is_settlement_day AS is_settlement_day,
                                calendar_day.is_cash_day AS is_cash_day, calendar_day.early_close AS early_close, calendar_day.trade_ordinal AS trade_ordinal,
                                calendar_day.settlement_ordinal AS settlement_ordinal, calendar_day.cash_ordinal AS cash_ordinal, calendar_day.next_settlement_day AS next_settlement_day,
                                calendar_day.settlement_day_on_or_after AS settlement_day_on_or_after, calendar_day.previous_trade_day AS previous_trade_day,
                                calendar_day.note AS note, calendar_day.source AS source, calendar_day.evidence AS evidence, calendar_day.origin AS origin
                              FROM calendar_day
                              WHERE calendar_day.calendar_key = 'US.NSCC' AND calendar_day.day <= CAST('2026-11-10' AS DATE)
                            ) AS anon_45
                            WHERE anon_45.day >= CAST('2026-11-01' AS DATE)
                          ) AS anon_54
                          GROUP BY anon_54.calendar_key
                        ) AS anon_53
                      ) AS anon_52 ON anon_51.policy_id = anon_52.policy_id
                    ) AS anon_50
                  ) AS anon_12 ON anon_12.policy_id = anon_11.policy_id
                ) AS anon_10
              ) AS anon_9
            ) AS anon_7
            LEFT OUTER JOIN (
              SELECT closing_price.security_id AS security_id, closing_price.price_date AS price_date, closing_price.close_price AS close_price
              FROM closing_price
            ) AS anon_8 ON anon_7.security_id = anon_8.security_id
          ) AS anon_6
        ) AS anon_5
      ) AS anon_4
    ) AS anon_3
  ) AS anon_2
) AS anon_1
