"""The program from outside: its verbs, what they print, and how they end."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

import main
from engine import photos
from engine.enhancing.method import DEFAULT_ALPHA
from engine.photos import Photo
from engine.photos.metadata.xmp import properties

ROOT = Path(__file__).resolve().parents[2]


def dmax(*words: object, code: int = 0) -> subprocess.CompletedProcess[str]:
    """Run main.py; its exit status must be the expected one, and no traceback may show."""
    command = [sys.executable, str(ROOT / "main.py"), *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    return done


def test_help_answers_without_importing_torch() -> None:
    code = ("import sys, main\ntry: main.main(['--help'])\n"
            "except SystemExit: print('torch' in sys.modules, 'numpy' in sys.modules)")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.splitlines()[-1] == "False False"


def test_a_reader_that_went_away_is_no_traceback(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, str(ROOT / "main.py"), "profiles", "--library", str(tmp_path)]
    with os.fdopen(writing, "wb") as gone:
        done = subprocess.run(command, stdout=gone, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")


def test_without_a_screen_one_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    done = dmax(code=2)
    assert done.stderr.startswith("main.py: There is no screen")
    assert len(done.stderr.splitlines()) == 1


def test_calibrate_then_enhance_then_look(tmp_path: Path, restored_folder: Path, natural_folder: Path) -> None:
    library = ("--library", tmp_path / "library")
    made = json.loads(dmax("calibrate", "Mine", "--restored", restored_folder, "--natural", natural_folder, "--paired",
                           "--json", *library).stdout)
    assert made["paired"] and made["restored_photos"] == 4
    assert "Mine (own" in dmax("profiles", *library).stdout
    done = json.loads(dmax("enhance", restored_folder, "--profile", "mine", "--alpha", "0.2",
                           "--output", tmp_path / "out", "--json", *library).stdout)
    assert done["failed"] == 0
    for entry in done["photos"]:
        output = photos.read(Path(entry["output"]))
        said = properties(output.metadata.xmp)
        assert (said["Profile"], said["ProfileHash"], said["Alpha"]) == ("Mine", made["hash"], "0.2")
    again = json.loads(dmax("enhance", restored_folder, "--profile", "mine", "--alpha", "0.2",
                            "--output", tmp_path / "out", "--existing", "skip", "--json", *library).stdout)
    assert {entry["status"] for entry in again["photos"]} == {"skipped"}
    wise = json.loads(dmax("enhance", restored_folder / "coffee.png", "--profile", "mine", "--alpha", "auto",
                           "--output", tmp_path / "wise", "--json", *library).stdout)
    said = properties(photos.read(Path(wise["photos"][0]["output"])).metadata.xmp)
    assert wise["photos"][0]["alpha"] == float(said["Alpha"]) == DEFAULT_ALPHA   # the curve was never measured
    best = dmax("enhance", restored_folder, "--profile", "best", "--output", tmp_path / "best", *library)
    assert "most like those behind your profile 'Mine'" in best.stdout


def test_a_sixteen_bit_adobe_rgb_tiff_keeps_its_depth_profile_exif_and_colours(tmp_path: Path, sample) -> None:
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes().replace(b"sRGB", b"aRGB")
    exif = Image.Exif()
    exif[0x010F], exif[0x0132] = "Maker", "2024:05:06 07:08:09"
    exif.get_ifd(0x8769)[0x927C] = b"maker's own\0\1\2"
    path = tmp_path / "photo.tif"
    photo = Photo(sample(160, 200, 3, np.uint16), photos.Metadata(exif.tobytes().removeprefix(b"Exif\0\0"), icc))
    photos.write(photo, path)
    before = path.read_bytes()
    dmax("enhance", path, "--profile", "Denoised", "--alpha", "0")
    out = photos.read(tmp_path / "photo-dmax.tif")
    assert out.samples.dtype == np.uint16
    assert out.metadata.icc == icc
    with Image.open(tmp_path / "photo-dmax.tif") as image:
        kept = image.getexif()
        assert (kept[0x010F], kept.get_ifd(0x8769)[0x927C]) == ("Maker", b"maker's own\0\1\2")
    assert np.unique(out.samples).size > 5000   # never through 8 bits
    means = [one.pixels().mean((1, 2)) for one in (photo, out)]
    assert np.abs(means[0] - means[1]).max() < 0.002
    assert not np.array_equal(out.samples, photo.samples)
    assert path.read_bytes() == before


def test_one_broken_photo_fails_with_its_sentence_and_the_others_are_done(
        tmp_path: Path, restored_folder: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    Image.open(restored_folder / "coffee.png").save(folder / "good.jpg")
    (folder / "bad.jpg").write_bytes((folder / "good.jpg").read_bytes()[:2000])
    (folder / "worse.jpg").write_bytes(b"")
    done = dmax("enhance", folder, "--profile", "auto", "--output", tmp_path / "out", "--library", tmp_path / "l",
                code=1)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["good.jpg"]
    assert "bad.jpg is damaged or ends in the middle" in done.stderr
    assert "worse.jpg is empty" in done.stderr


@pytest.mark.parametrize("words", [
    ("enhance", "nowhere.jpg", "--profile", "no such profile"),
    ("enhance", ".", "--profile", "Denoised", "--alpha", "7"),
    ("enhance", ".", "--profile", "Denoised", "--originals", "nowhere"),
    ("enhance", ".", "--profile", "Denoised", "--original-detail", "0.1"),
    ("enhance", ".", "--profile", "Denoised", "--originals", ".", "--original-detail", "2"),
    ("enhance", "x.jpg", "--profile", "Denoised", "--detail", "much"), ("enhance", "x.jpg", "--profile", "auto"),
    ("enhance", "x.jpg", "--profile", "Denoised", "--device", "cuda:9"),
    ("calibrate", "x", "--restored", "nowhere.png"), ("calibrate", "x", "--restored", "nowhere.png", "--patch", "2"),
    ("profiles", "show"), ("profiles", "remove", "Denoised"),
    ("autoencoders", "fetch"), ("autoencoders", "remove", "built-in"), ("autoencoders", "add", "nowhere"),
    ("enhance", "x.jpg", "--profile", "Denoised", "--autoencoder", "taesd"), ("evaluate", "--truth", "."),
    ("evaluate", "Denoised", "--protocol", "paper", "--truth", "."),
    ("evaluate", "--protocol", "paper", "--truth", "."),
    ("evaluate", "--protocol", "paper", "--truth", "nowhere", "--restorer", "none", "--degradation", "jpeg:10"),
    ("evaluate", "--protocol", "paper", "--truth", ".", "--restorer", "none", "--degradation", "jpeg:10", "--keep"),
    ("evaluate", "Denoised", "--truth", ".", "--restored", ".", "--calibration-photos", "3"),
])
def test_what_cannot_be_done_ends_with_one_sentence_and_status_2(words: tuple[str, ...], tmp_path: Path) -> None:
    done = dmax(*words, "--library", tmp_path, code=2)
    sentences = [line for line in done.stderr.splitlines() if line.startswith("main.py: ")]
    assert len(sentences) == 1
    assert sentences[0].endswith(".") or sentences[0].endswith(").")


def test_autoencoders_are_listed_and_the_built_in_one_is_there() -> None:
    listed = json.loads(dmax("autoencoders", "--json").stdout)["autoencoders"]
    assert listed[0]["id"] == "built-in"
    assert {"sd-vae-ft-mse", "sd-vae-ft-ema", "taesd", "taesdxl", "taef1"} <= {entry["id"] for entry in listed}


def test_the_demo_improves_its_photos(tmp_path: Path) -> None:
    result = json.loads(dmax("demo", "--output", tmp_path, "--json").stdout)
    for photo in result["photos"]:
        assert photo["psnr_restored"] > photo["psnr_degraded"]
        assert photo["detail_restored"] < photo["detail_enhanced"]["0.0"]
        assert photos.read(Path(photo["sheet"])).width > 1000


def test_the_papers_protocol_judges_photos_that_it_did_not_learn_from(tmp_path: Path) -> None:
    pytest.importorskip("efficientnet_lite_pytorch")
    from skimage import data

    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("astronaut", "chelsea", "coffee", "rocket", "hubble_deep_field"):
        Image.fromarray(getattr(data, name)()[:300, :300]).save(folder / f"{name}.png")
    words = ("evaluate", "--protocol", "paper", "--truth", folder, "--restorer", "none", "--degradation", "jpeg:10",
             "--library", tmp_path / "library")
    asked = (*words, "--autoencoder", "built-in", "--alphas", "0", "1", "--json")
    result = json.loads(dmax(*asked, "--calibration-photos", "2").stdout)
    said = {"side_px": 512, "patch": 5, "detail": "off", "form": "plain", "restored_photos": 2, "natural_photos": 2}
    assert said.items() <= result["protocol"].items() and result["photos"] == 1
    assert [point["alpha"] for point in result["points"]] == [0, 1]
    assert "there are 5 photos in all" in dmax(*asked, code=2).stderr
    assert "'sd-vae-ft-ema' is not on this machine" in dmax(*words, "--calibration-photos", "2", code=2).stderr


def test_an_enhanced_photo_says_what_restored_it(tmp_path: Path, natural_folder: Path) -> None:
    dmax("enhance", natural_folder / "coffee.png", "--restorer", "nlm:10", "--profile", "Denoised",
         "--output", tmp_path, "--library", tmp_path / "library")
    said = properties(photos.read(tmp_path / "coffee.png").metadata.xmp)
    assert (said["Restorer"], said["OriginalDetail"]) == ("nlm:10", "0.1")


def test_what_is_left_out_is_a_list_for_programs(tmp_path: Path, restored_folder: Path) -> None:
    info = PngInfo()
    info.add_text("Title", "Grandma 1951")
    Image.open(restored_folder / "coffee.png").save(tmp_path / "scan.png", pnginfo=info)
    words = ("enhance", tmp_path / "scan.png", "--profile", "Denoised", "--json", "--library", tmp_path / "library")
    said = json.loads(dmax(*words, "--format", "jpeg", "--output", tmp_path / "a").stdout)["photos"][0]
    assert said["dropped"] == ["its PNG texts, which JPEG cannot hold"]
    said = json.loads(dmax(*words, "--output", tmp_path / "b").stdout)["photos"][0]
    assert said["dropped"] == []


def test_detail_is_given_back_from_a_folder_of_originals(tmp_path: Path, natural_folder: Path, restored_folder: Path,
                                                         ) -> None:
    done = json.loads(dmax("enhance", restored_folder, "--originals", natural_folder, "--profile", "Denoised",
                           "--original-detail", "0.3", "--output", tmp_path / "out", "--json",
                           "--library", tmp_path / "library").stdout)
    assert [entry["original_detail"] for entry in done["photos"]] == [0.3] * 4


@pytest.mark.parametrize(("words", "photos", "library"), [
    ([], [], None), (["--library", "here"], [], "here"), (["photo.jpg"], ["photo.jpg"], None),
    (["window", "photo.jpg"], ["photo.jpg"], None)])
def test_without_a_verb_the_window_opens(words: list[str], photos: list[str], library: str | None, tmp_path: Path,
                                         monkeypatch: pytest.MonkeyPatch) -> None:
    from gui import application

    opened = []
    monkeypatch.chdir(tmp_path)
    (tmp_path / "photo.jpg").touch()
    monkeypatch.setattr(application, "run", lambda *asked, edit: opened.append(asked) or int(edit))
    assert main.main(words) == 0
    ((shown, where),) = opened
    assert ([str(path) for path in shown], where and str(where)) == (photos, library)
