"""Jobs as a worker gets them: number check, passage, handler, commit (`execute`), each of another process or one."""

import importlib
import itertools
import json
import pkgutil
from typing import Any

import workers
from pksbpmn.camunda.runtime import JobInfo
from pksbpmn.camunda.runtime.execution import Outcome, execute
from pksbpmn.camunda.runtime.handlers import registered
from tests.fakes import MemoryRegistry

_keys = itertools.count(10**6)


def do_job(registry: MemoryRegistry, where: str, job_type: str, instance: int, **variables: Any) -> Outcome:
    """What a worker answers; `where` is `process/element`. Only the variables that the handler fetches reach it."""
    for module in pkgutil.iter_modules(workers.__path__):
        if module.name != "__main__":
            importlib.import_module(f"workers.{module.name}")
    process, element = where.split("/")
    handler = registered()[job_type]
    fetched = {n: v for n, v in variables.items() if not handler.fetched or n in handler.fetched}
    info = JobInfo(next(_keys), job_type, element, process, instance, next(_keys), 3)
    return execute(handler, registry.uow, info, json.dumps(fetched))
