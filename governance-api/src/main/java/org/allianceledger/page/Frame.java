package org.allianceledger.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.allianceledger.account.Actor;
import org.allianceledger.leadership.view.Leadership.AllianceView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What stands around every page.
 *
 * @param lang {@code da} or {@code en}
 * @param theme {@code light}, {@code dark}, or empty to follow the reader's machine
 * @param actor who is logged in, or null
 * @param alliance which alliance the page is about, or null
 * @param path the page's own address with its question, to come back to
 * @param pdf true while the page is made for paper
 */
public record Frame(
        String lang,
        String theme,
        @Nullable Actor actor,
        @Nullable AllianceView alliance,
        String path,
        boolean pdf) {

    private static final int SOME = 50;
    private static final Pattern EVERYTHING = Pattern.compile("[?&]whole=true(&|$)");

    /** Where the alliance's pages begin. */
    public String base() {
        return alliance == null ? "" : "/alliances/" + alliance.key();
    }

    /** How many rows of a long list a page shows at first. */
    public int most() {
        return SOME;
    }

    /** The beginning of a list, or all of it where the reader asked for everything or wants it on paper. */
    public <T> List<T> some(List<T> list) {
        return cuts(list.size()) ? list.subList(0, SOME) : list;
    }

    /** Whether a list of so many is shown in part. */
    public boolean cuts(int all) {
        return all > SOME && !pdf && !EVERYTHING.matcher(path).find();
    }

    /** The page's own address with another answer to one part of its question; empty leaves that part out. */
    public String turned(String part, Object answer) {
        var address = UriComponentsBuilder.fromUriString(path).replaceQueryParam(part);
        return answer.toString().isEmpty()
                ? address.build(true).toUriString()
                : address.queryParam(part, UriUtils.encode(answer.toString(), StandardCharsets.UTF_8))
                        .build(true)
                        .toUriString();
    }

    /** Whether the reader's account has this role, in lower case. */
    public boolean is(String role) {
        return actor != null && actor.role().label().equals(role);
    }

    /** Whether the reader may have acts recorded. */
    public boolean mayAct() {
        return actor != null && actor.role().mayAct();
    }
}
