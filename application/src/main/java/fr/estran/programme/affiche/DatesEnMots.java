package fr.estran.programme.affiche;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.themes.Appellation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Days that no rule gives, in words: of each month its own days, so that nobody has to guess of which month a number is. */
final class DatesEnMots {

    private static final Messages MESSAGES = Messages.de("programme/plaquettes");
    private static final ListFormatter ET = ListFormatter.getInstance(ULocale.FRENCH);

    /** With more of them, each month has a line of its own. */
    private static final int EN_UNE_LIGNE = 4;

    private DatesEnMots() {}

    /** Les mardis 6 et 13 février, puis vendredi 8 mars. */
    static String dire(Collection<LocalDate> jours) {
        return parMois(jours).values().stream()
                .map(duMois -> jours(duMois) + "\u00a0" + mois(duMois.getFirst()))
                .collect(joining(MESSAGES.dire("dates.puis")));
    }

    /** De 9 h à 11 h 30, en février : les mardis 6, 13 et 20. */
    static List<String> lignes(Collection<LocalDate> jours, String heures) {
        var parMois = parMois(jours);
        return jours.size() <= EN_UNE_LIGNE || parMois.size() == 1
                ? List.of(ligne("dates.ligne", heures, Map.of("dates", dire(jours))))
                : parMois.values().stream()
                        .map(duMois -> ligne(
                                "dates.du_mois",
                                heures,
                                Map.of("mois", mois(duMois.getFirst()), "dates", jours(duMois))))
                        .toList();
    }

    /** Under the name of the month of the first: lundi 8 et mardi 9. */
    static String sousLeMois(Collection<LocalDate> jours) {
        var parMois = parMois(jours);
        return parMois.size() == 1 ? jours(parMois.firstEntry().getValue()) : dire(jours);
    }

    /** As short as they can be said: lun. 15 janv. ; ven. 9, jeu. 15 févr. */
    static String breves(Collection<LocalDate> jours) {
        return parMois(jours).values().stream()
                .map(duMois -> duMois.stream()
                                .map(jour -> jour.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.FRENCH)
                                        + "\u00a0" + numero(jour))
                                .collect(joining(", "))
                        + "\u00a0" + duMois.getFirst().getMonth().getDisplayName(TextStyle.SHORT, Locale.FRENCH))
                .collect(joining(" ; "));
    }

    private static String ligne(String cle, String heures, Map<String, String> valeurs) {
        var toutes = new TreeMap<String, Object>(valeurs);
        toutes.put("heures", Appellation.majuscule(heures));
        return MESSAGES.dire(cle, toutes);
    }

    private static SortedMap<YearMonth, List<LocalDate>> parMois(Collection<LocalDate> jours) {
        return jours.stream().sorted().distinct().collect(groupingBy(YearMonth::from, TreeMap::new, toList()));
    }

    /** Of one month. */
    private static String jours(List<LocalDate> duMois) {
        var premier = duMois.getFirst();
        return duMois.size() > 1 && duMois.stream().allMatch(jour -> jour.getDayOfWeek() == premier.getDayOfWeek())
                ? MESSAGES.dire(
                        "dates.memes",
                        Map.of(
                                "jour", nom(premier),
                                "numeros",
                                        ET.format(duMois.stream()
                                                .map(DatesEnMots::numero)
                                                .toList())))
                : ET.format(duMois.stream()
                        .map(jour -> nom(jour) + "\u00a0" + numero(jour))
                        .toList());
    }

    static String quantieme(LocalDate jour) {
        return numero(jour) + "\u00a0" + mois(jour);
    }

    static String nom(LocalDate jour) {
        return jour.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    private static String numero(LocalDate jour) {
        return jour.getDayOfMonth() == 1 ? MESSAGES.dire("premier") : String.valueOf(jour.getDayOfMonth());
    }

    private static String mois(LocalDate jour) {
        return jour.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }
}
