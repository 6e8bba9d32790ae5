"""A real CUPS scheduler of our own, on a private socket, with a label printer that fails on demand. Needs cupsd."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

PATH = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/sbin"))
PROGRAMS = {
    name: shutil.which(name, path=PATH)
    for name in ("cupsd", "lpadmin", "cupsreject", "cupsaccept", "lpstat", "cupsdisable")
}
MISSING = ", ".join(name for name, found in PROGRAMS.items() if not found)
QUEUE = "Labels"
START_SECONDS = 10

CONFIGURATION = """\
LogLevel warn
Listen {folder}/s
Browsing Off
WebInterface No
PreserveJobHistory Yes
PreserveJobFiles No
JobRetryInterval 300
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
FILES = """\
ServerRoot {folder}/etc
ServerBin {folder}/bin
RequestRoot {folder}/spool
TempDir {folder}/temp
CacheDir {folder}/cache
StateDir {folder}/state
AccessLog {folder}/access_log
ErrorLog {folder}/error_log
PageLog {folder}/page_log
FatalErrors none
"""
# Without argument it is asked what it is; the sixth argument is the file of the job.
BACKEND = """\
#!/bin/sh
[ $# -eq 0 ] && {{ echo 'direct labels "Unknown" "Label printer"'; exit 0; }}
mode() {{ cat "{folder}/mode"; }}
hold() {{ while [ "$(mode)" = "$1" ]; do sleep 0.2; done; }}
case "$(mode)" in
jam) echo "ERROR: Print head jammed" >&2; exit 1;;
empty) echo "STATE: +media-empty-error" >&2; hold empty; echo "STATE: -media-empty-error" >&2;;
unplugged) echo "STATE: +offline-report" >&2; hold unplugged; echo "STATE: -offline-report" >&2;;
silent) hold silent;;
esac
cat "$6" >>"{folder}/paper"
"""
# A printer whose only paper is A4 (595 × 842 points).
A4_PRINTER = """\
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "A4.PPD"
*Manufacturer: "None"
*Product: "(A4)"
*ModelName: "A4 only"
*ShortNickName: "A4 only"
*NickName: "A4 only"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*DefaultColorSpace: Gray
*cupsFilter: "application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*DefaultPageSize: A4
*PageSize A4/A4: ""
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*DefaultPageRegion: A4
*PageRegion A4/A4: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "10 10 585 832"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
"""


class Scheduler:
    """One running cupsd with the queue QUEUE. `address` is what CUPS_SERVER has to name."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="cups"))  # short: the name of a socket has 107 letters at most
        self.address = str(self._folder / "s")
        self.paper = self._folder / "paper"
        self.behave("ok")
        self._prepare()
        self._process = self._started()
        self._wait_for_socket()
        self.admin("lpadmin", "-p", QUEUE, "-v", "labels:/x", "-m", "raw", "-E")

    def behave(self, mode: str) -> None:
        """ok, jam, empty (of labels), unplugged or silent, from the next look on."""
        (self._folder / "mode").write_text(f"{mode}\n")

    def admin(self, program: str, *arguments: str) -> str:
        command = [str(PROGRAMS[program]), "-h", self.address, *arguments]
        environment = os.environ | {"LC_ALL": "C"}
        done = subprocess.run(command, check=True, capture_output=True, timeout=20, env=environment)
        return done.stdout.decode()

    def add_queue(self, name: str, device: str = "labels:/y", *, a4: bool = False) -> None:
        """One more queue, raw or for A4 alone; `device` is `labels:/…`, or `socket://…` for one on the network."""
        description = self._folder / "a4.ppd"
        description.write_text(A4_PRINTER)
        kind = ("-P", str(description)) if a4 else ("-m", "raw")
        self.admin("lpadmin", "-p", name, "-v", device, *kind, "-E")

    def waiting_jobs(self) -> list[str]:
        """What the scheduler still means to print."""
        return self.admin("lpstat", "-W", "not-completed", "-o").splitlines()

    def cards_on_paper(self) -> int:
        return self.paper.read_bytes().count(b"%%EOF") if self.paper.exists() else 0

    def hang(self) -> None:
        """It takes connections and answers none."""
        self._process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGCONT)

    def stop(self) -> None:
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            self._process.wait(20)

    def close(self) -> None:
        self.behave("ok")
        self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _prepare(self) -> None:
        for name in ("etc", "bin", "spool", "temp", "cache", "state"):
            (self._folder / name).mkdir()
        (self._folder / "cupsd.conf").write_text(CONFIGURATION.format(folder=self._folder))
        (self._folder / "cups-files.conf").write_text(FILES.format(folder=self._folder))
        for name in ("daemon", "filter", "notifier", "cgi-bin", "monitor"):
            place = Path("/usr/lib/cups") / name
            if place.exists():
                (self._folder / "bin" / name).symlink_to(place)
        backend = self._folder / "bin" / "backend" / "labels"
        backend.parent.mkdir()
        backend.write_text(BACKEND.format(folder=self._folder))
        backend.chmod(0o700)  # so that it runs as the user that we are
        backend.with_name("socket").symlink_to(backend)  # the scheduler wants one for each scheme

    def _started(self) -> subprocess.Popen[bytes]:
        files = ["-c", str(self._folder / "cupsd.conf"), "-s", str(self._folder / "cups-files.conf")]
        log = (self._folder / "log").open("wb")
        with log:
            return subprocess.Popen([str(PROGRAMS["cupsd"]), "-f", *files], stdout=log, stderr=log)

    def _wait_for_socket(self) -> None:
        until = time.monotonic() + START_SECONDS
        while not Path(self.address).exists():
            assert self._process.poll() is None, (self._folder / "log").read_text()
            assert time.monotonic() < until, (self._folder / "error_log").read_text()
            self._pause()

    def _pause(self) -> None:
        try:
            self._process.wait(0.05)
        except subprocess.TimeoutExpired:
            return
