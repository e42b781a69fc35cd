WITH anon_5 AS (
  SELECT anon_6.our_amount AS our_amount, anon_6.their_amount AS their_amount, anon_6.statement_source AS statement_source, anon_6.account_code AS account_code,
    anon_6.item AS item
  FROM (
    SELECT anon_7.our_amount AS our_amount, anon_7.their_amount AS their_amount, anon_7.statement_source AS statement_source, anon_7.account_code AS account_code,
      anon_7.item AS item
    FROM (
      SELECT anon_8.our_amount AS our_amount, anon_8.their_amount AS their_amount, coalesce(anon_8.statement_source, anon_8.their_source) AS statement_source,
        coalesce(anon_8.account_code, anon_8.their_account) AS account_code, coalesce(anon_8.item, anon_8.their_item) AS item
      FROM (
        SELECT anon_9.statement_source AS statement_source, anon_9.account_code AS account_code, anon_9.item AS item, anon_9.our_amount AS our_amount, anon_9.their_source AS their_source,
          anon_9.their_account AS their_account, anon_9.their_item AS their_item, anon_9.their_amount AS their_amount
        FROM (
          SELECT anon_10.statement_source AS statement_source, anon_10.account_code AS account_code, anon_10.item AS item, anon_10.our_amount AS our_amount,
            anon_11.their_source AS their_source, anon_11.their_account AS their_account, anon_11.their_item AS their_item, anon_11.their_amount AS their_amount
          FROM (
            SELECT anon_12.statement_source AS statement_source, anon_12.account_code AS account_code, anon_12.item AS item, anon_12.amount AS our_amount
            FROM (
              SELECT our_side.recon_kind AS recon_kind, our_side.statement_source AS statement_source, our_side.account_code AS account_code, our_side.item AS item,
                our_side.our_key AS our_key, our_side.group_key AS group_key, our_side.value_date AS value_date, our_side.amount AS amount
              FROM our_side
              WHERE our_side.recon_kind = 'POSITION'
            ) anon_12
          ) anon_10
          FULL OUTER JOIN (
            SELECT anon_13.statement_source AS their_source, anon_13.account_code AS their_account, anon_13.item AS their_item, anon_13.amount AS their_amount
            FROM (
              SELECT anon_14.recon_kind AS recon_kind, anon_14.statement_source AS statement_source, anon_14.account_code AS account_code, anon_14.item AS item,
                anon_14.their_key AS their_key, anon_14.file_id AS file_id, anon_14.group_key AS group_key, anon_14.value_date AS value_date, anon_14.amount AS amount,
                anon_14.entry_code AS entry_code, anon_14.reason AS reason
              FROM (
                SELECT their_side.recon_kind AS recon_kind, their_side.statement_source AS statement_source, their_side.account_code AS account_code, their_side.item AS item,
                  their_side.their_key AS their_key, their_side.file_id AS file_id, their_side.group_key AS group_key, their_side.value_date AS value_date,
                  their_side.amount AS amount, their_side.entry_code AS entry_code, their_side.reason AS reason
                FROM their_side
                WHERE their_side.recon_kind = 'POSITION' AND their_side.amount != 0
              ) anon_14
              WHERE anon_14.reason IS NULL OR anon_14.reason = 'UNKNOWN_SECURITY'
            ) anon_13
          ) anon_11 ON anon_10.statement_source = anon_11.their_source AND anon_10.account_code = anon_11.their_account AND anon_10.item = anon_11.their_item
        ) anon_9
        WHERE anon_9.our_amount IS NULL OR anon_9.their_amount IS NULL OR anon_9.our_amount != anon_9.their_amount
      ) anon_8
    ) anon_7
    WHERE EXISTS (
      SELECT 1 AS anon_15
      FROM (
        SELECT DISTINCT anon_17.statement_source AS statement_source, anon_17.account_code AS account_code
        FROM (
          SELECT anon_18.statement_source AS statement_source, anon_18.account_code AS account_code
          FROM (
            SELECT their_side.recon_kind AS recon_kind, their_side.statement_source AS statement_source, their_side.account_code AS account_code, their_side.item AS item,
              their_side.their_key AS their_key, their_side.file_id AS file_id, their_side.group_key AS group_key, their_side.value_date AS value_date,
              their_side.amount AS amount, their_side.entry_code AS entry_code, their_side.reason AS reason
            FROM their_side
            WHERE their_side.recon_kind IN ('POSITION') AND (their_side.reason IS NULL OR their_side.reason = 'UNKNOWN_SECURITY')
          ) anon_18
        ) anon_17
      ) anon_16
      WHERE anon_16.statement_source = anon_7.statement_source AND anon_16.account_code = anon_7.account_code
    )
  ) anon_6
) SELECT anon_1.statement_source, anon_1.account_code, anon_1.item
FROM (
  SELECT anon_2.statement_source AS statement_source, anon_2.account_code AS account_code, anon_2.item AS item
  FROM (
    SELECT DISTINCT anon_3.statement_source AS statement_source, anon_3.account_code AS account_code, anon_3.item AS item
    FROM (
      SELECT anon_4.statement_source AS statement_source, anon_4.account_code AS account_code, anon_4.item AS item
      FROM (
        SELECT anon_5.statement_source AS statement_source, anon_5.account_code AS account_code, anon_5.item AS item
        FROM anon_5
      ) anon_4
      UNION ALL
      SELECT anon_19.statement_source AS statement_source, anon_19.account_code AS account_code, anon_19.item AS item
      FROM (
        SELECT anon_20.statement_source AS statement_source, anon_20.account_code AS account_code, anon_20.item AS item
        FROM (
          SELECT anon_21.statement_source AS statement_source, anon_21.account_code AS account_code, anon_21.item AS item, anon_21. "rows" AS "rows"
          FROM (
            SELECT anon_22.statement_source AS statement_source, anon_22.account_code AS account_code, anon_22.item AS item, CAST(count(*) AS NUMBER(19)) AS "rows"
            FROM (
              SELECT anon_13.recon_kind AS recon_kind, anon_13.statement_source AS statement_source, anon_13.account_code AS account_code, anon_13.item AS item,
                anon_13.their_key AS their_key, anon_13.file_id AS file_id, anon_13.group_key AS group_key, anon_13.value_date AS value_date, anon_13.amount AS amount,
                anon_13.entry_code AS entry_code, anon_13.reason AS reason
              FROM (
                SELECT anon_14.recon_kind AS recon_kind, anon_14.statement_source AS statement_source, anon_14.account_code AS account_code, anon_14.item AS item,
                  anon_14.their_key AS their_key, anon_14.file_id AS file_id, anon_14.group_key AS group_key, anon_14.value_date AS value_date, anon_14.amount AS amount,
                  anon_14.entry_code AS entry_code, anon_14.reason AS reason
                FROM (
                  SELECT their_side.recon_kind AS recon_kind, their_side.statement_source AS statement_source, their_side.account_code AS account_code,
                    their_side.item AS item, their_side.their_key AS their_key, their_side.file_id AS file_id, their_side.group_key AS group_key, their_side.value_date AS value_date,
                    their_side.amount AS amount, their_side.entry_code AS entry_code, their_side.reason AS reason
                  FROM their_side
                  WHERE their_side.recon_kind = 'POSITION' AND their_side.amount != 0
                ) anon_14
                WHERE anon_14.reason IS NULL OR anon_14.reason = 'UNKNOWN_SECURITY'
              ) anon_13
              WHERE EXISTS (
                SELECT 1 AS anon_23
                FROM (
                  SELECT anon_25.statement_source AS statement_source, anon_25.account_code AS account_code, anon_25.surplus AS surplus
                  FROM (
                    SELECT anon_26.statement_source AS statement_source, anon_26.account_code AS account_code, CAST(coalesce(sum(anon_26.surplus), 0) AS NUMBER(38, 0)) AS surplus
                    FROM (
                      SELECT anon_27.statement_source AS statement_source, anon_27.account_code AS account_code, anon_27.surplus AS surplus
                      FROM (
                        SELECT anon_13.statement_source AS statement_source, anon_13.account_code AS account_code, CAST(CAST(count(*) AS NUMBER(19)) AS NUMBER(38, 0)) AS surplus
                        FROM (
                          SELECT anon_14.recon_kind AS recon_kind, anon_14.statement_source AS statement_source, anon_14.account_code AS account_code, anon_14.item AS item,
                            anon_14.their_key AS their_key, anon_14.file_id AS file_id, anon_14.group_key AS group_key, anon_14.value_date AS value_date,
                            anon_14.amount AS amount, anon_14.entry_code AS entry_code, anon_14.reason AS reason
                          FROM (
                            SELECT their_side.recon_kind AS recon_kind, their_side.statement_source AS statement_source, their_side.account_code AS account_code,
                              their_side.item AS item, their_side.their_key AS their_key, their_side.file_id AS file_id, their_side.group_key AS group_key,
                              their_side.value_date AS value_date, their_side.amount AS amount, their_side.entry_code AS entry_code, their_side.reason AS reason
                            FROM their_side
                            WHERE their_side.recon_kind = 'POSITION' AND their_side.amount != 0
                          ) anon_14
                          WHERE anon_14.reason IS NULL OR anon_14.reason = 'UNKNOWN_SECURITY'
                        ) anon_13
                        GROUP BY anon_13.statement_source, anon_13.account_code
                      ) anon_27
                      UNION ALL
                      SELECT anon_28.statement_source AS statement_source, anon_28.account_code AS account_code, anon_28.surplus AS surplus
                      FROM (
                        SELECT anon_12.statement_source AS statement_source, anon_12.account_code AS account_code, -CAST(CAST(count(*) AS NUMBER(19)) AS NUMBER(38, 0)) AS surplus
                        FROM (
                          SELECT our_side.recon_kind AS recon_kind, our_side.statement_source AS statement_source, our_side.account_code AS account_code,
                            our_side.item AS item, our_side.our_key AS our_key, our_side.group_key AS group_key, our_side.value_date AS value_date, our_side.amount AS amount
                          FROM our_side
                          WHERE our_side.recon_kind = 'POSITION'
                        ) anon_12
                        GROUP BY anon_12.statement_source, anon_12.account_code
                      ) anon_28
                      UNION ALL
                      SELECT anon_29.statement_source AS statement_source, anon_29.account_code AS account_code, anon_29.surplus AS surplus
                      FROM (
                        SELECT anon_5.statement_source AS statement_source, anon_5.account_code AS account_code, CAST(coalesce(sum(CASE WHEN (anon_5.their_amount IS NULL) THEN 1
                          ELSE CASE WHEN (anon_5.our_amount IS NULL) THEN -1 ELSE 0 END END), 0) AS NUMBER(38, 0)) AS surplus
                        FROM anon_5
                        GROUP BY anon_5.statement_source, anon_5.account_code
                      ) anon_29
                    ) anon_26
                    GROUP BY anon_26.statement_source, anon_26.account_code
                  ) anon_25
                  WHERE anon_25.surplus > 0
                ) anon_24
                WHERE anon_13.statement_source = anon_24.statement_source AND anon_13.account_code = anon_24.account_code
              )
            ) anon_22
            GROUP BY anon_22.statement_source, anon_22.account_code, anon_22.item
          ) anon_21
          WHERE anon_21. "rows" > 1
        ) anon_20
      ) anon_19
    ) anon_3
  ) anon_2
) anon_1
