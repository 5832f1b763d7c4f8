package fr.estran.echanges.classeurs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.echanges.classeurs.ClasseurCoop.Fiche;
import fr.estran.echanges.classeurs.ClasseurCoop.Rangee;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepriseTests {

    private static final Entete QUIMPER = Entete.de("Quimper", "Quimper", "29232");

    @TempDir
    Path dossier;

    private final ClasseurCoop classeur = new ClasseurCoop(false, "Léa", "Test");

    private String themes = "E-mail";

    @Test
    void day_counsellor_and_place_make_one_permanence() throws IOException {
        individuel("b2", "14/03", "Médiathèque", "Anna Un", "30");
        individuel("a1", "14/03", "Médiathèque", "Anna Deux", "20");
        individuel("c3", "14/03", "Mairie", "Anna Un", "10");
        ecrire(Individuel.PERMANENCE);
        assertThat(lignes("seances"))
                .hasSize(2)
                .anyMatch(ligne -> ligne.contains(",P-2025-T1-L-")
                        && ligne.endsWith("2025-03-14T00:00+01:00,2025-03-14T00:50+01:00,tenue,non"));
        assertThat(lignes("participations")).hasSize(3);
    }

    /** One that was forgotten has a smaller id, one that was written twice is gone, the address is spelt out: it is the same. */
    @Test
    void permanence_is_known_again_in_a_corrected_file() throws IOException {
        individuel("b2", "14/03", "Médiathèque", "Anna Un", "30");
        individuel("c3", "14/03", "Médiathèque", "Anna Deux", "20");
        ecrire(Individuel.PERMANENCE);
        var avant = lignes("seances").getFirst().split(",", 2)[0];
        classeur.rangees.removeFirst();
        individuel("a1", "14/03", "MEDIATHEQUE", "Anna Trois", "10");
        ecrire(Individuel.PERMANENCE);
        assertThat(lignes("seances")).singleElement().asString().startsWith(avant + ",");
        assertThat(lignes("lieux")).hasSize(1);
    }

    @Test
    void each_is_an_appointment_where_one_chose_so() throws IOException {
        individuel("b2", "14/03", "Médiathèque", "Anna Un", "30");
        individuel("a1", "14/03", "Médiathèque", "Anna Deux", "20");
        ecrire(Individuel.RENDEZ_VOUS);
        assertThat(lignes("seances")).hasSize(2).allMatch(ligne -> ligne.contains(",R-2025-T1-L-"));
    }

    /** Of a workshop, the word that is over all procedures gives way; what it is counted under comes first, the others stay. */
    @Test
    void workshop_keeps_all_the_themes_of_its_row() throws IOException {
        themes = "Aide aux démarches administratives, Logement, E-mail, Bureautique";
        rangee("x1", "14/03", "Atelier collectif", "1/1", "Bénéficiaire anonyme", "Lieu", "120", "60 - 69 ans");
        ecrire(Individuel.PERMANENCE);

        assertThat(lignes("actions")).singleElement().asString().contains(",logement,");
        assertThat(lignes("actions_themes")).containsExactly("x1,e_mail", "x1,bureautique");
        assertThat(lignes("thematiques")).hasSize(3);
    }

    /** What is written of the activity stands on the row of each participant: its length is that of one. */
    @Test
    void workshop_lasts_once_and_counts_heads_by_age() throws IOException {
        for (int n = 1; n <= 40; n++) {
            rangee("x1", "14/03", "Atelier collectif", n + "/40", "Bénéficiaire anonyme", "Lieu", "120", "60 - 69 ans");
        }
        ecrire(Individuel.PERMANENCE);
        assertThat(lignes("seances"))
                .singleElement()
                .asString()
                .contains("2025-03-14T00:00+01:00,2025-03-14T02:00+01:00");
        assertThat(lignes("affluence")).containsExactly("x1,40");
        assertThat(lignes("effectifs")).containsExactly("x1,soixante_soixante_neuf,40");
        assertThat(lignes("actions")).singleElement().asString().startsWith("x1,atelier,Atelier,");
    }

    /** Of whoever is named, without the list of people: the band of the row. Whose year of birth the list tells needs none. */
    @Test
    void age_bands_of_those_who_are_named_are_kept() throws IOException {
        rangee("a1", "14/03", "Accompagnement individuel", "1", "Anna Un", "M", "30", "70 ans et plus");
        rangee("a2", "15/03", "Accompagnement individuel", "1", "Ana Listée", "M", "30", "70 ans et plus");
        rangee("a3", "16/03", "Accompagnement individuel", "1", "Max Seul", "M", "30", "Non communiqué");
        classeur.fiches.add(new Fiche("Listée", "Ana", 1948, "Féminin", "Retraité"));
        ecrire(Individuel.PERMANENCE);
        assertThat(lignes("participations"))
                .satisfiesExactlyInAnyOrder(
                        dite -> assertThat(dite).endsWith(",soixante_dix_plus"),
                        listee -> assertThat(listee).endsWith(","),
                        tue -> assertThat(tue).endsWith(","));
    }

    @Test
    void whom_the_file_does_not_tell_apart_and_minors_are_heads() throws IOException {
        individuel("a1", "14/03", "M", "Anna Un", "30");
        individuel("a2", "15/03", "M", "Léo Petit", "30");
        individuel("a3", "16/03", "M", "Max Seul", "30");
        individuel("a4", "17/03", "M", "Ana Listée", "30");
        classeur.fiches.add(new Fiche("Un", "Anna", 1950, "Féminin", "Retraité"));
        classeur.fiches.add(new Fiche("Un", "Anna", 1970, "Féminin", "En emploi"));
        classeur.fiches.add(new Fiche("Petit", "Léo", 2012, "Masculin", "Scolarisé"));
        classeur.fiches.add(new Fiche("Listée", "Ana", 1948, "Féminin", "Retraité"));
        var ecrite = ecrire(Individuel.PERMANENCE);
        assertThat(lignes("usagers"))
                .hasSize(2)
                .anyMatch(ligne -> ligne.contains(",Ana,Listée,F,1948,retraite,"))
                .anyMatch(ligne -> ligne.endsWith(",Max,Seul,,,,,"));
        assertThat(lignes("effectifs")).anyMatch(ligne -> ligne.endsWith(",douze_dix_huit,1"));
        assertThat(ecrite.constats())
                .anyMatch(constat -> constat.contains("homonyme"))
                .anyMatch(constat -> constat.contains("mineur"))
                .noneMatch(constat -> constat.contains("Anna") || constat.contains("Petit"));
    }

    /** A list that was saved anew may have lost the rows above it: it is then whoever's names it has. */
    @Test
    void list_without_its_author_is_looked_into_and_whom_no_activity_names_is_said() throws IOException {
        individuel("a1", "14/03", "M", "Ana Listée", "30");
        var activites = classeur.ecrire(dossier.resolve("a.xlsx"));
        var personnes = Files.writeString(dossier.resolve("b.csv"), """
                Nom;Prénom;Année de naissance;Genre;Statut
                Listée;Ana;1948;Féminin;Retraité
                Autre;Iris;1950;Féminin;Retraité
                """);
        var ecrite = (ResultatDeReprise.Ecrite) RepriseDeLaCoop.ecrire(
                List.of(activites), List.of(personnes), QUIMPER, Individuel.PERMANENCE, sortie());
        assertThat(lignes("usagers")).singleElement().asString().contains(",Ana,Listée,F,1948,retraite,");
        assertThat(ecrite.constats())
                .anyMatch(constat -> constat.startsWith("Une fiche de l'export « Bénéficiaires »"))
                .noneMatch(constat -> constat.contains("Iris"));
    }

    /** The method of a report is told by its year: what comes in for the next one must leave it. */
    @Test
    void how_sheets_were_read_is_kept_for_each_year() throws IOException {
        individuel("a1", "14/03", "M", "Anna Un", "30");
        ecrire(Individuel.PERMANENCE);
        assertThat(lignes("reprises")).containsExactly("COOP-2025-permanence,permanence,2025-03-14,2025-03-14");
        rangee("a0", LocalDate.of(2024, 12, 31), "Accompagnement individuel", "1", "Anna Un", "M", "30", "");
        ecrire(Individuel.RENDEZ_VOUS);
        assertThat(lignes("reprises"))
                .containsExactly(
                        "COOP-2024-rendez_vous,rendez_vous,2024-12-31,2024-12-31",
                        "COOP-2025-rendez_vous,rendez_vous,2025-03-14,2025-03-14");
    }

    @Test
    void same_rows_twice_count_once() throws IOException {
        individuel("a1", "14/03", "M", "Anna Un", "30");
        individuel("a1", "14/03", "M", "Anna Un", "30");
        ecrire(Individuel.PERMANENCE);
        assertThat(lignes("seances")).singleElement().asString().contains("00:30");
        assertThat(lignes("participations")).hasSize(1);
    }

    @Test
    void what_is_no_export_of_the_state_is_refused_with_a_word() throws IOException {
        var autre = Files.writeString(dossier.resolve("autre.csv"), "Date;Lieu;Nombre\n14/03/2025;Ici;3\n");
        assertThat(RepriseDeLaCoop.ecrire(List.of(autre), List.of(), QUIMPER, Individuel.PERMANENCE, sortie()))
                .isInstanceOfSatisfying(
                        ResultatDeReprise.Refusee.class,
                        refusee -> assertThat(refusee.phrase()).contains("Coop"));
    }

    @Test
    void export_saved_as_csv_is_read_the_same() throws IOException {
        var csv = Files.writeString(dossier.resolve("export.csv"), """
                Informations export;
                Nom;Test
                Date;Type;Participants;Bénéficiaire;Canaux d'accompagnement;Nom du lieu;Durée (min);ID CRA
                14/03/2025;Accompagnement individuel;1;Anna Un;À distance;;45;z1
                """);
        RepriseDeLaCoop.ecrire(List.of(csv), List.of(), QUIMPER, Individuel.PERMANENCE, sortie());
        assertThat(lignes("seances"))
                .containsExactly("z1,T-2025-T1,,2025-03-14T00:00+01:00,2025-03-14T00:45+01:00,tenue,non");
    }

    private void individuel(String id, String jour, String lieu, String qui, String duree) {
        rangee(id, jour, "Accompagnement individuel", "1", qui, lieu, duree, "");
    }

    private void rangee(
            String id, String jour, String type, String rang, String qui, String lieu, String duree, String tranche) {
        rangee(
                id,
                LocalDate.of(2025, Integer.parseInt(jour.substring(3)), Integer.parseInt(jour.substring(0, 2))),
                type,
                rang,
                qui,
                lieu,
                duree,
                tranche);
    }

    private void rangee(
            String id,
            LocalDate quand,
            String type,
            String rang,
            String qui,
            String lieu,
            String duree,
            String tranche) {
        classeur.rangees.add(new Rangee(
                quand,
                "Léa",
                "Test",
                type,
                rang,
                qui,
                "Lieu d’activité",
                lieu,
                "Quimper",
                duree,
                "",
                themes,
                "",
                "",
                "",
                tranche,
                id));
    }

    private ResultatDeReprise.Ecrite ecrire(Individuel individuel) throws IOException {
        var activites = List.of(classeur.ecrire(dossier.resolve("a.xlsx")));
        var personnes = classeur.fiches.isEmpty()
                ? List.<Path>of()
                : List.of(classeur.ecrireLesBeneficiaires(dossier.resolve("b.xlsx")));
        return (ResultatDeReprise.Ecrite) RepriseDeLaCoop.ecrire(activites, personnes, QUIMPER, individuel, sortie());
    }

    private Path sortie() throws IOException {
        return Files.createDirectories(dossier.resolve("releves"));
    }

    private List<String> lignes(String fichier) throws IOException {
        return Files.readAllLines(dossier.resolve("releves").resolve(fichier + ".csv")).stream()
                .skip(1)
                .toList();
    }
}
