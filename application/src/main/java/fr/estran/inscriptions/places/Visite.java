package fr.estran.inscriptions.places;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is visited for one appointment: for whoever goes there and whoever gives the appointment, until the day after.
 *
 * @param chemin how one gets in
 */
public record Visite(String adresse, @Nullable String chemin) {

    /** As it is typed. */
    public record Dite(
            @Nullable String visiteAdresse, @Nullable String visiteChemin) {

        public static final Dite RIEN = new Dite(null, null);

        public static Dite de(@Nullable Visite visite) {
            return visite == null ? RIEN : new Dite(visite.adresse, visite.chemin);
        }

        /** By field, in the order of the page. */
        public Map<String, String> fautes() {
            var fautes = new LinkedHashMap<String, String>();
            var ou = LectureDeSaisie.texteOuRien(visiteAdresse);
            if (ou.isEmpty() || ou.length() > ADRESSE) {
                fautes.put("visiteAdresse", MESSAGES.dire("visite.faute.adresse"));
            }
            if (LectureDeSaisie.texteOuRien(visiteChemin).length() > CHEMIN) {
                fautes.put("visiteChemin", MESSAGES.dire("visite.faute.chemin"));
            }
            return fautes;
        }

        /** Once there is no fault left. */
        public Visite lire() {
            return new Visite(LectureDeSaisie.texteOuRien(visiteAdresse), LectureDeSaisie.texte(visiteChemin));
        }
    }

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");
    private static final int ADRESSE = 300;
    private static final int CHEMIN = 500;
}
