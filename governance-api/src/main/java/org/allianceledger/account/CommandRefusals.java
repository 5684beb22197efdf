package org.allianceledger.account;

import org.allianceledger.ledger.Refusal;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers wrong input on the command line with one sentence and exit code 2, never with a stack trace. */
@Component
public class CommandRefusals {

    private final ConsoleLanguage language;

    CommandRefusals(ConsoleLanguage language) {
        this.language = language;
    }

    /** Lets the command line, and every command below it, refuse in one sentence. */
    public CommandLine install(CommandLine commandLine) {
        return commandLine
                .setParameterExceptionHandler((failure, arguments) -> malformed(failure))
                .setExecutionExceptionHandler((failure, command, parsed) -> refused(failure, command));
    }

    private int malformed(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        String detail = String.valueOf(failure.getMessage());
        String sentence = switch (failure) {
            case MissingParameterException _ -> language.say(ConsoleText.INPUT_MISSING, detail);
            case UnmatchedArgumentException unmatched ->
                language.say(ConsoleText.INPUT_UNKNOWN, String.join(" ", unmatched.getUnmatched()));
            // Picocli has no exception of its own for a command that lacks the part after it.
            default ->
                failure.getArgSpec() == null && !command.getSubcommands().isEmpty()
                        ? language.say(ConsoleText.CHOOSE, command.getCommandName(), choices(command))
                        : language.say(ConsoleText.INPUT_WRONG, detail);
        };
        return say(command, sentence);
    }

    private static String choices(CommandLine command) {
        return String.join(", ", command.getSubcommands().keySet());
    }

    private int refused(Exception failure, CommandLine command) throws Exception {
        if (failure instanceof Refusal refusal) {
            return say(command, refusal.sentence(language.locale()));
        }
        throw failure;
    }

    private static int say(CommandLine command, String sentence) {
        command.getErr().println(sentence);
        return CommandLine.ExitCode.USAGE;
    }
}
