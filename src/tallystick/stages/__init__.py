"""The business: one package a stage, in the order data flows; pure functions from tables to tables."""
