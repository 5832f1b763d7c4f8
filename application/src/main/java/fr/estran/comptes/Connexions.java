package fr.estran.comptes;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Sign-in by address and password. */
@Service
class Connexions {

    /** What brakes count it as. */
    static final String ESSAI = "connexion";

    private final Entrees entrees;
    private final Freins freins;
    private final MotsDePasse motsDePasse;

    Connexions(Entrees entrees, Freins freins, MotsDePasse motsDePasse) {
        this.entrees = entrees;
        this.freins = freins;
        this.motsDePasse = motsDePasse;
    }

    /** @param origine the address that the request comes from */
    ResultatConnexion tenter(String saisi, String motDePasse, String origine) {
        var courriel = Compte.courriel(saisi);
        var retenue = Frein.pour(ESSAI, courriel, origine);
        var attente = freins.serrer(retenue);
        if (attente.isPresent()) {
            return new ResultatConnexion.TropDEssais(attente.get());
        }
        var empreinte = entrees.empreinte(courriel);
        var qui = motsDePasse.verifier(motDePasse, empreinte.map(Empreinte::motDePasse))
                ? empreinte.flatMap(entrees::apresLeMotDePasse)
                : Optional.<Connecte>empty();
        if (qui.isEmpty()) {
            entrees.refuser(courriel);
            return new ResultatConnexion.Refusee();
        }
        freins.lacher(retenue);
        return new ResultatConnexion.Ouverte(qui.get());
    }
}
