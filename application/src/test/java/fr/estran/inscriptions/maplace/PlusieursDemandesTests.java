package fr.estran.inscriptions.maplace;

import static fr.estran.inscriptions.maplace.InscriptionEnLigneTests.demander;
import static fr.estran.inscriptions.maplace.InscriptionEnLigneTests.saisie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Provenance;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.socle.droits.Role;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody asks twice, in two tabs, on two days, or after somebody else on a shared computer. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PlusieursDemandesTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Atelier photos;
    Atelier impots;

    @BeforeEach
    void deux_ateliers() {
        ville = Ville.dans(contexte);
        photos = Atelier.avec(contexte, ville, 5, "publiee = true, titre = 'Trier ses photos'");
        impots = Atelier.avec(contexte, ville, 5, "publiee = true, titre = 'Déclarer ses impôts'");
    }

    @Test
    void are_on_one_page_under_one_code_and_each_on_its_own_whichever_tab() {
        var elle = ville.visiteur();
        var une = demandee(elle, photos, "Anne", "Le Gall");
        var autre = demandee(elle, impots, "Anne", "Le Gall");

        assertThat(elle.lire("/ma-place").body())
                .contains("Trier ses photos", "Déclarer ses impôts", enTroisEtTrois(code(photos)));
        assertThat(code(photos)).isEqualTo(code(impots));
        assertThat(elle.lire(une).body())
                .contains("<h2>Trier ses photos</h2>", "Vos autres places", "href=\"" + autre + "\"")
                .doesNotContain("<h2>Déclarer ses impôts</h2>");
        assertThat(elle.lire(autre).body())
                .contains("<h2>Déclarer ses impôts</h2>")
                .doesNotContain("<h2>Trier");

        // The paper of either opens both, on another day, on another screen.
        var ailleurs = ville.visiteur();
        ailleurs.poster("/ma-place", Map.of("code", code(photos), "nom", "LEG"));
        assertThat(ailleurs.lire("/ma-place").body()).contains("Trier ses photos", "Déclarer ses impôts");
        assertThat(ville.visiteur()
                        .poster("/ma-place", Map.of("code", code(photos), "nom", "RIO"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void gives_up_the_one_that_is_named_and_says_which() {
        var elle = ville.visiteur();
        demandee(elle, photos, "Anne", "Le Gall");
        demandee(elle, impots, "Anne", "Le Gall");
        var sur = elle.lire("/ma-place/annuler?inscription=" + de(photos).id()).body();
        assertThat(sur).contains("Trier ses photos").doesNotContain("Déclarer");

        elle.poster("/ma-place/annuler", Map.of("inscription", de(photos).id().toString()));

        assertThat(elle.lire("/ma-place").body()).contains("C'était pour Anne Le Gall : Trier ses photos.");
        assertThat(de(photos).etat()).isEqualTo(EtatInscription.ANNULEE_PERSONNE);
        assertThat(de(impots).etat()).isEqualTo(EtatInscription.CONFIRMEE);
        assertThat(elle.lire("/ma-place").body())
                .contains("Déclarer ses impôts")
                .doesNotContain("<h2>Trier");
    }

    /** A tablet at the library: nothing of whoever was there before, in whichever tab, and no gesture on their place. */
    @Test
    void shows_nothing_of_others_who_used_the_same_computer() {
        var tablette = ville.visiteur();
        var avant = demandee(tablette, photos, "Anne", "Le Gall");
        var seule = de(photos);
        var champs = saisie("Paul", "Riou");
        champs.put("telephone", "06 98 76 54 32");
        var apres = demander(tablette, impots, champs)
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(tablette.lire("/ma-place").body()).contains("Paul Riou").doesNotContain("Anne", "Trier ses photos");
        assertThat(tablette.lire(apres).body()).contains("Paul Riou").doesNotContain("Anne");
        assertThat(tablette.lire(avant).body())
                .contains("plus ouverte ici", "name=\"code\"")
                .doesNotContain("Anne", "Paul Riou", "Trier ses photos");
        tablette.poster("/ma-place/annuler", Map.of("inscription", seule.id().toString()));
        assertThat(tablette.lire("/ma-place").body()).contains("Rien n'a changé");
        assertThat(de(photos).etat()).isEqualTo(EtatInscription.CONFIRMEE);
        assertThat(code(photos)).isNotEqualTo(code(impots));

        tablette.poster("/ma-place/quitter", Map.of());
        assertThat(tablette.lire(apres).body()).doesNotContain("Paul Riou");
    }

    /** Who writes somebody's name and number learns nothing of what that person has asked for; who has both codes puts them together. */
    @Test
    void are_put_together_by_whoever_proves_to_hold_both_and_by_nobody_else() {
        demandee(ville.visiteur(), photos, "Anne", "Le Gall");
        var inconnu = ville.visiteur();
        demandee(inconnu, impots, "Anne", "Le Gall");
        assertThat(inconnu.lire("/ma-place").body())
                .contains("Déclarer ses impôts")
                .doesNotContain("Trier ses photos");
        assertThat(code(photos)).isNotEqualTo(code(impots));

        inconnu.poster("/ma-place", Map.of("code", code(photos), "nom", "LEG"));
        assertThat(inconnu.lire("/ma-place").body()).contains("Déclarer ses impôts", "Trier ses photos");
        assertThat(code(photos)).isEqualTo(code(impots));
    }

    @Test
    void of_a_couple_are_one_household_and_of_neighbours_who_share_a_helper_are_not() {
        var couple = ville.visiteur();
        demandee(couple, photos, "Anne", "Le Gall");
        demandee(couple, impots, "Paul", "Le Gall");
        assertThat(couple.lire("/ma-place").body()).contains("Anne Le Gall", "Paul Le Gall");

        var aidant = ville.visiteur();
        var marie = Atelier.avec(contexte, ville, 5, "publiee = true, titre = 'Marie'");
        demandee(aidant, marie, "Marie", "Kerleo");
        demandee(aidant, Atelier.avec(contexte, ville, 5, "publiee = true, titre = 'Luc'"), "Luc", "Quere");
        assertThat(aidant.lire("/ma-place").body()).contains("Luc Quere").doesNotContain("Kerleo");
    }

    /** At the desk the person is known: what the team gave them before, by the same number, has the same code. */
    @Test
    void at_the_desk_have_the_code_that_the_person_has_if_they_are_reached_alike() {
        var avant = (Enregistree) photos.inscrire(equipe(), UUID.randomUUID(), "Riou");
        var apres = (Enregistree) impots.inscrire(equipe(), UUID.randomUUID(), "Riou");
        assertThat(apres.code()).isEqualTo(avant.code());
        var autre = (Enregistree) impots.inscrire(equipe(), UUID.randomUUID(), "Kerleo");
        assertThat(autre.code()).isNotEqualTo(avant.code());
    }

    /** Whoever wrote somebody's name and number on the web has the code of that: what the team gives the person later is not under it. */
    @Test
    void at_the_desk_are_not_opened_to_whoever_asked_on_the_web_in_their_name() {
        var inconnu = ville.visiteur();
        var champs = saisie("Lou", "Riou");
        champs.put("telephone", "06 12 34 56 78");
        demander(inconnu, photos, champs);
        var apres = (Enregistree) impots.inscrire(equipe(), UUID.randomUUID(), "Riou");

        assertThat(apres.inscriptions().getFirst().usager())
                .as("it is the same person")
                .isEqualTo(de(photos).usager());
        assertThat(apres.code()).isNotEqualTo(code(photos));
        assertThat(inconnu.lire("/ma-place").body())
                .contains("Trier ses photos")
                .doesNotContain("Déclarer ses impôts");
    }

    private Auteur equipe() {
        return Auteur.equipe(
                Provenance.TELEPHONE, ville.comptes.get(Role.ACCUEIL).valeur());
    }

    /** Whoever deletes the first does not take the code away from the others, nor leave it to a stranger. */
    @Test
    void keep_their_code_to_themselves() {
        var elle = ville.visiteur();
        demandee(elle, photos, "Anne", "Le Gall");
        demandee(elle, impots, "Anne", "Le Gall");
        demandee(ville.visiteur(), Atelier.de(contexte, ville, 2), "Yves", "Quere");
        assertThat(catchThrowable(() -> faire("update demande set code = '"
                        + code(photos) + "' where id = (select demande_id from inscription join usager"
                        + " on usager.id = inscription.usager_id where usager.nom = 'Quere')")))
                .hasMessageContaining("code_de_place_unique");
    }

    /** @return the page of what was asked for */
    private static String demandee(Visiteur qui, Atelier atelier, String prenom, String nom) {
        return InscriptionEnLigneTests.page(demander(qui, atelier, saisie(prenom, nom)));
    }

    private static String enTroisEtTrois(String code) {
        return code.substring(0, 3) + " " + code.substring(3);
    }

    private static InscriptionVue de(Atelier atelier) {
        return atelier.inscriptions().getFirst();
    }

    private static String code(Atelier atelier) {
        return Objects.requireNonNull(de(atelier).code());
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }
}
