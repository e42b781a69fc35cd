"""Interactive Brokers Flex statements (XML): trades, cash, corporate actions, transfers, positions, balances and rates."""

from tallystick.edges.messages.flex.document import recognise_flex
from tallystick.edges.messages.flex.read import read_flex
from tallystick.edges.messages.flex.reasons import FILE_REASONS, ROW_REASONS, Reason
from tallystick.edges.messages.flex.settings import FlexSettings

__all__ = ["FILE_REASONS", "ROW_REASONS", "FlexSettings", "Reason", "read_flex", "recognise_flex"]
