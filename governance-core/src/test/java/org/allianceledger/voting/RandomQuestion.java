package org.allianceledger.voting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.ruleset.DecisionRule.Method;
import org.allianceledger.ruleset.Fraction;
import org.allianceledger.ruleset.Quorum;
import org.allianceledger.ruleset.RuleSet;
import org.allianceledger.voting.VotingSeat.Chairing;

/** Draws a question of any kind; about one in eight contradicts itself somewhere. */
final class RandomQuestion {

    private static final List<String> CATEGORIES = List.of("municipal", "civil", "lived_experience");
    private static final List<String> CANDIDATES = List.of("Ane", "Bo", "Cem", "Dorte");

    private final Random random;
    private final boolean faulty;
    private final boolean written;
    private final int mood;
    private final Method method;
    private final List<VotingSeat> roll = new ArrayList<>();
    private final List<Question.Proxy> proxies = new ArrayList<>();
    private final List<Ballot> ballots = new ArrayList<>();
    private final Set<String> necessity = new HashSet<>();
    private final RuleSet rules;
    private final List<String> candidates;

    RandomQuestion(long seed) {
        random = new Random(seed);
        faulty = chance(8);
        written = chance(6);
        mood = random.nextInt(5) % 4;
        method = pick(Method.values());
        rules = rules();
        candidates = CANDIDATES.subList(0, 1 + random.nextInt(4));
    }

    Question draw() {
        seats();
        proxies();
        ballots();
        return new Question(
                rules,
                chance(200) && faulty ? "another" : "rule",
                chance(4) ? RuleSet.ORDINARY : "operational",
                written,
                chance(4),
                roll,
                proxies,
                ballots,
                chance(3)
                        ? null
                        : faulty && chance(10) ? pick(Choice.values()) : chance(2) ? Choice.FOR : Choice.AGAINST,
                objections(),
                askers(),
                !chance(4),
                necessity,
                faulty && chance(12) ? List.of() : candidates,
                faulty && chance(12) ? 0 : 1 + random.nextInt(3));
    }

    private RuleSet rules() {
        var composition = new ArrayList<RuleSet.Presence>();
        if (chance(4)) {
            composition.add(new RuleSet.Presence(pick(CATEGORIES), 1 + random.nextInt(2)));
        }
        return new RuleSet(
                quorum(),
                chance(2) ? null : quorum(),
                composition,
                Map.of("rule", rule()),
                Map.of(RuleSet.ORDINARY, List.of("rule")),
                pick(RuleSet.Tie.values()),
                chance(4) ? Set.of() : Set.of("operational"),
                chance(2),
                false,
                !chance(3),
                !chance(4),
                new RuleSet.Proxies(!chance(3), random.nextInt(4), chance(2)),
                null,
                null,
                null,
                false,
                false,
                7,
                7,
                7,
                false);
    }

    private DecisionRule rule() {
        var groups = new ArrayList<String>();
        if (chance(6)) {
            groups.addAll(CATEGORIES.subList(0, 1 + random.nextInt(2)));
        }
        return new DecisionRule(
                method,
                method == Method.QUALIFIED ? share() : null,
                method == Method.QUALIFIED ? pick(DecisionRule.Base.values()) : null,
                chance(2),
                chance(3),
                method == Method.UNANIMOUS ? pick(DecisionRule.Scope.values()) : null,
                random.nextInt(3),
                chance(6) ? random.nextInt(5) : 0,
                chance(6) ? random.nextInt(5) : 0,
                chance(6) ? share() : null,
                groups,
                chance(5) ? quorum() : null);
    }

    private Quorum quorum() {
        if (chance(2)) {
            return Asked.NONE;
        }
        return new Quorum(
                chance(2) ? Quorum.Measure.PRESENT : pick(Quorum.Measure.values()),
                pick(Quorum.Base.values()),
                chance(2) ? Fraction.HALF : share(),
                chance(2),
                chance(4) ? random.nextInt(6) : 0,
                chance(2),
                !chance(3));
    }

    private Fraction share() {
        int denominator = 1 + random.nextInt(6);
        return new Fraction(chance(20) ? denominator : random.nextInt(denominator), denominator);
    }

    private void seats() {
        int seats = random.nextInt(11) + (chance(4) ? 0 : 3);
        for (int i = 0; i < seats; i++) {
            boolean filled = !chance(9);
            boolean present = !chance(6) && (filled || faulty && chance(10));
            boolean substitute = filled && chance(8) && (rules.substitutes() || faulty);
            boolean recused = filled && chance(7) && (present || faulty && chance(10));
            Chairing chairing = i == 0 ? Chairing.CHAIR : i == 1 && chance(2) ? Chairing.ACTING_CHAIR : Chairing.NONE;
            roll.add(new VotingSeat(
                    faulty && chance(100) ? "seat-0" : "seat-" + i,
                    chance(2) ? null : "S" + i,
                    categories(),
                    filled,
                    filled && chance(15),
                    present,
                    substitute,
                    recused,
                    faulty && chance(60) ? Chairing.CHAIR : chairing));
            if (chance(3) && (recused && rules.necessity() || faulty && chance(10))) {
                necessity.add("seat-" + i);
            }
        }
        Collections.shuffle(roll, random);
    }

    private Set<String> categories() {
        var categories = new HashSet<String>();
        CATEGORIES.stream().filter(it -> chance(2)).forEach(categories::add);
        return categories;
    }

    private void proxies() {
        var held = new HashSet<String>();
        for (VotingSeat giver : roll) {
            if (roll.size() > 1 && chance(giver.present() ? 8 : 2)) {
                VotingSeat holder = pick(roll);
                boolean fits = holder != giver
                        && held.add(holder.seat())
                        && rules.proxies().perHolder() > 0;
                if (fits || faulty && chance(5)) {
                    proxies.add(new Question.Proxy(giver.seat(), faulty && chance(20) ? "seat-x" : holder.seat()));
                }
            }
        }
    }

    private void ballots() {
        if (method == Method.WITHOUT_A_VOTE && !(faulty && chance(4))) {
            return;
        }
        boolean undecided = chance(12);
        for (VotingSeat seat : roll) {
            boolean mayVote = seat.filled()
                    && !seat.suspended()
                    && (!seat.recused() || necessity.contains(seat.seat()))
                    && (!seat.substitute() || rules.substitutes())
                    && (written || seat.present());
            if (mayVote && !chance(5) || faulty && chance(15)) {
                ballots.add(ballot(seat.seat(), null, undecided));
            }
        }
        for (Question.Proxy proxy : proxies) {
            if (holds(proxy) && !chance(4) || faulty && chance(5)) {
                String holder = faulty && chance(12) ? "seat-1" : proxy.holder();
                ballots.add(ballot(proxy.giver(), holder, undecided));
            }
        }
        if (faulty && chance(10) && !ballots.isEmpty()) {
            ballots.add(pick(ballots));
        }
    }

    /** Whether a ballot cast by this proxy may be drawn without making the question faulty. */
    private boolean holds(Question.Proxy proxy) {
        boolean giver = roll.stream()
                .anyMatch(it -> it.seat().equals(proxy.giver())
                        && it.filled()
                        && !it.suspended()
                        && (!it.recused() || necessity.contains(it.seat())));
        boolean holder = roll.stream()
                .anyMatch(it -> it.seat().equals(proxy.holder())
                        && it.filled()
                        && !it.suspended()
                        && !it.substitute()
                        && (!it.recused() || necessity.contains(it.seat()))
                        && (written
                                ? ballots.stream()
                                        .anyMatch(cast -> cast.castBy() == null
                                                && cast.seat().equals(it.seat()))
                                : it.present()));
        return rules.proxies().allowed() && giver && holder;
    }

    private Ballot ballot(String seat, String castBy, boolean undecided) {
        boolean ranks = (method == Method.RANKED) != (faulty && chance(20));
        if (!ranks || chance(8)) {
            return new Ballot(seat, faulty && chance(30) ? null : choice(undecided || ranks), castBy, List.of());
        }
        if (undecided && chance(2)) {
            return new Ballot(seat, Choice.ABSTAIN, castBy, List.of());
        }
        return new Ballot(seat, faulty && chance(30) ? Choice.FOR : null, castBy, ranking());
    }

    private Choice choice(boolean neither) {
        if (neither) {
            return chance(2) ? Choice.ABSTAIN : Choice.BLANK;
        }
        return switch (mood) {
            case 0 -> chance(2) ? Choice.FOR : Choice.AGAINST;
            case 1 -> chance(6) ? pick(Choice.values()) : Choice.FOR;
            case 2 -> chance(3) ? Choice.ABSTAIN : Choice.FOR;
            default -> pick(Choice.values());
        };
    }

    private List<List<String>> ranking() {
        List<String> order = new ArrayList<>(faulty && chance(10) ? CANDIDATES : candidates);
        Collections.shuffle(order, random);
        order.subList(1 + random.nextInt(order.size()), order.size()).clear();
        List<List<String>> ranking = new ArrayList<>();
        for (String candidate : order) {
            if (!ranking.isEmpty() && chance(4)) {
                ranking.getLast().add(candidate);
            } else {
                ranking.add(new ArrayList<>(List.of(candidate)));
            }
        }
        return ranking;
    }

    private List<Question.Objection> objections() {
        var objections = new ArrayList<Question.Objection>();
        for (VotingSeat seat : roll) {
            if (chance(20)) {
                objections.add(new Question.Objection(
                        faulty && chance(10) ? "seat-x" : seat.seat(), pick(Question.Resolution.values())));
            }
        }
        return objections;
    }

    private Set<String> askers() {
        var askers = new HashSet<String>();
        for (VotingSeat seat : roll) {
            if (chance(20)) {
                askers.add(faulty && chance(10) ? "seat-x" : seat.seat());
            }
        }
        return askers;
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
