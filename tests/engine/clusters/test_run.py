"""A batch on a cluster: what it makes, and what is left when something dies. Ray is real."""

import dataclasses
import json
import os
import pickle
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest
from PIL import Image

import main
from engine import __version__
from engine.autoencoders.autoencoder import Autoencoder
from engine.batches.batch import Batch, Settings, State
from engine.batches.run import run_batch
from engine.clusters.cluster import placed
from engine.clusters.order import FROM_DRIVER, Order, Report, mixture, refusals
from engine.clusters.pool import _shell
from engine.clusters.worker import BatchWorker
from engine.command_line.arguments import parser
from engine.command_line.batch_verb import _settings
from engine.command_line.usage import method_of
from engine.command_line.wish_options import fill_in
from engine.library import profile as profile_file
from engine.library.library import Library
from engine.progress import run_to_end
from engine.session import Session
from tests.engine.clusters.conftest import MAIN, NEEDS_RAY, environment, ray_processes, wait_until_gone

PHOTOS = 9
# A restorer that copies, and ends the worker that called it at a photo 77 px wide (0x4d in the header of its PNG).
RESTORER = """case "$(head -c 20 "$1" | tail -c 4 | od -An -tx1)" in *"00 00 00 4d") kill -9 $PPID;; esac
cp "$1" "$2"
"""


@pytest.fixture(scope="module")
def inbox(tmp_path_factory: pytest.TempPathFactory, restored_folder: Path) -> Path:
    """Small photos of which two would get the same name, with the restorer beside their folder."""
    folder = tmp_path_factory.mktemp("cluster") / "in"
    folder.mkdir()
    (folder.parent / "restorer.sh").write_text(RESTORER)
    sources = sorted(restored_folder.iterdir())
    for number in range(PHOTOS - 1):
        Image.open(sources[number % 4]).rotate(number).resize((96, 80)).save(folder / f"{number}.png")
    Image.open(sources[0]).resize((96, 80)).save(folder / "0.jpg")
    return folder


def words(tmp_path: Path, inbox: Path, *more: str) -> list[str]:
    """A command; `more`: options of it, and then photos."""
    return ["batch", "--profile", "Denoised", "--output", str(tmp_path / "out"), "--format", "png",
            "--restorer", f"sh {inbox.parent / 'restorer.sh'} {{input}} {{output}}",
            "--library", str(tmp_path / "library"), *more, str(inbox)]


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory, inbox: Path, network: Autoencoder) -> dict[str, bytes]:
    """The outputs of the same command without a cluster, by their names."""
    folder = tmp_path_factory.mktemp("alone")
    read = parser().parse_args(words(folder, inbox))
    fill_in(read, Library(folder / "library"))
    with Batch.create(folder / "alone", _settings(read, method_of(read.detail, read.form))) as batch:
        run_to_end(batch.add(read.photos))
        run_to_end(run_batch(batch, session_with(network, folder)))
    return contents(Path(read.output))


def session_with(network: Autoencoder, tmp_path: Path) -> Session:
    session = Session(Library(tmp_path / "library"))
    session._autoencoders["built-in"] = network
    return session


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@NEEDS_RAY
@pytest.mark.usefixtures("begun")   # first, so that the cluster begins while what is expected is made
def test_two_machines_share_a_batch_whose_driver_and_workers_are_killed(
        expected: dict[str, bytes], address: str, tmp_path: Path, inbox: Path) -> None:
    """Nothing is lost, nothing is made twice, and the outputs are those of `batch`, bit for bit."""
    out = tmp_path / "out"
    on_cluster = [*MAIN, *words(tmp_path, inbox, "--cluster", address, "--json")]   # which ends with the photos
    driver = subprocess.Popen(on_cluster, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    until = time.monotonic() + 60
    while not list(out.glob("*.png")) and time.monotonic() < until:
        time.sleep(0.02)
    driver.kill()
    driver.wait()
    before = {path.name: path.stat().st_mtime_ns for path in out.glob("*.png")}
    assert before
    Image.new("RGB", (77, 60), "red").save(tmp_path / "poison.png")

    done = subprocess.run([*on_cluster, str(tmp_path / "poison.png"), "--resume"], env=environment(),
                          capture_output=True, text=True, check=False)
    result = json.loads(done.stdout)
    assert (done.returncode, result["done"], result["failed"], result["left"]) == (1, PHOTOS, 1, 0), done.stderr
    [sentence] = [one["sentence"] for one in result["photos"] if one["status"] == "failed"]
    assert "Workers of the cluster ended 2 times in the middle of poison.png" in sentence
    assert contents(out) == expected
    for name, stamp in before.items():
        assert (out / name).stat().st_mtime_ns == stamp


@NEEDS_RAY
def test_an_interrupted_run_leaves_nothing_running_and_a_batch_without_a_cluster_goes_on(
        expected: dict[str, bytes], tmp_path: Path, inbox: Path, network: Autoencoder) -> None:
    own = {"DMAX_TEST": str(tmp_path), "RAY_OVERRIDE_RESOURCES": json.dumps({"CPU": 1})}   # one worker begins sooner
    driver = subprocess.Popen([*MAIN, *words(tmp_path, inbox, "--cluster", "--json")], env=environment() | own,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    until = time.monotonic() + 60
    while not list((tmp_path / "out").glob("*.png")) and time.monotonic() < until:
        time.sleep(0.02)
    started = ray_processes(str(tmp_path))
    driver.send_signal(signal.SIGINT)
    said, advised = driver.communicate(timeout=60)
    assert driver.returncode == 130 and b"stopped" in said and b"go on with the same command and --resume" in advised
    assert len(started) > 3 and wait_until_gone(started) == []
    assert not list(Path("/tmp").glob(f"dmax-ray-{driver.pid}-*"))
    assert not list((tmp_path / "out").glob(".*"))
    shutil.copytree(tmp_path / "out", tmp_path / "kept")
    [journal] = (tmp_path / "library" / "batches").iterdir()
    with Batch.open(journal) as batch:
        assert run_to_end(run_batch(batch, session_with(network, tmp_path))).done == PHOTOS
    assert contents(tmp_path / "out") == expected
    for path in (tmp_path / "kept").iterdir():
        assert (tmp_path / "out" / path.name).stat().st_mtime_ns == path.stat().st_mtime_ns


def test_nobody_at_the_address_is_a_sentence_at_once_and_nothing_is_to_be_resumed(
        tmp_path: Path, inbox: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("ray")
    assert main.main(words(tmp_path, inbox, "--cluster", "127.0.0.1:9", "--json")) == 2
    assert "There is no cluster at 127.0.0.1:9" in json.loads(capsys.readouterr().out)["error"]
    [journal] = (tmp_path / "library" / "batches").iterdir()
    with Batch.open(journal) as batch:
        assert batch.items() == []


def test_a_worker_says_why_it_cannot_do_the_work(tmp_path: Path, network: Autoencoder) -> None:
    """Another version of Dmax or none, an autoencoder that its machine lacks, a photo that it does not see."""
    there = _shell("engine.clusters.worker:BatchWorker", "0.0.1")({}).report()
    assert refusals([there], "0.0.1") == [
        f"Machine {there['name']} has Dmax {__version__} and this one 0.0.1; install the same version on all machines "
        "of the cluster."]
    ready_made = profile_file.load(Library(tmp_path).profile_paths("Denoised")[0])
    foreign = dataclasses.replace(ready_made.info, autoencoder="0" * len(ready_made.info.autoencoder),
                                  autoencoder_name="another one")
    profile_file.save(dataclasses.replace(ready_made, info=foreign), tmp_path / "foreign.dmax")
    order = Order(library=str(tmp_path), profiles={"Mine": [(tmp_path / "foreign.dmax").read_bytes()]}, threads=1,
                  share=1.0, settings=[Settings("Mine").to_json()], needed_bytes=1, folders=[str(tmp_path)],
                  photo=str(tmp_path / "nowhere.jpg"), earlier=[])
    worker = BatchWorker(order)
    report = worker.report()
    worker.add([dict.fromkeys(FROM_DRIVER) | {"key": 1, "source": b"/nowhere.jpg", "relative": b".", "number": 1,
                                              "state": State.TO_DO, "crashes": 0}], order["settings"][0])
    [told] = worker.work()
    worker.close()
    assert told["row"]["state"] == State.FAILED and "needs the autoencoder another one" in told["row"]["sentence"]
    for sentence in (*refusals([report], __version__), *refusals([{"version": "", "name": "a"}], "1"),
                     *refusals([there], "0.0.1"), told["row"]["sentence"]):   # as the driver gets them
        assert "{" in pickle.loads(pickle.dumps(sentence)).template   # which the window translates
    lacks, unseen = refusals([report, report], __version__)   # each is said once
    assert "needs the autoencoder another one, which is not on this machine" in lacks
    assert "does not see" in unseen and "nowhere.jpg" in unseen
    assert not list(Path("/tmp").glob(f"dmax-worker-{os.getpid()}-*"))


def test_workers_of_different_kinds_are_told() -> None:
    card, processor = Report(device="cuda:0", precision="float16"), Report(device="cpu", precision="float32")
    assert mixture([card, card]) == ""
    assert "cpu in float32 and cuda in float16" in mixture([card, processor])


def test_workers_share_a_graphics_card_as_memory_and_processors_allow() -> None:
    def found(**resources: float) -> tuple[int, float, float]:
        place = placed("node", "name", {"memory": 100 << 30} | resources, threads=4, needed_bytes=2 << 30)
        return place.workers, place.options["num_cpus"], place.options.get("num_gpus", 0)

    assert found(CPU=16) == (4, 4, 0)
    assert found(CPU=10, GPU=1) == (5, 2, 0.2)
    assert found(CPU=64, GPU=1)[0] == 6   # of 2 GB each
    assert found(CPU=8, GPU=2) == (4, 2, 0.5)
    assert found(CPU=1, GPU=1) == (1, 1, 1)
    assert found(CPU=64, GPU=1, memory=5 << 30)[0] == 2
    assert found(CPU=16, memory=1 << 30)[0] == 0
