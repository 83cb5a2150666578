"""The text of --help, with the verbs in groups."""

from __future__ import annotations

import argparse

_GROUPS = {"photos": ("window", "enhance", "batch", "again", "edit"),
           "profiles": ("calibrate", "evaluate", "profiles", "presets"),
           "Dmax itself": ("demo", "autoencoders", "completion")}


class GroupedHelp(argparse.ArgumentParser):
    """The parser of the verbs; its help shows them in groups."""

    def format_help(self) -> str:
        """The text of --help."""
        formatter = self._get_formatter()
        verbs = next(one for one in self._actions if isinstance(one, argparse._SubParsersAction))
        lines = {line.dest: line for line in verbs._choices_actions}
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for title, names in _GROUPS.items():
            formatter.start_section(title)
            formatter.add_arguments([lines[name] for name in names])
            formatter.end_section()
        formatter.start_section("options")
        formatter.add_arguments([one for one in self._actions if one is not verbs])
        formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()
