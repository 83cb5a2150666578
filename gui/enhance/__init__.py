"""The page that enhances one photo."""
