"""Makes the ready-made profiles and the built-in natural statistics for the built-in autoencoder.

    pip install -e ".[bench,evaluate]"
    python resources/profiles/make.py --photos FOLDER --camera FOLDER --quality FOLDER

Natural statistics come at four pixel scales: photos of 1280 px, the same at 480 px and sharpened, camera-size crops,
and the same halved. The smallest are sharpened since everyday photos are, where they are scaled down (quality.py, on
photos of 480 px: FD 0.8 times that of photos halved to 640 px, at the same PSNR). The profiles of 640 px are
calibrated on the benchmark's own calibration photos; the others on photos of their scale, degraded in the same way and
restored here, each against its own natural photos. The curve of each is measured on a few others; with `--curves` it
alone is measured anew.
"""

import argparse
import io
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import torch
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from engine import device, photos
from engine.autoencoders.autoencoder import Autoencoder, load_autoencoder
from engine.autoencoders.catalog import BUILT_IN, Catalog
from engine.calibrating.calibrate import calibrate
from engine.enhancing.enhancer import Enhancer
from engine.judging.evaluate import evaluate
from engine.library import profile as profile_file
from engine.library.calibration_set import CalibrationSet
from engine.library.library import Library
from engine.photos import Photo
from engine.progress import run_to_end
from engine.restoring.original_detail import ShareSums
from engine.restoring.truth_pairs import TruthPair

# Of each pixel scale of profiles: its photos, and what they are shrunk by.
SCALES = {640: ("*.jpg", 2), 1280: ("*.jpg", 1), 2600: ("any_*.jpg", 2), 5200: ("any_*.jpg", 1)}
EVERYDAY_PX, SHARPENED, SHARPENED_PX = 480, 0.5, 0.8   # natural statistics of the smallest scale: amount, blur sigma
CALIBRATION_PHOTOS = 24   # of each ready-made profile that is restored here
CURVE_PHOTOS = 4          # others, on which its curve is measured, from which the suggested alpha comes
CURVE_ALPHAS = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0)


def noisy(image: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Noise of standard deviation 25."""
    return np.clip(image + random.normal(0, 25, image.shape), 0, 255).astype(np.uint8)


def denoised(image: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Noise of standard deviation 25, then non-local means; as the benchmark's denoised_nlm."""
    return cv2.fastNlMeansDenoisingColored(noisy(image, random), None, 22, 22, 5, 15)


def jpeg_cleaned(image: np.ndarray, _: np.random.Generator) -> np.ndarray:
    """JPEG of quality 10; as the benchmark's jpeg_q10."""
    buffer = io.BytesIO()
    Image.fromarray(image).save(buffer, "JPEG", quality=10)
    return np.asarray(Image.open(buffer).convert("RGB"))


def upscaled(image: np.ndarray, _: np.random.Generator) -> np.ndarray:
    """A quarter of the size by bicubic interpolation, enlarged again by Lanczos and sharpened as networks do."""
    height, width = image.shape[0] // 4 * 4, image.shape[1] // 4 * 4
    small = Image.fromarray(image[:height, :width]).resize((width // 4, height // 4), Image.Resampling.BICUBIC)
    large = cv2.resize(np.asarray(small), (width, height), interpolation=cv2.INTER_LANCZOS4)
    return cv2.addWeighted(large, 1.5, cv2.GaussianBlur(large, (0, 0), 2), -0.5, 0)


TASKS: dict[str, tuple[str, Callable[[np.ndarray, np.random.Generator], np.ndarray]]] = {
    "Denoised": ("denoised_nlm", denoised),
    "JPEG cleaned": ("jpeg_q10", jpeg_cleaned),
    "Upscaled 4x": ("upscaled_x4", upscaled),
}


def scaled(source: Path, pattern: str, factor: int, folder: Path) -> list[Path]:
    """Photos of a folder shrunk by a whole factor, kept without loss."""
    folder.mkdir(parents=True)
    for path in sorted(source.glob(pattern)):
        image = Image.open(path).convert("RGB")
        image.resize((image.width // factor, image.height // factor), Image.Resampling.LANCZOS).save(
            folder / f"{path.stem}.png", compress_level=1)
    return sorted(folder.iterdir())


def everyday(source: Path, pattern: str, folder: Path) -> list[Path]:
    """Photos of a folder as everyday photos are: scaled down to EVERYDAY_PX and mildly sharpened."""
    folder.mkdir(parents=True)
    for path in sorted(source.glob(pattern)):
        image = Image.open(path).convert("RGB")
        share = EVERYDAY_PX / max(image.size)
        small = np.asarray(image.resize((round(image.width * share), round(image.height * share)),
                                        Image.Resampling.LANCZOS))
        soft = cv2.GaussianBlur(small, (0, 0), SHARPENED_PX)
        Image.fromarray(cv2.addWeighted(small, 1 + SHARPENED, soft, -SHARPENED, 0)).save(
            folder / f"{path.stem}.png", compress_level=1)
    return sorted(folder.iterdir())


def share_of_original(judges: list[Path], stride: int) -> float:
    """The share of the originals' detail that pays behind `denoised`; the other tasks have nothing to give back."""
    total = ShareSums(0.0, 0.0)
    for number, path in enumerate(judges):
        true, restored = pair(path, denoised, number)
        degraded = Photo(noisy(true.samples, np.random.default_rng(number)))
        total += ShareSums.of(true, degraded, restored, stride) or ShareSums(0.0, 0.0)
    return round(total.share, 3)


def measured(path: Path, network: Autoencoder, judges: list[TruthPair]) -> None:
    """Measure the curve of a profile that there is anew."""
    kept = profile_file.load(path)
    learned = run_to_end(evaluate(judges, Enhancer(network, [kept]), CURVE_ALPHAS)).kept_in(kept)
    profile_file.save(learned, path)
    print(f"{path.name}: best alpha {kept.info.best_alpha} -> {learned.info.best_alpha}", flush=True)


def made(wanted: CalibrationSet, network: Autoencoder, path: Path, notes: str, judges: list[TruthPair] | None = None,
         share: float = 0.0) -> None:
    """Calibrate and keep one profile, with the curve that the judges give."""
    learned = run_to_end(calibrate(wanted, network)).profile
    learned = replace(learned, info=replace(learned.info, notes=notes, original_share=share))
    if judges:
        learned = run_to_end(evaluate(judges, Enhancer(network, [learned]), CURVE_ALPHAS)).kept_in(learned)
    profile_file.save(learned, path)
    print(f"{path.name}: {learned.info.restored_photos} + {learned.info.natural_photos} photos, "
          f"W2 {learned.info.w2:.1f}, best alpha {learned.info.best_alpha}", flush=True)


def pair(path: Path, restore: Callable[[np.ndarray, np.random.Generator], np.ndarray],
         seed: int) -> tuple[Photo, Photo]:
    """A true photo and the restored one, cut to what the restoration gives."""
    true = photos.read(path).pixels()
    image = np.rint(true.transpose(1, 2, 0) * 255).astype(np.uint8)
    restored = np.ascontiguousarray(restore(image, np.random.default_rng(seed)))
    return Photo(np.ascontiguousarray(image[:restored.shape[0], :restored.shape[1]]), path=path), Photo.of(restored)


def make_natural(source: Path, natural: list[Path], scale: int, scratch: Path, network: Autoencoder,
                 folder: Path) -> None:
    """Make the natural statistics of a scale."""
    seen, seen_px, notes = natural, scale, "Photos as cameras see them; both sides are the same."
    if scale == 640:
        seen, seen_px = everyday(source, SCALES[scale][0], scratch / "everyday"), EVERYDAY_PX
        notes = "Photos scaled down and mildly sharpened; both sides are the same."
    made(CalibrationSet(f"Natural {seen_px} px", tuple(seen), tuple(seen), scale_px=seen_px), network,
         folder / f"natural-{seen_px}.dmax", notes)


def learned_from(quality: Path, natural: list[Path], scale: int, task: str,
                 restore: Callable[[np.ndarray, np.random.Generator], np.ndarray],
                 folder: Path | None) -> tuple[list[Path], list[Path], str]:
    """The true and the restored photos that a profile is learned from, and its notes.

    Restored photos of larger scales are made in `folder`; None: nothing is, and there are none of these.
    """
    if scale == 640:
        return (photos.photos_in([quality / "natural"]), photos.photos_in([quality / task / "calibration"]),
                f"Calibrated on the benchmark's {task}.")
    random = np.random.default_rng(scale)
    true = natural[:: max(1, len(natural) // CALIBRATION_PHOTOS)][:CALIBRATION_PHOTOS]
    restored = []
    if folder:
        folder.mkdir()
        for clean in true:
            restored.append(folder / clean.name)
            Image.fromarray(restore(np.asarray(Image.open(clean)), random)).save(restored[-1], compress_level=1)
    return true, restored, str(restore.__doc__)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path, required=True, help="photos of 1280 px")
    parser.add_argument("--camera", type=Path, required=True, help="camera-size crops, any_*.jpg")
    parser.add_argument("--quality", type=Path, required=True, help="the benchmark folder")
    parser.add_argument("--scales", type=int, nargs="+", default=list(SCALES), choices=SCALES, help="only these")
    parser.add_argument("--curves", action="store_true", help="only measure the profiles' curves anew")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    cv2.setNumThreads(arguments.threads)
    catalog = Catalog(Library().autoencoders_folder)
    network = load_autoencoder(catalog.path_of(BUILT_IN), device.choose("cpu"))
    network.name = catalog.get(BUILT_IN).title
    natural_folder, profiles_folder = ROOT / "resources" / "natural", ROOT / "resources" / "profiles"
    if not arguments.curves:
        for scale in arguments.scales:
            for old in (*natural_folder.glob(f"*-{scale}.dmax"), *profiles_folder.glob(f"*-{scale}.dmax")):
                old.unlink()
    scratch = Path(tempfile.mkdtemp())
    try:
        for scale in arguments.scales:
            pattern, factor = SCALES[scale]
            source = arguments.camera if pattern.startswith("any") else arguments.photos
            natural = scaled(source, pattern, factor, scratch / f"natural-{scale}")
            if not arguments.curves:
                make_natural(source, natural, scale, scratch, network, natural_folder)
            for name, (task, restore) in TASKS.items():
                path = profiles_folder / f"{name.lower().replace(' ', '-')}-{scale}.dmax"
                true, restored, notes = learned_from(arguments.quality, natural, scale, task, restore,
                                                     None if arguments.curves else scratch / f"{task}-{scale}")
                others = [one for one in natural if one not in true]
                others = others[::len(others) // CURVE_PHOTOS][:CURVE_PHOTOS]
                judges = [partial(pair, one, restore, number) for number, one in enumerate(others)]
                if arguments.curves:
                    measured(path, network, judges)
                    continue
                share = share_of_original(others, network.stride) if restore is denoised else 0.0
                made(CalibrationSet(name, tuple(restored), tuple(true), paired=scale != 640, scale_px=scale), network,
                     path, notes, judges, share)
    finally:
        shutil.rmtree(scratch)


if __name__ == "__main__":
    main()
