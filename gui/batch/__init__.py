"""The page that enhances many photos."""
