package org.allianceledger.decision.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allianceledger.body.BodyHistory;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.decision.DecisionEvent;
import org.allianceledger.decision.Foresight;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.meeting.MeetingState;
import org.allianceledger.ruleset.RuleBooks.InForce;
import org.allianceledger.ruleset.RuleSetId;
import org.allianceledger.ruleset.view.BodyRules.InForceView;
import org.allianceledger.ruleset.view.RuleSetQueries;
import org.springframework.stereotype.Component;

/** Tells how a meeting stands at this moment, from the events of the meeting, its body and its questions. */
@Component
public class Rooms {

    private static final String DECISION = "decision-";

    private final Past past;
    private final RuleSetQueries rules;

    Rooms(Past past, RuleSetQueries rules) {
        this.past = past;
        this.rules = rules;
    }

    /** The meeting, or empty if it or its body was not known then. */
    public Optional<RoomNow> room(MeetingId id, PointInTime when) {
        return MeetingState.told(events(id.value(), when))
                .flatMap(meeting -> BodyHistory.of(
                                events(meeting.called().bodyId().value(), when))
                        .onDay(meeting.called().day())
                        .map(body -> room(meeting, body, when)));
    }

    private RoomNow room(MeetingState meeting, BodyOnDay body, PointInTime when) {
        var thatDay = new PointInTime(meeting.called().day(), when.knownAt(), when.latest());
        InForceView found = rules.inForce(body.id(), thatDay);
        Foresight foresight = found == null
                ? null
                : new Foresight(
                        new InForce(new RuleSetId(found.id()), found.name(), found.from(), found.rules()),
                        body,
                        meeting.sitting());
        Map<String, Proceedings> proceedings = new LinkedHashMap<>();
        meeting.agenda().items().forEach(item -> {
            String subject = item.subject();
            if (subject != null && subject.startsWith(DECISION)) {
                proceedings(subject, when).ifPresent(it -> proceedings.put(subject, it));
            }
        });
        return new RoomNow(meeting, body, foresight, proceedings);
    }

    private Optional<Proceedings> proceedings(String decision, PointInTime when) {
        List<DecisionEvent> events =
                events(decision, when).stream().map(DecisionEvent.class::cast).toList();
        return events.isEmpty() ? Optional.empty() : Optional.of(Proceedings.of(events));
    }

    private List<LedgerEvent> events(String aggregate, PointInTime when) {
        return past.of(aggregate, when).stream().map(RecordedEvent::event).toList();
    }
}
