"""The layout of a message as data: which field says which column. One list serves reading and writing."""

from tallystick.edges.messages.mt.layout.part import Block, Item, Layout, Part, Says

__all__ = ["Block", "Item", "Layout", "Part", "Says"]
