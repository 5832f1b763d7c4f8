package fr.estran.accueil.trimestres;

import fr.estran.socle.commun.ConseillerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one person reads of a quarter: the sessions of one counsellor, or those that nobody of the team holds.
 *
 * @param conseiller null for the latter
 * @param empreinte what these sessions say now, @param lue what they said when they were read
 */
public record PartieARelire(
        @Nullable ConseillerId conseiller,
        String nom,
        int seances,
        String empreinte,
        @Nullable LocalDate le,
        @Nullable String par,
        @Nullable String lue) {

    /** As a form names the sessions that nobody of the team holds, and all of them. */
    static final String RESTE = "reste";

    static final String TOUT = "tout";

    public boolean relue() {
        return empreinte.equals(lue);
    }

    /** It was read, and is no longer what was read. */
    public boolean changee() {
        return lue != null && !relue();
    }

    public String cle() {
        return conseiller == null ? RESTE : conseiller.toString();
    }
}
