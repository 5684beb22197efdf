package org.allianceledger.commandline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: runs the server. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Starter serveren; på en tom database med demonstrationen.",
            "Starts the server; on an empty database with the demonstration."
        })
final class ServeCommand implements Runnable {

    @Option(
            names = "--port",
            description = {"Porten (8080).", "The port (8080)."})
    private @Nullable Integer port;

    @Option(
            names = "--address",
            description = {
                "Adressen der lyttes på (127.0.0.1, kun denne maskine).",
                "The address to listen on (127.0.0.1, this machine alone)."
            })
    private @Nullable String address;

    @Option(
            names = "--empty",
            description = {"Starter tom, uden demonstrationen.", "Starts empty, without the demonstration."})
    private boolean empty;

    /** What the options mean to Spring. */
    List<String> properties() {
        var properties = new ArrayList<String>();
        if (port != null) {
            properties.add("--server.port=" + port);
        }
        if (address != null) {
            properties.add("--server.address=" + address);
        }
        properties.add("--ledger.demonstration=" + !empty);
        return properties;
    }

    @Override
    public void run() {
        // The server itself is started by Main, which needs the options before there is an application.
    }
}
