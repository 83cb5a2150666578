"""spandrel for PyInstaller: all its architectures, found by their files, for it is imported only beside a stand-in."""

from importlib.util import find_spec
from pathlib import Path

_FOLDER = Path(find_spec("spandrel").submodule_search_locations[0])

hiddenimports = [".".join(path.relative_to(_FOLDER.parent).with_suffix("").parts).removesuffix(".__init__")
                 for path in sorted(_FOLDER.rglob("*.py"))]
