package org.khabar.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.khabar.coref.Entities;
import org.khabar.coref.Entity;
import org.khabar.identity.BodyName;
import org.khabar.identity.Ids;
import org.khabar.lexicon.Entry;
import org.khabar.lexicon.Lexicon;
import org.khabar.lexicon.Numerals;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.mention.Post;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Schema;
import org.khabar.text.Document;
import org.khabar.text.Sentence;

/** Writes people, bodies, places and groups with every name that the article uses. */
final class EntityWriter {

    private final Ids ids;
    private final Triples triples;
    private final Document document;
    private final Entities entities;
    private final Lexicon lexicon;
    private final Numerals numerals;
    private final @Nullable Entry home;
    private final Map<Entity, Node> nodes = new HashMap<>();

    EntityWriter(Ids ids, Triples triples, Document document, Entities entities, Lexicon lexicon, Numerals numerals) {
        this.numerals = numerals;
        this.ids = ids;
        this.triples = triples;
        this.document = document;
        this.entities = entities;
        this.lexicon = lexicon;
        this.home = HomeCountry.of(entities, EntityWriter::country);
    }

    /** The node of an entity; its description is written when it is first asked for. */
    Node node(Entity entity) {
        Node known = nodes.get(entity);
        if (known != null) {
            return known;
        }
        Entry authority = authority(entity);
        Node node = authority != null ? ids.authority(authority.iri()) : minted(entity);
        nodes.put(entity, node);
        describe(entity, node, authority);
        return node;
    }

    /** A ministry is its portfolio in its country; any other authority entry stands for itself. */
    private @Nullable Entry authority(Entity entity) {
        Entry entry = entity.entry();
        if (entry == null || entry.kind() != Entry.Kind.PORTFOLIO) {
            return entry;
        }
        Entry country = country(entity);
        Optional<Entry> ministry = country == null ? Optional.empty() : lexicon.ministry(country.iri(), entry.iri());
        return ministry.orElse(null);
    }

    private static @Nullable Entry country(Entity entity) {
        if (entity.country() != null) {
            return entity.country();
        }
        Entity above = entity.container();
        return above == null ? null : above.kind() == Kind.PLACE ? above.entry() : above.country();
    }

    private Node minted(Entity entity) {
        String kind =
                switch (entity.kind()) {
                    case PERSON -> "person";
                    case GROUP -> "group";
                    case PLACE -> "place";
                    default -> "org";
                };
        if (carriesOver(entity)) {
            return ids.node(
                    kind, entity.bestKey(), String.join(" ", countries(entity).keySet()));
        }
        Nominal first = entity.mentions().get(0);
        return ids.node(
                kind,
                document.article().id(),
                first.sentence() + " " + first.first(),
                entity.names().iterator().next());
    }

    /**
     * A proper name means the same in every article; "the ministry", a council of no known country, or a person's single word
     * without a post does not: a given name has many bearers, and much that is no name looks like one.
     */
    private boolean carriesOver(Entity entity) {
        boolean anyCountry = entity.kind() == Kind.ORGANIZATION
                && countries(entity).isEmpty()
                && BodyName.of(entity.bestKey()).isOfAnyCountry();
        boolean anybody = entity.kind() == Kind.PERSON
                && entity.posts().isEmpty()
                && !entity.bestKey().contains(" ");
        return entity.named() && entity.kind() != Kind.GROUP && !anyCountry && !anybody;
    }

    /**
     * The countries that tell an entity from its namesakes: a body's own, those in which a person has posts. Of those who
     * govern, and of bodies whose name every country has, it is the one that the article is about, unless they say another.
     */
    private SortedMap<String, Entry> countries(Entity entity) {
        SortedMap<String, Entry> countries = new TreeMap<>();
        add(country(entity), countries);
        boolean governs = false;
        if (entity.kind() == Kind.PERSON) {
            for (Post post : entity.posts()) {
                Entity body = post.body() == null ? null : entities.of(post.body());
                add(post.country() != null || body == null ? post.country() : country(body), countries);
                governs |= body == null && governs(post);
            }
        }
        BodyName name = BodyName.of(entity.bestKey());
        boolean everywhere = entity.kind() == Kind.ORGANIZATION
                && name.isNational()
                && name.countries().isEmpty();
        if (countries.isEmpty() && (governs || everywhere)) {
            add(home, countries);
        }
        return countries;
    }

    private static boolean governs(Post post) {
        return post.role().servesIn().contains("Ministry")
                || post.role().servesIn().contains("Government");
    }

    private static void add(@Nullable Entry country, Map<String, Entry> countries) {
        if (country != null && HomeCountry.isCountry(country)) {
            countries.put(country.iri(), country);
        }
    }

    private void describe(Entity entity, Node node, @Nullable Entry authority) {
        switch (entity.kind()) {
            case PERSON -> triples.type(node, Schema.Person, FOAF.Person.asNode());
            case GROUP -> group(entity, node);
            case PLACE -> triples.type(node, Schema.Place);
            default -> body(entity, node, authority);
        }
        if (entity.kind() != Kind.PLACE && entity.kind() != Kind.GROUP) {
            countries(entity).values().forEach(country -> country(node, country));
        }
        String best = entity.bestName();
        if (authority != null) {
            triples.label(node, authority.arabic(), "ar").label(node, authority.english(), "en");
            if (entity.kind() == Kind.PLACE && authority.localType().equals("Country")) {
                triples.type(node, Schema.Country);
            }
        }
        if (authority == null) {
            triples.label(node, best, document.language());
            if (carriesOver(entity)) {
                triples.add(node, Kh.normalizedName, Triples.string(entity.bestKey()));
            }
        }
        for (String name : entity.names()) {
            triples.add(node, SKOS.altLabel.asNode(), Triples.words(name, document.language()));
        }
    }

    private void group(Entity entity, Node node) {
        triples.type(node, Kh.Group, FOAF.Group.asNode());
        entity.mentions().stream()
                .map(this::count)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(count -> triples.add(node, Kh.count, Triples.count(count)));
    }

    private Optional<Long> count(Nominal mention) {
        Sentence sentence = document.sentences().get(mention.sentence());
        if (mention.first() > 0
                && numerals.first(List.of(sentence.token(mention.first() - 1).form()))
                        .isPresent()) {
            return Optional.empty(); // ألف شخص in 160 ألف شخص
        }
        return numerals.first(IntStream.range(mention.first(), mention.end())
                .mapToObj(i -> sentence.token(i).form())
                .toList());
    }

    private void body(Entity entity, Node node, @Nullable Entry authority) {
        String type = authority != null ? authority.localType() : entity.type();
        Entity container = entity.container();
        Node above = container == null || container.kind() != Kind.ORGANIZATION ? null : node(container);
        boolean unit = above != null && !above.equals(node);
        triples.type(node, unit && type == null ? ORG.OrganizationalUnit.asNode() : ORG.FormalOrganization.asNode());
        if (type != null) {
            triples.type(node, NodeFactory.createURI(Kh.NS + type));
        }
        if (above != null && unit) {
            triples.type(node, ORG.OrganizationalUnit.asNode()).add(node, ORG.unitOf.asNode(), above);
        }
    }

    /** The country of a post: that of its words or of its agency; for those who govern, the one that the article is about. */
    @Nullable
    Entry countryOf(Post post) {
        Entity body = post.body() == null ? null : entities.of(post.body());
        Entry country = post.country() != null || body == null ? post.country() : country(body);
        Entry told = country == null && body == null && governs(post) ? home : country;
        return HomeCountry.isCountry(told) ? told : null;
    }

    /** The node of a ministry that the article need not name; null if the authority files lack it. */
    @Nullable
    Node ministry(Entry country, Entry portfolio) {
        Entry entry = lexicon.ministry(country.iri(), portfolio.iri()).orElse(null);
        if (entry == null) {
            return null;
        }
        Node node = ids.authority(entry.iri());
        triples.type(node, ORG.FormalOrganization.asNode(), NodeFactory.createURI(Kh.NS + entry.localType()))
                .label(node, entry.arabic(), "ar")
                .label(node, entry.english(), "en");
        country(node, country);
        return node;
    }

    /** Writes the country of a body, person or post. */
    void country(Node node, Entry country) {
        Node place = ids.authority(country.iri());
        triples.type(place, Schema.Place)
                .label(place, country.arabic(), "ar")
                .label(place, country.english(), "en")
                .add(node, Kh.country, place);
    }
}
