package org.khabar.store;

import java.nio.file.Path;
import org.khabar.ontology.Kh;

/** Opens a store and holds it until the process is killed. */
final class HoldingProcess {
    private HoldingProcess() {}

    public static void main(String[] args) throws InterruptedException {
        try (Store store = Store.open(Path.of(args[0]), Kh.ID)) {
            System.out.println(store.dir().isAbsolute() ? "open" : "");
            Thread.currentThread().join();
        }
    }
}
