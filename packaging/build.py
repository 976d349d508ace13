"""Freeze the program for this system, pack it, and prove that the result starts.

    python packaging/build.py [--smoke] [--bare]

``--smoke`` starts the frozen program afterwards; ``--bare`` freezes the bare window of the benchmark instead.
Writes to ``dist/``: a folder, a ``.tar.gz`` (``.zip`` on Windows), on Debian and Ubuntu a ``.deb``, and ``SHA256SUMS``.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
NAME = "tp-self-help"
sys.path.insert(0, str(ROOT))

from app.core.version import VERSION  # noqa: E402 - the root joins the path above; scripts here are run by path
from app.ui.navigation import PageId  # noqa: E402 - as above

CONTROL = """Package: {name}
Version: {version}
Architecture: {arch}
Maintainer: TP Self-Help contributors <nobody@invalid>
Section: utils
Priority: optional
Installed-Size: {size}
Depends: libc6, libegl1, libgl1, libxkbcommon-x11-0, libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-image0, \
libxcb-render-util0, libxcb-xkb1, libxcb-shape0, libdbus-1-3, libfontconfig1
Recommends: fonts-noto-cjk
Description: Offline help for TokenPocket / TP Wallet users
 Searchable answers, verified official channels and safety steps, all on this computer.
 Independent of the wallet's vendor. Never asks for a recovery phrase.
"""


def main() -> int:
    """Freeze, pack, and prove; the first failing step ends it."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--smoke", action="store_true")
    options.add_argument("--bare", action="store_true")
    args = options.parse_args()
    folder = freeze(bare=args.bare)
    if args.bare:
        return 0
    archives = [pack_archive(folder), *pack_deb(folder)]
    write_sums(archives)
    for archive in archives:
        print(f"{archive.relative_to(ROOT)}  {archive.stat().st_size / 1e6:.1f} MB")
    return smoke(archives[0]) if args.smoke else 0


def freeze(*, bare: bool = False) -> Path:
    """Run PyInstaller; give the folder with the program."""
    name = "bare-window" if bare else NAME
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", DIST]
    command += ["--workpath", ROOT / "build" / name, ROOT / "packaging" / "program.spec"]
    environment = {**os.environ, "TPSH_BARE": "1" if bare else "0"}
    subprocess.run([str(word) for word in command], cwd=ROOT, env=environment, check=True)
    return DIST / name


def pack_archive(folder: Path) -> Path:
    """Pack the folder as the archive people expect on this system."""
    kind = "zip" if os.name == "nt" else "gztar"
    base = DIST / f"{NAME}-{VERSION}-{platform.system().lower()}-{platform.machine().lower()}"
    return Path(shutil.make_archive(str(base), kind, root_dir=folder.parent, base_dir=folder.name))


def pack_deb(folder: Path) -> list[Path]:
    """Pack a Debian package where ``dpkg-deb`` is at hand."""
    if shutil.which("dpkg-deb") is None:
        print("no dpkg-deb here: no .deb made", file=sys.stderr)
        return []
    arch = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()
    with tempfile.TemporaryDirectory() as temporary:
        tree = Path(temporary) / "tree"
        _fill_deb(tree, folder, arch)
        package = DIST / f"{NAME}_{VERSION}_{arch}.deb"
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return [package]


def _fill_deb(tree: Path, folder: Path, arch: str) -> None:
    shutil.copytree(folder, tree / "opt" / NAME, symlinks=True)
    links = tree / "usr" / "bin"
    links.mkdir(parents=True)
    (links / NAME).symlink_to(f"/opt/{NAME}/{NAME}")
    places = {
        "linux/tp-self-help.desktop": "usr/share/applications",
        "icons/tp-self-help.svg": "usr/share/icons/hicolor/scalable/apps",
    }
    for source, place in places.items():
        (tree / place).mkdir(parents=True)
        shutil.copy(ROOT / "packaging" / source, tree / place)
    document = tree / "usr" / "share" / "doc" / NAME
    document.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", document / "copyright")
    size = sum(file.stat().st_size for file in tree.rglob("*") if file.is_file()) // 1024
    (tree / "DEBIAN").mkdir()
    control = CONTROL.format(name=NAME, version=VERSION, arch=arch, size=size)
    (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")


def write_sums(archives: list[Path]) -> None:
    """Write the SHA-256 of every archive, in the format ``sha256sum -c`` reads."""
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in archives]
    (DIST / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def smoke(archive: Path) -> int:
    """Unpack the archive elsewhere and start it as a stranger would: version, a search, the window."""
    with tempfile.TemporaryDirectory() as temporary:
        shutil.unpack_archive(archive, temporary)
        program = Path(temporary) / NAME / (f"{NAME}.exe" if os.name == "nt" else NAME)
        home = Path(temporary) / "home"
        assert VERSION in _start(program, home, "--version")
        for query, language, wanted in (("转账一直打包中", "zh", "stuck"), ("fake customer service", "en", "fake")):
            answer = json.loads(_start(program, home, "search", "--json", "--lang", language, query))
            assert any(wanted in result["id"] for result in answer["results"][:3]), answer
        _smoke_verbs(program, home)
        seen = [json.loads(line) for line in _start(program, home, "--visit-every-page").splitlines()]
        assert seen[0]["ready_ms"] > 0, seen
        assert {line["page"] for line in seen[1:]} == set(PageId), seen
    print(f"frozen program works: verbs, window ready in {seen[0]['ready_ms']} ms, {len(seen) - 1} pages")
    return 0


def _smoke_verbs(program: Path, home: Path) -> None:
    # Each loads parts of its own: records, the verifier's rules, word lists, flows.
    assert json.loads(_start(program, home, "show", "mnemonic-leaked", "--json"))["short"]
    assert json.loads(_start(program, home, "verify", "--json", "www.tokenpocket.pro"))["verdict"] == "official"
    phrase = "abandon " * 11 + "about"
    assert json.loads(_start(program, home, "redact", "--json", stdin=phrase))["findings"], "a phrase passed"
    assert "assets-stolen" in _start(program, home, "flow", "--json")


def _start(program: Path, home: Path, *words: str, stdin: str = "") -> str:
    # Without the variables of this environment, so that nothing outside the folder can help.
    kept = {key: value for key, value in os.environ.items() if key in {"PATH", "LANG", "SYSTEMROOT", "TEMP", "TMP"}}
    environment = {**kept, "HOME": str(home), "TPSELFHELP_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    home.mkdir(exist_ok=True)
    done = subprocess.run(
        [str(program), *words],
        env=environment,
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(words)}: exit {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
