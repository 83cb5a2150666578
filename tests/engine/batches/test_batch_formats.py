"""A person's folder, with photos of every format, through a batch: none passed over, each as deep as it was."""

import sys
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image

from engine import photos
from engine.batches.batch import State
from engine.batches.run import run_batch
from engine.photos import Photo
from engine.progress import run_to_end
from engine.session import Session
from tests.engine.batches.conftest import Make, states
from tests.engine.photos.photo_files import psd
from tests.engine.photos.test_raw import saved_dng


@pytest.fixture
def folder(tmp_path: Path, restored_folder: Path) -> Path:
    made = tmp_path / "inbox"
    made.mkdir()
    with Image.open(restored_folder / "astronaut.png") as opened:
        samples = np.asarray(opened.convert("RGB").resize((80, 64)))
    deep = samples.astype(np.uint16) * 257
    Image.fromarray(samples).save(made / "a scan.bmp")
    Image.fromarray(samples).save(made / "from a phone", "JPEG")
    (made / "archive.jp2").write_bytes(imagecodecs.jpeg2k_encode(deep, level=0, reversible=True, codecformat="jp2"))
    (made / "cut out.psd").write_bytes(psd(deep, layers=1))
    saved_dng(made / "denoised.dng", samples, mosaic=False)
    photos.write(Photo.of(deep), made / "screen.avif", bit_depth=10)
    photos.write(Photo.of(deep), made / "iphone.heic")
    for name in ("float.tif", "float.jxl"):
        photos.write(Photo.of((samples / 255).astype(np.float32)), made / name)
    tifffile.imwrite(made / "old.tif", deep >> 4, photometric="rgb", bitspersample=12)
    return made


def test_every_format_is_found_enhanced_and_as_deep_as_before(folder: Path, make: Make, session: Session,
                                                              tmp_path: Path) -> None:
    pytest.importorskip("rawpy", reason="rawpy, which develops raw files, is not installed")
    batch = make(folder)
    run_to_end(run_batch(batch, session))
    assert states(batch) == [State.DONE] * 10
    depths = {path.name: photos.read(path).metadata.bits or photos.read_header(path).bit_depth
              for path in (tmp_path / "out").iterdir()}
    assert depths == {"a scan-dmax.png": 8, "from a phone-dmax.jpg": 8, "archive-dmax.tif": 16, "cut out-dmax.tif": 16,
                      "denoised-dmax.tif": 16, "screen-dmax.avif": 10, "iphone-dmax.heic": 10, "float-dmax.tif": 32,
                      "float-dmax.jxl": 32, "old-dmax.tif": 16}
    said = {item.source.name: item.dropped for item in batch.items() if item.dropped}
    assert list(said) == ["cut out.psd"] and "layers" in said["cut out.psd"][0]


def test_a_batch_without_rawpy_says_how_to_get_it(tmp_path: Path, restored_folder: Path, make: Make, session: Session,
                                                  monkeypatch: pytest.MonkeyPatch) -> None:
    with Image.open(restored_folder / "astronaut.png") as opened:
        saved_dng(tmp_path / "a.dng", np.asarray(opened.convert("RGB").resize((80, 64))), mosaic=True)
    monkeypatch.setitem(sys.modules, "rawpy", None)
    batch = make(tmp_path / "a.dng")
    run_to_end(run_batch(batch, session))
    item, = batch.items()
    assert item.state == State.FAILED
    assert "is a raw file, which rawpy develops; install what is missing" in item.sentence
