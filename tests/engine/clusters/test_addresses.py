"""Photos at addresses: brought from a web server and an S3 server on this machine, outputs taken to S3."""

import functools
import importlib.util
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PIL import Image

from engine.batches.addresses import address, as_path, is_address
from engine.batches.batch import Batch, Settings, State
from engine.photos.output import Output
from engine.progress import run_to_end

NEEDS_S3 = pytest.mark.skipif(
    any(importlib.util.find_spec(name) is None for name in ("moto", "s3fs", "ray")),
    reason="moto, s3fs or Ray is not installed, so photos at addresses of S3 were not tested.")
WORKER = Path(__file__).with_name("addresses_worker.py")


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *arguments: object) -> None:
        pass


@pytest.fixture
def web(tmp_path: Path) -> Iterator[str]:
    """The address of a web server of the folder `web`."""
    (tmp_path / "web").mkdir()
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(tmp_path / "web")))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def s3() -> Iterator[str]:
    """The endpoint of an S3 server, which begins to listen soon."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen([sys.executable, "-c", f"from moto.server import main; main(['-p', '{port}'])"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    yield f"http://127.0.0.1:{port}"
    server.kill()
    server.wait()


def test_an_address_stays_one_as_a_path() -> None:
    for word in ("s3://bucket/a.jpg", "http://host:80/a%20b.jpg", "gs://b/c"):
        assert is_address(as_path(word)) and address(as_path(word)) == word
    assert as_path("file:///a%20b/c.jpg") == Path("/a b/c.jpg")
    for path in ("/a/b.jpg", "C:/a.jpg", "a:b.jpg", "s3/b.jpg"):
        assert not is_address(path)


def test_a_manifest_lists_photos_with_the_subfolders_below_it(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("trip/a.jpg\r\n\r\n/elsewhere/b.jpg\nfile:///far/c.jpg\ns3://bucket/d.jpg\n")
    (tmp_path / "list.csv").write_text('id,Path\n1,"e,f.jpg"\n')
    with Batch.create(tmp_path / "batch", Settings("Denoised")) as batch:
        assert run_to_end(batch.add([tmp_path / "list.txt", tmp_path / "list.csv"])) == 5
        assert [(str(item.source), str(item.relative)) for item in batch.items()] == [
            (str(tmp_path / "trip" / "a.jpg"), "trip"), ("/elsewhere/b.jpg", "."), ("/far/c.jpg", "."),
            ("s3:/bucket/d.jpg", "."), (str(tmp_path / "e,f.jpg"), ".")]
        assert batch.reaches_addresses()


@NEEDS_S3
def test_photos_come_from_addresses_and_outputs_go_there_whole(
        tmp_path: Path, web: str, s3: str, restored_folder: Path) -> None:
    """One that is not there, and one that may not be written, are sentences; nothing is left on the worker's disk."""
    Image.open(restored_folder / "coffee.png").resize((96, 80)).save(tmp_path / "web" / "a.png")
    Image.open(restored_folder / "rocket.png").resize((96, 80)).save(tmp_path / "b.png")
    given = [f"{web}/a.png", "s3://photos/b.png", f"{web}/gone.png", str(tmp_path / "b.png")]
    outputs = ["s3://photos/out/a.png", str(tmp_path / "out" / "b.png"), "s3://photos/out/gone.png",
               "s3://nowhere/out/b.png"]
    settings = Settings("Denoised", 0.3, output=Output(folder=as_path("s3://photos/out"))).to_json()
    done = subprocess.run(
        [sys.executable, str(WORKER), json.dumps([given, outputs, settings, str(tmp_path)])], capture_output=True,
        text=True, check=False, env=os.environ | {
            "FSSPEC_S3_ENDPOINT_URL": s3, "AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "x",
            "AWS_DEFAULT_REGION": "us-east-1", "OMP_NUM_THREADS": "1", "PYTHONPATH": str(Path(__file__).parents[3])})
    assert done.returncode == 0, done.stderr
    rows, names, left = json.loads(done.stdout)
    states = [State(rows[str(key)]["state"]) for key in range(4)]
    assert states == [State.DONE, State.DONE, State.FAILED, State.FAILED], rows
    assert rows["0"]["output"] == "s3://photos/out/a.png" and names == ["a.png"]
    assert "gone.png cannot be fetched" in rows["2"]["sentence"]
    assert "s3://nowhere/out/b.png cannot be written" in rows["3"]["sentence"]
    with Image.open(tmp_path / "out" / "b.png") as image:
        assert image.size == (96, 80)
    assert left == []
