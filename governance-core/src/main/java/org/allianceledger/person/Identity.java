package org.allianceledger.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is and how to reach them. Never part of an event: kept encrypted in the {@link PersonRegister}.
 *
 * @param firstName shown when the person chose so; the first word of the full name when null
 * @param sourceKey the person's identifier in the source they were imported from
 * @param contacts ways to reach the person, such as {@code email} or {@code phone}
 */
public record Identity(
        @NotBlank @Size(max = 200) String fullName,
        @Nullable @Size(max = 100) String firstName,
        @Nullable @Size(max = 200) String sourceKey,

        @Size(max = 20) Map<@NotBlank @Size(max = 50) String, @NotBlank @Size(max = 300) String> contacts) {

    public Identity {
        contacts = contacts == null ? Map.of() : Map.copyOf(contacts);
    }

    public static Identity named(String fullName) {
        return new Identity(fullName, null, null, Map.of());
    }

    /** The name to use among people on first-name terms. */
    public String givenName() {
        return firstName == null ? fullName.strip().split("\\s+")[0] : firstName;
    }

    /** True if a word of the text is, or begins with, a word of the name; initials do not count. */
    public boolean isTold(String text) {
        return words(fullName).stream()
                .filter(name -> name.length() > 1)
                .anyMatch(name -> words(text).stream().anyMatch(word -> tells(word, name)));
    }

    // "anna2" tells of Anna, but "erfaringsmedlem" nothing of Er.
    private static boolean tells(String word, String name) {
        return name.length() > 2 ? word.startsWith(name) : word.equals(name);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    /** Says nothing, so that no log or message can give the person away. */
    @Override
    public String toString() {
        return "Identity[…]";
    }
}
