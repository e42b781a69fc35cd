SELECT anon_1.file_id, anon_1.line_number, anon_1.sender, anon_1.transfer_id, anon_1.transfer_kind, anon_1.account_id, anon_1.account_class, anon_1.depository_account,
  anon_1.contra_account, anon_1.security_id, anon_1.quantity, anon_1.cost_price, anon_1.cost, anon_1.cost_reason, anon_1.transfer_date, anon_1.currency,
  anon_1.lot_id, anon_1.status, anon_1.reason, anon_1.known_date
FROM (
  SELECT anon_2.file_id AS file_id, CAST(anon_2.line_number AS BIGINT) AS line_number, anon_2.sender AS sender, anon_2.transfer_id AS transfer_id, anon_2.transfer_kind AS transfer_kind,
    anon_2.account_id AS account_id, anon_2.account_class AS account_class, anon_2.depository_account AS depository_account, anon_2.contra_account AS contra_account,
    anon_2.security_id AS security_id, CAST(anon_2.quantity AS DECIMAL(18, 6)) AS quantity, CAST(anon_2.cost_price AS DECIMAL(18, 8)) AS cost_price, CAST(anon_2.cost AS DECIMAL(18, 2)) AS cost,
    anon_2.cost_reason AS cost_reason, CAST(anon_2.transfer_date AS DATE) AS transfer_date, anon_2.currency AS currency, anon_2.lot_id AS lot_id, anon_2.status AS status,
    anon_2.reason AS reason, CAST(anon_2.known_date AS DATE) AS known_date
  FROM (
    SELECT anon_3.file_id AS file_id, anon_3.line_number AS line_number, anon_3.byte_offset AS byte_offset, anon_3.byte_length AS byte_length, anon_3.detail AS detail,
      anon_3.raw_text AS raw_text, anon_3.sender AS sender, anon_3.transfer_id AS transfer_id, anon_3.account_code AS account_code, anon_3.security_code AS security_code,
      anon_3.security_code_kind AS security_code_kind, anon_3.quantity AS quantity, anon_3.contra_account AS contra_account, anon_3.file_name AS file_name,
      anon_3.transfer_date AS transfer_date, anon_3.code_sender AS code_sender, anon_3.own_account_id AS own_account_id, anon_3.general_account_id AS general_account_id,
      anon_3.account_id AS account_id, anon_3.code_from AS code_from, anon_3.code_to AS code_to, anon_3.security_id AS security_id, anon_3.security_currency AS security_currency,
      anon_3.clearing_path AS clearing_path, anon_3.account_class AS account_class, anon_3.transfer_kind AS transfer_kind, anon_3.depository_account AS depository_account,
      anon_3.lookup_reason AS lookup_reason, anon_3.close_price AS close_price, anon_3.cost_price AS cost_price, anon_3.currency AS currency, anon_3.cost AS cost,
      anon_3.cost_reason AS cost_reason, anon_3.who AS who, anon_3.transfer AS transfer, anon_3.holder AS holder, anon_3.what AS what, anon_3.terms AS terms,
      anon_3.rank AS rank, anon_3.first_terms AS first_terms, anon_3.earlier_who AS earlier_who, anon_3.earlier_transfer AS earlier_transfer, anon_3.earlier_holder AS earlier_holder,
      anon_3.earlier_what AS earlier_what, anon_3.earlier_terms AS earlier_terms, anon_3.reason AS reason, anon_3.status AS status, anon_3.lot_id AS lot_id,
      CAST('2026-11-10' AS DATE) AS known_date
    FROM (
      SELECT anon_4.file_id AS file_id, anon_4.line_number AS line_number, anon_4.byte_offset AS byte_offset, anon_4.byte_length AS byte_length, anon_4.detail AS detail,
        anon_4.raw_text AS raw_text, anon_4.sender AS sender, anon_4.transfer_id AS transfer_id, anon_4.account_code AS account_code, anon_4.security_code AS security_code,
        anon_4.security_code_kind AS security_code_kind, anon_4.quantity AS quantity, anon_4.contra_account AS contra_account, anon_4.file_name AS file_name,
        anon_4.transfer_date AS transfer_date, anon_4.code_sender AS code_sender, anon_4.own_account_id AS own_account_id, anon_4.general_account_id AS general_account_id,
        anon_4.account_id AS account_id, anon_4.code_from AS code_from, anon_4.code_to AS code_to, anon_4.security_id AS security_id, anon_4.security_currency AS security_currency,
        anon_4.clearing_path AS clearing_path, anon_4.account_class AS account_class, anon_4.transfer_kind AS transfer_kind, anon_4.depository_account AS depository_account,
        anon_4.lookup_reason AS lookup_reason, anon_4.close_price AS close_price, anon_4.cost_price AS cost_price, anon_4.currency AS currency, anon_4.cost AS cost,
        anon_4.cost_reason AS cost_reason, anon_4.who AS who, anon_4.transfer AS transfer, anon_4.holder AS holder, anon_4.what AS what, anon_4.terms AS terms,
        anon_4.rank AS rank, anon_4.first_terms AS first_terms, anon_4.earlier_who AS earlier_who, anon_4.earlier_transfer AS earlier_transfer, anon_4.earlier_holder AS earlier_holder,
        anon_4.earlier_what AS earlier_what, anon_4.earlier_terms AS earlier_terms, anon_4.reason AS reason, CASE WHEN (anon_4.reason IS NULL) THEN 'accepted'
        WHEN (anon_4.reason = 'DUPLICATE') THEN 'duplicate' ELSE 'rejected' END AS status, 'TRANSFER.' + CAST(anon_4.who AS VARCHAR(8000)) + '.' + CAST(anon_4.transfer AS VARCHAR(8000)) AS lot_id
      FROM (
        SELECT anon_5.file_id AS file_id, anon_5.line_number AS line_number, anon_5.byte_offset AS byte_offset, anon_5.byte_length AS byte_length, anon_5.detail AS detail,
          anon_5.raw_text AS raw_text, anon_5.sender AS sender, anon_5.transfer_id AS transfer_id, anon_5.account_code AS account_code, anon_5.security_code AS security_code,
          anon_5.security_code_kind AS security_code_kind, anon_5.quantity AS quantity, anon_5.contra_account AS contra_account, anon_5.file_name AS file_name,
          anon_5.transfer_date AS transfer_date, anon_5.code_sender AS code_sender, anon_5.own_account_id AS own_account_id, anon_5.general_account_id AS general_account_id,
          anon_5.account_id AS account_id, anon_5.code_from AS code_from, anon_5.code_to AS code_to, anon_5.security_id AS security_id, anon_5.security_currency AS security_currency,
          anon_5.clearing_path AS clearing_path, anon_5.account_class AS account_class, anon_5.transfer_kind AS transfer_kind, anon_5.depository_account AS depository_account,
          anon_5.lookup_reason AS lookup_reason, anon_5.close_price AS close_price, anon_5.cost_price AS cost_price, anon_5.currency AS currency, anon_5.cost AS cost,
          anon_5.cost_reason AS cost_reason, anon_5.who AS who, anon_5.transfer AS transfer, anon_5.holder AS holder, anon_5.what AS what, anon_5.terms AS terms,
          anon_5.rank AS rank, anon_5.first_terms AS first_terms, anon_5.earlier_who AS earlier_who, anon_5.earlier_transfer AS earlier_transfer, anon_5.earlier_holder AS earlier_holder,
          anon_5.earlier_what AS earlier_what, anon_5.earlier_terms AS earlier_terms, coalesce(anon_5.lookup_reason, CASE WHEN ((anon_5.rank > 1 OR anon_5.lookup_reason IS NULL
          AND anon_5.earlier_terms IS NOT NULL) AND anon_5.terms = coalesce(anon_5.earlier_terms, anon_5.first_terms)) THEN 'DUPLICATE' WHEN (anon_5.rank > 1
          OR anon_5.lookup_reason IS NULL AND anon_5.earlier_terms IS NOT NULL) THEN 'CONFLICTING_CONTENT' ELSE NULL END) AS reason
        FROM (
          SELECT anon_6.file_id AS file_id, anon_6.line_number AS line_number, anon_6.byte_offset AS byte_offset, anon_6.byte_length AS byte_length, anon_6.reason AS reason,
            anon_6.detail AS detail, anon_6.raw_text AS raw_text, anon_6.sender AS sender, anon_6.transfer_id AS transfer_id, anon_6.account_code AS account_code,
            anon_6.security_code AS security_code, anon_6.security_code_kind AS security_code_kind, anon_6.quantity AS quantity, anon_6.contra_account AS contra_account,
            anon_6.file_name AS file_name, anon_6.transfer_date AS transfer_date, anon_6.code_sender AS code_sender, anon_6.own_account_id AS own_account_id,
            anon_6.general_account_id AS general_account_id, anon_6.account_id AS account_id, anon_6.code_from AS code_from, anon_6.code_to AS code_to,
            anon_6.security_id AS security_id, anon_6.security_currency AS security_currency, anon_6.clearing_path AS clearing_path, anon_6.account_class AS account_class,
            anon_6.transfer_kind AS transfer_kind, anon_6.depository_account AS depository_account, anon_6.lookup_reason AS lookup_reason, anon_6.close_price AS close_price,
            anon_6.cost_price AS cost_price, anon_6.currency AS currency, anon_6.cost AS cost, anon_6.cost_reason AS cost_reason, anon_6.who AS who, anon_6.transfer AS transfer,
            anon_6.holder AS holder, anon_6.what AS what, anon_6.terms AS terms, anon_6.rank AS rank, anon_6.first_terms AS first_terms, anon_7.earlier_who AS earlier_who,
            anon_7.earlier_transfer AS earlier_transfer, anon_7.earlier_holder AS earlier_holder, anon_7.earlier_what AS earlier_what, anon_7.earlier_terms AS earlier_terms
          FROM (
            SELECT anon_8.file_id AS file_id, anon_8.line_number AS line_number, anon_8.byte_offset AS byte_offset, anon_8.byte_length AS byte_length, anon_8.reason AS reason,
              anon_8.detail AS detail, anon_8.raw_text AS raw_text, anon_8.sender AS sender, anon_8.transfer_id AS transfer_id, anon_8.account_code AS account_code,
              anon_8.security_code AS security_code, anon_8.security_code_kind AS security_code_kind, anon_8.quantity AS quantity, anon_8.contra_account AS contra_account,
              anon_8.file_name AS file_name, anon_8.transfer_date AS transfer_date, anon_8.code_sender AS code_sender, anon_8.own_account_id AS own_account_id,
              anon_8.general_account_id AS general_account_id, anon_8.account_id AS account_id, anon_8.code_from AS code_from, anon_8.code_to AS code_to,
              anon_8.security_id AS security_id, anon_8.security_currency AS security_currency, anon_8.clearing_path AS clearing_path, anon_8.account_class AS account_class,
              anon_8.transfer_kind AS transfer_kind, anon_8.depository_account AS depository_account, anon_8.lookup_reason AS lookup_reason, anon_8.close_price AS close_price,
              anon_8.cost_price AS cost_price, anon_8.currency AS currency, anon_8.cost AS cost, anon_8.cost_reason AS cost_reason, anon_8.who AS who, anon_8.transfer AS transfer,
              anon_8.holder AS holder, anon_8.what AS what, anon_8.terms AS terms, anon_8.rank AS rank, anon_9.first_terms AS first_terms
            FROM (
              SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.byte_offset AS byte_offset, anon_10.byte_length AS byte_length,
                anon_10.reason AS reason, anon_10.detail AS detail, anon_10.raw_text AS raw_text, anon_10.sender AS sender, anon_10.transfer_id AS transfer_id,
                anon_10.account_code AS account_code, anon_10.security_code AS security_code, anon_10.security_code_kind AS security_code_kind, anon_10.quantity AS quantity,
                anon_10.contra_account AS contra_account, anon_10.file_name AS file_name, anon_10.transfer_date AS transfer_date, anon_10.code_sender AS code_sender,
                anon_10.own_account_id AS own_account_id, anon_10.general_account_id AS general_account_id, anon_10.account_id AS account_id, anon_10.code_from AS code_from,
                anon_10.code_to AS code_to, anon_10.security_id AS security_id, anon_10.security_currency AS security_currency, anon_10.clearing_path AS clearing_path,
                anon_10.account_class AS account_class, anon_10.transfer_kind AS transfer_kind, anon_10.depository_account AS depository_account, anon_10.lookup_reason AS lookup_reason,
                anon_10.close_price AS close_price, anon_10.cost_price AS cost_price, anon_10.currency AS currency, anon_10.cost AS cost, anon_10.cost_reason AS cost_reason,
                anon_10.who AS who, anon_10.transfer AS transfer, anon_10.holder AS holder, anon_10.what AS what, anon_10.terms AS terms, anon_11.rank AS rank
              FROM (
                SELECT anon_12.file_id AS file_id, anon_12.line_number AS line_number, anon_12.byte_offset AS byte_offset, anon_12.byte_length AS byte_length,
                  anon_12.reason AS reason, anon_12.detail AS detail, anon_12.raw_text AS raw_text, anon_12.sender AS sender, anon_12.transfer_id AS transfer_id,
                  anon_12.account_code AS account_code, anon_12.security_code AS security_code, anon_12.security_code_kind AS security_code_kind, anon_12.quantity AS quantity,
                  anon_12.contra_account AS contra_account, anon_12.file_name AS file_name, anon_12.transfer_date AS transfer_date, anon_12.code_sender AS code_sender,
                  anon_12.own_account_id AS own_account_id, anon_12.general_account_id AS general_account_id, anon_12.account_id AS account_id, anon_12.code_from AS code_from,
                  anon_12.code_to AS code_to, anon_12.security_id AS security_id, anon_12.security_currency AS security_currency, anon_12.clearing_path AS clearing_path,
                  anon_12.account_class AS account_class, anon_12.transfer_kind AS transfer_kind, anon_12.depository_account AS depository_account, anon_12.lookup_reason AS lookup_reason,
                  anon_12.close_price AS close_price, anon_12.cost_price AS cost_price, anon_12.currency AS currency, anon_12.cost AS cost, anon_12.cost_reason AS cost_reason,
                  coalesce(anon_12.sender, '~') AS who, coalesce(anon_12.transfer_id, CAST(anon_12.file_id AS VARCHAR(8000)) + '.' + CAST(anon_12.line_number AS VARCHAR(8000))) AS transfer,
                  coalesce(anon_12.account_id, anon_12.depository_account, '~') AS holder, coalesce(anon_12.security_id, '~') AS what, CAST(coalesce(CAST(anon_12.quantity AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CONVERT(VARCHAR(10), anon_12.transfer_date, 23), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_12.currency AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' AS terms
                FROM (
                  SELECT anon_13.file_id AS file_id, anon_13.line_number AS line_number, anon_13.byte_offset AS byte_offset, anon_13.byte_length AS byte_length,
                    anon_13.reason AS reason, anon_13.detail AS detail, anon_13.raw_text AS raw_text, anon_13.sender AS sender, anon_13.transfer_id AS transfer_id,
                    anon_13.account_code AS account_code, anon_13.security_code AS security_code, anon_13.security_code_kind AS security_code_kind, anon_13.quantity AS quantity,
                    anon_13.contra_account AS contra_account, anon_13.file_name AS file_name, anon_13.transfer_date AS transfer_date, anon_13.code_sender AS code_sender,
                    anon_13.own_account_id AS own_account_id, anon_13.general_account_id AS general_account_id, anon_13.account_id AS account_id, anon_13.code_from AS code_from,
                    anon_13.code_to AS code_to, anon_13.security_id AS security_id, anon_13.security_currency AS security_currency, anon_13.clearing_path AS clearing_path,
                    anon_13.account_class AS account_class, anon_13.transfer_kind AS transfer_kind, anon_13.depository_account AS depository_account, anon_13.lookup_reason AS lookup_reason,
                    anon_13.close_price AS close_price, anon_13.cost_price AS cost_price, anon_13.currency AS currency, CAST(round(CAST(CAST(coalesce(anon_13.quantity, CAST(0 AS DECIMAL(18, 6))) AS DECIMAL(19, 6)) * coalesce(anon_13.cost_price, CAST(0 AS DECIMAL(18, 8))) AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)) AS cost,
                    CASE WHEN (anon_13.cost_reason = '~') THEN CAST(NULL AS VARCHAR(8000)) ELSE anon_13.cost_reason END AS cost_reason
                  FROM (
                    SELECT anon_14.file_id AS file_id, anon_14.line_number AS line_number, anon_14.byte_offset AS byte_offset, anon_14.byte_length AS byte_length,
                      anon_14.reason AS reason, anon_14.detail AS detail, anon_14.raw_text AS raw_text, anon_14.sender AS sender, anon_14.transfer_id AS transfer_id,
                      anon_14.account_code AS account_code, anon_14.security_code AS security_code, anon_14.security_code_kind AS security_code_kind, anon_14.quantity AS quantity,
                      anon_14.contra_account AS contra_account, anon_14.file_name AS file_name, anon_14.transfer_date AS transfer_date, anon_14.code_sender AS code_sender,
                      anon_14.own_account_id AS own_account_id, anon_14.general_account_id AS general_account_id, anon_14.account_id AS account_id, anon_14.code_from AS code_from,
                      anon_14.code_to AS code_to, anon_14.security_id AS security_id, anon_14.security_currency AS security_currency, anon_14.clearing_path AS clearing_path,
                      anon_14.account_class AS account_class, anon_14.transfer_kind AS transfer_kind, anon_14.depository_account AS depository_account,
                      anon_14.lookup_reason AS lookup_reason, anon_14.close_price AS close_price, coalesce(anon_14.cost_price, anon_14.close_price) AS cost_price,
                      CASE WHEN (NOT (anon_14.transfer_kind = 'ACCOUNT' AND anon_14.lookup_reason IS NULL) OR anon_14.cost_price IS NOT NULL) THEN '~' WHEN (anon_14.close_price IS NOT NULL) THEN 'COST_FROM_CLOSE'
                      WHEN (anon_14.close_price IS NULL) THEN 'COST_UNKNOWN' ELSE NULL END AS cost_reason, coalesce(anon_14.currency, anon_14.security_currency) AS currency
                    FROM (
                      SELECT anon_15.file_id AS file_id, anon_15.line_number AS line_number, anon_15.byte_offset AS byte_offset, anon_15.byte_length AS byte_length,
                        anon_15.reason AS reason, anon_15.detail AS detail, anon_15.raw_text AS raw_text, anon_15.sender AS sender, anon_15.transfer_id AS transfer_id,
                        anon_15.account_code AS account_code, anon_15.security_code AS security_code, anon_15.security_code_kind AS security_code_kind,
                        anon_15.quantity AS quantity, anon_15.cost_price AS cost_price, anon_15.currency AS currency, anon_15.contra_account AS contra_account,
                        anon_15.file_name AS file_name, anon_15.transfer_date AS transfer_date, anon_15.code_sender AS code_sender, anon_15.own_account_id AS own_account_id,
                        anon_15.general_account_id AS general_account_id, anon_15.account_id AS account_id, anon_15.code_from AS code_from, anon_15.code_to AS code_to,
                        anon_15.security_id AS security_id, anon_15.security_currency AS security_currency, anon_15.clearing_path AS clearing_path, anon_15.account_class AS account_class,
                        anon_15.transfer_kind AS transfer_kind, anon_15.depository_account AS depository_account, anon_15.lookup_reason AS lookup_reason,
                        anon_16.close_price AS close_price
                      FROM (
                        SELECT anon_17.file_id AS file_id, anon_17.line_number AS line_number, anon_17.byte_offset AS byte_offset, anon_17.byte_length AS byte_length,
                          anon_17.reason AS reason, anon_17.detail AS detail, anon_17.raw_text AS raw_text, anon_17.sender AS sender, anon_17.transfer_id AS transfer_id,
                          anon_17.account_code AS account_code, anon_17.security_code AS security_code, anon_17.security_code_kind AS security_code_kind,
                          anon_17.quantity AS quantity, anon_17.cost_price AS cost_price, anon_17.currency AS currency, anon_17.contra_account AS contra_account,
                          anon_17.file_name AS file_name, anon_17.transfer_date AS transfer_date, anon_17.code_sender AS code_sender, anon_17.own_account_id AS own_account_id,
                          anon_17.general_account_id AS general_account_id, anon_17.account_id AS account_id, anon_17.code_from AS code_from, anon_17.code_to AS code_to,
                          anon_17.security_id AS security_id, anon_17.security_currency AS security_currency, anon_17.clearing_path AS clearing_path, anon_17.account_class AS account_class,
                          anon_17.transfer_kind AS transfer_kind, anon_17.depository_account AS depository_account, CASE WHEN (anon_17.transfer_kind = 'ACCOUNT'
                          AND anon_17.account_class IS NULL) THEN 'UNKNOWN_ACCOUNT' WHEN (anon_17.security_id IS NULL) THEN 'UNKNOWN_SECURITY' WHEN (anon_17.depository_account IS NOT NULL
                          AND (anon_17.depository_account NOT IN ('00000901'))) THEN 'OTHER_ACCOUNT' WHEN (coalesce(anon_17.currency, anon_17.security_currency) != anon_17.security_currency) THEN 'WRONG_CURRENCY'
                          WHEN (coalesce(anon_17.quantity, CAST(0 AS DECIMAL(18, 6))) = 0) THEN 'NO_QUANTITY' WHEN (anon_17.transfer_date > CAST('2026-11-10' AS DATE)) THEN 'FUTURE_TRANSFER_DATE'
                          ELSE NULL END AS lookup_reason
                        FROM (
                          SELECT anon_18.file_id AS file_id, anon_18.line_number AS line_number, anon_18.byte_offset AS byte_offset, anon_18.byte_length AS byte_length,
                            anon_18.reason AS reason, anon_18.detail AS detail, anon_18.raw_text AS raw_text, anon_18.sender AS sender, anon_18.transfer_id AS transfer_id,
                            anon_18.account_code AS account_code, anon_18.security_code AS security_code, anon_18.security_code_kind AS security_code_kind,
                            anon_18.quantity AS quantity, anon_18.cost_price AS cost_price, anon_18.currency AS currency, anon_18.contra_account AS contra_account,
                            anon_18.file_name AS file_name, anon_18.transfer_date AS transfer_date, anon_18.code_sender AS code_sender, anon_18.own_account_id AS own_account_id,
                            anon_18.general_account_id AS general_account_id, anon_18.account_id AS account_id, anon_18.code_from AS code_from, anon_18.code_to AS code_to,
                            anon_18.security_id AS security_id, anon_18.security_currency AS security_currency, anon_18.clearing_path AS clearing_path,
                            anon_18.account_class AS account_class, CASE WHEN (anon_18.account_class IS NULL AND anon_18.account_code IN ('00000901')) THEN 'DEPOSITORY'
                            ELSE 'ACCOUNT' END AS transfer_kind, CASE WHEN (anon_18.account_class IS NULL AND anon_18.account_code IN ('00000901')) THEN anon_18.account_code
                            ELSE anon_18.depository_account END AS depository_account
                          FROM (
                            SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.byte_offset AS byte_offset, anon_19.byte_length AS byte_length,
                              anon_19.reason AS reason, anon_19.detail AS detail, anon_19.raw_text AS raw_text, anon_19.sender AS sender, anon_19.transfer_id AS transfer_id,
                              anon_19.account_code AS account_code, anon_19.security_code AS security_code, anon_19.security_code_kind AS security_code_kind,
                              anon_19.quantity AS quantity, anon_19.cost_price AS cost_price, anon_19.currency AS currency, anon_19.depository_account AS depository_account,
                              anon_19.contra_account AS contra_account, anon_19.file_name AS file_name, anon_19.transfer_date AS transfer_date, anon_19.code_sender AS code_sender,
                              anon_19.own_account_id AS own_account_id, anon_19.general_account_id AS general_account_id, anon_19.account_id AS account_id,
                              anon_19.code_from AS code_from, anon_19.code_to AS code_to, anon_19.security_id AS security_id, anon_19.security_currency AS security_currency,
                              anon_19.clearing_path AS clearing_path, anon_20.account_class AS account_class
                            FROM (
                              SELECT anon_21.file_id AS file_id, anon_21.line_number AS line_number, anon_21.byte_offset AS byte_offset, anon_21.byte_length AS byte_length,
                                anon_21.reason AS reason, anon_21.detail AS detail, anon_21.raw_text AS raw_text, anon_21.sender AS sender, anon_21.transfer_id AS transfer_id,
                                anon_21.account_code AS account_code, anon_21.security_code AS security_code, anon_21.security_code_kind AS security_code_kind,
                                anon_21.quantity AS quantity, anon_21.cost_price AS cost_price, anon_21.currency AS currency, anon_21.depository_account AS depository_account,
                                anon_21.contra_account AS contra_account, anon_21.file_name AS file_name, anon_21.transfer_date AS transfer_date, anon_21.code_sender AS code_sender,
                                anon_21.own_account_id AS own_account_id, anon_21.general_account_id AS general_account_id, anon_21.account_id AS account_id,
                                anon_22.code_from AS code_from, anon_22.code_to AS code_to, anon_22.security_id AS security_id, anon_22.security_currency AS security_currency,
                                anon_22.clearing_path AS clearing_path
                              FROM (
                                SELECT anon_23.file_id AS file_id, anon_23.line_number AS line_number, anon_23.byte_offset AS byte_offset, anon_23.byte_length AS byte_length,
                                  anon_23.reason AS reason, anon_23.detail AS detail, anon_23.raw_text AS raw_text, anon_23.sender AS sender, anon_23.transfer_id AS transfer_id,
                                  anon_23.account_code AS account_code, anon_23.security_code AS security_code, anon_23.security_code_kind AS security_code_kind,
                                  anon_23.quantity AS quantity, anon_23.cost_price AS cost_price, anon_23.currency AS currency, anon_23.depository_account AS depository_account,
                                  anon_23.contra_account AS contra_account, anon_23.file_name AS file_name, anon_23.transfer_date AS transfer_date, anon_23.code_sender AS code_sender,
                                  anon_23.own_account_id AS own_account_id, anon_23.general_account_id AS general_account_id, coalesce(anon_23.own_account_id, anon_23.general_account_id) AS account_id
                                FROM (
                                  SELECT anon_24.file_id AS file_id, anon_24.line_number AS line_number, anon_24.byte_offset AS byte_offset, anon_24.byte_length AS byte_length,
                                    anon_24.reason AS reason, anon_24.detail AS detail, anon_24.raw_text AS raw_text, anon_24.sender AS sender, anon_24.transfer_id AS transfer_id,
                                    anon_24.account_code AS account_code, anon_24.security_code AS security_code, anon_24.security_code_kind AS security_code_kind,
                                    anon_24.quantity AS quantity, anon_24.cost_price AS cost_price, anon_24.currency AS currency, anon_24.depository_account AS depository_account,
                                    anon_24.contra_account AS contra_account, anon_24.file_name AS file_name, anon_24.transfer_date AS transfer_date, anon_24.code_sender AS code_sender,
                                    anon_24.own_account_id AS own_account_id, anon_25.general_account_id AS general_account_id
                                  FROM (
                                    SELECT anon_26.file_id AS file_id, anon_26.line_number AS line_number, anon_26.byte_offset AS byte_offset, anon_26.byte_length AS byte_length,
                                      anon_26.reason AS reason, anon_26.detail AS detail, anon_26.raw_text AS raw_text, anon_26.sender AS sender, anon_26.transfer_id AS transfer_id,
                                      anon_26.account_code AS account_code, anon_26.security_code AS security_code, anon_26.security_code_kind AS security_code_kind,
                                      anon_26.quantity AS quantity, anon_26.cost_price AS cost_price, anon_26.currency AS currency, anon_26.depository_account AS depository_account,
                                      anon_26.contra_account AS contra_account, anon_26.file_name AS file_name, anon_26.transfer_date AS transfer_date,
                                      anon_27.code_sender AS code_sender, anon_27.own_account_id AS own_account_id
                                    FROM (
                                      SELECT anon_28.file_id AS file_id, anon_28.line_number AS line_number, anon_28.byte_offset AS byte_offset, anon_28.byte_length AS byte_length,
                                        anon_28.reason AS reason, anon_28.detail AS detail, anon_28.raw_text AS raw_text, anon_28.sender AS sender, anon_28.transfer_id AS transfer_id,
                                        anon_28.account_code AS account_code, anon_28.security_code AS security_code, anon_28.security_code_kind AS security_code_kind,
                                        anon_28.quantity AS quantity, anon_28.cost_price AS cost_price, anon_28.currency AS currency, anon_28.depository_account AS depository_account,
                                        anon_28.contra_account AS contra_account, anon_28.file_name AS file_name, coalesce(anon_28.transfer_date, CAST('2026-11-10' AS DATE)) AS transfer_date
                                      FROM (
                                        SELECT anon_29.file_id AS file_id, anon_29.line_number AS line_number, anon_29.byte_offset AS byte_offset, anon_29.byte_length AS byte_length,
                                          anon_29.reason AS reason, anon_29.detail AS detail, anon_29.raw_text AS raw_text, anon_29.sender AS sender, anon_29.transfer_id AS transfer_id,
                                          anon_29.account_code AS account_code, anon_29.security_code AS security_code, anon_29.security_code_kind AS security_code_kind,
                                          anon_29.quantity AS quantity, anon_29.cost_price AS cost_price, anon_29.transfer_date AS transfer_date, anon_29.currency AS currency,
                                          anon_29.depository_account AS depository_account, anon_29.contra_account AS contra_account, anon_30.file_name AS file_name
                                        FROM (
                                          SELECT transfer_message.file_id AS file_id, transfer_message.line_number AS line_number, transfer_message.byte_offset AS byte_offset,
                                            transfer_message.byte_length AS byte_length, transfer_message.reason AS reason, transfer_message.detail AS detail,
                                            transfer_message.raw_text AS raw_text, transfer_message.sender AS sender, transfer_message.transfer_id AS transfer_id,
                                            transfer_message.account_code AS account_code, transfer_message.security_code AS security_code, transfer_message.security_code_kind AS security_code_kind,
                                            transfer_message.quantity AS quantity, transfer_message.cost_price AS cost_price, transfer_message.transfer_date AS transfer_date,
                                            transfer_message.currency AS currency, transfer_message.depository_account AS depository_account, transfer_message.contra_account AS contra_account
                                          FROM transfer_message
                                          WHERE transfer_message.reason IS NULL
                                        ) AS anon_29
                                        JOIN (
                                          SELECT received_file.file_id AS file_id, received_file.file_name AS file_name
                                          FROM received_file
                                        ) AS anon_30 ON anon_29.file_id = anon_30.file_id
                                      ) AS anon_28
                                    ) AS anon_26
                                    LEFT OUTER JOIN (
                                      SELECT anon_31.account_code AS account_code, anon_31.sender AS code_sender, anon_31.account_id AS own_account_id
                                      FROM (
                                        SELECT account_code.sender AS sender, account_code.account_code AS account_code, account_code.account_id AS account_id
                                        FROM account_code
                                        WHERE account_code.sender != '*'
                                      ) AS anon_31
                                    ) AS anon_27 ON anon_26.account_code = anon_27.account_code AND anon_26.sender = anon_27.code_sender
                                  ) AS anon_24
                                  LEFT OUTER JOIN (
                                    SELECT anon_32.account_code AS account_code, anon_32.account_id AS general_account_id
                                    FROM (
                                      SELECT account_code.sender AS sender, account_code.account_code AS account_code, account_code.account_id AS account_id
                                      FROM account_code
                                      WHERE account_code.sender = '*'
                                    ) AS anon_32
                                  ) AS anon_25 ON anon_24.account_code = anon_25.account_code
                                ) AS anon_23
                              ) AS anon_21
                              LEFT OUTER JOIN (
                                SELECT security_code.security_code_kind AS security_code_kind, security_code.security_code AS security_code, security_code.code_from AS code_from,
                                  security_code.code_to AS code_to, security_code.security_id AS security_id, security_code.security_currency AS security_currency,
                                  security_code.clearing_path AS clearing_path
                                FROM security_code
                              ) AS anon_22 ON anon_21.security_code_kind = anon_22.security_code_kind AND anon_21.security_code = anon_22.security_code
                                AND anon_22.code_from <= anon_21.transfer_date AND anon_22.code_to > anon_21.transfer_date
                            ) AS anon_19
                            LEFT OUTER JOIN (
                              SELECT account.account_id AS account_id, account.account_class AS account_class
                              FROM account
                            ) AS anon_20 ON anon_20.account_id = anon_19.account_id
                          ) AS anon_18
                        ) AS anon_17
                      ) AS anon_15
                      LEFT OUTER JOIN (
                        SELECT closing_price.security_id AS security_id, closing_price.close_price AS close_price
                        FROM closing_price
                      ) AS anon_16 ON anon_15.security_id = anon_16.security_id
                    ) AS anon_14
                  ) AS anon_13
                ) AS anon_12
              ) AS anon_10
              LEFT OUTER JOIN (
                SELECT anon_33.file_id AS file_id, anon_33.line_number AS line_number, anon_33.rank AS rank
                FROM (
                  SELECT anon_34.file_id AS file_id, anon_34.line_number AS line_number, anon_34.byte_offset AS byte_offset, anon_34.byte_length AS byte_length,
                    anon_34.reason AS reason, anon_34.detail AS detail, anon_34.raw_text AS raw_text, anon_34.sender AS sender, anon_34.transfer_id AS transfer_id,
                    anon_34.account_code AS account_code, anon_34.security_code AS security_code, anon_34.security_code_kind AS security_code_kind, anon_34.quantity AS quantity,
                    anon_34.contra_account AS contra_account, anon_34.file_name AS file_name, anon_34.transfer_date AS transfer_date, anon_34.code_sender AS code_sender,
                    anon_34.own_account_id AS own_account_id, anon_34.general_account_id AS general_account_id, anon_34.account_id AS account_id, anon_34.code_from AS code_from,
                    anon_34.code_to AS code_to, anon_34.security_id AS security_id, anon_34.security_currency AS security_currency, anon_34.clearing_path AS clearing_path,
                    anon_34.account_class AS account_class, anon_34.transfer_kind AS transfer_kind, anon_34.depository_account AS depository_account, anon_34.lookup_reason AS lookup_reason,
                    anon_34.close_price AS close_price, anon_34.cost_price AS cost_price, anon_34.currency AS currency, anon_34.cost AS cost, anon_34.cost_reason AS cost_reason,
                    anon_34.who AS who, anon_34.transfer AS transfer, anon_34.holder AS holder, anon_34.what AS what, anon_34.terms AS terms, CAST(row_number() OVER (PARTITION BY anon_34.who, anon_34.transfer, anon_34.holder, anon_34.what ORDER BY CASE
                    WHEN anon_34.file_name IS NULL THEN 1 ELSE 0 END, anon_34.file_name, CASE WHEN anon_34.line_number IS NULL THEN 1 ELSE 0 END, anon_34.line_number, CASE
                    WHEN anon_34.file_id IS NULL THEN 1 ELSE 0 END, anon_34.file_id) AS BIGINT) AS rank
                  FROM (
                    SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.byte_offset AS byte_offset, anon_10.byte_length AS byte_length,
                      anon_10.reason AS reason, anon_10.detail AS detail, anon_10.raw_text AS raw_text, anon_10.sender AS sender, anon_10.transfer_id AS transfer_id,
                      anon_10.account_code AS account_code, anon_10.security_code AS security_code, anon_10.security_code_kind AS security_code_kind, anon_10.quantity AS quantity,
                      anon_10.contra_account AS contra_account, anon_10.file_name AS file_name, anon_10.transfer_date AS transfer_date, anon_10.code_sender AS code_sender,
                      anon_10.own_account_id AS own_account_id, anon_10.general_account_id AS general_account_id, anon_10.account_id AS account_id, anon_10.code_from AS code_from,
                      anon_10.code_to AS code_to, anon_10.security_id AS security_id, anon_10.security_currency AS security_currency, anon_10.clearing_path AS clearing_path,
                      anon_10.account_class AS account_class, anon_10.transfer_kind AS transfer_kind, anon_10.depository_account AS depository_account,
                      anon_10.lookup_reason AS lookup_reason, anon_10.close_price AS close_price, anon_10.cost_price AS cost_price, anon_10.currency AS currency,
                      anon_10.cost AS cost, anon_10.cost_reason AS cost_reason, anon_10.who AS who, anon_10.transfer AS transfer, anon_10.holder AS holder,
                      anon_10.what AS what, anon_10.terms AS terms
                    FROM (
                      SELECT anon_12.file_id AS file_id, anon_12.line_number AS line_number, anon_12.byte_offset AS byte_offset, anon_12.byte_length AS byte_length,
                        anon_12.reason AS reason, anon_12.detail AS detail, anon_12.raw_text AS raw_text, anon_12.sender AS sender, anon_12.transfer_id AS transfer_id,
                        anon_12.account_code AS account_code, anon_12.security_code AS security_code, anon_12.security_code_kind AS security_code_kind,
                        anon_12.quantity AS quantity, anon_12.contra_account AS contra_account, anon_12.file_name AS file_name, anon_12.transfer_date AS transfer_date,
                        anon_12.code_sender AS code_sender, anon_12.own_account_id AS own_account_id, anon_12.general_account_id AS general_account_id,
                        anon_12.account_id AS account_id, anon_12.code_from AS code_from, anon_12.code_to AS code_to, anon_12.security_id AS security_id,
                        anon_12.security_currency AS security_currency, anon_12.clearing_path AS clearing_path, anon_12.account_class AS account_class,
                        anon_12.transfer_kind AS transfer_kind, anon_12.depository_account AS depository_account, anon_12.lookup_reason AS lookup_reason,
                        anon_12.close_price AS close_price, anon_12.cost_price AS cost_price, anon_12.currency AS currency, anon_12.cost AS cost, anon_12.cost_reason AS cost_reason,
                        coalesce(anon_12.sender, '~') AS who, coalesce(anon_12.transfer_id, CAST(anon_12.file_id AS VARCHAR(8000)) + '.' + CAST(anon_12.line_number AS VARCHAR(8000))) AS transfer,
                        coalesce(anon_12.account_id, anon_12.depository_account, '~') AS holder, coalesce(anon_12.security_id, '~') AS what, CAST(coalesce(CAST(anon_12.quantity AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CONVERT(VARCHAR(10), anon_12.transfer_date, 23), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_12.currency AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' AS terms
                      FROM (
                        SELECT anon_13.file_id AS file_id, anon_13.line_number AS line_number, anon_13.byte_offset AS byte_offset, anon_13.byte_length AS byte_length,
                          anon_13.reason AS reason, anon_13.detail AS detail, anon_13.raw_text AS raw_text, anon_13.sender AS sender, anon_13.transfer_id AS transfer_id,
                          anon_13.account_code AS account_code, anon_13.security_code AS security_code, anon_13.security_code_kind AS security_code_kind,
                          anon_13.quantity AS quantity, anon_13.contra_account AS contra_account, anon_13.file_name AS file_name, anon_13.transfer_date AS transfer_date,
                          anon_13.code_sender AS code_sender, anon_13.own_account_id AS own_account_id, anon_13.general_account_id AS general_account_id,
                          anon_13.account_id AS account_id, anon_13.code_from AS code_from, anon_13.code_to AS code_to, anon_13.security_id AS security_id,
                          anon_13.security_currency AS security_currency, anon_13.clearing_path AS clearing_path, anon_13.account_class AS account_class,
                          anon_13.transfer_kind AS transfer_kind, anon_13.depository_account AS depository_account, anon_13.lookup_reason AS lookup_reason,
                          anon_13.close_price AS close_price, anon_13.cost_price AS cost_price, anon_13.currency AS currency, CAST(round(CAST(CAST(coalesce(anon_13.quantity, CAST(0 AS DECIMAL(18, 6))) AS DECIMAL(19, 6)) * coalesce(anon_13.cost_price, CAST(0 AS DECIMAL(18, 8))) AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)) AS cost,
                          CASE WHEN (anon_13.cost_reason = '~') THEN CAST(NULL AS VARCHAR(8000)) ELSE anon_13.cost_reason END AS cost_reason
                        FROM (
                          SELECT anon_14.file_id AS file_id, anon_14.line_number AS line_number, anon_14.byte_offset AS byte_offset, anon_14.byte_length AS byte_length,
                            anon_14.reason AS reason, anon_14.detail AS detail, anon_14.raw_text AS raw_text, anon_14.sender AS sender, anon_14.transfer_id AS transfer_id,
                            anon_14.account_code AS account_code, anon_14.security_code AS security_code, anon_14.security_code_kind AS security_code_kind,
                            anon_14.quantity AS quantity, anon_14.contra_account AS contra_account, anon_14.file_name AS file_name, anon_14.transfer_date AS transfer_date,
                            anon_14.code_sender AS code_sender, anon_14.own_account_id AS own_account_id, anon_14.general_account_id AS general_account_id,
                            anon_14.account_id AS account_id, anon_14.code_from AS code_from, anon_14.code_to AS code_to, anon_14.security_id AS security_id,
                            anon_14.security_currency AS security_currency, anon_14.clearing_path AS clearing_path, anon_14.account_class AS account_class,
                            anon_14.transfer_kind AS transfer_kind, anon_14.depository_account AS depository_account, anon_14.lookup_reason AS lookup_reason,
                            anon_14.close_price AS close_price, coalesce(anon_14.cost_price, anon_14.close_price) AS cost_price, CASE WHEN (NOT (anon_14.transfer_kind = 'ACCOUNT'
                            AND anon_14.lookup_reason IS NULL) OR anon_14.cost_price IS NOT NULL) THEN '~' WHEN (anon_14.close_price IS NOT NULL) THEN 'COST_FROM_CLOSE'
                            WHEN (anon_14.close_price IS NULL) THEN 'COST_UNKNOWN' ELSE NULL END AS cost_reason, coalesce(anon_14.currency, anon_14.security_currency) AS currency
                          FROM (
                            SELECT anon_15.file_id AS file_id, anon_15.line_number AS line_number, anon_15.byte_offset AS byte_offset, anon_15.byte_length AS byte_length,
                              anon_15.reason AS reason, anon_15.detail AS detail, anon_15.raw_text AS raw_text, anon_15.sender AS sender, anon_15.transfer_id AS transfer_id,
                              anon_15.account_code AS account_code, anon_15.security_code AS security_code, anon_15.security_code_kind AS security_code_kind,
                              anon_15.quantity AS quantity, anon_15.cost_price AS cost_price, anon_15.currency AS currency, anon_15.contra_account AS contra_account,
                              anon_15.file_name AS file_name, anon_15.transfer_date AS transfer_date, anon_15.code_sender AS code_sender, anon_15.own_account_id AS own_account_id,
                              anon_15.general_account_id AS general_account_id, anon_15.account_id AS account_id, anon_15.code_from AS code_from, anon_15.code_to AS code_to,
                              anon_15.security_id AS security_id, anon_15.security_currency AS security_currency, anon_15.clearing_path AS clearing_path,
                              anon_15.account_class AS account_class, anon_15.transfer_kind AS transfer_kind, anon_15.depository_account AS depository_account,
                              anon_15.lookup_reason AS lookup_reason, anon_16.close_price AS close_price
                            FROM (
                              SELECT anon_17.file_id AS file_id, anon_17.line_number AS line_number, anon_17.byte_offset AS byte_offset, anon_17.byte_length AS byte_length,
                                anon_17.reason AS reason, anon_17.detail AS detail, anon_17.raw_text AS raw_text, anon_17.sender AS sender, anon_17.transfer_id AS transfer_id,
                                anon_17.account_code AS account_code, anon_17.security_code AS security_code, anon_17.security_code_kind AS security_code_kind,
                                anon_17.quantity AS quantity, anon_17.cost_price AS cost_price, anon_17.currency AS currency, anon_17.contra_account AS contra_account,
                                anon_17.file_name AS file_name, anon_17.transfer_date AS transfer_date, anon_17.code_sender AS code_sender, anon_17.own_account_id AS own_account_id,
                                anon_17.general_account_id AS general_account_id, anon_17.account_id AS account_id, anon_17.code_from AS code_from, anon_17.code_to AS code_to,
                                anon_17.security_id AS security_id, anon_17.security_currency AS security_currency, anon_17.clearing_path AS clearing_path,
                                anon_17.account_class AS account_class, anon_17.transfer_kind AS transfer_kind, anon_17.depository_account AS depository_account,
                                CASE WHEN (anon_17.transfer_kind = 'ACCOUNT' AND anon_17.account_class IS NULL) THEN 'UNKNOWN_ACCOUNT' WHEN (anon_17.security_id IS NULL) THEN 'UNKNOWN_SECURITY'
                                WHEN (anon_17.depository_account IS NOT NULL AND (anon_17.depository_account NOT IN ('00000901'))) THEN 'OTHER_ACCOUNT'
                                WHEN (coalesce(anon_17.currency, anon_17.security_currency) != anon_17.security_currency) THEN 'WRONG_CURRENCY' WHEN (coalesce(anon_17.quantity, CAST(0 AS DECIMAL(18, 6))) = 0) THEN 'NO_QUANTITY'
                                WHEN (anon_17.transfer_date > CAST('2026-11-10' AS DATE)) THEN 'FUTURE_TRANSFER_DATE' ELSE NULL END AS lookup_reason
                              FROM (
                                SELECT anon_18.file_id AS file_id, anon_18.line_number AS line_number, anon_18.byte_offset AS byte_offset, anon_18.byte_length AS byte_length,
                                  anon_18.reason AS reason, anon_18.detail AS detail, anon_18.raw_text AS raw_text, anon_18.sender AS sender, anon_18.transfer_id AS transfer_id,
                                  anon_18.account_code AS account_code, anon_18.security_code AS security_code, anon_18.security_code_kind AS security_code_kind,
                                  anon_18.quantity AS quantity, anon_18.cost_price AS cost_price, anon_18.currency AS currency, anon_18.contra_account AS contra_account,
                                  anon_18.file_name AS file_name, anon_18.transfer_date AS transfer_date, anon_18.code_sender AS code_sender, anon_18.own_account_id AS own_account_id,
                                  anon_18.general_account_id AS general_account_id, anon_18.account_id AS account_id, anon_18.code_from AS code_from, anon_18.code_to AS code_to,
                                  anon_18.security_id AS security_id, anon_18.security_currency AS security_currency, anon_18.clearing_path AS clearing_path,
                                  anon_18.account_class AS account_class, CASE WHEN (anon_18.account_class IS NULL AND anon_18.account_code IN ('00000901')) THEN 'DEPOSITORY'
                                  ELSE 'ACCOUNT' END AS transfer_kind, CASE WHEN (anon_18.account_class IS NULL AND anon_18.account_code IN ('00000901')) THEN anon_18.account_code
                                  ELSE anon_18.depository_account END AS depository_account
                                FROM (
                                  SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.byte_offset AS byte_offset, anon_19.byte_length AS byte_length,
                                    anon_19.reason AS reason, anon_19.detail AS detail, anon_19.raw_text AS raw_text, anon_19.sender AS sender, anon_19.transfer_id AS transfer_id,
                                    anon_19.account_code AS account_code, anon_19.security_code AS security_code, anon_19.security_code_kind AS security_code_kind,
                                    anon_19.quantity AS quantity, anon_19.cost_price AS cost_price, anon_19.currency AS currency, anon_19.depository_account AS depository_account,
                                    anon_19.contra_account AS contra_account, anon_19.file_name AS file_name, anon_19.transfer_date AS transfer_date, anon_19.code_sender AS code_sender,
                                    anon_19.own_account_id AS own_account_id, anon_19.general_account_id AS general_account_id, anon_19.account_id AS account_id,
                                    anon_19.code_from AS code_from, anon_19.code_to AS code_to, anon_19.security_id AS security_id, anon_19.security_currency AS security_currency,
                                    anon_19.clearing_path AS clearing_path, anon_20.account_class AS account_class
                                  FROM (
                                    SELECT anon_21.file_id AS file_id, anon_21.line_number AS line_number, anon_21.byte_offset AS byte_offset, anon_21.byte_length AS byte_length,
                                      anon_21.reason AS reason, anon_21.detail AS detail, anon_21.raw_text AS raw_text, anon_21.sender AS sender, anon_21.transfer_id AS transfer_id,
                                      anon_21.account_code AS account_code, anon_21.security_code AS security_code, anon_21.security_code_kind AS security_code_kind,
                                      anon_21.quantity AS quantity, anon_21.cost_price AS cost_price, anon_21.currency AS currency, anon_21.depository_account AS depository_account,
                                      anon_21.contra_account AS contra_account, anon_21.file_name AS file_name, anon_21.transfer_date AS transfer_date,
                                      anon_21.code_sender AS code_sender, anon_21.own_account_id AS own_account_id, anon_21.general_account_id AS general_account_id,
                                      anon_21.account_id AS account_id, anon_22.code_from AS code_from, anon_22.code_to AS code_to, anon_22.security_id AS security_id,
                                      anon_22.security_currency AS security_currency, anon_22.clearing_path AS clearing_path
                                    FROM (
                                      SELECT anon_23.file_id AS file_id, anon_23.line_number AS line_number, anon_23.byte_offset AS byte_offset, anon_23.byte_length AS byte_length,
                                        anon_23.reason AS reason, anon_23.detail AS detail, anon_23.raw_text AS raw_text, anon_23.sender AS sender, anon_23.transfer_id AS transfer_id,
                                        anon_23.account_code AS account_code, anon_23.security_code AS security_code, anon_23.security_code_kind AS security_code_kind,
                                        anon_23.quantity AS quantity, anon_23.cost_price AS cost_price, anon_23.currency AS currency, anon_23.depository_account AS depository_account,
                                        anon_23.contra_account AS contra_account, anon_23.file_name AS file_name, anon_23.transfer_date AS transfer_date,
                                        anon_23.code_sender AS code_sender, anon_23.own_account_id AS own_account_id, anon_23.general_account_id AS general_account_id,
                                        coalesce(anon_23.own_account_id, anon_23.general_account_id) AS account_id
                                      FROM (
                                        SELECT anon_24.file_id AS file_id, anon_24.line_number AS line_number, anon_24.byte_offset AS byte_offset, anon_24.byte_length AS byte_length,
                                          anon_24.reason AS reason, anon_24.detail AS detail, anon_24.raw_text AS raw_text, anon_24.sender AS sender, anon_24.transfer_id AS transfer_id,
                                          anon_24.account_code AS account_code, anon_24.security_code AS security_code, anon_24.security_code_kind AS security_code_kind,
                                          anon_24.quantity AS quantity, anon_24.cost_price AS cost_price, anon_24.currency AS currency, anon_24.depository_account AS depository_account,
                                          anon_24.contra_account AS contra_account, anon_24.file_name AS file_name, anon_24.transfer_date AS transfer_date,
                                          anon_24.code_sender AS code_sender, anon_24.own_account_id AS own_account_id, anon_25.general_account_id AS general_account_id
                                        FROM (
                                          SELECT anon_26.file_id AS file_id, anon_26.line_number AS line_number, anon_26.byte_offset AS byte_offset, anon_26.byte_length AS byte_length,
                                            anon_26.reason AS reason, anon_26.detail AS detail, anon_26.raw_text AS raw_text, anon_26.sender AS sender,
                                            anon_26.transfer_id AS transfer_id, anon_26.account_code AS account_code, anon_26.security_code AS security_code,
                                            anon_26.security_code_kind AS security_code_kind, anon_26.quantity AS quantity, anon_26.cost_price AS cost_price,
                                            anon_26.currency AS currency, anon_26.depository_account AS depository_account, anon_26.contra_account AS contra_account,
                                            anon_26.file_name AS file_name, anon_26.transfer_date AS transfer_date, anon_27.code_sender AS code_sender,
                                            anon_27.own_account_id AS own_account_id
                                          FROM (
                                            SELECT anon_28.file_id AS file_id, anon_28.line_number AS line_number, anon_28.byte_offset AS byte_offset, anon_28.byte_length AS byte_length,
                                              anon_28.reason AS reason, anon_28.detail AS detail, anon_28.raw_text AS raw_text, anon_28.sender AS sender,
                                              anon_28.transfer_id AS transfer_id, anon_28.account_code AS account_code, anon_28.security_code AS security_code,
                                              anon_28.security_code_kind AS security_code_kind, anon_28.quantity AS quantity, anon_28.cost_price AS cost_price,
                                              anon_28.currency AS currency, anon_28.depository_account AS depository_account, anon_28.contra_account AS contra_account,
                                              anon_28.file_name AS file_name, coalesce(anon_28.transfer_date, CAST('2026-11-10' AS DATE)) AS transfer_date
                                            FROM (
                                              SELECT anon_29.file_id AS file_id, anon_29.line_number AS line_number, anon_29.byte_offset AS byte_offset,
                                                anon_29.byte_length AS byte_length, anon_29.reason AS reason, anon_29.detail AS detail, anon_29.raw_text AS raw_text,
                                                anon_29.sender AS sender, anon_29.transfer_id AS transfer_id, anon_29.account_code AS account_code, anon_29.security_code AS security_code,
                                                anon_29.security_code_kind AS security_code_kind, anon_29.quantity AS quantity, anon_29.cost_price AS cost_price,
                                                anon_29.transfer_date AS transfer_date, anon_29.currency AS currency, anon_29.depository_account AS depository_account,
                                                anon_29.contra_account AS contra_account, anon_30.file_name AS file_name
                                              FROM (
                                                SELECT transfer_message.file_id AS file_id, transfer_message.line_number AS line_number, transfer_message.byte_offset AS byte_offset,
                                                  transfer_message.byte_length AS byte_length, transfer_message.reason AS reason, transfer_message.detail AS detail,
                                                  transfer_message.raw_text AS raw_text, transfer_message.sender AS sender, transfer_message.transfer_id AS transfer_id,
                                                  transfer_message.account_code AS account_code, transfer_message.security_code AS security_code, transfer_message.security_code_kind AS security_code_kind,
                                                  transfer_message.quantity AS quantity, transfer_message.cost_price AS cost_price, transfer_message.transfer_date AS transfer_date,
                                                  transfer_message.currency AS currency, transfer_message.depository_account AS depository_account, transfer_message.contra_account AS contra_account
                                                FROM transfer_message
                                                WHERE transfer_message.reason IS NULL
                                              ) AS anon_29
                                              JOIN (
                                                SELECT received_file.file_id AS file_id, received_file.file_name AS file_name
                                                FROM received_file
                                              ) AS anon_30 ON anon_29.file_id = anon_30.file_id
                                            ) AS anon_28
                                          ) AS anon_26
                                          LEFT OUTER JOIN (
                                            SELECT anon_31.account_code AS account_code, anon_31.sender AS code_sender, anon_31.account_id AS own_account_id
                                            FROM (
                                              SELECT account_code.sender AS sender, account_code.account_code AS account_code, account_code.account_id AS account_id
                                              FROM account_code
                                              WHERE account_code.sender != '*'
                                            ) AS anon_31
                                          ) AS anon_27 ON anon_26.account_code = anon_27.account_code AND anon_26.sender = anon_27.code_sender
                                        ) AS anon_24
                                        LEFT OUTER JOIN (
                                          SELECT anon_32.account_code AS account_code, anon_32.account_id AS general_account_id
                                          FROM (
                                            SELECT account_code.sender AS sender, account_code.account_code AS account_code, account_code.account_id AS account_id
                                            FROM account_code
                                            WHERE account_code.sender = '*'
                                          ) AS anon_32
                                        ) AS anon_25 ON anon_24.account_code = anon_25.account_code
                                      ) AS anon_23
                                    ) AS anon_21
                                    LEFT OUTER JOIN (
                                      SELECT security_code.security_code_kind AS security_code_kind, security_code.security_code AS security_code, security_code.code_from AS code_from,
                                        security_code.code_to AS code_to, security_code.security_id AS security_id, security_code.security_currency AS security_currency,
                                        security_code.clearing_path AS clearing_path
                                      FROM security_code
                                    ) AS anon_22 ON anon_21.security_code_kind = anon_22.security_code_kind AND anon_21.security_code = anon_22.security_code
                                      AND anon_22.code_from <= anon_21.transfer_date AND anon_22.code_to > anon_21.transfer_date
                                  ) AS anon_19
                                  LEFT OUTER JOIN (
                                    SELECT account.account_id AS account_id, account.account_class AS account_class
                                    FROM account
                                  ) AS anon_20 ON anon_20.account_id = anon_19.account_id
                                ) AS anon_18
                              ) AS anon_17
                            ) AS anon_15
                            LEFT OUTER JOIN (
                              SELECT closing_price.security_id AS security_id, closing_price.close_price AS close_price
                              FROM closing_price
                            ) AS anon_16 ON anon_15.security_id = anon_16.security_id
                          ) AS anon_14
                        ) AS anon_13
                      ) AS anon_12
                    ) AS anon_10
                    WHERE anon_10.lookup_reason IS NULL
                  ) AS anon_34
                ) AS anon_33
              ) AS anon_11 ON anon_10.file_id = anon_11.file_id AND anon_10.line_number = anon_11.line_number
            ) AS anon_8
            LEFT OUTER JOIN (
              SELECT anon_35.who AS who, anon_35.transfer AS transfer, anon_35.holder AS holder, anon_35.what AS what, anon_35.terms AS first_terms
              FROM (
                SELECT anon_33.file_id AS file_id, anon_33.line_number AS line_number, anon_33.byte_offset AS byte_offset, anon_33.byte_length AS byte_length,
                  anon_33.reason AS reason, anon_33.detail AS detail, anon_33.raw_text AS raw_text, anon_33.sender AS sender, anon_33.transfer_id AS transfer_id,
                  anon_33.account_code AS account_code, anon_33.security_code AS security_code, anon_33.security_code_kind AS security_code_kind, anon_33.quantity AS quantity,
                  anon_33.contra_account AS contra_account, anon_33.file_name AS file_name, anon_33.transfer_date AS transfer_date, anon_33.code_sender AS code_sender,
                  anon_33.own_account_id AS own_account_id, anon_33.general_account_id AS general_account_id, anon_33.account_id AS account_id, anon_33.code_from AS code_from,
                  anon_33.code_to AS code_to, anon_33.security_id AS security_id, anon_33.security_currency AS security_currency, anon_33.clearing_path AS clearing_path,
                  anon_33.account_class AS account_class, anon_33.transfer_kind AS transfer_kind, anon_33.depository_account AS depository_account, anon_33.lookup_reason AS lookup_reason,
                  anon_33.close_price AS close_price, anon_33.cost_price AS cost_price, anon_33.currency AS currency, anon_33.cost AS cost, anon_33.cost_reason AS cost_reason,
                  anon_33.who AS who, anon_33.transfer AS transfer, anon_33.holder AS holder, anon_33.what AS what, anon_33.terms AS terms, anon_33.rank AS rank
                FROM (
                  SELECT anon_34.file_id AS file_id, anon_34.line_number AS line_number, anon_34.byte_offset AS byte_offset, anon_34.byte_length AS byte_length,
                    anon_34.reason AS reason, anon_34.detail AS detail, anon_34.raw_text AS raw_text, anon_34.sender AS sender, anon_34.transfer_id AS transfer_id,
                    anon_34.account_code AS account_code, anon_34.security_code AS security_code, anon_34.security_code_kind AS security_code_kind, anon_34.quantity AS quantity,
                    anon_34.contra_account AS contra_account, anon_34.file_name AS file_name, anon_34.transfer_date AS transfer_date, anon_34.code_sender AS code_sender,
                    anon_34.own_account_id AS own_account_id, anon_34.general_account_id AS general_account_id, anon_34.account_id AS account_id, anon_34.code_from AS code_from,
                    anon_34.code_to AS code_to, anon_34.security_id AS security_id, anon_34.security_currency AS security_currency, anon_34.clearing_path AS clearing_path,
                    anon_34.account_class AS account_class, anon_34.transfer_kind AS transfer_kind, anon_34.depository_account AS depository_account, anon_34.lookup_reason AS lookup_reason,
                    anon_34.close_price AS close_price, anon_34.cost_price AS cost_price, anon_34.currency AS currency, anon_34.cost AS cost, anon_34.cost_reason AS cost_reason,
                    anon_34.who AS who, anon_34.transfer AS transfer, anon_34.holder AS holder, anon_34.what AS what, anon_34.terms AS terms, CAST(row_number() OVER (PARTITION BY anon_34.who, anon_34.transfer, anon_34.holder, anon_34.what ORDER BY CASE
                    WHEN anon_34.file_name IS NULL THEN 1 ELSE 0 END, anon_34.file_name, CASE WHEN anon_34.line_number IS NULL THEN 1 ELSE 0 END, anon_34.line_number, CASE
                    WHEN anon_34.file_id IS NULL THEN 1 ELSE 0 END, anon_34.file_id) AS BIGINT) AS rank
                  FROM (
                    SELECT anon_10.file_id AS file_id, anon_10.line_number AS line_number, anon_10.byte_offset AS byte_offset, anon_10.byte_length AS byte_length,
                      anon_10.reason AS reason, anon_10.detail AS detail, anon_10.raw_text AS raw_text, anon_10.sender AS sender, anon_10.transfer_id AS transfer_id,
                      anon_10.account_code AS account_code, anon_10.security_code AS security_code, anon_10.security_code_kind AS security_code_kind, anon_10.quantity AS quantity,
                      anon_10.contra_account AS contra_account, anon_10.file_name AS file_name, anon_10.transfer_date AS transfer_date, anon_10.code_sender AS code_sender,
                      anon_10.own_account_id AS own_account_id, anon_10.general_account_id AS general_account_id, anon_10.account_id AS account_id, anon_10.code_from AS code_from,
                      anon_10.code_to AS code_to, anon_10.security_id AS security_id, anon_10.security_currency AS security_currency, anon_10.clearing_path AS clearing_path,
                      anon_10.account_class AS account_class, anon_10.transfer_kind AS transfer_kind, anon_10.depository_account AS depository_account,
                      anon_10.lookup_reason AS lookup_reason, anon_10.close_price AS close_price, anon_10.cost_price AS cost_price, anon_10.currency AS currency,
                      anon_10.cost AS cost, anon_10.cost_reason AS cost_reason, anon_10.who AS who, anon_10.transfer AS transfer, anon_10.holder AS holder,
                      anon_10.what AS what, anon_10.terms AS terms
                    FROM (
                      SELECT anon_12.file_id AS file_id, anon_12.line_number AS line_number, anon_12.byte_offset AS byte_offset, anon_12.byte_length AS byte_length,
                        anon_12.reason AS reason, anon_12.detail AS detail, anon_12.raw_text AS raw_text, anon_12.sender AS sender, anon_12.transfer_id AS transfer_id,
                        anon_12.account_code AS account_code, anon_12.security_code AS security_code, anon_12.security_code_kind AS security_code_kind,
                        anon_12.quantity AS quantity, anon_12.contra_account AS contra_account, anon_12.file_name AS file_name, anon_12.transfer_date AS transfer_date,
                        anon_12.code_sender AS code_sender, anon_12.own_account_id AS own_account_id, anon_12.general_account_id AS general_account_id,
                        anon_12.account_id AS account_id, anon_12.code_from AS code_from, anon_12.code_to AS code_to, anon_12.security_id AS security_id,
                        anon_12.security_currency AS security_currency, anon_12.clearing_path AS clearing_path, anon_12.account_class AS account_class,
                        anon_12.transfer_kind AS transfer_kind, anon_12.depository_account AS depository_account, anon_12.lookup_reason AS lookup_reason,
                        anon_12.close_price AS close_price, anon_12.cost_price AS cost_price, anon_12.currency AS currency, anon_12.cost AS cost, anon_12.cost_reason AS cost_reason,
                        coalesce(anon_12.sender, '~') AS who, coalesce(anon_12.transfer_id, CAST(anon_12.file_id AS VARCHAR(8000)) + '.' + CAST(anon_12.line_number AS VARCHAR(8000))) AS transfer,
                        coalesce(anon_12.account_id, anon_12.depository_account, '~') AS holder, coalesce(anon_12.security_id, '~') AS what, CAST(coalesce(CAST(anon_12.quantity AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CONVERT(VARCHAR(10), anon_12.transfer_date, 23), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_12.currency AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' AS terms
                      FROM (
                        SELECT anon_13.file_id AS file_id, anon_13.line_number AS line_number, anon_13.byte_offset AS byte_offset, anon_13.byte_length AS byte_length,
                          anon_13.reason AS reason, anon_13.detail AS detail, anon_13.raw_text AS raw_text, anon_13.sender AS sender, anon_13.transfer_id AS transfer_id,
                          anon_13.account_code AS account_code, anon_13.security_code AS security_code, anon_13.security_code_kind AS security_code_kind,
                          anon_13.quantity AS quantity, anon_13.contra_account AS contra_account, anon_13.file_name AS file_name, anon_13.transfer_date AS transfer_date,
                          anon_13.code_sender AS code_sender, anon_13.own_account_id AS own_account_id, anon_13.general_account_id AS general_account_id,
                          anon_13.account_id AS account_id, anon_13.code_from AS code_from, anon_13.code_to AS code_to, anon_13.security_id AS security_id,
                          anon_13.security_currency AS security_currency, anon_13.clearing_path AS clearing_path, anon_13.account_class AS account_class,
                          anon_13.transfer_kind AS transfer_kind, anon_13.depository_account AS depository_account, anon_13.lookup_reason AS lookup_reason,
                          anon_13.close_price AS close_price, anon_13.cost_price AS cost_price, anon_13.currency AS currency, CAST(round(CAST(CAST(coalesce(anon_13.quantity, CAST(0 AS DECIMAL(18, 6))) AS DECIMAL(19, 6)) * coalesce(anon_13.cost_price, CAST(0 AS DECIMAL(18, 8))) AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)) AS cost,
                          CASE WHEN (anon_13.cost_reason = '~') THEN CAST(NULL AS VARCHAR(8000)) ELSE anon_13.cost_reason END AS cost_reason
                        FROM (
                          SELECT anon_14.file_id AS file_id, anon_14.line_number AS line_number, anon_14.byte_offset AS byte_offset, anon_14.byte_length AS byte_length,
                            anon_14.reason AS reason, anon_14.detail AS detail, anon_14.raw_text AS raw_text, anon_14.sender AS sender, anon_14.transfer_id AS transfer_id,
                            anon_14.account_code AS account_code, anon_14.security_code AS security_code, anon_14.security_code_kind AS security_code_kind,
                            anon_14.quantity AS quantity, anon_14.contra_account AS contra_account, anon_14.file_name AS file_name, anon_14.transfer_date AS transfer_date,
                            anon_14.code_sender AS code_sender, anon_14.own_account_id AS own_account_id, anon_14.general_account_id AS general_account_id,
                            anon_14.account_id AS account_id, anon_14.code_from AS code_from, anon_14.code_to AS code_to, anon_14.security_id AS security_id,
                            anon_14.security_currency AS security_currency, anon_14.clearing_path AS clearing_path, anon_14.account_class AS account_class,
                            anon_14.transfer_kind AS transfer_kind, anon_14.depository_account AS depository_account, anon_14.lookup_reason AS lookup_reason,
                            anon_14.close_price AS close_price, coalesce(anon_14.cost_price, anon_14.close_price) AS cost_price, CASE WHEN (NOT (anon_14.transfer_kind = 'ACCOUNT'
                            AND anon_14.lookup_reason IS NULL) OR anon_14.cost_price IS NOT NULL) THEN '~' WHEN (anon_14.close_price IS NOT NULL) THEN 'COST_FROM_CLOSE'
                            WHEN (anon_14.close_price IS NULL) THEN 'COST_UNKNOWN' ELSE NULL END AS cost_reason, coalesce(anon_14.currency, anon_14.security_currency) AS currency
                          FROM (
                            SELECT anon_15.file_id AS file_id, anon_15.line_number AS line_number, anon_15.byte_offset AS byte_offset, anon_15.byte_length AS byte_length,
                              anon_15.reason AS reason, anon_15.detail AS detail, anon_15.raw_text AS raw_text, anon_15.sender AS sender, anon_15.transfer_id AS transfer_id,
                              anon_15.account_code AS account_code, anon_15.security_code AS security_code, anon_15.security_code_kind AS security_code_kind,
                              anon_15.quantity AS quantity, anon_15.cost_price AS cost_price, anon_15.currency AS currency, anon_15.contra_account AS contra_account,
                              anon_15.file_name AS file_name, anon_15.transfer_date AS transfer_date, anon_15.code_sender AS code_sender, anon_15.own_account_id AS own_account_id,
                              anon_15.general_account_id AS general_account_id, anon_15.account_id AS account_id, anon_15.code_from AS code_from, anon_15.code_to AS code_to,
                              anon_15.security_id AS security_id, anon_15.security_currency AS security_currency, anon_15.clearing_path AS clearing_path,
                              anon_15.account_class AS account_class, anon_15.transfer_kind AS transfer_kind, anon_15.depository_account AS depository_account,
                              anon_15.lookup_reason AS lookup_reason, anon_16.close_price AS close_price
                            FROM (
                              SELECT anon_17.file_id AS file_id, anon_17.line_number AS line_number, anon_17.byte_offset AS byte_offset, anon_17.byte_length AS byte_length,
                                anon_17.reason AS reason, anon_17.detail AS detail, anon_17.raw_text AS raw_text, anon_17.sender AS sender, anon_17.transfer_id AS transfer_id,
                                anon_17.account_code AS account_code, anon_17.security_code AS security_code, anon_17.security_code_kind AS security_code_kind,
                                anon_17.quantity AS quantity, anon_17.cost_price AS cost_price, anon_17.currency AS currency, anon_17.contra_account AS contra_account,
                                anon_17.file_name AS file_name, anon_17.transfer_date AS transfer_date, anon_17.code_sender AS code_sender, anon_17.own_account_id AS own_account_id,
                                anon_17.general_account_id AS general_account_id, anon_17.account_id AS account_id, anon_17.code_from AS code_from, anon_17.code_to AS code_to,
                                anon_17.security_id AS security_id, anon_17.security_currency AS security_currency, anon_17.clearing_path AS clearing_path,
                                anon_17.account_class AS account_class, anon_17.transfer_kind AS transfer_kind, anon_17.depository_account AS depository_account,
                                CASE WHEN (anon_17.transfer_kind = 'ACCOUNT' AND anon_17.account_class IS NULL) THEN 'UNKNOWN_ACCOUNT' WHEN (anon_17.security_id IS NULL) THEN 'UNKNOWN_SECURITY'
                                WHEN (anon_17.depository_account IS NOT NULL AND (anon_17.depository_account NOT IN ('00000901'))) THEN 'OTHER_ACCOUNT'
                                WHEN (coalesce(anon_17.currency, anon_17.security_currency) != anon_17.security_currency) THEN 'WRONG_CURRENCY' WHEN (coalesce(anon_17.quantity, CAST(0 AS DECIMAL(18, 6))) = 0) THEN 'NO_QUANTITY'
                                WHEN (anon_17.transfer_date > CAST('2026-11-10' AS DATE)) THEN 'FUTURE_TRANSFER_DATE' ELSE NULL END AS lookup_reason
                              FROM (
                                SELECT anon_18.file_id AS file_id, anon_18.line_number AS line_number, anon_18.byte_offset AS byte_offset, anon_18.byte_length AS byte_length,
                                  anon_18.reason AS reason, anon_18.detail AS detail, anon_18.raw_text AS raw_text, anon_18.sender AS sender, anon_18.transfer_id AS transfer_id,
                                  anon_18.account_code AS account_code, anon_18.security_code AS security_code, anon_18.security_code_kind AS security_code_kind,
                                  anon_18.quantity AS quantity, anon_18.cost_price AS cost_price, anon_18.currency AS currency, anon_18.contra_account AS contra_account,
                                  anon_18.file_name AS file_name, anon_18.transfer_date AS transfer_date, anon_18.code_sender AS code_sender, anon_18.own_account_id AS own_account_id,
                                  anon_18.general_account_id AS general_account_id, anon_18.account_id AS account_id, anon_18.code_from AS code_from, anon_18.code_to AS code_to,
                                  anon_18.security_id AS security_id, anon_18.security_currency AS security_currency, anon_18.clearing_path AS clearing_path,
                                  anon_18.account_class AS account_class, CASE WHEN (anon_18.account_class IS NULL AND anon_18.account_code IN ('00000901')) THEN 'DEPOSITORY'
                                  ELSE 'ACCOUNT' END AS transfer_kind, CASE WHEN (anon_18.account_class IS NULL AND anon_18.account_code IN ('00000901')) THEN anon_18.account_code
                                  ELSE anon_18.depository_account END AS depository_account
                                FROM (
                                  SELECT anon_19.file_id AS file_id, anon_19.line_number AS line_number, anon_19.byte_offset AS byte_offset, anon_19.byte_length AS byte_length,
                                    anon_19.reason AS reason, anon_19.detail AS detail, anon_19.raw_text AS raw_text, anon_19.sender AS sender, anon_19.transfer_id AS transfer_id,
                                    anon_19.account_code AS account_code, anon_19.security_code AS security_code, anon_19.security_code_kind AS security_code_kind,
                                    anon_19.quantity AS quantity, anon_19.cost_price AS cost_price, anon_19.currency AS currency, anon_19.depository_account AS depository_account,
                                    anon_19.contra_account AS contra_account, anon_19.file_name AS file_name, anon_19.transfer_date AS transfer_date, anon_19.code_sender AS code_sender,
                                    anon_19.own_account_id AS own_account_id, anon_19.general_account_id AS general_account_id, anon_19.account_id AS account_id,
                                    anon_19.code_from AS code_from, anon_19.code_to AS code_to, anon_19.security_id AS security_id, anon_19.security_currency AS security_currency,
                                    anon_19.clearing_path AS clearing_path, anon_20.account_class AS account_class
                                  FROM (
                                    SELECT anon_21.file_id AS file_id, anon_21.line_number AS line_number, anon_21.byte_offset AS byte_offset, anon_21.byte_length AS byte_length,
                                      anon_21.reason AS reason, anon_21.detail AS detail, anon_21.raw_text AS raw_text, anon_21.sender AS sender, anon_21.transfer_id AS transfer_id,
                                      anon_21.account_code AS account_code, anon_21.security_code AS security_code, anon_21.security_code_kind AS security_code_kind,
                                      anon_21.quantity AS quantity, anon_21.cost_price AS cost_price, anon_21.currency AS currency, anon_21.depository_account AS depository_account,
                                      anon_21.contra_account AS contra_account, anon_21.file_name AS file_name, anon_21.transfer_date AS transfer_date,
                                      anon_21.code_sender AS code_sender, anon_21.own_account_id AS own_account_id, anon_21.general_account_id AS general_account_id,
                                      anon_21.account_id AS account_id, anon_22.code_from AS code_from, anon_22.code_to AS code_to, anon_22.security_id AS security_id,
                                      anon_22.security_currency AS security_currency, anon_22.clearing_path AS clearing_path
                                    FROM (
                                      SELECT anon_23.file_id AS file_id, anon_23.line_number AS line_number, anon_23.byte_offset AS byte_offset, anon_23.byte_length AS byte_length,
                                        anon_23.reason AS reason, anon_23.detail AS detail, anon_23.raw_text AS raw_text, anon_23.sender AS sender, anon_23.transfer_id AS transfer_id,
                                        anon_23.account_code AS account_code, anon_23.security_code AS security_code, anon_23.security_code_kind AS security_code_kind,
                                        anon_23.quantity AS quantity, anon_23.cost_price AS cost_price, anon_23.currency AS currency, anon_23.depository_account AS depository_account,
                                        anon_23.contra_account AS contra_account, anon_23.file_name AS file_name, anon_23.transfer_date AS transfer_date,
                                        anon_23.code_sender AS code_sender, anon_23.own_account_id AS own_account_id, anon_23.general_account_id AS general_account_id,
                                        coalesce(anon_23.own_account_id, anon_23.general_account_id) AS account_id
                                      FROM (
                                        SELECT anon_24.file_id AS file_id, anon_24.line_number AS line_number, anon_24.byte_offset AS byte_offset, anon_24.byte_length AS byte_length,
                                          anon_24.reason AS reason, anon_24.detail AS detail, anon_24.raw_text AS raw_text, anon_24.sender AS sender, anon_24.transfer_id AS transfer_id,
                                          anon_24.account_code AS account_code, anon_24.security_code AS security_code, anon_24.security_code_kind AS security_code_kind,
                                          anon_24.quantity AS quantity, anon_24.cost_price AS cost_price, anon_24.currency AS currency, anon_24.depository_account AS depository_account,
                                          anon_24.contra_account AS contra_account, anon_24.file_name AS file_name, anon_24.transfer_date AS transfer_date,
                                          anon_24.code_sender AS code_sender, anon_24.own_account_id AS own_account_id, anon_25.general_account_id AS general_account_id
                                        FROM (
                                          SELECT anon_26.file_id AS file_id, anon_26.line_number AS line_number, anon_26.byte_offset AS byte_offset, anon_26.byte_length AS byte_length,
                                            anon_26.reason AS reason, anon_26.detail AS detail, anon_26.raw_text AS raw_text, anon_26.sender AS sender,
                                            anon_26.transfer_id AS transfer_id, anon_26.account_code AS account_code, anon_26.security_code AS security_code,
                                            anon_26.security_code_kind AS security_code_kind, anon_26.quantity AS quantity, anon_26.cost_price AS cost_price,
                                            anon_26.currency AS currency, anon_26.depository_account AS depository_account, anon_26.contra_account AS contra_account,
                                            anon_26.file_name AS file_name, anon_26.transfer_date AS transfer_date, anon_27.code_sender AS code_sender,
                                            anon_27.own_account_id AS own_account_id
                                          FROM (
                                            SELECT anon_28.file_id AS file_id, anon_28.line_number AS line_number, anon_28.byte_offset AS byte_offset, anon_28.byte_length AS byte_length,
                                              anon_28.reason AS reason, anon_28.detail AS detail, anon_28.raw_text AS raw_text, anon_28.sender AS sender,
                                              anon_28.transfer_id AS transfer_id, anon_28.account_code AS account_code, anon_28.security_code AS security_code,
                                              anon_28.security_code_kind AS security_code_kind, anon_28.quantity AS quantity, anon_28.cost_price AS cost_price,
                                              anon_28.currency AS currency, anon_28.depository_account AS depository_account, anon_28.contra_account AS contra_account,
                                              anon_28.file_name AS file_name, coalesce(anon_28.transfer_date, CAST('2026-11-10' AS DATE)) AS transfer_date
                                            FROM (
                                              SELECT anon_29.file_id AS file_id, anon_29.line_number AS line_number, anon_29.byte_offset AS byte_offset,
                                                anon_29.byte_length AS byte_length, anon_29.reason AS reason, anon_29.detail AS detail, anon_29.raw_text AS raw_text,
                                                anon_29.sender AS sender, anon_29.transfer_id AS transfer_id, anon_29.account_code AS account_code, anon_29.security_code AS security_code,
                                                anon_29.security_code_kind AS security_code_kind, anon_29.quantity AS quantity, anon_29.cost_price AS cost_price,
                                                anon_29.transfer_date AS transfer_date, anon_29.currency AS currency, anon_29.depository_account AS depository_account,
                                                anon_29.contra_account AS contra_account, anon_30.file_name AS file_name
                                              FROM (
                                                SELECT transfer_message.file_id AS file_id, transfer_message.line_number AS line_number, transfer_message.byte_offset AS byte_offset,
                                                  transfer_message.byte_length AS byte_length, transfer_message.reason AS reason, transfer_message.detail AS detail,
                                                  transfer_message.raw_text AS raw_text, transfer_message.sender AS sender, transfer_message.transfer_id AS transfer_id,
                                                  transfer_message.account_code AS account_code, transfer_message.security_code AS security_code, transfer_message.security_code_kind AS security_code_kind,
                                                  transfer_message.quantity AS quantity, transfer_message.cost_price AS cost_price, transfer_message.transfer_date AS transfer_date,
                                                  transfer_message.currency AS currency, transfer_message.depository_account AS depository_account, transfer_message.contra_account AS contra_account
                                                FROM transfer_message
                                                WHERE transfer_message.reason IS NULL
                                              ) AS anon_29
                                              JOIN (
                                                SELECT received_file.file_id AS file_id, received_file.file_name AS file_name
                                                FROM received_file
                                              ) AS anon_30 ON anon_29.file_id = anon_30.file_id
                                            ) AS anon_28
                                          ) AS anon_26
                                          LEFT OUTER JOIN (
                                            SELECT anon_31.account_code AS account_code, anon_31.sender AS code_sender, anon_31.account_id AS own_account_id
                                            FROM (
                                              SELECT account_code.sender AS sender, account_code.account_code AS account_code, account_code.account_id AS account_id
                                              FROM account_code
                                              WHERE account_code.sender != '*'
                                            ) AS anon_31
                                          ) AS anon_27 ON anon_26.account_code = anon_27.account_code AND anon_26.sender = anon_27.code_sender
                                        ) AS anon_24
                                        LEFT OUTER JOIN (
                                          SELECT anon_32.account_code AS account_code, anon_32.account_id AS general_account_id
                                          FROM (
                                            SELECT account_code.sender AS sender, account_code.account_code AS account_code, account_code.account_id AS account_id
                                            FROM account_code
                                            WHERE account_code.sender = '*'
                                          ) AS anon_32
                                        ) AS anon_25 ON anon_24.account_code = anon_25.account_code
                                      ) AS anon_23
                                    ) AS anon_21
                                    LEFT OUTER JOIN (
                                      SELECT security_code.security_code_kind AS security_code_kind, security_code.security_code AS security_code, security_code.code_from AS code_from,
                                        security_code.code_to AS code_to, security_code.security_id AS security_id, security_code.security_currency AS security_currency,
                                        security_code.clearing_path AS clearing_path
                                      FROM security_code
                                    ) AS anon_22 ON anon_21.security_code_kind = anon_22.security_code_kind AND anon_21.security_code = anon_22.security_code
                                      AND anon_22.code_from <= anon_21.transfer_date AND anon_22.code_to > anon_21.transfer_date
                                  ) AS anon_19
                                  LEFT OUTER JOIN (
                                    SELECT account.account_id AS account_id, account.account_class AS account_class
                                    FROM account
                                  ) AS anon_20 ON anon_20.account_id = anon_19.account_id
                                ) AS anon_18
                              ) AS anon_17
                            ) AS anon_15
                            LEFT OUTER JOIN (
                              SELECT closing_price.security_id AS security_id, closing_price.close_price AS close_price
                              FROM closing_price
                            ) AS anon_16 ON anon_15.security_id = anon_16.security_id
                          ) AS anon_14
                        ) AS anon_13
                      ) AS anon_12
                    ) AS anon_10
                    WHERE anon_10.lookup_reason IS NULL
                  ) AS anon_34
                ) AS anon_33
                WHERE anon_33.rank = 1
              ) AS anon_35
            ) AS anon_9 ON anon_8.who = anon_9.who AND anon_8.transfer = anon_9.transfer AND anon_8.holder = anon_9.holder AND anon_8.what = anon_9.what
          ) AS anon_6
          LEFT OUTER JOIN (
            SELECT anon_36.who AS earlier_who, anon_36.transfer AS earlier_transfer, anon_36.holder AS earlier_holder, anon_36.what AS earlier_what, anon_36.terms AS earlier_terms
            FROM (
              SELECT anon_37.file_id AS file_id, anon_37.line_number AS line_number, anon_37.sender AS sender, anon_37.transfer_id AS transfer_id, anon_37.transfer_kind AS transfer_kind,
                anon_37.account_id AS account_id, anon_37.account_class AS account_class, anon_37.depository_account AS depository_account, anon_37.contra_account AS contra_account,
                anon_37.security_id AS security_id, anon_37.quantity AS quantity, anon_37.cost_price AS cost_price, anon_37.cost AS cost, anon_37.cost_reason AS cost_reason,
                anon_37.transfer_date AS transfer_date, anon_37.currency AS currency, anon_37.lot_id AS lot_id, anon_37.status AS status, anon_37.reason AS reason,
                anon_37.known_date AS known_date, coalesce(anon_37.sender, '~') AS who, coalesce(anon_37.transfer_id, CAST(anon_37.file_id AS VARCHAR(8000)) + '.' + CAST(anon_37.line_number AS VARCHAR(8000))) AS transfer,
                coalesce(anon_37.account_id, anon_37.depository_account, '~') AS holder, coalesce(anon_37.security_id, '~') AS what, CAST(coalesce(CAST(anon_37.quantity AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CONVERT(VARCHAR(10), anon_37.transfer_date, 23), '~') AS VARCHAR(8000)) + '|' + CAST(coalesce(CAST(anon_37.currency AS VARCHAR(8000)), '~') AS VARCHAR(8000)) + '|' AS terms
              FROM (
                SELECT recent_security_transfer.file_id AS file_id, recent_security_transfer.line_number AS line_number, recent_security_transfer.sender AS sender,
                  recent_security_transfer.transfer_id AS transfer_id, recent_security_transfer.transfer_kind AS transfer_kind, recent_security_transfer.account_id AS account_id,
                  recent_security_transfer.account_class AS account_class, recent_security_transfer.depository_account AS depository_account, recent_security_transfer.contra_account AS contra_account,
                  recent_security_transfer.security_id AS security_id, recent_security_transfer.quantity AS quantity, recent_security_transfer.cost_price AS cost_price,
                  recent_security_transfer.cost AS cost, recent_security_transfer.cost_reason AS cost_reason, recent_security_transfer.transfer_date AS transfer_date,
                  recent_security_transfer.currency AS currency, recent_security_transfer.lot_id AS lot_id, recent_security_transfer.status AS status, recent_security_transfer.reason AS reason,
                  recent_security_transfer.known_date AS known_date
                FROM recent_security_transfer
                WHERE recent_security_transfer.status = 'accepted'
              ) AS anon_37
            ) AS anon_36
          ) AS anon_7 ON anon_6.who = anon_7.earlier_who AND anon_6.transfer = anon_7.earlier_transfer AND anon_6.holder = anon_7.earlier_holder AND anon_6.what = anon_7.earlier_what
        ) AS anon_5
      ) AS anon_4
    ) AS anon_3
  ) AS anon_2
) AS anon_1
