"""Pre-trained autoencoders, their files, and their use on large photos in tiles or bands."""
