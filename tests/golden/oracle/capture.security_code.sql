WITH
anon_7 AS (
  SELECT security.security_id, security.isin, security.cusip, security.sedol, security.symbol, security.issuer_country, security.trade_country, security.market_segment,
    security.first_listed_on, security.name, security.asset_class, security.market, security.currency, security.clearing_path, security.shares_outstanding
  FROM security
  WHERE security.isin IS NOT NULL
),
anon_6 AS (
  SELECT 'ISIN' AS security_code_kind, anon_7.isin AS security_code, DATE '1900-01-01' AS code_from, DATE '9999-12-31' AS code_to, anon_7.security_id, anon_7.currency AS security_currency,
    anon_7.clearing_path
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.security_code_kind, anon_6.security_code, anon_6.code_from, anon_6.code_to, anon_6.security_id, anon_6.security_currency, anon_6.clearing_path,
    CAST(row_number() OVER (PARTITION BY anon_6.security_code ORDER BY anon_6.security_id) AS NUMBER(19)) AS rank
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.security_code_kind, anon_5.security_code, anon_5.code_from, anon_5.code_to, anon_5.security_id, anon_5.security_currency, anon_5.clearing_path,
    anon_5.rank
  FROM anon_5
  WHERE anon_5.rank = 1
),
anon_3 AS (
  SELECT anon_4.security_code_kind, anon_4.security_code, anon_4.code_from, anon_4.code_to, anon_4.security_id, anon_4.security_currency, anon_4.clearing_path
  FROM anon_4
),
anon_12 AS (
  SELECT security.security_id, security.isin, security.cusip, security.sedol, security.symbol, security.issuer_country, security.trade_country, security.market_segment,
    security.first_listed_on, security.name, security.asset_class, security.market, security.currency, security.clearing_path, security.shares_outstanding
  FROM security
  WHERE security.cusip IS NOT NULL
),
anon_11 AS (
  SELECT 'CUSIP' AS security_code_kind, anon_12.cusip AS security_code, DATE '1900-01-01' AS code_from, DATE '9999-12-31' AS code_to, anon_12.security_id,
    anon_12.currency AS security_currency, anon_12.clearing_path
  FROM anon_12
),
anon_10 AS (
  SELECT anon_11.security_code_kind, anon_11.security_code, anon_11.code_from, anon_11.code_to, anon_11.security_id, anon_11.security_currency, anon_11.clearing_path,
    CAST(row_number() OVER (PARTITION BY anon_11.security_code ORDER BY anon_11.security_id) AS NUMBER(19)) AS rank
  FROM anon_11
),
anon_9 AS (
  SELECT anon_10.security_code_kind, anon_10.security_code, anon_10.code_from, anon_10.code_to, anon_10.security_id, anon_10.security_currency, anon_10.clearing_path,
    anon_10.rank
  FROM anon_10
  WHERE anon_10.rank = 1
),
anon_8 AS (
  SELECT anon_9.security_code_kind, anon_9.security_code, anon_9.code_from, anon_9.code_to, anon_9.security_id, anon_9.security_currency, anon_9.clearing_path
  FROM anon_9
),
anon_17 AS (
  SELECT security.security_id, security.isin, security.cusip, security.sedol, security.symbol, security.issuer_country, security.trade_country, security.market_segment,
    security.first_listed_on, security.name, security.asset_class, security.market, security.currency, security.clearing_path, security.shares_outstanding
  FROM security
  WHERE security.sedol IS NOT NULL
),
anon_16 AS (
  SELECT 'SEDOL' AS security_code_kind, anon_17.sedol AS security_code, DATE '1900-01-01' AS code_from, DATE '9999-12-31' AS code_to, anon_17.security_id,
    anon_17.currency AS security_currency, anon_17.clearing_path
  FROM anon_17
),
anon_15 AS (
  SELECT anon_16.security_code_kind, anon_16.security_code, anon_16.code_from, anon_16.code_to, anon_16.security_id, anon_16.security_currency, anon_16.clearing_path,
    CAST(row_number() OVER (PARTITION BY anon_16.security_code ORDER BY anon_16.security_id) AS NUMBER(19)) AS rank
  FROM anon_16
),
anon_14 AS (
  SELECT anon_15.security_code_kind, anon_15.security_code, anon_15.code_from, anon_15.code_to, anon_15.security_id, anon_15.security_currency, anon_15.clearing_path,
    anon_15.rank
  FROM anon_15
  WHERE anon_15.rank = 1
),
anon_13 AS (
  SELECT anon_14.security_code_kind, anon_14.security_code, anon_14.code_from, anon_14.code_to, anon_14.security_id, anon_14.security_currency, anon_14.clearing_path
  FROM anon_14
),
anon_22 AS (
  SELECT security.security_id, security.isin, security.cusip, security.sedol, security.symbol, security.issuer_country, security.trade_country, security.market_segment,
    security.first_listed_on, security.name, security.asset_class, security.market, security.currency, security.clearing_path, security.shares_outstanding
  FROM security
  WHERE security.security_id IS NOT NULL
),
anon_21 AS (
  SELECT 'OWN' AS security_code_kind, anon_22.security_id AS security_code, DATE '1900-01-01' AS code_from, DATE '9999-12-31' AS code_to, anon_22.security_id,
    anon_22.currency AS security_currency, anon_22.clearing_path
  FROM anon_22
),
anon_20 AS (
  SELECT anon_21.security_code_kind, anon_21.security_code, anon_21.code_from, anon_21.code_to, anon_21.security_id, anon_21.security_currency, anon_21.clearing_path,
    CAST(row_number() OVER (PARTITION BY anon_21.security_code ORDER BY anon_21.security_id) AS NUMBER(19)) AS rank
  FROM anon_21
),
anon_19 AS (
  SELECT anon_20.security_code_kind, anon_20.security_code, anon_20.code_from, anon_20.code_to, anon_20.security_id, anon_20.security_currency, anon_20.clearing_path,
    anon_20.rank
  FROM anon_20
  WHERE anon_20.rank = 1
),
anon_18 AS (
  SELECT anon_19.security_code_kind, anon_19.security_code, anon_19.code_from, anon_19.code_to, anon_19.security_id, anon_19.security_currency, anon_19.clearing_path
  FROM anon_19
),
anon_25 AS (
  SELECT security_symbol.symbol, security_symbol.symbol_from, security_symbol.security_id, lead(security_symbol.symbol_from) OVER (PARTITION BY security_symbol.symbol ORDER BY security_symbol.symbol_from) AS next_from
  FROM security_symbol
),
anon_26 AS (
  SELECT security.security_id, security.currency AS security_currency, security.clearing_path AS path
  FROM security
),
anon_24 AS (
  SELECT anon_25.symbol, anon_25.symbol_from, anon_25.security_id, anon_25.next_from, anon_26.security_currency, anon_26.path
  FROM anon_25
  JOIN anon_26 ON anon_25.security_id = anon_26.security_id
),
anon_23 AS (
  SELECT 'SYMBOL' AS security_code_kind, anon_24.symbol AS security_code, anon_24.symbol_from AS code_from, coalesce(anon_24.next_from, DATE '9999-12-31') AS code_to,
    anon_24.security_id, anon_24.security_currency, anon_24.path AS clearing_path
  FROM anon_24
),
anon_2 AS (
  SELECT anon_3.security_code_kind, anon_3.security_code, anon_3.code_from, anon_3.code_to, anon_3.security_id, anon_3.security_currency, anon_3.clearing_path
  FROM anon_3
  UNION ALL
  SELECT anon_8.security_code_kind, anon_8.security_code, anon_8.code_from, anon_8.code_to, anon_8.security_id, anon_8.security_currency, anon_8.clearing_path
  FROM anon_8
  UNION ALL
  SELECT anon_13.security_code_kind, anon_13.security_code, anon_13.code_from, anon_13.code_to, anon_13.security_id, anon_13.security_currency, anon_13.clearing_path
  FROM anon_13
  UNION ALL
  SELECT anon_18.security_code_kind, anon_18.security_code, anon_18.code_from, anon_18.code_to, anon_18.security_id, anon_18.security_currency, anon_18.clearing_path
  FROM anon_18
  UNION ALL
  SELECT anon_23.security_code_kind, anon_23.security_code, anon_23.code_from, anon_23.code_to, anon_23.security_id, anon_23.security_currency, anon_23.clearing_path
  FROM anon_23
),
anon_1 AS (
  SELECT anon_2.security_code_kind, anon_2.security_code, CAST(anon_2.code_from AS DATE) AS code_from, CAST(anon_2.code_to AS DATE) AS code_to, anon_2.security_id,
    anon_2.security_currency, anon_2.clearing_path
  FROM anon_2
)
SELECT anon_1.security_code_kind, anon_1.security_code, anon_1.code_from, anon_1.code_to, anon_1.security_id, anon_1.security_currency, anon_1.clearing_path
FROM anon_1
