WITH
anon_5 AS (
  SELECT security_message.file_id, security_message.line_number, security_message.byte_offset, security_message.byte_length, security_message.reason, security_message.detail,
    security_message.raw_text, security_message.security_id, security_message.isin, security_message.cusip, security_message.sedol, security_message.symbol,
    security_message.symbol_from, security_message.issuer_country, security_message.trade_country, security_message.market_segment, security_message.first_listed_on,
    security_message.name, security_message.asset_class, security_message.market, security_message.currency, security_message.clearing_path, security_message.shares_outstanding
  FROM security_message
  WHERE security_message.reason IS NULL AND security_message.symbol IS NOT NULL AND security_message.security_id IS NOT NULL
),
anon_4 AS (
  SELECT anon_5.symbol, anon_5.security_id, coalesce(anon_5.symbol_from, DATE '1900-01-01') AS symbol_from
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.symbol, anon_4.symbol_from, max(anon_4.security_id) AS security_id
  FROM anon_4
  GROUP BY anon_4.symbol, anon_4.symbol_from
),
anon_7 AS (
  SELECT previous_security_symbol.symbol, previous_security_symbol.symbol_from, previous_security_symbol.security_id
  FROM previous_security_symbol
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_8
    FROM anon_3
    WHERE previous_security_symbol.symbol = anon_3.symbol AND previous_security_symbol.symbol_from = anon_3.symbol_from
  ))
),
anon_6 AS (
  SELECT anon_7.symbol, anon_7.symbol_from, anon_7.security_id
  FROM anon_7
),
anon_2 AS (
  SELECT anon_3.symbol, anon_3.symbol_from, anon_3.security_id
  FROM anon_3
  UNION ALL
  SELECT anon_6.symbol, anon_6.symbol_from, anon_6.security_id
  FROM anon_6
),
anon_1 AS (
  SELECT anon_2.symbol, CAST(anon_2.symbol_from AS DATE) AS symbol_from, anon_2.security_id
  FROM anon_2
)
SELECT anon_1.symbol, anon_1.symbol_from, anon_1.security_id
FROM anon_1
