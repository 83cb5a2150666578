"""The catalog fetches from a hub (a small one on this machine), adds, removes and finds autoencoders."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from engine.autoencoders.autoencoder import load_autoencoder
from engine.autoencoders.catalog import BUILT_IN, AutoencoderMissing, Catalog, CatalogError, Entry, FetchProgress
from engine.autoencoders.download import FetchFailed
from engine.autoencoders.model_files import UnusableAutoencoder, identity_of
from engine.device import Device
from engine.progress import Steps, run_to_end
from tests.engine.autoencoders.small_networks import saved
from tests.hub import Hub

CPU = Device("cpu", "float32", 1 << 30)


def fetched(catalog: Catalog, hub: Hub, id: str = "taesd") -> list[Any]:
    """The steps of fetching, and the entry."""
    steps = Steps(catalog.fetch(id, hub.address))
    return [*steps, steps.result]


def weights_asked(hub: Hub) -> list[str | None]:
    return [wanted for path, wanted in hub.asked if path.startswith("/bytes")]


def test_the_catalog_lists_the_built_in_the_papers_and_the_tiny_ones(catalog: Catalog) -> None:
    ids = [entry.id for entry in catalog.entries()]
    assert ids == [BUILT_IN, "taesd", "taesdxl", "taef1", "sd-vae-ft-mse", "sd-vae-ft-ema", "sdxl-vae", "flux1-vae"]
    assert catalog.get("flux1-vae").source == "black-forest-labs/FLUX.1-schnell/vae"
    assert catalog.status(BUILT_IN) == "here"
    assert catalog.status("taesd") == "not here"
    assert not catalog.folder.exists()


def test_what_is_not_here_is_said_with_what_to_do(catalog: Catalog) -> None:
    with pytest.raises(AutoencoderMissing, match=r"'taesd' is not on this machine; fetch it first \(about 9 MB\)"):
        catalog.path_of("taesd")
    with pytest.raises(AutoencoderMissing, match="There is no autoencoder called 'vae9'; there are: built-in, "):
        catalog.path_of("vae9")


@pytest.mark.parametrize("id", ["taesd", "flux1-vae"])
def test_fetching_shows_progress_and_ends_with_an_autoencoder_that_loads(
        id: str, catalog: Catalog, hub: Hub, tiny: Path) -> None:
    *steps, entry = fetched(catalog, hub, id)
    assert entry == catalog.get(id)
    assert all(isinstance(step, FetchProgress) for step in steps)
    size = (tiny / "diffusion_pytorch_model.safetensors").stat().st_size
    assert [step.done_bytes for step in steps] == sorted(step.done_bytes for step in steps)
    assert (steps[0].done_bytes, steps[-1].done_bytes, steps[-1].total_bytes) == (0, size, size)
    assert catalog.status(id) == "here"
    names = sorted(path.name for path in catalog.path_of(id).iterdir())
    assert names == ["config.json", "dmax.json", "model.safetensors"]
    assert load_autoencoder(catalog.path_of(id), CPU).identity == identity_of(tiny)
    assert catalog.id_of(identity_of(tiny)) == id
    asked = len(hub.asked)
    assert fetched(catalog, hub, id) == [entry]
    assert len(hub.asked) == asked, "what is here is not fetched again"


def test_a_fetch_that_was_stopped_goes_on_from_there(catalog: Catalog, hub: Hub, tiny: Path) -> None:
    job = catalog.fetch("taesd", hub.address)
    while next(job).done_bytes < 8192:
        pass
    job.close()
    part = catalog.folder / "taesd" / "model.safetensors.part"
    assert part.stat().st_size == 8192
    assert catalog.status("taesd") == "partly here"
    steps = fetched(catalog, hub)
    assert steps[0].done_bytes == 8192
    assert weights_asked(hub) == [None, "bytes=8192-"]
    assert catalog.id_of(identity_of(tiny)) == "taesd"


def test_a_line_that_goes_dead_is_said_and_the_next_fetch_goes_on(catalog: Catalog, hub: Hub) -> None:
    hub.stop_after = 5000
    with pytest.raises(FetchFailed, match="stopped answering; check the connection and fetch again, which goes on"):
        fetched(catalog, hub)
    with pytest.raises(FetchFailed, match="stopped answering"):
        fetched(catalog, hub)
    hub.stop_after = None
    fetched(catalog, hub)
    assert weights_asked(hub) == [None, "bytes=5000-", "bytes=10000-"]
    assert catalog.status("taesd") == "here"


def test_a_hub_without_ranges_sends_everything_again(catalog: Catalog, hub: Hub) -> None:
    hub.stop_after, hub.knows_ranges = 5000, False
    with pytest.raises(FetchFailed):
        fetched(catalog, hub)
    hub.stop_after = None
    assert fetched(catalog, hub)[0].done_bytes == 0
    assert catalog.status("taesd") == "here"


def test_a_version_that_changed_between_two_fetches_is_never_mixed(catalog: Catalog, hub: Hub) -> None:
    hub.stop_after = 5000
    with pytest.raises(FetchFailed):
        fetched(catalog, hub)
    hub.stop_after = None
    name = "/madebyollin/taesd/resolve/main/diffusion_pytorch_model.safetensors"
    changed = bytearray(hub.files[name])
    changed[-1] ^= 1
    hub.files[name] = bytes(changed)
    fetched(catalog, hub)
    assert (catalog.path_of("taesd") / "model.safetensors").read_bytes() == bytes(changed)


def test_a_download_with_a_wrong_checksum_is_thrown_away(catalog: Catalog, hub: Hub) -> None:
    hub.lies = b"evil"
    with pytest.raises(FetchFailed, match=r"model\.safetensors arrived damaged from 127.* and was thrown away"):
        fetched(catalog, hub)
    assert [path.name for path in (catalog.folder / "taesd").iterdir()] == ["config.json"]
    hub.lies = b""
    fetched(catalog, hub)
    assert catalog.status("taesd") == "here"


def test_a_whole_part_is_checked_without_asking_again(catalog: Catalog, hub: Hub) -> None:
    job = catalog.fetch("taesd", hub.address)
    for step in job:
        if isinstance(step, FetchProgress) and step.done_bytes == step.total_bytes:
            break
    job.close()
    assert catalog.status("taesd") == "partly here"
    fetched(catalog, hub)
    assert weights_asked(hub) == [None]
    assert catalog.status("taesd") == "here"


@pytest.mark.parametrize(("status", "sentence"), [
    (401, "only to people who have signed in and agreed to its licence"),
    (404, "has no .* any more"),
    (500, "answered with error 500; try again later"),
])
def test_a_hub_that_refuses_is_quoted_in_a_sentence(status: int, sentence: str, catalog: Catalog, hub: Hub) -> None:
    hub.status = status
    with pytest.raises(FetchFailed, match=sentence):
        fetched(catalog, hub)


def test_a_hub_that_names_no_checksum_is_not_trusted(catalog: Catalog, hub: Hub) -> None:
    hub.names_checksums = False
    with pytest.raises(FetchFailed, match=r"names no checksum for config\.json"):
        fetched(catalog, hub)


def test_no_network_is_said_in_a_sentence(catalog: Catalog, hub: Hub) -> None:
    hub.shutdown()
    hub.server_close()
    with pytest.raises(FetchFailed, match=r"127\.0\.0\.1:\d+ cannot be reached"):
        fetched(catalog, hub)


def test_a_full_disk_is_said_before_anything_is_written(
        catalog: Catalog, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(".")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=2000))
    with pytest.raises(FetchFailed, match="is full; make room and fetch again"):
        fetched(catalog, hub)


def test_a_download_that_is_no_autoencoder_is_refused(catalog: Catalog, hub: Hub) -> None:
    name = "/madebyollin/taesd/resolve/main/config.json"
    hub.files[name] = json.dumps({"_class_name": "SomethingElse"}).encode()
    with pytest.raises(UnusableAutoencoder, match="is of the class SomethingElse"):
        fetched(catalog, hub)
    assert catalog.status("taesd") == "partly here"
    catalog.remove("taesd")
    assert catalog.status("taesd") == "not here"


def test_only_what_is_on_the_hub_can_be_fetched(catalog: Catalog, tiny: Path) -> None:
    assert run_to_end(catalog.fetch(BUILT_IN)) == catalog.get(BUILT_IN)
    added = catalog.add(tiny)
    (catalog.folder / added.id / "model.safetensors").unlink()
    with pytest.raises(AutoencoderMissing, match="remove it and add it again"):
        catalog.path_of(added.id)
    with pytest.raises(CatalogError, match="is not on the hub"):
        list(catalog.fetch(added.id))


def test_a_folder_of_the_users_own_is_copied_in_once(catalog: Catalog, tiny: Path, tmp_path: Path) -> None:
    mine = tmp_path / "My Autoencoder (new)"
    shutil.copytree(tiny, mine)
    entry = catalog.add(mine)
    assert (entry.id, entry.title, entry.own) == ("my-autoencoder-new", "My Autoencoder (new)", True)
    shutil.rmtree(mine)
    assert load_autoencoder(catalog.path_of(entry.id), CPU).identity == identity_of(tiny)
    assert catalog.add(tiny) == entry
    assert Catalog(catalog.folder).get(entry.id) == entry
    catalog.remove(entry.id)
    assert entry not in Catalog(catalog.folder).entries()
    assert sorted(path.name for path in catalog.folder.iterdir()) == ["catalog.json"]


def test_a_single_file_of_the_users_own_becomes_a_folder(catalog: Catalog, tmp_path: Path) -> None:
    saved("AutoencoderKL", tmp_path / "kl")
    single = tmp_path / "taesd.safetensors"
    shutil.copy(tmp_path / "kl" / "diffusion_pytorch_model.safetensors", single)
    entry = catalog.add(single)
    assert entry.id == "taesd-2", "the name was taken"
    assert load_autoencoder(catalog.path_of(entry.id), CPU).identity == identity_of(single)


def test_what_cannot_be_used_is_not_added(catalog: Catalog, tiny: Path, tmp_path: Path) -> None:
    shutil.copytree(tiny, tmp_path / "wrong")
    config = json.loads((tiny / "config.json").read_text())
    (tmp_path / "wrong" / "config.json").write_text(json.dumps(config | {"latent_channels": 5}))
    with pytest.raises(UnusableAutoencoder, match="do not fit its config"):
        catalog.add(tmp_path / "wrong")
    with pytest.raises(UnusableAutoencoder, match="can hide programs"):
        catalog.add(tmp_path / "model.ckpt")
    assert not catalog.folder.exists() or not list(catalog.folder.iterdir())


def test_files_that_changed_since_they_came_are_not_loaded(catalog: Catalog, tiny: Path) -> None:
    folder = catalog.path_of(catalog.add(tiny).id)
    weights = bytearray((folder / "model.safetensors").read_bytes())
    weights[-1] ^= 1
    (folder / "model.safetensors").write_bytes(weights)
    with pytest.raises(UnusableAutoencoder,
                       match="has changed since it came here; remove it and fetch or add it again"):
        load_autoencoder(folder, CPU)


def test_the_built_in_one_stays(catalog: Catalog) -> None:
    with pytest.raises(CatalogError, match="belongs to Dmax and stays"):
        catalog.remove(BUILT_IN)
    assert catalog.id_of(identity_of(catalog.path_of(BUILT_IN))) == BUILT_IN
    assert catalog.id_of("0" * 64) is None


@pytest.mark.parametrize("content", ["{", "[]", '{"version": 1, "autoencoders": [{"id": 3}]}'])
def test_a_damaged_list_is_said_and_left_alone(content: str, catalog: Catalog, tiny: Path) -> None:
    catalog.folder.mkdir()
    (catalog.folder / "catalog.json").write_text(content)
    assert re.search(r"catalog\.json is damaged; delete it and add your autoencoders again", catalog.problem)
    with pytest.raises(CatalogError, match="is damaged"):
        catalog.add(tiny)
    assert [path.name for path in catalog.folder.iterdir()] == ["catalog.json"]
    assert (catalog.folder / "catalog.json").read_text() == content


def test_a_list_from_a_newer_version_is_left_alone(catalog: Catalog, tiny: Path) -> None:
    catalog.folder.mkdir()
    (catalog.folder / "catalog.json").write_text('{"version": 2}')
    assert "was written by a newer Dmax" in catalog.problem
    with pytest.raises(CatalogError, match="was written by a newer Dmax"):
        catalog.add(tiny)


def test_a_name_in_the_list_cannot_lead_out_of_the_folder(catalog: Catalog) -> None:
    catalog.folder.mkdir()
    record = {"id": "../../home", "title": "x", "licence": "x", "size_bytes": 1}
    (catalog.folder / "catalog.json").write_text(json.dumps({"version": 1, "autoencoders": [record]}))
    own = [entry for entry in catalog.entries() if entry.own]
    assert own == [Entry("home", "x", "x", 1, own=True)]
