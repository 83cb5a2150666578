"""Dmax's engine: everything but the screen."""

__version__ = "0.9.0"
