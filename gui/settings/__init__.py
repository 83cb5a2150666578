"""The Settings page: autoencoders and settings."""
