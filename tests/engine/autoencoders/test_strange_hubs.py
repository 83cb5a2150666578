"""What a hub may say that it should not: each is a sentence, nothing that arrived is lost, nothing strange is kept."""

import json
from pathlib import Path

import pytest

from engine.autoencoders.catalog import Catalog
from engine.autoencoders.download import FetchFailed, _same_hub
from engine.progress import run_to_end
from main import main
from tests.hub import Hub

ON_HUB = "/madebyollin/taesd/resolve/main/diffusion_pytorch_model.safetensors"


def begun(catalog: Catalog, hub: Hub) -> Path:
    """Fetch a few pieces of TAESD; gives the note beside them."""
    job = catalog.fetch("taesd", hub.address)
    for _ in range(3):
        next(job)
    job.close()
    note = catalog.folder_of("taesd") / "model.safetensors.part.json"
    assert note.exists()
    return note


def test_a_redirect_to_a_strange_host_is_not_followed(catalog: Catalog, hub: Hub) -> None:
    hub.sends_to = hub.address.replace("127.0.0.1", "localhost")   # another name, though it would answer
    with pytest.raises(FetchFailed, match=r"127\.0\.0\.1:[0-9]+ sends on to localhost:[0-9]+, which is not the hub's"):
        run_to_end(catalog.fetch("taesd", hub.address))
    assert not any(path.startswith("/bytes") for path, _ in hub.asked)


@pytest.mark.parametrize("address", ["file:///etc", "ftp://127.0.0.1", "http://[::1", "gopher:x"])
def test_a_redirect_that_is_no_address_of_the_hub_is_a_sentence(address: str, catalog: Catalog, hub: Hub) -> None:
    hub.sends_to = address
    with pytest.raises(FetchFailed, match=r"\.$"):
        run_to_end(catalog.fetch("taesd", hub.address))
    assert catalog.status("taesd") != "here"


def test_the_hubs_own_stores_are_followed() -> None:
    assert _same_hub("huggingface.co", "cas-bridge.xethub.hf.co")
    assert _same_hub("huggingface.co", "cdn-lfs.huggingface.co")
    assert not _same_hub("huggingface.co", "huggingface.co.example.org")
    assert not _same_hub("huggingface.co", "nothf.co")
    assert not _same_hub("127.0.0.1", "huggingface.co")


@pytest.mark.parametrize("size", ["9" * 5000, "9" * 14, "1e9", "-5", "12 GB"])
def test_a_size_that_no_file_has_is_a_sentence(size: str, catalog: Catalog, hub: Hub) -> None:
    hub.claims = size
    with pytest.raises(FetchFailed, match=r"which it cannot have|names no checksum"):
        run_to_end(catalog.fetch("taesd", hub.address))


def test_a_part_that_nobody_asked_for_is_a_sentence(catalog: Catalog, hub: Hub) -> None:
    hub.parts_unasked = True
    with pytest.raises(FetchFailed, match=r"sends a part of .* where all of it was asked for"):
        run_to_end(catalog.fetch("taesd", hub.address))
    hub.parts_unasked = False
    run_to_end(catalog.fetch("taesd", hub.address))
    assert catalog.status("taesd") == "here"


def test_another_part_than_the_one_asked_for_is_not_joined(catalog: Catalog, hub: Hub) -> None:
    begun(catalog, hub)
    hub.parts_unasked = True
    with pytest.raises(FetchFailed, match="sends a part"):
        run_to_end(catalog.fetch("taesd", hub.address))
    hub.parts_unasked = False
    run_to_end(catalog.fetch("taesd", hub.address))
    assert (catalog.folder_of("taesd") / "model.safetensors").read_bytes() == hub.files[ON_HUB]


@pytest.mark.parametrize("change", [
    {"size": 10**400}, {"size": -1}, {"size": "x"}, {"size": True}, {"checksum": 7}, {"checksum": "../x"},
    {"etag": "a\r\nHost: evil"}, {"etag": None}, {"further": 1}, None, "deep"])
def test_a_damaged_note_only_costs_what_had_arrived(change: object, catalog: Catalog, hub: Hub) -> None:
    note = begun(catalog, hub)
    if isinstance(change, dict):
        note.write_text(json.dumps(json.loads(note.read_text()) | change))
    else:
        note.write_text("[" * 100_000 if change else "")
    run_to_end(catalog.fetch("taesd", hub.address))
    assert catalog.status("taesd") == "here"


def test_weights_that_are_not_the_first_ones_are_refused_until_they_are_accepted(
        catalog: Catalog, hub: Hub, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run_to_end(catalog.fetch("taesd", hub.address))
    first = catalog.checksum("taesd")
    assert len(first) == 64
    assert main(["autoencoders", "fetch", "taesd", "--library", str(tmp_path)]) == 0   # it is here: nothing is asked
    assert first in capsys.readouterr().out
    catalog.remove("taesd")
    hub.files[ON_HUB] = hub.files[ON_HUB][:-1] + bytes([hub.files[ON_HUB][-1] ^ 1])
    with pytest.raises(FetchFailed, match=r"not those that were fetched on 20.*--accept-changed"):
        run_to_end(catalog.fetch("taesd", hub.address))
    assert catalog.status("taesd") != "here"
    assert catalog.checksum("taesd") == first
    run_to_end(catalog.fetch("taesd", hub.address, accept_changed=True))
    assert catalog.status("taesd") == "here"
    assert catalog.checksum("taesd") != first


@pytest.mark.parametrize("content", ["", "[]", '{"taesd": 5}', '{"taesd": {"sha256": 5, "day": 1}}', "[" * 100_000])
def test_a_damaged_record_of_first_fetches_is_begun_anew(content: str, catalog: Catalog, hub: Hub) -> None:
    catalog.folder.mkdir(parents=True)
    (catalog.folder / "fetched.json").write_text(content)
    run_to_end(catalog.fetch("taesd", hub.address))
    assert len(catalog.checksum("taesd")) == 64
