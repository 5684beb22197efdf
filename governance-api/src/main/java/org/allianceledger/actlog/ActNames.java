package org.allianceledger.actlog;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allianceledger.agenda.CommonAgendaCommand;
import org.allianceledger.agreement.AgreementCommand;
import org.allianceledger.alliance.AllianceCommand;
import org.allianceledger.body.BodyCommand;
import org.allianceledger.body.SeatCommand;
import org.allianceledger.commitment.DeliveryCommand;
import org.allianceledger.commitment.PledgeCommand;
import org.allianceledger.commitment.SettlementCommand;
import org.allianceledger.communication.EscalationCommand;
import org.allianceledger.communication.NarrativeCommand;
import org.allianceledger.decision.CorrectionCommand;
import org.allianceledger.decision.EffectCommand;
import org.allianceledger.decision.HearingCommand;
import org.allianceledger.decision.ProposalCommand;
import org.allianceledger.decision.VotingCommand;
import org.allianceledger.indicator.IndicatorCommand;
import org.allianceledger.indicator.MeasurementCommand;
import org.allianceledger.involvement.InvolvementCommand;
import org.allianceledger.ledger.Act;
import org.allianceledger.mandate.MandateCommand;
import org.allianceledger.meeting.AgendaCommand;
import org.allianceledger.meeting.AttendanceCommand;
import org.allianceledger.meeting.MinutesCommand;
import org.allianceledger.oversight.OversightCommand;
import org.allianceledger.person.PersonCommand;
import org.allianceledger.pilot.PilotCommand;
import org.allianceledger.pilot.ResultCommand;
import org.allianceledger.ruleset.RuleSetCommand;
import org.springframework.stereotype.Component;

/** The acts by their names, as act logs and forms call them. */
@Component
public final class ActNames {

    private final Map<String, Class<? extends Act>> types = Stream.<Class<? extends Act>>of(
                    AllianceCommand.class,
                    PersonCommand.class,
                    BodyCommand.class,
                    SeatCommand.class,
                    RuleSetCommand.class,
                    ProposalCommand.class,
                    HearingCommand.class,
                    VotingCommand.class,
                    EffectCommand.class,
                    CorrectionCommand.class,
                    MandateCommand.class,
                    PledgeCommand.class,
                    DeliveryCommand.class,
                    SettlementCommand.class,
                    CommonAgendaCommand.class,
                    IndicatorCommand.class,
                    MeasurementCommand.class,
                    AgendaCommand.class,
                    AttendanceCommand.class,
                    MinutesCommand.class,
                    AgreementCommand.class,
                    OversightCommand.class,
                    PilotCommand.class,
                    ResultCommand.class,
                    InvolvementCommand.class,
                    NarrativeCommand.class,
                    EscalationCommand.class)
            .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
            .collect(toMap(Class::getSimpleName, type -> type.asSubclass(Act.class)));

    /** The act of that name, as its class is called. */
    public Optional<Class<? extends Act>> typeOf(String name) {
        return Optional.ofNullable(types.get(name));
    }

    Set<String> all() {
        return types.keySet();
    }
}
