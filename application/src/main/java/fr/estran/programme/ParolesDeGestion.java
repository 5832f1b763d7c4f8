package fr.estran.programme;

import fr.estran.commun.Conciliation;
import fr.estran.commun.Jours;
import fr.estran.commun.LectureDeSaisie;
import fr.estran.commun.Messages;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the fields of the programme's forms are called, and what their values are read as. */
record ParolesDeGestion(Map<String, List<OptionDeGestion>> options) implements Conciliation.Paroles {

    private static final Messages MESSAGES = Messages.de("programme");

    /** @param options of the fields that hold an id or a code of the service's own */
    static ParolesDeGestion avec(Map<String, List<OptionDeGestion>> options) {
        var toutes = new HashMap<>(options);
        toutes.put("jours", jours());
        toutes.put("jourDuRang", jours());
        toutes.put("rangs", rangs());
        return new ParolesDeGestion(Map.copyOf(toutes));
    }

    @Override
    public String champ(String champ) {
        var cle = champ.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        var deSerie = champ.equals("sauf") ? "gestion.serie.champ.sauf" : "gestion.serie.champ." + cle;
        return MESSAGES.dire(MESSAGES.connait(deSerie) ? deSerie : "gestion.champ." + cle);
    }

    @Override
    public String valeur(String champ, String valeur) {
        var connue = options.getOrDefault(champ, List.of()).stream()
                .filter(option -> option.valeur().equals(valeur))
                .findFirst();
        if (connue.isPresent()) {
            return connue.get().libelle();
        }
        if (MESSAGES.connait("gestion." + champ + "." + valeur)) {
            return MESSAGES.dire("gestion." + champ + "." + valeur);
        }
        if (MESSAGES.connait("gestion.serie." + champ + "." + valeur)) {
            return MESSAGES.dire("gestion.serie." + champ + "." + valeur);
        }
        return LectureDeSaisie.jour(valeur)
                .map(Jours::dire)
                .or(() -> LectureDeSaisie.heure(valeur).map(Jours::dire))
                .orElse(valeur);
    }

    private static List<OptionDeGestion> jours() {
        return Stream.of(DayOfWeek.values())
                .map(jour -> new OptionDeGestion(
                        String.valueOf(jour.getValue()), jour.getDisplayName(TextStyle.FULL, Locale.FRENCH)))
                .toList();
    }

    private static List<OptionDeGestion> rangs() {
        return FormulaireSerie.RANGS.stream()
                .map(rang -> new OptionDeGestion(
                        rang.toString(), MESSAGES.dire("gestion.serie.rang." + (rang < 0 ? "dernier" : rang))))
                .toList();
    }
}
