package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.estran.socle.base.Lancement.Verrou;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The database that is started beside the application. */
class BaseDAvanceTests {

    @TempDir
    Path dossier;

    private final GenericApplicationContext contexte = new GenericApplicationContext();

    @BeforeEach
    void un_service() {
        contexte.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "essai",
                        Map.of("estran.base.dossier", DossierPret.dans(dossier), "estran.base.ephemere", "false")));
    }

    /** A service that does not come so far leaves no server, and nothing that would keep the next one out. */
    @Test
    void is_stopped_where_nobody_has_asked_for_it() throws IOException {
        new BaseDAvance().initialize(contexte);
        contexte.refresh();
        contexte.close();

        Verrou.prendre(dossier).close();
        assertThat(dossier.resolve("donnees/postmaster.pid")).doesNotExist();
    }

    @Test
    void says_what_went_wrong_to_whoever_asks_for_it() throws IOException {
        try (var _ = Verrou.prendre(dossier)) {
            new BaseDAvance().initialize(contexte);
            var lancee = contexte.getDefaultListableBeanFactory().getBean(BaseDAvance.Lancee.class);

            assertThatExceptionOfType(DejaEnMarche.class).isThrownBy(lancee::prendre);
        }
    }
}
