"""The made-up firm of the five markets: its securities, accounts, places and opening balances. Every name and figure is invented."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from tallystick.edges.demo.canonical_file import write_rows
from tallystick.edges.demo.identifiers import isin
from tallystick.edges.demo.market import cents_text
from tallystick.model.firm import Firm, FirmMarket


@dataclass(frozen=True)
class Place:
    """One market: its calendar, currency, how it nets, our accounts there, and whether the bank states each delivery (GROSS) or the day's net."""

    market: str
    calendar_key: str
    currency: str
    netting: str
    contra: str
    depository_account: str
    bank_account: str
    gross: bool


@dataclass(frozen=True)
class Listing:
    """One security of a market; `price` in cents; `issuer_country` where its company is incorporated."""

    symbol: str
    market: str
    name: str
    price: int
    issuer_country: str

    @property
    def isin(self) -> str:
        """A code of no real security: the symbol, filled up with zeros, behind the market's letters."""
        return isin(self.symbol.ljust(9, "0"), self.market)


PLACES = (
    Place("US", "US.NSCC", "USD", "CONTINUOUS", "888", "00000901", "USD.BANK", False),
    Place("CA", "CA.CDS", "CAD", "CONTINUOUS", "CDS.CNS", "CDS901", "CAD.BANK", False),
    Place("MX", "MX.INDEVAL", "MXN", "DAY_NET_DIFFERENCE", "CCV", "IND901", "MXN.BANK", False),
    Place("GB", "GB.CREST", "GBP", "DAY_NET", "LCH", "14XKL", "GBP.BANK", True),
    Place("EU", "EU.T2", "EUR", "NONE", "-", "T2S901", "EUR.BANK", True),
)
LISTINGS = (
    Listing("HRBR", "US", "Harbor Tools Inc", 4_150, "US"),
    Listing("LGHT", "US", "Lighthouse Foods Inc", 9_820, "US"),
    Listing("MPLE", "CA", "Maple Rail Ltd", 2_240, "CA"),
    Listing("LOON", "CA", "Loon Lake Mining Ltd", 870, "CA"),
    Listing("AGVE", "MX", "Agave del Norte SAB", 1_500, "MX"),
    Listing("CENO", "MX", "Cenote Cementos SAB", 6_310, "MX"),
    Listing("THMS", "GB", "Thames Estuary Docks plc", 420, "GB"),
    Listing("PENN", "GB", "Pennine Water plc", 1_105, "GB"),
    Listing("RHIN", "EU", "Rheinhafen AG", 12_000, "DE"),
    Listing("LOIR", "EU", "Loire Optique SA", 5_435, "FR"),
)
CUSTOMERS = ("C1", "C2", "C3", "C4")
DESK = "F1"
RATES = {"CAD": "0.7150", "MXN": "0.0545", "GBP": "1.2700", "EUR": "1.0850"}
"""Units of USD for one, on the cut-over day."""

HELD, MONEY, BANK = 20_000, 50_000_000, 400_000_000
"""What each account holds of each security (shares), each customer has in each currency (cents), and each bank account begins with (cents)."""


def place_of(listing: Listing) -> Place:
    """Where a security clears and settles."""
    return next(place for place in PLACES if place.market == listing.market)


def five_market_firm() -> Firm:
    """The facts of the firm."""
    home, *others = PLACES
    return Firm(
        name="Five Harbors Securities LLC",
        depository_accounts=tuple(place.depository_account for place in PLACES),
        bank_accounts=tuple(place.bank_account for place in PLACES),
        calendar_key=home.calendar_key,
        markets=tuple(FirmMarket(place.market, f"M{place.market}901", place.depository_account, place.bank_account) for place in others),
    )


def write_firm(path: Path, firm: Firm) -> Path:
    """Write the facts as `tallystick.toml` states them."""
    plain = ("name", "member_id", "base_currency", "market", "calendar_key", "settlement_source")
    lines = ["# A made-up firm in five markets: every name, code and figure in this folder is invented.", "[firm]"]
    lines += [f"{name} = {json.dumps(getattr(firm, name))}" for name in plain]
    lines += [f'depository_accounts = ["{firm.depository_account}"]', f'bank_accounts = ["{firm.settlement_bank}"]']
    for each in firm.markets:
        names = ("market", "member_id", "depository_account", "bank_account")
        lines += ["", "[[market]]", *[f"{name} = {json.dumps(getattr(each, name))}" for name in names]]
    path.write_text("\n".join((*lines, "")), encoding="utf-8")
    return path


def write_masters(folder: Path) -> tuple[Path, Path]:
    """Securities with their market, and accounts."""
    securities = [
        {"security_id": each.symbol, "symbol": each.symbol, "isin": each.isin, "name": each.name, "asset_class": "EQUITY", "market": each.market,
         "currency": place_of(each).currency, "issuer_country": each.issuer_country}
        for each in LISTINGS
    ]  # fmt: skip
    accounts = [{"account_id": each, "account_class": "CUSTOMER", "account_type": "CASH", "commission_schedule": "PER_SHARE"} for each in CUSTOMERS]
    accounts.append({"account_id": DESK, "account_class": "FIRM", "account_type": "INVENTORY", "commission_schedule": "NONE"})
    return write_rows(folder / "security_message.csv", securities), write_rows(folder / "account_message.csv", accounts)


def write_opening(folder: Path, cut_over: str) -> Path:
    """Opening balances: lots, where the shares are, customers' and bank money; the owners' equity of each currency is what is left."""
    rows: list[dict[str, str]] = []
    for listing in LISTINGS:
        named = {"security_code": listing.symbol, "security_code_kind": "SYMBOL"}
        for account in (*CUSTOMERS, DESK):
            rows.append({"opening_kind": "LOT", "account_code": account, **named, "quantity": str(HELD), "amount": cents_text(HELD * listing.price),
                         "origin_date": cut_over, "reference": f"{account}.{listing.symbol}"})  # fmt: skip
        total = HELD * (len(CUSTOMERS) + 1)
        rows.append({"opening_kind": "DEPOSITORY", "account_code": place_of(listing).depository_account, **named, "quantity": str(total)})
    for place in PLACES:
        money = {"currency": place.currency}
        rows += [{"opening_kind": "CASH", "account_code": each, "amount": cents_text(MONEY), **money} for each in CUSTOMERS]
        inventory = sum(HELD * each.price for each in LISTINGS if each.market == place.market)
        equity = BANK + inventory - MONEY * len(CUSTOMERS)
        for ledger_account, sub, amount in (("1015", place.bank_account, BANK), ("3010", "", -equity)):
            rows.append({"opening_kind": "LEDGER", "ledger_account": ledger_account, "account_code": sub, "amount": cents_text(amount), **money})
    return write_rows(folder / "opening_message.csv", rows)
