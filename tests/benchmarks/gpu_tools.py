"""What gpu.py measures with and works on: its run, photos of noise, networks, a batch and its codecs, a restorer."""

import statistics
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from PIL import Image
from turns import exhaust, line, samples

from engine import photos
from engine.autoencoders import diffusers_network
from engine.autoencoders.autoencoder import Autoencoder
from engine.batches.batch import Batch
from engine.batches.item import Settings
from engine.batches.run import run_batch
from engine.device import Device
from engine.enhancing.change import Change
from engine.enhancing.compute_change import compute_change
from engine.enhancing.enhancer import transport_of
from engine.enhancing.method import USUAL
from engine.enhancing.on_device import PhotoOnDevice
from engine.library import profile as profile_file
from engine.library.library import Library
from engine.photos import Photo
from engine.photos.output import Output
from engine.progress import run_to_end
from engine.resources import RESOURCES
from engine.session import Session
from engine.transport.gaussian_transport import GaussianTransport
from engine.transport.patch_statistics import PatchStatistics
from engine.transport.texture_transport import Transport
from tests.engine.autoencoders.small_networks import SETTINGS

BUILT_IN = RESOURCES / "autoencoder"
PROFILE = RESOURCES / "profiles" / "denoised-1280.dmax"
CPU = Device("cpu", "float32", 1 << 30)
_SD = {"block_out_channels": [128, 256, 512, 512], "down_block_types": ["DownEncoderBlock2D"] * 4,
       "up_block_types": ["UpDecoderBlock2D"] * 4, "layers_per_block": 2, "latent_channels": 4, "sample_size": 512}


def large(megapixels: float, dtype: type = np.uint8) -> Photo:
    """A photo of noise, 2 : 3, of so many megapixels."""
    height = int((megapixels * 1e6 / 1.5) ** 0.5)
    width = int(megapixels * 1e6 / height)
    piece = samples(min(height, 1024), min(width, 1024))
    if dtype is np.uint16:
        piece = piece.astype(np.uint16) * 257
    elif dtype is np.float32:
        piece = piece.astype(np.float32) / 255
    tiled = np.tile(piece, (-(-height // len(piece)), -(-width // piece.shape[1]), 1))
    return Photo.of(np.ascontiguousarray(tiled[:height, :width]))


@dataclass
class Run:
    """How the benchmark was asked for, and what it found."""

    device: Device
    quick: bool
    folder: Path
    found: dict[str, Any] = field(default_factory=dict)

    def line(self, what: str, figure: float, bar: float, **how: Any) -> None:
        self.found[what] = round(figure, 4)
        line(what, figure, bar, **how)

    def tell(self, what: str, figure: float, unit: str = "") -> None:
        self.found[what] = round(figure, 4)
        print(f"  {what:66}{figure:9.3f}{unit}", flush=True)

    def synchronize(self) -> None:
        if self.device.name != "cpu":
            torch.accelerator.synchronize()

    def seconds(self, work: Callable[[], object], rounds: int = 5) -> float:
        """Median seconds of some work, which warms up twice."""
        taken = []
        for turn in range(rounds + 2):
            self.synchronize()
            start = time.perf_counter()
            work()
            self.synchronize()
            if turn > 1:
                taken.append(time.perf_counter() - start)
        return statistics.median(taken)

    def photo(self, megapixels: float, quick: float = 0.3, dtype: type = np.uint8) -> Photo:
        return large(quick if self.quick else megapixels, dtype)


def transport_for(network: Autoencoder) -> Transport:
    """The ready-made profile's transport for the built-in network; some transport for any other."""
    if network.channels == 32:
        return transport_of(profile_file.load(PROFILE))
    rough = network.encode(torch.from_numpy(samples(256, 256)).permute(2, 0, 1) / 255)
    source, target = (PatchStatistics.of_latents(latents, 3).gaussian for latents in (rough, rough * 1.2))
    return GaussianTransport.between(source, target, 3)


def changed(photo: Photo, network: Autoencoder, transport: Transport, **how: Any) -> Change:
    return run_to_end(compute_change(photo, transport, network, USUAL, **how)).change


def apart(one: np.ndarray, other: np.ndarray) -> tuple[float, float]:
    """Largest and mean difference, of 255."""
    difference = 255 * np.abs(one.astype(np.float32) - other)
    return float(difference.max()), float(difference.mean())


def bare(run: Run, network: Autoencoder, photo: Photo) -> Callable[[], object]:
    """The network alone, of a picture that is on the device already."""
    stride = network.stride
    pixels = torch.rand(3, photo.height // stride * stride, photo.width // stride * stride)
    seen = network._network_input(pixels[None], *pixels.shape[1:])

    def work() -> None:
        with torch.inference_mode():
            network._decode(network._encode(seen))

    return work


def banded(run: Run, network: Autoencoder, photo: Photo) -> Callable[[], object]:
    """The network alone, band by band as Dmax walks it, of a photo that is on the device already."""
    seen = PhotoOnDevice(photo, run.device.name)
    seen.region(0, 0, photo.height, photo.width)
    width = -(-photo.width // network.stride)
    rows = network.band_rows(width, network.tile_latents())

    def work() -> None:
        decoder = network.band_decoder(width)
        for latents in network.encode_bands(seen.region, photo.height, photo.width, rows):
            decoder.push(latents, False)
        decoder.push(None, True)

    return work


def networks(folder: Path, quick: bool) -> Iterator[tuple[str, Path]]:
    """Names and folders of networks: the built-in one, and random ones of the sizes that people use."""
    yield "built-in", RESOURCES / "autoencoder"
    kl = SETTINGS["AutoencoderKL"] if quick else _SD
    for name, kind, settings in (("AutoencoderTiny", "AutoencoderTiny", {}), ("AutoencoderKL", "AutoencoderKL", kl),
                                 ("AutoencoderKL, no upcast", "AutoencoderKL", kl | {"force_upcast": False})):
        torch.manual_seed(7)
        place = folder / name
        diffusers_network.diffusers_class(kind)(**settings).eval().save_pretrained(place)
        yield name, place


def batch_and_codecs(folder: Path, device: Device, number: int, photo: Photo, profile: Path) -> tuple[float, float]:
    """Seconds of a batch of so many JPEG photos, and of reading and writing (with its check) them on a thread each."""
    sources = [folder / f"{index}.jpg" for index in range(number)]
    for source in sources:
        Image.fromarray(np.roll(photo.samples, 7 * int(source.stem), 1)).save(source, quality=92)
    session = Session(Library(folder / "library"), device=device.name)
    session.enhancer(str(profile))
    settings = Settings(str(profile), output=Output(format="jpeg", folder=folder / "out"))
    times = []
    for name, some in (("warm", sources[:2]), ("all", sources)):
        with Batch.create(folder / name, settings) as work:
            exhaust(work.add(some))
            start = time.perf_counter()
            exhaust(run_batch(work, session))
            times.append(time.perf_counter() - start)
            assert all(item.output for item in work.items()), [item.sentence for item in work.items()]
    read = photos.read(sources[0])

    def reading() -> None:
        for source in sources:
            photos.content_hash(source)
            photos.read(source)

    def writing() -> None:
        for index in range(number):
            photos.write(read, folder / f"written-{index}.jpg")

    start = time.perf_counter()
    with ThreadPoolExecutor(2) as threads:
        for job in (threads.submit(reading), threads.submit(writing)):
            job.result()
    return times[-1], time.perf_counter() - start


def dncnn(folder: Path) -> Path:
    """A DnCNN of the usual size, 17 layers of 64 channels for gray photos, with random weights, as a file."""
    torch.manual_seed(3)
    weights = {"model.0.weight": torch.randn(64, 1, 3, 3) / 3, "model.0.bias": torch.zeros(64)}
    for layer in range(1, 16):
        weights[f"model.{2 * layer}.weight"] = torch.randn(64, 64, 3, 3) / 24
        weights[f"model.{2 * layer}.bias"] = torch.zeros(64)
    weights |= {"model.32.weight": torch.randn(1, 64, 3, 3) / 240, "model.32.bias": torch.zeros(1)}
    path = folder / "dncnn.pth"
    torch.save(weights, path)
    return path
