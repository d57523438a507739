"""Options of the whole test suite."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--gate-bpmn` fails the run below 100 % BPMN coverage."""
    parser.addoption("--gate-bpmn", action="store_true", help="fail below 100 % of flow nodes and sequence flows")
