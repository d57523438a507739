#!/usr/bin/env bash
# Run once by the PostgreSQL image on an empty volume: one database and one owner for each user of the server.
set -euo pipefail

for nama in camunda registri; do
    sandi="${nama^^}_PASSWORD"
    psql --username postgres --set ON_ERROR_STOP=1 --set nama="$nama" --set sandi="${!sandi}" <<'SQL'
CREATE ROLE :"nama" LOGIN PASSWORD :'sandi';
CREATE DATABASE :"nama" OWNER :"nama";
SQL
done
