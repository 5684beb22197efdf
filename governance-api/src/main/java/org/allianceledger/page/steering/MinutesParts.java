package org.allianceledger.page.steering;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The text of minutes in the parts that a page sets apart: templates call it {@code @minutesText}. */
@Component("minutesText")
class MinutesParts {

    /** @param heading the item, empty for what stands before the first and after the last */
    record Part(String heading, List<String> lines) {}

    /** The parts in their order; the first line, which the page has as its own title, is left out. */
    public List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        for (String block : text.strip().split("\n\n+")) {
            List<String> lines = block.strip().lines().toList();
            if (parts.isEmpty()) {
                parts.add(new Part("", lines.subList(1, lines.size())));
            } else if (lines.getFirst().matches("[0-9]+\\. .*")) {
                parts.add(new Part(lines.getFirst(), lines.subList(1, lines.size())));
            } else {
                parts.add(new Part("", lines));
            }
        }
        return parts;
    }
}
