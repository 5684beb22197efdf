package org.allianceledger.mandate.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.allianceledger.ledger.Period;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.mandate.Disposal;
import org.allianceledger.mandate.MandateChain;
import org.allianceledger.mandate.MandateEvent.DispositionRecorded;
import org.allianceledger.mandate.MandateEvent.DispositionRefused;
import org.allianceledger.mandate.MandateEvent.MandateDrawn;
import org.allianceledger.mandate.MandateEvent.MandateSubdelegationRefused;
import org.allianceledger.mandate.MandateId;
import org.allianceledger.mandate.MandateState;
import org.allianceledger.mandate.view.MandateViews.Line;
import org.allianceledger.mandate.view.MandateViews.Link;
import org.allianceledger.mandate.view.MandateViews.Page;
import org.allianceledger.mandate.view.MandateViews.Refused;
import org.allianceledger.mandate.view.MandateViews.Use;
import org.allianceledger.person.PersonId;

/** Tells the page of a mandate from its events, by the functions that decided them. */
final class MandatePages {

    private final MandatePast past;
    private final PointInTime when;

    MandatePages(MandatePast past, PointInTime when) {
        this.past = past;
        this.when = when;
    }

    Optional<Line> line(MandateId id) {
        return past.chain(id).map(this::line);
    }

    private Line line(MandateChain chain) {
        MandateState mandate = chain.mandate();
        MandateId parent = mandate.parent();
        Optional<Period> days = mandate.capPeriodOn(when.asOf());
        return new Line(
                mandate.id().value(),
                parent == null ? null : parent.value(),
                mandate.course().on(when.asOf()),
                mandate.terms(),
                days.orElse(null),
                days.map(mandate::usedIn).orElse(0L),
                chain.remaining(when.asOf()));
    }

    Optional<Page> page(MandateId id) {
        return past.chain(id).map(this::page);
    }

    private Page page(MandateChain chain) {
        MandateState mandate = chain.mandate();
        List<RecordedEvent> events = past.events(mandate.id());
        List<Use> uses = events.stream().flatMap(MandatePages::use).toList();
        return new Page(
                line(chain),
                events.getLast().sequence(),
                mandate.course(),
                mandate.guard(),
                mandate.uses().values().stream().mapToLong(Disposal::amount).sum(),
                uses.stream()
                        .filter(use -> use.usedId() != null)
                        .mapToLong(Use::amount)
                        .sum(),
                chain.links().stream().map(this::link).toList(),
                mandate.children().stream()
                        .map(this::line)
                        .flatMap(Optional::stream)
                        .toList(),
                uses,
                events.stream().flatMap(MandatePages::refusal).toList(),
                when.asOf(),
                when.knownAt());
    }

    private Link link(MandateState mandate) {
        return new Link(
                mandate.id().value(),
                mandate.terms().key(),
                mandate.terms().holder(),
                mandate.course().on(when.asOf()),
                past.events(mandate.id()).getFirst().event().authority());
    }

    private static Stream<Use> use(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case DispositionRecorded it -> {
                PersonId person = it.personId();
                yield Stream.of(new Use(
                        it.dispositionId().value(),
                        null,
                        person == null ? null : person.value(),
                        it.amount(),
                        it.purpose(),
                        it.text(),
                        it.beneficiary(),
                        it.day(),
                        recorded.recorded()));
            }
            case MandateDrawn it ->
                Stream.of(new Use(
                        it.dispositionId().value(),
                        it.usedId().value(),
                        null,
                        it.amount(),
                        it.purpose(),
                        it.text(),
                        it.beneficiary(),
                        it.day(),
                        recorded.recorded()));
            default -> Stream.of();
        };
    }

    private static Stream<Refused> refusal(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case DispositionRefused it ->
                Stream.of(new Refused(
                        recorded.position(),
                        it.getClass().getSimpleName(),
                        it.mandateId().value(),
                        it.dispositionId().value(),
                        it.reason(),
                        it.danish(),
                        it.english(),
                        it.amount(),
                        it.day(),
                        recorded.recorded()));
            case MandateSubdelegationRefused it ->
                Stream.of(new Refused(
                        recorded.position(),
                        it.getClass().getSimpleName(),
                        it.mandateId().value(),
                        it.childId().value(),
                        it.reason(),
                        it.danish(),
                        it.english(),
                        null,
                        it.occurred(),
                        recorded.recorded()));
            default -> Stream.of();
        };
    }
}
