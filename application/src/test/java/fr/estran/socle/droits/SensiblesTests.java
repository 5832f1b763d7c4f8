package fr.estran.socle.droits;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.droits.Droits.LignesDesControleurs;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** Before which requests one says again who one is: what is left out says why. */
class SensiblesTests {

    /** What carries rows out of the service, by how addresses are named. */
    private static final Pattern EMPORTE = Pattern.compile("export|\\.csv|\\.zip|/fichiers?\\b");

    /** What cannot be taken back, or gives a way in. */
    private static final Pattern DEFINITIF = Pattern.compile(
            "^/comptes|^/reglages/vie-privee|/effacer$|/defaire$|imports/.*confirmation|^/echanges/exports");

    private static final Map<String, String> SANS_PREUVE = Map.ofEntries(
            entry("POST /comptes/{compte}/deconnecter", "it takes a way out of hands, and gives none"),
            entry("POST /reglages/maintenance", "nothing is written for a while, and everything is again as easily"),
            entry("POST /reglages/maintenance/fin", "things are as ever"),
            entry("POST /reglages/taches/{code}", "it would be done by itself, a little later"),
            entry("POST /reglages/site", "everybody reads it, and it is written back as easily"),
            entry("POST /reglages/site/logo", "everybody sees it"),
            entry("POST /reglages/site/logo/retirer", "everybody sees it"),
            entry("GET /bilans/{annee}/{version}/fichiers/{nom}", "an act, which holds no name"),
            entry("GET /echanges/modele.zip", "empty tables"),
            entry("GET /equipe/enquetes/{enquete}/resultats/tableaux.csv", "counts that are to be published"),
            entry("POST /reglages/cles/{cle}/finir", "it takes a way in away"),
            entry("POST /reglages/cles/{cle}/revoquer", "it takes a way in away"),
            entry("POST /reglages/echos/{echo}/essayer", "it is told what it would be told by itself"),
            entry("POST /reglages/echos/{echo}/retirer", "a program is told no more, and is added back as easily"));

    @Test
    void asks_again_before_what_gives_a_way_in_carries_people_out_or_cannot_be_undone() {
        var oublies = lignes().filter(SensiblesTests::compte)
                .filter(droit -> !droit.sensible())
                .map(SensiblesTests::nom);

        assertThat(oublies).isSubsetOf(SANS_PREUVE.keySet());
    }

    /** Each of the team answers for what they may. */
    @Test
    void asks_again_for_nothing_that_is_open_to_all() {
        assertThat(lignes().filter(Droit::sensible))
                .hasSizeGreaterThan(12)
                .noneMatch(Droit::ouvertATous)
                .allMatch(droit -> Set.of(HttpMethod.GET, HttpMethod.POST).contains(droit.methode()));
    }

    private static boolean compte(Droit droit) {
        var chemin = droit.chemin().getPatternString();
        return !droit.ouvertATous()
                && (droit.methode().equals(HttpMethod.GET)
                        ? EMPORTE.matcher(chemin).find()
                        : DEFINITIF.matcher(chemin).find() || droit.roles().equals(Set.of(Role.ADMINISTRATEUR)));
    }

    private static String nom(Droit droit) {
        return droit.methode() + " " + droit.chemin().getPatternString();
    }

    private static Stream<Droit> lignes() {
        return LignesDesControleurs.de(Controleurs.TOUS.stream()).stream();
    }
}
