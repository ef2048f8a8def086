"""What the figures were measured on."""

import datetime
import os
import re
import subprocess
from pathlib import Path

from command import JAVA, ROOT


def line():
    memory = int(re.search(r"MemTotal:\s+(\d+)", Path("/proc/meminfo").read_text())[1]) / 1e6
    model = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    java = subprocess.run([JAVA, "-version"], capture_output=True, check=True, text=True).stderr.splitlines()[1]
    jars = (ROOT / "bench/target/classpath").read_text()
    names = (("Jena", "jena-arq"), ("CoreNLP", "stanford-corenlp"), ("RDF4J", "rdf4j-sail-memory"))
    versions = ", ".join(f"{name} {version(jar, jars)}" for name, jar in names)
    commit = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"], capture_output=True, check=False, text=True)
    return (
        f"commit {commit.stdout.strip() or 'unknown'}; {datetime.date.today()};"
        f" {os.cpu_count()} processors ({model[1] if model else os.uname().machine}), {memory:.0f} GB,"
        f" Linux {os.uname().release.split('-')[0]}; {java}; {versions}{virtuoso()}."
    )


def version(jar, jars):
    return re.search(jar + r"-(\d[\d.]*\d)", jars)[1]


def virtuoso():
    try:
        said = subprocess.run(["virtuoso-t", "-?"], capture_output=True, check=False, text=True)
    except FileNotFoundError:
        return ""
    found = re.search(r"Version (\S+)", said.stderr + said.stdout)
    return f", Virtuoso {found[1]}" if found else ""
