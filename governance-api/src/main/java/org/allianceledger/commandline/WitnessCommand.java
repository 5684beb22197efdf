package org.allianceledger.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.allianceledger.ledger.witness.server.WitnessServer;
import org.allianceledger.ledger.witness.server.WitnessSetup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code witness}: watches logs of others; it has neither database nor Spring, so Main runs it before both. */
@Command(
        name = "witness",
        mixinStandardHelpOptions = true,
        description = {
            "Kører et vidne, der kun medunderskriver en protokol, som bygger videre på det, vidnet har set før.",
            "Runs a witness, which cosigns a log only if it extends what the witness has seen before."
        })
final class WitnessCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            defaultValue = "8090",
            description = {"Porten (${DEFAULT-VALUE}).", "The port (${DEFAULT-VALUE})."})
    private int port;

    @Option(
            names = "--address",
            defaultValue = "127.0.0.1",
            description = {
                "Adressen der lyttes på (${DEFAULT-VALUE}, kun denne maskine).",
                "The address to listen on (${DEFAULT-VALUE}, this machine alone)."
            })
    @SuppressWarnings("NullAway.Init") // Picocli sets it, and the next three, before it calls the command.
    private String address;

    @Option(
            names = "--state",
            required = true,
            paramLabel = "DIR",
            description = {
                "Vidnets egen mappe: nøglen, og hvad det har medunderskrevet. Den må ikke gå tabt.",
                "The witness's own folder: its key, and what it has cosigned. It must not be lost."
            })
    @SuppressWarnings("NullAway.Init")
    private Path state;

    @Option(
            names = "--log",
            required = true,
            paramLabel = "VKEY",
            description = {"En protokols offentlige nøgle; kan gentages.", "The public key of a log; may be repeated."})
    @SuppressWarnings("NullAway.Init")
    private List<String> logs;

    @Option(
            names = "--origin",
            description = {
                "Protokollens navn, hvis nøglen bærer et andet.",
                "The name of the log, if the key bears another."
            })
    private @Nullable String origin;

    @Option(
            names = "--name",
            required = true,
            description = {
                "Vidnets navn, fx vidne.example/norddal.",
                "The name of the witness, such as witness.example/norddal."
            })
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        var stopped = new CountDownLatch(1);
        try {
            WitnessServer server = new WitnessSetup(state, name, logs, origin, address, port).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server), "witness-stop"));
            out.println(ConsoleText.WITNESS_READY.say(address, server.port(), server.key()));
            out.flush();
        } catch (IOException | IllegalArgumentException wrong) {
            spec.commandLine().getErr().println(ConsoleText.FAILED.say(String.valueOf(wrong.getMessage())));
            return ExitCode.USAGE;
        }
        // The process ends by a signal.
        stopped.await();
        return ExitCode.OK;
    }

    private static void close(WitnessServer server) {
        try {
            server.close();
        } catch (IOException e) {
            System.err.println(e.getMessage());
        }
    }
}
