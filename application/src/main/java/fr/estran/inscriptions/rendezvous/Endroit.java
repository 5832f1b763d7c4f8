package fr.estran.inscriptions.rendezvous;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.TypeDAction.Ou;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where one is received: at a venue, by telephone, by video, or at home.
 *
 * @param lieu null where there is none
 */
public record Endroit(@Nullable LieuId lieu, Ou genre) {

    public static final Endroit TELEPHONE = new Endroit(null, Ou.TELEPHONE);
    public static final Endroit VISIO = new Endroit(null, Ou.VISIO);
    public static final Endroit DOMICILE = new Endroit(null, Ou.DOMICILE);

    /** Those that are no venue, in the order in which they are offered. */
    public static final List<Endroit> SANS_LIEU = List.of(TELEPHONE, VISIO, DOMICILE);

    private static final Messages MESSAGES = Messages.de("inscriptions/rendezvous");

    public Endroit {
        if ((lieu != null) != genre.enUnLieu()) {
            throw new IllegalArgumentException("a venue, or what is none");
        }
    }

    public Endroit(LieuId lieu) {
        this(lieu, Ou.LIEU);
    }

    /** As rows have it. @param ou null by telephone and at a venue */
    static Endroit de(@Nullable LieuId lieu, @Nullable Ou ou) {
        return lieu != null ? new Endroit(lieu) : new Endroit(null, ou == null ? Ou.TELEPHONE : ou);
    }

    /** @throws Introuvable where it is written as none is */
    public static Endroit de(String ecrit) {
        try {
            return Code.lire(Ou.class, ecrit)
                    .filter(genre -> !genre.enUnLieu())
                    .map(genre -> new Endroit(null, genre))
                    .orElseGet(() -> new Endroit(LieuId.valueOf(ecrit)));
        } catch (IllegalArgumentException e) {
            throw new Introuvable();
        }
    }

    public boolean parTelephone() {
        return genre == Ou.TELEPHONE;
    }

    /** The team goes there: only it can say so, once it knows where. */
    public boolean aDomicile() {
        return genre == Ou.DOMICILE;
    }

    /** What is not as the kind of action has it. */
    @Nullable Ou dite() {
        return genre.deLaForme() ? null : genre;
    }

    /** Par téléphone, En visio, À domicile; at a venue, its name. */
    public String nom(@Nullable String lieuNom) {
        return lieu == null ? MESSAGES.dire("ou." + genre.code()) : Objects.requireNonNullElse(lieuNom, "");
    }

    /** As an address says it. */
    public String ecrit() {
        return lieu == null ? genre.code() : lieu.toString();
    }

    /** A venue where one is received, as whoever looks for it reads it. */
    public record LieuDeRendezVous(
            LieuId id,
            String nom,
            @Nullable String quartier,
            @Nullable String adresse,
            @Nullable Boolean pmr) {}
}
