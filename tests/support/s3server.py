# SPDX-FileCopyrightText: 2026 The Pinwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small S3 server for tests: objects are files in a folder, signatures are checked by botocore, knowing nothing of Pinwright's own.

s3server.py FOLDER, with the access key and the secret key as two lines on standard input. The only bucket is "pins", in the region
"test-region". The first line on standard output is the port on 127.0.0.1. Everybody may read objects. Each request is a line in
FOLDER/requests, and what FOLDER/faults says goes wrong, one word a line:
  private    only signed requests may read
  no-length  unsigned reads are told no length
  slow-down  signed writes are refused with SlowDown
  hidden     signed requests may not read
"""

import datetime
import hashlib
import http.server
import pathlib
import sys
import threading
import urllib.parse
import xml.sax.saxutils

from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

FOLDER = pathlib.Path(sys.argv[1])
ACCESS_KEY = sys.stdin.readline().strip()
SECRET_KEY = sys.stdin.readline().strip()
BUCKET = "pins"
REGION = "test-region"
SKEW = datetime.timedelta(minutes=15)
LOCK = threading.Lock()


class Refusal(Exception):
    def __init__(self, status, code, **more):
        super().__init__(code)
        self.status = status
        self.code = code
        self.more = more


def is_faulty(word):
    faults = FOLDER / "faults"
    return faults.exists() and word in faults.read_text().split()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def handle_request(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.command == "PUT" and len(body) < int(self.headers["Content-Length"]):
            self.close_connection = True
            return
        with LOCK, (FOLDER / "requests").open("a") as log:
            log.write(f"{self.command} {self.path} {'signed' if 'Authorization' in self.headers else 'unsigned'}\n")
        try:
            if "Authorization" in self.headers:
                self.check_signature(body)
            self.serve(body, "Authorization" in self.headers)
        except Refusal as refusal:
            self.refuse(refusal)

    do_GET = do_HEAD = do_PUT = do_DELETE = handle_request

    def check_signature(self, body):
        words = self.headers["Authorization"].replace(",", " ").split()
        if words[0] != "AWS4-HMAC-SHA256":
            raise Refusal(400, "InvalidRequest")
        parts = dict(word.split("=", 1) for word in words[1:])
        access_key, day, region, service, terminator = parts["Credential"].split("/")
        names = parts["SignedHeaders"].split(";")
        sent = self.headers["x-amz-date"]
        now = datetime.datetime.utcnow()
        if access_key != ACCESS_KEY:
            raise Refusal(403, "InvalidAccessKeyId")
        if region != REGION:
            raise Refusal(400, "AuthorizationHeaderMalformed", Region=REGION)
        if service != "s3" or terminator != "aws4_request" or not sent.startswith(day):
            raise Refusal(400, "AuthorizationHeaderMalformed")
        needed = {"host"} | {name.lower() for name in self.headers if name.lower().startswith("x-amz-") or name.lower() == "content-type"}
        if not needed <= set(names):
            raise Refusal(403, "AccessDenied")
        if abs(datetime.datetime.strptime(sent, "%Y%m%dT%H%M%SZ") - now) > SKEW:
            raise Refusal(403, "RequestTimeTooSkewed", ServerTime=now.strftime("%Y-%m-%dT%H:%M:%SZ"))

        path, _, query = self.path.partition("?")
        canonical = urllib.parse.quote(urllib.parse.unquote(path), safe="/~")
        request = AWSRequest(
            method=self.command,
            url=f"http://{self.headers['Host']}{canonical}" + (f"?{query}" if query else ""),
            headers={name: self.headers[name] for name in names},
        )
        request.context["timestamp"] = sent
        signer = S3SigV4Auth(Credentials(ACCESS_KEY, SECRET_KEY), service, region)
        expected = signer.signature(signer.string_to_sign(request, signer.canonical_request(request)), request)
        if parts["Signature"] != expected:
            raise Refusal(403, "SignatureDoesNotMatch")
        if self.headers["x-amz-content-sha256"] != hashlib.sha256(body).hexdigest():
            raise Refusal(400, "XAmzContentSHA256Mismatch")

    def serve(self, body, is_signed):
        bucket, _, key = urllib.parse.unquote(self.path.partition("?")[0]).lstrip("/").partition("/")
        if bucket != BUCKET:
            raise Refusal(404, "NoSuchBucket")
        if not is_signed and (self.command not in ("GET", "HEAD") or is_faulty("private")):
            raise Refusal(403, "AccessDenied")
        if is_signed and self.command in ("GET", "HEAD") and is_faulty("hidden"):
            raise Refusal(403, "AccessDenied")
        if self.command == "PUT" and is_faulty("slow-down"):
            raise Refusal(503, "SlowDown")
        file = FOLDER / "objects" / urllib.parse.quote(key, safe="")
        kind = file.with_suffix(file.suffix + ".type")
        if self.command == "PUT":
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(body)
            kind.write_text(self.headers["Content-Type"])
            return self.answer(200, b"", {})
        if self.command == "DELETE":
            file.unlink(missing_ok=True)
            return self.answer(204, b"", {})
        if not file.exists():
            raise Refusal(404, "NoSuchKey")
        self.read(file.read_bytes(), kind.read_text(), is_signed)

    def read(self, content, kind, is_signed):
        first = self.headers.get("Range", "bytes=0-").removeprefix("bytes=").removesuffix("-")
        status = 206 if "Range" in self.headers else 200
        if not is_signed and is_faulty("no-length"):
            self.close_connection = True
            self.send_response(status)
            self.send_header("Connection", "close")
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(content[int(first):])
            return
        self.answer(status, content[int(first):], {"Content-Type": kind})

    def refuse(self, refusal):
        members = {"Code": refusal.code, "Message": "A message of the test's server.", **refusal.more}
        body = "".join(f"<{name}>{xml.sax.saxutils.escape(text)}</{name}>" for name, text in members.items())
        self.answer(refusal.status, f'<?xml version="1.0" encoding="UTF-8"?>\n<Error>{body}</Error>'.encode(), {"Content-Type": "application/xml"})

    def answer(self, status, body, headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
print(server.server_address[1], flush=True)
server.serve_forever()
