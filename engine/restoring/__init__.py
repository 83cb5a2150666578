"""Degraded photos to restored ones: the kinds of restorer, and standard degradations to try them on."""
