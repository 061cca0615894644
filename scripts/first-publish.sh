#!/usr/bin/env bash
# What npm lets only a person do, once for each package. After `npm login`, with the versions of the first release merged:
#   bash scripts/first-publish.sh OWNER/REPOSITORY
# A trusted publisher can only be named for a package that exists, so the first version is published from here, without provenance.
# Deprecating is not part of trusted publishing either: packages whose definition vanished are marked here, too.
set -euo pipefail
cd "$(dirname "$0")/.."
repository=${1:?"Which repository publishes from now on? OWNER/REPOSITORY"}

# Publishes what the registry lacks; refuses unless repository.json names the same repository.
GITHUB_REPOSITORY=$repository pnpm release --no-provenance
for tarball in dist-packages/*.tgz; do
  name=$(tar -xOzf "$tarball" package/package.json | node -p 'JSON.parse(require("fs").readFileSync(0, "utf8")).name')
  npm trust github "$name" --file release.yml --repository "$repository" --environment npm --allow-publish --yes
done

node -p "require('./specs/services.json').filter((each) => each.vanished).map((each) => each.package).join('\n')" |
  while read -r vanished; do
    [ -z "$vanished" ] || npm deprecate "@onetrust-client/$vanished" "OneTrust no longer publishes this API's definition."
  done
