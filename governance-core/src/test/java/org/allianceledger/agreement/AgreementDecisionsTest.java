package org.allianceledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.allianceledger.agreement.AgreementCommand.AmendPartnershipAgreement;
import org.allianceledger.agreement.AgreementCommand.ReappointRepresentative;
import org.allianceledger.agreement.AgreementCommand.SignPartnershipAgreement;
import org.allianceledger.agreement.AgreementCommand.TerminatePartnershipAgreement;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.person.PersonId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AgreementDecisionsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 2);
    private static final AllianceId ALLIANCE = new AllianceId("alliance-1");
    private static final AgreementId AGREEMENT = new AgreementId("agreement-1");
    private static final PartnerId PARTNER = new PartnerId("partner-1");
    private static final Authority LETTER = new Authority(Authority.Kind.NOTICE, "Underskrevet");
    private static final List<Signature> ONE = List.of(new Signature(PARTNER, "Borgmesteren"));

    private static AgreementEvent signed(List<Signature> signatures) {
        return AgreementDecisions.sign(
                new SignPartnershipAgreement(
                        ALLIANCE,
                        AGREEMENT,
                        "PA-1",
                        "Aftale",
                        signatures,
                        List.of("§ 1"),
                        3,
                        null,
                        LocalDate.of(2023, 2, 1),
                        LocalDate.of(2023, 1, 19),
                        LETTER),
                TODAY);
    }

    private static AmendPartnershipAgreement amendment(AllianceId alliance, LocalDate from) {
        return new AmendPartnershipAgreement(alliance, AGREEMENT, "Nyt varsel", ONE, from, null, LETTER);
    }

    private static void refuses(String sentence, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(
                        refusal -> assertThat(refusal.sentence(Locale.of("da"))).isEqualTo(sentence));
    }

    @Test
    void takesEachSignatureOnce() {
        refuses(
                "partner-1 står to gange blandt underskrifterne.",
                () -> signed(List.of(ONE.getFirst(), ONE.getFirst())));
    }

    @Test
    void countsVersionsFromTheFirstSignature() {
        AgreementEvent first = signed(ONE);
        var second = AgreementDecisions.amend(List.of(first), amendment(ALLIANCE, LocalDate.of(2024, 1, 1)), TODAY);
        assertThat(second.version()).isEqualTo(2);
    }

    @Test
    void refusesAVersionThatHoldsBeforeTheLastOne() {
        refuses(
                "En ny udgave må gælde fra en senere dag end den forrige, der gælder fra 1.2.2023.",
                () -> AgreementDecisions.amend(
                        List.of(signed(ONE)), amendment(ALLIANCE, LocalDate.of(2023, 2, 1)), TODAY));
    }

    @Test
    void refusesAnotherAlliancesAgreement() {
        refuses(
                "Aftalen agreement-1 hører til en anden alliance.",
                () -> AgreementDecisions.amend(
                        List.of(signed(ONE)), amendment(new AllianceId("alliance-2"), TODAY), TODAY));
    }

    @Test
    void changesNothingOnceItHasEnded() {
        AgreementEvent first = signed(ONE);
        var ended = AgreementDecisions.terminate(
                List.of(first),
                new TerminatePartnershipAgreement(
                        ALLIANCE, AGREEMENT, "Målet er nået", LocalDate.of(2024, 4, 30), null, LETTER),
                TODAY);
        refuses(
                "Aftalen agreement-1 ophørte 30.4.2024.",
                () -> AgreementDecisions.amend(List.of(first, ended), amendment(ALLIANCE, TODAY), TODAY));
    }

    @Test
    void appointsNobodyAgainWithoutAnElection() {
        var again = new ReappointRepresentative(
                ALLIANCE, PARTNER, new PersonId("person-1"), "Punkt 4", TODAY, null, LETTER);
        refuses(
                "Der er ikke registreret noget valg, som kræver en ny udpegning.",
                () -> AgreementDecisions.reappoint(List.of(), again, TODAY));
    }
}
