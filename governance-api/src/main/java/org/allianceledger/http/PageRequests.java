package org.allianceledger.http;

import jakarta.servlet.http.HttpServletRequest;
import org.allianceledger.account.ProgramAddresses;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.ServletRequestPathUtils;

/** Tells readers of pages from programs that call the API. */
public final class PageRequests {

    private PageRequests() {}

    /** Whether the address is one of the pages, and the reader wants to see one. */
    public static boolean isForPage(String path, HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return !ProgramAddresses.include(path) && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    static boolean isForPage(HttpServletRequest request) {
        return isForPage(ServletRequestPathUtils.getCachedPathValue(request), request);
    }
}
