package fr.estran.banc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;

/** A town's own sheet of attendance with names, of so many rows: dates in letters, words, notes; the same each time. */
final class FeuilleInventee {

    private static final List<String> COLONNES =
            List.of("Date", "Lieu", "Type", "Thème", "Durée", "Nom", "Prénom", "Né(e) en", "Téléphone", "Remarques");
    private static final List<String> LIEUX = List.of("Médiathèque", "Maison pour tous", "Mairie annexe");
    private static final List<String> TYPES = List.of("Permanence", "Atelier", "RDV");
    private static final List<String> THEMES = List.of("E-mail", "Impôts", "Logement", "Photos");
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.FRENCH);
    private static final int PAR_JOUR = 12;
    private static final int VIDAGE = 1_000;

    private FeuilleInventee() {}

    static void ecrire(Path fichier, int lignes) throws IOException {
        var hasard = new Random(lignes);
        try (var sortie = Files.newOutputStream(fichier);
                var classeur = new Workbook(sortie, "Mairie", "1.0")) {
            var feuille = classeur.newWorksheet("Présences");
            feuille.value(0, 0, "Accueil numérique");
            for (int i = 0; i < COLONNES.size(); i++) {
                feuille.value(2, i, COLONNES.get(i));
            }
            for (int n = 0; n < lignes; n++) {
                int qui = hasard.nextInt(lignes / 5 + 1);
                var jour = LocalDate.of(2025, 1, 1).minusDays(n / PAR_JOUR % 9_000);
                var textes = List.of(
                        JOUR.format(jour),
                        LIEUX.get(hasard.nextInt(LIEUX.size())),
                        TYPES.get(hasard.nextInt(TYPES.size())),
                        THEMES.get(hasard.nextInt(THEMES.size())),
                        "1 h 30",
                        "NOM" + qui,
                        "Prénom",
                        "" + (1930 + qui % 70),
                        "06 12 34 56 78",
                        "une remarque libre");
                for (int i = 0; i < textes.size(); i++) {
                    feuille.value(n + 3, i, textes.get(i));
                }
                if (n % VIDAGE == 0) {
                    feuille.flush();
                }
            }
        }
    }
}
