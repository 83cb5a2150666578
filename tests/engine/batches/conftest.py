"""What the tests of batches share."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from engine.autoencoders.autoencoder import Autoencoder
from engine.batches.batch import Batch, Settings, State
from engine.library.library import Library
from engine.photos.output import Output
from engine.progress import run_to_end
from engine.session import Session

Make = Callable[..., Batch]


@pytest.fixture(scope="module")
def session(network: Autoencoder, tmp_path_factory: pytest.TempPathFactory) -> Session:
    """A session with the built-in autoencoder loaded already."""
    made = Session(Library(tmp_path_factory.mktemp("library")))
    made._autoencoders["built-in"] = network
    return made


@pytest.fixture
def inbox(tmp_path: Path, restored_folder: Path) -> Path:
    """Three photos, one of them in a subfolder."""
    folder = tmp_path / "inbox"
    (folder / "trip").mkdir(parents=True)
    for name, place in (("astronaut", "a.png"), ("chelsea", "b.jpg"), ("coffee", "trip/c.png")):
        Image.open(restored_folder / f"{name}.png").resize((80, 64)).save(folder / place)
    return folder


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Makes a batch with photos added."""
    made: list[Batch] = []

    def one(*paths: Path, place: str = "batch", **output: Any) -> Batch:
        batch = Batch.create(tmp_path / place, Settings("Denoised", 0.3, output=Output(
            **({"folder": tmp_path / "out"} | output))))
        made.append(batch)
        run_to_end(batch.add(paths))
        return batch

    yield one
    for batch in made:
        batch.close()


def states(batch: Batch) -> list[State]:
    return [item.state for item in batch.items()]


def files(folder: Path) -> list[str]:
    """All files below a folder, hidden ones too."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
