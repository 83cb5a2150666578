"""The roll: the photos to choose from, the film strip that shows them, and what is kept of each."""
