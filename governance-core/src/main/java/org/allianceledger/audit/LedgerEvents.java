package org.allianceledger.audit;

import java.util.List;
import org.allianceledger.agenda.CommonAgendaEvent;
import org.allianceledger.agreement.AgreementEvent;
import org.allianceledger.alliance.AllianceEvent;
import org.allianceledger.body.BodyEvent;
import org.allianceledger.body.DirectoryEvent;
import org.allianceledger.body.SeatEvent;
import org.allianceledger.commitment.DeliveryEvent;
import org.allianceledger.commitment.PledgeEvent;
import org.allianceledger.commitment.SettlementEvent;
import org.allianceledger.communication.EscalationEvent;
import org.allianceledger.communication.NarrativeEvent;
import org.allianceledger.decision.CorrectionEvent;
import org.allianceledger.decision.EffectEvent;
import org.allianceledger.decision.HearingEvent;
import org.allianceledger.decision.ProposalEvent;
import org.allianceledger.decision.VotingEvent;
import org.allianceledger.indicator.MeasurementEvent;
import org.allianceledger.indicator.MethodEvent;
import org.allianceledger.involvement.InvolvementEvent;
import org.allianceledger.ledger.EventCatalogue;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.mandate.MandateEvent;
import org.allianceledger.meeting.AgendaEvent;
import org.allianceledger.meeting.AttendanceEvent;
import org.allianceledger.meeting.MinutesEvent;
import org.allianceledger.oversight.OversightEvent;
import org.allianceledger.person.PersonEvent;
import org.allianceledger.pilot.PilotEvent;
import org.allianceledger.pilot.ResultEvent;
import org.allianceledger.ruleset.RuleSetEvent;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** The events that the ledger keeps: named in one place for the application and for whoever reads its log without it. */
public final class LedgerEvents {

    private static final List<Class<? extends LedgerEvent>> FAMILIES = List.of(
            AllianceEvent.class,
            PersonEvent.class,
            BodyEvent.class,
            SeatEvent.class,
            DirectoryEvent.class,
            RuleSetEvent.class,
            ProposalEvent.class,
            HearingEvent.class,
            VotingEvent.class,
            EffectEvent.class,
            CorrectionEvent.class,
            MandateEvent.class,
            PledgeEvent.class,
            DeliveryEvent.class,
            SettlementEvent.class,
            CommonAgendaEvent.class,
            MethodEvent.class,
            MeasurementEvent.class,
            AgendaEvent.class,
            AttendanceEvent.class,
            MinutesEvent.class,
            AgreementEvent.class,
            OversightEvent.class,
            EscalationEvent.class,
            InvolvementEvent.class,
            NarrativeEvent.class,
            PilotEvent.class,
            ResultEvent.class);

    /** What makes an event of an earlier revision one of today's, in order; the application has the same as beans. */
    static final List<EventUpcaster> UPCASTERS = List.of();

    private LedgerEvents() {}

    public static EventCatalogue catalogue() {
        return new EventCatalogue(FAMILIES);
    }
}
