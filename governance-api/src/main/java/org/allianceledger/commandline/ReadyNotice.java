package org.allianceledger.commandline;

import org.allianceledger.account.FirstAdministrator;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on standard output that the server answers, and where. */
@Component
class ReadyNotice {

    private final FirstAdministrator administrator;

    ReadyNotice(FirstAdministrator administrator) {
        this.administrator = administrator;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            administrator.create().ifPresent(System.out::println);
            System.out.println(ConsoleText.READY.say(web.getWebServer().getPort()));
        }
    }
}
