WITH
anon_11 AS (
  SELECT execution_amendment.sender AS up_sender, execution_amendment.chain AS up_chain, execution_amendment.trade_date AS up_date, execution_amendment.exec_id AS up_id,
    execution_amendment.parent_date AS up_parent_date, execution_amendment.parent_id AS up_parent_id, execution_amendment.root_trade_date AS up_root_date,
    execution_amendment.root_exec_id AS up_root_id
  FROM execution_amendment
),
anon_40 AS (
  SELECT execution_amendment.file_id, execution_amendment.line_number, execution_amendment.file_name, execution_amendment.sender, execution_amendment.chain,
    execution_amendment.trade_date, execution_amendment.exec_id, execution_amendment.action, execution_amendment.ref_exec_id, execution_amendment.order_time,
    execution_amendment.carried, execution_amendment.parent_date, execution_amendment.parent_id, execution_amendment.root_trade_date, execution_amendment.root_exec_id,
    anon_11.up_sender, anon_11.up_chain, anon_11.up_date, anon_11.up_id, anon_11.up_parent_date, anon_11.up_parent_id, anon_11.up_root_date, anon_11.up_root_id
  FROM execution_amendment
  LEFT OUTER JOIN anon_11 ON execution_amendment.sender = anon_11.up_sender AND execution_amendment.chain = anon_11.up_chain AND execution_amendment.parent_date = anon_11.up_date
    AND execution_amendment.parent_id = anon_11.up_id
),
anon_39 AS (
  SELECT anon_40.file_id, anon_40.line_number, anon_40.file_name, anon_40.sender, anon_40.chain, anon_40.trade_date, anon_40.exec_id, anon_40.action, anon_40.ref_exec_id,
    anon_40.order_time, anon_40.carried, anon_40.up_parent_date AS parent_date, anon_40.up_parent_id AS parent_id, coalesce(anon_40.root_trade_date, anon_40.up_root_date) AS root_trade_date,
    coalesce(anon_40.root_exec_id, anon_40.up_root_id) AS root_exec_id
  FROM anon_40
),
anon_38 AS (
  SELECT anon_39.file_id, anon_39.line_number, anon_39.file_name, anon_39.sender, anon_39.chain, anon_39.trade_date, anon_39.exec_id, anon_39.action, anon_39.ref_exec_id,
    anon_39.order_time, anon_39.carried, anon_39.parent_date, anon_39.parent_id, anon_39.root_trade_date, anon_39.root_exec_id, anon_11.up_sender, anon_11.up_chain,
    anon_11.up_date, anon_11.up_id, anon_11.up_parent_date, anon_11.up_parent_id, anon_11.up_root_date, anon_11.up_root_id
  FROM anon_39
  LEFT OUTER JOIN anon_11 ON anon_39.sender = anon_11.up_sender AND anon_39.chain = anon_11.up_chain AND anon_39.parent_date = anon_11.up_date AND anon_39.parent_id = anon_11.up_id
),
anon_37 AS (
  SELECT anon_38.file_id, anon_38.line_number, anon_38.file_name, anon_38.sender, anon_38.chain, anon_38.trade_date, anon_38.exec_id, anon_38.action, anon_38.ref_exec_id,
    anon_38.order_time, anon_38.carried, anon_38.up_parent_date AS parent_date, anon_38.up_parent_id AS parent_id, coalesce(anon_38.root_trade_date, anon_38.up_root_date) AS root_trade_date,
    coalesce(anon_38.root_exec_id, anon_38.up_root_id) AS root_exec_id
  FROM anon_38
),
anon_36 AS (
  SELECT anon_37.file_id, anon_37.line_number, anon_37.file_name, anon_37.sender, anon_37.chain, anon_37.trade_date, anon_37.exec_id, anon_37.action, anon_37.ref_exec_id,
    anon_37.order_time, anon_37.carried, anon_37.parent_date, anon_37.parent_id, anon_37.root_trade_date, anon_37.root_exec_id, anon_11.up_sender, anon_11.up_chain,
    anon_11.up_date, anon_11.up_id, anon_11.up_parent_date, anon_11.up_parent_id, anon_11.up_root_date, anon_11.up_root_id
  FROM anon_37
  LEFT OUTER JOIN anon_11 ON anon_37.sender = anon_11.up_sender AND anon_37.chain = anon_11.up_chain AND anon_37.parent_date = anon_11.up_date AND anon_37.parent_id = anon_11.up_id
),
anon_35 AS (
  SELECT anon_36.file_id, anon_36.line_number, anon_36.file_name, anon_36.sender, anon_36.chain, anon_36.trade_date, anon_36.exec_id, anon_36.action, anon_36.ref_exec_id,
    anon_36.order_time, anon_36.carried, anon_36.up_parent_date AS parent_date, anon_36.up_parent_id AS parent_id, coalesce(anon_36.root_trade_date, anon_36.up_root_date) AS root_trade_date,
    coalesce(anon_36.root_exec_id, anon_36.up_root_id) AS root_exec_id
  FROM anon_36
),
anon_34 AS (
  SELECT anon_35.file_id, anon_35.line_number, anon_35.file_name, anon_35.sender, anon_35.chain, anon_35.trade_date, anon_35.exec_id, anon_35.action, anon_35.ref_exec_id,
    anon_35.order_time, anon_35.carried, anon_35.parent_date, anon_35.parent_id, anon_35.root_trade_date, anon_35.root_exec_id, anon_11.up_sender, anon_11.up_chain,
    anon_11.up_date, anon_11.up_id, anon_11.up_parent_date, anon_11.up_parent_id, anon_11.up_root_date, anon_11.up_root_id
  FROM anon_35
  LEFT OUTER JOIN anon_11 ON anon_35.sender = anon_11.up_sender AND anon_35.chain = anon_11.up_chain AND anon_35.parent_date = anon_11.up_date AND anon_35.parent_id = anon_11.up_id
),
anon_33 AS (
  SELECT anon_34.file_id, anon_34.line_number, anon_34.file_name, anon_34.sender, anon_34.chain, anon_34.trade_date, anon_34.exec_id, anon_34.action, anon_34.ref_exec_id,
    anon_34.order_time, anon_34.carried, anon_34.up_parent_date AS parent_date, anon_34.up_parent_id AS parent_id, coalesce(anon_34.root_trade_date, anon_34.up_root_date) AS root_trade_date,
    coalesce(anon_34.root_exec_id, anon_34.up_root_id) AS root_exec_id
  FROM anon_34
),
anon_32 AS (
  SELECT anon_33.file_id, anon_33.line_number, anon_33.file_name, anon_33.sender, anon_33.chain, anon_33.trade_date, anon_33.exec_id, anon_33.action, anon_33.ref_exec_id,
    anon_33.order_time, anon_33.carried, anon_33.parent_date, anon_33.parent_id, anon_33.root_trade_date, anon_33.root_exec_id, anon_11.up_sender, anon_11.up_chain,
    anon_11.up_date, anon_11.up_id, anon_11.up_parent_date, anon_11.up_parent_id, anon_11.up_root_date, anon_11.up_root_id
  FROM anon_33
  LEFT OUTER JOIN anon_11 ON anon_33.sender = anon_11.up_sender AND anon_33.chain = anon_11.up_chain AND anon_33.parent_date = anon_11.up_date AND anon_33.parent_id = anon_11.up_id
),
anon_31 AS (
  SELECT anon_32.file_id, anon_32.line_number, anon_32.file_name, anon_32.sender, anon_32.chain, anon_32.trade_date, anon_32.exec_id, anon_32.action, anon_32.ref_exec_id,
    anon_32.order_time, anon_32.carried, anon_32.up_parent_date AS parent_date, anon_32.up_parent_id AS parent_id, coalesce(anon_32.root_trade_date, anon_32.up_root_date) AS root_trade_date,
    coalesce(anon_32.root_exec_id, anon_32.up_root_id) AS root_exec_id
  FROM anon_32
),
anon_30 AS (
  SELECT anon_31.file_id, anon_31.line_number, anon_31.file_name, anon_31.sender, anon_31.chain, anon_31.trade_date, anon_31.exec_id, anon_31.action, anon_31.ref_exec_id,
    anon_31.order_time, anon_31.carried, anon_31.parent_date, anon_31.parent_id, anon_31.root_trade_date, anon_31.root_exec_id, anon_11.up_sender, anon_11.up_chain,
    anon_11.up_date, anon_11.up_id, anon_11.up_parent_date, anon_11.up_parent_id, anon_11.up_root_date, anon_11.up_root_id
  FROM anon_31
  LEFT OUTER JOIN anon_11 ON anon_31.sender = anon_11.up_sender AND anon_31.chain = anon_11.up_chain AND anon_31.parent_date = anon_11.up_date AND anon_31.parent_id = anon_11.up_id
),
anon_29 AS (
  SELECT anon_30.file_id, anon_30.line_number, anon_30.file_name, anon_30.sender, anon_30.chain, anon_30.trade_date, anon_30.exec_id, anon_30.action, anon_30.ref_exec_id,
    anon_30.order_time, anon_30.carried, anon_30.up_parent_date AS parent_date, anon_30.up_parent_id AS parent_id, coalesce(anon_30.root_trade_date, anon_30.up_root_date) AS root_trade_date,
    coalesce(anon_30.root_exec_id, anon_30.up_root_id) AS root_exec_id
  FROM anon_30
),
anon_28 AS (
  SELECT anon_29.file_id, anon_29.line_number, anon_29.file_name, anon_29.sender, anon_29.chain, anon_29.trade_date, anon_29.exec_id, anon_29.action, anon_29.ref_exec_id,
    anon_29.order_time, anon_29.carried, anon_29.parent_date, anon_29.parent_id, anon_29.root_trade_date, anon_29.root_exec_id, anon_11.up_sender, anon_11.up_chain,
    anon_11.up_date, anon_11.up_id, anon_11.up_parent_date, anon_11.up_parent_id, anon_11.up_root_date, anon_11.up_root_id
  FROM anon_29
  LEFT OUTER JOIN anon_11 ON anon_29.sender = anon_11.up_sender AND anon_29.chain = anon_11.up_chain AND anon_29.parent_date = anon_11.up_date AND anon_29.parent_id = anon_11.up_id
),
anon_27 AS (
  SELECT anon_28.file_id, anon_28.line_number, anon_28.file_name, anon_28.sender, anon_28.chain, anon_28.trade_date, anon_28.exec_id, anon_28.action, anon_28.ref_exec_id,
    anon_28.order_time, anon_28.carried, anon_28.up_parent_date AS parent_date, anon_28.up_parent_id AS parent_id, coalesce(anon_28.root_trade_date, anon_28.up_root_date) AS root_trade_date,
    coalesce(anon_28.root_exec_id, anon_28.up_root_id) AS root_exec_id
  FROM anon_28
),
anon_26 AS (
  SELECT anon_27.file_id, anon_27.line_number, anon_27.file_name, anon_27.sender, anon_27.chain, anon_27.trade_date, anon_27.exec_id, anon_27.action, anon_27.ref_exec_id,
    anon_27.order_time, anon_27.carried, anon_27.parent_date, anon_27.parent_id, anon_27.root_trade_date, anon_27.root_exec_id, anon_11.up_sender, anon_11.up_chain,
    anon_11.up_date, anon_11.up_id, anon_11.up_parent_date, anon_11.up_parent_id, anon_11.up_root_date, anon_11.up_root_id
  FROM anon_27
  LEFT OUTER JOIN anon_11 ON anon_27.sender = anon_11.up_sender AND anon_27.chain = anon_11.up_chain AND anon_27.parent_date = anon_11.up_date AND anon_27.parent_id = anon_11.up_id
),
anon_25 AS (
  SELECT anon_26.file_id, anon_26.line_number, anon_26.file_name, anon_26.sender, anon_26.chain, anon_26.trade_date, anon_26.exec_id, anon_26.action, anon_26.ref_exec_id,
    anon_26.order_time, anon_26.carried, anon_26.up_parent_date AS parent_date, anon_26.up_parent_id AS parent_id, coalesce(anon_26.root_trade_date, anon_26.up_root_date) AS root_trade_date,
    coalesce(anon_26.root_exec_id, anon_26.up_root_id) AS root_exec_id
  FROM anon_26
),
anon_24 AS (
  SELECT anon_25.file_id, anon_25.line_number, anon_25.file_name, anon_25.sender, anon_25.chain, anon_25.trade_date, anon_25.exec_id, anon_25.action, anon_25.ref_exec_id,
    anon_25.order_time, anon_25.carried, anon_25.parent_date, anon_25.parent_id, anon_25.root_trade_date, anon_25.root_exec_id, anon_11.up_sender, anon_11.up_chain,
    anon_11.up_date, anon_11.up_id, anon_11.up_parent_date, anon_11.up_parent_id, anon_11.up_root_date, anon_11.up_root_id
  FROM anon_25
  LEFT OUTER JOIN anon_11 ON anon_25.sender = anon_11.up_sender AND anon_25.chain = anon_11.up_chain AND anon_25.parent_date = anon_11.up_date AND anon_25.parent_id = anon_11.up_id
),
anon_23 AS (
  SELECT anon_24.file_id, anon_24.line_number, anon_24.file_name, anon_24.sender, anon_24.chain, anon_24.trade_date, anon_24.exec_id, anon_24.action, anon_24.ref_exec_id,
    anon_24.order_time, anon_24.carried, anon_24.up_parent_date AS parent_date, anon_24.up_parent_id AS parent_id, coalesce(anon_24.root_trade_date, anon_24.up_root_date) AS root_trade_date,
    coalesce(anon_24.root_exec_id, anon_24.up_root_id) AS root_exec_id
  FROM anon_24
),
anon_22 AS (
  SELECT anon_23.file_id, anon_23.line_number, anon_23.file_name, anon_23.sender, anon_23.chain, anon_23.trade_date, anon_23.exec_id, anon_23.action, anon_23.ref_exec_id,
    anon_23.order_time, anon_23.carried, anon_23.parent_date, anon_23.parent_id, anon_23.root_trade_date, anon_23.root_exec_id, anon_11.up_sender, anon_11.up_chain,
    anon_11.up_date, anon_11.up_id, anon_11.up_parent_date, anon_11.up_parent_id, anon_11.up_root_date, anon_11.up_root_id
  FROM anon_23
  LEFT OUTER JOIN anon_11 ON anon_23.sender = anon_11.up_sender AND anon_23.chain = anon_11.up_chain AND anon_23.parent_date = anon_11.up_date AND anon_23.parent_id = anon_11.up_id
),
anon_21 AS (
  SELECT anon_22.file_id, anon_22.line_number, anon_22.file_name, anon_22.sender, anon_22.chain, anon_22.trade_date, anon_22.exec_id, anon_22.action, anon_22.ref_exec_id,
    anon_22.order_time, anon_22.carried, anon_22.up_parent_date AS parent_date, anon_22.up_parent_id AS parent_id, coalesce(anon_22.root_trade_date, anon_22.up_root_date) AS root_trade_date,
    coalesce(anon_22.root_exec_id, anon_22.up_root_id) AS root_exec_id
  FROM anon_22
),
anon_20 AS (
  SELECT anon_21.file_id, anon_21.line_number, anon_21.file_name, anon_21.sender, anon_21.chain, anon_21.trade_date, anon_21.exec_id, anon_21.action, anon_21.ref_exec_id,
    anon_21.order_time, anon_21.carried, anon_21.parent_date, anon_21.parent_id, anon_21.root_trade_date, anon_21.root_exec_id, anon_11.up_sender, anon_11.up_chain,
    anon_11.up_date, anon_11.up_id, anon_11.up_parent_date, anon_11.up_parent_id, anon_11.up_root_date, anon_11.up_root_id
  FROM anon_21
  LEFT OUTER JOIN anon_11 ON anon_21.sender = anon_11.up_sender AND anon_21.chain = anon_11.up_chain AND anon_21.parent_date = anon_11.up_date AND anon_21.parent_id = anon_11.up_id
),
anon_19 AS (
  SELECT anon_20.file_id, anon_20.line_number, anon_20.file_name, anon_20.sender, anon_20.chain, anon_20.trade_date, anon_20.exec_id, anon_20.action, anon_20.ref_exec_id,
    anon_20.order_time, anon_20.carried, anon_20.up_parent_date AS parent_date, anon_20.up_parent_id AS parent_id, coalesce(anon_20.root_trade_date, anon_20.up_root_date) AS root_trade_date,
    coalesce(anon_20.root_exec_id, anon_20.up_root_id) AS root_exec_id
  FROM anon_20
),
anon_18 AS (
  SELECT anon_19.file_id, anon_19.line_number, anon_19.file_name, anon_19.sender, anon_19.chain, anon_19.trade_date, anon_19.exec_id, anon_19.action, anon_19.ref_exec_id,
    anon_19.order_time, anon_19.carried, anon_19.parent_date, anon_19.parent_id, anon_19.root_trade_date, anon_19.root_exec_id, anon_11.up_sender, anon_11.up_chain,
    anon_11.up_date, anon_11.up_id, anon_11.up_parent_date, anon_11.up_parent_id, anon_11.up_root_date, anon_11.up_root_id
  FROM anon_19
  LEFT OUTER JOIN anon_11 ON anon_19.sender = anon_11.up_sender AND anon_19.chain = anon_11.up_chain AND anon_19.parent_date = anon_11.up_date AND anon_19.parent_id = anon_11.up_id
),
anon_17 AS (
  SELECT anon_18.file_id, anon_18.line_number, anon_18.file_name, anon_18.sender, anon_18.chain, anon_18.trade_date, anon_18.exec_id, anon_18.action, anon_18.ref_exec_id,
    anon_18.order_time, anon_18.carried, anon_18.up_parent_date AS parent_date, anon_18.up_parent_id AS parent_id, coalesce(anon_18.root_trade_date, anon_18.up_root_date) AS root_trade_date,
    coalesce(anon_18.root_exec_id, anon_18.up_root_id) AS root_exec_id
  FROM anon_18
),
anon_16 AS (
  SELECT anon_17.file_id, anon_17.line_number, anon_17.file_name, anon_17.sender, anon_17.chain, anon_17.trade_date, anon_17.exec_id, anon_17.action, anon_17.ref_exec_id,
    anon_17.order_time, anon_17.carried, anon_17.parent_date, anon_17.parent_id, anon_17.root_trade_date, anon_17.root_exec_id, anon_11.up_sender, anon_11.up_chain,
    anon_11.up_date, anon_11.up_id, anon_11.up_parent_date, anon_11.up_parent_id, anon_11.up_root_date, anon_11.up_root_id
  FROM anon_17
  LEFT OUTER JOIN anon_11 ON anon_17.sender = anon_11.up_sender AND anon_17.chain = anon_11.up_chain AND anon_17.parent_date = anon_11.up_date AND anon_17.parent_id = anon_11.up_id
),
anon_15 AS (
  SELECT anon_16.file_id, anon_16.line_number, anon_16.file_name, anon_16.sender, anon_16.chain, anon_16.trade_date, anon_16.exec_id, anon_16.action, anon_16.ref_exec_id,
    anon_16.order_time, anon_16.carried, anon_16.up_parent_date AS parent_date, anon_16.up_parent_id AS parent_id, coalesce(anon_16.root_trade_date, anon_16.up_root_date) AS root_trade_date,
    coalesce(anon_16.root_exec_id, anon_16.up_root_id) AS root_exec_id
  FROM anon_16
),
anon_14 AS (
  SELECT anon_15.file_id, anon_15.line_number, anon_15.file_name, anon_15.sender, anon_15.chain, anon_15.trade_date, anon_15.exec_id, anon_15.action, anon_15.ref_exec_id,
    anon_15.order_time, anon_15.carried, anon_15.parent_date, anon_15.parent_id, anon_15.root_trade_date, anon_15.root_exec_id, anon_11.up_sender, anon_11.up_chain,
    anon_11.up_date, anon_11.up_id, anon_11.up_parent_date, anon_11.up_parent_id, anon_11.up_root_date, anon_11.up_root_id
  FROM anon_15
  LEFT OUTER JOIN anon_11 ON anon_15.sender = anon_11.up_sender AND anon_15.chain = anon_11.up_chain AND anon_15.parent_date = anon_11.up_date AND anon_15.parent_id = anon_11.up_id
),
anon_13 AS (
  SELECT anon_14.file_id, anon_14.line_number, anon_14.file_name, anon_14.sender, anon_14.chain, anon_14.trade_date, anon_14.exec_id, anon_14.action, anon_14.ref_exec_id,
    anon_14.order_time, anon_14.carried, anon_14.up_parent_date AS parent_date, anon_14.up_parent_id AS parent_id, coalesce(anon_14.root_trade_date, anon_14.up_root_date) AS root_trade_date,
    coalesce(anon_14.root_exec_id, anon_14.up_root_id) AS root_exec_id
  FROM anon_14
),
anon_12 AS (
  SELECT anon_13.file_id, anon_13.line_number, anon_13.file_name, anon_13.sender, anon_13.chain, anon_13.trade_date, anon_13.exec_id, anon_13.action, anon_13.ref_exec_id,
    anon_13.order_time, anon_13.carried, anon_13.parent_date, anon_13.parent_id, anon_13.root_trade_date, anon_13.root_exec_id, anon_11.up_sender, anon_11.up_chain,
    anon_11.up_date, anon_11.up_id, anon_11.up_parent_date, anon_11.up_parent_id, anon_11.up_root_date, anon_11.up_root_id
  FROM anon_13
  LEFT OUTER JOIN anon_11 ON anon_13.sender = anon_11.up_sender AND anon_13.chain = anon_11.up_chain AND anon_13.parent_date = anon_11.up_date AND anon_13.parent_id = anon_11.up_id
),
anon_10 AS (
  SELECT anon_12.file_id, anon_12.line_number, anon_12.file_name, anon_12.sender, anon_12.chain, anon_12.trade_date, anon_12.exec_id, anon_12.action, anon_12.ref_exec_id,
    anon_12.order_time, anon_12.carried, anon_12.up_parent_date AS parent_date, anon_12.up_parent_id AS parent_id, coalesce(anon_12.root_trade_date, anon_12.up_root_date) AS root_trade_date,
    coalesce(anon_12.root_exec_id, anon_12.up_root_id) AS root_exec_id
  FROM anon_12
),
anon_9 AS (
  SELECT anon_10.file_id, anon_10.line_number, anon_10.file_name, anon_10.sender, anon_10.chain, anon_10.trade_date, anon_10.exec_id, anon_10.action, anon_10.ref_exec_id,
    anon_10.order_time, anon_10.carried, anon_10.parent_date, anon_10.parent_id, anon_10.root_trade_date, anon_10.root_exec_id, anon_11.up_sender, anon_11.up_chain,
    anon_11.up_date, anon_11.up_id, anon_11.up_parent_date, anon_11.up_parent_id, anon_11.up_root_date, anon_11.up_root_id
  FROM anon_10
  LEFT OUTER JOIN anon_11 ON anon_10.sender = anon_11.up_sender AND anon_10.chain = anon_11.up_chain AND anon_10.parent_date = anon_11.up_date AND anon_10.parent_id = anon_11.up_id
),
anon_7 AS (
  SELECT anon_9.file_id, anon_9.line_number, anon_9.file_name, anon_9.sender, anon_9.chain, anon_9.trade_date, anon_9.exec_id, anon_9.action, anon_9.ref_exec_id,
    anon_9.order_time, anon_9.carried, anon_9.up_parent_date AS parent_date, anon_9.up_parent_id AS parent_id, coalesce(anon_9.root_trade_date, anon_9.up_root_date) AS root_trade_date,
    coalesce(anon_9.root_exec_id, anon_9.up_root_id) AS root_exec_id
  FROM anon_9
),
anon_43 AS (
  SELECT recent_execution.file_id, recent_execution.line_number, recent_execution.sender, recent_execution.chain, recent_execution.trade_date, recent_execution.exec_id,
    recent_execution.action, recent_execution.ref_exec_id, recent_execution.root_trade_date, recent_execution.root_exec_id, recent_execution.account_id,
    recent_execution.security_id, recent_execution.side, recent_execution.quantity, recent_execution.price, recent_execution.currency, recent_execution.capacity,
    recent_execution.trade_time, recent_execution.sending_time, recent_execution.stated_settlement_date, recent_execution.stated_commission, recent_execution.stated_tax,
    recent_execution.cross_reference, recent_execution.street_reference, recent_execution.status, recent_execution.reason, recent_execution.live, recent_execution.known_date
  FROM recent_execution
  WHERE recent_execution.action = 'CANCEL' AND recent_execution.status = 'accepted'
),
anon_42 AS (
  SELECT anon_43.sender, anon_43.chain, anon_43.root_trade_date, anon_43.root_exec_id
  FROM anon_43
),
anon_41 AS (
  SELECT DISTINCT anon_42.sender, anon_42.chain, anon_42.root_trade_date, anon_42.root_exec_id
  FROM anon_42
),
anon_8 AS (
  SELECT anon_41.sender, anon_41.chain, anon_41.root_trade_date, anon_41.root_exec_id, 'Y' AS dead
  FROM anon_41
),
anon_6 AS (
  SELECT anon_7.file_id, anon_7.line_number, anon_7.file_name, anon_7.sender, anon_7.chain, anon_7.trade_date, anon_7.exec_id, anon_7.action, anon_7.ref_exec_id,
    anon_7.order_time, anon_7.carried, anon_7.parent_date, anon_7.parent_id, anon_7.root_trade_date, anon_7.root_exec_id, anon_8.dead
  FROM anon_7
  LEFT OUTER JOIN anon_8 ON anon_7.sender = anon_8.sender AND anon_7.chain = anon_8.chain AND anon_7.root_trade_date = anon_8.root_trade_date AND anon_7.root_exec_id = anon_8.root_exec_id
),
anon_5 AS (
  SELECT anon_6.file_id, anon_6.line_number, anon_6.file_name, anon_6.sender, anon_6.chain, anon_6.trade_date, anon_6.exec_id, anon_6.action, anon_6.ref_exec_id,
    anon_6.order_time, anon_6.carried, anon_6.parent_date, anon_6.parent_id, anon_6.root_trade_date, anon_6.root_exec_id, anon_6.dead, CAST(SUM(CAST(CASE
    WHEN (anon_6.action = 'CANCEL') THEN 1 ELSE 0 END AS BIGINT)) OVER (PARTITION BY anon_6.sender, anon_6.chain, anon_6.root_trade_date, anon_6.root_exec_id ORDER BY CASE
    WHEN anon_6.order_time IS NULL THEN 1 ELSE 0 END, anon_6.order_time, anon_6.file_name, CASE WHEN anon_6.line_number IS NULL THEN 1 ELSE 0 END, anon_6.line_number, CASE
    WHEN anon_6.file_id IS NULL THEN 1 ELSE 0 END, anon_6.file_id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS DECIMAL(38, 6)) - CASE WHEN (anon_6.action = 'CANCEL') THEN 1
    ELSE 0 END AS cancels_before, CAST(row_number() OVER (PARTITION BY anon_6.sender, anon_6.chain, anon_6.root_trade_date, anon_6.root_exec_id ORDER BY CASE
    WHEN anon_6.order_time IS NULL THEN 1 ELSE 0 END, anon_6.order_time, anon_6.file_name, CASE WHEN anon_6.line_number IS NULL THEN 1 ELSE 0 END, anon_6.line_number, CASE
    WHEN anon_6.file_id IS NULL THEN 1 ELSE 0 END, anon_6.file_id) AS BIGINT) AS position
  FROM anon_6
),
anon_4 AS (
  SELECT anon_5.file_id, anon_5.line_number, anon_5.file_name, anon_5.sender, anon_5.chain, anon_5.trade_date, anon_5.exec_id, anon_5.action, anon_5.ref_exec_id,
    anon_5.order_time, anon_5.carried, anon_5.parent_date, anon_5.parent_id, anon_5.root_trade_date, anon_5.root_exec_id, anon_5.dead, anon_5.cancels_before,
    anon_5.position, CASE WHEN (anon_5.root_exec_id IS NULL) THEN 'UNKNOWN_REFERENCE' WHEN (anon_5.cancels_before > 0 OR anon_5.dead = 'Y') THEN 'CORRECTION_OF_CANCELLED'
    ELSE NULL END AS link_reason, CASE WHEN (CASE WHEN (anon_5.root_exec_id IS NULL) THEN 'UNKNOWN_REFERENCE' WHEN (anon_5.cancels_before > 0 OR anon_5.dead = 'Y') THEN 'CORRECTION_OF_CANCELLED'
    ELSE NULL END IS NULL) THEN 'Y' ELSE 'N' END AS applies
  FROM anon_5
),
anon_3 AS (
  SELECT anon_4.file_id, anon_4.line_number, anon_4.file_name, anon_4.sender, anon_4.chain, anon_4.trade_date, anon_4.exec_id, anon_4.action, anon_4.ref_exec_id,
    anon_4.order_time, anon_4.carried, anon_4.parent_date, anon_4.parent_id, anon_4.root_trade_date, anon_4.root_exec_id, anon_4.dead, anon_4.cancels_before,
    anon_4.position, anon_4.link_reason, anon_4.applies, CAST(row_number() OVER (PARTITION BY anon_4.sender, anon_4.chain, anon_4.root_trade_date, anon_4.root_exec_id, anon_4.applies ORDER BY anon_4.position DESC) AS BIGINT) AS from_last
  FROM anon_4
),
anon_2 AS (
  SELECT anon_3.file_id, anon_3.line_number, anon_3.file_name, anon_3.sender, anon_3.chain, anon_3.trade_date, anon_3.exec_id, anon_3.action, anon_3.ref_exec_id,
    anon_3.order_time, anon_3.carried, anon_3.parent_date, anon_3.parent_id, anon_3.root_trade_date, anon_3.root_exec_id, anon_3.dead, anon_3.cancels_before,
    anon_3.position, anon_3.link_reason, anon_3.applies, anon_3.from_last, CASE WHEN (anon_3.applies = 'Y' AND anon_3.from_last = 1) THEN 'Y' ELSE 'N' END AS last
  FROM anon_3
),
anon_1 AS (
  SELECT anon_2.file_id, CAST(anon_2.line_number AS BIGINT) AS line_number, anon_2.sender, anon_2.chain, CAST(anon_2.trade_date AS DATE) AS trade_date,
    anon_2.exec_id, anon_2.action, anon_2.carried, CAST(anon_2.order_time AS DATETIME2(6)) AS order_time, CAST(anon_2.root_trade_date AS DATE) AS root_trade_date,
    anon_2.root_exec_id, anon_2.link_reason, anon_2.last
  FROM anon_2
)
SELECT anon_1.file_id, anon_1.line_number, anon_1.sender, anon_1.chain, anon_1.trade_date, anon_1.exec_id, anon_1.action, anon_1.carried, anon_1.order_time,
  anon_1.root_trade_date, anon_1.root_exec_id, anon_1.link_reason, anon_1.last
FROM anon_1
