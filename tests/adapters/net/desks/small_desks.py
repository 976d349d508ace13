"""Helpdesks of our own that insist on the documented interfaces, and a way to them that loses requests and answers.

None of them knows a request again: what is sent twice is there twice.
"""

import base64
import json
import random
import re
from contextlib import contextmanager
from email.parser import BytesParser
from email.policy import HTTP
from urllib.parse import parse_qs, urlsplit

from tests.adapters.net.loopback import reply, resets, serving

KINDS = {".txt": "text/plain", ".png": "image/png"}


class Wrong(Exception):  # noqa: N818 - an answer of the desk, not a fault of the test
    def __init__(self, status, body=None, headers=""):
        self.status, self.body, self.headers = status, body or {"error": status}, headers


class Asked:
    """One request as a desk reads it."""

    def __init__(self, raw):
        head, _, self.body = raw.partition(b"\r\n\r\n")
        first, *lines = head.decode("ascii").split("\r\n")
        self.method, target, _ = first.split(" ")
        self.headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        parts = urlsplit(target)
        self.path, self.query = parts.path, {key: values[0] for key, values in parse_qs(parts.query).items()}

    def json(self):
        if self.headers.get("content-type") != "application/json":
            raise Wrong("415 Unsupported Media Type")
        return json.loads(self.body)

    def form(self):
        if not self.headers.get("content-type", "").startswith("multipart/form-data; boundary="):
            raise Wrong("415 Unsupported Media Type")
        head = f"Content-Type: {self.headers['content-type']}\r\n\r\n".encode()
        return [
            (part.get_param("name", header="content-disposition"), part.get_filename(), part.get_payload(decode=True))
            for part in BytesParser(policy=HTTP).parsebytes(head + self.body).iter_parts()
        ]


def checked_file(name, data):
    """Insist on names and kinds that common desks keep."""
    ending = next((each for each in KINDS if name.endswith(each)), None)
    if ending is None or not re.fullmatch(r"[A-Za-z0-9._-]{1,80}", name) or len(data) > 50_000_000 or not data:
        raise Wrong("422 Unprocessable Entity")
    return name, data


class Zendesk:
    def __init__(self):
        self.tickets, self.uploads, self.keys = [], {}, []
        self.takes_files = True

    def answer(self, asked):
        match asked.method, asked.path:
            case "POST", "/api/v2/uploads.json":
                if not self.takes_files:
                    raise Wrong("403 Forbidden")
                if asked.headers["content-type"] not in KINDS.values():
                    raise Wrong("415 Unsupported Media Type")
                token = f"t{len(self.uploads)}"
                self.uploads[token] = checked_file(asked.query["filename"], asked.body)
                return "201 Created", {"upload": {"token": token}}
            case "POST", "/api/v2/requests.json":
                request = asked.json()["request"]
                if not request["requester"]["name"] or len(request["comment"]["body"].encode()) > 65535:
                    raise Wrong("422 Unprocessable Entity")
                # A token is good once.
                files = [self.uploads.pop(token) for token in request["comment"].get("uploads", [])]
                self.keys.append(asked.headers["idempotency-key"])
                self.tickets.append((request["subject"], request["comment"]["body"], files, request["requester"]))
                return "201 Created", {"request": {"id": len(self.tickets), "url": "https://elsewhere.example"}}
        raise Wrong("401 Unauthorized" if asked.path.startswith("/api/v2/requests") else "404 Not Found")

    def subjects(self):
        return [subject for subject, *_ in self.tickets]


class Chatwoot:
    BOX = "box1"

    def __init__(self):
        self.contacts, self.conversations, self.is_open, self.refusing = {}, [], True, []

    def answer(self, asked):
        parts = asked.path.removeprefix("/public/api/v1/inboxes/").split("/")
        if not self.is_open or parts[0] != self.BOX:
            raise Wrong("404 Not Found")
        return self.inside(asked, parts[1:])

    def inside(self, asked, parts):
        match asked.method, parts:
            case "GET", []:
                return "200 OK", {"identifier": self.BOX, "name": "Reports"}
            case "POST", ["contacts"]:
                said = asked.json()
                self.contacts.setdefault(said["source_id"], said)
                return "200 OK", {"source_id": said["source_id"], "pubsub_token": "x", "name": said["name"]}
            case "GET", ["contacts", source, "conversations"]:
                return "200 OK", [{"id": number, "messages": []} for number, _ in self.of(source)]
            case "POST", ["contacts", source, "conversations"]:
                asked.json(), self.of(source)
                self.conversations.append((source, []))
                return "200 OK", {"id": len(self.conversations)}
            case "GET", ["contacts", source, "conversations", number, "messages"]:
                messages = dict(self.of(source))[int(number)]
                return "200 OK", [{"id": at, "content": text} for at, (text, _) in enumerate(messages)]
            case "POST", ["contacts", source, "conversations", number, "messages"]:
                return self.said(asked, dict(self.of(source))[int(number)])
        raise Wrong("404 Not Found")

    def of(self, source):
        if source not in self.contacts:
            raise Wrong("404 Not Found")
        return [(at + 1, messages) for at, (owner, messages) in enumerate(self.conversations) if owner == source]

    def said(self, asked, messages):
        if self.refusing:
            raise Wrong(self.refusing.pop())
        fields = asked.form()
        (content,) = [data.decode() for name, _, data in fields if name == "content"]
        if len(content) > 150_000:
            raise Wrong("422 Unprocessable Entity")
        files = [checked_file(file, data) for name, file, data in fields if name == "attachments[]"]
        messages.append((content, files))
        return "200 OK", {"id": 1, "content": content}

    def subjects(self):
        return [text.partition("\n")[0] for _, messages in self.conversations for text, _ in messages]


class Zammad:
    BOX, LOGIN, PASSWORD = "Reports", "me@example.org", "own-pass-9"

    def __init__(self):
        self.tickets = []

    def answer(self, asked):
        pair = base64.b64encode(f"{self.LOGIN}:{self.PASSWORD}".encode()).decode()
        if asked.headers.get("authorization") not in {f"Basic {pair}", f"Token token={self.PASSWORD}"}:
            raise Wrong("401 Unauthorized")
        match asked.method, asked.path:
            case "GET", "/api/v1/tickets":
                first, size = (int(asked.query["page"]) - 1) * 100, min(100, int(asked.query["per_page"]))
                listed = [
                    {"id": at + 1, "title": title, "number": f"2026{at}"} for at, (title, *_) in enumerate(self.tickets)
                ]
                return "200 OK", listed[first : first + size]
            case "POST", "/api/v1/tickets":
                ticket = asked.json()
                if ticket["group"] != self.BOX or len(ticket["title"]) > 250 or ticket["article"]["internal"]:
                    raise Wrong("422 Unprocessable Entity")
                article = ticket["article"]
                files = [
                    checked_file(each["filename"], base64.b64decode(each["data"], validate=True))
                    for each in article["attachments"]
                ]
                self.tickets.append((ticket["title"], article["body"], files))
                return "201 Created", {"id": len(self.tickets), "number": "20260", "title": ticket["title"]}
        raise Wrong("404 Not Found")

    def subjects(self):
        return [title for title, *_ in self.tickets]


class Way:
    """The way to a desk: some requests do not arrive, and some answers."""

    def __init__(self, lost=0.0, unreached=0.0, seed=0):
        self.chance, self.lost, self.unreached = random.Random(seed), lost, unreached

    def carrying(self, answered):
        def serve(connection, raw):
            if self.chance.random() < self.unreached:
                resets(connection, raw)
                return
            answer = answered(raw)
            if self.chance.random() < self.lost:
                resets(connection, raw)
                return
            connection.sendall(answer)

        return serve


def answered(desk):
    def answer(raw):
        try:
            status, value = desk.answer(Asked(raw))
        except Wrong as wrong:
            return reply(json.dumps(wrong.body).encode(), wrong.status, wrong.headers)
        except (KeyError, ValueError, TypeError):
            return reply(b"<html>Unprocessable</html>", "422 Unprocessable Entity")
        return reply(json.dumps(value).encode(), status, "Content-Type: application/json\r\n")

    return answer


@contextmanager
def open_desk(desk, way=None):
    with serving((way or Way()).carrying(answered(desk))) as server:
        yield server.url
