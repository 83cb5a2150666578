"""Masks as files: Dmax's own, those of other programs, and those that cannot be used, which a sentence says."""

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from skimage import data

from engine.masks import mask_file
from engine.masks.mask import BadMask, Mask
from engine.masks.picture import Picture
from engine.masks.shapes import FaceEllipse, LinearGradient, RadialGradient, Stroke
from engine.photos import Photo, photos_in, write

MASK = Mask((Stroke(((0.1, 0.2, 1.0), (0.123456789012345, -0.3, 0.25)), 0.05, 0.4, strength=0.3, erases=True),
             LinearGradient((0.1, 0.2), (0.3, 0.4)), FaceEllipse((0.5, 0.3), (0.1, 0.2), strength=0.5),
             RadialGradient((0.5, 0.5), (0.3, 0.2), 20.0, 0.1, True),
             Picture.of(data.camera()[::40, ::30], inverted=True)), True, (512, 480))


def region(mask: Mask, height: int = 60, width: int = 80) -> np.ndarray:
    return mask.on(height, width).region(0, 0, height, width)


def test_a_mask_comes_back_from_its_file_as_it_was(tmp_path: Path) -> None:
    mask_file.write(MASK, tmp_path / "photo.mask.json")
    again = mask_file.read(tmp_path / "photo.mask.json")
    assert again == MASK and hash(again) == hash(MASK) and mask_file.hash_of(again) == mask_file.hash_of(MASK)
    assert mask_file.hash_of(MASK.inverted()) != mask_file.hash_of(MASK)
    record = json.loads((tmp_path / "photo.mask.json").read_text())
    assert record["dmax_mask"] == 1 and record["effect"] == "protect"
    assert record["shapes"][0]["points"] == [[0.1, 0.2], [0.123456789012345, -0.3, 0.25]]


def test_gray_pictures_of_other_programs_are_masks_white_where_the_photo_is_enhanced(tmp_path: Path) -> None:
    gray = data.camera()[100:160, 100:180]
    Image.fromarray(gray).save(tmp_path / "gray.png")
    Image.fromarray(np.dstack([gray] * 3)).save(tmp_path / "as-rgb.png")
    write(Photo.of(gray.astype(np.uint16) * 257), tmp_path / "deep.tif")
    write(Photo.of((gray / 255).astype(np.float32)), tmp_path / "float.tif")
    Image.fromarray(np.dstack([gray, np.full_like(gray, 255)])).save(tmp_path / "opaque.png")
    Image.fromarray(np.dstack([np.full_like(gray, 255), gray])).save(tmp_path / "cut-out.png")
    for name in ("gray.png", "as-rgb.png", "deep.tif", "float.tif", "opaque.png", "cut-out.png"):
        mask = mask_file.read(tmp_path / name)
        assert np.abs(region(mask) - gray / 255).max() < 1e-5, name
        assert mask.painted_on == (80, 60)


BRUSH = {"kind": "brush", "strength": 1, "erases": False, "points": [[0, 0]], "size": 0.1, "softness": 1}
SOUND: dict[str, Any] = {"dmax_mask": 1, "effect": "protect", "painted_on": None, "shapes": [BRUSH]}


@pytest.mark.parametrize(("record", "sentence"), [
    (SOUND | {"dmax_mask": 2}, "made by a newer Dmax; update Dmax"),
    (SOUND | {"dmax_mask": "?"}, "is damaged: its version is none; make it again"),
    ({"shapes": []}, "is none that Dmax knows; paint one in Dmax, or use a gray picture"),
    ([1, 2], "is none that Dmax knows"),
    (SOUND | {"effect": "?"}, "is damaged: its effect, its photo's size or its shapes are missing"),
    (SOUND | {"painted_on": [0, 10]}, "the photo's size is impossible"),
    (SOUND | {"shapes": [{"kind": "magic"}]}, "it has a shape of an unknown kind"),
    (SOUND | {"shapes": [BRUSH | {"more": 1}]}, "a brush stroke has other properties than it should"),
    (SOUND | {"shapes": [BRUSH | {"size": float("nan")}]}, "a brush stroke has impossible values"),
    (SOUND | {"shapes": [BRUSH | {"size": True}]}, "a brush stroke has impossible values"),
    (SOUND | {"shapes": [BRUSH | {"strength": 1.5}]}, "a brush stroke has impossible values"),
    (SOUND | {"shapes": [BRUSH | {"points": []}]}, "a brush stroke has impossible values"),
    (SOUND | {"shapes": [BRUSH | {"points": [[1], 3]}]}, "a brush stroke has impossible values"),
    (SOUND | {"shapes": [BRUSH | {"points": [[1, 10**400]]}]}, "a brush stroke has impossible values"),
    (SOUND | {"shapes": [{"kind": "picture", "strength": 1, "erases": False, "inverted": False, "png": "AAAA"}]},
     "its picture cannot be read"),
])
def test_what_is_wrong_with_a_mask_is_said_in_a_sentence(tmp_path: Path, record: object, sentence: str) -> None:
    (tmp_path / "photo.mask.json").write_text(json.dumps(record))
    with pytest.raises(BadMask, match=re.escape(sentence)) as raised:
        mask_file.read(tmp_path / "photo.mask.json")
    assert "photo.mask.json" in str(raised.value)


def test_files_that_are_no_masks_are_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "cut.json").write_text(json.dumps(SOUND)[:50])
    (tmp_path / "words.txt").write_text("words")
    Image.fromarray(data.astronaut()[:40, :40]).save(tmp_path / "colours.png")
    for name, sentence in (("cut.json", "not the JSON that Dmax writes"), ("words.txt", "is not a photo"),
                           ("colours.png", "has colours; save it as a gray picture"), ("gone.png", "does not exist")):
        with pytest.raises(BadMask, match=sentence):
            mask_file.read(tmp_path / name)


def test_a_picture_cut_short_inside_a_mask_is_said_when_it_is_used() -> None:
    whole = Picture.of(data.camera())
    with pytest.raises(BadMask, match="picture in the mask is damaged"):
        region(Mask((Picture(whole.png[:200]),)))


def test_masks_beside_photos_are_found_by_their_names_and_are_no_photos(tmp_path: Path) -> None:
    (tmp_path / "trip").mkdir()
    for name in ("a.png", "a.mask.png", "b.jpg", "trip/c.png", "trip/c.mask.tif", "Old.MASK.PNG"):
        Image.fromarray(data.camera()[:8, :8]).save(tmp_path / name)
    mask_file.write(MASK, tmp_path / "b.jpg.mask.json")
    assert [path.name for path in photos_in([tmp_path])] == ["a.png", "b.jpg", "c.png"]
    found = [mask_file.mask_of(tmp_path / name, tmp_path, Path(name).parent)
             for name in ("a.png", "b.jpg", "trip/c.png")]
    assert [path.name for path in found if path] == ["a.mask.png", "b.jpg.mask.json", "c.mask.tif"]
    assert mask_file.mask_of(tmp_path / "d.png", tmp_path) is None
