package org.allianceledger.communication.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.allianceledger.alliance.AllianceEvent.PartnerAdmitted;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.communication.NarrativeEvent;
import org.allianceledger.communication.NarrativeEvent.NarrativeAdopted;
import org.allianceledger.communication.NarrativeEvent.NarrativeDrafted;
import org.allianceledger.communication.NarrativeEvent.StatementIssued;
import org.allianceledger.communication.NarrativeId;
import org.allianceledger.communication.NarrativeState;
import org.allianceledger.communication.view.NarrativeViews.Joined;
import org.allianceledger.communication.view.NarrativeViews.Said;
import org.allianceledger.communication.view.NarrativeViews.Story;
import org.allianceledger.communication.view.NarrativeViews.Version;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what an alliance has told about itself, and who joined after which version of it. */
@Component
public class NarrativeQueries {

    private final Register register;
    private final Past past;

    NarrativeQueries(Register register, Past past) {
        this.register = register;
        this.past = past;
    }

    /** All versions, those to come included, with the one that is told on the day. */
    public Story story(AllianceId alliance, PointInTime when) {
        NarrativeState state =
                NarrativeState.after(past.of(NarrativeId.of(alliance).value(), when).stream()
                        .map(it -> (NarrativeEvent) it.event())
                        .filter(it -> !it.occurred().isAfter(when.asOf()))
                        .toList());
        List<Joined> partners = partners(alliance, when);
        List<NarrativeAdopted> adopted = state.adopted().stream()
                .sorted(Comparator.comparing(NarrativeAdopted::from))
                .toList();
        var versions = new ArrayList<Version>();
        for (int i = 0; i < adopted.size(); i++) {
            NarrativeAdopted it = adopted.get(i);
            LocalDate until = i + 1 < adopted.size() ? adopted.get(i + 1).from().minusDays(1) : null;
            state.version(it.versionId())
                    .ifPresent(draft -> versions.add(version(
                            draft,
                            it,
                            until,
                            partners.stream()
                                    .filter(joined -> !joined.on().isBefore(it.from()))
                                    .filter(joined ->
                                            until == null || !joined.on().isAfter(until))
                                    .toList())));
        }
        state.versions().stream()
                .filter(draft -> adopted.stream().noneMatch(it -> it.versionId().equals(draft.versionId())))
                .forEach(draft -> versions.add(version(draft, null, null, List.of())));
        return new Story(
                List.copyOf(versions),
                state.inForce(when.asOf()).map(it -> it.versionId().value()).orElse(null),
                partners.stream()
                        .filter(it -> adopted.isEmpty()
                                || it.on().isBefore(adopted.getFirst().from()))
                        .toList(),
                when.asOf(),
                when.knownAt());
    }

    /** The statements up to the day, in their order. */
    public List<Said> statements(AllianceId alliance, PointInTime when) {
        return register.histories(alliance.value(), "statement", when).stream()
                .flatMap(List::stream)
                .filter(it -> !it.event().effective().isAfter(when.asOf()))
                .map(it -> {
                    var said = (StatementIssued) it.event();
                    return new Said(
                            said.statementId().value(),
                            said.on(),
                            said.channel(),
                            said.text(),
                            said.versionId().value(),
                            said.personId().value(),
                            said.authority(),
                            it.recorded());
                })
                .sorted(Comparator.comparing(Said::on))
                .toList();
    }

    private List<Joined> partners(AllianceId alliance, PointInTime when) {
        return past.of(alliance.value(), when).stream()
                .map(RecordedEvent::event)
                .filter(PartnerAdmitted.class::isInstance)
                .map(PartnerAdmitted.class::cast)
                .filter(it -> !it.from().isAfter(when.asOf()))
                .map(it -> new Joined(it.partnerId().value(), it.name(), it.from()))
                .sorted(Comparator.comparing(Joined::on))
                .toList();
    }

    private static Version version(
            NarrativeDrafted draft,
            @Nullable NarrativeAdopted adopted,
            @Nullable LocalDate until,
            List<Joined> joined) {
        return new Version(
                draft.versionId().value(),
                draft.key(),
                draft.problem(),
                draft.keyMessages(),
                draft.occurred(),
                adopted == null ? null : adopted.from(),
                until,
                adopted == null ? null : adopted.reason(),
                adopted == null ? null : adopted.authority(),
                joined);
    }
}
