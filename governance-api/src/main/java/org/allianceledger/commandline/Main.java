package org.allianceledger.commandline;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.GovernanceApplication;
import org.allianceledger.account.CommandRefusals;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Starts what the command line asks for. */
public final class Main {

    private static final int H2_IN_USE = 90020;

    // Told in one sentence instead; whoever wants the trace sets these levels on the command line.
    private static final Map<String, Object> FAILED_STARTS = Map.of(
            "logging.level.org.springframework.boot.SpringApplication",
            "off",
            "logging.level.org.springframework.boot.diagnostics",
            "off",
            "logging.level.org.springframework.boot.web.server.servlet.context",
            "error",
            "logging.level.org.springframework.context.annotation",
            "error");

    private Main() {}

    public static void main(String[] arguments) {
        var spring = new ArrayList<String>();
        var rest = new ArrayList<String>();
        separate(arguments, spring, rest);
        Object alone = rest.isEmpty() ? null : aloneFor(rest.getFirst());
        if (alone != null) {
            // Without it the libraries would log to standard output, which is for the answer alone.
            System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
            System.setProperty("slf4j.internal.verbosity", "WARN");
            String[] options = rest.subList(1, rest.size()).toArray(String[]::new);
            System.exit(new CommandLine(alone).execute(options));
        }
        if (!rest.isEmpty() && !rest.getFirst().equals("serve")) {
            System.exit(run(rest, spring, System.err));
        }
        Integer exit = serve(rest, spring, System.err);
        if (exit != null) {
            System.exit(exit);
        }
    }

    // Auditors and witnesses run theirs where there is no ledger, so nothing of the application is started.
    private static @Nullable Object aloneFor(String command) {
        return switch (command) {
            case "verify" -> new VerifyCommand();
            case "sample" -> new SampleCommand();
            case "lag" -> new LagCommand();
            case "witness" -> new WitnessCommand();
            default -> null;
        };
    }

    /** Splits what is meant for Spring, and the data folder that goes with every command, from the command's own. */
    private static void separate(String[] arguments, List<String> spring, List<String> rest) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals("--data") && i + 1 < arguments.length) {
                spring.add("--ledger.data=" + arguments[++i]);
            } else if (argument.startsWith("--data=")) {
                spring.add("--ledger.data=" + argument.substring("--data=".length()));
            } else if (argument.matches("--(spring|server|ledger|logging|management)\\..+")) {
                spring.add(argument);
            } else {
                rest.add(argument);
            }
        }
    }

    private static @Nullable Integer serve(List<String> arguments, List<String> spring, PrintStream err) {
        var command = new ServeCommand();
        var parser = new CommandLine(command);
        List<String> options = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        try {
            ParseResult parsed = parser.parseArgs(options.toArray(String[]::new));
            if (CommandLine.printHelpIfRequested(parsed)) {
                return 0;
            }
        } catch (CommandLine.ParameterException wrong) {
            err.println(wrong.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        var all = new ArrayList<>(command.properties());
        all.addAll(spring);
        try {
            application(WebApplicationType.SERVLET).run(all.toArray(String[]::new));
            return null;
        } catch (RuntimeException failed) {
            return explain(failed, err);
        }
    }

    private static int run(List<String> arguments, List<String> spring, PrintStream err) {
        ConfigurableApplicationContext context;
        if (arguments.getFirst().equals(RecoverCommand.NAME)) {
            // Events that had no place yet when the backup was made get the one they were published at.
            spring.addAll(List.of("--ledger.sequence=false", "--ledger.publish.millis=0"));
        }
        try {
            context = application(WebApplicationType.NONE).run(spring.toArray(String[]::new));
        } catch (RuntimeException failed) {
            return explain(failed, err);
        }
        try (context) {
            var factory = CommandLine.defaultFactory();
            var line = new CommandLine(new LedgerCommand(), new CommandLine.IFactory() {
                @Override
                public <K> K create(Class<K> type) throws Exception {
                    return context.getBeanProvider(type).getIfAvailable(() -> make(factory, type));
                }
            });
            return context.getBean(CommandRefusals.class).install(line).execute(arguments.toArray(String[]::new));
        }
    }

    private static <K> K make(CommandLine.IFactory factory, Class<K> type) {
        try {
            return factory.create(type);
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SpringApplication application(WebApplicationType type) {
        var application = new SpringApplication(GovernanceApplication.class);
        application.setWebApplicationType(type);
        Map<String, Object> logged = new HashMap<>(FAILED_STARTS);
        if (type == WebApplicationType.NONE) {
            // A command answers on standard output; only what went wrong may stand beside it.
            application.setLogStartupInfo(false);
            logged.put("logging.level.root", "error");
            logged.put("logging.level.org.allianceledger", "error");
        }
        application.setDefaultProperties(logged);
        return application;
    }

    private static int explain(RuntimeException failed, PrintStream err) {
        Throwable told = failed;
        boolean inUse = false;
        for (Throwable cause = failed; cause != null && !inUse; cause = cause.getCause()) {
            inUse = cause instanceof java.sql.SQLException sql && sql.getErrorCode() == H2_IN_USE;
            told = cause.getMessage() == null ? told : cause;
        }
        err.println(
                inUse ? ConsoleText.LOCKED.say("./data") : ConsoleText.FAILED.say(String.valueOf(told.getMessage())));
        return CommandLine.ExitCode.USAGE;
    }
}
