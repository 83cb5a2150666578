"""Dmax's window: the user interface in PySide6."""
