"""Profiles: what is saved comes back, and strangers' files are refused."""

import json
import struct
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.numpy import load as load_arrays
from safetensors.numpy import save as save_arrays

from engine.library import profile
from engine.library.library import Library, _info_of_file
from engine.library.profile import BadProfile, ProfileInfo, TransportProfile
from engine.sentences import Sentence
from engine.transport.foretelling import DetailByPlace
from engine.transport.patch_statistics import PatchStatistics
from engine.transport.texture_transport import TextureStatistics


@pytest.fixture
def made() -> TransportProfile:
    torch.manual_seed(0)
    photos = [torch.randn(2, 9, 11), torch.randn(2, 9, 11)]
    source, target = (PatchStatistics.of_latents(z, 3) for z in photos)
    restored, natural = (TextureStatistics.of_latents(z, 3).classes(2) for z in photos)
    info = ProfileInfo("Denoised – mine", "abc", "Built-in", 3, 2, 1280.0, 12, 16, source.count, target.count, 1.5, 0.2,
                       classes=2)
    detail = DetailByPlace.of_pixels(torch.rand(3, 48, 64), 8)
    return TransportProfile(info, source, target, (restored, natural), detail)


@pytest.fixture
def file(made: TransportProfile, tmp_path: Path) -> Path:
    path = tmp_path / "mine.dmax"
    profile.save(made, path)
    return path


def rewritten(path: Path, arrays: dict[str, np.ndarray] | None = None, **changes: object) -> Path:
    """The file with other arrays or another description."""
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    about = json.loads(json.loads(data[8:8 + length])["__metadata__"]["dmax"]) | changes
    path.write_bytes(save_arrays(load_arrays(data) | (arrays or {}), metadata={"dmax": json.dumps(about)}))
    return path


def test_what_is_saved_comes_back_to_the_last_bit(made: TransportProfile, file: Path) -> None:
    loaded = profile.load(file)
    assert loaded == made
    assert loaded.hash == made.hash
    info = profile.read_info(file)
    assert info == made.info and isinstance(info.autoencoder_name, Sentence)   # which the window can translate


def test_a_profile_with_one_map_for_all_textures_comes_back(made: TransportProfile, tmp_path: Path) -> None:
    single = replace(made, info=replace(made.info, classes=1), textures=None, detail=None)
    profile.save(single, tmp_path / "single.dmax")
    assert profile.load(tmp_path / "single.dmax") == single


def test_a_profile_from_before_the_finest_octave_was_weighed_is_as_it_was(made: TransportProfile, file: Path) -> None:
    data = file.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    about = json.loads(json.loads(data[8:8 + length])["__metadata__"]["dmax"])
    del about["finest_gain"]
    file.write_bytes(save_arrays(load_arrays(data), metadata={"dmax": json.dumps(about)}))
    assert profile.load(file) == made
    assert made.info.finest_gain == 1
    with pytest.raises(BadProfile, match="impossible"):
        profile.read_info(rewritten(file, finest_gain=1.5))


def test_a_profile_from_before_detail_was_foretold_is_as_it_was(made: TransportProfile, tmp_path: Path) -> None:
    older = replace(made, detail=None)
    profile.save(older, tmp_path / "older.dmax")
    assert profile.load(rewritten(tmp_path / "older.dmax", schema=1)) == older


def test_a_profile_of_flat_photos_comes_back(tmp_path: Path) -> None:
    flat = 5 + 1e-4 * torch.randn(2, 9, 11, generator=torch.Generator().manual_seed(0))
    statistics, textures = PatchStatistics.of_latents(flat, 3), TextureStatistics.of_latents(flat, 3).classes(2)
    info = ProfileInfo("Flat", "abc", "Built-in", 3, 2, 1280.0, 1, 1, statistics.count, statistics.count, 0.0, 0.0,
                       classes=2)
    made = TransportProfile(info, statistics, statistics, (textures, textures))
    profile.save(made, tmp_path / "flat.dmax")
    assert profile.load(tmp_path / "flat.dmax") == made


def test_the_hash_is_of_what_a_profile_does_not_of_its_name(made: TransportProfile) -> None:
    assert replace(made, info=replace(made.info, name="other", created="2030")).hash == made.hash
    assert replace(made, target=made.source).hash != made.hash
    assert replace(made, textures=None).hash != made.hash
    assert replace(made, detail=None).hash != made.hash
    assert replace(made, info=replace(made.info, finest_gain=0.7)).hash != made.hash


@pytest.mark.parametrize("changes", [
    {"patch": 2}, {"patch": -3}, {"patch": True}, {"channels": 10**9}, {"source_count": 0}, {"source_count": -1},
    {"w2": float("nan")}, {"scale_px": float("inf")}, {"name": ""}, {"name": "x" * 501}, {"name": None},
    {"channels": 3}, {"schema": 3}, {"schema": 0}, {"schema": True}, {"schema": None}, {"patch": 5},
    {"classes": 1}, {"classes": 3}, {"classes": 0}, {"classes": True},
])
def test_an_impossible_description_is_refused(file: Path, changes: dict[str, object]) -> None:
    with pytest.raises(BadProfile):
        profile.load(rewritten(file, **changes))


@pytest.mark.parametrize("arrays", [
    {"source.sum": np.full(18, np.nan)}, {"target.outer": np.full(171, np.inf)}, {"source.sum": np.zeros(17)},
    {"source.outer": np.zeros((18, 18))}, {"source.sum": np.zeros(18, np.float32)}, {"extra": np.zeros(1)},
    {"source.levels": np.zeros(4)}, {"source.levels": np.zeros(9)}, {"target.levels": np.arange(0.0)},
    {"source.means": np.full((2, 18), np.nan)}, {"target.covariances": -np.ones((2, 171), np.float32)},
    {"target.covariances": np.ones((2, 171))}, {"source.outer": -np.ones(171)}, {"source.outer": np.full(171, 1e308)},
    {"target.detail": np.full(28, np.nan)}, {"target.detail": -np.ones(28)}, {"target.detail": np.zeros(28)},
    {"target.detail": np.ones(27)}, {"target.strengths": -np.ones(80)}, {"target.strengths": np.zeros(80)},
    {"source.outer": np.eye(18)[np.triu_indices(18)] + 5.0 - 5.5 * np.eye(18)[np.triu_indices(18)]},
])
def test_impossible_statistics_are_refused(file: Path, arrays: dict[str, np.ndarray]) -> None:
    with pytest.raises(BadProfile):
        profile.load(rewritten(file, arrays))


def test_a_profile_without_one_of_its_arrays_is_refused(file: Path) -> None:
    data = file.read_bytes()
    arrays = load_arrays(data)
    del arrays["target.sum"]
    (length,) = struct.unpack("<Q", data[:8])
    file.write_bytes(save_arrays(arrays, metadata=json.loads(data[8:8 + length])["__metadata__"]))
    with pytest.raises(BadProfile, match="lacks"):
        profile.load(file)


def test_a_header_that_claims_a_gigabyte_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "bomb.dmax"
    path.write_bytes(struct.pack("<Q", 1 << 30) + b"{}")
    with pytest.raises(BadProfile, match="not a Dmax profile"):
        profile.read_info(path)


@pytest.mark.parametrize("data", [b"", b"abc", b"\xff" * 100, struct.pack("<Q", 2) + b"[]",
                                  struct.pack("<Q", 2) + b"{}", struct.pack("<Q", 40000) + b"[" * 40000])
def test_a_file_that_is_no_profile_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "other.dmax"
    path.write_bytes(data)
    with pytest.raises(BadProfile):
        profile.load(path)


def test_a_profile_cut_short_anywhere_is_refused(file: Path) -> None:
    data = file.read_bytes()
    for length in range(0, len(data), 97):
        file.write_bytes(data[:length])
        with pytest.raises(BadProfile):
            profile.load(file)


def test_a_failed_save_leaves_the_old_profile_and_no_other_file(made: TransportProfile, file: Path,
                                                                monkeypatch: pytest.MonkeyPatch) -> None:
    before = file.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        profile.save(replace(made, target=made.source), file)
    assert file.read_bytes() == before
    assert list(file.parent.iterdir()) == [file]


def test_the_list_of_profiles_follows_every_change_of_a_file(made: TransportProfile, tmp_path: Path) -> None:
    """Descriptions are not read again while a file stays as it is, and at once when it does not."""
    library = Library(tmp_path / "library")
    library.profiles_folder.mkdir(parents=True)
    path = library.profiles_folder / "one.dmax"

    def listed() -> tuple[str, str]:
        one = library.profiles()[0]
        return one.info.notes if one.info else "", one.problem

    for notes in ("first", "other"):   # as long as one another
        profile.save(replace(made, info=replace(made.info, notes=notes)), path)
        assert listed() == listed() == (notes, "")
    whole = path.read_bytes()
    path.write_bytes(whole[:-1])
    assert "cut short" in listed()[1]
    path.write_bytes(whole)
    assert listed() == ("other", "")
    before = _info_of_file.cache_info()
    assert listed() == ("other", "") and _info_of_file.cache_info().misses == before.misses
