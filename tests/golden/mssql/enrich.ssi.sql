WITH
anon_11 AS (
  SELECT ssi_message.file_id, ssi_message.line_number, ssi_message.byte_offset, ssi_message.byte_length, ssi_message.reason, ssi_message.detail, ssi_message.raw_text,
    ssi_message.message_kind, ssi_message.sender, ssi_message.message_type, ssi_message.message_reference, ssi_message.part_number, ssi_message.ssi_reference,
    ssi_message.previous_reference, ssi_message.instruction_mode, ssi_message.our_reference, ssi_message.side, ssi_message.security_type, ssi_message.currency,
    ssi_message.payment, ssi_message.settlement_location, ssi_message.settlement_agent, ssi_message.settlement_account, ssi_message.valid_from, ssi_message.valid_to,
    ssi_message.sent_at
  FROM ssi_message
  WHERE ssi_message.reason IS NULL AND coalesce(ssi_message.instruction_mode, '1') = '1'
),
anon_10 AS (
  SELECT anon_11.file_id, anon_11.line_number, anon_11.byte_offset, anon_11.byte_length, anon_11.reason, anon_11.detail, anon_11.raw_text, anon_11.message_kind,
    anon_11.sender, anon_11.message_type, anon_11.message_reference, anon_11.part_number, anon_11.ssi_reference, anon_11.previous_reference, anon_11.instruction_mode,
    anon_11.our_reference, anon_11.side, anon_11.security_type, anon_11.currency, anon_11.payment, anon_11.settlement_location, anon_11.settlement_agent,
    anon_11.settlement_account, anon_11.valid_from, anon_11.valid_to, anon_11.sent_at, anon_11.sender AS party, CASE WHEN (anon_11.message_kind = 'CANCEL') THEN coalesce(anon_11.previous_reference, anon_11.ssi_reference)
    ELSE anon_11.ssi_reference END AS named
  FROM anon_11
),
anon_9 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.byte_offset, anon_10.byte_length, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.message_kind,
    anon_10.sender, anon_10.message_type, anon_10.message_reference, anon_10.part_number, anon_10.ssi_reference, anon_10.previous_reference, anon_10.instruction_mode,
    anon_10.our_reference, anon_10.side, anon_10.security_type, anon_10.currency, anon_10.payment, anon_10.settlement_location, anon_10.settlement_agent,
    anon_10.settlement_account, anon_10.valid_from, anon_10.valid_to, anon_10.sent_at, anon_10.party, anon_10.named, CAST(row_number() OVER (PARTITION BY anon_10.party, anon_10.named ORDER BY anon_10.sent_at DESC, anon_10.message_reference DESC, CASE
    WHEN anon_10.file_id IS NULL THEN 1 ELSE 0 END, anon_10.file_id, CASE WHEN anon_10.line_number IS NULL THEN 1 ELSE 0 END, anon_10.line_number) AS BIGINT) AS turn
  FROM anon_10
),
anon_8 AS (
  SELECT anon_9.file_id, anon_9.line_number, anon_9.byte_offset, anon_9.byte_length, anon_9.reason, anon_9.detail, anon_9.raw_text, anon_9.message_kind,
    anon_9.sender, anon_9.message_type, anon_9.message_reference, anon_9.part_number, anon_9.ssi_reference, anon_9.previous_reference, anon_9.instruction_mode,
    anon_9.our_reference, anon_9.side, anon_9.security_type, anon_9.currency, anon_9.payment, anon_9.settlement_location, anon_9.settlement_agent, anon_9.settlement_account,
    anon_9.valid_from, anon_9.valid_to, anon_9.sent_at, anon_9.party, anon_9.named, anon_9.turn
  FROM anon_9
  WHERE anon_9.turn = 1
),
anon_6 AS (
  SELECT previous_ssi.party, previous_ssi.ssi_reference, previous_ssi.side, previous_ssi.asset_class, previous_ssi.currency, previous_ssi.payment, previous_ssi.settlement_location,
    previous_ssi.settlement_agent, previous_ssi.settlement_account, previous_ssi.valid_from, previous_ssi.valid_to, previous_ssi.known_date
  FROM previous_ssi
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_7
    FROM anon_8
    WHERE previous_ssi.party = anon_8.party AND previous_ssi.ssi_reference = anon_8.named
  ))
),
anon_5 AS (
  SELECT anon_6.party, anon_6.side, anon_6.currency, anon_6.payment, anon_6.settlement_location, anon_6.settlement_agent, anon_6.settlement_account, anon_6.valid_from,
    anon_6.valid_to, anon_6.ssi_reference, anon_6.asset_class, anon_6.known_date
  FROM anon_6
),
anon_13 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.byte_offset, anon_8.byte_length, anon_8.reason, anon_8.detail, anon_8.raw_text, anon_8.message_kind,
    anon_8.sender, anon_8.message_type, anon_8.message_reference, anon_8.part_number, anon_8.ssi_reference, anon_8.previous_reference, anon_8.instruction_mode,
    anon_8.our_reference, anon_8.side, anon_8.security_type, anon_8.currency, anon_8.payment, anon_8.settlement_location, anon_8.settlement_agent, anon_8.settlement_account,
    anon_8.valid_from, anon_8.valid_to, anon_8.sent_at, anon_8.party, anon_8.named, anon_8.turn
  FROM anon_8
  WHERE anon_8.message_kind != 'CANCEL'
),
anon_12 AS (
  SELECT anon_13.party, anon_13.side, anon_13.currency, anon_13.payment, anon_13.settlement_location, anon_13.settlement_agent, anon_13.settlement_account,
    anon_13.valid_from, anon_13.valid_to, anon_13.named AS ssi_reference, CASE WHEN (anon_13.security_type IS NULL) THEN CAST(NULL AS VARCHAR(8000)) WHEN (anon_13.security_type IN ('EQUITY', 'CS', 'PS')) THEN 'EQUITY'
    WHEN (anon_13.security_type IN ('ETF')) THEN 'ETF' WHEN (anon_13.security_type IN ('ADR', 'DR')) THEN 'ADR' WHEN (anon_13.security_type IN ('BOND', 'CORP', 'CB', 'TBOND', 'TNOTE', 'TBILL', 'GO', 'EUSOV', 'MTN')) THEN 'BOND'
    ELSE 'OTHER' END AS asset_class, CAST('2026-11-10' AS DATE) AS known_date
  FROM anon_13
),
anon_4 AS (
  SELECT anon_5.party, anon_5.side, anon_5.currency, anon_5.payment, anon_5.settlement_location, anon_5.settlement_agent, anon_5.settlement_account, anon_5.valid_from,
    anon_5.valid_to, anon_5.ssi_reference, anon_5.asset_class, anon_5.known_date
  FROM anon_5
  UNION ALL
  SELECT anon_12.party, anon_12.side, anon_12.currency, anon_12.payment, anon_12.settlement_location, anon_12.settlement_agent, anon_12.settlement_account,
    anon_12.valid_from, anon_12.valid_to, anon_12.ssi_reference, anon_12.asset_class, anon_12.known_date
  FROM anon_12
),
anon_16 AS (
  SELECT anon_13.file_id, anon_13.line_number, anon_13.byte_offset, anon_13.byte_length, anon_13.reason, anon_13.detail, anon_13.raw_text, anon_13.message_kind,
    anon_13.sender, anon_13.message_type, anon_13.message_reference, anon_13.part_number, anon_13.ssi_reference, anon_13.previous_reference, anon_13.instruction_mode,
    anon_13.our_reference, anon_13.side, anon_13.security_type, anon_13.currency, anon_13.payment, anon_13.settlement_location, anon_13.settlement_agent,
    anon_13.settlement_account, anon_13.valid_from, anon_13.valid_to, anon_13.sent_at, anon_13.party, anon_13.named, anon_13.turn
  FROM anon_13
  WHERE anon_13.message_kind = 'REPLACE' AND anon_13.previous_reference IS NOT NULL AND anon_13.previous_reference != anon_13.ssi_reference
),
anon_15 AS (
  SELECT anon_16.party, anon_16.previous_reference AS named
  FROM anon_16
),
anon_3 AS (
  SELECT anon_4.party, anon_4.side, anon_4.currency, anon_4.payment, anon_4.settlement_location, anon_4.settlement_agent, anon_4.settlement_account, anon_4.valid_from,
    anon_4.valid_to, anon_4.ssi_reference, anon_4.asset_class, anon_4.known_date
  FROM anon_4
  WHERE NOT (EXISTS (
    SELECT 1 AS anon_14
    FROM anon_15
    WHERE anon_4.party = anon_15.party AND anon_4.ssi_reference = anon_15.named
  ))
),
anon_2 AS (
  SELECT anon_3.party, anon_3.side, anon_3.currency, anon_3.payment, anon_3.settlement_location, anon_3.settlement_agent, anon_3.settlement_account, anon_3.valid_from,
    anon_3.valid_to, anon_3.ssi_reference, anon_3.asset_class, anon_3.known_date
  FROM anon_3
  WHERE anon_3.valid_to IS NULL OR CAST(anon_3.valid_to AS DATE) >= CAST('2026-11-10' AS DATE)
),
anon_1 AS (
  SELECT anon_2.party, anon_2.ssi_reference, anon_2.side, anon_2.asset_class, anon_2.currency, anon_2.payment, anon_2.settlement_location, anon_2.settlement_agent,
    anon_2.settlement_account, CAST(anon_2.valid_from AS DATETIME2(6)) AS valid_from, CAST(anon_2.valid_to AS DATETIME2(6)) AS valid_to, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.party, anon_1.ssi_reference, anon_1.side, anon_1.asset_class, anon_1.currency, anon_1.payment, anon_1.settlement_location, anon_1.settlement_agent,
  anon_1.settlement_account, anon_1.valid_from, anon_1.valid_to, anon_1.known_date
FROM anon_1
