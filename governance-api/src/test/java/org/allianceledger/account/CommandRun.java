package org.allianceledger.account;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;

/** A command line as the application sets it up, and what it printed. */
class CommandRun {

    @Command(
            name = "ledger",
            subcommands = {UserCommand.class, TokenCommand.class})
    static class Ledger {}

    private static final InputStream STANDARD_INPUT = System.in;

    private final ApplicationContext context;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    CommandRun(ApplicationContext context) {
        this.context = context;
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    void close() {
        System.setIn(STANDARD_INPUT);
    }

    int run(String... arguments) {
        IFactory factory = new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return context.getBeanProvider(type).stream()
                        .findFirst()
                        .orElse(type == Ledger.class ? type.cast(new Ledger()) : null);
            }
        };
        var commandLine = new CommandLine(Ledger.class, factory);
        context.getBean(CommandRefusals.class).install(commandLine);
        return commandLine
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    void pipe(String text) {
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
