package org.khabar.store;

import java.nio.file.Path;

/** Opens a store and holds it until the process is killed. */
final class HoldingProcess {
    private HoldingProcess() {}

    public static void main(String[] args) throws InterruptedException {
        try (Store store = SampleArticles.emptyStore(Path.of(args[0]))) {
            System.out.println(store.dir().isAbsolute() ? "open" : "");
            Thread.currentThread().join();
        }
    }
}
