"""Batches: many photos enhanced one after the other, with a journal on disk that survives a crash."""
