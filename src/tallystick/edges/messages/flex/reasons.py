"""The closed list of reasons a Flex statement, or one of its elements, cannot be used as it stands.

Row reasons are in order of precedence: an element with several defects gets the first (framing, required fields, types,
then what the fields say together). NOT_A_TRADE means ignored, not rejected: the element repeats facts that other elements give.
"""

from __future__ import annotations

from dataclasses import dataclass

MISSING = '<Trade assetCategory="STK" symbol="X" currency="USD" tradeDate="20240102" buySell="BUY" quantity="1" {}/>'


@dataclass(frozen=True)
class Reason:
    """One reason: its `code`, what it means in a `sentence`, and the smallest input that provokes it (an element or a file)."""

    code: str
    sentence: str
    smallest_input: str


FILE_REASONS: tuple[Reason, ...] = (
    Reason("EMPTY_FILE", "The file holds nothing but white space.", ""),
    Reason("HOSTILE_XML", "The file has a document type or entities, or is nested or long beyond any statement.", '<!DOCTYPE a [<!ENTITY b "c">]><a/>'),
    Reason("MALFORMED_XML", "The file is not well-formed XML: cut off, damaged, or in another encoding than it says.", "<FlexQueryResponse>"),
    Reason("NOT_FLEX", "The file is XML but no Flex statement; an error answer of the broker's Flex service is one.", "<Document/>"),
)
"""Why a whole file is refused (`FileRefused.reason`)."""

ROW_REASONS: tuple[Reason, ...] = (
    Reason(
        "NOT_A_TRADE",
        "Ignored: a total, order or lot that repeats what other elements state one by one, or a rate of -1, which stands for none.",
        '<Order levelOfDetail="ORDER"/>',
    ),
    Reason("MISSING_FIELD", "A field that the row cannot do without is absent or empty.", MISSING.format("")),
    Reason(
        "BAD_DATE",
        "A date or time is in no format of the broker's, does not exist, or stands for several (MULTI).",
        MISSING.format('tradePrice="1" settleDateTarget="MULTI"'),
    ),
    Reason("BAD_NUMBER", "A number is no plain decimal, or is too large for its column.", MISSING.format('tradePrice="1.234,56"')),
    Reason(
        "TOO_PRECISE",
        "A quantity has more than six decimals, so that it cannot be kept exactly.",
        MISSING.format('tradePrice="1"').replace('"1" ', '"0.0000001" ', 1),
    ),
    Reason(
        "BAD_CURRENCY",
        "A currency is not a three-letter ISO 4217 code, is a hundredth of one (GBX), or contradicts the pair.",
        '<ConversionRate reportDate="20240102" fromCurrency="GBX" toCurrency="EUR" rate="1"/>',
    ),
    Reason("UNKNOWN_SIDE", "buySell is none of BUY, SELL, BUY (Ca.), SELL (Ca.).", MISSING.format('tradePrice="1"').replace("BUY", "EXCHANGE")),
    Reason("SIGN_MISMATCH", "The side says one direction and the sign of the quantity the other.", MISSING.format('tradePrice="1"').replace("BUY", "SELL")),
    Reason(
        "NOT_POSITIVE",
        "A quantity is zero, a price negative, or a rate not above zero.",
        '<ConversionRate reportDate="20240102" fromCurrency="GBP" toCurrency="EUR" rate="0"/>',
    ),
    Reason(
        "UNSUPPORTED_ASSET",
        "The instrument is not paid for in full when traded (CFD, future), so quantity × price is not its money.",
        MISSING.format('tradePrice="1"').replace("STK", "CFD"),
    ),
    Reason(
        "MISSING_REFERENCE",
        "A cancel does not say which trade it ends, nor does the file.",
        MISSING.format('tradePrice="1" transactionType="TradeCancel"').replace('quantity="1"', 'quantity="-1"'),
    ),
    Reason("MONEY_MISMATCH", "Quantity × price × multiplier is not the money the broker states, to the cent.", MISSING.format('tradePrice="1" tradeMoney="2"')),
    Reason(
        "OTHER_ACCOUNT",
        "The row is of an account that the settings do not name as ours.",
        '<CashTransaction accountId="U9" currency="USD" amount="1" type="Dividends" reportDate="20240102"/>',
    ),
)
"""Why a row cannot be used as it stands (`reason` of the landing tables), in order of precedence."""

PRECEDENCE: dict[str, int] = {each.code: position for position, each in enumerate(ROW_REASONS)}
"""Place of each row reason in the order of precedence; 0 wins."""
