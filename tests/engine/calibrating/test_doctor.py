"""The doctor finds what is wrong with a calibration set, and says so in sentences."""

from collections.abc import Generator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from engine.calibrating.diagnosis import diagnose
from engine.calibrating.doctor import Finding, Severity, examine, unpaired
from engine.library.calibration_set import CalibrationSet
from engine.transport.patch_statistics import PatchStatistics

SIDE = 640


def last(steps: Generator[Any, None, Any]) -> Any:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def scene(folder: Path, name: str, seed: int, size: tuple[int, int] = (SIDE, SIDE)) -> Path:
    coarse = np.random.default_rng(seed).integers(0, 256, (8, 8, 3)).astype(np.uint8)
    folder.mkdir(exist_ok=True)
    Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC).save(folder / name)
    return folder / name


@pytest.fixture
def photos(tmp_path: Path) -> tuple[Path, ...]:
    return tuple(scene(tmp_path / "restored", f"{seed}.png", seed) for seed in range(8))


def said(wanted: CalibrationSet) -> list[Finding]:
    return last(examine(wanted))


def only(findings: list[Finding], words: str) -> Finding:
    found = [finding for finding in findings if words in finding.sentence]
    assert len(found) == 1, [finding.sentence for finding in findings]
    return found[0]


def test_nothing_speaks_against_a_good_set(photos: tuple[Path, ...]) -> None:
    assert said(CalibrationSet("good", photos)) == []


def test_too_few_photos_and_patches(photos: tuple[Path, ...]) -> None:
    assert only(said(CalibrationSet("none", ())), "no restored photos").severity is Severity.PROBLEM
    assert only(said(CalibrationSet("few", photos[:2])), "teach little").severity is Severity.WARNING
    only(said(CalibrationSet("large patch", photos[:2], photos[4:], patch=7)),
         "restored photos hold 12,800 latent patches")
    only(said(CalibrationSet("other patch", photos, patch=5)), "Add natural photos")


def test_one_photo_twice_under_another_name_or_as_another_file(photos: tuple[Path, ...], tmp_path: Path) -> None:
    copy, saved_again = tmp_path / "copy.png", tmp_path / "again.jpg"
    copy.write_bytes(photos[0].read_bytes())
    Image.open(photos[1]).save(saved_again, quality=90)
    found = only(said(CalibrationSet("twice", (*photos, copy, saved_again))), "twice")
    assert set(found.photos) == {copy, saved_again}


def test_a_natural_photo_among_the_restored(photos: tuple[Path, ...]) -> None:
    found = only(said(CalibrationSet("mixed up", photos, (photos[2],))), "remove one of them")
    assert found.severity is Severity.PROBLEM and found.photos == (photos[2],)


def test_odd_sizes_flat_photos_and_broken_ones(photos: tuple[Path, ...], tmp_path: Path) -> None:
    large = scene(tmp_path, "large.png", 20, (4 * SIDE, 4 * SIDE))
    flat, broken = tmp_path / "flat.png", tmp_path / "broken.png"
    Image.new("RGB", (SIDE, SIDE), (90, 100, 110)).save(flat)
    broken.write_bytes(b"\x89PNG\r\n\x1a\n no more")
    findings = said(CalibrationSet("odd", (*photos, large, flat, broken, tmp_path / "gone.png")))
    assert only(findings, "another size").photos == (large,)
    assert only(findings, "one tone").photos == (flat,)
    assert only(findings, "broken.png").severity is Severity.PROBLEM
    assert only(findings, "gone.png is not there").photos == (tmp_path / "gone.png",)
    assert findings[0].severity is Severity.PROBLEM   # the worst first


def test_pairs_without_partners(photos: tuple[Path, ...], tmp_path: Path) -> None:
    partners = tuple(scene(tmp_path / "natural", f"{seed}.jpg", seed) for seed in range(1, 8))
    smaller = scene(tmp_path / "natural", "1.jpg", 1, (SIDE // 2, SIDE // 2))
    wanted = CalibrationSet("pairs", photos, partners, paired=True)
    assert unpaired(wanted) == [photos[0]]
    assert only(said(wanted), "without a partner").photos == (photos[0],)
    assert smaller in partners and only(said(wanted), "another size than the natural").photos == (photos[1],)


def of_noise(seed: int, spread: float = 1.0) -> PatchStatistics:
    generator = torch.Generator().manual_seed(seed)
    return PatchStatistics.of_latents(spread * torch.randn(4, 24, 24, generator=generator), 3)


def test_more_photos_make_the_score_better_and_the_curve_falls_to_nothing() -> None:
    natural = of_noise(100, 1.5) + of_noise(101, 1.5)
    few, many = (last(diagnose([of_noise(seed) for seed in range(count)], natural)) for count in (3, 12))
    assert many.score < few.score / 3
    heights = [height for _, height in many.curve]
    assert heights == sorted(heights, reverse=True) and many.curve[-1] == (12, 0.0)
    assert many.findings[0].severity is Severity.GOOD
    assert len(many.restored_spectrum) == len(many.natural_spectrum) == 36
    assert many.restored_spectrum == tuple(sorted(many.restored_spectrum, reverse=True))


def test_photos_that_differ_more_than_the_restoration_are_too_few() -> None:
    unlike = [of_noise(seed, spread) for seed, spread in enumerate((0.2, 3.0, 1.0))]
    found = last(diagnose(unlike, of_noise(9)))
    assert found.findings[0].severity is Severity.WARNING and "too small" in found.findings[0].sentence


def test_a_direction_that_never_varies_is_said() -> None:
    latents = torch.randn(2, 24, 24, generator=torch.Generator().manual_seed(0))
    both = torch.cat([latents, latents[:1]])   # the third channel repeats the first
    statistics = PatchStatistics.of_latents(both, 3)
    found = last(diagnose([statistics, statistics], of_noise(1).of_latents(torch.randn(3, 24, 24), 3)))
    assert any("ill-conditioned" in finding.sentence and "restored" in finding.sentence for finding in found.findings)
