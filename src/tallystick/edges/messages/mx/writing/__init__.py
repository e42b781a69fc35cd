"""Writing MX messages: rows of the landing tables to bytes, each message with its header."""

from tallystick.edges.messages.mt.layout.form import CannotBeSaid
from tallystick.edges.messages.mx.writing.frame import NEWEST, MxSending
from tallystick.edges.messages.mx.writing.write import KINDS, mx_messages, write_mx

__all__ = ["KINDS", "NEWEST", "CannotBeSaid", "MxSending", "mx_messages", "write_mx"]
