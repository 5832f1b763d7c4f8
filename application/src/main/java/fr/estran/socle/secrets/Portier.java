package fr.estran.socle.secrets;

import fr.estran.socle.secrets.Debits.Debit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * How much the public may ask for before it is asked to show who it is, and how much may then be held for whoever has still to show
 * it. What is counted is people, by connection, by home, by number or address at which they would be told, by link, and for the
 * whole town.
 *
 * <p>A couple that takes two workshops is four; a library where more than five ask within the hour goes on, with a code each.
 *
 * <p>Rule: doubt.
 */
@Service
public class Portier {

    /** After which a key that has asked too often may ask once more. */
    public static final int SECONDES_D_UNE_CLE = 1;

    private static final int DEMANDES_D_UNE_CLE = 300;

    private static final Duration HEURE = Duration.ofHours(1);
    private static final Duration JOUR = Duration.ofDays(1);

    private final Debits debits;
    private final Mandataire mandataire;
    private final CleDesOrigines cles;
    private final List<Debit> textes;
    private final List<Debit> codes;

    Portier(
            Debits debits,
            Mandataire mandataire,
            CleDesOrigines cles,
            @Value("${estran.sms.du-public-par-heure:60}") int parHeure,
            @Value("${estran.sms.du-public-par-jour:200}") int parJour) {
        this.debits = debits;
        this.mandataire = mandataire;
        this.cles = cles;
        this.textes =
                List.of(new Debit("textes", "", parHeure, HEURE), new Debit("textes, par jour", "", parJour, JOUR));
        this.codes = List.of(
                new Debit("codes", "", Math.max(1, parHeure / 2), HEURE),
                new Debit("codes, par jour", "", Math.max(1, parJour / 2), JOUR));
    }

    /** Whether a call to return may be noted among the others; else it goes behind them, as long as it may do that. */
    public boolean rappeler(HttpServletRequest demande, String numero) {
        return dOu(demande, "rappels", 5, 8, List.of(new Debit("rappels pour", numero, 3, JOUR)));
    }

    /** Whether it may be noted behind the others, from there: nobody fills the list for a town. */
    public boolean rappelerApres(HttpServletRequest demande) {
        return dOu(demande, "rappels a part", 3, 3, List.of());
    }

    /** A text that the public sets off may leave: what strangers ask for is paid by the town, up to so many. */
    public boolean texter() {
        return debits.verser(textes, 1);
    }

    /**
     * A code may be promised: somebody waits for it, who has half an hour. Codes are counted apart, half as many again, and before
     * they are promised: none of them waits behind what only confirms, nor behind others.
     */
    public boolean promettreUnCode() {
        return debits.verser(codes, 1);
    }

    /** What it was promised for came to nothing. */
    public void rendreUnCode() {
        debits.rendre(codes, 1);
    }

    private boolean dOu(HttpServletRequest demande, String quoi, int duReseau, int duFoyer, List<Debit> aussi) {
        var comptes = new ArrayList<>(aussi);
        if (!mandataire.cache(demande)) {
            var origine = Origine.de(demande.getRemoteAddr());
            comptes.add(new Debit(quoi, origine.reseau(), duReseau, JOUR));
            comptes.add(new Debit(quoi + " du foyer", origine.foyer(), duFoyer, JOUR));
        }
        return debits.verser(comptes, 1);
    }

    /** What of a request is counted, for when it is over. */
    public Venue venue(HttpServletRequest demande) {
        return new Venue(demande.getRemoteAddr(), mandataire.cache(demande));
    }

    /**
     * Whether it goes through as it is; else there is doubt.
     *
     * @param joindre the numbers and addresses at which somebody would be told of it
     * @param lien of a body, by which it came
     */
    public boolean laisser(Venue venue, @Nullable String lien, Collection<String> joindre, int personnes) {
        return debits.verser(comptes(venue, lien, joindre), personnes);
    }

    /** What went through came to nothing: whoever asks for six hours that others have is not doubted for it. */
    public void rendre(Venue venue, @Nullable String lien, Collection<String> joindre, int personnes) {
        debits.rendre(comptes(venue, lien, joindre), personnes);
    }

    private List<Debit> comptes(Venue venue, @Nullable String lien, Collection<String> joindre) {
        var comptes = new ArrayList<Debit>();
        comptes.add(new Debit("demandes de la ville", "", 100, HEURE));
        joindre.forEach(ou -> comptes.add(new Debit("demandes pour", ou, 6, JOUR)));
        if (lien != null) {
            comptes.add(new Debit("demandes du lien", lien, 20, HEURE));
            comptes.add(new Debit("demandes du lien, par jour", lien, 60, JOUR));
        } else if (!venue.cachee()) {
            var origine = Origine.de(venue.adresse());
            comptes.add(new Debit("demandes", origine.reseau(), 5, HEURE));
            comptes.add(new Debit("demandes, par jour", origine.reseau(), 10, JOUR));
            comptes.add(new Debit("demandes du foyer", origine.foyer(), 10, HEURE));
            comptes.add(new Debit("demandes du foyer, par jour", origine.foyer(), 15, JOUR));
        }
        return comptes;
    }

    /**
     * Whether it may be held until it is shown; else it is not: too much is held already, and shown by nobody.
     *
     * @param vite it is shown within the hour, by a code; else it takes a day of the team
     */
    public boolean garder(Venue venue, @Nullable String lien, Collection<String> joindre, int personnes, boolean vite) {
        return debits.verser(gardees(venue, lien, joindre, vite), personnes);
    }

    /** It came to nothing after all. */
    public void lacher(Venue venue, @Nullable String lien, Collection<String> joindre, int personnes, boolean vite) {
        debits.rendre(gardees(venue, lien, joindre, vite), personnes);
    }

    private List<Debit> gardees(Venue venue, @Nullable String lien, Collection<String> joindre, boolean vite) {
        var comptes = new ArrayList<Debit>();
        joindre.forEach(ou -> comptes.add(new Debit("gardees pour", ou, 6, JOUR)));
        if (lien != null) {
            comptes.add(new Debit("gardees du lien " + vite, lien, 12, vite ? HEURE : JOUR));
        } else if (!venue.cachee()) {
            comptes.addAll(gardees(Origine.de(venue.adresse()).sceller(cles), vite));
        }
        return comptes;
    }

    /** Of a place that is known by its digests alone: it may be let go when nobody is there. */
    static List<Debit> gardees(Origine.Scellee origine, boolean vite) {
        var duree = vite ? HEURE : JOUR;
        return List.of(
                new Debit("gardees " + vite, origine.reseau(), 6, duree),
                new Debit("gardees du foyer " + vite, origine.foyer(), 9, duree));
    }

    /** Whether something may leave, because somebody who may be anybody wrote it there, for that number or address. */
    public boolean ecrire(HttpServletRequest demande, String ou) {
        return dOu(demande, "envois", 10, 20, List.of(new Debit("envois vers", ou, 6, JOUR)));
    }

    /** Whether a program may read once more with its key: so often at once, then once a second. */
    public boolean lireParUneCle(UUID cle) {
        var pas = Duration.ofSeconds(SECONDES_D_UNE_CLE);
        return debits.verser(
                List.of(new Debit("cle", cle.toString(), DEMANDES_D_UNE_CLE, pas.multipliedBy(DEMANDES_D_UNE_CLE))), 1);
    }
}
