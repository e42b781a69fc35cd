"""Tests of room `print`."""
