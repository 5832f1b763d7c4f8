package fr.estran.programme.gestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ADeux;
import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.programme.planification.ServiceNumerique;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The programme, as the staff make it over HTTP. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class GestionDuProgrammeTests {

    @Autowired
    ApplicationContext contexte;

    ServiceNumerique service;

    @BeforeEach
    void un_service() {
        service = ServiceNumerique.dans(contexte);
    }

    @Test
    void creates_an_action_with_its_first_seance_and_its_quarter() {
        var action = service.creer(service.atelier());

        assertThat(service.lire("/equipe/programme"))
                .contains("Transférer ses photos", "mardi 23 janvier 2024", "8 places restantes sur 8");
        assertThat(service.lire(page(action)))
                .contains(
                        "Salle du bourg · Nolwenn Exemple",
                        "de 9\u00a0h\u00a030 à 11\u00a0h\u00a030",
                        "a créé une action");
        assertThat(service.dit(
                        "select trimestre || ' ' || to_char(debut at time zone 'UTC', 'HH24:MI') || ' ' || reference"
                                        .replace("reference", "left(action.reference, 2)")
                                + " from action join seance on action_id = action.id"))
                .isEqualTo("2024-T1 08:30 A-");
        assertThat(service.lire("/equipe/programme?trimestre=2023-T4")).contains("Rien n'est encore prévu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "capacite | -1 | Un nombre de places va de 1",
                "capacite | 1000000000 | Un nombre de places va de 1",
                "capacite | 1e9 | Un nombre de places va de 1",
                "fin | 09:00 | finit avant",
                "fin | 09:30 | finit avant",
                "fin | 24:30 | Cette heure manque",
                "jour | 2024-02-31 | Ce jour n",
                "jour | 9999-12-31 | Ce jour n",
                "titre | | Il manque le titre",
                "type | visite | Choisissez une des r",
                "reservation | personne | Choisissez une des r",
                "lieu | ' or 1=1 | Ce lieu n",
                "conseillers | 12 | Une des personnes choisies",
                "placesGardees | 9 | plus de places qu",
                "placesGardees | 2 | Il manque le jour jusqu",
                "delaiReponse | 0 | Le délai de réponse",
                "inscriptionsDes | demain | Ce jour n"
            })
    void says_in_words_what_is_wrong_and_loses_nothing(String champ, String saisi, String phrase) {
        var champs = service.atelier();
        champs.put(champ, saisi == null ? "" : saisi);
        champs.put("presentation", "Câbles & nuage <b>");

        var reponse = service.poster("/equipe/programme/nouvelle", champs);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains(phrase, "Câbles &amp; nuage &lt;b&gt;", "id=\"" + champ + "\"");
        assertThat(service.dit("select count(*) from action")).isEqualTo("0");
    }

    @Test
    void says_that_a_title_is_too_long_and_shows_hostile_words_as_words() {
        var champs = service.atelier();
        champs.put("titre", "x".repeat(500));
        assertThat(service.poster("/equipe/programme/nouvelle", champs).body()).contains("200 signes au plus");

        champs.put("titre", "<script>alert(1)</script>");
        var page = service.lire(page(service.creer(champs)));
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void refuses_a_lieu_that_the_service_does_not_know() {
        var champs = service.atelier();
        champs.put("lieu", UUID.randomUUID().toString());

        var reponse = service.poster("/equipe/programme/nouvelle", champs);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("Le lieu de cette séance");
    }

    @Test
    void refuses_a_conseiller_in_two_places_and_says_where_they_are() {
        service.creer(service.atelier());
        var champs = service.atelier();
        champs.putAll(service.seance("2024-01-23", "11:00", "12:00", "Nolwenn"));

        var reponse = service.poster("/equipe/programme/nouvelle", champs);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body())
                .contains(
                        "Nolwenn Exemple anime déjà « Transférer ses photos », mardi 23 janvier 2024",
                        "Salle du bourg.");
        champs.putAll(service.seance("2024-01-23", "11:30", "12:30", "Nolwenn"));
        service.creer(champs);
    }

    @Test
    void lets_one_of_two_win_who_need_the_same_conseiller_at_once() throws Exception {
        var autre = service.ville().visiteur(Role.RESPONSABLE);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var statuts = pool
                    .invokeAll(Stream.of(service.conseillere(), autre)
                            .<Callable<HttpResponse<String>>>map(
                                    qui -> () -> qui.poster("/equipe/programme/nouvelle", service.atelier()))
                            .toList())
                    .stream()
                    .map(reponse -> reponse.resultNow())
                    .toList();

            assertThat(statuts).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(302, 422);
            assertThat(service.dit("select count(*) from action")).isEqualTo("1");
        }
    }

    @Test
    void warns_once_of_what_is_odd_and_then_does_it() {
        service.faire("insert into vacances_scolaires values (structure_courante(), '2024-05-01', '2024-05-05')");
        service.faire("insert into conseiller_horaire select structure_id, id, 1, '09:00', '12:00' from conseiller");
        service.faire("insert into indisponibilite select structure_id, gen_random_uuid(), 'N1', id, '2024-05-01',"
                + " '2024-05-01', 'conge' from conseiller where prenom = 'Nolwenn'");
        service.faire("insert into agenda_d_ailleurs (structure_id, id, conseiller_id, nom, hote, adresse)"
                + " select structure_id, gen_random_uuid(), id, 'Outlook', 'exemple.fr', ''::bytea from conseiller"
                + " where prenom = 'Nolwenn'");
        service.faire("insert into heure_occupee select structure_id, id, '2024-05-01 16:30Z', '2024-05-01 18:00Z'"
                + " from agenda_d_ailleurs");
        var champs = service.atelier();
        champs.put("capacite", "12");
        champs.putAll(service.seance("2024-05-01", "17:00", "19:00", "Nolwenn"));

        var reponse = service.poster("/equipe/programme/nouvelle", champs);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body())
                .contains(
                        "est férié (Fête du Travail)",
                        "vacances scolaires",
                        "Salle du bourg est fermé",
                        "a moins de places",
                        "Absence prévue",
                        "Heures déjà prises dans un autre agenda",
                        "ne travaille pas",
                        "Enregistrer quand même",
                        // Where one looks: what is to be read twice, and the way to the button.
                        "Rien n'est encore fait",
                        "href=\"#a-relire\"",
                        "id=\"a-relire\"")
                .doesNotContain("<title>Erreur");
        champs.put("accord", ServiceNumerique.cache(reponse.body(), "accord"));
        var autre = service.atelier();
        autre.putAll(service.seance("2024-01-02", "09:30", "11:30", "Nolwenn"));
        autre.put("accord", champs.get("accord"));
        assertThat(service.poster("/equipe/programme/nouvelle", autre).body()).contains("est passé");
        assertThat(service.poster("/equipe/programme/nouvelle", champs).statusCode())
                .isEqualTo(302);
    }

    @Test
    void holds_courses_in_the_holidays_without_a_word() {
        service.faire("insert into vacances_scolaires values (structure_courante(), '2024-01-22', '2024-01-28')");
        var champs = service.atelier();
        champs.put("type", "stage");

        service.creer(champs);
    }

    @Test
    void keeps_local_hours_on_the_day_on_which_clocks_change() {
        var champs = service.atelier();
        champs.putAll(service.seance("2024-03-31", "02:30", "04:00", "Nolwenn"));
        assertThat(service.poster("/equipe/programme/nouvelle", champs).body()).contains("passe à l'heure d'été");

        service.faire("delete from lieu_ouverture");
        champs.putAll(service.seance("2024-03-31", "09:30", "11:30", "Nolwenn"));
        var action = ServiceNumerique.creee(service.poster("/equipe/programme/nouvelle", champs));
        assertThat(service.dit(
                        "select (debut at time zone 'UTC')::text from seance where action_id = '" + action + "'"))
                .isEqualTo("2024-03-31 07:30:00");
    }

    @Test
    void refuses_what_was_written_on_an_old_page_and_loses_nothing() {
        var action = service.creer(service.atelier());
        var ici = page(action) + "/modifier";
        var aDeux = aDeux(ici);

        aDeux.gardentChacunLeLeur("capacite", "12", "presentation", "Deux heures pour trier.");
        aDeux.gardentChacunLeLeur("delaiReponse", "20", "type", "stage");
        aDeux.choisissent("titre", "Photos : du téléphone", "Ranger ses photos", "mien");
        aDeux.choisissent("titre", "Photos : de l'appareil", "Trier", "autre");
        assertThat(service.dit("select titre from action")).isEqualTo("Photos : de l'appareil");
    }

    @Test
    void refuses_a_seance_that_is_there_already() {
        var premiere = service.atelier();
        var action = service.creer(premiere);
        assertThat(service.poster("/equipe/programme/nouvelle", premiere).body())
                .contains("Cette séance existe déjà");
        var meme = service.seance("2024-01-23", premiere.get("debut"), "17:45", "Gildas");
        meme.put("jour", premiere.get("jour"));

        var reponse = service.poster(page(action) + "/seances/nouvelle", meme);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("Cette séance existe déjà", "href=\"#jour\"");
        assertThat(service.dit("select count(*) from seance")).isEqualTo("1");
    }

    /** Nobody has said where the telephone is answered. */
    @Test
    void holds_one_title_at_one_hour_by_others_and_refuses_it_sent_twice() {
        for (var prenom : List.of("Nolwenn", "Gildas")) {
            var appels = telephone(prenom);
            service.creer(appels);
            assertThat(service.poster("/equipe/programme/nouvelle", appels).body())
                    .contains("Cette séance existe déjà");
        }
        assertThat(service.dit("select count(*) from action")).isEqualTo("2");
    }

    /** Whoever holds it is said later. */
    @Test
    void holds_one_title_at_one_hour_in_two_rooms_of_a_lieu() {
        var premiere = service.atelier();
        premiere.remove("conseillers");
        service.creer(premiere);
        assertThat(service.poster("/equipe/programme/nouvelle", premiere).body())
                .contains("Cette séance existe déjà");
        service.faire("insert into salle (structure_id, lieu_id, id, nom)"
                + " select structure_id, id, gen_random_uuid(), 'Salle bleue' from lieu");
        service.faire("insert into seance_salle (structure_id, seance_id, lieu_id, salle_id, debut, fin, etat, le)"
                + " select structure_id, seance.id, lieu_id, salle.id, debut, fin, 'demandee', '2024-01-15'"
                + " from seance join salle using (structure_id, lieu_id)");

        assertThat(service.poster("/equipe/programme/nouvelle", premiere).body())
                .contains("il y a déjà « Transférer ses photos »");
        service.creerQuandMeme(premiere);
        assertThat(service.dit("select count(*) from action")).isEqualTo("2");
    }

    private Map<String, String> telephone(String prenom) {
        var appels = service.atelier();
        appels.putAll(service.seance("2024-01-23", "09:00", "12:00", prenom));
        appels.putAll(Map.of("titre", "Permanence téléphonique", "lieu", ""));
        return appels;
    }

    @Test
    void says_what_is_held_there_already_and_lets_one_go_on() {
        var premiere = service.atelier();
        service.creer(premiere);
        var autre = service.atelier();
        autre.put("titre", "Autre chose");
        autre.put(
                "conseillers",
                service.id("select id from conseiller where prenom = 'Gildas'").toString());

        var avertie = service.poster("/equipe/programme/nouvelle", autre);

        assertThat(avertie.statusCode()).isEqualTo(422);
        assertThat(avertie.body()).contains("Salle du bourg, le", "il y a déjà « Transférer ses photos »");
        service.creerQuandMeme(autre);
        assertThat(service.lire("/equipe")).contains("même lieu et même heure que « ");
        service.faire("""
            insert into salle (structure_id, lieu_id, id, nom)
            select structure_id, id, gen_random_uuid(), nom || n from lieu, generate_series(1, 2) n
            """);
        service.faire("""
            insert into seance_salle (structure_id, seance_id, lieu_id, salle_id, debut, fin, etat, le)
            select seance.structure_id, seance.id, seance.lieu_id, salle.id, debut, fin, 'demandee', '2024-01-15'
            from (select *, row_number() over (order by id) as n from seance) seance
            join (select *, row_number() over (order by id) as n from salle) salle on salle.n = seance.n
            """);
        assertThat(service.lire("/equipe")).doesNotContain("même lieu et même heure");
    }

    @Test
    void holds_an_evening_past_midnight() {
        var soiree = service.atelier();
        soiree.putAll(Map.of("debut", "22:00", "fin", "00:30"));
        assertThat(service.poster("/equipe/programme/nouvelle", soiree).body()).contains("Enregistrer quand même");
        var action = service.creerQuandMeme(soiree);

        assertThat(service.dit("select (fin - debut)::text from seance")).isEqualTo("02:30:00");
        for (var lue : List.of(
                service.lire(page(action)),
                service.ville().visiteur().lire("/programme").body())) {
            assertThat(lue.replaceAll("[\u00a0\u202f]", " ")).contains("de 22 h à 0 h 30");
        }
        var deplacer = page(action) + "/seances/" + service.seanceDe(action) + "/deplacer";
        assertThat(service.lire(deplacer)).contains("value=\"22:00\"", "value=\"00:30\"");
        soiree.put("fin", "21:00");
        soiree.put("titre", "Trop court");
        assertThat(service.poster("/equipe/programme/nouvelle", soiree).body())
                .contains("6\u00a0h du matin au plus tard");
    }

    @Test
    void puts_together_what_two_write_of_a_seance_or_of_a_lieu() {
        var action = service.creer(service.atelier());
        var seance = aDeux(page(action) + "/seances/" + service.seanceDe(action) + "/deplacer");

        seance.gardentChacunLeLeur("fin", "17:00", "jour", "2024-01-25");
        seance.choisissent("fin", "17:15", "17:30", "mien");

        var lieu = aDeux("/equipe/lieux/" + service.id("select id from lieu"));
        lieu.gardentChacunLeLeur("etage", "Au premier étage", "cles", "À l'accueil");
        lieu.choisissent("arret", "Résistance", "Place du port", "autre");
    }

    private ADeux aDeux(String chemin) {
        return new ADeux(service.conseillere(), service.ville().visiteur(Role.RESPONSABLE), chemin, chemin);
    }

    @Test
    void keeps_the_first_of_two_who_change_the_same_action_at_once() throws Exception {
        var action = service.creer(service.atelier());
        var autre = service.ville().visiteur(Role.RESPONSABLE);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var reponses = pool
                    .invokeAll(Stream.of(service.conseillere(), autre)
                            .<Callable<HttpResponse<String>>>map(qui -> () -> {
                                var champs = service.atelier();
                                new HashMap<>(champs).forEach((nom, dit) -> champs.put("avant." + nom, dit));
                                champs.put("titre", titre(qui));
                                return ADeux.envoyer(qui, page(action) + "/modifier", champs);
                            })
                            .toList())
                    .stream()
                    .map(reponse -> reponse.resultNow())
                    .toList();

            assertThat(reponses).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(302, 422);
            var laConseilleres = reponses.getFirst().statusCode() == 302;
            assertThat(reponses.get(laConseilleres ? 1 : 0).body())
                    .contains("Quelqu'un d'autre a changé cela", titre(laConseilleres ? autre : service.conseillere()));
            assertThat(service.dit("select titre from action where id = '" + action + "'"))
                    .isEqualTo(titre(laConseilleres ? service.conseillere() : autre));
        }
    }

    private static String titre(Visiteur qui) {
        return "Titre " + System.identityHashCode(qui);
    }

    @Test
    void calls_whoever_waits_when_there_are_more_places() {
        var champs = service.atelier();
        champs.put("capacite", "1");
        var action = service.creer(champs);
        service.inscrire(action, "Luce");
        var omar = service.inscrire(action, "Omar");
        assertThat(statut(omar)).isEqualTo("liste_attente");
        assertThat(service.lire(page(action))).contains("Complet", "1 personne attend");

        champs.put("capacite", "2");
        assertThat(service.poster(page(action) + "/modifier", champs).statusCode())
                .isEqualTo(302);

        assertThat(statut(omar)).isEqualTo("confirmee");
    }

    @Test
    void asks_for_a_reason_before_there_are_fewer_places_than_are_taken_and_takes_none_away() {
        var champs = service.atelier();
        var action = service.creer(champs);
        var luce = service.inscrire(action, "Luce");
        var omar = service.inscrire(action, "Omar");
        champs.put("capacite", "");
        assertThat(service.poster(page(action) + "/modifier", champs).body()).contains("ne peut pas être vide");
        champs.put("capacite", "1");

        var reponse = service.poster(page(action) + "/modifier", champs);
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("2 places sont déjà prises", "id=\"raisonCapacite\"");
        champs.put("raisonCapacite", "Un ordinateur en panne");
        assertThat(service.poster(page(action) + "/modifier", champs).statusCode())
                .isEqualTo(302);

        assertThat(statut(luce) + statut(omar)).isEqualTo("confirmeeconfirmee");
        assertThat(service.dit("select places || ' ' || raison from depassement"))
                .isEqualTo("1 Un ordinateur en panne");
    }

    @Test
    void moves_a_seance_and_keeps_the_hour_that_was_announced_first() {
        var action = service.creer(service.atelier());
        var chemin = page(action) + "/seances/" + service.seanceDe(action) + "/deplacer";
        assertThat(service.lire(page(action))).contains("est créée");
        deplacer(chemin, service.seance("2024-01-24", "14:00", "16:00", "Gildas"));
        assertThat(service.lire(page(action)))
                .contains("La séance est modifiée")
                .doesNotContain("À prévenir aussi");
        service.dit("update action set intervenant = 'Mme Riou' returning intervenant");
        deplacer(chemin, service.seance("2024-04-02", "14:00", "16:00", "Gildas"));

        assertThat(service.lire(page(action)))
                .contains(
                        "À prévenir aussi : Mme Riou",
                        "mardi 2 avril 2024",
                        "Gildas Exemple",
                        "Déplacée : c'était d'abord mardi 23 janvier 2024, à 9");
        assertThat(service.dit("select trimestre from action")).isEqualTo("2024-T2");
        assertThat(service.dit("select count(*) from seance_conseiller")).isEqualTo("1");
    }

    @Test
    void opens_the_list_of_those_who_must_be_told_of_a_move_or_of_a_cancellation() {
        var action = service.creer(service.atelier());
        var seances = page(action) + "/seances/";
        service.poster(seances + "nouvelle", service.seance("2024-01-30", "09:30", "11:30", "Nolwenn"));
        var chemin = seances + service.seanceDe(action);
        var liste = "/equipe/messages/actions/" + action;

        assertThat(suiteDuDeplacement(chemin, "14:00", "Nolwenn"))
                .as("nobody comes")
                .endsWith(page(action));
        service.inscrire(action, "Yvonne");
        assertThat(suiteDuDeplacement(chemin, "14:00", "Gildas"))
                .as("who holds it is told to nobody")
                .endsWith(page(action));
        assertThat(suiteDuDeplacement(chemin, "15:00", "Gildas")).endsWith(liste);
        assertThat(service.lire(liste)).contains("Yvonne");
        assertThat(suite(service.poster(chemin + "/annuler", Map.of("motif", "lieu_ferme"))))
                .endsWith(liste);
        assertThat(suite(service.poster(page(action) + "/annuler", Map.of("motif", "lieu_ferme"))))
                .endsWith(liste);
        assertThat(suite(service.poster(page(action) + "/annuler", Map.of("motif", "lieu_ferme"))))
                .as("it was done already")
                .endsWith(page(action));
    }

    private String suiteDuDeplacement(String chemin, String debut, String conseiller) {
        var champs = service.seance("2024-01-24", debut, "17:00", conseiller);
        return suite(service.poster(chemin + "/deplacer", champs));
    }

    private static String suite(java.net.http.HttpResponse<String> reponse) {
        return reponse.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void copies_a_seance_to_another_day() {
        var action = service.creer(service.atelier());
        service.poster(page(action) + "/seances/nouvelle", service.seance("2024-01-30", "14:00", "16:00", "Gildas"));

        assertThat(service.lire(page(action))).contains("/seances/nouvelle?comme=" + service.seanceDe(action));
        assertThat(service.lire(page(action) + "/seances/nouvelle?comme=" + service.seanceDe(action)))
                .contains("value=\"09:30\"", "value=\"11:30\"")
                .doesNotContain("value=\"2024-01-23\"");
        assertThat(service.lire(page(action) + "/seances/nouvelle?comme=x")).contains("value=\"14:00\"");
    }

    @Test
    void takes_nobody_s_change_of_who_holds_it_for_a_move_nor_that_of_a_draft() {
        var action = service.creer(service.atelier());
        deplacer(
                page(action) + "/seances/" + service.seanceDe(action) + "/deplacer",
                service.seance("2024-01-23", "09:30", "11:30", "Gildas"));
        var brouillon = service.atelier();
        brouillon.remove("publiee");
        brouillon.put("titre", "Une autre action");
        var autre = service.creerQuandMeme(brouillon);
        deplacer(
                page(autre) + "/seances/" + service.seanceDe(autre) + "/deplacer",
                service.seance("2024-01-25", "09:30", "11:30", "Nolwenn"));

        assertThat(service.dit(
                        "select count(*) from seance where deplacee_le is not null or debut_annonce is not null"))
                .isEqualTo("0");
    }

    @Test
    void moves_no_seance_that_is_over_held_or_changed_since() {
        var action = service.creer(service.atelier());
        var chemin = page(action) + "/seances/" + service.seanceDe(action) + "/deplacer";
        var champs = service.seance("2024-01-24", "14:00", "16:00", "Gildas");
        var dAvant = FormulaireHtml.lire(service.lire(chemin), chemin).avec("jour", "2024-01-24");
        deplacer(chemin, service.seance("2024-01-25", "14:00", "16:00", "Gildas"));
        assertThat(service.conseillere().envoyer(chemin, dAvant.champs).body()).contains("a changé cela pendant");

        service.faire("update seance set statut = 'tenue'");
        assertThat(service.poster(chemin, champs).body()).contains("ne change plus");
        service.faire("update seance set statut = 'prevue', debut = '2024-01-12T10:00Z', fin = '2024-01-12T11:00Z'");
        assertThat(service.poster(chemin, champs).body()).contains("ne change plus");
        assertThat(service.poster(chemin.replace("deplacer", "annuler"), Map.of("motif", "lieu_ferme"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(service.dit("select statut from seance")).isEqualTo("prevue");
    }

    @Test
    void cancels_a_day_of_a_stage_then_all_that_is_left_and_frees_who_holds_it() {
        var champs = service.atelier();
        champs.put("type", "stage");
        var action = service.creer(champs);
        service.poster(page(action) + "/seances/nouvelle", service.seance("2024-01-24", "09:30", "11:30", "Nolwenn"));
        var luce = service.inscrire(action, "Luce");
        var premier = page(action) + "/seances/" + service.seanceDe(action) + "/annuler";
        assertThat(service.lire(premier)).contains("Une personne, inscrite ou en attente");
        assertThat(service.poster(premier, Map.of()).body()).contains("Choisissez une raison");

        assertThat(service.poster(premier, Map.of("motif", "lieu_ferme")).statusCode())
                .isEqualTo(302);
        assertThat(statut(luce)).isEqualTo("confirmee");
        var sensible = Map.of("motif", "autre", "raison", "Nolwenn est hospitalisée");
        assertThat(service.poster(page(action) + "/annuler", sensible).body())
                .contains("la santé de quelqu'un", "name=\"relue\" value=\"Nolwenn est hospitalisée\"");
        service.poster(page(action) + "/annuler", Map.of("motif", "autre", "raison", "La salle est en travaux"));

        assertThat(statut(luce)).isEqualTo("annulee_service");
        assertThat(service.dit("select string_agg(coalesce(motif_annulation, '-'), ' ' order by debut) from seance"))
                .isEqualTo("lieu_ferme -");
        assertThat(service.dit("select raison from mouvement where vers = 'annulee_service'"))
                .isEqualTo("La salle est en travaux");
        assertThat(service.lire(page(action))).contains("Annulée", "a annulé une action du programme");
        service.creer(service.atelier());
    }

    @Test
    void copies_an_action_to_other_days_as_a_draft() {
        var champs = service.atelier();
        champs.put("inscriptionsDes", "2024-01-16");
        var action = service.creer(champs);
        service.poster(page(action) + "/seances/nouvelle", service.seance("2024-01-25", "14:00", "16:00", "Gildas"));
        var copie = Map.of(
                "titre",
                "Transférer ses photos",
                "jour",
                "2024-04-09",
                "avecConseillers",
                "oui",
                "reprogrammation",
                "oui");

        var nouvelle = ServiceNumerique.creee(service.poster(page(action) + "/copier", copie));

        assertThat(service.lire(page(nouvelle)))
                .contains(
                        "Non publiée",
                        "mardi 9 avril 2024",
                        "jeudi 11 avril 2024",
                        "de 14\u00a0h à 16\u00a0h",
                        "mardi 2 avril 2024");
        assertThat(service.dit(
                        "select trimestre || ' ' || reprogrammation_de_id from action where id = '" + nouvelle + "'"))
                .isEqualTo("2024-T2 " + action);
        assertThat(service.poster(page(action) + "/copier", copie).body())
                .contains("Cette séance existe déjà : le mardi 9 avril 2024, à 9\u00a0h\u00a030, au même lieu.");
        service.poster(page(nouvelle) + "/publier", Map.of());
        assertThat(service.lire(page(nouvelle))).doesNotContain("Non publiée").contains("a publié une action");
    }

    @Test
    void sets_the_hours_in_which_the_service_answers() {
        var responsable = service.ville().visiteur(Role.RESPONSABLE);
        var heures = Map.of(
                "ouvre-1-1", "09:00", "ferme-1-1", "12:00", "ouvre-1-2", "13:30", "ferme-1-2", "17:00", "seuil", "4");
        assertThat(responsable.remplir("/equipe/programme/heures", heures).statusCode())
                .isEqualTo(302);
        assertThat(responsable.remplir("/equipe/programme/heures", heures).statusCode())
                .isEqualTo(302);

        assertThat(responsable.lire("/equipe/programme/heures").body()).contains("value=\"13:30\"", "value=\"4\"");
        assertThat(service.dit("select string_agg(jour || ' ' || ouvre || ' ' || ferme, ', ' order by ouvre) from"
                        + " service_ouverture"))
                .isEqualTo("1 09:00:00 12:00:00, 1 13:30:00 17:00:00");
        for (var faux : Stream.of(
                        Map.of("ouvre-1-1", "09:00", "seuil", "4"),
                        Map.of("ouvre-1-1", "09:00", "ferme-1-1", "08:00", "seuil", "4"),
                        Map.of("ouvre-1-1", "9", "ferme-1-1", "10:00", "seuil", "4"),
                        Map.of(
                                "ouvre-1-1",
                                "09:00",
                                "ferme-1-1",
                                "12:00",
                                "ouvre-1-2",
                                "11:00",
                                "ferme-1-2",
                                "13:00",
                                "seuil",
                                "4"),
                        Map.of("seuil", "0"))
                .toList()) {
            assertThat(responsable.poster("/equipe/programme/heures", faux).statusCode())
                    .as(faux.toString())
                    .isEqualTo(422);
        }
    }

    @Test
    void says_how_to_find_a_lieu() {
        var chemin = "/equipe/lieux/" + service.id("select id from lieu");
        assertThat(service.poster(chemin, Map.of("etage", "x".repeat(301))).statusCode())
                .isEqualTo(422);
        var champs = new HashMap<>(Map.of("etage", "Au premier étage", "arret", "Résistance"));
        deplacer(chemin, champs);

        assertThat(service.lire("/equipe/lieux")).contains("Salle du bourg", "Au premier étage", "Résistance");
        assertThat(Ville.dans(contexte).visiteur(Role.RESPONSABLE).lire(chemin).statusCode())
                .isEqualTo(404);
    }

    private void deplacer(String chemin, Map<String, String> champs) {
        assertThat(service.poster(chemin, champs).statusCode()).isEqualTo(302);
    }

    private String statut(InscriptionId inscription) {
        return service.dit("select statut from inscription where id = '" + inscription + "'");
    }

    private static String page(ActionId action) {
        return "/equipe/programme/" + action;
    }
}
