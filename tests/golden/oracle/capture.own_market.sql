WITH
anon_7 AS (
  SELECT market.market, market.valid_from, market.valid_to, market.calendar_key, market.currency, market.clearing_house, market.netting, market.clearing_path,
    market.depository, market.sale_fees, market.bank_entries, market.source, market.evidence, market.origin
  FROM market
  WHERE market.valid_from <= DATE '2026-11-10' AND market.valid_to >= DATE '2026-11-10'
),
anon_6 AS (
  SELECT anon_7.market, anon_7.valid_from, anon_7.valid_to, anon_7.calendar_key, anon_7.currency, anon_7.clearing_house, anon_7.netting, anon_7.clearing_path,
    anon_7.depository, anon_7.sale_fees, anon_7.bank_entries, anon_7.source, anon_7.evidence, anon_7.origin
  FROM anon_7
  WHERE anon_7.market = 'US'
),
anon_5 AS (
  SELECT anon_6.market, anon_6.calendar_key, anon_6.currency, anon_6.depository, anon_6.clearing_house, anon_6.netting, anon_6.sale_fees, anon_6.bank_entries,
    '0901' AS member_id, '00000901' AS depository_account, 'SETTLEMENT' AS bank_account
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.market, anon_5.currency, anon_5.depository, anon_5.clearing_house, anon_5.netting, anon_5.sale_fees, anon_5.bank_entries, anon_5.member_id,
    anon_5.depository_account, anon_5.bank_account, 'US.NSCC' AS calendar_key
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.market, anon_4.calendar_key, anon_4.currency, anon_4.depository, anon_4.clearing_house, anon_4.netting, anon_4.sale_fees, anon_4.bank_entries,
    anon_4.member_id, anon_4.depository_account, anon_4.bank_account
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.market, anon_3.calendar_key, anon_3.currency, anon_3.depository, anon_3.clearing_house, anon_3.netting, anon_3.sale_fees, anon_3.bank_entries,
    anon_3.member_id, anon_3.depository_account, anon_3.bank_account
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.market, anon_2.calendar_key, anon_2.currency, anon_2.depository, anon_2.clearing_house, anon_2.netting, CAST(anon_2.sale_fees AS NUMBER(19)) AS sale_fees,
    anon_2.bank_entries, anon_2.member_id, anon_2.depository_account, anon_2.bank_account
  FROM anon_2
)
SELECT anon_1.market, anon_1.calendar_key, anon_1.currency, anon_1.depository, anon_1.clearing_house, anon_1.netting, anon_1.sale_fees, anon_1.bank_entries,
  anon_1.member_id, anon_1.depository_account, anon_1.bank_account
FROM anon_1
