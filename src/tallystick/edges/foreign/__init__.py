"""A customer's own tables in place: what they are, how they become ours, how ours stand beside theirs.

`schema` reads what is there, `words`, `match` and `propose` make a proposal, `profile` reads what a person made of it, `take` has the
day's rows read inside the database, and `compare` holds our tables against the old system's.
"""
