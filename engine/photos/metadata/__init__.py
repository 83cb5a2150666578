"""What a photo file says beside its pixels: EXIF, XMP, IPTC, resolution, sidecars."""
