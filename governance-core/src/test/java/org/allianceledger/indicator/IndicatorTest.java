package org.allianceledger.indicator;

import static org.allianceledger.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.IndicatorId;
import org.allianceledger.decision.Hands;
import org.allianceledger.indicator.IndicatorCommand.AgreeDataSharing;
import org.allianceledger.indicator.IndicatorCommand.ChangeMethod;
import org.allianceledger.indicator.IndicatorCommand.DefineIndicator;
import org.allianceledger.indicator.IndicatorCommand.SignDataSharing;
import org.allianceledger.indicator.MeasurementCommand.CorrectMeasurement;
import org.allianceledger.indicator.MeasurementCommand.RecordMeasurement;
import org.allianceledger.indicator.MeasurementCommand.SetBaseline;
import org.allianceledger.ledger.Authority;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IndicatorTest {

    private static final IndicatorId ID = new IndicatorId("indicator-1");
    private static final AgreementId AGREEMENT = new AgreementId("agreement-1");
    private static final Authority NOTICE = new Authority(Authority.Kind.NOTICE, "Paraplyvagtens mail");
    private static final Hands HANDS = new Hands("person-a", "person-b");

    private LocalDate today = LocalDate.of(2024, 3, 5);
    private IndicatorState state = defined(false);

    private IndicatorState defined(boolean needsAgreement) {
        return IndicatorState.of(IndicatorDecisions.define(
                new DefineIndicator(
                        AllianceId.of("fjordlys"),
                        ID,
                        "I-1",
                        "Unge uden fast bolig",
                        "unge",
                        "16-24 år",
                        "partner-paraplyvagten",
                        List.of("Paraplyvagten"),
                        Frequency.YEARLY,
                        "Optælling i uge 6",
                        null,
                        null,
                        needsAgreement,
                        null,
                        null,
                        NOTICE),
                today));
    }

    private static MeasurementId measurement(String key) {
        return new MeasurementId("measurement-" + key);
    }

    private void measure(String key, long value, Long of, String on, int method, AgreementId agreement) {
        state = state.after(MeasurementDecisions.record(
                state,
                new RecordMeasurement(
                        ID,
                        measurement(key),
                        "I-1/" + key,
                        value,
                        of,
                        LocalDate.parse(on),
                        method,
                        agreement,
                        "Kortlægning",
                        null,
                        NOTICE),
                today));
    }

    private void measure(String key, long value, String on) {
        measure(key, value, null, on, 1, null);
    }

    private void baseline(String key, long value, String on, int method) {
        state = state.after(MeasurementDecisions.baseline(
                state,
                new SetBaseline(
                        ID,
                        measurement(key),
                        "I-1/" + key,
                        value,
                        null,
                        LocalDate.parse(on),
                        method,
                        null,
                        "Kortlægning",
                        null,
                        NOTICE),
                today));
    }

    private void correct(String key, long value, Long of) {
        state = state.after(MeasurementDecisions.correct(
                state,
                new CorrectMeasurement(ID, measurement(key), value, of, "Dubletter", HANDS, null, NOTICE),
                today));
    }

    private void change(String from) {
        state = state.after(IndicatorDecisions.change(
                state,
                new ChangeMethod(ID, "Registersamkøring", LocalDate.parse(from), "Færre dubletter", null, NOTICE),
                today));
    }

    private void agree(String from, String until, String signedOn) {
        state = state.after(IndicatorDecisions.agree(
                state,
                new AgreeDataSharing(
                        ID,
                        AGREEMENT,
                        List.of("Kommunen", "Paraplyvagten"),
                        "Aftale 1",
                        LocalDate.parse(from),
                        until == null ? null : LocalDate.parse(until),
                        signedOn == null ? null : LocalDate.parse(signedOn),
                        null,
                        NOTICE),
                today));
    }

    private void sign(String on) {
        state = state.after(IndicatorDecisions.sign(
                state, new SignDataSharing(ID, AGREEMENT, LocalDate.parse(on), "Underskrevet", null, NOTICE), today));
    }

    @Test
    void masksCountsUnderFiveWhereNothingElseIsSaid() {
        assertThat(state.definition().maskBelow()).isEqualTo(5);
        assertThat(state.below()).isZero();
    }

    @Nested
    class Measuring {

        @Test
        void keepsTheDayMeasuredAsTheDayOfEffect() {
            var recorded = MeasurementDecisions.record(
                    state,
                    new RecordMeasurement(
                            ID, null, null, 71L, null, LocalDate.of(2024, 2, 9), 1, null, "Kilde", null, NOTICE),
                    today);
            assertThat(recorded.effective()).isEqualTo("2024-02-09");
            assertThat(recorded.measurementId().value()).startsWith("measurement-");
        }

        @Test
        void refusesADayToCome() {
            refuses(
                    () -> measure("2024", 71, "2024-03-06"),
                    "not_measured_yet",
                    "on",
                    "The measurement cannot lie on 2024-03-06; that is later than today, 2024-03-05.",
                    "Målingen kan ikke ligge den 6.3.2024; det er senere end i dag, 5.3.2024.");
        }

        @Test
        void refusesASecondOneOfTheDay() {
            measure("2024", 71, "2024-02-09");
            refuses(
                    () -> measure("2024b", 79, "2024-02-09"),
                    "measured_that_day",
                    "on",
                    "There already is a measurement on 2024-02-09 by method 1: I-1/2024. Correct that one instead.",
                    "Der er allerede en måling den 9.2.2024 efter metode 1: I-1/2024. Ret den i stedet.");
        }

        @Test
        void refusesANameOrIdentifierInUse() {
            measure("2024", 71, "2024-02-09");
            refuses(
                    () -> measure("2024", 71, "2024-02-10"),
                    "measurement_exists",
                    "measurementId",
                    "The measurement measurement-2024 already exists.",
                    "Målingen measurement-2024 findes allerede.");
        }

        @Test
        void refusesAPartLargerThanTheWhole() {
            refuses(
                    () -> measure("2024", 24, 23L, "2024-02-09", 1, null),
                    "part_larger",
                    "of",
                    "24 cannot be a part of 23.",
                    "24 kan ikke være en del af 23.");
        }

        @Test
        void takesTheLatestByDayNotByArrival() {
            measure("2024", 71, "2024-02-09");
            measure("2023", 84, "2023-02-10");
            assertThat(state.latest(today).orElseThrow().value()).isEqualTo(71);
            assertThat(state.latest(LocalDate.of(2024, 2, 8)).orElseThrow().value())
                    .isEqualTo(84);
            assertThat(state.latest(LocalDate.of(2023, 2, 9))).isEmpty();
        }

        @Test
        void refusesASecondBaselineForTheMethod() {
            baseline("2023", 84, "2023-02-10", 1);
            refuses(
                    () -> baseline("2022", 90, "2022-02-10", 1),
                    "baseline_exists",
                    "methodVersion",
                    "Method 1 already has a baseline: I-1/2023. Correct that one instead.",
                    "Metode 1 har allerede en baseline: I-1/2023. Ret den i stedet.");
        }
    }

    @Nested
    class Methods {

        @Test
        void breaksTheSeriesFromADayOn() {
            measure("2024", 71, "2024-02-09");
            change("2024-03-01");
            assertThat(state.methodOn(LocalDate.of(2024, 2, 29)).version()).isEqualTo(1);
            assertThat(state.methodOn(LocalDate.of(2024, 3, 1)).version()).isEqualTo(2);
            baseline("2024b", 80, "2024-03-01", 2);
            assertThat(state.baseline(today).orElseThrow().methodVersion()).isEqualTo(2);
        }

        @Test
        void refusesAMethodThatIsNotInForce() {
            change("2024-03-01");
            refuses(
                    () -> measure("2024", 71, "2024-03-01"),
                    "method_not_in_force",
                    "methodVersion",
                    "On 2024-03-01 the method is 2, not 1.",
                    "Den 1.3.2024 måles der efter metode 2, ikke 1.");
        }

        @Test
        void refusesAMethodThatBeginsNoLaterThanTheLast() {
            change("2024-03-01");
            refuses(
                    () -> change("2024-03-01"),
                    "method_not_later",
                    "from",
                    "The new method must begin on a day after 2024-03-01, when method 2 began.",
                    "Den nye metode skal gælde fra en dag efter 1.3.2024, hvor metode 2 begyndte.");
        }

        @Test
        void refusesToTakeAFigureFromTheMethodItWasMeasuredBy() {
            measure("2024", 71, "2024-02-09");
            refuses(
                    () -> change("2024-02-09"),
                    "measured_by_the_old",
                    "from",
                    "There is a measurement by method 1 on 2024-02-09; the new method can begin the day after at the"
                            + " earliest.",
                    "Der er målt efter metode 1 den 9.2.2024; den nye metode kan tidligst gælde fra dagen efter.");
        }
    }

    @Nested
    class Agreements {

        private void measured() {
            measure("2024", 71, null, "2024-02-09", 1, AGREEMENT);
        }

        @Test
        void refusesAFigureWithoutTheAgreementItNeeds() {
            state = defined(true);
            refuses(
                    () -> measure("2024", 71, "2024-02-09"),
                    "agreement_needed",
                    "agreementId",
                    "I-1 can only be measured under a data agreement.",
                    "I-1 kan kun måles efter en dataaftale.");
        }

        @Test
        void refusesAFigureUnderAnUnsignedAgreement() {
            state = defined(true);
            agree("2024-01-01", null, null);
            refuses(
                    this::measured,
                    "agreement_unsigned",
                    "agreementId",
                    "The data agreement Aftale 1 is not signed.",
                    "Dataaftalen Aftale 1 er ikke underskrevet.");
            sign("2024-03-05");
            measured();
            assertThat(state.measurements()).hasSize(1);
        }

        @Test
        void refusesAFigureUnderAnExpiredAgreement() {
            state = defined(true);
            agree("2023-01-01", "2024-02-08", "2023-01-01");
            refuses(
                    this::measured,
                    "agreement_expired",
                    "agreementId",
                    "The data agreement does not hold on 2024-02-09, only from 2023-01-01 until 2024-02-08 inclusive.",
                    "Dataaftalen gælder ikke den 9.2.2024, kun fra 1.1.2023 til og med 8.2.2024.");
        }

        @Test
        void refusesAnAgreementThatIsNone() {
            refuses(
                    this::measured,
                    "unknown_agreement",
                    "agreementId",
                    "The indicator has no data agreement agreement-1.",
                    "Indikatoren har ingen dataaftale agreement-1.");
            refuses(
                    () -> sign("2024-03-05"),
                    "unknown_agreement",
                    "agreementId",
                    "The indicator has no data agreement agreement-1.");
        }

        @Test
        void refusesToSignTwiceOrAheadOfTime() {
            agree("2024-01-01", null, null);
            refuses(
                    () -> sign("2024-03-06"),
                    "not_signed_yet",
                    "on",
                    "The data agreement cannot have been signed on 2024-03-06; that is later than today, 2024-03-05.",
                    "Dataaftalen kan ikke være underskrevet den 6.3.2024; det er senere end i dag, 5.3.2024.");
            sign("2024-03-05");
            refuses(
                    () -> sign("2024-03-05"),
                    "already_signed",
                    "agreementId",
                    "The data agreement was signed on 2024-03-05.",
                    "Dataaftalen er allerede underskrevet den 5.3.2024.");
            refuses(
                    () -> agree("2024-01-01", null, null),
                    "agreement_exists",
                    "agreementId",
                    "The data agreement agreement-1 already exists.",
                    "Dataaftalen agreement-1 findes allerede.");
        }
    }

    @Nested
    class Corrections {

        @Test
        void changesTheFigureButNotItsDay() {
            measure("2024", 71, "2024-02-09");
            today = LocalDate.of(2024, 4, 18);
            correct("2024", 79, null);
            Measurement now = state.measurements().get(measurement("2024"));
            assertThat(now.value()).isEqualTo(79);
            assertThat(now.on()).isEqualTo("2024-02-09");
        }

        @Test
        void refusesToCorrectWhatIsNoneOrIsSoAlready() {
            measure("2024", 71, "2024-02-09");
            refuses(
                    () -> correct("2025", 79, null),
                    "unknown_measurement",
                    "measurementId",
                    "The indicator has no measurement measurement-2025.",
                    "Indikatoren har ingen måling measurement-2025.");
            refuses(
                    () -> correct("2024", 71, null),
                    "nothing_corrected",
                    "value",
                    "The measurement I-1/2024 already is 71.",
                    "Målingen I-1/2024 er allerede 71.");
            refuses(() -> correct("2024", 71, 70L), "part_larger", "of", "71 cannot be a part of 70.");
        }
    }
}
