"""All stories, told in one run of the clock: many tests look at what they left."""

import io
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import structlog

from pksbpmn.cli.logging_setup import set_up_logging
from pksbpmn.stories.model import Cerita, baca_cerita, cerita_proyek
from pksbpmn.stories.stage import Stage
from pksbpmn.stories.tale import Outcome
from pksbpmn.stories.teller import tell
from tests.process.retelling import hidden, own, plain

STORIES: Mapping[str, Cerita] = cerita_proyek() | baca_cerita(Path(__file__).parent / "cerita")
HIDDEN: dict[str, Cerita] = hidden(STORIES)
RETOLD: Mapping[str, Cerita] = HIDDEN | own(STORIES) | plain(STORIES)
MARK = "stories begin"
"""Logged first, both ways."""


@dataclass(frozen=True)
class Told:
    """How every story went, by name, and what was logged meanwhile."""

    outcomes: Mapping[str, Outcome]
    log: str


def tell_all(stage: Stage) -> Told:
    """Those of the project, those of the tests, and all again as other kinds of case."""
    root, before = logging.getLogger(), structlog.get_config()
    handlers, level = root.handlers[:], root.level
    log = io.StringIO()
    set_up_logging()
    root.handlers[0].setStream(log)  # type: ignore[attr-defined]
    logging.getLogger("pksbpmn").info(MARK)
    structlog.get_logger().info(MARK)
    try:
        outcomes = tell(stage, {**STORIES, **RETOLD})
    finally:
        root.handlers[:], root.level = handlers, level
        structlog.configure(**before)
    return Told({o.story: o for o in outcomes}, log.getvalue())
