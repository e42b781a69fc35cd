WITH
anon_8 AS (
  SELECT execution.file_id, execution.line_number, execution.sender, execution.chain, execution.trade_date, execution.exec_id, execution.action, execution.ref_exec_id,
    execution.root_trade_date, execution.root_exec_id, execution.account_id, execution.security_id, execution.side, execution.quantity, execution.price,
    execution.currency, execution.capacity, execution.trade_time, execution.sending_time, execution.stated_settlement_date, execution.stated_commission,
    execution.stated_tax, execution.cross_reference, execution.street_reference, execution.status, execution.reason, execution.live, execution.known_date
  FROM execution
  WHERE execution.status = 'rejected'
),
anon_7 AS (
  SELECT anon_8.file_id, anon_8.line_number, anon_8.reason AS why
  FROM anon_8
),
anon_6 AS (
  SELECT anon_7.file_id, anon_7.line_number, anon_7.why, execution_message.byte_offset, execution_message.byte_length, execution_message.reason, execution_message.detail,
    execution_message.raw_text, execution_message.sender, execution_message.chain, execution_message.action, execution_message.exec_id, execution_message.ref_exec_id,
    execution_message.cross_reference, execution_message.trade_date, execution_message.trade_time, execution_message.sending_time, execution_message.account_code,
    execution_message.security_code, execution_message.security_code_kind, execution_message.side_code, execution_message.side, execution_message.quantity,
    execution_message.price, execution_message.currency, execution_message.venue, execution_message.capacity, execution_message.stated_settlement_date,
    execution_message.stated_commission, execution_message.stated_tax, execution_message.stated_net_money, execution_message.street_reference
  FROM anon_7
  LEFT OUTER JOIN execution_message ON anon_7.file_id = execution_message.file_id AND anon_7.line_number = execution_message.line_number
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.why, anon_6.byte_offset, anon_6.byte_length, anon_6.detail, anon_6.raw_text, anon_6.sender, anon_6.chain,
    anon_6.action, anon_6.exec_id, anon_6.ref_exec_id, anon_6.cross_reference, anon_6.trade_date, anon_6.trade_time, anon_6.sending_time, anon_6.account_code,
    anon_6.security_code, anon_6.security_code_kind, anon_6.side_code, anon_6.side, anon_6.quantity, anon_6.price, anon_6.currency, anon_6.venue, anon_6.capacity,
    anon_6.stated_settlement_date, anon_6.stated_commission, anon_6.stated_tax, anon_6.stated_net_money, anon_6.street_reference, anon_6.why AS reason,
    'execution_message' AS table_name
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.table_name, anon_5.file_id, anon_5.line_number, anon_5.reason, anon_5.detail, anon_5.raw_text, anon_5.byte_offset, anon_5.byte_length
  FROM anon_5
),
anon_11 AS (
  SELECT depository_message.file_id, depository_message.line_number, depository_message.byte_offset, depository_message.byte_length, depository_message.reason,
    depository_message.detail, depository_message.raw_text, depository_message.activity_reference, depository_message.activity_kind, depository_message.activity_status,
    depository_message.settlement_date, depository_message.depository_account, depository_message.contra_account, depository_message.security_code, depository_message.security_code_kind,
    depository_message.quantity, depository_message.money, depository_message.currency, depository_message.our_reference, depository_message.status_reason
  FROM depository_message
  WHERE depository_message.reason IS NOT NULL AND depository_message.reason != 'NOT_A_TRADE'
),
anon_10 AS (
  SELECT anon_11.file_id, anon_11.line_number, anon_11.byte_offset, anon_11.byte_length, anon_11.reason, anon_11.detail, anon_11.raw_text, anon_11.activity_reference,
    anon_11.activity_kind, anon_11.activity_status, anon_11.settlement_date, anon_11.depository_account, anon_11.contra_account, anon_11.security_code,
    anon_11.security_code_kind, anon_11.quantity, anon_11.money, anon_11.currency, anon_11.our_reference, anon_11.status_reason, 'depository_message' AS table_name
  FROM anon_11
),
anon_9 AS (
  SELECT anon_10.table_name, anon_10.file_id, anon_10.line_number, anon_10.reason, anon_10.detail, anon_10.raw_text, anon_10.byte_offset, anon_10.byte_length
  FROM anon_10
),
anon_14 AS (
  SELECT stated_position.file_id, stated_position.line_number, stated_position.byte_offset, stated_position.byte_length, stated_position.reason, stated_position.detail,
    stated_position.raw_text, stated_position.statement_source, stated_position.account_code, stated_position.statement_date, stated_position.security_code,
    stated_position.security_code_kind, stated_position.balance_kind, stated_position.quantity, stated_position.price, stated_position.currency
  FROM stated_position
  WHERE stated_position.reason IS NOT NULL AND stated_position.reason != 'NOT_A_TRADE'
),
anon_13 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.byte_offset, anon_14.byte_length, anon_14.reason, anon_14.detail, anon_14.raw_text, anon_14.statement_source,
    anon_14.account_code, anon_14.statement_date, anon_14.security_code, anon_14.security_code_kind, anon_14.balance_kind, anon_14.quantity, anon_14.price,
    anon_14.currency, 'stated_position' AS table_name
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.table_name, anon_13.file_id, anon_13.line_number, anon_13.reason, anon_13.detail, anon_13.raw_text, anon_13.byte_offset, anon_13.byte_length
  FROM anon_13
),
anon_17 AS (
  SELECT stated_balance.file_id, stated_balance.line_number, stated_balance.byte_offset, stated_balance.byte_length, stated_balance.reason, stated_balance.detail,
    stated_balance.raw_text, stated_balance.statement_source, stated_balance.statement_reference, stated_balance.account_code, stated_balance.balance_date,
    stated_balance.balance_kind, stated_balance.currency, stated_balance.amount
  FROM stated_balance
  WHERE stated_balance.reason IS NOT NULL AND stated_balance.reason != 'NOT_A_TRADE'
),
anon_16 AS (
  SELECT anon_17.file_id, anon_17.line_number, anon_17.byte_offset, anon_17.byte_length, anon_17.reason, anon_17.detail, anon_17.raw_text, anon_17.statement_source,
    anon_17.statement_reference, anon_17.account_code, anon_17.balance_date, anon_17.balance_kind, anon_17.currency, anon_17.amount, 'stated_balance' AS table_name
  FROM anon_17
),
anon_15 AS (
  SELECT anon_16.table_name, anon_16.file_id, anon_16.line_number, anon_16.reason, anon_16.detail, anon_16.raw_text, anon_16.byte_offset, anon_16.byte_length
  FROM anon_16
),
anon_20 AS (
  SELECT stated_entry.file_id, stated_entry.line_number, stated_entry.byte_offset, stated_entry.byte_length, stated_entry.reason, stated_entry.detail, stated_entry.raw_text,
    stated_entry.statement_source, stated_entry.statement_reference, stated_entry.account_code, stated_entry.entry_date, stated_entry.value_date, stated_entry.currency,
    stated_entry.amount, stated_entry.entry_code, stated_entry.our_reference, stated_entry.their_reference, stated_entry.narrative
  FROM stated_entry
  WHERE stated_entry.reason IS NOT NULL AND stated_entry.reason != 'NOT_A_TRADE'
),
anon_19 AS (
  SELECT anon_20.file_id, anon_20.line_number, anon_20.byte_offset, anon_20.byte_length, anon_20.reason, anon_20.detail, anon_20.raw_text, anon_20.statement_source,
    anon_20.statement_reference, anon_20.account_code, anon_20.entry_date, anon_20.value_date, anon_20.currency, anon_20.amount, anon_20.entry_code, anon_20.our_reference,
    anon_20.their_reference, anon_20.narrative, 'stated_entry' AS table_name
  FROM anon_20
),
anon_18 AS (
  SELECT anon_19.table_name, anon_19.file_id, anon_19.line_number, anon_19.reason, anon_19.detail, anon_19.raw_text, anon_19.byte_offset, anon_19.byte_length
  FROM anon_19
),
anon_23 AS (
  SELECT cash_message.file_id, cash_message.line_number, cash_message.byte_offset, cash_message.byte_length, cash_message.reason, cash_message.detail, cash_message.raw_text,
    cash_message.sender, cash_message.movement_id, cash_message.account_code, cash_message.bank_account, cash_message.movement_kind, cash_message.value_date,
    cash_message.currency, cash_message.amount, cash_message.security_code, cash_message.security_code_kind, cash_message.narrative
  FROM cash_message
  WHERE cash_message.reason IS NOT NULL AND cash_message.reason != 'NOT_A_TRADE'
),
anon_22 AS (
  SELECT anon_23.file_id, anon_23.line_number, anon_23.byte_offset, anon_23.byte_length, anon_23.reason, anon_23.detail, anon_23.raw_text, anon_23.sender,
    anon_23.movement_id, anon_23.account_code, anon_23.bank_account, anon_23.movement_kind, anon_23.value_date, anon_23.currency, anon_23.amount, anon_23.security_code,
    anon_23.security_code_kind, anon_23.narrative, 'cash_message' AS table_name
  FROM anon_23
),
anon_21 AS (
  SELECT anon_22.table_name, anon_22.file_id, anon_22.line_number, anon_22.reason, anon_22.detail, anon_22.raw_text, anon_22.byte_offset, anon_22.byte_length
  FROM anon_22
),
anon_26 AS (
  SELECT loan_message.file_id, loan_message.line_number, loan_message.byte_offset, loan_message.byte_length, loan_message.reason, loan_message.detail, loan_message.raw_text,
    loan_message.event_id, loan_message.loan_id, loan_message.event_kind, loan_message.direction, loan_message.counterparty, loan_message.security_code,
    loan_message.security_code_kind, loan_message.quantity, loan_message.loan_price, loan_message.margin_rate, loan_message.rebate_rate, loan_message.effective_date,
    loan_message.currency
  FROM loan_message
  WHERE loan_message.reason IS NOT NULL AND loan_message.reason != 'NOT_A_TRADE'
),
anon_25 AS (
  SELECT anon_26.file_id, anon_26.line_number, anon_26.byte_offset, anon_26.byte_length, anon_26.reason, anon_26.detail, anon_26.raw_text, anon_26.event_id,
    anon_26.loan_id, anon_26.event_kind, anon_26.direction, anon_26.counterparty, anon_26.security_code, anon_26.security_code_kind, anon_26.quantity, anon_26.loan_price,
    anon_26.margin_rate, anon_26.rebate_rate, anon_26.effective_date, anon_26.currency, 'loan_message' AS table_name
  FROM anon_26
),
anon_24 AS (
  SELECT anon_25.table_name, anon_25.file_id, anon_25.line_number, anon_25.reason, anon_25.detail, anon_25.raw_text, anon_25.byte_offset, anon_25.byte_length
  FROM anon_25
),
anon_29 AS (
  SELECT corporate_action_message.file_id, corporate_action_message.line_number, corporate_action_message.byte_offset, corporate_action_message.byte_length,
    corporate_action_message.reason, corporate_action_message.detail, corporate_action_message.raw_text, corporate_action_message.message_kind, corporate_action_message.action_id,
    corporate_action_message.action_kind, corporate_action_message.account_code, corporate_action_message.security_code, corporate_action_message.security_code_kind,
    corporate_action_message.ex_date, corporate_action_message.record_date, corporate_action_message.payable_date, corporate_action_message.cash_rate, corporate_action_message.ratio_new,
    corporate_action_message.ratio_old, corporate_action_message.quantity, corporate_action_message.amount, corporate_action_message.currency, corporate_action_message.narrative
  FROM corporate_action_message
  WHERE corporate_action_message.reason IS NOT NULL AND corporate_action_message.reason != 'NOT_A_TRADE'
),
anon_28 AS (
  SELECT anon_29.file_id, anon_29.line_number, anon_29.byte_offset, anon_29.byte_length, anon_29.reason, anon_29.detail, anon_29.raw_text, anon_29.message_kind,
    anon_29.action_id, anon_29.action_kind, anon_29.account_code, anon_29.security_code, anon_29.security_code_kind, anon_29.ex_date, anon_29.record_date,
    anon_29.payable_date, anon_29.cash_rate, anon_29.ratio_new, anon_29.ratio_old, anon_29.quantity, anon_29.amount, anon_29.currency, anon_29.narrative,
    'corporate_action_message' AS table_name
  FROM anon_29
),
anon_27 AS (
  SELECT anon_28.table_name, anon_28.file_id, anon_28.line_number, anon_28.reason, anon_28.detail, anon_28.raw_text, anon_28.byte_offset, anon_28.byte_length
  FROM anon_28
),
anon_32 AS (
  SELECT transfer_message.file_id, transfer_message.line_number, transfer_message.byte_offset, transfer_message.byte_length, transfer_message.reason, transfer_message.detail,
    transfer_message.raw_text, transfer_message.sender, transfer_message.transfer_id, transfer_message.account_code, transfer_message.security_code, transfer_message.security_code_kind,
    transfer_message.quantity, transfer_message.cost_price, transfer_message.transfer_date, transfer_message.currency, transfer_message.depository_account,
    transfer_message.contra_account
  FROM transfer_message
  WHERE transfer_message.reason IS NOT NULL AND transfer_message.reason != 'NOT_A_TRADE'
),
anon_31 AS (
  SELECT anon_32.file_id, anon_32.line_number, anon_32.byte_offset, anon_32.byte_length, anon_32.reason, anon_32.detail, anon_32.raw_text, anon_32.sender,
    anon_32.transfer_id, anon_32.account_code, anon_32.security_code, anon_32.security_code_kind, anon_32.quantity, anon_32.cost_price, anon_32.transfer_date,
    anon_32.currency, anon_32.depository_account, anon_32.contra_account, 'transfer_message' AS table_name
  FROM anon_32
),
anon_30 AS (
  SELECT anon_31.table_name, anon_31.file_id, anon_31.line_number, anon_31.reason, anon_31.detail, anon_31.raw_text, anon_31.byte_offset, anon_31.byte_length
  FROM anon_31
),
anon_37 AS (
  SELECT security_transfer.file_id, security_transfer.line_number, security_transfer.sender, security_transfer.transfer_id, security_transfer.transfer_kind,
    security_transfer.account_id, security_transfer.account_class, security_transfer.depository_account, security_transfer.contra_account, security_transfer.security_id,
    security_transfer.quantity, security_transfer.cost_price, security_transfer.cost, security_transfer.cost_reason, security_transfer.transfer_date, security_transfer.currency,
    security_transfer.lot_id, security_transfer.status, security_transfer.reason, security_transfer.known_date
  FROM security_transfer
  WHERE security_transfer.status = 'rejected'
),
anon_36 AS (
  SELECT anon_37.file_id, anon_37.line_number, anon_37.reason AS why
  FROM anon_37
),
anon_35 AS (
  SELECT anon_36.file_id, anon_36.line_number, anon_36.why, transfer_message.byte_offset, transfer_message.byte_length, transfer_message.reason, transfer_message.detail,
    transfer_message.raw_text, transfer_message.sender, transfer_message.transfer_id, transfer_message.account_code, transfer_message.security_code, transfer_message.security_code_kind,
    transfer_message.quantity, transfer_message.cost_price, transfer_message.transfer_date, transfer_message.currency, transfer_message.depository_account,
    transfer_message.contra_account
  FROM anon_36
  JOIN transfer_message ON anon_36.file_id = transfer_message.file_id AND anon_36.line_number = transfer_message.line_number
),
anon_34 AS (
  SELECT anon_35.file_id, anon_35.line_number, anon_35.why, anon_35.byte_offset, anon_35.byte_length, anon_35.detail, anon_35.raw_text, anon_35.sender,
    anon_35.transfer_id, anon_35.account_code, anon_35.security_code, anon_35.security_code_kind, anon_35.quantity, anon_35.cost_price, anon_35.transfer_date,
    anon_35.currency, anon_35.depository_account, anon_35.contra_account, anon_35.why AS reason, 'transfer_message' AS table_name
  FROM anon_35
),
anon_33 AS (
  SELECT anon_34.table_name, anon_34.file_id, anon_34.line_number, anon_34.reason, anon_34.detail, anon_34.raw_text, anon_34.byte_offset, anon_34.byte_length
  FROM anon_34
),
anon_40 AS (
  SELECT fx_rate_message.file_id, fx_rate_message.line_number, fx_rate_message.byte_offset, fx_rate_message.byte_length, fx_rate_message.reason, fx_rate_message.detail,
    fx_rate_message.raw_text, fx_rate_message.rate_source, fx_rate_message.rate_date, fx_rate_message.from_currency, fx_rate_message.to_currency, fx_rate_message.fx_rate
  FROM fx_rate_message
  WHERE fx_rate_message.reason IS NOT NULL AND fx_rate_message.reason != 'NOT_A_TRADE'
),
anon_39 AS (
  SELECT anon_40.file_id, anon_40.line_number, anon_40.byte_offset, anon_40.byte_length, anon_40.reason, anon_40.detail, anon_40.raw_text, anon_40.rate_source,
    anon_40.rate_date, anon_40.from_currency, anon_40.to_currency, anon_40.fx_rate, 'fx_rate_message' AS table_name
  FROM anon_40
),
anon_38 AS (
  SELECT anon_39.table_name, anon_39.file_id, anon_39.line_number, anon_39.reason, anon_39.detail, anon_39.raw_text, anon_39.byte_offset, anon_39.byte_length
  FROM anon_39
),
anon_43 AS (
  SELECT fx_trade_message.file_id, fx_trade_message.line_number, fx_trade_message.byte_offset, fx_trade_message.byte_length, fx_trade_message.reason, fx_trade_message.detail,
    fx_trade_message.raw_text, fx_trade_message.sender, fx_trade_message.trade_id, fx_trade_message.counterparty, fx_trade_message.trade_date, fx_trade_message.value_date,
    fx_trade_message.bought_currency, fx_trade_message.bought_amount, fx_trade_message.sold_currency, fx_trade_message.sold_amount, fx_trade_message.bought_bank_account,
    fx_trade_message.sold_bank_account
  FROM fx_trade_message
  WHERE fx_trade_message.reason IS NOT NULL AND fx_trade_message.reason != 'NOT_A_TRADE'
),
anon_42 AS (
  SELECT anon_43.file_id, anon_43.line_number, anon_43.byte_offset, anon_43.byte_length, anon_43.reason, anon_43.detail, anon_43.raw_text, anon_43.sender,
    anon_43.trade_id, anon_43.counterparty, anon_43.trade_date, anon_43.value_date, anon_43.bought_currency, anon_43.bought_amount, anon_43.sold_currency,
    anon_43.sold_amount, anon_43.bought_bank_account, anon_43.sold_bank_account, 'fx_trade_message' AS table_name
  FROM anon_43
),
anon_41 AS (
  SELECT anon_42.table_name, anon_42.file_id, anon_42.line_number, anon_42.reason, anon_42.detail, anon_42.raw_text, anon_42.byte_offset, anon_42.byte_length
  FROM anon_42
),
anon_46 AS (
  SELECT security_message.file_id, security_message.line_number, security_message.byte_offset, security_message.byte_length, security_message.reason, security_message.detail,
    security_message.raw_text, security_message.security_id, security_message.isin, security_message.cusip, security_message.sedol, security_message.symbol,
    security_message.symbol_from, security_message.issuer_country, security_message.trade_country, security_message.market_segment, security_message.first_listed_on,
    security_message.name, security_message.asset_class, security_message.market, security_message.currency, security_message.clearing_path, security_message.shares_outstanding
  FROM security_message
  WHERE security_message.reason IS NOT NULL AND security_message.reason != 'NOT_A_TRADE'
),
anon_45 AS (
  SELECT anon_46.file_id, anon_46.line_number, anon_46.byte_offset, anon_46.byte_length, anon_46.reason, anon_46.detail, anon_46.raw_text, anon_46.security_id,
    anon_46.isin, anon_46.cusip, anon_46.sedol, anon_46.symbol, anon_46.symbol_from, anon_46.issuer_country, anon_46.trade_country, anon_46.market_segment,
    anon_46.first_listed_on, anon_46.name, anon_46.asset_class, anon_46.market, anon_46.currency, anon_46.clearing_path, anon_46.shares_outstanding, 'security_message' AS table_name
  FROM anon_46
),
anon_44 AS (
  SELECT anon_45.table_name, anon_45.file_id, anon_45.line_number, anon_45.reason, anon_45.detail, anon_45.raw_text, anon_45.byte_offset, anon_45.byte_length
  FROM anon_45
),
anon_49 AS (
  SELECT account_message.file_id, account_message.line_number, account_message.byte_offset, account_message.byte_length, account_message.reason, account_message.detail,
    account_message.raw_text, account_message.account_id, account_message.account_name, account_message.account_class, account_message.account_type, account_message.market_maker,
    account_message.commission_schedule, account_message.sender, account_message.account_code
  FROM account_message
  WHERE account_message.reason IS NOT NULL AND account_message.reason != 'NOT_A_TRADE'
),
anon_48 AS (
  SELECT anon_49.file_id, anon_49.line_number, anon_49.byte_offset, anon_49.byte_length, anon_49.reason, anon_49.detail, anon_49.raw_text, anon_49.account_id,
    anon_49.account_name, anon_49.account_class, anon_49.account_type, anon_49.market_maker, anon_49.commission_schedule, anon_49.sender, anon_49.account_code,
    'account_message' AS table_name
  FROM anon_49
),
anon_47 AS (
  SELECT anon_48.table_name, anon_48.file_id, anon_48.line_number, anon_48.reason, anon_48.detail, anon_48.raw_text, anon_48.byte_offset, anon_48.byte_length
  FROM anon_48
),
anon_52 AS (
  SELECT price_message.file_id, price_message.line_number, price_message.byte_offset, price_message.byte_length, price_message.reason, price_message.detail,
    price_message.raw_text, price_message.security_code, price_message.security_code_kind, price_message.price_date, price_message.close_price, price_message.currency,
    price_message.price_source
  FROM price_message
  WHERE price_message.reason IS NOT NULL AND price_message.reason != 'NOT_A_TRADE'
),
anon_51 AS (
  SELECT anon_52.file_id, anon_52.line_number, anon_52.byte_offset, anon_52.byte_length, anon_52.reason, anon_52.detail, anon_52.raw_text, anon_52.security_code,
    anon_52.security_code_kind, anon_52.price_date, anon_52.close_price, anon_52.currency, anon_52.price_source, 'price_message' AS table_name
  FROM anon_52
),
anon_50 AS (
  SELECT anon_51.table_name, anon_51.file_id, anon_51.line_number, anon_51.reason, anon_51.detail, anon_51.raw_text, anon_51.byte_offset, anon_51.byte_length
  FROM anon_51
),
anon_55 AS (
  SELECT close_out_message.file_id, close_out_message.line_number, close_out_message.byte_offset, close_out_message.byte_length, close_out_message.reason,
    close_out_message.detail, close_out_message.raw_text, close_out_message.sender, close_out_message.event_id, close_out_message.event_kind, close_out_message.fail_reference,
    close_out_message.quantity, close_out_message.event_date, close_out_message.before_open, close_out_message.settles_on, close_out_message.net_long
  FROM close_out_message
  WHERE close_out_message.reason IS NOT NULL AND close_out_message.reason != 'NOT_A_TRADE'
),
anon_54 AS (
  SELECT anon_55.file_id, anon_55.line_number, anon_55.byte_offset, anon_55.byte_length, anon_55.reason, anon_55.detail, anon_55.raw_text, anon_55.sender,
    anon_55.event_id, anon_55.event_kind, anon_55.fail_reference, anon_55.quantity, anon_55.event_date, anon_55.before_open, anon_55.settles_on, anon_55.net_long,
    'close_out_message' AS table_name
  FROM anon_55
),
anon_53 AS (
  SELECT anon_54.table_name, anon_54.file_id, anon_54.line_number, anon_54.reason, anon_54.detail, anon_54.raw_text, anon_54.byte_offset, anon_54.byte_length
  FROM anon_54
),
anon_58 AS (
  SELECT opening_message.file_id, opening_message.line_number, opening_message.byte_offset, opening_message.byte_length, opening_message.reason, opening_message.detail,
    opening_message.raw_text, opening_message.opening_kind, opening_message.account_code, opening_message.ledger_account, opening_message.security_code,
    opening_message.security_code_kind, opening_message.quantity, opening_message.amount, opening_message.price, opening_message.origin_date, opening_message.short_quantity,
    opening_message.reference, opening_message.direction, opening_message.margin_rate, opening_message.rebate_rate, opening_message.currency
  FROM opening_message
  WHERE opening_message.reason IS NOT NULL AND opening_message.reason != 'NOT_A_TRADE'
),
anon_57 AS (
  SELECT anon_58.file_id, anon_58.line_number, anon_58.byte_offset, anon_58.byte_length, anon_58.reason, anon_58.detail, anon_58.raw_text, anon_58.opening_kind,
    anon_58.account_code, anon_58.ledger_account, anon_58.security_code, anon_58.security_code_kind, anon_58.quantity, anon_58.amount, anon_58.price, anon_58.origin_date,
    anon_58.short_quantity, anon_58.reference, anon_58.direction, anon_58.margin_rate, anon_58.rebate_rate, anon_58.currency, 'opening_message' AS table_name
  FROM anon_58
),
anon_56 AS (
  SELECT anon_57.table_name, anon_57.file_id, anon_57.line_number, anon_57.reason, anon_57.detail, anon_57.raw_text, anon_57.byte_offset, anon_57.byte_length
  FROM anon_57
),
anon_61 AS (
  SELECT instruction_message.file_id, instruction_message.line_number, instruction_message.byte_offset, instruction_message.byte_length, instruction_message.reason,
    instruction_message.detail, instruction_message.raw_text, instruction_message.message_kind, instruction_message.sender, instruction_message.message_type,
    instruction_message.message_reference, instruction_message.instruction_reference, instruction_message.depository_reference, instruction_message.common_reference,
    instruction_message.trade_reference, instruction_message.linked_reference, instruction_message.link_kind, instruction_message.pool_reference, instruction_message.movement,
    instruction_message.payment, instruction_message.trade_date, instruction_message.settlement_date, instruction_message.security_code, instruction_message.security_code_kind,
    instruction_message.quantity, instruction_message.quantity_kind, instruction_message.amount, instruction_message.currency, instruction_message.price,
    instruction_message.safekeeping_account, instruction_message.counterparty_depository, instruction_message.counterparty, instruction_message.counterparty_client,
    instruction_message.place_of_settlement, instruction_message.place_of_trade, instruction_message.transaction_kind, instruction_message.partial_code,
    instruction_message.hold, instruction_message.priority, instruction_message.opt_out, instruction_message.cum_ex, instruction_message.sent_at
  FROM instruction_message
  WHERE instruction_message.reason IS NOT NULL AND instruction_message.reason != 'NOT_A_TRADE'
),
anon_60 AS (
  SELECT anon_61.file_id, anon_61.line_number, anon_61.byte_offset, anon_61.byte_length, anon_61.reason, anon_61.detail, anon_61.raw_text, anon_61.message_kind,
    anon_61.sender, anon_61.message_type, anon_61.message_reference, anon_61.instruction_reference, anon_61.depository_reference, anon_61.common_reference,
    anon_61.trade_reference, anon_61.linked_reference, anon_61.link_kind, anon_61.pool_reference, anon_61.movement, anon_61.payment, anon_61.trade_date,
    anon_61.settlement_date, anon_61.security_code, anon_61.security_code_kind, anon_61.quantity, anon_61.quantity_kind, anon_61.amount, anon_61.currency,
    anon_61.price, anon_61.safekeeping_account, anon_61.counterparty_depository, anon_61.counterparty, anon_61.counterparty_client, anon_61.place_of_settlement,
    anon_61.place_of_trade, anon_61.transaction_kind, anon_61.partial_code, anon_61.hold, anon_61.priority, anon_61.opt_out, anon_61.cum_ex, anon_61.sent_at,
    'instruction_message' AS table_name
  FROM anon_61
),
anon_59 AS (
  SELECT anon_60.table_name, anon_60.file_id, anon_60.line_number, anon_60.reason, anon_60.detail, anon_60.raw_text, anon_60.byte_offset, anon_60.byte_length
  FROM anon_60
),
anon_64 AS (
  SELECT status_message.file_id, status_message.line_number, status_message.byte_offset, status_message.byte_length, status_message.reason, status_message.detail,
    status_message.raw_text, status_message.sender, status_message.message_type, status_message.message_reference, status_message.instruction_reference,
    status_message.depository_reference, status_message.status_process, status_message.status_code, status_message.status_reason, status_message.status_narrative,
    status_message.movement, status_message.payment, status_message.trade_date, status_message.settlement_date, status_message.security_code, status_message.security_code_kind,
    status_message.quantity, status_message.quantity_kind, status_message.amount, status_message.currency, status_message.safekeeping_account, status_message.counterparty,
    status_message.sent_at
  FROM status_message
  WHERE status_message.reason IS NOT NULL AND status_message.reason != 'NOT_A_TRADE'
),
anon_63 AS (
  SELECT anon_64.file_id, anon_64.line_number, anon_64.byte_offset, anon_64.byte_length, anon_64.reason, anon_64.detail, anon_64.raw_text, anon_64.sender,
    anon_64.message_type, anon_64.message_reference, anon_64.instruction_reference, anon_64.depository_reference, anon_64.status_process, anon_64.status_code,
    anon_64.status_reason, anon_64.status_narrative, anon_64.movement, anon_64.payment, anon_64.trade_date, anon_64.settlement_date, anon_64.security_code,
    anon_64.security_code_kind, anon_64.quantity, anon_64.quantity_kind, anon_64.amount, anon_64.currency, anon_64.safekeeping_account, anon_64.counterparty,
    anon_64.sent_at, 'status_message' AS table_name
  FROM anon_64
),
anon_62 AS (
  SELECT anon_63.table_name, anon_63.file_id, anon_63.line_number, anon_63.reason, anon_63.detail, anon_63.raw_text, anon_63.byte_offset, anon_63.byte_length
  FROM anon_63
),
anon_67 AS (
  SELECT confirmation_message.file_id, confirmation_message.line_number, confirmation_message.byte_offset, confirmation_message.byte_length, confirmation_message.reason,
    confirmation_message.detail, confirmation_message.raw_text, confirmation_message.message_kind, confirmation_message.sender, confirmation_message.message_type,
    confirmation_message.message_reference, confirmation_message.part_number, confirmation_message.our_reference, confirmation_message.block_reference,
    confirmation_message.part_reference, confirmation_message.previous_reference, confirmation_message.counterparty, confirmation_message.account_code,
    confirmation_message.trade_date, confirmation_message.settlement_date, confirmation_message.security_code, confirmation_message.security_code_kind,
    confirmation_message.side, confirmation_message.quantity, confirmation_message.price, confirmation_message.currency, confirmation_message.gross, confirmation_message.commission,
    confirmation_message.tax, confirmation_message.net_money, confirmation_message.status_code, confirmation_message.status_reason, confirmation_message.place_of_trade,
    confirmation_message.sent_at
  FROM confirmation_message
  WHERE confirmation_message.reason IS NOT NULL AND confirmation_message.reason != 'NOT_A_TRADE'
),
anon_66 AS (
  SELECT anon_67.file_id, anon_67.line_number, anon_67.byte_offset, anon_67.byte_length, anon_67.reason, anon_67.detail, anon_67.raw_text, anon_67.message_kind,
    anon_67.sender, anon_67.message_type, anon_67.message_reference, anon_67.part_number, anon_67.our_reference, anon_67.block_reference, anon_67.part_reference,
    anon_67.previous_reference, anon_67.counterparty, anon_67.account_code, anon_67.trade_date, anon_67.settlement_date, anon_67.security_code, anon_67.security_code_kind,
    anon_67.side, anon_67.quantity, anon_67.price, anon_67.currency, anon_67.gross, anon_67.commission, anon_67.tax, anon_67.net_money, anon_67.status_code,
    anon_67.status_reason, anon_67.place_of_trade, anon_67.sent_at, 'confirmation_message' AS table_name
  FROM anon_67
),
anon_65 AS (
  SELECT anon_66.table_name, anon_66.file_id, anon_66.line_number, anon_66.reason, anon_66.detail, anon_66.raw_text, anon_66.byte_offset, anon_66.byte_length
  FROM anon_66
),
anon_70 AS (
  SELECT ssi_message.file_id, ssi_message.line_number, ssi_message.byte_offset, ssi_message.byte_length, ssi_message.reason, ssi_message.detail, ssi_message.raw_text,
    ssi_message.message_kind, ssi_message.sender, ssi_message.message_type, ssi_message.message_reference, ssi_message.part_number, ssi_message.ssi_reference,
    ssi_message.previous_reference, ssi_message.instruction_mode, ssi_message.our_reference, ssi_message.side, ssi_message.security_type, ssi_message.currency,
    ssi_message.payment, ssi_message.settlement_location, ssi_message.settlement_agent, ssi_message.settlement_account, ssi_message.valid_from, ssi_message.valid_to,
    ssi_message.sent_at
  FROM ssi_message
  WHERE ssi_message.reason IS NOT NULL AND ssi_message.reason != 'NOT_A_TRADE'
),
anon_69 AS (
  SELECT anon_70.file_id, anon_70.line_number, anon_70.byte_offset, anon_70.byte_length, anon_70.reason, anon_70.detail, anon_70.raw_text, anon_70.message_kind,
    anon_70.sender, anon_70.message_type, anon_70.message_reference, anon_70.part_number, anon_70.ssi_reference, anon_70.previous_reference, anon_70.instruction_mode,
    anon_70.our_reference, anon_70.side, anon_70.security_type, anon_70.currency, anon_70.payment, anon_70.settlement_location, anon_70.settlement_agent,
    anon_70.settlement_account, anon_70.valid_from, anon_70.valid_to, anon_70.sent_at, 'ssi_message' AS table_name
  FROM anon_70
),
anon_68 AS (
  SELECT anon_69.table_name, anon_69.file_id, anon_69.line_number, anon_69.reason, anon_69.detail, anon_69.raw_text, anon_69.byte_offset, anon_69.byte_length
  FROM anon_69
),
anon_73 AS (
  SELECT stated_movement.file_id, stated_movement.line_number, stated_movement.byte_offset, stated_movement.byte_length, stated_movement.reason, stated_movement.detail,
    stated_movement.raw_text, stated_movement.statement_source, stated_movement.statement_reference, stated_movement.account_code, stated_movement.statement_date,
    stated_movement.our_reference, stated_movement.their_reference, stated_movement.movement, stated_movement.payment, stated_movement.trade_date, stated_movement.settlement_date,
    stated_movement.security_code, stated_movement.security_code_kind, stated_movement.quantity, stated_movement.quantity_kind, stated_movement.amount,
    stated_movement.currency, stated_movement.moved_date, stated_movement.counterparty, stated_movement.transaction_kind
  FROM stated_movement
  WHERE stated_movement.reason IS NOT NULL AND stated_movement.reason != 'NOT_A_TRADE'
),
anon_72 AS (
  SELECT anon_73.file_id, anon_73.line_number, anon_73.byte_offset, anon_73.byte_length, anon_73.reason, anon_73.detail, anon_73.raw_text, anon_73.statement_source,
    anon_73.statement_reference, anon_73.account_code, anon_73.statement_date, anon_73.our_reference, anon_73.their_reference, anon_73.movement, anon_73.payment,
    anon_73.trade_date, anon_73.settlement_date, anon_73.security_code, anon_73.security_code_kind, anon_73.quantity, anon_73.quantity_kind, anon_73.amount,
    anon_73.currency, anon_73.moved_date, anon_73.counterparty, anon_73.transaction_kind, 'stated_movement' AS table_name
  FROM anon_73
),
anon_71 AS (
  SELECT anon_72.table_name, anon_72.file_id, anon_72.line_number, anon_72.reason, anon_72.detail, anon_72.raw_text, anon_72.byte_offset, anon_72.byte_length
  FROM anon_72
),
anon_76 AS (
  SELECT stated_pending.file_id, stated_pending.line_number, stated_pending.byte_offset, stated_pending.byte_length, stated_pending.reason, stated_pending.detail,
    stated_pending.raw_text, stated_pending.statement_source, stated_pending.statement_reference, stated_pending.account_code, stated_pending.statement_date,
    stated_pending.our_reference, stated_pending.their_reference, stated_pending.status_process, stated_pending.status_code, stated_pending.status_reason,
    stated_pending.movement, stated_pending.payment, stated_pending.trade_date, stated_pending.settlement_date, stated_pending.security_code, stated_pending.security_code_kind,
    stated_pending.quantity, stated_pending.quantity_kind, stated_pending.amount, stated_pending.currency, stated_pending.counterparty
  FROM stated_pending
  WHERE stated_pending.reason IS NOT NULL AND stated_pending.reason != 'NOT_A_TRADE'
),
anon_75 AS (
  SELECT anon_76.file_id, anon_76.line_number, anon_76.byte_offset, anon_76.byte_length, anon_76.reason, anon_76.detail, anon_76.raw_text, anon_76.statement_source,
    anon_76.statement_reference, anon_76.account_code, anon_76.statement_date, anon_76.our_reference, anon_76.their_reference, anon_76.status_process, anon_76.status_code,
    anon_76.status_reason, anon_76.movement, anon_76.payment, anon_76.trade_date, anon_76.settlement_date, anon_76.security_code, anon_76.security_code_kind,
    anon_76.quantity, anon_76.quantity_kind, anon_76.amount, anon_76.currency, anon_76.counterparty, 'stated_pending' AS table_name
  FROM anon_76
),
anon_74 AS (
  SELECT anon_75.table_name, anon_75.file_id, anon_75.line_number, anon_75.reason, anon_75.detail, anon_75.raw_text, anon_75.byte_offset, anon_75.byte_length
  FROM anon_75
),
anon_79 AS (
  SELECT stated_penalty.file_id, stated_penalty.line_number, stated_penalty.byte_offset, stated_penalty.byte_length, stated_penalty.reason, stated_penalty.detail,
    stated_penalty.raw_text, stated_penalty.statement_source, stated_penalty.statement_reference, stated_penalty.account_code, stated_penalty.penalty_date,
    stated_penalty.penalty_reference, stated_penalty.penalty_kind, stated_penalty.our_reference, stated_penalty.counterparty, stated_penalty.security_code,
    stated_penalty.security_code_kind, stated_penalty.quantity, stated_penalty.price, stated_penalty.penalty_rate, stated_penalty.amount, stated_penalty.currency,
    stated_penalty.penalty_state, stated_penalty.status_reason
  FROM stated_penalty
  WHERE stated_penalty.reason IS NOT NULL AND stated_penalty.reason != 'NOT_A_TRADE'
),
anon_78 AS (
  SELECT anon_79.file_id, anon_79.line_number, anon_79.byte_offset, anon_79.byte_length, anon_79.reason, anon_79.detail, anon_79.raw_text, anon_79.statement_source,
    anon_79.statement_reference, anon_79.account_code, anon_79.penalty_date, anon_79.penalty_reference, anon_79.penalty_kind, anon_79.our_reference, anon_79.counterparty,
    anon_79.security_code, anon_79.security_code_kind, anon_79.quantity, anon_79.price, anon_79.penalty_rate, anon_79.amount, anon_79.currency, anon_79.penalty_state,
    anon_79.status_reason, 'stated_penalty' AS table_name
  FROM anon_79
),
anon_77 AS (
  SELECT anon_78.table_name, anon_78.file_id, anon_78.line_number, anon_78.reason, anon_78.detail, anon_78.raw_text, anon_78.byte_offset, anon_78.byte_length
  FROM anon_78
),
anon_82 AS (
  SELECT stated_obligation.file_id, stated_obligation.line_number, stated_obligation.byte_offset, stated_obligation.byte_length, stated_obligation.reason,
    stated_obligation.detail, stated_obligation.raw_text, stated_obligation.statement_source, stated_obligation.change_number, stated_obligation.heard_kind,
    stated_obligation.heard_at, stated_obligation.member_id, stated_obligation.obligation_reference, stated_obligation.security_code, stated_obligation.security_code_kind,
    stated_obligation.settlement_date, stated_obligation.quantity, stated_obligation.money, stated_obligation.currency, stated_obligation.obligation_state
  FROM stated_obligation
  WHERE stated_obligation.reason IS NOT NULL AND stated_obligation.reason != 'NOT_A_TRADE'
),
anon_81 AS (
  SELECT anon_82.file_id, anon_82.line_number, anon_82.byte_offset, anon_82.byte_length, anon_82.reason, anon_82.detail, anon_82.raw_text, anon_82.statement_source,
    anon_82.change_number, anon_82.heard_kind, anon_82.heard_at, anon_82.member_id, anon_82.obligation_reference, anon_82.security_code, anon_82.security_code_kind,
    anon_82.settlement_date, anon_82.quantity, anon_82.money, anon_82.currency, anon_82.obligation_state, 'stated_obligation' AS table_name
  FROM anon_82
),
anon_80 AS (
  SELECT anon_81.table_name, anon_81.file_id, anon_81.line_number, anon_81.reason, anon_81.detail, anon_81.raw_text, anon_81.byte_offset, anon_81.byte_length
  FROM anon_81
),
anon_85 AS (
  SELECT stated_margin_call.file_id, stated_margin_call.line_number, stated_margin_call.byte_offset, stated_margin_call.byte_length, stated_margin_call.reason,
    stated_margin_call.detail, stated_margin_call.raw_text, stated_margin_call.statement_source, stated_margin_call.change_number, stated_margin_call.heard_kind,
    stated_margin_call.heard_at, stated_margin_call.member_id, stated_margin_call.call_reference, stated_margin_call.call_kind, stated_margin_call.amount,
    stated_margin_call.currency, stated_margin_call.due_at, stated_margin_call.acknowledged
  FROM stated_margin_call
  WHERE stated_margin_call.reason IS NOT NULL AND stated_margin_call.reason != 'NOT_A_TRADE'
),
anon_84 AS (
  SELECT anon_85.file_id, anon_85.line_number, anon_85.byte_offset, anon_85.byte_length, anon_85.reason, anon_85.detail, anon_85.raw_text, anon_85.statement_source,
    anon_85.change_number, anon_85.heard_kind, anon_85.heard_at, anon_85.member_id, anon_85.call_reference, anon_85.call_kind, anon_85.amount, anon_85.currency,
    anon_85.due_at, anon_85.acknowledged, 'stated_margin_call' AS table_name
  FROM anon_85
),
anon_83 AS (
  SELECT anon_84.table_name, anon_84.file_id, anon_84.line_number, anon_84.reason, anon_84.detail, anon_84.raw_text, anon_84.byte_offset, anon_84.byte_length
  FROM anon_84
),
anon_3 AS (
  SELECT anon_4.table_name, anon_4.file_id, anon_4.line_number, anon_4.reason, anon_4.detail, anon_4.raw_text, anon_4.byte_offset, anon_4.byte_length
  FROM anon_4
  UNION ALL
  SELECT anon_9.table_name, anon_9.file_id, anon_9.line_number, anon_9.reason, anon_9.detail, anon_9.raw_text, anon_9.byte_offset, anon_9.byte_length
  FROM anon_9
  UNION ALL
  SELECT anon_12.table_name, anon_12.file_id, anon_12.line_number, anon_12.reason, anon_12.detail, anon_12.raw_text, anon_12.byte_offset, anon_12.byte_length
  FROM anon_12
  UNION ALL
  SELECT anon_15.table_name, anon_15.file_id, anon_15.line_number, anon_15.reason, anon_15.detail, anon_15.raw_text, anon_15.byte_offset, anon_15.byte_length
  FROM anon_15
  UNION ALL
  SELECT anon_18.table_name, anon_18.file_id, anon_18.line_number, anon_18.reason, anon_18.detail, anon_18.raw_text, anon_18.byte_offset, anon_18.byte_length
  FROM anon_18
  UNION ALL
  SELECT anon_21.table_name, anon_21.file_id, anon_21.line_number, anon_21.reason, anon_21.detail, anon_21.raw_text, anon_21.byte_offset, anon_21.byte_length
  FROM anon_21
  UNION ALL
  SELECT anon_24.table_name, anon_24.file_id, anon_24.line_number, anon_24.reason, anon_24.detail, anon_24.raw_text, anon_24.byte_offset, anon_24.byte_length
  FROM anon_24
  UNION ALL
  SELECT anon_27.table_name, anon_27.file_id, anon_27.line_number, anon_27.reason, anon_27.detail, anon_27.raw_text, anon_27.byte_offset, anon_27.byte_length
  FROM anon_27
  UNION ALL
  SELECT anon_30.table_name, anon_30.file_id, anon_30.line_number, anon_30.reason, anon_30.detail, anon_30.raw_text, anon_30.byte_offset, anon_30.byte_length
  FROM anon_30
  UNION ALL
  SELECT anon_33.table_name, anon_33.file_id, anon_33.line_number, anon_33.reason, anon_33.detail, anon_33.raw_text, anon_33.byte_offset, anon_33.byte_length
  FROM anon_33
  UNION ALL
  SELECT anon_38.table_name, anon_38.file_id, anon_38.line_number, anon_38.reason, anon_38.detail, anon_38.raw_text, anon_38.byte_offset, anon_38.byte_length
  FROM anon_38
  UNION ALL
  SELECT anon_41.table_name, anon_41.file_id, anon_41.line_number, anon_41.reason, anon_41.detail, anon_41.raw_text, anon_41.byte_offset, anon_41.byte_length
  FROM anon_41
  UNION ALL
  SELECT anon_44.table_name, anon_44.file_id, anon_44.line_number, anon_44.reason, anon_44.detail, anon_44.raw_text, anon_44.byte_offset, anon_44.byte_length
  FROM anon_44
  UNION ALL
  SELECT anon_47.table_name, anon_47.file_id, anon_47.line_number, anon_47.reason, anon_47.detail, anon_47.raw_text, anon_47.byte_offset, anon_47.byte_length
  FROM anon_47
  UNION ALL
  SELECT anon_50.table_name, anon_50.file_id, anon_50.line_number, anon_50.reason, anon_50.detail, anon_50.raw_text, anon_50.byte_offset, anon_50.byte_length
  FROM anon_50
  UNION ALL
  SELECT anon_53.table_name, anon_53.file_id, anon_53.line_number, anon_53.reason, anon_53.detail, anon_53.raw_text, anon_53.byte_offset, anon_53.byte_length
  FROM anon_53
  UNION ALL
  SELECT anon_56.table_name, anon_56.file_id, anon_56.line_number, anon_56.reason, anon_56.detail, anon_56.raw_text, anon_56.byte_offset, anon_56.byte_length
  FROM anon_56
  UNION ALL
  SELECT anon_59.table_name, anon_59.file_id, anon_59.line_number, anon_59.reason, anon_59.detail, anon_59.raw_text, anon_59.byte_offset, anon_59.byte_length
  FROM anon_59
  UNION ALL
  SELECT anon_62.table_name, anon_62.file_id, anon_62.line_number, anon_62.reason, anon_62.detail, anon_62.raw_text, anon_62.byte_offset, anon_62.byte_length
  FROM anon_62
  UNION ALL
  SELECT anon_65.table_name, anon_65.file_id, anon_65.line_number, anon_65.reason, anon_65.detail, anon_65.raw_text, anon_65.byte_offset, anon_65.byte_length
  FROM anon_65
  UNION ALL
  SELECT anon_68.table_name, anon_68.file_id, anon_68.line_number, anon_68.reason, anon_68.detail, anon_68.raw_text, anon_68.byte_offset, anon_68.byte_length
  FROM anon_68
  UNION ALL
  SELECT anon_71.table_name, anon_71.file_id, anon_71.line_number, anon_71.reason, anon_71.detail, anon_71.raw_text, anon_71.byte_offset, anon_71.byte_length
  FROM anon_71
  UNION ALL
  SELECT anon_74.table_name, anon_74.file_id, anon_74.line_number, anon_74.reason, anon_74.detail, anon_74.raw_text, anon_74.byte_offset, anon_74.byte_length
  FROM anon_74
  UNION ALL
  SELECT anon_77.table_name, anon_77.file_id, anon_77.line_number, anon_77.reason, anon_77.detail, anon_77.raw_text, anon_77.byte_offset, anon_77.byte_length
  FROM anon_77
  UNION ALL
  SELECT anon_80.table_name, anon_80.file_id, anon_80.line_number, anon_80.reason, anon_80.detail, anon_80.raw_text, anon_80.byte_offset, anon_80.byte_length
  FROM anon_80
  UNION ALL
  SELECT anon_83.table_name, anon_83.file_id, anon_83.line_number, anon_83.reason, anon_83.detail, anon_83.raw_text, anon_83.byte_offset, anon_83.byte_length
  FROM anon_83
),
anon_2 AS (
  SELECT anon_3.table_name, anon_3.file_id, anon_3.line_number, anon_3.reason, anon_3.detail, anon_3.raw_text, anon_3.byte_offset, anon_3.byte_length, DATE '2026-11-10' AS known_date
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.table_name, anon_2.file_id, CAST(anon_2.line_number AS NUMBER(19)) AS line_number, anon_2.reason, anon_2.detail, anon_2.raw_text, CAST(anon_2.byte_offset AS NUMBER(19)) AS byte_offset,
    CAST(anon_2.byte_length AS NUMBER(19)) AS byte_length, CAST(anon_2.known_date AS DATE) AS known_date
  FROM anon_2
)
SELECT anon_1.table_name, anon_1.file_id, anon_1.line_number, anon_1.reason, anon_1.detail, anon_1.raw_text, anon_1.byte_offset, anon_1.byte_length, anon_1.known_date
FROM anon_1
