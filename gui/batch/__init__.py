"""The Batch page: enhances many photos, from a queue on the disk."""
