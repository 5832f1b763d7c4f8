package fr.estran.presences.remises;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.BesoinDe;
import fr.estran.presences.Fait.Venue;
import fr.estran.presences.Permanence;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Role;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

/** What leaves with whoever came. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@ExtendWith(OutputCaptureExtension.class)
class RemisesTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur conseiller;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
        conseiller = ville.visiteur(Role.CONSEILLER);
    }

    @Test
    void makes_a_paper_from_what_was_noted_of_somebody_without_their_name() throws Exception {
        var permanence = Permanence.de(contexte, ville);
        var jeanne = permanence.personne("Jeanne", "Le Gall");
        var appareil = UUID.randomUUID();
        permanence.noter(permanence.present(appareil, 1, jeanne, Venue.PRESENT));
        permanence.noter(permanence.saisie(appareil, 2, new BesoinDe(jeanne, new Besoin("impots", null, null, null))));
        var feuille = conseiller
                .lire("/equipe/seances/" + permanence.seance + "/presences")
                .body();
        var ici = "/equipe/seances/" + permanence.seance + "/fait";
        assertThat(feuille).contains("href=\"" + ici + "?pour=" + jeanne + "\"", "href=\"" + ici + "\"");

        var page = conseiller.lire(ici + "?pour=" + jeanne).body();
        assertThat(page)
                .contains("Pour Jeanne Le Gall.", "value=\"theme-impots\" checked", "Vos lunettes.")
                .doesNotContain("value=\"theme-photos\"");
        var papier = imprimer(
                permanence,
                jeanne,
                Map.of("a_apporter", List.of("lunettes"), "a_faire_libre", List.of("Attendre  le courrier.")));
        assertThat(papier)
                .contains("Impôts", "Attendre le courrier.", "Vos lunettes.", "lundi 15 janvier 2024")
                .doesNotContain("Jeanne", "Le Gall");
        assertThat(papier.indexOf("Ce qu’il reste à faire")).isLessThan(papier.indexOf("À apporter"));
        assertThat(imprimer(permanence, null, Map.of("fait_libre", List.of("Nous avons lu un message."))))
                .contains("Nous avons lu un message.")
                .doesNotContain("Impôts", "À apporter");
    }

    @Test
    void keeps_nothing_of_it(CapturedOutput sorties) throws Exception {
        var permanence = Permanence.de(contexte, ville);
        var journal = permanence.sql("select count(*)::text from journal");
        imprimer(permanence, null, Map.of("fait_libre", List.of("Zygomatique au marché")));
        assertThat(permanence.sql("select count(*)::text from journal")).isEqualTo(journal);
        assertThat(sorties.getAll()).doesNotContainIgnoringCase("zygomatique");
        assertThat(permanence.sql("""
                select count(*)::text from technique.session_attributes
                where position('Zygomatique'::bytea in attribute_bytes) > 0
                """)).isEqualTo("0");
    }

    @Test
    void is_written_in_sixteen_points_at_least_and_for_whoever_listens() throws Exception {
        var papier = papier(
                Permanence.de(contexte, ville),
                null,
                Map.of("fait_libre", List.of("Lou a écrit à Anne-Marie Le Floc’h.")));
        try (var pdf = Loader.loadPDF(papier)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            var petites = new float[] {Float.MAX_VALUE};
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition lettre) {
                    petites[0] = Math.min(petites[0], lettre.getFontSizeInPt());
                }
            }.writeText(pdf, ecrivain());
            assertThat(petites[0]).isGreaterThanOrEqualTo(15.9f).isLessThan(100);
        }
    }

    private static Writer ecrivain() {
        return new OutputStreamWriter(new ByteArrayOutputStream());
    }

    @Test
    void asks_for_a_line_and_loses_none_that_was_tapped() {
        var permanence = Permanence.de(contexte, ville);
        var ici = "/equipe/seances/" + permanence.seance + "/fait";
        var vide = conseiller.poster(ici, Map.of());
        assertThat(vide.statusCode()).isEqualTo(422);
        assertThat(vide.body()).contains("Touchez au moins une ligne");
        var longue = conseiller.envoyer(
                ici,
                Map.of(
                        "a_faire",
                        List.of("refaire_seul"),
                        "a_faire_libre",
                        List.of("x".repeat(161)),
                        "dates",
                        List.of("?")));
        assertThat(longue.statusCode()).isEqualTo(422);
        assertThat(longue.body()).contains("160 signes au plus", "value=\"refaire_seul\" checked", "x".repeat(161));
        assertThat(conseiller
                        .lire("/equipe/seances/" + UUID.randomUUID() + "/fait")
                        .statusCode())
                .isEqualTo(404);
        for (var role : List.of(Role.LECTEUR, Role.ADMINISTRATEUR)) {
            assertThat(ville.visiteur(role).lire(ici).statusCode()).isEqualTo(404);
        }
        assertThat(Ville.dans(contexte).visiteur(Role.CONSEILLER).lire(ici).statusCode())
                .isEqualTo(404);
    }

    /** Published, with a place, of that venue or its district: never what is full, a draft, over there or past. */
    @Test
    void gives_the_next_dates_nearby_to_which_one_may_come() throws Exception {
        var atelier = Permanence.de(contexte, ville, "atelier");
        atelier.sql("""
                insert into quartier (structure_id, code, nom)
                values (structure_courante(), 'port', 'Le Port'), (structure_courante(), 'bourg', 'Le Bourg')
                """);
        atelier.sql("""
                insert into lieu (structure_id, id, nom, quartier, adresse)
                values (structure_courante(), gen_random_uuid(), 'Médiathèque', 'port', '1 rue du Port'),
                    (structure_courante(), gen_random_uuid(), 'Maison du Port', 'port', '2 rue du Port'),
                    (structure_courante(), gen_random_uuid(), 'Mairie', 'bourg', '3 rue du Bourg')
                """);
        placer(atelier, "Médiathèque");
        avenir(atelier, "Ici", "Médiathèque", true, 8, 0);
        avenir(atelier, "À côté", "Maison du Port", true, 8, 7);
        avenir(atelier, "Complet", "Médiathèque", true, 1, 1);
        avenir(atelier, "Brouillon", "Médiathèque", false, 8, 0);
        avenir(atelier, "Loin", "Mairie", true, 8, 0);
        atelier.sql("""
                insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
                select structure_courante(), gen_random_uuid(), '%s', lieu_id, debut + interval '1 day', fin + interval '1 day', 'prevue'
                from seance where id = '%s'
                """.formatted(atelier.action, atelier.seance));
        // Sooner, but over there.
        atelier.sql("""
                insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
                select structure_courante(), gen_random_uuid(), action.id, lieu.id, '2024-01-20 09:00+00', '2024-01-20 11:00+00', 'prevue'
                from action
                join lieu on lieu.nom = 'Mairie'
                where action.titre = 'Ici'
                """);

        var ici = "/equipe/seances/" + atelier.seance + "/fait";
        assertThat(conseiller.lire(ici).body())
                .contains("Ici", "À côté", "mardi 16 janvier 2024")
                .doesNotContain("Complet", "Brouillon", "Loin");
        assertThat(imprimer(atelier, null, Map.of("fait_libre", List.of("Un essai."))))
                .contains(
                        "Les prochaines dates",
                        "Aide du matin",
                        "La suite",
                        "Ici",
                        "lundi 22 janvier 2024",
                        "À côté",
                        "2 rue du Port",
                        "Sur inscription")
                .doesNotContain("Complet", "Brouillon", "Loin");
    }

    private static void placer(Permanence permanence, String lieu) {
        permanence.sql("update seance set lieu_id = (select id from lieu where nom = '%s') where id = '%s'"
                .formatted(lieu, permanence.seance));
    }

    private void avenir(Permanence autour, String titre, String lieu, boolean publiee, int capacite, int inscrits) {
        var autre = Permanence.de(contexte, ville, "atelier");
        placer(autre, lieu);
        autour.sql("update seance set debut = debut + interval '7 days', fin = fin + interval '7 days' where id = '"
                + autre.seance + "'");
        autour.sql("update action set titre = '%s', publiee = %s, capacite = %d where id = '%s'"
                .formatted(titre, publiee, capacite, autre.action));
        for (var rang = 0; rang < inscrits; rang++) {
            autre.inscrire(autre.personne("Yann", "Nom-" + rang), "confirmee");
        }
    }

    @Test
    void lets_the_town_word_retire_and_take_up_its_phrases() {
        var permanence = Permanence.de(contexte, ville);
        var ici = "/reglages/phrases";
        assertThat(conseiller.poster(ici, Map.of("texte", "x".repeat(161))).body())
                .contains("Dites sous quel titre", "160 signes au plus");
        for (var fois = 0; fois < 2; fois++) {
            conseiller.remplir(ici, Map.of("sorte", "fait", "texte", "Nous avons  installé une application."));
        }
        conseiller.remplir(ici + "/lunettes", Map.of("texte", "Vos lunettes, et votre loupe."));
        conseiller.poster(ici + "/carnet/retirer", Map.of());
        conseiller.poster(ici + "/carnet/retirer", Map.of());
        assertThat(
                        permanence.sql(
                                "select string_agg(texte || coalesce(retiree_le::text, ''), '|' order by texte) from phrase_usuelle"))
                .isEqualTo(
                        "Nous avons installé une application.|Vos lunettes, et votre loupe.|Votre carnet et un stylo.2024-01-15");
        var papier = "/equipe/seances/" + permanence.seance + "/fait";
        assertThat(conseiller.lire(papier).body())
                .contains("Nous avons installé une application.", "Vos lunettes, et votre loupe.")
                .doesNotContain("Votre carnet");
        assertThat(conseiller.lire(ici).body()).contains("Phrases retirées (1)");
        conseiller.poster(ici + "/carnet/reprendre", Map.of());
        assertThat(conseiller.lire(papier).body()).contains("Votre carnet");
        assertThat(conseiller.lire(ici + "/inconnue").statusCode()).isEqualTo(404);
        assertThat(ville.visiteur(Role.ACCUEIL).lire(ici).statusCode()).isEqualTo(404);
        assertThat(Ville.dans(contexte).visiteur(Role.CONSEILLER).lire(ici).body())
                .doesNotContain("installé une application", "loupe");
    }

    @Test
    void attests_the_sessions_where_somebody_was_noted_present_and_no_other() throws Exception {
        var atelier = Permanence.de(contexte, ville, "atelier");
        var jeanne = atelier.personne("Jeanne", "Le Gall");
        var fiche = "/equipe/personnes/" + jeanne;
        var ici = fiche + "/attestation";
        var cetteAction = Map.of("action", atelier.action.toString());
        assertThat(conseiller.lire(fiche).body()).contains("href=\"" + ici + "\"");
        venue(atelier, jeanne, "2024-01-09", "absent");
        venue(atelier, jeanne, "2024-01-20", "present");
        assertThat(conseiller.lire(ici).body()).contains("Aucune venue de Jeanne Le Gall");
        var refus = conseiller.poster(ici, cetteAction);
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("Personne n'a noté de venue à cette action");
        assertThat(attestees(atelier, jeanne)).isEqualTo("0");

        atelier.noter(atelier.present(UUID.randomUUID(), 1, jeanne, Venue.PRESENT));
        var memeJeanne = atelier.personne("Jeanne", "Legall");
        atelier.sql(
                "insert into fusion (structure_id, absorbe_id, conserve_id, le) values (structure_courante(), '%s', '%s', now())"
                        .formatted(memeJeanne, jeanne));
        venue(atelier, memeJeanne, "2024-01-08", "present");
        var ailleurs = Permanence.de(contexte, ville);
        venue(ailleurs, jeanne, "2024-01-11", "present");
        assertThat(conseiller.poster(ici, Map.of()).body()).contains("Choisissez une action");
        var papier = pdf(conseiller.recevoir(ici, Map.of("action", List.of(atelier.action.toString()))));
        assertThat(attestees(atelier, jeanne)).isEqualTo("1");
        assertThat(texte(papier))
                .contains(
                        "atteste que Jeanne Le Gall a participé à « Aide du matin », aux dates suivantes",
                        "lundi 8 janvier 2024, de 8 h à 10 h",
                        "lundi 15 janvier 2024, de 8 h à 10 h",
                        "Signature")
                .doesNotContain("9 janvier", "11 janvier", "20 janvier");
        assertThat(ville.visiteur(Role.LECTEUR).lire(ici).statusCode()).isEqualTo(404);
        assertThat(Ville.dans(contexte).visiteur(Role.CONSEILLER).lire(ici).statusCode())
                .isEqualTo(404);
    }

    private static void venue(Permanence permanence, UsagerId usager, String jour, String presence) {
        permanence.sql("""
                with autre as (
                    insert into seance (structure_id, id, action_id, debut, fin, statut)
                    values (structure_courante(), gen_random_uuid(), '%s', '%s 07:00+00', '%s 09:00+00', 'prevue')
                    returning id
                )
                insert into participation (structure_id, seance_id, usager_id, presence, ordre)
                select structure_courante(), id, '%s', '%s', 1
                from autre
                """.formatted(permanence.action, jour, jour, usager, presence));
    }

    private static String attestees(Permanence permanence, UsagerId usager) {
        return permanence.sql("select count(*)::text from journal where acte = 'personne.attester' and objet_id = '%s'"
                .formatted(usager));
    }

    private String imprimer(Permanence permanence, @Nullable UsagerId pour, Map<String, List<String>> champs)
            throws Exception {
        return texte(papier(permanence, pour, champs));
    }

    /** As a browser sends it: what is tapped already, and what one taps and writes. */
    private byte[] papier(Permanence permanence, @Nullable UsagerId pour, Map<String, List<String>> champs) {
        var ici = "/equipe/seances/" + permanence.seance + "/fait";
        var page = ici + (pour == null ? "" : "?pour=" + pour);
        var formulaire = FormulaireHtml.lire(conseiller.lire(page).body(), ici);
        champs.forEach((champ, dits) -> formulaire.champs.put(champ, dits));
        return pdf(conseiller.recevoir(ici, formulaire.champs));
    }

    private static byte[] pdf(HttpResponse<byte[]> reponse) {
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(reponse.headers().firstValue("Cache-Control")).contains("no-store");
        return reponse.body();
    }

    static String texte(byte[] octets) throws Exception {
        try (var pdf = Loader.loadPDF(octets)) {
            return new PDFTextStripper()
                    .getText(pdf)
                    .replace("\u00a0", " ")
                    .replace("\u202f", " ")
                    .replaceAll("\\s+", " ");
        }
    }
}
