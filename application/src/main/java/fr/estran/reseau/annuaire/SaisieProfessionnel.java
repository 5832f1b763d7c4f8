package fr.estran.reseau.annuaire;

import fr.estran.inscriptions.places.DemandeInscription.Prescription;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.vocabulaire.AdresseElectronique;
import fr.estran.socle.vocabulaire.NomTape;
import fr.estran.socle.vocabulaire.Telephone;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a professional types about themselves, when they book for somebody.
 *
 * @param proCourrielVoulu which of two addresses they meant, as in {@link fr.estran.inscriptions.maplace.SaisieDemande}
 * @param accord the person agrees that one books for them: without it, nothing is booked
 * @param presence the person agrees that the professional be told whether they came
 */
public record SaisieProfessionnel(
        @Nullable String proNom,
        @Nullable String proTelephone,
        @Nullable String proCourriel,
        @Nullable String proCourrielVoulu,
        @Nullable String proCourrielGarde,
        @Nullable String accord,
        @Nullable String presence) {

    static final SaisieProfessionnel VIDE = new SaisieProfessionnel(null, null, null, null, null, null, null);

    private static final int LETTRES_AU_PLUS = 100;

    public SaisieProfessionnel {
        if (!propre(proCourrielVoulu).isEmpty()) {
            proCourriel = proCourrielVoulu;
            proCourrielGarde = proCourrielVoulu;
            proCourrielVoulu = null;
        }
    }

    /** The usual address that they may have meant, until they said which. */
    public Optional<String> adresseVoulue() {
        return AdresseElectronique.voulue(propre(proCourriel), propre(proCourrielGarde));
    }

    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        if (propre(proNom).length() > LETTRES_AU_PLUS || !NomTape.possible(propre(proNom))) {
            fautes.put("proNom", m.dire("pro.faute.nom"));
        }
        if (propre(proTelephone).isEmpty() && propre(proCourriel).isEmpty()) {
            fautes.put("proTelephone", m.dire("pro.faute.joindre"));
        } else if (!propre(proTelephone).isEmpty()) {
            Telephone.faute(propre(proTelephone), m.dire("pro.faute.telephone"))
                    .ifPresent(faute -> fautes.put("proTelephone", faute));
        }
        if (!propre(proCourriel).isEmpty()
                && AdresseElectronique.lire(propre(proCourriel)).isEmpty()) {
            fautes.put("proCourriel", m.dire("pro.faute.courriel"));
        }
        if (accord == null) {
            fautes.put("accord", m.dire("pro.faute.accord"));
        }
        return fautes;
    }

    Prescription prescription(OrganismeId acteur) {
        return new Prescription(
                acteur,
                propre(proNom),
                Optional.of(propre(proTelephone))
                        .flatMap(Telephone::lire)
                        .map(Telephone::affiche)
                        .orElse(null),
                propre(proCourriel).isEmpty() ? null : propre(proCourriel),
                presence != null);
    }

    private static String propre(@Nullable String saisi) {
        return saisi == null ? "" : saisi.strip().replaceAll("\\s+", " ");
    }
}
