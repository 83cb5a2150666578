"""The engine's session: the library, and a cache of loaded autoencoders, enhancers and a restorer."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING

from engine.autoencoders.catalog import BUILT_IN, AutoencoderMissing, Catalog
from engine.library import profile as profile_file
from engine.library.library import Library

if TYPE_CHECKING:
    from engine.autoencoders.autoencoder import Autoencoder
    from engine.device import Device
    from engine.enhancing.enhancer import Enhancer
    from engine.enhancing.method import Method
    from engine.restoring.restorer import Restorer

_KEPT_ENHANCERS = 4   # the least recently used is dropped; each holds its profile's transports in memory


class Session:
    """Loads autoencoders, enhancers and restorers on the device of the settings, and caches them.

    For one thread at a time.
    """

    def __init__(self, library: Library, device: str | None = None, precision: str | None = None) -> None:
        """Start with nothing loaded; `device` and `precision` override those of the library's settings."""
        self.library = library
        self.device_name = device
        self.precision = precision
        self._autoencoders: dict[str, Autoencoder] = {}
        self._enhancers: OrderedDict[tuple[str, Method, float | None], Enhancer] = OrderedDict()
        self._restorer: tuple[tuple[str, float, float], Restorer] | None = None   # the last; a network may be large

    @property
    def catalog(self) -> Catalog:
        """The catalog of autoencoders, of Dmax and of the user's library."""
        return Catalog(self.library.autoencoders_folder)

    def device(self) -> Device:
        """The device, precision and memory budget that the settings name. Raises NoSuchDevice."""
        from engine import device

        settings = self.library.settings()
        gigabytes = settings.get("memory_gb")
        budget = int(gigabytes * 2**30) if isinstance(gigabytes, int | float) and 0 < gigabytes < 1e6 else None
        return device.choose(self.device_name or str(settings.get("device", "auto")),
                             self.precision or str(settings.get("precision", "auto")), budget)

    def autoencoder(self, id: str = BUILT_IN) -> Autoencoder:
        """The autoencoder with an id of the catalog. Raises AutoencoderMissing, UnusableAutoencoder or NoSuchDevice."""
        if id not in self._autoencoders:
            from engine.autoencoders.autoencoder import load_autoencoder

            catalog = self.catalog
            network = load_autoencoder(catalog.path_of(id), self.device())
            network.name = catalog.get(id).title
            self._autoencoders[id] = network
        return self._autoencoders[id]

    def autoencoder_of(self, paths: list[Path]) -> Autoencoder:
        """The autoencoder that a profile was calibrated with; `paths`: its .dmax files, one for each pixel scale.

        Raises BadProfile, AutoencoderMissing, UnusableAutoencoder or NoSuchDevice.
        """
        info = profile_file.read_info(paths[0])
        id = self.catalog.id_of(info.autoencoder)
        if id is None:
            raise AutoencoderMissing("The profile '{profile}' needs the autoencoder {autoencoder}, which is not on "
                                     "this machine as it was then; fetch or add it, or calibrate again.",
                                     profile=info.name, autoencoder=info.autoencoder_name)
        return self.autoencoder(id)

    def enhancer(self, profile: str, method: Method | None = None, scale_px: float | None = None) -> Enhancer:
        """The enhancer of a profile, given by name or .dmax file, with the autoencoder that it belongs to.

        Raises LibraryError, BadProfile, EnhanceError, AutoencoderMissing, UnusableAutoencoder or NoSuchDevice.
        """
        from engine.enhancing.enhancer import Enhancer
        from engine.enhancing.method import Method

        key = (profile, method or Method(), scale_px)
        if key not in self._enhancers:
            paths = self.library.profile_paths(profile)
            self._enhancers[key] = Enhancer.from_files(self.autoencoder_of(paths), paths, key[1], scale_px)
            while len(self._enhancers) > _KEPT_ENHANCERS:
                self._enhancers.popitem(last=False)
        self._enhancers.move_to_end(key)
        return self._enhancers[key]

    def lend(self, profile: str, method: Method, enhancer: Enhancer) -> None:
        """Have an enhancer stand for a profile's name from now on, as one that was learned for this run alone."""
        self._enhancers[profile, method, None] = enhancer

    def restorer(self, word: str, limit_s: float = 600) -> Restorer:
        """The restorer that a word of `restorers.restorer_of` stands for; a model file that has changed is loaded anew.

        An external program may take `limit_s` seconds for a photo. Raises RestorerError or NoSuchDevice.
        """
        from engine.restoring.restorers import restorer_of

        try:
            changed_s = Path(word).stat().st_mtime
        except (OSError, ValueError):   # no such file: another kind of restorer, or `restorer_of` says what is wrong
            changed_s = 0.0
        key = word, changed_s, limit_s
        if self._restorer is None or self._restorer[0] != key:
            self._restorer = None
            self._restorer = key, restorer_of(word, self.device(), limit_s)
        return self._restorer[1]

    def forget(self) -> None:
        """Empty the cache, after the settings, a profile or an autoencoder has changed."""
        self._enhancers.clear()
        self._autoencoders.clear()
        self._restorer = None
