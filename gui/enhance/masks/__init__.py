"""Masks on the Enhance page: painting where realism is added, and keeping it with the photo."""
