#!/usr/bin/env bash
# Before packing, and never for a commit: the vendor's descriptions into the comments of the packages. `sync` fetches the files
# that hold them; what else it finds belongs to the next sync, so the committed snapshots come back before anything is generated.
set -euo pipefail
cd "$(dirname "$0")/.."

pnpm sync
git restore specs .changeset
git clean --quiet --force specs .changeset
pnpm generate --descriptions
