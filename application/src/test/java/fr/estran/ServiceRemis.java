package fr.estran;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.commun.StructureCourante;
import fr.estran.commun.StructureId;
import fr.estran.exploitation.ResultatRestauration;
import fr.estran.exploitation.Sauvegardes;
import fr.estran.structures.Structures;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** A backup of an older version of the demonstration, put back and started on today's code. */
record ServiceRemis(ConfigurableApplicationContext contexte, StructureId ville) implements AutoCloseable {

    /** All accounts of the demonstration have it. */
    static final String MOT_DE_PASSE = "sable et galets 2024";

    /** @param archive its name among the test's resources */
    static ServiceRemis de(String archive, Path dossier) throws Exception {
        var fichier = Path.of(
                ServiceRemis.class.getResource("/mise-a-jour/" + archive).toURI());
        assertThat(Sauvegardes.remettre(fichier, dossier, _ -> {})).isInstanceOf(ResultatRestauration.Faite.class);
        var contexte = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--estran.horloge=2024-01-15T08:00:00Z",
                        "--estran.base.ephemere=false",
                        "--estran.base.url=",
                        "--estran.base.dossier=" + dossier);
        return new ServiceRemis(
                contexte,
                contexte.getBean(Structures.class).pourHote("localhost").orElseThrow());
    }

    <T> T bean(Class<T> type) {
        return contexte.getBean(type);
    }

    /** In one transaction, in the name of the town. */
    <T> T faire(Callable<T> travail) {
        return StructureCourante.auNomDe(
                ville,
                () -> bean(TransactionOperations.class).<T>execute(_ -> {
                    try {
                        return travail.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }

    Visiteur passant() {
        return new Visiteur(
                contexte.getEnvironment().getRequiredProperty("local.server.port", Integer.class), "localhost");
    }

    @Override
    public void close() {
        contexte.close();
    }
}
