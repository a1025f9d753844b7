#!/bin/sh
# Runs a command of newsroom-elements as the service does: with its user, keys and configuration. Put this file into
# /usr/local/bin, as `newsroom`.
set -eu
umask 077
set -a
. /etc/newsroom/secrets.env
set +a
cd /var/lib/newsroom-elements
exec runuser -u newsroom -- /srv/newsroom/node_modules/.bin/newsroom-elements --config /etc/newsroom/newsroom.config.json "$@"
