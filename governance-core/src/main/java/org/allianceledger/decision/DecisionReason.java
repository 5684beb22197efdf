package org.allianceledger.decision;

import org.allianceledger.ledger.Reason;

/** Why an act concerning a decision, or one that cites it, is refused. */
enum DecisionReason implements Reason {
    UNKNOWN_DECISION(Kind.UNKNOWN, "Beslutningen {0} findes ikke.", "There is no decision {0}."),
    DECISION_EXISTS(Kind.CONFLICT, "Beslutningen {0} findes allerede.", "The decision {0} already exists."),
    WRONG_STAGE(
            Kind.CONFLICT,
            "Det kan ikke ske nu: {0} er på trinnet »{1}«.",
            "This cannot happen now: {0} is at the stage \"{1}\"."),
    AMENDMENT_OPEN(
            Kind.CONFLICT,
            "Ændringsforslagene skal afgøres før hovedforslaget.",
            "The amendments must be decided before the main proposal."),
    CONFLICT_UNDECIDED(
            Kind.CONFLICT,
            "Spørgsmålet om inhabilitet for {0} er ikke afgjort.",
            "The conflict of interest raised for {0} has not been decided."),
    NO_CONFLICT(Kind.CONFLICT, "Der er ikke rejst inhabilitet for {0}.", "No conflict of interest is raised for {0}."),
    CONFLICT_OWN(
            Kind.CONFLICT,
            "{0} har selv meldt sig inhabil i sagen; det er nu organet, der afgør det.",
            "{0} declared the conflict itself; it is now for the body to decide."),
    ALREADY_RECUSED(Kind.CONFLICT, "{0} er allerede inhabil i sagen.", "{0} is already recused from this question."),
    ONLY_PRESENT_RECUSED(
            Kind.CONFLICT,
            "Kun et tilstedeværende medlem kan erklæres inhabilt; {0} er ikke til stede.",
            "Only a present member can be recused; {0} is not present."),
    DOUBT_NEEDS_DECISION(
            Kind.CONFLICT,
            "Når en anden end medlemmet selv rejser inhabilitet, skal organet afgøre det ved en beslutning.",
            "Where somebody else than the member raises a conflict, the body must settle it by a decision."),
    RECUSED_IN_ROOM(
            Kind.CONFLICT,
            "{0} er inhabil og skal forlade lokalet, før punktet kan behandles.",
            "{0} is recused and must leave the room before the item can be dealt with."),
    NOT_RUNNING(Kind.CONFLICT, "Mødet er ikke åbent.", "The meeting is not open."),
    WRONG_MEETING(
            Kind.CONFLICT,
            "Mødet er et andet organs; beslutningen hører til {0}.",
            "The meeting is another body's; the decision belongs to {0}."),
    NOT_QUALIFIED(
            Kind.CONFLICT,
            "{0} er ikke truffet med det kvalificerede flertal, som dette kræver.",
            "{0} was not taken by the qualified majority that this requires."),
    NOT_ALL_CALLED(
            Kind.CONFLICT,
            "Ingen må forbigås: {0} er ikke indkaldt.",
            "Nobody may be bypassed: {0} has not been called."),
    NO_RULES(
            Kind.CONFLICT,
            "Organet har ingen forretningsorden i kraft den {0}; det kan kun vedtage sin første.",
            "The body has no rule set in force on {0}; it can only adopt its first."),
    UNKNOWN_RULE(Kind.INVALID, "Forretningsordenen kender ingen regel »{0}«.", "The rule set knows no rule \"{0}\"."),
    RULE_NOT_FOR_MATTER(
            Kind.CONFLICT,
            "Sager af typen »{0}« kan ikke afgøres efter reglen »{1}«.",
            "Matters of the class \"{0}\" cannot be decided by the rule \"{1}\"."),
    NO_WRITTEN_PROCEDURE(
            Kind.CONFLICT,
            "Forretningsordenen tillader ikke skriftlig høring.",
            "The rule set does not allow a written procedure."),
    TOO_SHORT(Kind.CONFLICT, "Svarfristen skal være mindst {0} dage.", "Members must have at least {0} days to reply."),
    REPLIES_OVER(Kind.CONFLICT, "Svarfristen udløb den {0}.", "The time for replies ended on {0}."),
    REPLIES_OPEN(
            Kind.CONFLICT,
            "Svarfristen løber til og med {0}, og alle har ikke svaret.",
            "Replies may come until {0}, and not everybody has replied."),
    NOT_STOPPABLE(
            Kind.CONFLICT,
            "Forretningsordenen lader ikke et enkelt medlem standse en skriftlig høring.",
            "The rule set does not let a single member stop a written procedure."),
    NOT_ON_ROLL(
            Kind.CONFLICT,
            "{0} kan ikke stemme: pladsen er ikke på listen over stemmeberettigede i sagen.",
            "{0} cannot vote: the seat is not on the roll of this question."),
    NOT_ELIGIBLE(
            Kind.CONFLICT,
            "{0} kan ikke stemme: pladsen er ledig, fraværende eller inhabil.",
            "{0} cannot vote: the seat is vacant, absent or recused."),
    UNKNOWN_SEAT(Kind.UNKNOWN, "{0} er ikke en plads i organet.", "{0} is no seat of the body."),
    MEETING_AND_ITEM(
            Kind.INVALID,
            "Møde og dagsordenspunkt angives sammen.",
            "A meeting and the item on its agenda are stated together."),
    NECESSITY_UNREASONED(
            Kind.INVALID,
            "Skal et inhabilt medlem deltage af nødvendighed, skal det begrundes.",
            "Letting a recused member take part out of necessity takes a reason."),
    NECESSITY_NOT_NEEDED(
            Kind.CONFLICT,
            "Organet er beslutningsdygtigt uden de inhabile medlemmer.",
            "The body has a quorum without the recused members."),
    CASTING_VOTE_UNCLEAR(
            Kind.INVALID,
            "Formandens udslagsgivende stemme skal være for eller imod.",
            "The chair's casting vote must be for or against."),
    NO_PROXY(Kind.CONFLICT, "{0} har ikke fuldmagt til at stemme for {1}.", "{0} holds no proxy for {1}."),
    OWN_BALLOT_PREVAILS(
            Kind.CONFLICT, "{0} har selv stemt; fuldmagten viger.", "{0} has voted in person; the proxy gives way."),
    BALLOT_KIND(
            Kind.INVALID,
            "Stemmen skal være enten et valg eller, ved rangordnet valg, en rangfølge.",
            "A ballot is either a choice or, in a ranked election, a ranking."),
    UNKNOWN_CANDIDATE(Kind.INVALID, "{0} er ikke opstillet.", "{0} is not a candidate."),
    NOT_CHAIRING(Kind.CONFLICT, "{0} leder ikke mødet.", "{0} does not chair."),
    VOTE_ASKED(Kind.CONFLICT, "{0} har bedt om afstemning.", "{0} has asked for a vote."),
    NOT_AS_COMPUTED(
            Kind.CONFLICT,
            "Udfaldet er beregnet til »{0}«; et andet kan kun erklæres med henvisning til en kendelse.",
            "The outcome is computed as \"{0}\"; another one can only be declared by citing a ruling."),
    OBJECTION_NOT_INTEGRATED(
            Kind.CONFLICT,
            "En indvending er først indarbejdet, når teksten har fået en ny version.",
            "An objection is integrated only once the text has a new version."),
    UNKNOWN_OBJECTION(Kind.UNKNOWN, "Der er ingen indvending nr. {0}.", "There is no objection no. {0}."),
    NO_URGENT_DECISION(
            Kind.CONFLICT,
            "Forretningsordenen lader ikke formanden træffe den beslutning alene.",
            "The rule set does not let the chair take this decision alone."),
    URGENT_LIMIT(
            Kind.CONFLICT,
            "{0} overstiger grænsen på {1} for formandsbeslutninger.",
            "{0} exceeds the limit of {1} for urgent decisions."),
    NOTHING_TO_RATIFY(
            Kind.CONFLICT,
            "Der er ingen formandsbeslutning, der venter på godkendelse.",
            "No urgent decision is waiting to be ratified."),
    NO_CALL_IN(
            Kind.CONFLICT,
            "Forretningsordenen giver ikke standsningsret, eller organet har intet organ over sig.",
            "The rule set gives no right of call-in, or there is no body above."),
    CALL_IN_TOO_LATE(
            Kind.CONFLICT,
            "Standsningsret kan kun bruges, før mødet slutter, af et medlem, der har været til stede.",
            "A call-in must come before the meeting ends, from a member who was present."),
    NOT_VOTED(Kind.CONFLICT, "{0} har ingen stemme i runden.", "{0} has no ballot in the round."),
    NO_ROUND(Kind.CONFLICT, "Der har ikke været afstemning i sagen.", "There has been no vote on this question."),
    NOT_DISPUTED(Kind.CONFLICT, "Udfaldet er ikke bestridt.", "The outcome is not disputed."),
    INVOLVEMENT_MISSING(
            Kind.CONFLICT,
            "Forslaget angår målgruppens vilkår: henvis til, hvem der er hørt, eller begrund, hvorfor ingen er det.",
            "The proposal concerns the target group's conditions: cite who was heard, or say why nobody was."),
    NO_LIVED_EXPERIENCE(
            Kind.CONFLICT,
            "Det sidste ord før afstemningen gives til et erfaringsmedlem; {0} er ikke en sådan plads.",
            "The last word before the vote is given to a lived-experience member; {0} is no such seat."),
    NOT_AT_THE_ITEM(Kind.CONFLICT, "{0} er ikke til stede under punktet.", "{0} is not present at the item."),
    ALREADY_CITED(
            Kind.CONFLICT, "{0} er allerede knyttet til forslaget.", "{0} has already been cited for the proposal."),
    NEEDS_DECISION(
            Kind.CONFLICT,
            "Det kræver en beslutning: {0} kan ikke ske med denne hjemmel.",
            "This takes a decision: {0} cannot rest on this authority."),
    FOUNDING_OVER(
            Kind.CONFLICT,
            "Alliancen har en forretningsorden; herefter kræver det en beslutning.",
            "The alliance has a rule set; from then on this takes a decision."),
    NOT_IN_EFFECT(Kind.CONFLICT, "{0} gælder ikke den {1}.", "{0} is not in effect on {1}."),
    NOT_AUTHORISED(
            Kind.CONFLICT,
            "{0} giver ikke hjemmel til dette: {1} for {2} indgår ikke i det vedtagne.",
            "{0} does not authorise this: {1} of {2} is no part of what was adopted."),
    NOT_AS_DECIDED(
            Kind.CONFLICT,
            "Det afviger fra det vedtagne i {0}: feltet »{1}«.",
            "This differs from what {0} adopted: the field \"{1}\"."),
    ALREADY_CARRIED_OUT(
            Kind.CONFLICT, "Det er allerede sket med hjemmel i {0}.", "This has already been done under {0}."),
    WRONG_BODY(
            Kind.CONFLICT,
            "{0} er truffet af et organ, der ikke kan beslutte det.",
            "{0} was taken by a body that cannot decide this."),
    ANOTHER_ALLIANCE(Kind.CONFLICT, "{0} hører til en anden alliance.", "{0} belongs to another alliance.");

    private final Meaning meaning;

    DecisionReason(Kind kind, String danish, String english) {
        this.meaning = new Meaning(kind, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
