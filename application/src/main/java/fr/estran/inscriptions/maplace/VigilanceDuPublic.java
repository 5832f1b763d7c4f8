package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.Auteur.Doute;
import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.Demandes;
import fr.estran.inscriptions.places.Provenance;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.socle.secrets.Origines;
import fr.estran.socle.secrets.Portier;
import fr.estran.socle.vocabulaire.Telephone;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** What is done with an asking. */
    public sealed interface Avis {

        /** @param comptee among what was asked for from there: a form that is sent again is not */
        record Suivre(Auteur auteur, boolean comptee) implements Avis {}

        /** It could not be shown by whom it is asked: only a telephone shows it. */
        record IlFautUnNumero() implements Avis {}

        /**
         * From there, or for that number, too much waits to be confirmed already.
         *
         * @param parUnCode that whoever asks can do themselves; else it waits for a call
         */
        record Attendre(boolean parUnCode) implements Avis {}
    }

    /** @param lien of the body by which it came, if it came by one */
    public Avis de(DemandeInscription dite, Auteur auteur, @Nullable String lien, HttpServletRequest demande) {
        // The same form sent again, by whoever clicks twice, asks for nothing more.
        if (demandes.dejaGardee(dite).isPresent()) {
            return new Avis.Suivre(auteur, false);
        }
        if (portier.laisser(demande, lien, joindre(dite), dite.participants().size())) {
            return new Avis.Suivre(auteur, true);
        }
        var telephone = Stream.of(
                        dite.coordonnees().telephone(),
                        dite.prescription() == null ? null : dite.prescription().telephone())
                .anyMatch(Objects::nonNull);
        if (!telephone) {
            return new Avis.IlFautUnNumero();
        }
        // Whoever books for somebody may be far from their telephone: they are called.
        var parUnCode = auteur.provenance() == Provenance.EN_LIGNE
                && moyens.parSms(dite.coordonnees())
                && portier.promettreUnCode();
        if (portier.garder(demande, lien, joindre(dite), dite.participants().size(), parUnCode)) {
            return new Avis.Suivre(auteur.enDoute(parUnCode), true);
        }
        if (parUnCode) {
            portier.rendreUnCode();
        }
        return new Avis.Attendre(parUnCode);
    }

    /**
     * Does what is asked. From where it came is kept for a while, so that the team sees it where many do; what comes to nothing, because
     * there is no place, or too many decide at once, is not counted after all.
     *
     * @param geste what is done in that name
     * @param faite what was kept of it; null where it came to nothing
     */
    public <R> R suivre(
            Avis.Suivre avis,
            DemandeInscription dite,
            @Nullable String lien,
            HttpServletRequest demande,
            Function<Auteur, R> geste,
            Function<R, @Nullable Enregistree> faite) {
        var nouvelle = false;
        try {
            var resultat = geste.apply(avis.auteur());
            var gardee = faite.apply(resultat);
            if (gardee != null && !gardee.deja()) {
                nouvelle = true;
                origines.noterUneDemande(demande, lien, gardee.demande());
            }
            return resultat;
        } finally {
            if (!nouvelle && avis.comptee()) {
                rendre(dite, avis.auteur().doute(), lien, demande);
            }
        }
    }

    private void rendre(DemandeInscription dite, Doute doute, @Nullable String lien, HttpServletRequest demande) {
        var personnes = dite.participants().size();
        switch (doute) {
            case AUCUN -> portier.rendre(demande, lien, joindre(dite), personnes);
            case PAR_UN_APPEL -> portier.lacher(demande, lien, joindre(dite), personnes, false);
            case PAR_UN_CODE -> {
                portier.lacher(demande, lien, joindre(dite), personnes, true);
                portier.rendreUnCode();
            }
        }
    }

    /** However they are written. */
    private static List<String> joindre(DemandeInscription dite) {
        var ou = dite.coordonnees();
        return Stream.concat(
                        Stream.ofNullable(ou.telephone())
                                .map(numero -> Telephone.lire(numero)
                                        .map(Telephone::international)
                                        .orElse(numero)),
                        Stream.ofNullable(ou.courriel()).map(adresse -> adresse.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
