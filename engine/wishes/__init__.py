"""What users want of a photo, as one value, and such values kept by a name."""
