package org.allianceledger.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.allianceledger.agenda.view.CommonAgendaQueries;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.commitment.view.CommitmentQueries;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.DecisionRow;
import org.allianceledger.leadership.view.Leadership;
import org.allianceledger.leadership.view.Leadership.SeatView;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.mandate.MandateId;
import org.allianceledger.mandate.view.MandateQueries;
import org.allianceledger.ruleset.view.RuleSetQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What to call the parts of an alliance where a list knows their identifiers only. */
@Component
public class Names {

    private final LeadershipQueries leadership;
    private final DecisionQueries decisions;
    private final MandateQueries mandates;
    private final CommitmentQueries commitments;
    private final RuleSetQueries ruleSets;
    private final CommonAgendaQueries agendas;
    private final PageReader eyes;

    Names(
            LeadershipQueries leadership,
            DecisionQueries decisions,
            MandateQueries mandates,
            CommitmentQueries commitments,
            RuleSetQueries ruleSets,
            CommonAgendaQueries agendas,
            PageReader eyes) {
        this.eyes = eyes;
        this.leadership = leadership;
        this.decisions = decisions;
        this.mandates = mandates;
        this.commitments = commitments;
        this.ruleSets = ruleSets;
        this.agendas = agendas;
    }

    /** Nothing in them that this reader may not read. */
    public Naming of(AllianceId alliance, PointInTime when) {
        var names = new HashMap<String, String>();
        leadership.leadership(alliance, when).ifPresent(known -> {
            names.put(alliance.value(), known.alliance().name());
            known.partners().forEach(it -> names.put(it.id(), it.name()));
            known.bodies().forEach(it -> {
                names.put(it.id(), it.name());
                seats(it, names);
                ruleSets.rules(new BodyId(it.id()), when)
                        .ifPresent(
                                rules -> rules.versions().forEach(version -> names.put(version.id(), version.name())));
            });
        });
        agendas.adopted(alliance, when).forEach(it -> names.put(it.id().value(), it.key()));
        return new Naming(names, id -> further(alliance, id, when));
    }

    private Optional<String> further(AllianceId alliance, String id, PointInTime when) {
        if (id.startsWith("decision-")) {
            return decisions.row(alliance, id, when).map(it -> title(it, when));
        }
        if (id.startsWith("mandate-")) {
            return mandates.line(alliance, new MandateId(id), when)
                    .map(it -> it.terms().key() + ": " + it.terms().subject());
        }
        if (id.startsWith("commitment-")) {
            return commitments
                    .line(alliance, id, when)
                    .filter(it -> eyes.now().mayRead(it.level()))
                    .map(it -> it.key() + ": " + it.title());
        }
        return Optional.empty();
    }

    private static void seats(Leadership.BodyView body, Map<String, String> names) {
        body.roles().forEach(role -> role.seats().forEach(seat -> names.put(seat.id(), seat(seat))));
    }

    /** What to call a seat: its key and whose it is. */
    public static String seat(SeatView seat) {
        String key = seat.key();
        String tie = seat.tie().name();
        String label = seat.label();
        String named = label != null ? label : tie != null ? tie : "";
        return key == null ? named.isEmpty() ? seat.id() : named : named.isEmpty() ? key : key + " " + named;
    }

    private String title(DecisionRow row, PointInTime when) {
        return keyed(row.key(), decisions.told(row, eyes.sight(), when).title());
    }

    /** A title after its key, where it has one. */
    public static String keyed(@Nullable String key, String title) {
        return key == null ? title : key + ": " + title;
    }
}
