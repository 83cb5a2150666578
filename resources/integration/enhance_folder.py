"""Enhances the photos of one folder into another: Dmax's engine in ten lines of Python.

    PYTHONPATH=. python resources/integration/enhance_folder.py IN OUT
"""

import sys
from pathlib import Path

from engine import photos
from engine.enhancing.enhancer import Enhancer
from engine.library.library import Library
from engine.progress import run_to_end
from engine.session import Session

source, target = map(Path, sys.argv[1:])
library = Library()
enhancer = Enhancer.from_files(Session(library).autoencoder("built-in"), library.profile_paths("Denoised"))
for path in photos.photos_in([source]):
    photo = photos.read(path)
    change = run_to_end(enhancer.compute_change(photo, enhancer.choose(photo).profile)).change
    photos.write(change.render(photo, alpha=0.15), target / path.name)   # 1: untouched, 0: full transport
