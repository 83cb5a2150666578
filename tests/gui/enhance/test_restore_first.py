"""A photo that is restored before it is enhanced: what is seen, kept, exported and said."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from engine import photos
from engine.photos.metadata.xmp import properties
from engine.photos.output import Output
from engine.restoring.restorer import RestorerError
from engine.restoring.restorers import restorer_of
from gui.enhance.canvas import Left
from gui.enhance.page import EnhancePage
from gui.main_window import MainWindow
from tests.gui.conftest import WAIT_MS, drop
from tests.gui.enhance.test_enhance_page import export, shown, wait_done


@pytest.fixture
def noisy(tmp_path: Path, natural_folder: Path) -> Path:
    """A photo of 128 x 96 px with noise, in a folder of its own; its EXIF names an artist."""
    natural = np.asarray(Image.open(natural_folder / "coffee.png").convert("RGB"))[:96, 64:192].astype(float)
    noise = np.random.default_rng(0).normal(0, 20, natural.shape)
    path = tmp_path / "photos" / "noisy.jpg"
    path.parent.mkdir()
    exif = Image.Exif()
    exif[0x013B] = "Anna"
    Image.fromarray((natural + noise).clip(0, 255).astype(np.uint8)).save(path, quality=98, exif=exif)
    return path


@pytest.fixture
def page(window: MainWindow) -> EnhancePage:
    return window.enhance


def restored_and_enhanced(page: EnhancePage, path: Path, word: str, qtbot: QtBot) -> None:
    page.inspector.restorer.choose(word)
    page.open(path)
    wait_done(page, qtbot)
    assert page.work.done is not None


def test_the_photo_is_restored_and_then_enhanced(page: EnhancePage, noisy: Path, qtbot: QtBot) -> None:
    restored_and_enhanced(page, noisy, "nlm", qtbot)
    assert page.work.done is not None
    expected = restorer_of("nlm").restore(photos.read(noisy))
    assert np.array_equal(page.work.done.opened.photo.samples, expected.samples)
    page.slider.set_realism(0)
    page.inspector.original._slider.setValue(0)
    assert np.abs(shown(page).astype(int) - expected.samples)[:50].max() <= 1


def test_detail_of_the_original_is_a_slider_whose_outcome_is_exported(page: EnhancePage, noisy: Path,
                                                                      qtbot: QtBot) -> None:
    restored_and_enhanced(page, noisy, "nlm", qtbot)
    usual, slider = shown(page).astype(int), page.inspector.original
    assert (slider.isVisibleTo(page.inspector), slider.share, slider.value) == (True, None, 0.1)   # "Denoised" knows it
    slider._slider.setValue(40)
    more = shown(page).astype(int)
    assert np.abs(more - usual).max() > 3
    page.shell.preferences.set("export", Output(format="png").to_json())
    export(page, qtbot)
    out = photos.read(noisy.with_name("noisy-dmax.png"))
    assert properties(out.metadata.xmp)["OriginalDetail"] == "0.4"
    assert np.abs(out.samples.astype(int) - more)[:50].max() <= 2
    page.undo.undo()
    assert (slider.share, np.array_equal(shown(page), usual)) == (None, True)
    page.inspector.restorer.choose("")
    assert not slider.isVisibleTo(page.inspector)


def test_what_is_exported_is_the_enhanced_restored_photo_with_the_original_s_metadata(page: EnhancePage, noisy: Path,
                                                                                      qtbot: QtBot) -> None:
    before = noisy.read_bytes()
    restored_and_enhanced(page, noisy, "lanczos:2", qtbot)
    page.slider.set_realism(0)
    export(page, qtbot)
    out = photos.read(noisy.with_name("noisy-dmax.jpg"))
    assert (out.width, out.height) == (256, 192)
    expected = restorer_of("lanczos:2").restore(photos.read(noisy)).samples.astype(int)
    assert np.abs(out.samples.astype(int) - expected).mean() < 3   # JPEG
    with Image.open(noisy.with_name("noisy-dmax.jpg")) as image:
        assert image.getexif()[0x013B] == "Anna"
    assert noisy.read_bytes() == before


def test_it_is_not_restored_again_for_another_profile(page: EnhancePage, noisy: Path, qtbot: QtBot) -> None:
    restored_and_enhanced(page, noisy, "nlm", qtbot)
    assert page.work.opened is not None
    restored = page.work.opened.photo
    page.use_profile("Upscaled 4x")
    wait_done(page, qtbot)
    assert page.work.opened.photo is restored
    page.inspector.restorer.choose("nlm:40")
    wait_done(page, qtbot)
    assert page.work.opened.photo is not restored and page.work.opened.restorer == "nlm:40"
    page.undo.undo()
    wait_done(page, qtbot)
    assert page.work.opened.restorer == "nlm"
    # From the photo, not from what nlm:40 made of it.
    assert np.array_equal(page.work.opened.photo.samples, restored.samples)


def test_without_a_restorer_again_it_is_the_photo_itself(page: EnhancePage, noisy: Path, qtbot: QtBot) -> None:
    restored_and_enhanced(page, noisy, "nlm", qtbot)
    assert page.controls.lefts.isVisible()
    page.inspector.restorer.choose("")
    wait_done(page, qtbot)
    assert page.work.opened is not None
    assert np.array_equal(page.work.opened.photo.samples, photos.read(noisy).samples)
    assert not page.controls.lefts.isVisible()
    assert not page._commands["before"].isEnabled()


@pytest.mark.parametrize("word", ["nlm", "lanczos:2"])
def test_one_key_changes_what_the_photo_is_compared_with(page: EnhancePage, noisy: Path, word: str,
                                                         qtbot: QtBot) -> None:
    restored_and_enhanced(page, noisy, word, qtbot)
    view = page.view
    view.set_zoom(1.0)
    with_restored = view.grab().toImage()
    qtbot.keyClick(view, Qt.Key.Key_B)
    assert view.left is Left.DEGRADED
    with_degraded = view.grab().toImage()
    middle = view.height() // 2
    assert any(with_degraded.pixel(x, middle) != with_restored.pixel(x, middle) for x in range(view.width() // 2 - 60,
                                                                                            view.width() // 2 - 2))
    assert all(with_degraded.pixel(x, middle) == with_restored.pixel(x, middle) for x in range(view.width() // 2 + 2,
                                                                                            view.width() // 2 + 60))
    qtbot.keyClick(view, Qt.Key.Key_B)
    assert view.left is Left.RESTORED
    assert view.grab().toImage() == with_restored


def test_the_restorer_is_remembered(page: EnhancePage, noisy: Path, qtbot: QtBot) -> None:
    restored_and_enhanced(page, noisy, "nlm:30", qtbot)
    again = EnhancePage(page.shell)
    qtbot.addWidget(again)
    assert again.look.restorer == again.inspector.restorer.word == "nlm:30"


def test_auto_learns_from_the_restored_photo(page: EnhancePage, noisy: Path, qtbot: QtBot) -> None:
    page.use_profile("auto")
    restored_and_enhanced(page, noisy, "nlm", qtbot)
    assert page.work.done is not None
    learned = page.work.done.profile.info
    assert learned.restored_photos == 1


@pytest.mark.parametrize("bring", [drop, MainWindow.open])
def test_a_model_file_brought_with_a_photo_is_listed_and_chosen_and_its_failure_is_said(
        bring: Callable[..., None], window: MainWindow, page: EnhancePage, noisy: Path, tmp_path: Path,
        qtbot: QtBot) -> None:
    model = tmp_path / "no model.pth"
    model.write_bytes(b"nothing that torch has written")
    with qtbot.waitSignal(page.failed, timeout=WAIT_MS):
        bring(window, model, noisy)
    wait_done(page, qtbot)
    assert page.inspector.restorer.own() == [("no model", str(model))]
    assert page.look.restorer == str(model)
    assert window.notice.sentence.startswith("The model no model.pth ")
    assert page.path == noisy
    assert page.view.picture is not None   # the photo stays
    assert not page.controls.export.isEnabled()
    page.inspector.restorer.choose("nlm")
    wait_done(page, qtbot)
    assert page.work.done is not None


def test_a_model_file_alone_restores_the_photo_that_is_shown(window: MainWindow, page: EnhancePage, noisy: Path,
                                                             tmp_path: Path, qtbot: QtBot) -> None:
    page.open(noisy)
    wait_done(page, qtbot)
    model = tmp_path / "model.ckpt"
    model.write_bytes(b"")
    with qtbot.waitSignal(page.failed, timeout=WAIT_MS):   # of the model: the photo was restored with it
        drop(window, model)
    assert page.path == noisy
    assert page.look.restorer == str(model)


def darkening_model(path: Path) -> Path:
    """The weights of a DnCNN, 17 layers, that takes a tenth off every sample; skips where no model file can be used."""
    import torch

    sizes = [(64, 1), *[(64, 64)] * 15, (1, 64)]
    weights = {}
    for layer, (out, into) in enumerate(sizes):
        weights[f"model.{2 * layer}.weight"] = torch.zeros(out, into, 3, 3)
        weights[f"model.{2 * layer}.bias"] = torch.full((out,), 0.1 if layer == len(sizes) - 1 else 0.0)
    torch.save(weights, path)
    try:
        restorer_of(str(path))
    except RestorerError as error:
        if "install" in str(error):
            pytest.skip(str(error))
        raise
    return path


def test_a_model_file_dropped_restores_and_enhances_in_one_step(window: MainWindow, page: EnhancePage, noisy: Path,
                                                                tmp_path: Path, qtbot: QtBot) -> None:
    drop(window, darkening_model(tmp_path / "darker.pth"), noisy)
    qtbot.waitUntil(lambda: page.work.done is not None, timeout=WAIT_MS)
    assert page.work.opened is not None and page.work.done is not None
    assert page.inspector.restorer.name == "darker"
    source = photos.read(noisy).samples
    middle = (source > 30) & (source < 250)
    assert np.abs(page.work.opened.photo.samples[middle].astype(float) - (source[middle] - 25.5)).max() <= 1
    assert page.work.done.opened is page.work.opened


def program(tmp_path: Path, body: str) -> str:
    script = tmp_path / "program.py"
    script.write_text(f"import sys, time, pathlib\nsource, target = sys.argv[1:]\n{body}\n")
    return f'"{sys.executable}" "{script}" {{input}} {{output}}'


def test_a_program_restores(page: EnhancePage, noisy: Path, tmp_path: Path, qtbot: QtBot) -> None:
    body = "from PIL import Image, ImageOps\nImageOps.invert(Image.open(source).convert('RGB')).save(target)"
    restored_and_enhanced(page, noisy, program(tmp_path, body), qtbot)
    assert page.work.opened is not None
    assert np.array_equal(page.work.opened.photo.samples, 255 - photos.read(noisy).samples)


def test_another_profile_chosen_while_it_is_restored_does_not_begin_anew(page: EnhancePage, noisy: Path, tmp_path: Path,
                                                                         qtbot: QtBot) -> None:
    runs = tmp_path / "runs"
    word = program(tmp_path, f"open({str(runs)!r}, 'a').write('.')\ntime.sleep(1)\npathlib.Path(target).write_bytes("
                             "pathlib.Path(source).read_bytes())")
    page.inspector.restorer.choose(word)
    page.open(noisy)
    qtbot.waitUntil(runs.exists, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.controls.working.text().startswith("Restoring"), timeout=WAIT_MS)
    page.use_profile("Upscaled 4x")
    qtbot.waitUntil(lambda: page.work.done is not None, timeout=WAIT_MS)
    assert page.work.done is not None and page.work.done.profile.name == "Upscaled 4x"
    assert runs.read_text() == "."


def test_cancelling_ends_the_program_and_leaves_the_photo(page: EnhancePage, noisy: Path, tmp_path: Path,
                                                          qtbot: QtBot) -> None:
    beats = tmp_path / "beats"
    word = program(tmp_path, f"while True:\n    open({str(beats)!r}, 'a').write('.')\n    time.sleep(0.02)")
    page.inspector.restorer.choose(word)
    page.open(noisy)
    qtbot.waitUntil(beats.exists, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.controls.working.text().startswith("Restoring"), timeout=WAIT_MS)
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.busy() == "", timeout=WAIT_MS)
    time.sleep(0.1)
    told = beats.stat().st_size
    time.sleep(0.3)
    assert beats.stat().st_size == told
    assert page.view.picture is not None
    assert page.work.done is None
