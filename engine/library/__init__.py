"""The library of things that the user keeps: transport profiles, calibration sets and settings, and their folders."""
