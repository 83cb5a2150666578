"""Restorers: built-in, model files, and programs that misbehave."""

import importlib.util
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from engine import photos
from engine.judging.full_reference import psnr
from engine.photos import Photo
from engine.photos.colour.colour_profile import SRGB_COLOURS, matrix_profile
from engine.restoring.degradation import Degradation
from engine.restoring.non_local_means import NonLocalMeans, non_local_means
from engine.restoring.program import _words_that_end
from engine.restoring.restorer import RestorerError, with_colours
from engine.restoring.restorers import restorer_of
from tests.wide_gamut import wide_gamut_icc


@pytest.fixture
def true(natural_folder: Path) -> Photo:
    return photos.read(natural_folder / "coffee.png")


def command(tmp_path: Path, code: str) -> str:
    script = tmp_path / "a program.py"
    script.write_text("import sys, time\nsource, target = sys.argv[1:]\n" + code)
    return f"'{sys.executable}' '{script}' {{input}} {{output}}"


def test_non_local_means_removes_noise(true: Photo) -> None:
    noisy = Degradation.of("noise:25").degrade(true)
    for word in ("nlm", "nlm:25"):
        assert psnr(restorer_of(word).restore(noisy).pixels(), true.pixels()) > psnr(noisy.pixels(), true.pixels()) + 3


def test_non_local_means_are_those_that_profiles_were_calibrated_behind(true: Photo) -> None:
    from skimage.restoration import denoise_nl_means

    noisy, sigma = Degradation.of("noise:25").degrade(true).pixels(), 25 / 255
    theirs = denoise_nl_means(noisy.transpose(1, 2, 0), patch_size=5, patch_distance=7, h=0.8 * sigma, sigma=sigma,
                              channel_axis=-1).transpose(2, 0, 1)
    ours = NonLocalMeans(25).restore(Photo.of(noisy.transpose(1, 2, 0))).pixels()
    difference = np.abs(ours - theirs) * 255   # their exponential function is an approximation
    assert difference.max() < 2 and difference.mean() < 0.1


@pytest.mark.parametrize("shape", [(1, 1, 3), (2, 9, 3), (300, 5, 3)])
def test_non_local_means_take_any_size(shape: tuple[int, int, int]) -> None:
    noise = np.random.default_rng(0).normal(0.5, 0.1, shape).astype(np.float32)
    smooth = NonLocalMeans(25).restore(Photo.of(noise)).pixels()
    assert smooth.shape == (shape[2], *shape[:2]) and np.isfinite(smooth).all()
    at_once = non_local_means(noise.transpose(2, 0, 1), 25 / 255, 20 / 255)
    assert np.abs(smooth - at_once).max() < 1e-5   # where two strips meet, too


def test_lanczos_enlarges_colours_and_transparency() -> None:
    photo = Photo(np.full((5, 7, 4), 200, np.uint8))
    large = restorer_of("lanczos:3").restore(photo)
    assert large.samples.shape == (15, 21, 4) and (large.samples == 200).all()


def test_a_program_restores_without_a_shell(true: Photo, tmp_path: Path) -> None:
    words = command(tmp_path, "from PIL import Image\nim = Image.open(source)\nim.resize((512, 384)).save(target)")
    assert restorer_of(words).restore(true).samples.shape == (384, 512, 3)
    assert restorer_of(words.replace("{output}", "{folder}/any.png")).restore(true).width == 512
    bad = tmp_path / "shell"
    with pytest.raises(RestorerError):
        restorer_of(f"cp {{input}} {{output}} ; touch {bad}").restore(true)
    assert not bad.exists()


@pytest.mark.parametrize(("code", "says"), [
    ("print('one'); sys.exit('no graphics card')", "failed .status 1.: no graphics card"),
    ("sys.exit(3)", "failed .status 3.: it did not say why"),
    ("pass", "without writing a photo"),
    ("open(target, 'w').write('garbage')", "not a photo that can be read"),
    ("from PIL import Image; Image.new('RGB', (300, 200)).save(target)", "whole number of times"),
    ("from PIL import Image; Image.new('RGB', (8, 8)).save(target)", "whole number of times"),
])
def test_a_program_that_misbehaves_is_one_sentence(true: Photo, tmp_path: Path, code: str, says: str) -> None:
    with pytest.raises(RestorerError, match=says) as caught:
        restorer_of(command(tmp_path, code)).restore(true)
    assert "\n" not in str(caught.value)


def test_a_program_that_keeps_no_profile_changes_no_colours(true: Photo, tmp_path: Path) -> None:
    """Most programs write the numbers that they read, without their profile; and know nothing of linear light."""
    mean = tmp_path / "mean"
    program = restorer_of(command(tmp_path, (
        "from PIL import Image; import numpy as np; samples = np.asarray(Image.open(source))\n"
        f"open({str(mean)!r}, 'w').write(str(samples.mean())); Image.fromarray(samples).save(target)")))
    wide = Photo(true.samples, photos.Metadata(icc=wide_gamut_icc()))
    assert np.array_equal(program.restore(wide).samples, wide.samples)
    light = photos.Metadata(icc=matrix_profile(SRGB_COLOURS, 1.0))
    dark = Photo(np.full((16, 16, 3), 14150, np.uint16), light)   # 55 of 255 in linear light is 128 in sRGB
    assert np.abs(program.restore(dark).samples.astype(int) - dark.samples).max() < 300
    assert float(mean.read_text()) == pytest.approx(128, abs=1)   # Pillow reads 8 bits of 16


def test_a_program_that_hangs_is_stopped(true: Photo, tmp_path: Path) -> None:
    began = time.monotonic()
    with pytest.raises(RestorerError, match="longer than 1 seconds"):
        restorer_of(command(tmp_path, "time.sleep(60)"), limit_s=1).restore(true)
    assert time.monotonic() - began < 20


def test_a_program_that_says_very_much_fills_no_disk(true: Photo, tmp_path: Path) -> None:
    code = ("import os; os.write(2, bytes(20 << 20)); time.sleep(1); "
            "os.write(2, b'it has %d bytes' % os.fstat(2).st_size); sys.exit(3)")
    with pytest.raises(RestorerError, match="it has 0 bytes"):
        restorer_of(command(tmp_path, code)).restore(true)


@pytest.mark.parametrize("word", ["cp {input}", "'cp {input} {output}", "magic", "nlm:x", "lanczos:1.5", "missing.pth"])
def test_what_is_no_restorer_is_one_sentence(word: str) -> None:
    with pytest.raises(RestorerError):
        restorer_of(word)


def test_a_program_that_is_not_there_is_one_sentence(true: Photo) -> None:
    with pytest.raises(RestorerError, match="cannot be started"):
        restorer_of("no-such-program {input} {output}").restore(true)


def test_a_model_file_that_would_run_code_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "evil.pth"
    torch.save({"params": Path("x")}, path)
    with pytest.raises(RestorerError, match="might run code"):
        restorer_of(str(path))


@pytest.mark.parametrize("suffix", [".safetensors", ".pth"])
def test_a_model_file_restores_tile_by_tile_as_in_one(true: Photo, tmp_path: Path, suffix: str) -> None:
    if importlib.util.find_spec("spandrel") is None:
        pytest.skip("spandrel, an optional extra, is not installed")
    from engine.restoring.model_file import _spandrel

    _spandrel()   # which imports it, with or without torchvision
    from spandrel.architectures.Compact import Compact

    torch.manual_seed(0)
    network = Compact(num_feat=8, num_conv=3, upscale=2).eval()
    path = tmp_path / f"small{suffix}"
    if suffix == ".safetensors":
        save_file(network.state_dict(), path)
    else:
        torch.save({"params": network.state_dict()}, path)
    model = restorer_of(str(path))
    whole = model.restore(true)
    assert (whole.height, whole.width) == (2 * true.height, 2 * true.width)
    with torch.inference_mode():
        expected = network(torch.from_numpy(true.pixels())[None])[0].clamp(0, 1).numpy()
    assert np.abs(whole.pixels() - expected).max() <= 0.51 / 255
    model._side_px = 40   # type: ignore[attr-defined]
    assert np.array_equal(model.restore(true).samples, whole.samples)


def test_a_real_model_file_removes_noise_from_each_colour(true: Photo) -> None:
    path = Path(__file__).resolve().parents[4] / "shared" / "models" / "dncnn_25_gray.pth"
    if not path.exists() or importlib.util.find_spec("spandrel") is None:
        pytest.skip("needs spandrel and ../shared/models/dncnn_25_gray.pth")
    noisy = Degradation.of("noise:25").degrade(true)
    restored = restorer_of(str(path)).restore(noisy)
    assert psnr(restored.pixels(), true.pixels()) > psnr(noisy.pixels(), true.pixels()) + 5


@pytest.mark.parametrize("weights", [
    {"body.2000000000.weight": torch.zeros(1)}, {"params": {"body.9999999999999999999999.weight": torch.zeros(1)}},
    {f"layer{number}": torch.zeros(0) for number in range(20_001)}])
def test_weights_that_name_more_layers_than_any_network_has_are_refused_at_once(
        weights: dict[str, object], tmp_path: Path) -> None:
    """180 kB of weights alone made the library build two thousand million layers: it hung, and took 7 GB."""
    torch.save(weights, tmp_path / "model.pth")
    with pytest.raises(RestorerError, match="fetch it again"):
        restorer_of(str(tmp_path / "model.pth"))


def test_a_restored_photo_that_is_not_finite_is_refused() -> None:
    photo = Photo.of(np.zeros((8, 8, 3), np.uint8))
    with pytest.raises(RestorerError, match="no numbers"):
        with_colours(photo, np.full((3, 8, 8), np.nan, np.float32))


def test_windows_ends_a_program_with_all_that_it_started_by_its_own_command() -> None:
    """What cannot run here, as words."""
    assert _words_that_end(4711, {"SystemRoot": "D:\\WinNT"}) == [
        "D:\\WinNT\\System32\\taskkill.exe", "/PID", "4711", "/T", "/F"]
    assert _words_that_end(1, {})[0] == "C:\\Windows\\System32\\taskkill.exe"
