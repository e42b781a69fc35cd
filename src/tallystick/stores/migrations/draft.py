"""Write the next revision from what the contracts ask for beyond the revisions: `python -m tallystick.stores.migrations.draft "what it brings"`.

While nothing has been released the first revision is written anew instead (`--first`).
"""

from __future__ import annotations

import json
import sys

from tallystick.stores.migrations import changes as revised
from tallystick.stores.migrations.changes import Changes
from tallystick.stores.migrations.expected import changes_between, contract_shape, revised_shape, revisions

TEXT = '''"""{sentence}"""

from __future__ import annotations

from tallystick.stores.migrations.changes import apply_changes, read_changes, reversed_changes

revision = "{revision}"
down_revision = {before}


def upgrade() -> None:
    """Do the changes of the JSON file of this revision."""
    apply_changes(read_changes(revision))


def downgrade() -> None:
    """Undo them."""
    apply_changes(reversed_changes(read_changes(revision)))
'''


def draft(sentence: str) -> str | None:
    """Write the next revision; its name, or None when the contracts ask for nothing more."""
    known = revisions()
    changes = changes_between(revised_shape(), contract_shape())
    if not changes:
        return None
    revision = f"r{len(known) + 1:04d}"
    _write(revision, changes)
    before = f'"{known[-1]}"' if known else "None"
    (revised.VERSIONS / f"{revision}.py").write_text(TEXT.format(sentence=sentence, revision=revision, before=before), encoding="utf-8")
    return revision


def rewrite_first() -> None:
    """Write the first revision's changes anew from the contracts (before a release only)."""
    if revisions() not in ([], ["r0001"]):
        raise SystemExit(f"found revisions {revisions()}, expected the first only: it can no longer be rewritten")
    _write("r0001", changes_between({}, contract_shape()))


def _write(revision: str, changes: Changes) -> None:
    (revised.VERSIONS / f"{revision}.json").write_text(json.dumps(changes, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:] == ["--first"]:
        rewrite_first()
    else:
        sys.stdout.write(f"{draft(' '.join(sys.argv[1:]) or 'Changes of the contracts.') or 'nothing to change'}\n")
