"""A hub for autoencoders on this machine."""

import contextlib
import hashlib
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path


class Hub(http.server.ThreadingHTTPServer):
    """A hub like the real one: names sha256 and size, and sends the reader on to where the bytes lie."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.files: dict[str, bytes] = {}
        self.asked: list[tuple[str, str | None]] = []   # path, range
        self.stop_after: int | None = None              # bytes, then the line goes dead
        self.status = 0                                 # instead of an answer
        self.names_checksums = True
        self.knows_ranges = True
        self.lies = b""                                 # put in front of every large file
        self.sends_to = ""                              # address where large files lie, instead of its own
        self.claims = ""                                # size of every large file, as it says
        self.parts_unasked = False                      # sends the second half of a file where all of it is asked for

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Answer(http.server.BaseHTTPRequestHandler):
    server: Hub

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        hub, wanted = self.server, self.headers["Range"]
        hub.asked.append((self.path, wanted))
        name = self.path.removeprefix("/bytes")
        if hub.status or name not in hub.files:
            self.send_error(hub.status or 404)
            return
        content = hub.files[name]
        checksum = hashlib.sha256(content).hexdigest()
        if name.endswith(".json"):
            self.send_response(200)
            if hub.names_checksums:
                git = hashlib.sha1(f"blob {len(content)}\0".encode() + content).hexdigest()
                self.send_header("ETag", f'W/"{git}"')
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
            return
        if not self.path.startswith("/bytes"):
            self.send_response(302)
            if hub.names_checksums:
                self.send_header("X-Linked-ETag", f'"{checksum}"')
                self.send_header("X-Linked-Size", hub.claims or str(len(content)))
            self.send_header("Location", f"{hub.sends_to or hub.address}/bytes{name}")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.send_bytes(hub.lies + content[len(hub.lies):], wanted, f'"store-{checksum[:9]}"')

    def send_bytes(self, content: bytes, wanted: str | None, etag: str) -> None:
        hub, first = self.server, 0
        if hub.parts_unasked:
            first = len(content) // 2
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {first}-{len(content) - 1}/{len(content)}")
        elif wanted and hub.knows_ranges and self.headers["If-Range"] in (None, etag):
            first = int(wanted.removeprefix("bytes=").removesuffix("-"))
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {first}-{len(content) - 1}/{len(content)}")
        else:
            self.send_response(200)
        self.send_header("ETag", etag)
        self.send_header("Content-Length", str(len(content) - first))
        self.end_headers()
        last = len(content) if hub.stop_after is None else first + hub.stop_after
        self.wfile.write(content[first:last])


@contextlib.contextmanager
def served(folder: Path) -> Iterator[Hub]:
    """A hub with the files of a folder, as TAESD and as the VAE of FLUX.1."""
    server = Hub()
    for path in folder.iterdir():
        server.files[f"/madebyollin/taesd/resolve/main/{path.name}"] = path.read_bytes()
        server.files[f"/black-forest-labs/FLUX.1-schnell/resolve/main/vae/{path.name}"] = path.read_bytes()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
