package org.allianceledger.meeting;

import org.allianceledger.ledger.Reason;

/** Why an act on a meeting can be refused. */
enum MeetingReason implements Reason {
    UNKNOWN_MEETING(Kind.UNKNOWN, "Mødet {0} findes ikke i protokollen.", "The ledger knows no meeting {0}."),
    MEETING_EXISTS(Kind.CONFLICT, "Mødet {0} findes allerede.", "The meeting {0} already exists."),
    NOT_ON_THE_DAY(
            Kind.INVALID,
            "Det kan kun ske på mødets dag, {0}.",
            "That can only happen on the day of the meeting, {0}."),
    UNKNOWN_ITEM(Kind.UNKNOWN, "Punktet {0} er ikke på dagsordenen.", "The item {0} is not on the agenda."),
    ITEM_EXISTS(Kind.CONFLICT, "Punktet {0} findes allerede.", "The item {0} already exists."),
    NUMBER_TAKEN(Kind.CONFLICT, "Dagsordenen har allerede et punkt {0}.", "The agenda already has an item {0}."),
    LATE_REASON_MISSING(
            Kind.INVALID,
            "Dagsordenen er sendt; det, der kommer til senere, kræver en begrundelse.",
            "The agenda has been sent; what comes later needs a reason."),
    ITEM_TREATED(
            Kind.CONFLICT,
            "Punktet er behandlet og kan ikke tages af dagsordenen.",
            "The item has been treated and cannot be taken off the agenda."),
    AGENDA_EMPTY(Kind.CONFLICT, "Dagsordenen har ingen punkter.", "The agenda has no items."),
    NOTICE_TOO_SHORT(
            Kind.CONFLICT,
            "Dagsordenen sendes {0} dage før mødet; forretningsordenen kræver {1}. Giv en begrundelse for det korte"
                    + " varsel.",
            "The agenda is sent {0} days before the meeting; the rules of procedure ask for {1}. Give a reason for the"
                    + " short notice."),
    SENT_AFTER_MEETING(
            Kind.INVALID,
            "Dagsordenen kan ikke sendes efter mødets dag, {0}.",
            "The agenda cannot be sent after the day of the meeting, {0}."),
    AGENDA_NOT_SENT(
            Kind.CONFLICT,
            "Mødet kan ikke åbnes, før dagsordenen er sendt til medlemmerne.",
            "The meeting cannot be opened before its agenda has been sent to the members."),
    ORDER_INCOMPLETE(
            Kind.INVALID,
            "Rækkefølgen skal nævne hvert punkt på dagsordenen én gang.",
            "The order must name every item on the agenda once."),
    AGENDA_CONFIRMED(Kind.CONFLICT, "Dagsordenen er allerede godkendt.", "The agenda has already been confirmed."),
    AGENDA_NOT_CONFIRMED(
            Kind.CONFLICT,
            "Dagsordenen skal godkendes, før punkterne behandles.",
            "The agenda must be confirmed before its items are treated."),
    ALREADY_CLOSED(Kind.CONFLICT, "Punktet er allerede lukket.", "The item is already closed."),
    ALREADY_OPEN(Kind.CONFLICT, "Punktet er åbent.", "The item is open."),
    NEUTRAL_TITLE_MISSING(
            Kind.INVALID,
            "Et lukket punkt skal have en neutral titel, som alle må læse.",
            "A closed item needs a neutral title that everybody may read."),
    REVIEW_IN_THE_PAST(
            Kind.INVALID,
            "Lukningen skal tages op igen på en senere dag end {0}.",
            "The closing must be reviewed on a later day than {0}."),
    ALREADY_OPENED(Kind.CONFLICT, "Mødet er allerede åbnet.", "The meeting has already been opened."),
    NOT_RUNNING(Kind.CONFLICT, "Mødet er ikke i gang.", "The meeting is not running."),
    MEETING_OVER(Kind.CONFLICT, "Mødet er hævet.", "The meeting has been adjourned."),
    NO_CHAIR(
            Kind.INVALID,
            "Organet har hverken formand eller næstformand den dag; angiv, hvem der leder mødet.",
            "The body has neither chair nor vice chair that day; say who presides."),
    NO_SUCH_SEAT(Kind.UNKNOWN, "Organet har ingen plads {0} den dag.", "The body has no seat {0} that day."),
    SEAT_VACANT(Kind.CONFLICT, "Pladsen er ledig den dag.", "The seat is vacant that day."),
    SEAT_WITHOUT_VOTE(Kind.CONFLICT, "Pladsen har ingen stemme.", "The seat has no vote."),
    ALREADY_IN_ROOM(Kind.CONFLICT, "Pladsen er allerede til stede.", "The seat is already in the room."),
    NOT_IN_ROOM(Kind.CONFLICT, "Pladsen er ikke til stede.", "The seat is not in the room."),
    NEVER_ARRIVED(
            Kind.CONFLICT, "Pladsen har ikke været til stede på mødet.", "The seat has not been in the room before."),
    NO_SUBSTITUTES(
            Kind.CONFLICT,
            "Forretningsordenen giver ikke suppleanter adgang til mødet.",
            "The rules of procedure let no substitute take a seat."),
    NOT_ITS_SUBSTITUTE(
            Kind.CONFLICT,
            "Personen er hverken medlem eller suppleant for pladsen den dag.",
            "The person is neither the seat's member nor its substitute that day."),
    MEMBER_RECUSED(
            Kind.CONFLICT,
            "En suppleant kan ikke overtage pladsen, fordi medlemmet er inhabilt.",
            "No substitute takes the seat because its member is recused."),
    PERSON_HAS_SEAT(
            Kind.CONFLICT,
            "Personen har allerede taget en anden plads på mødet.",
            "The person has already taken another seat at the meeting."),
    TIME_GOES_BACK(
            Kind.INVALID,
            "Det sidst registrerede på mødet skete kl. {0}; tiden kan ikke gå baglæns.",
            "The last thing recorded at the meeting happened at {0}; time cannot go back."),
    NO_PROXIES(
            Kind.CONFLICT, "Forretningsordenen tillader ikke fuldmagter.", "The rules of procedure allow no proxies."),
    TOO_MANY_PROXIES(
            Kind.CONFLICT, "En plads kan højst have {0} fuldmagter.", "A seat may hold no more than {0} proxies."),
    PROXY_CHAIN(
            Kind.CONFLICT,
            "En fuldmagt kan ikke gives videre eller til en selv.",
            "A proxy can be passed on neither to others nor to oneself."),
    PROXY_GIVEN(Kind.CONFLICT, "Pladsen har allerede givet fuldmagt.", "The seat has already given a proxy."),
    NO_SUCH_PROXY(Kind.CONFLICT, "Pladsen har ikke givet fuldmagt.", "The seat has given no proxy."),
    GIVER_PRESENT(
            Kind.CONFLICT,
            "Kun et fraværende medlem kan give fuldmagt.",
            "Only a member who is absent can give a proxy."),
    ALREADY_PRESIDING(Kind.CONFLICT, "Pladsen leder allerede mødet.", "The seat already presides."),
    VOTING_OPEN(
            Kind.CONFLICT,
            "En afstemning er i gang; luk den, før mødet hæves.",
            "A vote is being taken; close it before the meeting is adjourned."),
    NOT_ADJOURNED(
            Kind.CONFLICT,
            "Referatet kan først skrives, når mødet er hævet.",
            "Minutes can only be drafted once the meeting has been adjourned."),
    NO_DRAFT(Kind.CONFLICT, "Der er intet udkast til referat.", "There are no draft minutes."),
    MINUTES_APPROVED(
            Kind.CONFLICT,
            "Referatet er godkendt; ret ved tilføjelse.",
            "The minutes have been approved; correct them by addition."),
    MINUTES_NOT_APPROVED(
            Kind.CONFLICT,
            "Referatet er ikke godkendt; gør indsigelse i stedet.",
            "The minutes have not been approved; object to them instead."),
    BEFORE_DRAFT(Kind.INVALID, "Udkastet er først fra den {0}.", "The draft is no older than {0}."),
    BEFORE_THE_MEETING(Kind.INVALID, "Mødet var først den {0}.", "The meeting was not before {0}."),
    OBJECTION_TOO_LATE(Kind.CONFLICT, "Indsigelsesfristen udløb den {0}.", "Objections were heard until {0}."),
    UNKNOWN_OBJECTION(
            Kind.UNKNOWN, "Referatet har ingen indsigelse nr. {0}.", "The minutes have no objection number {0}."),
    OBJECTION_ANSWERED(Kind.CONFLICT, "Indsigelsen er allerede besvaret.", "The objection has already been answered."),
    OBJECTION_OPEN(
            Kind.CONFLICT,
            "Hver indsigelse skal besvares, før referatet godkendes.",
            "Every objection must be answered before the minutes are approved."),
    WINDOW_OPEN(
            Kind.CONFLICT,
            "Referatet kan tidligst anses for godkendt efter indsigelsesfristen, den {0}.",
            "The minutes cannot count as approved before the objections' last day, {0}, is over."),
    APPROVING_MEETING(
            Kind.INVALID,
            "Angiv det senere møde i samme organ, der godkendte referatet, og kun da.",
            "Name the later meeting of the same body that approved the minutes, and only then."),
    TWO_PEOPLE(
            Kind.CONFLICT,
            "En rettelse skal godkendes af en anden end den, der bad om den.",
            "A correction must be approved by another than who asked for it.");

    private final Meaning meaning;

    MeetingReason(Kind kind, String danish, String english) {
        this.meaning = new Meaning(kind, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
