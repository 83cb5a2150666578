#!/usr/bin/env python3
"""Enhance with Dmax: a plug-in of GIMP 3 that sends a layer to Dmax, and puts the enhanced one above it.

Copy the folder dmax that holds this file into GIMP's folder plug-ins (Edit > Preferences > Folders > Plug-ins names it;
on Linux ~/.config/GIMP/3.0/plug-ins), let the file be executed (chmod +x dmax.py), and start GIMP again. Then Filters >
Enhance has "Enhance with Dmax...". A GIMP of Flatpak starts programs outside of it by the command
`flatpak-spawn --host dmax`. Not tried in GIMP yet: no GIMP 3 was at hand, only a stand-in for its procedures.
"""

import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import gi

gi.require_version("Gimp", "3.0")
from gi.repository import Gimp, Gio, GLib, GObject

PROCEDURE = "plug-in-dmax-enhance"
NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)   # on Windows a program of a console would open one


class CannotEnhance(Exception):
    """The layer was not enhanced. Its text is the sentence that the user sees."""


def enhanced(command: str, source: Path, target: Path, profile: str, alpha: str) -> None:
    """Have Dmax write the enhanced photo of file `source` to `target`. Raises CannotEnhance with Dmax's sentence."""
    words = [command] if Path(command).is_file() else shlex.split(command)
    try:
        with source.open("rb") as photo, target.open("wb") as result:
            words += ["enhance", "-", "--format", "tiff", "--profile", profile, f"--alpha={alpha}"]
            done = subprocess.run(words, stdin=photo, stdout=result, stderr=subprocess.PIPE, check=False,
                                  creationflags=NO_WINDOW)
    except (OSError, ValueError) as error:
        raise CannotEnhance(f"Dmax could not be started ({error}); check its command in the dialog.") from error
    if done.returncode != 0:
        told = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise CannotEnhance(told[-1] if told else f"Dmax ended with status {done.returncode}.")


def enhance_layer(image, layer, command: str, profile: str, alpha: str):
    """Enhance a layer; returns the new one, above it, with its name, place, opacity and mode. Raises CannotEnhance."""
    with tempfile.TemporaryDirectory(prefix="dmax-gimp-") as scratch:
        source, target = Path(scratch) / "layer.tif", Path(scratch) / "enhanced.tif"
        alone = Gimp.Image.new_with_precision(layer.get_width(), layer.get_height(), image.get_base_type(),
                                              image.get_precision())
        try:
            alone.set_color_profile(image.get_effective_color_profile())
            copy = Gimp.Layer.new_from_drawable(layer, alone)
            alone.insert_layer(copy, None, 0)
            copy.set_offsets(0, 0)
            copy.set_opacity(100.0)   # what GIMP does with the layer comes after Dmax, not before
            copy.set_visible(True)
            Gimp.file_save(Gimp.RunMode.NONINTERACTIVE, alone, Gio.File.new_for_path(str(source)), None)
        finally:
            alone.delete()
        if not source.exists():
            raise CannotEnhance("GIMP could not export the layer as TIFF.")
        enhanced(command, source, target, profile, alpha)
        result = Gimp.file_load_layer(Gimp.RunMode.NONINTERACTIVE, image, Gio.File.new_for_path(str(target)))
    if result is None:
        raise CannotEnhance("GIMP could not open what Dmax made.")
    image.insert_layer(result, layer.get_parent(), image.get_item_position(layer))
    result.set_name(f"{layer.get_name()} (Dmax)")
    _, x, y = layer.get_offsets()
    result.set_offsets(x, y)
    result.set_opacity(layer.get_opacity())
    result.set_mode(layer.get_mode())
    return result


class Dmax(Gimp.PlugIn):
    """Tells GIMP of the one procedure, and runs it."""

    def do_query_procedures(self):
        return [PROCEDURE]

    def do_set_i18n(self, _name):
        return False   # English alone

    def do_create_procedure(self, name):
        procedure = Gimp.ImageProcedure.new(self, name, Gimp.PDBProcType.PLUGIN, self.run, None)
        procedure.set_image_types("RGB*, GRAY*")
        procedure.set_sensitivity_mask(Gimp.ProcedureSensitivityMask.DRAWABLE)
        procedure.set_menu_label("Enhance with _Dmax...")
        procedure.add_menu_path("<Image>/Filters/Enhance")
        procedure.set_documentation("Give a restored photo its natural texture back",
                                    "The enhanced layer comes above the one that was sent to Dmax, which stays.", name)
        procedure.set_attribution("The Dmax developers", "MIT licence", "2026")
        for argument, label, what, usual in (
                ("profile", "_Profile", "A profile's name, or best", "best"),
                ("alpha", "_Alpha", "auto, or from 1 (untouched) to 0 (all of it)", "auto"),
                ("command", "_Command", "What starts Dmax: dmax, or its path", "dmax")):
            procedure.add_string_argument(argument, label, what, usual, GObject.ParamFlags.READWRITE)
        return procedure

    def run(self, procedure, run_mode, image, drawables, config, _data):
        if run_mode == Gimp.RunMode.INTERACTIVE and not asked(procedure, config):
            return procedure.new_return_values(Gimp.PDBStatusType.CANCEL, GLib.Error())
        wanted = [config.get_property(name) for name in ("command", "profile", "alpha")]
        image.undo_group_start()
        try:
            for layer in drawables:
                enhance_layer(image, layer, *wanted)
        except CannotEnhance as error:
            return procedure.new_return_values(Gimp.PDBStatusType.EXECUTION_ERROR, GLib.Error(str(error)))
        finally:
            image.undo_group_end()
            Gimp.displays_flush()
        return procedure.new_return_values(Gimp.PDBStatusType.SUCCESS, GLib.Error())


def asked(procedure, config) -> bool:
    """Show GIMP's own dialog with the arguments, which remembers them; False if it was cancelled."""
    gi.require_version("GimpUi", "3.0")
    from gi.repository import GimpUi

    GimpUi.init(PROCEDURE)
    dialog = GimpUi.ProcedureDialog(procedure=procedure, config=config)
    dialog.fill(None)
    chosen = dialog.run()
    dialog.destroy()
    return bool(chosen)


if __name__ == "__main__":
    Gimp.main(Dmax.__gtype__, sys.argv)
