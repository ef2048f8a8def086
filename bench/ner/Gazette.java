import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.ling.HasWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * Writes known names as CoreNLP's gazette lines, {@code TYPE name}, with names cut into segments as the segmenter cuts
 * them: the name elements, the bodies, the Arabic labels of the authority files (the type is the class of what they name) and the
 * Unicode CLDR names of countries and cities.
 *
 * <p>{@code java -cp CP Gazette.java OUT NAMES BODIES TURTLE...}
 */
public final class Gazette {
    private static final Set<String> PLACES = Set.of("COUNTRY", "CITY", "ADMINISTRATIVEAREA", "PLACE");
    private static final Set<String> NO_NAMES =
            Set.of("NAME", "ROLE", "PLURAL", "PORTFOLIO", "DEMONYM", "ROLEMODIFIER", "ROLE-MODIFIER", "CONCEPTSCHEME");
    private static final int LONGEST = 4;
    private static final ULocale ARABIC = ULocale.forLanguageTag("ar");

    private final ArabicSegmenter segmenter = new ArabicSegmenter(new Properties());
    private final Set<String> lines = new TreeSet<>();

    private Gazette() {
        segmenter.loadSegmenter("edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz");
    }

    public static void main(String[] args) throws IOException {
        Gazette gazette = new Gazette();
        for (String name : lines(args[1])) {
            gazette.add("NAME", name);
        }
        for (String body : lines(args[2])) {
            int blank = body.indexOf(' ');
            gazette.add(body.substring(0, blank), body.substring(blank + 1));
        }
        gazette.addCldr();
        for (String file : List.of(args).subList(3, args.length)) {
            gazette.addLabels(RDFDataMgr.loadModel(Path.of(file).toUri().toString()));
        }
        Files.write(Path.of(args[0]), gazette.lines);
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private void addCldr() {
        LocaleDisplayNames regions = LocaleDisplayNames.getInstance(ARABIC);
        for (String code : Locale.getISOCountries()) {
            add("COUNTRY", regions.regionDisplayName(code));
        }
        TimeZoneNames zones = TimeZoneNames.getInstance(ARABIC);
        for (String zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String city = zones.getExemplarLocationName(zone);
            if (city != null) {
                add("CITY", city);
            }
        }
    }

    private void addLabels(Model model) {
        for (Statement typed :
                model.listStatements(null, RDF.type, (RDFNode) null).toList()) {
            String type = typed.getResource().equals(SKOS.Concept)
                    ? scheme(typed.getSubject())
                    : typed.getResource().getLocalName().toUpperCase(Locale.ROOT);
            for (Statement named : typed.getSubject().listProperties().toList()) {
                if (named.getObject().isLiteral() && named.getLanguage().equals("ar")) {
                    String kind = named.getPredicate().getLocalName();
                    boolean label = named.getPredicate().getNameSpace().equals(SKOS.uri);
                    if (label && !kind.endsWith("Label")) {
                        continue; // a definition or a note
                    }
                    Literal name = named.getLiteral();
                    add(label ? type : kind.toUpperCase(Locale.ROOT), name.getString());
                }
            }
        }
    }

    /** ROLE for {@code .../role/minister}: concepts are told apart by the folder of their IRI. */
    private static String scheme(Resource concept) {
        String[] steps = concept.getURI().split("/");
        return steps[steps.length - 2].toUpperCase(Locale.ROOT);
    }

    private void add(String type, String name) {
        String segmented = segmenter.segment(name).stream().map(HasWord::word).collect(Collectors.joining(" "));
        // Whether a name in the running text is cut as it is when it stands alone is chance: take it uncut too.
        String uncut = name.strip().replaceAll("[\\u064B-\\u0652\\u0640]", "").replaceAll("[أإآ]", "ا");
        for (String form : new TreeSet<>(List.of(segmented, uncut))) {
            if (form.contains(" ")) {
                // The classifier compares each و in a text with all names that have one: no long names, one line for
                // each.
                if (kind(type) != null && form.split(" ").length <= LONGEST) {
                    lines.add(kind(type) + " " + form);
                }
            } else if (!form.isBlank() && !form.equals("على") && !form.equals("الى")) {
                // Egyptian newspapers write a final ي as ى, and some write ى as ي.
                for (String spelling :
                        new TreeSet<>(List.of(form, form.replaceAll("ي$", "ى"), form.replaceAll("ى$", "ي")))) {
                    lines.add(type + " " + spelling);
                    lines.add((kind(type) == null ? type : kind(type)) + " " + spelling);
                }
            }
        }
    }

    /**
     * What the corpus calls such a name, or null where it has no label for it. A court or a club is too rare in the
     * corpus to learn from alone; what all bodies share is learnt well.
     */
    private static String kind(String type) {
        return NO_NAMES.contains(type) ? null : type.equals("PERSON") ? type : PLACES.contains(type) ? "LOC" : "ORG";
    }
}
