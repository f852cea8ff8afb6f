"""How the laws are tried: without a clock, and where CI asks for it with the same examples each time.

The tests keep the indexes of their libraries in a folder of their own.
"""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture(scope="session", autouse=True)
def cache_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A folder of this run for the cache, also for the processes that tests start."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("REFKIT_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield
