"""Writing MT messages: rows of the landing tables to bytes, as the network takes them."""

from tallystick.edges.messages.mt.layout.form import CannotBeSaid
from tallystick.edges.messages.mt.writing.frame import MtSending
from tallystick.edges.messages.mt.writing.write import KINDS, kind_of_instruction, write_mt

__all__ = ["KINDS", "CannotBeSaid", "MtSending", "kind_of_instruction", "write_mt"]
