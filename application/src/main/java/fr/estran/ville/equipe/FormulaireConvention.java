package fr.estran.ville.equipe;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An agreement, as it is typed. */
record FormulaireConvention(
        @Nullable String dispositif,
        @Nullable String financeur,
        @Nullable String debut,
        @Nullable String fin,
        @Nullable String postes,
        @Nullable String montant,
        @Nullable String reconduit) {

    private static final int LONGUEUR = 200;
    private static final BigDecimal POSTES_AU_PLUS = BigDecimal.valueOf(999);
    private static final BigDecimal EUROS_AU_PLUS = BigDecimal.valueOf(99_999_999);

    static final FormulaireConvention VIERGE = new FormulaireConvention(null, null, null, null, null, null, null);

    static FormulaireConvention de(Convention convention) {
        return new FormulaireConvention(
                convention.dispositif(),
                convention.financeur(),
                convention.debut().toString(),
                convention.fin().toString(),
                nombre(convention.postes()),
                nombre(convention.montant()),
                convention.reconduit() == null ? null : convention.reconduit().toString());
    }

    private static @Nullable String nombre(@Nullable BigDecimal valeur) {
        return valeur == null
                ? null
                : valeur.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    static FormulaireConvention de(Champs champs) {
        return new FormulaireConvention(
                champs.un("dispositif"),
                champs.un("financeur"),
                champs.un("debut"),
                champs.un("fin"),
                champs.un("postes"),
                champs.un("montant"),
                champs.un("reconduit"));
    }

    /** In the order of the page. */
    Champs champs() {
        return Champs.AUCUN
                .avec("dispositif", dispositif)
                .avec("financeur", financeur)
                .avec("debut", debut)
                .avec("fin", fin)
                .avec("postes", postes)
                .avec("montant", montant)
                .avec("reconduit", reconduit);
    }

    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        nommer("dispositif", dispositifDit(), m, fautes);
        nommer("financeur", financeurDit(), m, fautes);
        dater(m, fautes);
        if (LectureDeSaisie.texte(postes) != null && postesDits().isEmpty()) {
            fautes.put("postes", m.dire("faute.postes"));
        }
        if (LectureDeSaisie.texte(montant) != null && montantDit().isEmpty()) {
            fautes.put("montant", m.dire("faute.montant"));
        }
        if (LectureDeSaisie.texte(reconduit) != null && reconduite().isEmpty()) {
            fautes.put("reconduit", m.dire("faute.convention"));
        }
        return fautes;
    }

    private static void nommer(String champ, String dit, Messages m, Map<String, String> fautes) {
        if (dit.isEmpty() || dit.length() > LONGUEUR) {
            fautes.put(champ, m.dire("faute." + champ, Map.of("n", LONGUEUR)));
        }
    }

    private void dater(Messages m, Map<String, String> fautes) {
        var premier = LectureDeSaisie.jour(debut);
        var dernier = LectureDeSaisie.jour(fin);
        if (premier.isEmpty()) {
            fautes.put("debut", m.dire("faute.jour"));
        }
        if (dernier.isEmpty()) {
            fautes.put("fin", m.dire("faute.jour"));
        } else if (premier.isPresent() && dernier.get().isBefore(premier.get())) {
            fautes.put("fin", m.dire("faute.ordre"));
        }
    }

    String dispositifDit() {
        return LectureDeSaisie.texteOuRien(dispositif);
    }

    String financeurDit() {
        return LectureDeSaisie.texteOuRien(financeur);
    }

    /** Once there is no fault left. */
    LocalDate premier() {
        return LectureDeSaisie.jour(debut).orElseThrow();
    }

    LocalDate dernier() {
        return LectureDeSaisie.jour(fin).orElseThrow();
    }

    Optional<BigDecimal> postesDits() {
        return decimal(postes, POSTES_AU_PLUS);
    }

    Optional<BigDecimal> montantDit() {
        return decimal(montant, EUROS_AU_PLUS);
    }

    Optional<ConventionId> reconduite() {
        return LectureDeSaisie.id(reconduit).map(ConventionId::new);
    }

    /** With a comma or a point, spaces between thousands, and the sign of the euro if one likes. */
    private static Optional<BigDecimal> decimal(@Nullable String saisi, BigDecimal maximum) {
        return Optional.of(LectureDeSaisie.texteOuRien(saisi)
                        .replaceAll("[\\p{Z}€]", "")
                        .replace(',', '.'))
                .filter(dit -> dit.matches("\\d{1,9}(\\.\\d{1,2})?"))
                .map(BigDecimal::new)
                .filter(valeur -> valeur.compareTo(maximum) <= 0);
    }
}
