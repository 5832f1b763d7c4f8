package fr.estran.inscriptions.rendezvous;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LieuId;
import org.jspecify.annotations.Nullable;

/**
 * Where one is received: at a venue, or by telephone.
 *
 * @param lieu null by telephone
 */
public record Endroit(@Nullable LieuId lieu) {

    public static final Endroit TELEPHONE = new Endroit(null);

    private static final String PAR_TELEPHONE = "telephone";

    /** @throws Introuvable where it is written as none is */
    public static Endroit de(String ecrit) {
        try {
            return ecrit.equals(PAR_TELEPHONE) ? TELEPHONE : new Endroit(LieuId.valueOf(ecrit));
        } catch (IllegalArgumentException e) {
            throw new Introuvable();
        }
    }

    public boolean parTelephone() {
        return lieu == null;
    }

    /** As an address says it. */
    public String ecrit() {
        return lieu == null ? PAR_TELEPHONE : lieu.toString();
    }

    /** A venue where one is received, as whoever looks for it reads it. */
    public record LieuDeRendezVous(
            LieuId id,
            String nom,
            @Nullable String quartier,
            @Nullable String adresse,
            @Nullable Boolean pmr) {}
}
