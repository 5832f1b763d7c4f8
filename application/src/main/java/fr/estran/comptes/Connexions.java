package fr.estran.comptes;

import fr.estran.comptes.MotDePasseRepository.EmpreinteDuMotDePasse;
import fr.estran.socle.droits.Connecte;
import fr.estran.socle.secrets.Frein;
import fr.estran.socle.secrets.Freins;
import fr.estran.socle.secrets.MotsDePasse;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Sign-in by address and password. */
@Service
record Connexions(Entrees entrees, Freins freins, MotsDePasse motsDePasse, AppareilsConnus appareils) {

    /** What brakes count it as. */
    static final String ESSAI = "connexion";

    /**
     * @param origine the address that the request comes from
     * @param dits what the browser says that it knows
     */
    ResultatConnexion tenter(String saisi, String motDePasse, String origine, AppareilsConnus.Dits dits) {
        var courriel = Compte.courriel(saisi);
        var empreinte = entrees.empreinte(courriel);
        var retenue = empreinte
                .flatMap(connue -> appareils.pour(dits, connue.compte(), connue.generation()))
                .map(appareil -> Frein.parAppareil(ESSAI, courriel, appareil))
                .orElseGet(() -> Frein.pour(ESSAI, courriel, origine));
        var attente = freins.serrer(retenue);
        if (attente.isPresent()) {
            return new ResultatConnexion.TropDEssais(attente.get());
        }
        var qui = motsDePasse.verifier(motDePasse, empreinte.map(EmpreinteDuMotDePasse::motDePasse))
                ? empreinte.flatMap(entrees::apresLeMotDePasse)
                : Optional.<Connecte>empty();
        if (qui.isEmpty()) {
            entrees.refuser(courriel);
            return new ResultatConnexion.Refusee();
        }
        freins.lacher(retenue);
        return new ResultatConnexion.Ouverte(qui.get());
    }

    /** What a sign-in ends on. A refusal never says whether it is the address or the password that is wrong. */
    sealed interface ResultatConnexion {

        record Ouverte(Connecte qui) implements ResultatConnexion {}

        record Refusee() implements ResultatConnexion {}

        record TropDEssais(Instant jusqua) implements ResultatConnexion {}
    }
}
