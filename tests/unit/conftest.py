"""What several modules share: one new registry a run, for tests that write nothing down for good."""

from collections.abc import Iterator

import pytest

from pksbpmn.settings import Settings
from pksbpmn.wiring import Application, assemble


@pytest.fixture(scope="session")
def app_of_the_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Application]:
    """The application on a new registry; a test that commits in it would spoil the others."""
    app = assemble(Settings(_env_file=None, data_dir=tmp_path_factory.mktemp("registry")))
    yield app
    app.database.dispose()
