"""Batches and calibrations on many machines, or on many devices of one: Ray carries them, Dmax's own code does them."""
