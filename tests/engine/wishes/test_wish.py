"""A wish is one value: it goes through JSON and back, and an output's XMP tells it."""

import dataclasses
import json

import pytest

from engine.autoencoders.autoencoder import Autoencoder
from engine.enhancing.enhancer import Enhancer
from engine.enhancing.method import Method
from engine.library.library import Library
from engine.masks import mask_file
from engine.masks.mask import BadMask, Mask
from engine.masks.shapes import RadialGradient
from engine.photos.output import Output
from engine.wishes.wish import Wish

MASK = Mask((RadialGradient((0.5, 0.4), (0.2, 0.3), strength=0.5),), True, (300, 200))
WISH = Wish("Denoised", 0.25, Method("off"), Output("tiff", bit_depth=16), "nlm:25", 0.1, MASK)


def test_a_wish_comes_back_from_json_as_it_was() -> None:
    assert Wish.from_json(json.loads(json.dumps(WISH.to_json()))) == WISH
    assert Wish.from_json({"profile": "Mine", "alpha": 7, "method": 3, "original_share": "?"}) == Wish("Mine")


def test_a_mask_that_cannot_be_read_is_never_left_out() -> None:
    with pytest.raises(BadMask, match="newer Dmax"):
        Wish.from_json(WISH.to_json() | {"mask": {"dmax_mask": 9}})


@pytest.mark.parametrize(("name", "value"), [("alpha", 0.3), ("method", Method()), ("output", Output("png")),
                                             ("restorer", ""), ("mask", None), ("mask", MASK.inverted())])
def test_whatever_decides_an_output_is_part_of_the_hash(name: str, value: object) -> None:
    assert dataclasses.replace(WISH, **{name: value}).hash != WISH.hash


def test_the_xmp_of_an_output_tells_its_wish(network: Autoencoder) -> None:
    enhancer = Enhancer.from_files(network, Library().profile_paths("Denoised")[:1], WISH.method)
    profile = enhancer._profiles[0]
    said = WISH.properties(enhancer, profile, "non-local means")
    assert said == enhancer.properties(profile, 0.25, "non-local means", 0.1) | {"Mask": mask_file.hash_of(MASK)}
    assert said["Alpha"] == "0.25" and said["Detail"] == "off" and said["OriginalDetail"] == "0.1"
    assert "Mask" not in dataclasses.replace(WISH, mask=None).properties(enhancer, profile)
