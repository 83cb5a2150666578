"""Threads beside the window: the engine thread, background work, thumbnails."""
