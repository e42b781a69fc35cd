"""A simulated CCV that speaks JSON: GET `/agents/AGENT/positions`, `/obligations?states=…`, `/margin-calls`; a WebSocket at `/agents/AGENT/events?after=N`.

Acknowledgements go over the WebSocket. It listens on the loopback only; it asks for a token where it was given one.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import ssl
import threading
from http import HTTPStatus
from urllib.parse import parse_qs, urlsplit

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from tallystick.edges.ccv.fields import AFTER, ASKED, PATHS, REFUSED, REQUEST, STATES
from tallystick.edges.ccv.json_messages import event_text, json_of
from tallystick.edges.ccv.port import ACCESS_REFUSED, CcvPort, CcvRefused, Content, ObligationState
from tallystick.edges.ccv.simulated import SimulatedCcv

TICK_SECONDS = 0.02


class JsonCcv:
    """The server, on a thread of its own, from `start` to `stop`."""

    def __init__(self, ccv: SimulatedCcv, port: int, token: str = "", tls: ssl.SSLContext | None = None) -> None:
        """`token`: what every agent has to show, empty for nothing; `tls`: https and wss by this context."""
        self._ccv, self.port = ccv, port
        self._right, self._tls = f"Bearer {token}".encode() if token else b"", tls
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="ccv-json", daemon=True)
        self._server: Server | None = None

    def start(self) -> None:
        """Open the port. Raises OSError."""
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._open(), self._loop).result()

    def stop(self) -> None:
        """Close all connections and the port."""
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def cut(self) -> None:
        """Drop every connection without a word, as a line does that breaks."""
        asyncio.run_coroutine_threadsafe(self._drop(), self._loop).result()

    async def _open(self) -> None:
        self._server = await serve(self._stream, "127.0.0.1", self.port, process_request=self._query, ssl=self._tls)

    async def _close(self) -> None:
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()

    async def _drop(self) -> None:
        for each in list(self._server.connections) if self._server is not None else []:
            each.transport.abort()

    def _agent_of(self, path: str) -> tuple[CcvPort, str, dict[str, list[str]]]:
        parts = urlsplit(path)
        place = parts.path.strip("/").split("/")
        if len(place) != 3 or place[0] != "agents":
            raise CcvRefused("UNKNOWN_AGENT", path)
        return self._ccv.connection(place[1]), place[2], parse_qs(parts.query)

    async def _query(self, connection: ServerConnection, request: Request) -> Response | None:
        """The answer to a query; None for the stream, which goes on as a WebSocket."""
        if self._right and not hmac.compare_digest(request.headers.get("Authorization", "").encode(), self._right):
            return _with_type(connection.respond(HTTPStatus.UNAUTHORIZED, json.dumps({REFUSED.json_key: ACCESS_REFUSED})))
        try:
            port, what, asked = self._agent_of(request.path)
            if what == PATHS["event"]:
                return None
            contents = _answers(port, what, asked)
        except CcvRefused as refused:
            return _with_type(connection.respond(HTTPStatus.NOT_FOUND, json.dumps({REFUSED.json_key: refused.code})))
        return _with_type(connection.respond(HTTPStatus.OK, json.dumps([json_of(each) for each in contents])))

    async def _stream(self, connection: ServerConnection) -> None:
        if connection.request is None:
            return
        port, _, asked = self._agent_of(connection.request.path)
        telling = asyncio.create_task(_tell(connection, port, int(asked.get(AFTER.json_key, ["0"])[0])))
        try:
            async for text in connection:
                await connection.send(json.dumps(_acknowledged(port, json.loads(text))))
        except ConnectionClosed:
            return
        finally:
            telling.cancel()


async def _tell(connection: ServerConnection, port: CcvPort, told: int) -> None:
    while True:
        for event in port.events(told, 0):
            await connection.send(event_text(event))
            told = event.number
        await asyncio.sleep(TICK_SECONDS)


def _answers(port: CcvPort, what: str, asked: dict[str, list[str]]) -> list[Content]:
    if what == PATHS["obligation"]:
        states = " ".join(asked.get(STATES.json_key, [])).split()
        return list(port.obligations(*[ObligationState(each) for each in states]))
    return list(port.positions() if what == PATHS["position"] else port.margin_calls())


def _acknowledged(port: CcvPort, asked: dict[str, str]) -> dict[str, object]:
    request = {REQUEST.json_key: asked[REQUEST.json_key]}
    try:
        return {**request, **json_of(port.acknowledge(asked[ASKED.json_key]))}
    except CcvRefused as refused:
        return {**request, REFUSED.json_key: refused.code}


def _with_type(response: Response) -> Response:
    del response.headers["Content-Type"]
    response.headers["Content-Type"] = "application/json"
    return response
