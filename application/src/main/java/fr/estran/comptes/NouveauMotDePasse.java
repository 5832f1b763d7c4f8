package fr.estran.comptes;

import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.secrets.MotDePasse;
import fr.estran.socle.secrets.MotsDePasse;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Judges a password, keeps its digest, and ends the sessions that the old one opened. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class NouveauMotDePasse {

    private final MotDePasseRepository empreintes;
    private final MotsDePasse motsDePasse;
    private final Sessions sessions;
    private final Journal journal;
    private final Enseigne enseigne;

    NouveauMotDePasse(
            MotDePasseRepository empreintes,
            MotsDePasse motsDePasse,
            Sessions sessions,
            Journal journal,
            Enseigne enseigne) {
        this.empreintes = empreintes;
        this.motsDePasse = motsDePasse;
        this.sessions = sessions;
        this.journal = journal;
        this.enseigne = enseigne;
    }

    /** @param droit asked last, so that a code is not spent on a password that will not do */
    ResultatChoix pour(Compte compte, String choisi, BooleanSupplier droit) {
        var reproche = MotDePasse.reproche(choisi, List.of(compte.nom(), compte.courriel(), enseigne.nom()));
        if (reproche.isPresent()) {
            return new ResultatChoix.Refuse(reproche.get());
        }
        if (!droit.getAsBoolean()) {
            return new ResultatChoix.SansDroit();
        }
        empreintes.changer(compte.id(), motsDePasse.empreinte(choisi));
        sessions.fermer(compte.id());
        journal.noter("mot_de_passe.choisir", compte.id().valeur(), compte.id());
        return new ResultatChoix.Choisi(compte.id());
    }
}
