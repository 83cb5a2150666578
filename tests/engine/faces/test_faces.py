"""Faces are found where they are, whatever the photo's size and type, and nowhere else; masks protect them."""

import numpy as np
import pytest
from skimage import data

from engine.faces import detection
from engine.faces.detection import Face, find_faces
from engine.faces.protection import protected
from engine.masks.mask import Mask
from engine.masks.shapes import RadialGradient, Stroke
from engine.photos import Photo

ASTRONAUT = data.astronaut()
BOX = (0.35, 0.15, 0.53, 0.36)   # of her face from brows to chin, by eye


def near(face: Face, box: tuple[float, float, float, float] = BOX) -> bool:
    return max(abs(one - other) for one, other in zip((face.left, face.top, face.right, face.bottom), box,
                                                       strict=True)) < 0.05


@pytest.mark.parametrize("change", [
    lambda photo: photo, lambda photo: photo[..., 1:2], lambda photo: photo.astype(np.uint16) * 257,
    lambda photo: (photo / 255).astype(np.float32), lambda photo: np.dstack([photo, photo[..., :1]]),
    lambda photo: photo[::4, ::4]])
def test_a_face_is_found_in_photos_of_any_size_and_type(change) -> None:
    face, = find_faces(Photo.of(change(ASTRONAUT)))
    assert near(face), face


def test_a_large_photo_is_scaled_down_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(detection, "_MOST_SIDE_PX", 200)
    face, = find_faces(Photo.of(ASTRONAUT[:, :511]))   # no multiple of what it is scaled by
    assert near(face), face


def test_a_mirrored_photo_has_the_mirrored_face() -> None:
    face, = find_faces(Photo.of(np.ascontiguousarray(ASTRONAUT[:, ::-1])))
    assert near(face, (1 - BOX[2], BOX[1], 1 - BOX[0], BOX[3]))


@pytest.mark.parametrize("photo", [data.chelsea(), data.coffee(), data.rocket(), ASTRONAUT[200:],
                                   np.zeros((8, 8, 3), np.uint8), np.zeros((300, 1, 3), np.uint8)])
def test_no_face_is_found_where_none_is(photo: np.ndarray) -> None:
    assert find_faces(Photo.of(np.ascontiguousarray(photo))) == ()


def test_a_face_is_protected_by_its_share_and_hair_painted_back_stays() -> None:
    faces = find_faces(Photo.of(ASTRONAUT))
    mask = protected(None, faces, 0.5, 512, 512)
    assert mask is not None and mask.protects and mask.painted_on == (512, 512)
    weights = mask.on(512, 512).region(0, 0, 512, 512)
    assert weights[115, 225] == 0.5 and weights[100, 195] == 0.5 and weights[150, 230] == 0.5   # cheeks and chin
    assert (weights[250:] == 1).all() and (weights[:, 350:] == 1).all()
    hair = Stroke(((0.42, 0.2, 1.0),), 0.05, 0.0, erases=True)
    again = protected(Mask((hair,), True), faces, 0.5, 512, 512)
    assert again is not None and again.on(512, 512).region(0, 0, 512, 512)[102, 215] == 1


def test_from_a_mask_that_enhances_alone_what_it_covers_faces_are_taken_away() -> None:
    faces = find_faces(Photo.of(ASTRONAUT))
    mask = protected(Mask((RadialGradient((0.45, 0.3), (0.35, 0.35), softness=0.1),)), faces, 0.75, 512, 512)
    assert mask is not None and not mask.protects
    weights = mask.on(512, 512).region(0, 0, 512, 512)
    assert weights[120, 225] == 0.25 and weights[250, 225] == 1 and weights[450, 50] == 0


def test_a_photo_without_faces_keeps_its_mask() -> None:
    mask = Mask((Stroke(((0.5, 0.5, 1.0),), 0.1),))
    assert protected(mask, (), 0.5, 100, 100) is mask and protected(None, (), 0.5, 100, 100) is None
