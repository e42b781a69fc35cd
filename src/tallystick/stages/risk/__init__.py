"""Risk of the firm's own positions: exposure, historical value at risk and expected shortfall, and the tests that judge them.

Steps        exposure -> scenario_result -> value_at_risk
Figures      tail (historical), parametric (normal), volatility (EWMA, filtered returns), backtest (Kupiec, Christoffersen)
Floats       allowed here and in insight only: nothing of this is booked
Order        every sum runs over rows sorted by key, so that a rerun, or rows in another order, give the same bits
"""
