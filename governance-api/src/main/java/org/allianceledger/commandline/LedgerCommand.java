package org.allianceledger.commandline;

import org.allianceledger.account.TokenCommand;
import org.allianceledger.account.UserCommand;
import picocli.CommandLine.Command;

/** The root of the command line. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        version = "Alliance Governance Ledger 0.1.0",
        description = {
            "Protokollen, som alliancer leder efter. Uden kommando: serve.",
            "The record that alliances lead by. Without a command: serve."
        },
        footer = {
            "",
            "--data DIR gælder alle kommandoer: hvor databasen og nøglerne ligger (./data).",
            "--data DIR goes with every command: where the database and the keys are (./data)."
        },
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            ReplayCommand.class,
            CheckCommand.class,
            KeysCommand.class,
            WitnessCommand.class,
            VerifyCommand.class,
            SampleCommand.class,
            LagCommand.class,
            ReconcileCommand.class,
            RecoverCommand.class,
            UserCommand.class,
            TokenCommand.class
        })
final class LedgerCommand {}
