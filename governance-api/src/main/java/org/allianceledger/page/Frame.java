package org.allianceledger.page;

import org.allianceledger.account.Actor;
import org.allianceledger.leadership.view.Leadership.AllianceView;
import org.jspecify.annotations.Nullable;

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

    /** Where the alliance's pages begin. */
    public String base() {
        return alliance == null ? "" : "/alliances/" + alliance.key();
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
