"""The six job calls of the Zeebe gateway, on pyzeebe's generated gRPC stubs (see ADR 0003)."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Protocol

import grpc
from pyzeebe.proto.gateway_pb2 import (
    ActivatedJob,
    ActivateJobsRequest,
    CompleteJobRequest,
    FailJobRequest,
    StreamActivatedJobsRequest,
    ThrowErrorRequest,
    UpdateJobRetriesRequest,
    UpdateJobTimeoutRequest,
)
from pyzeebe.proto.gateway_pb2_grpc import GatewayStub

from pksbpmn.camunda.access import Access, Metadata, unproved
from pksbpmn.camunda.runtime.handlers import Handler
from pksbpmn.camunda.runtime.variables import JobInfo

CHANNEL_OPTIONS = (
    # a gateway that comes back is found within two seconds; gRPC's own back-off grows to two minutes
    ("grpc.initial_reconnect_backoff_ms", 200),
    ("grpc.min_reconnect_backoff_ms", 1_000),
    ("grpc.max_reconnect_backoff_ms", 2_000),
    ("grpc.keepalive_time_ms", 45_000),
    ("grpc.keepalive_timeout_ms", 10_000),
    # a pool shared within the process would keep a broken connection across a fresh channel
    ("grpc.use_local_subchannel_pool", 1),
    # a proxy of the environment would be another place than the one that was checked
    ("grpc.enable_http_proxy", 0),
)
_CALL_TIMEOUT = 10.0

GONE = frozenset({grpc.StatusCode.NOT_FOUND, grpc.StatusCode.FAILED_PRECONDITION})
"""Normal answers to a report: the job was taken over, finished elsewhere, or its instance was cancelled."""


class ConnectionClosedError(ConnectionError):
    """The channel was closed under a call; the next call uses a fresh one."""


@dataclass(frozen=True)
class ReceivedJob:
    """A job as it arrived; `variables` is the engine's JSON, parsed only by the handler's model."""

    info: JobInfo
    variables: str


@dataclass(frozen=True)
class Subscription:
    """What a worker asks for. `lease_ms` is how long a job is ours without a renewal."""

    handler: Handler
    worker: str
    lease_ms: int


class JobGateway(Protocol):
    """What the runtime needs of an engine.

    Every call may raise `grpc.RpcError`, `AksesDitolak`, `GalatSementara`, `ConnectionClosedError`.
    """

    async def activate(self, wanted: Subscription, limit: int, wait_ms: int) -> Sequence[ReceivedJob]:
        """Up to `limit` waiting jobs; waits `wait_ms` for the first."""
        ...

    def stream(self, wanted: Subscription, seconds: float) -> AsyncIterator[ReceivedJob]:
        """Jobs as they come to be, for `seconds` at most."""
        ...

    async def complete(self, key: int, variables: Mapping[str, Any]) -> None: ...

    async def fail(self, key: int, text: str) -> None:
        """No try is left: an incident with this text."""
        ...

    async def put_aside(self, key: int, retries: int, pause_ms: int) -> None:
        """So many tries are left, the next one after a pause.

        The lease brings the job back, not the back-off of FailJob: after a stall of the engine's process some jobs
        never came back from that (Camunda 8.6.0, camunda/camunda issue 16884), from a lease that ran out all did.
        """
        ...

    async def throw(self, key: int, code: str, text: str, variables: Mapping[str, str]) -> None: ...

    async def extend(self, key: int, lease_ms: int) -> None:
        """Renew the lease to `lease_ms` from now."""
        ...

    async def close(self) -> None: ...


class GrpcJobGateway:
    """One channel to one gateway address `host:port`; must be made inside a running event loop."""

    def __init__(self, address: str, access: Access | None = None) -> None:
        self._access = access or Access()
        credentials = self._access.credentials()
        self._channel = (
            grpc.aio.secure_channel(address, credentials, options=CHANNEL_OPTIONS)
            if credentials
            else grpc.aio.insecure_channel(address, options=CHANNEL_OPTIONS)
        )
        self._stub: Any = GatewayStub(self._channel)  # the generated type knows only the synchronous stub

    async def activate(self, wanted: Subscription, limit: int, wait_ms: int) -> Sequence[ReceivedJob]:
        request = ActivateJobsRequest(
            type=wanted.handler.job_type,
            worker=wanted.worker,
            timeout=wanted.lease_ms,
            maxJobsToActivate=limit,
            fetchVariable=wanted.handler.fetched,
            requestTimeout=wait_ms,
        )
        jobs: list[ReceivedJob] = []
        async with self._entering() as told:
            async for response in self._stub.ActivateJobs(
                request, timeout=wait_ms / 1000 + _CALL_TIMEOUT, metadata=told
            ):
                jobs.extend(_received(job) for job in response.jobs)
        return jobs

    async def stream(self, wanted: Subscription, seconds: float) -> AsyncIterator[ReceivedJob]:
        request = StreamActivatedJobsRequest(
            type=wanted.handler.job_type,
            worker=wanted.worker,
            timeout=wanted.lease_ms,
            fetchVariable=wanted.handler.fetched,
        )
        async with self._entering() as told:
            calls = aiter(self._stub.StreamActivatedJobs(request, timeout=seconds, metadata=told))
            async for job in calls:
                yield _received(job)

    async def complete(self, key: int, variables: Mapping[str, Any]) -> None:
        request = CompleteJobRequest(jobKey=key, variables=json.dumps(dict(variables)))
        async with self._entering() as told:
            await self._stub.CompleteJob(request, timeout=_CALL_TIMEOUT, metadata=told)

    async def fail(self, key: int, text: str) -> None:
        request = FailJobRequest(jobKey=key, retries=0, errorMessage=text)
        async with self._entering() as told:
            await self._stub.FailJob(request, timeout=_CALL_TIMEOUT, metadata=told)

    async def put_aside(self, key: int, retries: int, pause_ms: int) -> None:
        async with self._entering() as told:
            await self._stub.UpdateJobRetries(
                UpdateJobRetriesRequest(jobKey=key, retries=retries), timeout=_CALL_TIMEOUT, metadata=told
            )
        await self.extend(key, pause_ms)

    async def throw(self, key: int, code: str, text: str, variables: Mapping[str, str]) -> None:
        request = ThrowErrorRequest(
            jobKey=key, errorCode=code, errorMessage=text, variables=json.dumps(dict(variables))
        )
        async with self._entering() as told:
            await self._stub.ThrowError(request, timeout=_CALL_TIMEOUT, metadata=told)

    async def extend(self, key: int, lease_ms: int) -> None:
        request = UpdateJobTimeoutRequest(jobKey=key, timeout=lease_ms)
        async with self._entering() as told:
            await self._stub.UpdateJobTimeout(request, timeout=_CALL_TIMEOUT, metadata=told)

    @asynccontextmanager
    async def _entering(self) -> AsyncIterator[Metadata]:
        """The metadata of a call that says who we are; AksesDitolak when we are not let in."""
        header, told = await self._access.metadata()
        try:
            yield told
        except grpc.aio.UsageError as error:
            raise ConnectionClosedError from error
        except asyncio.CancelledError as error:
            # a channel closed in mid-call looks like a cancelled task, which would silently end the caller
            task = asyncio.current_task()
            if task is None or task.cancelling():
                raise
            raise ConnectionClosedError from error
        except grpc.aio.AioRpcError as error:
            if error.code() is grpc.StatusCode.UNAUTHENTICATED:
                raise self._access.refused(header) from None
            if error.code() is grpc.StatusCode.UNAVAILABLE and (refusal := unproved(error.details())):
                raise refusal from None
            raise

    async def close(self) -> None:
        await self._channel.close()


def _received(job: ActivatedJob) -> ReceivedJob:
    info = JobInfo(
        key=job.key,
        job_type=job.type,
        element_id=job.elementId,
        process_id=job.bpmnProcessId,
        process_instance_key=job.processInstanceKey,
        element_instance_key=job.elementInstanceKey,
        retries=job.retries,
        definition=job.processDefinitionKey,
        headers=MappingProxyType(json.loads(job.customHeaders or "{}")),
    )
    return ReceivedJob(info, job.variables)
