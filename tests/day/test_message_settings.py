"""What `[messages]` may say, and what is refused by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tallystick.day.firm_file import FirmFileWrong
from tallystick.day.message_settings import MessageSettings, message_settings

ABSOLUTE = "/opt/schemas"


@pytest.mark.parametrize(
    ("text", "environment", "schemas", "processes"),
    [
        ("", {}, None, 1),
        ("[firm]\nname = 'A'\n", {}, None, 1),
        ("[messages]\nschemas = 'xsd'\nprocesses = 2\n", {}, "xsd", 2),
        (f"[messages]\nschemas = '{ABSOLUTE}'\n", {}, ABSOLUTE, 1),
        ("[messages]\nschemas = 'xsd'\n", {"TALLYSTICK_SCHEMAS": "", "TALLYSTICK_PROCESSES": "3"}, None, 3),
    ],
)
def test_settings(tmp_path: Path, text: str, environment: dict[str, str], schemas: str | None, processes: int) -> None:
    (tmp_path / "tallystick.toml").write_text(text)
    assert message_settings(tmp_path, environment) == MessageSettings(tmp_path / schemas if schemas else None, processes)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[messages]\nschema = 'xsd'\n", "found [messages] schema, expected one of schemas, processes"),
        ("[messages]\nschemas = 5\n", "[messages] schemas: found 5, expected a folder or zip file"),
        ("[messages]\nprocesses = 0\n", "[messages] processes: found 0, expected a whole number from 1 to 64"),
        ("[messages]\nprocesses = true\n", "[messages] processes: found True, expected a whole number from 1 to 64"),
        ("[messages]\nprocesses = 'many'\n", "[messages] processes: found 'many', expected a whole number from 1 to 64"),
        ("messages = 1\n", "found messages = 1, expected a section [messages]"),
        ("[messages\n", "expected TOML"),
    ],
)
def test_what_is_refused(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "tallystick.toml").write_text(text)
    with pytest.raises(FirmFileWrong) as refused:
        message_settings(tmp_path, {})
    assert told in str(refused.value)
