# Runs the shell lines of docs/gateway/install.md on a copy of this system that is gone afterwards, without a network. The
# caller is in namespaces of its own. What is not there, or would reach this machine, is replaced: apt-get, systemctl.
# Arguments: the project, a folder with lines.sh, npm's cache and the package.
set -eu
project=$1 folder=$2
root=$folder/root
mkdir -p "$root"
mount -t tmpfs tmpfs "$root"
mkdir "$root/upper" "$root/work" "$root/system"
mount -t overlay overlay -o "lowerdir=/,upperdir=$root/upper,workdir=$root/work" "$root/system"
system=$root/system
mount -t proc proc "$system/proc"
mount --rbind /dev "$system/dev"
mount --bind "$project" "$system$project"
mount --bind "$folder" "$system/mnt"
ip link set lo up

mkdir "$system/shims"
cat > "$system/shims/apt-get" <<'SHIM'
#!/bin/sh
SHIM
cat > "$system/shims/npm" <<SHIM
#!/bin/sh
set -eu
for argument do
  shift
  case \$argument in newsroom-elements) argument=/mnt/package.tgz ;; esac
  set -- "\$@" "\$argument"
done
exec $(command -v npm) "\$@" --offline --cache /mnt/cache --no-audit --no-fund
SHIM
cat > "$system/shims/systemctl" <<'SHIM'
#!/bin/sh
set -eu
case "$*" in
  daemon-reload) ;;
  "reload nginx") nginx ;;
  "enable --now newsroom-elements")
    unit=/etc/systemd/system/newsroom-elements.service
    command=$(sed -n s/^ExecStart=//p "$unit")
    install -d -o newsroom -g newsroom -m "$(sed -n s/^StateDirectoryMode=//p "$unit")" /var/lib/newsroom-elements
    cd /var/lib/newsroom-elements
    set -a
    . "$(sed -n s/^EnvironmentFile=//p "$unit")"
    # shellcheck disable=SC2086
    runuser -u newsroom -- $command >/mnt/gateway.log 2>&1 &
    ;;
  *) echo "systemctl $* is not expected" >&2; exit 1 ;;
esac
SHIM
chmod 755 "$system"/shims/*
exec chroot "$system" env -i HOME=/root "PATH=/shims:$PATH" "PROJECT=$project" sh -eux /mnt/lines.sh
