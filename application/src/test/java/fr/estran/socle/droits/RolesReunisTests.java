package fr.estran.socle.droits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Ville;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** One person with several roles: their rights are those of each, in the table, on the pages and in the rules of sign-in. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesReunisTests {

    private static final String FICHE = "/comptes/%s";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Droits droits;

    Ville ville;

    @BeforeAll
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    /** All 127 sets, on each line of the table, and on what is shown inside a page. */
    @Test
    void opens_to_any_set_what_one_of_its_roles_opens_and_nothing_else() {
        assertThat(ensembles()).hasSize(127).allSatisfy(roles -> {
            assertThat(droits.table()).allSatisfy(droit -> {
                var chemin = droit.chemin().getPatternString().replaceAll("\\{[^}]*}", "x");
                assertThat(droits.permet(roles, droit.methode(), chemin))
                        .as("%s %s", roles.codes(), droit)
                        .isEqualTo(roles.stream().anyMatch(un -> droits.permet(Roles.de(un), droit.methode(), chemin)));
            });
            assertThat(DroitDeRegard.values())
                    .allSatisfy(regard -> assertThat(regard.ouverte(roles))
                            .isEqualTo(roles.stream().anyMatch(un -> regard.ouverte(Roles.de(un)))));
        });
    }

    @Test
    void is_one_role_at_least() {
        assertThatThrownBy(() -> new Roles(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void gives_a_village_one_account_for_all() {
        var village = Ville.dans(contexte);
        village.compte("mairie", Role.ADMINISTRATEUR, Role.RESPONSABLE, Role.CONSEILLER);
        var mairie = village.visiteur().entrer(village.courriel("mairie"), Ville.MOT_DE_PASSE);

        // The administrator's alone, the responsible's alone, and one that a counsellor has and an administrator has
        // not.
        assertThat(List.of("/comptes", "/equipe/absences", "/equipe/inscrire"))
                .allSatisfy(page ->
                        assertThat(mairie.lire(page).statusCode()).as(page).isEqualTo(200));
        assertThat(mairie.lire("/mon-compte").body()).contains("Administration", "Responsable du service", "Conseil");
    }

    @Test
    void takes_a_role_away_at_once_and_keeps_the_last_administrateur() {
        var seul = ville.comptes.get(Role.ADMINISTRATEUR).valeur();
        var admin = ville.visiteur(Role.ADMINISTRATEUR);
        var fiche = FICHE.formatted(seul);

        assertThat(admin.envoyer(fiche, saisie("administrateur", List.of("responsable", "conseiller")))
                        .body())
                .contains("seul compte qui administre");
        admin.envoyer(fiche, saisie("administrateur", List.of("administrateur", "responsable")));
        admin.entrer(ville.courriel("administrateur"), Ville.MOT_DE_PASSE);
        assertThat(admin.lire("/comptes").statusCode()).isEqualTo(200);
        assertThat(admin.lire("/equipe/absences").statusCode()).isEqualTo(200);
        assertThat(admin.lire(fiche).body()).containsPattern("value=\"responsable\" checked");

        admin.envoyer(fiche, saisie("administrateur", List.of("administrateur")));
        admin.entrer(ville.courriel("administrateur"), Ville.MOT_DE_PASSE);
        assertThat(admin.lire("/equipe/inscrire").statusCode()).isEqualTo(404);
    }

    @Test
    void gives_a_body_outside_the_house_no_other_role() {
        var admin = ville.visiteur(Role.ADMINISTRATEUR);
        var reponse = admin.envoyer(
                FICHE.formatted(ville.comptes.get(Role.PARTENAIRE).valeur()),
                saisie("partenaire", List.of("partenaire", "conseiller")));
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("ne va avec aucun autre");
    }

    /** Of two roles, one of which must show a second factor, the account must. */
    @Test
    void asks_a_second_factor_as_soon_as_one_role_must_show_it() {
        var autre = Ville.dans(contexte);
        autre.compte("deux", Role.ACCUEIL, Role.ASSEMBLEES);
        autre.visiteur(Role.ADMINISTRATEUR).poster("/comptes/regles", Map.of("role", "assemblees"));

        var entre = autre.visiteur().entrer(autre.courriel("deux"), Ville.MOT_DE_PASSE);
        assertThat(entre.lire("/equipe").headers().firstValue("Location"))
                .hasValueSatisfying(vers -> assertThat(vers).contains("second-facteur"));
        assertThat(autre.visiteur(Role.ACCUEIL).lire("/equipe").statusCode()).isEqualTo(200);
    }

    private Map<String, List<String>> saisie(String qui, List<String> roles) {
        return Map.of("nom", List.of("Camille"), "courriel", List.of(ville.courriel(qui)), "role", roles);
    }

    private static List<Roles> ensembles() {
        var tous = Role.values();
        return IntStream.range(1, 1 << tous.length)
                .mapToObj(masque -> new Roles(EnumSet.copyOf(Stream.of(tous)
                        .filter(role -> (masque & (1 << role.ordinal())) != 0)
                        .toList())))
                .toList();
    }
}
