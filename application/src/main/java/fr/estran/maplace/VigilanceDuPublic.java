package fr.estran.maplace;

import fr.estran.coordonnees.Telephone;
import fr.estran.freins.Origines;
import fr.estran.freins.Portier;
import fr.estran.inscriptions.Auteur;
import fr.estran.inscriptions.DemandeInscription;
import fr.estran.inscriptions.Demandes;
import fr.estran.inscriptions.PreuvesDesDemandes.MoyenDeProuver;
import fr.estran.inscriptions.Provenance;
import fr.estran.inscriptions.ResultatInscription.Enregistree;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
    private final MoyenDeProuver moyen;
    private final Origines origines;

    VigilanceDuPublic(Portier portier, Demandes demandes, MoyenDeProuver moyen, Origines origines) {
        this.origines = origines;
        this.portier = portier;
        this.demandes = demandes;
        this.moyen = moyen;
    }

    /** What is done with an asking. */
    public sealed interface Avis {

        record Suivre(Auteur auteur) implements Avis {}

        /** It could not be shown by whom it is asked: only a telephone shows it. */
        record IlFautUnNumero() implements Avis {}

        /** From there, or for that number, too much waits to be confirmed already. */
        record Attendre() implements Avis {}
    }

    /** @param lien of the body by which it came, if it came by one */
    public Avis de(DemandeInscription dite, Auteur auteur, @Nullable String lien, HttpServletRequest demande) {
        // The same form sent again, by whoever clicks twice, asks for nothing more.
        if (demandes.dejaGardee(dite).isPresent()
                || portier.laisser(
                        demande, lien, joindre(dite), dite.participants().size())) {
            return new Avis.Suivre(auteur);
        }
        var telephone = Stream.of(
                        dite.coordonnees().telephone(),
                        dite.prescription() == null ? null : dite.prescription().telephone())
                .anyMatch(Objects::nonNull);
        if (!telephone) {
            return new Avis.IlFautUnNumero();
        }
        var vite = auteur.provenance() == Provenance.EN_LIGNE && moyen.parSms(dite.coordonnees());
        return portier.garder(demande, lien, joindre(dite), dite.participants().size(), vite)
                ? new Avis.Suivre(auteur.enDoute())
                : new Avis.Attendre();
    }

    /** It came to nothing. */
    public void rendre(DemandeInscription dite, Auteur auteur, @Nullable String lien, HttpServletRequest demande) {
        if (!auteur.aProuver()) {
            portier.rendre(demande, lien, joindre(dite), dite.participants().size());
        }
    }

    /** From where it came is kept for a while, so that the team sees it where many do. */
    public void noter(Enregistree faite, HttpServletRequest demande) {
        if (!faite.deja()) {
            origines.noterUneDemande(demande, faite.demande());
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
