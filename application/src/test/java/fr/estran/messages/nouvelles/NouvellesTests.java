package fr.estran.messages.nouvelles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.VieDesInscriptions;
import fr.estran.inscriptions.rendezvous.RendezVousVu.RendezVousDeplace;
import fr.estran.messages.BureauDePoste;
import fr.estran.messages.Facteur;
import fr.estran.messages.Seances;
import fr.estran.messages.nouvelles.FaitDit.Genre;
import fr.estran.messages.nouvelles.FaitDit.Par;
import fr.estran.messages.relances.AppelsRecus.AppelARendre;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who holds a session learns at once of what concerns them. The clock of the service says Monday 15 January. */
class NouvellesTests extends BureauDePoste {

    static final String LUNDI = "2024-01-15T10:00";

    CompteId elle;

    @BeforeEach
    void une_conseillere() throws Exception {
        POSTE.purgeEmailFromAllMailboxes();
        SMS.clear();
        REPONSES.clear();
        ville = nouvelle();
        elle = ville.comptes.get(Role.CONSEILLER);
        ville.faire(() -> {
            var conseiller = ConseillerId.nouveau();
            jdbc.sql("""
                insert into conseiller (structure_id, id, reference, prenom, nom, entree)
                values (structure_courante(), :id, 'c-1', 'Anne', 'Conseillère', '2021-09-01')
                """).param("id", conseiller).update();
            return jdbc.sql("update compte set conseiller_id = :conseiller where id = :elle")
                    .param("conseiller", conseiller)
                    .param("elle", elle)
                    .update();
        });
    }

    Seances atelier(String type, int places, String debut) {
        var atelier = new Seances(this, type, "Photos de vacances", places, debut);
        ville.faire(() -> jdbc.sql("""
                        insert into seance_conseiller (structure_id, seance_id, conseiller_id)
                        select structure_courante(), :seance, conseiller_id from compte where id = :elle
                        """)
                .param("seance", atelier.seance)
                .param("elle", elle)
                .update());
        return atelier;
    }

    static Coordonnees mobile(int rang) {
        return new Coordonnees("06 39 98 01 " + String.format("%02d", rang), null, null, Moyen.SMS, false);
    }

    List<String> dites() {
        return le(
                LUNDI,
                () -> ici(() -> contexte.getBean(Nouvelles.class).de(elle).stream()
                        .map(Nouvelle::phrase)
                        .sorted()
                        .toList()));
    }

    void annuler(InscriptionVue inscription) {
        le(
                LUNDI,
                () -> ici(() -> contexte.getBean(VieDesInscriptions.class).annuler(inscription.id(), Auteur.EN_LIGNE)));
    }

    void choisir(Genre genre, Par par, @Nullable String mobile) {
        ici(() -> {
            contexte.getBean(ChoixDesNouvelles.class).ecrire(elle, new Preferences(Map.of(genre, par), mobile, 8, 20));
            return elle;
        });
    }

    void tout(String quand) {
        le(quand, () -> {
            contexte.getBean(ExpediteurDesNouvelles.class).grouper(ville.structure);
            contexte.getBean(Facteur.class).passer(ville.structure);
            return quand;
        });
    }

    @Test
    void tells_of_places_taken_and_given_back_today_and_tomorrow_and_names_nobody() {
        var demain = atelier("atelier", 8, "2024-01-16T14:00");
        var plusTard = atelier("atelier", 8, "2024-01-18T14:00");
        var une = demain.inscrire(LUNDI, "Riou", mobile(1));
        demain.inscrire(LUNDI, "Morvan", mobile(2));
        plusTard.inscrire(LUNDI, "Cadiou", mobile(3));
        annuler(une);

        assertThat(dites())
                .containsExactly(
                        "2 places sont prises : Photos de vacances, mardi 16 janvier à 14 h",
                        "Une place est rendue : Photos de vacances, mardi 16 janvier à 14 h");
    }

    @Test
    void tells_of_a_session_that_is_full_once_whenever_it_is() {
        var atelier = atelier("atelier", 1, "2024-02-16T14:00");
        var une = atelier.inscrire(LUNDI, "Riou", mobile(1));
        annuler(une);
        atelier.inscrire(LUNDI, "Morvan", mobile(2));

        assertThat(dites()).containsExactly("C'est complet : Photos de vacances, vendredi 16 février à 14 h");
    }

    /** Whoever rings would be turned away. */
    @Test
    void tells_no_more_that_it_is_full_once_a_place_is_given_back() {
        var atelier = atelier("atelier", 1, "2024-02-16T14:00");
        annuler(atelier.inscrire(LUNDI, "Riou", mobile(1)));

        assertThat(dites()).isEmpty();
    }

    @Test
    void tells_one_hour_of_an_appointment_that_was_moved_before_anybody_looked() {
        var rendezVous = atelier("rendez_vous", 1, "2024-02-16T14:00");
        var pris = rendezVous.inscrire(LUNDI, "Riou", mobile(1));
        ville.faire(() -> {
            jdbc.sql(
                            "update seance set debut = debut + interval '1 day', fin = fin + interval '1 day' where id = :seance")
                    .param("seance", rendezVous.seance)
                    .update();
            contexte.publishEvent(new RendezVousDeplace(
                    pris.id(), rendezVous.action, rendezVous.seance, a("2024-02-16T14:00"), true));
            return pris;
        });

        assertThat(dites()).containsExactly("Un rendez-vous est déplacé, c'est maintenant samedi 17 février à 14 h");
    }

    @Test
    void tells_that_a_colleague_moved_or_cancelled_a_session() {
        var deplacee = atelier("atelier", 8, "2024-01-16T14:00");
        var annulee = atelier("atelier", 8, "2024-01-17T14:00");
        deplacee.deplacer(LUNDI, "2024-01-16T14:00", "2024-01-18T14:00");
        annulee.annuler(LUNDI, "2024-01-17T14:00");

        assertThat(dites())
                .containsExactly(
                        "Une séance est annulée : Photos de vacances, mercredi 17 janvier à 14 h",
                        "Une séance est déplacée : Photos de vacances, c'est maintenant jeudi 18 janvier à 14 h");
    }

    @Test
    void is_forgotten_with_whoever_had_an_appointment_by_telephone_too() {
        var appel = atelier("permanence_telephonique", 1, "2024-02-16T14:00");
        var riou = appel.inscrire(LUNDI, "Riou", mobile(1));
        assertThat(dites()).hasSize(1);
        ville.faire(() -> {
            contexte.getBean(NouvellesDetenuesRepository.class).oublier(List.of(riou.usager()));
            return riou;
        });

        assertThat(dites()).isEmpty();
    }

    @Test
    void tells_of_appointments_of_any_day_booked_moved_and_cancelled_without_what_they_are_about() {
        var rendezVous = atelier("rendez_vous", 1, "2024-02-16T14:00");
        var pris = rendezVous.inscrire(LUNDI, "Riou", mobile(1));
        ville.faire(() -> {
            contexte.publishEvent(new RendezVousDeplace(
                    pris.id(), rendezVous.action, rendezVous.seance, a("2024-02-15T14:00"), true));
            return pris;
        });
        annuler(pris);

        assertThat(dites())
                .containsExactly(
                        "Un rendez-vous est annulé : vendredi 16 février à 14 h",
                        "Un rendez-vous est déplacé, c'est maintenant vendredi 16 février à 14 h",
                        "Un rendez-vous est pris : vendredi 16 février à 14 h");
    }

    /** What did not happen is told to nobody. */
    @Test
    void tells_nothing_where_the_transaction_of_what_happened_is_lost() {
        var atelier = atelier("atelier", 8, "2024-01-16T14:00");
        assertThatThrownBy(() -> ville.faire(() -> {
                    atelier.inscrire(LUNDI, "Riou", mobile(1));
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        assertThat(dites()).isEmpty();
    }

    @Test
    void leaves_in_one_text_for_all_that_came_together_without_a_name_and_within_the_hours() throws Exception {
        choisir(Genre.PLACE, Par.SMS, "06 39 98 00 99");
        var atelier = atelier("atelier", 8, "2024-01-16T14:00");
        atelier.inscrire(LUNDI, "Riou", mobile(1));
        atelier.inscrire("2024-01-15T10:02", "Morvan", mobile(2));
        ville.faire(() -> jdbc.sql("delete from message").update());
        tout("2024-01-15T10:03");
        assertThat(SMS).isEmpty();
        tout("2024-01-15T10:06");
        tout("2024-01-15T10:12");

        assertThat(SMS)
                .singleElement()
                .satisfies(sms -> assertThat(sms.corps())
                        .contains("2 places prises", "33639980099")
                        .doesNotContain("Riou", "Morvan", "Lou", "Photos"));

        atelier.inscrire("2024-01-15T21:00", "Cadiou", mobile(3));
        ville.faire(() -> jdbc.sql("delete from message where sujet = 'place'").update());
        tout("2024-01-15T21:10");
        assertThat(SMS).hasSize(1);
        tout("2024-01-16T08:00");
        assertThat(SMS).hasSize(2);
        assertThat(POSTE.getReceivedMessages()).isEmpty();
    }

    @Test
    void writes_an_e_mail_whose_subject_says_a_number_alone() throws Exception {
        choisir(Genre.PLACE, Par.COURRIEL, null);
        var atelier = atelier("atelier", 8, "2024-01-16T14:00");
        atelier.inscrire(LUNDI, "Riou", mobile(1));
        atelier.inscrire(LUNDI, "Morvan", mobile(2));
        ville.faire(() -> jdbc.sql("delete from message").update());
        tout("2024-01-15T10:06");

        assertThat(POSTE.getReceivedMessages()).hasSize(1);
        var courriel = POSTE.getReceivedMessages()[0];
        assertThat(courriel.getSubject()).isEqualTo("2 nouvelles de vos séances");
        assertThat(texte(courriel))
                .contains("2 places sont prises : Photos de vacances, mardi 16 janvier à 14 h")
                .doesNotContain("Riou", "Morvan");
    }

    @Test
    void does_not_leave_once_it_was_looked_at_and_leaves_again_once_where_the_gateway_stumbles() {
        choisir(Genre.PLACE, Par.SMS, "06 39 98 00 99");
        var atelier = atelier("atelier", 8, "2024-01-16T14:00");
        atelier.inscrire(LUNDI, "Riou", mobile(1));
        ville.faire(() -> jdbc.sql("delete from message").update());
        REPONSES.add(503);
        tout("2024-01-15T10:06");
        assertThat(SMS).isEmpty();
        tout("2024-01-15T10:30");
        assertThat(SMS).hasSize(1);

        atelier.inscrire("2024-01-15T11:00", "Morvan", mobile(2));
        ville.faire(() -> jdbc.sql("delete from message where sujet = 'place'").update());
        var conseillere = ville.visiteur(Role.CONSEILLER);
        conseillere.poster("/equipe/nouvelles", Map.of());
        ici(() -> {
            var nouvelles = contexte.getBean(Nouvelles.class);
            nouvelles.voir(
                    elle,
                    nouvelles.de(elle).stream()
                            .flatMap(dite -> dite.ids().stream())
                            .toList());
            return elle;
        });
        tout("2024-01-15T11:10");
        assertThat(SMS).hasSize(1);
        assertThat(dites()).isEmpty();
    }

    @Test
    void is_not_told_of_what_one_did_oneself_nor_of_what_one_does_not_wish() {
        choisir(Genre.COMPLET, Par.AUCUN, null);
        var atelier = atelier("atelier", 1, "2024-01-16T14:00");
        var conseillere = ville.visiteur(Role.CONSEILLER);
        var page = conseillere.poster(
                "/equipe/inscriptions/" + atelier.action + "/groupes",
                Map.of("cle", java.util.UUID.randomUUID().toString(), "nom", "Foyer", "places", "1"));
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(dites()).isEmpty();

        var autre = atelier("atelier", 8, "2024-03-16T14:00");
        ville.visiteur(Role.ACCUEIL)
                .poster(
                        "/equipe/inscriptions/" + autre.action + "/groupes",
                        Map.of("cle", java.util.UUID.randomUUID().toString(), "nom", "Foyer", "places", "1"));
        assertThat(dites()).containsExactly("Un groupe s'est inscrit : Photos de vacances, samedi 16 mars à 14 h");
    }

    @Test
    void tells_of_a_call_to_make_to_whoever_asked_for_it_alone() {
        ville.faire(() -> {
            contexte.publishEvent(new AppelARendre());
            return elle;
        });
        assertThat(dites()).isEmpty();
        choisir(Genre.APPEL, Par.PAGE, null);
        ville.faire(() -> {
            contexte.publishEvent(new AppelARendre());
            return elle;
        });
        assertThat(dites()).containsExactly("Une personne est à rappeler");
    }

    @Test
    void stands_on_the_page_of_the_day_until_it_is_opened() {
        var atelier = atelier("atelier", 8, "2024-01-16T14:00");
        atelier.inscrire(LUNDI, "Riou", mobile(1));
        var conseillere = ville.visiteur(Role.CONSEILLER);
        var page = conseillere.lire("/equipe").body();
        assertThat(page).contains("Depuis votre dernier passage", "Une place est prise : Photos de vacances");
        assertThat(ville.visiteur(Role.ACCUEIL).lire("/equipe").body()).doesNotContain("Depuis votre dernier passage");

        var id = page.replaceAll("(?s).*name=\"id\" value=\"([0-9a-f-]{36})\".*", "$1");
        assertThat(conseillere
                        .poster("/equipe/nouvelles", Map.of("id", id, "geste", "ouvrir"))
                        .headers()
                        .firstValue("Location"))
                .contains("/equipe/inscriptions/" + atelier.action);
        assertThat(conseillere.lire("/equipe").body()).doesNotContain("Depuis votre dernier passage");
    }

    @Test
    void lets_each_choose_how_and_when_and_refuses_what_cannot_be() {
        var conseillere = ville.visiteur(Role.CONSEILLER);
        assertThat(conseillere.lire("/mon-compte").body()).contains("/mon-compte/nouvelles");
        var refusee = conseillere.poster("/mon-compte/nouvelles", Map.of("place", "sms", "de", "20", "a", "8"));
        assertThat(refusee.statusCode()).isEqualTo(422);
        assertThat(refusee.body()).contains("écrivez un numéro de mobile", "après l'heure de début");
        conseillere.poster(
                "/mon-compte/nouvelles",
                Map.of("place", "sms", "mobile", "06 39 98 00 99", "de", "9", "a", "12", "complet", "aucun"));

        var choisies = ici(() -> contexte.getBean(ChoixDesNouvelles.class).lire(elle));
        assertThat(choisies.par(Genre.PLACE)).isEqualTo(Par.SMS);
        assertThat(choisies.par(Genre.COMPLET)).isEqualTo(Par.AUCUN);
        assertThat(choisies.par(Genre.GROUPE)).isEqualTo(Par.PAGE);
        assertThat(List.of(choisies.de(), choisies.a())).containsExactly(9, 12);
    }

    @Test
    void counts_each_of_twenty_who_register_at_once() throws Exception {
        var atelier = atelier("atelier", 40, "2024-01-16T14:00");
        var depart = new CyclicBarrier(20);
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            var demandes = IntStream.range(0, 20)
                    .<Callable<Object>>mapToObj(rang -> () -> {
                        depart.await();
                        return atelier.inscrire(LUNDI, "Riou" + (char) ('a' + rang), mobile(10 + rang));
                    })
                    .toList();
            for (var suite : fils.invokeAll(demandes)) {
                suite.get();
            }
        }
        assertThat(dites()).containsExactly("20 places sont prises : Photos de vacances, mardi 16 janvier à 14 h");
    }

    @Test
    void is_forgotten_after_a_week() {
        var atelier = atelier("atelier", 8, "2024-01-16T14:00");
        atelier.inscrire(LUNDI, "Riou", mobile(1));
        tout("2024-01-23T10:01");

        assertThat(dites()).isEmpty();
    }
}
