package org.allianceledger.voting;

import org.allianceledger.ledger.Reason;

/** Why a question has no outcome: it contradicts itself, or the rules it is asked under. */
enum VotingReason implements Reason {
    UNKNOWN_RULE(Kind.UNKNOWN, "Forretningsordenen har ingen regel {0}.", "The rule set has no rule {0}."),
    UNKNOWN_VOTING_SEAT(
            Kind.UNKNOWN,
            "Pladsen {0} er ikke på listen over stemmeberettigede pladser.",
            "The seat {0} is not on the roll."),
    UNKNOWN_CANDIDATE(Kind.UNKNOWN, "{0} er ikke opstillet.", "{0} is not a candidate."),
    SEAT_TWICE(Kind.INVALID, "Pladsen {0} står to gange på listen.", "The seat {0} is on the roll twice."),
    TWO_CHAIRS(Kind.INVALID, "Kun én plads kan lede punktet i hver rolle.", "Only one seat can chair in each role."),
    VACANT_SEAT_PRESENT(
            Kind.INVALID,
            "Pladsen {0} er ledig og kan ikke være til stede.",
            "The seat {0} is vacant and cannot be present."),
    RECUSED_NOT_PRESENT(
            Kind.INVALID,
            "Pladsen {0} er ikke til stede; kun et medlem, der er til stede, kan være inhabilt.",
            "The seat {0} is not present; only a present member can be recused."),
    NECESSITY_NOT_ALLOWED(
            Kind.INVALID,
            "Forretningsordenen lader ikke et inhabilt medlem deltage af nødvendighed.",
            "The rule set lets no recused member take part out of necessity."),
    NECESSITY_WITHOUT_RECUSAL(
            Kind.INVALID,
            "Pladsen {0} er ikke inhabil og behøver ingen undtagelse.",
            "The seat {0} is not recused and needs no exemption."),
    PROXY_TO_ONESELF(
            Kind.INVALID, "Pladsen {0} kan ikke give sig selv fuldmagt.", "The seat {0} cannot be its own proxy."),
    PROXY_GIVEN_TWICE(
            Kind.INVALID, "Pladsen {0} har givet fuldmagt to gange.", "The seat {0} has given its proxy twice."),
    TOO_MANY_PROXIES(
            Kind.INVALID,
            "Pladsen {0} har flere fuldmagter end de {1}, som forretningsordenen tillader.",
            "The seat {0} holds more proxies than the {1} that the rule set allows."),
    BALLOT_TWICE(Kind.INVALID, "Pladsen {0} har stemt to gange.", "The seat {0} has voted twice."),
    BALLOT_OF_VACANT_SEAT(
            Kind.INVALID, "Pladsen {0} er ledig og har ingen stemme.", "The seat {0} is vacant and has no vote."),
    BALLOT_OF_SUSPENDED_SEAT(
            Kind.INVALID,
            "Pladsen {0} er suspenderet og kan ikke stemme.",
            "The seat {0} is suspended and cannot vote."),
    BALLOT_OF_RECUSED_SEAT(
            Kind.INVALID, "Pladsen {0} er inhabil og kan ikke stemme.", "The seat {0} is recused and cannot vote."),
    BALLOT_OF_ABSENT_SEAT(
            Kind.INVALID,
            "Pladsen {0} er ikke til stede og kan ikke stemme.",
            "The seat {0} is absent and cannot vote."),
    PROXIES_NOT_ALLOWED(
            Kind.INVALID, "Forretningsordenen tillader ikke fuldmagter.", "The rule set allows no proxies."),
    NO_PROXY(Kind.INVALID, "Pladsen {1} har ikke fuldmagt fra {0}.", "The seat {1} holds no proxy from {0}."),
    PROXY_HOLDER_NOT_THERE(
            Kind.INVALID,
            "Fuldmagten gælder ikke: {0} deltager ikke selv i punktet.",
            "The proxy is void: {0} takes no part in the item itself."),
    CHOICE_MISSING(Kind.INVALID, "Stemmen siger ingenting.", "The ballot says nothing."),
    NOT_A_RANKED_ELECTION(Kind.INVALID, "Reglen rangordner ikke kandidater.", "The rule does not rank candidates."),
    RANKING_MISSING(
            Kind.INVALID,
            "Stemmen skal rangordne kandidaterne, undlade at stemme eller være blank.",
            "The ballot must rank the candidates, abstain or be blank."),
    CANDIDATE_TWICE(Kind.INVALID, "{0} er nævnt to gange.", "{0} is named twice."),
    NOBODY_TO_ELECT(
            Kind.INVALID,
            "Et valg kræver mindst én kandidat og mindst én plads.",
            "An election takes at least one candidate and at least one place."),
    BALLOTS_WITHOUT_A_VOTE(
            Kind.INVALID,
            "Der afgives ingen stemmer, når der tiltrædes uden afstemning.",
            "No ballots are cast where a decision is taken without a vote."),
    CASTING_VOTE_UNCLEAR(
            Kind.INVALID,
            "Formandens udslagsgivende stemme skal være for eller imod.",
            "The chair's casting vote must be for or against.");

    private final Meaning meaning;

    VotingReason(Kind kind, String danish, String english) {
        this.meaning = new Meaning(kind, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
