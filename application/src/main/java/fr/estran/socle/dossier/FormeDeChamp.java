package fr.estran.socle.dossier;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one may type there, and what the database keeps of it. */
public interface FormeDeChamp {

    /** The part of {@code socle/pages/saisie.jte} that draws it. */
    String saisie();

    /** How many lines of it are shown. */
    default int lignes() {
        return 1;
    }

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
}
