"""The one settings object: environment variables with the prefix `PKSBPMN_`, or a `.env` file of the user's own."""

import os
import stat
from enum import StrEnum
from pathlib import Path

from platformdirs import user_cache_path, user_data_path
from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from pksbpmn.domain.galat import PksError
from pksbpmn.domain.isian import satu_surel
from pksbpmn.network import is_local


class Signing(StrEnum):
    """Where the keys are that sign documents."""

    EMBEDDED = "embedded"
    PKCS12 = "pkcs12"
    PKCS11 = "pkcs11"
    REMOTE = "remote"


class Settings(BaseSettings):
    """Every setting with its default. `repr` never shows a secret."""

    model_config = SettingsConfigDict(env_prefix="PKSBPMN_", extra="ignore", frozen=True)

    cluster_grpc: str | None = Field(default=None, description="host:port of a Zeebe gateway; unset = embedded Camunda")
    cluster_rest: str | None = Field(default=None, description="base URL of the cluster's REST API")
    cluster_tls: bool | None = Field(
        default=None, description="TLS of gRPC; unset = whenever it is not on this machine"
    )
    cluster_ca_file: Path | None = Field(
        default=None, description="CA of the cluster and of its token address; unset = the usual ones"
    )
    cluster_client_id: str | None = Field(default=None, description="OAuth2 client (client credentials)")
    cluster_client_secret: SecretStr | None = None
    cluster_token_url: str | None = Field(default=None, description="where tokens are issued, https")
    cluster_audience: str | None = None
    cluster_scope: str | None = None
    cluster_user: str | None = Field(default=None, description="account of a cluster without OAuth2 (Basic)")
    cluster_password: SecretStr | None = None
    cache_dir: Path = Field(default_factory=lambda: user_cache_path("pksbpmn"))
    data_dir: Path = Field(default_factory=lambda: user_data_path("pksbpmn"))
    engine_port_grpc: int | None = None
    engine_port_rest: int | None = None
    engine_port_manajemen: int | None = None
    engine_port_opensearch: int | None = None
    engine_shared_machine: bool = Field(
        default=False, description="run the embedded engine although other people have accounts on this machine"
    )
    clock_url: str | None = Field(default=None, description="actuator base URL of a broker with a controlled clock")
    database_url: str | None = Field(default=None, description="SQLAlchemy URL; unset = SQLite in data_dir")
    smtp_host: str = "127.0.0.1"
    smtp_port: int = 2525
    smtp_user: str | None = None
    smtp_password: SecretStr | None = None
    smtp_tls: bool = False
    smtp_ca_file: Path | None = Field(default=None, description="CA of the mail server; unset = those of the system")
    allow_plaintext: bool = Field(
        default=False,
        description="let whatever leaves it go without TLS beyond this machine (closed networks only)",
    )
    mail_from: str = "pengaduan@ombudsman.example"
    letter_number_pattern: str = "{urut:03d}/{kode}/{bulan_romawi}/{tahun}"
    complaint_number_pattern: str = "{urut:04d}/LM/{bulan_romawi}/{tahun}"
    lembaga_file: Path | None = Field(default=None, description="YAML with institutions and signatories")
    holidays_file: Path | None = Field(default=None, description="YAML table of further or revoked holidays")
    holidays_accept_estimates: bool = Field(
        default=False, description="also count working days in years without decree; for demonstrations only"
    )
    objection_enabled: bool = Field(default=False, description="offer keberatan against a recommendation (C-25)")
    retention_years: int | None = Field(
        default=None,
        ge=1,
        description="years after closing at which a case is flagged for review (C-18); unset = never",
    )
    backup_retention_days: int | None = Field(
        default=None,
        ge=1,
        description="days for which backups are kept, as certificates of destruction say; unset = no term is set",
    )
    encryption_keys: SecretStr | None = Field(default=None, description="Fernet keys, newest first, comma-separated")
    encryption_key_file: Path | None = Field(
        default=None, description="file with the keys, one a line, newest first; unset = in data_dir, made when missing"
    )
    audit_anchor_file: Path | None = Field(
        default=None, description="signed heads of the audit trail; best on another machine; unset = in data_dir"
    )
    audit_public_key: str | None = Field(
        default=None,
        pattern="^[0-9a-f]{64}$",
        description="public key of the signer apart (`audit kunci`); unset = the registry signs itself, weaker",
    )
    audit_signer_dir: Path | None = Field(
        default=None, description="folder of the signer apart, with its key; unset = penanda-audit in data_dir"
    )
    signing: Signing = Field(default=Signing.EMBEDDED, description="who keeps the keys that sign documents")
    signing_roots_file: Path | None = Field(
        default=None, description="PEM of the authorities whose signatures and time stamps are believed"
    )
    signing_subjects_file: Path | None = Field(
        default=None, description="YAML: whose certificates sign for each party, by organisasi and unit"
    )
    signing_pkcs12_dir: Path | None = Field(default=None, description="folder with one .p12 for each who signs")
    signing_pkcs12_password: SecretStr | None = None
    signing_pkcs11_module: Path | None = Field(default=None, description="library of the token; needs the extra pkcs11")
    signing_pkcs11_token: str | None = None
    signing_pkcs11_pin: SecretStr | None = None
    signing_service_url: str | None = Field(default=None, description="base URL of the remote signing service")
    signing_service_user: str | None = None
    signing_service_password: SecretStr | None = None
    signing_service_accounts_file: Path | None = Field(default=None, description="YAML: nik, passphrase by who signs")
    signing_service_ca_file: Path | None = Field(default=None, description="CA of the service; unset = the system's")
    tsa_url: str | None = Field(default=None, description="time stamp authority (RFC 3161); unset = no time stamps")
    verification_url: str | None = Field(
        default=None, description="address before the code in the QR of a letter; unset = the code alone"
    )
    otel_endpoint: str | None = Field(default=None, description="OTLP/HTTP collector for traces; needs the extra otel")
    upload_max_mb: int = Field(default=25, ge=1, description="megabytes of a file that is handed in")
    upload_max_files: int = Field(default=200, ge=1, description="files of a case")
    upload_max_total_mb: int = Field(default=1024, ge=1, description="megabytes of all files of a case")
    clamd: str | None = Field(
        default=None, description="ClamAV of this machine: path of its socket, or 127.0.0.1:port; unset = none"
    )
    decision_minutes: int = Field(
        default=15, ge=1, description="minutes for which a decision counts whose completion the engine did not confirm"
    )
    erasure_objection_days: int = Field(
        default=14, ge=1, description="days to object before personal data are destroyed; the Act names none"
    )
    health_port: int | None = None
    loket: Path = Field(
        default=Path("/run/pksbpmn/loket.sock"), description="socket of the counter for officers (`loket`, ADR 0031)"
    )

    @field_validator("mail_from")
    @classmethod
    def _is_one_address(cls, value: str) -> str:
        address = satu_surel(value)
        if address is None:
            raise ValueError
        return address

    @property
    def grpc_host(self) -> str:
        """Host of the cluster's gateway."""
        return (self.cluster_grpc or "").rpartition(":")[0]

    @property
    def grpc_by_tls(self) -> bool:
        """Whether the cluster's gateway is spoken to over TLS."""
        return not is_local(self.grpc_host) if self.cluster_tls is None else self.cluster_tls

    @property
    def database(self) -> str:
        """SQLAlchemy URL in force."""
        return self.database_url or f"sqlite:///{self.data_dir / 'registri.sqlite3'}"

    @property
    def documents_dir(self) -> Path:
        """Where PDFs lie, named by content hash."""
        return self.data_dir / "dokumen"

    @property
    def key_file(self) -> Path:
        """Where the keys are read from when they are not in the environment."""
        return self.encryption_key_file or self.data_dir / "kunci-enkripsi"

    @property
    def anchor_file(self) -> Path:
        """Where the heads of the audit trail are anchored."""
        return self.audit_anchor_file or self.data_dir / "jangkar-audit.jsonl"

    @property
    def signer_dir(self) -> Path:
        """Where the signer apart keeps its key and what it signed last."""
        return self.audit_signer_dir or self.data_dir / "penanda-audit"

    @property
    def mailbox_dir(self) -> Path:
        """Maildir of the local mailbox."""
        return self.data_dir / "mailbox"


def load_settings() -> Settings:
    """The settings of the environment, and of `.env` in the working directory where the user alone writes it.

    PksError for a file that somebody else wrote or may write: it could lead data to another place. ValidationError for
    a setting that is wrong.
    """
    file = Path(".env").absolute()
    try:
        kinds = (file.lstat(), file.stat())
    except OSError:
        return Settings()
    if not stat.S_ISREG(kinds[1].st_mode):
        return Settings()
    if any(k.st_uid != os.geteuid() for k in kinds) or kinds[1].st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise PksError(
            "Berkas .env di folder kerja ini ditulis, atau dapat ditulis, akun lain; tidak dipakai.",
            "Periksa isinya, lalu jadikan milik Anda sendiri (`chown`, `chmod go-w .env`), atau pindah folder.",
        )
    try:
        return Settings(_env_file=file)
    except UnicodeDecodeError:
        raise PksError("Berkas .env bukan teks UTF-8.", "Simpan ulang sebagai teks UTF-8.") from None
