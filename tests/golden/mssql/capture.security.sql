WITH
anon_10 AS (
  SELECT security_message.file_id, security_message.line_number, security_message.byte_offset, security_message.byte_length, security_message.reason, security_message.detail,
    security_message.raw_text, security_message.security_id, security_message.isin, security_message.cusip, security_message.sedol, security_message.symbol,
    security_message.symbol_from, security_message.issuer_country, security_message.trade_country, security_message.market_segment, security_message.first_listed_on,
    security_message.name, security_message.asset_class, security_message.market, security_message.currency, security_message.clearing_path, security_message.shares_outstanding
  FROM security_message
  WHERE security_message.reason IS NULL AND security_message.security_id IS NOT NULL
),
anon_9 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.security_id,
    anon_10.isin, anon_10.cusip, anon_10.sedol, anon_10.symbol, anon_10.symbol_from, anon_10.issuer_country, anon_10.trade_country, anon_10.market_segment,
    anon_10.first_listed_on, anon_10.name, anon_10.asset_class, anon_10.currency, anon_10.clearing_path, anon_10.shares_outstanding, coalesce(anon_10.market, 'US') AS market
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.file_id, anon_9.line_number, anon_9.byte_offset, anon_9.byte_length, anon_9.reason, anon_9.detail, anon_9.raw_text, anon_9.security_id,
    anon_9.isin, anon_9.cusip, anon_9.sedol, anon_9.symbol, anon_9.symbol_from, anon_9.issuer_country, anon_9.trade_country, anon_9.market_segment, anon_9.first_listed_on,
    anon_9.name, anon_9.asset_class, anon_9.currency, anon_9.clearing_path, anon_9.shares_outstanding, anon_9.market, CAST(row_number() OVER (PARTITION BY anon_9.security_id ORDER BY anon_9.file_id DESC, anon_9.line_number DESC) AS BIGINT) AS rank
  FROM anon_9
),
anon_7 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.byte_offset, anon_8.byte_length, anon_8.reason, anon_8.detail, anon_8.raw_text, anon_8.security_id,
    anon_8.isin, anon_8.cusip, anon_8.sedol, anon_8.symbol, anon_8.symbol_from, anon_8.issuer_country, anon_8.trade_country, anon_8.market_segment, anon_8.first_listed_on,
    anon_8.name, anon_8.asset_class, anon_8.currency, anon_8.clearing_path, anon_8.shares_outstanding, anon_8.market, anon_8.rank
  FROM anon_8
  WHERE anon_8.rank = 1
),
anon_5 AS (
  SELECT anon_7.file_id, anon_7.line_number, anon_7.byte_offset, anon_7.byte_length, anon_7.reason, anon_7.detail, anon_7.raw_text, anon_7.security_id,
    anon_7.isin, anon_7.cusip, anon_7.sedol, anon_7.symbol, anon_7.symbol_from, anon_7.issuer_country, anon_7.trade_country, anon_7.market_segment, anon_7.first_listed_on,
    anon_7.name, anon_7.asset_class, anon_7.currency, anon_7.clearing_path, anon_7.shares_outstanding, anon_7.market
  FROM anon_7
),
anon_11 AS (
  SELECT market.market, market.valid_from, market.valid_to, market.calendar_key, market.currency, market.clearing_house, market.netting, market.clearing_path,
    market.depository, market.sale_fees, market.bank_entries, market.source, market.evidence, market.origin
  FROM market
  WHERE market.valid_from <= CAST('2026-11-10' AS DATE) AND market.valid_to >= CAST('2026-11-10' AS DATE)
),
anon_6 AS (
  SELECT anon_11.market, anon_11.clearing_path AS market_path, anon_11.currency AS market_currency
  FROM anon_11
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.byte_offset, anon_5.byte_length, anon_5.reason, anon_5.detail, anon_5.raw_text, anon_5.security_id,
    anon_5.isin, anon_5.cusip, anon_5.sedol, anon_5.symbol, anon_5.symbol_from, anon_5.issuer_country, anon_5.trade_country, anon_5.market_segment, anon_5.first_listed_on,
    anon_5.name, anon_5.asset_class, anon_5.currency, anon_5.clearing_path, anon_5.shares_outstanding, anon_5.market, anon_6.market_path, anon_6.market_currency
  FROM anon_5
  LEFT OUTER JOIN anon_6 ON anon_5.market = anon_6.market
),
anon_3 AS (
  SELECT anon_4.security_id, anon_4.isin, anon_4.cusip, anon_4.sedol, anon_4.symbol, anon_4.issuer_country, anon_4.trade_country, anon_4.market_segment,
    anon_4.first_listed_on, anon_4.name, anon_4.market, coalesce(anon_4.asset_class, 'EQUITY') AS asset_class, coalesce(anon_4.currency, anon_4.market_currency, 'USD') AS currency,
    coalesce(anon_4.clearing_path, anon_4.market_path, 'CNS') AS clearing_path, anon_4.shares_outstanding
  FROM anon_4
),
anon_13 AS (
  SELECT previous_security.security_id, previous_security.isin, previous_security.cusip, previous_security.sedol, previous_security.symbol, previous_security.issuer_country,
    previous_security.trade_country, previous_security.market_segment, previous_security.first_listed_on, previous_security.name, previous_security.asset_class,
    previous_security.market, previous_security.currency, previous_security.clearing_path, previous_security.shares_outstanding
  FROM previous_security
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_14
    FROM anon_3
    WHERE previous_security.security_id = anon_3.security_id
  ))
),
anon_12 AS (
  SELECT anon_13.security_id, anon_13.isin, anon_13.cusip, anon_13.sedol, anon_13.symbol, anon_13.issuer_country, anon_13.trade_country, anon_13.market_segment,
    anon_13.first_listed_on, anon_13.name, anon_13.market, anon_13.asset_class, anon_13.currency, anon_13.clearing_path, anon_13.shares_outstanding
  FROM anon_13
),
anon_2 AS (
  SELECT anon_3.security_id, anon_3.isin, anon_3.cusip, anon_3.sedol, anon_3.symbol, anon_3.issuer_country, anon_3.trade_country, anon_3.market_segment,
    anon_3.first_listed_on, anon_3.name, anon_3.market, anon_3.asset_class, anon_3.currency, anon_3.clearing_path, anon_3.shares_outstanding
  FROM anon_3
  UNION ALL
  SELECT anon_12.security_id, anon_12.isin, anon_12.cusip, anon_12.sedol, anon_12.symbol, anon_12.issuer_country, anon_12.trade_country, anon_12.market_segment,
    anon_12.first_listed_on, anon_12.name, anon_12.market, anon_12.asset_class, anon_12.currency, anon_12.clearing_path, anon_12.shares_outstanding
  FROM anon_12
),
anon_1 AS (
  SELECT anon_2.security_id, anon_2.isin, anon_2.cusip, anon_2.sedol, anon_2.symbol, anon_2.issuer_country, anon_2.trade_country, anon_2.market_segment,
    CAST(anon_2.first_listed_on AS DATE) AS first_listed_on, anon_2.name, anon_2.asset_class, anon_2.market, anon_2.currency, anon_2.clearing_path, CAST(anon_2.shares_outstanding AS DECIMAL(18, 6)) AS shares_outstanding
  FROM anon_2
)
SELECT anon_1.security_id, anon_1.isin, anon_1.cusip, anon_1.sedol, anon_1.symbol, anon_1.issuer_country, anon_1.trade_country, anon_1.market_segment, anon_1.first_listed_on,
  anon_1.name, anon_1.asset_class, anon_1.market, anon_1.currency, anon_1.clearing_path, anon_1.shares_outstanding
FROM anon_1
