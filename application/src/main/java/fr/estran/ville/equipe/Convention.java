package fr.estran.ville.equipe;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement by which somebody pays for posts.
 *
 * @param postes how many; a part of one may be
 * @param montant in euros, for all of them and all its time
 * @param reconduit the one that it goes on from
 * @param chaine the first of those that renew each other
 */
public record Convention(
        ConventionId id,
        String dispositif,
        String financeur,
        LocalDate debut,
        LocalDate fin,
        @Nullable BigDecimal postes,
        @Nullable BigDecimal montant,
        @Nullable ConventionId reconduit,
        @Nullable LocalDate retireeLe,
        ConventionId chaine) {

    public boolean court(LocalDate jour) {
        return !jour.isBefore(debut) && !jour.isAfter(fin);
    }

    public boolean aVenir(LocalDate jour) {
        return debut.isAfter(jour);
    }

    public boolean retiree() {
        return retireeLe != null;
    }

    /** Conseiller numérique, État (ANCT), de 2021 à 2023. */
    public String dite() {
        return dite(this);
    }

    /** The same, until another that goes on from it ends. */
    String dite(Convention derniere) {
        return Accords.M.dire(
                "convention.dite",
                "dispositif",
                dispositif,
                "financeur",
                financeur,
                "du",
                Integer.toString(debut.getYear()),
                "au",
                Integer.toString(derniere.fin.getYear()));
    }

    /** Du 1er février 2021 au 31 janvier 2023. */
    public String dates() {
        return Accords.dates(debut, fin);
    }
}
