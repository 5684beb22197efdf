package org.allianceledger.commandline;

import picocli.CommandLine.Command;

/** {@code import}: takes a file into the ledger. */
@Command(name = "import")
final class ImportCommand implements Runnable {
    @Override
    public void run() {}
}
