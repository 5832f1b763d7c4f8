package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.Auteur.Doute;
import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.Demandes;
import fr.estran.inscriptions.places.Provenance;
import fr.estran.inscriptions.places.Tiers;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.socle.secrets.Origines;
import fr.estran.socle.secrets.Portier;
import fr.estran.socle.secrets.Venue;
import fr.estran.socle.vocabulaire.OuJoindre;
import fr.estran.socle.vocabulaire.Telephone;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * In whose name an asking of the public goes on: as anybody's, or as somebody's who is to show first that they are reached. Doubt
 * shuts no door: it asks for a code, or for a call.
 */
@Component
public class VigilanceDuPublic {

    private final Portier portier;
    private final Demandes demandes;
    private final MoyenDePrevenir moyens;
    private final Origines origines;

    VigilanceDuPublic(Portier portier, Demandes demandes, MoyenDePrevenir moyens, Origines origines) {
        this.origines = origines;
        this.portier = portier;
        this.demandes = demandes;
        this.moyens = moyens;
    }

    /**
     * What becomes of an asking at the door.
     *
     * @param <R> what comes of it where it goes on
     */
    public sealed interface Passage<R> {

        record Faite<R>(R resultat) implements Passage<R> {}

        /** It could not be shown by whom it is asked: only a telephone shows it. */
        record IlFautUnNumero<R>() implements Passage<R> {}

        /**
         * From there, or for that number, too much waits to be confirmed already.
         *
         * @param parUnCode that whoever asks can do themselves; else it waits for a call
         */
        record Attendre<R>(boolean parUnCode) implements Passage<R> {}

        /** Too many at once, or the guard of the database: nothing was written, nothing typed is lost. */
        record Affluence<R>() implements Passage<R> {}
    }

    public Venue venue(HttpServletRequest demande) {
        return portier.venue(demande);
    }

    /**
     * Does what is asked, in the name in which it goes on.
     *
     * @param lien of the body by which it came, if it came by one
     * @param venue of the request, which may be over by then
     * @param geste what is done in that name
     * @param faite what was kept of it; null where it came to nothing
     */
    public <R> Passage<R> passer(
            DemandeInscription dite,
            Auteur auteur,
            @Nullable String lien,
            Venue venue,
            Function<Auteur, R> geste,
            Function<R, @Nullable Enregistree> faite) {
        try {
            var personnes = dite.participants().size();
            if (portier.laisser(venue, lien, joindre(dite), personnes)) {
                return new Passage.Faite<>(suivre(dite, auteur, lien, venue, geste, faite));
            }
            // The same form sent again, by whoever clicks twice, asks for nothing more.
            if (demandes.dejaGardee(dite).isPresent()) {
                return new Passage.Faite<>(geste.apply(auteur));
            }
            if (!unNumero(dite)) {
                return new Passage.IlFautUnNumero<>();
            }
            // Whoever books for somebody may be far from their telephone: they are called.
            var parUnCode = auteur.provenance() == Provenance.EN_LIGNE
                    && moyens.parSms(dite.premieres())
                    && portier.promettreUnCode();
            if (portier.garder(venue, lien, joindre(dite), personnes, parUnCode)) {
                return new Passage.Faite<>(suivre(dite, auteur.enDoute(parUnCode), lien, venue, geste, faite));
            }
            if (parUnCode) {
                portier.rendreUnCode();
            }
            return new Passage.Attendre<>(parUnCode);
        } catch (PessimisticLockingFailureException | DataIntegrityViolationException e) {
            return new Passage.Affluence<>();
        }
    }

    private static boolean unNumero(DemandeInscription dite) {
        var pour = dite.prescription();
        return dite.premieres().telephone() != null || pour != null && pour.telephone() != null;
    }

    /**
     * From where it came is kept for a while, so that the team sees it where many do; what comes to nothing, because there is no place,
     * or too many decide at once, is not counted after all.
     */
    private <R> R suivre(
            DemandeInscription dite,
            Auteur auteur,
            @Nullable String lien,
            Venue venue,
            Function<Auteur, R> geste,
            Function<R, @Nullable Enregistree> faite) {
        var nouvelle = false;
        try {
            var resultat = geste.apply(auteur);
            var gardee = faite.apply(resultat);
            if (gardee != null && !gardee.deja()) {
                nouvelle = true;
                origines.noterUneDemande(venue, lien, gardee.demande());
            }
            return resultat;
        } finally {
            if (!nouvelle) {
                rendre(dite, auteur.doute(), lien, venue);
            }
        }
    }

    private void rendre(DemandeInscription dite, Doute doute, @Nullable String lien, Venue venue) {
        var personnes = dite.participants().size();
        switch (doute) {
            case AUCUN -> portier.rendre(venue, lien, joindre(dite), personnes);
            case PAR_UN_APPEL -> portier.lacher(venue, lien, joindre(dite), personnes, false);
            case PAR_UN_CODE -> {
                portier.lacher(venue, lien, joindre(dite), personnes, true);
                portier.rendreUnCode();
            }
        }
    }

    /** However they are written; the person's own too, who is told once whoever registers them is forgotten. */
    private static List<String> joindre(DemandeInscription dite) {
        var tiers = dite.tiers();
        return Stream.concat(
                        Stream.of(dite.premieres(), dite.coordonnees())
                                .map(ici -> new OuJoindre(ici.telephone(), ici.courriel(), null)),
                        Stream.ofNullable(tiers).filter(Tiers::estPrevenu).map(Tiers::ou))
                .flatMap(ou -> Stream.concat(
                        Stream.ofNullable(ou.telephone())
                                .map(numero -> Telephone.lire(numero)
                                        .map(Telephone::international)
                                        .orElse(numero)),
                        Stream.ofNullable(ou.courriel()).map(adresse -> adresse.toLowerCase(Locale.ROOT))))
                .distinct()
                .toList();
    }
}
