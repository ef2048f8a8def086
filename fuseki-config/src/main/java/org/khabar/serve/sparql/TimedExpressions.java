package org.khabar.serve.sparql;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformer;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.jspecify.annotations.Nullable;

/**
 * Regular expressions that end. Java tries every way to match, which for {@code (.*a){20}b} takes years in which no time limit
 * of the query is looked at; here each is tried first on a text that stops giving letters after a while.
 */
final class TimedExpressions extends ExprTransformCopy {
    private static final long NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final Pattern USED = Pattern.compile("(?i)\\b(regex|replace)\\b");

    /** What makes a pattern try several ways. */
    private static final CharMatcher REPEATING = CharMatcher.anyOf("*+?{|\\");

    private TimedExpressions() {}

    /** The same query, whose regular expressions end. */
    static Query in(Query query) {
        return USED.matcher(query.serialize()).find()
                ? QueryTransformOps.transform(query, new ElementTransformCopyBase(), new TimedExpressions())
                : query;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        if (arguments.size() > 1 && isPlain(arguments.get(1))) {
            return super.transform(function, arguments);
        }
        if (function instanceof E_Regex) {
            return new TimedRegex(arguments);
        }
        return function instanceof E_StrReplace ? new TimedReplace(arguments) : super.transform(function, arguments);
    }

    @Override
    public Expr transform(ExprAggregator aggregator) {
        Aggregator inner = aggregator.getAggregator();
        if (inner.getExprList() == null) {
            return aggregator;
        }
        ExprList arguments = new ExprList();
        inner.getExprList().forEach(each -> arguments.add(ExprTransformer.transform(this, each)));
        return new ExprAggregator(aggregator.getVar(), inner.copy(arguments));
    }

    /** What stands in EXISTS is a pattern with expressions of its own. */
    @Override
    public Expr transform(ExprFunctionOp function, ExprList arguments, Op pattern) {
        Element inner = ElementTransformer.transform(function.getElement(), new ElementTransformCopyBase(), this);
        return function instanceof E_Exists ? new E_Exists(inner) : new E_NotExists(inner);
    }

    /** A pattern that is given in the query and repeats nothing: each of its letters is met once from each place of the text. */
    private static boolean isPlain(Expr pattern) {
        return pattern.isConstant()
                && pattern.getConstant().isString()
                && REPEATING.matchesNoneOf(pattern.getConstant().getString());
    }

    private static void tryOut(List<NodeValue> arguments, int flags) {
        List<NodeValue> given = arguments.size() > flags ? arguments : arguments.subList(0, 2);
        if (!given.stream().allMatch(each -> each.asNode().isLiteral())) {
            return;
        }
        String mask = given.size() > flags ? words(given.get(flags)) : null;
        Pattern pattern = RegexEngine.makePattern("REGEX", words(given.get(1)), mask);
        Matcher matcher = pattern.matcher(new TimedText(words(given.get(0)), System.nanoTime() + NANOS));
        boolean found = matcher.find();
        // REPLACE goes on behind each match.
        while (found && flags > 2) {
            found = matcher.find();
        }
    }

    private static String words(NodeValue value) {
        return value.asNode().getLiteralLexicalForm();
    }

    private static @Nullable Expr at(ExprList arguments, int place) {
        return arguments.size() > place ? arguments.get(place) : null;
    }

    private static final class TimedRegex extends E_Regex {
        TimedRegex(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), at(arguments, 2));
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            tryOut(arguments, 2);
            return super.eval(arguments);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new TimedRegex(arguments);
        }
    }

    private static final class TimedReplace extends E_StrReplace {
        TimedReplace(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), arguments.get(2), at(arguments, 3));
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            tryOut(arguments, 3);
            return super.eval(arguments);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new TimedReplace(arguments);
        }
    }

    /** A text that can be read until a moment. */
    private record TimedText(String text, long deadline) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (System.nanoTime() - deadline > 0) {
                throw new QueryCancelledException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new TimedText(text.substring(start, end), deadline);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
