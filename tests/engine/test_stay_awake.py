"""The system is kept awake while work goes on, and no longer, however Dmax ends."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.command_line.arguments import parser
from engine.stay_awake import StayAwake
from main import main
from tests.sleep_holder import SleepHolder

ROOT = Path(__file__).resolve().parents[2]


def test_it_is_held_between_hold_and_release(sleep_holder: SleepHolder) -> None:
    awake = StayAwake()
    assert sleep_holder.calls == []
    awake.hold()
    awake.hold()
    come(lambda: sleep_holder.calls == ["--what=sleep --who=Dmax --why=Photos are being worked on --mode=block cat"])
    assert sleep_holder.holds
    awake.release()
    assert not sleep_holder.holds
    awake.hold()
    come(lambda: len(sleep_holder.calls) == 2)
    awake.release()


def test_it_is_let_go_when_the_process_is_killed(sleep_holder: SleepHolder) -> None:
    code = "import time\nfrom engine.stay_awake import StayAwake\nStayAwake().hold()\ntime.sleep(60)"
    process = subprocess.Popen([sys.executable, "-c", f"keep = []\n{code}"], cwd=ROOT)
    come(lambda: sleep_holder.holds)
    process.send_signal(signal.SIGKILL)
    process.wait()
    come(lambda: not sleep_holder.holds)


def test_without_such_a_program_the_work_goes_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    awake = StayAwake()
    awake.hold()
    awake.release()


@pytest.mark.parametrize("verb", ["enhance", "batch"])
def test_verbs_hold_it_unless_told_otherwise(sleep_holder: SleepHolder, tmp_path: Path, verb: str) -> None:
    words = [verb, "no.jpg", "--profile", "none", "--output", str(tmp_path), "--library", str(tmp_path), "--json"]
    assert main([*words, "--allow-sleep"]) == 2
    assert sleep_holder.calls == []
    assert main(words) == 2
    assert len(sleep_holder.calls) == 1 and not sleep_holder.holds


def test_verbs_that_work_long_have_the_option() -> None:
    verbs = next(action for action in parser()._actions if action.dest == "verb").choices
    assert {name for name, one in verbs.items() if "--allow-sleep" in one.format_help()} == {
        "demo", "calibrate", "enhance", "evaluate", "batch", "again"}


def come(true: Callable[[], bool], at_most_s: float = 10.0) -> None:
    until = time.monotonic() + at_most_s
    while not true():
        assert time.monotonic() < until
        time.sleep(0.01)
