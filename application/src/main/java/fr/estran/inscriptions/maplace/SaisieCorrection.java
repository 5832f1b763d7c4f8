package fr.estran.inscriptions.maplace;

import static fr.estran.inscriptions.maplace.SaisiePersonne.propre;
import static fr.estran.inscriptions.maplace.SaisiePersonne.vide;

import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.AdresseElectronique;
import fr.estran.socle.vocabulaire.OuJoindre;
import fr.estran.socle.vocabulaire.Telephone;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number and the address by which somebody is reached, typed again.
 *
 * @param courrielVoulu which of two addresses they meant, as in {@link SaisieDemande}
 */
public record SaisieCorrection(
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String courrielVoulu,
        @Nullable String courrielGarde) {

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    public SaisieCorrection {
        if (!vide(courrielVoulu)) {
            courriel = courrielVoulu;
            courrielGarde = courrielVoulu;
            courrielVoulu = null;
        }
    }

    static SaisieCorrection de(InscriptionVue connue) {
        return new SaisieCorrection(connue.telephone(), connue.courriel(), null, null);
    }

    public Optional<String> adresseVoulue() {
        return AdresseElectronique.voulue(propre(courriel), propre(courrielGarde));
    }

    /** @param connue as it is now: whoever is called needs a number, and whoever has no letter needs something */
    Map<String, String> fautes(InscriptionVue connue) {
        var fautes = new LinkedHashMap<String, String>();
        if (!vide(telephone)) {
            Telephone.faute(propre(telephone), MESSAGES.dire("faute.telephone"))
                    .ifPresent(faute -> fautes.put("telephone", faute));
        } else if (connue.type().surAppel()) {
            fautes.put("telephone", MESSAGES.dire("corriger.faute.numero"));
        } else if (vide(courriel) && connue.adresse() == null) {
            fautes.put("telephone", MESSAGES.dire("corriger.faute.joindre"));
        }
        if (!vide(courriel) && AdresseElectronique.lire(propre(courriel)).isEmpty()) {
            fautes.put("courriel", MESSAGES.dire("faute.courriel"));
        }
        return fautes;
    }

    /** Once it has no fault; the postal address and what they wish stay as they were. */
    Coordonnees coordonnees(InscriptionVue connue) {
        var dites = Coordonnees.de(
                new OuJoindre(propre(telephone), vide(courriel) ? null : propre(courriel), connue.adresse()),
                connue.prevenir(),
                connue.sansMessage());
        return connue.veutLeSilence() ? dites.enSilence() : dites;
    }
}
