package org.khabar.identity;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which tellings of events in different articles may be of one event. */
public final class HappeningLinks {

    private static final double RETOLD = 0.7;
    private static final int YEARS_OF_MEMORY = 3;

    /** Rule of the links from a telling as background to the news. */
    private static final String RETOLD_RULE = "told-again";

    private HappeningLinks() {}

    /** The link between two tellings of different articles, if one event can be behind both; it depends on nothing else. */
    public static Optional<Link> between(Happening a, Happening b) {
        if (objection(a, b) != Objection.NONE) {
            return Optional.empty();
        }
        double time = Times.agreement(a, b);
        if (time > 0) {
            KnownBy known = KnownBy.of(a.type());
            return Optional.of(Link.between(a.id(), b.id(), "same-" + known.what(), known.shared(a, b) * time));
        }
        boolean news = isBackground(a) ? b.lead() : a.lead();
        return news ? Optional.of(Link.between(a.id(), b.id(), RETOLD_RULE, RETOLD)) : Optional.empty();
    }

    /**
     * What speaks against two tellings being of one event. They never are if what they tell is not of one class and truth, if
     * their dates exclude each other, or if they are different ones of several that an article tells alike; otherwise one may
     * leave out, or have misread, what would make them one.
     */
    static Objection objection(Happening a, Happening b) {
        boolean excluded = a.rank() != b.rank()
                || !a.type().equals(b.type())
                || !a.factuality().equals(b.factuality())
                || Times.excludeEachOther(a, b);
        return excluded ? Objection.VETO : mayBeOne(a, b) ? Objection.NONE : Objection.DOUBT;
    }

    /** Whether two tellings may be of one event, be they of one article or of two. */
    static boolean mayBeOne(Happening a, Happening b) {
        return a.type().equals(b.type())
                && a.factuality().equals(b.factuality())
                && KnownBy.of(a.type()).shared(a, b) > 0
                && (Times.agreement(a, b) > 0 || isRetold(a, b) || isRetold(b, a));
    }

    /** One telling is older than the other, which tells it without a date as the background of later news. */
    private static boolean isRetold(Happening older, Happening later) {
        LocalDate then = Times.day(older);
        LocalDate now = later.published();
        return isBackground(later)
                && then != null
                && now != null
                && now.isAfter(then)
                && now.isBefore(then.plusYears(YEARS_OF_MEMORY));
    }

    private static boolean isBackground(Happening happening) {
        return Times.isPersonal(happening) && !happening.lead() && happening.date() == null;
    }

    /**
     * Links without those of a background that could be one of several news.
     *
     * @param happenings by their ids
     */
    public static List<Link> unambiguous(Map<String, Happening> happenings, Collection<Link> links) {
        SetMultimap<String, Happening> news = HashMultimap.create();
        for (Link link : links) {
            if (link.rule().equals(RETOLD_RULE)) {
                for (String end : List.of(link.first(), link.second())) {
                    Happening telling = happenings.get(end);
                    Happening other = happenings.get(link.otherThan(end));
                    if (telling != null && other != null && isBackground(telling)) {
                        news.put(end, other);
                    }
                }
            }
        }
        Set<String> unclear = news.keySet().stream()
                .filter(id -> news.get(id).stream()
                        .anyMatch(a -> news.get(id).stream().anyMatch(b -> !a.equals(b) && Times.agreement(a, b) == 0)))
                .collect(Collectors.toSet());
        List<Link> sure = new ArrayList<>(links);
        sure.removeIf(link ->
                link.rule().equals(RETOLD_RULE) && (unclear.contains(link.first()) || unclear.contains(link.second())));
        return sure;
    }

    /** Whether two tellings of whatever factuality share those by whom an event of their class is known; sayings never do. */
    static boolean shareTheKey(Happening a, Happening b) {
        KnownBy known = KnownBy.of(a.type());
        return known != KnownBy.WORDS && known.shared(a, b) > 0;
    }
}
