"""FIX messages for the tests, written with `|` as a clerk would, and what reading them gives."""

from __future__ import annotations

from pathlib import Path

from tallystick.edges.messages.fix import FixSettings
from tallystick.edges.messages.fix.blocks import Block
from tallystick.edges.messages.fix.plain import read_block, read_block_exactly
from tallystick.edges.messages.reading import Reading

HEAD = "49=BROKER|56=FIRM|34=7|52=20260511-13:30:00.250|"
FILL = "35=8|" + HEAD + "37=O1|17=E1|150=F|39=2|1=ACC1|55=IBM|54=1|38=300|32=100|31=143.25|75=20260511|60=20260511-13:30:00.123|"


def sealed(body: str | bytes, version: str = "FIX.4.4", separator: bytes = b"\x01") -> bytes:
    """The whole message from the fields between BodyLength and CheckSum; `|` in `body` stands for SOH."""
    raw = (body.encode("latin-1") if isinstance(body, str) else body).replace(b"|", b"\x01")
    head = b"8=%s\x019=%d\x01%s" % (version.encode(), len(raw), raw)
    return (head + b"10=%03d\x01" % (sum(head) % 256)).replace(b"\x01", separator)


def rows_of(text: bytes, settings: FixSettings | None = None, exactly: bool = False) -> list[dict[str, object]]:
    """Landing rows of some lines, in order of lines."""
    text = text if text.endswith(b"\n") else text + b"\n"
    read = read_block_exactly if exactly else read_block
    part = read(Block(text, 0, 1, text.count(b"\n")), "0123456789ab", settings or FixSettings())
    rows = part.table.to_pylist() + [each.values for said in part.spoken for each in said]
    return sorted(rows, key=lambda row: (row["line_number"], row.get("exec_id") or ""))


def row_of(body: str | bytes, version: str = "FIX.4.4", settings: FixSettings | None = None) -> dict[str, object]:
    """The one landing row of one message; the fast way and the exact way must give the same."""
    (fast,), (exact,) = (rows_of(sealed(body, version), settings, exactly) for exactly in (False, True))
    assert fast == exact
    return fast


def outcome(reading: Reading) -> dict[str, int]:
    """Rows by reason; readable ones under `accepted`."""
    counts: dict[str, int] = {}
    for reason in reading.tables["execution_message"]["reason"].to_pylist():
        counts[reason or "accepted"] = counts.get(reason or "accepted", 0) + 1
    return counts


def written(folder: Path, text: bytes) -> Path:
    """The text as a file."""
    path = folder / "log.fix"
    path.write_bytes(text)
    return path
