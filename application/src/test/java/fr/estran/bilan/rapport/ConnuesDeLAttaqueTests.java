package fr.estran.bilan.rapport;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.statistiques.Divulgation;
import fr.estran.bilan.statistiques.Indicateur;
import fr.estran.bilan.statistiques.Statistiques;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A figure that leaves the service and that the attacks know nothing of would leak while they are green. */
class ConnuesDeLAttaqueTests {

    private static final String SEULE = "of answers that no other figure tells of: its own parts are looked at alone";
    private static final String HABITANTS = "told in parts as the genders are, which are attacked: "
            + "nothing that is told joins it to another figure";

    private static final String VENUES = "told in parts as the venues of presences are, which are attacked; "
            + "beside the people of the same kinds they are looked at by GensSansNomTests";

    private static final String PRETS = "of loans, that no other figure tells of";

    /** Told outside and not attacked, because. */
    private static final Map<String, String> HORS_ATTAQUE = Map.ofEntries(
            Map.entry("personnes_vues_dans_plusieurs_quartiers", "of where people came: no other figure of people is"),
            Map.entry(
                    "minutes_d_aide",
                    "of sessions, told only where presences of each of their kinds are: DivulgationTests"),
            Map.entry("autonomies.*", "of sessions, in parts of their own sum"),
            Map.entry("situation.*", HABITANTS),
            Map.entry("quartier.*", HABITANTS),
            Map.entry("absences", "of those who did not come: no other figure is"),
            Map.entry("listes_attente_par_thematique.*", "of those who did not come, in parts of their own sum"),
            Map.entry("orientations.*", "in parts of their own sum, which is one part of the presences"),
            Map.entry("orientations_hors_feuille.*", "of sheets that count nobody else"),
            Map.entry("participations_par_genre.*", VENUES),
            Map.entry("participations_par_tranche.*", VENUES),
            Map.entry("participations_par_situation.*", VENUES),
            Map.entry("demandes.*.*", "told in parts as the places of presences are, which are attacked"),
            Map.entry("rendez_vous_par_quartier.*", "attacked beside the sessions: ToutCeQuiEstPublicTests"),
            Map.entry("motifs.*.*", "grouped for everybody, and of nobody who is counted otherwise"),
            Map.entry("souhaits.*", SEULE),
            Map.entry("souhaits_personnes", SEULE),
            Map.entry("progres.*", SEULE),
            Map.entry("repartis_sans_aide", "of those who were not helped: no other figure that leaves is"),
            Map.entry("prets", PRETS),
            Map.entry("prets_personnes", PRETS),
            Map.entry("enquetes.*.sollicites", SEULE),
            Map.entry("enquetes.*.repondants", SEULE),
            Map.entry("repondants_par_question.*.*", SEULE),
            Map.entry("reponses.*.*.*", SEULE));

    @Test
    void are_all_the_figures_that_leave_the_service_but_those_that_say_why() throws IOException {
        var attaquees = attaquees();

        assertThat(publiees().filter(cle -> !attaquees.contains(cle)))
                .as(
                        "neither attacked (PetiteVille, PublicationAttaqueTests) nor excused: see docs/regles.md, publication")
                .containsExactlyInAnyOrderElementsOf(HORS_ATTAQUE.keySet());
    }

    private static Stream<String> publiees() {
        return Statistiques.toutes().stream()
                .filter(indicateur -> !indicateur.libre()
                        && indicateur.divulgation() != Divulgation.JAMAIS
                        && indicateur.divulgation() != Divulgation.SIGNE)
                .map(Indicateur::cle);
    }

    /** A town counts it, and an attack reads it: by what it tells of people, or by its name. */
    private static Set<String> attaquees() throws IOException {
        var villes = LongStream.range(0, 20).mapToObj(PetiteVille::new).toList();
        var lues = villes.stream()
                .flatMap(ville -> ville.parcours().keySet().stream())
                .map(List::getFirst)
                .collect(toSet());
        var attaques = Files.readString(source("PublicationAttaqueTests"))
                + Files.readString(source("DifferencesAttaqueTests"));
        return villes.stream()
                .flatMap(ville -> ville.chiffres().valeurs().keySet().stream())
                .filter(chemin -> lues.contains(chemin.getFirst()) || attaques.contains('"' + chemin.getFirst() + '"'))
                .flatMap(chemin -> Statistiques.toutes().stream().filter(indicateur -> indicateur.compte(chemin)))
                .map(Indicateur::cle)
                .collect(toSet());
    }

    private static Path source(String classe) {
        return Path.of("src/test/java/fr/estran/bilan/rapport", classe + ".java");
    }
}
