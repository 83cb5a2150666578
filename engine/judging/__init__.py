"""Image quality measures: fidelity (PSNR, SSIM) and realism (FD, KID, NIQE) of enhanced photos, over alpha."""
