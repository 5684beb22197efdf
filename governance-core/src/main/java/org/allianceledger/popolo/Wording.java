package org.allianceledger.popolo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.allianceledger.ledger.LedgerCalendar;

/** Every sentence an import can answer with, in Danish and in English. */
enum Wording {
    NOT_JSON(
            "Filen kan ikke læses som JSON: fejl i linje {0}, kolonne {1}.",
            "The file cannot be read as JSON: fault in line {0}, column {1}."),
    STATED_TWICE(
            "Feltet står to gange i samme objekt: linje {0}, kolonne {1}.",
            "The field is stated twice in the same object: line {0}, column {1}."),
    NOT_AN_OBJECT("Her skal stå et JSON-objekt.", "A JSON object is expected here."),
    LIST_MISSING("Listen \"{0}\" mangler.", "The list \"{0}\" is missing."),
    NOT_A_LIST("\"{0}\" skal være en liste.", "\"{0}\" must be a list."),
    MISSING("\"{0}\" mangler.", "\"{0}\" is missing."),
    NOT_TEXT("\"{0}\" skal være tekst.", "\"{0}\" must be text."),
    TOO_LONG("\"{0}\" er længere end {1} tegn.", "\"{0}\" is longer than {1} characters."),
    KEY_TOO_LONG(
            "Organisationens id og rollen er tilsammen længere end {0} tegn.",
            "The organisation's id and the role together are longer than {0} characters."),
    TOO_MANY_CONTACTS(
            "En person kan højst have {0} kontaktoplysninger.", "A person can have {0} contact details at most."),
    DUPLICATE_ID("Id'et \"{0}\" bruges allerede i {1}.", "The id \"{0}\" is already used in {1}."),
    IMPOSSIBLE_DATE(
            "\"{0}\" er ikke en dato (ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD).",
            "\"{0}\" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)."),
    BEFORE_CALENDAR("Datoen {0} ligger før år 1800.", "The date {0} lies before the year 1800."),
    ENDS_BEFORE_START("Slutter den {1}, før det begynder den {0}.", "Ends on {1}, before it starts on {0}."),
    UNKNOWN("Der findes intet med id'et \"{0}\" i \"{1}\".", "Nothing in \"{1}\" has the id \"{0}\"."),
    EMBEDDED(
            "\"{0}\" inde i et andet objekt læses ikke; læg det i filens egne lister og henvis med id.",
            "\"{0}\" inside another object is not read; put it in the file's own lists and refer to it by id."),
    NEITHER_BODY_NOR_POST(
            "Medlemskabet nævner hverken organisation eller post.",
            "The membership names neither an organisation nor a post."),
    OTHER_BODY(
            "Posten \"{0}\" hører til organisationen \"{1}\", ikke \"{2}\".",
            "The post \"{0}\" belongs to the organisation \"{1}\", not \"{2}\"."),
    PARENT_CYCLE(
            "Organisationen \"{0}\" ender med at stå under sig selv.",
            "The organisation \"{0}\" ends up standing under itself."),
    UNDATED_MEMBERSHIP(
            "Medlemskabet har ingen startdato, og hverken posten, organisationen eller dens andre medlemskaber har en.",
            "The membership has no start date, and neither the post, the organisation nor its other memberships"
                    + " have one."),
    UNDATED_BODY(
            "Organisationen har ingen stiftelsesdato, og intet i filen fortæller, hvornår den fandtes.",
            "The organisation has no founding date, and nothing in the file tells when it existed."),
    STARTS_AFTER_END(
            "Begynder den {0}, efter at \"{1}\" ophørte den {2}, og har ingen slutdato.",
            "Starts on {0}, after \"{1}\" ended on {2}, and has no end date."),
    BEFORE_ALLIANCE(
            "Medlemskabet er på vegne af partneren \"{0}\" fra {1}, men alliancen findes først fra {2}.",
            "The membership is on behalf of the partner \"{0}\" from {1}, but the alliance only exists from {2}."),

    NOT_KEPT(
            "Feltet \"{0}\" bevares ikke ({1} forekomster i \"{2}\").",
            "The field \"{0}\" is not kept ({1} occurrences in \"{2}\")."),
    LIST_NOT_READ("\"{0}\" læses ikke.", "\"{0}\" is not read."),
    WIDENED(
            "Feltet \"{0}\" angiver kun år eller måned {1} gange i \"{2}\"; en start regnes fra den første dag, en"
                    + " slutning til den sidste.",
            "The field \"{0}\" gives only a year or a month {1} times in \"{2}\"; a start counts from its first day,"
                    + " an end to its last."),
    TIME_LEFT_OUT(
            "Feltet \"{0}\" har klokkeslæt {1} gange i \"{2}\"; kun datoen bevares.",
            "The field \"{0}\" has a time of day {1} times in \"{2}\"; only the date is kept."),
    MERGED(
            "Overlapper et andet medlemskab af samme person i samme post ({0}); de er lagt sammen.",
            "Overlaps another membership of the same person in the same post ({0}); they are merged."),
    STARTS_EARLIER(
            "\"{0}\" begynder den {1} i stedet for {2}, for at dække sine poster og medlemskaber.",
            "\"{0}\" starts on {1} instead of {2}, to cover its posts and memberships."),
    START_FOUND(
            "\"{0}\" har ingen startdato; {1} er den tidligste, noget i filen fortæller om.",
            "\"{0}\" has no start date; {1} is the earliest that anything in the file tells of."),
    ENDS_LATER(
            "\"{0}\" ophører den {1} i stedet for {2}, for at dække sine poster og medlemskaber.",
            "\"{0}\" ends on {1} instead of {2}, to cover its posts and memberships."),
    PARENT_LEFT_OUT(
            "\"{0}\" findes ikke hele den tid \"{1}\" gør og er derfor ikke sat over det.",
            "\"{0}\" does not exist for all of the time that \"{1}\" does, and so is not set above it."),
    PARTNER_FIELD(
            "\"{0}\" optages som partner, og \"{1}\" bevares ikke.",
            "\"{0}\" is admitted as a partner, and \"{1}\" is not kept."),
    CLAMPED(
            "Partneren \"{0}\" optages den {1}, da alliancen begyndte, i stedet for {2}.",
            "The partner \"{0}\" is admitted on {1}, when the alliance began, instead of {2}."),

    DIFFERS(
            "Afviger fra protokollen: {0} er \"{1}\" i filen og \"{2}\" i protokollen. Ret ved tilføjelse.",
            "Differs from the ledger: {0} is \"{1}\" in the file and \"{2}\" in the ledger. Correct by addition."),
    NOT_IN_FILE(
            "Afviger fra protokollen: \"{0}\" har i protokollen pladsen \"{1}\" fra {2}, men ikke i filen. Ret ved"
                    + " tilføjelse.",
            "Differs from the ledger: \"{0}\" holds the seat \"{1}\" from {2} in the ledger, but not in the file."
                    + " Correct by addition."),
    CANNOT_ADD(
            "Afviger fra protokollen: \"{0}\" fra {1} kan ikke tilføjes, for organet, partneren eller pladsen findes"
                    + " ikke i hele perioden i protokollen. Ret ved tilføjelse.",
            "Differs from the ledger: \"{0}\" from {1} cannot be added, for the body, the partner or the seat does not"
                    + " exist for all of that time in the ledger. Correct by addition."),
    SUB_BODIES_LIVE(
            "Afviger fra protokollen: \"{0}\" er nedlagt {1} i filen, men har underorganer i protokollen efter den"
                    + " dag. Ret ved tilføjelse.",
            "Differs from the ledger: \"{0}\" is dissolved on {1} in the file, but has bodies under it in the ledger"
                    + " after that day. Correct by addition."),
    ERASED(
            "Personens mandater findes i protokollen, men oplysningerne er slettet; personen registreres ikke igen.",
            "The person's terms are in the ledger, but their data has been erased; they are not registered again.");

    private static final DateTimeFormatter DANISH_DATE = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final String danish;
    private final String english;

    Wording(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    Fault fault(String pointer, Object... arguments) {
        return new Fault(pointer, fill(danish, true, arguments), fill(english, false, arguments));
    }

    Notice notice(String pointer, Object... arguments) {
        return new Notice(pointer, fill(danish, true, arguments), fill(english, false, arguments));
    }

    // One pass, because an argument from the file may itself hold "{1}".
    private static String fill(String sentence, boolean inDanish, Object... arguments) {
        var filled = new StringBuilder();
        for (int i = 0; i < sentence.length(); i++) {
            if (sentence.charAt(i) == '{') {
                Object argument = arguments[sentence.charAt(i + 1) - '0'];
                filled.append(argument instanceof LocalDate day ? text(day, inDanish) : argument);
                i += 2;
            } else {
                filled.append(sentence.charAt(i));
            }
        }
        return filled.toString();
    }

    private static String text(LocalDate day, boolean inDanish) {
        if (day.equals(LedgerCalendar.OPEN)) {
            return inDanish ? "indtil videre" : "until further notice";
        }
        return inDanish ? DANISH_DATE.format(day) : day.toString();
    }
}
