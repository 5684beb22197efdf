package org.allianceledger.popolo;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Period;
import org.jspecify.annotations.Nullable;

/** From when until when a file's organisations and posts exist, widened so that they cover what happens in them. */
final class Lives {

    private final Map<String, List<PopoloOrganization>> under;
    private final Map<String, List<PopoloPost>> posts;
    private final Map<String, List<PopoloMembership>> memberships;
    private final Map<String, List<PopoloMembership>> holders;
    private final Map<String, List<PopoloMembership>> onBehalf;
    private final Map<String, Optional<LocalDate>> starts = new HashMap<>();
    private final Findings findings;

    Lives(PopoloFile file, Findings findings) {
        this.findings = findings;
        under = by(file.organizations(), PopoloOrganization::parentId);
        posts = by(file.posts(), PopoloPost::organizationId);
        memberships = by(file.memberships(), PopoloMembership::organizationId);
        holders = by(file.memberships(), PopoloMembership::postId);
        onBehalf = by(file.memberships(), PopoloMembership::onBehalfOfId);
    }

    /** Items by the id in one of their fields, without those that have none. */
    static <T> Map<String, List<T>> by(List<T> items, Function<T, @Nullable String> id) {
        return items.stream()
                .filter(item -> id.apply(item) != null)
                .collect(groupingBy(item -> Objects.requireNonNull(id.apply(item))));
    }

    /** The body's life; empty, and a fault, when nothing dates it. */
    Optional<Period> of(PopoloOrganization body) {
        Optional<LocalDate> start = start(body);
        if (start.isEmpty()) {
            if (in(memberships, body).isEmpty()) {
                findings.fault(Wording.UNDATED_BODY, body.pointer() + "/founding_date");
            }
            in(memberships, body)
                    .forEach(it -> findings.fault(Wording.UNDATED_MEMBERSHIP, it.pointer() + "/start_date"));
            return Optional.empty();
        }
        LocalDate from = start.get();
        String field = body.pointer() + "/founding_date";
        if (from.isBefore(PopoloItem.FIRST_DAY)) {
            findings.fault(Wording.BEFORE_CALENDAR, field, from);
        } else if (body.founded() == null) {
            findings.notice(Wording.START_FOUND, field, body.id(), from);
        } else {
            sayIfEarlier(field, body.id(), body.founded(), from);
        }
        Stream<LocalDate> lasts = Stream.of(
                        in(posts, body).stream().map(PopoloPost::end),
                        in(memberships, body).stream().map(PopoloMembership::end),
                        in(onBehalf, body).stream().map(PopoloMembership::start))
                .flatMap(Lives::known);
        return Optional.of(new Period(
                from,
                last(body.pointer() + "/dissolution_date", body.id(), body.dissolved(), LedgerCalendar.OPEN, lasts)));
    }

    /** The post's life within its body's. */
    Period of(PopoloPost post, Period body) {
        List<PopoloMembership> held = holders.getOrDefault(post.id(), List.of());
        LocalDate from = earliest(known(held.stream().map(PopoloMembership::start)), post.start())
                .filter(day -> post.start() != null)
                .orElse(body.from());
        if (post.start() != null) {
            sayIfEarlier(post.pointer() + "/start_date", post.id(), post.start(), from);
        }
        Stream<LocalDate> lasts = known(held.stream().map(PopoloMembership::end));
        return new Period(from, last(post.pointer() + "/end_date", post.id(), post.end(), body.until(), lasts));
    }

    private Optional<LocalDate> start(PopoloOrganization body) {
        Optional<LocalDate> before = starts.get(body.id());
        if (before != null) {
            return before;
        }
        Stream<LocalDate> own = Stream.of(
                        in(posts, body).stream().map(PopoloPost::start),
                        in(memberships, body).stream().map(PopoloMembership::start),
                        in(onBehalf, body).stream().map(PopoloMembership::start))
                .flatMap(Lives::known);
        Stream<LocalDate> below = body.founded() == null
                ? in(under, body).stream().map(this::start).flatMap(Optional::stream)
                : Stream.of();
        Optional<LocalDate> start = earliest(Stream.concat(own, below), body.founded());
        starts.put(body.id(), start);
        return start;
    }

    private LocalDate last(
            String field, String name, @Nullable LocalDate stated, LocalDate otherwise, Stream<LocalDate> lasts) {
        if (stated == null) {
            return otherwise;
        }
        LocalDate last = lasts.max(naturalOrder()).filter(stated::isBefore).orElse(stated);
        if (!last.equals(stated)) {
            findings.notice(Wording.ENDS_LATER, field, name, last, stated);
        }
        return last;
    }

    private void sayIfEarlier(String field, String name, LocalDate stated, LocalDate from) {
        if (from.isBefore(stated)) {
            findings.notice(Wording.STARTS_EARLIER, field, name, from, stated);
        }
    }

    private static Optional<LocalDate> earliest(Stream<LocalDate> days, @Nullable LocalDate stated) {
        return Stream.concat(days, Stream.ofNullable(stated)).min(naturalOrder());
    }

    private static Stream<LocalDate> known(Stream<? extends @Nullable LocalDate> days) {
        return days.flatMap(Stream::ofNullable);
    }

    private static <T> List<T> in(Map<String, List<T>> all, PopoloOrganization body) {
        return all.getOrDefault(body.id(), List.of());
    }
}
