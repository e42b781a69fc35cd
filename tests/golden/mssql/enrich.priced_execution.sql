SELECT anon_1.sender, anon_1.chain, anon_1.root_trade_date, anon_1.exec_id, anon_1.version_exec_id, anon_1.account_id, anon_1.security_id, anon_1.side,
  anon_1.quantity, anon_1.price, anon_1.currency, anon_1.trade_time, anon_1.trade_date, anon_1.correction, anon_1.stated_settlement_date, anon_1.stated_commission,
  anon_1.stated_tax, anon_1.street_reference, anon_1.account_class, anon_1.market_maker, anon_1.clearing_path, anon_1.gross_size, anon_1.commission_size,
  anon_1.section_31_size, anon_1.taf_size, anon_1.settlement_date, anon_1.reason
FROM (
  SELECT anon_2.sender AS sender, anon_2.chain AS chain, CAST(anon_2.root_trade_date AS DATE) AS root_trade_date, anon_2.exec_id AS exec_id, anon_2.version_exec_id AS version_exec_id,
    anon_2.account_id AS account_id, anon_2.security_id AS security_id, anon_2.side AS side, CAST(anon_2.quantity AS DECIMAL(18, 6)) AS quantity, CAST(anon_2.price AS DECIMAL(18, 8)) AS price,
    anon_2.currency AS currency, CAST(anon_2.trade_time AS DATETIME2(6)) AS trade_time, CAST(anon_2.trade_date AS DATE) AS trade_date, anon_2.correction AS correction,
    CAST(anon_2.stated_settlement_date AS DATE) AS stated_settlement_date, CAST(anon_2.stated_commission AS DECIMAL(18, 8)) AS stated_commission, CAST(anon_2.stated_tax AS DECIMAL(18, 8)) AS stated_tax,
    anon_2.street_reference AS street_reference, anon_2.account_class AS account_class, anon_2.market_maker AS market_maker, anon_2.clearing_path AS clearing_path,
    CAST(anon_2.gross_size AS DECIMAL(18, 2)) AS gross_size, CAST(anon_2.commission_size AS DECIMAL(18, 2)) AS commission_size, CAST(anon_2.section_31_size AS DECIMAL(18, 2)) AS section_31_size,
    CAST(anon_2.taf_size AS DECIMAL(18, 2)) AS taf_size, CAST(anon_2.settlement_date AS DATE) AS settlement_date, anon_2.reason AS reason
  FROM (
    SELECT anon_3.sender AS sender, anon_3.chain AS chain, anon_3.root_trade_date AS root_trade_date, anon_3.exec_id AS exec_id, anon_3.version_exec_id AS version_exec_id,
      anon_3.account_id AS account_id, anon_3.security_id AS security_id, anon_3.side AS side, anon_3.quantity AS quantity, anon_3.price AS price, anon_3.currency AS currency,
      anon_3.trade_time AS trade_time, anon_3.trade_date AS trade_date, anon_3.correction AS correction, anon_3.stated_settlement_date AS stated_settlement_date,
      anon_3.stated_commission AS stated_commission, anon_3.stated_tax AS stated_tax, anon_3.street_reference AS street_reference, anon_3.account_class AS account_class,
      anon_3.market_maker AS market_maker, anon_3.commission_schedule AS commission_schedule, anon_3.clearing_path AS clearing_path, anon_3.gross_size AS gross_size,
      anon_3.sale AS sale, anon_3.settlement_ordinal AS settlement_ordinal, anon_3.settlement_date AS settlement_date, anon_3.section_from AS section_from,
      anon_3.section_to AS section_to, anon_3.section_rate AS section_rate, anon_3.per_share AS per_share, anon_3.cap AS cap, anon_3.taf_from AS taf_from,
      anon_3.taf_to AS taf_to, anon_3.section_policy_from AS section_policy_from, anon_3.section_policy_to AS section_policy_to, anon_3.section_rounding AS section_rounding,
      anon_3.section_exempt AS section_exempt, anon_3.section_below AS section_below, anon_3.taf_policy_from AS taf_policy_from, anon_3.taf_policy_to AS taf_policy_to,
      anon_3.taf_rounding AS taf_rounding, anon_3.taf_exempt AS taf_exempt, anon_3.taf_below AS taf_below, anon_3.tier_basis AS tier_basis, anon_3.tier_from AS tier_from,
      anon_3.tier_below AS tier_below, anon_3.minimum AS minimum, anon_3.maximum AS maximum, anon_3.schedule_id AS schedule_id, anon_3.commission_per_share AS commission_per_share,
      anon_3.commission_rate AS commission_rate, anon_3.schedule_from AS schedule_from, anon_3.schedule_to AS schedule_to, anon_3.commission_exact AS commission_exact,
      anon_3.commission_size AS commission_size, anon_3.section_31_size AS section_31_size, anon_3.taf_size AS taf_size, CASE WHEN (anon_3.settlement_ordinal IS NULL) THEN 'NO_CALENDAR_DAY'
      WHEN (anon_3.settlement_date IS NULL) THEN 'NO_SETTLEMENT_DATE' WHEN (anon_3.sale = 1 AND (anon_3.section_rounding IS NULL OR anon_3.taf_rounding IS NULL)) THEN 'NO_FEE_POLICY'
      WHEN (anon_3.minimum IS NULL) THEN 'NO_COMMISSION_RATE' WHEN (anon_3.sale = 1 AND anon_3.section_rate IS NULL AND NOT (anon_3.section_exempt = 'MARKET_MAKER'
      AND anon_3.market_maker = 'Y' OR anon_3.section_exempt = 'FIRM' AND anon_3.account_class = 'FIRM')) THEN 'NO_SECTION_31_RATE' WHEN (anon_3.sale = 1
      AND anon_3.cap IS NULL AND NOT (anon_3.taf_exempt = 'MARKET_MAKER' AND anon_3.market_maker = 'Y' OR anon_3.taf_exempt = 'FIRM' AND anon_3.account_class = 'FIRM')) THEN 'NO_TAF_RATE'
      ELSE NULL END AS reason
    FROM (
      SELECT anon_4.sender AS sender, anon_4.chain AS chain, anon_4.root_trade_date AS root_trade_date, anon_4.exec_id AS exec_id, anon_4.version_exec_id AS version_exec_id,
        anon_4.account_id AS account_id, anon_4.security_id AS security_id, anon_4.side AS side, anon_4.quantity AS quantity, anon_4.price AS price, anon_4.currency AS currency,
        anon_4.trade_time AS trade_time, anon_4.trade_date AS trade_date, anon_4.correction AS correction, anon_4.stated_settlement_date AS stated_settlement_date,
        anon_4.stated_commission AS stated_commission, anon_4.stated_tax AS stated_tax, anon_4.street_reference AS street_reference, anon_4.account_class AS account_class,
        anon_4.market_maker AS market_maker, anon_4.commission_schedule AS commission_schedule, anon_4.clearing_path AS clearing_path, anon_4.gross_size AS gross_size,
        anon_4.sale AS sale, anon_4.settlement_ordinal AS settlement_ordinal, anon_4.settlement_date AS settlement_date, anon_4.section_from AS section_from,
        anon_4.section_to AS section_to, anon_4.section_rate AS section_rate, anon_4.per_share AS per_share, anon_4.cap AS cap, anon_4.taf_from AS taf_from,
        anon_4.taf_to AS taf_to, anon_4.section_policy_from AS section_policy_from, anon_4.section_policy_to AS section_policy_to, anon_4.section_rounding AS section_rounding,
        anon_4.section_exempt AS section_exempt, anon_4.section_below AS section_below, anon_4.taf_policy_from AS taf_policy_from, anon_4.taf_policy_to AS taf_policy_to,
        anon_4.taf_rounding AS taf_rounding, anon_4.taf_exempt AS taf_exempt, anon_4.taf_below AS taf_below, anon_4.tier_basis AS tier_basis, anon_4.tier_from AS tier_from,
        anon_4.tier_below AS tier_below, anon_4.minimum AS minimum, anon_4.maximum AS maximum, anon_4.schedule_id AS schedule_id, anon_4.commission_per_share AS commission_per_share,
        anon_4.commission_rate AS commission_rate, anon_4.schedule_from AS schedule_from, anon_4.schedule_to AS schedule_to, anon_4.commission_exact AS commission_exact,
        anon_4.commission_size AS commission_size, CASE WHEN (anon_4.sale = 0 OR anon_4.section_exempt = 'MARKET_MAKER' AND anon_4.market_maker = 'Y' OR anon_4.section_exempt = 'FIRM'
        AND anon_4.account_class = 'FIRM') THEN CAST(0 AS DECIMAL(18, 2)) ELSE CASE WHEN (anon_4.section_rounding = 'UP') THEN CAST(CASE WHEN (CAST(round(CAST(CAST(anon_4.gross_size AS DECIMAL(20, 6)) * anon_4.section_rate AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)) < CAST(CAST(anon_4.gross_size AS DECIMAL(20, 6)) * anon_4.section_rate AS DECIMAL(38, 14))) THEN CAST(round(CAST(CAST(anon_4.gross_size AS DECIMAL(20, 6)) * anon_4.section_rate AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)) + CAST(0.01 AS DECIMAL(18, 2))
        ELSE CAST(round(CAST(CAST(anon_4.gross_size AS DECIMAL(20, 6)) * anon_4.section_rate AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)) END AS DECIMAL(18, 2))
        ELSE CAST(round(CAST(CAST(anon_4.gross_size AS DECIMAL(20, 6)) * anon_4.section_rate AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)) END END AS section_31_size,
        CASE WHEN (anon_4.sale = 0 OR anon_4.taf_exempt = 'MARKET_MAKER' AND anon_4.market_maker = 'Y' OR anon_4.taf_exempt = 'FIRM' AND anon_4.account_class = 'FIRM') THEN CAST(0 AS DECIMAL(18, 2))
        ELSE CASE WHEN (anon_4.taf_below = 1 AND anon_4.price < anon_4.per_share) THEN CAST(0 AS DECIMAL(18, 2)) ELSE CASE WHEN (anon_4.taf_rounding = 'UP') THEN CAST(CASE
        WHEN (CAST(round(CASE WHEN (CAST(CAST(anon_4.quantity AS DECIMAL(20, 6)) * anon_4.per_share AS DECIMAL(38, 14)) < anon_4.cap) THEN CAST(CAST(anon_4.quantity AS DECIMAL(20, 6)) * anon_4.per_share AS DECIMAL(38, 14))
        ELSE anon_4.cap END, 2) AS DECIMAL(18, 2)) < CASE WHEN (CAST(CAST(anon_4.quantity AS DECIMAL(20, 6)) * anon_4.per_share AS DECIMAL(38, 14)) < anon_4.cap) THEN CAST(CAST(anon_4.quantity AS DECIMAL(20, 6)) * anon_4.per_share AS DECIMAL(38, 14))
        ELSE anon_4.cap END) THEN CAST(round(CASE WHEN (CAST(CAST(anon_4.quantity AS DECIMAL(20, 6)) * anon_4.per_share AS DECIMAL(38, 14)) < anon_4.cap) THEN CAST(CAST(anon_4.quantity AS DECIMAL(20, 6)) * anon_4.per_share AS DECIMAL(38, 14))
        ELSE anon_4.cap END, 2) AS DECIMAL(18, 2)) + CAST(0.01 AS DECIMAL(18, 2)) ELSE CAST(round(CASE WHEN (CAST(CAST(anon_4.quantity AS DECIMAL(20, 6)) * anon_4.per_share AS DECIMAL(38, 14)) < anon_4.cap) THEN CAST(CAST(anon_4.quantity AS DECIMAL(20, 6)) * anon_4.per_share AS DECIMAL(38, 14))
        ELSE anon_4.cap END, 2) AS DECIMAL(18, 2)) END AS DECIMAL(18, 2)) ELSE CAST(round(CASE WHEN (CAST(CAST(anon_4.quantity AS DECIMAL(20, 6)) * anon_4.per_share AS DECIMAL(38, 14)) < anon_4.cap) THEN CAST(CAST(anon_4.quantity AS DECIMAL(20, 6)) * anon_4.per_share AS DECIMAL(38, 14))
        ELSE anon_4.cap END, 2) AS DECIMAL(18, 2)) END END END AS taf_size
      FROM (
        SELECT anon_5.sender AS sender, anon_5.chain AS chain, anon_5.root_trade_date AS root_trade_date, anon_5.exec_id AS exec_id, anon_5.version_exec_id AS version_exec_id,
          anon_5.account_id AS account_id, anon_5.security_id AS security_id, anon_5.side AS side, anon_5.quantity AS quantity, anon_5.price AS price, anon_5.currency AS currency,
          anon_5.trade_time AS trade_time, anon_5.trade_date AS trade_date, anon_5.correction AS correction, anon_5.stated_settlement_date AS stated_settlement_date,
          anon_5.stated_commission AS stated_commission, anon_5.stated_tax AS stated_tax, anon_5.street_reference AS street_reference, anon_5.account_class AS account_class,
          anon_5.market_maker AS market_maker, anon_5.commission_schedule AS commission_schedule, anon_5.clearing_path AS clearing_path, anon_5.gross_size AS gross_size,
          anon_5.sale AS sale, anon_5.settlement_ordinal AS settlement_ordinal, anon_5.settlement_date AS settlement_date, anon_5.section_from AS section_from,
          anon_5.section_to AS section_to, anon_5.section_rate AS section_rate, anon_5.per_share AS per_share, anon_5.cap AS cap, anon_5.taf_from AS taf_from,
          anon_5.taf_to AS taf_to, anon_5.section_policy_from AS section_policy_from, anon_5.section_policy_to AS section_policy_to, anon_5.section_rounding AS section_rounding,
          anon_5.section_exempt AS section_exempt, anon_5.section_below AS section_below, anon_5.taf_policy_from AS taf_policy_from, anon_5.taf_policy_to AS taf_policy_to,
          anon_5.taf_rounding AS taf_rounding, anon_5.taf_exempt AS taf_exempt, anon_5.taf_below AS taf_below, anon_5.tier_basis AS tier_basis, anon_5.tier_from AS tier_from,
          anon_5.tier_below AS tier_below, anon_5.minimum AS minimum, anon_5.maximum AS maximum, anon_5.schedule_id AS schedule_id, anon_5.commission_per_share AS commission_per_share,
          anon_5.commission_rate AS commission_rate, anon_5.schedule_from AS schedule_from, anon_5.schedule_to AS schedule_to, anon_5.commission_exact AS commission_exact,
          CAST(CASE WHEN (anon_5.commission_exact < coalesce(anon_5.maximum, anon_5.commission_exact)) THEN anon_5.commission_exact ELSE coalesce(anon_5.maximum, anon_5.commission_exact) END AS DECIMAL(18, 2)) AS commission_size
        FROM (
          SELECT anon_6.sender AS sender, anon_6.chain AS chain, anon_6.root_trade_date AS root_trade_date, anon_6.exec_id AS exec_id, anon_6.version_exec_id AS version_exec_id,
            anon_6.account_id AS account_id, anon_6.security_id AS security_id, anon_6.side AS side, anon_6.quantity AS quantity, anon_6.price AS price,
            anon_6.currency AS currency, anon_6.trade_time AS trade_time, anon_6.trade_date AS trade_date, anon_6.correction AS correction, anon_6.stated_settlement_date AS stated_settlement_date,
            anon_6.stated_commission AS stated_commission, anon_6.stated_tax AS stated_tax, anon_6.street_reference AS street_reference, anon_6.account_class AS account_class,
            anon_6.market_maker AS market_maker, anon_6.commission_schedule AS commission_schedule, anon_6.clearing_path AS clearing_path, anon_6.gross_size AS gross_size,
            anon_6.sale AS sale, anon_6.settlement_ordinal AS settlement_ordinal, anon_6.settlement_date AS settlement_date, anon_6.section_from AS section_from,
            anon_6.section_to AS section_to, anon_6.section_rate AS section_rate, anon_6.per_share AS per_share, anon_6.cap AS cap, anon_6.taf_from AS taf_from,
            anon_6.taf_to AS taf_to, anon_6.section_policy_from AS section_policy_from, anon_6.section_policy_to AS section_policy_to, anon_6.section_rounding AS section_rounding,
            anon_6.section_exempt AS section_exempt, anon_6.section_below AS section_below, anon_6.taf_policy_from AS taf_policy_from, anon_6.taf_policy_to AS taf_policy_to,
            anon_6.taf_rounding AS taf_rounding, anon_6.taf_exempt AS taf_exempt, anon_6.taf_below AS taf_below, anon_6.tier_basis AS tier_basis, anon_6.tier_from AS tier_from,
            anon_6.tier_below AS tier_below, anon_6.minimum AS minimum, anon_6.maximum AS maximum, anon_6.schedule_id AS schedule_id, anon_6.commission_per_share AS commission_per_share,
            anon_6.commission_rate AS commission_rate, anon_6.schedule_from AS schedule_from, anon_6.schedule_to AS schedule_to, CASE WHEN (CAST(round(CAST(CAST(anon_6.quantity AS DECIMAL(19, 6)) * anon_6.commission_per_share AS DECIMAL(38, 14)) + CAST(CAST(anon_6.gross_size AS DECIMAL(20, 6)) * anon_6.commission_rate AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)) > anon_6.minimum) THEN CAST(round(CAST(CAST(anon_6.quantity AS DECIMAL(19, 6)) * anon_6.commission_per_share AS DECIMAL(38, 14)) + CAST(CAST(anon_6.gross_size AS DECIMAL(20, 6)) * anon_6.commission_rate AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2))
            ELSE anon_6.minimum END AS commission_exact
          FROM (
            SELECT anon_7.sender AS sender, anon_7.chain AS chain, anon_7.root_trade_date AS root_trade_date, anon_7.exec_id AS exec_id, anon_7.version_exec_id AS version_exec_id,
              anon_7.account_id AS account_id, anon_7.security_id AS security_id, anon_7.side AS side, anon_7.quantity AS quantity, anon_7.price AS price,
              anon_7.currency AS currency, anon_7.trade_time AS trade_time, anon_7.trade_date AS trade_date, anon_7.correction AS correction, anon_7.stated_settlement_date AS stated_settlement_date,
              anon_7.stated_commission AS stated_commission, anon_7.stated_tax AS stated_tax, anon_7.street_reference AS street_reference, anon_7.account_class AS account_class,
              anon_7.market_maker AS market_maker, anon_7.commission_schedule AS commission_schedule, anon_7.clearing_path AS clearing_path, anon_7.gross_size AS gross_size,
              anon_7.sale AS sale, anon_7.settlement_ordinal AS settlement_ordinal, anon_7.settlement_date AS settlement_date, anon_7.section_from AS section_from,
              anon_7.section_to AS section_to, anon_7.section_rate AS section_rate, anon_7.per_share AS per_share, anon_7.cap AS cap, anon_7.taf_from AS taf_from,
              anon_7.taf_to AS taf_to, anon_7.section_policy_from AS section_policy_from, anon_7.section_policy_to AS section_policy_to, anon_7.section_rounding AS section_rounding,
              anon_7.section_exempt AS section_exempt, anon_7.section_below AS section_below, anon_7.taf_policy_from AS taf_policy_from, anon_7.taf_policy_to AS taf_policy_to,
              anon_7.taf_rounding AS taf_rounding, anon_7.taf_exempt AS taf_exempt, anon_7.taf_below AS taf_below, anon_8.tier_basis AS tier_basis, anon_8.tier_from AS tier_from,
              anon_8.tier_below AS tier_below, anon_8.minimum AS minimum, anon_8.maximum AS maximum, anon_8.schedule_id AS schedule_id, anon_8.commission_per_share AS commission_per_share,
              anon_8.commission_rate AS commission_rate, anon_8.schedule_from AS schedule_from, anon_8.schedule_to AS schedule_to
            FROM (
              SELECT anon_9.sender AS sender, anon_9.chain AS chain, anon_9.root_trade_date AS root_trade_date, anon_9.exec_id AS exec_id, anon_9.version_exec_id AS version_exec_id,
                anon_9.account_id AS account_id, anon_9.security_id AS security_id, anon_9.side AS side, anon_9.quantity AS quantity, anon_9.price AS price,
                anon_9.currency AS currency, anon_9.trade_time AS trade_time, anon_9.trade_date AS trade_date, anon_9.correction AS correction, anon_9.stated_settlement_date AS stated_settlement_date,
                anon_9.stated_commission AS stated_commission, anon_9.stated_tax AS stated_tax, anon_9.street_reference AS street_reference, anon_9.account_class AS account_class,
                anon_9.market_maker AS market_maker, anon_9.commission_schedule AS commission_schedule, anon_9.clearing_path AS clearing_path, anon_9.gross_size AS gross_size,
                anon_9.sale AS sale, anon_10.settlement_ordinal AS settlement_ordinal, anon_10.settlement_date AS settlement_date, anon_10.section_from AS section_from,
                anon_10.section_to AS section_to, anon_10.section_rate AS section_rate, anon_10.per_share AS per_share, anon_10.cap AS cap, anon_10.taf_from AS taf_from,
                anon_10.taf_to AS taf_to, anon_10.section_policy_from AS section_policy_from, anon_10.section_policy_to AS section_policy_to, anon_10.section_rounding AS section_rounding,
                anon_10.section_exempt AS section_exempt, anon_10.section_below AS section_below, anon_10.taf_policy_from AS taf_policy_from, anon_10.taf_policy_to AS taf_policy_to,
                anon_10.taf_rounding AS taf_rounding, anon_10.taf_exempt AS taf_exempt, anon_10.taf_below AS taf_below
              FROM (
                SELECT anon_11.sender AS sender, anon_11.chain AS chain, anon_11.root_trade_date AS root_trade_date, anon_11.exec_id AS exec_id, anon_11.version_exec_id AS version_exec_id,
                  anon_11.account_id AS account_id, anon_11.security_id AS security_id, anon_11.side AS side, anon_11.quantity AS quantity, anon_11.price AS price,
                  anon_11.currency AS currency, anon_11.trade_time AS trade_time, anon_11.trade_date AS trade_date, anon_11.correction AS correction, anon_11.stated_settlement_date AS stated_settlement_date,
                  anon_11.stated_commission AS stated_commission, anon_11.stated_tax AS stated_tax, anon_11.street_reference AS street_reference, anon_11.account_class AS account_class,
                  anon_11.market_maker AS market_maker, anon_11.commission_schedule AS commission_schedule, anon_11.clearing_path AS clearing_path, CAST(round(CAST(CAST(anon_11.quantity AS DECIMAL(19, 6)) * anon_11.price AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)) AS gross_size,
                  CASE WHEN (anon_11.side = 'BUY') THEN 0 ELSE 1 END AS sale
                FROM (
                  SELECT anon_12.sender AS sender, anon_12.chain AS chain, anon_12.root_trade_date AS root_trade_date, anon_12.exec_id AS exec_id, anon_12.version_exec_id AS version_exec_id,
                    anon_12.account_id AS account_id, anon_12.security_id AS security_id, anon_12.side AS side, anon_12.quantity AS quantity, anon_12.price AS price,
                    anon_12.currency AS currency, anon_12.trade_time AS trade_time, anon_12.trade_date AS trade_date, anon_12.correction AS correction,
                    anon_12.stated_settlement_date AS stated_settlement_date, anon_12.stated_commission AS stated_commission, anon_12.stated_tax AS stated_tax,
                    anon_12.street_reference AS street_reference, anon_12.account_class AS account_class, anon_12.market_maker AS market_maker, anon_12.commission_schedule AS commission_schedule,
                    anon_13.clearing_path AS clearing_path
                  FROM (
                    SELECT anon_14.sender AS sender, anon_14.chain AS chain, anon_14.root_trade_date AS root_trade_date, anon_14.exec_id AS exec_id, anon_14.version_exec_id AS version_exec_id,
                      anon_14.account_id AS account_id, anon_14.security_id AS security_id, anon_14.side AS side, anon_14.quantity AS quantity, anon_14.price AS price,
                      anon_14.currency AS currency, anon_14.trade_time AS trade_time, anon_14.trade_date AS trade_date, anon_14.correction AS correction,
                      anon_14.stated_settlement_date AS stated_settlement_date, anon_14.stated_commission AS stated_commission, anon_14.stated_tax AS stated_tax,
                      anon_14.street_reference AS street_reference, anon_15.account_class AS account_class, anon_15.market_maker AS market_maker, anon_15.commission_schedule AS commission_schedule
                    FROM (
                      SELECT anon_16.sender AS sender, anon_16.chain AS chain, anon_16.root_trade_date AS root_trade_date, anon_16.exec_id AS exec_id, anon_16.version_exec_id AS version_exec_id,
                        anon_16.account_id AS account_id, anon_16.security_id AS security_id, anon_16.side AS side, anon_16.quantity AS quantity, anon_16.price AS price,
                        anon_16.currency AS currency, anon_16.trade_time AS trade_time, anon_16.trade_date AS trade_date, anon_16.correction AS correction,
                        anon_16.stated_settlement_date AS stated_settlement_date, anon_16.stated_commission AS stated_commission, anon_16.stated_tax AS stated_tax,
                        anon_16.street_reference AS street_reference
                      FROM (
                        SELECT anon_17.sender AS sender, anon_17.chain AS chain, anon_17.root_trade_date AS root_trade_date, anon_17.exec_id AS exec_id,
                          anon_17.version_exec_id AS version_exec_id, anon_17.account_id AS account_id, anon_17.security_id AS security_id, anon_17.side AS side,
                          anon_17.quantity AS quantity, anon_17.price AS price, anon_17.currency AS currency, anon_17.trade_time AS trade_time, anon_17.trade_date AS trade_date,
                          anon_17.correction AS correction, anon_17.stated_settlement_date AS stated_settlement_date, anon_17.stated_commission AS stated_commission,
                          anon_17.stated_tax AS stated_tax, anon_17.street_reference AS street_reference
                        FROM (
                          SELECT anon_18.sender AS sender, anon_18.chain AS chain, anon_18.root_trade_date AS root_trade_date, anon_18.account_id AS account_id,
                            anon_18.security_id AS security_id, anon_18.side AS side, anon_18.quantity AS quantity, anon_18.price AS price, anon_18.currency AS currency,
                            anon_18.trade_time AS trade_time, anon_18.trade_date AS trade_date, anon_18.stated_settlement_date AS stated_settlement_date,
                            anon_18.stated_commission AS stated_commission, anon_18.stated_tax AS stated_tax, anon_18.street_reference AS street_reference,
                            anon_18.exec_id AS exec_id, anon_18.version_exec_id AS version_exec_id, anon_18.booked AS booked, coalesce(anon_18.booked, 'N') AS correction
                          FROM (
                            SELECT anon_19.sender AS sender, anon_19.chain AS chain, anon_19.root_trade_date AS root_trade_date, anon_19.account_id AS account_id,
                              anon_19.security_id AS security_id, anon_19.side AS side, anon_19.quantity AS quantity, anon_19.price AS price, anon_19.currency AS currency,
                              anon_19.trade_time AS trade_time, anon_19.trade_date AS trade_date, anon_19.stated_settlement_date AS stated_settlement_date,
                              anon_19.stated_commission AS stated_commission, anon_19.stated_tax AS stated_tax, anon_19.street_reference AS street_reference,
                              anon_19.exec_id AS exec_id, anon_19.version_exec_id AS version_exec_id, anon_20.booked AS booked
                            FROM (
                              SELECT anon_21.sender AS sender, anon_21.chain AS chain, anon_21.root_trade_date AS root_trade_date, anon_21.account_id AS account_id,
                                anon_21.security_id AS security_id, anon_21.side AS side, anon_21.quantity AS quantity, anon_21.price AS price, anon_21.currency AS currency,
                                anon_21.trade_time AS trade_time, anon_21.trade_date AS trade_date, anon_21.stated_settlement_date AS stated_settlement_date,
                                anon_21.stated_commission AS stated_commission, anon_21.stated_tax AS stated_tax, anon_21.street_reference AS street_reference,
                                anon_21.root_exec_id AS exec_id, anon_21.exec_id AS version_exec_id
                              FROM (
                                SELECT execution.file_id AS file_id, execution.line_number AS line_number, execution.sender AS sender, execution.chain AS chain,
                                  execution.trade_date AS trade_date, execution.exec_id AS exec_id, execution.action AS action, execution.ref_exec_id AS ref_exec_id,
                                  execution.root_trade_date AS root_trade_date, execution.root_exec_id AS root_exec_id, execution.account_id AS account_id,
                                  execution.security_id AS security_id, execution.side AS side, execution.quantity AS quantity, execution.price AS price,
                                  execution.currency AS currency, execution.capacity AS capacity, execution.trade_time AS trade_time, execution.sending_time AS sending_time,
                                  execution.stated_settlement_date AS stated_settlement_date, execution.stated_commission AS stated_commission, execution.stated_tax AS stated_tax,
                                  execution.cross_reference AS cross_reference, execution.street_reference AS street_reference, execution.status AS status,
                                  execution.reason AS reason, execution.live AS live, execution.known_date AS known_date
                                FROM execution
                                WHERE execution.live = 'Y'
                              ) AS anon_21
                            ) AS anon_19
                            LEFT OUTER JOIN (
                              SELECT anon_22.sender AS sender, anon_22.chain AS chain, anon_22.root_trade_date AS root_trade_date, anon_22.exec_id AS exec_id,
                                'Y' AS booked
                              FROM (
                                SELECT DISTINCT anon_23.sender AS sender, anon_23.chain AS chain, anon_23.root_trade_date AS root_trade_date, anon_23.exec_id AS exec_id
                                FROM (
                                  SELECT anon_24.sender AS sender, anon_24.chain AS chain, anon_24.root_trade_date AS root_trade_date, anon_24.exec_id AS exec_id
                                  FROM (
                                    SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date,
                                      recent_trade.exec_id AS exec_id, recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry, recent_trade.trade_date AS trade_date,
                                      recent_trade.account_id AS account_id, recent_trade.account_class AS account_class, recent_trade.market_maker AS market_maker,
                                      recent_trade.security_id AS security_id, recent_trade.clearing_path AS clearing_path, recent_trade.side AS side, recent_trade.quantity AS quantity,
                                      recent_trade.price AS price, recent_trade.currency AS currency, recent_trade.gross AS gross, recent_trade.commission AS commission,
                                      recent_trade.section_31_fee AS section_31_fee, recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money,
                                      recent_trade.trade_time AS trade_time, recent_trade.settlement_date AS settlement_date, recent_trade.clearing_date AS clearing_date,
                                      recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date
                                    FROM recent_trade
                                    JOIN (
                                      SELECT DISTINCT anon_26.sender AS sender, anon_26.chain AS chain, anon_26.root_trade_date AS root_trade_date, anon_26.exec_id AS exec_id
                                      FROM (
                                        SELECT anon_27.sender AS sender, anon_27.chain AS chain, anon_27.root_trade_date AS root_trade_date, anon_27.root_exec_id AS exec_id
                                        FROM (
                                          SELECT execution.file_id AS file_id, execution.line_number AS line_number, execution.sender AS sender, execution.chain AS chain,
                                            execution.trade_date AS trade_date, execution.exec_id AS exec_id, execution.action AS action, execution.ref_exec_id AS ref_exec_id,
                                            execution.root_trade_date AS root_trade_date, execution.root_exec_id AS root_exec_id, execution.account_id AS account_id,
                                            execution.security_id AS security_id, execution.side AS side, execution.quantity AS quantity, execution.price AS price,
                                            execution.currency AS currency, execution.capacity AS capacity, execution.trade_time AS trade_time, execution.sending_time AS sending_time,
                                            execution.stated_settlement_date AS stated_settlement_date, execution.stated_commission AS stated_commission,
                                            execution.stated_tax AS stated_tax, execution.cross_reference AS cross_reference, execution.street_reference AS street_reference,
                                            execution.status AS status, execution.reason AS reason, execution.live AS live, execution.known_date AS known_date
                                          FROM execution
                                          WHERE execution.action != 'NEW' AND execution.status IN ('accepted', 'superseded')
                                        ) AS anon_27
                                      ) AS anon_26
                                    ) AS anon_25 ON recent_trade.sender = anon_25.sender AND recent_trade.chain = anon_25.chain AND recent_trade.root_trade_date = anon_25.root_trade_date
                                      AND recent_trade.exec_id = anon_25.exec_id
                                  ) AS anon_24
                                ) AS anon_23
                              ) AS anon_22
                            ) AS anon_20 ON anon_19.sender = anon_20.sender AND anon_19.chain = anon_20.chain AND anon_19.root_trade_date = anon_20.root_trade_date
                              AND anon_19.exec_id = anon_20.exec_id
                          ) AS anon_18
                        ) AS anon_17
                      ) AS anon_16
                      UNION ALL
                      SELECT anon_28.sender AS sender, anon_28.chain AS chain, anon_28.root_trade_date AS root_trade_date, anon_28.exec_id AS exec_id, anon_28.version_exec_id AS version_exec_id,
                        anon_28.account_id AS account_id, anon_28.security_id AS security_id, anon_28.side AS side, anon_28.quantity AS quantity, anon_28.price AS price,
                        anon_28.currency AS currency, anon_28.trade_time AS trade_time, anon_28.trade_date AS trade_date, anon_28.correction AS correction,
                        anon_28.stated_settlement_date AS stated_settlement_date, anon_28.stated_commission AS stated_commission, anon_28.stated_tax AS stated_tax,
                        anon_28.street_reference AS street_reference
                      FROM (
                        SELECT anon_29.sender AS sender, anon_29.chain AS chain, anon_29.root_trade_date AS root_trade_date, anon_29.exec_id AS exec_id,
                          anon_29.version_exec_id AS version_exec_id, anon_29.account_id AS account_id, anon_29.security_id AS security_id, anon_29.side AS side,
                          anon_29.quantity AS quantity, anon_29.price AS price, anon_29.currency AS currency, anon_29.trade_time AS trade_time, anon_29.trade_date AS trade_date,
                          anon_29.correction AS correction, anon_29.stated_settlement_date AS stated_settlement_date, anon_29.stated_commission AS stated_commission,
                          anon_29.stated_tax AS stated_tax, anon_29.street_reference AS street_reference
                        FROM (
                          SELECT previous_stopped_execution.sender AS sender, previous_stopped_execution.chain AS chain, previous_stopped_execution.root_trade_date AS root_trade_date,
                            previous_stopped_execution.exec_id AS exec_id, previous_stopped_execution.version_exec_id AS version_exec_id, previous_stopped_execution.account_id AS account_id,
                            previous_stopped_execution.security_id AS security_id, previous_stopped_execution.side AS side, previous_stopped_execution.quantity AS quantity,
                            previous_stopped_execution.price AS price, previous_stopped_execution.currency AS currency, previous_stopped_execution.trade_time AS trade_time,
                            previous_stopped_execution.trade_date AS trade_date, previous_stopped_execution.correction AS correction, previous_stopped_execution.stated_settlement_date AS stated_settlement_date,
                            previous_stopped_execution.stated_commission AS stated_commission, previous_stopped_execution.stated_tax AS stated_tax, previous_stopped_execution.street_reference AS street_reference,
                            previous_stopped_execution.reason AS reason, previous_stopped_execution.known_date AS known_date
                          FROM previous_stopped_execution
                          WHERE NOT (EXISTS (
                            SELECT 1 AS anon_30
                            FROM (
                              SELECT DISTINCT anon_26.sender AS sender, anon_26.chain AS chain, anon_26.root_trade_date AS root_trade_date, anon_26.exec_id AS exec_id
                              FROM (
                                SELECT anon_27.sender AS sender, anon_27.chain AS chain, anon_27.root_trade_date AS root_trade_date, anon_27.root_exec_id AS exec_id
                                FROM (
                                  SELECT execution.file_id AS file_id, execution.line_number AS line_number, execution.sender AS sender, execution.chain AS chain,
                                    execution.trade_date AS trade_date, execution.exec_id AS exec_id, execution.action AS action, execution.ref_exec_id AS ref_exec_id,
                                    execution.root_trade_date AS root_trade_date, execution.root_exec_id AS root_exec_id, execution.account_id AS account_id,
                                    execution.security_id AS security_id, execution.side AS side, execution.quantity AS quantity, execution.price AS price,
                                    execution.currency AS currency, execution.capacity AS capacity, execution.trade_time AS trade_time, execution.sending_time AS sending_time,
                                    execution.stated_settlement_date AS stated_settlement_date, execution.stated_commission AS stated_commission, execution.stated_tax AS stated_tax,
                                    execution.cross_reference AS cross_reference, execution.street_reference AS street_reference, execution.status AS status,
                                    execution.reason AS reason, execution.live AS live, execution.known_date AS known_date
                                  FROM execution
                                  WHERE execution.action != 'NEW' AND execution.status IN ('accepted', 'superseded')
                                ) AS anon_27
                              ) AS anon_26
                            ) AS anon_25
                            WHERE previous_stopped_execution.sender = anon_25.sender AND previous_stopped_execution.chain = anon_25.chain AND previous_stopped_execution.root_trade_date = anon_25.root_trade_date
                              AND previous_stopped_execution.exec_id = anon_25.exec_id
                          ))
                        ) AS anon_29
                      ) AS anon_28
                    ) AS anon_14
                    JOIN (
                      SELECT account.account_id AS account_id, account.account_class AS account_class, account.market_maker AS market_maker, account.commission_schedule AS commission_schedule
                      FROM account
                    ) AS anon_15 ON anon_14.account_id = anon_15.account_id
                  ) AS anon_12
                  JOIN (
                    SELECT security.security_id AS security_id, security.clearing_path AS clearing_path
                    FROM security
                  ) AS anon_13 ON anon_12.security_id = anon_13.security_id
                ) AS anon_11
              ) AS anon_9
              LEFT OUTER JOIN (
                SELECT anon_31.trade_date AS trade_date, anon_31.settlement_ordinal AS settlement_ordinal, anon_31.settlement_date AS settlement_date, anon_31.section_from AS section_from,
                  anon_31.section_to AS section_to, anon_31.section_rate AS section_rate, anon_31.per_share AS per_share, anon_31.cap AS cap, anon_31.taf_from AS taf_from,
                  anon_31.taf_to AS taf_to, anon_31.section_policy_from AS section_policy_from, anon_31.section_policy_to AS section_policy_to, anon_31.section_rounding AS section_rounding,
                  anon_31.section_exempt AS section_exempt, anon_31.section_below AS section_below, anon_32.taf_policy_from AS taf_policy_from, anon_32.taf_policy_to AS taf_policy_to,
                  anon_32.taf_rounding AS taf_rounding, anon_32.taf_exempt AS taf_exempt, anon_32.taf_below AS taf_below
                FROM (
                  SELECT anon_33.trade_date AS trade_date, anon_33.settlement_ordinal AS settlement_ordinal, anon_33.settlement_date AS settlement_date,
                    anon_33.section_from AS section_from, anon_33.section_to AS section_to, anon_33.section_rate AS section_rate, anon_33.per_share AS per_share,
                    anon_33.cap AS cap, anon_33.taf_from AS taf_from, anon_33.taf_to AS taf_to, anon_34.section_policy_from AS section_policy_from, anon_34.section_policy_to AS section_policy_to,
                    anon_34.section_rounding AS section_rounding, anon_34.section_exempt AS section_exempt, anon_34.section_below AS section_below
                  FROM (
                    SELECT anon_35.trade_date AS trade_date, anon_35.settlement_ordinal AS settlement_ordinal, anon_35.settlement_date AS settlement_date,
                      anon_35.section_from AS section_from, anon_35.section_to AS section_to, anon_35.section_rate AS section_rate, anon_36.per_share AS per_share,
                      anon_36.cap AS cap, anon_36.taf_from AS taf_from, anon_36.taf_to AS taf_to
                    FROM (
                      SELECT anon_37.trade_date AS trade_date, anon_37.settlement_ordinal AS settlement_ordinal, anon_37.settlement_date AS settlement_date,
                        anon_38.section_from AS section_from, anon_38.section_to AS section_to, anon_38.section_rate AS section_rate
                      FROM (
                        SELECT anon_39.trade_date AS trade_date, anon_39.settlement_ordinal AS settlement_ordinal, anon_39.settlement_date AS settlement_date
                        FROM (
                          SELECT anon_40.trade_date AS trade_date, anon_40.day AS day, anon_40.settlement_ordinal AS settlement_ordinal, anon_40.valid_from AS valid_from,
                            anon_40.valid_to AS valid_to, anon_40.cycle_days AS cycle_days, anon_40.due_ordinal AS due_ordinal, anon_41.settlement_date AS settlement_date
                          FROM (
                            SELECT anon_42.trade_date AS trade_date, anon_42.day AS day, anon_42.settlement_ordinal AS settlement_ordinal, anon_42.valid_from AS valid_from,
                              anon_42.valid_to AS valid_to, anon_42.cycle_days AS cycle_days, anon_42.settlement_ordinal + anon_42.cycle_days AS due_ordinal
                            FROM (
                              SELECT anon_43.trade_date AS trade_date, anon_43.day AS day, anon_43.settlement_ordinal AS settlement_ordinal, anon_44.valid_from AS valid_from,
                                anon_44.valid_to AS valid_to, anon_44.cycle_days AS cycle_days
                              FROM (
                                SELECT anon_45.trade_date AS trade_date, anon_46.day AS day, anon_46.settlement_ordinal AS settlement_ordinal
                                FROM (
                                  SELECT DISTINCT anon_47.trade_date AS trade_date
                                  FROM (
                                    SELECT anon_9.trade_date AS trade_date
                                    FROM (
                                      SELECT anon_11.sender AS sender, anon_11.chain AS chain, anon_11.root_trade_date AS root_trade_date, anon_11.exec_id AS exec_id,
                                        anon_11.version_exec_id AS version_exec_id, anon_11.account_id AS account_id, anon_11.security_id AS security_id,
                                        anon_11.side AS side, anon_11.quantity AS quantity, anon_11.price AS price, anon_11.currency AS currency, anon_11.trade_time AS trade_time,
                                        anon_11.trade_date AS trade_date, anon_11.correction AS correction, anon_11.stated_settlement_date AS stated_settlement_date,
                                        anon_11.stated_commission AS stated_commission, anon_11.stated_tax AS stated_tax, anon_11.street_reference AS street_reference,
                                        anon_11.account_class AS account_class, anon_11.market_maker AS market_maker, anon_11.commission_schedule AS commission_schedule,
                                        anon_11.clearing_path AS clearing_path, CAST(round(CAST(CAST(anon_11.quantity AS DECIMAL(19, 6)) * anon_11.price AS DECIMAL(38, 14)), 2) AS DECIMAL(18, 2)) AS gross_size,
                                        CASE WHEN (anon_11.side = 'BUY') THEN 0 ELSE 1 END AS sale
                                      FROM (
                                        SELECT anon_12.sender AS sender, anon_12.chain AS chain, anon_12.root_trade_date AS root_trade_date, anon_12.exec_id AS exec_id,
                                          anon_12.version_exec_id AS version_exec_id, anon_12.account_id AS account_id, anon_12.security_id AS security_id,
                                          anon_12.side AS side, anon_12.quantity AS quantity, anon_12.price AS price, anon_12.currency AS currency, anon_12.trade_time AS trade_time,
                                          anon_12.trade_date AS trade_date, anon_12.correction AS correction, anon_12.stated_settlement_date AS stated_settlement_date,
                                          anon_12.stated_commission AS stated_commission, anon_12.stated_tax AS stated_tax, anon_12.street_reference AS street_reference,
                                          anon_12.account_class AS account_class, anon_12.market_maker AS market_maker, anon_12.commission_schedule AS commission_schedule,
                                          anon_13.clearing_path AS clearing_path
                                        FROM (
                                          SELECT anon_14.sender AS sender, anon_14.chain AS chain, anon_14.root_trade_date AS root_trade_date, anon_14.exec_id AS exec_id,
                                            anon_14.version_exec_id AS version_exec_id, anon_14.account_id AS account_id, anon_14.security_id AS security_id,
                                            anon_14.side AS side, anon_14.quantity AS quantity, anon_14.price AS price, anon_14.currency AS currency, anon_14.trade_time AS trade_time,
                                            anon_14.trade_date AS trade_date, anon_14.correction AS correction, anon_14.stated_settlement_date AS stated_settlement_date,
                                            anon_14.stated_commission AS stated_commission, anon_14.stated_tax AS stated_tax, anon_14.street_reference AS street_reference,
                                            anon_15.account_class AS account_class, anon_15.market_maker AS market_maker, anon_15.commission_schedule AS commission_schedule
                                          FROM (
                                            SELECT anon_16.sender AS sender, anon_16.chain AS chain, anon_16.root_trade_date AS root_trade_date, anon_16.exec_id AS exec_id,
                                              anon_16.version_exec_id AS version_exec_id, anon_16.account_id AS account_id, anon_16.security_id AS security_id,
                                              anon_16.side AS side, anon_16.quantity AS quantity, anon_16.price AS price, anon_16.currency AS currency,
                                              anon_16.trade_time AS trade_time, anon_16.trade_date AS trade_date, anon_16.correction AS correction, anon_16.stated_settlement_date AS stated_settlement_date,
                                              anon_16.stated_commission AS stated_commission, anon_16.stated_tax AS stated_tax, anon_16.street_reference AS street_reference
                                            FROM (
                                              SELECT anon_17.sender AS sender, anon_17.chain AS chain, anon_17.root_trade_date AS root_trade_date, anon_17.exec_id AS exec_id,
                                                anon_17.version_exec_id AS version_exec_id, anon_17.account_id AS account_id, anon_17.security_id AS security_id,
                                                anon_17.side AS side, anon_17.quantity AS quantity, anon_17.price AS price, anon_17.currency AS currency,
                                                anon_17.trade_time AS trade_time, anon_17.trade_date AS trade_date, anon_17.correction AS correction, anon_17.stated_settlement_date AS stated_settlement_date,
                                                anon_17.stated_commission AS stated_commission, anon_17.stated_tax AS stated_tax, anon_17.street_reference AS street_reference
                                              FROM (
                                                SELECT anon_18.sender AS sender, anon_18.chain AS chain, anon_18.root_trade_date AS root_trade_date, anon_18.account_id AS account_id,
                                                  anon_18.security_id AS security_id, anon_18.side AS side, anon_18.quantity AS quantity, anon_18.price AS price,
                                                  anon_18.currency AS currency, anon_18.trade_time AS trade_time, anon_18.trade_date AS trade_date, anon_18.stated_settlement_date AS stated_settlement_date,
                                                  anon_18.stated_commission AS stated_commission, anon_18.stated_tax AS stated_tax, anon_18.street_reference AS street_reference,
                                                  anon_18.exec_id AS exec_id, anon_18.version_exec_id AS version_exec_id, anon_18.booked AS booked, coalesce(anon_18.booked, 'N') AS correction
                                                FROM (
                                                  SELECT anon_19.sender AS sender, anon_19.chain AS chain, anon_19.root_trade_date AS root_trade_date, anon_19.account_id AS account_id,
                                                    anon_19.security_id AS security_id, anon_19.side AS side, anon_19.quantity AS quantity, anon_19.price AS price,
                                                    anon_19.currency AS currency, anon_19.trade_time AS trade_time, anon_19.trade_date AS trade_date, anon_19.stated_settlement_date AS stated_settlement_date,
                                                    anon_19.stated_commission AS stated_commission, anon_19.stated_tax AS stated_tax, anon_19.street_reference AS street_reference,
                                                    anon_19.exec_id AS exec_id, anon_19.version_exec_id AS version_exec_id, anon_20.booked AS booked
                                                  FROM (
                                                    SELECT anon_21.sender AS sender, anon_21.chain AS chain, anon_21.root_trade_date AS root_trade_date,
                                                      anon_21.account_id AS account_id, anon_21.security_id AS security_id, anon_21.side AS side, anon_21.quantity AS quantity,
                                                      anon_21.price AS price, anon_21.currency AS currency, anon_21.trade_time AS trade_time, anon_21.trade_date AS trade_date,
                                                      anon_21.stated_settlement_date AS stated_settlement_date, anon_21.stated_commission AS stated_commission,
                                                      anon_21.stated_tax AS stated_tax, anon_21.street_reference AS street_reference, anon_21.root_exec_id AS exec_id,
                                                      anon_21.exec_id AS version_exec_id
                                                    FROM (
                                                      SELECT execution.file_id AS file_id, execution.line_number AS line_number, execution.sender AS sender,
                                                        execution.chain AS chain, execution.trade_date AS trade_date, execution.exec_id AS exec_id, execution.action AS action,
                                                        execution.ref_exec_id AS ref_exec_id, execution.root_trade_date AS root_trade_date, execution.root_exec_id AS root_exec_id,
                                                        execution.account_id AS account_id, execution.security_id AS security_id, execution.side AS side,
                                                        execution.quantity AS quantity, execution.price AS price, execution.currency AS currency, execution.capacity AS capacity,
                                                        execution.trade_time AS trade_time, execution.sending_time AS sending_time, execution.stated_settlement_date AS stated_settlement_date,
                                                        execution.stated_commission AS stated_commission, execution.stated_tax AS stated_tax, execution.cross_reference AS cross_reference,
                                                        execution.street_reference AS street_reference, execution.status AS status, execution.reason AS reason,
                                                        execution.live AS live, execution.known_date AS known_date
                                                      FROM execution
                                                      WHERE execution.live = 'Y'
                                                    ) AS anon_21
                                                  ) AS anon_19
                                                  LEFT OUTER JOIN (
                                                    SELECT anon_22.sender AS sender, anon_22.chain AS chain, anon_22.root_trade_date AS root_trade_date,
                                                      anon_22.exec_id AS exec_id, 'Y' AS booked
                                                    FROM (
                                                      SELECT DISTINCT anon_23.sender AS sender, anon_23.chain AS chain, anon_23.root_trade_date AS root_trade_date,
                                                        anon_23.exec_id AS exec_id
                                                      FROM (
                                                        SELECT anon_24.sender AS sender, anon_24.chain AS chain, anon_24.root_trade_date AS root_trade_date,
                                                          anon_24.exec_id AS exec_id
                                                        FROM (
                                                          SELECT recent_trade.sender AS sender, recent_trade.chain AS chain, recent_trade.root_trade_date AS root_trade_date,
                                                            recent_trade.exec_id AS exec_id, recent_trade.version_exec_id AS version_exec_id, recent_trade.entry AS entry,
                                                            recent_trade.trade_date AS trade_date, recent_trade.account_id AS account_id, recent_trade.account_class AS account_class,
                                                            recent_trade.market_maker AS market_maker, recent_trade.security_id AS security_id, recent_trade.clearing_path AS clearing_path,
                                                            recent_trade.side AS side, recent_trade.quantity AS quantity, recent_trade.price AS price, recent_trade.currency AS currency,
                                                            recent_trade.gross AS gross, recent_trade.commission AS commission, recent_trade.section_31_fee AS section_31_fee,
                                                            recent_trade.taf_fee AS taf_fee, recent_trade.net_money AS net_money, recent_trade.trade_time AS trade_time,
                                                            recent_trade.settlement_date AS settlement_date, recent_trade.clearing_date AS clearing_date,
                                                            recent_trade.street_reference AS street_reference, recent_trade.known_date AS known_date
                                                          FROM recent_trade
                                                          JOIN (
                                                            SELECT DISTINCT anon_26.sender AS sender, anon_26.chain AS chain, anon_26.root_trade_date AS root_trade_date,
                                                              anon_26.exec_id AS exec_id
                                                            FROM (
                                                              SELECT anon_27.sender AS sender, anon_27.chain AS chain, anon_27.root_trade_date AS root_trade_date,
                                                                anon_27.root_exec_id AS exec_id
                                                              FROM (
                                                                SELECT execution.file_id AS file_id, execution.line_number AS line_number, execution.sender AS sender,
                                                                  execution.chain AS chain, execution.trade_date AS trade_date, execution.exec_id AS exec_id,
                                                                  execution.action AS action, execution.ref_exec_id AS ref_exec_id, execution.root_trade_date AS root_trade_date,
                                                                  execution.root_exec_id AS root_exec_id, execution.account_id AS account_id, execution.security_id AS security_id,
                                                                  execution.side AS side, execution.quantity AS quantity, execution.price AS price, execution.currency AS currency,
                                                                  execution.capacity AS capacity, execution.trade_time AS trade_time, execution.sending_time AS sending_time,
                                                                  execution.stated_settlement_date AS stated_settlement_date, execution.stated_commission AS stated_commission,
                                                                  execution.stated_tax AS stated_tax, execution.cross_reference AS cross_reference, execution.street_reference AS street_reference,
                                                                  execution.status AS status, execution.reason AS reason, execution.live AS live, execution.known_date AS known_date
                                                                FROM execution
                                                                WHERE execution.action != 'NEW' AND execution.status IN ('accepted', 'superseded')
                                                              ) AS anon_27
                                                            ) AS anon_26
                                                          ) AS anon_25 ON recent_trade.sender = anon_25.sender AND recent_trade.chain = anon_25.chain AND recent_trade.root_trade_date = anon_25.root_trade_date
                                                            AND recent_trade.exec_id = anon_25.exec_id
                                                        ) AS anon_24
                                                      ) AS anon_23
                                                    ) AS anon_22
                                                  ) AS anon_20 ON anon_19.sender = anon_20.sender AND anon_19.chain = anon_20.chain AND anon_19.root_trade_date = anon_20.root_trade_date
                                                    AND anon_19.exec_id = anon_20.exec_id
                                                ) AS anon_18
                                              ) AS anon_17
                                            ) AS anon_16
                                            UNION ALL
                                            SELECT anon_28.sender AS sender, anon_28.chain AS chain, anon_28.root_trade_date AS root_trade_date, anon_28.exec_id AS exec_id,
                                              anon_28.version_exec_id AS version_exec_id, anon_28.account_id AS account_id, anon_28.security_id AS security_id,
                                              anon_28.side AS side, anon_28.quantity AS quantity, anon_28.price AS price, anon_28.currency AS currency,
                                              anon_28.trade_time AS trade_time, anon_28.trade_date AS trade_date, anon_28.correction AS correction, anon_28.stated_settlement_date AS stated_settlement_date,
                                              anon_28.stated_commission AS stated_commission, anon_28.stated_tax AS stated_tax, anon_28.street_reference AS street_reference
                                            FROM (
                                              SELECT anon_29.sender AS sender, anon_29.chain AS chain, anon_29.root_trade_date AS root_trade_date, anon_29.exec_id AS exec_id,
                                                anon_29.version_exec_id AS version_exec_id, anon_29.account_id AS account_id, anon_29.security_id AS security_id,
                                                anon_29.side AS side, anon_29.quantity AS quantity, anon_29.price AS price, anon_29.currency AS currency,
                                                anon_29.trade_time AS trade_time, anon_29.trade_date AS trade_date, anon_29.correction AS correction, anon_29.stated_settlement_date AS stated_settlement_date,
                                                anon_29.stated_commission AS stated_commission, anon_29.stated_tax AS stated_tax, anon_29.street_reference AS street_reference
                                              FROM (
                                                SELECT previous_stopped_execution.sender AS sender, previous_stopped_execution.chain AS chain, previous_stopped_execution.root_trade_date AS root_trade_date,
                                                  previous_stopped_execution.exec_id AS exec_id, previous_stopped_execution.version_exec_id AS version_exec_id,
                                                  previous_stopped_execution.account_id AS account_id, previous_stopped_execution.security_id AS security_id,
                                                  previous_stopped_execution.side AS side, previous_stopped_execution.quantity AS quantity, previous_stopped_execution.price AS price,
                                                  previous_stopped_execution.currency AS currency, previous_stopped_execution.trade_time AS trade_time,
                                                  previous_stopped_execution.trade_date AS trade_date, previous_stopped_execution.correction AS correction,
                                                  previous_stopped_execution.stated_settlement_date AS stated_settlement_date, previous_stopped_execution.stated_commission AS stated_commission,
                                                  previous_stopped_execution.stated_tax AS stated_tax, previous_stopped_execution.street_reference AS street_reference,
                                                  previous_stopped_execution.reason AS reason, previous_stopped_execution.known_date AS known_date
                                                FROM previous_stopped_execution
                                                WHERE NOT (EXISTS (
                                                  SELECT 1 AS anon_30
                                                  FROM (
                                                    SELECT DISTINCT anon_26.sender AS sender, anon_26.chain AS chain, anon_26.root_trade_date AS root_trade_date,
                                                      anon_26.exec_id AS exec_id
                                                    FROM (
                                                      SELECT anon_27.sender AS sender, anon_27.chain AS chain, anon_27.root_trade_date AS root_trade_date,
                                                        anon_27.root_exec_id AS exec_id
                                                      FROM (
                                                        SELECT execution.file_id AS file_id, execution.line_number AS line_number, execution.sender AS sender,
                                                          execution.chain AS chain, execution.trade_date AS trade_date, execution.exec_id AS exec_id, execution.action AS action,
                                                          execution.ref_exec_id AS ref_exec_id, execution.root_trade_date AS root_trade_date, execution.root_exec_id AS root_exec_id,
                                                          execution.account_id AS account_id, execution.security_id AS security_id, execution.side AS side,
                                                          execution.quantity AS quantity, execution.price AS price, execution.currency AS currency, execution.capacity AS capacity,
                                                          execution.trade_time AS trade_time, execution.sending_time AS sending_time, execution.stated_settlement_date AS stated_settlement_date,
                                                          execution.stated_commission AS stated_commission, execution.stated_tax AS stated_tax, execution.cross_reference AS cross_reference,
                                                          execution.street_reference AS street_reference, execution.status AS status, execution.reason AS reason,
                                                          execution.live AS live, execution.known_date AS known_date
                                                        FROM execution
                                                        WHERE execution.action != 'NEW' AND execution.status IN ('accepted', 'superseded')
                                                      ) AS anon_27
                                                    ) AS anon_26
                                                  ) AS anon_25
                                                  WHERE previous_stopped_execution.sender = anon_25.sender AND previous_stopped_execution.chain = anon_25.chain
                                                    AND previous_stopped_execution.root_trade_date = anon_25.root_trade_date AND previous_stopped_execution.exec_id = anon_25.exec_id
                                                ))
                                              ) AS anon_29
                                            ) AS anon_28
                                          ) AS anon_14
                                          JOIN (
                                            SELECT account.account_id AS account_id, account.account_class AS account_class, account.market_maker AS market_maker,
                                              account.commission_schedule AS commission_schedule
                                            FROM account
                                          ) AS anon_15 ON anon_14.account_id = anon_15.account_id
                                        ) AS anon_12
                                        JOIN (
                                          SELECT security.security_id AS security_id, security.clearing_path AS clearing_path
                                          FROM security
                                        ) AS anon_13 ON anon_12.security_id = anon_13.security_id
                                      ) AS anon_11
                                    ) AS anon_9
                                  ) AS anon_47
                                ) AS anon_45
                                LEFT OUTER JOIN (
                                  SELECT anon_48.day AS day, anon_48.settlement_ordinal AS settlement_ordinal
                                  FROM (
                                    SELECT calendar_day.calendar_key AS calendar_key, calendar_day.day AS day, calendar_day.is_trade_day AS is_trade_day,
                                      calendar_day.is_settlement_day AS is_settlement_day, calendar_day.is_cash_day AS is_cash_day, calendar_day.early_close AS early_close,
                                      calendar_day.trade_ordinal AS trade_ordinal, calendar_day.settlement_ordinal AS settlement_ordinal, calendar_day.cash_ordinal AS cash_ordinal,
                                      calendar_day.next_settlement_day AS next_settlement_day, calendar_day.settlement_day_on_or_after AS settlement_day_on_or_after,
                                      calendar_day.previous_trade_day AS previous_trade_day, calendar_day.note AS note, calendar_day.source AS source, calendar_day.evidence AS evidence,
                                      calendar_day.origin AS origin
                                    FROM calendar_day
                                    WHERE calendar_day.calendar_key = 'US.NSCC'
                                  ) AS anon_48
                                ) AS anon_46 ON anon_45.trade_date = anon_46.day
                              ) AS anon_43
                              LEFT OUTER JOIN (
                                SELECT anon_49.valid_from AS valid_from, anon_49.valid_to AS valid_to, anon_49.cycle_days AS cycle_days
                                FROM (
                                  SELECT settlement_cycle.calendar_key AS calendar_key, settlement_cycle.valid_from AS valid_from, settlement_cycle.valid_to AS valid_to,
                                    settlement_cycle.cycle_days AS cycle_days, settlement_cycle.source AS source, settlement_cycle.evidence AS evidence,
                                    settlement_cycle.origin AS origin
                                  FROM settlement_cycle
                                  WHERE settlement_cycle.calendar_key = 'US.NSCC'
                                ) AS anon_49
                              ) AS anon_44 ON anon_43.trade_date >= anon_44.valid_from AND anon_43.trade_date <= anon_44.valid_to
                            ) AS anon_42
                          ) AS anon_40
                          LEFT OUTER JOIN (
                            SELECT anon_50.settlement_ordinal AS due_ordinal, anon_50.day AS settlement_date
                            FROM (
                              SELECT anon_48.calendar_key AS calendar_key, anon_48.day AS day, anon_48.is_trade_day AS is_trade_day, anon_48.is_settlement_day AS is_settlement_day,
                                anon_48.is_cash_day AS is_cash_day, anon_48.early_close AS early_close, anon_48.trade_ordinal AS trade_ordinal, anon_48.settlement_ordinal AS settlement_ordinal,
                                anon_48.cash_ordinal AS cash_ordinal, anon_48.next_settlement_day AS next_settlement_day, anon_48.settlement_day_on_or_after AS settlement_day_on_or_after,
                                anon_48.previous_trade_day AS previous_trade_day, anon_48.note AS note, anon_48.source AS source, anon_48.evidence AS evidence,
                                anon_48.origin AS origin
                              FROM (
                                SELECT calendar_day.calendar_key AS calendar_key, calendar_day.day AS day, calendar_day.is_trade_day AS is_trade_day, calendar_day.is_settlement_day AS is_settlement_day,
                                  calendar_day.is_cash_day AS is_cash_day, calendar_day.early_close AS early_close, calendar_day.trade_ordinal AS trade_ordinal,
                                  calendar_day.settlement_ordinal AS settlement_ordinal, calendar_day.cash_ordinal AS cash_ordinal, calendar_day.next_settlement_day AS next_settlement_day,
                                  calendar_day.settlement_day_on_or_after AS settlement_day_on_or_after, calendar_day.previous_trade_day AS previous_trade_day,
                                  calendar_day.note AS note, calendar_day.source AS source, calendar_day.evidence AS evidence, calendar_day.origin AS origin
                                FROM calendar_day
                                WHERE calendar_day.calendar_key = 'US.NSCC'
                              ) AS anon_48
                              WHERE anon_48.is_settlement_day = 1
                            ) AS anon_50
                          ) AS anon_41 ON anon_41.due_ordinal = anon_40.due_ordinal
                        ) AS anon_39
                      ) AS anon_37
                      LEFT OUTER JOIN (
                        SELECT section_31_rate.valid_from AS section_from, section_31_rate.valid_to AS section_to, section_31_rate.rate AS section_rate
                        FROM section_31_rate
                      ) AS anon_38 ON anon_37.settlement_date >= anon_38.section_from AND anon_37.settlement_date <= anon_38.section_to
                    ) AS anon_35
                    LEFT OUTER JOIN (
                      SELECT taf_rate.per_share AS per_share, taf_rate.cap AS cap, taf_rate.valid_from AS taf_from, taf_rate.valid_to AS taf_to
                      FROM taf_rate
                    ) AS anon_36 ON anon_35.trade_date >= anon_36.taf_from AND anon_35.trade_date <= anon_36.taf_to
                  ) AS anon_33
                  LEFT OUTER JOIN (
                    SELECT anon_51.valid_from AS section_policy_from, anon_51.valid_to AS section_policy_to, anon_51.rounding_mode AS section_rounding,
                      anon_51.exempt_accounts AS section_exempt, anon_51.exempt_below_rate AS section_below
                    FROM (
                      SELECT fee_policy.fee AS fee, fee_policy.valid_from AS valid_from, fee_policy.valid_to AS valid_to, fee_policy.rounding_mode AS rounding_mode,
                        fee_policy.aggregation AS aggregation, fee_policy.charged_side AS charged_side, fee_policy.date_basis AS date_basis, fee_policy.exempt_accounts AS exempt_accounts,
                        fee_policy.exempt_below_rate AS exempt_below_rate, fee_policy.source AS source, fee_policy.evidence AS evidence, fee_policy.origin AS origin
                      FROM fee_policy
                      WHERE fee_policy.fee = 'SECTION_31'
                    ) AS anon_51
                  ) AS anon_34 ON anon_33.trade_date >= anon_34.section_policy_from AND anon_33.trade_date <= anon_34.section_policy_to
                ) AS anon_31
                LEFT OUTER JOIN (
                  SELECT anon_52.valid_from AS taf_policy_from, anon_52.valid_to AS taf_policy_to, anon_52.rounding_mode AS taf_rounding, anon_52.exempt_accounts AS taf_exempt,
                    anon_52.exempt_below_rate AS taf_below
                  FROM (
                    SELECT fee_policy.fee AS fee, fee_policy.valid_from AS valid_from, fee_policy.valid_to AS valid_to, fee_policy.rounding_mode AS rounding_mode,
                      fee_policy.aggregation AS aggregation, fee_policy.charged_side AS charged_side, fee_policy.date_basis AS date_basis, fee_policy.exempt_accounts AS exempt_accounts,
                      fee_policy.exempt_below_rate AS exempt_below_rate, fee_policy.source AS source, fee_policy.evidence AS evidence, fee_policy.origin AS origin
                    FROM fee_policy
                    WHERE fee_policy.fee = 'TAF'
                  ) AS anon_52
                ) AS anon_32 ON anon_31.trade_date >= anon_32.taf_policy_from AND anon_31.trade_date <= anon_32.taf_policy_to
              ) AS anon_10 ON anon_9.trade_date = anon_10.trade_date
            ) AS anon_7
            LEFT OUTER JOIN (
              SELECT commission_schedule.tier_basis AS tier_basis, commission_schedule.tier_from AS tier_from, commission_schedule.tier_below AS tier_below,
                commission_schedule.minimum AS minimum, commission_schedule.maximum AS maximum, commission_schedule.schedule_id AS schedule_id, commission_schedule.per_share AS commission_per_share,
                commission_schedule.rate AS commission_rate, commission_schedule.valid_from AS schedule_from, commission_schedule.valid_to AS schedule_to
              FROM commission_schedule
            ) AS anon_8 ON anon_7.commission_schedule = anon_8.schedule_id AND anon_7.trade_date >= anon_8.schedule_from AND anon_7.trade_date <= anon_8.schedule_to
              AND CASE WHEN (anon_8.tier_basis = 'QUANTITY') THEN anon_7.quantity ELSE CAST(anon_7.gross_size AS DECIMAL(18, 6)) END >= anon_8.tier_from
              AND CASE WHEN (anon_8.tier_basis = 'QUANTITY') THEN anon_7.quantity ELSE CAST(anon_7.gross_size AS DECIMAL(18, 6)) END < anon_8.tier_below
          ) AS anon_6
        ) AS anon_5
      ) AS anon_4
    ) AS anon_3
  ) AS anon_2
) AS anon_1
