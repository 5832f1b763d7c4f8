package fr.estran.socle.dossier;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** A value that a column may hold, for whoever sees its title for the first time. */
public final class ValeurDExemple {

    /** Of the others, the first that has the form. */
    private static final List<String> FORMES = List.of(
            "centre_ville",
            "29232",
            "5.2",
            "#1b5e6f",
            "12345678900012",
            "securite@exemple.fr",
            "https://www.exemple.fr/page",
            "https://www.exemple.fr",
            "3f1c2b4a-0000-4000-8000-1234567890ab",
            "0123456789ab");

    private ValeurDExemple() {}

    public static String de(Colonne colonne) {
        return switch (colonne.nature()) {
            case Nature.Texte _ -> "Mairie";
            case Nature.Forme forme -> forme(forme, colonne);
            case Nature.Choix(var valeurs) -> new TreeSet<>(valeurs).first();
            case Nature.Liste(var valeurs) -> new TreeSet<>(valeurs).first().toString();
            case Nature.Codes(var valeurs) -> valeurs.getFirst();
            case Nature.OuiNon _ -> "oui";
            case Nature.Nombre nombre ->
                nombre.minimum().signum() > 0 ? nombre.minimum().toPlainString() : "12";
            case Image _ -> "iVBORw0KGgo…";
            case Temps.Jour _ -> "2025-03-14";
            case Temps.Heure _ -> "09:30";
            case Temps.Moment _ -> "2025-03-14T09:30";
            case Temps.JourDeSemaine _ -> "mardi";
            case Temps.Fuseau _ -> "Europe/Paris";
        };
    }

    private static String forme(Nature.Forme forme, Colonne colonne) {
        if (forme.equals(Nature.Forme.REFERENCE)) {
            return colonne.renvoi() == null
                    ? "A1"
                    : colonne.renvoi().fichier().substring(0, 1).toUpperCase(Locale.ROOT) + "1";
        }
        return forme.equals(Nature.Forme.TRIMESTRE)
                ? "2025-T1"
                : FORMES.stream()
                        .filter(exemple -> forme.pattern().matcher(exemple).matches())
                        .findFirst()
                        .orElseThrow();
    }
}
