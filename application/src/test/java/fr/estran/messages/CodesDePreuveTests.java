package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Visiteur;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.programme.VerrouDesPlaces;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A code that confirms is typed twice, by somebody else, too late. */
class CodesDePreuveTests extends BureauDePoste {

    @BeforeEach
    void une_ville_neuve() {
        ville = nouvelle();
    }

    private Atelier atelier(int places) {
        var atelier = Atelier.de(contexte, ville, places);
        atelier.faire(
                "update seance set debut = '2024-02-15 14:00+01', fin = '2024-02-15 16:00+01' where action_id = :id");
        return atelier;
    }

    private static HttpResponse<String> demander(Visiteur qui, Atelier atelier, Map<String, String> saisie) {
        return qui.poster("/programme/" + atelier.id + "/inscription", saisie);
    }

    /** Five of one connection, each for one: whoever comes next has a code. */
    private void cinq(Atelier atelier, String adresse) {
        IntStream.range(0, 5)
                .forEach(rang -> demander(
                        ville.visiteur().depuis(adresse),
                        atelier,
                        PreuvesTests.saisie(PreuvesTests.nom(rang), PreuvesTests.numero(rang))));
    }

    private List<String> etats(Atelier atelier) {
        return ville.faire(() -> jdbc.sql("select statut from inscription where action_id = :a order by ordre")
                .param("a", atelier.id)
                .query(String.class)
                .list());
    }

    /** Whoever taps twice reads that it is done, and not that the code is wrong; it is done once. */
    @Test
    void takes_a_code_once_however_many_send_it_at_once() throws Exception {
        var atelier = atelier(8);
        cinq(atelier, "127.0.4.12");
        var visiteur = ville.visiteur().depuis("127.0.4.12");
        demander(visiteur, atelier, PreuvesTests.saisie("Kerbrat", "06 39 98 77 12"));
        var code = ville.faire(
                () -> jdbc.sql("select code from preuve").query(String.class).single());
        visiteur.lire("/ma-place/confirmer");
        var rendu = new CountDownLatch(1);
        var pris = new CountDownLatch(1);
        List<String> suites = new ArrayList<>();
        try (var fils = Executors.newFixedThreadPool(3)) {
            // Somebody else decides of its places: both taps are there before either is done.
            fils.submit(() -> ville.faire(() -> {
                contexte.getBean(VerrouDesPlaces.class).prendre(List.of(atelier.id));
                pris.countDown();
                return attendre(rendu);
            }));
            attendre(pris);
            var faits = Stream.generate(() -> fils.submit(
                            () -> PreuvesTests.vers(visiteur.poster("/ma-place/confirmer", Map.of("code", code)))))
                    .limit(2)
                    .toList();
            for (var tour = 0; tour < 100 && quiAttendent() < 2; tour++) {
                Thread.sleep(20);
            }
            rendu.countDown();
            for (var fait : faits) {
                suites.add(fait.get());
            }
        }
        assertThat(suites).allMatch(vers -> vers.contains("/ma-place/demande/"));
        assertThat(etats(atelier)).containsOnly("confirmee");
        assertThat(messages(atelier.id))
                .filteredOn(dit -> dit.startsWith("confirmation"))
                .hasSize(6);
        assertThat(PreuvesTests.vers(visiteur.poster("/ma-place/confirmer", Map.of("code", code))))
                .as("used twice")
                .endsWith("/ma-place");
    }

    @Test
    void takes_a_code_of_no_other_browser_nor_of_another_asking_nor_of_one_that_was_given_up() {
        var atelier = atelier(12);
        cinq(atelier, "127.0.4.13");
        var anne = ville.visiteur().depuis("127.0.4.13");
        demander(anne, atelier, PreuvesTests.saisie("Kerbrat", "06 39 98 77 13"));
        var luc = ville.visiteur().depuis("127.0.4.13");
        demander(luc, atelier, PreuvesTests.saisie("Morvan", "06 39 98 77 14"));
        var sien = codeDe("Kerbrat");
        assertThat(sien).isNotEqualTo(codeDe("Morvan"));

        assertThat(luc.poster("/ma-place/confirmer", Map.of("code", sien)).statusCode())
                .isEqualTo(422);
        assertThat(PreuvesTests.vers(ville.visiteur().poster("/ma-place/confirmer", Map.of("code", sien))))
                .endsWith("/ma-place");
        assertThat(ville.faire(() -> jdbc.sql("select sum(essais) from preuve")
                        .query(Integer.class)
                        .single()))
                .as("who has asked for nothing tries nothing")
                .isEqualTo(1);
        assertThat(etats(atelier)).filteredOn("proposee"::equals).hasSize(2);

        anne.poster("/ma-place/annuler", Map.of("inscription", inscriptionDe("Kerbrat")));
        assertThat(PreuvesTests.vers(anne.poster("/ma-place/confirmer", Map.of("code", sien))))
                .endsWith("/ma-place");
        assertThat(etats(atelier).get(5)).isNotIn("proposee", "confirmee");
    }

    private static boolean attendre(CountDownLatch quoi) {
        try {
            return quoi.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int quiAttendent() {
        return ville.faire(() -> jdbc.sql("select count(*) from pg_locks where not granted")
                .query(Integer.class)
                .single());
    }

    private String codeDe(String nom) {
        return ville.faire(
                () -> jdbc.sql("""
                        select preuve.code
                        from preuve
                        join inscription using (demande_id)
                        join usager on usager.id = inscription.usager_id
                        where usager.nom = :nom
                        """).param("nom", nom).query(String.class).single());
    }

    private String inscriptionDe(String nom) {
        return ville.faire(
                () -> jdbc.sql("""
                        select inscription.id::text
                        from inscription
                        join usager on usager.id = inscription.usager_id
                        where usager.nom = :nom
                        """).param("nom", nom).query(String.class).single());
    }
}
