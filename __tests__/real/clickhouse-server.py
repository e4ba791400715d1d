"""ClickHouse's own engine (chdb) behind as much of its HTTP dialect as its client speaks.

usage: clickhouse-server.py PORT USER PASSWORD
"""

import base64
import re
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

from chdb.session import Session

port, user, password = int(sys.argv[1]), sys.argv[2], sys.argv[3]
login = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
engine, one_at_a_time = Session(), threading.Lock()
STATUS = {60: 404, 81: 404, 47: 404, 62: 400, 43: 400, 164: 500, 497: 403}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, status, body, code=None):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("X-ClickHouse-Server-Display-Name", "chdb")
        if code is not None:
            self.send_header("X-ClickHouse-Exception-Code", str(code))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        text = self.rfile.read(int(self.headers.get("Content-Length") or 0)) if "Content-Length" in self.headers else self.chunked()
        if self.headers.get("Authorization") != login:
            return self.answer(403, b"Code: 516. DB::Exception: gate: Authentication failed: password is incorrect.", 516)
        url = dict(parse_qsl(urlsplit(self.path).query, keep_blank_values=True))
        params = {name[len("param_"):]: value for name, value in url.items() if name.startswith("param_")}
        query = text.decode()
        limit = url.get("max_rows_to_read")
        if limit and not re.match(r"\s*(CREATE|INSERT)", query):
            head, format = query.rsplit("FORMAT", 1)
            query = f"{head} SETTINGS max_rows_to_read = {int(limit)}, max_execution_time = {int(url['max_execution_time'])} FORMAT {format}"
        try:
            with one_at_a_time:
                if url.get("database"):
                    engine.query(f"USE `{url['database']}`")
                body = engine.query(query, params=params).bytes()
        except Exception as error:
            code = int((re.search(r"Code: (\d+)", str(error)) or [0, 0])[1])
            return self.answer(STATUS.get(code, 500), str(error).encode(), code)
        self.answer(200, body or b"")

    def chunked(self):
        body = b""
        while size := int(self.rfile.readline().split(b";")[0], 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
print("listening", flush=True)
server.serve_forever()
