WITH
anon_4 AS (
  SELECT security.security_id, coalesce(security.market, 'US') AS market
  FROM security
),
anon_5 AS (
  SELECT own_market.market, own_market.calendar_key, own_market.depository, own_market.clearing_house, own_market.netting, own_market.sale_fees, own_market.member_id,
    own_market.depository_account, own_market.bank_account
  FROM own_market
),
anon_3 AS (
  SELECT anon_4.security_id, anon_4.market, anon_5.calendar_key, anon_5.depository, anon_5.clearing_house, anon_5.netting, anon_5.sale_fees, anon_5.member_id,
    anon_5.depository_account, anon_5.bank_account
  FROM anon_4
  LEFT OUTER JOIN anon_5 ON anon_4.market = anon_5.market
),
anon_2 AS (
  SELECT anon_3.security_id, anon_3.market, anon_3.calendar_key, anon_3.depository, anon_3.clearing_house, anon_3.netting, anon_3.member_id, anon_3.depository_account,
    anon_3.bank_account, coalesce(anon_3.sale_fees, 0) AS sale_fees
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.security_id, anon_2.market, anon_2.calendar_key, anon_2.depository, anon_2.clearing_house, anon_2.netting, CAST(anon_2.sale_fees AS BIGINT) AS sale_fees,
    anon_2.member_id, anon_2.depository_account, anon_2.bank_account
  FROM anon_2
)
SELECT anon_1.security_id, anon_1.market, anon_1.calendar_key, anon_1.depository, anon_1.clearing_house, anon_1.netting, anon_1.sale_fees, anon_1.member_id,
  anon_1.depository_account, anon_1.bank_account
FROM anon_1
