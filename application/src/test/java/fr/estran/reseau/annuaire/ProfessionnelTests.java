package fr.estran.reseau.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A professional books for somebody: they are spoken to as themselves, and never as the person. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProfessionnelTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    String lien;
    Visiteur pro;

    @BeforeEach
    void un_lien() {
        ville = Ville.dans(contexte);
        var acteur = UUID.randomUUID();
        ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("insert into acteur (structure_id, id, reference, nom) values (structure_courante(), :id,"
                        + " 'S01', 'Le CCAS')")
                .param("id", acteur)
                .update());
        var cree = ville.visiteur(Role.RESPONSABLE).poster("/equipe/professionnels/" + acteur, Map.of());
        var dit = Pattern.compile("/pro/[A-Za-z0-9_-]{10,}").matcher(cree.body());
        assertThat(dit.find()).isTrue();
        lien = dit.group();
        pro = ville.visiteur();
    }

    private static Map<String, String> saisie(String nom) {
        return new HashMap<>(Map.of(
                "cle",
                UUID.randomUUID().toString(),
                "proNom",
                "Dominique Exemple",
                "proTelephone",
                "02 98 00 00 10",
                "personnes[0].prenom",
                "Lou",
                "personnes[0].nom",
                nom,
                "telephone",
                "02 98 00 00 11",
                "accord",
                "true",
                "placesVues",
                "oui"));
    }

    /** The page to which it leads. */
    private String faite(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).isEqualTo(302);
        return pro.lire(reponse.headers().firstValue("Location").orElseThrow()).body();
    }

    @Test
    void sends_the_same_form_again_and_is_told_that_it_was_kept_once() {
        var atelier = Atelier.de(contexte, ville, 3);
        var saisie = saisie("Riou");
        assertThat(faite(pro.poster(lien + "/" + atelier.id, saisie))).doesNotContain("déjà été envoyée");
        assertThat(faite(pro.poster(lien + "/" + atelier.id, saisie)))
                .contains("Cette demande avait déjà été envoyée : elle n'a été enregistrée qu'une fois.")
                .contains("Lou Riou");
    }

    @Test
    void is_not_taken_for_the_person_whose_place_it_is() {
        var atelier = Atelier.de(contexte, ville, 1);
        assertThat(pro.lire(lien).body()).contains("1 place restante sur 1");
        var formulaire = pro.lire(lien + "/" + atelier.id).body();
        assertThat(formulaire)
                .contains("Vous, qui faites la demande", "La personne que vous accompagnez")
                .contains("Comment joindre cette personne", "Comment lui rappeler la date")
                .doesNotContain("Comment vous joindre", "apporterez-vous", "rappeler le rendez-vous");

        assertThat(faite(pro.poster(lien + "/" + atelier.id, saisie("Riou"))))
                .contains("La place de la personne que vous accompagnez est réservée.", "À remettre à cette personne");
        assertThat(pro.lire(lien).body()).contains("Complet");
    }

    @Test
    void is_told_what_the_letters_of_a_venue_stand_for() {
        var atelier = Atelier.de(contexte, ville, 1);
        for (var sql : List.of(
                "insert into lieu (structure_id, id, nom) values (structure_courante(), gen_random_uuid(), 'MPT du port')",
                "update seance set lieu_id = (select id from lieu)")) {
            ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
        }
        var inscription = "/programme/" + atelier.id + "/inscription";
        for (var page : List.of(lien, lien + "/" + atelier.id, inscription)) {
            assertThat(pro.lire(page).body()).as(page).contains("MPT du port", "MPT : maison pour tous.");
        }
    }

    @Test
    void is_asked_before_the_person_waits_and_is_told_their_rank_and_not_its_own() {
        var atelier = Atelier.de(contexte, ville, 1);
        pro.poster(lien + "/" + atelier.id, saisie("Morvan"));
        var saisie = saisie("Riou");

        var question = pro.poster(lien + "/" + atelier.id, saisie);

        assertThat(question.statusCode()).isEqualTo(409);
        assertThat(question.body())
                .contains("La personne que vous accompagnez serait en tête de la liste d'attente.", "value=\"Lou\"");
        saisie.put("geste", "attendre");
        assertThat(faite(pro.poster(lien + "/" + atelier.id, saisie)))
                .contains("C'est complet. La personne que vous accompagnez est en tête de la liste d'attente.")
                .contains("Ne venez pas encore : nous vous appelons si une place se libère.");
    }

    @Test
    void is_asked_of_its_own_address_and_of_the_one_of_the_person_apart() {
        var atelier = Atelier.de(contexte, ville, 3);
        var saisie = saisie("Riou");
        saisie.put("proCourriel", "dominique@gmial.com");
        saisie.put("courriel", "lou@orange.f");
        assertThat(pro.poster(lien + "/" + atelier.id, saisie).body())
                .contains("Vouliez-vous dire dominique@gmail.com", "name=\"proCourrielVoulu\"")
                .contains("Vouliez-vous dire lou@orange.fr", "name=\"courrielVoulu\"");
    }
}
