package org.khabar.serve.sparql;

import java.util.Locale;
import java.util.Set;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.procedure.ProcedureFactory;
import org.apache.jena.sparql.procedure.ProcedureRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * The standard functions, property functions and procedures without the one door in each: an IRI such as {@code
 * java:org.example.Name} makes Jena load and run the class of that name. Those that run a regular expression without an end in
 * time are left out too; there is REGEX for them.
 */
public final class ClosedRegistries {
    private static final Set<String> ENDLESS = Set.of(
            "http://www.w3.org/2005/xpath-functions#matches",
            "http://jena.apache.org/ARQ/property#strSplit",
            "http://jena.hpl.hp.com/ARQ/property#strSplit");

    private ClosedRegistries() {}

    /** Closes the door for every query and update with this context. */
    public static void install(Context context) {
        FunctionRegistry.set(context, new Functions());
        PropertyFunctionRegistry.set(context, new PropertyFunctions());
        ProcedureRegistry.set(context, new Procedures());
    }

    private static boolean isClosed(String iri) {
        return iri.toLowerCase(Locale.ROOT).startsWith("java:") || ENDLESS.contains(iri);
    }

    private static final class Functions extends FunctionRegistry {
        Functions() {
            FunctionRegistry standard = FunctionRegistry.get();
            standard.keys().forEachRemaining(iri -> put(iri, standard.get(iri)));
        }

        @Override
        public @Nullable FunctionFactory get(String iri) {
            return isClosed(iri) ? null : super.get(iri);
        }
    }

    private static final class PropertyFunctions extends PropertyFunctionRegistry {
        PropertyFunctions() {
            PropertyFunctionRegistry standard = PropertyFunctionRegistry.get();
            standard.keys().forEachRemaining(iri -> put(iri, standard.get(iri)));
        }

        @Override
        public boolean manages(String iri) {
            return !isClosed(iri) && super.manages(iri);
        }

        @Override
        public @Nullable PropertyFunctionFactory get(String iri) {
            return isClosed(iri) ? null : super.get(iri);
        }
    }

    private static final class Procedures extends ProcedureRegistry {
        Procedures() {
            ProcedureRegistry standard = ProcedureRegistry.get();
            standard.keys().forEachRemaining(iri -> put(iri, standard.get(iri)));
        }

        @Override
        public @Nullable ProcedureFactory get(String iri) {
            return isClosed(iri) ? null : super.get(iri);
        }
    }
}
