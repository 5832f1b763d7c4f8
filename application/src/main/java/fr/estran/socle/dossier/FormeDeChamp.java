package fr.estran.socle.dossier;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one may type there, and what the database keeps of it. */
public interface FormeDeChamp {

    /** The part of {@code gabarit/saisie.jte} that draws it. */
    String saisie();

    /** Which fault there is in what was typed, as bundles name it; null where there is none. */
    @Nullable String faute(String dit);

    /** The same, where what else was typed has a say. */
    default @Nullable String faute(String dit, Champs formulaire) {
        return faute(dit);
    }

    /** Which fault there is in that nothing was typed, though it need not be there; null most often. */
    default @Nullable String absent(Champs formulaire) {
        return null;
    }

    /** By column of the table. */
    Map<String, @Nullable Object> lire(String colonne, @Nullable String dit);

    /** The same, where one may say several. */
    default Map<String, @Nullable Object> lire(String colonne, List<String> dits) {
        return lire(colonne, dits.stream().findFirst().orElse(null));
    }

    /** As it is selected. */
    default String select(String colonne) {
        return colonne;
    }

    /** As one would have typed it. */
    default @Nullable Object dire(String colonne, Map<String, @Nullable Object> ligne) {
        return ligne.get(colonne);
    }

    default List<Colonne> colonnes(String colonne) {
        return List.of(Colonne.texte(colonne));
    }

    /** Of a sheet that takes over another's: what stands in each column, in SQL. */
    default Map<String, String> completer(String table, String colonne) {
        return Map.of(colonne, "coalesce(%1$s.%2$s, autre.%2$s)".formatted(table, colonne));
    }

    /** What the sentence of a fault may say of it. */
    default Map<String, Integer> bornes() {
        return Map.of();
    }

    /** Nothing is a value too. */
    static Map<String, @Nullable Object> seule(String colonne, @Nullable Object valeur) {
        var valeurs = new LinkedHashMap<String, @Nullable Object>();
        valeurs.put(colonne, valeur);
        return valeurs;
    }

    /**
     * Words.
     *
     * @param genre one line, several, a name whose spaces count for one, a telephone, an address to write to
     * @param lignes that are shown of it
     */
    record Texte(Genre genre, int longueur, int lignes) implements FormeDeChamp {

        enum Genre {
            LIGNE,
            LIGNES,
            NOM,
            TELEPHONE,
            COURRIEL
        }

        @Override
        public String saisie() {
            return genre.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public @Nullable String faute(String dit) {
            return switch (genre) {
                case TELEPHONE -> LectureDeSaisie.estUnTelephone(dit) ? tropLong(dit) : "telephone";
                case COURRIEL -> LectureDeSaisie.estUnCourriel(dit) ? tropLong(dit) : "courriel";
                case LIGNE, LIGNES, NOM -> tropLong(dit);
            };
        }

        private @Nullable String tropLong(String dit) {
            return dit.length() > longueur ? "longueur" : null;
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, @Nullable String dit) {
            return seule(colonne, genre == Genre.NOM ? LectureDeSaisie.uneLigne(dit) : LectureDeSaisie.texte(dit));
        }

        @Override
        public Map<String, Integer> bornes() {
            return Map.of("n", longueur);
        }
    }

    record Nombre(int mini, int maxi) implements FormeDeChamp {

        @Override
        public String saisie() {
            return "nombre";
        }

        @Override
        public @Nullable String faute(String dit) {
            return LectureDeSaisie.entier(dit, mini, maxi).isPresent() ? null : "nombre";
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, @Nullable String dit) {
            var lu = LectureDeSaisie.entier(dit, mini, maxi);
            return seule(colonne, lu.isPresent() ? lu.getAsInt() : null);
        }

        @Override
        public List<Colonne> colonnes(String colonne) {
            return List.of(Colonne.entier(colonne, mini, maxi));
        }

        @Override
        public Map<String, Integer> bornes() {
            return Map.of("mini", mini, "maxi", maxi);
        }
    }

    /** With a comma or a point, spaces between thousands, and the sign of the euro if one likes. */
    record Decimal(int maxi) implements FormeDeChamp {

        private static final int DECIMALES = 2;

        @Override
        public String saisie() {
            return "decimal";
        }

        @Override
        public @Nullable String faute(String dit) {
            return lu(dit).isPresent() ? null : "nombre";
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, @Nullable String dit) {
            return seule(colonne, lu(dit).orElse(null));
        }

        private Optional<BigDecimal> lu(@Nullable String saisi) {
            return Optional.of(LectureDeSaisie.texteOuRien(saisi)
                            .replaceAll("[\\p{Z}€]", "")
                            .replace(',', '.'))
                    .filter(dit -> dit.matches("\\d{1,9}(\\.\\d{1,2})?"))
                    .map(BigDecimal::new)
                    .filter(valeur -> valeur.compareTo(BigDecimal.valueOf(maxi)) <= 0);
        }

        @Override
        public @Nullable Object dire(String colonne, Map<String, @Nullable Object> ligne) {
            return ligne.get(colonne) instanceof BigDecimal valeur
                    ? valeur.stripTrailingZeros().toPlainString().replace('.', ',')
                    : null;
        }

        @Override
        public List<Colonne> colonnes(String colonne) {
            return List.of(Colonne.decimal(colonne, 0, maxi, DECIMALES));
        }
    }

    /**
     * A day.
     *
     * @param apres the field that says the day before which it may not be; null where any may be
     * @param deDeux of a sheet that takes over another's, the function of SQL that chooses between their days; null: its own stands
     */
    record Jour(@Nullable String apres, @Nullable String deDeux) implements FormeDeChamp {

        @Override
        public String saisie() {
            return "jour";
        }

        @Override
        public @Nullable String faute(String dit) {
            return LectureDeSaisie.jour(dit).isPresent() ? null : "jour";
        }

        @Override
        public @Nullable String faute(String dit, Champs formulaire) {
            var jour = LectureDeSaisie.jour(dit);
            var avant = Optional.ofNullable(apres).map(formulaire::un).flatMap(LectureDeSaisie::jour);
            return jour.isPresent() && avant.filter(jour.get()::isBefore).isPresent() ? "ordre" : faute(dit);
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, @Nullable String dit) {
            return seule(colonne, LectureDeSaisie.jour(dit).orElse(null));
        }

        @Override
        public List<Colonne> colonnes(String colonne) {
            return List.of(Colonne.date(colonne));
        }

        @Override
        public Map<String, String> completer(String table, String colonne) {
            return deDeux == null
                    ? Map.of()
                    : Map.of(colonne, "%1$s(%2$s.%3$s, autre.%3$s)".formatted(deDeux, table, colonne));
        }
    }

    /** Yes, no, or nobody has said. */
    record OuiNon() implements FormeDeChamp {

        @Override
        public String saisie() {
            return "oui_non";
        }

        @Override
        public @Nullable String faute(String dit) {
            return dit.equals("oui") || dit.equals("non") ? null : "choix";
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, @Nullable String dit) {
            return seule(colonne, dit == null ? null : dit.equals("oui"));
        }

        @Override
        public @Nullable Object dire(String colonne, Map<String, @Nullable Object> ligne) {
            var valeur = ligne.get(colonne);
            return valeur == null ? null : valeur.equals(true) ? "oui" : "non";
        }

        @Override
        public List<Colonne> colonnes(String colonne) {
            return List.of(Colonne.ouiNon(colonne));
        }
    }

    /** Yes, or nothing. Of two sheets, one is enough. @param sinon what is kept where it is not ticked: no, or nothing */
    record Coche(@Nullable Boolean sinon) implements FormeDeChamp {

        @Override
        public String saisie() {
            return "coche";
        }

        @Override
        public @Nullable String faute(String dit) {
            return null;
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, @Nullable String dit) {
            return seule(colonne, dit == null ? sinon : Boolean.TRUE);
        }

        @Override
        public @Nullable Object dire(String colonne, Map<String, @Nullable Object> ligne) {
            return Boolean.TRUE.equals(ligne.get(colonne)) ? "oui" : null;
        }

        @Override
        public List<Colonne> colonnes(String colonne) {
            return List.of(Colonne.ouiNon(colonne));
        }

        @Override
        public Map<String, String> completer(String table, String colonne) {
            return Map.of(colonne, "case when %1$s.%2$s or autre.%2$s then true end".formatted(table, colonne));
        }
    }

    /** One of a closed list. */
    record Parmi(List<? extends Code> liste) implements FormeDeChamp {

        @Override
        public String saisie() {
            return "liste";
        }

        @Override
        public @Nullable String faute(String dit) {
            return liste.stream().anyMatch(un -> un.code().equals(dit)) ? null : "choix";
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, @Nullable String dit) {
            return seule(colonne, LectureDeSaisie.texte(dit));
        }

        @Override
        public List<Colonne> colonnes(String colonne) {
            return List.of(Colonne.choix(colonne, liste));
        }
    }

    /** As many of a closed list as one likes, in its order. */
    record Plusieurs(List<String> codes) implements FormeDeChamp {

        @Override
        public String saisie() {
            return "cases";
        }

        @Override
        public @Nullable String faute(String dit) {
            return codes.contains(dit) ? null : "choix";
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, @Nullable String dit) {
            return lire(colonne, dit == null ? List.of() : List.of(dit));
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, List<String> dits) {
            return seule(colonne, codes.stream().filter(dits::contains).toArray(String[]::new));
        }

        @Override
        public String select(String colonne) {
            return "array_to_string(%1$s, ' ') as %1$s".formatted(colonne);
        }

        @Override
        public Object dire(String colonne, Map<String, @Nullable Object> ligne) {
            return Stream.of(String.valueOf(ligne.get(colonne)).split(" "))
                    .filter(codes::contains)
                    .toList();
        }

        @Override
        public List<Colonne> colonnes(String colonne) {
            return List.of(Colonne.codes(colonne, codes));
        }

        @Override
        public Map<String, String> completer(String table, String colonne) {
            return Map.of(
                    colonne, "case when %1$s.%2$s = '{}' then autre.%2$s else %1$s.%2$s end".formatted(table, colonne));
        }
    }

    /** One of those that the town has: which they are, its form knows. */
    record Choix() implements FormeDeChamp {

        @Override
        public String saisie() {
            return "liste";
        }

        @Override
        public @Nullable String faute(String dit) {
            return null;
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, @Nullable String dit) {
            return seule(colonne, LectureDeSaisie.texte(dit));
        }
    }

    /** The same, of those that have an id of ours. @param champ the column that keeps it, @param fichier of a folder, that tells them */
    record Designe(String champ, String fichier) implements FormeDeChamp {

        @Override
        public String saisie() {
            return "liste";
        }

        @Override
        public @Nullable String faute(String dit) {
            return LectureDeSaisie.id(dit).isPresent() ? null : "choix";
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, @Nullable String dit) {
            return seule(champ, LectureDeSaisie.id(dit).orElse(null));
        }

        @Override
        public @Nullable Object dire(String colonne, Map<String, @Nullable Object> ligne) {
            return ligne.get(champ);
        }

        @Override
        public List<Colonne> colonnes(String colonne) {
            return List.of(
                    Colonne.vers(fichier, champ.replaceFirst("_id$", "")).dans(champ));
        }
    }
}
