"""What the tests share: where things are, and the program run as a process."""

import os
import socket
import subprocess
import time
import urllib.request

ROOT = os.environ["CROSSCHECK_ROOT"]
PROGRAM = os.path.join(ROOT, os.environ["CROSSCHECK"])
STORE = os.path.join(ROOT, os.environ["CROSSCHECK_STORE"])
SAMPLE = open(os.path.join(ROOT, "data/articles/sample.txt"), encoding="utf-8").read()


def run(*arguments, expect=0, **options):
    done = subprocess.run([PROGRAM, *arguments, "--store", STORE], capture_output=True, cwd=ROOT, **options)
    assert done.returncode == expect, (arguments, done.returncode, done.stderr)
    return done.stdout.decode()


class Server:
    """`crosscheck serve` on a free port, stopped as a terminal would."""

    def __enter__(self):
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            self.port = s.getsockname()[1]
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--port", str(self.port), "--store", STORE], cwd=ROOT, stdout=subprocess.PIPE)
        self.address = f"http://127.0.0.1:{self.port}/"
        assert self.address in self.process.stdout.readline().decode()
        return self

    def stop(self, number):
        """Sends a signal; the exit status and the seconds that it took."""
        began = time.monotonic()
        self.process.send_signal(number)
        status = self.process.wait(timeout=30)
        return status, time.monotonic() - began

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()

    def get(self, path, **headers):
        return urllib.request.urlopen(urllib.request.Request(self.address + path, headers=headers), timeout=300)
