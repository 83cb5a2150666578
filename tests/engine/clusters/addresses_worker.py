"""Does photos at addresses by a worker, and prints what it tells, the names at the output's, and what it left."""

import json
import os
import socket
import sys
import time
from pathlib import Path
from typing import Any

from engine.clusters.order import FROM_DRIVER, Order
from engine.clusters.staging import file_system, names_at
from engine.clusters.worker import BatchWorker
from engine.library.library import Library


def text(value: Any) -> Any:
    return os.fsdecode(value) if isinstance(value, bytes) else value


def wait_for(endpoint: str) -> None:
    """Wait until somebody listens there."""
    host, _, port = endpoint.removeprefix("http://").partition(":")
    until = time.monotonic() + 30
    while time.monotonic() < until:
        try:
            socket.create_connection((host, int(port))).close()
            break
        except OSError:
            time.sleep(0.05)


given, outputs, settings, folder = json.loads(sys.argv[1])
wait_for(os.environ["FSSPEC_S3_ENDPOINT_URL"])
storage, _ = file_system("s3://photos")
storage.mkdir("photos")
storage.put_file(f"{folder}/b.png", "photos/b.png")
profiles = [path.read_bytes() for path in Library(Path(folder)).profile_paths("Denoised")]
worker = BatchWorker(Order(library=folder, profiles={"Denoised": profiles}, threads=1, share=1.0,
                           settings=[settings], needed_bytes=1, folders=[], photo=given[0], earlier=[]))
problems = worker.report()["problems"]
assert problems == [], problems
worker.add([dict.fromkeys(FROM_DRIVER) | {
    "key": key, "source": source.encode(), "relative": b".", "number": key, "state": "to do", "crashes": 0,
    "promised": output.encode()} for key, (source, output) in enumerate(zip(given, outputs, strict=True))], settings)
rows = {told["keys"][0]: {name: text(value) for name, value in told["row"].items()} for told in worker.work()}
left = sorted(path.name for path in worker._scratch.iterdir() if path.is_dir())
worker.close()
print(json.dumps([rows, sorted(names_at(Path("s3:/photos/out"))), left]))
