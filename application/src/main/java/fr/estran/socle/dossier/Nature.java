package fr.estran.socle.dossier;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.LectureDeSaisie;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a cell may hold: how it is read, and the type of the column that keeps it. */
public sealed interface Nature permits Temps, Nature.Mot, Image {

    /** A cell of a folder is a fact, not a book. */
    int LONGUEUR_MAXIMALE = 10_000;

    /** How many letters a cell may have. */
    default int longueur() {
        return LONGUEUR_MAXIMALE;
    }

    /** Of the column that keeps it. */
    String typeSql();

    /** The key of the sentence that says what was expected. */
    String attendu();

    /**
     * The value as the database reads it, or null where the cell does not hold what it should.
     *
     * @param fuseau of the town: hours in a folder are local
     */
    @Nullable String lire(String cellule, ZoneId fuseau);

    /** What a column is given for a cell: for an empty one, nothing. */
    default String lueSql(String cellule) {
        return cellule;
    }

    /** The text in which the database gives what a column holds. */
    default String texteSql(String champ) {
        return champ + "::text";
    }

    /** The cell that {@link #lire} reads as what the database holds, given as its text. */
    default String ecrire(String texte, ZoneId fuseau) {
        return texte;
    }

    /** What is neither a day nor a picture. */
    sealed interface Mot extends Nature {

        @Override
        default String typeSql() {
            return switch (this) {
                case Texte _ -> "text";
                case Forme _, Choix _ -> "text collate \"C\"";
                case Codes _ -> "text[]";
                case Liste _ -> "integer[]";
                case OuiNon _ -> "boolean";
                case Nombre nombre -> nombre.decimales == 0 ? "integer" : "numeric(20, %d)".formatted(nombre.decimales);
            };
        }

        @Override
        default String attendu() {
            return switch (this) {
                case Texte _ -> "attendu.texte";
                case Forme forme -> forme.phrase;
                case Choix _ -> "attendu.choix";
                case Codes _, Liste _ -> "attendu.liste";
                case OuiNon _ -> "attendu.oui_non";
                case Nombre nombre ->
                    nombre.decimales == 0 ? "attendu.entier" : nombre.arrondi ? "attendu.degres" : "attendu.decimal";
            };
        }

        @Override
        default String lueSql(String cellule) {
            return switch (this) {
                case Codes _, Liste _ -> "coalesce(%s, '{}')".formatted(cellule);
                case OuiNon(var saufDit) -> saufDit ? "coalesce(%s, true)".formatted(cellule) : cellule;
                case Texte _, Forme _, Choix _, Nombre _ -> cellule;
            };
        }

        @Override
        default String texteSql(String champ) {
            return switch (this) {
                case Codes _, Liste _ -> "array_to_string(%s, '|')".formatted(champ);
                case OuiNon(var saufDit) when saufDit -> "case when not %s then 'false' end".formatted(champ);
                case Texte _, Forme _, Choix _, OuiNon _, Nombre _ -> champ + "::text";
            };
        }
    }

    record Texte() implements Mot {

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            for (int i = 0; i < cellule.length(); i++) {
                var c = cellule.charAt(i);
                if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' || c >= 0xFFFE) {
                    return null;
                }
            }
            return cellule;
        }
    }

    /**
     * Text of a set form: the id of a row, a code, a post code…
     *
     * @param phrase the key of the sentence that says it
     */
    record Forme(Pattern pattern, String phrase) implements Mot {

        static final Forme CODE = new Forme(Pattern.compile("[a-z0-9_]{1,60}"), "attendu.code");
        static final Forme REFERENCE =
                new Forme(Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,59}"), "attendu.reference");
        static final Forme TRIMESTRE = new Forme(Pattern.compile("\\d{4}-T[1-4]"), "attendu.trimestre");
        static final Forme CODE_INSEE =
                new Forme(Pattern.compile(LectureDeSaisie.CODE_DU_TERRITOIRE), "attendu.code_insee");

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            return pattern.matcher(cellule).matches() ? cellule : null;
        }
    }

    /** One of a closed list. */
    record Choix(Set<String> valeurs) implements Mot {

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            return valeurs.contains(cellule) ? cellule : null;
        }
    }

    /** Some of a few numbers, parted by bars: 1|3. */
    record Liste(Set<Integer> valeurs) implements Mot {

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            var dites = List.of(cellule.split("\\|", -1));
            return dites.stream().allMatch(this::connue) && Set.copyOf(dites).size() == dites.size()
                    ? "{" + String.join(",", dites) + "}"
                    : null;
        }

        private boolean connue(String dite) {
            return valeurs.stream().anyMatch(valeur -> valeur.toString().equals(dite));
        }
    }

    /** Some of a closed list, parted by bars: android|iphone. Kept in the order of the list. */
    record Codes(List<String> valeurs) implements Mot {

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            var dites = List.of(cellule.split("\\|", -1));
            return valeurs.containsAll(dites) && Set.copyOf(dites).size() == dites.size()
                    ? valeurs.stream().filter(dites::contains).collect(joining(",", "{", "}"))
                    : null;
        }
    }

    /** @param saufDit what holds of nearly all rows, and is only written where it does not */
    record OuiNon(boolean saufDit) implements Mot {

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            return switch (cellule) {
                case "oui" -> "true";
                case "non" -> "false";
                default -> null;
            };
        }

        @Override
        public String ecrire(String texte, ZoneId fuseau) {
            return texte.equals("true") ? "oui" : "non";
        }
    }

    /**
     * @param decimales that are kept: two readings of one folder must say the same
     * @param arrondi whether a cell may have more of them, which are rounded; otherwise it is refused
     */
    record Nombre(BigDecimal minimum, BigDecimal maximum, int decimales, boolean arrondi) implements Mot {

        /** What a program writes of a number that it holds in binary, and more. */
        private static final int LONGUEUR = 60;

        private BigDecimal arrondir(BigDecimal lu) {
            return arrondi && lu.scale() > decimales ? lu.setScale(decimales, RoundingMode.HALF_UP) : lu;
        }

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            if (cellule.length() > LONGUEUR
                    || !cellule.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-')) {
                return null;
            }
            try {
                var nombre = arrondir(new BigDecimal(cellule));
                var convient =
                        nombre.scale() <= decimales && nombre.compareTo(minimum) >= 0 && nombre.compareTo(maximum) <= 0;
                return convient ? nombre.toPlainString() : null;
            } catch (NumberFormatException e) {
                return null;
            }
        }

        @Override
        public String ecrire(String texte, ZoneId fuseau) {
            return new BigDecimal(texte).stripTrailingZeros().toPlainString();
        }
    }
}
