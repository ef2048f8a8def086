package org.khabar.serve.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.khabar.serve.page.PlaceCounts.Country;
import org.khabar.serve.page.WorldMap.Region;

/** Which discs on the map have their names beside them. */
class MapPictureTest {
    private static String map(String counts) {
        HttpServletRequest nothing = (HttpServletRequest) Proxy.newProxyInstance(
                MapPictureTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, asked, given) -> null);
        List<Country> countries = Arrays.stream(counts.split(" ", -1))
                .map(each -> each.split(":", -1))
                .map(each -> new Country(
                        NodeFactory.createURI("urn:x/land-" + each[0].toLowerCase(Locale.ROOT)),
                        each[0],
                        Long.parseLong(each[1]),
                        List.of()))
                .toList();
        Html html = new Html();
        new MapPicture(
                        new Facts(GraphFactory.createDefaultGraph()),
                        new Visit(nothing, Language.ENGLISH, Language.ENGLISH),
                        Region.WORLD)
                .write(html, countries, node -> "/");
        return html.toString();
    }

    @Test
    void theLargestHasItsNameThoughNeighboursStandAround() {
        String map = map(
                "SY:625 TR:52 IQ:96 LB:21 IL:32 JO:15 CY:3 PS:97 EG:74 SA:37 IR:47 GE:2 AM:2 AZ:3 GR:9 KW:4 BG:3 LY:27");
        assertTrue(map.contains(">land-sy 625</text>"), map);
        assertFalse(map.contains(">land-lb 21</text>"), map);
    }

    @Test
    void noNameCoversAnotherOrAnEqualDisc() {
        String map =
                map("SY:50 TR:50 IQ:50 LB:50 IL:50 JO:50 CY:50 PS:50 EG:50 SA:50 IR:50 GE:50 AM:50 AZ:50 GR:50 KW:50");
        assertFalse(map.contains(">land-lb 50</text>"), map);
        assertTrue(map.contains(">land-ir 50</text>"), map);
    }
}
