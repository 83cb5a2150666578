"""Dispatch of a verb to the function that runs it."""

from __future__ import annotations

import argparse
import gc
import importlib

from engine.command_line.console import Console
from engine.command_line.ending import signals_as_interrupts
from engine.library.library import Library
from engine.stay_awake import staying_awake

_MODULES = {   # each is imported only when its verb runs
    "demo": "demo_verb", "calibrate": "calibrate_verb", "enhance": "enhance_verb", "evaluate": "evaluate_verb",
    "batch": "batch_verb", "again": "again_verb", "completion": "completion_verb",
    "profiles": "library_verbs", "presets": "library_verbs", "autoencoders": "library_verbs",
}


def run(arguments: argparse.Namespace) -> int:
    """Run one verb; returns the exit status. Raises DmaxError with a sentence when it cannot begin."""
    gc.set_threshold(200_000)   # imports make many objects and no garbage; collecting would take a tenth of a second
    console = Console(arguments.json)
    with signals_as_interrupts(), staying_awake(not getattr(arguments, "allow_sleep", True)):
        module = importlib.import_module(f"engine.command_line.{_MODULES[arguments.verb]}")
        status: int = getattr(module, arguments.verb)(arguments, console, Library(arguments.library))
    return status or int(console.lost)
