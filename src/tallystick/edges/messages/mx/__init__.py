"""MX messages (ISO 20022): recognise a file, read it into landing rows, and the reasons it can give."""

from tallystick.edges.messages.mx.reading import read_mx, recognise_mx
from tallystick.edges.messages.mx.settings import MxSettings

__all__ = ["MxSettings", "read_mx", "recognise_mx"]
