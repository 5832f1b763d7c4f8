package fr.estran.presences.remises;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.presences.Permanence;
import fr.estran.socle.droits.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What whoever came finds again at home. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class LiensDesSeancesTests {

    private static final String ADRESSE = "https://www.exemple.fr/photos?page=2";
    private static final Map<String, String> LIEN = Map.of("titre", "Les photos  en six pages", "lien", ADRESSE);

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur conseiller;
    Atelier atelier;
    Enregistree jeanne;
    Enregistree paul;

    @BeforeEach
    void un_atelier_et_deux_personnes() {
        ville = Ville.dans(contexte);
        conseiller = ville.visiteur(Role.CONSEILLER);
        atelier = Atelier.de(contexte, ville, 3);
        jeanne = (Enregistree) atelier.inscrire("Le Gall");
        paul = (Enregistree) atelier.inscrire("Riou");
        placer("2024-01-12");
    }

    private void placer(String jour) {
        atelier.faire("update seance set debut = '%s 08:00+00', fin = '%s 10:00+00' where action_id = :id"
                .formatted(jour, jour));
    }

    private String ici() {
        var seance = ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("select id from seance where action_id = :id")
                .param("id", atelier.id)
                .query(UUID.class)
                .single());
        return "/equipe/seances/" + seance;
    }

    private void noter(InscriptionVue inscription, String presence) {
        atelier.faire("""
                insert into participation (structure_id, seance_id, usager_id, presence, ordre)
                select structure_courante(), id, '%s', '%s', 1
                from seance
                where action_id = :id
                """.formatted(inscription.usager(), presence));
    }

    private String maPlace(Enregistree demande) {
        var qui = ville.visiteur();
        qui.poster(
                "/ma-place",
                Map.of(
                        "code",
                        demande.code(),
                        "nom",
                        demande.inscriptions().getFirst().nom()));
        return qui.lire("/ma-place").body();
    }

    @Test
    void are_found_again_by_whoever_was_noted_there_and_say_where_they_lead() {
        conseiller.remplir(ici() + "/liens", LIEN);
        var page = conseiller.lire(ici() + "/liens").body();
        assertThat(page)
                .contains(
                        "Le lien est ajouté",
                        "Les photos en six pages",
                        "S'ouvre sur www.exemple.fr",
                        "vendredi 12 avril 2024");
        assertThat(conseiller.lire(ici() + "/presences").body()).contains(ici() + "/liens");
        assertThat(maPlace(jeanne)).doesNotContain("exemple.fr");

        noter(jeanne.inscriptions().getFirst(), "present");
        noter(paul.inscriptions().getFirst(), "absent");
        assertThat(maPlace(jeanne))
                .contains(
                        "À retrouver chez vous",
                        "Atelier photos, vendredi 12 janvier 2024",
                        "href=\"" + ADRESSE + "\" rel=\"noreferrer\"",
                        "(s'ouvre sur www.exemple.fr)",
                        "jusqu'au vendredi 12 avril 2024");
        assertThat(maPlace(paul)).doesNotContain("exemple.fr");
        for (var publique : List.of("/programme", "/programme/" + atelier.id)) {
            assertThat(ville.visiteur().lire(publique).body()).doesNotContain("exemple.fr");
        }

        conseiller.poster(ici() + "/liens/retirer", Map.of("lien", ADRESSE));
        conseiller.poster(ici() + "/liens/retirer", Map.of("lien", ADRESSE));
        assertThat(maPlace(jeanne)).doesNotContain("exemple.fr");
    }

    @Test
    void are_told_for_three_months_and_of_no_session_that_was_cancelled() {
        conseiller.remplir(ici() + "/liens", LIEN);
        noter(jeanne.inscriptions().getFirst(), "present");
        placer("2023-10-15");
        assertThat(maPlace(jeanne)).contains("exemple.fr", "jusqu'au lundi 15 janvier 2024");
        placer("2023-10-14");
        assertThat(maPlace(jeanne)).doesNotContain("exemple.fr");
        assertThat(conseiller.lire(ici() + "/liens").body()).contains("exemple.fr");
        placer("2024-01-12");
        atelier.faire("update seance set statut = 'annulee' where action_id = :id");
        assertThat(maPlace(jeanne)).doesNotContain("exemple.fr");
        assertThat(conseiller.lire(ici() + "/presences").body()).doesNotContain(ici() + "/liens");
    }

    @Test
    void tell_nothing_by_another_registration_of_theirs_nor_by_one_of_which_they_may_know_nothing() {
        conseiller.remplir(ici() + "/liens", LIEN);
        var elle = jeanne.inscriptions().getFirst();
        noter(elle, "present");
        var ailleurs = Atelier.de(contexte, ville, 3);
        var autre = (Enregistree) ailleurs.inscrire("Le Gall");
        assertThat(autre.inscriptions().getFirst().usager()).isEqualTo(elle.usager());
        assertThat(maPlace(autre)).doesNotContain("exemple.fr");
        atelier.faire("""
                update demande set canal = 'prescripteur', professionnel = 'Mme Guivarch', professionnel_telephone = '02 98 00 00 00'
                where id in (select demande_id from inscription where action_id = :id)
                """);
        assertThat(maPlace(jeanne)).doesNotContain("exemple.fr");
        atelier.faire("""
                update demande set accord_sur_la_presence = true
                where id in (select demande_id from inscription where action_id = :id)
                """);
        assertThat(maPlace(jeanne)).contains("exemple.fr");
    }

    @Test
    void tell_nothing_to_a_helper_nor_before_it_is_shown_that_the_number_is_theirs() {
        conseiller.remplir(ici() + "/liens", LIEN);
        noter(jeanne.inscriptions().getFirst(), "present");
        atelier.faire("""
                insert into tiers (structure_id, inscription_id, nom, lien, telephone, prevenir)
                select structure_courante(), id, 'M. Le Gall', 'fils', '02 98 00 00 10', 'les_deux'
                from inscription
                where action_id = :id
                """);
        assertThat(maPlace(jeanne)).doesNotContain("exemple.fr");
        atelier.faire("delete from tiers where inscription_id in (select id from inscription where action_id = :id)");
        atelier.faire("""
                insert into preuve (structure_id, demande_id, code, jusqu_a)
                select structure_courante(), demande_id, '123456', now() + interval '1 day'
                from inscription
                where action_id = :id
                """);
        assertThat(maPlace(jeanne)).doesNotContain("exemple.fr");
        atelier.faire("update preuve set prouvee_le = now()"
                + " where demande_id in (select demande_id from inscription where action_id = :id)");
        assertThat(maPlace(jeanne)).contains("exemple.fr");
    }

    @Test
    void say_what_is_wrong_and_lose_nothing_of_it() {
        for (var fausse : List.of(
                "http://www.exemple.fr",
                "www.exemple.fr",
                "https://impots.gouv.fr@www.exemple.fr/",
                "https://іmpots.fr/",
                "https://exemple",
                "javascript:alert(1)",
                "https://www.exemple.fr/\"><b>")) {
            var refus = conseiller.poster(ici() + "/liens", Map.of("titre", "Une page", "lien", fausse));
            assertThat(refus.statusCode()).isEqualTo(422);
            assertThat(refus.body()).contains("commence par https://", "value=\"Une page\"");
        }
        assertThat(conseiller
                        .poster(ici() + "/liens", Map.of("titre", "", "lien", ADRESSE))
                        .body())
                .contains("Dites ce que l'on y trouve", "value=\"" + ADRESSE + "\"");
        assertThat(conseiller
                        .poster(ici() + "/liens", Map.of("titre", "x".repeat(121), "lien", ADRESSE + "x".repeat(300)))
                        .body())
                .contains("120 signes au plus", "300 signes au plus");
        assertThat(conseiller.lire(ici() + "/liens").body()).contains("Aucun lien pour cette séance");
    }

    @Test
    void are_there_once_when_two_people_add_them_at_once() {
        var adresse = ici() + "/liens";
        IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.runAsync(
                        () -> ville.visiteur(Role.CONSEILLER).remplir(adresse, LIEN)))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(conseiller.lire(adresse).body()).containsOnlyOnce("name=\"lien\" value=\"");
        var autrement = conseiller.poster(adresse, Map.of("titre", "Un autre titre", "lien", ADRESSE));
        assertThat(autrement.statusCode()).isEqualTo(422);
        assertThat(autrement.body()).contains("déjà là, sous un autre titre", "value=\"Un autre titre\"");
    }

    @Test
    void are_written_by_whoever_keeps_the_sheet_of_that_town() {
        ville.visiteur(Role.ACCUEIL).remplir(ici() + "/liens", LIEN);
        assertThat(conseiller.lire(ici() + "/liens").body()).contains("exemple.fr");
        assertThat(ville.visiteur(Role.LECTEUR).lire(ici() + "/liens").statusCode())
                .isEqualTo(404);
        var ailleurs = Ville.dans(contexte).visiteur(Role.CONSEILLER);
        assertThat(ailleurs.lire(ici() + "/liens").statusCode()).isEqualTo(404);
        assertThat(ailleurs.poster(ici() + "/liens", LIEN).statusCode()).isEqualTo(404);
        assertThat(ailleurs.poster(ici() + "/liens/retirer", Map.of("lien", ADRESSE))
                        .statusCode())
                .isEqualTo(404);
        assertThat(conseiller.lire(ici() + "/liens").body()).contains("exemple.fr");
    }

    @Test
    void stand_on_the_paper_that_is_taken_home() throws Exception {
        var permanence = Permanence.de(contexte, ville);
        var seance = "/equipe/seances/" + permanence.seance;
        conseiller.remplir(seance + "/liens", LIEN);
        conseiller.remplir(
                seance + "/liens",
                Map.of("titre", "Un exercice", "lien", "https://long.exemple.fr/" + "exercice/".repeat(10)));
        var papier = conseiller.recevoir(seance + "/fait", Map.of("fait_libre", List.of("Un essai.")));
        assertThat(RemisesTests.texte(papier.body()))
                .contains(
                        "À retrouver sur Internet",
                        "Les photos en six pages : www.exemple.fr/photos?page=2",
                        "Un exercice, sur long.exemple.fr",
                        "jusqu'au lundi 15 avril 2024");
    }
}
