"""Measures speed and memory as ratios inside one run, each beside the bar that it is held to.

    pip install -e .
    python tests/benchmarks/speed.py [--quick] [--part N]... [--threads N]

Parts: 1 batch throughput, 2 transport, 3 tiles, 4 memory, 5 start, 6 calibration, 7 first visible result, 8 the
network. What is compared is measured in turns and the median is taken, so that a busy moment of the machine falls on
both. "network" is the bare autoencoder, encoding and decoding as many pixels with as many threads. `--quick` takes
smaller photos and fewer turns, for a first look; its figures carry more of the fixed cost. Memory is read as Linux
counts it. Photos are made of noise.
"""


import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

HERE = Path(__file__).resolve()
ROOT = HERE.parents[2]
sys.path.insert(0, str(ROOT))

from turns import exhaust, jpeg, line, medians, samples

from engine import photos
from engine.autoencoders import diffusers_network, photo_latents
from engine.autoencoders.autoencoder import Autoencoder, load_autoencoder
from engine.autoencoders.tiles import tiles
from engine.batches.run import run_batch
from engine.calibrating.calibrate import calibrate
from engine.calibrating.photo_statistics import PhotoStatisticsReader
from engine.device import Device, bfloat16_is_quicker
from engine.enhancing.change import ChangeTile
from engine.enhancing.compute_change import compute_change
from engine.library.cache import Cache
from engine.library.calibration_set import CalibrationSet
from engine.library.library import Library
from engine.library.profile import save
from engine.photos import Photo
from engine.progress import run_to_end
from engine.resources import RESOURCES
from engine.transport.gaussian_transport import GaussianTransport
from engine.transport.patch_statistics import PatchStatistics

MEGA = 1e6


@dataclass(frozen=True)
class Run:
    """How the benchmark was asked for."""

    quick: bool
    threads: int
    folder: Path

    @property
    def rounds(self) -> int:
        return 3 if self.quick else 5

    def size(self, megapixels: float, quick: float) -> tuple[int, int]:
        """Height and width of a photo of so many megapixels, 2 : 3."""
        area = (quick if self.quick else megapixels) * MEGA
        height = int((area / 1.5) ** 0.5)
        return height, int(area / height)


def network(budget_bytes: int = 1 << 30, *, mixed: bool = False) -> Autoencoder:
    return load_autoencoder(RESOURCES / "autoencoder", Device("cpu", "float32", budget_bytes, mixed))


def own(ours: Autoencoder) -> GaussianTransport:
    """Some transport for its latents."""
    rough = ours.encode(torch.from_numpy(samples(256, 256)).permute(2, 0, 1) / 255)
    source, target = (PatchStatistics.of_latents(latents, 3).gaussian for latents in (rough, rough * 1.2))
    return GaussianTransport.between(source, target, 3)


def profile(run: Run, ours: Autoencoder) -> Path:
    """A profile in a library of its own, learned from one small photo."""
    path = run.folder / "library" / "own.dmax"
    path.parent.mkdir(exist_ok=True)
    picture = jpeg(run.folder / "small.jpg", 384, 512)
    learned = run_to_end(calibrate(CalibrationSet("own", (picture,), scale_px=1000), ours, None)).profile
    save(learned, path)
    return path


def bare(ours: Autoencoder, height: int, width: int) -> Callable[[], object]:
    """The network alone, in tiles of the usual side, no halo, nothing else: encode and decode height x width px."""
    side = ours.tile_latents() * ours.stride
    parts = [torch.rand(3, tile.rows[1] - tile.rows[0], tile.cols[1] - tile.cols[0])
             for tile in tiles(height, width, side)]

    def work() -> None:
        for part in parts:
            ours.decode(ours.encode(part))

    return work


def part_1(run: Run) -> None:
    """Batch throughput: JPEG in, JPEG out."""
    try:
        from engine.batches.batch import Batch
        from engine.batches.item import Settings
        from engine.photos.output import Output
        from engine.session import Session
    except ImportError:
        print("  there is no engine/batches/batch.py here; not measured")
        return
    ours = network()
    path = profile(run, ours)
    number, (height, width) = (4 if run.quick else 20), run.size(2, 0.7)
    sources = [jpeg(run.folder / f"{seed}.jpg", height, width, seed) for seed in range(number)]
    session = Session(Library(run.folder / "library"))
    session.enhancer(str(path))
    settings = Settings(str(path), output=Output(format="jpeg", folder=run.folder / "out"))
    turns = iter(range(100))

    def batch() -> None:
        with Batch.create(run.folder / f"batch-{next(turns)}", settings) as work:
            exhaust(work.add(sources))
            exhaust(run_batch(work, session))
            assert all(item.output for item in work.items()), [item.sentence for item in work.items()]

    alone = bare(ours, height, width)
    took = medians({"batch": batch, "network": lambda: [alone() for _ in sources]}, 1 if not run.quick else 2)
    line(f"throughput of a batch of {number} photos / network", took["network"] / took["batch"], 0.9, least=True)


def part_2(run: Run) -> None:
    """Transport against its definition: tests/benchmarks/transport.py; its bars are 2 %, 20, 100 and 10 times, 1e-4."""
    command = [sys.executable, str(HERE.with_name("transport.py")), "--threads", str(run.threads),
               "--rounds", "3" if run.quick else "7"]
    print("  bars: map and statistics at most 2 % of the network; definition 20 times, batched form 100 times slower;\n"
          "  10 times the memory; difference at most 1e-4", flush=True)
    subprocess.run(command, check=True)


def part_3(run: Run) -> None:
    """Tiles against the whole photo."""
    from tests.engine.autoencoders.small_networks import saved

    ours = network(8 << 30)
    transport, photo = own(ours), Photo.of(samples(*run.size(2, 1)))
    answers: dict[str, np.ndarray] = {}

    def enhanced(name: str, with_: Autoencoder, side: int | None) -> Callable[[], object]:
        def work() -> None:
            computed = run_to_end(compute_change(photo, own_transport, with_, tile_latents=side))
            answers[name] = computed.change.delta.astype(np.float32)

        own_transport = transport if with_ is ours else own(with_)
        return work

    took = medians({"tiles": enhanced("tiles", ours, None), "whole": enhanced("whole", ours, 10_000)}, run.rounds)
    line("built-in: tiles / no tiles, time", took["tiles"] / took["whole"], 1.1)
    line("built-in: largest difference, of 255", 255 * float(np.abs(answers["tiles"] - answers["whole"]).max()), 1)

    saved("AutoencoderKL", run.folder)
    seeing = load_autoencoder(run.folder, Device("cpu", "float32", 8 << 30))
    photo = Photo.of(samples(*run.size(0.6, 0.2)))
    took = medians({"kl": enhanced("kl", seeing, 64), "kl whole": enhanced("kl whole", seeing, 10_000)}, 1)
    difference = 255 * np.abs(answers["kl"] - answers["kl whole"])
    line("AutoencoderKL: largest difference, of 255", float(difference.max()), 2)
    line("AutoencoderKL: mean difference, of 255", float(difference.mean()), 0.3)
    line("AutoencoderKL: gradient across tile borders / elsewhere", seam(
        photo.pixels() + answers["kl"], photo.pixels() + answers["kl whole"], seeing.stride, 64), 1.02)
    print(f"  {'AutoencoderKL: tiles of 64 latents / no tiles, time':66}{took['kl'] / took['kl whole']:9.3f}")


def seam(tiled: np.ndarray, whole: np.ndarray, stride: int, side: int) -> float:
    """The mean gradient across rows where tiles meet, by that elsewhere; each against the untiled photo's own there."""
    borders = sorted({part.rows[0] * stride - 1 for part in tiles(-(-tiled.shape[1] // stride), 1, side)} - {-1})
    steps, plain = (np.abs(np.diff(one, axis=1)).mean((0, 2)) for one in (tiled, whole))
    ratio = steps / plain
    return float(ratio[borders].mean() / np.delete(ratio, borders).mean())


ENHANCE_ONE = """
import sys, time
from pathlib import Path
import torch
torch.set_num_threads(int(sys.argv[3]))
import numpy as np
import speed
from engine import photos
from engine.enhancing.compute_change import compute_change
from engine.autoencoders.autoencoder import load_autoencoder
from engine.device import Device
ours = load_autoencoder(speed.RESOURCES / "autoencoder", Device("cpu", "float32", 1 << 30))
transport = speed.own(ours)
height, width = int(sys.argv[1]), int(sys.argv[2])
picture = photos.Photo.of(np.tile(speed.samples(512, 512), (-(-height // 512), -(-width // 512), 1)))
picture = photos.Photo.of(np.ascontiguousarray(picture.samples[:height, :width]))
# The processor's kernels are prepared when a shape comes for the first time, and kept: an eighth of a second.
for step in compute_change(photos.Photo.of(picture.samples[:1000]), transport, ours):
    pass
start = time.perf_counter()
for step in compute_change(picture, transport, ours):
    pass
change = step.render(picture, 0.3)
took = time.perf_counter() - start
peak = next(int(line.split()[1]) * 1024 for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(took, peak)
"""


def part_4(run: Run) -> None:
    """Peak resident memory of whole processes, and the cost per megapixel."""
    if sys.platform != "linux":
        print("  memory is read on Linux only; not measured")
        return
    per_megapixel = {}
    for megapixels in (1, 4, 12) if run.quick else (1, 12, 24, 50, 100):
        height = int((megapixels * MEGA / 1.5) ** 0.5)
        width = int(megapixels * MEGA / height)
        done = subprocess.run([sys.executable, "-c", ENHANCE_ONE, str(height), str(width), str(run.threads)],
                              check=True, capture_output=True, text=True, cwd=Path(__file__).parent)
        seconds, peak = (float(word) for word in done.stdout.split())
        per_megapixel[megapixels] = seconds / megapixels
        line(f"{megapixels} megapixels: peak less the photo in float32", (peak - 12 * height * width) / 1e9, 1.5,
             unit=" GB")
    costs = per_megapixel.values()
    line("dearest megapixel / cheapest", max(costs) / min(costs), 1.1)


def part_5(run: Run) -> None:
    """Start of the program."""
    ours = network()
    path = profile(run, ours)
    height, width = run.size(1, 1)
    picture = jpeg(run.folder / "one.jpg", height, width)
    environment = os.environ | {"OMP_NUM_THREADS": str(run.threads)}

    def program(*words: str) -> Callable[[], object]:
        return lambda: subprocess.run([sys.executable, *words], check=True, capture_output=True, cwd=ROOT,
                                      env=environment)

    main = str(ROOT / "main.py")
    took = medians({
        "help": program(main, "--help"), "torch": program("-c", "import torch"), "network": bare(ours, height, width),
        "enhance": program(main, "enhance", str(picture), "--profile", str(path), "--output", str(run.folder / "out"),
                           "--device", "cpu", "--existing", "replace", "--library", str(run.folder / "library")),
    }, run.rounds)
    line("main.py --help", took["help"], 0.5, unit=" s")
    line("main.py enhance of 1 megapixel / (import torch + network)",
         took["enhance"] / (took["torch"] + took["network"]), 1.3)


def part_6(run: Run) -> None:
    """Calibration against encoding the same photos."""
    ours = network()
    number, (height, width) = (2 if run.quick else 11), run.size(12, 2)
    files = tuple(jpeg(run.folder / f"set-{seed}.jpg", height, width, seed) for seed in range(number))
    further = iter([jpeg(run.folder / f"set-{seed}.jpg", height, width, seed)
                    for seed in range(number, number + run.rounds + 1)])
    loaded = [photos.read(file) for file in files[:1]]
    caches = iter(range(100))
    last: list[Path] = []

    def encode() -> None:
        for _ in files:
            encode_one()

    def encode_one() -> None:
        photo_latents.encode(loaded[0], ours)

    def learn() -> None:
        last.append(run.folder / f"cache-{next(caches)}")
        exhaust(calibrate(CalibrationSet("own", files, scale_px=1000), ours, Cache(last[-1])))

    def add() -> None:
        exhaust(calibrate(CalibrationSet("own", (*files, next(further)), scale_px=1000), ours, Cache(last[-1])))

    def one() -> None:
        PhotoStatisticsReader(ours, 3, None).facts(files[-1])

    took = medians({"encode": encode, "learn": learn}, 1 if not run.quick else 2)
    line(f"calibration with {number} photos / encoding them", took["learn"] / took["encode"], 1.1)
    took = medians({"encode": encode_one, "add": add, "one": one}, run.rounds)
    line("adding one photo later / encoding it", took["add"] / took["encode"], 1.1)
    print(f"  {'reading, encoding, statistics of one photo / encoding it':66}{took['one'] / took['encode']:9.3f}")


def part_7(run: Run) -> None:
    """The first visible result of a large photo."""
    ours = network()
    transport, photo = own(ours), Photo.of(samples(*run.size(24, 6)))
    region = (1000, 1000, 1000 + 720, 1000 + 1080)   # what a view at 100 % shows

    def first() -> None:
        steps = compute_change(photo, transport, ours, focus_px=region)
        next(step for step in steps if isinstance(step, ChangeTile))
        steps.close()   # type: ignore[attr-defined]

    took = medians({"first": first, "network": bare(ours, 720, 1080)}, run.rounds)
    line("first tile on the screen / network on the visible 1080 x 720 px", took["first"] / took["network"], 3)


def part_8(run: Run) -> None:
    """The built-in network beside AutoencoderTiny with its usual 64 channels."""
    diffusers_network.diffusers_class("AutoencoderTiny")().save_pretrained(run.folder)
    ours, tiny = network(), load_autoencoder(run.folder, Device("cpu", "float32", 1 << 30))
    size = run.size(1, 0.3)
    took = medians({"ours": bare(ours, *size), "tiny": bare(tiny, *size)}, 1 if run.quick else 3)
    line("built-in network / AutoencoderTiny, time", took["ours"] / took["tiny"], 0.5)
    if not bfloat16_is_quicker():
        print("not measured here: the decoder in part in bfloat16, in which this processor is not much quicker")
        return
    mixed = network(mixed=True)
    photo, transport = Photo.of(samples(*size)), own(ours)
    took = medians({"mixed": lambda: run_to_end(compute_change(photo, transport, mixed)),
                    "float32": lambda: run_to_end(compute_change(photo, transport, ours))}, run.rounds)
    line("decoder in part in bfloat16 / in float32, time of a change", took["mixed"] / took["float32"], 0.5)


PARTS = {1: part_1, 2: part_2, 3: part_3, 4: part_4, 5: part_5, 6: part_6, 7: part_7, 8: part_8}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="smaller photos, fewer turns")
    parser.add_argument("--part", type=int, action="append", choices=PARTS, help="only this one; may be given again")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    print(f"{arguments.threads} thread(s), torch {torch.__version__}{', quick' if arguments.quick else ''}")
    for number in arguments.part or PARTS:
        print(f"\n{number}. {PARTS[number].__doc__}", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            PARTS[number](Run(arguments.quick, arguments.threads, Path(folder)))


if __name__ == "__main__":
    main()
