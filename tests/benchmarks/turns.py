"""What speed.py measures with: turns of what is compared, photos made of noise, and lines with a bar."""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

Forms = dict[str, Callable[[], object]]


def line(what: str, figure: float, bar: float, *, least: bool = False, unit: str = "") -> None:
    """Print a figure and its bar."""
    sound = figure >= bar if least else figure <= bar
    print(f"  {what:66}{figure:9.3f}{unit:4}{'at least' if least else 'at most':>9} {bar:g}{unit}  "
          f"{'meets it' if sound else 'MISSES IT'}", flush=True)


def samples(height: int, width: int, seed: int = 0) -> np.ndarray:
    """A photo of coarse and fine noise, uint8 [H, W, 3]."""
    random = np.random.default_rng(seed)
    coarse = Image.fromarray(random.integers(0, 256, (max(2, height // 40), max(2, width // 40), 3), np.uint8))
    base = np.asarray(coarse.resize((width, height), Image.Resampling.BICUBIC), np.int16)
    base += random.integers(-12, 13, (height, width, 1), np.int16)
    return base.clip(0, 255).astype(np.uint8)


def jpeg(path: Path, height: int, width: int, seed: int = 0) -> Path:
    Image.fromarray(samples(height, width, seed)).save(path, quality=95)
    return path


def medians(forms: Forms, rounds: int) -> dict[str, float]:
    """Seconds of each, in turns; one turn before warms up."""
    taken: dict[str, list[float]] = {name: [] for name in forms}
    for turn in range(rounds + 1):
        for name, form in forms.items():
            start = time.perf_counter()
            form()
            if turn:
                taken[name].append(time.perf_counter() - start)
    return {name: statistics.median(times) for name, times in taken.items()}


def exhaust(steps: object) -> None:
    for _ in steps:   # type: ignore[attr-defined]
        pass
