"""Prints how realistic Dmax's answers are when calibrated on few photos, for each way to estimate their statistics.

    pip install -e ".[bench]"
    python tests/benchmarks/few_shot.py FOLDER [--photos 1 2 4 8 16] [--draws 6] [--task TASK]...

FOLDER is laid out as for quality.py. Each task is calibrated on so many of its calibration photos, drawn at random, and
on all of natural/; the restored photos are enhanced (detail band, alpha 0) and scored. FD: lower is more realistic.

- by texture: a map for each strength of texture and the share of fine detail that stays, what ships.
- by texture, shrunk; by texture, turned: the same from statistics that are shrunk or turned, as told below.
- plain: one map, mean and covariance as they are.
- shrunk: covariances drawn toward white noise (tests/estimators.py).
- turned: every latent patch in all eight orientations as well (tests/estimators.py).
- turned, shrunk: both.
- photos turned: every photo encoded in all eight orientations.
Source and target are estimated alike.
"""


import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from operator import add
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).resolve().parent)]

from quality import named_network, score_module

from engine import photos
from engine.autoencoders.autoencoder import Autoencoder
from engine.enhancing.method import Method
from engine.enhancing.own_detail import own_in
from engine.library.calibration_set import DEFAULT_PATCH
from engine.transport.detail_band import blur, making_way
from engine.transport.gaussian_transport import GaussianTransport
from engine.transport.patch_statistics import Gaussian, PatchStatistics, merged
from engine.transport.texture_transport import Textures, TextureStatistics, TextureTransport, Transport
from tests.estimators import augmented, shrunk


@dataclass(frozen=True)
class Counted:
    """The statistics of one photo, or of several."""

    plain: PatchStatistics
    turned: PatchStatistics   # in all eight orientations
    textures: TextureStatistics

    def __add__(self, other: "Counted") -> "Counted":
        return Counted(self.plain + other.plain, self.turned + other.turned, self.textures + other.textures)


def _shrunk(statistics: PatchStatistics, patch: int) -> Gaussian:
    return shrunk(statistics.gaussian, statistics.count / patch**2, patch)


def _shrunk_textures(statistics: TextureStatistics, patch: int) -> Textures:
    textures = statistics.classes()
    count = sum(one.count for one in statistics.by_level.values()) / len(textures.classes) / patch**2
    return replace(textures, classes=tuple(shrunk(one, count, patch) for one in textures.classes))


ESTIMATORS: dict[str, Callable[[Counted, int], Gaussian | Textures]] = {
    "by texture": lambda counted, patch: counted.textures.classes(),
    "by texture, shrunk": lambda counted, patch: _shrunk_textures(counted.textures, patch),
    "by texture, turned": lambda counted, patch: TextureStatistics(
        {level: augmented(one, patch) for level, one in counted.textures.by_level.items()}).classes(),
    "plain": lambda counted, patch: counted.plain.gaussian,
    "shrunk": lambda counted, patch: _shrunk(counted.plain, patch),
    "turned": lambda counted, patch: counted.plain.augmented(patch).gaussian,
    "turned, shrunk": lambda counted, patch: _shrunk(counted.plain.augmented(patch), patch),
    "photos turned": lambda counted, patch: counted.turned.gaussian,
}


def transport_between(source: Gaussian | Textures, target: Gaussian | Textures, patch: int) -> Transport:
    """Both sides estimated alike."""
    if isinstance(source, Textures):
        assert isinstance(target, Textures)
        return TextureTransport.suited(source, target, patch)
    assert isinstance(target, Gaussian)
    return GaussianTransport.between(source, target, patch)


def orientations(pixels: Tensor) -> list[Tensor]:
    """A photo [3, H, W] turned by quarters, and its mirror image as well: eight in all."""
    return [torch.rot90(one, quarters, (1, 2)) for one in (pixels, pixels.flip(2)) for quarters in range(4)]


def statistics(path: Path, network: Autoencoder, patch: int, turn: bool) -> Counted:
    """Of one calibration photo, which is turned for those estimators alone that want it."""
    pixels = torch.from_numpy(photos.read(path).pixels())
    each = [network.encode(one) for one in (orientations(pixels) if turn else [pixels])]
    turned = merged(PatchStatistics.of_latents(latents, patch) for latents in each)
    return Counted(PatchStatistics.of_latents(each[0], patch), turned, TextureStatistics.of_latents(each[0], patch))


def together(many: Sequence[Counted]) -> Counted:
    """Those of all photos."""
    return reduce(add, many)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--photos", type=int, nargs="+", default=[1, 2, 4, 8, 16])
    parser.add_argument("--draws", type=int, default=6, help="calibrations of each size, of different photos")
    parser.add_argument("--estimators", nargs="+", choices=tuple(ESTIMATORS), default=list(ESTIMATORS))
    parser.add_argument("--task", action="append", help="only this one; may be given again")
    parser.add_argument("--patch", type=int, default=DEFAULT_PATCH)
    parser.add_argument("--autoencoder", default="built-in", help="a catalog id, or a folder")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    score = score_module(arguments.folder)
    network, patch = named_network(arguments.autoencoder), arguments.patch
    sigma_px = Method().sigma_px(network.stride)
    assert sigma_px is not None
    features, truth = score.Features(), score.folder(arguments.folder / "truth")
    truth_features = features(list(truth.values()))
    turn = "photos turned" in arguments.estimators
    natural = together([statistics(one, network, patch, turn)
                        for one in photos.photos_in([arguments.folder / "natural"])])
    targets = {name: ESTIMATORS[name](natural, patch) for name in arguments.estimators}

    print(f"{network.name}, p = {patch}, FD at alpha 0 (mean of the draws, lowest to highest) and PSNR, dB\n")
    print("| task | photos | " + " | ".join(arguments.estimators) + " |")
    print("| --- | --- |" + " --- |" * len(arguments.estimators), flush=True)
    tasks = arguments.task or sorted(child.parent.name for child in arguments.folder.glob("*/restored"))
    for task in tasks:
        known = [statistics(one, network, patch, turn)
                 for one in photos.photos_in([arguments.folder / task / "calibration"])]
        restored = {stem: (pixels, network.encode(pixels))
                    for stem, pixels in score.folder(arguments.folder / task / "restored").items()}

        def scored(source: Gaussian | Textures, target: Gaussian | Textures,
                   restored: dict[str, tuple[Tensor, Tensor]] = restored) -> tuple[float, float]:
            transport = transport_between(source, target, patch)
            outputs = {}
            for stem, (pixels, latents) in restored.items():
                drawn = network.decode(transport.apply(latents), tuple(pixels.shape[1:]))
                own = own_in(transport, latents, (0, 0, *pixels.shape[1:]), network.stride)
                change = drawn - making_way(pixels, own)
                changed = pixels + change - blur(change, sigma_px)
                outputs[stem] = (changed.clamp(0, 1) * 255).round() / 255
            figures = score.score(outputs, truth, features, truth_features)
            return figures["fd"], figures["psnr"]

        for count in (n for n in arguments.photos if n <= len(known)):
            draws = arguments.draws if count < len(known) else 1
            found: dict[str, list[tuple[float, float]]] = {name: [] for name in arguments.estimators}
            for draw in range(draws):
                # A draw of few photos is the beginning of the same draw of many.
                chosen = np.random.default_rng(draw).permutation(len(known))[:count]
                source = together([known[index] for index in chosen])
                for name, results in found.items():
                    results.append(scored(ESTIMATORS[name](source, patch), targets[name]))
            cells = []
            for results in found.values():
                fds = [fd for fd, _ in results]
                spread = f" ({min(fds):.0f} to {max(fds):.0f})" if draws > 1 else ""
                cells.append(f"{np.mean(fds):.1f}{spread}, {np.mean([psnr for _, psnr in results]):.2f}")
            print(f"| {task} | {count} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
