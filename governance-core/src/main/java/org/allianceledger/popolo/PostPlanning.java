package org.allianceledger.popolo;

import static java.util.Comparator.naturalOrder;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.allianceledger.ledger.Period;
import org.allianceledger.popolo.PlannedSeat.Post;
import org.jspecify.annotations.Nullable;

/** Gathers memberships by post, role and whom they are on behalf of, and gives each gathering its seats. */
final class PostPlanning {

    private static final BinaryOperator<LocalDate> LATER = BinaryOperator.maxBy(naturalOrder());

    private final Map<String, PopoloPost> posts;
    private final Map<String, Period> bodyLives;
    private final Map<String, Period> postLives = new HashMap<>();
    private final Map<String, LocalDate> tiedFrom = new HashMap<>();
    private final Map<String, LocalDate> firstOnBehalf = new HashMap<>();
    private final Map<String, Map<Post, Gathering>> byBody = new HashMap<>();
    private final Findings findings;

    private record Gathering(Period life, List<PlannedTerm> terms) {

        Gathering joined(Gathering other) {
            LocalDate from = life.from().isBefore(other.life.from()) ? life.from() : other.life.from();
            terms.addAll(other.terms);
            return new Gathering(new Period(from, LATER.apply(life.until(), other.life.until())), terms);
        }
    }

    PostPlanning(PopoloFile file, Lives dating, Map<String, Period> bodyLives, Findings findings) {
        this.bodyLives = bodyLives;
        this.findings = findings;
        posts = file.posts().stream().collect(toMap(PopoloPost::id, identity()));
        bodyLives.forEach((body, life) -> tiedFrom(body, life.from()));
        file.posts().forEach(post -> date(post, dating));
        file.memberships().forEach(this::gather);
        file.posts().forEach(this::gatherIfVacant);
    }

    /** Says from when seats can be tied to a partner or a body. */
    void tiedFrom(String key, LocalDate from) {
        tiedFrom.put(key, from);
    }

    /** The first day on which someone is a member on the organisation's behalf; the end of time if nobody is. */
    LocalDate firstOnBehalfOf(String organization) {
        return firstOnBehalf.getOrDefault(organization, LocalDate.MAX);
    }

    List<PlannedSeat> seatsOf(PopoloOrganization body) {
        var seats = new ArrayList<PlannedSeat>();
        byBody.getOrDefault(body.id(), Map.of()).forEach((post, gathering) -> {
            String onBehalfOf = post.onBehalfOf();
            LocalDate from = gathering.life().from();
            if (onBehalfOf != null) {
                from = LATER.apply(from, tiedFrom.getOrDefault(onBehalfOf, from));
            }
            seats.addAll(SeatRow.of(
                    post, new Period(from, gathering.life().until()), MergedTerms.of(gathering.terms(), findings)));
        });
        return seats;
    }

    private void date(PopoloPost post, Lives dating) {
        Period body = bodyLives.get(post.organizationId());
        LocalDate start = post.start();
        if (body == null) {
            return;
        }
        if (start != null && post.end() == null && start.isAfter(body.until())) {
            findings.fault(
                    Wording.STARTS_AFTER_END,
                    post.pointer() + "/start_date",
                    start,
                    post.organizationId(),
                    body.until());
            return;
        }
        postLives.put(post.id(), dating.of(post, body));
    }

    private void gather(PopoloMembership it) {
        String place = it.postId() == null ? it.organizationId() : it.postId();
        Period life = it.postId() == null ? bodyLives.get(place) : postLives.get(place);
        if (life == null) {
            return;
        }
        LocalDate from = startOf(it, life);
        LocalDate until = it.end() == null ? life.until() : it.end();
        if (until.isBefore(from)) {
            if (it.end() == null) {
                findings.fault(Wording.STARTS_AFTER_END, it.pointer() + "/start_date", from, place, until);
            } else {
                findings.fault(Wording.ENDS_BEFORE_START, it.pointer() + "/end_date", from, until);
            }
            return;
        }
        if (it.onBehalfOfId() != null) {
            firstOnBehalf.merge(it.onBehalfOfId(), from, BinaryOperator.minBy(naturalOrder()));
        }
        var term = new PlannedTerm(it.pointer(), it.id(), it.personId(), new Period(from, until));
        add(it.organizationId(), postOf(it), new Gathering(life, new ArrayList<>(List.of(term))));
    }

    private LocalDate startOf(PopoloMembership it, Period life) {
        LocalDate start = it.start();
        if (start != null) {
            return start;
        }
        Period tie = it.onBehalfOfId() == null ? null : bodyLives.get(it.onBehalfOfId());
        return tie == null ? life.from() : LATER.apply(life.from(), tie.from());
    }

    private void gatherIfVacant(PopoloPost it) {
        Period life = postLives.get(it.id());
        boolean known = byBody.getOrDefault(it.organizationId(), Map.of()).keySet().stream()
                .anyMatch(post -> post.key().equals(it.id()));
        if (life != null && !known) {
            add(it.organizationId(), post(it.id(), it.role(), null), new Gathering(life, new ArrayList<>()));
        }
    }

    private Post postOf(PopoloMembership it) {
        PopoloPost held = posts.get(it.postId());
        String role = it.role() == null && held != null ? held.role() : it.role();
        String key = it.postId() != null
                ? it.postId()
                : it.organizationId() + "/" + Objects.requireNonNullElse(role, PopoloMembership.MEMBER);
        return post(key, role, it.onBehalfOfId());
    }

    private Post post(String key, @Nullable String role, @Nullable String onBehalfOf) {
        PopoloPost named = posts.get(key);
        return new Post(
                key,
                Objects.requireNonNullElse(role, PopoloMembership.MEMBER),
                named == null ? null : named.label(),
                onBehalfOf);
    }

    private void add(String body, Post post, Gathering gathering) {
        byBody.computeIfAbsent(body, key -> new LinkedHashMap<>()).merge(post, gathering, Gathering::joined);
    }
}
