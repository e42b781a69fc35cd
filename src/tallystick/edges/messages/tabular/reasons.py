"""Every reason the tabular reader can give, in order of precedence, with a sentence and the smallest input that provokes it.

Source: convention 4 (framing, then required fields, then types, then lookups, then business rules). Names shared with the FIX
reader mean the same there. The `provoked_by` of a row reason is one line under `EXAMPLE_HEADER`, read by the canonical profile
of `execution_message`; the tests read each of them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Reason:
    """One reason: `code`, the `sentence` a person reads, and the smallest input that provokes it."""

    code: str
    sentence: str
    provoked_by: str


EXAMPLE_HEADER = "sender,chain,action,exec_id,ref_exec_id,trade_date,account_code,security_code,security_code_kind,side,quantity,price"
"""The header under which the example lines stand."""

EXAMPLE_GOOD_LINE = "ALPHA,EXECUTION,NEW,E1,,2024-06-03,A1,US0378331005,ISIN,BUY,100,10.25"
"""A line that is read without a reason; each example differs from it in one thing."""

ROW_REASONS: tuple[Reason, ...] = (
    Reason(
        "BAD_ENCODING", "The bytes of the line are not text in the encoding of the profile", "ALPHA,EXECUTION,NEW,\udce9,,2024-06-03,A1,X1,ISIN,BUY,100,10.25"
    ),
    Reason(
        "CONTROL_CHARACTER",
        "The line holds a NUL byte or a carriage return outside quotes",
        "ALPHA,EXECUTION,NEW,E\x001,,2024-06-03,A1,US0378331005,ISIN,BUY,100,10.25",
    ),
    Reason("BAD_QUOTING", "A quoted field is not closed, or a quote inside it is not doubled", 'ALPHA,EXECUTION,NEW,"E1,,2024-06-03,A1,X1,ISIN,BUY,100,10.25'),
    Reason("WRONG_FIELD_COUNT", "The line has more or fewer fields than the header", "ALPHA,EXECUTION,NEW,E1,,2024-06-03,A1,US0378331005"),
    Reason("NOT_A_TRADE", "The profile says that such a line carries nothing to book", "(needs a profile with an ignore rule)"),
    Reason("MISSING_EXEC_ID", "An execution without its id", "ALPHA,EXECUTION,NEW,,,2024-06-03,A1,US0378331005,ISIN,BUY,100,10.25"),
    Reason("MISSING_REFERENCE", "A correction or cancel that does not say of what", "ALPHA,EXECUTION,CANCEL,E1,,2024-06-03,A1,US0378331005,ISIN,BUY,100,10.25"),
    Reason("MISSING_SECURITY", "No security, or a security code without its kind", "ALPHA,EXECUTION,NEW,E1,,2024-06-03,A1,,,BUY,100,10.25"),
    Reason("MISSING_ACCOUNT", "No account", "ALPHA,EXECUTION,NEW,E1,,2024-06-03,,US0378331005,ISIN,BUY,100,10.25"),
    Reason("MISSING_FIELD", "Another field without which the row says nothing is empty", "ALPHA,EXECUTION,NEW,E1,,,A1,US0378331005,ISIN,BUY,100,10.25"),
    Reason("BAD_DATE", "Not a date or time in the format of the profile", "ALPHA,EXECUTION,NEW,E1,,03/06/2024,A1,US0378331005,ISIN,BUY,100,10.25"),
    Reason(
        "BAD_QUANTITY",
        "Not a quantity: not plain digits, too large, or more than six decimals",
        "ALPHA,EXECUTION,NEW,E1,,2024-06-03,A1,US0378331005,ISIN,BUY,1e309,10.25",
    ),
    Reason(
        "BAD_PRICE",
        "Not a price: not plain digits, too large, or more than eight decimals",
        "ALPHA,EXECUTION,NEW,E1,,2024-06-03,A1,US0378331005,ISIN,BUY,100,NaN",
    ),
    Reason("BAD_NUMBER", "Another amount or rate that cannot be held exactly", "(needs a numeric column other than quantity and price)"),
    Reason("VALUE_TOO_LONG", "A code over 64 or a text over 4,000 characters", "ALPHA,EXECUTION,NEW," + "E" * 65 + ",,2024-06-03,A1,X1,ISIN,BUY,100,10.25"),
    Reason("UNKNOWN_SIDE", "The side is none the profile knows", "ALPHA,EXECUTION,NEW,E1,,2024-06-03,A1,US0378331005,ISIN,BORROW,100,10.25"),
    Reason("UNKNOWN_ACTION", "The action is none the profile knows", "ALPHA,EXECUTION,REPLACE,E1,,2024-06-03,A1,US0378331005,ISIN,BUY,100,10.25"),
    Reason("UNKNOWN_VALUE", "Another code outside its closed list", "ALPHA,PHONE,NEW,E1,,2024-06-03,A1,US0378331005,ISIN,BUY,100,10.25"),
    Reason("NOT_POSITIVE_QUANTITY", "A quantity that must be above zero is not", "ALPHA,EXECUTION,NEW,E1,,2024-06-03,A1,US0378331005,ISIN,BUY,-100,10.25"),
    Reason("NEGATIVE_PRICE", "A price below zero", "ALPHA,EXECUTION,NEW,E1,,2024-06-03,A1,US0378331005,ISIN,BUY,100,-10.25"),
)
"""Reasons of a row, the first that applies stands."""

FILE_REASONS: tuple[Reason, ...] = (
    Reason("EMPTY_FILE", "The file holds no bytes, or blank lines only", "a file of 0 bytes"),
    Reason("WRONG_ENCODING", "The file is UTF-16 or UTF-32, which no profile reads", "a file that starts with FF FE"),
    Reason("LINE_TOO_LONG", "A line runs on beyond the limit", "1,048,577 bytes without a line end"),
    Reason("WRONG_DELIMITER", "The header is separated by another character than the profile says", "a;b;c read with a comma"),
    Reason("MISSING_COLUMNS", "Columns the profile needs are not in the file", "a header without exec_id"),
    Reason("TRAILER_MISMATCH", "The file's own count or total differs from what it holds", "one line and 'Trailer record count 2'"),
    Reason("NOT_PARQUET", "The file is not readable Parquet", "a text file read by a Parquet profile"),
    Reason("WRONG_COLUMN_TYPE", "A Parquet column is of a kind that holds no single value, or cannot be this column", "a list column as price"),
    Reason("PARQUET_TOO_LARGE", "The Parquet file unpacks beyond the limits", "a row group of 5 GB unpacked"),
)
"""Reasons for which a whole file is refused (`FileRefused`)."""

PRECEDENCE: dict[str, int] = {reason.code: place for place, reason in enumerate(ROW_REASONS)}
"""The place of each row reason in the order of precedence."""
