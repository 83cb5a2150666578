"""The Profiles page: lists and manages transport profiles."""
