package org.khabar.derived;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Told of every change of a named graph, and of the union of all of them as default graph; by one writing thread at a time. */
public interface QuadChanges {

    /** A quad that was not there is. */
    void added(Quad quad);

    /** A quad that was there is no more. */
    void deleted(Quad quad);

    /** The changes since the last commit or abort are about to be stored; the dataset can still be read. */
    void committing(DatasetGraph quads);

    /** They are stored. */
    void committed();

    /** They were taken back. */
    void aborted();
}
