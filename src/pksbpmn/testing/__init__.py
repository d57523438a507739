"""Tests of BPMN processes on a real broker, from the records that it exports: coverage, assertions, time travel.

Nothing here knows what the processes are about. `README.md` beside this file says how it is used;
`pksbpmn.testing.plugin` is the pytest plugin, `pksbpmn.testing.stream` what the broker exports to.
"""

from pksbpmn.testing.assertions import ProcessAssert, assert_that
from pksbpmn.testing.bench import Bench
from pksbpmn.testing.engine import Engine
from pksbpmn.testing.idle import NotIdle

__all__ = ["Bench", "Engine", "NotIdle", "ProcessAssert", "assert_that"]
