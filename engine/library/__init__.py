"""What the user keeps: profiles, calibration sets, settings, and where they lie."""
