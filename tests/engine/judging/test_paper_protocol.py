"""The paper's protocol: who learns, who is judged, and what the photos become."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from skimage import data

from engine import photos
from engine.autoencoders.autoencoder import Autoencoder
from engine.calibrating.photo_statistics import PhotoStatisticsReader
from engine.judging import paper_protocol
from engine.judging.paper_protocol import ProtocolError, Split, square
from engine.photos import Photo
from engine.progress import run_to_end
from engine.restoring.degradation import Degradation
from engine.restoring.restorers import restorer_of
from engine.restoring.truth_pairs import Remaking
from engine.transport.patch_statistics import merged

REMAKING = Remaking(Degradation.of("jpeg:10"), restorer_of("none"), "none")


def test_photos_are_split_in_their_order_and_none_is_used_twice() -> None:
    paths = [Path(name) for name in "abcdefg"]
    split = Split.of(paths, 2)
    assert [*split.restored, *split.natural, *split.judged] == paths
    assert len(split.restored) == len(split.natural) == 2


@pytest.mark.parametrize(("there", "count", "advice"), [
    (8, 4, "from 1 to 3"), (200, 100, "from 1 to 99"), (2, 1, "add photos.$"), (9, 0, "from 1 to 4"),
    (9, -1, "from 1 to 4"),
])
def test_too_few_photos_are_one_sentence_that_counts_them(there: int, count: int, advice: str) -> None:
    with pytest.raises(ProtocolError, match=f"there are {there} photos in all; .*{advice}"):
        Split.of([Path(f"{number}.png") for number in range(there)], count)


def test_a_photo_becomes_its_central_square_of_512_px() -> None:
    samples = np.zeros((600, 1000, 3), np.uint16)
    samples[:, 200:800] = 65535
    squared = square(Photo(samples))
    assert squared.samples.shape == (512, 512, 3) and squared.samples.dtype == np.uint8 and squared.samples.min() == 255
    known = data.astronaut()
    assert np.array_equal(square(Photo(known)).samples, known)
    # Small ones are enlarged, gray has colours.
    assert square(Photo(known[:100, :50, :1])).samples.shape == (512, 512, 3)


def test_restored_photos_are_the_source_and_others_as_they_are_the_target(network: Autoencoder, tmp_path: Path) -> None:
    for number, name in enumerate(("astronaut", "coffee", "rocket")):
        Image.fromarray(getattr(data, name)()[:256, :256]).save(tmp_path / f"{number}.png")
    split = Split.of(photos.photos_in([tmp_path]), 1)
    learned = run_to_end(paper_protocol.learn(split, network, REMAKING))
    assert (learned.info.patch, learned.info.restored_photos, learned.info.natural_photos) == (5, 1, 1)
    assert not learned.info.paired
    true = [square(photos.read(path)) for path in (*split.restored, *split.natural)]
    statistician = PhotoStatisticsReader(network, 5, None)
    assert learned.source == merged([statistician.facts_of(REMAKING.degradation.degrade(true[0])).statistics])
    assert learned.target == merged([statistician.facts_of(true[1]).statistics])
    ((judged, restored),) = [read() for read in paper_protocol.pairs(split, REMAKING)]
    assert judged.path == split.judged[0] and judged.samples.shape == restored.samples.shape == (512, 512, 3)
