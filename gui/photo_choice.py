"""What a photo is chosen by in dialogs, and the profile that it is enhanced with unless another was used last."""

from __future__ import annotations

FILTER = "Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.avif *.heic *.heif)"
DEFAULT_PROFILE = "Denoised"
