"""Enhance photos: compute a photo's change with a profile, and render the enhanced photo."""
