"""Runs one command and prints its exit status, its seconds and its peak memory as the kernel counts it.

A process of its own, with few imports: a child begins with the memory of the process that starts it, so that a large
parent would be measured in place of a small child.
"""

import os
import sys
import time


def main() -> None:
    """`python measure.py COMMAND ARGUMENT…`"""
    # An installed package is compiled once; with this variable a run from the sources would compile it every time.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    child = os.posix_spawn(sys.argv[1], sys.argv[1:], environment, file_actions=_silence())
    _, status, usage = os.wait4(child, 0)
    print(os.waitstatus_to_exitcode(status), time.perf_counter() - start, usage.ru_maxrss)


def _silence() -> list[tuple[int, int, str, int, int]]:
    return [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_WRONLY, 0) for stream in (1, 2)]


if __name__ == "__main__":
    main()
