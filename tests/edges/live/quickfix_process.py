"""QuickFIX in a process of its own: `python quickfix_process.py SETTINGS initiator|acceptor`; orders by standard input, news by standard output.

Orders: `report ID` sends a trade capture report, `many N` sends reports 0 to N-1, `stop` ends. News: `logon`, `logout`, `app RAW`, `admin RAW`.
"""

from __future__ import annotations

import sys
from typing import Any

import quickfix  # type: ignore[import-not-found,unused-ignore]


def tell(news: str) -> None:
    sys.stdout.write(news.replace("\n", " ") + "\n")
    sys.stdout.flush()


class Told(quickfix.Application):  # type: ignore[misc,name-defined,unused-ignore]
    session_id: Any = None

    def onCreate(self, session_id: Any) -> None:
        self.session_id = session_id

    def onLogon(self, session_id: Any) -> None:
        tell("logon")

    def onLogout(self, session_id: Any) -> None:
        tell("logout")

    def toAdmin(self, message: Any, session_id: Any) -> None:
        pass

    def toApp(self, message: Any, session_id: Any) -> None:
        pass

    def fromAdmin(self, message: Any, session_id: Any) -> None:
        tell(f"admin {message.toString()}")

    def fromApp(self, message: Any, session_id: Any) -> None:
        tell(f"app {message.toString()}")


BODY = ((487, "0"), (856, "0"), (55, "IBM"), (32, "100"), (31, "10"), (75, "20261124"), (60, "20261124-15:30:00"))


def trade_report(report_id: str) -> Any:
    """A trade capture report (AE) of 100 IBM at 10, one side."""
    message = quickfix.Message()
    message.getHeader().setField(35, "AE")
    for tag, value in ((571, report_id), (17, f"X{report_id}"), *BODY):
        message.setField(tag, value)
    side = quickfix.Group(552, 54)
    for tag, value in ((54, "1"), (37, f"O{report_id}"), (1, "A1")):
        side.setField(tag, value)
    message.addGroup(side)
    return message


def main(settings_path: str, role: str) -> None:
    told, settings = Told(), quickfix.SessionSettings(settings_path)
    store = quickfix.FileStoreFactory(settings)
    engine = (quickfix.SocketInitiator if role == "initiator" else quickfix.SocketAcceptor)(told, store, settings)
    engine.start()
    for line in sys.stdin:
        order, _, what = line.strip().partition(" ")
        if order == "stop":
            break
        for report_id in [what] if order == "report" else map(str, range(int(what))):
            quickfix.Session.sendToTarget(trade_report(report_id), told.session_id)
    engine.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
