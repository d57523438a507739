"""A worker process that gives back recorded results: `python -m benches.recorded_worker GRPC RESULTS`.

Says "ready" and works until its standard input ends.
"""

import asyncio
import json
import sys
import threading
from collections import deque
from pathlib import Path
from typing import Any

import workers
from benches.recorded import key_of
from benches.runtime_worker import NothingKept, until_input_ends
from pksbpmn.camunda.runtime import Handler, JobInfo, Values, WorkerRuntime, declare


def handlers(results: Path) -> list[Handler]:
    """One for each job type; the results of a step come back in their order."""
    kept = {k: deque(v) for k, v in json.loads(results.read_text(encoding="utf-8")).items()}
    guard = threading.Lock()

    def give_back(_uow: Any, variables: dict[str, object], info: JobInfo) -> Values:
        key = key_of(str(variables["nomorBerkas"]), info.process_id, info.element_id, info.job_type)
        with guard:
            return Values(values=kept[key].popleft())

    return [declare(h.job_type, give_back, all_variables=True) for h in workers.pilih()]


if __name__ == "__main__":
    address, path = sys.argv[1:]
    runtime = WorkerRuntime(address, handlers(Path(path)), NothingKept)
    asyncio.run(until_input_ends(runtime.run))
