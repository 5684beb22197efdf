package org.allianceledger.page.auditor;

import static java.util.stream.Collectors.joining;
import static org.allianceledger.page.auditor.Listing.cell;
import static org.allianceledger.page.auditor.Listing.link;
import static org.allianceledger.page.auditor.Listing.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.allianceledger.commitment.view.CommitmentQueries;
import org.allianceledger.commitment.view.CommitmentQueries.Place;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.Worded;
import org.allianceledger.mandate.view.MandateQueries;
import org.allianceledger.mandate.view.MandateQueries.Whose;
import org.allianceledger.mandate.view.MandateViews;
import org.allianceledger.mandate.view.MandateViews.Refused;
import org.allianceledger.page.PageReader;
import org.allianceledger.page.Show;
import org.allianceledger.page.auditor.Listing.Cell;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists that tell whether there was authority, what was refused for want of it, and what was promised. */
@Configuration(proxyBeanMethods = false)
class AuthorityLists {

    private static final int BATCH = 500;

    private final MandateQueries mandates;
    private final CommitmentQueries commitments;
    private final Words words;
    private final Show show;
    private final PageReader eyes;

    AuthorityLists(MandateQueries mandates, CommitmentQueries commitments, Words words, Show show, PageReader eyes) {
        this.eyes = eyes;
        this.mandates = mandates;
        this.commitments = commitments;
        this.words = words;
        this.show = show;
    }

    @Bean
    AuditList refusalsList() {
        return AuditList.told(
                "refusals",
                asked -> Listing.of(
                        List.of("day", "about", "amount", "reason", "why", "number"),
                        refusals(asked),
                        asked,
                        it -> row(
                                cell(show.date(it.day())),
                                link(asked.name(it.subject()), "/audit/history?subject=" + it.subject()),
                                cell(show.kroner(it.amount())),
                                cell(show.word("auditor.refusal", it.reason())),
                                cell(isDanish() ? it.danish() : it.english()),
                                link(
                                        Long.toString(it.position()),
                                        "/audit/history?after=" + (it.position() - 1) + "&limit=1")),
                        it -> Long.toString(it.position())));
    }

    // Those of other days come in between.
    private List<Refused> refusals(Asked asked) {
        var found = new ArrayList<Refused>();
        List<Refused> read = mandates.refusals(asked.alliance(), asked.when(), asked.place(-1), BATCH);
        while (!read.isEmpty() && found.size() <= asked.size()) {
            read.stream().filter(it -> asked.covers(it.recorded())).forEach(found::add);
            read = mandates.refusals(
                    asked.alliance(), asked.when(), read.getLast().position(), BATCH);
        }
        return found;
    }

    @Bean
    AuditList gapsList() {
        return AuditList.told(
                "gaps",
                asked -> Listing.cut(
                        List.of("from", "until", "days", "ongoing"),
                        mandates.gaps(asked.alliance(), new Whose(null, null, null), asked.when()).stream()
                                .filter(it -> !it.until()
                                                .isBefore(asked.period().from())
                                        && !it.from().isAfter(asked.period().until()))
                                .map(it -> row(
                                        cell(show.date(it.from())),
                                        cell(show.date(it.until())),
                                        cell(show.number(it.days())),
                                        cell(words.say(it.ongoing() ? "auditor.yes" : "auditor.no"))))
                                .toList(),
                        asked));
    }

    @Bean
    AuditList dispositionsList() {
        return AuditList.told(
                "dispositions",
                asked -> Listing.told(
                        List.of("day", "amount", "what", "mandate", "chain"),
                        mandates.ids(asked.alliance(), asked.when()),
                        asked,
                        id -> mandates.mandate(id, asked.when()).stream().flatMap(page -> uses(asked, page))));
    }

    private Stream<List<Cell>> uses(Asked asked, MandateViews.Page page) {
        String chain = page.chain().stream()
                .map(it -> it.key() + " ← " + asked.name(it.authority().reference()))
                .collect(joining("; "));
        return page.uses().stream()
                .filter(use -> use.usedId() == null && asked.covers(use.day()))
                .map(use -> row(
                        cell(show.date(use.day())),
                        cell(show.kroner(use.amount())),
                        cell(use.text()),
                        link(
                                page.mandate().terms().key(),
                                "/why/" + page.mandate().id()),
                        cell(chain)));
    }

    @Bean
    AuditList commitmentsList() {
        return AuditList.told(
                "commitments",
                asked -> Listing.of(
                        List.of("about", "giver", "status", "due", "delivered", "assessor", "verdict"),
                        commitments.list(
                                asked.alliance(),
                                eyes.commitments(),
                                asked.when(),
                                Place.read(asked.after()).orElse(null),
                                asked.size() + 1),
                        asked,
                        it -> row(
                                link(it.key() + ": " + it.title(), "/audit/history?subject=" + it.id()),
                                cell(it.giverName() == null ? it.giver() : it.giverName()),
                                cell(say(it.status())),
                                cell(show.date(it.due())),
                                cell(
                                        it.quantity() == null
                                                ? "–"
                                                : words.say(
                                                        "auditor.delivered",
                                                        show.number(it.delivered() == null ? 0L : it.delivered()),
                                                        show.number(it.quantity()))),
                                cell(it.assessor() == null ? "" : asked.name(it.assessor())),
                                cell(show.word("auditor.verdict", it.verdict()))),
                        it -> Place.of(it).written()));
    }

    private String say(Worded it) {
        return isDanish() ? it.danish() : it.english();
    }

    private boolean isDanish() {
        return words.locale().getLanguage().equals("da");
    }
}
