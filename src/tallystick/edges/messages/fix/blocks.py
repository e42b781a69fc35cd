"""A file as blocks of whole lines, so that memory stays bounded whatever its size, even when one line is a gigabyte.

Emits LINE_TOO_LONG by way of `LongLine`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

HEAD_BYTES = 16_000


@dataclass(frozen=True)
class Block:
    """Whole lines of a file: `text` ends with a newline (added at the end of the file when it has none there)."""

    text: bytes
    offset: int
    first_line: int
    lines: int


@dataclass(frozen=True)
class LongLine:
    """A line beyond the limit: only its head is kept."""

    head: bytes
    offset: int
    line: int
    length: int


def blocks(stream: BinaryIO, block_bytes: int, max_line_bytes: int) -> Iterator[Block | LongLine]:
    """The lines of a stream in blocks of about `block_bytes`; lines longer than `max_line_bytes` come as `LongLine`."""
    rest, offset, line = b"", 0, 1
    while True:
        chunk = stream.read(block_bytes)
        text = rest + chunk
        if not chunk:
            if text:
                text = text if text.endswith(b"\n") else text + b"\n"
                yield from _without_long_lines(Block(text, offset, line, text.count(b"\n")), max_line_bytes)
            return
        cut = text.rfind(b"\n") + 1
        if cut:
            block = Block(text[:cut], offset, line, text.count(b"\n", 0, cut))
            yield from _without_long_lines(block, max_line_bytes)
            offset, line = offset + cut, line + block.lines
        rest = text[cut:]
        if len(rest) > max_line_bytes:
            long_line, rest = _skip_line(stream, LongLine(rest[: min(HEAD_BYTES, max_line_bytes)], offset, line, len(rest)))
            yield long_line
            offset, line = offset + long_line.length + 1, line + 1


def _skip_line(stream: BinaryIO, begun: LongLine) -> tuple[LongLine, bytes]:
    length = begun.length
    while chunk := stream.read(1 << 20):
        end = chunk.find(b"\n")
        if end >= 0:
            return replace(begun, length=length + end), chunk[end + 1 :]
        length += len(chunk)
    return replace(begun, length=length), b""


def _without_long_lines(block: Block, max_line_bytes: int) -> Iterator[Block | LongLine]:
    """The block as it is, or around its long lines; looked for by jumps of the limit, so that it costs nothing where there are none."""
    start = line_start = 0
    text, line, part_line = block.text, block.first_line, block.first_line
    while line_start < len(text):
        newline = text.rfind(b"\n", line_start, line_start + max_line_bytes + 1)
        if newline >= 0:
            line += text.count(b"\n", line_start, newline + 1)
            line_start = newline + 1
            continue
        newline = text.index(b"\n", line_start)
        if line_start > start:
            yield Block(text[start:line_start], block.offset + start, part_line, line - part_line)
        yield LongLine(text[line_start : line_start + min(HEAD_BYTES, max_line_bytes)], block.offset + line_start, line, newline - line_start)
        line_start = start = newline + 1
        line = part_line = line + 1
    if start < len(text):
        yield block if start == 0 else Block(text[start:], block.offset + start, part_line, line - part_line)
