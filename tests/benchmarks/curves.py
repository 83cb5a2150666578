"""Prints the perception-distortion curve over alpha of every kind of restoration that Dmax is meant for.

    pip install -e ".[evaluate]"
    python tests/benchmarks/curves.py FOLDER [--model FILE] [--photos N] [--quick] [--only NAME]... [--output FOLDER]

FOLDER is laid out as for quality.py. Its tasks come as they were restored there, calibrated on their own calibration
photos. The five tasks of the paper are made here: natural/ is degraded and restored to calibrate (paired), truth/ to
judge, by the built-in restorers. `--model` adds noise of 25/255 removed by a model file
(`pip install -e ".[restore]"`).

Theory (Blau and Michaeli 2018; Adrai et al. 2023, theorem 1): if the restored photo has the least error that can be
had, the error falls and the distance from nature grows all the way from alpha 0 to alpha 1. No restoration here is
quite that: where the error is least before alpha 1, transport has put right what the restoration missed.
"""

import argparse
import itertools
import sys
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from engine import device, photos
from engine.autoencoders.autoencoder import Autoencoder, load_autoencoder
from engine.autoencoders.catalog import BUILT_IN, Catalog
from engine.calibrating import calibrate as calibration
from engine.enhancing.enhancer import Enhancer
from engine.judging import evaluate
from engine.judging.curve import ALPHAS, Curve
from engine.library.calibration_set import CalibrationSet
from engine.library.library import Library
from engine.library.profile import TransportProfile
from engine.progress import run_to_end
from engine.restoring.degradation import TASKS, Degradation
from engine.restoring.restorers import restorer_of
from engine.restoring.truth_pairs import Remaking, TruthPair, truth_pairs_of_folders, truth_pairs_of_natural

RESTORERS = {"sisr": "lanczos:4", "denoising": "nlm:50", "jpeg": "none", "nsr": "lanczos:4", "csr": "lanczos:4"}
QUICK_PHOTOS, QUICK_ALPHAS = 6, (0.0, 0.25, 0.5, 0.75, 1.0)



def restored_task(folder: Path, name: str, network: Autoencoder) -> tuple[TransportProfile, list[TruthPair]]:
    """A task of the folder, restored there."""
    restored, natural = (tuple(photos.photos_in([one])) for one in (folder / name / "calibration", folder / "natural"))
    profile = run_to_end(calibration.calibrate(CalibrationSet(name, restored, natural), network)).profile
    return profile, truth_pairs_of_folders(folder / "truth", folder / name / "restored")


def degraded_task(folder: Path, name: str, words: str, restores: str, network: Autoencoder,
                  ) -> tuple[TransportProfile, list[TruthPair]]:
    """A task that is made here."""
    remaking = Remaking(Degradation.of(words), restorer_of(restores, network.device), restores)
    wanted = CalibrationSet(name, (), tuple(photos.photos_in([folder / "natural"])),
                            restorer=restores, degradation=words)
    profile = run_to_end(calibration.calibrate(wanted, network, restorer=remaking.restorer)).profile
    return profile, truth_pairs_of_natural(photos.photos_in([folder / "truth"]), remaking)


def verdict(curve: Curve) -> str:
    """What theory says of the way from alpha 0 to alpha 1, and what was seen."""
    way = [point for point in curve.points if 0 <= point.alpha <= 1]
    rises = all(one.fd < other.fd for one, other in itertools.pairwise(way))
    least = max(way, key=lambda point: point.psnr)
    until = [point for point in way if point.alpha <= least.alpha]
    falls = all(one.psnr < other.psnr for one, other in itertools.pairwise(until))
    return (f"FD grows all the way from alpha 0 to 1: {'yes' if rises else 'NO'}. "
            f"The error falls all the way from alpha 0 to its least at {least.alpha:g}: {'yes' if falls else 'NO'}.")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", type=Path, help="a model file that removes noise of 25/255")
    parser.add_argument("--photos", type=int,
                        help="so many of the photos (all 24 with all 31 alphas take an hour and more)")
    parser.add_argument("--quick", action="store_true", help="six photos and five alphas of each")
    parser.add_argument("--only", action="append", help="only this curve; may be given again")
    parser.add_argument("--output", type=Path, help="keep tables, CSV and plots here")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    network = load_autoencoder(Catalog(Library().autoencoders_folder).path_of(BUILT_IN), device.choose())
    ready = sorted(child.parent.name for child in arguments.folder.glob("*/restored"))
    if not ready:
        raise SystemExit(f"{arguments.folder} has no restored photos; "
                         "name a folder laid out as quality.py's help says.")
    made = {name: (words, RESTORERS[name]) for name, words in TASKS.items()}
    if arguments.model:
        made[f"noise 25, {arguments.model.stem}"] = ("noise:25", str(arguments.model))
    for name in arguments.only or [*ready, *made]:
        profile, pairs = (restored_task(arguments.folder, name, network) if name in ready
                          else degraded_task(arguments.folder, name, *made[name], network))
        if number := arguments.photos or (QUICK_PHOTOS if arguments.quick else 0):
            pairs = pairs[::max(1, len(pairs) // number)][:number]
        alphas = QUICK_ALPHAS if arguments.quick else ALPHAS
        curve = run_to_end(evaluate.evaluate(pairs, Enhancer(network, [profile]), alphas))
        print(f"\n## {name}: {len(pairs)} photos\n\n{curve.markdown()}\n\n{verdict(curve)}", flush=True)
        if arguments.output:
            folder = arguments.output / name.replace(", ", "_").replace(" ", "_")
            folder.mkdir(parents=True, exist_ok=True)
            curve.save(folder)


if __name__ == "__main__":
    main()
