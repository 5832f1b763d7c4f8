package fr.estran.ville.themes;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** What the fields of the form are called, and what was chosen in them. */
enum ParolesDeForme implements Conciliation.Paroles {
    TOUTES;

    private static final Messages M = Messages.de("ville/formes");

    @Override
    public String champ(String champ) {
        return M.dire("champ." + champ);
    }

    @Override
    public String valeur(String champ, String valeur) {
        return switch (champ) {
            case "proposee" -> M.dire("proposee");
            case "publicGenre", "bilanGenre" -> M.dire(valeur.equals("f") ? "genre.f" : "genre.m");
            case "jour" ->
                LectureDeSaisie.entier(valeur, 1, 7).stream()
                        .mapToObj(jour -> DayOfWeek.of(jour).getDisplayName(TextStyle.FULL, Locale.FRENCH))
                        .findFirst()
                        .orElse(valeur);
            default -> LectureDeSaisie.heure(valeur).map(Jours::dire).orElse(valeur);
        };
    }
}
