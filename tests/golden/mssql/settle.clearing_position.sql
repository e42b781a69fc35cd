SELECT anon_1.member_id, anon_1.security_id, anon_1.currency, anon_1.net_quantity, anon_1.settled_quantity, anon_1.open_quantity, anon_1.mark_price, anon_1.mark_date,
  anon_1.opening_money, anon_1.open_value, anon_1.settle_money, anon_1.settlement_date
FROM (
  SELECT anon_2.member_id AS member_id, anon_2.security_id AS security_id, anon_2.currency AS currency, CAST(anon_2.net_quantity AS DECIMAL(38, 6)) AS net_quantity,
    CAST(anon_2.settled_quantity AS DECIMAL(38, 6)) AS settled_quantity, CAST(anon_2.open_quantity AS DECIMAL(38, 6)) AS open_quantity, CAST(anon_2.mark_price AS DECIMAL(18, 8)) AS mark_price,
    CAST(anon_2.mark_date AS DATE) AS mark_date, CAST(anon_2.opening_money AS DECIMAL(38, 2)) AS opening_money, CAST(anon_2.open_value AS DECIMAL(38, 2)) AS open_value,
    CAST(anon_2.settle_money AS DECIMAL(38, 2)) AS settle_money, CAST(anon_2.settlement_date AS DATE) AS settlement_date
  FROM (
    SELECT anon_3.member_id AS member_id, anon_3.security_id AS security_id, anon_3.currency AS currency, anon_3.net_quantity AS net_quantity, anon_3.settled_quantity AS settled_quantity,
      anon_3.open_quantity AS open_quantity, anon_3.mark_price AS mark_price, anon_3.opening_money AS opening_money, anon_3.open_value AS open_value, anon_3.settlement_date AS settlement_date,
      anon_3.mark_date AS mark_date, anon_3.settle_money AS settle_money
    FROM (
      SELECT anon_4.member_id AS member_id, anon_4.security_id AS security_id, anon_4.currency AS currency, anon_4.net_quantity AS net_quantity, anon_4.settled_quantity AS settled_quantity,
        anon_4.open_quantity AS open_quantity, anon_4.mark_price AS mark_price, anon_4.opening_money AS opening_money, anon_4.open_value AS open_value,
        anon_4.settlement_date AS settlement_date, anon_4.price_date AS mark_date, anon_4.opening_money + anon_4.open_value AS settle_money
      FROM (
        SELECT anon_5.member_id AS member_id, anon_5.security_id AS security_id, anon_5.settlement_date AS settlement_date, anon_5.currency AS currency,
          anon_5.carried_quantity AS carried_quantity, anon_5.carried_price AS carried_price, anon_5.bought_quantity AS bought_quantity, anon_5.sold_quantity AS sold_quantity,
          anon_5.net_quantity AS net_quantity, anon_5.contract_money AS contract_money, anon_5.opening_money AS opening_money, anon_5.trades AS trades,
          anon_5.settled AS settled, anon_5.price_date AS price_date, anon_5.close_price AS close_price, anon_5.settled_quantity AS settled_quantity, anon_5.open_quantity AS open_quantity,
          anon_5.mark_price AS mark_price, CASE WHEN (anon_5.open_quantity = 0) THEN CAST(0 AS DECIMAL(38, 2)) ELSE coalesce(CAST(round(CAST(CAST(anon_5.open_quantity AS DECIMAL(19, 6)) * anon_5.mark_price AS DECIMAL(38, 14)), 2) AS DECIMAL(38, 2)), -anon_5.opening_money) END AS open_value
        FROM (
          SELECT anon_6.member_id AS member_id, anon_6.security_id AS security_id, anon_6.settlement_date AS settlement_date, anon_6.currency AS currency,
            anon_6.carried_quantity AS carried_quantity, anon_6.carried_price AS carried_price, anon_6.bought_quantity AS bought_quantity, anon_6.sold_quantity AS sold_quantity,
            anon_6.net_quantity AS net_quantity, anon_6.contract_money AS contract_money, anon_6.opening_money AS opening_money, anon_6.trades AS trades,
            anon_6.settled AS settled, anon_6.price_date AS price_date, anon_6.close_price AS close_price, CAST(coalesce(anon_6.settled, CAST(0 AS DECIMAL(38, 6))) AS DECIMAL(38, 6)) AS settled_quantity,
            anon_6.net_quantity - CAST(coalesce(anon_6.settled, CAST(0 AS DECIMAL(38, 6))) AS DECIMAL(38, 6)) AS open_quantity, coalesce(anon_6.close_price, anon_6.carried_price) AS mark_price
          FROM (
            SELECT anon_7.member_id AS member_id, anon_7.security_id AS security_id, anon_7.settlement_date AS settlement_date, anon_7.currency AS currency,
              anon_7.carried_quantity AS carried_quantity, anon_7.carried_price AS carried_price, anon_7.bought_quantity AS bought_quantity, anon_7.sold_quantity AS sold_quantity,
              anon_7.net_quantity AS net_quantity, anon_7.contract_money AS contract_money, anon_7.opening_money AS opening_money, anon_7.trades AS trades,
              anon_7.settled AS settled, anon_8.price_date AS price_date, anon_8.close_price AS close_price
            FROM (
              SELECT obligation.member_id AS member_id, obligation.security_id AS security_id, obligation.settlement_date AS settlement_date, obligation.currency AS currency,
                obligation.carried_quantity AS carried_quantity, obligation.carried_price AS carried_price, obligation.bought_quantity AS bought_quantity,
                obligation.sold_quantity AS sold_quantity, obligation.net_quantity AS net_quantity, obligation.contract_money AS contract_money, obligation.opening_money AS opening_money,
                obligation.trades AS trades, anon_9.settled AS settled
              FROM obligation
              LEFT OUTER JOIN (
                SELECT anon_10.security_id AS security_id, CAST(coalesce(SUM(anon_10.quantity), 0) AS DECIMAL(38, 6)) AS settled
                FROM (
                  SELECT settlement.file_id AS file_id, settlement.line_number AS line_number, settlement.instruction_id AS instruction_id, settlement.clearing_path AS clearing_path,
                    settlement.security_id AS security_id, settlement.depository_account AS depository_account, settlement.contra_account AS contra_account,
                    settlement.account_id AS account_id, settlement.currency AS currency, settlement.quantity AS quantity, settlement.money AS money, settlement.reason AS reason,
                    settlement.settlement_date AS settlement_date
                  FROM settlement
                  WHERE settlement.clearing_path = 'CNS' AND settlement.reason IS NULL
                ) AS anon_10
                GROUP BY anon_10.security_id
              ) AS anon_9 ON obligation.security_id = anon_9.security_id
            ) AS anon_7
            LEFT OUTER JOIN (
              SELECT closing_price.security_id AS security_id, closing_price.price_date AS price_date, closing_price.close_price AS close_price
              FROM closing_price
            ) AS anon_8 ON anon_7.security_id = anon_8.security_id
          ) AS anon_6
        ) AS anon_5
      ) AS anon_4
    ) AS anon_3
    UNION ALL
    SELECT anon_11.member_id AS member_id, anon_11.security_id AS security_id, anon_11.currency AS currency, anon_11.net_quantity AS net_quantity, anon_11.settled_quantity AS settled_quantity,
      anon_11.open_quantity AS open_quantity, anon_11.mark_price AS mark_price, anon_11.opening_money AS opening_money, anon_11.open_value AS open_value,
      anon_11.settlement_date AS settlement_date, anon_11.mark_date AS mark_date, anon_11.settle_money AS settle_money
    FROM (
      SELECT anon_12.member_id AS member_id, anon_12.security_id AS security_id, anon_12.currency AS currency, anon_12.net_quantity AS net_quantity, anon_12.settled_quantity AS settled_quantity,
        anon_12.open_quantity AS open_quantity, anon_12.mark_price AS mark_price, anon_12.opening_money AS opening_money, anon_12.open_value AS open_value,
        anon_12.settlement_date AS settlement_date, anon_12.mark_date AS mark_date, anon_12.settle_money AS settle_money
      FROM (
        SELECT anon_13.member_id AS member_id, anon_13.security_id AS security_id, anon_13.currency AS currency, anon_13.open_quantity AS open_quantity,
          anon_13.open_value AS open_value, anon_13.mark_price AS mark_price, anon_13.mark_date AS mark_date, anon_13.settlement_date AS settlement_date,
          anon_13.today AS today, anon_13.open_quantity AS net_quantity, CAST(0 AS DECIMAL(38, 6)) AS settled_quantity, -anon_13.open_value AS opening_money,
          CAST(0 AS DECIMAL(38, 2)) AS settle_money
        FROM (
          SELECT anon_14.member_id AS member_id, anon_14.security_id AS security_id, anon_14.currency AS currency, anon_14.open_quantity AS open_quantity,
            anon_14.open_value AS open_value, anon_14.mark_price AS mark_price, anon_14.mark_date AS mark_date, anon_14.settlement_date AS settlement_date,
            anon_14.today AS today
          FROM (
            SELECT opening_clearing_position.member_id AS member_id, opening_clearing_position.security_id AS security_id, opening_clearing_position.currency AS currency,
              opening_clearing_position.open_quantity AS open_quantity, opening_clearing_position.open_value AS open_value, opening_clearing_position.mark_price AS mark_price,
              opening_clearing_position.mark_date AS mark_date, opening_clearing_position.settlement_date AS settlement_date, CAST('2026-11-10' AS DATE) AS today
            FROM opening_clearing_position
          ) AS anon_14
          WHERE NOT (EXISTS (
            SELECT 1 AS anon_15
            FROM (
              SELECT anon_17.day AS day
              FROM (
                SELECT calendar_day.calendar_key AS calendar_key, calendar_day.day AS day, calendar_day.is_trade_day AS is_trade_day, calendar_day.is_settlement_day AS is_settlement_day,
                  calendar_day.is_cash_day AS is_cash_day, calendar_day.early_close AS early_close, calendar_day.trade_ordinal AS trade_ordinal, calendar_day.settlement_ordinal AS settlement_ordinal,
                  calendar_day.cash_ordinal AS cash_ordinal, calendar_day.next_settlement_day AS next_settlement_day, calendar_day.settlement_day_on_or_after AS settlement_day_on_or_after,
                  calendar_day.previous_trade_day AS previous_trade_day, calendar_day.note AS note, calendar_day.source AS source, calendar_day.evidence AS evidence,
                  calendar_day.origin AS origin
                FROM calendar_day
                WHERE calendar_day.calendar_key = 'US.NSCC' AND calendar_day.day = CAST('2026-11-10' AS DATE) AND calendar_day.is_settlement_day = 1
              ) AS anon_17
            ) AS anon_16
            WHERE anon_16.day = anon_14.today
          ))
        ) AS anon_13
      ) AS anon_12
    ) AS anon_11
  ) AS anon_2
) AS anon_1
