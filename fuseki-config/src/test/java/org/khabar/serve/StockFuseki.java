package org.khabar.serve;

import org.apache.jena.fuseki.main.FusekiServer;

/** A process that is Fuseki and nothing of Khabar's: serves what the file {@code khabar.ttl} in its folder says. */
final class StockFuseki {
    private StockFuseki() {}

    public static void main(String[] args) {
        FusekiServer server = FusekiServer.create()
                .parseConfigFile("khabar.ttl")
                .loopback(true)
                .port(0)
                .build()
                .start();
        System.out.println("\n" + server.datasetURL("khabar"));
        server.join();
    }
}
