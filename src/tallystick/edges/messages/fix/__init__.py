"""FIX drop-copy logs (4.2, 4.4, 5.0 SP2) to landing rows, in bulk, with length and checksum of every message verified."""

from tallystick.edges.messages.fix.read import read_fix, read_fix_batches
from tallystick.edges.messages.fix.reasons import REASONS, Reason
from tallystick.edges.messages.fix.recognise import recognise_fix
from tallystick.edges.messages.fix.settings import BadSettings, FixSettings

__all__ = ["REASONS", "BadSettings", "FixSettings", "Reason", "read_fix", "read_fix_batches", "recognise_fix"]
