package org.allianceledger;

import java.util.List;
import org.allianceledger.agreement.AgreementEvent;
import org.allianceledger.alliance.AllianceEvent;
import org.allianceledger.body.BodyEvent;
import org.allianceledger.body.DirectoryEvent;
import org.allianceledger.body.SeatEvent;
import org.allianceledger.decision.CorrectionEvent;
import org.allianceledger.decision.EffectEvent;
import org.allianceledger.decision.ProposalEvent;
import org.allianceledger.decision.VotingEvent;
import org.allianceledger.ledger.EventCatalogue;
import org.allianceledger.mandate.MandateEvent;
import org.allianceledger.meeting.AgendaEvent;
import org.allianceledger.meeting.AttendanceEvent;
import org.allianceledger.meeting.MinutesEvent;
import org.allianceledger.oversight.OversightEvent;
import org.allianceledger.person.PersonEvent;
import org.allianceledger.ruleset.RuleSetEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which capabilities' events the ledger keeps. Off the application class, so that slice tests stay small. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    EventCatalogue eventCatalogue() {
        return new EventCatalogue(List.of(
                AllianceEvent.class,
                PersonEvent.class,
                BodyEvent.class,
                SeatEvent.class,
                DirectoryEvent.class,
                RuleSetEvent.class,
                ProposalEvent.class,
                VotingEvent.class,
                EffectEvent.class,
                CorrectionEvent.class,
                MandateEvent.class,
                AgendaEvent.class,
                AttendanceEvent.class,
                MinutesEvent.class,
                AgreementEvent.class,
                OversightEvent.class));
    }
}
