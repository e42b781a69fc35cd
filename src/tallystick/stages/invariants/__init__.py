"""What must hold at every run: each function gives the rows that violate one invariant, from the tables its parameters name.

A violated invariant stops the day loudly (exit 5): it is a defect, not data. Every public function of these modules is found by
`stages.line`; its name in capitals is the invariant's, the first sentence of its docstring says it in words.
"""
