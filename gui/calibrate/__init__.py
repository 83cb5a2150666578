"""The Calibrate page: makes transport profiles from calibration sets."""
