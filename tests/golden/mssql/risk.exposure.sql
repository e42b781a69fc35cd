SELECT anon_1.account_id, anon_1.security_id, anon_1.quantity, anon_1.close_price, anon_1.market_value, anon_1.gross_value, anon_1.priced
FROM (
  SELECT anon_2.account_id AS account_id, anon_2.security_id AS security_id, CAST(anon_2.quantity AS DECIMAL(38, 6)) AS quantity, CAST(anon_2.close_price AS DECIMAL(18, 8)) AS close_price,
    CAST(anon_2.market_value AS DECIMAL(38, 2)) AS market_value, CAST(anon_2.gross_value AS DECIMAL(38, 2)) AS gross_value, anon_2.priced AS priced
  FROM (
    SELECT anon_3.account_id AS account_id, anon_3.security_id AS security_id, anon_3.quantity AS quantity, anon_3.close_price AS close_price, anon_3.market_value AS market_value,
      anon_3.priced AS priced, CASE WHEN (anon_3.market_value < 0) THEN -anon_3.market_value ELSE anon_3.market_value END AS gross_value
    FROM (
      SELECT anon_4.account_id AS account_id, anon_4.security_id AS security_id, anon_4.quantity AS quantity, anon_4.business_day AS business_day, anon_4.price_date AS price_date,
        anon_4.close_price AS close_price, anon_4.day AS day, anon_4.previous_trade_day AS previous_trade_day, coalesce(CAST(round(CAST(CAST(anon_4.quantity AS DECIMAL(19, 6)) * anon_4.close_price AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)), CAST(0 AS DECIMAL(18, 2))) AS market_value,
        CASE WHEN (anon_4.price_date >= coalesce(anon_4.previous_trade_day, anon_4.business_day)) THEN 'Y' ELSE 'N' END AS priced
      FROM (
        SELECT anon_5.account_id AS account_id, anon_5.security_id AS security_id, anon_5.quantity AS quantity, anon_5.business_day AS business_day, anon_5.price_date AS price_date,
          anon_5.close_price AS close_price, anon_6.day AS day, anon_6.previous_trade_day AS previous_trade_day
        FROM (
          SELECT anon_7.account_id AS account_id, anon_7.security_id AS security_id, anon_7.quantity AS quantity, anon_7.business_day AS business_day, closing_price.price_date AS price_date,
            closing_price.close_price AS close_price
          FROM (
            SELECT anon_8.account_id AS account_id, anon_8.security_id AS security_id, anon_8.trade_date_quantity AS quantity, CAST('2026-11-10' AS DATE) AS business_day
            FROM (
              SELECT position.account_id AS account_id, position.security_id AS security_id, position.account_class AS account_class, position.settled_quantity AS settled_quantity,
                position.pending_quantity AS pending_quantity, position.trade_date_quantity AS trade_date_quantity
              FROM position
              WHERE position.account_class = 'FIRM' AND position.trade_date_quantity != 0
            ) AS anon_8
          ) AS anon_7
          LEFT OUTER JOIN closing_price ON anon_7.security_id = closing_price.security_id
        ) AS anon_5
        LEFT OUTER JOIN (
          SELECT anon_9.day AS day, anon_9.previous_trade_day AS previous_trade_day
          FROM (
            SELECT calendar_day.calendar_key AS calendar_key, calendar_day.day AS day, calendar_day.is_trade_day AS is_trade_day, calendar_day.is_settlement_day AS is_settlement_day,
              calendar_day.is_cash_day AS is_cash_day, calendar_day.early_close AS early_close, calendar_day.trade_ordinal AS trade_ordinal, calendar_day.settlement_ordinal AS settlement_ordinal,
              calendar_day.cash_ordinal AS cash_ordinal, calendar_day.next_settlement_day AS next_settlement_day, calendar_day.settlement_day_on_or_after AS settlement_day_on_or_after,
              calendar_day.previous_trade_day AS previous_trade_day, calendar_day.note AS note, calendar_day.source AS source, calendar_day.evidence AS evidence,
              calendar_day.origin AS origin
            FROM calendar_day
            WHERE calendar_day.calendar_key = 'US.NSCC'
          ) AS anon_9
        ) AS anon_6 ON anon_6.day = anon_5.business_day
      ) AS anon_4
    ) AS anon_3
  ) AS anon_2
) AS anon_1
