SELECT anon_1.security_id, anon_1.isin, anon_1.cusip, anon_1.sedol, anon_1.symbol, anon_1.name, anon_1.asset_class, anon_1.currency, anon_1.clearing_path,
  anon_1.shares_outstanding
FROM (
  SELECT anon_2.security_id AS security_id, anon_2.isin AS isin, anon_2.cusip AS cusip, anon_2.sedol AS sedol, anon_2.symbol AS symbol, anon_2.name AS name,
    anon_2.asset_class AS asset_class, anon_2.currency AS currency, anon_2.clearing_path AS clearing_path, CAST(anon_2.shares_outstanding AS DECIMAL(18, 6)) AS shares_outstanding
  FROM (
    SELECT anon_3.security_id AS security_id, anon_3.isin AS isin, anon_3.cusip AS cusip, anon_3.sedol AS sedol, anon_3.symbol AS symbol, anon_3.name AS name,
      anon_3.asset_class AS asset_class, anon_3.currency AS currency, anon_3.clearing_path AS clearing_path, anon_3.shares_outstanding AS shares_outstanding
    FROM (
      SELECT anon_4.security_id AS security_id, anon_4.isin AS isin, anon_4.cusip AS cusip, anon_4.sedol AS sedol, anon_4.symbol AS symbol, anon_4.name AS name,
        coalesce(anon_4.asset_class, 'EQUITY') AS asset_class, coalesce(anon_4.currency, 'USD') AS currency, coalesce(anon_4.clearing_path, 'CNS') AS clearing_path,
        anon_4.shares_outstanding AS shares_outstanding
      FROM (
        SELECT anon_5.file_id AS file_id, anon_5.line_number AS line_number, anon_5.byte_offset AS byte_offset, anon_5.byte_length AS byte_length, anon_5.reason AS reason,
          anon_5.detail AS detail, anon_5.raw_text AS raw_text, anon_5.security_id AS security_id, anon_5.isin AS isin, anon_5.cusip AS cusip, anon_5.sedol AS sedol,
          anon_5.symbol AS symbol, anon_5.symbol_from AS symbol_from, anon_5.name AS name, anon_5.asset_class AS asset_class, anon_5.currency AS currency,
          anon_5.clearing_path AS clearing_path, anon_5.shares_outstanding AS shares_outstanding
        FROM (
          SELECT anon_6.file_id AS file_id, anon_6.line_number AS line_number, anon_6.byte_offset AS byte_offset, anon_6.byte_length AS byte_length, anon_6.reason AS reason,
            anon_6.detail AS detail, anon_6.raw_text AS raw_text, anon_6.security_id AS security_id, anon_6.isin AS isin, anon_6.cusip AS cusip, anon_6.sedol AS sedol,
            anon_6.symbol AS symbol, anon_6.symbol_from AS symbol_from, anon_6.name AS name, anon_6.asset_class AS asset_class, anon_6.currency AS currency,
            anon_6.clearing_path AS clearing_path, anon_6.shares_outstanding AS shares_outstanding, anon_6.rank AS rank
          FROM (
            SELECT anon_7.file_id AS file_id, anon_7.line_number AS line_number, anon_7.byte_offset AS byte_offset, anon_7.byte_length AS byte_length, anon_7.reason AS reason,
              anon_7.detail AS detail, anon_7.raw_text AS raw_text, anon_7.security_id AS security_id, anon_7.isin AS isin, anon_7.cusip AS cusip, anon_7.sedol AS sedol,
              anon_7.symbol AS symbol, anon_7.symbol_from AS symbol_from, anon_7.name AS name, anon_7.asset_class AS asset_class, anon_7.currency AS currency,
              anon_7.clearing_path AS clearing_path, anon_7.shares_outstanding AS shares_outstanding, CAST(row_number() OVER (PARTITION BY anon_7.security_id ORDER BY anon_7.file_id DESC, anon_7.line_number DESC) AS BIGINT) AS rank
            FROM (
              SELECT security_message.file_id AS file_id, security_message.line_number AS line_number, security_message.byte_offset AS byte_offset, security_message.byte_length AS byte_length,
                security_message.reason AS reason, security_message.detail AS detail, security_message.raw_text AS raw_text, security_message.security_id AS security_id,
                security_message.isin AS isin, security_message.cusip AS cusip, security_message.sedol AS sedol, security_message.symbol AS symbol, security_message.symbol_from AS symbol_from,
                security_message.name AS name, security_message.asset_class AS asset_class, security_message.currency AS currency, security_message.clearing_path AS clearing_path,
                security_message.shares_outstanding AS shares_outstanding
              FROM security_message
              WHERE security_message.reason IS NULL AND security_message.security_id IS NOT NULL
            ) AS anon_7
          ) AS anon_6
          WHERE anon_6.rank = 1
        ) AS anon_5
      ) AS anon_4
    ) AS anon_3
    UNION ALL
    SELECT anon_8.security_id AS security_id, anon_8.isin AS isin, anon_8.cusip AS cusip, anon_8.sedol AS sedol, anon_8.symbol AS symbol, anon_8.name AS name,
      anon_8.asset_class AS asset_class, anon_8.currency AS currency, anon_8.clearing_path AS clearing_path, anon_8.shares_outstanding AS shares_outstanding
    FROM (
      SELECT anon_9.security_id AS security_id, anon_9.isin AS isin, anon_9.cusip AS cusip, anon_9.sedol AS sedol, anon_9.symbol AS symbol, anon_9.name AS name,
        anon_9.asset_class AS asset_class, anon_9.currency AS currency, anon_9.clearing_path AS clearing_path, anon_9.shares_outstanding AS shares_outstanding
      FROM (
        SELECT previous_security.security_id AS security_id, previous_security.isin AS isin, previous_security.cusip AS cusip, previous_security.sedol AS sedol,
          previous_security.symbol AS symbol, previous_security.name AS name, previous_security.asset_class AS asset_class, previous_security.currency AS currency,
          previous_security.clearing_path AS clearing_path, previous_security.shares_outstanding AS shares_outstanding
        FROM previous_security
        WHERE NOT (EXISTS (
          SELECT 1 AS anon_10
          FROM (
            SELECT anon_4.security_id AS security_id, anon_4.isin AS isin, anon_4.cusip AS cusip, anon_4.sedol AS sedol, anon_4.symbol AS symbol, anon_4.name AS name,
              coalesce(anon_4.asset_class, 'EQUITY') AS asset_class, coalesce(anon_4.currency, 'USD') AS currency, coalesce(anon_4.clearing_path, 'CNS') AS clearing_path,
              anon_4.shares_outstanding AS shares_outstanding
            FROM (
              SELECT anon_5.file_id AS file_id, anon_5.line_number AS line_number, anon_5.byte_offset AS byte_offset, anon_5.byte_length AS byte_length,
                anon_5.reason AS reason, anon_5.detail AS detail, anon_5.raw_text AS raw_text, anon_5.security_id AS security_id, anon_5.isin AS isin, anon_5.cusip AS cusip,
                anon_5.sedol AS sedol, anon_5.symbol AS symbol, anon_5.symbol_from AS symbol_from, anon_5.name AS name, anon_5.asset_class AS asset_class,
                anon_5.currency AS currency, anon_5.clearing_path AS clearing_path, anon_5.shares_outstanding AS shares_outstanding
              FROM (
                SELECT anon_6.file_id AS file_id, anon_6.line_number AS line_number, anon_6.byte_offset AS byte_offset, anon_6.byte_length AS byte_length,
                  anon_6.reason AS reason, anon_6.detail AS detail, anon_6.raw_text AS raw_text, anon_6.security_id AS security_id, anon_6.isin AS isin,
                  anon_6.cusip AS cusip, anon_6.sedol AS sedol, anon_6.symbol AS symbol, anon_6.symbol_from AS symbol_from, anon_6.name AS name, anon_6.asset_class AS asset_class,
                  anon_6.currency AS currency, anon_6.clearing_path AS clearing_path, anon_6.shares_outstanding AS shares_outstanding, anon_6.rank AS rank
                FROM (
                  SELECT anon_7.file_id AS file_id, anon_7.line_number AS line_number, anon_7.byte_offset AS byte_offset, anon_7.byte_length AS byte_length,
                    anon_7.reason AS reason, anon_7.detail AS detail, anon_7.raw_text AS raw_text, anon_7.security_id AS security_id, anon_7.isin AS isin,
                    anon_7.cusip AS cusip, anon_7.sedol AS sedol, anon_7.symbol AS symbol, anon_7.symbol_from AS symbol_from, anon_7.name AS name, anon_7.asset_class AS asset_class,
                    anon_7.currency AS currency, anon_7.clearing_path AS clearing_path, anon_7.shares_outstanding AS shares_outstanding, CAST(row_number() OVER (PARTITION BY anon_7.security_id ORDER BY anon_7.file_id DESC, anon_7.line_number DESC) AS BIGINT) AS rank
                  FROM (
                    SELECT security_message.file_id AS file_id, security_message.line_number AS line_number, security_message.byte_offset AS byte_offset,
                      security_message.byte_length AS byte_length, security_message.reason AS reason, security_message.detail AS detail, security_message.raw_text AS raw_text,
                      security_message.security_id AS security_id, security_message.isin AS isin, security_message.cusip AS cusip, security_message.sedol AS sedol,
                      security_message.symbol AS symbol, security_message.symbol_from AS symbol_from, security_message.name AS name, security_message.asset_class AS asset_class,
                      security_message.currency AS currency, security_message.clearing_path AS clearing_path, security_message.shares_outstanding AS shares_outstanding
                    FROM security_message
                    WHERE security_message.reason IS NULL AND security_message.security_id IS NOT NULL
                  ) AS anon_7
                ) AS anon_6
                WHERE anon_6.rank = 1
              ) AS anon_5
            ) AS anon_4
          ) AS anon_3
          WHERE previous_security.security_id = anon_3.security_id
        ))
      ) AS anon_9
    ) AS anon_8
  ) AS anon_2
) AS anon_1
