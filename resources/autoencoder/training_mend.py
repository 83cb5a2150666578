"""Takes a weave out of what the decoder draws: what repeats from cell to cell, seen where photos are smooth and vivid.

Latents that hardly vary from cell to cell are drawn with the same pattern in each, and few photos that train are as
strong in colour as a grape in the sun. So the decoder is taught by itself, on crops of all colours: where those are
strong, to draw what it draws, less the mean of the cells around wherever there is little else; where they are pale,
what it drew before any of this. No critic is asked, and texture stays as it was drawn.
"""

import copy

import cv2
import numpy as np
import torch
from diffusers.models.autoencoders.autoencoder_dc import AutoencoderDC
from torch import Tensor
from torch.nn import functional as F
from training_data import CROP, STRIDE, Latents, Pool, to_tensor
from training_losses import blur
from training_upscaler import Upscaler

_DETAIL_PX = 3                # what is finer than a blur so wide is looked at: the longest wave of a cell is eight long
_CELLS = 5                    # a side, over which the mean of a place in a cell is taken
_REPEATED = 0.1, 0.3          # the share of the energy that repeats up to which all of it stays, and from which none
_SEEN = 0.2 / 127.5, 0.4 / 127.5   # and its amplitude
_STRONG = 0.5, 0.9            # saturation: the spread of the three colours, of the largest
_BLACK = 0.05                 # of 1: what is not much brighter has no colour to speak of
_RIM = 8                      # px of a crop that are not compared: there the mean is one-sided
_SETS, _REFRESH = 3, 100      # sets of moved latents at a time, and steps after which one is made anew
_MOVED, _CLEAN = 4, 3         # crops of them, and clean crops, in a step


class Recoloured(Pool):
    """Half of a pool's crops in colours of another hue, and stronger."""

    def __init__(self, pool: Pool) -> None:
        self.scaled = pool.scaled
        self.camera_size = pool.camera_size
        self.random = pool.random

    def crop(self, side: int, scale=None) -> np.ndarray:
        plain = super().crop(side, scale)
        if self.random.random() < 0.5:
            return plain
        hue, saturation, value = np.moveaxis(cv2.cvtColor(plain, cv2.COLOR_RGB2HSV_FULL).astype(np.float32), -1, 0)
        hue = (hue + self.random.integers(256)) % 256
        saturation = saturation * self.random.uniform(1, 3) + self.random.uniform(0, 40)
        value = value * self.random.uniform(0.3, 1.2)
        changed = np.stack((hue, saturation.clip(0, 255), value.clip(0, 255)), -1).astype(np.uint8)
        return np.ascontiguousarray(cv2.cvtColor(changed, cv2.COLOR_HSV2RGB_FULL))

    def field(self, side: int) -> np.ndarray:
        """A smooth field of colours, most of them strong, through a little noise."""
        coarse = self.random.random((4, 4, 3)) ** self.random.uniform(0.3, 2.3)
        middle = coarse.mean((0, 1))
        coarse = middle + (coarse - middle) * self.random.random()
        if self.random.random() < 0.6:
            coarse[..., self.random.integers(3)] *= 0.15 * self.random.random()
        coarse *= self.random.uniform(0.3, 1)
        smooth = cv2.resize((coarse * 255).astype(np.float32), (side, side), interpolation=cv2.INTER_CUBIC)
        noise = self.random.normal(0, self.random.uniform(0, 1.5), smooth.shape)
        return (smooth + noise).round().clip(0, 255).astype(np.uint8)


def without_weave(drawn: Tensor) -> tuple[Tensor, Tensor]:
    """Drawn images [B, 3, H, W] in -1..1 less what repeats where little else is, and the energy of their detail."""
    cells = F.pixel_unshuffle(drawn - blur(drawn, _DETAIL_PX), STRIDE)
    mean = _over_cells(cells)
    energy, repeated = _over_cells(cells.square().mean(1, keepdim=True)), mean.square().mean(1, keepdim=True)
    by_chance = 1 / _CELLS**2   # so much of the energy the mean of cells has that have nothing in common
    share = ((repeated / energy.clamp_min(1e-9) - by_chance) / (1 - by_chance)).clamp(0, 1)
    gate = _risen(share, *_REPEATED) * _risen(repeated.sqrt(), *_SEEN)
    return drawn - F.pixel_shuffle(gate * mean, STRIDE), F.interpolate(energy, scale_factor=STRIDE)


def strong(drawn: Tensor) -> Tensor:
    """How strong colours are in drawn images [B, 3, H, W], from 0 where they are pale to 1, [B, 1, H, W]."""
    largest, smallest = (F.avg_pool2d(end(drawn, 1, keepdim=True), STRIDE) / 2 + 0.5
                         for end in (torch.amax, torch.amin))
    risen = _risen((largest - smallest) / (largest + _BLACK), *_STRONG)
    return F.interpolate(risen, scale_factor=STRIDE, mode="bilinear")


def _risen(value: Tensor, low: Tensor | float, high: Tensor | float) -> Tensor:
    return ((value - low) / (high - low)).clamp(0, 1)


def _over_cells(cells: Tensor) -> Tensor:
    return F.avg_pool2d(F.pad(cells, (_CELLS // 2,) * 4, mode="replicate"), _CELLS, 1)


def mend(network: AutoencoderDC, before: AutoencoderDC, pool: Pool, upscaler: Upscaler, steps: int,
         rate: float = 2e-5) -> None:
    """Teach the decoder to draw what it draws now without the weave.

    In float32: bfloat16's steps are as large as a weave. Pale places it is to draw as `before`, which encodes alike.
    """
    pool, device = Recoloured(pool), network.device
    teacher, average = network, copy.deepcopy(network.decoder).requires_grad_(False)
    student = copy.deepcopy(network.decoder).requires_grad_(True)
    optimiser = torch.optim.Adam(student.parameters(), rate, betas=(0.9, 0.999))
    sets, said = list[Latents](), {}

    @torch.no_grad()
    def encode(pixels: Tensor) -> Tensor:
        return teacher.encode(pixels.to(device)).latent.cpu()

    for step in range(steps):
        for group in optimiser.param_groups:
            group["lr"] = rate * min(1.0, (step + 1) / 50, 2 * (1 - step / steps) + 0.02)
        if step % _REFRESH == 0 or len(sets) < _SETS:
            sets = [*sets, Latents(pool, encode, upscaler)][-_SETS:]
        moved = sets[int(pool.random.integers(len(sets)))].batch(_MOVED)[0]
        clean = to_tensor([*(pool.crop(CROP) for _ in range(_CLEAN)), pool.field(CROP)])
        latents = torch.cat((moved, encode(clean))).to(device)
        with torch.no_grad():
            drawn = teacher.decode(latents).sample
            mended, energy = without_weave(drawn)
            goal = before.decode(latents).sample.lerp(mended, strong(drawn))
        inner = (..., slice(_RIM, -_RIM), slice(_RIM, -_RIM))
        weight = (1 / (energy + (1 / 127.5) ** 2))[inner]   # a weave is faint, and matters where all else is
        missed = ((student(latents) - goal)[inner].square() * weight).mean()
        optimiser.zero_grad(set_to_none=True)
        missed.backward()
        torch.nn.utils.clip_grad_norm_(student.parameters(), 1.0)
        optimiser.step()
        with torch.no_grad():
            keep = min(0.99, step / (step + 10))
            for slow, quick in zip(average.parameters(), student.parameters(), strict=True):
                slow.lerp_(quick, 1 - keep)
        for name, value in (("weave", ((drawn - goal)[inner].square() * weight).mean()), ("missed", missed.detach())):
            said[name] = 0.98 * said.get(name, float(value)) + 0.02 * float(value)
        if (step + 1) % 50 == 0:
            print(f"mending {step + 1}/{steps} {' '.join(f'{name} {value:.4f}' for name, value in said.items())}",
                  flush=True)
    network.decoder.load_state_dict(average.state_dict())
