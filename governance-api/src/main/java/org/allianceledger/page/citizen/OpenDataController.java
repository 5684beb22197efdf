package org.allianceledger.page.citizen;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists what may be downloaded without an account. */
@Controller
class OpenDataController {

    private static final List<String> READINGS = List.of(
            "leadership",
            "decisions",
            "outcomes",
            "agenda",
            "indicators",
            "mandates",
            "pilots",
            "results",
            "wins",
            "effects",
            "involvements",
            "narratives",
            "escalations",
            "openness",
            "history");

    /** @param name one of the words of {@code citizen.download} */
    record Download(String name, String format, String address) {}

    @GetMapping("/alliances/{alliance}/open-data")
    String data(@PathVariable String alliance, Model model) {
        String base = "/api/v1/alliances/alliance-" + alliance + "/";
        model.addAttribute(
                "downloads",
                Stream.concat(
                                READINGS.stream().map(it -> new Download(it, "JSON", base + it)),
                                OTHERS.stream().map(it -> new Download(it.name(), it.format(), it.from(base))))
                        .toList());
        return "citizen/open-data";
    }

    private record Other(String name, String format, String address) {
        String from(String base) {
            return address.startsWith("/") ? address : base + address;
        }
    }

    private static final List<Other> OTHERS = List.of(
            new Other("commitments", "JSON, CSV", "commitments"),
            new Other("events", "CloudEvents 1.0", "events"),
            new Other("matrix", "JSON", "commitments/matrix"),
            new Other("calendar", "iCalendar", "calendar.ics"),
            new Other("checkpoint", "c2sp.org/tlog-checkpoint", "/log/checkpoint"));
}
