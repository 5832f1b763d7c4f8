package fr.estran.presences;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Role;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What a partner runs, they note. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class PartenairesTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Permanence sortie;
    Visiteur conseiller;
    Visiteur partenaire;

    @BeforeEach
    void une_sortie() {
        ville = Ville.dans(contexte);
        sortie = Permanence.de(contexte, ville, "partenariat");
        conseiller = ville.visiteur(Role.CONSEILLER);
        partenaire = ville.visiteur();
    }

    @Test
    void counts_inhabitants_as_heads_without_a_name_and_professionals_nowhere() {
        var lien = creerLeLien();

        assertThat(partenaire
                        .poster(
                                lien + "/" + sortie.seance,
                                Map.of("douze_dix_huit", "8", "soixante_dix_plus", "2", "professionnels", "3"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(partenaire.lire(lien + "/" + sortie.seance + "?fait").body()).contains("Merci.");
        assertThat(conseiller.lire(feuille()).body()).contains("De 12 à 17 ans", "10 sans nom");
        assertThat(sortie.sql("select anonymes from affluence")).isEqualTo("10");
        assertThat(sortie.sql("select count(*) from participation")).isEqualTo("0");

        partenaire.poster(lien + "/" + sortie.seance, Map.of("douze_dix_huit", "9"));
        assertThat(sortie.sql("select anonymes from affluence")).isEqualTo("9");
        assertThat(sortie.sql("select count(*) from effectif")).isEqualTo("1");
    }

    @Test
    void counts_whom_the_database_knows_and_has_a_word_for_each() {
        var connues = Pattern.compile("'(\\w+)'")
                .matcher(sortie.sql("select pg_get_constraintdef(oid) from pg_constraint where conname ="
                        + " 'tranche_d_effectif_connue'"))
                .results()
                .map(trouve -> trouve.group(1));

        assertThat(Arrays.stream(TrancheDEffectif.values()).map(TrancheDEffectif::code))
                .containsExactlyInAnyOrderElementsOf(connues.toList())
                .allMatch(code -> Messages.de("presences/emargement").connait("tranche." + code));
    }

    @Test
    @Tag("navigateur")
    void asks_for_no_name_and_can_be_read_by_everyone() {
        var lien = creerLeLien();
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                page.navigate(ville.adresse(lien));
                assertThat(Navigateur.fautes(page)).isEmpty();
                page.click("text=Aide du matin");
                assertThat(page.locator("main").textContent()).contains("N'écrivez aucun nom.");
                assertThat(page.locator("main input:not([type=hidden])")
                                .evaluateAll("champs => champs.map(champ => champ.inputMode)"))
                        .asString()
                        .doesNotContain("text");
                page.fill("#douze_dix_huit", "beaucoup");
                page.click("text=Envoyer ces nombres");
                assertThat(page.locator(".faute").first().textContent()).contains("un nombre de 0 à 1");
                assertThat(page.inputValue("#douze_dix_huit")).isEqualTo("beaucoup");
                assertThat(Navigateur.fautes(page)).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(390);
            });
        }
    }

    @Test
    void leads_nowhere_once_it_is_replaced_taken_back_or_used_elsewhere() {
        var ancien = creerLeLien();
        var lien = creerLeLien();
        assertThat(partenaire.lire(ancien).statusCode()).isEqualTo(404);
        assertThat(partenaire.lire(lien).statusCode()).isEqualTo(200);
        assertThat(partenaire.chez(Ville.dans(contexte)).lire(lien).statusCode())
                .isEqualTo(404);
        var autre = Permanence.de(contexte, ville, "atelier");
        assertThat(partenaire.lire(lien + "/" + autre.seance).statusCode()).isEqualTo(404);
        assertThat(partenaire
                        .poster(lien + "/" + autre.seance, Map.of("douze_dix_huit", "9"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(sortie.sql(
                        "select count(*) from lien_partenaire where encode(empreinte, 'escape') = '" + lien + "'"))
                .isEqualTo("0");

        assertThat(conseiller.lire(feuille()).body()).contains("qui vaut jusqu'au mardi 14 janvier 2025");
        sortie.sql("update lien_partenaire set cree_le = cree_le - interval '365 days'");
        assertThat(partenaire.lire(lien).statusCode()).as("a year later").isEqualTo(404);
        assertThat(conseiller.lire(feuille()).body()).contains("Créer un lien");
        sortie.sql("update lien_partenaire set cree_le = cree_le + interval '365 days'");

        conseiller.poster(feuille() + "/lien/retirer", Map.of());
        assertThat(partenaire.lire(lien).statusCode()).isEqualTo(404);
        assertThat(partenaire.lire("/partenaire/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void is_for_what_a_partner_runs_and_not_for_what_is_closed() {
        var lien = creerLeLien();
        sortie.sql("update seance set statut = 'tenue'");
        var refus = partenaire.poster(lien + "/" + sortie.seance, Map.of("douze_dix_huit", "9"));
        assertThat(refus.statusCode()).isEqualTo(409);
        assertThat(refus.body()).contains("Cette séance est close.");
        assertThat(sortie.sql("select count(*) from effectif")).isEqualTo("0");

        var atelier = Permanence.de(contexte, ville, "atelier");
        conseiller.poster("/equipe/seances/" + atelier.seance + "/presences/lien", Map.of());
        assertThat(sortie.sql("select count(*) from lien_partenaire")).isEqualTo("1");
    }

    private String creerLeLien() {
        conseiller.poster(feuille() + "/lien", Map.of());
        var page = conseiller.lire(feuille()).body();
        var adresse =
                Pattern.compile("lien-a-donner\">[^<]*(/partenaire/[^<]+)<").matcher(page);
        assertThat(adresse.find()).isTrue();
        return adresse.group(1);
    }

    private String feuille() {
        return "/equipe/seances/" + sortie.seance + "/presences";
    }
}
