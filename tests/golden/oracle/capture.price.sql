SELECT anon_1.security_id, anon_1.price_date, anon_1.close_price
FROM (
  SELECT anon_2.security_id AS security_id, CAST(anon_2.price_date AS DATE) AS price_date, CAST(anon_2.close_price AS NUMBER(18, 8)) AS close_price
  FROM (
    SELECT anon_3.security_id AS security_id, anon_3.price_date AS price_date, anon_3.close_price AS close_price
    FROM (
      SELECT anon_4.security_id AS security_id, anon_4.price_date AS price_date, anon_4.close_price AS close_price
      FROM (
        SELECT anon_5.file_id AS file_id, anon_5.line_number AS line_number, anon_5.byte_offset AS byte_offset, anon_5.byte_length AS byte_length, anon_5.reason AS reason,
          anon_5.detail AS detail, anon_5.raw_text AS raw_text, anon_5.security_code AS security_code, anon_5.security_code_kind AS security_code_kind,
          anon_5.price_date AS price_date, anon_5.close_price AS close_price, anon_5.currency AS currency, anon_5.price_source AS price_source, anon_5.code_from AS code_from,
          anon_5.code_to AS code_to, anon_5.security_id AS security_id
        FROM (
          SELECT anon_6.file_id AS file_id, anon_6.line_number AS line_number, anon_6.byte_offset AS byte_offset, anon_6.byte_length AS byte_length, anon_6.reason AS reason,
            anon_6.detail AS detail, anon_6.raw_text AS raw_text, anon_6.security_code AS security_code, anon_6.security_code_kind AS security_code_kind,
            anon_6.price_date AS price_date, anon_6.close_price AS close_price, anon_6.currency AS currency, anon_6.price_source AS price_source, anon_6.code_from AS code_from,
            anon_6.code_to AS code_to, anon_6.security_id AS security_id, anon_6.rank AS rank
          FROM (
            SELECT anon_7.file_id AS file_id, anon_7.line_number AS line_number, anon_7.byte_offset AS byte_offset, anon_7.byte_length AS byte_length, anon_7.reason AS reason,
              anon_7.detail AS detail, anon_7.raw_text AS raw_text, anon_7.security_code AS security_code, anon_7.security_code_kind AS security_code_kind,
              anon_7.price_date AS price_date, anon_7.close_price AS close_price, anon_7.currency AS currency, anon_7.price_source AS price_source, anon_7.code_from AS code_from,
              anon_7.code_to AS code_to, anon_7.security_id AS security_id, CAST(row_number() OVER (PARTITION BY anon_7.security_id, anon_7.price_date ORDER BY anon_7.file_id DESC NULLS LAST, anon_7.line_number DESC NULLS LAST) AS NUMBER(19)) AS rank
            FROM (
              SELECT anon_8.file_id AS file_id, anon_8.line_number AS line_number, anon_8.byte_offset AS byte_offset, anon_8.byte_length AS byte_length,
                anon_8.reason AS reason, anon_8.detail AS detail, anon_8.raw_text AS raw_text, anon_8.security_code AS security_code, anon_8.security_code_kind AS security_code_kind,
                anon_8.price_date AS price_date, anon_8.close_price AS close_price, anon_8.currency AS currency, anon_8.price_source AS price_source, anon_8.code_from AS code_from,
                anon_8.code_to AS code_to, anon_8.security_id AS security_id
              FROM (
                SELECT anon_9.file_id AS file_id, anon_9.line_number AS line_number, anon_9.byte_offset AS byte_offset, anon_9.byte_length AS byte_length,
                  anon_9.reason AS reason, anon_9.detail AS detail, anon_9.raw_text AS raw_text, anon_9.security_code AS security_code, anon_9.security_code_kind AS security_code_kind,
                  anon_9.price_date AS price_date, anon_9.close_price AS close_price, anon_9.currency AS currency, anon_9.price_source AS price_source,
                  anon_10.code_from AS code_from, anon_10.code_to AS code_to, anon_10.security_id AS security_id
                FROM (
                  SELECT price_message.file_id AS file_id, price_message.line_number AS line_number, price_message.byte_offset AS byte_offset, price_message.byte_length AS byte_length,
                    price_message.reason AS reason, price_message.detail AS detail, price_message.raw_text AS raw_text, price_message.security_code AS security_code,
                    price_message.security_code_kind AS security_code_kind, price_message.price_date AS price_date, price_message.close_price AS close_price,
                    price_message.currency AS currency, price_message.price_source AS price_source
                  FROM price_message
                  WHERE price_message.reason IS NULL AND price_message.close_price > 0 AND price_message.price_date <= DATE '2026-11-10'
                ) anon_9
                JOIN (
                  SELECT security_code.security_code_kind AS security_code_kind, security_code.security_code AS security_code, security_code.code_from AS code_from,
                    security_code.code_to AS code_to, security_code.security_id AS security_id
                  FROM security_code
                ) anon_10 ON anon_9.security_code_kind = anon_10.security_code_kind AND anon_9.security_code = anon_10.security_code
              ) anon_8
              WHERE anon_8.price_date >= anon_8.code_from AND anon_8.price_date < anon_8.code_to
            ) anon_7
          ) anon_6
          WHERE anon_6.rank = 1
        ) anon_5
      ) anon_4
    ) anon_3
    UNION ALL
    SELECT anon_11.security_id AS security_id, anon_11.price_date AS price_date, anon_11.close_price AS close_price
    FROM (
      SELECT anon_12.security_id AS security_id, anon_12.price_date AS price_date, anon_12.close_price AS close_price
      FROM (
        SELECT anon_13.security_id AS security_id, anon_13.price_date AS price_date, anon_13.ratio_new AS ratio_new, anon_13.ratio_old AS ratio_old, anon_13.close_price AS close_price
        FROM (
          SELECT anon_14.security_id AS security_id, anon_14.price_date AS price_date, anon_14.ratio_new AS ratio_new, anon_14.ratio_old AS ratio_old, CASE
            WHEN (anon_14.ratio_new IS NULL) THEN anon_14.close_price ELSE CAST(CAST(CAST(TRUNC(CAST(CAST(CAST(CAST(anon_14.close_price AS NUMBER(28, 8)) * CAST(100000000 AS NUMBER(9, 0)) AS NUMBER(28, 0)) AS NUMBER(19, 0)) * CAST(CAST(anon_14.ratio_old AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0)) / CAST(CAST(CAST(anon_14.ratio_new AS NUMBER(26, 6)) * 1000000 AS NUMBER(14, 0)) AS NUMBER(37, 0))) AS NUMBER(37, 0)) AS NUMBER(19, 0)) * CAST(1E-8 AS NUMBER(9, 8)) AS NUMBER(18, 8)) END AS close_price
          FROM (
            SELECT anon_15.security_id AS security_id, anon_15.price_date AS price_date, anon_15.close_price AS close_price, anon_16.ratio_new AS ratio_new,
              anon_16.ratio_old AS ratio_old
            FROM (
              SELECT previous_price.security_id AS security_id, previous_price.price_date AS price_date, previous_price.close_price AS close_price
              FROM previous_price
              WHERE previous_price.price_date >= DATE '2024-09-01'
            ) anon_15
            LEFT OUTER JOIN (
              SELECT split.security_id AS security_id, split.ratio_new AS ratio_new, split.ratio_old AS ratio_old
              FROM split
            ) anon_16 ON anon_15.security_id = anon_16.security_id
          ) anon_14
        ) anon_13
        WHERE NOT (EXISTS (
          SELECT 1 AS anon_17
          FROM (
            SELECT anon_4.security_id AS security_id, anon_4.price_date AS price_date, anon_4.close_price AS close_price
            FROM (
              SELECT anon_5.file_id AS file_id, anon_5.line_number AS line_number, anon_5.byte_offset AS byte_offset, anon_5.byte_length AS byte_length,
                anon_5.reason AS reason, anon_5.detail AS detail, anon_5.raw_text AS raw_text, anon_5.security_code AS security_code, anon_5.security_code_kind AS security_code_kind,
                anon_5.price_date AS price_date, anon_5.close_price AS close_price, anon_5.currency AS currency, anon_5.price_source AS price_source, anon_5.code_from AS code_from,
                anon_5.code_to AS code_to, anon_5.security_id AS security_id
              FROM (
                SELECT anon_6.file_id AS file_id, anon_6.line_number AS line_number, anon_6.byte_offset AS byte_offset, anon_6.byte_length AS byte_length,
                  anon_6.reason AS reason, anon_6.detail AS detail, anon_6.raw_text AS raw_text, anon_6.security_code AS security_code, anon_6.security_code_kind AS security_code_kind,
                  anon_6.price_date AS price_date, anon_6.close_price AS close_price, anon_6.currency AS currency, anon_6.price_source AS price_source,
                  anon_6.code_from AS code_from, anon_6.code_to AS code_to, anon_6.security_id AS security_id, anon_6.rank AS rank
                FROM (
                  SELECT anon_7.file_id AS file_id, anon_7.line_number AS line_number, anon_7.byte_offset AS byte_offset, anon_7.byte_length AS byte_length,
                    anon_7.reason AS reason, anon_7.detail AS detail, anon_7.raw_text AS raw_text, anon_7.security_code AS security_code, anon_7.security_code_kind AS security_code_kind,
                    anon_7.price_date AS price_date, anon_7.close_price AS close_price, anon_7.currency AS currency, anon_7.price_source AS price_source,
                    anon_7.code_from AS code_from, anon_7.code_to AS code_to, anon_7.security_id AS security_id, CAST(row_number() OVER (PARTITION BY anon_7.security_id, anon_7.price_date ORDER BY anon_7.file_id DESC NULLS LAST, anon_7.line_number DESC NULLS LAST) AS NUMBER(19)) AS rank
                  FROM (
                    SELECT anon_8.file_id AS file_id, anon_8.line_number AS line_number, anon_8.byte_offset AS byte_offset, anon_8.byte_length AS byte_length,
                      anon_8.reason AS reason, anon_8.detail AS detail, anon_8.raw_text AS raw_text, anon_8.security_code AS security_code, anon_8.security_code_kind AS security_code_kind,
                      anon_8.price_date AS price_date, anon_8.close_price AS close_price, anon_8.currency AS currency, anon_8.price_source AS price_source,
                      anon_8.code_from AS code_from, anon_8.code_to AS code_to, anon_8.security_id AS security_id
                    FROM (
                      SELECT anon_9.file_id AS file_id, anon_9.line_number AS line_number, anon_9.byte_offset AS byte_offset, anon_9.byte_length AS byte_length,
                        anon_9.reason AS reason, anon_9.detail AS detail, anon_9.raw_text AS raw_text, anon_9.security_code AS security_code, anon_9.security_code_kind AS security_code_kind,
                        anon_9.price_date AS price_date, anon_9.close_price AS close_price, anon_9.currency AS currency, anon_9.price_source AS price_source,
                        anon_10.code_from AS code_from, anon_10.code_to AS code_to, anon_10.security_id AS security_id
                      FROM (
                        SELECT price_message.file_id AS file_id, price_message.line_number AS line_number, price_message.byte_offset AS byte_offset, price_message.byte_length AS byte_length,
                          price_message.reason AS reason, price_message.detail AS detail, price_message.raw_text AS raw_text, price_message.security_code AS security_code,
                          price_message.security_code_kind AS security_code_kind, price_message.price_date AS price_date, price_message.close_price AS close_price,
                          price_message.currency AS currency, price_message.price_source AS price_source
                        FROM price_message
                        WHERE price_message.reason IS NULL AND price_message.close_price > 0 AND price_message.price_date <= DATE '2026-11-10'
                      ) anon_9
                      JOIN (
                        SELECT security_code.security_code_kind AS security_code_kind, security_code.security_code AS security_code, security_code.code_from AS code_from,
                          security_code.code_to AS code_to, security_code.security_id AS security_id
                        FROM security_code
                      ) anon_10 ON anon_9.security_code_kind = anon_10.security_code_kind AND anon_9.security_code = anon_10.security_code
                    ) anon_8
                    WHERE anon_8.price_date >= anon_8.code_from AND anon_8.price_date < anon_8.code_to
                  ) anon_7
                ) anon_6
                WHERE anon_6.rank = 1
              ) anon_5
            ) anon_4
          ) anon_3
          WHERE anon_13.security_id = anon_3.security_id AND anon_13.price_date = anon_3.price_date
        ))
      ) anon_12
    ) anon_11
  ) anon_2
) anon_1
