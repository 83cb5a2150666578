"""Learning a transport profile from photos: their statistics, the built-in natural ones, and the doctor of sets."""
