package fr.estran.comptes;

import org.springframework.stereotype.Service;

/** Sign-in by address and password. */
@Service
class Connexions {

    private final Comptes comptes;
    private final Freins freins;
    private final MotsDePasse motsDePasse;

    Connexions(Comptes comptes, Freins freins, MotsDePasse motsDePasse) {
        this.comptes = comptes;
        this.freins = freins;
        this.motsDePasse = motsDePasse;
    }

    /** @param origine the address that the request comes from */
    ResultatConnexion tenter(String saisi, String motDePasse, String origine) {
        var courriel = Comptes.courriel(saisi);
        var retenue = Frein.pour(courriel, origine);
        var attente = freins.serrer(retenue);
        if (attente.isPresent()) {
            return new ResultatConnexion.TropDEssais(attente.get());
        }
        if (!motsDePasse.verifier(motDePasse, comptes.empreinte(courriel))) {
            comptes.refuser(courriel);
            return new ResultatConnexion.Refusee();
        }
        freins.lacher(retenue);
        return new ResultatConnexion.Ouverte(comptes.entrer(courriel));
    }
}
