"""Photos that the window is asked to open from outside: by a second start of Dmax, or by the system (macOS)."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication

from engine.library.library import Library

_CONNECT_MS, _ANSWER_MS = 300, 3000
_TAKEN = b"taken\n"


def hand_over(library: Library, photos: Sequence[Path]) -> bool:
    """Hand photos to the window that has this library open already; False if there is none, or it does not answer."""
    socket = QLocalSocket()
    socket.connectToServer(_name(library))
    if not socket.waitForConnected(_CONNECT_MS):
        return False
    socket.write(json.dumps([os.path.abspath(path) for path in photos]).encode() + b"\n")
    socket.flush()
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_ANSWER_MS):
            return False
    return socket.readLine().data() == _TAKEN


class Application(QApplication):
    """The application object, which tells of photos that the system sends: macOS does so instead of naming them."""

    photo_sent = Signal(object)   # its Path

    def event(self, event: QEvent) -> bool:
        """Take what is sent to the application itself; no filter, which would see every move of the mouse."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.photo_sent.emit(Path(event.file()))
            return True
        return super().event(event)


class OpenRequests(QObject):
    """Listens for photos of other starts as long as it lives; one for a library."""

    asked = Signal(list)   # of Path; empty where Dmax was only started once more

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._others: list[QLocalSocket] = []   # other starts that are connected
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connect)
        if not self._server.listen(_name(library)):
            QLocalServer.removeServer(_name(library))   # left behind by a crash: nobody answered there
            self._server.listen(_name(library))

    def _connect(self) -> None:
        socket = self._server.nextPendingConnection()
        self._others.append(socket)
        socket.readyRead.connect(self._read)   # bound to this object alone: closures over sockets outlive them
        socket.disconnected.connect(self._forget)
        self._read()   # what came with the connection

    def _read(self) -> None:
        for socket in [one for one in self._others if one.canReadLine()]:
            try:
                photos = [Path(path) for path in json.loads(bytes(socket.readLine().data()))]
            except (ValueError, TypeError):   # not from Dmax
                socket.disconnectFromServer()
                continue
            socket.write(_TAKEN)
            socket.flush()
            self.asked.emit(photos)

    def _forget(self) -> None:
        for socket in [one for one in self._others if one.state() == QLocalSocket.LocalSocketState.UnconnectedState]:
            self._others.remove(socket)
            socket.deleteLater()


def _name(library: Library) -> str:
    """The name under which a window of this library listens."""
    return "dmax-" + hashlib.sha256(os.path.realpath(library.settings_path).encode()).hexdigest()[:24]
