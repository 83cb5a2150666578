"""File formats of photos: how each is decoded, encoded, and carries its metadata."""
