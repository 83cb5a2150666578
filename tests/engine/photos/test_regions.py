"""Regions in the metadata stay on what they name when the photo is turned."""

import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine import photos
from engine.photos.metadata import regions

HEAD = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
ELEMENTS = (
    "<mwg-rs:AppliedToDimensions rdf:parseType='Resource'><stDim:w>160</stDim:w><stDim:h>120</stDim:h>"
    "</mwg-rs:AppliedToDimensions><mwg-rs:Area rdf:parseType='Resource'><stArea:h>{h}</stArea:h>"
    "<stArea:w>{w}</stArea:w>"
    "<stArea:x>{x}</stArea:x><stArea:y>{y}</stArea:y></mwg-rs:Area>")
ATTRIBUTES = ('<mwg-rs:AppliedToDimensions stDim:w="160" stDim:h="120"/>'
              '<mwg-rs:Area stArea:x="{x}" stArea:y="{y}" stArea:w="{w}" stArea:h="{h}" stArea:unit="normalized"/>')


@pytest.mark.parametrize("form", [ELEMENTS, ATTRIBUTES])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_face_stays_on_its_pixels(tmp_path: Path, form: str, orientation: int) -> None:
    """A white rectangle stands for the face: 16 x 19 px (w 0.1, h 0.16 of 160 x 120) about 0.2, 0.3."""
    picture = np.zeros((120, 160, 3), np.uint8)
    picture[36 - 9:36 + 10, 32 - 8:32 + 8] = 255
    packet = HEAD + form.format(x=0.2, y=0.3, w=0.1, h=0.16) + "</rdf:RDF></x:xmpmeta>"
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif.get_ifd(0x8769)[0x9214] = (32, 36, 16, 20)
    Image.fromarray(picture).save(tmp_path / "photo.jpg", exif=exif, xmp=packet.encode(), quality=95, subsampling=0)
    photo = photos.read(tmp_path / "photo.jpg")
    photos.write(photo, tmp_path / "out.jpg")
    rows, cols = np.nonzero(photo.samples[..., 0] > 127)
    width, height = photo.width, photo.height
    told = photo.metadata.xmp.decode() if photo.metadata.xmp else ""
    x, y, w, h = (float(re.search(rf"stArea:{name}\W+([\d.]+)", told)[1]) for name in "xywh")   # type: ignore[index]
    assert x * width == pytest.approx(cols.mean(), abs=1) and y * height == pytest.approx(rows.mean(), abs=1)
    assert w * width == pytest.approx(np.ptp(cols) + 1, abs=1) and h * height == pytest.approx(np.ptp(rows) + 1, abs=1)
    assert [int(re.search(rf"stDim:{name}\W+(\d+)", told)[1]) for name in "wh"] == [width, height]   # type: ignore[index]
    with Image.open(tmp_path / "out.jpg") as image:
        subject = image.getexif().get_ifd(0x8769)[0x9214]
    assert subject[:2] == pytest.approx((cols.mean(), rows.mean()), abs=1)
    assert subject[2:] == ((16, 20) if orientation < 5 else (20, 16))


def test_microsoft_s_rectangles_are_turned_and_what_is_no_region_stays() -> None:
    packet = b'<r MPReg:Rectangle="0.15, 0.22, 0.10, 0.16"/>'
    assert regions.upright(packet, 6) == b'<r MPReg:Rectangle="0.62, 0.15, 0.16, 0.1"/>'
    for strange in (b'<mwg-rs:Area stArea:x="much" stArea:y="0.3"/>', b"<mwg-rs:Area>", b"<mwg-rs:Area",
                    b'<r MPReg:Rectangle="1, 2"/>', b"", b"\xff\xfe"):
        assert regions.upright(strange, 6) == strange
    regions.upright(b"<mwg-rs:Area " * 100_000, 6)   # in a moment
