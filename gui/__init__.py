"""Dmax's window."""
