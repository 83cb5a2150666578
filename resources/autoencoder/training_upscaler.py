"""A small network that enlarges photos 4 times, trained here for the mean error: what such networks do to texture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional as F

FACTOR = 4


class Upscaler(nn.Module):
    """FSRCNN (Dong et al., Accelerating the Super-Resolution Convolutional Neural Network, ECCV 2016), on luma."""

    def __init__(self) -> None:
        super().__init__()
        middle = [layer for _ in range(4) for layer in (nn.Conv2d(12, 12, 3, padding=1), nn.PReLU(12))]
        self.layers = nn.Sequential(nn.Conv2d(1, 56, 5, padding=2), nn.PReLU(56), nn.Conv2d(56, 12, 1), nn.PReLU(12),
                                    *middle, nn.Conv2d(12, 56, 1), nn.PReLU(56),
                                    nn.ConvTranspose2d(56, 1, 9, FACTOR, padding=4, output_padding=FACTOR - 1))

    def forward(self, luma: Tensor) -> Tensor:
        return self.layers(luma)

    @torch.no_grad()
    def enlarged(self, small: np.ndarray) -> np.ndarray:
        """uint8 [h, w, 3] -> uint8 [4 h, 4 w, 3]; colour by bicubic interpolation."""
        colours = cv2.cvtColor(small, cv2.COLOR_RGB2YCrCb)
        large = cv2.resize(colours, (small.shape[1] * FACTOR, small.shape[0] * FACTOR), interpolation=cv2.INTER_CUBIC)
        luma = self(torch.from_numpy(colours[..., :1].copy()).permute(2, 0, 1)[None].float() / 255)[0, 0]
        large[..., 0] = (luma * 255).round().clamp(0, 255).byte().numpy()
        return cv2.cvtColor(large, cv2.COLOR_YCrCb2RGB)


def trained(crop: Callable[[int], np.ndarray], path: Path, steps: int = 2500) -> Upscaler:
    """The upscaler kept at a path; or trained on crops of a given side and kept there, which takes two minutes."""
    network = Upscaler()
    if path.exists():
        network.load_state_dict(load_file(path))
        return network.eval()
    optimiser = torch.optim.Adam(network.parameters(), 1e-3)
    for step in range(steps):
        for group in optimiser.param_groups:
            group["lr"] = 1e-3 * (1 - step / steps) + 1e-5
        crops = [cv2.cvtColor(crop(160), cv2.COLOR_RGB2YCrCb)[..., 0] for _ in range(8)]
        small = [cv2.resize(crop, (40, 40), interpolation=cv2.INTER_AREA) for crop in crops]
        true, given = (torch.from_numpy(np.stack(side))[:, None].float() / 255 for side in (crops, small))
        loss = F.l1_loss(network(given), true)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        if (step + 1) % 250 == 0:
            print(f"upscaler {step + 1}/{steps} {float(loss.detach()):.4f}", flush=True)
    save_file(network.state_dict(), path)
    return network.eval()
