package fr.estran.comptes;

import fr.estran.socle.commun.Code;

/** Why somebody who came back from their provider is not let in. Each has its words: none says whether an account is there. */
enum EchecDuFournisseur implements Code {
    /** What was begun here is not what came back, came back twice, or too late. */
    PERIME(400),
    /** They said no there, or it did. */
    REFUSE(403),
    /** What it signed is not what it should be. */
    INVALIDE(403),
    /** It does not answer, or not in time. */
    MUET(503),
    /** It does not know us as we were told that it does. */
    REGLAGE(503),
    /** Of another body than the town. */
    SIRET(403),
    /** It does not say that the address is theirs. */
    ADRESSE(403),
    INCONNU(403),
    SUSPENDU(403),
    /** It did not ask them again, or it was somebody else. */
    PREUVE(403);

    private final int statut;

    EchecDuFournisseur(int statut) {
        this.statut = statut;
    }

    int statut() {
        return statut;
    }
}
