"""Networks of other libraries: their files, their names for weights, and what they reach and need."""
