"""What the tests of autoencoders share: a small one, a hub that has it, and a catalog that fetches in small pieces."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.autoencoders import download
from engine.autoencoders.catalog import Catalog
from tests.engine.autoencoders.small_networks import saved
from tests.hub import Hub, served


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tiny")
    saved("AutoencoderTiny", folder)
    return folder


@pytest.fixture
def hub(tiny: Path) -> Iterator[Hub]:
    with served(tiny) as server:
        yield server


@pytest.fixture
def catalog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Catalog:
    monkeypatch.setattr(download, "_CHUNK_BYTES", 4096)
    return Catalog(tmp_path / "autoencoders")
