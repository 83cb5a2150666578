"""Masks: what shapes cover, the same in every region and size, and while a stroke is painted."""

import dataclasses
from itertools import pairwise

import numpy as np
import pytest
from skimage import data

from engine.masks.live import LiveMask
from engine.masks.mask import BadMask, Mask
from engine.masks.picture import Picture
from engine.masks.shapes import LinearGradient, RadialGradient, Region, Shape, Stroke

HEIGHT, WIDTH = 211, 307
REGION: Region = (20, 30, 170, 290)
WHOLE: Region = (0, 0, HEIGHT, WIDTH)


def stroke(*points: tuple[float, float], size: float = 0.1, pressure: float = 1.0, **rest: float) -> Stroke:
    """A stroke along points, the brush pressed less and less down to `pressure`."""
    pressed = np.linspace(1.0, pressure, len(points))
    return Stroke(tuple((x, y, float(p)) for (x, y), p in zip(points, pressed, strict=True)), size, **rest)


SHAPES: tuple[Shape, ...] = (
    stroke((0.1, 0.2), (0.5, 0.3), (0.55, 0.7), (0.3, 0.9), softness=0.3, strength=0.7),
    stroke((0.4, 0.5)),
    stroke((0.2, 0.8), (0.9, 0.1), (0.95, 0.15), size=0.2, pressure=0.1, softness=1.0),
    dataclasses.replace(stroke((0.3, 0.1), (0.35, 0.9), size=0.05, softness=0.0), erases=True),
    LinearGradient((0.2, 0.1), (0.7, 0.8), strength=0.5),
    RadialGradient((0.6, 0.4), (0.3, 0.1), angle=30.0, erases=True, strength=0.9),
    RadialGradient((0.5, 0.5), (0.45, 0.4), outside=True),
    Picture.of(data.camera()[::5, ::3], strength=0.4),
    stroke((0.7, 0.7), (0.8, 0.75), size=0.004),
)


@pytest.mark.parametrize("protects", [False, True])
def test_a_region_is_bit_for_bit_what_the_whole_mask_has_there(protects: bool) -> None:
    on_photo = Mask(SHAPES, protects).on(HEIGHT, WIDTH)
    whole = on_photo.region(*WHOLE)
    assert whole.dtype == np.float32 and whole.min() >= 0 and whole.max() <= 1 and whole.std() > 0.1
    parts = np.full_like(whole, np.nan)
    for top, bottom in pairwise((0, 1, 64, 150, HEIGHT)):
        for left, right in pairwise((0, 17, 18, 200, WIDTH)):
            parts[top:bottom, left:right] = on_photo.region(top, left, bottom, right)
    assert np.array_equal(parts, whole)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_shape_covers_nothing_outside_of_its_box(shape: Shape) -> None:
    coverage = shape.coverage(HEIGHT, WIDTH, WHOLE)
    top, left, bottom, right = shape.box(HEIGHT, WIDTH)
    assert 0 < np.count_nonzero(coverage[top:bottom, left:right]) == np.count_nonzero(coverage)


def test_a_stroke_lies_where_it_was_painted_and_fades_by_its_softness() -> None:
    line = stroke((0.25, 0.5), (0.75, 0.5), size=0.2, softness=0.5)   # 40 px thick on a photo of 200 x 100
    covered = line.coverage(100, 200, (0, 0, 100, 200))
    assert (covered[41:59, 50:150] == 1).all()                        # half of the radius is hard
    assert 0 < covered[33, 100] < 0.5 < covered[38, 100] < 1
    assert covered[29].max() == covered[70].max() == 0
    assert covered[50, 20] == 0 < covered[50, 35] < 1                 # the ends are round
    hard = dataclasses.replace(line, softness=0.0).coverage(100, 200, (0, 0, 100, 200))
    assert hard[31, 100] == 1 and hard[29, 100] == 0


def test_a_mask_scales_with_the_photo() -> None:
    mask = Mask(SHAPES[:8], True, (WIDTH, HEIGHT))
    small, large = mask.on(HEIGHT, WIDTH).region(*WHOLE), mask.on(3 * HEIGHT, 3 * WIDTH).region(0, 0, 633, 921)
    meant = large.reshape(HEIGHT, 3, WIDTH, 3).mean((1, 3))
    assert np.abs(meant - small).mean() < 0.01


def test_erasing_and_protecting_give_back_all_and_leave_nothing() -> None:
    face = stroke((0.5, 0.5), size=0.6, softness=0.2, strength=0.3)
    hair = dataclasses.replace(face, erases=True, strength=1.0)
    middle = (HEIGHT // 2, WIDTH // 2)
    half, full = Mask((face,), True), Mask((face, face, hair), True)
    assert half.on(HEIGHT, WIDTH).region(*WHOLE)[middle] == np.float32(0.7)
    assert (full.on(HEIGHT, WIDTH).region(*WHOLE)[80:130, 130:180] == 1).all()     # exactly, whatever was rounded
    assert (full.inverted().on(HEIGHT, WIDTH).region(*WHOLE)[80:130, 130:180] == 0).all()


def test_a_picture_of_the_photos_size_counts_px_by_px_and_others_are_scaled() -> None:
    gray = data.camera()[:100, :120]
    weights = Mask((Picture.of(gray),)).on(100, 120).region(10, 20, 90, 110)
    assert np.abs(weights - gray[10:90, 20:110] / 255).max() < 1e-6
    deep = Picture.of((gray.astype(np.uint16) * 257), inverted=True)
    assert np.abs(deep.coverage(100, 120, (0, 0, 100, 120)) - (255 - gray) / 255).max() < 1e-6
    white = Mask((Picture.of(np.full((7, 11), 255, np.uint8)),)).on(70, 110)
    assert (white.region(0, 0, 70, 110) == 1).all()


def test_a_mask_for_photos_of_another_aspect_is_refused_in_a_sentence() -> None:
    mask = Mask(SHAPES, painted_on=(6000, 4000))
    assert mask.fits(400, 600) and mask.fits(67, 100) and mask.fits(4000, 5999)
    with pytest.raises(BadMask, match=r"made for a photo of 6000 x 4000 px, and this photo has 400 x 600"):
        mask.on(600, 400)


def test_points_too_near_to_be_seen_are_left_out_of_a_stroke() -> None:
    line = stroke((0.5, 0.5), size=0.08)
    assert line.continued(0.505, 0.5) is line
    assert line.continued(0.52, 0.5, 0.5).points[-1] == (0.52, 0.5, 0.5)
    assert line.continued(0.5, 0.515, aspect=2.0) is line and line.continued(0.5, 0.515, aspect=0.5) is not line


def test_weights_follow_the_painting_bit_for_bit() -> None:
    """Strokes that begin, go on and are undone, gradients, inverting: each step is what the mask is from scratch."""
    live = LiveMask(Mask(), HEIGHT, WIDTH, REGION)
    bottom, more, last = SHAPES[0], SHAPES[2], SHAPES[4]
    growing = stroke((0.2, 0.3), softness=0.8, strength=0.6)
    steps = [(), (bottom,), (bottom, growing)]
    for x, y in ((0.3, 0.35), (0.4, 0.3), (0.45, 0.6), (0.2, 0.3)):
        growing = growing.continued(x, y, 0.5 + x)
        steps.append((bottom, growing))
    steps += [(bottom,), (bottom, last), (bottom, last, more), (bottom, last), (bottom,), (more,), (more, last, bottom),
              (last, more, bottom, growing), (last, bottom), ()]
    for shapes in steps:
        for protects in (True, False, True):
            mask = Mask(shapes, protects)
            before = live.weights.copy()
            changed = live.show(mask)
            assert np.array_equal(live.weights, mask.on(HEIGHT, WIDTH).region(*REGION)), (shapes, protects)
            if changed:
                before[changed[0] - 20:changed[2] - 20, changed[1] - 30:changed[3] - 30] = live.weights[
                    changed[0] - 20:changed[2] - 20, changed[1] - 30:changed[3] - 30]
            assert np.array_equal(before, live.weights)   # outside of what it names, nothing changed
    assert live.show(Mask((), True)) is None


def test_weights_move_with_the_view_bit_for_bit() -> None:
    """Also beside where they were, and painting goes on there: strokes, undone ones, none."""
    line = stroke((0.2, 0.3), (0.5, 0.45), softness=0.8)
    for shapes in ((), (line,), (*SHAPES, line)):
        live = LiveMask(Mask(shapes), HEIGHT, WIDTH, REGION)
        for undone in (False, True):
            if undone:
                live.show(Mask((*shapes, SHAPES[2])))
                live.show(Mask(shapes))
            for region in ((40, 50, 190, 300), (0, 10, 150, 200), REGION, (170, 30, 200, 290), (60, 60, 90, 90)):
                moved = live.moved_to(region)
                assert np.array_equal(moved.weights, Mask(shapes).on(HEIGHT, WIDTH).region(*region)), region
                longer = Mask((*shapes[:-1], line.continued(0.6, 0.5), SHAPES[4]))
                for mask in (Mask(longer.shapes[:-1]), longer):
                    moved.show(mask)
                    assert np.array_equal(moved.weights, mask.on(HEIGHT, WIDTH).region(*region)), region
        assert np.array_equal(live.weights, Mask(shapes).on(HEIGHT, WIDTH).region(*REGION))


def test_only_the_new_part_of_a_stroke_is_computed() -> None:
    line = stroke((0.2, 0.3), (0.6, 0.3))
    live = LiveMask(Mask((*SHAPES, line)), HEIGHT, WIDTH, WHOLE)
    changed = live.show(Mask((*SHAPES, line.continued(0.65, 0.3))))
    assert changed is not None and changed[3] - changed[1] < 60 and changed[2] - changed[0] < 40
