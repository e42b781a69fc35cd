SELECT anon_1.side, anon_1.statement_source, anon_1.account_code, anon_1.item, anon_1.item_key, anon_1.group_key, anon_1.value_date, anon_1.day_number,
  anon_1.amount, anon_1.entry_code, anon_1.first_date
FROM (
  SELECT anon_2.side AS side, anon_2.statement_source AS statement_source, anon_2.account_code AS account_code, anon_2.item AS item, anon_2.item_key AS item_key,
    anon_2.group_key AS group_key, CAST(anon_2.value_date AS DATE) AS value_date, CAST(anon_2.day_number AS BIGINT) AS day_number, CAST(anon_2.amount AS DECIMAL(38, 6)) AS amount,
    anon_2.entry_code AS entry_code, CAST(anon_2.first_date AS DATE) AS first_date
  FROM (
    SELECT anon_3.side AS side, anon_3.statement_source AS statement_source, anon_3.account_code AS account_code, anon_3.item AS item, anon_3.item_key AS item_key,
      anon_3.group_key AS group_key, anon_3.value_date AS value_date, anon_3.day_number AS day_number, anon_3.amount AS amount, anon_3.entry_code AS entry_code,
      anon_3.first_date AS first_date
    FROM (
      SELECT previous_open_cash_item.side AS side, previous_open_cash_item.statement_source AS statement_source, previous_open_cash_item.account_code AS account_code,
        previous_open_cash_item.item AS item, previous_open_cash_item.item_key AS item_key, previous_open_cash_item.group_key AS group_key, previous_open_cash_item.value_date AS value_date,
        previous_open_cash_item.day_number AS day_number, previous_open_cash_item.amount AS amount, previous_open_cash_item.entry_code AS entry_code, previous_open_cash_item.first_date AS first_date
      FROM previous_open_cash_item
    ) AS anon_3
    UNION ALL
    SELECT anon_4.side AS side, anon_4.statement_source AS statement_source, anon_4.account_code AS account_code, anon_4.item AS item, anon_4.item_key AS item_key,
      anon_4.group_key AS group_key, anon_4.value_date AS value_date, anon_4.day_number AS day_number, anon_4.amount AS amount, anon_4.entry_code AS entry_code,
      anon_4.first_date AS first_date
    FROM (
      SELECT anon_5.side AS side, anon_5.statement_source AS statement_source, anon_5.account_code AS account_code, anon_5.item AS item, anon_5.item_key AS item_key,
        anon_5.group_key AS group_key, anon_5.value_date AS value_date, anon_5.day_number AS day_number, anon_5.amount AS amount, anon_5.entry_code AS entry_code,
        anon_5.first_date AS first_date
      FROM (
        SELECT anon_6.side AS side, anon_6.statement_source AS statement_source, anon_6.account_code AS account_code, anon_6.item AS item, anon_6.item_key AS item_key,
          anon_6.group_key AS group_key, anon_6.value_date AS value_date, anon_6.day_number AS day_number, anon_6.amount AS amount, anon_6.entry_code AS entry_code,
          anon_6.first_date AS first_date
        FROM (
          SELECT anon_7.side AS side, anon_7.statement_source AS statement_source, anon_7.account_code AS account_code, anon_7.item AS item, anon_7.item_key AS item_key,
            anon_7.group_key AS group_key, anon_7.value_date AS value_date, anon_7.amount AS amount, anon_7.entry_code AS entry_code, anon_7.numbered_day AS numbered_day,
            anon_7.number AS number, anon_7.number AS day_number, CAST('2026-11-10' AS DATE) AS first_date
          FROM (
            SELECT anon_8.side AS side, anon_8.statement_source AS statement_source, anon_8.account_code AS account_code, anon_8.item AS item, anon_8.item_key AS item_key,
              anon_8.group_key AS group_key, anon_8.value_date AS value_date, anon_8.amount AS amount, anon_8.entry_code AS entry_code, anon_9.numbered_day AS numbered_day,
              anon_9.number AS number
            FROM (
              SELECT anon_10.side AS side, anon_10.statement_source AS statement_source, anon_10.account_code AS account_code, anon_10.item AS item, anon_10.item_key AS item_key,
                anon_10.group_key AS group_key, anon_10.value_date AS value_date, anon_10.amount AS amount, anon_10.entry_code AS entry_code
              FROM (
                SELECT anon_11.side AS side, anon_11.statement_source AS statement_source, anon_11.account_code AS account_code, anon_11.item AS item, anon_11.item_key AS item_key,
                  anon_11.group_key AS group_key, anon_11.value_date AS value_date, anon_11.amount AS amount, anon_11.entry_code AS entry_code
                FROM (
                  SELECT anon_12.recon_kind AS recon_kind, anon_12.statement_source AS statement_source, anon_12.account_code AS account_code, anon_12.item AS item,
                    anon_12.our_key AS our_key, anon_12.group_key AS group_key, anon_12.value_date AS value_date, anon_12.amount AS amount, 'OURS' AS side,
                    anon_12.our_key AS item_key, CAST(NULL AS VARCHAR(8000)) AS entry_code
                  FROM (
                    SELECT our_side.recon_kind AS recon_kind, our_side.statement_source AS statement_source, our_side.account_code AS account_code, our_side.item AS item,
                      our_side.our_key AS our_key, our_side.group_key AS group_key, our_side.value_date AS value_date, our_side.amount AS amount
                    FROM our_side
                    WHERE our_side.recon_kind = 'CASH_ENTRY'
                  ) AS anon_12
                ) AS anon_11
              ) AS anon_10
              UNION ALL
              SELECT anon_13.side AS side, anon_13.statement_source AS statement_source, anon_13.account_code AS account_code, anon_13.item AS item, anon_13.item_key AS item_key,
                anon_13.group_key AS group_key, anon_13.value_date AS value_date, anon_13.amount AS amount, anon_13.entry_code AS entry_code
              FROM (
                SELECT anon_14.side AS side, anon_14.statement_source AS statement_source, anon_14.account_code AS account_code, anon_14.item AS item, anon_14.item_key AS item_key,
                  anon_14.group_key AS group_key, anon_14.value_date AS value_date, anon_14.amount AS amount, anon_14.entry_code AS entry_code
                FROM (
                  SELECT anon_15.recon_kind AS recon_kind, anon_15.statement_source AS statement_source, anon_15.account_code AS account_code, anon_15.item AS item,
                    anon_15.their_key AS their_key, anon_15.file_id AS file_id, anon_15.group_key AS group_key, anon_15.value_date AS value_date, anon_15.amount AS amount,
                    anon_15.entry_code AS entry_code, anon_15.reason AS reason, 'THEIRS' AS side, anon_15.their_key AS item_key
                  FROM (
                    SELECT their_side.recon_kind AS recon_kind, their_side.statement_source AS statement_source, their_side.account_code AS account_code,
                      their_side.item AS item, their_side.their_key AS their_key, their_side.file_id AS file_id, their_side.group_key AS group_key, their_side.value_date AS value_date,
                      their_side.amount AS amount, their_side.entry_code AS entry_code, their_side.reason AS reason
                    FROM their_side
                    WHERE their_side.recon_kind = 'CASH_ENTRY' AND their_side.reason IS NULL AND their_side.amount != 0
                  ) AS anon_15
                ) AS anon_14
              ) AS anon_13
            ) AS anon_8
            LEFT OUTER JOIN (
              SELECT anon_16.day AS numbered_day, CAST(row_number() OVER (ORDER BY CASE WHEN anon_16.day IS NULL THEN 1 ELSE 0 END, anon_16.day) AS BIGINT) AS number
              FROM (
                SELECT anon_17.day AS day
                FROM (
                  SELECT calendar_day.calendar_key AS calendar_key, calendar_day.day AS day, calendar_day.is_trade_day AS is_trade_day, calendar_day.is_settlement_day AS is_settlement_day,
                    calendar_day.is_cash_day AS is_cash_day, calendar_day.early_close AS early_close, calendar_day.trade_ordinal AS trade_ordinal, calendar_day.settlement_ordinal AS settlement_ordinal,
                    calendar_day.cash_ordinal AS cash_ordinal, calendar_day.next_settlement_day AS next_settlement_day, calendar_day.settlement_day_on_or_after AS settlement_day_on_or_after,
                    calendar_day.previous_trade_day AS previous_trade_day, calendar_day.note AS note, calendar_day.source AS source, calendar_day.evidence AS evidence,
                    calendar_day.origin AS origin
                  FROM calendar_day
                  WHERE calendar_day.calendar_key = 'US.NSCC'
                ) AS anon_17
              ) AS anon_16
            ) AS anon_9 ON anon_8.value_date = anon_9.numbered_day
          ) AS anon_7
        ) AS anon_6
      ) AS anon_5
      WHERE NOT (EXISTS (
        SELECT 1 AS anon_18
        FROM (
          SELECT previous_open_cash_item.side AS side, previous_open_cash_item.statement_source AS statement_source, previous_open_cash_item.account_code AS account_code,
            previous_open_cash_item.item AS item, previous_open_cash_item.item_key AS item_key, previous_open_cash_item.group_key AS group_key, previous_open_cash_item.value_date AS value_date,
            previous_open_cash_item.day_number AS day_number, previous_open_cash_item.amount AS amount, previous_open_cash_item.entry_code AS entry_code,
            previous_open_cash_item.first_date AS first_date
          FROM previous_open_cash_item
        ) AS anon_3
        WHERE anon_3.side = anon_5.side AND anon_5.statement_source = anon_3.statement_source AND anon_5.account_code = anon_3.account_code AND anon_5.item = anon_3.item
          AND anon_5.item_key = anon_3.item_key AND anon_5.group_key = anon_3.group_key
      ))
    ) AS anon_4
  ) AS anon_2
) AS anon_1
