package org.allianceledger.alliance;

import static org.allianceledger.alliance.AllianceReason.ALLIANCE_EXISTS;
import static org.allianceledger.alliance.AllianceReason.NOT_A_PARTNER_THEN;
import static org.allianceledger.alliance.AllianceReason.OWES_STILL;
import static org.allianceledger.alliance.AllianceReason.UNKNOWN_ALLIANCE;
import static org.allianceledger.alliance.AllianceReason.UNKNOWN_PARTNER;
import static org.allianceledger.ledger.LedgerCalendar.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.allianceledger.alliance.AllianceCommand.AdmitPartner;
import org.allianceledger.alliance.AllianceCommand.AppointHost;
import org.allianceledger.alliance.AllianceCommand.AppointSecretariat;
import org.allianceledger.alliance.AllianceCommand.DescribeContributions;
import org.allianceledger.alliance.AllianceCommand.ExpelPartner;
import org.allianceledger.alliance.AllianceCommand.NotifyWithdrawal;
import org.allianceledger.alliance.AllianceCommand.RegisterAlliance;
import org.allianceledger.alliance.AllianceCommand.WithdrawPartner;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.ledger.Refusal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Takes an alliance's commands to its aggregate. */
@Component
class AllianceCommandHandler implements Alliances {

    private final Repository<Alliance> alliances;
    private final Grounds grounds;
    private final OpenObligations obligations;
    private final Clock clock;

    @Autowired
    AllianceCommandHandler(
            Repository<Alliance> alliances, Grounds grounds, ObjectProvider<OpenObligations> obligations, Clock clock) {
        // Asked late: whoever knows what is owed may itself ask alliances.
        this(
                alliances,
                grounds,
                (alliance, partner) -> obligations.stream()
                        .flatMap(it -> it.keysOf(alliance, partner).stream())
                        .toList(),
                clock);
    }

    AllianceCommandHandler(Repository<Alliance> alliances, Grounds grounds, OpenObligations obligations, Clock clock) {
        this.alliances = alliances;
        this.grounds = grounds;
        this.obligations = obligations;
        this.clock = clock;
    }

    @CommandHandler
    AllianceId register(RegisterAlliance command) throws Exception {
        if (exists(command.allianceId())) {
            throw new Refusal(ALLIANCE_EXISTS, "key", command.key());
        }
        alliances.newInstance(() -> {
            var alliance = new Alliance();
            alliance.perform(command, today(clock));
            return alliance;
        });
        return command.allianceId();
    }

    @CommandHandler
    PartnerId admit(AdmitPartner command) {
        perform(command);
        return command.partnerId();
    }

    @CommandHandler
    PartnerId describe(DescribeContributions command) {
        perform(command);
        return command.partnerId();
    }

    @CommandHandler
    PartnerId notifyWithdrawal(NotifyWithdrawal command) {
        perform(command);
        return command.partnerId();
    }

    @CommandHandler
    PartnerId withdraw(WithdrawPartner command) {
        requireNothingOwed(command, command.partnerId());
        perform(command);
        return command.partnerId();
    }

    @CommandHandler
    PartnerId expel(ExpelPartner command) {
        requireNothingOwed(command, command.partnerId());
        perform(command);
        return command.partnerId();
    }

    @CommandHandler
    AllianceId appointHost(AppointHost command) {
        perform(command);
        return command.allianceId();
    }

    @CommandHandler
    AllianceId appointSecretariat(AppointSecretariat command) {
        perform(command);
        return command.allianceId();
    }

    @Override
    public void requireAlliance(AllianceId alliance) {
        on(alliance, Alliance::state);
    }

    @Override
    public PartnerOnDay requirePartner(AllianceId alliance, PartnerId partner, LocalDate day, String field) {
        AllianceState.Partner found = on(alliance, Alliance::state).partners().get(partner);
        if (found == null) {
            throw new Refusal(UNKNOWN_PARTNER, field, partner);
        }
        Refusal.unless(found.period().contains(day), NOT_A_PARTNER_THEN, field, found.name(), day);
        return new PartnerOnDay(partner, found.name(), found.kind());
    }

    @Override
    public void constitute(AllianceId alliance, LocalDate from, LocalDate occurred, Authority authority) {
        on(alliance, it -> {
            it.constitute(from, occurred, authority);
            return it;
        });
    }

    @Override
    public boolean isConstituted(AllianceId alliance) {
        return on(alliance, it -> it.state().constituted());
    }

    // What another ledger let go is not undone here.
    private void requireNothingOwed(AllianceCommand command, PartnerId partner) {
        AllianceState.Partner leaving =
                on(command.allianceId(), Alliance::state).partners().get(partner);
        boolean imported = command.authority().kind() == Authority.Kind.IMPORTED_SOURCE;
        if (leaving != null && !imported) {
            List<String> owed = obligations.keysOf(command.allianceId(), partner);
            Refusal.unless(owed.isEmpty(), OWES_STILL, "partnerId", leaving.name(), String.join(", ", owed));
        }
    }

    private void perform(AllianceCommand command) {
        AllianceEvent event = on(command.allianceId(), alliance -> alliance.perform(command, today(clock)));
        grounds.require(command, AllianceClaims.of(command, event), AllianceClaims.also(command));
    }

    private <R> R on(AllianceId id, Function<Alliance, R> task) {
        try {
            return alliances.load(id.value()).invoke(task);
        } catch (AggregateNotFoundException unknown) {
            throw new Refusal(UNKNOWN_ALLIANCE, "allianceId", id.key());
        }
    }

    private boolean exists(AllianceId id) {
        try {
            alliances.load(id.value());
            return true;
        } catch (AggregateNotFoundException unknown) {
            return false;
        }
    }
}
