package fr.estran.comptes;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Role;
import fr.estran.socle.secrets.AccesProvisoires;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does to accounts. Each act that takes something away ends the sessions of the account at once. */
@Service
@Transactional
class GestionDesComptes {

    private final CompteRepository comptes;
    private final FournisseurRepository fournisseurs;
    private final SecondsFacteurs secondsFacteurs;
    private final AccesProvisoires acces;
    private final Sessions sessions;
    private final Journal journal;
    private final Clock horloge;

    GestionDesComptes(
            CompteRepository comptes,
            FournisseurRepository fournisseurs,
            SecondsFacteurs secondsFacteurs,
            AccesProvisoires acces,
            Sessions sessions,
            Journal journal,
            @Qualifier("horlogeTechnique") Clock horloge) {
        this.comptes = comptes;
        this.fournisseurs = fournisseurs;
        this.secondsFacteurs = secondsFacteurs;
        this.acces = acces;
        this.sessions = sessions;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** False, and nothing done, if nobody were left to let others in, be it for the day on which their provider does not answer. */
    boolean modifier(Compte avant, Compte apres) {
        if (!administre(apres) && indispensable(avant.id())) {
            return false;
        }
        comptes.modifier(apres);
        journal.noter("compte.modifier", apres.id().valeur());
        var delie = false;
        if (!avant.courriel().equals(apres.courriel())) {
            // What was sent or told to the old address is in hands that may not be theirs.
            acces.oublier(apres.id());
            delie = fournisseurs.delier(apres.id());
        }
        if (delie || !avant.roles().equals(apres.roles()) || !Objects.equals(avant.conseiller(), apres.conseiller())) {
            mettreDehors(apres.id());
        }
        return true;
    }

    boolean desactiver(CompteId compte) {
        if (indispensable(compte)) {
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

    /** False, and nothing done, where that identity opens another account already. Whoever entered by another one is out. */
    boolean relier(CompteId compte, String emetteur, String sujet) {
        var deja = fournisseurs.relie(emetteur, sujet);
        if (deja.isPresent()) {
            return deja.get().equals(compte);
        }
        var structure = StructureCourante.siConnue().orElseThrow();
        var avant = fournisseurs.lien(compte);
        var delie = fournisseurs.delier(compte);
        if (!fournisseurs.relier(structure, emetteur, sujet, compte, horloge.instant())) {
            // Somebody else has come in by it meanwhile.
            avant.ifPresent(
                    lien -> fournisseurs.relier(structure, lien.emetteur(), lien.sujet(), compte, lien.relieeLe()));
            return false;
        }
        if (delie) {
            mettreDehors(compte);
        }
        journal.noter("fournisseur.relier", compte.valeur());
        return true;
    }

    void delier(CompteId compte) {
        if (fournisseurs.delier(compte)) {
            mettreDehors(compte);
            journal.noter("fournisseur.delier", compte.valeur());
        }
    }

    /** Those who can let others in. */
    List<Compte> administrateurs() {
        return comptes.tous().stream()
                .filter(compte -> compte.actif() && administre(compte))
                .toList();
    }

    /** Whether it lets others in, as long as it is one that is open. */
    static boolean administre(Compte compte) {
        return compte.roles().contient(Role.ADMINISTRATEUR);
    }

    /** Whether it is the account for the day on which their provider does not answer. */
    boolean secourt(CompteId compte) {
        return fournisseurs.secourt(compte);
    }

    private boolean indispensable(CompteId compte) {
        return fournisseurs.secourt(compte) || seulAdministrateur(compte);
    }

    private void mettreDehors(CompteId compte) {
        comptes.vieillir(compte);
        sessions.fermer(compte);
    }

    private boolean seulAdministrateur(CompteId compte) {
        return comptes.verrouillerLesAdministrateurs().equals(List.of(compte));
    }
}
