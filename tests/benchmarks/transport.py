"""Measures the transport against its definition: time, memory, difference, and the share of the network's time.

    pip install -e .
    python tests/benchmarks/transport.py [--threads N]

On latents of 256 x 256, which are 4 megapixels at stride 8. All figures of a line come from one run, in turns, and are
the least of several. The definition is one float64 matrix product over the unfolded patches; the batched form
multiplies the matrix with each patch by itself and weighs what it folds, as the paper's code does. Memory is what the
peak rises by in a process of its own (Linux only). The network is the built-in autoencoder, encoding and decoding as
many pixels.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from engine.transport.gaussian_transport import GaussianTransport
from engine.transport.patch_statistics import PatchStatistics
from engine.transport.texture_transport import TextureStatistics, TextureTransport
from tests.definition import average, patches

SIDE, STRIDE = 256, 8
CASES = ((16, 3), (4, 5))   # channels, patch size


def example(channels: int, patch: int) -> tuple[Tensor, GaussianTransport]:
    """Latents of standard deviation about 2, and the transport from their smoothed copy to them."""
    smooth, lively = both(channels)
    source, target = (PatchStatistics.of_latents(z, patch).gaussian for z in (smooth, lively))
    return smooth, GaussianTransport.between(source, target, patch)


def both(channels: int) -> tuple[Tensor, Tensor]:
    """The smoothed copy, and the latents."""
    noise = torch.randn(channels, SIDE, SIDE, generator=torch.Generator().manual_seed(0))
    lively = 4 * F.avg_pool2d(noise, 3, 1, 1) + noise
    return F.avg_pool2d(lively, 3, 1, 1) + 0.3 * noise, lively


@cache
def textured(channels: int, patch: int) -> TextureTransport:
    """The same with a map for each strength of texture."""
    source, target = (TextureStatistics.of_latents(z, patch).classes() for z in both(channels))
    return TextureTransport.between(source, target, patch)


def definition(latents: Tensor, transport: GaussianTransport) -> Tensor:
    """Every patch mapped by one matrix product, overlapping ones averaged."""
    rows = patches(latents.double(), transport.patch)
    moved = (rows - transport.source_mean) @ transport.matrix.T + transport.target_mean
    return average(moved, *latents.shape, transport.patch)


def batched(latents: Tensor, transport: GaussianTransport) -> Tensor:
    """The same as the paper's code goes about it: one product of matrix and vector for each patch; patches, and ones
    beside them to divide by, weighed and folded back."""
    rows, ones = (patches(one, transport.patch) for one in (latents.double(), torch.ones_like(latents).double()))
    moved = (transport.matrix @ (rows - transport.source_mean)[..., None]).squeeze(-1) + transport.target_mean
    weights = torch.full((rows.shape[1],), 1 / transport.patch**2, dtype=torch.float64)
    total, times = (F.fold((one * weights).T[None], latents.shape[1:], transport.patch)[0]
                    for one in (moved, ones))
    return total / times


def convolved(latents: Tensor, transport: GaussianTransport) -> Tensor:
    """What Dmax does."""
    return transport.apply(latents)


def by_texture(latents: Tensor, transport: GaussianTransport) -> Tensor:
    """What Dmax does with a map for each strength of texture."""
    return textured(transport.channels, transport.patch).apply(latents)


def counted_by_definition(latents: Tensor, transport: GaussianTransport) -> Tensor:
    """Sum of the outer products of all unfolded patches."""
    rows = patches(latents.double(), transport.patch)
    return rows.T @ rows


def counted(latents: Tensor, transport: GaussianTransport) -> Tensor:
    """The same as Dmax finds it, from shifted copies of the latents."""
    return PatchStatistics.of_latents(latents, transport.patch).outer


def counted_by_texture(latents: Tensor, transport: GaussianTransport) -> Mapping[int, PatchStatistics]:
    """What Dmax counts beside, of some of the patches, for each strength of texture."""
    return TextureStatistics.of_latents(latents, transport.patch).by_level


FORMS: dict[str, Callable[[Tensor, GaussianTransport], object]] = {
    form.__name__: form for form in (definition, batched, convolved, by_texture, counted_by_definition, counted,
                                     counted_by_texture)}


def seconds(forms: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The least time of each, measured in turns so that a busy moment does not fall on one of them alone."""
    taken: dict[str, list[float]] = {name: [] for name in forms}
    for turn in range(rounds):
        for name, form in forms.items():
            if name in ("batched", "network") and turn > 1:   # seconds long: two are enough
                continue
            # Caches are cold after a long one's turn.
            for _ in range(1 if taken[name] and taken[name][0] > 0.05 else 5):
                start = time.perf_counter()
                form()
                taken[name].append(time.perf_counter() - start)
    return {name: min(times) for name, times in taken.items()}


def peak_bytes() -> int:
    """The process's peak resident memory since it was last reset."""
    status = Path("/proc/self/status").read_text()
    return 1024 * next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))


def print_memory(form: str, channels: int, patch: int) -> None:
    """In a process of its own: by how many bytes one run raises the peak. All code has run once, on few latents."""
    latents, transport = example(channels, patch)
    FORMS[form](latents[:, :16, :16].contiguous(), transport)
    Path("/proc/self/clear_refs").write_text("5")
    before = peak_bytes()
    FORMS[form](latents, transport)
    print(peak_bytes() - before)


def memory(form: str, channels: int, patch: int, threads: int) -> float:
    """Megabytes that one run needs."""
    if sys.platform != "linux":
        return float("nan")
    command = [sys.executable, __file__, "--threads", str(threads), "--memory-of", form, str(channels), str(patch)]
    freed_at_once = os.environ | {"MALLOC_MMAP_THRESHOLD_": "65536"}   # else memory freed earlier is used again, unseen
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=freed_at_once)
    return int(done.stdout) / 1e6


def network_run() -> Callable[[], object]:
    """Encodes and decodes a sixteenth of the pixels with the built-in autoencoder."""
    from engine.autoencoders.autoencoder import load_autoencoder
    from engine.device import Device
    from engine.resources import RESOURCES

    network = load_autoencoder(RESOURCES / "autoencoder", Device("cpu", "float32", 1 << 30))
    side = SIDE * STRIDE // 4
    pixels = torch.rand(3, side, side, generator=torch.Generator().manual_seed(0))

    def run() -> None:
        with torch.inference_mode():
            network.decode(network.encode(pixels))

    return run


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--memory-of", nargs=3, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    torch.set_grad_enabled(False)
    if arguments.memory_of:
        form, channels, patch = arguments.memory_of
        print_memory(form, int(channels), int(patch))
        return

    network = network_run()
    network()
    print(f"latents {SIDE} x {SIDE}, {arguments.threads} thread(s)")
    for channels, patch in CASES:
        latents, transport = example(channels, patch)
        forms: dict[str, Callable[[], object]] = {
            name: partial(form, latents, transport) for name, form in FORMS.items()}
        took = seconds(forms | {"network": network}, arguments.rounds)
        bytes_of = {name: memory(name, channels, patch, arguments.threads) for name in FORMS}
        whole_network = 16 * took["network"]
        print(f"\n{channels} channels, p = {patch}; the network takes {whole_network:.2f} s")
        print(f"{'':24}{'ms':>8}{'MB':>8}{'times slower':>14}{'times memory':>14}{'of network':>12}")
        for group in (("convolved", "by_texture", "definition", "batched"),
                      ("counted", "counted_by_texture", "counted_by_definition")):
            for name in group:
                print(f"{name.replace('_', ' '):24}{1e3 * took[name]:8.1f}{bytes_of[name]:8.0f}"
                      f"{took[name] / took[group[0]]:14.1f}{bytes_of[name] / max(bytes_of[group[0]], 1e-3):14.1f}"
                      f"{took[name] / whole_network:12.2%}")
        exact = definition(latents, transport)
        products = counted_by_definition(latents, transport)
        print(f"largest difference: map {float((convolved(latents, transport) - exact).abs().max()):.1e}, statistics "
              f"{float((counted(latents, transport) - products).abs().max() / products.abs().max()):.1e} "
              "of the largest")


if __name__ == "__main__":
    main()
