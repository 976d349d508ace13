"""A real Roundup in a program of its own: ``run_roundup FOLDER LOST UNREACHED``; says its address, ends with its input.

Its own server script refuses to run as root, so its WSGI application is served here, behind the way that loses things.
"""

import io
import sys
from collections.abc import Callable
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

# mypy: disable-error-code="import-untyped"
from roundup import configuration, init, instance, password
from roundup.cgi.wsgi_handler import RequestDispatcher

from tests.adapters.net.desks.small_desks import Asked, Way
from tests.adapters.net.loopback import reply, serving

LOGIN, PASSWORD = "demo", "own-pass-9"


def template():
    marks = (file for file in (distribution("roundup").files or ()) if str(file).endswith("classic/TEMPLATE-INFO.txt"))
    return Path(next(marks).locate()).resolve().parent


def tracker(home, url):
    config = configuration.CoreConfig()
    config["TRACKER_HOME"], config["DATABASE"], config["RDBMS_BACKEND"] = str(home), "db", "sqlite"
    config["TRACKER_WEB"], config["MAIL_DOMAIN"] = f"{url}/", "localhost"
    # As many as it takes to see that a password is asked for: a login for each request is not what is tried here.
    config["WEB_API_CALLS_PER_INTERVAL"], config["PASSWORD_PBKDF2_DEFAULT_ROUNDS"] = 0, 1000
    init.install(str(home), str(template()))
    (home / "detectors" / "nosyreaction.py").unlink()
    config.save(str(home / config.INI_FILE))
    made = instance.open(str(home))
    made.init(password.Password("admin", config=config))
    database = made.open("admin")
    database.user.create(username=LOGIN, password=password.Password(PASSWORD, config=database.config), roles="User")
    database.commit()
    database.close()
    return RequestDispatcher(str(home))


def answered(app, url):
    host, port = url.removeprefix("http://").split(":")

    def answer(raw):
        asked = Asked(raw)
        query = raw.split(b" ", 2)[1].decode().partition("?")[2]
        environ = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in asked.headers.items()}
        environ |= {
            "REQUEST_METHOD": asked.method, "PATH_INFO": asked.path, "QUERY_STRING": query, "SCRIPT_NAME": "",
            "SERVER_NAME": host, "SERVER_PORT": port, "REMOTE_ADDR": "127.0.0.1", "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(asked.body), "CONTENT_LENGTH": str(len(asked.body)),
            "CONTENT_TYPE": asked.headers.get("content-type", ""),
        }  # fmt: skip
        said: list[Any] = []
        body: list[bytes] = []

        def start(status, headers, exc_info=None):
            said[:] = [status, headers]
            return body.append

        rest = b"".join(app(environ, start))
        headers = "".join(f"{name}: {value}\r\n" for name, value in said[1] if name.lower() != "content-length")
        return reply(b"".join(body) + rest, said[0], headers)

    return answer


def main():
    home, lost, unreached = Path(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3])
    answer: list[Callable[[bytes], bytes]] = []
    with serving(Way(lost, unreached).carrying(lambda raw: answer[0](raw))) as server:  # noqa: PLW0108 - set below
        answer.append(answered(tracker(home, server.url), server.url))
        sys.stdout.write(f"{server.url}\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main()
