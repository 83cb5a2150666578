"""What the numbers of a photo mean as colours: profiles, and the way into sRGB and back."""
