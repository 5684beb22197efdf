package org.allianceledger.body;

import static org.allianceledger.body.BodyReason.BODY_EXISTS;
import static org.allianceledger.body.BodyReason.NOT_A_BODY_THEN;
import static org.allianceledger.body.BodyReason.UNKNOWN_BODY;
import static org.allianceledger.ledger.LedgerCalendar.today;

import java.time.Clock;
import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.body.BodyCommand.ChangeCompetence;
import org.allianceledger.body.BodyCommand.DissolveBody;
import org.allianceledger.body.BodyCommand.EstablishBody;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.ledger.Refusal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes a body's commands to its aggregate, and what other bodies must agree to, to the directory. */
@Component
class BodyCommandHandler implements Bodies {

    private final Repository<Body> bodies;
    private final Repository<BodyDirectory> directories;
    private final Alliances alliances;
    private final Grounds grounds;
    private final Clock clock;

    BodyCommandHandler(
            Repository<Body> bodies,
            Repository<BodyDirectory> directories,
            Alliances alliances,
            Grounds grounds,
            Clock clock) {
        this.bodies = bodies;
        this.directories = directories;
        this.alliances = alliances;
        this.grounds = grounds;
        this.clock = clock;
    }

    @CommandHandler
    BodyId establish(EstablishBody command) throws Exception {
        alliances.requireAlliance(command.allianceId());
        Refusal.unless(!exists(command.bodyId()), BODY_EXISTS, "bodyId", command.bodyId());
        LocalDate today = today(clock);
        directoryOf(command.allianceId()).execute(directory -> directory.list(BodyDecisions.establish(command, today)));
        bodies.newInstance(() -> Body.establish(command, today));
        grounds.require(command, BodyClaims.of(command.allianceId(), command));
        return command.bodyId();
    }

    @CommandHandler
    BodyId change(ChangeCompetence command) {
        Aggregate<Body> body = load(command.bodyId());
        body.execute(it -> it.change(command, today(clock)));
        grounds.require(command, BodyClaims.of(body.invoke(Body::state).alliance(), command));
        return command.bodyId();
    }

    @CommandHandler
    BodyId dissolve(DissolveBody command) throws Exception {
        LocalDate today = today(clock);
        Aggregate<Body> body = load(command.bodyId());
        BodyState state = body.invoke(Body::state);
        directoryOf(state.alliance())
                .execute(directory -> directory.delist(BodyDecisions.dissolve(state, command, today)));
        body.execute(it -> it.dissolve(command, today));
        grounds.require(command, BodyClaims.of(state.alliance(), command));
        return command.bodyId();
    }

    @Override
    public BodyOnDay onDay(BodyId id, LocalDate day, String field) {
        try {
            BodyState state = bodies.load(id.value()).invoke(Body::state);
            Refusal.unless(state.period().contains(day), NOT_A_BODY_THEN, field, state.name(), day);
            return state.onDay(day);
        } catch (AggregateNotFoundException unknown) {
            throw new Refusal(UNKNOWN_BODY, field, id);
        }
    }

    private Aggregate<BodyDirectory> directoryOf(AllianceId alliance) throws Exception {
        return directories.loadOrCreate(BodyDirectory.idOf(alliance), BodyDirectory::new);
    }

    private Aggregate<Body> load(BodyId id) {
        try {
            return bodies.load(id.value());
        } catch (AggregateNotFoundException unknown) {
            throw new Refusal(UNKNOWN_BODY, "bodyId", id);
        }
    }

    private boolean exists(BodyId id) {
        try {
            bodies.load(id.value());
            return true;
        } catch (AggregateNotFoundException unknown) {
            return false;
        }
    }
}
