"""Messages of a file read piece by piece; one that is broken becomes a row with its reason, and the others are read.

Reason codes: NOT_WELL_FORMED, HOSTILE_XML, and those of the readers.
"""

from __future__ import annotations

from mmap import mmap

from tallystick.edges.messages.mt.reading import without_collection
from tallystick.edges.messages.mt.rows import Unreadable
from tallystick.edges.messages.mx.cut import Piece
from tallystick.edges.messages.mx.gather import Stretch
from tallystick.edges.messages.mx.walk import Walk
from tallystick.edges.messages.reading import FileRefused
from tallystick.model.landing import DEPOSITORY_MESSAGE


def read_pieces(data: bytes | mmap, pieces: list[Piece], walk: Walk) -> None:
    """Read messages in order."""
    with without_collection():
        _read_all(data, pieces, walk)


def _read_all(data: bytes | mmap, pieces: list[Piece], walk: Walk) -> None:
    around, said = b"", ""
    for piece in pieces:
        walk.at = (piece.start, piece.end - piece.start)
        if piece.around is not around:
            around, said = piece.around, piece.around.decode()
        try:
            _read_piece(Stretch(data, piece.start, piece.end), said, walk)
        except UnicodeDecodeError:
            _refuse(data, piece, Unreadable("NOT_WELL_FORMED", "found bytes that are not UTF-8, expected UTF-8 text"), walk)
        except Unreadable as unreadable:
            _refuse(data, piece, unreadable, walk)
        except FileRefused as refused:
            _refuse(data, piece, Unreadable(refused.reason, str(refused).partition(": ")[2]), walk)


def _read_piece(stretch: Stretch, around: str, walk: Walk) -> None:
    walk.messages += 1
    if not walk.reader.read_stretch(stretch, around):
        walk.messages -= 1
        walk.header = walk.inside = walk.statement = None
        walk.whole(around.encode() + stretch.file[stretch.start : stretch.end] + b"</F>", "message")


def _refuse(data: bytes | mmap, piece: Piece, problem: Unreadable, walk: Walk) -> None:
    walk.messages += 1
    walk.rows.add(DEPOSITORY_MESSAGE, walk.place(), {}, data[piece.start : piece.end].decode("utf-8", "replace"), problem)
