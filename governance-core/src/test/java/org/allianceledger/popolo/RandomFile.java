package org.allianceledger.popolo;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small Popolo file made at random, and a day-by-day reading of it that shares no code with the import. */
final class RandomFile {

    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    static final int DAYS = 150;

    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    final List<Org> orgs = new ArrayList<>();
    final List<Post> posts = new ArrayList<>();
    final List<Member> members = new ArrayList<>();

    record Org(
            String id, @Nullable LocalDate from, @Nullable LocalDate until) {}

    record Post(
            String id,
            String org,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    record Member(
            String id,
            String person,
            String org,
            @Nullable String post,
            @Nullable String role,
            boolean tied,
            LocalDate from,
            boolean wholeMonth,
            @Nullable LocalDate until) {

        String key() {
            return post != null ? post : org + "/" + roleName();
        }

        String roleName() {
            return role != null ? role : "member";
        }
    }

    /** @param growing true if nothing in the file ends before it is told, so that every edition adds to the one before */
    RandomFile(long seed, boolean growing) {
        var random = new Random(seed);
        for (int o = 0; o <= random.nextInt(3); o++) {
            LocalDate until =
                    !growing && random.nextInt(3) == 0 ? day(random, 60).plusDays(80) : null;
            orgs.add(new Org("o" + o, growing ? FIRST : random.nextInt(4) == 0 ? null : day(random, 60), until));
            for (int p = 0; p < random.nextInt(3); p++) {
                boolean bounded = !growing && random.nextInt(3) == 0;
                posts.add(new Post(
                        "o" + o + "/p" + p,
                        "o" + o,
                        bounded ? day(random, 40) : null,
                        bounded ? day(random, 40).plusDays(60) : null));
            }
        }
        for (int m = 0; m < random.nextInt(14); m++) {
            Org org = orgs.get(random.nextInt(orgs.size()));
            List<Post> own =
                    posts.stream().filter(it -> it.org().equals(org.id())).toList();
            Post post = own.isEmpty() || random.nextInt(4) == 0 ? null : own.get(random.nextInt(own.size()));
            boolean wholeMonth = random.nextInt(5) == 0;
            LocalDate from = wholeMonth ? FIRST.plusMonths(random.nextInt(4)) : day(random, 100);
            boolean ends = random.nextBoolean() || org.until() != null || (post != null && post.until() != null);
            members.add(new Member(
                    "m" + random.nextInt(1000) + "-" + m,
                    "person" + random.nextInt(4),
                    org.id(),
                    post == null ? null : post.id(),
                    random.nextBoolean() ? "chair" : null,
                    random.nextInt(4) == 0,
                    from,
                    wholeMonth,
                    ends && random.nextInt(8) != 0 || from.isAfter(FIRST.plusDays(50)) && ends
                            ? from.plusDays(random.nextInt(30))
                            : null));
        }
        orgs.removeIf(it ->
                it.from() == null && members.stream().noneMatch(m -> m.org().equals(it.id())));
        posts.removeIf(it -> orgs.stream().noneMatch(org -> org.id().equals(it.org())));
    }

    private static LocalDate day(Random random, int bound) {
        return FIRST.plusDays(random.nextInt(bound));
    }

    /** The file as it was known on the day: nothing that starts later, no end that lies ahead. */
    String json(LocalDate known) {
        List<Member> told =
                members.stream().filter(it -> !it.from().isAfter(known)).toList();
        String persons = Stream.of(0, 1, 2, 3)
                .map(it -> "{'id': 'person%d', 'name': 'Per Person'}".formatted(it))
                .collect(joining(","));
        String organizations = Stream.concat(
                        orgs.stream()
                                .map(it -> "{'id': '%s', 'name': 'N'%s%s}"
                                        .formatted(
                                                it.id(),
                                                date("founding_date", it.from()),
                                                date("dissolution_date", it.until()))),
                        Stream.of("{'id': 'town', 'name': 'Town', 'founding_date': '1479'}"))
                .filter(it -> !it.contains("town") || told.stream().anyMatch(Member::tied))
                .collect(joining(","));
        String postList = posts.stream()
                .map(it -> "{'id': '%s', 'organization_id': '%s'%s%s}"
                        .formatted(it.id(), it.org(), date("start_date", it.from()), date("end_date", it.until())))
                .collect(joining(","));
        String memberships = told.stream().map(it -> membership(it, known)).collect(joining(","));
        return BrokenFileTest.file(persons, organizations, postList, memberships);
    }

    private static String membership(Member it, LocalDate known) {
        String start = it.wholeMonth()
                ? YearMonth.from(it.from()).toString()
                : it.from().toString();
        LocalDate until = it.until() == null || it.until().isAfter(known) ? null : it.until();
        return "{'id': '%s', 'person_id': '%s', 'organization_id': '%s', 'start_date': '%s'%s%s%s%s}"
                .formatted(
                        it.id(),
                        it.person(),
                        it.org(),
                        start,
                        date("end_date", until),
                        it.post() == null ? "" : ", 'post_id': '" + it.post() + "'",
                        it.role() == null ? "" : ", 'role': '" + it.role() + "'",
                        it.tied() ? ", 'on_behalf_of_id': 'town'" : "");
    }

    private static String date(String field, @Nullable LocalDate day) {
        return day == null ? "" : ", '" + field + "': '" + day + "'";
    }

    Set<String> holders(String key, String role, boolean tied, LocalDate day) {
        return members.stream()
                .filter(it -> it.key().equals(key) && it.roleName().equals(role) && it.tied() == tied)
                .filter(it -> !day.isBefore(it.from()) && !day.isAfter(lastDay(it)))
                .map(Member::person)
                .collect(toCollection(TreeSet::new));
    }

    private LocalDate lastDay(Member it) {
        return it.until() != null ? it.until() : lastDay(it.org(), it.post());
    }

    /** True on the days on which there must be a seat even if nobody holds it. */
    boolean exists(String org, @Nullable String post, boolean tied, LocalDate day) {
        LocalDate first = members.stream()
                .filter(it -> it.org().equals(org))
                .map(Member::from)
                .min(naturalOrder())
                .orElse(END);
        LocalDate founded = orgs.stream()
                .filter(it -> it.id().equals(org))
                .findFirst()
                .orElseThrow()
                .from();
        LocalDate postFirst = posts.stream()
                .filter(it -> it.org().equals(org))
                .map(Post::from)
                .filter(Objects::nonNull)
                .min(naturalOrder())
                .orElse(END);
        LocalDate from = Stream.of(first, founded == null ? END : founded, postFirst)
                .min(naturalOrder())
                .orElseThrow();
        LocalDate own = posts.stream()
                .filter(it -> it.id().equals(post))
                .map(Post::from)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (own != null) {
            from = Stream.concat(
                            Stream.of(own),
                            members.stream()
                                    .filter(it -> post.equals(it.post()))
                                    .map(Member::from))
                    .min(naturalOrder())
                    .orElseThrow();
        }
        return !day.isBefore(from) && !day.isAfter(lastDay(org, post));
    }

    private LocalDate lastDay(String org, @Nullable String post) {
        LocalDate dissolved = orgs.stream()
                .filter(it -> it.id().equals(org))
                .findFirst()
                .orElseThrow()
                .until();
        LocalDate ended = posts.stream()
                .filter(it -> it.id().equals(post))
                .findFirst()
                .map(Post::until)
                .orElse(null);
        if (ended != null) {
            return Stream.concat(
                            Stream.of(ended),
                            members.stream()
                                    .filter(it -> Objects.equals(post, it.post()))
                                    .map(Member::until))
                    .filter(Objects::nonNull)
                    .max(naturalOrder())
                    .orElseThrow();
        }
        return dissolved == null
                ? END
                : Stream.of(
                                Stream.of(dissolved),
                                posts.stream()
                                        .filter(it -> it.org().equals(org))
                                        .map(Post::until),
                                members.stream()
                                        .filter(it -> it.org().equals(org))
                                        .map(Member::until))
                        .flatMap(it -> it)
                        .filter(Objects::nonNull)
                        .max(naturalOrder())
                        .orElseThrow();
    }
}
