"""What `discover` proposes: tables of theirs for ours, columns with confidence and reason, and what a person has to see to."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from tallystick.edges.foreign.schema import ForeignSchema


@dataclass(frozen=True)
class ColumnProposal:
    """One column of ours: the TOML `expression`, their columns in it, a confidence of 0 to 100, why, and what to `edit` ("" : nothing)."""

    ours: str
    expression: str
    theirs: tuple[str, ...]
    confidence: int
    reason: str
    edit: str = ""


@dataclass(frozen=True)
class TableProposal:
    """One table of theirs as one of ours, with what conflicts, what ours needs and is not found, and what of theirs is not used."""

    name: str
    target: str
    compare: bool
    confidence: int
    reason: str
    day: str
    key: tuple[str, ...]
    joins: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    columns: tuple[ColumnProposal, ...]
    conflicts: tuple[str, ...]
    missing: tuple[str, ...]
    unused: tuple[str, ...]


@dataclass(frozen=True)
class SchemaProposal:
    """All of it; `unmapped` are tables of theirs that are none of ours, `unmatched` landing tables nothing was found for."""

    schema: ForeignSchema
    needs_zone: bool
    tables: tuple[TableProposal, ...]
    unmapped: tuple[str, ...]
    unmatched: tuple[str, ...]

    def as_dict(self) -> dict[str, object]:
        """For machines."""
        return {
            "tables": [asdict(each) for each in self.tables],
            "unmapped": list(self.unmapped),
            "unmatched": list(self.unmatched),
            "needs_zone": self.needs_zone,
        }
