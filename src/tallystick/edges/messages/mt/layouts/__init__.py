"""The layouts of the securities messages: which field of which message says which column, one file a message.

`READ_LAYOUTS` holds by message type what is read by layout; `WRITE_LAYOUTS` what is written by layout, in which a type may stand again
under another name where it is read another way.
"""

from __future__ import annotations

from collections.abc import Mapping

from tallystick.edges.messages.mt.layout import Layout
from tallystick.edges.messages.mt.layouts.allegement import ALLEGEMENTS
from tallystick.edges.messages.mt.layouts.client_confirmation import CLIENT_CONFIRMATIONS
from tallystick.edges.messages.mt.layouts.condition import CONDITIONS
from tallystick.edges.messages.mt.layouts.corporate_action import ANNOUNCEMENTS, RESULTS
from tallystick.edges.messages.mt.layouts.instruction import INSTRUCTIONS
from tallystick.edges.messages.mt.layouts.penalty import PENALTIES
from tallystick.edges.messages.mt.layouts.pending import PENDING
from tallystick.edges.messages.mt.layouts.query import QUERIES
from tallystick.edges.messages.mt.layouts.settled import SETTLED
from tallystick.edges.messages.mt.layouts.status_advice import STATUS_ADVICES
from tallystick.edges.messages.mt.layouts.transactions import TRANSACTIONS

READ_LAYOUTS: Mapping[str, tuple[Layout, ...]] = {
    **INSTRUCTIONS,
    "515": CLIENT_CONFIRMATIONS,
    "530": CONDITIONS,
    "536": TRANSACTIONS,
    "537": PENDING + PENALTIES,
    "548": STATUS_ADVICES,
    "549": QUERIES,
    "564": ANNOUNCEMENTS,
    "566": RESULTS,
    "578": ALLEGEMENTS,
}
WRITE_LAYOUTS: Mapping[str, tuple[Layout, ...]] = {**READ_LAYOUTS, **SETTLED}
