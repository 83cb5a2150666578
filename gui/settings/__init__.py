"""The page of autoencoders and settings."""
