package fr.estran.inscriptions.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.socle.droits.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What was asked for, said again later, on the screen and on the slip: to each what they have now. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RedireUneDemandeTests {

    static final String ADRESSE = "C'est à cette adresse : Maison des essais.";

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur accueil;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
        accueil = ville.visiteur(Role.ACCUEIL);
    }

    private Atelier atelier(String reglages) {
        var atelier = Atelier.avec(contexte, ville, 2, reglages);
        atelier.faire("""
                with ou as (
                    insert into lieu (structure_id, id, reference, nom, adresse)
                    values (structure_courante(), gen_random_uuid(), gen_random_uuid()::text, 'Maison des essais',
                        '1 rue du Port')
                    returning id)
                update seance set lieu_id = ou.id from ou where action_id = :id
                """);
        return atelier;
    }

    /** On the screen, then on the slip. */
    private List<String> pages(Enregistree demande) {
        var ici = "/equipe/demandes/" + demande.demande();
        return List.of(
                accueil.lire(ici).body().replaceAll("\\s+", " "),
                accueil.lire(ici + "/fiche").body().replaceAll("\\s+", " "));
    }

    private static String apres(String page, String nom) {
        return page.substring(page.indexOf("<h2>" + nom + "</h2>"));
    }

    @Test
    void tells_each_of_a_couple_what_they_have_and_the_address_to_the_one_who_is_to_come() {
        var atelier = atelier("publiee = true");
        var couple = (Enregistree) atelier.inscrire("Riou", "Morvan");
        assertThat(pages(couple))
                .allSatisfy(page -> assertThat(page)
                        .contains("<p>Lou Riou, Lou Morvan</p>", "Vos 2 places sont réservées.", ADRESSE));

        atelier.annuler(couple.inscriptions().getLast());

        assertThat(pages(couple)).allSatisfy(page -> {
            assertThat(apres(page, "Lou Riou"))
                    .contains("Votre place est réservée.", couple.code().charAt(0) + " ");
            assertThat(apres(page, "Lou Morvan"))
                    .contains("Votre inscription est annulée.", "Ne venez pas.", "C'était pour : Atelier photos, le ")
                    .doesNotContain(ADRESSE, "C'est pour");
            assertThat(page.split(ADRESSE, -1)).hasSize(2);
        });

        atelier.annuler(couple.inscriptions().getFirst());

        assertThat(pages(couple))
                .allSatisfy(page -> assertThat(page)
                        .contains("<p>Lou Riou, Lou Morvan</p>", "Vos 2 inscriptions sont annulées.")
                        .doesNotContain(ADRESSE, "rue du Port", "Votre code", "Un empêchement"));
    }

    @Test
    void hands_over_all_that_one_needs_to_come_and_tells_the_team_what_nobody_wrote() {
        var atelier = atelier("publiee = true, a_apporter = 'Vos lunettes'");
        var demande = (Enregistree) atelier.inscrire("Riou");
        assertThat(pages(demande).getLast())
                .contains(
                        "1 rue du Port",
                        "À apporter :<br><span class=\"lignes\">Vos lunettes</span>",
                        "Pour Maison des essais, ce papier ne dit pas encore : l'étage ou la porte,",
                        "le numéro du service n'est pas encore écrit")
                .doesNotContain("id=\"nous-joindre\"", "Arrêt");

        atelier.faire("update lieu set etage = 'Deuxième étage', arret = 'Port', acces_pmr = false"
                + " where nom = 'Maison des essais' and :id::uuid is not null");
        ville.visiteur(Role.ADMINISTRATEUR)
                .remplir(
                        "/reglages/site",
                        Map.of(
                                "adresse", "1 place de l'Exemple",
                                "telephone", "02 61 91 00 00",
                                "horaires", "De 9 h à 12 h"));

        assertThat(pages(demande).getLast())
                .contains(
                        "Deuxième étage.",
                        "Arrêt le plus proche : Port.",
                        "Une personne en fauteuil roulant ne peut pas y entrer.",
                        "Un empêchement, une question ?",
                        "02 61 91 00 00",
                        "De 9 h à 12 h",
                        "1 place de l'Exemple")
                .doesNotContain("Ce papier ne dit pas", "ce papier ne dit pas");
        assertThat(ville.visiteur(Role.RESPONSABLE).lire("/equipe/lieux").body())
                .doesNotContain("Les papiers que l'on remet ne disent pas encore");
    }

    @Test
    void says_of_an_offer_until_when_it_is_answered_and_sends_nobody_there_before_it_is() {
        var atelier = atelier("promotion = 'proposition'");
        var couple = (Enregistree) atelier.inscrire("Riou", "Morvan");
        var attend = (Enregistree) atelier.inscrire("Guillou");
        assertThat(pages(attend))
                .allSatisfy(page -> assertThat(page)
                        .contains("Vous êtes en tête de la liste d'attente.", "Ne venez pas encore", "Ce serait le ")
                        .doesNotContain(ADRESSE));

        atelier.annuler(couple.inscriptions().getFirst());

        assertThat(pages(attend))
                .allSatisfy(page -> assertThat(page)
                        .contains("Une place vous est proposée. Répondez avant le ", "Acceptez-la pour la garder.")
                        .contains("Ce serait le ")
                        .doesNotContain(ADRESSE, "rue du Port"));

        atelier.annuler(attend.inscriptions().getFirst());

        assertThat(pages(attend))
                .allSatisfy(page -> assertThat(page)
                        .contains(
                                "Vous n'avez pas pris la place proposée.", "Vous pouvez revenir sur la liste d'attente")
                        .contains("C'était pour : Atelier photos, le ", "Votre code")
                        .doesNotContain(ADRESSE, "rue du Port"));
    }

    @Test
    void says_that_one_left_the_list_and_not_that_a_place_was_cancelled() {
        var atelier = atelier("publiee = true");
        atelier.inscrire("Riou", "Morvan");
        var attend = (Enregistree) atelier.inscrire("Guillou");
        atelier.annuler(attend.inscriptions().getFirst());

        var visiteur = ville.visiteur();
        visiteur.poster("/ma-place", Map.of("code", attend.code(), "nom", "gui"));
        assertThat(visiteur.lire("/ma-place").body())
                .contains("<h1>Vous avez quitté la liste d'attente.</h1>", "Vous n'avez rien d'autre à faire.")
                .doesNotContain("annulée", "Ne venez pas");
        assertThat(pages(attend))
                .allSatisfy(page -> assertThat(page)
                        .contains("Vous avez quitté la liste d'attente.")
                        .doesNotContain("annulée", "Ne venez pas"));
    }
}
