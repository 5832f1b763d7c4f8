package fr.estran.inscriptions.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.inscriptions.places.VieDesInscriptions;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The lists of an action, and what the staff do on them. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class ListesTests {

    @Autowired
    ApplicationContext contexte;

    Guichetier guichet;
    int jour;

    @BeforeAll
    void ouvrir() {
        guichet = new Guichetier(contexte);
    }

    @Test
    void calls_the_next_when_a_person_renounces_and_tells_it_in_the_history_of_places() {
        var action = atelier("Désistement", 1);
        var gens = inscrites(action, 2);
        assertThat(liste(action))
                .contains("1 personne inscrite", "1 personne sur la liste d'attente", "La place est prise.");

        var ici = "/equipe/inscriptions/" + action + "/" + guichet.inscription(action, gens.getFirst()) + "/annuler";
        assertThat(guichet.accueil.lire(ici).body())
                .contains(
                        "Personne0 Inscrite" + jour + " : annuler sa place ?",
                        "Une personne attend : dès qu'une place est libre pour elle, elle lui est donnée",
                        "Oui, Personne0 Inscrite" + jour + " n'a plus de place",
                        "Non, ne rien changer");
        // In one tap, nothing is done: it is asked.
        assertThat(guichet.accueil.poster(ici, Map.of()).headers().firstValue("Location"))
                .hasValueSatisfying(la -> assertThat(la).endsWith(ici));
        assertThat(guichet.etat(action, gens.getFirst())).isEqualTo("confirmee");

        assertThat(geste(action, gens.getFirst(), "annuler", Map.of("etat", "confirmee")))
                .contains("Personne0 Inscrite" + jour + " n'a plus de place. La place est donnée à Personne1 Inscrite"
                        + jour + ".");

        assertThat(guichet.etat(action, gens.getFirst())).isEqualTo("annulee_personne");
        assertThat(guichet.etat(action, gens.getLast())).isEqualTo("confirmee");
        assertThat(liste(action)).contains("renonce", "une place se libère pour", "1 inscription terminée");
        assertThat(guichet.une("select count(*) from journal where acte = 'inscription.annuler'", Integer.class))
                .isPositive();
    }

    @Test
    void tells_whoever_comes_second_that_it_was_done_or_that_it_is_no_longer_what_they_were_asked() {
        var action = atelier("Deux à la fois", 1);
        var gens = inscrites(action, 2);
        var attend = gens.getLast();
        // Asked while she waits; before the answer, a colleague gives her the place of the other.
        assertThat(guichet.accueil
                        .lire("/equipe/inscriptions/" + action + "/" + guichet.inscription(action, attend) + "/annuler")
                        .body())
                .contains("Retirer Personne1 Inscrite" + jour + " de la liste d'attente ?");
        geste(action, gens.getFirst(), "annuler", Map.of("etat", "confirmee"));

        assertThat(geste(action, attend, "annuler", Map.of("etat", "liste_attente")))
                .contains("Rien n'a été fait.", "sa place est maintenant réservée");
        assertThat(guichet.etat(action, attend)).isEqualTo("confirmee");
        assertThat(geste(action, gens.getFirst(), "annuler", Map.of("etat", "confirmee")))
                .contains("C'était déjà fait pour Personne0 Inscrite" + jour);
    }

    @Test
    void accepts_and_declines_for_whoever_is_on_the_telephone_and_lets_them_come_back_at_the_end() {
        var action = atelier("Proposition", 1);
        guichet.sql("update action set promotion = 'proposition' where id = '" + action + "'");
        var gens = inscrites(action, 3);
        assertThat(geste(action, gens.get(0), "annuler", Map.of("etat", "confirmee")))
                .contains("La place est proposée à Personne1");
        assertThat(guichet.etat(action, gens.get(1))).isEqualTo("proposee");
        assertThat(liste(action)).contains("1 place proposée, sans réponse encore", "Une place est proposée et attend");

        geste(action, gens.get(1), "annuler", Map.of("etat", "proposee"));
        assertThat(guichet.etat(action, gens.get(1))).isEqualTo("declinee");
        assertThat(guichet.etat(action, gens.get(2))).isEqualTo("proposee");

        geste(action, gens.get(1), "revenir", Map.of());
        assertThat(guichet.etat(action, gens.get(1))).isEqualTo("liste_attente");
        geste(action, gens.get(2), "accepter", Map.of());
        assertThat(guichet.etat(action, gens.get(2))).isEqualTo("confirmee");
        assertThat(geste(action, gens.get(2), "accepter", Map.of())).contains("déjà fait");
    }

    @Test
    void cancels_in_the_name_of_the_service_with_a_reason_and_never_without() {
        var action = atelier("Annulation", 4);
        var qui = inscrites(action, 1).getFirst();
        assertThat(geste(action, qui, "annuler-service", Map.of("raison", "  ")))
                .contains("Dites la raison");
        assertThat(guichet.etat(action, qui)).isEqualTo("confirmee");
        geste(action, qui, "annuler-service", Map.of("raison", "La salle est trop petite"));
        assertThat(guichet.etat(action, qui)).isEqualTo("annulee_service");
        assertThat(liste(action)).contains("La salle est trop petite");
    }

    @Test
    void moves_on_the_list_with_a_reason_and_keeps_the_ranks_without_gap() {
        var action = atelier("Rangs", 1);
        var gens = inscrites(action, 4);
        assertThat(geste(action, gens.get(3), "ranger", Map.of("rang", "premier", "raison", "x")))
                .contains("Le rang est un nombre");
        geste(action, gens.get(3), "ranger", Map.of("rang", "1", "raison", "Reportée deux fois"));
        assertThat(ordre(action)).containsExactly(gens.get(3), gens.get(1), gens.get(2));
        geste(action, gens.get(3), "ranger", Map.of("rang", "2", "raison", "Elle préfère"));
        assertThat(ordre(action)).containsExactly(gens.get(1), gens.get(3), gens.get(2));
        geste(action, gens.get(1), "ranger", Map.of("rang", "99", "raison", "Rien ne presse"));
        assertThat(ordre(action)).containsExactly(gens.get(3), gens.get(2), gens.get(1));
        assertThat(liste(action)).contains("Reportée deux fois", "passe au rang 1");
    }

    @Test
    void gives_a_place_beyond_those_that_are_left_only_to_whoever_was_told_so() {
        var action = atelier("Hors tour", 1);
        var gens = inscrites(action, 2);
        var page =
                guichet.accueil.lire("/equipe/inscriptions/" + action + "/" + guichet.inscription(action, gens.get(1)));
        assertThat(page.body()).contains("Inscrire au-delà des places", "2 personnes pour 1 place");
        assertThat(geste(action, gens.get(1), "placer", Map.of("raison", "Urgent")))
                .contains("rien n'a été fait");
        geste(action, gens.get(1), "placer", Map.of("raison", "Urgent", "auDela", "oui"));
        assertThat(guichet.etat(action, gens.get(1))).isEqualTo("confirmee");
        assertThat(liste(action)).contains("1 personne au-delà des places", "Urgent");
    }

    @Test
    void holds_places_for_a_group_names_them_one_by_one_and_gives_the_others_back() {
        var action = atelier("Groupe", 4);
        inscrites(action, 2);
        var trop = groupe(action, Map.of("nom", "Résidence Ti an Oll", "places", "3", "telephone", "02 61 91 44 55"));
        assertThat(trop.statusCode()).isEqualTo(422);
        assertThat(trop.body()).contains("Il ne reste que 2 places", "Garder des places au-delà");
        var cle = UUID.randomUUID().toString();
        var champs = Map.of("cle", cle, "nom", "Résidence Ti an Oll", "places", "2", "telephone", "02 61 91 44 55");
        groupe(action, champs);
        groupe(action, champs);
        assertThat(prises(action)).isEqualTo(4);
        assertThat(liste(action)).contains("2 places gardées, sans nom", "Complet");

        var nommer = Map.of("cle", UUID.randomUUID().toString(), "prenom", "Jeanne", "nom", "Riou");
        var ici = "/equipe/inscriptions/" + action + "/groupes/" + cle;
        var premier = CompletableFuture.supplyAsync(() -> guichet.accueil.poster(ici + "/nommer", nommer));
        guichet.accueil.poster(ici + "/nommer", nommer);
        premier.join();
        assertThat(prises(action)).isEqualTo(4);
        assertThat(guichet.une("select places from groupe where id = '" + cle + "'", Integer.class))
                .isEqualTo(1);
        assertThat(liste(action)).contains("Jeanne Riou", "3 personnes inscrites");

        var dUnService = Map.of("prenom", "Anne", "nom", "Riou", "telephone", "0800 130 000");
        guichet.accueil.poster(ici + "/nommer", dUnService);
        assertThat(liste(action)).contains(Messages.de("socle/coordonnees").dire("telephone.service"));
        guichet.accueil.poster(ici + "/nommer", Map.of("nom", "Riou"));
        assertThat(liste(action)).contains("Il faut un prénom et un nom").doesNotContain("Anne Riou");

        var attend = guichet.personne("Qui", "Attend", "06 39 98 88 88");
        guichet.inscrire(action, attend);
        assertThat(guichet.etat(action, attend)).isEqualTo("liste_attente");
        assertThat(guichet.accueil.lire(ici + "/liberer").body())
                .contains("Rendre la place gardée pour Résidence Ti an Oll ?", "Une personne attend");
        guichet.accueil.poster(ici + "/liberer", Map.of());
        // Asked when two were held: a colleague has given one of them to a name since.
        guichet.accueil.poster(ici + "/liberer", Map.of("places", "2"));
        assertThat(liste(action)).contains("n'a plus qu'une place sans nom");
        assertThat(guichet.etat(action, attend)).isEqualTo("liste_attente");
        guichet.accueil.poster(ici + "/liberer", Map.of("places", "1"));
        assertThat(liste(action)).contains("Résidence Ti an Oll : la place est rendue.", "donnée à Qui Attend");
        assertThat(guichet.etat(action, attend)).isEqualTo("confirmee");
        assertThat(prises(action)).isEqualTo(4);
    }

    @Test
    void holds_places_beyond_those_that_are_left_with_a_reason() {
        var action = atelier("Grand groupe", 2);
        groupe(action, Map.of("nom", "Foyer", "places", "5", "raison", "Le foyer apporte ses tablettes"));
        assertThat(prises(action)).isEqualTo(5);
        assertThat(liste(action)).contains("3 personnes au-delà des places", "Le foyer apporte ses tablettes");
        for (var places : List.of("-1", "0", "1000000000", "deux", "")) {
            assertThat(groupe(action, Map.of("nom", "Foyer", "places", places)).statusCode())
                    .as(places)
                    .isEqualTo(422);
        }
    }

    @Test
    void marks_drafts_and_what_opens_later_and_asks_before_a_place_is_given_there() {
        var brouillon = atelier("En brouillon", 4);
        guichet.sql("update action set publiee = false where id = '" + brouillon + "'");
        var plusTard = atelier("Ouvre plus tard", 4);
        guichet.sql("update action set inscriptions_des = '2024-02-01' where id = '" + plusTard + "'");
        assertThat(liste(brouillon)).contains("brouillon, pas encore publié");
        assertThat(liste(plusTard)).contains("inscriptions à partir du jeudi 1er février 2024");
        assertThat(guichet.accueil.lire("/equipe/inscriptions").body())
                .contains("brouillon, pas encore publié", "inscriptions à partir du jeudi 1er février 2024");

        for (var action : List.of(brouillon, plusTard)) {
            var qui = guichet.personne("Avant", "Lheure", "06 39 98 77 01");
            var champs = Map.of(
                    "usager1",
                    qui.toString(),
                    "nom1",
                    "Lheure",
                    "action",
                    action.toString(),
                    "aller",
                    "inscrire",
                    "telephone",
                    "06 39 98 77 01",
                    "prevenir",
                    "sms");
            var demande = guichet.accueil.poster("/equipe/inscrire", champs);
            assertThat(demande.statusCode()).isEqualTo(422);
            assertThat(demande.body())
                    .containsAnyOf("Donner une place quand même ?", "Donner une place avant les autres ?");
            assertThat(demande.body()).contains("Inscrire quand même").doesNotContain("<title>Erreur");
            assertThat(prises(action)).isZero();
            guichet.envoyer(demande, Map.of("aller", "inscrire"));
            assertThat(prises(action)).isEqualTo(1);

            var groupe = Map.of("nom", "Foyer", "places", "1");
            assertThat(groupe(action, groupe).body()).contains("Cochez « Garder ces places quand même »");
            assertThat(prises(action)).isEqualTo(1);
            groupe(action, Map.of("nom", "Foyer", "places", "1", "quandMeme", "oui"));
            assertThat(prises(action)).isEqualTo(2);
        }
        var ancienne = atelier("Attendu", 1);
        inscrites(ancienne, 2);
        guichet.sql("update action set reprogrammation_de_id = '" + ancienne + "' where id = '" + brouillon + "'");
        var proposer = "/equipe/inscriptions/" + ancienne + "/reprogrammer";
        guichet.accueil.poster(proposer, Map.of("nouvelle", brouillon.toString()));
        assertThat(liste(ancienne)).contains("n'est pas encore ouverte à tous");
        assertThat(prises(brouillon)).isEqualTo(2);
        guichet.accueil.poster(proposer, Map.of("nouvelle", brouillon.toString(), "quandMeme", "oui"));
        assertThat(prises(brouillon)).isEqualTo(3);
    }

    @Test
    void notes_later_what_would_help_somebody_who_has_a_place() {
        var action = atelier("Besoins", 2);
        var qui = inscrites(action, 1).getFirst();
        var ici = "/equipe/inscriptions/" + action + "/" + guichet.inscription(action, qui);
        assertThat(guichet.accueil.lire(ici).body()).contains("Ce qui aiderait Personne0", "Noter ce qui aiderait");

        assertThat(geste(action, qui, "besoins", Map.of("besoin", "sans_escalier")))
                .contains("la feuille de présence le dira");
        assertThat(guichet.accueil.lire(ici).body()).contains("value=\"sans_escalier\" checked");
        geste(action, qui, "besoins", Map.of("besoin", "fauteuil"));
        assertThat(guichet.une("select string_agg(besoin, ' ') from besoin", String.class))
                .isEqualTo("fauteuil");
        assertThat(liste(action)).contains("fauteuil");
    }

    @Test
    void keeps_a_word_beside_whoever_waits_as_long_as_they_wait() {
        var action = atelier("Un mot", 1);
        var gens = inscrites(action, 2);
        assertThat(geste(action, gens.getLast(), "mot", Map.of("mot", "Rappeler après 17 h")))
                .contains("Rappeler après 17 h");
        assertThat(geste(action, gens.getLast(), "mot", Map.of("mot", "long ".repeat(40))))
                .contains("trop long");
        // Whoever has a place has no word: it is of the waiting alone.
        assertThat(geste(action, gens.getFirst(), "mot", Map.of("mot", "Vient de loin")))
                .contains("rien n'a été fait");
        assertThat(geste(action, gens.getLast(), "mot", Map.of("mot", "Elle est en dépression")))
                .contains("Elle est en dépression");
        assertThat(liste(action)).contains("Rappeler après 17 h").doesNotContain("dépression");

        geste(action, gens.getFirst(), "annuler", Map.of("etat", "confirmee"));
        assertThat(guichet.etat(action, gens.getLast())).isEqualTo("confirmee");
        assertThat(liste(action)).doesNotContain("Rappeler après 17 h");
    }

    /** Whoever waited until the end waits for nothing any more, though nothing says so of them. */
    @Test
    void keeps_no_word_beside_whoever_waited_for_what_is_over() {
        var action = atelier("Un mot qui reste", 1);
        geste(action, inscrites(action, 2).getLast(), "mot", Map.of("mot", "Rappeler après 17 h"));
        var fin = guichet.une("select max(fin) from seance where action_id = '" + action + "'", Timestamp.class)
                .toInstant();

        oublier(fin);
        assertThat(liste(action)).contains("Rappeler après 17 h");
        oublier(fin.plusSeconds(1));
        assertThat(liste(action)).doesNotContain("Rappeler après 17 h");
    }

    private void oublier(Instant avant) {
        guichet.ville.faire(() -> {
            contexte.getBean(VieDesInscriptions.class).oublier(avant);
            return avant;
        });
    }

    @Test
    void says_why_nobody_is_called() {
        var action = atelier("Pourquoi", 2);
        var seule = inscrites(action, 1).getFirst();
        var un = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire?action=" + action),
                Map.of(
                        "choisir",
                        guichet.personne("A", "Deux", "06 39 98 70 01").toString()));
        var deux = guichet.envoyer(
                guichet.envoyer(un, Map.of("aller", "autre")),
                Map.of(
                        "choisir",
                        guichet.personne("B", "Deux", "06 39 98 70 01").toString()));
        guichet.envoyer(deux, Map.of("aller", "inscrire"));
        assertThat(liste(action)).contains("Un groupe de 2 veut venir ensemble, et une seule place est libre");

        guichet.sql("update seance set debut = '2024-01-15T07:00Z', fin = '2024-01-15T09:00Z' where action_id = '"
                + action + "'");
        assertThat(liste(action)).contains("plus aucune place n'est donnée");
        assertThat(guichet.etat(action, seule)).isEqualTo("confirmee");
    }

    @Test
    void offers_a_new_date_in_their_order_to_those_who_wait_and_ends_their_waiting_when_they_accept() {
        var ancienne = atelier("Très demandé", 1);
        var gens = inscrites(ancienne, 4);
        var nouvelle = atelier("Très demandé, de nouveau", 2);
        // Only whoever may change the programme is sent to where it is done.
        var copier = "/equipe/programme/" + ancienne + "/copier";
        assertThat(liste(ancienne)).doesNotContain(copier);
        assertThat(guichet.ville
                        .visiteur(Role.CONSEILLER)
                        .lire("/equipe/inscriptions/" + ancienne)
                        .body())
                .contains("Programmer une nouvelle date", copier);
        guichet.sql("update action set reprogrammation_de_id = '" + ancienne + "' where id = '" + nouvelle + "'");
        guichet.sql(
                "insert into regle_programme (structure_id, seuil_reprogrammation) values (structure_courante(), 3)");
        assertThat(liste(ancienne)).contains("3 personnes attendent : assez pour", "Proposer cette date");
        assertThat(guichet.accueil.lire("/equipe").body()).contains("Assez d'attente pour une nouvelle date");

        var proposer = Map.of("nouvelle", nouvelle.toString());
        var premier = CompletableFuture.supplyAsync(
                () -> guichet.accueil.poster("/equipe/inscriptions/" + ancienne + "/reprogrammer", proposer));
        guichet.accueil.poster("/equipe/inscriptions/" + ancienne + "/reprogrammer", proposer);
        premier.join();
        assertThat(gens.subList(1, 4).stream().map(qui -> guichet.etat(nouvelle, qui)))
                .containsExactly("proposee", "proposee", "liste_attente");
        assertThat(ordre(ancienne)).containsExactlyElementsOf(gens.subList(1, 4));

        geste(nouvelle, gens.get(1), "accepter", Map.of());
        assertThat(guichet.etat(nouvelle, gens.get(1))).isEqualTo("confirmee");
        assertThat(guichet.etat(ancienne, gens.get(1))).isEqualTo("annulee_personne");
        assertThat(liste(ancienne)).contains("une autre date lui convient");

        geste(nouvelle, gens.get(2), "annuler", Map.of("etat", "proposee"));
        assertThat(guichet.etat(ancienne, gens.get(2))).isEqualTo("liste_attente");
        assertThat(guichet.etat(nouvelle, gens.get(3))).isEqualTo("proposee");
        // Whoever said no is not asked again.
        guichet.accueil.poster("/equipe/inscriptions/" + ancienne + "/reprogrammer", proposer);
        assertThat(guichet.etat(nouvelle, gens.get(2))).isEqualTo("declinee");
    }

    @Test
    void never_gives_the_last_place_to_two_when_two_of_the_staff_give_it_at_once() {
        var action = atelier("À deux", 3);
        var gens = IntStream.range(0, 6)
                .mapToObj(n -> guichet.personne("Double" + n, "Guichet", "06 39 98 60 0" + n))
                .toList();
        gens.stream()
                .map(qui -> CompletableFuture.supplyAsync(() -> guichet.inscrire(action, qui)))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(prises(action)).isEqualTo(3);
        assertThat(ordre(action)).hasSize(3);
    }

    @Test
    void prints_a_sheet_to_sign_and_tells_all_of_a_person() {
        var action = atelier("Feuille", 1);
        var gens = inscrites(action, 2);
        assertThat(guichet.accueil
                        .lire("/equipe/inscriptions/" + action + "/imprimer")
                        .body())
                .contains("Signature", "1 personne sur la liste d'attente");
        assertThat(guichet.accueil.lire("/equipe/personnes/" + gens.getLast()).body())
                .contains("Feuille", "sur la liste d'attente, rang 1", "par téléphone");
        assertThat(guichet.accueil.lire("/equipe/inscriptions").body()).contains("Feuille");
    }

    private ActionId atelier(String titre, int places) {
        jour++;
        return guichet.atelier(titre, "messagerie", places, "2024-03-%02dT08:30:00Z".formatted(jour));
    }

    private List<UsagerId> inscrites(ActionId action, int nombre) {
        return IntStream.range(0, nombre)
                .mapToObj(n -> {
                    var qui = guichet.personne(
                            "Personne" + n, "Inscrite" + jour, "06 39 98 %02d %02d".formatted(jour, n));
                    guichet.inscrire(action, qui);
                    return qui;
                })
                .toList();
    }

    /** And what is said of it. */
    private String geste(ActionId action, UsagerId usager, String geste, Map<String, String> champs) {
        var reponse = guichet.accueil.poster(
                "/equipe/inscriptions/" + action + "/" + guichet.inscription(action, usager) + "/" + geste, champs);
        assertThat(reponse.statusCode()).isEqualTo(302);
        return guichet.accueil
                .lire(Guichetier.chemin(reponse.headers().firstValue("Location").orElseThrow()))
                .body();
    }

    private HttpResponse<String> groupe(ActionId action, Map<String, String> champs) {
        return guichet.accueil.poster("/equipe/inscriptions/" + action + "/groupes", champs);
    }

    private String liste(ActionId action) {
        return guichet.accueil.lire("/equipe/inscriptions/" + action).body();
    }

    private int prises(ActionId action) {
        return guichet.une("select prises from occupation where action_id = '" + action + "'", Integer.class);
    }

    private List<UsagerId> ordre(ActionId action) {
        return Stream.of(guichet.une(
                                "select string_agg(usager_id::text, ' ' order by ordre) from inscription"
                                        + " where statut = 'liste_attente' and action_id = '" + action + "'",
                                String.class)
                        .split(" "))
                .map(UsagerId::valueOf)
                .toList();
    }
}
