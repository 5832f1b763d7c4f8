package fr.estran.socle.dossier;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one may type there, and what the database keeps of it. */
public interface FormeDeChamp {

    /** The part of {@code gabarit/saisie.jte} that draws it. */
    String saisie();

    /** Which fault there is in what was typed, as bundles name it; null where there is none. */
    @Nullable String faute(String dit);

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

    /** Yes, or nothing. Of two sheets, one is enough. */
    record Coche() implements FormeDeChamp {

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
            return seule(colonne, dit == null ? null : true);
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
}
