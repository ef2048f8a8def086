package org.khabar.english;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.text.Folded;
import org.khabar.text.Orthography;

/** Makes of raw text what the English models were trained on: plain quotes and dashes, no HTML entities, no markup. */
final class Cleaner {

    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,6}|#x[0-9a-fA-F]{1,5}|[a-zA-Z]{2,8});");
    private static final Map<String, Character> NAMED = Map.ofEntries(
            Map.entry("amp", '&'),
            Map.entry("quot", '"'),
            Map.entry("apos", '\''),
            Map.entry("lt", '<'),
            Map.entry("gt", '>'),
            Map.entry("nbsp", ' '),
            Map.entry("ldquo", '"'),
            Map.entry("rdquo", '"'),
            Map.entry("lsquo", '\''),
            Map.entry("rsquo", '\''),
            Map.entry("ndash", '-'),
            Map.entry("mdash", '-'),
            Map.entry("hellip", ' '),
            Map.entry("bull", ' '),
            Map.entry("euro", '€'),
            Map.entry("pound", '£'));

    private static final String DAY = "(?:, \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2})?";
    private static final String REGION = "(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?";
    private static final String AGENCY = " \\([\\p{L}/ ]{2,30}\\)";
    private static final String CAPITALS =
            "[A-Z][A-Z.'/-]{3,}(?: [A-Z][A-Z.'/-]+){0,3}" + REGION + DAY + "(?:" + AGENCY + ")?";
    private static final String MIXED = "\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,3}" + REGION + DAY + AGENCY;

    /** Whence an agency reports: NAIROBI, Kenya (AP) - Police say; Rome, May 3 (ANSA) - The mayor says. */
    private static final Pattern DATELINE =
            Pattern.compile("(?m)^(?:" + CAPITALS + "|" + MIXED + ") -+ (?=[\\p{L}\\p{N}\"])");

    /** What English writes behind an apostrophe. */
    private static final Set<String> CLITICS = Set.of("s", "t", "d", "m", "re", "ve", "ll", "n", "em", "er");

    private Cleaner() {}

    static Folded clean(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int[] origin = new int[raw.length() + 1];
        Matcher entities = ENTITY.matcher(raw);
        int i = 0;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            int next = i + 1;
            if (c == '&' && entities.find(i) && entities.start() == i) {
                c = decoded(entities.group(1));
                next = entities.end();
            }
            if (!Orthography.isInvisible(c) && !(letter(c) == '\'' && isInName(raw, i))) {
                origin[text.length()] = i;
                text.append(letter(c));
            }
            i = next;
        }
        origin[text.length()] = raw.length();
        Matcher datelines = DATELINE.matcher(text.toString());
        while (datelines.find()) {
            text.setCharAt(datelines.end() - 2, '\n'); // a sentence of its own: the city does nothing
        }
        return new Folded(text.toString(), origin);
    }

    /** Al-Qar'awi, Sana'a: a letter that the Latin script lacks, and not the 's behind a name. */
    private static boolean isInName(String raw, int apostrophe) {
        int begin = apostrophe;
        while (begin > 0 && Character.isLetter(raw.charAt(begin - 1))) {
            begin--;
        }
        int end = apostrophe + 1;
        while (end < raw.length() && Character.isLetter(raw.charAt(end))) {
            end++;
        }
        String behind = raw.substring(apostrophe + 1, end);
        return apostrophe - begin > 1
                && Character.isUpperCase(raw.charAt(begin))
                && !behind.isEmpty()
                && Character.isLowerCase(behind.charAt(0))
                && !CLITICS.contains(behind);
    }

    private static char decoded(String entity) {
        if (entity.charAt(0) == '#') {
            boolean hex = entity.charAt(1) == 'x';
            int code = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
            return code < 0x10000 ? (char) code : ' ';
        }
        return NAMED.getOrDefault(entity, ' ');
    }

    private static char letter(char c) {
        return switch (c) {
            case '“', '”', '„', '‟', '«', '»', '″' -> '"';
            case '’', '‘', 'ʼ', '`', '´' -> '\'';
            case '–', '—', '‒', '―', '−' -> '-';
            case '\u00A0', '\t', '…', '|', '•', '·', '_', '#', '*', '~' -> ' ';
            case '\u2028', '\u2029', '\r' -> '\n';
            default -> isWritten(c) ? c : ' ';
        };
    }

    /** Control characters, emoji and whatever else no tokenizer reads. */
    private static boolean isWritten(char c) {
        return c == '\n'
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.PRIVATE_USE,
                            Character.SURROGATE,
                            Character.UNASSIGNED,
                            Character.OTHER_SYMBOL -> false;
                    default -> true;
                };
    }
}
