"""Thumbnails are made once, behind the window, in sRGB; a broken photo has a sentence in place of one."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from gui.work import thumbnails
from gui.work.thumbnails import SIZE_PX, Thumbnails


def made(folder: Path, name: str, colour: tuple[int, int, int]) -> Path:
    Image.new("RGB", (600, 300), colour).save(folder / name)
    return folder / name


def test_a_thumbnail_comes_small_and_in_the_photos_colour(tmp_path: Path, qtbot: QtBot) -> None:
    kept = Thumbnails()
    path = made(tmp_path, "a.png", (200, 40, 90))
    assert kept.get(path) is None
    with qtbot.waitSignal(kept.made) as told:
        pass
    image = told.args[1]
    assert told.args[0] == path and (image.width(), image.height()) == (SIZE_PX, SIZE_PX // 2)
    assert np.abs(np.array(image.pixelColor(50, 50).getRgb()[:3]) - (200, 40, 90)).max() <= 2
    assert isinstance(kept.get(path), QImage)
    kept.shutdown()


def test_asked_twice_it_is_made_once_and_a_broken_photo_has_a_sentence(tmp_path: Path, qtbot: QtBot) -> None:
    kept = Thumbnails()
    came = []
    sentences = {}
    kept.made.connect(lambda path, _: came.append(path))
    kept.failed.connect(sentences.__setitem__)
    good, broken = made(tmp_path, "a.png", (0, 0, 0)), tmp_path / "b.jpg"
    broken.write_bytes(b"\xff\xd8\xff no photo")
    with qtbot.waitSignals([kept.made, kept.failed]):
        for _ in range(3):
            kept.get(good)
        kept.get(broken)
    kept.shutdown()
    assert came == [good]
    assert sentences[broken].startswith("b.jpg ") and sentences[broken].endswith(".")


def test_those_looked_at_last_are_kept(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thumbnails, "_KEPT_BYTES", 130_000)   # one of 192 x 96 px has 55,296 bytes
    kept = Thumbnails()
    paths = [made(tmp_path, f"{n}.png", (n, n, n)) for n in range(3)]
    for path in paths:
        with qtbot.waitSignal(kept.made):
            kept.get(path)
        kept.get(paths[0])
    assert kept.get(paths[0]) is not None and kept.get(paths[2]) is not None
    assert kept.get(paths[1]) is None
    kept.shutdown()
