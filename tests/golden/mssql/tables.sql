CREATE TABLE received_file (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  file_name VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  file_format VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  profile VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  lines_read BIGINT NOT NULL,
  lines_of_form BIGINT NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_received_file PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id)
);
GO
CREATE TABLE execution_message (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  byte_offset BIGINT,
  byte_length BIGINT,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  detail VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  raw_text VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  sender VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  chain VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  action VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  exec_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  ref_exec_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  cross_reference VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  trade_date DATE,
  trade_time DATETIME2(6),
  sending_time DATETIME2(6),
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_code_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  side_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  side VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  quantity DECIMAL(18, 6),
  price DECIMAL(18, 8),
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  venue VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  capacity VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  stated_settlement_date DATE,
  stated_commission DECIMAL(18, 8),
  stated_tax DECIMAL(18, 8),
  stated_net_money DECIMAL(18, 8),
  street_reference VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_execution_message PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE depository_message (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  byte_offset BIGINT,
  byte_length BIGINT,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  detail VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  raw_text VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  activity_reference VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  activity_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  activity_status VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  settlement_date DATE,
  depository_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  contra_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_code_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  quantity DECIMAL(18, 6),
  money DECIMAL(18, 2),
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  our_reference VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  status_reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_depository_message PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE stated_position (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  byte_offset BIGINT,
  byte_length BIGINT,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  detail VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  raw_text VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  statement_date DATE,
  security_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_code_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  balance_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  quantity DECIMAL(18, 6),
  price DECIMAL(18, 8),
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_stated_position PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE stated_balance (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  byte_offset BIGINT,
  byte_length BIGINT,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  detail VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  raw_text VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  statement_reference VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  balance_date DATE,
  balance_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  amount DECIMAL(18, 8),
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_stated_balance PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE stated_entry (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  byte_offset BIGINT,
  byte_length BIGINT,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  detail VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  raw_text VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  statement_reference VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  entry_date DATE,
  value_date DATE,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  amount DECIMAL(18, 8),
  entry_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  our_reference VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  their_reference VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  narrative VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_stated_entry PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE cash_message (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  byte_offset BIGINT,
  byte_length BIGINT,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  detail VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  raw_text VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  sender VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  movement_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  bank_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  movement_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  value_date DATE,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  amount DECIMAL(18, 8),
  security_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_code_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  narrative VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_cash_message PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE loan_message (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  byte_offset BIGINT,
  byte_length BIGINT,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  detail VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  raw_text VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  event_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  loan_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  event_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  direction VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  counterparty VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_code_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  quantity DECIMAL(18, 6),
  loan_price DECIMAL(18, 8),
  margin_rate DECIMAL(12, 8),
  rebate_rate DECIMAL(12, 8),
  effective_date DATE,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_loan_message PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE corporate_action_message (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  byte_offset BIGINT,
  byte_length BIGINT,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  detail VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  raw_text VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  message_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  action_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  action_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_code_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  ex_date DATE,
  record_date DATE,
  payable_date DATE,
  cash_rate DECIMAL(18, 8),
  ratio_new DECIMAL(18, 6),
  ratio_old DECIMAL(18, 6),
  quantity DECIMAL(18, 6),
  amount DECIMAL(18, 8),
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  narrative VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_corporate_action_message PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE transfer_message (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  byte_offset BIGINT,
  byte_length BIGINT,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  detail VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  raw_text VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  sender VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  transfer_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_code_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  quantity DECIMAL(18, 6),
  cost_price DECIMAL(18, 8),
  transfer_date DATE,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  depository_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  contra_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_transfer_message PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE fx_rate_message (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  byte_offset BIGINT,
  byte_length BIGINT,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  detail VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  raw_text VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  rate_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  rate_date DATE,
  from_currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  to_currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  fx_rate DECIMAL(18, 8),
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_fx_rate_message PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE security_message (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  byte_offset BIGINT,
  byte_length BIGINT,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  detail VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  raw_text VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  isin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  cusip VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  sedol VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  symbol VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  symbol_from DATE,
  name VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  asset_class VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  clearing_path VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  shares_outstanding DECIMAL(18, 6),
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_security_message PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE account_message (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  byte_offset BIGINT,
  byte_length BIGINT,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  detail VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  raw_text VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  account_name VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  account_class VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  account_type VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  market_maker VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  commission_schedule VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  sender VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_account_message PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE price_message (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  byte_offset BIGINT,
  byte_length BIGINT,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  detail VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  raw_text VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  security_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_code_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  price_date DATE,
  close_price DECIMAL(18, 8),
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  price_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_price_message PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE opening_message (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  byte_offset BIGINT,
  byte_length BIGINT,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  detail VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  raw_text VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  opening_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  ledger_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_code_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  quantity DECIMAL(18, 6),
  amount DECIMAL(18, 2),
  price DECIMAL(18, 8),
  origin_date DATE,
  short_quantity DECIMAL(18, 6),
  reference VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  direction VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  margin_rate DECIMAL(12, 8),
  rebate_rate DECIMAL(12, 8),
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_opening_message PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE adjustment_message (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  byte_offset BIGINT,
  byte_length BIGINT,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  detail VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  raw_text VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  entry_sequence BIGINT NOT NULL,
  approval_sequence BIGINT NOT NULL,
  proposed_by VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  approved_by VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  purpose VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  ledger_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  sub_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  quantity DECIMAL(38, 6) NOT NULL,
  money DECIMAL(38, 2) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_adjustment_message PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE calendar (
  calendar_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  closed_weekdays VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_calendar PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, calendar_key, valid_from)
);
GO
CREATE TABLE calendar_exception (
  calendar_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  day DATE NOT NULL,
  closed_exchange BIGINT NOT NULL,
  closed_bank BIGINT NOT NULL,
  closed_settlement BIGINT NOT NULL,
  early_close BIGINT NOT NULL,
  name VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_calendar_exception PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, calendar_key, day)
);
GO
CREATE TABLE calendar_day (
  calendar_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  day DATE NOT NULL,
  is_trade_day BIGINT NOT NULL,
  is_settlement_day BIGINT NOT NULL,
  is_cash_day BIGINT NOT NULL,
  early_close BIGINT NOT NULL,
  trade_ordinal BIGINT NOT NULL,
  settlement_ordinal BIGINT NOT NULL,
  cash_ordinal BIGINT NOT NULL,
  next_settlement_day DATE,
  settlement_day_on_or_after DATE,
  previous_trade_day DATE,
  note VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_calendar_day PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, calendar_key, day)
);
GO
CREATE TABLE settlement_cycle (
  calendar_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  cycle_days BIGINT NOT NULL,
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_settlement_cycle PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, calendar_key, valid_from)
);
GO
CREATE TABLE section_31_rate (
  market VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  rate_per_million DECIMAL(12, 8) NOT NULL,
  rate DECIMAL(12, 8) NOT NULL,
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_section_31_rate PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, market, valid_from)
);
GO
CREATE TABLE taf_rate (
  market VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  per_share DECIMAL(12, 8) NOT NULL,
  cap DECIMAL(18, 2) NOT NULL,
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_taf_rate PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, market, valid_from)
);
GO
CREATE TABLE fee_policy (
  fee VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  rounding_mode VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  aggregation VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  charged_side VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  date_basis VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  exempt_accounts VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  exempt_below_rate BIGINT NOT NULL,
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_fee_policy PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, fee, valid_from)
);
GO
CREATE TABLE commission_schedule (
  schedule_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  tier_from DECIMAL(18, 6) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  tier_below DECIMAL(18, 6) NOT NULL,
  tier_basis VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  per_share DECIMAL(18, 8) NOT NULL,
  basis_points DECIMAL(12, 8) NOT NULL,
  rate DECIMAL(12, 8) NOT NULL,
  minimum DECIMAL(18, 2) NOT NULL,
  maximum DECIMAL(18, 2),
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_commission_schedule PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, schedule_id, tier_from, valid_from)
);
GO
CREATE TABLE tolerance (
  reconciliation VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  quantity_tolerance DECIMAL(18, 6) NOT NULL,
  money_tolerance DECIMAL(18, 2) NOT NULL,
  price_tolerance DECIMAL(18, 8) NOT NULL,
  date_window_days BIGINT NOT NULL,
  one_to_many_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  one_to_many_limit BIGINT NOT NULL,
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_tolerance PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, reconciliation, valid_from)
);
GO
CREATE TABLE cns_rule (
  calendar_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  contra_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  mark_price VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  late_trade VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  partial_delivery BIGINT NOT NULL,
  first_age BIGINT NOT NULL,
  allocation_age VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  offset_order VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_cns_rule PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, calendar_key, valid_from)
);
GO
CREATE TABLE cns_fails_charge (
  calendar_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  rating_class VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  age_from BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  age_to BIGINT NOT NULL,
  charge_rate DECIMAL(12, 8) NOT NULL,
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_cns_fails_charge PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, calendar_key, rating_class, age_from, valid_from)
);
GO
CREATE TABLE close_out_rule (
  close_out_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  deadline_days BIGINT NOT NULL,
  day_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  counted_from VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  due_at VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  cure VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_close_out_rule PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, close_out_kind, valid_from)
);
GO
CREATE TABLE aging_bucket (
  scale VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  age_from BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  age_to BIGINT NOT NULL,
  bucket VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_aging_bucket PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, scale, age_from, valid_from)
);
GO
CREATE TABLE loan_policy (
  policy_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  margin_rate DECIMAL(12, 8) NOT NULL,
  contract_price_step DECIMAL(18, 8) NOT NULL,
  day_count BIGINT NOT NULL,
  rebate_paid VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  mark_price VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  return_price VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_loan_policy PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, policy_id, valid_from)
);
GO
CREATE TABLE chart_of_account (
  ledger_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  name VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  side VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  instrument VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  credit_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  focus_line VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  focus_codes VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_chart_of_account PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, ledger_account, valid_from)
);
GO
CREATE TABLE posting_rule (
  event_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  leg BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  ledger_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  sub_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  instrument VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  measure VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  sign BIGINT NOT NULL,
  condition VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  note VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_posting_rule PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, event_kind, leg, valid_from)
);
GO
CREATE TABLE reason_code (
  stage VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  precedence BIGINT NOT NULL,
  outcome VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  sentence VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  smallest_input VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_reason_code PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, stage, code, valid_from)
);
GO
CREATE TABLE risk_policy (
  figure VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  confidence DECIMAL(12, 8) NOT NULL,
  horizon_days BIGINT NOT NULL,
  convention VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  window_scenarios BIGINT NOT NULL,
  minimum_scenarios BIGINT NOT NULL,
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_risk_policy PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, figure, valid_from)
);
GO
CREATE TABLE fail_cause (
  status_reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  direction VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  cause VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_fail_cause PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, status_reason, direction, valid_from)
);
GO
CREATE TABLE break_owner (
  recon_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  break_type VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  owner VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_break_owner PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, recon_kind, break_type, valid_from)
);
GO
CREATE TABLE bank_entry_code (
  entry_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  meaning VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  source VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  evidence VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_bank_entry_code PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, entry_code, valid_from)
);
GO
CREATE TABLE security (
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  isin VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  cusip VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  sedol VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  symbol VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  name VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  asset_class VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  clearing_path VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  shares_outstanding DECIMAL(18, 6),
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_security PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, security_id)
);
GO
CREATE TABLE security_symbol (
  symbol VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  symbol_from DATE NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_security_symbol PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, symbol, symbol_from)
);
GO
CREATE TABLE security_code (
  security_code_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  code_from DATE NOT NULL,
  code_to DATE NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  clearing_path VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_security_code PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, security_code_kind, security_code, code_from)
);
GO
CREATE TABLE account (
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_name VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  account_class VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_type VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  market_maker VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  commission_schedule VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_account PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, account_id)
);
GO
CREATE TABLE account_code (
  sender VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_account_code PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, sender, account_code)
);
GO
CREATE TABLE price (
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  price_date DATE NOT NULL,
  close_price DECIMAL(18, 8) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_price PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, security_id, price_date)
);
GO
CREATE TABLE closing_price (
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  price_date DATE NOT NULL,
  close_price DECIMAL(18, 8) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_closing_price PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, security_id)
);
GO
CREATE TABLE corporate_action (
  action_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  action_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  ex_date DATE NOT NULL,
  record_date DATE NOT NULL,
  payable_date DATE NOT NULL,
  cash_rate DECIMAL(18, 8) NOT NULL,
  ratio_new DECIMAL(18, 6) NOT NULL,
  ratio_old DECIMAL(18, 6) NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_corporate_action PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, action_id)
);
GO
CREATE TABLE split (
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  action_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  ratio_new DECIMAL(18, 6) NOT NULL,
  ratio_old DECIMAL(18, 6) NOT NULL,
  ex_date DATE NOT NULL,
  payable_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_split PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, security_id)
);
GO
CREATE TABLE suspect_execution (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  file_name VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  sender VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  chain VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  trade_date DATE,
  exec_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  action VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  ref_exec_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  cross_reference VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  order_time DATETIME2(6) NOT NULL,
  content VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  terms VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_suspect_execution PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE repeated_execution (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  exec_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  repeat_status VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  repeat_reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_repeated_execution PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number, exec_id)
);
GO
CREATE TABLE execution_amendment (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  file_name VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  sender VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  chain VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  trade_date DATE NOT NULL,
  exec_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  action VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  ref_exec_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  order_time DATETIME2(6) NOT NULL,
  carried VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  parent_date DATE,
  parent_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  root_trade_date DATE,
  root_exec_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_execution_amendment PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE execution_link (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  sender VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  chain VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  trade_date DATE NOT NULL,
  exec_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  action VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  carried VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  order_time DATETIME2(6),
  root_trade_date DATE,
  root_exec_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  link_reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  last VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_execution_link PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE execution (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  sender VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  chain VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  trade_date DATE,
  exec_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  action VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  ref_exec_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  root_trade_date DATE,
  root_exec_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  side VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  quantity DECIMAL(18, 6),
  price DECIMAL(18, 8),
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  capacity VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  trade_time DATETIME2(6),
  sending_time DATETIME2(6),
  stated_settlement_date DATE,
  stated_commission DECIMAL(18, 8),
  stated_tax DECIMAL(18, 8),
  cross_reference VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  street_reference VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  status VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  live VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  known_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_execution PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE open_reference (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  sender VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  chain VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  trade_date DATE,
  exec_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  action VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  ref_exec_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  side VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  quantity DECIMAL(18, 6),
  price DECIMAL(18, 8),
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  capacity VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  trade_time DATETIME2(6),
  sending_time DATETIME2(6),
  stated_settlement_date DATE,
  stated_commission DECIMAL(18, 8),
  stated_tax DECIMAL(18, 8),
  cross_reference VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  street_reference VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_open_reference PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE security_transfer (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  sender VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  transfer_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  transfer_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  account_class VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  depository_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  contra_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  quantity DECIMAL(18, 6),
  cost_price DECIMAL(18, 8),
  cost DECIMAL(18, 2),
  cost_reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  transfer_date DATE,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  lot_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  status VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  known_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_security_transfer PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE rejection (
  table_name VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  detail VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  raw_text VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8,
  byte_offset BIGINT,
  byte_length BIGINT,
  known_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_rejection PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, table_name, file_id, line_number)
);
GO
CREATE TABLE trade (
  sender VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  chain VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  root_trade_date DATE NOT NULL,
  exec_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  version_exec_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  entry VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  trade_date DATE NOT NULL,
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_class VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  market_maker VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  clearing_path VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  side VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  quantity DECIMAL(18, 6) NOT NULL,
  price DECIMAL(18, 8) NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  gross DECIMAL(18, 2) NOT NULL,
  commission DECIMAL(18, 2) NOT NULL,
  section_31_fee DECIMAL(18, 2) NOT NULL,
  taf_fee DECIMAL(18, 2) NOT NULL,
  net_money DECIMAL(18, 2) NOT NULL,
  trade_time DATETIME2(6),
  settlement_date DATE NOT NULL,
  clearing_date DATE NOT NULL,
  street_reference VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  known_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_trade PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, sender, chain, root_trade_date, exec_id, version_exec_id, entry)
);
GO
CREATE TABLE stopped_execution (
  sender VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  chain VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  root_trade_date DATE NOT NULL,
  exec_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  version_exec_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  side VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  quantity DECIMAL(18, 6) NOT NULL,
  price DECIMAL(18, 8) NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  trade_time DATETIME2(6),
  trade_date DATE NOT NULL,
  correction VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  stated_settlement_date DATE,
  stated_commission DECIMAL(18, 8),
  stated_tax DECIMAL(18, 8),
  street_reference VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  known_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_stopped_execution PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, sender, chain, root_trade_date, exec_id, version_exec_id)
);
GO
CREATE TABLE obligation (
  member_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  settlement_date DATE NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  carried_quantity DECIMAL(38, 6) NOT NULL,
  carried_price DECIMAL(18, 8),
  bought_quantity DECIMAL(38, 6) NOT NULL,
  sold_quantity DECIMAL(38, 6) NOT NULL,
  net_quantity DECIMAL(38, 6) NOT NULL,
  contract_money DECIMAL(38, 2) NOT NULL,
  opening_money DECIMAL(38, 2) NOT NULL,
  trades BIGINT NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_obligation PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, member_id, security_id, settlement_date)
);
GO
CREATE TABLE instruction (
  instruction_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  clearing_path VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  settlement_date DATE NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  quantity DECIMAL(38, 6) NOT NULL,
  money DECIMAL(38, 2) NOT NULL,
  depository_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  contra_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  street_reference VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  short_sale VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  trade_date DATE,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_instruction PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, instruction_id)
);
GO
CREATE TABLE depository_activity (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  activity_reference VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  activity_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  activity_status VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  depository_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  contra_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  quantity DECIMAL(18, 6) NOT NULL,
  money DECIMAL(18, 2) NOT NULL,
  our_reference VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  status_reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  status VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  known_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_depository_activity PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE settlement (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  instruction_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  clearing_path VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  depository_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  contra_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  quantity DECIMAL(38, 6) NOT NULL,
  money DECIMAL(38, 2) NOT NULL,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  settlement_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_settlement PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE open_instruction (
  instruction_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  clearing_path VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  settlement_date DATE NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  quantity DECIMAL(38, 6) NOT NULL,
  money DECIMAL(38, 2) NOT NULL,
  depository_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  contra_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  street_reference VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  short_sale VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  trade_date DATE,
  status_reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_open_instruction PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, instruction_id)
);
GO
CREATE TABLE clearing_position (
  member_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  net_quantity DECIMAL(38, 6) NOT NULL,
  settled_quantity DECIMAL(38, 6) NOT NULL,
  open_quantity DECIMAL(38, 6) NOT NULL,
  mark_price DECIMAL(18, 8),
  mark_date DATE,
  opening_money DECIMAL(38, 2) NOT NULL,
  open_value DECIMAL(38, 2) NOT NULL,
  settle_money DECIMAL(38, 2) NOT NULL,
  settlement_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_clearing_position PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, member_id, security_id)
);
GO
CREATE TABLE clearing_lot (
  member_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  origin_date DATE NOT NULL,
  quantity DECIMAL(38, 6) NOT NULL,
  short_sale VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  age_settlement_days BIGINT NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_clearing_lot PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, member_id, security_id, origin_date)
);
GO
CREATE TABLE fail (
  fail_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  clearing_path VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  direction VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  quantity DECIMAL(38, 6) NOT NULL,
  value DECIMAL(38, 2) NOT NULL,
  origin_date DATE NOT NULL,
  age_settlement_days BIGINT NOT NULL,
  cause VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  status_reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  close_out_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  close_out_date DATE,
  close_out_state VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_fail PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, fail_id)
);
GO
CREATE TABLE loan_event (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  event_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  loan_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  event_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  direction VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  counterparty VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  quantity DECIMAL(18, 6),
  loan_price DECIMAL(18, 8),
  margin_rate DECIMAL(12, 8),
  rebate_rate DECIMAL(12, 8),
  effective_date DATE,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  status VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  known_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_loan_event PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE loan (
  loan_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  direction VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  counterparty VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  start_date DATE NOT NULL,
  quantity DECIMAL(38, 6) NOT NULL,
  contract_price DECIMAL(18, 8) NOT NULL,
  struck_price DECIMAL(18, 8),
  collateral DECIMAL(38, 2) NOT NULL,
  margin_rate DECIMAL(12, 8) NOT NULL,
  rebate_rate DECIMAL(12, 8) NOT NULL,
  pending_mark DECIMAL(38, 2) NOT NULL,
  marked_to DATE,
  accrued_base DECIMAL(38, 6) NOT NULL,
  accrued_to DATE NOT NULL,
  returned_quantity DECIMAL(38, 6) NOT NULL,
  returned_collateral DECIMAL(38, 2) NOT NULL,
  settled_mark DECIMAL(38, 2) NOT NULL,
  rebate_base DECIMAL(38, 6) NOT NULL,
  recalled VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  status VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_loan PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, loan_id)
);
GO
CREATE TABLE loan_cash (
  loan_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  movement_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  direction VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  counterparty VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  quantity DECIMAL(38, 6) NOT NULL,
  money DECIMAL(38, 2) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_loan_cash PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, loan_id, movement_kind)
);
GO
CREATE TABLE cash_movement (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  sender VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  movement_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  account_class VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  bank_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  movement_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  value_date DATE,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  amount DECIMAL(18, 2),
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  status VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  known_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_cash_movement PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE transfer_cost (
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  lot_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_class VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  cost DECIMAL(38, 2) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_transfer_cost PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, account_id, security_id, lot_id)
);
GO
CREATE TABLE fee_difference (
  fee VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  charge_date DATE NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  sales BIGINT NOT NULL,
  collected DECIMAL(38, 2) NOT NULL,
  due DECIMAL(38, 2) NOT NULL,
  difference DECIMAL(38, 2) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_fee_difference PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, fee, charge_date, currency)
);
GO
CREATE TABLE adjustment (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  entry_sequence BIGINT NOT NULL,
  proposed_by VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  approved_by VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  ledger_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  sub_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  instrument VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  quantity DECIMAL(38, 6) NOT NULL,
  money DECIMAL(38, 2) NOT NULL,
  status VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  known_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_adjustment PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE entitlement (
  action_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  holder_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  holder_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_class VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  action_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  entitled_quantity DECIMAL(38, 6) NOT NULL,
  quantity_change DECIMAL(38, 6) NOT NULL,
  fraction_quantity DECIMAL(38, 6) NOT NULL,
  money DECIMAL(38, 2) NOT NULL,
  record VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  record_change DECIMAL(38, 6) NOT NULL,
  ex_date DATE NOT NULL,
  record_date DATE NOT NULL,
  payable_date DATE NOT NULL,
  struck_date DATE NOT NULL,
  paid_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_entitlement PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, action_id, holder_kind, holder_id)
);
GO
CREATE TABLE action_result (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  action_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  action_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  holder_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  holder_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  quantity DECIMAL(38, 6) NOT NULL,
  money DECIMAL(38, 2) NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  value_date DATE NOT NULL,
  status VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  known_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_action_result PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE action_settlement (
  action_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  holder_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  holder_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  action_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  paid_date DATE NOT NULL,
  expected BIGINT NOT NULL,
  stated BIGINT NOT NULL,
  our_quantity DECIMAL(38, 6) NOT NULL,
  their_quantity DECIMAL(38, 6) NOT NULL,
  our_money DECIMAL(38, 2) NOT NULL,
  their_money DECIMAL(38, 2) NOT NULL,
  booked_quantity DECIMAL(38, 6) NOT NULL,
  booked_money DECIMAL(38, 2) NOT NULL,
  quantity_today DECIMAL(38, 6) NOT NULL,
  money_today DECIMAL(38, 2) NOT NULL,
  state VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_action_settlement PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, action_id, holder_kind, holder_id, security_id)
);
GO
CREATE TABLE event_posting (
  event_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  event_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  leg BIGINT NOT NULL,
  ledger_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  sub_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  instrument VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  quantity DECIMAL(38, 6) NOT NULL,
  money DECIMAL(38, 2) NOT NULL,
  business_date DATE NOT NULL,
  known_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_event_posting PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, event_kind, event_key, leg)
);
GO
CREATE TABLE entitlement_posting (
  event_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  event_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  leg BIGINT NOT NULL,
  ledger_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  sub_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  instrument VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  quantity DECIMAL(38, 6) NOT NULL,
  money DECIMAL(38, 2) NOT NULL,
  business_date DATE NOT NULL,
  known_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_entitlement_posting PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, event_kind, event_key, leg)
);
GO
CREATE TABLE balance (
  ledger_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  sub_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  instrument VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  quantity DECIMAL(38, 6) NOT NULL,
  money DECIMAL(38, 2) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_balance PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, ledger_account, sub_account, security_id, instrument)
);
GO
CREATE TABLE trial_balance (
  ledger_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_name VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  opening DECIMAL(38, 2) NOT NULL,
  movement DECIMAL(38, 2) NOT NULL,
  closing DECIMAL(38, 2) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_trial_balance PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, ledger_account, currency)
);
GO
CREATE TABLE stated_fx_rate (
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  rate_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  rate_date DATE NOT NULL,
  from_currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  to_currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  fx_rate DECIMAL(18, 8),
  status VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  known_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_stated_fx_rate PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, file_id, line_number)
);
GO
CREATE TABLE fx_rate (
  rate_date DATE NOT NULL,
  from_currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  to_currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  fx_rate DECIMAL(18, 8) NOT NULL,
  rate_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  line_number BIGINT NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_fx_rate PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, rate_date, from_currency, to_currency)
);
GO
CREATE TABLE base_balance (
  ledger_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  base_currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  closing DECIMAL(38, 2) NOT NULL,
  fx_rate DECIMAL(18, 8),
  rate_date DATE,
  base_closing DECIMAL(38, 2),
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_base_balance PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, ledger_account, currency)
);
GO
CREATE TABLE position (
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_class VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  settled_quantity DECIMAL(38, 6) NOT NULL,
  pending_quantity DECIMAL(38, 6) NOT NULL,
  trade_date_quantity DECIMAL(38, 6) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_position PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, account_id, security_id)
);
GO
CREATE TABLE account_cash (
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_class VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  settled_money DECIMAL(38, 2) NOT NULL,
  pending_money DECIMAL(38, 2) NOT NULL,
  trade_date_money DECIMAL(38, 2) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_account_cash PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, account_id, currency)
);
GO
CREATE TABLE lot_item (
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  lot_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_class VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  open_date DATE NOT NULL,
  open_time DATETIME2(6),
  quantity DECIMAL(38, 6) NOT NULL,
  cost DECIMAL(38, 2) NOT NULL,
  charges DECIMAL(38, 2) NOT NULL,
  held BIGINT NOT NULL,
  transferred BIGINT NOT NULL,
  replay_from DATE,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_lot_item PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, account_id, security_id, lot_id)
);
GO
CREATE TABLE lot_match (
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  bought_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  sold_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  opened_by VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  bought_class VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  sold_class VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  bought_date DATE NOT NULL,
  sold_date DATE NOT NULL,
  bought_transferred BIGINT NOT NULL,
  sold_transferred BIGINT NOT NULL,
  quantity DECIMAL(38, 6) NOT NULL,
  bought_money DECIMAL(38, 2) NOT NULL,
  sold_money DECIMAL(38, 2) NOT NULL,
  bought_charges DECIMAL(38, 2) NOT NULL,
  sold_charges DECIMAL(38, 2) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_lot_match PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, account_id, security_id, bought_id, sold_id)
);
GO
CREATE TABLE lot (
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  lot_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_class VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  open_date DATE NOT NULL,
  open_time DATETIME2(6),
  quantity DECIMAL(38, 6) NOT NULL,
  cost DECIMAL(38, 2) NOT NULL,
  charges DECIMAL(38, 2) NOT NULL,
  known_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_lot PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, account_id, security_id, lot_id)
);
GO
CREATE TABLE lot_close (
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  lot_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  closing_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  entry VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_class VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  open_date DATE NOT NULL,
  close_date DATE NOT NULL,
  quantity DECIMAL(38, 6) NOT NULL,
  cost DECIMAL(38, 2) NOT NULL,
  proceeds DECIMAL(38, 2) NOT NULL,
  realised_gross DECIMAL(38, 2) NOT NULL,
  realised_net DECIMAL(38, 2) NOT NULL,
  known_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_lot_close PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, account_id, security_id, lot_id, closing_id, entry)
);
GO
CREATE TABLE valuation (
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  quantity DECIMAL(38, 6) NOT NULL,
  cost DECIMAL(38, 2) NOT NULL,
  close_price DECIMAL(18, 8),
  price_date DATE,
  market_value DECIMAL(38, 2) NOT NULL,
  unrealised DECIMAL(38, 2) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_valuation PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, account_id, security_id)
);
GO
CREATE TABLE cut_over_difference (
  [check] VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  expected DECIMAL(38, 6) NOT NULL,
  found DECIMAL(38, 6) NOT NULL,
  difference DECIMAL(38, 6) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_cut_over_difference PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, [check], item)
);
GO
CREATE TABLE our_side (
  recon_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  group_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  value_date DATE NOT NULL,
  amount DECIMAL(38, 6) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_our_side PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, recon_kind, statement_source, account_code, item, our_key)
);
GO
CREATE TABLE their_side (
  recon_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  their_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  file_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  group_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  value_date DATE NOT NULL,
  amount DECIMAL(38, 6) NOT NULL,
  entry_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_their_side PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, recon_kind, statement_source, account_code, item, their_key)
);
GO
CREATE TABLE position_suspect (
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_position_suspect PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, statement_source, account_code, item)
);
GO
CREATE TABLE position_difference (
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  held_by VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  tie VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  their_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_amount DECIMAL(38, 6) NOT NULL,
  their_amount DECIMAL(38, 6) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_position_difference PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, statement_source, account_code, item)
);
GO
CREATE TABLE position_pair (
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  break_type VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  other_account VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  other_item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  other_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  amount DECIMAL(38, 6) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_position_pair PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, statement_source, account_code, item)
);
GO
CREATE TABLE cash_item (
  side VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  group_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  value_date DATE NOT NULL,
  day_number BIGINT,
  amount DECIMAL(38, 6) NOT NULL,
  entry_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  first_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_cash_item PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, side, statement_source, account_code, item, item_key, group_key)
);
GO
CREATE TABLE entry_match (
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  group_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  their_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  meeting_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  match_rule VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_amount DECIMAL(38, 6) NOT NULL,
  their_amount DECIMAL(38, 6) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_entry_match PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, statement_source, account_code, item, our_key, group_key, their_key)
);
GO
CREATE TABLE group_match (
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  group_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  their_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  meeting_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  match_rule VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_amount DECIMAL(38, 6) NOT NULL,
  their_amount DECIMAL(38, 6) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_group_match PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, statement_source, account_code, item, our_key, group_key, their_key)
);
GO
CREATE TABLE reference_match (
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  group_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  their_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  meeting_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  match_rule VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_amount DECIMAL(38, 6) NOT NULL,
  their_amount DECIMAL(38, 6) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_reference_match PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, statement_source, account_code, item, our_key, group_key, their_key)
);
GO
CREATE TABLE cash_residue (
  side VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  group_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  value_date DATE NOT NULL,
  day_number BIGINT,
  amount DECIMAL(38, 6) NOT NULL,
  entry_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  first_date DATE NOT NULL,
  money_tolerance DECIMAL(38, 6) NOT NULL,
  date_window_days BIGINT NOT NULL,
  one_to_many_limit BIGINT NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_cash_residue PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, side, statement_source, account_code, item, item_key, group_key)
);
GO
CREATE TABLE sum_match (
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  group_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  their_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  match_rule VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_amount DECIMAL(38, 6) NOT NULL,
  their_amount DECIMAL(38, 6) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_sum_match PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, statement_source, account_code, item, our_key, group_key, their_key)
);
GO
CREATE TABLE open_cash_item (
  side VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  group_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  value_date DATE NOT NULL,
  day_number BIGINT,
  amount DECIMAL(38, 6) NOT NULL,
  entry_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  first_date DATE NOT NULL,
  tie VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_open_cash_item PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, side, statement_source, account_code, item, item_key, group_key)
);
GO
CREATE TABLE balance_difference (
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  held_by VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  state VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  their_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_amount DECIMAL(38, 6) NOT NULL,
  their_amount DECIMAL(38, 6) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_balance_difference PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, statement_source, account_code, item)
);
GO
CREATE TABLE match (
  match_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  their_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  recon_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  meeting_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  match_rule VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_amount DECIMAL(38, 6) NOT NULL,
  their_amount DECIMAL(38, 6) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_match PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, match_id, our_key, their_key)
);
GO
CREATE TABLE position_break (
  break_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  recon_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  break_type VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  their_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_amount DECIMAL(38, 6) NOT NULL,
  their_amount DECIMAL(38, 6) NOT NULL,
  difference DECIMAL(38, 6) NOT NULL,
  linked_break_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  value_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_position_break PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, break_id)
);
GO
CREATE TABLE action_break (
  break_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  recon_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  break_type VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  their_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_amount DECIMAL(38, 6) NOT NULL,
  their_amount DECIMAL(38, 6) NOT NULL,
  difference DECIMAL(38, 6) NOT NULL,
  linked_break_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  value_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_action_break PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, break_id)
);
GO
CREATE TABLE cash_break (
  break_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  recon_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  break_type VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  their_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_amount DECIMAL(38, 6) NOT NULL,
  their_amount DECIMAL(38, 6) NOT NULL,
  difference DECIMAL(38, 6) NOT NULL,
  linked_break_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  value_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_cash_break PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, break_id)
);
GO
CREATE TABLE statement_break (
  break_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  recon_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  break_type VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  their_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_amount DECIMAL(38, 6) NOT NULL,
  their_amount DECIMAL(38, 6) NOT NULL,
  difference DECIMAL(38, 6) NOT NULL,
  linked_break_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  value_date DATE NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_statement_break PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, break_id)
);
GO
CREATE TABLE recon_break (
  break_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  recon_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  break_type VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  their_key VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_amount DECIMAL(38, 6) NOT NULL,
  their_amount DECIMAL(38, 6) NOT NULL,
  difference DECIMAL(38, 6) NOT NULL,
  linked_break_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  value_date DATE NOT NULL,
  first_seen_date DATE NOT NULL,
  age_days BIGINT NOT NULL,
  owner VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_recon_break PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, break_id)
);
GO
CREATE TABLE recon_count (
  recon_kind VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  statement_source VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  account_code VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  stated VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  our_rows BIGINT NOT NULL,
  our_agreed BIGINT NOT NULL,
  our_open BIGINT NOT NULL,
  their_rows BIGINT NOT NULL,
  their_agreed BIGINT NOT NULL,
  their_open BIGINT NOT NULL,
  their_set_aside BIGINT NOT NULL,
  breaks BIGINT NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_recon_count PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, recon_kind, statement_source, account_code)
);
GO
CREATE TABLE straight_through (
  clearing_path VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  rows_due BIGINT NOT NULL,
  trades_due BIGINT NOT NULL,
  touched BIGINT NOT NULL,
  unsettled BIGINT NOT NULL,
  straight BIGINT NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_straight_through PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, clearing_path)
);
GO
CREATE TABLE fail_rate (
  clearing_path VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  direction VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  due_count BIGINT NOT NULL,
  failed_count BIGINT NOT NULL,
  due_value DECIMAL(38, 2) NOT NULL,
  failed_value DECIMAL(38, 2) NOT NULL,
  unpriced BIGINT NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_fail_rate PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, clearing_path, direction)
);
GO
CREATE TABLE control_sheet (
  line BIGINT NOT NULL,
  stage VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  measure VARCHAR(MAX) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  rows_in BIGINT,
  rows_out BIGINT,
  rows_other BIGINT,
  amount DECIMAL(38, 6),
  state VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_control_sheet PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, line)
);
GO
CREATE TABLE funding_ladder (
  settlement_date DATE NOT NULL,
  currency VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  item VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  receive DECIMAL(38, 2) NOT NULL,
  pay DECIMAL(38, 2) NOT NULL,
  net DECIMAL(38, 2) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_funding_ladder PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, settlement_date, currency, item)
);
GO
CREATE TABLE exposure (
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  security_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  quantity DECIMAL(38, 6) NOT NULL,
  close_price DECIMAL(18, 8),
  market_value DECIMAL(38, 2) NOT NULL,
  gross_value DECIMAL(38, 2) NOT NULL,
  priced VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_exposure PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, account_id, security_id)
);
GO
CREATE TABLE value_at_risk (
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  confidence FLOAT(53),
  scenarios BIGINT NOT NULL,
  order_statistic BIGINT,
  value_at_risk FLOAT(53),
  shortfall_confidence FLOAT(53),
  shortfall_scenarios BIGINT,
  expected_shortfall FLOAT(53),
  positions BIGINT NOT NULL,
  excluded_positions BIGINT NOT NULL,
  gross_value DECIMAL(38, 2) NOT NULL,
  excluded_value DECIMAL(38, 2) NOT NULL,
  first_scenario_date DATE,
  last_scenario_date DATE,
  reason VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_value_at_risk PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, account_id)
);
GO
CREATE TABLE scenario_result (
  account_id VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  scenario_date DATE NOT NULL,
  profit FLOAT(53) NOT NULL,
  snapshot_date DATE NOT NULL,
  snapshot_version BIGINT NOT NULL,
  snapshot_part VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  snapshot_label VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT pk_scenario_result PRIMARY KEY NONCLUSTERED (snapshot_date, snapshot_version, account_id, scenario_date)
);
GO
