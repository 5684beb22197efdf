package org.allianceledger.popolo;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.allianceledger.ledger.Period;
import org.jspecify.annotations.Nullable;

/** Turns a file into a plan: which organisations are partners and which are bodies, and what each body holds. */
final class PopoloPlanning {

    private final PopoloFile file;
    private final Findings findings = new Findings();
    private final Map<String, PopoloOrganization> organizations;
    private final Set<String> partnerKeys;
    private final Map<String, Period> lives = new LinkedHashMap<>();

    PopoloPlanning(PopoloFile file) {
        this.file = file;
        organizations = file.organizations().stream().collect(toMap(PopoloOrganization::id, identity()));
        partnerKeys = partnerKeys(file);
    }

    PopoloPlan plan() {
        var dating = new Lives(file, findings);
        var bodies = new LinkedHashMap<String, PopoloOrganization>();
        file.organizations().stream()
                .filter(it -> !partnerKeys.contains(it.id()))
                .forEach(it -> addAfterParent(it, bodies));
        bodies.values().forEach(it -> dating.of(it).ifPresent(life -> lives.put(it.id(), life)));
        var posts = new PostPlanning(file, dating, lives, findings);
        List<PlannedPartner> partners = file.organizations().stream()
                .filter(it -> partnerKeys.contains(it.id()))
                .map(it -> partner(it, posts))
                .toList();
        partners.forEach(it -> posts.tiedFrom(it.key(), it.from()));
        List<PlannedBody> planned = bodies.values().stream()
                .filter(it -> lives.containsKey(it.id()))
                .map(it -> body(it, posts.seatsOf(it)))
                .toList();
        return new PopoloPlan(
                file.persons(),
                partners,
                planned,
                Stream.concat(file.faults().stream(), findings.faults().stream())
                        .toList(),
                Stream.concat(file.notices().stream(), findings.notices().stream())
                        .toList());
    }

    private static Set<String> partnerKeys(PopoloFile file) {
        Set<String> keys = file.memberships().stream()
                .map(PopoloMembership::onBehalfOfId)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(toSet());
        file.memberships().forEach(it -> keys.remove(it.organizationId()));
        file.posts().forEach(it -> keys.remove(it.organizationId()));
        file.organizations().forEach(it -> keys.remove(it.parentId()));
        return keys;
    }

    private void addAfterParent(PopoloOrganization body, Map<String, PopoloOrganization> bodies) {
        PopoloOrganization parent = parentOf(body);
        if (parent != null && !bodies.containsKey(parent.id())) {
            addAfterParent(parent, bodies);
        }
        bodies.putIfAbsent(body.id(), body);
    }

    private @Nullable PopoloOrganization parentOf(PopoloOrganization body) {
        return body.parentId() == null ? null : organizations.get(body.parentId());
    }

    private PlannedPartner partner(PopoloOrganization it, PostPlanning posts) {
        if (it.parentId() != null) {
            findings.notice(Wording.PARTNER_FIELD, it.pointer() + "/parent_id", it.id(), "parent_id");
        }
        if (it.dissolved() != null) {
            findings.notice(Wording.PARTNER_FIELD, it.pointer() + "/dissolution_date", it.id(), "dissolution_date");
        }
        LocalDate founded = it.founded();
        LocalDate first = posts.firstOnBehalfOf(it.id());
        if (founded != null && first.isBefore(founded)) {
            findings.notice(Wording.STARTS_EARLIER, it.pointer() + "/founding_date", it.id(), first, founded);
        }
        LocalDate from = founded == null || first.isBefore(founded) ? first : founded;
        return new PlannedPartner(it.pointer(), it.id(), it.name(), it.classification(), from);
    }

    private PlannedBody body(PopoloOrganization it, List<PlannedSeat> seats) {
        Period life = Objects.requireNonNull(lives.get(it.id()));
        Period above = it.parentId() == null ? null : lives.get(it.parentId());
        boolean stands = above != null && above.contains(life);
        if (above != null && !stands) {
            findings.notice(
                    Wording.PARENT_LEFT_OUT, it.pointer() + "/parent_id", String.valueOf(it.parentId()), it.id());
        }
        return new PlannedBody(
                it.pointer(),
                it.id(),
                it.name(),
                it.classification() == null ? "body" : it.classification(),
                stands ? it.parentId() : null,
                life,
                seats);
    }
}
