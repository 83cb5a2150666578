"""Masks: where in a photo realism is added, and how much of it; painted, drawn as gradients, or another program's."""
