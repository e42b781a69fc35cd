SELECT anon_1.symbol, anon_1.symbol_from, anon_1.security_id
FROM (
  SELECT anon_2.symbol AS symbol, CAST(anon_2.symbol_from AS DATE) AS symbol_from, anon_2.security_id AS security_id
  FROM (
    SELECT anon_3.symbol AS symbol, anon_3.symbol_from AS symbol_from, anon_3.security_id AS security_id
    FROM (
      SELECT anon_4.symbol AS symbol, anon_4.symbol_from AS symbol_from, max(anon_4.security_id) AS security_id
      FROM (
        SELECT anon_5.symbol AS symbol, anon_5.security_id AS security_id, coalesce(anon_5.symbol_from, DATE '1900-01-01') AS symbol_from
        FROM (
          SELECT security_message.file_id AS file_id, security_message.line_number AS line_number, security_message.byte_offset AS byte_offset, security_message.byte_length AS byte_length,
            security_message.reason AS reason, security_message.detail AS detail, security_message.raw_text AS raw_text, security_message.security_id AS security_id,
            security_message.isin AS isin, security_message.cusip AS cusip, security_message.sedol AS sedol, security_message.symbol AS symbol, security_message.symbol_from AS symbol_from,
            security_message.name AS name, security_message.asset_class AS asset_class, security_message.currency AS currency, security_message.clearing_path AS clearing_path,
            security_message.shares_outstanding AS shares_outstanding
          FROM security_message
          WHERE security_message.reason IS NULL AND security_message.symbol IS NOT NULL AND security_message.security_id IS NOT NULL
        ) anon_5
      ) anon_4
      GROUP BY anon_4.symbol, anon_4.symbol_from
    ) anon_3
    UNION ALL
    SELECT anon_6.symbol AS symbol, anon_6.symbol_from AS symbol_from, anon_6.security_id AS security_id
    FROM (
      SELECT anon_7.symbol AS symbol, anon_7.symbol_from AS symbol_from, anon_7.security_id AS security_id
      FROM (
        SELECT previous_security_symbol.symbol AS symbol, previous_security_symbol.symbol_from AS symbol_from, previous_security_symbol.security_id AS security_id
        FROM previous_security_symbol
        WHERE NOT (EXISTS (
          SELECT 1 AS anon_8
          FROM (
            SELECT anon_4.symbol AS symbol, anon_4.symbol_from AS symbol_from, max(anon_4.security_id) AS security_id
            FROM (
              SELECT anon_5.symbol AS symbol, anon_5.security_id AS security_id, coalesce(anon_5.symbol_from, DATE '1900-01-01') AS symbol_from
              FROM (
                SELECT security_message.file_id AS file_id, security_message.line_number AS line_number, security_message.byte_offset AS byte_offset, security_message.byte_length AS byte_length,
                  security_message.reason AS reason, security_message.detail AS detail, security_message.raw_text AS raw_text, security_message.security_id AS security_id,
                  security_message.isin AS isin, security_message.cusip AS cusip, security_message.sedol AS sedol, security_message.symbol AS symbol, security_message.symbol_from AS symbol_from,
                  security_message.name AS name, security_message.asset_class AS asset_class, security_message.currency AS currency, security_message.clearing_path AS clearing_path,
                  security_message.shares_outstanding AS shares_outstanding
                FROM security_message
                WHERE security_message.reason IS NULL AND security_message.symbol IS NOT NULL AND security_message.security_id IS NOT NULL
              ) anon_5
            ) anon_4
            GROUP BY anon_4.symbol, anon_4.symbol_from
          ) anon_3
          WHERE previous_security_symbol.symbol = anon_3.symbol AND previous_security_symbol.symbol_from = anon_3.symbol_from
        ))
      ) anon_7
    ) anon_6
  ) anon_2
) anon_1
