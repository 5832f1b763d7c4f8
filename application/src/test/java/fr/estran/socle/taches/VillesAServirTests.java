package fr.estran.socle.taches;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.socle.commun.Demonstration;
import fr.estran.socle.taches.Tache.Travail.DesVilles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which towns are named for which job: none that has nothing, and each for which the job would do something. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class VillesAServirTests {

    static final Instant LUNDI = Instant.parse("2024-01-15T08:00:00Z");

    /** All that they write; what is forgotten, and the asking that is left with it, waits for the turn of all towns, each hour. */
    static final List<String> ECRITES = List.of(
            "message where pour <> 'tiers'",
            "(select to_jsonb(inscription) - 'demande_id' from inscription) inscription",
            "preuve",
            "creneau_libere",
            "orientation",
            "mouvement");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    RegistreDesTaches registre;

    @Autowired
    JdbcClient jdbc;

    @Test
    void names_no_town_at_rest() {
        var ville = Ville.dans(contexte);

        assertThat(nommees(ville, LUNDI)).isEmpty();
    }

    @Test
    void names_a_town_for_what_it_has_and_for_nothing_else_and_no_other_town() {
        var ville = Ville.dans(contexte);
        var autre = Ville.dans(contexte);
        demander(ville, Atelier.de(contexte, ville, 5), 0, Map.of());

        var bientot = contexte.getBean(Clock.class).instant().plus(Duration.ofMinutes(10));
        assertThat(nommees(ville, bientot)).containsExactly("places_sms");
        assertThat(nommees(autre, bientot)).isEmpty();
    }

    /** Whoever tells nobody costs nothing, each minute of the year. */
    @Test
    void names_a_town_for_the_programs_that_it_tells_until_all_were_given_up() {
        var ville = Ville.dans(contexte);
        ville.faire(() -> jdbc.sql("""
                insert into echo (structure_id, id, nom, hote, adresse, secret, cree_le)
                values (structure_courante(), gen_random_uuid(), 'Le site', 'exemple.fr', '', '', now())
                """).update());
        assertThat(nommees(ville, LUNDI)).containsExactly("echos");

        ville.faire(() -> jdbc.sql("""
                update echo set essais = 1, panne = 'muette', panne_depuis = now(), arrete_le = now()
                """).update());
        assertThat(nommees(ville, LUNDI)).isEmpty();
    }

    /** Over two months of the demonstration: where a job changes anything, its town had been named. */
    @Test
    void names_a_town_for_each_job_that_would_change_anything_of_it() {
        var ville = Ville.dans(contexte).avecLaDemonstration();
        var atelier = Atelier.de(contexte, ville, 1);
        atelier.faire(
                "update seance set debut = '2024-02-15 14:00+01', fin = '2024-02-15 16:00+01' where action_id = :id");
        demander(ville, atelier, 0, Map.of());
        demander(ville, atelier, 1, Map.of());
        demander(ville, atelier, 2, Map.of("courriel", "anne@exemple.fr", "prevenir", "courriel"));
        atelier.faire("update action set capacite = 2 where id = :id");
        var ontChange = new TreeSet<String>();
        var oubliees = new ArrayList<String>();
        Stream.iterate(LUNDI, jour -> jour.plus(Duration.ofHours(31))).limit(40).forEach(moment -> {
            var avant = empreinte(ville);
            var nommees = nommees(ville, moment);
            for (var tache : veillees()) {
                contexte.getBean(Demonstration.class).le(moment, () -> {
                    ((DesVilles) tache.travail()).faire().accept(ville.structure);
                    return moment;
                });
                var apres = empreinte(ville);
                if (!apres.equals(avant)) {
                    ontChange.add(tache.code());
                    if (!nommees.contains(tache.code())) {
                        oubliees.add(tache.code() + " " + moment);
                    }
                    avant = apres;
                    nommees = nommees(ville, moment);
                }
            }
        });

        assertThat(oubliees).isEmpty();
        assertThat(ontChange).contains("messages_tardifs", "places", "places_courriel", "places_sms");
    }

    private static void demander(Ville ville, Atelier atelier, int rang, Map<String, String> deplus) {
        var saisie = new HashMap<>(deplus);
        saisie.put("cle", UUID.randomUUID().toString());
        saisie.put("personnes[0].prenom", "Anne");
        saisie.put("personnes[0].nom", "Riou" + (char) ('a' + rang));
        saisie.put("telephone", "06 39 98 70 0" + rang);
        ville.visiteur().poster("/programme/" + atelier.id + "/inscription", saisie);
    }

    private List<Tache> veillees() {
        return contexte.getBeanProvider(Tache.class).stream()
                .filter(tache -> tache.rythme().veille() != null)
                .toList();
    }

    private List<String> nommees(Ville ville, Instant moment) {
        var codes = veillees().stream().map(Tache::code).toList();
        return contexte.getBean(Demonstration.class).le(moment, () -> registre.aFaire(codes)).stream()
                .filter(un -> ville.structure.equals(un.ville()))
                .map(TacheRepository.AFaire::tache)
                .sorted()
                .toList();
    }

    private List<String> empreinte(Ville ville) {
        return ECRITES.stream()
                .map(table -> ville.faire(
                        () -> jdbc.sql("select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from"
                                        + " (select * from " + table + ") t")
                                .query(String.class)
                                .single()))
                .toList();
    }
}
