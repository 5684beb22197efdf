package org.allianceledger.popolo.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.allianceledger.alliance.AllianceCommand.RegisterAlliance;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.store.Acts;
import org.allianceledger.ledger.store.LogReader;
import org.allianceledger.ledger.store.Origin;
import org.allianceledger.ledger.store.Receipt;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.popolo.Fault;
import org.allianceledger.popolo.Held;
import org.allianceledger.popolo.Notice;
import org.allianceledger.popolo.PlannedBody;
import org.allianceledger.popolo.PlannedPartner;
import org.allianceledger.popolo.PopoloDifference;
import org.allianceledger.popolo.PopoloIds;
import org.allianceledger.popolo.PopoloPlan;
import org.allianceledger.popolo.PopoloReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Imports a Popolo file: all of what is missing in one transaction, or nothing. */
@Component
public class PopoloImport {

    private static final long PATIENCE_MILLIS = 60_000;
    private static final int LONGEST_SOURCE = 250;

    private final Acts acts;
    private final HeldInLedger ledger;
    private final ReadModels models;
    private final LogReader log;
    private final Clock clock;

    PopoloImport(Acts acts, HeldInLedger ledger, ReadModels models, LogReader log, Clock clock) {
        this.acts = acts;
        this.ledger = ledger;
        this.models = models;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What an import did.
     *
     * @param acts how many acts of each kind were recorded; none if the ledger held everything already
     * @param position place in the log of the last event
     */
    public record Report(
            String allianceId,
            Map<String, Integer> acts,
            int events,
            @Nullable Long position,
            List<Notice> notices) {}

    /**
     * Imports a file.
     *
     * @param name the alliance's name, needed only if the ledger does not know it yet
     * @param source how the file is called as an authority
     * @param progress told how many acts are done, out of how many
     * @throws ImportRefused with every fault of the file
     * @throws org.allianceledger.ledger.Refusal if the ledger's rules stand against an act
     */
    public Report run(
            byte[] file,
            AllianceId alliance,
            @Nullable String name,
            String source,
            Origin origin,
            BiConsumer<Long, Long> progress) {
        PopoloPlan plan = PopoloPlan.of(PopoloReader.read(file));
        models.awaitPosition(LeadershipQueries.MODEL, log.size() - 1, PATIENCE_MILLIS);
        Held held = ledger.of(alliance).orElse(null);
        Authority authority = Authority.importedSource("Popolo: " + shortened(source));
        var steps = new ArrayList<Act>();
        if (held == null) {
            LocalDate from = beginning(plan);
            held = Held.nothing(alliance, from);
            steps.add(new RegisterAlliance(alliance.key(), name(name, plan.faults()), null, 0, from, null, authority));
        }
        PopoloDifference difference = PopoloDifference.between(plan, held, authority, PopoloIds.random());
        if (!difference.faults().isEmpty()) {
            throw new ImportRefused(difference.faults());
        }
        steps.addAll(difference.acts());
        return record(alliance, steps, difference.notices(), origin, progress);
    }

    private Report record(
            AllianceId alliance,
            List<Act> steps,
            List<Notice> notices,
            Origin origin,
            BiConsumer<Long, Long> progress) {
        var kinds = new TreeMap<String, Integer>();
        steps.forEach(act -> kinds.merge(act.getClass().getSimpleName(), 1, Integer::sum));
        if (steps.isEmpty()) {
            return new Report(alliance.value(), kinds, 0, log.size() - 1, notices);
        }
        long total = steps.size();
        Receipt receipt = acts.recordAll(
                alliance.value(),
                steps.stream().map(act -> new Acts.Step(act, null)).toList(),
                origin,
                done -> progress.accept(done, total));
        return new Report(alliance.value(), kinds, receipt.events().size(), receipt.position(), notices);
    }

    private static String name(@Nullable String name, List<Fault> faults) {
        if (name == null || name.isBlank()) {
            var all = new ArrayList<>(faults);
            all.add(new Fault(
                    "",
                    "Alliancen findes ikke endnu; giv den et navn med name.",
                    "The alliance does not exist yet; give it a name with name."));
            throw new ImportRefused(all);
        }
        return name;
    }

    private LocalDate beginning(PopoloPlan plan) {
        LocalDate first = LedgerCalendar.today(clock);
        for (PlannedBody body : plan.bodies()) {
            first = earlier(first, body.life().from());
        }
        for (PlannedPartner partner : plan.partners()) {
            first = earlier(first, partner.from());
        }
        return first;
    }

    private static String shortened(String source) {
        return source.length() > LONGEST_SOURCE ? source.substring(0, LONGEST_SOURCE) : source;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }
}
