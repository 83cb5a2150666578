"""Pixels to latents and back: pre-trained autoencoders, their files, and how a large photo goes through them."""
