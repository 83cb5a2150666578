"""A photo and a profile to the change that enhancing makes, and the change to an enhanced photo."""
