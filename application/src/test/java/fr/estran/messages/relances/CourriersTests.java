package fr.estran.messages.relances;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Visiteur;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.messages.BureauDePoste;
import fr.estran.messages.Seances;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.Moyen;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The letters to post: one file for the lot, ticked as they leave. */
class CourriersTests extends BureauDePoste {

    static final String ICI = "/equipe/messages/courriers";
    static final String AVANT = "2024-01-10T09:00";

    Visiteur conseiller;

    @BeforeEach
    void rien_a_poster() {
        conseiller = conseiller == null ? ville.visiteur(Role.CONSEILLER) : conseiller;
        ville.faire(() -> jdbc.sql("delete from message").update());
    }

    @Test
    void writes_one_letter_an_address_in_one_file_and_sets_apart_what_cannot_be_posted() throws Exception {
        var atelier = Seances.atelier(this, "2024-01-30T14:00");
        atelier.lieu("Médiathèque");
        atelier.inscrireEnsemble(AVANT, "Riou", chez("12 rue de l'Exemple, 29000 Sainte-Mousse"), "Marie", "Paul");
        atelier.inscrire(AVANT, "Morvan", chez("5 rue du Port\n29000 Sainte-Mousse"));
        atelier.inscrire(AVANT, "Шевченко", chez("6 rue du Port, 29000 Sainte-Mousse"));
        atelier.inscrire(AVANT, "Sansville", chez("chez sa fille"));

        var page = conseiller.lire(ICI).body();
        assertThat(page)
                .contains(
                        "Imprimer les 3 lettres (PDF)",
                        "Marie et Paul Riou",
                        "À poster au plus tard le vendredi 19 janvier",
                        "nom à relire",
                        "1 adresse incomplète",
                        "chez sa fille");
        assertThat(conseiller.lire("/equipe").body())
                .contains("4 lettres à poster, la première avant le vendredi 19 janvier");
        var texte = texte(conseiller.lire(ICI + "/lettres.pdf"), lot());
        assertThat(texte)
                .contains(
                        "Marie et Paul Riou",
                        "Bonjour Marie et Paul,",
                        "Shevchenko",
                        "mardi 30 janvier 2024",
                        "Médiathèque")
                .doesNotContain("Sansville");
    }

    /** Whoever has only this sheet of paper needs nothing else to come, nor to answer. */
    @Test
    void says_where_the_letter_comes_from_how_one_gets_there_and_what_to_bring() throws Exception {
        var atelier = Seances.atelier(this, "2024-01-30T14:00");
        atelier.lieu("Médiathèque");
        ville.faire(() -> jdbc.sql("""
                            update lieu set etage = 'Premier étage', acces = 'Porte bleue', arret = 'Port, ligne A', acces_pmr = true
                            where nom = 'Médiathèque'
                            """).update());
        ville.faire(() -> jdbc.sql("update action set a_apporter = 'Votre téléphone et son chargeur' where id = :id")
                .param("id", atelier.action)
                .update());
        atelier.inscrire(AVANT, "Morvan", chez("5 rue du Port\n29000 Sainte-Mousse"));
        assertThat(conseiller.lire(ICI).body()).contains("la poste ne saura pas où les renvoyer");
        var reglages = ville.visiteur(Role.ADMINISTRATEUR);
        reglages.remplir("/reglages/site", Map.of("adresse", "Mairie\n1 place de l'Exemple\n29000 Sainte-Mousse"));

        assertThat(conseiller.lire(ICI).body()).doesNotContain("la poste ne saura pas");
        try (var ouvert = Loader.loadPDF(lot())) {
            assertThat(new PDFTextStripper().getText(ouvert).replaceAll("\\s+", " "))
                    .contains(
                            "Mairie 1 place de l'Exemple 29000 Sainte-Mousse 02",
                            "Pour venir : Premier étage. Porte bleue. Arrêt le plus proche : Port, ligne A. Accessible en fauteuil",
                            "À apporter : Votre téléphone et son chargeur");
        } finally {
            reglages.remplir("/reglages/site", Map.of("adresse", ""));
        }
    }

    /** What is brought to an appointment says what it is about. */
    @Test
    void says_of_an_appointment_how_one_gets_there_and_not_what_to_bring() throws Exception {
        var rendezVous = new Seances(this, "rendez_vous", "Dossier de surendettement", 1, "2024-01-30T14:00");
        rendezVous.lieu("Mairie");
        ville.faire(() -> jdbc.sql("update lieu set etage = 'Rez-de-chaussée' where nom = 'Mairie'")
                .update());
        ville.faire(() -> jdbc.sql("update action set a_apporter = 'Vos relevés de dettes' where id = :id")
                .param("id", rendezVous.action)
                .update());
        rendezVous.inscrire(AVANT, "Riou", chez("12 rue de l'Exemple, 29000 Sainte-Mousse"));

        try (var ouvert = Loader.loadPDF(lot())) {
            assertThat(new PDFTextStripper().getText(ouvert))
                    .contains("Pour venir :", "Rez-de-chaussée.")
                    .doesNotContain("dettes", "surendettement");
        }
    }

    @Test
    void notes_on_which_day_they_were_posted_and_prints_them_again() throws Exception {
        var atelier = Seances.atelier(this, "2024-01-30T14:00");
        atelier.inscrireEnsemble(AVANT, "Riou", chez("12 rue de l'Exemple, 29000 Sainte-Mousse"), "Marie", "Paul");
        atelier.inscrire(AVANT, "Morvan", chez("5 rue du Port, 29000 Sainte-Mousse"));
        var lettres = ville.faire(() -> jdbc.sql("select id from message where canal = 'courrier' order by id")
                .query(UUID.class)
                .list());
        for (var faux : List.of("2024-01-16", "2023-11-01", "hier")) {
            conseiller.poster(
                    ICI + "/postees", Map.of("lettre", lettres.getFirst().toString(), "le", faux));
            assertThat(conseiller.lire(ICI).body()).contains("Ce jour n'est pas possible");
        }
        conseiller.poster(ICI + "/postees", Map.of("le", "2024-01-12"));
        assertThat(conseiller.lire(ICI).body()).contains("Aucune lettre n'est cochée.", "2 lettres à poster");
        conseiller.poster(ICI + "/postees", Map.of("lettre", lettres.getFirst().toString(), "le", "2024-01-12"));

        // One letter for both: both were told.
        assertThat(messages(atelier.action))
                .filteredOn(message -> message.startsWith("rappel courrier fait"))
                .hasSize(2);
        assertThat(conseiller.lire(ICI).body())
                .contains("1 lettre à poster", "la lettre est postée")
                .doesNotContain("Riou");
        assertThat(conseiller.lire("/equipe/messages/partis").body()).contains("vendredi 12 janvier", "/lettre.pdf");
        var encore = "/equipe/messages/" + lettres.get(1) + "/lettre.pdf";
        assertThat(conseiller.lire(encore).statusCode()).isEqualTo(200);
        assertThat(ici(() -> ville.faire(() ->
                        contexte.getBean(Lettres.class).lire(lettres.get(1)).prenom())))
                .isEqualTo("Marie et Paul");
        conseiller.poster(ICI + "/postees", Map.of("lettre", lettres.getFirst().toString()));
        assertThat(conseiller.lire(ICI).body()).contains("déjà noté");
        // It is still on the table, for both.
        conseiller.poster("/equipe/messages/" + lettres.get(1) + "/pas-postee", Map.of());
        assertThat(conseiller.lire(ICI).body()).contains("2 lettres à poster", "Marie et Paul Riou");
        conseiller.poster("/equipe/messages/" + lettres.get(1) + "/pas-postee", Map.of());
        assertThat(conseiller.lire(ICI).body()).contains("Il n'y a rien à défaire");
        assertThat(nouvelle().visiteur(Role.CONSEILLER).lire(encore).statusCode())
                .isEqualTo(404);
        assertThat(ville.visiteur(Role.LECTEUR).lire(encore).statusCode()).isEqualTo(404);
    }

    /** Whoever passes behind the clerk reads the list too; and nobody is sent to the town hall whom the town calls. */
    @Test
    void names_an_appointment_by_no_more_than_that_it_is_one_and_that_the_town_calls() {
        new Seances(this, "permanence_telephonique", "Dossier de surendettement", 1, "2024-01-30T14:00")
                .inscrire(AVANT, "Riou", chez("12 rue de l'Exemple, 29000 Sainte-Mousse"));

        assertThat(conseiller.lire(ICI).body())
                .contains("rendez-vous par téléphone")
                .doesNotContain("rendez-vous à la mairie", "surendettement");
    }

    private static Coordonnees chez(String adresse) {
        return new Coordonnees(null, null, adresse, Moyen.COURRIER, false);
    }

    private byte[] lot() {
        var reponse = contexte.getBean(LettresController.class);
        return le(
                "2024-01-15T09:00",
                () -> ici(() -> ville.faire(() -> reponse.imprimer().getBody())));
    }

    private static String texte(HttpResponse<String> reponse, byte[] pdf) throws Exception {
        assertThat(reponse.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(reponse.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(reponse.body().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
        try (var ouvert = Loader.loadPDF(pdf)) {
            assertThat(ouvert.getNumberOfPages()).isEqualTo(3);
            return new PDFTextStripper().getText(ouvert);
        }
    }
}
