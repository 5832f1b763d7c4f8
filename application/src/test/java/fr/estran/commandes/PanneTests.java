package fr.estran.commandes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;

class PanneTests {

    /** As on a machine without them: the class that needs letters is one of the service's. */
    @Test
    void names_the_libraries_that_the_machine_lacks() {
        var panne = new BeanCreationException(
                "documents",
                "no",
                new ExceptionInInitializerError(
                        new UnsatisfiedLinkError("libharfbuzz.so.0: cannot open shared object")));

        assertThat(Panne.phrase(panne))
                .contains("de quoi dessiner les lettres", "apt-get install")
                .doesNotContain("inattendue");
        assertThat(Panne.code(panne)).isEqualTo(CodesDeSortie.MANQUE);
    }

    @Test
    void tells_what_the_next_start_does_not_mend_from_what_it_may() {
        assertThat(Panne.code(new UncheckedIOException(new AccessDeniedException("/var/lib/estran"))))
                .isEqualTo(CodesDeSortie.MANQUE);
        assertThat(Panne.code(new IllegalStateException())).isEqualTo(CodesDeSortie.INATTENDU);
    }

    /** One that is not started again waits for whoever reads the journal; one that could be is tried for half a day, not for ever. */
    @Test
    void has_systemd_start_again_what_the_next_start_may_mend_and_nothing_else() throws IOException {
        assertThat(Files.readString(Path.of("..", "paquet", "estran.service")))
                .contains(
                        "Type=notify\n",
                        "Restart=on-failure\n",
                        "RestartPreventExitStatus=%d %d\n".formatted(CodesDeSortie.MANQUE, CodesDeSortie.MAL_APPELE))
                .containsPattern("(?s)\\[Unit].*StartLimitIntervalSec=12h\nStartLimitBurst=\\d+\n.*\\[Service]");
    }
}
