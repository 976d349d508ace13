"""Remote-control programs among the running ones, by the names of their processes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from app.core.probe import Evidence, Finding, ProbeState, listed

PROBE: Final = "remote-control"
CODES: Final = {"remote.none": (), "remote.running": ("names",)}

# Process names as the makers' installers leave them on Windows, macOS and Linux; compared without capitals and
# without ``.exe``. A name that other programs use too stays out: a false alarm here frightens.
_PROGRAMS: Final = {
    "AnyDesk": ("anydesk",),
    "TeamViewer": ("teamviewer", "teamviewer_service", "teamviewer_desktop", "teamviewerd", "tv_w32", "tv_x64"),
    "ToDesk": ("todesk", "todesk_service", "todesk_session", "todesk_client"),
    "向日葵 Sunlogin": ("sunloginclient", "sunlogin", "awesun", "oray_rundaemon"),
    "RustDesk": ("rustdesk",),
    "RemotePC": ("remotepcservice", "remotepcsuite", "rpcsuite", "remotepcdesktop", "remotepchost", "rpchost"),
    "Chrome Remote Desktop": ("remoting_host", "remoting_me2me_host", "chrome-remote-desktop-host"),
    "Splashtop": ("srservice", "srmanager", "sragent", "splashtop streamer", "srstreamer"),
    "Parsec": ("parsecd", "pservice"),
    "UltraViewer": ("ultraviewer_desktop", "ultraviewer_service"),
    "ScreenConnect": ("screenconnect.clientservice", "screenconnect.windowsclient", "connectwisecontrol.client"),
    "LogMeIn": ("logmein", "lmiguardiansvc", "logmeinsystray"),
    "GoToAssist": ("g2comm", "g2ax_comm_expert", "gotoassist"),
    "Zoho Assist": ("zaservice", "za_connect"),
    "DWService": ("dwagent", "dwagsvc"),
    "HopToDesk": ("hoptodesk",),
    "Supremo": ("supremo", "supremoservice", "supremosystem"),
    "Ammyy Admin": ("aa_v3", "ammyy_admin"),
    "Radmin": ("rserver3", "radmin_server"),
    "NoMachine": ("nxserver.bin", "nxnode.bin", "nxd"),
    "VNC": ("winvnc", "tvnserver", "vncserver", "vncserver-x11", "vncserver-x11-core", "x11vnc"),
    "网易 UU 远程": ("uuremote", "gameviewer", "gameviewerserver"),
    "RayLink": ("raylink",),
}  # fmt: skip
_NAMES: Final = {name: program for program, names in _PROGRAMS.items() for name in names}


def decide_remote_control(running: Iterable[str]) -> Finding:
    """Say which known remote-control programs run.

    Args:
        running: Names of processes.
    """
    found = {name: _NAMES[_plain(name)] for name in running if _plain(name) in _NAMES}
    if not found:
        return Finding(PROBE, "remote.none", ProbeState.GOOD)
    evidence = tuple(Evidence("processes", "name", name) for name in sorted(found))
    programs = listed(sorted(found.values()))
    # A program of one's own choice is no crime: running is a thing to look at, not a proof.
    return Finding(PROBE, "remote.running", ProbeState.ATTENTION, {"names": programs}, evidence)


def _plain(name: str) -> str:
    return name.strip().casefold().removesuffix(".exe")
