package fr.estran.accueil.deferlements;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Visiteur;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.messages.BureauDePoste;
import fr.estran.programme.VerrouDesPlaces;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many askings in a short time: seen, looked at, put aside together. */
@Tag("long")
class DeferlementsTests extends BureauDePoste {

    static final Pattern LIEN = Pattern.compile("/equipe/deferlements/([0-9a-f]{64}|partout)");

    Visiteur accueil;

    @BeforeEach
    void a_l_accueil() {
        SMS.clear();
        ville = nouvelle();
        accueil = ville.visiteur(Role.ACCUEIL);
    }

    Atelier atelier(int places) {
        var atelier = Atelier.de(contexte, ville, places);
        atelier.faire(
                "update seance set debut = '2024-02-15 14:00+01', fin = '2024-02-15 16:00+01' where action_id = :id");
        return atelier;
    }

    HttpResponse<String> demander(String adresse, Atelier atelier, String nom, int rang) {
        var saisie = new HashMap<>(
                Map.of("cle", UUID.randomUUID().toString(), "personnes[0].prenom", "Anne", "personnes[0].nom", nom));
        saisie.put("telephone", "06 39 98 " + String.format("%02d %02d", rang / 100, rang % 100));
        return ville.visiteur().depuis(adresse).poster("/programme/" + atelier.id + "/inscription", saisie);
    }

    static String nom(int rang) {
        return "Faux" + (char) ('a' + rang / 26) + (char) ('a' + rang % 26);
    }

    List<String> etats(Atelier atelier) {
        return ville.faire(() -> jdbc.sql("select statut from inscription where action_id = :a order by ordre")
                .param("a", atelier.id)
                .query(String.class)
                .list());
    }

    String lot() {
        var lien = LIEN.matcher(accueil.lire("/equipe").body());
        assertThat(lien.find()).isTrue();
        return lien.group();
    }

    List<String> objets(String page) {
        var objets = new ArrayList<String>();
        Pattern.compile("name=\"objet\" value=\"([^\"]+)\" checked")
                .matcher(page)
                .results()
                .forEach(trouve -> objets.add(trouve.group(1)));
        return objets;
    }

    @Test
    void warns_of_many_from_one_place_and_gives_their_places_once_to_who_waits() {
        var atelier = atelier(8);
        IntStream.range(0, 8).forEach(rang -> demander("127.0.8.1", atelier, nom(rang), rang));
        demander("127.0.8.2", atelier, "Morvan", 50);
        demander("127.0.8.3", atelier, "Hamon", 51);
        assertThat(etats(atelier)).endsWith("liste_attente", "liste_attente");
        assertThat(accueil.lire("/equipe").body()).contains("8 demandes en dix minutes depuis un même endroit");
        assertThat(accueil.lire("/equipe/deferlements").body())
                .contains("8 demandes depuis un même endroit, ")
                .doesNotContain("dont 8 en dix minutes");

        var lot = lot();
        var page = accueil.lire(lot).body();
        assertThat(page)
                .contains("Anne Fauxaa", "Anne Fauxah", "Atelier photos")
                .doesNotContain("Morvan");
        var choisies = objets(page);
        assertThat(choisies).hasSize(8);

        // A real one is kept: she is no longer ticked.
        choisies.removeFirst();
        var relue = accueil.envoyer(lot, Map.of("objet", choisies, "geste", List.of("relire")));
        assertThat(relue.body()).contains("Écarter 7 demandes ?", "Personne ne recevra de message");
        assertThat(etats(atelier)).endsWith("liste_attente", "liste_attente");

        var avant = SMS.size();
        var faite = accueil.envoyer(lot, Map.of("objet", choisies, "geste", List.of("ecarter")));
        assertThat(faite.statusCode()).isEqualTo(302);
        assertThat(accueil.lire(lot).body())
                .contains("7 demandes sont écartées")
                .contains("Anne Fauxaa");

        assertThat(etats(atelier).getFirst()).isEqualTo("confirmee");
        assertThat(etats(atelier).subList(1, 8))
                .allMatch(etat -> etat.equals("annulee_personne") || etat.equals("expiree"));
        assertThat(etats(atelier)).endsWith("confirmee", "confirmee");
        assertThat(accueil.lire("/equipe/inscriptions/" + atelier.id).body()).contains("est écartée");
        assertThat(messages(atelier.id))
                .filteredOn(dit -> dit.startsWith("promotion"))
                .hasSize(2);
        assertThat(messages(atelier.id)).noneMatch(dit -> dit.startsWith("annulation") || dit.startsWith("expiration"));
        passer("2024-01-15T10:00");
        assertThat(SMS.subList(avant, SMS.size()))
                .filteredOn(sms ->
                        IntStream.range(1, 8).anyMatch(rang -> sms.corps().contains("+3363998000" + rang)))
                .isEmpty();
        assertThat(ville.faire(() -> jdbc.sql("select count(*) from journal where acte = 'inscription.ecarter'")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(7);
    }

    /** Four taps at once, of two who received people that day: each asking is put aside once, and a place is given on once. */
    @Test
    void puts_aside_once_however_many_tap_at_once() throws Exception {
        var atelier = atelier(8);
        IntStream.range(0, 8).forEach(rang -> demander("127.0.8.9", atelier, nom(rang), rang));
        demander("127.0.8.10", atelier, "Morvan", 50);
        demander("127.0.8.11", atelier, "Hamon", 51);
        var lot = lot();
        var geste = Map.of("objet", objets(accueil.lire(lot).body()), "geste", List.of("ecarter"));
        var collegue = ville.visiteur(Role.CONSEILLER);
        var depart = new CyclicBarrier(4);
        try (var fils = Executors.newFixedThreadPool(4)) {
            var faits = fils.invokeAll(IntStream.range(0, 4)
                    .<Callable<Integer>>mapToObj(rang -> () -> {
                        depart.await();
                        return (rang % 2 == 0 ? accueil : collegue)
                                .envoyer(lot, geste)
                                .statusCode();
                    })
                    .toList());
            for (var fait : faits) {
                assertThat(fait.get()).isIn(302, 503);
            }
        }
        assertThat(etats(atelier)).endsWith("confirmee", "confirmee");
        assertThat(etats(atelier).subList(0, 8)).doesNotContain("confirmee", "proposee", "liste_attente");
        assertThat(messages(atelier.id))
                .filteredOn(dit -> dit.startsWith("promotion"))
                .hasSize(2);
        assertThat(ville.faire(() -> jdbc.sql("select count(*) from journal where acte = 'inscription.ecarter'")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(8);
    }

    /** An asking that its owner, or somebody else of the team, let go meanwhile is not put aside by this. */
    @Test
    void counts_those_that_held_something_and_no_others() {
        var atelier = atelier(8);
        IntStream.range(0, 6).forEach(rang -> demander("127.0.8.7", atelier, nom(rang), rang));
        var lot = lot();
        var choisies = objets(accueil.lire(lot).body());
        assertThat(choisies).hasSize(6);
        atelier.annuler(atelier.inscriptions().getFirst());
        accueil.envoyer(lot, Map.of("objet", choisies, "geste", List.of("ecarter")));
        assertThat(accueil.lire(lot).body()).contains("5 demandes sont écartées");
        accueil.envoyer(lot, Map.of("objet", choisies, "geste", List.of("ecarter")));
        assertThat(accueil.lire(lot).body()).contains("plus rien à écarter");
    }

    /** Each action is decided under its own lock: what is done stays done, and the rest is tried again. */
    @Test
    void keeps_what_is_put_aside_while_the_places_of_another_action_are_decided_elsewhere() throws Exception {
        // In the order in which they are locked.
        var ateliers = Stream.of(atelier(8), atelier(8))
                .sorted(Comparator.comparing(atelier -> atelier.id.valeur()))
                .toList();
        var premier = ateliers.getFirst();
        var second = ateliers.getLast();
        IntStream.range(0, 3).forEach(rang -> demander("127.0.8.8", premier, nom(rang), rang));
        IntStream.range(3, 6).forEach(rang -> demander("127.0.8.8", second, nom(rang), rang));
        var lot = lot();
        var geste = Map.of("objet", objets(accueil.lire(lot).body()), "geste", List.of("ecarter"));
        var pris = new CountDownLatch(1);
        var rendu = new CountDownLatch(1);
        try (var fil = Executors.newSingleThreadExecutor()) {
            fil.submit(() -> ville.faire(() -> {
                contexte.getBean(VerrouDesPlaces.class).prendre(List.of(second.id));
                pris.countDown();
                try {
                    return rendu.await(20, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
            pris.await();
            var refusee = accueil.envoyer(lot, geste);
            rendu.countDown();
            assertThat(refusee.statusCode()).isEqualTo(503);
            assertThat(refusee.body()).contains("ce qui est déjà écarté le reste", "Anne " + nom(3));
        }
        assertThat(etats(premier)).containsExactly("annulee_personne", "annulee_personne", "annulee_personne");
        assertThat(etats(second)).containsExactly("confirmee", "confirmee", "proposee");
        accueil.envoyer(lot, geste);
        assertThat(etats(second)).containsExactly("annulee_personne", "annulee_personne", "expiree");
    }

    @Test
    void says_nothing_of_a_few_and_shows_it_to_nobody_who_does_not_receive_people() {
        var atelier = atelier(8);
        IntStream.range(0, 5).forEach(rang -> demander("127.0.8.4", atelier, nom(rang), rang));
        assertThat(accueil.lire("/equipe").body()).doesNotContain("en dix minutes");
        assertThat(accueil.lire("/equipe/deferlements").body()).contains("Rien de tel");
        assertThat(ville.visiteur(Role.ADMINISTRATEUR)
                        .lire("/equipe/deferlements")
                        .statusCode())
                .isEqualTo(404);
        assertThat(accueil.lire("/equipe/deferlements/abc").statusCode()).isEqualTo(404);
    }

    @Test
    void puts_calls_aside_too_and_asks_for_one_at_least() {
        IntStream.range(0, 7)
                .forEach(rang -> ville.visiteur()
                        .depuis("127.0.8.5")
                        .poster("/rappelez-moi", Map.of("nom", nom(rang), "telephone", "029800004" + rang)));
        var lot = lot();
        assertThat(accueil.poster(lot, Map.of("geste", "relire")).statusCode()).isEqualTo(422);
        var choisies = objets(accueil.lire(lot).body());
        assertThat(choisies).hasSize(7);
        accueil.envoyer(lot, Map.of("objet", choisies, "geste", List.of("ecarter")));
        assertThat(ville.faire(() -> jdbc.sql("select count(*) from appel_recu")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    /** On the page of the day of whoever receives people, and of nobody else. */
    @Test
    void tells_of_many_from_everywhere_and_of_texts_that_wait() {
        var atelier = atelier(60);
        IntStream.range(0, 40).forEach(rang -> demander("127.0.9." + (rang + 1), atelier, nom(rang), rang));
        var page = accueil.lire("/equipe").body();
        assertThat(page)
                .contains("D'abord", "40 demandes en dix minutes sur le site : regardez qui")
                .doesNotContain("depuis un même endroit", "SMS attend");
        assertThat(lot()).isEqualTo("/equipe/deferlements/partout");
        assertThat(objets(accueil.lire("/equipe/deferlements/partout").body())).hasSize(40);
        ville.faire(() -> jdbc.sql("update message set echec = 'budget'"
                        + " where id in (select id from message where etat = 'a_envoyer' limit 2)")
                .update());
        assertThat(accueil.lire("/equipe").body()).contains("2 SMS attendent : le site a reçu beaucoup de demandes");
        assertThat(ville.visiteur(Role.ADMINISTRATEUR).lire("/equipe").body())
                .doesNotContain("en dix minutes", "SMS attend");
    }

    @Test
    void forgets_where_they_came_from_after_two_days() {
        var atelier = atelier(8);
        IntStream.range(0, 6).forEach(rang -> demander("127.0.8.6", atelier, nom(rang), rang));
        assertThat(origines()).isEqualTo(6);
        purger("2024-01-16T04:00");
        assertThat(origines()).isEqualTo(6);
        purger("2024-01-19T04:00");
        assertThat(origines()).isZero();
        assertThat(etats(atelier)).hasSize(6);
    }

    private int origines() {
        return ville.faire(() -> jdbc.sql("select count(*) from origine_de_demande")
                .query(Integer.class)
                .single());
    }
}
