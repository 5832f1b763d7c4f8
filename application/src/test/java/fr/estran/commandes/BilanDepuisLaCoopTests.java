package fr.estran.commandes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Application;
import fr.estran.Visiteur;
import fr.estran.echanges.classeurs.AnneeCoop;
import fr.estran.socle.commun.Suppression;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A town that never used Estran: its report from the State's workbook alone, against figures counted apart from our code. */
@Tag("long")
class BilanDepuisLaCoopTests {

    private static final Map<String, String> TRANCHES = Map.of(
            "25 - 39 ans", "vingt_cinq_trente_neuf",
            "40 - 59 ans", "quarante_cinquante_neuf",
            "60 - 69 ans", "soixante_soixante_neuf",
            "70 ans et plus", "soixante_dix_plus");

    @TempDir
    Path dossier;

    private final ByteArrayOutputStream dit = new ByteArrayOutputStream();

    @Test
    void counts_of_one_counsellor_s_export_what_it_holds() throws Exception {
        var annee = new AnneeCoop(20_250_314, 2025);
        var classeur = annee.conseiller();
        var activites = classeur.ecrire(dossier.resolve("activites.xlsx")).toString();
        var personnes = classeur.ecrireLesBeneficiaires(dossier.resolve("personnes.xlsx"))
                .toString();

        assertThat(bilan("--depuis", activites, "--beneficiaires", personnes)).isZero();

        var attendu = annee.attendu();
        var indicateurs = bilan().get("indicateurs");
        verifierLActivite(attendu);
        assertThat(indicateurs.get("usagers").asInt()).isEqualTo(attendu.personnes.size());
        assertThat(indicateurs.get("nouveaux_usagers").asInt()).isEqualTo(annee.nouvelles());
        assertThat(nombres(indicateurs.get("tranche_age"))).isEqualTo(attendu.ages);
        assertThat(indicateurs.get("genre").get("F").asInt()).isEqualTo(attendu.femmes.size());
        assertThat(dit()).contains("7 activités de coordination", "ne sont pas repris");
        assertThat(corps("chiffres.html"))
                .contains("repris de la Coop", "Personne connue par son nom")
                .doesNotContain("Prénom0");
    }

    /** From a town that knows nearly everybody to one that knows nearly nobody: what is counted is right, and is called what it is. */
    @ParameterizedTest
    @ValueSource(ints = {0, 40, 60, 99})
    void says_people_of_those_whom_it_knows_and_participations_of_everybody(int anonymes) throws Exception {
        var annee = new AnneeCoop(1_000 + anonymes, 2025);
        var classeur = annee.conseiller(anonymes);
        var activites = classeur.ecrire(dossier.resolve("activites.xlsx")).toString();
        var personnes = classeur.ecrireLesBeneficiaires(dossier.resolve("personnes.xlsx"))
                .toString();

        assertThat(bilan("--depuis", activites, "--beneficiaires", personnes)).isZero();

        var attendu = annee.attendu();
        verifierLActivite(attendu);
        var complements = bilan().get("complements");
        assertThat(somme(complements.get("participations_par_lieu")))
                .isEqualTo(attendu.parLieu.entrySet().stream()
                        .filter(lieu -> !lieu.getKey().isEmpty())
                        .mapToInt(Map.Entry::getValue)
                        .sum());
        assertThat(nombres(complements.get("participations_par_genre"))).isEqualTo(parGenre(attendu.genres));
        assertThat(somme(complements.get("participations_par_tranche")))
                .isEqualTo(attendu.participations.values().stream()
                        .mapToInt(n -> n)
                        .sum());
        assertThat(complements.path("participations_sans_nom").asInt()).isEqualTo(attendu.sansNom);
        attendu.parTheme.forEach((theme, n) -> assertThat(complements
                        .get("ateliers_par_thematique")
                        .get(parCode(Map.of(theme, 1)).keySet().iterator().next())
                        .get("participations")
                        .asInt())
                .as(theme)
                .isEqualTo(n));
        var rapport = Visiteur.lisible(corps("bilan.html") + corps("chiffres.html"));
        int gens = attendu.personnes.size();
        if (anonymes == 0) {
            assertThat(rapport).contains(gens + " personnes ont été aidées").doesNotContain("sans nom");
        } else {
            assertThat(rapport)
                    .contains(
                            gens < Suppression.SEUIL
                                    ? "Trop de participations sont sans nom pour que l'on dise combien de personnes ont été aidées"
                                    : "Au moins " + gens + " personnes, connues par leur nom")
                    .contains("Participations, selon", "Le genre est noté pour")
                    .doesNotContain("personnes ont été aidées en 2025.", "première porte", "en majorité");
        }
        assertThat(rapport).doesNotContain("sans inscription", "objectifs :");
    }

    @Test
    void says_of_a_team_s_export_that_people_are_not_known_and_never_that_there_are_none() throws Exception {
        var annee = new AnneeCoop(42, 2025);
        var activites = annee.equipe().ecrire(dossier.resolve("activites.xlsx")).toString();

        assertThat(bilan("--depuis", activites)).isZero();

        verifierLActivite(annee.attendu());
        var rapport = corps("bilan.html") + corps("chiffres.html");
        assertThat(rapport)
                .contains("ne sont pas connus", "Participations, selon")
                .doesNotContain("Aucune personne");
        assertThat(Visiteur.lisible(rapport)).doesNotContain("leur genre et leur âge");
        assertThat(bilan().get("indicateurs").has("usagers")).isFalse();
        assertThat(bilan().get("indicateurs").has("nouveaux_usagers")).isFalse();
    }

    @Test
    void says_of_a_year_noted_in_part_from_when_to_when() throws Exception {
        var classeur = new AnneeCoop(7, 2025).conseiller().entre(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 7, 1));
        var activites = classeur.ecrire(dossier.resolve("activites.xlsx")).toString();

        assertThat(bilan("--depuis", activites)).isZero();

        assertThat(Visiteur.lisible(dit())).contains("rien n'est noté après le", "juin 2025");
        assertThat(Visiteur.lisible(corps("bilan.html")).replaceAll("\\h", " "))
                .contains("rien n'est noté après le", "ce bilan est un brouillon", "Du 1er janvier au")
                .doesNotContain("contre");
    }

    @Test
    void refuses_what_is_no_export_and_writes_nothing() throws Exception {
        var autre = Files.writeString(dossier.resolve("autre.xlsx"), "Date;Lieu\n1;2\n")
                .toString();
        assertThat(bilan("--depuis", autre)).isEqualTo(2);
        assertThat(dit()).contains("Coop de la médiation numérique").doesNotContain("Exception");
        assertThat(dossier.resolve("b")).doesNotExist();
        assertThat(executer("bilan", "--depuis", autre, "--annee", "2025", "--sortie", "b"))
                .isEqualTo(64);
    }

    private void verifierLActivite(AnneeCoop.Attendu attendu) throws Exception {
        var lu = bilan();
        assertThat(parType(lu, "seances")).isEqualTo(attendu.seances);
        assertThat(parType(lu, "participations")).isEqualTo(attendu.participations);
        assertThat(nombres(lu.get("complements").get("minutes"))).isEqualTo(attendu.minutes);
        var demandes = new TreeMap<String, Integer>();
        lu.get("indicateurs")
                .get("demandes")
                .properties()
                .forEach(type -> nombres(type.getValue()).forEach((code, n) -> demandes.merge(code, n, Integer::sum)));
        assertThat(demandes).isEqualTo(parCode(attendu.demandes));
        assertThat(nombres(lu.get("complements").path("effectifs"))).isEqualTo(parTranche(attendu.effectifs));
    }

    private String corps(String page) throws Exception {
        var lue = Files.readString(dossier.resolve("b").resolve(page));
        return lue.substring(lue.indexOf("<body"));
    }

    private static Map<String, Integer> parType(JsonNode lu, String quoi) {
        var comptes = new TreeMap<String, Integer>();
        lu.get("indicateurs")
                .get("par_type")
                .properties()
                .forEach(type ->
                        comptes.put(type.getKey(), type.getValue().get(quoi).asInt()));
        return comptes;
    }

    private static Map<String, Integer> nombres(JsonNode noeud) {
        var comptes = new TreeMap<String, Integer>();
        noeud.properties()
                .forEach(
                        compte -> comptes.put(compte.getKey(), compte.getValue().asInt()));
        return comptes;
    }

    private static Map<String, Integer> parCode(Map<String, Integer> themes) {
        return themes.entrySet().stream()
                .collect(toMap(
                        theme -> Normalizer.normalize(theme.getKey(), Normalizer.Form.NFD)
                                .replaceAll("\\p{M}", "")
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z]+", "_")
                                .replaceAll("_$", ""),
                        Map.Entry::getValue,
                        Integer::sum,
                        TreeMap::new));
    }

    private static int somme(JsonNode noeud) {
        return nombres(noeud).values().stream().mapToInt(n -> n).sum();
    }

    private static Map<String, Integer> parGenre(Map<String, Integer> genres) {
        return genres.entrySet().stream()
                .collect(toMap(
                        genre -> genre.getKey().equals("Féminin")
                                ? "F"
                                : genre.getKey().equals("Masculin") ? "M" : "inconnu",
                        Map.Entry::getValue,
                        Integer::sum,
                        TreeMap::new));
    }

    private static Map<String, Integer> parTranche(Map<String, Integer> tranches) {
        return tranches.entrySet().stream()
                .collect(toMap(
                        tranche -> TRANCHES.get(tranche.getKey()), Map.Entry::getValue, Integer::sum, TreeMap::new));
    }

    private JsonNode bilan() {
        return new JsonMapper().readTree(dossier.resolve("b/bilan.json").toFile());
    }

    private int bilan(String... depuis) {
        var commune = List.of("--commune", "Quimper", "--code-insee", "29232");
        var reste = List.of("--annee", "2025", "--sortie", dossier.resolve("b").toString());
        var arguments = new ArrayList<String>(List.of("bilan"));
        arguments.addAll(List.of(depuis));
        arguments.addAll(commune);
        arguments.addAll(reste);
        return executer(arguments.toArray(String[]::new));
    }

    private int executer(String... arguments) {
        var sorties = List.of(System.out, System.err);
        var ecoute = new PrintStream(dit, true, UTF_8);
        System.setOut(ecoute);
        System.setErr(ecoute);
        try {
            return Commandes.executer(Application.class, arguments);
        } finally {
            System.setOut(sorties.getFirst());
            System.setErr(sorties.getLast());
        }
    }

    private String dit() {
        return dit.toString(UTF_8);
    }
}
