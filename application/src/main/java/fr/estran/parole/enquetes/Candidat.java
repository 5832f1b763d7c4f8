package fr.estran.parole.enquetes;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.OuJoindre;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be asked.
 *
 * @param nommee the register knows their name: who is known by a pseudonym is a minor met through a partner
 * @param enquetes what they said when they were asked whether they may be; null: nobody has asked them
 * @param deja they were asked already, on whichever of their sheets
 * @param recemment they were, for another survey, some weeks ago
 */
record Candidat(
        UsagerId usager,
        boolean nommee,
        @Nullable Integer anneeNaissance,
        @Nullable Boolean enquetes,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String adresse,
        @Nullable String contact,
        boolean deja,
        boolean recemment) {

    private static final int MAJORITE = 18;

    /** @param arrets the addresses and numbers at which somebody asked for no more */
    Optional<Canal> canal(Set<Canal> permis, Set<String> arrets) {
        return Canal.ordre(Code.lire(Moyen.class, contact).orElse(null)).stream()
                .filter(permis::contains)
                .filter(canal -> canal.vers(ou())
                        .filter(la -> !canal.parLien() || !arrets.contains(la.toLowerCase(Locale.ROOT)))
                        .isPresent())
                .findFirst();
    }

    /** Whatever the way; of minors, also those who may be: the year of birth alone is known. */
    Optional<Exclusion> exclusion(LocalDate jour) {
        if (Boolean.FALSE.equals(enquetes)) {
            return Optional.of(Exclusion.REFUS);
        }
        if (!nommee || anneeNaissance != null && anneeNaissance >= jour.getYear() - MAJORITE) {
            return Optional.of(Exclusion.MINEURE);
        }
        return deja
                ? Optional.of(Exclusion.DEJA_SOLLICITEE)
                : recemment ? Optional.of(Exclusion.RECEMMENT) : Optional.empty();
    }

    OuJoindre ou() {
        return new OuJoindre(telephone, courriel, adresse);
    }
}
