"""Stage `lend`: the loan ledger, from the events of loans and borrows to what they owe, cost and move today."""
