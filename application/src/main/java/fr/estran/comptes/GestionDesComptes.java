package fr.estran.comptes;

import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Role;
import fr.estran.socle.secrets.AccesProvisoires;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does to accounts. Each act that takes something away ends the sessions of the account at once. */
@Service
@Transactional
class GestionDesComptes {

    private final CompteRepository comptes;
    private final SecondsFacteurs secondsFacteurs;
    private final AccesProvisoires acces;
    private final Sessions sessions;
    private final Journal journal;

    GestionDesComptes(
            CompteRepository comptes,
            SecondsFacteurs secondsFacteurs,
            AccesProvisoires acces,
            Sessions sessions,
            Journal journal) {
        this.comptes = comptes;
        this.secondsFacteurs = secondsFacteurs;
        this.acces = acces;
        this.sessions = sessions;
        this.journal = journal;
    }

    /** False, and nothing done, if nobody were left to let others in. */
    boolean modifier(Compte avant, Compte apres) {
        if (!apres.roles().contient(Role.ADMINISTRATEUR) && seulAdministrateur(avant.id())) {
            return false;
        }
        comptes.modifier(apres);
        journal.noter("compte.modifier", apres.id().valeur());
        if (!avant.roles().equals(apres.roles()) || !Objects.equals(avant.conseiller(), apres.conseiller())) {
            mettreDehors(apres.id());
        }
        if (!avant.courriel().equals(apres.courriel())) {
            // What was sent or told to the old address is in hands that may not be theirs.
            acces.oublier(apres.id());
        }
        return true;
    }

    boolean desactiver(CompteId compte) {
        if (seulAdministrateur(compte)) {
            return false;
        }
        comptes.activer(compte, false);
        acces.oublier(compte);
        mettreDehors(compte);
        journal.noter("compte.desactiver", compte.valeur());
        return true;
    }

    void reactiver(CompteId compte) {
        comptes.activer(compte, true);
        journal.noter("compte.reactiver", compte.valeur());
    }

    void deconnecter(CompteId compte) {
        acces.oublier(compte);
        mettreDehors(compte);
        journal.noter("compte.deconnecter", compte.valeur());
    }

    /** A code to be told by voice, shown this once. The password that there was holds until another is chosen. */
    String donnerUnCode(CompteId compte) {
        journal.noter("compte.donner_un_code", compte.valeur());
        return acces.code(compte);
    }

    /** The telephone was lost: the password alone lets in again, until a second factor is set up anew. */
    void retirerLeSecondFacteur(CompteId compte) {
        secondsFacteurs.toutRetirer(compte);
        acces.oublier(compte);
        mettreDehors(compte);
    }

    private void mettreDehors(CompteId compte) {
        comptes.vieillir(compte);
        sessions.fermer(compte);
    }

    private boolean seulAdministrateur(CompteId compte) {
        return comptes.verrouillerLesAdministrateurs().equals(List.of(compte));
    }
}
