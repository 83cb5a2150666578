"""Calibration: photos in, profile out, and nothing encoded twice."""

import json
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image, ImageFilter

from engine import photos
from engine.autoencoders.autoencoder import Autoencoder
from engine.calibrating.calibrate import calibrate
from engine.calibrating.natural_statistics import natural_statistics
from engine.calibrating.photo_statistics import PhotoStatisticsReader
from engine.calibrating.without_calibration import auto_profile, more_like
from engine.enhancing.enhancer import Enhancer
from engine.library import profile as profile_file
from engine.library.cache import Cache
from engine.library.calibration_set import BadCalibrationSet, CalibrationSet
from engine.library.library import Library, LibraryError
from engine.photos import Photo
from engine.photos.pixel_scale import ScaleEvidence, evidence, octaves_apart, pixel_scale
from engine.progress import Steps, run_to_end
from engine.transport.detail_band import FinestOctave


@pytest.fixture
def wanted(restored_folder: Path, natural_folder: Path) -> CalibrationSet:
    return CalibrationSet("t", tuple(photos.photos_in([restored_folder])), tuple(photos.photos_in([natural_folder])))


def test_a_calibration_sums_its_photos_and_reports_each(wanted: CalibrationSet, network: Autoencoder) -> None:
    steps = Steps(calibrate(wanted, network))
    assert list(dict.fromkeys(step.done for step in steps)) == list(range(1, 9))
    learned = steps.result.profile
    assert learned.source.count == 4 * (256 // 8 - 2) * (192 // 8 - 2)   # places of a patch of 3 x 3
    assert learned.info.restored_photos == learned.info.natural_photos == 4
    assert learned.info.autoencoder == network.identity
    assert learned.info.w2 > 0.1


def test_a_thirteenth_photo_encodes_one_photo(wanted: CalibrationSet, network: Autoencoder, tmp_path: Path,
                                              monkeypatch: pytest.MonkeyPatch) -> None:
    list(calibrate(wanted, network, Cache(tmp_path)))
    encoded = []
    once = PhotoStatisticsReader.facts_of
    monkeypatch.setattr(PhotoStatisticsReader, "facts_of",
                        lambda self, photo, **kind: encoded.append(photo.path) or once(self, photo, **kind))
    new = tmp_path / "thirteenth.png"
    photos.write(Photo.of(photos.read(wanted.restored[0]).samples[::-1]), new)
    renamed = tmp_path / "renamed.png"
    renamed.write_bytes(wanted.restored[0].read_bytes())
    thirteen = CalibrationSet("t", (renamed, *wanted.restored[1:], new), wanted.natural)
    cached = run_to_end(calibrate(thirteen, network, Cache(tmp_path))).profile
    assert encoded == [new]
    fresh = run_to_end(calibrate(CalibrationSet("t", (*wanted.restored, new), wanted.natural), network)).profile
    assert cached.hash == fresh.hash


def test_what_natural_photos_lose_of_their_finest_octave_is_known_and_never_sharpened(
        wanted: CalibrationSet, network: Autoencoder, tmp_path: Path) -> None:
    statistician = PhotoStatisticsReader(network, 3, Cache(tmp_path))
    path = wanted.natural[0]
    octave = statistician.facts(path, natural=True).octave
    assert octave and statistician.facts(path, natural=True).octave == octave   # kept
    assert statistician.facts(path).octave is None
    pixels = torch.from_numpy(photos.read(path).pixels())
    drawn = network.decode(network.encode(pixels), (pixels.shape[1], pixels.shape[2]))
    assert octave.gain == pytest.approx(FinestOctave.of(drawn, pixels).gain, rel=1e-3)
    soft = tmp_path / "soft.png"
    blurred = Image.fromarray(photos.read(path).samples).filter(ImageFilter.GaussianBlur(1.5))
    photos.write(Photo.of(np.asarray(blurred)), soft)
    gains = []
    for natural in (path, soft):
        learned = run_to_end(calibrate(CalibrationSet("t", wanted.restored, (natural,)), network)).profile
        gains.append(learned.info.finest_gain)
    assert gains[0] == (octave.gain if octave.gain < 0.97 else 1.0)
    assert gains[1] < gains[0]


def test_a_damaged_cache_is_made_anew(wanted: CalibrationSet, network: Autoencoder, tmp_path: Path) -> None:
    first = run_to_end(calibrate(wanted, network, Cache(tmp_path))).profile
    for kept in tmp_path.glob("*.safetensors"):
        kept.write_bytes(kept.read_bytes()[:100])
    again = run_to_end(calibrate(wanted, network, Cache(tmp_path))).profile
    assert first.hash == again.hash


@pytest.mark.parametrize(("changes", "sentence"), [
    ({"restored": ()}, "no restored photos"), ({"patch": 4}, "odd"), ({"patch": 17}, "odd"),
    ({"scale_px": 3.0}, "long side"), ({"paired": True, "natural": (Path("a/other.png"),)}, "alone are"),
])
def test_a_set_that_cannot_be_is_refused(wanted: CalibrationSet, changes: dict[str, object], sentence: str) -> None:
    with pytest.raises(BadCalibrationSet, match=sentence):
        CalibrationSet(**(vars(wanted) | changes)).checked()


def test_built_in_natural_statistics_are_those_of_the_nearest_scale(network: Autoencoder) -> None:
    for scale in (480, 1280, 2600, 5200):
        assert natural_statistics(network.identity, 3, scale * 1.2).info.scale_px == scale
    with pytest.raises(BadCalibrationSet, match="built-in autoencoder with patch size 3"):
        natural_statistics(network.identity, 5, 640)
    with pytest.raises(BadCalibrationSet, match="built-in autoencoder"):
        natural_statistics("another", 3, 640)


def test_camera_size_statistics_ask_for_less_texture(network: Autoencoder) -> None:
    sums = [float(natural_statistics(network.identity, 3, scale).target.gaussian.covariance.trace())
            for scale in (640, 5200)]
    assert sums[1] < 0.8 * sums[0]


def test_a_set_comes_back_as_it_was_saved(wanted: CalibrationSet, tmp_path: Path) -> None:
    library = Library(tmp_path)
    wanted.save(library.set_path(wanted.name))
    assert library.sets() == [wanted]


@pytest.mark.parametrize("damage", [b"", b"[]", b"{}", b'{"schema": 2}', b"\xff\xfe", b"[" * 50_000])
def test_a_damaged_set_is_refused(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "set.json"
    path.write_bytes(damage)
    with pytest.raises(BadCalibrationSet):
        CalibrationSet.read(path)


def test_a_set_with_wrong_kinds_of_values_is_refused(wanted: CalibrationSet, tmp_path: Path) -> None:
    path = tmp_path / "set.json"
    wanted.save(path)
    for key, value in (("restored", [1]), ("patch", "3"), ("name", None), ("paired", 1), ("natural", "x")):
        path.write_text(json.dumps(json.loads(path.read_text()) | {key: value}))
        with pytest.raises(BadCalibrationSet):
            CalibrationSet.read(path)
        wanted.save(path)


def test_auto_learns_from_the_photos_themselves_and_leaves_out_the_broken(
        network: Autoencoder, restored_folder: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no photo")
    good = photos.photos_in([restored_folder])
    learned = run_to_end(auto_profile([*good, broken], network, None))
    assert learned.info.restored_photos == len(good)
    photo = photos.read(good[0])
    enhancer = Enhancer(network, [learned])
    change = run_to_end(enhancer.compute_change(photo, enhancer.choose(photo).profile)).change
    assert np.abs(change.delta).max() > 0.01
    with pytest.raises(BadCalibrationSet, match="None of these"):
        list(auto_profile([broken], network, None))


@pytest.mark.parametrize(("blurred_px", "like"), [(0.0, "natural photos"), (2.5, "the profile 'Upscaled 4x'")])
def test_auto_finds_the_kind_of_restoration_that_a_photo_is_most_like(
        blurred_px: float, like: str, network: Autoencoder, natural_folder: Path, tmp_path: Path) -> None:
    true = Image.fromarray(photos.read(natural_folder / "astronaut.png").samples)
    path = tmp_path / "soft.png"
    true.filter(ImageFilter.GaussianBlur(blurred_px)).save(path)
    assert like in run_to_end(auto_profile([path], network, None)).info.notes


def test_a_profile_of_ones_own_is_used_where_the_photos_are_most_like_its_own(
        wanted: CalibrationSet, network: Autoencoder, natural_folder: Path) -> None:
    mine = run_to_end(calibrate(wanted, network)).profile
    older = replace(mine, detail=None)   # from before profiles knew of detail by place
    for own in (mine, older):
        assert run_to_end(auto_profile(wanted.restored[:1], network, None, own=[own])) is own
    elsewhere = replace(mine, info=replace(mine.info, autoencoder="another"))
    for photo, own in ((natural_folder / "astronaut.png", mine), (wanted.restored[0], elsewhere)):
        assert run_to_end(auto_profile([photo], network, None, own=[own])) is not own


def test_built_in_statistics_are_brought_to_the_strength_of_the_photos(
        network: Autoencoder, restored_folder: Path, tmp_path: Path) -> None:
    photo, faint = restored_folder / "coffee.png", tmp_path / "faint.png"
    samples = photos.read(photo).samples
    Image.fromarray((128 + (samples.astype(np.float32) - 128) / 2).astype(np.uint8)).save(faint)
    energies = []
    for path in (photo, faint):
        learned = run_to_end(calibrate(CalibrationSet("t", (path,)), network)).profile
        assert learned.textures
        energies.append([float(one.covariance.trace()) for one in learned.textures[1].classes])
    assert energies[1][-1] / energies[0][-1] == pytest.approx(0.25, abs=0.1)   # half the contrast
    assert all(weak <= strong for weak, strong in zip(energies[1], energies[0], strict=True))


def test_the_profile_nearest_in_scale_is_chosen_and_a_mismatch_is_said(
        network: Autoencoder, restored_folder: Path) -> None:
    enhancer = Enhancer.from_files(network, Library(restored_folder).profile_paths("Denoised"))
    photo = photos.read(restored_folder / "coffee.png")
    assert enhancer.choose(photo).profile.info.scale_px == 640
    enhancer.scale_px = 5000
    choice = enhancer.choose(photo)
    assert choice.profile.info.scale_px == 5200
    assert not choice.warning
    enhancer.scale_px = 20_000
    assert "too sharp" in enhancer.choose(photo).warning


def test_the_scale_is_told_by_what_restoration_leaves_alone(restored_folder: Path, natural_folder: Path) -> None:
    both = [pixel_scale([evidence(photos.read(path)) for path in photos.photos_in([folder])])
            for folder in (restored_folder, natural_folder)]
    assert octaves_apart(*both) < 0.3
    flat = Photo.of(np.full((64, 64, 3), 128, np.uint8))
    assert octaves_apart(pixel_scale([evidence(flat)]), 64) < 1.5


def test_photos_of_a_set_add_up_their_evidence() -> None:
    smooth = ScaleEvidence(1280, -3.8)
    one, many = pixel_scale([smooth]), pixel_scale([smooth] * 20)
    assert 1280 < one < many < 6000


def test_the_library_removes_its_own_and_keeps_what_is_ready_made(tmp_path: Path, network: Autoencoder,
                                                                  wanted: CalibrationSet) -> None:
    from engine.library import profile as profile_file

    library = Library(tmp_path)
    learned = run_to_end(calibrate(wanted, network)).profile
    profile_file.save(learned, library.profile_path("t"))
    assert library.profiles()[0].name == "t"
    out = library.export_profile("t", tmp_path)
    with pytest.raises(LibraryError, match="already"):
        library.import_profile(out)
    resting = library.discard(library.profile_path("t"))
    assert resting.exists()
    with pytest.raises(LibraryError, match="no profile called 't'"):
        library.profile_paths("t")
    assert library.import_profile(out) == library.profile_path("t")
    with pytest.raises(LibraryError, match="ready-made"):
        library.discard(library.profile_paths("Denoised")[0])
    assert os.listdir(library.trash_folder) == ["t.dmax"]


def test_photos_without_texture_teach_nothing_and_are_refused(network: Autoencoder, tmp_path: Path) -> None:
    """A set of photos of one tone each changed a gray photo by 128 of 255."""
    paths = []
    for tone in (60, 120, 180):
        paths.append(tmp_path / f"{tone}.png")
        photos.write(Photo.of(np.full((96, 128, 3), tone, np.uint8)), paths[-1])
    with pytest.raises(BadCalibrationSet, match="no texture"):
        run_to_end(calibrate(CalibrationSet("t", tuple(paths)), network))
    with pytest.raises(BadCalibrationSet, match="too large"):
        run_to_end(calibrate(CalibrationSet("t", tuple(paths), patch=13), network))


def test_a_photo_is_told_the_profile_that_it_is_clearly_more_like(wanted: CalibrationSet, network: Autoencoder,
                                                                  restored_folder: Path) -> None:
    """The photos are denoised: behind "JPEG cleaned" another profile is better, behind one of their own none is."""
    own = run_to_end(calibrate(replace(wanted, name="Mine"), network)).profile
    photo = photos.read(restored_folder / "astronaut.png")
    latents = network.encode(torch.from_numpy(photo.pixels()))
    wrong = profile_file.load(Library().profile_paths("JPEG cleaned")[0])
    assert more_like(photo, latents, wrong, [own], network.stride) == "Mine"
    assert more_like(photo, latents, wrong, [], network.stride) in ("Denoised", "Upscaled 4x")
    assert more_like(photo, latents, own, [own], network.stride) == ""
    single = replace(wrong, textures=None)
    assert more_like(photo, latents, single, [own], network.stride) == ""
