#!/bin/sh
# Opens the app on the demo event; without a display, plays the main job there and saves screenshots.
# Usage: tools/run.sh BIN
set -eu
bin=$1
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec "$bin/checkin" demo
fi
echo "Pas d’écran ici : la journée est jouée sans fenêtre · no display here: the day is played without a window."
QT_QPA_PLATFORM=offscreen exec "$bin/checkin" demo --play demo-run
