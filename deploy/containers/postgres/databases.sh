#!/bin/sh
# Runs once, when the server's data directory is new: a database per service, with a user that can reach no other.
set -eu
for name in assessment scoring measures reporting; do
  password=$(cat "/run/secrets/${name}-database")
  psql -v ON_ERROR_STOP=1 -v name="$name" -v password="$password" --username "$POSTGRES_USER" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
SQL
done
