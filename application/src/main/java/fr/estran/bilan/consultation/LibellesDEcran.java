package fr.estran.bilan.consultation;

import fr.estran.bilan.statistiques.Axe;
import fr.estran.bilan.statistiques.Indicateur;
import fr.estran.bilan.statistiques.Nomenclature;
import fr.estran.bilan.statistiques.Selection;
import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.CodeEnMots;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.vocabulaire.ChampDAction;
import fr.estran.ville.themes.ChampsDAction.LibelleDeChamp;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of codes, dates and numbers. */
record LibellesDEcran(Nomenclature noms) {

    static final Messages MESSAGES = Messages.de("bilan/consultation");

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter DEBUT = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.FRANCE);

    /** A sentence that may hold a word of the town's own. */
    String dire(String cle) {
        return MESSAGES.dire(cle, noms.lexique().valeurs());
    }

    /** Of a figure, which one of its family: "Ateliers – 60 à 69 ans". */
    String detail(Indicateur indicateur, List<String> codes) {
        var axes = indicateur.axes();
        var mots = new ArrayList<String>();
        for (int i = 0; i < codes.size(); i++) {
            mots.add(code(i < axes.size() ? axes.get(i).famille() : "", codes.get(i)));
        }
        return String.join(" – ", mots);
    }

    /** Several codes told as one are joined by a {@code +}. */
    String code(String famille, String code) {
        var dits = new ArrayList<String>();
        for (var un : code.split("\\+")) {
            var cle = famille + "." + un;
            dits.add(noms.nom(famille, un)
                    .filter(nom -> !nom.equals(un))
                    .orElseGet(() -> MESSAGES.connait(cle) ? dire(cle) : sansNom(famille, un)));
        }
        return String.join(MESSAGES.dire("ou"), dits);
    }

    private static String sansNom(String famille, String code) {
        if (famille.equals(Axe.HEURE.famille()) && code.matches("[0-9]{2}")) {
            int heure = Integer.parseInt(code);
            return MESSAGES.dire("de_heure", "de", heure, "a", heure + 1);
        }
        return deChamp(code).orElseGet(() -> CodeEnMots.titre(code));
    }

    /** A field of action that the town calls as the software does. */
    private static Optional<String> deChamp(String code) {
        return Code.lire(ChampDAction.class, code).map(LibelleDeChamp::defaut);
    }

    /** "2023 – Ateliers". */
    String portee(Periode periode, Selection selection) {
        return Stream.concat(
                        Stream.of(periode(periode)),
                        choix(selection).map(choix -> nom(choix.getKey(), choix.getValue())))
                .collect(Collectors.joining(" – "));
    }

    /** "Forme d'aide : Ateliers", filter by filter. */
    List<String> filtres(Selection selection) {
        return choix(selection)
                .map(choix -> dire(dire("champ." + choix.getKey().code()), nom(choix.getKey(), choix.getValue())))
                .toList();
    }

    private static Stream<Map.Entry<Filtre, String>> choix(Selection selection) {
        return selection.valeurs().entrySet().stream().sorted(Map.Entry.comparingByKey());
    }

    String nom(Filtre filtre, String valeur) {
        return code(filtre.code(), valeur);
    }

    static String dire(String champ, String valeur) {
        return MESSAGES.dire("champ.dit", "champ", champ, "valeur", valeur);
    }

    static String nombre(int valeur) {
        return NumberFormat.getIntegerInstance(Locale.FRANCE).format(valeur).replace('\u202F', '\u00A0');
    }

    static String ecart(int valeur, int avant) {
        int ecart = valeur - avant;
        return ecart == 0 ? "=" : (ecart > 0 ? "+" : "−") + nombre(Math.abs(ecart));
    }

    static String jour(LocalDate jour) {
        return (jour.getDayOfMonth() == 1 ? "1er" : "")
                + jour.format(JOUR).substring(jour.getDayOfMonth() == 1 ? 1 : 0);
    }

    /** Of a session whose hour is not known, the day. */
    static String debut(String moment) {
        if (!moment.contains("T")) {
            return LocalDate.parse(moment).format(DEBUT);
        }
        var debut = LocalDateTime.parse(moment);
        return debut.format(DEBUT) + ", " + Jours.dire(debut.toLocalTime());
    }

    private static String mois(String mois) {
        return YearMonth.parse(mois).format(MOIS);
    }

    /** A day, a month, a quarter or a year. */
    static String moment(String moment) {
        if (moment.length() == 4) {
            return moment;
        }
        if (moment.charAt(5) == 'T') {
            return MESSAGES.dire("partie." + "t" + moment.charAt(6)) + " " + moment.substring(0, 4);
        }
        return moment.length() == 7 ? mois(moment) : jour(LocalDate.parse(moment));
    }

    static String periode(Periode periode) {
        var debut = periode.debut();
        if (periode.estUneAnnee()) {
            return Integer.toString(debut.getYear());
        }
        if (periode.equals(Periode.anneeScolaire(debut.getYear()))) {
            return MESSAGES.dire("periode.scolaire", "de", "" + debut.getYear(), "a", "" + (debut.getYear() + 1));
        }
        if (periode.equals(Periode.mois(YearMonth.from(debut)))) {
            return debut.format(MOIS);
        }
        int trimestre = (debut.getMonthValue() + 2) / 3;
        if (periode.equals(Periode.trimestre(debut.getYear(), trimestre))) {
            return MESSAGES.dire("partie." + "t" + trimestre) + " " + debut.getYear();
        }
        return MESSAGES.dire(
                "periode.libre", "du", jour(debut), "au", jour(periode.fin().minusDays(1)));
    }
}
