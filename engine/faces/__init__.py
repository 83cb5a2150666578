"""Faces in photos: found offline by a small network, and protected by a mask."""
