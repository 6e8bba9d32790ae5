"""The fixture `pretix`: one real server for the session, started by the first test that asks for it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pretix_server.server import PretixServer

SWITCH = "CHECKIN_NO_PRETIX"


@pytest.fixture(scope="session")
def pretix(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Iterator[PretixServer]:
    """Where pretix cannot be installed, the tests fail with one sentence; CHECKIN_NO_PRETIX=1 skips them instead."""
    if os.environ.get(SWITCH) == "1":
        pytest.skip(f"{SWITCH}=1: tests against a real pretix are left out")
    from pretix_server.cache import PretixMissing
    from pretix_server.server import running

    capture = pytestconfig.pluginmanager.getplugin("capturemanager")
    assert capture
    with ExitStack() as stack:
        try:
            with capture.global_and_fixture_disabled():  # who waits a minute is told what for
                server = stack.enter_context(running(tmp_path_factory.mktemp("pretix")))
        except PretixMissing as error:
            why = str(error)
        else:
            yield server
            return
    pytest.fail(why, pytrace=False)
