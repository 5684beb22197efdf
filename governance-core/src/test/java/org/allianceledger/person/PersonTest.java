package org.allianceledger.person;

import static org.allianceledger.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.alliance.PartnerOnDay;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.person.PersonCommand.ChooseDisplay;
import org.allianceledger.person.PersonCommand.ErasePerson;
import org.allianceledger.person.PersonCommand.RectifyPerson;
import org.allianceledger.person.PersonCommand.RegisterPerson;
import org.allianceledger.person.PersonEvent.DisplayChosen;
import org.allianceledger.person.PersonEvent.PersonErased;
import org.allianceledger.person.PersonEvent.PersonRectified;
import org.allianceledger.person.PersonEvent.PersonRegistered;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 21);
    private static final Authority BY = Authority.decision("D-1");
    private static final AllianceId ID = AllianceId.of("fjordlys");
    private static final PersonId ANNA = new PersonId("person-00000000-aaaa-bbbb-cccc-123456abcdef");
    private static final Identity NAME = Identity.named("Anna Holm");
    private static final PersonRegistered REGISTERED =
            new PersonRegistered(ID, ANNA, "Person ABCDEF", Display.FULL_NAME, TODAY, BY);
    private static final PersonErased ERASED = new PersonErased(ID, ANNA, null, TODAY, BY);

    private final List<String> register = new ArrayList<>();
    private AggregateTestFixture<Person> fixture;
    private PersonCommandHandler handler;

    @BeforeEach
    void fixture() {
        fixture = new AggregateTestFixture<>(Person.class);
        var clock = Clock.fixed(Instant.parse("2024-03-21T11:00:00Z"), ZoneOffset.UTC);
        handler = new PersonCommandHandler(fixture.getRepository(), new Register(), new OneAlliance(), clock);
        fixture.registerAnnotatedCommandHandler(handler);
    }

    private final class Register implements PersonRegister {
        @Override
        public void enter(AllianceId alliance, PersonId person, Identity identity, String livedExperience) {
            register.add("enter " + identity.fullName() + " " + livedExperience);
        }

        @Override
        public void rectify(AllianceId alliance, PersonId person, Identity identity) {
            register.add("rectify " + identity.fullName());
        }

        @Override
        public void erase(PersonId person) {
            register.add("erase " + person);
        }
    }

    private static final class OneAlliance implements Alliances {
        @Override
        public void requireAlliance(AllianceId alliance) {
            assertThat(alliance).isEqualTo(ID);
        }

        @Override
        public PartnerOnDay requirePartner(AllianceId alliance, PartnerId partner, LocalDate day, String field) {
            throw new AssertionError("A person belongs to no partner");
        }

        @Override
        public void constitute(AllianceId alliance, LocalDate from, LocalDate occurred, Authority authority) {
            throw new AssertionError("A person adopts no rules");
        }

        @Override
        public boolean isConstituted(AllianceId alliance) {
            throw new AssertionError("A person needs no rules");
        }
    }

    private static RegisterPerson registering(String name, String alias, String experience, Display display) {
        return new RegisterPerson(ID, ANNA, alias, Identity.named(name), experience, display, null, BY);
    }

    private void expectRegistered(RegisterPerson command, String alias, Display display) {
        fixture.givenNoPriorActivity()
                .when(command)
                .expectEvents(new PersonRegistered(ID, ANNA, alias, display, TODAY, BY));
    }

    @Nested
    class Registering {

        @Test
        void keepsWhatIsPersonalOutOfTheLedger() {
            expectRegistered(registering("Anna Holm", "Havørn", "Homeless", Display.ALIAS), "Havørn", Display.ALIAS);
            assertThat(register).containsExactly("enter Anna Holm Homeless");
        }

        @Test
        void makesAnAliasFromTheRandomIdWhenNoneIsChosen() {
            expectRegistered(registering("Anna Holm", " ", null, null), "Person ABCDEF", Display.FULL_NAME);
        }

        @Test
        void makesAnAliasEvenForWhoIsCalledPer() {
            expectRegistered(registering("Per Olesen", null, null, null), "Person ABCDEF", Display.FULL_NAME);
        }

        @Test
        void showsTheAliasOfWhoBringsLivedExperience() {
            expectRegistered(registering("Anna Holm", null, "Homeless", null), "Person ABCDEF", Display.ALIAS);
        }

        @Test
        void refusesAnAliasThatTellsTheName() {
            fixture.givenNoPriorActivity()
                    .when(registering("Anna Holm", "anna2", null, null))
                    .expectNoEvents()
                    .expectExceptionMessage(
                            "The alias must not hold a part of the name, because it stays in the ledger for ever.");
            assertThat(register).isEmpty();
        }

        @Test
        void refusesAPersonWhoIsRegistered() {
            fixture.given(REGISTERED)
                    .when(registering("Anna Holm", null, null, null))
                    .expectNoEvents()
                    .expectExceptionMessage("The person " + ANNA + " is already registered.");
        }
    }

    @Nested
    class Changing {

        @Test
        void recordsThatSomethingWasRectifiedButNotWhat() {
            fixture.given(REGISTERED)
                    .when(new RectifyPerson(ANNA, NAME, null, BY))
                    .expectEvents(new PersonRectified(ID, ANNA, TODAY, BY));
            assertThat(register).containsExactly("rectify Anna Holm");
        }

        @Test
        void recordsHowThePersonWantsToBeShown() {
            fixture.given(REGISTERED)
                    .when(new ChooseDisplay(ANNA, Display.FIRST_NAME, null, BY))
                    .expectEvents(new DisplayChosen(ID, ANNA, Display.FIRST_NAME, TODAY, BY));
        }

        @Test
        void refusesAPersonItDoesNotKnow() {
            fixture.givenNoPriorActivity()
                    .when(new RectifyPerson(ANNA, NAME, null, BY))
                    .expectNoEvents()
                    .expectExceptionMessage("The alliance's register knows no person " + ANNA + ".");
            assertThat(register).isEmpty();
        }
    }

    @Nested
    class Erasing {

        @Test
        void recordsTheErasureAndEmptiesTheRegister() {
            fixture.given(REGISTERED)
                    .when(new ErasePerson(ANNA, TODAY.minusDays(3), null, BY))
                    .expectEvents(new PersonErased(ID, ANNA, TODAY.minusDays(3), TODAY, BY));
            assertThat(register).containsExactly("erase " + ANNA);
        }

        @Test
        void leavesNothingToChange() {
            for (var command : List.of(
                    new RectifyPerson(ANNA, NAME, null, BY),
                    new ChooseDisplay(ANNA, Display.ALIAS, null, BY),
                    new ErasePerson(ANNA, null, null, BY))) {
                fixture.given(REGISTERED, ERASED)
                        .when(command)
                        .expectNoEvents()
                        .expectExceptionMessage("The person's data has been erased; only the alias is left.");
            }
            assertThat(register).isEmpty();
        }
    }

    @Nested
    class Asking {

        @Test
        void refusesAPersonOfAnotherAlliance() {
            refuses(
                    () -> ask(AllianceId.of("other"), REGISTERED),
                    "unknown_person",
                    "chair",
                    "The alliance's register knows no person " + ANNA + ".",
                    "Personen " + ANNA + " findes ikke i alliancens register.");
        }

        @Test
        void refusesAPersonWhoIsErased() {
            refuses(
                    () -> ask(ID, REGISTERED, ERASED),
                    "person_erased",
                    "chair",
                    "The person's data has been erased; only the alias is left.",
                    "Personens oplysninger er slettet; kun aliasset er tilbage.");
        }

        private void ask(AllianceId alliance, PersonEvent... given) {
            fixture.given((Object[]) given);
            var work = DefaultUnitOfWork.startAndGet(null);
            try {
                handler.requirePerson(alliance, ANNA, "chair");
            } finally {
                work.rollback();
            }
        }
    }

    @Test
    void saysTheRestInDanishToo() {
        refuses(
                () -> Refusal.unless(false, PersonReason.PERSON_EXISTS, "personId", ANNA),
                "person_exists",
                "personId",
                "The person " + ANNA + " is already registered.",
                "Personen " + ANNA + " er allerede registreret.");
        refuses(
                () -> Refusal.unless(false, PersonReason.ALIAS_TELLS_NAME, "alias"),
                "alias_tells_name",
                "alias",
                "The alias must not hold a part of the name, because it stays in the ledger for ever.",
                "Aliasset må ikke indeholde en del af navnet, for det står i protokollen for altid.");
    }
}
