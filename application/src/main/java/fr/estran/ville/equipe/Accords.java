package fr.estran.ville.equipe;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How this room says what it has. */
final class Accords {

    static final Messages M = Messages.de("ville/accords");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private Accords() {}

    /** As an act says it: 1er juillet 2023. */
    static String jour(LocalDate jour) {
        return DATE.format(jour).replaceAll("^1 ", "1er ");
    }

    /** A year that was told for good holds back what it told. */
    static Carte.Ligne retenuPar(int bilan) {
        return new Carte.Ligne(M.dire("retient.bilan", "nom", Integer.toString(bilan)), null);
    }

    /** Du 1er juillet au 10 septembre 2023; or since the first, where no last day is in sight. */
    static String dates(LocalDate debut, @Nullable LocalDate fin) {
        return fin == null ? M.dire("depuis", "du", jour(debut)) : M.dire("dates", "du", jour(debut), "au", jour(fin));
    }
}
