package fr.estran.prets;

import fr.estran.prets.ObjetDePret.Sorte;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody to call or to write to, or whom nothing reached. */
public record APrevenir(
        UUID id,
        boolean retard,
        UUID pret,
        EtatDeMessage etat,
        UsagerId usager,
        String qui,
        Sorte sorte,
        String nom,
        LocalDate jusquAu,
        @Nullable String telephone,
        @Nullable String adresse,
        int essais) {

    public boolean appel() {
        return etat == EtatDeMessage.A_APPELER;
    }

    public boolean lettre() {
        return etat == EtatDeMessage.A_POSTER;
    }

    public boolean injoignable() {
        return etat == EtatDeMessage.ECHOUE;
    }

    /** As a telephone is dialled: for a link. */
    public String aComposer() {
        return telephone == null ? "" : telephone.replaceAll("[^+0-9]", "");
    }
}
