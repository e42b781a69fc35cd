"""A profile in outline says what the whole profile says, and a text that is none is refused by its name."""

from __future__ import annotations

import pytest

from tallystick.edges.messages.tabular import shipped_profiles
from tallystick.edges.messages.tabular.toml_reading import ProfileError
from tallystick.edges.profile_outline import outline, shipped_outlines


def test_the_outlines_of_shipped_profiles_are_those_of_the_profiles() -> None:
    whole = {each.name: (each.target, frozenset({*each.columns, *each.constants, *each.templates})) for each in shipped_profiles()}
    assert shipped_outlines()
    assert {each.name: (each.target, each.filled) for each in shipped_outlines()} == {each.name: whole[each.name] for each in shipped_outlines()}


@pytest.mark.parametrize(
    "text", ["target = ", "description = 'no target'", "target = 'lot'\ncolumns = 3"], ids=["no TOML", "no target", "columns are no table"]
)
def test_what_is_no_profile_is_refused_by_name(text: str) -> None:
    with pytest.raises(ProfileError, match=r"broker.*expected TOML with the landing table it fills"):
        outline(text, "broker")
