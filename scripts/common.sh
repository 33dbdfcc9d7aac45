# What the scripts share; sourced by them. Everything is said on standard error: standard output is the program's.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jobs=$(nproc)

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

# quietly LOG COMMAND...: runs it with its output in LOG, which is shown only if it fails.
quietly() {
  local log=$1
  shift
  mkdir -p "$(dirname "$log")"
  "$@" >"$log" 2>&1 || {
    local status=$?
    cat "$log" >&2
    say "failed: $*"
    return $status
  }
}

# The packages of the given sections of packages.txt that are neither installed nor stood in for by a command.
missing_packages() {
  local wanted line
  wanted=$(for section in "$@"; do
    sed -n "/^\[$section\]/,/^\[/{/^[a-z]/p}" "$top/scripts/packages.txt"
  done)
  local installed
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
  for line in $wanted; do
    [[ $line == *:* ]] && command -v "${line#*:}" >/dev/null && continue
    grep -qxF "${line%%:*}" <<<"$installed" || printf '%s\n' "${line%%:*}"
  done
}

# install SECTION...: makes sure that the packages of these sections are there.
install() {
  local missing root=()
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { say "needs root or sudo to install: ${missing[*]}"; return 1; }
    root=(sudo)
  fi
  say "installing ${#missing[@]} packages: ${missing[*]}"
  local apt=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y)
  quietly "$top/build/log/apt-update" "${apt[@]}" update
  quietly "$top/build/log/apt-install" "${apt[@]}" install --no-install-recommends "${missing[@]}"
}

# build PRESET TARGET [CMAKE OPTION...]: configures build/PRESET if that was not done yet, and builds the target.
build() {
  local preset=$1 target=$2
  shift 2
  if [ ! -f "$top/build/$preset/build.ninja" ]; then
    (cd "$top" && quietly "build/log/configure-$preset" cmake --preset "$preset" "$@") || return
  fi
  # Nothing is said when there is nothing to do, which takes less than a second.
  (sleep 1 >/dev/null 2>&1; say "building $preset (a few minutes the first time)") &
  local timer=$! status=0
  quietly "$top/build/log/build-$preset" ninja -C "$top/build/$preset" -j "$jobs" "$target" || status=$?
  kill "$timer" 2>/dev/null || true
  wait "$timer" 2>/dev/null || true
  return $status
}
