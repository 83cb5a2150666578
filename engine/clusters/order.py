"""What the workers of a cluster are told before they begin, and what each of them reports of itself."""

from __future__ import annotations

import os
from functools import reduce
from typing import Any, TypedDict

from engine.atomic_files import machine
from engine.batches.addresses import is_address
from engine.clusters.staging import file_system
from engine.errors import DmaxError, shown
from engine.sentences import Sentence

# Columns of the journal's photos that a worker is given, and those that it gives back.
FROM_DRIVER = ("key", "source", "relative", "number", "state", "settings", "promised", "crashes")
TO_DRIVER = ("state", "sentence", "seconds", "output", "name_key", "stamp", "input_hash", "profile_hash",
             "settings_hash", "promised_hash", "dropped")


class Order(TypedDict):
    """What a worker is told, in plain values: one with another version of Dmax must be able to read it."""

    library: str                        # folder of the user's library; empty: that of the worker's own machine
    profiles: dict[str, list[bytes]]    # the .dmax files of each profile, by the word that settings name it by
    settings: list[dict[str, Any]]      # records of the settings of all photos to do
    threads: int                        # of the processor, for a network on it; each place has its own
    share: float                        # of a graphics card, where several workers have one; likewise
    needed_bytes: int                   # memory of a graphics card for the largest photo
    folders: list[str]                  # that outputs go to
    photo: str                          # one of those to do, which every machine must see
    earlier: list[list[Any]]            # machine and process of the workers of a run that did not come to its end


class Report(TypedDict, total=False):
    """What a worker says of itself; only `version` if that is not the driver's."""

    version: str            # empty: none is installed
    name: str               # of its machine
    process: list[Any]      # machine and process, as in Order.earlier
    device: str
    precision: str
    problems: list[str]     # sentences: why it cannot do this work


def refusals(reports: list[Report], version: str) -> list[str]:
    """Sentences on why the work cannot begin, each once; none if every worker can do it. `version`: the driver's."""
    found: dict[str, None] = {}   # as an ordered set
    for report in reports:
        if not report["version"]:
            found[Sentence("Machine {name} has no Dmax; install version {version} there, for the Python that runs Ray.",
                           name=report["name"], version=version)] = None
        elif report["version"] != version:
            found[Sentence("Machine {name} has Dmax {there} and this one {version}; install the same version on all "
                           "machines of the cluster.", name=report["name"], there=report["version"],
                           version=version)] = None
        for problem in report.get("problems", ()):
            found[Sentence("Machine {name}: {problem}", name=report["name"], problem=problem)] = None
    return list(found)


def mixture(reports: list[Report]) -> str:
    """A sentence if the workers compute on different kinds of device, so that outputs depend on the worker; or none."""
    kinds = {Sentence("{device} in {precision}", device=report["device"].partition(":")[0],
                      precision=report["precision"]) for report in reports}
    if len(kinds) < 2:
        return ""
    return Sentence("The workers compute on {kinds}: the same photo may come out a little different from one to "
                    "another.", kinds=reduce(_and, sorted(kinds)))


def _and(before: Sentence, after: Sentence) -> Sentence:
    return Sentence("{before} and {after}", before=before, after=after)


def check_seen(photo: str) -> None:
    """Raise DmaxError unless this machine sees a photo; an empty name asks for none."""
    if not photo:
        return
    if is_address(photo):
        system, path = file_system(photo)
        try:
            seen = bool(system.exists(path))
        except Exception:   # each file system has errors of its own
            seen = False
    else:
        seen = os.path.lexists(photo)
    if not seen:
        raise DmaxError("it does not see {photo}; all machines of a cluster need the photos at the same place.",
                        photo=shown(photo))


def this_process(process: int) -> list[Any]:
    """A process of this machine as Order.earlier names it."""
    return [machine(), process]
