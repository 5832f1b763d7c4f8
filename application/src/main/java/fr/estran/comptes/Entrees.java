package fr.estran.comptes;

import fr.estran.comptes.MotDePasseRepository.EmpreinteDuMotDePasse;
import fr.estran.socle.commun.Demonstration;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Connecte;
import fr.estran.socle.droits.EnAttente;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody in once a factor of theirs was right, or asks for the second. */
@Service
@Transactional
class Entrees {

    private static final String PAR_NOUS = "connexion.ouvrir";
    private static final String PAR_FOURNISSEUR = "fournisseur.ouvrir";

    private final CompteRepository comptes;
    private final MotDePasseRepository motsDePasse;
    private final SecondFacteurRepository secondsFacteurs;
    private final Journal journal;
    private final Demonstration demonstration;
    private final Clock horloge;

    Entrees(
            CompteRepository comptes,
            MotDePasseRepository motsDePasse,
            SecondFacteurRepository secondsFacteurs,
            Journal journal,
            Demonstration demonstration,
            Clock horloge) {
        this.comptes = comptes;
        this.motsDePasse = motsDePasse;
        this.secondsFacteurs = secondsFacteurs;
        this.journal = journal;
        this.demonstration = demonstration;
        this.horloge = horloge;
    }

    /** None for the accounts whose password everyone knows, outside of the demonstration. */
    @Transactional(readOnly = true)
    public Optional<EmpreinteDuMotDePasse> empreinte(String courriel) {
        return Compte.ferme(demonstration, courriel) ? Optional.empty() : motsDePasse.trouver(courriel);
    }

    /** The password was right: in, or half-way, where a second factor is in place or asked for. Nobody, if all changed meanwhile. */
    public Optional<Connecte> apresLeMotDePasse(EmpreinteDuMotDePasse prouvee) {
        return comptes.trouver(prouvee.compte())
                .filter(compte -> ouvre(compte) && compte.generation() == prouvee.generation())
                .map(compte -> apresLePremierFacteur(compte, PAR_NOUS));
    }

    /** A provider said who it is. Where it does not say that it asked for two factors, ours is asked for as after a password. */
    public Optional<Connecte> apresLeFournisseur(CompteId id, boolean deuxFacteurs) {
        return comptes.trouver(id)
                .filter(this::ouvre)
                .map(compte -> deuxFacteurs
                        ? entrer(compte, PAR_FOURNISSEUR)
                        : apresLePremierFacteur(compte, PAR_FOURNISSEUR));
    }

    private Connecte apresLePremierFacteur(Compte compte, String acte) {
        var enPlace = secondsFacteurs.enPlace(compte.id());
        return enPlace || secondsFacteurs.exige(compte.roles())
                ? new EnAttente(compte.id(), StructureCourante.siConnue().orElseThrow(), compte.generation(), enPlace)
                : entrer(compte, acte);
    }

    /** Both factors were shown, or a passkey, which is both. Nobody, if the account changed meanwhile. */
    public Optional<Identite> entrer(CompteId id, int generation) {
        return comptes.trouver(id)
                .filter(compte -> ouvre(compte) && compte.generation() == generation)
                .map(compte -> entrer(compte, PAR_NOUS));
    }

    /** Of somebody who is in, and has just changed what let them in: the account as it is now. */
    @Transactional(readOnly = true)
    public Optional<Identite> renouveler(CompteId id) {
        return comptes.trouver(id)
                .filter(this::ouvre)
                .filter(compte -> secondsFacteurs.enPlace(id) || !secondsFacteurs.exige(compte.roles()))
                .map(compte -> compte.identite(StructureCourante.siConnue().orElseThrow()));
    }

    private boolean ouvre(Compte compte) {
        return compte.actif() && !Compte.ferme(demonstration, compte.courriel());
    }

    private Identite entrer(Compte compte, String acte) {
        comptes.noterConnexion(compte.id(), horloge.instant());
        journal.noter(acte, compte.id().valeur(), compte.id());
        return compte.identite(StructureCourante.siConnue().orElseThrow());
    }

    /** Whoever is in could not say again who they are. */
    public void refuserLaPreuve(CompteId compte) {
        journal.noter("preuve.refuser", compte.valeur());
    }

    /** As many statements for an account that is not there as for one that is. */
    public void refuser(String courriel) {
        journal.noter(
                "connexion.refuser",
                comptes.trouver(courriel).map(compte -> compte.id().valeur()).orElse(null),
                null);
    }
}
