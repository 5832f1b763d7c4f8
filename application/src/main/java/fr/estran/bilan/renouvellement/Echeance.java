package fr.estran.bilan.renouvellement;

import static fr.estran.bilan.renouvellement.MotsDeConvention.M;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Jours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is awaited of an agreement.
 *
 * @param jour by which it is awaited; null of a paper that may be gathered any day
 * @param montant in euros, of a payment
 * @param faitLe the day on which it came in, was done, was gathered; null as long as it is not
 * @param montantRecu in euros, where it is known; otherwise as much as was awaited
 */
public record Echeance(
        EcheanceId id,
        Nature nature,
        String intitule,
        @Nullable LocalDate jour,
        @Nullable BigDecimal montant,
        @Nullable LocalDate faitLe,
        @Nullable BigDecimal montantRecu) {

    public enum Nature implements Code {
        VERSEMENT,
        OBLIGATION,
        PIECE
    }

    public boolean faite() {
        return faitLe != null;
    }

    public boolean enRetard(LocalDate aujourdhui) {
        return faitLe == null && jour != null && jour.isBefore(aujourdhui);
    }

    /** What came in; nothing as long as nothing did. */
    BigDecimal recu() {
        if (faitLe == null) {
            return BigDecimal.ZERO;
        }
        return Objects.requireNonNullElse(montantRecu == null ? montant : montantRecu, BigDecimal.ZERO);
    }

    /** Reçu le 3 mars 2024 : 20 000 €. En retard : attendu le 1er février 2024. */
    public String etat(LocalDate aujourdhui) {
        var dit = faite() ? "fait" : jour == null ? "manque" : enRetard(aujourdhui) ? "retard" : "attendu";
        return M.dire(
                "etat." + nature.code() + "." + dit,
                "jour",
                jour == null ? "" : Jours.sansSemaine(jour),
                "fait",
                faitLe == null ? "" : Jours.sansSemaine(faitLe),
                "montant",
                montant == null ? BigDecimal.ZERO : montant,
                "recu",
                recu());
    }

    /** What is awaited. */
    public record EcheanceId(UUID valeur) implements Identifiant {

        static EcheanceId nouveau() {
            return new EcheanceId(Identifiants.nouveau());
        }

        @JsonCreator
        public static EcheanceId valueOf(String texte) {
            return new EcheanceId(UUID.fromString(texte));
        }

        @Override
        public String toString() {
            return valeur.toString();
        }
    }
}
