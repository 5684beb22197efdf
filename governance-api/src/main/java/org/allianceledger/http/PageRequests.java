package org.allianceledger.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.ServletRequestPathUtils;

/** Tells readers of pages from programs that call the API. */
public final class PageRequests {

    private static final List<String> PROGRAMS =
            List.of("/api/", "/log/", "/actuator", "/v3/api-docs", "/swagger-ui", "/.well-known/");

    private PageRequests() {}

    /** Whether the address is one of the pages, and the reader wants to see one. */
    public static boolean isForPage(String path, HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return PROGRAMS.stream().noneMatch(path::startsWith)
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    static boolean isForPage(HttpServletRequest request) {
        return isForPage(ServletRequestPathUtils.getCachedPathValue(request), request);
    }
}
