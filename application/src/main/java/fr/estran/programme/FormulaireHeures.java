package fr.estran.programme;

import fr.estran.commun.Messages;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a week, as they are typed: up to two stretches a day.
 *
 * @param saisies by field: {@code ouvre-1-2} is when the second stretch of Monday begins
 */
public record FormulaireHeures(Map<String, String> saisies) {

    public static final int PLAGES = 2;

    private static final int SEUIL_AU_PLUS = 100;

    static FormulaireHeures de(List<HeuresDeService.Plage> plages, int seuil) {
        var saisies = new LinkedHashMap<String, String>();
        for (var jour : DayOfWeek.values()) {
            var siennes = plages.stream()
                    .filter(plage -> plage.jour() == jour.getValue())
                    .toList();
            for (var rang = 1; rang <= Math.min(PLAGES, siennes.size()); rang++) {
                saisies.put(
                        champ("ouvre", jour, rang),
                        siennes.get(rang - 1).ouvre().toString());
                saisies.put(
                        champ("ferme", jour, rang),
                        siennes.get(rang - 1).ferme().toString());
            }
        }
        saisies.put("seuil", String.valueOf(seuil));
        return new FormulaireHeures(saisies);
    }

    /** @param quoi {@code ouvre} or {@code ferme} */
    public static String champ(String quoi, DayOfWeek jour, int rang) {
        return quoi + "-" + jour.getValue() + "-" + rang;
    }

    public @Nullable String dit(String champ) {
        return saisies.get(champ);
    }

    /** By field, in the order of the page. */
    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        for (var jour : DayOfWeek.values()) {
            var avant = LocalTime.MIN;
            for (var rang = 1; rang <= PLAGES; rang++) {
                var ouvre = champ("ouvre", jour, rang);
                var ferme = champ("ferme", jour, rang);
                if (vide(ouvre) && vide(ferme)) {
                    continue;
                }
                var debut = LectureDeSaisie.heure(dit(ouvre));
                var fin = LectureDeSaisie.heure(dit(ferme));
                if (debut.isEmpty() || fin.isEmpty()) {
                    fautes.put(debut.isEmpty() ? ouvre : ferme, m.dire("gestion.heures.faute.incomplete"));
                } else if (!debut.get().isBefore(fin.get())) {
                    fautes.put(ferme, m.dire("gestion.heures.faute.fin"));
                } else if (debut.get().isBefore(avant)) {
                    fautes.put(ouvre, m.dire("gestion.heures.faute.chevauche"));
                }
                avant = fin.orElse(avant);
            }
        }
        if (LectureDeSaisie.entier(dit("seuil"), 1, SEUIL_AU_PLUS).isEmpty()) {
            fautes.put("seuil", m.dire("gestion.heures.faute.seuil"));
        }
        return fautes;
    }

    /** Once there is no fault left. */
    List<HeuresDeService.Plage> plages() {
        var plages = new ArrayList<HeuresDeService.Plage>();
        for (var jour : DayOfWeek.values()) {
            for (var rang = 1; rang <= PLAGES; rang++) {
                plage(jour, rang).ifPresent(plages::add);
            }
        }
        return plages;
    }

    int seuil() {
        return LectureDeSaisie.entier(dit("seuil"), 1, SEUIL_AU_PLUS).orElseThrow();
    }

    private Optional<HeuresDeService.Plage> plage(DayOfWeek jour, int rang) {
        return LectureDeSaisie.heure(dit(champ("ouvre", jour, rang)))
                .flatMap(ouvre -> LectureDeSaisie.heure(dit(champ("ferme", jour, rang)))
                        .map(ferme -> new HeuresDeService.Plage(jour.getValue(), ouvre, ferme)));
    }

    private boolean vide(String champ) {
        return LectureDeSaisie.texte(dit(champ)) == null;
    }
}
