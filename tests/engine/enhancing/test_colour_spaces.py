"""One photo stored in many ways is enhanced alike: networks see it as a screen shows it, whatever its numbers mean."""

import struct
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image

from engine import photos
from engine.autoencoders.autoencoder import Autoencoder
from engine.enhancing.enhancer import Enhancer
from engine.library.library import Library
from engine.photos import Photo
from engine.photos.codecs.png_chunks import chunk
from engine.photos.colour import colour_profile
from engine.progress import run_to_end
from tests.wide_gamut import wide_gamut_icc

SRGB = imagecodecs.cms_profile("srgb")
LINEAR = colour_profile.matrix_profile(colour_profile.SRGB_COLOURS, 1.0)
LINEAR_2020 = colour_profile.of_codes(9, 8)
PROPHOTO = colour_profile.matrix_profile(((0.3457, 0.3585), (0.7347, 0.2653), (0.1596, 0.8404), (0.0366, 0.0001)), 1.8)
WAYS = ("8 bits", "linear png", "linear float", "P3", "Adobe RGB", "ProPhoto", "PQ", "HLG")


@pytest.fixture(scope="module")
def enhancer(network: Autoencoder) -> Enhancer:
    return Enhancer.from_files(network, Library().profile_paths("Denoised"))


@pytest.fixture(scope="module")
def colours(restored_folder: Path) -> np.ndarray:
    """A restored photo in sRGB, float32 [H, W, 3]."""
    return np.asarray(Image.open(restored_folder / "coffee.png").convert("RGB")).astype(np.float32) / 255


@pytest.fixture(scope="module")
def reference(enhancer: Enhancer, colours: np.ndarray) -> np.ndarray:
    return enhanced(Photo(np.rint(colours * 65535).astype(np.uint16)), enhancer).samples / np.float32(65535)


def enhanced(photo: Photo, enhancer: Enhancer, alpha: float = 0.0) -> Photo:
    choice = enhancer.choose(photo)
    return run_to_end(enhancer.compute_change(photo, choice.profile)).change.render(photo, alpha)


def converted(values: np.ndarray, source: bytes, target: bytes) -> np.ndarray:
    return imagecodecs.cms_transform(values.astype(np.float32), source, target, colorspace="rgb", outcolorspace="rgb",
                                     outdtype="float32", intent=1, flags=0x100)


def pq(light: np.ndarray) -> np.ndarray:
    """BT.2100, table 4, of light where 1 is 203 cd/m2."""
    y = (light.clip(0) * 203 / 10000) ** 0.1593017578125
    return ((0.8359375 + 18.8515625 * y) / (1 + 18.6875 * y)) ** 78.84375


def light_of_pq(values: np.ndarray) -> np.ndarray:
    y = values.astype(np.float64) ** (1 / 78.84375)
    return ((y - 0.8359375).clip(0) / (18.8515625 - 18.6875 * y)) ** (1 / 0.1593017578125) * 10000 / 203


def hlg(light: np.ndarray) -> np.ndarray:
    """BT.2100, table 5, of a screen of 1,000 cd/m2."""
    shown = light.clip(0).astype(np.float64) * 0.203
    scene = shown * ((shown @ [0.2627, 0.6780, 0.0593])[..., None] + 1e-12) ** (1 / 1.2 - 1)
    return np.where(scene <= 1 / 12, np.sqrt(3 * scene),
                    0.17883277 * np.log((12 * scene - 0.28466892).clip(1e-9)) + 0.55991073)


def light_of_hlg(values: np.ndarray) -> np.ndarray:
    scene = np.where(values <= 0.5, values**2 / 3, (np.exp((values - 0.55991073) / 0.17883277) + 0.28466892) / 12)
    return scene * (scene @ [0.2627, 0.6780, 0.0593])[..., None] ** 0.2 / 0.203


def stored(path: Path, colours: np.ndarray, way: str) -> tuple[Path, bytes | None, tuple | None]:
    """A file of the photo; the profile of its numbers, and the functions of a high dynamic range around that."""
    profiles = {"linear float": LINEAR, "P3": colour_profile.of_codes(12, 13), "Adobe RGB": wide_gamut_icc(),
                "ProPhoto": PROPHOTO}
    if way == "8 bits":
        Image.fromarray(np.rint(colours * 255).astype(np.uint8)).save(path.with_suffix(".png"))
        return path.with_suffix(".png"), None, None
    if way in profiles:
        values = converted(colours, SRGB, profiles[way]).clip(0, 1)
        samples = values if way == "linear float" else np.rint(values * 65535).astype(np.uint16)
        tifffile.imwrite(path.with_suffix(".tif"), samples, photometric="rgb", iccprofile=profiles[way])
        return path.with_suffix(".tif"), profiles[way], None
    ways = {"PQ": (16, pq, light_of_pq), "HLG": (18, hlg, light_of_hlg)}
    if way == "linear png":
        values, extra = converted(colours, SRGB, LINEAR), chunk(b"gAMA", struct.pack(">I", 100_000))
    else:
        values = ways[way][1](converted(colours, SRGB, LINEAR_2020))
        extra = chunk(b"cICP", bytes((9, ways[way][0], 0, 1)))
    whole = imagecodecs.png_encode(np.rint(values.clip(0, 1) * 65535).astype(np.uint16))
    path.with_suffix(".png").write_bytes(whole[:33] + extra + whole[33:])
    return path.with_suffix(".png"), LINEAR if way == "linear png" else LINEAR_2020, ways.get(way)


@pytest.mark.parametrize("way", WAYS)
def test_a_photo_is_enhanced_alike_however_it_is_stored(tmp_path: Path, colours: np.ndarray, reference: np.ndarray,
                                                        enhancer: Enhancer, way: str) -> None:
    path, profile, codes = stored(tmp_path / "photo", colours, way)
    photo = photos.read(path)
    assert np.abs(photo.pixels().transpose(1, 2, 0) - colours).max() < 1 / 255
    out = photos.write(enhanced(photo, enhancer), tmp_path / f"out{path.suffix}")
    values = photos.read(out).samples
    values = values / np.float32(1 if values.dtype == np.float32 else np.iinfo(values.dtype).max)
    if codes:
        values = codes[2](values)
    seen = converted(values, profile, SRGB) if profile else values
    apart = np.abs(seen - reference) * 255
    assert apart.max() <= 2 and apart.mean() < 0.3
    assert np.abs(reference - colours).max() > 20 / 255


@pytest.mark.parametrize("way", ["P3", "PQ", "linear float"])
def test_alpha_one_returns_such_a_photo_bit_for_bit(tmp_path: Path, colours: np.ndarray, enhancer: Enhancer,
                                                    way: str) -> None:
    photo = photos.read(stored(tmp_path / "photo", colours, way)[0])
    out = photos.write(enhanced(photo, enhancer, 1.0), tmp_path / "out.tif" if way != "PQ" else tmp_path / "out.png")
    assert np.array_equal(photos.read(out).samples, photo.samples)
    assert np.array_equal(photo.with_pixels(photo.pixels()).samples, photo.samples)   # no change changes nothing


def test_gray_of_a_wide_space_gains_no_colour(colours: np.ndarray, enhancer: Enhancer) -> None:
    samples = np.rint(colours[..., :1].repeat(3, 2) * 255).astype(np.uint8)
    out = enhanced(Photo(samples, photos.Metadata(icc=wide_gamut_icc())), enhancer).samples
    assert (out[..., 0] == out[..., 1]).all() and (out[..., 1] == out[..., 2]).all()
    assert np.abs(out.astype(int) - samples).max() > 5


def test_a_profile_that_cannot_be_read_leaves_the_numbers_as_they_are(colours: np.ndarray) -> None:
    samples = np.rint(colours * 255).astype(np.uint8)
    for icc in (b"nonsense", wide_gamut_icc()[:200], wide_gamut_icc()[:132] + bytes(len(wide_gamut_icc()) - 132)):
        photo = Photo(samples, photos.Metadata(icc=icc))
        assert np.array_equal(photo.pixels(), Photo(samples).pixels())
