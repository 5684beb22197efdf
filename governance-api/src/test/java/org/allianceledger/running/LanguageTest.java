package org.allianceledger.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.allianceledger.ledger.Reason;
import org.allianceledger.ledger.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages",
                "ValidationMessages",
                "pages/common",
                "pages/identity",
                "pages/steering",
                "pages/auditor",
                "pages/partner",
                "pages/citizen",
                "pages/member"
            })
    void saysEverythingInBothLanguages(String bundle) throws IOException {
        Properties danish = read(bundle + "_da.properties");
        Properties english = read(bundle + "_en.properties");
        assertThat(danish.stringPropertyNames()).isNotEmpty().isEqualTo(english.stringPropertyNames());
        for (String key : danish.stringPropertyNames()) {
            assertThat(danish.getProperty(key)).isNotBlank();
            // A page has labels of one word, and some are the same word in both languages.
            if (!bundle.startsWith("pages/") || danish.getProperty(key).strip().contains(" ")) {
                assertThat(danish.getProperty(key)).isNotEqualTo(english.getProperty(key));
            }
            assertThat(placeholders(danish.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void givesEveryReasonInBothLanguages() {
        List<Class<?>> reasons = new ClassFileImporter()
                .importPackages("org.allianceledger").stream()
                        .filter(type -> type.isAssignableTo(Reason.class) && type.isEnum())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
        assertThat(reasons).hasSizeGreaterThanOrEqualTo(5);
        for (Class<?> type : reasons) {
            for (Object constant : type.getEnumConstants()) {
                var reason = (Reason) constant;
                assertThat(reason.danish()).isNotBlank().isNotEqualTo(reason.english());
                assertThat(reason.english()).isNotBlank();
                assertThat(placeholders(reason.danish())).as(reason.name()).isEqualTo(placeholders(reason.english()));
            }
        }
    }

    @Test
    void answersInDanishUnlessAskedForEnglish() throws IOException {
        Client client = RunningApplication.on(Database.H2).client();
        String[][] expected = {
            {"", "Feltet mangler"}, {"da-DK", "Feltet mangler"}, {"de", "Feltet mangler"}, {"en-GB", "The field is"}
        };
        for (String[] language : expected) {
            String[] headers = language[0].isEmpty() ? new String[0] : new String[] {"Accept-Language", language[0]};
            assertThat(client.post("/api/v1/alliances", Seed.act("\"key\":\"abc\""), headers)
                            .text("detail"))
                    .startsWith(language[1]);
            String refused = client.post("/api/v1/alliances/findes-ikke/bodies", Seed.body(), headers)
                    .text("detail");
            assertThat(refused).contains(language[1].startsWith("The") ? "knows no" : "findes ikke i protokollen");
        }
    }

    private static TreeSet<String> placeholders(String sentence) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(sentence).results().forEach(match -> found.add(match.group()));
        return found;
    }

    private static Properties read(String name) throws IOException {
        var properties = new Properties();
        try (Reader reader =
                new InputStreamReader(LanguageTest.class.getClassLoader().getResourceAsStream(name), UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
