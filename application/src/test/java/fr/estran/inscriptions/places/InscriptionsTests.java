package fr.estran.inscriptions.places;

import static fr.estran.inscriptions.places.EtatInscription.ANNULEE_PERSONNE;
import static fr.estran.inscriptions.places.EtatInscription.CONFIRMEE;
import static fr.estran.inscriptions.places.EtatInscription.EXPIREE;
import static fr.estran.inscriptions.places.EtatInscription.LISTE_ATTENTE;
import static fr.estran.inscriptions.places.EtatInscription.PROPOSEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Ville;
import fr.estran.inscriptions.places.Verdict.DejaInscrite;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.inscriptions.places.Verdict.PasEncoreOuverte;
import fr.estran.inscriptions.places.Verdict.Reservee;
import fr.estran.inscriptions.places.Verdict.SansInscription;
import fr.estran.programme.ActionModifiee;
import fr.estran.programme.Places;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.vocabulaire.Reservation;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class InscriptionsTests {

    static final Auteur TELEPHONE = Auteur.equipe(Provenance.TELEPHONE, UUID.randomUUID());

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Relance relance;

    Ville ville;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    @Test
    void gives_places_while_there_are_some_and_then_ranks() {
        var atelier = Atelier.de(contexte, ville, 2);

        assertThat(((Enregistree) atelier.inscrire("Riou")).confirmee()).isTrue();
        assertThat(((Enregistree) atelier.inscrire("Le Gall")).confirmee()).isTrue();
        assertThat(atelier.seule(atelier.inscrire("Kerbrat")).rang()).isEqualTo(1);
        var quatrieme = atelier.seule(atelier.inscrire("Morvan"));

        assertThat(quatrieme.etat()).isEqualTo(LISTE_ATTENTE);
        assertThat(quatrieme.rang()).isEqualTo(2);
        assertThat(atelier.compte()).isEqualTo(List.of(2, 0, 2, 2));
    }

    @Test
    void takes_the_same_form_for_the_same_asking() {
        var atelier = Atelier.de(contexte, ville, 2);
        var cle = UUID.randomUUID();

        var une = (Enregistree) atelier.inscrire(Auteur.EN_LIGNE, cle, "Riou");
        var autre = (Enregistree) atelier.inscrire(Auteur.EN_LIGNE, cle, "Riou");

        assertThat(une.deja()).isFalse();
        assertThat(autre.deja()).isTrue();
        assertThat(autre.demande()).isEqualTo(une.demande());
        assertThat(atelier.compte()).isEqualTo(List.of(1, 0, 0, 1));
    }

    @Test
    void says_of_somebody_who_comes_again_that_they_are_registered_and_keeps_nothing() {
        var atelier = Atelier.de(contexte, ville, 3);
        atelier.inscrire("L'Hélias");

        assertThat(atelier.inscrire("l helias")).isInstanceOf(DejaInscrite.class);
        assertThat(atelier.inscrire("Morvan", "L’HÉLIAS")).isInstanceOf(DejaInscrite.class);

        assertThat(atelier.compte()).isEqualTo(List.of(1, 0, 0, 1));
    }

    @Test
    void takes_one_person_named_twice_for_no_couple() {
        var atelier = Atelier.de(contexte, ville, 3);

        assertThat(atelier.inscrire("L'Hélias", "l helias")).isInstanceOf(DejaInscrite.class);

        assertThat(atelier.compte()).isEqualTo(List.of(0, 0, 0, 0));
    }

    @Test
    void takes_back_nothing_that_is_past() {
        var atelier = Atelier.de(contexte, ville, 1);
        var place = atelier.seule(atelier.inscrire("Riou"));
        atelier.faire("update seance set debut = now() - interval '2 hours', fin = now() - interval '1 hour'"
                + " where action_id = :id");

        assertThat(atelier.annuler(place)).isEqualTo(Verdict.Suite.TROP_TARD);

        assertThat(atelier.compte()).isEqualTo(List.of(1, 0, 0, 1));
    }

    @Test
    void takes_no_answer_to_an_offer_once_the_seance_was_moved_before_it() {
        var atelier = Atelier.avec(contexte, ville, 1, "promotion = 'proposition'");
        var premiere = atelier.seule(atelier.inscrire("Riou"));
        var deuxieme = atelier.seule(atelier.inscrire("Le Gall"));
        atelier.annuler(premiere);
        atelier.faire(
                "update seance set debut = now() - interval '1 hour', fin = now() + interval '1 hour' where action_id = :id");

        assertThat(atelier.accepter(deuxieme)).isEqualTo(Verdict.Suite.TROP_TARD);
        atelier.annuler(deuxieme);
        assertThat(atelier.revenir(deuxieme)).isEqualTo(Verdict.Suite.TROP_TARD);
    }

    @Test
    void lets_nobody_come_back_to_the_list_before_others_with_whom_they_had_asked() {
        var atelier = Atelier.avec(contexte, ville, 2, "promotion = 'proposition'");
        var places = (Enregistree) atelier.inscrire("Riou", "Morvan");
        var couple = (Enregistree) atelier.inscrire("Le Gall", "Le Bihan");
        places.inscriptions().forEach(atelier::annuler);
        couple.inscriptions().forEach(atelier::annuler);
        atelier.inscrire("Kerbrat", "Hamon");
        var une = couple.inscriptions().getFirst();
        var autre = couple.inscriptions().getLast();

        atelier.revenir(une);
        var suivante = atelier.seule(atelier.inscrire("Kerbrat-Riou"));
        atelier.revenir(autre);

        assertThat(ville.faire(() -> contexte.getBean(ListesAttente.class).enFile(atelier.id)))
                .extracting(ListesAttente.EnFile::inscriptions)
                .isEqualTo(List.of(List.of(une.id()), List.of(suivante.id()), List.of(autre.id())));
    }

    @Test
    void keeps_a_couple_together_on_the_list_and_lets_nobody_lose_a_place_for_it() {
        var atelier = Atelier.de(contexte, ville, 2);
        var premiere = atelier.seule(atelier.inscrire("Riou"));
        var couple = (Enregistree) atelier.inscrire("Le Gall", "Le Bihan");
        assertThat(couple.inscriptions()).extracting(InscriptionVue::rang).isEqualTo(List.of(1, 2));

        var seul = atelier.seule(atelier.inscrire("Kerbrat"));
        assertThat(seul.etat()).isEqualTo(CONFIRMEE);
        atelier.annuler(seul);
        assertThat(atelier.compte()).isEqualTo(List.of(1, 0, 2, 1));
        atelier.annuler(premiere);

        assertThat(couple.inscriptions())
                .extracting(inscription -> atelier.relire(inscription).etat())
                .isEqualTo(List.of(CONFIRMEE, CONFIRMEE));
    }

    @Test
    void calls_the_next_one_when_an_offer_runs_out_and_takes_the_first_back_at_the_end() {
        var atelier = Atelier.avec(contexte, ville, 1, "promotion = 'proposition'");
        var premiere = atelier.seule(atelier.inscrire("Riou"));
        var deuxieme = atelier.seule(atelier.inscrire("Le Gall"));
        var troisieme = atelier.seule(atelier.inscrire("Kerbrat"));

        atelier.annuler(premiere);
        assertThat(atelier.relire(deuxieme).etat()).isEqualTo(PROPOSEE);
        atelier.faire("update inscription set propose_jusqu_a = now() - interval '1 second'"
                + " where action_id = :id and statut = 'proposee'");
        assertThat(atelier.accepter(deuxieme)).isEqualTo(Verdict.Suite.TROP_TARD);
        assertThat(atelier.relire(deuxieme).etat()).isEqualTo(EXPIREE);
        assertThat(atelier.relire(troisieme).etat()).isEqualTo(PROPOSEE);

        assertThat(atelier.revenir(deuxieme)).isEqualTo(Verdict.Suite.FAIT);
        assertThat(atelier.relire(deuxieme).rang()).isEqualTo(1);
        assertThat(atelier.accepter(troisieme)).isEqualTo(Verdict.Suite.FAIT);
        // A seat that was offered and taken comes back to the list when it is given up.
        atelier.annuler(troisieme);
        assertThat(atelier.relire(deuxieme).etat()).isEqualTo(PROPOSEE);
    }

    @Test
    void sweeps_up_what_nothing_else_has_set_going() {
        var atelier = Atelier.avec(contexte, ville, 1, "promotion = 'proposition'");
        atelier.inscrire("Riou");
        var deuxieme = atelier.seule(atelier.inscrire("Le Gall"));
        atelier.faire("update action set capacite = 2 where id = :id");

        relance.relancer(ville.structure);

        assertThat(atelier.relire(deuxieme).etat()).isEqualTo(PROPOSEE);
    }

    @Test
    void logs_each_excess_when_places_are_taken_away_and_only_some_come_back() {
        var atelier = Atelier.de(contexte, ville, 3);
        List.of("Riou", "Le Gall", "Kerbrat").forEach(atelier::inscrire);

        for (var places : List.of(1, 2, 3)) {
            ville.faire(() -> {
                contexte.getBean(Places.class).consignerExcedent(atelier.id, places, "salle plus petite");
                atelier.faire("update action set capacite = " + places + " where id = :id");
                contexte.publishEvent(new ActionModifiee(atelier.id));
                return places;
            });
        }

        assertThat(ville.faire(() -> contexte.getBean(JdbcClient.class)
                        .sql("select places from mouvement where action_id = :id and genre = 'excedent' order by ordre")
                        .param("id", atelier.id)
                        .query(Integer.class)
                        .list()))
                .containsExactly(2, 1, 0);
        assertThat(atelier.compte()).isEqualTo(List.of(3, 0, 0, 3));
    }

    @Test
    void keeps_places_for_whoever_calls() {
        var atelier = Atelier.avec(contexte, ville, 3, "places_gardees = 2, gardees_jusqu_au = current_date + 3");

        assertThat(atelier.seule(atelier.inscrire("Riou")).etat()).isEqualTo(CONFIRMEE);
        assertThat(atelier.seule(atelier.inscrire("Le Gall")).etat()).isEqualTo(LISTE_ATTENTE);
        var appel = atelier.inscrire(TELEPHONE, UUID.randomUUID(), "Kerbrat");
        assertThat(atelier.seule(appel).etat()).isEqualTo(CONFIRMEE);
        atelier.faire("update action set gardees_jusqu_au = current_date - 1 where id = :id");
        relance.relancer(ville.structure);

        assertThat(atelier.compte()).isEqualTo(List.of(3, 0, 0, 3));
    }

    @Test
    void opens_on_its_day_to_those_it_is_for_and_never_once_it_has_begun() {
        assertThat(Atelier.avec(contexte, ville, 3, "inscriptions_des = current_date + 2")
                        .inscrire("Riou"))
                .isInstanceOf(PasEncoreOuverte.class);
        assertThat(Atelier.avec(contexte, ville, 3, "reservation = 'professionnels'")
                        .inscrire("Riou"))
                .isEqualTo(new Reservee(Reservation.PROFESSIONNELS));
        var brouillon = Atelier.avec(contexte, ville, 3, "publiee = false");
        assertThatThrownBy(() -> brouillon.inscrire("Riou")).isInstanceOf(Introuvable.class);
        var commence = Atelier.de(contexte, ville, 3);
        commence.faire(
                "update seance set debut = now() - interval '1 minute', fin = now() + interval '1 hour' where action_id = :id");
        assertThat(commence.inscrire("Riou")).isInstanceOf(SansInscription.class);
    }

    @Test
    void goes_beyond_its_places_for_the_staff_alone_and_takes_the_excess_back() {
        var atelier = Atelier.de(contexte, ville, 1);
        atelier.inscrire("Riou");
        var attente = atelier.seule(atelier.inscrire("Morvan"));
        var demande = atelier.demande(UUID.randomUUID(), "Le Gall");
        var forcee = new DemandeInscription(
                demande.cle(),
                demande.action(),
                demande.participants(),
                demande.coordonnees(),
                null,
                "venue en fauteuil");
        var enLigne = atelier.inscrire(forcee, Auteur.EN_LIGNE);
        assertThat(atelier.seule(enLigne).etat()).isEqualTo(LISTE_ATTENTE);

        var autre = new DemandeInscription(
                UUID.randomUUID(),
                atelier.id,
                atelier.demande(UUID.randomUUID(), "Kerbrat").participants(),
                demande.coordonnees(),
                null,
                "vient de loin");
        var equipe = atelier.inscrire(autre, TELEPHONE);

        assertThat(atelier.seule(equipe).etat()).isEqualTo(CONFIRMEE);
        assertThat(atelier.compte()).isEqualTo(List.of(2, 0, 2, 2));
        atelier.annuler(atelier.seule(equipe));
        assertThat(atelier.compte()).isEqualTo(List.of(1, 0, 2, 1));
        assertThat(atelier.relire(attente).etat()).isEqualTo(LISTE_ATTENTE);
        assertThatThrownBy(
                        () -> atelier.faire(
                                "update inscription set statut = 'confirmee' where action_id = :id and statut = 'liste_attente'"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void refuses_in_the_database_more_places_than_there_are() {
        var atelier = Atelier.de(contexte, ville, 1);
        atelier.inscrire("Riou");
        atelier.inscrire("Le Gall");

        assertThatThrownBy(
                        () -> atelier.faire(
                                "update inscription set statut = 'confirmee' where action_id = :id and statut = 'liste_attente'"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("more places than there are");
        assertThatThrownBy(() -> atelier.faire("update action set capacite = 0 where id = :id"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void leaves_a_registration_that_is_over_as_it_is() {
        var atelier = Atelier.de(contexte, ville, 1);
        var une = atelier.seule(atelier.inscrire("Riou"));

        assertThat(atelier.annuler(une)).isEqualTo(Verdict.Suite.FAIT);
        assertThat(atelier.annuler(une)).isEqualTo(Verdict.Suite.DEJA_FAIT);
        assertThat(atelier.revenir(une)).isEqualTo(Verdict.Suite.TROP_TARD);
        assertThat(atelier.relire(une).etat()).isEqualTo(ANNULEE_PERSONNE);
        assertThat(((Enregistree) atelier.inscrire("Riou")).confirmee()).isTrue();
    }

    @Test
    void puts_those_of_a_folder_in_the_order_in_which_they_asked() {
        var quimper = Ville.dans(contexte).avecQuimper();

        assertThat(quimper.faire(() -> contexte.getBean(JdbcClient.class)
                        .sql("""
                                select count(*) from inscription une
                                join inscription autre using (structure_id, action_id, statut)
                                where statut = 'liste_attente' and une.inscrit_le < autre.inscrit_le and une.ordre > autre.ordre
                                """)
                        .query(Integer.class)
                        .single()))
                .isZero();
    }
}
