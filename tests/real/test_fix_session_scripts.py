"""The session acceptance scripts for 4.2, 4.4 and 5.0SP2, each read and played against our acceptor, or listed with the reason why it goes otherwise."""

from __future__ import annotations

import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.real.session_script import VERSION_OF, Outcome, play, steps_of

CONTENT = "content is not judged by the session: the message is kept and becomes a row with the reader's own reason"
CLOCK = "a clock that is off must not lose a trade: SendingTime is not judged"
FORGETS = "the server of the scripts forgets its numbers when a line ends, ours does not: logon with 1 is too low"
OTHERWISE = {
    "14a_BadField": CONTENT,
    "14b_RequiredFieldMissing": CONTENT,
    "14c_TagNotDefinedForMsgType": CONTENT,
    "14d_TagSpecifiedWithoutValue": CONTENT,
    "14e_IncorrectEnumValue": CONTENT,
    "14f_IncorrectDataFormat": CONTENT,
    "14g_HeaderBodyTrailerFieldsOutOfOrder": CONTENT,
    "14h_RepeatedTag": CONTENT,
    "14i_RepeatingGroupCountNotEqual": CONTENT,
    "RejectResentMessage": CONTENT,
    "ReverseRoute": CONTENT,
    "ReverseRouteWithEmptyRoutingTags": CONTENT,
    "2q_MsgTypeNotValid": CONTENT,
    "2r_UnregisteredMsgType": CONTENT,
    "1d_InvalidLogonBadSendingTime": CLOCK,
    "2o_SendingTimeValueOutOfRange": CLOCK,
    "2f_PossDupOrigSendingTimeTooHigh": CLOCK,
    "2i_BeginStringValueUnexpected": FORGETS,
    "2k_CompIDDoesNotMatchProfile": FORGETS,
    "19a_PossResendMessageThatHAsAlreadyBeenSent": "what was sent before is known by the reader, not by the session",
    "2g_PossDupNoOrigSendingTime": "a duplicate is ignored whether it says when it was first sent or not",
    "2d_GarbledMessage": "a checksum of one digit takes the begin of the next message with it; both are asked for with the message after",
    "3c_GarbledMessage": "a checksum of one digit takes the begin of the next message with it; both are asked for with the message after",
    "8_OnlyAdminMessages": "ends with a number used before, which is answered by a logout",
    "1d_InvalidLogonNoDefaultApplVerID": "a logon without DefaultApplVerID is taken with the version of the settings",
}
EITHER_WAY = {"4a_NoDataSentDuringHeartBtInt", "6_SendTestRequest", "19a_PossResendMessageThatHAsAlreadyBeenSent"}
"""After one silent interval both our heartbeat and our question are due, and a logout may overtake the answer to the message before it, which goes out
when it is on disk: which is first is a matter of the clock."""

AT_ONCE = 8
PATIENCE_SECONDS, PATIENCE_OTHERWISE = 15.0, 1.0


@pytest.mark.parametrize(("folder", "count"), [("fix42", 58), ("fix44", 59), ("fix50sp2", 60)])
def test_every_script_goes_as_written_or_otherwise_for_a_stated_reason(shared_data: Path, tmp_path: Path, folder: str, count: int) -> None:
    with zipfile.ZipFile(shared_data / "fix" / "session_acceptance_defs.zip") as file:
        scripts = {Path(name).stem: file.read(name) for name in file.namelist() if name.endswith(".def") and f"/{folder}/" in name}
    assert len(scripts) == count and all(steps_of(script) for script in scripts.values())

    def played(name: str) -> Outcome:
        return play(tmp_path / name, folder, scripts[name], PATIENCE_OTHERWISE if name in OTHERWISE else PATIENCE_SECONDS)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        outcomes = dict(zip(scripts, pool.map(played, scripts), strict=True))
    differences = {name: outcome.difference for name, outcome in outcomes.items() if outcome.difference and name not in OTHERWISE | dict.fromkeys(EITHER_WAY)}
    assert differences == {}
    assert {name for name in OTHERWISE if name in scripts and name not in EITHER_WAY and not outcomes[name].difference} == set(), (
        "the list says more than is true"
    )
    assert folder in VERSION_OF
