package fr.estran.socle.dossier;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is typed in figures: numbers, sums, days. */
public final class FormesChiffrees {

    private FormesChiffrees() {}

    public record Nombre(int mini, int maxi) implements FormeDeChamp {

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
            return FormeDeChamp.seule(colonne, lu.isPresent() ? lu.getAsInt() : null);
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
            return FormeDeChamp.seule(colonne, lu(dit).orElse(null));
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
            return FormeDeChamp.seule(colonne, LectureDeSaisie.jour(dit).orElse(null));
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
}
