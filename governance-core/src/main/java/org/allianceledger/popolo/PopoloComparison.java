package org.allianceledger.popolo;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceCommand.AdmitPartner;
import org.allianceledger.body.BodyCommand.DissolveBody;
import org.allianceledger.body.BodyCommand.EstablishBody;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.SeatTie;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Period;
import org.allianceledger.person.Identity;
import org.allianceledger.person.PersonCommand.RegisterPerson;
import org.allianceledger.person.PersonId;
import org.allianceledger.popolo.PopoloDifference.InBody;
import org.jspecify.annotations.Nullable;

/** Goes through a plan and finds for each person, partner and body what the ledger lacks of it. */
final class PopoloComparison {

    private final PopoloPlan plan;
    private final Held held;
    private final Authority authority;
    private final PopoloIds ids;
    private final Findings findings = new Findings();
    private final Map<String, PersonId> persons;
    private final Map<String, Tie> ties = new HashMap<>();
    private final Map<String, BodyTarget> targets = new LinkedHashMap<>();
    private final List<AdmitPartner> admissions = new ArrayList<>();
    private final List<EstablishBody> foundings = new ArrayList<>();

    PopoloComparison(PopoloPlan plan, Held held, Authority authority, PopoloIds ids) {
        this.plan = plan;
        this.held = held;
        this.authority = authority;
        this.ids = ids;
        persons = new HashMap<>(held.persons());
        plan.persons()
                .forEach(person ->
                        persons.computeIfAbsent(person.id(), key -> ids.person().get()));
    }

    PopoloDifference difference() {
        plan.partners().forEach(this::partner);
        plan.bodies().forEach(this::body);
        var seats = new SeatComparison(persons, ties, authority, ids, findings);
        List<InBody> inBodies = plan.bodies().reversed().stream()
                .map(body -> inBody(body, seats))
                .filter(it -> !it.acts().isEmpty())
                .toList();
        List<RegisterPerson> registrations = plan.persons().stream()
                .filter(it -> !held.persons().containsKey(it.id()) && !isErased(it, seats.onlyErased()))
                .map(this::register)
                .toList();
        return new PopoloDifference(
                registrations,
                admissions,
                foundings,
                inBodies,
                findings.faults(),
                Stream.concat(plan.notices().stream(), findings.notices().stream())
                        .toList());
    }

    private void partner(PlannedPartner it) {
        Held.Partner known = held.partners().stream()
                .filter(partner -> it.key().equals(partner.key())
                        && !partner.life().until().isBefore(it.from()))
                .min(comparing(partner -> partner.life().from()))
                .orElse(null);
        if (known != null) {
            ties.put(it.key(), new Tie(SeatTie.to(known.id()), known.life(), false));
            return;
        }
        boolean clamped = it.from().isBefore(held.from());
        LocalDate from = clamped ? held.from() : it.from();
        if (clamped) {
            findings.notice(Wording.CLAMPED, it.pointer() + "/founding_date", it.key(), from, it.from());
        }
        var admission = new AdmitPartner(
                held.alliance(), ids.partner().get(), it.key(), it.name(), it.kind(), Set.of(), from, null, authority);
        admissions.add(admission);
        ties.put(it.key(), new Tie(SeatTie.to(admission.partnerId()), Period.of(from, null), clamped));
    }

    private void body(PlannedBody it) {
        Held.Body known = known(it);
        BodyTarget target = known == null ? founded(it) : found(it, known);
        targets.put(it.key(), target);
        ties.put(it.key(), new Tie(SeatTie.nominatedBy(target.id()), target.life(), false));
    }

    // A dissolved body's key is free again, so an older body of the same key may be another one.
    private Held.@Nullable Body known(PlannedBody it) {
        return held.bodies().stream()
                .filter(body -> it.key().equals(body.key())
                        && !body.life().until().isBefore(it.life().from()))
                .min(comparing(body -> body.life().from()))
                .orElse(null);
    }

    private BodyTarget founded(PlannedBody it) {
        BodyTarget parent = it.parent() == null ? null : requireNonNull(targets.get(it.parent()));
        if (parent != null && !parent.life().contains(it.life())) {
            findings.notice(
                    Wording.PARENT_LEFT_OUT, it.pointer() + "/parent_id", String.valueOf(it.parent()), it.key());
            parent = null;
        }
        var founding = new EstablishBody(
                held.alliance(),
                ids.body().get(),
                it.key(),
                it.name(),
                it.kind(),
                null,
                null,
                null,
                parent == null ? null : parent.id(),
                it.life().from(),
                null,
                authority);
        foundings.add(founding);
        return new BodyTarget(
                founding.bodyId(),
                it.life(),
                List.of(),
                it.life().isOpen() ? null : it.life().until());
    }

    private BodyTarget found(PlannedBody it, Held.Body body) {
        Period life = body.life();
        differs(it.pointer() + "/name", "name", it.name(), body.name());
        differs(it.pointer() + "/founding_date", "founding_date", it.life().from(), life.from());
        if (it.parent() != null) {
            BodyId parent = requireNonNull(targets.get(it.parent())).id();
            if (!parent.equals(body.parent())) {
                differs(it.pointer() + "/parent_id", "parent_id", it.parent(), String.valueOf(body.parent()));
            }
        }
        LocalDate lastDay = it.life().until();
        if (!life.isOpen() || it.life().isOpen() || lastDay.isBefore(life.from())) {
            differs(it.pointer() + "/dissolution_date", "dissolution_date", lastDay, life.until());
            return new BodyTarget(body.id(), life, body.seats(), null);
        }
        if (held.bodies().stream().anyMatch(other -> body.id().equals(other.parent()) && outlives(other, lastDay))) {
            findings.notice(Wording.SUB_BODIES_LIVE, it.pointer() + "/dissolution_date", it.key(), lastDay);
            return new BodyTarget(body.id(), life, body.seats(), null);
        }
        return new BodyTarget(body.id(), life.endingOn(lastDay), body.seats(), lastDay);
    }

    private boolean outlives(Held.Body body, LocalDate day) {
        return body.life().until().isAfter(day)
                && plan.bodies().stream()
                        .noneMatch(it ->
                                body.equals(known(it)) && !it.life().until().isAfter(day));
    }

    private InBody inBody(PlannedBody it, SeatComparison seats) {
        BodyTarget target = requireNonNull(targets.get(it.key()));
        List<Act> acts = seats.acts(it, target);
        if (target.dissolving() != null) {
            acts.add(new DissolveBody(target.id(), target.dissolving(), null, authority));
        }
        return new InBody(target.id(), it.key(), acts);
    }

    private boolean isErased(PopoloPerson person, Set<String> erased) {
        if (erased.contains(person.id())) {
            findings.notice(Wording.ERASED, person.pointer());
            return true;
        }
        return false;
    }

    private RegisterPerson register(PopoloPerson person) {
        return new RegisterPerson(
                held.alliance(),
                requireNonNull(persons.get(person.id())),
                null,
                new Identity(person.name(), person.givenName(), person.id(), person.contacts()),
                null,
                null,
                null,
                authority);
    }

    private void differs(String pointer, String field, Object inFile, Object inLedger) {
        if (!inFile.equals(inLedger)) {
            findings.notice(Wording.DIFFERS, pointer, field, inFile, inLedger);
        }
    }
}
