package fr.estran.bilan.actes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may speak of somebody in a report is answered for before it is an act. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class SignalementsTests {

    private static final String ICI = "/bilans/2023/1";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Visiteur anne;
    Ville ville;

    @BeforeEach
    void un_brouillon() {
        ville = Ville.dans(contexte).avecQuimper();
        anne = ville.visiteur(Role.RESPONSABLE);
        anne.poster("/bilans", Map.of("annee", "2023"));
    }

    /** A small count, somebody, a surname of the register: each is answered for, and by whom, before anything is frozen. */
    @Test
    void freezes_no_word_that_may_speak_of_somebody_before_it_is_answered_for() {
        var nom = ville.faire(() -> jdbc.sql("""
                select nom from usager where nom ~ '^[[:upper:]][[:lower:]]{4,}$' order by nom limit 1
                """).query(String.class).single());
        var adresse = ICI + "/sections/perspectives";
        ecrire(adresse, "3 ont plus de 80 ans. Merci à " + nom + ". Nous aidons un monsieur aveugle de Penhars.");

        var page = plain(anne.lire(adresse).body());
        assertThat(page)
                .contains("3 passages à vérifier", "« 3 ont plus de 80 ans »", "« " + nom + " »")
                .contains("« un monsieur aveugle de Penhars »", "d'accord")
                .doesNotContain("compte onze personnes au moins");
        assertThat(anne.lire(ICI + "/validation").body())
                .contains("Répondez avant de valider")
                .doesNotContain("Des chiffres ont changé");
        valider();
        assertThat(anne.lire(ICI).body()).contains("Valider le bilan");

        var formulaire = FormulaireHtml.lire(anne.lire(adresse).body(), adresse + "/reponses");
        var champs = signales(anne.lire(adresse).body());
        assertThat(champs).hasSize(3);
        champs.subList(0, 2).forEach(champ -> formulaire.avec(champ, "autre_chose"));
        formulaire.avec(champs.getLast(), "onze_ou_plus");
        anne.envoyer(adresse + "/reponses", formulaire.champs);
        assertThat(plain(anne.lire(adresse).body())).contains("Répondu par");
        valider();
        assertThat(anne.lire(ICI).body()).as("a small number is not of eleven").contains("Valider le bilan");

        formulaire.avec(champs.getLast(), "d_accord");
        anne.envoyer(adresse + "/reponses", formulaire.champs);
        valider();
        assertThat(plain(anne.lire(ICI).body()))
                .contains("Validé le", "Ce qui a été vérifié dans les textes", "d'accord pour que le bilan le dise");
        assertThat(ville.visiteur(Role.LECTEUR).lire(ICI).body()).doesNotContain("Ce qui a été vérifié");
    }

    /** Another sentence is asked about anew. */
    @Test
    void asks_again_when_the_sentence_is_another() {
        var adresse = ICI + "/sections/perspectives";
        ecrire(adresse, "3 ont plus de 80 ans.");
        var formulaire = FormulaireHtml.lire(anne.lire(adresse).body(), adresse + "/reponses");
        signales(anne.lire(adresse).body()).forEach(champ -> formulaire.avec(champ, "d_accord"));
        anne.envoyer(adresse + "/reponses", formulaire.champs);
        assertThat(anne.lire(adresse).body()).contains("Répondu par");

        ecrire(adresse, "À Penhars, 3 ont plus de 80 ans.");

        assertThat(anne.lire(adresse).body()).doesNotContain("Répondu par").contains("3 ont plus de 80 ans");
    }

    private static List<String> signales(String page) {
        return Pattern.compile("fieldset id=\"(signale\\.[0-9a-f]{64})\"")
                .matcher(page)
                .results()
                .map(trouve -> trouve.group(1))
                .toList();
    }

    private void valider() {
        anne.remplir(ICI + "/validation", Map.of("nom", "Camille Exemple", "qualite", "maire"));
    }

    private void ecrire(String adresse, String texte) {
        var formulaire = FormulaireHtml.lire(anne.lire(adresse).body(), adresse);
        anne.envoyer(adresse, formulaire.avec("texte", texte).champs);
    }

    private static String plain(String texte) {
        return texte.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
