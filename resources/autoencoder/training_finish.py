"""The last step of training: the last convolution refitted, so that the finest octave is nearly as strong as in photos.

Every loss that compares place by place asks for the mean of what is uncertain, and the finest octave is the most
uncertain one: a quarter of its amplitude is missing from what the decoder draws. Drawn photos are sharpened by a share
of the factor that would mend it, and the decoder's last convolution is fitted, by least squares, to draw them so by
itself; the network keeps its shape and its speed. The rest of the octave is the photo's own
(texture_transport.own_shares), which is truer than what is drawn.
"""

from functools import reduce
from operator import add

import torch
from diffusers.models.autoencoders.autoencoder_dc import AutoencoderDC
from torch import Tensor
from torch.nn import functional as F

from engine.transport.detail_band import FinestOctave, finest

_SHARE = 0.2       # of the way: all of it costs 0.25 dB
_RIM = 4           # of the last convolution's places: there the blur saw the border
_RIDGE = 1e-6      # of the mean square of what it sees


@torch.no_grad()
def finish(network: AutoencoderDC, photos: Tensor) -> float:
    """Refit the last convolution on photos [B, 3, H, W] in -1..1, encoded and decoded; returns the factor asked for."""
    last, seen = network.decoder.conv_out.conv, []
    watch = last.register_forward_hook(lambda module, inputs, output: seen.append(inputs[0].cpu()))
    drawn = torch.cat([network.decode(network.encode(one[None].to(network.device)).latent).sample.cpu()
                       for one in photos])
    watch.remove()
    factor = reduce(add, map(FinestOctave.of, drawn, photos)).gain
    goals = F.pixel_unshuffle(torch.stack([one + _SHARE * (factor - 1) * finest(one) for one in drawn]), 2)
    inner = (..., slice(_RIM, -_RIM), slice(_RIM, -_RIM))
    size = last.weight[0].numel()
    products = torch.zeros(size + 1, size + 1 + len(last.weight), dtype=torch.float64)
    for features, goal in zip(seen, goals, strict=True):
        patches = F.unfold(features, last.kernel_size, padding=last.padding)
        patches = patches.unflatten(2, goal.shape[1:])[inner][0].flatten(1)
        rows = torch.cat((patches, torch.ones_like(patches[:1]))).double()
        products += rows @ torch.cat((rows, goal[inner].flatten(1).double())).T
    square, mixed = products[:, :size + 1], products[:, size + 1:]
    ridge = _RIDGE * square.diag().mean() * torch.eye(size + 1, dtype=torch.float64)
    fitted = torch.linalg.solve(square + ridge, mixed)
    last.weight.copy_(fitted[:-1].T.reshape(last.weight.shape))
    last.bias.copy_(fitted[-1])
    return factor
