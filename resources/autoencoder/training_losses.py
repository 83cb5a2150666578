"""What the built-in autoencoder is trained by: losses that meet at the pixels, and the critic."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from training_data import STRIDE
from training_features import PublishedNetwork

WEIGHTS = {  # shares of the pull at the pixels
    "texture": {"l1": 0.25, "amplitude": 0.6, "features": 0.3, "critic": 0.5, "deep": 2.5, "deep_critic": 2.5,
                "grid": 0.75},
    "transport": {"l1": 0.1, "amplitude": 0.4, "critic": 0.5, "deep": 2.0, "deep_critic": 3.0, "grid": 1.0},
}
HEAD, HEAD_STRIDE = 64, 16   # channels of its heads, and the pixels between their verdicts
SAMPLED = 4096   # places of a batch whose distribution is compared: sorting all of them took most of a step


def blur(images: Tensor, sigma_px: float) -> Tensor:
    """Gaussian blur of [B, C, H, W], edges replicated."""
    radius = math.ceil(3 * sigma_px)
    line = torch.exp(-torch.arange(-radius, radius + 1, device=images.device) ** 2 / (2 * sigma_px**2))
    line = (line / line.sum()).expand(images.shape[1], 1, -1)
    padded = F.pad(images, (radius,) * 4, mode="replicate")
    rows = F.conv2d(padded, line.unsqueeze(2), groups=images.shape[1])
    return F.conv2d(rows, line.unsqueeze(3), groups=images.shape[1])


class Critic(nn.Module):
    """Tells drawn detail from true detail, patch by patch, given the coarse image; spectral norm keeps it gentle."""

    def __init__(self, fast: torch.autocast) -> None:
        super().__init__()
        self.fast = fast
        shapes = [(9, 48, 4, 2), (48, 96, 4, 2), (96, 128, 3, 1), (128, 128, 3, 1)]
        norm = nn.utils.parametrizations.spectral_norm
        self.layers = nn.ModuleList(norm(nn.Conv2d(i, o, k, s, padding=1)) for i, o, k, s in shapes)
        self.head = norm(nn.Conv2d(128, 1, 3, padding=1))

    def forward(self, detail: Tensor, coarse: Tensor) -> tuple[Tensor, list[Tensor]]:
        # True photos have whole numbers for values, which gives them away; noise of one such step hides it.
        detail = detail + torch.randn_like(detail) / 127.5
        # Grain is a hundred times fainter than edges; on a scale of its own, the critic sees both.
        grain = detail - blur(detail, 0.7)
        x, features = torch.cat((torch.asinh(detail / 0.01), torch.asinh(grain / 0.005), coarse), 1), []
        with self.fast:
            for layer in self.layers:
                x = F.leaky_relu(layer(x), 0.2)
                features.append(x.float())
            return self.head(x).float(), features


class DeepCritic(nn.Module):
    """Tells drawn photos from true ones by features of published networks (Sauer et al., Projected GANs, NeurIPS 2021).

    It need not learn what a texture is, so it says within a few hundred steps what the other critic takes thousands
    for. Each head looks at its features over some dozens of pixels: whether a texture is drawn or true is told by how
    it varies.
    """

    def __init__(self, published: Sequence[PublishedNetwork], fast: torch.autocast) -> None:
        super().__init__()
        self.fast = fast
        kinds = [kind for network in published for kind in network.kinds]
        # A finer one would drown the others.
        self.wanted = [place for place, (_, stride) in enumerate(kinds) if stride > 2]
        self.heads = nn.ModuleList(self._head(*kinds[place]) for place in self.wanted)

    @staticmethod
    def _head(width: int, stride: int) -> nn.Sequential:
        norm = nn.utils.parametrizations.spectral_norm
        layers = [norm(nn.Conv2d(width, HEAD, 1)), nn.LeakyReLU(0.2)]
        for _ in range(round(math.log2(HEAD_STRIDE / stride))):
            layers += [norm(nn.Conv2d(HEAD, HEAD, 4, 2, 1)), nn.LeakyReLU(0.2)]
        return nn.Sequential(*layers, norm(nn.Conv2d(HEAD, 1, 3, padding=1)))

    def forward(self, features: Sequence[Tensor]) -> list[Tensor]:
        with self.fast:
            return [head(features[place]).float() for head, place in zip(self.heads, self.wanted, strict=True)]


def hinge(said_true: Sequence[Tensor], said_drawn: Sequence[Tensor]) -> Tensor:
    """The loss of a critic with several heads: true above 1, drawn below -1."""
    told = [F.relu(1 - a).mean() + F.relu(1 + b).mean() for a, b in zip(said_true, said_drawn, strict=True)]
    return torch.stack(told).mean()


class Pull:
    """Adds up the gradients of several losses at one image, each brought to unit size first."""

    def __init__(self) -> None:
        self.sizes: dict[str, float] = {}

    def __call__(self, image: Tensor, losses: dict[str, Tensor], weights: dict[str, float], tag: str) -> Tensor:
        total = torch.zeros_like(image)
        for name, loss in losses.items():
            (gradient,) = torch.autograd.grad(loss, image, retain_graph=True)
            size = float(gradient.square().mean().sqrt())
            key = f"{tag}/{name}"
            self.sizes[key] = 0.98 * self.sizes.get(key, size) + 0.02 * size
            total += weights[name] / (self.sizes[key] + 1e-12) * gradient
        return total


@dataclass(frozen=True, eq=False)
class Seen:
    """A batch as the losses see it: images [B, 3, H, W] in -1..1 and their features of all published networks."""

    drawn: Tensor
    true: Tensor
    coarse: Tensor
    drawn_features: list[Tensor]
    true_features: list[Tensor]


def seen(drawn: Tensor, true: Tensor, coarse: Tensor, published: Sequence[PublishedNetwork]) -> Seen:
    """The features are of the images through noise of half a step, which hides the whole numbers of true photos."""
    hidden = [image + (torch.rand_like(image) - 0.5) / 127.5 for image in (drawn, true)]
    with torch.no_grad():
        goals = [features for network in published for features in network.in_units(hidden[1])]
    found = [features for network in published for features in network.in_units(hidden[0])]
    return Seen(drawn, true, coarse, found, goals)


def losses_of(batch: Seen, critic: Critic, deep_critic: DeepCritic, wanted: dict[str, float], paired: float,
              ) -> dict[str, Tensor]:
    """The wanted losses of drawn images against the true ones."""
    drawn, true = batch.drawn, batch.true
    detail, true_detail = drawn - blur(drawn, STRIDE / 2), true - blur(true, STRIDE / 2)
    verdict, features = critic(detail, batch.coarse)
    losses = {"l1": (drawn - true).abs().mean(), "critic": -verdict.mean(), "grid": grid(drawn),
              "deep": deep_distance(batch.drawn_features, batch.true_features, paired),
              "deep_critic": -torch.stack([said.mean() for said in deep_critic(batch.drawn_features)]).mean()}
    if "features" in wanted:
        with torch.no_grad():
            _, true_features = critic(true_detail, batch.coarse)
        losses["features"] = torch.stack([(a - b).abs().mean() / b.abs().mean()
                                          for a, b in zip(features, true_features, strict=True)]).sum()
    energies, true_energies = local_energies(drawn), local_energies(true)
    if "amplitude" in wanted:   # squared, and a root of the amplitude: asks for the mean amount of texture where it is
        losses["amplitude"] = ((energies + 1e-6) ** 0.25 - (true_energies + 1e-6) ** 0.25).square().mean()   # uncertain
    return {name: losses[name] for name in wanted}


def deep_distance(drawn: Sequence[Tensor], true: Sequence[Tensor], paired: float) -> Tensor:
    """Distance of the features of published networks, in units of what features vary over photos.

    Three terms: place by place (weighted by `paired`), the local means and deviations of windows, which ask for the
    right amount of a texture whatever its phase, and the distribution over the batch (sliced Wasserstein distance),
    which is not met by the mean of what is uncertain.
    """
    total = drawn[0].new_zeros(())
    for a, b in zip(drawn, true, strict=True):
        window = a.shape[-1] // 2
        (mean_a, size_a), (mean_b, size_b) = (
            (F.avg_pool2d(x, window, window // 2), (F.avg_pool2d(x.square(), window, window // 2) + 1e-3).sqrt())
            for x in (a, b))
        local = (mean_a - mean_b).square().mean() + (size_a - size_b).square().mean()
        directions = F.normalize(torch.randn(a.shape[1], 24, device=a.device), dim=0)
        places = torch.randint(a.numel() // a.shape[1], (SAMPLED,), device=a.device)
        one, other = ((x.movedim(1, -1).flatten(0, 2)[places] @ directions).sort(0).values for x in (a, b))
        total = total + paired * (a - b).square().mean() + local + 2 * (one - other).square().mean()
    return total / 2


def grid(images: Tensor) -> Tensor:
    """How much detail [B, 3, H, W] depends on the place within a latent's cell, which in photos it does not.

    Of two bands: the mean at each place of the cell, in units of the mean amplitude, and that amplitude's own
    variation.
    """
    total = images.new_zeros(())
    for finer, coarser in ((images, blur(images, 0.7)), (blur(images, 0.7), blur(images, 1.4))):
        cells = F.pixel_unshuffle(finer - coarser, STRIDE)
        amplitudes = cells.abs().mean((0, 2, 3))
        usual = amplitudes.mean().detach()
        total = total + (cells.mean((0, 2, 3)) / usual).square().mean() + (amplitudes / usual - 1).square().mean()
    return total


def local_energies(images: Tensor) -> Tensor:
    """Local energy of three bands of detail [B, 9, H, W]: how much texture there is, whatever its phase."""
    levels = [images, *(blur(images, sigma_px) for sigma_px in (0.7, 1.4, 2.8))]
    return torch.cat([blur((finer - coarser).square(), 2.0) for finer, coarser in pairwise(levels)], 1)
