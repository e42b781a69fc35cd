"""MT messages (ISO 15022 and the older category 9): recognise a file, read it into landing rows, and the reasons it can give."""

from tallystick.edges.messages.mt.reading import read_mt, recognise_mt
from tallystick.edges.messages.mt.settings import MtSettings

__all__ = ["MtSettings", "read_mt", "recognise_mt"]
