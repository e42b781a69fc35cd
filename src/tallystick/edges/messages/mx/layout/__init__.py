"""The layout of an ISO 20022 message as data: which element says which column. One list serves reading and writing."""

from tallystick.edges.messages.mx.layout.part import Group, Item, Layout, Part, Says, Total

__all__ = ["Group", "Item", "Layout", "Part", "Says", "Total"]
