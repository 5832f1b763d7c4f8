package fr.estran.banc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An export of activities of one counsellor, as the State's tool writes it, of so many rows; the same each time. */
final class ExportInvente {

    private static final List<String> COLONNES = List.of(
            "Date",
            "Type",
            "Participants",
            "Bénéficiaire",
            "Canaux d’accompagnement",
            "Nom du lieu",
            "Commune",
            "Durée (min)",
            "Matériel numérique utilisé",
            "Thématique(s) d’accompagnement",
            "Niveau d’autonomie (ou de l’atelier) (x/3)",
            "Genre du bénéficiaire",
            "Tranche d’âge du bénéficiaire",
            "ID CRA");
    private static final List<String> LIEUX = List.of("Médiathèque", "Maison pour tous", "Mairie annexe");
    private static final List<String> THEMES = List.of("E-mail", "Bureautique, Santé", "Logement", "Culture numérique");
    private static final int VIDAGE = 1_000;

    private ExportInvente() {}

    static void ecrire(Path fichier, int lignes) throws IOException {
        var hasard = new Random(lignes);
        try (var sortie = Files.newOutputStream(fichier);
                var classeur = new Workbook(sortie, "Estran", "1.0")) {
            var feuille = classeur.newWorksheet("Activités");
            feuille.value(0, 0, "Informations export");
            for (int i = 0; i < COLONNES.size(); i++) {
                feuille.value(2, i, COLONNES.get(i));
            }
            for (int n = 0; n < lignes; n++) {
                ecrire(feuille, n, lignes, hasard);
                if (n % VIDAGE == 0) {
                    feuille.flush();
                }
            }
        }
    }

    private static void ecrire(Worksheet feuille, int n, int lignes, Random hasard) {
        var qui = hasard.nextInt(3) == 0
                ? "Bénéficiaire anonyme"
                : "Personne" + hasard.nextInt(lignes / 5 + 1) + " Inventée";
        var textes = List.of(
                "Accompagnement individuel",
                "1",
                qui,
                hasard.nextInt(8) == 0 ? "À distance" : "Lieu d’activité",
                LIEUX.get(hasard.nextInt(LIEUX.size())),
                "Ville",
                "45",
                "Ordinateur",
                THEMES.get(hasard.nextInt(THEMES.size())),
                "Avec guidage (1/3)",
                "Non communiqué",
                "Non communiqué",
                "cra-%08d".formatted(n));
        feuille.value(n + 3, 0, LocalDate.of(2025, 1, 1).plusDays(hasard.nextInt(360)));
        feuille.style(n + 3, 0).format("dd/mm/yyyy").set();
        for (int i = 0; i < textes.size(); i++) {
            feuille.value(n + 3, i + 1, textes.get(i));
        }
    }
}
