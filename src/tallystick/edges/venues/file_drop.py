"""A file drop: two parties exchange files through folders (SFTP-like), and no file is seen half written, lost or taken twice.

    DROP/t2s/outbox     what we send; the venue takes it from there
    DROP/t2s/inbox      what the venue says
    DROP/t2s/receipts   one small file for each file taken, by its content: who took it, when it counted, how many rows

A file is written under a name that ends in `.part`, flushed to the disk, and renamed: only then it is there. A file stays where it is; what was
taken is known by its receipt, so that a party that was cut off takes again what it has no receipt for, and the same content counts once.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tallystick.edges.venues.route import folders

PART = ".part"


@dataclass(frozen=True)
class Dropped:
    """One whole file in a folder, and the SHA-256 of its content."""

    path: Path
    sha256: str


@dataclass(frozen=True)
class FileDrop:
    """The folders of one venue under `root`."""

    root: Path
    venue: str

    def folder(self, name: str) -> Path:
        """Folder `outbox`, `inbox` or `receipts`, made when it is not there."""
        found = self.root / folders(self.venue)[name]
        found.mkdir(parents=True, exist_ok=True)
        return found

    def put(self, name: str, file_name: str, data: bytes) -> Path:
        """A file in a folder, whole or not at all; the same content under the same name is written once."""
        path = self.folder(name) / file_name
        if path.exists() and path.read_bytes() == data:
            return path
        part = path.with_name(path.name + PART)
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        _flush(path.parent)
        return path

    def whole(self, name: str) -> list[Dropped]:
        """Every whole file of a folder, by name."""
        return list(_whole(self.folder(name)))

    def waiting(self, name: str, taker: str) -> list[Dropped]:
        """Whole files for which `taker` has left no receipt, each content once."""
        known = self.receipts(taker)
        fresh = {each.sha256: each for each in reversed(self.whole(name)) if each.sha256 not in known}
        return sorted(fresh.values(), key=lambda each: each.path.name)

    def receipts(self, taker: str) -> dict[str, dict[str, object]]:
        """What `taker` has taken: content → its receipt."""
        found = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(self.folder("receipts").glob(f"{taker}.*.json"))]
        return {str(each["sha256"]): each for each in found}

    def receipt(self, taker: str, dropped: Dropped, **facts: object) -> Path:
        """Say that a file was taken."""
        said = {"taker": taker, "file": dropped.path.name, "sha256": dropped.sha256, **facts}
        text = json.dumps(said, sort_keys=True, indent=1) + "\n"
        return self.put("receipts", f"{taker}.{dropped.sha256[:16]}.json", text.encode())


def _whole(folder: Path) -> Iterator[Dropped]:
    for path in sorted(folder.iterdir()):
        if path.is_file() and not path.name.endswith(PART) and not path.name.startswith("."):
            yield Dropped(path, hashlib.sha256(path.read_bytes()).hexdigest())


def _flush(folder: Path) -> None:
    """The name itself on the disk, where the system can say so."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
