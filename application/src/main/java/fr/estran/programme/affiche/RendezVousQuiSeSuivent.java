package fr.estran.programme.affiche;

import fr.estran.programme.SeancePublique;
import java.util.ArrayList;
import java.util.List;

/** Appointments of one place and one day, read as a span of hours in which one may come. */
final class RendezVousQuiSeSuivent {

    private RendezVousQuiSeSuivent() {}

    /** Appointments that follow each other are one line, from the first hour to the last. */
    public static List<SeancePublique> regrouper(List<SeancePublique> seances) {
        var lignes = new ArrayList<SeancePublique>();
        for (var seance : seances) {
            var avant = derniere(lignes, seance);
            if (avant < 0) {
                lignes.add(seance);
            } else {
                lignes.set(avant, lignes.get(avant).jusqua(seance.fin()));
            }
        }
        return lignes;
    }

    private static int derniere(List<SeancePublique> lignes, SeancePublique seance) {
        for (var rang = lignes.size() - 1; rang >= 0; rang--) {
            if (lignes.get(rang).precede(seance)) {
                return rang;
            }
        }
        return -1;
    }
}
