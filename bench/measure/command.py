"""How the programs that are measured are started."""

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
JAVA_HOME = os.environ.get("JAVA_HOME")
JAVA, JCMD = (str(Path(JAVA_HOME, "bin", tool)) if JAVA_HOME else tool for tool in ("java", "jcmd"))
# Of each process, as the script `khabar` has them.
OPTIONS = ["-Xms1g", "-Xmx3g", "-XX:+UseSerialGC"]


def khabar(*words):
    return [str(ROOT / "khabar"), *map(str, words)]


def with_options(*options):
    """The environment in which the script starts Java with these."""
    return os.environ | {"KHABAR_JAVA_OPTS": " ".join(options)}


def class_path():
    """Everything that the module `bench` sees, after `mvn package`."""
    jars = [
        jar
        for module in ("bench", "cli", "fuseki-config", "extractor", "identity", "queries", "ontology")
        for jar in sorted((ROOT / module / "target").glob(f"khabar-{module}-*.jar"))
        if not jar.name.endswith(("-tests.jar", "-sources.jar", "-javadoc.jar"))
    ]
    libraries = ROOT / "bench/target/classpath"
    if not libraries.exists():
        raise SystemExit("nothing is built yet; first: mvn -B -q -Dmaven.test.skip=true package")
    return ":".join([*map(str, jars), libraries.read_text(encoding="utf-8").strip()])


def java(main, *words, options=()):
    """A class of the module `bench`, or of a library that it sees."""
    return [JAVA, *OPTIONS, *options, "-Dfile.encoding=UTF-8", "-cp", class_path(), main, *map(str, words)]


def run(words, **more):
    """What a program prints; it must end well."""
    done = subprocess.run(words, capture_output=True, check=False, text=True, **more)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(words[:1] + words[-4:])} ended with {done.returncode}:\n{done.stderr[-2000:]}")
    return done.stdout


def processor(pid):
    """Seconds of processor that a process has taken."""
    with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / 100
