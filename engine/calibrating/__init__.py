"""Photos to a transport profile: their statistics, the built-in natural ones, and what is wrong with a set."""
