"""Starts the emulator: python src/emulator -H 127.0.0.1 -p PORT [--exit-with-stdin]."""

import argparse
import os
import sys
import threading

import cloudtrail  # noqa: F401 - importing a package puts its mends in place
import dynamodb  # noqa: F401
import json_errors  # noqa: F401
import s3  # noqa: F401
from server import listen


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="emulator", description="AWS as a test needs it: moto, corrected")
    parser.add_argument("-H", "--host", default="127.0.0.1", help="address to bind (default: %(default)s)")
    parser.add_argument("-p", "--port", type=int, default=5000, help="port to bind, 0 for any (default: %(default)s)")
    parser.add_argument("--exit-with-stdin", action="store_true", help="end when standard input is closed")
    return parser.parse_args()


def end_with_stdin() -> None:
    """Waits for the end of standard input, which comes when the parent process goes away, however it goes."""
    while sys.stdin.buffer.read(4096):
        pass
    os._exit(0)


def main() -> None:
    options = arguments()
    if options.exit_with_stdin:
        threading.Thread(target=end_with_stdin, daemon=True).start()
    server = listen(options.host, options.port)
    print(f"listening on {options.host}:{server.port}", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
