package org.allianceledger.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What keeps a file out, where in it, and in which words. */
class BrokenFileTest {

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void saysWhereAndWhy(String json, String pointer, String english) {
        assertThat(faults(json)).extracting(Fault::pointer, Fault::english).containsExactly(tuple(pointer, english));
    }

    static Stream<Arguments> brokenFiles() {
        return Stream.of(
                arguments("", "", "A JSON object is expected here."),
                arguments("[]", "", "A JSON object is expected here."),
                arguments("{\n  \"persons\": [}", "", "The file cannot be read as JSON: fault in line 2, column 15."),
                arguments(
                        "{\"persons\": [], \"organizations\": []} x",
                        "",
                        "The file cannot be read as JSON: fault in line 1, column 38."),
                arguments(
                        "{\"persons\": [{\"id\": \"a\", \"id\": \"b\"}]}",
                        "",
                        "The field is stated twice in the same object: line 1, column 30."),
                arguments("{\"persons\": []}", "/organizations", "The list \"organizations\" is missing."),
                arguments("{\"organizations\": [], \"persons\": 3}", "/persons", "\"persons\" must be a list."),
                person("7", "", "A JSON object is expected here."),
                person("{'name': 'A'}", "/id", "\"id\" is missing."),
                person("{'id': 4, 'name': 'A'}", "/id", "\"id\" must be text."),
                person("{'id': 'b'}", "/name", "\"name\" is missing."),
                person("{'id': 'b', 'name': ' '}", "/name", "\"name\" is missing."),
                person("{'id': 'p', 'name': 'A'}", "/id", "The id \"p\" is already used in /persons/0."),
                person(
                        "{'id': 'b', 'name': '" + "n".repeat(201) + "'}",
                        "/name",
                        "\"name\" is longer than 200 characters."),
                person(
                        "{'id': 'b', 'name': 'B', 'memberships': [{}]}",
                        "/memberships",
                        "\"memberships\" inside another object is not read; put it in the file's own lists and refer to"
                                + " it by id."),
                person(
                        "{'id': 'b', 'name': 'B', 'contact_details': [{'type': 'phone'}]}",
                        "/contact_details/0/value",
                        "\"value\" is missing."),
                organization("{'id': 'x'}", "/name", "\"name\" is missing."),
                organization(
                        "{'id': 'x', 'name': 'X', 'founding_date': '2024-02-30'}",
                        "/founding_date",
                        "\"2024-02-30\" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)."),
                organization(
                        "{'id': 'x', 'name': 'X', 'founding_date': '2024', 'dissolution_date': '2023-12'}",
                        "/dissolution_date",
                        "Ends on 2023-12-31, before it starts on 2024-01-01."),
                organization(
                        "{'id': 'x', 'name': 'X', 'founding_date': '2024', 'parent_id': 'y'}",
                        "/parent_id",
                        "Nothing in \"organizations\" has the id \"y\"."),
                organization(
                        "{'id': 'x', 'name': 'X', 'founding_date': '2024', 'parent_id': 'x'}",
                        "/parent_id",
                        "The organisation \"x\" ends up standing under itself."),
                organization(
                        "{'id': 'x', 'name': 'X'}",
                        "/founding_date",
                        "The organisation has no founding date, and nothing in the file tells when it existed."),
                organization(
                        "{'id': 'x', 'name': 'X', 'founding_date': '1799'}",
                        "/founding_date",
                        "The date 1799-01-01 lies before the year 1800."),
                post(
                        "{'id': 't', 'organization_id': 'z'}",
                        "/organization_id",
                        "Nothing in \"organizations\" has the id \"z\"."),
                post("{'id': 't'}", "/organization_id", "\"organization_id\" is missing."),
                post(
                        "{'id': 't', 'organization_id': 'o', 'role': '" + "r".repeat(101) + "'}",
                        "/role",
                        "\"role\" is longer than 100 characters."),
                membership(
                        "'organization_id': 'o', 'start_date': 'yesterday'",
                        "/start_date",
                        "\"yesterday\" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)."),
                membership(
                        "'organization_id': 'o', 'start_date': '2021-05-02', 'end_date': '2021-05-01'",
                        "/end_date",
                        "Ends on 2021-05-01, before it starts on 2021-05-02."),
                membership(
                        "'organization_id': 'o', 'end_date': '2019'",
                        "/end_date",
                        "Ends on 2019-12-31, before it starts on 2020-01-01."),
                membership(
                        "'organization_id': 'z'", "/organization_id", "Nothing in \"organizations\" has the id \"z\"."),
                membership(
                        "'organization_id': 'o', 'on_behalf_of_id': 'z'",
                        "/on_behalf_of_id",
                        "Nothing in \"organizations\" has the id \"z\"."),
                membership(
                        "'organization_id': 'o', 'post_id': 'z'", "/post_id", "Nothing in \"posts\" has the id \"z\"."),
                membership("'role': 'chair'", "", "The membership names neither an organisation nor a post."),
                membership(
                        "'organization': {'id': 'o'}",
                        "/organization",
                        "\"organization\" inside another object is not read; put it in the file's own lists and refer"
                                + " to it by id."),
                membership(
                        "'organization_id': 'd', 'post_id': 's'",
                        "/post_id",
                        "The post \"s\" belongs to the organisation \"o\", not \"d\"."),
                membership(
                        "'organization_id': 'd', 'start_date': '2022'",
                        "/start_date",
                        "Starts on 2022-01-01, after \"d\" ended on 2021-12-31, and has no end date."));
    }

    @Test
    void reportsEveryFaultAtOnce() {
        String json = file(
                "{'id': 'p', 'name': 'P', 'given_name': 5}, {'name': 'Q'}",
                "{'id': 'o', 'name': 'O', 'founding_date': '2020-13'}, {'id': 'u/v', 'name': 'U'}",
                "",
                "{'id': 'm', 'person_id': 'nobody', 'organization_id': 'u/v', 'start_date': '2020', 'end_date':"
                        + " '2019'},{'id': 'n', 'person_id': 'p', 'organization_id': 'u/v'}");
        assertThat(faults(json))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/persons/0/given_name",
                        "/persons/1/id",
                        "/organizations/0/founding_date",
                        "/memberships/0/end_date",
                        "/memberships/0/person_id",
                        "/organizations/1/founding_date");
    }

    @Test
    void reportsAnUndatedMembershipWhereNothingDatesIt() {
        String json = file(
                "{'id': 'p', 'name': 'P'}",
                "{'id': 'o', 'name': 'O'}",
                "",
                "{'id': 'm', 'person_id': 'p', 'organization_id': 'o'}");
        assertThat(faults(json)).extracting(Fault::pointer).containsExactly("/memberships/0/start_date");
    }

    @Test
    void saysItInDanishToo() {
        assertThat(faults("{\"persons\": [], \"organizations\": [], \"posts\": {}}"))
                .containsExactly(new Fault("/posts", "\"posts\" skal være en liste.", "\"posts\" must be a list."));
    }

    @Test
    void givesNoActsForAFaultyFile() {
        try (var ledger = new TestLedger(LocalDate.of(2020, 1, 1))) {
            PopoloDifference difference = ledger.compare(file("{'id': 'p', 'name': 'P'}, {}", "", "", ""));
            assertThat(difference.faults()).hasSize(2);
            assertThat(difference.acts()).isEmpty();
        }
    }

    private static Arguments person(String item, String field, String english) {
        return arguments(file("{'id': 'p', 'name': 'P'}, " + item, "", "", ""), "/persons/1" + field, english);
    }

    private static Arguments organization(String item, String field, String english) {
        return arguments(file("", item, "", ""), "/organizations/0" + field, english);
    }

    private static Arguments post(String item, String field, String english) {
        return arguments(
                file("", "{'id': 'o', 'name': 'O', 'founding_date': '2020'}", item, ""), "/posts/0" + field, english);
    }

    private static Arguments membership(String fields, String field, String english) {
        return arguments(
                file(
                        "{'id': 'p', 'name': 'P'}",
                        "{'id': 'o', 'name': 'O', 'founding_date': '2020'}, {'id': 'd', 'name': 'D',"
                                + " 'founding_date': '2020', 'dissolution_date': '2021'}",
                        "{'id': 's', 'organization_id': 'o'}",
                        "{'id': 'm', 'person_id': 'p', " + fields + "}"),
                "/memberships/0" + field,
                english);
    }

    static String file(String persons, String organizations, String posts, String memberships) {
        return "{'persons': [%s], 'organizations': [%s], 'posts': [%s], 'memberships': [%s]}"
                .formatted(persons, organizations, posts, memberships)
                .replace('\'', '"');
    }

    private static List<Fault> faults(String json) {
        return PopoloPlan.of(PopoloReader.read(json.getBytes(StandardCharsets.UTF_8)))
                .faults();
    }
}
