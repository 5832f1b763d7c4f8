package fr.estran.inscriptions;

import fr.estran.comptes.Tentatives;
import fr.estran.inscriptions.ResultatInscription.Enregistree;
import org.springframework.stereotype.Service;

/** A code and the first letters of a name, wherever they are typed on the web: whoever guesses is slowed down by the same brakes. */
@Service
public class RechercheParCode {

    private static final String ESSAI = "code-de-place";

    /** What comes of a code and a name. */
    public sealed interface Resultat {

        record Trouvee(Enregistree demande) implements Resultat {}

        /** A wrong code and a wrong name are told alike: nobody learns that a code, or a person, exists. */
        record Inconnue() implements Resultat {}

        /** After so many tries, and nothing was looked for. */
        record TropDEssais() implements Resultat {}
    }

    private final Demandes demandes;
    private final Tentatives tentatives;

    RechercheParCode(Demandes demandes, Tentatives tentatives) {
        this.demandes = demandes;
        this.tentatives = tentatives;
    }

    /** @param origine the address that it comes from */
    public Resultat chercher(String code, String nom, String origine) {
        var lu = CodeDePlace.lire(code);
        if (tentatives.compter(ESSAI, lu, origine).isPresent()) {
            return new Resultat.TropDEssais();
        }
        var trouvee = demandes.parCode(lu, nom);
        if (trouvee.isEmpty()) {
            return new Resultat.Inconnue();
        }
        tentatives.effacer(ESSAI, lu, origine);
        return new Resultat.Trouvee(trouvee.get());
    }
}
