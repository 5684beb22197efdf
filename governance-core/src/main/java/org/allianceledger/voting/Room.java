package org.allianceledger.voting;

import static org.allianceledger.ledger.Refusal.unless;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.voting.VotingSeat.Chairing;
import org.jspecify.annotations.Nullable;

/** Who may vote on a question, who is there, and which ballot counts for whom. */
final class Room {

    private final Question question;
    private final Map<String, VotingSeat> roll = new LinkedHashMap<>();
    private final Map<String, Ballot> own = new LinkedHashMap<>();
    private final Map<String, Ballot> byProxy = new LinkedHashMap<>();
    private final Map<String, String> holders = new LinkedHashMap<>();

    private Room(Question question) {
        this.question = question;
    }

    /**
     * Every seat on the roll with its standing.
     *
     * @throws org.allianceledger.ledger.Refusal if the question contradicts itself
     */
    static List<Place> of(Question question) {
        var room = new Room(question);
        room.call();
        room.collect();
        room.hearProxies();
        room.checkRecusals();
        room.checkBallots();
        room.checkVoices();
        return room.places();
    }

    private void call() {
        var chairing = EnumSet.noneOf(Chairing.class);
        for (int i = 0; i < question.roll().size(); i++) {
            VotingSeat seat = question.roll().get(i);
            String field = "roll[" + i + "]";
            unless(roll.put(seat.seat(), seat) == null, VotingReason.SEAT_TWICE, field + ".seat", seat.seat());
            unless(seat.filled() || !seat.present(), VotingReason.VACANT_SEAT_PRESENT, field + ".present", named(seat));
            boolean alone = seat.chairing() == Chairing.NONE || chairing.add(seat.chairing());
            unless(alone, VotingReason.TWO_CHAIRS, field + ".chairing");
        }
    }

    private void collect() {
        for (int i = 0; i < question.ballots().size(); i++) {
            Ballot ballot = question.ballots().get(i);
            VotingSeat seat = known(ballot.seat(), "ballots[" + i + "].seat");
            Ballot other = (ballot.castBy() == null ? own : byProxy).put(seat.seat(), ballot);
            unless(other == null, VotingReason.BALLOT_TWICE, "ballots[" + i + "].seat", named(seat));
        }
    }

    private void hearProxies() {
        var held = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < question.proxies().size(); i++) {
            Question.Proxy proxy = question.proxies().get(i);
            String field = "proxies[" + i + "]";
            VotingSeat giver = known(proxy.giver(), field + ".giver");
            VotingSeat holder = known(proxy.holder(), field + ".holder");
            unless(giver != holder, VotingReason.PROXY_TO_ONESELF, field + ".holder", named(giver));
            String other = holders.put(giver.seat(), holder.seat());
            unless(other == null, VotingReason.PROXY_GIVEN_TWICE, field + ".giver", named(giver));
            int most = question.ruleSet().proxies().perHolder();
            boolean tooMany = held.merge(holder.seat(), 1, Integer::sum) > most;
            unless(
                    !question.ruleSet().proxies().allowed() || !tooMany,
                    VotingReason.TOO_MANY_PROXIES,
                    field + ".holder",
                    named(holder),
                    most);
        }
    }

    private void checkRecusals() {
        for (int i = 0; i < question.roll().size(); i++) {
            VotingSeat seat = question.roll().get(i);
            // Nobody attends a written procedure, so nobody could have left.
            unless(
                    !seat.recused() || question.written() || attends(seat),
                    VotingReason.RECUSED_NOT_PRESENT,
                    "roll[" + i + "].recused",
                    named(seat));
        }
        for (String exempt : question.necessity()) {
            unless(question.ruleSet().necessity(), VotingReason.NECESSITY_NOT_ALLOWED, "necessity");
            VotingSeat seat = known(exempt, "necessity");
            unless(seat.recused(), VotingReason.NECESSITY_WITHOUT_RECUSAL, "necessity", named(seat));
        }
    }

    private void checkBallots() {
        for (int i = 0; i < question.ballots().size(); i++) {
            Ballot ballot = question.ballots().get(i);
            VotingSeat seat = known(ballot.seat(), "ballots");
            String field = "ballots[" + i + "].seat";
            unless(seat.filled(), VotingReason.BALLOT_OF_VACANT_SEAT, field, named(seat));
            unless(!seat.suspended(), VotingReason.BALLOT_OF_SUSPENDED_SEAT, field, named(seat));
            unless(isEntitled(seat), VotingReason.BALLOT_OF_RECUSED_SEAT, field, named(seat));
            if (ballot.castBy() == null) {
                unless(attends(seat), VotingReason.BALLOT_OF_ABSENT_SEAT, field, named(seat));
            } else {
                checkProxy(seat, known(ballot.castBy(), "ballots[" + i + "].castBy"), "ballots[" + i + "].castBy");
            }
        }
    }

    private void checkProxy(VotingSeat giver, VotingSeat holder, String field) {
        unless(question.ruleSet().proxies().allowed(), VotingReason.PROXIES_NOT_ALLOWED, field);
        boolean given = holder.seat().equals(holders.get(giver.seat()));
        unless(given, VotingReason.NO_PROXY, field, named(giver), named(holder));
        unless(isThereInPerson(holder), VotingReason.PROXY_HOLDER_NOT_THERE, field, named(holder));
    }

    private void checkVoices() {
        for (int i = 0; i < question.objections().size(); i++) {
            known(question.objections().get(i).seat(), "objections[" + i + "].seat");
        }
        question.voteAskedBy().forEach(seat -> known(seat, "voteAskedBy"));
    }

    private List<Place> places() {
        var places = new ArrayList<Place>();
        for (VotingSeat seat : roll.values()) {
            boolean entitled = isEntitled(seat);
            boolean present = entitled && attends(seat);
            places.add(new Place(
                    seat, entitled, present, entitled && !present && isRepresented(seat), ballotOf(seat.seat())));
        }
        return places;
    }

    private @Nullable Ballot ballotOf(String seat) {
        Ballot itsOwn = own.get(seat);
        Ballot holders = byProxy.get(seat);
        if (itsOwn == null || holders == null) {
            return itsOwn == null ? holders : itsOwn;
        }
        return question.ruleSet().proxies().ownBallotPrevails() ? itsOwn : holders;
    }

    private boolean isEntitled(VotingSeat seat) {
        boolean out = seat.recused() && !question.necessity().contains(seat.seat());
        return seat.filled() && !seat.suspended() && !out;
    }

    private boolean attends(VotingSeat seat) {
        boolean there = question.written() ? own.containsKey(seat.seat()) : seat.present();
        return there
                && seat.filled()
                && (!seat.substitute() || question.ruleSet().substitutes());
    }

    /** A proxy is given to a person, so a substitute in the holder's seat does not have it, and it is not passed on. */
    private boolean isThereInPerson(VotingSeat holder) {
        return isEntitled(holder) && attends(holder) && !holder.substitute();
    }

    private boolean isRepresented(VotingSeat giver) {
        VotingSeat holder = roll.get(String.valueOf(holders.get(giver.seat())));
        return question.ruleSet().proxies().allowed() && holder != null && isThereInPerson(holder);
    }

    private VotingSeat known(String name, String field) {
        VotingSeat seat = roll.get(name);
        if (seat == null) {
            throw new Refusal(VotingReason.UNKNOWN_VOTING_SEAT, field, name);
        }
        return seat;
    }

    private static String named(VotingSeat seat) {
        return seat.key() == null ? seat.seat() : seat.key();
    }
}
