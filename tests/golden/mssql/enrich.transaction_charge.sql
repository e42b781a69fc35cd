WITH
anon_14 AS (
  SELECT security.security_id, security.asset_class, security.market_segment, security.first_listed_on, security.issuer_country AS issuer, coalesce(security.trade_country, security.market) AS traded_in
  FROM security
),
anon_16 AS (
  SELECT charge_scope.charge, charge_scope.issuer_country, charge_scope.transfer_form, charge_scope.trade_country, charge_scope.valid_from, charge_scope.valid_to,
    charge_scope.source, charge_scope.evidence, charge_scope.origin
  FROM charge_scope
  WHERE charge_scope.transfer_form IN ('ANY', 'ELECTRONIC')
),
anon_15 AS (
  SELECT anon_16.charge, anon_16.issuer_country, anon_16.trade_country, anon_16.valid_from AS scope_from, anon_16.valid_to AS scope_to
  FROM anon_16
),
anon_13 AS (
  SELECT anon_14.security_id, anon_14.asset_class, anon_14.market_segment, anon_14.first_listed_on, anon_14.issuer, anon_14.traded_in, anon_15.charge, anon_15.issuer_country,
    anon_15.trade_country, anon_15.scope_from, anon_15.scope_to
  FROM anon_14
  JOIN anon_15 ON (anon_15.issuer_country = 'ANY' OR anon_15.issuer_country = anon_14.issuer) AND (anon_15.trade_country = 'ANY' OR anon_15.trade_country = anon_14.traded_in)
),
anon_12 AS (
  SELECT anon_13.security_id, anon_13.asset_class, anon_13.market_segment, anon_13.first_listed_on, anon_13.charge, min(anon_13.scope_from) AS scope_from,
    max(anon_13.scope_to) AS scope_to
  FROM anon_13
  GROUP BY anon_13.security_id, anon_13.asset_class, anon_13.market_segment, anon_13.first_listed_on, anon_13.charge
),
anon_11 AS (
  SELECT anon_12.security_id, anon_12.asset_class, anon_12.market_segment, anon_12.first_listed_on, anon_12.charge, anon_12.scope_from, anon_12.scope_to
  FROM anon_12
),
anon_8 AS (
  SELECT trade.sender, trade.chain, trade.root_trade_date, trade.exec_id, trade.version_exec_id, trade.entry, trade.trade_date, trade.account_id, trade.account_class,
    trade.market_maker, trade.security_id, trade.clearing_path, trade.side, trade.quantity, trade.price, trade.currency, trade.gross, trade.commission,
    trade.section_31_fee, trade.taf_fee, trade.net_money, trade.trade_time, trade.settlement_date, trade.clearing_date, trade.street_reference, trade.known_date
  FROM trade
  WHERE EXISTS (
    SELECT 1 AS anon_10
    FROM anon_11
    WHERE trade.security_id = anon_11.security_id
  )
),
anon_23 AS (
  SELECT anon_8.security_id, anon_8.trade_date, anon_8.market_maker
  FROM anon_8
),
anon_22 AS (
  SELECT DISTINCT anon_23.security_id, anon_23.trade_date, anon_23.market_maker
  FROM anon_23
),
anon_20 AS (
  SELECT anon_22.security_id, anon_22.trade_date, anon_22.market_maker, anon_11.asset_class, anon_11.market_segment, anon_11.first_listed_on, anon_11.charge,
    anon_11.scope_from, anon_11.scope_to
  FROM anon_22
  JOIN anon_11 ON anon_22.security_id = anon_11.security_id AND anon_22.trade_date >= anon_11.scope_from AND anon_22.trade_date <= anon_11.scope_to
),
anon_21 AS (
  SELECT charge_rule.charge, charge_rule.charged_side, charge_rule.charged_accounts, charge_rule.basis, charge_rule.charge_rate, charge_rule.fixed_amount,
    charge_rule.threshold_above, charge_rule.rounding_mode, charge_rule.currency AS charge_currency, charge_rule.valid_from AS rule_from, charge_rule.valid_to AS rule_to
  FROM charge_rule
),
anon_19 AS (
  SELECT anon_20.security_id, anon_20.trade_date, anon_20.market_maker, anon_20.asset_class, anon_20.market_segment, anon_20.first_listed_on, anon_20.charge,
    anon_20.scope_from, anon_20.scope_to, anon_21.charged_side, anon_21.charged_accounts, anon_21.basis, anon_21.charge_rate, anon_21.fixed_amount, anon_21.threshold_above,
    anon_21.rounding_mode, anon_21.charge_currency, anon_21.rule_from, anon_21.rule_to
  FROM anon_20
  JOIN anon_21 ON anon_20.charge = anon_21.charge AND anon_20.trade_date >= anon_21.rule_from AND anon_20.trade_date <= anon_21.rule_to
),
anon_17 AS (
  SELECT anon_19.security_id, anon_19.trade_date, anon_19.market_maker, anon_19.asset_class, anon_19.market_segment, anon_19.first_listed_on, anon_19.charge,
    anon_19.scope_from, anon_19.scope_to, anon_19.charged_side, anon_19.charged_accounts, anon_19.basis, anon_19.charge_rate, anon_19.fixed_amount, anon_19.threshold_above,
    anon_19.rounding_mode, anon_19.charge_currency, anon_19.rule_from, anon_19.rule_to
  FROM anon_19
),
anon_32 AS (
  SELECT calendar_day.day, calendar_day.day_number
  FROM calendar_day
),
anon_31 AS (
  SELECT DISTINCT anon_32.day, anon_32.day_number
  FROM anon_32
),
anon_30 AS (
  SELECT anon_31.day, anon_31.day_number
  FROM anon_31
),
anon_29 AS (
  SELECT anon_30.day AS traded_on, anon_30.day_number AS trade_number
  FROM anon_30
),
anon_27 AS (
  SELECT anon_17.security_id, anon_17.trade_date, anon_17.market_maker, anon_17.asset_class, anon_17.market_segment, anon_17.first_listed_on, anon_17.charge,
    anon_17.scope_from, anon_17.scope_to, anon_17.charged_side, anon_17.charged_accounts, anon_17.basis, anon_17.charge_rate, anon_17.fixed_amount, anon_17.threshold_above,
    anon_17.rounding_mode, anon_17.charge_currency, anon_17.rule_from, anon_17.rule_to, anon_29.traded_on, anon_29.trade_number
  FROM anon_17
  LEFT OUTER JOIN anon_29 ON anon_17.trade_date = anon_29.traded_on
),
anon_28 AS (
  SELECT anon_30.day AS listed_on, anon_30.day_number AS listing_number
  FROM anon_30
),
anon_25 AS (
  SELECT anon_27.security_id, anon_27.trade_date, anon_27.market_maker, anon_27.asset_class, anon_27.market_segment, anon_27.first_listed_on, anon_27.charge,
    anon_27.scope_from, anon_27.scope_to, anon_27.charged_side, anon_27.charged_accounts, anon_27.basis, anon_27.charge_rate, anon_27.fixed_amount, anon_27.threshold_above,
    anon_27.rounding_mode, anon_27.charge_currency, anon_27.rule_from, anon_27.rule_to, anon_27.traded_on, anon_27.trade_number, anon_28.listed_on, anon_28.listing_number
  FROM anon_27
  LEFT OUTER JOIN anon_28 ON anon_27.first_listed_on = anon_28.listed_on
),
anon_26 AS (
  SELECT charge_exemption.charge, charge_exemption.field, charge_exemption.value, charge_exemption.relief_years, charge_exemption.valid_from AS exempt_from,
    charge_exemption.valid_to AS exempt_to
  FROM charge_exemption
),
anon_24 AS (
  SELECT anon_25.security_id, anon_25.trade_date, anon_25.market_maker, anon_25.asset_class, anon_25.market_segment, anon_25.first_listed_on, anon_25.charge,
    anon_25.scope_from, anon_25.scope_to, anon_25.charged_side, anon_25.charged_accounts, anon_25.basis, anon_25.charge_rate, anon_25.fixed_amount, anon_25.threshold_above,
    anon_25.rounding_mode, anon_25.charge_currency, anon_25.rule_from, anon_25.rule_to, anon_25.traded_on, anon_25.trade_number, anon_25.listed_on, anon_25.listing_number,
    anon_26.field, anon_26.value, anon_26.relief_years, anon_26.exempt_from, anon_26.exempt_to
  FROM anon_25
  JOIN anon_26 ON anon_25.charge = anon_26.charge AND anon_25.trade_date >= anon_26.exempt_from AND anon_25.trade_date <= anon_26.exempt_to AND anon_26.value = CASE
    WHEN (anon_26.field = 'MARKET_SEGMENT') THEN coalesce(anon_25.market_segment, '-') WHEN (anon_26.field = 'ASSET_CLASS') THEN anon_25.asset_class WHEN (anon_26.field = 'MARKET_MAKER') THEN anon_25.market_maker
    WHEN (anon_26.field = 'LISTING_RELIEF' AND anon_25.first_listed_on >= anon_26.exempt_from AND anon_25.trade_number < anon_25.listing_number + coalesce(anon_26.relief_years, 0) * 10000) THEN 'Y'
    ELSE '-' END
),
anon_18 AS (
  SELECT anon_24.security_id, anon_24.trade_date, anon_24.market_maker, anon_24.charge, min(anon_24.field) AS exemption
  FROM anon_24
  GROUP BY anon_24.security_id, anon_24.trade_date, anon_24.market_maker, anon_24.charge
),
anon_9 AS (
  SELECT anon_17.security_id, anon_17.trade_date, anon_17.market_maker, anon_17.asset_class, anon_17.market_segment, anon_17.first_listed_on, anon_17.charge,
    anon_17.scope_from, anon_17.scope_to, anon_17.charged_side, anon_17.charged_accounts, anon_17.basis, anon_17.charge_rate, anon_17.fixed_amount, anon_17.threshold_above,
    anon_17.rounding_mode, anon_17.charge_currency, anon_17.rule_from, anon_17.rule_to, anon_18.exemption
  FROM anon_17
  LEFT OUTER JOIN anon_18 ON anon_17.security_id = anon_18.security_id AND anon_17.trade_date = anon_18.trade_date AND anon_17.market_maker = anon_18.market_maker
    AND anon_17.charge = anon_18.charge
),
anon_7 AS (
  SELECT anon_8.sender, anon_8.chain, anon_8.root_trade_date, anon_8.exec_id, anon_8.version_exec_id, anon_8.entry, anon_8.trade_date, anon_8.account_id,
    anon_8.account_class, anon_8.market_maker, anon_8.security_id, anon_8.clearing_path, anon_8.side, anon_8.quantity, anon_8.price, anon_8.currency, anon_8.gross,
    anon_8.commission, anon_8.section_31_fee, anon_8.taf_fee, anon_8.net_money, anon_8.trade_time, anon_8.settlement_date, anon_8.clearing_date, anon_8.street_reference,
    anon_8.known_date, anon_9.asset_class, anon_9.market_segment, anon_9.first_listed_on, anon_9.charge, anon_9.scope_from, anon_9.scope_to, anon_9.charged_side,
    anon_9.charged_accounts, anon_9.basis, anon_9.charge_rate, anon_9.fixed_amount, anon_9.threshold_above, anon_9.rounding_mode, anon_9.charge_currency,
    anon_9.rule_from, anon_9.rule_to, anon_9.exemption
  FROM anon_8
  JOIN anon_9 ON anon_8.security_id = anon_9.security_id AND anon_8.trade_date = anon_9.trade_date AND anon_8.market_maker = anon_9.market_maker
),
anon_6 AS (
  SELECT anon_7.sender, anon_7.chain, anon_7.root_trade_date, anon_7.exec_id, anon_7.version_exec_id, anon_7.entry, anon_7.trade_date, anon_7.account_id,
    anon_7.account_class, anon_7.market_maker, anon_7.security_id, anon_7.clearing_path, anon_7.side, anon_7.quantity, anon_7.price, anon_7.currency, anon_7.gross,
    anon_7.commission, anon_7.section_31_fee, anon_7.taf_fee, anon_7.net_money, anon_7.trade_time, anon_7.settlement_date, anon_7.clearing_date, anon_7.street_reference,
    anon_7.known_date, anon_7.asset_class, anon_7.market_segment, anon_7.first_listed_on, anon_7.charge, anon_7.scope_from, anon_7.scope_to, anon_7.charged_side,
    anon_7.charged_accounts, anon_7.basis, anon_7.charge_rate, anon_7.fixed_amount, anon_7.threshold_above, anon_7.rounding_mode, anon_7.charge_currency,
    anon_7.rule_from, anon_7.rule_to, anon_7.exemption
  FROM anon_7
  WHERE (anon_7.charged_side = 'BOTH' OR anon_7.side = 'BUY') AND (anon_7.charged_accounts = 'ALL' OR anon_7.account_class = 'CUSTOMER')
),
anon_5 AS (
  SELECT anon_6.sender, anon_6.chain, anon_6.root_trade_date, anon_6.exec_id, anon_6.version_exec_id, anon_6.entry, anon_6.trade_date, anon_6.account_id,
    anon_6.account_class, anon_6.market_maker, anon_6.security_id, anon_6.clearing_path, anon_6.side, anon_6.quantity, anon_6.price, anon_6.currency, anon_6.gross,
    anon_6.commission, anon_6.section_31_fee, anon_6.taf_fee, anon_6.net_money, anon_6.trade_time, anon_6.settlement_date, anon_6.clearing_date, anon_6.street_reference,
    anon_6.known_date, anon_6.asset_class, anon_6.market_segment, anon_6.first_listed_on, anon_6.charge, anon_6.scope_from, anon_6.scope_to, anon_6.charged_side,
    anon_6.charged_accounts, anon_6.basis, anon_6.charge_rate, anon_6.fixed_amount, anon_6.threshold_above, anon_6.rounding_mode, anon_6.charge_currency,
    anon_6.rule_from, anon_6.rule_to, anon_6.exemption, CAST(abs(CASE WHEN (anon_6.basis = 'COMMISSION') THEN anon_6.commission ELSE anon_6.gross END) AS DECIMAL(18, 2)) AS basis_amount
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.sender, anon_5.chain, anon_5.root_trade_date, anon_5.exec_id, anon_5.version_exec_id, anon_5.entry, anon_5.trade_date, anon_5.account_id,
    anon_5.account_class, anon_5.market_maker, anon_5.security_id, anon_5.clearing_path, anon_5.side, anon_5.quantity, anon_5.price, anon_5.currency, anon_5.gross,
    anon_5.commission, anon_5.section_31_fee, anon_5.taf_fee, anon_5.net_money, anon_5.trade_time, anon_5.settlement_date, anon_5.clearing_date, anon_5.street_reference,
    anon_5.known_date, anon_5.asset_class, anon_5.market_segment, anon_5.first_listed_on, anon_5.charge, anon_5.scope_from, anon_5.scope_to, anon_5.charged_side,
    anon_5.charged_accounts, anon_5.basis, anon_5.charge_rate, anon_5.fixed_amount, anon_5.threshold_above, anon_5.rounding_mode, anon_5.charge_currency,
    anon_5.rule_from, anon_5.rule_to, anon_5.exemption, anon_5.basis_amount
  FROM anon_5
  WHERE anon_5.basis != 'COMMISSION' OR anon_5.basis_amount > 0
),
anon_3 AS (
  SELECT anon_4.sender, anon_4.chain, anon_4.root_trade_date, anon_4.exec_id, anon_4.version_exec_id, anon_4.entry, anon_4.trade_date, anon_4.account_id,
    anon_4.account_class, anon_4.market_maker, anon_4.security_id, anon_4.clearing_path, anon_4.side, anon_4.quantity, anon_4.price, anon_4.currency, anon_4.gross,
    anon_4.commission, anon_4.section_31_fee, anon_4.taf_fee, anon_4.net_money, anon_4.trade_time, anon_4.settlement_date, anon_4.clearing_date, anon_4.street_reference,
    anon_4.known_date, anon_4.asset_class, anon_4.market_segment, anon_4.first_listed_on, anon_4.charge, anon_4.scope_from, anon_4.scope_to, anon_4.charged_side,
    anon_4.charged_accounts, anon_4.basis, anon_4.charge_rate, anon_4.fixed_amount, anon_4.threshold_above, anon_4.rounding_mode, anon_4.charge_currency,
    anon_4.rule_from, anon_4.rule_to, anon_4.exemption, anon_4.basis_amount, CASE WHEN (anon_4.exemption IS NOT NULL) THEN 'EXEMPT' WHEN (anon_4.currency != anon_4.charge_currency) THEN 'OTHER_CURRENCY'
    WHEN (anon_4.basis_amount <= coalesce(anon_4.threshold_above, CAST(0 AS DECIMAL(18, 2)))) THEN 'UNDER_THRESHOLD' ELSE 'CHARGED' END AS outcome, CAST(CASE
    WHEN (anon_4.charge_rate IS NULL) THEN anon_4.fixed_amount ELSE CASE WHEN (anon_4.rounding_mode = 'UP') THEN CAST(CASE WHEN (CAST(round(CAST(CAST(anon_4.basis_amount AS DECIMAL(20, 6)) * anon_4.charge_rate AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)) < CAST(CAST(anon_4.basis_amount AS DECIMAL(20, 6)) * anon_4.charge_rate AS DECIMAL(38, 14))) THEN CAST(round(CAST(CAST(anon_4.basis_amount AS DECIMAL(20, 6)) * anon_4.charge_rate AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)) + CAST(0.01 AS DECIMAL(18, 2))
    ELSE CAST(round(CAST(CAST(anon_4.basis_amount AS DECIMAL(20, 6)) * anon_4.charge_rate AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)) END AS DECIMAL(18, 2))
    ELSE CAST(round(CAST(CAST(anon_4.basis_amount AS DECIMAL(20, 6)) * anon_4.charge_rate AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)) END END AS DECIMAL(18, 2)) AS size
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.sender, anon_3.chain, anon_3.root_trade_date, anon_3.exec_id, anon_3.version_exec_id, anon_3.entry, anon_3.trade_date, anon_3.account_id,
    anon_3.account_class, anon_3.market_maker, anon_3.security_id, anon_3.clearing_path, anon_3.side, anon_3.quantity, anon_3.price, anon_3.currency, anon_3.gross,
    anon_3.commission, anon_3.section_31_fee, anon_3.taf_fee, anon_3.net_money, anon_3.trade_time, anon_3.settlement_date, anon_3.clearing_date, anon_3.street_reference,
    anon_3.known_date, anon_3.asset_class, anon_3.market_segment, anon_3.first_listed_on, anon_3.charge, anon_3.scope_from, anon_3.scope_to, anon_3.charged_side,
    anon_3.charged_accounts, anon_3.basis, anon_3.charge_rate, anon_3.fixed_amount, anon_3.threshold_above, anon_3.rounding_mode, anon_3.charge_currency,
    anon_3.rule_from, anon_3.rule_to, anon_3.exemption, anon_3.basis_amount, anon_3.outcome, anon_3.size, CASE WHEN (anon_3.outcome = 'CHARGED') THEN CASE
    WHEN (anon_3.entry = 'REVERSAL') THEN anon_3.size ELSE -anon_3.size END WHEN (anon_3.outcome = 'OTHER_CURRENCY') THEN CAST(NULL AS DECIMAL(18, 2)) ELSE CAST(0 AS DECIMAL(18, 2)) END AS amount
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.sender, anon_2.chain, CAST(anon_2.root_trade_date AS DATE) AS root_trade_date, anon_2.exec_id, anon_2.version_exec_id, anon_2.entry, anon_2.charge,
    anon_2.account_id, anon_2.account_class, anon_2.security_id, CAST(anon_2.trade_date AS DATE) AS trade_date, CAST(anon_2.settlement_date AS DATE) AS settlement_date,
    anon_2.currency, CAST(anon_2.basis_amount AS DECIMAL(18, 2)) AS basis_amount, CAST(anon_2.charge_rate AS DECIMAL(12, 8)) AS charge_rate, anon_2.outcome,
    anon_2.exemption, CAST(anon_2.known_date AS DATE) AS known_date, CAST(anon_2.amount AS DECIMAL(18, 2)) AS amount
  FROM anon_2
)
SELECT anon_1.sender, anon_1.chain, anon_1.root_trade_date, anon_1.exec_id, anon_1.version_exec_id, anon_1.entry, anon_1.charge, anon_1.account_id, anon_1.account_class,
  anon_1.security_id, anon_1.trade_date, anon_1.settlement_date, anon_1.currency, anon_1.basis_amount, anon_1.charge_rate, anon_1.outcome, anon_1.exemption,
  anon_1.known_date, anon_1.amount
FROM anon_1
