"""diffusers for PyInstaller: what its autoencoders import, by names that are looked up only while it runs.

Found by their files: importing them, to see what there is, fails beside a torchvision that was made for another torch.
"""

from importlib.util import find_spec
from pathlib import Path

_FOLDER = Path(find_spec("diffusers").submodule_search_locations[0])
_LEFT_OUT = ("pipelines", "modular_pipelines", "commands", "experimental", "guiders")

module_collection_mode = "pyz"
warn_on_missing_hiddenimports = False
hiddenimports = [".".join(path.relative_to(_FOLDER.parent).with_suffix("").parts).removesuffix(".__init__")
                 for path in sorted(_FOLDER.rglob("*.py")) if path.relative_to(_FOLDER).parts[0] not in _LEFT_OUT]
excludedimports = [f"diffusers.{name}" for name in _LEFT_OUT]
datas = []
