package org.khabar.cli;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How an answer is printed. */
enum AnswerFormat {
    /** For people. */
    table,
    csv,
    tsv,
    json;

    /** The standard format of SPARQL results. */
    Lang lang() {
        return switch (this) {
            case table -> ResultSetLang.RS_Text;
            case csv -> ResultSetLang.RS_CSV;
            case tsv -> ResultSetLang.RS_TSV;
            case json -> ResultSetLang.RS_JSON;
        };
    }
}
