"""Starts the window alone: the program behind the icon, on systems where one of a console would open a console too."""

from main import start_window

start_window()
