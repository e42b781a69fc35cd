"""Changed settings are decisions: each is journalled once, with what it said before, and the file is kept."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tallystick.day.approved_change import ChangeRefused
from tallystick.day.settings import record_settings, recorded_settings
from tallystick.journal import Kind, create_journal, received_path

NINE = "2026-11-24T09:00:00Z"


def test_settings_are_journalled_when_they_change_and_only_then(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "tallystick.toml").write_text("[firm]\n", encoding="utf-8")
    own = tmp_path / "rules" / "taf_rate.csv"
    own.write_text("first\n", encoding="utf-8")
    with create_journal(tmp_path, "clerk", NINE) as journal:

        def recorded() -> list[str]:
            return record_settings(tmp_path, journal, "clerk", lambda: NINE)

        assert recorded() == ["tallystick.toml", "rules/taf_rate.csv"]
        assert recorded() == []
        first = recorded_settings(list(journal.entries(kind=Kind.RULE_CHANGE)))["rules/taf_rate.csv"]
        own.write_text("second\n", encoding="utf-8")
        assert recorded() == ["rules/taf_rate.csv"]
        last = list(journal.entries(kind=Kind.RULE_CHANGE))[-1]
        assert last.facts == {"name": "rules/taf_rate.csv", "before": first}
        assert received_path(tmp_path, first).read_text(encoding="utf-8") == "first\n"
        own.unlink()
        assert recorded() == ["rules/taf_rate.csv"]
        assert set(recorded_settings(list(journal.entries(kind=Kind.RULE_CHANGE)))) == {"tallystick.toml"}


def test_where_the_firm_asks_for_it_a_change_nobody_approved_is_refused_whole(tmp_path: Path) -> None:
    """The settings in force decide: a hand that edits the settings cannot lift the rule by the same edit."""
    settings = tmp_path / "tallystick.toml"
    settings.write_text("[change]\napproved_only = true\n", encoding="utf-8")
    with create_journal(tmp_path, "clerk", NINE) as journal:
        assert record_settings(tmp_path, journal, "clerk", lambda: NINE) == ["tallystick.toml"]
        size = journal.position().sequence
        settings.write_text("[change]\napproved_only = false\n", encoding="utf-8")
        with pytest.raises(ChangeRefused, match=r"tallystick.toml: found a change nobody approved"):
            record_settings(tmp_path, journal, "clerk", lambda: NINE)
        settings.unlink()
        with pytest.raises(ChangeRefused, match=r"tallystick.toml"):
            record_settings(tmp_path, journal, "clerk", lambda: NINE)
        assert journal.position().sequence == size
        settings.write_text("[change]\napproved_only = false\n", encoding="utf-8")
        files = {"tallystick.toml": hashlib.sha256(settings.read_bytes()).hexdigest()}
        journal.append(Kind.APPROVAL, "anna", {"subject": "change", "files": files}, NINE)
        assert record_settings(tmp_path, journal, "bert", lambda: NINE) == ["tallystick.toml"]
