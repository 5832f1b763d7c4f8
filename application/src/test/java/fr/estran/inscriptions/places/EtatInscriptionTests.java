package fr.estran.inscriptions.places;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of states and transitions is whole: the database obeys it for each pair, and the code knows each state. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EtatInscriptionTests {

    record Transition(String de, String vers) {}

    @Autowired
    ApplicationContext contexte;

    @Autowired
    @Qualifier("clientSansTransaction") JdbcClient jdbc;

    @Test
    void is_the_table_of_the_states_that_a_registration_has() {
        assertThat(etats("exists (select from technique.transition_inscription where vers = etat"
                        + " and notee_dans = 'inscription')"))
                .isEqualTo(Stream.of(EtatInscription.values())
                        .map(EtatInscription::code)
                        .collect(toSet()));
        assertThat(etats("vivante"))
                .isEqualTo(Stream.of(EtatInscription.values())
                        .filter(EtatInscription::vivante)
                        .map(EtatInscription::code)
                        .collect(toSet()));
        assertThat(etats("true")).contains("present", "excuse", "absent");
    }

    @Test
    void goes_by_the_ways_of_the_table_and_by_no_other() {
        var ville = Ville.dans(contexte);
        var atelier = Atelier.de(contexte, ville, 1000);
        var permises = new HashSet<>(
                jdbc.sql("select de, vers from technique.transition_inscription where notee_dans = 'inscription'")
                        .query(Transition.class)
                        .list());
        var rang = 0;
        for (var de : Stream.concat(Stream.of((EtatInscription) null), Stream.of(EtatInscription.values()))
                .toList()) {
            for (var vers : EtatInscription.values()) {
                if (de != vers) {
                    var transition = new Transition(de == null ? null : de.code(), vers.code());
                    assertThat(passe(atelier, transition, rang++))
                            .as(transition.toString())
                            .isEqualTo(permises.contains(transition));
                }
            }
        }
        assertThat(ville.faire(() -> jdbc.sql("""
                        select statut from inscription
                        join technique.etat_inscription on etat = statut
                        where places <> occupe::integer
                        """).query(String.class).list())).isEmpty();
    }

    /** A new registration is brought to its first state as an import may, then changed as nobody else may. */
    private static boolean passe(Atelier atelier, Transition transition, int rang) {
        var demande =
                ((Verdict.Enregistree) atelier.inscrire("Essai " + (char) ('A' + rang) + UUID.randomUUID())).demande();
        var depart = Objects.requireNonNullElse(transition.de(), "confirmee");
        atelier.faire("set local estran.versement = 'oui'; update inscription set statut = '%s',".formatted(depart)
                + " propose_jusqu_a = now() where action_id = :id and demande_id = '%s'".formatted(demande));
        atelier.faire("insert into usager (structure_id, id, nom) select structure_id, gen_random_uuid(), 'Temoin'"
                + " from action where id = :id");
        try {
            atelier.faire(
                    transition.de() == null
                            ? "insert into inscription (structure_id, id, action_id, usager_id, demande_id, inscrit_le, statut,"
                                    + " propose_jusqu_a) select structure_id, gen_random_uuid(), action_id,"
                                    + " (select id from usager where not exists (select from inscription where usager_id = usager.id) limit 1), demande_id, inscrit_le, '"
                                    + transition.vers()
                                    + "', now() from inscription where action_id = :id and demande_id = '"
                                    + demande + "'"
                            : "update inscription set statut = '%s' where action_id = :id and demande_id = '%s'"
                                    .formatted(transition.vers(), demande));
            return true;
        } catch (DataIntegrityViolationException e) {
            assertThat(e).hasMessageContaining("no such transition");
            return false;
        }
    }

    private Set<String> etats(String condition) {
        return new HashSet<>(jdbc.sql("select etat from technique.etat_inscription where " + condition)
                .query(String.class)
                .list());
    }
}
