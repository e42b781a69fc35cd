WITH
anon_12 AS (
  SELECT net_obligation.member_id, net_obligation.security_id, net_obligation.currency, net_obligation.settlement_date, coalesce(net_obligation.clearing_house, '-') AS statement_source,
    net_obligation.net_quantity AS our_quantity, net_obligation.contract_money AS our_money, net_obligation.cash_difference AS our_cash_difference
  FROM net_obligation
),
anon_15 AS (
  SELECT ccp_obligation.statement_source
  FROM ccp_obligation
),
anon_17 AS (
  SELECT own_market.market, own_market.calendar_key, own_market.currency, own_market.depository, own_market.clearing_house, own_market.netting, own_market.sale_fees,
    own_market.bank_entries, own_market.member_id, own_market.depository_account, own_market.bank_account
  FROM own_market
  WHERE own_market.clearing_house IN ('-')
),
anon_16 AS (
  SELECT anon_17.clearing_house AS statement_source
  FROM anon_17
),
anon_14 AS (
  SELECT anon_15.statement_source
  FROM anon_15
  UNION ALL
  SELECT anon_16.statement_source
  FROM anon_16
),
anon_11 AS (
  SELECT anon_12.member_id, anon_12.security_id, anon_12.currency, anon_12.settlement_date, anon_12.statement_source, anon_12.our_quantity, anon_12.our_money,
    anon_12.our_cash_difference
  FROM anon_12
  WHERE EXISTS (
    SELECT 1 AS anon_13
    FROM anon_14
    WHERE anon_12.statement_source = anon_14.statement_source
  )
),
anon_19 AS (
  SELECT previous_obligation_agreement.statement_source, previous_obligation_agreement.member_id, previous_obligation_agreement.security_id, previous_obligation_agreement.currency,
    previous_obligation_agreement.settlement_date, previous_obligation_agreement.state, previous_obligation_agreement.attribution, previous_obligation_agreement.our_quantity,
    previous_obligation_agreement.their_quantity, previous_obligation_agreement.our_money, previous_obligation_agreement.their_money, previous_obligation_agreement.our_cash_difference,
    previous_obligation_agreement.their_cash_difference, previous_obligation_agreement.our_open_quantity, previous_obligation_agreement.their_open_quantity,
    previous_obligation_agreement.their_failed_quantity, previous_obligation_agreement.their_key
  FROM previous_obligation_agreement
  WHERE (previous_obligation_agreement.our_quantity != 0 OR previous_obligation_agreement.our_money != 0) AND (previous_obligation_agreement.state != 'AGREED'
    OR previous_obligation_agreement.our_open_quantity != 0 OR previous_obligation_agreement.their_open_quantity != 0)
),
anon_18 AS (
  SELECT anon_19.member_id, anon_19.security_id, anon_19.currency, anon_19.settlement_date, anon_19.statement_source, anon_19.our_quantity, anon_19.our_money,
    anon_19.our_cash_difference
  FROM anon_19
),
anon_9 AS (
  SELECT anon_11.member_id, anon_11.security_id, anon_11.currency, anon_11.settlement_date, anon_11.statement_source, anon_11.our_quantity, anon_11.our_money,
    anon_11.our_cash_difference
  FROM anon_11
  UNION ALL
  SELECT anon_18.member_id, anon_18.security_id, anon_18.currency, anon_18.settlement_date, anon_18.statement_source, anon_18.our_quantity, anon_18.our_money,
    anon_18.our_cash_difference
  FROM anon_18
),
anon_20 AS (
  SELECT open_instruction.instruction_id, open_instruction.clearing_path, open_instruction.settlement_date, open_instruction.security_id, open_instruction.currency,
    open_instruction.quantity, open_instruction.money, open_instruction.instructed_quantity, open_instruction.instructed_money, open_instruction.depository_account,
    open_instruction.contra_account, open_instruction.street_reference, open_instruction.account_id, open_instruction.short_sale, open_instruction.trade_date,
    open_instruction.status_reason
  FROM open_instruction
  WHERE open_instruction.clearing_path = 'NET'
),
anon_10 AS (
  SELECT anon_20.security_id, anon_20.currency, anon_20.settlement_date, CAST(coalesce(sum(anon_20.quantity), 0) AS NUMBER(38, 6)) AS left_quantity
  FROM anon_20
  GROUP BY anon_20.security_id, anon_20.currency, anon_20.settlement_date
),
anon_8 AS (
  SELECT anon_9.member_id, anon_9.security_id, anon_9.currency, anon_9.settlement_date, anon_9.statement_source, anon_9.our_quantity, anon_9.our_money,
    anon_9.our_cash_difference, anon_10.left_quantity
  FROM anon_9
  LEFT OUTER JOIN anon_10 ON anon_9.security_id = anon_10.security_id AND anon_9.currency = anon_10.currency AND anon_9.settlement_date = anon_10.settlement_date
),
anon_7 AS (
  SELECT anon_8.member_id, anon_8.security_id, anon_8.currency, anon_8.settlement_date, anon_8.statement_source, anon_8.our_quantity, anon_8.our_money,
    anon_8.our_cash_difference, anon_8.left_quantity, coalesce(anon_8.left_quantity, CAST(0 AS NUMBER(38, 6))) AS our_open_quantity
  FROM anon_8
),
anon_6 AS (
  SELECT anon_7.statement_source, anon_7.member_id, anon_7.security_id, anon_7.currency, anon_7.settlement_date, anon_7.our_quantity, anon_7.our_money,
    anon_7.our_cash_difference, anon_7.our_open_quantity
  FROM anon_7
),
anon_5 AS (
  SELECT anon_6.statement_source, anon_6.member_id, anon_6.security_id, anon_6.currency, anon_6.settlement_date, anon_6.our_quantity, anon_6.our_money,
    anon_6.our_cash_difference, anon_6.our_open_quantity, CAST(0 AS NUMBER(38, 6)) AS their_quantity, CAST(0 AS NUMBER(38, 2)) AS their_money, CAST(0 AS NUMBER(38, 2)) AS their_cash_difference,
    CAST(0 AS NUMBER(38, 6)) AS their_open_quantity, CAST(0 AS NUMBER(38, 6)) AS their_failed_quantity, CAST(NULL AS VARCHAR2(4000)) AS their_key, CAST(1 AS NUMBER(18, 0)) AS ours,
    CAST(0 AS NUMBER(18, 0)) AS theirs
  FROM anon_6
),
anon_24 AS (
  SELECT ccp_obligation.statement_source, ccp_obligation.obligation_reference, ccp_obligation.member_id, ccp_obligation.security_id, ccp_obligation.settlement_date,
    ccp_obligation.quantity, ccp_obligation.money, ccp_obligation.currency, ccp_obligation.obligation_state, ccp_obligation.change_number, ccp_obligation.heard_at,
    ccp_obligation.reason, ccp_obligation.known_date
  FROM ccp_obligation
  WHERE ccp_obligation.settlement_date <= DATE '2026-11-10' AND coalesce(ccp_obligation.reason, '-') != 'OTHER_ACCOUNT'
),
anon_23 AS (
  SELECT anon_24.statement_source, anon_24.member_id, anon_24.security_id, anon_24.currency, anon_24.settlement_date, CAST(coalesce(sum(anon_24.quantity), 0) AS NUMBER(38, 6)) AS their_quantity,
    CAST(coalesce(sum(anon_24.money), 0) AS NUMBER(38, 2)) AS their_money, CAST(coalesce(sum(CASE WHEN (anon_24.obligation_state = 'EXTINGUISHED') THEN anon_24.money
    ELSE CAST(0 AS NUMBER(38, 2)) END), 0) AS NUMBER(38, 2)) AS their_cash_difference, CAST(coalesce(sum(CASE WHEN (anon_24.obligation_state IN ('REGISTERED', 'PENDING', 'FAILED')) THEN anon_24.quantity
    ELSE CAST(0 AS NUMBER(38, 6)) END), 0) AS NUMBER(38, 6)) AS their_open_quantity, CAST(coalesce(sum(CASE WHEN (anon_24.obligation_state = 'FAILED') THEN anon_24.quantity
    ELSE CAST(0 AS NUMBER(38, 6)) END), 0) AS NUMBER(38, 6)) AS their_failed_quantity, min(anon_24.obligation_reference) AS their_key
  FROM anon_24
  GROUP BY anon_24.statement_source, anon_24.member_id, anon_24.security_id, anon_24.currency, anon_24.settlement_date
),
anon_22 AS (
  SELECT anon_23.statement_source, anon_23.member_id, anon_23.security_id, anon_23.currency, anon_23.settlement_date, anon_23.their_quantity, anon_23.their_money,
    anon_23.their_cash_difference, anon_23.their_open_quantity, anon_23.their_failed_quantity, anon_23.their_key, CAST(0 AS NUMBER(38, 6)) AS our_quantity,
    CAST(0 AS NUMBER(38, 2)) AS our_money, CAST(0 AS NUMBER(38, 2)) AS our_cash_difference, CAST(0 AS NUMBER(38, 6)) AS our_open_quantity, CAST(0 AS NUMBER(18, 0)) AS ours,
    CAST(1 AS NUMBER(18, 0)) AS theirs
  FROM anon_23
),
anon_21 AS (
  SELECT anon_22.statement_source, anon_22.member_id, anon_22.security_id, anon_22.currency, anon_22.settlement_date, anon_22.our_quantity, anon_22.our_money,
    anon_22.our_cash_difference, anon_22.our_open_quantity, anon_22.their_quantity, anon_22.their_money, anon_22.their_cash_difference, anon_22.their_open_quantity,
    anon_22.their_failed_quantity, anon_22.their_key, anon_22.ours, anon_22.theirs
  FROM anon_22
),
anon_4 AS (
  SELECT anon_5.statement_source, anon_5.member_id, anon_5.security_id, anon_5.currency, anon_5.settlement_date, anon_5.our_quantity, anon_5.our_money,
    anon_5.our_cash_difference, anon_5.our_open_quantity, anon_5.their_quantity, anon_5.their_money, anon_5.their_cash_difference, anon_5.their_open_quantity,
    anon_5.their_failed_quantity, anon_5.their_key, anon_5.ours, anon_5.theirs
  FROM anon_5
  UNION ALL
  SELECT anon_21.statement_source, anon_21.member_id, anon_21.security_id, anon_21.currency, anon_21.settlement_date, anon_21.our_quantity, anon_21.our_money,
    anon_21.our_cash_difference, anon_21.our_open_quantity, anon_21.their_quantity, anon_21.their_money, anon_21.their_cash_difference, anon_21.their_open_quantity,
    anon_21.their_failed_quantity, anon_21.their_key, anon_21.ours, anon_21.theirs
  FROM anon_21
),
anon_3 AS (
  SELECT anon_4.statement_source, anon_4.member_id, anon_4.security_id, anon_4.currency, anon_4.settlement_date, CAST(coalesce(sum(anon_4.our_quantity), 0) AS NUMBER(38, 6)) AS our_quantity,
    CAST(coalesce(sum(anon_4.our_money), 0) AS NUMBER(38, 2)) AS our_money, CAST(coalesce(sum(anon_4.our_cash_difference), 0) AS NUMBER(38, 2)) AS our_cash_difference,
    CAST(coalesce(sum(anon_4.our_open_quantity), 0) AS NUMBER(38, 6)) AS our_open_quantity, CAST(coalesce(sum(anon_4.their_quantity), 0) AS NUMBER(38, 6)) AS their_quantity,
    CAST(coalesce(sum(anon_4.their_money), 0) AS NUMBER(38, 2)) AS their_money, CAST(coalesce(sum(anon_4.their_cash_difference), 0) AS NUMBER(38, 2)) AS their_cash_difference,
    CAST(coalesce(sum(anon_4.their_open_quantity), 0) AS NUMBER(38, 6)) AS their_open_quantity, CAST(coalesce(sum(anon_4.their_failed_quantity), 0) AS NUMBER(38, 6)) AS their_failed_quantity,
    max(anon_4.their_key) AS their_key, CAST(coalesce(sum(anon_4.ours), 0) AS NUMBER(38, 0)) AS ours, CAST(coalesce(sum(anon_4.theirs), 0) AS NUMBER(38, 0)) AS theirs
  FROM anon_4
  GROUP BY anon_4.statement_source, anon_4.member_id, anon_4.security_id, anon_4.currency, anon_4.settlement_date
),
anon_2 AS (
  SELECT anon_3.statement_source, anon_3.member_id, anon_3.security_id, anon_3.currency, anon_3.settlement_date, anon_3.our_quantity, anon_3.our_money,
    anon_3.our_cash_difference, anon_3.our_open_quantity, anon_3.their_quantity, anon_3.their_money, anon_3.their_cash_difference, anon_3.their_open_quantity,
    anon_3.their_failed_quantity, anon_3.ours, anon_3.theirs, coalesce(CASE WHEN (anon_3.theirs = 0) THEN 'MISSING' WHEN (anon_3.ours = 0) THEN 'EXTRA'
    WHEN (anon_3.our_quantity != anon_3.their_quantity) THEN 'QUANTITY' WHEN (anon_3.our_money != anon_3.their_money) THEN 'AMOUNT' WHEN (anon_3.our_open_quantity != anon_3.their_open_quantity) THEN 'STATE'
    ELSE NULL END, 'AGREED') AS state, CASE WHEN (anon_3.our_cash_difference = anon_3.their_cash_difference) THEN 'SAME' ELSE 'OTHER' END AS attribution,
    coalesce(anon_3.their_key, '-') AS their_key
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.statement_source, anon_2.member_id, anon_2.security_id, anon_2.currency, CAST(anon_2.settlement_date AS DATE) AS settlement_date, anon_2.state,
    anon_2.attribution, CAST(anon_2.our_quantity AS NUMBER(38, 6)) AS our_quantity, CAST(anon_2.their_quantity AS NUMBER(38, 6)) AS their_quantity, CAST(anon_2.our_money AS NUMBER(38, 2)) AS our_money,
    CAST(anon_2.their_money AS NUMBER(38, 2)) AS their_money, CAST(anon_2.our_cash_difference AS NUMBER(38, 2)) AS our_cash_difference, CAST(anon_2.their_cash_difference AS NUMBER(38, 2)) AS their_cash_difference,
    CAST(anon_2.our_open_quantity AS NUMBER(38, 6)) AS our_open_quantity, CAST(anon_2.their_open_quantity AS NUMBER(38, 6)) AS their_open_quantity, CAST(anon_2.their_failed_quantity AS NUMBER(38, 6)) AS their_failed_quantity,
    anon_2.their_key
  FROM anon_2
)
SELECT anon_1.statement_source, anon_1.member_id, anon_1.security_id, anon_1.currency, anon_1.settlement_date, anon_1.state, anon_1.attribution, anon_1.our_quantity,
  anon_1.their_quantity, anon_1.our_money, anon_1.their_money, anon_1.our_cash_difference, anon_1.their_cash_difference, anon_1.our_open_quantity, anon_1.their_open_quantity,
  anon_1.their_failed_quantity, anon_1.their_key
FROM anon_1
