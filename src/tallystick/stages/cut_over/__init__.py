"""The first close of a book: opening balances, checked against each other."""
