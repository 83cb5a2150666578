"""GIMP's plug-in, against a stand-in for the procedures of GIMP 3 that it calls; Dmax itself is the real one."""

import importlib.util
import sys
import types
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine import photos
from engine.photos import Photo

ROOT = Path(__file__).resolve().parents[3]
COMMAND = f"'{sys.executable}' '{ROOT / 'main.py'}'"


class Layer:
    """A layer of an image: its photo, and what GIMP keeps beside it."""

    def __init__(self, photo: Photo, name: str = "layer") -> None:
        self.photo, self.name, self.offsets, self.opacity, self.mode = photo, name, (0, 0), 100.0, "normal"

    def __getattr__(self, call: str) -> Any:
        action, _, what = call.partition("_")
        values = {"width": self.photo.width, "height": self.photo.height, "parent": None,
                  "offsets": (True, *self.offsets)} | {key: self.__dict__[key] for key in ("name", "opacity", "mode")}
        if action == "get":
            return lambda: values[what]
        assert action == "set" and what in ("name", "offsets", "opacity", "mode", "visible"), call
        return lambda *value: setattr(self, what, value if len(value) > 1 else value[0])


class Image:
    """An image with layers, the uppermost first; like GIMP it counts open undo groups and is deleted once."""

    open_images: list["Image"] = []   # noqa: RUF012

    def __init__(self, *layers: Layer) -> None:
        self.layers, self.groups, self.icc = list(layers), 0, b""
        self.open_images.append(self)

    def insert_layer(self, layer: Layer, parent: None, position: int) -> None:
        assert parent is None
        self.layers.insert(position, layer)

    def get_item_position(self, layer: Layer) -> int:
        return self.layers.index(layer)

    def get_base_type(self) -> str:
        return "RGB"

    def get_precision(self) -> int:
        return 16

    def get_effective_color_profile(self) -> bytes:
        return self.icc

    def set_color_profile(self, icc: bytes) -> None:
        self.icc = icc

    def undo_group_start(self) -> None:
        self.groups += 1

    def undo_group_end(self) -> None:
        self.groups -= 1

    def delete(self) -> None:
        self.open_images.remove(self)


def save(_mode: str, image: Image, file: str, _options: None) -> None:
    [layer] = image.layers
    photos.write(layer.photo, Path(file), bit_depth=16)


@pytest.fixture
def plug_in(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The plug-in's module, which finds the stand-in where GIMP brings its own modules."""
    gimp = types.SimpleNamespace(
        RunMode=types.SimpleNamespace(NONINTERACTIVE="quiet", INTERACTIVE="asks"), PlugIn=object,
        PDBStatusType=types.SimpleNamespace(SUCCESS="done", EXECUTION_ERROR="failed", CANCEL="cancelled"),
        Image=types.SimpleNamespace(new_with_precision=lambda width, height, kind, precision: Image()),
        Layer=types.SimpleNamespace(new_from_drawable=lambda layer, image: Layer(layer.photo)),
        file_save=save, file_load_layer=lambda mode, image, file: Layer(photos.read(Path(file))),
        displays_flush=lambda: None)
    stand_in, repository = types.ModuleType("gi"), types.ModuleType("gi.repository")
    stand_in.require_version = lambda name, version: None   # type: ignore[attr-defined]
    vars(repository).update(Gimp=gimp, Gio=types.SimpleNamespace(File=types.SimpleNamespace(new_for_path=str)),
                            GLib=types.SimpleNamespace(Error=lambda text="": text), GObject=None)
    monkeypatch.setitem(sys.modules, "gi", stand_in)
    monkeypatch.setitem(sys.modules, "gi.repository", repository)
    monkeypatch.setattr(Image, "open_images", [])
    path = ROOT / "resources" / "integration" / "gimp" / "dmax" / "dmax.py"
    spec = importlib.util.spec_from_file_location("dmax_in_gimp", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(plug_in: Any, image: Image, layer: Layer, **wanted: str) -> tuple[str, str]:
    """Run the procedure as GIMP does, without its dialog; the status, and the sentence of an error."""
    config = types.SimpleNamespace(get_property=wanted.__getitem__)
    procedure = types.SimpleNamespace(new_return_values=lambda status, error: (status, error))
    status: tuple[str, str] = plug_in.Dmax().run(procedure, "quiet", image, [layer], config, None)
    return status


def test_a_layer_goes_to_dmax_and_comes_back_above_itself(plug_in: Any) -> None:
    samples = np.random.default_rng(0).integers(20_000, 40_000, (48, 64, 3)).astype(np.uint16)
    layer = Layer(Photo.of(samples), "sky")
    layer.offsets, layer.opacity = (5, 7), 80.0
    image = Image(layer)
    assert run(plug_in, image, layer, command=COMMAND, profile="Denoised", alpha="0.2") == ("done", "")
    above, below = image.layers
    assert below is layer and (above.name, above.offsets, above.opacity) == ("sky (Dmax)", (5, 7), 80.0)
    assert above.photo.bit_depth == 16 and above.photo.samples.shape == samples.shape
    assert (above.photo.samples != samples).any() and (layer.photo.samples == samples).all()
    assert Image.open_images == [image] and image.groups == 0


@pytest.mark.parametrize(("command", "says"), [
    ("/no/such/dmax", "could not be started"), (f"'{sys.executable}' -c 'exit(\"No profile.\")'", "No profile.")])
def test_what_goes_wrong_is_a_sentence_and_leaves_the_image_alone(plug_in: Any, command: str, says: str) -> None:
    layer = Layer(Photo.of(np.full((8, 8, 3), 99, np.uint8)))
    image = Image(layer)
    status, sentence = run(plug_in, image, layer, command=command, profile="Denoised", alpha="auto")
    assert status == "failed" and says in sentence
    assert image.layers == [layer] and Image.open_images == [image] and image.groups == 0
