package fr.estran.comptes;

import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.secrets.AccesProvisoires;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links by which a password is chosen: made here, sent by whoever signs people in. */
@Service
@Transactional
class LiensDeMotDePasse {

    private final CompteRepository comptes;
    private final AccesProvisoires acces;
    private final Journal journal;
    private final Enseigne enseigne;

    LiensDeMotDePasse(CompteRepository comptes, AccesProvisoires acces, Journal journal, Enseigne enseigne) {
        this.comptes = comptes;
        this.acces = acces;
        this.journal = journal;
        this.enseigne = enseigne;
    }

    /** Of an account that is in use; nothing otherwise. */
    public Optional<LienDeMotDePasse> preparer(String courriel) {
        return comptes.trouver(courriel)
                .filter(Compte::actif)
                .flatMap(compte -> enseigne.adresse().map(adresse -> {
                    journal.noter("mot_de_passe.oublier", compte.id().valeur(), null);
                    return new LienDeMotDePasse(
                            compte.courriel(),
                            compte.nom(),
                            enseigne.nom(),
                            adresse + "/mot-de-passe/lien?jeton=" + acces.lien(compte.id()));
                }));
    }
}
