"""The grammar of the stages: `Relation` and the house operations on its columns."""

from tallystick.relation.relation import ForeignColumn, Relation

__all__ = ["ForeignColumn", "Relation"]
