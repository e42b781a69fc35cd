SELECT anon_1.recon_kind, anon_1.statement_source, anon_1.account_code, anon_1.item, anon_1.our_key, anon_1.group_key, anon_1.value_date, anon_1.amount
FROM (
  SELECT anon_2.recon_kind AS recon_kind, anon_2.statement_source AS statement_source, anon_2.account_code AS account_code, anon_2.item AS item, anon_2.our_key AS our_key,
    anon_2.group_key AS group_key, CAST(anon_2.value_date AS DATE) AS value_date, CAST(anon_2.amount AS NUMBER(38, 6)) AS amount
  FROM (
    SELECT anon_3.recon_kind AS recon_kind, anon_3.statement_source AS statement_source, anon_3.account_code AS account_code, anon_3.item AS item, anon_3.our_key AS our_key,
      anon_3.group_key AS group_key, anon_3.value_date AS value_date, anon_3.amount AS amount
    FROM (
      SELECT anon_4.recon_kind AS recon_kind, anon_4.statement_source AS statement_source, anon_4.account_code AS account_code, anon_4.item AS item, anon_4.our_key AS our_key,
        anon_4.group_key AS group_key, anon_4.value_date AS value_date, anon_4.amount AS amount
      FROM (
        SELECT 'POSITION' AS recon_kind, 'depository' AS statement_source, anon_5.sub_account AS account_code, anon_5.instrument AS item, '-' AS our_key,
          '-' AS group_key, DATE '2026-11-10' AS value_date, CAST(-anon_5.quantity AS NUMBER(38, 6)) AS amount
        FROM (
          SELECT balance.ledger_account AS ledger_account, balance.sub_account AS sub_account, balance.security_id AS security_id, balance.instrument AS instrument,
            balance.quantity AS quantity, balance.money AS money
          FROM balance
          WHERE balance.ledger_account = 'S-DEPOSITORY' AND balance.quantity != 0
        ) anon_5
      ) anon_4
      WHERE EXISTS (
        SELECT 1 AS anon_6
        FROM (
          SELECT anon_8.day AS day
          FROM (
            SELECT anon_9.calendar_key AS calendar_key, anon_9.day AS day, anon_9.is_trade_day AS is_trade_day, anon_9.is_settlement_day AS is_settlement_day,
              anon_9.is_cash_day AS is_cash_day, anon_9.early_close AS early_close, anon_9.trade_ordinal AS trade_ordinal, anon_9.settlement_ordinal AS settlement_ordinal,
              anon_9.cash_ordinal AS cash_ordinal, anon_9.next_settlement_day AS next_settlement_day, anon_9.settlement_day_on_or_after AS settlement_day_on_or_after,
              anon_9.previous_trade_day AS previous_trade_day, anon_9.note AS note, anon_9.source AS source, anon_9.evidence AS evidence, anon_9.origin AS origin
            FROM (
              SELECT calendar_day.calendar_key AS calendar_key, calendar_day.day AS day, calendar_day.is_trade_day AS is_trade_day, calendar_day.is_settlement_day AS is_settlement_day,
                calendar_day.is_cash_day AS is_cash_day, calendar_day.early_close AS early_close, calendar_day.trade_ordinal AS trade_ordinal, calendar_day.settlement_ordinal AS settlement_ordinal,
                calendar_day.cash_ordinal AS cash_ordinal, calendar_day.next_settlement_day AS next_settlement_day, calendar_day.settlement_day_on_or_after AS settlement_day_on_or_after,
                calendar_day.previous_trade_day AS previous_trade_day, calendar_day.note AS note, calendar_day.source AS source, calendar_day.evidence AS evidence,
                calendar_day.origin AS origin
              FROM calendar_day
              WHERE calendar_day.calendar_key = 'US.NSCC' AND calendar_day.day = DATE '2026-11-10'
            ) anon_9
            WHERE anon_9.is_settlement_day = 1
          ) anon_8
        ) anon_7
        WHERE anon_7.day = anon_4.value_date
      )
    ) anon_3
    UNION ALL
    SELECT anon_10.recon_kind AS recon_kind, anon_10.statement_source AS statement_source, anon_10.account_code AS account_code, anon_10.item AS item, anon_10.our_key AS our_key,
      anon_10.group_key AS group_key, anon_10.value_date AS value_date, anon_10.amount AS amount
    FROM (
      SELECT anon_11.recon_kind AS recon_kind, anon_11.statement_source AS statement_source, anon_11.account_code AS account_code, anon_11.item AS item,
        anon_11.our_key AS our_key, anon_11.group_key AS group_key, anon_11.value_date AS value_date, anon_11.amount AS amount
      FROM (
        SELECT 'CASH_BALANCE' AS recon_kind, 'bank' AS statement_source, anon_12.sub_account AS account_code, anon_12.instrument AS item, '-' AS our_key,
          '-' AS group_key, DATE '2026-11-10' AS value_date, CAST(anon_12.money AS NUMBER(38, 6)) AS amount
        FROM (
          SELECT anon_13.sub_account AS sub_account, anon_13.instrument AS instrument, anon_13.money AS money
          FROM (
            SELECT anon_14.sub_account AS sub_account, anon_14.instrument AS instrument, CAST(coalesce(sum(anon_14.money), 0) AS NUMBER(38, 2)) AS money
            FROM (
              SELECT balance.ledger_account AS ledger_account, balance.sub_account AS sub_account, balance.security_id AS security_id, balance.instrument AS instrument,
                balance.quantity AS quantity, balance.money AS money
              FROM balance
              WHERE balance.ledger_account = '1015'
            ) anon_14
            GROUP BY anon_14.sub_account, anon_14.instrument
          ) anon_13
          WHERE anon_13.money != 0
        ) anon_12
      ) anon_11
      WHERE EXISTS (
        SELECT 1 AS anon_15
        FROM (
          SELECT anon_17.day AS day
          FROM (
            SELECT anon_18.calendar_key AS calendar_key, anon_18.day AS day, anon_18.is_trade_day AS is_trade_day, anon_18.is_settlement_day AS is_settlement_day,
              anon_18.is_cash_day AS is_cash_day, anon_18.early_close AS early_close, anon_18.trade_ordinal AS trade_ordinal, anon_18.settlement_ordinal AS settlement_ordinal,
              anon_18.cash_ordinal AS cash_ordinal, anon_18.next_settlement_day AS next_settlement_day, anon_18.settlement_day_on_or_after AS settlement_day_on_or_after,
              anon_18.previous_trade_day AS previous_trade_day, anon_18.note AS note, anon_18.source AS source, anon_18.evidence AS evidence, anon_18.origin AS origin
            FROM (
              SELECT calendar_day.calendar_key AS calendar_key, calendar_day.day AS day, calendar_day.is_trade_day AS is_trade_day, calendar_day.is_settlement_day AS is_settlement_day,
                calendar_day.is_cash_day AS is_cash_day, calendar_day.early_close AS early_close, calendar_day.trade_ordinal AS trade_ordinal, calendar_day.settlement_ordinal AS settlement_ordinal,
                calendar_day.cash_ordinal AS cash_ordinal, calendar_day.next_settlement_day AS next_settlement_day, calendar_day.settlement_day_on_or_after AS settlement_day_on_or_after,
                calendar_day.previous_trade_day AS previous_trade_day, calendar_day.note AS note, calendar_day.source AS source, calendar_day.evidence AS evidence,
                calendar_day.origin AS origin
              FROM calendar_day
              WHERE calendar_day.calendar_key = 'US.NSCC' AND calendar_day.day = DATE '2026-11-10'
            ) anon_18
            WHERE anon_18.is_cash_day = 1
          ) anon_17
        ) anon_16
        WHERE anon_16.day = anon_11.value_date
      )
    ) anon_10
    UNION ALL
    SELECT anon_19.recon_kind AS recon_kind, anon_19.statement_source AS statement_source, anon_19.account_code AS account_code, anon_19.item AS item, anon_19.our_key AS our_key,
      anon_19.group_key AS group_key, anon_19.value_date AS value_date, anon_19.amount AS amount
    FROM (
      SELECT anon_20.our_key AS our_key, anon_20.group_key AS group_key, anon_20.value_date AS value_date, 'CASH_ENTRY' AS recon_kind, 'bank' AS statement_source,
        anon_20.sub_account AS account_code, anon_20.instrument AS item, CAST(anon_20.money AS NUMBER(38, 6)) AS amount
      FROM (
        SELECT anon_21.sub_account AS sub_account, anon_21.instrument AS instrument, anon_21.our_key AS our_key, anon_21.group_key AS group_key, anon_21.value_date AS value_date,
          anon_21.money AS money
        FROM (
          SELECT anon_22.sub_account AS sub_account, anon_22.instrument AS instrument, anon_22.our_key AS our_key, anon_22.group_key AS group_key, min(anon_22.business_date) AS value_date,
            CAST(coalesce(sum(anon_22.money), 0) AS NUMBER(38, 2)) AS money
          FROM (
            SELECT anon_23.event_kind AS event_kind, anon_23.event_key AS event_key, anon_23.leg AS leg, anon_23.ledger_account AS ledger_account, anon_23.sub_account AS sub_account,
              anon_23.security_id AS security_id, anon_23.instrument AS instrument, anon_23.quantity AS quantity, anon_23.money AS money, anon_23.business_date AS business_date,
              anon_23.known_date AS known_date, CASE WHEN (anon_23.event_kind IN ('CNS_MONEY', 'TFT_DELIVERY', 'FIRM_TFT_DELIVERY', 'BORROW_OPEN', 'BORROW_MARK', 'BORROW_RETURN', 'BORROW_REBATE', 'LOAN_OPEN', 'LOAN_MARK', 'LOAN_RETURN', 'LOAN_REBATE')) THEN CAST(anon_23.event_kind AS VARCHAR2(4000)) || '.' || CAST(anon_23.event_key AS VARCHAR2(4000))
              ELSE anon_23.event_key END AS our_key, CASE WHEN (anon_23.event_kind IN ('CNS_MONEY', 'TFT_DELIVERY', 'FIRM_TFT_DELIVERY', 'BORROW_OPEN', 'BORROW_MARK', 'BORROW_RETURN', 'BORROW_REBATE', 'LOAN_OPEN', 'LOAN_MARK', 'LOAN_RETURN', 'LOAN_REBATE')) THEN 'NET.2026-11-10'
              ELSE anon_23.event_key END AS group_key
            FROM (
              SELECT posting.event_kind AS event_kind, posting.event_key AS event_key, posting.leg AS leg, posting.ledger_account AS ledger_account, posting.sub_account AS sub_account,
                posting.security_id AS security_id, posting.instrument AS instrument, posting.quantity AS quantity, posting.money AS money, posting.business_date AS business_date,
                posting.known_date AS known_date
              FROM posting
              WHERE posting.ledger_account = '1015' AND posting.known_date = DATE '2026-11-10'
            ) anon_23
          ) anon_22
          GROUP BY anon_22.sub_account, anon_22.instrument, anon_22.our_key, anon_22.group_key
        ) anon_21
        WHERE anon_21.money != 0
      ) anon_20
    ) anon_19
  ) anon_2
) anon_1
