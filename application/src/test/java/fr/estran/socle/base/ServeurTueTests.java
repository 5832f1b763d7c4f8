package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Application;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Participant;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.Structure;
import fr.estran.socle.vocabulaire.Structures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** The embedded server is killed, again and again, while people register. */
@Tag("long")
class ServeurTueTests {

    private static final StructureId VILLE = StructureId.nouveau();
    private static final int FOIS = 4;

    @TempDir
    Path lieu;

    @Test
    void comes_back_each_time_and_loses_no_registration_that_was_confirmed() throws Exception {
        var service = DossierPret.dans(lieu.resolve("service"));
        try (var contexte = new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.NONE)
                        .run("--estran.base.ephemere=false", "--estran.base.url=", "--estran.base.dossier=" + service);
                var guichets = Executors.newFixedThreadPool(3)) {
            var atelier = atelier(contexte);
            var confirmees = new LinkedBlockingQueue<InscriptionId>();
            for (int i = 0; i < 3; i++) {
                guichets.submit(() -> inscrireSansCesse(contexte, atelier, guichets, confirmees));
            }
            for (int fois = 0; fois < FOIS; fois++) {
                attendre(confirmees, confirmees.size() + 5);
                tuer(service);
            }
            attendre(confirmees, confirmees.size() + 5);
            guichets.shutdown();
            assertThat(guichets.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

            assertThat(faire(
                            contexte,
                            () -> contexte.getBean(JdbcClient.class)
                                    .sql("select id from inscription")
                                    .query(InscriptionId.class)
                                    .list()))
                    .containsAll(confirmees);
        }
    }

    private static void inscrireSansCesse(
            ConfigurableApplicationContext contexte,
            ActionId atelier,
            ExecutorService guichets,
            BlockingQueue<InscriptionId> confirmees) {
        while (!guichets.isShutdown()) {
            try {
                var resultat = StructureCourante.auNomDe(
                        VILLE, () -> contexte.getBean(Inscriptions.class).inscrire(demande(atelier), Auteur.EN_LIGNE));
                confirmees.add(
                        ((Enregistree) resultat).inscriptions().getFirst().id());
            } catch (DataAccessException | TransactionException e) {
                // Nobody was told that they have a place.
            }
        }
    }

    private static DemandeInscription demande(ActionId atelier) {
        var nom = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        return new DemandeInscription(
                UUID.randomUUID(),
                atelier,
                List.of(new Participant(null, "Lou", "Z" + nom, 1950, null, Set.of())),
                new Coordonnees(
                        "06 39 98 %02d %02d".formatted(nom.length(), nom.hashCode() & 31),
                        null,
                        null,
                        Moyen.SMS,
                        false),
                null,
                null);
    }

    private static void tuer(Path service) throws Exception {
        var pid = Files.readAllLines(service.resolve("donnees/postmaster.pid")).getFirst();
        ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow().destroyForcibly();
    }

    private static void attendre(BlockingQueue<InscriptionId> confirmees, int nombre) throws InterruptedException {
        var limite = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (confirmees.size() < nombre) {
            assertThat(System.nanoTime()).isLessThan(limite);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static ActionId atelier(ConfigurableApplicationContext contexte) {
        var id = ActionId.nouveau();
        faire(contexte, () -> {
            contexte.getBean(Structures.class)
                    .tenirAJour(
                            VILLE,
                            new Structure("29999", "Sainte-Mousse", "Sainte-Mousse", null, "Europe/Paris", null));
            contexte.getBean(JdbcClient.class).sql("""
                            insert into action (structure_id, id, type, titre, capacite)
                            values (structure_courante(), :id, 'atelier', 'Photos', 8)
                            """).param("id", id).update();
            return contexte.getBean(JdbcClient.class).sql("""
                            insert into seance (structure_id, id, action_id, debut, fin, statut)
                            values (structure_courante(), gen_random_uuid(), :id,
                                now() + interval '7 days', now() + interval '7 days 2 hours', 'prevue')
                            """).param("id", id).update();
        });
        return id;
    }

    private static <T> T faire(ConfigurableApplicationContext contexte, Supplier<T> travail) {
        return StructureCourante.auNomDe(
                VILLE, () -> contexte.getBean(TransactionOperations.class).execute(_ -> travail.get()));
    }
}
