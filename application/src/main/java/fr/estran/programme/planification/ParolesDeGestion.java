package fr.estran.programme.planification;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the fields of the programme's forms are called, and what their values are read as.
 *
 * @param options of the fields that hold an id or a code of the service's own
 */
public record ParolesDeGestion(Map<String, List<Option>> options) implements Conciliation.Paroles {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    /** With those of the fields that only one form has. */
    public ParolesDeGestion et(Map<String, List<Option>> autres) {
        var toutes = new HashMap<>(options);
        toutes.putAll(autres);
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
}
