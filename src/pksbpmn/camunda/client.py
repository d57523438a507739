"""Commands to the engine: one synchronous client over gRPC (messages, deployment) and REST (user tasks)."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import grpc
from pyzeebe.proto.gateway_pb2 import (
    DeployResourceRequest,
    DeployResourceResponse,
    EvaluateDecisionRequest,
    MigrateProcessInstanceRequest,
    ModifyProcessInstanceRequest,
    PublishMessageRequest,
    ResolveIncidentRequest,
    Resource,
    TopologyRequest,
    UpdateJobRetriesRequest,
)
from pyzeebe.proto.gateway_pb2_grpc import GatewayStub

from pksbpmn.camunda.access import Access, metadata
from pksbpmn.camunda.migration.refusals import refusal
from pksbpmn.camunda.rest import RestCommands
from pksbpmn.camunda.retrying import as_pks_error, code_of, retrying
from pksbpmn.camunda.runtime.gateway import CHANNEL_OPTIONS
from pksbpmn.camunda.search import EngineSearch, Incident, Newest, RunningInstance
from pksbpmn.camunda.user_tasks import OpenTask, UserTaskSearch
from pksbpmn.domain.galat import MasukanSalah

_CALL_TIMEOUT = 10.0
_DEPLOY_TIMEOUT = 60.0


@dataclass(frozen=True)
class Topology:
    """What answers at the address."""

    version: str
    brokers: int
    partitions: int


class CamundaClient:
    """Every command is repeated with jittered back-off while the engine pushes back or is away.

    `patience` is how many seconds. What still fails is a `PksError`: GalatSementara when it may pass later,
    TidakDitemukan for an unknown key, AksesDitolak when it does not let us in (`access`), MasukanSalah with the
    engine's reason otherwise. Thread-safe.
    """

    def __init__(
        self,
        grpc_address: str,
        rest: str | None = None,
        clock: str | None = None,
        *,
        patience: float = 20.0,
        access: Access | None = None,
    ) -> None:
        access = access or Access()
        credentials = access.credentials()
        self._channel = (
            grpc.secure_channel(grpc_address, credentials, options=CHANNEL_OPTIONS)
            if credentials
            else grpc.insecure_channel(grpc_address, options=CHANNEL_OPTIONS)
        )
        self._stub: Any = _Admitted(GatewayStub(self._channel), access)
        self._rest = RestCommands(rest, clock, patience=patience, access=access)
        self._patience = patience

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._channel.close()
        self._rest.close()

    def publish_message(
        self,
        name: str,
        key: str,
        variables: Mapping[str, Any] | None = None,
        ttl: timedelta = timedelta(0),
        message_id: str = "",
    ) -> int | None:
        """Publish; the message's key, or None when `message_id` is buffered already (published before).

        With a `ttl` of zero the message goes to who waits now or to nobody, and `message_id` does not dedupe.
        """
        request = PublishMessageRequest(
            name=name,
            correlationKey=key,
            variables=json.dumps(dict(variables or {})),
            timeToLive=round(ttl.total_seconds() * 1000),
            messageId=message_id,
        )
        try:
            answer = self._repeated(lambda: self._stub.PublishMessage(request, timeout=_CALL_TIMEOUT))
        except grpc.RpcError as error:
            if code_of(error) is grpc.StatusCode.ALREADY_EXISTS:
                return None
            raise as_pks_error(error, f"Pengiriman pesan {name}") from error
        return int(answer.key)

    def deploy(self, paths: Sequence[Path]) -> DeployResourceResponse:
        """Deploy files in one transaction: all of them or none."""
        resources = [Resource(name=path.name, content=path.read_bytes()) for path in paths]
        request = DeployResourceRequest(resources=resources)
        answer: DeployResourceResponse = self._command(
            "Pemasangan diagram", lambda: self._stub.DeployResource(request, timeout=_DEPLOY_TIMEOUT)
        )
        return answer

    def evaluate_decision(self, decision_id: str, variables: Mapping[str, Any]) -> Any:
        """The output of the newest version of a decision; None where no rule matches. MasukanSalah if it fails."""
        request = EvaluateDecisionRequest(decisionId=decision_id, variables=json.dumps(dict(variables)))
        answer = self._command(
            f"Evaluasi keputusan {decision_id}",
            lambda: self._stub.EvaluateDecision(request, timeout=_CALL_TIMEOUT),
        )
        if answer.failedDecisionId:
            raise MasukanSalah(
                f"Keputusan {answer.failedDecisionId} gagal dievaluasi.", "Periksa tabel keputusan dan masukannya."
            )
        return json.loads(answer.decisionOutput)

    def topology(self) -> Topology:
        """Version and size of the cluster."""
        request = TopologyRequest()
        answer = self._command("Topologi", lambda: self._stub.Topology(request, timeout=_CALL_TIMEOUT))
        return Topology(answer.gatewayVersion, len(answer.brokers), answer.partitionsCount)

    def check_access(self) -> None:
        """Ask something harmless by both ways. AksesDitolak when either does not let us in."""
        self.topology()
        self._rest.version()

    def resolve_incident(self, incident_key: int, job_key: int | None = None, retries: int = 3) -> None:
        """Resolve an incident; that of a job needs its `job_key`, which gets `retries` new tries first."""
        if job_key is not None:
            renewed = UpdateJobRetriesRequest(jobKey=job_key, retries=retries)
            self._command("Percobaan ulang", lambda: self._stub.UpdateJobRetries(renewed, timeout=_CALL_TIMEOUT))
        request = ResolveIncidentRequest(incidentKey=incident_key)
        self._command("Penyelesaian insiden", lambda: self._stub.ResolveIncident(request, timeout=_CALL_TIMEOUT))

    def complete_user_task(self, key: int, variables: Mapping[str, Any] | None = None) -> None:
        """Complete a user task; TidakDitemukan when there is no such task (any more)."""
        self._rest.complete_user_task(key, variables)

    def assign_user_task(self, key: int, assignee: str | None) -> None:
        """Assign a user task, whoever had it before; None gives it back to its group."""
        if assignee is None:
            self._rest.unassign_user_task(key)
        else:
            self._rest.assign_user_task(key, assignee)

    def prioritise_user_task(self, key: int, priority: int) -> None:
        """Give an open user task another priority, 0 to 100 (8.6 and later)."""
        self._rest.prioritise_user_task(key, priority)

    def reopen_user_task(self, instance: int, element_instance: int, element_id: str, reason: str) -> None:
        """Open a task again that waits for its end listener; `isianDitolak` tells its form the `reason`.

        Nothing of what was filled in stays: it lived in the scope that ends. Done before, or gone, is no error.
        """
        why = ModifyProcessInstanceRequest.VariableInstruction(
            variables=json.dumps({"isianDitolak": reason}), scopeId=element_id
        )
        request = ModifyProcessInstanceRequest(
            processInstanceKey=instance,
            activateInstructions=[
                ModifyProcessInstanceRequest.ActivateInstruction(elementId=element_id, variableInstructions=[why])
            ],
            terminateInstructions=[
                ModifyProcessInstanceRequest.TerminateInstruction(elementInstanceKey=element_instance)
            ],
        )
        try:
            self._repeated(lambda: self._stub.ModifyProcessInstance(request, timeout=_CALL_TIMEOUT))
        except grpc.RpcError as error:
            if code_of(error) not in (grpc.StatusCode.NOT_FOUND, grpc.StatusCode.INVALID_ARGUMENT):
                raise as_pks_error(error, "Pembukaan kembali tugas") from error

    def who_completed(self, instance: int, element_instance: int, element_id: str) -> str | None:
        """Whose the completed task of this element instance was, None for nobody's; full stack only.

        GalatSementara while the search has not seen it yet, TidakDitemukan where the engine cannot search.
        """
        return UserTaskSearch(self._rest).who_completed(instance, element_instance, element_id)

    def element_instance(self, task: OpenTask) -> int | None:
        """Of which element instance an open task is; None where the engine cannot tell. GalatSementara: not yet."""
        return UserTaskSearch(self._rest).element_instance(task)

    def search_user_tasks(self, nomor: str | None = None) -> list[OpenTask]:
        """Open user tasks, of one case file or of all; full stack only, seconds behind the engine."""
        return UserTaskSearch(self._rest).open(nomor)

    def search_incidents(self) -> list[Incident]:
        """Open incidents; full stack only, seconds behind the engine."""
        return EngineSearch(self._rest).incidents()

    def search_running(self) -> set[str]:
        """Numbers of the complaints and matters whose processes run; full stack only."""
        return EngineSearch(self._rest).running()

    def search_newest(self) -> list[Newest]:
        """The newest version of each process and decision; full stack only, seconds behind the engine."""
        return EngineSearch(self._rest).newest()

    def search_newest_processes(self) -> list[Newest]:
        """As `search_newest`, of processes alone."""
        return EngineSearch(self._rest).newest_processes()

    def search_instances(self) -> list[RunningInstance]:
        """Every running process instance; full stack only, seconds behind the engine."""
        return EngineSearch(self._rest).instances()

    def migrate(self, instance: int, definition: int, mapping: Mapping[str, str]) -> None:
        """Bring an instance to another version; `mapping` from element to element. All of it or nothing is done.

        TidakDitemukan when it has ended, MasukanSalah where the engine refuses, as while tokens move.
        """
        plan = MigrateProcessInstanceRequest.MigrationPlan(
            targetProcessDefinitionKey=definition,
            mappingInstructions=[
                MigrateProcessInstanceRequest.MappingInstruction(sourceElementId=source, targetElementId=target)
                for source, target in mapping.items()
            ],
        )
        request = MigrateProcessInstanceRequest(processInstanceKey=instance, migrationPlan=plan)
        try:
            self._repeated(lambda: self._stub.MigrateProcessInstance(request, timeout=_CALL_TIMEOUT))
        except grpc.RpcError as error:
            raise refusal(str(error)) or as_pks_error(error, "Migrasi") from error

    def clock_now(self) -> datetime:
        """The engine's time, aware, UTC."""
        return self._rest.clock_now()

    def clock_add(self, milliseconds: int) -> datetime:
        """Move the engine's clock for every instance on it; its new time."""
        return self._rest.clock_add(milliseconds)

    def clock_pin(self, milliseconds: int) -> None:
        """See RestCommands."""
        self._rest.clock_pin(milliseconds)

    def resume_processing(self) -> None:
        """See RestCommands."""
        self._rest.resume_processing()

    def _command(self, what: str, call: Callable[[], Any]) -> Any:
        try:
            return self._repeated(call)
        except grpc.RpcError as error:
            raise as_pks_error(error, what) from error

    def _repeated(self, call: Callable[[], Any]) -> Any:
        return retrying(self._patience)(call)


class _Admitted:
    """The gateway's calls, each saying who we are; once more with a new token when it is not believed any more."""

    def __init__(self, stub: GatewayStub, access: Access) -> None:
        self._stub, self._access = stub, access

    def __getattr__(self, name: str) -> Callable[..., Any]:
        call = getattr(self._stub, name)

        def admitted(request: Any, timeout: float) -> Any:
            header = self._access.header()
            try:
                return call(request, timeout=timeout, metadata=metadata(header))
            except grpc.RpcError as error:
                if code_of(error) is not grpc.StatusCode.UNAUTHENTICATED:
                    raise
                header = self._access.renewed(header)
            return call(request, timeout=timeout, metadata=metadata(header))

        return admitted


__all__ = ["CamundaClient", "OpenTask", "Topology"]
