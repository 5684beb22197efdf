package org.allianceledger.voting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.ruleset.Fraction;
import org.allianceledger.ruleset.Quorum;
import org.allianceledger.ruleset.RuleSet;

/**
 * Decides the same questions in the plainest way: each seat is asked in turn, each ratio is a fraction, each election
 * walks every path. It shares no code with the engine, and tells refusals only from answers.
 */
final class Oracle {

    /** The verdict in words: the outcome, with what else must agree; or refused. */
    static String verdict(Question q) {
        try {
            return new Oracle(q).decide();
        } catch (IllegalStateException nonsense) {
            return "REFUSED";
        }
    }

    /** Whether voting may open. */
    static String opening(Question q) {
        try {
            var oracle = new Oracle(q);
            return String.valueOf(q.written() || oracle.quorate(false));
        } catch (IllegalStateException nonsense) {
            return "REFUSED";
        }
    }

    private static final class Sitting {
        VotingSeat seat;
        boolean out;
        boolean here;
        boolean byProxy;
        Ballot says;

        boolean says(Choice choice) {
            return says != null && says.choice() == choice;
        }

        boolean ranks() {
            return says != null && says.ranking().size() > 0;
        }
    }

    private final Question q;
    private final RuleSet rules;
    private final DecisionRule rule;
    private final Map<String, Sitting> table = new HashMap<>();

    private Oracle(Question q) {
        this.q = q;
        rules = q.ruleSet();
        rule = rules.rules().get(q.rule());
        demand(rule != null);
        sitDown();
        giveProxies();
        vote();
    }

    private static void demand(boolean sense) {
        if (!sense) {
            throw new IllegalStateException();
        }
    }

    private void sitDown() {
        int chairs = 0;
        int acting = 0;
        for (VotingSeat seat : q.roll()) {
            demand(!table.containsKey(seat.seat()));
            var it = new Sitting();
            it.seat = seat;
            table.put(seat.seat(), it);
            chairs += seat.chairing() == VotingSeat.Chairing.CHAIR ? 1 : 0;
            acting += seat.chairing() == VotingSeat.Chairing.ACTING_CHAIR ? 1 : 0;
            if (!seat.filled()) {
                demand(!seat.present());
            }
            boolean came = seat.present();
            if (q.written()) {
                came = false;
                for (Ballot ballot : q.ballots()) {
                    if (ballot.seat().equals(seat.seat()) && ballot.castBy() == null) {
                        came = true;
                    }
                }
            }
            if (seat.substitute() && !rules.substitutes()) {
                came = false;
            }
            if (seat.recused() && !q.written()) {
                demand(came);
            }
            it.out = !seat.filled()
                    || seat.suspended()
                    || seat.recused() && !q.necessity().contains(seat.seat());
            it.here = came && !it.out;
        }
        demand(chairs < 2 && acting < 2);
        for (String exempt : q.necessity()) {
            demand(rules.necessity()
                    && table.containsKey(exempt)
                    && table.get(exempt).seat.recused());
        }
        q.objections().forEach(it -> demand(table.containsKey(it.seat())));
        q.voteAskedBy().forEach(it -> demand(table.containsKey(it)));
    }

    private boolean holds(String holder) {
        Sitting it = table.get(holder);
        return rules.proxies().allowed() && it.here && !it.seat.substitute();
    }

    private void giveProxies() {
        for (Question.Proxy proxy : q.proxies()) {
            demand(table.containsKey(proxy.giver()) && table.containsKey(proxy.holder()));
            demand(!proxy.giver().equals(proxy.holder()));
            int given = 0;
            int held = 0;
            for (Question.Proxy other : q.proxies()) {
                given += other.giver().equals(proxy.giver()) ? 1 : 0;
                held += other.holder().equals(proxy.holder()) ? 1 : 0;
            }
            demand(given == 1);
            demand(!rules.proxies().allowed() || held <= rules.proxies().perHolder());
            Sitting giver = table.get(proxy.giver());
            giver.byProxy = !giver.out && !giver.here && holds(proxy.holder());
        }
    }

    private void vote() {
        for (Ballot ballot : q.ballots()) {
            Sitting voter = table.get(ballot.seat());
            demand(voter != null && !voter.out);
            if (ballot.castBy() == null) {
                demand(voter.here);
            } else {
                demand(q.proxies().contains(new Question.Proxy(ballot.seat(), ballot.castBy())));
                demand(holds(ballot.castBy()));
            }
            int alike = 0;
            for (Ballot other : q.ballots()) {
                boolean sameKind = (other.castBy() == null) == (ballot.castBy() == null);
                alike += sameKind && other.seat().equals(ballot.seat()) ? 1 : 0;
            }
            demand(alike == 1);
            if (voter.says != null && rules.proxies().ownBallotPrevails() != (ballot.castBy() == null)) {
                continue;
            }
            voter.says = ballot;
        }
    }

    private void readBallots() {
        for (Ballot ballot : q.ballots()) {
            switch (rule.method()) {
                case WITHOUT_A_VOTE -> demand(false);
                case RANKED -> {
                    var names = new ArrayList<String>();
                    ballot.ranking().forEach(names::addAll);
                    demand(new TreeSet<>(names).size() == names.size());
                    demand(q.candidates().containsAll(names));
                    demand(
                            names.isEmpty()
                                    ? ballot.choice() == Choice.ABSTAIN || ballot.choice() == Choice.BLANK
                                    : ballot.choice() == null);
                }
                default -> demand(ballot.ranking().isEmpty() && ballot.choice() != null);
            }
        }
        if (rule.method() == DecisionRule.Method.RANKED) {
            demand(q.places() >= 1 && q.candidates().size() >= 1);
        }
        demand(new TreeSet<>(q.candidates()).size() == q.candidates().size());
        if (q.castingVote() != null) {
            demand(q.castingVote() == Choice.FOR || q.castingVote() == Choice.AGAINST);
        }
    }

    private String decide() {
        readBallots();
        if (!quorate(true)) {
            return "NO_QUORUM";
        }
        return switch (rule.method()) {
            case WITHOUT_A_VOTE ->
                table.values().stream().noneMatch(it -> it.here) || asked() ? "NOT_DECIDED" : "ADOPTED";
            case RANKED -> elect();
            case CONSENT -> objected() ? "OBJECTION_OPEN" : !q.evaluationPlanned() ? "NOT_DECIDED" : count();
            default -> count();
        };
    }

    private boolean asked() {
        for (String seat : q.voteAskedBy()) {
            if (!table.get(seat).out) {
                return true;
            }
        }
        return false;
    }

    private boolean objected() {
        for (Question.Objection objection : q.objections()) {
            if (objection.resolution() == Question.Resolution.OPEN && !table.get(objection.seat()).out) {
                return true;
            }
        }
        return false;
    }

    private boolean quorate(boolean voted) {
        Quorum general = rules.quorum();
        if (q.secondCall() && rules.secondCall() != null) {
            general = rules.secondCall();
        }
        boolean quorate = reached(general, voted) && (rule.quorum() == null || reached(rule.quorum(), voted));
        for (RuleSet.Presence wanted : rules.composition()) {
            int there = 0;
            for (Sitting it : table.values()) {
                there += it.here && it.seat.categories().contains(wanted.category()) ? 1 : 0;
            }
            quorate &= there >= wanted.atLeast();
        }
        return quorate;
    }

    private boolean reached(Quorum quorum, boolean voted) {
        int heads = 0;
        int measure = 0;
        int base = 0;
        for (Sitting it : table.values()) {
            boolean head = it.here || quorum.represented() && it.byProxy;
            heads += head ? 1 : 0;
            boolean counted = head;
            if (voted) {
                boolean yes = it.says(Choice.FOR) || it.ranks();
                boolean no = it.says(Choice.AGAINST) || it.says(Choice.BLOCK);
                boolean abstains = it.says(Choice.ABSTAIN);
                counted &= switch (quorum.measure()) {
                    case PRESENT -> true;
                    case PARTICIPATING -> yes || no || abstains;
                    case YES_PLUS_ABSTAIN -> yes || abstains;
                    case YES -> yes;
                };
                counted &= quorum.abstentionsCount() || !abstains;
            }
            measure += counted ? 1 : 0;
            base += switch (quorum.base()) {
                case SEATS -> 1;
                case IN_OFFICE -> it.seat.filled() ? 1 : 0;
                case ENTITLED -> it.out ? 0 : 1;
            };
        }
        return atShare(measure, base, quorum.share(), quorum.strict()) && heads >= quorum.minHeads();
    }

    /** Compares measure with base × share as fractions brought to one denominator. */
    private static boolean atShare(int measure, int base, Fraction share, boolean strict) {
        BigInteger denominator = BigInteger.valueOf(share.denominator());
        BigInteger part = BigInteger.valueOf(base).multiply(BigInteger.valueOf(share.numerator()));
        int compared = BigInteger.valueOf(measure).multiply(denominator).compareTo(part);
        return strict ? compared > 0 : compared >= 0;
    }

    private String count() {
        if (tally("", Choice.FOR) + against("") == 0) {
            return "NOT_DECIDED";
        }
        if (rule.method() == DecisionRule.Method.CONSENSUS && tally("", Choice.BLOCK) > 0) {
            return "BLOCKED";
        }
        boolean carried = carried("");
        boolean cast = false;
        if (rule.method() == DecisionRule.Method.SIMPLE && tally("", Choice.FOR) == opposing("")) {
            if (!chairDecides()) {
                return rules.tie() == RuleSet.Tie.REJECTED ? "REJECTED" : "TIED";
            }
            cast = true;
            carried = q.castingVote() == Choice.FOR;
        }
        for (String group : rule.groups()) {
            carried &= carried(group);
        }
        int yes = tally("", Choice.FOR);
        carried &= yes >= rule.minYes() && yes + tally("", Choice.ABSTAIN) >= rule.minNonNegative();
        carried &= rule.minApproval() == null || atShare(yes, seats("", "filled"), rule.minApproval(), false);
        return (carried ? "ADOPTED" : "REJECTED") + (cast ? " by casting vote" : "");
    }

    private boolean carried(String group) {
        int yes = tally(group, Choice.FOR);
        boolean enough = switch (rule.method()) {
            case SIMPLE -> yes > opposing(group);
            case ABSOLUTE -> atShare(yes, seats(group, "filled"), Fraction.HALF, true);
            case QUALIFIED -> atShare(yes, base(group), rule.share(), rule.strict());
            case UNANIMOUS ->
                switch (rule.scope()) {
                    case VOTES -> against(group) == 0;
                    case PRESENT -> yes == seats(group, "table");
                    case ENTITLED -> yes == seats(group, "entitled");
                };
            case CONSENSUS -> against(group) <= rule.disagreeAtMost();
            case CONSENT -> true;
            default -> throw new AssertionError(rule.method());
        };
        return enough && yes > 0;
    }

    private int base(String group) {
        int votes = tally(group, Choice.FOR) + against(group);
        int abstaining = tally(group, Choice.ABSTAIN);
        return switch (rule.base()) {
            case YES_NO -> rule.abstentionsInBase() ? votes + abstaining : votes;
            case VALID -> votes + abstaining;
            case CAST -> votes + abstaining + tally(group, Choice.BLANK);
            case PRESENT -> seats(group, "table");
            case ENTITLED -> seats(group, "entitled");
            case IN_OFFICE -> seats(group, "filled");
            case SEATS -> seats(group, "all");
        };
    }

    private int opposing(String group) {
        return against(group) + (rule.abstentionsInBase() ? tally(group, Choice.ABSTAIN) : 0);
    }

    private int against(String group) {
        return tally(group, Choice.AGAINST) + tally(group, Choice.BLOCK);
    }

    private int tally(String group, Choice choice) {
        int votes = 0;
        for (Sitting it : table.values()) {
            votes += within(it, group) && it.says(choice) ? 1 : 0;
        }
        return votes;
    }

    private int seats(String group, String which) {
        int seats = 0;
        for (Sitting it : table.values()) {
            boolean counted = switch (which) {
                case "filled" -> it.seat.filled();
                case "entitled" -> !it.out;
                case "table" -> it.here || it.byProxy;
                default -> true;
            };
            seats += within(it, group) && counted ? 1 : 0;
        }
        return seats;
    }

    private static boolean within(Sitting it, String group) {
        return group.isEmpty() || it.seat.categories().contains(group);
    }

    private boolean chairDecides() {
        if (q.castingVote() == null || !rules.castingMatters().contains(q.matter())) {
            return false;
        }
        for (Sitting it : table.values()) {
            boolean chair = it.seat.chairing() == VotingSeat.Chairing.CHAIR;
            boolean acting = it.seat.chairing() == VotingSeat.Chairing.ACTING_CHAIR && rules.actingChairCasts();
            if ((chair || acting) && it.here && !it.seat.substitute()) {
                return true;
            }
        }
        return false;
    }

    /** A candidate stands before another if the widest of all paths there is wider than the widest of all paths back. */
    private String elect() {
        List<Ballot> rankings = table.values().stream()
                .filter(Sitting::ranks)
                .map(it -> it.says)
                .toList();
        if (rankings.isEmpty()) {
            return "NOT_DECIDED";
        }
        int n = q.candidates().size();
        // Whoever may stand among the first by one order of the ties and outside them by another is tied.
        var elected = new TreeSet<String>();
        var tied = new TreeSet<String>();
        for (int i = 0; i < n; i++) {
            int before = 0;
            int notAfter = 0;
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    int there = widest(rankings, i, j, new ArrayList<>(List.of(i)));
                    int back = widest(rankings, j, i, new ArrayList<>(List.of(j)));
                    before += back > there ? 1 : 0;
                    notAfter += there > back ? 0 : 1;
                }
            }
            if (notAfter < q.places()) {
                elected.add(q.candidates().get(i));
            } else if (before < q.places()) {
                tied.add(q.candidates().get(i));
            }
        }
        return tied.isEmpty() ? "ADOPTED " + elected : "TIED " + tied;
    }

    private int widest(List<Ballot> rankings, int from, int to, List<Integer> walked) {
        int widest = link(rankings, from, to);
        for (int via = 0; via < q.candidates().size(); via++) {
            if (via != to && !walked.contains(via)) {
                walked.add(via);
                int onwards = Math.min(link(rankings, from, via), widest(rankings, via, to, walked));
                widest = Math.max(widest, onwards);
                walked.removeLast();
            }
        }
        return widest;
    }

    private int link(List<Ballot> rankings, int one, int other) {
        int forOne = 0;
        int forOther = 0;
        for (Ballot ballot : rankings) {
            int rank = rank(ballot, one) - rank(ballot, other);
            forOne += rank < 0 ? 1 : 0;
            forOther += rank > 0 ? 1 : 0;
        }
        return forOne > forOther ? forOne : 0;
    }

    private int rank(Ballot ballot, int candidate) {
        for (List<String> equals : ballot.ranking()) {
            if (equals.contains(q.candidates().get(candidate))) {
                return ballot.ranking().indexOf(equals);
            }
        }
        return Integer.MAX_VALUE / 2;
    }
}
