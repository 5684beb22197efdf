package org.allianceledger.page.citizen;

import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.PageReader;
import org.allianceledger.search.view.SearchQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Search among what the reader may read. */
@Controller
class SearchController {

    private static final int LONGEST = 100;

    private final SearchQueries search;
    private final PageReader reader;
    private final Alliances alliances;
    private final Reading reading;

    SearchController(SearchQueries search, PageReader reader, Alliances alliances, Reading reading) {
        this.search = search;
        this.reader = reader;
        this.alliances = alliances;
        this.reading = reading;
    }

    @GetMapping("/alliances/{alliance}/search")
    String search(
            @PathVariable String alliance, Moment moment, @RequestParam(defaultValue = "") String q, Model model) {
        reading.await(SearchQueries.MODEL, moment);
        String asked = q.strip().length() > LONGEST ? q.strip().substring(0, LONGEST) : q.strip();
        model.addAttribute("q", asked);
        if (asked.length() > 1) {
            model.addAttribute(
                    "answer",
                    search.find(alliances.id(alliance), asked, reader.sight().levels()));
        }
        return "citizen/search";
    }
}
