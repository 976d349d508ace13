"""JSON over HTTP on loopback: a table of answers by path or method."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from tests.adapters.net.loopback import Serve, reply

Handler = Callable[[str, Any], Any]


class Missing(Exception):  # noqa: N818 - an answer, not a fault
    """Nothing is there: status 404 with this text."""


def json_server(handler: Handler) -> Serve:
    """Serve what the handler gives for a path and a body."""

    def serve(connection: Any, request: bytes) -> None:
        head, _, body = request.partition(b"\r\n\r\n")
        path = head.split(b" ")[1].decode()
        try:
            answer = json.dumps(handler(path, json.loads(body) if body else None)).encode()
        except Missing as missing:
            connection.sendall(reply(str(missing).encode(), "404 Not Found"))
            return
        connection.sendall(reply(answer, headers="Content-Type: application/json\r\n"))

    return serve


def rpc_server(methods: dict[str, Callable[[list[Any]], Any]]) -> Serve:
    """Serve JSON-RPC methods."""

    def handler(_: str, body: Any) -> Any:
        method = methods.get(body["method"])
        if method is None:
            return {"jsonrpc": "2.0", "id": body["id"], "error": {"code": -32601, "message": "Method not found"}}
        return {"jsonrpc": "2.0", "id": body["id"], "result": method(body["params"])}

    return json_server(handler)
