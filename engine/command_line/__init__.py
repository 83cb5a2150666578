"""The command line: its arguments, and a verb for each thing that Dmax does without its window."""
