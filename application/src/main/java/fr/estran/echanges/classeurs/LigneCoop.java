package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Cellule;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.tableurs.RangeeDeFeuille;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A row of the State's export, of which each column is asked for by its name. */
record LigneCoop(RangeeDeFeuille ligne, Map<ColonneCoop, Integer> places) {

    /** Beyond two weeks, a length is a slip of the keyboard. */
    private static final int DUREE_MAXIMALE = 14 * 24 * 60;

    private static final List<DateTimeFormatter> JOURS = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu"),
            DateTimeFormatter.ofPattern("d-M-uuuu"),
            DateTimeFormatter.ISO_LOCAL_DATE);
    private static final Pattern HEURES = Pattern.compile("(\\d{1,3}) ?h ?(\\d{1,2})?");

    Cellule valeur(ColonneCoop colonne) {
        var place = places.get(colonne);
        return place == null ? Cellule.Rien.RIEN : ligne.cellule(place);
    }

    String texte(ColonneCoop colonne) {
        return Ecritures.propre(valeur(colonne).texte());
    }

    boolean dit(ColonneCoop colonne) {
        return valeur(colonne) != Cellule.Rien.RIEN;
    }

    /** Empty where there is no day that one could be sure of. */
    Optional<LocalDate> jour() {
        return switch (valeur(ColonneCoop.DATE)) {
            case Cellule.Jour(var jour) -> Optional.of(jour);
            case Cellule.Moment(var moment) -> Optional.of(moment.toLocalDate());
            case Cellule.Texte(var texte) -> jour(texte.strip());
            case Cellule.Rien _, Cellule.Nombre _, Cellule.Temps _, Cellule.OuiNon _, Cellule.Faute _ ->
                Optional.empty();
        };
    }

    private static Optional<LocalDate> jour(String texte) {
        var seul = texte.split("[ T]", 2)[0];
        for (var forme : JOURS) {
            try {
                return Optional.of(LocalDate.parse(seul, forme));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** In minutes; empty where nothing, or nothing that can be, is written. */
    Optional<Integer> duree() {
        return minutes(valeur(ColonneCoop.DUREE)).filter(duree -> duree >= 0 && duree <= DUREE_MAXIMALE);
    }

    private static Optional<Integer> minutes(Cellule valeur) {
        return switch (valeur) {
            case Cellule.Nombre(var nombre) -> Optional.of((int) Math.round(nombre.doubleValue()));
            case Cellule.Temps(var duree) -> Optional.of((int) duree.toMinutes());
            case Cellule.Texte(var texte) -> minutes(texte.strip());
            case Cellule.Rien _, Cellule.Jour _, Cellule.Moment _, Cellule.OuiNon _, Cellule.Faute _ ->
                Optional.empty();
        };
    }

    private static Optional<Integer> minutes(String texte) {
        if (texte.matches("\\d{1,6}([.,]\\d{1,6})?")) {
            return Optional.of((int) Math.round(Double.parseDouble(texte.replace(',', '.'))));
        }
        var heures = HEURES.matcher(texte);
        return heures.matches()
                ? Optional.of(60 * Integer.parseInt(heures.group(1))
                        + (heures.group(2) == null ? 0 : Integer.parseInt(heures.group(2))))
                : Optional.empty();
    }
}
