package org.khabar.spark.identity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.khabar.identity.Happening;
import org.khabar.identity.NamesakeDecision;
import org.khabar.identity.ToldGraph;
import org.khabar.identity.Units;

/**
 * An article, its names identified.
 *
 * @param identified IRIs that stand for names, of those that another one stands for
 * @param happenings what it tells that others may tell too
 * @param lines what the identity graph says of its names that several people bear
 */
record Reading(Map<String, String> identified, List<Happening> happenings, String lines) implements Serializable {

    /** @param names of the names that it tells, who they are */
    static Reading of(Basis basis, Told told, Map<String, Standing> names) {
        ToldGraph graph = told.reading(basis.ids());
        Node article = Names.iri(told.article());
        Map<String, String> identified = new HashMap<>();
        Lines lines = Lines.ofIdentity();
        names.forEach((id, standing) -> {
            identified.put(id, standing.one());
            if (!standing.bearers().isEmpty()) {
                NamesakeDecision here = NamesakeDecision.of(
                        basis.ids(), id, standing.bearers(), article, graph.countries(), bearer -> standing.stand()
                                .getOrDefault(bearer, bearer));
                lines.add(here.triples(basis.ids(), basis.aliases()));
                identified.put(id, here.one());
            }
        });
        List<Happening> happenings = new ArrayList<>();
        for (Happening telling : graph.happenings(iri -> identified.getOrDefault(iri, iri), basis.curation())) {
            if (Units.signature(telling, basis.curation()).isPresent()) {
                happenings.add(telling);
            }
        }
        return new Reading(identified, happenings, lines.toString());
    }
}
