package fr.estran.inscriptions.rendezvous;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.TypeDAction.Ou;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hours of appointments as they are typed; null where nothing was.
 *
 * @param ou a venue, a venue and one of its rooms, by telephone, by video, or at people's homes
 * @param salle of a venue that has not told its rooms
 */
public record FormulairePlage(
        @Nullable String conseiller,
        @Nullable String ou,
        @Nullable String salle,
        @Nullable String jour,
        @Nullable String ouvre,
        @Nullable String ferme,
        @Nullable String du,
        @Nullable String au) {

    private static final int SALLE_AU_PLUS = 80;

    /** By field, in the order of the page. */
    Map<String, String> fautes(Messages m, int duree) {
        var fautes = new LinkedHashMap<String, String>();
        if (LectureDeSaisie.id(conseiller).isEmpty()) {
            fautes.put("conseiller", m.dire("plages.faute.conseiller"));
        }
        if (sansLieu().isEmpty() && lieu().isEmpty()) {
            fautes.put("ou", m.dire("plages.faute.ou"));
        }
        if (LectureDeSaisie.texteOuRien(laSalle()).length() > SALLE_AU_PLUS) {
            fautes.put("salle", m.dire("plages.faute.salle"));
        }
        if (LectureDeSaisie.entier(jour, 1, 7).isEmpty()) {
            fautes.put("jour", m.dire("plages.faute.jour"));
        }
        heures(m, duree, fautes);
        if (LectureDeSaisie.jour(du).isEmpty()) {
            fautes.put("du", m.dire("plages.faute.date"));
        }
        if (LectureDeSaisie.texte(au) != null && LectureDeSaisie.jour(au).isEmpty()) {
            fautes.put("au", m.dire("plages.faute.date"));
        }
        if (!fautes.containsKey("du")
                && LectureDeSaisie.jour(au)
                        .filter(dernier ->
                                dernier.isBefore(LectureDeSaisie.jour(du).orElseThrow()))
                        .isPresent()) {
            fautes.put("au", m.dire("plages.faute.au"));
        }
        return fautes;
    }

    private Optional<Ou> sansLieu() {
        return Code.lire(Ou.class, ou).filter(genre -> !genre.enUnLieu());
    }

    private Optional<LieuId> lieu() {
        return LectureDeSaisie.id(ou == null ? null : ou.split("/", 2)[0], LieuId::new);
    }

    /** The one that was chosen with the venue has the last word. */
    private @Nullable String laSalle() {
        return ou == null || !ou.contains("/") ? salle : ou.split("/", 2)[1];
    }

    private void heures(Messages m, int duree, Map<String, String> fautes) {
        var debut = LectureDeSaisie.heure(ouvre);
        var fin = LectureDeSaisie.heure(ferme);
        if (debut.isEmpty()) {
            fautes.put("ouvre", m.dire("plages.faute.heure"));
        }
        if (fin.isEmpty()) {
            fautes.put("ferme", m.dire("plages.faute.heure"));
        }
        if (debut.isPresent()
                && fin.isPresent()
                && debut.get().toSecondOfDay() + duree * 60 > fin.get().toSecondOfDay()) {
            fautes.put("ferme", m.dire("plages.faute.courte", "n", duree));
        }
    }

    /** Once there is no fault left. */
    Plage plage() {
        var lieu = lieu().orElse(null);
        return new Plage(
                Identifiants.nouveau(),
                LectureDeSaisie.id(conseiller, ConseillerId::new).orElseThrow(),
                "",
                lieu,
                null,
                sansLieu().filter(genre -> !genre.deLaForme()).orElse(null),
                lieu == null ? null : LectureDeSaisie.texte(laSalle()),
                DayOfWeek.of(LectureDeSaisie.entier(jour, 1, 7).orElseThrow()),
                LectureDeSaisie.heure(ouvre).orElseThrow(),
                LectureDeSaisie.heure(ferme).orElseThrow(),
                LectureDeSaisie.jour(du).orElseThrow(),
                LectureDeSaisie.jour(au).orElse(null));
    }
}
