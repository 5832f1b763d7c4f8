package fr.estran.programme.planification;

import fr.estran.socle.commun.Messages;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the days and the ranks of a rule are read as. */
final class ParolesDeSerie {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private ParolesDeSerie() {}

    /** By field. */
    static Map<String, List<OptionDeGestion>> options() {
        return Map.of("jours", jours(), "jourDuRang", jours(), "rangs", rangs());
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
