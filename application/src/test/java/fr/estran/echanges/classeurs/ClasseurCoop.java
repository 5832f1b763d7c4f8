package fr.estran.echanges.classeurs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as the State's tool exports it: a block of information and of filters, then one row for each participant. */
public final class ClasseurCoop {

    /** Of one participant; what is said of the activity is repeated. */
    public record Rangee(
            LocalDate jour,
            String prenom,
            String nom,
            String type,
            String participants,
            String beneficiaire,
            String canal,
            String lieu,
            String commune,
            Object duree,
            String titre,
            String themes,
            String niveau,
            String reoriente,
            String genre,
            String tranche,
            String id) {}

    /** Of one person in a counsellor's list. */
    public record Fiche(String nom, String prenom, Integer naissance, String genre, String statut) {}

    private final boolean equipe;
    private final String prenom;
    private final String nom;
    public final List<Rangee> rangees = new ArrayList<>();
    public final List<Fiche> fiches = new ArrayList<>();
    int coordination;

    /** @param equipe whether it is a team's export: it names counsellors, and nobody whom they helped */
    public ClasseurCoop(boolean equipe, String prenom, String nom) {
        this.equipe = equipe;
        this.prenom = prenom;
        this.nom = nom;
    }

    public ClasseurCoop sansLesPremieres(int combien) {
        var autre = new ClasseurCoop(equipe, prenom, nom);
        autre.rangees.addAll(rangees.subList(combien, rangees.size()));
        return autre;
    }

    /** The same activities as a team's export has them. */
    public ClasseurCoop sansNoms() {
        var autre = new ClasseurCoop(true, "Coord", "Onnatrice");
        autre.rangees.addAll(rangees);
        return autre;
    }

    /** What was noted from one day to the eve of another, and nothing else. */
    public ClasseurCoop entre(LocalDate debut, LocalDate fin) {
        rangees.removeIf(
                rangee -> rangee.jour().isBefore(debut) || !rangee.jour().isBefore(fin));
        return this;
    }

    public int lignes() {
        return rangees.size();
    }

    public Path ecrire(Path fichier) throws IOException {
        try (var sortie = Files.newOutputStream(fichier);
                var classeur = new Workbook(sortie, "Coop", "1.0")) {
            var feuille = classeur.newWorksheet("Activités");
            int ligne = informations(feuille, rangees.size());
            ligne = entete(feuille, ligne);
            for (var rangee : rangees) {
                rangee(feuille, ligne++, rangee);
            }
            if (coordination > 0) {
                coordination(classeur.newWorksheet("Activités de coordination"));
            }
        }
        return fichier;
    }

    public Path ecrireLesBeneficiaires(Path fichier) throws IOException {
        try (var sortie = Files.newOutputStream(fichier);
                var classeur = new Workbook(sortie, "Coop", "1.0")) {
            var feuille = classeur.newWorksheet("Bénéficiaires");
            int ligne = informations(feuille, fiches.size());
            textes(
                    feuille,
                    ligne++,
                    List.of(
                            "Nom",
                            "Prénom",
                            "Année de naissance",
                            "Nom de la commune",
                            "Code INSEE",
                            "Code postal",
                            "N° de téléphone",
                            "E-mail",
                            "Genre",
                            "Tranche d’âge",
                            "Statut",
                            "Nombre d’accompagnements",
                            "Notes supplémentaires"));
            for (var fiche : fiches) {
                textes(feuille, ligne, List.of(fiche.nom(), fiche.prenom()));
                if (fiche.naissance() != null) {
                    feuille.value(ligne, 2, fiche.naissance());
                }
                feuille.value(ligne, 6, "+33 6 39 98 %02d %02d".formatted(ligne / 100, ligne % 100));
                feuille.value(ligne, 7, "p%d@exemple.invalid".formatted(ligne));
                feuille.value(ligne, 8, fiche.genre());
                feuille.value(ligne, 10, fiche.statut());
                ligne++;
            }
        }
        return fichier;
    }

    private int informations(Worksheet feuille, int total) {
        textes(feuille, 0, List.of("Informations export"));
        textes(feuille, 1, List.of("Nom", nom));
        textes(feuille, 2, List.of("Prénom", prenom));
        textes(feuille, 3, List.of("Rôle", "Médiateur numérique"));
        textes(feuille, 4, List.of("Total"));
        feuille.value(4, 1, total);
        textes(feuille, 5, List.of("Date d’export", "05/01/2026"));
        textes(feuille, 7, List.of("Filtres"));
        textes(feuille, 8, List.of("Période", "01/01/2024 - 31/12/2025"));
        return 10;
    }

    private int entete(Worksheet feuille, int ligne) {
        var noms = new ArrayList<>(List.of("Date", "Enregistré le", "Dernière modification le"));
        if (equipe) {
            noms.addAll(List.of("Prénom du médiateur", "Nom du médiateur", "Rôle", "ID - Conum"));
        }
        noms.addAll(List.of("Type", "Participants"));
        if (!equipe) {
            noms.add("Bénéficiaire");
        }
        noms.addAll(List.of(
                "Canaux d’accompagnement",
                "Nom du lieu",
                "Adresse",
                "Commune",
                "Code postal",
                "Code Insee",
                "Durée (min)",
                "Nom de l’atelier",
                "Matériel numérique utilisé",
                "Thématique(s) d’accompagnement",
                "Tags",
                "Nom de la démarche administrative",
                "Niveau d’autonomie (ou de l’atelier) (x/3)",
                "Bénéficiaire réorienté",
                "Structure de redirection",
                "Commune du bénéficiaire",
                "Code postal du bénéficiaire",
                "Code Insee du bénéficiaire",
                "Genre du bénéficiaire",
                "Tranche d’âge du bénéficiaire",
                "Statut du bénéficiaire"));
        if (!equipe) {
            noms.add("Notes supplémentaires");
        }
        noms.add("ID CRA");
        textes(feuille, ligne, noms);
        return ligne + 1;
    }

    private void rangee(Worksheet feuille, int ligne, Rangee dite) {
        int colonne = 0;
        for (int i = 0; i < 3; i++) {
            feuille.value(ligne, colonne, dite.jour());
            feuille.style(ligne, colonne++).format("dd/mm/yyyy").set();
        }
        var cellules = new ArrayList<Object>();
        if (equipe) {
            cellules.addAll(List.of(dite.prenom(), dite.nom(), "Médiateur", "true"));
        }
        cellules.addAll(List.of(dite.type(), dite.participants()));
        if (!equipe) {
            cellules.add(dite.beneficiaire());
        }
        cellules.addAll(List.of(
                dite.canal(),
                dite.lieu(),
                dite.lieu().isEmpty() ? "" : "1 rue du Test",
                dite.commune(),
                "29000",
                "29232",
                dite.duree(),
                dite.titre(),
                "Ordinateur, Téléphone",
                dite.themes(),
                "",
                "",
                dite.niveau(),
                dite.reoriente(),
                "",
                "",
                "",
                "",
                dite.genre(),
                dite.tranche(),
                ""));
        if (!equipe) {
            cellules.add("");
        }
        cellules.add(dite.id());
        for (var cellule : cellules) {
            if (cellule instanceof Number nombre) {
                feuille.value(ligne, colonne, nombre);
            } else if (!cellule.toString().isEmpty()) {
                feuille.value(ligne, colonne, cellule.toString());
            }
            colonne++;
        }
    }

    private void coordination(Worksheet feuille) {
        textes(feuille, 0, List.of("Date de l’activité", "Type", "Durée (min.)", "Participants", "ID CRA"));
        for (int i = 1; i <= coordination; i++) {
            textes(feuille, i, List.of("12/03/2025", "Animation", "60", "4", "coordination-" + i));
        }
    }

    private static void textes(Worksheet feuille, int ligne, List<String> textes) {
        for (int i = 0; i < textes.size(); i++) {
            feuille.value(ligne, i, textes.get(i));
        }
    }
}
