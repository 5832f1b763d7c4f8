package fr.estran.bilan.actes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.Zip;
import fr.estran.socle.documents.Exemples;
import fr.estran.socle.droits.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What a person shows in a report, from the file to the frozen act. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhotographiesDuBilanTests {

    private static final String BILAN = "/bilans/2023/1";
    private static final String ICI = BILAN + "/photographies";
    private static final Pattern UNE = Pattern.compile("photographies/([0-9a-f-]{36})/image");
    private static final byte[] JPEG = Exemples.image("jpeg", 2000, 1200);

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Archives archives;

    @Autowired
    Rapports rapports;

    Ville ville;
    Visiteur anne;

    @BeforeAll
    void commencer() {
        ville = Ville.dans(contexte).avecQuimper();
        anne = ville.visiteur(Role.RESPONSABLE);
        anne.poster("/bilans", Map.of("annee", "2023"));
    }

    @Test
    void is_refused_with_what_is_missing_and_forgets_nothing_that_was_typed() {
        var texte = envoyer("actions", "Ceci n'est pas une image.".getBytes(UTF_8), Map.of("legende", "Au Braden"));
        assertThat(texte.statusCode()).isEqualTo(422);
        assertThat(texte.body())
                .contains(
                        "ne se lit pas comme une image",
                        "Dites en une phrase",
                        "personnes reconnaissables.",
                        "Au Braden")
                .contains("<option value=\"actions\" selected>");

        var lourde = envoyer("actions", new byte[21 << 20], dite("Une salle claire."));
        assertThat(lourde.body()).contains("dépasse 20 Mo");
        var sansSection = envoyer("", JPEG, dite("Une salle claire."));
        assertThat(sansSection.body()).contains("Choisissez la partie du rapport.", "Choisissez de nouveau le fichier");
        var sansAuteur = new LinkedHashMap<>(dite("Une salle claire."));
        sansAuteur.remove("auteur");
        assertThat(envoyer("actions", JPEG, sansAuteur).body()).contains("elle ne peut pas être publiée");
        assertThat(rapport()).doesNotContain("Une salle claire.");
    }

    @Test
    void closes_its_section_is_moved_changed_and_taken_away() {
        assertThat(envoyer("reseau", JPEG, dite("Des chaises en rond.")).statusCode())
                .isEqualTo(302);
        assertThat(envoyer("reseau", JPEG, dite("Un tableau blanc.")).statusCode())
                .isEqualTo(302);
        assertThat(rapport())
                .containsSubsequence(
                        "Le collectif d",
                        "alt=\"Des chaises en rond.\"",
                        "alt=\"Un tableau blanc.\"",
                        "en est informé");
        assertThat(anne.lire(BILAN + "/sections/reseau").body()).contains("2 photographies dans cette partie");

        var premiere = premiere();
        anne.poster(ICI + "/" + premiere + "/place", Map.of("vers", "descendre"));
        assertThat(rapport()).containsSubsequence("alt=\"Un tableau blanc.\"", "alt=\"Des chaises en rond.\"");

        anne.remplir(ICI + "/" + premiere, Map.of("section", "actions", "legende", "Au Braden", "credit", "la Ville"));
        assertThat(rapport())
                .containsSubsequence(
                        "alt=\"Des chaises en rond.\"",
                        "Au Braden. Photographie : la Ville.",
                        "alt=\"Un tableau blanc.\"");
        assertThat(anne.remplir(ICI + "/" + premiere, Map.of("description", "")).statusCode())
                .isEqualTo(422);

        assertThat(ville.visiteur(Role.CONSEILLER).lire(ICI).body())
                .contains("Des chaises en rond.")
                .doesNotContain("Ajouter la photographie");
        anne.poster(ICI + "/" + premiere + "/retrait", Map.of());
        assertThat(rapport()).doesNotContain("Des chaises en rond.").contains("Un tableau blanc.");
    }

    /** What somebody wrote of it is frozen for ever: a name asks for an answer there as in a text. */
    @Test
    void asks_of_whom_its_words_speak_before_anything_is_validated() {
        envoyer("faits_marquants", JPEG, dite("Mme Exemple et ses trois voisines."));
        assertThat(anne.lire(ICI).body()).contains("répondez avant de valider", "Les faits marquants");
        assertThat(anne.lire(BILAN + "/sections/faits_marquants").body()).contains("Mme Exemple");
        anne.poster(ICI + "/" + premiere() + "/retrait", Map.of());
    }

    @Test
    void stays_in_the_act_as_it_was_whatever_becomes_of_the_next_version() throws IOException {
        var autre = Ville.dans(contexte).avecQuimper();
        var elle = autre.visiteur(Role.RESPONSABLE);
        elle.poster("/bilans", Map.of("annee", "2023"));
        envoyer(elle, "perspectives", JPEG, dite("Une salle vide."));
        elle.remplir(BILAN + "/validation", Map.of("nom", "Camille", "qualite", "maire"));
        var fige = elle.lire(BILAN + "/fichiers/bilan.html").body();
        assertThat(fige).contains("alt=\"Une salle vide.\"");
        assertThat(elle.lire(ICI).body())
                .contains("Dit par", "Une salle vide.")
                .doesNotContain("Ajouter la photographie");
        assertThat(elle.lire(BILAN).body()).contains("Photographies (1)");

        elle.poster("/bilans/2023/correction", Map.of("motif", "Un chiffre était faux."));
        var suite = "/bilans/2023/2/photographies";
        assertThat(elle.lire(suite).body()).contains("Une salle vide.", "Dit par");
        var id = UNE.matcher(elle.lire(suite).body());
        assertThat(id.find()).isTrue();
        elle.poster(suite + "/" + id.group(1) + "/retrait", Map.of());
        assertThat(elle.lire("/bilans/2023/2/projet/bilan.html").body()).doesNotContain("Une salle vide.");
        assertThat(elle.lire(BILAN + "/fichiers/bilan.html").body()).isEqualTo(fige);
        assertThat(envoyer(elle, "perspectives", JPEG, dite("Trop tard.")).statusCode())
                .isNotEqualTo(200);
        assertThat(elle.lire(BILAN + "/fichiers/bilan.html").body()).isEqualTo(fige);

        var odt = autre.faire(
                () -> archives.piece(rapports.versions(2023).getLast().id(), "bilan.odt")
                        .octets());
        assertThat(Zip.parties(odt).keySet()).anyMatch(nom -> nom.startsWith("Pictures/photo-"));
    }

    /** Less the pictures themselves, which stand in the page as text. */
    private String rapport() {
        return anne.lire(BILAN + "/projet/bilan.html").body().replaceAll("base64,[^\"]++", "");
    }

    private String premiere() {
        var trouvee = UNE.matcher(anne.lire(ICI).body());
        assertThat(trouvee.find()).isTrue();
        return trouvee.group(1);
    }

    private static Map<String, String> dite(String description) {
        return Map.of("description", description, "accord", "personne", "auteur", "oui");
    }

    private HttpResponse<String> envoyer(String section, byte[] image, Map<String, String> champs) {
        return envoyer(anne, section, image, champs);
    }

    private static HttpResponse<String> envoyer(
            Visiteur qui, String section, byte[] image, Map<String, String> champs) {
        var corps = new ByteArrayOutputStream();
        var tous = new LinkedHashMap<>(champs);
        tous.put("section", section);
        tous.forEach((nom, valeur) -> corps.writeBytes(
                ("--x\r\nContent-Disposition: form-data; name=\"" + nom + "\"\r\n\r\n" + valeur + "\r\n")
                        .getBytes(UTF_8)));
        corps.writeBytes(
                "--x\r\nContent-Disposition: form-data; name=\"image\"; filename=\"a.jpg\"\r\n\r\n".getBytes(UTF_8));
        corps.writeBytes(image);
        corps.writeBytes("\r\n--x--\r\n".getBytes(UTF_8));
        return qui.demander(
                "POST", ICI, "multipart/form-data; boundary=x", BodyPublishers.ofByteArray(corps.toByteArray()));
    }
}
