"""The page of transport profiles."""
