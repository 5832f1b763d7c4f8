package fr.estran.socle.dossier;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is chosen: of a closed list, or of what the town has. */
public final class FormesAuChoix {

    private FormesAuChoix() {}

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
            return FormeDeChamp.seule(colonne, LectureDeSaisie.texte(dit));
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
            return FormeDeChamp.seule(
                    colonne, codes.stream().filter(dits::contains).toArray(String[]::new));
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
            return FormeDeChamp.seule(colonne, LectureDeSaisie.texte(dit));
        }
    }

    /** The same, of those that have an id of ours. @param champ the column that keeps it, @param fichier of a folder, that tells them */
    public record Designe(String champ, String fichier) implements FormeDeChamp {

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
            return FormeDeChamp.seule(champ, LectureDeSaisie.id(dit).orElse(null));
        }

        @Override
        public @Nullable Object dire(String colonne, Map<String, @Nullable Object> ligne) {
            return ligne.get(champ);
        }

        @Override
        public List<Colonne> colonnes(String colonne) {
            return List.of(Colonne.vers(fichier, champ.replaceFirst("_id$", "")).dans(champ));
        }
    }
}
