"""Prints how faithful and how realistic Dmax's answers are on a folder of benchmark photos.

    pip install -e ".[bench]"
    python tests/benchmarks/quality.py FOLDER [--outputs FOLDER] [--sheets FOLDER] [--form plain|residual]
                                              [--single-map] [--row WORD]...

FOLDER holds natural/, truth/, <task>/calibration/ and <task>/restored/. score.py, there or in the folder `quality`
beside it, computes PSNR (dB, higher is more faithful), FD and KID (lower is more realistic). measures.py counts what
these forgive: photos that got worse than restored on everything at once; windows with a lattice; fine energy beside the
truth's in its flattest and liveliest thirds (log2, 0 is as true); and weave, how much of the finest detail repeats from
one latent's cell to the next, as hardly any of a photo's does. Each task is calibrated with its own calibration photos,
with the built-in natural statistics and with natural photos, as `main.py calibrate` does; `auto` learns from each photo
alone; and the restored photos are enhanced as `main.py enhance` does, by default with the alpha that suits each.
"""

import argparse
import contextlib
import importlib.util
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from measures import Judge, seen, weave, woven_windows

from engine import device, photos
from engine.autoencoders.autoencoder import Autoencoder, load_autoencoder
from engine.autoencoders.catalog import Catalog
from engine.calibrating.calibrate import calibrate
from engine.calibrating.without_calibration import auto_profile
from engine.command_line.demo_verb import comparison
from engine.enhancing.change import Change
from engine.enhancing.compute_change import compute_change
from engine.enhancing.enhancer import transport_of
from engine.enhancing.insight import assess
from engine.enhancing.method import Method
from engine.library.calibration_set import BadCalibrationSet, CalibrationSet
from engine.library.library import Library
from engine.library.profile import TransportProfile
from engine.progress import run_to_end
from engine.transport.detail_band import blur
from engine.transport.gaussian_transport import GaussianTransport
from engine.transport.patch_statistics import PatchStatistics, merged
from engine.transport.texture_transport import Transport

Made = tuple[Change, float]   # with the alpha that Dmax suggests for the photo
PIXEL_PATCH = 9
PIXEL_SIGMA_PX = 4.0
SHOWN = {"denoised_nlm": 12, "jpeg_q10": 20, "upscaled_x4": 7}   # which photo of each task is pictured
BEYOND = -0.25   # more than full transport: as far as earlier forms of Dmax, which were less faithful, went at alpha 0
PICTURED = ("restored", "paper, alpha 0", "natural photos, alpha 0", "natural photos, alpha 0.5")


def score_module(folder: Path) -> ModuleType:
    """score.py of the benchmark folder."""
    path = next((path for path in (folder / "score.py", folder.parent / "quality" / "score.py") if path.exists()), None)
    if path is None:
        raise SystemExit(f"{folder} has no score.py; name a folder laid out as this script's help says.")
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def named_network(name: str) -> Autoencoder:
    """The autoencoder of a catalog id or in a folder."""
    path = Path(name)
    if not path.is_dir():
        path = Catalog(Library().autoencoders_folder).path_of(name)
    return load_autoencoder(path, device.choose())


def change_of(restored: photos.Photo, transport: Transport, network: Autoencoder,
              method: Method) -> Change:
    return run_to_end(compute_change(restored, transport, network, method)).change


def pixel_transport(task: Path, natural: Path) -> Callable[[photos.Photo], Change]:
    """The same transport on patches of pixels in place of latents, with the same detail band."""
    def gathered(folder: Path) -> PatchStatistics:
        return merged(PatchStatistics.of_latents(torch.from_numpy(photos.read(path).pixels()), PIXEL_PATCH)
                      for path in photos.photos_in([folder]))

    transport = GaussianTransport.between(gathered(task / "calibration").gaussian, gathered(natural).gaussian,
                                          PIXEL_PATCH)

    def change(restored: photos.Photo) -> Change:
        pixels = torch.from_numpy(restored.pixels())
        delta = transport.apply(pixels) - pixels
        return Change((delta - blur(delta, PIXEL_SIGMA_PX)).half().numpy())

    return change


def rows(task: Path, natural: Path, network: Autoencoder, form: str, patch: int,
         single_map: bool) -> Iterator[tuple[str, float | None, Callable[[photos.Photo], Made]]]:
    """Every way that is compared: its name, alpha, or None for the default, and how it makes a change."""
    restored, own = tuple(photos.photos_in([task / "calibration"])), tuple(photos.photos_in([natural]))

    def with_(natural_photos: tuple[Path, ...]) -> TransportProfile:
        wanted = CalibrationSet(task.name, restored, natural_photos, patch=patch)
        return run_to_end(calibrate(wanted, network)).profile

    def made_with(one: photos.Photo, profile: TransportProfile, transport: Transport) -> Made:
        computed = run_to_end(compute_change(one, transport, network, Method(form=form)))
        return computed.change, assess(one, computed.latents, profile, network.stride).suggested_alpha

    def banded(profile: TransportProfile) -> Callable[[photos.Photo], Made]:
        transport, cached = transport_of(profile, single=single_map), dict[int, Made]()

        def made(one: photos.Photo) -> Made:
            if id(one) not in cached:
                cached[id(one)] = made_with(one, profile, transport)
            return cached[id(one)]

        return made

    def auto(one: photos.Photo) -> Made:
        assert one.path is not None
        profile = run_to_end(auto_profile([one.path], network, None))
        return made_with(one, profile, transport_of(profile))

    learned = with_(own)
    paper = transport_of(learned, single=True)
    yield "restored", 1.0, lambda one: (Change(np.zeros((3, one.height, one.width), np.float16)), 1.0)
    yield "paper, alpha 0", 0.0, lambda one: (change_of(one, paper, network, Method(detail="off")), 0.0)
    with_natural = banded(learned)
    for alpha in (BEYOND, 0.0, None, 0.5):
        yield f"natural photos, {named(alpha)}", alpha, with_natural
    with contextlib.suppress(BadCalibrationSet):   # there are built-in statistics for one autoencoder only
        with_built_in = banded(with_(()))
        for alpha in (0.0, None):
            yield f"built-in statistics, {named(alpha)}", alpha, with_built_in
        yield f"auto, {named(None)}", None, auto
    by_pixels = pixel_transport(task, natural)
    yield "pixel patches, alpha 0", 0.0, lambda one: (by_pixels(one), 0.0)


def named(alpha: float | None) -> str:
    return "default" if alpha is None else f"alpha {alpha:g}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--outputs", type=Path, help="keep the enhanced photos here")
    parser.add_argument("--sheets", type=Path, help="write a before-and-after picture of each task here")
    parser.add_argument("--form", choices=("plain", "residual"), default="plain")
    parser.add_argument("--patch", type=int, default=3)
    parser.add_argument("--row", action="append", help="only rows with this word in their name; may be given again")
    parser.add_argument("--single-map", action="store_true", help="one map for all textures, with the detail band too")
    parser.add_argument("--autoencoder", default="built-in", help="a catalog id, or a folder")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    score = score_module(arguments.folder)
    network = named_network(arguments.autoencoder)
    features, truth = score.Features(), score.folder(arguments.folder / "truth")
    truth_features = features(list(truth.values()))

    print(f"{network.name}, p = {arguments.patch}, {arguments.form} form\n")
    print("| task | output | PSNR, dB | FD | KID | worse | lattice | flat | lively | weave |\n|" + " --- |" * 10)
    lattice = sum(woven_windows(picture) for picture in truth.values())
    print(f"| | true photos | | | | | {lattice} | | | {weave(truth.values(), network.stride):.2f} |")
    for task in sorted(child.parent for child in arguments.folder.glob("*/restored")):
        restored = [photos.read(path) for path in photos.photos_in([task / "restored"])]
        shown = restored[SHOWN.get(task.name, 0)]
        assert shown.path is not None
        pictures = {"true": truth[shown.path.stem].permute(1, 2, 0).numpy()}
        judge = Judge(score, features, truth, score.folder(task / "restored"))
        for name, alpha, made in rows(task, arguments.folder / "natural", network, arguments.form, arguments.patch,
                                        arguments.single_map):
            if arguments.row and not any(word in name for word in arguments.row):
                continue
            with tempfile.TemporaryDirectory() as scratch:
                folder = (arguments.outputs / task.name / name.replace(", ", "_").replace(" ", "_")
                          if arguments.outputs else Path(scratch))
                for one in restored:
                    assert one.path is not None
                    change, suggested = made(one)
                    rendered = change.render(one, suggested if alpha is None else alpha)
                    photos.write(rendered, folder / f"{one.path.stem}.png", existing="replace")
                    if one is shown and name in PICTURED:
                        pictures[name.replace("natural photos", "Dmax")] = rendered.pixels().transpose(1, 2, 0)
                outputs = score.folder(folder)
            figures = score.score(outputs, truth, features, truth_features)
            more = seen(outputs, truth, judge, network.stride)
            print(f"| {task.name} | {name} | {figures['psnr']:.2f} | {figures['fd']:.1f} | {figures['kid']:.1f} | "
                  f"{more['worse']} | {more['lattice']} | {more['flat']:+.2f} | {more['lively']:+.2f} | "
                  f"{more['weave']:.2f} |", flush=True)
        if arguments.sheets:
            arguments.sheets.mkdir(parents=True, exist_ok=True)
            comparison(pictures, side=256).save(arguments.sheets / f"{task.name}.jpg", quality=90)


if __name__ == "__main__":
    main()
