package org.allianceledger.page.live;

import org.allianceledger.page.Alliances;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Server-sent events: {@code moved}, with the place in the log, whenever something is recorded in the alliance. */
@Controller
class LiveController {

    private static final String SECONDS = "30";

    private final Movements movements;
    private final Alliances alliances;

    LiveController(Movements movements, Alliances alliances) {
        this.movements = movements;
        this.alliances = alliances;
    }

    @GetMapping(value = "/alliances/{alliance}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> live(
            @PathVariable String alliance, @RequestHeader(value = "Last-Event-ID", defaultValue = "") String last) {
        var id = alliances.id(alliance);
        long after = last.matches("\\d{1,18}") ? Long.parseLong(last) : movements.newest(id);
        SseEmitter emitter = movements.listen(id, after);
        return emitter == null
                ? ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, SECONDS)
                        .build()
                : ResponseEntity.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        // For proxies that would hold it back until it is complete.
                        .header("X-Accel-Buffering", "no")
                        .body(emitter);
    }
}
