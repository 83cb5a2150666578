"""The page that makes transport profiles from calibration sets."""
