package org.allianceledger.page;

import org.jspecify.annotations.Nullable;

/** Addresses of this server alone, so that no form and no link can send a reader elsewhere. */
final class Local {

    private Local() {}

    /** The address if it is a plain path of this server, or else the other one. */
    static String path(@Nullable String address, String otherwise) {
        boolean plain = address != null
                && address.startsWith("/")
                && !address.startsWith("//")
                && !address.contains("\\")
                && address.chars().allMatch(it -> it > ' ' && it < 0x7f);
        return plain ? String.valueOf(address) : otherwise;
    }

    /** The address for a redirect, which would read braces as variables of its own. */
    static String redirect(String address) {
        return "redirect:" + address.replace("{", "%7B").replace("}", "%7D");
    }
}
