"""The question for a newer version: one address, one answer, and nothing told."""

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine import __version__, newer_version


class Answers(http.server.BaseHTTPRequestHandler):
    text = b""
    asked: list[dict[str, str]] = []   # noqa: RUF012

    def do_GET(self) -> None:
        self.asked.append(dict(self.headers))
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.text)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def address() -> Iterator[str]:
    server = http.server.HTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/version.txt"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(("text", "newer"), [
    ("99.0.1\n", "99.0.1"), (__version__, ""), ("0.0.9", ""), (f"{__version__}.1", f"{__version__}.1")])
def test_an_answer_is_compared_with_this_version(address: str, text: str, newer: str) -> None:
    Answers.text = text.encode()
    assert newer_version.newer_version(address) == newer
    assert set(Answers.asked[-1]) <= {"Host", "User-Agent", "Accept-Encoding", "Connection"}
    assert Answers.asked[-1]["User-Agent"] == "Dmax"


@pytest.mark.parametrize("text", ["<html>please log in</html>", "", "9" * 5000])
def test_another_answer_is_one_sentence(address: str, text: str) -> None:
    Answers.text = text.encode()
    with pytest.raises(newer_version.NoAnswer, match="not understood"):
        newer_version.newer_version(address)


def test_no_answer_is_one_sentence() -> None:
    with pytest.raises(newer_version.NoAnswer, match="check the network"):
        newer_version.newer_version("http://127.0.0.1:9/version.txt")


def test_a_distribution_switches_it_off(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert newer_version.may_ask()
    monkeypatch.setattr(newer_version, "_BY_DISTRIBUTION", tmp_path)
    assert not newer_version.may_ask()
