package org.allianceledger;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.allianceledger.ledger.LedgerEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.async.SequentialPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RestController;

/** What may know what, and what may not be done anywhere. */
@AnalyzeClasses(packages = "org.allianceledger", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** From the ground up: each capability may use those before it. */
    private static final List<String> CAPABILITIES = List.of(
            "ledger",
            "document",
            "alliance",
            "person",
            "body",
            "access",
            "agreement",
            "ruleset",
            "voting",
            "meeting",
            "decision",
            "mandate",
            "commitment",
            "agenda",
            "indicator",
            "pilot",
            "involvement",
            "communication",
            "oversight",
            "why",
            "leadership",
            "history",
            "report",
            "audit");

    private static final Map<String, Set<String>> DOORS = Map.of(
            "http", Set.of("ledger", "account"),
            "account", Set.of("ledger"));

    @ArchTest
    static final ArchRule COMMANDS_STAY_INSIDE = classes()
            .that()
            .areAnnotatedWith(Aggregate.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .or()
            .containAnyMethodsThat(DescribedPredicate.describe(
                    "handle commands", method -> method.isAnnotatedWith(CommandHandler.class)))
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule EVENTS_SAY_THEIR_REVISION = classes()
            .that(assignableTo(LedgerEvent.class))
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .andShould()
            .beAnnotatedWith(Revision.class);

    @ArchTest
    static final ArchRule DECISIONS_REPEAT = noClasses()
            .that()
            .areAnnotatedWith(Aggregate.class)
            .or()
            .haveSimpleNameEndingWith("Decisions")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class);

    @ArchTest
    static final ArchRule NOTHING_FROM_BEFORE = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(SequentialPolicy.class, TrackingEventProcessor.class);

    @ArchTest
    static final ArchRule NOTHING_IS_MARKED_DELETED = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "markDeleted", call -> call.getName().equals("markDeleted")));

    @ArchTest
    static final ArchRule COMMAND_HANDLERS_ARE_NO_DOOR =
            methods().that().areAnnotatedWith(CommandHandler.class).should().notHaveModifier(JavaModifier.PUBLIC);

    @ArchTest
    static final ArchRule PACKAGES_ARE_NULL_MARKED = classes()
            .should(new ArchCondition<>("be in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class)
                            || type.getPackageName().equals("org.allianceledger");
                    events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
                }
            });

    // The core is a jar of its own, so its classes are told by where they were found.
    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NO_TECHNOLOGY = noClasses()
            .that(DescribedPredicate.describe("are of governance-core", ArchitectureTest::isOfTheCore))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.jdbc..",
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "org.springframework.boot..",
                    "jakarta.servlet..",
                    "java.sql..",
                    "javax.sql..");

    // An auditor must be able to read and run it without anything that we did not write or that the JDK lacks.
    @ArchTest
    static final ArchRule PROOFS_NEED_ONLY_THE_JDK = classes()
            .that()
            .resideInAPackage("org.allianceledger.ledger.proof..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.allianceledger.ledger.proof..",
                    // Only a mark on the package, which nothing needs when it runs.
                    "org.springframework.modulith..");

    private static boolean isOfTheCore(JavaClass type) {
        return type.getSource()
                .filter(source -> source.getUri().toString().contains("governance-core"))
                .isPresent();
    }

    @ArchTest
    static void findsTheCore(com.tngtech.archunit.core.domain.JavaClasses found) {
        assertThat(found.stream().filter(ArchitectureTest::isOfTheCore).map(JavaClass::getSimpleName))
                .contains("Body", "Alliance", "Person", "LedgerJson");
    }

    private static final ApplicationModules MODULES = ApplicationModules.of(GovernanceApplication.class);

    @ArchTest
    static void modulesKeepToThemselves(com.tngtech.archunit.core.domain.JavaClasses ignored) {
        MODULES.verify();
    }

    @ArchTest
    static void allModulesAreSeenAcrossTheThreeJars(com.tngtech.archunit.core.domain.JavaClasses ignored) {
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .contains("http", "account", "commandline", "demonstration")
                .containsAll(CAPABILITIES);
    }

    @ArchTest
    static void modulesUseOnlyWhatStandsBelow(com.tngtech.archunit.core.domain.JavaClasses ignored) {
        var wrong = new TreeSet<String>();
        for (ApplicationModule module : MODULES) {
            String name = module.getIdentifier().toString();
            for (ApplicationModule used :
                    module.getDirectDependencies(MODULES).uniqueModules().toList()) {
                if (!allowed(name).contains(used.getIdentifier().toString())) {
                    wrong.add(name + " -> " + used.getIdentifier());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Set<String> allowed(String module) {
        int place = CAPABILITIES.indexOf(module);
        if (place < 0) {
            Set<String> all = new TreeSet<>();
            MODULES.forEach(it -> all.add(it.getIdentifier().toString()));
            return DOORS.getOrDefault(module, all);
        }
        var below = new TreeSet<>(CAPABILITIES.subList(0, place));
        // Each capability's own controllers come in by these doors.
        below.addAll(DOORS.keySet());
        return below;
    }
}
