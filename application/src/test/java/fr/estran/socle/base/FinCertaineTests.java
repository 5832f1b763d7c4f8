package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class FinCertaineTests {

    /** A service of which one part never ends when it is told to. */
    static final class Retenu {

        public static void main(String[] arguments) {
            FinCertaine.promettre(Duration.ofMillis(300));
            Runtime.getRuntime().addShutdownHook(new Thread(Retenu::attendre));
            System.exit(0);
        }

        private static void attendre() {
            try {
                Thread.sleep(Duration.ofSeconds(20));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void ends_a_process_that_does_not_end_when_it_is_told_to() throws Exception {
        var processus = lancer();
        try {
            assertThat(processus.waitFor(15, TimeUnit.SECONDS)).isTrue();
            assertThat(processus.exitValue()).isEqualTo(FinCertaine.BLOQUE);
            assertThat(processus.errorReader().readLine()).isEqualTo("the service did not end in time: it is cut off");
        } finally {
            processus.destroyForcibly();
        }
    }

    private static Process lancer() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Retenu.class.getName())
                .start();
    }
}
