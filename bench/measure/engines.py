"""The stores that are asked, each a process of its own behind HTTP on this machine."""

import http.client
import shutil
import subprocess
import time
from pathlib import Path
from urllib.parse import urlencode

from command import java, khabar, processor, run, with_options

CAP = 15
"""Seconds that a query may take."""


class Engine:
    """One store in a folder; a subclass says how it is filled and started."""

    name = ""
    path = "/sparql"
    headers = {
        "Accept": "text/csv, application/n-triples",
        "Content-Type": "application/x-www-form-urlencoded",
        "Cache-Control": "no-cache",
    }

    def __init__(self, folder, port):
        self.folder = Path(folder)
        self.port = port
        self.process = None
        self.serving = False
        self.loading = None

    def prepare(self, copies):
        """Fills the folder unless an earlier run has."""
        took = self.folder.with_suffix(".seconds")
        if not self.folder.exists():
            start = time.time()
            self.fill(copies)
            took.write_text(str(time.time() - start))
        if took.exists():
            self.loading = float(took.read_text())

    def disk(self):
        return sum(file.stat().st_blocks * 512 for file in self.folder.rglob("*") if file.is_file()) / 1e6

    def launch(self, words, **more):
        self.serving = False
        log = self.folder.with_suffix(".log").open("w")
        self.process = subprocess.Popen(words, stdout=log, stderr=subprocess.STDOUT, **more)

    def wait(self, seconds=1200):
        """Until it answers."""
        end = time.time() + seconds
        while time.time() < end:
            if self.process.poll() is not None:
                break
            if self.ask("SELECT ?s { ?s ?p ?o } LIMIT 1")[1] == 200:
                self.serving = True
                return
            time.sleep(0.5)
        raise SystemExit(f"{self.name} does not answer; see {self.folder.with_suffix('.log')}")

    def body(self, sparql):
        return urlencode({"query": sparql})

    def ask(self, sparql):
        """(milliseconds until the last byte, status, body); status 0 where nothing came in time."""
        start = time.perf_counter()
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=CAP + 10)
        try:
            connection.request("POST", self.path, self.body(sparql), self.headers)
            answer = connection.getresponse()
            body = answer.read()
            return 1000 * (time.perf_counter() - start), answer.status, body
        except (OSError, http.client.HTTPException):
            taken = 1000 * (time.perf_counter() - start)
            self.revive()
            return taken, 0, b""
        finally:
            connection.close()

    def revive(self):
        """Starts it again if it died of a question."""
        if self.serving and self.process.poll() is not None:
            self.start()
            self.wait()

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait()
            self.process = None


class Khabar(Engine):
    name = "khabar"
    path = "/khabar/sparql"

    def fill(self, copies):
        if copies.told.exists():
            run(khabar("load", "--bulk", copies.told, "--store", self.folder, "--quiet"))
        else:
            run(java("org.khabar.bench.peer.Filling", copies.consolidated, self.folder, options=["-Xmx6g"]))

    def start(self):
        self.launch(
            khabar("serve", "--store", self.folder, "--port", self.port, "--quiet"),
            env=with_options("-Xmx4g", "-XX:+UseSerialGC"),
        )

    def rest(self):
        """Until it has worked out ahead what it will: nothing else runs while questions are timed."""
        spent = -10.0
        while (now := processor(self.process.pid)) - spent > 0.1:
            spent = now
            time.sleep(3)


class Fuseki(Engine):
    name = "stock Fuseki"
    path = "/stock/sparql"

    def fill(self, copies):
        run(java("tdb2.tdbloader", "--loc", self.folder, copies.named))

    def start(self):
        self.launch(java("org.khabar.bench.peer.StockFuseki", self.folder, self.port, CAP, options=["-Xmx4g"]))


class Rdf4j(Engine):
    """Its memory store has nothing on disk and is filled whenever it starts."""

    headers = Engine.headers | {"Content-Type": "application/sparql-query"}

    def __init__(self, kind, folder, port):
        super().__init__(folder, port)
        self.kind = kind
        self.name = f"RDF4J {kind}"
        self.files = ()

    def fill(self, copies):
        self.files = (copies.named, copies.unnamed)

    def prepare(self, copies):
        if self.kind == "memory" or not self.folder.exists():
            self.fill(copies)

    def start(self):
        words = (self.kind, self.folder, self.port, CAP, *self.files)
        self.launch(java("org.khabar.bench.peer.Rdf4jEndpoint", *words, options=["-Xmx10g"]))

    def wait(self, seconds=1800):
        super().wait(seconds)
        if self.files:
            self.loading = float(self.folder.with_suffix(".log").read_text().rsplit("loaded in ", 1)[1].split()[0])

    def body(self, sparql):
        return sparql.encode()


class Virtuoso(Engine):
    """Virtuoso 7 as Debian has it. Its default graph is a named one here, since it has no other."""

    name = "Virtuoso"
    graph = "urn:default"

    @staticmethod
    def is_there():
        return shutil.which("virtuoso-t") and shutil.which("isql-vt")

    def body(self, sparql):
        form = "application/n-triples" if "CONSTRUCT" in sparql else "text/csv"
        return urlencode({"query": sparql, "default-graph-uri": self.graph, "format": form, "timeout": 1000 * CAP})

    def fill(self, copies):
        self.folder.mkdir(parents=True)
        (self.folder / "virtuoso.ini").write_text(self.settings(copies.folder))
        self.start()
        try:
            self.wait()
            for file, graph in ((copies.named, "urn:none"), (copies.unnamed, self.graph)):
                self.isql(f"ld_dir('{copies.folder}', '{file.name}', '{graph}');")
            self.isql("rdf_loader_run();")
            self.isql("checkpoint;")
            failed = self.isql("select ll_file, ll_error from DB.DBA.LOAD_LIST where ll_error is not null;")
            if "error" in failed.lower() and "0 Rows" not in failed:
                raise SystemExit(f"Virtuoso could not load: {failed[-1000:]}")
        finally:
            self.stop()

    def isql(self, words):
        return run(["isql-vt", f"127.0.0.1:{self.port + 1}", "dba", "dba", f"exec={words}"])

    def start(self):
        self.launch(["virtuoso-t", "+foreground", "+configfile", "virtuoso.ini"], cwd=self.folder)

    def settings(self, copies):
        return f"""[Database]
DatabaseFile = virtuoso.db
TransactionFile = virtuoso.trx
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
xa_persistent_file = virtuoso.pxa
[TempDatabase]
DatabaseFile = temp.db
TransactionFile = temp.trx
[Parameters]
ServerPort = 127.0.0.1:{self.port + 1}
DirsAllowed = ., {copies}
NumberOfBuffers = 340000
MaxDirtyBuffers = 250000
ThreadsPerQuery = 2
MaxQueryMem = 2G
[HTTPServer]
ServerPort = 127.0.0.1:{self.port}
ServerRoot = {self.folder}
[SPARQL]
DefaultQuery = select ?s where {{?s a ?t}} limit 1
"""


