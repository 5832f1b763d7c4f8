package fr.estran.comptes;

import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Connecte;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.secrets.Sceau;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which account is opened by who somebody is elsewhere: the one that an administrator has linked with it, or whose address it is.
 * It makes no account and gives no role; it says of no account whether it is there.
 */
@Service
@Transactional
class EntreesParFournisseur {

    /** A body, in all its establishments: the nine figures with which their numbers begin. */
    private static final int SIREN = 9;

    private final FournisseurRepository repository;
    private final CompteRepository comptes;
    private final SecondFacteurRepository secondsFacteurs;
    private final Entrees entrees;
    private final Enseigne enseigne;
    private final Journal journal;
    private final Clock horloge;

    EntreesParFournisseur(
            FournisseurRepository repository,
            CompteRepository comptes,
            SecondFacteurRepository secondsFacteurs,
            Entrees entrees,
            Enseigne enseigne,
            Journal journal,
            @Qualifier("horlogeTechnique") Clock horloge) {
        this.repository = repository;
        this.comptes = comptes;
        this.secondsFacteurs = secondsFacteurs;
        this.entrees = entrees;
        this.enseigne = enseigne;
        this.journal = journal;
        this.horloge = horloge;
    }

    sealed interface Issue {

        record Ouverte(Connecte qui) implements Issue {}

        /** @param entiere whether nothing more is asked for; otherwise the code of a telephone is */
        record Prouvee(boolean entiere) implements Issue {}

        record Refusee(EchecDuFournisseur pourquoi) implements Issue {}
    }

    /** @param aller what was begun, and is ended once */
    public Issue entrer(Fournisseur chez, IdentiteDite dite, Aller aller) {
        var echec = avantTout(chez, dite, aller);
        if (echec != null) {
            return refuser(echec, null);
        }
        var compte = repository.relie(chez.emetteur(), dite.sujet()).or(() -> parAdresse(chez, dite));
        if (compte.isEmpty()) {
            return refuser(
                    chez.parAdresse() && dite.courriel() != null && !dite.verifie()
                            ? EchecDuFournisseur.ADRESSE
                            : EchecDuFournisseur.INCONNU,
                    null);
        }
        return entrees.apresLeFournisseur(compte.get(), dite.deuxFacteurs())
                .<Issue>map(Issue.Ouverte::new)
                .orElseGet(() -> refuser(EchecDuFournisseur.SUSPENDU, compte.get()));
    }

    /** Whoever is in says again who they are: the same account, asked for again there since they went. */
    public Issue prouver(Fournisseur chez, IdentiteDite dite, Aller aller, CompteId attendu) {
        var echec = avantTout(chez, dite, aller);
        if (echec != null) {
            return refuser(echec, attendu);
        }
        var sien = repository
                .relie(chez.emetteur(), dite.sujet())
                .filter(attendu::equals)
                .isPresent();
        var prouve = dite.prouveLe();
        if (!sien || prouve == null || prouve.isBefore(aller.parti().minus(RetourDuFournisseur.TOLERANCE))) {
            entrees.refuserLaPreuve(attendu);
            return new Issue.Refusee(EchecDuFournisseur.PREUVE);
        }
        return new Issue.Prouvee(dite.deuxFacteurs() || !secondsFacteurs.parTelephone(attendu));
    }

    /** For whom nothing came of it before anything was known of them. */
    public void noterUnEchec() {
        journal.noter("fournisseur.refuser", null, null);
    }

    private @Nullable EchecDuFournisseur avantTout(Fournisseur chez, IdentiteDite dite, Aller aller) {
        if (!repository.servir(
                StructureCourante.siConnue().orElseThrow(),
                Sceau.empreinte(aller.etat()),
                horloge.instant(),
                Aller.DUREE)) {
            return EchecDuFournisseur.PERIME;
        }
        return chez.proConnect() && !deLaVille(dite.siret()) ? EchecDuFournisseur.SIRET : null;
    }

    private boolean deLaVille(@Nullable String siret) {
        return siret != null
                && siret.matches("\\d{14}")
                && enseigne.siret()
                        .filter(sien -> sien.startsWith(siret.substring(0, SIREN)))
                        .isPresent();
    }

    /**
     * One that is in no other's name there yet; letters that only look like ours are not compared. Whoever can let others in is linked by
     * hand: an address that was given to somebody else there would open the whole service.
     */
    private Optional<CompteId> parAdresse(Fournisseur chez, IdentiteDite dite) {
        var courriel = dite.courriel();
        return chez.parAdresse() && dite.verifie() && courriel != null && courriel.matches("[!-~]+")
                ? comptes.trouver(Compte.courriel(courriel))
                        .filter(compte -> compte.actif() && !GestionDesComptes.administre(compte))
                        .map(Compte::id)
                        .filter(compte -> relier(chez, dite.sujet(), compte))
                : Optional.empty();
    }

    private boolean relier(Fournisseur chez, String sujet, CompteId compte) {
        var relie = repository.relier(
                StructureCourante.siConnue().orElseThrow(), chez.emetteur(), sujet, compte, horloge.instant());
        if (relie) {
            journal.noter("fournisseur.relier", compte.valeur(), compte);
        }
        return relie;
    }

    private Issue.Refusee refuser(EchecDuFournisseur pourquoi, @Nullable CompteId compte) {
        journal.noter("fournisseur.refuser", compte == null ? null : compte.valeur(), null);
        return new Issue.Refusee(pourquoi);
    }
}
