package org.allianceledger.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts the ledger on this Java if it is new enough, else on an installed one that is. */
public final class Launcher {

    private static final int NEEDED = 25;
    private static final String CHILD = "ledger.launched";

    /** A server optimises what stays hot, but not while it starts. */
    private static final List<String> SERVER = List.of(
            "-XX:+UseSerialGC",
            "-XX:Tier4InvocationThreshold=40000",
            "-XX:Tier4MinInvocationThreshold=5000",
            "-XX:Tier4CompileThreshold=120000",
            "-XX:Tier4BackEdgeThreshold=320000");

    /** A command is over before optimising pays. */
    private static final List<String> COMMAND = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        if (Runtime.version().feature() >= NEEDED) {
            if (Boolean.getBoolean(CHILD)) {
                endWithParent();
            }
            Class.forName("org.allianceledger.commandline.Main")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
            return;
        }
        Optional<Path> java = InstalledJava.find(NEEDED);
        if (java.isEmpty()) {
            System.err.printf(
                    "The ledger needs Java %d or newer; this is Java %d and no newer one was found.%n",
                    NEEDED, Runtime.version().feature());
            System.exit(2);
        }
        System.exit(launch(java.get(), arguments));
    }

    private static int launch(Path java, String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(arguments.length == 0 || arguments[0].equals("serve") ? SERVER : COMMAND);
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-D" + CHILD + "=true");
        command.add("-jar");
        command.add(System.getProperty("java.class.path"));
        command.addAll(List.of(arguments));
        Process child = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(child)));
        return child.waitFor();
    }

    private static void stop(Process child) {
        child.destroy();
        try {
            child.waitFor();
        } catch (InterruptedException alreadyStopping) {
            Thread.currentThread().interrupt();
        }
    }

    // A parent that is killed cannot stop its child, which would then keep the database locked.
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            Thread watch = new Thread(() -> {
                while (ProcessHandle.current().parent().filter(parent::equals).isPresent()) {
                    try {
                        Thread.sleep(100);
                    } catch (InterruptedException stop) {
                        return;
                    }
                }
                Runtime.getRuntime().halt(137);
            });
            watch.setDaemon(true);
            watch.start();
        });
    }
}
