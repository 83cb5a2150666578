"""The Enhance page: enhances one photo."""
