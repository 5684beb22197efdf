package org.allianceledger.page.auditor;

import static org.allianceledger.page.auditor.Listing.cell;
import static org.allianceledger.page.auditor.Listing.link;
import static org.allianceledger.page.auditor.Listing.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.allianceledger.agenda.view.Reader;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionPage.RoundShown;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.DecisionQueries.Which;
import org.allianceledger.http.Words;
import org.allianceledger.indicator.view.RelianceQueries;
import org.allianceledger.page.PageReader;
import org.allianceledger.page.Show;
import org.allianceledger.page.auditor.Listing.Cell;
import org.allianceledger.report.view.SuggestedConflicts;
import org.allianceledger.voting.Computation;
import org.allianceledger.voting.Computation.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists that are told from decisions: those that a careful auditor looks at first. */
@Configuration(proxyBeanMethods = false)
class DecisionLists {

    private static final int ALL = 100_000;

    private final DecisionQueries decisions;
    private final SuggestedConflicts conflicts;
    private final RelianceQueries reliances;
    private final Words words;
    private final Show show;
    private final PageReader eyes;

    DecisionLists(
            DecisionQueries decisions,
            SuggestedConflicts conflicts,
            RelianceQueries reliances,
            Words words,
            Show show,
            PageReader eyes) {
        this.eyes = eyes;
        this.decisions = decisions;
        this.conflicts = conflicts;
        this.reliances = reliances;
        this.words = words;
        this.show = show;
    }

    @Bean
    AuditList exactQuorumList() {
        return AuditList.told(
                "quorum",
                asked -> new Listing(
                        List.of("day", "about", "present", "need", "outcome"),
                        pages(asked)
                                .flatMap(page -> page.rounds().stream()
                                        .filter(round -> asked.covers(round.day()))
                                        .flatMap(round -> exact(page, round).stream()))
                                .toList()));
    }

    private Optional<List<Cell>> exact(DecisionPage page, RoundShown round) {
        Computation computation = round.computation();
        return computation == null
                ? Optional.empty()
                : computation.tests().stream()
                        .filter(test -> test.name().equals("quorum") && isExact(test, computation))
                        .findFirst()
                        .map(test -> row(
                                cell(show.date(round.day())),
                                about(page),
                                cell(show.number(computation.figures().present())),
                                cell(show.number(test.need())),
                                cell(show.word("auditor.outcome", computation.outcome()))));
    }

    private static boolean isExact(Test test, Computation computation) {
        return test.holds() && test.need() == computation.figures().present();
    }

    @Bean
    AuditList chairDecisionsList() {
        return AuditList.told(
                "chair",
                asked -> new Listing(
                        List.of("day", "about", "amount", "urgency", "ratified"),
                        pages(asked)
                                .flatMap(page -> chair(asked, page).stream())
                                .toList()));
    }

    private Optional<List<Cell>> chair(Asked asked, DecisionPage page) {
        var urgent = page.urgent();
        var day = page.trail().getFirst().occurred();
        return urgent == null || !asked.covers(day)
                ? Optional.empty()
                : Optional.of(row(
                        cell(show.date(day)),
                        about(page),
                        cell(show.kroner(urgent.amount())),
                        cell(urgent.urgency()),
                        cell(words.say(page.awaitsRatification() ? "auditor.no" : "auditor.yes"))));
    }

    @Bean
    AuditList relatedPartiesList() {
        return AuditList.told(
                "related",
                asked -> new Listing(
                        List.of("day", "about", "seat", "person", "why", "answer"),
                        pages(asked).flatMap(page -> related(asked, page)).toList()));
    }

    private Stream<List<Cell>> related(Asked asked, DecisionPage page) {
        var found = conflicts.of(page, asked.when(), reader());
        return !asked.covers(found.day())
                ? Stream.empty()
                : found.suggestions().stream()
                        .map(it -> row(
                                cell(show.date(found.day())),
                                about(page),
                                cell(it.seatKey()),
                                cell(it.person()),
                                cell(isDanish() ? it.danish() : it.english()),
                                cell(show.word("auditor.conflict", it.answer()))));
    }

    @Bean
    AuditList relianceList() {
        return AuditList.told(
                "reliance",
                asked -> new Listing(
                        List.of("day", "about", "figure", "then", "now", "corrected", "successor"),
                        reliances.of(asked.alliance(), asked.when(), reader()).stream()
                                .filter(it -> asked.covers(it.decided()))
                                .map(it -> {
                                    var successor = it.supersededBy();
                                    return row(
                                            cell(show.date(it.decided())),
                                            link(
                                                    Names.keyed(
                                                            it.decision().key(),
                                                            it.decision().title()),
                                                    "/audit/decisions/"
                                                            + it.decision().id()),
                                            cell(it.measurement()),
                                            cell(it.then().shown()),
                                            cell(it.now().shown()),
                                            cell(show.date(it.corrected())),
                                            successor == null
                                                    ? cell(null)
                                                    : link(
                                                            Names.keyed(successor.key(), successor.title()),
                                                            "/audit/decisions/" + successor.id()));
                                })
                                .toList()));
    }

    private Stream<DecisionPage> pages(Asked asked) {
        return decisions.list(asked.alliance(), Which.ALL, null, asked.when(), "", ALL).stream()
                .flatMap(it -> decisions.page(it.id(), asked.when()).stream())
                .filter(eyes::mayRead);
    }

    private static Cell about(DecisionPage page) {
        return link(Names.keyed(page.key(), page.proposal().title()), "/audit/decisions/" + page.id());
    }

    private Reader reader() {
        return eyes.now();
    }

    private boolean isDanish() {
        return words.locale().getLanguage().equals("da");
    }
}
