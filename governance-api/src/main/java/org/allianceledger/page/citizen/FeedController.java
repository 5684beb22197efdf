package org.allianceledger.page.citizen;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.DecisionRow;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.meeting.view.MeetingList.Row;
import org.allianceledger.page.Addresses;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** An Atom feed of decisions and published minutes, the newest first. */
@Controller
class FeedController {

    private static final int LENGTH = 30;

    private final DecisionList decisions;
    private final Published published;
    private final Alliances alliances;
    private final Addresses addresses;
    private final Show show;
    private final Words words;
    private final Reading reading;

    FeedController(
            DecisionList decisions,
            Published published,
            Alliances alliances,
            Addresses addresses,
            Show show,
            Words words,
            Reading reading) {
        this.decisions = decisions;
        this.published = published;
        this.alliances = alliances;
        this.addresses = addresses;
        this.show = show;
        this.words = words;
        this.reading = reading;
    }

    private record Told(LocalDate day, Entry entry) {}

    @GetMapping(value = "/alliances/{alliance}/feed.atom", produces = "application/atom+xml;charset=UTF-8")
    @ResponseBody
    String feed(@PathVariable String alliance, Moment moment) throws FeedException {
        reading.await(DecisionQueries.MODEL, moment);
        var id = alliances.id(alliance);
        String base = addresses.server() + "/alliances/" + alliance;
        List<Told> told = Stream.concat(
                        decisions.newest(id, moment.when(), LENGTH).stream().map(it -> told(it, base)),
                        published.minutes(id, moment.when()).stream()
                                .limit(LENGTH)
                                .map(it -> told(it, base)))
                .sorted(Comparator.comparing(Told::day).reversed())
                .limit(LENGTH)
                .toList();
        var feed = new Feed("atom_1.0");
        feed.setId(base);
        feed.setTitle(words.say("citizen.feed.title", alliances.named(alliance).name()));
        feed.setAlternateLinks(List.of(link(base, "alternate")));
        feed.setOtherLinks(List.of(link(base + "/feed.atom", "self")));
        feed.setUpdated(
                told.isEmpty()
                        ? date(moment.when().asOf())
                        : date(told.getFirst().day()));
        feed.setEntries(told.stream().map(Told::entry).toList());
        return new WireFeedOutput().outputString(feed);
    }

    private Told told(DecisionRow it, String base) {
        LocalDate day = it.from() == null ? it.waitingSince() : it.from();
        String outcome = it.outcome() == null ? "" : show.word("citizen.outcome", it.outcome()) + ", ";
        return told(
                base + "/decisions/" + it.id(),
                (it.key() == null ? "" : it.key() + " ") + it.title(),
                outcome + show.word("citizen.stage", it.stage()),
                day);
    }

    private Told told(Row it, String base) {
        return told(base + "/minutes/" + it.id(), words.say("citizen.minutes.of", it.key()), "", it.day());
    }

    private static Told told(String address, String title, String summary, LocalDate day) {
        var entry = new Entry();
        entry.setId(address);
        entry.setTitle(title);
        entry.setAlternateLinks(List.of(link(address, "alternate")));
        entry.setUpdated(date(day));
        if (!summary.isEmpty()) {
            var text = new Content();
            text.setType("text");
            text.setValue(summary);
            entry.setSummary(text);
        }
        return new Told(day, entry);
    }

    private static Link link(String address, String relation) {
        var link = new Link();
        link.setHref(address);
        link.setRel(relation);
        return link;
    }

    private static Date date(LocalDate day) {
        return Date.from(LedgerCalendar.startOf(day));
    }
}
