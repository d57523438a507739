"""The job worker: declare a handler with `@job`, run all of them with `WorkerRuntime`."""

from pksbpmn.camunda.runtime.handlers import Handler, choose, declare, job, registered
from pksbpmn.camunda.runtime.limits import Limits
from pksbpmn.camunda.runtime.process import Handle, run_in_thread, serve
from pksbpmn.camunda.runtime.variables import JobInfo, Result, Values, Variables, Withheld
from pksbpmn.camunda.runtime.worker import WorkerRuntime

__all__ = [
    "Handle",
    "Handler",
    "JobInfo",
    "Limits",
    "Result",
    "Values",
    "Variables",
    "Withheld",
    "WorkerRuntime",
    "choose",
    "declare",
    "job",
    "registered",
    "run_in_thread",
    "serve",
]
