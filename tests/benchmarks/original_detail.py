"""Prints what detail of the original brings, where the photos before restoration are known.

    pip install -e ".[bench]"
    python tests/benchmarks/original_detail.py FOLDER [--alpha ALPHA]

FOLDER is laid out as for quality.py and holds at least natural/ and truth/. The true photos are degraded, seeded, and
restored by Dmax's own restorers; each task is calibrated from the natural photos alone, as `main.py calibrate NAME
NATURAL --restorer R --degradation D` does, which finds the share that pays. Columns: PSNR (dB), FD and KID as in
quality.py; worse: photos that got worse than restored on everything at once.
"""

import argparse
import sys
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from measures import Judge, seen
from quality import change_of, named_network, score_module

from engine import photos
from engine.calibrating.calibrate import calibrate
from engine.enhancing.change import OriginalDetail
from engine.enhancing.enhancer import transport_of
from engine.enhancing.method import DEFAULT_ALPHA, USUAL
from engine.library.calibration_set import CalibrationSet
from engine.progress import run_to_end
from engine.restoring.degradation import Degradation
from engine.restoring.original_detail import taken_away
from engine.restoring.restorers import restorer_of

TASKS = (("noise:25", "nlm:25"), ("noise:40", "nlm:40"), ("jpeg:10", "none"), ("bicubic:4", "lanczos:4"))
SHARES = (0.0, 0.05, 0.1, 0.2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--alpha", type=float, default=DEFAULT_ALPHA)
    arguments = parser.parse_args()
    score, network = score_module(arguments.folder), named_network("built-in")
    natural = tuple(photos.photos_in([arguments.folder / "natural"]))
    features = score.Features()
    print("| task | restorer | share | PSNR, dB | FD | KID | worse |\n|" + " --- |" * 7)
    for task, word in TASKS:
        degradation, restorer = Degradation.of(task), restorer_of(word)
        true = [degradation.true(photos.read(path)) for path in photos.photos_in([arguments.folder / "truth"])]
        truth = {one.path.stem: torch.from_numpy(one.pixels()) for one in true if one.path}
        degraded = [degradation.degrade(one) for one in true]
        restored = [restorer.restore(one) for one in degraded]
        judge = Judge(score, features, truth, dict(zip(truth, (torch.from_numpy(one.pixels()) for one in restored),
                                                       strict=True)))
        wanted = CalibrationSet("made", (), natural, restorer=word, degradation=task)
        profile = run_to_end(calibrate(wanted, network)).profile
        transport, foreteller = transport_of(profile), profile.detail and profile.detail.foreteller
        changes = [change_of(one, transport, network, USUAL) for one in restored]
        alike = restored[0].samples.shape == degraded[0].samples.shape
        kappas = [taken_away(one, original, foreteller, network.stride) if alike and foreteller else None
                  for one, original in zip(restored, degraded, strict=True)]
        found = profile.info.original_share
        for share in sorted({*SHARES, found} if alike else {0.0}):
            outputs = {name: torch.from_numpy(change.render(
                one, arguments.alpha, None if kappa is None else OriginalDetail(kappa, share)).pixels())
                for name, change, one, kappa in zip(truth, changes, restored, kappas, strict=True)}
            figures = score.score(outputs, truth, features, features(list(truth.values())))
            mark = " (found)" if share == found else ""
            print(f"| {task} | {word} | {share:.3g}{mark} | {figures['psnr']:.2f} | {figures['fd']:.1f} | "
                  f"{figures['kid']:.1f} | {seen(outputs, truth, judge, network.stride)['worse']} |", flush=True)


if __name__ == "__main__":
    main()
